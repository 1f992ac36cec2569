-- A rocking horse: a body of wood or plush on two bent runners, mane and tail of wool, saddle, handles and footrests; a unicorn has a horn.
return kind {
  api    = 1,
  names  = { en = "rocking horse, toy horse, rocking unicorn, ride-on rocking unicorn, rocking toy, ride-on toy, ride-on horse, rocking animal", zh = "摇摇马, 木马, 摇马, 摇摇独角兽" },
  measure_zh = "个",
  groups = { "toy" },
  stands = "floor",
  size   = { width = { 0.40, of = "depth" }, depth = { 0.62, 0.85, 1.10 }, height = { 0.84, of = "depth" } },
  mass   = { 1, 5, 20 },
  params = { animal = one_of { "horse", "unicorn", default = "horse", words = { ["unicorn"] = "unicorn", ["独角兽"] = "unicorn", ["horse"] = "horse" } }, finish = one_of { "wood", "plush", words = { ["wooden"] = "wood", ["木"] = "wood", ["plush"] = "plush", ["soft"] = "plush", ["毛绒"] = "plush" } } },
  slots  = {
    wood = { "beech", "painted_wood", "oak", tint = { "#f2efe6", "#d8b08a", "#c8a0c8", "#9fc4d8" } }, plush = { "boucle", "faux_fur", tint = { "#f4efe6", "#d8a878", "#c8a8d8", "#e8b8c8" } }, runner = { "beech", "walnut", "painted_wood", tint = { "#c8403a", "#3f6f9f" } },
    mane = { "wool", "faux_fur", tint = { "#f2e2b8", "#8a5a3a", "#e890b0" } }, saddle = { "leather", "velvet", tint = { "#c83f3a", "#3f5f9f" } }, dark = "black_plastic", horn = "gold", rein = "saddle_leather",
  },
  rooms  = { "kids_room", "playroom", "nursery" },
  build  = function(p, k)
    local hide = p.finish == "plush" and "plush" or "wood"
    local soft = p.finish == "plush" and 1.12 or 1
    -- Runners: bent bars whose middle touches the floor, with cross bars.
    for _, s in ipairs { -1, 1 } do
      local y = s * 0.135
      k:sweep { path = contour.arc({ 0.03, y, 0.96 }, 0.945, 242, 298, 7, "xz"), rect = { 0.030, 0.028 }, up = { 0, 1, 0 }, slot = "runner" }
      for _, x in ipairs { -0.155, 0.20 } do -- legs, splayed from the body to the runner
        local foot = { x + (x > 0 and 0.07 or -0.06), y, 0.062 }
        k:sweep { path = { { x, s * 0.055, 0.34 }, { (x + foot[1]) / 2, s * 0.105, 0.19 }, foot }, radius = { 0.040 * soft, 0.030 * soft, 0.024 * soft }, segments = 10, round_ends = true, slot = hide }
        k:cylinder { radius = 0.029, height = 0.022, at = { foot[1], foot[2], 0.066 }, segments = 12, slot = "dark", no_collider = true }
      end
      k:cylinder { radius = 0.013, height = 0.075, axis = "y", at = { 0.045, s * 0.155, 0.19 }, segments = 10, slot = "runner" } -- footrest
      k:sweep { path = { { 0.045, s * 0.135, 0.045 }, { 0.045, s * 0.135, 0.19 } }, radius = 0.010, segments = 8, slot = "runner", no_collider = true }
    end
    for _, x in ipairs { -0.29, -0.10, 0.16, 0.35 } do
      local z = 0.96 - math.sqrt(0.945 ^ 2 - (x - 0.03) ^ 2)
      k:box { size = { 0.045, 0.28, 0.016 }, at = { x, 0, z + 0.020 }, slot = "runner", grain = "y", no_collider = true }
    end
    -- Body, neck, head.
    k:ellipsoid { size = { 0.50, 0.20 * soft, 0.21 * soft }, at = { 0.02, 0, 0.385 }, segments = 20, slot = hide, fill = hide == "wood" and 0.45 or 1 }
    k:sweep { path = { { 0.19, 0, 0.42 }, { 0.26, 0, 0.53 }, { 0.31, 0, 0.63 } }, radius = { 0.085 * soft, 0.065 * soft, 0.054 * soft }, segments = 14, smooth = true, steps = 2, slot = hide, round_ends = true, fill = hide == "wood" and 0.5 or 1 }
    k:sweep { path = { { 0.29, 0, 0.645 }, { 0.36, 0, 0.615 }, { 0.43, 0, 0.565 } }, radius = { 0.058 * soft, 0.050 * soft, 0.038 * soft }, segments = 12, round_ends = true, slot = hide, fill = hide == "wood" and 0.5 or 1 }
    k:with({}, function()
      for _, s in ipairs { -1, 1 } do
        k:cone { radius = 0.020, height = 0.06, at = { 0.275, s * 0.034, 0.715 }, rot = { -s * 12, -8, 0 }, segments = 10, slot = hide }
        k:ellipsoid { size = { 0.024, 0.012, 0.026 }, at = { 0.345, s * 0.051 * soft, 0.640 }, segments = 8, slot = "dark", visual_only = true }
        k:ellipsoid { size = { 0.010, 0.008, 0.010 }, at = { 0.452, s * 0.026, 0.562 }, segments = 6, slot = "dark", visual_only = true }
        k:sweep { path = { { 0.40, s * 0.046 * soft, 0.585 }, { 0.30, s * 0.062 * soft, 0.60 }, { 0.21, s * 0.060, 0.585 } }, radius = 0.005, segments = 4, slot = "rein", visual_only = true }
      end
    end)
    k:torus { radius = 0.046 * soft, tube = 0.007, axis = "x", at = { 0.395, 0, 0.590 }, rot = { 0, 32, 0 }, segments = 16, slot = "rein", visual_only = true }
    k:cylinder { radius = 0.013, height = 0.26, axis = "y", at = { 0.30, 0, 0.590 }, segments = 10, slot = "runner" } -- handle through the head
    for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.017, height = 0.06, axis = "y", at = { 0.30, s * 0.105, 0.590 }, segments = 10, slot = "dark", bevel = 0.004, no_collider = true } end
    if p.animal == "unicorn" then
      k:cone { radius = 0.021, height = 0.14, at = { 0.365, 0, 0.655 }, rot = { 0, 28, 0 }, anchor = "bottom", segments = 12, slot = "horn" }
      for i = 1, 3 do k:with({ at = { 0.365, 0, 0.655 }, rot = { 0, 28, 0 } }, function() k:torus { radius = 0.021 * (1 - 0.22 * i), tube = 0.0028, at = { 0, 0, 0.031 * i }, segments = 12, slot = "horn", visual_only = true } end) end
    end
    -- Mane and tail of tufts.
    for i = 0, 6 do
      local t = i / 6
      k:ellipsoid { size = { 0.075, 0.055, 0.085 }, at = { 0.145 + 0.12 * t - 0.02 * t * t, 0, 0.50 + 0.19 * t }, rot = { 0, -20, (i % 2) * 30 - 15 }, segments = 8, slot = "mane", no_collider = true, soft = true }
    end
    k:ellipsoid { size = { 0.09, 0.05, 0.06 }, at = { 0.315, 0, 0.705 }, segments = 8, slot = "mane", no_collider = true, soft = true }
    for i = -1, 1 do
      k:sweep { path = { { -0.21, 0, 0.42 }, { -0.28, 0.012 * i, 0.43 }, { -0.325, 0.022 * i, 0.34 }, { -0.335, 0.03 * i, 0.22 } }, radius = { 0.014, 0.026, 0.026, 0.008 }, segments = 8, slot = "mane", no_collider = i ~= 0 or nil }
    end
    -- Saddle with a raised back.
    k:sweep { path = { { -0.10, 0, 0.505 }, { -0.06, 0, 0.488 }, { 0.05, 0, 0.486 }, { 0.11, 0, 0.500 } }, rect = { 0.19, 0.022 }, smooth = true, steps = 3, slot = "saddle", no_collider = true }
    for _, s in ipairs { -1, 1 } do k:sweep { path = { { 0, s * 0.075, 0.49 }, { 0, s * 0.104 * soft, 0.43 }, { 0, s * 0.106 * soft, 0.36 } }, rect = { 0.012, 0.15 }, up = { 1, 0, 0 }, slot = "saddle", no_collider = true } end
    k:fit()
  end,
}
