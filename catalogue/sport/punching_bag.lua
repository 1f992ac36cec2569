-- A punching bag: a stuffed cylinder of leather with stitched seams on four chains from a ceiling hook; a speed ball under its board; or standing on a weighted foot.
return kind {
  api    = 1,
  names  = { en = "punching bag, heavy bag, boxing bag, speed bag, punch bag", zh = "沙袋, 拳击沙袋, 速度球" },
  measure_zh = "个",
  groups = { "gym equipment" },
  stands = function(p) return p.type == "freestanding" and "floor" or "ceiling" end,
  fixture = function(p) return p.type ~= "freestanding" end,
  front = false,
  size   = { width = { 0.28, 0.36, 0.65 }, depth = { 0.28, 0.36, 0.65 }, height = { 0.55, 1.45, 1.90 } },
  mass   = { 2, 32, 130 },
  params = { type = one_of { "heavy", "speed", "freestanding", default = "heavy", words = { ["heavy"] = "heavy", ["hanging"] = "heavy", ["悬挂"] = "heavy", ["speed"] = "speed", ["速度球"] = "speed", ["freestanding"] = "freestanding", ["free-standing"] = "freestanding", ["standing"] = "freestanding", ["落地"] = "freestanding", ["立式"] = "freestanding" }, size = {
    heavy = { width = { 0.32, 0.36, 0.40 }, depth = { 0.32, 0.36, 0.40 }, height = { 1.30, 1.50, 1.80 } }, speed = { width = { 0.50, 0.56, 0.62 }, depth = { 0.50, 0.56, 0.62 }, height = { 0.50, 0.58, 0.66 } }, freestanding = { width = { 0.52, 0.58, 0.65 }, depth = { 0.52, 0.58, 0.65 }, height = { 1.55, 1.70, 1.85 } } } } },
  slots  = { hide = { "black_leather", "leather", tint = { "#e04a3a", "#ffffff", "#7a8aa8" } }, band = { "leather", tint = { "#d8d0c0", "#c83a2f" } }, seam = { "cotton" }, chain = { "chrome", "black_steel" }, board = { "oak", "plywood" }, base = "black_plastic", mark = "plastic" },
  rooms  = { "gym", "garage", "basement" },
  build  = function(p, k)
    local h, R = p.height, math.min(p.width, p.depth) / 2
    local function bag(z0, z1, r)
      k:cylinder { radius = r, height = z1 - z0, at = { 0, 0, z0 }, anchor = "bottom", slot = "hide", segments = 32, bevel = 0.035, no_mass = true }
      for _, z in ipairs { z0 + 0.10, z1 - 0.10 } do k:cylinder { radius = r + 0.003, height = 0.055, at = { 0, 0, z }, slot = "band", segments = 32, bevel = 0.002, visual_only = true } end
      for _, z in ipairs { z0 + 0.36 * (z1 - z0), z0 + 0.64 * (z1 - z0) } do k:torus { radius = r - 0.0005, tube = 0.0025, at = { 0, 0, z }, segments = 32, slot = "seam", visual_only = true } end
      k:box { size = { 0.003, 0.002, z1 - z0 - 0.05 }, at = { r - 0.0005, 0, (z0 + z1) / 2 }, bevel = 0, slot = "seam", visual_only = true }
      k:cylinder { radius = 0.055, height = 0.003, axis = "x", at = { r, 0, z0 + 0.5 * (z1 - z0) }, segments = 24, slot = "mark", bevel = 0.001, visual_only = true }
      k:lump { mass = 230 * 3.1416 * r * r * (z1 - z0), at = { 0, 0, (z0 + z1) / 2 }, size = { r, r, 0.7 * (z1 - z0) } } -- rags and sawdust, 230 kg/m3
    end
    local function chain(a, b, n)
      for i = 1, n do
        local t = (i - 0.5) / n
        local q = { a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t, a[3] + (b[3] - a[3]) * t }
        local len = math.sqrt((b[1] - a[1]) ^ 2 + (b[2] - a[2]) ^ 2 + (b[3] - a[3]) ^ 2)
        local tilt = math.deg(math.atan(math.sqrt((b[1] - a[1]) ^ 2 + (b[2] - a[2]) ^ 2), b[3] - a[3]))
        k:with({ at = q, rot = { 0, tilt, math.deg(math.atan(b[2] - a[2], b[1] - a[1])) } }, function()
          k:with({ rot = { 0, 0, i % 2 * 90 } }, function() k:box { size = { 0.016, 0.005, len / n * 1.25 }, bevel = 0.002, slot = "chain", no_collider = true } end)
        end)
      end
    end
    if p.type == "heavy" then
      local top = h - 0.42
      bag(0, top, R)
      k:cylinder { radius = 0.05, height = 0.012, at = { 0, 0, h }, anchor = "top", slot = "chain", segments = 20 }
      k:torus { radius = 0.02, tube = 0.005, axis = "x", at = { 0, 0, h - 0.032 }, segments = 14, slot = "chain", no_collider = true }
      k:torus { radius = 0.024, tube = 0.006, at = { 0, 0, h - 0.19 }, segments = 14, slot = "chain", no_collider = true }
      chain({ 0, 0, h - 0.19 }, { 0, 0, h - 0.05 }, 6)
      for i = 0, 3 do
        local a = math.pi / 4 + i * math.pi / 2
        chain({ 0.86 * R * math.cos(a), 0.86 * R * math.sin(a), top + 0.02 }, { 0.02 * math.cos(a), 0.02 * math.sin(a), h - 0.195 }, 9)
        k:torus { radius = 0.015, tube = 0.004, axis = "x", rot = { 0, 0, math.deg(a) + 90 }, at = { 0.86 * R * math.cos(a), 0.86 * R * math.sin(a), top + 0.008 }, segments = 12, slot = "chain", no_collider = true }
      end
      k:cone { radius = 0.8 * R, radius_top = 0.03, height = 0.23, at = { 0, 0, top }, anchor = "bottom", segments = 10, slot = "chain", collider_only = true }
      k:cylinder { radius = 0.015, height = 0.17, at = { 0, 0, h - 0.012 }, anchor = "top", segments = 8, slot = "chain", collider_only = true }
    elseif p.type == "speed" then
      k:cylinder { radius = R, height = 0.04, at = { 0, 0, h - 0.075 }, slot = "board", segments = 40, bevel = 0.006 }
      for _, s in ipairs { -1, 1 } do k:box { size = { 2 * R * 0.9, 0.06, 0.055 }, at = { 0, s * 0.5 * R, h }, anchor = "top", slot = "board", bevel = 0.003 } end
      k:cylinder { radius = 0.035, height = 0.02, at = { 0, 0, h - 0.105 }, slot = "chain", segments = 18 }
      k:cylinder { radius = 0.010, height = 0.06, at = { 0, 0, h - 0.135 }, slot = "chain", segments = 10 }
      k:lathe { profile = { { 0, 0 }, { 0.05, 0.008 }, { 0.092, 0.06 }, { 0.10, 0.11 }, { 0.082, 0.19 }, { 0.045, 0.27 }, { 0.016, 0.32 }, { 0, 0.325 } }, at = { 0, 0, h - 0.475 }, slot = "hide", segments = 24, smooth = true, steps = 1 }
      for i = 0, 3 do
        local path = {}
        for j, q in ipairs { { 0.051, 0.008 }, { 0.093, 0.06 }, { 0.101, 0.11 }, { 0.083, 0.19 }, { 0.046, 0.27 } } do path[j] = { q[1] * math.cos(i * math.pi / 2), q[1] * math.sin(i * math.pi / 2), h - 0.475 + q[2] } end
        k:sweep { path = path, radius = 0.002, segments = 4, smooth = true, steps = 2, slot = "seam", visual_only = true }
      end
    else
      k:lathe { profile = { { R, 0 }, { R, 0.05 }, { 0.92 * R, 0.12 }, { 0.60 * R, 0.22 }, { 0.50 * R, 0.26 }, { 0, 0.262 } }, slot = "base", segments = 32, fill = 0.12, smooth = true, steps = 1 }
      k:lump { mass = 60, at = { 0, 0, 0.09 }, size = { R, R, 0.1 } } -- sand or water
      k:torus { radius = 0.46 * R, tube = 0.02, at = { 0, 0, 0.265 }, segments = 24, slot = "base", no_collider = true }
      k:cylinder { radius = 0.10, height = 0.15, at = { 0, 0, 0.25 }, anchor = "bottom", slot = "base", segments = 20, fill = 0.2 }
      bag(0.38, h, 0.62 * R)
    end
    k:fit()
  end,
}
