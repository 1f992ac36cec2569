-- A rod from the ceiling, a motor, blades of wood on brackets that turn, a light below.
return kind {
  api    = 1,
  names  = { en = "ceiling fan", zh = "吊扇" },
  measure_zh = "台",
  groups = { "fan", "appliance" },
  stands = "ceiling", front = false,
  size   = { width = { 0.90, 1.25, 1.60 }, depth = "width", height = { 0.30, 0.42, 0.65 } },
  mass   = { 2.5, 7, 25 },
  params = { blades = int(3, 4, 5, { ["three-blade"] = 3, ["four-blade"] = 4, ["five-blade"] = 5, ["三叶"] = 3, ["五叶"] = 5 }), light = bool(true, { ["without light"] = false, ["不带灯"] = false }), style = one_of("modern", "classic") },
  slots  = { metal = { "stainless_steel", "black_steel", "painted_metal", classic = { "brass", "bronze" }, tint = { "#ffffff" } }, blade = { "walnut", "oak", "painted_wood", classic = { "walnut", "cherry" }, tint = { "#ffffff", "#3a3d42" } }, glow = "light_bulb", dark = "black_plastic" },
  rooms  = { "living_room", "bedroom", "restaurant", "balcony" },
  build  = function(p, k)
    local R, h = p.width / 2, p.height
    k:lathe { profile = { { 0, -0.06 }, { 0.03, -0.058 }, { 0.062, -0.03 }, { 0.07, -0.004 }, { 0.07, 0 }, { 0, 0 } }, slot = "metal", segments = 22, fill = 0.25 }
    local light = p.light and 0.10 or 0.03
    local zm = -h + light + 0.06 -- middle of the motor
    k:cylinder { radius = 0.011, height = -zm - 0.045 + 0.003, at = { 0, 0, -0.003 - 0.04 }, anchor = "top", slot = "metal", segments = 12, fill = 0.4 }
    k:lathe { profile = { { 0, 0.030 }, { 0.10, 0.030 }, { 0.115, 0.045 }, { 0.105, 0.062 }, { 0.05, 0.075 }, { 0, 0.078 } }, at = { 0, 0, zm }, slot = "metal", segments = 28, fill = 0.3 }
    k:cylinder { radius = 0.018, height = 0.10, at = { 0, 0, zm - 0.02 }, slot = "metal", segments = 12 }
    k:lump { mass = 2, at = { 0, 0, zm + 0.05 }, size = { 0.1, 0.1, 0.04 } }
    -- The turning ring with blades.
    local rotor = k:part("blades")
    k:with({ part = rotor, at = { 0, 0, zm } }, function()
      k:lathe { profile = { { 0.026, -0.025 }, { 0.095, -0.025 }, { 0.112, -0.008 }, { 0.112, 0.015 }, { 0.10, 0.026 }, { 0.026, 0.026 }, { 0.026, -0.025 } }, slot = "metal", segments = 28, fill = 0.4, no_collider = true }
      k:tube { radius = 0.112, wall = 0.08, height = 0.05, pieces = 8, slot = "metal", collider_only = true }
      for i = 0, p.blades - 1 do
        k:with({ rot = { 0, 0, 360 * i / p.blades + 20 } }, function()
          k:prism { polygon = { { 0.09, -0.022 }, { 0.17, -0.016 }, { 0.25, -0.045 }, { 0.25, 0.045 }, { 0.17, 0.016 }, { 0.09, 0.022 } }, height = 0.005, at = { 0, 0, -0.004 }, bevel = 0.001, slot = "metal", no_collider = true }
          k:with({ at = { 0, 0, 0.003 }, rot = { 10, 0, 0 } }, function()
            local w0, w1 = 0.05, p.style == "classic" and 0.075 or 0.062
            k:prism { polygon = p.style == "classic" and { { 0.19, -w0 }, { R - 0.05, -w1 }, { R - 0.012, -0.7 * w1 }, { R, -0.3 * w1 }, { R, 0.3 * w1 }, { R - 0.012, 0.7 * w1 }, { R - 0.05, w1 }, { 0.19, w0 } } or { { 0.19, -0.9 * w0 }, { 0.5 * R, -1.15 * w1 }, { R - 0.02, -0.85 * w1 }, { R, -0.6 * w1 }, { R - 0.01, 0.5 * w1 }, { 0.19, 0.9 * w0 } }, height = 0.007, bevel = 0.002, slot = "blade" }
          end)
          for _, y in ipairs { -0.022, 0.022 } do k:cylinder { radius = 0.005, height = 0.018, at = { 0.225, y, 0.0 }, segments = 8, bevel = 0, slot = "dark", visual_only = true } end
        end)
      end
      k:handle { at = { R, 0, 0 }, normal = { 0, 0, -1 } }
    end)
    k:joint { part = rotor, type = "hinge", axis = { 0, 0, 1 }, origin = { 0, 0, zm }, range = "endless", hold = "friction" }
    if p.light then
      k:cylinder { radius = 0.07, height = 0.018, at = { 0, 0, zm - 0.032 }, anchor = "top", slot = "metal", segments = 24, fill = 0.3 }
      local bowl, deep = {}, h + zm - 0.050
      for i = 0, 6 do local t = math.rad(90 * i / 6) bowl[i + 1] = { 0.095 * math.sin(t), -deep * math.cos(t) } end
      bowl[1][1] = 0
      bowl[#bowl + 1] = { 0, 0 }
      k:lathe { profile = bowl, at = { 0, 0, zm - 0.050 }, slot = "glow", segments = 26, fill = 0.1 }
      k:light { kind = "point", at = { 0, 0, -h + 0.02 }, lumens = 1400, color = lamps.warm, radius = 0.08 }
      for i, y in ipairs { -0.06, 0.06 } do k:cylinder { radius = 0.001, height = 0.07, at = { 0.06, y, zm - 0.045 }, anchor = "top", slot = "dark", segments = 4, visual_only = true } end
    else
      k:lathe { profile = { { 0, -h - zm }, { 0.05, -h - zm + 0.006 }, { 0.075, -0.032 }, { 0, -0.032 } }, at = { 0, 0, zm }, slot = "metal", segments = 24, fill = 0.3 }
    end
    k:fit()
  end,
}
