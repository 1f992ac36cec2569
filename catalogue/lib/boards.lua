-- Flat boards on walls: a face in a thin frame, a ledge below, sheets of paper and pins on them. Boards have their back at x = 0.
local boards = {}

--- A board with a frame. o: width, height, depth (of the frame), border, face (slot), frame (slot), face_x = 0.6 * depth, fill = 0.6, slots = p.slots; returns x of the face
function boards.framed(k, o)
  local x = o.face_x or 0.6 * o.depth
  pictures.frame(k, { slots = o.slots, width = o.width, height = o.height, border = o.border, depth = o.depth, slot = o.frame, at = o.at })
  k:with({ at = o.at }, function()
    k:box { low = { 0.001, -o.width / 2 + 0.5 * o.border, -o.height / 2 + 0.5 * o.border }, high = { x, o.width / 2 - 0.5 * o.border, o.height / 2 - 0.5 * o.border }, bevel = 0, slot = o.face, fill = o.fill or 0.6, no_collider = true }
    k:box { low = { 0, -o.width / 2, -o.height / 2 }, high = { o.depth, o.width / 2, o.height / 2 }, slot = o.frame, collider_only = true }
  end)
  return x
end

--- A ledge along y for pens or chalk. o: at = middle of its back edge (top), width, depth = 0.06, slot
function boards.ledge(k, o)
  local d = o.depth or 0.06
  k:with({ at = o.at }, function()
    k:box { low = { 0, -o.width / 2, -0.008 }, high = { d, o.width / 2, 0 }, bevel = 0.001, slot = o.slot, fill = 0.5 }
    k:box { low = { d - 0.004, -o.width / 2, -0.012 }, high = { d, o.width / 2, 0.012 }, bevel = 0.001, slot = o.slot, fill = 0.5 }
    k:surface("ledge", { center = { d / 2, 0, 0 }, size = { d - 0.012, o.width - 0.02 } })
  end)
end

--- A sheet of paper with lines of writing, pinned. o: x (face), y, z (middle), width, height, turn, slot, ink (slot), pin (slot), r
function boards.note(k, o)
  k:with({ at = { o.x, o.y, o.z }, rot = { o.turn or 0, 0, 0 } }, function()
    k:box { size = { 0.002, o.width, o.height }, bevel = 0, slot = o.slot, visual_only = true }
    lettering.lines(k, { at = { 0.001, -0.38 * o.width, 0.30 * o.height }, width = 0.76 * o.width, height = 0.62 * o.height, rows = math.max(2, math.floor(o.height / 0.03)), weight = 0.28, slot = o.ink, r = o.r })
    if o.pin then
      k:cylinder { radius = 0.006, height = 0.008, axis = "x", at = { 0.005, 0, 0.42 * o.height }, segments = 10, bevel = 0.001, slot = o.pin, visual_only = true }
    end
  end)
end

return boards
