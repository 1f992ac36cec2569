-- Rolled layers of pastry bent to a crescent, thick in the middle; lying.
return kind {
  api    = 1,
  names  = { en = "croissant, pastry, pastries, danish", zh = "牛角包, 可颂, 糕点, 点心" },
  measure_zh = "个",
  groups = { "pastry", "bread", "food" },
  stands = "surface",
  size   = { width = { 0.12, 0.155, 0.18 }, depth = { 0.075, 0.095, 0.115 }, height = { 0.045, 0.056, 0.068 } },
  mass   = { 0.025, 0.07, 0.18 },
  params = { type = one_of { "croissant", "danish", default = "croissant", words = { danish = "danish", croissant = "croissant" }, size = { croissant = { width = { 0.13, 0.155, 0.18 }, depth = { 0.08, 0.095, 0.11 }, height = { 0.05, 0.058, 0.066 } }, danish = { width = { 0.09, 0.105, 0.12 }, depth = { 0.09, 0.105, 0.12 }, height = { 0.028, 0.034, 0.04 } } } } },
  slots  = { crust = "bread_crust", edge = { "cake_sponge", tint = { "#e0b070" } }, jam = { "fruit_skin", "fruit_flesh", tint = { "#ffffff", "#ffd860" } }, icing = "cream_icing" },
  rooms  = { "kitchen", "cafe", "dining_room" },
  build  = function(p, k)
    if p.type == "danish" then
      for i = 0, 2 do k:torus { radius = 0.042 - 0.012 * i, tube = 0.0125, at = { 0, 0, 0.0125 + 0.003 * i }, slot = i == 1 and "edge" or "crust", segments = 12, no_collider = true } end
      k:cylinder { radius = 0.04, height = 0.014, at = { 0, 0, 0.002 }, anchor = "bottom", slot = "crust", segments = 16, no_collider = true }
      k:ellipsoid { size = { 0.050, 0.050, 0.016 }, at = { 0, 0, 0.023 }, slot = "jam", segments = 14, visual_only = true }
      for i = -2, 2 do k:sweep { path = { { -0.045, 0.016 * i - 0.006, 0.020 }, { 0, 0.016 * i, 0.032 }, { 0.045, 0.016 * i + 0.006, 0.020 } }, radius = 0.0018, smooth = true, steps = 2, segments = 4, slot = "icing", visual_only = true } end
      k:lathe { profile = { { 0.046, 0 }, { 0.053, 0.012 }, { 0.044, 0.026 }, { 0, 0.03 } }, slot = "crust", segments = 12, collider_only = true }
      k:fit()
      return
    end
    -- Nine rolls along an arc, each overlapping the next towards the tips.
    local R = 0.062
    for i = -4, 4 do
      local a = math.rad(24 * i)
      local s = ({ [0] = 0.031, 0.028, 0.0225, 0.0165, 0.011 })[math.abs(i)]
      local x, y = -R * math.cos(a), R * math.sin(a) * 1.08
      k:with({ at = { x, y, 0.78 * s }, rot = { 0, 0, -24 * i } }, function()
        k:ellipsoid { size = { 1.75 * s, 0.040 - 0.0025 * math.abs(i), 1.78 * s }, at = { 0, 0, 0.06 * s }, slot = "crust", segments = 12 }
        -- The lighter edge of the roll, a ring a little off the middle.
        local side = i == 0 and 0 or i > 0 and -1 or 1
        if i ~= 0 then k:torus { radius = 0.84 * s, tube = 0.0018, axis = "y", at = { 0, side * 0.010, 0.06 * s }, slot = "edge", segments = 5, visual_only = true } end
      end)
    end
    k:fit()
  end,
}
