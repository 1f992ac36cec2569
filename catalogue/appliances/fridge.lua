-- An insulated cabinet with glass shelves, a crisper drawer behind the door, racks in the door; a freezer compartment below or above, or two doors.
return kind {
  api    = 1,
  names  = { en = "fridge, refrigerator, fridge freezer, icebox", zh = "冰箱, 电冰箱, 双门冰箱" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.50, 0.60, 0.92 }, depth = { 0.56, 0.66, 0.78 }, height = { 1.40, 1.78, 2.05 } },
  mass   = { 40, 75, 160 },
  params = {
    layout = one_of { "bottom_freezer", "top_freezer", "side_by_side", default = "bottom_freezer", words = { ["side-by-side"] = "side_by_side", ["double-door"] = "side_by_side", ["对开门"] = "side_by_side" },
      size = { side_by_side = { width = { 0.84, 0.90, 0.92 } } } },
  },
  slots  = {
    shell   = { "stainless_steel", "painted_metal", tint = { "#ffffff", "#e8e8e6", "#c9ccce" } },
    liner   = "plastic",
    shelf   = "glass",
    handle  = { "stainless_steel", "aluminium" },
    gasket  = "rubber",
  },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, h, d = p.width / 2, p.height, p.depth
    local t, door_t, out, foot = 0.045, 0.055, 0.042, 0.035
    local front = d - door_t - out -- of the cabinet
    local side = p.layout == "side_by_side"
    -- Hollow cabinet: sheet outside, liner inside, foam between, weighed as lumps because foam is nearly nothing.
    local function wall(low, high) k:box { low = low, high = high, slot = "shell", no_mass = true, bevel = 0.004 } end
    wall({ 0, -w, foot }, { front, -w + t, h })
    wall({ 0, w - t, foot }, { front, w, h })
    wall({ 0, -w + t, h - t }, { front, w - t, h })
    wall({ 0, -w + t, foot }, { front, w - t, foot + t })
    wall({ 0, -w + t, foot + t }, { t, w - t, h - t })
    k:lump { mass = 26 * h * (w + 0.3), at = { front / 2, 0, h / 2 }, size = { front, 2 * w, h } }
    k:lump { mass = 12, at = { 0.12, 0, 0.12 }, size = { 0.2, 0.3, 0.2 } } -- compressor
    fittings.feet(k, { low = { 0, -w, 0 }, high = { front, w, 0 }, height = foot, slot = "gasket", radius = 0.02, inset = 0.05 })
    local inner = { low = { t, -w + t, foot + t }, high = { front, w - t, h - t } }
    local rooms = joinery.bays(k, inner, { axis = side and "y" or "z", shares = side and { 0.85, 1 } or p.layout == "top_freezer" and { 2.6, 1 } or { 1, 1.7 }, slot = "liner", board = 0.05, setback = 0 })
    local cold = p.layout == "top_freezer" and 1 or 2
    local function lining(room) -- the white inside of a compartment
      local lo, hi, e = room.low, room.high, 0.0015
      local function sheet(a, b) k:box { low = a, high = b, bevel = 0, slot = "liner", visual_only = true } end
      sheet({ lo[1], lo[2], lo[3] }, { lo[1] + e, hi[2], hi[3] })
      sheet({ lo[1], lo[2], lo[3] }, { front, lo[2] + e, hi[3] })
      sheet({ lo[1], hi[2] - e, lo[3] }, { front, hi[2], hi[3] })
      sheet({ lo[1], lo[2], lo[3] }, { front, hi[2], lo[3] + e })
      sheet({ lo[1], lo[2], hi[3] - e }, { front, hi[2], hi[3] })
    end

    local function rack(name, part, y0, y1, z, x0)
      k:with({ part = part, slot = "liner" }, function()
        k:box { low = { x0 - 0.075, y0, z }, high = { x0, y1, z + 0.006 }, bevel = 0 }
        k:box { low = { x0 - 0.080, y0, z }, high = { x0 - 0.075, y1, z + 0.06 }, bevel = 0.001 }
        for _, y in ipairs { y0, y1 - 0.004 } do k:box { low = { x0 - 0.075, y, z + 0.006 }, high = { x0, y + 0.004, z + 0.05 }, bevel = 0, no_collider = true } end
        k:container(name, { center = { x0 - 0.037, (y0 + y1) / 2, z + 0.006 }, size = { 0.066, y1 - y0 - 0.012 }, clearance = 0.24 })
      end)
    end

    for i, room in ipairs(rooms) do
      lining(room)
      local name = i == cold and "door" or "freezer_door"
      local left = side and i == 1
      local lo_z = (side or i == 1) and foot or room.low[3] - 0.025 + 0.0015
      local hi_z = (side or i == 2) and h or room.high[3] + 0.025 - 0.0015
      local lo_y = side and not left and room.low[2] - 0.025 + 0.002 or -w
      local hi_y = left and room.high[2] + 0.025 - 0.002 or w
      local part = k:part(name)
      local x0, hinge = front + 0.004, left and lo_y or hi_y
      k:rounded_box { low = { x0, lo_y, lo_z }, high = { x0 + door_t - 0.004, hi_y, hi_z }, radius = 0.010, segments = 2, slot = "shell", part = part, no_mass = true }
      k:box { low = { x0 - 0.002, room.low[2] + 0.004, room.low[3] + 0.004 }, high = { x0, room.high[2] - 0.004, room.high[3] - 0.004 }, bevel = 0, slot = "liner", part = part, no_collider = true }
      k:lump { mass = 9 * (hi_y - lo_y) * (hi_z - lo_z), at = { x0 + door_t / 2, (lo_y + hi_y) / 2, (lo_z + hi_z) / 2 }, size = { door_t, hi_y - lo_y, hi_z - lo_z }, part = part }
      local free = left and hi_y - 0.05 or lo_y + 0.05
      local bar = fittings.bar { slot = "handle", upright = true, length = math.min(0.45, 0.6 * (hi_z - lo_z)), radius = 0.009, out = out }
      k:with({ part = part, at = { x0 + door_t - 0.004, free, i == cold and not side and lo_z + 0.35 * (hi_z - lo_z) or (lo_z + hi_z) / 2 } }, function() bar.draw(k, 0, 0, part) end)
      k:joint { part = part, type = "hinge", axis = { 0, 0, left and -1 or 1 }, origin = { x0 + door_t - 0.004, hinge, (lo_z + hi_z) / 2 }, range = { 0, 115 }, hold = "latch" }
      -- Shelves, a crisper behind the door, racks in the door.
      local tall = room.high[3] - room.low[3]
      local n = math.max(1, math.floor(tall / 0.30))
      local crisper = i == cold and 0.20 or 0
      if crisper > 0 then
        local bay = { low = { room.low[1], room.low[2] + 0.006, room.low[3] }, high = { front - 0.105, room.high[2] - 0.006, room.low[3] + crisper } }
        joinery.drawer(k, bay, { name = "crisper_drawer", slot = "shelf", inside = "liner", front = 0.006, inset = true, wall = 0.004, behind = { name }, travel = 0.7 * (bay.high[1] - bay.low[1]), handle = { out = 0, draw = function(q, width) q:box { size = { 0.012, width * 0.5, 0.014 }, at = { 0.006, 0, 0.05 }, slot = "liner", no_collider = true } end } })
      end
      local pitch = (tall - crisper) / n
      for s = 1, n do
        local z = room.low[3] + crisper + (s - 1) * pitch
        if s > 1 or crisper > 0 then k:box { low = { room.low[1], room.low[2] + 0.001, z }, high = { front - 0.10, room.high[2] - 0.001, z + 0.008 }, slot = "shelf", bevel = 0.001 } end
        local floor = (s > 1 or crisper > 0) and z + 0.008 or z
        joinery.compartment(k, (i == cold and "shelf_" or "freezer_") .. s, { low = { room.low[1], room.low[2], floor }, high = { front - 0.10, room.high[2], room.low[3] + crisper + s * pitch } })
        if i == cold then rack("rack_" .. s, part, room.low[2] + 0.03, room.high[2] - 0.03, z + 0.03, x0 - 0.002) end
      end
      if i == cold then
        k:box { size = { 0.05, 0.14, 0.012 }, at = { front - 0.14, (room.low[2] + room.high[2]) / 2, room.high[3] - 0.006 }, slot = "shelf", visual_only = true }
        k:light { kind = "area", at = { front - 0.14, (room.low[2] + room.high[2]) / 2, room.high[3] - 0.014 }, size = { 0.05, 0.14 }, lumens = 120, color = lamps.neutral }
      end
    end
  end,
}
