-- Posts wound with rope between plush platforms, a box to hide in, a hammock or bowl above, a ball that hangs.
return kind {
  api    = 1,
  names  = { en = "cat tree, cat tower, scratching post, cat condo, cat climber, cat scratcher, cat perch", zh = "猫爬架, 猫抓柱, 猫树" },
  measure_zh = "个",
  groups = { "pet furniture" },
  stands = "floor",
  size   = { width = { 0.45, 0.55, 0.75 }, depth = { 0.38, 0.48, 0.60 }, height = { 0.90, 1.30, 1.75 } },
  mass   = { 2, 13, 40 },
  params = { type = one_of { "tree", "post", default = "tree", words = { post = "post", ["抓柱"] = "post", scratcher = "post", tower = "tree" }, size = { post = { width = { 0.34, 0.40, 0.48 }, depth = { 0.34, 0.40, 0.48 }, height = { 0.50, 0.70, 0.95 } }, tree = { width = { 0.45, 0.55, 0.75 }, depth = { 0.38, 0.48, 0.60 }, height = { 0.90, 1.30, 1.75 } } } },
             house = bool(true, { ["without house"] = false }) },
  slots  = { plush = { "faux_fur", "boucle", "shaggy_carpet", tint = { "#e8dcc8", "#b8b4ae", "#c8a888" } }, rope = { "jute" }, dark = { "felt", tint = { "#5a524a" } }, ball = { "wool", tint = { "#e8604a", "#5a9ac8" } } },
  rooms  = { "living_room", "bedroom", "balcony" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local b = 0.04
    local function platform(x, y, z, a, c, t) k:rounded_box { low = { x - a, y - c, z - (t or 0.035) }, high = { x + a, y + c, z }, radius = 0.012, segments = 2, slot = "plush", fill = 1 } end
    local function post(x, y, z0, z1)
      local r = 0.042
      k:cylinder { radius = r, height = z1 - z0, at = { x, y, z0 }, anchor = "bottom", slot = "rope", segments = 18, bevel = 0, fill = 0.9 }
      local n = math.max(3, math.floor((z1 - z0) / 0.055))
      for i = 1, n do k:torus { radius = r, tube = 0.0045, at = { x, y, z0 + (z1 - z0) * (i - 0.5) / n }, segments = 10, slot = "rope", visual_only = true } end
    end
    platform(0, 0, b, d, w, b)
    k:lump { mass = p.type == "post" and 2 or 6, at = { 0, 0, 0.02 }, size = { 1.6 * d, 1.6 * w, 0.02 } }
    local function ball(x, y, z, drop)
      k:cylinder { radius = 0.0015, height = drop, at = { x, y, z }, anchor = "top", slot = "dark", segments = 5, visual_only = true }
      k:sphere { radius = 0.024, at = { x, y, z - drop - 0.02 }, segments = 12, slot = "ball", visual_only = true }
    end
    if p.type == "post" then
      post(0, 0, b, h - 0.05)
      k:rounded_box { low = { -0.10, -0.10, h - 0.06 }, high = { 0.10, 0.10, h }, radius = 0.02, segments = 3, slot = "plush" }
      ball(0.08, 0.06, h - 0.055, 0.10)
    else
      local xb, yb = 0.55 * d, 0.62 * w
      -- First floor: a house on the left, or a platform; a post at the right carries the second.
      local z1, z2 = 0.36 * h, 0.66 * h
      if p.house then
        local hz, t, x1, y0, y1 = z1 - 0.035, 0.02, 0.88 * d, -0.95 * w, 0.15 * w
        k:box { low = { -x1, y0, b - 0.002 }, high = { -x1 + t, y1, hz }, slot = "plush", bevel = 0.004 }
        for _, y in ipairs { y0, y1 - t } do k:box { low = { -x1, y, b - 0.002 }, high = { x1 - t, y + t, hz }, slot = "plush", bevel = 0.004 } end
        local front = k:box { low = { x1 - t, y0, b - 0.002 }, high = { x1, y1, hz }, slot = "plush", bevel = 0.004 }
        local hole = math.min(0.105, 0.40 * (hz - b), 0.40 * (y1 - y0))
        k:cut(front, k:cylinder { radius = hole, height = 0.1, axis = "x", at = { x1 - t / 2, (y0 + y1) / 2, b + 0.52 * (hz - b) }, segments = 24, slot = "plush", no_collider = true, bevel = 0 })
        k:torus { radius = hole, tube = 0.007, axis = "x", at = { x1, (y0 + y1) / 2, b + 0.52 * (hz - b) }, segments = 22, slot = "dark", visual_only = true }
        k:container("house", { center = { 0, (y0 + y1) / 2, b }, size = { 1.6 * d, y1 - y0 - 0.06 }, clearance = hz - b - 0.01 })
        platform(0, -0.40 * w, z1, d, 0.60 * w)
      else
        post(-xb, -yb, b, z1 - 0.03)
        post(xb, -yb, b, z1 - 0.03)
        platform(0, -0.40 * w, z1, d, 0.60 * w)
      end
      k:surface("perch_1", { center = { 0, -0.5 * w, z1 }, size = { 1.5 * d, 0.7 * w } })
      post(0, 0.62 * w, b, z2 - 0.03)
      post(-0.45 * d, -0.50 * w, z1 - 0.005, h - 0.10)
      platform(0, 0.48 * w, z2, 0.80 * d, 0.52 * w)
      k:surface("perch_2", { center = { 0, 0.48 * w, z2 }, size = { 1.3 * d, 0.8 * w } })
      -- The nest above: a round bed with a rim.
      local R = math.min(0.62 * d, 0.52 * w)
      k:with({ at = { -0.30 * d, -0.44 * w, h - 0.11 } }, function()
        k:lathe { profile = { { 0.8 * R, 0 }, { R, 0.02 }, { R, 0.09 }, { 0.94 * R, 0.11 } }, wall = 0.03, base = 0.035, slot = "plush", segments = 26, pieces = 8 }
        k:surface("nest", { center = { 0, 0, 0.035 }, size = { 1.2 * R, 1.2 * R }, outline = "ellipse" })
      end)
      ball(0.55 * d, 0.48 * w, z2 - 0.035, 0.12)
    end
    k:fit()
  end,
}
