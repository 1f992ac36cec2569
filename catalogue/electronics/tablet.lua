-- A broad slab with a lit screen; leaning in a folded cover on request; a drawing tablet with a pen; a reader with text.
return kind {
  api    = 1,
  names  = { en = "tablet, drawing tablet, graphics tablet, e-reader, tablet computer, digital tablet, pen tablet, touch pad", zh = "平板电脑, 平板, 数位板" },
  measure_zh = "台",
  groups = { "computer", "electronics" },
  stands = "surface",
  size   = { width = { 0.17, 0.24, 0.29 }, depth = { 0.12, 0.17, 0.22 }, height = { 0.006, 0.008, 0.012 } },
  mass   = { 0.12, 0.5, 1.6 },
  params = { type = one_of { "tablet", "standing", "drawing", "reader", default = "tablet", words = { drawing = "drawing", graphics = "drawing", pen = "drawing", ["数位板"] = "drawing", reader = "reader", ["e-reader"] = "reader", kindle = "reader", standing = "standing", ["stand"] = "standing" },
      size = { tablet = { width = { 0.17, 0.24, 0.29 }, depth = { 0.12, 0.17, 0.22 }, height = { 0.006, 0.008, 0.012 } }, standing = { width = { 0.20, 0.25, 0.29 }, depth = { 0.12, 0.15, 0.19 }, height = { 0.14, 0.17, 0.20 } }, drawing = { width = { 0.25, 0.32, 0.42 }, depth = { 0.17, 0.21, 0.28 }, height = { 0.012, 0.016, 0.022 } }, reader = { width = { 0.11, 0.125, 0.14 }, depth = { 0.16, 0.17, 0.19 }, height = { 0.007, 0.009, 0.012 } } } } },
  slots  = pictures.slots { frame = { "aluminium", "black_plastic" }, glass = "screen_black", cover = { "leather", "plastic_matte", tint = { "#8a5a3a", "#5a6a8a", "#b8504a" } }, page = { "paper", tint = { "#f4f0e4" } }, ink = { "paint", tint = { "#3a3a3c" } }, pen = { "black_plastic", "plastic", tint = { "#ffffff" } }, pad = { "plastic_matte", tint = { "#4a4d52" } } },
  rooms  = { "living_room", "home_office", "study", "kids_room" },
  build  = function(p, k)
    local w, d, h, r = p.width, p.depth, p.height, p.rng("screen")
    local function slab(tall, wide, t, face)
      k:prism { polygon = outline.rounded_rect(tall, wide, 0.010, 4), height = t, at = { 0, 0, 0 }, anchor = "bottom", bevel = 0.0015, slot = "frame", fill = 0.45, no_collider = true }
      k:box { size = { tall, wide, t }, anchor = "bottom", at = { 0, 0, 0 }, slot = "frame", collider_only = true }
      k:prism { polygon = outline.rounded_rect(tall - 0.004, wide - 0.004, 0.008, 4), height = 0.001, at = { 0, 0, t - 0.0003 }, bevel = 0, slot = "glass", visual_only = true }
      k:with({ at = { 0, 0, t + 0.0002 }, rot = { 0, -90, 0 } }, function() face(wide - 0.022, tall - 0.022) end)
    end
    local function icons(width, height)
      pictures.draw(k, { at = { -0.0002, 0, 0 }, width = width, height = height, subject = r:pick { "landscape", "sea" }, r = r })
      local q = pictures.painter(k, { at = { 0.0042, 0, 0 }, width = width, height = height })
      q.flat = true
      for i = 0, 5 do for row = 0, 1 do q.box(({ "accent", "light", "dark", "far" })[(i + row) % 4 + 1], 0.09 + 0.15 * i, 0.66 - 0.2 * row, 0.09 + 0.15 * i + 0.07, 0.66 - 0.2 * row + 0.09 * width / height * 0.8) end end
      q.box("light", 0.22, 0.03, 0.78, 0.13)
      for i = 0, 3 do q.box("accent", 0.26 + 0.13 * i, 0.045, 0.33 + 0.13 * i, 0.115) end
    end
    k:lump { mass = p.type == "reader" and 0.1 or 0.2, at = { 0, 0, 0.4 * h }, size = { 0.5 * d, 0.6 * w, 0.3 * h } }
    if p.type == "standing" then
      local lean = 24
      local tall = (h - 0.006) / math.cos(math.rad(lean))
      k:box { low = { -d / 2, -w / 2, 0 }, high = { d / 2, w / 2, 0.004 }, slot = "cover", bevel = 0.001 }
      k:with({ at = { d / 2 - 0.035, 0, 0.004 }, rot = { 0, 90 - lean, 0 } }, function()
        k:with({ at = { -tall / 2, 0, 0 } }, function() slab(tall, w - 0.004, 0.008, icons) end)
      end)
      k:hull { points = { { d / 2 - 0.045 - tall * 0.36, -0.4 * w, 0.55 * h }, { d / 2 - 0.045 - tall * 0.36, 0.4 * w, 0.55 * h }, { d / 2 - 0.04 - tall * 0.30, -0.4 * w, 0.5 * h }, { d / 2 - 0.04 - tall * 0.30, 0.4 * w, 0.5 * h }, { -d / 2, -0.4 * w, 0.003 }, { -d / 2, 0.4 * w, 0.003 }, { -d / 2 + 0.005, -0.4 * w, 0.003 }, { -d / 2 + 0.005, 0.4 * w, 0.003 } }, slot = "cover" }
    elseif p.type == "drawing" then
      k:prism { polygon = outline.rounded_rect(d, w, 0.012, 4), height = 0.55 * h, at = { 0, 0, 0 }, anchor = "bottom", bevel = 0.002, slot = "pad", fill = 0.35 }
      k:box { size = { 0.80 * d, 0.74 * w, 0.001 }, at = { 0, 0.06 * w, 0.55 * h }, bevel = 0, slot = "glass", visual_only = true }
      for _, sx in ipairs { -1, 1 } do for _, s in ipairs { -1, 1 } do for i = 0, 1 do k:box { size = { i == 0 and 0.012 or 0.001, i == 0 and 0.001 or 0.012, 0.0006 }, at = { sx * 0.34 * d - (i == 0 and sx * 0.006 or 0), 0.06 * w + s * 0.31 * w - (i == 1 and s * 0.006 or 0), 0.55 * h + 0.0006 }, bevel = 0, slot = "light", visual_only = true } end end end
      for i = 0, 4 do k:box { size = { 0.020, 0.011, 0.002 }, at = { (i - 2) * 0.15 * d, -0.42 * w, 0.55 * h }, bevel = 0.0006, slot = "frame", visual_only = true } end
      k:sweep { path = { { 0.28 * d, -0.05 * w, 0.55 * h + 0.0045 }, { 0.12 * d, 0.14 * w, 0.55 * h + 0.0045 }, { -0.16 * d, 0.36 * w, 0.55 * h + 0.0045 } }, radius = { 0.0012, 0.0045, 0.0045 }, segments = 10, slot = "pen", no_collider = true }
    elseif p.type == "reader" then
      slab(d, w, h - 0.0015, function(width, height)
        k:box { size = { 0.0008, width, 0.9 * height }, at = { 0, 0, 0.03 * height }, bevel = 0, slot = "page", visual_only = true }
        lettering.lines(k, { at = { 0.0006, -0.42 * width, 0.43 * height }, width = 0.84 * width, height = 0.80 * height, rows = 15, weight = 0.30, slot = "ink", r = r })
      end)
    else
      slab(d, w, h - 0.0035, icons)
    end
    k:fit()
  end,
}
