-- A round case on two feet with twin bells and a hammer; a block with glowing figures; or a wooden mantel clock with an arched top.
return kind {
  api    = 1,
  names  = { en = "alarm clock, digital clock, desk clock, bedside clock, table clock, digital alarm clock, mantel clock, mantle clock, timer", zh = "闹钟, 座钟, 桌钟" },
  measure_zh = "个",
  groups = { "clock", "decoration" },
  stands = "surface",
  size   = { width = { 0.095, 0.115, 0.15 }, depth = { 0.050, 0.060, 0.075 }, height = { 0.13, 0.155, 0.19 } },
  mass   = { 0.07, 0.4, 5 },
  params = {
    type = one_of { "bells", "digital", "mantel", default = "bells", words = { digital = "digital", ["数字"] = "digital", ["电子"] = "digital", mantel = "mantel", mantle = "mantel", ["座钟"] = "mantel", vintage = "bells", ["twin-bell"] = "bells" },
      size = { bells = { width = { 0.095, 0.115, 0.15 }, depth = { 0.050, 0.060, 0.075 }, height = { 0.13, 0.155, 0.19 } }, digital = { width = { 0.12, 0.16, 0.22 }, depth = { 0.045, 0.06, 0.09 }, height = { 0.060, 0.078, 0.11 } }, mantel = { width = { 0.20, 0.30, 0.42 }, depth = { 0.10, 0.13, 0.16 }, height = { 0.18, 0.24, 0.32 } } } },
  },
  slots  = {
    case = { "painted_metal", "chrome", "brass", tint = { "#d8483a", "#3f8a94", "#ffffff", "#2f3338", "#e8b84a" } },
    wood = { "walnut", "mahogany", "oak" },
    bell = { "brass", "chrome" },
    dial = { "paperboard", tint = { "#ffffff", "#fff4dc" } },
    mark = { "paint", tint = { "#2a2a2c" } },
    box  = { "black_plastic", "plastic_matte", tint = { "#e8e8e6", "#5a5e66" } },
    screen = "screen_black",
    glow = { "neon", tint = { "#ff5a7a", "#5affc0" } },
  },
  rooms  = { "bedroom", "kids_room", "hotel_room", "living_room" },
  build  = function(p, k)
    local r = p.rng("time")
    local hour, minute = r:int(1, 12), r:int(0, 59)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local function dial(x, z0, R)
      k:cylinder { radius = R, height = 0.002, axis = "x", at = { x, 0, z0 }, segments = 28, bevel = 0, slot = "dial", visual_only = true }
      for i = 1, 12 do
        local a = math.rad(90 - 30 * i)
        if i % 3 == 0 then lettering.text(k, { text = tostring(i), at = { x + 0.001, 0.76 * R * math.cos(a), z0 + 0.76 * R * math.sin(a) }, height = 0.26 * R, slot = "mark", depth = 0.0006, weight = 0.16 })
        else k:box { size = { 0.001, 0.14 * R, 0.04 * R }, at = { x + 0.001, 0.82 * R * math.cos(a), z0 + 0.82 * R * math.sin(a) }, rot = { 90 - 30 * i, 0, 0 }, bevel = 0, slot = "mark", visual_only = true } end
      end
      for i, q in ipairs { { 30 * hour + minute / 2, 0.48, 0.09 }, { 6 * minute, 0.72, 0.06 }, { 210, 0.40, 0.03 } } do
        k:box { size = { 0.001, q[2] * R, q[3] * R }, at = { x + 0.0015 + 0.0008 * i, 0.45 * q[2] * R * math.sin(math.rad(q[1])), z0 + 0.45 * q[2] * R * math.cos(math.rad(q[1])) }, rot = { 90 - q[1], 0, 0 }, bevel = 0, slot = i == 3 and "case" or "mark", visual_only = true }
      end
      k:cylinder { radius = 0.06 * R, height = 0.004, axis = "x", at = { x + 0.003, 0, z0 }, segments = 10, bevel = 0, slot = "mark", visual_only = true }
    end
    if p.type == "digital" then
      k:prism { polygon = { { -d, 0 }, { d, 0 }, { d - 0.12 * h, h - 0.006 }, { -0.6 * d, h - 0.004 } }, axis = "y", height = 2 * w, bevel = 0.004, slot = "box", fill = 0.3 }
      k:with({ at = { d - 0.06 * h, 0, h / 2 - 0.002 }, rot = { 0, -6.8, 0 } }, function()
        k:box { size = { 0.002, 1.84 * w, 0.74 * h }, at = { 0, 0, 0 }, bevel = 0.0008, slot = "screen", visual_only = true }
        lettering.text(k, { text = string.format("%d:%02d", hour, minute), at = { 0.001, 0, 0 }, height = 0.46 * h, width = 1.5 * w, slot = "glow", depth = 0.0008, weight = 0.13 })
      end)
      for i = -1, 1 do k:box { size = { 0.012, 0.020, 0.006 }, at = { 0, 0.032 * i, h - 0.003 }, bevel = 0.0015, slot = i == 0 and "glow" or "screen", visual_only = true } end
      k:box { size = { 0.012, 0.030, 0.006 }, at = { 0, 0, h - 0.003 }, bevel = 0.0015, slot = "screen", visual_only = true }
    elseif p.type == "mantel" then
      local arch, shoulder = {}, 0.42 * h
      outline.arc(arch, 0, 0, 1, 0, 180, 16)
      local polygon = { { -w, 0.03 * h + 0.004 }, { w, 0.03 * h + 0.004 }, { w, 0.14 * h }, { 0.86 * w, 0.24 * h }, { 0.70 * w, 0.36 * h } }
      for _, q in ipairs(arch) do polygon[#polygon + 1] = { q[1] * 0.52 * w, 0.52 * h + q[2] * 0.48 * h } end
      for _, q in ipairs { { -0.70 * w, 0.36 * h }, { -0.86 * w, 0.24 * h }, { -w, 0.14 * h } } do polygon[#polygon + 1] = q end
      k:prism { polygon = polygon, axis = "x", height = 1.7 * d, at = { -0.1 * d, 0, 0 }, bevel = 0.004, slot = "wood", fill = 0.5 }
      k:box { low = { -d, -w, 0 }, high = { 0.94 * d, w, 0.10 * h }, bevel = 0.004, slot = "wood" }
      local R = math.min(0.42 * w, 0.33 * h)
      k:torus { radius = R + 0.002, tube = 0.005, axis = "x", at = { 0.76 * d, 0, 0.58 * h }, segments = 28, slot = "bell", visual_only = true }
      dial(0.76 * d, 0.58 * h, R)
    else
      local R = math.min(w - 0.002, 0.40 * h)
      local z0 = 0.085 * h + R
      k:cylinder { radius = R, height = 1.7 * d, axis = "x", at = { -0.1 * d, 0, z0 }, segments = 30, bevel = 0.004, slot = "case", fill = 0.18, no_collider = true }
      k:cylinder { radius = R, height = 1.7 * d, axis = "x", at = { -0.1 * d, 0, z0 }, segments = 14, slot = "case", collider_only = true }
      k:torus { radius = 0.93 * R, tube = 0.05 * R, axis = "x", at = { 0.75 * d, 0, z0 }, segments = 18, slot = "bell", visual_only = true }
      dial(0.755 * d, z0, 0.90 * R)
      for _, s in ipairs { -1, 1 } do
        k:with({ rot = { s * -32, 0, 0 }, at = { 0, 0, z0 } }, function()
          k:cylinder { radius = 0.006, height = R + 0.012, at = { 0, 0, 0 }, anchor = "bottom", slot = "case", segments = 8, no_collider = true }
          k:lathe { profile = { { 0.40 * R, R + 0.006 }, { 0.38 * R, R + 0.15 * R }, { 0.22 * R, R + 0.29 * R }, { 0, R + 0.33 * R } }, slot = "bell", segments = 14, smooth = true, steps = 1, fill = 0.12 }
          k:sphere { radius = 0.05 * R, at = { 0, 0, R * 1.35 }, slot = "case", segments = 8, visual_only = true }
        end)
        for _, x in ipairs { -0.6 * d, 0.45 * d } do
          k:with({ at = { x, 0, z0 }, rot = { s * 35, 0, 0 } }, function() k:cylinder { radius = 0.006, radius_top = 0.004, height = 0.27 * R, at = { 0, 0, -1.24 * R }, anchor = "bottom", slot = "bell", segments = 10, no_collider = true } end)
        end
      end
      k:box { low = { -0.75 * d, -0.75 * R, 0.085 * h + R - 1.245 * R * 0.82 }, high = { 0.6 * d, 0.75 * R, z0 - 0.5 * R }, slot = "case", collider_only = true }
      k:box { size = { 0.006, 0.006, 0.30 * R }, at = { 0, 0, z0 + R + 0.12 * R }, bevel = 0.001, slot = "case", visual_only = true }
      k:box { size = { 0.012, 0.34 * R, 0.012 }, at = { 0, 0, z0 + R + 0.25 * R }, bevel = 0.003, slot = "bell", visual_only = true }
      k:torus { radius = 0.30 * R, tube = 0.05 * R, axis = "x", at = { 0, 0, z0 + 1.42 * R }, segments = 12, slot = "bell", no_collider = true }
      k:box { size = { 0.1 * R, 0.6 * R, 0.7 * R }, at = { 0, 0, z0 + 1.42 * R }, slot = "bell", collider_only = true }
    end
    k:fit()
  end,
}
