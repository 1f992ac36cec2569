-- A chest of drawers: a hollow case, rows and columns of drawers that slide, feet or a plinth.
return kind {
  api    = 1,
  names  = { en = "dresser, chest of drawers, drawer chest, bureau", zh = "抽屉柜, 五斗柜, 斗柜, 五斗橱" },
  measure_zh = "个",
  groups = { "storage", "cabinet", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.7 },
  size   = { width = { 0.60, 1.00, 1.80 }, depth = { 0.40, 0.48, 0.60 }, height = { 0.65, 0.90, 1.40 } },
  mass   = { 18, 45, 140 },
  params = {
    rows    = int(2, 3, 6),
    columns = int(1, 2, 3),
    style   = one_of { "modern", "classic", "scandinavian", "rustic", "industrial" },
  },
  slots  = {
    carcass = { "oak", "walnut", "painted_wood", rustic = "pine", scandinavian = { "light_oak", "painted_wood" }, industrial = "reclaimed_wood", classic = { "mahogany", "cherry" } },
    inside  = "birch",
    handle  = { "black_steel", "brass", modern = { "black_steel", "aluminium" }, classic = "brass", rustic = "cast_iron", scandinavian = "beech", industrial = "black_steel" },
  },
  rooms  = { "bedroom", "hotel_room", "kids_room", "hallway" },
  build  = function(p, k)
    local handle = fittings.for_style(p.style, "handle")
    local out = handle.out
    local w, front, top = p.width / 2, 0.018, 0.022
    local foot = p.style == "modern" and 0.05 or 0.12
    local case_front = p.depth - out - front - 0.0015
    local low, high = { 0, -w + 0.01, foot }, { case_front, w - 0.01, p.height - top }
    local case = joinery.carcass(k, { low = low, high = high, slot = "carcass", top = false })
    k:box { low = { 0, -w, p.height - top }, high = { case_front + front + 0.004, w, p.height }, slot = "carcass", grain = "y", bevel = 0.004 }
    if p.style == "modern" then
      k:box { low = { 0.03, -w + 0.04, 0 }, high = { case_front - 0.05, w - 0.04, foot }, slot = "carcass" }
    else
      fittings.feet(k, { low = low, high = high, height = foot, slot = "carcass", radius = 0.016, radius_top = 0.025, inset = 0.05 })
    end
    case.inner.high[3] = case.inner.high[3] - 0.01 -- the drawers' fronts end below the overhanging top
    for c, column in ipairs(joinery.bays(k, case.inner, { axis = "y", count = p.columns, slot = "carcass" })) do
      for r, bay in ipairs(joinery.bays(k, column, { count = p.rows, slot = "carcass", board = 0.016 })) do
        local number = (p.rows - r) * p.columns + c -- counted from the top left
        joinery.drawer(k, bay, { name = "drawer_" .. number, slot = "carcass", inside = "inside", handle = handle })
      end
    end
    k:surface("top", { center = { p.depth / 2 - out / 2, 0, p.height }, size = { p.depth - out, p.width } })
  end,
}
