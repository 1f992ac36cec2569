-- A holder for candles: a turned stick, a candelabrum with three or five arms, a menorah, a glass cup, or a reed diffuser; candles burn in it if wished.
return kind {
  api    = 1,
  names  = { en = "candle holder, candlestick, candelabra, candlestick holder, candleholder, candelabrum, menorah, votive holder, candle stand, diffuser, reed diffuser, essential oil diffuser, oil diffuser, aroma diffuser", zh = "烛台, 香薰机, 香薰" },
  measure_zh = "个",
  groups = { "holder", "decoration" },
  stands = "surface", front = false,
  size   = { width = { 0.08, 0.11, 0.15 }, depth = { 0.08, 0.11, 0.15 }, height = { 0.12, 0.30, 0.45 } },
  mass   = { 0.06, 0.8, 6 },
  params = {
    form    = one_of { "stick", "candelabra", "menorah", "cup", "diffuser", words = { candlestick = "stick", candelabra = "candelabra", candelabrum = "candelabra", menorah = "menorah", votive = "cup", diffuser = "diffuser", ["烛台"] = "stick", ["枝形"] = "candelabra", ["香薰"] = "diffuser" },
      size = { stick = { width = { 0.085, 0.105, 0.13 }, depth = { 0.085, 0.105, 0.13 }, height = { 0.24, 0.36, 0.48 } }, candelabra = { width = { 0.26, 0.34, 0.42 }, depth = { 0.11, 0.14, 0.17 }, height = { 0.34, 0.44, 0.55 } }, menorah = { width = { 0.26, 0.32, 0.38 }, depth = { 0.10, 0.12, 0.14 }, height = { 0.28, 0.36, 0.44 } }, cup = { width = { 0.07, 0.085, 0.10 }, depth = { 0.07, 0.085, 0.10 }, height = { 0.075, 0.09, 0.12 } }, diffuser = { width = { 0.08, 0.10, 0.13 }, depth = { 0.08, 0.10, 0.13 }, height = { 0.22, 0.26, 0.30 } } } },
    candles = bool(true, { ["with candles"] = true, lit = true, empty = false, ["空"] = false }),
  },
  slots  = {
    body  = { "brass", "silver", "black_steel", "bronze", "oak" },
    glass = { "glass", "frosted_glass", tint = { "#f2f5f4", "#e8c9b0", "#b9d0c9" } },
    wax   = { "wax", tint = { "#f7f1e2", "#f2e4c4", "#b5443f", "#3f5a4a" } },
    wick  = "black_plastic",
    flame = "flame",
    reed  = "bamboo",
  },
  rooms  = { "dining_room", "living_room", "restaurant", "bedroom", "spa" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    local stick = p.candles and math.min(0.17, 0.42 * h) or 0
    local function candle(y, z, long, radius)
      if not p.candles then
        k:surface("cup_" .. math.floor(500 + y * 1000), { center = { 0, y, z }, size = { 1.3 * radius, 1.3 * radius }, outline = "ellipse" })
        return
      end
      local body = long - 0.036
      k:cylinder { radius = radius, radius_top = radius * 0.85, height = body + 0.008, at = { 0, y, z - 0.008 }, anchor = "bottom", segments = 12, slot = "wax", no_collider = true }
      k:cylinder { radius = radius, height = body + 0.030, at = { 0, y, z - 0.030 }, anchor = "bottom", segments = 8, slot = "wax", collider_only = true }
      k:cylinder { radius = 0.001, height = 0.010, at = { 0, y, z + body }, anchor = "bottom", segments = 5, bevel = 0, slot = "wick", visual_only = true }
      k:lathe { profile = { { 0, 0 }, { 0.0048, 0.004 }, { 0.0065, 0.011 }, { 0.004, 0.020 }, { 0, 0.029 } }, at = { 0, y, z + body + 0.007 }, smooth = true, steps = 1, segments = 8, slot = "flame", soft = true, visual_only = true }
      local flames = p.form == "menorah" and 9 or p.form == "candelabra" and 5 or 1 -- one light for them all
      if y == 0 then k:light { kind = "point", at = { 0, y, z + body + 0.020 }, lumens = 13 * flames, color = { 1, 0.243, 0.01 }, radius = flames > 1 and 0.05 or 0.008 } end
    end
    local function cup(y, z) k:lathe { profile = { { 0.006, z - 0.030 }, { 0.020, z - 0.022 }, { 0.024, z - 0.018 }, { 0.012, z - 0.014 }, { 0.015, z }, { 0, z } }, at = { 0, y, 0 }, segments = 14, slot = "body", fill = 0.6, no_collider = p.candles or nil } end
    local function foot(R, tall) -- a turned foot and shaft
      k:lathe { profile = { { R, 0 }, { R, 0.006 }, { 0.92 * R, 0.012 }, { 0.40 * R, 0.030 }, { 0.20 * R, 0.050 }, { 0.30 * R, 0.062 }, { 0.16 * R, 0.075 }, { 0.12 * R, 0.30 * tall + 0.05 }, { 0.26 * R, 0.55 * tall }, { 0.13 * R, 0.62 * tall }, { 0.11 * R, tall }, { 0, tall } }, segments = 22, slot = "body", fill = 0.45 }
    end
    if p.form == "stick" then
      foot(w, h - stick - 0.028)
      cup(0, h - stick)
      candle(0, h - stick, stick, 0.0105)
    elseif p.form == "candelabra" or p.form == "menorah" then
      local R = p.depth / 2
      local n = p.form == "menorah" and 4 or 2 -- arms a side
      local level = h - stick - (p.form == "menorah" and 0.012 or 0.02)
      foot(R, level - 0.02)
      cup(0, h - stick)
      candle(0, h - stick, stick, p.form == "menorah" and 0.007 or 0.0105)
      for i = 1, n do
        for _, s in ipairs { -1, 1 } do
          local y = s * (w - 0.025) * i / n
          local z = p.form == "menorah" and level or level - 0.02 * i
          local low = p.form == "menorah" and level - 0.11 * h - math.abs(y) * 0.75 or level - 0.16 * h
          k:sweep { path = p.form == "menorah" and { { 0, 0, low }, { 0, 0.55 * y, low + 0.12 * math.abs(y) }, { 0, 0.9 * y, low + 0.45 * math.abs(y) }, { 0, y, z - 0.028 } } or { { 0, 0, level - 0.10 * h }, { 0, 0.4 * y, low }, { 0, 0.85 * y, low + 0.01 }, { 0, y, z - 0.028 } }, radius = 0.0055, smooth = true, steps = 4, segments = 8, slot = "body", no_collider = true, fill = 0.6 }
          if i == n then k:hull { points = { { -0.005, 0, low }, { 0.005, 0, low }, { -0.005, 0, low + 0.03 }, { 0.005, 0, low + 0.03 }, { -0.005, 0.85 * y, low + (p.form == "menorah" and 0.4 * math.abs(y) or 0.01) }, { 0.005, 0.85 * y, low + (p.form == "menorah" and 0.4 * math.abs(y) or 0.01) }, { -0.005, y, z - 0.030 }, { 0.005, y, z - 0.030 }, { 0, 0.5 * y, low + 0.03 } }, slot = "body", collider_only = true } end
          cup(y, z)
          candle(y, z, stick * (p.form == "menorah" and 0.97 or 0.92), p.form == "menorah" and 0.007 or 0.0105)
        end
      end
    elseif p.form == "cup" then
      local tall = h - 0.002
      k:lathe { profile = { { 0.70 * w, 0 }, { 0.78 * w, 0.006 }, { w, 0.55 * tall }, { 0.92 * w, tall } }, wall = 0.0035, base = 0.008, smooth = true, segments = 22, slot = "glass", no_collider = true }
      k:lathe { profile = { { 0.70 * w, 0 }, { w, 0.55 * tall }, { 0.92 * w, tall } }, segments = 14, slot = "glass", collider_only = true }
      for i = 1, 10 do local a = i * 0.6283 k:capsule { radius = 0.0022, height = 0.75 * tall, at = { 0.955 * w * math.cos(a), 0.955 * w * math.sin(a), 0.52 * tall }, segments = 5, slot = "body", visual_only = true } end
      k:torus { radius = 0.92 * w, tube = 0.0022, at = { 0, 0, tall - 0.001 }, segments = 24, slot = "body", visual_only = true }
      if p.candles then
        k:cylinder { radius = 0.6 * w, height = 0.018, at = { 0, 0, 0.008 }, anchor = "bottom", segments = 18, slot = "wax", no_collider = true }
        k:lathe { profile = { { 0, 0 }, { 0.0048, 0.004 }, { 0.0065, 0.011 }, { 0.004, 0.020 }, { 0, 0.028 } }, at = { 0, 0, 0.028 }, smooth = true, steps = 1, segments = 8, slot = "flame", soft = true, visual_only = true }
        k:light { kind = "point", at = { 0, 0, 0.042 }, lumens = 10, color = { 1, 0.243, 0.01 }, radius = 0.008 }
      else
        k:container("inside", { center = { 0, 0, 0.008 }, size = { 1.1 * w, 1.1 * w }, clearance = tall, outline = "ellipse" })
      end
    else -- a bottle with reeds
      local tall, q = 0.42 * h, 0.72 * w
      k:lathe { profile = { { 0.94 * q, 0 }, { q, 0.006 }, { q, 0.62 * tall }, { 0.5 * q, 0.80 * tall }, { 0.42 * q, tall } }, wall = 0.003, base = 0.006, segments = 22, slot = "glass", no_collider = true }
      k:lathe { profile = { { 0.94 * q, 0 }, { q, 0.006 }, { q, 0.62 * tall }, { 0.5 * q, 0.80 * tall }, { 0.42 * q, tall } }, segments = 14, slot = "glass", collider_only = true }
      k:cylinder { radius = q - 0.0036, height = 0.42 * tall, at = { 0, 0, 0.0065 }, anchor = "bottom", segments = 18, slot = "wax", no_collider = true }
      k:torus { radius = 0.44 * q, tube = 0.004, at = { 0, 0, tall - 0.004 }, segments = 16, slot = "body", visual_only = true }
      local label = {}
      for i = 0, 6 do local t = math.rad(-40 + 13.3 * i) label[i + 1] = { (q + 0.0004) * math.cos(t), (q + 0.0004) * math.sin(t), 0.32 * tall } end
      k:sweep { path = label, rect = { 0.0006, 0.32 * tall }, up = { 0, 0, 1 }, slot = "body", visual_only = true }
      local reeds = p.candles and 10 or 8
      for i = 1, reeds do local a = 2 * math.pi * i / reeds k:sweep { path = { { -0.25 * q * math.cos(a), -0.25 * q * math.sin(a), 0.02 }, { 0.32 * q * math.cos(a), 0.32 * q * math.sin(a), tall }, { (w - 0.003) * math.cos(a), (w - 0.003) * math.sin(a), h - 0.002 - 0.01 * (i % 3) } }, radius = 0.0016, segments = 5, slot = "reed", no_collider = true } end
      k:cone { radius = 0.4 * q, radius_top = 0.86 * w, height = h - tall - 0.018, at = { 0, 0, (h + tall) / 2 - 0.009 }, segments = 14, slot = "reed", collider_only = true }
    end
    k:fit()
  end,
}
