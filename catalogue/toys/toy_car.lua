-- A toy car of wood, tin or plastic on four wheels that turn: saloon, racing car, convertible or old-timer.
return kind {
  api    = 1,
  names  = { en = "toy car, car toy, toy vehicle, race car toy, toy race car, matchbox car, remote control car, rc car, hot wheels, race car", zh = "玩具车, 玩具汽车, 小汽车, 遥控车, 赛车玩具" },
  measure_zh = "辆",
  groups = { "toy" },
  stands = "surface",
  size   = { width = { 0.47, of = "depth" }, depth = { 0.09, 0.20, 0.42 }, height = { 0.40, of = "depth" } },
  mass   = { 0.015, 0.35, 8 },
  params = { type = one_of { "saloon", "race", "convertible", "vintage", words = { ["race"] = "race", ["racing"] = "race", ["赛车"] = "race", ["convertible"] = "convertible", ["敞篷"] = "convertible", ["vintage"] = "vintage", ["老爷车"] = "vintage" } } },
  slots  = {
    body = { "painted_wood", "plastic", "painted_metal", tint = { "#c8322b", "#2f6fb0", "#e8b52c", "#3f9a57", "#e8772b", "#e9e7e0" } }, trim = { "plastic", tint = { "#f2efe6", "#2b2d30" } },
    glass = "screen_black", tyre = "rubber", hub = { "chrome", "plastic" }, lamp = { "plastic", tint = { "#ffe7a0" } }, rear = { "plastic", tint = { "#c0201c" } }, seat = { "plastic", tint = { "#7a4a30" } },
  },
  rooms  = { "kids_room", "playroom", "nursery" },
  build  = function(p, k)
    local L, w, race = 0.20, 0.046, p.type == "race"
    local rw, ww = race and 0.0265 or 0.0172, race and 0.020 or 0.014
    local front, rear, low = 0.062, -0.060, 0.011
    local shapes = {
      saloon = { { -0.098, low }, { 0.098, low }, { 0.100, 0.024 }, { 0.094, 0.038 }, { 0.055, 0.045 }, { -0.075, 0.047 }, { -0.097, 0.042 } },
      convertible = { { -0.098, low }, { 0.098, low }, { 0.100, 0.024 }, { 0.094, 0.038 }, { 0.03, 0.045 }, { -0.08, 0.046 }, { -0.098, 0.040 } },
      race = { { -0.095, low }, { 0.100, low }, { 0.100, 0.017 }, { 0.03, 0.034 }, { -0.05, 0.042 }, { -0.088, 0.034 } },
      vintage = { { -0.085, low + 0.008 }, { 0.088, low + 0.008 }, { 0.088, 0.046 }, { 0.082, 0.054 }, { 0.01, 0.058 }, { -0.085, 0.058 }, { -0.088, 0.05 } },
    }
    local half = race and 0.022 or (p.type == "vintage" and 0.027 or w)
    if race then for _, q in ipairs(shapes.race) do q[2] = q[2] + 0.006 end end
    local body = k:prism { polygon = shapes[p.type], axis = "y", height = 2 * half, bevel = 0.006, slot = "body", crease = 50, no_collider = true, fill = 0.45 }
    local inner = race and half or w - ww - 0.004
    k:box { low = { -0.096, -inner, low + (race and 0.007 or 0.001) }, high = { race and 0.02 or 0.097, inner, race and 0.044 or 0.038 }, collider_only = true, slot = "body" }
    if not race and p.type ~= "vintage" then k:box { low = { -0.09, -half, 0.0362 }, high = { 0.085, half, 0.042 }, collider_only = true, slot = "body" } end
    if race then k:box { low = { 0.02, -half, low + 0.006 }, high = { 0.097, half, 0.032 }, collider_only = true, slot = "body" } end
    if not race and p.type ~= "vintage" then
      for _, x in ipairs { front, rear } do
        for _, s in ipairs { -1, 1 } do
          k:cut(body, k:cylinder { radius = rw + 0.004, height = 0.044, axis = "y", at = { x, s * w, rw }, segments = 12, bevel = 0, slot = "body", no_collider = true })
        end
      end
    end
    local function hood(points, slot, y0, y1)
      local all = {}
      for _, q in ipairs(points) do
        local y = q[3] and y1 or y0
        all[#all + 1], all[#all + 2] = { q[1], y, q[2] }, { q[1], -y, q[2] }
      end
      return k:hull { points = all, slot = slot, fill = 0.3 }
    end
    if p.type == "saloon" or p.type == "vintage" then
      local v = p.type == "vintage"
      local cabin = v and { { -0.084, 0.056 }, { 0.006, 0.056 }, { 0.002, 0.080, true }, { -0.084, 0.080, true } } or { { -0.074, 0.044 }, { 0.046, 0.044 }, { 0.018, 0.079, true }, { -0.052, 0.079, true } }
      hood(cabin, "glass", v and 0.027 or 0.041, v and 0.026 or 0.032)
      local z, a, b = cabin[3][2], cabin[4][1], cabin[3][1]
      k:box { low = { a - 0.003, v and -0.029 or -0.034, z - 0.003 }, high = { b + 0.003, v and 0.029 or 0.034, z + 0.004 }, bevel = 0.003, slot = "body", no_collider = true }
      for _, s in ipairs { -1, 1 } do
        for _, i in ipairs { 1, 2, 3 } do
          local x0, x1 = ({ cabin[1][1] + 0.002, (cabin[1][1] + cabin[2][1]) / 2, cabin[2][1] - 0.002 })[i], ({ a + 0.002, (a + b) / 2, b - 0.002 })[i]
          k:sweep { path = { { x0, s * (v and 0.0268 or 0.0405), cabin[1][2] }, { x1, s * (v and 0.0262 or 0.0322), z } }, rect = { 0.005, 0.004 }, slot = "body", visual_only = true }
        end
      end
    elseif p.type == "convertible" then
      k:box { low = { -0.062, -0.036, 0.044 }, high = { 0.026, 0.036, 0.0475 }, bevel = 0.003, slot = "glass", visual_only = true }
      for _, s in ipairs { -1, 1 } do
        for _, x in ipairs { -0.01, -0.05 } do k:rounded_box { size = { 0.012, 0.028, 0.034 }, at = { x, s * 0.018, 0.058 }, rot = { 0, -10, 0 }, radius = 0.004, segments = 2, slot = "seat", no_collider = true } end
      end
      k:box { size = { 0.003, 0.074, 0.044 }, at = { 0.016, 0, 0.064 }, rot = { 0, -32, 0 }, bevel = 0.001, slot = "glass", no_collider = true }
      k:box { low = { -0.062, -0.036, 0.04 }, high = { 0.026, 0.036, 0.074 }, slot = "body", collider_only = true }
      k:torus { radius = 0.009, tube = 0.0018, axis = "x", at = { 0.010, -0.018, 0.055 }, segments = 12, slot = "trim", visual_only = true }
    else
      hood({ { -0.08, 0.042 }, { 0.0, 0.042 }, { -0.03, 0.058, true }, { -0.075, 0.055, true } }, "body", 0.018, 0.010)
      k:sphere { radius = 0.013, at = { -0.012, 0, 0.056 }, segments = 14, slot = "trim", no_collider = true } -- the driver's helmet
      k:box { size = { 0.006, 0.018, 0.007 }, at = { -0.002, 0, 0.057 }, bevel = 0.002, slot = "glass", visual_only = true }
      k:box { low = { -0.100, -w, 0.074 }, high = { -0.074, w, 0.078 }, bevel = 0.001, slot = "trim" }
      k:box { low = { 0.0865, -w, 0.013 }, high = { 0.108, w, 0.017 }, bevel = 0.001, slot = "trim" }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { -0.100, s > 0 and w - 0.003 or -w, 0.060 }, high = { -0.072, s > 0 and w or -w + 0.003, 0.084 }, bevel = 0.001, slot = "body", no_collider = true }
        k:box { low = { -0.09, s * 0.014 - 0.002, 0.040 }, high = { -0.08, s * 0.014 + 0.002, 0.076 }, bevel = 0, slot = "trim", no_collider = true }
        k:cylinder { radius = 0.010, height = 0.003, axis = "y", at = { 0.022, s * 0.022, 0.030 }, segments = 16, bevel = 0, slot = "trim", visual_only = true }
      end
    end
    if not race then
      local z, x, y = p.type == "vintage" and 0.044 or 0.030, p.type == "vintage" and 0.089 or 0.098, p.type == "vintage" and 0.032 or 0.032
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.0075, height = 0.006, axis = "x", at = { x, s * y, z }, segments = 10, slot = "lamp", visual_only = true }
        k:box { size = { 0.005, 0.012, 0.007 }, at = { p.type == "vintage" and -0.088 or -0.0975, s * 0.6 * half, z }, bevel = 0.001, slot = "rear", visual_only = true }
      end
      for _, s in ipairs { -1, 1 } do k:rounded_box { size = { 0.008, 2 * w - 0.004, 0.009 }, at = { s * 0.101, 0, 0.017 }, radius = 0.003, segments = 2, slot = "trim", no_collider = true } end
      for i = -2, 2 do k:box { size = { 0.003, 0.003, 0.016 }, at = { x, 0.007 * i, z - 0.002 }, bevel = 0, slot = "hub", visual_only = true } end
    end
    if p.type == "vintage" then
      for _, s in ipairs { -1, 1 } do
        for _, x in ipairs { front, rear } do
          k:sweep { path = contour.arc({ x, s * (w - ww / 2), rw }, rw + 0.006, -5, 185, 8, "xz"), rect = { 0.003, ww + 0.003 }, up = { 0, 1, 0 }, slot = "trim", no_collider = true }
        end
        k:box { low = { rear + 0.022, s > 0 and 0.02 or -w, rw - 0.004 }, high = { front - 0.022, s > 0 and w or -0.02, rw }, bevel = 0.001, slot = "trim" }
      end
    end
    for i, x in ipairs { front, rear } do
      k:cylinder { radius = 0.003, height = 2 * (w - ww) - 0.004, axis = "y", at = { x, 0, rw }, segments = 8, slot = "hub", no_collider = true }
      for j, s in ipairs { -1, 1 } do
        toys.wheel(k, { name = "wheel_" .. 2 * i + j - 2, at = { x, s * (w - ww / 2), rw }, radius = rw, width = ww, slot = "tyre", hub = "hub", spokes = 5 })
      end
    end
    k:fit()
  end,
}
