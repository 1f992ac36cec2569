-- Open shelves on uprights: punched steel angle, chrome wire, wood, or a ladder that leans; every board carries things.
return kind {
  api    = 1,
  names  = { en = "shelving unit, shelves, metal rack, storage rack, metal shelf, storage shelf, utility shelf, industrial shelf, " ..
                  "open shelving, shelving, rack, garage shelves, storage shelves, warehouse rack, pallet rack, plant shelf, toy shelf, " ..
                  "supply shelf, bakers rack, baker's rack, metal shelves, plant rack, display shelf, display rack, tool rack, steel shelf, " ..
                  "wire shelf, stock shelf, display shelves, equipment rack, bamboo shelf, tiered shelf, kitchen rack, shelf unit, " ..
                  "record shelf",
             zh = "置物架, 货架, 储物架, 层架, 铁架, 花架层架, 展示架, 玩具架" },
  measure_zh = "个",
  groups = { "shelf", "rack", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.6 },
  size   = { width = { 0.50, 0.92, 1.80 }, depth = { 0.28, 0.40, 0.60 }, height = { 0.80, 1.75, 2.20 } },
  mass   = { 5, 21, 90 },
  params = {
    make    = one_of { "steel", "wire", "wood", "ladder", words = { steel = "steel", metal = "steel", industrial = "steel", garage = "steel", warehouse = "steel", wire = "wire", chrome = "wire", wooden = "wood", wood = "wood", bamboo = "wood", ladder = "ladder", leaning = "ladder", ["铁艺"] = "steel", ["金属"] = "steel", ["木质"] = "wood", ["梯形"] = "ladder" },
      size = { steel = { width = { 0.70, 0.95, 1.80 }, depth = { 0.30, 0.42, 0.60 } }, wire = { width = { 0.60, 0.90, 1.40 }, depth = { 0.35, 0.42, 0.50 } }, wood = { width = { 0.50, 0.80, 1.20 }, depth = { 0.28, 0.34, 0.42 } }, ladder = { width = { 0.50, 0.65, 0.85 }, depth = { 0.38, 0.44, 0.52 } } } },
    shelves = int(3, 5, 6, { ["three-tier"] = 3, ["four-tier"] = 4, ["five-tier"] = 5, ["six-tier"] = 6, ["三层"] = 3, ["四层"] = 4, ["五层"] = 5, ["六层"] = 6 }, { {}, {}, { height = { 0.80, 1.00, 1.40 } }, { height = { 1.20, 1.45, 1.80 } }, { height = { 1.50, 1.78, 2.05 } }, { height = { 1.70, 1.95, 2.20 } } }),
    wheels  = bool(false, { ["on wheels"] = true, rolling = true, mobile = true, ["带轮"] = true }),
  },
  slots  = {
    steel = { "galvanised_steel", "painted_metal", "black_steel", tint = { "#ffffff", "#5f6b73", "#3d5a80", "#c9cbcc" } },
    wire  = { "chrome", "black_steel" },
    board = { "chipboard", "plywood", "pine" },
    wood  = { "pine", "oak", "bamboo", "walnut" },
    wheel = "rubber",
  },
  rooms  = { "garage", "storage_room", "kitchen", "workshop", "warehouse", "living_room", "bathroom", "office" },
  build  = function(p, k)
    local w, d, h, n = p.width / 2, p.depth, p.height, p.shelves
    local z0 = p.wheels and 0.105 or 0
    local function level(i) return z0 + 0.09 + (h - z0 - 0.09 - (p.make == "wire" and 0.03 or p.make == "ladder" and 0.12 or 0.02)) * (i - 1) / (n - 1) end
    local function place(i, floor, x0, x1, half)
      local top = i < n and level(i + 1) - 0.045 or floor + 0.35
      if i < n then k:container("shelf_" .. i, { center = { (x0 + x1) / 2, 0, floor }, size = { x1 - x0 - 0.02, 2 * half - 0.04 }, clearance = top - floor })
      else k:surface("shelf_" .. i, { center = { (x0 + x1) / 2, 0, floor }, size = { x1 - x0 - 0.02, 2 * half - 0.04 } }) end
    end
    local corners = { { 0, -1 }, { 0, 1 }, { 1, -1 }, { 1, 1 } }
    if p.make == "steel" then -- uprights of angle with slots, trays of sheet, boards in them
      local a, t = 0.038, 0.003
      for _, c in ipairs(corners) do
        local sx, sy = c[1] == 0 and 1 or -1, -c[2]
        local x, y = c[1] * d, c[2] * w
        k:box { low = { math.min(x, x + sx * t), math.min(y, y + sy * a), z0 }, high = { math.max(x, x + sx * t), math.max(y, y + sy * a), h }, slot = "steel", bevel = 0, fill = 0.6, no_collider = true }
        k:box { low = { math.min(x, x + sx * a), math.min(y, y + sy * t), z0 }, high = { math.max(x, x + sx * a), math.max(y, y + sy * t), h }, slot = "steel", bevel = 0, fill = 0.6, no_collider = true }
        k:box { low = { math.min(x, x + sx * a), math.min(y, y + sy * a), z0 }, high = { math.max(x, x + sx * a), math.max(y, y + sy * a), h }, slot = "steel", collider_only = true }
        if c[1] == 1 then for i = 1, math.floor((h - z0) / 0.06) do k:box { size = { 0.001, 0.008, 0.022 }, at = { d + 0.0003 - 0.0006, y + sy * a / 2, z0 + i * 0.06 - 0.02 }, slot = "wheel", bevel = 0, visual_only = true } end end
        if not p.wheels then k:box { size = { a + 0.002, a + 0.002, 0.012 }, at = { x + sx * a / 2, y + sy * a / 2, 0 }, anchor = "bottom", slot = "wheel", no_collider = true } end
      end
      for i = 1, n do
        local z = level(i)
        k:box { low = { 0.004, -w + 0.004, z }, high = { d - 0.004, w - 0.004, z + 0.012 }, slot = "board", grain = "y" }
        for _, x in ipairs { 0.003, d - 0.005 } do k:box { low = { x, -w + 0.003, z - 0.028 }, high = { x + 0.002, w - 0.003, z + 0.014 }, slot = "steel", bevel = 0.0005, no_collider = true } end
        for _, s in ipairs { -1, 1 } do k:box { size = { d - 0.008, 0.002, 0.042 }, at = { d / 2, s * (w - 0.004), z - 0.007 }, slot = "steel", bevel = 0.0005, no_collider = true } end
        place(i, z + 0.012, 0.02, d - 0.02, w - 0.03)
      end
    elseif p.make == "wire" then
      local r = 0.0125
      for _, c in ipairs(corners) do
        local x, y = c[1] == 0 and r + 0.004 or d - r - 0.004, c[2] * (w - r - 0.004)
        k:cylinder { radius = r, height = h - z0, at = { x, y, z0 }, anchor = "bottom", slot = "wire", segments = 14, fill = 0.3 }
        if not p.wheels then k:cylinder { radius = 0.016, height = 0.02, at = { x, y, 0 }, anchor = "bottom", slot = "wheel", segments = 12, no_collider = true } end
      end
      for i = 1, n do
        local z = level(i)
        local wires = math.floor(p.width / 0.035)
        for j = 1, wires do k:box { size = { d - 0.03, 0.003, 0.003 }, at = { d / 2, (2 * w - 0.03) * ((j - 0.5) / wires - 0.5), z - 0.0015 }, slot = "wire", bevel = 0, no_collider = true } end
        for _, x in ipairs { 0.016, d - 0.016 } do
          k:cylinder { radius = 0.003, height = 2 * w - 0.03, axis = "y", at = { x, 0, z - 0.004 }, slot = "wire", segments = 6, no_collider = true }
          k:cylinder { radius = 0.003, height = 2 * w - 0.03, axis = "y", at = { x, 0, z - 0.030 }, slot = "wire", segments = 6, no_collider = true }
          local path, m = {}, math.floor(p.width / 0.06)
          for j = 0, m do path[j + 1] = { x, (2 * w - 0.06) * (j / m - 0.5), j % 2 == 0 and z - 0.006 or z - 0.029 } end
          k:sweep { path = path, radius = 0.002, segments = 3, slot = "wire", no_collider = true }
        end
        for _, s in ipairs { -1, 1 } do
          for _, q in ipairs { 0.004, 0.030 } do k:cylinder { radius = 0.003, height = d - 0.03, axis = "x", at = { d / 2, s * (w - 0.016), z - q }, slot = "wire", segments = 6, no_collider = true } end
        end
        k:box { low = { 0.01, -w + 0.01, z - 0.03 }, high = { d - 0.01, w - 0.01, z }, slot = "wire", collider_only = true }
        place(i, z, 0.03, d - 0.03, w - 0.02)
      end
    elseif p.make == "ladder" then -- the front rails lean back, boards get shallower upwards
      local post, top = 0.030, 0.16
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - post / 2)
        k:hull { slot = "wood", points = { { d - 0.045, y - post / 2, z0 }, { d - 0.045, y + post / 2, z0 }, { d, y - post / 2, z0 }, { d, y + post / 2, z0 }, { top - 0.04, y - post / 2, h }, { top - 0.04, y + post / 2, h }, { top, y - post / 2, h }, { top, y + post / 2, h } } }
        k:box { low = { 0, y - post / 2, z0 }, high = { 0.035, y + post / 2, h }, slot = "wood", grain = "z" }
      end
      for i = 1, n do
        local z = level(i)
        local x1 = d - 0.012 + (top - d) * (z - z0) / (h - z0)
        k:box { low = { 0.002, -w + post * 0.5, z }, high = { x1, w - post * 0.5, z + 0.020 }, slot = "wood", grain = "y" }
        k:box { low = { 0.002, -w + post, z + 0.018 }, high = { 0.014, w - post, z + 0.055 }, slot = "wood", grain = "y", no_collider = true }
        place(i, z + 0.020, 0.02, x1, w - post)
      end
    else
      local post = 0.040
      for _, c in ipairs(corners) do
        local x, y = c[1] == 0 and post / 2 or d - post / 2, c[2] * (w - post / 2)
        k:box { size = { post, post, h - z0 }, at = { x, y, z0 }, anchor = "bottom", slot = "wood", grain = "z" }
      end
      for i = 1, n do
        local z = level(i)
        local slats = 5
        for j = 1, slats do
          local s = (d - 0.01) / slats
          k:box { low = { 0.005 + (j - 1) * s + 0.005, -w + 0.002, z + 0.002 }, high = { 0.005 + j * s - 0.005, w - 0.002, z + 0.020 }, slot = "wood", grain = "y", no_collider = true }
        end
        k:box { low = { 0.002, -w + 0.002, z }, high = { d - 0.002, w - 0.002, z + 0.020 }, slot = "wood", collider_only = true }
        for _, s in ipairs { -1, 1 } do k:box { size = { d - 2 * post + 0.01, 0.018, 0.032 }, at = { d / 2, s * (w - post / 2), z - 0.015 }, slot = "wood", grain = "x", no_collider = true } end
        place(i, z + 0.020, 0.01, d - 0.01, w - post)
      end
      for _, q in ipairs { -1, 1 } do -- a cross at the back keeps it square
        k:box { size = { 0.006, math.sqrt((2 * w) ^ 2 + (0.55 * h) ^ 2) * 0.97, 0.03 }, at = { 0.003, 0, z0 + 0.52 * (h - z0) }, rot = { q * math.deg(math.atan(0.55 * h, 2 * w)), 0, 0 }, slot = "wood", grain = "y", no_collider = true }
      end
    end
    if p.wheels then
      for _, c in ipairs(corners) do fittings.caster(k, { at = { c[1] == 0 and 0.03 or d - 0.03, c[2] * (w - 0.03), z0 + 0.002 }, height = z0 + 0.002, slot = "wire", wheel = "wheel", turn = c[1] == 0 and 180 or 0 }) end
    end
    k:fit()
  end,
}
