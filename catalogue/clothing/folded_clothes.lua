-- Shirts, trousers or towels folded flat and stacked, or a heap of unfolded washing.
return kind {
  api    = 1,
  names  = { en = "folded clothes, stack of clothes, clothes, clothing, pile of clothes, laundry, t-shirt, t-shirts, folded laundry, pile of laundry, folded shirts, folded shirt, garment, garments, dirty clothes, jeans, linen stack", zh = "叠好的衣服, 衣物, 衣服堆, 牛仔裤" },
  measure_zh = "叠",
  groups = { "clothing" },
  stands = "surface",
  size   = { width = { 0.22, 0.28, 0.45 }, depth = { 0.26, 0.34, 0.50 }, height = { 0.03, 0.16, 0.30 } },
  mass   = { 0.08, 0.9, 4 },
  params = {
    arrangement = one_of { "stack", "pile", default = "stack", words = { folded = "stack", stacked = "stack", pile = "pile", heap = "pile", dirty = "pile", messy = "pile", crumpled = "pile", ["堆"] = "pile", ["脏"] = "pile" },
      size = { stack = { width = { 0.24, 0.28, 0.32 }, depth = { 0.28, 0.33, 0.38 } }, pile = { width = { 0.36, 0.46, 0.60 }, depth = { 0.34, 0.44, 0.56 }, height = { 0.12, 0.18, 0.26 } } } },
    count = int(1, 4, 6, { single = 1, one = 1 }, { { height = { 0.030, 0.038, 0.05 } }, { height = { 0.06, 0.075, 0.09 } }, { height = { 0.09, 0.11, 0.13 } }, { height = { 0.12, 0.15, 0.18 } }, { height = { 0.16, 0.19, 0.22 } }, { height = { 0.19, 0.22, 0.26 } } }),
    top = one_of { "shirt", "sweater", "jeans" },
  },
  slots  = {
    first = { "cotton", tint = { "#ffffff", "#b8cce0", "#e8c8c0" } }, second = { "denim", "wool", tint = { "#ffffff", "#c8b8a0" } }, third = { "knit", "cotton", tint = { "#ffffff", "#c8807a", "#8aa0b8", "#9ab08a" } },
    button = { "plastic", tint = { "#f0ece4", "#5a5048" } }, jeans = { "denim", tint = { "#ffffff", "#8090a8" } }, thread = "brass",
  },
  rooms  = { "bedroom", "closet", "laundry_room" },
  build  = function(p, k)
    local r, names = p.rng("folds"), { "first", "second", "third" }
    if p.arrangement == "pile" then
      for i = 1, 9 do
        local a, d = math.rad(137.5 * i), i < 7 and r:uniform(0.07, 0.13) or 0.03
        local z = i < 7 and 0.042 or 0.042 + 0.035 * (i - 6)
        k:cushion { size = { r:uniform(0.20, 0.28), r:uniform(0.15, 0.22), r:uniform(0.07, 0.10) }, at = { d * math.cos(a), d * math.sin(a), z }, rot = { i < 7 and 0 or r:uniform(-15, 15), i < 7 and 0 or r:uniform(-15, 15), r:uniform(0, 180) }, puff = 0.8, segments = 4, slot = names[i % 3 + 1] }
        -- Sleeves and legs that lie over the heap.
        if i % 2 == 0 then
          local b = a + r:uniform(0.6, 1.2)
          k:sweep { path = { { 0.02 * math.cos(b), 0.02 * math.sin(b), 0.115 }, { 0.12 * math.cos(a), 0.12 * math.sin(a), 0.100 }, { 0.19 * math.cos(a + 0.2), 0.19 * math.sin(a + 0.2), 0.05 }, { 0.23 * math.cos(a + 0.3), 0.23 * math.sin(a + 0.3), 0.022 } },
                    radius = { 0.030, 0.032, 0.028, 0.022 }, smooth = true, steps = 3, segments = 8, round_ends = true, slot = names[(i + 1) % 3 + 1], soft = true, visual_only = true }
        end
      end
      k:fit()
      return
    end
    local n, w, d = p.count, p.width, p.depth
    local t = p.height / n
    for i = 1, n do
      local z, slot = (i - 1) * t, i == n and (p.top == "jeans" and "jeans" or p.top == "sweater" and "third" or "first") or names[r:int(1, 3)]
      local a, b = i == 1 and 0 or r:uniform(0, 0.012), i == 1 and 0 or r:uniform(0, 0.010) -- how far it lies within the outline
      local x0, x1, y = -d / 2 + a, d / 2 - b, w / 2 - math.max(a, b)
      for j = 0, 1 do -- two layers, the upper one a little shorter behind
        k:cushion { size = { x1 - x0 - j * 0.006, 2 * y - j * 0.004, t * 0.54 }, at = { (x0 + x1) / 2 + j * 0.003, 0, z + t * (0.25 + 0.5 * j) }, puff = 0.28, segments = 3, slot = slot, no_collider = true }
      end
      k:box { low = { x0 + 0.003, 0.003 - y, z }, high = { x1 - 0.003, y - 0.003, z + t }, slot = slot, collider_only = true }
    end
    -- What the uppermost piece shows on top.
    local z = p.height
    if p.top == "jeans" then
      k:box { size = { d * 0.86, 0.003, 0.003 }, at = { 0, -w * 0.36, z }, slot = "thread", bevel = 0, visual_only = true }
      k:prism { polygon = { { 0.10, -0.055 }, { 0.10, 0.055 }, { -0.02, 0.055 }, { -0.05, 0 }, { -0.02, -0.055 } }, height = 0.004, at = { -0.02, 0.02, z - 0.0005 }, slot = "jeans", visual_only = true }
      for _, s in ipairs { -1, 1 } do k:box { size = { 0.11, 0.002, 0.002 }, at = { 0.03, 0.02 + s * 0.048, z + 0.0015 }, slot = "thread", bevel = 0, visual_only = true } end
    elseif p.top == "shirt" then
      k:box { size = { d * 0.78, 0.032, 0.003 }, at = { 0.02, 0, z - 0.001 }, slot = "first", visual_only = true }
      for i = 0, 3 do k:cylinder { radius = 0.0055, height = 0.003, at = { -0.05 + i * 0.055, 0, z + 0.001 }, slot = "button", segments = 10, visual_only = true } end
      local x = -d / 2 + 0.055
      k:with({ at = { x, 0, z } }, function()
        k:torus { radius = 0.048, tube = 0.006, at = { 0, 0, 0.0005 }, slot = "first", segments = 14, visual_only = true }
        k:cylinder { radius = 0.042, height = 0.003, at = { 0, 0, -0.001 }, slot = "first", segments = 16, visual_only = true }
        for _, s in ipairs { -1, 1 } do -- collar points
          k:prism { polygon = s > 0 and { { 0.020, 0.052 }, { 0.030, 0.004 }, { 0.085, 0.046 } } or { { 0.020, -0.052 }, { 0.085, -0.046 }, { 0.030, -0.004 } }, height = 0.006, at = { 0, 0, 0.003 }, slot = "first", visual_only = true }
        end
      end)
    else
      k:with({ at = { -d / 2 + 0.06, 0, z - 0.002 } }, function()
        k:torus { radius = 0.050, tube = 0.006, slot = "third", segments = 16, visual_only = true }
        k:cylinder { radius = 0.043, height = 0.004, at = { 0, 0, 0.001 }, slot = "third", segments = 16, visual_only = true }
      end)
      for _, s in ipairs { -1, 1 } do k:rounded_box { size = { d * 0.60, 0.06, 0.008 }, at = { 0.02, s * (w / 2 - 0.06), z - 0.001 }, rot = { 0, 0, s * 8 }, radius = 0.004, slot = "third", visual_only = true } end
    end
    k:fit()
  end,
}
