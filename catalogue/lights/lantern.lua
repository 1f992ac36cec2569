-- A glass chimney in a wire cage with a handle over a tank of oil; a house of metal and panes with a candle; a camping light; a small temple of stone.
return kind {
  api    = 1,
  names  = { en = "lantern, oil lamp, camping lantern, oil lantern, kerosene lamp, stone lantern, hurricane lamp, candle lantern", zh = "灯笼, 油灯, 马灯, 提灯" },
  measure_zh = "盏",
  groups = { "lamp", "light" },
  stands = function(p) return p.type == "stone" and "floor" or "surface" end,
  size   = { width = { 0.15, 0.18, 0.24 }, depth = { 0.8, of = "width" }, height = { 0.24, 0.31, 0.40 } },
  mass   = { 0.2, 1.2, 90 },
  params = {
    type = one_of { "hurricane", "candle", "camping", "stone", words = { hurricane = "hurricane", oil = "hurricane", kerosene = "hurricane", ["油"] = "hurricane", candle = "candle", camping = "camping", ["露营"] = "camping", stone = "stone", ["石"] = "stone" },
      size = { hurricane = { width = { 0.15, 0.18, 0.24 }, height = { 0.24, 0.31, 0.40 } }, candle = { width = { 0.13, 0.17, 0.24 }, height = { 0.26, 0.34, 0.46 } }, camping = { width = { 0.10, 0.13, 0.16 }, height = { 0.20, 0.26, 0.32 } }, stone = { width = { 0.26, 0.34, 0.44 }, height = { 0.45, 0.60, 0.85 } } } },
  },
  slots  = {
    metal = { "painted_metal", "black_steel", "brass", "copper", tint = { "#b8382f", "#2f5a7a", "#3a3d42", "#f2f0ea" } },
    glass = "glass",
    glow  = { "light_bulb" },
    flame = "flame",
    wax   = "wax",
    body  = { "plastic_matte", tint = { "#3f7a4a", "#e8703a", "#4a4d52" } },
    stone = { "granite", "sandstone", "concrete" },
  },
  rooms  = { "balcony", "living_room", "hallway", "garage", "restaurant" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    local function bail(y, z0, z1, slot) -- a wire handle above
      k:sweep { path = { { 0, -y, z0 }, { 0, -0.9 * y, z0 + 0.6 * (z1 - z0) }, { 0, 0, z1 - 0.003 }, { 0, 0.9 * y, z0 + 0.6 * (z1 - z0) }, { 0, y, z0 } }, radius = 0.003, smooth = true, steps = 4, segments = 6, slot = slot, no_collider = true }
      k:hull { points = { { -0.004, -y, z0 }, { 0.004, -y, z0 }, { -0.004, y, z0 }, { 0.004, y, z0 }, { -0.004, -0.3 * y, z1 }, { 0.004, -0.3 * y, z1 }, { -0.004, 0.3 * y, z1 }, { 0.004, 0.3 * y, z1 } }, slot = slot, collider_only = true }
    end
    local function turned(list, slot, at, more)
      local profile = {}
      for i, q in ipairs(list) do profile[i] = { q[1] * w, q[2] * h } end
      local o = { profile = profile, slot = slot, at = at, segments = 22 }
      for name, value in pairs(more or {}) do o[name] = value end
      return k:lathe(o)
    end
    if p.type == "hurricane" then
      local r = 0.62 -- of the tank
      turned({ { r, 0 }, { 0.74, 0.02 }, { 0.74, 0.13 }, { 0.60, 0.17 }, { 0.34, 0.19 }, { 0.34, 0.25 }, { 0.42, 0.26 }, { 0.42, 0.275 }, { 0, 0.275 } }, "metal", nil, { fill = 0.15 })
      turned({ { 0.34, 0.27 }, { 0.50, 0.36 }, { 0.52, 0.44 }, { 0.40, 0.56 }, { 0.34, 0.62 }, { 0.32, 0.62 }, { 0.38, 0.56 }, { 0.50, 0.44 }, { 0.48, 0.36 }, { 0.32, 0.27 }, { 0.34, 0.27 } }, "glass", nil, { no_collider = true })
      turned({ { 0, 0.61 }, { 0.46, 0.615 }, { 0.46, 0.63 }, { 0.32, 0.66 }, { 0.32, 0.74 }, { 0.44, 0.755 }, { 0.30, 0.79 }, { 0, 0.80 } }, "metal", nil, { fill = 0.2 })
      k:cylinder { radius = 0.5 * w, height = 0.36 * h, at = { 0, 0, 0.27 * h }, anchor = "bottom", slot = "glass", collider_only = true, segments = 12 }
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0, s * 0.66 * w, 0.10 * h }, { 0, s * 0.94 * w, 0.20 * h }, { 0, s * 0.94 * w, 0.55 * h }, { 0, s * 0.72 * w, 0.71 * h }, { 0, s * 0.28 * w, 0.72 * h } }, radius = 0.0065, smooth = true, steps = 3, segments = 8, slot = "metal", no_collider = true }
        k:box { low = { -0.007, s > 0 and 0.84 * w or -w, 0.15 * h }, high = { 0.007, s > 0 and w or -0.84 * w, 0.62 * h }, slot = "metal", collider_only = true }
        k:sweep { path = { { 0.28 * w, s * 0.28 * w, 0.27 * h }, { 0.40 * w, s * 0.40 * w, 0.44 * h }, { 0.28 * w, s * 0.28 * w, 0.62 * h } }, radius = 0.0015, smooth = true, steps = 3, segments = 5, slot = "metal", visual_only = true }
      end
      k:lathe { profile = { { 0.004, 0 }, { 0.011, 0.014 }, { 0.008, 0.032 }, { 0, 0.05 } }, at = { 0, 0, 0.275 * h }, smooth = true, steps = 1, segments = 10, slot = "flame", visual_only = true }
      k:cylinder { radius = 0.010, height = 0.012, at = { 0.55 * w, 0, 0.17 * h }, slot = "metal", segments = 10, visual_only = true }
      bail(0.90 * w, 0.62 * h, h, "metal")
      k:lump { mass = 0.35, at = { 0, 0, 0.07 * h }, size = { w, w, 0.1 * h } }
      k:light { kind = "point", at = { 0, 0, 0.40 * h }, lumens = 90, color = { 1, 0.243, 0.01 }, radius = 0.02 }
    elseif p.type == "candle" then
      local b, z0, z1 = 0.84 * w, 0.06 * h, 0.66 * h
      k:box { low = { -w, -w, 0.012 }, high = { w, w, z0 }, bevel = 0.003, slot = "metal", fill = 0.12 }
      for _, sx in ipairs { -1, 1 } do for _, sy in ipairs { -1, 1 } do
        k:cylinder { radius = 0.008, height = 0.014, at = { sx * (w - 0.012), sy * (w - 0.012), 0 }, anchor = "bottom", slot = "metal", segments = 10 }
        k:box { size = { 0.010, 0.010, z1 - z0 }, at = { sx * (b - 0.005), sy * (b - 0.005), z0 }, anchor = "bottom", slot = "metal", bevel = 0.001, no_collider = true }
      end end
      for i = 0, 3 do k:with({ rot = { 0, 0, 90 * i } }, function()
        k:box { low = { b - 0.006, -b + 0.01, z0 }, high = { b - 0.004, b - 0.01, z1 }, bevel = 0, slot = "glass" }
        k:box { size = { 0.006, 0.006, z1 - z0 }, at = { b - 0.004, 0, z0 }, anchor = "bottom", slot = "metal", bevel = 0, visual_only = true }
        k:box { low = { b - 0.007, -b, z1 - 0.05 * h }, high = { b - 0.001, b, z1 - 0.05 * h + 0.006 }, slot = "metal", bevel = 0, visual_only = true }
      end) end
      k:loft { sections = { { at = { 0, 0, z1 - 0.002 }, size = { 2 * w, 2 * w }, radius = 0.003 }, { at = { 0, 0, z1 + 0.015 }, size = { 2 * w, 2 * w }, radius = 0.003 }, { at = { 0, 0, 0.80 * h }, size = { 0.7 * w, 0.7 * w }, radius = 0.003 } }, segments = 1, slot = "metal", fill = 0.12 }
      k:cylinder { radius = 0.26 * w, height = 0.05 * h, at = { 0, 0, 0.80 * h }, slot = "metal", segments = 14, fill = 0.3 }
      k:torus { radius = 0.072 * h, tube = 0.004, axis = "x", at = { 0, 0, h - 0.072 * h - 0.004 }, segments = 18, slot = "metal", pieces = 4 }
      k:cylinder { radius = 0.40 * b, height = 0.22 * h, at = { 0, 0, z0 - 0.001 }, anchor = "bottom", slot = "wax", segments = 18 }
      k:lathe { profile = { { 0.004, 0 }, { 0.011, 0.014 }, { 0.008, 0.032 }, { 0, 0.05 } }, at = { 0, 0, z0 + 0.22 * h }, smooth = true, steps = 1, segments = 10, slot = "flame", visual_only = true }
      k:light { kind = "point", at = { 0, 0, z0 + 0.22 * h + 0.03 }, lumens = 15, color = { 1, 0.243, 0.01 }, radius = 0.012 }
    elseif p.type == "camping" then
      turned({ { 0.9, 0 }, { 0.94, 0.01 }, { 0.94, 0.14 }, { 0.78, 0.19 }, { 0.78, 0.21 }, { 0, 0.21 } }, "body", nil, { fill = 0.3 })
      turned({ { 0.70, 0 }, { 0.74, 0.04 }, { 0.74, 0.36 }, { 0.70, 0.40 }, { 0, 0.40 } }, "glow", { 0, 0, 0.20 * h }, { fill = 0.08 })
      turned({ { 0.78, 0.585 }, { 0.90, 0.60 }, { 0.86, 0.66 }, { 0.6, 0.72 }, { 0, 0.73 } }, "body", nil, { fill = 0.3 })
      for i = 0, 3 do local a = math.rad(45 + 90 * i) k:box { size = { 0.008, 0.008, 0.42 * h }, at = { 0.83 * w * math.cos(a), 0.83 * w * math.sin(a), 0.18 * h }, anchor = "bottom", rot = { 0, 0, 45 + 90 * i }, slot = "body", bevel = 0.001, no_collider = true } end
      k:cylinder { radius = 0.16 * w, height = 0.008, axis = "x", at = { 0.94 * w, 0, 0.08 * h }, segments = 14, slot = "metal", visual_only = true }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.008, height = 0.02, axis = "y", at = { 0, s * 0.88 * w, 0.63 * h }, slot = "body", segments = 10, no_collider = true } end
      bail(0.93 * w, 0.63 * h, h, "metal")
      k:lump { mass = 0.5, at = { 0, 0, 0.08 * h }, size = { w, w, 0.1 * h } }
      k:light { kind = "point", at = { 0, 0, 0.4 * h }, lumens = 400, color = lamps.neutral, radius = 0.05 }
    else
      local function block(z0, z1, low, high) k:loft { sections = { { at = { 0, 0, z0 * h }, size = { 2 * low * w, 2 * low * w }, radius = 0.01 }, { at = { 0, 0, z1 * h }, size = { 2 * high * w, 2 * high * w }, radius = 0.01 } }, segments = 2, slot = "stone" } end
      block(0, 0.09, 0.72, 0.62)
      k:cylinder { radius = 0.28 * w, height = 0.31 * h, at = { 0, 0, 0.085 * h }, anchor = "bottom", slot = "stone", segments = 16 }
      block(0.39, 0.46, 0.42, 0.72)
      for _, sx in ipairs { -1, 1 } do for _, sy in ipairs { -1, 1 } do k:box { size = { 0.24 * w, 0.24 * w, 0.20 * h }, at = { sx * 0.46 * w, sy * 0.46 * w, 0.455 * h }, anchor = "bottom", slot = "stone" } end end
      k:box { size = { 0.72 * w, 0.72 * w, 0.2 * h }, at = { 0, 0, 0.455 * h }, anchor = "bottom", slot = "glow", bevel = 0, fill = 0.1, no_collider = true }
      block(0.65, 0.70, 1.0, 0.97)
      block(0.70, 0.87, 0.97, 0.25)
      k:lathe { profile = { { 0.10 * w, 0 }, { 0.22 * w, 0.03 * h }, { 0.20 * w, 0.07 * h }, { 0.08 * w, 0.11 * h }, { 0, 0.135 * h } }, at = { 0, 0, 0.865 * h }, slot = "stone", smooth = true, steps = 1, segments = 14 }
      k:light { kind = "point", at = { 0, 0, 0.55 * h }, lumens = 60, color = { 1, 0.314, 0.028 }, radius = 0.05 }
    end
    k:fit()
  end,
}
