-- A stemmed glass: a thin bowl on a stem and foot, for red or white wine, a champagne flute, a coupe or a snifter; empty or filled.
return kind {
  api    = 1,
  names  = { en = "wine glass, wineglass, champagne flute, champagne glass, stemware, cognac glass, goblet, brandy glass, champagne coupe, snifter, flute", zh = "红酒杯, 酒杯, 高脚杯, 葡萄酒杯" },
  measure_zh = "个",
  groups = { "glass", "drinkware" },
  stands = "surface", front = false,
  size   = { width = { 0.055, 0.085, 0.11 }, depth = "width", height = { 0.11, 0.21, 0.26 } },
  mass   = { 0.06, 0.17, 0.5 },
  params = {
    shape = one_of { "red", "white", "flute", "coupe", "snifter", default = "red", words = { red = "red", white = "white", flute = "flute", champagne = "flute", coupe = "coupe", snifter = "snifter", cognac = "snifter", brandy = "snifter", ["香槟"] = "flute" },
      size = { red = { width = { 0.085, 0.094, 0.105 }, height = { 0.20, 0.22, 0.24 } }, white = { width = { 0.072, 0.078, 0.086 }, height = { 0.19, 0.205, 0.22 } }, flute = { width = { 0.055, 0.060, 0.068 }, height = { 0.21, 0.23, 0.25 } }, coupe = { width = { 0.090, 0.098, 0.108 }, height = { 0.13, 0.15, 0.17 } }, snifter = { width = { 0.085, 0.094, 0.105 }, height = { 0.12, 0.14, 0.16 } } } },
    filled = bool(false, { filled = true, full = true, ["glass of wine"] = true, ["glass of champagne"] = true }),
  },
  slots  = { body = "glass", wine = { "wax", tint = "#5c1020" }, pale = { "wax", tint = "#e6cf7a" } },
  rooms  = { "dining_room", "bar", "restaurant", "kitchen" },
  build  = function(p, k)
    local h, q = p.height, p.shape
    local c = ({ red = { { 0.16, 0 }, { 0.62, 0.12 }, { 0.98, 0.42 }, { 0.92, 0.72 }, { 0.74, 1 } }, white = { { 0.16, 0 }, { 0.60, 0.10 }, { 0.98, 0.42 }, { 0.92, 0.75 }, { 0.78, 1 } }, flute = { { 0.18, 0 }, { 0.62, 0.12 }, { 0.90, 0.45 }, { 0.88, 0.8 }, { 0.80, 1 } },
      coupe = { { 0.12, 0 }, { 0.55, 0.22 }, { 0.88, 0.58 }, { 1, 1 } }, snifter = { { 0.20, 0 }, { 0.78, 0.16 }, { 0.99, 0.42 }, { 0.85, 0.75 }, { 0.60, 1 } } })[q]
    local stem = ({ red = 0.46, white = 0.48, flute = 0.36, coupe = 0.62, snifter = 0.22 })[q] * h
    local r, u = p.width / 2, h - stem
    local foot = math.max(0.42 * p.width, 0.031)
    if q == "flute" or q == "white" then foot = math.min(foot, r) end
    k:lathe { profile = { { foot, 0 }, { foot, 0.0016 }, { foot * 0.45, 0.004 }, { 0.006, 0.012 }, { 0.0036, 0.35 * stem + 0.008 }, { 0.0036, 0.8 * stem }, { 0.006, stem + 0.001 }, { r * c[1][1] + 0.001, stem + 0.004 } }, slot = "body", segments = 24, no_collider = true }
    local profile = {}
    for i, e in ipairs(c) do profile[i] = { e[1] * r, e[2] * u } end
    k:lathe { profile = profile, wall = 0.0016, base = 0.004, at = { 0, 0, stem }, slot = "body", segments = 24, smooth = true, steps = 2, no_collider = true }
    -- Colliders: foot, stem, bowl.
    k:cylinder { radius = foot, height = 0.004, at = { 0, 0, 0 }, anchor = "bottom", slot = "body", segments = 16, collider_only = true }
    k:cylinder { radius = 0.006, height = stem, at = { 0, 0, 0.002 }, anchor = "bottom", slot = "body", segments = 8, collider_only = true }
    k:lathe { profile = profile, at = { 0, 0, stem }, slot = "body", segments = 12, collider_only = true }
    if p.filled then
      local fill = q == "flute" and 0.75 or q == "coupe" and 0.72 or 0.42
      local wine = { { profile[1][1] * 0.7, stem + 0.0055 } }
      for i = 2, #c do
        if c[i][2] < fill then wine[#wine + 1] = { profile[i][1] - 0.0022, stem + profile[i][2] + 0.001 } end
      end
      for i = 2, #c do
        if c[i][2] >= fill and c[i - 1][2] < fill then
          local t = (fill - c[i - 1][2]) / (c[i][2] - c[i - 1][2])
          wine[#wine + 1] = { (c[i - 1][1] + (c[i][1] - c[i - 1][1]) * t) * r - 0.0022, stem + fill * u }
        end
      end
      wine[#wine + 1] = { 0, stem + fill * u }
      k:lathe { profile = wine, slot = (q == "red") and "wine" or "pale", segments = 24, no_collider = true }
    end
    k:fit()
  end,
}
