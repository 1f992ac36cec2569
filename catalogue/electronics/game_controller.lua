-- A shell with two grips, two sticks, a cross, four coloured buttons and triggers; or an old flat pad, or a joystick.
return kind {
  api    = 1,
  names  = { en = "game controller, controller, gamepad, joystick, game pad, gaming controller, video game controller", zh = "游戏手柄, 手柄" },
  measure_zh = "个",
  groups = { "electronics" },
  stands = "surface",
  size   = { width = { 0.135, 0.155, 0.170 }, depth = { 0.095, 0.108, 0.125 }, height = { 0.045, 0.056, 0.066 } },
  mass   = { 0.08, 0.25, 1.2 },
  params = { type = one_of { "pad", "joystick", default = "pad", words = { joystick = "joystick", ["摇杆"] = "joystick", pad = "pad" }, size = { pad = { width = { 0.135, 0.155, 0.170 }, depth = { 0.095, 0.108, 0.125 }, height = { 0.045, 0.056, 0.066 } }, joystick = { width = { 0.16, 0.19, 0.23 }, depth = { 0.16, 0.18, 0.21 }, height = { 0.18, 0.22, 0.26 } } } } },
  slots  = { body = { "plastic_matte", "black_plastic", tint = { "#ffffff", "#3a3d42", "#4a7ac8", "#c8484a" } }, dark = "black_plastic", grip = "rubber", a = { "plastic", tint = { "#5ac85a" } }, b = { "plastic", tint = { "#e84a4a" } }, x = { "plastic", tint = { "#4a8ae8" } }, y = { "plastic", tint = { "#f2c83a" } }, glow = "neon" },
  rooms  = { "living_room", "game_room", "kids_room", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    if p.type == "joystick" then
      k:loft { segments = 3, slot = "body", fill = 0.25, sections = { { at = { 0, 0, 0.01 }, size = { 2 * d, 2 * w }, radius = 0.02 }, { at = { 0, 0, 0.03 }, size = { 2 * d, 2 * w }, radius = 0.02 }, { at = { 0, 0, 0.22 * h }, size = { 1.7 * d, 1.8 * w }, radius = 0.02 } } }
      for _, sx in ipairs { -1, 1 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.012, height = 0.012, at = { sx * 0.7 * d, s * 0.75 * w, 0 }, anchor = "bottom", slot = "grip", segments = 12 } end end
      k:lathe { profile = { { 0.30 * w, 0 }, { 0.22 * w, 0.03 * h }, { 0.26 * w, 0.05 * h }, { 0.16 * w, 0.09 * h }, { 0.18 * w, 0.11 * h }, { 0.09 * w, 0.16 * h }, { 0, 0.16 * h } }, at = { -0.1 * d, 0, 0.22 * h }, slot = "grip", segments = 16 }
      k:sweep { path = { { -0.1 * d, 0, 0.34 * h }, { -0.12 * d, 0, 0.62 * h }, { -0.02 * d, 0, 0.95 * h } }, radius = { 0.014, 0.020, 0.018 }, smooth = true, steps = 3, segments = 10, slot = "dark", round_ends = true, fill = 0.5 }
      k:box { size = { 0.014, 0.012, 0.03 }, at = { -0.22 * d, 0, 0.80 * h }, rot = { 0, 10, 0 }, bevel = 0.003, slot = "b", visual_only = true }
      k:cylinder { radius = 0.006, height = 0.006, at = { -0.02 * d, 0, 0.95 * h + 0.018 }, slot = "b", segments = 10, visual_only = true }
      for i = 0, 3 do k:cylinder { radius = 0.010, height = 0.008, at = { 0.60 * d, 0.6 * w * (i / 1.5 - 1), 0.22 * h + 0.003 }, slot = ({ "a", "b", "x", "y" })[i + 1], segments = 14, visual_only = true } end
      k:lump { mass = 0.25, at = { 0, 0, 0.08 * h }, size = { d, w, 0.05 * h } }
      k:fit()
      return
    end
    -- Seen from above the front (towards the player) is +x: grips point there.
    local t = 0.66 * h
    local z0 = 0.14 * h
    local function shell(points, z, height, slot) k:prism { polygon = points, height = height, at = { 0, 0, z + height / 2 }, bevel = 0.35 * height > 0.006 and 0.006 or 0.003, crease = 40, slot = slot, fill = 0.3, no_collider = true } end
    local half = { { -0.80 * d, 0 }, { -0.86 * d, 0.30 * w }, { -0.92 * d, 0.55 * w }, { -0.70 * d, 0.80 * w }, { -0.20 * d, 0.93 * w }, { 0.35 * d, w }, { 0.78 * d, 0.97 * w }, { 0.98 * d, 0.82 * w }, { 0.90 * d, 0.64 * w }, { 0.55 * d, 0.50 * w }, { 0.28 * d, 0.34 * w }, { 0.22 * d, 0 } }
    local all = {}
    for i = 1, #half do all[i] = half[i] end
    for i = #half - 1, 2, -1 do all[#all + 1] = { half[i][1], -half[i][2] } end
    local turned = {}
    for i = #all, 1, -1 do turned[#turned + 1] = all[i] end
    shell(turned, z0, t - z0 + 0.006, "body")
    for _, s in ipairs { -1, 1 } do
      k:sweep { path = { { -0.15 * d, s * 0.66 * w, 0.5 * t }, { 0.35 * d, s * 0.78 * w, 0.42 * t }, { 0.78 * d, s * 0.80 * w, 0.30 * t } }, radius = { 0.30 * t, 0.36 * t, 0.29 * t }, smooth = true, steps = 2, segments = 10, slot = "grip", round_ends = true, fill = 0.3 }
      k:box { low = { -d, s * 0.56 * w - 0.016, 0.45 * t }, high = { -0.75 * d, s * 0.56 * w + 0.016, 0.95 * t }, bevel = 0.004, slot = "dark", no_collider = true, fill = 0.4 }
      k:ellipsoid { size = { 0.22 * d, 0.035, 0.66 * t }, at = { -0.88 * d, s * 0.56 * w, 0.33 * t }, segments = 10, slot = "dark", fill = 0.4 } -- triggers, on which it also stands
    end
    k:box { low = { -0.8 * d, -0.62 * w, z0 }, high = { 0.2 * d, 0.62 * w, t }, slot = "body", collider_only = true }
    local top = t + 0.006
    local function stick(x, y)
      k:cylinder { radius = 0.0145, height = 0.002, at = { x, y, top }, slot = "dark", segments = 18, bevel = 0, visual_only = true }
      k:cylinder { radius = 0.005, height = h - top - 0.004, at = { x, y, top }, anchor = "bottom", slot = "dark", segments = 10, bevel = 0, no_collider = true }
      k:cylinder { radius = 0.0105, radius_top = 0.0098, height = 0.006, at = { x, y, h - 0.006 }, anchor = "bottom", slot = "grip", segments = 16 }
    end
    stick(-0.36 * d, -0.62 * w)
    stick(0.05 * d, 0.28 * w)
    for i = 0, 1 do k:box { size = { i == 0 and 0.022 or 0.008, i == 0 and 0.008 or 0.022, 0.004 }, at = { 0.05 * d, -0.28 * w, top + 0.001 }, bevel = 0.001, slot = "dark", visual_only = true } end
    for i, q in ipairs { { 1, 0 }, { 0, 1 }, { 0, -1 }, { -1, 0 } } do k:cylinder { radius = 0.0052, height = 0.005, at = { -0.36 * d + 0.0125 * q[1], 0.62 * w + 0.0125 * q[2], top + 0.0015 }, slot = ({ "a", "b", "x", "y" })[i], segments = 12, bevel = 0.001, visual_only = true } end
    k:cylinder { radius = 0.007, height = 0.003, at = { -0.50 * d, 0, top + 0.0005 }, slot = "glow", segments = 14, bevel = 0, visual_only = true }
    for _, s in ipairs { -1, 1 } do k:box { size = { 0.004, 0.009, 0.003 }, at = { -0.34 * d, s * 0.20 * w, top }, bevel = 0.0008, slot = "dark", visual_only = true } end
    k:fit()
  end,
}
