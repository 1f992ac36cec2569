-- A deck on two small wheels, a stem that steers with its grips, a side stand; for children with three wheels, or electric.
return kind {
  api    = 1,
  names  = { en = "scooter, kick scooter, electric scooter, kids scooter", zh = "滑板车, 踏板车, 电动滑板车" },
  measure_zh = "辆",
  groups = { "vehicle", "toy" },
  stands = "floor",
  size   = { width = { 0.34, 0.42, 0.50 }, depth = { 0.60, 0.90, 1.20 }, height = { 0.65, 0.95, 1.20 } },
  mass   = { 1.5, 6, 26 },
  params = { type = one_of { "kick", "electric", "kids", default = "kick", words = { kick = "kick", electric = "electric", kids = "kids", toddler = "kids", ["电动"] = "electric", ["儿童"] = "kids" },
    size = { kick = { width = { 0.36, 0.40, 0.44 }, depth = { 0.75, 0.85, 0.95 }, height = { 0.85, 0.95, 1.02 } }, electric = { width = { 0.42, 0.46, 0.50 }, depth = { 1.0, 1.1, 1.2 }, height = { 1.05, 1.12, 1.2 } }, kids = { width = { 0.26, 0.30, 0.34 }, depth = { 0.52, 0.58, 0.64 }, height = { 0.60, 0.68, 0.76 } } } } },
  slots  = { deck = { "aluminium", "painted_metal", "plastic", tint = { "#ffffff", "#e05090", "#3a9ad0", "#60b050", "#30343a" } }, grip_tape = "gym_rubber_floor", stem = { "aluminium", "black_steel" }, wheel = { "silicone", "rubber", tint = { "#ffffff", "#60b0e0", "#e06090" } }, hub = "black_plastic", grip = { "rubber" }, red = { "plastic", tint = { "#d03028" } } },
  rooms  = { "garage", "hallway", "playroom" },
  build  = function(p, k)
    local kids, electric = p.type == "kids", p.type == "electric"
    local R = electric and 0.105 or kids and 0.06 or 0.085
    local half, w = kids and 0.23 or electric and 0.46 or 0.36, electric and 0.036 or 0.028
    local z, h, wide = R + 0.012, kids and 0.66 or electric and 1.08 or 0.93, kids and 0.055 or 0.065
    local solid = p.slots.deck == "plastic" and 0.6 or 0.25
    -- Deck, rear wheel between its cheeks with a brake, side stand.
    k:rounded_box { low = { -half + R + 0.03, -wide, z - (electric and 0.04 or 0.015) }, high = { half - 2 * R - 0.03, wide, z + 0.015 }, radius = 0.012, segments = 2, slot = "deck", fill = solid }
    if electric then k:lump { mass = 6, at = { 0, 0, z }, size = { 0.4, 0.1, 0.04 } } end
    k:box { low = { -half + R + 0.06, -wide + 0.012, z + 0.0145 }, high = { half - 2 * R - 0.06, wide - 0.012, z + 0.017 }, slot = "grip_tape", bevel = 0, visual_only = true }
    rolling.wheel(k, { at = { -half + R, 0, R }, radius = R, width = w, tyre = "wheel", rim = "hub", spokes = 5, weight = electric and 2.2 or 0.3 })
    for _, s in ipairs { -1, 1 } do k:box { size = { R + 0.07, 0.008, 0.022 }, at = { -half + R + 0.025, s * (w / 2 + 0.008), R + 0.004 }, slot = "deck", no_collider = true, fill = 0.7 } end
    k:sweep { path = { { -half + 2 * R + 0.03, 0, z + 0.010 }, { -half + R + 0.05, 0, 2 * R + 0.014 }, { -half + R - 0.04, 0, 2 * R + 0.006 }, { -half + 0.01, 0, 1.5 * R } }, rect = { w + 0.022, 0.006 }, up = { 1, 0, 0.01 }, smooth = true, steps = 2, slot = electric and "hub" or "deck", no_collider = true }
    if electric then k:box { size = { 0.012, 0.04, 0.02 }, at = { -half + 0.005, 0, 1.55 * R }, slot = "red", bevel = 0.003, visual_only = true } end
    -- Steering head on the deck; the stem with fork, wheel and bars turns in it.
    local x, lean = half - R - 0.01, 0.075
    local function on(t) return x - lean * t end -- x at the share t of the height
    local hz = 2 * R + 0.045
    k:sweep { path = { { half - 2 * R - 0.06, 0, z }, { half - 2 * R - 0.040, 0, 1.5 * R + 0.02 }, { on(hz / h) - 0.05, 0, hz }, { on(hz / h) - 0.023, 0, hz + 0.006 } }, rect = { 0.05, 0.026 }, up = { 1, 0, 0 }, slot = "deck", fill = solid }
    local head = k:cylinder { radius = 0.026, height = 0.06, at = { on(hz / h), 0, hz }, slot = "deck", segments = 16, no_collider = true, fill = 0.6 }
    k:box { low = { on(hz / h) - 0.06, -0.026, hz - 0.025 }, high = { on(hz / h) - 0.024, 0.026, hz + 0.025 }, slot = "deck", collider_only = true }
    for _, q in ipairs { { 0.021, 0.027, -0.02, 0.02 }, { -0.02, 0.02, 0.021, 0.027 }, { -0.02, 0.02, -0.027, -0.021 } } do
      k:box { low = { on(hz / h) + q[1], q[3], hz - 0.025 }, high = { on(hz / h) + q[2], q[4], hz + 0.025 }, slot = "deck", collider_only = true }
    end
    k:cut(head, k:cylinder { radius = 0.0195, height = 0.2, at = { on(hz / h), 0, hz }, slot = "deck", segments = 16, bevel = 0, no_collider = true })
    local s = k:part("steering")
    k:with({ part = s }, function()
      local axle = kids and 0.075 or 0
      for _, side in ipairs(kids and { -1, 1 } or { 0 }) do
        rolling.wheel(k, { at = { x, side * axle, R }, radius = R, width = w, tyre = "wheel", rim = "hub", spokes = 5, weight = 0.3 })
      end
      if kids then
        k:cylinder { radius = 0.008, height = 0.15, axis = "y", at = { x, 0, R }, slot = "stem", segments = 8, no_collider = true }
        k:rounded_box { low = { x - 0.03, -0.055, R - 0.02 }, high = { x + 0.02, 0.055, hz - 0.033 }, radius = 0.01, segments = 2, slot = "hub", fill = 0.5 }
      else
        for _, side in ipairs { -1, 1 } do k:sweep { path = { { x, side * (w / 2 + 0.009), R }, { x - 0.008, side * (w / 2 + 0.009), 2 * R + 0.004 } }, rect = { 0.022, 0.007 }, slot = "stem", no_collider = true } end
        k:box { size = { 0.045, w + 0.028, 0.008 }, at = { on(hz / h) + 0.004, 0, hz - 0.036 }, slot = "stem", no_collider = true }
      end
      k:sweep { path = { { on(hz / h), 0, hz - 0.04 }, { on(hz / h), 0, hz + 0.06 }, { on(1), 0, h } }, radius = { 0.0165, 0.0165, 0.015 }, segments = 12, slot = "stem", fill = 0.3 }
      k:cylinder { radius = 0.022, height = 0.035, at = { on(0.45), 0, 0.45 * h }, rot = { 0, -4, 0 }, slot = "hub", segments = 12, no_collider = true }
      local b = p.width / 2 - 0.005
      k:sweep { path = { { on(1) - 0.02, -b, h }, { on(1) + 0.005, -0.05, h }, { on(1) + 0.005, 0.05, h }, { on(1) - 0.02, b, h } }, radius = 0.011, segments = 8, slot = "stem", fill = 0.4 }
      for _, side in ipairs { -1, 1 } do k:sweep { path = { { on(1) - 0.011, side * (b - 0.11), h }, { on(1) - 0.021, side * b, h } }, radius = 0.0165, segments = 10, slot = "grip", round_ends = true, no_collider = true } end
      k:box { size = { 0.035, 0.05, 0.032 }, at = { on(1) + 0.006, 0, h + 0.002 }, slot = "hub", bevel = 0.005, no_collider = true }
      k:handle { part = s, at = { on(1) - 0.02, b - 0.05, h }, normal = { -1, 0, 0 } }
    end)
    k:joint { part = s, type = "hinge", axis = { 0, 0, 1 }, origin = { on(hz / h), 0, hz }, range = { kids and -20 or -35, kids and 20 or 35 }, hold = "friction" }
    if not kids then -- side stands to both sides keep it upright
      for _, side in ipairs { -1, 1 } do
        k:sweep { path = { { -0.02, side * (wide - 0.012), z - 0.01 }, { -0.04, side * (wide + 0.055), 0.006 }, { -0.04, side * (wide + 0.075), 0.006 } }, radius = 0.006, segments = 8, slot = "stem" }
      end
    else
      k:sweep { path = { { -half + 0.14, 0, z }, { -half + 0.16, 0, z } }, radius = 0.004, segments = 6, slot = "hub", no_collider = true }
    end
    k:fit()
  end,
}
