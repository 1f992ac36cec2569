-- A tape dispenser: a weighted body, a roll of clear tape on its hub, a toothed edge; a thick roll of parcel tape; or a ball of yarn.
return kind {
  api    = 1,
  names  = { en = "tape dispenser, tape, roll of tape, sticky tape, duct tape, scotch tape, washi tape, masking tape, yarn ball, ball of yarn", zh = "胶带, 胶带座, 透明胶, 毛线团" },
  measure_zh = "个",
  groups = { "stationery" },
  stands = "surface",
  size   = { width = { 0.020, 0.062, 0.13 }, depth = { 0.05, 0.14, 0.17 }, height = { 0.025, 0.075, 0.12 } },
  mass   = { 0.03, 0.45, 1.5 },
  params = { type = one_of { "dispenser", "roll", "yarn", default = "dispenser", words = { ["dispenser"] = "dispenser", ["胶带座"] = "dispenser", ["roll"] = "roll", ["duct"] = "roll", ["washi"] = "roll", ["masking"] = "roll", ["yarn"] = "yarn", ["wool"] = "yarn", ["毛线"] = "yarn" }, size = {
    dispenser = { width = { 0.055, 0.062, 0.070 }, depth = { 0.125, 0.14, 0.16 }, height = { 0.070, 0.078, 0.086 } }, roll = { width = { 0.096, 0.105, 0.115 }, depth = { 0.110, 0.118, 0.128 }, height = { 0.044, 0.050, 0.055 } }, yarn = { width = { 0.095, 0.105, 0.115 }, depth = { 0.13, 0.14, 0.155 }, height = { 0.092, 0.10, 0.11 } } } } },
  slots  = { body = { "plastic", tint = { "#26282b", "#d8d9da", "#2f6fb0", "#c8403a", "#4fa088" } }, hub = "plastic", tape = { "clear_plastic", tint = { "#f4e8b0" } }, metal = "steel", parcel = { "plastic", tint = { "#c89858", "#9a9da0", "#3f6fa8", "#e8e0c8" } }, core = "cardboard", rubber = "rubber", yarn = { "wool", tint = { "#d8506a", "#5f8fc0", "#e8b040", "#6fa078", "#c8b8a8" } } },
  rooms  = { "home_office", "study", "open_office", "classroom" },
  build  = function(p, k)
    if p.type == "yarn" then
      local R = 0.05
      balls.body(k, { radius = R, slot = "yarn", fill = 1, segments = 18 })
      for w = 1, 5 do -- bands of thread wound in several directions
        k:with({ rot = { 37 * w, 61 * w, 23 * w } }, function() for i = -2, 2 do balls.ring(k, { radius = R + 0.0006, axis = "z", offset = 0.10 * i, width = 0.0024, slot = "yarn", n = 20 }) end end)
      end
      k:sweep { path = { { 0.01, 0.045, -0.022 }, { 0.03, 0.046, -0.0465 }, { 0.06, 0.03, -0.0478 }, { 0.075, -0.01, -0.0478 }, { 0.09, -0.035, -0.0478 } }, radius = 0.0024, segments = 6, smooth = true, steps = 3, slot = "yarn", no_collider = true }
      k:box { low = { 0.066, -0.015, -R }, high = { 0.078, 0.01, -R + 0.004 }, slot = "yarn", collider_only = true }
      k:fit()
      return
    end
    if p.type == "roll" then
      k:lathe { profile = { { 0.040, 0 }, { 0.0525, 0 }, { 0.0525, 0.050 }, { 0.040, 0.050 }, { 0.040, 0 } }, slot = "parcel", segments = 36, no_collider = true }
      k:tube { radius = 0.0525, wall = 0.0155, height = 0.050, at = { 0, 0, 0.025 }, slot = "core", collider_only = true, pieces = 8 }
      k:lathe { profile = { { 0.037, 0.0002 }, { 0.0402, 0.0002 }, { 0.0402, 0.0502 }, { 0.037, 0.0502 }, { 0.037, 0.0002 } }, slot = "core", segments = 32, no_collider = true }
      for i = 1, 3 do k:torus { radius = 0.040 + 0.0031 * i, tube = 0.0003, at = { 0, 0, 0.0501 }, segments = 32, slot = "core", visual_only = true } end
      k:sweep { path = { { 0.0522, 0.004, 0.025 }, { 0.0545, 0.016, 0.025 }, { 0.062, 0.028, 0.025 } }, rect = { 0.0006, 0.0495 }, up = { 0, 0, 1 }, slot = "parcel", no_collider = true }
      k:fit()
      return
    end
    local w = 0.028
    -- Body from the side: a low nose with the cutter, a hollow for the roll behind.
    local side = contour.smooth({ { -0.066, 0, true }, { 0.070, 0, true }, { 0.072, 0.022 }, { 0.060, 0.050 }, { 0.046, 0.050 }, { 0.030, 0.030 }, { -0.030, 0.026 }, { -0.050, 0.040 }, { -0.064, 0.040 }, { -0.070, 0.018 } }, 3)
    k:prism { polygon = side, axis = "y", height = 2 * w, slot = "body", bevel = 0.005, fill = 0.35, no_collider = true }
    k:box { low = { -0.066, -w, 0.002 }, high = { 0.068, w, 0.028 }, slot = "body", collider_only = true }
    k:box { low = { 0.042, -w, 0.02 }, high = { 0.064, w, 0.050 }, slot = "body", collider_only = true }
    for _, s in ipairs { -1, 1 } do
      local wall = contour.smooth({ { -0.062, 0.004, true }, { 0.034, 0.004, true }, { 0.030, 0.034 }, { 0.012, 0.050 }, { -0.024, 0.052 }, { -0.056, 0.044 } }, 3)
      k:prism { polygon = wall, axis = "y", height = 0.006, at = { 0, s * (w - 0.003), 0 }, slot = "body", bevel = 0.002, no_collider = true }
    end
    k:lump { mass = 0.30, at = { 0, 0, 0.012 }, size = { 0.10, 0.04, 0.01 } } -- sand in the foot
    k:prism { polygon = outline.rounded_rect(0.128, 2 * w - 0.006, 0.008, 2), height = 0.002, at = { 0.001, 0, -0.001 }, slot = "rubber", bevel = 0 }
    k:lathe { profile = { { 0.016, -0.0095 }, { 0.0325, -0.0095 }, { 0.0325, 0.0095 }, { 0.016, 0.0095 }, { 0.016, -0.0095 } }, axis = "y", at = { -0.012, 0, 0.046 }, slot = "tape", segments = 30, fill = 0.8, no_collider = true }
    k:cylinder { radius = 0.0325, height = 0.019, axis = "y", at = { -0.012, 0, 0.046 }, slot = "tape", segments = 14, collider_only = true }
    k:cylinder { radius = 0.0165, height = 0.024, axis = "y", at = { -0.012, 0, 0.046 }, slot = "hub", segments = 22, fill = 0.3, no_collider = true }
    k:cylinder { radius = 0.005, height = 0.050, axis = "y", at = { -0.012, 0, 0.046 }, slot = "body", segments = 12, no_collider = true }
    k:sweep { path = { { -0.006, 0, 0.0780 }, { 0.02, 0, 0.070 }, { 0.054, 0, 0.0520 }, { 0.068, 0, 0.0500 } }, rect = { 0.0006, 0.0185 }, up = { 0, 1, 0 }, slot = "tape", no_collider = true }
    k:box { size = { 0.004, 0.024, 0.008 }, at = { 0.066, 0, 0.049 }, rot = { 0, 30, 0 }, slot = "metal", bevel = 0.0005, no_collider = true }
    for i = -4, 4 do k:cone { radius = 0.0016, radius_top = 0, height = 0.0035, at = { 0.0695, 0.0026 * i, 0.0535 }, rot = { 0, 30, 0 }, segments = 4, slot = "metal", visual_only = true } end
    k:fit()
  end,
}
