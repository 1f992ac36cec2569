-- Cut flowers in a vase, a wrapped bouquet, or an orchid in a pot: roses, tulips, daisies, lilies, peonies, lavender or mixed.
return kind {
  api    = 1,
  names  = { en = "flowers, flower, bouquet, flower bouquet, fresh flowers, roses, tulips, bouquet of flowers, flower arrangement, floral arrangement, rose, tulip, orchid, potted orchid, lilies, lily, sunflower, sunflowers, wildflowers, dried flowers, daisies, orchids, potted flower, ikebana, lavender, daisy, vase of flowers, peonies, floral centerpiece, potted flowers, branches, eucalyptus, flower centerpiece",
             zh = "花, 鲜花, 花束, 插花, 玫瑰, 郁金香, 兰花, 百合, 向日葵, 雏菊, 一束花, 干花" },
  measure_zh = "束",
  groups = { "plant", "decoration" },
  stands = "surface", front = false,
  size   = { width = { 0.18, 0.28, 0.40 }, depth = "width", height = { 0.24, 0.38, 0.60 } },
  mass   = { 0.1, 1.2, 6 },
  params = {
    flower = one_of { "rose", "tulip", "daisy", "lily", "peony", "lavender", "orchid", "mixed",
      words = { rose = "rose", tulip = "tulip", daisy = "daisy", sunflower = "daisy", wildflower = "mixed", lily = "lily", peony = "peony", lavender = "lavender", orchid = "orchid", mixed = "mixed", ["玫瑰"] = "rose", ["郁金香"] = "tulip", ["雏菊"] = "daisy", ["向日葵"] = "daisy", ["百合"] = "lily", ["牡丹"] = "peony", ["薰衣草"] = "lavender", ["兰花"] = "orchid" } },
    holder = one_of { "vase", "jar", "bouquet", default = "vase", words = { vase = "vase", jar = "jar", bouquet = "bouquet", wrapped = "bouquet", ["花束"] = "bouquet", ["花瓶"] = "vase" } },
  },
  slots  = {
    petal  = { "petal", tint = { "#d9455f", "#f2c9d4", "#ffffff", "#f5d24a", "#e8834f", "#b08ad0", "#f08fa8" } },
    second = { "petal", tint = { "#ffffff", "#f7e3a1", "#e6b3c6", "#c3a6e0" } },
    heart  = { "petal", tint = { "#e0a92e", "#6b4a2a" } },
    stem   = { "leaf" },
    leaf   = { "leaf", "dark_leaf" },
    vase   = { "ceramic", "porcelain", "stoneware", tint = { "#f4f1ea", "#8fa7b0", "#c9a890", "#5c6b66" } },
    glass  = "glass",
    water  = "water",
    paper  = { "paper", tint = { "#c9a97f", "#f3ece0", "#e6c9c9" } },
    soil   = "soil",
  },
  rooms  = { "living_room", "dining_room", "bedroom", "hotel_lobby", "hospital_room", "restaurant", "cafe", "kitchen" },
  build  = function(p, k)
    local w, h, r = p.width, p.height, p.rng("flowers")
    local orchid = p.flower == "orchid"
    local pot_h = orchid and 0.26 * h or p.holder == "bouquet" and 0.45 * h or 0.44 * h
    local R = math.min(0.20 * w, 0.10 * h)
    if orchid then
      local soil = foliage.pot(k, { radius = math.min(0.07, 0.26 * w), height = pot_h, slot = "vase", soil = "soil", shape = "tapered" })
      k:with({ at = { 0, 0, soil } }, function()
        for i = 1, 6 do k:leaf { rot = { 0, -20 - 5 * i, i * 130 }, length = 0.30 * w * r:uniform(0.8, 1.2), width = 0.075, droop = 60, fold = 25, widest = 0.5, segments = 4, slot = "leaf" } end
        for s = 1, 2 do
          local a = s * 2.6
          local up = (h - soil) * (s == 1 and 0.93 or 0.75)
          local x, y = 0.30 * w * math.cos(a), 0.30 * w * math.sin(a)
          local path = { { 0, 0, 0 }, { 0.05 * x, 0.05 * y, 0.5 * up }, { 0.4 * x, 0.4 * y, 0.9 * up }, { x, y, up }, { 1.4 * x, 1.4 * y, 0.92 * up } }
          k:sweep { path = path, radius = 0.0025, smooth = true, steps = 3, segments = 5, slot = "stem", soft = true, no_collider = true }
          for i = 1, 6 do
            local u = 0.4 + 0.18 * i
            local q = u < 1 and { (0.4 + 0.6 * (u - 0.4) / 0.6) * x, (0.4 + 0.6 * (u - 0.4) / 0.6) * y, up * (0.9 + 0.1 * (u - 0.4) / 0.6) } or { (1 + 0.4 * (u - 1) / 0.5) * x, (1 + 0.4 * (u - 1) / 0.5) * y, up * (1 - 0.08 * (u - 1) / 0.5) }
            k:with({ at = q, rot = { (i % 2 == 0 and 1 or -1) * 60, 70, math.deg(a) } }, function() blossom.head(k, { form = "orchid", radius = 0.045, slot = "petal", heart = "heart" }) end)
          end
        end
      end)
      k:fit()
      return
    end
    local z0, count = 0, 9
    if p.holder == "bouquet" then
      k:lathe { profile = { { 0.022, 0 }, { 0.030, 0.18 * pot_h }, { 0.024, 0.3 * pot_h }, { 0.34 * w, pot_h }, { 0, pot_h - 0.02 } }, segments = 11, slot = "paper", fill = 0.12 }
      k:torus { radius = 0.026, tube = 0.005, at = { 0, 0, 0.3 * pot_h }, segments = 14, slot = "second", visual_only = true }
      for _, s in ipairs { -1, 1 } do k:leaf { at = { 0.028, 0, 0.3 * pot_h }, rot = { 0, -20, s * 50 }, length = 0.05, width = 0.025, droop = 50, segments = 3, slot = "second" } end
      k:box { low = { -0.018, -0.018, 0 }, high = { 0.018, 0.018, 0.008 }, slot = "paper", collider_only = true }
      z0, count = 0.35 * pot_h, 11
    elseif p.holder == "jar" then
      local q = math.min(0.055, 0.22 * w)
      k:lathe { profile = { { 0.9 * q, 0 }, { q, 0.05 * pot_h }, { q, 0.78 * pot_h }, { 0.75 * q, 0.88 * pot_h }, { 0.75 * q, pot_h } }, wall = 0.0035, base = 0.006, segments = 22, slot = "glass", no_collider = true }
      k:cylinder { radius = q, height = pot_h, at = { 0, 0, pot_h / 2 }, segments = 16, slot = "glass", collider_only = true }
      k:cylinder { radius = 0.9 * q, height = 0.55 * pot_h, at = { 0, 0, 0.007 }, anchor = "bottom", segments = 20, slot = "water", no_collider = true }
      z0 = 0.012
    else
      local q = math.min(0.075, 0.26 * w)
      k:lathe { profile = { { 0.62 * q, 0 }, { 0.7 * q, 0.03 * pot_h }, { q, 0.42 * pot_h }, { 0.75 * q, 0.72 * pot_h }, { 0.46 * q, 0.88 * pot_h }, { 0.58 * q, pot_h } }, wall = 0.005, base = 0.008, smooth = true, steps = 1, segments = 20, slot = "vase", no_collider = true }
      k:lathe { profile = { { 0.62 * q, 0 }, { q, 0.42 * pot_h }, { 0.75 * q, 0.72 * pot_h }, { 0.52 * q, 0.9 * pot_h }, { 0.56 * q, pot_h } }, segments = 14, slot = "vase", collider_only = true }
      k:lump { mass = 500 * q * q * pot_h, at = { 0, 0, 0.3 * pot_h }, size = { q, q, 0.4 * pot_h } } -- water
      z0 = 0.45 * pot_h
    end
    local forms = { "rose", "daisy", "tulip", "lavender", "peony" }
    for i = 1, count do
      local a, d = math.rad(i * 137.5), math.sqrt((i - 0.5) / count)
      local form = p.flower == "mixed" and forms[(i - 1) % 5 + 1] or p.flower
      local size = R * r:uniform(0.85, 1.1) * (form == "lavender" and 0.42 or form == "tulip" and 0.6 or form == "daisy" and 0.85 or 0.8)
      local reach = (w / 2 - 0.7 * R) * d
      local top = h - z0 - 1.0 * R - 0.42 * (h - pot_h) * d * d * r:uniform(0.8, 1)
      k:with({ at = { 0, 0, z0 } }, function()
        blossom.stem(k, { r = r, tip = { reach * math.cos(a), reach * math.sin(a), top - (form == "lavender" and 2.6 * size or 0) }, leaves = form == "lavender" and 1 or 2, leaf_length = 0.18 * w + 0.02, leaf_width = form == "tulip" and 0.03 or 0.022, stem = "stem", leaf = "leaf", form = form, radius = size, slot = (p.flower == "mixed" and i % 2 == 0 or i % 4 == 0) and "second" or "petal", heart = "heart" })
      end)
    end
    if p.holder == "vase" or p.holder == "jar" then for i = 1, 6 do k:leaf { at = { 0, 0, pot_h - 0.01 }, rot = { 0, -r:uniform(15, 60), i * 51 }, length = 0.30 * w, width = 0.05, droop = 45, segments = 3, slot = "leaf" } end end
    k:fit()
  end,
}
