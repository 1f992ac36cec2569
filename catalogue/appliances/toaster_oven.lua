-- A small oven for the worktop: a sheet-metal box with a drop-down glass door, three knobs on the right, a rack, heating rods.
return kind {
  api    = 1,
  names  = { en = "toaster oven, countertop oven, mini oven", zh = "小烤箱, 电烤箱" },
  measure_zh = "台",
  groups = { "oven", "appliance" },
  stands = "surface", access = { ["+x"] = 0.4 },
  size   = { width = { 0.38, 0.46, 0.54 }, depth = { 0.30, 0.36, 0.42 }, height = { 0.22, 0.27, 0.32 } },
  mass   = { 3.5, 7, 14 },
  params = { style = one_of { "modern", "retro", words = { retro = "retro", vintage = "retro", ["复古"] = "retro" } } },
  slots  = { shell = { "stainless_steel", "black_steel", "painted_metal", retro = "painted_metal", tint = { "#f2ead7", "#2c2e31", "#a93a34", "#93b8ab" } }, liner = "aluminium", window = { "glass", tint = "#8d9296" }, handle = { "chrome", "stainless_steel" }, knob = { "black_plastic", "chrome" }, rack = "chrome", glow = { "neon", tint = "#e05a2a" }, mark = "plastic", foot = "rubber" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, h, foot, leaf, out, retro = p.width / 2, p.height, 0.014, 0.018, 0.034, p.style == "retro"
    local front, split = p.depth - out - leaf, w - 0.105
    local room = appliance.case(k, { low = { 0, -w, foot }, high = { front, split, h }, wall = 0.018, slot = "shell", liner = "liner", fill = 0.07, bevel = 0.003 })
    k:box { low = { 0, split - 0.008, foot }, high = { front, w, h }, slot = "shell", fill = 0.03, bevel = 0.003 }
    k:rounded_box { low = { front - 0.002, split + 0.002, foot }, high = { front + leaf, w, h }, radius = retro and 0.012 or 0.004, segments = 2, slot = "shell", fill = 0.10 }
    fittings.feet(k, { low = { 0, -w, 0 }, high = { front, w, 0 }, height = foot + 0.001, slot = "foot", radius = 0.013, inset = 0.035 })
    for i = 0, 2 do
      local z = foot + (h - foot) * (0.80 - 0.30 * i)
      electronics.dial(k, { at = { front + leaf, (split + w) / 2, z }, radius = 0.023, out = 0.022, slot = "knob", mark = "mark", turn = 50 * i - 60 })
      for a = -4, 4 do k:box { size = { 0.001, 0.0022, 0.0022 }, at = { front + leaf + 0.0004, (split + w) / 2 + 0.031 * math.sin(0.55 * a), z + 0.031 * math.cos(0.55 * a) }, bevel = 0, slot = "mark", visual_only = true } end
    end
    appliance.door(k, { name = "door", low = { front + 0.003, -w, foot + 0.002 }, high = { front + leaf, split - 0.002, h }, slot = retro and "shell" or "liner", window = "window", frame = { 0.028, 0.028, 0.030, 0.046 }, hinge = "bottom", fill = 0.2,
      handle = fittings.bar { slot = "handle", length = w + split - 0.08, radius = 0.006, out = out }, handle_at = { (split - w) / 2, h - 0.024 }, radius = retro and 0.008 or 0.004 })
    for _, z in ipairs { room.low[3] + 0.020, room.high[3] - 0.020 } do for _, x in ipairs { 0.30, 0.70 } do
      k:cylinder { radius = 0.005, height = room.high[2] - room.low[2], axis = "y", at = { room.low[1] + x * (front - room.low[1]), (room.low[2] + room.high[2]) / 2, z }, slot = "glow", segments = 8, no_collider = true, bevel = 0, fill = 0.3 }
    end end
    local lo, hi = { room.low[1], room.low[2], room.low[3] + 0.03 }, { front - 0.012, room.high[2], room.high[3] - 0.02 }
    appliance.racks(k, { low = lo, high = hi, count = 1, slot = "rack", wires = 12 })
    electronics.grille(k, { at = { front / 2, w, h - 0.06 }, width = 0.001, height = 0.02, rows = 1, slot = "knob" })
    for i = 0, 7 do k:box { low = { 0.07 + 0.020 * i, w - 0.0006, h - 0.075 }, high = { 0.078 + 0.020 * i, w + 0.0006, h - 0.035 }, bevel = 0, slot = "knob", visual_only = true } end
    k:surface("top", { center = { front / 2, 0, h }, size = { front - 0.03, 2 * w - 0.04 } })
    k:fit()
  end,
}
