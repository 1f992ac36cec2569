-- Fruit, bread and other food: turned bodies that lie still, stems, things strewn over a top, slices.
local food = {}

--- A turned body about `axis` ("z": standing on its flat; "y": lying) that does not roll away: it collides as an eight-sided body with a side below. o: profile,
-- slot, axis = "z", at, smooth = true, steps, segments = 18, fill, fat = 1.08 (width of the collider)
function food.turned(k, o)
  local axis, r = o.axis or "z", 0
  local hard, fat = {}, o.fat or 1.08
  for i, q in ipairs(o.profile) do
    r = math.max(r, q[1])
    hard[i] = { q[1] * (axis == "z" and 1 or fat), q[2] }
  end
  local at = o.at or { 0, 0, axis == "z" and 0 or r }
  k:lathe { profile = o.profile, axis = axis, at = at, slot = o.slot, smooth = o.smooth ~= false, steps = o.steps, segments = o.segments or 18, fill = o.fill, no_collider = true }
  k:with({ at = at, rot = axis == "y" and { 0, 22.5, 0 } or axis == "x" and { 22.5, 0, 0 } or { 0, 0, 0 } }, function()
    k:lathe { profile = hard, axis = axis, slot = o.slot, segments = 8, collider_only = true }
  end)
end

--- The half outline of an egg shape from z = 0 to height. o: radius, height, blunt = 0.5 (where it is widest), flat = 0.25 (share of the radius that is flat below), points = 9
function food.oval(o)
  local n, b = o.points or 9, o.blunt or 0.5
  local profile = { { (o.flat or 0.25) * o.radius, 0 } }
  for i = 1, n - 1 do
    local t = i / n
    local u = t < b and 0.5 * t / b or 0.5 + 0.5 * (t - b) / (1 - b)
    profile[#profile + 1] = { math.max(o.radius * math.sin(math.pi * u) ^ 0.75, (o.flat or 0.25) * o.radius), o.height * t }
  end
  profile[#profile + 1] = { 0, o.height }
  return profile
end

--- A short woody stem. o: at, length = 0.015, radius = 0.002, lean = 0.3 (share), slot
function food.stem(k, o)
  local l, d = o.length or 0.015, (o.lean or 0.3) * (o.length or 0.015)
  k:sweep { path = { { o.at[1], o.at[2], o.at[3] - 0.003 }, { o.at[1] + 0.3 * d, o.at[2], o.at[3] + 0.5 * l }, { o.at[1] + d, o.at[2], o.at[3] + l } }, radius = { (o.radius or 0.002) * 0.9, (o.radius or 0.002) * 0.8, (o.radius or 0.002) * 1.2 }, segments = 6, slot = o.slot, no_collider = true }
end

--- Small things strewn over a round top at height z (or z(d): function of the distance from the middle). o: r (p.rng stream), count, radius, z, draw = function(x, y, z, turn), middle = {0, 0}
function food.strew(k, o)
  for i = 1, o.count do
    local a, d = i * 2.39996 + o.r:uniform(-0.35, 0.35), o.radius * math.sqrt((i - 0.5) / o.count)
    local x, y = d * math.cos(a), d * math.sin(a)
    o.draw(x, y, type(o.z) == "function" and o.z(d) or o.z, o.r:uniform(0, 360))
  end
end

--- A disc with a wedge missing from angle `open` / 2 on both sides of +x [degrees]: polygon for prisms. A share of a whole: inner > 0 gives a band.
function food.sector(radius, from, to, inner, n)
  local points = outline.arc({}, 0, 0, radius, from, to, n or 20)
  if inner and inner > 0 then outline.arc(points, 0, 0, inner, to, from, n or 20) else points[#points + 1] = { 0, 0 } end
  return points
end

return food
