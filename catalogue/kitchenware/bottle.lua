-- A bottle with its contents: ribbed plastic for water, brown glass for beer, slim for oil and sauce, milk, a squeeze bottle or a steel flask.
return kind {
  api    = 1,
  names  = { en = "bottle, water bottle, glass bottle, soda bottle, olive oil bottle, oil bottle, sauce bottle, soy sauce bottle, beer bottle, plastic bottle, medicine bottle, milk bottle, ketchup bottle, thermos, liquor bottle", zh = "瓶子, 水瓶, 矿泉水, 饮料瓶, 瓶" },
  measure_zh = "个",
  groups = { "container" },
  stands = "surface", front = false,
  size   = { width = { 0.045, 0.07, 0.11 }, depth = "width", height = { 0.09, 0.23, 0.34 } },
  mass   = { 0.04, 0.55, 2.2 },
  params = {
    use = one_of { "water", "beer", "oil", "sauce", "milk", "ketchup", "medicine", "flask", "soda",
      words = { water = "water", mineral = "water", plastic = "water", beer = "beer", oil = "oil", ["olive oil"] = "oil", vinegar = "oil", liquor = "oil", sauce = "sauce", soy = "sauce", milk = "milk", ketchup = "ketchup", mustard = "ketchup", glue = "ketchup", medicine = "medicine", pill = "medicine", thermos = "flask", flask = "flask", steel = "flask", soda = "soda", cola = "soda", ["啤酒"] = "beer", ["油"] = "oil", ["酱油"] = "sauce", ["牛奶"] = "milk", ["保温"] = "flask", ["药"] = "medicine", ["可乐"] = "soda" },
      size = { water = { width = { 0.060, 0.066, 0.085 }, height = { 0.19, 0.22, 0.31 } }, beer = { width = { 0.058, 0.062, 0.068 }, height = { 0.21, 0.235, 0.26 } }, oil = { width = { 0.060, 0.068, 0.080 }, height = { 0.24, 0.28, 0.32 } }, sauce = { width = { 0.050, 0.058, 0.066 }, height = { 0.16, 0.19, 0.22 } },
               milk = { width = { 0.075, 0.085, 0.095 }, height = { 0.20, 0.225, 0.25 } }, ketchup = { width = { 0.060, 0.068, 0.076 }, height = { 0.16, 0.185, 0.21 } }, medicine = { width = { 0.045, 0.055, 0.065 }, height = { 0.09, 0.105, 0.13 } }, flask = { width = { 0.065, 0.073, 0.085 }, height = { 0.22, 0.26, 0.30 } }, soda = { width = { 0.062, 0.070, 0.095 }, height = { 0.20, 0.235, 0.32 } } } },
  },
  slots  = {
    clear = { "clear_plastic", tint = { "#dceefa", "#ffffff" } }, brown = { "glass", tint = "#7a4a1c" }, green = { "glass", tint = { "#7f9a4a", "#557a3a" } }, dark = { "plastic", tint = { "#3b2318", "#2a1c16" } }, white = "plastic",
    squeeze = { "plastic", tint = { "#c4281f", "#c4281f", "#e0b422" } }, steel = { "painted_metal", "stainless_steel", tint = { "#2f4858", "#7d9a80", "#1f2225", "#c9786a", "#f1ece2" } }, cola = "black_plastic",
    label = { "paper", tint = { "#3f78b5", "#d8c39a", "#b33a2f", "#e9e3d2", "#5b8a55" } }, cap = { "plastic", tint = { "#2f6fb0", "#ffffff", "#c0392b", "#2a2c2f" } }, metal = { "gold", "aluminium" }, dropper = "black_plastic",
  },
  rooms  = { "kitchen", "dining_room", "gym", "open_office", "bar" },
  build  = function(p, k)
    local r, h, u = p.width / 2, p.height, p.use
    local shape = ({ -- slot, profile above the foot (shares), label {from, to}, cap {slot, height, radius share}
      water    = { "clear", { { 0.90, 0 }, { 0.98, 0.03 }, { 0.98, 0.72 }, { 0.80, 0.80 }, { 0.42, 0.90 }, { 0.36, 0.92 } }, { 0.45, 0.66 }, { "cap", 0.016, 0.46 } },
      soda     = { "cola", { { 0.80, 0 }, { 0.96, 0.05 }, { 0.90, 0.26 }, { 0.98, 0.48 }, { 0.98, 0.64 }, { 0.70, 0.80 }, { 0.36, 0.91 } }, { 0.44, 0.64 }, { "cap", 0.016, 0.44 } },
      beer     = { "brown", { { 0.94, 0 }, { 1, 0.03 }, { 1, 0.56 }, { 0.88, 0.64 }, { 0.46, 0.76 }, { 0.40, 0.95 }, { 0.44, 0.96 } }, { 0.16, 0.44 }, { "metal", 0.008, 0.50 } },
      oil      = { "green", { { 0.96, 0 }, { 1, 0.02 }, { 1, 0.62 }, { 0.90, 0.70 }, { 0.42, 0.78 }, { 0.38, 0.90 } }, { 0.18, 0.50 }, { "metal", 0.035, 0.46 } },
      sauce    = { "dark", { { 0.94, 0 }, { 1, 0.03 }, { 1, 0.55 }, { 0.70, 0.72 }, { 0.46, 0.84 }, { 0.42, 0.88 } }, { 0.16, 0.46 }, { "cap", 0.026, 0.56 } },
      milk     = { "white", { { 0.94, 0 }, { 1, 0.03 }, { 1, 0.56 }, { 0.80, 0.70 }, { 0.52, 0.84 }, { 0.50, 0.93 } }, { 0.20, 0.40 }, { "cap", 0.016, 0.58 } },
      ketchup  = { "squeeze", { { 0.90, 0 }, { 0.98, 0.03 }, { 0.94, 0.20 }, { 1, 0.55 }, { 0.90, 0.70 }, { 0.52, 0.78 }, { 0.50, 0.80 } }, { 0.24, 0.54 }, { "white", 0.20 * p.height, 0.52 } },
      medicine = { "brown", { { 0.96, 0 }, { 1, 0.04 }, { 1, 0.66 }, { 0.90, 0.74 }, { 0.68, 0.78 }, { 0.66, 0.80 } }, { 0.14, 0.60 }, { "white", 0.22 * p.height, 0.80 } },
      flask    = { "steel", { { 0.96, 0 }, { 1, 0.015 }, { 1, 0.74 }, { 0.86, 0.80 }, { 0.72, 0.83 } }, nil, { "dropper", 0.17 * p.height, 0.78 } },
    })[u]
    local profile, cap = shape[2], shape[4]
    for _, q in ipairs(profile) do q[1], q[2] = q[1] * r, q[2] * h end
    local neck = h - cap[2]
    local n = profile[#profile][1]
    if profile[#profile][2] < neck then profile[#profile + 1] = { n, neck + 0.001 } else profile[#profile][2] = neck + 0.001 end
    k:lathe { profile = profile, slot = shape[1], segments = 24, smooth = u == "soda" or u == "ketchup", steps = 2, no_mass = true }
    -- What is in it weighs: water and the like, glass walls for glass bottles.
    local glassy = u == "beer" or u == "oil" or u == "milk" or u == "sauce"
    k:lump { mass = 2.45 * r * r * h * (u == "medicine" and 400 or u == "flask" and 700 or 900) + (glassy and 900 * r * r * h or 0), at = { 0, 0, 0.38 * h }, size = { r, r, 0.5 * h } }
    if shape[3] then -- the label: a thin sleeve
      local a, b = shape[3][1] * h, shape[3][2] * h
      kitchen.label(k, { radius = r * (u == "water" and 0.98 or u == "soda" and 1.002 or 1), low = a, high = b, slot = "label", print = "metal", mark = "white", n = 24 })
    end
    if u == "water" then -- ribs above and below the label
      for i, z in ipairs { 0.12, 0.20, 0.28, 0.36, 0.69 } do k:torus { radius = 0.972 * r, tube = 0.028 * r, at = { 0, 0, z * h }, slot = "clear", visual_only = true, segments = 20 } end
    end
    if u == "ketchup" then
      k:lathe { profile = { { cap[3] * r * 1.2, neck }, { cap[3] * r * 1.2, neck + 0.014 }, { cap[3] * r * 0.8, neck + 0.018 }, { 0.25 * r, h - 0.002 }, { 0.10 * r, h }, { 0, h } }, slot = cap[1], segments = 18, no_collider = true }
      k:cylinder { radius = cap[3] * r, height = cap[2], at = { 0, 0, neck }, anchor = "bottom", slot = cap[1], segments = 12, collider_only = true }
    else
      k:cylinder { radius = cap[3] * r, height = cap[2], at = { 0, 0, neck }, anchor = "bottom", slot = cap[1], segments = 20, bevel = 0.001 }
      if u == "flask" then
        k:torus { radius = 0.016, tube = 0.0035, axis = "x", at = { 0, 0, h - 0.012 }, slot = "dropper", visual_only = true, segments = 16 }
      elseif u ~= "beer" and u ~= "oil" then -- ridges on the cap
        k:with({ at = { 0, 0, neck } }, function() kitchen.ridges(k, { radius = cap[3] * r, low = 0.1 * cap[2], high = 0.9 * cap[2], slot = cap[1], count = 14 }) end)
      end
    end
    k:fit()
  end,
}
