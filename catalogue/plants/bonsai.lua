-- A dwarfed tree: a bent trunk with cushions of foliage over moss in a shallow tray on small feet.
return kind {
  api    = 1,
  names  = { en = "bonsai, bonsai tree, bonsai plant", zh = "盆景" },
  measure_zh = "盆",
  groups = { "plant", "tree", "potted_plant", "decoration" },
  stands = "surface", front = false,
  size   = { width = { 0.24, 0.34, 0.48 }, depth = { 0.18, 0.24, 0.32 }, height = { 0.22, 0.32, 0.46 } },
  mass   = { 0.8, 4, 16 },
  params = { form = one_of { "upright", "windswept", "cascade", words = { upright = "upright", windswept = "windswept", cascade = "cascade", ["直干"] = "upright", ["悬崖"] = "cascade" } } },
  slots  = {
    tray   = { "stoneware", "ceramic", "terracotta", tint = { "#5a6f7d", "#7a4f3a", "#3f4a45", "#e6dfd0" } },
    moss   = "moss",
    trunk  = "bark",
    leaves = { "leaf", "dark_leaf" },
    stone  = { "slate", "granite" },
  },
  rooms  = { "living_room", "study", "home_office", "office", "spa" },
  build  = function(p, k)
    local w, d, h, r = p.width, p.depth, p.height, p.rng("tree")
    local tw, td, th, t = 0.74 * w, 0.70 * d, 0.16 * h + 0.012, 0.008
    local foot = 0.010
    local tray = k:loft { sections = { { at = { 0, 0, foot }, size = { 0.84 * td, 0.88 * tw }, radius = 0.02 }, { at = { 0, 0, th - 0.008 }, size = { td - 0.008, tw - 0.008 }, radius = 0.024 }, { at = { 0, 0, th }, size = { td, tw }, radius = 0.026 } }, segments = 4, slot = "tray" }
    k:cut(tray, k:box { size = { td - 2 * t, tw - 2 * t, th }, at = { 0, 0, th - 0.014 }, anchor = "bottom", slot = "tray", bevel = 0.012 })
    for _, x in ipairs { -1, 1 } do for _, y in ipairs { -1, 1 } do k:box { size = { 0.03, 0.04, foot + 0.004 }, at = { x * 0.34 * td, y * 0.36 * tw, 0 }, anchor = "bottom", slot = "tray", bevel = 0.003 } end end
    k:box { size = { td - 2 * t, tw - 2 * t, 0.010 }, at = { 0, 0, th - 0.016 }, anchor = "bottom", slot = "moss", bevel = 0.002, no_collider = true }
    for i = 1, 7 do k:ellipsoid { size = { r:uniform(0.25, 0.45) * td, r:uniform(0.16, 0.3) * tw, 0.03 }, at = { r:uniform(-0.2, 0.2) * td, (i - 4) / 8 * tw, th - 0.008 }, segments = 8, slot = "moss", soft = true, no_collider = true } end
    for i = 1, 2 do k:ellipsoid { size = { 0.05, 0.06, 0.045 }, at = { 0.16 * td * (i == 1 and 1 or -1), (i == 1 and 0.30 or 0.22) * tw, th }, rot = { 10 * i, 20, 30 }, segments = 6, slot = "stone", no_collider = true } end
    local up = h - th
    local sway = ({ upright = 0.06, windswept = 0.24, cascade = 0.30 })[p.form] * w
    local path = { { 0, -0.4 * sway, th - 0.012 }, { 0.02 * d, -0.4 * sway + 0.45 * sway, th + 0.22 * up }, { -0.03 * d, 0.0 * sway - 0.05 * w, th + 0.48 * up }, { 0.02 * d, 0.55 * sway, th + 0.70 * up }, { 0, p.form == "upright" and 0.01 or 0.9 * sway, th + 0.86 * up } }
    k:sweep { path = path, radius = { 0.075 * w, 0.05 * w, 0.042 * w, 0.03 * w, 0.012 * w }, smooth = true, steps = 3, segments = 8, slot = "trunk", no_collider = true }
    k:hull { points = { { -0.02 * w - 0.005, path[1][2] - 0.04 * w, th - 0.012 }, { 0.02 * w + 0.005, path[1][2] + 0.04 * w, th - 0.012 }, { 0.05 * w, path[2][2] + 0.02 * w, path[2][3] }, { -0.05 * w, path[3][2] - 0.02 * w, path[3][3] }, { 0.015, path[4][2] + 0.02 * w, path[4][3] }, { -0.015, path[4][2] - 0.02 * w, path[4][3] }, { 0, path[5][2], path[5][3] } }, slot = "trunk", collider_only = true }
    for i = 1, 4 do local a = i * 1.6 k:sweep { path = { { 0, path[1][2], th + 0.03 }, { 0.05 * w * math.cos(a), path[1][2] + 0.05 * w * math.sin(a), th + 0.006 }, { 0.10 * w * math.cos(a), path[1][2] + 0.10 * w * math.sin(a), th - 0.008 } }, radius = { 0.02 * w, 0.018 * w, 0.008 * w }, smooth = true, steps = 2, segments = 6, slot = "trunk", soft = true, no_collider = true } end
    -- Cushions of leaves at the ends of branches.
    local function cushion(from, x, y, z, a, b)
      k:sweep { path = { from, { (from[1] + x) / 2, (from[2] + y) / 2, (from[3] + z) / 2 - 0.01 }, { x, y, z - 0.2 * b } }, radius = { 0.018 * w, 0.013 * w, 0.007 * w }, smooth = true, steps = 2, segments = 6, slot = "trunk", soft = true, no_collider = true }
      k:ellipsoid { size = { 1.7 * a, 2 * a, 1.2 * b }, at = { x, y, z }, segments = 8, slot = "leaves", soft = true, no_collider = true, fill = 0.2 }
      for i = 1, 24 do
        local u = 1 - 2 * (i - 0.5) / 24
        local c, t2 = math.sqrt(1 - u * u), i * 2.4
        k:leaf { at = { x + 0.82 * a * c * math.cos(t2), y + 0.96 * a * c * math.sin(t2), z + 0.55 * b * u }, rot = { 0, -math.deg(math.asin(u)) - r:uniform(0, 40), i * 137.5 }, length = 0.34 * a, width = 0.19 * a, droop = 20, segments = 2, slot = "leaves" }
      end
    end
    local s = 0.15 * w
    cushion(path[5], path[5][1], path[5][2], h - 0.10 * up, 1.0 * s, 0.16 * up)
    cushion(path[4], 0.05 * d, path[4][2] + 0.20 * w, th + 0.66 * up, 0.85 * s, 0.13 * up)
    cushion(path[3], -0.06 * d, path[3][2] - 0.24 * w, th + 0.58 * up, 0.9 * s, 0.13 * up)
    if p.form == "cascade" then cushion(path[2], 0.08 * d, path[2][2] + 0.26 * w, th + 0.16 * up, 0.8 * s, 0.12 * up) else cushion(path[3], 0.16 * d, path[3][2] + 0.10 * w, th + 0.46 * up, 0.7 * s, 0.11 * up) end
    k:fit()
  end,
}
