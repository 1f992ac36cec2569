-- A small bed with high barred sides about a mattress: a crib on legs, a cradle on rockers, or a moses basket on a stand.
return kind {
  api    = 1,
  names  = { en = "crib, baby crib, cot, baby bed, bassinet, cradle, infant bed, moses basket", zh = "婴儿床, 摇篮" },
  measure_zh = "张",
  groups = { "bed", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.6 },
  size   = { width = { 1.10, 1.26, 1.45 }, depth = { 0.62, 0.70, 0.80 }, height = { 0.85, 0.98, 1.15 } },
  mass   = { 3, 22, 55 },
  params = {
    form  = one_of { "crib", "cradle", "basket", default = "crib", words = { crib = "crib", cot = "crib", cradle = "cradle", bassinet = "basket", moses = "basket", ["摇篮"] = "cradle", ["提篮"] = "basket" },
      size = { crib = { width = { 1.10, 1.26, 1.45 }, depth = { 0.62, 0.70, 0.80 }, height = { 0.85, 0.98, 1.15 } }, cradle = { width = { 0.86, 0.96, 1.05 }, depth = { 0.52, 0.58, 0.66 }, height = { 0.70, 0.82, 0.92 } }, basket = { width = { 0.74, 0.82, 0.90 }, depth = { 0.42, 0.48, 0.54 }, height = { 0.62, 0.72, 0.80 } } } },
    style = one_of { "modern", "classic", "scandinavian" },
    mobile = bool(false, { mobile = true, ["床铃"] = true }),
  },
  slots  = {
    frame    = { "painted_wood", "beech", "birch", classic = { "painted_wood", "walnut" }, scandinavian = { "light_oak", "beech" }, tint = { "#f8f6f1", "#dfe6e4", "#cfd8df", "#ead9d2" } },
    basket   = "wicker",
    mattress = { "cotton", tint = { "#fbfaf6", "#f4efe5" } },
    blanket  = { "knit", "cotton", tint = { "#b9d0da", "#e3c2bb", "#d9d2a9", "#bcd0b8", "#cfc4dc" } },
  },
  rooms  = { "nursery", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local function lying(y0, x0, z, thick)
      bedding.mattress(k, { low = { -x0, -y0, z }, high = { x0, y0, z + thick }, slot = "mattress", radius = 0.03 })
      k:rounded_box { low = { -x0 + 0.004, -0.1 * y0, z + thick - 0.01 }, high = { x0 - 0.004, y0 - 0.03, z + thick + 0.028 }, radius = 0.018, segments = 3, slot = "blanket" }
      k:cushion { size = { 1.1 * x0, 0.36 * y0, 0.06 }, at = { 0, -0.72 * y0, z + thick + 0.022 }, puff = 0.6, segments = 5, slot = "mattress", no_collider = true }
      for i = -1, 1 do k:box { size = { 2 * x0 - 0.06, 0.018, 0.004 }, at = { 0, 0.42 * y0 + i * 0.07, z + thick + 0.028 }, bevel = 0.001, slot = "mattress", visual_only = true } end
      k:container("inside", { center = { 0, 0, z + thick }, size = { 2 * x0 - 0.06, 2 * y0 - 0.06 }, clearance = 0.6 })
    end
    if p.form == "basket" then
      local stand = h - 0.30
      local ring, base, t = {}, {}, 0.018
      for i = 0, 11 do -- the oval wall in pieces, lower at the sides than at the head
        local function at(a, f) return { d * 0.97 * f * math.cos(a), w * 0.97 * f * math.sin(a) } end
        local a, b = 2 * math.pi * i / 12, 2 * math.pi * (i + 1) / 12
        local points = {}
        for _, q in ipairs { a, (a + b) / 2, b } do
          local rim = h - 0.05 + 0.05 * math.max(0, -math.sin(q))
          for _, s in ipairs { { at(q, 1), rim }, { at(q, 1 - t / d), rim }, { at(q, 0.86), stand }, { at(q, 0.86 - t / d), stand } } do points[#points + 1] = { s[1][1], s[1][2], s[2] } end
        end
        k:hull { points = points, slot = "basket" }
        local q = (a + b) / 2
      end
      local path = {}
      for i = 0, 23 do local a = 2 * math.pi * i / 24 path[i + 1] = { d * 0.97 * math.cos(a), w * 0.97 * math.sin(a), h - 0.05 + 0.05 * math.max(0, -math.sin(a)) - 0.004 } end
      k:sweep { path = path, radius = 0.013, closed = true, segments = 6, slot = "basket", no_collider = true }
      for j = 1, 4 do
        local row = {}
        for i = 0, 23 do local a, f = 2 * math.pi * i / 24, 0.87 + 0.10 * j / 5 row[i + 1] = { d * f * math.cos(a) * 1.004, w * f * math.sin(a) * 1.004, stand + j * (h - 0.05 - stand) / 5 } end
        k:sweep { path = row, radius = 0.006, closed = true, segments = 4, slot = "basket", visual_only = true }
      end
      k:prism { polygon = outline.ellipse(0.86 * d, 0.86 * w, 24), height = 0.02, at = { 0, 0, stand + 0.01 }, slot = "basket", bevel = 0 }
      k:prism { polygon = outline.ellipse(0.83 * d, 0.83 * w, 24), height = 0.05, at = { 0, 0, stand + 0.045 }, slot = "mattress", bevel = 0.015, no_collider = true }
      k:prism { polygon = outline.ellipse(0.80 * d, 0.42 * w, 24), height = 0.03, at = { 0, 0.36 * w, stand + 0.08 }, slot = "blanket", bevel = 0.012, no_collider = true }
      k:box { low = { -0.5 * d, -0.6 * w, stand + 0.02 }, high = { 0.5 * d, 0.6 * w, stand + 0.07 }, slot = "mattress", collider_only = true }
      k:container("inside", { center = { 0, 0, stand + 0.07 }, size = { d, 1.2 * w }, clearance = 0.5 })
      for _, y in ipairs { -0.55 * w, 0.55 * w } do -- crossed legs
        for _, s in ipairs { -1, 1 } do k:sweep { path = { { s * (d - 0.02), y + s * 0.014, 0.012 }, { -s * 0.7 * d, y + s * 0.014, stand - 0.006 } }, radius = 0.014, segments = 8, slot = "frame" } end
      end
      for _, x in ipairs { -0.7 * d, 0.7 * d } do k:cylinder { radius = 0.013, height = 1.2 * w, axis = "y", at = { x, 0, stand - 0.008 }, segments = 10, slot = "frame" } end
      k:fit()
      return
    end
    local cradle = p.form == "cradle"
    local post, low = 0.036, cradle and 0.16 or 0.14
    local top = h - (p.style == "classic" and 0.03 or 0)
    local mz = cradle and 0.26 or 0.36
    -- Ends: two posts with rails; bars between them on all four sides.
    for _, x in ipairs { -1, 1 } do
      for _, y in ipairs { -1, 1 } do
        k:box { size = { post, post, top - (cradle and 0.06 or 0) }, at = { x * (d - post / 2), y * (w - post / 2), cradle and 0.06 or 0 }, anchor = "bottom", slot = "frame", grain = "z", bevel = 0.006 }
        if p.style == "classic" then k:sphere { radius = 0.022, at = { x * (d - post / 2), y * (w - post / 2), h - 0.022 }, segments = 12, slot = "frame", no_collider = true } end
      end
    end
    local rail_top = cradle and top - 0.06 or top - 0.02
    local function rail(x0, x1, y0, y1, z, tall) k:box { low = { x0, y0, z - tall / 2 }, high = { x1, y1, z + tall / 2 }, slot = "frame", bevel = 0.006, no_collider = true } end
    for _, s in ipairs { -1, 1 } do
      local x, y = s * (d - post / 2), s * (w - post / 2)
      for _, q in ipairs { { rail_top - 0.02, 0.04 }, { mz - 0.05, 0.06 } } do
        rail(x - 0.013, x + 0.013, -w + post, w - post, q[1], q[2])
        rail(-d + post, d - post, y - 0.013, y + 0.013, q[1], q[2])
      end
      if p.style == "scandinavian" then k:box { low = { -d + post, y - 0.010, mz - 0.02 }, high = { d - post, y + 0.010, rail_top - 0.04 }, slot = "frame", grain = "y", no_collider = true } end
      local n = math.floor((2 * w - 2 * post) / 0.085)
      for i = 1, n do k:cylinder { radius = 0.008, height = rail_top - mz, at = { x, (i - (n + 1) / 2) * (2 * w - 2 * post) / n, mz - 0.03 }, anchor = "bottom", segments = 8, bevel = 0, slot = "frame", no_collider = true } end
      local m = math.floor((2 * d - 2 * post) / 0.085)
      if p.style ~= "scandinavian" then for i = 1, m do k:cylinder { radius = 0.008, height = rail_top - mz, at = { (i - (m + 1) / 2) * (2 * d - 2 * post) / m, y, mz - 0.03 }, anchor = "bottom", segments = 8, bevel = 0, slot = "frame", no_collider = true } end end
      k:box { low = { x - 0.013, -w + post, mz - 0.08 }, high = { x + 0.013, w - post, rail_top }, slot = "frame", bevel = 0, collider_only = true }
      k:box { low = { -d + post, y - 0.013, mz - 0.08 }, high = { d - post, y + 0.013, rail_top }, slot = "frame", bevel = 0, collider_only = true }
      if cradle then -- rockers, flat in the middle so that it stands still
        local curve = { { -d - 0.03, 0.085 }, { -0.7 * d, 0.022 }, { -0.35 * d, 0 }, { 0.35 * d, 0 }, { 0.7 * d, 0.022 }, { d + 0.03, 0.085 }, { d + 0.02, 0.115 }, { 0.5 * d, 0.065 }, { -0.5 * d, 0.065 }, { -d - 0.02, 0.115 } }
        k:prism { polygon = curve, axis = "y", height = 0.034, at = { 0, y, 0 }, slot = "frame", bevel = 0.004 }
      end
    end
    k:box { low = { -d + 0.02, -w + 0.02, mz - 0.02 }, high = { d - 0.02, w - 0.02, mz }, slot = "frame", bevel = 0, fill = 0.7 }
    lying(w - post - 0.012, d - post - 0.012, mz, 0.09)
    if p.mobile then -- toys that hang from an arm
      k:sweep { path = { { 0, -w + 0.02, top - 0.02 }, { 0, -w + 0.02, top + 0.34 }, { 0, -0.75 * w, top + 0.42 }, { 0, -0.45 * w, top + 0.42 } }, radius = 0.009, smooth = true, steps = 4, segments = 8, slot = "frame" }
      k:cylinder { radius = 0.09, height = 0.012, at = { 0, -0.45 * w, top + 0.405 }, slot = "frame", segments = 20 }
      for i = 0, 3 do
        local x, y = 0.075 * math.cos(i * 1.57), -0.45 * w + 0.075 * math.sin(i * 1.57)
        k:cylinder { radius = 0.0015, height = 0.14, at = { x, y, top + 0.33 }, segments = 4, bevel = 0, slot = "mattress", visual_only = true }
        if i % 2 == 0 then k:prism { polygon = outline.star(0.032, 0.015, 5, 90), axis = "x", height = 0.02, at = { x, y, top + 0.245 }, slot = "blanket", soft = true, visual_only = true } else k:sphere { radius = 0.024, at = { x, y, top + 0.245 }, segments = 10, slot = "blanket", visual_only = true } end
      end
    end
    k:fit()
  end,
}
