-- One or two built-in ovens in a kitchen housing: hollow enamelled cavities with racks behind drop-down glass doors, knobs and clock, a drawer below.
return kind {
  api    = 1,
  names  = { en = "oven, wall oven, built-in oven, baking oven, electric oven, double oven, convection oven", zh = "烤箱, 嵌入式烤箱" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.9 },
  size   = { width = { 0.58, 0.60, 0.76 }, depth = { 0.58, 0.62, 0.68 }, height = { 0.85, 0.90, 2.30 } },
  mass   = { 35, 60, 190 },
  params = {
    ovens = int(1, 1, 2, { double = 2, ["double-door"] = 2, ["双层"] = 2, ["双"] = 2 }, { { height = { 0.85, 0.90, 0.92 } }, { height = { 1.90, 2.05, 2.30 } } }),
    style = one_of { "modern", "classic" },
  },
  slots  = {
    shell   = { "stainless_steel", "painted_metal", classic = "painted_metal", tint = { "#1f2123", "#ffffff", "#efe5cd" } },
    housing = { "painted_wood", "laminate", "oak", "walnut", tint = { "#f4f3ee", "#d5dad7", "#5b6b7b" } },
    window  = { "glass", tint = "#4a4d50" }, liner = "black_steel", rack = "chrome",
    handle  = { "stainless_steel", "aluminium", classic = "brass" },
    panel   = "screen_black", mark = "neon",
  },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, h, out, leaf, t = p.width / 2, p.height, 0.045, 0.035, 0.018
    local front, double = p.depth - out - leaf, p.ovens == 2
    local unit = 0.60
    local base = double and 0.42 or h - 2 * t - unit
    local case = joinery.carcass(k, { low = { 0, -w, 0.07 }, high = { front, w, h }, slot = "housing", board = t })
    k:box { low = { 0.02, -w + 0.005, 0 }, high = { front - 0.04, w - 0.005, 0.07 }, slot = "housing", fill = 0.3 }
    local grip = fittings.bar { slot = "handle", out = out - 0.004, length = 0.3 }
    joinery.drawer(k, { low = case.inner.low, high = { front, w - t, base } }, { name = "drawer", slot = "housing", handle = double and grip or { out = 0.01, draw = function(q, width, height, part)
      q:box { size = { 0.012, width * 0.5, 0.010 }, at = { 0.006, 0, height * 0.3 }, slot = "handle", bevel = 0.003 }
      q:handle { part = part, at = { 0.012, 0, height * 0.3 }, normal = { 1, 0, 0 } } end } })
    k:box { low = { 0.006, -w + t, base }, high = { front, w - t, base + t }, slot = "housing", grain = "y" }
    local oven_h = math.min(unit, (h - base - 2 * t - (double and 0.25 or 0)) / p.ovens)
    for i = 1, p.ovens do
      local z0 = base + t + (i - 1) * (oven_h + 0.003)
      local z1 = z0 + oven_h - (double and 0.002 or 0)
      local panel = 0.105
      local room = appliance.case(k, { low = { 0.02, -w + t, z0 }, high = { front, w - t, z1 - panel }, wall = 0.035, slot = "shell", liner = "liner", fill = 0.05, bevel = 0 })
      k:box { low = { 0.02, -w + t, z1 - panel }, high = { front, w - t, z1 }, slot = "shell", bevel = 0, fill = 0.02 }
      k:box { low = { front, -w + 0.003, z1 - panel + 0.004 }, high = { front + leaf, w - 0.003, z1 }, slot = "shell", bevel = 0.004, fill = 0.08 }
      local face, zc = front + leaf, z1 - panel / 2 + 0.002
      electronics.screen(k, { at = { face, 0, zc }, width = 0.16, height = 0.055, slot = "panel" })
      appliance.digits(k, { at = { face + 0.002, 0, zc }, height = 0.026, text = i == 1 and "12:30" or "180", slot = "mark" })
      for _, s in ipairs { -1, 1 } do
        electronics.dial(k, { at = { face, s * w * 0.62, zc }, radius = 0.023, out = 0.026, slot = "handle", mark = "panel", turn = s * 30 })
        for a = -3, 3 do k:box { size = { 0.001, 0.003, 0.003 }, at = { face + 0.0005, s * w * 0.62 + 0.033 * math.sin(0.7 * a), zc + 0.033 * math.cos(0.7 * a) }, bevel = 0, slot = "mark", visual_only = true } end
      end
      k:lump { mass = 9, at = { front * 0.4, 0, z1 - panel / 2 }, size = { 0.3, 0.4, 0.06 } }
      appliance.door(k, { name = double and "oven_door_" .. i or "oven_door", low = { front + 0.003, -w + 0.003, z0 + 0.003 }, high = { face, w - 0.003, z1 - panel }, slot = "shell", window = "window", frame = { 0.07, 0.07, 0.06, 0.12 }, hinge = "bottom", fill = 0.07,
        handle = fittings.bar { slot = "handle", out = out, length = 2 * w - 0.12, radius = 0.009 }, handle_at = { 0, z1 - panel - 0.05 }, radius = p.style == "classic" and 0.014 or 0.004 })
      appliance.racks(k, { low = room.low, high = { front - 0.012, room.high[2], room.high[3] }, count = 2, slot = "rack", name = double and "rack_" .. i or "rack", floor = double and "oven_floor_" .. i or "oven_floor", wires = 8 })
    end
    if double then -- a cupboard above
      local z = base + t + 2 * (oven_h + 0.003)
      k:box { low = { 0.006, -w + t, z }, high = { front, w - t, z + t }, slot = "housing", grain = "y" }
      local room = { low = { 0.006, -w + t, z + t }, high = { front, w - t, h - t } }
      sanitary.doors(k, room, { count = 2, slot = "housing", handle = fittings.bar { slot = "handle", out = out - 0.006, upright = true, length = 0.16 }, handle_at = 0.3 })
      joinery.compartment(k, "cupboard", room)
    else
      k:surface("top", { center = { front / 2, 0, h }, size = { front, 2 * w } })
    end
  end,
}
