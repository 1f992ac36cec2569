-- Basins, taps, drains: what carries water in kitchens and bathrooms. +x is towards the person.
local sanitary = {}

--- A hollow basin sunk from a rim; its inside is a container. o: at = centre of the rim, depth (x) and width (y) of the opening, deep,
-- wall = 0.006, corner = 0.04, taper = 0.88 (floor against opening), slot, part, fill, rim = 0 (flat rim around, 3 mm high),
-- inside = "basin", drain = slot name, thick (height of a straight apron outside: then the outside does not taper)
function sanitary.basin(k, o)
  local d, w, deep, t, r, f = o.depth, o.width, o.deep, o.wall or 0.006, o.corner or 0.04, o.taper or 0.88
  local rim = o.rim or 0
  local function radius(a, b, q) return math.min(q, 0.495 * a, 0.495 * b) end
  local function section(a, b, z, q) return { at = { 0, 0, z }, size = { a, b }, radius = radius(a, b, q) } end
  k:with({ at = o.at, part = o.part, slot = o.slot }, function()
    local function hollow()
      return k:loft { no_collider = true, segments = 4, sections = { section(d * f * 0.90, w * f * 0.94, -deep, r), section(d * f, w * f, -deep + 0.025, r), section(d, w, 0.02, r) } }
    end
    local outer = k:loft { no_collider = true, fill = o.fill, segments = 4, sections = {
      section(d * f + 2 * t, w * f + 2 * t, -deep - t, r + t), section(d + 2 * t, w + 2 * t, 0, r + t) } }
    k:cut(outer, hollow())
    if rim > 0 then
      local edge = k:prism { polygon = outline.rounded_rect(d + 2 * rim, w + 2 * rim, radius(d + 2 * rim, w + 2 * rim, r + rim), 5), height = 0.004, at = { 0, 0, 0.001 }, bevel = 0.001, no_collider = true, fill = o.fill }
      k:cut(edge, hollow())
    end
    -- Colliders: a ring of hulls and the floor.
    local ring, c = {}, 0.6 * radius(d, w, r)
    if r <= 0.06 then
      ring = { { 0.5, 0.5, 0, 0 }, { -0.5, 0.5, 0, 0 }, { -0.5, -0.5, 0, 0 }, { 0.5, -0.5, 0, 0 } }
    else
      ring = { { 0.5, 0.5, 0, -c }, { 0.5, 0.5, -c, 0 }, { -0.5, 0.5, c, 0 }, { -0.5, 0.5, 0, -c }, { -0.5, -0.5, 0, c }, { -0.5, -0.5, c, 0 }, { 0.5, -0.5, -c, 0 }, { 0.5, -0.5, 0, c } }
    end
    local function corner(q, share, out, z) return { q[1] * (d * share + 2 * out) + q[3], q[2] * (w * share + 2 * out) + q[4], z } end
    for i, q in ipairs(ring) do
      local n, points = ring[i % #ring + 1], {}
      for _, e in ipairs { q, n } do
        points[#points + 1] = corner(e, 1, 0, 0)
        points[#points + 1] = corner(e, 1, t, 0)
        points[#points + 1] = corner(e, f, 0, -deep)
        points[#points + 1] = corner(e, f, t, -deep)
      end
      k:hull { points = points, collider_only = true }
    end
    local floor = {}
    for i, q in ipairs(ring) do floor[2 * i - 1], floor[2 * i] = corner(q, f, t, -deep), corner(q, f, t, -deep - t) end
    k:hull { points = floor, collider_only = true }
    if o.drain then
      k:cylinder { radius = 0.030, height = 0.003, at = { 0, 0, -deep + 0.001 }, slot = o.drain, segments = 20, bevel = 0.001, visual_only = true }
      k:torus { radius = 0.017, tube = 0.0025, at = { 0, 0, -deep + 0.0025 }, slot = o.drain, visual_only = true, segments = 16 }
    end
    if o.inside ~= false then
      k:container(o.inside or "basin", { center = { 0, 0, -deep }, size = { d * f * 0.68, w * f * 0.76 }, clearance = deep + 0.08, outline = r > 0.1 and "ellipse" or nil })
    end
  end)
end

--- A tap on a deck, its spout towards +x. o: at = foot, height, reach, slot, kind = "arc" | "straight" | "classic" (two cross handles), lever = name of the
-- moving lever's part (none: fixed), radius = 0.011
function sanitary.tap(k, o)
  local h, reach, r = o.height, o.reach, o.radius or 0.011
  k:with({ at = o.at, slot = o.slot }, function()
    k:cylinder { radius = 2.1 * r, height = 0.010, at = { 0, 0, 0 }, anchor = "bottom", segments = 18, no_collider = true }
    local path
    if o.kind == "straight" then
      k:cylinder { radius = 1.7 * r, height = h * 0.80, at = { 0, 0, 0 }, anchor = "bottom", segments = 18, fill = 0.5 }
      path = { { 0, 0, h * 0.55 }, { 0.3 * reach, 0, h * 0.66 }, { 0.85 * reach, 0, h * 0.70 }, { reach, 0, h * 0.62 } }
    else
      local top = h - r
      path = { { 0, 0, 0 }, { 0, 0, 0.40 * h }, { 0, 0, 0.68 * h }, { 0.16 * reach, 0, 0.93 * top }, { 0.48 * reach, 0, top }, { 0.84 * reach, 0, 0.92 * top }, { reach, 0, 0.70 * h }, { reach, 0, 0.58 * h } }
      k:cylinder { radius = 1.5 * r, height = math.min(0.06, 0.3 * h), at = { 0, 0, 0 }, anchor = "bottom", segments = 18, no_collider = true, fill = 0.5 }
    end
    k:sweep { path = path, radius = r, smooth = true, steps = 4, segments = 12, no_collider = true, fill = 0.5 }
    k:cylinder { radius = 1.15 * r, height = 0.014, at = path[#path], segments = 14, no_collider = true }
    if o.kind == "straight" then
      k:box { low = { -r, -r, 0.5 * h }, high = { reach + r, r, 0.74 * h }, collider_only = true }
    else
      k:box { low = { -r, -r, 0 }, high = { r, r, 0.85 * h }, collider_only = true }
      local bow = {}
      for i, q in ipairs { { 0, 0.82 }, { 0.06, 0.93 }, { 0.30, 1 }, { 0.66, 1 }, { 0.92, 0.93 }, { 1, 0.84 } } do bow[2 * i - 1], bow[2 * i] = { q[1] * reach, -r, q[2] * h }, { q[1] * reach, r, q[2] * h } end
      k:hull { points = bow, collider_only = true }
      k:box { low = { reach - r, -r, 0.56 * h }, high = { reach + r, r, 0.86 * h }, collider_only = true }
    end
    if o.kind == "classic" then
      for _, s in ipairs { -1, 1 } do
        local y, z = s * 0.075, 0.05
        k:cylinder { radius = 0.016, height = 0.008, at = { 0, y, 0 }, anchor = "bottom", segments = 16, no_collider = true }
        k:cylinder { radius = 0.009, height = z, at = { 0, y, 0 }, anchor = "bottom", segments = 12 }
        for _, a in ipairs { "x", "y" } do k:capsule { radius = 0.0045, height = 0.05, axis = a, at = { 0, y, z }, segments = 8, no_collider = true } end
        k:sphere { radius = 0.009, at = { 0, y, z + 0.003 }, segments = 10, no_collider = true }
      end
    else -- one lever: beside an arc, on the head of a straight tap
      local straight = o.kind == "straight"
      local part = o.lever and k:part(o.lever)
      local at = straight and { 0, 0, 0.80 * h + 0.002 } or { 0, 1.5 * r + 0.002, math.min(0.045, 0.2 * h) }
      k:with({ at = at, part = part }, function()
        if straight then
          k:cylinder { radius = 1.7 * r, height = 0.12 * h, at = { 0, 0, 0 }, anchor = "bottom", segments = 18 }
          k:box { low = { 0, -0.008, 0.13 * h - 0.008 }, high = { 0.9 * reach, 0.008, 0.20 * h - 0.002 }, bevel = 0.003, rot = { 0, 0, 0 } }
        else
          k:cylinder { radius = 1.2 * r, height = 0.026, axis = "y", at = { 0, 0.013, 0 }, segments = 16 }
          k:capsule { radius = 0.0055, height = 0.085, at = { 0, 0.018, 0.045 }, segments = 10 }
        end
        if part then k:handle { part = part, at = straight and { 0.8 * reach, 0, 0.17 * h } or { 0, 0.018, 0.08 }, normal = { 0, 0, 1 } } end
      end)
      if part then k:joint { part = part, type = "hinge", axis = straight and { 0, 0, 1 } or { 0, 1, 0 }, origin = straight and { at[1], at[2], at[3] } or { 0, at[2] + 0.013, at[3] }, range = straight and { -45, 45 } or { 0, 60 }, hold = "friction" } end
    end
  end)
end

--- An oval that is fuller at the back: for toilets, seats, bidets. Polygon in x, y from x = 0 (back) to x = length. o: length, width, square = 3.2, n = 28
function sanitary.egg(o)
  local points, n, back = {}, o.n or 28, 0.42 * o.length
  for i = 1, n do
    local a = 2 * math.pi * (i - 1) / n
    local c, s = math.cos(a), math.sin(a)
    local e = c < 0 and 2 / (o.square or 3.2) or 2 / 2.1
    local front = c < 0 and back or o.length - back
    points[i] = { back + front * (c < 0 and -1 or 1) * math.abs(c) ^ e, o.width / 2 * (s < 0 and -1 or 1) * math.abs(s) ^ e }
  end
  return points
end

--- A worktop with openings: drawn as one slab, collides as strips. o: low, high, holes = {{low = {x, y}, high = {x, y}, corner}, ..} from left to right with equal x, slot, bevel
function sanitary.top(k, o)
  local lo, hi = o.low, o.high
  local slab = k:box { low = lo, high = hi, slot = o.slot, grain = "y", bevel = o.bevel or 0.004, no_collider = true }
  local y = lo[2]
  for _, q in ipairs(o.holes) do
    local a, b = q.high[1] - q.low[1], q.high[2] - q.low[2]
    local at = { (q.low[1] + q.high[1]) / 2, (q.low[2] + q.high[2]) / 2, (lo[3] + hi[3]) / 2 }
    local shape = outline.rounded_rect(a, b, math.min(q.corner or 0.04, 0.49 * a, 0.49 * b), 5)
    k:cut(slab, k:prism { polygon = shape, height = hi[3] - lo[3] + 0.02, at = at, slot = o.slot, bevel = 0, no_collider = true })
    k:box { low = { lo[1], y, lo[3] }, high = { hi[1], q.low[2], hi[3] }, slot = o.slot, collider_only = true }
    k:box { low = { lo[1], q.low[2], lo[3] }, high = { q.low[1], q.high[2], hi[3] }, slot = o.slot, collider_only = true }
    if q.high[1] < hi[1] then k:box { low = { q.high[1], q.low[2], lo[3] }, high = { hi[1], q.high[2], hi[3] }, slot = o.slot, collider_only = true } end
    y = q.high[2]
  end
  k:box { low = { lo[1], y, lo[3] }, high = { hi[1], hi[2], hi[3] }, slot = o.slot, collider_only = true }
end

--- Doors side by side before a room (no post between two). o: count, slot, handle, name = "door", behind, panel, open
function sanitary.doors(k, room, o)
  for i, bay in ipairs(joinery.bays(k, room, { axis = "y", count = o.count })) do
    joinery.door(k, bay, { name = o.count > 1 and (o.name or "door") .. "_" .. i or o.name or "door", slot = o.slot, handle = o.handle, side = (o.count > 1 and i == 1 or o.count == 1) and "left" or "right",
      trim_left = i > 1 and 0.0085 or 0, trim_right = i < o.count and 0.0085 or 0, handle_at = o.handle_at or 0.8, panel = o.panel, open = o.open })
  end
end

--- A framed (shaker) door panel for joinery.door's `panel`: a thinner field in a frame of rails. o: slot, thickness = 0.018, rail = 0.06
function sanitary.shaker(o)
  local t, r = o.thickness or 0.018, o.rail or 0.06
  return function(k, w, h)
    k:box { low = { 0, -w / 2 + r - 0.005, -h / 2 + r - 0.005 }, high = { t * 0.55, w / 2 - r + 0.005, h / 2 - r + 0.005 }, bevel = 0, no_collider = true }
    for _, s in ipairs { -1, 1 } do
      k:box { low = { 0, s < 0 and -w / 2 or w / 2 - r, -h / 2 }, high = { t, s < 0 and -w / 2 + r or w / 2, h / 2 }, grain = "z", bevel = 0.002, no_collider = true }
      k:box { low = { 0, -w / 2 + r, s < 0 and -h / 2 or h / 2 - r }, high = { t, w / 2 - r, s < 0 and -h / 2 + r or h / 2 }, grain = "y", bevel = 0.002, no_collider = true }
    end
    k:box { low = { 0, -w / 2, -h / 2 }, high = { t, w / 2, h / 2 }, collider_only = true }
  end
end

return sanitary
