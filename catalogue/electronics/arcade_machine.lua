-- A cabinet with a lit name above, a leaning screen, a desk with sticks and buttons, coin slots below; or a pinball table on legs.
return kind {
  api    = 1,
  names  = { en = "arcade machine, arcade cabinet, arcade game, pinball machine, arcade game machine, arcade, pinball, video game machine", zh = "街机, 弹珠机, 游戏街机" },
  measure_zh = "台",
  groups = { "machine", "game" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.60, 0.68, 0.80 }, depth = { 0.70, 0.80, 0.95 }, height = { 1.60, 1.75, 1.90 } },
  mass   = { 40, 95, 180 },
  params = { type = one_of { "upright", "pinball", default = "upright", words = { pinball = "pinball", ["弹珠"] = "pinball", ["弹珠机"] = "pinball", upright = "upright" }, size = { upright = { width = { 0.60, 0.68, 0.80 }, depth = { 0.70, 0.80, 0.95 }, height = { 1.60, 1.75, 1.90 } }, pinball = { width = { 0.58, 0.68, 0.74 }, depth = { 1.20, 1.32, 1.42 }, height = { 1.70, 1.86, 1.95 } } } },
             game = one_of("SPACE", "RACER", "PUCKS", "DRAGON") },
  slots  = { side = { "painted_wood", tint = { "#2a2f6a", "#8a1f2f", "#1f5a4a", "#26262c" } }, stripe = { "paint", tint = { "#ffb82a", "#ff5a9a", "#5ad8ff" } }, stripe_2 = { "paint", tint = { "#ff5a3a", "#7affb0", "#f2f2f2" } }, panel = "black_plastic", screen = "screen_black", glow = { "neon", tint = { "#ffd23a", "#ff5a7a", "#5affd8" } }, glow_2 = { "neon", tint = { "#5a9aff", "#ff8a3a" } }, red = { "plastic", tint = { "#e8302a" } }, blue = { "plastic", tint = { "#2f6fe8" } }, yellow = { "plastic", tint = { "#f2c83a" } }, metal = "chrome", glass = "glass", field = { "paint", tint = { "#3a6ab0", "#2f7a5a", "#8a3a6a" } }, ink = { "paint", tint = { "#26262c" } } },
  rooms  = { "game_room", "bar", "playroom" },
  build  = function(p, k)
    local w, d, h, r = p.width / 2, p.depth, p.height, p.rng("game")
    if p.type == "pinball" then
      local b0, b1 = 0.70, 0.98 -- box: lower edges in front and behind
      local x1 = d - 0.03
      for _, x in ipairs { 0.045, x1 - 0.02 } do for _, s in ipairs { -1, 1 } do
        k:box { size = { 0.035, 0.035, 0.78 }, at = { x, s * (w - 0.045), 0.012 }, anchor = "bottom", slot = "metal", bevel = 0.004, fill = 0.25 }
        k:cylinder { radius = 0.026, height = 0.016, at = { x, s * (w - 0.045), 0 }, anchor = "bottom", slot = "metal", segments = 14 }
      end end
      k:prism { polygon = { { 0, 0.62 }, { x1, 0.62 }, { x1, 0.86 }, { 0.02, 1.02 }, { 0, 1.02 } }, axis = "y", height = 2 * w - 0.04, bevel = 0.004, slot = "side", fill = 0.25 }
      local slope = math.deg(math.atan(0.16, x1 - 0.02))
      k:with({ at = { (x1 + 0.02) / 2, 0, 0.943 }, rot = { 0, slope, 0 } }, function()
        local L, W = x1 - 0.06, 2 * w - 0.10
        for _, s in ipairs { -1, 1 } do k:box { low = { -L / 2 - 0.01, s > 0 and W / 2 or -W / 2 - 0.03, -0.01 }, high = { L / 2 + 0.01, s > 0 and W / 2 + 0.03 or -W / 2, 0.045 }, slot = "metal", bevel = 0.004, fill = 0.3 } end
        k:box { low = { L / 2 - 0.02, -W / 2, -0.01 }, high = { L / 2 + 0.01, W / 2, 0.045 }, slot = "metal", bevel = 0.004, fill = 0.3 }
        k:box { low = { -L / 2, -W / 2, 0 }, high = { L / 2 - 0.02, W / 2, 0.004 }, slot = "field", bevel = 0, visual_only = true }
        k:box { low = { -L / 2, -W / 2, 0.040 }, high = { L / 2 - 0.02, W / 2, 0.044 }, slot = "glass", bevel = 0 }
        for i = 1, 3 do local x, y = -0.28 * L + 0.10 * (i % 2), (i - 2) * 0.14 k:cylinder { radius = 0.035, height = 0.028, at = { x, y, 0.014 }, segments = 18, slot = i == 2 and "yellow" or "red", visual_only = true } k:torus { radius = 0.035, tube = 0.005, at = { x, y, 0.020 }, segments = 18, slot = "glow", visual_only = true } end
        for _, s in ipairs { -1, 1 } do
          k:with({ at = { 0.33 * L, s * 0.10, 0.014 }, rot = { 0, 0, s * -28 } }, function() k:hull { points = { { -0.014, 0, -0.008 }, { 0.014, 0, -0.008 }, { -0.014, 0, 0.008 }, { 0.014, 0, 0.008 }, { -0.006, -s * 0.085, -0.008 }, { 0.006, -s * 0.085, -0.008 }, { -0.006, -s * 0.085, 0.008 }, { 0.006, -s * 0.085, 0.008 } }, slot = "yellow", visual_only = true } end)
          k:box { size = { 0.20, 0.008, 0.025 }, at = { 0.26 * L, s * 0.20, 0.014 }, rot = { 0, 0, s * -20 }, bevel = 0.002, slot = "stripe", visual_only = true }
          for i = 0, 4 do k:cylinder { radius = 0.010, height = 0.003, at = { -0.05 * L + 0.05 * i, s * (0.18 - 0.015 * i), 0.006 }, segments = 12, bevel = 0, slot = i % 2 == 0 and "glow" or "glow_2", visual_only = true } end
        end
        k:prism { polygon = outline.star(0.10, 0.045, 6), height = 0.002, at = { 0.05 * L, 0, 0.005 }, bevel = 0, slot = "stripe_2", visual_only = true }
        k:box { low = { 0.05 * L, W / 2 - 0.045, 0.004 }, high = { L / 2 - 0.02, W / 2 - 0.040, 0.03 }, bevel = 0, slot = "metal", visual_only = true }
        k:sphere { radius = 0.012, at = { 0.40 * L, W / 2 - 0.022, 0.016 }, segments = 12, slot = "metal", visual_only = true }
      end)
      for _, s in ipairs { -1, 1 } do
        k:prism { polygon = { { 0.25, 0.66 }, { x1 - 0.2, 0.66 }, { x1 - 0.35, 0.80 }, { 0.3, 0.90 } }, axis = "y", height = 0.003, at = { 0, s * (w - 0.02), 0 }, bevel = 0, slot = "stripe", visual_only = true }
        k:cylinder { radius = 0.014, height = 0.02, axis = "y", at = { x1 - 0.12, s * (w - 0.014), 0.78 }, segments = 14, slot = "red", no_collider = true }
        k:box { low = { -0.0, s > 0 and w - 0.006 or -w, 0.6 }, high = { 0.05, s > 0 and w or -w + 0.006, 0.7 }, slot = "metal", bevel = 0, visual_only = true }
      end
      k:cylinder { radius = 0.012, height = 0.07, axis = "x", at = { d - 0.035, w - 0.09, 0.76 }, slot = "metal", segments = 12 }
      k:sphere { radius = 0.018, at = { d - 0.018, w - 0.09, 0.76 }, slot = "red", segments = 12, no_collider = true }
      k:box { size = { 0.006, 0.22, 0.14 }, at = { x1 + 0.001, 0, 0.72 }, bevel = 0.002, slot = "metal", visual_only = true }
      for i = -1, 1, 2 do k:box { size = { 0.008, 0.05, 0.08 }, at = { x1 + 0.001, 0.05 * i, 0.72 }, bevel = 0.002, slot = "red", visual_only = true } end
      -- Head with the lit picture.
      k:box { low = { 0.02, -w, 1.06 }, high = { 0.24, w, h }, slot = "side", bevel = 0.005, fill = 0.2 }
      k:box { low = { 0.03, -w + 0.05, 0.98 }, high = { 0.20, w - 0.05, 1.07 }, slot = "panel", bevel = 0.003, fill = 0.3 }
      local z0, z1 = 1.22, h - 0.05
      k:box { low = { 0.235, -w + 0.04, z0 }, high = { 0.243, w - 0.04, z1 }, slot = "field", bevel = 0, visual_only = true }
      k:prism { polygon = outline.star(0.42 * (z1 - z0), 0.30 * (z1 - z0), 10), axis = "x", height = 0.002, at = { 0.244, 0, (z0 + z1) / 2 - 0.02 }, bevel = 0, slot = "stripe", visual_only = true }
      lettering.text(k, { text = p.game, at = { 0.246, 0, (z0 + z1) / 2 }, height = 0.14, width = 1.5 * w, slot = "glow", weight = 0.16, depth = 0.002 })
      k:box { low = { 0.235, -w + 0.04, 1.09 }, high = { 0.243, w - 0.04, z0 - 0.03 }, slot = "panel", bevel = 0, visual_only = true }
      lettering.text(k, { text = tostring(r:int(10, 98)) .. "00", at = { 0.244, 0, 1.14 }, height = 0.05, slot = "glow_2", depth = 0.001 })
      k:light { kind = "area", at = { 0.26, 0, (z0 + z1) / 2 }, dir = { 1, 0, 0 }, size = { 1.5 * w, 0.4 }, lumens = 200, color = lamps.neutral }
      k:lump { mass = 55, at = { 0.5 * d, 0, 0.75 }, size = { 0.8 * d, w, 0.15 } }
      k:fit()
      return
    end
    -- Upright: two sides in the well-known outline.
    local side = { { 0, 0 }, { 0.86 * d, 0 }, { 0.86 * d, 0.44 * h }, { d, 0.50 * h }, { d, 0.535 * h }, { 0.66 * d, 0.565 * h }, { 0.54 * d, 0.82 * h }, { 0.72 * d, 0.86 * h }, { 0.72 * d, 0.985 * h }, { 0.68 * d, h }, { 0.06 * d, h }, { 0, 0.96 * h } }
    local t = 0.02
    for _, s in ipairs { -1, 1 } do
      k:prism { polygon = side, axis = "y", height = t, at = { 0, s * (w - t / 2), 0 }, bevel = 0.002, slot = "side", no_collider = true }
      local stripe = { { 0.05 * d, 0.62 * h }, { 0.80 * d, 0.18 * h }, { 0.80 * d, 0.29 * h }, { 0.05 * d, 0.73 * h } }
      k:prism { polygon = stripe, axis = "y", height = 0.002, at = { 0, s * w, 0 }, bevel = 0, slot = "stripe", visual_only = true }
      k:prism { polygon = { { 0.05 * d, 0.76 * h }, { 0.80 * d, 0.32 * h }, { 0.80 * d, 0.37 * h }, { 0.05 * d, 0.81 * h } }, axis = "y", height = 0.002, at = { 0, s * w, 0 }, bevel = 0, slot = "stripe_2", visual_only = true }
      k:prism { polygon = outline.star(0.13 * d, 0.055 * d, 5, 20), axis = "y", height = 0.003, at = { 0.38 * d, s * w, 0.86 * h }, bevel = 0, slot = "stripe", visual_only = true }
    end
    local y = w - t
    k:box { low = { 0.01, -y, 0.04 }, high = { 0.84 * d, y, 0.43 * h }, slot = "side", bevel = 0.002, fill = 0.15 }
    k:prism { polygon = { { 0.01, 0.42 * h }, { 0.84 * d, 0.42 * h }, { d - 0.012, 0.492 * h }, { d - 0.012, 0.51 * h }, { 0.64 * d, 0.545 * h }, { 0.01, 0.545 * h } }, axis = "y", height = 2 * y, bevel = 0.002, slot = "panel", fill = 0.15, no_collider = true }
    k:prism { polygon = { { 0.01, 0.54 * h }, { 0.62 * d, 0.545 * h }, { 0.50 * d, 0.815 * h }, { 0.01, 0.815 * h } }, axis = "y", height = 2 * y, bevel = 0.001, slot = "panel", fill = 0.1, no_collider = true }
    k:box { low = { 0.01, -y, 0.81 * h }, high = { 0.70 * d, y, h - 0.012 }, slot = "side", bevel = 0.002, fill = 0.12, no_collider = true }
    k:box { low = { 0, -w, 0.42 * h }, high = { 0.62 * d, w, 0.82 * h }, slot = "side", collider_only = true }
    k:box { low = { 0, -w, 0.82 * h }, high = { 0.72 * d, w, h }, slot = "side", collider_only = true }
    k:prism { polygon = { { 0.62 * d, 0.44 * h }, { 0.86 * d, 0.44 * h }, { d, 0.50 * h }, { d, 0.53 * h }, { 0.62 * d, 0.565 * h } }, axis = "y", height = 2 * w, slot = "side", collider_only = true }
    k:box { low = { 0, -w, 0 }, high = { 0.86 * d, w, 0.44 * h }, slot = "side", collider_only = true }
    -- Name above, lit.
    k:box { low = { 0.70 * d - 0.004, -y + 0.01, 0.87 * h }, high = { 0.705 * d, y - 0.01, 0.975 * h }, slot = "glow_2", bevel = 0, visual_only = true }
    lettering.text(k, { text = p.game, at = { 0.705 * d + 0.001, 0, 0.922 * h }, height = 0.066 * h, width = 1.6 * w, slot = "glow", weight = 0.18, depth = 0.0016 })
    k:light { kind = "area", at = { 0.74 * d, 0, 0.92 * h }, dir = { 1, 0, 0 }, size = { 1.6 * w, 0.1 * h }, lumens = 250, color = lamps.neutral }
    -- Screen on the leaning face, with a game on it.
    local lean = math.deg(math.atan(0.12 * d, 0.27 * h))
    k:with({ at = { 0.56 * d, 0, 0.68 * h }, rot = { 0, -lean, 0 } }, function()
      local sw, sh = 1.56 * w, 0.215 * h
      k:box { size = { 0.006, 1.86 * w, 0.25 * h }, at = { 0.001, 0, 0 }, bevel = 0, slot = "panel", visual_only = true }
      k:box { size = { 0.003, sw, sh }, at = { 0.005, 0, 0 }, bevel = 0, slot = "screen", visual_only = true }
      local q = pictures.painter(k, { at = { 0.0066, 0, 0 }, width = sw, height = sh })
      q.flat = true
      for row = 0, 2 do for i = 0, 6 do -- invaders
        local a, b = 0.16 + 0.11 * i, 0.80 - 0.13 * row
        local ink = row == 0 and "stripe_2" or row == 1 and "stripe" or "glow_2"
        q.box(ink, a - 0.03, b - 0.03, a + 0.03, b + 0.03)
        q.box(ink, a - 0.042, b - 0.05, a - 0.022, b - 0.02)
        q.box(ink, a + 0.022, b - 0.05, a + 0.042, b - 0.02)
      end end
      for i = 0, 3 do q.box("stripe", 0.14 + 0.21 * i, 0.20, 0.24 + 0.21 * i, 0.27) end
      q.shape("glow", { { 0.44, 0.07 }, { 0.54, 0.07 }, { 0.54, 0.11 }, { 0.50, 0.12 }, { 0.49, 0.16 }, { 0.48, 0.12 }, { 0.44, 0.11 } })
      q.box("stripe_2", 0.487, 0.30, 0.495, 0.38)
      lettering.text(k, { text = "SCORE 4820", at = { 0.008, 0, 0.45 * sh }, height = 0.055 * sh, slot = "stripe_2", depth = 0.0006 })
    end)
    -- Desk: sticks and buttons of two players.
    local slope = math.deg(math.atan(0.03 * h, 0.34 * d))
    k:with({ at = { 0.83 * d, 0, 0.535 * h }, rot = { 0, slope, 0 } }, function()
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.02, height = 0.004, at = { 0, s * 0.48 * w - 0.10, 0.006 }, segments = 16, slot = "metal", visual_only = true }
        k:cylinder { radius = 0.005, height = 0.06, at = { 0, s * 0.48 * w - 0.10, 0 }, anchor = "bottom", slot = "metal", segments = 8, no_collider = true }
        k:sphere { radius = 0.018, at = { 0, s * 0.48 * w - 0.10, 0.07 }, slot = s < 0 and "red" or "blue", segments = 14, no_collider = true }
        for i = 0, 5 do k:cylinder { radius = 0.014, height = 0.012, at = { -0.018 + 0.04 * (i % 2), s * 0.48 * w - 0.02 + 0.042 * math.floor(i / 2), 0.008 }, slot = ({ "red", "yellow", "blue" })[i % 3 + 1], segments = 14, bevel = 0.002, visual_only = true } end
      end
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.010, height = 0.010, at = { -0.07, s * 0.03, 0.008 }, slot = "yellow", segments = 12, visual_only = true } end
    end)
    -- Coin door.
    local x = 0.84 * d
    k:box { low = { x - 0.002, -0.42 * w, 0.13 * h }, high = { x + 0.005, 0.42 * w, 0.33 * h }, slot = "panel", bevel = 0.003, visual_only = true }
    for _, s in ipairs { -1, 1 } do
      k:box { size = { 0.010, 0.07, 0.10 }, at = { x + 0.004, s * 0.2 * w, 0.26 * h }, bevel = 0.003, slot = "metal", visual_only = true }
      k:box { size = { 0.012, 0.035, 0.05 }, at = { x + 0.006, s * 0.2 * w, 0.265 * h }, bevel = 0.002, slot = "red", visual_only = true }
      k:box { size = { 0.012, 0.06, 0.05 }, at = { x + 0.004, s * 0.2 * w, 0.17 * h }, bevel = 0.003, slot = "metal", visual_only = true }
    end
    k:lump { mass = 28, at = { 0.4 * d, 0, 0.5 * h }, size = { 0.5 * d, w, 0.4 * h } }
    k:fit()
  end,
}
