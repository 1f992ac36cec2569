-- Hollow turned things, standing on their base at the origin of the enclosing frame. Each draws the body, names its inside
-- (o.inside, default "inside"; false for none) and returns the shape. Common options: slot, part, segments = 24, wall = 0.004, base.
local vessels = {}

local function finish(k, o, floor, radius, height)
  if o.inside ~= false then
    k:container(o.inside or "inside", { part = o.part, center = { 0, 0, floor }, size = { 2 * radius, 2 * radius }, clearance = height - floor, outline = "ellipse" })
  end
end

local function turned(k, o, profile, r)
  for _, q in ipairs(profile) do
    q[1], q[2] = q[1] * r, q[2] * o.height
  end
  return k:lathe { profile = profile, wall = o.wall or 0.004, base = o.base or 0.005, slot = o.slot, part = o.part, segments = o.segments or 24,
                   pieces = o.pieces or 8, levels = o.levels, smooth = o.smooth ~= false, steps = o.steps }
end

--- o: radius (of the rim), height, foot = 0.5 (share of the radius)
function vessels.bowl(k, o)
  local f = o.foot or 0.5
  local s = turned(k, o, { { f, 0 }, { f + 0.03, 0.02 }, { 0.5 * (1 + f) + 0.06, 0.30 }, { 0.96, 0.75 }, { 1, 1 } }, o.radius)
  finish(k, o, o.base or 0.005, o.radius * f, o.height)
  return s
end

--- Straight or tapering. o: radius (rim), height, foot = 0.9
function vessels.cup(k, o)
  local f = o.foot or 0.9
  o.smooth = false
  local s = turned(k, o, { { f - 0.03, 0 }, { f, 0.03 }, { 1, 0.97 }, { 1, 1 } }, o.radius)
  finish(k, o, o.base or 0.005, o.radius * f * 0.7, o.height)
  return s
end

--- A flat plate. o: radius, height = 0.022
function vessels.plate(k, o)
  o.height = o.height or 0.022
  o.smooth = false
  local s = turned(k, o, { { 0.55, 0 }, { 0.57, 0.1 }, { 0.64, 0.35 }, { 0.72, 0.6 }, { 1, 1 } }, o.radius)
  if o.inside ~= false then
    k:surface(o.inside or "top", { part = o.part, center = { 0, 0, o.base or 0.005 }, size = { 1.1 * o.radius, 1.1 * o.radius }, outline = "ellipse" })
  end
  return s
end

--- A closed, filled bottle (solid inside, narrow neck). o: radius, height, neck = 0.3 (share), shoulder = 0.62 (height share), cap = slot name
function vessels.bottle(k, o)
  local r, h, n, sh = o.radius, o.height, o.neck or 0.3, o.shoulder or 0.62
  local top = o.cap and h - 0.022 or h
  local s = k:lathe { profile = { { 0.93 * r, 0 }, { r, 0.012 * h + 0.002 }, { r, sh * h }, { 0.86 * r, (sh + 0.07) * h }, { n * r * 1.15, (sh + 0.18) * h }, { n * r, (sh + 0.22) * h }, { n * r, top } },
                      slot = o.slot, part = o.part, segments = o.segments or 20, no_mass = o.no_mass }
  if o.cap then k:cylinder { radius = n * r * 1.15, height = 0.022, at = { 0, 0, h }, anchor = "top", slot = o.cap, part = o.part, segments = 16, no_collider = true } end
  return s
end

--- A belly with a neck. o: radius (belly), height, neck = 0.45, rim = 0.6, foot = 0.6, belly = 0.4 (height share)
function vessels.vase(k, o)
  local n, b = o.neck or 0.45, o.belly or 0.4
  local s = turned(k, o, { { o.foot or 0.6, 0 }, { (o.foot or 0.6) + 0.06, 0.03 }, { 1, b }, { 0.5 * (1 + n), 0.5 * (b + 0.85) }, { n, 0.88 }, { o.rim or 0.6, 1 } }, o.radius)
  finish(k, o, o.base or 0.006, o.radius * math.min(n, o.foot or 0.6) * 0.9, o.height)
  return s
end

--- A cooking pot: straight, thin, with a rolled rim. o: radius, height
function vessels.pot(k, o)
  o.smooth, o.wall = false, o.wall or 0.0025
  local s = turned(k, o, { { 0.94, 0 }, { 0.985, 0.02 }, { 0.985, 0.96 }, { 1, 0.985 }, { 1, 1 } }, o.radius)
  finish(k, o, o.base or 0.005, o.radius * 0.68, o.height)
  return s
end

--- A jar with shoulders. o: radius, height, mouth = 0.75
function vessels.jar(k, o)
  o.smooth = false
  local m = o.mouth or 0.75
  local s = turned(k, o, { { 0.92, 0 }, { 1, 0.03 }, { 1, 0.78 }, { m + 0.08, 0.88 }, { m, 0.92 }, { m, 1 } }, o.radius)
  finish(k, o, o.base or 0.005, o.radius * m * 0.68, o.height)
  return s
end

return vessels
