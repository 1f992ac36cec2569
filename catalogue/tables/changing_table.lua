-- A stand to change a baby on: a soft mat with raised sides on a tray with rails, open shelves or drawers below.
return kind {
  api    = 1,
  names  = { en = "changing table, diaper changing table, baby changing table, changing station, baby changer", zh = "尿布台, 换尿布台, 护理台" },
  measure_zh = "张",
  groups = { "table", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.7 },
  size   = { width = { 0.80, 0.92, 1.10 }, depth = { 0.46, 0.52, 0.60 }, height = { 0.92, 1.00, 1.08 } },
  mass   = { 10, 25, 95 },
  params = {
    drawers = int(0, 0, 3, { ["with drawers"] = 3, ["with drawer"] = 1, ["two-drawer"] = 2, ["three-drawer"] = 3, ["带抽屉"] = 3 }),
    baskets = bool(true, { ["with baskets"] = true, ["带篮子"] = true }),
    style   = one_of { "modern", "scandinavian", "classic" },
  },
  slots  = {
    body   = { "painted_wood", "pine", "beech", scandinavian = { "birch", "painted_wood" }, tint = { "#ffffff", "#e9e6dc", "#cfdad2" } },
    mat    = { "plastic_matte", "cotton", tint = { "#cfe3ee", "#f3dfe0", "#f4efd8", "#d5e6d0" } },
    dots   = { "cotton", tint = { "#ffffff", "#f2b84b", "#7fb0c9" } },
    handle = { "birch", "brass", "chrome" },
    basket = { "wicker", "felt", tint = { "#d9c9a8", "#a9b4b8" } },
    cloth  = "cotton",
  },
  rooms  = { "nursery", "kids_room", "bathroom" },
  build  = function(p, k)
    local w, rail = p.width / 2, 0.10
    local h = p.height - rail -- of the tray's floor
    local handle = fittings.knob { slot = "handle", radius = 0.016 }
    local d = p.depth - (p.drawers > 0 and handle.out or 0)
    local front = p.drawers > 0 and d - 0.020 or d
    local y1, post = w, 0.042
    if p.drawers > 0 then
      local low, high = { 0, -w, 0.10 }, { front, w, h }
      local case = joinery.carcass(k, { low = low, high = high, slot = "body", board = 0.016 })
      fittings.feet(k, { low = low, high = high, height = 0.10, slot = "body", radius = 0.016, radius_top = 0.024, inset = 0.05, square = p.style == "modern" })
      for i, bay in ipairs(joinery.bays(k, case.inner, { count = p.drawers, slot = "body", board = 0.016 })) do
        fronts.drawer(k, bay, { name = "drawer_" .. p.drawers + 1 - i, slot = "body", handle = handle, style = p.style })
      end
    else
      for _, x in ipairs { post / 2, d - post / 2 } do
        for _, s in ipairs { -1, 1 } do
          k:box { size = { post, post, h + 0.02 }, at = { x, s * (w - post / 2), 0 }, anchor = "bottom", slot = "body", grain = "z", bevel = p.style == "modern" and 0.003 or 0.010 }
        end
      end
      k:box { low = { 0.005, -w + 0.005, h - 0.016 }, high = { d - 0.005, w - 0.005, h }, slot = "body", grain = "y" }
      for i, z in ipairs { 0.16, 0.50 } do
        k:box { low = { 0.005, -w + 0.012, z - 0.016 }, high = { d - 0.005, w - 0.012, z }, slot = "body", grain = "y" }
        k:box { low = { 0.006, -w + post, z }, high = { 0.020, w - post, z + 0.05 }, slot = "body", grain = "y", no_collider = true }
        for _, s in ipairs { -1, 1 } do k:box { low = { post, s * (w - 0.02) - 0.008, z + 0.08 }, high = { d - post, s * (w - 0.02) + 0.008, z + 0.115 }, slot = "body", grain = "x", no_collider = true } end
        if p.baskets and i == 2 then
          for j = -1, 1, 2 do
            k:with({ at = { d / 2, j * 0.24 * p.width, z } }, function()
              baskets.tub(k, { bottom = { 0.30, 0.36 * p.width }, top = { 0.34, 0.40 * p.width }, height = 0.20, wall = 0.006, corner = 0.03, slot = "basket", ribs = 5, inside = j < 0 and "basket_left" or "basket_right" })
            end)
          end
        elseif p.baskets and i == 1 then -- towels and a pile of nappies
          for j = 0, 3 do k:box { size = { 0.28, 0.24, 0.045 }, at = { d / 2, -0.24 * p.width, z + 0.0225 + 0.045 * j }, slot = j % 2 == 0 and "cloth" or "mat", bevel = 0.014, no_collider = true } end
          k:box { size = { 0.28, 0.24, 0.18 }, at = { d / 2, -0.24 * p.width, z + 0.09 }, slot = "cloth", collider_only = true }
          k:container("shelf_1", { center = { d / 2, 0.2 * p.width, z }, size = { d - 0.06, 0.5 * p.width }, clearance = 0.28 })
        else
          k:container("shelf_" .. i, { center = { d / 2, 0, z }, size = { d - 0.06, 2 * w - 0.12 }, clearance = 0.28 })
        end
      end
    end
    -- Rails around the mat: high at the back and the ends, low in front.
    local t = 0.018
    k:box { low = { 0, -w, h - 0.002 }, high = { t, w, p.height }, slot = "body", grain = "y", bevel = 0.005 }
    for _, s in ipairs { -1, 1 } do k:box { low = { t, s > 0 and w - t or -w, h - 0.002 }, high = { front, s > 0 and w or -w + t, p.height - 0.006 }, slot = "body", grain = "x", bevel = 0.005 } end
    k:box { low = { front - t, -w + t, h - 0.002 }, high = { front, w - t, h + 0.055 }, slot = "body", grain = "y", bevel = 0.005 }
    -- Mat: a hollow between two raised bolsters.
    local x0, x1, y0 = t + 0.004, front - t - 0.004, w - t - 0.004
    upholstery.seat(k, { low = { x0, -y0, h - 0.001 }, high = { x1, y0, h + 0.042 }, slot = "mat", puff = 0.25, segments = 4 })
    for _, s in ipairs { -1, 1 } do
      local x = s > 0 and x1 - 0.045 or x0 + 0.045
      k:capsule { radius = 0.040, height = 2 * y0 - 0.01, axis = "y", at = { x, 0, h + 0.045 }, slot = "mat", segments = 12 }
    end
    k:capsule { radius = 0.036, height = x1 - x0 - 0.06, axis = "x", at = { (x0 + x1) / 2, -y0 + 0.05, h + 0.045 }, slot = "mat", segments = 12, no_collider = true }
    for i = 1, 4 do
      for j = 1, 2 do k:cylinder { radius = 0.018, height = 0.003, at = { x0 + (x1 - x0) * (0.33 + 0.17 * j - 0.085), 1.5 * y0 * ((i - 0.5) / 4 - 0.5) + 0.03 * j, h + 0.042 }, slot = "dots", segments = 10, visual_only = true, bevel = 0 } end
    end
    k:surface("mat", { center = { (x0 + x1) / 2, 0, h + 0.042 }, size = { x1 - x0 - 0.20, 2 * y0 - 0.14 } })
  end,
}
