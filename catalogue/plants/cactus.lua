-- A spiny plant in a small pot: a ribbed column with arms, a ball with a flower, or flat pads of a prickly pear.
return kind {
  api    = 1,
  names  = { en = "cactus, potted cactus, cactus plant, cacti", zh = "仙人掌, 仙人球" },
  measure_zh = "盆",
  groups = { "plant", "potted_plant", "decoration" },
  stands = function(p) return p.form == "saguaro" and p.height > 0.5 and "floor" or "surface" end,
  front  = false, small = true,
  size   = { width = { 0.09, 0.14, 0.45 }, depth = "width", height = { 0.10, 0.22, 1.40 } },
  mass   = { 0.15, 1.2, 85 },
  params = {
    form = one_of { "column", "ball", "pads", "saguaro", words = { column = "column", tall = "saguaro", large = "saguaro", round = "ball", ball = "ball", barrel = "ball", ["prickly pear"] = "pads", opuntia = "pads", saguaro = "saguaro", ["仙人球"] = "ball", ["柱"] = "column" },
      size = { column = { width = { 0.09, 0.13, 0.18 }, height = { 0.18, 0.26, 0.38 } }, ball = { width = { 0.09, 0.12, 0.18 }, height = { 0.10, 0.14, 0.20 } }, pads = { width = { 0.12, 0.16, 0.24 }, height = { 0.18, 0.25, 0.36 } }, saguaro = { width = { 0.30, 0.38, 0.50 }, height = { 0.80, 1.10, 1.45 } } } },
    pot  = one_of { "tapered", "round", "square" },
  },
  slots  = {
    pot    = { "terracotta", "ceramic", "concrete", tint = { "#f0ece4", "#c98f6b", "#8fa8a3", "#e0c37a", "#6f7780" } },
    soil   = { "soil", "gravel" },
    body   = { "leaf", "dark_leaf" },
    spine  = { "straw" },
    flower = { "petal", tint = { "#e8437a", "#f0c93a", "#f28a4a", "#ffffff" } },
  },
  rooms  = { "living_room", "home_office", "kitchen", "bedroom", "office", "balcony" },
  build  = function(p, k)
    local w, h = p.width, p.height
    local big = p.form == "saguaro"
    local radius = big and 0.33 * w or p.form == "ball" and 0.44 * w or 0.36 * w
    local pot_h = math.min(1.5 * radius, 0.42 * h)
    local soil = foliage.pot(k, { radius = radius, height = pot_h, slot = "pot", soil = "soil", shape = p.pot })
    k:lump { mass = 2200 * radius * radius * pot_h, at = { 0, 0, 0.4 * pot_h }, size = { radius, radius, 0.6 * pot_h } } -- sandy earth
    local up = h - soil
    -- A ribbed body: a smooth core and ribs with tufts of spines, upright at a point.
    local function column(x, y, z, q, tall)
      local profile = { { 0.78 * q, 0 }, { 0.92 * q, 0.25 * tall }, { 0.92 * q, tall - 0.9 * q }, { 0.72 * q, tall - 0.35 * q }, { 0.3 * q, tall - 0.05 * q }, { 0, tall } }
      k:lathe { profile = profile, at = { x, y, z }, segments = 14, steps = 1, smooth = true, slot = "body" }
      local n = 8
      for i = 1, n do
        local a = 2 * math.pi * i / n
        local c, s = math.cos(a), math.sin(a)
        local path = {}
        for j, e in ipairs(profile) do path[j] = { x + e[1] * c, y + e[1] * s, z + e[2] - (j == #profile and 0.004 or 0) } end
        k:sweep { path = path, radius = 0.16 * q, segments = 4, slot = "body", soft = true, no_collider = true, fill = 0.5 }
        local m = math.max(3, math.floor(tall / (q > 0.05 and 0.14 or 0.045)))
        for j = 1, m do
          local zz = tall * (j - 0.5) / m
          local e = zz > tall - 0.9 * q and 0.74 * q or 0.92 * q
          k:box { size = q > 0.05 and { 0.014, 0.014, 0.014 } or { 0.006, 0.006, 0.006 }, at = { x + (e + 0.16 * q) * c, y + (e + 0.16 * q) * s, z + zz }, rot = { 45, 0, math.deg(a) }, bevel = 0, slot = "spine", soft = true, visual_only = true }
        end
      end
    end
    local function bloom(x, y, z, size) k:with({ at = { x, y, z } }, function() for i = 1, 7 do k:leaf { rot = { 0, -48, i * 51 }, length = size, width = 0.5 * size, droop = 20, segments = 2, slot = "flower" } end k:sphere { radius = 0.22 * size, at = { 0, 0, 0.2 * size }, segments = 6, slot = "spine", soft = true, visual_only = true } end) end
    if p.form == "ball" then
      local R = math.min(0.46 * w, 0.52 * up)
      local flat = up - 0.016
      k:ellipsoid { size = { 1.84 * R, 1.84 * R, flat }, at = { 0, 0, soil + flat / 2 - 0.004 }, segments = 18, slot = "body" }
      for i = 1, 14 do
        local a = 2 * math.pi * i / 14
        local path = {}
        for j = 0, 6 do local e = math.rad(-55 + 140 * j / 6) path[j + 1] = { 0.92 * R * math.cos(e) * math.cos(a), 0.92 * R * math.cos(e) * math.sin(a), soil + flat / 2 - 0.004 + flat / 2 * math.sin(e) } end
        k:sweep { path = path, radius = 0.075 * R, segments = 4, slot = "body", soft = true, no_collider = true, fill = 0.5 }
        for j = 1, 4 do local e = math.rad(-25 + 26 * j) k:sphere { radius = 0.003, segments = 4, at = { 1.0 * R * math.cos(e) * math.cos(a), 1.0 * R * math.cos(e) * math.sin(a), soil + flat / 2 + 0.54 * flat * math.sin(e) }, slot = "spine", soft = true, visual_only = true } end
      end
      bloom(0, 0, soil + flat - 0.008, 0.028)
    elseif p.form == "pads" then
      local function pad(x, y, z, a, b, turn, tilt)
        k:with({ at = { x, y, z }, rot = { 0, tilt, turn } }, function()
          k:ellipsoid { size = { 0.28 * a, a, b }, at = { 0, 0, b / 2 - 0.006 }, segments = 12, slot = "body" }
          for i = 0, 8 do local e, q = i * 2.4, 0.42 * math.sqrt((i + 0.5) / 9) for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.0028, at = { s * 0.14 * a * math.sqrt(math.max(0.05, 1 - 4 * q * q)), a * q * math.cos(e), b / 2 + b * q * math.sin(e) }, segments = 4, slot = "spine", soft = true, visual_only = true } end end
        end)
      end
      local a, b = 0.52 * w, 0.52 * up
      k:with({ rot = { 0, 0, 40 } }, function()
      pad(0, 0, soil, a, b, 20, 0)
      pad(0.0, 0.18 * a, soil + 0.86 * b, 0.70 * a, 0.62 * b, 0, 0)
      pad(0.02, -0.30 * a, soil + 0.70 * b, 0.62 * a, 0.58 * b, 70, 10)
      bloom(0, 0.18 * a, soil + 1.44 * b, 0.026)
      end)
    else
      local q = big and 0.14 * w or 0.24 * w
      k:with({ rot = { 0, 0, 45 } }, function()
      column(0, 0, soil - 0.01, q, up + 0.01 - (big and 0 or 0.008))
      for s, f in ipairs(big and { { 1, 0.42, 0.40 }, { -1, 0.30, 0.34 } } or { { 1, 0.34, 0.36 } }) do -- arms bend out and up
        local y, z, e = f[1] * (w / 2 - 0.72 * q), soil + f[2] * up, 0.66 * q
        k:sweep { path = { { 0, f[1] * 0.6 * q, z }, { 0, y * 0.7, z + 0.01 }, { 0, y, z + 0.9 * e }, { 0, y, z + 2 * e } }, radius = 0.85 * e, smooth = true, steps = 3, segments = 10, slot = "body", no_collider = true }
        column(0, y, z + e, e, f[3] * up)
      end
      end)
      if not big then bloom(0, 0, h - 0.014, 0.022) end
    end
    k:fit()
  end,
}
