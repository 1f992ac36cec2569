-- Playing cards: a pack with some cards fanned out face up, and its box or a few poker chips beside.
return kind {
  api    = 1,
  names  = { en = "playing cards, deck of cards, cards, poker cards, card deck, pack of cards, poker chips, tarot cards, flashcards", zh = "扑克牌, 纸牌, 扑克, 筹码" },
  measure_zh = "副",
  groups = { "game" },
  stands = "surface",
  size   = { width = { 0.16, 0.20, 0.26 }, depth = { 0.15, 0.18, 0.23 }, height = { 0.016, 0.022, 0.035 } },
  mass   = { 0.04, 0.16, 0.7 },
  params = { with = one_of { "box", "chips", words = { ["poker chips"] = "chips", ["chips"] = "chips", ["筹码"] = "chips", ["boxed"] = "box" } } },
  slots  = { card = { "paper" }, back = { "plastic", tint = { "#b8282f", "#23489a", "#2a6f4a" } }, red = { "plastic", tint = { "#d01f2a" } }, black = "black_plastic", box = { "paperboard", tint = { "#b8282f", "#23489a" } }, chip_a = { "plastic", tint = { "#c8302a" } }, chip_b = { "plastic", tint = { "#2a4f9f" } }, chip_c = { "plastic", tint = { "#2f8f4f" } } },
  rooms  = { "game_room", "living_room" },
  build  = function(p, k)
    local cw, cl, t = 0.063, 0.088, 0.0009
    local r = p.rng("cards")
    local function pip(suit, x, y, s, z) -- in the card's plane, pointing to +x
      local red = suit == "heart" or suit == "diamond"
      local poly = ({
        diamond = { { 1, 0 }, { 0, 0.75 }, { -1, 0 }, { 0, -0.75 } }, heart = { { -1, 0 }, { 0.1, -0.95 }, { 0.75, -0.85 }, { 0.9, -0.4 }, { 0.55, 0 }, { 0.9, 0.4 }, { 0.75, 0.85 }, { 0.1, 0.95 } },
        spade = { { 1, 0 }, { -0.1, 0.9 }, { -0.55, 0.7 }, { -0.45, 0.2 }, { -1, 0.4 }, { -1, -0.4 }, { -0.45, -0.2 }, { -0.55, -0.7 }, { -0.1, -0.9 } },
        club = { { 1, 0.2 }, { 0.8, 0.5 }, { 0.25, 0.45 }, { 0.2, 0.95 }, { -0.4, 0.95 }, { -0.5, 0.25 }, { -1, 0.4 }, { -1, -0.4 }, { -0.5, -0.25 }, { -0.4, -0.95 }, { 0.2, -0.95 }, { 0.25, -0.45 }, { 0.8, -0.5 }, { 1, -0.2 } } })[suit]
      k:prism { polygon = contour.scaled(poly, s, s, -x, y), height = 0.0006, at = { 0, 0, z }, bevel = 0, slot = red and "red" or "black", visual_only = true }
    end
    local function face(suit, letter)
      k:prism { polygon = outline.rounded_rect(cl, cw, 0.006, 2), height = t, at = { 0, 0, t / 2 }, bevel = 0, slot = "card", no_collider = true }
      pip(suit, 0, 0, 0.015, t)
      for _, s in ipairs { -1, 1 } do
        k:with({ at = { s * -0.032, s * -0.022, t }, rot = { 0, -90, s > 0 and 180 or 0 } }, function() letters.text(k, { text = letter, at = { 0, 0, 0 }, height = 0.011, slot = (suit == "heart" or suit == "diamond") and "red" or "black", rise = 0.0004 }) end)
      end
    end
    -- Five cards in a fan.
    local hand = r:pick { { "A", "K", "Q", "J", "9" }, { "A", "2", "3", "4", "5" }, { "K", "9", "7", "A", "8" } }
    for i = 1, 5 do
      local a = (i - 3) * 15
      k:with({ at = { -0.075, 0, 0.0006 * (i - 1) }, rot = { 0, 0, -a } }, function() k:with({ at = { 0.10, 0, 0 } }, function() face(({ "spade", "heart", "club", "diamond", "spade" })[i], hand[i]) end) end)
    end
    k:box { low = { -0.015, -0.072, 0 }, high = { 0.07, 0.072, 0.0038 }, collider_only = true, slot = "card" }
    -- The pack, its patterned back up.
    local h, x, y = 0.017, -0.085, -0.045
    k:with({ at = { x, y, 0 }, rot = { 0, 0, 78 } }, function()
      k:prism { polygon = outline.rounded_rect(cl, cw, 0.006, 3), height = h, at = { 0, 0, h / 2 }, bevel = 0, slot = "card" }
      k:prism { polygon = outline.rounded_rect(cl - 0.008, cw - 0.008, 0.004, 3), height = 0.0006, at = { 0, 0, h }, bevel = 0, slot = "back", visual_only = true }
      for i = -2, 2 do for j = -1, 1 do k:prism { polygon = { { 0.006, 0 }, { 0, 0.006 }, { -0.006, 0 }, { 0, -0.006 } }, height = 0.0012, at = { 0.014 * i, 0.016 * j, h }, bevel = 0, slot = "card", visual_only = true } end end
    end)
    if p.with == "box" then
      k:with({ at = { x + 0.004, 0.055, 0 }, rot = { 0, 0, 12 } }, function()
        k:box { size = { 0.092, 0.066, 0.020 }, anchor = "bottom", slot = "box", bevel = 0.001, fill = 0.12 }
        k:box { size = { 0.070, 0.046, 0.0008 }, at = { 0, 0, 0.020 }, bevel = 0, slot = "card", visual_only = true }
        pip("spade", 0, 0, 0.014, 0.0205)
      end)
    else
      for i, q in ipairs { { -0.105, 0.045, 6 }, { -0.065, 0.060, 4 }, { -0.090, 0.088, 2 } } do
        for j = 1, q[3] do
          local slot = ({ "chip_a", "chip_b", "chip_c" })[i]
          k:cylinder { radius = 0.0195, height = 0.0033, at = { q[1], q[2], 0.0034 * (j - 0.5) }, segments = 16, bevel = 0.0005, slot = slot, no_collider = true }
          for m = 0, 5 do k:with({ at = { q[1], q[2], 0.0034 * (j - 0.5) }, rot = { 0, 0, 60 * m + 13 * j } }, function() k:box { size = { 0.004, 0.007, 0.0035 }, at = { 0.0178, 0, 0 }, bevel = 0, slot = "card", visual_only = true } end) end
        end
        k:cylinder { radius = 0.0195, height = 0.0034 * q[3], at = { q[1], q[2], 0 }, anchor = "bottom", collider_only = true, segments = 12, slot = "chip_a" }
      end
    end
    k:fit()
  end,
}
