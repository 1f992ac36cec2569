-- A folding screen of three to five leaves on hinges, standing in a zigzag: paper in a lattice, woven cane, louvres, cloth, or painted boards.
return kind {
  api    = 1,
  names  = { en = "room divider, divider, folding screen, shoji screen, privacy screen, partition, partition screen, screen divider, shoji", zh = "屏风, 隔断, 隔断屏风" },
  measure_zh = "扇",
  groups = { "screen", "furniture" },
  stands = "floor",
  size   = { width = { 1.20, 1.75, 2.40 }, depth = { 0.26, 0.36, 0.50 }, height = { 1.50, 1.75, 2.00 } },
  mass   = { 4, 18, 60 },
  params = {
    panels = int(3, 4, 6, { ["three-panel"] = 3, ["four-panel"] = 4, ["six-panel"] = 6, ["三扇"] = 3, ["四扇"] = 4, ["六扇"] = 6 }),
    filling = one_of { "shoji", "cane", "louvre", "cloth", "boards", words = { shoji = "shoji", paper = "shoji", japanese = "shoji", cane = "cane", rattan = "cane", louvred = "louvre", slatted = "louvre", fabric = "cloth", cloth = "cloth", wooden = "boards", ["日式"] = "shoji", ["藤"] = "cane", ["百叶"] = "louvre", ["布"] = "cloth", ["木"] = "boards" } },
  },
  slots  = {
    frame = { "walnut", "oak", "dark_oak", "painted_wood", "bamboo", tint = { "#f2efe8", "#2f3235" } },
    paper = { "paper", tint = { "#fbf6ea", "#f3ead8" } },
    cane  = { "wicker" },
    cloth = { "linen", "canvas", tint = { "#d9ccb6", "#8fa0a5", "#a3b09a", "#c9a08f" } },
    hinge = { "brass", "black_steel" },
  },
  rooms  = { "living_room", "bedroom", "spa", "restaurant", "art_studio" },
  build  = function(p, k)
    local n, h, t = p.panels, p.height, 0.026
    local pitch = p.width / n
    local a = math.atan((p.depth - t) / (pitch + 0.004))
    local long = math.sqrt((p.depth - t) ^ 2 + pitch ^ 2) - 0.006
    local foot = 0.05
    for i = 1, n do
      local s = i % 2 == 1 and 1 or -1
      k:with({ at = { 0, (i - (n + 1) / 2) * pitch, 0 }, rot = { 0, 0, -s * math.deg(a) } }, function()
        local w, st = long / 2, 0.038
        local function bar(y0, y1, z0, z1, slot, thick) k:box { low = { -(thick or t) / 2, y0, z0 }, high = { (thick or t) / 2, y1, z1 }, slot = slot or "frame", bevel = 0.003, no_collider = true, fill = 0.75 } end
        bar(-w, -w + st, 0, h)
        bar(w - st, w, 0, h)
        local y0, y1, z0, z1 = -w + st, w - st, foot + 0.05, h - 0.05
        bar(y0, y1, foot, z0)
        bar(y0, y1, z1, h)
        if p.filling == "shoji" then
          bar(y0, y1, z0, z1, "paper", 0.002)
          local kick = z0 + 0.16 * (z1 - z0)
          bar(y0, y1, z0, kick, nil, 0.012)
          for j = 1, 2 do bar(y0 + j * (y1 - y0) / 3 - 0.006, y0 + j * (y1 - y0) / 3 + 0.006, kick, z1, nil, 0.014) end
          for j = 0, 6 do bar(y0, y1, kick + j * (z1 - kick) / 7 - 0.006, kick + j * (z1 - kick) / 7 + 0.006, nil, 0.014) end
        elseif p.filling == "cane" then
          local mid = z0 + 0.40 * (z1 - z0)
          bar(y0, y1, mid - 0.02, mid + 0.02)
          bar(y0, y1, z0, z1, "cane", 0.006)
          for j = 1, 9 do
            bar(y0 + j * (y1 - y0) / 10 - 0.003, y0 + j * (y1 - y0) / 10 + 0.003, z0, z1, "cane", 0.012)
          end
          for j = 1, 26 do k:box { size = { 0.010, y1 - y0, 0.004 }, at = { 0, 0, z0 + j * (z1 - z0) / 27 }, bevel = 0, slot = "cane", visual_only = true } end
        elseif p.filling == "louvre" then
          local mid = z0 + 0.5 * (z1 - z0)
          bar(y0, y1, mid - 0.025, mid + 0.025)
          local m = 26
          for j = 1, m do k:box { size = { 0.006, y1 - y0, 0.045 }, at = { 0, 0, z0 + (j - 0.5) * (z1 - z0) / m }, rot = { 0, -40, 0 }, bevel = 0, slot = "frame", no_collider = true } end
        elseif p.filling == "cloth" then
          bar(y0, y1, z0, z1, "cloth", 0.003)
          for j = 1, 6 do k:capsule { radius = 0.006, height = z1 - z0, at = { 0, y0 + (j - 0.5) * (y1 - y0) / 6, (z0 + z1) / 2 }, segments = 6, slot = "cloth", visual_only = true } end
        else
          for j = 1, 3 do
            local q0, q1 = z0 + (j - 1) * (z1 - z0) / 3, z0 + j * (z1 - z0) / 3
            bar(y0, y1, q0, q1, nil, 0.009)
            if j < 3 then bar(y0, y1, q1 - 0.02, q1 + 0.02) end
            bar(y0 + 0.035, y1 - 0.035, q0 + 0.055, q1 - 0.055, nil, 0.016)
          end
        end
        k:box { low = { -t / 2, -w, foot }, high = { t / 2, w, h }, bevel = 0, slot = "frame", collider_only = true }
        for _, y in ipairs { -w, w - st } do k:box { low = { -t / 2, y, 0 }, high = { t / 2, y + st, foot }, bevel = 0, slot = "frame", collider_only = true } end
        if i < n then for _, f in ipairs { 0.18, 0.82 } do k:cylinder { radius = 0.007, height = 0.06, at = { s * -t / 2, w + 0.002, f * h }, segments = 8, slot = "hinge", no_collider = true } end end
      end)
    end
    k:fit()
  end,
}
