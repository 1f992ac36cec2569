-- A fir in tiers of needled branches on a trunk, hung with baubles, garlands and small lamps, a star at the top, in a stand, with presents if wished.
return kind {
  api    = 1,
  names  = { en = "christmas tree, xmas tree, pine tree, decorated tree, holiday tree", zh = "圣诞树" },
  measure_zh = "棵",
  groups = { "tree", "plant", "decoration" },
  stands = "floor", front = false,
  size   = { width = { 0.70, 1.10, 1.50 }, depth = "width", height = { 1.20, 1.85, 2.40 } },
  mass   = { 2.5, 14, 60 },
  params = {
    decorated = bool(true, { decorated = true, undecorated = false, plain = false, ["装饰"] = true }),
    presents  = bool(false, { presents = true, gifts = true, ["礼物"] = true }),
    snowy     = bool(false, { snowy = true, white = true, flocked = true, ["雪"] = true }),
  },
  slots  = {
    needles = { "dark_leaf", "leaf" },
    snow    = { "cotton", tint = "#ffffff" },
    trunk   = "bark",
    bauble  = { "plastic", "gold", tint = { "#c8202f", "#d94a5a", "#1f5fa8" } },
    second  = { "gold", "silver", "plastic", tint = { "#f2f2f0", "#e0b23a" } },
    garland = { "gold", "silver" },
    glow    = "light_bulb",
    star    = { "gold" },
    stand   = { "black_steel", "wicker", "oak" },
    paper   = { "paper", tint = { "#b8232f", "#2f6f4a", "#e9dcc0", "#2f4f8a" } },
  },
  rooms  = { "living_room", "hotel_lobby", "library", "shop" },
  build  = function(p, k)
    local w, h, r = p.width / 2, p.height, p.rng("tree")
    local foot, crown = 0.17 * math.min(1.2, h / 1.6), h - 0.12
    k:lathe { profile = { { 0.36 * w, 0 }, { 0.36 * w, 0.02 }, { 0.14 * w, 0.09 }, { 0.10 * w, foot * 0.9 }, { 0, foot * 0.9 } }, segments = 20, slot = "stand", fill = 0.35 }
    k:cylinder { radius = 0.030, radius_top = 0.010, height = h - 0.20, at = { 0, 0, 0.04 }, anchor = "bottom", segments = 10, slot = "trunk" }
    local function reach(z) return math.max(0.02, w * (1 - (z - foot) / (crown - foot + 0.04)) ^ 0.92) end
    local tiers = 11
    for i = 1, tiers do
      local u = (i - 1) / (tiers - 1)
      local z = foot + 0.06 + (crown - foot - 0.10) * u ^ 0.95
      local R, drop = reach(z), 0.30 * reach(z) + 0.03
      local top = z + 0.14 * (1 - 0.6 * u)
      k:lathe { profile = { { 0.5 * R, z - 0.6 * drop }, { 0.72 * R, z - 0.75 * drop }, { 0.4 * R, z }, { 0.02, top }, { 0, top } }, segments = 12, slot = "needles", no_collider = true, fill = 0.06 }
      local n = math.max(7, math.floor(18 * (1 - 0.6 * u)))
      for j = 1, n do
        local a = j * 360 / n + i * 17
        k:leaf { at = { 0.1 * R * math.cos(math.rad(a)), 0.1 * R * math.sin(math.rad(a)), z + 0.05 }, rot = { 0, 12, a }, length = R * r:uniform(0.88, 1.0), width = 0.30 * R * (n > 14 and 0.9 or 1.2), droop = 34, fold = 30, widest = 0.62, segments = 2, slot = p.snowy and j % 3 == 0 and "snow" or "needles" }
        if j % 2 == 0 then k:leaf { at = { 0.45 * R * math.cos(math.rad(a + 9)), 0.45 * R * math.sin(math.rad(a + 9)), z + 0.03 }, rot = { 0, -12, a + 9 }, length = 0.5 * R, width = 0.16 * R, droop = 40, fold = 30, segments = 2, slot = p.snowy and "snow" or "needles" } end
      end
    end
    k:cone { radius = 0.66 * w, radius_top = 0.02, height = crown - foot + 0.06, at = { 0, 0, (crown + foot) / 2 - 0.03 }, segments = 16, slot = "needles", collider_only = true }
    k:leaf { at = { 0, 0, h - 0.22 }, rot = { 0, -88, 0 }, length = 0.14, width = 0.03, droop = 0, segments = 2, slot = "needles" }
    if p.decorated then
      for i = 1, 26 do -- baubles
        local u = (i - 0.5) / 26
        local z = foot + 0.05 + (crown - foot - 0.20) * u
        local R, a = 0.90 * reach(z), i * 2.4
        local q = r:uniform(0.022, 0.034) * (0.7 + 0.3 * w / 0.55)
        k:sphere { radius = q, at = { R * math.cos(a), R * math.sin(a), z - 0.10 * R }, segments = 7, slot = i % 3 == 0 and "second" or "bauble", soft = true, no_collider = true, fill = 0.05 }
        k:box { size = { 0.4 * q, 0.4 * q, 0.3 * q }, at = { R * math.cos(a), R * math.sin(a), z - 0.10 * R + q }, bevel = 0, slot = "garland", soft = true, visual_only = true }
      end
      local path = {}
      for i = 0, 56 do local u = i / 56 local z = foot + 0.06 + (crown - foot - 0.16) * u local R = 0.96 * reach(z) path[i + 1] = { R * math.cos(u * 30), R * math.sin(u * 30), z - 0.10 * R - 0.02 * math.sin(u * 90) } end
      k:sweep { path = path, radius = 0.006, segments = 4, slot = "garland", soft = true, visual_only = true }
      for i = 1, 28 do
        local u = (i - 0.5) / 28
        local z = foot + 0.05 + (crown - foot - 0.12) * u
        local R, a = 0.97 * reach(z), i * 2.9 + 1
        k:sphere { radius = 0.009, at = { R * math.cos(a), R * math.sin(a), z - 0.08 * R }, segments = 4, slot = "glow", soft = true, visual_only = true }
      end
      for i = 0, 2 do
        local z = foot + (crown - foot) * (0.22 + 0.27 * i)
        local a = i * 2.2
        k:light { kind = "point", at = { 1.0 * reach(z) * math.cos(a), 1.0 * reach(z) * math.sin(a), z }, lumens = 45, color = lamps.warm, radius = 0.06 }
      end
      k:prism { polygon = outline.star(0.085, 0.036, 5, 90), axis = "x", height = 0.022, at = { 0, 0, h - 0.085 }, bevel = 0.007, slot = "star", fill = 0.2 }
    end
    if p.presents then
      for i, q in ipairs { { 0.62, 0.5, 0.22, 0.16 }, { 0.70, 1.6, 0.16, 0.20 }, { 0.62, 2.9, 0.26, 0.12 }, { 0.66, 4.2, 0.18, 0.15 } } do
        local x, y = q[1] * w * math.cos(q[2]), q[1] * w * math.sin(q[2])
        k:with({ at = { x, y, 0 }, rot = { 0, 0, i * 25 } }, function()
          k:box { size = { q[3], q[3] * 0.8, q[4] }, at = { 0, 0, 0 }, anchor = "bottom", slot = i % 2 == 0 and "paper" or "bauble", bevel = 0.003, fill = 0.1 }
          k:box { size = { q[3] + 0.003, 0.022, q[4] + 0.003 }, at = { 0, 0, 0 }, anchor = "bottom", slot = "garland", bevel = 0, visual_only = true }
          k:box { size = { 0.022, q[3] * 0.8 + 0.003, q[4] + 0.003 }, at = { 0, 0, 0 }, anchor = "bottom", slot = "garland", bevel = 0, visual_only = true }
          for _, s in ipairs { -1, 1 } do k:torus { radius = 0.022, tube = 0.006, axis = "x", at = { 0, s * 0.024, q[4] + 0.018 }, segments = 8, slot = "garland", visual_only = true } end
        end)
      end
    end
    k:fit()
  end,
}
