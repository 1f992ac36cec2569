-- Small shapes that kitchen things share: bands and labels around turned bodies, printed lines, ridged caps, pump heads, ears.
local kitchen = {}

--- A thin band around a round body about the z axis of the frame (a label, a glaze's lip, a printed ring). o: radius (its outside), low, high, slot,
-- thickness = 0.0008, arc = {from, to} in degrees about +x (whole), n = 24, part
function kitchen.band(k, o)
  local t, n = o.thickness or 0.0008, o.n or 24
  local path, whole = {}, o.arc == nil
  local a, b = whole and 0 or o.arc[1], whole and 360 or o.arc[2]
  for i = 0, whole and n - 1 or n do
    local c = math.rad(a + (b - a) * i / n)
    path[#path + 1] = { (o.radius - t / 2) * math.cos(c), (o.radius - t / 2) * math.sin(c), (o.low + o.high) / 2 }
  end
  return k:sweep { path = path, rect = { t, o.high - o.low }, closed = whole, slot = o.slot, part = o.part, visual_only = true }
end

--- A label with two rules and a round mark on a round body, facing +x. o: radius (of the body), low, high, slot, print (slot), mark = slot of the spot (print), arc (whole), plain = true
function kitchen.label(k, o)
  local r, d = o.radius + 0.0007, o.high - o.low
  kitchen.band(k, { radius = r, low = o.low, high = o.high, slot = o.slot, arc = o.arc, n = o.n })
  if o.plain then return end
  for _, z in ipairs { o.low + 0.07 * d, o.high - 0.12 * d } do kitchen.band(k, { radius = r + 0.0003, low = z, high = z + 0.05 * d, slot = o.print, arc = o.arc, n = o.n }) end
  local y = 0.20 * d -- a round mark, bulging just enough to lie on the curve
  local sag = y * y / (2 * r)
  k:ellipsoid { size = { 2 * sag + 0.0036, 2 * y, 2.1 * y }, at = { r - sag, 0, o.low + 0.60 * d }, slot = o.mark or o.print, segments = 14, visual_only = true }
  for i = 0, 1 do -- two lines of writing
    local a = math.deg((0.36 - 0.10 * i) * d / r)
    kitchen.band(k, { radius = r + 0.0006, low = o.low + (0.30 - 0.10 * i) * d, high = o.low + (0.34 - 0.10 * i) * d, slot = o.print, arc = { -a, a }, n = math.max(3, math.ceil(2 * a / 14)) })
  end
end

--- A label that follows a lofted bottle: a slice of its own body, a little larger, of which only the front (and the back) is left. o: low, high = {z, depth, width, corner
-- radius} of the body at the label's edges, half (its half width), slot, lift = 0.0004, from = 0, to = 1 (share of that height), both = true: on the back too
function kitchen.wrap(k, o)
  local lift, sections = o.lift or 0.0004, {}
  for i, t in ipairs { o.from or 0, o.to or 1 } do
    local q = {}
    for j = 1, 4 do q[j] = o.low[j] + (o.high[j] - o.low[j]) * t end
    sections[i] = { at = { 0, 0, q[1] }, size = { q[2] + 2 * lift, q[3] + 2 * lift }, radius = q[4] + lift }
  end
  local deep, wide, z0, z1 = o.low[2] + o.high[2], o.low[3] + o.high[3], o.low[1] - 0.01, o.high[1] + 0.01
  local function tool(low, high) return k:box { low = low, high = high, slot = o.slot, bevel = 0, no_collider = true } end
  local s = k:loft { slot = o.slot, segments = 5, crease = 50, visual_only = true, sections = sections }
  k:cut(s, tool({ -deep, o.half, z0 }, { deep, wide, z1 }), tool({ -deep, -wide, z0 }, { deep, -o.half, z1 }))
  if not o.both then k:cut(s, tool({ -deep, -wide, z0 }, { 0, wide, z1 })) end
end

--- Upright ridges around a cap. o: radius, low, high, count = 16, slot, part
function kitchen.ridges(k, o)
  local n = o.count or 16
  for i = 0, n - 1 do
    k:with({ rot = { 0, 0, 360 * i / n } }, function() k:box { low = { o.radius - 0.0006, -0.0008, o.low }, high = { o.radius + 0.0006, 0.0008, o.high }, bevel = 0, slot = o.slot, part = o.part, visual_only = true } end)
  end
end

--- A pump head on a bottle's neck, its spout towards +x. o: z (of the neck), height, reach = 0.035, radius (of the collar), slot, name = part's name when it can be pressed (none: fixed)
function kitchen.pump(k, o)
  local r, h = o.radius, o.height
  k:cylinder { radius = r, height = 0.36 * h, at = { 0, 0, o.z }, anchor = "bottom", slot = o.slot, segments = 20, bevel = 0.001 }
  local part = o.name and k:part(o.name)
  k:with({ part = part, slot = o.slot, at = { 0, 0, o.z + 0.36 * h + 0.0015 } }, function()
    local stem = 0.64 * h - 0.0015
    k:cylinder { radius = r * 0.34, height = stem, at = { 0, 0, 0 }, anchor = "bottom", segments = 10, bevel = 0 }
    k:cylinder { radius = r * 0.62, height = 0.24 * h, at = { 0, 0, stem }, anchor = "top", segments = 16, bevel = 0.002 }
    k:sweep { path = { { 0, 0, stem - 0.10 * h }, { (o.reach or 0.035) * 0.8, 0, stem - 0.10 * h }, { o.reach or 0.035, 0, stem - 0.24 * h } }, radius = { r * 0.34, r * 0.30, r * 0.22 }, segments = 8, no_collider = true }
    k:box { low = { 0, -r * 0.3, stem - 0.22 * h }, high = { o.reach or 0.035, r * 0.3, stem - 0.01 * h }, collider_only = true }
    if part then k:handle { part = part, at = { 0, 0, stem }, normal = { 0, 0, 1 } } end
  end)
  if part then k:joint { part = part, type = "slide", axis = { 0, 0, -1 }, range = { 0, 0.001 }, hold = { kind = "spring", stiffness = 200, rest = 0 } } end
end

--- A bent flat bar lying along x, from x = 0 towards -x (handles and heads of cutlery). o: sections = {{along, lift of its middle, width, thickness}, ..} with rising `along`, slot, y = 0, round = 0.3
-- (corner radius against the thickness), collide = true, part
function kitchen.strip(k, o)
  local sections = {}
  for i, q in ipairs(o.sections) do sections[i] = { at = { q[2], o.y or 0, q[1] }, size = { q[4], q[3] }, radius = math.min(q[3], q[4]) * (o.round or 0.3) } end
  return k:with({ rot = { 0, -90, 0 }, part = o.part }, function() k:loft { sections = sections, segments = 2, slot = o.slot, crease = 50, no_collider = o.collide == false, fill = o.fill } end)
end

--- The bowl of a spoon, opening upwards. o: at = {x, z of its floor}, length (x), width, deep, wall = 0.0012, slot
function kitchen.scoop(k, o)
  local t, deep = o.wall or 0.0012, o.deep
  local rim = o.at[2] + deep
  local body = k:ellipsoid { size = { o.length, o.width, 2 * deep }, at = { o.at[1], 0, rim }, slot = o.slot, segments = 18, no_collider = true }
  k:cut(body, k:ellipsoid { size = { o.length - 2 * t, o.width - 2 * t, 2 * deep - 2 * t }, at = { o.at[1], 0, rim }, slot = o.slot, segments = 18, no_collider = true },
    k:box { low = { o.at[1] - o.length, -o.width, rim - 0.0002 }, high = { o.at[1] + o.length, o.width, rim + 2 * deep }, slot = o.slot, bevel = 0, no_collider = true })
  k:loft { slot = o.slot, segments = 3, collider_only = true, sections = { { at = { o.at[1], 0, o.at[2] }, size = { 0.45 * o.length, 0.45 * o.width }, radius = 0.2 * o.width }, { at = { o.at[1], 0, o.at[2] + 0.45 * deep }, size = { 0.84 * o.length, 0.84 * o.width }, radius = 0.40 * o.width }, { at = { o.at[1], 0, rim }, size = { o.length, o.width }, radius = 0.48 * o.width } } }
end

--- A flat printed oval on a face that looks along +x. o: at (on the face), width (y), height (z), slot, lift = 0.0006, turn = degrees, n = 14
function kitchen.spot(k, o)
  local t = 2 * (o.lift or 0.0006)
  k:prism { polygon = outline.ellipse(o.width / 2, o.height / 2, o.n or 14), height = t, axis = "x", at = o.at, rot = o.turn and { o.turn, 0, 0 } or nil, slot = o.slot, bevel = 0, visual_only = true }
end

return kitchen
