-- A round bulb in papery skin with fine ribs, a dried neck above and roots below.
return kind {
  api    = 1,
  names  = { en = "onion", zh = "洋葱" },
  measure_zh = "个",
  groups = { "vegetable", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.065, 0.080, 0.10 }, depth = { 0.065, 0.080, 0.10 }, height = { 0.075, 0.092, 0.11 } },
  mass   = { 0.08, 0.2, 0.45 },
  params = { type = one_of { "yellow", "red", "white", default = "yellow", words = { red = "red", purple = "red", white = "white", yellow = "yellow", ["紫"] = "red", ["白"] = "white" } } },
  slots  = { yellow = { "fruit_flesh", tint = { "#d89848", "#c88a40" } }, red = { "fruit_skin", tint = { "#b07898", "#a06890" } }, white = { "wax" }, rib = { "fruit_flesh", tint = { "#a06828" } }, root = { "straw" } },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local r, profile = p.rng("neck"), { { 0.008, 0.002 }, { 0.010, 0 }, { 0.024, 0.008 }, { 0.036, 0.024 }, { 0.039, 0.038 }, { 0.033, 0.055 }, { 0.018, 0.068 }, { 0.0075, 0.078 }, { 0.0045, 0.086 } }
    food.turned(k, { slot = p.type, segments = 20, profile = profile })
    for i = 0, 11 do
      local a, path = math.rad(30 * i + r:uniform(-5, 5)), {}
      for j = 3, 8 do path[#path + 1] = { profile[j][1] * math.cos(a), profile[j][1] * math.sin(a), profile[j][2] } end
      k:sweep { path = path, radius = 0.00055, segments = 4, smooth = true, steps = 2, slot = "rib", visual_only = true }
    end
    for i = 1, 5 do
      local a = i * 1.257
      k:sweep { path = { { 0, 0, 0.082 }, { 0.003 * math.cos(a), 0.003 * math.sin(a), 0.092 }, { 0.009 * math.cos(a), 0.009 * math.sin(a), r:uniform(0.097, 0.104) } }, radius = { 0.003, 0.002, 0.0008 }, segments = 5, slot = p.type, visual_only = true }
    end
    for i = 1, 8 do local a = i * 2.4; k:sweep { path = { { 0.003 * math.cos(a), 0.003 * math.sin(a), 0.003 }, { 0.010 * math.cos(a), 0.010 * math.sin(a), 0.0006 }, { 0.018 * math.cos(a), 0.018 * math.sin(a), 0.0008 } }, radius = 0.0005, segments = 4, slot = "root", visual_only = true } end
    k:fit()
  end,
}
