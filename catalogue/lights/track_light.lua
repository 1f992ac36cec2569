-- A rail on the ceiling with turned heads on short stems, each aimed its own way.
return kind {
  api    = 1,
  names  = { en = "track light, track lighting, track lights, spotlights, spotlight, spot light", zh = "轨道灯, 射灯" },
  measure_zh = "组",
  groups = { "light" },
  stands = "ceiling",
  size   = { width = { 0.60, 1.10, 2.00 }, depth = { 0.13, 0.16, 0.20 }, height = { 0.17, 0.21, 0.26 } },
  mass   = { 0.6, 3, 11 },
  params = { heads = int(2, 3, 5, { single = 2, three = 3, ["三头"] = 3, four = 4, ["四头"] = 4, five = 5, ["五头"] = 5 }, { { width = { 0.5, 0.6, 0.7 } }, { width = { 0.60, 0.75, 0.9 } }, { width = { 0.80, 1.05, 1.3 } }, { width = { 1.1, 1.4, 1.7 } }, { width = { 1.4, 1.7, 2.0 } } }),
             shape = one_of { "cylinder", "bell", words = { cylinder = "cylinder", bell = "bell" } } },
  slots  = { rail = { "black_steel", "painted_metal", tint = { "#ffffff", "#f4f2ee" } }, head = { "black_steel", "painted_metal", "brass", tint = { "#ffffff", "#3a3d42" } }, glow = "light_bulb" },
  rooms  = { "living_room", "kitchen", "shop", "art_studio", "hallway" },
  build  = function(p, k)
    local w, h, d, r = p.width / 2, p.height, p.depth, p.rng("aim")
    k:box { low = { -0.018, -w, -0.022 }, high = { 0.018, w, 0 }, slot = "rail", fill = 0.3 }
    k:box { low = { -0.005, -w + 0.01, -0.0225 }, high = { 0.005, w - 0.01, -0.02 }, bevel = 0, slot = "head", visual_only = true }
    local length, radius = 0.62 * h, 0.28 * d
    for i = 1, p.heads do
      local y = (i - (p.heads + 1) / 2) * (2 * w - 0.2) / math.max(1, p.heads - 1)
      k:box { size = { 0.03, 0.075, 0.016 }, at = { 0, y, -0.030 }, slot = "head", bevel = 0.002, fill = 0.4, no_collider = true }
      k:cylinder { radius = 0.006, height = 0.06, at = { 0, y, -0.035 }, anchor = "top", slot = "head", segments = 10, no_collider = true }
      local tilt, turn = i == 1 and 34 or r:uniform(22, 38), ({ 0, 25, -20, 12, -28 })[i] + r:uniform(-8, 8)
      k:with({ at = { 0, y, -0.095 }, rot = { 0, -tilt, turn } }, function() -- shines down and to the front
        k:sphere { radius = 0.013, slot = "head", segments = 10, no_collider = true }
        local profile = p.shape == "bell" and { { 0.40, 0.35 }, { 0.52, 0.10 }, { 0.60, -0.10 }, { 0.95, -0.55 }, { 1, -0.65 } } or { { 0.85, 0.35 }, { 1, 0.28 }, { 1, -0.65 } }
        local points = { { 0, -0.62 * length }, { 0.84 * radius, -0.62 * length } }
        for j = #profile, 1, -1 do points[#points + 1] = { profile[j][1] * radius, profile[j][2] * length } end
        points[#points + 1] = { 0, 0.36 * length }
        k:lathe { profile = points, slot = "head", segments = 18, fill = 0.06, no_collider = true }
        k:cylinder { radius = 0.9 * radius, radius_top = (p.shape == "bell" and 0.5 or 0.85) * radius, height = length, at = { 0, 0, -0.15 * length }, segments = 12, slot = "head", collider_only = true }
        k:cylinder { radius = 0.78 * radius, height = 0.003, at = { 0, 0, -0.63 * length }, segments = 18, bevel = 0, slot = "glow", visual_only = true }
        for _, z in ipairs { 0.05, 0.14 } do k:torus { radius = radius * (p.shape == "bell" and 0.6 or 1), tube = 0.0015, at = { 0, 0, z * length }, segments = 16, slot = "rail", visual_only = true } end
        k:light { kind = "spot", at = { 0, 0, -0.67 * length }, dir = { 0, 0, -1 }, cone = 32, lumens = 450, color = lamps.warm, radius = 0.02 }
      end)
    end
    k:fit()
  end,
}
