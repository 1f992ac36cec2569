-- A table for cards: felt inside a padded rail with cup holders, oval, round or eight-sided, on a pedestal or folding legs; cards and chips on it.
return kind {
  api    = 1,
  names  = { en = "poker table, card table, game table, gaming table, casino table, blackjack table, mahjong table, bridge table, " ..
                  "board game table, puzzle table",
             zh = "扑克桌, 牌桌, 麻将桌, 游戏桌" },
  measure_zh = "张",
  groups = { "table", "game table", "furniture" },
  stands = "floor", front = false,
  size   = { width = { 0.85, 1.60, 2.40 }, depth = { 0.85, 1.10, 1.22 }, height = { 0.74, 0.77, 0.80 } },
  mass   = { 14, 42, 140 },
  params = {
    shape = one_of { "oval", "round", "octagonal", "square", words = { oval = "oval", round = "round", octagonal = "octagonal", square = "square", mahjong = "square", ["麻将"] = "square", ["八角"] = "octagonal", ["圆"] = "round" },
      size = { oval = { width = { 1.80, 2.10, 2.40 }, depth = { 1.00, 1.08, 1.22 } }, round = { width = { 1.20, 1.23, 1.26 }, depth = { 1.20, 1.23, 1.26 } }, octagonal = { width = { 1.18, 1.20, 1.22 }, depth = { 1.18, 1.20, 1.22 } }, square = { width = { 0.85, 0.92, 1.00 }, depth = { 0.85, 0.92, 1.00 } } } },
    cards = bool(true, { ["with cards"] = true, ["with chips"] = true, ["带筹码"] = true }),
    style = one_of { "classic", "modern" },
  },
  slots  = {
    felt  = { "felt", tint = { "#35a866", "#35a866", "#3a80c0", "#b04050" } },
    rail  = { "black_leather", "leather", tint = { "#5a3a2a", "#3a2a26" } },
    wood  = { "mahogany", "walnut", "dark_oak" },
    legs  = { "mahogany", "walnut", modern = "black_steel" },
    cup   = { "stainless_steel", "brass" },
    card  = { "paperboard" },
    red   = { "plastic", tint = { "#c8281f" } },
    blue  = { "plastic", tint = { "#1f4fa8" } },
    dark  = "black_plastic",
    tile  = { "porcelain" },
    green = { "plastic", tint = { "#1f8a5f" } },
  },
  rooms  = { "game_room", "basement", "casino", "club", "living_room" },
  build  = function(p, k)
    local rail, raise = p.shape == "square" and 0.09 or 0.12, 0.030
    local h = p.height - raise -- of the felt
    local a, b = p.depth / 2, p.width / 2
    local function plan(g)
      if p.shape == "round" then return outline.ellipse(a - g, b - g, 40) end
      if p.shape == "oval" then return outline.rounded_rect(2 * (a - g), 2 * (b - g), math.min(a, b) - g - 0.001, 9) end
      if p.shape == "octagonal" then return tables.outline("octagonal", 2 * (a - g), 2 * (b - g)) end
      return outline.rounded_rect(2 * (a - g), 2 * (b - g), 0.03, 3)
    end
    k:prism { polygon = plan(0.02), height = 0.025, at = { 0, 0, h - 0.005 }, anchor = "top", slot = "wood", bevel = 0.002 }
    k:prism { polygon = plan(rail - 0.01), height = 0.006, at = { 0, 0, h }, anchor = "top", slot = "felt", bevel = 0, no_collider = true }
    -- Padded rail swept around, a skirt of wood below its outer edge.
    local path = plan(rail / 2)
    for i, q in ipairs(path) do path[i] = { q[1], q[2], h + raise / 2 - 0.010 } end
    k:sweep { path = path, closed = true, rect = { rail, raise + 0.020 }, slot = p.shape == "square" and "wood" or "rail", no_collider = true }
    local crown = plan(rail / 2)
    for i, q in ipairs(crown) do crown[i] = { q[1], q[2], h + raise - 0.014 } end
    k:sweep { path = crown, closed = true, radius = 0.0138, segments = 8, slot = p.shape == "square" and "wood" or "rail", visual_only = true }
    local seam = plan(rail)
    for i, q in ipairs(seam) do seam[i] = { q[1], q[2], h + 0.002 } end
    k:sweep { path = seam, closed = true, radius = 0.004, segments = 5, slot = "dark", visual_only = true }
    local n = p.shape == "oval" and 16 or p.shape == "octagonal" and 8 or p.shape == "square" and 4 or 12
    local ring, inner = plan(0), plan(rail)
    for i = 1, n do -- the rail collides in pieces
      local i0, i1 = math.floor((i - 1) * #ring / n) + 1, math.floor(i * #ring / n) % #ring + 1
      local points = {}
      local j = i0
      for _ = 1, 40 do
        for _, q in ipairs { ring[j], inner[j] } do
          for _, z in ipairs { h - 0.02, p.height } do points[#points + 1] = { q[1], q[2], z } end
        end
        if j == i1 then break end
        j = j % #ring + 1
      end
      k:hull { points = points, slot = "rail", collider_only = true }
    end
    -- Cup holders in the rail.
    local cups = p.shape == "oval" and 10 or p.shape == "square" and 4 or 8
    local line = plan(rail / 2)
    for i = 1, cups do
      local q = line[math.floor((i - 0.5) * #line / cups) + 1]
      k:cylinder { radius = 0.040, height = 0.004, at = { q[1], q[2], p.height - 0.002 }, slot = "cup", segments = 14, visual_only = true, bevel = 0.001 }
      k:cylinder { radius = 0.034, height = 0.001, at = { q[1], q[2], p.height - 0.0003 }, slot = "dark", segments = 12, visual_only = true, bevel = 0 }
    end
    -- What carries it.
    local under = h - 0.03
    if p.style == "classic" then
      for i = 1, p.shape == "oval" and 2 or 1 do
        k:with({ at = { 0, p.shape == "oval" and (i == 1 and -1 or 1) * 0.26 * p.width or 0, 0 } }, function() tables.pedestal(k, { kind = "turned", radius = 0.38 * p.depth, top = under, slot = "legs" }) end)
      end
    else
      local dx, wy = p.depth * 0.60, p.width * 0.60
      for _, s in ipairs { -1, 1 } do
        for _, q in ipairs { -1, 1 } do k:cylinder { radius = 0.016, height = under, at = { q * dx / 2, s * wy / 2, 0 }, anchor = "bottom", slot = "legs", segments = 12, fill = 0.3 } end
        k:cylinder { radius = 0.013, height = dx, axis = "x", at = { 0, s * wy / 2, 0.18 }, slot = "legs", segments = 10, fill = 0.3 }
        k:box { size = { dx + 0.06, 0.05, 0.012 }, at = { 0, s * wy / 2, under }, anchor = "top", slot = "legs", fill = 0.4 }
      end
    end
    if p.cards then
      local r = p.rng("game")
      if p.shape == "square" then -- tiles in four walls
        for s = 0, 3 do
          k:with({ rot = { 0, 0, 90 * s } }, function()
            for i = 1, 9 do
              k:box { size = { 0.024, 0.033, 0.016 }, at = { 0.62 * a - 0.05, (i - 5) * 0.034, h + 0.008 }, slot = "tile", bevel = 0.002, no_collider = true }
              k:box { size = { 0.0245, 0.0335, 0.006 }, at = { 0.62 * a - 0.05, (i - 5) * 0.034, h + 0.019 }, slot = "green", bevel = 0.002, no_collider = true }
            end
          end)
        end
      else
        for i = 1, 5 do k:box { size = { 0.088, 0.063, 0.001 }, at = { 0, (i - 3) * 0.075, h + 0.0006 }, slot = "card", visual_only = true, bevel = 0 }
          k:box { size = { 0.022, 0.022, 0.0008 }, at = { 0, (i - 3) * 0.075, h + 0.0012 }, rot = { 0, 0, 45 }, slot = i % 2 == 0 and "dark" or "red", visual_only = true, bevel = 0 } end
        for i, slot in ipairs { "red", "blue", "dark", "red", "green" } do
          local tall = 0.0035 * r:int(3, 8)
          k:cylinder { radius = 0.020, height = tall, at = { 0.42 * a, (i - 3) * 0.048, h }, anchor = "bottom", slot = slot, segments = 16, bevel = 0.001, no_collider = true }
          k:cylinder { radius = 0.013, height = 0.001, at = { 0.42 * a, (i - 3) * 0.048, h + tall }, slot = "card", segments = 12, visual_only = true, bevel = 0 }
        end
      end
    end
    k:surface("felt", { center = { 0, 0, h }, size = { 2 * (a - rail) - 0.02, 2 * (b - rail) - 0.02 }, outline = p.shape == "round" and "ellipse" or nil })
    k:fit()
  end,
}
