-- Parts of lamps. Lumens: candle 13, 40 W bulb 470, 60 W 806, 100 W 1520; LED panel of 60 x 60 cm 3600.
local lamps = {}

-- Black bodies in linear Rec.709, largest channel 1. Others: 1900 K (flames) { 1, 0.243, 0.01 }, 2200 K { 1, 0.314, 0.028 },
-- 3000 K { 1, 0.485, 0.155 }, 3500 K { 1, 0.578, 0.261 }, 5000 K { 1, 0.797, 0.631 }.
lamps.warm = { 1, 0.424, 0.1 } -- 2700 K
lamps.neutral = { 1, 0.66, 0.379 } -- 4000 K
lamps.cold = { 1, 0.947, 0.994 } -- 6500 K

--- A glowing bulb and its light. o: at, radius = 0.03, lumens = 806, color, slot, part, socket = slot name (a cap below or above), up = true, light = true
function lamps.bulb(k, o)
  local r, s = o.radius or 0.03, o.up == false and -1 or 1
  k:ellipsoid { size = { 2 * r, 2 * r, 2.3 * r }, at = o.at, slot = o.slot, part = o.part, segments = 14, no_collider = true }
  if o.socket then k:cylinder { radius = r * 0.5, height = r * 1.2, at = { o.at[1], o.at[2], o.at[3] - s * r * 1.45 }, slot = o.socket, part = o.part, segments = 12, no_collider = true } end
  if o.light ~= false then k:light { kind = "point", at = o.at, lumens = o.lumens or 806, color = o.color or lamps.warm, radius = r, part = o.part } end
end

--- A fabric shade, open above and below. o: at = middle of its lower edge, radius (below), top = 0.7 (share), height, slot, part, thickness = 0.0025, spider = slot name (wires to a ring at the middle)
function lamps.shade(k, o)
  local r, t, h, d = o.radius, o.radius * (o.top or 0.7), o.height, o.thickness or 0.0025
  k:with({ at = o.at, part = o.part, slot = o.slot }, function()
    k:lathe { profile = { { r - d, 0 }, { r, 0 }, { t, h }, { t - d, h }, { r - d, 0 } }, segments = 28, no_collider = true }
    k:lathe { profile = { { r, 0 }, { t, h } }, segments = 16, collider_only = true }
    if o.spider then
      for i = 0, 2 do
        k:cylinder { radius = 0.002, height = t - 0.001, axis = "x", rot = { 0, 0, 120 * i }, at = { 0.5 * t * math.cos(math.rad(120 * i)), 0.5 * t * math.sin(math.rad(120 * i)), h - 0.012 }, slot = o.spider, segments = 6, bevel = 0, visual_only = true }
      end
    end
  end)
end

--- A round weighted foot. o: radius, height = 0.02, slot, weight (kg; none: solid material), part
function lamps.base(k, o)
  local r, h = o.radius, o.height or 0.02
  k:lathe { profile = { { r * 0.97, 0 }, { r, 0.15 * h }, { r, 0.5 * h }, { 0.92 * r, 0.8 * h }, { 0.5 * r, h }, { 0, h } }, slot = o.slot, part = o.part, segments = 28, no_mass = o.weight ~= nil }
  if o.weight then k:lump { mass = o.weight, at = { 0, 0, h * 0.4 }, size = { 1.2 * r, 1.2 * r, h * 0.5 }, part = o.part } end
end

--- A glowing tube or strip along y. o: at, length, radius = 0.013, lumens = 1800, slot, part, color, dir
function lamps.tube_light(k, o)
  k:cylinder { radius = o.radius or 0.013, height = o.length, axis = "y", at = o.at, slot = o.slot, part = o.part, segments = 12, no_collider = true }
  k:light { kind = "area", at = o.at, dir = o.dir or { 0, 0, -1 }, size = { 0.04, o.length }, lumens = o.lumens or 1800, color = o.color or lamps.neutral, part = o.part }
end

--- A thin ring around z (trim of a shade, a collar). o: at, radius (outer), height = 0.006, thickness = 0.003, slot, part, segments = 28
function lamps.band(k, o)
  local r, h, t = o.radius, o.height or 0.006, o.thickness or 0.003
  k:lathe { profile = { { r - t, -h / 2 }, { r, -h / 2 }, { r, h / 2 }, { r - t, h / 2 }, { r - t, -h / 2 } }, at = o.at, slot = o.slot, part = o.part, segments = o.segments or 28, visual_only = true }
end

return lamps
