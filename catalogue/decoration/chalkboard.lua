-- A dark slate or green face in a wooden frame with a ledge, chalk writing and a duster; a pavement sign that stands like a tent.
return kind {
  api    = 1,
  names  = { en = "chalkboard, blackboard, chalk board, green board", zh = "黑板" },
  measure_zh = "块",
  groups = { "board" },
  stands = function(p) return p.mounting == "wall" and "wall" or "floor" end,
  fixture = function(p) return p.mounting == "wall" end,
  mount_height = 1.45, back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.90, 1.80, 3.60 }, depth = { 0.07, 0.085, 0.10 }, height = { 0.60, 1.10, 1.25 } },
  mass   = { 3, 20, 120 },
  params = {
    mounting = one_of { "wall", "easel", default = "wall", words = { easel = "easel", sidewalk = "easel", ["a-frame"] = "easel", menu = "easel", standing = "easel" }, size = { wall = { width = { 0.90, 1.80, 3.60 }, depth = { 0.07, 0.085, 0.10 }, height = { 0.60, 1.10, 1.25 } }, easel = { width = { 0.50, 0.60, 0.75 }, depth = { 0.50, 0.58, 0.70 }, height = { 0.90, 1.10, 1.30 } } } },
    written = bool(true, { blank = false, clean = false, ["空白"] = false }),
  },
  slots  = { face = { "paint", tint = { "#2f5a48", "#34383a", "#2a4a42" } }, frame = { "oak", "pine", "walnut", "aluminium" }, chalk = { "paint", tint = { "#ffffff" } }, colour = { "paint", tint = { "#ffe27a", "#ffb0b0", "#a8d8ff" } }, felt = { "felt" } },
  rooms  = { "classroom", "cafe", "kitchen", "restaurant" },
  build  = function(p, k)
    local r = p.rng("writing")
    local function text(x, words, y, z, size, slot) lettering.text(k, { text = words, at = { x, y, z }, height = size, slot = slot or "chalk", depth = 0.0006, weight = 0.11 }) end
    if p.mounting == "wall" then
      local w, h, d = p.width, p.height, p.depth
      local x = boards.framed(k, { slots = p.slots, width = w, height = h - 0.01, depth = 0.026, border = 0.04, face = "face", frame = "frame", at = { 0, 0, 0.005 }, fill = 0.55 })
      boards.ledge(k, { at = { 0.012, 0, -h / 2 + 0.022 }, width = 0.96 * w, depth = d - 0.012, slot = "frame" })
      for i = -2, 1 do k:cylinder { radius = 0.005, height = 0.07, axis = "y", at = { 0.045, 0.13 * i, -h / 2 + 0.028 }, segments = 8, bevel = 0, slot = i % 2 == 0 and "chalk" or "colour", visual_only = true } end
      k:box { size = { 0.045, 0.13, 0.018 }, at = { 0.045, 0.32 * w, -h / 2 + 0.032 }, bevel = 0.003, slot = "felt", visual_only = true }
      k:box { size = { 0.045, 0.13, 0.016 }, at = { 0.045, 0.32 * w, -h / 2 + 0.048 }, bevel = 0.003, slot = "frame", visual_only = true }
      if p.written then
        text(x, r:pick { "2+3=5", "A+B=C", "7*8=56" }, -0.22 * w, 0.22 * h, 0.13 * h)
        text(x, "ABC", 0.24 * w, 0.26 * h, 0.12 * h, "colour")
        lettering.lines(k, { at = { x, -0.42 * w, 0.04 * h }, width = 0.42 * w, height = 0.32 * h, rows = 4, weight = 0.16, slot = "chalk", r = r })
        k:with({ at = { x, 0.24 * w, -0.14 * h } }, function() -- a triangle and a circle
          local s = 0.17 * h
          for i = 0, 2 do local a, b = math.rad(90 + 120 * i), math.rad(210 + 120 * i) local y, z, l = (math.cos(a) + math.cos(b)) / 2 * s, (math.sin(a) + math.sin(b)) / 2 * s, 1.73 * s k:box { size = { 0.001, l, 0.009 }, at = { 0, y, z }, rot = { math.deg(math.atan(math.sin(b) - math.sin(a), math.cos(b) - math.cos(a))), 0, 0 }, bevel = 0, slot = "chalk", visual_only = true } end
          k:torus { radius = 0.5 * s, tube = 0.0035, axis = "x", segments = 24, slot = "colour", visual_only = true }
        end)
      end
      k:fit()
    else
      local w, h, d = p.width / 2, p.height, p.depth / 2
      local lean = math.deg(math.atan(d - 0.02, h))
      for _, s in ipairs { 1, -1 } do
        k:with({ rot = { 0, 0, s < 0 and 180 or 0 } }, function()
          k:with({ at = { d - 0.012, 0, 0 }, rot = { 0, -lean, 0 } }, function()
            local tall = (h - 0.004) / math.cos(math.rad(lean))
            for _, e in ipairs { -1, 1 } do k:box { low = { -0.02, e > 0 and w - 0.04 or -w, 0 }, high = { 0, e > 0 and w or -w + 0.04, tall }, slot = "frame", grain = "z" } end
            for _, z in ipairs { 0.14 * tall, tall - 0.05 } do k:box { low = { -0.018, -w + 0.04, z }, high = { -0.002, w - 0.04, z + 0.045 }, slot = "frame" } end
            k:box { low = { -0.014, -w + 0.03, 0.15 * tall }, high = { -0.006, w - 0.03, tall - 0.01 }, slot = "face", bevel = 0 }
            if p.written then
              text(-0.0058, r:pick { "MENU", "COFFEE", "TODAY" }, 0, 0.84 * tall, 0.075 * tall, "colour")
              for i = 0, 3 do
                lettering.lines(k, { at = { -0.0058, -0.62 * w, (0.74 - 0.13 * i) * tall }, width = 0.8 * w, height = 0.06 * tall, rows = 2, weight = 0.22, slot = "chalk", r = r })
                text(-0.0058, tostring(r:int(3, 9)), 0.52 * w, (0.715 - 0.13 * i) * tall, 0.05 * tall)
              end
            end
          end)
        end)
      end
      k:fit()
    end
  end,
}
