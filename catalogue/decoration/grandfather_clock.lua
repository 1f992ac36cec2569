-- A tall case: base, waist with a glazed door before pendulum and weights, hood with the dial, scrolled pediment.
return kind {
  api    = 1,
  names  = { en = "grandfather clock, longcase clock, pendulum clock, standing clock, floor clock", zh = "落地钟, 老爷钟, 落地摆钟" },
  measure_zh = "座",
  groups = { "clock", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.5 },
  size   = { width = { 0.42, 0.52, 0.68 }, depth = { 0.24, 0.30, 0.38 }, height = { 1.70, 2.00, 2.35 } },
  mass   = { 20, 60, 130 },
  params = { top = one_of { "scroll", "arch", "flat", words = { arched = "arch" } }, figures = one_of { "roman", "arabic" } },
  slots  = { case = { "mahogany", "walnut", "cherry", "dark_oak" }, glass = "glass", metal = { "brass", "gold" }, dial = { "paperboard", tint = { "#fff8e8", "#ffffff" } }, mark = { "paint", tint = { "#26221f" } }, dark = { "painted_wood", tint = { "#3a2c22" } } },
  rooms  = { "living_room", "hallway", "study", "hotel_lobby", "library" },
  build  = function(p, k)
    local w, d, h, r = p.width / 2, p.depth, p.height, p.rng("time")
    local z1, z2, z3 = 0.24 * h, 0.68 * h, 0.91 * h -- top of base, of waist, of hood
    local waist = 0.74 * w
    local fx = d - 0.05 -- front of the waist
    local function board(low, high, fill) k:box { low = low, high = high, slot = "case", bevel = 0.003, fill = fill } end
    -- Base with plinth and a raised field.
    board({ 0.005, -0.94 * w, 0.05 }, { d - 0.022, 0.94 * w, z1 - 0.03 }, 0.25)
    k:box { low = { 0, -w, 0 }, high = { d - 0.004, w, 0.07 }, slot = "case", bevel = 0.010, fill = 0.4 }
    k:loft { sections = { { at = { (d - 0.012) / 2, 0, z1 - 0.03 }, size = { d - 0.014, 1.92 * w }, radius = 0.004 }, { at = { fx / 2 + 0.005, 0, z1 + 0.01 }, size = { fx + 0.006, 2 * waist + 0.02 }, radius = 0.004 } }, segments = 1, slot = "case" }
    k:box { low = { d - 0.026, -0.62 * w, 0.11 }, high = { d - 0.014, 0.62 * w, z1 - 0.07 }, slot = "case", bevel = 0.005 }
    -- Waist: hollow, with a door.
    local t = 0.018
    board({ 0.005, -waist, z1 }, { fx - 0.022, -waist + t, z2 })
    board({ 0.005, waist - t, z1 }, { fx - 0.022, waist, z2 })
    k:box { low = { 0.005, -waist + t, z1 }, high = { 0.013, waist - t, z2 }, bevel = 0, slot = "dark" }
    local inner = { low = { 0.013, -waist + t, z1 + 0.024 }, high = { fx - 0.022, waist - t, z2 - 0.020 } }
    local stile = 0.045
    joinery.door(k, inner, { name = "door", slot = "case", thickness = 0.020, cover = 0.008, open = 100, handle = fittings.knob { slot = "metal", radius = 0.009, out = 0.02 }, handle_in = 0.022,
      panel = function(q, width, height)
        for _, s in ipairs { -1, 1 } do
          q:box { low = { 0, s > 0 and width / 2 - stile or -width / 2, -height / 2 }, high = { 0.020, s > 0 and width / 2 or -width / 2 + stile, height / 2 }, slot = "case", bevel = 0.003, grain = "z" }
          q:box { low = { 0, -width / 2 + stile, s > 0 and height / 2 - stile * 1.4 or -height / 2 }, high = { 0.020, width / 2 - stile, s > 0 and height / 2 or -height / 2 + stile * 1.4 }, slot = "case", bevel = 0.003 }
        end
        q:box { low = { 0.008, -width / 2 + stile, -height / 2 + stile * 1.4 }, high = { 0.012, width / 2 - stile, height / 2 - stile * 1.4 }, slot = "glass", bevel = 0 }
      end })
    -- Pendulum and weights.
    local px = 0.5 * (fx - 0.02)
    k:cylinder { radius = 0.004, height = 0.78 * (z2 - z1), at = { px, 0, z2 - 0.01 }, anchor = "top", slot = "metal", segments = 8, no_collider = true }
    k:lathe { profile = { { 0, -0.012 }, { 0.05, -0.008 }, { 0.058, 0 }, { 0.05, 0.008 }, { 0, 0.012 } }, axis = "x", at = { px, 0, z2 - 0.76 * (z2 - z1) }, slot = "metal", segments = 24, fill = 0.4, no_collider = true }
    for i, y in ipairs { -0.42 * waist, 0.42 * waist } do
      local z = z2 - (0.36 + 0.12 * i) * (z2 - z1)
      k:cylinder { radius = 0.0025, height = z2 - z, at = { px - 0.03, y, z2 - 0.01 }, anchor = "top", slot = "metal", segments = 6, visual_only = true }
      k:cylinder { radius = 0.024, height = 0.17, at = { px - 0.03, y, z }, anchor = "top", slot = "metal", segments = 18, bevel = 0.004, fill = 0.5, no_collider = true }
    end
    -- Hood with the dial.
    k:loft { sections = { { at = { fx / 2 + 0.004, 0, z2 - 0.006 }, size = { fx + 0.004, 2 * waist + 0.012 }, radius = 0.004 }, { at = { (d - 0.010) / 2, 0, z2 + 0.035 }, size = { d - 0.012, 1.92 * w }, radius = 0.004 } }, segments = 1, slot = "case" }
    k:box { low = { 0.004, -0.92 * w, z2 + 0.03 }, high = { d - 0.030, 0.92 * w, z3 }, slot = "case", fill = 0.2 }
    for _, s in ipairs { -1, 1 } do
      k:lathe { profile = { { 0.018, 0 }, { 0.018, 0.02 }, { 0.011, 0.03 }, { 0.012, 0.5 * (z3 - z2) }, { 0.010, z3 - z2 - 0.075 }, { 0.018, z3 - z2 - 0.06 }, { 0.018, z3 - z2 - 0.035 }, { 0, z3 - z2 - 0.035 } }, at = { d - 0.022, s * 0.84 * w, z2 + 0.034 }, slot = "case", segments = 12 }
    end
    local x, zc = d - 0.030, (z2 + z3) / 2 + 0.015
    local R = math.min(0.62 * w, 0.40 * (z3 - z2))
    k:box { low = { x - 0.002, -R - 0.012, zc - R - 0.012 }, high = { x + 0.002, R + 0.012, zc + R + 0.012 }, bevel = 0.001, slot = "metal", visual_only = true }
    k:cylinder { radius = R, height = 0.004, axis = "x", at = { x + 0.002, 0, zc }, segments = 36, bevel = 0, slot = "dial", visual_only = true }
    k:torus { radius = R, tube = 0.004, axis = "x", at = { x + 0.003, 0, zc }, segments = 30, slot = "metal", visual_only = true }
    for i = 1, 12 do
      local a = math.rad(90 - 30 * i)
      local text = p.figures == "roman" and ({ "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII" })[i] or tostring(i)
      lettering.text(k, { text = text, at = { x + 0.0045, 0.78 * R * math.cos(a), zc + 0.78 * R * math.sin(a) }, height = 0.2 * R, narrow = p.figures == "roman" and 0.55 or 1, gap = 0.3, slot = "mark", depth = 0.0007, weight = 0.13, turn = p.figures == "roman" and -30 * i or 0 })
    end
    local hour, minute = r:int(0, 11), r:int(0, 59)
    for i, q in ipairs { { 30 * hour + minute / 2, 0.50, 0.07 }, { 6 * minute, 0.76, 0.05 } } do
      k:with({ at = { x + 0.005 + 0.002 * i, 0, zc }, rot = { 90 - q[1], 0, 0 } }, function() k:prism { polygon = { { -0.1 * R, -0.01 * R }, { 0.7 * q[2] * R, -q[3] * R / 2 }, { q[2] * R, 0 }, { 0.7 * q[2] * R, q[3] * R / 2 }, { -0.1 * R, 0.01 * R } }, axis = "x", height = 0.0015, bevel = 0, slot = "mark", visual_only = true } end)
    end
    -- Pediment.
    k:box { low = { 0, -w, z3 - 0.012 }, high = { d, w, z3 + 0.022 }, slot = "case", bevel = 0.009 }
    local up = h - z3 - 0.02
    local shape = { { -0.9 * w, 0 }, { 0.9 * w, 0 } }
    if p.top == "flat" then
      for _, q in ipairs { { 0.9 * w, 0.35 * up }, { -0.9 * w, 0.35 * up } } do shape[#shape + 1] = q end
    elseif p.top == "arch" then
      for i = 0, 12 do local a = math.pi * i / 12 shape[#shape + 1] = { 0.9 * w * math.cos(a), 0.08 * up + 0.62 * up * math.sin(a) } end
    else
      for i = 0, 10 do local t = i / 10 shape[#shape + 1] = { 0.9 * w - 0.75 * w * t, up * (0.15 + 0.70 * t ^ 1.8 + 0.08 * math.sin(t * 6)) } end
      shape[#shape + 1] = { 0.06 * w, 0.30 * up }
      shape[#shape + 1] = { -0.06 * w, 0.30 * up }
      for i = 10, 0, -1 do local t = i / 10 shape[#shape + 1] = { -0.9 * w + 0.75 * w * t, up * (0.15 + 0.70 * t ^ 1.8 + 0.08 * math.sin(t * 6)) } end
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.12 * up, height = 0.014, axis = "x", at = { d - 0.035, s * 0.17 * w, z3 + 0.02 + 0.78 * up }, segments = 16, slot = "metal", visual_only = true } end
    end
    k:prism { polygon = shape, axis = "x", height = d - 0.07, at = { (d - 0.04) / 2, 0, z3 + 0.02 }, bevel = 0.004, slot = "case", fill = 0.5, no_collider = true }
    k:box { low = { 0, -0.85 * w, z3 + 0.02 }, high = { d - 0.04, 0.85 * w, z3 + 0.02 + (p.top == "flat" and 0.35 or 0.6) * up }, slot = "case", collider_only = true }
    k:lathe { profile = { { 0.018, 0 }, { 0.012, 0.15 * up }, { 0.026, 0.45 * up }, { 0.010, 0.75 * up }, { 0, up } }, at = { d - 0.06, 0, z3 + 0.02 }, smooth = true, steps = 1, slot = "metal", segments = 14, fill = 0.3 }
    k:fit()
  end,
}
