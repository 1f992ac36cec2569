-- A single bed with a back and two ends, to sit on by day: bars of iron or wood or padded, with bolsters; a trundle drawer or a Chinese luohan.
return kind {
  api    = 1,
  names  = { en = "daybed, day bed", zh = "坐卧床, 罗汉床" },
  measure_zh = "张",
  groups = { "bed", "sofa", "couch", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.6 },
  size   = { width = { 1.90, 2.06, 2.20 }, depth = { 0.85, 0.98, 1.10 }, height = { 0.78, 0.92, 1.10 } },
  mass   = { 20, 50, 130 },
  params = {
    form    = one_of { "wooden", "iron", "padded", "luohan", words = { wooden = "wooden", iron = "iron", metal = "iron", padded = "padded", upholstered = "padded", chinese = "luohan", ["铁艺"] = "iron", ["罗汉"] = "luohan", ["软包"] = "padded", ["木"] = "wooden" } },
    drawers = int(0, 0, 2, { ["with drawers"] = 2, storage = 2, ["带抽屉"] = 2 }),
  },
  slots  = {
    frame    = { "painted_wood", "oak", "pine", "walnut", tint = { "#f2efe8", "#dcdcd6", "#b9c4c4" } },
    rosewood = { "rosewood", "mahogany" },
    metal    = { "black_steel", "painted_metal", "brass", tint = { "#f4f2ee", "#2c2d2f" } },
    cover    = { "linen", "velvet", tint = { "#b8ab97", "#6f8491", "#7f8f76", "#c2a08f" } },
    mattress = { "linen", "cotton", tint = { "#f0eadd", "#d5c8b2", "#c2ccd0", "#a9b39b" } },
    pillow   = { "velvet", "linen", "knit", tint = { "#c99b4f", "#7a8fa3", "#9b5a48", "#e6dcc8", "#6f7f6a" } },
  },
  rooms  = { "bedroom", "living_room", "study", "spa" },
  build  = function(p, k)
    local w, d, h, r = p.width / 2, p.depth, p.height, p.rng("pillows")
    local iron, lu, soft = p.form == "iron", p.form == "luohan", p.form == "padded"
    local deck, thick = 0.30, lu and 0.07 or 0.18
    local slot, t = iron and "metal" or lu and "rosewood" or soft and "cover" or "frame", iron and 0.025 or soft and 0.09 or 0.04
    local seat = deck + thick
    local arm = lu and seat + 0.28 or math.min(h - 0.10, seat + 0.30)
    if lu then deck = 0.40 seat = deck + thick arm = math.min(h - 0.08, seat + 0.26) end
    local function panel(low, high, along) -- back or end: bars, boards or padding, with one collider
      if soft then upholstery.arm(k, { low = low, high = high, slot = slot, radius = 0.035 }) return end
      local y, x = along == "y", along == "x"
      local a, b = low[y and 2 or 1], high[y and 2 or 1]
      if iron then
        local c = y and (low[1] + high[1]) / 2 or (low[2] + high[2]) / 2
        local path = y and { { c, a, high[3] - 0.10 }, { c, a * 0.5, high[3] - 0.03 }, { c, 0, high[3] - 0.011 }, { c, b * 0.5, high[3] - 0.03 }, { c, b, high[3] - 0.10 } } or { { a, c, high[3] - 0.02 }, { (a + b) / 2, c, high[3] - 0.012 }, { b, c, high[3] - 0.02 } }
        k:sweep { path = path, radius = 0.011, smooth = true, steps = 4, segments = 8, slot = slot, fill = 0.25, no_collider = true }
        local n = math.floor((b - a) / 0.12)
        for i = 1, n do
          local q = a + (i - 0.5) * (b - a) / n
          local top = y and high[3] - 0.10 + 0.085 * (1 - (q / b) ^ 2) or high[3] - 0.016
          k:cylinder { radius = 0.006, height = top - low[3], at = y and { c, q, low[3] } or { q, c, low[3] }, anchor = "bottom", segments = 6, bevel = 0, slot = slot, fill = 0.4, no_collider = true }
        end
        k:cylinder { radius = 0.008, height = b - a, axis = along, at = y and { c, (a + b) / 2, seat + 0.08 } or { (a + b) / 2, c, seat + 0.08 }, segments = 8, slot = slot, fill = 0.3, no_collider = true }
      elseif lu then
        k:box { low = low, high = high, slot = slot, grain = along, bevel = 0.008, fill = 0.5, no_collider = true }
        local n = math.max(1, math.floor((b - a) / 0.6))
        for i = 1, n do
          local q, wide = a + (i - 0.5) * (b - a) / n, (b - a) / n - 0.12
          for _, s in ipairs { -1, 1 } do
            local c = y and { s > 0 and high[1] or low[1], q, (low[3] + high[3]) / 2 } or { q, s > 0 and high[2] or low[2], (low[3] + high[3]) / 2 }
            k:box { size = y and { 0.010, wide, high[3] - low[3] - 0.10 } or { wide, 0.010, high[3] - low[3] - 0.10 }, at = c, slot = slot, bevel = 0.004, visual_only = true }
          end
        end
      else
        k:box { low = { low[1], low[2], high[3] - 0.06 }, high = high, slot = slot, grain = along, bevel = 0.006, no_collider = true }
        local n = math.floor((b - a) / 0.13)
        for i = 1, n do
          local q = a + (i - 0.5) * (b - a) / n
          k:box { size = y and { 0.018, 0.055, high[3] - low[3] - 0.04 } or { 0.055, 0.018, high[3] - low[3] - 0.04 }, at = y and { (low[1] + high[1]) / 2, q, (low[3] + high[3]) / 2 } or { q, (low[2] + high[2]) / 2, (low[3] + high[3]) / 2 }, slot = slot, grain = "z", no_collider = true }
        end
      end
      k:box { low = low, high = high, bevel = 0, slot = slot, collider_only = true }
    end
    panel({ 0, -w + t, deck - 0.02 }, { t, w - t, h }, "y")
    for _, s in ipairs { -1, 1 } do
      panel({ t, s < 0 and -w or w - t, deck - 0.02 }, { d - t, s < 0 and -w + t or w, arm }, "x")
      for _, x in ipairs { 0, d - t } do
        local top = x == 0 and h - (iron and 0.02 or 0) or arm
        if lu and x > 0 then
          k:loft { slot = slot, segments = 2, sections = { { at = { d - 0.08, s * (w - 0.10), 0 }, size = { 0.10, 0.10 }, radius = 0.02 }, { at = { d - 0.04, s * (w - 0.05), 0.10 }, size = { 0.06, 0.06 }, radius = 0.02 }, { at = { d - 0.045, s * (w - 0.055), deck - 0.05 }, size = { 0.09, 0.10 }, radius = 0.02 } } }
          k:box { low = { d - t, s < 0 and -w or w - t, deck - 0.05 }, high = { d - 0.002, s < 0 and -w + t or w, arm - 0.06 }, slot = slot, bevel = 0.01, fill = 0.6 }
        else
          k:box { low = { x, s < 0 and -w or w - t, soft and 0.05 or 0 }, high = { x + t, s < 0 and -w + t or w, top }, slot = slot, grain = "z", bevel = soft and 0.02 or 0.005, fill = iron and 0.15 or 1 }
          if iron then k:sphere { radius = 0.022, at = { x + t / 2, s * (w - t / 2), top + 0.002 }, segments = 10, slot = slot, fill = 0.2, no_collider = true } end
          if soft then k:box { size = { 0.05, 0.05, 0.055 }, at = { x + t / 2, s * (w - t / 2), 0 }, anchor = "bottom", slot = "frame" } end
        end
      end
    end
    local rail = lu and "rosewood" or iron and "metal" or "frame"
    k:box { low = { d - 0.03, -w + t, deck - 0.09 }, high = { d - 0.002, w - t, deck + 0.03 }, slot = soft and "cover" or rail, grain = "y", bevel = 0.006, fill = iron and 0.1 or 1 }
    k:box { low = { t, -w + t, deck - 0.02 }, high = { d - 0.03, w - t, deck }, slot = lu and "rosewood" or "frame", bevel = 0, fill = 0.6 }
    if lu then k:sweep { path = { { d - 0.016, -w + 0.12, deck - 0.09 }, { d - 0.016, -0.6 * w, deck - 0.125 }, { d - 0.016, 0, deck - 0.11 }, { d - 0.016, 0.6 * w, deck - 0.125 }, { d - 0.016, w - 0.12, deck - 0.09 } }, rect = { 0.024, 0.06 }, up = { 0, 0, 1 }, smooth = true, steps = 3, slot = rail, no_collider = true } end
    bedding.mattress(k, { low = { t + 0.004, -w + t + 0.004, deck }, high = { d - 0.035, w - t - 0.004, seat }, slot = "mattress", radius = 0.03 })
    k:surface("seat", { center = { 0.62 * d, 0, seat }, size = { 0.5 * d, 1.5 * w } })
    for _, s in ipairs { -1, 1 } do
      k:capsule { radius = 0.09, height = d - t - 0.16, axis = "x", at = { (d + t) / 2 - 0.02, s * (w - t - 0.10), seat + 0.085 }, segments = 14, slot = "pillow", no_collider = true }
    end
    local n = 3
    for i = 1, n do
      k:with({ at = { t + 0.03, (i - (n + 1) / 2) * 0.52 + r:uniform(-0.03, 0.03), seat + 0.005 }, rot = { 0, -16, r:uniform(-6, 6) } }, function() k:with({ at = { 0.06, 0, 0.20 }, rot = { 0, 90, 0 } }, function() bedding.bag(k, { size = { 0.40, 0.44, 0.13 }, slot = i == 2 and "pillow" or "mattress", soft = true, segments = 6 }) end) end)
    end
    if p.drawers > 0 and not lu and not soft then
      local low, high = { 0.10, -w + t + 0.02, 0.05 }, { d - 0.040, w - t - 0.02, deck - 0.10 }
      local case = joinery.carcass(k, { low = low, high = high, slot = "frame", board = 0.014 })
      for i, bay in ipairs(joinery.bays(k, case.inner, { axis = "y", count = p.drawers, slot = "frame", board = 0.016 })) do joinery.drawer(k, bay, { name = "drawer_" .. i, slot = "frame", handle = fittings.knob { slot = "metal", radius = 0.011, out = 0.016 } }) end
    end
    k:lump { mass = 6, at = { d / 2, 0, deck - 0.02 }, size = { 0.7 * d, 1.6 * w, 0.03 } }
    k:fit()
  end,
}
