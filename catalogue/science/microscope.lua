-- A microscope: a horseshoe foot with lamp, an arm that curves up, a stage with a slide and clips, a turret of lenses, eyepieces, focusing knobs.
return kind {
  api    = 1,
  names  = { en = "microscope, optical microscope", zh = "显微镜" },
  measure_zh = "台",
  groups = { "instrument" },
  stands = "surface",
  size   = { width = { 0.15, 0.19, 0.24 }, depth = { 0.20, 0.26, 0.32 }, height = { 0.30, 0.38, 0.46 } },
  mass   = { 1.2, 5, 11 },
  params = { eyepieces = int(1, 2, 2, { ["binocular"] = 2, ["monocular"] = 1, ["双目"] = 2, ["单目"] = 1 }), style = one_of { "modern", "classic" } },
  slots  = { body = { "painted_metal", classic = { "brass" }, tint = { "#f0f0ee", "#e8e8e4", "#3a3d41" } }, dark = { "black_plastic" }, foot = { "painted_metal", classic = "cast_iron", tint = { "#3a3d41", "#d8d9da" } }, metal = { "chrome", classic = "brass" }, glass = "glass", slide = "clear_plastic", lamp = "frosted_glass", ring = { "plastic", tint = { "#d8302a", "#3f78b8", "#f0c030" } } },
  rooms  = { "laboratory", "classroom", "study" },
  build  = function(p, k)
    -- One looks in from the front (+x); the arm stands behind, the stage lies between.
    local two = p.eyepieces == 2
    k:prism { polygon = contour.smooth({ { -0.10, -0.055, true }, { -0.10, 0.055, true }, { 0.02, 0.070 }, { 0.115, 0.080 }, { 0.12, 0.052 }, { 0.045, 0.030 }, { 0.045, -0.030 }, { 0.12, -0.052 }, { 0.115, -0.080 }, { 0.02, -0.070 } }, 3), height = 0.030, at = { 0, 0, 0.018 }, slot = "foot", bevel = 0.006, fill = 0.5, no_collider = true }
    k:hull { points = { { -0.10, -0.055, 0.003 }, { -0.10, 0.055, 0.003 }, { 0.112, -0.074, 0.003 }, { 0.112, 0.074, 0.003 }, { -0.10, -0.055, 0.033 }, { -0.10, 0.055, 0.033 }, { 0.112, -0.074, 0.033 }, { 0.112, 0.074, 0.033 } }, slot = "foot", collider_only = true }
    for _, q in ipairs { { -0.085, -0.042 }, { -0.085, 0.042 }, { 0.105, -0.066 }, { 0.105, 0.066 } } do k:cylinder { radius = 0.008, height = 0.006, at = { q[1], q[2], 0 }, anchor = "bottom", slot = "dark", segments = 10 } end
    k:cylinder { radius = 0.024, height = 0.030, at = { 0.025, 0, 0.030 }, anchor = "bottom", slot = "dark", segments = 20, fill = 0.5, no_collider = true }
    k:cylinder { radius = 0.018, height = 0.006, at = { 0.025, 0, 0.058 }, anchor = "bottom", slot = "lamp", segments = 20, bevel = 0.001, no_collider = true }
    k:light { kind = "spot", at = { 0.025, 0, 0.066 }, dir = { 0, 0, 1 }, cone = 25, lumens = 20, color = { 1, 0.732, 0.5 }, radius = 0.012 }
    -- Arm from the foot, back and over to the front.
    k:sweep { path = { { -0.070, 0, 0.03 }, { -0.080, 0, 0.12 }, { -0.072, 0, 0.205 }, { -0.035, 0, 0.255 }, { 0.015, 0, 0.262 } }, rect = { 0.040, 0.044 }, up = { 0, 1, 0 }, smooth = true, steps = 3, slot = "body", fill = 0.35, no_collider = true }
    k:box { low = { -0.098, -0.022, 0.03 }, high = { -0.054, 0.022, 0.195 }, slot = "body", collider_only = true }
    k:box { low = { -0.04, -0.022, 0.232 }, high = { 0.03, 0.022, 0.28 }, slot = "body", collider_only = true }
    for _, s in ipairs { -1, 1 } do
      k:cylinder { radius = 0.022, height = 0.018, axis = "y", at = { -0.078, s * 0.040, 0.085 }, slot = "dark", segments = 20, bevel = 0.002 }
      k:cylinder { radius = 0.012, height = 0.014, axis = "y", at = { -0.078, s * 0.055, 0.085 }, slot = "metal", segments = 16, no_collider = true }
      for i = 0, 7 do k:with({ at = { -0.078, s * 0.040, 0.085 }, rot = { 0, 45 * i, 0 } }, function() k:box { size = { 0.003, 0.016, 0.003 }, at = { 0.0222, 0, 0 }, bevel = 0, slot = "metal", visual_only = true } end) end
    end
    -- Stage, slide, clips, condenser.
    k:box { low = { -0.055, -0.060, 0.128 }, high = { 0.085, 0.060, 0.138 }, slot = "dark", bevel = 0.002 }
    k:cylinder { radius = 0.014, height = 0.036, at = { 0.025, 0, 0.128 }, anchor = "top", slot = "metal", segments = 16, no_collider = true, fill = 0.5 }
    k:box { low = { -0.055, -0.018, 0.108 }, high = { 0.0, 0.018, 0.128 }, slot = "body", no_collider = true }
    k:box { size = { 0.026, 0.076, 0.0014 }, at = { 0.025, 0, 0.1388 }, slot = "slide", bevel = 0, no_collider = true }
    k:cylinder { radius = 0.006, height = 0.0008, at = { 0.025, 0, 0.1396 }, slot = "ring", segments = 14, bevel = 0, visual_only = true }
    for _, s in ipairs { -1, 1 } do k:sweep { path = { { -0.030, s * 0.040, 0.140 }, { 0.0, s * 0.036, 0.1425 }, { 0.035, s * 0.030, 0.1405 } }, rect = { 0.006, 0.0014 }, slot = "metal", visual_only = true } end
    k:cylinder { radius = 0.006, height = 0.05, at = { -0.02, 0.068, 0.095 }, anchor = "bottom", slot = "metal", segments = 10, no_collider = true }
    k:cylinder { radius = 0.010, height = 0.014, at = { -0.02, 0.068, 0.090 }, anchor = "bottom", slot = "dark", segments = 14, no_collider = true }
    -- Turret of objectives.
    k:with({ at = { 0.016, 0, 0.238 }, rot = { 0, -14, 0 } }, function()
      k:cylinder { radius = 0.030, height = 0.018, slot = "metal", segments = 24, fill = 0.5 }
      for i = 0, 3 do
        k:with({ rot = { 0, 0, 90 * i } }, function()
          k:with({ at = { 0.017, 0, -0.008 }, rot = { 0, -14, 0 } }, function()
            local len = ({ 0.062, 0.040, 0.050, 0.034 })[i + 1]
            k:cylinder { radius = 0.0095, height = 0.6 * len, anchor = "top", slot = "metal", segments = 14, fill = 0.7, no_collider = true }
            k:cylinder { radius = 0.0098, height = 0.004, at = { 0, 0, -0.3 * len }, slot = i % 2 == 0 and "ring" or "dark", segments = 14, bevel = 0, visual_only = true }
            k:cylinder { radius = 0.0085, radius_top = 0.005, height = 0.4 * len, at = { 0, 0, -0.6 * len }, rot = { 180, 0, 0 }, anchor = "bottom", slot = "metal", segments = 12, fill = 0.7, no_collider = true }
          end)
        end)
      end
    end)
    k:cylinder { radius = 0.018, height = 0.055, at = { 0.022, 0, 0.18 }, anchor = "bottom", slot = "metal", collider_only = true, segments = 10 }
    -- Head and eyepieces, leaning towards the observer.
    k:cylinder { radius = 0.030, height = 0.024, at = { 0.010, 0, 0.278 }, anchor = "bottom", slot = "body", segments = 24, fill = 0.4 }
    if two then k:rounded_box { low = { -0.030, -0.045, 0.296 }, high = { 0.050, 0.045, 0.336 }, radius = 0.012, segments = 3, slot = "body", fill = 0.35 }
    else k:sphere { radius = 0.030, at = { 0.012, 0, 0.306 }, segments = 16, slot = "body", fill = 0.35 } end
    for _, y in ipairs(two and { -0.031, 0.031 } or { 0 }) do
      k:with({ at = { 0.022, y, 0.318 }, rot = { 0, 52, 0 } }, function()
        k:cylinder { radius = 0.0165, height = 0.060, anchor = "bottom", slot = "body", segments = 18, fill = 0.35 }
        k:cylinder { radius = 0.0145, height = 0.030, at = { 0, 0, 0.058 }, anchor = "bottom", slot = "dark", segments = 18, fill = 0.4 }
        k:cylinder { radius = 0.0185, height = 0.010, at = { 0, 0, 0.086 }, anchor = "bottom", slot = "dark", segments = 18, bevel = 0.003, fill = 0.4, no_collider = true }
        k:cylinder { radius = 0.011, height = 0.002, at = { 0, 0, 0.0955 }, anchor = "bottom", slot = "glass", segments = 14, bevel = 0, visual_only = true }
      end)
    end
    k:fit()
  end,
}
