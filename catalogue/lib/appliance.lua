-- Cases, doors, racks, plates and knobs of household machines. Cases are double-walled sheet metal: `fill` says how much of a wall is steel.
local appliance = {}

--- A hollow case open at the front; returns its room {low, high}. o: low, high, wall = 0.03, back, top, bottom (thicknesses, default wall; top = 0: open above), slot (outside),
-- liner = slot of the inner skin (none: same), fill = 0.08, bevel = 0.004, part
function appliance.case(k, o)
  local lo, hi, t = o.low, o.high, o.wall or 0.03
  local back, top, bottom = o.back or t, o.top or t, o.bottom or t
  local room = { low = { lo[1] + back, lo[2] + t, lo[3] + bottom }, high = { hi[1], hi[2] - t, hi[3] - top } }
  local function wall(a, b) k:box { low = a, high = b, slot = o.slot, part = o.part, fill = o.fill or 0.08, bevel = o.bevel or 0.004 } end
  wall({ lo[1], lo[2], lo[3] }, { hi[1], lo[2] + t, hi[3] })
  wall({ lo[1], hi[2] - t, lo[3] }, { hi[1], hi[2], hi[3] })
  if top > 0 then wall({ lo[1], lo[2] + t - 0.004, room.high[3] }, { hi[1], hi[2] - t + 0.004, hi[3] }) end
  wall({ lo[1], lo[2] + t - 0.004, lo[3] }, { hi[1], hi[2] - t + 0.004, room.low[3] })
  wall({ lo[1], lo[2] + t - 0.004, room.low[3] - 0.004 }, { room.low[1], hi[2] - t + 0.004, room.high[3] + 0.004 })
  if o.liner then appliance.liner(k, { low = room.low, high = room.high, slot = o.liner, part = o.part }) end
  return room
end

--- The inner skin of a room open at the front: five thin drawn sheets. o: low, high, slot, part
function appliance.liner(k, o)
  local lo, hi, e = o.low, o.high, 0.0015
  local function sheet(a, b) k:box { low = a, high = b, bevel = 0, slot = o.slot, part = o.part, visual_only = true } end
  sheet(lo, { lo[1] + e, hi[2], hi[3] })
  sheet(lo, { hi[1], lo[2] + e, hi[3] })
  sheet({ lo[1], hi[2] - e, lo[3] }, hi)
  sheet(lo, { hi[1], hi[2], lo[3] + e })
  sheet({ lo[1], lo[2], hi[3] - e }, hi)
end

