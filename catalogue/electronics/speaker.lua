-- A box of board with cones in rings, a dome for the high notes and a port; a tall tower, a small wireless roller, a smart cylinder or a boombox.
return kind {
  api    = 1,
  names  = { en = "speaker, loudspeaker, bluetooth speaker, stereo speaker, floor-standing speaker, studio monitor, tower speaker, bookshelf speaker, subwoofer, surround speaker, smart speaker, studio speaker, floor speaker, boombox, computer speaker", zh = "音箱, 音响, 喇叭, 扬声器, 低音炮, 蓝牙音箱" },
  measure_zh = "个",
  groups = { "electronics" },
  stands = function(p) return (p.type == "tower" or p.type == "subwoofer") and "floor" or "surface" end,
  size   = { width = { 0.15, 0.20, 0.30 }, depth = { 0.16, 0.22, 0.32 }, height = { 0.26, 0.34, 0.46 } },
  mass   = { 0.3, 6, 60 },
  params = {
    type = one_of { "bookshelf", "tower", "subwoofer", "bluetooth", "smart", "boombox", default = "bookshelf",
      words = { bookshelf = "bookshelf", studio = "bookshelf", tower = "tower", ["floor-standing"] = "tower", floor = "tower", ["落地"] = "tower", subwoofer = "subwoofer", ["低音炮"] = "subwoofer", bluetooth = "bluetooth", portable = "bluetooth", ["蓝牙"] = "bluetooth", smart = "smart", ["智能"] = "smart", boombox = "boombox" },
      size = { bookshelf = { width = { 0.15, 0.20, 0.30 }, depth = { 0.16, 0.22, 0.32 }, height = { 0.26, 0.34, 0.46 } }, tower = { width = { 0.17, 0.22, 0.32 }, depth = { 0.24, 0.32, 0.42 }, height = { 0.80, 1.00, 1.25 } }, subwoofer = { width = { 0.28, 0.35, 0.42 }, depth = { 0.28, 0.36, 0.44 }, height = { 0.30, 0.37, 0.44 } },
        bluetooth = { width = { 0.16, 0.22, 0.30 }, depth = { 0.070, 0.085, 0.110 }, height = { 0.072, 0.088, 0.115 } }, smart = { width = { 0.085, 0.10, 0.15 }, depth = { 0.085, 0.10, 0.15 }, height = { 0.11, 0.16, 0.24 } }, boombox = { width = { 0.42, 0.52, 0.66 }, depth = { 0.14, 0.17, 0.20 }, height = { 0.28, 0.33, 0.40 } } } },
  },
  slots  = {
    box   = { "walnut", "black_plastic", "oak", "painted_wood", tint = { "#ffffff", "#3a3d42" } },
    cone  = { "plastic_matte", tint = { "#4a4d52", "#d8c060", "#e8e8e6" } },
    ring  = { "black_plastic", "chrome", "aluminium" },
    dark  = "rubber",
    dome  = { "aluminium", "gold" },
    cloth = { "fabric", "knit", tint = { "#5a5e66", "#e8e6e0", "#c8584a", "#4a7a8a" } },
    glow  = { "neon", tint = { "#5affc0", "#6a9aff" } },
  },
  rooms  = { "living_room", "home_theater", "music_studio", "home_office", "playroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    -- A driver sunk into a face at x: surround, cone, dust cap.
    local function driver(x, y, z, r)
      k:torus { radius = 0.93 * r, tube = 0.07 * r, axis = "x", at = { x, y, z }, slot = "ring", segments = 24, visual_only = true }
      k:torus { radius = 0.78 * r, tube = 0.10 * r, axis = "x", at = { x, y, z }, slot = "dark", segments = 20, visual_only = true }
      k:cone { radius = 0.74 * r, radius_top = 0.30 * r, height = 0.005, axis = "x", at = { x + 0.0025, y, z }, slot = "cone", segments = 22, visual_only = true }
      k:ellipsoid { size = { 0.20 * r, 0.56 * r, 0.56 * r }, at = { x + 0.004, y, z }, slot = "ring", segments = 12, visual_only = true }
      for i = 0, 3 do local a = math.rad(45 + 90 * i) k:cylinder { radius = 0.05 * r, height = 0.004, axis = "x", at = { x + 0.004, y + 0.93 * r * math.cos(a), z + 0.93 * r * math.sin(a) }, slot = "dark", segments = 6, bevel = 0, visual_only = true } end
    end
    local function tweeter(x, y, z, r)
      k:cylinder { radius = r, height = 0.004, axis = "x", at = { x + 0.001, y, z }, slot = "ring", segments = 22, bevel = 0.001, visual_only = true }
      k:ellipsoid { size = { 0.5 * r, 0.8 * r, 0.8 * r }, at = { x + 0.002, y, z }, slot = "dome", segments = 12, visual_only = true }
    end
    local function port(x, y, z, r)
      k:torus { radius = r, tube = 0.15 * r, axis = "x", at = { x, y, z }, slot = "ring", segments = 18, visual_only = true }
      k:cylinder { radius = r, height = 0.002, axis = "x", at = { x + 0.0005, y, z }, slot = "dark", segments = 18, bevel = 0, visual_only = true }
    end
    if p.type == "bluetooth" then
      local r = math.min(h, d) / 2
      k:with({ at = { 0, 0, h / 2 } }, function()
        k:prism { polygon = outline.rounded_rect(d, h, 0.42 * math.min(d, h), 5), axis = "y", height = 2 * w - 0.02, bevel = 0.002, slot = "cloth" }
        for _, s in ipairs { -1, 1 } do
          k:cylinder { radius = 0.44 * math.min(d, h), height = 0.010, axis = "y", at = { 0, s * (w - 0.005), 0 }, slot = "dark", segments = 22, fill = 0.6 }
          k:torus { radius = 0.36 * math.min(d, h), tube = 0.004, axis = "y", at = { 0, s * (w - 0.002), 0 }, slot = "ring", segments = 20, visual_only = true }
        end
        k:box { size = { 0.002, 0.4 * w, 0.18 * h }, at = { d / 2, 0, 0 }, bevel = 0, slot = "dark", visual_only = true }
        lettering.text(k, { text = "SOUND", at = { d / 2 + 0.001, 0, 0 }, height = 0.09 * h, slot = "dome", depth = 0.0008 })
        for i = -1, 1 do k:cylinder { radius = 0.007, height = 0.003, at = { 0, 0.26 * w * i, h / 2 }, slot = "dark", segments = 12, bevel = 0, visual_only = true } end
        k:box { low = { -0.3 * d, -0.8 * w, -h / 2 }, high = { 0.3 * d, 0.8 * w, -h / 2 + 0.006 }, slot = "dark", bevel = 0.001 }
        k:lump { mass = 2.2 * w * 2, at = { 0, 0, -0.1 * h }, size = { 0.4 * d, w, 0.4 * h } }
      end)
    elseif p.type == "smart" then
      k:lathe { profile = { { 0, 0 }, { 0.86 * w, 0 }, { 0.96 * w, 0.05 * h }, { w, 0.3 * h }, { 0.98 * w, 0.8 * h }, { 0.90 * w, 0.95 * h }, { 0.80 * w, h }, { 0, h } }, slot = "cloth", segments = 26, smooth = false }
      k:cylinder { radius = 0.87 * w, height = 0.008, at = { 0, 0, 0.0 }, anchor = "bottom", slot = "dark", segments = 24, no_collider = true }
      k:torus { radius = 0.74 * w, tube = 0.003, at = { 0, 0, h - 0.001 }, slot = "glow", segments = 26, visual_only = true }
      for i = 0, 1 do k:box { size = { i == 0 and 0.018 or 0.004, i == 0 and 0.004 or 0.018, 0.001 }, at = { 0.3 * w, 0, h }, bevel = 0, slot = "dark", visual_only = true } end
      k:box { size = { 0.018, 0.004, 0.001 }, at = { -0.3 * w, 0, h }, bevel = 0, slot = "dark", visual_only = true }
      k:lump { mass = 0.5, at = { 0, 0, 0.3 * h }, size = { w, w, 0.3 * h } }
    elseif p.type == "boombox" then
      local top = 0.78 * h
      local x = d / 2 - 0.012
      k:rounded_box { low = { -d / 2, -w, 0 }, high = { x, w, top }, radius = 0.02, segments = 3, slot = "ring", no_mass = true }
      k:lump { mass = 4, at = { 0, 0, 0.35 * top }, size = { 0.5 * d, w, 0.4 * top } }
      for _, s in ipairs { -1, 1 } do
        driver(x, s * 0.66 * w, 0.44 * top, math.min(0.28 * w, 0.40 * top))
        k:box { low = { -0.012, s * 0.86 * w - 0.012, top - 0.02 }, high = { 0.012, s * 0.86 * w + 0.012, h - 0.01 }, bevel = 0.004, slot = "dark" }
      end
      k:cylinder { radius = 0.013, height = 1.76 * w, axis = "y", at = { 0, 0, h - 0.013 }, slot = "dark", segments = 14 }
      k:box { low = { x - 0.001, -0.30 * w, 0.10 * top }, high = { x + 0.004, 0.30 * w, 0.52 * top }, bevel = 0.002, slot = "dark", visual_only = true }
      k:box { low = { x, -0.24 * w, 0.18 * top }, high = { x + 0.005, 0.24 * w, 0.44 * top }, bevel = 0.001, slot = "cone", visual_only = true }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.05 * top, height = 0.002, axis = "x", at = { x + 0.0055, s * 0.11 * w, 0.31 * top }, slot = "dark", segments = 12, bevel = 0, visual_only = true } end
      k:box { low = { x - 0.001, -0.30 * w, 0.60 * top }, high = { x + 0.002, 0.30 * w, 0.74 * top }, bevel = 0.001, slot = "dome", visual_only = true }
      for i = 0, 5 do k:box { size = { 0.002, 0.002, 0.06 * top }, at = { x + 0.0025, (i - 2.5) * 0.09 * w, 0.67 * top }, bevel = 0, slot = "dark", visual_only = true } end
      electronics.buttons(k, { at = { x, 0, 0.86 * top }, count = 6, pitch = 0.085 * w, size = 0.012, round = false, slot = "dome" })
    else
      local tower, sub = p.type == "tower", p.type == "subwoofer"
      local foot = sub and 0.022 or tower and 0.03 or 0.004
      local x = d / 2 - 0.012
      if tower then
        k:rounded_box { low = { -d / 2, -w, 0.012 }, high = { x, w, foot + 0.004 }, radius = 0.006, segments = 2, slot = "ring", fill = 0.5 }
        for _, sx in ipairs { -d / 2 + 0.03, x - 0.03 } do for _, s in ipairs { -1, 1 } do k:cone { radius = 0.004, radius_top = 0.012, height = 0.014, at = { sx, s * (w - 0.022), 0.007 }, slot = "dome", segments = 12 } end end
      else
        for _, sx in ipairs { -d / 2 + 0.03, x - 0.03 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.013, height = foot + 0.002, at = { sx, s * (w - 0.025), 0 }, anchor = "bottom", slot = "dark", segments = 12 } end end
      end
      local b = tower and 0.006 or 0
      k:rounded_box { low = { -d / 2, -w + b, foot }, high = { x, w - b, h }, radius = 0.006, segments = 2, slot = "box", fill = 0.30 }
      k:box { low = { x - 0.001, -w + b + 0.008, foot + 0.008 }, high = { x + 0.001, w - b - 0.008, h - 0.008 }, bevel = 0, slot = "dark", visual_only = true }
      k:lump { mass = (tower and 5 or sub and 5 or 2) * (w / 0.1), at = { x - 0.06, 0, 0.45 * h }, size = { 0.06, w, 0.4 * h } }
      local f = x + 0.001
      if sub then
        driver(f, 0, 0.58 * h, math.min(0.80 * w, 0.34 * h))
        port(f, 0.0, foot + 0.10 * h, 0.06 * h)
        k:cylinder { radius = 0.004, height = 0.002, axis = "x", at = { f, 0.8 * w, foot + 0.03 }, slot = "glow", segments = 8, bevel = 0, visual_only = true }
      elseif tower then
        local r = math.min(0.76 * w, 0.088 * h)
        driver(f, 0, h - 0.05 - r, r)
        tweeter(f, 0, h - 0.09 - 2 * r - 0.3 * w, 0.34 * w)
        for i = 0, 1 do driver(f, 0, h - 0.17 - 3.9 * r - 2.25 * r * i, r) end
        port(f, 0, foot + 0.10, 0.30 * w)
        k:box { size = { 0.002, 0.25 * w, 0.007 }, at = { f, 0, foot + 0.03 }, bevel = 0, slot = "dome", visual_only = true }
      else
        local r = math.min(0.74 * w, 0.26 * h)
        driver(f, 0, foot + 0.08 * h + r + 0.02, r)
        tweeter(f, 0, h - 0.20 * h, math.min(0.36 * w, 0.13 * h))
        for _, s in ipairs { -1, 1 } do port(f, s * 0.70 * w, foot + 0.075 * h, 0.10 * w) end
        k:box { size = { 0.002, 0.3 * w, 0.007 }, at = { f, 0, foot + 0.05 * h }, bevel = 0, slot = "dome", visual_only = true }
      end
    end
    k:fit()
  end,
}
