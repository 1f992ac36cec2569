-- A flattened ball with soft lobes, a green star of sepals on top.
return kind {
  api    = 1,
  names  = { en = "tomato, cherry tomato", zh = "番茄, 西红柿, 圣女果" },
  measure_zh = "个",
  groups = { "vegetable", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.070, 0.085, 0.10 }, depth = { 0.070, 0.085, 0.10 }, height = { 0.055, 0.072, 0.085 } },
  mass   = { 0.08, 0.22, 0.5 },
  params = { type = one_of { "round", "beef", "plum", words = { beefsteak = "beef", plum = "plum", roma = "plum" }, size = { round = { height = { 0.060, 0.070, 0.080 }, width = { 0.07, 0.078, 0.09 }, depth = { 0.07, 0.078, 0.09 } }, beef = { height = { 0.058, 0.068, 0.078 }, width = { 0.085, 0.10, 0.12 }, depth = { 0.085, 0.10, 0.12 } }, plum = { width = { 0.05, 0.056, 0.062 }, depth = { 0.05, 0.056, 0.062 }, height = { 0.075, 0.085, 0.095 } } } } },
  slots  = { skin = { "fruit_skin", tint = { "#ffffff", "#ffe8d8" } }, green = { "leaf", "vegetable_skin" } },
  rooms  = { "kitchen", "dining_room" },
  build  = function(p, k)
    local R, h, beef = 0.039, p.type == "plum" and 0.070 or 0.062, p.type == "beef"
    if p.type == "plum" then R = 0.027 end
    food.turned(k, { slot = "skin", segments = 18, profile = { { 0.25 * R, 0.0012 }, { 0.38 * R, 0 }, { 0.80 * R, 0.14 * h }, { R, 0.46 * h }, { 0.92 * R, 0.76 * h }, { 0.58 * R, 0.97 * h }, { 0.30 * R, 0.985 * h }, { 0.1 * R, 0.93 * h }, { 0, 0.92 * h } } })
    for i = 0, beef and 8 or 4 do -- lobes
      local a = 2 * math.pi * i / (beef and 9 or 5)
      k:ellipsoid { size = { R * 1.05, R * (beef and 0.70 or 1.05), h * 0.86 }, at = { 0.51 * R * math.cos(a), 0.51 * R * math.sin(a), 0.485 * h }, rot = { 0, 0, math.deg(a) }, slot = "skin", segments = 10, visual_only = true }
    end
    for i = 0, 4 do k:leaf { at = { 0, 0, 0.955 * h }, rot = { 0, -14, 72 * i + 20 }, length = 0.62 * R + 0.006, width = 0.009, droop = 55, slot = "green", segments = 4, widest = 0.3 } end
    food.stem(k, { at = { 0, 0, 0.95 * h }, length = 0.012, radius = 0.0024, slot = "green" })
    k:fit()
  end,
}
