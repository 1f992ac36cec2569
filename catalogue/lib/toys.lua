-- Parts of toys: wheels that turn, soft limbs, faces, small wooden bricks, tiny furniture.
local toys = {}

--- A wheel of its own part that turns about y. o: name, at = centre, radius, width, slot (tyre), hub (slot), spokes = 0, hold = "free"; the axle is up to the caller
function toys.wheel(k, o)
  local part, r, w = k:part(o.name), o.radius, o.width
  local out = o.at[2] < 0 and -1 or 1
  k:with({ at = o.at, part = part }, function()
    k:cylinder { radius = r, height = w, axis = "y", slot = o.slot, segments = o.segments or 16, bevel = math.min(0.003, 0.15 * w) }
    if o.hub then
      k:cylinder { radius = 0.58 * r, height = w + 0.002, axis = "y", slot = o.hub, segments = 12, bevel = 0, no_collider = true }
      k:ellipsoid { size = { 0.4 * r, 0.2 * r, 0.4 * r }, at = { 0, out * (w / 2 + 0.001), 0 }, slot = o.slot, segments = 6, visual_only = true }
      for i = 1, o.spokes or 0 do
        local a = 2 * math.pi * i / o.spokes
        k:cylinder { radius = 0.09 * r, height = 0.002, axis = "y", at = { 0.38 * r * math.cos(a), out * (w / 2 + 0.0012), 0.38 * r * math.sin(a) }, slot = o.slot, segments = 6, bevel = 0, visual_only = true }
      end
    end
  end)
  k:joint { part = part, parent = o.parent or "base", type = "hinge", axis = { 0, 1, 0 }, origin = o.at, range = "endless", hold = o.hold or "free" }
  return part
end

--- A stuffed limb from a to b. o: from, to, radius (or {r0, r1}), slot, fill
function toys.limb(k, o)
  local r = type(o.radius) == "table" and o.radius or { o.radius, o.radius }
  local m = {}
  for i = 1, 3 do m[i] = (o.from[i] + o.to[i]) / 2 end
  return k:sweep { path = { o.from, m, o.to }, radius = { r[1], (r[1] + r[2]) / 2 * 1.04, r[2] }, segments = o.segments or 10, round_ends = true, slot = o.slot, fill = o.fill }
end

--- Two shining eyes. o: at = {x, y, z} of the right one (mirrored in y = 0), radius, slot, white = slot of the glint (or of an eyeball behind the pupil, when ball is set)
function toys.eyes(k, o)
  for _, s in ipairs { -1, 1 } do
    local r = o.radius
    if o.ball then k:ellipsoid { size = { 1.4 * r, 2.7 * r, 3 * r }, at = { o.at[1] - 0.5 * r, s * o.at[2], o.at[3] }, segments = 10, slot = o.white, visual_only = true } end
    k:ellipsoid { size = { 1.5 * r, 2 * r, 2 * r }, at = { o.at[1], s * o.at[2], o.at[3] }, segments = 8, slot = o.slot, visual_only = true }
    if o.white then k:sphere { radius = 0.3 * r, at = { o.at[1] + 0.62 * r, s * o.at[2] + 0.3 * r, o.at[3] + 0.35 * r }, segments = 6, slot = o.white, visual_only = true } end
  end
end

--- A bow of ribbon. o: at = knot, width, slot
function toys.bow(k, o)
  local w = o.width / 2
  for _, s in ipairs { -1, 1 } do
    k:hull { points = { { o.at[1] + 0.10 * w, o.at[2], o.at[3] - 0.12 * w }, { o.at[1] + 0.10 * w, o.at[2], o.at[3] + 0.12 * w }, { o.at[1] - 0.14 * w, o.at[2], o.at[3] }, { o.at[1] + 0.22 * w, o.at[2] + s * 0.8 * w, o.at[3] + 0.5 * w },
                        { o.at[1] + 0.22 * w, o.at[2] + s * 0.8 * w, o.at[3] - 0.5 * w }, { o.at[1], o.at[2] + s * w, o.at[3] + 0.42 * w }, { o.at[1], o.at[2] + s * w, o.at[3] - 0.42 * w } }, slot = o.slot, visual_only = true }
  end
  k:ellipsoid { size = { 0.4 * w, 0.34 * w, 0.4 * w }, at = { o.at[1] + 0.1 * w, o.at[2], o.at[3] }, segments = 10, slot = o.slot, visual_only = true }
end

return toys
