-- A porcelain bowl hung from the wall: a hollow shell with a raised back, a lip, a drain grid, a flush pipe with a valve above.
return kind {
  api    = 1,
  names  = { en = "urinal", zh = "小便池, 小便斗" },
  measure_zh = "个",
  groups = { "toilet", "sanitary ware" },
  stands = "wall", fixture = true, mount_height = 0.95, access = { ["+x"] = 0.6 },
  size   = { width = { 0.30, 0.36, 0.42 }, depth = { 0.28, 0.33, 0.40 }, height = { 0.70, 0.86, 1.05 } },
  mass   = { 8, 17, 45 },
  params = { form = one_of { "oval", "straight", words = { oval = "oval", straight = "straight" } }, sensor = bool(false, { sensor = true, automatic = true }) },
  slots  = { body = "porcelain", metal = { "chrome", "stainless_steel" }, dark = "black_plastic" },
  rooms  = { "bathroom", "gym" },
  build  = function(p, k)
    local w, d, h, oval = p.width / 2, p.depth, p.height, p.form == "oval"
    local top = h - 0.17 -- of the porcelain; above it the valve
    local function sec(z, depth, width, q) return { at = { depth / 2, 0, z }, size = { depth, width }, radius = math.min(q, 0.48 * depth, 0.48 * width) } end
    local r = oval and 0.20 or 0.05
    local body = k:loft { slot = "body", segments = 6, crease = 50, fill = 0.30, no_collider = true, sections = { sec(0, 0.52 * d, 1.1 * w, 0.08), sec(0.06 * top, 0.74 * d, 1.5 * w, 0.12), sec(0.20 * top, 0.96 * d, 1.86 * w, r), sec(0.36 * top, d, 2 * w, r), sec(0.42 * top, 0.98 * d, 2 * w, r), sec(0.60 * top, 0.74 * d, 1.98 * w, r), sec(0.90 * top, 0.62 * d, 1.8 * w, r), sec(top, 0.52 * d, 1.5 * w, 0.6 * r) } }
    -- The hollow: open to the front above the lip.
    local function hollow(z, x0, x1, width, q) return { at = { (x0 + x1) / 2, 0, z }, size = { x1 - x0, width }, radius = math.min(q, 0.48 * (x1 - x0), 0.48 * width) } end
    k:cut(body, k:loft { slot = "body", segments = 5, no_collider = true, sections = { hollow(0.12 * top, 0.28 * d, 0.62 * d, 0.8 * w, 0.06), hollow(0.26 * top, 0.18 * d, 0.84 * d, 1.45 * w, 0.7 * r), hollow(0.425 * top, 0.14 * d, 0.90 * d, 1.66 * w, 0.8 * r), hollow(0.44 * top, 0.14 * d, 1.4 * d, 1.66 * w, 0.8 * r), hollow(0.62 * top, 0.14 * d, 1.4 * d, 1.62 * w, 0.8 * r), hollow(0.84 * top, 0.18 * d, 1.4 * d, 1.2 * w, 0.7 * r) } })
    -- Colliders: back, bowl, hood, cheeks.
    k:box { low = { 0, -0.84 * w, 0.10 * top }, high = { 0.135 * d, 0.84 * w, 0.96 * top }, slot = "body", bevel = 0.008, fill = 0.3 }
    k:loft { slot = "body", segments = 3, collider_only = true, sections = { sec(0, 0.52 * d, 1.1 * w, 0.06), sec(0.12 * top, 0.80 * d, 1.6 * w, 0.10) } }
    for _, s in ipairs { -1, 1 } do
      k:hull { slot = "body", collider_only = true, points = { { 0, s * 0.70 * w, 0.12 * top }, { 0.62 * d, s * 0.62 * w, 0.12 * top }, { 0, s * 0.80 * w, 0.62 * top }, { 0.66 * d, s * 0.80 * w, 0.60 * top }, { 0, s * w * 0.97, 0.40 * top }, { 0.66 * d, s * w * 0.93, 0.40 * top }, { 0.62 * d, s * 0.90 * w, 0.60 * top }, { 0.02, s * 0.92 * w, 0.62 * top } } }
    end
    for _, q in ipairs { { 0.62, 0.82, 0.12, 0.84, 0.98, 0.27, 0.55 }, { 0.84, 0.98, 0.26, 0.90, 1.0, 0.42, 0.66 } } do -- the lip in front
      local points = {}
      for _, s in ipairs { -1, 1 } do
        for a = 0, 1 do
          points[#points + 1] = { q[1 + 3 * a] * d, s * q[7] * w, q[3 + 3 * a] * top }
          points[#points + 1] = { q[2 + 3 * a] * d - 0.012, s * q[7] * 0.7 * w, q[3 + 3 * a] * top }
        end
      end
      k:hull { points = points, slot = "body", collider_only = true }
    end
    k:loft { slot = "body", segments = 2, collider_only = true, sections = { sec(0.85 * top, 0.63 * d, 1.75 * w, 0.6 * r), sec(top, 0.52 * d, 1.5 * w, 0.6 * r) } }
    -- Drain grid.
    k:cylinder { radius = 0.030, height = 0.004, at = { 0.45 * d, 0, 0.12 * top + 0.001 }, slot = "metal", segments = 20, visual_only = true }
    for i = 0, 5 do k:cylinder { radius = 0.004, height = 0.005, at = { 0.45 * d + 0.016 * math.cos(math.rad(60 * i)), 0.016 * math.sin(math.rad(60 * i)), 0.12 * top + 0.001 }, slot = "dark", segments = 8, bevel = 0, visual_only = true } end
    -- Flush pipe and valve; or a sensor plate.
    local x = 0.24 * d
    if p.sensor then
      k:box { low = { 0, -0.06, h - 0.10 }, high = { 0.014, 0.06, h }, slot = "metal", bevel = 0.004, fill = 0.4 }
      k:cylinder { radius = 0.014, height = 0.004, axis = "x", at = { 0.015, 0, h - 0.045 }, slot = "dark", segments = 18, bevel = 0, visual_only = true }
      k:box { low = { 0, -0.03, top - 0.01 }, high = { 0.01, 0.03, h - 0.09 }, slot = "metal", bevel = 0.002, fill = 0.4 }
    else
      k:cylinder { radius = 0.011, height = h - top, at = { x, 0, top - 0.006 }, anchor = "bottom", slot = "metal", segments = 14, fill = 0.4 }
      k:cylinder { radius = 0.020, height = 0.014, at = { x, 0, top - 0.001 }, anchor = "bottom", slot = "metal", segments = 18, fill = 0.6 }
      k:cylinder { radius = 0.022, height = 0.06, at = { x, 0, h - 0.045 }, slot = "metal", segments = 18, fill = 0.5 }
      k:cylinder { radius = 0.010, height = x, axis = "x", at = { x / 2, 0, h - 0.045 }, slot = "metal", segments = 12, fill = 0.4 }
      k:cylinder { radius = 0.024, height = 0.008, axis = "x", at = { 0.004, 0, h - 0.045 }, slot = "metal", segments = 18 }
      k:cylinder { radius = 0.014, height = 0.03, axis = "x", at = { x + 0.032, 0, h - 0.045 }, slot = "metal", segments = 16, fill = 0.6 }
    end
    k:fit()
  end,
}
