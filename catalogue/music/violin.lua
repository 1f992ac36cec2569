-- A violin or viola lying on its back, its bow beside it: arched plates, f-holes, scroll, pegs, four strings.
return kind {
  api    = 1,
  names  = { en = "violin, viola, fiddle", zh = "小提琴, 中提琴" },
  measure_zh = "把",
  groups = { "instrument" },
  stands = "surface",
  size   = { width = { 0.25, 0.31, 0.38 }, depth = { 0.50, 0.61, 0.78 }, height = { 0.06, 0.075, 0.09 } },
  mass   = { 0.2, 0.55, 2 },
  params = { type = one_of { "violin", "viola", default = "violin", words = { ["violin"] = "violin", ["viola"] = "viola", ["中提琴"] = "viola" }, size = {
               violin = { width = { 0.28, 0.31, 0.34 }, depth = { 0.54, 0.60, 0.62 }, height = { 0.062, 0.072, 0.08 } }, viola = { width = { 0.32, 0.35, 0.38 }, depth = { 0.65, 0.69, 0.74 }, height = { 0.072, 0.08, 0.09 } } } },
             bow = bool(true, { ["with bow"] = true, ["without bow"] = false, ["琴弓"] = true }) },
  slots  = { body = { "mahogany", "cherry", "walnut" }, neck = { "maple", "cherry" }, board = { "ebony" }, string = "steel", stick = { "rosewood" }, hair = { "cotton" } },
  rooms  = { "music_studio", "living_room" },
  build  = function(p, k)
    local L = p.depth
    local B = 0.60 * L
    local width = p.bow and p.width - 0.075 or p.width
    k:with({ rot = { 0, -90, 0 } }, function() music.bowed(k, { length = B, neck = L - B - 0.004, width = math.min(0.60 * B, width), thick = 0.12 }) end)
    k:box { low = { -0.98 * B, -0.05, 0.0 }, high = { -0.05, 0.05, 0.01 }, collider_only = true, slot = "body", at = nil }
    if p.bow then
      local y, z, half = 0.36 * B, 0.009, 0.5 * L
      k:with({ at = { -0.5 * L, y, 0 } }, function()
        k:sweep { path = { { -half, 0, z + 0.012 }, { 0, 0, z + 0.006 }, { half, 0, z + 0.014 } }, radius = 0.0042, segments = 8, smooth = true, steps = 3, slot = "stick" }
        k:box { low = { -half, -0.004, z - 0.006 }, high = { half - 0.004, 0.004, z - 0.004 }, bevel = 0, slot = "hair", no_collider = true }
        k:box { low = { -half + 0.03, -0.006, z - 0.009 }, high = { -half + 0.075, 0.006, z + 0.010 }, bevel = 0.002, slot = "board" }
        k:box { low = { half - 0.012, -0.005, z - 0.009 }, high = { half, 0.005, z + 0.016 }, bevel = 0.002, slot = "stick" }
      end)
    end
    k:fit()
  end,
}
