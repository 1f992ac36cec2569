-- A cooled cabinet with a glass door, wooden racks with bottles lying in rows, a display above, lit inside.
return kind {
  api    = 1,
  names  = { en = "wine fridge, wine cooler, wine refrigerator, wine cellar fridge", zh = "红酒柜, 恒温酒柜" },
  measure_zh = "台",
  groups = { "fridge", "appliance" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.7 },
  size   = { width = { 0.30, 0.50, 0.62 }, depth = { 0.50, 0.58, 0.65 }, height = { 0.70, 0.90, 1.85 } },
  mass   = { 22, 48, 160 },
  params = { filled = bool(true, { empty = false }), style = one_of { "modern", "classic" } },
  slots  = { shell = { "black_steel", "stainless_steel", "painted_metal" }, frame = { "stainless_steel", "black_steel" }, liner = "black_plastic", rack = { "beech", "oak", "walnut" }, window = { "glass", tint = "#e4eaec" }, handle = { "stainless_steel", "brass" }, bottle = { "glass", tint = { "#22331c", "#3a2c14" } }, foil = { "plastic", tint = { "#7a1a2a", "#1f2024", "#b99a4a" } }, panel = "screen_black", mark = { "neon", tint = "#7fc4ff" }, dark = "black_plastic" },
  rooms  = { "kitchen", "dining_room", "bar" },
  build  = function(p, k)
    local w, h, foot, leaf, out = p.width / 2, p.height, 0.07, 0.042, 0.040
    local front = p.depth - leaf - out
    local room = appliance.case(k, { low = { 0, -w, foot }, high = { front, w, h }, wall = 0.035, top = 0.06, back = 0.06, slot = "shell", liner = "liner", fill = 0.025 })
    k:box { low = { 0.02, -w + 0.01, 0.012 }, high = { front - 0.01, w - 0.01, foot + 0.002 }, slot = "dark", bevel = 0.002, fill = 0.05 }
    electronics.grille(k, { at = { front - 0.01, 0, 0.042 }, width = 1.7 * w, height = 0.045, rows = 4, slot = "frame" })
    fittings.feet(k, { low = { 0, -w, 0 }, high = { front, w, 0 }, height = 0.016, slot = "dark", radius = 0.018, inset = 0.05 })
    k:lump { mass = 9, at = { 0.10, 0, 0.12 }, size = { 0.15, 0.3, 0.1 } } -- compressor
    appliance.door(k, { name = "door", low = { front + 0.003, -w, foot + 0.002 }, high = { front + leaf, w, h }, slot = "frame", window = "window", frame = { 0.035, 0.035, 0.04, 0.075 }, hinge = "right", open = 115, fill = 0.10,
      handle = fittings.bar { slot = "handle", upright = true, length = math.min(0.5, 0.45 * h), radius = 0.008, out = out }, radius = p.style == "classic" and 0.010 or 0.003 })
    k:with({ part = "door" }, function()
      electronics.screen(k, { at = { front + leaf, 0, h - 0.036 }, width = 0.12, height = 0.034, slot = "panel" })
      appliance.digits(k, { at = { front + leaf + 0.002, 0, h - 0.036 }, height = 0.020, text = "12", slot = "mark" })
      electronics.buttons(k, { at = { front + leaf + 0.0015, 0.04, h - 0.036 }, count = 2, pitch = 0.018, size = 0.007, slot = "mark" })
    end)
    local rows = math.floor((room.high[3] - room.low[3]) / 0.125)
    local pitch = (room.high[3] - room.low[3]) / rows
    local n = math.max(2, math.floor((room.high[2] - room.low[2]) / 0.105))
    for i = 1, rows do
      local z = room.low[3] + pitch * (i - 1) + 0.012
      local x1 = front - 0.020
      for _, x in ipairs { room.low[1] + 0.10, x1 - 0.20 } do k:box { low = { x, room.low[2], z - 0.008 }, high = { x + 0.03, room.high[2], z }, slot = "rack", bevel = 0.001, no_collider = true } end
      k:box { low = { x1 - 0.012, room.low[2], z - 0.010 }, high = { x1, room.high[2], z + 0.022 }, slot = "rack", bevel = 0.002, no_collider = true }
      k:box { low = { room.low[1] + 0.02, room.low[2], z - 0.008 }, high = { x1, room.high[2], z }, slot = "rack", collider_only = true }
      for j = 1, n do
        local y = room.low[2] + (room.high[2] - room.low[2]) * (j - 0.5) / n
        if p.filled then
          local r = 0.0385
          k:with({ at = { x1 - 0.016, y, z + r + 0.001 }, rot = { 0, -90, 0 } }, function() -- its neck shows in front
            k:lathe { profile = { { 0, -0.012 }, { 0.014, -0.012 }, { 0.014, 0.08 }, { r, 0.135 }, { r, 0.29 }, { 0, 0.29 } }, slot = "bottle", segments = 8, no_collider = true, fill = 0.65 }
            k:cylinder { radius = 0.0152, height = 0.055, at = { 0, 0, -0.014 }, anchor = "bottom", slot = "foil", segments = 8, bevel = 0.001, no_collider = true }
          end)
        end
      end
      if p.filled then k:box { low = { x1 - 0.305, room.low[2] + 0.015, z }, high = { x1 - 0.14, room.high[2] - 0.015, z + 0.076 }, slot = "bottle", collider_only = true } end
      k:container("rack_" .. i, { center = { (room.low[1] + x1) / 2, (room.low[2] + room.high[2]) / 2, z }, size = { x1 - room.low[1] - 0.06, room.high[2] - room.low[2] - 0.02 }, clearance = pitch - 0.015 })
    end
    k:light { kind = "area", at = { front - 0.10, 0, room.high[3] - 0.006 }, size = { 0.05, 1.2 * w }, lumens = 60, color = lamps.cold }
    k:surface("top", { center = { front / 2, 0, h }, size = { front, 2 * w } })
  end,
}
