-- A fridge to show what is in it: an upright one with a glass door and rows of bottles, or a counter with a slanted glass front and cakes on shelves.
return kind {
  api    = 1,
  names  = { en = "display fridge, beverage cooler, drinks fridge, display refrigerator, display freezer, drink cooler, beverage fridge, " ..
                  "refrigerated display, cake display, bakery display, pastry case, display counter, glass-door fridge, dessert case, " ..
                  "pastry display, pastry display case, refrigerated display case, beverage refrigerator",
             zh = "展示冰柜, 饮料柜, 蛋糕柜, 冷藏展示柜" },
  measure_zh = "台",
  groups = { "fridge", "appliance" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.55, 0.65, 1.80 }, depth = { 0.55, 0.66, 0.90 }, height = { 1.15, 1.95, 2.10 } },
  mass   = { 55, 110, 320 },
  params = {
    body  = one_of { "upright", "counter", default = "upright", words = { upright = "upright", beverage = "upright", drinks = "upright", counter = "counter", cake = "counter", pastry = "counter", bakery = "counter", dessert = "counter", ["蛋糕"] = "counter", ["饮料"] = "upright" },
      size = { upright = { width = { 0.55, 0.65, 0.80 }, depth = { 0.58, 0.66, 0.74 }, height = { 1.75, 1.95, 2.10 } }, counter = { width = { 0.95, 1.30, 1.80 }, depth = { 0.65, 0.72, 0.85 }, height = { 1.15, 1.25, 1.35 } } } },
    doors = int(1, 1, 2, { ["single-door"] = 1, ["two-door"] = 2, ["double-door"] = 2, ["双门"] = 2, ["单门"] = 1 }, { {}, { width = { 1.00, 1.15, 1.35 } } }),
    goods = bool(true, { stocked = true, ["with drinks"] = true, ["with cakes"] = true, ["摆满"] = true }),
  },
  slots  = {
    case  = { "painted_metal", "stainless_steel", tint = { "#ffffff", "#2b2e31", "#b8302f", "#1f4f8f" } },
    frame = { "black_plastic", "aluminium" },
    liner = { "plastic", tint = { "#f4f6f7" } },
    glass = "glass",
    shelf = { "chrome" },
    lamp  = "screen_on",
    sign  = { "plastic", tint = { "#d0302f", "#2f6fc0", "#3f9f4f", "#f0b01f" } },
    text  = { "paint", tint = { "#ffffff" } },
    dark  = "black_plastic",
    red   = { "plastic", tint = { "#c8281f" } },
    green = { "glass", tint = { "#3f8f4f" } },
    amber = { "plastic", tint = { "#e08a1f" } },
    blue  = { "aluminium", tint = { "#5f9fdf" } },
    cream = { "cream_icing", tint = { "#fff6e8", "#f2c9cf" } },
    cake  = { "cake_sponge" },
    choco = { "chocolate" },
    berry = { "fruit_skin", tint = { "#c02030" } },
    plate = "porcelain",
  },
  rooms  = { "shop", "supermarket", "cafe", "bakery", "restaurant", "bar" },
  build  = function(p, k)
    local w, h, d = p.width / 2, p.height, p.depth
    if p.body == "upright" then
      local t, foot, sign, base = 0.045, 0.05, 0.22, 0.22 -- sign above the doors, the motor below them
      local out = 0.035
      local front = d - out - 0.047 -- doors are 45 mm thick
      local z0, z1 = foot + base, h - sign
      local thin = 0.06 -- sheet around foam
      local function wall(low, high) k:box { low = low, high = high, slot = "case", fill = thin, bevel = 0.004 } end
      wall({ 0, -w, foot }, { front, -w + t, h })
      wall({ 0, w - t, foot }, { front, w, h })
      wall({ 0, -w + t, foot }, { t, w - t, h })
      wall({ t, -w + t, h - 0.04 }, { front, w - t, h })
      k:box { low = { t, -w + t, z0 - 0.03 }, high = { front, w - t, z0 }, slot = "liner", fill = 0.1 }
      k:box { low = { t, -w + t, z1 }, high = { front, w - t, z1 + 0.03 }, slot = "liner", fill = 0.1 }
      for _, s in ipairs { -1, 1 } do k:box { low = { t, s > 0 and w - t - 0.002 or -w + t, z0 }, high = { front - 0.01, s > 0 and w - t or -w + t + 0.002, z1 }, slot = "liner", visual_only = true, bevel = 0 } end
      k:box { low = { t, -w + t, z0 }, high = { t + 0.002, w - t, z1 }, slot = "liner", visual_only = true, bevel = 0 }
      -- Sign, louvres, motor, feet.
      k:box { low = { front - 0.02, -w + t, z1 + 0.03 }, high = { front + 0.040, w - t, h - 0.04 }, slot = "sign", fill = 0.1, bevel = 0.004 }
      k:box { low = { front - 0.005, -w + 0.004, z1 + 0.008 }, high = { front + 0.042, w - 0.004, h - 0.004 }, slot = "sign", fill = 0.08, bevel = 0.008 }
      k:prism { polygon = outline.ellipse(0.30 * p.width, 0.055, 28), height = 0.003, axis = "x", at = { front + 0.042, 0, (z1 + h) / 2 }, slot = "text", visual_only = true, bevel = 0.001 }
      k:prism { polygon = { { -0.22 * p.width, -0.012 }, { 0.10 * p.width, -0.020 }, { 0.22 * p.width, 0.022 }, { -0.08 * p.width, 0.016 } }, height = 0.003, axis = "x", at = { front + 0.0435, 0, (z1 + h) / 2 }, slot = "sign", visual_only = true, bevel = 0.001 }
      k:box { low = { t, -w + t, foot }, high = { front + 0.030, w - t, z0 - 0.03 }, slot = "dark", fill = 0.04, bevel = 0.004 }
      electronics.grille(k, { at = { front + 0.031, 0, (foot + z0 - 0.03) / 2 }, width = 2 * w - 0.2, height = 0.12, rows = 6, slot = "frame" })
      k:lump { mass = 24, at = { 0.25 * d, 0, foot + 0.10 }, size = { 0.25, 0.3, 0.14 } }
      for _, x in ipairs { 0.06, front - 0.05 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.022, height = foot + 0.002, at = { x, s * (w - 0.07), 0 }, anchor = "bottom", slot = "dark", segments = 12 } end end
      -- Grids with bottles and cans.
      local n, r = 5, p.rng("goods")
      for i = 1, n do
        local z = z0 + (z1 - z0) * (i - 1) / n
        if i > 1 then
          for j = 0, 9 do k:cylinder { radius = 0.0025, height = front - t - 0.06, axis = "x", at = { (t + front - 0.03) / 2, (2 * w - 2 * t - 0.02) * (j / 9 - 0.5), z - 0.003 }, slot = "shelf", segments = 4, bevel = 0, no_collider = true } end
          for _, x in ipairs { t + 0.02, front - 0.04 } do k:cylinder { radius = 0.004, height = 2 * w - 2 * t, axis = "y", at = { x, 0, z - 0.005 }, slot = "shelf", segments = 6, bevel = 0, no_collider = true } end
          k:box { low = { t, -w + t, z - 0.008 }, high = { front - 0.03, w - t, z }, slot = "shelf", collider_only = true }
          k:box { low = { front - 0.037, -w + t + 0.002, z - 0.020 }, high = { front - 0.032, w - t - 0.002, z + 0.008 }, slot = "text", visual_only = true, bevel = 0 }
        end
        k:container("shelf_" .. i, { center = { (t + front - 0.13) / 2, 0, z }, size = { front - t - 0.17, 2 * w - 2 * t - 0.02 }, clearance = (z1 - z0) / n - 0.03 })
        if p.goods then
          local slots, pitch = { "red", "green", "amber", "blue" }, 0.078
          local count = math.floor((2 * w - 2 * t - 0.02) / pitch)
          local c = r:int(0, 3)
          for j = 1, count do
            if j % 3 == 1 then c = (c + r:int(1, 3)) % 4 end
            local slot, y = slots[c + 1], (2 * w - 2 * t - 0.02) * ((j - 0.5) / count - 0.5)
            local tall = slot == "blue" and 0.13 or math.min(0.25, (z1 - z0) / n - 0.05)
            if slot == "blue" then
              k:lathe { profile = { { 0.026, 0 }, { 0.033, 0.008 }, { 0.033, tall - 0.012 }, { 0.027, tall } }, at = { front - 0.085, y, z }, slot = slot, segments = 10, no_collider = true, fill = 0.1 }
            else
              k:lathe { profile = { { 0.029, 0 }, { 0.033, 0.006 }, { 0.033, 0.55 * tall }, { 0.013, 0.80 * tall }, { 0.013, tall - 0.014 } }, at = { front - 0.085, y, z }, slot = slot, segments = 10, no_collider = true, fill = 0.3 }
              k:cylinder { radius = 0.015, height = 0.016, at = { front - 0.085, y, z + tall }, anchor = "top", slot = "text", segments = 8, no_collider = true, bevel = 0 }
              k:cylinder { radius = 0.0335, height = 0.07, at = { front - 0.085, y, z + 0.34 * tall }, slot = "text", segments = 10, visual_only = true, bevel = 0 }
            end
          end
          k:box { low = { front - 0.115, -w + t + 0.01, z }, high = { front - 0.055, w - t - 0.01, z + 0.12 }, slot = "red", collider_only = true }
        end
      end
      for _, s in ipairs { -1, 1 } do k:box { low = { front - 0.025, s * (w - t - 0.008) - 0.004, z0 + 0.03 }, high = { front - 0.015, s * (w - t - 0.008) + 0.004, z1 - 0.03 }, slot = "lamp", visual_only = true, bevel = 0 } end
      k:light { kind = "area", at = { front - 0.10, 0, z1 - 0.03 }, dir = { -0.2, 0, -1 }, size = { 0.05, 2 * w - 0.2 }, lumens = 500, color = { 0.92, 0.97, 1 } }
      local T = 0.045
      local function panel(k2, pw, ph, part)
        for _, s in ipairs { -1, 1 } do
          k2:box { size = { T, 0.045, ph }, at = { T / 2, s * (pw - 0.045) / 2, 0 }, part = part, slot = "frame", fill = 0.3, bevel = 0.004, no_collider = true }
          k2:box { size = { T, pw - 0.09, 0.045 }, at = { T / 2, 0, s * (ph - 0.045) / 2 }, part = part, slot = "frame", fill = 0.3, bevel = 0.004, no_collider = true }
        end
        k2:box { size = { 0.008, pw - 0.085, ph - 0.085 }, at = { T * 0.6, 0, 0 }, part = part, slot = "glass", bevel = 0, no_collider = true }
        k2:box { size = { T, pw, ph }, at = { T / 2, 0, 0 }, part = part, slot = "glass", collider_only = true }
      end
      local handle = { out = out, draw = function(k2, _, _, part)
        k2:box { size = { 0.018, 0.022, 0.46 }, at = { out - 0.009, 0, 0 }, part = part, slot = "frame", bevel = 0.006, fill = 0.6 }
        for _, s in ipairs { -1, 1 } do k2:box { size = { out - 0.01, 0.020, 0.03 }, at = { out / 2 - 0.004, 0, s * 0.20 }, part = part, slot = "frame", no_collider = true } end
        k2:handle { part = part, at = { out, 0, 0 }, normal = { 1, 0, 0 } }
      end }
      fronts.doors(k, { low = { t, -w + 0.002, z0 - 0.02 }, high = { front, w - 0.002, z1 - 0.002 } }, { name = "door", slot = "frame", count = p.doors, side = "right", cover = 0, thickness = T, panel = panel, handle = handle, open = 95 })
      return
    end
    -- Counter: base with the motor, a case of glass that slants, two shelves of cakes; it opens behind for the seller.
    local base, foot = 0.42 * h, 0.06
    local x0, x1 = 0.03, d - 0.02
    k:box { low = { x0, -w, foot }, high = { x1, w, base }, slot = "case", fill = 0.05, grain = "y", bevel = 0.005 }
    k:box { low = { x0 + 0.03, -w + 0.03, 0 }, high = { x1 - 0.05, w - 0.03, foot }, slot = "dark", fill = 0.05 }
    k:box { low = { x1 - 0.002, -w + 0.02, base - 0.10 }, high = { d - 0.008, w - 0.02, base - 0.02 }, slot = "sign", fill = 0.3, bevel = 0.003, no_collider = true }
    k:lump { mass = 30, at = { 0.4 * d, 0, foot + 0.14 }, size = { 0.3, 0.4, 0.2 } }
    k:box { low = { 0, -w, base }, high = { d, w, base + 0.02 }, slot = "frame", fill = 0.2, bevel = 0.004 }
    local top = h - 0.025
    local head = 0.34 * d -- depth of the roof
    k:box { low = { x0, -w, top }, high = { x0 + head, w, h }, slot = "frame", fill = 0.2, bevel = 0.004 }
    local g = 0.006
    k:hull { points = { { d - 0.006, -w, base + 0.02 }, { d - 0.006 - g, -w, base + 0.02 }, { d - 0.006, w, base + 0.02 }, { d - 0.006 - g, w, base + 0.02 }, { x0 + head, -w, top + 0.004 }, { x0 + head - g, -w, top + 0.004 }, { x0 + head, w, top + 0.004 }, { x0 + head - g, w, top + 0.004 } }, slot = "glass" }
    for _, s in ipairs { -1, 1 } do
      k:prism { polygon = { { x0, base + 0.02 }, { d - 0.014, base + 0.02 }, { x0 + head - 0.008, top }, { x0, top } }, height = g, axis = "y", at = { 0, s * (w - g / 2), 0 }, slot = "glass", bevel = 0 }
      k:box { low = { x0, s > 0 and w - 0.025 or -w, base + 0.02 }, high = { x0 + 0.025, s > 0 and w or -w + 0.025, top }, slot = "frame", fill = 0.3, no_collider = true }
    end
    local function reach(z) return d - 0.03 + (x0 + head - d) * (z - base) / (top - base) end
    local r, number = p.rng("cakes"), 0
    for i = 0, 1 do
      local z = base + 0.022 + i * 0.48 * (top - base)
      local xa, xb = x0 + 0.04, reach(z + (i == 0 and 0.10 or 0.08)) - 0.03
      if i == 1 then
        k:box { low = { xa, -w + 0.008, z - 0.008 }, high = { xb, w - 0.008, z }, slot = "glass", bevel = 0.001 }
        for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.006, height = xb - xa, axis = "x", at = { (xa + xb) / 2, s * (w - 0.012), z - 0.012 }, slot = "shelf", segments = 8, no_collider = true } end
      end
      if p.goods then
        local n = math.floor((2 * w - 0.1) / 0.27)
        for j = 1, n do
          local y, x = (2 * w - 0.06) * ((j - 0.5) / n - 0.5), (xa + xb) / 2 + 0.01
          local R, tall, kind = math.min(0.105, (xb - xa) / 2 - 0.03), math.min(r:uniform(0.07, 0.10), 0.3 * (top - base)), (j + i) % 3
          k:cylinder { radius = R + 0.015, height = 0.006, at = { x, y, z }, anchor = "bottom", slot = "plate", segments = 20, no_collider = true, bevel = 0.001 }
          k:cylinder { radius = R, height = tall, at = { x, y, z + 0.006 }, anchor = "bottom", slot = kind == 1 and "choco" or "cream", segments = 20, no_collider = true, bevel = 0.006, fill = 0.6 }
          if kind == 2 then k:cylinder { radius = R + 0.0006, height = 0.3 * tall, at = { x, y, z + 0.006 + 0.5 * tall }, slot = "cake", segments = 20, visual_only = true, bevel = 0 } end
          for c = 0, 5 do
            local a = math.rad(60 * c)
            k:sphere { radius = 0.013, at = { x + (R - 0.022) * math.cos(a), y + (R - 0.022) * math.sin(a), z + 0.010 + tall }, slot = kind == 1 and "cream" or "berry", segments = 6, no_collider = true }
          end
          k:cylinder { radius = R, height = tall + 0.01, at = { x, y, z }, anchor = "bottom", slot = "cake", segments = 12, collider_only = true }
        end
        k:container("shelf_" .. i + 1, { center = { xa + 0.02, 0, z }, size = { 0.03, 2 * w - 0.1 }, clearance = 0.2 })
      else
        k:container("shelf_" .. i + 1, { center = { (xa + xb) / 2, 0, z }, size = { xb - xa - 0.02, 2 * w - 0.04 }, clearance = 0.4 * (top - base) - 0.03 })
      end
    end
    -- Two glass leaves slide behind.
    for i, s in ipairs { -1, 1 } do
      local xx = i == 1 and 0.004 or 0.017
      local part = joinery.sliding_door(k, { name = "door_" .. i, slot = "glass", low = { xx, s < 0 and -w + 0.004 or -0.02, base + 0.023 }, high = { xx + 0.007, s < 0 and 0.02 or w - 0.004, top - 0.003 }, travel = -s * (w - 0.08), bevel = 0.001 })
      k:box { size = { 0.009, 0.012, 0.12 }, at = { xx + 0.0035, s * (w - 0.05), (base + top) / 2 }, part = part, slot = "frame", visual_only = true, bevel = 0.001 }
    end
    k:box { low = { x0 + 0.06, -w + 0.05, top - 0.010 }, high = { x0 + 0.09, w - 0.05, top + 0.002 }, slot = "lamp", visual_only = true, bevel = 0.001 }
    k:light { kind = "area", at = { x0 + 0.08, 0, top - 0.014 }, dir = { 0.4, 0, -1 }, size = { 0.04, 2 * w - 0.1 }, lumens = 500, color = { 1, 0.732, 0.5 } }
    k:surface("top", { center = { x0 + head / 2, 0, h }, size = { head - 0.02, 2 * w - 0.02 } })
  end,
}