--- A door with a window: a frame of sheet metal around a pane. o: name, low, high (the leaf's corners), slot, window = slot of the pane (none: a closed leaf),
-- frame = 0.06 (width of the frame; or {left, right, below, above}), hinge = "bottom" | "left" | "right", open = 90, handle = one of fittings, handle_at = {y, z} (default: opposite
-- of the hinge), fill = 0.12, hold = "latch", behind, radius = 0.006
function appliance.door(k, o)
  local lo, hi, part = o.low, o.high, k:part(o.name)
  local f = type(o.frame) == "table" and o.frame or { o.frame or 0.06, o.frame or 0.06, o.frame or 0.06, o.frame or 0.06 }
  local y0, y1, z0, z1 = lo[2] + f[1], hi[2] - f[2], lo[3] + f[3], hi[3] - f[4]
  k:with({ part = part, slot = o.slot }, function()
    if o.window then
      local leaf = k:rounded_box { low = lo, high = hi, radius = o.radius or 0.006, segments = 2, fill = o.fill or 0.12, no_collider = true }
      k:cut(leaf, k:prism { polygon = outline.rounded_rect(y1 - y0, z1 - z0, 0.012, 3), height = hi[1] - lo[1] + 0.02, axis = "x", at = { (lo[1] + hi[1]) / 2, (y0 + y1) / 2, (z0 + z1) / 2 }, bevel = 0, no_collider = true })
      k:box { low = { hi[1] - 0.006, y0 - 0.004, z0 - 0.004 }, high = { hi[1] - 0.003, y1 + 0.004, z1 + 0.004 }, bevel = 0, slot = o.window, no_collider = true }
      k:box { low = lo, high = hi, collider_only = true }
    else
      k:rounded_box { low = lo, high = hi, radius = o.radius or 0.006, segments = 2, fill = o.fill or 0.12 }
    end
    if o.handle then
      local y, z = (lo[2] + hi[2]) / 2, (lo[3] + hi[3]) / 2
      if o.hinge == "bottom" then z = hi[3] - f[4] / 2 elseif o.hinge == "right" then y = lo[2] + f[1] / 2 else y = hi[2] - f[2] / 2 end
      local at = o.handle_at or { y, z }
      k:with({ at = { hi[1], at[1], at[2] } }, function() o.handle.draw(k, hi[2] - lo[2], hi[3] - lo[3], part) end)
    end
  end)
  local bottom, side = o.hinge == "bottom", o.hinge == "left" and -1 or 1
  k:joint { part = part, type = "hinge", axis = bottom and { 0, 1, 0 } or { 0, 0, side }, origin = bottom and { hi[1], (lo[2] + hi[2]) / 2, lo[3] } or { hi[1], side < 0 and lo[2] or hi[2], (lo[3] + hi[3]) / 2 },
            range = { 0, o.open or (bottom and 88 or 110) }, hold = o.hold or "latch", behind = o.behind }
  return part
end

--- Wire racks across a room, one above the other, each a container; the floor too when o.floor. o: low, high (of the room), count, slot, name = "rack", wires = 9, floor
function appliance.racks(k, o)
  local lo, hi = o.low, o.high
  local pitch = (hi[3] - lo[3]) / (o.count + (o.floor and 1 or 0.6))
  for i = 1, o.count do
    local z = lo[3] + pitch * (o.floor and i or i - 0.4)
    for _, x in ipairs { lo[1] + 0.02, hi[1] - 0.02 } do k:cylinder { radius = 0.0035, height = hi[2] - lo[2] + 0.004, axis = "y", at = { x, (lo[2] + hi[2]) / 2, z - 0.0035 }, slot = o.slot, segments = 6, bevel = 0, no_collider = true } end
    local n = o.wires or 9
    for j = 1, n do
      k:cylinder { radius = 0.0022, height = hi[1] - lo[1] - 0.04, axis = "x", at = { (lo[1] + hi[1]) / 2, lo[2] + (hi[2] - lo[2]) * (j - 0.5) / n, z - 0.0022 }, slot = o.slot, segments = 5, bevel = 0, no_collider = true }
    end
    k:box { low = { lo[1] + 0.015, lo[2], z - 0.008 }, high = { hi[1] - 0.015, hi[2], z }, slot = o.slot, collider_only = true }
    k:container((o.name or "rack") .. "_" .. i, { center = { (lo[1] + hi[1]) / 2, (lo[2] + hi[2]) / 2, z }, size = { hi[1] - lo[1] - 0.05, hi[2] - lo[2] - 0.02 }, clearance = (i == o.count and hi[3] - z or pitch) - 0.015 })
  end
  if o.floor then joinery.compartment(k, o.floor, { low = lo, high = { hi[1], hi[2], lo[3] + pitch } }) end
end

--- A gas burner with its cap and a cast grate whose top is at at[3] + height. o: at, radius (of the burner), reach (half side of the grate), height = 0.03, slot (grate), cap (slot), ring (slot)
function appliance.burner(k, o)
  local r, q, h = o.radius, o.reach, o.height or 0.03
  k:with({ at = o.at }, function()
    k:cylinder { radius = r * 1.15, height = 0.006, at = { 0, 0, 0 }, anchor = "bottom", slot = o.ring or o.slot, segments = 18, no_collider = true }
    k:cylinder { radius = r, height = 0.010, at = { 0, 0, 0.005 }, anchor = "bottom", slot = o.cap or o.slot, segments = 18, no_collider = true }
    for i = 0, 3 do
      local dx, dy = ({ 1, 0, -1, 0 })[i + 1], ({ 0, 1, 0, -1 })[i + 1]
      k:box { low = { math.min(dx * r * 0.5, dx * q) - 0.004 * math.abs(dy), math.min(dy * r * 0.5, dy * q) - 0.004 * math.abs(dx), h - 0.012 },
              high = { math.max(dx * r * 0.5, dx * q) + 0.004 * math.abs(dy), math.max(dy * r * 0.5, dy * q) + 0.004 * math.abs(dx), h }, slot = o.slot, bevel = 0, no_collider = true }
      local ex, ey = ({ 1, 1, -1, -1 })[i + 1], ({ 1, -1, 1, -1 })[i + 1]
      k:box { size = { 0.010, 0.010, h }, at = { ex * (q - 0.005), ey * (q - 0.005), 0 }, anchor = "bottom", slot = o.slot, bevel = 0, no_collider = true }
      k:box { low = { dx ~= 0 and dx * q - 0.005 or -q, dy ~= 0 and dy * q - 0.005 or -q, h - 0.012 }, high = { dx ~= 0 and dx * q + 0.005 or q, dy ~= 0 and dy * q + 0.005 or q, h - 0.002 }, slot = o.slot, bevel = 0, no_collider = true }
    end
    k:box { low = { -q, -q, 0 }, high = { q, q, h }, slot = o.slot, collider_only = true }
  end)
end

--- A round heating zone drawn on glass: two thin rings. o: at (on the glass), radius, slot
function appliance.zone(k, o)
  for _, q in ipairs { 1, 0.62 } do
    local path = {}
    for i, a in ipairs(outline.circle(o.radius * q, 28)) do path[i] = { o.at[1] + a[1], o.at[2] + a[2], o.at[3] } end
    k:sweep { path = path, rect = { 0.0022, 0.0008 }, closed = true, slot = o.slot, visual_only = true }
  end
end

--- A machine with a drum behind a round door (washing machine, dryer): case, drum with its container, door, feet. Returns the front face's x. o: width, depth, height (of the case;
-- the door stands out by 0.05), slot, ring, glass, drum, dark (slots), radius (of the door), z (its centre), weight (kg of motor and counterweights), tinted
function appliance.drum_machine(k, o)
  local w, h, r, z, foot, t = o.width / 2, o.height, o.radius, o.z, 0.02, 0.022
  local front, hole = o.depth - 0.052, r * 0.80
  local low, high = { 0, -w, foot }, { front, w, h }
  -- The case: back, sides, top, bottom, and a front with a round opening.
  local face = k:rounded_box { low = low, high = high, radius = 0.012, segments = 3, slot = o.slot, fill = 0.016, no_collider = true }
  local length = math.min(0.40, front - 0.12)
  k:cut(face, k:cylinder { radius = hole, height = length + 0.02, axis = "x", at = { front - length / 2 + 0.01, 0, z }, slot = o.slot, bevel = 0, segments = 32, no_collider = true })
  local x0, s = front - length, hole * 0.72
  for _, q in ipairs { { low, { x0, w, h } }, { { x0, -w, foot }, { front, -s, h } }, { { x0, s, foot }, { front, w, h } }, { { x0, -s, foot }, { front, s, z - s } }, { { x0, -s, z + s }, { front, s, h } } } do
    k:box { low = q[1], high = q[2], slot = o.slot, collider_only = true }
  end
  k:lump { mass = o.weight, at = { front * 0.45, 0, 0.35 * h }, size = { 0.3, 0.4, 0.3 } }
  -- The drum's inside: a lining with ribs and a rubber lip.
  k:lathe { profile = { { hole * 0.97, 0 }, { hole * 0.97, length - 0.03 }, { hole * 0.995, length - 0.004 } }, wall = 0.003, base = 0.004, axis = "x", at = { x0 + 0.003, 0, z }, slot = o.drum, segments = 32, no_collider = true, fill = 0.3 }
  for i = 0, 2 do
    local a = math.rad(90 + 120 * i)
    k:capsule { radius = 0.016, height = length * 0.75, axis = "x", at = { x0 + length * 0.45, 0.90 * hole * math.cos(a), z + 0.90 * hole * math.sin(a) }, slot = o.drum, segments = 8, visual_only = true }
  end
  k:torus { radius = hole * 0.97, tube = 0.012, axis = "x", at = { front - 0.004, 0, z }, slot = o.dark, segments = 32, visual_only = true }
  k:container("drum", { center = { front - length * 0.5, 0, z - s }, size = { length * 0.8, 1.5 * s }, clearance = 1.5 * s })
  -- The door: a ring around a glass bowl, hinged on the left, a grip on the right.
  local part = k:part("door")
  k:with({ part = part, at = { front + 0.004, 0, z } }, function()
    local ring = k:lathe { profile = { { r, 0 }, { r, 0.012 }, { r * 0.94, 0.034 }, { r * 0.78, 0.040 }, { 0, 0.040 } }, axis = "x", slot = o.ring, segments = 36, no_collider = true, fill = 0.35 }
    k:cut(ring, k:cylinder { radius = r * 0.70, height = 0.2, axis = "x", slot = o.ring, bevel = 0, segments = 32, no_collider = true })
    k:lathe { profile = { { r * 0.715, 0 }, { r * 0.70, 0.016 }, { r * 0.5, 0.026 }, { 0, 0.030 } }, axis = "x", at = { 0.006, 0, 0 }, slot = o.glass, segments = 28, no_collider = true, fill = 0.2 }
    k:cylinder { radius = r * 0.97, height = 0.038, axis = "x", at = { 0.019, 0, 0 }, slot = o.ring, segments = 20, collider_only = true }
    k:box { low = { 0.034, r * 0.80 - 0.014, -0.05 }, high = { 0.048, r * 0.80 + 0.014, 0.05 }, bevel = 0.005, slot = o.dark }
    k:handle { part = part, at = { 0.048, r * 0.80, 0 }, normal = { 1, 0, 0 } }
  end)
  k:box { low = { front, -r - 0.022, z - 0.05 }, high = { front + 0.020, -r - 0.003, z + 0.05 }, bevel = 0.004, slot = o.ring, no_collider = true }
  k:joint { part = part, type = "hinge", axis = { 0, 0, -1 }, origin = { front + 0.03, -r - 0.004, z }, range = { 0, 130 }, hold = "latch" }
  fittings.feet(k, { low = { 0, -w, 0 }, high = { front, w, 0 }, height = foot, slot = o.dark, radius = 0.022, inset = 0.05 })
  k:box { low = { front - 0.002, -w + 0.012, foot + 0.075 }, high = { front + 0.0006, w - 0.012, foot + 0.078 }, bevel = 0, slot = o.dark, visual_only = true } -- seam of the plinth
  k:surface("top", { center = { front / 2, 0, h }, size = { front - 0.04, 2 * w - 0.04 } })
  return front
