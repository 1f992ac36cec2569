-- A pair with open shafts: rubber boots, laced leather boots, cowboy boots with a pointed toe and a heel.
return kind {
  api    = 1,
  names  = { en = "boots, boot, pair of boots, rain boots, cowboy boots, ski boots, wellies, hiking boots", zh = "靴子, 雨靴, 马丁靴" },
  measure_zh = "双",
  groups = { "footwear", "clothing" },
  stands = "floor",
  size   = { width = { 0.21, 0.25, 0.29 }, depth = { 0.26, 0.295, 0.33 }, height = { 0.20, 0.32, 0.42 } },
  mass   = { 0.6, 1.8, 4 },
  params = { type = one_of { "rubber", "laced", "cowboy", words = { rain = "rubber", rubber = "rubber", wellies = "rubber", wellington = "rubber", hiking = "laced", leather = "laced", work = "laced", combat = "laced", cowboy = "cowboy", western = "cowboy", ["雨靴"] = "rubber", ["马丁"] = "laced", ["牛仔"] = "cowboy" },
    size = { rubber = { height = { 0.30, 0.35, 0.40 } }, laced = { height = { 0.20, 0.235, 0.27 } }, cowboy = { height = { 0.30, 0.34, 0.38 } } } } },
  slots  = { rubber = { "plastic", tint = { "#e0b830", "#3a6a4a", "#c83a34", "#30508a", "#50545a" } }, leather = { "saddle_leather", "black_leather", tint = { "#ffffff", "#c89868", "#7a5a48" } }, sole = { "rubber" }, lining = { "felt", tint = { "#c8b090", "#8a8480" } }, lace = { "cotton", tint = { "#d8b060", "#444444" } }, stitch = { "cotton", tint = { "#f0d8a0" } }, metal = "brass" },
  rooms  = { "hallway", "garage", "closet" },
  build  = function(p, k)
    local L, w, t = 0.29, 0.104, p.type
    local cowboy, laced = t == "cowboy", t == "laced"
    local slot, top = t == "rubber" and "rubber" or "leather", laced and 0.225 or 0.335
    local base = cowboy and 0.044 or 0.022
    local fill = t == "rubber" and 0.30 or 0.28
    local function boot(side)
      if cowboy then
        footwear.sole(k, { length = L - 0.004, width = w - 0.012, side = side, height = 0.007, at = 0.010, slot = "sole", pointed = 0.9, no_collider = true })
        k:loft { slot = "sole", segments = 2, no_collider = true, sections = { { at = { 0.038, 0, 0 }, size = { 0.050, 0.052 }, radius = 0.014 }, { at = { 0.036, 0, base }, size = { 0.066, 0.064 }, radius = 0.018 } } }
        k:box { low = { 0.145, -0.034, 0 }, high = { 0.225, 0.034, 0.012 }, bevel = 0.004, slot = "sole", no_collider = true }
        k:hull { points = { { 0.06, -0.026, 0.034 }, { 0.06, 0.026, 0.034 }, { 0.06, -0.026, 0.042 }, { 0.06, 0.026, 0.042 }, { 0.16, -0.026, 0.010 }, { 0.16, 0.026, 0.010 }, { 0.16, -0.026, 0.018 }, { 0.16, 0.026, 0.018 } }, slot = "sole", no_collider = true }
      else
        footwear.sole(k, { length = L, width = w, side = side, height = base, slot = "sole", no_collider = true })
      end
      local toe = cowboy and 0.016 or 0.017
      local tip = cowboy and 0.022 or 0.044
      footwear.upper(k, { slot = slot, fill = fill, no_collider = true, sections = { { 0.002, 0, base - 0.003, base + 0.075, 0.046 }, { 0.025, 0, base - 0.003, base + 0.10, 0.070 }, { 0.075, 0, cowboy and base - 0.016 or base - 0.003, base + 0.10, 0.074 }, { 0.125, 0, cowboy and 0.018 or base - 0.003, base + 0.082, 0.074 },
        { 0.175, side * 0.003, toe, base + (cowboy and 0.040 or 0.060), 0.088 }, { 0.225, side * 0.003, toe, base + (cowboy and 0.022 or 0.046), 0.088 }, { 0.262, 0, toe, base + (cowboy and 0.008 or 0.038), cowboy and 0.054 or 0.072 }, { L - 0.002, 0, toe + 0.002, base + (cowboy and -0.006 or 0.024), tip } } })
      -- Shaft, open above; its mouth dips for cowboy boots.
      local low = base + 0.06
      local a, b = laced and 0.100 or 0.118, laced and 0.090 or 0.106
      local shaft = k:loft { slot = slot, segments = 5, crease = 60, no_collider = true, fill = 1, sections = { { at = { 0.056, 0, low }, size = { 0.104, 0.074 }, radius = 0.036 }, { at = { 0.062, 0, low + 0.4 * (top - low) }, size = { 0.106, 0.086 }, radius = 0.042 }, { at = { 0.064, 0, top }, size = { a, b }, radius = 0.48 * b } } }
      k:cut(shaft, k:loft { slot = "lining", segments = 5, no_collider = true, sections = { { at = { 0.058, 0, low + 0.01 }, size = { 0.094, 0.064 }, radius = 0.031 }, { at = { 0.062, 0, low + 0.4 * (top - low) }, size = { 0.098, 0.078 }, radius = 0.038 }, { at = { 0.064, 0, top + 0.001 }, size = { a - 0.008, b - 0.008 }, radius = 0.48 * (b - 0.008) } } })
      if cowboy then
        for _, s in ipairs { -1, 1 } do k:cut(shaft, k:cylinder { radius = 0.05, height = 0.06, axis = "x", at = { 0.064 + s * 0.062, 0, top + 0.028 }, slot = "lining", segments = 20, no_collider = true }) end
        for _, s in ipairs { -1, 1 } do
          for j = 0, 1 do k:sweep { path = { { 0.048 + 0.004 * j, s * 0.0415, 0.16 + 0.02 * j }, { 0.050, s * 0.0475, 0.23 }, { 0.062, s * 0.0512, 0.285 - 0.02 * j }, { 0.076, s * 0.0475, 0.23 }, { 0.078 - 0.004 * j, s * 0.0415, 0.16 + 0.02 * j } }, radius = 0.0014, smooth = true, steps = 3, segments = 4, slot = "stitch", visual_only = true } end
          k:sweep { path = { { 0.052, s * (b / 2), top - 0.004 }, { 0.054, s * (b / 2 + 0.008), top + 0.002 }, { 0.074, s * (b / 2 + 0.008), top + 0.002 }, { 0.076, s * (b / 2), top - 0.004 } }, rect = { 0.003, 0.012 }, smooth = true, steps = 2, slot = slot, visual_only = true }
        end
      elseif laced then
        -- Laces lie on the shaft's upright front, then on the instep.
        footwear.laces(k, { x0 = 0.113, x1 = 0.114, z0 = top - 0.020, z1 = top - 0.100, width = 0.028, count = 5, slot = "lace" })
        footwear.laces(k, { x0 = 0.126, x1 = 0.166, z0 = base + 0.082, z1 = base + 0.064, width = 0.034, count = 3, slot = "lace" })
        for i = 0, 4 do for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.003, at = { 0.1115, s * 0.015, top - 0.025 - 0.020 * i }, slot = "metal", segments = 6, visual_only = true } end end
        k:sweep { path = { { 0.06, -0.047, base + 0.003 }, { 0.20, -0.047, base + 0.003 }, { 0.27, -0.03, base + 0.003 }, { 0.287, 0, base + 0.003 }, { 0.27, 0.03, base + 0.003 }, { 0.20, 0.047, base + 0.003 }, { 0.06, 0.047, base + 0.003 } }, radius = 0.0016, smooth = true, steps = 2, segments = 4, slot = "stitch", visual_only = true }
      else
        k:loft { slot = "sole", segments = 5, sections = { { at = { 0.064, 0, top - 0.014 }, size = { a + 0.003, b + 0.003 }, radius = 0.48 * b }, { at = { 0.064, 0, top - 0.004 }, size = { a + 0.004, b + 0.004 }, radius = 0.48 * b } }, visual_only = true }
        k:loft { slot = "lining", segments = 5, sections = { { at = { 0.064, 0, top - 0.03 }, size = { a - 0.0079, b - 0.0079 }, radius = 0.48 * (b - 0.008) }, { at = { 0.064, 0, top - 0.028 }, size = { a - 0.0079, b - 0.0079 }, radius = 0.48 * (b - 0.008) } }, visual_only = true }
      end
      for _, q in ipairs { { 0.012, 0.125, cowboy and 0.0 or 0, base + 0.09, 0.062 }, { 0.125, 0.205, 0, base + (cowboy and 0.036 or 0.062), 0.078 }, { 0.205, L - 0.018, cowboy and 0.010 or 0, base + (cowboy and 0.008 or 0.034), cowboy and 0.046 or 0.056 } } do
        k:box { low = { q[1], -q[5] / 2, q[3] }, high = { q[2], q[5] / 2, q[4] }, slot = "sole", collider_only = true }
      end
      k:cylinder { radius = 0.040, radius_top = laced and 0.042 or 0.049, height = top - base - 0.098, at = { 0.064, 0, top - (cowboy and 0.008 or 0) }, anchor = "top", slot = "sole", segments = 10, bevel = 0, collider_only = true }
    end
    local turn = p.rng("turn"):uniform(0, 4)
    for _, s in ipairs { -1, 1 } do k:with({ at = { 0, s * 0.066, 0 }, rot = { 0, 0, s * turn } }, function() boot(s) end) end
    k:fit()
  end,
}
