-- Posts on weighted feet with a velvet rope between them, or with a belt; or a steel crowd barrier on two flat feet.
return kind {
  api    = 1,
  names  = { en = "barrier, rope barrier, stanchion, crowd barrier, velvet rope, stanchions, rope stanchion, safety barrier", zh = "护栏, 围栏, 隔离带, 一米线" },
  measure_zh = "个",
  groups = { "barrier" },
  stands = "floor",
  size   = { width = { 1.20, 1.60, 2.40 }, depth = { 0.30, 0.34, 0.60 }, height = { 0.88, 0.98, 1.15 } },
  mass   = { 6, 20, 45 },
  params = { type = one_of { "rope", "belt", "crowd", default = "rope", words = { rope = "rope", velvet = "rope", belt = "belt", retractable = "belt", queue = "belt", crowd = "crowd", metal = "crowd", safety = "crowd" },
    size = { rope = { width = { 1.3, 1.6, 2.0 }, depth = { 0.30, 0.33, 0.36 }, height = { 0.92, 0.98, 1.04 } }, belt = { width = { 1.5, 1.9, 2.3 }, depth = { 0.32, 0.35, 0.38 }, height = { 0.92, 0.97, 1.02 } }, crowd = { width = { 1.7, 2.1, 2.4 }, depth = { 0.50, 0.56, 0.60 }, height = { 1.02, 1.08, 1.14 } } } } },
  slots  = { metal = { "brass", "chrome", "stainless_steel" }, rope = { "velvet", tint = { "#b02838", "#303a5a", "#2f5a3a", "#50505a" } }, belt = { "canvas", tint = { "#b02830", "#28488a", "#3a3a40" } }, post = { "chrome", "black_steel", "stainless_steel" }, steel = { "galvanised_steel", "painted_metal", tint = { "#f0c020", "#e86a20" } }, rubber = "rubber" },
  rooms  = { "hotel_lobby", "waiting_room", "shop" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    if p.type == "crowd" then
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0, s * (w - 0.02), 0.15 }, { 0, s * (w - 0.02), h - 0.12 }, { 0, s * (w - 0.06), h - 0.03 }, { 0, s * (w - 0.14), h - 0.019 }, { 0, 0, h - 0.019 } }, radius = 0.019, smooth = true, steps = 3, segments = 10, slot = "steel", fill = 0.28, no_collider = true }
        k:box { low = { -0.02, s * (w - 0.02) - 0.02, 0.06 }, high = { 0.02, s * (w - 0.02) + 0.02, h - 0.06 }, slot = "steel", collider_only = true }
        -- A flat foot, bent down at both ends.
        k:sweep { path = { { -0.28, s * (w - 0.28), 0.010 }, { -0.22, s * (w - 0.28), 0.016 }, { -0.10, s * (w - 0.28), 0.085 }, { 0.10, s * (w - 0.28), 0.085 }, { 0.22, s * (w - 0.28), 0.016 }, { 0.28, s * (w - 0.28), 0.010 } }, rect = { 0.06, 0.012 }, slot = "steel" }
        k:box { low = { -0.28, s * (w - 0.28) - 0.032, 0 }, high = { -0.22, s * (w - 0.28) + 0.032, 0.010 }, slot = "rubber", bevel = 0.001 }
        k:box { low = { 0.22, s * (w - 0.28) - 0.032, 0 }, high = { 0.28, s * (w - 0.28) + 0.032, 0.010 }, slot = "rubber", bevel = 0.001 }
        k:cylinder { radius = 0.014, height = 0.09, at = { 0, s * (w - 0.28), 0.085 }, anchor = "bottom", slot = "steel", segments = 8, fill = 0.3 }
        k:torus { radius = 0.022, tube = 0.006, at = { 0, s * (w + 0.018), s > 0 and 0.55 * h or 0.60 * h }, slot = "steel", segments = 6, no_collider = true }
      end
      k:cylinder { radius = 0.016, height = 2 * w - 0.04, axis = "y", at = { 0, 0, 0.17 }, slot = "steel", segments = 10, fill = 0.28 }
      k:box { low = { -0.018, -w + 0.03, h - 0.04 }, high = { 0.018, w - 0.03, h }, slot = "steel", collider_only = true }
      local n = math.floor((2 * w - 0.1) / 0.12)
      for i = 1, n do k:cylinder { radius = 0.0075, height = h - 0.20, at = { 0, -w + 0.02 + (2 * w - 0.04) * i / (n + 1), 0.17 }, anchor = "bottom", slot = "steel", segments = 6, bevel = 0, fill = 0.5, no_collider = true } end
      k:box { low = { -0.008, -w + 0.03, 0.17 }, high = { 0.008, w - 0.03, h - 0.03 }, slot = "steel", collider_only = true }
      k:fit()
      return
    end
    local R, belt = p.depth / 2, p.type == "belt"
    local slot = belt and "post" or "metal"
    for _, s in ipairs { -1, 1 } do
      k:with({ at = { 0, s * (w - R), 0 } }, function()
        k:lathe { profile = { { R - 0.006, 0 }, { R, 0.006 }, { R - 0.002, 0.016 }, { 0.6 * R, 0.030 }, { 0.05, 0.040 }, { 0.034, 0.055 }, { 0.026, 0.06 } }, slot = slot, segments = 28, no_mass = true }
        k:lump { mass = 6.5, at = { 0, 0, 0.015 }, size = { 1.5 * R, 1.5 * R, 0.025 } } -- cast iron under a sheet cover
        k:cylinder { radius = belt and 0.032 or 0.025, height = h - 0.10, at = { 0, 0, 0.04 }, anchor = "bottom", slot = slot, segments = 18, fill = 0.12 }
        if belt then
          k:cylinder { radius = 0.037, height = 0.085, at = { 0, 0, h }, anchor = "top", slot = "rubber", segments = 18, bevel = 0.006, fill = 0.5 }
        else
          k:cylinder { radius = 0.033, height = 0.035, at = { 0, 0, h - 0.105 }, slot = slot, segments = 18, bevel = 0.003, fill = 0.3, no_collider = true }
          k:lathe { profile = { { 0.024, h - 0.075 }, { 0.028, h - 0.068 }, { 0.020, h - 0.060 }, { 0.036, h - 0.046 }, { 0.042, h - 0.026 }, { 0.034, h - 0.008 }, { 0, h } }, slot = slot, segments = 18, smooth = true, fill = 0.3 }
          for i = 0, 3 do k:torus { radius = 0.012, tube = 0.003, axis = i % 2 == 0 and "x" or "y", at = { i % 2 == 0 and 0 or (i - 2) * 0.036, i % 2 == 0 and (i - 1) * 0.036 or 0, h - 0.112 }, slot = slot, segments = 6, visual_only = true } end
        end
      end)
    end
    local a = w - R - (belt and 0.036 or 0.040)
    if belt then
      k:box { low = { -0.0012, -a, h - 0.072 }, high = { 0.0012, a, h - 0.022 }, slot = "belt", bevel = 0 }
      k:box { low = { -0.004, a - 0.02, h - 0.077 }, high = { 0.004, a + 0.004, h - 0.017 }, slot = "rubber", bevel = 0.001, no_collider = true }
    else
      local path, sag = {}, 0.20
      for i = 0, 10 do local u = i / 5 - 1; path[i + 1] = { 0, u * a, h - 0.118 - sag * (1 - u * u) } end
      k:sweep { path = path, radius = 0.019, smooth = true, steps = 2, segments = 10, slot = "rope", fill = 1 }
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0, s * (a - 0.075), h - 0.118 - sag * (1 - ((a - 0.075) / a) ^ 2) }, { 0, s * (a + 0.002), h - 0.117 } }, radius = { 0.022, 0.017 }, segments = 12, slot = "metal", fill = 0.4, no_collider = true }
      end
    end
    k:fit()
  end,
}
