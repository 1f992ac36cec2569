-- A board game: the opened board with its path of coloured squares, pieces, dice and cards; or shut in its printed box.
return kind {
  api    = 1,
  names  = { en = "board game, boardgame, board game box, monopoly, scrabble, table game, dominoes", zh = "桌游, 棋类游戏, 桌面游戏, 大富翁" },
  measure_zh = "盒",
  groups = { "game", "toy" },
  stands = "surface",
  size   = { width = { 0.26, 0.46, 0.55 }, depth = { 0.26, 0.46, 0.55 }, height = { 0.03, 0.045, 0.09 } },
  mass   = { 0.2, 0.9, 3 },
  params = { type = one_of { "open", "box", "dominoes", default = "open", words = { ["box"] = "box", ["boxed"] = "box", ["game boxes"] = "box", ["盒装"] = "box", ["dominoes"] = "dominoes", ["domino"] = "dominoes", ["多米诺"] = "dominoes" }, size = {
    open = { width = { 0.42, 0.48, 0.54 }, depth = { 0.42, 0.48, 0.54 }, height = { 0.032, 0.040, 0.048 } }, box = { width = { 0.26, 0.34, 0.42 }, depth = { 0.26, 0.30, 0.36 }, height = { 0.05, 0.065, 0.09 } }, dominoes = { width = { 0.26, 0.30, 0.36 }, depth = { 0.18, 0.21, 0.26 }, height = { 0.045, 0.052, 0.06 } } } } },
  slots  = { board = { "paperboard", tint = { "#d8ead0", "#f4e6c8", "#cfe0ee" } }, box = { "paperboard", tint = { "#c8322b", "#1f4f8f", "#2f7f4f", "#e8a02b" } }, red = { "plastic", tint = { "#d8302a" } }, blue = { "plastic", tint = { "#2a6fc8" } }, yellow = { "plastic", tint = { "#f4c62a" } }, green = { "plastic", tint = { "#2f9f4a" } },
             white = "plastic", dark = "black_plastic", card = "paper", tile = { "porcelain", "maple" } },
  rooms  = { "game_room", "living_room", "kids_room", "playroom" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    local r = p.rng("pieces")
    local colours = { "red", "blue", "yellow", "green" }
    local function die(x, y, z, s, turn)
      k:with({ at = { x, y, z + s / 2 }, rot = { 0, 0, turn } }, function()
        k:rounded_box { size = { s, s, s }, radius = 0.15 * s, segments = 2, slot = "white" }
        for _, q in ipairs { { 0, 0 }, { 0.27, 0.27 }, { -0.27, -0.27 }, { 0.27, -0.27 }, { -0.27, 0.27 } } do k:cylinder { radius = 0.09 * s, height = 0.0006, at = { q[1] * s, q[2] * s, s / 2 }, segments = 6, bevel = 0, slot = "dark", visual_only = true } end
        for _, q in ipairs { 0.25, -0.25 } do k:cylinder { radius = 0.09 * s, height = 0.0006, axis = "x", at = { s / 2, q * s, q * s }, segments = 6, bevel = 0, slot = "dark", visual_only = true } end
        k:cylinder { radius = 0.11 * s, height = 0.0006, axis = "y", at = { 0, -s / 2, 0 }, segments = 6, bevel = 0, slot = "dark", visual_only = true }
      end)
    end
    if p.type == "box" then
      k:box { size = { d - 0.003, w - 0.003, h - 0.002 }, anchor = "bottom", slot = "card", bevel = 0.001, fill = 0.35 }
      k:box { size = { d, w, 0.86 * h }, at = { 0, 0, 0.14 * h }, anchor = "bottom", slot = "box", bevel = 0.001, no_mass = true, no_collider = true }
      -- Cover: a frame of squares, a title, two dice; the title again on the sides.
      for i = 0, 7 do
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.035, 0.105 * w, 0.0008 }, at = { s * (d / 2 - 0.026), (i - 3.5) * 0.118 * w, h }, bevel = 0, slot = colours[(i + (s > 0 and 0 or 2)) % 4 + 1], visual_only = true } end
      end
      local title = r:pick { "QUEST", "EMPIRE", "SAFARI", "TYCOON" }
      k:with({ at = { 0, 0, h }, rot = { 0, -90, 0 } }, function() letters.text(k, { text = title, at = { 0, 0, 0.02 }, height = math.min(0.06, 0.66 * w / #title), slot = "white", rise = 0.0008 }) end)
      letters.text(k, { text = title, at = { d / 2, 0, 0.57 * h }, height = 0.42 * h, slot = "white", rise = 0.0006 })
      k:with({ rot = { 0, 0, -90 } }, function() letters.text(k, { text = title, at = { w / 2, 0, 0.57 * h }, height = 0.42 * h, slot = "white", rise = 0.0006 }) end)
      for i, slot in ipairs { "red", "yellow", "green" } do
        k:cylinder { radius = 0.016, height = 0.0012, at = { 0.22 * d, (i - 2) * 0.05, h }, bevel = 0, segments = 14, slot = slot, visual_only = true }
      end
      k:fit()
      return
    end
    if p.type == "dominoes" then
      local function tile(x, y, z, turn, flat, a, b)
        k:with({ at = { x, y, z }, rot = { 0, flat and 0 or 90, turn } }, function()
          k:rounded_box { size = { 0.024, 0.048, 0.008 }, at = { 0, 0, flat and 0.004 or 0 }, radius = 0.002, segments = 2, slot = "tile", no_collider = true }
          local z1 = flat and 0.008 or 0.004
          k:box { size = { 0.020, 0.0012, 0.0005 }, at = { 0, 0, z1 }, bevel = 0, slot = "red", visual_only = true }
          for half, n in ipairs { a, b } do
            for i = 1, n do
              local q = ({ { { 0, 0 } }, { { -1, -1 }, { 1, 1 } }, { { -1, -1 }, { 0, 0 }, { 1, 1 } }, { { -1, -1 }, { 1, 1 }, { -1, 1 }, { 1, -1 } }, { { -1, -1 }, { 1, 1 }, { -1, 1 }, { 1, -1 }, { 0, 0 } } })[n][i]
              k:cylinder { radius = 0.0021, height = 0.0005, at = { q[1] * 0.006, (half == 1 and -0.012 or 0.012) + q[2] * 0.006, z1 }, segments = 6, bevel = 0, slot = "dark", visual_only = true }
            end
          end
        end)
      end
      for i = 0, 4 do tile(0.0, -0.10 + 0.05 * i, 0, 0, true, 1 + (i * 2) % 5, 1 + (i * 3 + 1) % 5) end
      tile(0.012, 0.138, 0, 90, true, 3, 5)
      tile(0.062, 0.138, 0, 90, true, 5, 2)
      for i = 0, 3 do tile(-0.075, -0.07 + 0.038 * i, 0.012, 6 * i - 8, false, 1 + i, 5 - i) end
      k:box { low = { -0.012, -0.125, 0 }, high = { 0.012, 0.125, 0.008 }, collider_only = true, slot = "tile" }
      k:box { low = { -0.012, 0.125, 0 }, high = { 0.086, 0.150, 0.008 }, collider_only = true, slot = "tile" }
      k:box { low = { -0.083, -0.095, 0 }, high = { -0.066, 0.07, 0.024 }, collider_only = true, slot = "tile" }
      k:fit()
      return
    end
    local t, s = 0.004, 0.86
    k:box { size = { d, w, t }, anchor = "bottom", slot = "board", bevel = 0.001 }
    k:box { size = { d * 0.998, 0.0015, 0.0004 }, at = { 0, 0, t }, bevel = 0, slot = "dark", visual_only = true }
    -- A path of squares around the edge, a middle with a name and card piles.
    local n = 9
    local cell = math.min(w, d) / (n + 0.6)
    for i = 0, n - 1 do
      for side = 0, 3 do
        if i < n - 1 then
          local u = (i - (n - 1) / 2) * cell
          local e = (n - 1) / 2 * cell
          local q = ({ { e, u }, { -u, e }, { -e, -u }, { u, -e } })[side + 1]
          local corner = i == 0
          k:box { size = { 0.93 * cell, 0.93 * cell, 0.0008 }, at = { q[1], q[2], t }, bevel = 0, slot = corner and colours[side + 1] or "card", visual_only = true }
          if not corner then
            local o = 0.30 * cell
            local c = ({ { -o, 0 }, { 0, -o }, { o, 0 }, { 0, o } })[side + 1]
            k:box { size = { side % 2 == 0 and 0.28 * cell or 0.93 * cell, side % 2 == 0 and 0.93 * cell or 0.28 * cell, 0.0014 }, at = { q[1] + c[1], q[2] + c[2], t }, bevel = 0, slot = colours[(math.floor((i + 1) / 3) + side * 2) % 4 + 1], visual_only = true }
          end
        end
      end
    end
    k:with({ at = { 0, 0, t }, rot = { 0, -90, 0 } }, function()
      k:with({ rot = { 25, 0, 0 } }, function()
        k:box { size = { 0.0012, 0.46 * w, 0.11 * d }, bevel = 0, slot = "red", visual_only = true }
        letters.text(k, { text = r:pick { "QUEST", "RACE", "TOWN" }, at = { 0.0006, 0, 0 }, height = 0.075 * d, slot = "white", rise = 0.0012 })
      end)
    end)
    for i, q in ipairs { { -0.17, -0.17 }, { 0.17, 0.17 } } do
      k:box { size = { 0.056, 0.088, 0.010 }, at = { q[1] * d, q[2] * w, t }, anchor = "bottom", rot = { 0, 0, 45 }, slot = "card", bevel = 0.001 }
      k:box { size = { 0.046, 0.078, 0.0006 }, at = { q[1] * d, q[2] * w, t + 0.010 }, rot = { 0, 0, 45 }, slot = i == 1 and "yellow" or "blue", bevel = 0, visual_only = true }
    end
    die(-0.12 * d, 0.16 * w, t, 0.016, r:int(0, 80))
    die(-0.06 * d, 0.22 * w, t, 0.016, r:int(0, 80))
    for i, slot in ipairs(colours) do -- pawns on the path, small houses
      local u = (r:int(1, n - 2) - (n - 1) / 2) * cell
      local e = (n - 1) / 2 * cell
      local q = ({ { e, u }, { -u, e }, { -e, -u }, { u, -e } })[i]
      k:cylinder { radius = 0.010, radius_top = 0.005, height = 0.024, at = { q[1], q[2], t }, anchor = "bottom", slot = slot, segments = 10, bevel = 0 }
      k:sphere { radius = 0.007, at = { q[1], q[2], h - 0.007 }, segments = 8, slot = slot, no_collider = true }
      k:box { size = { 0.012, 0.014, 0.010 }, at = { q[1] * 0.78, q[2] * 0.78 + 0.012, t }, anchor = "bottom", slot = i % 2 == 0 and "green" or "red", bevel = 0.001, no_collider = true }
    end
    k:fit()
  end,
}
