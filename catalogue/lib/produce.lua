-- Fruit and the like, each about its own centre or standing at the origin: drawn from few faces, with colliders of spheres flattened below.
local produce = {}

--- A round fruit standing on z = 0 with a dent and a stem (apple) or a navel (orange). o: radius, height, slot, stem = slot name, leaf = slot name, dent = true (apple) | false, segments = 20,
-- at = where it stands, rot, collide = true, coarse = true: few faces
function produce.round(k, o)
  local r, h = o.radius, o.height
  k:with({ at = o.at, rot = o.rot }, function()
    local profile = o.dent ~= false and { { 0.20 * r, 0.03 * h }, { 0.36 * r, 0 }, { 0.68 * r, 0.10 * h }, { 0.93 * r, 0.36 * h }, { r, 0.60 * h }, { 0.88 * r, 0.84 * h }, { 0.58 * r, 0.97 * h }, { 0.36 * r, 0.99 * h }, { 0.12 * r, 0.90 * h }, { 0, 0.86 * h } }
      or { { 0.20 * r, 0 }, { 0.40 * r, 0.022 * h }, { 0.78 * r, 0.18 * h }, { r, 0.5 * h }, { 0.80 * r, 0.80 * h }, { 0.42 * r, 0.96 * h }, { 0.10 * r, 0.985 * h }, { 0, 0.98 * h } }
    k:lathe { profile = profile, slot = o.slot, segments = o.segments or 20, smooth = not o.coarse, steps = 2, no_collider = true, soft = o.soft }
    if o.collide ~= false then
      k:lathe { profile = { { 0.42 * r, 0 }, { 0.86 * r, 0.20 * h }, { r, 0.52 * h }, { 0.86 * r, 0.82 * h }, { 0.50 * r, 0.97 * h } }, slot = o.slot, segments = 12, collider_only = true }
    end
    if o.stem then k:sweep { path = { { 0, 0, 0.85 * h }, { 0.02 * r, 0, 1.0 * h }, { 0.14 * r, 0, 1.0 * h + 0.20 * r } }, radius = { 0.0016, 0.0022 }, segments = 5, slot = o.stem, visual_only = true } end
    if o.leaf then k:leaf { at = { 0.05 * r, 0, 0.98 * h }, rot = { 0, -30, 50 }, length = 0.9 * r, width = 0.42 * r, droop = 40, slot = o.leaf, segments = 3 } end
  end)
end

--- A bent banana lying on its side in the plane z = radius, about the origin. o: length, radius, slot, tip = slot of both ends, at, rot, collide
function produce.banana(k, o)
  local l, r = o.length, o.radius
  k:with({ at = o.at, rot = o.rot }, function()
    local path = {}
    local R = l * 0.72
    for i = 0, 6 do
      local a = math.rad(-44 + 88 * i / 6)
      path[#path + 1] = { R * math.cos(a) - R * 0.86, R * math.sin(a), r }
    end
    k:sweep { path = path, radius = { 0.32 * r, 0.78 * r, 0.97 * r, r, 0.96 * r, 0.72 * r, 0.30 * r }, smooth = true, steps = 2, segments = 7, slot = o.slot, no_collider = true }
    local a, b = path[1], path[#path]
    k:sweep { path = { { a[1], a[2], a[3] }, { a[1] - 0.014, a[2] - 0.014, a[3] + 0.001 }, { a[1] - 0.020, a[2] - 0.024, a[3] + 0.002 } }, radius = { 0.36 * r, 0.26 * r, 0.30 * r }, segments = 6, slot = o.slot, no_collider = true }
    k:sphere { radius = 0.30 * r, at = { a[1] - 0.020, a[2] - 0.025, a[3] + 0.002 }, slot = o.tip, segments = 6, visual_only = true }
    k:sphere { radius = 0.33 * r, at = { b[1], b[2], b[3] }, slot = o.tip, segments = 6, visual_only = true }
    if o.collide ~= false then
      for i = 1, 5, 2 do
        local c = path[i + 1]
        k:prism { polygon = outline.regular(0.96 * r, 8, 22.5), axis = "y", height = l * 0.36, at = { c[1], c[2], r }, rot = { 0, 0, -44 + 88 * i / 6 }, bevel = 0, slot = o.slot, collider_only = true }
      end
    end
  end)
end

return produce
