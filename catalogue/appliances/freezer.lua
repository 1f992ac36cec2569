-- An insulated chest under a heavy lid with baskets, or an upright cabinet with freezer drawers behind a door.
return kind {
  api    = 1,
  names  = { en = "freezer, chest freezer, deep freezer, upright freezer", zh = "冰柜, 冷柜" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.7 },
  size   = { width = { 0.54, 0.95, 1.60 }, depth = { 0.54, 0.62, 0.75 }, height = { 0.82, 0.88, 1.90 } },
  mass   = { 22, 45, 110 },
  params = { form = one_of { "chest", "upright", words = { chest = "chest", deep = "chest", upright = "upright", standing = "upright", ["卧式"] = "chest", ["立式"] = "upright" },
    size = { chest = { width = { 0.65, 0.95, 1.60 }, height = { 0.82, 0.87, 0.95 } }, upright = { width = { 0.54, 0.60, 0.70 }, height = { 1.40, 1.70, 1.90 }, depth = { 0.58, 0.65, 0.72 } } } } },
  slots  = { shell = { "painted_metal", "stainless_steel", tint = { "#ffffff", "#f2f3f4", "#3b3e42" } }, liner = "plastic", basket = { "plastic", tint = { "#cfe0ea", "#f3f5f6" } }, handle = { "chrome", "black_plastic" }, dark = "black_plastic", light = "neon" },
  rooms  = { "kitchen", "garage", "basement", "pantry" },
  build  = function(p, k)
    local w, d, h, foot, t = p.width / 2, p.depth, p.height, 0.035, 0.055
    if p.form == "upright" then
      local leaf, out = 0.055, 0.038
      local front = d - leaf - out
      local room = appliance.case(k, { low = { 0, -w, foot }, high = { front, w, h }, wall = t, slot = "shell", liner = "liner", fill = 0.022 })
      k:lump { mass = 8, at = { 0.12, 0, 0.15 }, size = { 0.2, 0.3, 0.2 } } -- compressor
      fittings.feet(k, { low = { 0, -w, 0 }, high = { front, w, 0 }, height = foot, slot = "dark", radius = 0.02, inset = 0.05 })
      appliance.door(k, { name = "door", low = { front + 0.003, -w, foot }, high = { front + leaf, w, h }, slot = "shell", hinge = "right", fill = 0.03, open = 115, handle = fittings.bar { slot = "handle", upright = true, length = 0.45, radius = 0.009, out = out }, frame = 0.10, radius = 0.012 })
      k:box { low = { front + leaf - 0.002, -0.05, h - 0.10 }, high = { front + leaf + 0.0008, 0.05, h - 0.085 }, slot = "dark", part = "door", bevel = 0, visual_only = true }
      electronics.buttons(k, { at = { front + leaf, 0, h - 0.0925 }, count = 3, pitch = 0.025, size = 0.006, slot = "light", part = "door" })
      local n = math.max(4, math.floor((room.high[3] - room.low[3]) / 0.24))
      room.high[1] = front - 0.035
      local lo = room.low[2] + 0.008
      for i, bay in ipairs(joinery.bays(k, { low = { room.low[1], lo, room.low[3] }, high = { room.high[1], -lo, room.high[3] } }, { count = n })) do
        bay.high[3] = bay.high[3] - 0.012
        k:box { low = { room.low[1], room.low[2] + 0.001, bay.low[3] - 0.007 }, high = { room.high[1] - 0.06, -room.low[2] - 0.001, bay.low[3] - 0.001 }, slot = "liner", bevel = 0.001 }
        joinery.drawer(k, bay, { name = "drawer_" .. n + 1 - i, slot = "basket", front = 0.012, inset = true, wall = 0.004, behind = { "door" }, travel = 0.7 * (room.high[1] - room.low[1]),
          handle = { out = 0, draw = function(q, width, height) q:box { size = { 0.016, width * 0.5, 0.016 }, at = { 0.008, 0, height * 0.2 }, slot = "basket", no_collider = true } end } })
      end
      k:surface("top", { center = { front / 2, 0, h }, size = { front, 2 * w } })
      return
    end
    -- Chest: four walls and a floor of foam between sheets, weighed as sheet.
    local lid_t = 0.07
    local top, x0, x1 = h - lid_t, 0, d - 0.012
    local step = 0.22 -- the compressor's hump on the right
    local function wall(a, b, slot) k:box { low = a, high = b, slot = slot or "shell", fill = 0.03, bevel = 0.006 } end
    wall({ x0, -w + 0.006, foot }, { x0 + t, w - 0.006, top })
    wall({ x1 - t, -w + 0.006, foot }, { x1, w - 0.006, top })
    wall({ x0, -w + 0.006, foot }, { x1, -w + 0.006 + t, top })
    wall({ x0, w - 0.006 - t, foot }, { x1, w - 0.006, top })
    wall({ x0 + t - 0.004, -w + t, foot }, { x1 - t + 0.004, w - t, foot + t })
    wall({ x0 + t - 0.004, w - t - step, foot + t - 0.004 }, { x1 - t + 0.004, w - t, foot + 0.30 }, "liner")
    local lo, hi = { x0 + t, -w + 0.006 + t, foot + t }, { x1 - t, w - 0.006 - t, top }
    for _, q in ipairs { { lo, { lo[1] + 0.0015, hi[2], hi[3] } }, { { hi[1] - 0.0015, lo[2], lo[3] }, hi }, { lo, { hi[1], lo[2] + 0.0015, hi[3] } }, { { lo[1], hi[2] - 0.0015, lo[3] }, hi }, { lo, { hi[1], hi[2], lo[3] + 0.0015 } } } do
      k:box { low = q[1], high = q[2], slot = "liner", bevel = 0, visual_only = true }
    end
    k:box { low = { x0 + 0.01, -w + 0.02, 0.01 }, high = { x1 - 0.02, w - 0.02, foot + 0.004 }, slot = "dark", bevel = 0.002, fill = 0.03, no_collider = true }
    fittings.feet(k, { low = { x0, -w, 0 }, high = { x1, w, 0 }, height = foot, slot = "dark", radius = 0.022, inset = 0.06 })
    k:lump { mass = 13, at = { d / 2, w - 0.18, 0.16 }, size = { 0.3, 0.2, 0.2 } } -- compressor
    k:container("inside", { center = { (lo[1] + hi[1]) / 2, (lo[2] + hi[2] - step) / 2, lo[3] }, size = { hi[1] - lo[1] - 0.04, hi[2] - lo[2] - step - 0.04 }, clearance = top - lo[3] - 0.14 })
    -- A basket hangs on the right.
    local y0, z0 = hi[2] - step + 0.01, top - 0.16
    for i = 0, 6 do k:sweep { path = { { lo[1] + 0.005, y0 + (step - 0.03) * i / 6, top - 0.02 }, { lo[1] + 0.02, y0 + (step - 0.03) * i / 6, z0 }, { hi[1] - 0.02, y0 + (step - 0.03) * i / 6, z0 }, { hi[1] - 0.005, y0 + (step - 0.03) * i / 6, top - 0.02 } }, radius = 0.0025, segments = 5, slot = "basket", no_collider = true } end
    k:sweep { path = { { lo[1] + 0.006, y0, top - 0.02 }, { hi[1] - 0.006, y0, top - 0.02 }, { hi[1] - 0.006, y0 + step - 0.03, top - 0.02 }, { lo[1] + 0.006, y0 + step - 0.03, top - 0.02 } }, radius = 0.004, closed = true, segments = 5, slot = "basket", no_collider = true }
    k:box { low = { lo[1] + 0.006, y0 - 0.003, z0 - 0.004 }, high = { hi[1] - 0.006, y0 + step - 0.027, z0 + 0.003 }, slot = "basket", collider_only = true }
    k:container("basket", { center = { (lo[1] + hi[1]) / 2, y0 + step / 2 - 0.015, z0 + 0.003 }, size = { hi[1] - lo[1] - 0.06, step - 0.05 }, clearance = 0.13 })
    -- Lid.
    local part = k:part("lid")
    k:rounded_box { low = { 0.075, -w, top + 0.003 }, high = { d, w, h }, radius = 0.020, segments = 3, slot = "shell", part = part, fill = 0.035 }
    k:box { low = { lo[1] + 0.02, lo[2] + 0.01, top + 0.0005 }, high = { hi[1] - 0.01, hi[2] - 0.01, top + 0.004 }, slot = "liner", part = part, bevel = 0, visual_only = true }
    k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { 0.075, 0, top + 0.01 }, range = { 0, 80 }, hold = "friction" }
    k:box { low = { d - 0.016, -0.10, top + 0.012 }, high = { d + 0.000, 0.10, top + 0.030 }, slot = "handle", part = part, bevel = 0.004, no_collider = true }
    k:handle { part = part, at = { d, 0, top + 0.02 }, normal = { 1, 0, 0 } }
    for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.011, height = 0.09, axis = "y", at = { 0.070, s * w * 0.7, top + 0.003 }, slot = "dark", segments = 12, no_collider = true } end
    electronics.grille(k, { at = { x1, w * 0.62, foot + 0.10 }, width = math.min(0.24, 0.5 * w), height = 0.13, rows = 7, slot = "dark" })
    electronics.dial(k, { at = { x1 - 0.006, w * 0.62, foot + 0.22 }, radius = 0.020, out = 0.014, slot = "dark", mark = "light" })
    electronics.buttons(k, { at = { x1, w * 0.62 - 0.06, foot + 0.22 }, count = 3, pitch = 0.022, size = 0.010, slot = "light" })
    k:surface("top", { center = { (d + 0.075) / 2, 0, h }, size = { d - 0.14, 2 * w - 0.06 }, part = part })
  end,
}
