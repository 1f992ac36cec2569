-- A long slab with rows of rubber keys, a ring to steer and one red key.
return kind {
  api    = 1,
  names  = { en = "remote, remote control, tv remote, remote controller, tv remote control", zh = "遥控器" },
  measure_zh = "个",
  groups = { "electronics" },
  stands = "surface", beside = "tv",
  size   = { width = { 0.038, 0.048, 0.058 }, depth = { 0.15, 0.19, 0.23 }, height = { 0.015, 0.020, 0.026 } },
  mass   = { 0.04, 0.12, 0.3 },
  params = { style = one_of { "classic", "slim", words = { slim = "slim", minimalist = "slim" } } },
  slots  = { body = { "black_plastic", "plastic_matte", tint = { "#5a5d62", "#f2f2f0" } }, keys = { "plastic_matte", tint = { "#c8c8c4", "#ffffff", "#8a8d92" } }, red = { "plastic", tint = { "#e8302a" } }, green = { "plastic", tint = { "#3ac85a" } }, yellow = { "plastic", tint = { "#f2c83a" } }, blue = { "plastic", tint = { "#3a7ae8" } }, lens = "screen_black" },
  rooms  = { "living_room", "bedroom", "home_theater", "hotel_room" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    local t = h - 0.002
    local slim = p.style == "slim"
    k:loft { segments = 4, slot = "body", fill = 0.7, sections = { { at = { 0, 0, 0 }, size = { 0.94 * d, 0.82 * w }, radius = 0.25 * w }, { at = { 0, 0, 0.45 * t }, size = { d, w }, radius = (slim and 0.46 or 0.22) * w }, { at = { 0, 0, 0.8 * t }, size = { d, w }, radius = (slim and 0.46 or 0.22) * w }, { at = { 0, 0, t }, size = { 0.97 * d, 0.93 * w }, radius = (slim and 0.42 or 0.18) * w } } }
    local function key(x, y, a, b, slot) k:box { size = { a, b, 0.004 }, at = { x * d, y * w, t }, bevel = 0.0012, slot = slot or "keys", visual_only = true } end
    local function round(x, y, r, slot) k:cylinder { radius = r, height = 0.004, at = { x * d, y * w, t }, segments = 10, bevel = 0.001, slot = slot or "keys", visual_only = true } end
    k:box { size = { 0.002, 0.4 * w, 0.4 * h }, at = { -d / 2 + 0.0002, 0, 0.6 * t }, bevel = 0, slot = "lens", visual_only = true }
    round(-0.42, slim and 0 or -0.27, 0.0055, "red")
    if slim then
      k:torus { radius = 0.30 * w, tube = 0.0028, at = { -0.22 * d, 0, t }, segments = 22, slot = "keys", visual_only = true }
      round(-0.22, 0, 0.13 * w)
      for i = 0, 1 do for j = -1, 1, 2 do round(-0.05 + 0.07 * i, 0.24 * j, 0.005) end end
      for j = -1, 1, 2 do k:capsule { radius = 0.0055, height = 0.10 * d, axis = "x", at = { 0.16 * d, 0.24 * j * w, t - 0.003 }, segments = 10, slot = "keys", visual_only = true } end
    else
      key(-0.42, 0.24, 0.006, 0.012)
      for row = 0, 3 do for column = -1, 1 do key(-0.34 + 0.052 * row, 0.27 * column, 0.0065, 0.009) end end
      k:torus { radius = 0.28 * w, tube = 0.003, at = { -0.03 * d, 0, t }, segments = 20, slot = "keys", visual_only = true }
      round(-0.03, 0, 0.12 * w)
      for i = 0, 3 do key(0.115, -0.33 + 0.22 * i, 0.006, 0.008, ({ "red", "green", "yellow", "blue" })[i + 1]) end
      for j = -1, 1, 2 do key(0.20, 0.29 * j, 0.022, 0.010) end
      round(0.20, 0, 0.005)
      for row = 0, 1 do for column = -1, 1 do key(0.30 + 0.055 * row, 0.27 * column, 0.006, 0.009) end end
    end
    k:box { size = { 0.004, 0.28 * w, 0.001 }, at = { 0.44 * d, 0, t }, bevel = 0, slot = "keys", visual_only = true }
    k:fit()
  end,
}
