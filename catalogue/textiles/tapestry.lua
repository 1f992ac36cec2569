-- Cloth on a rod by a cord: a woven picture with a border and fringe, a landscape of coloured bands, or macrame of knotted cords.
return kind {
  api    = 1,
  names  = { en = "tapestry, wall hanging, macrame, macrame wall hanging, woven wall hanging, macrame hanging, wall tapestry", zh = "挂毯, 壁毯" },
  measure_zh = "幅",
  groups = { "wall art", "textile", "decoration" },
  stands = "wall", mount_height = 1.55,
  size   = { width = { 0.40, 0.75, 1.60 }, depth = { 0.018, 0.025, 0.04 }, height = { 0.50, 0.95, 1.80 } },
  mass   = { 0.07, 1.2, 10 },
  params = { form = one_of { "woven", "macrame", "landscape", words = { woven = "woven", oriental = "woven", macrame = "macrame", boho = "macrame", landscape = "landscape", ["编织"] = "macrame", ["流苏"] = "macrame", ["风景"] = "landscape" } } },
  slots  = {
    cloth = { "wool", "linen", tint = { "#8a3f34", "#3f5a6a", "#6b6f4a", "#b9905a", "#5a4a5f" } },
    light = { "cotton", "wool", tint = { "#f0e6d2", "#e6d3b0", "#f4efe6" } },
    third = { "wool", tint = { "#c98a4a", "#7d9a94", "#b5654f", "#44506a", "#d9b99a" } },
    rod   = { "walnut", "beech", "bamboo", "brass" },
    cord  = { "cotton", "jute", tint = "#e9dcc3" },
  },
  rooms  = { "living_room", "bedroom", "hallway", "library" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local r = math.min(0.011, 0.42 * d)
    local hang = math.min(0.16, 0.5 * w)
    local z1 = h / 2 - hang
    k:cylinder { radius = r, height = 2 * w - 0.02, axis = "y", at = { r, 0, z1 }, segments = 12, slot = "rod" }
    for _, s in ipairs { -1, 1 } do
      k:sphere { radius = r * 1.35, at = { r * 1.35, s * (w - r * 1.35), z1 }, segments = 10, slot = "rod", fill = 0.8 }
      k:sweep { path = { { r, s * (w - 0.05), z1 + r * 0.6 }, { r, s * 0.006, h / 2 - 0.006 } }, radius = 0.003, segments = 5, slot = "cord", no_collider = true }
    end
    k:cylinder { radius = 0.007, height = 0.014, axis = "x", at = { 0.007, 0, h / 2 - 0.009 }, segments = 10, slot = "rod" }
    local x, t = r, 0.006
    local cw = w - 0.05
    if p.form == "macrame" then
      local n = math.max(11, 2 * math.floor(cw / 0.045) + 1)
      local low = -h / 2
      for i = 1, n do -- cords, longest in the middle
        local u = (i - (n + 1) / 2) / ((n - 1) / 2)
        local y = u * cw
        local bottom = low + 0.32 * h * math.abs(u) ^ 1.2
        k:cylinder { radius = 0.0075, height = z1 - bottom, at = { x, y, bottom }, anchor = "bottom", segments = 6, bevel = 0, slot = i % 2 == 0 and "cord" or "light", soft = true, no_collider = true, fill = 0.6 }
        k:ellipsoid { size = { 0.022, 0.022, 0.03 }, at = { x, y, z1 }, segments = 8, slot = "light", soft = true, visual_only = true }
      end
      local rows = 5
      for j = 1, rows do -- rows of knots in a widening V
        for s = -1, 1, 2 do
          local path = {}
          for i = 0, 6 do local u = i / 6 path[i + 1] = { x + 0.006, s * u * cw, z1 - 0.10 * j * h / 1.2 - 0.02 + 0.22 * h * (u ^ 1.2) * (j / rows) } end
          if path[7][3] < z1 - 0.02 then k:sweep { path = path, radius = 0.0085, smooth = true, steps = 2, segments = 6, slot = "light", soft = true, visual_only = true } end
        end
        local m = 2 * j - 1
        for i = 1, m do k:ellipsoid { size = { 0.02, 0.032, 0.024 }, at = { x + 0.004, (i - (m + 1) / 2) * 2 * cw / (2 * rows), z1 - 0.10 * j * h / 1.2 + 0.01 }, segments = 8, slot = "light", soft = true, visual_only = true } end
      end
      k:fit()
      return
    end
    local fringe = 0.09 * h
    local bottom = -h / 2 + fringe
    k:box { low = { x - t / 2, -cw, bottom }, high = { x + t / 2, cw, z1 }, slot = "cloth", bevel = 0.001 }
    k:cylinder { radius = r + 0.003, height = 2 * cw, axis = "y", at = { r + 0.003, 0, z1 }, segments = 12, bevel = 0, slot = "cloth", no_collider = true, fill = 0.3 }
    local function patch(y0, y1, z0, zz, slot, level) k:box { low = { x + t / 2 - 0.001, y0, z0 }, high = { x + t / 2 + 0.001 + 0.0004 * (level or 0), y1, zz }, bevel = 0, slot = slot, visual_only = true } end
    local tall = z1 - bottom - 0.02
    if p.form == "landscape" then -- hills below a sun
      patch(-cw + 0.02, cw - 0.02, bottom + 0.02, bottom + tall, "light", 0)
      k:cylinder { radius = 0.16 * math.min(2 * cw, tall), height = 0.002, axis = "x", at = { x + t / 2 + 0.0005, 0.25 * cw, bottom + 0.70 * tall }, segments = 28, bevel = 0, slot = "third", visual_only = true }
      for i, q in ipairs { { 0.55, 0.30, "third" }, { 0.42, 0.12, "cloth" }, { 0.22, 0.5, "rod" } } do
        local points = { { -cw + 0.02, bottom + 0.02 } }
        for j = 0, 12 do local u = j / 12 points[#points + 1] = { -cw + 0.02 + u * (2 * cw - 0.04), bottom + tall * (q[1] + 0.07 * math.sin(6 * u + 2.1 * i)) } end
        points[#points + 1] = { cw - 0.02, bottom + 0.02 }
        k:prism { polygon = points, axis = "x", height = 0.002, at = { x + t / 2 + 0.0006 * i, 0, 0 }, bevel = 0, slot = q[3], visual_only = true }
      end
    else
      patch(-cw + 0.03, cw - 0.03, bottom + 0.03, bottom + tall, "light", 0)
      patch(-cw + 0.06, cw - 0.06, bottom + 0.06, bottom + tall - 0.03, "cloth", 1)
      local rows = math.max(2, math.floor(tall / 0.28))
      for i = 1, rows do
        local z = bottom + 0.06 + (i - 0.5) * (tall - 0.09) / rows
        for q, s in ipairs { 0.46, 0.32, 0.16 } do
          local a, b = s * math.min(2 * cw - 0.14, 0.6), s * (tall - 0.12) / rows
          k:prism { polygon = { { a, z }, { 0, z + b }, { -a, z }, { 0, z - b } }, axis = "x", height = 0.002, at = { x + t / 2 + 0.0008 + 0.0005 * q, 0, 0 }, bevel = 0, slot = q == 2 and "third" or "light", visual_only = true }
        end
        for _, s in ipairs { -1, 1 } do k:prism { polygon = { { s * (cw - 0.07), z + 0.06 }, { s * (cw - 0.07), z - 0.06 }, { s * (cw - 0.13), z } }, axis = "x", height = 0.002, at = { x + t / 2 + 0.0012, 0, 0 }, bevel = 0, slot = "third", visual_only = true } end
      end
    end
    local n = math.floor(2 * cw / 0.022)
    for i = 1, n do k:box { size = { 0.004, 0.010, fringe + 0.004 }, at = { x, (i - (n + 1) / 2) * 2 * cw / n, bottom + 0.004 }, anchor = "top", bevel = 0, slot = i % 2 == 0 and "light" or "cord", soft = true, visual_only = true } end
    k:fit()
  end,
}
