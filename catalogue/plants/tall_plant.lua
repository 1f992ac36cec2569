-- A plant as high as a person in a floor pot: a fiddle leaf fig or rubber tree, a palm, a banana, a yucca, an olive or lemon tree, or clipped box.
return kind {
  api    = 1,
  names  = { en = "tall plant, fiddle leaf fig, floor plant, indoor tree, fig tree, palm, tree, potted tree, large plant, rubber tree, fig, potted palm, palm tree, olive tree, ficus, floor potted plant, areca palm, bamboo tree, large potted plant, tall potted plant, yucca, indoor palm, banana plant, bird of paradise, ficus tree, topiary, lemon tree, citrus tree",
             zh = "落地绿植, 大型绿植, 盆栽树, 琴叶榕, 橡皮树, 棕榈, 散尾葵, 发财树, 大盆栽, 天堂鸟, 落地盆栽, 橄榄树" },
  measure_zh = "盆",
  groups = { "plant", "decoration" },
  stands = "floor", front = false,
  size   = { width = { 0.45, 0.75, 1.20 }, depth = "width", height = { 0.95, 1.55, 2.20 } },
  mass   = { 4, 20, 130 },
  params = {
    species = one_of { "fiddle_leaf", "palm", "banana", "yucca", "olive", "topiary", "bamboo",
      words = { fiddle = "fiddle_leaf", ficus = "fiddle_leaf", rubber = "fiddle_leaf", fig = "fiddle_leaf", palm = "palm", areca = "palm", banana = "banana", ["bird of paradise"] = "banana", yucca = "yucca", dracaena = "yucca", olive = "olive", lemon = "olive", citrus = "olive", topiary = "topiary", boxwood = "topiary", bamboo = "bamboo", ["琴叶榕"] = "fiddle_leaf", ["橡皮树"] = "fiddle_leaf", ["棕榈"] = "palm", ["散尾葵"] = "palm", ["芭蕉"] = "banana", ["天堂鸟"] = "banana", ["橄榄"] = "olive", ["柠檬"] = "olive", ["竹"] = "bamboo" },
      size = { fiddle_leaf = { width = { 0.50, 0.70, 1.00 }, height = { 1.10, 1.60, 2.10 } }, palm = { width = { 0.80, 1.05, 1.35 }, height = { 1.20, 1.65, 2.20 } }, banana = { width = { 0.70, 0.95, 1.25 }, height = { 1.20, 1.65, 2.20 } }, yucca = { width = { 0.55, 0.75, 1.00 }, height = { 1.10, 1.50, 1.90 } }, olive = { width = { 0.50, 0.70, 0.95 }, height = { 1.20, 1.60, 2.10 } }, topiary = { width = { 0.38, 0.46, 0.60 }, height = { 0.95, 1.30, 1.70 } }, bamboo = { width = { 0.45, 0.60, 0.85 }, height = { 1.30, 1.75, 2.20 } } } },
    pot = one_of { "tapered", "round", "square", "basket", words = { basket = "basket", wicker = "basket", ["藤篮"] = "basket" } },
  },
  slots  = {
    pot    = { "ceramic", "stoneware", "concrete", "terracotta", tint = { "#f2efe9", "#c9c0b3", "#4a4f54", "#7d8c86" } },
    basket = { "wicker", "jute" },
    soil   = "soil",
    leaves = { "leaf", "dark_leaf" },
    trunk  = "bark",
    stems  = "leaf",
    fruit  = { "citrus_peel" },
  },
  rooms  = { "living_room", "office", "hotel_lobby", "hallway", "bedroom", "waiting_room", "restaurant", "library" },
  build  = function(p, k)
    local r, w, h, kindof = p.rng("leaves"), p.width, p.height, p.species
    local radius = math.max(0.13, math.min(0.24, (kindof == "topiary" and 0.40 or 0.23) * w))
    local pot_h = math.min(1.7 * radius, 0.28 * h)
    local soil
    if p.pot == "basket" then
      soil = pot_h * 0.86
      k:lathe { profile = { { 0.82 * radius, 0 }, { 0.98 * radius, 0.3 * pot_h }, { radius, 0.6 * pot_h }, { 0.92 * radius, pot_h } }, smooth = true, segments = 24, slot = "basket", no_mass = true }
      for i = 1, 6 do
        local path, z = {}, pot_h * (i - 0.5) / 6
        local q = radius * (z < 0.3 * pot_h and 0.82 + 0.16 * z / (0.3 * pot_h) or z < 0.6 * pot_h and 0.98 + 0.02 * (z / pot_h - 0.3) / 0.3 or 1 - 0.08 * (z / pot_h - 0.6) / 0.4) + 0.002
        for j = 0, 23 do path[j + 1] = { (q + (j % 2) * 0.004) * math.cos(j * math.pi / 12), (q + (j % 2) * 0.004) * math.sin(j * math.pi / 12), z } end
        k:sweep { path = path, radius = 0.30 * pot_h / 6, closed = true, segments = 4, slot = "basket", visual_only = true }
      end
      k:cylinder { radius = 0.88 * radius, height = 0.012, at = { 0, 0, pot_h + 0.001 - 0.006 }, segments = 20, slot = "soil", no_collider = true }
      for _, s in ipairs { -1, 1 } do k:torus { radius = 0.035, tube = 0.007, axis = "y", at = { 0, s * 0.97 * radius, pot_h - 0.005 }, segments = 14, slot = "basket", soft = true, visual_only = true } end
      soil = pot_h
    else
      soil = foliage.pot(k, { radius = radius, height = pot_h, slot = "pot", soil = "soil", shape = p.pot })
    end
    k:lump { mass = 650 * 3.1 * radius * radius * pot_h * 0.55, at = { 0, 0, 0.4 * pot_h }, size = { 1.3 * radius, 1.3 * radius, 0.7 * pot_h } } -- moist earth
    local up = h - soil
    local function trunk(x, y, height, thick, lean) k:sweep { path = { { x, y, -0.02 }, { x + 0.4 * (lean or 0), y, 0.5 * height }, { x + (lean or 0), y, height } }, radius = { thick, 0.8 * thick, 0.6 * thick }, smooth = true, steps = 3, segments = 8, slot = "trunk" } end
    k:with({ at = { 0, 0, soil } }, function()
      if kindof == "fiddle_leaf" then
        for s = 1, 3 do
          local a, top = s * 2.2, up * ({ 0.90, 0.72, 0.58 })[s]
          local x, y = 0.14 * w * math.cos(a) * (s > 1 and 1 or 0.3), 0.14 * w * math.sin(a) * (s > 1 and 1 or 0.3)
          k:sweep { path = { { 0.02 * math.cos(a), 0.02 * math.sin(a), -0.02 }, { 0.4 * x, 0.4 * y, 0.45 * top }, { x, y, top } }, radius = { 0.016, 0.013, 0.008 }, smooth = true, steps = 2, segments = 7, slot = "trunk", no_collider = s > 1 }
          local n = 13
          for i = 1, n do
            local t = 0.42 + 0.58 * i / n
            local px, py = t < 0.45 and 0.4 * x * t / 0.45 or 0.4 * x + 0.6 * x * (t - 0.45) / 0.55, t < 0.45 and 0.4 * y * t / 0.45 or 0.4 * y + 0.6 * y * (t - 0.45) / 0.55
            k:leaf { at = { px, py, t * top }, rot = { 0, -r:uniform(5, 45) - 25 * t, i * 137.5 + s * 50 }, length = math.min(0.34, 0.40 * w) * r:uniform(0.8, 1.1), width = math.min(0.22, 0.25 * w), droop = 45, fold = 14, widest = 0.6, segments = 4, slot = "leaves" }
          end
        end
      elseif kindof == "palm" then
        local n = 11
        for i = 1, n do -- fronds: an arched rib with leaflets to both sides
          local a, t = i * 137.5, (i - 1) / (n - 1)
          local reach, top = w * 0.48 * (1 - 0.55 * t), up * (0.62 + 0.34 * t) * r:uniform(0.9, 1)
          k:with({ rot = { 0, 0, a } }, function()
            local function at(u) return { reach * u ^ 1.5, 0, top * (1.25 * u - 0.25 * u ^ 4 - (1 - t) * 0.28 * u ^ 5) / (1 - 0.0 * t) } end
            local path = {}
            for j = 0, 5 do path[j + 1] = at(j / 5) end
            k:sweep { path = path, radius = { 0.008, 0.007, 0.006, 0.005, 0.004, 0.002 }, segments = 5, slot = "stems", soft = true, no_collider = true }
            for j = 1, 10 do
              local q = at(0.42 + 0.058 * j)
              for _, s in ipairs { -1, 1 } do k:leaf { at = q, rot = { 0, -30 + 4 * j, s * (62 - 3 * j) }, length = 0.24 * w * (1.1 - 0.05 * j), width = 0.024, droop = 40, fold = 20, segments = 2, slot = "leaves" } end
            end
          end)
        end
        for i = 1, 3 do trunk(0.03 * math.cos(i * 2.1), 0.03 * math.sin(i * 2.1), 0.30 * up, 0.012) end
      elseif kindof == "banana" then
        local n = 9
        for i = 1, n do
          local a, t = i * 137.5, (i - 1) / (n - 1)
          local long = 0.40 * up
          local stalk, rise = up * (0.42 + 0.22 * t), 62 + 24 * t
          local out, top = stalk * math.cos(math.rad(rise)) * 0.8, stalk
          k:with({ rot = { 0, 0, a } }, function()
            k:sweep { path = { { 0.012, 0, -0.02 }, { 0.3 * out, 0, 0.5 * top }, { out, 0, top } }, radius = { 0.016, 0.010, 0.006 }, smooth = true, steps = 2, segments = 6, slot = "stems", soft = true, no_collider = true }
            k:leaf { at = { out, 0, top }, rot = { 0, -rise + 14, 0 }, length = long, width = 0.42 * long, droop = 58, fold = 16, widest = 0.45, segments = 6, slot = "leaves" }
          end)
        end
        trunk(0, 0, 0.22 * up, 0.035)
      elseif kindof == "yucca" then
        for s, q in ipairs { { 0.02, 0.62 }, { -0.05, 0.36 } } do
          local x, top = q[1], up * q[2]
          trunk(x, s == 1 and 0.02 or -0.03, top, 0.030 - 0.004 * s)
          k:with({ at = { x, s == 1 and 0.02 or -0.03, top } }, function() foliage.rosette(k, { r = r, count = 30, length = math.min(0.46 * w, 0.40 * up), width = 0.045, rise = { -18, 84 }, droop = 26, slot = "leaves", fold = 24, widest = 0.35 }) end)
        end
      elseif kindof == "olive" then
        trunk(0, 0, 0.52 * up, 0.020, 0.03)
        local citrus = r:chance(0.4)
        for i = 1, 9 do
          local a, e = i * 137.5, r:uniform(20, 75)
          local long = (e > 55 and 0.42 or 0.34) * math.min(w, 0.8 * up)
          local x, z = long * math.cos(math.rad(e)), long * math.sin(math.rad(e)) * 1.15
          k:with({ at = { 0.03, 0, 0.50 * up }, rot = { 0, 0, a } }, function()
            k:sweep { path = { { 0, 0, -0.01 }, { 0.5 * x, 0, 0.6 * z }, { x, 0, z } }, radius = { 0.009, 0.006, 0.003 }, smooth = true, steps = 2, segments = 5, slot = "trunk", soft = true, no_collider = true }
            for j = 1, 17 do
              local u = 0.25 + 0.75 * j / 17
              k:leaf { at = { x * u, 0, z * (u < 0.5 and 1.2 * u or 0.6 + 0.8 * (u - 0.5)) }, rot = { 0, -r:uniform(0, 60), j * 137.5 }, length = (citrus and 0.11 or 0.085) * r:uniform(0.8, 1.15), width = citrus and 0.055 or 0.028, droop = 22, segments = 2, slot = "leaves" }
            end
            if citrus and i % 2 == 1 then k:ellipsoid { size = { 0.06, 0.06, 0.072 }, at = { 0.7 * x, 0.01, 0.62 * z }, segments = 10, slot = "fruit", soft = true, no_collider = true } end
          end)
        end
      elseif kindof == "topiary" then
        local R = math.min(0.48 * w, 0.30 * up)
        trunk(0, 0, up - R, 0.018)
        foliage.ball(k, { r = r, at = { 0, 0, up - R }, radius = R, count = 190, length = 0.34 * R, width = 0.16 * R, slot = "leaves" })
        if up > 4.2 * R then foliage.ball(k, { r = r, at = { 0, 0, up - 3.0 * R }, radius = 0.62 * R, count = 90, length = 0.26 * R, width = 0.13 * R, slot = "leaves" }) end
      else -- bamboo: jointed canes with small leaves
        for s = 1, 7 do
          local a, d = s * 2.4, radius * 0.55 * math.sqrt(s / 7)
          local top = up * r:uniform(0.72, 0.97)
          local lean = 0.16 * w * (s / 7)
          local x0, y0 = d * math.cos(a), d * math.sin(a)
          local x1, y1 = x0 + lean * math.cos(a), y0 + lean * math.sin(a)
          k:sweep { path = { { x0, y0, -0.02 }, { x0 + 0.2 * (x1 - x0), y0 + 0.2 * (y1 - y0), 0.5 * top }, { x1, y1, top } }, radius = { 0.009, 0.008, 0.004 }, segments = 6, slot = "stems", soft = true, no_collider = true }
          for j = 1, 5 do local u = j / 6 k:torus { radius = 0.009, tube = 0.0016, at = { x0 + (x1 - x0) * u ^ 2, y0 + (y1 - y0) * u ^ 2, u * top }, segments = 6, slot = "trunk", soft = true, visual_only = true } end
          for j = 1, 15 do
            local u = 0.35 + 0.65 * j / 15
            k:leaf { at = { x0 + (x1 - x0) * u ^ 2, y0 + (y1 - y0) * u ^ 2, u * top }, rot = { 0, -r:uniform(-10, 45), j * 137.5 + s * 30 }, length = 0.20 * w * r:uniform(0.8, 1.2), width = 0.022, droop = 45, segments = 3, slot = "leaves" }
          end
        end
      end
    end)
    k:fit()
  end,
}
