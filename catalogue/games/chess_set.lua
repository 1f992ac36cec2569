-- A board of squares in a frame with all its men: turned chessmen, draughts, or a thick go board with stones in two bowls.
return kind {
  api    = 1,
  names  = { en = "chess set, chess board, chessboard, chess, checkers, checkerboard, checkers board, go board", zh = "国际象棋, 象棋, 棋盘, 围棋, 跳棋" },
  measure_zh = "副",
  groups = { "game" },
  stands = "surface",
  size   = { width = { 0.26, 0.38, 0.50 }, depth = "width", height = { 0.03, 0.10, 0.14 } },
  mass   = { 0.3, 1.8, 9 },
  params = { game = one_of { "chess", "checkers", "go", default = "chess", words = { ["chess"] = "chess", ["国际象棋"] = "chess", ["checkers"] = "checkers", ["checkerboard"] = "checkers", ["draughts"] = "checkers", ["西洋跳棋"] = "checkers", ["go board"] = "go", ["围棋"] = "go" }, size = {
    chess = { width = { 0.28, 0.38, 0.50 }, height = { 0.075, 0.10, 0.13 } }, checkers = { width = { 0.26, 0.36, 0.46 }, height = { 0.024, 0.032, 0.040 } },
    go = { width = { 0.40, 0.43, 0.46 }, height = { 0.040, 0.060, 0.085 } } } } },
  slots  = { frame = { "walnut", "mahogany", "dark_oak" }, dark = { "walnut", "rosewood", "black_marble" }, light = { "maple", "birch", "white_marble" }, white = { "maple", "plastic" }, black = { "ebony", "black_plastic", "dark_oak" }, board = { "bamboo", "maple" } },
  rooms  = { "game_room", "living_room", "study", "library" },
  build  = function(p, k)
    local w, d = p.width, p.depth
    local function men(rows, s, r, h, span) -- one collider for a side's men
      k:box { size = { rows * s, (span or 7.5) * s, h }, at = { (4 - rows / 2) * s * r, 0, 0.022 }, anchor = "bottom", collider_only = true, slot = "frame" }
    end
    if p.game == "go" then
      local t = p.height - 0.006
      k:box { low = { -d / 2, -w / 2, 0 }, high = { d / 2, w / 2, t }, slot = "board", bevel = 0.003 }
      local a, b = d - 0.05, w - 0.05
      for i = 0, 18 do
        k:box { size = { a, 0.0012, 0.0006 }, at = { 0, b * (i / 18 - 0.5), t }, bevel = 0, slot = "black", visual_only = true }
        k:box { size = { 0.0012, b, 0.0006 }, at = { a * (i / 18 - 0.5), 0, t }, bevel = 0, slot = "black", visual_only = true }
      end
      local r, used = p.rng("stones"), {}
      for i = 1, 34 do
        local x, y = r:int(1, 17), r:int(1, 17)
        if not used[x * 20 + y] then
          used[x * 20 + y] = true
          k:ellipsoid { size = { a / 18 * 0.94, a / 18 * 0.94, 0.009 }, at = { a * (x / 18 - 0.5), b * (y / 18 - 0.5), t + 0.0015 }, segments = 8, slot = i % 2 == 0 and "white" or "black", no_collider = true }
        end
      end
      k:fit()
      return
    end
    local s, t = (w - 0.05) / 8, 0.022
    k:box { low = { -d / 2, -w / 2, 0 }, high = { d / 2, w / 2, t }, slot = "frame", bevel = 0.003, fill = 0.6 }
    k:box { size = { 8 * s, 8 * s, 0.001 }, at = { 0, 0, t }, bevel = 0, slot = "dark", visual_only = true }
    for i = 0, 7 do
      for j = 0, 7 do
        if (i + j) % 2 == 0 then k:box { size = { s, s, 0.0016 }, at = { (i - 3.5) * s, (j - 3.5) * s, t }, bevel = 0, slot = "light", visual_only = true } end
      end
    end
    if p.game == "checkers" then
      for _, side in ipairs { 1, -1 } do
        men(3, s, side, p.height - t)
        for i = 0, 2 do
          for j = 0, 7 do
            local x = side > 0 and 7 - i or i
            if (x + j) % 2 == 1 then k:cylinder { radius = 0.40 * s, height = p.height - t, at = { (x - 3.5) * s, (j - 3.5) * s, t }, anchor = "bottom", segments = 14, bevel = 0.0015, slot = side > 0 and "white" or "black", no_collider = true } end
          end
        end
      end
      k:fit()
      return
    end
    -- Chessmen: a turned foot and waist, and what crowns them.
    local H = p.height - t
    local back = { "rook", "knight", "bishop", "queen", "king", "bishop", "knight", "rook" }
    local tall = { pawn = 0.52, rook = 0.60, knight = 0.66, bishop = 0.76, queen = 0.88, king = 0.90 }
    local function man(kind, x, y, slot, side)
      local h, r = tall[kind] * H, (kind == "pawn" and 0.29 or 0.36) * s
      k:with({ at = { x, y, t }, slot = slot, rot = { 0, 0, side > 0 and 180 or 0 } }, function()
        local stem = kind == "knight" and 0.35 or (kind == "pawn" and 0.66 or 0.72)
        local top = kind == "rook" and 0.78 or (kind == "knight" and 0.80 or 0.60)
        k:lathe { profile = { { r, 0 }, { r, 0.10 * h }, { 0.55 * r, 0.22 * h }, { 0.40 * r, stem * h * 0.9 }, { top * r, stem * h }, { 0.42 * r, stem * h + 0.05 * h }, { 0, stem * h + 0.06 * h } }, segments = 8, steps = 1, no_collider = true }
        if kind == "pawn" then k:sphere { radius = 0.17 * h, at = { 0, 0, h - 0.17 * h }, segments = 8, no_collider = true }
        elseif kind == "rook" then k:cylinder { radius = 0.72 * r, height = 0.26 * h, at = { 0, 0, h }, anchor = "top", segments = 8, bevel = 0, no_collider = true }
        elseif kind == "knight" then
          k:prism { polygon = { { -0.45 * r, 0 }, { 0.35 * r, 0 }, { 0.15 * r, 0.25 * h }, { 0.80 * r, 0.24 * h }, { 0.85 * r, 0.38 * h }, { 0.1 * r, 0.60 * h }, { -0.2 * r, 0.62 * h }, { -0.75 * r, 0.30 * h } }, axis = "y", height = 0.6 * r, at = { 0, 0, 0.37 * h }, bevel = 0, no_collider = true }
        elseif kind == "bishop" then k:ellipsoid { size = { 0.95 * r, 0.95 * r, 0.28 * h }, at = { 0, 0, 0.86 * h }, segments = 8, no_collider = true }
        else
          k:cylinder { radius = 0.36 * r, radius_top = 0.68 * r, height = 0.20 * h, at = { 0, 0, 0.74 * h }, anchor = "bottom", segments = 8, bevel = 0, no_collider = true }
          if kind == "queen" then k:sphere { radius = 0.05 * h, at = { 0, 0, 0.95 * h }, segments = 6, no_collider = true }
          else
            k:box { size = { 0.10 * r, 0.14 * r, H - 0.90 * h }, at = { 0, 0, 0.90 * h }, anchor = "bottom", bevel = 0, no_collider = true }
            k:box { size = { 0.10 * r, 0.55 * r, 0.045 * h }, at = { 0, 0, 0.5 * (H + 0.94 * h) }, bevel = 0, no_collider = true }
          end
        end
      end)
    end
    for j = 0, 7 do
      for _, side in ipairs { 1, -1 } do
        local slot = side > 0 and "white" or "black"
        man(back[j + 1], side * 3.5 * s, (j - 3.5) * s, slot, side)
        man("pawn", side * 2.5 * s, (j - 3.5) * s, slot, side)
      end
    end
    for _, side in ipairs { 1, -1 } do
      men(1, s, side, 0.60 * H)
      men(1, s, side, 0.88 * H, 1.9)
      men(2, s, side, 0.45 * H)
    end
    k:fit()
  end,
}
