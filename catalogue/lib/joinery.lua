-- Cases of boards with what moves in them: shelves, drawers, doors. All lengths in metres, front is +x.
--
-- A case is a table { low, high, back, inner = {low, high}, board, gap }: its outside, its hollow inside.
-- Bays are boxes { low = {x, y, z}, high = {x, y, z} } of free room inside a case, made by joinery.bays.
local joinery = {}

local GAP = 0.002 -- free air around anything that moves

--- A hollow case of boards, open at the front.
-- o: low, high (corners), slot, board = 0.018, back = 0.006, top = true, bottom = true, top_over = 0 (overhang of the top)
function joinery.carcass(k, o)
  local lo, hi, t = o.low, o.high, o.board or 0.018
  local back = o.back or 0.006
  local inner = { low = { lo[1] + back, lo[2] + t, lo[3] }, high = { hi[1], hi[2] - t, hi[3] } }
  k:box { low = { lo[1], lo[2], lo[3] }, high = { hi[1], lo[2] + t, hi[3] }, slot = o.slot, grain = "z" }
  k:box { low = { lo[1], hi[2] - t, lo[3] }, high = { hi[1], hi[2], hi[3] }, slot = o.slot, grain = "z" }
  k:box { low = { lo[1], lo[2] + t, lo[3] }, high = { lo[1] + back, hi[2] - t, hi[3] }, slot = o.slot, bevel = 0, grain = "z" }
  if o.bottom ~= false then
    k:box { low = { lo[1] + back, lo[2] + t, lo[3] }, high = { hi[1], hi[2] - t, lo[3] + t }, slot = o.slot }
    inner.low[3] = lo[3] + t
  end
  if o.top ~= false then
    k:box { low = { lo[1] + back, lo[2] + t, hi[3] - t }, high = { hi[1], hi[2] - t, hi[3] }, slot = o.slot }
    inner.high[3] = hi[3] - t
  end
  return { low = lo, high = hi, board = t, inner = inner, slot = o.slot }
end

