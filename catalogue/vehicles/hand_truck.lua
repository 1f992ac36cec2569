-- A frame of tube with cross bars, a toe plate that stands on the floor and two wheels that turn.
return kind {
  api    = 1,
  names  = { en = "hand truck, dolly, sack truck, moving dolly", zh = "手推车, 搬运车, 老虎车" },
  measure_zh = "辆",
  groups = { "cart" },
  stands = "floor",
  size   = { width = { 0.42, 0.49, 0.58 }, depth = { 0.38, 0.46, 0.56 }, height = { 1.00, 1.20, 1.40 } },
  mass   = { 4, 11, 22 },
  params = { handle = one_of { "loop", "pair", words = { ["two-handled"] = "pair" } } },
  slots  = { frame = { "painted_metal", "aluminium", tint = { "#c82820", "#2a5a9a", "#3a7a4a", "#e07a20" } }, plate = { "galvanised_steel", "black_steel" }, tyre = "rubber", rim = { "plastic", tint = { "#e8e8e4", "#c83028", "#505458" } }, grip = "rubber" },
  rooms  = { "garage", "warehouse" },
  build  = function(p, k)
    local w, h, d, R = p.width / 2, p.height, p.depth, 0.125
    local tube, x0 = 0.015, R * 2 -- the frame stands before the wheels
    local inner = w - 0.088
    local loop = p.handle == "loop"
    -- Two uprights that bend back at the top.
    for _, s in ipairs { -1, 1 } do
      local y = s * inner
      local path = { { x0, y, 0.012 }, { x0, y, 0.70 * h }, { x0 - 0.03, y, 0.86 * h } }
      if loop then path[4] = { x0 - 0.08, y * 0.9, 0.95 * h }; path[5] = { x0 - 0.10, y * 0.5, h - tube } path[6] = { x0 - 0.10, 0, h - tube }
      else path[4] = { x0 - 0.10, y, h - 0.035 }; path[5] = { x0 - 0.20, y, h - tube - 0.002 } end
      k:sweep { path = path, radius = tube, smooth = true, steps = 3, segments = 10, slot = "frame", fill = 0.28, no_collider = true }
      k:box { low = { x0 - tube, y - tube, 0.01 }, high = { x0 + tube, y + tube, 0.80 * h }, slot = "frame", collider_only = true }
      if loop then k:box { low = { x0 - 0.112, math.min(0, 0.5 * y), h - 2 * tube }, high = { x0 - 0.085, math.max(0, 0.5 * y), h }, slot = "frame", collider_only = true }
      else
        k:box { low = { x0 - 0.222, y - tube, h - 0.05 }, high = { x0 - 0.06, y + tube, h }, slot = "frame", collider_only = true }
        k:sweep { path = { { x0 - 0.115, y, h - 0.028 }, { x0 - 0.205, y, h - tube - 0.002 } }, radius = tube + 0.006, segments = 10, slot = "grip", round_ends = true, no_collider = true }
      end
      local rise = 0.17 * h
      k:box { size = { 0.026, 0.026, math.sqrt(rise * rise + 0.0064) }, at = { x0 - 0.042, y * (loop and 0.97 or 1), 0.865 * h }, rot = { 0, -math.deg(math.atan(0.08, rise)), 0 }, slot = "frame", collider_only = true }
      -- Bracket from the frame to the axle.
      k:prism { polygon = { { x0 - 0.01, 0.30 }, { x0 - 0.01, 0.05 }, { R - 0.015, R - 0.016 }, { R - 0.015, R + 0.016 }, { x0 - 0.06, 0.24 } }, axis = "y", height = 0.006, at = { 0, s * (inner - 0.006), 0 }, slot = "frame", bevel = 0.001 }
    end
    if loop then k:cylinder { radius = tube + 0.005, height = 0.8 * inner, axis = "y", at = { x0 - 0.10, 0, h - tube }, slot = "grip", segments = 10, no_collider = true } end
    for i, u in ipairs { 0.16, 0.36, 0.56, 0.76 } do
      k:sweep { path = { { x0, -inner, u * h }, { x0 - (i < 4 and 0.035 or 0.02), 0, u * h }, { x0, inner, u * h } }, radius = 0.011, smooth = true, steps = 3, segments = 8, slot = "frame", fill = 0.3, no_collider = true }
      k:box { low = { x0 - 0.03, -inner, u * h - 0.012 }, high = { x0 + 0.005, inner, u * h + 0.012 }, slot = "frame", collider_only = true }
    end
    k:box { low = { x0 - 0.006, -0.02, 0.14 * h }, high = { x0 + 0.006, 0.02, 0.76 * h }, slot = "frame", fill = 0.4, bevel = 0.002, no_collider = true }
    -- Toe plate with its upturned edge against the frame.
    k:box { low = { x0 - 0.012, -w + 0.03, 0 }, high = { d, w - 0.03, 0.006 }, slot = "plate", bevel = 0.001 }
    k:box { low = { x0 + 0.012, -w + 0.03, 0 }, high = { x0 + 0.018, w - 0.03, 0.10 }, slot = "plate", bevel = 0.001 }
    k:surface("plate", { center = { (x0 + 0.02 + d) / 2, 0, 0.006 }, size = { d - x0 - 0.03, 2 * w - 0.08 } })
    k:cylinder { radius = 0.009, height = 2 * w - 0.064, axis = "y", at = { R, 0, R }, slot = "plate", segments = 10, no_collider = true }
    for _, s in ipairs { -1, 1 } do
      local wheel = k:part(s < 0 and "left_wheel" or "right_wheel")
      rolling.wheel(k, { at = { R, s * (w - 0.034), R }, radius = R, width = 0.060, tyre = "tyre", rim = "rim", spokes = 5, part = wheel, knobs = 20, segments = 8 })
      k:joint { part = wheel, type = "hinge", axis = { 0, 1, 0 }, origin = { R, s * (w - 0.034), R }, range = "endless", hold = "free" }
    end
    k:handle { at = { x0 - 0.15, 0, h - tube }, normal = { -1, 0, 0 } }
    k:fit()
  end,
}
