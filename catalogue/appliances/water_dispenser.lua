-- A water dispenser for the worktop: a rounded case with a display, a spout over a drip tray with a glass under it, a clear tank behind.
return kind {
  api    = 1,
  names  = { en = "water dispenser, countertop water dispenser, drinking water dispenser, water filter dispenser", zh = "台式饮水机, 净水器" },
  measure_zh = "台",
  groups = { "appliance" },
  stands = "surface", access = { ["+x"] = 0.3 },
  size   = { width = { 0.16, 0.20, 0.28 }, depth = { 0.28, 0.36, 0.44 }, height = { 0.34, 0.41, 0.48 } },
  mass   = { 2, 5, 15 },
  params = { form = one_of { "instant", "beverage", default = "instant", words = { beverage = "beverage", drink = "beverage", glass = "beverage", lemonade = "beverage" }, size = { beverage = { width = { 0.20, 0.22, 0.26 }, depth = { 0.24, 0.27, 0.30 }, height = { 0.38, 0.43, 0.48 } } } } },
  slots  = { shell = { "plastic", tint = { "#ffffff", "#2f3236", "#dfe5e3" } }, tank = { "clear_plastic", tint = { "#cfe6f5", "#ffffff" } }, water = "water", dark = "black_plastic", metal = "chrome", mark = { "neon", tint = "#7fc4ff" }, glass = "glass", wood = { "beech", "black_steel" } },
  rooms  = { "kitchen", "open_office", "hotel_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    if p.form == "beverage" then -- a glass barrel with a tap on a stand
      local r, base = w * 0.94, 0.13
      for i = 0, 3 do local x, y = (i % 2 - 0.5) * 1.3 * r, (i < 2 and -0.5 or 0.5) * 1.3 * r k:box { low = { x - 0.012, y - 0.012, 0 }, high = { x + 0.012, y + 0.012, base }, slot = "wood", bevel = 0.002, fill = p.slots.wood == "black_steel" and 0.2 or 1 } end
      k:box { low = { -0.74 * r, -0.74 * r, base - 0.018 }, high = { 0.74 * r, 0.74 * r, base }, slot = "wood", bevel = 0.003, fill = p.slots.wood == "black_steel" and 0.1 or 1 }
      local top = h - 0.035
      k:lathe { profile = { { 0.84 * r, base }, { 0.94 * r, base + 0.02 }, { r, base + 0.4 * (top - base) }, { 0.94 * r, top - 0.03 }, { 0.80 * r, top } }, wall = 0.004, base = 0.006, slot = "glass", segments = 28, smooth = true, no_collider = true }
      k:lathe { profile = { { 0.84 * r, base }, { r, base + 0.4 * (top - base) }, { 0.80 * r, top } }, slot = "glass", segments = 14, collider_only = true }
      k:lathe { profile = { { 0.80 * r, base + 0.007 }, { 0.90 * r, base + 0.022 }, { 0.96 * r, base + 0.4 * (top - base) }, { 0.94 * r, base + 0.62 * (top - base) }, { 0, base + 0.62 * (top - base) } }, slot = "water", segments = 24, no_collider = true }
      k:lathe { profile = { { 0.82 * r, top + 0.001 }, { 0.86 * r, top + 0.004 }, { 0.84 * r, top + 0.014 }, { 0.16 * r, top + 0.018 }, { 0.14 * r, top + 0.024 }, { 0.20 * r, top + 0.030 }, { 0, h } }, slot = "metal", segments = 24, fill = 0.25 }
      k:cylinder { radius = 0.013, height = 0.04, axis = "x", at = { 0.92 * r + 0.012, 0, base + 0.045 }, slot = "metal", segments = 14 }
      k:cylinder { radius = 0.010, height = 0.045, at = { r + 0.024, 0, base + 0.030 }, slot = "metal", segments = 12, no_collider = true }
      k:capsule { radius = 0.006, height = 0.05, axis = "y", at = { r + 0.022, 0, base + 0.066 }, slot = "dark", segments = 8, no_collider = true }
      for i = 0, 4 do k:torus { radius = (0.985 - 0.01 * i) * r, tube = 0.0016, at = { 0, 0, base + (0.30 + 0.10 * i) * (top - base) }, slot = "glass", segments = 26, visual_only = true } end
      k:fit()
      return
    end
    local body = 0.62 * d
    k:rounded_box { low = { 0.30 * d, -w, 0 }, high = { body, w, h }, radius = 0.022, segments = 3, slot = "shell", fill = 0.10 }
    k:rounded_box { low = { 0.30 * d, -w, 0.72 * h }, high = { 0.92 * d, w, h }, radius = 0.022, segments = 3, slot = "shell", fill = 0.10 }
    k:rounded_box { low = { 0.30 * d, -w, 0 }, high = { d, w, 0.055 }, radius = 0.016, segments = 3, slot = "shell", fill = 0.12 }
    k:box { low = { body - 0.002, -0.86 * w, 0.06 }, high = { body + 0.001, 0.86 * w, 0.72 * h }, slot = "dark", bevel = 0, visual_only = true }
    k:rounded_box { low = { body + 0.012, -0.72 * w, 0.050 }, high = { d - 0.012, 0.72 * w, 0.060 }, radius = 0.004, segments = 2, slot = "dark", no_collider = true }
    for i = -2, 2 do k:box { low = { body + 0.022, i * 0.26 * w - 0.004, 0.0595 }, high = { d - 0.022, i * 0.26 * w + 0.004, 0.0612 }, slot = "metal", bevel = 0, visual_only = true } end
    k:surface("tray", { center = { (body + d) / 2, 0, 0.0612 }, size = { d - body - 0.05, 1.2 * w }, clearance = 0.72 * h - 0.10 })
    k:cylinder { radius = 0.014, height = 0.030, at = { 0.78 * d, 0, 0.72 * h }, anchor = "top", slot = "metal", segments = 16 }
    k:cylinder { radius = 0.007, height = 0.012, at = { 0.78 * d, 0, 0.72 * h - 0.030 }, anchor = "top", slot = "metal", segments = 10, no_collider = true }
    electronics.screen(k, { at = { 0.92 * d, 0, 0.87 * h }, width = 1.3 * w, height = 0.13 * h, slot = "dark" })
    appliance.digits(k, { at = { 0.92 * d + 0.002, -0.15 * w, 0.87 * h }, height = 0.07 * h, text = "45", slot = "mark" })
    electronics.buttons(k, { at = { 0.92 * d + 0.0015, 0.42 * w, 0.87 * h }, count = 2, pitch = 0.022, size = 0.010, slot = "mark", upright = true })
    -- The tank: clear walls with water, a lid with a grip.
    k:rounded_box { low = { 0, -0.92 * w, 0.02 }, high = { 0.30 * d + 0.004, 0.92 * w, 0.86 * h }, radius = 0.016, segments = 3, slot = "tank", fill = 0.12 }
    k:rounded_box { low = { 0.006, -0.88 * w, 0.026 }, high = { 0.30 * d - 0.002, 0.88 * w, 0.62 * h }, radius = 0.012, segments = 2, slot = "water", no_collider = true, no_mass = true }
    k:lump { mass = 1.8, at = { 0.15 * d, 0, 0.3 * h }, size = { 0.2 * d, w, 0.4 * h } }
    k:rounded_box { low = { -0.0, -0.93 * w, 0.855 * h }, high = { 0.30 * d, 0.93 * w, 0.895 * h }, radius = 0.006, segments = 2, slot = "shell", fill = 0.3 }
    k:box { low = { 0.02, -w, 0 }, high = { 0.32 * d, w, 0.022 }, slot = "shell", bevel = 0.005, fill = 0.3 }
    -- A glass stands ready.
    k:lathe { profile = { { 0.024, 0 }, { 0.026, 0.002 }, { 0.032, 0.085 } }, wall = 0.002, base = 0.005, at = { 0.78 * d, 0, 0.0612 }, slot = "glass", segments = 20, no_collider = true }
    k:fit()
  end,
}
