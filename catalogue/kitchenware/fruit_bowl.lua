-- A wide bowl (or a wire basket) with apples, oranges and bananas in it.
return kind {
  api    = 1,
  names  = { en = "fruit bowl, bowl of fruit, fruit basket bowl, bowl of fruits, fruit dish, fruit platter", zh = "水果盘, 果盘, 水果碗, 果篮" },
  measure_zh = "个",
  groups = { "bowl" },
  stands = "surface", front = false,
  size   = { width = { 0.24, 0.29, 0.34 }, depth = "width", height = { 0.14, 0.17, 0.20 } },
  mass   = { 0.8, 2.2, 5 },
  params = { form = one_of { "bowl", "wire", "footed", words = { wire = "wire", basket = "wire", footed = "footed", ["篮"] = "wire" } }, filled = bool(true, { empty = false, filled = true }) },
  slots  = { bowl = { "ceramic", "bamboo", "walnut", "porcelain", tint = { "#f3efe6", "#3f5f7f", "#2f3136", "#c9d3c4" } }, wire = { "black_steel", "brass" }, apple = { "fruit_skin", "vegetable_skin", tint = "#9db84a" }, orange = "citrus_peel", banana = { "wax", tint = "#e3bd35" }, tip = "bark", leaf = "leaf" },
  rooms  = { "kitchen", "dining_room", "living_room" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height * 0.50
    local rng, foot = p.rng("fruit"), p.form == "footed" and 0.05 or 0
    if p.form == "wire" then
      for i = 0, 15 do
        k:with({ rot = { 0, 0, 22.5 * i } }, function() k:sweep { path = { { 0.02, 0, 0.003 }, { 0.46 * r, 0, 0.003 }, { 0.84 * r, 0, 0.42 * h }, { r - 0.003, 0, h } }, radius = 0.0026, smooth = true, steps = 2, segments = 5, slot = "wire", no_collider = true } end)
      end
      for _, q in ipairs { { r - 0.003, h - 0.0025 }, { 0.47 * r, 0.0035 }, { 0.70 * r, 0.24 * h }, { 0.90 * r, 0.60 * h } } do k:torus { radius = q[1], tube = 0.0030, at = { 0, 0, q[2] }, slot = "wire", segments = 22, no_collider = true } end
      k:lathe { profile = { { 0.46 * r, 0 }, { 0.86 * r, 0.45 * h }, { r, h } }, wall = 0.006, base = 0.006, slot = "wire", segments = 14, pieces = 8, collider_only = true }
    else
      if foot > 0 then k:lathe { profile = { { 0.48 * r, 0 }, { 0.48 * r, 0.006 }, { 0.22 * r, 0.020 }, { 0.20 * r, foot - 0.008 }, { 0.34 * r, foot + 0.006 } }, slot = "bowl", segments = 24, fill = 0.6, no_collider = true }
        k:cylinder { radius = 0.46 * r, height = 0.012, at = { 0, 0, 0 }, anchor = "bottom", slot = "bowl", segments = 14, collider_only = true }
        k:cylinder { radius = 0.22 * r, height = foot, at = { 0, 0, 0.006 }, anchor = "bottom", slot = "bowl", segments = 10, collider_only = true }
      end
      k:lathe { profile = { { 0.44 * r, foot }, { 0.48 * r, foot + 0.004 }, { 0.78 * r, foot + 0.34 * (h - foot) }, { 0.96 * r, foot + 0.76 * (h - foot) }, { r, h } }, wall = 0.005, base = 0.006, slot = "bowl", segments = 28, smooth = true, pieces = 8 }
    end
    local z = foot + 0.010
    if not p.filled then
      k:container("inside", { center = { 0, 0, z }, size = { 0.9 * r, 0.9 * r }, clearance = 0.3, outline = "ellipse" })
      k:fit()
      return
    end
    -- Fruit: six around, some above, two bananas across. 
    local q = math.min(0.040, 0.26 * r)
    for i = 0, 5 do
      local a = math.rad(60 * i + rng:uniform(-6, 6))
      local o = { radius = q * rng:uniform(0.92, 1.04), height = 1.84 * q, at = { 0.56 * r * math.cos(a), 0.56 * r * math.sin(a), z + 0.16 * h }, rot = { rng:uniform(-20, 20), rng:uniform(-20, 20), 0 }, segments = 12, coarse = true }
      if i % 3 == 1 then o.slot, o.dent = "orange", false else o.slot, o.stem = "apple", "tip" end
      produce.round(k, o)
    end
    produce.round(k, { radius = q, height = 1.9 * q, at = { -0.14 * r, -0.20 * r, z + 0.16 * h + 1.35 * q }, slot = "orange", dent = false, segments = 12, coarse = true })
    produce.round(k, { radius = q, height = 1.8 * q, at = { -0.22 * r, 0.24 * r, z + 0.16 * h + 1.35 * q }, slot = "apple", stem = "tip", leaf = "leaf", segments = 12, coarse = true })
    for i = 0, 1 do produce.banana(k, { length = 0.165, radius = 0.0165, at = { 0.16 * r + 0.030 * i, 0, z + 0.16 * h + 1.5 * q + 0.012 * i }, rot = { 0, 20, 8 * i }, slot = "banana", tip = "tip", collide = false }) end
    local second = z + 0.16 * h + 1.35 * q
    for _, s in ipairs { -1, 1 } do k:box { size = { 0.032, 0.06, 0.026 }, at = { 0.16 * r + 0.014, s * 0.042, second + 0.15 * q + 0.022 }, rot = { 0, 20, s * 22 }, slot = "banana", collider_only = true } end
    k:fit()
  end,
}
