-- A feathered body with folded wings, a tail and a beak on two feet: a parrot on its perch, or a small songbird on its own feet.
return kind {
  api    = 1,
  names  = { en = "bird, parrot, canary, parakeet, budgie", zh = "鸟, 鹦鹉, 金丝雀" },
  measure_zh = "只",
  groups = { "animal", "pet" },
  stands = "surface",
  size   = { width = { 0.05, 0.14, 0.24 }, depth = { 0.10, 0.20, 0.30 }, height = { 0.09, 0.30, 0.46 } },
  mass   = { 0.02, 0.7, 4 },
  params = { type = one_of { "parrot", "songbird", words = { parrot = "parrot", macaw = "parrot", canary = "songbird", parakeet = "parrot", small = "songbird", ["鹦鹉"] = "parrot", ["金丝雀"] = "songbird" }, size = { parrot = { width = { 0.18, 0.21, 0.24 }, depth = { 0.17, 0.21, 0.26 }, height = { 0.38, 0.43, 0.48 } }, songbird = { width = { 0.050, 0.058, 0.066 }, depth = { 0.115, 0.135, 0.155 }, height = { 0.095, 0.11, 0.125 } } } } },
  slots  = { body = { "felt", "petal", "grass", tint = { "#ffffff", "#ffe070", "#a0d0f0" } }, parrot = { "fruit_skin", "vegetable_skin", tint = { "#ffffff", "#ffc0a0" } }, wing = { "vegetable_skin", "fruit_skin", tint = { "#b0d8ff", "#70a040", "#ffffff" } }, tip = { "plastic", tint = { "#2a60b8", "#f0c030" } }, face = { "paint", tint = { "#ffffff" } }, beak = { "wax", "black_plastic", tint = { "#f0a030", "#50483c" } }, eye = "black_plastic", leg = { "wax", tint = { "#b08a70" } }, wood = { "oak", "bark", "beech" }, base = { "walnut", "oak" } },
  rooms  = { "living_room" },
  build  = function(p, k)
    local parrot, r = p.type == "parrot", p.rng("look")
    local coat = parrot and "parrot" or "body"
    -- A bird of about 0.2 m height, its feet at z = 0, looking along +x.
    local function bird()
      local b = animals.body(k, { slot = coat, lie = 0.35, size = { p.depth, p.width, p.height } })
      if parrot then
        b.limb({ { -0.052, 0, 0.035 }, { -0.020, 0, 0.075 }, { 0.006, 0, 0.125 }, { 0.014, 0, 0.165 } }, { 0.022, 0.046, 0.043, 0.030 }, nil, 4)
        b.ball({ 0.020, 0, 0.192 }, { 0.070, 0.062, 0.064 }, nil, nil, 14)
      else
        b.limb({ { -0.062, 0, 0.058 }, { -0.012, 0, 0.072 }, { 0.030, 0, 0.100 }, { 0.046, 0, 0.122 } }, { 0.020, 0.045, 0.043, 0.030 }, nil, 4)
        b.ball({ 0.052, 0, 0.142 }, { 0.068, 0.062, 0.062 }, nil, nil, 14)
      end
      local hx, hz = parrot and 0.020 or 0.052, parrot and 0.192 or 0.142
      for _, s in ipairs { -1, 1 } do
        if parrot then k:ellipsoid { size = { 0.040, 0.010, 0.036 }, at = { hx + 0.012, s * 0.0275, hz - 0.002 }, slot = "face", segments = 12, visual_only = true } end
        k:sphere { radius = 0.0058, at = { hx + 0.015, s * (parrot and 0.0315 or 0.026), hz + 0.006 }, slot = "eye", segments = 8, visual_only = true }
        -- Wing: a shoulder and three rows of feathers that run back.
        local a = parrot and 62 or 20
        k:with({ at = { parrot and 0.004 or 0.022, s * (parrot and 0.040 or 0.037), parrot and 0.140 or 0.094 }, rot = { 0, 180 - a, 0 } }, function()
          k:ellipsoid { size = { 0.105, 0.022, 0.062 }, at = { 0.040, 0, 0.0 }, slot = "wing", segments = 12, no_mass = true, no_collider = true }
          for i = 0, 4 do k:ellipsoid { size = { 0.075, 0.010, 0.020 }, at = { 0.082 + 0.006 * i, s * (0.002 - 0.001 * i), 0.020 - 0.010 * i }, rot = { 0, 4 * i - 6, 0 }, slot = i % 2 == 0 and "tip" or "wing", segments = 8, visual_only = true } end
        end)
        -- Leg and toes.
        local fx, fy = parrot and -0.006 or 0.0, s * 0.020
        k:sweep { path = { { fx, fy, parrot and 0.040 or 0.045 }, { fx + 0.004, fy, 0.018 }, { fx + 0.006, fy, 0.004 } }, radius = parrot and { 0.012, 0.0055, 0.005 } or { 0.006, 0.003, 0.0026 }, segments = 6, slot = "leg", no_mass = true, no_collider = true }
        for _, t in ipairs { -28, 0, 28, 180 } do
          local c, q = math.cos(math.rad(t)), math.sin(math.rad(t))
          local l = t == 180 and 0.020 or 0.030
          k:sweep { path = { { fx + 0.006, fy, 0.004 }, { fx + 0.006 + l * c, fy + l * q, parrot and -0.008 or 0.0022 } }, radius = { parrot and 0.0048 or 0.0026, parrot and 0.0035 or 0.0016 }, segments = 5, slot = "leg", no_mass = true, no_collider = true, round_ends = true }
        end
      end
      -- Beak: hooked for the parrot, a short cone otherwise.
      if parrot then
        k:sweep { path = { { hx + 0.026, 0, hz + 0.010 }, { hx + 0.046, 0, hz + 0.004 }, { hx + 0.052, 0, hz - 0.012 }, { hx + 0.044, 0, hz - 0.026 } }, radius = { 0.015, 0.012, 0.008, 0.0015 }, smooth = true, steps = 3, segments = 8, slot = "beak", no_mass = true, no_collider = true }
        k:ellipsoid { size = { 0.024, 0.018, 0.012 }, at = { hx + 0.032, 0, hz - 0.016 }, slot = "beak", segments = 8, visual_only = true }
        for i = 0, 2 do k:ellipsoid { size = { 0.026, 0.018, 0.17 }, at = { -0.078 - 0.010 * i, (i - 1) * 0.010, -0.045 }, rot = { 0, 20, 0 }, slot = i == 1 and coat or "tip", segments = 8, no_mass = true } end
      else
        k:cone { radius = 0.009, radius_top = 0.0012, height = 0.024, axis = "x", at = { hx + 0.040, 0, hz - 0.002 }, slot = "beak", segments = 8, no_mass = true, no_collider = true }
        for i = -1, 1 do k:ellipsoid { size = { 0.105, 0.018, 0.008 }, at = { -0.105, i * 0.009, 0.042 - math.abs(i) * 0.002 }, rot = { 0, -20, -i * 5 }, slot = i == 0 and "wing" or "tip", segments = 8, no_mass = true, no_collider = true } end
      end
      return b
    end
    if parrot then
      -- The perch: a turned foot, a post, a bar with two cups.
      local bar = 0.19
      lamps.base(k, { radius = 0.105, height = 0.022, slot = "base" })
      k:lathe { profile = { { 0.018, 0.020 }, { 0.012, 0.04 }, { 0.010, bar - 0.03 }, { 0.016, bar - 0.012 }, { 0.014, bar } }, slot = "base", segments = 14, smooth = true }
      k:cylinder { radius = 0.0105, height = 0.22, axis = "y", at = { 0, 0, bar }, slot = "wood", segments = 12 }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.017, height = 0.008, axis = "y", at = { 0, s * 0.108, bar }, slot = "base", segments = 14, bevel = 0.002 } end
      k:with({ at = { -0.002, 0, bar + 0.0115 }, rot = { 0, 0, r:uniform(-12, 12) } }, function() bird().finish({ -0.01, 0, 0.09 }, { 0.07, 0.07, 0.12 }) end)
    else
      local b = bird()
      b.finish({ -0.004, 0, 0.06 }, { 0.06, 0.05, 0.04 })
      k:box { low = { -0.020, -0.034, 0 }, high = { 0.034, 0.034, 0.05 }, slot = "leg", collider_only = true }
      k:box { low = { -0.14, -0.016, 0.030 }, high = { -0.06, 0.016, 0.056 }, slot = "leg", collider_only = true }
      k:box { low = { 0.07, -0.008, 0.132 }, high = { 0.102, 0.008, 0.148 }, slot = "beak", collider_only = true }
    end
    k:fit()
  end,
}
