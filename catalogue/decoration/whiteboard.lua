-- A white enamel face in an aluminium frame with a ledge for pens, drawings on it; on the wall, or on a stand with casters; a flip chart on three legs.
return kind {
  api    = 1,
  names  = { en = "whiteboard, white board, dry erase board, marker board, smartboard, smart board, interactive whiteboard, flip chart, flipchart, presentation board", zh = "白板, 电子白板" },
  measure_zh = "块",
  groups = { "board" },
  stands = function(p) return p.mounting == "wall" and "wall" or "floor" end,
  fixture = function(p) return p.mounting == "wall" end,
  mount_height = 1.45, back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.90, 1.50, 2.40 }, depth = { 0.07, 0.085, 0.10 }, height = { 0.60, 1.00, 1.25 } },
  mass   = { 3, 12, 70 },
  params = {
    mounting = one_of { "wall", "mobile", "flipchart", default = "wall", words = { ["wall-mounted"] = "wall", ["壁挂"] = "wall", mobile = "mobile", rolling = "mobile", freestanding = "mobile", ["移动"] = "mobile", ["flip chart"] = "flipchart", flipchart = "flipchart", ["翻页"] = "flipchart" },
      size = { wall = { width = { 0.90, 1.50, 2.40 }, depth = { 0.07, 0.085, 0.10 }, height = { 0.60, 1.00, 1.25 } }, mobile = { width = { 1.10, 1.40, 1.90 }, depth = { 0.55, 0.62, 0.70 }, height = { 1.70, 1.85, 2.00 } }, flipchart = { width = { 0.68, 0.75, 0.85 }, depth = { 0.55, 0.68, 0.80 }, height = { 1.65, 1.85, 2.00 } } } },
    written = bool(true, { blank = false, empty = false, ["空白"] = false }),
  },
  slots  = { face = { "paint", tint = { "#ffffff" } }, frame = "aluminium", ledge = "aluminium", blue = { "paint", tint = { "#2a5ac8" } }, red = { "paint", tint = { "#d23a3a" } }, black = { "paint", tint = { "#2a2a2c" } }, leg = { "aluminium", "painted_metal", tint = { "#5a5d62" } }, wheel = "rubber", paper = "paper" },
  rooms  = { "meeting_room", "classroom", "open_office", "office" },
  build  = function(p, k)
    local r = p.rng("writing")
    local function writing(x, w, h)
      if not p.written then return end
      lettering.text(k, { text = r:pick { "PLAN", "IDEAS", "TO DO", "GOALS" }, at = { x, -0.22 * w, 0.34 * h }, height = 0.10 * h, slot = "blue", depth = 0.0006, weight = 0.12 })
      for i = 0, 3 do
        k:box { size = { 0.001, 0.025, 0.025 }, at = { x, -0.40 * w, 0.19 * h - 0.12 * h * i }, bevel = 0, slot = "red", visual_only = true }
        lettering.lines(k, { at = { x, -0.36 * w, 0.22 * h - 0.12 * h * i }, width = 0.30 * w, height = 0.06 * h, rows = 2, weight = 0.22, slot = "black", r = r })
      end
      -- A chart: axes, bars, a curve.
      local y0, z0, cw, ch = 0.08 * w, -0.28 * h, 0.34 * w, 0.48 * h
      k:box { low = { x, y0, z0 }, high = { x + 0.001, y0 + 0.008, z0 + ch }, bevel = 0, slot = "black", visual_only = true }
      k:box { low = { x, y0, z0 }, high = { x + 0.001, y0 + cw, z0 + 0.008 }, bevel = 0, slot = "black", visual_only = true }
      for i = 1, 4 do k:box { low = { x, y0 + cw * (i - 0.6) / 4, z0 + 0.01 }, high = { x + 0.0012, y0 + cw * (i - 0.2) / 4, z0 + ch * (0.2 + 0.17 * i * r:uniform(0.7, 1.1)) }, bevel = 0, slot = i % 2 == 0 and "blue" or "red", visual_only = true } end
    end
    if p.mounting == "wall" then
      local w, h, d = p.width, p.height, p.depth
      local x = boards.framed(k, { slots = p.slots, width = w, height = h - 0.02, depth = 0.020, border = 0.025, face = "face", frame = "frame", at = { 0, 0, 0.01 }, fill = 0.45 })
      boards.ledge(k, { at = { 0.012, 0, -h / 2 + 0.022 }, width = 0.6 * w, depth = d - 0.012, slot = "ledge" })
      for i, slot in ipairs { "blue", "red", "black" } do k:cylinder { radius = 0.008, height = 0.12, axis = "y", at = { 0.045, -0.15 + 0.14 * (i - 1), -h / 2 + 0.030 }, segments = 10, slot = slot, visual_only = true } end
      k:rounded_box { size = { 0.04, 0.11, 0.025 }, at = { 0.045, -0.32, -h / 2 + 0.035 }, radius = 0.005, segments = 2, slot = "blue", visual_only = true }
      k:with({ at = { 0, 0, 0.01 } }, function() writing(x, w, h) end)
      for _, sy in ipairs { -1, 1 } do for _, sz in ipairs { -1, 1 } do k:box { size = { 0.021, 0.04, 0.04 }, at = { 0.0105, sy * (w / 2 - 0.02), sz * (h / 2 - 0.03) + 0.01 }, bevel = 0.004, slot = "black", visual_only = true } end end
      k:fit()
    elseif p.mounting == "mobile" then
      local w, h, d = p.width, p.height, p.depth / 2
      local bh = 0.58 * h
      local zc = h - bh / 2
      k:with({ at = { 0.012, 0, zc } }, function()
        local x = boards.framed(k, { slots = p.slots, width = w - 0.09, height = bh - 0.004, depth = 0.022, border = 0.025, face = "face", frame = "frame", fill = 0.45 })
        writing(x, w - 0.1, bh)
        boards.ledge(k, { at = { 0.018, 0, -bh / 2 + 0.02 }, width = 0.5 * w, slot = "ledge" })
        for i, slot in ipairs { "blue", "red", "black" } do k:cylinder { radius = 0.008, height = 0.12, axis = "y", at = { 0.05, -0.15 + 0.14 * (i - 1), -bh / 2 + 0.030 }, segments = 10, slot = slot, visual_only = true } end
      end)
      for _, s in ipairs { -1, 1 } do
        local y = s * (w / 2 - 0.022)
        k:box { size = { 0.03, 0.044, h - 0.10 }, at = { 0.02, y, h - 0.01 }, anchor = "top", slot = "leg", fill = 0.3 }
        k:box { low = { -d, y - 0.02, 0.075 }, high = { d, y + 0.02, 0.11 }, slot = "leg", fill = 0.3 }
        for _, x in ipairs { -d + 0.035, d - 0.035 } do fittings.caster(k, { at = { x, y, 0.078 }, height = 0.078, slot = "leg", wheel = "wheel", turn = x > 0 and 30 or -20 }) end
      end
      k:box { low = { 0.008, -w / 2 + 0.04, 0.20 }, high = { 0.032, w / 2 - 0.04, 0.235 }, slot = "leg", fill = 0.3 }
      k:lump { mass = 6, at = { 0, 0, 0.09 }, size = { d, w, 0.02 } }
      k:fit()
    else -- flip chart: paper on a board, three legs
      local w, h, d = p.width, p.height, p.depth
      local bh = 0.56 * h
      local lean = 12
      k:with({ at = { d / 2 - 0.36 * h * math.sin(math.rad(lean)) * 1.25, 0, h - bh * math.cos(math.rad(lean)) }, rot = { 0, -lean, 0 } }, function()
        k:box { low = { -0.012, -w / 2, 0 }, high = { 0, w / 2, bh }, slot = "frame", bevel = 0.003, fill = 0.4 }
        k:box { low = { 0.001, -w / 2 + 0.03, 0.05 }, high = { 0.010, w / 2 - 0.03, bh - 0.03 }, slot = "paper", bevel = 0 }
        k:box { low = { -0.002, -w / 2 + 0.02, bh - 0.05 }, high = { 0.018, w / 2 - 0.02, bh - 0.015 }, slot = "black", bevel = 0.004, fill = 0.5 }
        boards.ledge(k, { at = { 0, 0, 0.02 }, width = w, slot = "ledge", depth = 0.05 })
        k:with({ at = { 0, 0, bh / 2 } }, function() writing(0.0102, w - 0.06, bh - 0.10) end)
      end)
      local top = { d / 2 - 0.38 * h * math.sin(math.rad(lean)) * 1.25 - 0.26, 0, 0.86 * h }
      for _, s in ipairs { -1, 1 } do k:sweep { path = { { d / 2 - 0.02, s * (w / 2 - 0.03), 0.012 }, { top[1] + 0.08, s * 0.18 * w, 0.80 * h } }, radius = 0.012, segments = 10, slot = "leg", fill = 0.4, round_ends = true } end
      k:sweep { path = { { -d / 2 + 0.02, 0, 0.012 }, { top[1] + 0.02, 0, 0.80 * h } }, radius = 0.012, segments = 10, slot = "leg", fill = 0.4, round_ends = true }
      k:box { low = { top[1], -0.2 * w, 0.79 * h }, high = { top[1] + 0.12, 0.2 * w, 0.82 * h }, slot = "leg", fill = 0.4 }
      k:fit()
    end
  end,
}
