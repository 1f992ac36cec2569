-- Parts that tables for games share. The table stands centred at x = y = 0; its long side runs along y.
local games = {}

--- A frame of rails around a playing field, with mitre-free corners. o: depth, width (outside), z0, z1, rail (width), slot, bevel = 0.006
function games.rails(k, o)
  local a, b, r = o.depth / 2, o.width / 2, o.rail
  for _, s in ipairs { -1, 1 } do
    k:box { low = { s > 0 and a - r or -a, -b, o.z0 }, high = { s > 0 and a or -a + r, b, o.z1 }, slot = o.slot, grain = "y", bevel = o.bevel or 0.006 }
    k:box { low = { -a + r, s > 0 and b - r or -b, o.z0 }, high = { a - r, s > 0 and b or -b + r, o.z1 }, slot = o.slot, grain = "x", bevel = o.bevel or 0.006 }
  end
end

--- A box without a top: floor and four walls of boards. o: depth, width, z0, z1, board = 0.018, slot, floor (slot, default slot)
function games.case(k, o)
  local t = o.board or 0.018
  games.rails(k, { depth = o.depth, width = o.width, z0 = o.z0, z1 = o.z1, rail = t, slot = o.slot, bevel = 0.003 })
  if o.floor ~= false then k:box { low = { -o.depth / 2 + t, -o.width / 2 + t, o.z0 }, high = { o.depth / 2 - t, o.width / 2 - t, o.z0 + t }, slot = o.floor or o.slot, bevel = 0 } end
end

--- Four stout legs. o: kind = "square" | "turned" | "splayed", depth_x, width_y, top, width = 0.10, slot, foot (slot of a foot plate; none)
function games.legs(k, o)
  local w = o.width or 0.10
  for _, sx in ipairs { -1, 1 } do
    for _, sy in ipairs { -1, 1 } do
      local x, y = sx * o.depth_x / 2, sy * o.width_y / 2
      if o.kind == "turned" then
        local h, r = o.top, w / 2
        k:box { size = { w, w, 0.28 * h }, at = { x, y, h }, anchor = "top", slot = o.slot, grain = "z", bevel = 0.005 }
        k:lathe { profile = { { 0.55 * r, 0 }, { 0.8 * r, 0.03 * h }, { 0.6 * r, 0.07 * h }, { 0.62 * r, 0.12 * h }, { 1.02 * r, 0.34 * h }, { 1.1 * r, 0.48 * h }, { 0.8 * r, 0.58 * h }, { 0.6 * r, 0.63 * h }, { 0.95 * r, 0.67 * h }, { 0.95 * r, 0.72 * h } },
                  at = { x, y, 0 }, slot = o.slot, segments = 16, smooth = true, steps = 2, no_collider = true }
        k:cylinder { radius = r, height = 0.72 * h, at = { x, y, 0 }, anchor = "bottom", slot = o.slot, segments = 12, collider_only = true }
      elseif o.kind == "splayed" then
        local e, f = w / 2, 0.34 * w
        local out = 0.03
        local points = {}
        for _, a in ipairs { -1, 1 } do
          for _, b in ipairs { -1, 1 } do
            points[#points + 1] = { x + a * e, y + b * e, o.top }
            points[#points + 1] = { x + sx * out + a * f, y + sy * out + b * f, 0 }
          end
        end
        k:hull { points = points, slot = o.slot }
      else
        k:box { size = { w, w, o.top }, at = { x, y, 0 }, anchor = "bottom", slot = o.slot, grain = "z", bevel = 0.005 }
      end
      if o.foot then k:cylinder { radius = 0.42 * w, height = 0.016, at = { x + (o.kind == "splayed" and sx * 0.03 or 0), y + (o.kind == "splayed" and sy * 0.03 or 0), 0 }, anchor = "bottom", slot = o.foot, segments = 16, no_collider = true } end
    end
  end
end

return games
