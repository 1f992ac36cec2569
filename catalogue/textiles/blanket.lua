-- A folded blanket: layers of cloth with round folds, a fringe or a bound edge; or a thick duvet folded up, or a roll.
return kind {
  api    = 1,
  names  = { en = "blanket, throw, throw blanket, quilt, duvet, comforter, bedspread, coverlet, plaid, afghan, bed cover, weighted blanket, bedding, linens, knitted blanket, wool throw, bed sheet, sheets, duvet cover, bed linens", zh = "毯子, 毛毯, 被子, 盖毯, 羊毛毯, 床单, 棉被, 床品" },
  measure_zh = "条",
  groups = { "textile" },
  stands = "surface", front = false,
  size   = { width = { 0.32, 0.48, 0.80 }, depth = { 0.26, 0.36, 0.60 }, height = { 0.05, 0.11, 0.24 } },
  mass   = { 0.3, 1.6, 13 },
  params = {
    form    = one_of { "folded", "duvet", "rolled", words = { folded = "folded", throw = "folded", duvet = "duvet", comforter = "duvet", quilt = "duvet", rolled = "rolled", ["被子"] = "duvet", ["棉被"] = "duvet", ["卷"] = "rolled" },
      size = { folded = { width = { 0.32, 0.46, 0.64 }, depth = { 0.26, 0.34, 0.44 }, height = { 0.06, 0.10, 0.15 } }, duvet = { width = { 0.50, 0.62, 0.80 }, depth = { 0.40, 0.48, 0.60 }, height = { 0.16, 0.20, 0.24 } }, rolled = { width = { 0.40, 0.52, 0.70 }, depth = { 0.14, 0.17, 0.22 }, height = { 0.14, 0.17, 0.22 } } } },
    pattern = one_of { "plain", "striped", "checked", words = { striped = "striped", plaid = "checked", checked = "checked", tartan = "checked", ["条纹"] = "striped", ["格子"] = "checked" } },
    fringe  = bool(true, { fringed = true, ["流苏"] = true }),
  },
  slots  = {
    cloth  = { "wool", "knit", "cotton", tint = { "#c9b79b", "#8796a3", "#9c4f40", "#6b7a66", "#e6dfd1", "#c99a52", "#5b5f72" } },
    stripe = { "wool", "cotton", tint = { "#f4eee2", "#2f3c49", "#7d3a31", "#b08f5d" } },
  },
  rooms  = { "bedroom", "living_room", "hotel_room", "nursery" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    if p.form == "rolled" then
      local r = h / 2
      local points, n = {}, 44
      for i = 0, n do local a = i / n * 3.5 * 2 * math.pi local q = 0.012 + (r - 0.02) * i / n points[i + 1] = { -math.cos(a) * q, 0, math.sin(a) * q } end
      k:cylinder { radius = r, height = w, axis = "y", at = { 0, 0, 0 }, bevel = 0.012, segments = 24, slot = "cloth" }
      for _, s in ipairs { -1, 1 } do
        local path = {}
        for i, q in ipairs(points) do path[i] = { q[1], s * (w / 2 - 0.001), q[3] } end
        k:sweep { path = path, radius = 0.004, segments = 4, slot = "stripe", visual_only = true }
      end
      for _, s in ipairs { -0.25, 0.25 } do k:cylinder { radius = r + 0.002, height = 0.022, axis = "y", at = { 0, s * w, 0 }, bevel = 0, segments = 24, slot = "stripe", visual_only = true } end
      k:box { size = { 0.7 * r, w - 0.03, 0.01 }, at = { 0, 0, -r }, anchor = "bottom", slot = "cloth", collider_only = true }
      k:fit()
      return
    end
    local duvet, r = p.form == "duvet", p.rng("folds")
    local n = duvet and 3 or math.max(3, math.min(5, math.floor(h / 0.026)))
    local t = h / n
    -- Each layer has a round fold at the front and is open behind; seen from the side it is cloth doubled back on itself.
    local function layer(x0, x1, z, grow) return outline.arc({ { x0, z + t + grow }, { x0, z - grow } }, x1 - 0.5 * t, z + 0.5 * t, 0.5 * t + grow, -90, 90, 6) end
    local top0, top1 = 0, 0
    for i = 1, n do
      local x0, x1, side = -d / 2 + r:uniform(0, 0.012), d / 2 - (i == 1 and 0 or r:uniform(0, 0.014)), i == 1 and 0 or r:uniform(0, 0.010)
      if duvet then k:cushion { size = { x1 - x0, w - side, t * 1.08 }, at = { (x0 + x1) / 2, 0, (i - 0.5) * t }, puff = 0.35, segments = 5, slot = "cloth", no_collider = true } else
        k:prism { polygon = layer(x0, x1, (i - 1) * t, -0.0006), axis = "y", height = w - side, bevel = math.min(0.006, 0.2 * t), crease = 50, slot = "cloth", no_collider = true }
        for _, s in ipairs { -1, 1 } do k:box { size = { x1 - x0 - t, 0.002, 0.0025 }, at = { (x0 + x1 - 0.6 * t) / 2, s * (w - side) / 2, (i - 0.5) * t }, bevel = 0, slot = "stripe", visual_only = true } end
      end
      top0, top1 = x0, x1
    end
    k:box { low = { -d / 2 + 0.01, -w / 2 + 0.004, 0 }, high = { d / 2 - 0.012, w / 2 - 0.004, h }, bevel = 0, slot = "cloth", collider_only = true }
    local z = h - t
    if duvet then
      for i = -1, 1 do k:box { size = { d - 0.10, 0.006, 0.006 }, at = { 0, i * 0.25 * w, h - 0.002 }, bevel = 0.001, slot = "stripe", visual_only = true } end
      if p.pattern == "checked" then for i = -1, 1 do k:box { size = { 0.006, w - 0.10, 0.006 }, at = { i * 0.25 * d, 0, h - 0.002 }, bevel = 0.001, slot = "stripe", visual_only = true } end end
    elseif p.pattern ~= "plain" then
      for i = -2, 2 do k:prism { polygon = layer(top0 + 0.004, top1, z, 0.0008), axis = "y", height = i % 2 == 0 and 0.035 or 0.014, at = { 0, i * w * 0.2, 0 }, bevel = 0, crease = 50, slot = "stripe", visual_only = true } end
      if p.pattern == "checked" then for i = -1, 1 do k:box { size = { 0.03, w - 0.03, 0.003 }, at = { i * 0.25 * d - 0.02, 0, h }, bevel = 0, slot = "stripe", visual_only = true } end end
    end
    if p.fringe and not duvet then
      for i = 1, 20 do k:box { size = { 0.003, 0.007, math.min(0.05, 0.7 * t + 0.02) }, at = { top1 + 0.001, (i - 10.5) * (w - 0.04) / 20, z + 0.5 * t }, rot = { r:uniform(-6, 6), 0, 0 }, anchor = "top", bevel = 0, slot = "stripe", soft = true, visual_only = true } end
    end
    k:fit()
  end,
}
