-- A small plate to set a glass on: a disc of cork, wood, slate or felt with a rim, a hexagon, or a stack of four; larger and slatted as a trivet.
return kind {
  api    = 1,
  names  = { en = "coaster, drink coaster, cup coaster, trivet, cup mat", zh = "杯垫" },
  measure_zh = "个",
  groups = { "mat" },
  stands = "surface", front = false,
  size   = { width = { 0.085, 0.100, 0.220 }, depth = "width", height = { 0.005, 0.008, 0.012 } },
  mass   = { 0.004, 0.05, 1 },
  params = {
    shape = one_of { "round", "square", "hexagon", words = { round = "round", square = "square", hexagonal = "hexagon", ["圆"] = "round", ["方"] = "square", ["六角"] = "hexagon" } },
    form  = one_of { "single", "stack", "trivet", default = "single", words = { stack = "stack", set = "stack", trivet = "trivet", ["一叠"] = "stack", ["隔热"] = "trivet" },
      size = { single = { width = { 0.085, 0.100, 0.120 }, height = { 0.005, 0.008, 0.012 } }, stack = { width = { 0.085, 0.100, 0.120 }, height = { 0.024, 0.032, 0.044 } }, trivet = { width = { 0.15, 0.19, 0.22 }, height = { 0.010, 0.014, 0.020 } } } },
  },
  slots  = {
    body = { "cork", "walnut", "slate", "felt", "white_marble", "beech", tint = { "#8a9096", "#b0907a", "#6b7f78" } },
    rim  = { "brass", "cork", "oak", "black_steel" },
  },
  rooms  = { "living_room", "cafe", "bar", "office", "dining_room" },
  build  = function(p, k)
    local w, h, n = p.width, p.height, p.form == "stack" and 4 or 1
    local t = h / n
    for i = 1, n do
      local z, turn = (i - 1) * t, (i - 1) * 11
      local polygon = p.shape == "round" and outline.circle(w / 2, 28) or p.shape == "square" and outline.rounded_rect(w, w, 0.008, 3) or outline.regular(w / 2, 6)
      local inner = p.shape == "round" and outline.circle(w / 2 - 0.007, 28) or p.shape == "square" and outline.rounded_rect(w - 0.014, w - 0.014, 0.005, 3) or outline.regular(w / 2 - 0.008, 6)
      k:with({ at = { 0, 0, z }, rot = { 0, 0, p.shape == "round" and turn or 0 } }, function()
        if p.form == "trivet" then
          local m = 5
          for j = 1, m do
            local y = (j - (m + 1) / 2) * w / m
            local long = p.shape == "square" and w or p.shape == "round" and 2 * math.sqrt((w / 2) ^ 2 - y * y * 0.96) or w - 0.9 * math.abs(y)
            k:box { size = { long, w / m - 0.012, t - 0.004 }, at = { 0, y, t }, anchor = "top", bevel = 0.002, slot = "body", grain = "x" }
          end
          for _, s in ipairs { -1, 1 } do k:box { size = { 0.012, w * 0.9, 0.006 }, at = { s * 0.22 * w, 0, 0.003 }, bevel = 0.001, slot = "rim" } end
        else
          k:prism { polygon = polygon, height = t - 0.0008, at = { 0, 0, (t - 0.0008) / 2 }, bevel = 0.0012, slot = "body" }
          k:prism { polygon = polygon, height = math.min(0.002, 0.3 * t), at = { 0, 0, 0.5 * t }, bevel = 0, slot = "rim", visual_only = true }
          k:prism { polygon = inner, height = 0.0008, at = { 0, 0, t - 0.0006 }, bevel = 0, slot = i == n and "rim" or "body", visual_only = true }
          k:prism { polygon = p.shape == "round" and outline.circle(w / 2 - 0.0095, 28) or p.shape == "square" and outline.rounded_rect(w - 0.019, w - 0.019, 0.004, 3) or outline.regular(w / 2 - 0.011, 6), height = 0.0010, at = { 0, 0, t - 0.0005 }, bevel = 0, slot = "body", visual_only = true }
        end
      end)
    end
    k:surface("top", { center = { 0, 0, h }, size = { (p.form == "trivet" and 0.65 or 0.8) * w, (p.form == "trivet" and 0.65 or 0.8) * w }, outline = "ellipse" })
    k:fit()
  end,
}
