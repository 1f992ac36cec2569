-- Party balloons that float on ribbons from a weight on the floor: one, a bunch, a heart or a star of foil.
return kind {
  api    = 1,
  names  = { en = "balloon, balloons, helium balloon", zh = "气球" },
  measure_zh = "个",
  groups = { "decoration", "toy" },
  stands = "floor", front = false,
  size   = { width = { 0.26, 0.40, 0.90 }, depth = { 0.26, 0.40, 0.90 }, height = { 1.10, 1.50, 1.90 } },
  mass   = { 0.05, 0.25, 1.5 },
  params = {
    count = int(1, 3, 7, { single = 1, bunch = 7, ["一个"] = 1, ["一束"] = 7, ["三个"] = 3 }, { { width = { 0.26, 0.29, 0.34 }, depth = { 0.26, 0.29, 0.34 } }, { width = { 0.40, 0.48, 0.60 }, depth = { 0.30, 0.34, 0.40 } }, { width = { 0.46, 0.54, 0.64 }, depth = { 0.42, 0.50, 0.60 } }, { width = { 0.50, 0.58, 0.70 }, depth = { 0.50, 0.58, 0.70 } }, { width = { 0.54, 0.64, 0.76 }, depth = { 0.54, 0.64, 0.76 } }, { width = { 0.58, 0.68, 0.82 }, depth = { 0.58, 0.68, 0.82 } }, { width = { 0.60, 0.74, 0.90 }, depth = { 0.60, 0.74, 0.90 } } }),
    shape = one_of { "round", "heart", "star", default = "round", words = { round = "round", heart = "heart", star = "star", foil = "star", ["爱心"] = "heart", ["星"] = "star" } },
  },
  slots  = {
    first  = { "rubber", "plastic", tint = { "#e0343f", "#2f7fd0", "#f0b429", "#e8659a", "#57b26a" } },
    second = { "rubber", "plastic", tint = { "#f7f4ee", "#f2c8d4", "#a7d0ea", "#f5e08a" } },
    third  = { "plastic", "gold", tint = { "#8a5fc0", "#2aa6a0", "#f08a3a" } },
    ribbon = { "silk", tint = { "#ffffff", "#e8cf8a" } },
    weight = { "gold", "silver" },
  },
  rooms  = { "kids_room", "playroom", "living_room" },
  build  = function(p, k)
    local w, d, h, n, r = p.width / 2, p.depth / 2, p.height, p.count, p.rng("balloons")
    local slots = { "first", "second", "third" }
    k:lathe { profile = { { 0.05, 0 }, { 0.052, 0.02 }, { 0.042, 0.045 }, { 0.012, 0.06 }, { 0.02, 0.075 }, { 0, 0.075 } }, segments = 18, slot = "weight", no_mass = true }
    k:lump { mass = 0.12 + 0.03 * n, at = { 0, 0, 0.015 }, size = { 0.06, 0.06, 0.02 } }
    local R = 0.135
    for i = 1, n do
      local a, q = i * 2.39963, n == 1 and 0 or math.sqrt((i - 0.5) / n)
      local x, y = (d - R) * q * math.cos(a) * (n > 1 and 1 or 0), (w - R) * q * math.sin(a)
      local z = h - 1.25 * R - 0.42 * q * q - (i % 2) * 0.05 * (n > 1 and 1 or 0)
      if i == 1 then z = h - 1.25 * R end
      local slot = slots[(i - 1) % 3 + 1]
      k:with({ at = { x, y, z } }, function()
        if p.shape == "round" then
          k:lathe { profile = { { 0.012, -1.32 * R }, { 0.020, -1.25 * R }, { 0.30 * R, -1.06 * R }, { 0.80 * R, -0.55 * R }, { R, 0.15 * R }, { 0.86 * R, 0.75 * R }, { 0.5 * R, 1.12 * R }, { 0, 1.25 * R } }, segments = 16, steps = 1, smooth = true, slot = slot, no_mass = true }
          k:ellipsoid { size = { 0.02, 0.05, 0.09 }, at = { 0.80 * R, 0.3 * R, 0.55 * R }, rot = { 0, 35, 20 }, segments = 6, slot = "second", visual_only = true }
        elseif p.shape == "heart" then
          local polygon = {}
          for j = 0, 31 do local t = 2 * math.pi * j / 32 polygon[j + 1] = { R * 1.02 * (math.sin(t) ^ 3), R * (0.98 * (13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)) / 13) + 0.12 * R } end
          k:prism { polygon = polygon, axis = "x", height = 0.8 * R, bevel = 0.30 * R, crease = 70, slot = slot, no_mass = true, no_collider = true }
          k:ellipsoid { size = { 0.8 * R, 1.9 * R, 1.9 * R }, slot = slot, segments = 10, collider_only = true }
        else
          k:prism { polygon = outline.star(1.2 * R, 0.62 * R, 5, 90), axis = "x", height = 0.62 * R, bevel = 0.24 * R, crease = 40, slot = slot, no_mass = true, no_collider = true }
          k:prism { polygon = outline.regular(1.17 * R, 5, 90), axis = "x", height = 0.62 * R, slot = slot, collider_only = true }
        end
        k:lump { mass = 0.004, at = { 0, 0, 0 }, size = { R, R, R } }
        k:cone { radius = 0.016, radius_top = 0.005, height = 0.025, at = { 0, 0, -1.30 * R }, segments = 8, slot = slot, soft = true, visual_only = true }
      end)
      k:sweep { path = { { 0, 0, 0.07 }, { 0.3 * x + 0.01 * math.sin(i), 0.3 * y, 0.45 * (z - R) }, { x, y, z - 1.25 * R } }, radius = 0.0018, smooth = true, steps = 3, segments = 4, slot = "ribbon", soft = true, no_collider = true }
    end
    for i = 1, 5 do k:sweep { path = { { 0, 0, 0.07 }, { 0.03 * math.cos(i * 1.26), 0.03 * math.sin(i * 1.26), 0.095 }, { 0.05 * math.cos(i * 1.26), 0.05 * math.sin(i * 1.26), 0.06 } }, rect = { 0.010, 0.0012 }, up = { 0, 0, 1 }, slot = "ribbon", soft = true, visual_only = true } end
    k:fit()
  end,
}
