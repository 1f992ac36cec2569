-- A barrel of bulging staves in iron hoops with heads of boards, a bung and a tap; or a ribbed steel drum.
return kind {
  api    = 1,
  names  = { en = "barrel, wooden barrel, cask, wine barrel, oil drum, whiskey barrel", zh = "木桶, 酒桶, 桶" },
  measure_zh = "个",
  groups = { "container", "storage" },
  stands = "floor", front = false,
  size   = { width = { 0.42, 0.60, 0.72 }, depth = "width", height = { 0.60, 0.86, 1.00 } },
  mass   = { 8, 45, 95 },
  params = {
    make = one_of { "wood", "steel", default = "wood", words = { wooden = "wood", oak = "wood", whiskey = "wood", wine = "wood", oil = "steel", steel = "steel", metal = "steel", drum = "steel", ["油"] = "steel", ["木"] = "wood" } },
    tap  = bool(false, { ["with tap"] = true, ["with a tap"] = true, ["带龙头"] = true }),
    open = bool(false, { open = true, ["without lid"] = true, ["敞口"] = true }),
  },
  slots  = {
    stave = { "oak", "reclaimed_wood", "dark_oak" },
    seam  = { "dark_oak" },
    hoop  = { "black_steel", "cast_iron", "galvanised_steel" },
    drum  = { "painted_metal", tint = { "#2f5f9f", "#a83a2f", "#4f6f4f", "#d9a52f", "#6f757a" } },
    tap   = { "brass" },
  },
  rooms  = { "basement", "cellar", "garage", "bar", "shop", "warehouse", "garden" },
  build  = function(p, k)
    local R, h = p.width / 2, p.height
    if p.make == "steel" then
      local profile = { { 0.965 * R, 0 }, { 0.985 * R, 0.006 }, { 0.985 * R, 0.018 }, { 0.955 * R, 0.024 } }
      local function rib(z) for _, q in ipairs { { 0.955, -0.028 }, { 1.0, -0.012 }, { 1.0, 0.012 }, { 0.955, 0.028 } } do profile[#profile + 1] = { q[1] * R, z + q[2] } end end
      rib(h * 0.345)
      rib(h * 0.655)
      for _, q in ipairs { { 0.955, h - 0.024 }, { 0.985, h - 0.018 }, { 0.985, h - 0.002 }, { 0.965, h } } do profile[#profile + 1] = { q[1] * R, q[2] } end
      k:lathe { profile = profile, wall = 0.006, slot = "drum", segments = 32, pieces = 10, fill = 0.25, no_collider = true }
      if p.open then
        k:lathe { profile = { { 0.97 * R, 0 }, { 0.97 * R, h } }, wall = 0.02, slot = "drum", segments = 14, pieces = 10, collider_only = true }
        k:container("inside", { center = { 0, 0, 0.006 }, size = { 1.3 * R, 1.3 * R }, clearance = h - 0.02, outline = "ellipse" })
      else
        k:cylinder { radius = 0.975 * R, height = h, at = { 0, 0, h / 2 }, slot = "drum", segments = 20, collider_only = true }
        k:cylinder { radius = 0.945 * R, height = 0.004, at = { 0, 0, h - 0.014 }, slot = "drum", segments = 32, bevel = 0, no_collider = true, fill = 0.3 }
        for _, q in ipairs { { 0.55, 0, 0.035 }, { -0.55, 0.2, 0.022 } } do
          k:cylinder { radius = q[3], height = 0.010, at = { q[1] * R, q[2] * R, h - 0.008 }, slot = "hoop", segments = 14, no_collider = true }
          k:box { size = { 0.008, q[3] * 1.3, 0.004 }, at = { q[1] * R, q[2] * R, h - 0.002 }, slot = "drum", visual_only = true, bevel = 0 }
        end
        k:surface("top", { center = { 0, 0, h - 0.012 }, size = { 1.7 * R, 1.7 * R }, outline = "ellipse" })
      end
      return
    end
    local bulge = R - 0.002
    local function radius(z) return bulge * (0.80 + 0.20 * math.sin(math.pi * (0.04 + 0.92 * z / h)) ^ 0.8) end
    local profile = {}
    for i = 0, 8 do profile[i + 1] = { radius(h * i / 8), h * i / 8 } end
    k:lathe { profile = profile, wall = 0.024, base = 0.045, slot = "stave", segments = 32, pieces = 10, no_collider = true }
    -- Seams between the staves.
    local n = 20
    for i = 0, n - 1 do
      local a, path = 2 * math.pi * i / n, {}
      for j = 0, 6 do
        local z = 0.002 + (h - 0.004) * j / 6
        path[j + 1] = { (radius(z) + 0.0004) * math.cos(a), (radius(z) + 0.0004) * math.sin(a), z }
      end
      k:sweep { path = path, radius = 0.0018, segments = 4, slot = "seam", visual_only = true }
    end
    for _, q in ipairs { 0.035, 0.16, 0.34, 0.66, 0.84, 0.965 } do
      local z, half = q * h, 0.020
      local r0, r1 = radius(z - half), radius(z + half)
      local ring = outline.circle((r0 + r1) / 2, 32)
      for i, e in ipairs(ring) do ring[i] = { e[1], e[2], z } end
      k:sweep { path = ring, closed = true, rect = { 0.008, 2 * half }, slot = "hoop", no_collider = true, fill = 0.3 }
    end
    if p.open then
      k:lathe { profile = { { radius(0), 0 }, { bulge, 0.35 * h }, { bulge, 0.65 * h }, { radius(h), h } }, wall = 0.03, base = 0.045, slot = "stave", segments = 12, pieces = 10, levels = 3, collider_only = true }
      k:container("inside", { center = { 0, 0, 0.045 }, size = { 1.1 * R, 1.1 * R }, clearance = h - 0.06, outline = "ellipse" })
    else
      k:lathe { profile = { { radius(0), 0 }, { bulge, 0.35 * h }, { bulge, 0.65 * h }, { radius(h), h } }, slot = "stave", segments = 16, collider_only = true }
      local r = radius(h) - 0.024
      k:cylinder { radius = r + 0.002, height = 0.020, at = { 0, 0, h - 0.035 }, anchor = "bottom", slot = "stave", segments = 28, bevel = 0, no_collider = true }
      for i = -3, 3 do k:box { size = { 0.003, 2 * math.sqrt(math.max(0, r ^ 2 - (i * r / 3.5) ^ 2)), 0.001 }, at = { i * r / 3.5, 0, h - 0.0148 }, slot = "seam", visual_only = true, bevel = 0 } end
      k:cylinder { radius = 0.024, height = 0.012, at = { 0.45 * r, 0, h - 0.015 }, anchor = "bottom", slot = "seam", segments = 12, no_collider = true }
      k:surface("top", { center = { 0, 0, h - 0.015 }, size = { 1.7 * r, 1.7 * r }, outline = "ellipse" })
    end
    k:fit()
    if p.tap then -- within the bulge, so that nothing stands out of the barrel's width
      local z = 0.14 * h
      local x = radius(z)
      k:cylinder { radius = 0.014, height = R - x + 0.02, axis = "x", at = { (x + R) / 2 - 0.008, 0, z }, slot = "tap", segments = 12, no_collider = true }
      k:cylinder { radius = 0.010, height = 0.05, at = { R - 0.014, 0, z - 0.02 }, slot = "tap", segments = 10, no_collider = true }
      k:box { size = { 0.008, 0.05, 0.014 }, at = { R - 0.014, 0, z + 0.034 }, slot = "tap", bevel = 0.003, no_collider = true }
      k:cylinder { radius = 0.006, height = 0.03, at = { R - 0.014, 0, z + 0.018 }, slot = "tap", segments = 8, no_collider = true }
    end
  end,
}
