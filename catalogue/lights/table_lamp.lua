-- A body of ceramic, turned wood, glass or metal with a fabric shade; a glowing globe, a mushroom, a banker's lamp or a salt crystal.
return kind {
  api    = 1,
  names  = { en = "table lamp, bedside lamp, nightstand lamp, bedside light, banker's lamp, accent lamp, buffet lamp, side lamp, small lamp, ceramic lamp, lamp, salt lamp", zh = "台灯, 床头灯, 桌灯" },
  measure_zh = "盏",
  groups = { "lamp", "light" },
  stands = "surface",
  size   = { width = { 0.20, 0.30, 0.44 }, depth = "width", height = { 0.34, 0.50, 0.74 } },
  mass   = { 0.5, 2, 14 },
  params = {
    base = one_of { "ceramic", "turned", "gourd", "stick", words = { ceramic = "ceramic", ["陶瓷"] = "ceramic", wooden = "turned", gourd = "gourd", ["木"] = "turned" } },
    form = one_of { "shaded", "globe", "mushroom", "banker", "salt", default = "shaded",
      words = { globe = "globe", ["球形"] = "globe", mushroom = "mushroom", ["蘑菇"] = "mushroom", banker = "banker", ["banker's"] = "banker", ["银行家"] = "banker", salt = "salt", ["盐灯"] = "salt" },
      size = { shaded = { width = { 0.22, 0.30, 0.42 }, height = { 0.38, 0.50, 0.70 } }, globe = { width = { 0.16, 0.22, 0.30 }, height = { 0.22, 0.30, 0.40 } }, mushroom = { width = { 0.20, 0.28, 0.36 }, height = { 0.26, 0.36, 0.46 } }, banker = { width = { 0.24, 0.27, 0.32 }, depth = { 0.16, 0.19, 0.22 }, height = { 0.32, 0.38, 0.42 } }, salt = { width = { 0.13, 0.16, 0.20 }, height = { 0.18, 0.23, 0.30 } } } },
    shade = one_of { "drum", "cone", "bell", words = { drum = "drum", cone = "cone" } },
    style = one_of("modern", "classic", "rustic", "scandinavian"),
  },
  slots  = {
    body  = { "ceramic", "stoneware", rustic = "stoneware", tint = { "#ffffff", "#3f5f7f", "#7f9a8a", "#b0563a", "#2f3136", "#d8c08f" } },
    wood  = { "walnut", "oak", "beech" },
    metal = { "brass", "black_steel", "chrome", classic = "brass" },
    shade = { "lamp_shade", "linen", tint = { "#ffffff", "#f0e2c8", "#d8d4cc", "#8f9aa0" } },
    glow  = "light_bulb",
    green = { "stained_glass", tint = { "#7fe0a8" } },
    salt  = { "frosted_glass", tint = { "#ff9a5a", "#ff8a6a" } },
    bulb  = "light_bulb",
    cord  = "black_plastic",
  },
  rooms  = { "bedroom", "living_room", "hotel_room", "study", "hallway" },
  build  = function(p, k)
    local h, r = p.height, p.width / 2
    electronics.cable(k, { path = { { -0.3 * r, 0, 0.003 }, { -0.7 * r, 0.04 * r, 0.003 }, { -0.98 * r, 0.25 * r, 0.003 } }, slot = "cord" })
    local function scaled(list, radius, height)
      local profile = {}
      for i, q in ipairs(list) do profile[i] = { q[1] * radius, q[2] * height } end
      return profile
    end
    if p.form == "globe" then
      local b = math.min(r, (h - 0.03) / 2)
      k:cylinder { radius = 0.55 * b, height = h - 2 * b + 0.02, at = { 0, 0, 0 }, anchor = "bottom", slot = "wood", segments = 28, bevel = 0.004 }
      k:sphere { radius = b, at = { 0, 0, h - b }, slot = "glow", segments = 28, fill = 0.08 }
      k:light { kind = "point", at = { 0, 0, h - b }, lumens = 470, color = lamps.warm, radius = b }
    elseif p.form == "mushroom" then
      local cap = {}
      for i = 0, 7 do local t = math.rad(90 * i / 7) cap[i + 1] = { r * math.cos(t), 0.42 * h * math.sin(t) } end
      cap[8][1] = 0
      k:lathe { profile = scaled({ { 0.62, 0 }, { 0.62, 0.02 }, { 0.40, 0.12 }, { 0.26, 0.45 }, { 0.24, 0.62 }, { 0, 0.62 } }, r, h), slot = "body", smooth = true, segments = 24, fill = 0.4 }
      k:lathe { profile = cap, at = { 0, 0, 0.58 * h }, slot = "glow", segments = 28, fill = 0.12 }
      k:light { kind = "point", at = { 0, 0, 0.66 * h }, lumens = 470, color = lamps.warm, radius = 0.6 * r }
    elseif p.form == "salt" then
      local rng, points = p.rng("crystal"), {}
      k:cylinder { radius = 0.92 * r, height = 0.025, at = { 0, 0, 0 }, anchor = "bottom", slot = "wood", segments = 24 }
      for level = 0, 4 do
        local z, q = 0.024 + (h - 0.03) * level / 4.4, r * ({ 0.82, 0.98, 0.86, 0.62, 0.30 })[level + 1]
        for i = 1, 7 do local a = math.rad(i * 51.4 + level * 23) local e = q * rng:uniform(0.82, 1.0) points[#points + 1] = { e * math.cos(a), e * math.sin(a), z + (level > 0 and rng:uniform(-0.01, 0.01) or 0) } end
      end
      points[#points + 1] = { 0.1 * r, 0, h }
      k:hull { points = points, slot = "salt", fill = 0.7 }
      k:light { kind = "point", at = { 0, 0, 0.5 * h }, lumens = 120, color = { 1, 0.243, 0.01 }, radius = 0.05 }
    elseif p.form == "banker" then
      local deep = p.depth / 2
      k:lathe { profile = scaled({ { 0.97, 0 }, { 1, 0.02 }, { 0.95, 0.045 }, { 0.55, 0.075 }, { 0.2, 0.09 }, { 0, 0.09 } }, 0.9 * deep, h), slot = "metal", segments = 28, fill = 0.35 }
      k:lathe { profile = scaled({ { 0.018, 0.08 }, { 0.014, 0.14 }, { 0.020, 0.2 }, { 0.010, 0.28 }, { 0.010, 0.66 }, { 0.016, 0.70 }, { 0, 0.74 } }, 1, h), slot = "metal", segments = 14, smooth = true }
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0, 0, 0.68 * h }, { 0, s * 0.3 * r, 0.70 * h }, { 0, s * 0.93 * r, 0.82 * h } }, radius = 0.005, smooth = true, steps = 3, segments = 8, slot = "metal", no_collider = true }
        k:sphere { radius = 0.012, at = { 0, s * (r - 0.012), 0.84 * h }, slot = "metal", segments = 10, no_collider = true }
      end
      local arch = {}
      outline.arc(arch, 0, 0, 1, 0, 180, 14)
      for i, q in ipairs(arch) do arch[i] = { q[1] * 0.8 * deep, 0.78 * h + q[2] * 0.215 * h } end
      k:prism { polygon = arch, axis = "y", height = 2 * r - 0.03, at = { 0, 0, 0 }, bevel = 0.012, crease = 50, slot = "green", fill = 0.12 }
      k:cylinder { radius = 0.010, height = 1.5 * r, axis = "y", at = { 0, 0, 0.785 * h }, slot = "bulb", segments = 10, no_collider = true }
      k:sphere { radius = 0.012, at = { 0, 0, h - 0.012 }, slot = "metal", segments = 10, no_collider = true }
      k:cylinder { radius = 0.0012, height = 0.12, at = { 0.03, 0.25 * r, 0.80 * h }, anchor = "top", slot = "metal", segments = 5, visual_only = true }
      k:sphere { radius = 0.005, at = { 0.03, 0.25 * r, 0.80 * h - 0.12 }, slot = "metal", segments = 8, visual_only = true }
      k:light { kind = "area", at = { 0, 0, 0.76 * h }, size = { deep, 1.6 * r }, lumens = 470, color = lamps.warm }
    else
      local tall = 0.40 * h
      local z, body = h - tall - 0.012, h - tall - 0.012
      local shapes = {
        ceramic = { { 0.42, 0 }, { 0.46, 0.03 }, { 0.62, 0.30 }, { 0.60, 0.62 }, { 0.30, 0.88 }, { 0.13, 0.97 }, { 0, 0.97 } },
        gourd = { { 0.40, 0 }, { 0.44, 0.03 }, { 0.58, 0.24 }, { 0.46, 0.46 }, { 0.24, 0.56 }, { 0.36, 0.70 }, { 0.30, 0.86 }, { 0.12, 0.97 }, { 0, 0.97 } },
        turned = { { 0.52, 0 }, { 0.52, 0.07 }, { 0.34, 0.12 }, { 0.16, 0.18 }, { 0.30, 0.24 }, { 0.16, 0.30 }, { 0.26, 0.55 }, { 0.14, 0.80 }, { 0.22, 0.86 }, { 0.12, 0.97 }, { 0, 0.97 } },
        stick = { { 0.56, 0 }, { 0.58, 0.02 }, { 0.56, 0.06 }, { 0.08, 0.08 }, { 0.07, 0.97 }, { 0, 0.97 } },
      }
      local slot = p.base == "turned" and "wood" or p.base == "stick" and "metal" or "body"
      k:lathe { profile = scaled(shapes[p.base], r, body), slot = slot, smooth = p.base ~= "stick", steps = 2, segments = 20, fill = slot == "body" and 0.35 or slot == "metal" and 0.5 or 1 }
      k:cylinder { radius = 0.010, height = 0.09, at = { 0, 0, body - 0.02 }, anchor = "bottom", slot = "metal", segments = 12, no_collider = true }
      if p.style == "classic" then for _, q in ipairs { 0.012, 0.96 * body } do k:torus { radius = q < 0.05 and 0.45 * r or 0.014, tube = 0.005, at = { 0, 0, q }, slot = "metal", segments = 24, visual_only = true } end end
      local share = ({ drum = 0.92, cone = 0.58, bell = 0.5 })[p.shade]
      if p.shade == "bell" then
        lamps.shade(k, { at = { 0, 0, z }, radius = r, top = 0.80, height = 0.38 * tall, slot = "shade" })
        lamps.shade(k, { at = { 0, 0, z + 0.38 * tall }, radius = 0.80 * r, top = 0.62, height = 0.62 * tall, slot = "shade", spider = "metal" })
        share = 0.496
      else
        lamps.shade(k, { at = { 0, 0, z }, radius = r, top = share, height = tall, slot = "shade", spider = "metal" })
      end
      for _, e in ipairs { { 0, r }, { tall, share * r } } do lamps.band(k, { radius = e[2] + 0.001, at = { 0, 0, z + e[1] }, slot = "shade", height = 0.004, segments = 24 }) end
      lamps.bulb(k, { at = { 0, 0, z + 0.45 * tall }, radius = 0.028, slot = "bulb", socket = "metal", lumens = 470 })
      k:cylinder { radius = 0.0025, height = 0.5 * tall, at = { 0, 0, h - 0.02 }, anchor = "top", slot = "metal", segments = 6, no_collider = true }
      k:sphere { radius = 0.009, at = { 0, 0, h - 0.009 }, slot = "metal", segments = 10, no_collider = true }
    end
    k:fit()
  end,
}
