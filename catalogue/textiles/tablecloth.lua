-- A thin cloth spread on a table: checked, striped, with a border or lace, rectangular or round, its creases still in it.
return kind {
  api    = 1,
  names  = { en = "tablecloth, table cloth, table cover", zh = "桌布, 台布" },
  measure_zh = "块",
  groups = { "textile" },
  stands = "surface", covering = true, front = false,
  size   = { width = { 0.60, 1.20, 2.20 }, depth = { 0.60, 0.80, 1.10 }, height = { 0.002, 0.003, 0.005 } },
  mass   = { 0.05, 0.4, 2 },
  params = {
    shape   = one_of { "rectangle", "round", default = "rectangle", words = { round = "round", rectangular = "rectangle", ["圆"] = "round" }, size = { rectangle = { width = { 0.70, 1.20, 2.20 }, depth = { 0.60, 0.78, 1.10 } }, round = { width = { 0.60, 0.90, 1.40 }, depth = { 0.60, 0.90, 1.40 } } } },
    pattern = one_of { "checked", "striped", "border", "lace", words = { checked = "checked", gingham = "checked", striped = "striped", lace = "lace", plain = "border", ["格子"] = "checked", ["条纹"] = "striped", ["蕾丝"] = "lace", ["素色"] = "border" } },
  },
  slots  = {
    cloth = { "cotton", "linen", tint = { "#fbf8f0", "#f1e9d8", "#e6ecec" } },
    print = { "cotton", "linen", tint = { "#b8342e", "#2f5f8f", "#5c7f56", "#c99a3a", "#7f6a8a" } },
  },
  rooms  = { "dining_room", "kitchen", "restaurant", "cafe" },
  build  = function(p, k)
    local w, d, t = p.width, p.depth, p.height
    local round = p.shape == "round"
    local m = math.min(w, d)
    local body = t - 0.0012
    textiles.sheet(k, { width = w, depth = d, thickness = body, corner = 0.008, slot = "cloth", round = round })
    local o = { width = w, depth = d, z = body, slot = "print", round = round, inset = 0.004 }
    if p.pattern == "checked" then o.size = 0.11 mats.checks(k, o)
    elseif p.pattern == "striped" then o.count, o.share = math.floor(d / 0.09), 0.4 mats.stripes(k, o)
    elseif p.pattern == "border" then
      o.inset, o.band = 0.05, 0.02 mats.border(k, o)
      o.inset, o.band = 0.085, 0.008 mats.border(k, o)
    else -- scallops and eyelets
      local n = math.floor((round and 2.9 * m or 2 * (w + d)) / 0.085)
      for i = 0, n - 1 do
        local x, y
        if round then x, y = (d / 2 - 0.012) * math.cos(2 * math.pi * i / n), (w / 2 - 0.012) * math.sin(2 * math.pi * i / n) else
          local q = i * 2 * (w + d) / n
          if q < w then x, y = d / 2 - 0.012, q - w / 2 elseif q < w + d then x, y = d / 2 - (q - w), w / 2 - 0.012 elseif q < 2 * w + d then x, y = -d / 2 + 0.012, w / 2 - (q - w - d) else x, y = -d / 2 + (q - 2 * w - d), -w / 2 + 0.012 end
        end
        k:cylinder { radius = 0.014, height = 0.0012, at = { x, y, body }, segments = 6, bevel = 0, slot = "print", visual_only = true }
      end
      o.inset, o.band = 0.04, 0.006 mats.border(k, o)
    end
    for _, q in ipairs { { 0, 0, 0.003, w - 0.02 }, { 0, w / 4, d - 0.02, 0.003 }, { 0, -w / 4, d - 0.02, 0.003 } } do
      if not round then k:box { size = { q[3], q[4], 0.0008 }, at = { q[1], q[2], t - 0.0006 }, bevel = 0, slot = "cloth", visual_only = true } end
    end
    k:fit()
  end,
}
