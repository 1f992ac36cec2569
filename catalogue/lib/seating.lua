-- Upholstered seats: a frame of padded base, back and arms with loose cushions on feet. The back is at x = 0, the front at +x.
local seating = {}

--- o: width, depth, height, seats = 1, cover, legs (slots), arm = 0.15 (width), arms = "track" | "rolled" | "slope" | "none", arm_top = 0.62, leg = 0.10, feet = "block" |
-- "round" | "turned" | "none", seat = 0.44 (height of the seat cushions), back = 0.15 (depth of its padding), cushions = true (loose back cushions), tufted = false (buttons
-- on the back instead), mass = 7 (kg of the wooden frame a seat). Draws it, names the surface "seat", returns { y0, y1, base, back } of the seat.
function seating.padded(k, o)
  local w, d, h, n, arm = o.width / 2, o.depth, o.height, o.seats or 1, o.arms == "none" and 0 or o.arm or 0.15
  local leg, seat, back, top = o.leg or 0.10, o.seat or 0.44, o.back or 0.15, o.arm_top or 0.62
  local base, cover = seat - 0.15, o.cover
  upholstery.arm(k, { low = { 0, -w + 0.5 * arm, leg }, high = { d - 0.012, w - 0.5 * arm, base }, slot = cover, radius = 0.02 })
  local loose = o.cushions ~= false
  upholstery.arm(k, { low = { 0, -w + (o.arms == "rolled" and 0.03 or 0), leg }, high = { back, w - (o.arms == "rolled" and 0.03 or 0), loose and h - 0.05 or h }, slot = cover, radius = math.min(0.045, 0.34 * back) })
  for _, s in ipairs { -1, 1 } do
    local y0, y1 = s < 0 and -w or w - arm, s < 0 and -w + arm or w
    if o.arms == "rolled" then
      local r = 0.5 * arm
      upholstery.arm(k, { low = { 0, y0 + (s < 0 and 0.25 * arm or 0), leg }, high = { d - 0.006, y1 - (s > 0 and 0.25 * arm or 0), top - r }, slot = cover, radius = 0.03 })
      k:cylinder { radius = r, height = d - 0.02, axis = "x", at = { (d - 0.02) / 2, (y0 + y1) / 2, top - r }, slot = cover, segments = 22, bevel = 0.02 }
      k:torus { radius = 0.72 * r, tube = 0.006, axis = "x", at = { d - 0.018, (y0 + y1) / 2, top - r }, slot = cover, visual_only = true }
      k:ellipsoid { size = { 0.024, 0.035, 0.035 }, at = { d - 0.018, (y0 + y1) / 2, top - r }, slot = cover, segments = 10, visual_only = true }
    elseif o.arms == "slope" then
      k:prism { polygon = { { 0, leg }, { d - 0.03, leg }, { d, top - 0.06 }, { d - 0.03, top - 0.02 }, { back, top + 0.04 }, { 0, top + 0.10 } }, axis = "y", height = arm, at = { 0, (y0 + y1) / 2, 0 }, slot = cover, bevel = 0.02 }
    elseif o.arms ~= "none" then
      upholstery.arm(k, { low = { 0, y0, leg }, high = { d, y1, top }, slot = cover, radius = 0.04 })
    end
  end
  local y0, y1 = -w + arm, w - arm
  local each = (y1 - y0) / n
  for i = 1, n do
    local a, b = y0 + each * (i - 1) + 0.004, y0 + each * i - 0.004
    upholstery.seat(k, { low = { back - 0.01, a, base - 0.01 }, high = { d - (o.arms == "none" and 0 or 0.004), b, seat }, slot = cover, seam = cover, puff = 0.32 })
    if loose then upholstery.back(k, { low = { back - 0.02, a + 0.006, seat - 0.02 }, high = { back + 0.15, b - 0.006, h }, slot = cover, puff = 0.5 }) end
  end
  if o.tufted then upholstery.buttons(k, { x = back + 0.002, low = { y0 + 0.04, seat + 0.06 }, high = { y1 - 0.04, h - 0.04 }, rows = math.max(2, math.floor((h - seat) / 0.16)), columns = 3 * n, slot = cover }) end
  local inset = back + (loose and 0.15 or 0)
  k:surface("seat", { center = { (inset + d) / 2, 0, seat }, size = { d - inset - 0.06, y1 - y0 - 0.06 } })
  if o.feet ~= "none" then
    for _, x in ipairs { 0.06, d - 0.08 } do
      for _, s in ipairs { -1, 1 } do
        local at = { x, s * (w - math.max(0.06, 0.5 * arm)), leg + 0.012 }
        if o.feet == "block" then k:box { size = { 0.05, 0.05, leg + 0.012 }, at = at, anchor = "top", slot = o.legs }
        elseif o.feet == "turned" then k:lathe { profile = { { 0.018, 0 }, { 0.032, 0.25 * leg }, { 0.030, 0.55 * leg }, { 0.020, 0.75 * leg }, { 0.026, leg + 0.012 } }, at = { at[1], at[2], 0 }, segments = 14, slot = o.legs, smooth = true }
        else legs.round(k, { at = at, height = leg + 0.012, radius = 0.024, slot = o.legs, lean = { (x < 0.1 and -1 or 1) * 0.012, s * 0.012 } }) end
      end
    end
  end
  k:lump { mass = (o.mass or 7) * n, at = { 0.48 * d, 0, base - 0.05 }, size = { 0.9 * d, 1.8 * w, 0.1 } }
  return { y0 = y0, y1 = y1, base = base, back = back }
end

--- Curved shell around a seat (tub, barrel): padding of `thick` between radii a (x) and b (y) about (cx, 0), from `low` up to a rim that falls from
-- `back` behind to `front` at the ends of the arms. o: at = cx, a, b, thick, low, back, front, reach = 100 (degrees from the back), slot, pieces = 9
function seating.shell(k, o)
  local n, reach, t = o.pieces or 9, o.reach or 100, o.thick
  local cx = o.at or 0
  for i = 1, n do
    local u, v = (i - 1) / n, i / n
    local points, mid = {}, math.abs((u + v) - 1)
    local function rim(s) return o.front + (o.back - o.front) * math.cos(math.min(1, math.abs(2 * s - 1)) ^ 1.4 * math.pi / 2) ^ 0.8 end
    for _, s in ipairs { u, v } do
      local a = math.rad(180 - reach + 2 * reach * s)
      local c, q = math.cos(a), math.sin(a)
      for _, inner in ipairs { 0, 0.25, 0.75, 1 } do
        local z = rim(s) - ((inner == 0 or inner == 1) and 0.3 * t or 0)
        points[#points + 1] = { cx + (o.a - inner * t) * c, (o.b - inner * t) * q, z }
        if inner == 0 or inner == 1 then points[#points + 1] = { cx + (o.a - inner * t) * c, (o.b - inner * t) * q, o.low } end
      end
    end
    k:hull { points = points, slot = o.slot }
  end
end

return seating
