-- An ice maker: a steel bin with a slanted lid that tilts up, heaped ice cubes inside, a louvred head with controls; or a small one for the worktop.
return kind {
  api    = 1,
  names  = { en = "ice machine, ice maker, icemaker", zh = "制冰机" },
  measure_zh = "台",
  groups = { "appliance" },
  stands = function(p) return p.form == "countertop" and "surface" or "floor" end, back_to = "wall", access = { ["+x"] = 0.6 }, small = false,
  size   = { width = { 0.24, 0.60, 0.80 }, depth = { 0.32, 0.62, 0.80 }, height = { 0.32, 1.00, 1.60 } },
  mass   = { 5, 50, 130 },
  params = { form = one_of { "bin", "countertop", default = "bin", words = { countertop = "countertop", portable = "countertop", small = "countertop", commercial = "bin" }, size = { bin = { width = { 0.50, 0.60, 0.76 }, depth = { 0.56, 0.64, 0.80 }, height = { 0.90, 1.20, 1.60 } }, countertop = { width = { 0.23, 0.26, 0.30 }, depth = { 0.33, 0.37, 0.41 }, height = { 0.31, 0.335, 0.37 } } } } },
  slots  = { shell = { "stainless_steel", "stainless_steel", "painted_metal", tint = { "#2b2d30", "#e9e9e7", "#a8342f" } }, liner = "plastic", ice = { "frosted_glass", "clear_plastic" }, dark = "black_plastic", window = { "glass", tint = "#8d9499" }, mark = { "neon", tint = "#7fc4ff" }, metal = "chrome" },
  rooms  = { "bar", "restaurant", "kitchen", "hotel_lobby" },
  build  = function(p, k)
    local w, d, h, rng = p.width / 2, p.depth, p.height, p.rng("ice")
    local function heap(x0, x1, z, n, s) -- ice cubes tumbled on a bed
      k:box { low = { x0, -w + 0.05, z - 0.03 }, high = { x1, w - 0.05, z }, slot = "ice", bevel = 0, no_mass = true }
      for i = 1, n do k:box { size = { s, s, s * 0.9 }, at = { rng:uniform(x0 + s, x1 - s), rng:uniform(-w + 0.05 + s, w - 0.05 - s), z + s * rng:uniform(-0.1, 0.42) }, rot = { rng:uniform(-35, 35), rng:uniform(-35, 35), rng:uniform(0, 90) }, slot = "ice", bevel = 0, visual_only = true } end
    end
    if p.form == "countertop" then
      local top = h - 0.018
      local body = k:rounded_box { low = { 0, -w, 0.008 }, high = { d, w, top }, radius = 0.026, segments = 3, slot = "shell", fill = 0.035, no_collider = true }
      local x0, x1 = 0.40 * d, d - 0.035
      k:cut(body, k:box { low = { x0, -w + 0.03, 0.45 * h }, high = { x1, w - 0.03, h + 0.02 }, slot = "shell", bevel = 0, no_collider = true })
      k:box { low = { 0.012, -w + 0.012, 0.010 }, high = { d - 0.012, w - 0.012, 0.45 * h }, slot = "shell", collider_only = true }
      k:box { low = { 0.012, -w + 0.012, 0.45 * h }, high = { x0, w - 0.012, top }, slot = "shell", collider_only = true }
      k:box { low = { x1, -w + 0.018, 0.45 * h }, high = { d - 0.004, w - 0.018, top }, slot = "shell", collider_only = true }
      for _, s in ipairs { -1, 1 } do k:box { low = { x0, s > 0 and w - 0.03 or -w, 0.45 * h }, high = { x1, s > 0 and w or -w + 0.03, top - 0.006 }, slot = "shell", collider_only = true } end
      appliance.liner(k, { low = { x0, -w + 0.03, 0.45 * h }, high = { x1, w - 0.03, top - 0.01 }, slot = "liner" })
      heap(x0 + 0.01, x1 - 0.01, 0.62 * h, 34, 0.022)
      fittings.feet(k, { low = { 0, -w, 0 }, high = { d, w, 0 }, height = 0.012, slot = "dark", radius = 0.014, inset = 0.04 })
      k:lump { mass = 5.5, at = { 0.3 * d, 0, 0.12 }, size = { 0.15, 0.15, 0.1 } }
      local lid = k:part("lid")
      k:rounded_box { low = { x0 - 0.02, -w + 0.012, top + 0.002 }, high = { d - 0.012, w - 0.012, h }, radius = 0.006, segments = 2, slot = "dark", part = lid, fill = 0.3 }
      k:box { low = { x0 + 0.012, -w + 0.045, h - 0.003 }, high = { x1 - 0.02, w - 0.045, h + 0.0006 }, slot = "window", part = lid, bevel = 0, visual_only = true }
      k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = { x0 - 0.02, 0, top + 0.003 }, range = { 0, 80 }, hold = "friction" }
      k:handle { part = lid, at = { d - 0.012, 0, top + 0.01 }, normal = { 1, 0, 0 } }
      k:box { low = { 0.06, -w + 0.03, top - 0.002 }, high = { x0 - 0.035, w - 0.03, top + 0.002 }, slot = "dark", bevel = 0.001, visual_only = true }
      for i = -1, 1 do k:cylinder { radius = 0.010, height = 0.003, at = { 0.5 * (0.06 + x0 - 0.035), i * 0.05, top + 0.002 }, slot = i == 0 and "mark" or "metal", segments = 14, bevel = 0, visual_only = true } end
      for _, s in ipairs { -1, 1 } do for i = 1, 6 do k:box { low = { 0.05 + 0.016 * i, s * w - 0.0008, 0.08 }, high = { 0.058 + 0.016 * i, s * w + 0.0008, 0.20 }, slot = "dark", bevel = 0, visual_only = true } end end
      k:container("ice", { center = { (x0 + x1) / 2, 0, 0.62 * h }, size = { x1 - x0 - 0.03, 2 * w - 0.10 }, clearance = 0.10 })
      k:fit()
      return
    end
    local foot, bin = 0.12, 0.56 * h
    fittings.feet(k, { low = { 0, -w, 0 }, high = { d, w, 0 }, height = foot + 0.002, slot = "metal", radius = 0.022, radius_top = 0.03, inset = 0.06 })
    -- Bin: hollow, its front leans back above; the lid lies on the slope.
    local x1, t = 0.68 * d, 0.04
    local function wall(a, b) k:box { low = a, high = b, slot = "shell", fill = 0.04, bevel = 0.004 } end
    wall({ 0, -w, foot }, { d, w, foot + t })
    wall({ 0, -w, foot + t - 0.004 }, { t, w, bin })
    local low = foot + 0.55 * (bin - foot)
    wall({ d - t, -w, foot + t - 0.004 }, { d, w, low })
    for _, s in ipairs { -1, 1 } do k:prism { polygon = { { 0, foot }, { d, foot }, { d, low }, { x1, bin }, { 0, bin } }, height = t, axis = "y", at = { 0, s * (w - t / 2), 0 }, slot = "shell", bevel = 0.003, fill = 0.04 } end
    heap(t, d - t, low - 0.06, 46, 0.034)
    k:container("ice", { center = { d / 2, 0, low - 0.06 }, size = { d - 2 * t - 0.06, 2 * w - 2 * t - 0.06 }, clearance = 0.10 })
    -- Head: the machine with louvres, a panel, a badge.
    k:rounded_box { low = { 0, -w, bin - 0.001 }, high = { x1, w, h }, radius = 0.012, segments = 2, slot = "shell", fill = 0.03 }
    k:lump { mass = 18, at = { 0.3 * d, 0, (bin + h) / 2 }, size = { 0.3, 0.3, 0.2 } }
    electronics.grille(k, { at = { x1, 0, bin + 0.28 * (h - bin) }, width = 1.6 * w, height = 0.32 * (h - bin), rows = 8, slot = "dark" })
    electronics.screen(k, { at = { x1, 0.45 * w, h - 0.20 * (h - bin) }, width = 0.12, height = 0.045, slot = "dark" })
    appliance.digits(k, { at = { x1 + 0.002, 0.45 * w, h - 0.20 * (h - bin) }, height = 0.024, text = "24", slot = "mark" })
    -- A snowflake as its badge.
    for i = 0, 2 do k:with({ at = { x1, -0.45 * w, h - 0.22 * (h - bin) }, rot = { 60 * i, 0, 0 } }, function()
      k:box { low = { -0.001, -0.003, -0.040 }, high = { 0.002, 0.003, 0.040 }, slot = "mark", bevel = 0, visual_only = true }
      for _, s in ipairs { -1, 1 } do for _, a in ipairs { -1, 1 } do k:with({ at = { 0, 0, s * 0.024 }, rot = { a * 45, 0, 0 } }, function() k:box { low = { -0.001, -0.002, s > 0 and 0 or -0.015 }, high = { 0.002, 0.002, s > 0 and 0.015 or 0 }, slot = "mark", bevel = 0, visual_only = true } end) end end
    end) end
    local slope = math.deg(math.atan((bin - low) / (d - x1)))
    local length = math.sqrt((bin - low) ^ 2 + (d - x1) ^ 2)
    local lid = k:part("lid")
    k:with({ part = lid, at = { x1 + 0.006, 0, bin + 0.004 }, rot = { 0, slope, 0 } }, function()
      k:rounded_box { low = { 0.006, -w + 0.004, 0 }, high = { length + 0.008, w - 0.004, 0.024 }, radius = 0.006, segments = 2, slot = "shell", fill = 0.08 }
      k:box { low = { length - 0.045, -0.5 * w, 0.022 }, high = { length - 0.020, 0.5 * w, 0.036 }, slot = "dark", bevel = 0.004, no_collider = true }
      k:handle { part = lid, at = { length - 0.03, 0, 0.036 }, normal = { 0, 0, 1 } }
    end)
    k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = { x1 + 0.020, 0, bin + 0.002 }, range = { 0, slope + 20 }, hold = "friction" }
    k:fit()
  end,
}
