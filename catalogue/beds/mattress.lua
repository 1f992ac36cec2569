-- A thick quilted pad with piping and handles: sprung, a folded Japanese futon, or an air bed with round chambers and a valve.
return kind {
  api    = 1,
  names  = { en = "mattress, floor mattress, air mattress, futon mattress, japanese futon, tatami mattress, air bed", zh = "床垫" },
  measure_zh = "张",
  groups = { "bed" },
  stands = "floor",
  size   = { width = { 0.80, 1.40, 2.00 }, depth = { 1.60, 2.00, 2.10 }, height = { 0.14, 0.22, 0.32 } },
  mass   = { 2, 24, 75 },
  params = {
    bed_size = one_of { "single", "double", "king", words = { single = "single", twin = "single", double = "double", full = "double", queen = "double", king = "king", ["单人"] = "single", ["双人"] = "double" },
      size = { single = { width = { 0.80, 0.95, 1.05 } }, double = { width = { 1.30, 1.42, 1.60 } }, king = { width = { 1.75, 1.85, 2.00 } } } },
    form = one_of { "sprung", "futon", "air", default = "sprung", words = { sprung = "sprung", memory = "sprung", futon = "futon", japanese = "futon", tatami = "futon", air = "air", inflatable = "air", ["充气"] = "air", ["榻榻米"] = "futon", ["弹簧"] = "sprung" },
      size = { sprung = { height = { 0.18, 0.24, 0.32 } }, futon = { height = { 0.10, 0.14, 0.18 } }, air = { height = { 0.18, 0.22, 0.30 } } } },
    made = bool(false, { made = true, ["with bedding"] = true, ["铺好"] = true }),
  },
  slots  = {
    cover  = { "mattress_fabric", "cotton", tint = { "#f7f5f0", "#e6e1d6", "#d4dbdf" } },
    side   = { "fabric", "mattress_fabric", tint = { "#8a939b", "#c9c1b2", "#5b6672", "#ece8df" } },
    vinyl  = { "plastic_matte", tint = { "#3f5f86", "#6d7f8f", "#33404f" } },
    pillow = { "cotton", tint = { "#ffffff", "#f0ece2" } },
    duvet  = { "bedding", tint = { "#c9d3d9", "#d9cbb7", "#a9b39b", "#8fa1ab", "#d8b0a2" } },
  },
  rooms  = { "bedroom", "attic", "kids_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local form = p.form
    if form == "air" then
      local n = math.max(3, math.floor(2 * w / 0.2))
      local r = 0.5 * h * 0.94
      k:rounded_box { low = { -d, -w, 0 }, high = { d, w, 0.78 * h }, radius = 0.3 * h, segments = 4, slot = "vinyl", fill = 0.012 }
      k:lump { mass = 4 * w * d / 1.4, at = { 0, 0, 0.3 * h }, size = { 1.8 * d, 1.8 * w, 0.1 } }
      for i = 1, n do k:cushion { size = { 2 * d - 0.03, (2 * w - 0.02) / n, 0.56 * h }, at = { 0, (i - (n + 1) / 2) * (2 * w - 0.02) / n, 0.72 * h }, puff = 0.45, segments = 4, slot = "side", no_mass = true, no_collider = true } end
      k:box { low = { -d + 0.03, -w + 0.03, 0.7 * h }, high = { d - 0.03, w - 0.03, h }, bevel = 0, slot = "side", collider_only = true }
      k:cylinder { radius = 0.03, height = 0.016, axis = "x", at = { d - 0.002, 0.7 * w, 0.4 * h }, segments = 16, slot = "side", visual_only = true }
    else
      bedding.mattress(k, { low = { -d, -w, 0 }, high = { d, w, h }, slot = "side", radius = form == "futon" and 0.06 or 0.05, fill = form == "futon" and 1 or 0.7 })
      local e = 0.02
      local rows, columns = math.floor(2 * d / 0.28), math.floor(2 * w / 0.28)
      for i = 1, rows do
        for j = 1, columns do
          k:cushion { size = { (2 * d - 2 * e) / rows, (2 * w - 2 * e) / columns, 0.035 }, at = { (i - (rows + 1) / 2) * (2 * d - 2 * e) / rows, (j - (columns + 1) / 2) * (2 * w - 2 * e) / columns, h - 0.0175 }, puff = 0.5, segments = 3, slot = "cover", visual_only = true }
        end
      end
      if form == "sprung" then
        for _, s in ipairs { -1, 1 } do
          for _, x in ipairs { -0.5, 0.5 } do
            k:sweep { path = { { x * d - 0.09, s * (w - 0.001), 0.5 * h }, { x * d, s * (w - 0.001), 0.5 * h - 0.01 }, { x * d + 0.09, s * (w - 0.001), 0.5 * h } }, rect = { 0.004, 0.03 }, up = { 0, 0, 1 }, slot = "cover", visual_only = true }
            for _, q in ipairs { -0.09, 0.09 } do k:box { size = { 0.035, 0.006, 0.045 }, at = { x * d + q, s * w, 0.5 * h }, slot = "cover", bevel = 0.002, visual_only = true } end
          end
          for i = -1, 1 do k:cylinder { radius = 0.010, height = 0.006, axis = "x", at = { s * d, i * 0.4 * w, 0.5 * h }, segments = 10, slot = "vinyl", visual_only = true } end
        end
      end
    end
    if p.made then bedding.made(k, { low = { -d, -w, 0 }, high = { d, w, h }, pillows = p.width > 1.3 and 2 or 1, pillow = "pillow", duvet = "duvet", over = 0, drop = 0.5 * h }) end
    k:surface("top", { center = { p.made and 0.3 * d or 0, 0, p.made and h + 0.045 or h }, size = { p.made and 1.2 * d or 2 * d - 0.1, 2 * w - 0.1 } })
    k:fit()
  end,
}
