-- A fork lying on the table: a bent handle that widens to its end, a shoulder, four tines.
return kind {
  api    = 1,
  names  = { en = "fork, dinner fork, salad fork", zh = "叉子, 餐叉" },
  measure_zh = "把",
  groups = { "cutlery", "utensil", "tableware" },
  stands = "surface",
  size   = { width = { 0.020, 0.026, 0.032 }, depth = { 0.15, 0.195, 0.22 }, height = { 0.012, 0.016, 0.022 } },
  mass   = { 0.015, 0.045, 0.12 },
  params = { style = one_of { "modern", "classic", "rustic", words = { wooden = "rustic" } } },
  slots  = { metal = { "stainless_steel", "silver", modern = { "stainless_steel", "black_steel", "gold" }, classic = { "silver", "gold" } }, grip = { "walnut", "beech", "black_plastic" } },
  rooms  = { "dining_room", "kitchen", "restaurant" },
  build  = function(p, k)
    local l, w = p.depth, p.width
    local classic, wood = p.style == "classic", p.style == "rustic"
    local e = 0.62 * l -- where the neck meets the shoulder
    if wood then
      kitchen.strip(k, { slot = "grip", sections = { { 0, 0.0045, 0.014, 0.007 }, { 0.02 * l, 0.0045, 0.018, 0.009 }, { 0.26 * l, 0.0050, 0.014, 0.009 }, { 0.45 * l, 0.0060, 0.012, 0.008 } }, round = 0.45 })
      for i = 0, 1 do k:cylinder { radius = 0.0025, height = 0.0098, at = { -(0.10 + 0.22 * i) * l, 0, 0.0047 }, slot = "metal", segments = 8, bevel = 0, visual_only = true } end
      kitchen.strip(k, { slot = "metal", sections = { { 0.43 * l, 0.0060, 0.009, 0.003 }, { e - 0.02, 0.0090, 0.007, 0.003 }, { e, 0.0100, 0.011, 0.0025 } } })
    else
      kitchen.strip(k, { slot = "metal", sections = { { 0, 0.0016, classic and 0.014 or 0.018, 0.0018 }, { 0.015 * l, 0.0017, classic and 0.021 or 0.020, 0.0022 }, { 0.14 * l, 0.0035, classic and 0.013 or 0.016, 0.0028 }, { 0.36 * l, 0.0066, 0.010, 0.0034 }, { e - 0.02, 0.0095, 0.0070, 0.0036 }, { e, 0.0100, 0.011, 0.0026 } } })
      if classic then
        for _, q in ipairs { 0.04, 0.08 } do k:ellipsoid { size = { 0.012, 0.007, 0.002 }, at = { -q * l, 0, 0.0034 + 0.01 * q }, slot = "metal", segments = 8, visual_only = true } end
      end
    end
    kitchen.strip(k, { slot = "metal", sections = { { e - 0.001, 0.0100, 0.011, 0.0026 }, { e + 0.018, 0.0078, 0.94 * w, 0.0022 }, { e + 0.030, 0.0055, w, 0.0020 } } })
    for i = 0, 3 do
      local y = (i - 1.5) * (w - 0.0036) / 3
      kitchen.strip(k, { slot = "metal", y = y, collide = false, round = 0.25, sections = { { e + 0.029, 0.0055, 0.0036, 0.0020 }, { e + 0.029 + math.min(0.023, 0.45 * (0.93 * l - e - 0.029)), 0.0028, 0.0034, 0.0019 }, { 0.93 * l, 0.0040, 0.0028, 0.0016 }, { l, p.height - 0.0015, 0.0012, 0.0010 } } })
    end
    k:box { low = { -0.985 * l, -w / 2, 0.0010 }, high = { -(e + 0.028), w / 2, 0.0080 }, slot = "metal", collider_only = true }
    k:handle { at = { -0.1 * l, 0, 0.005 }, normal = { 0, 0, 1 } }
    k:fit()
  end,
}
