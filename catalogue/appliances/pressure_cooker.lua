-- A tall electric pot with a locking lid, side grips, a valve and a panel; or one for the stove with a long handle and a weight on its lid.
return kind {
  api    = 1,
  names  = { en = "pressure cooker, instant pot, slow cooker, crock pot, crockpot", zh = "高压锅, 压力锅" },
  measure_zh = "个",
  groups = { "appliance", "cooker" },
  stands = "surface",
  size   = { width = { 0.24, 0.29, 0.36 }, depth = { 0.24, 0.30, 0.46 }, height = { 0.24, 0.31, 0.36 } },
  mass   = { 1.5, 5, 9 },
  params = { form = one_of { "electric", "stovetop", words = { electric = "electric", ["instant pot"] = "electric", stovetop = "stovetop", ["电"] = "electric" }, size = { stovetop = { width = { 0.21, 0.235, 0.26 }, depth = { 0.38, 0.42, 0.46 }, height = { 0.20, 0.225, 0.26 } }, electric = { width = { 0.28, 0.32, 0.36 }, depth = { 0.27, 0.30, 0.34 }, height = { 0.28, 0.31, 0.34 } } } } },
  slots  = { shell = { "stainless_steel", "painted_metal", tint = { "#26282b", "#a8342f" } }, trim = "black_plastic", pot = "stainless_steel", panel = "screen_black", mark = "neon", metal = "chrome", glass = "glass", foot = "rubber" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    if p.form == "electric" then
      appliance.cooker(k, { width = p.width, depth = p.depth, height = p.height, form = "locking", slot = "shell", trim = "trim", pot = "pot", panel = "panel", mark = "mark", glass = "glass", foot = "foot", text = "00:45" })
      return
    end
    local r, h = p.width / 2 - 0.012, p.height
    local top = 0.68 * h
    k:lathe { profile = { { 0.92 * r, 0 }, { 0.98 * r, 0.008 }, { 0.98 * r, top - 0.006 }, { r, top } }, wall = 0.0025, base = 0.006, slot = "pot", segments = 28, pieces = 8 }
    k:container("inside", { center = { 0, 0, 0.006 }, size = { 1.3 * r, 1.3 * r }, clearance = top - 0.01, outline = "ellipse" })
    local lid = k:part("lid")
    k:lathe { profile = { { 1.03 * r, 0 }, { 1.03 * r, 0.014 }, { 0.90 * r, 0.024 }, { 0.4 * r, 0.038 }, { 0, 0.040 } }, at = { 0, 0, top + 0.002 }, slot = "pot", part = lid, segments = 28, fill = 0.20 }
    local length = p.depth - r - 0.02
    local z = top + 0.002
    k:box { low = { 0.80 * r, -0.016, z + 0.012 }, high = { length, 0.016, z + 0.032 }, slot = "trim", part = lid, bevel = 0.006, fill = 0.5 }
    k:box { low = { 0.97 * r, -0.017, z - 0.030 }, high = { length, 0.017, z - 0.003 }, slot = "trim", bevel = 0.007, fill = 0.5 }
    k:box { low = { -r - 0.035, -0.030, z - 0.026 }, high = { -0.97 * r, 0.030, z - 0.008 }, slot = "trim", bevel = 0.006, fill = 0.5 }
    k:with({ part = lid, at = { 0, 0, z + 0.038 } }, function()
      k:cylinder { radius = 0.006, height = 0.012, at = { 0, 0, 0 }, anchor = "bottom", slot = "metal", segments = 10, no_collider = true }
      k:lathe { profile = { { 0.012, 0.010 }, { 0.017, 0.014 }, { 0.017, 0.024 }, { 0.011, 0.027 }, { 0.010, h - z - 0.038 }, { 0, h - z - 0.038 } }, slot = "trim", segments = 16 }
      k:cylinder { radius = 0.007, height = 0.010, at = { -0.4 * r, 0.3 * r, -0.004 }, anchor = "bottom", slot = "metal", segments = 10, no_collider = true }
    end)
    k:joint { part = lid, type = "slide", axis = { 0, 0, 1 }, range = { 0, 0.12 }, hold = "friction" }
    k:handle { part = lid, at = { length - 0.04, 0, z + 0.032 }, normal = { 0, 0, 1 } }
    k:fit()
  end,
}
