-- A cart with shelves on casters: steel trays on four posts with a push handle, a wooden kitchen trolley with drawers, or a slim utility cart.
return kind {
  api    = 1,
  names  = { en = "serving cart, kitchen cart, trolley, rolling cart, cart, kitchen trolley, utility cart, food cart, tea trolley, tea cart, " ..
                  "metal rolling cart, utility trolley, dessert cart, medical cart, storage cart, cleaning cart, tool cart, supply cart, " ..
                  "serving trolley",
             zh = "推车, 餐车, 小推车, 手推餐车" },
  measure_zh = "辆",
  groups = { "cart", "furniture" },
  stands = "floor", front = true,
  size   = { width = { 0.40, 0.75, 1.00 }, depth = { 0.30, 0.45, 0.55 }, height = { 0.76, 0.88, 0.98 } },
  mass   = { 4, 15, 48 },
  params = {
    form    = one_of { "steel", "kitchen", "utility", words = { steel = "steel", metal = "steel", catering = "steel", kitchen = "kitchen", wooden = "kitchen", utility = "utility", rolling = "utility", storage = "utility", slim = "utility", ["厨房"] = "kitchen", ["不锈钢"] = "steel" },
      size = { steel = { width = { 0.70, 0.85, 1.00 }, depth = { 0.42, 0.50, 0.55 } }, kitchen = { width = { 0.60, 0.80, 1.00 }, depth = { 0.40, 0.46, 0.54 } }, utility = { width = { 0.38, 0.44, 0.50 }, depth = { 0.28, 0.33, 0.38 } } } },
    tiers   = int(2, 3, 4, { ["two-tier"] = 2, ["three-tier"] = 3, ["four-tier"] = 4, ["双层"] = 2, ["三层"] = 3, ["四层"] = 4 }),
    drawers = int(0, 1, 2, { ["with drawer"] = 1, ["with drawers"] = 2, ["带抽屉"] = 1 }),
  },
  slots  = {
    steel  = { "stainless_steel", "chrome" },
    paint  = { "painted_metal", tint = { "#6fb3a8", "#ffffff", "#3a3d40", "#d98a8a", "#e0b84a" } },
    wood   = { "oak", "beech", "pine", "bamboo" },
    body   = { "painted_wood", "beech", "pine", tint = { "#ffffff", "#dfe0da", "#5a6f63" } },
    wheel  = "rubber",
    handle = { "stainless_steel", "black_steel" },
  },
  rooms  = { "kitchen", "dining_room", "restaurant", "hotel", "office", "hospital", "bathroom" },
  build  = function(p, k)
    local a, b, h = p.depth / 2, p.width / 2, p.height
    local wheel = p.form == "utility" and 0.065 or 0.11
    if p.form == "steel" then
      local r, push = 0.0125, 0.09
      local y0, y1 = -b + push, b -- trays; the push bar stands out to the left
      local n = p.tiers
      for _, s in ipairs { -1, 1 } do
        for _, y in ipairs { y0 + 0.03, y1 - 0.03 } do k:cylinder { radius = r, height = h - wheel - 0.10, at = { s * (a - r), y, wheel }, anchor = "bottom", slot = "steel", segments = 12, fill = 0.25 } end
        k:sweep { path = { { s * (a - r), y0 + 0.03, h - 0.12 }, { s * (a - r), y0 + 0.02, h - 0.04 }, { s * (a - r), -b + 0.06, h - r }, { s * (a - r), -b + r, h - r } }, radius = r, smooth = true, steps = 3, segments = 10, slot = "steel", no_collider = true, fill = 0.25 }
      end
      k:cylinder { radius = r, height = 2 * a, axis = "x", at = { 0, -b + r, h - r }, slot = "steel", segments = 12, fill = 0.25, no_collider = true }
      k:box { low = { -a, -b, h - 0.03 }, high = { a, -b + push, h }, slot = "steel", collider_only = true }
      for i = 1, n do
        local z = 0.20 + (h - 0.12 - 0.20) * (i - 1) / (n - 1)
        k:with({ at = { 0, (y0 + y1) / 2, 0 } }, function()
          local da, db = a - 0.028, (y1 - y0) / 2 - 0.008
          k:box { low = { -da, -db, z - 0.003 }, high = { da, db, z }, slot = "steel", bevel = 0.001, fill = 0.5 }
          for _, s in ipairs { -1, 1 } do
            k:box { low = { s > 0 and da - 0.002 or -da, -db, z - 0.012 }, high = { s > 0 and da or -da + 0.002, db, z + 0.030 }, slot = "steel", bevel = 0.0005, fill = 0.6 }
            k:box { low = { -da, s > 0 and db - 0.002 or -db, z - 0.012 }, high = { da, s > 0 and db or -db + 0.002, z + 0.030 }, slot = "steel", bevel = 0.0005, fill = 0.6 }
          end
          if i < n then k:container("tier_" .. i, { center = { 0, 0, z }, size = { 2 * da - 0.03, 2 * db - 0.03 }, clearance = (h - 0.32) / (n - 1) - 0.03 })
          else k:surface("top", { center = { 0, 0, z }, size = { 2 * da - 0.03, 2 * db - 0.03 } }) end
        end)
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.020, y1 - y0 - 0.06, 0.012 }, at = { s * (a - 0.022), (y0 + y1) / 2, z - 0.010 }, slot = "steel", fill = 0.3, no_collider = true } end
      end
      k:with({ at = { 0, (y0 + y1) / 2, 0 } }, function() carts.wheels(k, { depth_x = 2 * a - 0.06, width_y = y1 - y0 - 0.06, height = wheel, slot = "handle", wheel = "wheel" }) end)
    elseif p.form == "utility" then -- deep trays of sheet on two side frames
      local r = 0.010
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { -a + 0.04, s * (b - r), wheel }, { -a + 0.04, s * (b - r), h - 0.03 }, { -a + 0.06, s * (b - r), h - r }, { a - 0.06, s * (b - r), h - r }, { a - 0.04, s * (b - r), h - 0.03 }, { a - 0.04, s * (b - r), wheel } }, radius = r, segments = 10, slot = "paint", no_collider = true, fill = 0.25 }
        k:box { low = { -a + 0.03, s * (b - r) - r, wheel }, high = { a - 0.03, s * (b - r) + r, h }, slot = "paint", collider_only = true }
      end
      for i = 1, p.tiers do
        local z = wheel + 0.02 + (h - 0.17 - wheel) * (i - 1) / (p.tiers - 1)
        baskets.tub(k, { bottom = { 2 * a - 0.03, 2 * b - 4 * r - 0.02 }, top = { 2 * a, 2 * b - 4 * r }, height = i == p.tiers and 0.085 or 0.075, wall = 0.0025, corner = 0.03, slot = "paint", z = z, inside = "tier_" .. i })
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.10, 0.02, 0.03 }, at = { 0, s * (b - 1.5 * r), z + 0.05 }, slot = "paint", fill = 0.2, no_collider = true } end
      end
      carts.wheels(k, { depth_x = 2 * a - 0.09, width_y = 2 * b - 0.03, height = wheel, slot = "handle", wheel = "wheel" })
    else -- wooden trolley: block top, drawers, slatted shelves, a towel bar
      local bar = 0.06
      local top, t, post = h, 0.035, 0.042
      local y0 = -b + bar
      local front = a - 0.026
      k:box { low = { -a, y0, top - t }, high = { a, b, top }, slot = "wood", grain = "y", bevel = 0.005 }
      for i = 1, 4 do k:box { size = { 2 * a - 0.004, 0.0015, 0.0006 }, at = { 0, y0 + (b - y0) * i / 5, top - 0.0001 }, slot = "body", visual_only = true, bevel = 0 } end
      for _, s in ipairs { -1, 1 } do
        for _, y in ipairs { y0 + 0.02 + post / 2, b - 0.02 - post / 2 } do k:box { size = { post, post, top - t - wheel }, at = { s * (a - 0.03 - post / 2), y, wheel }, anchor = "bottom", slot = "body", grain = "z" } end
      end
      local high = top - t
      if p.drawers > 0 then
        local case = joinery.carcass(k, { low = { -a + 0.04, y0 + 0.02 + post, high - 0.14 }, high = { front - 0.02, b - 0.02 - post, high }, slot = "body", board = 0.014 })
        for i, bay in ipairs(joinery.bays(k, case.inner, { axis = "y", count = p.drawers, slot = "body", board = 0.014 })) do
          joinery.drawer(k, bay, { name = "drawer_" .. i, slot = "body", handle = fittings.knob { slot = "handle", radius = 0.013, out = 0.022 }, cover = 0.004 })
        end
      end
      for i = 1, p.tiers - 1 do
        local z = wheel + 0.05 + (high - 0.14 - wheel - 0.10) * (i - 1) / math.max(1, p.tiers - 1)
        for j = 1, 7 do
          local s = (2 * a - 0.08) / 7
          k:box { low = { -a + 0.04 + (j - 1) * s + 0.005, y0 + 0.025, z - 0.014 }, high = { -a + 0.04 + j * s - 0.005, b - 0.025, z }, slot = "wood", grain = "y", no_collider = true }
        end
        k:box { low = { -a + 0.04, y0 + 0.025, z - 0.014 }, high = { a - 0.04, b - 0.025, z }, slot = "wood", collider_only = true }
        for _, y in ipairs { y0 + 0.04, b - 0.04 } do k:box { size = { 2 * a - 0.10, 0.02, 0.03 }, at = { 0, y, z - 0.028 }, slot = "body", grain = "x", no_collider = true } end
        k:container("tier_" .. i, { center = { 0, (y0 + b) / 2, z }, size = { 2 * a - 0.12, b - y0 - 0.12 }, clearance = 0.18 })
      end
      k:cylinder { radius = 0.009, height = 2 * a - 0.06, axis = "x", at = { 0, -b + 0.009, top - 0.06 }, slot = "handle", segments = 12, fill = 0.4 }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.007, height = bar + 0.012, axis = "y", at = { s * (a - 0.06), -b + bar / 2 + 0.012, top - 0.06 }, slot = "handle", segments = 10, no_collider = true } end
      for _, s in ipairs { -1, 1 } do k:box { size = { 0.03, 0.03, 0.04 }, at = { s * (a - 0.06), y0 + 0.025, top - 0.055 }, slot = "body", no_collider = true } end
      k:surface("top", { center = { 0, (y0 + b) / 2, top }, size = { 2 * a, b - y0 } })
      k:with({ at = { 0, (y0 + b) / 2, 0 } }, function() carts.wheels(k, { depth_x = 2 * a - 0.06 - post, width_y = b - y0 - 0.04 - post, height = wheel, slot = "handle", wheel = "wheel" }) end)
    end
    k:fit()
  end,
}
