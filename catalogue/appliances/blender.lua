-- A motor base with a dial, a jug of clear plastic or glass with an ear and blades, a lid that lifts; or a food processor's wide bowl.
return kind {
  api    = 1,
  names  = { en = "blender, smoothie blender, mixer blender", zh = "搅拌机, 料理机, 榨汁机, 破壁机" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "surface",
  size   = { width = { 0.15, 0.18, 0.22 }, depth = { 0.17, 0.21, 0.25 }, height = { 0.34, 0.41, 0.46 } },
  mass   = { 1.2, 3.2, 9 },
  params = { style = one_of { "modern", "retro", words = { retro = "retro", vintage = "retro", ["复古"] = "retro" } }, form = one_of { "jug", "processor", default = "jug", words = { processor = "processor", ["food processor"] = "processor", juicer = "jug" }, size = { processor = { width = { 0.19, 0.21, 0.24 }, height = { 0.34, 0.38, 0.42 } } } } },
  slots  = { base = { "black_plastic", "stainless_steel", "painted_metal", retro = "painted_metal", tint = { "#f3efe3", "#b23a32", "#8fb8aa", "#2f3236" } }, jug = { "clear_plastic", "glass" }, dark = "black_plastic", metal = "stainless_steel", dial = { "chrome", "black_plastic" }, mark = "plastic", foot = "rubber" },
  rooms  = { "kitchen", "bar" },
  build  = function(p, k)
    local w, h, retro, wide = p.width / 2, p.height, p.style == "retro", p.form == "processor"
    local base = wide and 0.36 * h or 0.40 * h
    local function ring(s, z) return { at = { 0, 0, z }, size = { 2 * s * w, 2 * s * w }, radius = retro and 0.98 * s * w or 0.030 } end
    k:loft { slot = "base", segments = retro and 6 or 4, fill = 0.10, crease = 50, sections = { ring(0.94, 0.008), ring(1, 0.016), ring(0.98, 0.10), ring(retro and 0.66 or 0.74, base - 0.006), ring(retro and 0.62 or 0.70, base) } }
    for i = 0, 3 do k:cylinder { radius = 0.010, height = 0.012, at = { (i % 2 - 0.5) * 1.3 * w, (i < 2 and -0.5 or 0.5) * 1.3 * w, 0 }, anchor = "bottom", slot = "foot", segments = 10 } end
    k:lump { mass = 1.3, at = { 0, 0, base * 0.45 }, size = { w, w, 0.06 } } -- motor
    local slope = math.deg(math.atan((0.28 * w) / (base - 0.10)))
    k:with({ at = { w * (retro and 0.90 or 0.92), 0, 0.10 + 0.10 * (base - 0.10) }, rot = { 0, -slope * 0.8, 0 } }, function()
      electronics.dial(k, { at = { 0, 0, 0 }, radius = 0.024, out = 0.018, slot = "dial", mark = "dark" })
      for i = -3, 3 do k:box { size = { 0.001, 0.003, 0.003 }, at = { 0.0005, 0.034 * math.sin(0.62 * i), 0.034 * math.cos(0.62 * i) }, bevel = 0, slot = "mark", visual_only = true } end
      electronics.buttons(k, { at = { 0.001, 0, -0.045 }, count = 3, pitch = 0.024, size = 0.011, slot = "dial" })
    end)
    -- Jug on a collar, blades at its floor.
    k:cylinder { radius = 0.60 * w, height = 0.022, at = { 0, 0, base - 0.001 }, anchor = "bottom", slot = "dark", segments = 24, fill = 0.4 }
    local z, top = base + 0.020, h - 0.045
    local r0, r1 = wide and 0.86 * w or 0.58 * w, wide and 0.90 * w or 0.82 * w
    k:lathe { profile = { { r0 * 0.94, z }, { r0, z + 0.008 }, { r1, top } }, wall = 0.003, base = 0.005, slot = "jug", segments = wide and 28 or 8, pieces = 8 }
    k:container("jug", { center = { 0, 0, z + 0.005 }, size = { 1.2 * r0, 1.2 * r0 }, clearance = top - z - 0.01, outline = "ellipse" })
    for i = 0, 3 do k:with({ at = { 0, 0, z + 0.020 }, rot = { 0, i % 2 == 0 and -22 or 12, 90 * i } }, function() k:hull { slot = "metal", visual_only = true, points = { { 0, -0.006, 0 }, { 0, 0.006, 0 }, { 0.55 * r0, 0.004, 0 }, { 0, -0.006, 0.0015 }, { 0, 0.006, 0.0015 }, { 0.55 * r0, 0.004, 0.0015 } } } end) end
    k:cylinder { radius = 0.008, height = wide and 0.10 or 0.020, at = { 0, 0, z + 0.004 }, anchor = "bottom", slot = wide and "dark" or "metal", segments = 10, visual_only = true }
    for i = 1, 4 do k:box { size = { 0.0012, 0.012 + 0.006 * (i % 2), 0.0018 }, at = { (r0 + (r1 - r0) * (0.15 + 0.16 * i)) * (wide and 1 or 0.925), 0, z + (top - z) * (0.15 + 0.16 * i) }, bevel = 0, slot = "mark", visual_only = true } end
    local ear = p.depth / 2 + (p.depth / 2 - w)
    k:sweep { path = { { -r1 * 0.90, 0, top - 0.012 }, { -ear + 0.012, 0, top - 0.016 }, { -ear + 0.007, 0, (z + top) / 2 + 0.02 }, { -ear + 0.016, 0, z + 0.05 }, { -r0 * 0.92, 0, z + 0.030 } }, rect = { 0.020, 0.013 }, up = { 0, 1, 0 }, smooth = true, steps = 3, slot = "dark", no_collider = true, fill = 0.4 }
    k:box { low = { -ear, -0.010, z + 0.05 }, high = { -ear + 0.02, 0.010, top - 0.012 }, slot = "dark", collider_only = true }
    local lid = k:part("lid")
    k:lathe { profile = { { r1 * 0.98, 0 }, { r1 * 1.0, 0.003 }, { r1 * 0.96, 0.020 }, { 0.42 * r1, 0.023 }, { 0.40 * r1, 0.040 }, { 0.36 * r1, h - top - 0.002 }, { 0, h - top - 0.002 } }, at = { 0, 0, top + 0.002 }, slot = "dark", part = lid, segments = 24, fill = 0.3 }
    k:joint { part = lid, type = "slide", axis = { 0, 0, 1 }, range = { 0, 0.10 }, hold = "friction" }
    k:handle { part = lid, at = { 0, 0, h }, normal = { 0, 0, 1 } }
    k:fit()
  end,
}
