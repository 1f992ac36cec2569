-- A wheeled bed: a steel frame with head and foot boards, a mattress whose back part rises, side rails that fold down, castors with brakes.
return kind {
  api    = 1,
  names  = { en = "hospital bed, patient bed, medical bed, clinic bed, gurney, adjustable hospital bed", zh = "病床, 医院床" },
  measure_zh = "张",
  groups = { "bed", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+y"] = 0.8, ["-y"] = 0.8 },
  size   = { width = { 0.80, 0.98, 1.08 }, depth = { 1.95, 2.15, 2.25 }, height = { 0.90, 0.98, 1.10 } },
  mass   = { 35, 75, 165 },
  params = {
    rails  = bool(true, { ["with rails"] = true, gurney = true, ["护栏"] = true }),
    drip   = bool(false, { iv = true, drip = true, ["输液"] = true }),
  },
  slots  = {
    frame    = { "painted_metal", tint = { "#f2f2ee", "#dfe4e4", "#c9d2d6" } },
    board    = { "plastic", "laminate", "beech", tint = { "#e9e6dd", "#b9cdd6", "#c9d7c4" } },
    mattress = { "mattress_fabric", "cotton", tint = { "#dfe8ea", "#b9cbd3", "#9fb6c0" } },
    sheet    = { "cotton", tint = { "#ffffff", "#f3f6f6" } },
    blanket  = { "cotton", "knit", tint = { "#a9c6d0", "#b9d0bd", "#d7d2c2" } },
    steel    = { "stainless_steel", "chrome" },
    wheel    = "rubber",
  },
  rooms  = { "hospital_room", "clinic_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local deck, y, x0, x1 = 0.50, w - 0.06, 0.05, d - 0.05
    local top = deck + 0.13
    -- Chassis: castors, long beams, scissor lift.
    for _, x in ipairs { 0.20, d - 0.20 } do
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.062, height = 0.035, axis = "y", at = { x, s * (y - 0.05), 0.062 }, segments = 18, slot = "wheel", fill = 0.5 }
        k:cylinder { radius = 0.030, height = 0.040, axis = "y", at = { x, s * (y - 0.05), 0.062 }, segments = 12, slot = "steel", visual_only = true }
        k:box { size = { 0.09, 0.065, 0.02 }, at = { x, s * (y - 0.05), 0.138 }, slot = "frame", bevel = 0.004, fill = 0.5, no_collider = true }
        k:box { size = { 0.07, 0.02, 0.012 }, at = { x + 0.055, s * (y - 0.05), 0.115 }, rot = { 0, 18, 0 }, slot = "board", bevel = 0.003, visual_only = true }
      end
      k:box { size = { 0.06, 2 * y - 0.06, 0.05 }, at = { x, 0, 0.17 }, slot = "frame", bevel = 0.004, fill = 0.12 }
    end
    for _, s in ipairs { -1, 1 } do
      k:box { low = { 0.17, s * 0.6 * y - 0.025, 0.15 }, high = { d - 0.17, s * 0.6 * y + 0.025, 0.20 }, slot = "frame", fill = 0.12, no_collider = true }
      for _, q in ipairs { { 0.35, d - 0.75 }, { d - 0.35, 0.75 } } do k:sweep { path = { { q[1], s * 0.5 * y, 0.19 }, { q[2], s * 0.5 * y, deck - 0.05 } }, rect = { 0.02, 0.045 }, up = { 0, 0, 1 }, slot = "frame", fill = 0.25, no_collider = true } end
      k:box { low = { x0, s < 0 and -y or y - 0.04, deck - 0.06 }, high = { x1, s < 0 and -y + 0.04 or y, deck - 0.005 }, slot = "frame", bevel = 0.004, fill = 0.12 }
    end
    k:box { low = { 0.17, -0.5 * y, 0.15 }, high = { d - 0.17, 0.5 * y, 0.19 }, slot = "frame", fill = 0.02 }
    k:lump { mass = 22, at = { d / 2, 0, 0.28 }, size = { 1.2, 0.5, 0.2 } } -- motors, lift and deck
    k:box { low = { x0 + 0.03, -y + 0.03, deck - 0.03 }, high = { x1 - 0.03, y - 0.03, deck }, slot = "frame", bevel = 0, fill = 0.05 }
    -- Boards at both ends with a grip hole.
    for _, q in ipairs { { 0, 0.045, h }, { d - 0.045, d, h - 0.13 } } do
      local board = k:prism { polygon = { { -w + 0.01, deck - 0.02 }, { w - 0.01, deck - 0.02 }, { w - 0.01, q[3] - 0.10 }, { w - 0.07, q[3] - 0.02 }, { w - 0.20, q[3] }, { -w + 0.20, q[3] }, { -w + 0.07, q[3] - 0.02 }, { -w + 0.01, q[3] - 0.10 } }, axis = "x", height = q[2] - q[1], at = { (q[1] + q[2]) / 2, 0, 0 }, slot = "board", bevel = 0.012, fill = 0.5, no_collider = true }
      k:cut(board, k:prism { polygon = outline.rounded_rect(0.34, 0.05, 0.024, 4), axis = "x", height = 0.2, at = { (q[1] + q[2]) / 2, 0, q[3] - 0.07 }, slot = "board", bevel = 0 })
      k:box { low = { q[1], -w + 0.01, deck - 0.02 }, high = { q[2], w - 0.01, q[3] - 0.01 }, slot = "board", bevel = 0, collider_only = true }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.028, height = 0.05, axis = "x", at = { (q[1] + q[2]) / 2, s * (w - 0.04), deck - 0.03 }, segments = 14, slot = "wheel", visual_only = true } end
    end
    -- Mattress: a foot part that lies, a back part on a hinge.
    local joint_x = 0.42 * d
    k:rounded_box { low = { joint_x + 0.006, -y + 0.03, deck }, high = { x1 - 0.01, y - 0.03, top }, radius = 0.03, segments = 3, slot = "mattress", fill = 0.6 }
    k:rounded_box { low = { joint_x + 0.16, -y + 0.015, top - 0.09 }, high = { x1 - 0.005, y - 0.015, top + 0.022 }, radius = 0.022, segments = 3, slot = "blanket" }
    k:rounded_box { low = { joint_x + 0.10, -y + 0.012, top - 0.06 }, high = { joint_x + 0.30, y - 0.012, top + 0.028 }, radius = 0.018, segments = 3, slot = "sheet", no_collider = true }
    k:surface("top", { center = { (joint_x + x1) / 2 + 0.12, 0, top + 0.022 }, size = { x1 - joint_x - 0.4, 1.6 * y } })
    local back = k:part("back")
    k:with({ part = back, at = { joint_x, 0, top } }, function()
      k:with({ at = { 0, 0, deck - top } }, function()
      local long = joint_x - x0 - 0.01
      k:box { low = { -long, -y + 0.045, 0.003 }, high = { -0.004, y - 0.045, 0.018 }, slot = "frame", bevel = 0, fill = 0.15 }
      k:rounded_box { low = { -long, -y + 0.03, 0.018 }, high = { -0.004, y - 0.03, top - deck }, radius = 0.03, segments = 3, slot = "mattress", fill = 0.6 }
      k:with({ at = { -long + 0.24, 0, top - deck + 0.055 } }, function() bedding.bag(k, { size = { 0.40, 0.62, 0.12 }, slot = "sheet", segments = 7 }) end)
      end)
    end)
    k:joint { part = back, type = "hinge", axis = { 0, 1, 0 }, origin = { joint_x, 0, top }, range = { 0, 68 }, hold = "friction" }
    if p.rails then
      for i, s in ipairs { -1, 1 } do
        local rail = k:part(s < 0 and "rail_left" or "rail_right")
        local a, b, z1 = 0.42 * d, 0.80 * d, deck + 0.33
        local yy = s * (w - 0.022)
        k:with({ part = rail }, function()
          k:sweep { path = { { a + 0.06, yy, deck - 0.02 }, { a, yy, deck + 0.10 }, { a + 0.02, yy, z1 - 0.05 }, { a + 0.08, yy, z1 }, { b - 0.08, yy, z1 }, { b - 0.02, yy, z1 - 0.05 }, { b, yy, deck + 0.10 }, { b - 0.06, yy, deck - 0.02 } }, radius = 0.014, segments = 8, slot = "steel", fill = 0.2, no_collider = true }
          for _, f in ipairs { 0.25, 0.5, 0.75 } do k:cylinder { radius = 0.009, height = z1 - deck, at = { a + f * (b - a), yy, deck - 0.01 }, anchor = "bottom", segments = 8, slot = "steel", fill = 0.3, no_collider = true } end
          k:cylinder { radius = 0.011, height = b - a - 0.10, axis = "x", at = { (a + b) / 2, yy, deck - 0.01 }, segments = 8, slot = "steel", fill = 0.3, no_collider = true }
          k:box { low = { a + 0.018, yy - 0.012, deck - 0.012 }, high = { b - 0.018, yy + 0.012, z1 + 0.008 }, slot = "steel", bevel = 0, collider_only = true }
          k:handle { at = { (a + b) / 2, yy, z1 }, normal = { 0, s, 0 } }
        end)
        k:joint { part = rail, type = "slide", axis = { 0, 0, -1 }, origin = { (a + b) / 2, yy, deck }, range = { 0, 0.26 }, hold = "friction" }
      end
    end
    if p.drip then
      local px, py = 0.03, -(w - 0.05)
      k:cylinder { radius = 0.010, height = 0.95, at = { px, py, h - 0.12 }, anchor = "bottom", segments = 10, slot = "steel", fill = 0.3 }
      k:sweep { path = { { px, py - 0.08, h + 0.80 }, { px, py - 0.06, h + 0.825 }, { px, py + 0.06, h + 0.825 }, { px, py + 0.08, h + 0.80 } }, radius = 0.006, segments = 6, slot = "steel", no_collider = true }
      k:cushion { size = { 0.035, 0.10, 0.17 }, at = { px, py + 0.075, h + 0.70 }, puff = 0.5, segments = 5, slot = "sheet", no_collider = true }
    end
    k:fit()
  end,
}
