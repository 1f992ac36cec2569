-- Sticks and tool handles, bristles and what else long tools share. Lengths in metres.
local handles = {}

--- A straight stick from `from` to `to`, thinner at its end, with a grip there. o: from, to, radius = 0.012, slot, grip = slot (none), grip_length = 0.14, hang = true (a hole's ring at the end), part
function handles.stick(k, o)
  local r, a, b = o.radius or 0.012, o.from, o.to
  local d, l = {}, 0
  for i = 1, 3 do d[i] = b[i] - a[i]; l = l + d[i] * d[i] end
  l = math.sqrt(l)
  local function at(t) return { a[1] + d[1] * t, a[2] + d[2] * t, a[3] + d[3] * t } end
  k:sweep { path = { a, at(0.5), b }, radius = { r, r, r * 0.94 }, segments = o.segments or 12, round_ends = true, slot = o.slot, part = o.part, fill = o.fill }
  if o.grip then
    local g = (o.grip_length or 0.14) / l
    k:sweep { path = { at(1 - g), at(1 - 0.5 * g), at(1) }, radius = { r * 1.25, r * 1.32, r * 1.2 }, segments = o.segments or 12, round_ends = true, slot = o.grip, part = o.part, no_collider = true }
  end
end

--- Bristles in tufts below a rectangle: o: at = middle of its underside, width (y), depth (x), length, rows (x), columns (y), spread = 0.25 (share the tips stand out),
-- slot, r (p.rng stream). Collides as one block.
function handles.bristles(k, o)
  local rows, columns, s = o.rows or 3, o.columns or 14, o.spread or 0.25
  for i = 1, rows do
    for j = 1, columns do
      local u, v = (i - 0.5) / rows - 0.5, (j - 0.5) / columns - 0.5
      local x, y = o.at[1] + u * o.depth, o.at[2] + v * o.width
      local x2, y2 = o.at[1] + u * o.depth * (1 + s), o.at[2] + v * o.width * (1 + s)
      k:sweep { path = { { x, y, o.at[3] }, { x2, y2, o.at[3] - o.length * (o.r and o.r:uniform(0.96, 1) or 1) } }, radius = { 0.30 * o.width / columns, 0.50 * o.width * (1 + s) / columns }, segments = 4, slot = o.slot, part = o.part, fill = 0.35, no_collider = true }
    end
  end
  local w2, d2, z, z2 = 0.5 * o.width * (1 + s), 0.5 * o.depth * (1 + s), o.at[3], o.at[3] - o.length * 0.98
  local points = {}
  for _, a in ipairs { -1, 1 } do
    for _, b in ipairs { -1, 1 } do
      points[#points + 1] = { o.at[1] + a * o.depth / 2, o.at[2] + b * o.width / 2, z }
      points[#points + 1] = { o.at[1] + a * d2, o.at[2] + b * w2, z2 }
    end
  end
  k:hull { points = points, slot = o.slot, part = o.part, collider_only = true }
end

return handles
