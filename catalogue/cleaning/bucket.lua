-- A tapered hollow vessel with a rolled rim and a bail handle that swings; of wooden staves with hoops, or a cooler for bottles with two rings.
return kind {
  api    = 1,
  names  = { en = "bucket, pail, ice bucket, cleaning bucket, mop bucket, metal bucket, wash tub, champagne bucket, wine bucket, washtub, washing bucket, sand bucket", zh = "水桶, 桶子, 冰桶, 提桶, 水桶子" },
  measure_zh = "个",
  groups = { "container" },
  stands = "floor", front = false,
  size   = { width = { 0.20, 0.30, 0.38 }, depth = { 0.20, 0.30, 0.42 }, height = { 0.18, 0.28, 0.36 } },
  mass   = { 0.2, 1.0, 5 },
  params = { type = one_of { "pail", "wooden", "champagne", default = "pail", words = { wooden = "wooden", champagne = "champagne", wine = "champagne", ice = "champagne", ["木"] = "wooden", ["冰"] = "champagne" },
    size = { pail = { width = { 0.27, 0.31, 0.34 }, depth = { 0.27, 0.30, 0.33 }, height = { 0.23, 0.27, 0.31 } }, champagne = { width = { 0.23, 0.26, 0.29 }, depth = { 0.19, 0.215, 0.24 }, height = { 0.20, 0.23, 0.26 } }, wooden = { width = { 0.30, 0.34, 0.40 }, depth = { 0.30, 0.34, 0.40 } } } } },
  slots  = { body = { "galvanised_steel", "plastic", "painted_metal", tint = { "#ffffff", "#c8403a", "#4a7ab0", "#e0b848", "#5a9a70" } }, handle = { "steel", "galvanised_steel" }, grip = { "beech", "plastic" }, wood = { "oak", "pine" }, hoop = { "black_steel", "copper" }, silver = { "stainless_steel", "chrome", "copper" } },
  rooms  = { "laundry_room", "garage", "basement" },
  build  = function(p, k)
    local h = p.height
    if p.type == "champagne" then
      local r = p.depth / 2 - 0.004
      k:lathe { profile = { { 0.62 * r, 0 }, { 0.64 * r, 0.012 }, { 0.55 * r, 0.022 }, { 0.70 * r, 0.035 }, { 0.82 * r, 0.30 * h }, { 0.96 * r, 0.95 * h }, { 1.02 * r, 0.985 * h }, { 1.02 * r, h } }, wall = 0.0015, base = 0.012, slot = "silver", segments = 24, pieces = 8, fill = 0.5 }
      k:torus { radius = 0.905 * r, tube = 0.003, at = { 0, 0, 0.72 * h }, slot = "silver", segments = 20, visual_only = true }
      for _, s in ipairs { -1, 1 } do
        k:sphere { radius = 0.008, at = { 0, s * 0.93 * r, 0.74 * h }, slot = "silver", segments = 10, no_collider = true }
        k:torus { radius = 0.022, tube = 0.0035, axis = "y", at = { 0, s * (0.93 * r + 0.008), 0.74 * h - 0.022 }, slot = "silver", segments = 14, no_collider = true }
      end
      k:container("inside", { center = { 0, 0, 0.012 }, size = { 0.95 * r, 0.95 * r }, clearance = h - 0.02, outline = "ellipse" })
      k:fit()
      return
    end
    local wood, metal = p.type == "wooden", p.slots.body ~= "plastic"
    local wall = wood and 0.014 or metal and 0.0012 or 0.003
    local R = math.min(p.width / 2, p.depth / 2) - 0.024
    local foot = wood and 0.84 or 0.72
    local profile = { { foot * R, 0 }, { (foot + 0.01) * R, 0.004 }, { R, h * 0.985 }, { R, h } }
    k:lathe { profile = profile, wall = wall, base = wood and 0.016 or metal and 0.004 or 0.005, slot = wood and "wood" or "body", segments = wood and 16 or 28, pieces = 8 }
    local function radius(z) return R * (foot + (1 - foot) * z / h) end
    if wood then
      for i = 0, 15 do -- joints between staves
        local a = math.rad(22.5 * i)
        k:sweep { path = { { radius(0.01) * math.cos(a), radius(0.01) * math.sin(a), 0.004 }, { R * math.cos(a), R * math.sin(a), h - 0.002 } }, radius = 0.0013, segments = 4, slot = "hoop", visual_only = true }
      end
      for _, u in ipairs { 0.16, 0.74 } do k:lathe { profile = { { radius(u * h) + 0.002, u * h }, { radius(u * h + 0.028) + 0.002, u * h + 0.028 } }, slot = "hoop", segments = 16, visual_only = true } end
    else
      k:torus { radius = R, tube = metal and 0.004 or 0.005, at = { 0, 0, h - 0.005 }, slot = "body", segments = 24, no_collider = true }
      for _, u in ipairs { 0.35, 0.62 } do k:torus { radius = radius(u * h), tube = 0.0025, at = { 0, 0, u * h }, slot = "body", segments = 20, visual_only = true } end
      k:torus { radius = radius(0.02), tube = 0.0035, at = { 0, 0, 0.0035 }, slot = "body", segments = 18, visual_only = true }
    end
    -- The bail lies on the rim; its ends turn in two ears.
    local pin = h - 0.028
    for _, s in ipairs { -1, 1 } do
      k:box { size = { 0.030, 0.004, 0.034 }, at = { 0, s * (radius(pin) + (wood and 0.001 or 0.002)), pin }, slot = wood and "hoop" or "handle", bevel = 0.001, no_collider = true }
      k:cylinder { radius = 0.004, height = 0.020, axis = "y", at = { 0, s * (R + 0.006), pin }, slot = "handle", segments = 8, no_collider = true }
    end
    local bail, b, path = k:part("handle"), R + 0.016, {}
    local tilt = 72
    for i = 0, 12 do local a = math.rad(180 * i / 12); path[i + 1] = { 0, b * math.cos(a), b * math.sin(a) } end
    k:with({ at = { 0, 0, pin }, rot = { 0, tilt, 0 }, part = bail }, function()
      k:sweep { path = path, radius = 0.0028, smooth = true, steps = 2, segments = 6, slot = "handle" }
      k:cylinder { radius = 0.012, height = 0.10, axis = "y", at = { 0, 0, b - 0.002 }, slot = "grip", segments = 12 }
      k:handle { part = bail, at = { 0, 0, b }, normal = { 0, 0, 1 } }
    end)
    k:joint { part = bail, type = "hinge", axis = { 0, -1, 0 }, origin = { 0, 0, pin }, range = { 0, 2 * tilt }, hold = "free" }
    k:container("inside", { center = { 0, 0, 0.016 }, size = { 2 * 0.68 * foot * R, 2 * 0.68 * foot * R }, clearance = h - 0.03, outline = "ellipse" })
    k:fit()
  end,
}
