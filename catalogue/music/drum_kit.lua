-- A drum kit: bass drum with pedal, snare, toms and cymbals on steel stands, a stool; or a single snare, a pair of bongos, a goblet drum.
return kind {
  api    = 1,
  names  = { en = "drum kit, drum set, drums, drum, snare drum, bongos, bongo, djembe, conga", zh = "架子鼓, 爵士鼓, 鼓, 小军鼓, 邦戈鼓, 非洲鼓" },
  measure_zh = "套",
  groups = { "instrument" },
  stands = "floor", access = { ["-x"] = 0.4 },
  size   = { width = { 0.30, 1.50, 1.85 }, depth = { 0.22, 1.25, 1.60 }, height = { 0.20, 1.15, 1.35 } },
  mass   = { 1.5, 42, 110 },
  params = { type = one_of { "kit", "snare", "bongos", "djembe", default = "kit", words = { ["kit"] = "kit", ["set"] = "kit", ["snare"] = "snare", ["军鼓"] = "snare", ["bongo"] = "bongos", ["bongos"] = "bongos", ["邦戈"] = "bongos", ["djembe"] = "djembe", ["conga"] = "djembe", ["非洲鼓"] = "djembe" }, size = {
    kit = { width = { 1.35, 1.55, 1.85 }, depth = { 1.15, 1.30, 1.50 }, height = { 1.05, 1.18, 1.32 } }, snare = { width = { 0.40, 0.46, 0.52 }, depth = { 0.40, 0.46, 0.52 }, height = { 0.62, 0.70, 0.80 } },
    bongos = { width = { 0.38, 0.42, 0.46 }, depth = { 0.20, 0.22, 0.24 }, height = { 0.16, 0.18, 0.20 } }, djembe = { width = { 0.30, 0.34, 0.38 }, depth = { 0.30, 0.34, 0.38 }, height = { 0.55, 0.62, 0.68 } } } } },
  slots  = { shell = { "painted_wood", "maple", "mahogany", tint = { "#a8222a", "#1f2124", "#1f4f8f", "#d8d6cf", "#2f7f5f" } }, hoop = "chrome", head = "paperboard", cymbal = "brass", steel = "chrome", rubber = "rubber", seat = "black_leather", wood = { "beech", "maple" } },
  rooms  = { "music_studio", "garage", "basement" },
  build  = function(p, k)
    local function drum(at, radius, height, rot, lugs) -- a shell with hoops and heads about its own axis
      k:with({ at = at, rot = rot }, function()
        k:cylinder { radius = radius, height = height, slot = "shell", segments = 22, fill = 0.10, bevel = 0 }
        for _, s in ipairs { -1, 1 } do
          k:cylinder { radius = radius + 0.006, height = 0.022, at = { 0, 0, s * (height / 2 - 0.008) }, slot = "hoop", segments = 22, fill = 0.06, bevel = 0.002, no_collider = true }
          k:cylinder { radius = radius * 0.97, height = 0.003, at = { 0, 0, s * (height / 2 + 0.003) }, slot = "head", segments = 22, bevel = 0, visual_only = true }
        end
        for i = 1, lugs or 6 do
          local a = 2 * math.pi * (i + 0.5) / (lugs or 6)
          k:box { size = { 0.012, 0.012, height - 0.03 }, at = { (radius + 0.006) * math.cos(a), (radius + 0.006) * math.sin(a), 0 }, bevel = 0, slot = "hoop", visual_only = true }
        end
      end)
    end
    local function tripod(x, y, top, reach, turn, legs) -- a stand of tube with rubber feet; legs: they collide
      k:cylinder { radius = 0.011, height = top - 0.05, at = { x, y, 0.05 }, anchor = "bottom", slot = "steel", segments = 8, bevel = 0, visual_only = true }
      k:cylinder { radius = 0.016, height = 0.04, at = { x, y, 0.55 * top }, slot = "steel", segments = 8, bevel = 0, visual_only = true }
      k:cylinder { radius = 0.012, height = top - (legs and 0.10 or 0), at = { x, y, legs and 0.10 or 0 }, anchor = "bottom", slot = "steel", segments = 8, collider_only = true }
      k:lump { mass = 2.6, at = { x, y, 0.4 * top }, size = { 0.2, 0.2, 0.6 * top } }
      for i = 0, 2 do
        local a = math.rad(120 * i + (turn or 0))
        k:sweep { path = { { x, y, 0.26 }, { x + reach * math.cos(a), y + reach * math.sin(a), 0.012 } }, radius = 0.009, segments = 6, slot = "steel", visual_only = not legs, fill = 0.3 }
        k:sphere { radius = 0.014, at = { x + reach * math.cos(a), y + reach * math.sin(a), 0.014 }, segments = 8, slot = "rubber", visual_only = not legs }
      end
    end
    local function cymbal(x, y, z, radius, tilt)
      k:with({ at = { x, y, z }, rot = { tilt[1], tilt[2], 0 } }, function()
        k:lathe { profile = { { 0, -0.001 }, { radius, -0.012 }, { radius, -0.0105 }, { 0.24 * radius, 0.004 }, { 0.14 * radius, 0.018 }, { 0, 0.024 } }, slot = "cymbal", segments = 28, fill = 0.25, no_collider = true }
        k:cylinder { radius = radius, height = 0.014, at = { 0, 0, 0 }, collider_only = true, segments = 16, slot = "cymbal" }
        k:cylinder { radius = 0.014, height = 0.05, at = { 0, 0, 0.02 }, slot = "rubber", segments = 8, no_collider = true }
      end)
    end
    if p.type == "snare" then
      tripod(0, 0, p.height - 0.16, 0.21, 0, true)
      for i = 0, 2 do k:sweep { path = { { 0, 0, p.height - 0.22 }, { 0.17 * math.cos(2.094 * i), 0.17 * math.sin(2.094 * i), p.height - 0.15 }, { 0.18 * math.cos(2.094 * i), 0.18 * math.sin(2.094 * i), p.height - 0.11 } }, radius = 0.007, segments = 6, slot = "rubber", no_collider = true } end
      drum({ 0, 0, p.height - 0.08 }, 0.178, 0.14, nil, 8)
      for _, s in ipairs { -1, 1 } do k:sweep { path = { { -0.12, s * 0.03, p.height + 0.006 }, { 0.20, s * 0.09, p.height + 0.008 } }, radius = { 0.007, 0.004 }, segments = 6, slot = "wood", round_ends = true, no_collider = true } end
    elseif p.type == "bongos" then
      for _, s in ipairs { -1, 1 } do
        local r, y = s < 0 and 0.085 or 0.100, s < 0 and -0.112 or 0.100
        k:lathe { profile = { { 0.72 * r, 0 }, { 0.86 * r, 0.02 }, { r, 0.12 }, { 0.97 * r, 0.172 } }, at = { 0, y, 0 }, slot = "shell", segments = 24, fill = 0.35, smooth = true, no_collider = true }
        k:cylinder { radius = 0.86 * r, radius_top = r, height = 0.172, at = { 0, y, 0 }, anchor = "bottom", slot = "shell", collider_only = true, segments = 16 }
        k:cylinder { radius = r + 0.004, height = 0.014, at = { 0, y, 0.166 }, slot = "hoop", segments = 24, fill = 0.1, no_collider = true }
        k:cylinder { radius = 0.95 * r, height = 0.010, at = { 0, y, 0.172 }, slot = "head", segments = 24, fill = 0.2, no_collider = true }
        for i = 1, 5 do
          local a = 2 * math.pi * (i + 0.5) / 5
          k:box { size = { 0.007, 0.007, 0.12 }, at = { (r + 0.002) * math.cos(a), y + (r + 0.002) * math.sin(a), 0.105 }, bevel = 0, slot = "hoop", visual_only = true }
        end
      end
      k:box { size = { 0.06, 0.04, 0.07 }, at = { 0, -0.015, 0.09 }, slot = "shell", bevel = 0.004, no_collider = true }
    elseif p.type == "djembe" then
      local R, h = 0.165, 0.62
      k:lathe { profile = { { 0.115, 0 }, { 0.105, 0.06 }, { 0.075, 0.24 }, { 0.085, 0.32 }, { 0.155, 0.46 }, { R, 0.56 }, { R, 0.61 } }, slot = "shell", segments = 28, fill = 0.25, smooth = true, no_collider = true }
      k:cylinder { radius = 0.115, radius_top = 0.078, height = 0.30, anchor = "bottom", collider_only = true, segments = 16, slot = "shell" }
      k:cylinder { radius = 0.085, radius_top = R, height = 0.32, at = { 0, 0, 0.30 }, anchor = "bottom", collider_only = true, segments = 16, slot = "shell" }
      k:cylinder { radius = R * 0.98, height = 0.01, at = { 0, 0, h - 0.008 }, slot = "head", segments = 28, no_collider = true, fill = 0.2 }
      for _, z in ipairs { 0.56, 0.585 } do k:torus { radius = R + 0.002, tube = 0.006, at = { 0, 0, z }, slot = "hoop", segments = 24, visual_only = true } end
      for i = 0, 15 do
        local a, b = 2 * math.pi * i / 16, 2 * math.pi * (i + 0.5) / 16
        k:sweep { path = { { (R + 0.003) * math.cos(a), (R + 0.003) * math.sin(a), 0.57 }, { 0.098 * math.cos(b), 0.098 * math.sin(b), 0.325 } }, radius = 0.0028, segments = 4, slot = "head", visual_only = true }
        k:sweep { path = { { 0.098 * math.cos(b), 0.098 * math.sin(b), 0.325 }, { (R + 0.003) * math.cos(2 * b - a), (R + 0.003) * math.sin(2 * b - a), 0.57 } }, radius = 0.0028, segments = 4, slot = "head", visual_only = true }
      end
    else
      -- The audience stands at +x; the stool is behind.
      drum({ 0.32, 0, 0.285 }, 0.28, 0.40, { 0, 90, 0 }, 8)
      k:cylinder { radius = 0.10, height = 0.002, axis = "x", at = { 0.5245, 0, 0.285 }, slot = "shell", segments = 24, bevel = 0, visual_only = true }
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0.40, s * 0.27, 0.22 }, { 0.50, s * 0.34, 0.012 } }, radius = 0.009, segments = 6, slot = "steel", round_ends = true }
        drum({ 0.30, s * 0.185, 0.735 }, s < 0 and 0.15 or 0.165, 0.20, { 0, -14, 0 }) -- toms over the bass drum
        k:sweep { path = { { 0.33, s * 0.03, 0.55 }, { 0.33, s * 0.03, 0.74 }, { 0.31, s * 0.10, 0.74 } }, radius = 0.011, segments = 6, slot = "steel", fill = 0.4, no_collider = true }
      end
      drum({ -0.08, -0.48, 0.40 }, 0.20, 0.36, nil, 8)          -- floor tom
      for i = 0, 2 do
        local a = 2.094 * i + 0.5
        k:sweep { path = { { -0.08 + 0.213 * math.cos(a), -0.48 + 0.213 * math.sin(a), 0.50 }, { -0.08 + 0.213 * math.cos(a), -0.48 + 0.213 * math.sin(a), 0.008 } }, radius = 0.008, segments = 6, slot = "steel", round_ends = true }
      end
      drum({ -0.14, 0.30, 0.60 }, 0.178, 0.14, { 0, 4, 0 }, 8)  -- snare
      tripod(-0.14, 0.30, 0.53, 0.20, 20)
      tripod(0.04, 0.60, 0.88, 0.22, 0)                         -- hi-hat
      cymbal(0.04, 0.60, 0.885, 0.178, { 180, 0 })
      cymbal(0.04, 0.60, 0.910, 0.178, { 0, 0 })
      tripod(0.42, 0.52, 1.12, 0.26, 40)                        -- crash and ride
      cymbal(0.42, 0.52, 1.12, 0.205, { 12, -14 })
      tripod(0.36, -0.60, 1.00, 0.26, 80)
      cymbal(0.36, -0.60, 1.00, 0.25, { -12, -12 })
      k:box { low = { -0.02, -0.05, 0 }, high = { 0.13, 0.05, 0.02 }, slot = "steel", bevel = 0.004, fill = 0.4 } -- pedal
      k:box { size = { 0.20, 0.07, 0.008 }, at = { -0.05, 0, 0.04 }, rot = { 0, -14, 0 }, slot = "steel", bevel = 0.002, no_collider = true }
      k:sweep { path = { { 0.08, 0, 0.05 }, { 0.105, 0, 0.20 } }, radius = 0.006, segments = 6, slot = "steel", no_collider = true }
      k:sphere { radius = 0.022, at = { 0.100, 0, 0.21 }, segments = 10, slot = "head", no_collider = true }
      tripod(-0.52, 0.05, 0.46, 0.20, 10)                       -- stool
      k:cylinder { radius = 0.17, height = 0.08, at = { -0.52, 0.05, 0.50 }, slot = "seat", segments = 24, bevel = 0.02 }
    end
    k:fit()
  end,
}
