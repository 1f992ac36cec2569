-- Curved arms with candles around a turned stem and drops of crystal; tiers of crystal strings in rings; or plain rings of light.
return kind {
  api    = 1,
  names  = { en = "chandelier, crystal chandelier, candle chandelier", zh = "水晶吊灯, 枝形吊灯, 水晶灯" },
  measure_zh = "盏",
  groups = { "lamp", "light", "pendant_lamp" },
  stands = "ceiling", front = false,
  size   = { width = { 0.55, 0.75, 1.30 }, depth = "width", height = { 0.70, 0.95, 1.60 } },
  mass   = { 2, 9, 50 },
  params = {
    form = one_of { "candle", "crystal", "rings", default = "candle", words = { candle = "candle", candelabra = "candle", crystal = "crystal", ["水晶"] = "crystal", modern = "rings", ring = "rings", ["现代"] = "rings", ["枝形"] = "candle" } },
    arms = int(5, 6, 8, { ["five-arm"] = 5, ["six-arm"] = 6, ["eight-arm"] = 8 }),
  },
  slots  = {
    metal   = { "brass", "bronze", "chrome", "black_steel" },
    candle  = { "wax", tint = { "#ffffff", "#fff4dc" } },
    glow    = "light_bulb",
    crystal = "glass",
  },
  rooms  = { "dining_room", "living_room", "hotel_lobby", "hallway", "restaurant" },
  build  = function(p, k)
    local h, R = p.height, p.width / 2
    k:lathe { profile = { { 0, -0.04 }, { 0.02, -0.04 }, { 0.055, -0.02 }, { 0.065, 0 }, { 0, 0 } }, slot = "metal", segments = 20, fill = 0.3 }
    local function drop(x, y, z, size) -- a cut crystal hanging from z
      k:lathe { profile = { { 0, -size }, { 0.28 * size, -0.62 * size }, { 0, 0 } }, at = { x, y, z }, segments = 6, slot = "crystal", visual_only = true }
    end
    local function chain(z0, z1)
      k:cylinder { radius = 0.005, height = z0 - z1, at = { 0, 0, z0 }, anchor = "top", slot = "metal", segments = 8 }
      local n = math.max(3, math.floor((z0 - z1) / 0.035))
      for i = 1, n do k:torus { radius = 0.010, tube = 0.0025, axis = i % 2 == 0 and "x" or "y", at = { 0, 0, z0 - (i - 0.5) * (z0 - z1) / n }, slot = "metal", segments = 8, visual_only = true } end
    end
    if p.form == "rings" then
      local function ring(r, z, y)
        k:lathe { profile = { { r - 0.028, 0 }, { r, 0 }, { r, 0.045 }, { r - 0.028, 0.045 }, { r - 0.028, 0 } }, at = { 0, y, z }, segments = 40, slot = "metal", fill = 0.15, no_collider = true }
        k:torus { radius = r - 0.014, tube = 0.02, pieces = 8, at = { 0, y, z + 0.02 }, segments = 16, slot = "metal", collider_only = true }
        k:lathe { profile = { { r - 0.024, -0.012 }, { r - 0.004, -0.012 }, { r - 0.002, 0.002 }, { r - 0.026, 0.002 }, { r - 0.024, -0.012 } }, at = { 0, y, z }, segments = 40, slot = "glow", visual_only = true }
        for i = 0, 2 do
          local a = math.rad(120 * i + 30)
          k:sweep { path = { { (r - 0.014) * math.cos(a), y + (r - 0.014) * math.sin(a), z + 0.04 }, { 0.03 * math.cos(a), 0.03 * math.sin(a), -0.03 } }, radius = 0.0012, segments = 5, slot = "metal", visual_only = true }
        end
        k:light { kind = "area", at = { 0, y, z - 0.02 }, size = { 1.4 * r, 1.4 * r }, lumens = 3500 * r, color = lamps.neutral }
      end
      ring(R, -h + 0.012, 0)
      ring(0.68 * R, -h + 0.22 * (h - 0.1), 0.06 * R)
      if p.arms > 6 then ring(0.42 * R, -h + 0.42 * (h - 0.1), -0.05 * R) end
    elseif p.form == "crystal" then
      local top, tall = -0.34 * h, 0.60 * h
      chain(-0.03, top + 0.02)
      local tiers = { { 0.34 * R, top }, { R - 0.07 * tall, top - 0.36 * tall }, { 0.66 * R, top - 0.62 * tall }, { 0.36 * R, top - 0.82 * tall } }
      for i, t in ipairs(tiers) do
        k:lathe { profile = { { t[1] - 0.012, -0.012 }, { t[1], -0.012 }, { t[1] + 0.004, 0.012 }, { t[1] - 0.012, 0.012 }, { t[1] - 0.012, -0.012 } }, at = { 0, 0, t[2] }, segments = 32, slot = "metal", fill = 0.4, no_collider = true }
        for s = 0, 2 do k:cylinder { radius = 0.004, height = 2 * t[1] - 0.01, axis = "x", rot = { 0, 0, 60 * s }, at = { 0, 0, t[2] }, segments = 6, bevel = 0, slot = "metal", no_collider = true } end
        local n = math.floor(9 + 19 * t[1] / R)
        for d = 1, n do
          local a = 2 * math.pi * d / n
          if i == 1 then -- strings that swing out to the wide ring
            local r2, z2 = tiers[2][1], tiers[2][2]
            k:sweep { path = { { t[1] * math.cos(a), t[1] * math.sin(a), t[2] }, { (0.55 * t[1] + 0.40 * r2) * math.cos(a), (0.55 * t[1] + 0.40 * r2) * math.sin(a), t[2] + 0.62 * (z2 - t[2]) }, { r2 * math.cos(a), r2 * math.sin(a), z2 } }, radius = 0.0065, segments = 5, smooth = true, steps = 3, slot = "crystal", visual_only = true }
          else
            drop(t[1] * math.cos(a), t[1] * math.sin(a), t[2] - 0.008, 0.23 * tall)
          end
        end
      end
      k:lathe { profile = { { 0, -0.06 }, { 0.03, -0.045 }, { 0.04, -0.02 }, { 0.02, 0 }, { 0, 0.004 } }, at = { 0, 0, -h + 0.06 }, segments = 10, slot = "crystal" }
      k:cylinder { radius = 0.008, height = 0.94 * tall, at = { 0, 0, top }, anchor = "top", segments = 8, slot = "metal" }
      k:cylinder { radius = R - 0.01, radius_top = 0.34 * R, height = 0.36 * tall, at = { 0, 0, tiers[2][2] }, anchor = "bottom", segments = 24, slot = "crystal", collider_only = true }
      k:cylinder { radius = 0.4 * R, radius_top = R - 0.01, height = 0.56 * tall, at = { 0, 0, tiers[2][2] }, anchor = "top", segments = 24, slot = "crystal", collider_only = true }
      for i = 0, 4 do lamps.bulb(k, { at = { 0.4 * R * math.cos(1.2566 * i), 0.4 * R * math.sin(1.2566 * i), tiers[2][2] + 0.06 }, radius = 0.022, slot = "glow", light = false }) end
      k:light { kind = "point", at = { 0, 0, tiers[2][2] }, lumens = 3200, color = lamps.warm, radius = 0.4 * R }
    else
      local hub = -0.74 * h
      chain(-0.03, -0.34 * h)
      local s = 0.66 * h
      k:lathe { profile = { { 0, -h }, { 0.012, -h + 0.005 }, { 0.018, -h + 0.02 }, { 0.008, -h + 0.035 }, { 0.05, hub - 0.05 }, { 0.062, hub - 0.015 }, { 0.035, hub + 0.02 }, { 0.018, hub + 0.10 * s }, { 0.036, hub + 0.2 * s }, { 0.014, hub + 0.32 * s }, { 0.028, hub + 0.44 * s }, { 0.012, -0.36 * h }, { 0, -0.335 * h } }, slot = "metal", smooth = true, segments = 16, fill = 0.3, no_collider = true }
      k:cylinder { radius = 0.032, height = 0.66 * h, at = { 0, 0, -h }, anchor = "bottom", slot = "metal", segments = 10, collider_only = true }
      local cup = hub + 0.16 * h
      for i = 1, p.arms do
        k:with({ rot = { 0, 0, 360 * (i - 1) / p.arms } }, function()
          local r = R - 0.034
          k:sweep { path = { { 0.03, 0, hub }, { 0.30 * r, 0, hub - 0.07 * h }, { 0.65 * r, 0, hub - 0.085 * h }, { 0.97 * r, 0, hub + 0.01 * h }, { r, 0, cup } }, radius = { 0.009, 0.008, 0.007, 0.007, 0.007 }, segments = 7, smooth = true, steps = 3, slot = "metal", fill = 0.6, no_collider = true }
          k:box { low = { 0.22 * r, -0.01, hub - 0.085 * h }, high = { 0.66 * r, 0.01, hub - 0.06 * h }, slot = "metal", collider_only = true }
          k:box { low = { r - 0.03, -0.03, cup - 0.02 }, high = { r + 0.034, 0.03, cup + 0.015 }, slot = "metal", collider_only = true }
          k:sweep { path = { { 0.02, 0, hub + 0.10 * s }, { 0.22 * r, 0, hub + 0.13 * s }, { 0.34 * r, 0, hub + 0.02 * s }, { 0.24 * r, 0, hub - 0.02 * h } }, radius = 0.004, segments = 5, smooth = true, steps = 3, slot = "metal", visual_only = true }
          k:lathe { profile = { { 0, cup - 0.004 }, { 0.02, cup }, { 0.034, cup + 0.012 }, { 0.034, cup + 0.015 }, { 0, cup + 0.010 } }, at = { r, 0, 0 }, slot = "metal", segments = 14, no_collider = true, fill = 0.6 }
          local c = 0.075 * h + 0.01
          k:cylinder { radius = 0.011, height = c, at = { r, 0, cup + 0.008 }, anchor = "bottom", slot = "candle", segments = 10 }
          k:lathe { profile = { { 0.007, 0 }, { 0.013, 0.012 }, { 0.011, 0.028 }, { 0.004, 0.042 }, { 0, 0.046 } }, at = { r, 0, cup + 0.008 + c }, slot = "glow", segments = 10, smooth = true, steps = 1, visual_only = true }
          drop(r, 0, cup - 0.006, 0.06)
          drop(0.65 * r, 0, hub - 0.085 * h, 0.055)
          k:light { kind = "point", at = { r, 0, cup + c + 0.03 }, lumens = 250, color = lamps.warm, radius = 0.012 }
        end)
      end
    end
    k:fit()
  end,
}
