-- A low, long case for a television: open compartments in the middle, doors or drawers beside them, a plinth or legs.
return kind {
  api    = 1,
  names  = { en = "TV stand, tv console, tv cabinet, tv unit, tv table, media console, media cabinet, media unit, media stand, media center, " ..
                  "entertainment center, entertainment unit, television stand, television cabinet, television console, tv bench, " ..
                  "entertainment console, av cabinet",
             zh = "电视柜, 电视台, 影视柜" },
  measure_zh = "个",
  groups = { "cabinet", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.6 },
  size   = { width = { 0.90, 1.50, 2.20 }, depth = { 0.35, 0.42, 0.50 }, height = { 0.40, 0.52, 0.68 } },
  mass   = { 12, 32, 125 },
  params = {
    doors   = int(0, 2, 4, { ["with doors"] = 2, ["two-door"] = 2, ["four-door"] = 4, ["open"] = 0, ["双门"] = 2, ["开放式"] = 0 }),
    drawers = int(0, 1, 3, { ["with drawers"] = 2, ["without drawers"] = 0, ["two-drawer"] = 2, ["three-drawer"] = 3, ["带抽屉"] = 2 }),
    style   = one_of { "modern", "scandinavian", "classic", "rustic", "industrial" },
  },
  slots  = {
    carcass = { "oak", "walnut", "painted_wood", scandinavian = { "light_oak", "birch" }, classic = "dark_oak", rustic = "reclaimed_wood", industrial = "reclaimed_wood" },
    front   = { "oak", "walnut", "painted_wood", scandinavian = { "painted_wood", "light_oak" }, classic = "dark_oak", rustic = "reclaimed_wood", industrial = { "black_steel" }, tint = { "#ffffff", "#d9d9d6", "#3c4043" } },
    legs    = { "oak", "black_steel", scandinavian = "beech", classic = "dark_oak", rustic = "reclaimed_wood", industrial = "black_steel" },
    handle  = { "black_steel", "brass", scandinavian = "beech", rustic = "cast_iron" },
  },
  rooms  = { "living_room", "bedroom", "home_theater", "hotel_room", "game_room" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    local handle = fronts.handle(p.style, "handle")
    local flat = fittings.for_style(p.style, "handle")
    local foot = p.style == "modern" and 0.05 or p.style == "scandinavian" and 0.16 or 0.10
    local over = p.style == "classic" and 0.012 or 0
    local front = p.depth - math.max(p.doors > 0 and handle.out or 0, p.drawers > 0 and flat.out or 0) - 0.020
    if p.doors + p.drawers == 0 then front = p.depth - 0.002 end
    local low, high = { 0, -w + over, foot }, { front, w - over, h - 0.022 }
    local case = joinery.carcass(k, { low = low, high = high, slot = "carcass", top = false })
    k:box { low = { 0, -w, h - 0.022 }, high = { math.min(p.depth, front + 0.022), w, h }, slot = "carcass", grain = "y", bevel = p.style == "classic" and 0.006 or 0.003 }
    if p.style == "modern" then k:box { low = { 0.03, -w + 0.05, 0 }, high = { front - 0.05, w - 0.05, foot }, slot = "legs", fill = 0.3 }
    elseif p.style == "industrial" then
      for _, y in ipairs { -w + 0.05, w - 0.09 } do k:box { low = { 0.03, y, 0 }, high = { front - 0.03, y + 0.04, foot }, slot = "legs", fill = 0.2 } end
    else fittings.feet(k, { low = low, high = high, height = foot, slot = "legs", radius = p.style == "rustic" and 0.03 or 0.014, radius_top = p.style == "rustic" and 0.03 or 0.024, inset = 0.06, square = p.style == "rustic" }) end
    case.inner.high[3] = case.inner.high[3] - 0.008
    -- Columns: doors outside, the open middle between them, drawers below it.
    local shares, kinds = {}, {}
    local sides = math.ceil(p.doors / 2)
    local function add(kind, share) shares[#shares + 1], kinds[#kinds + 1] = share, kind end
    for i = 1, sides do add("door", 1) end
    add("open", p.doors == 0 and 2 or 1.5)
    for i = 1, p.doors - sides do add("door", 1) end
    local doors, shelves = 0, 0
    local function place(bay) shelves = shelves + 1 joinery.compartment(k, "shelf_" .. shelves, bay) end
    for c, column in ipairs(joinery.bays(k, case.inner, { axis = "y", shares = shares, slot = "carcass" })) do
      if kinds[c] == "door" then
        doors = doors + 1
        for _, bay in ipairs(joinery.bays(k, column, { count = h > 0.5 and 2 or 1, slot = "carcass", board = 0.015, setback = 0.02 })) do place(bay) end
        local panel = p.style == "scandinavian" and fronts.louvred { slot = "front" } or p.style == "industrial" and fronts.framed { slot = "carcass", panel = "front" } or fronts.for_style(p.style, { slot = "front", iron = "handle" })
        joinery.door(k, column, { name = "door_" .. doors, slot = "front", side = c <= sides and "left" or "right", panel = panel, handle = handle, open = 100 })
      elseif p.drawers > 0 then
        local rows = joinery.bays(k, column, { shares = { 1, 1.2 }, slot = "carcass" })
        place(rows[2])
        for i, bay in ipairs(joinery.bays(k, rows[1], { axis = "y", count = p.drawers, slot = "carcass" })) do
          fronts.drawer(k, bay, { name = "drawer_" .. i, slot = "front", inside = "carcass", handle = flat, style = p.style })
        end
      else
        for _, side in ipairs(joinery.bays(k, column, { axis = "y", count = p.doors == 0 and 2 or 1, slot = "carcass" })) do
          for _, bay in ipairs(joinery.bays(k, side, { count = 2, slot = "carcass" })) do place(bay) end
        end
      end
    end
    k:surface("top", { center = { front / 2, 0, h }, size = { front, p.width } })
  end,
}
