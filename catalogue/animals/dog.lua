-- Fur over a deep chest, a long muzzle, a collar with a tag: standing, sitting or lying; the breed sets ears, legs and colours.
return kind {
  api    = 1,
  names  = { en = "dog, puppy, sleeping dog, pet dog, labrador, retriever, shepherd dog, beagle", zh = "狗, 小狗, 宠物狗, 拉布拉多, 牧羊犬" },
  measure_zh = "只",
  groups = { "animal", "pet" },
  stands = "floor",
  size   = { width = { 0.14, 0.26, 0.36 }, depth = { 0.35, 0.80, 1.10 }, height = { 0.25, 0.66, 0.85 } },
  mass   = { 2.5, 22, 60 },
  params = {
    pose  = one_of { "standing", "sitting", "lying", words = { standing = "standing", sitting = "sitting", lying = "lying", sleeping = "lying", ["趴"] = "lying", ["睡觉"] = "lying", ["坐"] = "sitting" },
      size = { standing = { width = { 0.14, 0.22, 0.30 }, depth = { 0.50, 0.86, 1.10 }, height = { 0.32, 0.68, 0.85 } }, sitting = { width = { 0.18, 0.28, 0.34 }, depth = { 0.40, 0.62, 0.78 }, height = { 0.38, 0.76, 0.90 } },
        lying = { width = { 0.20, 0.30, 0.38 }, depth = { 0.55, 0.98, 1.20 }, height = { 0.22, 0.44, 0.52 } } } },
    breed = one_of { "retriever", "shepherd", "beagle", words = { labrador = "retriever", retriever = "retriever", shepherd = "shepherd", beagle = "beagle", ["牧羊"] = "shepherd" } },
  },
  slots  = {
    fur    = { "faux_fur", "felt", tint = { "#ffffff", "#e0b070", "#8a6a50", "#57504a" } },
    patch  = { "shaggy_carpet", "faux_fur", tint = { "#ffffff", "#f0dcc0" } },
    ears   = { "faux_fur", tint = { "#8a6a50", "#c08a58" } },
    collar = { "saddle_leather", "canvas", tint = { "#c8402f", "#3a5f9a", "#7a5a3c" } },
    tag    = "brass",
    dark   = "black_plastic",
    tongue = { "silicone", tint = { "#e87f8a" } },
  },
  rooms  = { "living_room" },
  build  = function(p, k)
    local body = animals.body(k, { slot = "fur", lie = 0.7, size = { p.depth, p.width, p.height } })
    local spotted = p.breed == "beagle"
    local shape = { retriever = { 0.46, 0.125, 0.28, 0.16 }, shepherd = { 0.48, 0.120, 0.31, 0.17 }, beagle = { 0.40, 0.120, 0.21, 0.15 } }
    local q = shape[p.breed]
    local g, paw = q[2], (spotted or p.breed == "shepherd") and "patch" or nil
    local f = animals.frame(k, body, { pose = p.pose, length = q[1], girth = g, leg = q[3], neck = q[4], paw = paw })
    -- Collar around the neck, square to it.
    local a, b = f.neck[1], f.neck[2]
    local c = { a[1] + 0.50 * (b[1] - a[1]), 0, a[3] + 0.50 * (b[3] - a[3]) }
    local lean = math.deg(math.atan(b[1] - a[1], b[3] - a[3]))
    k:with({ at = c, rot = { 0, lean, 0 } }, function()
      k:torus { radius = 0.655 * g, tube = 0.011, slot = "collar", no_collider = true }
      k:cylinder { radius = 0.016, height = 0.004, axis = "x", at = { 0.655 * g + 0.014, 0, -0.016 }, slot = "tag", segments = 14, visual_only = true }
    end)
    k:with({ at = { b[1] + 0.02, 0, b[3] + 0.02 }, rot = { 0, 0, p.rng("look"):uniform(-15, 15) } }, function()
      body.ball({ 0, 0, 0 }, { 0.165, 0.150, 0.145 }, nil, nil, 16)
      body.limb({ { 0.03, 0, -0.022 }, { 0.11, 0, -0.036 }, { 0.165, 0, -0.034 } }, { 0.055, 0.040, 0.032 }, paw, 3)
      body.limb({ { 0.03, 0, -0.058 }, { 0.145, 0, -0.070 } }, { 0.034, 0.020 }, paw, 2, true)
      k:ellipsoid { size = { 0.034, 0.044, 0.030 }, at = { 0.192, 0, -0.018 }, slot = "dark", segments = 10, no_mass = true }
      k:ellipsoid { size = { 0.085, 0.036, 0.010 }, at = { 0.155, 0, -0.068 }, rot = { 0, 22, 0 }, slot = "tongue", segments = 10, visual_only = true }
      for _, s in ipairs { -1, 1 } do
        k:ellipsoid { size = { 0.018, 0.024, 0.024 }, at = { 0.066, s * 0.036, 0.022 }, slot = "dark", segments = 10, visual_only = true }
        k:ellipsoid { size = { 0.004, 0.006, 0.006 }, at = { 0.0745, s * 0.034, 0.027 }, slot = "patch", segments = 6, visual_only = true }
        if p.breed == "shepherd" then
          k:hull { points = { { -0.040, s * 0.018, 0.050 }, { -0.040, s * 0.074, 0.030 }, { 0.010, s * 0.070, 0.030 }, { 0.014, s * 0.024, 0.055 }, { -0.018, s * 0.064, 0.150 }, { -0.010, s * 0.058, 0.150 } }, slot = "ears", no_mass = true }
          k:hull { points = { { 0.013, s * 0.034, 0.054 }, { 0.011, s * 0.064, 0.042 }, { 0.017, s * 0.048, 0.048 }, { -0.004, s * 0.058, 0.132 } }, slot = "tongue", visual_only = true }
        else
          k:ellipsoid { size = { 0.080, 0.026, spotted and 0.155 or 0.125 }, at = { -0.016, s * 0.080, -0.020 }, rot = { s * 12, 8, 0 }, slot = "ears", segments = 12, no_mass = true, no_collider = true }
        end
      end
    end)
    -- Tail: hangs on a shepherd, rises otherwise, lies on the floor behind who sits or lies.
    local t = f.tail
    if p.pose == "standing" then
      local up = p.breed == "shepherd" and -0.8 or 0.7
      body.limb({ { t[1] + 0.06, 0, t[3] - 0.02 }, { t[1] - 0.06, 0, t[3] + 0.10 * up }, { t[1] - 0.12, 0, t[3] + 0.26 * up } }, { 0.036, 0.030, 0.012 }, nil, 4)
    else
      body.limb({ { t[1] + 0.05, 0, 0.05 }, { t[1] - 0.05, 0.03, 0.030 }, { t[1] - 0.15, 0.10, 0.024 }, { t[1] - 0.19, 0.17, 0.018 } }, { 0.036, 0.030, 0.024, 0.012 }, nil, 4)
    end
    if spotted then -- a dark saddle
      local z, x = p.pose == "standing" and q[3] + 1.22 * g or p.pose == "lying" and 1.05 * g or nil, 0
      if z then k:ellipsoid { size = { 0.75 * q[1], 1.86 * g, 1.45 * g }, at = { x, 0, z }, slot = "ears", segments = 14, visual_only = true } end
    end
    local sit = p.pose == "sitting"
    body.finish({ sit and -0.15 * q[1] or 0, 0, sit and 0.6 * q[3] + 0.5 * g or p.pose == "lying" and g or q[3] + 0.9 * g }, { 0.7 * q[1], 1.4 * g, 1.4 * g })
    k:fit()
  end,
}
