-- A figure that wears clothes in a shop: a whole body in a pose, or a tailor's torso covered with linen on a tripod stand.
return kind {
  api    = 1,
  names  = { en = "mannequin, dress form, dummy, tailor's dummy, dressmaker's dummy", zh = "人体模特, 模特, 假人" },
  measure_zh = "个",
  groups = { "figure" },
  stands = "floor",
  size   = { width = { 0.36, 0.46, 0.56 }, depth = { 0.26, 0.36, 0.46 }, height = { 1.35, 1.78, 1.90 } },
  mass   = { 2.5, 13, 40 },
  params = {
    form    = one_of { "figure", "torso", words = { figure = "figure", full = "figure", standing = "figure", torso = "torso", ["dress form"] = "torso", ["tailor's"] = "torso", dressmaker = "torso", ["半身"] = "torso", ["全身"] = "figure" },
      size = { figure = { height = { 1.72, 1.80, 1.88 }, width = { 0.46, 0.50, 0.54 }, depth = { 0.34, 0.38, 0.42 } }, torso = { height = { 1.38, 1.52, 1.65 }, width = { 0.40, 0.43, 0.46 }, depth = { 0.38, 0.41, 0.44 } } } },
    dressed = bool(true, { dressed = true, ["with clothes"] = true, ["with a dress"] = true, ["穿衣"] = true }),
  },
  slots  = {
    skin   = { "plastic_matte", tint = { "#f4f2ee", "#e0c8b0", "#2f3033" } },
    linen  = { "linen", "cotton", tint = { "#e4dac6", "#cfc8ba", "#3f3a38" } },
    cloth  = { "cotton", "velvet", "linen", tint = { "#a8404a", "#3f5f8f", "#4f7f6a", "#d0a84a", "#3a3a44" } },
    wood   = { "walnut", "beech", "mahogany" },
    metal  = { "chrome", "brass", "black_steel" },
  },
  rooms  = { "shop", "store", "studio", "dressing_room", "bedroom" },
  build  = function(p, k)
    -- Built for 1.80 m (torso: 1.52 m) and stretched to the asked size. x is the front.
    local function body(slot, list, segments) -- rising cross-sections {z, depth, width, x}
      local sections = {}
      for i, q in ipairs(list) do sections[i] = { at = { q[4] or 0, q[5] or 0, q[1] }, size = { q[2], q[3] }, radius = 0.499 * math.min(q[2], q[3]) } end
      return k:loft { slot = slot, sections = sections, segments = segments or 5, crease = 60, no_collider = true, fill = slot == "linen" and 1 or 0.16 }
    end
    if p.form == "torso" then
      local s = p.height
      local base = s - 0.80
      body("linen", { { base, 0.20, 0.30, 0.0 }, { base + 0.06, 0.25, 0.345, 0 }, { base + 0.14, 0.255, 0.35, -0.01 }, { base + 0.24, 0.20, 0.285, 0 }, { base + 0.31, 0.175, 0.25, 0.005 }, { base + 0.40, 0.205, 0.285, 0.012 }, { base + 0.48, 0.25, 0.325, 0.02 }, { base + 0.55, 0.225, 0.345, 0.008 },
        { base + 0.62, 0.16, 0.36, -0.012 }, { base + 0.655, 0.12, 0.30, -0.015 }, { base + 0.68, 0.10, 0.15, -0.012 }, { base + 0.72, 0.096, 0.104, -0.006 }, { base + 0.755, 0.094, 0.10, -0.002 } })
      for _, e in ipairs { -1, 1 } do k:ellipsoid { size = { 0.105, 0.115, 0.105 }, at = { 0.085, e * 0.072, base + 0.485 }, slot = "linen", segments = 14, no_collider = true, fill = 0.1 }
        k:cylinder { radius = 0.045, height = 0.012, axis = "y", at = { -0.012, e * 0.172, base + 0.585 }, slot = "wood", segments = 16, no_collider = true } end
      k:lathe { profile = { { 0.046, 0 }, { 0.050, 0.008 }, { 0.020, 0.016 }, { 0.013, 0.026 }, { 0.020, 0.036 }, { 0.012, 0.044 }, { 0, 0.045 } }, at = { -0.002, 0, base + 0.755 }, slot = "wood", segments = 16, no_collider = true }
      k:sweep { path = { { 0.105, 0, base + 0.08 }, { 0.10, 0, base + 0.20 }, { 0.094, 0, base + 0.30 }, { 0.118, 0, base + 0.41 }, { 0.13, 0, base + 0.50 }, { 0.10, 0, base + 0.60 }, { 0.045, 0, base + 0.72 } }, radius = 0.002, segments = 4, smooth = true, steps = 2, slot = "wood", visual_only = true } -- the middle seam
      k:lathe { profile = { { 0.016, 0.10 }, { 0.022, 0.14 }, { 0.013, 0.20 }, { 0.012, base - 0.10 }, { 0.020, base - 0.05 }, { 0.012, base } }, slot = "wood", segments = 12, no_collider = true }
      k:cylinder { radius = 0.02, height = base - 0.10, at = { 0, 0, 0.10 }, anchor = "bottom", slot = "wood", collider_only = true }
      for i = 0, 2 do
        k:with({ rot = { 0, 0, 120 * i } }, function()
          k:sweep { path = { { 0.01, 0, 0.17 }, { 0.10, 0, 0.13 }, { 0.17, 0, 0.045 }, { 0.225, 0, 0.014 } }, radius = { 0.015, 0.014, 0.013, 0.013 }, smooth = true, steps = 3, segments = 8, slot = "wood", no_collider = true }
          k:hull { points = { { 0, -0.014, 0.19 }, { 0, 0.014, 0.19 }, { 0, -0.014, 0.13 }, { 0, 0.014, 0.13 }, { 0.235, -0.013, 0.004 }, { 0.235, 0.013, 0.004 }, { 0.235, -0.013, 0.025 }, { 0.235, 0.013, 0.025 } }, slot = "wood", collider_only = true }
        end)
      end
      k:loft { collider_only = true, slot = "linen", segments = 2, sections = { { at = { 0, 0, base }, size = { 0.22, 0.33 }, radius = 0.09 }, { at = { 0, 0, base + 0.14 }, size = { 0.24, 0.34 }, radius = 0.09 }, { at = { 0, 0, base + 0.62 }, size = { 0.18, 0.35 }, radius = 0.07 }, { at = { 0, 0, base + 0.80 }, size = { 0.09, 0.10 }, radius = 0.04 } } }
      if p.dressed then -- a skirt pinned at the waist, a tape over the shoulders
        body("cloth", { { base - 0.30, 0.36, 0.42 }, { base - 0.05, 0.32, 0.395 }, { base + 0.12, 0.275, 0.37 }, { base + 0.29, 0.196, 0.272, 0.003 }, { base + 0.305, 0.192, 0.268, 0.004 } })
        k:sweep { path = { { 0.13, 0.075, base + 0.36 }, { 0.125, 0.082, base + 0.52 }, { 0.05, 0.076, base + 0.645 }, { -0.05, 0, base + 0.70 }, { 0.05, -0.076, base + 0.645 }, { 0.125, -0.082, base + 0.52 }, { 0.13, -0.075, base + 0.40 } }, rect = { 0.016, 0.0015 }, up = { 1, 0, 0 }, smooth = true, steps = 2, slot = "metal", visual_only = true }
        k:loft { collider_only = true, slot = "cloth", segments = 2, sections = { { at = { 0, 0, base - 0.30 }, size = { 0.34, 0.40 }, radius = 0.12 }, { at = { 0, 0, base + 0.1 }, size = { 0.27, 0.36 }, radius = 0.1 } } }
      end
      k:fit()
      return
    end
    -- Whole figure on a round plate of glass or steel.
    k:cylinder { radius = 0.185, height = 0.012, at = { 0, 0, 0 }, anchor = "bottom", slot = "metal", segments = 32, bevel = 0.003 }
    for _, e in ipairs { -1, 1 } do
      local y, step = e * 0.085, e > 0 and 0.03 or -0.04
      body("skin", { { 0.012, 0.16, 0.068, step + 0.035, y }, { 0.045, 0.20, 0.078, step + 0.03, y }, { 0.075, 0.11, 0.066, step - 0.01, y }, { 0.12, 0.080, 0.068, step - 0.02, y }, { 0.34, 0.108, 0.094, step - 0.025, y }, { 0.47, 0.092, 0.086, step * 0.7, y }, { 0.53, 0.105, 0.098, step * 0.5, y }, { 0.72, 0.150, 0.142, step * 0.2, e * 0.088 }, { 0.88, 0.178, 0.170, 0, e * 0.084 } })
      -- Arms: one hangs, the other bends to the hip.
      local sx, sy, sleeve = -0.01, e * 0.205, p.dressed and "cloth" or "skin"
      k:sphere { radius = 0.056, at = { sx, e * 0.185, 1.425 }, slot = sleeve, segments = 12, no_collider = true, fill = 0.1 }
      local elbow = e > 0 and { -0.06, e * 0.238, 1.13 } or { -0.03, e * 0.242, 1.13 }
      local hand = e > 0 and { 0.05, e * 0.20, 0.92 } or { 0.04, e * 0.232, 0.88 }
      k:sweep { path = { { sx, sy, 1.43 }, { sx - 0.02, e * 0.225, 1.30 }, elbow, { (elbow[1] + hand[1]) / 2, (elbow[2] + hand[2]) / 2, (elbow[3] + hand[3]) / 2 }, hand }, radius = { 0.046, 0.042, 0.036, 0.034, 0.024 }, segments = 10, slot = "skin", no_collider = true, round_ends = true, fill = 0.16 }
      k:ellipsoid { size = { 0.055, 0.035, 0.17 }, at = { hand[1] + 0.015, hand[2], hand[3] - 0.075 }, rot = { 0, -12, 0 }, slot = "skin", segments = 10, no_collider = true, fill = 0.1 }
      local r = 0.03
      for _, q in ipairs { { { sx, sy, 1.45 }, elbow }, { elbow, { hand[1] + 0.03, hand[2], hand[3] - 0.14 } } } do
        local points = {}
        for _, c in ipairs(q) do
          for _, u in ipairs { -r, r } do
            points[#points + 1] = { c[1] + u, c[2], c[3] }
            points[#points + 1] = { c[1], c[2] + u, c[3] }
          end
        end
        k:hull { points = points, slot = "skin", collider_only = true }
      end
      k:hull { points = { { step - 0.07, y - 0.04, 0.012 }, { step + 0.13, y - 0.03, 0.012 }, { step - 0.07, y + 0.04, 0.012 }, { step + 0.13, y + 0.03, 0.012 }, { -0.07, y - 0.07, 0.75 }, { 0.07, y - 0.07, 0.75 }, { -0.07, y + 0.07, 0.75 }, { 0.07, y + 0.07, 0.75 } }, slot = "skin", collider_only = true }
    end
    body("skin", { { 0.82, 0.19, 0.30, -0.005 }, { 0.90, 0.225, 0.345, -0.015 }, { 1.0, 0.205, 0.32, -0.01 }, { 1.12, 0.165, 0.25, 0 }, { 1.22, 0.19, 0.285, 0.008 }, { 1.31, 0.225, 0.325, 0.012 }, { 1.40, 0.19, 0.37, 0 }, { 1.46, 0.13, 0.34, -0.012 }, { 1.495, 0.105, 0.16, -0.010 }, { 1.53, 0.096, 0.104, 0 }, { 1.575, 0.092, 0.098, 0.01 } })
    for _, e in ipairs { -1, 1 } do k:ellipsoid { size = { 0.10, 0.115, 0.10 }, at = { p.dressed and 0.091 or 0.085, e * 0.07, 1.305 }, slot = p.dressed and "cloth" or "skin", segments = 12, no_collider = true, fill = 0.1 } end
    body("skin", { { 1.555, 0.10, 0.085, 0.022 }, { 1.60, 0.16, 0.115, 0.018 }, { 1.66, 0.188, 0.142, 0.010 }, { 1.72, 0.195, 0.150, 0.0 }, { 1.765, 0.16, 0.125, -0.008 }, { 1.79, 0.09, 0.07, -0.012 }, { 1.80, 0.03, 0.024, -0.012 } })
    k:ellipsoid { size = { 0.03, 0.020, 0.045 }, at = { 0.106, 0, 1.655 }, slot = "skin", segments = 8, no_collider = true }
    if p.dressed then -- a short dress with sleeves
      body("cloth", { { 0.62, 0.34, 0.44, -0.005 }, { 0.80, 0.29, 0.40, -0.008 }, { 0.98, 0.235, 0.345, -0.010 }, { 1.12, 0.182, 0.268, 0 }, { 1.22, 0.205, 0.30, 0.008 }, { 1.31, 0.245, 0.34, 0.016 }, { 1.40, 0.205, 0.385, 0 }, { 1.455, 0.145, 0.36, -0.012 }, { 1.475, 0.125, 0.24, -0.01 } })
      local belt = outline.rounded_rect(0.186, 0.272, 0.092, 8)
      for i, q in ipairs(belt) do belt[i] = { q[1], q[2], 1.12 } end
      k:sweep { path = belt, closed = true, radius = 0.008, segments = 4, slot = "metal", visual_only = true }
      for _, e in ipairs { -1, 1 } do k:capsule { radius = 0.062, height = 0.20, at = { -0.018, e * 0.205, 1.385 }, rot = { e * 8, 0, 0 }, slot = "cloth", segments = 10, no_collider = true, fill = 0.1 } end
    end
    k:loft { collider_only = true, slot = "skin", segments = 2, sections = { { at = { 0, 0, p.dressed and 0.62 or 0.78 }, size = { p.dressed and 0.32 or 0.20, p.dressed and 0.42 or 0.34 }, radius = 0.09 }, { at = { 0, 0, 0.95 }, size = { 0.23, 0.35 }, radius = 0.09 }, { at = { 0, 0, 1.40 }, size = { 0.22, 0.38 }, radius = 0.08 }, { at = { 0, 0, 1.50 }, size = { 0.12, 0.20 }, radius = 0.05 } } }
    k:capsule { radius = 0.085, height = 0.30, at = { 0.005, 0, 1.65 }, slot = "skin", collider_only = true }
    k:cylinder { radius = 0.007, height = 0.42, at = { -0.075, 0.05, 0.012 }, anchor = "bottom", slot = "metal", segments = 8, no_collider = true }
    k:fit()
  end,
}
