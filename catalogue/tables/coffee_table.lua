-- A low table: a top of wood, stone or glass on legs, a frame, hairpins or a drum; a shelf below or drawers within when asked.
return kind {
  api    = 1,
  names  = { en = "coffee table, cocktail table, tea table, chabudai, low table, center table, centre table, nesting tables, lounge table",
             zh = "茶几, 咖啡桌, 茶桌, 矮桌" },
  measure_zh = "张",
  groups = { "table", "furniture" },
  stands = "floor", beside = "sofa",
  size   = { width = { 0.60, 1.10, 1.50 }, depth = { 0.45, 0.62, 0.90 }, height = { 0.28, 0.42, 0.52 } },
  mass   = { 4, 17, 75 },
  params = {
    shape = one_of { "rectangular", "round", "oval", "square", words = { rectangular = "rectangular", round = "round", circular = "round", oval = "oval", square = "square",
      ["长方形"] = "rectangular", ["圆形"] = "round", ["圆"] = "round", ["椭圆"] = "oval", ["方形"] = "square", ["正方形"] = "square" },
      size = { rectangular = { width = { 0.80, 1.10, 1.50 }, depth = { 0.45, 0.60, 0.80 } }, round = { width = { 0.81, 0.85, 0.89 }, depth = { 0.81, 0.85, 0.89 } }, square = { width = { 0.75, 0.80, 0.85 }, depth = { 0.75, 0.80, 0.85 } }, oval = { width = { 0.90, 1.20, 1.50 }, depth = { 0.55, 0.66, 0.80 } } } },
    style   = one_of { "modern", "scandinavian", "classic", "rustic", "industrial" },
    shelf   = bool(false, { ["with shelf"] = true, ["with a shelf"] = true, ["two-tier"] = true, ["双层"] = true, ["带搁板"] = true }),
    drawers = int(0, 0, 2, { ["with drawer"] = 1, ["with drawers"] = 2, ["with storage"] = 2, ["one-drawer"] = 1, ["two-drawer"] = 2, ["带抽屉"] = 2 }),
  },
  slots  = {
    top    = { "oak", "walnut", "white_marble", modern = { "walnut", "glass", "white_marble", "painted_wood" }, scandinavian = "light_oak", classic = "mahogany", rustic = "reclaimed_wood", industrial = "reclaimed_wood" },
    frame  = { "oak", "walnut", modern = { "black_steel", "brass", "walnut" }, scandinavian = "light_oak", classic = "mahogany", rustic = "reclaimed_wood", industrial = "black_steel" },
    case   = { "walnut", "oak", modern = { "walnut", "oak", "painted_wood" }, industrial = "reclaimed_wood" },
    handle = { "black_steel", "brass" },
  },
  rooms  = { "living_room", "waiting_room", "hotel_lobby", "study", "lounge" },
  build  = function(p, k)
    local t = tables.thickness(p.slots.top, p.style == "rustic" and 0.040 or 0.026)
    local under, r = p.height - t, p.rng("base")
    local curved = p.shape == "round" or p.shape == "oval"
    tables.top(k, { shape = p.shape, depth = p.depth, width = p.width, z = p.height, thickness = t, slot = "top" })
    local dx, wy = tables.stance { shape = p.shape, depth = p.depth, width = p.width, inset = p.style == "scandinavian" and 0.09 or 0.045 }
    local bar, wide, metal = 0.022, 0.05, p.style == "modern" or p.style == "industrial"
    local board = metal and "case" or "frame"
    if p.style == "modern" and p.shape == "round" and not p.shelf and p.drawers == 0 and r:chance(0.5) then
      tables.pedestal(k, { kind = "drum", radius = 0.34 * p.depth, top = under, slot = "frame", fill = metal and 0.04 or nil }) -- metal drums are of sheet
      return
    elseif p.style == "modern" then
      tables.frame(k, { depth_x = dx + bar, width_y = wy + bar, top = under, bar = bar, slot = "frame" })
    elseif p.style == "industrial" then
      if p.shelf or p.drawers > 0 then tables.frame(k, { depth_x = dx + bar, width_y = wy + bar, top = under, bar = bar, slot = "frame", low = false })
      else legs.four(k, { kind = "hairpin", depth_x = dx, width_y = wy, top = under, height = under, radius = 0.007, spread = 0.08, slot = "frame" }) end
    elseif p.style == "scandinavian" then
      legs.four(k, { kind = "round", depth_x = dx, width_y = wy, top = under, height = under, radius = 0.021, splay = 0.03, slot = "frame" })
      if p.drawers == 0 then tables.apron(k, { depth_x = dx, width_y = wy, top = under, height = 0.045, slot = "frame" }) end
    else
      wide = p.style == "rustic" and 0.075 or 0.05
      legs.four(k, { kind = p.style == "classic" and "turned" or "square", depth_x = dx, width_y = wy, top = under, height = under, width = wide, slot = "frame" })
      if p.drawers == 0 then tables.apron(k, { depth_x = dx, width_y = wy, top = under, height = 0.075, slot = "frame" }) end
    end
    if p.drawers > 0 then -- a case that hangs below the top, between the legs
      local handle = fittings.for_style(p.style, "handle")
      local front = math.min(dx / 2 - 0.02, p.depth / 2 - handle.out - 0.022)
      local case = joinery.carcass(k, { low = { -dx / 2 + 0.01, -wy / 2 + wide / 2, under - 0.13 }, high = { front, wy / 2 - wide / 2, under - (metal and bar or 0) }, slot = board, board = 0.014 })
      for i, bay in ipairs(joinery.bays(k, case.inner, { axis = "y", count = p.drawers, slot = case.slot, board = 0.014 })) do
        joinery.drawer(k, bay, { name = "drawer_" .. i, slot = case.slot, handle = handle })
      end
    end
    if p.shelf then
      local z = 0.30 * p.height
      local low, high = { -dx / 2 + 0.008, -wy / 2 + 0.008, z - 0.018 }, { dx / 2 - 0.008, wy / 2 - 0.008, z }
      if p.style == "rustic" then -- slats
        for i = 1, 5 do
          local w = (high[1] - low[1]) / 5
          k:box { low = { low[1] + (i - 1) * w + 0.004, low[2], low[3] }, high = { low[1] + i * w - 0.004, high[2], z }, slot = "frame", grain = "y" }
        end
      else
        k:box { low = low, high = high, slot = board, grain = "y" }
      end
      k:container("shelf", { center = { 0, 0, z }, size = { dx - 0.06, wy - 0.06 }, clearance = under - z - (p.drawers > 0 and 0.14 or 0.09) })
    end
    if curved then k:tag("round") end
  end,
}
