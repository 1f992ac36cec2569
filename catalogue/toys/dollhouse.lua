-- A wooden doll's house, open in front: rooms on floors under a gabled roof, one wing of the facade with windows and a door that swings open, tiny furniture.
return kind {
  api    = 1,
  names  = { en = "dollhouse, doll house, dolls house, toy house, toy kitchen house", zh = "娃娃屋, 玩具屋" },
  measure_zh = "个",
  groups = { "toy", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.6 },
  size   = { width = { 0.50, 0.72, 1.10 }, depth = { 0.26, 0.34, 0.46 }, height = { 0.65, 1.00, 1.35 } },
  mass   = { 4, 13, 40 },
  params = { floors = int(1, 2, 3, { ["two-storey"] = 2, ["two-story"] = 2, ["three-storey"] = 3, ["three-story"] = 3, ["两层"] = 2, ["三层"] = 3 }), furnished = bool(true, { empty = false, furnished = true, ["带家具"] = true }) },
  slots  = {
    wall = { "painted_wood", "birch", tint = { "#f6c9d2", "#f4efe4", "#bcd9e6", "#f3dc96", "#cfe3c2" } }, roof = { "painted_wood", tint = { "#b8473d", "#5f7f9f", "#8a5a4a", "#7f6fa0" } },
    trim = { "painted_wood", tint = { "#ffffff" } }, floor = { "oak", "pine" }, glass = "glass", door = { "painted_wood", tint = { "#a8442f", "#3f6f8f", "#d9a02b" } },
    red = { "painted_wood", tint = { "#d85a4f" } }, blue = { "painted_wood", tint = { "#6f9fd0" } }, wood = "oak", knob = "brass",
  },
  rooms  = { "kids_room", "playroom", "nursery" },
  build  = function(p, k)
    local w, d, t = p.width / 2 - 0.03, p.depth, 0.010
    local eave = p.height * ({ 0.58, 0.70, 0.75 })[p.floors]
    local ridge = p.height - 0.012
    local x1 = d - 0.034                    -- the case ends before the swinging wing
    k:with({ slot = "wall" }, function()
      k:box { low = { 0.006, -w, 0 }, high = { x1, -w + t, eave }, grain = "z" }
      k:box { low = { 0.006, w - t, 0 }, high = { x1, w, eave }, grain = "z" }
      k:prism { polygon = { { -w, 0 }, { w, 0 }, { w, eave }, { 0, ridge - 0.012 }, { -w, eave } }, axis = "x", height = 0.006, at = { 0.003, 0, 0 }, bevel = 0 }
    end)
    k:box { low = { 0.006, -w + t, 0 }, high = { x1 + 0.02, w - t, 0.018 }, slot = "floor", grain = "y" }
    -- Roof: two boards with rows of shingles, a chimney; the gable's edge is trimmed.
    local a = math.deg(math.atan((ridge - eave) / w))
    local slope = math.sqrt(w * w + (ridge - eave) ^ 2) + 0.05
    for _, s in ipairs { -1, 1 } do
      k:with({ at = { 0, 0, ridge }, rot = { -s * a, 0, 0 }, slot = "roof" }, function()
        local lo, hi = s > 0 and 0 or -slope, s > 0 and slope or 0
        k:box { low = { 0, lo, -0.012 }, high = { x1 + 0.024, hi, 0 }, bevel = 0.002, grain = "x" }
        for i = 1, 6 do
          local y = s * slope * (i - 0.12) / 6
          k:box { low = { 0, y - 0.004, -0.002 }, high = { x1 + 0.024, y + 0.004, 0.003 }, bevel = 0.001, visual_only = true }
        end
        k:box { low = { x1 + 0.020, lo, -0.020 }, high = { x1 + 0.027, hi, 0.001 }, bevel = 0.001, slot = "trim", visual_only = true }
      end)
    end
    k:box { low = { 0.10, 0.45 * w, ridge - 0.55 * (ridge - eave) }, high = { 0.16, 0.45 * w + 0.06, ridge - 0.03 }, slot = "door" }
    k:box { low = { 0.095, 0.45 * w - 0.005, ridge - 0.03 }, high = { 0.165, 0.45 * w + 0.065, ridge - 0.018 }, slot = "trim" }
    local high = (eave - 0.018) / p.floors
    for f = 1, p.floors do -- floors and the wall between left and right
      local z = 0.018 + f * high
      k:box { low = { 0.006, -w + t, z - t }, high = { x1, w - t, z }, slot = "floor", grain = "y" }
      k:box { low = { 0.006, -0.12 * w, z - high }, high = { x1 - 0.02, -0.12 * w + 0.008, z - t }, slot = "wall" }
      local function room(name, y0, y1, front) k:container(name, { center = { (0.02 + front) / 2, (y0 + y1) / 2, z - high }, size = { front - 0.03, y1 - y0 - 0.01 }, clearance = high - t - 0.01 }) end
      room("left_" .. f, -w + t, -0.12 * w, x1)
      if not p.furnished then room("right_" .. f, -0.12 * w, w - t, x1) end
    end
    -- The wing: a wall with framed windows and a front door, hinged at its left edge.
    local wing = k:part("facade_door")
    local y0, y1 = -w, -0.12 * w + 0.004
    k:with({ part = wing }, function()
      local wall = k:box { low = { x1 + 0.003, y0, 0.022 }, high = { x1 + 0.013, y1, eave - 0.030 }, slot = "wall", grain = "z" }
      local ym = (y0 + y1) / 2
      for f = 1, p.floors do
        local z, ww, hh = 0.018 + (f - 0.45) * high, 0.30 * (y1 - y0), 0.40 * high
        if f == 1 then
          k:box { low = { x1 + 0.012, ym - 0.06, 0.022 }, high = { x1 + 0.017, ym + 0.06, 0.022 + 0.80 * high }, slot = "trim", bevel = 0.002, no_collider = true }
          k:box { low = { x1 + 0.015, ym - 0.05, 0.024 }, high = { x1 + 0.020, ym + 0.05, 0.022 + 0.75 * high }, slot = "door", bevel = 0.002, no_collider = true }
          for i = 0, 1 do k:box { low = { x1 + 0.019, ym - 0.035, 0.045 + i * 0.37 * high }, high = { x1 + 0.022, ym + 0.035, 0.022 + (0.33 + 0.36 * i) * high }, slot = "trim", bevel = 0.001, visual_only = true } end
          k:sphere { radius = 0.006, at = { x1 + 0.024, ym + 0.04, 0.022 + 0.36 * high }, segments = 8, slot = "knob", visual_only = true }
        else
          local out = { x1 + 0.012, ym - ww, z - hh / 2 }
          k:cut(wall, k:box { low = { x1, ym - ww + 0.008, z - hh / 2 + 0.008 }, high = { x1 + 0.02, ym + ww - 0.008, z + hh / 2 - 0.008 }, bevel = 0, slot = "wall", no_collider = true })
          for _, s in ipairs { -1, 1 } do
            k:box { size = { 0.006, 0.012, hh }, at = { x1 + 0.014, ym + s * ww, z }, slot = "trim", bevel = 0.001, visual_only = true }
            k:box { size = { 0.008, 2 * ww + 0.03, 0.012 }, at = { x1 + 0.015, ym, z + s * hh / 2 }, slot = "trim", bevel = 0.001, visual_only = true }
            k:box { size = { 0.005, 0.36 * ww, hh }, at = { x1 + 0.0145, ym + s * 1.27 * ww, z }, slot = "door", bevel = 0.001, visual_only = true }
          end
          k:box { size = { 0.004, 0.006, hh }, at = { x1 + 0.013, ym, z }, slot = "trim", bevel = 0, visual_only = true }
          k:box { size = { 0.004, 2 * ww, 0.006 }, at = { x1 + 0.013, ym, z }, slot = "trim", bevel = 0, visual_only = true }
        end
      end
      k:sphere { radius = 0.007, at = { x1 + 0.018, y1 - 0.015, eave * 0.55 }, segments = 10, slot = "knob", no_collider = true }
      k:handle { at = { x1 + 0.025, y1 - 0.015, eave * 0.55 }, normal = { 1, 0, 0 } }
    end)
    k:joint { part = wing, type = "hinge", axis = { 0, 0, -1 }, origin = { x1 + 0.013, y0, eave / 2 }, range = { 0, 115 }, hold = "friction" }
    if p.furnished then -- small furniture at the back of the right rooms and in the attic
      local y, b = -0.12 * w + 0.008, w - t
      local function box(slot, x, yy, z, sx, sy, sz) k:box { low = { x, yy, z }, high = { x + sx, yy + sy, z + sz }, slot = slot, bevel = 0.002, no_collider = true } end
      local s = math.min((b - y) / 0.36, high / 0.26)
      for f = 1, p.floors do
        local z = 0.018 + (f - 1) * high
        if f == 1 then -- a table with two chairs, a dresser
          local ym = y + 0.42 * (b - y)
          k:cylinder { radius = 0.055 * s, height = 0.008, at = { 0.14, ym, z + 0.075 * s }, slot = "wood", segments = 20, no_collider = true }
          k:cylinder { radius = 0.008, radius_top = 0.012, height = 0.075 * s, at = { 0.14, ym, z }, anchor = "bottom", slot = "wood", segments = 10, no_collider = true }
          for _, q in ipairs { -1, 1 } do
            box("red", 0.12, ym + q * 0.10 * s - 0.02, z, 0.04, 0.04, 0.045 * s)
            box("red", 0.12, ym + q * 0.12 * s - 0.003, z, 0.04, 0.006, 0.10 * s)
          end
          box("blue", 0.012, b - 0.11 * s, z, 0.045, 0.10 * s, 0.15 * s)
        elseif f == 2 then -- a bed with a pillow and a wardrobe
          box("wood", 0.02, y + 0.03, z, 0.15, 0.11 * s, 0.035 * s)
          box("trim", 0.03, y + 0.036, z + 0.035 * s, 0.035, 0.11 * s - 0.012, 0.018)
          box("red", 0.065, y + 0.031, z + 0.03 * s, 0.10, 0.11 * s - 0.002, 0.016)
          box("wood", 0.012, y + 0.028, z, 0.008, 0.11 * s + 0.004, 0.10 * s)
          box("trim", 0.012, b - 0.13 * s, z, 0.05, 0.11 * s, 0.19 * s)
          box("door", 0.060, b - 0.077 * s, z + 0.02, 0.004, 0.004, 0.15 * s)
        else -- a sofa
          box("blue", 0.02, y + 0.05, z, 0.07, 0.20 * s, 0.05 * s)
          box("blue", 0.012, y + 0.05, z, 0.022, 0.20 * s, 0.105 * s)
          for _, q in ipairs { 0.04, 0.05 + 0.20 * s } do box("blue", 0.02, y + q, z, 0.07, 0.014, 0.07 * s) end
        end
      end
      k:torus { radius = 0.03, tube = 0.006, axis = "x", at = { 0.009, 0, eave + 0.45 * (ridge - eave) }, slot = "trim", segments = 20, no_collider = true }
      box("wood", 0.02, -0.10, eave, 0.06, 0.10, 0.045)
      box("blue", 0.02, 0.05, eave, 0.05, 0.05, 0.06)
    end
    k:fit()
  end,
}
