-- A frame of steel with servers, switches and cables, lights in rows, a door of mesh or glass that opens.
return kind {
  api    = 1,
  names  = { en = "server rack, server cabinet rack, server, network rack, data rack", zh = "服务器机柜, 服务器机架, 机柜" },
  measure_zh = "台",
  groups = { "rack", "cabinet", "electronics" },
  stands = "floor", access = { ["+x"] = 0.8 },
  size   = { width = { 0.55, 0.60, 0.80 }, depth = { 0.60, 0.85, 1.07 }, height = { 0.90, 1.90, 2.20 } },
  mass   = { 40, 220, 600 },
  params = { door = one_of { "glass", "mesh", "open", words = { glass = "glass", mesh = "mesh", open = "open", ["开放"] = "open" } } },
  slots  = { frame = { "black_steel", "painted_metal", tint = { "#3a3d42", "#d8d8d6" } }, unit = { "black_plastic", "plastic_matte", tint = { "#4a4d52" } }, bezel = { "aluminium", "galvanised_steel" }, dark = "rubber", glass = { "glass", tint = { "#8a98a8" } }, green = { "neon", tint = { "#4aff7a" } }, blue = { "neon", tint = { "#4a9aff" } }, amber = { "neon", tint = { "#ffb03a" } }, cable = { "plastic", tint = { "#3a7ae8", "#f2c23a" } }, cable_2 = { "plastic", tint = { "#e8403a", "#5ac86a" } } },
  rooms  = { "open_office", "basement", "laboratory" },
  build  = function(p, k)
    local w, h, r = p.width / 2, p.height, p.rng("units")
    local d = p.depth
    local foot, front = 0.05, d - 0.04
    local t = 0.02
    for _, x in ipairs { 0.07, front - 0.08 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.025, height = foot + 0.002, at = { x, s * (w - 0.08), 0 }, anchor = "bottom", slot = "dark", segments = 14 } end end
    local open = p.door == "open"
    local function steel(low, high, fill) k:box { low = low, high = high, slot = "frame", bevel = 0.002, fill = fill or 0.1 } end
    steel({ 0, -w, h - 0.04 }, { front, w, h })
    steel({ 0, -w, foot }, { front, w, foot + 0.05 })
    for _, s in ipairs { -1, 1 } do
      if open then for _, x in ipairs { 0, front - 0.05 } do steel({ x, s > 0 and w - 0.05 or -w, foot + 0.05 }, { x + 0.05, s > 0 and w or -w + 0.05, h - 0.04 }, 0.2) end
      else steel({ 0, s > 0 and w - t or -w, foot + 0.05 }, { front, s > 0 and w or -w + t, h - 0.04 }, 0.08) end
    end
    if not open then steel({ 0, -w + t, foot + 0.05 }, { t, w - t, h - 0.04 }, 0.08) end
    -- Rails with holes, and units between them.
    local y, x1 = w - 0.06, front - 0.06
    for _, s in ipairs { -1, 1 } do
      k:box { low = { x1 - 0.005, s > 0 and y or -y - 0.025, foot + 0.05 }, high = { x1, s > 0 and y + 0.025 or -y, h - 0.04 }, slot = "bezel", bevel = 0, no_collider = true, fill = 0.5 }
    end
    local u, z = 0.04445, foot + 0.07
    local n, top, i = 0, h - 0.07, 0
    while z + u < top and i < 34 do
      i = i + 1
      local what = r:int(1, 6)
      local tall = what <= 2 and 2 * u or what == 3 and 4 * u or u
      if z + tall > top then tall, what = u, 4 end
      local z0, z1 = z + 0.001, z + tall - 0.002
      local zm = (z0 + z1) / 2
      if what == 6 then
        -- a gap of one unit
      else
        k:box { low = { 0.12, -y + 0.004, z0 }, high = { x1 + 0.004, y - 0.004, z1 }, slot = "unit", bevel = 0.0015, fill = 0.22, no_collider = true }
        local f = x1 + 0.004
        if what <= 3 then -- a server: disks side by side
          for _, s in ipairs { -1, 1 } do k:box { size = { 0.012, 0.018, z1 - z0 }, at = { f, s * (y + 0.006), zm }, bevel = 0.002, slot = "bezel", visual_only = true } end
          local rows, columns = what == 3 and 2 or 1, 6
          for row = 1, rows do for c = 1, columns do
            local yy, zz = (c / columns - 0.5 - 0.5 / columns) * 1.75 * y, z0 + (z1 - z0) * (row - 0.5) / rows
            k:box { size = { 0.004, 1.6 * y / columns, (z1 - z0) / rows * 0.82 }, at = { f, yy, zz }, bevel = 0.001, slot = "bezel", visual_only = true }
            k:box { size = { 0.006, 0.006, 0.004 }, at = { f + 0.001, yy + 0.6 * y / columns, zz - 0.25 * (z1 - z0) / rows }, bevel = 0, slot = r:chance(0.2) and "amber" or "green", visual_only = true }
          end end
        elseif what == 4 then -- a switch: sockets, cables
          for c = 1, 8 do k:box { size = { 0.003, 0.016, 0.5 * u }, at = { f, (c / 8 - 0.55) * 1.6 * y, zm }, bevel = 0, slot = "dark", visual_only = true } if c % 2 == 0 then k:box { size = { 0.003, 0.003, 0.002 }, at = { f + 0.001, (c / 8 - 0.55) * 1.6 * y, zm + 0.32 * u }, bevel = 0, slot = "green", visual_only = true } end end
          for c = 1, 2 do
            local a, b = (r:int(1, 12) / 12 - 0.55) * 1.6 * y, zm - r:uniform(0.09, 0.2)
            k:sweep { path = { { f, a, zm }, { f + 0.02, a, zm - 0.01 }, { f + 0.022, a + (y - a) * 0.5, zm + 0.4 * (b - zm) }, { f + 0.012, y + 0.012, b } }, radius = 0.0028, segments = 5, smooth = true, steps = 2, slot = c == 1 and "cable_2" or "cable", visual_only = true }
          end
        else
          k:box { size = { 0.003, 1.5 * y, 0.6 * u }, at = { f, -0.1 * y, zm }, bevel = 0.001, slot = "dark", visual_only = true }
          for c = 0, 2 do k:box { size = { 0.004, 0.005, 0.005 }, at = { f + 0.0005, 0.82 * y + 0.012 * (c - 1), zm }, bevel = 0, slot = c == 0 and "blue" or "green", visual_only = true } end
        end
        n = n + tall
      end
      z = z + tall
    end
    k:box { low = { 0.12, -y, foot + 0.06 }, high = { x1 + 0.005, y, z }, slot = "unit", collider_only = true }
    k:lump { mass = 75 * n, at = { 0.5 * front, 0, foot + 0.3 * h }, size = { 0.5 * d, w, 0.4 * h } }
    if not open then
      local part, dx = k:part("door"), front + 0.004
      local z0, z1, b = foot, h, 0.045
      k:with({ part = part }, function()
        for _, s in ipairs { -1, 1 } do
          k:box { low = { dx, s > 0 and w - b or -w, z0 }, high = { d - 0.012, s > 0 and w or -w + b, z1 }, slot = "frame", bevel = 0.003, fill = 0.2 }
          k:box { low = { dx, -w + b, s > 0 and z1 - b or z0 }, high = { d - 0.012, w - b, s > 0 and z1 or z0 + b }, slot = "frame", bevel = 0.003, fill = 0.2 }
        end
        if p.door == "glass" then
          k:box { low = { dx + 0.006, -w + b - 0.002, z0 + b - 0.002 }, high = { dx + 0.010, w - b + 0.002, z1 - b + 0.002 }, slot = "glass", bevel = 0 }
        else
          local m = math.floor((2 * w - 2 * b) / 0.022)
          for c = 1, m - 1 do k:box { size = { 0.0015, 0.004, z1 - z0 - 2 * b }, at = { dx + 0.008, -w + b + (2 * w - 2 * b) * c / m, (z0 + z1) / 2 }, bevel = 0, slot = "frame", visual_only = true } end
          for c = 1, 17 do k:box { size = { 0.0015, 2 * w - 2 * b, 0.004 }, at = { dx + 0.008, 0, z0 + b + (z1 - z0 - 2 * b) * c / 18 }, bevel = 0, slot = "frame", visual_only = true } end
          k:box { low = { dx + 0.006, -w + b, z0 + b }, high = { dx + 0.010, w - b, z1 - b }, slot = "frame", collider_only = true }
        end
        k:box { size = { 0.012, 0.022, 0.12 }, at = { d - 0.006, -w + 0.024, 0.55 * h }, bevel = 0.004, slot = "bezel" }
        k:handle { at = { d, -w + 0.024, 0.55 * h }, normal = { 1, 0, 0 } }
      end)
      k:joint { part = part, type = "hinge", axis = { 0, 0, 1 }, origin = { d - 0.012, w, 0.5 * h }, range = { 0, 110 }, hold = "latch" }
    end
    k:fit()
  end,
}
