-- A billiard table: slate under cloth, six pockets, cushions, rails with sights on stout legs; balls racked in a triangle and a cue.
return kind {
  api    = 1,
  names  = { en = "pool table, billiard table, billiards table, snooker table", zh = "台球桌, 桌球台" },
  measure_zh = "张",
  groups = { "table", "game table", "furniture" },
  stands = "floor", front = false, access = { ["+x"] = 1.2, ["-x"] = 1.2, ["+y"] = 1.2, ["-y"] = 1.2 },
  size   = { width = { 1.90, 2.30, 2.80 }, depth = { 1.05, 1.28, 1.52 }, height = { 0.79, 0.82, 0.86 } },
  mass   = { 120, 260, 520 },
  params = {
    style = one_of { "classic", "modern", "rustic" },
    balls = bool(true, { ["with balls"] = true }),
  },
  slots  = {
    frame = { "mahogany", "walnut", "dark_oak", modern = { "black_steel", "painted_wood", "walnut" }, rustic = { "reclaimed_wood", "oak" } },
    cloth = { "felt", tint = { "#35a866", "#35a866", "#3a80c0", "#b04050" } },
    slate = "slate",
    sight = { "brass", "porcelain" },
    pocket = { "black_leather", "rubber" },
    dark  = "black_plastic",
    white = { "plastic", tint = { "#ffffff" } },
    red   = { "plastic", tint = { "#c0281f" } },
    yellow = { "plastic", tint = { "#f0b81f" } },
    blue  = { "plastic", tint = { "#1f4fa8" } },
    green = { "plastic", tint = { "#1f7a3f" } },
    cue   = "maple",
  },
  rooms  = { "game_room", "bar", "basement", "club" },
  build  = function(p, k)
    local h, a, b = p.height - (p.balls and 0.020 or 0), p.depth / 2, p.width / 2
    local bed = h - 0.038
    local rail, cushion = 0.105, 0.045
    local fa, fb = a - rail, b - rail -- half the field between the rails
    -- Bed of slate with its cloth, and a skirt around it.
    k:box { low = { -a + 0.02, -b + 0.02, bed - 0.026 }, high = { a - 0.02, b - 0.02, bed - 0.003 }, slot = "slate", bevel = 0, fill = 0.9 }
    k:box { low = { -fa - 0.02, -fb - 0.02, bed - 0.003 }, high = { fa + 0.02, fb + 0.02, bed }, slot = "cloth", bevel = 0, no_collider = true }
    games.rails(k, { depth = p.depth - 0.05, width = p.width - 0.05, z0 = bed - (p.style == "modern" and 0.16 or 0.19), z1 = bed - 0.02, rail = 0.025, slot = "frame" })
    -- Rails between the pockets, cushions inside them.
    local gap = 0.062
    local metal = p.slots.frame == "black_steel" and 0.12 or 1
    local function stretch(x, y, length, along, side)
      local lx, ly = along == "x" and length / 2 or rail / 2, along == "y" and length / 2 or rail / 2
      k:box { low = { x - lx, y - ly, bed - 0.025 }, high = { x + lx, y + ly, h }, slot = "frame", grain = along, bevel = 0.008, fill = metal }
      local c = rail / 2 + cushion / 2 - 0.004
      local cx, cy = along == "y" and x - side * c or x, along == "x" and y - side * c or y
      local half, tip = length / 2 - 0.006, length / 2 - 0.045
      local points = {}
      for _, q in ipairs { { -cushion / 2, half, h - 0.003 }, { -cushion / 2, half, bed + 0.001 }, { cushion / 2, tip, h - 0.006 }, { cushion / 2, tip, h - 0.018 } } do
        for _, e in ipairs { -1, 1 } do
          local inward = -side * q[1]
          points[#points + 1] = along == "y" and { cx + inward, cy + e * q[2], q[3] } or { cx + e * q[2], cy + inward, q[3] }
        end
      end
      k:hull { points = points, slot = "cloth" }
      for i = 1, 3 do
        local o = length * (i / 4 - 0.5)
        k:cylinder { radius = 0.007, height = 0.002, at = { along == "x" and x + o or x, along == "y" and y + o or y, h - 0.0008 }, slot = "sight", segments = 8, visual_only = true, bevel = 0 }
      end
    end
    local long = (2 * b - 4 * gap - 0.04) / 2
    for _, s in ipairs { -1, 1 } do
      for _, q in ipairs { -1, 1 } do stretch(s * (a - rail / 2), q * (gap + 0.01 + long / 2 - 0.005), long, "y", s) end
      stretch(0, s * (b - rail / 2), 2 * a - 4 * gap, "x", s)
    end
    -- Pockets: dark hollows with a rim of leather.
    for _, sy in ipairs { -1, 0, 1 } do
      for _, sx in ipairs { -1, 1 } do
        local x, y = sx * (a - (sy == 0 and 0.074 or 0.088)), sy * (b - 0.088)
        k:cylinder { radius = 0.056, height = 0.004, at = { x, y, bed + 0.003 }, slot = "dark", segments = 20, visual_only = true, bevel = 0 }
        k:lathe { profile = { { 0.058, 0 }, { 0.058, h - bed - 0.004 }, { 0.070, h - bed - 0.002 }, { 0.072, 0 } }, at = { x, y, bed + 0.001 }, slot = "pocket", segments = 20, visual_only = true }
        k:lathe { profile = { { 0.02, 0 }, { 0.05, 0.03 }, { 0.058, 0.10 } }, wall = 0.004, at = { x, y, bed - 0.135 }, slot = "pocket", segments = 12, no_collider = true }
        if sy ~= 0 then k:box { low = { math.min(sx * a, sx * (a - 0.055)), math.min(sy * b, sy * (b - 0.055)), bed - 0.03 }, high = { math.max(sx * a, sx * (a - 0.055)), math.max(sy * b, sy * (b - 0.055)), h - 0.001 }, slot = "frame", bevel = 0.010, fill = metal } end
      end
    end
    games.legs(k, { kind = p.style == "classic" and "turned" or p.style == "modern" and "splayed" or "square", depth_x = p.depth - 0.36, width_y = p.width - 0.44, top = bed - 0.026, width = p.style == "rustic" and 0.15 or 0.13, slot = "frame", foot = "sight" })
    for _, s in ipairs { -1, 1 } do k:box { size = { 0.06, p.width - 0.44, 0.08 }, at = { s * (p.depth / 2 - 0.18), 0, bed - 0.03 }, anchor = "top", slot = "frame", grain = "y", fill = metal } end
    if p.balls then
      local r = 0.0285
      local colours = { "yellow", "blue", "red", "green", "dark", "red", "yellow", "blue", "green", "red", "yellow", "blue", "dark", "green", "red" }
      local n = 0
      for row = 0, 4 do
        for i = 0, row do
          n = n + 1
          k:sphere { radius = r, at = { (i - row / 2) * 2.02 * r, 0.42 * b + row * 1.75 * r, bed + r }, slot = colours[n], segments = 8, no_collider = true }
          if n % 2 == 0 then k:sphere { radius = 0.010, at = { (i - row / 2) * 2.02 * r, 0.42 * b + row * 1.75 * r, bed + 2 * r - 0.009 }, slot = "white", segments = 6, visual_only = true } end
        end
      end
      local y0, y1, x = 0.42 * b - 2.6 * r, 0.42 * b + 7 * r + 1.5 * r, 6.3 * r
      k:sweep { path = { { 0, y0, bed + r }, { -x, y1, bed + r }, { x, y1, bed + r } }, closed = true, rect = { 0.008, 0.03 }, slot = "frame", no_collider = true }
      k:sphere { radius = r, at = { 0.05, -0.45 * b, bed + r }, slot = "white", segments = 12, no_collider = true }
      k:sweep { path = { { -0.32 * a, -0.95 * b + 0.1, bed + 0.044 }, { 0.04, -0.5 * b, bed + 0.02 } }, radius = { 0.014, 0.006 }, segments = 8, slot = "cue", no_collider = true }
    end
    k:surface("bed", { center = { 0, 0, bed }, size = { 2 * fa - 0.12, 2 * fb - 0.12 } })
  end,
}
