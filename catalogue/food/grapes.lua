-- A heap of berries on a branched stem, a vine leaf at its end; lying.
return kind {
  api    = 1,
  names  = { en = "grapes, grape, bunch of grapes", zh = "葡萄, 提子" },
  measure_zh = "串",
  groups = { "fruit", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.15, 0.20, 0.25 }, depth = { 0.09, 0.115, 0.14 }, height = { 0.055, 0.072, 0.090 } },
  mass   = { 0.08, 0.35, 0.9 },
  params = { colour = one_of { "purple", "green", "red", words = { purple = "purple", black = "purple", green = "green", white = "green", red = "red", ["青"] = "green", ["红"] = "red" } } },
  slots  = { purple = { "fruit_skin", tint = { "#70508a", "#503a68" } }, green = { "vegetable_skin", tint = { "#ffffff", "#f0ffa0" } }, red = { "fruit_skin", tint = { "#d08078" } }, stem = "bark", leaf = "leaf" },
  rooms  = { "kitchen", "dining_room" },
  build  = function(p, k)
    local r, slot = p.rng("berries"), p.colour
    local function berry(x, y, z)
      local s = r:uniform(0.0195, 0.023)
      k:ellipsoid { size = { s, s * 1.1, s }, at = { x, y, z }, rot = { 0, 0, r:uniform(0, 180) }, slot = slot, segments = 7, no_collider = true }
    end
    for i = 0, 7 do -- rings of berries, wide at the stem and ending in one
      local y, R = -0.075 + 0.0185 * i, ({ 0.030, 0.038, 0.036, 0.032, 0.027, 0.021, 0.014, 0.004 })[i + 1]
      local n = ({ 5, 6, 6, 5, 4, 3, 2, 1 })[i + 1]
      for j = 1, n do
        local a = math.rad(180 * (j - (i % 2 == 0 and 0.5 or 0.35)) / n)
        berry(R * math.cos(a), y, 0.0115 + 0.030 * math.sin(a) * (R / 0.038))
      end
      if n > 3 then berry(R * 0.45 * (i % 2 * 2 - 1), y + 0.006, 0.0112) end
    end
    k:sweep { path = { { 0, -0.070, 0.036 }, { 0, -0.10, 0.034 }, { 0.004, -0.118, 0.040 } }, radius = { 0.003, 0.0028, 0.0035 }, smooth = true, steps = 2, segments = 6, slot = "stem", no_collider = true }
    for _, a in ipairs { -38, 0, 38 } do k:leaf { at = { 0, -0.095, 0.036 }, rot = { 0, -18, -90 + a }, length = 0.050, width = 0.036, droop = 50, slot = "leaf", segments = 3, widest = 0.4 } end
    k:box { low = { -0.005, -0.118, 0.028 }, high = { 0.007, -0.08, 0.042 }, slot = "stem", collider_only = true }
    k:loft { slot = slot, segments = 2, collider_only = true, sections = { { at = { 0, -0.016, 0.0 }, size = { 0.050, 0.085 }, radius = 0.023 }, { at = { 0, -0.012, 0.025 }, size = { 0.068, 0.120 }, radius = 0.033 }, { at = { 0, -0.028, 0.046 }, size = { 0.026, 0.07 }, radius = 0.014 } } }
    k:fit()
  end,
}
