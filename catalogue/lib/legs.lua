-- Legs of chairs, tables and cases. Each function draws one leg whose top centre is at `at` and whose foot ends `height` below.
local legs = {}

--- Straight, square, tapering to the foot. o: at, height, width = 0.045, foot = 0.6 (share), lean = {x, y} (foot moved by), slot, part
function legs.tapered(k, o)
  local w, f, lean = o.width or 0.045, (o.width or 0.045) * (o.foot or 0.6), o.lean or { 0, 0 }
  local x, y, z = o.at[1], o.at[2], o.at[3]
  k:loft { slot = o.slot, part = o.part, segments = 2, sections = {
    { at = { x + lean[1], y + lean[2], z - o.height }, size = { f, f }, radius = 0.004 },
    { at = { x, y, z }, size = { w, w }, radius = 0.004 } } }
end

function legs.square(k, o)
  local w = o.width or 0.045
  k:box { size = { w, w, o.height }, at = o.at, anchor = "top", slot = o.slot, part = o.part, grain = "z" }
end

--- Round and tapering. o: at, height, radius = 0.022, foot = 0.55, lean
function legs.round(k, o)
  local r, lean = o.radius or 0.022, o.lean or { 0, 0 }
  local x, y, z = o.at[1], o.at[2], o.at[3]
  local f = r * (o.foot or 0.55)
  k:loft { slot = o.slot, part = o.part, segments = 4, sections = {
    { at = { x + lean[1], y + lean[2], z - o.height }, size = { 2 * f, 2 * f }, radius = f },
    { at = { x, y, z }, size = { 2 * r, 2 * r }, radius = r } } }
end

--- Turned on a lathe: square block above, rings, a bulb, a slender foot. o: at, height, width = 0.045, slot, part
function legs.turned(k, o)
  local w, h, r = o.width or 0.045, o.height, (o.width or 0.045) / 2
  local block = math.min(0.16 * h + 0.02, 0.4 * h)
  local turned = h - block
  k:box { size = { w, w, block }, at = o.at, anchor = "top", slot = o.slot, part = o.part, grain = "z" }
  local profile = { { 0.55, 0 }, { 0.62, 0.02 }, { 0.48, 0.06 }, { 0.60, 0.30 }, { 0.86, 0.62 }, { 0.92, 0.72 }, { 0.60, 0.80 },
                    { 0.58, 0.82 }, { 0.95, 0.85 }, { 0.95, 0.88 }, { 0.55, 0.91 }, { 0.55, 0.93 }, { 0.98, 0.965 }, { 0.98, 1 } }
  for i, q in ipairs(profile) do profile[i] = { q[1] * r, q[2] * turned } end
  k:lathe { profile = profile, at = { o.at[1], o.at[2], o.at[3] - h }, segments = 16, slot = o.slot, part = o.part, no_collider = true }
  k:cylinder { radius = r * 0.9, height = turned, at = { o.at[1], o.at[2], o.at[3] - block }, anchor = "top", slot = o.slot, part = o.part, segments = 12, collider_only = true }
end

--- Bent steel rod. o: at, height, radius = 0.006, spread = 0.07 (of both ends at the top), turn = degrees, slot
function legs.hairpin(k, o)
  local r, s, h = o.radius or 0.006, o.spread or 0.07, o.height
  k:with({ at = o.at, rot = { 0, 0, o.turn or 45 }, slot = o.slot, part = o.part }, function()
    k:sweep { path = { { 0, -s / 2, 0 }, { 0, -0.009, -h + 0.014 }, { 0, -0.004, -h + r }, { 0, 0.004, -h + r }, { 0, 0.009, -h + 0.014 }, { 0, s / 2, 0 } }, radius = r, segments = 8 }
  end)
end

--- One leg in each corner of a rectangle about (cx, cy). o: kind = "tapered", width_y, depth_x (of the rectangle between leg centres),
-- top (z), height, splay = 0 (how far feet stand outwards), at = {cx, cy}, and the leg's own options
function legs.four(k, o)
  local c = o.at or { 0, 0 }
  for _, sx in ipairs { -1, 1 } do
    for _, sy in ipairs { -1, 1 } do
      local leg = { at = { c[1] + sx * o.depth_x / 2, c[2] + sy * o.width_y / 2, o.top }, height = o.height, slot = o.slot, part = o.part,
                    width = o.width, radius = o.radius, foot = o.foot, spread = o.spread, turn = 45 * sx * sy }
      local splay = o.splay or 0
      leg.lean = { sx * splay, sy * splay }
      legs[o.kind or "tapered"](k, leg)
    end
  end
end

--- A swivel chair's star: arms, casters. o: radius = 0.32, arms = 5, height = 0.12 (of the hub's top), slot, wheel, casters = true, fill = 1
function legs.star(k, o)
  local n, R, h = o.arms or 5, o.radius or 0.32, o.height or 0.12
  local wheel = o.casters == false and 0.012 or 0.058
  k:cylinder { radius = 0.035, height = h - wheel, at = { 0, 0, h }, anchor = "top", slot = o.slot, part = o.part, segments = 16, fill = o.fill }
  for i = 1, n do
    k:with({ rot = { 0, 0, 360 * (i - 1) / n }, slot = o.slot, part = o.part }, function()
      local z = wheel + 0.012
      k:hull { fill = o.fill, points = { { 0.02, -0.02, z + 0.025 }, { 0.02, 0.02, z + 0.025 }, { 0.02, -0.02, z - 0.012 }, { 0.02, 0.02, z - 0.012 },
                          { R, -0.013, z + 0.008 }, { R, 0.013, z + 0.008 }, { R, -0.013, z - 0.012 }, { R, 0.013, z - 0.012 } } }
      if o.casters ~= false then fittings.caster(k, { at = { R - 0.014, 0, wheel + 0.002 }, height = wheel + 0.002, slot = o.slot, wheel = o.wheel, turn = 40 * i }) end
    end)
  end
end

return legs
