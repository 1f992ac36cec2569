-- A tall steel cabinet: snacks and cans on lit shelves behind glass, a keypad and slots on the right, a flap that swings in below.
return kind {
  api    = 1,
  names  = { en = "vending machine, snack machine, drink machine, soda machine", zh = "自动售货机, 贩卖机, 售货机" },
  measure_zh = "台",
  groups = { "appliance", "machine" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.9 },
  size   = { width = { 0.75, 0.95, 1.15 }, depth = { 0.65, 0.78, 0.90 }, height = { 1.65, 1.83, 1.95 } },
  mass   = { 120, 230, 380 },
  params = { goods = one_of { "snacks", "drinks", "mixed", words = { snack = "snacks", snacks = "snacks", drink = "drinks", drinks = "drinks", soda = "drinks", cola = "drinks", ["饮料"] = "drinks", ["零食"] = "snacks" } } },
  slots  = { shell = { "painted_metal", tint = { "#b3241f", "#1f4f8f", "#26282b", "#e8e8e6", "#2f7a4a" } }, frame = { "black_steel", "aluminium" }, liner = { "plastic", tint = "#ffffff" }, window = "glass", shelf = "aluminium", panel = "screen_black", mark = "neon", key = "plastic_matte", dark = "black_plastic", light = "neon",
             red = { "plastic", tint = "#c8342d" }, blue = { "plastic", tint = "#2f6fb5" }, yellow = { "plastic", tint = "#f0b92d" }, green = { "plastic", tint = "#4a9a4f" }, white = "plastic" },
  rooms  = { "open_office", "waiting_room", "gym", "hotel_lobby", "hallway" },
  build  = function(p, k)
    local w, d, h, foot, leaf = p.width / 2, p.depth, p.height, 0.09, 0.05
    local front = d - leaf - 0.012
    local split = w - 0.27
    local room = appliance.case(k, { low = { 0, -w, foot }, high = { front, split, h }, wall = 0.045, bottom = 0.36, top = 0.09, back = 0.10, slot = "shell", liner = "liner", fill = 0.03 })
    k:box { low = { 0, split - 0.01, foot }, high = { front, w, h }, slot = "shell", fill = 0.03, bevel = 0.004 }
    k:lump { mass = 60, at = { 0.25, 0, 0.28 }, size = { 0.3, 0.6, 0.2 } } -- cooling unit
    fittings.feet(k, { low = { 0, -w, 0 }, high = { front, w, 0 }, height = foot + 0.002, slot = "dark", radius = 0.03, inset = 0.08 })
    -- Front: a door with a window over the goods; the panel on the right belongs to it.
    local face = front + leaf
    local part = appliance.door(k, { name = "door", low = { front + 0.003, -w, foot + 0.30 }, high = { face, split - 0.004, h - 0.004 }, slot = "shell", window = "window", frame = { 0.05, 0.05, 0.05, 0.15 }, hinge = "left", open = 100, fill = 0.10, radius = 0.01 })
    k:rounded_box { low = { front - 0.002, split, foot }, high = { face, w, h - 0.004 }, radius = 0.010, segments = 2, slot = "shell", fill = 0.06 }
    k:rounded_box { low = { front - 0.002, -w, foot }, high = { face, split - 0.004, foot + 0.297 }, radius = 0.010, segments = 2, slot = "shell", fill = 0.04 }
    k:box { low = { face - 0.001, -w + 0.06, h - 0.135 }, high = { face + 0.003, split - 0.06, h - 0.030 }, slot = "light", part = part, bevel = 0.002, visual_only = true } -- lit sign
    for i = 0, 5 do k:box { low = { face + 0.002, -w + 0.09 + (i + 0.2) * (split + w - 0.18) / 6, h - 0.110 }, high = { face + 0.004, -w + 0.09 + (i + 0.8) * (split + w - 0.18) / 6, h - 0.055 }, slot = i % 2 == 0 and "red" or "blue", part = part, bevel = 0, visual_only = true } end
    -- Panel: display, keypad, note and coin slots, change cup.
    local y = (split + w) / 2
    electronics.screen(k, { at = { face, y, 1.36 }, width = 0.16, height = 0.06, slot = "panel" })
    appliance.digits(k, { at = { face + 0.002, y, 1.36 }, height = 0.036, text = "1:50", slot = "mark" })
    for r = 0, 3 do for c = -1, 1 do k:box { low = { face - 0.002, y + c * 0.042 - 0.015, 1.24 - r * 0.042 - 0.015 }, high = { face + 0.005, y + c * 0.042 + 0.015, 1.24 - r * 0.042 + 0.015 }, slot = "key", bevel = 0.002, visual_only = true } end end
    k:box { low = { face - 0.002, y - 0.05, 0.99 }, high = { face + 0.010, y + 0.05, 1.03 }, slot = "dark", bevel = 0.003, no_collider = true }
    k:box { low = { face + 0.009, y - 0.040, 1.007 }, high = { face + 0.0112, y + 0.040, 1.013 }, slot = "mark", bevel = 0, visual_only = true }
    k:box { low = { face - 0.002, y - 0.03, 0.88 }, high = { face + 0.006, y + 0.03, 0.95 }, slot = "frame", bevel = 0.002, visual_only = true }
    k:box { low = { face + 0.004, y - 0.002, 0.90 }, high = { face + 0.007, y + 0.002, 0.935 }, slot = "dark", bevel = 0, visual_only = true }
    k:box { low = { face - 0.006, y - 0.05, 0.62 }, high = { face + 0.002, y + 0.05, 0.70 }, slot = "dark", bevel = 0.002, visual_only = true }
    -- The flap over the delivery bin.
    local mid = (split - w) / 2
    k:box { low = { face - 0.004, mid - 0.26, foot + 0.06 }, high = { face + 0.002, mid + 0.26, foot + 0.25 }, slot = "dark", bevel = 0.002, visual_only = true }
    local flap = k:part("flap")
    k:box { low = { face + 0.0035, mid - 0.24, foot + 0.075 }, high = { face + 0.0095, mid + 0.24, foot + 0.238 }, slot = "frame", part = flap, bevel = 0.002, fill = 0.4 }
    k:box { low = { face + 0.009, mid - 0.08, foot + 0.085 }, high = { face + 0.0118, mid + 0.08, foot + 0.110 }, slot = "dark", part = flap, bevel = 0.001, visual_only = true }
    k:joint { part = flap, type = "hinge", axis = { 0, -1, 0 }, origin = { face + 0.0065, mid, foot + 0.238 }, range = { 0, 75 }, hold = { kind = "spring", stiffness = 1.5, rest = 0 } }
    k:handle { part = flap, at = { face + 0.011, mid, foot + 0.10 }, normal = { 1, 0, 0 } }
    -- Goods in rows on shelves, each with a spiral's front and a price tag.
    local rng, colours = p.rng("goods"), { "red", "blue", "yellow", "green", "white" }
    local rows = 5
    local pitch = (room.high[3] - room.low[3]) / rows
    for i = 1, rows do
      local z = room.low[3] + pitch * (i - 1) + 0.016
      local x1 = front - 0.06
      k:box { low = { room.low[1], room.low[2] + 0.002, z - 0.014 }, high = { x1, room.high[2] - 0.002, z }, slot = "shelf", bevel = 0.001, fill = 0.2 }
      k:box { low = { x1 - 0.002, room.low[2] + 0.002, z - 0.03 }, high = { x1 + 0.004, room.high[2] - 0.002, z + 0.012 }, slot = "dark", bevel = 0.001, no_collider = true }
      local drinks = p.goods == "drinks" or (p.goods == "mixed" and i <= 2)
      local n = drinks and 7 or 5
      for j = 1, n do
        local yc = room.low[2] + (room.high[2] - room.low[2]) * (j - 0.5) / n
        local slot = rng:pick(colours)
        k:box { low = { x1 + 0.003, yc - 0.02, z - 0.020 }, high = { x1 + 0.0055, yc + 0.02, z - 0.002 }, slot = "white", bevel = 0, visual_only = true }
        if drinks then
          local r = 0.030
          k:cylinder { radius = r, height = 0.120, at = { x1 - 0.04, yc, z }, anchor = "bottom", slot = slot, segments = 12, bevel = 0, no_collider = true, fill = 0.9 }
          k:cylinder { radius = 0.84 * r, height = 0.124, at = { x1 - 0.04, yc, z }, anchor = "bottom", slot = "shelf", segments = 10, bevel = 0, no_collider = true, fill = 0.05 }
        else
          k:cushion { size = { 0.035, 0.105, 0.15 }, at = { x1 - 0.035, yc, z + 0.078 }, puff = 0.6, segments = 2, slot = slot, no_collider = true, fill = 0.15 }
          k:box { low = { x1 - 0.030, yc - 0.030, z + 0.065 }, high = { x1 - 0.0170, yc + 0.030, z + 0.100 }, slot = "white", bevel = 0, visual_only = true }
          k:torus { radius = 0.040, tube = 0.0025, axis = "x", at = { x1 - 0.004, yc, z + 0.042 }, slot = "frame", segments = 10, visual_only = true }
        end
      end
      k:box { low = { x1 - 0.075, room.low[2] + 0.02, z }, high = { x1 - 0.012, room.high[2] - 0.02, z + (drinks and 0.12 or 0.15) }, slot = "white", collider_only = true }
      k:container("shelf_" .. i, { center = { room.low[1] + 0.15, (room.low[2] + room.high[2]) / 2, z }, size = { 0.28, room.high[2] - room.low[2] - 0.04 }, clearance = pitch - 0.03 })
    end
    k:light { kind = "area", at = { front - 0.03, (room.low[2] + room.high[2]) / 2, room.high[3] - 0.006 }, size = { 0.05, 0.5 }, lumens = 700, color = lamps.cold }
    k:fit()
  end,
}
