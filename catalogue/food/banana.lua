-- A bunch of bananas joined at one crown, or a single one: bent, ribbed bodies with dark tips, lying on their sides.
return kind {
  api    = 1,
  names  = { en = "banana, bunch of bananas", zh = "香蕉" },
  measure_zh = "根",
  groups = { "fruit", "food" },
  stands = "surface",
  size   = { width = { 0.15, 0.19, 0.24 }, depth = { 0.05, 0.10, 0.18 }, height = { 0.032, 0.040, 0.09 } },
  mass   = { 0.05, 0.12, 1.1 },
  params = { count = int(1, 1, 5, { single = 1, bunch = 4, ["bunch of"] = 4, ["一串"] = 4, ["一把"] = 4 }, { { depth = { 0.06, 0.075, 0.09 }, height = { 0.030, 0.035, 0.040 } }, { depth = { 0.09, 0.11, 0.13 }, height = { 0.035, 0.04, 0.05 } }, { depth = { 0.10, 0.13, 0.15 }, height = { 0.045, 0.055, 0.07 } }, { depth = { 0.11, 0.14, 0.17 }, height = { 0.05, 0.065, 0.08 } }, { depth = { 0.12, 0.15, 0.18 }, height = { 0.055, 0.075, 0.09 } } }) },
  slots  = { peel = { "wax", tint = { "#e8c63c", "#f0d24a", "#c9c04a" } }, tip = "bark" },
  rooms  = { "kitchen", "dining_room" },
  build  = function(p, k)
    local n, r = p.count, 0.0175
    local l = p.width * 0.98
    local r1 = p.rng("bunch")
    for i = 1, n do
      -- A bunch fans out from its crown at the left end, each one leaning on the one below.
      local t = n > 1 and (i - 1) / (n - 1) - 0.5 or 0
      local px, py = -0.101 * l - 0.020, -0.5 * l - 0.025 -- where their stalks meet
      k:with({ at = { px, py, 0 }, rot = { 0, 0, t * (n > 1 and 26 + 6 * n or 0) } }, function()
        produce.banana(k, { length = l * (n > 1 and r1:uniform(0.93, 1.0) or 1), radius = r, at = { -px, -py, n > 1 and (0.5 - math.abs(t)) * 0.010 * n or 0 }, rot = { 0, n > 1 and -t * 50 or 0, 0 }, slot = "peel", tip = "tip" })
      end)
    end
    if n > 1 then k:ellipsoid { size = { 0.030, 0.026, 0.030 }, at = { -0.101 * l - 0.020, -0.5 * l - 0.025, r * 1.4 }, slot = "tip", segments = 10, no_collider = true } end
    k:fit()
  end,
}
