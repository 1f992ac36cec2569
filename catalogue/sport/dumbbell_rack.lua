-- A rack of steel tube with trays, dumbbells side by side on each, small above and large below.
return kind {
  api    = 1,
  names  = { en = "dumbbell rack, weight rack, weights rack, rack of dumbbells, rack of weights, plate tree", zh = "哑铃架, 杠铃片架" },
  measure_zh = "个",
  groups = { "rack", "gym equipment" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.80, 1.30, 2.20 }, depth = { 0.48, 0.56, 0.70 }, height = { 0.45, 0.95, 1.25 } },
  mass   = { 12, 170, 700 },
  params = {
    tiers = int(1, 3, 3, { ["two-tier"] = 2, ["three-tier"] = 3, ["single-tier"] = 1, ["两层"] = 2, ["三层"] = 3 }, { { height = { 0.45, 0.55, 0.65 } }, { height = { 0.62, 0.75, 0.90 } }, { height = { 0.88, 1.00, 1.25 } } }),
    filled = bool(true, { empty = false, full = true, ["空"] = false }), shape = one_of { "hex", "round", words = { ["hex"] = "hex", ["round"] = "round" } },
  },
  slots  = { frame = { "black_steel", "painted_metal", tint = { "#3a3d41", "#b8bbbe", "#a8322a" } }, tray = { "black_steel" }, head = { "cast_iron", "painted_metal", tint = { "#2b2d30" } }, grip = "chrome", foot = "rubber" },
  rooms  = { "gym", "basement" },
  build  = function(p, k)
    local w, d, h, n = p.width / 2, p.depth, p.height, p.tiers
    for _, s in ipairs { -1, 1 } do -- an A of posts at each end
      local y = s * (w - 0.03)
      k:box { low = { 0, y - 0.03, 0.012 }, high = { d, y + 0.03, 0.062 }, slot = "frame", fill = 0.16 }
      gym.tube(k, { path = { { d - 0.10, y, 0.05 }, { 0.14, y, h - 0.02 } }, size = 0.045, tall = 0.06, up = { 1, 0, 0 }, slot = "frame" })
      gym.tube(k, { path = { { 0.05, y, 0.05 }, { 0.12, y, h - 0.05 } }, size = 0.045, tall = 0.05, up = { 1, 0, 0 }, slot = "frame" })
      for _, x in ipairs { 0.03, d - 0.03 } do k:box { low = { x - 0.03, y - 0.03, 0 }, high = { x + 0.03, y + 0.03, 0.02 }, slot = "foot", bevel = 0.003 } end
    end
    for i = 1, n do
      local t = n == 1 and 0.75 or (i - 1) / (n - 1)
      local z = n == 1 and h - 0.14 or 0.16 + t * (h - 0.14 - 0.16)
      local xm = (d - 0.10) + (0.14 - d + 0.10) * (z / h) - 0.03
      local a, b = xm - 0.15, xm + 0.19
      a = math.max(a, 0.0)
      k:box { low = { a, -w + 0.052, z }, high = { b, w - 0.052, z + 0.005 }, slot = "tray", bevel = 0.001, grain = "y" }
      for _, x in ipairs { a, b - 0.004 } do k:box { low = { x, -w + 0.052, z - 0.03 }, high = { x + 0.004, w - 0.052, z + 0.03 }, slot = "tray", bevel = 0.001, no_collider = true, grain = "y" } end
      local free = n > 1 and (h - 0.30) / (n - 1) - 0.04 or nil
      if p.filled then
        local r = ({ 0.072, 0.060, 0.047 })[n == 1 and 2 or i]
        local count = math.floor((2 * w - 0.12) / (2 * r + 0.012))
        local l = 0.19 + 1.9 * r
        local length = math.min(l, b - a - 0.014)
        for _, q in ipairs { -1, 1 } do -- one collider for a row of heads
          k:box { size = { 0.31 * length, 2 * w - 0.14, 1.8 * r }, at = { (a + b) / 2 + q * 0.345 * length, 0, z + 0.005 }, anchor = "bottom", collider_only = true, slot = "head" }
        end
        for j = 1, count do
          k:with({ at = { (a + b) / 2, (j - (count + 1) / 2) * (2 * w - 0.13) / count, z + 0.005 + (p.shape == "hex" and 0.866 * r or r) }, rot = { 0, 0, 90 } }, function()
            gym.dumbbell(k, { at = { 0, 0, 0 }, length = length, radius = r, shape = p.shape, head = "head", grip = "grip", light = true })
          end)
        end
      else
        k:surface("tier_" .. i, { center = { (a + b) / 2, 0, z + 0.005 }, size = { b - a - 0.02, 2 * w - 0.12 }, clearance = i < n and free or nil })
      end
    end
    k:fit()
  end,
}
