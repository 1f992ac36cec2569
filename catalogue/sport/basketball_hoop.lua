-- A basketball hoop: a painted backboard with its square, a red ring on a bracket, a net of cords; for the wall, or on a wheeled stand with a post.
return kind {
  api    = 1,
  names  = { en = "basketball hoop, hoop, mini hoop, basketball net, mini basketball hoop, basketball goal", zh = "篮球框, 篮筐, 篮球架" },
  measure_zh = "个",
  groups = { "sports equipment" },
  stands = function(p) return p.type == "stand" and "floor" or "wall" end,
  fixture = function(p) return p.type ~= "stand" end,
  mount_height = 2.3,
  size   = { width = { 0.40, 1.10, 1.80 }, depth = { 0.30, 0.62, 1.90 }, height = { 0.34, 0.85, 3.00 } },
  mass   = { 0.8, 16, 130 },
  params = { type = one_of { "wall", "mini", "stand", default = "wall", words = { ["wall-mounted"] = "wall", ["wall"] = "wall", ["壁挂"] = "wall", ["mini"] = "mini", ["small"] = "mini", ["迷你"] = "mini", ["stand"] = "stand", ["portable"] = "stand", ["freestanding"] = "stand", ["落地"] = "stand" }, size = {
    wall = { width = { 0.90, 1.10, 1.40 }, depth = { 0.58, 0.64, 0.72 }, height = { 0.78, 0.90, 1.05 } }, mini = { width = { 0.38, 0.46, 0.56 }, depth = { 0.28, 0.32, 0.38 }, height = { 0.36, 0.42, 0.50 } }, stand = { width = { 0.80, 1.05, 1.20 }, depth = { 1.10, 1.35, 1.70 }, height = { 2.00, 2.35, 2.90 } } } } },
  slots  = { board = { "painted_wood", "clear_plastic", "plastic", tint = { "#ffffff" } }, line = { "plastic", tint = { "#c8282f", "#26282b" } }, ring = { "painted_metal", tint = { "#e0501f" } }, net = { "cotton" }, steel = { "black_steel", "galvanised_steel" }, base = { "black_plastic" } },
  rooms  = { "gym", "garage", "kids_room" },
  build  = function(p, k)
    local stand = p.type == "stand"
    local w = p.width / 2
    local bh = stand and 0.68 * p.width or p.height - 0.02
    if p.type == "mini" then bh = p.height - 0.02 end
    local x0 = stand and 0.62 or 0.03
    local z0 = stand and p.height - bh or 0
    local t = p.type == "mini" and 0.010 or 0.024
    local R = p.type == "mini" and math.min(0.115, p.depth / 2 - 0.05) or 0.225
    local zr = z0 + 0.20 * bh
    k:box { low = { x0, -w, z0 }, high = { x0 + t, w, z0 + bh }, slot = "board", bevel = 0.004, fill = 0.7 }
    local function frame(y, za, zb, b)
      for _, s in ipairs { -1, 1 } do
        k:box { low = { x0 + t - 0.001, s * y - b / 2, za }, high = { x0 + t + 0.001, s * y + b / 2, zb }, bevel = 0, slot = "line", visual_only = true }
        k:box { low = { x0 + t - 0.001, -y - b / 2, (s < 0 and za or zb) - b / 2 }, high = { x0 + t + 0.001, y + b / 2, (s < 0 and za or zb) + b / 2 }, bevel = 0, slot = "line", visual_only = true }
      end
    end
    local b = 0.045 * p.width
    frame(w - b / 2, z0 + b / 2, z0 + bh - b / 2, b)
    frame(0.28 * p.width, zr + 0.01, zr + 0.44 * bh, b)
    -- Ring on its bracket; net narrowing below.
    local cx = x0 + t + 0.04 + R + (p.type == "mini" and 0.0 or 0.05)
    local tube = p.type == "mini" and 0.006 or 0.009
    k:torus { radius = R, tube = tube, at = { cx, 0, zr }, slot = "ring", segments = 32, pieces = 12 }
    k:box { low = { x0 + t, -0.35 * R, zr - 0.35 * R }, high = { x0 + t + 0.008, 0.35 * R, zr + 0.05 * R }, slot = "ring", bevel = 0.002 }
    for _, s in ipairs { -1, 1 } do k:sweep { path = { { x0 + t + 0.004, s * 0.28 * R, zr - 0.006 }, { cx - R * 0.86, s * 0.48 * R, zr } }, radius = tube, segments = 8, slot = "ring", no_collider = true } end
    k:box { low = { x0 + t, -0.22 * R, zr - 0.008 }, high = { cx - R, 0.22 * R, zr + 0.004 }, slot = "ring", bevel = 0.002, fill = 0.5 }
    local n, rows = 12, 5
    local function node(i, j)
      local a = 2 * math.pi * (i + 0.5 * j) / n
      local r = R * ({ 0.97, 0.80, 0.68, 0.60, 0.56, 0.58 })[j + 1]
      return { cx + r * math.cos(a), r * math.sin(a), zr - tube - (p.type == "mini" and 0.9 or 0.92) * 2 * R * 0.92 * j / rows }
    end
    for j = 0, rows - 1 do
      for i = 1, n do
        k:sweep { path = { node(i, j), node(i, j + 1) }, radius = p.type == "mini" and 0.0014 or 0.0028, segments = 4, slot = "net", soft = true, visual_only = true }
        k:sweep { path = { node(i, j), node(i - 1, j + 1) }, radius = p.type == "mini" and 0.0014 or 0.0028, segments = 4, slot = "net", soft = true, visual_only = true }
      end
    end
    if stand then
      local zm = z0 + 0.35 * bh
      k:rounded_box { low = { 0, -0.36, 0.03 }, high = { 0.78, 0.36, 0.17 }, radius = 0.04, segments = 3, slot = "base", fill = 0.05 }
      k:box { low = { 0.06, -0.30, 0 }, high = { 0.72, 0.30, 0.04 }, slot = "base", fill = 0.05 }
      k:lump { mass = 55, at = { 0.34, 0, 0.08 }, size = { 0.5, 0.5, 0.1 } }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.05, height = 0.03, axis = "y", at = { 0.76, s * 0.30, 0.05 }, slot = "base", segments = 18, no_collider = true } end
      gym.tube(k, { path = { { 0.30, 0, 0.15 }, { 0.38, 0, z0 - 0.05 } }, size = 0.09, round = true, slot = "steel", segments = 14 })
      for _, s in ipairs { -1, 1 } do gym.tube(k, { path = { { 0.10, s * 0.22, 0.15 }, { 0.34, s * 0.02, 0.95 } }, size = 0.03, round = true, slot = "steel", segments = 8 }) end
      for i = 0, 1 do gym.tube(k, { path = { { 0.37, 0, z0 - 0.25 + 0.18 * i }, { x0, 0, zm - 0.05 + 0.25 * i * bh / 0.7 } }, size = 0.05, tall = 0.05, up = { 0, 1, 0 }, slot = "steel" }) end
      k:box { low = { x0 - 0.02, -0.16, z0 + 0.06 }, high = { x0, 0.16, z0 + 0.75 * bh }, slot = "steel", fill = 0.2 }
    else
      for _, s in ipairs { -1, 1 } do
        k:box { low = { 0, s * 0.45 * w - 0.02, z0 + 0.10 * bh }, high = { x0, s * 0.45 * w + 0.02, z0 + 0.9 * bh }, slot = "steel", fill = 0.15, bevel = 0.002 }
      end
    end
    k:fit()
  end,
}
