-- A sheet of paper on the wall with a big picture and a title: film, band, travel, alphabet, anatomy, eye chart, periodic table.
return kind {
  api    = 1,
  names  = { en = "poster, movie poster, band poster, wall poster, anatomical poster, educational poster, chart, wall chart, eye chart, anatomy chart, alphabet chart, periodic table, safety poster, map poster", zh = "海报, 招贴画, 挂图, 电影海报" },
  measure_zh = "张",
  groups = { "wall art", "painting", "decoration" },
  stands = "wall", covering = true, mount_height = 1.55,
  size   = { width = { 0.40, 0.55, 0.70 }, depth = { 0.009, 0.010, 0.014 }, height = { 0.56, 0.80, 1.00 } },
  mass   = { 0.1, 0.5, 6 },
  params = {
    motif = one_of { "film", "band", "travel", "anatomy", "alphabet", "eye_chart", "periodic", "space",
      words = { movie = "film", film = "film", ["电影"] = "film", band = "band", music = "band", rock = "band", ["乐队"] = "band", travel = "travel", ["旅行"] = "travel", anatomy = "anatomy", anatomical = "anatomy", ["解剖"] = "anatomy", alphabet = "alphabet", educational = "alphabet", ["字母"] = "alphabet", eye = "eye_chart", ["视力表"] = "eye_chart", periodic = "periodic", ["元素周期表"] = "periodic", space = "space", planet = "space", ["太空"] = "space" },
      size = { band = { width = { 0.40, 0.55, 0.70 }, height = { 0.58, 0.80, 1.00 } }, travel = { width = { 0.40, 0.55, 0.70 }, height = { 0.58, 0.80, 1.00 } }, anatomy = { width = { 0.40, 0.55, 0.70 }, height = { 0.58, 0.80, 1.00 } }, alphabet = { width = { 0.40, 0.55, 0.70 }, height = { 0.58, 0.80, 1.00 } }, eye_chart = { width = { 0.40, 0.55, 0.70 }, height = { 0.58, 0.80, 1.00 } }, space = { width = { 0.40, 0.55, 0.70 }, height = { 0.58, 0.80, 1.00 } }, periodic = { width = { 0.80, 1.00, 1.30 }, height = { 0.50, 0.65, 0.85 } }, film = { width = { 0.45, 0.60, 0.70 }, height = { 0.65, 0.88, 1.00 } } } },
    framed = bool(false, { framed = true, ["带框"] = true }),
  },
  slots  = pictures.slots {
    paper = { "paper", tint = { "#ffffff", "#f6ead0" } },
    frame = { "black_plastic", "oak", "plastic" },
    tape  = { "paper", tint = { "#e8d8a0", "#ffffff" } },
    skin  = { "paint", tint = { "#e8b89a" } },
  },
  rooms  = { "kids_room", "bedroom", "classroom", "home_theater", "clinic_room", "game_room" },
  build  = function(p, k)
    local w, h, r, d = p.width, p.height, p.rng("motif"), p.depth
    local b = p.framed and 0.018 or 0
    local x = 0.0012
    k:box { low = { 0, -w / 2 + b * 0.5, -h / 2 + b * 0.5 }, high = { x, w / 2 - b * 0.5, h / 2 - b * 0.5 }, bevel = 0, slot = "paper" }
    if p.framed then pictures.frame(k, { slots = p.slots, width = w, height = h, border = b, depth = d, slot = "frame" })
    else
      for i = 0, 3 do
        local y, z = (i % 2 == 0 and -1 or 1) * (w / 2 - 0.028), (i < 2 and -1 or 1) * (h / 2 - 0.028)
        k:box { size = { 0.0016, 0.05, 0.022 }, at = { 0.0032, y, z }, rot = { (i % 3) * 50 - 40, 0, 0 }, bevel = 0, slot = "tape", visual_only = true }
      end
      k:cylinder { radius = 0.006, height = 0.005, axis = "x", at = { d - 0.0025, 0, h / 2 - 0.012 }, segments = 12, bevel = 0.001, slot = "accent", visual_only = true } -- pin
      k:cylinder { radius = 0.003, height = d - 0.003, axis = "x", at = { d / 2, 0, h / 2 - 0.012 }, segments = 8, bevel = 0, slot = "accent", visual_only = true }
    end
    local pw, ph = w - 2 * b - 0.006, h - 2 * b - 0.006
    local q = pictures.painter(k, { at = { x, 0, 0 }, width = pw, height = ph })
    local s = ph / pw
    local function text(words, a, c, size, slot, width) lettering.text(k, { text = words, at = { q.top(), (a - 0.5) * pw, (c - 0.5) * ph }, height = size * ph, width = width or 0.86 * pw, slot = slot, depth = 0.0006, weight = 0.16 }) end
    local function small(c, rows, slot) lettering.lines(k, { at = { q.top(), -0.36 * pw, (c - 0.5) * ph }, width = 0.72 * pw, height = 0.018 * ph * rows, rows = rows, slot = slot, r = r }) end
    if p.motif == "film" then
      q.box("dark", 0, 0, 1, 1)
      q.disc("accent", 0.5, 0.60, 0.27)
      q.ridge("far", 0.44, 0.05, 3, r:uniform(0, 6), true)
      for i, a in ipairs { 0.36, 0.52, 0.66 } do -- heroes against the sun
        local u = (i == 2 and 1.15 or 0.95)
        q.disc("dark", a, 0.50 * u + 0.035, 0.030)
        q.shape("dark", { { a - 0.07, 0.3 }, { a + 0.07, 0.3 }, { a + 0.055, 0.50 * u }, { a - 0.055, 0.50 * u } })
      end
      q.ridge("near", 0.32, 0.02, 1.2, r:uniform(0, 6))
      q.box("dark", 0, 0, 1, 0.25)
      text(r:pick { "STAR RAIDERS", "LAST HARBOR", "NIGHT TRAIN", "IRON CANYON" }, 0.5, 0.20, 0.06, "light")
      text("COMING SOON", 0.5, 0.13, 0.022, "accent")
      small(0.09, 3, "light")
    elseif p.motif == "band" then
      q.box(r:pick { "accent", "near", "far" }, 0, 0, 1, 1)
      for i = 0, 11 do local a = math.rad(30 * i) q.shape("light", { { 0.5, 0.48 }, { 0.5 + 0.5 * math.cos(a), 0.48 + 0.36 * math.sin(a) }, { 0.5 + 0.5 * math.cos(a + 0.2), 0.48 + 0.36 * math.sin(a + 0.2) } }) end
      q.disc("dark", 0.44, 0.38, 0.115) -- a guitar
      q.disc("dark", 0.50, 0.47, 0.085)
      q.shape("dark", { { 0.50, 0.50 }, { 0.55, 0.47 }, { 0.70, 0.70 }, { 0.66, 0.72 } })
      q.shape("dark", { { 0.64, 0.72 }, { 0.71, 0.68 }, { 0.76, 0.77 }, { 0.70, 0.79 } })
      q.disc("light", 0.485, 0.445, 0.033)
      q.box("dark", 0, 0.84, 1, 1)
      text(r:pick { "THE COMETS", "RED TIGERS", "LOW TIDE" }, 0.5, 0.92, 0.07, "light")
      q.box("dark", 0, 0, 1, 0.16)
      text("LIVE", 0.5, 0.11, 0.045, "accent")
      text("SAT 9 PM", 0.5, 0.045, 0.028, "light")
    elseif p.motif == "travel" then
      pictures.draw(k, { at = { x, 0, 0.06 * ph }, width = pw, height = 0.88 * ph, subject = r:pick { "landscape", "sea", "city" }, r = r })
      q.box("dark", 0, 0, 1, 0.14)
      text(r:pick { "ALPS", "KYOTO", "LISBON", "SAHARA", "NORWAY" }, 0.5, 0.07, 0.075, "light", 0.8 * pw)
    elseif p.motif == "space" then
      q.box("dark", 0, 0, 1, 1)
      q.flat = true
      for i = 1, 26 do q.disc("light", r:uniform(0.03, 0.97), r:uniform(0.03, 0.97), r:uniform(0.002, 0.005), 1, 0, 6) end
      q.flat = false
      q.disc("accent", 0.5, 0.56, 0.20, 1, 0, 28)
      for i, b0 in ipairs { 0.66, 0.58, 0.49 } do q.shape(i == 2 and "light" or "sky", { { 0.5 - 0.17 * s, b0 - 0.02 }, { 0.5 + 0.17 * s, b0 - 0.02 }, { 0.5 + 0.165 * s, b0 + 0.012 }, { 0.5 - 0.165 * s, b0 + 0.012 } }) end
      q.shape("light", { { 0.5 - 0.33 * s, 0.49 }, { 0.5 - 0.30 * s, 0.475 }, { 0.5 + 0.33 * s, 0.63 }, { 0.5 + 0.31 * s, 0.645 } })
      q.disc("far", 0.22, 0.84, 0.05)
      text("SATURN", 0.5, 0.14, 0.07, "light", 0.7 * pw)
      small(0.085, 2, "sky")
    elseif p.motif == "anatomy" then
      q.box("light", 0, 0, 1, 1)
      text("ANATOMY", 0.5, 0.95, 0.045, "dark")
      local function v(a, c) return { 0.5 + a * s, c } end
      local body = { v(0, 0.05), v(0.10, 0.05), v(0.09, 0.25), v(0.115, 0.42), v(0.095, 0.52), v(0.12, 0.64), v(0.16, 0.58), v(0.19, 0.42), v(0.225, 0.42), v(0.20, 0.60), v(0.165, 0.715), v(0.05, 0.75), v(0.035, 0.77) }
      local all = {}
      for _, e in ipairs(body) do all[#all + 1] = e end
      for i = #body, 2, -1 do all[#all + 1] = { 1 - body[i][1], body[i][2] } end
      q.shape("skin", all)
      q.disc("skin", 0.5, 0.83, 0.07, 0.8, 90)
      q.shape("light", { v(0, 0.40), v(0.012, 0.05), v(-0.012, 0.05) })
      for i = 0, 4 do for _, e in ipairs { -1, 1 } do q.disc("accent", 0.5 + e * 0.045 * s, 0.69 - 0.028 * i, 0.042, 0.22, -e * 15, 10) end end
      q.disc("accent", 0.5 - 0.02 * s, 0.655, 0.028)
      q.disc("near", 0.5, 0.49, 0.05, 0.7)
      for _, e in ipairs { -1, 1 } do q.box("far", 0.5 + e * 0.055 * s - 0.012, 0.09, 0.5 + e * 0.055 * s + 0.012, 0.40) end
      for i = 0, 4 do
        lettering.lines(k, { at = { q.top(), 0.29 * pw, (0.34 - 0.15 * i) * ph }, width = 0.17 * pw, height = 0.04 * ph, rows = 3, slot = "dark", r = r })
        q.box("dark", 0.60, 0.815 - 0.15 * i, 0.78, 0.818 - 0.15 * i)
      end
    elseif p.motif == "alphabet" then
      q.box("light", 0, 0, 1, 1)
      q.box("accent", 0, 0.89, 1, 1)
      text("ABC", 0.5, 0.945, 0.06, "light", 0.5 * pw)
      q.flat = true
      for i = 0, 25 do
        local c, row = i % 5, math.floor(i / 5)
        local a, b0 = 0.12 + 0.19 * c, 0.81 - 0.142 * row
        q.box(({ "sky", "near", "accent", "far" })[i % 4 + 1], a - 0.085, b0 - 0.06, a + 0.085, b0 + 0.06)
        text(string.sub("ABCDEFGHIJKLMNOPQRSTUVWXYZ", i + 1, i + 1), a, b0, 0.07, "light")
      end
    elseif p.motif == "eye_chart" then
      q.box("light", 0, 0, 1, 1)
      local rows, c, size = { "E", "FP", "TOZ", "LPED", "PECFD", "EDFCZP", "FELOPZD" }, 0.86, 0.16
      for _, row in ipairs(rows) do
        lettering.text(k, { text = row, at = { q.top(), 0, (c - 0.5) * ph }, height = size * ph, width = 0.8 * pw, slot = "dark", depth = 0.0006, weight = 0.18, gap = 0.7 })
        c, size = c - size * 0.5 - math.max(0.03, size * 0.38) - size * 0.36, size * 0.72
      end
      q.box("accent", 0.2, 0.215, 0.8, 0.222)
    else
      q.box("dark", 0, 0, 1, 1)
      text("PERIODIC TABLE", 0.5, 0.91, 0.07, "light", 0.6 * pw)
      q.flat = true
      for row = 1, 7 do
        for c = 1, 18 do
          local there = row == 1 and (c == 1 or c == 18) or (row == 2 or row == 3) and (c < 3 or c > 12) or row > 3
          if there then
            local ink = c < 3 and "accent" or c < 13 and "sky" or c < 17 and "near" or c == 17 and "far" or "light"
            local a, b0 = 0.02 + (c - 1) * 0.0534, 0.79 - row * 0.085
            q.box(ink, a, b0, a + 0.047, b0 + 0.074)
          end
        end
      end
      for row = 0, 1 do for c = 4, 17 do q.box("accent", 0.02 + (c - 1) * 0.0534, 0.10 - 0.085 * row, 0.067 + (c - 1) * 0.0534, 0.174 - 0.085 * row) end end
    end
  end,
}