end

--- Digits on a dark display: seven-segment figures of light. o: at (on the face), height = 0.018, text = "12:30", slot, part
function appliance.digits(k, o)
  local segments = { ["0"] = "abcdef", ["1"] = "bc", ["2"] = "abged", ["3"] = "abgcd", ["4"] = "fgbc", ["5"] = "afgcd", ["6"] = "afgedc", ["7"] = "abc", ["8"] = "abcdefg", ["9"] = "abcdfg" }
  local h = o.height or 0.018
  local w, t, text = h * 0.5, h * 0.1, o.text or "12:30"
  local place = { a = { 0, 0.5, true }, g = { 0, 0, true }, d = { 0, -0.5, true }, f = { -0.5, 0.25 }, b = { 0.5, 0.25 }, e = { -0.5, -0.25 }, c = { 0.5, -0.25 } }
  local y = -(#text - 1) / 2 * w * 1.6
  for i = 1, #text do
    local c = text:sub(i, i)
    local function bar(dy, dz, a, b) k:box { size = { 0.0012, a, b }, at = { o.at[1], o.at[2] + y + dy, o.at[3] + dz }, bevel = 0, slot = o.slot, part = o.part, visual_only = true } end
    if c == ":" then
      bar(0, 0.2 * h, t, t)
      bar(0, -0.2 * h, t, t)
    else
      for j = 1, #(segments[c] or "") do
        local q = place[segments[c]:sub(j, j)]
        bar(q[1] * w, q[2] * h, q[3] and w or t, q[3] and t or h * 0.45)
      end
    end
    y = y + w * 1.6
  end
end

return appliance
