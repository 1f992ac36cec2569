-- Pictures composed of thin shapes, and frames around them. Pictures look along +x: `at` = {x, y, z} is their centre on the face.
local pictures = {}

local STEP = 0.0003 -- between layers

--- Slots for the colours of a picture, added to the kind's own: sky, far, near, accent, light, dark.
function pictures.slots(own)
  local function ink(tints) return { "paint", tint = tints } end
  local all = {
    sky    = ink { "#9cc6e0", "#f2c9a0", "#f0d9a8", "#cfe0da", "#e8b8a8" },
    far    = ink { "#7f94b0", "#8a7fa0", "#5f9a9a", "#a8a890", "#6f86c0" },
    near   = ink { "#4f7a45", "#8a7a35", "#35605a", "#a8683a", "#6f8f4a" },
    accent = ink { "#d9482f", "#f0b429", "#e8743b", "#c23a5a", "#f2d04a" },
    light  = ink { "#fffaf0", "#fff3dc", "#f4f4f0" },
    dark   = ink { "#26303f", "#3a2f2a", "#1f3a35", "#2a2a2e" },
  }
  for name, slot in pairs(own) do all[name] = slot end
  return all
end

-- A painter: layers above each other inside a rectangle of that size; coordinates are shares: a, b in 0..1 from the lower left.
local function painter(k, o)
  local p = { layer = 0, w = o.width, h = o.height }
  local c = o.at
  local function y(a) return c[2] + (a - 0.5) * o.width end
  local function z(b) return c[3] + (b - 0.5) * o.height end
  --- The x just above what is painted so far (for lettering).
  function p.top() return c[1] + (p.layer + 1.5) * STEP end
  local function x(depth) return c[1] + p.layer * STEP - depth end
  --- p.flat = true: what follows shares the layer (things of one colour, or that do not overlap).
  function p.next() if not p.flat then p.layer = p.layer + 1 end end
  function p.shape(slot, points)
    local polygon = {}
    for i, q in ipairs(points) do polygon[i] = { y(math.max(0, math.min(1, q[1]))), z(math.max(0, math.min(1, q[2]))) } end
    p.next()
    k:prism { polygon = polygon, axis = "x", height = STEP * 2, at = { x(0), 0, 0 }, bevel = 0, slot = slot, part = o.part, visual_only = true }
  end
  function p.box(slot, a0, b0, a1, b1)
    if a0 >= 0.999 or b0 >= 0.999 or a1 <= 0.001 or b1 <= 0.001 then return end
    p.shape(slot, { { a0, b0 }, { a1, b0 }, { a1, b1 }, { a0, b1 } })
  end
  --- A disc of radius r (share of the height), flattened by `flat`, turned by `turn` degrees, from angle to angle.
  function p.disc(slot, a, b, r, flat, turn, n)
    local points, t0 = {}, math.rad(turn or 0)
    n = n or 18
    for i = 1, n do
      local t = 2 * math.pi * i / n
      local u, v = r * math.cos(t), r * (flat or 1) * math.sin(t)
      points[i] = { a + (u * math.cos(t0) - v * math.sin(t0)) * o.height / o.width, b + u * math.sin(t0) + v * math.cos(t0) }
    end
    p.shape(slot, points)
  end
  --- Ground below a ridge: height `b`, waves of that size; jagged: peaks instead.
  function p.ridge(slot, b, size, waves, phase, jagged)
    local points, n = { { 1, 0 } }, jagged and waves * 2 or 14
    for i = n, 0, -1 do
      local t = i / n
      local up = jagged and (i % 2 == 0 and -0.6 or 0.6 + 0.4 * math.sin(i * 2.1 + phase)) or math.sin(t * waves * 2 * math.pi + phase) + 0.4 * math.sin(t * waves * 4.6 * math.pi + 2 * phase)
      points[#points + 1] = { t, b + size * up }
    end
    points[#points + 1] = { 0, 0 }
    p.shape(slot, points)
  end
  return p
end

local draw = {}

function draw.landscape(p, r)
  p.box("sky", 0, 0, 1, 1)
  p.disc("accent", r:uniform(0.25, 0.75), r:uniform(0.66, 0.76), 0.11)
  if r:chance(0.5) then
    p.ridge("light", 0.52, 0.12, 4, r:uniform(0, 6), true)
    p.ridge("far", 0.46, 0.12, 3, r:uniform(0, 6), true)
  else
    p.ridge("far", 0.46, 0.06, 1.6, r:uniform(0, 6))
  end
  p.ridge("near", 0.28, 0.05, 1.1, r:uniform(0, 6))
  for i = 1, r:int(2, 4) do
    local a, b = r:uniform(0.08, 0.92), r:uniform(0.18, 0.26)
    p.box("dark", a - 0.008, b, a + 0.008, b + 0.10)
    p.shape("dark", { { a - 0.05, b + 0.06 }, { a + 0.05, b + 0.06 }, { a, b + 0.26 } })
  end
  p.ridge("dark", 0.09, 0.025, 1.3, r:uniform(0, 6))
end

function draw.sea(p, r)
  p.box("sky", 0, 0, 1, 1)
  p.disc("accent", r:uniform(0.3, 0.7), 0.50, 0.15)
  p.box("far", 0, 0, 1, 0.48)
  for i = 1, 5 do
    local a, b = r:uniform(0.1, 0.7), 0.46 - i * 0.06
    p.box("light", a, b, a + r:uniform(0.08, 0.2), b + 0.012)
  end
  local a = r:uniform(0.2, 0.7)
  p.shape("dark", { { a, 0.30 }, { a + 0.18, 0.30 }, { a + 0.22, 0.37 }, { a - 0.04, 0.37 } })
  p.shape("light", { { a + 0.10, 0.39 }, { a + 0.22, 0.39 }, { a + 0.10, 0.72 } })
  p.shape("light", { { a - 0.01, 0.39 }, { a + 0.085, 0.39 }, { a + 0.085, 0.66 } })
  p.ridge("near", 0.07, 0.025, 1.2, r:uniform(0, 6))
end

function draw.abstract(p, r)
  p.box("light", 0, 0, 1, 1)
  local inks = { "far", "near", "accent", "dark", "sky" }
  for i = 1, 4 do
    local a, b = r:uniform(0.0, 0.7), r:uniform(0.0, 0.7)
    p.box(inks[r:int(1, 5)], a, b, a + r:uniform(0.15, 0.4), b + r:uniform(0.12, 0.35))
  end
  for i = 1, 3 do p.disc(inks[(i + 1) % 5 + 1], r:uniform(0.2, 0.8), r:uniform(0.2, 0.8), r:uniform(0.06, 0.2)) end
  for i = 1, 3 do
    local a, b, t = r:uniform(0, 1), r:uniform(0, 1), 0.012
    p.shape("dark", { { a, 0 }, { a + t, 0 }, { b + t, 1 }, { b, 1 } })
  end
end

function draw.geometric(p, r)
  p.box("light", 0, 0, 1, 1)
  local cuts_a, cuts_b = { 0, r:uniform(0.2, 0.4), r:uniform(0.6, 0.8), 1 }, { 0, r:uniform(0.2, 0.4), r:uniform(0.55, 0.75), 1 }
  local inks = { "accent", "far", "light", "near", "light", "dark", "light", "sky", "accent" }
  local start = r:int(0, 8)
  for i = 1, 3 do
    for j = 1, 3 do
      local ink = inks[(start + i * 3 + j * 2) % 9 + 1]
      if ink ~= "light" then p.box(ink, cuts_a[i], cuts_b[j], cuts_a[i + 1], cuts_b[j + 1]) end
    end
  end
  for i = 2, 3 do
    p.box("dark", cuts_a[i] - 0.01, 0, cuts_a[i] + 0.01, 1)
    p.box("dark", 0, cuts_b[i] - 0.012, 1, cuts_b[i] + 0.012)
  end
end

function draw.flowers(p, r)
  p.box("sky", 0, 0, 1, 1)
  p.box("near", 0, 0, 1, 0.20)
  local s = p.h / p.w
  for i = 1, 7 do
    local t = (i - 4) / 3
    local a, b = 0.5 + t * 0.24 * s + r:uniform(-0.02, 0.02), 0.78 - 0.22 * math.abs(t) + r:uniform(-0.05, 0.05)
    p.shape("dark", { { 0.495, 0.4 }, { 0.515, 0.4 }, { a + 0.006, b }, { a - 0.006, b } })
    local ink, size = ({ "accent", "light", "far" })[i % 3 + 1], r:uniform(0.045, 0.065)
    p.next()
    p.flat = true
    for q = 0, 4 do p.disc(ink, a + size * s * math.cos(q * 1.257), b + size * math.sin(q * 1.257), size * 0.75, 0.7, q * 72, 8) end
    p.flat = false
    p.disc(i % 3 == 0 and "dark" or "light", a, b, size * 0.5, 1, 0, 8)
  end
  local function v(a, b) return { 0.5 + a * s, b } end
  p.shape("light", { v(-0.08, 0.10), v(0.08, 0.10), v(0.14, 0.24), v(0.12, 0.34), v(0.07, 0.40), v(0.08, 0.45), v(-0.08, 0.45), v(-0.07, 0.40), v(-0.12, 0.34), v(-0.14, 0.24) })
  p.shape("far", { v(-0.135, 0.27), v(0.135, 0.27), v(0.138, 0.31), v(-0.138, 0.31) })
end

function draw.portrait(p, r)
  local s = p.h / p.w
  local function v(a, b) return { 0.5 + a * s, b } end
  p.box("far", 0, 0, 1, 1)
  local long = r:chance(0.5)
  if long then p.shape("dark", { v(-0.19, 0.26), v(0.19, 0.26), v(0.19, 0.66), v(0.12, 0.84), v(-0.12, 0.84), v(-0.19, 0.66) }) end
  p.shape(long and "accent" or "dark", { v(-0.36, 0), v(0.36, 0), v(0.33, 0.18), v(0.24, 0.28), v(0.08, 0.34), v(-0.08, 0.34), v(-0.24, 0.28), v(-0.33, 0.18) })
  p.shape("skin", { v(-0.06, 0.30), v(0, 0.25), v(0.06, 0.30), v(0.06, 0.44), v(-0.06, 0.44) })
  if not long then p.shape("light", { v(-0.08, 0.34), v(0, 0.14), v(0.08, 0.34), v(0, 0.26) }) end
  p.disc("skin", 0.5, 0.58, 0.165, 0.78, 90)
  p.shape("dark", { v(-0.145, 0.60), v(-0.10, 0.70), v(0.02, 0.71), v(0.10, 0.68), v(0.145, 0.58), v(0.15, 0.70), v(0.09, 0.78), v(-0.02, 0.80), v(-0.11, 0.76), v(-0.15, 0.68) })
  for _, e in ipairs { -1, 1 } do
    p.disc("light", 0.5 + e * 0.055 * s, 0.60, 0.022, 0.6, 0, 10)
    p.disc("dark", 0.5 + e * 0.055 * s, 0.60, 0.011, 1, 0, 8)
    p.shape("dark", { v(e * 0.055 - 0.03, 0.632), v(e * 0.055 + 0.03, 0.632), v(e * 0.055 + 0.02, 0.645), v(e * 0.055 - 0.02, 0.645) })
  end
  p.shape("far", { v(-0.008, 0.54), v(0.02, 0.535), v(0.008, 0.59) })
  p.shape("accent", { v(-0.04, 0.495), v(0, 0.478), v(0.04, 0.495), v(0, 0.507) })
end

function draw.city(p, r)
  p.box("sky", 0, 0, 1, 1)
  p.disc("accent", r:uniform(0.2, 0.8), 0.78, 0.09)
  for layer = 1, 2 do
    local a = layer == 1 and 0 or 0.03
    while a < 0.95 do
      local w, h = r:uniform(0.07, 0.14), layer == 1 and r:uniform(0.4, 0.72) or r:uniform(0.2, 0.5)
      local slot = layer == 1 and "far" or "dark"
      p.box(slot, a, 0.1, a + w, h)
      if layer == 2 then
        p.next()
        p.flat = true
        for i = 1, 3 do p.box("light", a + 0.25 * w, h - 0.08 * i, a + 0.4 * w, h - 0.08 * i + 0.03) p.box("accent", a + 0.6 * w, h - 0.08 * i, a + 0.75 * w, h - 0.08 * i + 0.03) end
        p.flat = false
      end
      a = a + w + (layer == 1 and 0.005 or 0.05)
    end
  end
  p.box("near", 0, 0, 1, 0.12)
end

function draw.leaf(p, r) -- a botanical print: one stem, leaves on both sides
  p.box("light", 0, 0, 1, 1)
  local s = p.h / p.w
  if r:chance(0.5) then p.disc("sky", 0.5, 0.55, 0.27) end
  p.shape("near", { { 0.49, 0.08 }, { 0.51, 0.08 }, { 0.504, 0.88 }, { 0.496, 0.88 } })
  for i = 1, 6 do
    for _, e in ipairs { -1, 1 } do
      local l = 0.19 * (1 - 0.09 * i)
      p.disc(i % 2 == 0 and "far" or "near", 0.5 + e * l * 0.8 * s, 0.14 + 0.115 * i, l * 0.9, 0.3, e > 0 and 32 or 148, 12)
    end
  end
  p.disc("near", 0.5, 0.9, 0.07, 0.35, 90, 12)
end

function draw.ink(p, r) -- ink mountains in mist, a boat, a red seal, a column of characters
  p.box("light", 0, 0, 1, 1)
  p.ridge("sky", 0.66, 0.10, 2, r:uniform(0, 6), true)
  p.ridge("far", 0.52, 0.11, 2, r:uniform(0, 6), true)
  p.ridge("light", 0.36, 0.03, 1.2, r:uniform(0, 6))
  p.ridge("dark", 0.24, 0.06, 1.4, r:uniform(0, 6))
  p.ridge("light", 0.13, 0.02, 1.1, r:uniform(0, 6))
  local a = r:uniform(0.3, 0.6)
  p.shape("dark", { { a, 0.07 }, { a + 0.2, 0.07 }, { a + 0.25, 0.095 }, { a - 0.05, 0.095 } })
  for i = 1, 5 do p.box("dark", 0.88, 0.95 - i * 0.04, 0.93, 0.98 - i * 0.04) end
  p.box("accent", 0.875, 0.70, 0.935, 0.735)
end

function draw.calligraphy(p, r) -- large brushed characters below each other
  p.box("light", 0, 0, 1, 1)
  local n = math.max(1, math.floor(p.h / p.w * 0.95))
  for i = 1, n do
    local b0, h = 0.94 - 0.86 * i / n, 0.86 / n * 0.82
    local function stroke(a0, c0, a1, c1, t)
      p.shape("dark", { { a0, b0 + c0 * h }, { a0 + t, b0 + (c0 - 0.06) * h }, { a1 + t * 0.4, b0 + c1 * h }, { a1, b0 + (c1 + 0.07) * h } })
    end
    p.box("dark", 0.22, b0 + 0.72 * h, 0.78, b0 + 0.80 * h)
    if r:chance(0.6) then p.box("dark", 0.30, b0 + 0.42 * h, 0.70, b0 + 0.49 * h) end
    if r:chance(0.7) then p.box("dark", 0.46, b0 + 0.1 * h, 0.54, b0 + h) end
    stroke(0.46, 0.70, 0.20, 0.02, 0.09)
    p.shape("dark", { { 0.50, b0 + 0.50 * h }, { 0.56, b0 + 0.56 * h }, { 0.84, b0 + 0.12 * h }, { 0.76, b0 + 0.02 * h } })
  end
  p.box("accent", 0.06, 0.05, 0.20, 0.05 + 0.14 * p.w / p.h)
end

function draw.map(p, r)
  p.box("sky", 0, 0, 1, 1)
  local function land(slot, points) p.shape(slot, points) end
  land("near", { { 0.06, 0.80 }, { 0.10, 0.68 }, { 0.17, 0.60 }, { 0.22, 0.48 }, { 0.25, 0.50 }, { 0.24, 0.56 }, { 0.32, 0.70 }, { 0.36, 0.82 }, { 0.26, 0.90 }, { 0.14, 0.88 } })
  land("accent", { { 0.26, 0.46 }, { 0.24, 0.36 }, { 0.28, 0.12 }, { 0.30, 0.12 }, { 0.37, 0.36 }, { 0.34, 0.44 } })
  land("far", { { 0.45, 0.60 }, { 0.43, 0.48 }, { 0.50, 0.42 }, { 0.51, 0.20 }, { 0.55, 0.18 }, { 0.62, 0.42 }, { 0.58, 0.58 }, { 0.52, 0.62 } })
  land("near", { { 0.45, 0.64 }, { 0.50, 0.63 }, { 0.58, 0.62 }, { 0.63, 0.52 }, { 0.67, 0.60 }, { 0.72, 0.46 }, { 0.76, 0.58 }, { 0.84, 0.60 }, { 0.90, 0.76 }, { 0.94, 0.84 }, { 0.70, 0.90 }, { 0.52, 0.86 }, { 0.46, 0.74 } })
  land("accent", { { 0.78, 0.30 }, { 0.80, 0.20 }, { 0.88, 0.18 }, { 0.92, 0.28 }, { 0.87, 0.38 } })
  land("light", { { 0.38, 0.86 }, { 0.42, 0.80 }, { 0.45, 0.92 }, { 0.40, 0.95 } })
  p.box("light", 0.04, 0.02, 0.96, 0.07)
end

function draw.desktop(p, r) -- a computer's screen: hills, windows, a bar with icons
  p.box("far", 0, 0, 1, 1)
  p.ridge("sky", 0.45, 0.12, 0.9, r:uniform(0, 6))
  p.ridge("near", 0.25, 0.08, 1.3, r:uniform(2, 8))
  p.box("dark", 0, 0, 1, 0.06)
  local a = r:uniform(0.30, 0.42)
  p.box("light", a, 0.22, a + 0.52, 0.86)
  p.box("accent", a, 0.79, a + 0.52, 0.86)
  p.flat = true
  for i = 0, 4 do p.box("dark", a + 0.04, 0.70 - 0.09 * i, a + 0.46 - 0.07 * (i % 3), 0.72 - 0.09 * i) end
  for i = 0, 3 do p.box("light", 0.04, 0.80 - 0.14 * i, 0.09, 0.88 - 0.14 * i) end
  for i = 0, 4 do p.box("accent", 0.36 + 0.06 * i, 0.012, 0.40 + 0.06 * i, 0.048) end
end

function draw.family(p, r) -- two grown-ups and a child before a garden
  p.box("sky", 0, 0, 1, 1)
  p.ridge("near", 0.42, 0.05, 1.3, r:uniform(0, 6))
  local s = p.h / p.w
  for i, q in ipairs { { -0.21, 0.62, 1, "accent" }, { 0.19, 0.66, 1, "dark" }, { -0.01, 0.36, 0.72, "light" } } do
    local a, b, f = 0.5 + q[1] * s, q[2], q[3]
    local u = f * s
    p.shape(q[4], { { a - 0.20 * u, 0 }, { a + 0.20 * u, 0 }, { a + 0.18 * u, b - 0.20 * f }, { a + 0.07 * u, b - 0.11 * f }, { a - 0.07 * u, b - 0.11 * f }, { a - 0.18 * u, b - 0.20 * f } })
    p.disc("dark", a, b + 0.035 * f, i == 1 and 0.125 * f or 0.11 * f)
    if i == 1 then p.box("dark", a - 0.125 * u, b - 0.11 * f, a + 0.125 * u, b + 0.03) end
    p.disc("skin", a, b, 0.10 * f)
    p.next()
    p.flat = true
    for _, e in ipairs { -1, 1 } do p.disc("dark", a + e * 0.035 * u, b + 0.015 * f, 0.012 * f, 1, 0, 6) end
    p.box("accent", a - 0.03 * u, b - 0.055 * f, a + 0.03 * u, b - 0.04 * f)
    p.flat = false
  end
end

--- A picture. o: at, width (y), height (z), subject ("landscape", "sea", "abstract", "geometric", "flowers", "portrait", "city",
-- "leaf", "ink", "calligraphy", "map", "desktop", "family"), r (p.rng stream), part. Slots: those of pictures.slots; "portrait" and "family" also need a slot `skin`.
function pictures.draw(k, o)
  local p = painter(k, o)
  draw[o.subject](p, o.r)
end

--- A painter for a picture of one's own: next to draw's options none. Has box(slot, a0, b0, a1, b1), disc(slot, a, b, r, flat, turn, n),
-- shape(slot, {{a, b}, ...}), ridge(slot, b, size, waves, phase, jagged), in shares 0..1 from the lower left.
function pictures.painter(k, o) return painter(k, o) end

--- A mitred frame with its back at x = 0. o: width, height (outside), border, depth, slot, part, at = {0, 0, 0} (middle of its back),
-- bead = slot name of a raised inner moulding (none), raise = 0 (outer edge higher by),
-- metals are taken as hollow profiles, by the material of the slot: give p.slots as o.slots
function pictures.frame(k, o)
  local w, h, b = o.width / 2, o.height / 2, o.border
  local hollow = { gold = 0.1, brass = 0.1, silver = 0.1, bronze = 0.1, black_steel = 0.12, aluminium = 0.25, galvanised_steel = 0.12, stainless_steel = 0.12, painted_metal = 0.12, chrome = 0.12, copper = 0.1 }
  local function ring(w1, h1, w0, h0, x0, x1, slot)
    local polygons = {
      { { -w1, h1 }, { -w0, h0 }, { w0, h0 }, { w1, h1 } }, { { -w1, -h1 }, { w1, -h1 }, { w0, -h0 }, { -w0, -h0 } },
      { { -w1, -h1 }, { -w0, -h0 }, { -w0, h0 }, { -w1, h1 } }, { { w1, -h1 }, { w1, h1 }, { w0, h0 }, { w0, -h0 } } }
    for i, polygon in ipairs(polygons) do
      k:prism { polygon = polygon, axis = "x", height = x1 - x0, at = { (x0 + x1) / 2, 0, 0 }, bevel = math.min(0.003, 0.12 * b), slot = slot, no_collider = true, fill = o.slots and hollow[o.slots[slot]] or 1 }
    end
  end
  k:with({ at = o.at, part = o.part }, function()
    ring(w, h, w - b, h - b, 0, o.depth - (o.raise or 0), o.slot)
    if o.raise then ring(w, h, w - 0.35 * b, h - 0.35 * b, 0, o.depth, o.slot) end
    if o.bead then ring(w - 0.78 * b, h - 0.78 * b, w - b * 1.02, h - b * 1.02, 0, o.depth - 0.5 * (o.raise or 0) + (o.raise and 0 or -0.001), o.bead) end
  end)
end

return pictures
