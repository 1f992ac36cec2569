-- A long low bar: cloth or mesh in front, keys above, a light and a name; a cube for the bass beside it on request.
return kind {
  api    = 1,
  names  = { en = "soundbar, sound bar", zh = "回音壁, 条形音箱" },
  measure_zh = "个",
  groups = { "speaker", "electronics" },
  stands = "surface", beside = "tv",
  size   = { width = { 0.60, 0.92, 1.25 }, depth = { 0.075, 0.10, 0.13 }, height = { 0.055, 0.065, 0.085 } },
  mass   = { 1, 3, 9 },
  params = { shape = one_of { "rounded", "angular", words = { rounded = "rounded" } } },
  slots  = { case = { "black_plastic", "plastic_matte", tint = { "#4a4d52", "#e8e8e6" } }, cloth = { "fabric", tint = { "#5a5d62", "#7a7d82" } }, hole = "rubber", trim = { "aluminium", "chrome" }, glow = { "neon", tint = { "#5ad8ff", "#ffffff" } } },
  rooms  = { "living_room", "home_theater", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local foot = 0.005
    for _, s in ipairs { -1, 1 } do k:box { low = { -0.7 * d, s * 0.75 * w - 0.04, 0 }, high = { 0.7 * d, s * 0.75 * w + 0.04, foot + 0.004 }, slot = "hole", bevel = 0.001 } end
    local e = p.shape == "rounded" and 0.42 * (h - foot) or 0.010
    k:prism { polygon = outline.rounded_rect(2 * d, h - foot, math.min(e, 0.45 * (h - foot)), 5), axis = "y", height = 2 * w, at = { 0, 0, foot + (h - foot) / 2 }, bevel = 0.004, slot = "case", fill = 0.22 }
    local x = d
    -- Front: cloth panel between end caps, dots of the mesh, a strip of lights.
    k:prism { polygon = outline.rounded_rect(0.9 * (h - foot), 1.86 * w, 0.4 * (h - foot), 4), axis = "x", height = 0.003, at = { d - 0.0009, 0, foot + (h - foot) / 2 }, rot = { 90, 0, 0 }, bevel = 0, slot = "cloth", visual_only = true }
    electronics.grille(k, { at = { x + 0.0008, 0, foot + 0.5 * (h - foot) }, width = 1.74 * w, height = 0.44 * (h - foot), rows = 4, slot = "hole" })
    for _, s in ipairs { -1, 1 } do
      for i = 0, 1 do
        k:torus { radius = 0.26 * h, tube = 0.0022, axis = "x", at = { x + 0.001, s * (0.78 - 0.16 * i) * w, foot + 0.5 * (h - foot) }, segments = 18, slot = "trim", visual_only = true }
        k:cylinder { radius = 0.24 * h, height = 0.003, axis = "x", at = { x, s * (0.78 - 0.16 * i) * w, foot + 0.5 * (h - foot) }, segments = 18, bevel = 0, slot = "hole", visual_only = true }
        k:ellipsoid { size = { 0.006, 0.20 * h, 0.20 * h }, at = { x + 0.001, s * (0.78 - 0.16 * i) * w, foot + 0.5 * (h - foot) }, segments = 8, slot = "case", visual_only = true }
      end
    end
    for i = -1, 1 do k:cylinder { radius = 0.002, height = 0.002, axis = "x", at = { x + 0.001, 0.008 * i, foot + 0.16 * (h - foot) }, segments = 8, bevel = 0, slot = "glow", visual_only = true } end
    for i = -2, 2 do k:cylinder { radius = 0.007, height = 0.002, at = { 0, 0.024 * i, h - 0.0004 }, segments = 12, bevel = 0, slot = i == 0 and "trim" or "hole", visual_only = true } end
    k:box { size = { 0.0012, 0.06, 0.009 }, at = { x + 0.0014, 0, foot + 0.80 * (h - foot) }, bevel = 0, slot = "trim", visual_only = true }
    k:lump { mass = 1.6 * p.width, at = { 0, 0, 0.45 * h }, size = { d, 1.6 * w, 0.3 * h } }
    k:fit()
  end,
}
