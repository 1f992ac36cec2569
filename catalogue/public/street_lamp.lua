-- A tall post on a flange: with a glazed lantern and scrolls, with globes, or with a curved arm and a flat head.
return kind {
  api    = 1,
  names  = { en = "street lamp, lamp post, streetlight, street light, lamppost", zh = "路灯, 街灯" },
  measure_zh = "盏",
  groups = { "lamp", "light", "street furniture" },
  stands = "floor", fixture = true,
  size   = { width = { 0.40, 0.50, 1.20 }, depth = { 0.40, 0.50, 1.60 }, height = { 2.10, 2.35, 2.50 } },
  mass   = { 18, 55, 160 },
  params = { style = one_of { "classic", "modern", "vintage", size = { classic = { height = { 2.1, 2.3, 2.45 }, width = { 0.40, 0.46, 0.52 }, depth = { 0.40, 0.46, 0.52 } }, modern = { width = { 0.34, 0.40, 0.46 }, depth = { 1.0, 1.25, 1.5 }, height = { 2.2, 2.4, 2.5 } }, vintage = { height = { 2.1, 2.3, 2.45 }, width = { 0.8, 0.95, 1.1 }, depth = { 0.40, 0.46, 0.52 } } } } },
  slots  = { post = { "cast_iron", "painted_metal", "black_steel", modern = { "galvanised_steel", "painted_metal" }, tint = { "#2a3a34", "#303438", "#5a6068" } }, glass = { "frosted_glass" }, bulb = "light_bulb" },
  rooms  = {},
  build  = function(p, k)
    local h, style = p.height, p.style
    if style == "modern" then
      local reach = p.depth - 0.22
      k:box { size = { 0.34, 0.34, 0.018 }, at = { 0, 0, 0 }, anchor = "bottom", slot = "post" }
      for _, x in ipairs { -0.13, 0.13 } do for _, y in ipairs { -0.13, 0.13 } do k:cylinder { radius = 0.014, height = 0.03, at = { x, y, 0.016 }, anchor = "bottom", slot = "post", segments = 6, visual_only = true } end end
      k:cylinder { radius = 0.065, radius_top = 0.045, height = h - 0.40, at = { 0, 0, 0.016 }, anchor = "bottom", slot = "post", segments = 18, fill = 0.12 }
      k:box { size = { 0.006, 0.08, 0.22 }, at = { 0.061, 0, 0.55 }, slot = "post", bevel = 0.001, visual_only = true }
      k:sweep { path = { { 0, 0, h - 0.42 }, { 0.02, 0, h - 0.20 }, { 0.14, 0, h - 0.07 }, { 0.35, 0, h - 0.035 }, { reach - 0.30, 0, h - 0.03 } }, radius = { 0.045, 0.042, 0.038, 0.034, 0.032 }, smooth = true, steps = 3, segments = 12, slot = "post", fill = 0.2 }
      k:loft { slot = "post", segments = 4, crease = 60, fill = 0.15, sections = { { at = { reach - 0.15, 0, h - 0.085 }, size = { 0.50, 0.20 }, radius = 0.09 }, { at = { reach - 0.15, 0, h - 0.055 }, size = { 0.52, 0.22 }, radius = 0.10 }, { at = { reach - 0.16, 0, h }, size = { 0.38, 0.10 }, radius = 0.045 } } }
      k:box { size = { 0.34, 0.14, 0.008 }, at = { reach - 0.12, 0, h - 0.086 }, slot = "bulb", bevel = 0.002, visual_only = true }
      k:light { kind = "spot", at = { reach - 0.12, 0, h - 0.10 }, dir = { 0, 0, -1 }, cone = 70, lumens = 5200, color = lamps.neutral, radius = 0.12 }
      k:fit()
      return
    end
    local top = h - 0.62
    -- Turned cast post: plinth, rings, fluted shaft.
    k:lathe { profile = { { 0.19, 0 }, { 0.19, 0.05 }, { 0.15, 0.08 }, { 0.125, 0.14 }, { 0.125, 0.34 }, { 0.14, 0.36 }, { 0.10, 0.42 }, { 0.085, 0.50 }, { 0.072, 0.58 }, { 0.085, 0.60 }, { 0.060, 0.66 }, { 0.046, top - 0.10 }, { 0.062, top - 0.08 }, { 0.044, top - 0.05 }, { 0.058, top - 0.02 }, { 0.040, top } }, slot = "post", segments = 20, fill = 0.22 }
    for i = 0, 9 do local a = math.rad(36 * i); k:sweep { path = { { 0.060 * math.cos(a), 0.060 * math.sin(a), 0.68 }, { 0.047 * math.cos(a), 0.047 * math.sin(a), top - 0.12 } }, radius = { 0.010, 0.007 }, segments = 6, slot = "post", visual_only = true } end
    for i = 0, 7 do local a = math.rad(45 * i); k:box { size = { 0.02, 0.06, 0.15 }, at = { 0.118 * math.cos(a), 0.118 * math.sin(a), 0.24 }, rot = { 0, 0, 45 * i }, slot = "post", bevel = 0.008, visual_only = true } end
    if style == "classic" then
      -- The cross bar for a ladder, then a four-sided lantern wider above, with a roof and a finial.
      k:cylinder { radius = 0.012, height = 0.44, axis = "y", at = { 0, 0, top - 0.14 }, slot = "post", segments = 8 }
      for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.020, at = { 0, s * 0.22, top - 0.14 }, slot = "post", segments = 8, no_collider = true } end
      local z0, z1 = top + 0.05, top + 0.37
      for i = 0, 3 do k:sweep { path = { { 0, 0, top - 0.01 }, { 0.10 * math.cos(math.rad(45 + 90 * i)), 0.10 * math.sin(math.rad(45 + 90 * i)), top + 0.01 }, { 0.135 * math.cos(math.rad(45 + 90 * i)), 0.135 * math.sin(math.rad(45 + 90 * i)), z0 } }, radius = 0.009, smooth = true, steps = 3, segments = 6, slot = "post", no_collider = true } end
      k:loft { slot = "glass", segments = 1, fill = 0.05, no_collider = true, sections = { { at = { 0, 0, z0 }, size = { 0.18, 0.18 }, radius = 0.004 }, { at = { 0, 0, z1 }, size = { 0.34, 0.34 }, radius = 0.004 } } }
      for _, sx in ipairs { -1, 1 } do
        for _, sy in ipairs { -1, 1 } do k:sweep { path = { { sx * 0.092, sy * 0.092, z0 - 0.005 }, { sx * 0.172, sy * 0.172, z1 + 0.005 } }, rect = { 0.016, 0.016 }, slot = "post", no_collider = true } end
      end
      k:box { size = { 0.20, 0.20, 0.016 }, at = { 0, 0, z0 - 0.004 }, slot = "post", no_collider = true, fill = 0.4 }
      k:box { size = { 0.37, 0.37, 0.018 }, at = { 0, 0, z1 + 0.004 }, slot = "post", fill = 0.3, no_collider = true }
      k:loft { slot = "post", segments = 1, fill = 0.06, no_collider = true, sections = { { at = { 0, 0, z1 + 0.012 }, size = { 0.38, 0.38 }, radius = 0.006 }, { at = { 0, 0, z1 + 0.07 }, size = { 0.20, 0.20 }, radius = 0.006 }, { at = { 0, 0, z1 + 0.11 }, size = { 0.12, 0.12 }, radius = 0.006 }, { at = { 0, 0, z1 + 0.16 }, size = { 0.10, 0.10 }, radius = 0.02 } } }
      k:lathe { profile = { { 0.022, z1 + 0.15 }, { 0.014, z1 + 0.18 }, { 0.028, z1 + 0.205 }, { 0.010, z1 + 0.235 }, { 0, h } }, slot = "post", segments = 12, no_collider = true, fill = 0.5 }
      k:loft { slot = "post", segments = 1, collider_only = true, sections = { { at = { 0, 0, z0 - 0.01 }, size = { 0.19, 0.19 }, radius = 0.004 }, { at = { 0, 0, z1 }, size = { 0.37, 0.37 }, radius = 0.004 }, { at = { 0, 0, z1 + 0.07 }, size = { 0.22, 0.22 }, radius = 0.004 }, { at = { 0, 0, h }, size = { 0.03, 0.03 }, radius = 0.004 } } }
      lamps.bulb(k, { at = { 0, 0, z0 + 0.14 }, radius = 0.05, slot = "bulb", lumens = 2200 })
    else
      -- Two scrolled arms and a middle one, a globe on each.
      for _, s in ipairs { -1, 0, 1 } do
        local y = s * (p.width / 2 - 0.15)
        local z = s == 0 and top + 0.22 or top + 0.08
        if s ~= 0 then
          k:sweep { path = { { 0, 0, top - 0.16 }, { 0, 0.4 * y, top - 0.20 }, { 0, 0.85 * y, top - 0.12 }, { 0, y, top - 0.02 }, { 0, y, z - 0.04 } }, radius = 0.018, smooth = true, steps = 4, segments = 8, slot = "post", fill = 0.5 }
          k:sweep { path = { { 0, 0.12 * y, top - 0.02 }, { 0, 0.45 * y, top + 0.02 }, { 0, 0.62 * y, top - 0.06 }, { 0, 0.5 * y, top - 0.11 }, { 0, 0.42 * y, top - 0.06 } }, radius = 0.010, smooth = true, steps = 3, segments = 6, slot = "post", no_collider = true, fill = 0.6 }
        else
          k:cylinder { radius = 0.03, height = z - top, at = { 0, 0, top - 0.01 }, anchor = "bottom", slot = "post", segments = 12, fill = 0.3 }
        end
        k:with({ at = { 0, y, z } }, function()
          k:lathe { profile = { { 0.03, -0.05 }, { 0.07, -0.02 }, { 0.085, 0 }, { 0.06, 0.012 } }, slot = "post", segments = 16, fill = 0.4, no_collider = true }
          k:sphere { radius = 0.15, at = { 0, 0, 0.135 }, slot = "glass", segments = 18, fill = 0.06 }
          k:light { kind = "point", at = { 0, 0, 0.135 }, lumens = 1100, color = lamps.warm, radius = 0.12 }
          k:lathe { profile = { { 0.045, 0.27 }, { 0.03, 0.29 }, { 0.012, 0.31 }, { 0.018, 0.325 }, { 0, s == 0 and h - z or 0.36 } }, slot = "post", segments = 12, fill = 0.5 }
        end)
      end
    end
    k:fit()
  end,
}
