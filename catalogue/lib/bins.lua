-- Parts that bins share: pedals, flaps, bags, wheels. Bins stand centred at x = y = 0 with their front to +x.
local bins = {}

--- A bag whose edge is folded over the rim. o: outline = list of {x, y}, z (of the rim), slot, drop = 0.06
function bins.liner(k, o)
  local path = {}
  for i, q in ipairs(o.outline) do path[i] = { q[1], q[2], o.z - (o.drop or 0.06) / 2 + (i % 3 == 0 and 0.004 or 0) } end
  k:sweep { path = path, closed = true, rect = { 0.004, o.drop or 0.06 }, slot = o.slot, soft = true, no_collider = true }
end

--- A pedal at the front of the base. o: x (of the front), width = 0.07, out = 0.03, slot
function bins.pedal(k, o)
  local w, out = o.width or 0.07, o.out or 0.03
  k:box { low = { o.x - 0.02, -w / 2, 0.012 }, high = { o.x + out, w / 2, 0.020 }, slot = o.slot, bevel = 0.003 }
  for i = -1, 1 do k:box { size = { 0.002, w * 0.8, 0.002 }, at = { o.x + out - 0.012 + 0.006 * i, 0, 0.0205 }, slot = o.slot, visual_only = true, bevel = 0 } end
end

--- Three bent arrows that chase each other in a triangle. o: at = {x, y, z} on a face that looks along +x, size, slot, part
function bins.recycle_mark(k, o)
  local s = o.size / 2
  for i = 0, 2 do
    k:with({ at = o.at, rot = { 120 * i, 0, 0 }, slot = o.slot, part = o.part }, function()
      k:prism { polygon = { { -0.44 * s, 0.42 * s }, { 0.05 * s, 0.42 * s }, { 0.30 * s, 0.02 * s }, { 0.52 * s, 0.16 * s }, { 0.20 * s, 0.68 * s }, { -0.30 * s, 0.68 * s } }, height = 0.001, axis = "x", visual_only = true, bevel = 0 }
      k:prism { polygon = { { 0.16 * s, -0.06 * s }, { 0.68 * s, 0.26 * s }, { 0.60 * s, -0.28 * s } }, height = 0.001, axis = "x", visual_only = true, bevel = 0 }
    end)
  end
end

return bins
