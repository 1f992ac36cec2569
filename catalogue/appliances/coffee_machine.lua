-- A drip machine (tank, filter basket, hot plate with a glass jug) or an espresso machine (group, portafilter, steam wand, gauge, cup tray).
return kind {
  api    = 1,
  names  = { en = "coffee machine, coffee maker, espresso machine, coffeemaker, coffee brewer, espresso maker, drip coffee maker", zh = "咖啡机" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "surface", access = { ["+x"] = 0.4 },
  size   = { width = { 0.18, 0.27, 0.75 }, depth = { 0.24, 0.34, 0.55 }, height = { 0.30, 0.36, 0.50 } },
  mass   = { 1.5, 8, 75 },
  params = {
    form = one_of { "drip", "espresso", "professional", default = "espresso", words = { drip = "drip", filter = "drip", espresso = "espresso", professional = "professional", commercial = "professional", ["意式"] = "espresso", ["滴漏"] = "drip", ["商用"] = "professional" },
      size = { drip = { width = { 0.19, 0.23, 0.28 }, depth = { 0.22, 0.27, 0.32 } }, espresso = { width = { 0.22, 0.28, 0.36 }, depth = { 0.28, 0.34, 0.40 } }, professional = { width = { 0.65, 0.72, 0.80 }, depth = { 0.45, 0.50, 0.55 }, height = { 0.42, 0.47, 0.52 } } } },
  },
  slots  = { shell = { "stainless_steel", "black_plastic", "painted_metal", tint = { "#f2efe8", "#26282b", "#a8362f", "#3f5a54" } }, metal = "chrome", dark = "black_plastic", wood = { "walnut", "black_plastic" }, glass = "glass", coffee = "chocolate", panel = "screen_black", mark = "neon", dial = "paper" },
  rooms  = { "kitchen", "cafe", "open_office", "hotel_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    if p.form == "drip" then
      local cx, r = d - 0.085, math.min(0.072, w - 0.02)
      k:rounded_box { low = { 0, -w, 0 }, high = { d, w, 0.045 }, radius = 0.016, segments = 3, slot = "shell", fill = 0.12 }
      k:rounded_box { low = { 0, -w, 0.02 }, high = { math.max(0.08, cx - r - 0.015), w, h }, radius = 0.016, segments = 3, slot = "shell", fill = 0.10 }
      k:rounded_box { low = { 0.02, -w, h - 0.115 }, high = { d - 0.012, w, h }, radius = 0.018, segments = 3, slot = "shell", fill = 0.10 }
      k:cone { radius = 0.055, radius_top = 0.070, height = 0.05, at = { cx, 0, h - 0.125 }, slot = "dark", segments = 24, no_collider = true, fill = 0.3 }
      k:cylinder { radius = r + 0.006, height = 0.004, at = { cx, 0, 0.046 }, slot = "dark", segments = 28, no_collider = true }
      -- The jug: a glass belly with coffee in it, a lid and an ear.
      local z, tall = 0.050, h - 0.16 - 0.050
      k:lathe { profile = { { r * 0.86, 0 }, { r, 0.18 * tall }, { r * 0.96, 0.55 * tall }, { r * 0.66, 0.86 * tall }, { r * 0.70, tall - 0.012 } }, wall = 0.0025, at = { cx, 0, z }, slot = "glass", segments = 24, smooth = true, no_collider = true }
      k:lathe { profile = { { r * 0.80, 0.004 }, { r * 0.93, 0.18 * tall }, { r * 0.91, 0.45 * tall }, { 0, 0.45 * tall } }, at = { cx, 0, z }, slot = "coffee", segments = 20, no_collider = true, fill = 0.7 }
      k:cylinder { radius = r * 0.96, height = tall, at = { cx, 0, z }, anchor = "bottom", slot = "glass", segments = 14, collider_only = true }
      k:cylinder { radius = r * 0.74, height = 0.014, at = { cx, 0, z + tall - 0.016 }, anchor = "bottom", slot = "dark", segments = 24, no_collider = true, fill = 0.4 }
      k:sweep { path = { { cx + r * 0.70, 0, z + 0.88 * tall }, { cx + r + 0.026, 0, z + 0.86 * tall }, { cx + r + 0.030, 0, z + 0.55 * tall }, { cx + r + 0.012, 0, z + 0.25 * tall } }, rect = { 0.020, 0.010 }, up = { 0, 1, 0 }, smooth = true, steps = 3, slot = "dark", no_collider = true }
      k:box { low = { cx + r * 0.9, -0.01, z + 0.25 * tall }, high = { cx + r + 0.034, 0.01, z + 0.9 * tall }, slot = "dark", collider_only = true }
      electronics.screen(k, { at = { d - 0.012, 0, h - 0.055 }, width = 0.09, height = 0.032, slot = "panel" })
      appliance.digits(k, { at = { d - 0.010, 0, h - 0.055 }, height = 0.018, text = "07:30", slot = "mark" })
      electronics.buttons(k, { at = { d - 0.010, 0, h - 0.090 }, count = 3, pitch = 0.03, size = 0.013, slot = "metal" })
      k:box { low = { 0.03, w - 0.0008, 0.10 }, high = { 0.045, w + 0.0008, h - 0.10 }, slot = "glass", bevel = 0, visual_only = true }
      k:fit()
      return
    end
    -- Espresso: a body with a drip tray in front, one group (two when professional) under an overhanging head.
    local pro = p.form == "professional"
    local body, tray, leg = d * (pro and 0.52 or 0.50), d - 0.012, pro and 0.07 or 0.012
    local head = h - (pro and 0.19 or 0.15)
    k:rounded_box { low = { 0, -w, leg }, high = { body, w, h - 0.012 }, radius = 0.012, segments = 3, slot = "shell", fill = 0.05 }
    k:rounded_box { low = { 0.01, -w, head }, high = { d * 0.80, w, h - 0.012 }, radius = 0.012, segments = 3, slot = "shell", fill = 0.05 }
    k:rounded_box { low = { 0.02, -w, leg }, high = { tray, w, leg + 0.045 }, radius = 0.008, segments = 2, slot = "shell", fill = 0.08 }
    k:box { low = { body + 0.004, -w + 0.016, leg + 0.044 }, high = { tray - 0.012, w - 0.016, leg + 0.048 }, slot = "dark", bevel = 0.001, no_collider = true }
    for i = 1, pro and 16 or 8 do
      local y = -w + 0.02 + (2 * w - 0.04) * (i - 0.5) / (pro and 16 or 8)
      k:box { low = { body + 0.008, y - 0.004, leg + 0.0475 }, high = { tray - 0.016, y + 0.004, leg + 0.0495 }, slot = "metal", bevel = 0, visual_only = true }
    end
    k:surface("cup_tray", { center = { (body + tray) / 2, 0, leg + 0.0495 }, size = { tray - body - 0.03, 2 * w - 0.05 }, clearance = head - leg - 0.12 })
    fittings.feet(k, { low = { 0.01, -w, 0 }, high = { tray, w, 0 }, height = leg + 0.004, slot = pro and "metal" or "dark", radius = pro and 0.022 or 0.014, inset = 0.04 })
    k:lump { mass = pro and 14 or 2.5, at = { body / 2, 0, h * 0.5 }, size = { body * 0.7, w, 0.15 } } -- boiler, pump
    for i = 1, pro and 2 or 1 do
      local y, x = pro and (i - 1.5) * w * 0.85 or 0, d * 0.66
      k:cylinder { radius = 0.036, height = 0.035, at = { x, y, head + 0.004 }, anchor = "top", slot = "metal", segments = 22, fill = 0.5, no_collider = true }
      k:cylinder { radius = 0.040, height = 0.022, at = { x, y, head - 0.030 }, anchor = "top", slot = "metal", segments = 22, fill = 0.4 }
      k:cylinder { radius = 0.028, height = 0.022, at = { x, y, head - 0.050 }, anchor = "top", slot = "metal", segments = 18, fill = 0.3, no_collider = true }
      k:cylinder { radius = 0.009, height = 0.016, axis = "z", at = { x, y, head - 0.078 }, slot = "metal", segments = 10, no_collider = true }
      k:sweep { path = { { x + 0.03, y, head - 0.041 }, { x + 0.07, y, head - 0.045 }, { d - 0.001, y, head - 0.062 } }, radius = { 0.007, 0.011, 0.013 }, segments = 10, round_ends = true, slot = "wood", fill = 0.6 }
    end
    local face = d * 0.80
    for i = -1, 1 do k:cylinder { radius = 0.011, height = 0.006, axis = "x", at = { face, i * 0.035 - (pro and 0 or 0.03), (head + h) / 2 - 0.012 }, slot = "metal", segments = 16, visual_only = true } end
    -- Gauge with a needle; knob and steam wand on the right.
    k:cylinder { radius = 0.026, height = 0.010, axis = "x", at = { face, w - 0.055, (head + h) / 2 - 0.006 }, slot = "metal", segments = 24, no_collider = true }
    k:cylinder { radius = 0.022, height = 0.011, axis = "x", at = { face, w - 0.055, (head + h) / 2 - 0.006 }, slot = "dial", segments = 22, bevel = 0, visual_only = true }
    k:box { size = { 0.001, 0.002, 0.018 }, at = { face + 0.006, w - 0.051, (head + h) / 2 - 0.001 }, rot = { 35, 0, 0 }, bevel = 0, slot = "dark", visual_only = true }
    for _, s in ipairs(pro and { -1, 1 } or { -1 }) do
      local y = s * (w - 0.028)
      k:sweep { path = { { face - 0.06, y, head + 0.01 }, { face - 0.05, y, head - 0.03 }, { face - 0.03, y, leg + 0.10 }, { face - 0.01, y, leg + 0.075 } }, radius = 0.005, smooth = true, steps = 3, segments = 8, slot = "metal", no_collider = true }
      k:cylinder { radius = 0.018, height = 0.022, axis = "x", at = { face + 0.010, y, head + 0.04 }, slot = "dark", segments = 16, no_collider = true }
    end
    -- A rail around the cup warmer on top.
    for _, z in ipairs { h - 0.004 } do
      k:sweep { path = { { 0.02, -w + 0.015, z }, { face - 0.02, -w + 0.015, z }, { face - 0.02, w - 0.015, z }, { 0.02, w - 0.015, z } }, radius = 0.004, closed = true, segments = 6, slot = "metal", no_collider = true }
      for _, x in ipairs { 0.02, face - 0.02 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.003, height = 0.016, at = { x, s * (w - 0.015), h - 0.008 }, slot = "metal", segments = 6, no_collider = true } end end
    end
    k:surface("top", { center = { face / 2, 0, h - 0.012 }, size = { face - 0.08, 2 * w - 0.06 } })
    k:fit()
  end,
}
