-- A case with doors and shelves: free standing on feet, or a kitchen's base, wall or tall unit with plinth and worktop; glass doors when asked.
return kind {
  api    = 1,
  names  = { en = "cabinet, storage cabinet, cupboard, storage unit, kitchen cabinet, wall cabinet, base cabinet, pantry cabinet, " ..
                  "kitchen cupboard, bathroom cabinet, tall cabinet, wine cabinet, liquor cabinet, accent cabinet, overhead cabinet, " ..
                  "utility cabinet, supply cabinet, linen cabinet, pantry cupboard, shoe cabinet, pantry, cabinetry, chemical cabinet, " ..
                  "floor cabinet, corner cabinet, storage cupboard, medical cabinet, liquor cupboard, upper cabinet, lower cabinet, " ..
                  "hallway cabinet",
             zh = "柜子, 储物柜, 橱柜, 吊柜, 地柜, 壁柜, 酒柜, 鞋柜, 高柜, 收纳柜" },
  measure_zh = "个",
  groups = { "storage", "furniture" },
  stands = function(p) return p.unit == "wall" and "wall" or "floor" end,
  fixture = function(p) return p.unit ~= "freestanding" end,
  back_to = "wall", mount_height = 1.75,
  size   = { width = { 0.40, 0.80, 1.60 }, depth = { 0.28, 0.42, 0.62 }, height = { 0.50, 0.95, 2.30 } },
  mass   = { 8, 34, 150 },
  params = {
    unit    = one_of { "freestanding", "base", "wall", "tall", default = "freestanding",
      words = { freestanding = "freestanding", base = "base", lower = "base", floor = "base", kitchen = "base", wall = "wall", upper = "wall", overhead = "wall", ["wall-mounted"] = "wall", hanging = "wall", tall = "tall", pantry = "tall",
        ["吊柜"] = "wall", ["壁柜"] = "wall", ["挂墙"] = "wall", ["地柜"] = "base", ["橱柜"] = "base", ["高柜"] = "tall", ["落地"] = "freestanding" },
      size = { freestanding = { width = { 0.50, 0.80, 1.40 }, depth = { 0.33, 0.40, 0.50 }, height = { 0.75, 0.95, 1.60 } }, base = { width = { 0.40, 0.80, 1.60 }, depth = { 0.58, 0.60, 0.62 }, height = { 0.86, 0.90, 0.92 } },
        wall = { width = { 0.40, 0.80, 1.60 }, depth = { 0.28, 0.35, 0.38 }, height = { 0.50, 0.70, 0.95 } }, tall = { width = { 0.45, 0.60, 1.00 }, depth = { 0.40, 0.56, 0.62 }, height = { 1.80, 2.00, 2.30 } } } },
    doors   = int(1, 2, 4, { ["single-door"] = 1, ["one-door"] = 1, ["two-door"] = 2, ["double-door"] = 2, ["double door"] = 2, ["three-door"] = 3, ["four-door"] = 4, ["单门"] = 1, ["双门"] = 2, ["三门"] = 3, ["四门"] = 4 }),
    drawers = int(0, 0, 3, { ["with drawers"] = 2, ["with drawer"] = 1, ["with a drawer"] = 1, ["带抽屉"] = 2 }),
    glass   = bool(false, { glass = true, glazed = true, ["glass-door"] = true, ["glass-fronted"] = true, ["with glass doors"] = true, ["玻璃"] = true, ["玻璃门"] = true }),
    style   = one_of { "modern", "classic", "shaker", "scandinavian", "rustic", "industrial" },
  },
  slots  = {
    carcass = { "painted_wood", "oak", "walnut", scandinavian = { "light_oak", "painted_wood" }, classic = { "cherry", "painted_wood" }, rustic = "pine", industrial = "reclaimed_wood" },
    front   = { "painted_wood", "oak", "walnut", scandinavian = { "light_oak", "painted_wood" }, classic = "painted_wood", shaker = "painted_wood", rustic = "pine", industrial = "reclaimed_wood", tint = { "#ffffff", "#e6e0d2", "#9fb0a6", "#44566c", "#5a5d5f" } },
    worktop = { "granite", "white_marble", "oak", "laminate" },
    glass   = "glass",
    handle  = { "black_steel", "brass", modern = { "black_steel", "aluminium" }, classic = "brass", rustic = "cast_iron" },
  },
  rooms  = { "kitchen", "bathroom", "dining_room", "living_room", "laundry_room", "office", "hallway", "garage" },
  build  = function(p, k)
    local w, h, unit, board = p.width / 2, p.height, p.unit, 0.016
    if unit ~= "wall" then k:access { side = "+x", depth = 0.6 } end
    local upright, flat = fronts.handle(p.style, "handle"), fittings.for_style(p.style, "handle")
    local out = math.max(upright.out, p.drawers > 0 and flat.out or 0)
    local foot = unit == "wall" and 0 or (unit == "freestanding" and p.style ~= "modern") and 0.12 or 0.09
    local top = unit == "base" and 0.035 or unit == "freestanding" and 0.022 or 0
    local side = unit == "freestanding" and 0.010 or 0
    local front = p.depth - out - 0.020
    local low, high = { 0, -w + side, foot }, { front, w - side, h - top }
    local case = joinery.carcass(k, { low = low, high = high, slot = "carcass", board = board })
    if unit == "freestanding" then
      k:box { low = { 0, -w, h - top }, high = { front + 0.022, w, h }, slot = "carcass", grain = "y", bevel = p.style == "classic" and 0.007 or 0.003 }
      if p.style == "modern" then k:box { low = { 0.01, low[2] + 0.02, 0 }, high = { front - 0.04, high[2] - 0.02, foot }, slot = "carcass", fill = 0.12, grain = "y" }
      else fittings.feet(k, { low = low, high = high, height = foot, slot = "carcass", radius = p.style == "rustic" and 0.025 or 0.014, radius_top = 0.026, inset = 0.05, square = p.style == "rustic" or p.style == "shaker" }) end
    else
      if top > 0 then k:box { low = { 0, -w, h - top }, high = { p.depth, w, h }, slot = "worktop", grain = "y", bevel = 0.004 } end
      if foot > 0 then k:box { low = { 0.01, -w + 0.002, 0 }, high = { front - 0.05, w - 0.002, foot }, slot = "carcass", fill = 0.12, grain = "y" } end
    end
    local room = { low = case.inner.low, high = { case.inner.high[1], case.inner.high[2], case.inner.high[3] - (top > 0 and 0.010 or 0) } }
    local number = 0
    local columns = math.ceil(p.doors / 2)
    if p.drawers > 0 then -- a row of drawers above the doors
      local tall = math.min(0.17, 0.25 * h)
      local rows = joinery.bays(k, room, { shares = { room.high[3] - room.low[3] - tall, tall }, slot = "carcass", board = board })
      if unit == "tall" or unit == "wall" then rows = joinery.bays(k, room, { shares = { tall, room.high[3] - room.low[3] - tall }, slot = "carcass", board = board }) rows = { rows[2], rows[1] } end
      for i, bay in ipairs(joinery.bays(k, rows[2], { axis = "y", count = p.drawers, slot = "carcass", board = board })) do
        fronts.drawer(k, bay, { name = "drawer_" .. i, slot = "front", inside = "carcass", handle = flat, style = p.style })
      end
      room = rows[1]
    end
    local shares = {}
    for c = 1, columns do shares[c] = (c == columns and p.doors % 2 == 1 and columns > 1) and 1 or 2 end
    for c, column in ipairs(joinery.bays(k, room, { axis = "y", shares = shares, slot = "carcass", board = board })) do
      local span = (c == columns and p.doors % 2 == 1) and 1 or 2
      local shelves = math.max(2, math.floor((room.high[3] - room.low[3]) / 0.33 + 0.5))
      for _, bay in ipairs(joinery.bays(k, column, { count = shelves, slot = "carcass", board = board, setback = 0.02 })) do
        number = number + 1
        joinery.compartment(k, "shelf_" .. number, bay)
      end
      local panel = p.glass and fronts.glazed { slot = "front", glass = "glass", rows = p.style ~= "modern" and 3 or 1, columns = p.style == "classic" and 2 or 1 } or fronts.for_style(p.style, { slot = "front", iron = "handle" })
      fronts.doors(k, column, { name = "door_" .. c, slot = "front", count = span, panel = panel, handle = upright, handle_at = unit == "wall" and 0.18 or unit == "base" and 0.82 or unit == "tall" and 0.5 or 0.6, side = c > 1 and "right" or "left", open = 105 })
    end
    k:surface("top", { center = { front / 2, 0, h }, size = { front, p.width }, clearance = unit == "wall" and 0.3 or nil })
  end,
}
