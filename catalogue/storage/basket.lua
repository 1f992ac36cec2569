-- A woven basket: bands over and under around a hollow body, a plaited rim, two handles or one arch; oblong ones, and a wire one.
return kind {
  api    = 1,
  names  = { en = "basket, woven basket, wicker basket, storage basket, picnic basket, wire basket, fruit basket, bread basket, " ..
                  "rattan basket, blanket basket",
             zh = "篮子, 收纳篮, 编织篮, 藤篮" },
  measure_zh = "个",
  groups = { "container", "storage" },
  stands = function(p) return p.form == "floor" and "floor" or "surface" end, front = false, small = true,
  size   = { width = { 0.20, 0.34, 0.50 }, depth = { 0.18, 0.34, 0.50 }, height = { 0.12, 0.26, 0.45 } },
  mass   = { 0.12, 0.7, 3.5 },
  params = {
    form  = one_of { "floor", "table", default = "floor", words = { floor = "floor", blanket = "floor", fruit = "table", bread = "table", picnic = "table", small = "table" },
      size = { floor = { width = { 0.34, 0.40, 0.50 }, depth = { 0.34, 0.40, 0.50 }, height = { 0.28, 0.36, 0.45 } }, table = { width = { 0.22, 0.28, 0.36 }, depth = { 0.20, 0.26, 0.34 }, height = { 0.11, 0.24, 0.30 } } } },
    make  = one_of { "wicker", "rope", "wire", default = "wicker", words = { wicker = "wicker", rattan = "wicker", woven = "wicker", rope = "rope", cotton = "rope", wire = "wire", metal = "wire", ["铁丝"] = "wire", ["藤编"] = "wicker", ["棉绳"] = "rope" } },
    shape = one_of { "round", "oblong", words = { round = "round", rectangular = "oblong", square = "oblong", ["圆"] = "round", ["方形"] = "oblong" } },
    arch  = bool(false, { ["with handle"] = true, picnic = true, ["提篮"] = true }),
  },
  slots  = {
    body = { "wicker", "straw", "jute" },
    trim = { "wicker", "jute", "saddle_leather" },
    wire = { "black_steel", "brass" },
  },
  rooms  = { "living_room", "bedroom", "bathroom", "kitchen", "kids_room", "hallway" },
  build  = function(p, k)
    local arch = p.arch
    local h = arch and 0.52 * p.height or p.height - 0.006
    local a, b = p.depth / 2 - 0.004, p.width / 2 - 0.004
    local slot = p.make == "wire" and "wire" or "body"
    local f = 0.82
    if p.make == "wire" then
      local r = 0.0022
      local square = p.shape == "oblong"
      for j = 0, 4 do
        local t = j / 4
        local s = f + (1 - f) * t
        local z = 0.003 + (h - 0.003) * t
        local ring = square and outline.rounded_rect(2 * a * s, 2 * b * s, 0.03, 3) or outline.ellipse(a * s, b * s, 28)
        for i, q in ipairs(ring) do ring[i] = { q[1], q[2], z } end
        k:sweep { path = ring, closed = true, radius = j == 4 and 0.004 or r, segments = 6, slot = "wire", no_collider = true }
      end
      local ring = square and outline.rounded_rect(2 * a, 2 * b, 0.03, 5) or outline.ellipse(a, b, 24)
      for _, q in ipairs(ring) do k:sweep { path = { { q[1] * f, q[2] * f, 0.003 }, { q[1], q[2], h } }, radius = r, segments = 4, slot = "wire", no_collider = true } end
      for i = -3, 3 do k:box { size = { 1.7 * a * f * math.cos(i * 0.36), 0.004, 0.004 }, at = { 0, b * f * i / 3.6, 0.003 }, slot = "wire", no_collider = true, bevel = 0 } end
      k:box { size = { 2 * a * f * (square and 0.9 or 0.68), 2 * b * f * (square and 0.9 or 0.68), 0.006 }, at = { 0, 0, 0 }, anchor = "bottom", collider_only = true, slot = "wire" }
      for i = 0, 7 do
        local c, s, t = math.cos(math.rad(45 * i)), math.sin(math.rad(45 * i)), 0.22
        if square then
          c, s, t = i % 2 == 0 and c or 0, i % 2 == 0 and s or 0, 0
        end
        if c ~= 0 or s ~= 0 then
          local points = {}
          for _, q in ipairs { { f, 0 }, { 1, h } } do
            for _, inset in ipairs { 1, 0.96 } do
              for _, e in ipairs { -1, 1 } do
                local x, y = a * q[1] * inset * c, b * q[1] * inset * s
                local tx, ty = -s * (square and a or a * 0.33) * q[1] * e, c * (square and b or b * 0.33) * q[1] * e
                points[#points + 1] = { x + tx * inset, y + ty * inset, q[2] }
              end
            end
          end
          k:hull { points = points, collider_only = true, slot = "wire" }
        end
      end
      k:container("inside", { center = { 0, 0, 0.006 }, size = { 1.4 * a * f, 1.4 * b * f }, clearance = h - 0.01 })
    elseif p.shape == "oblong" then
      baskets.tub(k, { bottom = { 2 * a * f, 2 * b * f }, top = { 2 * a - 0.008, 2 * b - 0.008 }, height = h, wall = 0.006, corner = 0.035, slot = "body", ribs = math.max(3, math.floor(h / 0.042)) })
      local rim = outline.rounded_rect(2 * a - 0.006, 2 * b - 0.006, 0.035, 4)
      for i, q in ipairs(rim) do rim[i] = { q[1], q[2], h } end
      k:sweep { path = rim, closed = true, radius = 0.007, segments = 6, slot = "trim", no_collider = true }
    else
      local rope = p.make == "rope"
      local g = math.min(a, b) - 0.006
      baskets.round(k, { radius = g, foot = rope and 0.9 or f, bulge = rope and 0.06 or 0.02, height = h, wall = 0.006, slot = "body", ribs = math.max(4, math.floor(h / (rope and 0.034 or 0.030))), rib = rope and 0.007 or 0.005 })
      k:torus { radius = g, tube = 0.008, at = { 0, 0, h - 0.002 }, slot = "trim", segments = 22, no_collider = true }
    end
    if arch then
      local y = math.min(a, b) - 0.01
      if p.shape == "oblong" or p.make == "wire" then y = b - 0.01 end
      local path = {}
      for i = 0, 12 do
        local t = math.rad(180 * i / 12)
        path[i + 1] = { 0, y * math.cos(t), h - 0.02 + (p.height - h + 0.012) * math.sin(t) }
      end
      k:sweep { path = path, radius = 0.008, segments = 6, slot = p.make == "wire" and "wire" or "trim", no_collider = true }
      for _, s in ipairs { -1, 1 } do
        k:hull { points = { { -0.008, s * y, h - 0.02 }, { 0.008, s * y, h - 0.02 }, { -0.008, s * 0.7 * y, h + 0.72 * (p.height - h) }, { 0.008, s * 0.7 * y, h + 0.72 * (p.height - h) }, { 0, s * (y - 0.02), h - 0.02 }, { 0, 0, p.height - 0.002 }, { 0, 0, p.height - 0.022 } }, slot = "trim", collider_only = true }
      end
    else
      for _, s in ipairs { -1, 1 } do -- two loops at the rim
        local y = (p.shape == "round" and p.make ~= "wire") and math.min(a, b) - 0.006 or b - 0.006
        k:sweep { path = { { -0.05, s * (y - 0.004), h - 0.045 }, { -0.045, s * (y + 0.006), h + 0.0 }, { 0, s * (y + 0.006), h + 0.022 }, { 0.045, s * (y + 0.006), h + 0.0 }, { 0.05, s * (y - 0.004), h - 0.045 } }, smooth = true, steps = 3, radius = 0.006, segments = 6, slot = p.make == "wire" and "wire" or "trim", no_collider = true }
        k:box { size = { 0.09, 0.010, 0.04 }, at = { 0, s * (y + 0.004), h + 0.006 }, slot = p.make == "wire" and "wire" or "trim", collider_only = true }
      end
    end
    k:fit()
  end,
}
