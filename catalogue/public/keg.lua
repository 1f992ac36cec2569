-- A steel drum with rolled beads, collars with hand holes at both ends and a valve; or a small wooden one with a spigot on its cradle.
return kind {
  api    = 1,
  names  = { en = "keg, beer keg, beer barrel", zh = "啤酒桶" },
  measure_zh = "个",
  groups = { "barrel", "container" },
  stands = "floor",
  size   = { width = { 0.24, 0.40, 0.45 }, depth = { 0.24, 0.40, 0.55 }, height = { 0.33, 0.56, 0.64 } },
  mass   = { 5, 22, 75 },
  params = { type = one_of { "steel", "wooden", default = "steel", words = { steel = "steel", metal = "steel", wooden = "wooden", oak = "wooden", ["木"] = "wooden" }, size = { steel = { width = { 0.34, 0.39, 0.43 }, depth = { 0.34, 0.39, 0.43 }, height = { 0.48, 0.56, 0.63 } }, wooden = { width = { 0.28, 0.33, 0.38 }, depth = { 0.42, 0.48, 0.54 }, height = { 0.36, 0.42, 0.47 } } } } },
  slots  = { steel = { "stainless_steel" }, band = { "plastic", tint = { "#c8302a", "#2a5a9a", "#2f7a3a", "#e0a020" } }, valve = "brass", wood = { "oak", "dark_oak" }, hoop = { "black_steel", "brass" }, cradle = { "walnut", "pine" } },
  rooms  = { "bar", "basement", "restaurant" },
  build  = function(p, k)
    if p.type == "wooden" then
      -- Lies along x on its cradle, the spigot in front.
      local z, L = 0.225, 0.21
      k:lathe { profile = { { 0.118, -L }, { 0.128, -L + 0.006 }, { 0.155, -0.08 }, { 0.160, 0 }, { 0.155, 0.08 }, { 0.128, L - 0.006 }, { 0.118, L } }, axis = "x", at = { 0, 0, z }, slot = "wood", segments = 22, smooth = true, fill = 0.55 }
      for i = 0, 21 do
        local a, path = math.rad(360 * i / 22), {}
        for _, q in ipairs { { -L + 0.004, 0.1275 }, { -0.08, 0.1553 }, { 0.08, 0.1553 }, { L - 0.004, 0.1275 } } do path[#path + 1] = { q[1], q[2] * math.cos(a), z + q[2] * math.sin(a) } end
        k:sweep { path = path, radius = 0.0012, smooth = true, steps = 2, segments = 4, slot = "hoop", visual_only = true }
      end
      for _, s in ipairs { -1, 1 } do
        for _, q in ipairs { { 0.198, 0.1325, 0.018 }, { 0.105, 0.1505, 0.020 } } do k:lathe { profile = { { q[2] + (s > 0 and 0.003 or -0.001), s * q[1] - q[3] / 2 }, { q[2] + (s > 0 and -0.001 or 0.003), s * q[1] + q[3] / 2 } }, axis = "x", at = { 0, 0, z }, slot = "hoop", segments = 22, visual_only = true } end
        k:box { low = { s * 0.12 - 0.02, -0.14, 0.03 }, high = { s * 0.12 + 0.02, 0.14, 0.075 }, slot = "cradle" }
        for _, y in ipairs { -1, 1 } do k:hull { points = { { s * 0.12 - 0.02, y * 0.06, 0.07 }, { s * 0.12 + 0.02, y * 0.06, 0.07 }, { s * 0.12 - 0.02, y * 0.14, 0.07 }, { s * 0.12 + 0.02, y * 0.14, 0.07 }, { s * 0.12 - 0.02, y * 0.14, 0.155 }, { s * 0.12 + 0.02, y * 0.14, 0.155 }, { s * 0.12 - 0.02, y * 0.115, 0.135 }, { s * 0.12 + 0.02, y * 0.115, 0.135 } }, slot = "cradle", no_collider = true } end
        k:box { low = { -0.19, s * 0.10 - 0.02, 0 }, high = { 0.19, s * 0.10 + 0.02, 0.035 }, slot = "cradle" }
      end
      k:cylinder { radius = 0.013, height = 0.05, axis = "x", at = { L + 0.020, 0, z - 0.085 }, slot = "valve", segments = 12, no_collider = true }
      k:cylinder { radius = 0.010, height = 0.04, at = { L + 0.038, 0, z - 0.098 }, slot = "valve", segments = 10 }
      k:box { size = { 0.008, 0.045, 0.014 }, at = { L + 0.038, 0, z - 0.062 }, slot = "valve", bevel = 0.003, no_collider = true }
      k:cylinder { radius = 0.018, height = 0.016, at = { 0, 0, z + 0.160 }, slot = "cradle", segments = 12, visual_only = true }
      k:fit()
      return
    end
    local R, h = 0.195, 0.56
    k:lathe { profile = { { R - 0.02, 0.055 }, { R - 0.004, 0.085 }, { R - 0.004, 0.17 }, { R, 0.18 }, { R, 0.20 }, { R - 0.004, 0.21 }, { R - 0.004, 0.35 }, { R, 0.36 }, { R, 0.38 }, { R - 0.004, 0.39 }, { R - 0.004, h - 0.085 }, { R - 0.025, h - 0.055 }, { 0.06, h - 0.045 }, { 0, h - 0.044 } }, slot = "steel", segments = 28, no_mass = true, no_collider = true }
    k:cylinder { radius = R, height = h - 0.10, at = { 0, 0, h / 2 }, slot = "steel", segments = 16, bevel = 0.01, collider_only = true }
    k:lump { mass = 9.5, at = { 0, 0, h / 2 }, size = { 2 * R, 2 * R, h } } -- two millimetres of steel
    k:lump { mass = 8, at = { 0, 0, 0.16 }, size = { 1.7 * R, 1.7 * R, 0.12 } } -- what is left of the beer
    for _, top in ipairs { false, true } do
      local z0, z1 = top and h - 0.09 or 0, top and h or 0.09
      local collar = k:lathe { profile = { { R - 0.018, z0 }, { R - 0.018, z1 } }, slot = "steel", segments = 28, no_collider = true, fill = 0.8 }
      k:cut(collar, k:lathe { profile = { { R - 0.022, z0 - 0.01 }, { R - 0.022, z1 + 0.01 } }, slot = "steel", segments = 28, no_collider = true })
      if top then for i = 0, 1 do k:cut(collar, k:prism { polygon = outline.rounded_rect(0.12, 0.035, 0.016, 4), axis = "y", height = 1, at = { 0, 0, h - 0.038 }, rot = { 0, 0, 90 * i }, slot = "steel", bevel = 0, no_collider = true }) end end
      k:torus { radius = R - 0.020, tube = 0.008, at = { 0, 0, top and h - 0.008 or 0.008 }, slot = "steel", segments = 6, no_collider = true, fill = 0.4 }
      k:cylinder { radius = R - 0.015, height = 0.06, at = { 0, 0, top and h - 0.03 or 0.03 }, slot = "steel", segments = 16, bevel = 0, collider_only = true }
    end
    local wrap = {}
    outline.arc(wrap, 0, 0, R - 0.0032, 0, 357, 30)
    k:prism { polygon = wrap, height = 0.11, at = { 0, 0, 0.28 }, bevel = 0, slot = "band", visual_only = true }
    signwriting.word(k, { text = "BEER", at = { R - 0.004, 0, 0.28 }, height = 0.055, slot = "steel" })
    k:cylinder { radius = 0.032, height = 0.022, at = { 0, 0, h - 0.046 }, anchor = "bottom", slot = "steel", segments = 18, no_collider = true }
    k:cylinder { radius = 0.020, height = 0.030, at = { 0, 0, h - 0.046 }, anchor = "bottom", slot = "valve", segments = 16, no_collider = true }
    k:surface("top", { center = { 0, 0, h }, size = { 2 * R - 0.06, 2 * R - 0.06 }, outline = "ellipse" })
    k:fit()
  end,
}
