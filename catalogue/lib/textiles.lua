-- Thin cloth: flat sheets, hanging folds, fringe.
local textiles = {}

--- A flat sheet with rounded corners lying on z. o: width (y), depth (x), z = 0, thickness = 0.006, corner = 0.02, slot, part, round = false
function textiles.sheet(k, o)
  local t = o.thickness or 0.006
  local shape = o.round and outline.ellipse(o.depth / 2, o.width / 2, 40) or outline.rounded_rect(o.depth, o.width, o.corner or 0.02, 3)
  return k:prism { polygon = shape, height = t, at = { 0, 0, (o.z or 0) + t / 2 }, bevel = 0.0015, slot = o.slot, part = o.part }
end

--- Cloth hanging in waves along y, from z down to z - height, waves in x about 0. o: width, height, z, depth = 0.06 (of the waves), waves,
-- thickness = 0.004, slot, part. Soft; collides as one box.
function textiles.folds(k, o)
  local n, d, t = o.waves or math.max(3, math.floor(o.width / 0.12)), (o.depth or 0.06) / 2, o.thickness or 0.004
  local front, back, steps = {}, {}, 6 * n
  for i = 0, steps do
    local y, a = -o.width / 2 + o.width * i / steps, 2 * math.pi * n * i / steps
    local x = (d - t) * math.sin(a)
    front[#front + 1] = { x + t, y }
    table.insert(back, 1, { x - t, y })
  end
  for _, q in ipairs(back) do front[#front + 1] = q end
  k:prism { polygon = front, height = o.height, at = { 0, 0, o.z }, anchor = "top", bevel = 0, crease = 60, slot = o.slot, part = o.part, soft = true, no_collider = true }
  return k:box { size = { 2 * d, o.width, o.height }, at = { 0, 0, o.z }, anchor = "top", slot = o.slot, part = o.part, collider_only = true }
end

--- Threads along y at x, lying on z. o: x, width, length = 0.04, z = 0.002, count, side = 1 | -1 (they point along x), slot
function textiles.fringe(k, o)
  local n = o.count or math.floor(o.width / 0.02)
  local l = (o.length or 0.04) * (o.side or 1)
  for i = 1, n do
    local y = -o.width / 2 + o.width * (i - 0.5) / n
    k:box { size = { math.abs(l), 0.004, 0.003 }, at = { o.x + l / 2, y, o.z or 0.002 }, bevel = 0, slot = o.slot, part = o.part, soft = true, visual_only = true }
  end
end

--- A cloth over a box from low to high: a top sheet and four hanging sides with soft corners. o: low, high (of what is covered), drop, thickness = 0.004, slot
function textiles.cloth_over(k, o)
  local t, lo, hi = o.thickness or 0.004, o.low, o.high
  k:box { low = { lo[1] - t, lo[2] - t, hi[3] }, high = { hi[1] + t, hi[2] + t, hi[3] + t }, bevel = 0.001, slot = o.slot, part = o.part, soft = true }
  local z0 = hi[3] - o.drop
  for _, s in ipairs { -1, 1 } do
    local x, y = s < 0 and lo[1] - t or hi[1], s < 0 and lo[2] - t or hi[2]
    k:box { low = { x, lo[2] - t, z0 }, high = { x + t, hi[2] + t, hi[3] }, bevel = 0.001, slot = o.slot, part = o.part, soft = true, no_collider = true }
    k:box { low = { lo[1], y, z0 }, high = { hi[1], y + t, hi[3] }, bevel = 0.001, slot = o.slot, part = o.part, soft = true, no_collider = true }
  end
end

return textiles
