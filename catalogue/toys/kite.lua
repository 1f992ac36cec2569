-- A kite on the wall: cloth in four colours over crossed spars with a tail of ribbons; a diamond, a delta, or a fish.
return kind {
  api    = 1,
  names  = { en = "kite", zh = "风筝" },
  measure_zh = "只",
  groups = { "toy", "decoration" },
  stands = "wall", mount_height = 1.7,
  size   = { width = { 0.50, 0.75, 1.40 }, depth = { 0.03, 0.04, 0.06 }, height = { 0.90, 1.35, 1.90 } },
  mass   = { 0.05, 0.25, 1.5 },
  params = { shape = one_of { "diamond", "delta", "fish", default = "diamond", words = { ["diamond"] = "diamond", ["菱形"] = "diamond", ["delta"] = "delta", ["triangular"] = "delta", ["三角"] = "delta", ["fish"] = "fish", ["鱼"] = "fish" }, size = {
    diamond = { width = { 0.60, 0.75, 0.90 }, height = { 1.10, 1.40, 1.70 } }, delta = { width = { 1.00, 1.20, 1.40 }, height = { 0.95, 1.10, 1.30 } }, fish = { width = { 0.55, 0.65, 0.80 }, height = { 0.95, 1.15, 1.35 } } } } },
  slots  = { a = { "cotton", tint = { "#e8463a", "#3f8fd0", "#8a5fc0" } }, b = { "cotton", tint = { "#f4c430", "#ffffff" } }, c = { "cotton", tint = { "#3fa060", "#f08a3a" } }, d = { "cotton", tint = { "#3f8fd0", "#e8607a" } }, spar = { "pine", "bamboo" }, string = "cotton", dark = "black_plastic" },
  rooms  = { "kids_room", "playroom" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    local t = 0.004
    local function cloth(poly, slot, x, thick) return k:prism { polygon = poly, axis = "x", height = thick or t, at = { x or 0.016, 0, 0 }, bevel = 0, slot = slot, no_collider = true } end
    local function spar(a, b) k:sweep { path = { { 0.008, a[1], a[2] }, { 0.008, b[1], b[2] } }, radius = 0.005, segments = 8, slot = "spar", no_collider = true } end
    local low
    if p.shape == "delta" then
      local top, mid = h, 0.45 * h
      low = { 0, mid - 0.02 }
      cloth({ { 0, top }, { -w, mid }, { -0.5 * w, mid + 0.09 }, { 0, mid } }, "a")
      cloth({ { 0, top }, { 0, mid }, { 0.5 * w, mid + 0.09 }, { w, mid } }, "d")
      cloth({ { 0, top - 0.10 * h }, { -0.42 * w, mid + 0.11 }, { 0, mid + 0.03 }, { 0.42 * w, mid + 0.11 } }, "b", 0.019)
      cloth(contour.scaled(outline.star(0.10 * h, 0.045 * h, 5, 90), 1, 1, 0, mid + 0.24 * h), "c", 0.022)
      spar({ 0, mid }, { 0, top - 0.01 }) spar({ -0.86 * w, mid + 0.04 }, { 0, top - 0.015 }) spar({ 0.86 * w, mid + 0.04 }, { 0, top - 0.015 }) spar({ -0.55 * w, mid + 0.14 }, { 0.55 * w, mid + 0.14 })
    elseif p.shape == "fish" then
      local body = contour.half({ { 0, 0.30, true }, { 0.34, 0.36 }, { 0.66, 0.55 }, { 0.70, 0.72 }, { 0.50, 0.90 }, { 0, 1 } }, w, h, 4)
      low = { 0, 0.32 * h }
      cloth(body, "a")
      cloth(contour.half({ { 0, 0.62, true }, { 0.66, 0.64, true }, { 0.70, 0.73 }, { 0.49, 0.89 }, { 0, 0.985 } }, w, h, 4), "b", 0.019)
      for _, s in ipairs { -1, 1 } do
        cloth({ { s * 0.04, 0.33 * h }, { s * 0.50 * w, 0.14 * h }, { s * 0.12 * w, 0.20 * h } }, "d")
        cloth({ { s * 0.60 * w, 0.66 * h }, { s * w, 0.60 * h }, { s * 0.86 * w, 0.48 * h }, { s * 0.60 * w, 0.54 * h } }, "c")
        k:cylinder { radius = 0.10 * w, height = 0.003, axis = "x", at = { 0.022, s * 0.26 * w, 0.82 * h }, segments = 18, bevel = 0, slot = "string", visual_only = true }
        k:cylinder { radius = 0.05 * w, height = 0.003, axis = "x", at = { 0.024, s * 0.26 * w, 0.82 * h }, segments = 14, bevel = 0, slot = "dark", visual_only = true }
        for i = 0, 2 do for j = 0, 1 do k:torus { radius = 0.085 * w, tube = 0.0025, axis = "x", at = { 0.0185, s * (0.12 + 0.24 * j) * w, (0.58 - 0.062 * i) * h }, segments = 14, slot = "b", visual_only = true } end end
      end
      k:cylinder { radius = 0.07 * w, height = 0.003, axis = "x", at = { 0.022, 0, 0.90 * h }, segments = 14, bevel = 0, slot = "d", visual_only = true }
      spar({ 0, 0.31 * h }, { 0, h - 0.01 }) spar({ -0.66 * w, 0.68 * h }, { 0.66 * w, 0.68 * h })
    else
      local foot, cross = 0.36 * h, 0.77 * h
      low = { 0, foot }
      cloth({ { 0, h }, { -w, cross }, { 0, cross } }, "a")
      cloth({ { 0, h }, { 0, cross }, { w, cross } }, "b")
      cloth({ { 0, cross }, { -w, cross }, { 0, foot } }, "c")
      cloth({ { 0, cross }, { 0, foot }, { w, cross } }, "d")
      spar({ 0, foot }, { 0, h - 0.004 }) spar({ -w + 0.006, cross }, { w - 0.006, cross })
      for _, q in ipairs { { { -w, cross }, { 0, h } }, { { 0, h }, { w, cross } }, { { w, cross }, { 0, foot } }, { { 0, foot }, { -w, cross } } } do
        k:sweep { path = { { 0.0165, q[1][1] * 0.992, q[1][2] }, { 0.0165, q[2][1] * 0.992, q[2][2] } }, radius = 0.0035, segments = 4, slot = "string", visual_only = true }
      end
      for i = -1, 1, 2 do k:sweep { path = { { 0.019, 0, cross + 0.10 * h * i }, { 0.034, 0, cross } }, radius = 0.0012, segments = 4, slot = "string", visual_only = true } end
    end
    -- The tail waves down with bows on it.
    local path, n = {}, 6
    for i = 0, n do path[i + 1] = { 0.014, low[1] + 0.06 * math.sin(i * 1.9), low[2] * (1 - i / n) + 0.004 } end
    k:sweep { path = path, radius = 0.002, segments = 4, smooth = true, steps = 3, slot = "string", visual_only = true }
    for i = 1, n - 1 do
      k:with({ at = { 0.016, path[i + 1][2], path[i + 1][3] } }, function()
        for _, s in ipairs { -1, 1 } do cloth({ { 0, 0 }, { s * 0.055, 0.028 }, { s * 0.055, -0.028 } }, ({ "a", "b", "c", "d" })[(i - 1) % 4 + 1], 0, 0.005) end
      end)
    end
    -- Colliders: cloth and tail.
    if p.shape == "delta" then 
      for _, s in ipairs { -1, 1 } do
        local m = low[2] + 0.02
        k:prism { polygon = { { 0, h }, { s * w, m }, { s * 0.5 * w, m + 0.09 } }, axis = "x", height = 0.022, at = { 0.011, 0, 0 }, slot = "a", collider_only = true }
        k:prism { polygon = { { 0, h }, { s * 0.5 * w, m + 0.09 }, { 0, m } }, axis = "x", height = 0.022, at = { 0.011, 0, 0 }, slot = "a", collider_only = true }
      end
    elseif p.shape == "fish" then k:prism { polygon = { { 0, h }, { -0.6 * w, 0.88 * h }, { -0.95 * w, 0.60 * h }, { -0.3 * w, 0.32 * h }, { 0.3 * w, 0.32 * h }, { 0.95 * w, 0.60 * h }, { 0.6 * w, 0.88 * h } }, axis = "x", height = 0.022, at = { 0.011, 0, 0 }, slot = "a", collider_only = true }
    else k:prism { polygon = { { 0, h }, { -w, 0.77 * h }, { 0, low[2] }, { w, 0.77 * h } }, axis = "x", height = 0.022, at = { 0.011, 0, 0 }, slot = "a", collider_only = true } end
    k:box { low = { 0.008, -0.03, 0.02 }, high = { 0.022, 0.03, low[2] }, slot = "string", collider_only = true }
    k:fit()
  end,
}
