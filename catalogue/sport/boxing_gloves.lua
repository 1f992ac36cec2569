-- A pair of boxing gloves of padded leather with laced or strapped cuffs; or one baseball glove with its web.
return kind {
  api    = 1,
  names  = { en = "boxing gloves, boxing glove, pair of boxing gloves, baseball glove, baseball mitt, catcher's mitt", zh = "拳击手套, 手套, 棒球手套" },
  measure_zh = "副",
  groups = { "sports equipment" },
  stands = "surface",
  size   = { width = { 0.22, 0.32, 0.40 }, depth = { 0.22, 0.29, 0.34 }, height = { 0.10, 0.14, 0.17 } },
  mass   = { 0.15, 0.6, 1.8 },
  params = { type = one_of { "boxing", "baseball", default = "boxing", words = { ["boxing"] = "boxing", ["拳击"] = "boxing", ["baseball"] = "baseball", ["catcher"] = "baseball", ["棒球"] = "baseball" }, size = {
    boxing = { width = { 0.30, 0.33, 0.36 }, depth = { 0.27, 0.29, 0.31 }, height = { 0.125, 0.135, 0.145 } }, baseball = { width = { 0.24, 0.27, 0.30 }, depth = { 0.26, 0.29, 0.32 }, height = { 0.10, 0.115, 0.13 } } } } },
  slots  = { hide = { "plastic_matte", tint = { "#d8282a", "#c82f2f", "#2f4fa8", "#3a3a3c" } }, cuff = { "leather", tint = { "#ffffff", "#5a5a5c", "#e8e0d0" } }, strap = { "plastic", tint = { "#f4f4f0" } }, lace = { "cotton" }, tan = { "saddle_leather" }, ball = { "plastic_matte", tint = { "#ffffff" } }, red = { "plastic", tint = { "#c8282f" } } },
  rooms  = { "gym", "garage", "kids_room" },
  build  = function(p, k)
    if p.type == "baseball" then
      -- Open hand upwards: palm, four fingers, thumb, web, a ball in it.
      local palm = k:ellipsoid { size = { 0.19, 0.20, 0.07 }, at = { -0.02, 0, 0.029 }, segments = 16, slot = "tan", fill = 0.4 }
      k:cut(palm, k:box { low = { -0.2, -0.2, -0.05 }, high = { 0.2, 0.2, 0 }, bevel = 0, slot = "tan", no_collider = true }) -- its back is pressed flat
      for i = 0, 3 do
        local a = math.rad(-8 + 17 * i)
        local bx, by = 0.03, -0.055 + 0.045 * i
        toys.limb(k, { from = { bx, by, 0.027 }, to = { bx + 0.125 * math.cos(a - 0.18), by + 0.10 * math.sin(a - 0.18), 0.062 }, radius = { 0.027, 0.024 }, slot = "tan", segments = 10, fill = 0.5 })
      end
      toys.limb(k, { from = { -0.03, -0.085, 0.035 }, to = { 0.075, -0.135, 0.066 }, radius = { 0.030, 0.024 }, slot = "tan", segments = 10, fill = 0.5 })
      for i = 0, 2 do k:sweep { path = { { 0.02 + 0.035 * i, -0.112 - 0.010 * i, 0.062 }, { 0.04 + 0.040 * i, -0.08, 0.058 }, { 0.055 + 0.042 * i, -0.052 - 0.004 * i, 0.062 } }, rect = { 0.020, 0.008 }, slot = "tan", visual_only = true } end
      for i = 0, 2 do k:sweep { path = { { 0.015 + 0.02 * i, -0.10 - 0.005 * i, 0.066 }, { 0.10 + 0.008 * i, -0.07, 0.066 } }, radius = 0.003, segments = 5, slot = "lace", visual_only = true } end
      for i = 0, 2 do
        local a = math.rad(0 + 17 * i)
        k:sweep { path = { { 0.095, -0.038 + 0.042 * i, 0.075 }, { 0.098, -0.016 + 0.046 * i, 0.074 } }, radius = 0.003, segments = 5, slot = "lace", visual_only = true }
      end
      k:sweep { path = contour.arc({ -0.02, 0, 0.035 }, 0.095, 110, 250, 8, "xy"), rect = { 0.026, 0.05 }, up = { 0, 0, 1 }, slot = "tan", fill = 0.5, no_collider = true }
      k:with({ at = { 0.005, -0.01, 0.082 } }, function()
        k:sphere { radius = 0.037, segments = 16, slot = "ball", fill = 0.5 }
        k:with({ rot = { 40, 30, 0 } }, function() balls.seam(k, { radius = 0.037, path = balls.wave(28), width = 0.0012, slot = "red", closed = true }) end)
      end)
      k:fit()
      return
    end
    for _, s in ipairs { -1, 1 } do
      k:with({ at = { 0, s * 0.098, 0 }, rot = { 0, 0, s * 7 }, mirror = s < 0 and "y" or nil }, function()
        -- Fist: a thick rounded mitten; thumb at the inner side; cuff with strap.
        k:ellipsoid { size = { 0.165, 0.135, 0.130 }, at = { 0.055, 0, 0.066 }, segments = 20, slot = "hide", fill = 0.09 }
        k:ellipsoid { size = { 0.14, 0.118, 0.105 }, at = { -0.015, 0, 0.058 }, segments = 16, slot = "hide", fill = 0.09 }
        k:sweep { path = { { -0.045, -0.050, 0.060 }, { 0.01, -0.072, 0.064 }, { 0.062, -0.066, 0.072 } }, radius = { 0.026, 0.028, 0.024 }, segments = 12, round_ends = true, smooth = true, steps = 2, slot = "hide", fill = 0.09, no_collider = true }
        k:lathe { profile = { { 0.046, 0 }, { 0.050, 0.008 }, { 0.050, 0.085 }, { 0.046, 0.095 }, { 0, 0.096 } }, axis = "x", at = { -0.150, 0, 0.052 }, slot = "cuff", segments = 20, fill = 0.6, no_collider = true }
        k:cylinder { radius = 0.052, height = 0.09, axis = "x", at = { -0.105, 0, 0.052 }, slot = "cuff", segments = 14, collider_only = true }
        k:cylinder { radius = 0.0515, height = 0.042, axis = "x", at = { -0.100, 0, 0.052 }, slot = "strap", segments = 20, bevel = 0.002, visual_only = true }
        k:cylinder { radius = 0.036, height = 0.002, axis = "x", at = { -0.1505, 0, 0.052 }, slot = "lace", segments = 16, bevel = 0, visual_only = true }
        k:box { size = { 0.05, 0.07, 0.003 }, at = { -0.015, 0.008, 0.1115 }, rot = { 0, -4, 0 }, slot = "strap", bevel = 0.001, visual_only = true }
      end)
    end
    k:fit()
  end,
}
