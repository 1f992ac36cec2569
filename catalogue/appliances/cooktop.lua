-- A hob of black glass with printed zones and a touch bar, or of steel with gas burners, grates and knobs; one burner makes it portable.
return kind {
  api    = 1,
  names  = { en = "cooktop, hob, induction cooktop, induction hob, stovetop, stove top, gas hob, hot plate, induction stove, portable stove, induction burner, portable cooktop", zh = "灶具, 电磁炉, 炉盘, 燃气灶" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "surface",
  size   = { width = { 0.28, 0.60, 0.90 }, depth = { 0.34, 0.50, 0.54 }, height = { 0.045, 0.065, 0.10 } },
  mass   = { 1.5, 8, 25 },
  params = {
    burners = int(1, 4, 5, { portable = 1, single = 1, ["one-burner"] = 1, ["two-burner"] = 2, double = 2, ["four-burner"] = 4, ["4-burner"] = 4, ["five-burner"] = 5, ["便携"] = 1, ["双眼"] = 2, ["单眼"] = 1 },
      { { width = { 0.28, 0.31, 0.36 }, depth = { 0.34, 0.38, 0.42 } }, { width = { 0.58, 0.70, 0.78 }, depth = { 0.36, 0.42, 0.46 } }, { width = { 0.60, 0.70, 0.80 } }, { width = { 0.56, 0.60, 0.70 } }, { width = { 0.75, 0.80, 0.90 } } }),
    fuel = one_of { "induction", "gas", words = { induction = "induction", electric = "induction", ceramic = "induction", gas = "gas", ["燃气"] = "gas", ["煤气"] = "gas", ["电磁"] = "induction" } },
  },
  slots  = { plate = { "stainless_steel", "screen_black", "painted_metal" }, glass = "screen_black", base = { "black_plastic", "plastic" }, grate = "cast_iron", knob = { "stainless_steel", "black_plastic" }, mark = "plastic", light = "neon", foot = "rubber" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, d, h, gas, foot = p.width / 2, p.depth, p.height, p.fuel == "gas", 0.008
    local top = gas and h - 0.032 or h
    k:box { low = { 0.012, -w + 0.012, foot }, high = { d - 0.012, w - 0.012, top - 0.006 }, slot = "base", bevel = 0.004, fill = 0.12 }
    k:rounded_box { low = { 0, -w, top - 0.008 }, high = { d, w, top }, radius = 0.003, segments = 2, slot = gas and "plate" or "glass", fill = gas and 0.3 or 0.6 }
    fittings.feet(k, { low = { 0.012, -w + 0.012, 0 }, high = { d - 0.012, w - 0.012, 0 }, height = foot + 0.001, slot = "foot", radius = 0.014, inset = 0.035 })
    k:lump { mass = 0.6 * p.burners, at = { d / 2, 0, top / 2 }, size = { 0.6 * d, 1.2 * w, 0.02 } } -- coils or valves
    -- Controls: a strip along the front (on the right for gas).
    local strip = gas and 0 or 0.085
    local right = gas and p.burners > 1 and 0.10 or 0
    if gas and p.burners == 1 then strip = 0.08 end
    local x0, x1, y1 = 0.02, d - 0.015 - strip, w - right
    local places = { { { 0.5, 0.5 } }, { { 0.5, 0.25 }, { 0.5, 0.75 } }, { { 0.27, 0.25 }, { 0.73, 0.25 }, { 0.5, 0.72 } }, { { 0.27, 0.26 }, { 0.73, 0.26 }, { 0.27, 0.74 }, { 0.73, 0.74 } }, { { 0.25, 0.20 }, { 0.75, 0.20 }, { 0.25, 0.80 }, { 0.75, 0.80 }, { 0.5, 0.5 } } }
    local span = y1 + w - 0.03
    for i, q in ipairs(places[p.burners]) do
      local x, y = x0 + (x1 - x0) * q[1], -w + 0.015 + span * q[2]
      local room = math.min((x1 - x0) * (p.burners < 3 and 0.46 or 0.225), span * (p.burners == 1 and 0.46 or p.burners == 5 and 0.15 or 0.235))
      local r = math.min(room, (i % 3 == 1 and 0.105 or 0.085))
      if gas then
        appliance.burner(k, { at = { x, y, top }, radius = r * 0.42, reach = math.min(room, r * 1.25), height = 0.032, slot = "grate", cap = "grate", ring = "knob" })
      else
        appliance.zone(k, { at = { x, y, top }, radius = r, slot = "mark" })
        for _, a in ipairs { 0, 90 } do k:box { size = { 0.03, 0.0015, 0.0004 }, at = { x, y, top }, rot = { 0, 0, a }, bevel = 0, slot = "mark", visual_only = true } end
      end
      k:surface("burner_" .. i, { center = { x, y, h }, size = { 1.9 * r, 1.9 * r }, outline = "ellipse" })
    end
    if gas then
      for i = 1, p.burners do
        local at = right > 0 and { x0 + (x1 - x0) * (0.12 + 0.76 * (i - 0.5) / p.burners), w - 0.055, top } or { d - 0.05, 0, top }
        k:cylinder { radius = 0.019, radius_top = 0.016, height = 0.024, at = at, anchor = "bottom", slot = "knob", segments = 18 }
        k:box { size = { 0.014, 0.0025, 0.001 }, at = { at[1] + 0.006, at[2], top + 0.024 }, bevel = 0, slot = "mark", visual_only = true }
      end
    else
      for i = 1, p.burners + 2 do
        local y = (i - (p.burners + 3) / 2) * math.min(0.05, 1.5 * w / (p.burners + 2))
        k:cylinder { radius = 0.009, height = 0.0006, at = { d - 0.05, y, top }, slot = "base", visual_only = true, segments = 14, bevel = 0 }
        k:box { size = { 0.010, 0.0016, 0.0009 }, at = { d - 0.05, y, top }, bevel = 0, slot = i == 1 and "light" or "mark", visual_only = true }
      end
      k:box { size = { 0.0015, 1.7 * w, 0.0004 }, at = { d - 0.085, 0, top }, bevel = 0, slot = "mark", visual_only = true }
    end
  end,
}
