-- Four legs, a seat on an apron, a back of rails and spindles; turned legs when classic, tapered ones otherwise.
return kind {
  api    = 1,
  names  = { en = "dining chair, chair, kitchen chair, side chair, wooden chair", zh = "餐椅, 椅子, 木椅, 靠背椅" },
  measure_zh = "把",
  groups = { "chair", "seat", "furniture" },
  stands = "floor", beside = "dining_table",
  size   = { width = { 0.40, 0.46, 0.54 }, depth = { 0.44, 0.52, 0.60 }, height = { 0.78, 0.90, 1.10 } },
  mass   = { 2.5, 5.5, 12 },
  params = {
    style = one_of { "modern", "classic", "scandinavian", "rustic" },
    padded = bool(false, { upholstered = true, padded = true, cushioned = true, tufted = true, ["软包"] = true, ["软垫"] = true }),
  },
  slots  = {
    frame = { "oak", "walnut", "beech", classic = { "mahogany", "dark_oak" }, rustic = "pine", scandinavian = { "light_oak", "beech" } },
    seat  = { "fabric", "linen", "leather", tint = { "#b8b2a6", "#6f7a82", "#8a6f52", "#4f5f4f" } },
  },
  rooms  = { "dining_room", "kitchen", "restaurant", "cafe" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    local seat, leg = 0.45, 0.038
    local lean = 0.07 -- how far the top of the back stands behind its foot
    local x1 = d / 2 - leg / 2 - 0.002
    local x0 = -d / 2 + lean + leg / 2
    local yl = w / 2 - leg / 2 - 0.004
    for _, s in ipairs { -1, 1 } do
      local front = { at = { x1, s * yl, seat - 0.02 }, height = seat - 0.02, width = leg, slot = "frame" }
      if p.style == "classic" then legs.turned(k, front) else legs.tapered(k, front) end
      -- Back leg and post in one: square below, leaning above the seat.
      k:loft { slot = "frame", segments = 2, sections = {
        { at = { x0 - 0.02, s * yl, 0 }, size = { 0.028, 0.028 }, radius = 0.004 },
        { at = { x0, s * yl, seat - 0.02 }, size = { leg, leg }, radius = 0.004 },
        { at = { x0 - 0.3 * lean, s * yl, seat + 0.5 * (h - seat) }, size = { 0.030, 0.032 }, radius = 0.004 },
        { at = { x0 - lean + 0.006, s * yl, h - 0.01 }, size = { 0.024, 0.028 }, radius = 0.004 } } }
    end
    -- Apron below the seat.
    k:box { low = { x1 - 0.010, -yl, seat - 0.085 }, high = { x1 + 0.010, yl, seat - 0.02 }, slot = "frame", grain = "y", no_collider = true }
    k:box { low = { x0 - 0.010, -yl, seat - 0.085 }, high = { x0 + 0.010, yl, seat - 0.02 }, slot = "frame", grain = "y", no_collider = true }
    for _, s in ipairs { -1, 1 } do
      k:box { low = { x0, s * yl - 0.010, seat - 0.085 }, high = { x1, s * yl + 0.010, seat - 0.02 }, slot = "frame", no_collider = true }
      if p.style == "rustic" then k:cylinder { radius = 0.011, height = x1 - x0, axis = "x", at = { (x0 + x1) / 2, s * yl, 0.18 }, slot = "frame", segments = 10 } end
    end
    -- Seat: a dished board, or a cushion on a thinner board.
    local board = p.padded and seat - 0.008 or seat
    k:rounded_box { low = { x0 + 0.02, -w / 2, seat - 0.022 }, high = { d / 2, w / 2, board }, radius = 0.007, segments = 2, slot = "frame" }
    if p.padded then upholstery.seat(k, { low = { x0 + 0.025, -w / 2 + 0.008, board - 0.002 }, high = { d / 2 - 0.008, w / 2 - 0.008, seat + 0.03 }, slot = "seat", puff = 0.3 }) end
    k:surface("seat", { center = { (x0 + d / 2) / 2, 0, p.padded and seat + 0.03 or seat }, size = { d / 2 - x0 - 0.06, w - 0.06 } })
    -- Back: posts lean, so rails are placed along them.
    local function post_x(z) -- follows the posts' leaning sections
      local t = (z - seat + 0.02) / (h - 0.01 - seat + 0.02)
      local tm = (0.5 * (h - seat) + 0.02) / (h - 0.01 - seat + 0.02)
      if t < tm then return x0 - 0.3 * lean * t / tm end
      return x0 - 0.3 * lean - (0.7 * lean - 0.006) * (t - tm) / (1 - tm)
    end
    local function rail(z, height, thick) -- a slightly curved rail between the posts
      local x = post_x(z)
      k:sweep { path = { { x, -yl, z }, { x - 0.012, 0, z }, { x, yl, z } }, rect = { thick or 0.016, height }, up = { 0, 0, 1 }, smooth = true, steps = 4, slot = "frame" }
    end
    rail(h - 0.045, 0.09)
    if p.padded then -- a panel of padding on both faces of the back, from above the seat to the top rail
      local z0, z1 = seat + 0.09, h - 0.10
      local xa, xb = post_x(z0), post_x(z1)
      k:with({ at = { xa + 0.006, 0, z0 }, rot = { 0, -math.deg(math.atan((xa - xb) / (z1 - z0))), 0 } }, function()
        upholstery.seat(k, { low = { -0.025, -yl + 0.012, 0 }, high = { 0.035, yl - 0.012, (z1 - z0) }, slot = "seat", puff = 0.25 })
        if p.style == "classic" then upholstery.buttons(k, { x = 0.033, low = { -yl + 0.05, 0.05 }, high = { yl - 0.05, z1 - z0 - 0.05 }, rows = 3, columns = 3, slot = "seat" }) end
      end)
    elseif p.style == "classic" or p.style == "rustic" then
      rail(seat + 0.12, 0.035)
      local n = p.style == "classic" and 5 or 4
      for i = 1, n do
        local y = (i - (n + 1) / 2) * (2 * yl / (n + 1))
        local bow = 0.012 * (1 - (y / yl) ^ 2)
        k:sweep { path = { { post_x(seat + 0.12) - bow, y, seat + 0.12 }, { post_x(h - 0.09) - bow, y, h - 0.07 } }, radius = { 0.008, 0.007 }, segments = 8, slot = "frame", no_collider = true }
      end
      local xa, xb = post_x(seat + 0.12) - 0.02, post_x(h - 0.07)
      k:box { low = { math.min(xa, xb) - 0.005, -yl + 0.05, seat + 0.13 }, high = { math.max(xa, xb) + 0.005, yl - 0.05, h - 0.09 }, collider_only = true, slot = "frame" }
    else
      rail(seat + 0.55 * (h - seat), 0.06)
      if p.style == "modern" then rail(seat + 0.25 * (h - seat), 0.06) end
    end
    k:fit()
  end,
}
