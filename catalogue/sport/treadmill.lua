-- A running belt over a deck between two rails, a motor hood, posts with handrails and a console; or a flat walking pad.
return kind {
  api    = 1,
  names  = { en = "treadmill, running machine, walking pad", zh = "跑步机, 走步机" },
  measure_zh = "台",
  groups = { "exercise machine", "gym equipment", "machine" },
  stands = "floor", access = { ["+x"] = 0.8 },
  size   = { width = { 0.52, 0.82, 0.95 }, depth = { 1.25, 1.75, 2.10 }, height = { 0.13, 1.40, 1.60 } },
  mass   = { 18, 85, 200 },
  params = { type = one_of { "full", "pad", default = "full", words = { ["walking pad"] = "pad", ["under-desk"] = "pad", ["走步机"] = "pad", ["with handrails"] = "full" },
    size = { full = { width = { 0.72, 0.82, 0.95 }, depth = { 1.50, 1.75, 2.10 }, height = { 1.28, 1.40, 1.60 } }, pad = { width = { 0.50, 0.58, 0.66 }, depth = { 1.25, 1.40, 1.55 }, height = { 0.13, 0.15, 0.17 } } } } },
  slots  = { frame = { "painted_metal", "black_steel", tint = { "#2a2c2f", "#c9ccce", "#f2f2f0" } }, hood = { "plastic_matte", tint = { "#2b2d30", "#d8dadb" } }, belt = "rubber", rail = { "plastic_matte", tint = { "#45484c", "#9a9da0" } },
             grip = "rubber", screen = "screen_on", accent = { "plastic", tint = { "#d8322a", "#2f7fd0", "#6fbf3a" } }, steel = "steel" },
  rooms  = { "gym", "basement", "home_office" },
  build  = function(p, k)
    local w, d, h, pad = p.width / 2, p.depth, p.height, p.type == "pad"
    local top = pad and h - 0.02 or 0.20                        -- of the side rails
    local hood = pad and 0.17 or 0.34
    -- The runner faces -x: hood and console stand at the back, one steps on from the front.
    for _, s in ipairs { -1, 1 } do
      local y0, y1 = s * w, s * (w - 0.085)
      k:rounded_box { low = { hood - 0.02, math.min(y0, y1), 0.045 }, high = { d, math.max(y0, y1), top }, radius = 0.015, segments = 2, slot = "rail", fill = 0.3 }
      for i = 0, 7 do k:box { size = { 0.02, 0.05, 0.002 }, at = { hood + 0.12 + (d - hood - 0.25) * i / 7, s * (w - 0.042), top }, bevel = 0, slot = "belt", visual_only = true } end
      k:box { low = { d - 0.03, math.min(y0, y1) + 0.005, 0.055 }, high = { d + 0.0, math.max(y0, y1) - 0.005, top - 0.01 }, slot = "hood", bevel = 0.004, no_collider = true }
      k:cylinder { radius = 0.028, height = 0.05, at = { d - 0.10, s * (w - 0.05), 0 }, anchor = "bottom", slot = "grip", segments = 14 }
      k:cylinder { radius = 0.028, height = 0.05, at = { 0.08, s * (w - 0.09), 0 }, anchor = "bottom", slot = "grip", segments = 14 }
    end
    local b = w - 0.085
    k:box { low = { hood - 0.1, -b, 0.06 }, high = { d - 0.04, b, top - 0.022 }, slot = "frame", bevel = 0, fill = 0.06 }
    k:box { low = { hood - 0.02, -b + 0.012, top - 0.024 }, high = { d - 0.045, b - 0.012, top - 0.010 }, slot = "belt", bevel = 0, no_collider = true }
    k:cylinder { radius = 0.034, height = 2 * b - 0.024, axis = "y", at = { d - 0.048, 0, top - 0.044 }, slot = "belt", segments = 20, no_collider = true }
    for _, s in ipairs { -1, 1 } do k:box { low = { hood, s * (b - 0.05) - 0.004, top - 0.011 }, high = { d - 0.05, s * (b - 0.05) + 0.004, top - 0.0092 }, bevel = 0, slot = "rail", visual_only = true } end
    k:box { size = { 0.22, 0.16, 0.0018 }, at = { hood + 0.45 * (d - hood), 0, top - 0.010 }, bevel = 0, slot = "accent", visual_only = true }
    local crest = pad and h or top + 0.09
    k:prism { polygon = contour.smooth({ { 0, 0.05, true }, { hood, 0.05, true }, { hood, top - 0.01, true }, { 0.75 * hood, crest - 0.01 }, { 0.35 * hood, crest }, { 0.05, crest - 0.03 } }, 3), axis = "y", height = 2 * w - (pad and 0 or 0.06), slot = "hood", bevel = 0.008, fill = 0.12, no_collider = true }
    k:box { low = { 0.02, -w + 0.03, 0.05 }, high = { hood, w - 0.03, crest - 0.01 }, collider_only = true, slot = "hood" }
    k:lump { mass = pad and 8 or 24, at = { 0.45 * hood, 0, 0.10 }, size = { 0.2, 0.3, 0.1 } }
    if pad then
      k:box { size = { 0.012, 0.16, 0.002 }, at = { 0.42 * hood, 0, crest - 0.0005 }, bevel = 0, slot = "screen", visual_only = true }
      k:box { size = { 0.09, 0.20, 0.003 }, at = { 0.42 * hood, 0, crest - 0.001 }, bevel = 0.001, slot = "screen", visual_only = true }
      k:surface("deck", { center = { 0.6 * d, 0, top - 0.01 }, size = { 0.7 * d, 2 * b } })
      k:fit()
      return
    end
    -- Posts lean towards the runner; handrails run back over the belt.
    local zc = h - 0.16
    local xc = hood + 0.22
    for _, s in ipairs { -1, 1 } do
      local y = s * (w - 0.045)
      gym.tube(k, { path = { { 0.20, y, 0.06 }, { xc - 0.10, y, zc - 0.06 } }, size = 0.045, tall = 0.08, up = { 1, 0, 0 }, slot = "frame" })
      gym.tube(k, { path = { { xc - 0.11, y, zc - 0.09 }, { xc + 0.05, y, zc - 0.10 }, { xc + 0.42, y, zc - 0.15 } }, size = 0.042, round = true, slot = "grip", smooth = true, steps = 3, round_ends = true })
      k:rounded_box { size = { 0.16, 0.10, 0.05 }, at = { xc - 0.02, s * (w - 0.16), zc - 0.03 }, radius = 0.015, segments = 2, slot = "hood", fill = 0.4, no_collider = true }
      k:cylinder { radius = 0.036, height = 0.004, at = { xc, s * (w - 0.16), zc - 0.004 }, bevel = 0, slot = "belt", segments = 18, visual_only = true }
    end
    k:rounded_box { low = { xc - 0.13, -w + 0.05, zc - 0.09 }, high = { xc + 0.02, w - 0.05, zc - 0.02 }, radius = 0.02, segments = 2, slot = "hood", fill = 0.3 }
    gym.console(k, { at = { xc - 0.05, 0, zc + 0.055 }, width = 0.52, height = 0.26, lean = 32, slot = "hood", screen = "screen", keys = "rail", accent = "accent" })
    k:rounded_box { low = { xc, -0.16, zc - 0.11 }, high = { xc + 0.045, 0.16, zc - 0.07 }, radius = 0.015, segments = 2, slot = "grip", fill = 0.4, no_collider = true }
    k:box { size = { 0.03, 0.04, 0.02 }, at = { xc + 0.035, 0, zc - 0.04 }, bevel = 0.005, slot = "accent", visual_only = true }
    k:fit()
  end,
}
