-- Bodies of four-legged animals that look along +x, of overlapping balls and tapering limbs in fur, and what their faces need.
-- Fur weighs nothing here: the flesh within is one hidden weight of 1000 kg/m3 times the volume of what was drawn.
local animals = {}

--- A body to draw on. Returns a table: ball(at, size, slot, rot), limb(path, radii, slot, steps), finish(at): adds the flesh. o: slot (of the fur), lie (share of the
-- drawn volume that counts, 0.75, as pieces overlap), size = {x, y, z} to which all is stretched by k:fit (the flesh with it)
function animals.body(k, o)
  local volume, body = 0, {}
  function body.ball(at, size, slot, rot, segments)
    volume = volume + math.pi / 6 * size[1] * size[2] * size[3]
    k:ellipsoid { size = size, at = at, rot = rot, slot = slot or o.slot, segments = segments or 12, no_mass = true }
  end
  function body.limb(path, radii, slot, steps, no_collider)
    for i = 2, #path do
      local a, b, r = path[i - 1], path[i], (radii[i - 1] + radii[i]) / 2
      volume = volume + math.pi * r * r * math.sqrt((a[1] - b[1]) ^ 2 + (a[2] - b[2]) ^ 2 + (a[3] - b[3]) ^ 2)
    end
    k:sweep { path = path, radius = radii, slot = slot or o.slot, smooth = true, steps = steps or 3, segments = 9, round_ends = true, no_mass = true, no_collider = no_collider }
  end
  function body.finish(at, size)
    local b, scale = k:bounds(), 1
    for i = 1, 3 do scale = scale * (o.size and o.size[i] / (b.high[i] - b.low[i]) or 1) end
    k:lump { mass = 1000 * (o.lie or 0.75) * scale * volume, at = at, size = size }
  end
  return body
end

