-- A round or square rim with a dial, strokes or figures for the hours, and three hands; or a carved cuckoo house with a pendulum.
return kind {
  api    = 1,
  names  = { en = "wall clock, clock, hanging clock, analog clock, round clock, cuckoo clock", zh = "挂钟, 时钟, 钟, 墙钟" },
  measure_zh = "个",
  groups = { "clock", "decoration" },
  stands = "wall", mount_height = 1.9,
  size   = { width = { 0.22, 0.32, 0.60 }, depth = { 0.035, 0.045, 0.060 }, height = "width" },
  mass   = { 0.15, 0.9, 8 },
  params = {
    shape = one_of { "round", "square", "cuckoo", default = "round", words = { round = "round", ["圆形"] = "round", square = "square", ["方形"] = "square", cuckoo = "cuckoo", ["布谷"] = "cuckoo" }, size = { round = { width = { 0.22, 0.32, 0.60 }, depth = { 0.035, 0.045, 0.060 } }, square = { depth = { 0.035, 0.045, 0.060 } }, cuckoo = { width = { 0.20, 0.26, 0.34 }, depth = { 0.12, 0.15, 0.18 } } } },
    figures = one_of { "arabic", "roman", "strokes", words = { roman = "roman", ["罗马数字"] = "roman", minimalist = "strokes", ["简约"] = "strokes" } },
    style = one_of("modern", "classic", "rustic", "industrial"),
  },
  slots  = {
    rim  = { "black_steel", "plastic", modern = { "plastic", "aluminium", "oak" }, classic = { "mahogany", "brass" }, rustic = "reclaimed_wood", industrial = { "black_steel", "galvanised_steel" }, tint = { "#ffffff", "#2f3338", "#b8483a", "#4f7f8a" } },
    dial = { "paperboard", tint = { "#ffffff", "#fff4dc", "#e4ecec" } },
    mark = { "paint", tint = { "#2a2a2c" } },
    hand = "black_plastic",
    second = { "paint", tint = { "#d23a2a" } },
    house = { "walnut", "dark_oak" },
    leaf = "dark_leaf",
  },
  rooms  = { "kitchen", "living_room", "office", "classroom", "waiting_room", "home_office" },
  build  = function(p, k)
    local r = p.rng("time")
    local minute, hour = r:int(0, 59), r:int(0, 11)
    local function dial(x, z0, R) -- figures and hands on a face at x
      for i = 1, 12 do
        local a = math.rad(90 - 30 * i)
        local y, z = math.cos(a), math.sin(a)
        if p.figures == "strokes" then
          local l = i % 3 == 0 and 0.17 * R or 0.10 * R
          k:box { size = { 0.0014, l, (i % 3 == 0 and 0.045 or 0.028) * R }, at = { x, (0.92 * R - l / 2) * y, z0 + (0.92 * R - l / 2) * z }, rot = { 90 - 30 * i, 0, 0 }, bevel = 0, slot = "mark", visual_only = true }
        elseif p.figures == "roman" then
          lettering.text(k, { text = ({ "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII" })[i], at = { x, 0.76 * R * y, z0 + 0.76 * R * z }, height = 0.20 * R, slot = "mark", depth = 0.0007, narrow = 0.55, gap = 0.25, weight = 0.12, turn = -30 * i })
        else
          lettering.text(k, { text = tostring(i), at = { x, 0.75 * R * y, z0 + 0.75 * R * z }, height = 0.19 * R, slot = "mark", depth = 0.0007, weight = 0.15 })
        end
      end
      if p.figures ~= "strokes" then for i = 1, 60 do
        if R > 0.1 or i % 5 == 0 then k:box { size = { 0.0012, (i % 5 == 0 and 0.05 or 0.025) * R, 0.012 * R }, at = { x, 0.93 * R * math.cos(math.rad(6 * i)), z0 + 0.93 * R * math.sin(math.rad(6 * i)) }, rot = { 6 * i, 0, 0 }, bevel = 0, slot = "mark", visual_only = true } end
      end end
      local function pointer(turn, length, width, out, slot)
        k:with({ at = { x + out, 0, z0 }, rot = { 90 - turn, 0, 0 }, slot = slot }, function()
          k:prism { polygon = { { -0.18 * length, -0.35 * width }, { 0.75 * length, -width / 2 }, { length, 0 }, { 0.75 * length, width / 2 }, { -0.18 * length, 0.35 * width } }, axis = "x", height = 0.0015, bevel = 0, visual_only = true }
        end)
      end
      pointer(30 * hour + minute / 2, 0.50 * R, 0.075 * R, 0.003, "hand")
      pointer(6 * minute, 0.74 * R, 0.055 * R, 0.005, "hand")
      pointer(r:int(0, 59) * 6, 0.80 * R, 0.015 * R, 0.007, "second")
      k:cylinder { radius = 0.05 * R, height = 0.009, axis = "x", at = { x + 0.0045, 0, z0 }, segments = 14, bevel = 0.001, slot = "hand", visual_only = true }
    end
    local w, d, h = p.width / 2, p.depth, p.height / 2
    if p.shape == "cuckoo" then
      local eave, roof = 0.05 * h, 0.5 * h
      k:prism { polygon = { { -0.72 * w, -0.35 * h }, { 0.72 * w, -0.35 * h }, { 0.72 * w, 0.30 * h }, { 0, 0.86 * h }, { -0.72 * w, 0.30 * h } }, axis = "x", height = 0.62 * d, at = { 0.31 * d, 0, 0 }, slot = "house", fill = 0.35 }
      for _, s in ipairs { -1, 1 } do
        k:hull { slot = "house", points = { { 0, 0, h }, { 0, 0, 0.90 * h }, { 0, s * w, 0.20 * h }, { 0, s * 0.97 * w, 0.12 * h }, { d, 0, h }, { d, 0, 0.90 * h }, { d, s * w, 0.20 * h }, { d, s * 0.97 * w, 0.12 * h } } }
        for i = 0, 2 do k:leaf { at = { 0.62 * d, s * 0.25 * w, 0.42 * h + 0.1 * h * i }, rot = { s * (20 + 30 * i), 0, s * 90 }, length = 0.55 * w, width = 0.22 * w, slot = "leaf", segments = 3 } end
        k:sweep { path = { { 0.35 * d, s * 0.3 * w, -0.34 * h }, { 0.35 * d, s * 0.3 * w, -0.75 * h } }, radius = 0.0015, segments = 5, slot = "hand", visual_only = true }
        k:ellipsoid { size = { 0.14 * w, 0.14 * w, 0.25 * h }, at = { 0.35 * d, s * 0.3 * w, -0.875 * h }, slot = "house", segments = 12 }
      end
      k:sweep { path = { { 0.35 * d, 0, -0.34 * h }, { 0.35 * d, 0.08 * w, -0.62 * h } }, radius = 0.003, segments = 6, slot = "house", visual_only = true }
      k:cylinder { radius = 0.13 * w, height = 0.006, axis = "x", at = { 0.35 * d, 0.09 * w, -0.66 * h }, segments = 16, slot = "house", no_collider = true }
      k:box { size = { 0.004, 0.26 * w, 0.22 * h }, at = { 0.62 * d, 0, 0.56 * h }, slot = "dial", visual_only = true }
      k:ellipsoid { size = { 0.05, 0.02, 0.024 }, at = { 0.70 * d, 0, 0.53 * h }, slot = "second", segments = 10, visual_only = true }
      k:cylinder { radius = 0.46 * w, height = 0.008, axis = "x", at = { 0.62 * d + 0.004, 0, -0.02 * h }, segments = 28, slot = "dial", no_collider = true }
      dial(0.62 * d + 0.008, -0.02 * h, 0.44 * w)
      k:fit()
      return
    end
    local x = 0.55 * d
    local R, b = 0.90 * w, 0.10 * w
    if p.shape == "square" then
      pictures.frame(k, { slots = p.slots, width = 2 * w, height = 2 * h, border = b, depth = d, slot = "rim" })
      k:box { low = { 0.002, -w + b, -h + b }, high = { x, w - b, h - b }, bevel = 0, slot = "dial", fill = 0.25, no_collider = true }
      k:box { low = { 0, -w, -h }, high = { d, w, h }, slot = "rim", collider_only = true }
    else
      k:lathe { profile = { { R, 0 }, { w - 0.003, 0 }, { w, 0.25 * d }, { w, 0.7 * d }, { 0.96 * w, d }, { 0.93 * w, d }, { R, 0.6 * d }, { R, 0 } }, axis = "x", slot = "rim", segments = 40, fill = 0.4, no_collider = true }
      k:cylinder { radius = R + 0.001, height = x - 0.002, axis = "x", at = { 0.002, 0, 0 }, anchor = "back", segments = 40, bevel = 0, slot = "dial", fill = 0.25, no_collider = true }
      k:cylinder { radius = w, height = d, axis = "x", at = { d / 2, 0, 0 }, segments = 20, slot = "rim", collider_only = true }
    end
    dial(x + 0.0005, 0, R)
  end,
}
