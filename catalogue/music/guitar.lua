-- A guitar of thin boards (a solid block if electric): neck with frets, pegs, strings; on a stand of steel tube.
return kind {
  api    = 1,
  names  = { en = "guitar, acoustic guitar, electric guitar, bass guitar, classical guitar, ukulele, banjo, bass", zh = "吉他, 木吉他, 电吉他, 贝斯, 古典吉他, 尤克里里, 班卓琴" },
  measure_zh = "把",
  groups = { "instrument" },
  stands = "floor",
  size   = { width = { 0.34, 0.40, 0.46 }, depth = { 0.36, 0.42, 0.50 }, height = { 1.05, 1.14, 1.25 } },
  mass   = { 0.35, 3.2, 9 },
  params = {
    type = one_of { "acoustic", "classical", "electric", "bass", "ukulele", "banjo", words = {
      ["acoustic"] = "acoustic", ["木吉他"] = "acoustic", ["electric"] = "electric", ["电吉他"] = "electric", ["classical"] = "classical", ["古典吉他"] = "classical",
      ["bass"] = "bass", ["贝斯"] = "bass", ["ukulele"] = "ukulele", ["尤克里里"] = "ukulele", ["banjo"] = "banjo", ["班卓琴"] = "banjo" },
      size = {
        acoustic = { width = { 0.37, 0.41, 0.44 }, depth = { 0.40, 0.45, 0.50 }, height = { 1.10, 1.18, 1.24 } }, classical = { width = { 0.36, 0.39, 0.42 }, depth = { 0.40, 0.44, 0.50 }, height = { 1.08, 1.16, 1.22 } },
        electric = { width = { 0.33, 0.36, 0.39 }, depth = { 0.36, 0.42, 0.48 }, height = { 1.08, 1.16, 1.22 } }, bass = { width = { 0.35, 0.37, 0.42 }, depth = { 0.38, 0.42, 0.50 }, height = { 1.22, 1.30, 1.38 } },
        banjo = { width = { 0.32, 0.35, 0.38 }, depth = { 0.38, 0.42, 0.48 }, height = { 1.02, 1.10, 1.20 } }, ukulele = { width = { 0.21, 0.24, 0.28 }, depth = { 0.26, 0.30, 0.36 }, height = { 0.62, 0.68, 0.78 } } } },
  },
  slots  = {
    body = { "mahogany", "rosewood", "maple", "painted_wood", tint = { "#a8342a", "#1d1f24", "#2f5f86", "#e9e4d4", "#d98a2b" } },
    top = { "pine", "maple", "birch" }, neck = { "maple", "mahogany" }, board = { "rosewood", "ebony" },
    metal = "chrome", dark = "black_plastic", guard = { "plastic", "black_plastic" }, stand = "black_steel", pad = "rubber",
  },
  rooms  = { "music_studio", "living_room", "bedroom" },
  build  = function(p, k)
    local small = p.type == "ukulele"
    local lift = small and 0.10 or 0.15
    local L = p.height - lift
    local q = music.kinds[p.type]
    local t = q.thick * L
    k:with({ at = { 0.03 + t, 0, lift }, rot = { 0, -7, 0 } }, function() music.guitar(k, { kind = p.type, length = L }) end)
    music.stand(k, { cradle = lift - 0.006, yoke = lift + L * 0.70, reach = t + 0.03, width = q.width * L * 0.45, spread = small and 0.15 or 0.22, slot = "stand", pad = "pad" })
    k:fit()
  end,
}
