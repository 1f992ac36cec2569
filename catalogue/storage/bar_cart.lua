-- A drinks trolley: trays of glass or mirror in a frame of brass tube on two big spoked wheels and two casters; bottles on the lower tray.
return kind {
  api    = 1,
  names  = { en = "bar cart, drinks trolley, drink cart, bar trolley, cocktail cart, beverage cart, drinks cart", zh = "酒水车, 吧台车" },
  measure_zh = "辆",
  groups = { "cart", "furniture" },
  stands = "floor", front = true,
  size   = { width = { 0.65, 0.82, 0.95 }, depth = { 0.36, 0.42, 0.52 }, height = { 0.76, 0.84, 0.94 } },
  mass   = { 6, 18, 40 },
  params = {
    shape  = one_of { "rectangular", "round", default = "rectangular", words = { round = "round", circular = "round", rectangular = "rectangular", ["圆"] = "round" }, size = { rectangular = { width = { 0.65, 0.82, 0.95 }, depth = { 0.36, 0.42, 0.52 } }, round = { width = { 0.57, 0.58, 0.60 }, depth = { 0.51, 0.52, 0.54 } } } },
    tiers  = int(2, 2, 3, { ["two-tier"] = 2, ["three-tier"] = 3, ["双层"] = 2, ["三层"] = 3 }),
    drinks = bool(true, { ["with bottles"] = true, ["with drinks"] = true, ["带酒"] = true }),
    style  = one_of { "classic", "modern", "rustic" },
  },
  slots  = {
    frame  = { "brass", "gold", modern = { "black_steel", "chrome", "brass" }, rustic = "black_steel" },
    tray   = { "glass", "mirror", rustic = { "oak", "reclaimed_wood" }, modern = { "glass", "walnut" } },
    wheel  = { "rubber" },
    amber  = { "glass", tint = { "#c9741f" } },
    green  = { "glass", tint = { "#2f5f3a" } },
    label  = "paper",
    cork   = "cork",
  },
  rooms  = { "living_room", "dining_room", "bar", "hotel_lobby" },
  build  = function(p, k)
    local a, b, h = p.depth / 2, p.width / 2, p.height
    local r, wheel, big = 0.009, 0.075, p.shape == "round" and nil or 0.115
    local z0, z1 = 0.20, h - 0.09 -- of the lowest and the highest tray
    local function tier(i) return z0 + (z1 - z0) * (i - 1) / (p.tiers - 1) end
    local wood = p.slots.tray ~= "glass" and p.slots.tray ~= "mirror"
    local t = wood and 0.016 or 0.006
    if p.shape == "round" then
      local R = a - 0.012
      for i = 1, p.tiers do
        local z = tier(i)
        k:torus { radius = R, tube = r, at = { 0, 0, z - 0.004 }, slot = "frame", segments = 32, fill = 0.3, pieces = 12, no_collider = true }
        k:cylinder { radius = R - 0.003, height = t, at = { 0, 0, z }, anchor = "top", slot = "tray", segments = 32, bevel = 0.001 }
        k:torus { radius = R, tube = 0.005, at = { 0, 0, z + 0.06 }, slot = "frame", segments = 32, fill = 0.4, no_collider = true }
        if i < p.tiers then k:container("tier_" .. i, { center = { 0, 0, z }, size = { 1.8 * R, 1.8 * R }, clearance = tier(i + 1) - z - 0.03, outline = "ellipse" }) else k:surface("top", { center = { 0, 0, z }, size = { 1.85 * R, 1.85 * R }, outline = "ellipse" }) end
      end
      for i = 0, 3 do
        local c, s = math.cos(math.rad(45 + 90 * i)), math.sin(math.rad(45 + 90 * i))
        k:cylinder { radius = r, height = h - 0.03 - wheel, at = { R * c, R * s, wheel }, anchor = "bottom", slot = "frame", segments = 10, fill = 0.3 }
        k:sphere { radius = 0.013, at = { R * c, R * s, h - 0.03 }, slot = "frame", segments = 10, no_collider = true, fill = 0.4 }
        fittings.caster(k, { at = { R * c, R * s, wheel + 0.001 }, height = wheel + 0.001, slot = "frame", wheel = "wheel", turn = 60 * i })
      end
      k:sweep { path = { { 0.12, -R, h - 0.10 }, { 0.10, -b + 0.012, h - 0.012 }, { -0.10, -b + 0.012, h - 0.012 }, { -0.12, -R, h - 0.10 } }, radius = 0.008, segments = 8, slot = "frame", fill = 0.4 }
    else
      local y0, y1 = -b + 0.10, b - 0.02
      local pa = a - 0.035
      for _, s in ipairs { -1, 1 } do
        for _, q in ipairs { y0 + 0.02, y1 - 0.02 } do
          local low = q < 0 and big or wheel
          k:cylinder { radius = r, height = z1 + 0.06 - low, at = { s * pa, q, low }, anchor = "bottom", slot = "frame", segments = 12, fill = 0.3 }
          k:sphere { radius = 0.014, at = { s * pa, q, z1 + 0.065 }, slot = "frame", segments = 10, no_collider = true, fill = 0.4 }
        end
        k:sweep { path = { { s * pa, y0 + 0.02, z1 + 0.02 }, { s * pa, y0 - 0.03, h - 0.03 }, { s * pa, -b + 0.03, h - r }, { s * pa, -b + r, h - r } }, radius = 0.008, smooth = true, steps = 3, segments = 8, slot = "frame", no_collider = true, fill = 0.4 }
      end
      k:cylinder { radius = 0.011, height = 2 * pa + 0.016, axis = "x", at = { 0, -b + 0.011, h - 0.011 }, slot = "frame", segments = 12, fill = 0.3, no_collider = true }
      k:box { low = { -pa, -b, h - 0.025 }, high = { pa, y0, h }, slot = "frame", collider_only = true }
      for i = 1, p.tiers do
        k:with({ at = { 0, (y0 + y1) / 2, 0 } }, function()
          carts.tray(k, { depth = 2 * pa, width = y1 - y0 - 0.02, z = tier(i), thickness = t, slot = "tray", rail = "frame", rise = 0.055, name = i < p.tiers and "tier_" .. i or "top", clearance = i < p.tiers and tier(i + 1) - tier(i) - 0.03 or nil })
          for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.007, height = y1 - y0 - 0.04, axis = "y", at = { s * pa, 0, tier(i) - 0.008 }, slot = "frame", segments = 8, no_collider = true, fill = 0.4 } k:cylinder { radius = 0.007, height = 2 * pa, axis = "x", at = { 0, s * ((y1 - y0) / 2 - 0.02), tier(i) - 0.008 }, slot = "frame", segments = 8, no_collider = true, fill = 0.4 } end
        end)
      end
      k:with({ at = { 0, (y0 + y1) / 2, 0 } }, function() carts.wheels(k, { depth_x = 2 * pa, width_y = y1 - y0 - 0.04, height = wheel, slot = "frame", wheel = "wheel", big = big }) end)
      k:cylinder { radius = 0.006, height = 2 * pa + 0.04, axis = "x", at = { 0, y0 + 0.02, big }, slot = "frame", segments = 8, no_collider = true, fill = 0.5 }
    end
    if p.drinks then
      local function bottle(x, y, z, slot, tall)
        k:with({ at = { x, y, z } }, function()
          k:lathe { profile = { { 0.033, 0 }, { 0.036, 0.006 }, { 0.036, 0.58 * tall }, { 0.013, 0.76 * tall }, { 0.013, tall - 0.012 } }, slot = slot, segments = 12, fill = 0.4, no_collider = true }
          k:cylinder { radius = 0.0365, height = 0.09, at = { 0, 0, 0.32 * tall }, slot = "label", segments = 12, visual_only = true, bevel = 0 }
          k:cylinder { radius = 0.012, height = 0.028, at = { 0, 0, tall }, anchor = "top", slot = "cork", segments = 8, no_collider = true }
          k:cylinder { radius = 0.036, height = tall, at = { 0, 0, 0 }, anchor = "bottom", slot = slot, segments = 8, collider_only = true }
        end)
      end
      local x = -0.4 * a
      local tall = math.min(0.29, (tier(2) - z0) - 0.05)
      bottle(x, -0.30 * b, z0, "green", tall)
      bottle(x + 0.02, -0.05 * b, z0, "amber", tall * 0.95)
      bottle(x, 0.20 * b, z0, "green", tall)
      bottle(x + 0.03, 0.42 * b, z0, "amber", tall * 0.9)
    end
    k:fit()
  end,
}
