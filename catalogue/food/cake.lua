-- Layers of sponge and cream under icing, a slice missing; candles for a birthday; or a cupcake, a pie with a lattice, tiers for a wedding.
return kind {
  api    = 1,
  names  = { en = "cake, birthday cake, cupcake, pie, cheesecake, layer cake, chocolate cake, wedding cake, tart, dessert", zh = "蛋糕, 生日蛋糕, 甜点, 纸杯蛋糕" },
  measure_zh = "个",
  groups = { "dessert", "food" },
  stands = "surface",
  size   = { width = { 0.06, 0.26, 0.36 }, depth = { 0.06, 0.26, 0.36 }, height = { 0.04, 0.13, 0.55 } },
  mass   = { 0.03, 1.2, 18 },
  params = {
    type = one_of { "layer", "birthday", "cupcake", "pie", "wedding", default = "layer", words = { birthday = "birthday", cupcake = "cupcake", pie = "pie", tart = "pie", wedding = "wedding", tiered = "wedding", layer = "layer", cheesecake = "layer", ["生日"] = "birthday", ["纸杯"] = "cupcake", ["派"] = "pie", ["婚礼"] = "wedding" },
      size = { layer = { width = { 0.24, 0.28, 0.32 }, depth = { 0.24, 0.28, 0.32 }, height = { 0.10, 0.125, 0.15 } }, birthday = { width = { 0.24, 0.28, 0.32 }, depth = { 0.24, 0.28, 0.32 }, height = { 0.16, 0.19, 0.21 } },
        cupcake = { width = { 0.065, 0.075, 0.085 }, depth = { 0.065, 0.075, 0.085 }, height = { 0.07, 0.085, 0.10 } }, pie = { width = { 0.22, 0.26, 0.30 }, depth = { 0.22, 0.26, 0.30 }, height = { 0.04, 0.05, 0.06 } }, wedding = { width = { 0.28, 0.34, 0.38 }, depth = { 0.28, 0.34, 0.38 }, height = { 0.34, 0.42, 0.52 } } } },
  },
  slots  = { sponge = { "cake_sponge", "chocolate" }, icing = { "cream_icing", "chocolate", tint = { "#ffffff", "#f6c8d0", "#c8e0f0", "#e0f0c8", "#f8e8b0" } }, cream = "cream_icing", berry = "fruit_skin", board = { "porcelain", "silver", "paperboard" }, candle = { "wax", tint = { "#e87080", "#70a8e0", "#f0d060" } }, flame = "flame", crust = "bread_crust", wrapper = { "paper", tint = { "#e87080", "#80c0d0", "#f0e0a0" } }, white = "cream_icing" },
  rooms  = { "kitchen", "dining_room", "cafe" },
  build  = function(p, k)
    local t, r = p.type, p.rng("decoration")
    local function swirl(x, y, z, s, slot) -- a rosette of piped cream
      k:lathe { profile = { { s, 0 }, { s * 0.9, s * 0.4 }, { s * 0.6, s * 0.6 }, { 0, s * 1.4 } }, at = { x, y, z }, segments = 7, slot = slot or "cream", visual_only = true }
    end
    if t == "cupcake" then
      local list = {}
      for i = 0, 35 do local q = (i % 2 == 0) and 1 or 0.92; local a = math.rad(10 * i); list[i + 1] = { q * math.cos(a), q * math.sin(a) } end
      for j = 0, 1 do -- fluted paper
        local points = {}
        for i, q in ipairs(list) do points[i] = { q[1] * (0.025 + 0.006 * j), q[2] * (0.025 + 0.006 * j) } end
        k:prism { polygon = points, height = 0.019, at = { 0, 0, 0.0095 + 0.019 * j }, bevel = 0, slot = "wrapper", fill = 0.4, no_collider = true }
      end
      k:lathe { profile = { { 0.030, 0.034 }, { 0.035, 0.042 }, { 0.030, 0.050 }, { 0.02, 0.055 }, { 0, 0.056 } }, slot = "sponge", segments = 16, no_collider = true }
      for j = 0, 2 do k:torus { radius = 0.021 - 0.0072 * j, tube = 0.0105 - 0.002 * j, at = { 0, 0, 0.050 + 0.011 * j }, rot = { 6, 4, 40 * j }, slot = "icing", segments = 12, no_collider = true } end
      k:cone { radius = 0.009, height = 0.016, at = { 0, 0, 0.083 }, slot = "icing", segments = 10, no_collider = true }
      k:sphere { radius = 0.009, at = { 0, 0, 0.087 }, slot = "berry", segments = 10, no_collider = true }
      k:lathe { profile = { { 0.024, 0 }, { 0.031, 0.04 }, { 0.030, 0.055 }, { 0.008, 0.09 }, { 0, 0.094 } }, slot = "sponge", segments = 10, collider_only = true }
      k:fit()
      return
    elseif t == "pie" then
      k:lathe { profile = { { 0.095, 0 }, { 0.098, 0.002 }, { 0.122, 0.034 }, { 0.128, 0.037 } }, wall = 0.003, slot = "board", segments = 24, no_collider = true, fill = 0.5 }
      k:lathe { profile = { { 0.094, 0.004 }, { 0.118, 0.034 }, { 0, 0.036 } }, slot = "sponge", segments = 24, no_collider = true }
      k:cylinder { radius = 0.112, height = 0.003, at = { 0, 0, 0.037 }, slot = "berry", segments = 24, bevel = 0, visual_only = true }
      for i = -3, 3 do -- a lattice of dough
        local l = 2 * math.sqrt(0.114 ^ 2 - (0.031 * i) ^ 2)
        k:box { size = { l, 0.015, 0.006 }, at = { 0, 0.031 * i, 0.041 }, slot = "crust", visual_only = true }
        k:box { size = { 0.015, l, 0.006 }, at = { 0.031 * i, 0, 0.0425 }, slot = "crust", visual_only = true }
      end
      for i = 0, 27 do local a = math.rad(360 * i / 28); k:ellipsoid { size = { 0.026, 0.020, 0.018 }, at = { 0.118 * math.cos(a), 0.118 * math.sin(a), 0.040 }, rot = { 0, 0, 360 * i / 28 + 35 }, slot = "crust", segments = 6, visual_only = true } end
      k:lathe { profile = { { 0.095, 0 }, { 0.126, 0.036 }, { 0.118, 0.046 } }, slot = "crust", segments = 12, collider_only = true }
      k:fit()
      return
    elseif t == "wedding" then
      k:cylinder { radius = 0.175, height = 0.008, at = { 0, 0, 0 }, anchor = "bottom", slot = "board", segments = 28, fill = 0.3 }
      local z, R, h = 0.008, { 0.145, 0.105, 0.068 }, { 0.11, 0.10, 0.09 }
      for j = 1, 3 do
        k:cylinder { radius = R[j], height = h[j], at = { 0, 0, z }, anchor = "bottom", bevel = 0.006, slot = "white", segments = 26 }
        k:torus { radius = R[j] + 0.001, tube = 0.005, at = { 0, 0, z + 0.004 }, slot = "cream", segments = 14, visual_only = true }
        k:lathe { profile = { { R[j] + 0.001, z + 0.010 }, { R[j] + 0.001, z + 0.026 } }, slot = "icing", segments = 26, visual_only = true }
        z = z + h[j]
        for i = 1, 7 do -- sugar roses running down one side
          local a = math.rad(-50 + 22 * i + 30 * j)
          if i < 8 - j then k:sphere { radius = 0.014 - 0.001 * i, at = { R[j] * math.cos(a) * 0.92, R[j] * math.sin(a) * 0.92, z + 0.004 }, slot = "icing", segments = 7, visual_only = true } end
        end
      end
      for i = 0, 4 do swirl(0.024 * math.cos(i * 1.257), 0.024 * math.sin(i * 1.257), z, 0.014, "icing") end
      k:sphere { radius = 0.02, at = { 0, 0, z + 0.014 }, slot = "icing", segments = 10 }
      k:fit()
      return
    end
    -- A round cake, a wedge of `gap` degrees missing to the front right.
    local R, h, base = 0.115, 0.095, 0.010
    local birthday = t == "birthday"
    local gap = birthday and 0 or 48
    k:lathe { profile = { { 0.10, 0 }, { 0.105, 0.004 }, { 0.138, 0.009 }, { 0.14, 0.011 }, { 0, 0.011 } }, slot = "board", segments = 28, fill = 0.5, no_collider = true }
    k:cylinder { radius = 0.13, height = 0.010, at = { 0, 0, 0 }, anchor = "bottom", segments = 16, slot = "board", collider_only = true }
    local a0, a1 = 20 + gap / 2, 380 - gap / 2
    local function layer(z, height, radius, slot, inner, visual)
      if birthday then k:cylinder { radius = radius, height = height, at = { 0, 0, z }, anchor = "bottom", segments = 28, slot = slot, bevel = radius == R and 0.006 or 0.001, no_collider = not visual or nil, visual_only = visual }
      else k:prism { polygon = food.sector(radius, a0, a1, inner, 26), height = height, at = { 0, 0, z + height / 2 }, bevel = 0, slot = slot, no_collider = true } end
    end
    if birthday then
      layer(base, h, R, "icing")
    else
      local tier = (h - 0.008) / 5
      for i = 0, 4 do layer(base + tier * i, tier * (i % 2 == 0 and 1.15 or 1), R - 0.006, i % 2 == 0 and "sponge" or "cream") end
      layer(base, h - 0.006, R, "icing", R - 0.007)
      layer(base + h - 0.010, 0.010, R, "icing")
    end
    k:prism { polygon = birthday and outline.circle(R, 16) or food.sector(R, a0, a1, 0, 10), height = h + 0.012, at = { 0, 0, base + h / 2 + 0.006 }, bevel = 0, slot = "icing", collider_only = true }
    for i = 0, 11 do
      local a = math.rad(a0 + 12 + (a1 - a0 - 24) * i / (birthday and 12 or 11))
      local x, y = (R - 0.020) * math.cos(a), (R - 0.020) * math.sin(a)
      swirl(x, y, base + h, 0.013)
      if i % 2 == 0 then k:sphere { radius = 0.0075, at = { x, y, base + h + 0.018 }, slot = "berry", segments = 8, visual_only = true } end
    end
    for i = 0, 17 do local a = math.rad(a0 + 5 + (a1 - a0 - 10) * i / 17); k:sphere { radius = 0.0085, at = { R * math.cos(a), R * math.sin(a), base + 0.005 }, slot = "cream", segments = 5, visual_only = true } end
    if birthday then
      for i = 1, 7 do
        local a = math.rad(51.4 * i)
        local x, y = 0.058 * math.cos(a), 0.058 * math.sin(a)
        k:cylinder { radius = 0.0032, height = 0.072, at = { x, y, base + h - 0.004 }, anchor = "bottom", slot = "candle", segments = 8 }
        k:ellipsoid { size = { 0.007, 0.007, 0.018 }, at = { x, y, base + h + 0.074 }, slot = "flame", segments = 8, no_collider = true }
      end
      k:light { kind = "point", at = { 0, 0, base + h + 0.08 }, lumens = 80, color = { 1, 0.243, 0.01 }, radius = 0.02 }
    end
    k:fit()
  end,
}
