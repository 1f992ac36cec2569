-- A ball with land and seas that turns on a tilted axis in a metal arc, on a turned foot; or a large one in a wooden cradle on the floor.
return kind {
  api    = 1,
  names  = { en = "globe, desk globe, world globe, earth globe, globe stand, floor globe, antique globe", zh = "地球仪" },
  measure_zh = "个",
  groups = { "decoration" },
  stands = function(p) return p.type == "floor" and "floor" or "surface" end,
  size   = { width = { 0.20, 0.26, 0.34 }, depth = "width", height = { 0.31, 0.40, 0.52 } },
  mass   = { 0.3, 1.2, 25 },
  params = {
    type = one_of { "desk", "floor", default = "desk", words = { floor = "floor", standing = "floor", ["落地"] = "floor", desk = "desk" }, size = { desk = { width = { 0.20, 0.26, 0.34 }, height = { 0.31, 0.40, 0.52 } }, floor = { width = { 0.42, 0.52, 0.64 }, height = { 0.85, 0.98, 1.15 } } } },
    antique = bool(false, { antique = true, vintage = true, ["复古"] = true }),
  },
  slots  = { sea = { "plastic", tint = { "#4f8fc8", "#3f7ab0", "#6aa8d0" } }, old_sea = { "paperboard", tint = { "#e8cf9a" } }, land = { "paint", tint = { "#7aa84a", "#d8b45a", "#c8a86a" } }, land_2 = { "paint", tint = { "#d98a4a", "#8fb858", "#b05a3a" } }, metal = { "brass", "chrome", "black_steel" }, wood = { "walnut", "mahogany", "oak" }, ice = { "paint", tint = { "#ffffff" } } },
  rooms  = { "study", "library", "kids_room", "classroom", "home_office" },
  build  = function(p, k)
    local h, W = p.height, p.width / 2
    local floor = p.type == "floor"
    local R = floor and 0.80 * W or 0.83 * W
    local zc = floor and h - R - 0.03 or h - R - 0.045
    local tilt = 23.5
    local ball = k:part("ball")
    k:with({ part = ball, at = { 0, 0, zc }, rot = { tilt, 0, 0 } }, function()
      k:sphere { radius = R, segments = 28, slot = p.antique and "old_sea" or "sea", fill = 0.06 }
      -- Land: hulls of points on the ball, {longitude, latitude} of corners of convex patches, filled in between.
      local function patch(slot, corners)
        local points, cx, cy = {}, 0, 0
        for _, c in ipairs(corners) do cx, cy = cx + c[1] / #corners, cy + c[2] / #corners end
        local function on(lon, lat, r) local a, b = math.rad(lon - 40), math.rad(lat) points[#points + 1] = { r * math.cos(b) * math.cos(a), r * math.cos(b) * math.sin(a), r * math.sin(b) } end
        for i, c in ipairs(corners) do
          local n = corners[i % #corners + 1]
          for _, t in ipairs { 0, 0.5 } do
            local lon, lat = c[1] + (n[1] - c[1]) * t, c[2] + (n[2] - c[2]) * t
            for _, s in ipairs { 1, 0.55 } do on(cx + (lon - cx) * s, cy + (lat - cy) * s, R * 1.004) end
          end
        end
        on(cx, cy, R * 1.004)
        k:hull { points = points, slot = slot, visual_only = true }
      end
      patch("land", { { -165, 62 }, { -128, 50 }, { -122, 36 }, { -95, 30 }, { -68, 45 }, { -60, 54 }, { -85, 68 }, { -130, 71 } }) -- North America
      patch("land", { { -118, 32 }, { -106, 22 }, { -96, 16 }, { -88, 20 }, { -97, 30 } })
      patch("land", { { -98, 18 }, { -80, 8 }, { -78, 9 }, { -88, 17 } })
      patch("land_2", { { -78, 10 }, { -80, -4 }, { -70, -18 }, { -48, -24 }, { -36, -7 }, { -52, 4 }, { -64, 10 } }) -- South America
      patch("land_2", { { -72, -18 }, { -74, -48 }, { -67, -54 }, { -58, -38 }, { -48, -25 } })
      patch("land_2", { { -17, 15 }, { -8, 5 }, { 10, 4 }, { 40, 8 }, { 50, 12 }, { 33, 31 }, { 10, 36 }, { -10, 32 } }) -- Africa
      patch("land_2", { { 9, 5 }, { 13, -15 }, { 20, -34 }, { 31, -28 }, { 41, -12 }, { 42, 4 } })
      patch("land", { { -9, 38 }, { 2, 44 }, { 20, 39 }, { 40, 45 }, { 42, 65 }, { 22, 70 }, { 8, 58 }, { -3, 48 } }) -- Europe
      patch("land_2", { { 38, 30 }, { 45, 13 }, { 58, 20 }, { 62, 28 }, { 48, 36 } })
      patch("land", { { 40, 46 }, { 60, 26 }, { 78, 30 }, { 100, 28 }, { 120, 32 }, { 122, 42 }, { 100, 60 }, { 60, 68 }, { 42, 64 } }) -- Asia
      patch("land", { { 98, 58 }, { 120, 40 }, { 140, 50 }, { 170, 62 }, { 140, 72 }, { 100, 75 }, { 70, 70 } })
      patch("land", { { 70, 28 }, { 73, 18 }, { 78, 8 }, { 86, 20 }, { 90, 25 } })
      patch("land", { { 98, 26 }, { 99, 12 }, { 106, 10 }, { 118, 26 }, { 115, 32 } })
      patch("land_2", { { 114, -22 }, { 118, -34 }, { 140, -38 }, { 152, -28 }, { 142, -12 }, { 130, -13 } }) -- Australia
      patch("ice", { { -50, 62 }, { -22, 72 }, { -30, 82 }, { -60, 80 } })
      patch("ice", { { 0, -74 }, { 60, -72 }, { 120, -72 }, { 180, -76 }, { 240, -76 }, { 300, -72 } })
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.006 + 0.02 * R, height = 0.02 + 0.03 * R, at = { 0, 0, s * (R + 0.008) }, slot = "metal", segments = 12, no_collider = true } end
      k:torus { radius = R, tube = 0.0012, segments = 40, slot = "metal", visual_only = true } -- equator
      k:handle { at = { R, 0, 0 }, normal = { 1, 0, 0 } }
    end)
    local a = math.rad(tilt)
    k:joint { part = ball, type = "hinge", axis = { 0, -math.sin(a), math.cos(a) }, origin = { 0, 0, zc }, range = "endless", hold = "friction" }
    -- The arc that holds the axis: a half circle in the y-z plane on the right.
    local path, A = {}, R + 0.026 + 0.02 * R
    local arc_in = R + 0.026 + 0.02 * R
    for i = 0, 16 do local t = math.rad(90 + tilt - 180 * i / 16) path[i + 1] = { 0, arc_in * math.cos(t), zc + arc_in * math.sin(t) } end
    k:sweep { path = path, rect = { 0.012 + 0.02 * R, 0.006 }, up = { 0, 1, 0 }, slot = floor and "wood" or "metal" }
    local low = zc - arc_in * math.cos(a) * 1.0
    if floor then
      local ring = zc - 0.02
      for i = 0, 2 do
        k:with({ rot = { 0, 0, 120 * i + 60 } }, function()
          k:sweep { path = { { 0.9 * W, 0, 0 }, { 0.55 * W, 0, 0.09 * h }, { 0.06 * W, 0, 0.20 * h } }, radius = { 0.014, 0.018, 0.022 }, smooth = true, steps = 3, segments = 10, slot = "wood" }
          k:cylinder { radius = 0.022, height = 0.012, at = { 0.9 * W, 0, 0 }, anchor = "bottom", slot = "wood", segments = 12 }
        end)
      end
      k:lathe { profile = { { 0.03, 0.12 * h }, { 0.045, 0.17 * h }, { 0.030, 0.22 * h }, { 0.022, 0.26 * h }, { 0.035, 0.30 * h }, { 0.022, 0.33 * h }, { 0.02, zc - arc_in - 0.001 }, { 0, zc - arc_in - 0.001 } }, slot = "wood", segments = 16 }
      k:cylinder { radius = 0.03, height = 0.03, at = { 0, 0, zc - arc_in - 0.008 }, slot = "wood", segments = 14 }
    else
      lamps.base(k, { radius = 0.62 * W, height = 0.022, slot = "wood" })
      k:lathe { profile = { { 0.03, 0 }, { 0.018, 0.012 }, { 0.012, 0.4 * (zc - arc_in - 0.02) }, { 0.016, zc - arc_in - 0.018 }, { 0, zc - arc_in - 0.016 } }, at = { 0, 0, 0.02 }, slot = "metal", segments = 14, fill = 0.5 }
    end
    k:fit()
  end,
}
