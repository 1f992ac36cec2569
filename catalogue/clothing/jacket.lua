-- A garment of padded cloth laid out flat, or hanging from its hanger at a wall: jacket, coat, shirt, hoodie, robe, dress, apron.
return kind {
  api    = 1,
  names  = { en = "jacket, coat, raincoat, suit jacket, blazer, overcoat, bathrobe, bath robe, robe, dress, wedding dress, gown, lab coat, apron, shirt, sweater, suit, hoodie, uniform, costume, cardigan, kimono", zh = "外套, 大衣, 夹克, 浴袍, 围裙, 裙子, 衣服, 衬衫, 卫衣, 雨衣" },
  measure_zh = "件",
  groups = { "clothing" },
  stands = function(p) return p.type == "hanging" and "wall" or "surface" end,
  fixture = false,
  size   = { width = { 0.60, 0.78, 0.95 }, depth = { 0.55, 0.74, 1.30 }, height = { 0.03, 0.05, 0.08 } },
  mass   = { 0.15, 1.1, 4 },
  params = {
    type = one_of { "jacket", "coat", "shirt", "hoodie", "robe", "dress", "apron", "hanging", default = "jacket",
      words = { hanging = "hanging", hung = "hanging", ["wall-mounted"] = "hanging", ["挂着"] = "hanging", ["悬挂"] = "hanging", jacket = "jacket", blazer = "jacket", suit = "jacket", coat = "coat", overcoat = "coat", raincoat = "coat", lab = "coat", shirt = "shirt", sweater = "shirt", hoodie = "hoodie", robe = "robe", bathrobe = "robe", kimono = "robe", dress = "dress", gown = "dress", wedding = "dress", apron = "apron",
        ["大衣"] = "coat", ["雨衣"] = "coat", ["衬衫"] = "shirt", ["卫衣"] = "hoodie", ["浴袍"] = "robe", ["裙"] = "dress", ["围裙"] = "apron" },
      size = { coat = { height = { 0.036, 0.044, 0.052 }, width = { 0.70, 0.78, 0.88 }, depth = { 0.95, 1.05, 1.15 } }, robe = { height = { 0.036, 0.044, 0.052 }, depth = { 1.05, 1.18, 1.28 }, width = { 0.72, 0.84, 0.95 } }, dress = { height = { 0.036, 0.044, 0.052 }, depth = { 1.0, 1.15, 1.3 }, width = { 0.60, 0.70, 0.80 } }, apron = { depth = { 0.85, 0.92, 1.0 }, width = { 0.70, 0.80, 0.90 }, height = { 0.022, 0.03, 0.035 } },
        jacket = { height = { 0.036, 0.044, 0.052 }, width = { 0.68, 0.76, 0.84 }, depth = { 0.66, 0.73, 0.80 } }, shirt = { height = { 0.036, 0.044, 0.052 }, width = { 0.68, 0.76, 0.84 }, depth = { 0.66, 0.73, 0.80 } }, hoodie = { height = { 0.036, 0.044, 0.052 }, width = { 0.68, 0.76, 0.84 }, depth = { 0.78, 0.86, 0.92 } }, hanging = { width = { 0.70, 0.78, 0.86 }, depth = { 0.07, 0.08, 0.09 }, height = { 0.78, 0.85, 0.95 } } } },
  },
  slots  = {
    cloth = { "fabric", "wool", "linen", "velvet", tint = { "#ffffff", "#8090a8", "#b08868", "#a86058", "#8a9a80", "#707078" } },
    lining = { "silk", "cotton", tint = { "#c8b8a8", "#a8a8b0" } }, button = { "plastic", "brass", tint = { "#3a3028", "#d8d0c0" } }, trim = { "knit", "cotton", tint = { "#ffffff", "#6a6a72" } }, wood = { "beech", "walnut" }, hook = "chrome",
  },
  rooms  = { "bedroom", "closet", "hallway" },
  build  = function(p, k)
    local hanging = p.type == "hanging"
    local t = hanging and "jacket" or p.type
    local length = ({ jacket = 0.70, coat = 1.02, shirt = 0.70, hoodie = 0.68, robe = 1.15, dress = 1.12, apron = 0.82 })[t]
    -- Drawn upright in y (across) and z (down from the shoulder), thickness along x; laid down at the end by turning the frame.
    local thick = 0.034
    local function piece(points, o) -- a soft flat piece and its mirror image where o.both
      for _, s in ipairs(o.both and { 1, -1 } or { 1 }) do
        local polygon = {}
        for i, q in ipairs(points) do polygon[s > 0 and i or #points + 1 - i] = { s * q[1], q[2] } end
        k:prism { polygon = polygon, height = o.thick, axis = "x", at = { o.x or o.thick / 2, 0, 0 }, bevel = math.min(0.011, 0.4 * o.thick), crease = 50, slot = o.slot or "cloth", no_collider = not o.flat and not o.solid or nil, visual_only = o.flat }
      end
    end
    local function garment()
      local flare = ({ coat = 0.05, robe = 0.05, dress = 0.20 })[t] or 0.0
      local waist = t == "dress" and 0.155 or t == "jacket" and 0.225 or 0.245
      local sleeves, wide = t ~= "dress" and t ~= "apron", t == "robe" and 0.02 or 0
      if t == "apron" then
        piece(outline.mirrored { { 0.24, -length }, { 0.27, -length + 0.03 }, { 0.27, -0.36 }, { 0.13, -0.30 }, { 0.105, -0.06 } }, { thick = 0.022, solid = true })
        piece({ { 0.10, -0.12 }, { 0.055, 0.10 }, { 0.035, 0.10 }, { 0.085, -0.12 } }, { both = true, thick = 0.016, slot = "trim", solid = true })
        piece({ { 0.26, -0.37 }, { 0.42, -0.52 }, { 0.41, -0.55 }, { 0.25, -0.40 } }, { both = true, thick = 0.014, slot = "trim", solid = true })
        piece(outline.mirrored { { 0.14, -0.62 }, { 0.15, -0.60 }, { 0.15, -0.46 } }, { thick = 0.008, x = 0.022 })
        piece(outline.mirrored { { 0.152, -0.475 }, { 0.152, -0.455 } }, { thick = 0.010, x = 0.022, slot = "trim" })
        return
      end
      -- Body: hem, waist, armpit, shoulder, neck.
      local shoulder = t == "dress" and 0.15 or 0.225
      piece(outline.mirrored(t == "dress" and { { 0.10, -length - 0.02 }, { 0.24, -length + 0.01 }, { 0.36, -length + 0.05 }, { waist + 0.05, -0.55 }, { waist, -0.42 }, { 0.19, -0.22 }, { 0.145, -0.11 }, { 0.135, 0.0 }, { 0.100, 0.015 }, { 0.075, -0.10 } }
        or { { 0.20 + flare, -length }, { 0.25 + flare, -length + 0.02 }, { waist, -0.45 }, { 0.255, -0.20 }, { shoulder, -0.035 }, { 0.10, 0.0 }, { 0.075, 0.010 } }), { thick = thick, solid = true })
      if t == "dress" then
        piece(outline.mirrored { { waist + 0.004, -0.455 }, { waist - 0.003, -0.415 } }, { thick = 0.008, x = thick, slot = "trim", flat = true })
        for i = -2, 2 do k:sweep { path = { { thick, i * 0.045, -0.47 }, { thick + 0.004, i * 0.08, -0.75 }, { thick, i * 0.125, -length + 0.05 - 0.008 * math.abs(i) } }, radius = { 0.003, 0.008, 0.010 }, segments = 5, smooth = true, steps = 3, slot = "cloth", visual_only = true } end
      end
      if sleeves then
        local cuff = t == "shirt" and -0.54 or -0.60
        piece({ { 0.185, -0.02 }, { 0.225, -0.035 }, { 0.285, -0.12 }, { 0.375 + wide, cuff + 0.02 }, { 0.365 + wide, cuff }, { 0.290 - wide, cuff - 0.02 }, { 0.285 - wide, cuff }, { 0.235, -0.24 } }, { both = true, thick = 0.038, solid = true })
        if t == "hoodie" or t == "shirt" then piece({ { 0.378, cuff + 0.035 }, { 0.368, cuff - 0.008 }, { 0.288, cuff - 0.028 }, { 0.285, cuff + 0.01 } }, { both = true, thick = 0.040, slot = "trim" }) end
        for _, s in ipairs { -1, 1 } do k:sweep { path = { { thick + 0.003, s * 0.222, -0.04 }, { thick + 0.005, s * 0.222, -0.13 }, { thick + 0.003, s * 0.245, -0.23 } }, radius = 0.0025, segments = 4, smooth = true, steps = 3, slot = "lining", visual_only = true } end
      end
      local front = thick + 0.001
      local open = t == "jacket" and -0.30 or t == "robe" and -0.42 or -0.12
      if t == "jacket" or t == "coat" or t == "robe" then
        k:prism { polygon = { { -0.065, 0.012 }, { 0.0, open }, { 0.065, 0.012 } }, height = 0.004, axis = "x", at = { front, 0, 0 }, slot = "lining", bevel = 0, visual_only = true }
        piece({ { 0.065, 0.026 }, { 0.095, 0.010 }, { 0.128, -0.115 }, { 0.085, -0.125 }, { 0.02, open }, { 0.0, open } }, { both = true, thick = 0.012, x = front + 0.002, slot = t == "robe" and "trim" or nil })
        k:box { low = { front - 0.004, -0.0015, -length + 0.03 }, high = { front + 0.001, 0.0015, open }, slot = "lining", bevel = 0, visual_only = true }
        piece(outline.mirrored { { 0.080, 0.008 }, { 0.074, 0.036 } }, { thick = 0.028, x = 0.015, slot = t == "robe" and "trim" or nil })
      elseif t == "shirt" then
        k:prism { polygon = { { -0.05, 0.018 }, { 0, -0.055 }, { 0.05, 0.018 } }, height = 0.004, axis = "x", at = { front, 0, 0 }, slot = "lining", bevel = 0, visual_only = true }
        piece({ { 0.072, 0.030 }, { 0.085, 0.0 }, { 0.062, -0.085 }, { 0.0, -0.045 }, { 0.045, 0.028 } }, { both = true, thick = 0.010, x = front + 0.002 })
        k:box { low = { front - 0.003, -0.016, -length + 0.01 }, high = { front + 0.0015, 0.016, -0.05 }, slot = "cloth", bevel = 0.001, visual_only = true }
        piece({ { 0.07, -0.28 }, { 0.07, -0.18 }, { 0.155, -0.18 }, { 0.155, -0.28 }, { 0.112, -0.30 } }, { thick = 0.005, x = front, flat = true })
      else
        if t == "hoodie" then
          piece(outline.mirrored { { 0.070, -0.075 }, { 0.115, -0.02 }, { 0.125, 0.09 }, { 0.075, 0.175 } }, { thick = 0.030, x = 0.016, solid = true })
          k:ellipsoid { size = { 0.020, 0.145, 0.20 }, at = { 0.026, 0, 0.045 }, slot = "lining", segments = 16, visual_only = true }
          piece(outline.mirrored { { 0.15, -0.60 }, { 0.165, -0.56 }, { 0.105, -0.40 } }, { thick = 0.010, x = front })
          for _, s in ipairs { -1, 1 } do k:sweep { path = { { front + 0.004, s * 0.03, -0.055 }, { front + 0.006, s * 0.038, -0.14 }, { front + 0.004, s * 0.034, -0.21 } }, radius = 0.0035, smooth = true, steps = 2, segments = 6, slot = "trim", visual_only = true } end
          piece(outline.mirrored { { 0.235, -length - 0.004 }, { 0.238, -length + 0.05 } }, { thick = thick + 0.003, slot = "trim" })
        end
      end
      if t == "jacket" or t == "coat" or t == "shirt" then
        local n = t == "jacket" and 3 or t == "coat" and 5 or 6
        for i = 0, n - 1 do k:cylinder { radius = t == "shirt" and 0.006 or 0.011, height = 0.006, axis = "x", at = { front + 0.002, t == "shirt" and 0 or 0.018, open - 0.03 - i * (length - 0.12 + open) / n }, slot = "button", segments = 12, visual_only = true } end
      end
      if t == "jacket" or t == "coat" or t == "robe" then
        local z = -0.66 * length
        piece({ { 0.085, z - 0.012 }, { 0.082, z + 0.026 }, { 0.205, z + 0.036 }, { 0.208, z - 0.002 } }, { both = true, thick = 0.008, x = front })
        if t == "robe" then
          piece(outline.mirrored { { 0.252, -0.475 }, { 0.252, -0.425 } }, { thick = 0.010, x = front + 0.002, slot = "trim" })
          for _, s in ipairs { -1, 1 } do piece({ { s * 0.01 + 0.014, -0.45 }, { s * 0.055 + 0.014, -0.78 }, { s * 0.055 - 0.022, -0.78 }, { s * 0.01 - 0.014, -0.45 } }, { thick = 0.008, x = front + 0.006, slot = "trim" }) end
        end
      end
    end
    if hanging then
      k:with({ at = { 0.012, 0, 0 } }, garment)
      k:sweep { path = { { 0.024, 0, 0 }, { 0.024, 0, 0.07 }, { 0.024, 0.022, 0.085 }, { 0.024, 0.022, 0.115 }, { 0.024, -0.005, 0.125 }, { 0.024, -0.022, 0.10 } }, radius = 0.003, smooth = true, steps = 3, segments = 6, slot = "hook", no_collider = true }
      k:sweep { path = { { 0.024, -0.20, -0.05 }, { 0.024, 0, 0.010 }, { 0.024, 0.20, -0.05 } }, radius = 0.009, smooth = true, steps = 3, segments = 8, slot = "wood", no_collider = true }
      k:cylinder { radius = 0.010, height = 0.05, axis = "x", at = { 0.025, 0.008, 0.110 }, slot = "hook", segments = 12 }
    else
      k:with({ rot = { 0, -90, 0 } }, garment)
    end
    k:fit()
  end,
}
