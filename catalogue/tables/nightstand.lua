-- A low table for small things beside a bed: a hollow case with drawers and an open compartment.
return kind {
  api    = 1,
  names  = { en = "nightstand, bedside table, night table", zh = "床头柜, 床边柜" },
  measure_zh = "个",
  groups = { "cabinet", "table", "furniture" },
  stands = "floor", back_to = "wall", beside = "bed", access = { ["+x"] = 0.5 },
  size   = { width = { 0.38, 0.48, 0.60 }, depth = { 0.35, 0.42, 0.50 }, height = { 0.45, 0.55, 0.65 } },
  mass   = { 6, 15, 35 },
  params = { drawers = int(1, 2, 3), style = one_of("modern", "classic", "rustic") },
  slots  = { carcass = { "oak", "walnut", "painted_wood", rustic = "pine" }, handle = { "black_steel", classic = "brass" } },
  rooms  = { "bedroom", "hotel_room" },
  build  = function(p, k)
    local handle = fittings.for_style(p.style, "handle")
    local w, leg = p.width / 2, 0.10
    local front = p.depth - handle.out - 0.0195            -- the case ends where drawer fronts (18 + 1.5 mm) begin
    local low, high = { 0, -w, leg }, { front, w, p.height }
    local case = joinery.carcass(k, { low = low, high = high, slot = "carcass" })
    fittings.feet(k, { low = low, high = high, height = leg, slot = "carcass", radius = 0.014, radius_top = 0.02, inset = 0.04 })
    for row, bay in ipairs(joinery.bays(k, case.inner, { count = p.drawers, slot = "carcass" })) do
      joinery.drawer(k, bay, { name = "drawer_" .. p.drawers + 1 - row, slot = "carcass", handle = handle })
    end
    k:surface("top", { center = { front / 2, 0, p.height }, size = { front, p.width } })
  end,
}
