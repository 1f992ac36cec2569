-- Flowers: heads on stems, growing up from the origin of the enclosing frame. All is soft and without collider.
local blossom = {}

--- One flower head that looks along +z at the origin. o: form = "rose" | "tulip" | "daisy" | "lily" | "orchid" | "lavender" | "peony", radius, slot (petals), heart (slot), leaf (slot)
function blossom.head(k, o)
  local R, form = o.radius, o.form
  local function petal(turn, rise, length, width, droop, z, fold, widest) k:leaf { at = { 0, 0, z or 0 }, rot = { 0, -rise, turn }, length = length, width = width, droop = droop, fold = fold or 10, widest = widest or 0.6, segments = 2, slot = o.slot } end
  if form == "daisy" then
    for i = 1, 10 do petal(i * 36, 12, R, 0.42 * R, 18) end
    k:ellipsoid { size = { 0.6 * R, 0.6 * R, 0.32 * R }, at = { 0, 0, 0.06 * R }, segments = 8, slot = o.heart, soft = true, no_collider = true }
  elseif form == "tulip" then
    k:lathe { profile = { { 0.12 * R, -0.1 * R }, { 0.62 * R, 0.25 * R }, { 0.72 * R, 0.8 * R }, { 0.58 * R, 1.35 * R }, { 0.2 * R, 1.5 * R }, { 0, 1.45 * R } }, segments = 10, smooth = true, slot = o.slot, soft = true, no_collider = true, fill = 0.3 }
    for i = 1, 6 do petal(i * 60, 76, 1.75 * R, 0.85 * R, -14, -0.05 * R, 18, 0.55) end
  elseif form == "lily" then
    for i = 1, 6 do petal(i * 60, 48, 1.25 * R, 0.46 * R, 75, 0, 16, 0.5) end
    for i = 1, 4 do k:capsule { radius = 0.03 * R + 0.001, height = 0.8 * R, at = { 0.12 * R * math.cos(i * 1.57), 0.12 * R * math.sin(i * 1.57), 0.4 * R }, segments = 5, slot = o.heart, soft = true, visual_only = true } end
  elseif form == "orchid" then
    for i = 0, 4 do petal(i * 72, 10, R, (i == 1 or i == 4) and 0.95 * R or 0.55 * R, 8, 0, 6, 0.55) end
    petal(180, 55, 0.55 * R, 0.4 * R, 60, 0.05 * R, 20)
    k:sphere { radius = 0.16 * R, at = { 0, 0, 0.10 * R }, segments = 6, slot = o.heart, soft = true, no_collider = true }
  elseif form == "lavender" then
    for i = 0, 9 do k:ellipsoid { size = { 0.5 * R, 0.5 * R, 0.36 * R }, at = { 0.22 * R * math.cos(i * 2.4), 0.22 * R * math.sin(i * 2.4), i * 0.26 * R }, segments = 5, slot = o.slot, soft = true, no_collider = true } end
  else -- a rose or peony: cupped petals in rings about a bud
    k:ellipsoid { size = { 0.75 * R, 0.75 * R, 0.85 * R }, at = { 0, 0, 0.42 * R }, segments = 6, slot = o.slot, soft = true, no_collider = true, fill = 0.4 }
    for ring, q in ipairs(form == "peony" and { { 6, 28, 1.05 }, { 5, 54, 0.95 } } or { { 5, 34, 1.0 }, { 5, 60, 0.95 } }) do
      for i = 1, q[1] do petal(i * 360 / q[1] + ring * 31, q[2], q[3] * R, 0.95 * R, -30, 0.02 * R, 14, 0.65) end
    end
    if o.leaf then for i = 1, 3 do k:leaf { at = { 0, 0, -0.02 * R }, rot = { 0, -8, i * 120 }, length = 0.6 * R, width = 0.2 * R, droop = 30, segments = 2, slot = o.leaf } end end
  end
end

--- A stem from the origin to a tip with leaves and a head at its end. o: tip = {x, y, z}, thick = 0.0022, leaves = 2, leaf_length = 0.07, leaf_width = 0.022, stem, leaf (slots), r (p.rng stream), and the head's options; bare: no head
function blossom.stem(k, o)
  local t, x, y = o.tip, o.tip[1], o.tip[2]
  local q = o.thick or 0.0022
  k:sweep { path = { { 0.25 * x, 0.25 * y, 0 }, { 0.45 * x, 0.45 * y, 0.55 * t[3] }, { x, y, t[3] } }, radius = { q, q, 0.8 * q }, segments = 4, slot = o.stem, soft = true, no_collider = true }
  for i = 1, o.leaves or 2 do
    local u = 0.45 + 0.4 * i / (o.leaves or 2)
    k:leaf { at = { x * (0.25 + 0.75 * u * u), y * (0.25 + 0.75 * u * u), u * t[3] }, rot = { 0, -o.r:uniform(20, 55), i * 137.5 + x * 4000 }, length = o.leaf_length or 0.07, width = o.leaf_width or 0.022, droop = 35, segments = 2, slot = o.leaf or o.stem }
  end
  if not o.bare then
    local turn, lean = math.deg(math.atan(y, x)), math.min(70, 300 * math.sqrt(x * x + y * y))
    k:with({ at = t, rot = { 0, (o.face or 1) * lean, turn } }, function() blossom.head(k, o) end)
  end
end

return blossom
