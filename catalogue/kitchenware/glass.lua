-- A drinking glass: tumbler, tall highball, beer glass, shot glass or cocktail glass on a stem; empty, or with water, juice or beer in it.
return kind {
  api    = 1,
  names  = { en = "glass, drinking glass, tumbler, water glass, cocktail glass, whiskey glass, highball glass, beer glass, shot glass, glass cup, juice glass, pint glass, martini glass", zh = "玻璃杯, 水杯" },
  measure_zh = "个",
  groups = { "cup", "drinkware" },
  stands = "surface", front = false,
  size   = { width = { 0.045, 0.078, 0.13 }, depth = "width", height = { 0.05, 0.11, 0.20 } },
  mass   = { 0.05, 0.3, 1.1 },
  params = {
    shape = one_of { "tumbler", "highball", "whiskey", "beer", "shot", "cocktail", words = { tumbler = "tumbler", highball = "highball", tall = "highball", whiskey = "whiskey", rocks = "whiskey", beer = "beer", pint = "beer", shot = "shot", cocktail = "cocktail", martini = "cocktail", ["威士忌"] = "whiskey", ["啤酒"] = "beer", ["鸡尾酒"] = "cocktail" },
      size = { tumbler = { width = { 0.068, 0.076, 0.085 }, height = { 0.08, 0.10, 0.12 } }, highball = { width = { 0.058, 0.064, 0.072 }, height = { 0.13, 0.15, 0.17 } }, whiskey = { width = { 0.076, 0.084, 0.092 }, height = { 0.078, 0.088, 0.098 } },
               beer = { width = { 0.076, 0.086, 0.094 }, height = { 0.14, 0.158, 0.18 } }, shot = { width = { 0.045, 0.050, 0.055 }, height = { 0.05, 0.06, 0.07 } }, cocktail = { width = { 0.10, 0.115, 0.13 }, height = { 0.14, 0.165, 0.19 } } } },
    content = one_of { "empty", "water", "juice", "beer", default = "empty", words = { water = "water", ["glass of water"] = "water", juice = "juice", ["glass of juice"] = "juice", beer = "beer", empty = "empty", ["果汁"] = "juice" } },
  },
  slots  = { body = { "glass", tint = { "#ffffff", "#ffffff", "#dfeeea", "#bcd7e2" } }, water = "water", juice = { "wax", tint = { "#f0932b", "#d8a83a", "#a8324a" } }, beer = { "wax", tint = "#d99a2b" }, foam = "cream_icing" },
  rooms  = { "kitchen", "dining_room", "bar", "restaurant", "cafe" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height
    local level, t = nil, 0.0026
    if p.shape == "cocktail" then
      local z = 0.52 * h
      k:lathe { profile = { { r * 0.62, 0 }, { r * 0.62, 0.002 }, { r * 0.20, 0.006 }, { 0.005, 0.012 }, { 0.0038, 0.35 * h }, { 0.005, z - 0.006 }, { 0.009, z + 0.003 } }, slot = "body", segments = 24, no_collider = true }
      k:lathe { profile = { { 0.006, 0 }, { r * 0.5, (h - z) * 0.48 }, { r, h - z } }, wall = 0.002, base = 0.004, at = { 0, 0, z }, slot = "body", segments = 28, no_collider = true }
      k:lathe { profile = { { r * 0.62, 0 }, { r * 0.62, 0.004 }, { 0.008, 0.014 } }, slot = "body", segments = 14, collider_only = true }
      k:cylinder { radius = 0.007, height = z, at = { 0, 0, 0.005 }, anchor = "bottom", slot = "body", segments = 8, collider_only = true }
      k:lathe { profile = { { 0.006, z }, { r, h } }, slot = "body", segments = 12, collider_only = true }
      if p.content ~= "empty" then k:lathe { profile = { { 0.004, z + 0.007 }, { r * 0.78, z + 0.80 * (h - z) }, { 0, z + 0.80 * (h - z) } }, slot = p.content, segments = 24, no_collider = true } end
      return
    end
    local base = ({ tumbler = 0.009, highball = 0.009, whiskey = 0.014, beer = 0.010, shot = 0.014 })[p.shape]
    local profile = ({ tumbler = { { 0.80, 0 }, { 0.83, 0.03 }, { 1, 1 } }, highball = { { 0.90, 0 }, { 0.93, 0.02 }, { 1, 1 } }, whiskey = { { 0.92, 0 }, { 0.95, 0.04 }, { 0.97, 0.5 }, { 1, 1 } },
      beer = { { 0.66, 0 }, { 0.69, 0.02 }, { 0.88, 0.72 }, { 0.97, 0.80 }, { 0.98, 1 }, { 1, 1.0001 } }, shot = { { 0.74, 0 }, { 0.77, 0.04 }, { 1, 1 } } })[p.shape]
    if p.shape == "beer" then profile = { { 0.66, 0 }, { 0.69, 0.02 }, { 0.86, 0.66 }, { 0.96, 0.76 }, { 1, 0.84 }, { 0.97, 1 } } end
    for _, q in ipairs(profile) do q[1], q[2] = q[1] * r, q[2] * h end
    k:lathe { profile = profile, wall = t, base = base, slot = "body", segments = 32, smooth = p.shape == "beer", pieces = 8 }
    if p.shape == "whiskey" then -- cut facets: upright grooves below
      for i = 0, 13 do k:with({ rot = { 0, 0, 360 * i / 14 } }, function() k:box { size = { 0.0025, 0.006, 0.42 * h }, at = { 0.958 * r, 0, 0.30 * h }, bevel = 0.001, slot = "body", visual_only = true } end) end
    end
    if p.content ~= "empty" then
      level = (p.shape == "shot" and 0.8 or 0.74) * h
      local low = profile[2][1] - t - 0.0006
      local up = profile[2][1] + (profile[#profile][1] - profile[2][1]) * level / h - t - 0.001
      k:lathe { profile = { { low, base + 0.0006 }, { p.shape == "beer" and 0.84 * r - t or up, p.shape == "beer" and 0.64 * h or level }, { 0, p.shape == "beer" and 0.64 * h or level } }, slot = p.content, segments = 28, no_collider = true }
      if p.content == "beer" then k:lathe { profile = { { up - 0.001, level - 0.001 }, { up, level + 0.10 * h }, { up * 0.7, level + 0.115 * h }, { 0, level + 0.12 * h } }, slot = "foam", segments = 24, no_collider = true } end
    end
    k:container("inside", { center = { 0, 0, level or base }, size = { 1.1 * r, 1.1 * r }, clearance = h - (level or base), outline = "ellipse" })
  end,
}
