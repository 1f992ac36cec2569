-- A broad belly and a narrow neck, a woody stem with a leaf, the dried blossom below.
return kind {
  api    = 1,
  names  = { en = "pear", zh = "梨, 雪梨" },
  measure_zh = "个",
  groups = { "fruit", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.062, 0.076, 0.090 }, depth = { 0.062, 0.076, 0.090 }, height = { 0.095, 0.120, 0.145 } },
  mass   = { 0.08, 0.21, 0.5 },
  params = { leaf = bool(true, { leafless = false }) },
  slots  = { skin = { "fruit_flesh", tint = { "#d8d860", "#c8d058", "#e0b860", "#f0d870" } }, stem = "bark", leaf = "leaf" },
  rooms  = { "kitchen", "dining_room" },
  build  = function(p, k)
    local r = p.rng("lean")
    local lean = r:uniform(-5, 5)
    food.turned(k, { slot = "skin", segments = 22, profile = { { 0.012, 0.001 }, { 0.016, 0 }, { 0.031, 0.012 }, { 0.038, 0.034 }, { 0.0345, 0.056 }, { 0.0235, 0.076 }, { 0.0175, 0.092 }, { 0.012, 0.101 }, { 0.003, 0.1025 }, { 0, 0.100 } } })
    for i = 1, 26 do -- freckles
      local a, z = i * 2.4, 0.014 + 0.0017 * i
      local s = z < 0.034 and 0.0385 - 20 * (0.036 - z) ^ 2 or 0.0385 - 9 * (z - 0.034) ^ 2
      k:ellipsoid { size = { 0.001, 0.0014, 0.0014 }, at = { s * math.cos(a), s * math.sin(a), z }, rot = { 0, 0, math.deg(a) }, slot = "stem", segments = 4, visual_only = true }
    end
    food.stem(k, { at = { 0, 0, 0.101 }, length = 0.017, radius = 0.0019, lean = 0.25 + lean * 0.02, slot = "stem" })
    if p.leaf then k:leaf { at = { 0.002, 0, 0.110 }, rot = { 0, -25, r:uniform(0, 360) }, length = 0.042, width = 0.019, droop = 40, slot = "leaf", segments = 4 } end
    k:fit()
  end,
}
