-- Two padded cups on forks under a padded arch; with a microphone arm, or small ones in a charging case. They stand on their cups or lie.
return kind {
  api    = 1,
  names  = { en = "headphones, headset, headphone, pair of headphones, earphones, gaming headset, earbuds", zh = "耳机, 头戴耳机" },
  measure_zh = "副",
  groups = { "electronics", "electronic peripheral" },
  stands = "surface",
  size   = { width = { 0.16, 0.18, 0.20 }, depth = { 0.075, 0.085, 0.10 }, height = { 0.17, 0.195, 0.22 } },
  mass   = { 0.02, 0.28, 0.6 },
  params = { type = one_of { "over_ear", "gaming", "earbuds", default = "over_ear", words = { gaming = "gaming", microphone = "gaming", headset = "gaming", earbuds = "earbuds", earphones = "earbuds", wireless = "earbuds", ["耳塞"] = "earbuds" }, size = { earbuds = { width = { 0.055, 0.062, 0.07 }, depth = { 0.045, 0.050, 0.056 }, height = { 0.045, 0.055, 0.065 } }, over_ear = { width = { 0.16, 0.18, 0.20 }, depth = { 0.075, 0.085, 0.10 }, height = { 0.17, 0.195, 0.22 } }, gaming = { width = { 0.16, 0.18, 0.195 }, depth = { 0.09, 0.10, 0.11 }, height = { 0.17, 0.195, 0.22 } } } } },
  slots  = { shell = { "black_plastic", "plastic_matte", tint = { "#ffffff", "#4a4d52", "#c8484a", "#3f6a9a", "#d8b8a8" } }, pad = { "black_leather", "leather", tint = { "#8a6a50" } }, metal = { "aluminium", "chrome", "black_steel" }, mesh = "rubber", glow = { "neon", tint = { "#5affc0", "#ff5a7a", "#6a7aff" } } },
  rooms  = { "home_office", "game_room", "music_studio", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    if p.type == "earbuds" then
      local t = 0.026
      k:prism { polygon = outline.rounded_rect(2 * d, 2 * w, 0.9 * d, 6), height = t, at = { 0, 0, 0 }, anchor = "bottom", bevel = 0.006, slot = "shell", fill = 0.4 }
      k:prism { polygon = outline.rounded_rect(1.7 * d, 1.75 * w, 0.75 * d, 5), height = 0.001, at = { 0, 0, t }, bevel = 0, slot = "mesh", visual_only = true }
      k:with({ at = { -0.86 * d, 0, t }, rot = { 0, -72, 0 } }, function() k:prism { polygon = outline.rounded_rect(h - t - 0.004, 2 * w, math.min(0.012, 0.45 * (h - t - 0.004)), 5), height = 0.010, at = { (h - t - 0.004) / 2, 0, 0 }, bevel = 0.003, slot = "shell", fill = 0.4 } end)
      for _, s in ipairs { -1, 1 } do
        k:ellipsoid { size = { 0.017, 0.015, 0.015 }, at = { 0.1 * d, s * 0.42 * w, t + 0.004 }, segments = 12, slot = "shell", visual_only = true }
        k:sphere { radius = 0.0052, at = { 0.1 * d, s * 0.42 * w - s * 0.006, t + 0.010 }, segments = 10, slot = "mesh", visual_only = true }
        k:capsule { radius = 0.0032, height = 0.026, axis = "x", at = { 0.42 * d, s * 0.42 * w, t + 0.001 }, segments = 10, slot = "shell", visual_only = true }
      end
      k:cylinder { radius = 0.0015, height = 0.001, axis = "x", at = { d, 0, 0.5 * t }, segments = 8, bevel = 0, slot = "glow", visual_only = true }
      k:fit()
      return
    end
    local R, cz = d * 0.92, 0.048 + 0.02 * (p.type == "gaming" and 1 or 0)
    cz = R
    local cup = 0.024
    for _, s in ipairs { -1, 1 } do
      k:with({ at = { 0, s * (w - 0.002), cz } }, function()
        -- Cup (outside), pad (inside); flat below so that it stands.
        k:prism { polygon = outline.ellipse(0.86 * R, R, 24), axis = "y", height = cup, at = { 0, -s * cup / 2, 0 }, bevel = 0.006, slot = "shell", fill = 0.4, no_collider = true }
        k:prism { polygon = outline.ellipse(0.90 * R, R, 22), axis = "y", height = 0.020, at = { 0, -s * (cup + 0.009), 0 }, bevel = 0.008, slot = "pad", fill = 0.6, no_collider = true }
        k:prism { polygon = outline.ellipse(0.5 * R, 0.6 * R, 18), axis = "y", height = 0.002, at = { 0, -s * (cup + 0.0192), 0 }, bevel = 0, slot = "mesh", visual_only = true }
        k:torus { radius = 0.62 * R, tube = 0.0015, axis = "y", at = { 0, s * 0.0005, 0 }, segments = 22, slot = p.type == "gaming" and "glow" or "metal", visual_only = true }
        k:cylinder { radius = 0.3 * R, height = 0.002, axis = "y", at = { 0, 0, 0 }, segments = 16, bevel = 0, slot = "metal", visual_only = true }
        k:box { low = { -0.86 * R, s > 0 and -cup - 0.02 or 0, -R }, high = { 0.86 * R, s > 0 and 0 or cup + 0.02, 0.85 * R }, slot = "shell", collider_only = true }
      end)
      -- Fork from the cup to the arch.
      k:sweep { path = { { 0, s * (w - 0.010), cz + 0.70 * R }, { 0, s * (w - 0.006), cz + 1.05 * R }, { 0, s * 0.86 * w, h - 0.42 * w } }, rect = { 0.016, 0.004 }, up = { 1, 0, 0 }, slot = "metal", no_collider = true }
    end
    local arch, pad = {}, {}
    for i = 0, 10 do
      local a = math.pi * i / 10
      arch[i + 1] = { 0, 0.90 * w * math.cos(a), h - 0.60 * w - 0.004 + 0.60 * w * math.sin(a) }
      if i > 1 and i < 9 then pad[#pad + 1] = { 0, 0.82 * w * math.cos(a), h - 0.60 * w - 0.010 + 0.56 * w * math.sin(a) } end
    end
    k:sweep { path = arch, rect = { 0.030, 0.006 }, up = { 1, 0, 0 }, slot = "shell" }
    k:sweep { path = pad, rect = { 0.034, 0.010 }, up = { 1, 0, 0 }, slot = "pad", no_collider = true }
    if p.type == "gaming" then
      k:sweep { path = { { 0.3 * R, -w + 0.006, cz - 0.1 * R }, { 1.0 * R, -w + 0.012, cz - 0.45 * R }, { d - 0.002 + 0.0, -0.66 * w, cz - 0.62 * R } }, radius = 0.0028, smooth = true, steps = 4, segments = 8, slot = "mesh", no_collider = true }
      k:capsule { radius = 0.006, height = 0.022, axis = "y", at = { d - 0.006, -0.58 * w, cz - 0.64 * R }, segments = 10, slot = "mesh", no_collider = true }
      k:box { low = { 0.70 * R, -0.90 * w, cz - 0.72 * R }, high = { d - 0.004, -0.5 * w, cz - 0.2 * R }, slot = "mesh", collider_only = true }
    end
    k:lump { mass = 0.06, at = { 0, 0, 0.35 * cz }, size = { 0.5 * R, 1.6 * w, 0.3 * R } }
    k:fit()
  end,
}
