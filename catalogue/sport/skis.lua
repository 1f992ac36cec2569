-- A pair of skis with bindings and poles, standing in a small rack against the wall.
return kind {
  api    = 1,
  names  = { en = "skis, ski, pair of skis, ski set, ski poles", zh = "滑雪板, 双板, 滑雪杖" },
  measure_zh = "副",
  groups = { "sports equipment" },
  stands = "floor", back_to = "wall",
  size   = { width = { 0.40, 0.50, 0.60 }, depth = { 0.30, 0.36, 0.44 }, height = { 1.30, 1.75, 2.00 } },
  mass   = { 4, 10, 20 },
  params = { poles = bool(true, { ["with poles"] = true, ["without poles"] = false, ["雪杖"] = true }) },
  slots  = { ski = { "plastic", tint = { "#d8302a", "#2b3a8a", "#26282b", "#f0c030", "#3fa0b8" } }, band = { "plastic", tint = { "#ffffff", "#f0d040", "#26282b" } }, edge = "steel", binding = "black_plastic", metal = "aluminium", pole = { "aluminium", "painted_metal", tint = { "#d8d8da", "#d8402f" } }, grip = "rubber", rack = { "pine", "oak" } },
  rooms  = { "garage", "hallway" },
  build  = function(p, k)
    local L, w = p.height - 0.03, p.width / 2
    local lean = 6
    -- The ski from the side, standing on its tail: camber flat, the shovel bent forwards (+x).
    local function ski(y)
      k:with({ at = { 0.16, y, 0.03 }, rot = { 0, -lean, 0 } }, function()
        local n, path = 12, {}
        local function bend(t) return t > 0.86 and 0.10 * ((t - 0.86) / 0.14) ^ 2 or (t < 0.05 and 0.012 * ((0.05 - t) / 0.05) ^ 2 or 0) end
        local function half(t) return (t > 0.955 and 0.053 * math.sqrt(math.max(0.02, 1 - ((t - 0.955) / 0.045) ^ 2)) or 0.036 + 0.017 * (math.abs(t - 0.46) / 0.5) ^ 2) end
        local ts = { 0, 0.05, 0.15, 0.30, 0.46, 0.62, 0.76, 0.86, 0.92, 0.955, 0.98, 0.995, 1 }
        for i = 1, #ts - 1 do
          local a, b = ts[i], ts[i + 1]
          local ha, hb, xa, xb = half(a), half(b), bend(a), bend(b)
          local function slab(x0, x1, grow, slot, drawn) k:hull { points = { { xa + x0, -ha * grow, a * L }, { xa + x0, ha * grow, a * L }, { xb + x0, -hb * grow, b * L }, { xb + x0, hb * grow, b * L }, { xa + x1, -ha * grow, a * L }, { xa + x1, ha * grow, a * L }, { xb + x1, -hb * grow, b * L }, { xb + x1, hb * grow, b * L } }, slot = slot, visual_only = drawn, no_collider = not drawn or nil } end
          slab(0, 0.012, 1, "ski")
          slab(-0.002, 0.001, 1.01, "edge", true)
          if i == 3 or i == 7 or i == 9 then slab(0.011, 0.0128, 0.9, "band", true) end
        end
        k:box { low = { 0, -0.045, 0 }, high = { 0.012, 0.045, 0.86 * L }, collider_only = true, slot = "ski" }
        k:hull { points = { { 0, -0.05, 0.86 * L }, { 0, 0.05, 0.86 * L }, { 0.012, -0.05, 0.86 * L }, { 0.012, 0.05, 0.86 * L }, { 0.095, -0.035, L }, { 0.095, 0.035, L }, { 0.112, -0.035, L }, { 0.112, 0.035, L } }, collider_only = true, slot = "ski" }
        -- Binding: heel piece, plate, toe piece, brake arms.
        local z = 0.38 * L
        k:box { low = { 0.012, -0.030, z }, high = { 0.024, 0.030, z + 0.34 }, slot = "binding", bevel = 0.003 }
        k:rounded_box { low = { 0.012, -0.034, z + 0.29 }, high = { 0.060, 0.034, z + 0.40 }, radius = 0.012, segments = 3, slot = "binding", fill = 0.5 }
        k:rounded_box { low = { 0.012, -0.033, z - 0.07 }, high = { 0.075, 0.033, z + 0.03 }, radius = 0.014, segments = 3, slot = "binding", fill = 0.5 }
        k:box { low = { 0.05, -0.018, z - 0.10 }, high = { 0.066, 0.018, z - 0.04 }, slot = "metal", bevel = 0.004, no_collider = true }
        k:box { size = { 0.004, 0.04, 0.05 }, at = { 0.0605, 0, z + 0.345 }, slot = "band", bevel = 0.001, visual_only = true }
        for _, s in ipairs { -1, 1 } do k:sweep { path = { { 0.02, s * 0.048, z + 0.03 }, { -0.012, s * 0.052, z - 0.06 } }, radius = 0.0035, segments = 6, slot = "metal", no_collider = true } end
      end)
    end
    ski(-0.075)
    ski(0.075)
    if p.poles then
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.055)
        local top = 0.70 * L
        k:with({ at = { 0.13, y, 0.04 }, rot = { 0, -5, 0 } }, function()
          k:cylinder { radius = 0.0065, radius_top = 0.009, height = top, anchor = "bottom", slot = "pole", segments = 10, fill = 0.35 }
          k:cylinder { radius = 0.016, radius_top = 0.019, height = 0.13, at = { 0, 0, top - 0.01 }, anchor = "bottom", slot = "grip", segments = 14, bevel = 0.004 }
          k:cylinder { radius = 0.022, height = 0.016, at = { 0, 0, top + 0.12 }, slot = "grip", segments = 14, no_collider = true }
          k:torus { radius = 0.036, tube = 0.004, at = { 0, 0, 0.07 }, slot = "binding", segments = 18, no_collider = true }
          for i = 0, 1 do k:with({ at = { 0, 0, 0.07 }, rot = { 0, 0, 90 * i + 45 } }, function() k:box { size = { 0.07, 0.006, 0.004 }, bevel = 0, slot = "binding", visual_only = true } end) end
          k:sweep { path = { { 0.015, 0, top + 0.11 }, { 0.055, 0, top + 0.03 }, { 0.05, 0, top - 0.04 }, { 0.02, 0, top + 0.04 } }, rect = { 0.002, 0.016 }, up = { 0, 1, 0 }, smooth = true, steps = 3, slot = "binding", soft = true, no_collider = true }
        end)
      end
    end
    -- Rack: two uprights on feet, a rail above, a tray below.
    for _, s in ipairs { -1, 1 } do
      local y = s * (w - 0.02)
      k:box { low = { 0, y - 0.02, 0 }, high = { 0.30, y + 0.02, 0.035 }, slot = "rack", bevel = 0.004, fill = 0.8 }
      k:box { low = { 0.0, y - 0.016, 0.03 }, high = { 0.03, y + 0.016, 0.56 * L }, slot = "rack", bevel = 0.004, grain = "z", fill = 0.8 }
    end
    k:box { low = { 0.10, -w + 0.01, 0.010 }, high = { 0.24, w - 0.01, 0.030 }, slot = "rack", bevel = 0.003, fill = 0.8 }
    k:box { low = { 0.23, -w + 0.01, 0.026 }, high = { 0.24, w - 0.01, 0.055 }, slot = "rack", bevel = 0.003, no_collider = true, fill = 0.8 }
    k:box { low = { 0.022, -w + 0.01, 0.53 * L }, high = { 0.05, w - 0.01, 0.56 * L }, slot = "rack", bevel = 0.003, fill = 0.8 }
    for _, y in ipairs { -0.145, 0, 0.145 } do k:cylinder { radius = 0.010, height = 0.10, axis = "x", at = { 0.095, y, 0.545 * L }, slot = "rack", segments = 10, no_collider = true } end
    k:fit()
  end,
}
