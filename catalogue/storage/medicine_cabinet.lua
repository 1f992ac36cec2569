-- A shallow cabinet on a bathroom wall: mirrored doors that open on shelves with bottles; a red cross where medicine is meant; light above.
return kind {
  api    = 1,
  names  = { en = "medicine cabinet, mirror cabinet, mirrored cabinet, bathroom wall cabinet", zh = "药柜, 浴室镜柜, 镜柜" },
  measure_zh = "个",
  groups = { "cabinet", "storage" },
  stands = "wall", mount_height = 1.6,
  size   = { width = { 0.38, 0.60, 1.00 }, depth = { 0.11, 0.14, 0.18 }, height = { 0.48, 0.65, 0.80 } },
  mass   = { 4, 12, 38 },
  params = {
    doors  = int(1, 2, 3, { ["single-door"] = 1, ["two-door"] = 2, ["double-door"] = 2, ["three-door"] = 3, ["单门"] = 1, ["双门"] = 2, ["三门"] = 3 }, { { width = { 0.38, 0.44, 0.52 } }, { width = { 0.55, 0.65, 0.80 } }, { width = { 0.75, 0.88, 1.00 } } }),
    front  = one_of { "mirror", "cross", default = "mirror", words = { mirrored = "mirror", mirror = "mirror", ["first aid"] = "cross", medical = "cross", ["red cross"] = "cross", ["急救"] = "cross" } },
    lit    = bool(false, { lit = true, lighted = true, ["with light"] = true, ["带灯"] = true }),
    tray   = bool(true, { ["with shelf"] = true, ["with open shelf"] = true, ["带搁板"] = true }),
    items  = bool(true, { ["with medicine"] = true, ["with bottles"] = true }),
  },
  slots  = {
    case   = { "painted_metal", "painted_wood", "stainless_steel", tint = { "#ffffff", "#e4e7e8" } },
    mirror = "mirror",
    red    = { "painted_metal", tint = { "#d8281f" } },
    shelf  = "glass",
    handle = "chrome",
    lamp   = "frosted_glass",
    amber  = { "plastic", tint = { "#d9822b" } },
    cap    = { "plastic", tint = { "#ffffff" } },
    blue   = { "plastic", tint = { "#3f8fd0" } },
  },
  rooms  = { "bathroom", "hospital", "clinic" },
  build  = function(p, k)
    local w, h, d = p.width / 2, p.height, p.depth
    local top, base = p.lit and 0.05 or 0, p.tray and 0.13 or 0
    local knob = p.front == "cross" and 0.022 or 0
    local front = d - 0.020 - knob
    local t = p.slots.case == "painted_wood" and 0.012 or 0.008
    local thin = p.slots.case == "painted_wood" and 1 or 0.12
    local z1 = h - top
    k:with({ slot = "case" }, function()
      for _, s in ipairs { -1, 1 } do k:box { low = { 0, s > 0 and w - t or -w, base }, high = { front, s > 0 and w or -w + t, z1 }, fill = thin, grain = "z", bevel = 0.002 } end
      k:box { low = { 0, -w + t, base }, high = { 0.005, w - t, z1 }, fill = thin, bevel = 0 }
      for _, z in ipairs { base, z1 - t } do k:box { low = { 0.005, -w + t, z }, high = { front, w - t, z + t }, fill = thin, grain = "y", bevel = 0.002 } end
    end)
    if p.tray then -- an open shelf below the doors, with a cup of brushes and a bottle on it
      for _, s in ipairs { -1, 1 } do k:box { low = { 0, s > 0 and w - t or -w, 0 }, high = { front, s > 0 and w or -w + t, base + 0.002 }, slot = "case", fill = thin, grain = "z", bevel = 0.002 } end
      k:box { low = { 0, -w + t, 0 }, high = { front, w - t, t }, slot = "case", fill = thin, grain = "y", bevel = 0.002 }
      k:box { low = { 0, -w + t, t }, high = { 0.005, w - t, base + 0.002 }, slot = "case", fill = thin, bevel = 0 }
      k:cylinder { radius = 0.003, height = 2 * w - 2 * t, axis = "y", at = { front - 0.006, 0, t + 0.022 }, slot = "handle", segments = 8, no_collider = true }
      k:container("tray", { center = { front / 2, 0.1 * w, t }, size = { front - 0.03, 1.2 * w }, clearance = base - t - 0.01 })
      if p.items then
        k:lathe { profile = { { 0.026, 0 }, { 0.032, 0.085 } }, wall = 0.003, at = { front * 0.5, -0.72 * w, t }, slot = "cap", segments = 14, no_collider = true }
        for i = -1, 1, 2 do k:box { size = { 0.008, 0.008, 0.105 }, at = { front * 0.5 + 0.008 * i, -0.72 * w + 0.012 * i, t + 0.060 }, rot = { -8 * i, 4 * i, 0 }, slot = i > 0 and "blue" or "red", bevel = 0.002, no_collider = true } end
        k:with({ at = { front * 0.5, -0.40 * w, t } }, function() vessels.bottle(k, { radius = 0.022, height = 0.105, slot = "blue", cap = "cap", segments = 12 }) end)
        k:cylinder { radius = 0.020, height = 0.06, at = { front * 0.5, 0.78 * w, t }, anchor = "bottom", slot = "amber", segments = 14, no_collider = true, fill = 0.4 }
        k:cylinder { radius = 0.021, height = 0.016, at = { front * 0.5, 0.78 * w, t + 0.06 }, anchor = "bottom", slot = "cap", segments = 14, no_collider = true, fill = 0.4 }
      end
    end
    local room = { low = { 0.005, -w + t, base + t }, high = { front, w - t, z1 - t } }
    local columns = joinery.bays(k, room, { axis = "y", count = p.doors })
    local r, number = p.rng("items"), 0
    for c, column in ipairs(columns) do
      if c > 1 then k:box { low = { 0.005, column.low[2] - t / 2, base + t }, high = { front - 0.004, column.low[2] + t / 2, z1 - t }, slot = "case", fill = thin, bevel = 0.001 } end
      for i = 1, 3 do
        local z = base + t + (z1 - base - 2 * t) * (i - 1) / 3
        if i > 1 then k:box { low = { 0.006, column.low[2] + t / 2 + 0.0005, z }, high = { front - 0.012, column.high[2] - t / 2 - 0.0005, z + 0.005 }, slot = "shelf", bevel = 0.001 } end
        number = number + 1
        local floor = i > 1 and z + 0.005 or z
        k:container("shelf_" .. number, { center = { front / 2, (column.low[2] + column.high[2]) / 2, floor }, size = { front - 0.025, column.high[2] - column.low[2] - 0.02 }, clearance = (z1 - base - 2 * t) / 3 - 0.01 })
        if p.items and c == 1 then
          for j = 1, 3 do -- jars of pills, a tube, a bottle
            local y, rr = column.low[2] + (column.high[2] - column.low[2]) * j / 4, r:uniform(0.014, 0.020)
            local tall = r:uniform(0.05, 0.09)
            k:cylinder { radius = rr, height = tall, at = { front * 0.45, y, floor }, anchor = "bottom", slot = j % 2 == 0 and "blue" or "amber", segments = 12, no_collider = true, fill = 0.4 }
            k:cylinder { radius = rr * 1.05, height = 0.016, at = { front * 0.45, y, floor + tall }, anchor = "bottom", slot = "cap", segments = 12, no_collider = true, fill = 0.4 }
          end
        end
      end
      local function panel(k2, pw, ph, part)
        if p.front == "mirror" then
          k2:box { size = { 0.0135, pw, ph }, at = { 0.00675, 0, 0 }, part = part, slot = "case", fill = thin, bevel = 0.003 }
          k2:box { size = { 0.004, pw - 0.024, ph - 0.024 }, at = { 0.0125, 0, 0 }, part = part, slot = "mirror", bevel = 0.002, no_collider = true }
          k2:box { size = { 0.018, pw, ph }, at = { 0.009, 0, 0 }, part = part, slot = "case", collider_only = true }
          k2:box { size = { 0.018, 0.05, 0.006 }, at = { 0.009, 0, -ph / 2 + 0.003 }, part = part, slot = "handle", bevel = 0.001, no_collider = true }
        else
          k2:box { size = { 0.018, pw, ph }, at = { 0.009, 0, 0 }, part = part, slot = "case", fill = thin, bevel = 0.005 }
          if c == math.ceil(p.doors / 2) then
            local size = 0.34 * math.min(pw, ph)
            k2:box { size = { 0.003, size, size / 3 }, at = { 0.0185, 0, 0.04 }, part = part, slot = "red", visual_only = true, bevel = 0.001 }
            k2:box { size = { 0.003, size / 3, size }, at = { 0.0186, 0, 0.04 }, part = part, slot = "red", visual_only = true, bevel = 0.001 }
          end
        end
      end
      local left = c <= p.doors / 2 or p.doors == 1
      joinery.door(k, column, { name = "door_" .. c, slot = "case", side = left and "left" or "right", cover = 0, trim_left = c > 1 and 0.001 or 0, trim_right = c < p.doors and 0.001 or 0, panel = panel,
                                handle = p.front == "cross" and fittings.knob { slot = "handle", radius = 0.010, out = 0.022 } or nil, open = 105 })
      if p.front == "mirror" then k:handle { part = "door_" .. c, at = { front + 0.018, left and column.high[2] - 0.03 or column.low[2] + 0.03, base + t + 0.01 }, normal = { 1, 0, 0 } } end
    end
    if p.lit then
      k:box { low = { 0, -w, z1 - 0.001 }, high = { d, w, h }, slot = "case", fill = thin, bevel = 0.006 }
      k:box { low = { d - 0.05, -w + 0.03, z1 + 0.008 }, high = { d + 0.0005, w - 0.03, h - 0.010 }, slot = "lamp", visual_only = true, bevel = 0.004 }
      k:light { kind = "area", at = { d + 0.003, 0, (z1 + h) / 2 }, dir = { 1, 0, -0.3 }, size = { 0.03, 2 * w - 0.06 }, lumens = 800, color = { 1, 0.732, 0.5 } }
    end
    k:surface("top", { center = { d / 2, 0, h }, size = { d - 0.02, p.width - 0.02 }, clearance = 0.3 })
  end,
}
