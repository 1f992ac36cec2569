-- An air-hockey table: a slick perforated field between rails with goal slots, two strikers and a puck, a scoreboard over the middle.
return kind {
  api    = 1,
  names  = { en = "air hockey table, air hockey", zh = "空气曲棍球桌, 冰球桌" },
  measure_zh = "张",
  groups = { "table", "game table", "furniture" },
  stands = "floor", front = false, access = { ["+y"] = 0.9, ["-y"] = 0.9 },
  size   = { width = { 1.40, 2.00, 2.40 }, depth = { 0.75, 1.05, 1.25 }, height = { 1.12, 1.25, 1.38 } },
  mass   = { 25, 75, 160 },
  params = {
    score = bool(true, { ["with scoreboard"] = true, ["带计分板"] = true }),
    style = one_of { "arcade", "modern" },
  },
  slots  = {
    case  = { "painted_wood", tint = { "#1d2a44", "#22252a", "#7a1f2a", "#f0f0f0" } },
    field = { "plastic", tint = { "#ffffff", "#dff0ff" } },
    rail  = { "aluminium", "black_steel" },
    red   = { "plastic", tint = { "#d8281f" } },
    blue  = { "plastic", tint = { "#1f4fd0" } },
    dark  = "black_plastic",
    lamp  = "screen_on",
    trim  = { "plastic", tint = { "#f0b81f", "#e04070", "#20b0c0" } },
  },
  rooms  = { "game_room", "basement", "arcade", "kids_room" },
  build  = function(p, k)
    local a, b = p.depth / 2, p.width / 2
    local h = p.score and p.height - 0.44 or p.height
    local bed = h - 0.05
    local wood = 0.5
    for _, s in ipairs { -1, 1 } do -- walls: the ends have a slot that is the goal
      k:box { low = { s > 0 and a - 0.05 or -a, -b, bed - 0.15 }, high = { s > 0 and a or -a + 0.05, b, h }, slot = "case", grain = "y", bevel = 0.008, fill = wood }
      local ya, yb = s > 0 and b - 0.06 or -b, s > 0 and b or -b + 0.06
      local goal = 0.17 * p.depth
      k:box { low = { -a + 0.05, ya, bed - 0.15 }, high = { a - 0.05, yb, bed - 0.002 }, slot = "case", fill = wood, bevel = 0.004 }
      for _, q in ipairs { -1, 1 } do k:box { low = { q > 0 and goal or -a + 0.05, ya, bed - 0.002 }, high = { q > 0 and a - 0.05 or -goal, yb, h }, slot = "case", fill = wood, bevel = 0.004 } end
      k:box { low = { -goal, ya, h - 0.018 }, high = { goal, yb, h }, slot = "case", fill = wood, bevel = 0.004 }
      k:box { low = { -goal + 0.001, math.min(s * (b - 0.058), s * (b - 0.045)), bed }, high = { goal - 0.001, math.max(s * (b - 0.058), s * (b - 0.045)), h - 0.02 }, slot = "dark", visual_only = true, bevel = 0 }
      k:box { size = { 0.012, 2 * b - 0.13, h - bed - 0.006 }, at = { s * (a - 0.053), 0, (h + bed) / 2 - 0.002 }, slot = "rail", bevel = 0.002, no_collider = true }
      for _, q in ipairs { -1, 1 } do k:box { size = { a - 0.06 - goal, 0.012, h - bed - 0.006 }, at = { q * (goal + (a - 0.06 - goal) / 2), s * (b - 0.063), (h + bed) / 2 - 0.002 }, slot = "rail", bevel = 0.002, no_collider = true } end
      k:box { size = { 0.004, 2 * b - 0.3, 0.05 }, at = { s * (a - 0.001), 0, bed - 0.06 }, slot = "trim", visual_only = true, bevel = 0 } -- stripes
      k:box { size = { 0.004, 1.1 * b, 0.014 }, at = { s * (a - 0.001), 0.2 * b, bed - 0.11 }, slot = "field", visual_only = true, bevel = 0 }
    end
    k:box { low = { -a + 0.05, -b + 0.06, bed - 0.012 }, high = { a - 0.05, b - 0.06, bed }, slot = "field", bevel = 0 }
    k:box { low = { -a + 0.05, -b + 0.06, bed - 0.15 }, high = { a - 0.05, b - 0.06, bed - 0.14 }, slot = "dark", bevel = 0, fill = 0.4 }
    k:lump { mass = 3, at = { 0, 0, bed - 0.10 }, size = { 0.2, 0.2, 0.06 } } -- the blower
    -- Lines, circles and the holes for the air.
    local function line(x, y, sx, sy, slot) k:box { size = { sx, sy, 0.001 }, at = { x, y, bed }, slot = slot, visual_only = true, bevel = 0 } end
    line(0, 0, 2 * a - 0.12, 0.012, "red")
    k:torus { radius = 0.14 * p.depth, tube = 0.004, at = { 0, 0, bed - 0.002 }, slot = "red", segments = 28, visual_only = true }
    for _, s in ipairs { -1, 1 } do
      line(0, s * 0.40 * b, 2 * a - 0.12, 0.010, "blue")
      local arc = outline.arc({}, 0, s * (b - 0.07), 0.24 * p.depth, s > 0 and 180 or 0, s > 0 and 360 or 180, 16)
      for i, q in ipairs(arc) do arc[i] = { q[1], q[2], bed } end
      k:sweep { path = arc, rect = { 0.010, 0.001 }, slot = "blue", visual_only = true }
    end
    local columns, rows = 9, 17
    for i = 1, columns do for j = 1, rows do k:box { size = { 0.005, 0.005, 0.0006 }, at = { (2 * a - 0.16) * ((i - 0.5) / columns - 0.5), (2 * b - 0.2) * ((j - 0.5) / rows - 0.5), bed }, slot = "dark", visual_only = true, bevel = 0 } end end
    for i, s in ipairs { -1, 1 } do
      k:lathe { profile = { { 0.048, 0 }, { 0.050, 0.012 }, { 0.046, 0.024 }, { 0.022, 0.028 }, { 0.016, 0.052 }, { 0.020, 0.066 }, { 0.012, 0.076 }, { 0, 0.077 } }, at = { 0.12 * s, s * 0.62 * b, bed + 0.001 }, slot = i == 1 and "red" or "blue", segments = 18, no_collider = true, fill = 0.4 }
    end
    k:cylinder { radius = 0.036, height = 0.007, at = { -0.08, 0.12 * b, bed + 0.0045 }, slot = "red", segments = 20, no_collider = true }
    games.legs(k, { kind = p.style == "arcade" and "splayed" or "square", depth_x = p.depth - 0.24, width_y = p.width - 0.34, top = bed - 0.148, width = 0.12, slot = "case", foot = "dark" })
    if p.score then -- a bar over the middle with two numbers
      for _, s in ipairs { -1, 1 } do k:box { low = { s > 0 and a - 0.035 or -a + 0.005, -0.03, h - 0.1 }, high = { s > 0 and a - 0.005 or -a + 0.035, 0.03, p.height - 0.12 }, slot = "rail", fill = 0.2, grain = "z" } end
      k:box { low = { -a + 0.005, -0.045, p.height - 0.15 }, high = { a - 0.005, 0.045, p.height }, slot = "case", fill = 0.25, bevel = 0.012 }
      for _, s in ipairs { -1, 1 } do
        for _, q in ipairs { -1, 1 } do
          k:box { size = { 0.13, 0.004, 0.09 }, at = { q * 0.14, s * 0.0445, p.height - 0.075 }, slot = "dark", visual_only = true, bevel = 0.001 }
          for _, seg in ipairs { { -0.018, 0, 0.006, 0.05 }, { 0.018, 0, 0.006, 0.05 }, { 0, 0.026, 0.03, 0.006 }, { 0, -0.026, 0.03, 0.006 } } do
            k:box { size = { seg[3], 0.002, seg[4] }, at = { q * 0.14 + seg[1], s * 0.047, p.height - 0.075 + seg[2] }, slot = "lamp", visual_only = true, bevel = 0 }
          end
        end
      end
    end
    k:surface("field", { center = { 0, 0, bed }, size = { p.depth - 0.3, 0.3 }, clearance = 0.2 })
    k:fit()
  end,
}
