-- A deep padded chair with a foot rest that swings out and a back that leans, each on its own hinge, between thick arms with a lever.
return kind {
  api    = 1,
  names  = { en = "recliner, reclining chair, recliner chair, lazy boy, massage chair", zh = "躺椅, 按摩椅, 功能沙发" },
  measure_zh = "把",
  groups = { "armchair", "chair", "seat", "furniture" },
  stands = "floor", access = { ["+x"] = 0.9 },
  size   = { width = { 0.76, 0.88, 1.05 }, depth = { 0.82, 0.92, 1.05 }, height = { 0.95, 1.04, 1.14 } },
  mass   = { 21, 46, 110 },
  params = {
    form  = one_of { "padded", "massage", "slim", default = "padded", words = { padded = "padded", overstuffed = "padded", massage = "massage", slim = "slim", modern = "slim", ["按摩"] = "massage" } },
    cup_holder = bool(false, { ["cup-holder"] = true, cupholder = true, ["杯架"] = true }),
  },
  slots  = {
    cover = { "leather", "fabric", "black_leather", "velvet", tint = { "#6b4a38", "#8b8479", "#59656f", "#b3a083", "#3b3d40", "#7a3b32" } },
    trim  = { "black_plastic", "walnut" },
    metal = "black_steel",
    seam  = { "canvas", tint = { "#2f2a26", "#d9cfbe" } },
  },
  rooms  = { "living_room", "home_theater", "nursery", "game_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local slim = p.form == "slim"
    local arm, leg, seat, arm_top = slim and 0.13 or 0.19, slim and 0.12 or 0.05, 0.47, 0.63
    local base, x0 = seat - 0.17, 0.16
    local yi = w - arm
    upholstery.arm(k, { low = { x0 - 0.02, -w + 0.03, leg }, high = { d - 0.16, w - 0.03, base - 0.012 }, slot = "cover", radius = 0.02 })
    for _, s in ipairs { -1, 1 } do
      local y0, y1 = s < 0 and -w or w - arm, s < 0 and -w + arm or w
      upholstery.arm(k, { low = { 0.08, y0, leg }, high = { d - 0.03, y1, arm_top }, slot = "cover", radius = slim and 0.03 or 0.046 })
      if not slim then k:cushion { size = { d - 0.22, arm * 0.94, 0.10 }, at = { 0.5 * d + 0.03, (y0 + y1) / 2, arm_top + 0.005 }, puff = 0.5, segments = 6, slot = "cover" } end
      for _, x in ipairs { 0.16, d - 0.12 } do k:box { size = { 0.06, 0.06, leg + 0.02 }, at = { x, s * (w - 0.08), 0 }, anchor = "bottom", slot = slim and "trim" or "metal", fill = 0.5 } end
    end
    if p.cup_holder then k:tube { radius = 0.045, wall = 0.006, height = 0.03, at = { d - 0.17, w - arm / 2, arm_top + (slim and 0.006 or 0.055) }, slot = "metal", segments = 20, no_collider = true } end
    k:lump { mass = 22, at = { 0.46 * d, 0, leg + 0.08 }, size = { 0.6 * d, 1.5 * w, 0.12 } }
    upholstery.seat(k, { low = { x0 + 0.09, -yi + 0.004, base - 0.02 }, high = { d - 0.09, yi - 0.004, seat }, slot = "cover", seam = "seam", puff = 0.4 })
    k:surface("seat", { center = { 0.55 * d + 0.04, 0, seat }, size = { d - 0.46, 2 * yi - 0.08 } })
    -- The lever at the right side.
    k:box { size = { 0.16, 0.018, 0.03 }, at = { 0.62 * d, w - 0.010 + 0.0, 0.40 }, rot = { 0, -12, 0 }, slot = "trim", bevel = 0.006, visual_only = true }
    -- Back: three rolls, hinged where it meets the seat.
    local back = k:part("back")
    k:with({ part = back, at = { x0 + 0.06, 0, base + 0.06 }, rot = { 0, -10, 0 } }, function()
      local tall, yb = (h - base - 0.06) / math.cos(math.rad(10)) - 0.008, yi - 0.006
      upholstery.arm(k, { low = { -0.12, -yb, 0.01 }, high = { -0.02, yb, tall - 0.03 }, slot = "cover", radius = 0.03 })
      local n = slim and 2 or 3
      for i = 1, n do
        local a, b = 0.12 + (i - 1) * (tall - 0.12) / n, 0.12 + i * (tall - 0.12) / n
        local tapered = p.form == "massage" and i == n and 0.06 or 0
        upholstery.seat(k, { low = { -0.05, -yb + tapered, a - 0.01 }, high = { i == n and 0.085 or 0.065, yb - tapered, b + 0.004 }, slot = "cover", puff = 0.6 })
        k:capsule { radius = 0.003, height = 1.6 * yb, axis = "y", at = { 0.055, 0, b - 0.004 }, segments = 5, slot = "seam", visual_only = true }
      end
      if p.form == "massage" then
        for _, s in ipairs { -1, 1 } do upholstery.arm(k, { low = { -0.06, s < 0 and -yb or yb - 0.09, tall - 0.30 }, high = { 0.15, s < 0 and -yb + 0.09 or yb, tall - 0.02 }, slot = "cover", radius = 0.035 }) end
      end
      k:handle { at = { 0.06, 0, tall }, normal = { 0, 0, 1 } }
    end)
    k:joint { part = back, type = "hinge", axis = { 0, -1, 0 }, origin = { x0 + 0.02, 0, base + 0.10 }, range = { 0, 24 }, hold = "friction" }
    -- Foot rest: hangs before the base, swings up about its upper edge.
    local rest = k:part("footrest")
    k:with({ part = rest }, function()
      upholstery.seat(k, { low = { d - 0.085, -yi + 0.008, leg + 0.03 }, high = { d, yi - 0.008, base + 0.10 }, slot = "cover", puff = 0.4, seam = "seam" })
      k:handle { at = { d, 0, leg + 0.06 }, normal = { 1, 0, 0 } }
      if p.form == "massage" then for _, s in ipairs { -1, 1 } do k:ellipsoid { size = { 0.05, 0.12, 0.16 }, at = { d - 0.008, s * 0.4 * yi, 0.5 * (leg + base) + 0.04 }, segments = 12, slot = "seam", visual_only = true } end end
    end)
    k:joint { part = rest, type = "hinge", axis = { 0, -1, 0 }, origin = { d - 0.005, 0, base + 0.10 }, range = { 0, 80 }, hold = "friction" }
    k:fit()
  end,
}
