-- Two leather flaps folded together with stitched edges, cards and notes looking out; a purse with a metal snap; a passport cover.
return kind {
  api    = 1,
  names  = { en = "wallet, coin purse, purse wallet, billfold, passport holder", zh = "钱包, 零钱包" },
  measure_zh = "个",
  groups = { "accessory" },
  stands = "surface",
  size   = { width = { 0.095, 0.112, 0.13 }, depth = { 0.080, 0.095, 0.125 }, height = { 0.016, 0.024, 0.06 } },
  mass   = { 0.03, 0.1, 0.3 },
  params = { type = one_of { "bifold", "purse", default = "bifold", words = { bifold = "bifold", folding = "bifold", coin = "purse", purse = "purse", ["零钱"] = "purse" }, size = { bifold = { width = { 0.10, 0.112, 0.12 }, depth = { 0.088, 0.098, 0.108 }, height = { 0.020, 0.025, 0.03 } }, purse = { width = { 0.10, 0.115, 0.13 }, depth = { 0.075, 0.09, 0.10 }, height = { 0.038, 0.046, 0.052 } } } } },
  slots  = { leather = { "saddle_leather", "book_cloth", tint = { "#ffffff", "#a8604a", "#5a4a44", "#c8a078", "#804050" } }, thread = { "cotton", tint = { "#f0d8a8", "#4a4038" } }, card = { "plastic", tint = { "#3a6ab0", "#d8b040" } }, second_card = { "plastic", tint = { "#c84a40", "#40a080" } }, note = { "paper", tint = { "#a8c8a0", "#d8b8a8" } }, metal = { "brass", "chrome" } },
  rooms  = { "bedroom", "hallway" },
  build  = function(p, k)
    if p.type == "purse" then
      -- A puffed pouch lying on its side, a hinged frame with a kiss clasp.
      k:with({ rot = { 0, 0, 180 } }, function()
        k:cushion { size = { 0.085, 0.115, 0.040 }, at = { 0, 0, 0.020 }, puff = 0.85, segments = 5, slot = "leather", fill = 0.35 }
        for _, s in ipairs { -1, 1 } do k:sweep { path = { { 0.002, -0.053, 0.020 }, { -0.030, -0.045, 0.020 + s * 0.004 }, { -0.041, -0.02, 0.020 + s * 0.005 }, { -0.042, 0.02, 0.020 + s * 0.005 }, { -0.030, 0.045, 0.020 + s * 0.004 }, { 0.002, 0.053, 0.020 } }, radius = 0.0028, smooth = true, steps = 2, segments = 6, slot = "metal", no_collider = true } end
        for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.0062, at = { -0.047, s * 0.0045, 0.020 + s * 0.006 }, slot = "metal", segments = 10, visual_only = true } end
        for i = -3, 3 do k:sweep { path = { { -0.034, i * 0.012, 0.030 }, { 0.0, i * 0.0145, 0.0405 }, { 0.034, i * 0.012, 0.030 } }, radius = 0.0009, smooth = true, steps = 2, segments = 4, slot = "thread", visual_only = true } end
      end)
      k:fit()
      return
    end
    local w, d = 0.055, 0.047
    -- Lower flap, the fold at the back, an upper flap a little open towards the front.
    local function flap(slot_at, tilt)
      k:with({ at = slot_at, rot = { 0, tilt, 0 } }, function()
        k:rounded_box { low = { 0, -w, 0 }, high = { 2 * d - 0.004, w, 0.0065 }, radius = 0.0028, segments = 2, slot = "leather" }
        for _, z in ipairs { -0.0002, 0.0067 } do
          k:sweep { path = { { 0.004, -w + 0.004, z }, { 2 * d - 0.010, -w + 0.004, z }, { 2 * d - 0.010, w - 0.004, z }, { 0.004, w - 0.004, z } }, radius = 0.0005, segments = 4, slot = "thread", visual_only = true }
        end
      end)
    end
    flap({ -d + 0.004, 0, 0 }, 0)
    flap({ -d + 0.004, 0, 0.0155 }, -3.5)
    k:cylinder { radius = 0.0108, height = 2 * w, axis = "y", at = { -d + 0.0075, 0, 0.0112 }, slot = "leather", segments = 16, bevel = 0.002, no_collider = true }
    k:box { size = { 0.070, 0.095, 0.006 }, at = { -0.006, 0, 0.0105 }, slot = "leather", bevel = 0.001, no_collider = true }
    for i, q in ipairs { { "card", 0.008, 0.043, 0.0082 }, { "second_card", 0.0125, 0.042, 0.0102 } } do k:rounded_box { size = { 0.080, 0.086, 0.0010 }, at = { q[2], 0.004 * i - 0.006, q[4] }, radius = 0.0004, segments = 1, slot = q[1], no_collider = true } end
    for i = 0, 2 do k:box { size = { 0.066, 0.104, 0.0005 }, at = { 0.0, 0.006 - 0.003 * i, 0.0135 + 0.0009 * i }, rot = { 0, 0, 1 - i }, slot = "note", bevel = 0, no_collider = true } end
    k:with({ at = { -d + 0.004, 0, 0.0155 }, rot = { 0, -3.5, 0 } }, function() k:cylinder { radius = 0.0055, height = 0.0014, at = { 2 * d - 0.020, 0, 0.0068 }, slot = "metal", segments = 14, bevel = 0.0005, visual_only = true } end)
    k:hull { points = { { -d, -w, 0 }, { -d, w, 0 }, { d, -w, 0 }, { d, w, 0 }, { -d, -w, 0.021 }, { -d, w, 0.021 }, { d, -w, 0.027 }, { d, w, 0.027 } }, slot = "leather", collider_only = true }
    k:fit()
  end,
}
