-- Foam tiles that interlock like a puzzle in bright colours, a round padded mat, or a baby gym: two crossed arches with hanging toys on a mat.
return kind {
  api    = 1,
  names  = { en = "play mat, playmat, foam mat, baby mat, foam play mat, puzzle mat, activity mat, crawling mat, foam floor mat, activity gym, baby gym, interlocking foam mat", zh = "爬行垫, 游戏垫, 游戏毯" },
  measure_zh = "张",
  groups = { "mat", "rug", "toy" },
  stands = "floor", front = false, covering = function(p) return p.form ~= "gym" end,
  size   = { width = { 0.90, 1.50, 2.10 }, depth = { 0.90, 1.40, 2.00 }, height = { 0.010, 0.013, 0.0145 } },
  mass   = { 0.2, 1.5, 8 },
  params = {
    form = one_of { "puzzle", "round", "gym", default = "puzzle", words = { puzzle = "puzzle", interlocking = "puzzle", foam = "puzzle", round = "round", gym = "gym", activity = "gym", ["拼图"] = "puzzle", ["圆"] = "round", ["健身架"] = "gym" },
      size = { puzzle = { width = { 0.90, 1.50, 2.10 }, depth = { 0.90, 1.30, 2.00 }, height = { 0.010, 0.013, 0.0145 } }, round = { width = { 0.90, 1.20, 1.60 }, depth = { 0.90, 1.20, 1.60 }, height = { 0.010, 0.013, 0.0145 } }, gym = { width = { 0.78, 0.90, 1.05 }, depth = { 0.78, 0.90, 1.05 }, height = { 0.45, 0.54, 0.62 } } } },
  },
  slots  = {
    first  = { "foam", tint = { "#e0574c", "#e58f7d", "#9cb8c9", "#d7c7b2" } },
    second = { "foam", tint = { "#3f8fd0", "#a7c7bd", "#f0d9a8", "#c9d0d4" } },
    third  = { "foam", tint = { "#f2c744", "#f0ece2", "#e3b5ad", "#8fb59a" } },
    fourth = { "foam", tint = { "#57b26a", "#bcd6b4", "#b9a9c9", "#f4efe6" } },
    arch   = { "beech", "fabric", tint = { "#f2e6d6", "#c9d9d2" } },
  },
  rooms  = { "nursery", "playroom", "kids_room" },
  build  = function(p, k)
    local w, d, t = p.width, p.depth, p.height
    local colours = { "first", "second", "third", "fourth" }
    if p.form == "puzzle" then
      local n, m = math.max(2, math.floor(d / 0.31 + 0.5)), math.max(2, math.floor(w / 0.31 + 0.5))
      local a, b = d / n, w / m
      for i = 1, n do
        for j = 1, m do
          local x, y, slot = (i - (n + 1) / 2) * a, (j - (m + 1) / 2) * b, colours[(i + 2 * j) % 4 + 1]
          k:box { size = { a - 0.0015, b - 0.0015, t - 0.0006 }, at = { x, y, 0 }, anchor = "bottom", bevel = 0.001, slot = slot }
          for q = -1, 1 do -- tongues that reach into the neighbours
            if i < n then k:cylinder { radius = 0.024, height = 0.0012, at = { x + a / 2 + 0.006, y + q * b * 0.30, t - 0.0006 }, segments = 10, bevel = 0, slot = slot, visual_only = true } end
            if j < m then k:cylinder { radius = 0.024, height = 0.0012, at = { x + q * a * 0.30, y + b / 2 + 0.006, t - 0.0006 }, segments = 10, bevel = 0, slot = slot, visual_only = true } end
          end
          -- A simple figure in the middle of each tile.
          local other, kindof = colours[(i + 2 * j + 2) % 4 + 1], (i * 3 + j) % 3
          local shape = kindof == 0 and outline.circle(0.07, 18) or kindof == 1 and outline.star(0.085, 0.04, 5) or outline.regular(0.08, 3)
          k:prism { polygon = shape, height = 0.0012, at = { x, y, t - 0.0006 }, bevel = 0, slot = other, visual_only = true }
        end
      end
      k:fit()
      return
    end
    local thick = p.form == "gym" and 0.022 or t - 0.0012
    k:prism { polygon = outline.ellipse(d / 2, w / 2, 40), height = thick, at = { 0, 0, thick / 2 }, bevel = 0.004, slot = "fourth" }
    for i = 0, 7 do -- wedges
      local points = outline.arc({ { 0, 0 } }, 0, 0, 0.5, i * 45 + 1, i * 45 + 44, 5)
      for j, q in ipairs(points) do points[j] = { q[1] * (d - 0.05), q[2] * (w - 0.05) } end
      k:prism { polygon = points, height = 0.0012, at = { 0, 0, thick }, bevel = 0, slot = colours[i % 3 + 1], visual_only = true }
    end
    k:cylinder { radius = 0.12 * w, height = 0.0018, at = { 0, 0, thick }, segments = 24, bevel = 0, slot = "fourth", visual_only = true }
    if p.form == "gym" then
      local top = p.height - 0.016
      for _, s in ipairs { -1, 1 } do
        local path = {}
        for i = 0, 8 do local a = math.pi * i / 8 path[i + 1] = { 0.42 * d * math.cos(a), s * 0.42 * w * math.cos(a), 0.016 + (top - 0.016) * math.sin(a) ^ 0.8 } end
        k:sweep { path = path, radius = 0.016, smooth = true, steps = 3, segments = 8, slot = "arch", round_ends = true }
      end
      for i, q in ipairs { { 0.20, 0.20 }, { -0.20, 0.20 }, { 0.20, -0.20 }, { -0.20, -0.20 } } do
        local x, y = q[1] * d, q[2] * w
        local z = top - 0.17 * (p.height) - 0.015
        k:cylinder { radius = 0.002, height = 0.13, at = { x, y, z + 0.06 }, segments = 5, bevel = 0, slot = "arch", visual_only = true }
        if i % 2 == 1 then k:sphere { radius = 0.032, at = { x, y, z - 0.03 }, segments = 12, slot = colours[i], visual_only = true } else k:prism { polygon = outline.star(0.045, 0.022, 5, 90), axis = "x", height = 0.025, at = { x, y, z - 0.03 }, bevel = 0.006, slot = colours[i], visual_only = true } end
      end
    end
    k:fit()
  end,
}
