-- Fur over a round body: sitting with its tail laid around, standing with its tail up, or curled up asleep.
return kind {
  api    = 1,
  names  = { en = "cat, kitten, sleeping cat, kitty, house cat, tabby", zh = "猫, 小猫, 猫咪" },
  measure_zh = "只",
  groups = { "animal", "pet" },
  stands = "floor",
  size   = { width = { 0.10, 0.19, 0.26 }, depth = { 0.20, 0.36, 0.50 }, height = { 0.20, 0.38, 0.50 } },
  mass   = { 0.5, 4, 12 },
  params = {
    pose = one_of { "sitting", "standing", "sleeping", words = { sitting = "sitting", standing = "standing", sleeping = "sleeping", curled = "sleeping", lying = "sleeping", ["睡觉"] = "sleeping", ["蹲坐"] = "sitting", ["站立"] = "standing" },
      size = { sitting = { width = { 0.14, 0.19, 0.23 }, depth = { 0.24, 0.33, 0.38 }, height = { 0.26, 0.40, 0.46 } },
        standing = { width = { 0.10, 0.14, 0.17 }, depth = { 0.30, 0.46, 0.54 }, height = { 0.24, 0.38, 0.44 } },
        sleeping = { width = { 0.24, 0.36, 0.42 }, depth = { 0.26, 0.40, 0.46 }, height = { 0.10, 0.16, 0.19 } } } },
    coat = one_of { "plain", "tabby", "tuxedo", words = { tabby = "tabby", striped = "tabby", tuxedo = "tuxedo", ["虎斑"] = "tabby" } },
  },
  slots  = {
    fur    = { "faux_fur", "felt", tint = { "#ffffff", "#d8a878", "#6e6a66", "#4c4644" } },
    patch  = { "shaggy_carpet", tint = { "#ffffff", "#f3ead8" } },
    stripe = { "faux_fur", tint = { "#5a4a3c", "#8a5a34" } },
    eyes   = { "plastic", tint = { "#9db53a", "#d6a02a", "#6aa0c0" } },
    dark   = "black_plastic",
    pink   = { "silicone", tint = { "#e79a9a" } },
  },
  rooms  = { "living_room", "bedroom", "balcony" },
  build  = function(p, k)
    local body = animals.body(k, { slot = "fur", size = { p.depth, p.width, p.height } })
    local g, white = 0.062, p.coat == "tuxedo" and "patch" or nil
    -- Head, looking along +x, its centre at the origin of its frame.
    local function head(at, rot, asleep)
      k:with({ at = at, rot = rot }, function()
        body.ball({ 0, 0, 0 }, { 0.100, 0.112, 0.094 }, nil, nil, 18)
        for _, s in ipairs { -1, 1 } do
          k:ellipsoid { size = { 0.05, 0.05, 0.045 }, at = { 0.016, s * 0.032, -0.018 }, slot = "fur", segments = 10, visual_only = true }
          k:ellipsoid { size = { 0.034, 0.030, 0.026 }, at = { 0.043, s * 0.0105, -0.019 }, slot = white or "fur", segments = 10, visual_only = true }
          k:hull { points = { { -0.022, s * 0.014, 0.036 }, { -0.022, s * 0.054, 0.020 }, { 0.010, s * 0.050, 0.020 }, { 0.014, s * 0.016, 0.038 }, { -0.010, s * 0.049, 0.070 }, { -0.002, s * 0.046, 0.069 } }, slot = "fur", no_mass = true }
          k:hull { points = { { 0.012, s * 0.022, 0.040 }, { 0.011, s * 0.046, 0.030 }, { 0.016, s * 0.034, 0.036 }, { 0.002, s * 0.044, 0.062 } }, slot = "pink", visual_only = true }
        end
        k:ellipsoid { size = { 0.030, 0.024, 0.020 }, at = { 0.036, 0, -0.033 }, slot = white or "fur", segments = 10, visual_only = true }
        k:ellipsoid { size = { 0.012, 0.015, 0.010 }, at = { 0.059, 0, -0.009 }, slot = "pink", segments = 8, no_mass = true }
        animals.eyes(k, { x = 0.041, y = 0.021, z = 0.010, size = 0.019, slot = "eyes", pupil = "dark", slit = 0.36, closed = asleep })
        animals.whiskers(k, { at = { 0.052, 0.012, -0.018 }, length = 0.055, slot = "patch" })
        if p.coat == "tabby" then
          for i = -1, 1 do k:ellipsoid { size = { 0.030, 0.007, 0.012 }, at = { 0.022, i * 0.016, 0.037 - math.abs(i) * 0.003 }, rot = { 0, 40, 0 }, slot = "stripe", segments = 6, visual_only = true } end
        end
      end)
    end
    local function band(at, radius, tilt, turn) -- a stripe over the back
      if p.coat == "tabby" then
        k:with({ at = at, rot = { 0, tilt, turn or 0 } }, function()
          local path = {}
          for i = 0, 6 do local a = math.rad(20 + 140 * i / 6); path[i + 1] = { 0, radius * math.cos(a), radius * math.sin(a) } end
          k:sweep { path = path, radius = 0.007, segments = 5, slot = "stripe", visual_only = true }
        end)
      end
    end
    if p.pose == "sleeping" then
      local path, radii, R = {}, {}, 0.095
      for i = 0, 7 do
        local a = math.rad(-50 + 40 * i)
        path[i + 1], radii[i + 1] = { R * math.cos(a), R * math.sin(a), 0.066 }, ({ 0.050, 0.060, 0.065, 0.066, 0.068, 0.070, 0.068, 0.054 })[i + 1]
        if i > 0 and i < 7 then band(path[i + 1], radii[i + 1] - 0.002, 0, -50 + 40 * i + 90) end
      end
      body.limb(path, radii, nil, 2)
      body.ball({ 0, 0, 0.04 }, { 0.14, 0.14, 0.08 })
      body.ball({ 0.115, 0.115, 0.055 }, { 0.13, 0.10, 0.11 }, nil, { 0, 0, 40 })
      body.limb({ { -0.06, -0.095, 0.030 }, { 0.02, -0.130, 0.022 }, { 0.11, -0.122, 0.020 }, { 0.170, -0.075, 0.020 }, { 0.190, -0.005, 0.018 } }, { 0.024, 0.022, 0.021, 0.019, 0.012 })
      body.ball({ 0.155, 0.045, 0.018 }, { 0.075, 0.042, 0.036 }, white, { 0, 0, 70 })
      head({ 0.135, -0.035, 0.085 }, { -18, 12, 18 }, true)
      body.finish({ 0, 0, 0.05 }, { 0.2, 0.2, 0.08 })
    else
      local f = animals.frame(k, body, { pose = p.pose, length = 0.25, girth = g, leg = 0.125, neck = 0.085, paw = white })
      local t = f.tail
      if p.pose == "sitting" then
        body.limb({ { t[1] + 0.02, 0, 0.03 }, { t[1] - 0.01, 0.05, 0.022 }, { t[1] + 0.06, 0.125, 0.02 }, { t[1] + 0.17, 0.120, 0.018 }, { t[1] + 0.23, 0.085, 0.016 } }, { 0.022, 0.021, 0.020, 0.018, 0.013 }, nil, 3)
        if white then k:ellipsoid { size = { 0.05, 0.075, 0.11 }, at = { 0.018, 0, 0.185 }, rot = { 0, -8, 0 }, slot = "patch", segments = 12, visual_only = true } end
        for i = 1, 4 do band({ -0.115 + 0.022 * i, 0, 0.045 + 0.033 * i }, g * (1.04 - 0.02 * i), 40) end
      else
        body.limb({ { t[1] + 0.03, 0, t[3] - 0.015 }, { t[1] - 0.03, 0, t[3] + 0.04 }, { t[1] - 0.025, 0, t[3] + 0.13 }, { t[1] - 0.06, 0, t[3] + 0.185 } }, { 0.020, 0.018, 0.016, 0.011 }, nil, 4)
        if white then k:ellipsoid { size = { 0.05, 0.075, 0.08 }, at = { 0.155, 0, 0.20 }, slot = "patch", segments = 12, visual_only = true } end
        for i = 0, 4 do band({ -0.11 + 0.052 * i, 0, 0.187 }, g * 0.93, 0) end
      end
      head({ f.head[1] + 0.02, 0, f.head[3] + 0.015 }, { 0, 0, p.rng("look"):uniform(-18, 18) })
      body.finish({ p.pose == "sitting" and -0.06 or 0, 0, p.pose == "sitting" and 0.11 or 0.16 }, { 0.2, 0.1, 0.12 })
    end
    k:fit()
  end,
}
