-- Boards on a wall: one or several above each other, floating, on brackets, as a ledge for pictures, hung from ropes, or as open boxes.
return kind {
  api    = 1,
  names  = { en = "wall shelf, floating shelf, wall-mounted shelf, hanging shelf, mounted shelf, picture ledge, floating shelves, " ..
                  "wall shelves, wall shelving, ledge shelf, wall rack",
             zh = "墙架, 壁架, 搁板, 隔板, 壁挂架, 层板, 置物板, 墙上置物架" },
  measure_zh = "个",
  groups = { "shelf", "shelving" },
  stands = "wall", mount_height = 1.5,
  size   = { width = { 0.40, 0.80, 1.50 }, depth = { 0.10, 0.20, 0.30 }, height = { 0.04, 0.30, 1.20 } },
  mass   = { 0.5, 5, 28 },
  params = {
    form = one_of { "floating", "bracket", "ledge", "rope", "box", words = { floating = "floating", bracket = "bracket", brackets = "bracket", ledge = "ledge", picture = "ledge", rope = "rope", box = "box", cube = "box", ["悬浮"] = "floating", ["支架"] = "bracket", ["绳"] = "rope", ["方盒"] = "box" },
      size = { floating = { depth = { 0.15, 0.22, 0.30 }, height = { 0.03, 0.04, 0.055 } }, bracket = { depth = { 0.15, 0.22, 0.30 }, height = { 0.15, 0.18, 0.22 } }, ledge = { depth = { 0.10, 0.11, 0.14 }, height = { 0.07, 0.08, 0.10 } }, rope = { depth = { 0.15, 0.18, 0.22 }, height = { 0.28, 0.34, 0.42 } }, box = { depth = { 0.15, 0.20, 0.25 }, height = { 0.24, 0.30, 0.36 } } } },
    tiers   = int(1, 1, 4, { single = 1, ["two-tier"] = 2, ["three-tier"] = 3, ["four-tier"] = 4, ["单层"] = 1, ["双层"] = 2, ["三层"] = 3, ["四层"] = 4 },
      { {}, { height = { 0.45, 0.52, 0.60 } }, { height = { 0.75, 0.82, 0.92 } }, { height = { 1.02, 1.10, 1.20 } } }),
    style   = one_of { "modern", "scandinavian", "rustic", "classic", "industrial" },
  },
  slots  = {
    board   = { "oak", "walnut", "painted_wood", scandinavian = { "light_oak", "birch", "painted_wood" }, rustic = "reclaimed_wood", classic = { "cherry", "painted_wood" }, industrial = "reclaimed_wood", tint = { "#ffffff", "#e8e6e0" } },
    bracket = { "black_steel", "brass", scandinavian = { "painted_metal", "beech" }, rustic = "cast_iron" },
    rope    = "jute",
  },
  rooms  = { "living_room", "bedroom", "kitchen", "study", "bathroom", "kids_room", "office" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local n, form = p.tiers, p.form
    local t = form == "floating" and (n == 1 and h or 0.040) or p.style == "rustic" and 0.030 or 0.020
    local thick = form == "floating" and 0.45 or 1 -- floating boards are hollow, steel pins in them
    -- One tier has its board low (on brackets: high); more fill the height.
    local pitch = n > 1 and (h - t - (form == "bracket" and 0.14 or form == "rope" and 0.12 or form == "ledge" and 0.05 or 0)) / (n - 1) or 0
    local bottom = form == "bracket" and (n > 1 and 0.14 or h - t) or 0
    if form == "box" then -- open boxes, stacked with a shift
      local free = h / n
      for i = 1, n do
        local shift = n > 1 and (i % 2 == 1 and -1 or 1) * 0.14 * p.width or 0
        local bw = n > 1 and 0.36 * p.width or w
        local z = (i - 1) * free
        local top = z + free
        local case = joinery.carcass(k, { low = { 0, shift - bw, z }, high = { d, shift + bw, top }, slot = "board", board = 0.015, back = 0.005 })
        joinery.compartment(k, "shelf_" .. i, case.inner)
        if i == n then k:surface("top", { center = { d / 2, shift, h }, size = { d - 0.01, 2 * bw } }) end
      end
      return
    end
    for i = 1, n do
      local z = bottom + (i - 1) * pitch
      local low, high = { 0, -w, z }, { d, w, z + t }
      if form == "rope" then low[1] = 0.02 end
      k:box { low = low, high = high, slot = "board", grain = "y", fill = thick, bevel = p.style == "classic" and 0.006 or 0.003 }
      if form == "ledge" then
        k:box { low = { d - 0.014, -w, z }, high = { d, w, z + 0.050 }, slot = "board", grain = "y" }
        k:box { low = { 0, -w, z }, high = { 0.014, w, n > 1 and z + 0.07 or h }, slot = "board", grain = "y" }
      elseif form == "bracket" then
        for _, s in ipairs { -1, 1 } do
          local y = s * (w - math.min(0.14, 0.3 * w))
          local drop = n > 1 and 0.14 or z
          if p.style == "industrial" or p.style == "rustic" then -- forged: a strap on the wall, a curved brace
            k:box { low = { 0, y - 0.015, z - drop }, high = { 0.005, y + 0.015, z }, slot = "bracket", no_collider = true }
            k:box { low = { 0.005, y - 0.015, z - 0.005 }, high = { d - 0.015, y + 0.015, z }, slot = "bracket", no_collider = true }
            k:sweep { path = { { 0.005, y, z - drop + 0.01 }, { 0.35 * d, y, z - 0.65 * drop }, { 0.75 * d, y, z - 0.003 } }, radius = 0.006, smooth = true, steps = 4, segments = 8, slot = "bracket", no_collider = true }
          else
            k:prism { polygon = { { 0, z - drop }, { 0.02, z - drop }, { d - 0.03, z - 0.018 }, { d - 0.03, z }, { 0, z } }, height = 0.016, axis = "y", at = { 0, y, 0 }, slot = "bracket", no_collider = true, fill = 0.4 }
          end
          k:hull { points = { { 0, y - 0.012, z - drop }, { 0, y + 0.012, z - drop }, { 0, y - 0.012, z }, { 0, y + 0.012, z }, { 0.7 * d, y - 0.012, z }, { 0.7 * d, y + 0.012, z } }, slot = "bracket", collider_only = true }
        end
      end
      local free = i < n and pitch - t - 0.15 * (form == "bracket" and 1 or 0) or 0.35
      k:surface("shelf_" .. i, { center = { (low[1] + d) / 2, 0, z + t }, size = { d - low[1] - (form == "ledge" and 0.032 or 0.005), p.width - (form == "rope" and 0.10 or 0.01) }, clearance = free })
    end
    if form == "rope" then -- two loops from pegs, through the ends of all boards
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.04)
        for _, x in ipairs { 0.035, d - 0.02 } do
          k:sweep { path = { { x, y, -0.0 }, { x, y, bottom + (n - 1) * pitch + t }, { 0.022, y, h - 0.012 } }, radius = 0.005, segments = 8, slot = "rope", no_collider = true }
          for i = 1, n do k:sphere { radius = 0.010, at = { x, y, bottom + (i - 1) * pitch + t + 0.006 }, segments = 8, slot = "rope", visual_only = true } end
        end
        k:cylinder { radius = 0.011, height = 0.045, axis = "x", at = { 0.0225, y, h - 0.0115 }, slot = "board", segments = 12 }
      end
    elseif form == "floating" and n > 1 and p.style ~= "modern" then -- a thin rail ties the boards together
      for _, s in ipairs { -1, 1 } do k:box { low = { 0, s * 0.6 * w - 0.01, 0.01 }, high = { 0.006, s * 0.6 * w + 0.01, h - 0.01 }, slot = "bracket" } end
    elseif form == "bracket" and n > 1 then
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - math.min(0.14, 0.3 * w))
        k:box { low = { 0, y - 0.012, 0 }, high = { 0.008, y + 0.012, h }, slot = "bracket", fill = 0.5 }
      end
    end
  end,
}
