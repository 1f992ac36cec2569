-- A football table: a field in a deep case, eight rods with players in two colours, handles at the sides, goals and score beads.
return kind {
  api    = 1,
  names  = { en = "foosball table, table football, foosball, table soccer, football table, soccer table", zh = "桌上足球, 足球桌, 桌式足球" },
  measure_zh = "张",
  groups = { "table", "game table", "furniture" },
  stands = "floor", front = false, access = { ["+x"] = 0.8, ["-x"] = 0.8 },
  size   = { width = { 1.18, 1.38, 1.50 }, depth = { 0.95, 1.12, 1.25 }, height = { 0.84, 0.90, 0.96 } },
  mass   = { 25, 55, 110 },
  params = { style = one_of { "modern", "classic", "rustic" } },
  slots  = {
    case  = { "painted_wood", "black_steel", "walnut", modern = { "painted_wood" }, classic = { "mahogany", "walnut" }, rustic = { "beech", "oak" }, tint = { "#2b2f33", "#ffffff", "#27406b", "#7a2a2a" } },
    field = { "laminate", tint = { "#2f8f4f", "#3a9a5a" } },
    line  = { "paint", tint = { "#ffffff" } },
    rod   = "chrome",
    grip  = { "rubber", "beech" },
    red   = { "plastic", tint = { "#c8281f", "#d8702a" } },
    blue  = { "plastic", tint = { "#1f4fa8", "#222428", "#f0b81f" } },
    skin  = { "plastic", tint = { "#e0b08a" } },
    ball  = "plastic",
    foot  = "rubber",
  },
  rooms  = { "game_room", "basement", "office", "bar", "kids_room" },
  build  = function(p, k)
    local h, reach = p.height, 0.20
    local a, b = p.depth / 2 - reach, p.width / 2 -- half sizes of the case; rods stand out by `reach`
    local z0, z1, t = h - 0.24, h, 0.026
    local field = h - 0.115
    local wood = 0.8
    local steel = p.slots.case == "black_steel" and 0.08 or wood
    for _, s in ipairs { -1, 1 } do
      k:box { low = { s > 0 and a - t or -a, -b, z0 }, high = { s > 0 and a or -a + t, b, z1 }, slot = "case", grain = "y", bevel = 0.005, fill = steel }
      k:box { low = { -a + t, s > 0 and b - t or -b, z0 }, high = { a - t, s > 0 and b or -b + t, z1 }, slot = "case", grain = "x", bevel = 0.005, fill = steel }
      -- Goal, ball return and score beads at each end.
      k:box { size = { 0.20, 0.002, 0.075 }, at = { 0, s * (b - t), field + 0.038 }, slot = "foot", visual_only = true, bevel = 0 }
      for _, q in ipairs { { 0.21, 0.078 } } do k:box { size = { q[1], 0.004, 0.008 }, at = { 0, s * (b - t), field + q[2] }, slot = "line", visual_only = true, bevel = 0.001 } end
      k:box { size = { 0.14, 0.03, 0.05 }, at = { 0, s * (b - 0.008), z0 + 0.06 }, slot = "foot", visual_only = true, bevel = 0.006 }
      k:cylinder { radius = 0.003, height = 0.26, axis = "x", at = { 0, s * (b - t / 2), h + 0.0 }, slot = "rod", segments = 6, visual_only = true }
      for i = 0, 9 do k:box { size = { 0.012, 0.016, 0.008 }, at = { -0.115 + 0.018 * i + (i > 4 and 0.06 or 0), s * (b - t / 2), h - 0.003 }, slot = s > 0 and "red" or "blue", visual_only = true, bevel = 0 } end
    end
    k:box { low = { -a + t, -b + t, field - 0.012 }, high = { a - t, b - t, field }, slot = "field", bevel = 0 }
    k:box { low = { -a + t, -b + t, z0 }, high = { a - t, b - t, z0 + 0.008 }, slot = "case", bevel = 0, fill = steel }
    local function mark(x, y, w, l) k:box { size = { w, l, 0.0008 }, at = { x, y, field + 0.0002 }, slot = "line", visual_only = true, bevel = 0 } end
    mark(0, 0, 2 * a - 2 * t, 0.006)
    k:torus { radius = 0.10, tube = 0.002, at = { 0, 0, field }, slot = "line", segments = 24, visual_only = true }
    for _, s in ipairs { -1, 1 } do
      mark(0, s * (b - t - 0.16), 0.34, 0.006)
      for _, q in ipairs { -1, 1 } do mark(q * 0.17, s * (b - t - 0.08), 0.006, 0.16) end
    end
    -- Rods: goalkeeper, two, three against, five, and mirrored.
    local men = { 1, 2, 3, 5, 5, 3, 2, 1 }
    local team = { "red", "red", "blue", "red", "blue", "red", "blue", "blue" }
    local zr, half = field + 0.085, a - t
    for i = 1, 8 do
      local y = (2 * b - 2 * t) * ((i - 0.5) / 8 - 0.5)
      local out = team[i] == "red" and 1 or -1
      k:cylinder { radius = 0.008, height = 2 * a + reach + 0.045, axis = "x", at = { out * (reach - 0.055) / 2, y, zr }, slot = "rod", segments = 8, no_collider = true, fill = 0.5 }
      k:lathe { profile = { { 0.012, 0 }, { 0.018, 0.02 }, { 0.014, 0.06 }, { 0.018, 0.10 }, { 0.014, 0.115 }, { 0, 0.118 } }, axis = "x", at = { out > 0 and a + reach - 0.118 or -a - reach + 0.118, y, zr }, rot = out > 0 and { 0, 0, 0 } or { 0, 0, 180 }, slot = "grip", segments = 10, no_collider = true }
      k:box { size = { reach - 0.005, 0.03, 0.03 }, at = { out * (a + reach / 2), y, zr }, slot = "grip", collider_only = true }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.015, height = 0.006, axis = "x", at = { s * (a + 0.002), y, zr }, slot = "foot", segments = 8, visual_only = true, bevel = 0 } end
      local n = men[i]
      for j = 1, n do
        local x = 2 * half * 0.86 * ((j - 0.5) / n - 0.5)
        k:with({ at = { x, y, zr }, slot = team[i] }, function()
          k:box { size = { 0.026, 0.018, 0.045 }, at = { 0, 0, 0.0 }, bevel = 0.004, no_collider = true }
          k:box { size = { 0.020, 0.014, 0.045 }, at = { 0, 0, -0.042 }, bevel = 0, no_collider = true }
          k:box { size = { 0.022, 0.026, 0.016 }, at = { 0, 0, -0.068 }, slot = "foot", bevel = 0, no_collider = true }
          k:sphere { radius = 0.0125, at = { 0, 0, 0.029 }, slot = "skin", segments = 6, no_collider = true }
        end)
      end
    end
    k:sphere { radius = 0.017, at = { 0.06, 0.03, field + 0.017 }, slot = "ball", segments = 10, no_collider = true }
    games.legs(k, { kind = p.style == "classic" and "turned" or p.style == "rustic" and "square" or "splayed", depth_x = 2 * a - 0.14, width_y = p.width - 0.20, top = z0 + 0.002, width = 0.10, slot = "case", foot = "foot" })
    for _, s in ipairs { -1, 1 } do k:box { size = { 2 * a - 0.14, 0.03, 0.07 }, at = { 0, s * (b - 0.10), 0.20 }, slot = "case", grain = "x", fill = steel } end
    k:fit()
    k:surface("field", { center = { 0, 0, field }, size = { 0.3, 0.1 }, clearance = 0.1 })
  end,
}
