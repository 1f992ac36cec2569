-- A long low case for a dining room: a row of drawers over doors with shelves behind, on legs or a plinth; open shelves above it as a hutch.
return kind {
  api    = 1,
  names  = { en = "sideboard, credenza, buffet, buffet cabinet, buffet table, hutch, server cabinet, china hutch, kitchen hutch, " ..
                  "buffet sideboard, dining cabinet, welsh dresser",
             zh = "餐边柜, 边柜, 备餐柜, 矮柜" },
  measure_zh = "个",
  groups = { "cabinet", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.6 },
  size   = { width = { 1.00, 1.50, 2.20 }, depth = { 0.38, 0.45, 0.55 }, height = { 0.70, 0.82, 0.98 } },
  mass   = { 20, 50, 160 },
  params = {
    doors   = int(2, 3, 4, { ["two-door"] = 2, ["three-door"] = 3, ["four-door"] = 4, ["双门"] = 2, ["三门"] = 3, ["四门"] = 4 }),
    drawers = int(0, 3, 4, { ["without drawers"] = 0, ["with drawers"] = 3, ["two-drawer"] = 2, ["three-drawer"] = 3, ["four-drawer"] = 4, ["带抽屉"] = 3 }),
    top     = one_of { "plain", "hutch", default = "plain", words = { hutch = "hutch", ["with hutch"] = "hutch", welsh = "hutch", ["带上柜"] = "hutch" }, size = { plain = { height = { 0.70, 0.82, 0.98 } }, hutch = { height = { 1.75, 1.90, 2.05 } } } },
    style   = one_of { "modern", "scandinavian", "classic", "rustic", "industrial" },
  },
  slots  = {
    carcass = { "oak", "walnut", modern = { "walnut", "oak", "painted_wood" }, scandinavian = "light_oak", classic = { "cherry", "mahogany" }, rustic = "pine", industrial = "reclaimed_wood" },
    front   = { "walnut", "oak", "painted_wood", modern = { "walnut", "oak", "painted_wood" }, scandinavian = { "light_oak", "painted_wood" }, classic = { "cherry", "mahogany" }, rustic = "pine", industrial = "reclaimed_wood", tint = { "#ffffff", "#d8dad8", "#5e6b66" } },
    legs    = { "black_steel", "brass", scandinavian = "light_oak", classic = "cherry", rustic = "pine" },
    handle  = { "brass", "black_steel", scandinavian = "light_oak", rustic = "cast_iron" },
  },
  rooms  = { "dining_room", "living_room", "hallway", "kitchen" },
  build  = function(p, k)
    local w, hutch = p.width / 2, p.top == "hutch"
    local h = hutch and 0.86 or p.height -- of the lower case
    local upright, flat = fronts.handle(p.style, "handle"), fittings.for_style(p.style, "handle")
    local front = p.depth - math.max(upright.out, p.drawers > 0 and flat.out or 0) - 0.020
    local foot = p.style == "modern" and 0.16 or p.style == "scandinavian" and 0.18 or p.style == "industrial" and 0.14 or 0.10
    local low, high = { 0, -w + 0.010, foot }, { front, w - 0.010, h - 0.022 }
    local case = joinery.carcass(k, { low = low, high = high, slot = "carcass", top = false, board = 0.016 })
    k:box { low = { 0, -w, h - 0.022 }, high = { front + 0.022, w, h }, slot = "carcass", grain = "y", bevel = p.style == "classic" and 0.008 or 0.003 }
    if p.style == "modern" or p.style == "industrial" then -- steel sledges
      for _, y in ipairs { -w + 0.12, w - 0.12 } do
        for _, x in ipairs { 0.05, front - 0.05 } do k:box { size = { 0.02, 0.02, foot }, at = { x, y, 0 }, anchor = "bottom", slot = "legs", fill = 0.3 } end
        k:box { low = { 0.05, y - 0.01, 0 }, high = { front - 0.05, y + 0.01, 0.02 }, slot = "legs", fill = 0.3 }
      end
    elseif p.style == "classic" then
      fittings.feet(k, { low = low, high = high, height = foot, slot = "legs", radius = 0.022, radius_top = 0.040, inset = 0.05 })
    elseif p.style == "scandinavian" then
      legs.four(k, { kind = "round", depth_x = front - 0.14, width_y = p.width - 0.24, top = foot, height = foot, radius = 0.020, splay = 0.03, at = { front / 2, 0 }, slot = "legs" })
    else
      fittings.feet(k, { low = low, high = high, height = foot, slot = "legs", radius = 0.035, inset = 0.045, square = true })
    end
    local room = case.inner
    room.high[3] = h - 0.022 - 0.008
    if p.drawers > 0 then
      local rows = joinery.bays(k, room, { shares = { room.high[3] - room.low[3] - 0.15, 0.13 }, slot = "carcass", board = 0.016 })
      for i, bay in ipairs(joinery.bays(k, rows[2], { axis = "y", count = p.drawers, slot = "carcass", board = 0.016 })) do
        fronts.drawer(k, bay, { name = "drawer_" .. i, slot = "front", inside = "carcass", handle = flat, style = p.style })
      end
      room = rows[1]
    end
    local shelves = 0
    local panel = p.style == "scandinavian" and fronts.louvred { slot = "front" } or fronts.for_style(p.style, { slot = "front", iron = "handle" })
    for c, column in ipairs(joinery.bays(k, room, { axis = "y", count = p.doors, slot = "carcass", board = 0.016 })) do
      for _, bay in ipairs(joinery.bays(k, column, { count = 2, slot = "carcass", board = 0.014, setback = 0.02 })) do
        shelves = shelves + 1
        joinery.compartment(k, "shelf_" .. shelves, bay)
      end
      joinery.door(k, column, { name = "door_" .. c, slot = "front", side = c % 2 == 1 and "left" or "right", panel = panel, handle = upright, handle_at = 0.6, open = 100 })
    end
    k:surface("top", { center = { front / 2, 0, h }, size = { front, p.width }, clearance = hutch and 0.36 or nil })
    if hutch then -- open shelves with a back of boards, under a cornice
      local d = 0.26
      local upper = joinery.carcass(k, { low = { 0, -w + 0.03, h }, high = { d, w - 0.03, p.height - 0.02 }, slot = "carcass", bottom = false, board = 0.018, back = 0.010 })
      k:box { low = { 0, -w, p.height - 0.035 }, high = { d + 0.03, w, p.height }, slot = "carcass", grain = "y", bevel = 0.010 }
      local n = math.floor((p.width - 0.06) / 0.12)
      for i = 1, n - 1 do k:box { size = { 0.002, 0.003, p.height - h - 0.06 }, at = { 0.0105, (p.width - 0.1) * (i / n - 0.5), (p.height + h) / 2 }, slot = "handle", bevel = 0, visual_only = true } end
      for i, bay in ipairs(joinery.bays(k, upper.inner, { shares = { 0.36, 0.30, 0.30 }, slot = "carcass", board = 0.018 })) do
        if i > 1 then joinery.compartment(k, "plates_" .. i - 1, bay) end
        if i > 1 then k:cylinder { radius = 0.005, height = p.width - 0.10, axis = "y", at = { 0.09, 0, bay.low[3] + 0.003 }, slot = "carcass", segments = 6, visual_only = true } end
      end
    end
  end,
}
