-- Wires around a tray, a domed or pitched roof with a ring, perches, cups, a swing, and a small door that opens; on a stand on request.
return kind {
  api    = 1,
  names  = { en = "bird cage, birdcage, cage", zh = "鸟笼, 笼子" },
  measure_zh = "个",
  groups = { "cage" },
  stands = function(p) return p.mounting == "stand" and "floor" or "surface" end, access = { ["+x"] = 0.4 },
  size   = { width = { 0.34, 0.42, 0.55 }, depth = "width", height = { 1.25, 1.48, 1.75 } },
  mass   = { 0.8, 5, 18 },
  params = {
    shape = one_of { "round", "square", words = { round = "round", ["圆形"] = "round", square = "square", rectangular = "square", ["方形"] = "square" } },
    mounting = one_of { "stand", "table", default = "stand", words = { tabletop = "table", table = "table", small = "table", stand = "stand", ["带支架"] = "stand" }, size = { stand = { height = { 1.25, 1.48, 1.75 } }, table = { width = { 0.30, 0.38, 0.48 }, height = { 0.45, 0.58, 0.78 } } } },
    bird = bool(false, { ["with bird"] = true, canary = true, parrot = true, ["有鸟"] = true }),
  },
  slots  = { wire = { "brass", "painted_metal", "black_steel", tint = { "#ffffff", "#2f3a3a" } }, tray = { "painted_metal", "plastic", tint = { "#ffffff", "#3f6a5a", "#3a3d42" } }, wood = { "beech", "oak" }, cup = { "plastic", tint = { "#5aa8e8", "#ffffff" } }, bird = { "plastic_matte", tint = { "#ffd23a", "#5ac86a", "#5aa8ff" } }, beak = { "plastic", tint = { "#f28a2a" } }, eye = "black_plastic" },
  rooms  = { "living_room", "balcony" },
  build  = function(p, k)
    local h, W = p.height, p.width / 2
    local z0 = p.mounting == "stand" and 0.52 * h or 0
    local ring = 0.05
    local top = h - ring
    local R = W - 0.004
    local body = top - z0
    local roof = z0 + 0.62 * body -- where the roof begins
    local square = p.shape == "square"
    if p.mounting == "stand" then
      for i = 0, 2 do k:with({ rot = { 0, 0, 120 * i } }, function() k:sweep { path = { { 0.86 * W, 0, 0.010 }, { 0.4 * W, 0, 0.06 }, { 0.02, 0, 0.13 } }, radius = 0.010, smooth = true, steps = 3, segments = 8, slot = "wire", fill = 0.5, round_ends = true } end) end
      k:cylinder { radius = 0.013, height = z0 - 0.11, at = { 0, 0, 0.10 }, anchor = "bottom", slot = "wire", segments = 12, fill = 0.4 }
      k:sphere { radius = 0.024, at = { 0, 0, 0.5 * z0 }, slot = "wire", segments = 12, fill = 0.3, no_collider = true }
      k:cylinder { radius = 0.3 * W, radius_top = 0.5 * W, height = 0.03, at = { 0, 0, z0 - 0.028 }, anchor = "bottom", slot = "tray", segments = 20, fill = 0.3 }
    end
    local rim = 0.055
    if square then
      k:box { low = { -W, -W, z0 }, high = { W, W, z0 + 0.006 }, slot = "tray", bevel = 0.002 , fill = 0.3 }
      for i = 0, 3 do k:with({ rot = { 0, 0, 90 * i } }, function() k:box { low = { W - 0.004, -W, z0 }, high = { W, W, z0 + rim }, slot = "tray", bevel = 0.001, fill = 0.4 } end) end
    else
      k:lathe { profile = { { 0.96 * W, 0 }, { W, 0.004 }, { W, rim } }, wall = 0.004, base = 0.005, at = { 0, 0, z0 }, slot = "tray", segments = 32, pieces = 10, fill = 0.4 }
    end
    k:container("inside", { center = { 0, 0, z0 + 0.006 }, size = { 1.3 * W, 1.3 * W }, clearance = roof - z0 })
    -- Wires, each from the tray up over the roof; the front ones leave a gap for the door.
    local n, door_w, door_z0, door_z1 = square and 44 or 34, 0.13, z0 + rim + 0.02, math.min(z0 + rim + 0.21, roof - 0.03)
    local function wire(path) k:sweep { path = path, radius = 0.0014, segments = 4, slot = "wire", visual_only = true } end
    local function roof_path(x, y)
      return { { x, y, z0 + rim - 0.01 }, { x, y, roof }, { 0.80 * x, 0.80 * y, roof + (square and 0.32 or 0.55) * (top - roof) }, { 0.42 * x, 0.42 * y, top - (square and 0.38 or 0.10) * (top - roof) }, { 0.04 * x, 0.04 * y, top } }
    end
    for i = 0, n - 1 do
      local a = 2 * math.pi * i / n
      local x, y = R * math.cos(a), R * math.sin(a)
      if square then local m = math.max(math.abs(math.cos(a)), math.abs(math.sin(a))) x, y = R * math.cos(a) / m * 0.985, R * math.sin(a) / m * 0.985 end
      local path = roof_path(x, y)
      if x > 0 and math.abs(y) < door_w / 2 + 0.004 then
        wire { { x, y, z0 + rim - 0.01 }, { x, y, door_z0 } }
        path[1] = { x, y, door_z1 }
      end
      wire(path)
    end
    k:lump { mass = 0.6 + 2 * W, at = { 0, 0, z0 + 0.4 * body }, size = { R, R, 0.5 * body } }
    local function hoop(z, r, thick) -- a band around
      if square then
        for i = 0, 3 do k:with({ rot = { 0, 0, 90 * i } }, function() k:cylinder { radius = thick, height = 2 * r, axis = "y", at = { r, 0, z }, slot = "wire", segments = 6, bevel = 0, no_collider = true } end) end
      else k:torus { radius = r, tube = thick, at = { 0, 0, z }, segments = 32, slot = "wire", no_collider = true } end
    end
    hoop(z0 + rim, R - 0.001, 0.002)
    hoop(door_z1 + 0.008, R - 0.001, 0.0018)
    hoop(roof, R - 0.001, 0.0022)
    -- Colliders: thin walls; the front one leaves the door out.
    for i = 0, square and 3 or 7 do
      k:with({ rot = { 0, 0, (square and 90 or 45) * i } }, function()
        local e = square and 1 or 0.40
        if i > 0 then k:box { low = { R * 0.97 - 0.003, -e * R * 0.98, z0 + rim }, high = { R, e * R * 0.98, roof }, slot = "wire", collider_only = true }
        else k:box { low = { R * 0.97 - 0.003, -e * R * 0.98, door_z1 + 0.006 }, high = { R, e * R * 0.98, roof }, slot = "wire", collider_only = true } end
      end)
    end
    if square then
      local points = {}
      for _, x in ipairs { -1, 1 } do for _, y in ipairs { -1, 1 } do points[#points + 1], points[#points + 2] = { 0.94 * x * R, 0.94 * y * R, roof }, { 0.16 * x * R, 0.16 * y * R, roof + 0.9 * (top - roof) } end end
      k:hull { points = points, slot = "wire", collider_only = true }
    else
      k:cylinder { radius = 0.92 * R, radius_top = 0.3 * R, height = 0.9 * (top - roof), at = { 0, 0, roof }, anchor = "bottom", slot = "wire", segments = 16, collider_only = true }
    end
    k:cylinder { radius = 0.012, height = 0.02, at = { 0, 0, top - 0.004 }, slot = "wire", segments = 12 }
    k:torus { radius = ring / 2 - 0.006, tube = 0.003, axis = "x", at = { 0, 0, h - ring / 2 + 0.003 }, segments = 18, slot = "wire", no_collider = true }
    k:box { low = { -0.004, -ring / 2, top }, high = { 0.004, ring / 2, h }, slot = "wire", collider_only = true }
    -- Door of wires, hinged at its left edge, a little before the others.
    local part, x = k:part("door"), R + 0.0055
    k:with({ part = part, slot = "wire" }, function()
      for _, y in ipairs { -door_w / 2, door_w / 2 } do k:cylinder { radius = 0.002, height = door_z1 - door_z0, at = { x, y, (door_z0 + door_z1) / 2 }, segments = 6, bevel = 0, no_collider = true } end
      for _, z in ipairs { door_z0, door_z1, (door_z0 + door_z1) / 2 } do k:cylinder { radius = 0.002, height = door_w, axis = "y", at = { x, 0, z }, segments = 6, bevel = 0, no_collider = true } end
      for i = 1, 6 do k:cylinder { radius = 0.0012, height = door_z1 - door_z0, at = { x, door_w * (i / 7 - 0.5), (door_z0 + door_z1) / 2 }, segments = 5, bevel = 0, no_collider = true } end
      k:box { size = { 0.004, door_w, door_z1 - door_z0 }, at = { x, 0, (door_z0 + door_z1) / 2 }, collider_only = true }
      k:handle { at = { x, door_w / 2, (door_z0 + door_z1) / 2 }, normal = { 1, 0, 0 } }
    end)
    k:joint { part = part, type = "hinge", axis = { 0, 0, -1 }, origin = { x, -door_w / 2, door_z0 }, range = { 0, 100 }, hold = "friction" }
    -- Perches, swing, cups, a bird.
    for i, q in ipairs { { -0.25, 0.30 }, { 0.28, 0.52 } } do k:cylinder { radius = 0.005, height = 1.7 * R, axis = "y", at = { q[1] * R, 0, z0 + q[2] * body * 0.9 }, slot = "wood", segments = 8, visual_only = true } end
    for _, s in ipairs { -1, 1 } do
      k:cylinder { radius = 0.001, height = 0.22 * body, at = { 0, s * 0.045, roof + 0.16 * body }, anchor = "top", slot = "wire", segments = 4, visual_only = true }
      k:box { size = { 0.04, 0.06, 0.04 }, at = { 0, s * 0.80 * R, z0 + 0.25 * body }, bevel = 0.004, slot = "cup", visual_only = true }
    end
    k:cylinder { radius = 0.004, height = 0.10, axis = "y", at = { 0, 0, roof - 0.06 * body }, slot = "wood", segments = 8, visual_only = true }
    if p.bird then
      local z = z0 + 0.27 * body + 0.04
      k:with({ at = { -0.25 * R, 0.03, z } }, function()
        k:ellipsoid { size = { 0.05, 0.04, 0.06 }, rot = { 0, 25, 0 }, segments = 10, slot = "bird", visual_only = true }
        k:sphere { radius = 0.017, at = { 0.014, 0, 0.038 }, segments = 10, slot = "bird", visual_only = true }
        k:cone { radius = 0.005, height = 0.014, axis = "x", at = { 0.036, 0, 0.037 }, segments = 6, slot = "beak", visual_only = true }
        k:hull { points = { { -0.012, -0.008, -0.015 }, { -0.012, 0.008, -0.015 }, { -0.05, -0.012, -0.06 }, { -0.05, 0.012, -0.06 }, { -0.048, 0, -0.066 } }, slot = "bird", visual_only = true }
        for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.003, at = { 0.024, s * 0.012, 0.042 }, segments = 6, slot = "eye", visual_only = true } end
      end)
    end
    k:fit()
  end,
}
