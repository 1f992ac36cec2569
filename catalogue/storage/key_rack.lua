-- A small board by the door with hooks for keys: a plain board, a house-shaped one, or one with a ledge for letters; keys hang on it.
return kind {
  api    = 1,
  names  = { en = "key rack, key holder, key hook, key hooks, key hanger, key board", zh = "钥匙架, 钥匙挂钩" },
  measure_zh = "个",
  groups = { "rack" },
  stands = "wall", mount_height = 1.5,
  size   = { width = { 0.18, 0.28, 0.42 }, depth = { 0.05, 0.06, 0.10 }, height = { 0.16, 0.21, 0.34 } },
  mass   = { 0.15, 0.6, 2.5 },
  params = {
    form  = one_of { "board", "house", "ledge", words = { house = "house", ["house-shaped"] = "house", ledge = "ledge", ["with shelf"] = "ledge", mail = "ledge", board = "board", ["房子"] = "house", ["带置物"] = "ledge" },
      size = { board = { height = { 0.15, 0.17, 0.20 }, depth = { 0.05, 0.055, 0.06 } }, house = { height = { 0.26, 0.29, 0.34 }, width = { 0.22, 0.26, 0.32 }, depth = { 0.05, 0.055, 0.06 } }, ledge = { height = { 0.24, 0.27, 0.32 }, depth = { 0.08, 0.09, 0.11 } } } },
    hooks = int(3, 5, 7, { ["four-hook"] = 4, ["five-hook"] = 5 }),
    keys  = bool(true, { ["with keys"] = true, ["挂着钥匙"] = true }),
  },
  slots  = {
    board = { "oak", "walnut", "reclaimed_wood", "painted_wood", tint = { "#ffffff", "#7fa3b0", "#c9d0c4" } },
    hook  = { "brass", "black_steel", "chrome" },
    key   = { "brass", "steel" },
    steel = "steel",
    tag   = { "plastic", tint = { "#d0402f", "#2f6fb0", "#e0a82f", "#3f8f5a" } },
    letter = "paper",
  },
  rooms  = { "hallway", "entryway", "kitchen", "office" },
  build  = function(p, k)
    local w, h, d = p.width / 2, p.height, p.depth
    local t, hang = 0.014, p.keys and 0.075 or 0.03 -- keys hang below the board
    local z0 = hang
    if p.form == "house" then
      local eaves = z0 + (h - z0) * 0.58
      k:prism { polygon = { { -w + 0.012, z0 }, { w - 0.012, z0 }, { w - 0.012, eaves }, { 0, h - 0.006 }, { -w + 0.012, eaves } }, height = t, axis = "x", at = { t / 2, 0, 0 }, slot = "board", bevel = 0.002 }
      for _, s in ipairs { -1, 1 } do
        k:hull { points = { { 0, 0, h }, { 0, 0, h - 0.016 }, { 0.026, 0, h }, { 0.026, 0, h - 0.016 }, { 0, s * w, eaves - 0.006 }, { 0, s * (w - 0.006), eaves - 0.016 }, { 0.026, s * w, eaves - 0.006 }, { 0.026, s * (w - 0.006), eaves - 0.016 } }, slot = "board" }
      end
      k:box { size = { 0.012, 0.020, 0.045 }, at = { 0.008, 0.5 * w, h - 0.30 * (h - eaves) }, slot = "board", no_collider = true } -- chimney
      k:box { size = { 0.002, 0.05, 0.05 }, at = { t, 0, eaves + 0.010 }, slot = "letter", visual_only = true, bevel = 0.001 }
      for i = 0, 1 do k:box { size = { 0.003, i == 0 and 0.004 or 0.05, i == 0 and 0.05 or 0.004 }, at = { t + 0.0005, 0, eaves + 0.010 }, slot = "hook", visual_only = true, bevel = 0 } end
    elseif p.form == "ledge" then
      k:box { low = { 0, -w, z0 }, high = { t, w, h }, slot = "board", grain = "y", bevel = 0.003 }
      local z = z0 + 0.055
      k:box { low = { t, -w, z }, high = { d, w, z + 0.010 }, slot = "board", grain = "y", bevel = 0.002 }
      k:box { low = { d - 0.008, -w, z + 0.010 }, high = { d, w, z + 0.045 }, slot = "board", grain = "y", bevel = 0.002 }
      for _, s in ipairs { -1, 1 } do k:box { low = { t, s > 0 and w - 0.008 or -w, z + 0.010 }, high = { d - 0.008, s > 0 and w or -w + 0.008, z + 0.045 }, slot = "board", bevel = 0.002 } end
      for i = 1, 3 do k:box { size = { 0.002, 0.16, 0.10 }, at = { t + 0.010 + 0.012 * i, (i - 2) * 0.02, z + 0.055 }, rot = { 0, -6, 0 }, slot = "letter", visual_only = true, bevel = 0 } end
      k:container("ledge", { center = { (t + d) / 2 + 0.01, 0, z + 0.010 }, size = { 0.02, 2 * w - 0.04 }, clearance = h - z - 0.02 })
    else
      k:box { low = { 0, -w, z0 }, high = { t, w, h }, slot = "board", grain = "y", bevel = 0.005 }
      k:cylinder { radius = 0.022, height = 0.002, axis = "x", at = { t, 0, h - 0.032 }, slot = "hook", segments = 18, visual_only = true } -- a key as emblem
      k:box { size = { 0.002, 0.10, 0.008 }, at = { t + 0.0004, 0.065, h - 0.032 }, slot = "hook", visual_only = true, bevel = 0 }
      for i = 0, 1 do k:box { size = { 0.002, 0.008, 0.018 }, at = { t + 0.0004, 0.095 + 0.016 * i, h - 0.042 }, slot = "hook", visual_only = true, bevel = 0 } end
      k:cylinder { radius = 0.011, height = 0.003, axis = "x", at = { t + 0.0004, 0, h - 0.032 }, slot = "board", segments = 14, visual_only = true }
    end
    local reach = math.min(0.045, (p.form == "ledge" and 0.05 or d) - t - 0.006)
    local r, zh = p.rng("keys"), z0 + 0.026
    for i = 1, p.hooks do
      local y = (2 * w - 0.05) * ((i - 0.5) / p.hooks - 0.5)
      k:cylinder { radius = 0.009, height = 0.003, axis = "x", at = { t + 0.0015, y, zh }, slot = "hook", segments = 10, no_collider = true }
      k:sweep { path = { { t, y, zh }, { t + 0.5 * reach, y, zh - 0.006 }, { t + 0.9 * reach, y, zh - 0.002 }, { t + reach, y, zh + 0.014 } }, radius = 0.0028, smooth = true, steps = 2, segments = 6, slot = "hook", no_collider = true }
      k:sphere { radius = 0.0045, at = { t + reach, y, zh + 0.015 }, slot = "hook", segments = 8, no_collider = true }
      k:box { low = { t, y - 0.005, zh - 0.008 }, high = { t + reach, y + 0.005, zh + 0.016 }, slot = "hook", collider_only = true }
      if p.keys and (i % 2 == 1 or r:chance(0.4)) then -- a ring with one or two keys and a tag
        local x, zr = t + 0.6 * reach, zh - 0.018
        k:box { size = { 0.008, 0.030, 0.070 }, at = { x, y, zr + 0.008 }, anchor = "top", slot = "key", collider_only = true }
        k:torus { radius = 0.012, tube = 0.0012, axis = "x", at = { x, y, zr }, slot = "steel", segments = 14, no_collider = true }
        for j = 0, 1 do
          k:with({ at = { x + 0.002 * j, y, zr - 0.010 }, rot = { j * 24 - 8, 0, 0 } }, function()
            k:cylinder { radius = 0.0095, height = 0.002, axis = "x", at = { 0, 0, -0.008 }, slot = "key", segments = 12, no_collider = true }
            k:box { size = { 0.002, 0.005, 0.034 }, at = { 0, 0, -0.030 }, slot = "key", bevel = 0, no_collider = true }
            for q = 0, 2 do k:box { size = { 0.002, 0.004, 0.003 }, at = { 0, 0.004, -0.030 - 0.006 * q }, slot = "key", bevel = 0, visual_only = true } end
          end)
        end
        if i % 3 == 1 then k:box { size = { 0.003, 0.018, 0.030 }, at = { x - 0.004, y - 0.010, zr - 0.030 }, rot = { -14, 0, 0 }, slot = "tag", bevel = 0.001, no_collider = true } end
      end
    end
    k:fit()
  end,
}
