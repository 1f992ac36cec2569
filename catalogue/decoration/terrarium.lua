-- A small landscape under glass: a polyhedron of panes in metal, a cloche, a jar with a cork, or a tank with a branch and a lamp.
return kind {
  api    = 1,
  names  = { en = "terrarium, glass terrarium, reptile tank, vivarium", zh = "玻璃生态缸, 生态瓶, 微景观" },
  measure_zh = "个",
  groups = { "tank", "decoration" },
  stands = "surface", front = false,
  size   = { width = { 0.16, 0.22, 0.32 }, depth = "width", height = { 0.18, 0.26, 0.36 } },
  mass   = { 0.4, 2.5, 30 },
  params = { form = one_of { "house", "jar", "cloche", "tank", words = { geometric = "house", jar = "jar", bottle = "jar", ["瓶"] = "jar", dome = "cloche", cloche = "cloche", reptile = "tank", tank = "tank", lizard = "tank" }, size = { house = { width = { 0.16, 0.22, 0.32 }, height = { 0.18, 0.26, 0.36 } }, jar = { width = { 0.14, 0.19, 0.26 }, height = { 0.18, 0.24, 0.32 } }, cloche = { width = { 0.16, 0.21, 0.28 }, height = { 0.20, 0.27, 0.36 } }, tank = { width = { 0.40, 0.50, 0.70 }, height = { 0.35, 0.42, 0.55 } } } } },
  slots  = { glass = "glass", metal = { "brass", "black_steel", "copper" }, soil = "soil", sand = { "gravel", "straw" }, moss = { "moss" }, plant = { "leaf", "dark_leaf" }, rock = { "slate", "sandstone" }, wood = { "bark", "cork" }, cork = "cork", base = { "walnut", "oak" }, lizard = { "leaf", "plastic_matte", tint = { "#8ac86a" } }, glow = "light_bulb" },
  rooms  = { "living_room", "home_office", "study", "balcony" },
  build  = function(p, k)
    local W, h, r = p.width / 2, p.height, p.rng("plants")
    local function scene(R, z, up) -- earth, moss, stones and plants within R, up to height up
      k:lathe { profile = { { 0, 0 }, { R, 0 }, { R, 0.012 }, { 0.6 * R, 0.022 }, { 0, 0.03 } }, at = { 0, 0, z }, slot = "soil", segments = 18, no_collider = true }
      for i = 1, 5 do local a = i * 1.3 k:ellipsoid { size = { 0.7 * R, 0.6 * R, 0.05 }, at = { 0.5 * R * math.cos(a), 0.5 * R * math.sin(a), z + 0.016 }, segments = 9, slot = "moss", visual_only = true } end
      for i = 1, 3 do
        local q, points = R * r:uniform(0.16, 0.28), {}
        for j = 1, 8 do local a = j * 2.4 points[j] = { q * math.cos(a), q * math.sin(a) * 0.8, q * 0.9 * j / 8 } end
        k:with({ at = { 0.55 * R * math.cos(2.1 * i), 0.55 * R * math.sin(2.1 * i), z + 0.014 } }, function() k:hull { points = points, slot = "rock", visual_only = true } end)
      end
      for i = 1, 4 do
        k:with({ at = { 0.38 * R * math.cos(i * 1.57 + 0.6), 0.38 * R * math.sin(i * 1.57 + 0.6), z + 0.02 } }, function()
          foliage.rosette(k, { r = r, count = i == 1 and 9 or 6, length = math.min(up * (i == 1 and 0.85 or 0.5), R * 0.9), width = 0.16 * R, rise = { 25, 84 }, droop = i == 1 and 45 or -15, slot = "plant", widest = i == 1 and 0.35 or 0.6, thickness = 0.002 })
        end)
      end
    end
    if p.form == "tank" then
      local d, t, z0 = W, 0.005, 0.03
      k:box { low = { -d, -W, 0 }, high = { d, W, z0 }, slot = "base", bevel = 0.003, fill = 0.5 }
      for i = 0, 3 do k:with({ rot = { 0, 0, 90 * i } }, function() k:box { low = { d - 0.004 - t, -W + 0.004, z0 }, high = { d - 0.004, W - 0.004, h - 0.03 }, slot = "glass", bevel = 0 } end) end
      k:box { low = { -d, -W, h - 0.035 }, high = { d, W, h }, slot = "base", bevel = 0.004, fill = 0.3 }
      k:box { low = { -0.5 * d, -0.5 * W, h - 0.037 }, high = { 0.5 * d, 0.5 * W, h - 0.033 }, slot = "glow", bevel = 0, visual_only = true }
      k:light { kind = "area", at = { 0, 0, h - 0.042 }, size = { d, W }, lumens = 500, color = lamps.warm }
      k:box { low = { -d + 0.012, -W + 0.012, z0 }, high = { d - 0.012, W - 0.012, z0 + 0.04 }, slot = "sand", bevel = 0, no_collider = true, fill = 0.5 }
      k:sweep { path = { { -0.6 * d, -0.7 * W, z0 + 0.04 }, { -0.2 * d, -0.1 * W, 0.45 * h }, { 0.1 * d, 0.35 * W, 0.55 * h }, { 0.2 * d, 0.75 * W, 0.72 * h } }, radius = { 0.022, 0.018, 0.014, 0.010 }, smooth = true, steps = 3, segments = 8, slot = "wood", no_collider = true }
      k:with({ at = { -0.35 * d, 0.55 * W, 0 } }, function() foliage.rosette(k, { r = r, count = 10, length = 0.45 * h, width = 0.04, rise = { 40, 85 }, droop = 30, slot = "plant" }) end)
      k:with({ at = { 0.35 * d, 0.1 * W, z0 + 0.04 } }, function() scene(0.3 * W, 0, 0.25 * h) end)
      -- A lizard on the branch's foot.
      local z = z0 + 0.055
      k:sweep { path = { { 0.5 * d, -0.75 * W, z }, { 0.45 * d, -0.45 * W, z }, { 0.55 * d, -0.15 * W, z }, { 0.5 * d, 0.02 * W, z + 0.012 } }, radius = { 0.003, 0.012, 0.014, 0.009 }, smooth = true, steps = 4, segments = 8, slot = "lizard", visual_only = true, round_ends = true }
      for _, y in ipairs { -0.42, -0.2 } do for _, s in ipairs { -1, 1 } do k:sweep { path = { { 0.48 * d, y * W, z }, { 0.48 * d + s * 0.03, y * W + 0.01, z + 0.002 }, { 0.48 * d + s * 0.035, y * W + 0.025, z - 0.012 } }, radius = 0.004, segments = 5, slot = "lizard", visual_only = true } end end
      k:container("inside", { center = { 0, 0, z0 + 0.04 }, size = { 1.7 * d, 1.7 * W }, clearance = h - 0.12 })
    elseif p.form == "jar" then
      local R, top = W, h - 0.045
      k:lathe { profile = { { 0.82 * R, 0 }, { 0.95 * R, 0.02 * h }, { R, 0.12 * h }, { R, 0.66 * h }, { 0.80 * R, 0.78 * h }, { 0.55 * R, 0.82 * h }, { 0.55 * R, top - 0.004 }, { 0.60 * R, top } }, wall = 0.003, base = 0.006, slot = "glass", segments = 28, smooth = false, pieces = 8 }
      k:cylinder { radius = 0.50 * R, radius_top = 0.58 * R, height = 0.06, at = { 0, 0, h - 0.06 }, anchor = "bottom", slot = "cork", segments = 20 }
      scene(0.90 * R, 0.012, 0.55 * h)
    elseif p.form == "cloche" then
      local R = W
      k:cylinder { radius = R, height = 0.028, at = { 0, 0, 0 }, anchor = "bottom", slot = "base", segments = 32, bevel = 0.005 }
      local dome = {}
      for i = 0, 9 do local t = math.rad(90 * i / 9) dome[i + 1] = { 0.88 * R * math.cos(t) ^ 0.75, (h - 0.07) * (0.45 * i / 9 + 0.55 * math.sin(t)) } end
      dome[10][1] = 0.02
      for i, q in ipairs(dome) do q[2] = q[2] * (h - 0.058) / (h - 0.07) end
      local shell = {}
      for i = 1, 10 do shell[i] = { dome[i][1], dome[i][2] } end
      for i = 10, 1, -1 do shell[#shell + 1] = { math.max(0.012, dome[i][1] - 0.003), math.max(0, dome[i][2] - 0.003 * (i - 1) / 9) } end
      shell[#shell + 1] = shell[1]
      k:lathe { profile = shell, at = { 0, 0, 0.027 }, slot = "glass", segments = 28, no_collider = true }
      local solid = { { 0, 0 } }
      for i = 1, 10, 3 do solid[#solid + 1] = dome[i] end
      k:lathe { profile = solid, at = { 0, 0, 0.027 }, slot = "glass", segments = 14, collider_only = true }
      k:sphere { radius = 0.019, at = { 0, 0, h - 0.019 }, slot = "glass", segments = 12 }
      scene(0.78 * R, 0.028, 0.6 * h)
    else -- a greenhouse of panes
      local e, wall = 0.0035, 0.52 * h
      local function pane(a, b, c, d4) k:hull { points = { a, b, c, d4, { a[1] * 0.985, a[2] * 0.985, a[3] }, { b[1] * 0.985, b[2] * 0.985, b[3] }, { c[1] * 0.985, c[2] * 0.985, c[3] - 0.002 }, { d4[1] * 0.985, d4[2] * 0.985, d4[3] - 0.002 } }, slot = "glass" } end
      local function bar(a, b) k:sweep { path = { a, b }, radius = e, segments = 5, slot = "metal", no_collider = true } end
      local B = W - 0.004
      k:box { low = { -W, -W, 0 }, high = { W, W, 0.012 }, slot = "metal", bevel = 0.002, fill = 0.2 }
      for i = 0, 3 do
        k:with({ rot = { 0, 0, 90 * i } }, function()
          pane({ B, -B, 0.012 }, { B, B, 0.012 }, { B, B, wall }, { B, -B, wall })
          pane({ B, -B, wall }, { B, B, wall }, { 0.16 * B, 0.16 * B, h - 0.01 }, { 0.16 * B, -0.16 * B, h - 0.01 })
          bar({ B, -B, 0.008 }, { B, -B, wall })
          bar({ B, -B, wall }, { B, B, wall })
          bar({ B, -B, 0.012 }, { B, B, 0.012 })
          bar({ B, -B, wall }, { 0.16 * B, -0.16 * B, h - 0.006 })
          bar({ B, 0, 0.012 }, { B, 0, wall })
          bar({ B, 0, wall }, { 0.16 * B, 0, h - 0.006 })
        end)
      end
      k:box { low = { -0.18 * B, -0.18 * B, h - 0.012 }, high = { 0.18 * B, 0.18 * B, h }, slot = "metal", bevel = 0.002, fill = 0.3 }
      scene(0.86 * B, 0.012, 0.65 * h)
      k:box { low = { -B + 0.006, -B + 0.006, 0.012 }, high = { B - 0.006, B - 0.006, 0.03 }, slot = "soil", bevel = 0, no_collider = true }
    end
    if p.form ~= "tank" then k:container("inside", { center = { 0, 0, 0.04 }, size = { 1.0 * W, 1.0 * W }, clearance = 0.5 * h }) end
    k:fit()
  end,
}
