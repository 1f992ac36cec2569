-- An empty hollow pot: a flowerpot with its saucer, a bowl, a cube, a long trough, or a raised bed of boards filled with earth.
return kind {
  api    = 1,
  names  = { en = "plant pot, flower pot, flowerpot, empty pot, planter, planter box, clay pot, terracotta pot, ceramic pot, ceramic planter, terracotta planter, garden pot, flower box, window box, raised garden bed, garden planter, raised bed, garden bed, flower planter, planter pot, seed tray", zh = "花盆, 花槽, 种植箱" },
  measure_zh = "个",
  groups = { "planter", "container" },
  stands = "surface", front = false,
  size   = { width = { 0.10, 0.20, 0.34 }, depth = { 0.10, 0.20, 0.34 }, height = { 0.09, 0.18, 0.30 } },
  mass   = { 0.15, 1.6, 160 },
  params = { type = one_of { "round", "bowl", "square", "trough", "bed", default = "round", words = { bowl = "bowl", square = "square", cube = "square", trough = "trough", box = "trough", window = "trough", rectangular = "trough", long = "trough", raised = "bed", bed = "bed", ["方"] = "square", ["长"] = "trough", ["种植箱"] = "bed" },
    size = { round = { width = { 0.12, 0.20, 0.32 }, depth = { 0.12, 0.20, 0.32 }, height = { 0.11, 0.18, 0.28 } }, square = { width = { 0.14, 0.24, 0.34 }, depth = { 0.14, 0.24, 0.34 }, height = { 0.14, 0.24, 0.34 } }, bowl = { width = { 0.20, 0.28, 0.36 }, depth = { 0.20, 0.28, 0.36 }, height = { 0.10, 0.13, 0.17 } }, trough = { width = { 0.45, 0.62, 0.90 }, depth = { 0.16, 0.20, 0.24 }, height = { 0.15, 0.18, 0.21 } }, bed = { width = { 0.9, 1.2, 1.6 }, depth = { 0.5, 0.6, 0.8 }, height = { 0.28, 0.38, 0.5 } } } } },
  slots  = { pot = { "terracotta", "ceramic", "stoneware", "concrete", tint = { "#ffffff", "#8fb0a8", "#5a6a80", "#d8b8a0", "#54585c" } }, trough = { "terracotta", "painted_metal", "pine", "galvanised_steel", tint = { "#ffffff", "#7a9a80", "#50545a" } }, wood = { "pine_planks", "teak", "reclaimed_wood" }, soil = "soil" },
  rooms  = { "balcony", "garage" },
  build  = function(p, k)
    local w, d, h, t = p.width, p.depth, p.height, p.type
    local function walls(slot, wall, low, lean) -- four walls and a floor between
      for _, s in ipairs { -1, 1 } do
        k:box { low = { s < 0 and -d / 2 or d / 2 - wall, -w / 2, low }, high = { s < 0 and -d / 2 + wall or d / 2, w / 2, h }, slot = slot, grain = "y" }
        k:box { low = { -d / 2 + wall, s < 0 and -w / 2 or w / 2 - wall, low }, high = { d / 2 - wall, s < 0 and -w / 2 + wall or w / 2, h }, slot = slot, grain = "x" }
      end
    end
    if t == "bed" then
      local rows = math.max(2, math.floor(h / 0.13))
      walls("wood", 0.028, 0.0)
      for i = 1, rows - 1 do -- gaps between the boards
        for _, s in ipairs { -1, 1 } do
          k:box { size = { 0.002, w - 0.01, 0.005 }, at = { s * (d / 2 - 0.0008), 0, h * i / rows }, slot = "soil", bevel = 0, visual_only = true }
          k:box { size = { d - 0.01, 0.002, 0.005 }, at = { 0, s * (w / 2 - 0.0008), h * i / rows }, slot = "soil", bevel = 0, visual_only = true }
        end
      end
      for _, sx in ipairs { -1, 1 } do for _, sy in ipairs { -1, 1 } do k:box { size = { 0.06, 0.06, h - 0.012 }, at = { sx * (d / 2 - 0.056), sy * (w / 2 - 0.056), 0 }, anchor = "bottom", slot = "wood", grain = "z", no_collider = true } end end
      k:box { low = { -d / 2 + 0.028, -w / 2 + 0.028, h - 0.16 }, high = { d / 2 - 0.028, w / 2 - 0.028, h - 0.05 }, slot = "soil", bevel = 0 }
      local r = p.rng("clods")
      for i = 1, 16 do k:ellipsoid { size = { r:uniform(0.03, 0.07), r:uniform(0.03, 0.07), 0.022 }, at = { r:uniform(-0.4, 0.4) * d, r:uniform(-0.42, 0.42) * w, h - 0.05 }, slot = "soil", segments = 6, visual_only = true } end
      k:container("inside", { center = { 0, 0, h - 0.038 }, size = { d - 0.08, w - 0.08 }, clearance = 0.5 })
      k:fit()
      return
    end
    if t == "square" or t == "trough" then
      local slot, wall = t == "trough" and "trough" or "pot", 0.010
      local metal = p.slots[slot] == "painted_metal" or p.slots[slot] == "galvanised_steel"
      if metal then wall = 0.0022 end
      walls(slot, wall, 0.008)
      k:box { low = { -d / 2 + wall, -w / 2 + wall, 0.008 }, high = { d / 2 - wall, w / 2 - wall, 0.008 + math.max(wall, 0.003) }, slot = slot, bevel = 0 }
      for _, sx in ipairs { -1, 1 } do for _, sy in ipairs { -1, 1 } do k:box { size = { 0.03, 0.03, 0.009 }, at = { sx * (d / 2 - 0.02), sy * (w / 2 - 0.02), 0 }, anchor = "bottom", slot = slot } end end
      for _, s in ipairs { -1, 1 } do -- a turned rim
        k:box { low = { s * d / 2 - (s > 0 and 0.014 or 0), -w / 2, h - 0.018 }, high = { s * d / 2 + (s < 0 and 0.014 or 0), w / 2, h }, slot = slot, bevel = 0.003, visual_only = true }
        k:box { low = { -d / 2, s * w / 2 - (s > 0 and 0.014 or 0), h - 0.018 }, high = { d / 2, s * w / 2 + (s < 0 and 0.014 or 0), h }, slot = slot, bevel = 0.003, visual_only = true }
        if t == "trough" then k:box { size = { 0.004, w * 0.8, h * 0.45 }, at = { s * (d / 2 - 0.001), 0, h * 0.44 }, slot = slot, bevel = 0.0015, visual_only = true } end
      end
      k:container("inside", { center = { 0, 0, 0.012 }, size = { d - 2 * wall - 0.01, w - 2 * wall - 0.01 }, clearance = h - 0.02 })
      k:fit()
      return
    end
    local r = math.min(w, d) / 2
    if t == "bowl" then
      k:lathe { profile = { { 0.42 * r, 0 }, { 0.44 * r, 0.012 }, { 0.75 * r, 0.35 * h }, { 0.96 * r, 0.85 * h }, { r, 0.93 * h }, { r, h } }, wall = 0.008, base = 0.014, slot = "pot", segments = 24, pieces = 8 }
      k:container("inside", { center = { 0, 0, 0.014 }, size = { 0.7 * r, 0.7 * r }, clearance = h - 0.02, outline = "ellipse" })
    else
      local s = 0.90 * r
      k:lathe { profile = { { 0.60 * s, 0 }, { 0.93 * s, 0.78 * h }, { 1.0 * s, 0.785 * h }, { 1.03 * s, h } }, wall = 0.007, base = 0.010, slot = "pot", segments = 24, pieces = 8 }
      k:lathe { profile = { { 0.70 * s, 0 }, { 0.88 * s, 0.10 * h }, { 0.90 * s, 0.13 * h } }, wall = 0.006, base = 0.006, slot = "pot", segments = 24, no_collider = true }
      k:container("inside", { center = { 0, 0, 0.018 }, size = { 0.82 * s, 0.82 * s }, clearance = h - 0.024, outline = "ellipse" })
    end
    k:fit()
  end,
}
