-- A narrow table along a wall: a top on slender legs, turned legs or a steel frame; drawers under the top, a shelf near the floor.
return kind {
  api    = 1,
  names  = { en = "console table, console, entry table, entryway table, hall table, hallway table, sofa table, foyer table, narrow table, " ..
                  "accent console",
             zh = "玄关桌, 玄关台, 条案, 玄关柜台, 条桌" },
  measure_zh = "张",
  groups = { "table", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.5 },
  size   = { width = { 0.80, 1.20, 1.80 }, depth = { 0.28, 0.35, 0.45 }, height = { 0.74, 0.82, 0.92 } },
  mass   = { 6, 18, 75 },
  params = {
    drawers = int(0, 2, 3, { ["with drawers"] = 2, ["with drawer"] = 1, ["without drawers"] = 0, ["one-drawer"] = 1, ["two-drawer"] = 2, ["three-drawer"] = 3, ["带抽屉"] = 2 }),
    shelf   = bool(true, { ["with shelf"] = true, ["with a shelf"] = true, ["two-tier"] = true, ["双层"] = true }),
    shape   = one_of { "rectangular", "half_round", default = "rectangular", words = { demilune = "half_round", ["half-moon"] = "half_round", ["half-round"] = "half_round", ["半圆"] = "half_round" } },
    style   = one_of { "modern", "scandinavian", "classic", "rustic", "industrial" },
  },
  slots  = {
    top    = { "walnut", "oak", modern = { "white_marble", "walnut", "glass", "oak" }, scandinavian = "light_oak", classic = "mahogany", rustic = "reclaimed_wood", industrial = "reclaimed_wood" },
    frame  = { "walnut", modern = { "black_steel", "brass" }, scandinavian = "light_oak", classic = "mahogany", rustic = "reclaimed_wood", industrial = "black_steel" },
    case   = { "walnut", "oak", modern = { "walnut", "oak" }, scandinavian = "light_oak", classic = "mahogany", rustic = "reclaimed_wood", industrial = "reclaimed_wood" },
    handle = { "brass", "black_steel" },
  },
  rooms  = { "hallway", "living_room", "entryway", "hotel_lobby", "dining_room" },
  build  = function(p, k)
    local t = tables.thickness(p.slots.top, p.style == "rustic" and 0.038 or 0.024)
    local h, under = p.height, p.height - t
    local half = p.shape == "half_round"
    local metal = p.style == "modern" or p.style == "industrial"
    tables.top(k, { shape = p.shape, depth = p.depth, width = p.width, z = h, thickness = t, slot = "top", bevel = p.style == "classic" and 0.007 or nil })
    local inset, wide = 0.03, p.style == "rustic" and 0.065 or 0.042
    local dx, wy = p.depth - 2 * inset - (metal and 0 or 0.02), p.width - 2 * inset - 0.02
    local cx = 0
    if half then -- legs where the bow leaves room
      dx, wy = 0.62 * p.depth, 0.66 * p.width
      cx = -p.depth / 2 + dx / 2 + wide / 2 + 0.008
    end
    k:with({ at = { cx, 0, 0 } }, function()
      if metal then
        tables.frame(k, { depth_x = dx + 0.02, width_y = wy + 0.02, top = under, bar = 0.022, slot = "frame", low = p.style == "modern" })
        if p.style == "industrial" then -- crossed braces at the ends
          for _, s in ipairs { -1, 1 } do
            local angle = math.deg(math.atan(under - 0.3, dx))
            for _, q in ipairs { -1, 1 } do
              k:box { size = { math.sqrt(dx ^ 2 + (under - 0.3) ^ 2) - 0.02, 0.006, 0.016 }, at = { 0, s * (wy / 2), 0.5 * under + 0.05 }, rot = { 0, q * angle, 0 }, slot = "frame", visual_only = true }
            end
          end
        end
      else
        local kind = p.style == "classic" and "turned" or p.style == "rustic" and "square" or "tapered"
        legs.four(k, { kind = kind, depth_x = dx, width_y = wy, top = under, height = under, width = wide, slot = "frame" })
      end
      if p.drawers > 0 then
        local handle = fittings.for_style(p.style, "handle")
        local front = math.min(dx / 2 + (metal and 0.005 or 0.01), p.depth / 2 - cx - handle.out - 0.020 - (half and 0.05 or 0))
        local case = joinery.carcass(k, { low = { -dx / 2 + 0.005, -wy / 2 + (metal and 0.012 or wide / 2), under - 0.13 }, high = { front, wy / 2 - (metal and 0.012 or wide / 2), under - (metal and 0.022 or 0) }, slot = "case", board = 0.014 })
        for i, bay in ipairs(joinery.bays(k, case.inner, { axis = "y", count = p.drawers, slot = "case", board = 0.014 })) do
          fronts.drawer(k, bay, { name = "drawer_" .. i, slot = "case", handle = handle, style = p.style })
        end
      elseif not metal then
        tables.apron(k, { depth_x = dx, width_y = wy, top = under, height = 0.085, thickness = 0.016, slot = "frame" })
      end
      if p.shelf then
        local z = 0.20
        k:box { low = { -dx / 2 + 0.004, -wy / 2 + 0.004, z - 0.018 }, high = { dx / 2 - 0.004, wy / 2 - 0.004, z }, slot = metal and "case" or "frame", grain = "y" }
        k:container("shelf", { center = { 0, 0, z }, size = { dx - 0.04, wy - 0.07 }, clearance = under - z - 0.14 })
      end
    end)
  end,
}
