-- A box with a hinged lid: planks and iron straps, a domed lid (treasure), a flat panelled one (blanket chest) or a trunk with corners of brass.
return kind {
  api    = 1,
  names  = { en = "chest, trunk, storage chest, blanket chest, hope chest, treasure chest, wooden chest, cedar chest, steamer trunk",
             zh = "箱子, 木箱, 储物箱, 箱柜, 藏宝箱" },
  measure_zh = "个",
  groups = { "box", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.5 },
  size   = { width = { 0.60, 0.95, 1.40 }, depth = { 0.36, 0.48, 0.60 }, height = { 0.40, 0.50, 0.62 } },
  mass   = { 7, 22, 75 },
  params = {
    lid   = one_of { "flat", "domed", default = "flat", words = { domed = "domed", treasure = "domed", pirate = "domed", flat = "flat", ["藏宝"] = "domed", ["拱盖"] = "domed" } },
    style = one_of { "rustic", "classic", "modern", "industrial" },
  },
  slots  = {
    body   = { "oak", "pine", rustic = { "pine", "dark_oak", "reclaimed_wood" }, classic = { "cherry", "mahogany", "oak" }, modern = { "painted_wood", "light_oak", "walnut" }, industrial = { "saddle_leather", "dark_oak" } },
    metal  = { "cast_iron", "brass", rustic = { "cast_iron", "black_steel" }, classic = "brass", industrial = { "brass", "bronze" } },
    inside = { "pine", "birch" },
  },
  rooms  = { "bedroom", "living_room", "kids_room", "attic", "hallway" },
  build  = function(p, k)
    local w, t = p.width / 2, 0.016
    local domed = p.lid == "domed"
    local foot = (p.style == "classic" or p.style == "modern") and 0.06 or 0.02
    local edge = 0.012 -- what straps, mouldings and corners stand out
    local rise = domed and math.min(0.36 * p.height, 0.45 * p.depth) or 0.045
    local z = p.height - rise -- of the lid's lower edge
    local x0, x1 = 0.004 + edge, p.depth - edge - 0.016
    local body = p.slots.body == "saddle_leather" and 0.4 or 1 -- leather on a light frame
    -- Case: four walls and a floor, open above.
    local y1 = w - edge
    local function wall(low, high, grain) k:box { low = low, high = high, slot = "body", grain = grain, fill = body } end
    wall({ x0, -y1, foot }, { x1, -y1 + t, z - 0.002 }, "x")
    wall({ x0, y1 - t, foot }, { x1, y1, z - 0.002 }, "x")
    wall({ x0, -y1 + t, foot }, { x0 + t, y1 - t, z - 0.002 }, "y")
    wall({ x1 - t, -y1 + t, foot }, { x1, y1 - t, z - 0.002 }, "y")
    k:box { low = { x0 + t, -y1 + t, foot }, high = { x1 - t, y1 - t, foot + 0.012 }, slot = "inside", bevel = 0 }
    k:container("inside", { center = { (x0 + x1) / 2, 0, foot + 0.012 }, size = { x1 - x0 - 2 * t - 0.01, 2 * y1 - 2 * t - 0.01 }, clearance = z - foot - 0.02 })
    if p.style == "classic" or p.style == "modern" then
      if p.style == "classic" then -- plinth with a moulding, sunk panels in front
        for _, s in ipairs { -1, 1 } do k:box { low = { x0 - 0.004, s > 0 and y1 - 0.004 or -w, 0 }, high = { x1 + edge - 0.004, s > 0 and w or -y1 + 0.004, foot + 0.03 }, slot = "body", bevel = 0.004, no_collider = true } end
        k:box { low = { x1 - 0.004, -w, 0 }, high = { x1 + edge, w, foot + 0.03 }, slot = "body", grain = "y", bevel = 0.004, no_collider = true }
        k:box { low = { x0, -y1, 0 }, high = { x1, y1, foot }, slot = "body", collider_only = true }
        for i = 1, 3 do
          local pw, ph, y = (2 * y1 - 0.08) / 3 - 0.03, z - foot - 0.12, (2 * y1 - 0.06) * ((i - 0.5) / 3 - 0.5)
          for _, s in ipairs { -1, 1 } do
            k:box { size = { 0.006, 0.014, ph }, at = { x1 + 0.001, y + s * pw / 2, (z + foot + 0.03) / 2 }, slot = "body", visual_only = true, bevel = 0.002 }
            k:box { size = { 0.006, pw, 0.014 }, at = { x1 + 0.001, y, (z + foot + 0.03) / 2 + s * ph / 2 }, slot = "body", visual_only = true, bevel = 0.002 }
          end
        end
      else
        fittings.feet(k, { low = { x0, -w, 0 }, high = { x1, w, 0 }, height = foot, slot = "body", radius = 0.020, radius_top = 0.028, inset = 0.07 })
      end
    else
      for _, y in ipairs { -0.7 * y1, 0.7 * y1 } do k:box { low = { x0 + 0.01, y - 0.04, 0 }, high = { x1 - 0.01, y + 0.04, foot }, slot = "body", grain = "x" } end
    end
    -- Lid on its hinge along the upper back edge.
    local lid = k:part("lid")
    local lx1 = p.style == "modern" and x1 + 0.012 or x1
    k:with({ part = lid, slot = "body" }, function()
      if domed then
        local points, inner = {}, {}
        local cx, a = (x0 + x1) / 2, (x1 - x0) / 2
        for i = 0, 12 do
          local q = math.rad(180 * i / 12)
          points[#points + 1] = { cx + a * math.cos(q), z + 0.03 + (rise - 0.034) * math.sin(q) }
          table.insert(inner, 1, { cx + (a - t) * math.cos(q), z + 0.03 + (rise - 0.034 - t) * math.sin(q) })
        end
        points[#points + 1], inner[#inner + 1] = { x0, z }, { x1 - t, z }
        table.insert(inner, 1, { x0 + t, z })
        for _, q in ipairs(inner) do points[#points + 1] = q end
        points[#points + 1] = { x1, z }
        k:prism { polygon = points, height = 2 * y1, axis = "y", at = { 0, 0, 0 }, crease = 30, bevel = 0.001, fill = body, no_collider = true }
        for i = 0, 3 do -- four staves collide for the dome
          local stave = {}
          for j = 0, 2 do
            local q = math.rad(45 * i + 22.5 * j)
            for _, r in ipairs { 0.003, -t } do
              for _, s in ipairs { -1, 1 } do stave[#stave + 1] = { cx + (a + r) * math.cos(q), s * y1, z + 0.03 + (rise - 0.034 + r) * math.sin(q) } end
            end
          end
          k:hull { points = stave, collider_only = true }
        end
        for _, s in ipairs { -1, 1 } do k:box { low = { s > 0 and x1 - t or x0 - 0.003, -y1, z }, high = { s > 0 and x1 + 0.003 or x0 + t, y1, z + 0.03 }, collider_only = true } end
        for _, s in ipairs { -1, 1 } do
          local ends = { { x1, z }, { x1, z + 0.03 } }
          for i = 1, 12 do ends[#ends + 1] = { cx + a * math.cos(math.rad(15 * i)), z + 0.03 + (rise - 0.034) * math.sin(math.rad(15 * i)) } end
          ends[#ends + 1] = { x0, z }
          k:prism { polygon = ends, height = t, axis = "y", at = { 0, s * (y1 - t / 2), 0 }, bevel = 0.001, fill = body }
        end
      else
        k:box { low = { x0, -w + (p.style == "modern" and 0 or edge), p.height - 0.022 }, high = { lx1, w - (p.style == "modern" and 0 or edge), p.height - (p.style == "rustic" and 0.003 or 0) }, grain = "y", bevel = p.style == "classic" and 0.007 or 0.004, fill = body }
        for _, s in ipairs { -1, 1 } do k:box { low = { x0 + 0.001, s > 0 and y1 - t or -y1, z }, high = { x1, s > 0 and y1 or -y1 + t, p.height - 0.022 }, no_collider = true, fill = body } end
        k:box { low = { x1 - t, -y1, z }, high = { x1, y1, p.height - 0.022 }, grain = "y", fill = body }
        k:box { low = { x0 + 0.001, -y1, z }, high = { x0 + t, y1, p.height - 0.022 }, grain = "y", fill = body }
      end
    end)
    k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = { x0, 0, z }, range = { 0, domed and 80 or 88 }, hold = "friction" }
    k:handle { part = lid, at = { x1, 0, z + 0.03 }, normal = { 1, 0, 0 } }
    -- Iron: straps around case and lid, a lock, handles at the ends; brass corners on trunks.
    local straps = (p.style == "rustic" or domed) and { -0.62 * y1, 0.62 * y1 } or {}
    for _, y in ipairs(straps) do
      k:box { low = { x1 - 0.002, y - 0.022, foot }, high = { x1 + 0.004, y + 0.022, z - 0.003 }, slot = "metal", no_collider = true, bevel = 0.001 }
      if domed then
        local path, cx, a = {}, (x0 + x1) / 2, (x1 - x0) / 2
        for i = 0, 12 do path[i + 1] = { cx + (a + 0.001) * math.cos(math.rad(15 * i)), y, z + 0.03 + (rise - 0.033) * math.sin(math.rad(15 * i)) } end
        table.insert(path, 1, { x1 + 0.001, y, z + 0.002 })
        k:sweep { path = path, rect = { 0.006, 0.044 }, up = { 0, 1, 0 }, part = lid, slot = "metal", no_collider = true }
      else
        k:box { low = { x0 + 0.02, y - 0.022, p.height - 0.005 }, high = { x1 + 0.003, y + 0.022, p.height }, part = lid, slot = "metal", no_collider = true, bevel = 0.001 }
        k:box { low = { x1 - 0.002, y - 0.022, z + 0.002 }, high = { x1 + 0.004, y + 0.022, p.height - 0.002 }, part = lid, slot = "metal", no_collider = true, bevel = 0.001 }
      end
    end
    if p.style == "industrial" then
      for _, sy in ipairs { -1, 1 } do
        for _, corner in ipairs { foot + 0.035, z - 0.038 } do
          k:box { size = { 0.07, 0.006, 0.07 }, at = { x1 - 0.033, sy * (y1 + 0.001), corner }, slot = "metal", no_collider = true, bevel = 0.001 }
          k:box { size = { 0.006, 0.07, 0.07 }, at = { x1 + 0.001, sy * (y1 - 0.031), corner }, slot = "metal", no_collider = true, bevel = 0.001 }
        end
        if not domed then k:box { size = { 0.07, 0.07, 0.003 }, at = { x1 - 0.033, sy * (y1 - 0.033), p.height - 0.0015 }, part = lid, slot = "metal", visual_only = true, bevel = 0.001 } end
      end
      for _, zz in ipairs { foot + 0.25 * (z - foot), foot + 0.75 * (z - foot) } do
        k:box { size = { 0.008, 2 * y1 - 0.15, 0.03 }, at = { x1 + 0.002, 0, zz }, slot = "inside", visual_only = true, bevel = 0.002 }
      end
    end
    if p.style ~= "modern" then
      k:box { low = { x1 - 0.002, -0.035, z - 0.075 }, high = { x1 + 0.007, 0.035, z - 0.004 }, slot = "metal", no_collider = true, bevel = 0.002 }
      k:cylinder { radius = 0.006, height = 0.004, axis = "x", at = { x1 + 0.008, 0, z - 0.045 }, slot = "inside", segments = 8, visual_only = true, bevel = 0 }
      k:box { low = { x1 - 0.001, -0.018, z + 0.002 }, high = { x1 + 0.012, 0.018, z + 0.03 }, part = lid, slot = "metal", bevel = 0.002 }
      for _, s in ipairs { -1, 1 } do
        local y = s * y1
        k:box { size = { 0.14, 0.004, 0.03 }, at = { (x0 + x1) / 2, y, 0.62 * z }, slot = "metal", visual_only = true, bevel = 0.001 }
        k:sweep { path = { { (x0 + x1) / 2 - 0.055, y, 0.62 * z }, { (x0 + x1) / 2 - 0.05, s * (w - 0.005), 0.62 * z - 0.035 }, { (x0 + x1) / 2 + 0.05, s * (w - 0.005), 0.62 * z - 0.035 }, { (x0 + x1) / 2 + 0.055, y, 0.62 * z } }, radius = 0.005, segments = 8, slot = "metal", no_collider = true }
      end
    end
    k:fit()
    if not domed then k:surface("top", { part = lid, center = { (x0 + x1) / 2, 0, p.height }, size = { x1 - x0, 2 * y1 } }) end
  end,
}
