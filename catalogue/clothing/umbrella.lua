-- A canopy of eight gores on ribs, a shaft and a bent handle: rolled up and lying, opened and leaning on its rim, or a parasol on a weighted foot.
return kind {
  api    = 1,
  names  = { en = "umbrella, parasol, patio umbrella, beach umbrella", zh = "雨伞, 伞, 遮阳伞" },
  measure_zh = "把",
  groups = { "outdoor", "accessory" },
  stands = function(p) return p.type == "closed" and "surface" or "floor" end,
  size   = { width = { 0.70, 0.88, 3.20 }, depth = { 0.08, 0.12, 3.20 }, height = { 0.05, 0.08, 2.60 } },
  mass   = { 0.2, 0.6, 90 },
  params = { type = one_of { "closed", "open", "patio", default = "closed", words = { closed = "closed", folded = "closed", open = "open", opened = "open", patio = "patio", beach = "patio", parasol = "patio", garden = "patio", ["打开"] = "open", ["遮阳"] = "patio", ["撑开"] = "open" },
    size = { closed = { width = { 0.75, 0.88, 0.95 }, depth = { 0.11, 0.13, 0.15 }, height = { 0.06, 0.07, 0.08 } }, open = { width = { 0.85, 1.0, 1.15 }, depth = { 0.90, 1.05, 1.2 }, height = { 0.80, 0.95, 1.1 } }, patio = { width = { 1.8, 2.4, 3.0 }, depth = { 1.8, 2.4, 3.0 }, height = { 2.1, 2.35, 2.55 } } } } },
  slots  = { canopy = { "canvas", "fabric", tint = { "#c8403a", "#3a5f9a", "#4a4a52", "#e0b040", "#5a8a6a", "#ffffff" } }, second = { "canvas", tint = { "#ffffff", "#f0e8d8" } }, shaft = { "chrome", "black_steel" }, handle = { "walnut", "black_plastic", "bamboo" }, pole = { "beech", "painted_metal", "aluminium" }, foot = { "concrete", "granite" } },
  rooms  = { "hallway", "balcony" },
  build  = function(p, k)
    local t = p.type
    -- Eight gores of an open canopy of radius R and height h whose rim lies at z = 0, two colours in turn when `striped`.
    local function canopy(R, h, drop, striped, thick)
      local profile = { { R, 0 }, { 0.82 * R, 0.36 * h }, { 0.52 * R, 0.74 * h }, { 0.2 * R, 0.95 * h }, { 0.001, h } }
      for i = 0, 7 do
        local a, b = math.rad(45 * i), math.rad(45 * i + 45)
        local slot = striped and i % 2 == 1 and "second" or "canopy"
        for j = 1, 4 do
          local lo, hi = profile[j], profile[j + 1]
          local points = {}
          for _, q in ipairs { { lo, a }, { lo, b }, { hi, a }, { hi, b } } do
            points[#points + 1] = { q[1][1] * math.cos(q[2]), q[1][1] * math.sin(q[2]), q[1][2] }
            points[#points + 1] = { q[1][1] * math.cos(q[2]), q[1][1] * math.sin(q[2]), q[1][2] - thick }
          end
          k:hull { points = points, slot = slot, no_collider = true }
        end
        for j = 1, 3, 2 do -- collides as two plates a gore
          local points = {}
          for _, q in ipairs { profile[j], profile[j + 2] } do
            for _, c in ipairs { a, b } do
              points[#points + 1] = { q[1] * math.cos(c), q[1] * math.sin(c), q[2] }
              points[#points + 1] = { q[1] * math.cos(c), q[1] * math.sin(c), q[2] - thick }
            end
          end
          k:hull { points = points, slot = slot, collider_only = true }
        end
        if drop > 0 then -- valance
          local c, s, e = math.cos(math.rad(45 * i + 22.5)), math.sin(math.rad(45 * i + 22.5)), R * math.cos(math.rad(22.5))
          k:box { size = { thick, 2 * R * math.sin(math.rad(22.5)), drop }, at = { e * c, e * s, -drop / 2 }, rot = { 0, 0, 45 * i + 22.5 }, slot = striped and i % 2 == 0 and "second" or "canopy", bevel = 0, no_collider = true }
        end
        k:sweep { path = { { 0.99 * R * math.cos(a), 0.99 * R * math.sin(a), -thick }, { 0.82 * R * math.cos(a), 0.82 * R * math.sin(a), 0.36 * h - 1.6 * thick }, { 0.52 * R * math.cos(a), 0.52 * R * math.sin(a), 0.74 * h - 1.6 * thick }, { 0.02 * math.cos(a), 0.02 * math.sin(a), h - 2 * thick } }, radius = math.max(thick, 0.0022), segments = 4, slot = t == "patio" and "pole" or "shaft", no_collider = true }
        k:sweep { path = { { 0.60 * R * math.cos(a), 0.60 * R * math.sin(a), 0.63 * h }, { 0.02 * math.cos(a), 0.02 * math.sin(a), 0.30 * h } }, radius = math.max(0.8 * thick, 0.002), segments = 4, slot = t == "patio" and "pole" or "shaft", no_collider = true }
      end
    end
    local function crook(z, r) -- a handle bent like a walking stick, below z
      local path = { { 0, 0, z + 0.10 }, { 0, 0, z } }
      for i = 1, 7 do local a = math.rad(180 * i / 7); path[#path + 1] = { 0.035 - 0.035 * math.cos(a), 0, z - 0.038 * math.sin(a) } end
      path[#path + 1] = { 0.07, 0, z + 0.02 }
      k:sweep { path = path, radius = r, smooth = true, steps = 2, segments = 8, slot = "handle", round_ends = true }
    end
    if t == "closed" then
      -- Lying along y: tip to the left, crook to the right, on the floor with its belly.
      -- Turned and tipped a little, so that it rests on its roll, its tip and its crook.
      k:with({ at = { 0, 0, 0.033 }, rot = { 92.6, 0, 0 } }, function()
        k:with({ rot = { 0, 0, -29 } }, function()
          for i = 0, 7 do -- rolled folds
            local a = math.rad(45 * i)
            k:sweep { path = { { 0.016 * math.cos(a), 0.016 * math.sin(a), -0.13 }, { 0.024 * math.cos(a), 0.024 * math.sin(a), -0.08 }, { 0.020 * math.cos(a + 0.5), 0.020 * math.sin(a + 0.5), 0.15 }, { 0.008 * math.cos(a + 0.9), 0.008 * math.sin(a + 0.9), 0.40 } }, radius = { 0.008, 0.0115, 0.0105, 0.005 }, smooth = true, steps = 3, segments = 6, slot = "canopy", no_collider = true }
          end
          k:cone { radius = 0.036, radius_top = 0.012, height = 0.53, at = { 0, 0, 0.135 }, slot = "canopy", segments = 10, collider_only = true }
          k:cylinder { radius = 0.026, height = 0.02, at = { 0, 0, -0.02 }, slot = "second", segments = 12, no_collider = true }
          k:torus { radius = 0.0275, tube = 0.008, at = { 0, 0, -0.02 }, slot = "canopy", segments = 12, visual_only = true }
          k:cylinder { radius = 0.005, height = 0.76, at = { 0, 0, 0.10 }, slot = "shaft", segments = 8 }
          k:cone { radius = 0.006, radius_top = 0.003, height = 0.045, at = { 0, 0, 0.47 }, slot = "shaft", segments = 8 }
          crook(-0.34, 0.010)
        end)
      end)
    elseif t == "open" then
      local R, h, l = 0.52, 0.22, 0.42
      local tilt, best = 0, 1 -- two rib tips and the crook touch the floor
      for t = 20, 75, 0.25 do
        local s, c, low = math.sin(math.rad(t)), math.cos(math.rad(t)), 0
        for i = 0, 12 do local a = math.rad(15 * i); low = math.min(low, (0.035 - 0.035 * math.cos(a)) * -s - (l + 0.038 * math.sin(a)) * c - 0.011) end
        local gap = math.abs(low + R * math.cos(math.rad(22.5)) * s)
        if gap < best then tilt, best = t, gap end
      end
      k:with({ rot = { 0, -tilt, 0 } }, function()
        k:with({ rot = { 0, 0, 22.5 } }, function() canopy(R, h, 0, false, 0.0012) end)
        k:cylinder { radius = 0.005, height = h + l - 0.03, at = { 0, 0, h - 0.01 }, anchor = "top", slot = "shaft", segments = 8 }
        k:cone { radius = 0.006, radius_top = 0.003, height = 0.07, at = { 0, 0, h + 0.03 }, slot = "shaft", segments = 8 }
        k:with({ rot = { 0, 0, 180 } }, function() crook(-l, 0.011) end)
      end)
    else
      local R, H = p.width / 2, p.height
      local h = 0.20 * H
      k:with({ at = { 0, 0, H - h - 0.08 }, rot = { 0, 0, 22.5 } }, function() canopy(R, h, 0.13, p.rng("stripes"):chance(0.5), 0.007) end)
      k:cylinder { radius = 0.020, height = H - 0.12, at = { 0, 0, 0.05 }, anchor = "bottom", slot = "pole", segments = 14, fill = 0.6 }
      k:sphere { radius = 0.034, at = { 0, 0, H - 0.034 }, slot = "pole", segments = 12 }
      k:lathe { profile = { { 0.27, 0 }, { 0.28, 0.02 }, { 0.27, 0.07 }, { 0.07, 0.11 }, { 0, 0.112 } }, slot = "foot", segments = 24 }
      k:cylinder { radius = 0.028, height = 0.30, at = { 0, 0, 0.09 }, anchor = "bottom", slot = "shaft", segments = 14, fill = 0.25, no_collider = true }
      k:sweep { path = { { 0.02, 0, 0.95 }, { 0.075, 0, 0.95 }, { 0.075, 0, 0.91 } }, radius = 0.007, segments = 6, slot = "shaft", visual_only = true } -- winding handle
    end
    k:fit()
  end,
}
