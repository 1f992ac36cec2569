-- Spectacles that lie on the lower edges of their lenses and the ends of their temples; they look along +x, the lenses' middle at y = 0.
local eyewear = {}

--- The outline of a right lens about its middle, as {y, z}. shape = "round" | "square" | "aviator" | "cat"; a, b: half width and height
function eyewear.lens(shape, a, b)
  if shape == "round" then return outline.ellipse(math.min(a, b * 1.08), b, 20) end
  if shape == "aviator" then return { { -0.80 * a, 0.75 * b }, { 0.70 * a, 0.95 * b }, { 1.0 * a, 0.70 * b }, { 0.98 * a, 0.1 * b }, { 0.70 * a, -0.65 * b }, { 0.25 * a, -1.0 * b }, { -0.25 * a, -0.92 * b }, { -0.70 * a, -0.40 * b }, { -0.95 * a, 0.25 * b } } end
  if shape == "cat" then return { { -0.9 * a, 0.45 * b }, { 0.2 * a, 0.75 * b }, { 1.12 * a, 1.05 * b }, { 1.0 * a, 0.2 * b }, { 0.65 * a, -0.8 * b }, { 0, -1.0 * b }, { -0.65 * a, -0.8 * b }, { -1.0 * a, -0.1 * b } } end
  return { { -0.88 * a, 0.95 * b }, { 0.9 * a, 1.0 * b }, { 1.02 * a, 0.75 * b }, { 0.94 * a, -0.45 * b }, { 0.72 * a, -0.9 * b }, { 0, -1.0 * b }, { -0.68 * a, -0.9 * b }, { -0.95 * a, -0.4 * b }, { -1.0 * a, 0.7 * b } }
end

--- A whole pair. o: shape, frame (slot), lens (slot), rim = 0.0024 (thickness of the frame), thick = 1 (temples' height share), pads = slot (nose pads, none)
function eyewear.pair(k, o)
  local a, b, gap, rim = o.a or 0.026, o.b or 0.021, 0.0085, o.rim or 0.0024
  local z, x, yc = b + rim, 0, gap + (o.a or 0.026)
  for _, s in ipairs { -1, 1 } do
    local shape, path = {}, {}
    for i, q in ipairs(eyewear.lens(o.shape, a, b)) do
      shape[i] = { s * q[1] + s * yc, q[2] + z }
      path[i] = { x, s * q[1] + s * yc, q[2] + z }
    end
    if s < 0 then
      local turned = {}
      for i = #shape, 1, -1 do turned[#turned + 1] = shape[i] end
      shape = turned
    end
    k:prism { polygon = shape, axis = "x", height = 0.0018, at = { x, 0, 0 }, bevel = 0, slot = o.lens, crease = 60 }
    k:sweep { path = path, closed = true, radius = rim, smooth = true, steps = o.shape == "round" and 1 or 2, segments = 6, slot = o.frame, no_collider = true }
    -- Hinge block, then the temple back and down to the floor at its end.
    local y1 = s * (yc + a + 0.006)
    local top = z + b * (o.shape == "round" and 0.25 or 0.55)
    k:box { size = { 0.006, 0.009, 0.006 * (o.thick or 1) }, at = { x - 0.001, s * (yc + a + 0.002), top }, slot = o.frame, bevel = 0.001, no_collider = true }
    k:sweep { path = { { x - 0.002, y1, top }, { x - 0.050, y1, top }, { x - 0.098, s * (yc + a + 0.001), top - 0.002 }, { x - 0.122, s * (yc + a - 0.003), top - 0.018 }, { x - 0.140, s * (yc + a - 0.006), 0.0016 } }, rect = { 0.0024, 0.0042 * (o.thick or 1) }, smooth = true, steps = 2, slot = o.frame, no_collider = true }
    for _, q in ipairs { { -0.115, -0.001 }, { -0.144, -0.132 } } do k:box { low = { x + q[1], math.min(y1, y1 - s * 0.007), q[1] < -0.12 and 0 or top - 0.004 }, high = { x + q[2], math.max(y1, y1 - s * 0.007), q[1] < -0.12 and 0.016 or top + 0.003 }, slot = o.frame, collider_only = true } end
    if o.pads then
      k:ellipsoid { size = { 0.004, 0.004, 0.010 }, at = { x - 0.006, s * 0.0065, z - 0.002 }, rot = { s * 18, 0, 0 }, slot = o.pads, segments = 8, visual_only = true }
      k:sweep { path = { { x, s * (gap + 0.001), z + 0.004 }, { x - 0.006, s * 0.007, z - 0.001 } }, radius = 0.0007, segments = 4, slot = o.frame, visual_only = true }
    end
  end
  local bridge = z + b * (o.shape == "round" and 0.25 or 0.5)
  k:sweep { path = { { x, -gap - 0.002, bridge - 0.003 }, { x + 0.001, 0, bridge + 0.003 }, { x, gap + 0.002, bridge - 0.003 } }, radius = rim, smooth = true, steps = 3, segments = 6, slot = o.frame, no_collider = true }
  if o.shape == "aviator" then k:sweep { path = { { x, -gap - 0.010, z + 0.93 * b }, { x, 0, z + 1.0 * b }, { x, gap + 0.010, z + 0.93 * b } }, radius = rim, smooth = true, steps = 2, segments = 6, slot = o.frame, no_collider = true } end
end

return eyewear
