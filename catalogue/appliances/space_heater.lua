-- Oil-filled ribs on casters, a box with a glowing grille, a bowl that reflects; or an air purifier, or a humidifier with mist.
return kind {
  api    = 1,
  names  = { en = "space heater, electric heater, heater, portable heater, oil heater, air purifier, humidifier, dehumidifier", zh = "取暖器, 电暖器, 暖风机, 空气净化器, 加湿器" },
  measure_zh = "台",
  groups = { "appliance" },
  stands = "floor",
  size   = { width = { 0.36, 0.46, 0.62 }, depth = { 0.22, 0.26, 0.32 }, height = { 0.55, 0.64, 0.72 } },
  mass   = { 1.2, 9, 25 },
  params = { type = one_of { "oil", "radiant", "purifier", "humidifier", default = "oil", words = { oil = "oil", ["油汀"] = "oil", radiant = "radiant", electric = "radiant", infrared = "radiant", purifier = "purifier", ["净化器"] = "purifier", humidifier = "humidifier", ["加湿器"] = "humidifier" }, size = { oil = { width = { 0.36, 0.46, 0.62 }, depth = { 0.22, 0.26, 0.32 }, height = { 0.55, 0.64, 0.72 } }, radiant = { width = { 0.34, 0.42, 0.56 }, depth = { 0.18, 0.22, 0.26 }, height = { 0.36, 0.46, 0.56 } }, purifier = { width = { 0.26, 0.32, 0.42 }, depth = { 0.22, 0.27, 0.34 }, height = { 0.50, 0.62, 0.78 } }, humidifier = { width = { 0.20, 0.24, 0.30 }, depth = { 0.20, 0.24, 0.28 }, height = { 0.26, 0.34, 0.44 } } } } },
  slots  = { body = { "painted_metal", tint = { "#ffffff", "#e8e6e0", "#3a3d42" } }, plastic = { "plastic", "black_plastic", tint = { "#ffffff", "#f0efe8" } }, dark = "black_plastic", wheel = "rubber", chrome = "chrome", glow = { "neon", tint = { "#ff6a2a" } }, light = { "neon", tint = { "#5aff9a", "#5ad8ff" } }, tank = { "clear_plastic", tint = { "#a8d8ff" } } },
  rooms  = { "bedroom", "living_room", "office", "bathroom", "garage" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    if p.type == "oil" then -- ribs side by side along y, controls at the right end
      local cast, n = 0.055, math.max(5, math.floor((p.width - 0.12) / 0.045))
      local y1 = w - 0.075
      for i = 1, n do
        local y = -w + 0.022 + (y1 + w - 0.03) * (i - 0.5) / n
        k:prism { polygon = outline.rounded_rect(2 * d - 0.03, h - cast - 0.008, 0.045, 5), axis = "y", height = 0.014, at = { 0, y, cast + (h - cast) / 2 }, bevel = 0.004, slot = "body", fill = 0.07, no_collider = true }
        for _, x in ipairs { -0.5 * d, 0.5 * d } do k:box { size = { 0.03, 0.020, 0.55 * h }, at = { x, y, cast + 0.5 * (h - cast) }, bevel = 0.006, slot = "body", visual_only = true } end
      end
      for _, z in ipairs { cast + 0.07, h - 0.07 } do k:cylinder { radius = 0.018, height = y1 + w - 0.03, axis = "y", at = { 0, (y1 - w) / 2, z }, slot = "body", segments = 14, no_collider = true, fill = 0.4 } end
      k:prism { polygon = outline.rounded_rect(2 * d - 0.03, h - cast - 0.008, 0.045, 2), axis = "y", height = y1 + w - 0.015, at = { 0, (y1 - w + 0.015) / 2, cast + (h - cast) / 2 }, slot = "body", collider_only = true }
      k:rounded_box { low = { -d + 0.02, y1 - 0.004, cast + 0.02 }, high = { d - 0.02, w, h - 0.01 }, radius = 0.02, segments = 3, slot = "plastic", fill = 0.2 }
      local x = d - 0.02
      for i = 0, 1 do electronics.dial(k, { at = { x, w - 0.036, h - 0.10 - 0.09 * i }, radius = 0.024, out = 0.014, slot = "dark", mark = "glow", turn = 30 + 60 * i }) end
      k:box { size = { 0.004, 0.012, 0.02 }, at = { x, w - 0.036, h - 0.26 }, bevel = 0.001, slot = "glow", visual_only = true }
      k:sweep { path = { { -0.3 * d, w - 0.04, h - 0.012 }, { 0, w - 0.04, h - 0.002 }, { 0.3 * d, w - 0.04, h - 0.012 } }, radius = 0.009, segments = 8, slot = "dark", visual_only = true }
      for _, y in ipairs { -w + 0.06, y1 - 0.05 } do
        k:box { low = { -d, y - 0.016, cast - 0.006 }, high = { d, y + 0.016, cast + 0.008 }, slot = "dark", bevel = 0.003, fill = 0.6 }
        for _, s in ipairs { -1, 1 } do fittings.caster(k, { at = { s * (d - 0.022), y, cast }, height = cast, slot = "chrome", wheel = "wheel", turn = 25 * s }) end
      end
      k:lump { mass = 2.5, at = { 0, -0.1 * w, 0.4 * h }, size = { d, w, 0.4 * h } }
    elseif p.type == "radiant" then
      for _, s in ipairs { -1, 1 } do k:box { low = { -d, s * 0.78 * w - 0.02, 0 }, high = { d, s * 0.78 * w + 0.02, 0.022 }, slot = "dark", bevel = 0.005 } end
      local x = 0.62 * d
      k:box { low = { -0.55 * d, -w, 0.018 }, high = { -0.50 * d, w, h }, slot = "body", bevel = 0.002, fill = 0.3 }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { -0.55 * d, s > 0 and w - 0.03 or -w, 0.018 }, high = { x, s > 0 and w or -w + 0.03, h }, slot = "body", bevel = 0.006, fill = 0.12 }
        k:box { low = { -0.55 * d, -w, s > 0 and h - 0.06 or 0.018 }, high = { x, w, s > 0 and h or 0.07 }, slot = "body", bevel = 0.006, fill = 0.12 }
      end
      local back = {}
      for i = 0, 8 do local a = math.rad(-80 + 20 * i) back[#back + 1] = { -0.48 * d * math.cos(a) + 0.05 * d, 0.065 + (h - 0.13) * (0.5 + 0.5 * math.sin(a)) } end
      for i = 8, 0, -1 do back[#back + 1] = { back[i + 1][1] + 0.003, back[i + 1][2] } end
      k:prism { polygon = back, axis = "y", height = 2 * w - 0.06, bevel = 0, slot = "chrome", visual_only = true }
      for i = -1, 1, 2 do
        k:cylinder { radius = 0.010, height = 2 * w - 0.07, axis = "y", at = { 0.05 * d, 0, 0.52 * h + 0.14 * h * i }, slot = "glow", segments = 12, visual_only = true }
        for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.014, height = 0.03, axis = "y", at = { 0.05 * d, s * (w - 0.045), 0.52 * h + 0.14 * h * i }, slot = "plastic", segments = 12, visual_only = true } end
      end
      local n = math.floor((2 * w - 0.06) / 0.022)
      for i = 0, n do k:cylinder { radius = 0.0014, height = h - 0.13, at = { x - 0.004, -w + 0.03 + (2 * w - 0.06) * i / n, 0.065 + (h - 0.13) / 2 }, slot = "chrome", segments = 4, bevel = 0, visual_only = true } end
      for i = 1, 3 do k:cylinder { radius = 0.0016, height = 2 * w - 0.06, axis = "y", at = { x - 0.002, 0, 0.065 + (h - 0.13) * i / 4 }, slot = "chrome", segments = 4, bevel = 0, visual_only = true } end
      k:box { low = { x - 0.008, -w + 0.03, 0.07 }, high = { x, w - 0.03, h - 0.06 }, slot = "chrome", collider_only = true }
      for i = 0, 1 do electronics.dial(k, { at = { x, (0.45 + 0.3 * i) * w, 0.044 }, radius = 0.017, out = 0.012, slot = "dark", mark = "chrome", turn = 40 * i }) end
      k:box { low = { -0.3 * d, -0.28 * w, h - 0.002 }, high = { 0.1 * d, 0.28 * w, h + 0.0 }, slot = "dark", bevel = 0, visual_only = true }
      k:light { kind = "area", at = { x + 0.02, 0, 0.5 * h }, dir = { 1, 0, 0 }, size = { 1.7 * w, 0.6 * h }, lumens = 120, color = { 1, 0.45, 0.15 } }
      k:lump { mass = 1, at = { 0, 0, 0.05 }, size = { d, w, 0.04 } }
    elseif p.type == "purifier" then
      local e = 0.4 * math.min(w, d)
      k:prism { polygon = outline.rounded_rect(1.9 * d, 1.96 * w, e, 6), height = 0.014, at = { 0, 0, 0 }, anchor = "bottom", bevel = 0.002, slot = "dark", fill = 0.4 }
      k:prism { polygon = outline.rounded_rect(2 * d, 2 * w, e, 6), height = h - 0.012, at = { 0, 0, 0.012 }, anchor = "bottom", bevel = 0.012, slot = "plastic", fill = 0.12 }
      for row = 0, 15 do for c = 0, 10 do k:cylinder { radius = 0.005, height = 0.003, axis = "x", at = { d - 0.0002, 1.1 * w * (c / 10 - 0.5), 0.10 * h + 0.033 * h * row }, segments = 6, bevel = 0, slot = "dark", visual_only = true } end end
      for i = 0, 7 do k:box { size = { 1.3 * d, 0.007, 0.003 }, at = { -0.1 * d, (i - 3.5) * 0.17 * w, h }, bevel = 0, slot = "dark", visual_only = true } end
      k:torus { radius = 0.028, tube = 0.003, axis = "x", at = { d, 0, 0.80 * h }, segments = 24, slot = "light", visual_only = true }
      lettering.text(k, { text = "12", at = { d, 0, 0.80 * h }, height = 0.022, slot = "light", depth = 0.0012 })
      for i = -1, 1 do k:cylinder { radius = 0.006, height = 0.002, axis = "x", at = { d, 0.03 * i, 0.90 * h }, segments = 12, bevel = 0, slot = "dark", visual_only = true } end
      k:lump { mass = 3, at = { 0, 0, 0.3 * h }, size = { d, w, 0.4 * h } }
    else
      local R = math.min(w, d)
      k:lathe { profile = { { 0.80 * R, 0 }, { 0.92 * R, 0.02 * h }, { R, 0.10 * h }, { R, 0.26 * h }, { 0.97 * R, 0.30 * h }, { 0, 0.30 * h } }, slot = "plastic", segments = 28, fill = 0.25 }
      k:lathe { profile = { { 0, 0.30 * h }, { 0.94 * R, 0.30 * h }, { 0.92 * R, 0.60 * h }, { 0.74 * R, 0.82 * h }, { 0, 0.82 * h } }, slot = "tank", segments = 28, fill = 0.35, smooth = false }
      k:lathe { profile = { { 0, 0.815 * h }, { 0.72 * R, 0.815 * h }, { 0.66 * R, 0.86 * h }, { 0.40 * R, 0.92 * h }, { 0.24 * R, 0.93 * h }, { 0.20 * R, h }, { 0.12 * R, h }, { 0.10 * R, 0.95 * h }, { 0, 0.95 * h } }, slot = "plastic", segments = 26, fill = 0.3 }
      electronics.dial(k, { at = { R - 0.002, 0, 0.16 * h }, radius = 0.020, out = 0.014, slot = "dark", mark = "light", turn = -40 })
      lamps.band(k, { radius = 0.965 * R, at = { 0, 0, 0.305 * h }, height = 0.006, slot = "light" })
      k:lump { mass = 1, at = { 0, 0, 0.2 * h }, size = { R, R, 0.2 * h } }
    end
    k:fit()
  end,
}
