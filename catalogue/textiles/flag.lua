-- A waving cloth in three stripes or with a cross, disc or canton, on a pole with a stand; hung flat on a wall; or a string of pennants.
return kind {
  api    = 1,
  names  = { en = "flag, pennant, banner flag, national flag, flags", zh = "旗子, 旗帜, 国旗" },
  measure_zh = "面",
  groups = { "decoration" },
  stands = function(p) return p.form == "pole" and "floor" or "wall" end,
  mount_height = 1.7,
  size   = { width = { 0.60, 0.90, 1.50 }, depth = { 0.02, 0.03, 0.06 }, height = { 0.40, 0.60, 1.00 } },
  mass   = { 0.05, 0.8, 16 },
  params = {
    form   = one_of { "wall", "pole", "pennants", default = "wall", words = { wall = "wall", hanging = "wall", pole = "pole", standing = "pole", pennant = "pennants", bunting = "pennants", ["立"] = "pole", ["旗杆"] = "pole", ["彩旗"] = "pennants", ["三角"] = "pennants" },
      size = { wall = { width = { 0.60, 0.95, 1.60 }, depth = { 0.02, 0.025, 0.04 }, height = { 0.40, 0.62, 1.00 } }, pole = { width = { 0.80, 1.00, 1.20 }, depth = { 0.34, 0.38, 0.44 }, height = { 1.90, 2.10, 2.30 } }, pennants = { width = { 1.20, 2.00, 3.20 }, depth = { 0.018, 0.02, 0.03 }, height = { 0.26, 0.32, 0.42 } } } },
    design = one_of { "stripes", "bands", "cross", "disc", "canton", words = { striped = "stripes", tricolour = "bands", cross = "cross", ["条纹"] = "stripes", ["十字"] = "cross" } },
  },
  slots  = {
    first  = { "cotton", tint = { "#c0392b", "#1f4f9a", "#1f7a45", "#2b2d33" } },
    second = { "cotton", tint = { "#f7f5ee", "#f2d04a", "#f7f5ee" } },
    third  = { "cotton", tint = { "#1f4f9a", "#c0392b", "#e08a2a", "#2a8a9a" } },
    pole   = { "beech", "aluminium", "brass" },
    base   = { "black_steel", "walnut" },
  },
  rooms  = { "classroom", "office", "kids_room", "hallway" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    if p.form == "pennants" then
      local n, sag = math.max(5, math.floor(w / 0.22)), 0.10
      local function at(u) return h / 2 - 0.006 - sag * (1 - (2 * u - 1) ^ 2) end
      local path = {}
      for i = 0, 12 do path[i + 1] = { 0.012, -w / 2 + 0.005 + (w - 0.01) * i / 12, at(i / 12) } end
      k:sweep { path = path, radius = 0.004, segments = 5, slot = "pole" }
      for i = 1, n do
        local u = (i - 0.5) / n
        local y, z, b = -w / 2 + u * w, at(u), 0.42 * w / n
        k:prism { polygon = { { y - b, z }, { y + b, z }, { y, z - (h - sag - 0.012) } }, axis = "x", height = 0.003, at = { 0.012, 0, 0 }, bevel = 0, slot = ({ "first", "second", "third" })[i % 3 + 1], soft = true, no_collider = true }
      end
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.006, height = 0.02, axis = "x", at = { 0.010, s * (w / 2 - 0.006), h / 2 - 0.006 }, segments = 8, slot = "pole" } end
      k:fit()
      return
    end
    local pole = p.form == "pole"
    local fw, fh = pole and w - d / 2 - 0.01 or w, pole and math.min(0.70, 0.62 * (w - d / 2)) or h
    local y0, top = pole and 0.012 or -w / 2, pole and h - 0.10 or h / 2
    -- Cloth as wavy strips; strip i of n between two heights.
    local function strip(u0, u1, z0, z1, slot, lift)
      local front, back, steps = {}, {}, math.max(3, math.floor(16 * (u1 - u0)))
      local wave = pole and 0.035 or 0.003
      for i = 0, steps do
        local u = u0 + (u1 - u0) * i / steps
        local x = (pole and 0 or 0.013) + wave * math.sin(u * 9) * (pole and u or 1) + (lift or 0)
        front[#front + 1] = { x + 0.0015, y0 + u * fw }
        table.insert(back, 1, { x - 0.0015, y0 + u * fw })
      end
      for _, q in ipairs(back) do front[#front + 1] = q end
      k:prism { polygon = front, height = z1 - z0, at = { 0, 0, (z0 + z1) / 2 }, bevel = 0, crease = 60, slot = slot, soft = true, no_collider = lift == nil or nil, visual_only = lift ~= nil }
    end
    local z0, z1 = top - fh, top
    local function both(...) local a = { ... } for _, s in ipairs(pole and { -0.002, 0.002 } or { 0.002 }) do strip(a[1], a[2], a[3], a[4], a[5], s) end end
    if p.design == "bands" then
      for i = 0, 2 do strip(i / 3, (i + 1) / 3, z0, z1, ({ "first", "second", "third" })[i + 1]) end
    elseif p.design == "stripes" then
      for i = 0, 2 do strip(0, 1, z1 - (i + 1) * fh / 3, z1 - i * fh / 3, ({ "first", "second", "third" })[i + 1]) end
    else
      strip(0, 1, z0, z1, p.design == "cross" and "first" or p.design == "disc" and "second" or "first")
      local mid = (z0 + z1) / 2
      if p.design == "cross" then
        both(0, 1, mid - 0.1 * fh, mid + 0.1 * fh, "second")
        both(0.30, 0.42, z0, z1, "second")
      elseif p.design == "disc" then
        if not pole then k:cylinder { radius = 0.3 * fh, height = 0.009, axis = "x", at = { 0.0145, 0, mid }, segments = 48, bevel = 0, slot = "first", soft = true, visual_only = true } end
        for i = -4, pole and 4 or -5 do local u = i / 4.5 both(0.5 - 0.3 * fh / fw * math.sqrt(1 - u * u), 0.5 + 0.3 * fh / fw * math.sqrt(1 - u * u), mid + (i - 0.5) * 0.0667 * fh, mid + (i + 0.5) * 0.0667 * fh, "first") end
      else
        for i = 0, 2 do both(0, 1, z1 - (2 * i + 2) * fh / 7, z1 - (2 * i + 1) * fh / 7, "second") end
        for _, s in ipairs(pole and { -0.0045, 0.0045 } or { 0.0045 }) do strip(0, 0.42, z1 - 4 * fh / 7, z1, "third", s) end
      end
    end
    if pole then
      local r = d / 2
      k:lathe { profile = { { r, 0 }, { r, 0.012 }, { 0.85 * r, 0.03 }, { 0.25 * r, 0.05 }, { 0.03, 0.10 }, { 0, 0.10 } }, segments = 28, slot = "base", fill = 0.35 }
      k:cylinder { radius = 0.013, height = h - 0.11, at = { 0, 0, 0.05 }, anchor = "bottom", segments = 12, slot = "pole", fill = 0.6 }
      k:lathe { profile = { { 0.010, 0 }, { 0.022, 0.012 }, { 0.012, 0.02 }, { 0.018, 0.03 }, { 0, 0.065 } }, at = { 0, 0, h - 0.065 }, segments = 12, slot = "base", no_collider = true, fill = 0.4 }
      for _, z in ipairs { z1 - 0.03, z0 + 0.03 } do k:torus { radius = 0.016, tube = 0.003, at = { 0, 0, z }, segments = 10, slot = "base", visual_only = true } end
    else
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.008, height = 0.016, axis = "x", at = { 0.008, s * (w / 2 - 0.02), h / 2 - 0.02 }, segments = 10, slot = "base" } end
      k:cylinder { radius = 0.004, height = w - 0.01, axis = "y", at = { 0.004, 0, h / 2 - 0.006 }, segments = 8, slot = "pole", no_collider = true }
    end
    k:fit()
  end,
}
