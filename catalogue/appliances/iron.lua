-- A steam iron: a pointed soleplate, a body with a clear water tank, an arched handle with a dial and buttons, a cable; stands on its heel or lies flat.
return kind {
  api    = 1,
  names  = { en = "iron, clothes iron, steam iron", zh = "熨斗, 电熨斗" },
  measure_zh = "个",
  groups = { "appliance" },
  stands = "surface",
  size   = { width = { 0.105, 0.12, 0.135 }, depth = { 0.25, 0.29, 0.32 }, height = { 0.13, 0.15, 0.17 } },
  mass   = { 0.7, 1.3, 3.0 },
  params = { style = one_of { "modern", "vintage", words = { vintage = "vintage", antique = "vintage", retro = "vintage", ["复古"] = "vintage" } } },
  slots  = { body = { "plastic", tint = { "#3f78b5", "#8a5fb0", "#3f9a8a", "#d8577f", "#f2f3f4", "#3a3d42" } }, sole = "stainless_steel", tank = { "clear_plastic", tint = { "#a9cfe8", "#c9b8e0" } }, trim = { "plastic", tint = { "#ffffff", "#2b2e31" } }, iron = "cast_iron", wood = { "walnut", "mahogany" }, dial = { "plastic", tint = { "#ffffff", "#f0b92d" } }, cable = "black_plastic" },
  rooms  = { "laundry_room", "bedroom", "closet" },
  build  = function(p, k)
    local w, d, h, old = p.width / 2, p.depth, p.height, p.style == "vintage"
    -- Plan of the sole: round heel, sides that run to a point in front.
    local function plan(s)
      local q = {}
      for i = 0, 10 do
        local t = i / 10
        q[#q + 1] = { d * (0.06 + 0.94 * t) * s + (1 - s) * 0.45 * d, -w * s * (1 - t ^ 2.4) }
      end
      for i = 9, 0, -1 do q[#q + 1] = { q[i + 1][1], -q[i + 1][2] } end
      q[#q + 1] = { (1 - s) * 0.45 * d, 0.78 * w * s }
      q[#q + 1] = { (1 - s) * 0.45 * d, -0.78 * w * s }
      return q
    end
    local function body(z0, z1, s0, s1, slot, fill, part)
      local points = {}
      for _, q in ipairs(plan(s0)) do points[#points + 1] = { q[1], q[2], z0 } end
      for _, q in ipairs(plan(s1)) do points[#points + 1] = { q[1], q[2], z1 } end
      k:hull { points = points, slot = slot, fill = fill, no_collider = true }
    end
    k:prism { polygon = plan(1), height = old and 0.022 or 0.010, at = { 0, 0, old and 0.011 or 0.005 }, slot = old and "iron" or "sole", bevel = 0.002, fill = old and 0.30 or 0.5, no_collider = true }
    local hull = {}
    for _, q in ipairs(plan(1)) do hull[#hull + 1] = { q[1], q[2], 0 } end
    for _, q in ipairs(plan(0.80)) do hull[#hull + 1] = { q[1], q[2], old and 0.05 or 0.068 } end
    k:hull { points = hull, slot = "sole", collider_only = true }
    local top = h - 0.016
    if old then
      body(0.020, 0.050, 0.97, 0.74, "iron", 0.25)
      for _, x in ipairs { 0.22 * d, 0.66 * d } do k:cylinder { radius = 0.008, height = top - 0.045, at = { x, 0, 0.046 }, anchor = "bottom", slot = "iron", segments = 10, fill = 0.8 } end
      k:capsule { radius = 0.016, height = 0.62 * d, axis = "x", at = { 0.44 * d, 0, top }, slot = "wood", segments = 14 }
      k:torus { radius = 0.012, tube = 0.003, at = { 0.44 * d, 0, 0.050 }, slot = "iron", segments = 14, visual_only = true }
      k:handle { at = { 0.44 * d, 0, top }, normal = { 0, 0, 1 } }
      k:fit()
      return
    end
    body(0.010, 0.022, 0.985, 0.965, "trim", 0.2)
    body(0.022, 0.050, 0.955, 0.86, "body", 0.12)
    body(0.050, 0.078, 0.85, 0.60, "tank", 0.12)
    -- Handle: a heel that rises, a grip forward, a nose down to the tank.
    k:sweep { path = { { 0.06 * d, 0, 0.040 }, { 0.05 * d, 0, 0.60 * top }, { 0.10 * d, 0, 0.93 * top }, { 0.25 * d, 0, top }, { 0.52 * d, 0, top - 0.004 }, { 0.68 * d, 0, top - 0.024 }, { 0.70 * d, 0, 0.070 } }, radius = { 0.026, 0.021, 0.018, 0.016, 0.016, 0.019, 0.024 }, smooth = true, steps = 3, segments = 12, slot = "body", no_collider = true, fill = 0.4 }
    k:box { low = { 0.0, -0.020, 0.04 }, high = { 0.12 * d, 0.020, top }, slot = "body", collider_only = true }
    k:box { low = { 0.10 * d, -0.016, top - 0.020 }, high = { 0.66 * d, 0.016, h }, slot = "body", collider_only = true }
    k:box { low = { 0.64 * d, -0.018, 0.066 }, high = { 0.75 * d, 0.018, top - 0.012 }, slot = "body", collider_only = true }
    k:sweep { path = { { 0.22 * d, 0, top - 0.013 }, { 0.56 * d, 0, top - 0.016 } }, radius = 0.008, segments = 8, round_ends = true, slot = "trim", visual_only = true }
    k:cylinder { radius = 0.026, height = 0.012, at = { 0.44 * d, 0, 0.078 }, anchor = "bottom", slot = "dial", segments = 22, no_collider = true }
    k:with({ at = { 0.44 * d, 0, 0.078 } }, function() kitchen.ridges(k, { radius = 0.026, low = 0.002, high = 0.010, count = 18, slot = "dial" }) end)
    for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.006, height = 0.006, at = { 0.60 * d, s * 0.007, top + 0.009 }, rot = { 0, 14, 0 }, slot = "trim", segments = 12, bevel = 0.001, visual_only = true } end
    k:cone { radius = 0.006, radius_top = 0.003, height = 0.018, axis = "x", at = { 0.76 * d, 0, 0.074 }, slot = "trim", segments = 10, no_collider = true }
    k:cylinder { radius = 0.010, height = 0.04, axis = "x", at = { 0.010, 0, top - 0.012 }, slot = "cable", segments = 10, no_collider = true }
    for i = 0, 8 do k:cylinder { radius = 0.0025, height = 0.0006, at = { (0.25 + 0.065 * i) * d, (i % 2 - 0.5) * w * 0.7 * (1 - i / 10), 0.0002 }, slot = "trim", segments = 6, bevel = 0, visual_only = true } end
    k:handle { at = { 0.4 * d, 0, h }, normal = { 0, 0, 1 } }
    k:fit()
  end,
}
