-- Faces of appliances and devices. Faces look along +x: functions draw in the y-z plane around `at` = {x, y, z}, x on the face.
local electronics = {}

--- A dark glass screen set into a face. o: at, width, height, slot, part, depth = 0.002
function electronics.screen(k, o)
  local d = o.depth or 0.002
  return k:box { size = { 2 * d, o.width, o.height }, at = o.at, bevel = 0.001, slot = o.slot, part = o.part, visual_only = true }
end

--- A row of round or square buttons along y (or z: upright). o: at = centre of the row, count, pitch = 0.02, size = 0.012, round = true, slot, part, upright
function electronics.buttons(k, o)
  local pitch, s = o.pitch or 0.02, o.size or 0.012
  for i = 1, o.count do
    local d = (i - (o.count + 1) / 2) * pitch
    local at = { o.at[1], o.at[2] + (o.upright and 0 or d), o.at[3] + (o.upright and d or 0) }
    if o.round == false then
      k:box { size = { 0.006, s * 1.4, s }, at = at, bevel = 0.001, slot = o.slot, part = o.part, visual_only = true }
    else
      k:cylinder { radius = s / 2, height = 0.006, axis = "x", at = at, bevel = 0.001, segments = 12, slot = o.slot, part = o.part, visual_only = true }
    end
  end
end

--- A knob to turn, with a pointer. o: at (on the face), radius = 0.02, out = 0.018, slot, mark (slot), part, turn = degrees
function electronics.dial(k, o)
  local r, out = o.radius or 0.02, o.out or 0.018
  k:with({ at = o.at, part = o.part, slot = o.slot, rot = { o.turn or 0, 0, 0 } }, function()
    k:cylinder { radius = r, radius_top = r * 0.88, height = out, axis = "x", at = { out / 2, 0, 0 }, segments = 20, bevel = 0.0015 }
    if o.mark then k:box { size = { 0.002, 0.002, r * 0.8 }, at = { out, 0, r * 0.45 }, bevel = 0, slot = o.mark, visual_only = true } end
  end)
end

--- Slits or dots of a vent or speaker. o: at, width, height, rows = 6, slot (dark), part, dots = false
function electronics.grille(k, o)
  local rows = o.rows or 6
  for i = 1, rows do
    local z = o.at[3] + o.height * ((i - 0.5) / rows - 0.5)
    if o.dots then
      local n = math.max(1, math.floor(o.width / (o.height / rows)))
      for j = 1, n do
        local y = o.at[2] + o.width * ((j - 0.5) / n - 0.5)
        k:cylinder { radius = 0.3 * o.height / rows, height = 0.002, axis = "x", at = { o.at[1], y, z }, segments = 6, bevel = 0, slot = o.slot, part = o.part, visual_only = true }
      end
    else
      k:box { size = { 0.002, o.width, 0.45 * o.height / rows }, at = { o.at[1], o.at[2], z }, bevel = 0, slot = o.slot, part = o.part, visual_only = true }
    end
  end
end

--- A field of keys on a top that looks along +z. o: at = centre (z on the top), width (y), depth (x), rows, columns, gap = 0.003, rise = 0.004, slot, part
function electronics.keys(k, o)
  local gap, rise = o.gap or 0.003, o.rise or 0.004
  local w, d = o.width / o.columns, o.depth / o.rows
  for r = 1, o.rows do
    for c = 1, o.columns do
      k:box { size = { d - gap, w - gap, rise }, at = { o.at[1] + o.depth * ((r - 0.5) / o.rows - 0.5), o.at[2] + o.width * ((c - 0.5) / o.columns - 0.5), o.at[3] + rise / 2 },
              bevel = 0, slot = o.slot, part = o.part, visual_only = true }
    end
  end
end

--- Dark sockets in a row along y on a face. o: at, count, pitch = 0.02, width = 0.012, height = 0.006, slot, part
function electronics.ports(k, o)
  for i = 1, o.count do
    k:box { size = { 0.001, o.width or 0.012, o.height or 0.006 }, at = { o.at[1], o.at[2] + (i - (o.count + 1) / 2) * (o.pitch or 0.02), o.at[3] }, bevel = 0, slot = o.slot, part = o.part, visual_only = true }
  end
end

--- A cable lying along a path. o: path, radius = 0.003, slot
function electronics.cable(k, o)
  return k:sweep { path = o.path, radius = o.radius or 0.003, smooth = true, steps = 4, segments = 6, slot = o.slot, part = o.part, soft = true, no_collider = true }
end

return electronics
