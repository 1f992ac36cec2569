-- Carved or cast, on a plinth: a bust, a seated Buddha, a slender walking figure, a woven ring, stacked stones or a rearing horse's head.
return kind {
  api    = 1,
  names  = { en = "sculpture, statue, figurine, bust, statuette, figure, buddha statue, ornament, abstract sculpture, decorative object, carving, bronze statue, stone statue, marble bust, decorative figurine", zh = "雕塑, 雕像, 摆件, 佛像, 装饰品, 塑像, 工艺品" },
  measure_zh = "座",
  groups = { "decoration", "ornament" },
  stands = "surface",
  size   = { width = { 0.13, 0.20, 0.34 }, depth = { 0.11, 0.16, 0.26 }, height = { 0.18, 0.34, 0.60 } },
  mass   = { 0.15, 4, 60 },
  params = {
    subject = one_of { "bust", "buddha", "figure", "abstract", "stones", "horse", words = { bust = "bust", ["胸像"] = "bust", buddha = "buddha", ["佛"] = "buddha", ["佛像"] = "buddha", figure = "figure", man = "figure", ["人物"] = "figure", abstract = "abstract", ["抽象"] = "abstract", modern = "abstract", horse = "horse", ["马"] = "horse", animal = "horse", zen = "stones" },
      size = { buddha = { width = { 0.16, 0.24, 0.36 }, depth = { 0.13, 0.18, 0.27 }, height = { 0.20, 0.30, 0.45 } }, figure = { width = { 0.11, 0.14, 0.20 }, depth = { 0.14, 0.19, 0.26 }, height = { 0.30, 0.42, 0.60 } }, bust = { width = { 0.16, 0.23, 0.36 }, depth = { 0.13, 0.18, 0.27 }, height = { 0.26, 0.38, 0.56 } }, stones = { width = { 0.14, 0.18, 0.24 }, depth = { 0.11, 0.15, 0.20 }, height = { 0.18, 0.26, 0.36 } } } },
  },
  slots  = {
    body   = { "white_marble", "bronze", "terracotta", "plaster", "granite", "gold", tint = { "#ffffff", "#e8dcc8" } },
    plinth = { "black_marble", "walnut", "granite" },
  },
  rooms  = { "living_room", "hotel_lobby", "study", "spa", "hallway", "art_studio" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local metal = p.slots.body == "bronze" or p.slots.body == "gold"
    local fill = metal and 0.12 or p.slots.body == "plaster" and 0.8 or 0.7
    local function oval(x, y, z, sx, sy, sz, rot, n) k:ellipsoid { size = { sx, sy, sz }, at = { x, y, z }, rot = rot, segments = n or 14, slot = "body", fill = fill } end
    local function trim(x, y, z, sx, sy, sz, rot) k:ellipsoid { size = { sx, sy, sz }, at = { x, y, z }, rot = rot, segments = 8, slot = "body", visual_only = true } end
    local function limb(path, radius, quiet) k:sweep { path = path, radius = radius, smooth = true, steps = 3, segments = 9, slot = "body", round_ends = true, fill = fill, no_collider = quiet } end
    if p.subject == "bust" then
      k:lathe { profile = { { 0.60 * d, 0 }, { 0.62 * d, 0.02 * h }, { 0.46 * d, 0.05 * h }, { 0.34 * d, 0.10 * h }, { 0.44 * d, 0.145 * h }, { 0.44 * d, 0.16 * h }, { 0, 0.16 * h } }, slot = "plinth", segments = 24, fill = fill }
      -- Chest cut off below, shoulders, neck.
      k:loft { segments = 5, crease = 60, slot = "body", fill = fill, sections = {
        { at = { 0, 0, 0.15 * h }, size = { 0.7 * d, 0.7 * w }, radius = 0.3 * d }, { at = { 0, 0, 0.22 * h }, size = { 1.2 * d, 1.5 * w }, radius = 0.5 * d }, { at = { 0, 0, 0.33 * h }, size = { 1.36 * d, 1.98 * w }, radius = 0.6 * d },
        { at = { -0.03 * d, 0, 0.41 * h }, size = { 1.1 * d, 1.8 * w }, radius = 0.5 * d }, { at = { -0.05 * d, 0, 0.47 * h }, size = { 0.80 * d, 0.95 * w }, radius = 0.36 * d }, { at = { 0, 0, 0.54 * h }, size = { 0.66 * d, 0.58 * w }, radius = 0.25 * d }, { at = { 0.05 * d, 0, 0.68 * h }, size = { 0.72 * d, 0.56 * w }, radius = 0.24 * d } } }
      local hz = 0.79 * h
      oval(0.05 * d, 0, hz, 1.25 * d, 0.86 * w, 0.36 * h, nil, 20)
      oval(0.22 * d, 0, hz - 0.09 * h, 0.80 * d, 0.66 * w, 0.20 * h) -- jaw
      local fx = 0.62 * d
      k:hull { slot = "body", visual_only = true, points = { { fx, -0.03 * w, hz + 0.03 * h }, { fx, 0.03 * w, hz + 0.03 * h }, { fx + 0.15 * d, 0, hz - 0.045 * h }, { fx, -0.11 * w, hz - 0.055 * h }, { fx, 0.11 * w, hz - 0.055 * h }, { fx - 0.1 * d, 0, hz } } }
      for _, s in ipairs { -1, 1 } do
        trim(fx - 0.03 * d, s * 0.17 * w, hz + 0.045 * h, 0.16 * d, 0.26 * w, 0.026 * h)
        trim(fx - 0.03 * d, s * 0.16 * w, hz + 0.010 * h, 0.10 * d, 0.15 * w, 0.026 * h)
        trim(0.0, s * 0.44 * w, hz - 0.015 * h, 0.28 * d, 0.08 * w, 0.09 * h)
      end
      trim(fx - 0.06 * d, 0, hz - 0.085 * h, 0.16 * d, 0.24 * w, 0.020 * h)
      trim(fx - 0.07 * d, 0, hz - 0.108 * h, 0.16 * d, 0.18 * w, 0.022 * h)
      trim(fx - 0.10 * d, 0, hz - 0.155 * h, 0.22 * d, 0.22 * w, 0.05 * h)
      for i = 0, 22 do -- curls of hair
        local a, ring = i * 2.4, i / 23
        local z, q = 0.97 - 0.62 * ring, math.sqrt(1 - (0.97 - 0.62 * ring) ^ 2)
        local cx = q * math.cos(a)
        if cx < 0.62 then k:sphere { radius = 0.105 * w + 0.05 * d, at = { 0.03 * d + 0.54 * d * cx, 0.43 * w * q * math.sin(a), hz + 0.165 * h * z }, segments = 8, slot = "body", visual_only = true } end
      end
    elseif p.subject == "buddha" then
      k:prism { polygon = outline.ellipse(d, w, 28), height = 0.09 * h, at = { 0, 0, 0 }, anchor = "bottom", slot = "plinth", bevel = 0.004, fill = fill }
      for i = 0, 11 do local a = math.rad(360 * i / 12) trim(0.93 * d * math.cos(a), 0.93 * w * math.sin(a), 0.085 * h, 0.25 * w, 0.3 * w, 0.09 * h, { 0, 0, 360 * i / 12 }) end
      for _, s in ipairs { -1, 1 } do -- crossed legs, arms
        oval(0.12 * d, s * 0.48 * w, 0.17 * h, 1.1 * d, 0.86 * w, 0.19 * h, { 0, 0, s * -22 })
        limb({ { -0.1 * d, s * 0.46 * w, 0.56 * h }, { -0.05 * d, s * 0.66 * w, 0.40 * h }, { 0.25 * d, s * 0.48 * w, 0.29 * h }, { 0.48 * d, s * 0.12 * w, 0.28 * h } }, { 0.16 * w, 0.14 * w, 0.11 * w, 0.10 * w })
        trim(0.42 * d, s * 0.45 * w, 0.185 * h, 0.5 * d, 0.22 * w, 0.07 * h, { 0, 0, s * 35 })
        trim(-0.05 * d, s * 0.305 * w, 0.755 * h, 0.14 * d, 0.08 * w, 0.14 * h)
      end
      oval(-0.12 * d, 0, 0.38 * h, 1.0 * d, 1.02 * w, 0.50 * h)
      oval(-0.08 * d, 0, 0.54 * h, 0.8 * d, 1.10 * w, 0.18 * h)
      k:cylinder { radius = 0.15 * w, height = 0.12 * h, at = { -0.05 * d, 0, 0.64 * h }, slot = "body", segments = 14, no_collider = true, fill = fill }
      oval(0, 0, 0.78 * h, 0.72 * d, 0.60 * w, 0.27 * h, nil, 18)
      oval(-0.04 * d, 0, 0.945 * h, 0.30 * d, 0.26 * w, 0.11 * h, nil, 12)
      for i = 0, 17 do -- curls
        local z = 0.95 - 0.75 * i / 18
        local q, a = math.sqrt(1 - z * z), i * 2.4
        if q * math.cos(a) < 0.55 or z > 0.72 then k:sphere { radius = 0.075 * w, at = { 0.36 * d * q * math.cos(a), 0.30 * w * q * math.sin(a), 0.78 * h + 0.135 * h * z }, segments = 6, slot = "body", visual_only = true } end
      end
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0.335 * d, s * 0.06 * w, 0.79 * h }, { 0.35 * d, s * 0.12 * w, 0.782 * h }, { 0.31 * d, s * 0.19 * w, 0.79 * h } }, radius = 0.012 * w + 0.0006, segments = 5, smooth = true, steps = 2, slot = "plinth", visual_only = true }
        k:sweep { path = { { 0.34 * d, s * 0.03 * w, 0.815 * h }, { 0.34 * d, s * 0.12 * w, 0.83 * h }, { 0.29 * d, s * 0.2 * w, 0.818 * h } }, radius = 0.012 * w + 0.0005, segments = 5, smooth = true, steps = 2, slot = "body", visual_only = true }
      end
      trim(0.36 * d, 0, 0.765 * h, 0.12 * d, 0.09 * w, 0.07 * h)
      trim(0.335 * d, 0, 0.72 * h, 0.10 * d, 0.16 * w, 0.018 * h)
      k:sweep { path = { { 0.1 * d, -0.48 * w, 0.58 * h }, { 0.33 * d, -0.1 * w, 0.46 * h }, { 0.34 * d, 0.25 * w, 0.34 * h } }, radius = 0.03 * w, segments = 6, smooth = true, steps = 3, slot = "body", visual_only = true }
    elseif p.subject == "figure" then -- a walking man, drawn out thin
      k:box { low = { -d, -w, 0 }, high = { d, w, 0.07 * h }, slot = "plinth", bevel = 0.004, fill = fill }
      local z0, t = 0.07 * h, 0.026 * h
      limb({ { 0.62 * d, -0.28 * w, z0 }, { 0.52 * d, -0.26 * w, 0.26 * h }, { 0, -0.12 * w, 0.50 * h } }, { 0.7 * t, 0.8 * t, t })
      limb({ { -0.68 * d, 0.28 * w, z0 }, { -0.30 * d, 0.25 * w, 0.27 * h }, { 0, 0.12 * w, 0.50 * h } }, { 0.7 * t, 0.8 * t, t })
      limb({ { 0, 0, 0.48 * h }, { 0.06 * d, 0, 0.66 * h }, { 0.12 * d, 0, 0.80 * h } }, { 1.4 * t, 1.5 * t, 1.1 * t })
      limb({ { 0.12 * d, -0.05 * w, 0.79 * h }, { 0.02 * d, -0.62 * w, 0.68 * h }, { -0.30 * d, -0.50 * w, 0.52 * h } }, { 0.8 * t, 0.6 * t, 0.5 * t })
      limb({ { 0.12 * d, 0.05 * w, 0.79 * h }, { 0.30 * d, 0.62 * w, 0.68 * h }, { 0.62 * d, 0.45 * w, 0.58 * h } }, { 0.8 * t, 0.6 * t, 0.5 * t })
      limb({ { 0.12 * d, 0, 0.78 * h }, { 0.15 * d, 0, 0.87 * h } }, 0.7 * t, true)
      oval(0.20 * d, 0, 0.935 * h, 0.085 * h, 0.065 * h, 0.13 * h, { 0, 10, 0 }, 14)
      for _, q in ipairs { { 0.74, -0.28 }, { -0.56, 0.28 } } do oval(q[1] * d, q[2] * w, z0 + 0.012 * h, 0.42 * d, 0.3 * w, 0.035 * h, nil, 10) end
    elseif p.subject == "abstract" then
      k:box { low = { -0.8 * d, -0.6 * w, 0 }, high = { 0.8 * d, 0.6 * w, 0.10 * h }, slot = "plinth", bevel = 0.003, fill = fill }
      local path, radius, turns = {}, {}, p.rng("form"):int(2, 3)
      local R = 0.42 * h
      for i = 0, 39 do -- a knot
        local t = 2 * math.pi * i / 40
        local q = 0.68 + 0.32 * math.cos(turns * t * 1.5)
        path[i + 1] = { 0.72 * d * math.sin(1.5 * turns * t), 0.82 * w * q * math.cos(2 * t), 0.55 * h + R * q * math.sin(2 * t) }
      end
      if turns == 2 then for i = 0, 39 do local t = 2 * math.pi * i / 40 local q = 0.66 + 0.30 * math.cos(3 * t) path[i + 1] = { 0.62 * d * math.sin(3 * t), 0.86 * w * q * math.cos(2 * t), 0.55 * h + R * q * math.sin(2 * t) } end
      else for i = 0, 39 do local t = 2 * math.pi * i / 40 path[i + 1] = { 0.62 * d * math.sin(2 * t), 0.84 * w * math.cos(t), 0.55 * h + 0.95 * R * math.sin(t) } end end
      k:sweep { path = path, radius = 0.055 * h, closed = true, segments = 10, slot = "body", fill = fill, no_collider = true }
      local rough = {}
      for i = 1, 40, 3 do rough[#rough + 1] = path[i] end
      k:sweep { path = rough, radius = 0.055 * h, closed = true, segments = 6, slot = "body", collider_only = true }
      k:cylinder { radius = 0.012, height = 0.14 * h, at = { 0, 0, 0.08 * h }, anchor = "bottom", slot = "plinth", segments = 12 }
    elseif p.subject == "stones" then
      local r, z = p.rng("stones"), 0
      for i, s in ipairs { 1, 0.82, 0.66, 0.50, 0.34 } do
        local t = h * ({ 0.24, 0.23, 0.20, 0.18, 0.15 })[i]
        local profile = {}
        for j = 0, 6 do local a = math.pi * (j / 6 - 0.5) profile[j + 1] = { math.max(0, math.cos(a)) ^ 0.6, 0.5 + 0.5 * math.sin(a) } end
        profile[1][1], profile[7][1] = 0.35, 0.35
        for _, q in ipairs(profile) do q[1], q[2] = q[1] * s * d, q[2] * t end
        table.insert(profile, 1, { 0, 0 })
        profile[#profile + 1] = { 0, t }
        k:with({ at = { i == 1 and 0 or r:uniform(-0.05, 0.05) * d, i == 1 and 0 or r:uniform(-0.05, 0.05) * w, z } }, function() k:lathe { profile = profile, slot = i % 2 == 0 and "plinth" or "body", segments = 18, smooth = true, steps = 1, fill = fill } end)
        z = z + t - 0.001
      end
    else -- horse's head on a column of neck
      k:box { low = { -0.85 * d, -0.62 * w, 0 }, high = { 0.85 * d, 0.62 * w, 0.10 * h }, slot = "plinth", bevel = 0.004, fill = fill }
      k:sweep { path = { { -0.30 * d, 0, 0.09 * h }, { -0.42 * d, 0, 0.40 * h }, { -0.25 * d, 0, 0.66 * h }, { 0.05 * d, 0, 0.82 * h } }, radius = { 0.46 * d, 0.40 * d, 0.32 * d, 0.26 * d }, smooth = true, steps = 4, segments = 14, slot = "body", fill = fill }
      k:sweep { path = { { 0.0, 0, 0.84 * h }, { 0.34 * d, 0, 0.74 * h }, { 0.68 * d, 0, 0.57 * h }, { 0.80 * d, 0, 0.51 * h } }, radius = { 0.26 * d, 0.25 * d, 0.16 * d, 0.13 * d }, smooth = true, steps = 4, segments = 12, slot = "body", round_ends = true, fill = fill }
      for _, s in ipairs { -1, 1 } do
        k:with({ at = { -0.08 * d, s * 0.13 * d, 0.90 * h }, rot = { s * -12, -8, 0 } }, function() k:lathe { profile = { { 0.06 * d, 0 }, { 0.075 * d, 0.03 * h }, { 0, 0.10 * h } }, slot = "body", segments = 10, fill = fill } end)
        trim(0.22 * d, s * 0.22 * d, 0.80 * h, 0.12 * d, 0.06 * d, 0.035 * h)
        k:ellipsoid { size = { 0.07 * d, 0.05 * d, 0.022 * h }, at = { 0.23 * d, s * 0.245 * d, 0.80 * h }, segments = 8, slot = "plinth", visual_only = true }
        k:ellipsoid { size = { 0.06 * d, 0.03 * d, 0.018 * h }, at = { 0.83 * d, s * 0.09 * d, 0.53 * h }, segments = 8, slot = "plinth", visual_only = true }
      end
      for i = 0, 7 do local t = i / 7 oval(-0.62 * d + 0.42 * d * t ^ 1.6, 0, (0.30 + 0.58 * t) * h, 0.26 * d, 0.14 * w, 0.13 * h, { 0, 25, 0 }, 8) end -- mane
      k:sweep { path = { { 0.72 * d, -0.14 * d, 0.50 * h }, { 0.88 * d, 0, 0.485 * h }, { 0.72 * d, 0.14 * d, 0.50 * h } }, radius = 0.012 * d, segments = 5, smooth = true, steps = 2, slot = "plinth", visual_only = true }
    end
    k:fit()
  end,
}
