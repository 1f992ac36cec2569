-- Parts of musical instruments: keyboards, guitars, bowed instruments, stands. Instruments are drawn upright: the neck along +z,
-- the face looking along +x at x = 0, the lower end of the body at the origin.
local music = {}

--- Piano keys in a row along y, from bass (-y) to treble; nothing but drawn. o: at = {x of the keys' back, y of the middle, z of their bed}, width,
-- depth = 0.15, keys = 88 (or 76, 61, 49, 25), white, black (slots), part, rise = 0.02
function music.keyboard(k, o)
  local n, depth, rise = o.keys or 88, o.depth or 0.15, o.rise or 0.02
  local first = (n == 88 and 9) or (n == 76 and 4) or 0
  local is_black = { [1] = true, [3] = true, [6] = true, [8] = true, [10] = true }
  local whites = 0
  for i = 0, n - 1 do if not is_black[(first + i) % 12] then whites = whites + 1 end end
  local pitch, w = o.width / whites, 0
  local x, y0, z = o.at[1], o.at[2] - o.width / 2, o.at[3]
  for i = 0, n - 1 do
    if is_black[(first + i) % 12] then
      local y = y0 + w * pitch
      k:box { low = { x, y - 0.28 * pitch, z + rise }, high = { x + 0.62 * depth, y + 0.28 * pitch, z + rise + 0.011 }, bevel = 0, slot = o.black, part = o.part, visual_only = true }
    else
      w = w + 1
      k:box { low = { x, y0 + (w - 1) * pitch + 0.0006, z }, high = { x + depth, y0 + w * pitch - 0.0006, z + rise }, bevel = 0, slot = o.white, part = o.part, visual_only = true }
    end
  end
end

-- Right halves in shares of half the width and of the body's length.
local acoustic = { { 0, 0 }, { 0.52, 0.012 }, { 0.88, 0.10 }, { 1, 0.25 }, { 0.93, 0.40 }, { 0.68, 0.56 }, { 0.62, 0.64 }, { 0.69, 0.77 }, { 0.71, 0.86 }, { 0.58, 0.965 }, { 0.28, 1 } }
local bowed = { { 0, 0 }, { 0.55, 0.015 }, { 0.90, 0.11 }, { 1, 0.23 }, { 0.93, 0.34 }, { 0.90, 0.39, true }, { 0.66, 0.45 }, { 0.57, 0.54 }, { 0.62, 0.62 }, { 0.78, 0.67, true },
                { 0.79, 0.74 }, { 0.82, 0.82 }, { 0.72, 0.93 }, { 0.36, 0.995 } }
local solid = { { 0, 0 }, { 0.62, 0.02 }, { 0.97, 0.16 }, { 0.98, 0.30 }, { 0.76, 0.48 }, { 0.70, 0.60 }, { 0.82, 0.76 }, { 0.86, 0.86 }, { 0.66, 0.86 }, { 0.34, 0.74 }, { 0.14, 0.76 },
                { -0.16, 0.80 }, { -0.42, 0.84 }, { -0.72, 1 }, { -0.92, 0.97 }, { -0.84, 0.76 }, { -0.72, 0.56 }, { -0.84, 0.42 }, { -1, 0.26 }, { -0.92, 0.10 }, { -0.55, 0.015 } }

local kinds = { -- shares of the whole length: body, width, thick; strings, neck width
  acoustic = { body = 0.485, width = 0.39, thick = 0.105, strings = 6, neck = 0.050 },
  classical = { body = 0.485, width = 0.37, thick = 0.098, strings = 6, neck = 0.055 },
  electric = { body = 0.43, width = 0.325, thick = 0.044, strings = 6, neck = 0.048 },
  bass = { body = 0.40, width = 0.29, thick = 0.038, strings = 4, neck = 0.044 },
  ukulele = { body = 0.46, width = 0.32, thick = 0.115, strings = 4, neck = 0.066 },
  banjo = { body = 0.29, width = 0.29, thick = 0.085, strings = 5, neck = 0.050 },
}
music.kinds = kinds

--- A guitar. o: kind (key of music.kinds), length, slots: body (back and sides), top (face), neck, board (fingerboard and bridge), metal, dark, guard
function music.guitar(k, o)
  local q, L = kinds[o.kind], o.length
  local body, half, t = q.body * L, q.width * L / 2, q.thick * L
  local is_solid, banjo = o.kind == "electric" or o.kind == "bass", o.kind == "banjo"
  local nut, top = 0.815 * L, 0.006
  if banjo then
    k:cylinder { radius = half, height = t, axis = "x", at = { -t / 2, 0, half }, slot = "body", segments = 28, fill = 0.16 }
    k:cylinder { radius = half * 0.94, height = 0.003, axis = "x", at = { 0.001, 0, half }, slot = "top", segments = 28, bevel = 0, visual_only = true }
    k:torus { radius = half, tube = 0.007, axis = "x", at = { -0.006, 0, half }, slot = "metal", no_collider = true }
    for i = 1, 12 do
      k:with({ at = { -0.02, 0, half }, rot = { 30 * i, 0, 0 } }, function() k:box { size = { 0.03, 0.006, 0.008 }, at = { 0, 0, half + 0.003 }, bevel = 0, slot = "metal", visual_only = true } end)
    end
  else
    local shape = is_solid and contour.smooth(contour.scaled(solid, half, body), 3) or contour.half(acoustic, half, body, 3)
    k:prism { polygon = shape, axis = "x", height = t, at = { -t / 2, 0, 0 }, slot = "body", bevel = is_solid and 0.006 or 0.003, fill = is_solid and 1 or 0.20, no_collider = true }
    if not is_solid then
      k:prism { polygon = contour.scaled(shape, 0.975, 0.975, 0, 0.0125 * body), axis = "x", height = 0.002, at = { 0, 0, 0 }, bevel = 0, slot = "top", visual_only = true }
      k:cylinder { radius = 0.27 * half, height = 0.0016, axis = "x", at = { 0.001, 0, 0.66 * body }, bevel = 0, slot = "board", segments = 24, visual_only = true }
      k:cylinder { radius = 0.225 * half, height = 0.003, axis = "x", at = { 0.001, 0, 0.66 * body }, bevel = 0, slot = "dark", segments = 24, visual_only = true }
    else
      local guard = contour.smooth(contour.scaled({ { 0.1, 0.74 }, { 0.34, 0.70 }, { 0.60, 0.80 }, { 0.58, 0.60 }, { 0.64, 0.40 }, { 0.62, 0.22 }, { 0.30, 0.30 }, { -0.22, 0.34 }, { -0.34, 0.52 }, { -0.48, 0.78 } }, half, body), 2)
      k:prism { polygon = guard, axis = "x", height = 0.003, at = { 0.001, 0, 0 }, bevel = 0, slot = "guard", visual_only = true }
      for _, z in ipairs { 0.38, 0.50, 0.62 } do
        k:box { size = { 0.012, 0.07 * L, 0.016 * L }, at = { 0.003, 0, z * body }, bevel = 0.001, slot = "dark", visual_only = true }
      end
      for i = 0, 2 do k:cylinder { radius = 0.011, height = 0.012, axis = "x", at = { 0.006, half * (0.46 + 0.06 * i), body * (0.38 - 0.09 * i) }, segments = 12, slot = "metal", visual_only = true } end
    end
    -- Colliders: a round piece for each bout.
    k:cylinder { radius = half * 0.97, height = t, axis = "x", at = { -t / 2, 0, half * 0.97 }, slot = "body", segments = 16, collider_only = true }
    k:cylinder { radius = half * 0.70, height = t, axis = "x", at = { -t / 2, 0, body - half * 0.72 }, slot = "body", segments = 16, collider_only = true }
  end
  -- Neck and fingerboard, from the body's edge over the face to the nut.
  local w0, w1 = q.neck * L / 2, q.neck * L * 0.41
  local low = banjo and body or body * (is_solid and 0.70 or 0.79)
  local function blade(z0, z1, x, thick, slot, bevel, collide)
    k:prism { polygon = { { -w0, z0 }, { w0, z0 }, { w1, z1 }, { -w1, z1 } }, axis = "x", height = thick, at = { x, 0, 0 }, slot = slot, bevel = bevel, no_collider = not collide }
  end
  blade(body - 0.01, nut + 0.01, -0.011, 0.022, "neck", 0.006, true)
  blade(low, nut, top / 2, top, "board", 0.001, false)
  for i = 1, 14 do
    local z = nut - (nut - low) * (1 - 0.5 ^ (i / 8.5)) * 1.42
    if z > low + 0.004 then k:box { size = { 0.001, 1.9 * w1, 0.0014 }, at = { top, 0, z }, bevel = 0, slot = "metal", visual_only = true } end
    if (i == 3 or i == 5 or i == 7 or i == 9) then k:cylinder { radius = 0.0032, height = 0.001, axis = "x", at = { top, 0, z + 0.012 }, segments = 8, bevel = 0, slot = "top", visual_only = true } end
  end
  -- Head with its pegs, leaning back.
  local hl, lined = L - nut, is_solid
  k:with({ at = { -0.004, 0, nut }, rot = { 0, -8, 0 } }, function()
    local shape = lined and contour.smooth({ { -w1, 0, true }, { w1, 0, true }, { w1 * 1.2, hl * 0.25 }, { w1 * 1.5, hl * 0.95 }, { w1 * 0.4, hl }, { -w1 * 1.1, hl * 0.9 }, { -w1 * 1.25, hl * 0.3 } }, 2)
      or { { -w1, 0 }, { w1, 0 }, { w1 * 1.5, hl * 0.25 }, { w1 * 1.35, hl * 0.97 }, { 0, hl }, { -w1 * 1.35, hl * 0.97 }, { -w1 * 1.5, hl * 0.25 } }
    k:prism { polygon = shape, axis = "x", height = 0.016, at = { -0.006, 0, 0 }, slot = "neck", bevel = 0.003 }
    local n = q.strings
    for i = 1, n do
      local side = lined and -1 or (i % 2 == 0 and 1 or -1)
      local z = lined and hl * (0.2 + 0.65 * (i - 0.5) / n) or hl * (0.30 + 0.58 * (math.floor((i - 1) / 2) + 0.5) / math.ceil(n / 2))
      local y = side * w1 * 1.35
      k:cylinder { radius = 0.0035, height = 0.02, axis = "y", at = { -0.006, y + side * 0.010, z }, segments = 6, bevel = 0, slot = "metal", visual_only = true }
      k:box { size = { 0.006, 0.008, 0.016 }, at = { -0.006, y + side * 0.020, z }, bevel = 0.002, slot = "metal", visual_only = true }
      k:cylinder { radius = 0.003, height = 0.012, axis = "x", at = { 0.005, side * w1 * 0.75, z }, segments = 6, bevel = 0, slot = "metal", visual_only = true }
    end
  end)
  k:box { size = { 0.008, 2 * w1, 0.005 }, at = { top - 0.001, 0, nut }, bevel = 0, slot = "top", visual_only = true }
  -- Bridge and strings.
  local zb = (banjo and 0.35 or (is_solid and 0.27 or 0.33)) * body
  k:box { size = { 0.012, (is_solid and 0.9 or 0.78) * half, is_solid and 0.03 * L or 0.026 * L }, at = { 0.004, 0, zb }, bevel = 0.002, slot = is_solid and "metal" or "board", visual_only = true }
  local zs = zb
  for i = 1, q.strings do
    local u = (i - 0.5) / q.strings - 0.5
    local y0, y1 = u * w0 * 1.9, u * w1 * 1.8
    k:sweep { path = { { 0.0095, y0, zs }, { top + 0.003, y1, nut } }, radius = 0.0008, segments = 4, slot = "metal", visual_only = true }
  end
end

--- A violin or cello. o: length of the body, neck (length from body to scroll's end), slots: body, neck, board, string; thick = 0.17 (share of the body's length), bridge
function music.bowed(k, o)
  local B, half = o.length, o.width / 2
  local t = (o.thick or 0.13) * B
  local shape = contour.half(bowed, half, B, 3)
  k:prism { polygon = shape, axis = "x", height = 0.76 * t, at = { -0.5 * t, 0, 0 }, slot = "body", bevel = 0, fill = 0.22, no_collider = true }
  for _, x in ipairs { 0.10 * t, 0.90 * t } do -- plates stand over the ribs
    k:prism { polygon = contour.scaled(shape, 1.035, 1.02, 0, -0.01 * B), axis = "x", height = 0.10 * t, at = { -x, 0, 0 }, slot = "body", bevel = 0.012 * B, fill = 0.5, no_collider = true }
  end
  k:prism { polygon = contour.scaled(shape, 0.78, 0.86, 0, 0.07 * B), axis = "x", height = 0.10 * t, at = { -0.02 * t, 0, 0 }, slot = "body", bevel = 0.03 * t, visual_only = true }
  k:cylinder { radius = half * 0.98, height = t * 0.90, axis = "x", at = { -t / 2, 0, half * 0.98 - 0.01 * B }, slot = "body", segments = 16, collider_only = true }
  k:cylinder { radius = half * 0.82, height = t * 0.90, axis = "x", at = { -t / 2, 0, B - half * 0.82 }, slot = "body", segments = 16, collider_only = true }
  for _, s in ipairs { -1, 1 } do -- f-holes
    local y, z, f = s * 0.50 * half, 0.54 * B, 0.075 * B
    k:sweep { path = { { 0.05 * t, y - s * 0.35 * f, z + f }, { 0.05 * t, y - s * 0.55 * f, z + 0.75 * f }, { 0.05 * t, y - s * 0.15 * f, z + 0.4 * f }, { 0.05 * t, y + s * 0.1 * f, z - 0.4 * f }, { 0.05 * t, y + s * 0.5 * f, z - 0.75 * f }, { 0.05 * t, y + s * 0.25 * f, z - f } },
              rect = { 0.018 * B, 0.012 * B }, up = { 1, 0, 0 }, smooth = true, steps = 2, slot = "board", visual_only = true }
  end
  local w, top = 0.045 * B, 0.02 * t
  local neck = o.neck
  local nut = B + 0.62 * neck
  k:prism { polygon = { { -1.3 * w, B - 0.03 * B }, { 1.3 * w, B - 0.03 * B }, { 0.9 * w, nut + 0.02 * B }, { -0.9 * w, nut + 0.02 * B } }, axis = "x", height = 0.06 * B, at = { -0.01 * B, 0, 0 }, slot = "neck", bevel = 0.012 * B }
  -- Fingerboard rising from the neck over the body towards the bridge.
  local zb, hb = 0.53 * B, 0.095 * B
  k:hull { points = { { 0.02 * B, -0.9 * w, nut }, { 0.02 * B, 0.9 * w, nut }, { 0.035 * B, -0.5 * w, nut }, { 0.035 * B, 0.5 * w, nut }, { 0.075 * B, -1.6 * w, 0.70 * B }, { 0.075 * B, 1.6 * w, 0.70 * B }, { 0.055 * B, -1.6 * w, 0.70 * B }, { 0.055 * B, 1.6 * w, 0.70 * B } }, slot = "board", no_collider = true }
  k:prism { polygon = { { -0.085 * B, 0 }, { -0.04 * B, 0 }, { 0, 0.03 * B }, { 0.04 * B, 0 }, { 0.085 * B, 0 }, { 0.06 * B, hb }, { -0.06 * B, hb } }, axis = "z", rot = { 90, 0, 90 }, height = 0.014 * B, at = { top, 0, zb }, slot = "neck", bevel = 0, no_collider = true }
  k:hull { points = { { 0.04 * B, -0.02 * B, 0.02 * B }, { 0.04 * B, 0.02 * B, 0.02 * B }, { 0.02 * B, -0.02 * B, 0.02 * B }, { 0.02 * B, 0.02 * B, 0.02 * B }, { 0.065 * B, -0.06 * B, 0.36 * B }, { 0.065 * B, 0.06 * B, 0.36 * B }, { 0.045 * B, -0.06 * B, 0.36 * B }, { 0.045 * B, 0.06 * B, 0.36 * B } }, slot = "board", no_collider = true }
  for i = 1, 4 do
    local u = (i - 2.5) / 3
    local r = 0.0022 * B
    k:sweep { path = { { 0.06 * B, u * 0.09 * B, 0.36 * B }, { top + hb, u * 0.10 * B, zb }, { 0.04 * B, u * 1.3 * w, nut } }, radius = r, segments = 4, slot = "string", visual_only = true }
  end
  -- Peg box and scroll.
  local e = B + neck
  k:prism { polygon = { { -0.85 * w, nut }, { 0.85 * w, nut }, { 0.6 * w, e - 0.05 * B }, { -0.6 * w, e - 0.05 * B } }, axis = "x", height = 0.05 * B, at = { -0.015 * B, 0, 0 }, slot = "neck", bevel = 0.006 * B, no_collider = true }
  for i = 1, 4 do
    local s, z = i % 2 == 0 and 1 or -1, nut + (e - nut) * (0.12 + 0.15 * i)
    k:cylinder { radius = 0.009 * B, height = 0.17 * B, axis = "y", at = { -0.012 * B, s * 0.035 * B, z }, segments = 8, bevel = 0, slot = "board", no_collider = true }
    k:ellipsoid { size = { 0.045 * B, 0.02 * B, 0.05 * B }, at = { -0.012 * B, s * 0.12 * B, z }, segments = 8, slot = "board", no_collider = true }
  end
  k:cylinder { radius = 0.05 * B, height = 2.2 * w, axis = "y", at = { 0, 0, e - 0.05 * B }, segments = 16, slot = "neck" }
  for _, s in ipairs { -1, 1 } do k:torus { radius = 0.03 * B, tube = 0.008 * B, axis = "y", at = { 0, s * 1.1 * w, e - 0.05 * B }, segments = 12, slot = "neck", visual_only = true } end
end

--- A stand of steel tube for an instrument that leans back: three feet, a post, a cradle and a yoke. o: cradle (height of its arms), yoke (height of the neck's rest), reach (of the cradle forwards),
-- width (of the cradle), spread = 0.2 (of the feet), slot, pad; the post stands at x = 0, the cradle points to +x.
function music.stand(k, o)
  local r, spread, knee = 0.0095, o.spread or 0.2, 0.22
  local function rod(path, radius, slot, smooth, trim)
    k:sweep { path = path, radius = radius, segments = 8, slot = slot, smooth = smooth, steps = 3, round_ends = true, no_mass = true, no_collider = trim }
  end
  rod({ { 0, 0, knee }, { -0.03, 0, o.yoke } }, r, o.slot)
  for _, a in ipairs { 45, -45, 180 } do
    local c, s = math.cos(math.rad(a)), math.sin(math.rad(a))
    local R = a == 180 and spread * 0.9 or spread * 1.25
    rod({ { 0, 0, knee + 0.03 }, { R * c, R * s, r + 0.004 } }, r, o.slot)
    k:sphere { radius = r + 0.004, at = { R * c, R * s, r + 0.004 }, segments = 8, slot = o.pad }
    k:lump { mass = 0.18, at = { 0.6 * R * c, 0.6 * R * s, 0.08 }, size = { 0.02, 0.02, 0.1 } }
  end
  k:lump { mass = 0.35, at = { 0, 0, 0.45 * o.yoke }, size = { 0.015, 0.015, 0.5 * o.yoke } } -- tube of 1 mm steel, about 0.45 kg a metre
  rod({ { 0, -o.width / 2, o.cradle }, { 0, o.width / 2, o.cradle } }, r, o.slot, false, true)
  for _, s in ipairs { -1, 1 } do
    local y = s * o.width / 2
    rod({ { 0, y, o.cradle }, { o.reach, y, o.cradle }, { o.reach + 0.012, y, o.cradle + 0.03 } }, r, o.pad, false, true)
    k:box { low = { -r, y - r, o.cradle - r }, high = { o.reach + 0.012 + r, y + r, o.cradle + r }, collider_only = true, slot = o.pad }
    rod({ { -0.03, 0, o.yoke }, { -0.02, s * 0.045, o.yoke }, { 0.04, s * 0.05, o.yoke + 0.012 } }, r * 0.9, o.pad, true, true)
  end
end

return music
