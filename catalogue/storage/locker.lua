-- Steel lockers in a row: narrow doors with louvres, a number plate and a latch, a shelf and hooks inside; one, two or more above each other.
return kind {
  api    = 1,
  names  = { en = "locker, lockers, storage locker, gym locker, metal locker", zh = "更衣柜, 储物柜格, 寄存柜" },
  measure_zh = "个",
  groups = { "cabinet", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.7 },
  size   = { width = { 0.30, 0.90, 1.85 }, depth = { 0.38, 0.48, 0.55 }, height = { 1.65, 1.82, 2.00 } },
  mass   = { 15, 60, 190 },
  params = {
    columns = int(1, 3, 5, { single = 1, ["triple"] = 3, ["单"] = 1, ["三"] = 3 }, { { width = { 0.30, 0.36, 0.42 } }, { width = { 0.58, 0.66, 0.76 } }, { width = { 0.86, 0.96, 1.10 } }, { width = { 1.15, 1.28, 1.45 } }, { width = { 1.45, 1.60, 1.80 } } }),
    tiers   = int(1, 1, 4, { ["double-tier"] = 2, ["two-tier"] = 2, ["triple-tier"] = 3, ["双层"] = 2, ["三层"] = 3 }),
    bench   = bool(false, { ["with bench"] = true, ["带凳"] = true }),
  },
  slots  = {
    case  = { "painted_metal", tint = { "#9aa3a8", "#5f7f9f", "#c9cbc9", "#6f7a5f" } },
    door  = { "painted_metal", tint = { "#3f6fa0", "#9aa3a8", "#b23b34", "#4f7f5f", "#d9a53a", "#e4e6e6" } },
    metal = { "chrome", "stainless_steel" },
    plate = "aluminium",
    dark  = "black_plastic",
    wood  = { "beech", "pine" },
  },
  rooms  = { "gym", "school", "hallway", "changing_room", "office", "factory" },
  build  = function(p, k)
    local w, h, t = p.width / 2, p.height, 0.010 -- folded sheet
    local thin = 0.10
    local seat = p.bench and 0.42 or 0
    local foot = seat > 0 and seat or 0.10
    local out = 0.022
    local deep = p.bench and p.depth - 0.10 or p.depth
    local front = deep - out - 0.020
    if p.bench then -- a seat of slats that carries the lockers
      for i = 1, 4 do
        local s = p.depth / 4
        k:box { low = { (i - 1) * s + (i > 1 and 0.008 or 0), -w, seat - 0.03 }, high = { i * s, w, seat }, slot = "wood", grain = "y" }
      end
      for _, y in ipairs { -w + 0.06, w - 0.06 } do
        for _, x in ipairs { 0.04, p.depth - 0.05 } do k:box { size = { 0.035, 0.035, seat - 0.03 }, at = { x, y, 0 }, anchor = "bottom", slot = "case", fill = 0.25 } end
        k:box { low = { 0.04, y - 0.016, seat - 0.065 }, high = { p.depth - 0.05, y + 0.016, seat - 0.03 }, slot = "case", fill = 0.25 }
      end
      k:surface("bench", { center = { deep + 0.04, 0, seat }, size = { 0.10, p.width - 0.02 } })
    else
      k:box { low = { 0.01, -w + 0.004, 0 }, high = { front - 0.02, w - 0.004, foot }, slot = "dark", fill = 0.06 }
    end
    local function wall(low, high, grain) k:box { low = low, high = high, slot = "case", fill = thin, grain = grain, bevel = 0.002 } end
    wall({ 0, -w, foot }, { front, -w + t, h }, "z")
    wall({ 0, w - t, foot }, { front, w, h }, "z")
    wall({ 0, -w + t, foot }, { t, w - t, h }, "z")
    wall({ t, -w + t, foot }, { front, w - t, foot + t })
    wall({ t, -w + t, h - t }, { front, w - t, h })
    local room = { low = { t, -w + t, foot + t }, high = { front, w - t, h - t } }
    local number = 0
    for c, column in ipairs(joinery.bays(k, room, { axis = "y", count = p.columns })) do
      if c > 1 then wall({ t, column.low[2] - t / 2, room.low[3] }, { front, column.low[2] + t / 2, room.high[3] }, "z") end
      local bays = joinery.bays(k, column, { count = p.tiers })
      for r = #bays, 1, -1 do
        local bay = bays[r]
        if r > 1 then wall({ t, column.low[2] + t / 2, bay.low[3] - t / 2 }, { front, column.high[2] - t / 2, bay.low[3] + t / 2 }) end
        bay.low[3], bay.high[3] = bay.low[3] + t / 2, bay.high[3] - t / 2
        bay.low[2], bay.high[2] = bay.low[2] + t / 2, bay.high[2] - t / 2
        number = number + 1
        local tall = bay.high[3] - bay.low[3]
        if tall > 1.2 then
          local z = bay.high[3] - 0.28
          wall({ t, bay.low[2], z }, { front - 0.04, bay.high[2], z + t })
          joinery.compartment(k, "shelf_" .. number, { low = { t, bay.low[2], z + t }, high = { front - 0.04, bay.high[2], bay.high[3] } })
          for _, s in ipairs { -1, 1 } do k:sweep { path = { { 0.5 * front, (bay.low[2] + bay.high[2]) / 2 + s * 0.05, z }, { 0.5 * front, (bay.low[2] + bay.high[2]) / 2 + s * 0.05, z - 0.04 }, { 0.5 * front + 0.02, (bay.low[2] + bay.high[2]) / 2 + s * 0.05, z - 0.02 } }, radius = 0.003, segments = 5, slot = "metal", no_collider = true } end
          joinery.compartment(k, "locker_" .. number, { low = bay.low, high = { front - 0.02, bay.high[2], z } })
        else
          joinery.compartment(k, "locker_" .. number, bay)
        end
        local function panel(k2, pw, ph, part)
          k2:box { size = { 0.018, pw, ph }, at = { 0.009, 0, 0 }, part = part, slot = "door", fill = 0.10, bevel = 0.004, grain = "z" }
          local x = 0.018
          for i = 1, 5 do -- louvres above, and below where there is room
            k2:box { size = { 0.004, 0.5 * pw, 0.006 }, at = { x, 0, ph / 2 - 0.05 - 0.020 * i }, part = part, slot = "dark", visual_only = true, bevel = 0 }
            k2:box { size = { 0.007, 0.5 * pw, 0.004 }, at = { x, 0, ph / 2 - 0.044 - 0.020 * i }, part = part, slot = "door", visual_only = true, bevel = 0 }
            if ph > 0.8 then
              k2:box { size = { 0.004, 0.5 * pw, 0.006 }, at = { x, 0, -ph / 2 + 0.05 + 0.020 * i }, part = part, slot = "dark", visual_only = true, bevel = 0 }
              k2:box { size = { 0.007, 0.5 * pw, 0.004 }, at = { x, 0, -ph / 2 + 0.056 + 0.020 * i }, part = part, slot = "door", visual_only = true, bevel = 0 }
            end
          end
          k2:box { size = { 0.003, 0.055, 0.024 }, at = { x + 0.001, 0, ph / 2 - (ph > 0.5 and 0.19 or 0.035) + (ph > 0.5 and 0 or 0.012) }, part = part, slot = "plate", visual_only = true, bevel = 0.001 }
        end
        local handle = { out = out, draw = function(k2, _, _, part) -- a recessed latch with its lever and padlock eye
          k2:box { size = { 0.003, 0.045, 0.12 }, at = { 0.001, 0, 0 }, slot = "metal", visual_only = true, bevel = 0.001, part = part }
          k2:box { size = { out, 0.014, 0.045 }, at = { out / 2, 0.006, 0.02 }, slot = "metal", bevel = 0.004, part = part }
          k2:torus { radius = 0.008, tube = 0.0025, axis = "x", at = { 0.006, -0.008, -0.035 }, slot = "metal", segments = 12, part = part, visual_only = true }
          k2:handle { part = part, at = { out, 0, 0 }, normal = { 1, 0, 0 } }
        end }
        joinery.door(k, bay, { name = "door_" .. number, slot = "door", side = "right", cover = 0.003, panel = panel, handle = handle, handle_in = 0.04, open = 105 })
      end
    end
    k:surface("top", { center = { front / 2, 0, h }, size = { front, p.width } })
  end,
}
