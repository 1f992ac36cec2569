-- Soles and uppers of one shoe that points along +x: heel at x = 0, middle line at y = 0, ground at z = 0. `side` is 1 for the right foot, -1 for the left.
local footwear = {}

--- The outline of a sole. o: length, width, side = 1, pointed = 0 (0..1), grow = 0 (outwards)
function footwear.outline(o)
  local L, w, s, g, p = o.length, o.width / 2, o.side or 1, o.grow or 0, o.pointed or 0
  local outer = { { 0.02, 0.35 }, { 0.10, 0.62 }, { 0.25, 0.68 }, { 0.45, 0.72 }, { 0.65, 0.96 }, { 0.76, 1.00 }, { 0.87, 0.82 - 0.22 * p }, { 0.95, 0.52 - 0.26 * p }, { 0.99, 0.20 - 0.12 * p } }
  local inner = { { 0.02, 0.35 }, { 0.10, 0.62 }, { 0.25, 0.62 }, { 0.45, 0.54 }, { 0.62, 0.80 }, { 0.74, 0.92 }, { 0.87, 0.80 - 0.18 * p }, { 0.95, 0.55 - 0.26 * p }, { 0.99, 0.25 - 0.15 * p } }
  local points = {}
  for _, q in ipairs(outer) do points[#points + 1] = { q[1] * L + (q[1] - 0.5) * 2 * g, s * (q[2] * w + g) } end
  for i = #inner, 1, -1 do points[#points + 1] = { inner[i][1] * L + (inner[i][1] - 0.5) * 2 * g, -s * (inner[i][2] * w + g) } end
  if s > 0 then -- counter-clockwise
    local turned = {}
    for i = #points, 1, -1 do turned[#turned + 1] = points[i] end
    return turned
  end
  return points
end

--- A sole. o: outline's, height, slot, at = 0 (z of its underside)
function footwear.sole(k, o)
  return k:prism { polygon = footwear.outline(o), height = o.height, at = { 0, 0, (o.at or 0) + o.height / 2 }, bevel = math.min(0.003, 0.3 * o.height), slot = o.slot, crease = 50, no_collider = o.no_collider }
end

--- An upper as a loft along x through sections { x, y, bottom, top, width } (shares of nothing: metres). o: sections, slot, segments = 4, hollow = wall (none: solid), fill
function footwear.upper(k, o)
  local s
  k:with({ rot = { 0, 90, 0 } }, function()
    local list = {}
    for i, q in ipairs(o.sections) do
      local h = q[4] - q[3]
      list[i] = { at = { -(q[3] + q[4]) / 2, q[2], q[1] }, size = { h, q[5] }, radius = 0.46 * math.min(h, q[5]) }
    end
    s = k:loft { sections = list, slot = o.slot, segments = o.segments or 4, crease = 60, fill = o.fill, no_collider = o.no_collider }
  end)
  return s
end

--- Laces across the instep from x0 to x1 along a line falling from z0 to z1. o: x0, x1, z0, z1, width, count = 5, slot
function footwear.laces(k, o)
  local n = o.count or 5
  for i = 0, n - 1 do
    local t = i / (n - 1)
    local x, z = o.x0 + (o.x1 - o.x0) * t, o.z0 + (o.z1 - o.z0) * t
    for _, s in ipairs { -1, 1 } do
      k:sweep { path = { { x, s * o.width / 2, z - 0.005 }, { x + 0.003, 0, z + 0.003 }, { x + (i < n - 1 and 0.016 or 0.004), -s * o.width / 2, z - 0.007 } }, radius = 0.0026, smooth = true, steps = 2, segments = 4, slot = o.slot, visual_only = true }
    end
  end
end

return footwear
