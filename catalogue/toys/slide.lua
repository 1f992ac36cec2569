-- A small slide for children: a chute with rims, steps between two sides, a platform with rails; with a climbing frame beside it if wanted.
return kind {
  api    = 1,
  names  = { en = "slide, mini slide, kids slide, indoor slide, play slide, toddler slide, small slide, playset", zh = "滑梯, 滑滑梯, 儿童滑梯, 攀爬架" },
  measure_zh = "个",
  groups = { "toy" },
  stands = "floor", access = { ["+x"] = 0.8, ["-x"] = 0.6 },
  size   = { width = { 0.46, 0.58, 1.30 }, depth = { 1.25, 1.65, 2.30 }, height = { 0.80, 1.05, 1.60 } },
  mass   = { 4, 14, 70 },
  params = { type = one_of { "plastic", "wooden", "climber", default = "plastic", words = { ["plastic"] = "plastic", ["塑料"] = "plastic", ["wooden"] = "wooden", ["木"] = "wooden", ["climbing frame"] = "climber", ["jungle gym"] = "climber", ["play gym"] = "climber", ["climber"] = "climber", ["攀爬架"] = "climber" }, size = {
    plastic = { width = { 0.46, 0.54, 0.62 }, depth = { 1.30, 1.55, 1.80 }, height = { 0.85, 1.00, 1.15 } }, wooden = { width = { 0.46, 0.54, 0.62 }, depth = { 1.40, 1.65, 1.95 }, height = { 0.95, 1.10, 1.25 } }, climber = { width = { 0.95, 1.10, 1.25 }, depth = { 1.60, 1.90, 2.20 }, height = { 1.20, 1.40, 1.55 } } } } },
  slots  = { chute = { "plastic", tint = { "#f4c22b", "#e8503f", "#4f9fd0", "#6fb86a", "#f2a0b8" } }, frame = { "plastic", tint = { "#3f7fc0", "#e8503f", "#8fc06a", "#f2f0ea" } }, wood = { "birch", "pine" }, hold = { "plastic", tint = { "#e8503f", "#4f9fd0", "#f4c22b", "#6fb86a" } }, trim = { "plastic", tint = { "#ffffff", "#f4c22b" } } },
  rooms  = { "kids_room", "playroom", "nursery" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local plastic, climber = p.type == "plastic", p.type == "climber"
    local slot = plastic and "frame" or "wood"
    local deck = h - (climber and 0.62 or 0.42)
    local cw = plastic and w - 0.04 or math.min(w - 0.05, 0.20)      -- half of the chute
    local xs = 0.52                                                    -- where the chute begins
    local y0 = climber and w - cw - 0.06 or 0
    -- Chute: a bent sheet with raised rims.
    local path = { { xs - 0.05, y0, deck }, { xs + 0.10, y0, deck - 0.02 }, { xs + 0.24, y0, deck - 0.14 }, { d - 0.34, y0, 0.16 }, { d - 0.18, y0, 0.085 }, { d - 0.015, y0, 0.075 } }
    k:sweep { path = path, rect = { 0.016, 2 * cw }, up = { 0, 1, 0 }, smooth = true, steps = 2, slot = "chute", fill = 0.5, no_collider = true }
    for _, s in ipairs { -1, 1 } do
      local rim = {}
      for i, q in ipairs(path) do rim[i] = { q[1], y0 + s * (cw + 0.010), q[3] + 0.045 } end
      k:sweep { path = rim, rect = { 0.13, 0.024 }, up = { 0, 1, 0 }, smooth = true, steps = 2, slot = plastic and "chute" or "wood", fill = plastic and 0.35 or 1, no_collider = true }
    end
    for i = 2, 5 do
      local a, b = path[i], path[i + 1]
      for _, s in ipairs { -1, 1 } do k:sweep { path = { { a[1], y0 + s * (cw + 0.010), a[3] + 0.045 }, { b[1], y0 + s * (cw + 0.010), b[3] + 0.045 } }, rect = { 0.13, 0.024 }, up = { 0, 1, 0 }, slot = "chute", collider_only = true } end
      k:sweep { path = { a, b }, rect = { 0.016, 2 * cw }, up = { 0, 1, 0 }, slot = "chute", collider_only = true }
    end
    k:box { low = { d - 0.16, y0 - cw - 0.03, 0 }, high = { d - 0.10, y0 + cw + 0.03, 0.075 }, slot = plastic and "chute" or "wood", fill = plastic and 0.2 or 1, bevel = 0.008 }
    if plastic then
      -- Two side walls with a round window, steps between them.
      for _, s in ipairs { -1, 1 } do
        local side = contour.smooth({ { 0, 0, true }, { 0.16, 0, true }, { 0.22, 0.16 }, { 0.40, 0.16 }, { 0.46, 0, true }, { 0.60, 0, true }, { 0.60, deck - 0.08, true }, { 0.60, deck + 0.10 }, { 0.50, h - 0.08 }, { 0.40, h }, { 0.30, h - 0.05 }, { 0.24, deck + 0.06 }, { 0.14, 0.55 * deck } }, 3)
        local wall = k:prism { polygon = side, axis = "y", height = 0.045, at = { 0, s * (w - 0.0225), 0 }, slot = "frame", bevel = 0.012, fill = 0.3, no_collider = true }
        k:cut(wall, k:cylinder { radius = 0.085, height = 0.2, axis = "y", at = { 0.40, s * w, 0.62 * deck }, segments = 24, bevel = 0, slot = "frame", no_collider = true })
        k:torus { radius = 0.088, tube = 0.010, axis = "y", at = { 0.40, s * (w - 0.002), 0.62 * deck }, segments = 24, slot = "trim", visual_only = true }
        for _, q in ipairs { { 0.0, 0.16, 0, 0.14 }, { 0.46, 0.60, 0, deck }, { 0.10, 0.46, 0.14, 0.5 * deck }, { 0.22, 0.60, 0.5 * deck, deck + 0.06 }, { 0.32, 0.48, deck + 0.06, h - 0.03 } } do
          k:box { low = { q[1], s * (w - 0.0225) - 0.0225, q[3] }, high = { q[2], s * (w - 0.0225) + 0.0225, q[4] }, collider_only = true, slot = "frame" }
        end
        k:rounded_box { size = { 0.19, 0.05, 0.045 }, at = { 0.40, s * (w - 0.024), h - 0.10 }, radius = 0.018, segments = 3, slot = "trim", visual_only = true }
      end
      local n = 3
      for i = 1, n do
        local z = deck * i / (n + 1)
        k:rounded_box { low = { 0.02 + 0.085 * i - 0.06, -w + 0.045, z - 0.05 }, high = { 0.02 + 0.085 * i + 0.10, w - 0.045, z }, radius = 0.016, segments = 3, slot = "trim", fill = 0.25 }
      end
      k:box { low = { 0.28, -w + 0.045, deck - 0.04 }, high = { xs + 0.04, w - 0.045, deck }, slot = "frame", bevel = 0.008, fill = 0.25 }
    else
      local far = climber and -w + 0.03 or -(cw + 0.04)
      local near = climber and w - 0.03 or (cw + 0.04)
      for _, y in ipairs { far, near } do
        for _, x in ipairs { climber and 0.03 or 0.20, xs } do k:box { low = { x - 0.022, y - 0.022, 0 }, high = { x + 0.022, y + 0.022, h - (climber and 0 or 0.0) }, slot = "wood", bevel = 0.005, grain = "z" } end
        k:box { low = { climber and 0.03 or 0.20, y - 0.014, h - 0.06 }, high = { xs, y + 0.014, h - 0.02 }, slot = "wood", bevel = 0.005, no_collider = not climber or nil }
        k:box { low = { climber and 0.03 or 0.20, y - 0.014, deck + 0.12 }, high = { xs, y + 0.014, deck + 0.16 }, slot = "wood", bevel = 0.005, no_collider = true }
      end
      local back = climber and 0.03 or 0.20
      k:box { low = { back, y0 - cw - 0.03, deck - 0.022 }, high = { xs, y0 + cw + 0.03, deck }, slot = "wood", bevel = 0.004, grain = "y" }
      if climber then
        -- Rungs over the open half, a climbing wall with holds behind the deck.
        for i = 1, 6 do k:cylinder { radius = 0.016, height = 2 * w - 0.06 - 2 * cw, axis = "y", at = { xs, -w + 0.03 + (2 * w - 0.06 - 2 * cw) / 2, h * i / 6.4 }, slot = i % 2 == 0 and "hold" or "wood", segments = 12 } end
        for i = 1, 4 do k:cylinder { radius = 0.016, height = xs - 0.03, axis = "x", at = { (xs + 0.03) / 2, -w + 0.03, h * i / 5.2 }, slot = "wood", segments = 12, no_collider = true } end
        for _, x in ipairs { 0.03, xs } do k:box { low = { x - 0.02, -w + 0.03, h - 0.06 }, high = { x + 0.02, w - 0.03, h - 0.02 }, slot = "wood", bevel = 0.005, grain = "y" } end
        k:box { low = { 0.02, y0 - cw - 0.03, 0.0 }, high = { 0.04, y0 + cw + 0.03, deck }, slot = "wood", bevel = 0.003, grain = "z" }
        for i = 1, 6 do k:ellipsoid { size = { 0.05, 0.08, 0.055 }, at = { 0.012, y0 + ((i % 2) - 0.5) * cw, deck * i / 6.6 }, segments = 10, slot = "hold", visual_only = true } end
      else
        for _, s in ipairs { -1, 1 } do k:sweep { path = { { 0.012, s * (cw + 0.04), 0.012 }, { 0.20, s * (cw + 0.04), deck + 0.02 } }, rect = { 0.030, 0.040 }, up = { 0, 1, 0 }, slot = "wood" } end
        for i = 1, 3 do
          local t = i / 4
          k:box { low = { 0.012 + 0.188 * t - 0.03, -cw - 0.03, deck * t - 0.02 }, high = { 0.012 + 0.188 * t + 0.06, cw + 0.03, deck * t }, slot = i == 2 and "hold" or "wood", bevel = 0.004, grain = "y" }
        end
      end
    end
    k:fit()
  end,
}
