-- Handles, knobs, feet and casters. A handle is a table { out = how far it stands out [m], draw = function(k, width, height, part) }
-- that draws it at the origin on a face that looks along +x: give it to joinery.drawer and joinery.door, or call draw in k:with.
local fittings = {}

local function grip(k, part, out) k:handle { part = part, at = { out, 0, 0 }, normal = { 1, 0, 0 } } end

--- A straight bar on two posts. o: slot, length (or share of the width, 0.35), upright = false, radius = 0.005, out = 0.03
function fittings.bar(o)
  local out = o.out or 0.03
  return { out = out, draw = function(k, width, height, part)
    local r = o.radius or 0.005
    local length = math.max(0.05, o.length or math.min(0.30, (o.upright and height or width) * (o.share or 0.35)))
    local axis, d = o.upright and "z" or "y", length / 2 - 0.015
    k:cylinder { radius = r, height = length, axis = axis, at = { out - r, 0, 0 }, slot = o.slot, segments = 12 }
    for _, s in ipairs { -1, 1 } do
      local at = o.upright and { (out - r) / 2, 0, s * d } or { (out - r) / 2, s * d, 0 }
      k:cylinder { radius = r * 0.8, height = out - r, axis = "x", at = at, slot = o.slot, segments = 8, bevel = 0, no_collider = true }
    end
    grip(k, part, out)
  end }
end

--- A round turned knob. o: slot, radius = 0.015, out = 0.028
function fittings.knob(o)
  local r, out = o.radius or 0.015, o.out or 0.028
  return { out = out, draw = function(k, _, _, part)
    k:lathe { profile = { { r * 0.55, 0 }, { r * 0.42, out * 0.35 }, { r * 0.85, out * 0.55 }, { r, out * 0.75 }, { r * 0.8, out * 0.94 }, { 0, out } },
              axis = "x", slot = o.slot, segments = 16 }
    grip(k, part, out)
  end }
end

--- A cup pull (half shell, open below). o: slot, length = 0.09
function fittings.cup(o)
  local out = 0.026
  return { out = out, draw = function(k, _, _, part)
    local x = out - 0.0015
    k:sweep { path = { { 0.001, 0, 0.018 }, { x * 0.5, 0, 0.017 }, { x * 0.85, 0, 0.010 }, { x, 0, 0 }, { x, 0, -0.012 } },
              rect = { o.length or 0.09, 0.003 }, up = { 0, 0, 1 }, slot = o.slot }
    grip(k, part, out)
  end }
end

--- The handle that goes with a style.
function fittings.for_style(style, slot, upright)
  if style == "scandinavian" then return fittings.knob { slot = slot, radius = 0.018 } end
  if style == "rustic" or style == "classic" or style == "country" then return fittings.knob { slot = slot } end
  if style == "industrial" then return fittings.cup { slot = slot } end
  return fittings.bar { slot = slot, upright = upright }
end

--- Four equal feet under a box from low to high. o: low, high, height, slot, radius = 0.018, radius_top, inset = 0.03, square = false, rot_out = 0
function fittings.feet(k, o)
  local inset, r = o.inset or 0.03, o.radius or 0.018
  for _, sx in ipairs { -1, 1 } do
    for _, sy in ipairs { -1, 1 } do
      local x = sx < 0 and o.low[1] + inset or o.high[1] - inset
      local y = sy < 0 and o.low[2] + inset or o.high[2] - inset
      if o.square then
        k:box { size = { 2 * r, 2 * r, o.height }, at = { x, y, o.height / 2 }, slot = o.slot, grain = "z" }
      else
        k:cylinder { radius = r, radius_top = o.radius_top, height = o.height, at = { x, y, o.height / 2 }, slot = o.slot, segments = 16 }
      end
    end
  end
end

--- A caster wheel with its fork, below the point `at` (its top). o: at, height = 0.06, slot (fork), wheel (slot), turn = degrees
function fittings.caster(k, o)
  local h = o.height or 0.06
  local r = h * 0.42
  k:with({ at = o.at, rot = { 0, 0, o.turn or 0 }, slot = o.slot }, function()
    k:cylinder { radius = 0.006, height = h - 1.6 * r, at = { 0, 0, -(h - 1.6 * r) / 2 }, segments = 8 }
    k:box { size = { r * 1.3, 0.026, 0.006 }, at = { -r * 0.3, 0, -(h - 1.9 * r) }, no_collider = true }
    for _, s in ipairs { -1, 1 } do
      k:cylinder { radius = r, height = 0.009, axis = "y", at = { -r * 0.4, s * 0.008, -h + r }, slot = o.wheel or o.slot, segments = 16 }
    end
  end)
end

return fittings
