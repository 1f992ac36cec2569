-- Soft parts of seats and beds: cushions with seams. Boxes are given by low and high corners; the drawn cushion fills them exactly.
local upholstery = {}

local function middle(low, high)
  local at, size = {}, {}
  for i = 1, 3 do
    at[i], size[i] = (low[i] + high[i]) / 2, high[i] - low[i]
  end
  return at, size
end

--- Piping around a cushion of that puff, at height z, along its plan: |x/a|^e + |y/b|^e = 1 as k:cushion draws it.
local function piping(k, low, high, z, puff, o)
  local at, size = middle(low, high)
  local e, a, b, path = 14 - 10 * puff, size[1] / 2 * 0.994, size[2] / 2 * 0.994, {}
  for i = 0, 27 do
    local t = 2 * math.pi * (i + 0.5) / 28
    local c, s = math.cos(t), math.sin(t)
    path[i + 1] = { at[1] + a * (c < 0 and -1 or 1) * math.abs(c) ^ (2 / e), at[2] + b * (s < 0 and -1 or 1) * math.abs(s) ^ (2 / e), z }
  end
  k:sweep { path = path, radius = 0.004, closed = true, segments = 4, slot = o.slot, part = o.part, visual_only = true }
end

local function padding(k) for _, word in ipairs { "cushioned", "padded", "upholstered" } do k:tag(word) end end

--- A seat cushion. o: low, high, slot, part, puff = 0.35, seam = slot name for piping (none), segments = 6
function upholstery.seat(k, o)
  padding(k)
  local at, size = middle(o.low, o.high)
  local s = k:cushion { size = size, at = at, puff = o.puff or 0.35, slot = o.slot, part = o.part, segments = o.segments or 6 }
  if o.seam then piping(k, o.low, o.high, at[3] + size[3] * 0.30, o.puff or 0.35, { slot = o.seam, part = o.part }) end
  return s
end

--- A back cushion: as a seat's, leaning back by `lean` degrees about its lower back edge (its box is met before it leans).
function upholstery.back(k, o)
  padding(k)
  local at, size = middle(o.low, o.high)
  k:with({ at = { o.low[1], at[2], o.low[3] }, rot = { 0, -(o.lean or 0), 0 } }, function()
    k:cushion { size = size, at = { size[1] / 2, 0, size[3] / 2 }, puff = o.puff or 0.45, slot = o.slot, part = o.part, segments = o.segments or 6 }
  end)
end

--- A padded block (arm, base, headboard): straight sides, soft edges. o: low, high, slot, part, radius = 0.04
function upholstery.arm(k, o)
  return k:rounded_box { low = o.low, high = o.high, radius = o.radius or 0.04, segments = o.segments or 3, slot = o.slot, part = o.part }
end

--- A roll along y (roll arms along x: turn = true). o: at = centre, length, radius, slot
function upholstery.roll(k, o)
  return k:capsule { radius = o.radius, height = o.length, at = o.at, axis = o.axis or "y", slot = o.slot, part = o.part, segments = 16 }
end

--- A throw pillow lying on its back or leaning. o: at = centre, size = 0.45 (square) or {w, h}, thick = 0.13, rot, slot
function upholstery.pillow(k, o)
  local s = type(o.size) == "table" and o.size or { o.size or 0.45, o.size or 0.45 }
  return k:cushion { size = { s[1], s[2], o.thick or 0.13 }, at = o.at, rot = o.rot, puff = o.puff or 0.75, slot = o.slot, part = o.part, soft = true, segments = 7 }
end

--- Buttons (deep-buttoned leather): a grid of small discs on a face looking along +x at x. o: x, low = {y, z}, high, rows, columns, slot
function upholstery.buttons(k, o)
  for _, word in ipairs { "tufted", "button_tufted" } do k:tag(word) end
  for r = 1, o.rows do
    for c = 1, o.columns - (r % 2 == 0 and 1 or 0) do
      local y = o.low[1] + (o.high[1] - o.low[1]) * (c - (r % 2 == 0 and 0 or 0.5)) / o.columns
      local z = o.low[2] + (o.high[2] - o.low[2]) * (r - 0.5) / o.rows
      k:ellipsoid { size = { 0.012, 0.024, 0.024 }, at = { o.x, y, z }, slot = o.slot, segments = 8, visual_only = true }
    end
  end
end

return upholstery
