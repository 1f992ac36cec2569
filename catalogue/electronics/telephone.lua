-- A desk set: receiver on its cradle, coiled cord, keys and a small display; or an old one with a finger wheel.
return kind {
  api    = 1,
  names  = { en = "telephone, landline, landline phone, office phone, rotary phone, desk phone, desk telephone, corded phone", zh = "电话, 座机, 电话机" },
  measure_zh = "部",
  groups = { "phone", "electronics" },
  stands = "surface",
  size   = { width = { 0.17, 0.20, 0.24 }, depth = { 0.17, 0.20, 0.24 }, height = { 0.09, 0.115, 0.15 } },
  mass   = { 0.4, 0.9, 2.5 },
  params = { type = one_of { "keys", "rotary", default = "keys", words = { rotary = "rotary", vintage = "rotary", old = "rotary", retro = "rotary", ["转盘"] = "rotary", ["复古"] = "rotary" } } },
  slots  = { body = { "black_plastic", "plastic", tint = { "#d8362f", "#f2ece0", "#3f7a6a", "#4a4d52" } }, keys = { "plastic", tint = { "#f4f4f0", "#c8c8c4" } }, dark = "rubber", screen = { "paint", tint = { "#a8b8a0" } }, metal = { "chrome", "brass" }, mark = { "paint", tint = { "#2a2a2c" } } },
  rooms  = { "office", "home_office", "open_office", "hallway", "hotel_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local rotary = p.type == "rotary"
    -- The receiver along `axis` y or x: two cups joined by a bowed grip.
    local function receiver(at, length, turn, radius)
      k:with({ at = at, rot = { 0, 0, turn } }, function()
        k:sweep { path = { { 0, -length / 2 + 0.02, 0.006 }, { 0, -0.25 * length, 0.024 }, { 0, 0.25 * length, 0.024 }, { 0, length / 2 - 0.02, 0.006 } }, radius = 0.013, smooth = true, steps = 3, segments = 10, slot = "body", no_collider = true, fill = 0.5 }
        for _, s in ipairs { -1, 1 } do
          k:lathe { profile = { { radius * 0.7, -0.014 }, { radius, -0.008 }, { radius, 0.008 }, { radius * 0.6, 0.018 }, { 0, 0.020 } }, at = { 0, s * (length / 2 - radius), 0 }, slot = "body", segments = 18, fill = 0.4 }
        end
        k:box { size = { 0.026, length - 2 * radius, 0.024 }, at = { 0, 0, 0.022 }, slot = "body", collider_only = true }
      end)
    end
    local function coil(from, to)
      local path, n = {}, 60
      for i = 0, n do
        local t = i / n
        local a = t * 2 * math.pi * 15
        path[i + 1] = { from[1] + (to[1] - from[1]) * t + 0.0045 * math.cos(a), from[2] + (to[2] - from[2]) * t - 0.02 * math.sin(math.pi * t), 0.0065 + 0.0045 * math.sin(a) + (from[3] - 0.0065) * (1 - t) ^ 6 + (to[3] - 0.0065) * t ^ 6 }
      end
      k:sweep { path = path, radius = 0.0016, segments = 4, slot = "dark", soft = true, no_collider = true }
    end
    if rotary then
      k:loft { segments = 3, slot = "body", fill = 0.25, sections = { { at = { 0.05 * d, 0, 0 }, size = { 1.9 * d, 1.6 * w }, radius = 0.02 }, { at = { 0.05 * d, 0, 0.10 * h }, size = { 1.9 * d, 1.6 * w }, radius = 0.02 }, { at = { -0.15 * d, 0, 0.45 * h }, size = { 1.15 * d, 1.2 * w }, radius = 0.02 }, { at = { -0.28 * d, 0, 0.66 * h }, size = { 0.62 * d, 1.15 * w }, radius = 0.015 } } }
      for _, s in ipairs { -1, 1 } do for _, x in ipairs { -0.45, -0.08 } do k:box { size = { 0.016, 0.02, 0.14 * h }, at = { x * d, s * 0.42 * w, 0.71 * h }, bevel = 0.003, slot = "metal", no_collider = true } end end
      receiver({ -0.27 * d, 0, h - 0.038 }, 2 * w, 0, 0.030)
      local slope = math.deg(math.atan(0.35 * h, 0.57 * d))
      k:with({ at = { 0.54 * d, 0, 0.30 * h }, rot = { 0, 90 - 48, 0 } }, function()
        local R = 0.52 * w
        k:cylinder { radius = R * 1.12, height = 0.012, at = { 0, 0, 0.004 }, slot = "metal", segments = 28, bevel = 0.002, no_collider = true }
        k:cylinder { radius = R, height = 0.006, at = { 0, 0, 0.011 }, slot = "keys", segments = 28, bevel = 0.001, visual_only = true }
        for i = 0, 9 do local a = math.rad(60 + 29 * i) k:cylinder { radius = 0.15 * R, height = 0.003, at = { -0.74 * R * math.sin(a) * -1, 0.74 * R * math.cos(a), 0.0145 }, slot = "mark", segments = 12, bevel = 0, visual_only = true } end
        k:cylinder { radius = 0.42 * R, height = 0.004, at = { 0, 0, 0.015 }, slot = "body", segments = 20, bevel = 0.001, visual_only = true }
        k:cylinder { radius = 0.24 * R, height = 0.003, at = { 0, 0, 0.0175 }, slot = "keys", segments = 16, bevel = 0, visual_only = true }
      end)
    else
      k:prism { polygon = { { -d, 0 }, { d, 0 }, { d, 0.16 * h }, { -0.75 * d, 0.62 * h }, { -d, 0.62 * h } }, axis = "y", height = 2 * w, bevel = 0.006, slot = "body", fill = 0.25 }
      local slope = math.deg(math.atan(0.46 * h, 1.75 * d))
      k:with({ at = { 0.125 * d, 0, 0.39 * h }, rot = { 0, slope, 0 } }, function()
        k:box { size = { 0.42 * d, 1.05 * w, 0.006 }, at = { -0.62 * d, 0.38 * w, 0.002 }, bevel = 0.001, slot = "dark", visual_only = true }
        k:box { size = { 0.30 * d, 0.90 * w, 0.0075 }, at = { -0.62 * d, 0.38 * w, 0.002 }, bevel = 0, slot = "screen", visual_only = true }
        for i = 0, 1 do k:box { size = { 0.035 * d, (0.7 - 0.2 * i) * w, 0.0085 }, at = { (-0.68 + 0.11 * i) * d, 0.32 * w - 0.05 * w * i, 0.002 }, bevel = 0, slot = "mark", visual_only = true } end
        electronics.keys(k, { at = { 0.16 * d, 0.20 * w, 0.001 }, width = 0.66 * w, depth = 0.86 * d, rows = 4, columns = 3, gap = 0.005, rise = 0.004, slot = "keys" })
        electronics.keys(k, { at = { 0.16 * d, 0.76 * w, 0.001 }, width = 0.24 * w, depth = 0.86 * d, rows = 6, columns = 1, gap = 0.004, rise = 0.003, slot = "keys" })
        electronics.keys(k, { at = { -0.34 * d, 0.38 * w, 0.001 }, width = 1.0 * w, depth = 0.07 * d, rows = 1, columns = 4, gap = 0.002, rise = 0.003, slot = "dark" })
        k:box { size = { 1.75 * d, 0.62 * w, 0.010 }, at = { -0.02 * d, -0.62 * w, 0.001 }, bevel = 0.003, slot = "dark", visual_only = true }
        k:with({ at = { -0.02 * d, -0.62 * w, math.min(0.026, 0.3 * h) } }, function() receiver({ 0, 0, 0 }, 1.86 * d, 90, 0.028) end)
      end)
    end
    coil(rotary and { -0.25 * d, -0.95 * w, h - 0.05 } or { 0.85 * d, -0.72 * w, 0.25 * h }, rotary and { 0.5 * d, -0.82 * w, 0.02 } or { -0.8 * d, -w - 0.006, 0.02 })
    k:lump { mass = 0.35, at = { -0.1 * d, 0, 0.12 * h }, size = { d, w, 0.1 * h } }
    k:fit()
  end,
}
