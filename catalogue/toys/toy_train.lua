-- A wooden toy train: a steam engine and waggons on turned wheels; as a set it runs on a ring of wooden track.
return kind {
  api    = 1,
  names  = { en = "toy train, train set, model train, model train set, train, toy train set, wooden train set, train track, toy train track, wooden train", zh = "玩具火车, 小火车, 火车模型, 火车轨道" },
  measure_zh = "列",
  groups = { "toy" },
  stands = "surface",
  size   = { width = { 0.045, 0.07, 0.80 }, depth = { 0.22, 0.48, 0.95 }, height = { 0.06, 0.10, 0.16 } },
  mass   = { 0.08, 0.7, 6 },
  params = {
    type = one_of { "train", "set", default = "train", words = { ["train set"] = "set", ["train track"] = "set", ["track"] = "set", ["with tracks"] = "set", ["轨道"] = "set" }, size = {
      train = { width = { 0.055, 0.075, 0.10 }, depth = { 0.30, 0.46, 0.62 }, height = { 0.075, 0.10, 0.13 } }, set = { width = { 0.46, 0.56, 0.72 }, depth = { 0.62, 0.75, 0.95 }, height = { 0.075, 0.09, 0.11 } } } },
    waggons = int(1, 2, 4, { ["two-car"] = 2, ["three-car"] = 3 }),
  },
  slots  = {
    engine = { "painted_wood", tint = { "#c8322b", "#2f5f9f", "#2f7f4a", "#26282b" } }, one = { "painted_wood", tint = { "#e8b52c", "#d86a2b" } }, two = { "painted_wood", tint = { "#3f8fc0", "#4a9f5a" } }, base = { "beech", "maple" },
    wheel = { "painted_wood", tint = { "#2b2b2d", "#c8322b", "#e8c84a" } }, brass = "brass", dark = "black_plastic", cargo = { "beech", "pine" }, track = "beech",
  },
  rooms  = { "kids_room", "playroom", "nursery" },
  build  = function(p, k)
    local n = p.waggons
    local function wheels(xs, r, half)
      for _, x in ipairs(xs) do
        k:cylinder { radius = 0.004, height = 2 * half, axis = "y", at = { x, 0, r }, segments = 6, bevel = 0, slot = "base", no_collider = true }
        for _, s in ipairs { -1, 1 } do
          k:cylinder { radius = r, height = 0.010, axis = "y", at = { x, s * half, r }, segments = 16, bevel = 0.0015, slot = "wheel", no_collider = true }
          k:cylinder { radius = 0.35 * r, height = 0.0125, axis = "y", at = { x, s * half, r }, segments = 8, bevel = 0, slot = "brass", visual_only = true }
        end
      end
    end
    local function engine()
      k:box { low = { -0.075, -0.024, 0.020 }, high = { 0.075, 0.024, 0.032 }, slot = "base", bevel = 0.002, no_collider = true }
      k:cylinder { radius = 0.024, height = 0.092, axis = "x", at = { 0.026, 0, 0.054 }, segments = 20, bevel = 0.003, slot = "engine", no_collider = true }
      for _, x in ipairs { -0.004, 0.030, 0.064 } do k:cylinder { radius = 0.0252, height = 0.004, axis = "x", at = { x, 0, 0.054 }, segments = 20, bevel = 0, slot = "brass", visual_only = true } end
      k:cylinder { radius = 0.020, height = 0.004, axis = "x", at = { 0.073, 0, 0.054 }, segments = 16, bevel = 0.001, slot = "dark", visual_only = true }
      k:cylinder { radius = 0.006, height = 0.006, axis = "x", at = { 0.076, 0, 0.054 }, segments = 10, bevel = 0.001, slot = "brass", visual_only = true }
      k:cylinder { radius = 0.008, radius_top = 0.012, height = 0.034, at = { 0.050, 0, 0.072 }, anchor = "bottom", segments = 14, slot = "dark", no_collider = true }
      k:sphere { radius = 0.011, at = { 0.014, 0, 0.078 }, segments = 10, slot = "brass", no_collider = true }
      for _, s in ipairs { -1, 1 } do -- cab: two walls with windows, a roof
        local wall = k:box { low = { -0.070, s * 0.0215 - 0.0025, 0.032 }, high = { -0.018, s * 0.0215 + 0.0025, 0.094 }, slot = "engine", bevel = 0.001, no_collider = true }
        k:cut(wall, k:box { size = { 0.026, 0.02, 0.022 }, at = { -0.044, s * 0.0215, 0.076 }, bevel = 0, slot = "engine", no_collider = true })
      end
      k:box { low = { -0.022, -0.022, 0.032 }, high = { -0.018, 0.022, 0.062 }, slot = "engine", bevel = 0, no_collider = true }
      k:box { low = { -0.070, -0.022, 0.032 }, high = { -0.066, 0.022, 0.060 }, slot = "engine", bevel = 0, no_collider = true }
      k:box { low = { -0.078, -0.029, 0.094 }, high = { -0.010, 0.029, 0.101 }, slot = "wheel", bevel = 0.0025, no_collider = true }
      k:prism { polygon = { { 0, -0.024 }, { 0.016, -0.008 }, { 0.016, 0.008 }, { 0, 0.024 } }, height = 0.016, at = { 0.075, 0, 0.014 }, slot = "wheel", bevel = 0.001, no_collider = true } -- cow catcher
      wheels({ -0.045, 0.0, 0.045 }, 0.0175, 0.029)
      for _, s in ipairs { -1, 1 } do k:box { size = { 0.10, 0.003, 0.005 }, at = { 0.0, s * 0.036, 0.0175 }, bevel = 0, slot = "brass", visual_only = true } end
      k:box { low = { -0.066, -0.030, 0 }, high = { 0.080, 0.030, 0.036 }, collider_only = true, slot = "base" }
      k:box { low = { -0.020, -0.022, 0.036 }, high = { 0.073, 0.022, 0.074 }, collider_only = true, slot = "base" }
      k:box { low = { -0.075, -0.029, 0.036 }, high = { -0.012, 0.029, 0.100 }, collider_only = true, slot = "base" }
    end
    local function waggon(i)
      local slot = i % 2 == 1 and "one" or "two"
      k:box { low = { -0.050, -0.024, 0.020 }, high = { 0.050, 0.024, 0.030 }, slot = "base", bevel = 0.002, no_collider = true }
      if i % 3 == 1 then -- an open box with logs
        for _, s in ipairs { -1, 1 } do
          k:box { low = { -0.048, s * 0.022 - 0.002, 0.030 }, high = { 0.048, s * 0.022 + 0.002, 0.052 }, slot = slot, bevel = 0.001, no_collider = true }
          k:box { low = { s * 0.046 - 0.002, -0.022, 0.030 }, high = { s * 0.046 + 0.002, 0.022, 0.052 }, slot = slot, bevel = 0.001, no_collider = true }
        end
        for j = -1, 1 do k:cylinder { radius = 0.0068, height = 0.082, axis = "x", at = { 0, 0.0135 * j, 0.045 + (j == 0 and 0.010 or 0) }, segments = 10, bevel = 0.001, slot = "cargo", no_collider = true } end
      elseif i % 3 == 2 then -- a passenger coach
        k:box { low = { -0.046, -0.022, 0.030 }, high = { 0.046, 0.022, 0.078 }, slot = slot, bevel = 0.002, no_collider = true }
        k:box { low = { -0.050, -0.026, 0.078 }, high = { 0.050, 0.026, 0.084 }, slot = "wheel", bevel = 0.0025, no_collider = true }
        for _, s in ipairs { -1, 1 } do
          for j = -1, 1 do k:box { size = { 0.020, 0.002, 0.020 }, at = { 0.028 * j, s * 0.022, 0.060 }, bevel = 0, slot = "base", visual_only = true } end
        end
      else -- a tank
        k:cylinder { radius = 0.021, height = 0.088, axis = "x", at = { 0, 0, 0.052 }, segments = 18, bevel = 0.006, slot = slot, no_collider = true }
        k:cylinder { radius = 0.009, height = 0.012, at = { 0, 0, 0.076 }, segments = 12, slot = "wheel", no_collider = true }
      end
      wheels({ -0.030, 0.030 }, 0.014, 0.029)
      k:box { low = { -0.050, -0.030, 0 }, high = { 0.050, 0.030, i % 3 == 1 and 0.052 or 0.076 }, collider_only = true, slot = "base" }
    end
    local function coupling(x) k:cylinder { radius = 0.0035, height = 0.030, axis = "x", at = { x, 0, 0.024 }, segments = 8, bevel = 0, slot = "brass", no_collider = true } end
    if p.type == "train" then
      engine()
      for i = 1, n do
        local x = -0.075 - 0.018 - 0.05 - (i - 1) * 0.118
        coupling(x + 0.059)
        k:with({ at = { x, 0, 0 } }, function() waggon(i) end)
      end
    else
      -- An oval: two half rings and two straights, with rails let in as grooves between two lighter strips.
      local R, half, t, a = 0.215, 0.105, 0.012, 0.034
      local function lane(r0, r1, z0, z1, slot)
        for _, s in ipairs { -1, 1 } do
          local pts = {}
          outline.arc(pts, 0, 0, r1, -90, 90, 12)
          outline.arc(pts, 0, 0, r0, 90, -90, 12)
          k:with({ at = { s * half, 0, (z0 + z1) / 2 }, rot = { 0, 0, s > 0 and 0 or 180 } }, function() k:prism { polygon = pts, height = z1 - z0, bevel = 0, slot = slot, no_collider = slot == "track" or nil, visual_only = slot ~= "track" or nil } end)
          k:box { low = { -half, math.min(s * r0, s * r1), z0 }, high = { half, math.max(s * r0, s * r1), z1 }, bevel = 0, slot = slot, no_collider = slot == "track" or nil, visual_only = slot ~= "track" or nil }
        end
      end
      lane(R - a, R + a, 0, t, "track")
      for _, q in ipairs { -0.019, 0.019 } do lane(R + q - 0.003, R + q + 0.003, t - 0.002, t + 0.0006, "dark") end
      for _, s in ipairs { -1, 1 } do
        k:box { low = { -half, s * R - a, 0 }, high = { half, s * R + a, t }, collider_only = true, slot = "track" }
        for i = 0, 4 do
          k:with({ at = { s * half, 0, t / 2 }, rot = { 0, 0, -72 + 36 * i + (s > 0 and 0 or 180) } }, function() k:box { size = { 2 * a, 0.15, t }, at = { R, 0, 0 }, collider_only = true, slot = "track" } end)
        end
      end
      k:with({ at = { 0.02, -R, t } }, function() engine() end)
      k:with({ at = { -0.124, -R, t } }, function() waggon(1) coupling(0.059) end)
      for i = 2, n do -- the rest follow round the bend
        local turn = (i - 1.55) * 32
        local b = math.rad(-90 - turn)
        k:with({ at = { -half - 0.004 + R * math.cos(b), R * math.sin(b), t }, rot = { 0, 0, -turn } }, function() waggon(i) end)
      end
    end
    k:fit()
  end,
}
