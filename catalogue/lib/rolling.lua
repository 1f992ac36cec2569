-- Wheels of vehicles and carts: axle along y, their middle at `at`. Tyre, rim and spokes or a disc; collides as one cylinder.
local rolling = {}

--- o: at, radius, width = 0.1, tyre (slot), rim (slot), spokes = 5 (0: a disc), hub = slot (rim), part, knobs = 0 (blocks of a coarse tread), weight (kg; none: as drawn), thick = 0.55 (share of the width that the tyre is round)
function rolling.wheel(k, o)
  local R, w = o.radius, o.width or 0.1
  local t = w / 2 -- round of the tyre
  k:with({ at = o.at, part = o.part }, function()
    local no_mass = o.weight ~= nil or nil
    k:torus { radius = R - t, tube = t, axis = "y", slot = o.tyre, segments = o.segments or 10, no_collider = true, no_mass = no_mass, fill = 0.5 }
    local r = R - 1.75 * t
    if o.spokes == 0 then
      k:cylinder { radius = r + 0.25 * t, height = w * 0.7, axis = "y", slot = o.rim, segments = 20, bevel = 0.002, no_collider = true, no_mass = no_mass, fill = 0.3 }
    else
      k:torus { radius = r, tube = 0.45 * t, axis = "y", slot = o.rim, segments = 6, no_collider = true, no_mass = no_mass }
      for i = 1, o.spokes or 5 do
        k:with({ rot = { 0, 360 * i / (o.spokes or 5), 0 } }, function() k:box { size = { r - 0.005, w * 0.34, math.max(0.004, (o.spokes or 5) > 8 and 0.012 * R or 0.11 * R) }, at = { r / 2, 0, 0 }, slot = o.rim, bevel = 0.001, no_collider = true, no_mass = no_mass } end)
      end
    end
    k:cylinder { radius = math.max(0.008, 0.16 * R), height = w * 0.82, axis = "y", slot = o.hub or o.rim, segments = 16, bevel = 0.002, no_collider = true, no_mass = no_mass }
    for i = 1, o.knobs or 0 do
      k:with({ rot = { 0, 360 * i / o.knobs, 0 } }, function() k:box { size = { 2.4 * R / o.knobs, w * 0.62, 0.14 * t }, at = { 0, (i % 2 - 0.5) * 0.16 * w, R - 0.03 * t }, slot = o.tyre, bevel = 0, visual_only = true } end)
    end
    k:cylinder { radius = R, height = w, axis = "y", slot = o.tyre, segments = 16, bevel = 0.2 * t, collider_only = true }
    if o.weight then k:lump { mass = o.weight, at = { 0, 0, 0 }, size = { 1.4 * R, w, 1.4 * R } } end
  end)
end

return rolling
