-- A tall basket for clothes: a pierced plastic tub, a woven hamper with a lid, or a cloth bag on a folding frame; clothes look out of the top.
return kind {
  api    = 1,
  names  = { en = "laundry basket, hamper, laundry hamper, clothes hamper, clothes basket, laundry bin, laundry bag", zh = "洗衣篮, 脏衣篮, 脏衣篓" },
  measure_zh = "个",
  groups = { "basket", "container", "storage" },
  stands = "floor", front = false,
  size   = { width = { 0.36, 0.46, 0.62 }, depth = { 0.30, 0.38, 0.46 }, height = { 0.28, 0.55, 0.68 } },
  mass   = { 0.5, 1.8, 7 },
  params = {
    make    = one_of { "plastic", "woven", "bag", words = { plastic = "plastic", woven = "woven", wicker = "woven", rattan = "woven", hamper = "woven", bag = "bag", folding = "bag", fabric = "bag", ["塑料"] = "plastic", ["藤编"] = "woven", ["布艺"] = "bag" },
      size = { plastic = { width = { 0.50, 0.58, 0.64 }, depth = { 0.38, 0.42, 0.46 }, height = { 0.27, 0.32, 0.40 } }, woven = { width = { 0.40, 0.46, 0.52 }, depth = { 0.30, 0.34, 0.40 }, height = { 0.52, 0.60, 0.68 } }, bag = { width = { 0.40, 0.46, 0.55 }, depth = { 0.32, 0.37, 0.42 }, height = { 0.55, 0.62, 0.68 } } } },
    clothes = bool(true, { ["full of clothes"] = true, ["with clothes"] = true, ["装满衣服"] = true }),
  },
  slots  = {
    plastic = { "plastic", tint = { "#ffffff", "#a9c9d9", "#c9c4bb", "#d9a9a9" } },
    weave   = { "wicker", "straw", "jute" },
    cloth   = { "linen", "canvas", "cotton", tint = { "#d9d2c4", "#8f9aa3", "#c9b8a8" } },
    frame   = { "beech", "bamboo", "chrome" },
    shirt   = { "cotton", tint = { "#5f86a8", "#c9685a", "#e8e4da" } },
    towel   = { "cotton", tint = { "#e9c46a", "#8fb39a", "#ffffff" } },
    jeans   = { "denim" },
    dark    = "black_plastic",
  },
  rooms  = { "bathroom", "laundry_room", "bedroom", "closet" },
  build  = function(p, k)
    local a, b = p.depth - 0.014, p.width - 0.014
    local pile = p.clothes and 0.05 or 0
    local lid = p.make == "woven" and 0.045 or 0
    local h = p.height - math.max(p.make == "woven" and not p.clothes and lid or 0, pile) - (p.make == "bag" and 0.02 or 0)
    if p.make == "plastic" then
      baskets.tub(k, { bottom = { 0.78 * a, 0.80 * b }, top = { a, b }, height = h, wall = 0.004, corner = 0.06, slot = "plastic" })
      -- Holes in rows, drawn dark on the leaning sides.
      local rows = 4
      for r = 1, rows do
        local z = h * (0.14 + 0.62 * (r - 1) / (rows - 1))
        local q = 0.78 + 0.22 * z / h
        local lean = math.deg(math.atan(0.11 * a, h))
        for i = 1, 6 do
          local y = 0.78 * b * q * ((i - 0.5) / 6 - 0.5)
          for _, s in ipairs { -1, 1 } do k:box { size = { 0.002, 0.036, 0.028 }, at = { s * (a * q / 2 - 0.0008), y, z }, rot = { 0, s * lean, 0 }, slot = "dark", bevel = 0.0005, visual_only = true } end
        end
        for i = 1, 4 do
          local x = 0.70 * a * q * ((i - 0.5) / 4 - 0.5)
          for _, s in ipairs { -1, 1 } do k:box { size = { 0.036, 0.002, 0.028 }, at = { x, s * (b * (0.80 + 0.20 * z / h) / 2 - 0.0008), z }, rot = { -s * math.deg(math.atan(0.10 * b, h)), 0, 0 }, slot = "dark", bevel = 0.0005, visual_only = true } end
        end
      end
      local rim = outline.rounded_rect(a + 0.002, b + 0.002, 0.07, 5)
      for i, q in ipairs(rim) do rim[i] = { q[1], q[2], h - 0.004 } end
      k:sweep { path = rim, closed = true, rect = { 0.012, 0.018 }, slot = "plastic", no_collider = true }
      for _, s in ipairs { -1, 1 } do k:box { size = { 0.13, 0.008, 0.028 }, at = { 0, s * (b / 2 - 0.004), h - 0.036 }, slot = "dark", bevel = 0.003, visual_only = true } end
    elseif p.make == "woven" then
      baskets.tub(k, { bottom = { 0.90 * a, 0.90 * b }, top = { a - 0.01, b - 0.01 }, height = h, wall = 0.006, corner = 0.04, slot = "weave", ribs = 8, rib = 0.005 })
      local rim = outline.rounded_rect(a - 0.008, b - 0.008, 0.05, 4)
      for i, q in ipairs(rim) do rim[i] = { q[1], q[2], h - 0.006 } end
      k:sweep { path = rim, closed = true, radius = 0.009, segments = 6, slot = "weave", no_collider = true }
      for _, s in ipairs { -1, 1 } do k:box { size = { 0.11, 0.004, 0.035 }, at = { 0, s * (b / 2 - 0.010), 0.80 * h }, slot = "dark", bevel = 0.002, visual_only = true } end
      if not p.clothes then -- a lid with a cloth hinge
        local part = k:part("lid")
        k:prism { polygon = outline.rounded_rect(a, b, 0.05, 5), height = 0.028, at = { 0, 0, h + 0.006 }, anchor = "bottom", slot = "weave", part = part, fill = 0.4, bevel = 0.008 }
        k:prism { polygon = outline.rounded_rect(a - 0.05, b - 0.05, 0.04, 4), height = p.height - h - 0.033, at = { 0, 0, p.height }, anchor = "top", slot = "weave", part = part, fill = 0.4, bevel = 0.006 }
        k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { -a / 2, 0, h + 0.006 }, range = { 0, 85 }, hold = "friction" }
        k:handle { part = part, at = { a / 2, 0, h + 0.02 }, normal = { 1, 0, 0 } }
      end
    else -- a bag of cloth between two crossed frames
      local y, x = b / 2 - 0.012, a / 2 - 0.012
      for _, s in ipairs { -1, 1 } do
        for _, q in ipairs { -1, 1 } do
          k:cylinder { radius = 0.010, height = math.sqrt((2 * x) ^ 2 + (p.height - pile - 0.02) ^ 2) - 0.01, at = { 0, s * y, (p.height - pile) / 2 }, rot = { 0, q * math.deg(math.atan(2 * x, p.height - pile - 0.02)), 0 }, slot = "frame", segments = 10, no_collider = true, fill = 0.3 }
        end
        k:cylinder { radius = 0.010, height = 2 * y, axis = "y", at = { s * x, 0, p.height - pile - 0.012 }, slot = "frame", segments = 10, fill = 0.3 }
        k:cylinder { radius = 0.010, height = 2 * y + 0.02, axis = "y", at = { s * x, 0, 0.010 }, slot = "frame", segments = 10, fill = 0.3 }
        k:box { size = { 2 * x, 0.018, p.height - pile - 0.03 }, at = { 0, s * y, (p.height - pile) / 2 }, slot = "frame", collider_only = true }
      end
      baskets.tub(k, { bottom = { a * 0.72, b - 0.06 }, top = { a - 0.02, b - 0.05 }, height = p.height - pile - 0.06, wall = 0.003, corner = 0.03, slot = "cloth", z = 0.05 })
      for _, s in ipairs { -1, 1 } do k:box { size = { 0.030, b - 0.06, 0.045 }, at = { s * x, 0, p.height - pile - 0.028 }, slot = "cloth", bevel = 0.012, no_collider = true } end
      for i = -1, 1 do k:box { size = { 0.001, 0.10 + 0.03 * i, 0.012 }, at = { 0.41 * a, 0, 0.35 + 0.03 * i }, rot = { 0, 12, 0 }, slot = "dark", visual_only = true, bevel = 0 } end
    end
    if p.clothes then -- a heap: soft lumps and a sleeve over the edge
      local r, top = p.rng("clothes"), p.make == "bag" and p.height - pile or h
      for i, slot in ipairs { "jeans", "towel", "shirt", "towel", "shirt" } do
        k:cushion { size = { 0.46 * a, 0.40 * b, 0.11 }, at = { r:uniform(-0.12, 0.12) * a, (i - 3) * 0.13 * b, top - 0.012 + 0.004 * (i % 2) }, rot = { r:uniform(-8, 8), r:uniform(-8, 8), r:uniform(-40, 40) }, puff = 0.8, segments = 4, slot = slot, soft = true, no_collider = true, fill = 0.5 }
      end
      if p.make ~= "bag" then
        k:sweep { path = { { 0.25 * a, 0.1 * b, top + 0.012 }, { 0.5 * a + 0.006, 0.1 * b, top + 0.016 }, { 0.5 * a + 0.010, 0.1 * b, top - 0.06 }, { 0.46 * a + 0.006, 0.09 * b, top - 0.16 } }, rect = { 0.09, 0.012 }, up = { 1, 0, 0.3 }, smooth = true, steps = 3, slot = "shirt", soft = true, no_collider = true }
      end
    end
    k:fit()
  end,
}
