-- A long thin mat for exercise lying flat with a band and marks, rolled up with a strap, or a thick folding one of panels.
return kind {
  api    = 1,
  names  = { en = "yoga mat, exercise mat, gym mat, workout mat, pilates mat, fitness mat, tumbling mat", zh = "瑜伽垫, 健身垫, 运动垫" },
  measure_zh = "张",
  groups = { "mat", "rug" },
  stands = "floor", front = false, covering = function(p) return p.form == "flat" end,
  size   = { width = { 0.58, 0.61, 0.70 }, depth = { 1.70, 1.75, 1.85 }, height = { 0.005, 0.006, 0.012 } },
  mass   = { 0.3, 1.6, 9 },
  params = {
    form = one_of { "flat", "rolled", "panels", default = "flat", words = { flat = "flat", unrolled = "flat", rolled = "rolled", folding = "panels", tumbling = "panels", gym = "panels", ["卷"] = "rolled", ["铺"] = "flat", ["折叠"] = "panels" },
      size = { flat = { width = { 0.58, 0.61, 0.70 }, depth = { 1.70, 1.75, 1.85 }, height = { 0.005, 0.006, 0.012 } }, rolled = { width = { 0.58, 0.61, 0.70 }, depth = { 0.11, 0.13, 0.16 }, height = { 0.11, 0.13, 0.16 } }, panels = { width = { 0.90, 1.20, 1.30 }, depth = { 1.60, 1.80, 2.40 }, height = { 0.035, 0.045, 0.055 } } } },
  },
  slots  = {
    mat    = { "rubber", "silicone", tint = { "#7a5ea8", "#3f8f9a", "#5a8f62", "#c95f7a", "#3f5f95", "#4a4d52", "#d98f4a" } },
    second = { "foam", tint = { "#b9a3d9", "#a3d0cf", "#e8e4da", "#2f3338", "#c9d65a" } },
    strap  = { "canvas", tint = "#2b2c2e" },
  },
  rooms  = { "gym", "bedroom", "living_room" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    if p.form == "flat" then
      k:prism { polygon = outline.rounded_rect(d, w, 0.015, 3), height = h - 0.0008, at = { 0, 0, (h - 0.0008) / 2 }, bevel = 0.001, slot = "mat", fill = 0.18 } -- foamed
      mats.border(k, { depth = d, width = w, z = h - 0.0008, slot = "second", inset = 0.03, band = 0.006 })
      k:box { size = { 0.006, w - 0.2, 0.001 }, at = { 0, 0, h - 0.0008 }, bevel = 0, slot = "second", visual_only = true }
      for _, s in ipairs { -1, 1 } do
        k:prism { polygon = outline.star(0.05, 0.03, 8), height = 0.001, at = { s * 0.36 * d, 0, h - 0.0008 }, bevel = 0, slot = "second", visual_only = true }
        k:box { size = { 0.16, 0.006, 0.001 }, at = { 0, s * 0.3 * w, h - 0.0008 }, bevel = 0, slot = "second", visual_only = true }
      end
    elseif p.form == "rolled" then
      local r = h / 2
      k:cylinder { radius = r - 0.004, height = w, axis = "y", bevel = 0.003, segments = 26, slot = "mat", fill = 0.18 }
      for _, s in ipairs { -1, 1 } do
        local path = {}
        for i = 0, 60 do local a = i / 60 * 6 * 2 * math.pi local q = 0.010 + (r - 0.018) * i / 60 path[i + 1] = { math.cos(a) * q, s * w / 2, math.sin(a) * q } end
        k:sweep { path = path, radius = 0.0022, segments = 4, slot = "second", visual_only = true }
        k:tube { radius = r, wall = 0.005, height = 0.03, axis = "y", at = { 0, s * 0.26 * w, 0 }, plug = true, segments = 26, slot = "strap" }
        k:box { size = { 0.006, 0.045, 0.03 }, at = { r - 0.004, s * 0.26 * w, 0.0 }, bevel = 0.002, slot = "strap", visual_only = true }
      end
      k:sweep { path = { { 0, -0.26 * w, r - 0.003 }, { 0, -0.13 * w, r + 0.0 - 0.002 }, { 0, 0.13 * w, r - 0.002 }, { 0, 0.26 * w, r - 0.003 } }, rect = { 0.028, 0.003 }, up = { 0, 0, 1 }, slot = "strap", visual_only = true }
      k:box { size = { 0.6 * r, w - 0.04, 0.008 }, at = { 0, 0, -r }, anchor = "bottom", slot = "mat", collider_only = true }
    else
      local n = 4
      for i = 1, n do k:rounded_box { size = { d / n - 0.006, w, h }, at = { (i - (n + 1) / 2) * d / n, 0, h / 2 }, radius = 0.008, segments = 2, slot = i % 2 == 1 and "mat" or "second", fill = i % 2 == 1 and 0.06 or 1 } end
      k:box { size = { d - 0.02, w - 0.02, 0.006 }, at = { 0, 0, 0.003 }, bevel = 0, slot = "strap", no_collider = true }
      for _, s in ipairs { -1, 1 } do for _, x in ipairs { -0.3, 0.3 } do k:sweep { path = { { x * d - 0.06, s * (w / 2 - 0.002), h / 2 }, { x * d, s * (w / 2 - 0.001), h / 2 - 0.008 }, { x * d + 0.06, s * (w / 2 - 0.002), h / 2 } }, rect = { 0.004, 0.02 }, up = { 0, 0, 1 }, slot = "strap", visual_only = true } end end
      k:surface("top", { center = { 0, 0, h }, size = { d - 0.1, w - 0.1 } })
    end
    k:fit()
  end,
}
