-- A crock or a basket of wire with a ladle, a turner, a whisk and wooden spoons standing in it.
return kind {
  api    = 1,
  names  = { en = "utensil holder, utensil crock, utensil jar, cutlery holder, utensils, utensil set", zh = "餐具筒, 筷子筒" },
  measure_zh = "个",
  groups = { "holder" },
  stands = "surface", front = false,
  size   = { width = { 0.14, 0.18, 0.22 }, depth = { 0.14, 0.18, 0.22 }, height = { 0.30, 0.335, 0.38 } },
  mass   = { 0.4, 1.5, 4.5 },
  params = { shape = one_of { "round", "square", words = { round = "round", square = "square" } }, filled = bool(true, { empty = false }) },
  slots  = { crock = { "stoneware", "ceramic", "porcelain", "stainless_steel", "bamboo", tint = { "#f1ece0", "#5c6f7d", "#8fa396", "#c7876a", "#3a3d42" } }, wood = { "beech", "bamboo", "walnut" }, metal = "stainless_steel", silicone = { "silicone", tint = { "#4a4d50", "#b5473f", "#5f8f86" } } },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local r, h = 0.34 * p.width, math.min(0.165, 0.5 * p.height)
    local hollow = 0.008
    if p.shape == "round" then
      k:lathe { profile = { { 0.92 * r, 0 }, { 0.98 * r, 0.004 }, { r, 0.3 * h }, { 0.97 * r, h - 0.006 }, { r, h } }, wall = 0.005, base = hollow, fill = p.slots.crock == "stainless_steel" and 0.25 or 1, slot = "crock", segments = 26, pieces = 8 }
      for _, z in ipairs { 0.18, 0.82 } do k:torus { radius = 0.985 * r, tube = 0.002, at = { 0, 0, z * h }, slot = "crock", segments = 24, visual_only = true } end
    else
      local q = 0.90 * r
      local body = k:rounded_box { low = { -q, -q, 0 }, high = { q, q, h }, radius = 0.012, segments = 3, slot = "crock", fill = p.slots.crock == "stainless_steel" and 0.25 or 0.8, no_collider = true }
      k:cut(body, k:box { low = { -q + 0.005, -q + 0.005, hollow }, high = { q - 0.005, q - 0.005, h + 0.02 }, slot = "crock", bevel = 0, no_collider = true })
      k:box { low = { -q, -q, 0 }, high = { q, q, hollow }, slot = "crock", collider_only = true }
      for i = 0, 3 do k:with({ rot = { 0, 0, 90 * i } }, function() k:box { low = { q - 0.005, -q, 0 }, high = { q, q, h }, slot = "crock", collider_only = true } end) end
    end
    if not p.filled then
      k:container("inside", { center = { 0, 0, hollow }, size = { 1.3 * r, 1.3 * r }, clearance = 0.3 })
      k:lump { mass = 0.05, at = { 0, 0, 0.02 }, size = { 0.02, 0.02, 0.01 } }
      k:fit()
      return
    end
    -- Tools lean outwards from the floor's far side; heads at length l.
    local tall = p.height - hollow
    local function tool(turn, lean, l, draw)
      k:with({ rot = { 0, 0, turn }, at = { 0, 0, 0 } }, function()
        k:with({ at = { -0.50 * r, 0, hollow + 0.008 }, rot = { 0, lean, 0 } }, function()
          draw(l)
          k:box { low = { -0.008, -0.012, h * 0.9 }, high = { 0.008, 0.012, l - 0.06 }, slot = "wood", collider_only = true }
          k:box { low = { -0.006, -0.018, l - 0.07 }, high = { 0.008, 0.018, l - 0.004 }, slot = "wood", collider_only = true }
        end)
      end)
    end
    local function rod(slot, l, r0, r1) k:sweep { path = { { 0, 0, 0 }, { 0, 0, l } }, radius = { r0 or 0.006, r1 or 0.0045 }, segments = 7, slot = slot, no_collider = true } end
    tool(20, 21, tall * 0.99, function(l) -- wooden spoon
      rod("wood", l - 0.055)
      k:ellipsoid { size = { 0.014, 0.050, 0.078 }, at = { 0, 0, l - 0.039 }, slot = "wood", segments = 12, no_collider = true }
      k:ellipsoid { size = { 0.006, 0.036, 0.058 }, at = { 0.0055, 0, l - 0.037 }, slot = "crock", segments = 10, visual_only = true }
    end)
    tool(95, 23, tall * 0.94, function(l) -- turner with slots
      rod("wood", l - 0.08)
      k:box { low = { -0.002, -0.036, l - 0.085 }, high = { 0.002, 0.036, l }, bevel = 0.001, slot = "silicone", no_collider = true }
      for i = -1, 1 do k:box { low = { -0.0026, i * 0.018 - 0.003, l - 0.068 }, high = { 0.0026, i * 0.018 + 0.003, l - 0.018 }, bevel = 0, slot = "crock", visual_only = true } end
    end)
    tool(165, 19, tall * 0.97, function(l) -- whisk
      rod("metal", l - 0.10, 0.007, 0.006)
      for i = 0, 2 do k:with({ rot = { 0, 0, 60 * i } }, function()
        k:sweep { path = { { 0.002, 0, l - 0.105 }, { 0.026, 0, l - 0.040 }, { 0.018, 0, l - 0.008 }, { 0, 0, l }, { -0.018, 0, l - 0.008 }, { -0.026, 0, l - 0.040 }, { -0.002, 0, l - 0.105 } }, radius = 0.0012, smooth = true, steps = 2, segments = 4, slot = "metal", no_collider = true }
      end) end
    end)
    tool(245, 22, tall * 0.90, function(l) -- ladle seen from its back
      rod("metal", l - 0.04, 0.005, 0.0035)
      k:lathe { profile = { { 0.006, 0 }, { 0.026, 0.008 }, { 0.034, 0.026 } }, wall = 0.0015, axis = "x", at = { -0.006, 0, l - 0.034 }, slot = "metal", segments = 16, smooth = true, no_collider = true }
    end)
    tool(315, 20, tall * 0.92, function(l) -- spatula of silicone
      rod("wood", l - 0.06)
      k:hull { slot = "silicone", no_collider = true, points = { { -0.006, -0.024, l - 0.078 }, { 0.006, -0.024, l - 0.078 }, { -0.006, 0.024, l - 0.078 }, { 0.006, 0.024, l - 0.078 }, { -0.002, -0.026, l - 0.002 }, { 0.002, -0.026, l - 0.002 }, { -0.002, 0.018, l }, { 0.002, 0.018, l }, { 0.001, 0.026, l - 0.012 } } }
    end)
    k:fit()
  end,
}
