-- Wax with a wick and flame: a pillar with drips, a slim taper in a dish, a tea light in its cup, or scented wax in a glass with a label.
return kind {
  api    = 1,
  names  = { en = "candle, scented candle, tea light, pillar candle, votive candle, tealight, taper candle, beeswax candle, candles, candlelight", zh = "蜡烛, 香薰蜡烛, 香氛蜡烛" },
  measure_zh = "支",
  groups = { "light", "decoration" },
  stands = "surface", front = false,
  size   = { width = { 0.04, 0.07, 0.11 }, depth = "width", height = { 0.03, 0.12, 0.30 } },
  mass   = { 0.008, 0.3, 1.6 },
  params = {
    form = one_of { "pillar", "taper", "tealight", "jar", words = { pillar = "pillar", taper = "taper", ["tea light"] = "tealight", tealight = "tealight", votive = "jar", scented = "jar", jar = "jar", ["香薰"] = "jar", ["茶蜡"] = "tealight", ["细"] = "taper" },
      size = { pillar = { width = { 0.055, 0.072, 0.095 }, height = { 0.08, 0.13, 0.20 } }, taper = { width = { 0.075, 0.09, 0.11 }, height = { 0.20, 0.26, 0.32 } }, tealight = { width = { 0.038, 0.040, 0.042 }, height = { 0.030, 0.034, 0.038 } }, jar = { width = { 0.065, 0.080, 0.095 }, height = { 0.075, 0.095, 0.115 } } } },
    lit  = bool(true, { lit = true, burning = true, unlit = false, ["点燃"] = true, ["未点"] = false }),
  },
  slots  = {
    wax   = { "wax", tint = { "#f7f0df", "#e9d9b8", "#b5443f", "#5f7a6b", "#e6b8a8", "#7f8fa6", "#4a4240" } },
    wick  = "black_plastic",
    flame = "flame",
    glass = { "glass" },
    metal = { "aluminium", "brass" },
    label = { "paper", tint = { "#f4efe4", "#2f3033", "#d9c9a8" } },
  },
  rooms  = { "living_room", "bathroom", "dining_room", "bedroom", "spa", "restaurant" },
  build  = function(p, k)
    local R, h, r = p.width / 2, p.height, p.rng("drips")
    local small = p.form == "tealight"
    local flame = small and 0.016 or 0.030
    local tip = p.lit and h - flame - (small and 0.003 or 0.006) or h - 0.004 -- end of the wick's visible part
    local wick = small and 0.005 or 0.012
    local top = tip - wick
    if p.form == "jar" then top = math.min(top, 0.62 * h) end
    if p.form == "pillar" then
      k:lathe { profile = { { 0.97 * R, 0 }, { R, 0.003 }, { R, top - 0.006 }, { 0.9 * R, top }, { 0.75 * R, top - 0.004 }, { 0, top - 0.010 } }, segments = 26, slot = "wax" }
      for i = 1, 6 do
        local a, long = i * 1.05 + r:uniform(-0.3, 0.3), r:uniform(0.15, 0.5) * top
        k:capsule { radius = 0.055 * R + 0.001, height = long, at = { 0.985 * R * math.cos(a), 0.985 * R * math.sin(a), top - 0.004 - long / 2 }, segments = 6, slot = "wax", visual_only = true }
      end
    elseif p.form == "taper" then
      k:lathe { profile = { { 0.8 * R, 0 }, { R, 0.006 }, { R, 0.012 }, { 0.9 * R, 0.009 }, { 0.2 * R, 0.006 }, { 0.2 * R, 0.030 }, { 0, 0.030 } }, segments = 26, slot = "metal", fill = 0.5 }
      k:torus { radius = 0.015, tube = 0.0035, axis = "x", at = { 0, R - 0.012, 0.021 }, segments = 12, slot = "metal", visual_only = true }
      k:cylinder { radius = 0.0115, radius_top = 0.0085, height = top - 0.02, at = { 0, 0, 0.02 }, anchor = "bottom", segments = 14, slot = "wax" }
      for i = 1, 3 do k:capsule { radius = 0.0022, height = 0.02 + 0.015 * i, at = { 0.0088 * math.cos(i * 2.1), 0.0088 * math.sin(i * 2.1), top - 0.015 - 0.008 * i }, segments = 5, slot = "wax", visual_only = true } end
    elseif small then
      k:lathe { profile = { { 0.94 * R, 0 }, { R, 0.001 }, { R, top + 0.003 } }, wall = 0.0008, base = 0.0008, segments = 24, slot = "metal", no_collider = true }
      k:cylinder { radius = R, height = top + 0.003, at = { 0, 0, (top + 0.003) / 2 }, segments = 16, slot = "metal", collider_only = true }
      k:cylinder { radius = R - 0.001, height = top - 0.001, at = { 0, 0, 0.0009 }, anchor = "bottom", segments = 20, slot = "wax", no_collider = true }
    else
      local rim = h
      k:lathe { profile = { { 0.90 * R, 0 }, { R, 0.006 }, { R, rim } }, wall = 0.003, base = 0.006, segments = 26, slot = "glass", no_collider = true }
      k:cylinder { radius = R, height = rim, at = { 0, 0, rim / 2 }, segments = 16, slot = "glass", collider_only = true }
      k:cylinder { radius = R - 0.0036, height = top - 0.007, at = { 0, 0, 0.0065 }, anchor = "bottom", segments = 22, slot = "wax", no_collider = true }
      local a = {}
      for i = 0, 6 do local t = math.rad(-42 + 14 * i) a[i + 1] = { (R + 0.0003) * math.cos(t), (R + 0.0003) * math.sin(t), 0.34 * h } end
      k:sweep { path = a, rect = { 0.0006, 0.36 * h }, up = { 0, 0, 1 }, slot = "label", visual_only = true }
      k:box { size = { 0.0010, 0.5 * R, 0.003 }, at = { R + 0.0006, 0, 0.40 * h }, bevel = 0, slot = "wick", visual_only = true }
      k:box { size = { 0.0010, 0.3 * R, 0.0015 }, at = { R + 0.0006, 0, 0.32 * h }, bevel = 0, slot = "wick", visual_only = true }
    end
    k:cylinder { radius = 0.0012, height = wick + 0.010, at = { 0, 0, top - 0.010 }, anchor = "bottom", segments = 6, bevel = 0, slot = "wick", no_collider = true }
    if p.lit then
      local z = top + 0.6 * wick
      k:lathe { profile = { { 0, 0 }, { 0.17 * flame, 0.12 * flame }, { 0.24 * flame, 0.36 * flame }, { 0.14 * flame, 0.72 * flame }, { 0, flame } }, at = { 0, 0, z }, smooth = true, segments = 10, slot = "flame", soft = true, visual_only = true }
      k:light { kind = "point", at = { 0, 0, z + 0.5 * flame }, lumens = small and 10 or 13, color = { 1, 0.243, 0.01 }, radius = 0.008 }
    end
    k:fit()
  end,
}
