-- A pair side by side: rubber soles, uppers open at the ankle, laces; also slippers, sandals, court shoes on high heels and laced leather shoes.
return kind {
  api    = 1,
  names  = { en = "shoes, shoe, sneaker, sneakers, pair of shoes, slippers, slipper, pair of slippers, high heels, heels, sandals, flip flops, running shoes, ballet shoes, pair of sneakers, trainers", zh = "鞋, 鞋子, 拖鞋, 运动鞋, 高跟鞋, 皮鞋, 凉鞋" },
  measure_zh = "双",
  groups = { "clothing", "footwear" },
  stands = "floor",
  size   = { width = { 0.16, 0.23, 0.28 }, depth = { 0.16, 0.285, 0.33 }, height = { 0.05, 0.11, 0.16 } },
  mass   = { 0.12, 0.8, 2 },
  params = {
    type = one_of { "sneakers", "leather", "slippers", "heels", "sandals", default = "sneakers",
      words = { sneaker = "sneakers", sneakers = "sneakers", running = "sneakers", trainers = "sneakers", leather = "leather", dress = "leather", slipper = "slippers", slippers = "slippers", heels = "heels", ["high-heeled"] = "heels", sandals = "sandals", ["flip-flops"] = "sandals",
        ["运动鞋"] = "sneakers", ["皮鞋"] = "leather", ["拖鞋"] = "slippers", ["高跟鞋"] = "heels", ["凉鞋"] = "sandals" },
      size = { heels = { width = { 0.17, 0.19, 0.22 }, depth = { 0.21, 0.23, 0.26 }, height = { 0.11, 0.135, 0.15 } }, slippers = { width = { 0.19, 0.22, 0.24 }, height = { 0.06, 0.075, 0.09 }, depth = { 0.24, 0.27, 0.30 } }, sandals = { width = { 0.19, 0.215, 0.235 }, height = { 0.05, 0.065, 0.075 }, depth = { 0.23, 0.265, 0.30 } },
        sneakers = { width = { 0.20, 0.225, 0.24 }, depth = { 0.26, 0.285, 0.31 }, height = { 0.09, 0.115, 0.13 } }, leather = { width = { 0.20, 0.22, 0.235 }, depth = { 0.27, 0.29, 0.31 }, height = { 0.085, 0.10, 0.115 } } } },
  },
  slots  = {
    upper = { "canvas", "fabric", tint = { "#ffffff", "#c84a3c", "#5a7aa8", "#5a5a5e", "#7fa08a" } }, leather = { "saddle_leather", tint = { "#ffffff", "#6a5348", "#57504c" } }, plush = { "felt", "boucle", tint = { "#ffffff", "#c8a0a8", "#a0b0c8", "#8a7a6a" } },
    shine = { "saddle_leather", "black_leather", tint = { "#ff5040", "#ffd0b0", "#706058" } }, sole = { "silicone", "plastic", tint = { "#ffffff", "#f4ead8" } }, dark = "rubber", lace = { "cotton", tint = { "#ffffff", "#444444" } }, lining = { "felt", tint = { "#8a8480" } },
  },
  rooms  = { "hallway", "closet", "bedroom", "gym" },
  build  = function(p, k)
    local L, w, t = 0.285, 0.102, p.type
    local function shoe(side)
      local o = { length = L, width = w, side = side }
      local function ankle(z, size) return k:ellipsoid { size = size, at = { 0.075, 0, z }, slot = "lining", segments = 14, no_collider = true } end
      local function pieces(...) for _, b in ipairs { ... } do k:box { low = { b[1], -b[5] / 2, b[3] }, high = { b[2], b[5] / 2, b[4] }, slot = "dark", collider_only = true } end end
      if t == "sneakers" or t == "leather" then
        local run = t == "sneakers"
        local slot = run and "upper" or "leather"
        local base = run and 0.026 or 0.012
        if run then
          footwear.sole(k, { length = L, width = w, side = side, height = 0.026, slot = "sole", no_collider = true })
          k:prism { polygon = footwear.outline { length = L, width = w, side = side, grow = 0.001 }, height = 0.006, at = { 0, 0, 0.003 }, bevel = 0, slot = "dark", no_collider = true }
        else
          footwear.sole(k, { length = L - 0.004, width = w - 0.008, side = side, height = 0.008, at = 0.018, slot = "dark", pointed = 0.35, no_collider = true })
          k:prism { polygon = { { 0.004, -0.018 }, { 0.02, -0.027 }, { 0.07, -0.030 }, { 0.07, 0.030 }, { 0.02, 0.027 }, { 0.004, 0.018 } }, height = 0.022, at = { 0, 0, 0.011 }, slot = "dark", no_collider = true }
          k:box { low = { 0.15, -0.036, 0 }, high = { 0.235, 0.036, 0.019 }, bevel = 0.004, slot = "dark", no_collider = true }
          base = 0.025
        end
        local top = run and 0.105 or 0.088
        local z = base - 0.004
        local upper = footwear.upper(k, { slot = slot, fill = run and 0.8 or 0.3, no_collider = true, sections = { { 0.004, 0, z + 0.01, top - 0.012, 0.040 }, { 0.022, 0, z, top, 0.060 }, { 0.075, 0, z, top - 0.006, 0.068 }, { 0.125, 0, z, top - 0.008, 0.070 },
          { 0.175, side * 0.003, z, base + 0.056, 0.086 }, { 0.225, side * 0.003, z, base + 0.042, 0.090 }, { 0.262, 0, z, base + 0.034, 0.070 }, { L - 0.003, 0, z + 0.004, base + 0.022, 0.034 } } })
        k:cut(upper, ankle(top + 0.012, { 0.125, 0.052, 0.125 }))
        k:with({ at = { 0, 0, 0 } }, function()
          k:ellipsoid { size = { 0.12, 0.048, 0.008 }, at = { 0.078, 0, base + 0.022 }, slot = "lining", segments = 12, visual_only = true } -- insole
          footwear.laces(k, { x0 = 0.138, x1 = 0.200, z0 = top - 0.005, z1 = base + 0.054, width = 0.040, count = run and 5 or 3, slot = run and "lace" or "dark" })
          if run then
            for _, s in ipairs { -1, 1 } do
              for i = 0, 2 do k:box { size = { 0.009, 0.004, 0.028 }, at = { 0.105 + 0.020 * i, s * (0.0355 + 0.0014 * i), base + 0.030 }, rot = { s * 5, 24, 0 }, slot = "lace", bevel = 0.001, visual_only = true } end
            end
          else
            k:sweep { path = { { 0.222, -0.044, base + 0.012 }, { 0.216, -0.030, base + 0.035 }, { 0.213, 0, base + 0.0465 }, { 0.216, 0.030, base + 0.035 }, { 0.222, 0.044, base + 0.012 } }, radius = 0.0018, smooth = true, steps = 2, segments = 4, slot = "dark", visual_only = true }
          end
        end)
        if not run then pieces({ 0.010, 0.066, 0, 0.02, 0.050 }) end
        pieces({ 0.012, 0.14, run and 0 or 0.012, top - 0.010, 0.056 }, { 0.14, 0.21, 0, base + 0.046, 0.080 }, { 0.21, L - 0.017, run and 0 or 0.008, base + 0.020, 0.034 })
      elseif t == "slippers" then
        footwear.sole(k, { length = L, width = w, side = side, height = 0.016, slot = "sole", no_collider = true })
        footwear.sole(k, { length = L - 0.006, width = w - 0.006, side = side, height = 0.010, at = 0.015, slot = "lining", no_collider = true })
        local z = 0.014
        local upper = footwear.upper(k, { slot = "plush", fill = 0.8, no_collider = true, sections = { { 0.125, 0, z, 0.076, 0.094 }, { 0.175, side * 0.003, z, 0.078, 0.104 }, { 0.225, side * 0.003, z, 0.066, 0.102 }, { 0.262, 0, z, 0.052, 0.080 }, { L, 0, z + 0.004, 0.036, 0.04 } } })
        k:cut(upper, k:ellipsoid { size = { 0.24, 0.082, 0.082 }, at = { 0.125, side * 0.002, 0.026 }, slot = "lining", segments = 18, no_collider = true })
        k:sweep { path = { { 0.127, -0.044, 0.026 }, { 0.127, -0.040, 0.052 }, { 0.127, -0.020, 0.070 }, { 0.127, 0, 0.075 }, { 0.127, 0.020, 0.070 }, { 0.127, 0.040, 0.052 }, { 0.127, 0.044, 0.026 } }, radius = 0.006, smooth = true, steps = 2, segments = 8, slot = "lining", visual_only = true }
        pieces({ 0.005, 0.125, 0, 0.024, 0.062 }, { 0.125, 0.22, 0, 0.066, 0.090 }, { 0.22, L - 0.012, 0, 0.042, 0.066 })
      elseif t == "sandals" then
        footwear.sole(k, { length = L, width = w, side = side, height = 0.018, slot = "dark", no_collider = true })
        footwear.sole(k, { length = L - 0.004, width = w - 0.004, side = side, height = 0.006, at = 0.017, slot = "leather", no_collider = true })
        for _, s in ipairs { -1, 1 } do -- straps from between the toes to both sides
          k:sweep { path = { { 0.218, side * -0.014, 0.022 }, { 0.205, side * -0.012 + s * 0.008, 0.055 }, { 0.160, s * 0.034, 0.062 }, { 0.110, s * 0.036, 0.020 } }, rect = { 0.015, 0.005 }, smooth = true, steps = 3, slot = "shine", no_collider = true }
        end
        pieces({ 0.005, 0.11, 0, 0.023, 0.062 }, { 0.13, 0.205, 0, 0.054, 0.056 }, { 0.10, L - 0.01, 0, 0.023, 0.07 })
      else -- court shoes: an arched sole, a thin heel, a low cut upper
        local heel = 0.088
        k:sweep { path = { { 0.012, 0, heel }, { 0.06, 0, heel - 0.016 }, { 0.115, 0, 0.036 }, { 0.160, 0, 0.006 }, { 0.20, 0, 0.003 }, { 0.262, 0, 0.003 } }, rect = { 0.030, 0.005 }, smooth = true, steps = 3, slot = "dark", no_collider = true }
        k:loft { slot = "shine", segments = 3, sections = { { at = { 0.030, 0, 0 }, size = { 0.011, 0.011 }, radius = 0.005 }, { at = { 0.028, 0, 0.05 }, size = { 0.015, 0.016 }, radius = 0.007 }, { at = { 0.028, 0, heel - 0.002 }, size = { 0.044, 0.044 }, radius = 0.02 } }, no_collider = true }
        local upper = footwear.upper(k, { slot = "shine", no_collider = true, sections = { { 0.0, 0, heel + 0.004, heel + 0.044, 0.030 }, { 0.018, 0, heel - 0.002, heel + 0.056, 0.052 }, { 0.065, 0, heel - 0.018, heel + 0.034, 0.060 }, { 0.115, 0, 0.036, 0.084, 0.064 },
          { 0.160, side * 0.002, 0.006, 0.056, 0.074 }, { 0.205, side * 0.002, 0.003, 0.040, 0.074 }, { 0.240, 0, 0.003, 0.030, 0.052 }, { 0.270, 0, 0.004, 0.020, 0.018 } } })
        k:with({ at = { 0.098, 0, 0.092 }, rot = { 0, 35, 0 } }, function() k:cut(upper, k:ellipsoid { size = { 0.215, 0.055, 0.062 }, slot = "lining", segments = 18, no_collider = true }) end)
        pieces({ 0.004, 0.06, heel - 0.004, heel + 0.048, 0.05 }, { 0.022, 0.038, 0, heel, 0.016 }, { 0.145, 0.205, 0, 0.040, 0.064 }, { 0.21, 0.265, 0, 0.026, 0.044 })
        k:box { size = { 0.115, 0.056, 0.045 }, at = { 0.105, 0, 0.062 }, rot = { 0, 37, 0 }, slot = "dark", collider_only = true }
      end
    end
    local turn, gap = p.rng("turn"):uniform(0, 4), t == "heels" and 0.040 or 0.058
    for _, s in ipairs { -1, 1 } do k:with({ at = { 0, s * gap, 0 }, rot = { 0, 0, s * turn } }, function() shoe(s) end) end
    k:fit()
  end,
}
