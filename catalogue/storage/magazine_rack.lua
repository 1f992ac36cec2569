-- A holder for magazines: two slanting sides with a handle, a stand with sloping pockets for brochures, or a basket of wire; magazines in it.
return kind {
  api    = 1,
  names  = { en = "magazine rack, magazine holder, newspaper rack, magazine stand, brochure rack, brochure stand, magazine basket", zh = "杂志架, 报刊架" },
  measure_zh = "个",
  groups = { "rack", "storage" },
  stands = "floor", front = true,
  size   = { width = { 0.32, 0.42, 0.60 }, depth = { 0.24, 0.30, 0.42 }, height = { 0.32, 0.40, 1.60 } },
  mass   = { 1, 4, 26 },
  params = {
    form  = one_of { "cradle", "stand", "wire", default = "cradle", words = { cradle = "cradle", stand = "stand", brochure = "stand", tall = "stand", wire = "wire", metal = "wire", ["立式"] = "stand" },
      size = { cradle = { width = { 0.34, 0.42, 0.50 }, depth = { 0.26, 0.32, 0.38 }, height = { 0.34, 0.42, 0.48 } }, stand = { width = { 0.32, 0.50, 0.60 }, depth = { 0.34, 0.38, 0.42 }, height = { 1.10, 1.35, 1.60 } }, wire = { width = { 0.32, 0.38, 0.44 }, depth = { 0.24, 0.28, 0.34 }, height = { 0.32, 0.38, 0.44 } } } },
    magazines = int(0, 5, 8, { empty = 0, full = 8, ["with magazines"] = 6 }),
  },
  slots  = {
    wood   = { "oak", "walnut", "beech", "bamboo" },
    metal  = { "black_steel", "brass", "chrome" },
    pages  = "paper",
    cover  = { "paper", tint = { "#c8463a", "#2f6f9f", "#e0a83a" } },
    cover2 = { "paper", tint = { "#3f7f5f", "#8f4f8f", "#e8e2d8" } },
    ink    = { "paper", tint = { "#22252a" } },
  },
  rooms  = { "living_room", "waiting_room", "bathroom", "office", "reception", "salon" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local covers = { "cover", "cover2", "pages" }
    local function magazine(x, y, z, tilt, i, tall) -- stands on its spine's end, front to +x
      k:with({ at = { x, y, z }, rot = { 0, tilt, 0 } }, function()
        local high, wide = tall or 0.28, 0.21
        k:box { size = { 0.008, wide, high }, at = { 0, 0, high / 2 }, slot = "pages", bevel = 0.001, no_collider = true, fill = 0.5 }
        k:box { size = { 0.0015, wide + 0.002, high + 0.002 }, at = { 0.0046, 0, high / 2 }, slot = covers[i % 3 + 1], visual_only = true, bevel = 0 }
        k:box { size = { 0.001, wide * 0.8, 0.035 }, at = { 0.0056, 0, high - 0.035 }, slot = i % 3 == 2 and "cover" or "ink", visual_only = true, bevel = 0 }
        k:box { size = { 0.001, wide * 0.55, 0.10 }, at = { 0.0056, 0.01, high * 0.48 }, slot = covers[(i + 1) % 3 + 1], visual_only = true, bevel = 0 }
      end)
    end
    if p.form == "stand" then -- pockets above each other, leaning back
      local tiers = math.max(3, math.floor(h / 0.30))
      for _, s in ipairs { -1, 1 } do
        k:hull { points = { { -d, s * (w - 0.009) - 0.009, 0 }, { d, s * (w - 0.009) - 0.009, 0 }, { -d, s * (w - 0.009) + 0.009, 0 }, { d, s * (w - 0.009) + 0.009, 0 }, { -d, s * (w - 0.009) - 0.009, h }, { -d + 0.10, s * (w - 0.009) - 0.009, h }, { -d, s * (w - 0.009) + 0.009, h }, { -d + 0.10, s * (w - 0.009) + 0.009, h } }, slot = "wood" }
      end
      k:box { low = { -d, -w + 0.018, 0.02 }, high = { -d + 0.008, w - 0.018, h - 0.01 }, slot = "wood", grain = "z", bevel = 0 }
      for i = 1, tiers do
        local z = 0.06 + (h - 0.40) * (i - 1) / (tiers - 1)
        local reach = 2 * d + (0.10 - 2 * d) * z / h
        local front = -d + reach - 0.012
        k:box { low = { -d + 0.008, -w + 0.018, z }, high = { front, w - 0.018, z + 0.012 }, slot = "wood", grain = "y" }
        k:box { low = { front - 0.012, -w + 0.018, z }, high = { front, w - 0.018, z + 0.075 }, slot = "wood", grain = "y" }
        k:container("pocket_" .. i, { center = { (-d + front) / 2, 0, z + 0.012 }, size = { front + d - 0.03, 2 * w - 0.06 }, clearance = 0.24 })
        local n = math.max(1, math.floor((2 * w - 0.05) / 0.225))
        for j = 1, n do if (i * n + j) % 8 < p.magazines then magazine(front - 0.055, (2 * w - 0.04) * ((j - 0.5) / n - 0.5), z + 0.012, -12, i + j, 0.255) end end
      end
    elseif p.form == "wire" then
      local r, lean = 0.004, 0.05
      for _, s in ipairs { -1, 1 } do
        local x0, x1 = s * (d - lean - r), s * (d - r)
        k:sweep { path = { { x0, -w + r, 0.03 }, { x1, -w + r, h - r }, { x1, w - r, h - r }, { x0, w - r, 0.03 } }, closed = true, radius = r, segments = 8, slot = "metal", no_collider = true }
        baskets.grid(k, { from = { x0, -w + r }, to = { x0, w - r }, from_top = { x1, -w + r }, to_top = { x1, w - r }, z0 = 0.03, z1 = h - r, columns = 7, rows = 0, radius = 0.0022, slot = "metal" })
        k:hull { points = { { x0 - 0.003, -w, 0.03 }, { x0 + 0.003, -w, 0.03 }, { x0 - 0.003, w, 0.03 }, { x0 + 0.003, w, 0.03 }, { x1 - 0.003, -w, h }, { x1 + 0.003, -w, h }, { x1 - 0.003, w, h }, { x1 + 0.003, w, h } }, slot = "metal", collider_only = true }
        for _, q in ipairs { -1, 1 } do k:cylinder { radius = 0.007, height = 0.034, at = { x0 - s * 0.002, q * (w - 0.03), 0 }, anchor = "bottom", slot = "metal", segments = 10 } end
      end
      for i = -4, 4 do k:cylinder { radius = 0.0022, height = 2 * (d - lean), axis = "x", at = { 0, i * (w - r) / 4, 0.03 }, slot = "metal", segments = 5, no_collider = true } end
      k:box { size = { 2 * (d - lean), 2 * w, 0.005 }, at = { 0, 0, 0.03 }, slot = "metal", collider_only = true }
      k:container("inside", { center = { 0, 0, 0.034 }, size = { 2 * (d - lean) - 0.03, 2 * w - 0.03 }, clearance = h - 0.04 })
      for i = 1, p.magazines do magazine(-d + lean + 0.03 + i * 0.018, 0.02 * ((i * 7) % 3 - 1), 0.034, -6 + i, i, math.min(0.28, h - 0.05)) end
    else -- cradle: boards in a V on end frames, a handle in the middle
      local t = 0.012
      for _, s in ipairs { -1, 1 } do
        local x0, x1, z0 = s * 0.05, s * (d - 0.006), 0.06
        k:hull { points = { { x0 - s * 0.006, -w + 0.018, z0 }, { x0 + s * 0.006, -w + 0.018, z0 }, { x0 - s * 0.006, w - 0.018, z0 }, { x0 + s * 0.006, w - 0.018, z0 }, { x1 - s * 0.006, -w + 0.018, h - 0.10 }, { x1 + s * 0.006, -w + 0.018, h - 0.10 }, { x1 - s * 0.006, w - 0.018, h - 0.10 }, { x1 + s * 0.006, w - 0.018, h - 0.10 } }, slot = "wood" }
        local y = s * (w - 0.009)
        k:prism { polygon = { { -d, 0 }, { -d + 0.05, 0 }, { -0.06, 0.045 }, { 0.06, 0.045 }, { d - 0.05, 0 }, { d, 0 }, { d - 0.02, 0.06 }, { d, h - 0.09 }, { d - 0.04, h - 0.09 }, { 0.02, 0.30 * h }, { 0.02, h - 0.02 }, { -0.02, h - 0.02 }, { -0.02, 0.30 * h }, { -d + 0.04, h - 0.09 }, { -d, h - 0.09 }, { -d + 0.02, 0.06 } }, height = 0.018, axis = "y", at = { 0, y, 0 }, slot = "wood", bevel = 0.002, no_collider = true }
        k:box { low = { -d, y - 0.009, 0 }, high = { d, y + 0.009, h - 0.09 }, slot = "wood", collider_only = true }
      end
      k:box { low = { -0.05, -w + 0.018, 0.05 }, high = { 0.05, w - 0.018, 0.062 }, slot = "wood", grain = "y" }
      k:box { low = { -0.006, -w + 0.018, 0.06 }, high = { 0.006, w - 0.018, h - 0.12 }, slot = "wood", grain = "y" }
      k:cylinder { radius = 0.014, height = 2 * w - 0.002, axis = "y", at = { 0, 0, h - 0.014 }, slot = "wood", segments = 14 }
      for i, s in ipairs { -1, 1 } do
        k:container(i == 1 and "back" or "front", { center = { s * 0.055, 0, 0.064 }, size = { 0.05, 2 * w - 0.06 }, clearance = h - 0.20 })
        for j = 1, p.magazines do if j % 2 == i % 2 then magazine(s * (0.016 + 0.0035 * j), 0.015 * ((j * 5) % 3 - 1), 0.066, s * (6 + 1.2 * j), j, math.min(0.29, h - 0.12)) end end
      end
    end
    k:fit()
  end,
}
