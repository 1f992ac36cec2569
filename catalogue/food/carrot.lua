-- A tapering root with fine rings and a bunch of feathery leaves; lying, one or a bunch.
return kind {
  api    = 1,
  names  = { en = "carrot, bunch of carrots", zh = "胡萝卜, 红萝卜" },
  measure_zh = "根",
  groups = { "vegetable", "food" },
  stands = "surface",
  size   = { width = { 0.20, 0.30, 0.40 }, depth = { 0.035, 0.055, 0.16 }, height = { 0.028, 0.038, 0.07 } },
  mass   = { 0.05, 0.12, 0.9 },
  params = { count = int(1, 1, 5, { bunch = 4, ["一捆"] = 4 }, { { depth = { 0.040, 0.055, 0.07 } }, { depth = { 0.07, 0.085, 0.10 } }, { depth = { 0.10, 0.12, 0.135 } }, { depth = { 0.12, 0.145, 0.17 } }, { depth = { 0.15, 0.175, 0.20 } } }) },
  slots  = { root = { "citrus_peel", tint = { "#ffffff", "#fff0e0" } }, ring = { "citrus_peel", tint = { "#c8a080" } }, leaf = { "grass", "leaf" } },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local r = p.rng("leaves")
    for c = 1, p.count do
      k:with({ at = { (c - (p.count + 1) / 2) * 0.036, r:uniform(-0.008, 0.008), 0 }, rot = { 4.7, 0, r:uniform(-3, 3) } }, function()
        food.turned(k, { axis = "y", slot = "root", segments = 14, at = { 0, 0, 0.0165 }, profile = { { 0.0012, -0.115 }, { 0.004, -0.088 }, { 0.0085, -0.04 }, { 0.0125, 0.010 }, { 0.0155, 0.050 }, { 0.0145, 0.062 }, { 0.007, 0.068 }, { 0, 0.066 } } })
        for i = 1, p.count > 2 and 3 or 7 do
          local y = -0.075 + 0.018 * i
          local R = 0.0046 + (y + 0.088) * 0.082
          k:lathe { profile = { { R - 0.0006, -0.0006 }, { R + 0.0002, 0 }, { R - 0.0006, 0.0006 } }, axis = "y", at = { 0, y + r:uniform(-0.003, 0.003), 0.0165 }, slot = "ring", segments = 12, visual_only = true }
        end
        for i = 1, p.count > 2 and 4 or 6 do -- stalks with small leaves
          local side, up = r:uniform(-0.022, 0.022), r:uniform(0.004, 0.018)
          k:sweep { path = { { 0, 0.064, 0.0165 }, { side * 0.4, 0.10, 0.017 + up }, { side, 0.145 + r:uniform(0, 0.02), 0.010 + up } }, radius = { 0.0022, 0.0014, 0.0008 }, segments = 4, slot = "leaf", soft = true, no_collider = true }
          for j = 1, 4 do for _, s in ipairs { -1, 1 } do k:leaf { at = { side * (0.3 + 0.14 * j), 0.093 + 0.012 * j, 0.016 + up * (1 - 0.09 * j) }, rot = { 0, -15, 90 + s * 45 }, length = 0.022 - 0.0015 * j, width = 0.009, droop = 20, segments = 2, slot = "leaf" } end end
        end
      end)
    end
    k:fit()
  end,
}
