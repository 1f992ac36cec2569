-- A sofa for two: padded frame with rolled, sloping or straight arms, two seat cushions, an arched or buttoned back and throw pillows.
return kind {
  api    = 1,
  names  = { en = "loveseat, love seat, two seater sofa, two seat sofa, two person sofa", zh = "双人沙发, 情侣沙发" },
  measure_zh = "张",
  groups = { "sofa", "couch", "seat", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.5 },
  size   = { width = { 1.25, 1.48, 1.80 }, depth = { 0.76, 0.86, 1.00 }, height = { 0.76, 0.86, 1.02 } },
  mass   = { 18, 40, 92 },
  params = {
    arms   = one_of { "track", "rolled", "slope", words = { rolled = "rolled", ["rolled-arm"] = "rolled", track = "track", ["卷边"] = "rolled" } },
    tufted = bool(false, { tufted = true, buttoned = true, chesterfield = true, ["拉扣"] = true }),
    pillows = int(0, 2, 3),
    style  = one_of { "modern", "classic", "scandinavian" },
  },
  slots  = {
    cover  = { "fabric", "velvet", "linen", "boucle", classic = { "velvet", "leather" }, modern = { "fabric", "leather", "boucle" }, tint = { "#a5a29b", "#c7b69c", "#66788a", "#7b8a70", "#a5654a", "#d8d0c2", "#587072" } },
    pillow = { "linen", "velvet", "knit", tint = { "#d9b36c", "#c9d0cf", "#9c5b46", "#54697a", "#e4dccb" } },
    legs   = { "oak", "walnut", "black_steel", classic = "dark_oak", scandinavian = { "light_oak", "beech" } },
  },
  rooms  = { "living_room", "bedroom", "hotel_lobby", "waiting_room", "library" },
  build  = function(p, k)
    local r, d, h = p.rng("pillows"), p.depth, p.height
    local leg = p.style == "modern" and 0.07 or 0.13
    local s = seating.padded(k, { width = p.width, depth = d, height = h, seats = 2, cover = "cover", legs = "legs", arms = p.arms, arm = p.arms == "rolled" and 0.18 or 0.13, arm_top = math.min(0.64, h - 0.14), leg = leg,
      feet = p.style == "classic" and "turned" or p.style == "modern" and "block" or "round", cushions = not p.tufted, tufted = p.tufted, back = 0.15, mass = 8 })
    local places = { { s.y0 + 0.21, 14 }, { s.y1 - 0.21, -14 }, { (s.y0 + s.y1) / 2, 4 } }
    for i = 1, p.pillows do
      local size = i == 3 and { 0.28, 0.40 } or { 0.40, 0.40 }
      k:with({ at = { s.back + (p.tufted and 0.03 or 0.17), places[i][1], 0.425 }, rot = { 0, -16, places[i][2] + r:uniform(-5, 5) } }, function()
        k:cushion { size = { 0.12, size[2], size[1] }, at = { 0.06, 0, size[1] / 2 }, puff = 0.75, segments = 6, slot = "pillow", soft = true, no_collider = true }
      end)
    end
    k:fit()
  end,
}
