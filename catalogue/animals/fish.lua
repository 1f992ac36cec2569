-- A scaled body with fins and a fanned tail, lying on its side; or swimming in a round bowl of water over pebbles.
return kind {
  api    = 1,
  names  = { en = "fish, goldfish, koi, goldfish bowl", zh = "鱼, 金鱼, 锦鲤, 鱼缸里的鱼" },
  measure_zh = "条",
  groups = { "animal", "pet" },
  stands = "surface", front = false,
  size   = { width = { 0.14, 0.24, 0.42 }, depth = { 0.07, 0.12, 0.30 }, height = { 0.03, 0.05, 0.28 } },
  mass   = { 0.05, 0.35, 12 },
  params = { type = one_of { "fish", "bowl", default = "fish", words = { bowl = "bowl", goldfish = "bowl", pet = "bowl", ["金鱼"] = "bowl" }, size = { fish = { width = { 0.20, 0.28, 0.38 }, depth = { 0.10, 0.14, 0.19 }, height = { 0.035, 0.048, 0.065 } }, bowl = { width = { 0.20, 0.24, 0.28 }, depth = { 0.20, 0.24, 0.28 }, height = { 0.18, 0.21, 0.25 } } } } },
  slots  = { scales = { "citrus_peel", "fruit_skin", "silver", tint = { "#ffffff", "#ffd0a0" } }, belly = { "fruit_flesh", tint = { "#ffffff", "#fff0d8" } }, fin = { "citrus_peel", "fruit_skin", tint = { "#ffd8b0" } }, eye = { "plastic", tint = { "#f4f0d0" } }, dark = "black_plastic", glass = "glass", water = "water", pebble = { "gravel", "white_marble" }, weed = { "leaf", "grass" } },
  rooms  = { "living_room", "kids_room" },
  build  = function(p, k)
    -- A fish that looks along -y, upright, its middle at the origin; length about 0.28.
    local function fish(solid)
      local w = { 0.010, 0.022, 0.040, 0.046, 0.040, 0.026, 0.014, 0.010 }
      local t = { 0.012, 0.040, 0.084, 0.098, 0.086, 0.056, 0.030, 0.026 }
      local y = { -0.128, -0.112, -0.070, -0.020, 0.030, 0.070, 0.100, 0.112 }
      k:with({ rot = { -90, 0, 0 } }, function()
        local list = {}
        for i = 1, 8 do list[i] = { at = { 0, i < 3 and 0.004 or 0, y[i] }, size = { w[i], t[i] }, radius = 0.49 * w[i] } end
        k:loft { slot = "scales", segments = 5, crease = 80, sections = list, no_collider = true, no_mass = true }
      end)
      k:ellipsoid { size = { 0.040, 0.150, 0.050 }, at = { 0, -0.020, -0.0245 }, slot = "belly", segments = 14, visual_only = true }
      local function fin(points, thick) k:prism { polygon = points, axis = "x", height = thick or 0.004, at = { 0, 0, 0 }, bevel = 0.0012, slot = "fin", no_collider = true, no_mass = true } end
      fin { { 0.104, -0.012 }, { 0.128, -0.030 }, { 0.160, -0.062 }, { 0.172, -0.050 }, { 0.150, -0.006 }, { 0.150, 0.006 }, { 0.172, 0.050 }, { 0.160, 0.062 }, { 0.128, 0.030 }, { 0.104, 0.012 } }
      fin { { -0.045, 0.040 }, { 0.055, 0.030 }, { 0.068, 0.050 }, { 0.045, 0.058 }, { 0.010, 0.070 }, { -0.020, 0.072 } }
      fin { { 0.030, -0.036 }, { 0.064, -0.024 }, { 0.075, -0.052 }, { 0.055, -0.056 } }
      fin { { -0.050, -0.040 }, { -0.020, -0.044 }, { -0.005, -0.068 }, { -0.022, -0.070 } }
      for i = -2, 2 do k:sweep { path = { { 0, 0.114, i * 0.006 }, { 0, 0.155, i * 0.021 } }, radius = 0.0026, segments = 4, slot = "scales", visual_only = true } end
      for _, s in ipairs { -1, 1 } do
        k:ellipsoid { size = { 0.006, 0.018, 0.018 }, at = { s * 0.0155, -0.094, 0.012 }, slot = "eye", segments = 10, visual_only = true }
        k:ellipsoid { size = { 0.004, 0.009, 0.009 }, at = { s * 0.0180, -0.095, 0.012 }, slot = "dark", segments = 8, visual_only = true }
        k:sweep { path = { { s * 0.0185, -0.070, 0.036 }, { s * 0.0225, -0.060, 0.005 }, { s * 0.0175, -0.070, -0.032 } }, radius = 0.0014, smooth = true, steps = 3, segments = 4, slot = "dark", visual_only = true }
        k:leaf { at = { s * 0.020, -0.048, -0.010 }, rot = { 0, -24, 90 - s * 5 }, length = 0.042, width = 0.022, droop = 6, segments = 3, slot = "fin" }
        for row = 0, 3 do for j = -1, 1 do -- scales
          local yy = -0.036 + 0.024 * row + (j % 2) * 0.012
          local half = 0.0215 - math.abs(yy + 0.02) * 0.11
          k:torus { radius = 0.0075, tube = 0.0008, axis = "x", at = { s * (half - math.abs(j) ^ 1.7 * 0.0013), yy, j * 0.014 }, slot = "fin", segments = 4, visual_only = true }
        end end
      end
      k:sweep { path = { { -0.006, -0.124, -0.002 }, { 0, -0.128, -0.003 }, { 0.006, -0.124, -0.002 } }, radius = 0.0014, segments = 4, slot = "dark", visual_only = true }
      if solid then
        k:box { low = { -0.015, 0.03, -0.024 }, high = { 0.0145, 0.07, 0.024 }, slot = "scales", collider_only = true }
        k:box { low = { -0.0225, -0.075, -0.026 }, high = { 0.0228, 0.040, 0.026 }, slot = "scales", collider_only = true }
        k:box { low = { -0.017, -0.085, -0.036 }, high = { 0.0165, 0.035, 0.036 }, slot = "scales", collider_only = true }
        k:box { low = { -0.008, 0.065, -0.018 }, high = { 0.008, 0.115, 0.018 }, slot = "scales", collider_only = true }
        k:box { low = { -0.003, 0.115, -0.022 }, high = { 0.003, 0.14, 0.022 }, slot = "scales", collider_only = true }
        k:box { low = { -0.003, 0.14, -0.05 }, high = { 0.003, 0.168, 0.05 }, slot = "scales", collider_only = true }
        k:box { low = { -0.003, 0.034, -0.054 }, high = { 0.003, 0.068, -0.03 }, slot = "scales", collider_only = true }
        k:box { low = { -0.003, -0.02, 0.03 }, high = { 0.003, 0.045, 0.071 }, slot = "scales", collider_only = true }
        k:box { low = { -0.010, -0.125, -0.012 }, high = { 0.010, -0.08, 0.018 }, slot = "scales", collider_only = true }
      end
    end
    if p.type == "fish" then
      k:with({ at = { 0, 0, 0.0235 }, rot = { 0, 90, 0 } }, function() fish(true) end)
      k:lump { mass = 0.36, at = { 0, -0.02, 0.022 }, size = { 0.07, 0.16, 0.035 } } -- flesh
      k:fit()
      return
    end
    local R, h, r = 0.12, 0.21, p.rng("pebbles")
    local profile = { { 0.060, 0 }, { 0.066, 0.003 }, { 0.105, 0.045 }, { R, 0.10 }, { 0.105, 0.155 }, { 0.085, 0.188 }, { 0.082, 0.200 }, { 0.092, h } }
    k:lathe { profile = profile, wall = 0.004, base = 0.006, slot = "glass", segments = 28, smooth = true, pieces = 8, levels = 2 }
    k:lathe { profile = { { 0.058, 0.007 }, { 0.098, 0.045 }, { R - 0.0055, 0.10 }, { 0.100, 0.152 }, { 0, 0.1525 } }, slot = "water", segments = 24, smooth = true, no_collider = true }
    k:lathe { profile = { { 0.057, 0.008 }, { 0.076, 0.022 }, { 0.05, 0.028 }, { 0, 0.026 } }, slot = "pebble", segments = 18, no_collider = true, no_mass = true }
    for i = 1, 24 do local a, d = i * 2.4, 0.072 * math.sqrt(i / 24); k:ellipsoid { size = { r:uniform(0.010, 0.018), r:uniform(0.010, 0.016), 0.009 }, at = { d * math.cos(a), d * math.sin(a), 0.027 - d * 0.05 }, rot = { 0, 0, r:uniform(0, 180) }, slot = "pebble", segments = 5, visual_only = true } end
    k:with({ at = { -0.045, 0.035, 0.024 } }, function() foliage.grass(k, { r = r, count = 7, height = 0.10, radius = 0.014, width = 0.008, slot = "weed", droop = 30 }) end)
    local size = 0.42
    k:with({ at = { 0.010, 0.0, 0.095 }, rot = { 0, 0, r:uniform(-30, 30) } }, function()
      -- A small goldfish of the same outline.
      local function s(v) return v * size end
      k:ellipsoid { size = { s(0.075), s(0.20), s(0.12) }, at = { 0, 0, 0 }, slot = "scales", segments = 14, no_mass = true, no_collider = true }
      k:ellipsoid { size = { s(0.070), s(0.16), s(0.07) }, at = { 0, s(-0.004), s(-0.026) }, slot = "belly", segments = 12, visual_only = true }
      for _, q in ipairs { { { 0.085, 0.0 }, { 0.16, 0.075 }, { 0.19, 0.05 }, { 0.16, 0.0 }, { 0.19, -0.05 }, { 0.16, -0.075 } }, { { -0.04, 0.05 }, { 0.05, 0.045 }, { 0.06, 0.085 }, { 0.0, 0.10 } }, { { 0.0, -0.05 }, { 0.045, -0.045 }, { 0.06, -0.085 } } } do
        local points = {}
        for i, c in ipairs(q) do points[i] = { s(c[1]), s(c[2]) } end
        k:prism { polygon = points, axis = "x", height = 0.002, bevel = 0, slot = "fin", visual_only = true }
      end
      for _, e in ipairs { -1, 1 } do
        k:sphere { radius = s(0.015), at = { e * s(0.027), s(-0.078), s(0.014) }, slot = "eye", segments = 8, visual_only = true }
        k:sphere { radius = s(0.009), at = { e * s(0.035), s(-0.081), s(0.014) }, slot = "dark", segments = 6, visual_only = true }
        k:leaf { at = { e * s(0.035), s(-0.03), s(-0.02) }, rot = { 0, -10, 90 - e * 50 }, length = s(0.06), width = s(0.035), droop = 20, segments = 2, slot = "fin" }
      end
    end)
    k:fit()
  end,
}
