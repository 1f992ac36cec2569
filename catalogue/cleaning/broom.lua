-- A long stick with a flared head of bristles: clipped to a standing dustpan, or lying; also a besom of twigs and a feather duster.
return kind {
  api    = 1,
  names  = { en = "broom, sweeper, duster, feather duster, besom", zh = "扫帚, 扫把, 鸡毛掸子" },
  measure_zh = "把",
  groups = { "cleaning tool", "tool" },
  stands = "floor", back_to = "wall",
  size   = { width = { 0.26, 0.30, 0.36 }, depth = { 0.22, 0.26, 0.30 }, height = { 0.95, 1.12, 1.25 } },
  mass   = { 0.2, 1.4, 3 },
  params = { type = one_of { "standing", "lying", "besom", "duster", default = "standing", words = { lying = "lying", besom = "besom", witch = "besom", straw = "besom", feather = "duster", duster = "duster", ["鸡毛"] = "duster" },
    size = { standing = { width = { 0.28, 0.31, 0.34 }, depth = { 0.23, 0.26, 0.29 }, height = { 1.0, 1.12, 1.2 } }, lying = { width = { 1.2, 1.32, 1.45 }, depth = { 0.28, 0.34, 0.40 }, height = { 0.045, 0.055, 0.07 } }, besom = { width = { 1.1, 1.25, 1.35 }, depth = { 0.20, 0.25, 0.30 }, height = { 0.16, 0.19, 0.22 } }, duster = { width = { 0.13, 0.15, 0.17 }, depth = { 0.13, 0.15, 0.17 }, height = { 0.58, 0.66, 0.72 } } } } },
  slots  = { stick = { "beech", "pine", "painted_metal", tint = { "#ffffff", "#c8504a", "#5080b0" } }, head = { "plastic", tint = { "#c8403a", "#4a7ab0", "#4a9a70", "#505054" } }, bristle = { "straw", "plastic", tint = { "#ffffff", "#70a0c8", "#404044" } }, twig = { "straw", "bark" }, binding = { "jute" }, pan = { "plastic", tint = { "#505054", "#c8403a", "#4a7ab0" } }, feather = { "faux_fur", "petal", tint = { "#ffffff", "#d0a0c0", "#a0b8d0" } }, rubber = "rubber" },
  rooms  = { "laundry_room", "garage", "closet", "kitchen" },
  build  = function(p, k)
    local r = p.rng("bristles")
    local hollow = p.slots.stick == "painted_metal" and 0.12 or 1
    -- A flared head, its underside bristles ending at z = 0, wide along y.
    local function head(z)
      k:loft { slot = "head", segments = 2, fill = 0.4, sections = { { at = { 0, 0, z - 0.035 }, size = { 0.040, 0.235 }, radius = 0.012 }, { at = { 0, 0, z - 0.01 }, size = { 0.038, 0.200 }, radius = 0.012 }, { at = { 0, 0, z + 0.030 }, size = { 0.032, 0.075 }, radius = 0.012 }, { at = { 0, 0, z + 0.070 }, size = { 0.030, 0.030 }, radius = 0.012 } } }
      handles.bristles(k, { at = { 0, 0, z - 0.034 }, width = 0.225, depth = 0.034, length = z - 0.035, rows = 3, columns = 13, spread = 0.28, slot = "bristle", r = r })
    end
    if p.type == "standing" then
      local H = 1.12
      -- The pan: floor, three walls, its stick behind.
      k:prism { polygon = { { -0.11, -0.13 }, { 0.13, -0.15 }, { 0.13, 0.15 }, { -0.11, 0.13 } }, height = 0.003, at = { 0, 0, 0.0015 }, slot = "pan", bevel = 0 }
      k:box { low = { 0.10, -0.147, 0 }, high = { 0.133, 0.147, 0.004 }, slot = "rubber", bevel = 0.001, no_collider = true }
      for _, s in ipairs { -1, 1 } do
        local a, b = { -0.11, s * 0.128 }, { 0.125, s * 0.148 }
        k:prism { axis = "y", polygon = { { -0.118, 0.003 }, { 0.118, 0.003 }, { 0.118, 0.012 }, { -0.118, 0.105 } }, height = 0.003, at = { (a[1] + b[1]) / 2, (a[2] + b[2]) / 2, 0 }, rot = { 0, 0, s * 4.9 }, slot = "pan", bevel = 0 }
      end
      k:box { low = { -0.115, -0.130, 0 }, high = { -0.111, 0.130, 0.105 }, slot = "pan", bevel = 0.001 }
      k:box { low = { -0.115, -0.130, 0.102 }, high = { -0.030, 0.130, 0.106 }, slot = "pan", bevel = 0.001 }
      k:cylinder { radius = 0.020, height = 0.06, at = { -0.085, 0, 0.10 }, anchor = "bottom", slot = "pan", segments = 12, no_collider = true }
      handles.stick(k, { from = { -0.085, 0, 0.10 }, to = { -0.085, 0, 0.84 }, radius = 0.010, slot = "stick", grip = "pan", fill = hollow })
      k:lump { mass = 0.35, at = { 0.0, 0, 0.02 }, size = { 0.2, 0.24, 0.03 } } -- steel in the floor of the pan
      -- The broom in its clip.
      k:box { low = { -0.092, -0.022, 0.66 }, high = { 0.035, 0.022, 0.70 }, slot = "pan", bevel = 0.004 }
      k:with({ at = { 0.020, 0, 0.005 } }, function()
        head(0.200)
        handles.stick(k, { from = { 0, 0, 0.24 }, to = { 0, 0, H - 0.01 }, radius = 0.011, slot = "stick", grip = "head", fill = hollow })
      end)
    elseif p.type == "lying" then
      k:with({ at = { 0, 0, 0.024 }, rot = { 90, 0, 0 } }, function()
        k:with({ rot = { 0, 0, 90 } }, function()
          head(0.20)
          handles.stick(k, { from = { 0, 0, 0.24 }, to = { 0, 0, 1.32 }, radius = 0.012, slot = "stick", grip = "head", fill = hollow })
        end)
      end)
    elseif p.type == "besom" then
      k:with({ at = { 0, 0, 0.10 }, rot = { 94.0, 0, 0 } }, function()
        handles.stick(k, { from = { 0, 0, 0.34 }, to = { 0.01, 0, 1.25 }, radius = 0.014, slot = "stick", fill = hollow })
        k:cone { radius = 0.085, radius_top = 0.030, height = 0.42, at = { 0, 0, 0.22 }, slot = "twig", segments = 10, fill = 0.3, no_collider = true }
        k:with({ rot = { 0, 0, 22.5 } }, function() k:lathe { profile = { { 0.1135, -0.01 }, { 0.1135, 0.05 }, { 0.032, 0.43 } }, slot = "twig", segments = 8, collider_only = true } end)
        for i = 1, 44 do
          local a, u = i * 2.4, math.sqrt(i / 44)
          local R = r:uniform(0.105, 0.125) * u
          k:sweep { path = { { 0.030 * u * math.cos(a), 0.030 * u * math.sin(a), 0.43 }, { 0.040 * u * math.cos(a), 0.040 * u * math.sin(a), 0.34 }, { R * math.cos(a), R * math.sin(a), r:uniform(-0.02, 0.05) } }, radius = { 0.006, 0.006, 0.0035 }, segments = 4, slot = "twig", visual_only = true }
        end
        for _, z in ipairs { 0.325, 0.355, 0.385 } do k:torus { radius = 0.043, tube = 0.006, at = { 0, 0, z }, slot = "binding", segments = 14, visual_only = true } end
      end)
    else
      -- Feathers up, its handle in a turned foot.
      lamps.base(k, { radius = 0.065, height = 0.02, slot = "head", weight = 0.35 })
      k:cylinder { radius = 0.018, height = 0.09, at = { 0, 0, 0.015 }, anchor = "bottom", slot = "head", segments = 14, no_collider = true, fill = 0.4 }
      k:sweep { path = { { 0, 0, 0.03 }, { 0, 0, 0.16 }, { 0, 0, 0.36 } }, radius = { 0.012, 0.011, 0.009 }, segments = 10, slot = "stick", fill = hollow }
      k:cylinder { radius = 0.014, height = 0.03, at = { 0, 0, 0.345 }, slot = "head", segments = 12, no_collider = true }
      k:ellipsoid { size = { 0.12, 0.12, 0.29 }, at = { 0, 0, 0.49 }, slot = "feather", segments = 12 }
      for i = 1, 62 do
        local u, a = i / 62, i * 2.4
        k:leaf { at = { 0.02 * math.cos(a), 0.02 * math.sin(a), 0.35 + 0.25 * u }, rot = { 0, -35 - 20 * u, math.deg(a) }, length = 0.080 + 0.01 * r:uniform(-1, 1), width = 0.042, droop = 75, segments = 2, slot = "feather" }
      end
    end
    k:fit()
  end,
}
