-- Two spoked wheels, a frame with engine, tank, seat, fork and handlebars, standing on its centre stand: a cruiser, a sports bike or a moped.
return kind {
  api    = 1,
  names  = { en = "motorcycle, motorbike, harley, dirt bike, moped, motor scooter, vespa", zh = "摩托车, 电动摩托" },
  measure_zh = "辆",
  groups = { "vehicle" },
  stands = "floor",
  size   = { width = { 0.65, 0.78, 0.95 }, depth = { 1.70, 2.10, 2.40 }, height = { 1.00, 1.12, 1.30 } },
  mass   = { 80, 190, 360 },
  params = { type = one_of { "cruiser", "sport", "moped", words = { harley = "cruiser", cruiser = "cruiser", vintage = "cruiser", sport = "sport", racing = "sport", dirt = "sport", moped = "moped", vespa = "moped", scooter = "moped" }, size = { cruiser = { width = { 0.78, 0.86, 0.95 }, depth = { 1.95, 2.15, 2.35 }, height = { 1.02, 1.10, 1.2 } }, sport = { width = { 0.66, 0.72, 0.78 }, depth = { 1.95, 2.08, 2.2 }, height = { 1.05, 1.12, 1.2 } }, moped = { width = { 0.64, 0.68, 0.74 }, depth = { 1.65, 1.78, 1.9 }, height = { 1.05, 1.12, 1.2 } } } } },
  slots  = { paint = { "painted_metal", tint = { "#a81f1c", "#20242a", "#1f4a86", "#d8d0c0", "#2f6a4a", "#e0902a" } }, chrome = { "chrome", "black_steel" }, dark = "black_plastic", engine = { "aluminium", "cast_iron" }, seat = { "black_leather", "leather", tint = { "#ffffff", "#c89870" } }, tyre = "rubber", glass = "frosted_glass", red = { "plastic", tint = { "#d02820" } } },
  rooms  = { "garage" },
  build  = function(p, k)
    local t = p.type
    local moped, sport = t == "moped", t == "sport"
    local R = moped and 0.23 or 0.31
    local xf, xr = moped and 0.62 or 0.76, moped and -0.58 or -0.70 -- axles
    rolling.wheel(k, { at = { xf, 0, R }, radius = R, width = moped and 0.09 or 0.105, tyre = "tyre", rim = moped and "paint" or "chrome", spokes = moped and 0 or sport and 5 or 18, hub = "chrome", weight = moped and 6 or 12, knobs = moped and 0 or 22 })
    rolling.wheel(k, { at = { xr, 0, R }, radius = R, width = moped and 0.09 or 0.135, tyre = "tyre", rim = moped and "paint" or "chrome", spokes = moped and 0 or sport and 5 or 18, hub = "chrome", weight = moped and 6 or 14, knobs = moped and 0 or 22 })
    local function tube(path, r, slot, steps) k:sweep { path = path, radius = r, smooth = true, steps = steps or 2, segments = 6, slot = slot, fill = 0.4, no_collider = true } end
    local head = { xf - (moped and 0.16 or 0.27), 0, moped and 0.86 or 0.88 } -- top of the steering head
    -- Fork, mudguard, headlamp, bars with grips, mirrors.
    for _, s in ipairs { -1, 1 } do
      local y = s * (moped and 0.065 or 0.085)
      tube({ { xf, y, R }, { head[1], y, head[3] } }, 0.022, "chrome")
      if not moped then tube({ { xf + 0.005, y, R - 0.02 }, { xf - 0.10, y, R + 0.22 } }, 0.030, "engine") end
      local tip = sport and { head[1] - 0.10, s * 0.32, 0.93 } or { head[1] - 0.18, s * (moped and 0.30 or 0.39), head[3] + 0.10 }
      tube({ { head[1], s * 0.03, head[3] + 0.02 }, { head[1] + (sport and 0 or 0.03), s * 0.16, head[3] + (sport and 0.03 or 0.12) }, { tip[1] + 0.08, tip[2] - s * 0.10, tip[3] }, tip }, 0.012, "chrome")
      tube({ { tip[1] + 0.06, tip[2] - s * 0.075, tip[3] }, tip }, 0.019, "dark", 1)
      for _, q in ipairs { { tip[1] - 0.01, tip[1] + 0.09, 0.72, 1, tip[3] }, { tip[1] + 0.08, head[1] + 0.02, 0.45, 0.70, tip[3] }, { head[1] - 0.03, head[1] + 0.04, 0, 0.45, (tip[3] + head[3]) / 2 } } do
        k:box { low = { q[1], math.min(q[3] * tip[2], q[4] * tip[2]), q[5] - 0.02 }, high = { q[2], math.max(q[3] * tip[2], q[4] * tip[2]), q[5] + 0.02 }, slot = "dark", collider_only = true }
      end
      tube({ { tip[1] + 0.08, tip[2] - s * 0.12, tip[3] }, { tip[1] + 0.07, tip[2] - s * 0.06, tip[3] + 0.12 } }, 0.005, "chrome", 1)
      k:ellipsoid { size = { 0.025, 0.10, 0.07 }, at = { tip[1] + 0.07, tip[2] - s * 0.05, tip[3] + 0.145 }, slot = "dark", segments = 8 }
      k:ellipsoid { size = { 0.05, 0.035, 0.04 }, at = { head[1] + 0.03, s * 0.16, head[3] - 0.02 }, slot = "red", segments = 8, visual_only = true }
      k:ellipsoid { size = { 0.05, 0.035, 0.04 }, at = { xr - 0.16, s * 0.13, 0.64 }, slot = "red", segments = 8, visual_only = true }
    end
    local function guard(x, r, from, to, w, slot)
      local path = {}
      for i = 0, 6 do local a = math.rad(from + (to - from) * i / 6); path[i + 1] = { x + r * math.cos(a), 0, R + r * math.sin(a) } end
      k:sweep { path = path, rect = { w, 0.010 }, up = { 1, 0, 0.01 }, smooth = true, steps = 2, slot = slot, fill = 0.3, no_collider = true }
    end
    guard(xf, R + 0.035, 20, 140, 0.135, "paint")
    guard(xr, R + 0.045, 5, 150, 0.17, "paint")
    k:lathe { profile = { { 0.03, -0.09 }, { 0.075, -0.05 }, { 0.088, 0.02 }, { 0.080, 0.03 }, { 0, 0.04 } }, axis = "x", at = { head[1] + 0.10, 0, head[3] - (sport and 0.10 or 0.03) }, slot = "chrome", segments = 18, fill = 0.2, no_collider = true }
    k:ellipsoid { size = { 0.035, 0.15, 0.15 }, at = { head[1] + 0.13, 0, head[3] - (sport and 0.10 or 0.03) }, slot = "glass", segments = 14, visual_only = true }
    k:hull { points = { { xf + 0.03, -0.09, R + 0.1 }, { xf + 0.03, 0.09, R + 0.1 }, { xf - 0.07, -0.09, R + 0.1 }, { xf - 0.07, 0.09, R + 0.1 }, { head[1] + 0.13, -0.09, head[3] + 0.04 }, { head[1] + 0.13, 0.09, head[3] + 0.04 }, { head[1] - 0.05, -0.09, head[3] + 0.04 }, { head[1] - 0.05, 0.09, head[3] + 0.04 } }, slot = "chrome", collider_only = true }
    if moped then
      -- Leg shield, floor, a round tail over the motor, seat.
      k:sweep { path = { { head[1] + 0.07, 0, 0.84 }, { head[1] - 0.02, 0, 0.55 }, { head[1] - 0.10, 0, 0.30 }, { head[1] - 0.18, 0, 0.235 }, { -0.16, 0, 0.225 } }, rect = { 0.34, 0.026 }, up = { 1, 0, 0.01 }, smooth = true, steps = 3, slot = "paint", fill = 0.12 }
      k:loft { slot = "paint", segments = 5, crease = 60, no_mass = true, sections = { { at = { -0.42, 0, 0.22 }, size = { 0.52, 0.20 }, radius = 0.09 }, { at = { -0.46, 0, 0.40 }, size = { 0.70, 0.34 }, radius = 0.15 }, { at = { -0.46, 0, 0.56 }, size = { 0.66, 0.30 }, radius = 0.14 }, { at = { -0.42, 0, 0.66 }, size = { 0.56, 0.20 }, radius = 0.09 } } }
      k:rounded_box { low = { -0.70, -0.12, 0.65 }, high = { -0.08, 0.12, 0.75 }, radius = 0.04, segments = 3, slot = "seat" }
      k:lump { mass = 62, at = { -0.35, 0, 0.38 }, size = { 0.5, 0.25, 0.3 } }
      k:ellipsoid { size = { 0.05, 0.10, 0.06 }, at = { -0.80, 0, 0.55 }, slot = "red", segments = 10, no_collider = true }
      tube({ { -0.30, 0.10, 0.20 }, { -0.55, 0.135, 0.20 }, { -0.75, 0.135, 0.22 } }, 0.032, "chrome")
    else
      -- Frame, engine with two finned cylinders, tank, seat, exhausts.
      tube({ { head[1], 0, head[3] - 0.05 }, { 0.05, 0, 0.74 }, { -0.34, 0, 0.66 }, { xr + 0.03, 0, 0.66 } }, 0.025, "dark")
      for _, s in ipairs { -1, 1 } do
        tube({ { head[1] - 0.02, s * 0.03, head[3] - 0.12 }, { 0.28, s * 0.11, 0.24 }, { -0.25, s * 0.12, 0.22 }, { -0.34, s * 0.10, 0.62 } }, 0.017, "dark")
        tube({ { -0.26, s * 0.11, 0.32 }, { xr, s * 0.11, R } }, 0.024, "chrome")
        tube({ { xr + 0.05, s * 0.12, R + 0.05 }, { xr + 0.19, s * 0.12, 0.63 } }, 0.026, s > 0 and "chrome" or "engine")
      end
      k:rounded_box { low = { -0.22, -0.13, 0.21 }, high = { 0.24, 0.13, 0.43 }, radius = 0.05, segments = 3, slot = "engine", no_mass = true }
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.09, height = 0.035, axis = "y", at = { -0.08, s * 0.14, 0.31 }, slot = "chrome", segments = 20, no_collider = true, no_mass = true }
        k:with({ at = { 0.02 + s * 0.06, 0, 0.42 }, rot = { 0, s * 22, 0 } }, function()
          for i = 0, 5 do k:rounded_box { size = { 0.135, 0.17, 0.014 }, at = { 0, 0, 0.015 + 0.026 * i }, radius = 0.006, segments = 1, slot = "engine", no_collider = true, no_mass = true } end
          k:cylinder { radius = 0.055, height = 0.19, at = { 0, 0, 0.09 }, slot = "dark", segments = 14, no_collider = true, no_mass = true }
        end)
      end
      k:box { low = { -0.10, -0.10, 0.40 }, high = { 0.20, 0.10, 0.62 }, slot = "engine", collider_only = true }
      k:lump { mass = sport and 105 or 135, at = { 0, 0, 0.38 }, size = { 0.5, 0.28, 0.35 } }
      -- Tank: a drop along x.
      k:with({ at = { 0.10, 0, 0.78 }, rot = { 0, sport and 4 or 8, 0 } }, function()
        k:ellipsoid { size = { 0.56, 0.29, 0.24 }, at = { 0, 0, 0 }, slot = "paint", segments = 18, no_mass = true }
        k:cylinder { radius = 0.03, height = 0.02, at = { 0.06, 0, 0.118 }, slot = "chrome", segments = 14, visual_only = true }
        for _, s in ipairs { -1, 1 } do k:ellipsoid { size = { 0.20, 0.012, 0.06 }, at = { 0.04, s * 0.139, 0.01 }, slot = "chrome", segments = 10, visual_only = true } end
      end)
      k:lump { mass = 16, at = { 0.1, 0, 0.78 }, size = { 0.4, 0.2, 0.15 } }
      local rise = sport and 0.10 or 0
      k:sweep { path = { { -0.10, 0, 0.755 }, { -0.28, 0, 0.715 }, { -0.46, 0, 0.75 + 0.5 * rise }, { -0.62, 0, 0.80 + rise }, { -0.82, 0, 0.80 + 1.2 * rise } }, rect = { 0.24, 0.085 }, up = { 0, 0, 1 }, smooth = true, steps = 3, slot = "seat" }
      k:ellipsoid { size = { 0.05, 0.11, 0.07 }, at = { xr - 0.22, 0, 0.66 + rise }, slot = "red", segments = 10, no_collider = true }
      tube({ { xr + 0.06, 0, 0.70 }, { xr - 0.22, 0, 0.66 + rise } }, 0.014, "dark", 1)
      for i = 0, 1 do
        tube({ { 0.12 - 0.08 * i, 0.10, 0.48 }, { 0.26 - 0.1 * i, 0.16, 0.36 }, { 0.10, 0.19, 0.22 + 0.05 * i }, { -0.40, 0.20, 0.24 + 0.075 * i }, { -0.62, 0.205, 0.25 + 0.08 * i } }, 0.019, "chrome")
        tube({ { -0.40, 0.20, 0.24 + 0.075 * i }, { -0.60, 0.205, 0.25 + 0.08 * i }, { -0.98, 0.21, 0.27 + 0.09 * i } }, 0.036, "chrome", 1)
      end
      k:box { low = { -0.96, 0.17, 0.22 }, high = { 0.10, 0.245, 0.38 }, slot = "chrome", collider_only = true }
      if sport then
        -- Fairing with a screen.
        for _, s in ipairs { -1, 1 } do k:hull { points = { { 0.62, s * 0.06, 0.86 }, { 0.55, s * 0.17, 0.72 }, { 0.30, s * 0.19, 0.34 }, { -0.02, s * 0.17, 0.24 }, { 0.20, s * 0.18, 0.70 }, { 0.62, s * 0.04, 0.86 }, { 0.55, s * 0.15, 0.72 }, { 0.30, s * 0.17, 0.34 }, { -0.02, s * 0.15, 0.24 }, { 0.20, s * 0.16, 0.70 } }, slot = "paint", fill = 0.2 } end
        k:hull { points = { { 0.66, -0.05, 0.86 }, { 0.66, 0.05, 0.86 }, { 0.50, -0.16, 0.82 }, { 0.50, 0.16, 0.82 }, { 0.44, -0.11, 1.0 }, { 0.44, 0.11, 1.0 }, { 0.48, -0.13, 0.82 }, { 0.48, 0.13, 0.82 } }, slot = "paint", fill = 0.1 }
        k:hull { points = { { 0.57, -0.08, 0.925 }, { 0.57, 0.08, 0.925 }, { 0.43, -0.10, 1.07 }, { 0.43, 0.10, 1.07 }, { 0.55, -0.08, 0.925 }, { 0.55, 0.08, 0.925 }, { 0.41, -0.10, 1.07 }, { 0.41, 0.10, 1.07 } }, slot = "glass", fill = 0.3, no_collider = true }
      end
    end
    -- Centre stand with two feet.
    for _, s in ipairs { -1, 1 } do
      k:sweep { path = { { -0.10, s * 0.09, 0.26 }, { -0.14, s * 0.16, 0.014 } }, radius = 0.014, segments = 8, slot = "dark" }
      k:box { size = { 0.09, 0.05, 0.012 }, at = { -0.15, s * 0.165, 0 }, anchor = "bottom", slot = "dark" }
    end
    k:fit()
  end,
}
