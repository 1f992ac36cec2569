-- Hanging cloth in round folds, soft and without collider: curtains, veils, shower curtains. It hangs about x = 0, y = 0 of the frame.
local drapery = {}

--- Cloth of vertical folds, gathered at a waist when one is given. o: width (at the top), top, bottom (heights), folds = width / 0.07,
-- radius (of a fold, from the width), waist (width where it is tied; none: hangs straight), waist_at = 0.4 (share from below), flare = 0.85
-- (width below, share), shift = 0 (the waist stands off by that along y), wave = 0.012 (folds alternate in x by), slot, part
function drapery.gathered(k, o)
  local w, n = o.width, o.folds or math.max(3, math.floor(o.width / 0.07 + 0.5))
  local r = o.radius or 0.62 * w / n
  local wave = o.wave or 0.012
  local z1, z0, inner = o.top, o.bottom, w - 2 * r
  local zt = z0 + (o.waist_at or 0.4) * (z1 - z0)
  for i = 1, n do
    local s, x = n == 1 and 0 or (i - 1) / (n - 1) - 0.5, (i % 2 == 0 and 1 or -1) * wave
    local path, radius
    if o.waist then
      local f, d = o.flare or 0.85, o.shift or 0
      local tight = math.max(0.0, o.waist - 1.2 * r)
      path = { { x, s * inner, z1 }, { x, s * inner + 0.15 * d, z1 - 0.35 * (z1 - zt) }, { 0.5 * x, s * (0.35 * inner + 0.65 * tight) + 0.7 * d, zt + 0.14 * (z1 - zt) }, { 0.4 * x, s * tight + d, zt },
               { 0.7 * x, s * (0.5 * tight + 0.5 * f * inner) + 0.75 * d, zt - 0.25 * (zt - z0) }, { x, s * f * inner + 0.45 * d, z0 } }
      radius = { r, r, 0.75 * r, 0.6 * r, 0.8 * r, r }
    else
      path = { { x, s * inner, z1 }, { 1.2 * x, s * inner, (z0 + z1) / 2 }, { 1.4 * x, s * inner, z0 } }
      radius = { 0.9 * r, r, 1.05 * r }
    end
    k:sweep { path = path, radius = radius, smooth = true, steps = 3, segments = 7, slot = o.slot, part = o.part, soft = true, no_collider = true, fill = o.fill or 0.35 }
  end
end

return drapery
