-- A cello (or double bass) leaning in a stand of steel tube, with end pin and bow.
return kind {
  api    = 1,
  names  = { en = "cello, double bass, upright bass, contrabass, violoncello", zh = "大提琴, 低音提琴" },
  measure_zh = "把",
  groups = { "instrument" },
  stands = "floor",
  size   = { width = { 0.44, 0.52, 0.78 }, depth = { 0.46, 0.56, 0.80 }, height = { 1.20, 1.34, 1.95 } },
  mass   = { 3, 7, 28 },
  params = { type = one_of { "cello", "double_bass", default = "cello", words = { ["cello"] = "cello", ["double bass"] = "double_bass", ["upright bass"] = "double_bass", ["contrabass"] = "double_bass", ["低音提琴"] = "double_bass" }, size = {
    cello = { width = { 0.46, 0.52, 0.58 }, depth = { 0.50, 0.56, 0.64 }, height = { 1.28, 1.36, 1.44 } }, double_bass = { width = { 0.64, 0.70, 0.78 }, depth = { 0.62, 0.70, 0.80 }, height = { 1.75, 1.85, 1.95 } } } } },
  slots  = { body = { "mahogany", "cherry", "walnut" }, neck = { "maple", "cherry" }, board = "ebony", string = "steel", stand = "black_steel", pad = "rubber", stick = "rosewood", hair = "cotton", pin = "steel" },
  rooms  = { "music_studio", "living_room" },
  build  = function(p, k)
    local bass = p.type == "double_bass"
    local lift = bass and 0.16 or 0.13
    local L = p.height - lift
    local B = 0.615 * L
    local t = 0.165 * B
    local width = (bass and 0.60 or 0.585) * B
    k:with({ at = { 0.05 + t, 0, lift }, rot = { 0, -6, 0 } }, function()
      music.bowed(k, { length = B, neck = L - B - 0.006, width = width, thick = 0.165 })
      k:cylinder { radius = 0.005, height = lift - 0.02, at = { -t / 2, 0, 0 }, anchor = "top", slot = "pin", segments = 8, no_collider = true }
    end)
    music.stand(k, { cradle = lift - 0.004, yoke = lift + B + 0.30 * (L - B), reach = t + 0.06, width = 0.5 * width, spread = bass and 0.34 or 0.26, slot = "stand", pad = "pad" })
    -- The bow hangs at the stand's yoke.
    local y, zt = -0.09, lift + B + 0.28 * (L - B)
    k:sweep { path = { { -0.03, 0, zt + 0.01 }, { -0.03, y, zt + 0.012 } }, radius = 0.006, segments = 6, slot = "stand", no_collider = true }
    k:sweep { path = { { -0.035, y, zt + 0.03 }, { -0.03, y, zt - 0.32 }, { -0.035, y, zt - 0.68 } }, radius = 0.0048, segments = 6, slot = "stick", no_collider = true }
    k:box { low = { -0.020, y - 0.005, zt - 0.67 }, high = { -0.018, y + 0.005, zt + 0.02 }, bevel = 0, slot = "hair", visual_only = true }
    k:box { low = { -0.04, y - 0.007, zt - 0.06 }, high = { -0.016, y + 0.007, zt - 0.005 }, bevel = 0.002, slot = "board", no_collider = true }
    k:fit()
  end,
}
