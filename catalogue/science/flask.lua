-- A laboratory flask of glass with coloured liquid: conical with a scale, round-bottomed on a cork ring, or a brown reagent bottle with a stopper.
return kind {
  api    = 1,
  names  = { en = "flask, erlenmeyer flask, conical flask, glass flask, chemical flask, chemical bottle, reagent bottle, lab flask", zh = "烧瓶, 锥形瓶, 试剂瓶" },
  measure_zh = "个",
  groups = { "glassware" },
  stands = "surface", front = false,
  size   = { width = { 0.07, 0.10, 0.14 }, depth = "width", height = { 0.12, 0.17, 0.26 } },
  mass   = { 0.04, 0.45, 2.5 },
  params = { shape = one_of { "conical", "round", "bottle", words = { ["conical"] = "conical", ["erlenmeyer"] = "conical", ["锥形"] = "conical", ["round-bottom"] = "round", ["round"] = "round", ["圆底"] = "round", ["reagent"] = "bottle", ["bottle"] = "bottle", ["试剂"] = "bottle" }, size = {
    conical = { width = { 0.085, 0.105, 0.13 }, height = { 0.145, 0.175, 0.22 } }, round = { width = { 0.09, 0.105, 0.125 }, height = { 0.17, 0.20, 0.24 } }, bottle = { width = { 0.07, 0.085, 0.10 }, height = { 0.145, 0.17, 0.20 } } } }, filled = bool(true, { empty = false, full = true, ["空"] = false }) },
  slots  = { glass = "glass", amber = { "glass", tint = { "#b8682a", "#e8f0f0" } }, liquid = { "clear_plastic", tint = { "#4fc070", "#3f8fe0", "#e8c030", "#d8506a", "#a070d0" } }, mark = "plastic", cork = { "cork", "rubber" }, ring = "cork", ink = "black_plastic", label = "paper", red = { "plastic", tint = { "#d8302a" } } },
  rooms  = { "laboratory", "classroom" },
  build  = function(p, k)
    local R, h = p.width / 2, p.height
    local function inside(profile, level, shrink) -- the liquid: the same profile up to a level
      local pts = { { 0, profile[1][2] + 0.003 } }
      for i, q in ipairs(profile) do
        if q[2] + 0.003 <= level then pts[#pts + 1] = { math.max(0.001, q[1] - shrink), q[2] + 0.003 }
        else
          local o = profile[i - 1]
          local t = (level - o[2]) / (q[2] - o[2])
          pts[#pts + 1] = { o[1] + (q[1] - o[1]) * t - shrink, level }
          break
        end
      end
      pts[#pts + 1] = { 0, level }
      k:lathe { profile = pts, slot = "liquid", segments = 26, no_collider = true }
    end
    local function solid(profile)
      k:lathe { profile = profile, slot = "glass", segments = 14, collider_only = true }
    end
    if p.shape == "conical" then
      local profile = { { R - 0.010, 0 }, { R - 0.002, 0.003 }, { R, 0.012 }, { 0.94 * R, 0.16 * h }, { 0.36 * R, 0.70 * h }, { 0.30 * R, 0.76 * h }, { 0.30 * R, h - 0.006 }, { 0.36 * R, h } }
      k:lathe { profile = profile, wall = 0.0018, base = 0.003, slot = "glass", segments = 30, no_collider = true }
      solid(profile)
      if p.filled then inside(profile, 0.36 * h, 0.0022) end
      for i = 0, 4 do
        local z = 0.20 * h + 0.085 * h * i
        local r = R * (0.94 - 0.58 * (z - 0.16 * h) / (0.54 * h)) + 0.0006
        k:sweep { path = contour.arc({ 0, 0, z }, r, -52, i % 2 == 0 and -12 or -28, 4, "xy"), rect = { 0.0008, 0.0014 }, up = { 0, 0, 1 }, slot = "mark", visual_only = true }
      end
      k:cylinder { radius = 0.26 * R, radius_top = 0.32 * R, height = 0.026, at = { 0, 0, h - 0.014 }, anchor = "bottom", slot = "cork", segments = 18, bevel = 0.0015 }
    elseif p.shape == "round" then
      local c = 0.008 + R
      local profile = {}
      for i = 0, 9 do local a = math.rad(-86 + 160 * i / 9) profile[#profile + 1] = { R * math.cos(a), c + R * math.sin(a) } end
      profile[#profile + 1] = { 0.26 * R, c + 1.14 * R }
      profile[#profile + 1] = { 0.26 * R, h - 0.006 }
      profile[#profile + 1] = { 0.33 * R, h }
      k:lathe { profile = profile, wall = 0.0018, base = 0.002, slot = "glass", segments = 30, no_collider = true }
      solid(profile)
      if p.filled then inside(profile, c + 0.12 * R, 0.0022) end
      k:lathe { profile = { { 0.46 * R, 0 }, { 0.80 * R, 0 }, { 0.80 * R, 0.010 }, { 0.72 * R, 0.28 * R }, { 0.62 * R, 0.27 * R }, { 0.46 * R, 0.14 * R }, { 0.46 * R, 0 } }, slot = "ring", segments = 28, no_collider = true }
      k:cylinder { radius = 0.78 * R, height = 0.26 * R, anchor = "bottom", slot = "ring", segments = 16, collider_only = true }
      k:with({ at = { 0, 0, c + 0.0 }, rot = { 0, 0, -30 } }, function() k:box { size = { 0.001, 0.030, 0.018 }, at = { R + 0.0002, 0, 0.10 * R }, bevel = 0, slot = "mark", visual_only = true } end)
    else
      local profile = { { R - 0.006, 0 }, { R, 0.005 }, { R, 0.56 * h }, { 0.88 * R, 0.66 * h }, { 0.42 * R, 0.75 * h }, { 0.36 * R, 0.79 * h }, { 0.36 * R, 0.87 * h }, { 0.46 * R, 0.885 * h }, { 0.46 * R, 0.905 * h } }
      k:lathe { profile = profile, wall = 0.0025, base = 0.004, slot = "amber", segments = 28, no_collider = true }
      solid(profile)
      if p.filled then inside(profile, 0.45 * h, 0.003) end
      k:lathe { profile = { { 0.24 * R, 0.86 * h }, { 0.34 * R, 0.91 * h }, { 0.20 * R, 0.925 * h }, { 0.44 * R, 0.955 * h }, { 0.40 * R, 0.985 * h }, { 0, h } }, slot = "amber", segments = 18, no_collider = true }
      k:cylinder { radius = 0.40 * R, height = 0.10 * h, at = { 0, 0, h }, anchor = "top", slot = "amber", segments = 12, collider_only = true }
      k:sweep { path = contour.arc({ 0, 0, 0.30 * h }, R + 0.0006, -62, 62, 10, "xy"), rect = { 0.0008, 0.26 * h }, up = { 0, 0, 1 }, slot = "label", visual_only = true }
      k:sweep { path = contour.arc({ 0, 0, 0.395 * h }, R + 0.0010, -62, 62, 10, "xy"), rect = { 0.0010, 0.03 * h }, up = { 0, 0, 1 }, slot = "red", visual_only = true }
      k:with({ at = { 0, 0, 0.29 * h } }, function() letters.text(k, { text = p.rng("label"):pick { "HCL", "H2O", "NAOH", "KCL" }, at = { R + 0.0004, 0, 0 }, height = 0.020, slot = "ink", rise = 0.0012 }) end)
    end
    k:fit()
  end,
}
