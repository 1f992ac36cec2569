-- What lies on beds: mattress, pillows, duvet. The head is at -x. Boxes are given by low and high corners.
local bedding = {}

--- A mattress with piping along both edges. o: low, high, slot, part, fill = 0.6, radius = 0.045
function bedding.mattress(k, o)
  local lo, hi, r = o.low, o.high, math.min(o.radius or 0.045, 0.45 * (o.high[3] - o.low[3]))
  k:rounded_box { low = lo, high = hi, radius = r, segments = 3, slot = o.slot, part = o.part, fill = o.fill or 0.6 }
  local e = 0.3 * r
  for _, z in ipairs { lo[3] + 0.3 * r, hi[3] - 0.3 * r } do
    local x0, x1, y0, y1, c = lo[1] + e, hi[1] - e, lo[2] + e, hi[2] - e, 0.05
    k:sweep { path = { { x0 + c, y0, z }, { x1 - c, y0, z }, { x1, y0 + c, z }, { x1, y1 - c, z }, { x1 - c, y1, z }, { x0 + c, y1, z }, { x0, y1 - c, z }, { x0, y0 + c, z } },
              radius = 0.005, closed = true, segments = 4, slot = o.slot, part = o.part, visual_only = true }
  end
end

--- Pillows and a duvet on a mattress whose top is high[3]. o: low, high (of the mattress), pillows = 2, pillow (slot), duvet (slot; none: no duvet),
-- throw (slot of a folded blanket over the foot end, none), part, over = 0.02 (how far it reaches over the sides), drop = 0.12, length = 0.66 (share)
function bedding.made(k, o)
  local lo, hi, n = o.low, o.high, o.pillows or 2
  local top, wide, long = hi[3], hi[2] - lo[2], hi[1] - lo[1]
  local pw, pd = math.min(0.72, (wide - 0.06) / math.max(1, n) - 0.02), math.min(0.46, 0.26 * long)
  k:with({ part = o.part }, function()
    for i = 1, n do
      local y = (lo[2] + hi[2]) / 2 + (i - (n + 1) / 2) * (pw + 0.03)
      k:with({ at = { lo[1] + 0.03 + pd / 2, y, top + 0.38 * math.min(0.16, 0.38 * pd) + 0.010 }, rot = { 0, 10, 0 } }, function() bedding.bag(k, { size = { pd, pw, math.min(0.16, 0.38 * pd) }, slot = o.pillow }) end)
    end
    if not o.duvet then return end
    local x0, over, drop = hi[1] - (o.length or 0.66) * long, o.over or 0.02, o.drop or 0.12
    local x1, thick = hi[1] + math.min(over, 0.012), 0.045
    k:rounded_box { low = { x0, lo[2] - over, top - drop }, high = { x1, hi[2] + over, top + thick }, radius = 0.040, segments = 4, slot = o.duvet }
    -- Turned down at the head end, quilted in soft strips: cloth that gives way to what lies on it.
    k:rounded_box { low = { x0 - 0.03, lo[2] - over - 0.004, top - 0.6 * drop }, high = { x0 + 0.22, hi[2] + over + 0.004, top + thick + 0.018 }, radius = 0.028, segments = 3, slot = o.pillow, no_collider = true, soft = true }
    local a, b = x0 + 0.24, o.throw and x1 - 0.50 or x1 - 0.05
    local rows = math.max(1, math.floor((b - a) / 0.26 + 0.5))
    local columns = math.max(2, math.floor(wide / 0.40 + 0.5))
    local dx, dy = (b - a) / rows, (wide - 0.02) / columns
    for r = 1, rows do
      for c = 1, columns do
        k:cushion { size = { dx, dy, 0.035 }, at = { a + (r - 0.5) * dx, lo[2] + 0.01 + (c - 0.5) * dy, top + thick - 0.004 }, puff = 0.5, segments = 3, slot = o.duvet, visual_only = true, soft = true }
      end
    end
    if o.throw then
      k:rounded_box { low = { x1 - 0.48, lo[2] - over - 0.008, top - drop - 0.06 }, high = { x1 - 0.06, hi[2] + over + 0.008, top + thick + 0.012 }, radius = 0.02, segments = 3, slot = o.throw, no_collider = true, soft = true }
      for i = 1, 2 do
        k:box { size = { 0.03, wide + 2 * over + 0.02, 0.004 }, at = { x1 - 0.48 + 0.14 * i, (lo[2] + hi[2]) / 2, top + thick + 0.012 }, slot = o.pillow, bevel = 0.001, visual_only = true, soft = true }
      end
    end
  end)
end

--- A stuffed bag with sharp seams and pointed corners, lying about its middle. o: size = {x, y, z}, from, to (shares of y, -1..1: a band of it), grow = 0
-- (how far a band stands off), slot, part, segments = 8, visual_only. A hull with a flat below.
function bedding.bag(k, o)
  local a, b, h, g = o.size[1] / 2, o.size[2] / 2, o.size[3] / 2, o.grow or 0
  local n, from, to, points = o.segments or 8, o.from or -1, o.to or 1, {}
  for i = 0, n do
    local u = math.sin((i / n - 0.5) * math.pi)
    for j = 0, (o.from and 2 or n) do
      local v = o.from and from + (to - from) * j / 2 or math.sin((j / n - 0.5) * math.pi)
      local z = h * math.max(0.02, ((1 - u * u) * (1 - v * v)) ^ 0.40) + g
      local f, e = 1 - 0.03 * (1 - v * v), 1 - 0.03 * (1 - u * u) -- sides drawn in a little
      for _, s in ipairs { -1, 1 } do points[#points + 1] = { (a * f + g) * u, (b * e) * v, s * z } end
    end
  end
  k:hull { points = points, slot = o.slot, part = o.part, visual_only = o.visual_only, soft = o.soft, no_collider = o.soft }
  if not o.visual_only and not o.soft then
    k:box { size = { 0.9 * a, 0.9 * b, 0.02 }, at = { 0, 0, -h }, anchor = "bottom", slot = o.slot, part = o.part, collider_only = true }
  end
end

return bedding
