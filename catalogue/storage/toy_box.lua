-- A low chest for toys in bright paint: hinged lid with a soft stay, hand holes, letters or stars on the front; or an open bin on wheels.
return kind {
  api    = 1,
  names  = { en = "toy box, toy chest, toy trunk, toy bin, toy basket, toy storage box, toy crate, toy storage, toy storage bin, " ..
                  "toy container, toy organizer",
             zh = "玩具箱, 玩具盒, 玩具柜, 玩具收纳箱" },
  measure_zh = "个",
  groups = { "box", "chest", "bin", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.5 },
  size   = { width = { 0.55, 0.80, 1.10 }, depth = { 0.36, 0.42, 0.52 }, height = { 0.40, 0.48, 0.60 } },
  mass   = { 5, 14, 40 },
  params = {
    lid    = bool(true, { ["with lid"] = true, ["带盖"] = true }),
    wheels = bool(false, { ["on wheels"] = true, rolling = true, ["带轮"] = true }),
    motif  = one_of { "letters", "stars", "dots", words = { letters = "letters", alphabet = "letters", stars = "stars", star = "stars", dots = "dots", ["字母"] = "letters", ["星星"] = "stars" } },
    toys   = bool(true, { ["full of toys"] = true, ["with toys"] = true, ["装满玩具"] = true }),
  },
  slots  = {
    body  = { "painted_wood", "birch", "pine", tint = { "#ffffff", "#8fc1d9", "#f2b8b5", "#f5d77a", "#a7cfa0" } },
    lid   = { "painted_wood", tint = { "#e2574c", "#3f7fbf", "#f2b632", "#5aa469", "#ffffff" } },
    red   = { "painted_wood", tint = { "#d94436" } },
    blue  = { "painted_wood", tint = { "#2f6fb5" } },
    yellow = { "painted_wood", tint = { "#f0b323" } },
    ball  = { "plastic", tint = { "#d94436", "#3f8f4f", "#2f6fb5" } },
    bear  = { "faux_fur", tint = { "#a9794a", "#c79a6b" } },
  },
  rooms  = { "kids_room", "nursery", "playroom" },
  build  = function(p, k)
    local w, t, out = p.width / 2, 0.015, 0.006
    local foot = p.wheels and 0.045 or 0.03
    local cover = p.lid and 0.018 or 0
    local z, x0, x1 = p.height - cover - (p.lid and 0.003 or 0), 0.016, p.depth - out
    local function board(low, high, grain) k:box { low = low, high = high, slot = "body", grain = grain, bevel = 0.004 } end
    board({ x0, -w, foot }, { x1, -w + t, z }, "x")
    board({ x0, w - t, foot }, { x1, w, z }, "x")
    board({ x0, -w + t, foot }, { x0 + t, w - t, z }, "y")
    local dip = p.lid and 0.05 or 0.12 -- the front is lower, so that small arms reach in and no finger is caught
    board({ x1 - t, -w + t, foot }, { x1, w - t, z - 0.10 }, "y")
    for _, s in ipairs { -1, 1 } do board({ x1 - t, s > 0 and w - t - 0.14 or -w + t, z - 0.10 }, { x1, s > 0 and w - t or -w + t + 0.14, z }, "y") end
    k:box { low = { x1 - t, -w + t + 0.14, z - 0.10 }, high = { x1, w - t - 0.14, z - dip }, slot = "body", grain = "y", bevel = 0.004 }
    board({ x0 + t, -w + t, foot }, { x1 - t, w - t, foot + 0.010 }, "y")
    for _, s in ipairs { -1, 1 } do -- hand holes
      k:prism { polygon = outline.rounded_rect(0.11, 0.032, 0.0158, 4), height = 0.001, axis = "y", at = { (x0 + x1) / 2, s * w - s * 0.0003, z - 0.08 }, slot = "blue", bevel = 0, visual_only = true }
    end
    for _, x in ipairs { x0 + 0.06, x1 - 0.06 } do
      for _, y in ipairs { -w + 0.08, w - 0.08 } do
        if p.wheels then k:cylinder { radius = 0.026, height = 0.022, axis = "y", at = { x, y, 0.026 }, slot = "red", segments = 18, bevel = 0.003 }
          k:box { low = { x - 0.02, y + 0.012, 0.02 }, high = { x + 0.02, y + 0.020, foot + 0.002 }, slot = "body", no_collider = true }
          k:box { low = { x - 0.018, y - 0.02, 0.040 }, high = { x + 0.018, y + 0.02, foot + 0.002 }, slot = "body", no_collider = true }
        else k:cylinder { radius = 0.024, height = foot + 0.002, at = { x, y, 0 }, anchor = "bottom", slot = "red", segments = 16, bevel = 0.004 } end
      end
    end
    -- Motif on the front.
    local colours, tall = { "red", "blue", "yellow" }, math.min(0.16, 0.4 * (z - foot))
    local x, zz = x1 + out / 2 - 0.001, foot + 0.46 * (z - foot)
    local function strokes(y, slot, list)
      for _, q in ipairs(list) do
        local dy, dz = (q[3] - q[1]) * tall * 0.8, (q[4] - q[2]) * tall
        k:box { size = { out, math.sqrt(dy ^ 2 + dz ^ 2) + 0.022, 0.024 }, at = { x, y + (q[1] + q[3]) * tall * 0.4, zz + (q[2] + q[4]) * tall / 2 }, rot = { math.deg(math.atan(dz, dy)), 0, 0 }, slot = slot, visual_only = true, bevel = 0.003 }
      end
    end
    if p.motif == "letters" then
      strokes(-0.26 * p.width, "red", { { -0.5, -0.5, 0, 0.5 }, { 0, 0.5, 0.5, -0.5 }, { -0.28, -0.12, 0.28, -0.12 } })
      strokes(0, "blue", { { -0.4, -0.5, -0.4, 0.5 }, { -0.4, 0.5, 0.3, 0.3 }, { 0.3, 0.3, -0.4, 0.02 }, { -0.4, 0.02, 0.4, -0.22 }, { 0.4, -0.22, -0.4, -0.5 } })
      strokes(0.26 * p.width, "yellow", { { 0.4, 0.4, 0, 0.5 }, { 0, 0.5, -0.4, 0.2 }, { -0.4, 0.2, -0.4, -0.2 }, { -0.4, -0.2, 0, -0.5 }, { 0, -0.5, 0.4, -0.4 } })
    else
      local n = math.floor(p.width / 0.2)
      for i = 1, n do
        local y, size = p.width * ((i - 0.5) / n - 0.5), tall * (0.38 + 0.12 * (i % 2))
        local shape = p.motif == "stars" and outline.star(size, 0.45 * size, 5, 90) or outline.circle(size * 0.7, 18)
        k:prism { polygon = shape, height = out, axis = "x", at = { x, y, zz + (i % 2 == 0 and 0.02 or -0.02) }, slot = colours[i % 3 + 1], visual_only = true, bevel = 0.001 }
      end
    end
    k:container("inside", { center = { (x0 + x1) / 2, 0, foot + 0.010 }, size = { x1 - x0 - 2 * t - 0.01, p.width - 2 * t - 0.01 }, clearance = z - foot - 0.02 })
    if p.lid then
      joinery.lid(k, { name = "lid", slot = "lid", low = { x0, -w, z + 0.003 }, high = { x1, w, p.height }, bevel = 0.006, open = 88 })
      k:surface("top", { part = "lid", center = { (x0 + x1) / 2, 0, p.height }, size = { x1 - x0 - 0.02, p.width - 0.02 } })
    end
    if p.toys and not p.lid then -- some stand out of the open bin
      local r = p.rng("toys")
      k:sphere { radius = 0.085, at = { (x0 + x1) / 2, -0.5 * w, z - 0.09 }, slot = "ball", segments = 18, fill = 0.05, no_collider = true }
      k:with({ at = { (x0 + x1) / 2, 0.15 * w, z - 0.14 }, slot = "bear" }, function() -- a bear looks out
        k:ellipsoid { size = { 0.13, 0.15, 0.20 }, at = { 0, 0, 0 }, segments = 14, no_collider = true, fill = 0.3 }
        k:sphere { radius = 0.058, at = { 0, 0, 0.098 }, segments = 14, no_collider = true, fill = 0.3 }
        for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.022, at = { 0, s * 0.045, 0.142 }, segments = 10, no_collider = true, fill = 0.3 } end
        k:sphere { radius = 0.026, at = { 0.045, 0, 0.085 }, segments = 10, no_collider = true, fill = 0.3 }
      end)
      for i = 1, 3 do k:box { size = { 0.08, 0.08, 0.08 }, at = { (x0 + x1) / 2 + r:uniform(-0.06, 0.06), (0.35 + 0.18 * i) * w, z - 0.16 + 0.03 * i }, rot = { r:uniform(0, 40), 0, r:uniform(0, 60) }, slot = colours[i], bevel = 0.006, no_collider = true } end
    end
  end,
}
