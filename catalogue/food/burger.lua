-- A bun with sesame, salad, tomato, melted cheese and a patty; one or two patties.
return kind {
  api    = 1,
  names  = { en = "burger, hamburger, cheeseburger", zh = "汉堡, 汉堡包" },
  measure_zh = "个",
  groups = { "food" },
  stands = "surface", front = false,
  size   = { width = { 0.10, 0.118, 0.14 }, depth = { 0.10, 0.118, 0.14 }, height = { 0.075, 0.092, 0.14 } },
  mass   = { 0.12, 0.33, 0.9 },
  params = { patties = int(1, 1, 2, { double = 2, ["双层"] = 2 }, { { height = { 0.076, 0.088, 0.10 } }, { height = { 0.10, 0.118, 0.135 } } }) },
  slots  = { bun = "bread_crust", crumb = "cake_sponge", patty = { "meat", "chocolate" }, cheese = "cheese", salad = { "grass", "leaf" }, tomato = "fruit_skin", sesame = "cream_icing", sauce = { "fruit_skin", tint = { "#ff9060" } } },
  rooms  = { "kitchen", "dining_room", "restaurant" },
  build  = function(p, k)
    local r, z = p.rng("stack"), 0.022
    k:lathe { profile = { { 0.048, 0 }, { 0.054, 0.005 }, { 0.055, 0.016 }, { 0.052, 0.021 }, { 0, 0.022 } }, slot = "bun", segments = 24, no_collider = true }
    for _ = 1, p.patties do
      k:lathe { profile = { { 0.052, z }, { 0.0575, z + 0.004 }, { 0.0575, z + 0.012 }, { 0.053, z + 0.016 }, { 0, z + 0.016 } }, slot = "patty", segments = 18, no_collider = true }
      for i = 0, 9 do local a = i * 0.628; k:ellipsoid { size = { 0.012, 0.020, 0.012 }, at = { 0.0545 * math.cos(a), 0.0545 * math.sin(a), z + 0.008 }, rot = { 0, 0, math.deg(a) }, slot = "patty", segments = 5, visual_only = true } end
      z = z + 0.016
      local turn = r:uniform(0, 90)
      k:with({ at = { 0, 0, z }, rot = { 0, 0, turn } }, function() -- a slice of cheese whose corners hang down
        k:box { size = { 0.080, 0.080, 0.003 }, at = { 0, 0, 0.0015 }, slot = "cheese", bevel = 0.001, no_collider = true }
        for i = 0, 3 do k:with({ rot = { 0, 0, 90 * i + 45 } }, function() k:hull { points = { { 0.040, -0.016, 0.003 }, { 0.040, 0.016, 0.003 }, { 0.040, -0.016, 0 }, { 0.040, 0.016, 0 }, { 0.0585, -0.008, 0.0005 }, { 0.0585, 0.008, 0.0005 }, { 0.0615, 0, -0.011 }, { 0.0595, 0, -0.011 } }, slot = "cheese", visual_only = true } end) end
      end)
      z = z + 0.003
    end
    for i = 0, 1 do k:cylinder { radius = 0.038, height = 0.006, at = { 0.012 * (2 * i - 1), 0.010 * (1 - 2 * i), z + 0.003 + 0.002 * i }, slot = "tomato", segments = 18, bevel = 0.0015, no_collider = true } end
    z = z + 0.007
    for i = 0, 15 do -- frilly salad
      local a = i * 0.3927 + r:uniform(-0.08, 0.08)
      k:ellipsoid { size = { 0.030, 0.028, 0.007 }, at = { 0.050 * math.cos(a), 0.050 * math.sin(a), z + r:uniform(-0.001, 0.003) }, rot = { r:uniform(-25, 25), r:uniform(5, 25), math.deg(a) }, slot = "salad", segments = 6, visual_only = true }
    end
    k:cylinder { radius = 0.046, height = 0.005, at = { 0, 0, z }, slot = "salad", segments = 14, no_collider = true }
    z = z + 0.003
    local top = { { 0.052, z }, { 0.057, z + 0.005 }, { 0.054, z + 0.017 }, { 0.043, z + 0.028 }, { 0.024, z + 0.035 }, { 0, z + 0.0365 } }
    k:lathe { profile = top, slot = "bun", segments = 20, smooth = true, no_collider = true }
    food.strew(k, { r = r, count = 24, radius = 0.046, z = function(d) return z + 0.0365 - 0.0365 * (d / 0.058) ^ 2.6 end, draw = function(x, y, zz, turn)
      k:ellipsoid { size = { 0.0048, 0.0028, 0.002 }, at = { x, y, zz }, rot = { 0, math.deg(math.sqrt(x * x + y * y)) * 14 / 57, turn }, slot = "sesame", segments = 4, visual_only = true }
    end })
    k:lathe { profile = { { 0.048, 0 }, { 0.056, 0.01 }, { 0.057, z + 0.006 }, { 0.045, z + 0.027 }, { 0.015, z + 0.036 } }, slot = "bun", segments = 12, collider_only = true }
    k:fit()
  end,
}
