-- A ballpoint, a fountain pen, a six-sided pencil, a marker, a brush or a crayon, lying; or a row of coloured pencils.
return kind {
  api    = 1,
  names  = { en = "pen, pencil, marker, crayon, ballpoint pen, fountain pen, colored pencil, highlighter, whiteboard marker, pen set, paintbrush, calligraphy brush, felt tip pen", zh = "笔, 钢笔, 铅笔, 圆珠笔, 画笔, 毛笔, 蜡笔, 彩笔, 马克笔, 彩色铅笔" },
  measure_zh = "支",
  groups = { "stationery" },
  stands = "surface",
  size   = { width = { 0.008, 0.011, 0.016 }, depth = { 0.12, 0.145, 0.19 }, height = { 0.008, 0.012, 0.018 } },
  mass   = { 0.003, 0.015, 0.15 },
  params = {
    type = one_of { "ballpoint", "pencil", "fountain", "marker", "brush", "set", words = { ballpoint = "ballpoint", pencil = "pencil", ["铅笔"] = "pencil", fountain = "fountain", ["钢笔"] = "fountain", marker = "marker", highlighter = "marker", ["马克笔"] = "marker", brush = "brush", paintbrush = "brush", ["毛笔"] = "brush", ["画笔"] = "brush", pencils = "set", pens = "set", crayons = "set", colored = "set", set = "set", ["彩色铅笔"] = "set", ["彩笔"] = "set" },
      size = { ballpoint = { width = { 0.010, 0.012, 0.014 }, depth = { 0.135, 0.145, 0.15 }, height = { 0.011, 0.013, 0.015 } }, pencil = { width = { 0.007, 0.008, 0.009 }, depth = { 0.14, 0.175, 0.19 }, height = { 0.007, 0.0075, 0.009 } }, fountain = { width = { 0.012, 0.014, 0.016 }, depth = { 0.13, 0.14, 0.15 }, height = { 0.014, 0.016, 0.018 } }, marker = { width = { 0.014, 0.016, 0.019 }, depth = { 0.12, 0.135, 0.15 }, height = { 0.014, 0.016, 0.019 } }, brush = { width = { 0.009, 0.011, 0.014 }, depth = { 0.18, 0.22, 0.28 }, height = { 0.009, 0.011, 0.014 } }, set = { width = { 0.075, 0.09, 0.11 }, depth = { 0.16, 0.178, 0.19 }, height = { 0.007, 0.0075, 0.009 } } } },
  },
  slots  = { body = { "plastic", "painted_metal", tint = { "#2f5ae8", "#26282c", "#e8403a", "#3aa86a", "#f2f2f0" } }, lacquer = { "painted_wood", tint = { "#f2b82a", "#e8403a", "#2f6a4a", "#2f5ae8" } }, wood = "birch", barrel = { "plastic", tint = { "#ffffff" } }, lead = { "paint", tint = { "#2a2a2c" } }, metal = { "chrome", "gold" }, rubber = { "rubber", tint = { "#ffc0c8" } }, pink = { "plastic_matte", tint = { "#f08a9a" } }, hair = { "faux_fur", tint = { "#6a4a30", "#f2e8d8" } }, c1 = { "painted_wood", tint = { "#e8302a" } }, c2 = { "painted_wood", tint = { "#ff9a2a" } }, c3 = { "painted_wood", tint = { "#f2d82a" } }, c4 = { "painted_wood", tint = { "#4ab84a" } }, c5 = { "painted_wood", tint = { "#3a7ae8" } }, c6 = { "painted_wood", tint = { "#8a4ab8" } } },
  rooms  = { "home_office", "study", "classroom", "open_office", "art_studio", "kids_room" },
  build  = function(p, k)
    local d, h = p.depth, p.height
    -- All lie along x, points at -x, on z = 0.
    local function pencil(y, r, length, slot, tip, eraser)
      k:with({ at = { 0, y, r * math.cos(math.pi / 6) } }, function()
        local x0, x1 = -length / 2, length / 2
        local back = eraser and x1 - 0.018 or x1
        k:prism { polygon = outline.regular(r, 6, 0), axis = "x", height = back - x0 - 0.022, at = { (back + x0 + 0.022) / 2, 0, 0 }, bevel = 0.0003, slot = slot, no_collider = true }
        k:cone { radius = 0.30 * r, radius_top = 0.96 * r, height = 0.018, axis = "x", at = { x0 + 0.0135, 0, 0 }, slot = "wood", segments = 10, no_collider = true }
        k:cone { radius = 0.0003, radius_top = 0.32 * r, height = 0.006, axis = "x", at = { x0 + 0.003, 0, 0 }, slot = tip, segments = 8, no_collider = true }
        if eraser then
          k:cylinder { radius = 0.98 * r, height = 0.009, axis = "x", at = { back + 0.004, 0, 0 }, slot = "metal", segments = 12, bevel = 0, no_collider = true, fill = 0.2 }
          k:cylinder { radius = 0.9 * r, height = 0.010, axis = "x", at = { x1 - 0.005, 0, 0 }, slot = "pink", segments = 12, bevel = 0.001, no_collider = true }
        end
        k:box { low = { x0, -r, -r * math.cos(math.pi / 6) }, high = { x1, r, r * math.cos(math.pi / 6) }, slot = slot, collider_only = true }
      end)
    end
    if p.type == "set" then
      for i = 1, 6 do pencil((i - 3.5) * p.width / 6.2, math.min(h / 1.74, 0.46 * p.width / 6.2), d * (1 - 0.03 * ((i * 7) % 4)), "c" .. i, "c" .. i) end
    elseif p.type == "pencil" then
      pencil(0, h / 1.74, d, "lacquer", "lead", true)
    elseif p.type == "marker" then
      local r = h / 2
      k:with({ at = { 0, 0, r } }, function()
        k:lathe { profile = { { 0, -d / 2 }, { 0.90 * r, -d / 2 }, { 0.96 * r, -d / 2 + 0.003 }, { r, -0.15 * d }, { r, -0.13 * d }, { 0, -0.13 * d } }, axis = "x", slot = "body", segments = 16, fill = 0.5, no_collider = true }
        k:cylinder { radius = 0.92 * r, height = 0.58 * d, axis = "x", at = { 0.15 * d, 0, 0 }, slot = "barrel", segments = 16, bevel = 0, fill = 0.5, no_collider = true }
        k:cylinder { radius = 0.94 * r, height = 0.06 * d, axis = "x", at = { 0.47 * d, 0, 0 }, slot = "body", segments = 16, bevel = 0.002, fill = 0.5, no_collider = true }
        k:box { size = { 0.10 * d, 0.25 * r, 0.002 }, at = { -0.24 * d, 0, r }, bevel = 0.0005, slot = "body", visual_only = true }
        k:cylinder { radius = 0.925 * r, height = 0.20 * d, axis = "x", at = { 0.12 * d, 0, 0 }, slot = "body", segments = 16, bevel = 0, visual_only = true }
        k:box { low = { -d / 2, -0.92 * r, -r }, high = { d / 2, 0.92 * r, 0.9 * r }, slot = "body", collider_only = true }
      end)
    elseif p.type == "brush" then
      local r = h / 2
      k:with({ at = { 0, 0, r } }, function()
        k:lathe { profile = { { 0, -d / 2 }, { 0.35 * r, -0.47 * d }, { 0.80 * r, -0.42 * d }, { 0.82 * r, -0.36 * d }, { 0, -0.36 * d } }, axis = "x", slot = "hair", segments = 14, smooth = false, no_collider = true }
        k:lathe { profile = { { 0, -0.37 * d }, { 0.86 * r, -0.37 * d }, { r, -0.30 * d }, { 0.92 * r, -0.24 * d }, { 0, -0.24 * d } }, axis = "x", slot = "metal", segments = 14, fill = 0.25, no_collider = true }
        for _, x in ipairs { -0.34, -0.27 } do k:torus { radius = 0.95 * r, tube = 0.0005, axis = "x", at = { x * d, 0, 0 }, segments = 14, slot = "metal", visual_only = true } end
        k:lathe { profile = { { 0, -0.25 * d }, { 0.85 * r, -0.25 * d }, { r, -0.12 * d }, { 0.55 * r, 0.30 * d }, { 0.40 * r, 0.49 * d }, { 0, d / 2 } }, axis = "x", slot = "lacquer", segments = 14, smooth = false, no_collider = true }
        k:box { low = { -d / 2, -0.8 * r, -r }, high = { d / 2, 0.8 * r, 0.8 * r }, slot = "lacquer", collider_only = true }
      end)
    else
      local fountain = p.type == "fountain"
      local r = 0.42 * h
      k:with({ at = { 0, 0, r } }, function()
        if fountain then
          k:lathe { profile = { { 0, -0.30 * d }, { 0.72 * r, -0.30 * d }, { 0.80 * r, -0.22 * d }, { 0.98 * r, -0.14 * d }, { r, 0.30 * d }, { 0.80 * r, 0.46 * d }, { 0, d / 2 } }, axis = "x", slot = "body", segments = 18, fill = 0.5, no_collider = true }
          k:hull { points = { { -d / 2, 0, -0.1 * r }, { -0.36 * d, -0.62 * r, 0.1 * r }, { -0.36 * d, 0.62 * r, 0.1 * r }, { -0.29 * d, -0.5 * r, 0.3 * r }, { -0.29 * d, 0.5 * r, 0.3 * r }, { -0.29 * d, 0, -0.5 * r } }, slot = "metal", no_collider = true }
          k:box { size = { 0.08 * d, 0.0005, 0.0006 }, at = { -0.41 * d, 0, 0.06 * r }, bevel = 0, slot = "lead", visual_only = true }
          for _, x in ipairs { -0.14, 0.10, 0.12, 0.42 } do k:torus { radius = (x > 0.4 and 0.86 or 0.99) * r, tube = 0.0007, axis = "x", at = { x * d, 0, 0 }, segments = 16, slot = "metal", visual_only = true } end
        else
          k:lathe { profile = { { 0, -d / 2 }, { 0.10 * r, -d / 2 }, { 0.20 * r, -0.47 * d }, { 0.55 * r, -0.43 * d }, { 0.60 * r, -0.43 * d }, { 0, -0.42 * d } }, axis = "x", slot = "metal", segments = 14, fill = 0.3, no_collider = true }
          k:lathe { profile = { { 0, -0.435 * d }, { 0.62 * r, -0.435 * d }, { 0.95 * r, -0.32 * d }, { r, -0.1 * d }, { r, 0.40 * d }, { 0.9 * r, 0.43 * d }, { 0, 0.43 * d } }, axis = "x", slot = "body", segments = 16, fill = 0.5, no_collider = true }
          k:cylinder { radius = 0.42 * r, height = 0.07 * d, axis = "x", at = { 0.465 * d, 0, 0 }, slot = "metal", segments = 10, bevel = 0.0008, fill = 0.3, no_collider = true }
          k:torus { radius = r, tube = 0.0006, axis = "x", at = { 0.0, 0, 0 }, segments = 14, slot = "metal", visual_only = true }
          for i = 0, 5 do k:torus { radius = (0.86 + 0.022 * i) * r, tube = 0.0005, axis = "x", at = { (-0.37 + 0.022 * i) * d, 0, 0 }, segments = 12, slot = "lead", visual_only = true } end
        end
        -- Clip: it keeps the pen from rolling.
        k:box { low = { 0.14 * d, -0.0018, r + 0.3 * (h - 2 * r) }, high = { 0.40 * d, 0.0018, h - r }, bevel = 0.0005, slot = "metal", no_collider = true, fill = 0.4 }
        k:box { low = { 0.37 * d, -0.0018, 0.8 * r }, high = { 0.40 * d, 0.0018, h - r - 0.0005 }, bevel = 0, slot = "metal", no_collider = true, fill = 0.4 }
        k:box { low = { -0.45 * d, -0.9 * r, -r }, high = { d / 2, 0.9 * r, 0.9 * r }, slot = "body", collider_only = true }
      end)
    end
    k:fit()
  end,
}
