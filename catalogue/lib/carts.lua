-- What carts share: wheels, push bars, trays with rails. The cart stands centred at x = y = 0; its length runs along y.
local carts = {}

--- Four casters under a rectangle. o: depth_x, width_y (between them), height = 0.10, slot, wheel, big = radius of a pair of spoked wheels at the -y end (none)
function carts.wheels(k, o)
  local h = o.height or 0.10
  for _, sx in ipairs { -1, 1 } do
    for _, sy in ipairs { -1, 1 } do
      local x, y = sx * o.depth_x / 2, sy * o.width_y / 2
      if o.big and sy < 0 then
        k:torus { radius = o.big - 0.010, tube = 0.010, axis = "x", at = { x + sx * 0.02, y, o.big }, slot = o.wheel, segments = 28, no_collider = true }
        k:cylinder { radius = o.big, height = 0.018, axis = "x", at = { x + sx * 0.02, y, o.big }, slot = o.wheel, segments = 20, collider_only = true }
        k:cylinder { radius = 0.022, height = 0.03, axis = "x", at = { x + sx * 0.02, y, o.big }, slot = o.slot, segments = 14, no_collider = true }
        for i = 0, 4 do k:cylinder { radius = 0.003, height = 2 * o.big - 0.02, axis = "z", at = { x + sx * 0.02, y, o.big }, rot = { 36 * i, 0, 0 }, slot = o.slot, segments = 5, bevel = 0, no_collider = true } end
      else
        fittings.caster(k, { at = { x, y, h + 0.001 }, height = h + 0.001, slot = o.slot, wheel = o.wheel, turn = sy > 0 and 90 or 270 })
      end
    end
  end
end

--- A tray at height z: a board with a gallery rail around it on short posts. o: depth, width, z (of the floor), thickness = 0.014, slot, rail (slot), rise = 0.05, radius = 0.005, name (of the place), clearance
function carts.tray(k, o)
  local a, b, t, rise = o.depth / 2, o.width / 2, o.thickness or 0.014, o.rise or 0.05
  k:box { low = { -a, -b, o.z - t }, high = { a, b, o.z }, slot = o.slot, grain = "y" }
  if o.rail then
    local path = outline.rounded_rect(o.depth - 0.012, o.width - 0.012, 0.012, 2)
    for i, q in ipairs(path) do path[i] = { q[1], q[2], o.z + rise } end
    k:sweep { path = path, closed = true, radius = o.radius or 0.005, segments = 8, slot = o.rail, no_collider = true, fill = 0.4 }
  end
  if o.clearance then k:container(o.name, { center = { 0, 0, o.z }, size = { o.depth - 0.05, o.width - 0.05 }, clearance = o.clearance })
  else k:surface(o.name, { center = { 0, 0, o.z }, size = { o.depth - 0.05, o.width - 0.05 } }) end
end

return carts
