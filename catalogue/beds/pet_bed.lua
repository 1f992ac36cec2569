-- A low nest for a dog or cat: a round padded ring about a cushion, a rectangular bolster bed, a wicker basket with a pad, or a cave with a hole.
return kind {
  api    = 1,
  names  = { en = "pet bed, dog bed, cat bed, pet cushion, dog cushion, puppy bed", zh = "宠物床, 狗窝, 猫窝, 宠物窝, 狗床" },
  measure_zh = "个",
  groups = { "bed" },
  stands = "floor",
  size   = { width = { 0.60, 0.80, 1.10 }, depth = { 0.58, 0.70, 1.00 }, height = { 0.13, 0.22, 0.32 } },
  mass   = { 0.5, 3, 18 },
  params = {
    form = one_of { "ring", "bolster", "basket", "cave", words = { round = "ring", donut = "ring", rectangular = "bolster", bolster = "bolster", dog = "bolster", basket = "basket", wicker = "basket", cave = "cave", igloo = "cave", ["圆"] = "ring", ["方"] = "bolster", ["藤"] = "basket", ["封闭"] = "cave" },
      size = { ring = { width = { 0.50, 0.66, 0.90 }, depth = { 0.50, 0.66, 0.90 }, height = { 0.13, 0.18, 0.24 } }, bolster = { width = { 0.65, 0.88, 1.15 }, height = { 0.16, 0.22, 0.28 } }, basket = { width = { 0.55, 0.70, 0.90 }, depth = { 0.45, 0.55, 0.70 }, height = { 0.18, 0.24, 0.30 } }, cave = { width = { 0.42, 0.48, 0.56 }, depth = { 0.42, 0.48, 0.56 }, height = { 0.34, 0.40, 0.46 } } } },
  },
  slots  = {
    cover  = { "fabric", "canvas", "felt", tint = { "#8b7a66", "#6e7a82", "#5b6b5c", "#a08f7a", "#4e545c" } },
    inner  = { "faux_fur", "bedding", "cotton", tint = { "#f1ebdf", "#d9cdb9", "#c7ccd0", "#e7d5c8" } },
    wicker = "wicker",
    badge  = { "leather", tint = { "#7a5236", "#2e2e30" } },
  },
  rooms  = { "living_room", "bedroom", "laundry_room", "hallway" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local function pad(a, b, z, t) k:prism { polygon = outline.ellipse(a, b, 28), height = t, at = { 0, 0, z + t / 2 }, slot = "inner", bevel = 0.35 * t, crease = 60 } end
    local function inside(a, b, z) k:container("inside", { center = { 0, 0, z }, size = { 1.3 * a, 1.3 * b }, clearance = 0.5, outline = "ellipse" }) end
    local function paw(x, z) -- a paw print on the front
      for i, q in ipairs { { 0, 0, 0.018, 0.015 }, { -0.019, 0.017, 0.008, 0.009 }, { -0.007, 0.025, 0.008, 0.010 }, { 0.007, 0.025, 0.008, 0.010 }, { 0.019, 0.017, 0.008, 0.009 } } do k:ellipsoid { size = { 0.008, 2 * q[3], 2 * q[4] }, at = { x, q[1], z + q[2] }, segments = 8, slot = i > 0 and "badge" or "cover", visual_only = true } end
    end
    if p.form == "ring" then
      local t, path, radius = h / 2, {}, {}
      local n = 14
      for i = 0, n - 1 do
        local a = 2 * math.pi * (i + 0.5) / n
        path[i + 1] = { (d - t) * math.cos(a), (w - t) * math.sin(a), t * (0.96 - (math.cos(a) > 0.8 and 0.12 or 0)) }
      end
      for i = 0, n - 1 do -- padded segments side by side
        local a, b = path[i + 1], path[(i + 1) % n + 1]
        local long = math.sqrt((a[1] - b[1]) ^ 2 + (a[2] - b[2]) ^ 2)
        local low = (a[1] + b[1]) / 2 > 0.75 * d and 0.72 or 1
        k:ellipsoid { size = { 2 * t * 0.98, long + 0.7 * t, 2 * t * low }, at = { (a[1] + b[1]) / 2, (a[2] + b[2]) / 2, t * low }, rot = { 0, 0, math.deg(math.atan(b[2] - a[2], b[1] - a[1])) - 90 }, segments = 12, slot = "cover", fill = 0.3 }
      end
      pad(d - 1.2 * t, w - 1.2 * t, 0, 0.5 * h)
      inside(d - 2 * t, w - 2 * t, 0.5 * h)
      k:cylinder { radius = math.min(w, d) - t, height = 0.012, at = { 0, 0, 0 }, anchor = "bottom", slot = "cover", segments = 24 }
      paw(d - 0.008, 0.40 * h)
    elseif p.form == "bolster" then
      local t = 0.5 * h
      k:box { low = { -d + 0.02, -w + 0.02, 0 }, high = { d - 0.01, w - 0.02, 0.05 }, slot = "cover", bevel = 0.015, fill = 0.5 }
      k:capsule { radius = t, height = 2 * w - 0.01, axis = "y", at = { -d + t, 0, t }, segments = 16, slot = "cover", fill = 0.3 }
      for _, s in ipairs { -1, 1 } do
        k:capsule { radius = t * 0.96, height = 2 * d - 0.06, axis = "x", at = { -0.02, s * (w - t), t * 0.96 }, segments = 16, slot = "cover", fill = 0.3 }
        k:capsule { radius = 0.7 * t, height = 0.56 * w, axis = "y", at = { d - 0.72 * t, s * (0.68 * w), 0.7 * t }, segments = 14, slot = "cover", fill = 0.3 }
      end
      k:cushion { size = { 2 * d - 2.1 * t, 2 * w - 3 * t, 0.10 }, at = { 0.45 * t, 0, 0.07 }, puff = 0.35, segments = 6, slot = "inner" }
      k:container("inside", { center = { 0.4 * t, 0, 0.115 }, size = { 2 * d - 3 * t, 2 * w - 4 * t }, clearance = 0.5 })
      paw(d - 0.012, 0.028)
    elseif p.form == "basket" then
      for i = 0, 13 do
        local points = {}
        for _, q in ipairs { i, i + 0.5, i + 1 } do
          local a = 2 * math.pi * q / 14
          local c, s = math.cos(a), math.sin(a)
          local rim = h * (c > 0.7 and 0.55 or 0.97)
          for _, e in ipairs { { 0.98, rim }, { 0.90, rim }, { 0.90, 0 }, { 0.82, 0 } } do points[#points + 1] = { e[1] * d * c, e[1] * w * s, e[2] } end
        end
        k:hull { points = points, slot = "wicker" }
      end
      for j = 0, 5 do
        local path = {}
        for i = 0, 27 do
          local a = 2 * math.pi * i / 28
          local c = math.cos(a)
          local rim = h * (c > 0.7 and 0.55 or 0.97)
          local f = 0.91 + 0.08 * j / 5
          path[i + 1] = { f * d * c, f * w * math.sin(a), math.max(0.012, rim * j / 5) - (j == 5 and 0.006 or 0) + (i % 2 == 0 and 0.003 or 0) }
        end
        k:sweep { path = path, radius = j == 5 and 0.014 or 0.010, closed = true, segments = 5, slot = "wicker", visual_only = true }
      end
      k:prism { polygon = outline.ellipse(0.88 * d, 0.88 * w, 28), height = 0.012, at = { 0, 0, 0.006 }, slot = "wicker", bevel = 0 }
      pad(0.86 * d, 0.86 * w, 0.012, 0.07)
      inside(0.8 * d, 0.8 * w, 0.082)
    else -- a dome with a round hole in front
      local r, wall = math.min(w, d), 0.018
      local dome = { { 0.92, 0 }, { 0.98, 0.15 }, { 1.0, 0.35 }, { 0.94, 0.60 }, { 0.76, 0.82 }, { 0.45, 0.95 }, { 0.1, 1.0 }, { 0, 1.0 } }
      local outer, inner = {}, {}
      for i, q in ipairs(dome) do outer[i] = { q[1] * r, q[2] * h } inner[i] = { math.max(0, q[1] * r - (q[1] > 0 and wall or 0)), math.max(wall, q[2] * h - wall) } end
      local shell = k:lathe { profile = outer, smooth = true, segments = 28, slot = "cover", no_collider = true }
      k:cut(shell, k:lathe { profile = inner, smooth = true, segments = 28, slot = "cover" }, k:cylinder { radius = 0.40 * h, height = r, axis = "x", at = { r, 0, 0.48 * h }, segments = 28, slot = "cover" })
      k:torus { radius = 0.40 * h, tube = 0.012, axis = "x", at = { math.sqrt(r * r - 0.16 * h * h), 0, 0.48 * h }, segments = 24, slot = "inner", soft = true, visual_only = true }
      for i = 0, 8 do -- collider: wedges all around but before the hole
        local points = {}
        for _, q in ipairs { i, i + 0.5, i + 1 } do
          local a = math.rad(50 + 260 * q / 9)
          for _, j in ipairs { 1, 3, 4, 5, 7 } do for _, e in ipairs { 0, wall } do points[#points + 1] = { math.max(0.001, outer[j][1] - e) * math.cos(a), math.max(0.001, outer[j][1] - e) * math.sin(a), outer[j][2] } end end
        end
        if i == 0 or true then k:hull { points = points, slot = "cover", collider_only = true } end
      end
      pad(r - 0.03, r - 0.03, wall, 0.06)
      k:cylinder { radius = 0.9 * r, height = wall, at = { 0, 0, 0 }, anchor = "bottom", slot = "cover", segments = 24 }
      inside(0.8 * r, 0.8 * r, wall + 0.06)
      for _, s in ipairs { -1, 1 } do k:prism { polygon = { { -0.055, 0 }, { 0.055, 0 }, { 0.01, 0.10 }, { -0.01, 0.10 } }, axis = "x", height = 0.02, at = { 0, s * 0.52 * r, 0.86 * h }, slot = "cover", bevel = 0.006 } end
    end
    k:fit()
  end,
}
