-- A ladle: a deep round bowl with a pouring rim and a long handle with a hook, lying on the table; a slotted strainer.
return kind {
  api    = 1,
  names  = { en = "ladle, soup ladle, scoop, strainer, sieve", zh = "汤勺, 长柄勺" },
  measure_zh = "把",
  groups = { "utensil", "kitchenware" },
  stands = "surface",
  size   = { width = { 0.075, 0.090, 0.11 }, depth = { 0.26, 0.31, 0.36 }, height = { 0.045, 0.060, 0.080 } },
  mass   = { 0.05, 0.14, 0.45 },
  params = { kind = one_of { "ladle", "strainer", default = "ladle", words = { ladle = "ladle", strainer = "strainer", slotted = "strainer", skimmer = "strainer", sieve = "strainer" } } },
  slots  = { metal = { "stainless_steel", "stainless_steel", "copper" }, grip = { "black_plastic", "beech", "walnut", "stainless_steel" }, hole = "black_plastic" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local r, l, h = p.width / 2, p.depth, p.height
    local deep = p.kind == "strainer" and 0.5 * h or 0.72 * h
    local x = -(l - r)
    k:with({ at = { x, 0, 0 } }, function()
      k:lathe { profile = { { 0.30 * r, 0 }, { 0.55 * r, 0.05 * deep }, { 0.84 * r, 0.38 * deep }, { 0.97 * r, 0.75 * deep }, { r, deep } }, wall = 0.0014, slot = "metal", segments = 28, smooth = true, pieces = 7 }
      if p.kind == "strainer" then
        for j = 1, 3 do for i = 1, 5 * j do
          local a, q = 2 * math.pi * i / (5 * j), ({ 0.22, 0.46, 0.70 })[j]
          k:cylinder { radius = 0.0034, height = 0.0025, at = { q * r * math.cos(a), q * r * math.sin(a), deep * ({ 0.012, 0.03, 0.17 })[j] + 0.0016 }, slot = "hole", segments = 8, bevel = 0, visual_only = true }
        end end
      end
      k:container("bowl", { center = { 0, 0, 0.0015 }, size = { 0.8 * r, 0.8 * r }, clearance = deep + 0.02, outline = "ellipse" })
    end)
    local e = l - 2 * r
    kitchen.strip(k, { slot = "metal", sections = { { 0.30 * l, 0.020, 0.009, 0.004 }, { 0.6 * e + 0.1 * l, 0.6 * h, 0.008, 0.0035 }, { e - 0.022, h - 0.004, 0.010, 0.003 }, { e - 0.004, h - 0.004, 0.013, 0.0025 }, { e + 0.004, deep - 0.006, 0.020, 0.002 } } })
    kitchen.strip(k, { slot = "grip", round = 0.45, fill = p.slots.grip == "stainless_steel" and 0.3 or 1, sections = { { 0.006, 0.006, 0.016, 0.010 }, { 0.014, 0.0065, 0.021, 0.012 }, { 0.18 * l, 0.012, 0.019, 0.013 }, { 0.35 * l, 0.024, 0.013, 0.010 } } })
    k:torus { radius = 0.007, tube = 0.002, at = { 0, 0, 0.006 }, slot = "metal", segments = 14, visual_only = true }
    k:handle { at = { -0.15 * l, 0, 0.015 }, normal = { 0, 0, 1 } }
    k:fit()
  end,
}
