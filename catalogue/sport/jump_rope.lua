-- A skipping rope lying in loops with its two turned handles.
return kind {
  api    = 1,
  names  = { en = "jump rope, skipping rope, rope, resistance band", zh = "跳绳, 绳子, 弹力带" },
  measure_zh = "根",
  groups = { "gym equipment", "toy" },
  stands = "surface", front = false,
  size   = { width = { 0.26, 0.34, 0.42 }, depth = { 0.22, 0.28, 0.34 }, height = { 0.026, 0.032, 0.040 } },
  mass   = { 0.04, 0.22, 0.8 },
  params = { handles = one_of { "wood", "plastic", words = { ["wooden"] = "wood", ["木柄"] = "wood", ["plastic"] = "plastic", ["speed rope"] = "plastic" } } },
  slots  = { rope = { "cotton", "plastic", "leather", tint = { "#f2ead8", "#d8402f", "#4fa0c8", "#e8c040" } }, wood = { "beech", "walnut" }, grip = { "plastic", "rubber", tint = { "#3a3a3c", "#d8402f", "#2f8fb8" } }, ring = { "plastic", tint = { "#d8402f", "#f0c030", "#2f6fb0" } } },
  rooms  = { "gym", "kids_room", "playroom" },
  build  = function(p, k)
    local r = p.rng("loops")
    local R = 0.0042
    local path = {}
    local loops, n = 3, 12
    for i = 0, loops * n do
      local t = 2 * math.pi * i / n
      local grow = 1 - 0.07 * math.floor(i / n) + 0.02 * math.sin(3 * t + i)
      path[#path + 1] = { 0.085 * grow * math.cos(t) + 0.008 * math.sin(0.7 * i), 0.125 * grow * math.sin(t), R + 0.0055 * math.floor(i / n) + 0.0006 * (i % n) }
    end
    table.insert(path, 1, { 0.07, -0.08, R })
    table.insert(path, 1, { 0.05, -0.14, 0.013 })
    local last = path[#path]
    path[#path + 1] = { 0.02, 0.09, 0.02 }
    path[#path + 1] = { 0.0, 0.165, 0.014 }
    k:sweep { path = path, radius = R, segments = 6, smooth = true, steps = 2, slot = "rope", no_collider = true }
    k:prism { polygon = outline.ellipse(0.09, 0.13, 14), height = 0.016, at = { 0, 0, 0.008 }, slot = "rope", collider_only = true }
    for i, q in ipairs { { 0.05, -0.14, r:int(-125, -95) }, { 0.0, 0.165, r:int(60, 100) } } do
      k:with({ at = { q[1], q[2], 0.0155 }, rot = { 0, 0, q[3] } }, function()
        if p.handles == "wood" then
          k:lathe { profile = { { 0.006, 0 }, { 0.010, 0.003 }, { 0.0095, 0.03 }, { 0.0125, 0.06 }, { 0.0145, 0.10 }, { 0.0135, 0.125 }, { 0.008, 0.132 }, { 0, 0.133 } }, axis = "x", slot = "wood", segments = 14, smooth = true, steps = 2 }
          for _, x in ipairs { 0.018, 0.024, 0.118 } do k:cylinder { radius = x > 0.1 and 0.0146 or 0.0103, height = 0.003, axis = "x", at = { x, 0, 0 }, slot = "ring", segments = 14, bevel = 0, visual_only = true } end
        else
          k:cylinder { radius = 0.0145, radius_top = 0.012, height = 0.125, axis = "x", at = { 0.070, 0, 0 }, slot = "grip", segments = 14, bevel = 0.003 }
          for j = 0, 4 do k:torus { radius = 0.0132, tube = 0.0014, axis = "x", at = { 0.04 + 0.016 * j, 0, 0 }, segments = 12, slot = "ring", visual_only = true } end
          k:cone { radius = 0.010, radius_top = 0.006, height = 0.016, axis = "x", rot = { 0, 0, 180 }, at = { 0.001, 0, 0 }, slot = "ring", segments = 12, no_collider = true }
        end
      end)
    end
    k:fit()
  end,
}
