-- A backpack standing on the floor: a soft body with front pocket, zips, side pockets with a bottle, a top handle and padded straps behind; or a holdall.
return kind {
  api    = 1,
  names  = { en = "backpack, school bag, schoolbag, rucksack, book bag, bookbag, duffel bag, gym bag, sports bag, duffle bag", zh = "背包, 书包, 双肩包, 健身包" },
  measure_zh = "个",
  groups = { "bag" },
  stands = "floor", small = true,
  size   = { width = { 0.24, 0.31, 0.62 }, depth = { 0.16, 0.24, 0.34 }, height = { 0.26, 0.45, 0.60 } },
  mass   = { 0.3, 1.4, 6 },
  params = { type = one_of { "school", "hiking", "duffel", default = "school", words = { ["school"] = "school", ["书包"] = "school", ["hiking"] = "hiking", ["rucksack"] = "hiking", ["登山"] = "hiking", ["duffel"] = "duffel", ["duffle"] = "duffel", ["gym bag"] = "duffel", ["sports bag"] = "duffel", ["健身包"] = "duffel" }, size = {
    school = { width = { 0.28, 0.32, 0.36 }, depth = { 0.20, 0.23, 0.26 }, height = { 0.40, 0.45, 0.50 } }, hiking = { width = { 0.30, 0.35, 0.40 }, depth = { 0.24, 0.28, 0.32 }, height = { 0.52, 0.58, 0.66 } }, duffel = { width = { 0.48, 0.55, 0.62 }, depth = { 0.25, 0.28, 0.32 }, height = { 0.30, 0.34, 0.38 } } } } },
  slots  = { body = { "canvas", "denim", tint = { "#4a6fa8", "#c8483f", "#4f6f50", "#3a3d44", "#e0a848" } }, second = { "canvas", tint = { "#8a6a48", "#2f3238", "#d8d0b8" } }, zip = { "black_plastic" }, pull = { "chrome", "brass" }, strap = { "canvas", tint = { "#3a3a3e", "#6a5a48" } }, patch = { "saddle_leather" }, bottle = { "plastic", tint = { "#4fa8d8", "#d86a5a" } }, mesh = { "black_plastic" } },
  rooms  = { "kids_room", "hallway", "classroom", "bedroom", "gym" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local function zip(path, pull)
      k:sweep { path = path, radius = 0.0036, segments = 5, smooth = true, steps = 3, slot = "zip", visual_only = true }
      if pull then k:box { size = { 0.004, 0.008, 0.026 }, at = { pull[1] + 0.004, pull[2], pull[3] - 0.012 }, bevel = 0.001, slot = "pull", visual_only = true } end
    end
    if p.type == "duffel" then
      local r, top = d / 2 - 0.012, h - 0.07
      k:prism { polygon = contour.smooth({ { -0.94 * r, 0, true }, { 0.94 * r, 0, true }, { r * 1.06, 0.35 * top }, { 0.86 * r, 0.80 * top }, { 0.35 * r, top }, { -0.35 * r, top }, { -0.86 * r, 0.80 * top }, { -r * 1.06, 0.35 * top } }, 3), axis = "y", height = 2 * w - 0.01, slot = "body", bevel = 0.02, fill = 0.12 }
      zip({ { 0, -w + 0.04, top + 0.001 }, { 0, 0, top + 0.002 }, { 0, w - 0.04, top + 0.001 } }, nil)
      k:box { size = { 0.010, 0.030, 0.005 }, at = { 0, w - 0.07, top + 0.006 }, bevel = 0.001, slot = "pull", visual_only = true }
      for _, s in ipairs { -1, 1 } do
        k:prism { polygon = outline.ellipse(0.80 * r, 0.38 * top, 22), axis = "y", height = 0.012, at = { 0, s * (w - 0.004), 0.44 * top }, slot = "second", bevel = 0.004, no_collider = true, rot = nil }
        for _, x in ipairs { -1, 1 } do -- carrying straps, round the body and over the top
          k:sweep { path = { { x * 1.04 * r, s * 0.13, 0.05 * top }, { x * 1.09 * r, s * 0.13, 0.36 * top }, { x * 0.90 * r, s * 0.13, 0.80 * top }, { x * 0.5 * r, s * 0.115, top + 0.004 }, { x * 0.22 * r, s * 0.07, top + 0.055 }, { x * 0.12 * r, 0, top + 0.064 } }, rect = { 0.004, 0.036 }, up = { 0, 1, 0 }, smooth = true, steps = 2, slot = "strap", no_collider = true }
        end
      end
      k:cylinder { radius = 0.020, height = 0.10, axis = "y", at = { 0, 0, top + 0.052 }, slot = "second", segments = 12, bevel = 0.004, fill = 0.3 }
      k:rounded_box { low = { 0.94 * r, -0.16, 0.12 * top }, high = { 1.06 * r + 0.012, 0.16, 0.62 * top }, radius = 0.014, segments = 3, slot = "second", fill = 0.2, no_collider = true }
      zip({ { 1.06 * r + 0.012, -0.13, 0.55 * top }, { 1.06 * r + 0.013, 0, 0.56 * top }, { 1.06 * r + 0.012, 0.13, 0.55 * top } }, { 1.06 * r + 0.012, 0.13, 0.55 * top })
      k:fit()
      return
    end
    local hike = p.type == "hiking"
    local back, top = 0.04, h - (hike and 0.02 or 0.035)
    local deep = d - 0.045
    -- Body: rises with a rounded crown; seen from the front an arch.
    k:loft { slot = "body", segments = 4, crease = 50, fill = 0.10, sections = {
      { at = { back + 0.42 * deep, 0, 0 }, size = { 0.80 * deep, 1.72 * w }, radius = 0.035 }, { at = { back + 0.43 * deep, 0, 0.02 }, size = { 0.86 * deep, 1.84 * w }, radius = 0.045 }, { at = { back + 0.43 * deep, 0, 0.35 * top }, size = { 0.86 * deep, 1.86 * w }, radius = 0.05 },
      { at = { back + 0.40 * deep, 0, 0.72 * top }, size = { 0.76 * deep, 1.78 * w }, radius = 0.05 }, { at = { back + 0.34 * deep, 0, 0.90 * top }, size = { 0.60 * deep, 1.50 * w }, radius = 0.05 }, { at = { back + 0.28 * deep, 0, top }, size = { 0.34 * deep, 0.95 * w }, radius = 0.04 } } }
    local fx = back + 0.86 * deep
    -- Front pocket with its zip; a second, smaller one; the main zip runs over the crown.
    k:rounded_box { low = { fx - 0.04, -0.72 * w, 0.03 }, high = { d, 0.72 * w, 0.46 * top }, radius = 0.027, segments = 4, slot = "second", fill = 0.10 }
    zip({ { d - 0.006, -0.66 * w, 0.36 * top }, { d - 0.001, -0.4 * w, 0.415 * top }, { d, 0, 0.425 * top }, { d - 0.001, 0.4 * w, 0.415 * top }, { d - 0.006, 0.66 * w, 0.36 * top } }, { d - 0.004, 0.60 * w, 0.375 * top })
    k:box { low = { d - 0.003, -0.20 * w, 0.19 * top }, high = { d + 0.0005, 0.20 * w, 0.29 * top }, slot = "patch", bevel = 0.001, visual_only = true }
    if hike then
      k:rounded_box { low = { back - 0.005, -0.80 * w, top - 0.105 }, high = { back + 0.80 * deep, 0.80 * w, top + 0.016 }, radius = 0.035, segments = 4, slot = "second", fill = 0.10 }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { back + 0.78 * deep, s * 0.45 * w - 0.012, 0.60 * top }, high = { back + 0.815 * deep, s * 0.45 * w + 0.012, top - 0.06 }, slot = "strap", bevel = 0.002, visual_only = true }
        k:box { size = { 0.010, 0.032, 0.026 }, at = { back + 0.81 * deep, s * 0.45 * w, 0.66 * top }, slot = "zip", bevel = 0.003, visual_only = true }
      end
      k:cylinder { radius = 0.055, height = 1.7 * w, axis = "y", at = { fx - 0.02, 0, 0.585 * top }, slot = "bottle", segments = 18, bevel = 0.01, fill = 0.06, no_collider = true } -- a rolled mat
      for _, s in ipairs { -1, 1 } do k:torus { radius = 0.056, tube = 0.004, axis = "y", at = { fx - 0.02, s * 0.45 * w, 0.585 * top }, segments = 16, slot = "strap", visual_only = true } end
    else
      local z = 0.56 * top
      zip({ { back + 0.62 * deep, -0.93 * w, z }, { back + 0.64 * deep, -0.86 * w, 0.78 * top }, { back + 0.58 * deep, -0.52 * w, 0.945 * top }, { back + 0.54 * deep, 0, 0.985 * top }, { back + 0.58 * deep, 0.52 * w, 0.945 * top }, { back + 0.64 * deep, 0.86 * w, 0.78 * top }, { back + 0.62 * deep, 0.93 * w, z } }, { back + 0.66 * deep, 0.62 * w, 0.925 * top })
      k:rounded_box { low = { back + 0.72 * deep, -0.55 * w, 0.52 * top }, high = { back + 0.86 * deep, 0.55 * w, 0.74 * top }, radius = 0.022, segments = 3, slot = "body", fill = 0.1, no_collider = true }
      zip({ { back + 0.858 * deep, -0.46 * w, 0.70 * top }, { back + 0.862 * deep, 0, 0.705 * top }, { back + 0.858 * deep, 0.46 * w, 0.70 * top } }, { back + 0.86 * deep, 0.44 * w, 0.70 * top })
    end
    for _, s in ipairs { -1, 1 } do -- side pockets; a bottle in one
      k:rounded_box { low = { back + 0.20 * deep, s > 0 and 0.88 * w or -w, 0.03 }, high = { back + 0.66 * deep, s > 0 and w or -0.88 * w, 0.30 * top }, radius = 0.012, segments = 3, slot = "second", fill = 0.1, no_collider = true }
      -- Padded straps behind.
      k:sweep { path = { { back - 0.004, s * 0.28 * w, 0.93 * top }, { back - 0.026, s * 0.46 * w, 0.80 * top }, { back - 0.034, s * 0.58 * w, 0.55 * top }, { back - 0.020, s * 0.70 * w, 0.28 * top }, { back + 0.02, s * 0.80 * w, 0.06 * top } }, rect = { 0.012, 0.055 }, up = { 0, 1, 0.2 }, smooth = true, steps = 2, slot = "strap", no_collider = true }
    end
    k:box { low = { back - 0.030, -0.56 * w, 0.44 * top }, high = { back + 0.03, 0.56 * w, 0.64 * top }, slot = "strap", collider_only = true }
    k:box { low = { back + 0.08 * deep, -0.04, top - 0.01 }, high = { back + 0.15 * deep, 0.04, top + 0.022 }, slot = "strap", collider_only = true }
    k:cylinder { radius = 0.030, height = 0.19, at = { back + 0.43 * deep, -0.93 * w, 0.06 }, anchor = "bottom", slot = "bottle", segments = 18, bevel = 0.006, fill = 0.3 }
    k:cylinder { radius = 0.021, height = 0.03, at = { back + 0.43 * deep, -0.93 * w, 0.25 }, anchor = "bottom", slot = "zip", segments = 14, no_collider = true }
    k:sweep { path = { { back + 0.14 * deep, -0.05, top - 0.012 }, { back + 0.12 * deep, -0.035, top + 0.024 }, { back + 0.12 * deep, 0.035, top + 0.024 }, { back + 0.14 * deep, 0.05, top - 0.012 } }, rect = { 0.005, 0.026 }, up = { 1, 0, 0 }, smooth = true, steps = 2, slot = "strap", no_collider = true }
    k:fit()
  end,
}
