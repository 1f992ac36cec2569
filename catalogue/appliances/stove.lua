-- A free-standing range: four to six burners on a level top, knobs, a hollow oven with racks behind a drop-down glass door, a drawer below.
return kind {
  api    = 1,
  names  = { en = "stove, range, gas stove, cooker, kitchen range, electric stove, gas range, stovetop oven, burner stove, cooking range", zh = "炉灶, 灶台, 煤气灶, 炉子" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.9 },
  size   = { width = { 0.50, 0.62, 1.00 }, depth = { 0.60, 0.64, 0.68 }, height = { 0.85, 0.90, 0.92 } },
  mass   = { 25, 48, 150 },
  params = {
    burners = int(4, 4, 6, { ["four-burner"] = 4, ["4-burner"] = 4, ["five-burner"] = 5, ["5-burner"] = 5, ["six-burner"] = 6, ["6-burner"] = 6, ["四眼"] = 4, ["五眼"] = 5, ["六眼"] = 6 },
      { { width = { 0.50, 0.60, 0.76 } }, { width = { 0.70, 0.78, 0.90 } }, { width = { 0.80, 0.90, 1.00 } } }),
    fuel    = one_of { "gas", "electric", default = "gas", words = { gas = "gas", electric = "electric", induction = "electric", ["glass-top"] = "electric", ["燃气"] = "gas", ["煤气"] = "gas", ["电"] = "electric" } },
    style   = one_of { "modern", "classic", "industrial", words = { vintage = "classic", retro = "classic", ["复古"] = "classic" } },
  },
  slots  = {
    shell   = { "stainless_steel", "painted_metal", classic = "painted_metal", industrial = "stainless_steel", tint = { "#fbfaf6", "#2c2e31", "#8c2b2b", "#3a5a54", "#efe3c8" } },
    top     = { "stainless_steel", "black_steel", classic = "black_steel" },
    grate   = "cast_iron", liner = "black_steel", rack = "chrome",
    window  = { "glass", tint = "#5a5d60" }, glass = "screen_black",
    handle  = { "stainless_steel", classic = "brass" },
    knob    = { "black_plastic", "stainless_steel", classic = "brass", industrial = "stainless_steel" },
    mark    = "plastic",
  },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, h, foot, out, leaf = p.width / 2, p.height, 0.04, 0.045, 0.040
    local gas, classic = p.fuel == "gas", p.style == "classic"
    local front = p.depth - out - leaf
    local deck = gas and h - 0.036 or h -- the plate that the burners stand on
    local panel, drawer = 0.10, 0.17 -- heights of the knobs' panel and of the drawer
    local room = appliance.case(k, { low = { 0, -w, foot + drawer }, high = { front, w, deck - panel }, wall = 0.045, bottom = 0.03, top = 0.02, slot = "shell", liner = "liner", fill = 0.03 })
    local low = appliance.case(k, { low = { 0, -w, foot }, high = { front, w, foot + drawer }, wall = 0.02, bottom = 0.012, top = 0, slot = "shell", fill = 0.06 })
    k:box { low = { 0, -w, deck - panel }, high = { front, w, deck - 0.012 }, slot = "shell", fill = 0.03 }
    k:rounded_box { low = { front, -w, deck - panel + 0.002 }, high = { front + leaf, w, deck - 0.012 }, radius = 0.008, segments = 2, slot = "shell", fill = 0.08 }
    k:box { low = { 0, -w, deck - 0.012 }, high = { front + leaf + 0.003, w, deck }, slot = gas and "top" or "glass", bevel = 0.004, fill = gas and 0.13 or 0.4 }
    fittings.feet(k, { low = { 0, -w, 0 }, high = { front, w, 0 }, height = foot, slot = "liner", radius = 0.018, inset = 0.05 })
    k:box { low = { 0.03, -w + 0.03, 0.006 }, high = { front - 0.04, w - 0.03, foot }, slot = "liner", bevel = 0, fill = 0.01, no_collider = true }
    k:lump { mass = 9, at = { front / 2, 0, deck - panel / 2 }, size = { front, 2 * w, panel / 2 } } -- burners or coils, pipes, insulation
    -- Burners in two rows; a fifth in the middle.
    local columns = p.burners == 6 and 3 or 2
    local span = front + leaf - 0.05
    local function burner(i, x, y, r)
      if gas then
        appliance.burner(k, { at = { x, y, deck }, radius = r * 0.42, reach = math.min(0.47 * span / 2, p.burners == 5 and 0.145 * 2 * w or 0.47 * (2 * w - 0.03) / columns), height = h - deck, slot = "grate", cap = "grate", ring = "top" })
      else
        appliance.zone(k, { at = { x, y, h }, radius = r, slot = "mark" })
      end
      k:surface("burner_" .. i, { center = { x, y, h }, size = { 1.9 * r, 1.9 * r }, outline = "ellipse" })
    end
    local i = 0
    for row = 1, 2 do
      for c = 1, columns do
        i = i + 1
        local wide = p.burners == 5 and 0.62 * w or (2 * w - 0.03) / columns / 2 * (columns == 3 and 2 or 1)
        burner(i, 0.03 + span * (row == 1 and 0.26 or 0.74), (c - (columns + 1) / 2) * (columns == 3 and wide or 2 * wide), (row + c) % 2 == 0 and 0.085 or 0.10)
      end
    end
    if p.burners == 5 then burner(5, 0.03 + span / 2, 0, 0.115) end
    -- Knobs: one a burner and one for the oven, a clock in the middle.
    local n, face, z = p.burners + 1, front + leaf, deck - panel / 2 - 0.006
    for q = 1, n do
      local t = (q - 0.5) / n - 0.5
      local y = t * (2 * w - 0.06) * 0.74 + (t < 0 and -1 or 1) * 0.13 * (w - 0.03)
      electronics.dial(k, { at = { face, y, z }, radius = 0.019, out = 0.026, slot = "knob", mark = "mark", turn = q == 2 and 40 or 0 })
    end
    k:box { low = { face - 0.002, -0.055 * w / 0.3, z - 0.018 }, high = { face + 0.002, 0.055 * w / 0.3, z + 0.018 }, slot = "glass", bevel = 0.001, visual_only = true }
    local handle = fittings.bar { slot = "handle", length = 2 * w - 0.10, radius = 0.009, out = out }
    appliance.door(k, { name = "oven_door", low = { front + 0.003, -w + 0.002, foot + drawer + 0.003 }, high = { front + leaf, w - 0.002, deck - panel - 0.002 }, slot = "shell", window = "window", frame = { 0.09, 0.09, 0.07, 0.115 }, fill = 0.07,
      hinge = "bottom", handle = handle, handle_at = { 0, deck - panel - 0.055 }, radius = classic and 0.016 or 0.006 })
    appliance.racks(k, { low = room.low, high = { front - 0.012, room.high[2], room.high[3] }, count = 2, slot = "rack", floor = "oven_floor" })
    joinery.drawer(k, { low = { low.low[1], low.low[2], low.low[3] }, high = { front, low.high[2], low.high[3] - 0.012 } }, { name = "drawer", slot = "shell", inside = "liner", wall = 0.002, cover = 0.010, front = 0.02,
      handle = { out = 0.02, draw = function(q, width, height, part) q:box { size = { 0.014, width * 0.4, 0.012 }, at = { 0.007, 0, height * 0.22 }, slot = "handle", bevel = 0.004 }
        q:handle { part = part, at = { 0.014, 0, height * 0.22 }, normal = { 1, 0, 0 } } end } })
  end,
}
