-- A green ball with dark stripes; a half, or a slice of red flesh with black seeds on its rind.
return kind {
  api    = 1,
  names  = { en = "watermelon, watermelon slice", zh = "西瓜" },
  measure_zh = "个",
  groups = { "fruit", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.20, 0.27, 0.38 }, depth = { 0.18, 0.23, 0.30 }, height = { 0.17, 0.22, 0.28 } },
  mass   = { 0.2, 6.5, 15 },
  params = { type = one_of { "whole", "half", "slice", default = "whole", words = { half = "half", halved = "half", cut = "half", slice = "slice", sliced = "slice", ["半个"] = "half", ["片"] = "slice" },
    size = { whole = { width = { 0.21, 0.27, 0.36 }, depth = { 0.19, 0.235, 0.29 }, height = { 0.18, 0.225, 0.28 } }, half = { width = { 0.20, 0.25, 0.30 }, depth = { 0.20, 0.25, 0.30 }, height = { 0.10, 0.125, 0.15 } }, slice = { width = { 0.20, 0.24, 0.28 }, depth = { 0.03, 0.04, 0.05 }, height = { 0.10, 0.12, 0.14 } } } } },
  slots  = { rind = { "vegetable_skin", tint = { "#a0c070", "#88a860" } }, stripe = { "vegetable_skin", tint = { "#406028", "#385828" } }, white = { "fruit_flesh", tint = { "#f0ffc0" } }, flesh = { "fruit_skin", tint = { "#ffb0a0" } }, seed = "black_plastic", stem = "bark" },
  rooms  = { "kitchen", "dining_room" },
  build  = function(p, k)
    local R = 0.115
    if p.type == "whole" then
      local stretch = 1.18
      k:with({ at = { 0, 0, R } }, function()
        -- Stripes are the rims of discs through both poles, cut to the very polygon of the rind, so that none sinks in or stands off.
        local profile, rim = {}, {}
        for j = 0, 12 do
          local e = math.rad(-90 + 15 * j)
          profile[j + 1] = { math.max(R * math.cos(e), 0), R * stretch * math.sin(e) }
        end
        for j = 0, 23 do
          local e = math.rad(15 * j)
          rim[j + 1] = { 1.004 * R * math.cos(e), 1.004 * R * stretch * math.sin(e) }
        end
        k:lathe { axis = "y", slot = "rind", segments = 24, profile = profile, smooth = false, no_collider = true }
        local r = p.rng("stripes")
        for i = 0, 5 do k:prism { polygon = rim, height = r:uniform(0.011, 0.019), rot = { 0, 30 * i, 0 }, bevel = 0, slot = "stripe", visual_only = true } end
        k:sweep { path = { { 0, R * stretch - 0.004, 0 }, { 0.004, R * stretch + 0.005, 0.004 }, { 0.010, R * stretch + 0.006, 0.010 } }, radius = 0.004, smooth = true, steps = 2, segments = 6, slot = "stem", visual_only = true }
      end)
      food.turned(k, { axis = "y", slot = "rind", segments = 8, fat = 1.16, at = { 0, 0, R }, profile = { { 0.1 * R, -1.15 * R }, { 0.69 * R, -0.80 * R }, { 0.92 * R, -0.2 * R }, { 0.92 * R, 0.2 * R }, { 0.69 * R, 0.80 * R }, { 0.1 * R, 1.15 * R } }, smooth = false })
    elseif p.type == "half" then
      k:lathe { profile = { { 0.35 * R, 0 }, { 0.70 * R, 0.24 * R }, { 0.92 * R, 0.60 * R }, { R, R }, { 0, 1.002 * R } }, slot = "rind", segments = 26, smooth = false }
      for i = 0, 11 do
        local a, path = math.rad(30 * i), {}
        for _, q in ipairs { { 0.36, 0.012 }, { 0.695, 0.25 }, { 0.915, 0.61 }, { 0.992, 0.98 } } do path[#path + 1] = { R * q[1] * math.cos(a), R * q[1] * math.sin(a), R * q[2] } end
        k:sweep { path = path, radius = { 0.004, 0.007, 0.009, 0.008 }, segments = 4, slot = "stripe", visual_only = true }
      end
      k:cylinder { radius = 0.955 * R, height = 0.003, at = { 0, 0, R }, slot = "white", segments = 26, bevel = 0, visual_only = true }
      k:cylinder { radius = 0.87 * R, height = 0.005, at = { 0, 0, R }, slot = "flesh", segments = 26, bevel = 0.001, visual_only = true }
      for i = 0, 17 do local a, d = i * 2.4, (0.35 + 0.25 * (i % 3) / 2) * R; k:ellipsoid { size = { 0.008, 0.0045, 0.003 }, at = { d * math.cos(a), d * math.sin(a), R + 0.003 }, rot = { 0, 0, math.deg(a) }, slot = "seed", segments = 6, visual_only = true } end
    else
      -- A slice stands on its rind, flattened a little below.
      local t, layers = 0.036, { { 1.0, "rind" }, { 0.955, "white" }, { 0.90, "flesh" } }
      for i, q in ipairs(layers) do
        local points = outline.arc({}, 0, 0, R * q[1], 180, 360, 16)
        for _, c in ipairs(points) do c[2] = math.max(c[2], -0.97 * R * q[1]) end
        k:prism { polygon = points, height = t + 0.001 * i, axis = "x", at = { 0, 0, 0.97 * R }, bevel = 0.001, slot = q[2], no_collider = i > 1 or nil }
      end
      for _, s in ipairs { -1, 1 } do for i = 0, 6 do local a = math.rad(200 + 23.3 * i); local d = (i % 2 == 0 and 0.72 or 0.50) * R; k:ellipsoid { size = { 0.003, 0.0045, 0.009 }, at = { s * (t / 2 + 0.0014), d * math.cos(a), 0.97 * R + d * math.sin(a) }, rot = { 90 + 200 + 23.3 * i, 0, 0 }, slot = "seed", segments = 6, visual_only = true } end end
    end
    k:fit()
  end,
}
