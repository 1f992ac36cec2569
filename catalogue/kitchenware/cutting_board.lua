-- A wooden board with rounded edges, a juice groove and a grip hole; round, with a handle, or of glued end blocks.
return kind {
  api    = 1,
  names  = { en = "cutting board, chopping board, cheese board, bread board, wooden board, charcuterie board, serving board, butcher board, carving board", zh = "砧板, 案板, 菜板, 切菜板" },
  measure_zh = "块",
  groups = { "board", "kitchenware" },
  stands = "surface",
  size   = { width = { 0.26, 0.38, 0.50 }, depth = { 0.18, 0.26, 0.36 }, height = { 0.012, 0.020, 0.045 } },
  mass   = { 0.15, 1.5, 6 },
  params = { shape = one_of { "rectangular", "paddle", "round", words = { round = "round", circular = "round", paddle = "paddle", handle = "paddle", charcuterie = "paddle", serving = "paddle", cheese = "paddle", rectangular = "rectangular", butcher = "rectangular", ["圆"] = "round", ["方"] = "rectangular" },
    size = { round = { width = { 0.28, 0.32, 0.38 }, depth = { 0.28, 0.32, 0.38 } } } } },
  slots  = { board = { "oak", "walnut", "bamboo", "maple", "teak", "beech" }, strip = { "walnut", "oak", "maple" } },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local r = p.rng("board")
    local function groove(a, b, q)
      local path = {}
      for i, c in ipairs(outline.rounded_rect(2 * a, 2 * b, q, 4)) do path[i] = { c[1], c[2], h + 0.0004 } end
      k:sweep { path = path, rect = { 0.008, 0.0012 }, closed = true, slot = "strip", visual_only = true }
    end
    if p.shape == "round" then
      k:prism { polygon = outline.ellipse(d, w, 40), height = h, at = { 0, 0, h / 2 }, slot = "board", bevel = 0.004 }
      local path = {}
      for i, c in ipairs(outline.ellipse(d - 0.02, w - 0.02, 40)) do path[i] = { c[1], c[2], h + 0.0004 } end
      k:sweep { path = path, rect = { 0.007, 0.0012 }, closed = true, slot = "strip", visual_only = true }
      k:surface("top", { center = { 0, 0, h }, size = { 1.6 * d, 1.6 * w }, outline = "ellipse" })
    elseif p.shape == "paddle" then
      local neck, blade = 0.11, 2 * w - 0.13
      local shape = {}
      local y0 = -w -- the blade from -w, the handle to +w (along y)
      outline.arc(shape, d - 0.03, y0 + 0.03, 0.03, -90, 0, 4)
      outline.arc(shape, d - 0.05, y0 + blade - 0.05, 0.05, 0, 80, 5)
      shape[#shape + 1] = { 0.030, y0 + blade + 0.025 }
      outline.arc(shape, 0, w - 0.022, 0.022, 0, 180, 8)
      shape[#shape + 1] = { -0.030, y0 + blade + 0.025 }
      outline.arc(shape, -d + 0.05, y0 + blade - 0.05, 0.05, 100, 180, 5)
      outline.arc(shape, -d + 0.03, y0 + 0.03, 0.03, 180, 270, 4)
      local body = k:prism { polygon = shape, height = h, at = { 0, 0, h / 2 }, slot = "board", bevel = 0.004, no_collider = true }
      k:cut(body, k:cylinder { radius = 0.009, height = 0.2, at = { 0, w - 0.026, 0 }, slot = "board", bevel = 0, segments = 16, no_collider = true })
      k:box { low = { -d + 0.004, y0, 0 }, high = { d - 0.004, y0 + blade, h }, slot = "board", collider_only = true }
      k:box { low = { -0.022, y0 + blade, 0 }, high = { 0.022, w, h }, slot = "board", collider_only = true }
      k:torus { radius = 0.0085, tube = 0.0015, at = { 0, w - 0.026, h }, slot = "strip", visual_only = true, segments = 16 }
      k:surface("top", { center = { 0, y0 + blade / 2, h }, size = { 2 * d - 0.03, blade - 0.03 } })
    else
      local body = k:prism { polygon = outline.rounded_rect(2 * d, 2 * w, 0.018, 4), height = h, at = { 0, 0, h / 2 }, slot = "board", bevel = 0.004, no_collider = true }
      k:cut(body, k:prism { polygon = outline.rounded_rect(0.09, 0.022, 0.0105, 4), height = 0.2, at = { 0, w - 0.030, 0 }, slot = "board", bevel = 0, no_collider = true })
      k:box { low = { -d, -w, 0 }, high = { d, w, h }, slot = "board", collider_only = true }
      if r:chance(0.5) then groove(d - 0.018, w - 0.018 - 0.0, 0.012) end
      for i = -1, 1, 2 do k:box { low = { i * d * 0.45 - 0.006, -w + 0.001, -0.0 }, high = { i * d * 0.45 + 0.006, w - 0.052, h + 0.0003 }, slot = "strip", bevel = 0, visual_only = true } end
      k:surface("top", { center = { 0, -0.015, h }, size = { 2 * d - 0.05, 2 * w - 0.09 } })
    end
    k:fit()
  end,
}
