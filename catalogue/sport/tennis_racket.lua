-- A racket: a strung oval frame with an open throat and a wound grip; for tennis or, light and long-necked, for badminton; or a table-tennis bat of wood and rubber.
return kind {
  api    = 1,
  names  = { en = "tennis racket, tennis racquet, racket, badminton racket, paddle, ping pong paddle, table tennis paddle", zh = "网球拍, 球拍, 羽毛球拍, 乒乓球拍" },
  measure_zh = "支",
  groups = { "sports equipment" },
  stands = "surface",
  size   = { width = { 0.15, 0.26, 0.30 }, depth = { 0.24, 0.66, 0.70 }, height = { 0.02, 0.036, 0.05 } },
  mass   = { 0.05, 0.32, 0.8 },
  params = { type = one_of { "tennis", "badminton", "table_tennis", default = "tennis", words = { ["tennis"] = "tennis", ["网球"] = "tennis", ["badminton"] = "badminton", ["羽毛球"] = "badminton", ["ping pong"] = "table_tennis", ["table tennis"] = "table_tennis", ["paddle"] = "table_tennis", ["乒乓"] = "table_tennis" }, size = {
    tennis = { width = { 0.25, 0.265, 0.285 }, depth = { 0.62, 0.68, 0.70 }, height = { 0.034, 0.038, 0.042 } }, badminton = { width = { 0.20, 0.215, 0.23 }, depth = { 0.66, 0.675, 0.68 }, height = { 0.026, 0.028, 0.030 } }, table_tennis = { width = { 0.15, 0.152, 0.155 }, depth = { 0.25, 0.26, 0.265 }, height = { 0.023, 0.025, 0.028 } } } } },
  slots  = { frame = { "plastic", "painted_metal", tint = { "#c8282f", "#1f4f9f", "#26282b", "#e8a82b", "#3f9a6a" } }, accent = { "plastic", tint = { "#f4f2ea", "#26282b" } }, string = { "plastic", tint = { "#f2eedc" } }, grip = { "leather", "rubber", tint = { "#ffffff", "#4a4a4a" } }, face = { "plastic_matte", tint = { "#c8282a" } }, wood = { "birch", "beech" }, cap = "black_plastic" },
  rooms  = { "garage", "gym", "kids_room" },
  build  = function(p, k)
    local L, w, h = p.depth, p.width / 2, p.height
    if p.type == "table_tennis" then
      local z, R = h / 2, w
      local blade = contour.half({ { 0, 0, true }, { 0.19, 0, true }, { 0.22, 0.20 }, { 0.80, 0.36 }, { 1, 0.62 }, { 0.88, 0.84 }, { 0.5, 0.97 }, { 0, 1 } }, R, 0.70 * L, 3)
      local turned = {}
      for i, q in ipairs(blade) do turned[i] = { q[2] - 0.20 * L, -q[1] } end
      k:prism { polygon = turned, height = 0.0065, at = { 0, 0, z }, slot = "wood", bevel = 0.001, no_collider = true }
      local rubber = {}
      for i, q in ipairs(contour.half({ { 0, 0.24, true }, { 0.40, 0.26 }, { 0.80, 0.37 }, { 0.99, 0.62 }, { 0.87, 0.83 }, { 0.49, 0.96 }, { 0, 0.99 } }, R, 0.70 * L, 3)) do rubber[i] = { q[2] - 0.20 * L, -q[1] } end
      k:prism { polygon = rubber, height = 0.003, at = { 0, 0, z + 0.0048 }, slot = "face", bevel = 0.0005, no_collider = true }
      k:prism { polygon = rubber, height = 0.003, at = { 0, 0, z - 0.0048 }, slot = "cap", bevel = 0.0005, no_collider = true }
      k:loft { slot = "wood", segments = 4, rot = { 0, 90, 0 }, at = { -0.50 * L, 0, z }, sections = { { at = { 0, 0, 0 }, size = { h, 0.034 }, radius = h * 0.45 }, { at = { 0, 0, 0.22 * L }, size = { h * 0.88, 0.026 }, radius = h * 0.4 }, { at = { 0, 0, 0.36 * L }, size = { h * 0.8, 0.028 }, radius = h * 0.36 } }, no_collider = true }
      k:box { low = { -0.5 * L, -0.017, 0 }, high = { -0.14 * L, 0.017, h }, collider_only = true, slot = "wood" }
      k:cylinder { radius = R, height = 0.012, at = { 0.5 * L - R, 0, z }, segments = 16, collider_only = true, slot = "wood" }
      k:fit()
      return
    end
    local tennis = p.type == "tennis"
    local tube, z = tennis and 0.0115 or 0.0055, h / 2
    local a = tennis and 0.255 * L or 0.205 * L                 -- half length of the head
    local b = w - tube
    local cx = L / 2 - a - tube
    local path = {}
    for i = 1, 36 do
      local t = 2 * math.pi * i / 36
      path[i] = { cx + a * math.cos(t), b * math.sin(t), z }
    end
    k:sweep { path = path, closed = true, rect = tennis and { 0.012, 0.021 } or { 0.009, 0.010 }, up = { 0, 0, 1 }, slot = "frame", fill = tennis and 0.10 or 0.30, no_collider = true }
    for _, s in ipairs { 0.25, 0.75, 1.25, 1.75 } do
      local t = math.pi * s
      k:sweep { path = { { cx + (a + 0.001) * math.cos(t - 0.16), (b + 0.001) * math.sin(t - 0.16), z }, { cx + (a + 0.001) * math.cos(t), (b + 0.001) * math.sin(t), z }, { cx + (a + 0.001) * math.cos(t + 0.16), (b + 0.001) * math.sin(t + 0.16), z } }, rect = tennis and { 0.0128, 0.0216 } or { 0.0096, 0.0106 }, up = { 0, 0, 1 }, slot = "accent", visual_only = true }
    end
    local n, m = tennis and 13 or 17, tennis and 16 or 19
    for i = 1, n do
      local y = b * (2 * i / (n + 1) - 1)
      local half = a * math.sqrt(1 - (y / b) ^ 2)
      k:box { size = { 2 * half, tennis and 0.0014 or 0.0009, 0.0014 }, at = { cx, y, z }, bevel = 0, slot = "string", visual_only = true }
    end
    for i = 1, m do
      local x = a * (2 * i / (m + 1) - 1)
      local half = b * math.sqrt(1 - (x / a) ^ 2)
      k:box { size = { tennis and 0.0014 or 0.0009, 2 * half, 0.0014 }, at = { cx + x, 0, z + 0.0005 }, bevel = 0, slot = "string", visual_only = true }
    end
    local grip = -L / 2 + (tennis and 0.20 or 0.18)
    if tennis then -- the throat: two arms from the head to the handle
      for _, s in ipairs { -1, 1 } do
        local t = math.rad(180 - s * 38)
        k:sweep { path = { { cx + a * math.cos(t), b * math.sin(t) * 1.0, z }, { cx - a - 0.055, s * 0.024, z }, { grip - 0.005, s * 0.008, z } }, rect = { 0.015, 0.020 }, up = { 0, 0, 1 }, smooth = true, steps = 3, slot = "frame", fill = 0.10, no_collider = true }
      end
    else
      k:cylinder { radius = 0.004, height = cx - a - grip + 0.01, axis = "x", at = { (cx - a + grip) / 2, 0, z }, slot = "frame", segments = 10, no_collider = true }
      k:cone { radius = 0.011, radius_top = 0.004, height = 0.03, axis = "x", at = { grip + 0.015, 0, z }, slot = "cap", segments = 12, no_collider = true }
    end
    local r = tennis and 0.0165 or 0.0128
    k:prism { polygon = outline.regular(r, 8, 22.5), axis = "x", height = grip + L / 2 - 0.012, at = { (grip - L / 2 + 0.012) / 2, 0, z }, slot = "grip", bevel = 0.002, fill = 0.6, no_collider = true }
    k:prism { polygon = outline.regular(r + 0.002, 8, 22.5), axis = "x", height = 0.016, at = { -L / 2 + 0.008, 0, z }, slot = "cap", bevel = 0.003, no_collider = true }
    for i = 0, 6 do k:with({ at = { -L / 2 + 0.03 + (grip + L / 2 - 0.05) * i / 6, 0, z }, rot = { 0, 0, 20 } }, function() k:torus { radius = r * 0.97, tube = 0.0012, axis = "x", segments = 8, slot = "cap", visual_only = true } end) end
    local thick = 0.924 * (r + 0.002)
    k:box { low = { -L / 2, -r, z - thick }, high = { cx - a, r, z + thick }, collider_only = true, slot = "grip" }
    k:prism { polygon = contour.scaled(outline.ellipse(a + tube, b + tube, 16), 1, 1, cx, 0), height = tennis and 0.021 or 0.010, at = { 0, 0, z }, slot = "frame", collider_only = true }
    k:fit()
  end,
}
