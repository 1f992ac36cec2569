-- A tumble dryer: a sheet-metal case, a drum behind a round door, a water tank's drawer, a dial, a lint grille low in front.
return kind {
  api    = 1,
  names  = { en = "dryer, clothes dryer, tumble dryer, laundry dryer, drying machine", zh = "烘干机, 干衣机" },
  measure_zh = "台",
  groups = { "appliance", "machine" },
  stands = "floor", back_to = "wall", beside = "washing_machine", access = { ["+x"] = 0.8 },
  size   = { width = { 0.56, 0.62, 0.70 }, depth = { 0.56, 0.65, 0.74 }, height = { 0.82, 0.86, 1.05 } },
  mass   = { 25, 45, 90 },
  params = { door = one_of { "solid", "glass", words = { glass = "glass" } } },
  slots  = {
    shell = { "painted_metal", "painted_metal", "stainless_steel", tint = { "#ffffff", "#f4f5f6", "#8f9498", "#3b3e42" } },
    ring  = { "plastic", "chrome", "black_plastic" },
    glass = { "glass", tint = "#555b60" }, cover = { "plastic", "black_plastic", tint = { "#ffffff", "#d9dcde" } },
    drum  = "galvanised_steel", dark = "black_plastic", panel = "screen_black", mark = "neon",
  },
  rooms  = { "laundry_room", "bathroom", "basement" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    local r, z = math.min(0.225, w * 0.72), 0.52 * h - 0.01
    local front = appliance.drum_machine(k, { width = p.width, depth = p.depth, height = h, slot = "shell", ring = "ring", glass = p.door == "glass" and "glass" or "cover", drum = "drum", dark = "dark", radius = r, z = z, weight = 20 })
    local top = h - 0.058
    electronics.screen(k, { at = { front, w - 0.135, top }, width = 0.21, height = 0.060, slot = "panel" })
    appliance.digits(k, { at = { front + 0.002, w - 0.185, top }, height = 0.024, text = "0:58", slot = "mark" })
    electronics.buttons(k, { at = { front + 0.002, w - 0.085, top }, count = 4, pitch = 0.022, size = 0.010, slot = "mark" })
    electronics.dial(k, { at = { front, -0.03, top }, radius = 0.034, out = 0.026, slot = "ring", mark = "dark" })
    for i = 0, 15 do
      local a = math.rad(22.5 * i)
      k:box { size = { 0.001, 0.003, 0.003 }, at = { front + 0.0005, -0.03 + 0.045 * math.sin(a), top + 0.045 * math.cos(a) }, bevel = 0, slot = "dark", visual_only = true }
    end
    -- The water tank at the top left, the warm air's grille and filter flap below.
    local part = k:part("water_tank")
    k:box { low = { front + 0.002, -w + 0.022, top - 0.036 }, high = { front + 0.016, -0.105, top + 0.036 }, slot = "shell", part = part, bevel = 0.005, fill = 0.15 }
    k:box { low = { front + 0.014, -w + 0.07, top - 0.006 }, high = { front + 0.021, -0.15, top + 0.006 }, slot = "dark", part = part, bevel = 0.002, no_collider = true }
    k:joint { part = part, type = "slide", axis = { 1, 0, 0 }, range = { 0, 0.20 }, hold = "friction" }
    k:handle { part = part, at = { front + 0.021, -w / 2 - 0.05, top }, normal = { 1, 0, 0 } }
    electronics.grille(k, { at = { front, w * 0.45, 0.058 }, width = w * 0.85, height = 0.055, rows = 5, slot = "dark" })
    k:box { low = { front - 0.003, -w + 0.03, 0.03 }, high = { front + 0.004, -0.02, 0.088 }, slot = "shell", bevel = 0.002, visual_only = true }
    k:box { low = { front + 0.003, -w * 0.55 - 0.03, 0.074 }, high = { front + 0.006, -w * 0.55 + 0.03, 0.080 }, slot = "dark", bevel = 0, visual_only = true }
  end,
}
