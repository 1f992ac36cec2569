-- A flat sheet of woven or tufted cloth with a border, stripes, a medallion or fringes; round, oval, long or the shape of a hide.
return kind {
  api    = 1,
  names  = { en = "rug, area rug, carpet, floor rug, runner rug, shag rug, persian rug, mat, area carpet, floor mat, tatami, tatami mat, round rug, oriental rug, kilim rug, fur rug, sheepskin, sheepskin rug, turkish rug, cowhide rug, runner, carpeting, rag rug, throw rug, kilim, rugs",
             zh = "地毯, 毯子地毯, 地垫, 圆地毯, 长毛地毯, 榻榻米垫" },
  measure_zh = "块",
  groups = { "mat", "textile" },
  stands = "floor", covering = true, fixture = false,
  size   = { width = { 0.60, 1.70, 3.60 }, depth = { 0.60, 2.40, 4.60 }, height = { 0.006, 0.010, 0.014 } },
  mass   = { 0.15, 9, 90 },
  params = {
    shape   = one_of { "rectangle", "round", "oval", "runner", "hide", default = "rectangle",
      words = { rectangular = "rectangle", round = "round", circular = "round", oval = "oval", runner = "runner", long = "runner", cowhide = "hide", sheepskin = "hide", fur = "hide", ["圆"] = "round", ["椭圆"] = "oval", ["长条"] = "runner", ["走廊"] = "runner", ["羊皮"] = "hide", ["牛皮"] = "hide" },
      size = { round = { width = { 0.90, 1.80, 2.60 }, depth = { 0.90, 1.80, 2.60 } }, oval = { width = { 1.00, 1.60, 2.40 }, depth = { 1.40, 2.30, 3.40 } }, runner = { width = { 0.55, 0.75, 1.00 }, depth = { 1.80, 2.60, 4.20 } }, hide = { width = { 0.60, 1.10, 1.80 }, depth = { 0.90, 1.60, 2.20 }, height = { 0.010, 0.013, 0.014 } } } },
    pattern = one_of { "plain", "border", "stripes", "oriental", "geometric", "shag", "woven",
      words = { plain = "plain", bordered = "border", striped = "stripes", kilim = "geometric", geometric = "geometric", persian = "oriental", oriental = "oriental", turkish = "oriental", shag = "shag", shaggy = "shag", fluffy = "shag", woven = "woven", jute = "woven", tatami = "woven", rag = "stripes", ["波斯"] = "oriental", ["长毛"] = "shag", ["条纹"] = "stripes", ["编织"] = "woven", ["榻榻米"] = "woven", ["几何"] = "geometric", ["纯色"] = "plain" } },
  },
  slots  = {
    pile   = { "wool_rug", "carpet", tint = { "#b9ab97", "#7d8892", "#a5533f", "#5f6f66", "#8c7355", "#47566b", "#a07a42" } },
    accent = { "wool_rug", tint = { "#f4ecdc", "#e9dcc0", "#ded3c2", "#f0e3cf" } },
    field  = "persian_carpet",
    shag   = { "shaggy_carpet", tint = { "#f0ece3", "#c9c2b6", "#9aa0a3", "#d9b9ad" } },
    fibre  = { "jute" },
    fur    = { "faux_fur", tint = { "#f4efe6", "#8a6a4f", "#d8cdbc", "#5b4638" } },
  },
  rooms  = { "living_room", "bedroom", "kids_room", "dining_room", "hallway", "library", "hotel_room" },
  build  = function(p, k)
    local w, d, t, r = p.width, p.depth, p.height, p.rng("pattern")
    local pattern = p.pattern
    local fringe = (pattern == "oriental" or pattern == "geometric") and p.shape ~= "round" and p.shape ~= "oval" and 0.05 or 0
    local main = p.shape == "hide" and "fur" or pattern == "shag" and "shag" or pattern == "woven" and "fibre" or pattern == "oriental" and "accent" or "pile"
    local lift = 0.0008
    local round = p.shape == "round" or p.shape == "oval"
    if p.shape == "hide" then -- a skin: four legs, a neck and a tail
      local half = { { 0.00, -0.50 }, { 0.05, -0.495 }, { 0.09, -0.44 }, { 0.24, -0.42 }, { 0.38, -0.49 }, { 0.47, -0.43 }, { 0.42, -0.34 }, { 0.36, -0.22 }, { 0.385, 0.0 }, { 0.37, 0.16 }, { 0.43, 0.28 }, { 0.50, 0.38 }, { 0.41, 0.43 }, { 0.27, 0.36 }, { 0.16, 0.38 }, { 0.13, 0.47 }, { 0.06, 0.50 } }
      local polygon = {}
      for _, q in ipairs(half) do polygon[#polygon + 1] = { q[2] * d * 1.0, -q[1] * w } end
      local all = {}
      for i, q in ipairs(polygon) do all[i] = { -q[1], q[2] } end
      for i = #polygon, 2, -1 do all[#all + 1] = { -polygon[i][1], -polygon[i][2] } end
      k:prism { polygon = all, height = t, at = { 0, 0, t / 2 }, bevel = math.min(0.004, 0.4 * t), slot = "fur", crease = 80 }
      for _ = 1, r:int(4, 8) do k:prism { polygon = outline.ellipse(r:uniform(0.05, 0.13) * d, r:uniform(0.04, 0.10) * w, 14), height = 0.001, at = { r:uniform(-0.3, 0.25) * d, r:uniform(-0.2, 0.2) * w, t + 0.0003 }, bevel = 0, slot = "accent", visual_only = true } end
      k:fit()
      return
    end
    local function sheet(depth, width, z0, z1, slot, free)
      local shape = round and outline.ellipse(depth / 2, width / 2, 48) or outline.rounded_rect(depth, width, pattern == "shag" and 0.04 or 0.012, 3)
      k:prism { polygon = shape, height = z1 - z0, at = { 0, 0, (z0 + z1) / 2 }, bevel = free and 0 or math.min(0.003, 0.3 * t), slot = slot, visual_only = free }
    end
    local dd = d - 2 * fringe
    local ground = t - (pattern == "shag" and 0.004 or 0.0016) -- what lies on the pile is inlaid: its top is the rug's
    sheet(dd, w, 0, ground, main)
    local m = math.min(w, dd)
    local function inlay(depth, width, level, slot) sheet(depth, width, ground - 0.001, ground + lift * level, slot, true) end
    if pattern == "border" then
      inlay(dd - 0.12 * m, w - 0.12 * m, 1, "accent")
      inlay(dd - 0.18 * m, w - 0.18 * m, 2, "pile")
    elseif pattern == "oriental" then
      inlay(dd - 0.05 * m, w - 0.05 * m, 1, "pile")
      inlay(dd - 0.11 * m, w - 0.11 * m, 1.3, "accent")
      inlay(dd - 0.14 * m, w - 0.14 * m, 2, "field")
      local function medallion(a, b, z, slot) -- lobed
        local points = {}
        for i = 0, 47 do local q = 2 * math.pi * i / 48 local e = 1 - 0.13 * math.abs(math.sin(4 * q)) points[i + 1] = { a * e * math.cos(q), b * e * math.sin(q) } end
        k:prism { polygon = points, height = 0.0012, at = { 0, 0, ground + z }, bevel = 0, slot = slot, visual_only = true }
      end
      medallion(0.30 * dd, 0.30 * w, 0.0011, "accent")
      medallion(0.285 * dd, 0.28 * w, 0.0012, "pile")
      medallion(0.15 * dd, 0.15 * w, 0.0013, "accent")
    elseif pattern == "geometric" then
      local rows, columns = math.max(2, math.floor(dd / 0.42)), math.max(1, math.floor(w / 0.42))
      local a, b = (dd - 0.10 * m) / rows, (w - 0.10 * m) / columns
      for i = 1, rows do
        for j = 1, columns do
          local x, y = (i - (rows + 1) / 2) * a, (j - (columns + 1) / 2) * b
          if not round or (x / (0.42 * dd)) ^ 2 + (y / (0.42 * w)) ^ 2 < 0.7 then
            for q, s in ipairs { 0.48, 0.34, 0.18 } do k:prism { polygon = { { s * a, 0 }, { 0, s * b }, { -s * a, 0 }, { 0, -s * b } }, height = 0.001, at = { x, y, ground + 0.0003 * q }, bevel = 0, slot = q == 2 and "pile" or "accent", visual_only = true } end
          end
        end
      end
    elseif pattern == "stripes" then
      local n = 2 * math.max(3, math.floor(dd / 0.28)) + 1
      for i = 1, n do
        if i % 2 == 0 or r:chance(0.2) then
          local x, half = (i - (n + 1) / 2) * dd / n, w / 2 - 0.004
          if round then half = 0.97 * w / 2 * math.sqrt(math.max(0.02, 1 - ((math.abs(x) + 0.5 * dd / n) / (dd / 2)) ^ 2)) end
          k:box { size = { dd / n * r:pick { 0.5, 0.8, 1.0 }, 2 * half, 0.0016 }, at = { x, 0, ground }, bevel = 0, slot = "accent", visual_only = true }
        end
      end
    elseif pattern == "woven" then -- a plaited rim and rings or ribs
      local n = math.max(3, math.floor(m / 0.16))
      for i = 1, n do
        local s = 1 - (i - 0.5) / n
        local path = {}
        for j = 0, 31 do
          local q = 2 * math.pi * j / 32
          local c, e = math.cos(q), math.sin(q)
          local f = round and 1 or 1 / math.max(math.abs(c), math.abs(e))
          path[j + 1] = { (dd / 2 - (1 - s) * m / 2 - 0.012) * math.max(-1, math.min(1, c * f)), (w / 2 - (1 - s) * m / 2 - 0.012) * math.max(-1, math.min(1, e * f)), ground - 0.001 }
        end
        k:sweep { path = path, radius = 0.0026, closed = true, segments = 4, slot = i % 3 == 1 and "accent" or "pile", visual_only = true }
      end
    elseif pattern == "shag" then -- tufts that stand up from the pile
      for _ = 1, 170 do
        local a, q = r:uniform(0, 360), math.sqrt(r:uniform(0, 1))
        local x, y = round and 0.46 * dd * q * math.cos(math.rad(a)) or r:uniform(-0.47, 0.47) * dd, round and 0.46 * w * q * math.sin(math.rad(a)) or r:uniform(-0.47, 0.47) * w
        k:ellipsoid { size = { r:uniform(0.05, 0.11), r:uniform(0.03, 0.05), 0.008 }, at = { x, y, ground }, rot = { 0, 0, r:uniform(0, 180) }, segments = 5, slot = "shag", visual_only = true }
      end
    else
      inlay(dd - 0.03, w - 0.03, 1, "accent")
      inlay(dd - 0.055, w - 0.055, 2, "pile")
    end
    if fringe > 0 then for _, s in ipairs { -1, 1 } do textiles.fringe(k, { x = s * dd / 2, width = w - 0.01, length = fringe, side = s, z = 0.0025, slot = "accent", count = math.min(60, math.floor(w / 0.025)) }) end end
    k:fit()
  end,
}
