-- A plate on a turned stem, two or three plates above each other on a rod with a ring, or one under a glass dome that lifts.
return kind {
  api    = 1,
  names  = { en = "cake stand, dessert stand, tiered tray, pastry stand, tiered stand, cupcake stand, tiered cake stand", zh = "蛋糕架, 点心架, 甜品架" },
  measure_zh = "个",
  groups = { "stand" },
  stands = "surface", front = false,
  size   = { width = { 0.22, 0.28, 0.34 }, depth = "width", height = { 0.10, 0.16, 0.46 } },
  mass   = { 0.5, 1.4, 5 },
  params = { tiers = int(1, 1, 3, { ["two-tier"] = 2, ["three-tier"] = 3, tiered = 3, ["双层"] = 2, ["三层"] = 3 }, { { height = { 0.10, 0.13, 0.17 } }, { height = { 0.26, 0.30, 0.34 } }, { height = { 0.36, 0.41, 0.46 } } }), dome = bool(false, { dome = true, domed = true, covered = true, cloche = true }) },
  slots  = { plate = { "porcelain", "ceramic", "white_marble", "glass", tint = { "#ffffff", "#f0d9d6", "#c9dccf", "#cfe0ea" } }, metal = { "gold", "silver", "black_steel" }, glass = "glass", rim = { "gold", "ceramic" } },
  rooms  = { "kitchen", "dining_room", "cafe" },
  build  = function(p, k)
    local R, h = p.width / 2, p.height
    local function dish(r, z, name, free)
      k:lathe { profile = { { 0.30 * r, z }, { 0.92 * r, z + 0.001 }, { r, z + 0.006 }, { r, z + 0.014 }, { 0.97 * r, z + 0.014 }, { 0.955 * r, z + 0.008 }, { 0, z + 0.008 } }, slot = "plate", segments = 36, no_collider = true, fill = p.slots.plate == "white_marble" and 0.7 or 0.9 }
      k:cylinder { radius = r, height = 0.010, at = { 0, 0, z - 0.001 }, anchor = "bottom", slot = "plate", segments = 20, collider_only = true }
      for i = 0, 23 do k:sphere { radius = 0.0045, at = { r * math.cos(math.rad(15 * i)), r * math.sin(math.rad(15 * i)), z + 0.009 }, slot = "rim", segments = 6, visual_only = true } end
      k:surface(name, { center = { 0, 0, z + 0.009 }, size = { 1.8 * r, 1.8 * r }, outline = "ellipse", clearance = free })
    end
    if p.tiers == 1 then
      local dome = p.dome
      local z = dome and 0.42 * h or h - 0.014
      k:lathe { profile = { { 0.42 * R, 0 }, { 0.42 * R, 0.005 }, { 0.30 * R, 0.016 }, { 0.10 * R, 0.30 * z + 0.008 }, { 0.14 * R, 0.45 * z }, { 0.09 * R, 0.60 * z }, { 0.20 * R, 0.90 * z }, { 0.36 * R, z + 0.002 } }, slot = "plate", segments = 26, fill = 0.5 }
      dish(R, z, "top", dome and 0.11 or nil)
      if dome then
        local lid = k:part("dome")
        local u = h - z - 0.010 - 0.030
        k:lathe { profile = { { 0.84 * R, 0 }, { 0.85 * R, 0.004 }, { 0.84 * R, 0.45 * u }, { 0.62 * R, 0.84 * u }, { 0.25 * R, u }, { 0, u + 0.002 } }, at = { 0, 0, z + 0.0115 }, slot = "glass", part = lid, segments = 32, smooth = true, fill = 0.09 }
        k:lathe { profile = { { 0.010, 0 }, { 0.007, 0.008 }, { 0.014, 0.018 }, { 0.012, 0.026 }, { 0, 0.030 } }, at = { 0, 0, z + 0.0105 + u }, slot = "glass", part = lid, segments = 16 }
        k:joint { part = lid, type = "slide", axis = { 0, 0, 1 }, range = { 0, 0.15 }, hold = "friction" }
        k:handle { part = lid, at = { 0, 0, h }, normal = { 0, 0, 1 } }
      end
    else
      local n, top = p.tiers, h - 0.050
      k:lathe { profile = { { 0.50 * R, 0 }, { 0.50 * R, 0.004 }, { 0.14 * R, 0.014 }, { 0.008, 0.030 }, { 0, 0.030 } }, slot = "metal", segments = 26, fill = 0.6 }
      k:cylinder { radius = 0.0055, height = h - 0.045, at = { 0, 0, 0.01 }, anchor = "bottom", slot = "metal", segments = 12 }
      local pitch = (top - 0.035) / n
      for i = 1, n do
        local z, r = 0.030 + (i - 1) * pitch, R * (1 - 0.20 * (i - 1))
        dish(r, z, "tier_" .. i, i < n and pitch - 0.02 or nil)
        k:lathe { profile = { { 0.014, z + 0.007 }, { 0.014, z + 0.012 }, { 0.007, z + 0.022 }, { 0, z + 0.022 } }, slot = "metal", segments = 14, no_collider = true }
      end
      k:torus { radius = 0.020, tube = 0.004, axis = "x", at = { 0, 0, h - 0.024 }, slot = "metal", segments = 22, pieces = 6 }
      k:handle { at = { 0, 0, h }, normal = { 0, 0, 1 } }
    end
    k:fit()
  end,
}
