-- A tall case for clothes: hinged or sliding doors, mirrors when asked, a rail to hang things on, a shelf above it, drawers below.
return kind {
  api    = 1,
  names  = { en = "wardrobe, armoire, clothes closet, closet cabinet, built-in closet, wardrobe cabinet, clothes cupboard, closet wardrobe, " ..
                  "garment cabinet, walk-in closet unit, clothes cabinet",
             zh = "衣柜, 大衣柜, 衣橱, 衣帽柜" },
  measure_zh = "个",
  groups = { "cabinet", "closet", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.50, 1.20, 2.60 }, depth = { 0.52, 0.60, 0.68 }, height = { 1.75, 2.05, 2.40 } },
  mass   = { 28, 85, 250 },
  params = {
    doors   = int(1, 2, 5, { ["single-door"] = 1, ["one-door"] = 1, ["two-door"] = 2, ["double-door"] = 2, ["double door"] = 2, ["three-door"] = 3, ["triple"] = 3, ["four-door"] = 4, ["five-door"] = 5, ["单门"] = 1, ["双门"] = 2, ["三门"] = 3, ["四门"] = 4 },
      { { width = { 0.50, 0.55, 0.70 } }, { width = { 0.85, 1.05, 1.80 } }, { width = { 1.30, 1.50, 1.90 } }, { width = { 1.60, 1.95, 2.30 } }, { width = { 2.00, 2.35, 2.60 } } }),
    sliding = bool(false, { sliding = true, ["sliding-door"] = true, ["with sliding doors"] = true, ["推拉门"] = true, ["移门"] = true }),
    mirror  = bool(false, { mirrored = true, ["with mirror"] = true, ["with a mirror"] = true, ["带镜子"] = true, ["镜面"] = true }),
    drawers = int(0, 0, 4, { ["with drawers"] = 2, ["with multiple drawers"] = 3, ["two-drawer"] = 2, ["带抽屉"] = 2 }),
    open    = bool(false, { open = true, ["without doors"] = true, doorless = true, ["walk-in"] = true, ["开放式"] = true }),
    style   = one_of { "modern", "classic", "scandinavian", "rustic", "industrial" },
  },
  slots  = {
    carcass = { "oak", "walnut", "painted_wood", scandinavian = { "light_oak", "painted_wood" }, classic = "cherry", rustic = "pine", industrial = "reclaimed_wood" },
    front   = { "painted_wood", "oak", "walnut", scandinavian = { "painted_wood", "light_oak" }, classic = "cherry", rustic = "pine", industrial = "reclaimed_wood", tint = { "#ffffff", "#e9e4da", "#cfd3d2" } },
    handle  = { "black_steel", "brass", modern = { "black_steel", "aluminium" }, classic = "brass", rustic = "cast_iron", scandinavian = "beech" },
    mirror  = "mirror",
    rail    = "chrome",
  },
  rooms  = { "bedroom", "hotel_room", "closet", "dressing_room", "kids_room" },
  build  = function(p, k)
    local w, h, board = p.width / 2, p.height, 0.016
    local crown = (p.style == "classic" or p.style == "rustic") and 0.03 or 0
    local doors = p.open and 0 or p.sliding and math.max(2, math.min(3, p.doors)) or p.doors
    local upright, flat = fronts.handle(p.style, "handle", 0.22), fittings.for_style(p.style, "handle")
    local foot = p.style == "scandinavian" and 0.14 or p.style == "classic" and 0.10 or 0.07
    local ahead = p.open and (p.drawers > 0 and flat.out + 0.020 or 0) or p.sliding and 0.048 or math.max(upright.out, flat.out) + 0.020
    local front = p.depth - math.max(ahead, crown)
    local low, high = { 0, -w + crown, foot }, { front, w - crown, h - crown }
    local case = joinery.carcass(k, { low = low, high = high, slot = "carcass", board = board, back = 0.005 })
    if p.style == "scandinavian" then fittings.feet(k, { low = low, high = high, height = foot, slot = "carcass", radius = 0.015, radius_top = 0.025, inset = 0.06 })
    elseif p.style == "classic" then fittings.feet(k, { low = low, high = high, height = foot, slot = "carcass", radius = 0.030, radius_top = 0.045, inset = 0.06 })
    else k:box { low = { 0.01, low[2] + 0.003, 0 }, high = { front - 0.03, high[2] - 0.003, foot }, slot = "carcass", fill = 0.12, grain = "y" } end
    if crown > 0 then -- cornice
      k:box { low = { 0, -w, h - crown }, high = { p.depth - math.max(0, ahead - crown - 0.022), w, h }, slot = "carcass", grain = "y", bevel = 0.010 }
      k:box { low = { 0.001, -w + 0.012, h - crown - 0.02 }, high = { front, w - 0.012, h - crown }, slot = "carcass", grain = "y", bevel = 0.006, no_collider = true }
    end
    -- Columns inside: two doors share one, a single one has its own.
    local columns, spans = {}, {}
    if p.sliding or doors == 0 then
      local n = p.sliding and doors or p.width > 1.3 and 2 or 1
      for i = 1, n do columns[i], spans[i] = 1, 2 end
    else
      local left = doors
      while left > 0 do
        spans[#spans + 1] = left >= 2 and 2 or 1
        columns[#columns + 1] = spans[#spans]
        left = left - 2
      end
    end
    local names = { rail = 0, door = 0, shelf = 0 }
    for c, bay in ipairs(joinery.bays(k, case.inner, { axis = "y", shares = columns, slot = "carcass", board = board })) do
      local hanging = c % 2 == 1
      local drawers = hanging and (c == 1 or not p.sliding) and p.drawers or 0
      if drawers > 0 then
        local tall = math.min(0.20 * drawers, 0.45 * h)
        local rows = joinery.bays(k, bay, { shares = { tall, bay.high[3] - bay.low[3] - tall }, slot = "carcass", board = board })
        if p.sliding then -- drawers pass beside the leaf that was pushed away
          local y = -w + crown + (p.width - 2 * crown) / doors - 0.045
          k:box { low = { bay.low[1], y, rows[1].low[3] }, high = { front - 0.01, bay.high[2], rows[1].high[3] }, slot = "carcass", fill = 0.5 }
          rows[1].high[2] = y
        end
        local stack = joinery.bays(k, rows[1], { count = drawers, slot = p.sliding and nil or "carcass", board = board })
        for i, b in ipairs(stack) do
          if p.sliding then b.high[1] = b.high[1] - 0.045 end
          joinery.drawer(k, b, { name = "drawer_" .. c .. "_" .. drawers + 1 - i, slot = "front", inside = "carcass", handle = flat, cover = p.sliding and -0.002 or 0.006, behind = p.sliding and { "door_1" } or nil })
        end
        bay = rows[2]
      end
      local room = bay
      if hanging then -- a shelf for hats, the rail below it
        local rows = joinery.bays(k, bay, { shares = { 4, 1 }, slot = "carcass", board = board, setback = p.sliding and 0.02 or 0.01 })
        names.shelf = names.shelf + 1
        joinery.compartment(k, "hat_shelf_" .. names.shelf, rows[2])
        joinery.compartment(k, "hanging_" .. c, rows[1])
        k:cylinder { radius = 0.0125, height = bay.high[2] - bay.low[2], axis = "y", at = { front / 2, (bay.low[2] + bay.high[2]) / 2, rows[1].high[3] - 0.06 }, slot = "rail", segments = 12, fill = 0.3 }
      else
        for _, b in ipairs(joinery.bays(k, bay, { count = 5, slot = "carcass", board = board, setback = 0.01 })) do
          names.shelf = names.shelf + 1
          joinery.compartment(k, "shelf_" .. names.shelf, b)
        end
      end
      if doors > 0 and not p.sliding then
        local panel = p.mirror and (doors < 3 or c == 1) and fronts.mirrored { slot = "front", mirror = "mirror" } or fronts.for_style(p.style, { slot = "front", iron = "handle" })
        fronts.doors(k, room, { name = "door_" .. c, slot = "front", count = spans[c], panel = panel, handle = upright, handle_at = 0.48, side = c == 1 and "left" or "right", open = 105 })
      end
    end
    if p.sliding then
      local leaf = (p.width - 2 * crown - 0.004) / doors
      k:box { low = { front, -w + crown, h - crown - 0.030 }, high = { p.depth, w - crown, h - crown }, slot = "carcass", grain = "y" } -- head with both tracks
      k:box { low = { front, -w + crown, foot }, high = { p.depth - 0.002, w - crown, foot + 0.018 }, slot = "carcass", grain = "y" }
      for i = 1, doors do
        local x = front + (i % 2 == 1 and 0.026 or 0.003)
        local y = -w + crown + 0.002 + (i - 1) * leaf
        local leaf_low, leaf_high = { x, math.max(-w + crown + 0.002, y - 0.010), foot + 0.021 }, { x + 0.018, math.min(w - crown - 0.002, y + leaf + 0.010), h - crown - 0.033 }
        local part = joinery.sliding_door(k, { name = "door_" .. i, slot = "front", low = leaf_low, high = leaf_high, travel = (i == doors and -1 or 1) * (leaf - 0.02) })
        if p.mirror and i % 2 == 1 then
          k:box { low = { x + 0.017, leaf_low[2] + 0.02, leaf_low[3] + 0.02 }, high = { x + 0.0195, leaf_high[2] - 0.02, leaf_high[3] - 0.02 }, part = part, slot = "mirror", bevel = 0 }
        end
        for _, s in ipairs { leaf_low[2] + 0.02, leaf_high[2] - 0.02 } do k:box { size = { 0.002, 0.016, 0.20 }, at = { x + 0.0187, s, 1.0 }, part = part, slot = "handle", visual_only = true } end
      end
    end
    k:surface("top", { center = { front / 2, 0, h }, size = { front, p.width } })
  end,
}