--- Splits a box of room into rows from below to above (axis "z") or columns from left to right (axis "y"), with boards
-- between them when o.slot is given. o: count, or shares = {1, 2, ..}; axis, board = 0.018, slot, setback = 0.005 (of the boards' front).
function joinery.bays(k, room, o)
  local axis = o.axis == "y" and 2 or 3
  local shares = o.shares or {}
  if not o.shares then for i = 1, o.count do shares[i] = 1 end end
  local t, total = o.slot and (o.board or 0.018) or 0, 0
  for _, s in ipairs(shares) do total = total + s end
  local free = room.high[axis] - room.low[axis] - t * (#shares - 1)
  local bays, at = {}, room.low[axis]
  for i, s in ipairs(shares) do
    local bay = { low = { room.low[1], room.low[2], room.low[3] }, high = { room.high[1], room.high[2], room.high[3] } }
    bay.low[axis], bay.high[axis] = at, at + free * s / total
    at = bay.high[axis] + t
    bays[i] = bay
    if o.slot and i < #shares then
      local lo, hi = { room.low[1], room.low[2], room.low[3] }, { room.high[1] - (o.setback or 0.005), room.high[2], room.high[3] }
      lo[axis], hi[axis] = bay.high[axis], bay.high[axis] + t
      k:box { low = lo, high = hi, slot = o.slot, grain = axis == 3 and "y" or "z" }
    end
  end
  return bays
end

--- Names the floor of a bay as a place for things.
function joinery.compartment(k, name, bay, part)
  k:container(name, {
    part = part,
    center = { (bay.low[1] + bay.high[1]) / 2, (bay.low[2] + bay.high[2]) / 2, bay.low[3] },
    size = { bay.high[1] - bay.low[1] - 0.01, bay.high[2] - bay.low[2] - 0.01 },
    clearance = bay.high[3] - bay.low[3] - 0.005,
  })
end

--- A drawer that fills a bay: its own part, box of boards, front, handle, slide and container.
-- o: name, slot, inside (slot of the box, default slot), front = 0.018 thick, inset = false: the front covers the edges
-- around the bay by `cover` (0.007) and stands before the case; inset = true: it sits within the bay.
-- handle = one of fittings; behind = joints to open first.
function joinery.drawer(k, bay, o)
  local front, cover = o.front or 0.018, o.cover or 0.007
  local inside, wall, floor = o.inside or o.slot, o.wall or 0.012, 0.006
  local x1 = o.inset and bay.high[1] - front or bay.high[1] + 0.0015
  local lo = { bay.low[1] + 0.01, bay.low[2] + 0.004, bay.low[3] + 0.003 }
  local hi = { x1, bay.high[2] - 0.004, bay.high[3] - math.min(0.03, 0.2 * (bay.high[3] - bay.low[3])) }
  local part = k:part(o.name)
  k:with({ part = part, slot = inside }, function()
    k:box { low = { lo[1], lo[2], lo[3] }, high = { hi[1], lo[2] + wall, hi[3] } }
    k:box { low = { lo[1], hi[2] - wall, lo[3] }, high = { hi[1], hi[2], hi[3] } }
    k:box { low = { lo[1], lo[2] + wall, lo[3] }, high = { lo[1] + wall, hi[2] - wall, hi[3] } }
    k:box { low = { lo[1] + wall, lo[2] + wall, lo[3] }, high = { hi[1], hi[2] - wall, lo[3] + floor }, bevel = 0 }
  end)
  local d = o.inset and -GAP or cover
  local face = { low = { x1, bay.low[2] - d, bay.low[3] - d }, high = { x1 + front, bay.high[2] + d, bay.high[3] + d } }
  k:box { low = face.low, high = face.high, part = part, slot = o.slot, grain = "y", bevel = o.bevel }
  local center = { x1 + front, (face.low[2] + face.high[2]) / 2, (face.low[3] + face.high[3]) / 2 }
  if o.handle then
    k:with({ part = part, at = center }, function() o.handle.draw(k, face.high[2] - face.low[2], face.high[3] - face.low[3], part) end)
  end
  local depth = hi[1] - lo[1]
  k:joint { part = part, type = "slide", axis = { 1, 0, 0 }, origin = center, range = { 0, o.travel or 0.8 * depth }, hold = "friction", behind = o.behind }
  k:container(o.name, {
    part = part, center = { (lo[1] + hi[1]) / 2, (lo[2] + hi[2]) / 2, lo[3] + floor },
    size = { depth - wall - 0.01, hi[2] - lo[2] - 2 * wall - 0.01 }, clearance = bay.high[3] - lo[3] - floor - 0.012,
  })
  return part
end

--- A hinged door before (or, inset, within) a bay. o: name, slot, side = "left" | "right" (of the hinge, seen from the front:
-- left is -y), thickness = 0.018, cover = 0.007, inset = false, open = 110 (degrees), hold = "latch", handle as for drawers,
-- drawn near the free edge; handle_at = height share 0..1 (0.5); panel = function(k, width, height, part) replaces the board:
-- drawn around the middle of the door's back face, width along y.
function joinery.door(k, bay, o)
  local t, cover, side = o.thickness or 0.018, o.cover or 0.007, o.side == "left" and -1 or 1
  local d = o.inset and -GAP or cover
  local x0 = o.inset and bay.high[1] - t or bay.high[1] + 0.002
  local y0, y1 = bay.low[2] - d + (o.trim_left or 0), bay.high[2] + d - (o.trim_right or 0)
  local z0, z1 = bay.low[3] - d, bay.high[3] + d
  local part = k:part(o.name)
  if o.panel then
    k:with({ part = part, slot = o.slot, at = { x0, (y0 + y1) / 2, (z0 + z1) / 2 } }, function() o.panel(k, y1 - y0, z1 - z0, part) end)
  else
    k:box { low = { x0, y0, z0 }, high = { x0 + t, y1, z1 }, part = part, slot = o.slot, grain = "z", bevel = o.bevel }
  end
  local hinge_y = side < 0 and y0 or y1
  local free_y = side < 0 and y1 or y0
  if o.handle then
    k:with({ part = part, at = { x0 + t, free_y + side * (o.handle_in or 0.035), z0 + (z1 - z0) * (o.handle_at or 0.5) } },
      function() o.handle.draw(k, y1 - y0, z1 - z0, part) end)
  end
  k:joint { part = part, type = "hinge", axis = { 0, 0, side }, origin = { x0 + t, hinge_y, (z0 + z1) / 2 },
            range = { 0, o.open or 110 }, hold = o.hold or "latch", behind = o.behind }
  return part
end

--- A door that slides sideways before a case on one of two tracks. o: name, slot, low, high (the leaf's corners; its x range is its
-- thickness), travel (signed along y: + moves to the right), handle. Leaves on different tracks differ by 2 mm or more in x.
function joinery.sliding_door(k, o)
  local part = k:part(o.name)
  k:box { low = o.low, high = o.high, part = part, slot = o.slot, grain = "z", bevel = o.bevel }
  local side = o.travel > 0 and 1 or -1
  if o.handle then
    local y = side > 0 and o.low[2] + 0.05 or o.high[2] - 0.05
    k:with({ part = part, at = { o.high[1], y, (o.low[3] + o.high[3]) / 2 } },
      function() o.handle.draw(k, o.high[2] - o.low[2], o.high[3] - o.low[3], part) end)
  end
  k:joint { part = part, type = "slide", axis = { 0, side, 0 }, range = { 0, math.abs(o.travel) }, hold = "friction", behind = o.behind }
  return part
end

--- A lid hinged along its back edge (or another edge). o: name, slot, low, high (corners of the board), open = 85 (set its back edge in by its thickness where it stands at a wall), panel as for doors' boards
-- is drawn by the caller into the returned part instead when o.panel == false.
function joinery.lid(k, o)
  local part = k:part(o.name)
  if o.panel ~= false then k:box { low = o.low, high = o.high, part = part, slot = o.slot, bevel = o.bevel, grain = "y" } end
  k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { o.low[1], (o.low[2] + o.high[2]) / 2, o.low[3] },
            range = { 0, o.open or 85 }, hold = o.hold or "friction", behind = o.behind }
  k:handle { part = part, at = { o.high[1], (o.low[2] + o.high[2]) / 2, (o.low[3] + o.high[3]) / 2 }, normal = { 1, 0, 0 } }
  return part
end

return joinery
