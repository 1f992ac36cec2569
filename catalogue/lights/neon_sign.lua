-- Glowing tubes bent into a word or a figure before a clear plate; or a lit box that says EXIT.
return kind {
  api    = 1,
  names  = { en = "neon sign, neon light, neon, led sign, neon lights, light-up sign, neon lamp sign, exit sign", zh = "霓虹灯, 霓虹灯牌, 灯牌" },
  measure_zh = "个",
  groups = { "sign", "light" },
  stands = "wall", mount_height = 1.8,
  size   = { width = { 0.40, 0.65, 1.20 }, depth = { 0.035, 0.045, 0.07 }, height = { 0.20, 0.30, 0.55 } },
  mass   = { 0.2, 1.6, 12 },
  params = {
    motif = one_of { "word", "heart", "star", "bolt", "arrow", "exit", default = "word", words = { heart = "heart", love = "heart", ["爱心"] = "heart", star = "star", ["星"] = "star", lightning = "bolt", ["闪电"] = "bolt", arrow = "arrow", ["箭头"] = "arrow", exit = "exit", ["出口"] = "exit", open = "word" },
      size = { word = { width = { 0.45, 0.70, 1.20 }, height = { 0.20, 0.29, 0.42 } }, heart = { width = { 0.35, 0.48, 0.70 }, height = { 0.32, 0.44, 0.62 } }, star = { width = { 0.35, 0.48, 0.70 }, height = { 0.34, 0.46, 0.65 } }, bolt = { width = { 0.24, 0.32, 0.50 }, height = { 0.40, 0.55, 0.80 } }, arrow = { width = { 0.50, 0.70, 1.00 }, height = { 0.24, 0.34, 0.50 } }, exit = { width = { 0.28, 0.34, 0.42 }, height = { 0.16, 0.19, 0.24 } } } },
    word = one_of { "OPEN", "HELLO", "BAR", "GAME", "COFFEE", "MUSIC", words = { open = "OPEN", ["营业"] = "OPEN", bar = "BAR", ["酒吧"] = "BAR", game = "GAME", gaming = "GAME", ["游戏"] = "GAME", coffee = "COFFEE", ["咖啡"] = "COFFEE", music = "MUSIC", ["音乐"] = "MUSIC", hello = "HELLO" } },
  },
  slots  = {
    tube  = { "neon", tint = { "#ff5a9a", "#5ad8ff", "#ffb03a", "#7aff7a", "#ff4a4a", "#b07aff" } },
    frame = { "neon", tint = { "#5a7aff", "#ff5ad0", "#5affd0" } },
    plate = "clear_plastic",
    case  = { "plastic_matte", tint = { "#ffffff", "#3a3d42" } },
    face  = { "neon", tint = { "#ff3a3a", "#3aff6a" } },
    white = "light_bulb",
    metal = "chrome",
    cord  = "black_plastic",
  },
  rooms  = { "bar", "game_room", "bedroom", "cafe", "shop", "restaurant" },
  build  = function(p, k)
    local w, h, d = p.width / 2, p.height / 2, p.depth
    if p.motif == "exit" then
      k:rounded_box { low = { 0, -w, -h }, high = { d - 0.004, w, h }, radius = 0.008, segments = 2, slot = "case", fill = 0.3 }
      k:box { low = { d - 0.006, -w + 0.012, -h + 0.012 }, high = { d - 0.002, w - 0.012, h - 0.012 }, bevel = 0, slot = "face", visual_only = true }
      lettering.text(k, { text = "EXIT", at = { d - 0.001, 0, 0 }, height = 1.2 * h, width = 1.6 * w, slot = "white", weight = 0.16, depth = 0.001 })
      k:light { kind = "area", at = { d + 0.01, 0, 0 }, dir = { 1, 0, 0 }, size = { 1.6 * w, 1.4 * h }, lumens = 60, color = { 1, 0.25, 0.2 } }
      return
    end
    local x, r = d - 0.009, 0.0075
    k:box { low = { 0.012, -w, -h }, high = { 0.016, w, h }, bevel = 0.0015, slot = "plate" }
    for _, sy in ipairs { -1, 1 } do for _, sz in ipairs { -1, 1 } do k:cylinder { radius = 0.009, height = 0.02, axis = "x", at = { 0.010, sy * (w - 0.022), sz * (h - 0.022) }, segments = 12, slot = "metal" } end end
    local function tube(points, slot, closed)
      local path = {}
      for i, q in ipairs(points) do path[i] = { x, q[1], q[2] } end
      k:sweep { path = path, radius = r, closed = closed, segments = 7, slot = slot, no_collider = true, fill = 0.15, round_ends = not closed }
      if p.motif ~= "word" and slot == "tube" then
        local rough = {}
        for i = 1, #path, math.ceil(#path / 12) do rough[#rough + 1] = path[i] end
        k:sweep { path = rough, radius = r, closed = true, segments = 6, slot = slot, collider_only = true }
      end
      if not closed then k:cylinder { radius = 0.004, height = x - 0.014, axis = "x", at = { 0.014 + (x - 0.014) / 2, points[1][1], points[1][2] }, segments = 6, bevel = 0, slot = "cord", visual_only = true } end
    end
    if p.motif == "word" then
      local lines, width = lettering.strokes { text = p.word, height = 1.16 * h, gap = 0.45 }
      local s = math.min(1, 1.72 * w / width)
      for _, line in ipairs(lines) do
        for _, q in ipairs(line) do q[1], q[2] = q[1] * s, q[2] * s end
        tube(line, "tube")
      end
      local box = outline.rounded_rect(1.92 * w, 1.84 * h, 0.25 * h, 4)
      tube(box, "frame", true)
    else
      local function scaled(list, f)
        local points = {}
        for i, q in ipairs(list) do points[i] = { q[1] * w * f, q[2] * h * f } end
        return points
      end
      local shape = {}
      if p.motif == "heart" then
        for i = 0, 27 do local t = 2 * math.pi * i / 28 shape[i + 1] = { math.sin(t) ^ 3, (13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t) + 2.5) / 14.6 } end
      elseif p.motif == "star" then shape = outline.star(1, 0.42, 5, 90)
      elseif p.motif == "bolt" then shape = { { 0.15, 1 }, { -0.75, -0.12 }, { -0.05, -0.12 }, { -0.25, -1 }, { 0.75, 0.22 }, { 0.05, 0.22 }, { 0.55, 1 } }
      else shape = { { -1, 0.35 }, { 0.25, 0.35 }, { 0.25, 1 }, { 1, 0 }, { 0.25, -1 }, { 0.25, -0.35 }, { -1, -0.35 } } end
      tube(scaled(shape, 0.90), "tube", true)
      tube(scaled(shape, 0.66), "frame", true)
    end
    if p.motif == "word" then k:box { low = { 0.016, -0.95 * w, -0.95 * h }, high = { d, 0.95 * w, 0.95 * h }, slot = "tube", collider_only = true } end
    k:light { kind = "area", at = { d + 0.01, 0, 0 }, dir = { 1, 0, 0 }, size = { 1.6 * w, 1.6 * h }, lumens = 150, color = { 1, 0.45, 0.75 } }
    k:fit()
  end,
}
