-- A tall chair for a small child: splayed legs, a small seat with back and strap, a foot rest and a tray that slides off forwards.
return kind {
  api    = 1,
  names  = { en = "high chair, highchair, baby chair, feeding chair, booster seat", zh = "婴儿餐椅, 儿童餐椅, 宝宝椅" },
  measure_zh = "把",
  groups = { "chair", "seat", "seating", "furniture" },
  stands = "floor", beside = "dining_table",
  size   = { width = { 0.48, 0.56, 0.64 }, depth = { 0.52, 0.62, 0.72 }, height = { 0.86, 0.96, 1.06 } },
  mass   = { 3, 6.5, 20 },
  params = {
    form  = one_of { "plastic", "wooden", words = { plastic = "plastic", wooden = "wooden", ["塑料"] = "plastic", ["木"] = "wooden" } },
    tray  = bool(true, { ["with a tray"] = true, ["without tray"] = false, ["无托盘"] = false }),
  },
  slots  = {
    shell  = { "plastic", tint = { "#f4f4f0", "#cfe0df", "#e8d5cc", "#d5dcc6", "#5f7a8a" } },
    wood   = { "beech", "birch", "oak", "painted_wood", tint = { "#f6f4ef", "#a7b7b0" } },
    pad    = { "cotton", "canvas", tint = { "#d9a441", "#7fa3a8", "#c98a77", "#a3b38a", "#6d7f99" } },
    metal  = { "aluminium", "chrome" },
    strap  = { "canvas", tint = "#3a3c40" },
  },
  rooms  = { "kitchen", "dining_room", "restaurant", "nursery" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local seat, wood = 0.58, p.form == "wooden"
    local sw, x0, x1 = 0.165, -0.14, 0.14 -- half width and ends of the seat
    local slot = wood and "wood" or "metal"
    for _, x in ipairs { -1, 1 } do
      for _, y in ipairs { -1, 1 } do
        local r = wood and 0.017 or 0.013
        k:loft { slot = slot, segments = 3, fill = wood and 1 or 0.4, sections = { { at = { x * (d - 0.02), y * (w - 0.02), 0 }, size = { 1.7 * r, 1.7 * r }, radius = 0.8 * r }, { at = { x * 0.12, y * 0.13, seat - 0.02 }, size = { 2 * r, 2 * r }, radius = 0.95 * r } } }
        if not wood then k:sphere { radius = 0.019, at = { x * (d - 0.02), y * (w - 0.02), 0.019 }, segments = 10, slot = "strap", no_collider = true } end
      end
    end
    local function at(z) local f = z / (seat - 0.02) return d - 0.02 + (0.12 - d + 0.02) * f, w - 0.02 + (0.13 - w + 0.02) * f end
    for _, q in ipairs { { 1, 0.20 }, { -1, 0.20 } } do local x, y = at(q[2]) k:cylinder { radius = 0.009, height = 2 * y, axis = "y", at = { q[1] * x, 0, q[2] }, segments = 8, slot = slot, no_collider = true, fill = wood and 1 or 0.4 } end
    local fx, fy = at(0.27)
    k:box { low = { fx - 0.03, -fy - 0.008, 0.262 }, high = { fx + 0.10, fy + 0.008, 0.278 }, slot = wood and "wood" or "shell", bevel = 0.006 }
    -- Seat, back, sides.
    if wood then
      k:rounded_box { low = { x0, -sw, seat - 0.03 }, high = { x1, sw, seat - 0.008 }, radius = 0.009, segments = 2, slot = "wood" }
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { x0 + 0.02, s * (sw - 0.015), seat - 0.02 }, { x0 - 0.05, s * (sw - 0.015), h - 0.01 } }, radius = 0.014, segments = 8, slot = "wood" }
        k:sweep { path = { { x0 - 0.005, s * (sw + 0.004), seat + 0.16 }, { x1 - 0.01, s * (sw + 0.014), seat + 0.16 } }, rect = { 0.032, 0.020 }, up = { 0, 0, 1 }, slot = "wood" }
        k:cylinder { radius = 0.011, height = 0.17, at = { x1 - 0.03, s * (sw - 0.005), seat - 0.02 }, anchor = "bottom", segments = 8, slot = "wood" }
      end
      for i = 1, 4 do local z = seat + 0.04 + i * (h - seat - 0.06) / 4 k:box { size = { 0.014, 2 * sw - 0.03, 0.035 }, at = { x0 + 0.02 - 0.07 * (z - seat + 0.02) / (h - seat), 0, z - 0.03 }, rot = { 0, -10, 0 }, slot = "wood", bevel = 0.004, no_collider = i == 2 or i == 3 } end
    else
      k:rounded_box { low = { x0 - 0.02, -sw, seat - 0.035 }, high = { x1, sw, seat - 0.006 }, radius = 0.013, segments = 3, slot = "shell", fill = 0.5 }
      k:with({ at = { x0, 0, seat - 0.02 }, rot = { 0, -8, 0 } }, function() k:rounded_box { low = { -0.03, -sw, 0 }, high = { -0.004, sw, (h - seat + 0.02) / math.cos(math.rad(8)) - 0.004 }, radius = 0.012, segments = 3, slot = "shell", fill = 0.5 } end)
      for _, s in ipairs { -1, 1 } do k:prism { polygon = { { x0 - 0.03, seat - 0.03 }, { x1 - 0.02, seat - 0.03 }, { x1, seat + 0.07 }, { x1 - 0.02, seat + 0.15 }, { x0 + 0.06, seat + 0.17 }, { x0 - 0.06, seat + 0.24 } }, axis = "y", height = 0.022, at = { 0, s * (sw + 0.002), 0 }, slot = "shell", bevel = 0.008, fill = 0.5 } end
    end
    upholstery.seat(k, { low = { x0 + 0.005, -sw + 0.02, seat - 0.012 }, high = { x1 - 0.01, sw - 0.02, seat + 0.012 }, slot = "pad", puff = 0.4 })
    k:with({ at = { x0 + 0.004, 0, seat }, rot = { 0, -9, 0 } }, function()
      k:cushion { size = { 0.03, 2 * sw - 0.04, h - seat - 0.05 }, at = { 0.012, 0, (h - seat) / 2 + 0.005 }, puff = 0.4, segments = 5, slot = "pad", no_collider = true }
      for _, s in ipairs { -1, 1 } do k:box { size = { 0.004, 0.022, 0.19 }, at = { 0.030, s * 0.06, 0.17 }, slot = "strap", bevel = 0.001, visual_only = true } end
      k:box { size = { 0.008, 0.05, 0.04 }, at = { 0.032, 0, 0.09 }, slot = "strap", bevel = 0.003, visual_only = true }
    end)
    k:surface("seat", { center = { 0.01, 0, seat + 0.012 }, size = { 0.18, 0.24 } })
    if p.tray then
      local tray, z = k:part("tray"), seat + 0.185
      k:with({ part = tray }, function()
        local pieces = outline.rounded_rect(0.30, 2 * (sw + 0.055), 0.08, 5)
        local shift = x1 + 0.05
        k:prism { polygon = pieces, height = 0.012, at = { shift, 0, z + 0.006 }, slot = "shell", bevel = 0.003 }
        local rim = {}
        for i, q in ipairs(outline.rounded_rect(0.29, 2 * (sw + 0.05), 0.075, 4)) do rim[i] = { q[1] + shift, q[2], z + 0.018 } end
        k:sweep { path = rim, radius = 0.010, closed = true, segments = 6, slot = "shell", no_collider = true }
        k:surface("tray", { center = { shift, 0, z + 0.012 }, size = { 0.20, 0.30 } })
        k:handle { at = { shift + 0.15, 0, z + 0.01 }, normal = { 1, 0, 0 } }
      end)
      k:joint { part = tray, type = "slide", axis = { 1, 0, 0 }, origin = { x1, 0, z }, range = { 0, 0.14 }, hold = "friction" }
    end
    k:fit()
  end,
}
