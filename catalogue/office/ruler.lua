-- A ruler with marks and figures; a triangle, a tee square, or a steel tape in its case.
return kind {
  api    = 1,
  names  = { en = "ruler, drafting ruler, measuring tape, tape measure, t-square, triangle ruler, slide rule, measuring stick", zh = "尺子, 直尺, 卷尺, 三角尺" },
  measure_zh = "把",
  groups = { "stationery" },
  stands = "surface",
  size   = { width = { 0.06, 0.31, 0.62 }, depth = { 0.025, 0.035, 0.30 }, height = { 0.003, 0.004, 0.08 } },
  mass   = { 0.008, 0.05, 0.6 },
  params = { type = one_of { "straight", "triangle", "tsquare", "tape", default = "straight", words = { ["straight"] = "straight", ["直尺"] = "straight", ["triangle"] = "triangle", ["set square"] = "triangle", ["三角"] = "triangle", ["t-square"] = "tsquare", ["丁字尺"] = "tsquare", ["tape measure"] = "tape", ["measuring tape"] = "tape", ["卷尺"] = "tape" }, size = {
    straight = { width = { 0.16, 0.31, 0.52 }, depth = { 0.028, 0.034, 0.042 }, height = { 0.003, 0.004, 0.005 } }, triangle = { width = { 0.18, 0.24, 0.30 }, depth = { 0.12, 0.15, 0.18 }, height = { 0.003, 0.0035, 0.004 } }, tsquare = { width = { 0.45, 0.55, 0.62 }, depth = { 0.18, 0.22, 0.28 }, height = { 0.009, 0.010, 0.012 } }, tape = { width = { 0.14, 0.16, 0.20 }, depth = { 0.038, 0.044, 0.050 }, height = { 0.062, 0.068, 0.076 } } } } },
  slots  = { body = { "beech", "clear_plastic", "aluminium", "plastic", tint = { "#f4d860", "#9fd0e8", "#ffffff" } }, ink = "black_plastic", red = { "plastic", tint = { "#d8302a" } }, case = { "plastic", tint = { "#f4c22b", "#d8402f", "#2f78b8" } }, tape = { "plastic", tint = { "#f8e87a" } }, metal = "steel" },
  rooms  = { "study", "home_office", "classroom", "open_office" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    -- Marks along y from y0 to y1 on top z, growing from the edge x towards -x; every tenth has a figure.
    local function marks(x, y0, y1, z, step, figures)
      local n = math.floor((y1 - y0) / step + 0.5)
      for i = 0, n do
        local l = i % 10 == 0 and 0.010 or (i % 5 == 0 and 0.0075 or 0.005)
        k:box { size = { l, 0.0005, 0.0003 }, at = { x - l / 2, y0 + step * i, z }, bevel = 0, slot = "ink", visual_only = true }
        if figures and i % 10 == 0 and i < n then
          k:with({ at = { x - 0.0145, y0 + step * i + 0.003, z }, rot = { 0, -90, 0 } }, function() letters.text(k, { text = tostring(math.floor(i / 10)), at = { 0, 0, 0 }, height = 0.0048, slot = "ink", rise = 0.0002 }) end)
        end
      end
    end
    if p.type == "triangle" then
      local outer = { { -d / 2, -w }, { -d / 2, w }, { d / 2, -w } }
      local q = 0.26
      local body = k:prism { polygon = outer, height = h, at = { 0, 0, h / 2 }, slot = "body", bevel = 0.0006, no_collider = true }
      local cx, cy = -d / 2 + 0.27 * d, -w + 0.27 * 2 * w
      local hole = {}
      for i, c in ipairs(outer) do hole[i] = { cx + (c[1] - cx) * 0.44, cy + (c[2] - cy) * 0.44 } end
      k:cut(body, k:prism { polygon = hole, height = 0.1, bevel = 0, slot = "body", no_collider = true })
      k:prism { polygon = outer, height = h, at = { 0, 0, h / 2 }, slot = "body", collider_only = true }
      k:with({ rot = { 0, 0, 180 } }, function() marks(d / 2 - 0.001, -w + 0.03, w - 0.012, h, 0.004, false) end)
      k:with({ rot = { 0, 0, -90 } }, function() marks(w - 0.001, -d / 2 + 0.012, d / 2 - 0.02, h, 0.004, false) end)
    elseif p.type == "tsquare" then
      k:box { low = { -0.022, -w + 0.02, 0.35 * h }, high = { 0.022, w, 0.35 * h + 0.004 }, slot = "body", bevel = 0.0008, grain = "y" }
      k:box { low = { -d / 2, -w, 0 }, high = { d / 2, -w + 0.045, h }, slot = "body", bevel = 0.002 }
      for _, q in ipairs { { -0.010, 0.014 }, { 0.010, 0.014 }, { -0.010, 0.032 }, { 0.010, 0.032 } } do k:cylinder { radius = 0.003, height = 0.001, at = { q[1], -w + q[2], h }, segments = 10, bevel = 0, slot = "metal", visual_only = true } end
      marks(0.021, -w + 0.06, w - 0.01, 0.35 * h + 0.004, 0.01, false)
    elseif p.type == "tape" then
      -- Case with a belt clip; the tape runs out over the table.
      local cw = 0.066
      local y1 = w - cw
      local shape = contour.smooth({ { y1, 0, true }, { w, 0, true }, { w, 0.75 * h }, { w - 0.25 * cw, h }, { y1 + 0.28 * cw, h }, { y1, 0.72 * h } }, 4)
      k:prism { polygon = shape, axis = "x", height = d - 0.004, slot = "case", bevel = 0.006, fill = 0.45 }
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.36 * h, height = 0.002, axis = "x", at = { s * (d / 2 - 0.002), w - 0.5 * cw, 0.52 * h }, segments = 24, slot = "ink", visual_only = true }
        k:cylinder { radius = 0.22 * h, height = 0.003, axis = "x", at = { s * (d / 2 - 0.0015), w - 0.5 * cw, 0.52 * h }, segments = 20, slot = "tape", visual_only = true }
      end
      k:box { size = { 0.5 * d, 0.012, 0.010 }, at = { 0, y1 + 0.20 * cw, 0.90 * h }, rot = { -35, 0, 0 }, slot = "red", bevel = 0.002, visual_only = true }
      k:sweep { path = { { 0, y1 + 0.01, 0.006 }, { 0, -w + 0.004, 0.004 } }, rect = { 0.025, 0.0012 }, up = { 0, 0, 1 }, slot = "tape" }
      k:box { low = { -0.011, -w, 0 }, high = { 0.011, -w + 0.002, 0.012 }, slot = "metal", bevel = 0.0005, no_collider = true }
      for i = 0, math.floor((y1 + w - 0.01) / 0.005) do local l = i % 10 == 0 and 0.020 or (i % 2 == 0 and 0.009 or 0.006) k:box { size = { l, 0.0006, 0.0006 }, at = { 0.0125 - l / 2, -w + 0.008 + 0.005 * i, 0.0048 + 0.0001 * i * 0.35 }, bevel = 0, slot = i % 10 == 0 and "red" or "ink", visual_only = true } end
    else
      local body = k:hull { points = { { -d / 2, -w, 0 }, { -d / 2, w, 0 }, { d / 2, -w, 0 }, { d / 2, w, 0 }, { -d / 2, -w, h }, { -d / 2, w, h }, { d / 2 - 0.008, -w, h }, { d / 2 - 0.008, w, h }, { d / 2, -w, 0.4 * h }, { d / 2, w, 0.4 * h } }, slot = "body" }
      k:with({ rot = { 0, 0, 0 } }, function() marks(d / 2 - 0.0085, -w + 0.006, w - 0.004, h, 0.001 * math.max(2, math.floor(p.width / 0.31 + 0.5) * 2), true) end)
      k:cylinder { radius = 0.0035, height = 0.0008, at = { -0.15 * d, w - 0.010, h }, segments = 12, bevel = 0, slot = "ink", visual_only = true }
      k:box { size = { 0.0012, 2 * w - 0.012, 0.0003 }, at = { -d / 2 + 0.004, 0, h }, bevel = 0, slot = "red", visual_only = true }
    end
    k:fit()
  end,
}
