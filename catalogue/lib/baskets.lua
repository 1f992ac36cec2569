-- Woven, wire and slatted hollow things that stand on the floor at the origin of the enclosing frame.
local baskets = {}

--- A hollow box of boards, open above, walls leaning out. o: bottom = {x, y} size below, top = {x, y} size above, height, wall = 0.004, corner = 0.02, slot, part, z = 0, inside = name (false: none),
-- ribs = n: bands of weaving, every other one stands out by `rib` (0.004)
function baskets.tub(k, o)
  local t, h, c, z0 = o.wall or 0.004, o.height, o.corner or 0.02, o.z or 0
  local b, u = o.bottom, o.top
  k:with({ part = o.part, slot = o.slot, at = { 0, 0, z0 } }, function()
    local sections = {}
    local n = o.ribs and 2 * o.ribs or 1
    for i = 0, n do
      local q, out = i / n, (o.ribs and i % 2 == 0) and 2 * (o.rib or 0.004) or 0
      sections[i + 1] = { at = { 0, 0, q * h }, size = { b[1] + (u[1] - b[1]) * q - out, b[2] + (u[2] - b[2]) * q - out }, radius = c }
    end
    local outer = k:loft { segments = 3, crease = o.ribs and 80 or nil, no_collider = true, sections = sections }
    local g = 2 * t + (o.ribs and 2 * (o.rib or 0.004) or 0)
    local lean = { (u[1] - b[1]) / h, (u[2] - b[2]) / h }
    local ci = math.max(0.002, c - t)
    k:cut(outer, k:loft { segments = 3, no_collider = true, sections = { { at = { 0, 0, t }, size = { b[1] + lean[1] * t - g, b[2] + lean[2] * t - g }, radius = ci },
      { at = { 0, 0, h + 0.01 }, size = { u[1] + lean[1] * 0.01 - g, u[2] + lean[2] * 0.01 - g }, radius = ci } } })
    k:box { size = { b[1], b[2], t }, at = { 0, 0, 0 }, anchor = "bottom", collider_only = true }
    local w = math.max(t, 0.006)
    for _, s in ipairs { -1, 1 } do
      local function side(axis)
        local other = 3 - axis
        local points = {}
        for _, q in ipairs { { b, 0 }, { u, h } } do
          for _, inset in ipairs { 0, w } do
            for _, e in ipairs { -1, 1 } do
              local point = { 0, 0, q[2] }
              point[axis], point[other] = s * (q[1][axis] / 2 - inset), e * (q[1][other] / 2 - 0.65 * c)
              points[#points + 1] = point
            end
          end
        end
        k:hull { points = points, collider_only = true }
      end
      side(1)
      side(2)
    end
  end)
  if o.inside ~= false then
    k:container(o.inside or "inside", { part = o.part, center = { 0, 0, z0 + t }, size = { b[1] - 2 * t - 0.01 - c * 0.5, b[2] - 2 * t - 0.01 - c * 0.5 }, clearance = h - t })
  end
end

--- A hollow turned body, open above. o: radius (above), foot = 0.85 (share below), height, wall = 0.006, bulge = 0, ribs = n (bands; none: smooth), rib = 0.004, slot, part, fill, segments = 22, inside = name (false: none)
function baskets.round(k, o)
  local f, h, t, r = o.foot or 0.85, o.height, o.wall or 0.006, o.radius
  local function at(q) return r * (f + (1 - f) * q + (o.bulge or 0) * math.sin(math.pi * q)) end
  local fine, plain = {}, {}
  for i = 0, 3 do plain[i + 1] = { at(i / 3), h * i / 3 } end
  if o.ribs then
    local n = 2 * o.ribs
    for i = 0, n do fine[i + 1] = { at(i / n) - (i % 2 == 0 and (o.rib or 0.004) or 0), h * i / n } end
  end
  local with = { wall = t, slot = o.slot, part = o.part, segments = o.segments or 22, pieces = 8 }
  with.profile = o.ribs and fine or plain
  with.no_collider = true
  with.fill = o.fill
  k:lathe(with)
  k:lathe { profile = plain, wall = t + (o.ribs and 0.004 or 0), slot = o.slot, part = o.part, segments = 12, pieces = 8, collider_only = true }
  if o.inside ~= false then
    k:container(o.inside or "inside", { part = o.part, center = { 0, 0, t }, size = { 1.8 * f * r, 1.8 * f * r }, clearance = h - 0.01, outline = "ellipse" })
  end
  return at
end

--- Wire grid along a wall. o: from, to (points {x, y} of the lower edge), from_top, to_top (upper edge), z0, z1, columns, rows, radius = 0.0015, slot, part
function baskets.grid(k, o)
  local r = o.radius or 0.0015
  local ft, tt = o.from_top or o.from, o.to_top or o.to
  local function point(s, t)
    local x0, y0 = o.from[1] + (o.to[1] - o.from[1]) * s, o.from[2] + (o.to[2] - o.from[2]) * s
    local x1, y1 = ft[1] + (tt[1] - ft[1]) * s, ft[2] + (tt[2] - ft[2]) * s
    return { x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, o.z0 + (o.z1 - o.z0) * t }
  end
  for i = 0, o.columns do k:sweep { path = { point(i / math.max(1, o.columns), 0), point(i / math.max(1, o.columns), 1) }, radius = r, segments = 4, slot = o.slot, part = o.part, no_collider = true } end
  for j = 0, o.rows do k:sweep { path = { point(0, j / math.max(1, o.rows)), point(1, j / math.max(1, o.rows)) }, radius = r, segments = 4, slot = o.slot, part = o.part, no_collider = true } end
end

return baskets
