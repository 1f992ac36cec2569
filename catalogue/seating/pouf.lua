-- A soft seat on the floor: a knitted ball pressed flat, a leather pouf of sewn wedges with a star, a cube, or a flat round floor cushion.
return kind {
  api    = 1,
  names  = { en = "pouf, pouffe, floor pouf, hassock, floor cushion, floor pillow, meditation cushion, zafu, seat cushion on the floor", zh = "坐墩, 蒲团, 坐垫墩, 地垫坐墩" },
  measure_zh = "个",
  groups = { "ottoman", "seat", "seating" },
  stands = "floor", front = false,
  size   = { width = { 0.40, 0.52, 0.75 }, depth = "width", height = { 0.26, 0.36, 0.45 } },
  mass   = { 0.6, 4.5, 14 },
  params = {
    form = one_of { "knitted", "moroccan", "cube", "cushion", words = { knitted = "knitted", knit = "knitted", moroccan = "moroccan", leather = "moroccan", cube = "cube", square = "cube", floor = "cushion", meditation = "cushion", zafu = "cushion", zabuton = "cushion", ["针织"] = "knitted", ["摩洛哥"] = "moroccan", ["皮"] = "moroccan", ["方"] = "cube", ["蒲团"] = "cushion" },
      size = { cushion = { width = { 0.40, 0.56, 0.75 }, height = { 0.10, 0.15, 0.22 } }, cube = { width = { 0.38, 0.42, 0.50 }, height = { 0.38, 0.42, 0.46 } } } },
  },
  slots  = {
    knit  = { "knit", "wool", tint = { "#b9b2a6", "#8796a0", "#c99a8c", "#d8c9a8", "#6f8080", "#5a5d66" } },
    hide  = { "saddle_leather", "leather", tint = { "#c98f5a", "#8a5a3a", "#e6ddd0", "#6b7a70" } },
    cloth = { "linen", "velvet", "cotton", "fabric", tint = { "#c2ab86", "#7b90a0", "#b0604a", "#7d8c72", "#e3d9c8", "#8f6f8a" } },
    thread = { "cotton", tint = { "#f5efe2", "#3a3430" } },
  },
  rooms  = { "living_room", "kids_room", "bedroom", "playroom" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height
    local profile = { { 0.55 * r, 0 }, { 0.80 * r, 0.03 * h }, { 0.95 * r, 0.22 * h }, { r, 0.5 * h }, { 0.95 * r, 0.78 * h }, { 0.78 * r, 0.95 * h }, { 0.5 * r, 0.995 * h }, { 0, h } }
    local function at(z) -- radius of the outside
      for i = 2, #profile do if z <= profile[i][2] then local a, b = profile[i - 1], profile[i] return a[1] + (b[1] - a[1]) * (z - a[2]) / (b[2] - a[2]) end end
      return 0
    end
    if p.form == "cube" then
      k:rounded_box { low = { -r, -r, 0 }, high = { r, r, h }, radius = 0.026, segments = 4, slot = "cloth", fill = 0.9 }
      for _, x in ipairs { -1, 1 } do for _, y in ipairs { -1, 1 } do k:capsule { radius = 0.006, height = h - 0.09, at = { x * (r - 0.008), y * (r - 0.008), h / 2 }, segments = 6, slot = "thread", visual_only = true } end end
      for _, z in ipairs { 0.025, h - 0.025 } do
        local e = r - 0.006
        k:sweep { path = { { -e + 0.03, -e, z }, { e - 0.03, -e, z }, { e, -e + 0.03, z }, { e, e - 0.03, z }, { e - 0.03, e, z }, { -e + 0.03, e, z }, { -e, e - 0.03, z }, { -e, -e + 0.03, z } }, radius = 0.006, closed = true, segments = 5, slot = "thread", visual_only = true }
      end
      k:sweep { path = { { -0.07, 0, h - 0.004 }, { 0, 0, h + 0.0 - 0.002 }, { 0.07, 0, h - 0.004 }, { 0.0, 0.001, h - 0.001 } }, rect = { 0.03, 0.003 }, slot = "thread", visual_only = true }
    elseif p.form == "cushion" then
      k:lathe { profile = { { 0.80 * r, 0 }, { 0.97 * r, 0.12 * h }, { r, 0.5 * h }, { 0.97 * r, 0.88 * h }, { 0.80 * r, h }, { 0.3 * r, 0.985 * h }, { 0, 0.96 * h } }, smooth = true, segments = 32, slot = "cloth" }
      for i = 1, 24 do -- pleats of the side
        local a = 2 * math.pi * i / 24
        k:capsule { radius = 0.004, height = 0.75 * h, at = { 0.99 * r * math.cos(a), 0.99 * r * math.sin(a), 0.5 * h }, segments = 5, slot = "thread", visual_only = true }
      end
      k:ellipsoid { size = { 0.05, 0.05, 0.014 }, at = { 0, 0, 0.962 * h }, segments = 12, slot = "thread", visual_only = true }
    elseif p.form == "knitted" then
      k:lathe { profile = profile, smooth = true, segments = 28, slot = "knit", fill = 0.7 }
      local rows = 8
      for i = 1, rows do -- thick stitches in rows, a rope each
        local z = h * (0.06 + 0.86 * (i - 0.5) / rows)
        local q, path, n = at(z), {}, 24
        for j = 0, n - 1 do
          local a = 2 * math.pi * (j + (i % 2) * 0.5) / n
          path[j + 1] = { (q + (j % 2 == 0 and 0.0 or -0.007)) * math.cos(a), (q + (j % 2 == 0 and 0.0 or -0.007)) * math.sin(a), z + (j % 2 == 0 and 0.010 or -0.010) }
        end
        k:sweep { path = path, radius = 0.34 * h / rows, closed = true, segments = 4, slot = "knit", visual_only = true }
      end
      for i = 0, 11 do local a = math.pi * i / 6 k:capsule { radius = 0.012, height = 0.42 * r, axis = "x", at = { 0.33 * r * math.cos(a), 0.33 * r * math.sin(a), h - 0.012 }, rot = { 0, 4, math.deg(a) }, segments = 6, slot = "knit", visual_only = true } end
      k:ellipsoid { size = { 0.07, 0.07, 0.02 }, at = { 0, 0, h - 0.006 }, segments = 12, slot = "knit", visual_only = true }
    else
      k:lathe { profile = profile, smooth = true, segments = 32, slot = "hide", fill = 0.06 }
      k:lump { mass = 2.5, at = { 0, 0, 0.45 * h }, size = { 1.2 * r, 1.2 * r, 0.5 * h } }
      local n = 12
      for i = 1, n do
        local a = 2 * math.pi * i / n
        local path = {}
        for _, s in ipairs { 0.02, 0.12, 0.3, 0.5, 0.7, 0.88, 0.97, 0.995 } do local q = at(s * h) + 0.0005 path[#path + 1] = { q * math.cos(a), q * math.sin(a), s * h } end
        path[#path + 1] = { 0.12 * r * math.cos(a), 0.12 * r * math.sin(a), h - 0.001 }
        k:sweep { path = path, radius = 0.0035, segments = 4, slot = "thread", visual_only = true }
      end
      k:prism { polygon = outline.star(0.40 * r, 0.26 * r, n, 15), height = 0.004, at = { 0, 0, h - 0.001 }, bevel = 0.001, slot = "thread", visual_only = true }
      k:cylinder { radius = 0.16 * r, height = 0.006, at = { 0, 0, h - 0.001 }, segments = 20, slot = "hide", visual_only = true }
    end
    k:surface("top", { center = { 0, 0, p.form == "cushion" and 0.97 * h or h }, size = { 1.0 * r, 1.0 * r }, outline = "ellipse" })
    k:fit()
  end,
}
