-- Balls: a body that rests where it is put, seams and coloured panels on its surface. All about the origin of the enclosing frame.
local balls = {}

local function unit(q)
  local n = math.sqrt(q[1] ^ 2 + q[2] ^ 2 + q[3] ^ 2)
  return { q[1] / n, q[2] / n, q[3] / n }
end
balls.unit = unit

--- The body: a sphere that weighs as a hollow one, whose collider has a small flat below. o: radius, slot, fill = 0.1, segments = 24, flat = 0.16 (share of the radius)
function balls.body(k, o)
  local R, f = o.radius, (o.flat or 0.16) * o.radius
  k:sphere { radius = R, slot = o.slot, fill = o.fill or 0.1, segments = o.segments or 24, no_collider = true }
  local profile = { { f, -R } }
  for _, a in ipairs { -62, -40, -20, 0, 20, 40, 62 } do profile[#profile + 1] = { R * math.cos(math.rad(a)), R * math.sin(math.rad(a)) } end
  profile[#profile + 1] = { f, R }
  k:lathe { profile = profile, segments = 16, slot = o.slot, collider_only = true }
end

--- A line on the surface through the given directions. o: radius, path = {{x, y, z}, ...} (any length), width = 0.004, slot, closed, rise = 1.0
function balls.seam(k, o)
  local path = {}
  for i, q in ipairs(o.path) do
    local u = unit(q)
    local r = o.radius * (o.rise or 1)
    path[i] = { u[1] * r, u[2] * r, u[3] * r }
  end
  k:sweep { path = path, radius = o.width or 0.002, segments = 4, closed = o.closed, slot = o.slot, visual_only = true }
end

--- A great or small circle: axis "x" | "y" | "z", offset (share of the radius) along it. o: radius, axis, offset = 0, n = 32, width, slot
function balls.ring(k, o)
  local path, c = {}, o.offset or 0
  local r = math.sqrt(1 - c * c)
  for i = 1, o.n or 32 do
    local t = 2 * math.pi * i / (o.n or 32)
    local a, b = r * math.cos(t), r * math.sin(t)
    path[i] = o.axis == "x" and { c, a, b } or (o.axis == "y" and { a, c, b } or { a, b, c })
  end
  balls.seam(k, { radius = o.radius, path = path, width = o.width, slot = o.slot, closed = true })
end

--- A coloured panel over the corners (directions, in order), standing `rise` over the surface and bulging with it. o: radius, corners, slot, rise = 1.008, fine: for panels wider than 25 degrees
function balls.panel(k, o)
  local points, m, n = {}, { 0, 0, 0 }, #o.corners
  local function add(q, r)
    local u = unit(q)
    points[#points + 1] = { u[1] * r * o.radius, u[2] * r * o.radius, u[3] * r * o.radius }
  end
  for _, q in ipairs(o.corners) do
    local u = unit(q)
    for i = 1, 3 do m[i] = m[i] + u[i] / n end
  end
  local rise = o.rise or 1.008
  add(m, rise)
  for i = 1, n do
    local a, b = unit(o.corners[i]), unit(o.corners[i % n + 1])
    add(a, 0.96)
    for _, t in ipairs(o.fine and { 0, 0.5 } or { 0, 0.33, 0.67 }) do
      local q = { a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t, a[3] + (b[3] - a[3]) * t }
      add(q, rise)
      if t == 0 or o.fine then add({ (q[1] + m[1]) / 2, (q[2] + m[2]) / 2, (q[3] + m[3]) / 2 }, rise) end
    end
  end
  k:hull { points = points, slot = o.slot, visual_only = true }
end

--- The seam of tennis balls and baseballs as directions. n = 40 points
function balls.wave(n)
  local path, a, b = {}, 0.72, 0.28
  for i = 1, n or 40 do
    local t = 2 * math.pi * i / (n or 40)
    path[i] = { a * math.sin(t) + b * math.sin(3 * t), a * math.cos(t) - b * math.cos(3 * t), 2 * math.sqrt(a * b) * math.cos(2 * t) }
  end
  return path
end

return balls
