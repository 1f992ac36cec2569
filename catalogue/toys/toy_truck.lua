-- A toy lorry on wheels that turn: a tipper whose body tips, a fire engine with a ladder that rises, an excavator with a jointed arm, a bus, a tractor.
return kind {
  api    = 1,
  names  = { en = "toy truck, truck toy, dump truck, fire truck, toy fire truck, toy dump truck, toy tractor, toy bus, toy excavator, excavator toy, truck", zh = "玩具卡车, 卡车玩具, 消防车玩具, 挖掘机玩具, 玩具拖拉机" },
  measure_zh = "辆",
  groups = { "toy_car", "toy" },
  stands = "surface",
  size   = { width = { 0.42, of = "depth" }, depth = { 0.13, 0.28, 0.50 }, height = { 0.48, of = "depth" } },
  mass   = { 0.04, 0.7, 12 },
  params = { type = one_of { "dump", "fire", "excavator", "bus", "tractor", words = { ["dump"] = "dump", ["tipper"] = "dump", ["翻斗"] = "dump", ["fire"] = "fire", ["消防"] = "fire", ["excavator"] = "excavator", ["digger"] = "excavator", ["挖掘机"] = "excavator", ["bus"] = "bus", ["公共汽车"] = "bus", ["tractor"] = "tractor", ["拖拉机"] = "tractor" } } },
  slots  = { body = { "plastic", "painted_wood", tint = { "#f0b41f", "#e8502a", "#3f8fd0", "#4fa060" } }, fire = { "plastic", tint = { "#d01f22" } }, load = { "plastic", "painted_wood", tint = { "#4a4d52", "#d8402f", "#e8e4da" } }, dark = "black_plastic", glass = "screen_black", tyre = "rubber", hub = { "plastic", "chrome" }, lamp = { "plastic", tint = { "#fff0b0" } }, metal = "aluminium", blue = { "plastic", tint = { "#2f7fe0" } } },
  rooms  = { "kids_room", "playroom", "nursery" },
  build  = function(p, k)
    local t = p.type
    local W = 0.056
    local r, ww = 0.026, 0.020
    local body = t == "fire" and "fire" or "body"
    local function wheels(list)
      for i, q in ipairs(list) do
        local x, R = q[1], q[2] or r
        k:cylinder { radius = 0.004, height = 2 * (W - ww) - 0.004, axis = "y", at = { x, 0, R }, segments = 8, slot = "dark", no_collider = true }
        for j, s in ipairs { -1, 1 } do toys.wheel(k, { name = "wheel_" .. 2 * i + j - 2, at = { x, s * (W - ww / 2), R }, radius = R, width = ww, slot = "tyre", hub = "hub", spokes = 5 }) end
      end
    end
    local inner = W - ww - 0.003
    local function cab(x0, x1, z0, z1, slot) -- a lorry's cab with windows, lamps, bumper
      k:rounded_box { low = { x0, -W + 0.004, z0 }, high = { x1, W - 0.004, z1 }, radius = 0.008, segments = 3, slot = slot, fill = 0.15 }
      k:box { low = { x1 - 0.004, -W + 0.014, z0 + 0.52 * (z1 - z0) }, high = { x1 + 0.0012, W - 0.014, z1 - 0.010 }, slot = "glass", bevel = 0.001, visual_only = true }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { x0 + 0.010, s * (W - 0.004) - 0.001, z0 + 0.52 * (z1 - z0) }, high = { x1 - 0.012, s * (W - 0.004) + 0.001, z1 - 0.010 }, slot = "glass", bevel = 0.0008, visual_only = true }
        k:cylinder { radius = 0.008, height = 0.006, axis = "x", at = { x1 + 0.001, s * (W - 0.018), z0 + 0.20 * (z1 - z0) }, segments = 12, slot = "lamp", visual_only = true }
        k:box { size = { 0.003, 0.003, 0.014 }, at = { (x0 + x1) / 2 - 0.006, s * (W - 0.003), z0 + 0.42 * (z1 - z0) }, bevel = 0, slot = "dark", visual_only = true }
      end
      for i = -2, 2 do k:box { size = { 0.003, 0.004, 0.016 }, at = { x1 + 0.0005, 0.009 * i, z0 + 0.22 * (z1 - z0) }, bevel = 0, slot = "dark", visual_only = true } end
      k:rounded_box { size = { 0.012, 2 * W - 0.004, 0.012 }, at = { x1 + 0.003, 0, z0 + 0.002 }, radius = 0.004, segments = 2, slot = "dark", no_collider = true }
    end
    local function frame(x0, x1) k:box { low = { x0, -inner, 0.022 }, high = { x1, inner, 0.046 }, slot = "dark", bevel = 0.003, fill = 0.4 } end
    if t == "dump" then
      frame(-0.125, 0.125)
      cab(0.050, 0.130, 0.060, 0.119, body)
      k:box { low = { 0.052, -inner, 0.044 }, high = { 0.126, inner, 0.062 }, slot = "dark", no_collider = true }
      local tip = k:part("bed")
      k:with({ part = tip, slot = "load" }, function()
        local x0, x1, z = -0.130, 0.040, 0.056
        k:box { low = { x0, -W, z }, high = { x1, W, z + 0.006 }, bevel = 0.001 }
        for _, s in ipairs { -1, 1 } do
          k:box { low = { x0, s > 0 and W - 0.006 or -W, z + 0.006 }, high = { x1, s > 0 and W or -W + 0.006, z + 0.058 }, bevel = 0.002 }
          for i = 0, 3 do k:box { low = { x0 + 0.015 + 0.042 * i, s > 0 and W - 0.001 or -W - 0.002, z }, high = { x0 + 0.022 + 0.042 * i, s > 0 and W + 0.002 or -W + 0.001, z + 0.056 }, bevel = 0.001, visual_only = true } end
        end
        k:box { low = { x1 - 0.006, -W, z + 0.006 }, high = { x1, W, z + 0.075 }, bevel = 0.002 }
        k:box { low = { x1, -W + 0.004, z + 0.069 }, high = { x1 + 0.060, W - 0.004, z + 0.075 }, bevel = 0.002 }
        k:box { low = { x0, -W + 0.006, z + 0.006 }, high = { x0 + 0.005, W - 0.006, z + 0.040 }, bevel = 0.001 }
      end)
      k:joint { part = tip, type = "hinge", axis = { 0, -1, 0 }, origin = { -0.125, 0, 0.054 }, range = { 0, 50 }, hold = "friction" }
      k:handle { part = tip, at = { 0.05, 0, 0.131 }, normal = { 1, 0, 0 } }
      k:container("bed", { part = tip, center = { -0.045, 0, 0.062 }, size = { 0.15, 2 * W - 0.02 }, clearance = 0.05 })
      wheels { { 0.080 }, { -0.040 }, { -0.098 } }
    elseif t == "fire" then
      frame(-0.125, 0.125)
      cab(0.045, 0.130, 0.057, 0.118, body)
      k:rounded_box { low = { -0.130, -W + 0.003, 0.057 }, high = { 0.042, W - 0.003, 0.104 }, radius = 0.006, segments = 2, slot = body, fill = 0.15 }
      for _, s in ipairs { -1, 1 } do
        for i = 0, 2 do k:box { size = { 0.046, 0.003, 0.034 }, at = { -0.105 + 0.054 * i, s * (W - 0.003), 0.078 }, bevel = 0.001, slot = "metal", visual_only = true } for j = -1, 1 do k:box { size = { 0.042, 0.0038, 0.0014 }, at = { -0.105 + 0.054 * i, s * (W - 0.003), 0.078 + 0.009 * j }, bevel = 0, slot = "dark", visual_only = true } end end
        k:box { size = { 0.254, 0.003, 0.006 }, at = { 0, s * (W - 0.0035), 0.062 }, bevel = 0, slot = "lamp", visual_only = true }
      end
      for _, s in ipairs { -1, 1 } do k:rounded_box { low = { 0.075, s * 0.039 - 0.011, 0.116 }, high = { 0.094, s * 0.039 + 0.011, 0.129 }, radius = 0.004, segments = 2, slot = "blue" } end
      k:cylinder { radius = 0.024, height = 0.006, at = { -0.085, 0, 0.104 }, anchor = "bottom", slot = "dark", segments = 20 }
      local ladder = k:part("ladder")
      k:with({ part = ladder, slot = "metal" }, function()
        for _, s in ipairs { -1, 1 } do k:box { low = { -0.103, s * 0.020 - 0.003, 0.118 }, high = { 0.120, s * 0.020 + 0.003, 0.127 }, bevel = 0.001, fill = 0.5 } end
        for i = 0, 12 do k:box { size = { 0.004, 0.040, 0.004 }, at = { -0.095 + 0.0172 * i, 0, 0.1225 }, bevel = 0, no_collider = true } end
        k:cylinder { radius = 0.007, height = 0.05, axis = "y", at = { -0.095, 0, 0.124 }, slot = "dark", segments = 12, no_collider = true }
      end)
      k:joint { part = ladder, type = "hinge", axis = { 0, -1, 0 }, origin = { -0.095, 0, 0.124 }, range = { 0, 65 }, hold = "friction" }
      wheels { { 0.088 }, { -0.088 } }
    elseif t == "bus" then
      frame(-0.120, 0.120)
      k:rounded_box { low = { -0.135, -W + 0.002, 0.040 }, high = { 0.135, W - 0.002, 0.134 }, radius = 0.014, segments = 3, slot = body, fill = 0.12, no_collider = true }
      k:box { low = { -0.135, -W + 0.002, 0.056 }, high = { 0.135, W - 0.002, 0.134 }, slot = body, collider_only = true }
      for _, s in ipairs { -1, 1 } do
        for i = 0, 5 do if not (s < 0 and i == 5) then k:box { size = { 0.034, 0.003, 0.032 }, at = { -0.104 + 0.0415 * i, s * (W - 0.0025), 0.105 }, bevel = 0.0012, slot = "glass", visual_only = true } end end
        k:box { size = { 0.262, 0.003, 0.006 }, at = { 0, s * (W - 0.0025), 0.078 }, bevel = 0, slot = "dark", visual_only = true }
        k:cylinder { radius = 0.009, height = 0.005, axis = "x", at = { 0.134, s * (W - 0.016), 0.062 }, segments = 12, slot = "lamp", visual_only = true }
        for _, x in ipairs { -0.082, 0.082 } do k:prism { polygon = outline.arc({}, x, r, r + 0.006, 28, 152, 10), axis = "y", height = 0.003, at = { 0, s * (W - 0.0025), 0 }, bevel = 0, slot = "dark", visual_only = true } end
      end
      k:box { size = { 0.036, 0.003, 0.066 }, at = { 0.104, -W + 0.0025, 0.088 }, bevel = 0.001, slot = "glass", visual_only = true }
      k:box { size = { 0.0025, 0.004, 0.066 }, at = { 0.104, -W + 0.002, 0.088 }, bevel = 0, slot = body, visual_only = true }
      k:box { size = { 0.003, 0.084, 0.040 }, at = { 0.1345, 0, 0.102 }, bevel = 0.001, slot = "glass", visual_only = true }
      k:box { size = { 0.003, 0.06, 0.010 }, at = { 0.1335, 0, 0.127 }, bevel = 0, slot = "lamp", visual_only = true }
      k:rounded_box { size = { 0.010, 2 * W - 0.006, 0.010 }, at = { 0.136, 0, 0.046 }, radius = 0.004, segments = 2, slot = "dark", no_collider = true }
      W = W + 0.004
      wheels { { 0.082 }, { -0.082 } }
    elseif t == "tractor" then
      local R = 0.046
      k:rounded_box { low = { -0.02, -0.024, 0.048 }, high = { 0.108, 0.024, 0.086 }, radius = 0.008, segments = 3, slot = body, fill = 0.2 }
      for i = 0, 4 do k:box { size = { 0.004, 0.036, 0.003 }, at = { 0.1075, 0, 0.056 + 0.006 * i }, bevel = 0, slot = "dark", visual_only = true } end
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.006, height = 0.006, axis = "x", at = { 0.108, s * 0.014, 0.078 }, segments = 10, slot = "lamp", visual_only = true }
        k:sweep { path = contour.arc({ -0.072, s * (W - ww / 2), R }, R + 0.007, 25, 150, 7, "xz"), rect = { 0.003, ww }, up = { 0, 1, 0 }, slot = body, no_collider = true }
        k:sweep { path = contour.arc({ -0.072, s * (W - ww / 2), R }, R + 0.012, 25, 150, 3, "xz"), rect = { 0.003, ww }, up = { 0, 1, 0 }, slot = body, collider_only = true }
        for _, x in ipairs { -0.098, -0.030 } do k:cylinder { radius = 0.003, height = 0.062, at = { x, s * 0.030, 0.078 }, anchor = "bottom", slot = "dark", segments = 8, no_collider = true } end
      end
      k:box { low = { -0.11, -inner + 0.008, 0.036 }, high = { 0.100, inner - 0.008, 0.056 }, slot = "dark", bevel = 0.003, fill = 0.4 }
      k:box { low = { -0.105, -0.030, 0.056 }, high = { -0.02, 0.030, 0.078 }, slot = body, bevel = 0.003, fill = 0.3 }
      k:rounded_box { low = { -0.098, -0.020, 0.078 }, high = { -0.066, 0.020, 0.088 }, radius = 0.004, segments = 2, slot = "load", no_collider = true }
      k:rounded_box { low = { -0.102, -0.020, 0.080 }, high = { -0.092, 0.020, 0.110 }, radius = 0.004, segments = 2, slot = "load", no_collider = true }
      k:torus { radius = 0.012, tube = 0.0018, axis = "x", rot = { 0, -25, 0 }, at = { -0.036, 0, 0.100 }, segments = 16, slot = "dark", visual_only = true }
      k:box { low = { -0.108, -0.040, 0.138 }, high = { -0.018, 0.040, 0.144 }, slot = body, bevel = 0.003 }
      k:cylinder { radius = 0.004, height = 0.050, at = { 0.050, 0.012, 0.084 }, anchor = "bottom", slot = "metal", segments = 10, no_collider = true }
      for _, s in ipairs { -1, 1 } do -- a front loader: arms and a bucket
        k:sweep { path = { { 0.010, s * 0.034, 0.078 }, { 0.09, s * 0.034, 0.074 }, { 0.150, s * 0.034, 0.030 } }, rect = { 0.009, 0.006 }, up = { 0, 1, 0 }, slot = "load", no_collider = true }
        k:sweep { path = { { 0.085, s * 0.0275, 0.050 }, { 0.120, s * 0.034, 0.054 } }, radius = 0.003, segments = 6, slot = "metal", no_collider = true }
      end
      k:cylinder { radius = 0.004, height = 0.076, axis = "y", at = { 0.012, 0, 0.078 }, slot = "dark", segments = 8, no_collider = true }
      k:prism { polygon = { { 0.142, 0.004 }, { 0.179, 0.004 }, { 0.177, 0.009 }, { 0.152, 0.012 }, { 0.150, 0.046 }, { 0.142, 0.046 } }, axis = "y", height = 0.104, slot = "load", bevel = 0.001 }
      for _, s in ipairs { -1, 1 } do k:prism { polygon = { { 0.144, 0.004 }, { 0.177, 0.004 }, { 0.150, 0.046 }, { 0.144, 0.046 } }, axis = "y", height = 0.003, at = { 0, s * 0.0515, 0 }, slot = "load", bevel = 0.0008, no_collider = true } end
      wheels { { 0.080, 0.027 }, { -0.072, R } }
    else -- excavator on two tracks: a turning house, boom and bucket
      for _, s in ipairs { -1, 1 } do
        local y = s * (W - 0.016)
        local track = {}
        outline.arc(track, 0.060, 0.026, 0.026, -90, 90, 6)
        outline.arc(track, -0.060, 0.026, 0.026, 90, 270, 6)
        k:prism { polygon = track, axis = "y", height = 0.032, at = { 0, y, 0 }, slot = "tyre", bevel = 0.002, fill = 0.5 }
        for i = -3, 3 do k:box { size = { 0.008, 0.034, 0.056 }, at = { 0.018 * i, y, 0.026 }, bevel = 0.001, slot = "tyre", visual_only = true } end
        for i = -1, 1 do k:cylinder { radius = 0.015, height = 0.034, axis = "y", at = { 0.052 * i, y, 0.026 }, segments = 14, slot = "hub", bevel = 0.001, visual_only = true } end
      end
      k:box { low = { -0.05, -0.03, 0.022 }, high = { 0.05, 0.03, 0.052 }, slot = "dark", fill = 0.4 }
      local house, boom, arm = k:part("house"), k:part("boom"), k:part("bucket_arm")
      k:with({ part = house }, function()
        k:cylinder { radius = 0.034, height = 0.008, at = { 0, 0, 0.055 }, anchor = "bottom", slot = "dark", segments = 20 }
        k:rounded_box { low = { -0.085, -0.050, 0.063 }, high = { 0.040, 0.050, 0.092 }, radius = 0.006, segments = 2, slot = body, fill = 0.15 }
        k:rounded_box { low = { -0.085, -0.050, 0.086 }, high = { -0.030, 0.050, 0.112 }, radius = 0.008, segments = 2, slot = body, fill = 0.15, no_collider = true }
        k:rounded_box { low = { -0.028, -0.050, 0.090 }, high = { 0.040, -0.004, 0.140 }, radius = 0.006, segments = 2, slot = body, fill = 0.12 }
        k:box { low = { 0.036, -0.046, 0.098 }, high = { 0.0412, -0.008, 0.134 }, slot = "glass", bevel = 0.001, visual_only = true }
        k:box { low = { -0.020, -0.0512, 0.100 }, high = { 0.032, -0.046, 0.134 }, slot = "glass", bevel = 0.001, visual_only = true }
        for i = 0, 2 do k:box { size = { 0.003, 0.06, 0.003 }, at = { -0.0855, 0, 0.074 + 0.007 * i }, bevel = 0, slot = "dark", visual_only = true } end
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.022, 0.004, 0.026 }, at = { 0.040, 0.024 + s * 0.012, 0.098 }, slot = body, bevel = 0.001, no_collider = true } end
      end)
      k:joint { part = house, type = "hinge", axis = { 0, 0, 1 }, origin = { 0, 0, 0.055 }, range = "endless", hold = "friction" }
      k:with({ part = boom }, function()
        k:sweep { path = { { 0.044, 0.024, 0.102 }, { 0.120, 0.024, 0.156 }, { 0.203, 0.024, 0.142 } }, rect = { 0.020, 0.014 }, up = { 0, 1, 0 }, slot = body, fill = 0.3 }
        k:cylinder { radius = 0.006, height = 0.030, axis = "y", at = { 0.044, 0.024, 0.102 }, slot = "metal", segments = 10, no_collider = true }
      end)
      k:joint { part = boom, parent = house, type = "hinge", axis = { 0, -1, 0 }, origin = { 0.044, 0.024, 0.102 }, range = { -10, 25 }, hold = "friction" }
      k:with({ part = arm, at = { 0.078, 0, 0 } }, function()
        for _, s in ipairs { -1, 1 } do k:box { low = { 0.121, 0.024 + s * 0.0105 - 0.0018, 0.134 }, high = { 0.137, 0.024 + s * 0.0105 + 0.0018, 0.152 }, slot = body, bevel = 0.001 } end
        k:sweep { path = { { 0.133, 0.024, 0.128 }, { 0.143, 0.024, 0.070 } }, rect = { 0.016, 0.014 }, up = { 0, 1, 0 }, slot = body, fill = 0.3 }
        k:cylinder { radius = 0.005, height = 0.028, axis = "y", at = { 0.128, 0.024, 0.142 }, slot = "metal", segments = 10, no_collider = true }
        k:prism { polygon = { { 0.152, 0.076 }, { 0.130, 0.074 }, { 0.104, 0.050 }, { 0.108, 0.038 }, { 0.128, 0.040 }, { 0.150, 0.054 } }, axis = "y", height = 0.044, at = { 0, 0.024, 0 }, slot = "load", bevel = 0.002, fill = 0.4 }
        for i = -1, 1 do k:box { size = { 0.012, 0.006, 0.005 }, at = { 0.100, 0.024 + 0.015 * i, 0.046 }, bevel = 0.001, slot = "metal", visual_only = true } end
      end)
      k:joint { part = arm, parent = boom, type = "hinge", axis = { 0, 1, 0 }, origin = { 0.206, 0.024, 0.142 }, range = { -35, 8 }, hold = "friction" }
    end
    -- A hook behind makes it so long that fitting stretches length and height alike: wheels stay round.
    local box = k:bounds()
    local length = (box.high[3] - box.low[3]) * p.depth / p.height
    if t ~= "excavator" and length > box.high[1] - box.low[1] then k:box { low = { box.high[1] - length, -0.012, 0.032 }, high = { -0.10, 0.012, 0.042 }, bevel = 0, slot = "dark", fill = 0.5 } end
    k:fit()
  end,
}
