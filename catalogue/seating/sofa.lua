-- A padded frame on short legs, one seat cushion and one back cushion a person; an L with a corner seat when sectional.
return kind {
  api    = 1,
  names  = { en = "sofa, couch, settee, sectional", zh = "沙发, 长沙发, 布艺沙发" },
  measure_zh = "张",
  groups = { "seat", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.5 },
  size   = { width = { 0.80, 2.10, 3.20 }, depth = { 0.78, 0.92, 2.30 }, height = { 0.70, 0.84, 1.00 } },
  mass   = { 15, 45, 160 },
  params = {
    seats = int(1, 3, 4, { ["one-seat"] = 1, ["two-seat"] = 2, ["two-seater"] = 2, ["three-seat"] = 3, ["three-seater"] = 3, ["four-seat"] = 4, ["单人"] = 1, ["双人"] = 2, ["三人"] = 3, ["四人"] = 4 },
      { { width = { 0.80, 0.95, 1.20 } }, { width = { 1.30, 1.60, 1.90 } }, { width = { 1.80, 2.15, 2.50 } }, { width = { 2.30, 2.70, 3.20 } } }),
    shape = one_of { "straight", "sectional", default = "straight", words = { sectional = "sectional", ["l-shaped"] = "sectional", corner = "sectional", ["L形"] = "sectional", ["转角"] = "sectional" },
      size = { straight = { depth = { 0.78, 0.92, 1.10 } }, sectional = { depth = { 1.45, 1.65, 2.30 }, width = { 1.90, 2.60, 3.20 } } } },
    style = one_of { "modern", "classic", "scandinavian" },
  },
  slots  = {
    cover = { "fabric", "linen", "boucle", "velvet", classic = { "velvet", "leather" }, modern = { "fabric", "leather", "linen" }, tint = { "#9a9c9e", "#c9bca6", "#5c6f84", "#6e7d68", "#a0623f", "#4b4f56" } },
    legs  = { "black_steel", "oak", scandinavian = { "light_oak", "beech" }, classic = "dark_oak" },
  },
  rooms  = { "living_room", "hotel_lobby", "waiting_room", "home_theater", "library" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    local sectional = p.shape == "sectional"
    local deep = sectional and math.min(0.95, p.depth - 0.5) or p.depth -- of the straight run
    local arm = p.style == "modern" and 0.15 or p.style == "classic" and 0.20 or 0.12
    local leg, seat, arm_top = p.style == "scandinavian" and 0.14 or 0.07, 0.43, math.min(0.62, h - 0.12)
    local back, base_top = 0.16, seat - 0.15
    -- Frame: base, back, two arms; its parts overlap, so that they are one body.
    upholstery.arm(k, { low = { 0, -w, leg }, high = { deep - 0.01, w, base_top }, slot = "cover", radius = 0.02 })
    upholstery.arm(k, { low = { 0, -w, leg }, high = { back, w, h - 0.06 }, slot = "cover", radius = 0.05 })
    local function arm_block(s)
      local y0, y1 = s < 0 and -w or w - arm, s < 0 and -w + arm or w
      upholstery.arm(k, { low = { 0, y0, leg }, high = { deep, y1, arm_top }, slot = "cover", radius = p.style == "classic" and 0.09 or 0.045 })
      if p.style == "classic" then
        upholstery.roll(k, { at = { deep / 2, (y0 + y1) / 2, arm_top - 0.04 }, radius = arm / 2, length = deep - 0.01, axis = "x", slot = "cover" })
      end
    end
    arm_block(-1)
    if not sectional then arm_block(1) end
    -- Where the seat cushions go; the last one of an L is the chaise that runs forward on the right.
    local y0, y1 = -w + arm, sectional and w or w - arm
    local chaise = sectional and math.min(0.98, (y1 - y0) / p.seats * 1.15) or 0
    local n = sectional and math.max(1, p.seats - 1) or p.seats
    local each = (y1 - y0 - chaise) / n
    for i = 1, n do
      local a, b = y0 + each * (i - 1) + 0.004, y0 + each * i - 0.004
      upholstery.seat(k, { low = { back - 0.01, a, base_top - 0.01 }, high = { deep + (sectional and -0.002 or -0.002), b, seat }, slot = "cover", seam = "cover", puff = 0.32 })
      upholstery.back(k, { low = { back - 0.02, a + 0.005, seat - 0.02 }, high = { back + 0.16, b - 0.005, h }, slot = "cover", puff = 0.5 })
    end
    if sectional then
      local a = y1 - chaise
      upholstery.arm(k, { low = { 0, a, leg }, high = { p.depth, y1, base_top }, slot = "cover", radius = 0.02 })
      upholstery.seat(k, { low = { back - 0.01, a + 0.004, base_top - 0.01 }, high = { p.depth - 0.002, y1 - 0.004, seat }, slot = "cover", seam = "cover", puff = 0.25 })
      upholstery.back(k, { low = { back - 0.02, a + 0.01, seat - 0.02 }, high = { back + 0.16, y1 - 0.01, h }, slot = "cover", puff = 0.5 })
      k:surface("chaise", { center = { (deep + p.depth) / 2 - 0.05, (a + y1) / 2, seat }, size = { p.depth - deep, chaise - 0.1 } })
    end
    k:surface("seat", { center = { (back + 0.16 + deep) / 2, (y0 + y1 - chaise) / 2, seat }, size = { deep - back - 0.22, y1 - y0 - chaise - 0.06 } })
    local feet = { { 0.07, -w + 0.08 }, { 0.07, w - 0.08 }, { deep - 0.08, -w + 0.08 }, { sectional and p.depth - 0.08 or deep - 0.08, w - 0.08 } }
    if sectional then feet[5] = { p.depth - 0.08, w - chaise + 0.08 } end
    for _, q in ipairs(feet) do
      if p.style == "modern" then
        k:box { size = { 0.05, 0.05, leg + 0.01 }, at = { q[1], q[2], 0 }, anchor = "bottom", slot = "legs" }
      else
        legs.round(k, { at = { q[1], q[2], leg + 0.01 }, height = leg + 0.01, radius = 0.025, slot = "legs" })
      end
    end
    k:lump { mass = 7 * p.seats, at = { deep / 2, 0, base_top - 0.05 }, size = { deep, 1.8 * w, 0.1 } } -- wooden frame and springs
  end,
}
