-- Thick cut glass with coloured scent inside, a metal collar with its spray head, and a cap; some with a rubber bulb.
return kind {
  api    = 1,
  names  = { en = "perfume bottle, perfume, bottle of perfume, cologne, cologne bottle, fragrance bottle, nail polish, essential oil bottle", zh = "香水, 香水瓶" },
  measure_zh = "瓶",
  groups = { "bottle", "container" },
  stands = "surface",
  size   = { width = { 0.040, 0.060, 0.090 }, depth = { 0.026, 0.036, 0.070 }, height = { 0.07, 0.105, 0.15 } },
  mass   = { 0.06, 0.25, 0.9 },
  params = { shape = one_of { "square", "round", "tapered", "atomizer", words = { square = "square", round = "round", vintage = "atomizer", bulb = "atomizer", ["圆"] = "round", ["复古"] = "atomizer" },
    size = { square = { width = { 0.045, 0.058, 0.07 }, depth = { 0.028, 0.034, 0.04 } }, tapered = { width = { 0.045, 0.054, 0.062 }, depth = { 0.045, 0.054, 0.062 } }, round = { depth = { 0.03, 0.038, 0.045 }, width = { 0.06, 0.072, 0.085 } }, atomizer = { width = { 0.11, 0.125, 0.14 }, depth = { 0.055, 0.062, 0.07 }, height = { 0.10, 0.12, 0.14 } } } } },
  slots  = { glass = "glass", scent = { "clear_plastic", tint = { "#f0b060", "#e89aa8", "#a8c8e0", "#c8e0a8", "#d0a8e0" } }, metal = { "gold", "silver", "chrome" }, cap = { "black_plastic", "gold", "clear_plastic", "walnut" }, label = { "paper", tint = { "#ffffff", "#2a2a2e" } }, bulb = { "velvet", "silk", tint = { "#c05a70", "#8070a0" } } },
  rooms  = { "bedroom", "bathroom" },
  build  = function(p, k)
    local s = p.shape
    local neck = 0.062
    if s == "square" then
      k:rounded_box { size = { 0.034, 0.060, 0.062 }, at = { 0, 0, 0 }, anchor = "bottom", radius = 0.006, segments = 2, slot = "glass" }
      k:box { size = { 0.024, 0.050, 0.044 }, at = { 0, 0, 0.029 }, slot = "scent", bevel = 0.003, visual_only = true }
      k:box { size = { 0.001, 0.034, 0.020 }, at = { 0.0172, 0, 0.032 }, slot = "label", bevel = 0, visual_only = true }
      k:box { size = { 0.0012, 0.022, 0.002 }, at = { 0.0174, 0, 0.035 }, slot = "metal", bevel = 0, visual_only = true }
    elseif s == "round" then
      k:with({ at = { 0, 0, 0.036 } }, function()
        k:cylinder { radius = 0.036, height = 0.030, axis = "x", slot = "glass", bevel = 0.005, segments = 28 }
        k:cylinder { radius = 0.028, height = 0.022, axis = "x", slot = "scent", bevel = 0.004, segments = 24, visual_only = true }
        k:torus { radius = 0.024, tube = 0.0016, axis = "x", at = { 0.015, 0, 0 }, slot = "metal", segments = 10, visual_only = true }
      end)
      k:box { size = { 0.026, 0.036, 0.010 }, at = { 0, 0, 0 }, anchor = "bottom", slot = "glass", bevel = 0.002 }
      neck = 0.071
    else
      local atom = s == "atomizer"
      local profile = atom and { { 0.020, 0 }, { 0.024, 0.004 }, { 0.031, 0.025 }, { 0.026, 0.048 }, { 0.012, 0.060 }, { 0.009, 0.068 } } or { { 0.026, 0 }, { 0.028, 0.003 }, { 0.021, 0.045 }, { 0.016, 0.062 }, { 0.010, 0.066 } }
      local inner = {}
      for i, q in ipairs(profile) do inner[i] = { q[1] * 0.80, 0.006 + 0.74 * q[2] } end
      k:lathe { profile = profile, slot = "glass", segments = atom and 8 or 6, smooth = false }
      k:lathe { profile = inner, slot = "scent", segments = atom and 8 or 6, visual_only = true }
      neck = 0.066
    end
    k:cylinder { radius = 0.0095, height = 0.006, at = { 0, 0, neck - 0.001 }, anchor = "bottom", slot = "metal", segments = 18, no_collider = true }
    if s == "atomizer" then
      k:cylinder { radius = 0.007, height = 0.012, at = { 0, 0, neck + 0.005 }, anchor = "bottom", slot = "metal", segments = 14 }
      k:sphere { radius = 0.009, at = { 0, 0, neck + 0.024 }, slot = "metal", segments = 12 }
      k:cylinder { radius = 0.0025, height = 0.016, axis = "y", at = { 0, -0.014, neck + 0.024 }, slot = "metal", segments = 8, no_collider = true }
      k:sweep { path = { { 0, 0.006, neck + 0.024 }, { 0.002, 0.030, neck + 0.030 }, { 0.004, 0.050, neck + 0.010 }, { 0.004, 0.062, neck - 0.014 } }, radius = 0.003, smooth = true, steps = 3, segments = 6, slot = "bulb", no_collider = true }
      k:ellipsoid { size = { 0.030, 0.030, 0.040 }, at = { 0.004, 0.068, neck - 0.032 }, slot = "bulb", segments = 12 }
      for i = 0, 4 do k:cylinder { radius = 0.0015, height = 0.018, radius_top = 0.003, at = { 0.004 + 0.004 * math.cos(i * 1.26), 0.068 + 0.004 * math.sin(i * 1.26), neck - 0.058 }, slot = "metal", segments = 5, visual_only = true } end
    else
      k:cylinder { radius = 0.006, height = 0.004, at = { 0, 0, neck + 0.005 }, anchor = "bottom", slot = "metal", segments = 14, no_collider = true }
      if s == "square" then k:box { size = { 0.022, 0.028, 0.030 }, at = { 0, 0, neck + 0.008 }, anchor = "bottom", slot = "cap", bevel = 0.002 }
      elseif s == "round" then k:sphere { radius = 0.016, at = { 0, 0, neck + 0.021 }, slot = "cap", segments = 16 }
      else k:cylinder { radius = 0.0145, radius_top = 0.010, height = 0.034, at = { 0, 0, neck + 0.008 }, anchor = "bottom", slot = "cap", segments = 6 } end
    end
    k:fit()
  end,
}
