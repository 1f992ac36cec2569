-- A sofa whose bed slides out from below the seat on rollers, its front drawn forward by a strap; or a clic-clac whose back folds down flat.
return kind {
  api    = 1,
  names  = { en = "sofa bed, pull-out couch, sleeper sofa, convertible sofa, convertible sofa bed, sofabed, pull-out sofa, sleeper couch, pullout couch", zh = "沙发床, 折叠沙发床" },
  measure_zh = "张",
  groups = { "sofa", "bed", "couch", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 1.2 },
  size   = { width = { 1.60, 1.98, 2.40 }, depth = { 0.84, 0.94, 1.06 }, height = { 0.76, 0.85, 0.98 } },
  mass   = { 30, 70, 190 },
  params = {
    form  = one_of { "pull_out", "clic_clac", words = { ["pull-out"] = "pull_out", sleeper = "pull_out", futon = "clic_clac", convertible = "clic_clac", folding = "clic_clac", ["抽拉"] = "pull_out", ["折叠"] = "clic_clac" } },
    seats = int(2, 2, 3, { ["two-seat"] = 2, ["three-seat"] = 3, ["双人"] = 2, ["三人"] = 3 }),
  },
  slots  = {
    cover  = { "fabric", "linen", "velvet", "boucle", tint = { "#8f9499", "#b9ab94", "#5f7386", "#73806a", "#9b6a52", "#4a4f57" } },
    mattress = { "mattress_fabric", "cotton", tint = { "#f4f1ea", "#e3ddd0" } },
    legs   = { "oak", "black_steel", "walnut" },
    strap  = { "canvas", tint = { "#3a3d40", "#8a7a62" } },
  },
  rooms  = { "living_room", "home_office", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    if p.form == "pull_out" then
      local arm, top, seat, back = 0.15, 0.62, 0.44, 0.15
      for _, s in ipairs { -1, 1 } do upholstery.arm(k, { low = { 0, s < 0 and -w or w - arm, 0.03 }, high = { d, s < 0 and -w + arm or w, top }, slot = "cover", radius = 0.04 }) end
      upholstery.arm(k, { low = { 0, -w + 0.05, 0.03 }, high = { back, w - 0.05, h - 0.05 }, slot = "cover", radius = 0.045 })
      local y0, y1 = -w + arm, w - arm
      k:box { low = { back - 0.02, y0 - 0.02, seat - 0.165 }, high = { d - 0.05, y1 + 0.02, seat - 0.14 }, slot = "cover", bevel = 0 }
      local each = (y1 - y0) / p.seats
      for i = 1, p.seats do
        local a, b = y0 + (i - 1) * each + 0.004, y0 + i * each - 0.004
        upholstery.seat(k, { low = { back - 0.01, a, seat - 0.145 }, high = { d - 0.01, b, seat }, slot = "cover", seam = "cover", puff = 0.32 })
        upholstery.back(k, { low = { back - 0.02, a + 0.006, seat - 0.02 }, high = { back + 0.15, b - 0.006, h }, slot = "cover", puff = 0.5 })
      end
      k:surface("seat", { center = { (back + 0.15 + d) / 2, 0, seat }, size = { d - back - 0.22, y1 - y0 - 0.06 } })
      for _, x in ipairs { 0.05, d - 0.06 } do for _, s in ipairs { -1, 1 } do k:box { size = { 0.05, 0.05, 0.05 }, at = { x, s * (w - 0.075), 0 }, anchor = "bottom", slot = "legs", fill = 0.5 } end end
      k:lump { mass = 14 * p.seats, at = { 0.42 * d, 0, 0.2 }, size = { 0.7 * d, 1.7 * w, 0.2 } }
      local bed = k:part("bed")
      k:with({ part = bed }, function()
        local a, b, z = y0 + 0.006, y1 - 0.006, seat - 0.172
        upholstery.arm(k, { low = { d - 0.055, a, 0.045 }, high = { d - 0.004, b, z }, slot = "cover", radius = 0.015 })
        k:box { low = { back + 0.01, a + 0.01, 0.07 }, high = { d - 0.05, b - 0.01, 0.09 }, slot = "legs", bevel = 0, fill = 0.3 }
        bedding.mattress(k, { low = { back + 0.01, a + 0.01, 0.09 }, high = { d - 0.058, b - 0.01, z - 0.004 }, slot = "mattress", radius = 0.03 })
        for _, x in ipairs { back + 0.05, d - 0.10 } do for _, y in ipairs { a + 0.06, b - 0.06 } do k:cylinder { radius = 0.035, height = 0.03, axis = "y", at = { x, y, 0.035 }, segments = 14, slot = "legs", fill = 0.3 } end end
        k:sweep { path = { { d - 0.004, -0.09, z - 0.04 }, { d + 0.008, 0, z - 0.075 }, { d - 0.004, 0.09, z - 0.04 } }, rect = { 0.003, 0.03 }, up = { 0, 0, 1 }, smooth = true, steps = 3, slot = "strap", soft = true, visual_only = true }
        k:handle { at = { d, 0, z - 0.07 }, normal = { 1, 0, 0 } }
        k:surface("bed", { center = { (back + d) / 2, 0, z - 0.004 }, size = { d - back - 0.14, b - a - 0.1 }, clearance = 0.06 })
      end)
      k:joint { part = bed, type = "slide", axis = { 1, 0, 0 }, origin = { d, 0, 0.1 }, range = { 0, 0.9 * (d - back) }, hold = "friction" }
    else -- seat and back of one thickness; the back folds down behind
      local seat, t, leg = 0.42, 0.15, 0.20
      local lift = 0.12 -- the sofa stands off the wall so that its back has room
      local x0 = lift + 0.16
      k:box { low = { x0 + 0.04, -w + 0.06, leg }, high = { d - 0.05, w - 0.06, seat - t + 0.01 }, slot = "legs", fill = 0.03 }
      upholstery.seat(k, { low = { x0 + 0.008, -w, seat - t }, high = { d, w, seat }, slot = "cover", seam = "cover", puff = 0.25 })
      local n = 4 * p.seats
      for i = 1, n do for _, x in ipairs { 0.35, 0.68 } do k:ellipsoid { size = { 0.024, 0.024, 0.010 }, at = { x0 + x * (d - x0), (i - (n + 1) / 2) * 1.9 * w / n, seat - 0.002 }, segments = 8, slot = "cover", visual_only = true } end end
      for _, x in ipairs { x0 + 0.10, d - 0.12 } do for _, s in ipairs { -1, 1 } do legs.round(k, { at = { x, s * (w - 0.16), leg + 0.02 }, height = leg + 0.02, radius = 0.022, slot = "legs", lean = { x < 0.6 and -0.03 or 0.03, s * 0.02 } }) end end
      k:surface("seat", { center = { (x0 + d) / 2 + 0.05, 0, seat }, size = { d - x0 - 0.2, 2 * w - 0.2 } })
      k:lump { mass = 14 * p.seats, at = { 0.5 * (x0 + d) + 0.08, 0, leg + 0.05 }, size = { 0.4, 1.6 * w, 0.1 } }
      local back = k:part("back")
      k:with({ part = back, at = { x0, 0, seat - 0.05 }, rot = { 0, -14, 0 } }, function()
        local tall = (h - seat + 0.05) / math.cos(math.rad(14)) - 0.03
        upholstery.seat(k, { low = { -0.13, -w, 0.035 }, high = { 0.005, w, tall }, slot = "cover", seam = "cover", puff = 0.25 })
        for i = 1, n do for _, z in ipairs { 0.4, 0.72 } do k:ellipsoid { size = { 0.010, 0.024, 0.024 }, at = { 0.004, (i - (n + 1) / 2) * 1.9 * w / n, z * tall }, segments = 8, slot = "cover", visual_only = true } end end
        k:handle { at = { 0, 0, tall }, normal = { 0, 0, 1 } }
      end)
      k:joint { part = back, type = "hinge", axis = { 0, -1, 0 }, origin = { x0 - 0.06, 0, seat - 0.06 }, range = { 0, 70 }, hold = "friction" }
    end
    k:fit()
  end,
}
