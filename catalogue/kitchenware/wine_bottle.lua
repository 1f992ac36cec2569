-- A glass wine bottle: straight shoulders or sloping ones, or a champagne bottle with foil and wire; capsule, label, wine inside.
return kind {
  api    = 1,
  names  = { en = "wine bottle, bottle of wine, red wine bottle, champagne bottle, bottle of champagne, wine, champagne", zh = "红酒瓶, 红酒, 葡萄酒, 酒瓶, 香槟" },
  measure_zh = "瓶",
  groups = { "bottle" },
  stands = "surface", front = false,
  size   = { width = { 0.070, 0.078, 0.092 }, depth = "width", height = { 0.28, 0.305, 0.33 } },
  mass   = { 0.9, 1.3, 2.4 },
  params = { shape = one_of { "bordeaux", "burgundy", "champagne", words = { champagne = "champagne", sparkling = "champagne", burgundy = "burgundy", bordeaux = "bordeaux", ["香槟"] = "champagne" },
    size = { bordeaux = { width = { 0.072, 0.076, 0.080 } }, burgundy = { width = { 0.080, 0.084, 0.088 }, height = { 0.28, 0.295, 0.31 } }, champagne = { width = { 0.084, 0.088, 0.092 }, height = { 0.30, 0.315, 0.33 } } } } },
  slots  = { body = { "glass", tint = { "#2f4a26", "#3c2f18", "#1f2f1c" } }, inner = { "black_plastic" }, foil = { "plastic", "gold", "aluminium", tint = { "#6e1423", "#1f2024", "#b99a4a" } }, label = { "paper", tint = { "#ffffff", "#efe6cf", "#d8c7a0" } }, print = { "plastic", tint = { "#7a1a2a", "#2a2c30", "#a8893c" } } },
  rooms  = { "dining_room", "bar", "restaurant", "kitchen" },
  build  = function(p, k)
    local r, h, s = p.width / 2, p.height, p.shape
    local profile = s == "bordeaux" and { { 0.95, 0 }, { 1, 0.012 }, { 1, 0.60 }, { 0.96, 0.64 }, { 0.72, 0.69 }, { 0.42, 0.73 }, { 0.38, 0.77 }, { 0.37, 0.96 } }
      or s == "burgundy" and { { 0.95, 0 }, { 1, 0.012 }, { 1, 0.44 }, { 0.90, 0.54 }, { 0.60, 0.66 }, { 0.42, 0.74 }, { 0.36, 0.80 }, { 0.35, 0.96 } }
      or { { 0.95, 0 }, { 1, 0.012 }, { 1, 0.42 }, { 0.92, 0.52 }, { 0.64, 0.65 }, { 0.46, 0.74 }, { 0.36, 0.84 }, { 0.33, 0.93 } }
    local outer, inner = {}, {}
    for i, q in ipairs(profile) do
      outer[i] = { q[1] * r, q[2] * h }
      inner[i] = { q[1] * r - 0.003, math.max(0.012, q[2] * h) }
    end
    inner = { { 0.8 * r, 0.010 }, { r - 0.003, 0.016 } }
    for i = 3, 6 do inner[#inner + 1] = { profile[i][1] * r - 0.003, profile[i][2] * h } end
    k:lathe { profile = outer, slot = "body", segments = 24, no_mass = true }
    k:lathe { profile = inner, slot = "inner", segments = 20, visual_only = true }
    k:lump { mass = 1.25 + (s == "champagne" and 0.35 or 0), at = { 0, 0, 0.36 * h }, size = { r, r, 0.5 * h } } -- glass half a kilogram, wine three quarters
    local n = profile[8][1] * r
    if s == "champagne" then
      k:lathe { profile = { { profile[6][1] * r + 0.001, 0.745 * h }, { 0.40 * r, 0.85 * h }, { n + 0.002, 0.93 * h }, { n + 0.006, 0.945 * h }, { n + 0.006, 0.965 * h }, { n + 0.004, 0.99 * h }, { n * 0.5, h }, { 0, h } }, slot = "foil", segments = 20, no_collider = true, fill = 0.1 }
    else
      k:lathe { profile = { { n + 0.0014, 0.80 * h }, { n + 0.0014, 0.955 * h }, { n + 0.003, 0.958 * h }, { n + 0.003, 0.985 * h }, { n + 0.001, h }, { 0, h } }, slot = "foil", segments = 20, no_collider = true, fill = 0.1 }
    end
    k:cylinder { radius = n + 0.003, height = 0.10 * h, at = { 0, 0, h }, anchor = "top", slot = "foil", segments = 12, collider_only = true }
    -- Label around most of the front, with lines and a crest.
    kitchen.label(k, { radius = r, low = 0.14 * h, high = (s == "bordeaux" and 0.46 or 0.38) * h, slot = "label", print = "print", arc = { -110, 110 }, n = 16 })
    k:fit()
  end,
}
