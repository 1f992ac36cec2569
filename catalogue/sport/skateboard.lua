-- A skateboard: a deck of bent plywood with grip tape, two trucks, four wheels that turn; short and kicked up, or a longboard.
return kind {
  api    = 1,
  names  = { en = "skateboard, longboard, penny board", zh = "滑板, 长板" },
  measure_zh = "块",
  groups = { "sports equipment", "vehicle" },
  stands = "floor", small = true,
  size   = { width = { 0.16, 0.20, 0.26 }, depth = { 0.56, 0.80, 1.15 }, height = { 0.10, 0.13, 0.16 } },
  mass   = { 0.8, 2.4, 6 },
  params = { type = one_of { "street", "longboard", "cruiser", words = { ["skateboard"] = "street", ["street"] = "street", ["双翘"] = "street", ["longboard"] = "longboard", ["长板"] = "longboard", ["cruiser"] = "cruiser", ["penny"] = "cruiser" }, size = {
    street = { width = { 0.195, 0.205, 0.215 }, depth = { 0.76, 0.80, 0.84 }, height = { 0.125, 0.135, 0.145 } }, longboard = { width = { 0.22, 0.235, 0.25 }, depth = { 0.95, 1.05, 1.15 }, height = { 0.11, 0.12, 0.13 } }, cruiser = { width = { 0.15, 0.16, 0.18 }, depth = { 0.56, 0.60, 0.70 }, height = { 0.10, 0.11, 0.12 } } } } },
  slots  = { deck = { "maple", "bamboo", "painted_wood", tint = { "#d8402f", "#2f8fb8", "#e8b52c", "#4f9f6a" } }, tape = { "black_plastic", "felt", tint = { "#4a4a4c" } }, truck = { "aluminium", "black_steel" }, wheel = { "plastic", tint = { "#f4f0e2", "#d8402f", "#3fa0a8", "#f0c030" } }, core = "steel", bolt = "chrome" },
  rooms  = { "garage", "kids_room", "hallway" },
  build  = function(p, k)
    local L, w, street = p.depth / 2, p.width / 2, p.type == "street"
    local r, ww = p.type == "longboard" and 0.038 or 0.027, street and 0.034 or 0.045
    local kick = street and 0.042 or (p.type == "cruiser" and 0.030 or 0)
    local z = p.height - kick - (kick > 0 and 0.0112 or 0.0125)                           -- underside of the deck
    local bx = L - (street and 0.19 or 0.15)                     -- the axles
    -- Deck in slices along x: flat in the middle, ends bent up; width from a rounded outline.
    local function half(x) local e = street and 0.10 or 0.22 local u = math.abs(x) > L - e and (math.abs(x) - L + e) / e or 0 return w * math.sqrt(math.max(0.0, 1 - u ^ 2.4)) * (street and 1 or 1 - 0.10 * (x / L) ^ 2) end
    local function lift(x) local s = math.abs(x) - (L - 0.15) if street then return s > 0 and kick * (s / 0.15) ^ 1.3 or 0 end return (x < 0 and s > 0) and kick * (s / 0.15) ^ 1.3 or 0 end
    local top, bottom, n = {}, {}, 16
    local xs = {}
    for i = 0, n do xs[i + 1] = L * math.sin(math.pi / 2 * (2 * i / n - 1)) * 0.9995 end
    for i = 1, n do
      local a, b = xs[i], xs[i + 1]
      local ha, hb = math.max(0.004, half(a)), math.max(0.004, half(b))
      local za, zb = z + lift(a), z + lift(b)
      local function slab(z0, z1, shrink, slot, drawn)
        k:hull { points = { { a, -ha * shrink, za + z0 }, { a, ha * shrink, za + z0 }, { b, -hb * shrink, zb + z0 }, { b, hb * shrink, zb + z0 }, { a, -ha * shrink, za + z1 }, { a, ha * shrink, za + z1 }, { b, -hb * shrink, zb + z1 }, { b, hb * shrink, zb + z1 } }, slot = slot, visual_only = drawn, no_collider = not drawn or nil }
      end
      slab(0, 0.010, 1, "deck")
      slab(0.0095, 0.0112, 0.985, "tape", true)
    end
    k:box { low = { -L + 0.14, -w, z }, high = { L - 0.14, w, z + 0.010 }, collider_only = true, slot = "deck" }
    for _, s in ipairs { -1, 1 } do
      local x0, x1 = s * (L - 0.14), s * L
      k:hull { points = { { x0, -w * 0.95, z }, { x0, w * 0.95, z }, { x1, -0.5 * w, z + lift(x1) }, { x1, 0.5 * w, z + lift(x1) }, { x0, -w * 0.95, z + 0.01 }, { x0, w * 0.95, z + 0.01 }, { x1, -0.5 * w, z + lift(x1) + 0.01 }, { x1, 0.5 * w, z + lift(x1) + 0.01 } }, collider_only = true, slot = "deck" }
    end
    local y = w - ww / 2 - 0.0045
    for i, s in ipairs { -1, 1 } do
      local x = s * bx
      k:box { size = { 0.075, 0.052, 0.006 }, at = { x - s * 0.012, 0, z - 0.003 }, slot = "truck", bevel = 0.002, no_collider = true }
      k:hull { points = { { x - 0.03, -0.018, z - 0.006 }, { x - 0.03, 0.018, z - 0.006 }, { x + 0.03, -0.018, z - 0.006 }, { x + 0.03, 0.018, z - 0.006 }, { x - 0.012, -0.03, r }, { x - 0.012, 0.03, r }, { x + 0.012, -0.03, r }, { x + 0.012, 0.03, r } }, slot = "truck", fill = 0.6, no_collider = true }
      k:cylinder { radius = 0.011, height = 2 * (y - ww / 2) - 0.006, axis = "y", at = { x, 0, r }, slot = "truck", segments = 12, fill = 0.8 }
      k:cylinder { radius = 0.004, height = 2 * y + ww - 0.004, axis = "y", at = { x, 0, r }, slot = "core", segments = 8, no_collider = true }
      for _, q in ipairs { -0.022, 0.022 } do for _, e in ipairs { -0.018, 0.018 } do k:cylinder { radius = 0.004, height = 0.002, at = { x - s * 0.012 + q, e, z + 0.0115 }, slot = "bolt", segments = 8, bevel = 0, visual_only = true } end end
      for j, q in ipairs { -1, 1 } do toys.wheel(k, { name = "wheel_" .. 2 * i + j - 2, at = { x, q * y, r }, radius = r, width = ww, slot = "wheel", hub = "core" }) end
    end
  end,
}
