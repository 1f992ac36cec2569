-- A standing cycle of steel tube: cranks that turn, a heavy flywheel, saddle and handlebars on posts, two cross feet; spinning bike or upright trainer with a console.
return kind {
  api    = 1,
  names  = { en = "exercise bike, stationary bike, spin bike, exercise bicycle, spinning bike, stationary bicycle, exercycle, cycling machine", zh = "健身车, 动感单车, 室内单车" },
  measure_zh = "辆",
  groups = { "exercise machine", "gym equipment", "machine" },
  stands = "floor", access = { ["+y"] = 0.5, ["-y"] = 0.4 },
  size   = { width = { 0.46, 0.52, 0.60 }, depth = { 0.92, 1.10, 1.28 }, height = { 1.05, 1.20, 1.42 } },
  mass   = { 15, 40, 75 },
  params = { type = one_of { "spin", "upright", words = { ["spin"] = "spin", ["spinning"] = "spin", ["动感"] = "spin", ["upright"] = "upright", ["立式"] = "upright" } } },
  slots  = { frame = { "painted_metal", "black_steel", tint = { "#232528", "#b8322a", "#dfe1e2", "#2f5f8f" } }, fly = { "steel", "chrome" }, cover = { "plastic_matte", tint = { "#2b2d30", "#dcdedf" } }, saddle = "black_leather", grip = "rubber",
             metal = "chrome", screen = "screen_on", accent = { "plastic", tint = { "#d8322a", "#e8b52c" } } },
  rooms  = { "gym", "basement", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local x0, x1, spin = -d / 2, d / 2, p.type == "spin"
    local bb = { -0.02, 0, 0.33 }
    for _, x in ipairs { x0 + 0.035, x1 - 0.035 } do -- cross feet with end caps
      k:box { size = { 0.07, 2 * w - 0.03, 0.045 }, at = { x, 0, 0.0325 }, slot = "frame", fill = 0.16, bevel = 0.006 }
      for _, s in ipairs { -1, 1 } do k:rounded_box { size = { 0.07, 0.05, 0.055 }, at = { x, s * (w - 0.025), 0.0275 }, radius = 0.01, segments = 2, slot = "grip" } end
    end
    local seat, bar = { -0.26, 0, h - 0.26 }, { 0.27, 0, h - 0.16 }
    k:with({ slot = "frame" }, function()
      gym.tube(k, { path = { { x0 + 0.05, 0, 0.07 }, { x1 - 0.05, 0, 0.07 } }, size = 0.05, tall = 0.07, up = { 0, 0, 1 } })
      gym.tube(k, { path = { { bb[1] - 0.01, 0, 0.08 }, { bb[1] - 0.01, 0, 0.36 }, { seat[1] + 0.03, 0, seat[3] - 0.20 } }, size = 0.055, tall = 0.075 })
      gym.tube(k, { path = { { bb[1], 0, 0.36 }, { 0.22, 0, 0.62 }, { bar[1] - 0.01, 0, bar[3] - 0.22 } }, size = 0.055, tall = 0.075 })
      k:cylinder { radius = 0.035, height = 0.10, axis = "y", at = bb, segments = 16, fill = 0.4, no_collider = true }
    end)
    k:cylinder { radius = 0.020, height = 0.34, at = { seat[1] + 0.005, 0, seat[3] - 0.02 }, rot = { 0, -12, 0 }, anchor = "top", slot = "metal", segments = 12, fill = 0.3 }
    k:cylinder { radius = 0.020, height = 0.34, at = { bar[1], 0, bar[3] }, anchor = "top", slot = "metal", segments = 12, fill = 0.3 }
    -- Saddle: a broad back and a nose.
    k:box { size = { 0.12, 0.035, 0.02 }, at = { seat[1], 0, seat[3] - 0.012 }, slot = "metal", fill = 0.4, no_collider = true }
    k:ellipsoid { size = { 0.17, spin and 0.16 or 0.22, 0.065 }, at = { seat[1] - 0.05, 0, seat[3] + 0.022 }, slot = "saddle", segments = 16 }
    k:ellipsoid { size = { 0.26, 0.075, 0.055 }, at = { seat[1] + 0.045, 0, seat[3] + 0.024 }, slot = "saddle", segments = 14 }
    k:cylinder { radius = 0.022, height = 0.03, axis = "y", at = { seat[1] + 0.075, 0.045, seat[3] - 0.25 }, slot = "accent", segments = 12, no_collider = true }
    -- Handlebars: a loop with horns.
    k:box { size = { 0.14, 0.05, 0.035 }, at = { bar[1] + 0.02, 0, bar[3] }, slot = "frame", bevel = 0.005, fill = 0.3 }
    for _, s in ipairs { -1, 1 } do
      local path = spin and { { bar[1] + 0.06, 0, bar[3] + 0.02 }, { bar[1] + 0.05, s * 0.14, bar[3] + 0.02 }, { bar[1] + 0.10, s * 0.18, bar[3] + 0.03 }, { bar[1] + 0.18, s * 0.17, bar[3] + 0.07 } }
        or { { bar[1] + 0.05, 0, bar[3] + 0.02 }, { bar[1] + 0.04, s * 0.15, bar[3] + 0.02 }, { bar[1] - 0.03, s * 0.23, bar[3] + 0.03 }, { bar[1] - 0.16, s * 0.23, bar[3] + 0.02 } }
      gym.tube(k, { path = path, size = 0.030, round = true, smooth = true, steps = 3, slot = "grip", round_ends = true, trim = true })
    end
    k:box { low = { bar[1] - (spin and 0 or 0.15), spin and -0.17 or -0.21, bar[3] }, high = { bar[1] + (spin and 0.17 or 0.06), spin and 0.17 or 0.21, bar[3] + 0.035 }, collider_only = true, slot = "grip" }
    if spin then
      local f = { 0.30, 0, 0.36 }
      k:cylinder { radius = 0.225, height = 0.022, axis = "y", at = f, slot = "fly", segments = 36, fill = 0.55, bevel = 0.004 }
      k:cylinder { radius = 0.15, height = 0.026, axis = "y", at = f, slot = "frame", segments = 24, fill = 0.1, bevel = 0, no_collider = true }
      for _, s in ipairs { -1, 1 } do
        gym.tube(k, { path = { { 0.245, s * 0.024, 0.63 }, { f[1], s * 0.030, f[3] }, { x1 - 0.06, s * 0.030, 0.07 } }, size = 0.016, tall = 0.04, up = { 1, 0, 0 }, slot = "frame", trim = true })
      end
      k:box { size = { 0.05, 0.05, 0.03 }, at = { 0.25, 0, 0.605 }, slot = "accent", bevel = 0.006, no_collider = true }
      k:cylinder { radius = 0.018, height = 0.06, at = { 0.20, 0, 0.68 }, slot = "accent", segments = 12, no_collider = true }
      -- Chain guard from the cranks to the flywheel.
      k:sweep { path = { { bb[1], -0.045, bb[3] }, { f[1], -0.045, f[3] } }, rect = { 0.012, 0.15 }, up = { 0, 0, 1 }, slot = "cover", fill = 0.5, no_collider = true }
      k:cylinder { radius = 0.09, height = 0.014, axis = "y", at = { bb[1], -0.045, bb[3] }, slot = "cover", segments = 24, fill = 0.5, no_collider = true }
    else
      local shell = contour.smooth({ { -0.17, 0.12 }, { 0.20, 0.10 }, { 0.40, 0.20 }, { 0.42, 0.40 }, { 0.30, 0.56 }, { 0.05, 0.54 }, { -0.14, 0.42 }, { -0.20, 0.25 } }, 4)
      k:prism { polygon = shell, axis = "y", height = 0.105, slot = "cover", bevel = 0.016, fill = 0.25 }
      k:cylinder { radius = 0.15, height = 0.109, axis = "y", at = { 0.20, 0, 0.34 }, slot = "frame", segments = 28, fill = 0.02, bevel = 0.002, no_collider = true }
      k:lump { mass = 7, at = { 0.2, 0, 0.34 }, size = { 0.3, 0.05, 0.3 } }
    end
    k:with({ at = { bar[1] + 0.09, 0, bar[3] + 0.10 }, rot = { 0, 0, 180 } }, function()
      gym.console(k, { at = { 0, 0, 0 }, width = spin and 0.13 or 0.24, height = spin and 0.10 or 0.19, lean = 35, slot = "cover", screen = "screen", keys = "metal", accent = "accent" })
    end)
    gym.cranks(k, { at = bb, half = 0.085, slot = "metal", pedal = "grip", strap = true })
    k:fit()
  end,
}
