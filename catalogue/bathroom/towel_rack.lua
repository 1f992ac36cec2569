-- Bars for towels: one or two on brackets, a ring, a shelf of rods with a bar, a heated ladder on the wall, or a stand on the floor.
return kind {
  api    = 1,
  names  = { en = "towel rack, towel bar, towel rail, towel holder, towel hanger, towel ring, heated towel rail, towel ladder, towel stand, towel warmer, towel shelf", zh = "毛巾架, 毛巾杆, 浴巾架" },
  measure_zh = "个",
  groups = { "rack", "storage" },
  stands = function(p) return p.form == "stand" and "floor" or "wall" end,
  fixture = function(p) return p.form ~= "stand" end, back_to = "wall", mount_height = 1.15,
  size   = { width = { 0.18, 0.60, 0.90 }, depth = { 0.06, 0.10, 0.30 }, height = { 0.04, 0.10, 1.20 } },
  mass   = { 0.2, 1.6, 18 },
  params = {
    form = one_of { "bar", "double", "shelf", "heated", "ring", "stand",
      words = { double = "double", ["two-bar"] = "double", shelf = "shelf", heated = "heated", warmer = "heated", ladder = "heated", ring = "ring", freestanding = "stand", standing = "stand", stand = "stand", ["双杆"] = "double", ["加热"] = "heated", ["落地"] = "stand", ["环"] = "ring" },
      size = { bar = { width = { 0.35, 0.60, 0.80 }, depth = { 0.06, 0.08, 0.10 }, height = { 0.04, 0.05, 0.07 } }, double = { width = { 0.40, 0.60, 0.80 }, depth = { 0.12, 0.14, 0.17 }, height = { 0.09, 0.11, 0.14 } },
               shelf = { width = { 0.45, 0.60, 0.75 }, depth = { 0.20, 0.24, 0.28 }, height = { 0.12, 0.15, 0.18 } }, heated = { width = { 0.40, 0.50, 0.60 }, depth = { 0.08, 0.10, 0.12 }, height = { 0.70, 0.90, 1.20 } },
               ring = { width = { 0.16, 0.19, 0.22 }, depth = { 0.05, 0.06, 0.08 }, height = { 0.18, 0.22, 0.26 } }, stand = { width = { 0.45, 0.55, 0.75 }, depth = { 0.22, 0.28, 0.34 }, height = { 0.80, 0.92, 1.10 } } } },
  },
  slots  = { metal = { "chrome", "black_steel", "brass", "stainless_steel" }, board = { "teak", "bamboo", "oak" } },
  rooms  = { "bathroom", "spa" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local function rose(y, z, r) k:cylinder { radius = r or 0.022, height = 0.010, axis = "x", at = { 0.005, y, z }, slot = "metal", segments = 20 } end
    local function post(y, z, x1, r) k:cylinder { radius = r or 0.009, height = x1, axis = "x", at = { x1 / 2, y, z }, slot = "metal", segments = 12, fill = 0.6 } end
    local function bar(x, z, half, r) k:cylinder { radius = r or 0.008, height = 2 * half, axis = "y", at = { x, 0, z }, slot = "metal", segments = 14, fill = 0.5 } end
    if p.form == "bar" or p.form == "double" then
      local n = p.form == "double" and 2 or 1
      local r = h / 2 < 0.025 and h / 2 or 0.024
      for _, s in ipairs { -1, 1 } do
        rose(s * (w - r), 0, r)
        post(s * (w - r), 0, d - 0.008)
        k:sphere { radius = 0.011, at = { d - 0.011, s * (w - r), 0 }, slot = "metal", segments = 12, no_collider = true }
        if n == 2 then
          k:sweep { path = { { 0.02, s * (w - r), 0 }, { 0.55 * d, s * (w - r), -0.35 * h }, { 0.5 * d, s * (w - r), -h + 0.02 } }, radius = 0.007, smooth = true, steps = 3, segments = 8, slot = "metal", fill = 0.6, no_collider = true }
          k:hull { points = { { 0.44 * d, s * (w - r) - 0.006, -h + 0.014 }, { 0.5 * d, s * (w - r) + 0.006, -h + 0.014 }, { 0.46 * d, s * (w - r) - 0.006, -0.2 * h }, { 0.58 * d, s * (w - r) + 0.006, -0.4 * h } }, slot = "metal", collider_only = true }
        end
      end
      bar(d - 0.011, 0, w - r)
      if n == 2 then bar(0.5 * d, -h + 0.02, w - r) end
      k:fit()
    elseif p.form == "ring" then
      local r = w - 0.006
      rose(0, h - 0.024, 0.024)
      post(0, h - 0.024, d - 0.008)
      local part = k:part("ring")
      local z = h - 0.024
      k:torus { radius = r, tube = 0.0055, axis = "x", at = { d - 0.020, 0, z - r - 0.018 }, slot = "metal", part = part, segments = 32, pieces = 10 }
      k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { d - 0.020, 0, z - 0.018 }, range = { 0, 60 }, hold = "free" }
      k:handle { part = part, at = { d - 0.02, 0, z - 2 * r - 0.02 }, normal = { 1, 0, 0 } }
      k:fit()
    elseif p.form == "shelf" then
      for _, s in ipairs { -1, 1 } do
        k:box { low = { 0, s * (w - 0.006) - 0.006, 0 }, high = { 0.012, s * (w - 0.006) + 0.006, h }, slot = "metal", bevel = 0.002, fill = 0.6 }
        k:box { low = { 0, s * (w - 0.006) - 0.006, h - 0.03 }, high = { d, s * (w - 0.006) + 0.006, h - 0.006 }, slot = "metal", bevel = 0.003, fill = 0.4 }
        k:sweep { path = { { 0.006, s * (w - 0.006), 0.03 }, { 0.5 * d, s * (w - 0.006), 0.035 }, { 0.6 * d, s * (w - 0.006), h - 0.03 } }, radius = 0.005, segments = 8, slot = "metal", no_collider = true }
      end
      for i = 0, 4 do k:cylinder { radius = 0.006, height = 2 * w - 0.012, axis = "y", at = { 0.03 + (d - 0.05) * i / 4, 0, h - 0.018 }, slot = "metal", segments = 10, fill = 0.5, no_collider = true } end
      k:cylinder { radius = 0.006, height = 2 * w - 0.012, axis = "y", at = { d - 0.01, 0, h - 0.006 }, slot = "metal", segments = 10, fill = 0.5, no_collider = true }
      k:box { low = { 0.01, -w, h - 0.024 }, high = { d, w, h - 0.012 }, slot = "metal", collider_only = true }
      bar(0.5 * d, 0.035, w - 0.006, 0.007)
      k:surface("shelf", { center = { d / 2, 0, h - 0.012 }, size = { d - 0.05, 2 * w - 0.04 } })
      k:fit()
    elseif p.form == "heated" then
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.016, height = h, at = { d - 0.016, s * (w - 0.016), h / 2 }, slot = "metal", segments = 16, fill = 0.3 }
        for _, z in ipairs { 0.12, h - 0.12 } do post(s * (w - 0.016), z, d - 0.016, 0.008) rose(s * (w - 0.016), z, 0.018) end
      end
      local n = math.floor(h / 0.055)
      for i = 1, n do -- groups of rails with room between for towels
        if i % 6 ~= 0 then k:cylinder { radius = 0.011, height = 2 * w - 0.03, axis = "y", at = { d - 0.016, 0, 0.05 + (h - 0.10) * (i - 0.5) / n }, slot = "metal", segments = 12, fill = 0.3, no_collider = true } end
      end
      k:box { low = { d - 0.027, -w + 0.01, 0.05 }, high = { d - 0.005, w - 0.01, h - 0.05 }, slot = "metal", collider_only = true }
      k:cylinder { radius = 0.014, height = 0.03, axis = "x", at = { d - 0.016, -w + 0.016, 0.02 }, slot = "board", segments = 12, no_collider = true }
      k:fit()
    else -- a stand: two hoops of tube on feet, a shelf of slats between
      local r = 0.010
      for _, s in ipairs { -1, 1 } do
        local x, z1 = d / 2 + s * (d / 2 - 0.05), s < 0 and h or 0.82 * h
        k:sweep { path = { { x, -w + r, 0.02 }, { x, -w + r, z1 - 0.06 }, { x, -w + r + 0.03, z1 - r - 0.01 }, { x, -w + r + 0.07, z1 - r }, { x, w - r - 0.07, z1 - r }, { x, w - r - 0.03, z1 - r - 0.01 }, { x, w - r, z1 - 0.06 }, { x, w - r, 0.02 } }, radius = r, smooth = true, steps = 3, segments = 10, slot = "metal", fill = 0.4, no_collider = true }
        for _, y in ipairs { -w + r, w - r } do k:box { low = { x - r, y - r, 0 }, high = { x + r, y + r, z1 - 0.03 }, slot = "metal", collider_only = true } end
        k:box { low = { x - r, -w + r, z1 - 2 * r }, high = { x + r, w - r, z1 }, slot = "metal", collider_only = true }
        k:capsule { radius = r, height = d, axis = "x", at = { d / 2, s * (w - r), r }, slot = "metal", segments = 10, fill = 0.6 }
      end
      for i = 0, 3 do k:box { low = { 0.055 + (d - 0.14) * i / 3, -w + r, 0.16 }, high = { 0.085 + (d - 0.14) * i / 3, w - r, 0.172 }, slot = "board", bevel = 0.003, no_collider = true } end
      k:box { low = { 0.05, -w + r, 0.16 }, high = { d - 0.05, w - r, 0.172 }, slot = "board", collider_only = true }
      k:surface("shelf", { center = { d / 2, 0, 0.172 }, size = { d - 0.12, 2 * w - 0.06 }, clearance = 0.5 * h })
      k:fit()
    end
  end,
}
