-- A cord along the wall in swags with small bulbs hanging from it; warm globes, coloured bulbs or a straight glowing strip.
return kind {
  api    = 1,
  names  = { en = "string lights, fairy lights, led strip, christmas lights, led strip lights, light strip, twinkle lights, rope light, string light, light string, strip lights", zh = "串灯, 彩灯, 灯带, 小彩灯" },
  measure_zh = "串",
  groups = { "light" },
  stands = "wall", mount_height = 2.0,
  size   = { width = { 1.20, 2.00, 4.00 }, depth = { 0.030, 0.045, 0.07 }, height = { 0.20, 0.32, 0.55 } },
  mass   = { 0.05, 0.5, 4 },
  params = {
    type = one_of { "fairy", "globe", "coloured", "strip", default = "fairy", words = { fairy = "fairy", globe = "globe", christmas = "coloured", colorful = "coloured", colored = "coloured", ["彩色"] = "coloured", ["圣诞"] = "coloured", strip = "strip", led = "strip", rope = "strip", ["灯带"] = "strip" },
      size = { strip = { width = { 1.00, 2.00, 4.00 }, depth = { 0.012, 0.015, 0.02 }, height = { 0.015, 0.018, 0.03 } }, globe = { width = { 1.50, 2.40, 4.00 }, height = { 0.25, 0.36, 0.55 }, depth = { 0.06, 0.07, 0.09 } }, fairy = { width = { 1.20, 1.80, 3.00 }, depth = { 0.03, 0.04, 0.05 }, height = { 0.20, 0.30, 0.50 } }, coloured = { depth = { 0.03, 0.04, 0.05 } } } },
  },
  slots  = {
    cord  = { "black_plastic", "plastic", tint = { "#4a6a4a", "#e8e6e0" } },
    warm  = "light_bulb",
    red   = { "neon", tint = { "#ff3a3a" } },
    green = { "neon", tint = { "#3aff5a" } },
    blue  = { "neon", tint = { "#4a7aff" } },
    metal = "brass",
  },
  rooms  = { "balcony", "bedroom", "kids_room", "cafe", "bar" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    if p.type == "strip" then
      k:box { low = { 0, -w, -h / 2 }, high = { 0.5 * d, w, h / 2 }, bevel = 0.001, slot = "cord" }
      k:box { low = { 0.5 * d - 0.001, -w + 0.004, -0.35 * h }, high = { d, w - 0.004, 0.35 * h }, bevel = 0.002, slot = "warm", no_collider = true, fill = 0.2 }
      k:light { kind = "area", at = { d + 0.004, 0, 0 }, dir = { 1, 0, 0 }, size = { 2 * w, 0.02 }, lumens = 450 * p.width, color = lamps.warm }
      return
    end
    local globe = p.type == "globe"
    local r = globe and math.min(0.026, d / 2 - 0.003) or 0.0115
    local span = globe and 0.8 or 0.55
    local swags = math.max(2, math.floor(p.width / span + 0.5))
    local drop, n = h - 2 * r - 0.035, globe and 5 or 9
    local x, colours, count = math.max(d - r - 0.001, 0.01), { "red", "warm", "green", "blue" }, 0
    for s = 1, swags do
      local y0, y1 = -w + 0.006 + (s - 1) * (2 * w - 0.012) / swags, -w + 0.006 + s * (2 * w - 0.012) / swags
      local path = {}
      local function point(t) return y0 + (y1 - y0) * t, -0.006 - drop * 4 * t * (1 - t) * (0.9 + 0.1 * math.sin(s * 2)) end
      for i = 0, 8 do local y, z = point(i / 8) path[i + 1] = { (i == 0 or i == 8) and 0.006 or x, y, z } end
      k:sweep { path = path, radius = 0.0022, segments = 4, slot = "cord", smooth = true, steps = 1, no_collider = true }
      for i = 1, n do
        count = count + 1
        local y, z = point((i - 0.5) / n)
        k:cylinder { radius = 0.42 * r, height = globe and 0.026 or 0.012, at = { x, y, z }, anchor = "top", slot = globe and "cord" or "metal", segments = 8, bevel = 0, visual_only = true }
        k:ellipsoid { size = { 2 * r, 2 * r, globe and 2 * r or 2.6 * r }, at = { x, y, z - (globe and 0.024 or 0.010) - r }, slot = p.type == "coloured" and colours[count % 4 + 1] or "warm", segments = globe and 10 or 6, no_collider = true, fill = 0.2 }
      end
      for half = 0, 1 do
        local points = {}
        for q = 0, 2 do
          local y, z = point(half * 0.5 + q * 0.25)
          for _, e in ipairs { x - r, x + r } do points[#points + 1] = { e, y, z } points[#points + 1] = { e, y, z - 2 * r - (globe and 0.024 or 0.012) } end
        end
        k:hull { points = points, slot = "cord", collider_only = true }
      end
      for _, y in ipairs(s == 1 and { y0, y1 } or { y1 }) do k:cylinder { radius = 0.005, height = 0.012, axis = "x", at = { 0.006, y, -0.004 }, slot = "metal", segments = 8 } end
      k:light { kind = "point", at = { x + 0.02, (y0 + y1) / 2, -0.5 * h }, lumens = globe and 200 or 60, color = lamps.warm, radius = 0.15 }
    end
    k:fit()
  end,
}
