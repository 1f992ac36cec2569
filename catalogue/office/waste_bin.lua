-- A tapering open basket of wire mesh, sheet metal, plastic or wicker, with crumpled paper in it.
return kind {
  api    = 1,
  names  = { en = "waste bin, wastebasket, waste basket, paper bin, wastepaper basket, office bin, small trash can, paper basket, wastebin", zh = "废纸篓, 纸篓" },
  measure_zh = "个",
  groups = { "bin", "container", "trash_can" },
  stands = "floor", beside = "desk", front = false,
  size   = { width = { 0.22, 0.28, 0.36 }, depth = "width", height = { 0.25, 0.32, 0.42 } },
  mass   = { 0.15, 1, 5 },
  params = {
    type  = one_of { "mesh", "solid", "wicker", words = { mesh = "mesh", wire = "mesh", metal = "mesh", ["铁丝"] = "mesh", wicker = "wicker", ["藤编"] = "wicker", plastic = "solid" } },
    shape = one_of { "round", "square", words = { round = "round", square = "square", ["方形"] = "square" } },
    paper = bool(true, { empty = false, ["空"] = false }),
  },
  slots  = { body = { "plastic", "painted_metal", "stainless_steel", tint = { "#3a3d42", "#e8e6e0", "#5f8a90", "#c8604a" } }, wire = { "black_steel", "stainless_steel", "brass" }, wicker = "wicker", rim = { "black_steel", "stainless_steel" }, paper = "paper" },
  rooms  = { "office", "home_office", "open_office", "bedroom", "study", "classroom" },
  build  = function(p, k)
    local R, h, r = p.width / 2, p.height, p.rng("paper")
    local f = 0.78 -- foot
    local solid = p.type == "solid"
    local slot = p.type == "mesh" and "wire" or p.type == "wicker" and "wicker" or "body"
    local metal = p.slots.body ~= "plastic"
    if p.shape == "square" then
      local t = p.type == "wicker" and 0.010 or 0.003
      k:box { low = { -f * R, -f * R, 0 }, high = { f * R, f * R, t + 0.002 }, slot = slot, bevel = 0.001, fill = solid and metal and 0.3 or p.type == "mesh" and 0.25 or 1 }
      for i = 0, 3 do
        k:with({ rot = { 0, 0, 90 * i } }, function()
          local function plate(out) return { { f * R - out, -f * R, 0.001 }, { f * R - out, f * R, 0.001 }, { R - out, R, h - 0.002 }, { R - out, -R, h - 0.002 } } end
          local points = plate(0)
          for _, q in ipairs(plate(t)) do points[#points + 1] = q end
          if p.type == "mesh" then
            k:hull { points = points, slot = "wire", collider_only = true }
            for j = 0, 12 do local a = j / 6 - 1 k:sweep { path = { { f * R - 0.001, a * f * R, 0.001 }, { R - 0.001, a * R, h - 0.003 } }, rect = { 0.0016, 0.0016 }, slot = "wire", visual_only = true } end
            for j = 1, 14 do local q = j / 15 local e = f * R + (R - f * R) * q k:box { size = { 0.0016, 2 * e, 0.0016 }, at = { e - 0.001, 0, h * q }, bevel = 0, slot = "wire", visual_only = true } end
          else
            k:hull { points = points, slot = slot, fill = solid and metal and 0.3 or 1 }
            if p.type == "wicker" then for j = 1, 10 do local q = (j - 0.5) / 10 local e = f * R + (R - f * R) * q k:cylinder { radius = 0.5 * h / 11, height = 2 * e, axis = "y", at = { e - 0.35 * h / 11, 0, h * q }, slot = "wicker", segments = 8, bevel = 0, visual_only = true } end end
          end
          k:cylinder { radius = 0.004, height = 2 * R, axis = "y", at = { R - 0.004, 0, h - 0.004 }, slot = p.type == "wicker" and "wicker" or solid and "body" or "rim", segments = 8, bevel = 0, no_collider = true, fill = 0.4 }
        end)
      end
      if p.type == "mesh" then k:lump { mass = 0.5, at = { 0, 0, 0.4 * h }, size = { R, R, 0.4 * h } } end
    else
      if p.type == "mesh" then
        k:cylinder { radius = f * R, height = 0.006, at = { 0, 0, 0 }, anchor = "bottom", slot = "wire", segments = 28, bevel = 0.001, fill = 0.15 }
        local n = 40
        for i = 0, n - 1 do
          for _, s in ipairs { -1, 1 } do
            local a, b = 2 * math.pi * i / n, 2 * math.pi * (i + 5 * s) / n
            local m = (a + b) / 2
            k:sweep { path = { { f * R * math.cos(a), f * R * math.sin(a), 0.002 }, { 0.5 * (1 + f) * R * math.cos(m), 0.5 * (1 + f) * R * math.sin(m), 0.5 * h }, { R * 0.99 * math.cos(b), R * 0.99 * math.sin(b), h - 0.004 } }, radius = 0.0009, segments = 4, slot = "wire", visual_only = true }
          end
        end
        for _, q in ipairs { { 0.006, f }, { h - 0.004, 1 } } do lamps.band(k, { radius = q[2] * R, at = { 0, 0, q[1] }, height = 0.009, slot = "rim", segments = 32 }) end
        for i = 0, 9 do
          local a0, a1 = math.rad(36 * i), math.rad(36 * (i + 1))
          local points = {}
          for _, a in ipairs { a0, a1 } do for _, q in ipairs { { f * R, 0.001 }, { R, h }, { f * R - 0.004, 0.001 }, { R - 0.004, h } } do points[#points + 1] = { q[1] * math.cos(a), q[1] * math.sin(a), q[2] } end end
          k:hull { points = points, slot = "wire", collider_only = true }
        end
        k:lump { mass = 0.6, at = { 0, 0, 0.35 * h }, size = { R, R, 0.4 * h } }
      else
        local wall = p.type == "wicker" and 0.010 or metal and 0.0012 or 0.0025
        k:lathe { profile = { { f * R - 0.004, 0 }, { f * R, 0.004 }, { R - (solid and 0.003 or 0), h - 0.008 }, { R, h - 0.006 }, { R, h } }, wall = wall, base = wall + 0.001, slot = slot, segments = 34, smooth = false, pieces = 10 }
        if p.type == "wicker" then
          for j = 0, 9 do local q = (j + 0.5) / 10 k:torus { radius = (f + (1 - f) * q) * R - 0.002, tube = 0.48 * h / 11, pieces = 8, at = { 0, 0, h * q }, segments = 26, slot = "wicker", visual_only = true } end
        end
      end
    end
    k:container("inside", { center = { 0, 0, 0.008 }, size = { 1.05 * f * R, 1.05 * f * R }, clearance = h - 0.01, outline = p.shape == "round" and "ellipse" or nil })
    if p.paper then -- crumpled paper
      for i = 1, 5 do
        local q, points = 0.30 * R * r:uniform(0.85, 1.1), {}
        for j = 1, 12 do
          local z = 1 - 2 * (j - 0.5) / 12
          local e, a = math.sqrt(1 - z * z) * r:uniform(0.75, 1.05), j * 2.4
          points[j] = { q * e * math.cos(a), q * e * math.sin(a), q * z * r:uniform(0.8, 1) }
        end
        local a = i * 1.257
        k:with({ at = { (i == 5 and 0.05 or 0.42) * R * math.cos(a), (i == 5 and 0.05 or 0.42) * R * math.sin(a), (i == 5 and 0.58 or 0.42) * h } }, function() k:hull { points = points, slot = "paper", visual_only = true } end)
      end
    end
    k:fit()
  end,
}
