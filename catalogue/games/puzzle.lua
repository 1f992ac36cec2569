-- A jigsaw puzzle: pieces with knobs, part of the picture put together and some lying about; or in its box; or a cube of turning colours.
return kind {
  api    = 1,
  names  = { en = "puzzle, jigsaw puzzle, jigsaw, puzzle box, rubik's cube, rubiks cube, wooden puzzle, puzzle set", zh = "拼图, 魔方" },
  measure_zh = "盒",
  groups = { "game", "toy" },
  stands = "surface",
  size   = { width = { 0.055, 0.32, 0.50 }, depth = { 0.055, 0.26, 0.40 }, height = { 0.004, 0.008, 0.08 } },
  mass   = { 0.03, 0.25, 2 },
  params = { type = one_of { "jigsaw", "box", "cube", default = "jigsaw", words = { ["jigsaw"] = "jigsaw", ["拼图"] = "jigsaw", ["puzzle box"] = "box", ["boxed"] = "box", ["rubik's"] = "cube", ["rubiks"] = "cube", ["cube"] = "cube", ["魔方"] = "cube" }, size = {
    jigsaw = { width = { 0.28, 0.36, 0.46 }, depth = { 0.24, 0.30, 0.38 }, height = { 0.016, 0.018, 0.020 } }, box = { width = { 0.24, 0.32, 0.38 }, depth = { 0.20, 0.25, 0.30 }, height = { 0.045, 0.055, 0.07 } }, cube = { width = { 0.055, 0.057, 0.06 }, depth = { 0.055, 0.057, 0.06 }, height = { 0.055, 0.057, 0.06 } } } } },
  slots  = { sky = { "paperboard", tint = { "#6fb4e0", "#e8a878", "#9fd0d8" } }, hill = { "paperboard", tint = { "#5f9f4f", "#3f7f6f" } }, sun = { "paperboard", tint = { "#f4c63a" } }, house = { "paperboard", tint = { "#d8503f" } }, back = "cardboard", box = { "paperboard", tint = { "#2f6fb0", "#c83f6a", "#e89a2b" } }, paper = "paper", body = "black_plastic",
             red = { "plastic", tint = { "#c81f2a" } }, blue = { "plastic", tint = { "#1f4fb8" } }, green = { "plastic", tint = { "#1f9a4a" } }, yellow = { "plastic", tint = { "#ffd92b" } }, orange = { "plastic", tint = { "#f47a1f" } }, white = "plastic" },
  rooms  = { "game_room", "living_room", "kids_room", "playroom" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    local r = p.rng("pieces")
    if p.type == "cube" then
      local s, faces = w, { "red", "blue", "green", "yellow", "orange", "white" }
      k:rounded_box { size = { s, s, s }, at = { 0, 0, s / 2 }, radius = 0.003, segments = 2, slot = "body", fill = 0.55 }
      local mixed = r:chance(0.6)
      for f, rot in ipairs { { 0, 0, 0 }, { 0, 0, 90 }, { 0, 0, 180 }, { 0, 0, 270 }, { 0, -90, 0 } } do
        k:with({ at = { 0, 0, s / 2 }, rot = rot }, function()
          for i = -1, 1 do
            for j = -1, 1 do
              local slot = faces[mixed and r:int(1, 6) or f]
              k:box { size = { 0.0016, s / 3 - 0.003, s / 3 - 0.003 }, at = { s / 2, i * s / 3, j * s / 3 }, bevel = 0.0005, slot = slot, visual_only = true }
            end
          end
        end)
      end
      k:fit()
      return
    end
    -- One piece about the origin: sides n, e, s, w are 1 (knob), -1 (hole) or 0.
    local function piece(c, n, e, s, q)
      local side = { { 0.5, 0 }, { 0.5, 0.36 }, { 0.5, 0.42 }, { 0.62, 0.36 }, { 0.76, 0.42 }, { 0.79, 0.5 }, { 0.76, 0.58 }, { 0.62, 0.64 }, { 0.5, 0.58 }, { 0.5, 0.64 } }
      local points = {}
      for turn, knob in ipairs { n, e, s, q } do
        local a = math.rad(90 * (turn - 1))
        local ca, sa = math.cos(a), math.sin(a)
        for i, b in ipairs(side) do
          if i == 1 or knob ~= 0 then
            local x, y = 0.5 + (b[1] - 0.5) * knob, b[2] - 0.5
            points[#points + 1] = { c * (x * ca - y * sa) * 0.985, c * (x * sa + y * ca) * 0.985 }
          end
        end
      end
      return points
    end
    if p.type == "box" then
      k:box { size = { d - 0.003, w - 0.003, h - 0.002 }, anchor = "bottom", slot = "back", bevel = 0, fill = 0.6 }
      k:box { size = { d, w, 0.82 * h }, at = { 0, 0, 0.18 * h }, anchor = "bottom", slot = "box", bevel = 0.001, no_mass = true, no_collider = true }
      local a, b = 0.80 * d, 0.84 * w
      k:box { size = { a, b, 0.0006 }, at = { 0.03 * d, 0, h }, bevel = 0, slot = "sky", visual_only = true }
      k:prism { polygon = { { a / 2, -b / 2 }, { a / 2, b / 2 }, { 0.1 * a, b / 2 }, { -0.10 * a, 0.2 * b }, { 0.12 * a, -0.1 * b }, { 0.0, -b / 2 } }, height = 0.001, at = { 0.03 * d, 0, h }, bevel = 0, slot = "hill", visual_only = true }
      k:cylinder { radius = 0.12 * a, height = 0.001, at = { -0.2 * a, -0.22 * b, h }, segments = 18, bevel = 0, slot = "sun", visual_only = true }
      local c = a / 5
      for i = 0, 4 do -- the cuts of the pieces show on the picture
        for j = 0, math.floor(b / c) - 1 do
          if (i + j) % 2 == 0 then
            local pts = piece(c, i > 0 and -1 or 0, 1, 1, 1)
            k:sweep { path = (function() local path = {} for m, q in ipairs(pts) do path[m] = { q[1] + (i - 2) * c + 0.03 * d, q[2] + (j - (b / c - 1) / 2) * c, h + 0.0008 } end return path end)(), rect = { 0.0008, 0.0006 }, closed = true, slot = "paper", visual_only = true }
          end
        end
      end
      letters.text(k, { text = "PUZZLE", at = { d / 2, 0, 0.55 * h }, height = 0.4 * h, slot = "paper", rise = 0.0006 })
      k:with({ rot = { 0, 0, -90 } }, function() letters.text(k, { text = "1000", at = { w / 2, 0, 0.55 * h }, height = 0.4 * h, slot = "paper", rise = 0.0006 }) end)
      k:fit()
      return
    end
    local c, t = 0.052, 0.009
    local rows, columns = 4, 5
    for i = 1, rows do
      for j = 1, columns do
        local missing = (i == rows and j >= 4) or (i == rows - 1 and j == columns)
        local x, y = (i - 2.6) * c, (j - 3.1) * c
        local slot = (i == 1 and j == 4) and "sun" or ((i == 3 and j == 2) and "house" or (i + (j % 2 == 0 and 1 or 0) > 3 and "hill" or "sky"))
        local odd = (i + j) % 2 == 0 and 1 or -1
        local points = piece(c, i == rows and 0 or odd, j == columns and 0 or -odd, i == 1 and 0 or odd, j == 1 and 0 or -odd)
        local at = { x, y, t / 2 }
        local turn = 0
        if missing then at, turn = { (rows - 1.3) * c + r:uniform(-0.008, 0.03), (j - 3.6) * c + (i == rows and 0.03 or 0.07), t / 2 }, r:int(15, 75) end
        k:prism { polygon = points, height = t, at = at, rot = { 0, 0, turn }, bevel = 0, slot = slot, no_collider = true }
        if missing then k:cylinder { radius = 0.42 * c, height = t, at = at, collider_only = true, segments = 8, slot = "back" } end
      end
    end
    k:box { low = { -2.1 * c, -2.6 * c, 0 }, high = { 0.9 * c, 1.4 * c, t }, collider_only = true, slot = "back" }
    k:box { low = { -2.1 * c, 1.4 * c, 0 }, high = { -0.1 * c, 2.4 * c, t }, collider_only = true, slot = "back" }
    k:box { low = { 0.9 * c, -2.6 * c, 0 }, high = { 1.9 * c, 0.4 * c, t }, collider_only = true, slot = "back" }
    for i = 0, 1 do
      k:prism { polygon = piece(c, 1, -1, 1, -1), height = t, at = { -0.9 * c + 1.5 * c * i, 2.95 * c, i == 0 and t / 2 or t / 2 }, rot = { 0, 0, 30 + 50 * i }, bevel = 0, slot = i == 0 and "sky" or "house", no_collider = true }
      k:cylinder { radius = 0.48 * c, height = t, at = { -0.9 * c + 1.5 * c * i, 2.98 * c, 0 }, anchor = "bottom", collider_only = true, segments = 10, slot = "back" }
    end
    k:prism { polygon = piece(c, 1, 1, -1, -1), height = t, at = { -1.25 * c, 2.3 * c, 1.5 * t }, rot = { 0, 0, 15 }, bevel = 0, slot = "sun", no_collider = true }
    k:fit()
  end,
}
