-- A kitchen base cabinet with doors, a worktop with one or two steel or porcelain basins let in, a tap; an apron front when rustic.
return kind {
  api    = 1,
  names  = { en = "sink, kitchen sink, utility sink, basin sink, farmhouse sink, wash sink", zh = "水槽, 洗菜池, 洗碗池, 水池" },
  measure_zh = "个",
  groups = { "basin", "kitchen furniture" },
  stands = "floor", back_to = "wall", fixture = true, access = { ["+x"] = 0.7 },
  size   = { width = { 0.60, 0.90, 1.40 }, depth = { 0.55, 0.60, 0.65 }, height = { 1.10, 1.20, 1.32 } },
  mass   = { 20, 55, 190 },
  params = {
    basins = int(1, 1, 2, { single = 1, double = 2, ["double-bowl"] = 2, ["two-basin"] = 2, ["单槽"] = 1, ["双槽"] = 2 }, { { width = { 0.60, 0.85, 1.20 } }, { width = { 0.90, 1.10, 1.40 } } }),
    style  = one_of { "modern", "classic", "rustic", "scandinavian", words = { farmhouse = "rustic", apron = "rustic", ["农舍"] = "rustic" } },
  },
  slots  = {
    cabinet = { "painted_wood", modern = { "painted_wood", "laminate" }, scandinavian = { "light_oak", "birch" }, tint = { "#f4f3ee", "#d9dedb", "#8fa3a0", "#5b6b7b", "#48524c" } },
    worktop = { "granite", "oak", "white_marble", rustic = { "oak", "slate" }, scandinavian = { "beech", "birch" }, modern = { "granite", "terrazzo", "black_marble" } },
    basin   = { "stainless_steel", rustic = "porcelain", classic = { "porcelain", "stainless_steel" } },
    tap     = { "chrome", "stainless_steel", rustic = "brass", modern = { "chrome", "black_steel" } },
    handle  = { "stainless_steel", "black_steel", classic = "brass", rustic = "cast_iron", scandinavian = "beech" },
    pipe    = "plastic",
  },
  rooms  = { "kitchen", "laundry_room" },
  build  = function(p, k)
    local handle = fittings.for_style(p.style, "handle", true)
    local w, d, top, slab, plinth = p.width / 2, p.depth, 0.90, 0.035, 0.10
    local front = d - handle.out - 0.022 -- of the case, so that handles stay below the worktop's edge
    local apron, steel = p.style == "rustic", p.slots.basin == "stainless_steel"
    local deep, rim = steel and 0.18 or 0.20, 0.016
    local case = joinery.carcass(k, { low = { 0, -w, plinth }, high = { front, w, top - slab }, slot = "cabinet", top = false })
    k:box { low = { 0.02, -w + 0.002, 0 }, high = { front - 0.05, w - 0.002, plinth }, slot = "cabinet", bevel = 0.001, fill = 0.25 }
    -- Basins from the left; a drainer with grooves takes what is left over.
    local bw = math.min(0.52, (2 * w - 0.16 - 0.03 * (p.basins - 1)) / p.basins)
    local bd = math.min(0.40, d - 0.19)
    local total = p.basins * bw + (p.basins - 1) * 0.05
    local left = p.width - total > 0.34 and -w + 0.07 or -total / 2
    local cx = apron and d - bd / 2 - 0.022 or d - 0.075 - bd / 2
    local holes, wall = {}, steel and 0.005 or 0.014
    for i = 1, p.basins do
      local cy = left + bw / 2 + (i - 1) * (bw + 0.05)
      holes[i] = { low = { cx - bd / 2 - wall, cy - bw / 2 - wall }, high = { cx + bd / 2 + wall, cy + bw / 2 + wall }, corner = 0.05 }
      if apron then holes[i].high[1] = d + 0.002 end
      sanitary.basin(k, { at = { cx, cy, top + (apron and 0.001 or 0) }, depth = bd, width = bw, deep = deep, wall = wall, corner = 0.045, taper = 0.90, slot = "basin", rim = not apron and rim or 0,
        fill = steel and 0.25 or 0.8, drain = "tap", inside = p.basins > 1 and "basin_" .. i or "basin" })
      k:cylinder { radius = 0.02, height = 0.20, at = { cx, cy, top - deep - 0.01 }, anchor = "top", slot = "pipe", segments = 12, visual_only = true }
      k:sweep { path = { { cx, cy, top - deep - 0.19 }, { cx - 0.03, cy, top - deep - 0.24 }, { cx - 0.07, cy, top - deep - 0.18 }, { 0.01, cy, top - deep - 0.16 } }, radius = 0.018, smooth = true, slot = "pipe", visual_only = true, segments = 10 }
    end
    local door_top = top - slab
    if apron then -- the basins' front shows as one porcelain face
      local y0, y1 = left - wall, left + total + wall
      k:rounded_box { low = { d - 0.024, y0, top - deep - 0.02 }, high = { d, y1, top + 0.001 }, radius = 0.008, segments = 2, slot = "basin", fill = 0.8 }
      for _, q in ipairs(holes) do q.low[2], q.high[2] = q.low[2], q.high[2] end
      holes = { { low = { holes[1].low[1], y0 }, high = { d + 0.002, y1 }, corner = 0.001 } }
      if p.basins > 1 then k:box { low = { cx - bd / 2 - wall, left + bw, top - 0.05 }, high = { d - 0.01, left + bw + 0.05, top }, slot = "basin", bevel = 0.004 } end
      door_top = top - deep - 0.035
      k:box { low = { front - 0.018, -w + 0.018, door_top }, high = { front, w - 0.018, door_top + 0.03 }, slot = "cabinet" }
      if w + y0 > 0.03 then k:box { low = { front, -w, door_top + 0.015 }, high = { front + 0.018, y0 - 0.002, top - slab }, slot = "cabinet" } end
      if w - y1 > 0.03 then k:box { low = { front, y1 + 0.002, door_top + 0.015 }, high = { front + 0.018, w, top - slab }, slot = "cabinet" } end
    end
    sanitary.top(k, { low = { 0, -w, top - slab }, high = { d, w, top }, holes = holes, slot = "worktop" })
    sanitary.tap(k, { at = { cx - bd / 2 - 0.045, left + total / 2, top }, height = p.height - top, reach = 0.19, slot = "tap", kind = p.style == "classic" and "classic" or "arc", lever = p.style ~= "classic" and "tap_lever" or nil })
    local room = { low = { case.inner.low[1], case.inner.low[2], case.inner.low[3] }, high = { front, case.inner.high[2], door_top - 0.010 } }
    local panel = (p.style == "classic" or apron) and sanitary.shaker { slot = "cabinet" } or nil
    sanitary.doors(k, room, { count = p.width > 1.15 and 3 or p.width > 0.62 and 2 or 1, slot = "cabinet", handle = handle, panel = panel })
    room.high[3] = top - deep - 0.22
    joinery.compartment(k, "cabinet", room)
    local right = w - (left + total) - 0.05
    if right > 0.12 then
      k:surface("top_right", { center = { d / 2, w - right / 2, top }, size = { d - 0.06, right - 0.03 } })
      if right > 0.24 and steel then
        for i = 1, 7 do k:box { low = { cx - bd / 2 + 0.02, left + total + 0.06 + 0.024 * i, top - 0.001 }, high = { cx + bd / 2, left + total + 0.066 + 0.024 * i, top + 0.0015 }, slot = "basin", visual_only = true, bevel = 0.001 } end
      end
    end
    local free = left + w - 0.03
    if free > 0.10 then k:surface("top_left", { center = { d / 2, -w + free / 2, top }, size = { d - 0.06, free - 0.02 } }) end
  end,
}
