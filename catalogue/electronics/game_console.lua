-- A case with vents, a slot for discs, a lit line and sockets; lying or standing, or a small handheld with sticks at both ends.
return kind {
  api    = 1,
  names  = { en = "game console, gaming console, video game console, console unit, games console", zh = "游戏机, 主机游戏" },
  measure_zh = "台",
  groups = { "electronics" },
  stands = "surface", beside = "tv",
  size   = { width = { 0.26, 0.31, 0.39 }, depth = { 0.21, 0.26, 0.30 }, height = { 0.050, 0.066, 0.10 } },
  mass   = { 0.25, 3.2, 8 },
  params = { type = one_of { "flat", "tower", "handheld", "retro", words = { handheld = "handheld", portable = "handheld", ["掌机"] = "handheld", vertical = "tower", standing = "tower", retro = "retro", vintage = "retro", ["复古"] = "retro" },
      size = { flat = { width = { 0.26, 0.31, 0.39 }, depth = { 0.21, 0.26, 0.30 }, height = { 0.050, 0.066, 0.10 } }, tower = { width = { 0.14, 0.16, 0.18 }, depth = { 0.14, 0.17, 0.26 }, height = { 0.28, 0.32, 0.39 } }, handheld = { width = { 0.22, 0.25, 0.28 }, depth = { 0.095, 0.105, 0.12 }, height = { 0.016, 0.020, 0.026 } }, retro = { width = { 0.22, 0.25, 0.28 }, depth = { 0.18, 0.20, 0.23 }, height = { 0.07, 0.085, 0.10 } } } } },
  slots  = { case = { "plastic_matte", "black_plastic", tint = { "#ffffff", "#3a3d42", "#e8e6ea" } }, dark = "black_plastic", left = { "plastic", tint = { "#3fc8f2", "#5ac86a" } }, right = { "plastic", tint = { "#ff5a4a", "#ffb82a" } }, grey = { "plastic_matte", tint = { "#b8b4ac", "#d8d4c8" } }, screen = "screen_on", red = { "plastic", tint = { "#c8302f" } }, glow = { "neon", tint = { "#5a9aff", "#7aff9a" } } },
  rooms  = { "living_room", "game_room", "kids_room", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    if p.type == "handheld" then
      local c, t = 0.66 * w, 0.7 * h
      k:box { low = { -d, -c, 0 }, high = { d, c, t }, slot = "dark", bevel = 0.002, fill = 0.5 }
      for _, s in ipairs { -1, 1 } do
        local shape = {}
        outline.arc(shape, d - 0.035, w - 0.035, 0.035, 0, 90, 5)
        outline.arc(shape, -d + 0.035, w - 0.035, 0.035, 90, 180, 5)
        shape[#shape + 1] = { -d, c }
        shape[#shape + 1] = { d, c }
        if s < 0 then local turned = {} for i = #shape, 1, -1 do turned[#turned + 1] = { shape[i][1], -shape[i][2] } end shape = turned end
        k:prism { polygon = shape, height = t + 0.001, at = { 0, 0, (t + 0.001) / 2 }, slot = s < 0 and "left" or "right", bevel = 0.003, fill = 0.4 }
        local y = s * (c + w) / 2
        local stick_x, key_x = s < 0 and -0.40 * d or 0.30 * d, s < 0 and 0.25 * d or -0.42 * d
        k:cylinder { radius = 0.010, radius_top = 0.0085, height = h - t, at = { stick_x, y, t }, anchor = "bottom", slot = "dark", segments = 14, no_collider = true }
        for i = 0, 3 do k:cylinder { radius = 0.0045, height = 0.002, at = { key_x + 0.011 * math.cos(i * 1.571), y + 0.011 * math.sin(i * 1.571), t + 0.0015 }, slot = "dark", segments = 10, bevel = 0, visual_only = true } end
        k:box { size = { 0.003, 0.010, 0.001 }, at = { -0.80 * d, s * (c + 0.014), t + 0.001 }, bevel = 0, slot = "dark", visual_only = true }
      end
      k:box { low = { -d + 0.008, -c + 0.012, t - 0.0005 }, high = { d - 0.008, c - 0.012, t + 0.0006 }, bevel = 0, slot = "screen", visual_only = true }
      k:prism { polygon = outline.star(0.018, 0.008, 5), height = 0.001, at = { 0, -0.02, t + 0.0008 }, slot = "right", bevel = 0, visual_only = true }
      k:box { size = { 0.012, 0.07, 0.001 }, at = { 0.55 * d, 0, t + 0.0008 }, slot = "left", bevel = 0, visual_only = true }
      for _, q in ipairs { -0.4, 0.4 } do k:box { size = { 0.012, 0.03, 0.001 }, at = { 0.2 * d, q * c, t + 0.0008 }, slot = "left", bevel = 0, visual_only = true } end
    elseif p.type == "tower" then
      k:box { low = { -0.85 * d, -0.7 * w, 0 }, high = { 0.85 * d, 0.7 * w, 0.012 }, slot = "dark", bevel = 0.003, fill = 0.4 }
      k:rounded_box { low = { -d + 0.004, -0.62 * w, 0.010 }, high = { d - 0.010, 0.62 * w, h - 0.012 }, radius = 0.006, segments = 2, slot = "dark", fill = 0.35 }
      for _, s in ipairs { -1, 1 } do -- pale wings on both sides
        k:prism { polygon = { { -d, 0.02 }, { d - 0.02, 0.02 }, { d, 0.05 }, { d, h - 0.03 }, { d - 0.03, h }, { -d + 0.02, h - 0.005 }, { -d, h - 0.03 } }, axis = "y", height = 0.36 * w, at = { 0, s * 0.80 * w, 0 }, bevel = 0.004, slot = "case", fill = 0.25 }
        k:box { size = { 0.0012, 0.003, 0.6 * h }, at = { d - 0.009, s * 0.56 * w, 0.55 * h }, bevel = 0, slot = "glow", visual_only = true }
      end
      k:box { size = { 0.002, 0.004, 0.13 }, at = { d - 0.0095, 0.14 * w, 0.42 * h }, bevel = 0, slot = "case", visual_only = true }
      k:cylinder { radius = 0.008, height = 0.002, axis = "x", at = { d - 0.0095, 0, 0.78 * h }, slot = "case", segments = 14, bevel = 0, visual_only = true }
      for i = 0, 1 do k:box { size = { 0.002, 0.012, 0.005 }, at = { d - 0.0095, 0, 0.15 * h + 0.02 * i }, bevel = 0, slot = "case", visual_only = true } end
    elseif p.type == "retro" then
      k:rounded_box { low = { -d, -w, 0 }, high = { d - 0.004, w, 0.55 * h }, radius = 0.004, segments = 2, slot = "case", fill = 0.2 }
      k:box { low = { -d, -0.98 * w, 0.50 * h }, high = { 0.70 * d, 0.98 * w, h - 0.014 }, slot = "grey", bevel = 0.004, fill = 0.2 }
      k:box { low = { -0.75 * d, -0.55 * w, h - 0.0145 }, high = { 0.25 * d, 0.55 * w, h - 0.013 }, slot = "dark", bevel = 0.001, visual_only = true }
      k:box { low = { -0.35 * d, -0.42 * w, h - 0.02 }, high = { -0.15 * d, 0.42 * w, h }, slot = "grey", bevel = 0.002 } -- cartridge
      k:box { low = { -0.1495 * d, -0.36 * w, h - 0.013 }, high = { -0.145 * d, 0.36 * w, h - 0.002 }, slot = "red", bevel = 0, visual_only = true }
      for i = 0, 1 do k:box { size = { 0.012, 0.028, 0.008 }, at = { 0.50 * d, -0.6 * w + 0.05 * i, h - 0.012 }, bevel = 0.0015, slot = i == 0 and "red" or "case", visual_only = true } end
      for i = 0, 1 do
        k:box { size = { 0.006, 0.045, 0.022 }, at = { d - 0.004, 0.15 * w + 0.06 * i, 0.27 * h }, bevel = 0.002, slot = "dark", visual_only = true }
        for j = -1, 1 do k:cylinder { radius = 0.002, height = 0.002, axis = "x", at = { d - 0.001, 0.15 * w + 0.06 * i + 0.01 * j, 0.27 * h }, slot = "grey", segments = 6, bevel = 0, visual_only = true } end
      end
      k:cylinder { radius = 0.003, height = 0.002, axis = "x", at = { d - 0.004, -0.7 * w, 0.3 * h }, slot = "red", segments = 8, bevel = 0, visual_only = true }
      lettering.text(k, { text = "GAME", at = { d - 0.0035, -0.42 * w, 0.28 * h }, height = 0.16 * h, slot = "red", depth = 0.0006 })
    else
      for _, sx in ipairs { -0.8 * d, 0.75 * d } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.010, height = 0.006, at = { sx, s * 0.8 * w, 0 }, anchor = "bottom", slot = "dark", segments = 10 } end end
      local half = 0.52 * h
      k:box { low = { -d, -w, 0.005 }, high = { d - 0.012, w, half }, slot = "case", bevel = 0.003, fill = 0.28 }
      k:box { low = { -d, -w, half + 0.004 }, high = { d, w, h }, slot = "case", bevel = 0.003, fill = 0.28 }
      k:box { low = { -d + 0.004, -w + 0.004, half - 0.002 }, high = { d - 0.014, w - 0.004, half + 0.006 }, slot = "dark", bevel = 0, fill = 0.3, no_collider = true }
      k:box { low = { d - 0.0135, -0.94 * w, half + 0.0004 }, high = { d - 0.012, 0.94 * w, half + 0.0032 }, bevel = 0, slot = "glow", visual_only = true }
      for i = 0, 15 do k:box { size = { 0.5 * d, 0.010, 0.001 }, at = { -0.55 * d, 0.85 * w * (1 - 2 * (i + 0.5) / 16), h }, bevel = 0, slot = "dark", visual_only = true } end
      k:box { size = { 0.002, 0.125, 0.004 }, at = { d, -0.35 * w, half + 0.55 * (h - half) }, bevel = 0, slot = "dark", visual_only = true }
      k:cylinder { radius = 0.006, height = 0.002, axis = "x", at = { d, 0.20 * w, half + 0.55 * (h - half) }, slot = "glow", segments = 12, bevel = 0, visual_only = true }
      for i = 0, 1 do k:box { size = { 0.002, 0.013, 0.006 }, at = { d - 0.012, 0.5 * w + 0.024 * i, 0.30 * h }, bevel = 0, slot = "dark", visual_only = true } end
    end
    k:lump { mass = p.type == "handheld" and 0.15 or p.type == "retro" and 0.6 or 1.8, at = { 0, 0, 0.3 * h }, size = { d, w, 0.3 * h } }
    k:fit()
  end,
}
