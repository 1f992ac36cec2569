-- A drawer for money that opens, a leaning keyboard, a display for the clerk and one on a neck, a roll of receipts.
return kind {
  api    = 1,
  names  = { en = "cash register, till, register, pos terminal, point of sale terminal, pos machine", zh = "收银机" },
  measure_zh = "台",
  groups = { "machine", "electronics" },
  stands = "surface", access = { ["+x"] = 0.6 },
  size   = { width = { 0.34, 0.41, 0.46 }, depth = { 0.38, 0.44, 0.50 }, height = { 0.34, 0.42, 0.52 } },
  mass   = { 3, 10, 25 },
  params = { type = one_of { "keys", "touch", words = { touch = "touch", touchscreen = "touch", modern = "touch", ["触屏"] = "touch", classic = "keys" } } },
  slots  = { body = { "plastic_matte", "plastic", tint = { "#d8d6cc", "#4a4d52", "#ffffff" } }, drawer = { "painted_metal", "black_steel", tint = { "#3a3d42", "#d8d6cc" } }, inside = { "black_plastic" }, keys = { "plastic", tint = { "#f4f4f0" } }, red = { "plastic", tint = { "#e8403a" } }, green = { "plastic", tint = { "#4ab868" } }, blue = { "plastic", tint = { "#4a8ae8" } }, screen = "screen_on", glow = { "neon", tint = { "#5affb0" } }, glass = "screen_black", paper = "paper", ink = { "paint", tint = { "#3a3a3c" } }, metal = "chrome" },
  rooms  = { "shop", "supermarket", "cafe", "restaurant" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local t, z1 = 0.004, 0.115
    local x1 = d - 0.018
    for _, x in ipairs { 0.04, x1 - 0.04 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.014, height = 0.010, at = { x, s * (w - 0.04), 0 }, anchor = "bottom", slot = "inside", segments = 12 } end end
    -- Case of the drawer.
    k:box { low = { 0, -w, 0.008 }, high = { x1, -w + t, z1 }, slot = "drawer", bevel = 0.001, fill = 0.4 }
    k:box { low = { 0, w - t, 0.008 }, high = { x1, w, z1 }, slot = "drawer", bevel = 0.001, fill = 0.4 }
    k:box { low = { 0, -w, z1 - t }, high = { x1, w, z1 }, slot = "drawer", bevel = 0.001, fill = 0.4 }
    k:box { low = { 0, -w + t, 0.008 }, high = { x1, w - t, 0.008 + t }, slot = "drawer", bevel = 0.001, fill = 0.4 }
    k:box { low = { 0, -w + t, 0.012 }, high = { t, w - t, z1 - t }, slot = "drawer", bevel = 0, fill = 0.4 }
    local bay = { low = { t, -w + t, 0.008 + t }, high = { x1, w - t, z1 - t } }
    local part = joinery.drawer(k, bay, { name = "cash_drawer", slot = "drawer", inside = "inside", wall = 0.004, front = 0.014, cover = 0.002, travel = 0.62 * d,
      handle = { out = 0, draw = function(q, width)
        q:cylinder { radius = 0.010, height = 0.005, axis = "x", at = { 0.0015, 0, 0.012 }, slot = "metal", segments = 16, bevel = 0.001, no_collider = true }
        q:box { size = { 0.003, 0.002, 0.008 }, at = { 0.004, 0, 0.012 }, bevel = 0, slot = "inside", visual_only = true }
        q:handle { at = { 0, 0, -0.02 }, normal = { 1, 0, 0 }, part = "cash_drawer" }
      end } })
    for i = 1, 3 do k:box { low = { 0.03, -w + 0.02 + (2 * w - 0.04) * i / 4, bay.low[3] + 0.012 }, high = { x1 - 0.02, -w + 0.022 + (2 * w - 0.04) * i / 4, bay.low[3] + 0.05 }, slot = "drawer", bevel = 0, part = part, no_collider = true } end
    k:box { low = { 0.5 * d, -w + 0.02, bay.low[3] + 0.012 }, high = { 0.5 * d + 0.003, w - 0.02, bay.low[3] + 0.04 }, slot = "drawer", bevel = 0, part = part, no_collider = true }
    if p.type == "touch" then
      k:cylinder { radius = 0.10, height = 0.012, at = { 0.42 * d, 0, z1 }, anchor = "bottom", slot = "body", segments = 28, bevel = 0.003 }
      k:sweep { path = { { 0.40 * d, 0, z1 }, { 0.36 * d, 0, 0.55 * h }, { 0.44 * d, 0, 0.74 * h } }, rect = { 0.06, 0.022 }, up = { 1, 0, 0 }, smooth = true, steps = 3, slot = "body", fill = 0.5 }
      local tall = 0.60 * h
      k:with({ at = { 0.50 * d, 0, h - 0.52 * tall }, rot = { 0, -20, 0 } }, function()
        local sh, sw = tall, 2 * w - 0.02
        k:rounded_box { size = { 0.024, sw, sh }, at = { -0.012, 0, 0 }, radius = 0.008, segments = 2, slot = "body", fill = 0.3 }
        k:box { size = { 0.002, sw - 0.018, sh - 0.018 }, at = { 0.0004, 0, 0 }, bevel = 0, slot = "glass", visual_only = true }
        local q = pictures.painter(k, { at = { 0.0014, 0, 0 }, width = sw - 0.03, height = sh - 0.03 })
        q.box("screen", 0, 0, 1, 1)
        q.next()
        q.flat = true
        for i = 0, 3 do for j = 0, 2 do q.box(({ "green", "blue", "red", "keys" })[(i + 2 * j) % 4 + 1], 0.36 + 0.16 * i, 0.12 + 0.28 * j, 0.50 + 0.16 * i, 0.35 + 0.28 * j) end end
        q.box("keys", 0.03, 0.25, 0.31, 0.95)
        q.box("green", 0.03, 0.06, 0.31, 0.20)
        q.flat = false
        q.next()
        for i = 0, 4 do q.box("ink", 0.06, 0.86 - 0.1 * i, 0.28 - 0.05 * (i % 2), 0.89 - 0.1 * i) end
      end)
      k:rounded_box { low = { 0.06, -w + 0.01, z1 - 0.002 }, high = { 0.26, -0.35 * w, z1 + 0.11 }, radius = 0.012, segments = 3, slot = "inside", fill = 0.2 }
      k:box { low = { 0.14, -w + 0.035, z1 + 0.10 }, high = { 0.142, -0.35 * w - 0.025, z1 + 0.18 }, bevel = 0, slot = "paper", visual_only = true }
    else
      -- Wedge with keys; printer at the left; a display on a neck.
      k:prism { polygon = { { 0, z1 - 0.001 }, { x1 - 0.02, z1 - 0.001 }, { x1 - 0.02, z1 + 0.03 }, { 0.45 * d, 0.60 * h }, { 0.38 * d, 0.66 * h }, { 0.04, 0.66 * h }, { 0, 0.60 * h } }, axis = "y", height = 2 * w - 0.02, bevel = 0.006, slot = "body", fill = 0.2 }
      local slope = math.deg(math.atan(0.60 * h - z1 - 0.03, x1 - 0.02 - 0.45 * d))
      local cx, cz = (x1 - 0.02 + 0.45 * d) / 2, (0.60 * h + z1 + 0.03) / 2
      local L = math.sqrt((x1 - 0.02 - 0.45 * d) ^ 2 + (0.60 * h - z1 - 0.03) ^ 2)
      k:with({ at = { cx, 0, cz }, rot = { 0, slope, 0 } }, function()
        electronics.keys(k, { at = { 0.02 * L, -0.42 * w, 0 }, width = 0.62 * w, depth = 0.82 * L, rows = 5, columns = 4, gap = 0.005, rise = 0.008, slot = "keys" })
        electronics.keys(k, { at = { 0.02 * L, 0.12 * w, 0 }, width = 0.32 * w, depth = 0.82 * L, rows = 5, columns = 2, gap = 0.005, rise = 0.008, slot = "blue" })
        electronics.keys(k, { at = { -0.14 * L, 0.56 * w, 0 }, width = 0.36 * w, depth = 0.50 * L, rows = 3, columns = 2, gap = 0.005, rise = 0.008, slot = "red" })
        electronics.keys(k, { at = { 0.27 * L, 0.56 * w, 0 }, width = 0.36 * w, depth = 0.30 * L, rows = 1, columns = 1, gap = 0.005, rise = 0.008, slot = "green" })
      end)
      k:with({ at = { 0.40 * d, 0.25 * w, 0.685 * h }, rot = { 0, -35, 0 } }, function()
        k:box { size = { 0.03, 0.85 * w, 0.09 }, bevel = 0.005, slot = "body", fill = 0.3 }
        k:box { size = { 0.002, 0.76 * w, 0.055 }, at = { 0.0155, 0, 0 }, bevel = 0, slot = "glass", visual_only = true }
        lettering.text(k, { text = "12.50", at = { 0.017, 0.05 * w, 0 }, height = 0.032, slot = "glow", depth = 0.0008 })
      end)
      k:cylinder { radius = 0.012, height = h - 0.70 * h, at = { 0.10, 0.55 * w, 0.65 * h }, anchor = "bottom", slot = "metal", segments = 12, fill = 0.5 }
      k:rounded_box { low = { 0.07, 0.18 * w, h - 0.07 }, high = { 0.13, 0.92 * w, h }, radius = 0.008, segments = 2, slot = "body", fill = 0.3 }
      k:box { size = { 0.002, 0.62 * w, 0.042 }, at = { 0.0695, 0.55 * w, h - 0.035 }, bevel = 0, slot = "glass", visual_only = true }
      k:box { low = { 0.16 * d, -0.78 * w, 0.655 * h }, high = { 0.34 * d, -0.28 * w, 0.675 * h }, bevel = 0.004, slot = "inside", visual_only = true }
      k:sweep { path = { { 0.25 * d, -0.53 * w, 0.66 * h }, { 0.255 * d, -0.53 * w, 0.78 * h }, { 0.29 * d, -0.53 * w, 0.84 * h }, { 0.35 * d, -0.53 * w, 0.85 * h } }, rect = { 0.40 * w, 0.001 }, up = { 1, 0, 0 }, smooth = true, steps = 4, slot = "paper", visual_only = true }
    end
    k:lump { mass = 3, at = { 0.4 * d, 0, 0.25 * h }, size = { 0.4 * d, w, 0.2 * h } }
    k:fit()
  end,
}
