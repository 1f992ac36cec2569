-- A framed board at the wall with the word MENU, columns of dishes and prices; chalk on black, or a lit screen; also on two legs as an A-board.
return kind {
  api    = 1,
  names  = { en = "menu board, menu sign, menu chalkboard, digital menu, menu display, chalkboard menu", zh = "菜单板, 价目表" },
  measure_zh = "块",
  groups = { "board", "sign" },
  stands = "wall",
  size   = { width = { 0.45, 0.80, 1.60 }, depth = { 0.025, 0.04, 0.06 }, height = { 0.40, 0.90, 1.20 } },
  mass   = { 1.2, 6, 40 },
  mount_height = 1.8,
  params = { type = one_of { "chalk", "digital", default = "chalk", words = { chalk = "chalk", chalkboard = "chalk", digital = "digital", screen = "digital", electronic = "digital" }, size = { chalk = { width = { 0.50, 0.75, 1.1 }, height = { 0.65, 0.95, 1.2 } }, digital = { width = { 0.95, 1.22, 1.5 }, height = { 0.55, 0.70, 0.86 } } } }, columns = int(1, 2, 3) },
  slots  = { frame = { "oak", "walnut", "pine", "black_steel" }, board = { "slate", "black_plastic" }, chalk = { "paint", tint = { "#f4f4ee" } }, colour = { "paint", tint = { "#f0d060", "#f09080", "#90d0c0" } }, bezel = "black_plastic", screen = "screen_on", lit = { "neon", tint = { "#ffffff" } }, accent = { "neon", tint = { "#ffb040", "#60d0a0", "#ff7060" } } },
  rooms  = { "cafe", "restaurant", "bar" },
  build  = function(p, k)
    local w, h, d, r = p.width / 2, p.height, p.depth, p.rng("lines")
    local digital = p.type == "digital"
    local rim = digital and 0.018 or 0.05
    local face = digital and d - 0.002 or d - 0.012
    local text, title = digital and "lit" or "chalk", digital and "accent" or "colour"
    k:box { low = { 0, -w + rim * 0.6, rim * 0.6 }, high = { face, w - rim * 0.6, h - rim * 0.6 }, slot = digital and "bezel" or "board", bevel = 0, fill = digital and 0.3 or 0.1 }
    for _, s in ipairs { -1, 1 } do -- mitred frame
      k:box { low = { 0, s < 0 and -w or w - rim, 0 }, high = { d, s < 0 and -w + rim or w, h }, slot = digital and "bezel" or "frame", grain = "z", bevel = digital and 0.003 or 0.006, fill = digital and 0.4 or p.slots.frame == "black_steel" and 0.2 or 1 }
      k:box { low = { 0, -w + rim, s < 0 and 0 or h - rim }, high = { d, w - rim, s < 0 and rim or h }, slot = digital and "bezel" or "frame", grain = "y", bevel = digital and 0.003 or 0.006, fill = digital and 0.4 or p.slots.frame == "black_steel" and 0.2 or 1 }
    end
    if digital then k:box { low = { face - 0.001, -w + rim, rim }, high = { face + 0.0005, w - rim, h - rim }, slot = "screen", bevel = 0, visual_only = true } end
    local x = face + 0.0004
    local inner, t = 2 * (w - rim) - 0.06, math.min(0.11 * h, 0.11 * w * 2)
    signwriting.word(k, { text = "MENU", at = { x, 0, h - rim - 0.035 - t / 2 }, height = t, slot = title, depth = 0.001, weight = 0.15 })
    for _, s in ipairs { -1, 1 } do -- flourishes beside the title
      k:sweep { path = { { x, s * 1.9 * t, h - rim - 0.035 - 0.5 * t }, { x, s * 2.4 * t, h - rim - 0.035 - 0.25 * t }, { x, s * math.min(3.2 * t, inner / 2), h - rim - 0.035 - 0.55 * t } }, radius = 0.0028, smooth = true, steps = 3, segments = 4, slot = title, visual_only = true }
    end
    local top = h - rim - 0.07 - t
    local each = inner / p.columns
    for c = 1, p.columns do
      local y = (c - (p.columns + 1) / 2) * each
      local rows = math.max(5, math.floor((top - rim - 0.12) / 0.055))
      k:box { size = { 0.002, each * 0.45, 0.018 }, at = { x, y, top - 0.03 }, slot = title, bevel = 0, visual_only = true }
      signwriting.lines(k, { at = { x, y, (top - 0.06 + rim + 0.05) / 2 }, width = each - 0.07, height = top - 0.06 - rim - 0.05, rows = rows, r = r, slot = text, align = "left", prices = true })
      if c > 1 then k:box { size = { 0.002, 0.003, top - rim - 0.10 }, at = { x, y - each / 2, (top + rim) / 2 }, slot = title, bevel = 0, visual_only = true } end
    end
    -- A steaming cup below.
    if not digital then
      k:with({ at = { x, 0, rim + 0.028 } }, function()
        k:prism { polygon = { { -0.016, -0.012 }, { 0.016, -0.012 }, { 0.022, 0.012 }, { -0.022, 0.012 } }, axis = "x", height = 0.002, slot = "colour", bevel = 0, visual_only = true }
      end)
    end
    k:fit()
  end,
}
