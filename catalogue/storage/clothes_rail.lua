-- A rail on two stands for hanging clothes: steel tube on casters, a wooden trestle, or a double rail; garments on hangers, a shelf for shoes.
return kind {
  api    = 1,
  names  = { en = "clothes rail, clothes rack, clothing rack, garment rack, clothing rail, hanging rail, clothes stand", zh = "挂衣杆, 衣架杆" },
  measure_zh = "个",
  groups = { "rack", "furniture" },
  stands = "floor",
  size   = { width = { 0.80, 1.15, 1.60 }, depth = { 0.40, 0.46, 0.60 }, height = { 1.45, 1.62, 1.80 } },
  mass   = { 3, 9, 30 },
  params = {
    make    = one_of { "steel", "wood", "pipe", words = { steel = "steel", metal = "steel", wooden = "wood", wood = "wood", industrial = "pipe", pipe = "pipe", ["木质"] = "wood", ["金属"] = "steel" } },
    shelf   = bool(true, { ["with shelf"] = true, ["with shoe shelf"] = true, ["带鞋架"] = true }),
    clothes = int(0, 9, 16, { empty = 0, ["with clothes"] = 10, full = 16, ["挂满"] = 16 }),
  },
  slots  = {
    steel  = { "chrome", "black_steel", "painted_metal", tint = { "#ffffff" } },
    wood   = { "beech", "oak", "bamboo", "birch" },
    pipe   = { "black_steel", "galvanised_steel" },
    wheel  = "rubber",
    hanger = { "beech", "black_plastic" },
    hook   = "chrome",
    shirt  = { "cotton", tint = { "#e8e6e0", "#8fb0c9", "#d9a0a0" } },
    dress  = { "linen", tint = { "#a84a5a", "#4f6f5f", "#d0a84a" } },
    jacket = { "wool", tint = { "#3f444c", "#7a5f48", "#2f4560" } },
  },
  rooms  = { "bedroom", "closet", "shop", "dressing_room", "hallway", "laundry_room" },
  build  = function(p, k)
    local h, w, d = p.height, p.width / 2, p.depth / 2
    local rail, y = h - 0.016, w - 0.05
    if p.make == "wood" then -- two A frames, the rail through their heads
      for _, s in ipairs { -1, 1 } do
        for _, q in ipairs { -1, 1 } do
          local e = 0.016
          k:hull { points = { { q * (d - e) - e, s * y - e, 0 }, { q * (d - e) + e, s * y - e, 0 }, { q * (d - e) - e, s * y + e, 0 }, { q * (d - e) + e, s * y + e, 0 }, { q * -0.02 - e, s * y - e, h }, { q * -0.02 + e, s * y - e, h }, { q * -0.02 - e, s * y + e, h }, { q * -0.02 + e, s * y + e, h } }, slot = "wood" }
        end
        k:box { size = { 2 * d * 0.80, 0.02, 0.04 }, at = { 0, s * y, 0.24 }, slot = "wood", grain = "x", no_collider = true }
      end
      rail = h - 0.09
      k:cylinder { radius = 0.015, height = p.width, axis = "y", at = { 0, 0, rail }, slot = "wood", segments = 14 }
    else
      local slot, r = p.make == "pipe" and "pipe" or "steel", p.make == "pipe" and 0.017 or 0.014
      local wheel = p.make == "steel" and 0.065 or 0
      for _, s in ipairs { -1, 1 } do
        if p.make == "steel" then -- foot, upright and rail of one bent tube
          k:cylinder { radius = r, height = 2 * d - 0.06, axis = "x", at = { 0, s * y, wheel + r }, slot = slot, segments = 12, fill = 0.25 }
          for _, q in ipairs { -1, 1 } do fittings.caster(k, { at = { q * (d - 0.045), s * y, wheel + 0.002 }, height = wheel + 0.002, slot = slot, wheel = "wheel", turn = q > 0 and 0 or 180 }) end
        else
          k:cylinder { radius = 0.055, height = 0.010, at = { 0, s * y, 0 }, anchor = "bottom", slot = slot, segments = 20, fill = 0.5 }
          for _, q in ipairs { -1, 1 } do
            k:cylinder { radius = 0.045, height = 0.010, at = { q * (d - 0.045), s * y, 0 }, anchor = "bottom", slot = slot, segments = 18, fill = 0.5 }
            k:cylinder { radius = r, height = 0.08, at = { q * (d - 0.045), s * y, 0 }, anchor = "bottom", slot = slot, segments = 12, fill = 0.3 }
          end
          k:cylinder { radius = r, height = 2 * d - 0.09, axis = "x", at = { 0, s * y, 0.08 }, slot = slot, segments = 12, fill = 0.3 }
          for _, q in ipairs { 0.08, h - r } do k:sphere { radius = 1.35 * r, at = { 0, s * y, math.min(q, h - 1.35 * r) }, slot = slot, segments = 10, no_collider = true, fill = 0.4 } end
        end
        k:cylinder { radius = r, height = h - wheel - r, at = { 0, s * y, wheel + (p.make == "pipe" and 0 or r * 0.5) }, anchor = "bottom", slot = slot, segments = 12, fill = 0.25 }
      end
      k:cylinder { radius = r, height = 2 * y + (p.make == "steel" and 0.10 or 0), axis = "y", at = { 0, 0, h - r - (p.make == "pipe" and 0.006 or 0) }, slot = slot, segments = 12, fill = 0.25 }
      rail = h - r - (p.make == "pipe" and 0.006 or 0)
      if p.make == "steel" then for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.018, at = { 0, s * (w - 0.018), h - 0.018 }, slot = "wheel", segments = 10, no_collider = true } end end
    end
    local low = p.make == "wood" and 0.26 or p.make == "steel" and 0.10 or 0.11
    if p.shelf then
      local slot = p.make == "steel" and "steel" or "wood"
      local half = p.make == "wood" and 0.62 * d or d - 0.07
      if slot == "steel" then
        for i = -2, 2 do k:cylinder { radius = 0.005, height = 2 * y, axis = "y", at = { i * half / 2, 0, low }, slot = "steel", segments = 8, no_collider = true, fill = 0.4 } end
        k:box { size = { 2 * half, 2 * y, 0.010 }, at = { 0, 0, low }, slot = "steel", collider_only = true }
      else
        for i = 0, 4 do k:box { size = { 2 * half / 5 - 0.008, 2 * y + 0.01, 0.016 }, at = { 2 * half * ((i + 0.5) / 5 - 0.5), 0, low }, slot = "wood", grain = "y", no_collider = true } end
        k:box { size = { 2 * half, 2 * y + 0.01, 0.016 }, at = { 0, 0, low }, slot = "wood", collider_only = true }
      end
      k:container("shoes", { center = { 0, 0, low + 0.008 }, size = { 2 * half - 0.02, 2 * y - 0.05 }, clearance = 0.3 })
    end
    -- Garments, each on its hanger, side by side and a little turned.
    local r = p.rng("clothes")
    local kinds = { "shirt", "jacket", "dress", "shirt", "dress", "jacket" }
    for i = 1, p.clothes do
      local slot = kinds[(i + r:int(0, 2)) % 6 + 1]
      local at = (2 * y - 0.16) * ((i - 0.5) / p.clothes - 0.5)
      local long = slot == "dress" and r:uniform(0.95, 1.05) or slot == "jacket" and 0.78 or r:uniform(0.62, 0.70)
      long = math.min(long, rail - low - 0.28)
      k:with({ at = { 0, at, rail }, rot = { 0, 0, r:uniform(-9, 9) } }, function()
        k:sweep { path = { { -0.012, 0, 0.022 }, { 0.010, 0, 0.026 }, { 0.022, 0, 0.010 }, { 0.012, 0, -0.020 }, { 0, 0, -0.035 }, { 0, 0, -0.055 } }, radius = 0.002, segments = 4, smooth = true, steps = 2, slot = "hook", soft = true, no_collider = true }
        k:sweep { path = { { -0.20, 0, -0.115 }, { -0.10, 0, -0.072 }, { 0, 0, -0.052 }, { 0.10, 0, -0.072 }, { 0.20, 0, -0.115 } }, radius = 0.007, segments = 6, slot = "hanger", soft = true, no_collider = true }
        local wide = slot == "jacket" and 0.44 or 0.40
        local flare = slot == "dress" and 0.46 or wide
        local thick = slot == "jacket" and 0.055 or 0.035
        k:loft { segments = 2, slot = slot, soft = true, no_collider = true, fill = slot == "jacket" and 0.4 or 0.3, sections = {
          { at = { 0, 0, -0.11 - long }, size = { flare, thick * 1.2 }, radius = thick * 0.5 }, { at = { 0, 0, -0.11 - 0.55 * long }, size = { slot == "dress" and 0.28 or wide * 0.92, thick * 0.9 }, radius = thick * 0.4 },
          { at = { 0, 0, -0.135 }, size = { wide, thick }, radius = thick * 0.45 }, { at = { 0, 0, -0.075 }, size = { 0.16, thick * 0.8 }, radius = thick * 0.35 }, { at = { 0, 0, -0.060 }, size = { 0.12, thick * 0.7 }, radius = thick * 0.3 } } }
        if slot ~= "dress" then
          for _, s in ipairs { -1, 1 } do k:capsule { radius = thick * 0.62, height = slot == "jacket" and 0.58 or 0.34, at = { s * (wide / 2 - 0.005), 0, -0.12 - (slot == "jacket" and 0.27 or 0.16) }, rot = { 0, s * -4, 0 }, segments = 8, slot = slot, soft = true, no_collider = true, fill = 0.3 } end
        end
      end)
    end
    k:fit()
  end,
}
