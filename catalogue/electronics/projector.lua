-- A white case with a big lens in front, a focus ring, vents, keys above, a foot that lifts it; on the ceiling by a bracket on request.
return kind {
  api    = 1,
  names  = { en = "projector, video projector, ceiling projector, movie projector, digital projector", zh = "投影仪, 投影机" },
  measure_zh = "台",
  groups = { "electronics" },
  stands = function(p) return p.mounting == "ceiling" and "ceiling" or "surface" end,
  fixture = function(p) return p.mounting == "ceiling" end,
  size   = { width = { 0.22, 0.31, 0.42 }, depth = { 0.18, 0.25, 0.34 }, height = { 0.085, 0.11, 0.14 } },
  mass   = { 1, 3, 9 },
  params = { mounting = one_of { "table", "ceiling", default = "table", words = { ceiling = "ceiling", ["ceiling-mounted"] = "ceiling", ["吊装"] = "ceiling" }, size = { table = { height = { 0.085, 0.11, 0.14 } }, ceiling = { height = { 0.25, 0.34, 0.55 } } } } },
  slots  = { case = { "plastic", "black_plastic", "plastic_matte", tint = { "#ffffff", "#e4e4e2" } }, lens = "screen_black", ring = { "black_plastic", "chrome" }, dark = "black_plastic", metal = { "painted_metal", tint = { "#ffffff" } }, glow = { "neon", tint = { "#5aff8a", "#5ab8ff" } }, bright = "light_bulb" },
  rooms  = { "home_theater", "meeting_room", "classroom", "living_room" },
  build  = function(p, k)
    local w, d = p.width / 2, p.depth
    local ceiling = p.mounting == "ceiling"
    local tall = ceiling and 0.105 or p.height
    local z0 = ceiling and 0 or 0.014
    local x1 = d - 0.018
    k:rounded_box { low = { 0, -w, z0 }, high = { x1, w, tall }, radius = 0.014, segments = 3, slot = "case", fill = 0.18 }
    k:lump { mass = 1.3, at = { 0.5 * d, 0, 0.4 * tall }, size = { 0.5 * d, w, 0.3 * tall } }
    if not ceiling then for _, q in ipairs { { 0.04, -0.75 }, { 0.04, 0.75 }, { x1 - 0.05, 0 } } do k:cylinder { radius = 0.014, height = z0 + 0.003, at = { q[1], q[2] * w, 0 }, anchor = "bottom", slot = "dark", segments = 14 } end
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.012, height = z0 + 0.003, at = { x1 - 0.05, s * 0.75 * w, 0 }, anchor = "bottom", slot = "dark", segments = 14 } end end
    local y, zm = 0.42 * w, z0 + 0.52 * (tall - z0)
    local R = 0.36 * (tall - z0)
    k:lathe { profile = { { 0.62 * R, -0.02 }, { 0.66 * R, 0.003 }, { 0.78 * R, 0.018 }, { R, 0.018 }, { R, 0.010 }, { 1.12 * R, 0.008 }, { 1.12 * R, -0.01 }, { 0.62 * R, -0.02 } }, axis = "x", at = { x1, y, zm }, segments = 28, slot = "ring", no_collider = true }
    k:ellipsoid { size = { 0.024, 1.34 * R, 1.34 * R }, at = { x1 - 0.002, y, zm }, segments = 18, slot = "lens", visual_only = true }
    k:ellipsoid { size = { 0.008, 0.5 * R, 0.5 * R }, at = { x1 + 0.008, y, zm }, segments = 12, slot = "bright", visual_only = true }
    k:cylinder { radius = 1.1 * R, height = 0.018, axis = "x", at = { x1 + 0.009, y, zm }, segments = 12, slot = "ring", collider_only = true }
    electronics.grille(k, { at = { x1, -0.42 * w, zm }, width = 0.85 * w, height = 0.62 * (tall - z0), rows = 8, slot = "dark" })
    for i = 0, 5 do k:box { size = { 0.5 * d, 0.001, 0.004 }, at = { 0.45 * d, w, z0 + (0.2 + 0.12 * i) * (tall - z0) }, bevel = 0, slot = "dark", visual_only = true } end
    k:cylinder { radius = 0.012, height = 0.003, at = { 0.42 * d, -0.3 * w, tall }, segments = 16, bevel = 0, slot = "dark", visual_only = true }
    for i = 0, 3 do k:cylinder { radius = 0.006, height = 0.002, at = { 0.42 * d + 0.022 * math.cos(i * 1.571), -0.3 * w + 0.022 * math.sin(i * 1.571), tall }, segments = 10, bevel = 0, slot = "dark", visual_only = true } end
    for i = 0, 2 do k:cylinder { radius = 0.0025, height = 0.002, at = { 0.22 * d, -0.3 * w + 0.014 * (i - 1), tall }, segments = 8, bevel = 0, slot = "glow", visual_only = true } end
    k:box { size = { 0.05, 0.018, 0.004 }, at = { x1 - 0.05, y, tall }, bevel = 0.0015, slot = "ring", visual_only = true } -- zoom slider
    k:light { kind = "spot", at = { d + 0.004, y, zm }, dir = { 1, 0, 0.12 }, cone = 18, lumens = 1500, color = lamps.cold, radius = 0.02 }
    if ceiling then
      local h = p.height
      k:box { low = { 0.25 * d, -0.5 * w, tall - 0.003 }, high = { 0.65 * d, 0.5 * w, tall + 0.012 }, slot = "metal", bevel = 0.002, fill = 0.4 }
      k:cylinder { radius = 0.02, height = h - tall, at = { 0.45 * d, 0, h }, anchor = "top", slot = "metal", segments = 14, fill = 0.3 }
      k:cylinder { radius = 0.06, height = 0.012, at = { 0.45 * d, 0, h }, anchor = "top", slot = "metal", segments = 20, fill = 0.5 }
    end
    k:fit()
  end,
}
