-- A pot held by three cords from a hook in the ceiling, with vines that trail over the rim: ivy, pothos, a string of pearls or a fern.
return kind {
  api    = 1,
  names  = { en = "hanging plant, hanging planter, hanging pot, hanging basket plant, hanging basket, hanging potted plant, trailing plant, macrame planter, hanging plants, hanging fern", zh = "吊盆, 吊挂植物, 垂吊绿植, 吊兰" },
  measure_zh = "盆",
  groups = { "plant", "potted_plant", "decoration" },
  stands = "ceiling", front = false,
  size   = { width = { 0.28, 0.40, 0.60 }, depth = "width", height = { 0.60, 0.90, 1.30 } },
  mass   = { 0.7, 3, 22 },
  params = {
    species = one_of { "pothos", "ivy", "pearls", "fern", words = { pothos = "pothos", ivy = "ivy", pearls = "pearls", fern = "fern", spider = "fern", ["绿萝"] = "pothos", ["常春藤"] = "ivy", ["吊兰"] = "fern", ["蕨"] = "fern" } },
    hanger  = one_of { "macrame", "chain", words = { macrame = "macrame", rope = "macrame", chain = "chain", basket = "chain", ["编织"] = "macrame" } },
  },
  slots  = {
    pot    = { "ceramic", "terracotta", "stoneware", tint = { "#f4f1ea", "#c99a78", "#8fa39c", "#5c646b" } },
    soil   = "soil",
    leaves = { "leaf", "dark_leaf" },
    stems  = "leaf",
    cord   = { "cotton", "jute", tint = "#efe4cd" },
    metal  = { "black_steel", "brass" },
  },
  rooms  = { "living_room", "balcony", "bathroom", "kitchen", "cafe", "home_office" },
  build  = function(p, k)
    local w, h, r = p.width, p.height, p.rng("leaves")
    local trail = 0.34 * h
    local R = math.min(0.13, 0.30 * w)
    local pot_h = 1.25 * R
    local z0 = -h + (p.species == "fern" and 0.06 or trail) -- underside of the pot
    local rim = z0 + pot_h
    k:cylinder { radius = 0.026, height = 0.008, at = { 0, 0, -0.004 }, segments = 18, slot = "metal" }
    k:sweep { path = { { 0, 0, -0.008 }, { 0, 0, -0.03 }, { 0.016, 0, -0.045 }, { 0.010, 0, -0.062 }, { -0.008, 0, -0.058 } }, radius = 0.004, smooth = true, steps = 3, segments = 6, slot = "metal" }
    local knot = -0.075
    k:with({ at = { 0, 0, z0 } }, function() foliage.pot(k, { radius = R, height = pot_h, slot = "pot", soil = "soil", shape = "round" }) end)
    k:lump { mass = 1300 * R * R * pot_h, at = { 0, 0, z0 + 0.4 * pot_h }, size = { R, R, 0.5 * pot_h } }
    local n = p.hanger == "macrame" and 4 or 3
    local slot, q = p.hanger == "macrame" and "cord" or "metal", p.hanger == "macrame" and 0.0045 or 0.0025
    for i = 1, n do
      local a = 2 * math.pi * i / n + 0.4
      local c, s = math.cos(a), math.sin(a)
      k:sweep { path = { { 0, 0, knot }, { 1.02 * R * c, 1.02 * R * s, rim }, { 1.03 * R * c, 1.03 * R * s, z0 + 0.5 * pot_h }, { 0.7 * R * c, 0.7 * R * s, z0 - 0.004 }, { 0, 0, z0 - 0.014 } }, radius = q, segments = 5, slot = slot, no_collider = true, fill = 0.6 }
      if p.hanger == "macrame" then for _, u in ipairs { 0.35, 0.7 } do k:ellipsoid { size = { 0.022, 0.022, 0.03 }, at = { 1.02 * R * c * u, 1.02 * R * s * u, knot + u * (rim - knot) }, segments = 7, slot = slot, visual_only = true } end end
    end
    k:cone { radius = 0.98 * R, radius_top = 0.006, height = knot - rim, at = { 0, 0, (knot + rim) / 2 }, slot = slot, collider_only = true }
    if p.hanger == "macrame" then
      k:ellipsoid { size = { 0.03, 0.03, 0.04 }, at = { 0, 0, knot }, segments = 8, slot = "cord", no_collider = true }
      k:cylinder { radius = 0.016, height = 0.10, at = { 0, 0, z0 - 0.012 }, anchor = "top", segments = 8, slot = "cord", soft = true, no_collider = true }
    end
    k:with({ at = { 0, 0, rim - 0.02 } }, function()
      if p.species == "fern" then
        foliage.rosette(k, { r = r, count = 34, length = 0.62 * w, width = 0.05, rise = { 20, 82 }, droop = 95, slot = "leaves", fold = 10, widest = 0.3, segments = 5 })
        return
      end
      local vines = 11
      for i = 1, vines do
        local a = math.rad(i * 360 / vines + r:uniform(-8, 8))
        local c, s = math.cos(a), math.sin(a)
        local out, low = R * r:uniform(1.1, 1.45), -pot_h - trail * r:uniform(0.35, 0.96)
        out = math.min(out, w / 2 - 0.06)
        local path = { { 0.4 * R * c, 0.4 * R * s, 0 }, { 0.9 * R * c, 0.9 * R * s, 0.035 }, { out * c, out * s, -0.03 }, { 1.03 * out * c, 1.03 * out * s, 0.5 * low }, { out * c, out * s, low } }
        k:sweep { path = path, radius = 0.0018, segments = 4, slot = "stems", soft = true, no_collider = true }
        local m = p.species == "pearls" and 12 or 10
        for j = 1, m do
          local u = j / m
          local z = 0.02 + (low - 0.02) * u
          local x, y = out * c * (1 + 0.02 * math.sin(9 * u)), out * s * (1 + 0.02 * math.sin(9 * u))
          if p.species == "pearls" then k:sphere { radius = 0.009, at = { x, y, z }, segments = 4, slot = "leaves", soft = true, no_collider = true } else
            k:leaf { at = { x, y, z }, rot = { 0, r:uniform(-10, 40), math.deg(a) + (j % 2 == 0 and 55 or -55) }, length = p.species == "pothos" and 0.085 or 0.055, width = p.species == "pothos" and 0.062 or 0.05, droop = 45, fold = 14, widest = 0.35, segments = 3, slot = "leaves" }
          end
        end
      end
      for i = 1, 16 do k:leaf { at = { 0.5 * R * math.cos(i * 2.4), 0.5 * R * math.sin(i * 2.4), 0 }, rot = { 0, -r:uniform(25, 70), i * 137.5 }, length = p.species == "pearls" and 0.03 or 0.09, width = p.species == "pearls" and 0.02 or 0.06, droop = 40, segments = 3, slot = "leaves" } end
    end)
    k:fit()
  end,
}
