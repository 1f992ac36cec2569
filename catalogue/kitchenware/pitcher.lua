-- A jug with a belly, a pouring lip and an ear; of glass with water or lemonade in it, of glazed ware, or a decanter with a stopper.
return kind {
  api    = 1,
  names  = { en = "pitcher, jug, water pitcher, ewer, decanter, crystal decanter, milk jug, milk pitcher, creamer, wine decanter, water decanter, lemonade pitcher", zh = "水罐, 冷水壶, 凉水壶, 醒酒器" },
  measure_zh = "个",
  groups = { "jug" },
  stands = "surface",
  size   = { width = { 0.08, 0.13, 0.20 }, depth = { 0.11, 0.18, 0.24 }, height = { 0.10, 0.23, 0.30 } },
  mass   = { 0.2, 1.0, 3 },
  params = { form = one_of { "jug", "tall", "creamer", "decanter", default = "jug", words = { pitcher = "jug", jug = "jug", tall = "tall", lemonade = "tall", creamer = "creamer", milk = "creamer", decanter = "decanter", wine = "decanter", crystal = "decanter", ["醒酒"] = "decanter" },
    size = { jug = { width = { 0.12, 0.14, 0.16 }, depth = { 0.17, 0.195, 0.22 }, height = { 0.19, 0.22, 0.26 } }, tall = { width = { 0.10, 0.11, 0.13 }, depth = { 0.15, 0.17, 0.19 }, height = { 0.23, 0.26, 0.30 } }, creamer = { width = { 0.075, 0.085, 0.095 }, depth = { 0.11, 0.125, 0.14 }, height = { 0.09, 0.105, 0.12 } }, decanter = { width = { 0.15, 0.17, 0.20 }, depth = { 0.15, 0.17, 0.20 }, height = { 0.24, 0.27, 0.30 } } } } },
  slots  = { body = { "ceramic", "glass", "stoneware", "porcelain", tint = { "#f3efe6", "#8fb0c4", "#c98a6a", "#7f9a80", "#ffffff" } }, glass = "glass", drink = { "wax", tint = { "#e8d98a", "#f0b65a" } }, wine = { "wax", tint = "#5c1020" } },
  rooms  = { "kitchen", "dining_room", "restaurant", "bar" },
  build  = function(p, k)
    local r, h, form = p.width / 2, p.height, p.form
    if form == "decanter" then
      local top = h - 0.055
      local outer = {}
      for i, q in ipairs { { 0.70, 0 }, { 0.92, 0.03 }, { 1, 0.16 }, { 0.92, 0.34 }, { 0.40, 0.56 }, { 0.22, 0.72 }, { 0.20, 0.90 }, { 0.30, 1 } } do outer[i] = { q[1] * r, q[2] * top } end
      k:lathe { profile = outer, wall = 0.003, base = 0.006, slot = "glass", segments = 28, smooth = true, no_collider = true }
      k:lathe { profile = { outer[1], outer[3], outer[4] }, slot = "glass", segments = 12, collider_only = true }
      k:lathe { profile = { outer[4], outer[6] }, slot = "glass", segments = 12, collider_only = true }
      k:cylinder { radius = 0.26 * r, height = 0.29 * top, at = { 0, 0, 0.71 * top }, anchor = "bottom", slot = "glass", segments = 10, collider_only = true }
      k:lathe { profile = { { 0.68 * r, 0.007 }, { 0.92 * r - 0.0038, 0.04 * top + 0.003 }, { r - 0.0042, 0.16 * top }, { 0.95 * r - 0.0042, 0.27 * top }, { 0, 0.27 * top } }, slot = "wine", segments = 24, no_collider = true }
      k:lathe { profile = { { 0.15 * r, 0.90 * top }, { 0.19 * r, top }, { 0.10 * r, top + 0.008 }, { 0.30 * r, top + 0.028 }, { 0.22 * r, h - 0.006 }, { 0, h } }, slot = "glass", segments = 8, no_collider = true }
      k:lathe { profile = { { 0.12 * r, top }, { 0.28 * r, top + 0.028 }, { 0.22 * r, h - 0.006 }, { 0, h } }, slot = "glass", segments = 10, collider_only = true }
      k:fit()
      return
    end
    local c = form == "tall" and { { 0.92, 0 }, { 0.96, 0.02 }, { 0.98, 0.30 }, { 0.92, 0.75 }, { 1, 1 } } or form == "creamer" and { { 0.72, 0 }, { 0.78, 0.03 }, { 1, 0.30 }, { 0.90, 0.60 }, { 0.70, 0.82 }, { 0.78, 1 } } or { { 0.70, 0 }, { 0.75, 0.02 }, { 1, 0.32 }, { 0.90, 0.58 }, { 0.62, 0.82 }, { 0.70, 1 } }
    local profile = {}
    for i, q in ipairs(c) do profile[i] = { q[1] * r, q[2] * h } end
    local body = k:lathe { profile = profile, wall = 0.0040, base = 0.007, slot = "body", segments = 28, smooth = true, pieces = 8, levels = 2 }
    local m = profile[#profile][1]
    -- Lip: two leaning cheeks that meet in front of the rim.
    for _, s in ipairs { -1, 1 } do
      k:hull { slot = "body", points = { { 0.72 * m, s * 0.62 * m, h }, { 0.84 * m, s * 0.48 * m, h }, { 0.90 * m, s * 0.36 * m, 0.86 * h }, { m + 0.026, 0, h + 0.001 }, { m + 0.022, s * 0.004, h - 0.004 }, { m - 0.004, 0, 0.86 * h }, { m + 0.026, s * 0.003, h } } }
    end
    local out = p.depth - r - math.max(r, m + 0.026)
    local hi, lo = 0.90 * h, 0.30 * h
    k:sweep { path = { { -m * 0.94, 0, hi }, { -math.max(r, m) - 0.7 * out, 0, hi + 0.04 * h }, { -r - out + 0.006, 0, 0.66 * h }, { -r - 0.6 * out, 0, 0.42 * h }, { -0.97 * r, 0, lo } }, radius = 0.0065, smooth = true, steps = 3, segments = 8, slot = "body", no_collider = true }
    k:box { low = { -r - out, -0.007, 0.42 * h }, high = { -r - 0.4 * out, 0.007, hi + 0.03 * h }, slot = "body", collider_only = true }
    local level = 0.55 * h
    if p.slots.body == "glass" then
      k:lathe { profile = { { profile[1][1] - 0.004, 0.0076 }, { profile[2][1] - 0.0048, 0.03 * h + 0.006 }, { profile[3][1] - 0.0052, profile[3][2] }, { (form == "tall" and 0.94 or 0.90) * r - 0.0054, level }, { 0, level } }, slot = "drink", segments = 24, no_collider = true }
    else
      for _, z in ipairs { 0.62, 0.66 } do k:torus { radius = (form == "tall" and 0.945 or 0.855) * r, tube = 0.0012, at = { 0, 0, z * h }, slot = "drink", segments = 22, visual_only = true } end
      k:container("inside", { center = { 0, 0, 0.007 }, size = { 0.9 * m, 0.9 * m }, clearance = h - 0.01, outline = "ellipse" })
    end
    k:handle { at = { -r - out, 0, 0.66 * h }, normal = { -1, 0, 0 } }
    k:fit()
  end,
}
