-- A bathroom cabinet with doors or drawers under a stone top, with one or two basins let in or set on it; on feet, or floating on the wall.
return kind {
  api    = 1,
  names  = { en = "vanity, bathroom vanity, vanity cabinet, vanity unit, sink vanity, sink cabinet, double vanity, vanity sink, sink unit, vanity counter, washstand cabinet", zh = "浴室柜, 洗手台, 洗漱台, 盥洗台, 洗脸台" },
  measure_zh = "个",
  groups = { "cabinet", "sink", "furniture" },
  stands = function(p) return p.mount == "floating" and "wall" or "floor" end,
  back_to = "wall", fixture = true, access = { ["+x"] = 0.7 }, mount_height = 0.70,
  size   = { width = { 0.50, 0.85, 1.90 }, depth = { 0.42, 0.50, 0.60 }, height = { 0.96, 1.04, 1.12 } },
  mass   = { 20, 65, 230 },
  params = {
    basins  = int(1, 1, 2, { single = 1, double = 2, ["two-basin"] = 2, ["双盆"] = 2, ["双人"] = 2 }, { { width = { 0.50, 0.80, 1.30 } }, { width = { 1.20, 1.50, 1.90 } } }),
    mount   = one_of { "standing", "floating", default = "standing", words = { floating = "floating", ["wall-mounted"] = "floating", ["wall-hung"] = "floating", ["悬空"] = "floating", ["挂墙"] = "floating", ["壁挂"] = "floating" },
      size = { standing = { height = { 0.96, 1.04, 1.12 } }, floating = { height = { 0.58, 0.66, 0.76 } } } },
    storage = one_of { "doors", "drawers", words = { drawers = "drawers", ["with drawers"] = "drawers", ["抽屉"] = "drawers" } },
    bowl    = one_of { "inset", "vessel", default = "inset", words = { vessel = "vessel", ["countertop basin"] = "vessel", integrated = "inset", ["台上盆"] = "vessel" } },
    style   = one_of { "modern", "classic", "rustic", "scandinavian" },
  },
  slots  = {
    cabinet = { "painted_wood", "oak", "walnut", rustic = "reclaimed_wood", scandinavian = { "light_oak", "birch" }, classic = "painted_wood", tint = { "#f5f4f0", "#dfe4e6", "#5e7182", "#7f9186", "#3c4247" } },
    top     = { "white_marble", "granite", "terrazzo", classic = { "white_marble", "black_marble" }, rustic = { "slate", "oak" } },
    basin   = "porcelain",
    metal   = { "chrome", "black_steel", classic = { "chrome", "brass" }, rustic = "brass" },
  },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local floating, vessel = p.mount == "floating", p.bowl == "vessel"
    local w, d, slab, classic = p.width / 2, p.depth, 0.025, p.style == "classic"
    local handle, upright = fittings.for_style(p.style, "metal"), fittings.for_style(p.style, "metal", true)
    local rise = vessel and 0.12 or 0
    local top = p.height - math.max(0.14, rise + 0.10)
    local front, foot = d - handle.out - 0.020, floating and 0 or (p.style == "modern" and 0.08 or 0.14)
    local case = joinery.carcass(k, { low = { 0, -w + 0.008, foot }, high = { front, w - 0.008, top - slab }, slot = "cabinet", top = false })
    if not floating then
      if p.style == "modern" then
        k:box { low = { 0.02, -w + 0.03, 0 }, high = { front - 0.05, w - 0.03, foot }, slot = "cabinet", fill = 0.3 }
      else
        fittings.feet(k, { low = case.low, high = case.high, height = foot, slot = "cabinet", radius = classic and 0.022 or 0.016, radius_top = 0.026, inset = 0.035 })
      end
    end
    local bw, bd, deep = math.min(0.48, (2 * w - 0.16) / p.basins), math.min(0.33, d - handle.out - 0.15), 0.13
    local cx, holes = front - 0.012 - bd / 2, {}
    for i = 1, p.basins do
      local cy = (i - (p.basins + 1) / 2) * (2 * w / p.basins)
      local name = p.basins > 1 and "basin_" .. i or "basin"
      local lever = p.style ~= "classic" and (p.basins > 1 and "tap_lever_" .. i or "tap_lever") or nil
      if vessel then
        local v = math.min(bd, bw) / 2
        k:with({ at = { front - 0.01 - v, cy, top } }, function() vessels.bowl(k, { radius = v, height = rise, slot = "basin", wall = 0.008, base = 0.012, foot = 0.55, inside = name }) end)
        k:cylinder { radius = 0.022, height = 0.003, at = { front - 0.01 - v, cy, top + 0.013 }, slot = "metal", segments = 16, visual_only = true }
        k:with({ at = { 0.05, cy, top } }, function() sanitary.tap(k, { at = { 0, 0, 0 }, height = p.height - top, reach = 0.15, slot = "metal", kind = "arc", lever = lever }) end)
        if i == 1 then k:surface("top", { center = { d / 2, p.basins > 1 and 0 or w - (w - v) / 2, top }, size = { d - 0.06, math.max(0.08, (p.basins > 1 and 1.0 or 1.0) * (w - v) - 0.06) } }) end
      else
        holes[i] = { low = { cx - bd / 2 - 0.008, cy - bw / 2 - 0.008 }, high = { cx + bd / 2 + 0.008, cy + bw / 2 + 0.008 }, corner = 0.10 }
        sanitary.basin(k, { at = { cx, cy, top - 0.003 }, depth = bd, width = bw, deep = deep, wall = 0.008, corner = 0.092, taper = 0.8, slot = "basin", drain = "metal", inside = name, rim = 0, fill = 0.8 })
        k:with({ at = { 0.05, cy, top } }, function() sanitary.tap(k, { at = { 0, 0, 0 }, height = p.height - top, reach = 0.12, slot = "metal", kind = classic and "classic" or "straight", lever = lever }) end)
      end
    end
    if vessel then
      k:box { low = { 0, -w, top - slab }, high = { d, w, top }, slot = "top", grain = "y", bevel = 0.004 }
    else
      sanitary.top(k, { low = { 0, -w, top - slab }, high = { d, w, top }, holes = holes, slot = "top" })
      local side = p.basins > 1 and w - bw - 0.06 or w - bw / 2 - 0.03
      if side > 0.08 then
        if p.basins > 1 then k:surface("top", { center = { d / 2, 0, top }, size = { d - 0.06, math.max(0.06, w - bw - 0.05) } })
        else for _, s in ipairs { -1, 1 } do k:surface(s < 0 and "top_left" or "top_right", { center = { d / 2, s * (w - side / 2), top }, size = { d - 0.06, side - 0.03 } }) end end
      end
    end
    k:box { low = { 0, -w, top }, high = { 0.012, w, top + 0.05 }, slot = "top", bevel = 0.002 } -- splashback
    -- Below: a false front before the basins, then doors or drawers (shorter than the trap needs).
    local room = { low = case.inner.low, high = { front, case.inner.high[2], top - slab - 0.012 } }
    local panel = (classic or p.style == "rustic") and sanitary.shaker { slot = "cabinet", rail = 0.05 } or nil
    local columns = p.width > 1.5 and 3 or p.width > 0.62 and 2 or 1
    if p.storage == "doors" then
      if columns == 3 then -- doors at both sides, drawers in the middle
        local below = { low = room.low, high = { front, room.high[2], vessel and room.high[3] or top - deep - 0.03 } } -- boards end below the basins
        local bays = joinery.bays(k, below, { axis = "y", shares = { 1, 0.7, 1 }, slot = "cabinet" })
        for _, bay in ipairs(bays) do bay.high[3] = room.high[3] end
        for i, bay in ipairs { bays[1], bays[3] } do
          sanitary.doors(k, bay, { count = bay.high[2] - bay.low[2] > 0.5 and 2 or 1, name = i == 1 and "left_door" or "right_door", slot = "cabinet", handle = upright, panel = panel })
          joinery.compartment(k, i == 1 and "left" or "right", { low = bay.low, high = { front, bay.high[2], top - deep - 0.05 } })
        end
        if not vessel then bays[2].high[3] = top - deep - 0.03 end
        if not vessel then k:box { low = { front, bays[2].low[2] - 0.007, bays[2].high[3] + 0.010 }, high = { front + 0.018, bays[2].high[2] + 0.007, top - slab - 0.005 }, slot = "cabinet", grain = "y" } end
        for i, row in ipairs(joinery.bays(k, bays[2], { count = 3, slot = "cabinet" })) do joinery.drawer(k, row, { name = "drawer_" .. 4 - i, slot = "cabinet", handle = handle }) end
      else
        sanitary.doors(k, room, { count = columns, slot = "cabinet", handle = upright, panel = panel })
        joinery.compartment(k, "cabinet", { low = room.low, high = { front, room.high[2], top - deep - 0.05 } })
      end
    else
      local low = { low = room.low, high = { front, room.high[2], top - slab - (vessel and 0.012 or deep + 0.02) } }
      if not vessel then k:box { low = { front, -w + 0.008, low.high[3] + 0.010 }, high = { front + 0.018, w - 0.008, top - slab - 0.003 }, slot = "cabinet", grain = "y" } end
      for c, column in ipairs(joinery.bays(k, low, { axis = "y", count = math.min(2, columns), slot = "cabinet" })) do
        local rows = (low.high[3] - low.low[3]) > 0.42 and 2 or (vessel and 2 or 1)
        for r, bay in ipairs(joinery.bays(k, column, { count = rows, slot = "cabinet" })) do
          joinery.drawer(k, bay, { name = "drawer_" .. (rows - r) * math.min(2, columns) + c, slot = "cabinet", handle = handle })
        end
      end
    end
  end,
}
