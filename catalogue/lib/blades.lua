-- Fans: blades on a hub, wire guards in front of and behind them. Axes along +x, the air blows towards +x.
local blades = {}

--- A hub with twisted blades about the origin, axis x. o: count = 5, radius, width (of a blade at its tip), pitch = 24 (degrees), thickness = 0.003, hub = 0.14 * radius, slot, hub_slot, part, fill = 1 (thin sheet of metal: less)
function blades.rotor(k, o)
  local n, R, hub = o.count or 5, o.radius, o.hub or 0.16 * o.radius
  k:with({ part = o.part, slot = o.slot }, function()
    k:lathe { profile = { { hub, -0.5 * hub }, { hub, 0.4 * hub }, { 0.7 * hub, 0.8 * hub }, { 0, 0.95 * hub } }, axis = "x", slot = o.hub_slot or o.slot, segments = 18, no_collider = o.quiet, fill = o.fill }
    for i = 0, n - 1 do
      k:with({ rot = { 360 * i / n, 0, 0 } }, function()
        k:with({ rot = { 0, 0, -(o.pitch or 24) } }, function()
          local a, b, w = 0.55 * hub, R, o.width
          k:prism { polygon = { { -0.28 * w, a }, { 0.28 * w, a }, { 0.55 * w, a + 0.45 * (b - a) }, { 0.50 * w, a + 0.85 * (b - a) }, { 0.22 * w, b - 0.002 }, { -0.20 * w, 0.985 * b }, { -0.48 * w, a + 0.78 * (b - a) }, { -0.42 * w, a + 0.35 * (b - a) } }, axis = "x", height = o.thickness or 0.003, bevel = 0.0008, no_collider = true, fill = o.fill }
        end)
      end)
    end
    if not o.quiet then k:cylinder { radius = R, height = math.max(0.012, 0.30 * o.width), axis = "x", segments = 14, collider_only = true } end
  end)
end

--- A round guard of wires: rings and bowed spokes. o: radius, front = bulge towards +x, back = bulge towards -x, spokes = 28, slot, part, badge (slot of the disc in the middle)
function blades.guard(k, o)
  local R = o.radius
  k:with({ part = o.part, slot = o.slot }, function()
    k:torus { radius = R, tube = 0.0035, axis = "x", segments = 32, no_collider = true }
    for _, side in ipairs { 1, -1 } do
      local out = side > 0 and o.front or o.back
      local n = o.spokes or 28
      for i = 0, n - 1 do
        local a = 2 * math.pi * i / n
        local c, s = math.cos(a), math.sin(a)
        k:sweep { path = { { 0, R * c, R * s }, { side * out * 0.75, 0.82 * R * c, 0.82 * R * s }, { side * out, 0.16 * R * c, 0.16 * R * s } }, radius = 0.0011, segments = 4, visual_only = true }
      end
      k:torus { radius = 0.60 * R, tube = 0.0014, axis = "x", at = { side * out * 0.87, 0, 0 }, segments = 24, visual_only = true }
      k:cylinder { radius = 0.20 * R, height = 0.008, axis = "x", at = { side * out, 0, 0 }, segments = 20, slot = side > 0 and o.badge or o.slot, no_collider = true }
    end
    k:lathe { profile = { { 0, -o.back - 0.004 }, { 0.2 * R, -o.back - 0.004 }, { 0.82 * R, -0.75 * o.back }, { R + 0.003, 0 }, { 0.82 * R, 0.75 * o.front }, { 0.2 * R, o.front + 0.004 }, { 0, o.front + 0.004 } }, axis = "x", segments = 16, collider_only = true }
    k:lump { mass = 1.6 * R, size = { 0.02, R, R }, at = { 0, 0, 0 } }
  end)
end

return blades