--- Trunk, legs and neck in a pose. o: pose = "standing" | "sitting" | "lying", length (of the trunk), girth (its radius), leg (floor to belly), neck (length),
-- paw = slot of the feet (fur). Returns { head = {x, y, z}, tail = {x, y, z}, neck = {from, to} }
function animals.frame(k, body, o)
  local L, g, l, n = o.length, o.girth, o.leg, o.neck
  local foot = 0.30 * g
  local function paw(x, y) body.ball({ x + 0.25 * g, y, foot * 0.75 }, { 0.95 * g, 0.62 * g, 1.5 * foot }, o.paw, nil, 10) end
  if o.pose == "standing" then
    local z = l + g
    body.limb({ { -L / 2, 0, z + 0.05 * g }, { -0.1 * L, 0, z + 0.12 * g }, { 0.2 * L, 0, z - 0.04 * g }, { L / 2, 0, z } }, { 0.80 * g, 0.86 * g, g, 0.86 * g }, nil, 4)
    for _, s in ipairs { -1, 1 } do
      local y = 0.52 * g * s
      body.limb({ { 0.42 * L, y, z - 0.1 * g }, { 0.40 * L, y, 0.62 * l }, { 0.44 * L, y, foot } }, { 0.50 * g, 0.33 * g, 0.25 * g })
      paw(0.44 * L, y)
      body.limb({ { -0.42 * L, y, z }, { -0.32 * L, y, 0.62 * l }, { -0.50 * L, y, 0.34 * l }, { -0.44 * L, y, foot } }, { 0.62 * g, 0.46 * g, 0.25 * g, 0.24 * g })
      paw(-0.44 * L, y)
    end
    local from, head = { 0.42 * L, 0, z + 0.25 * g }, { L / 2 + 0.55 * n, 0, z + 0.3 * g + 0.8 * n }
    body.limb({ from, head }, { 0.72 * g, 0.50 * g })
    return { head = head, tail = { -L / 2 - 0.6 * g, 0, z + 0.35 * g }, neck = { from, head } }
  elseif o.pose == "sitting" then
    local top, hip = l + 0.9 * g, 0.92 * g
    local dx = 0.72 * math.sqrt(math.max(0.1 * L * L, L * L - (top - hip) ^ 2))
    body.limb({ { -dx, 0, hip }, { -0.55 * dx, 0, 0.5 * (hip + top) }, { -0.05 * L, 0, top } }, { 0.98 * g, 1.02 * g, 0.80 * g }, nil, 4)
    for _, s in ipairs { -1, 1 } do
      body.limb({ { 0, 0.45 * g * s, top - 0.1 * g }, { 0.08 * L, 0.48 * g * s, 0.5 * l }, { 0.08 * L, 0.46 * g * s, foot } }, { 0.50 * g, 0.31 * g, 0.25 * g })
      paw(0.08 * L, 0.46 * g * s)
      body.ball({ -dx + 0.45 * g, 0.78 * g * s, 0.88 * g }, { 2.0 * g, 0.95 * g, 1.75 * g })
      body.ball({ -dx + 1.55 * g, 0.92 * g * s, foot * 0.75 }, { 1.7 * g, 0.58 * g, 1.5 * foot }, o.paw, nil, 10)
    end
    local from, head = { -0.02 * L, 0, top + 0.1 * g }, { 0.25 * n, 0, top + n }
    body.limb({ from, head }, { 0.74 * g, 0.50 * g })
    return { head = head, tail = { -dx - 0.75 * g, 0, 0.45 * g }, neck = { from, head } }
  end
  local z = 0.92 * g
  body.limb({ { -L / 2, 0, z }, { 0, 0, z }, { L / 2, 0, z + 0.15 * g } }, { 0.88 * g, 0.95 * g, 0.95 * g }, nil, 4)
  for _, s in ipairs { -1, 1 } do
    body.limb({ { 0.42 * L, 0.6 * g * s, 0.8 * g }, { 0.40 * L, 0.75 * g * s, 0.30 * g }, { 0.5 * L + 0.75 * l, 0.55 * g * s, 0.25 * g } }, { 0.45 * g, 0.30 * g, 0.25 * g })
    paw(0.5 * L + 0.75 * l, 0.55 * g * s)
    body.ball({ -0.36 * L, 0.85 * g * s, 0.80 * g }, { 1.9 * g, 0.85 * g, 1.6 * g })
    body.ball({ -0.36 * L + 1.1 * g, 1.0 * g * s, foot * 0.75 }, { 1.7 * g, 0.55 * g, 1.5 * foot }, o.paw, nil, 10)
  end
  local from, head = { 0.44 * L, 0, z + 0.4 * g }, { L / 2 + 0.45 * n, 0, z + 0.3 * g + 0.9 * n }
  body.limb({ from, head }, { 0.74 * g, 0.50 * g })
  return { head = head, tail = { -L / 2 - 0.7 * g, 0, 0.4 * g }, neck = { from, head } }
end

--- A pair of eyes in the frame of a head. o: x, y, z (of the left one), size, slot, pupil = slot, slit (share of the pupil's width, 0.55), closed = false
function animals.eyes(k, o)
  local s = o.size
  for _, side in ipairs { -1, 1 } do
    if o.closed then
      k:sweep { path = { { o.x, side * (o.y - 0.5 * s), o.z }, { o.x + 0.08 * s, side * o.y, o.z - 0.22 * s }, { o.x - 0.15 * s, side * (o.y + 0.5 * s), o.z } }, radius = 0.08 * s, smooth = true, steps = 2, segments = 4, slot = o.pupil, visual_only = true }
    else
      k:ellipsoid { size = { 0.7 * s, s, 0.9 * s }, at = { o.x, side * o.y, o.z }, slot = o.slot, segments = 10, visual_only = true }
      k:ellipsoid { size = { 0.3 * s, (o.slit or 0.55) * s, 0.78 * s }, at = { o.x + 0.27 * s, side * (o.y - 0.04 * s), o.z }, slot = o.pupil, segments = 8, visual_only = true }
    end
  end
end

--- Whiskers to both sides of a muzzle. o: at, length, slot, count = 3
function animals.whiskers(k, o)
  for _, s in ipairs { -1, 1 } do
    for i = 1, o.count or 3 do
      local rise = (i - 2) * 0.25 * o.length
      k:sweep { path = { { o.at[1], s * o.at[2], o.at[3] }, { o.at[1] - 0.05 * o.length, s * (o.at[2] + o.length), o.at[3] + rise } }, radius = 0.0005, segments = 4, slot = o.slot, visual_only = true }
    end
  end
end

return animals
