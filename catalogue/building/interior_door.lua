-- A frame with casings and a leaf of stiles, rails and panels that swings into the room, two leaves, or a leaf that slides on a rail.
return kind {
  api    = 1,
  names  = { en = "interior door, door, room door, bedroom door, sliding door, barn door, front door leaf, pocket door", zh = "室内门, 房门, 门, 推拉门, 木门" },
  measure_zh = "扇",
  groups = { "door" },
  stands = "opening", front = false, access = { ["+x"] = 0.8, ["-x"] = 0.6 },
  size   = { width = { 0.72, 0.98, 2.20 }, depth = { 0.17, 0.19, 0.45 }, height = { 1.95, 2.10, 2.60 } },
  mass   = { 15, 32, 140 },
  params = {
    -- Of the hole in the wall; what is below zero follows width, height and depth.
    opening_width = number(-6, -6, 5), opening_height = number(-6, -6, 5), wall_thickness = number(-3, -3, 1),
    opens  = one_of { "hinged", "double", "sliding", default = "hinged", words = { hinged = "hinged", double = "double", ["double-door"] = "double", french = "double", sliding = "sliding", barn = "sliding", pocket = "sliding", ["双开"] = "double", ["对开"] = "double", ["推拉"] = "sliding", ["谷仓"] = "sliding" },
      size = { hinged = { width = { 0.72, 0.98, 1.15 } }, double = { width = { 1.30, 1.65, 2.20 } }, sliding = { width = { 1.60, 1.95, 2.60 }, depth = { 0.22, 0.24, 0.50 }, height = { 2.10, 2.24, 2.70 } } } },
    design = one_of { "panelled", "flush", "glazed", "planked", "front", words = { panelled = "panelled", panel = "panelled", flush = "flush", plain = "flush", glass = "glazed", glazed = "glazed", french = "glazed", planked = "planked", plank = "planked", barn = "planked", front = "front", entrance = "front", ["玻璃"] = "glazed", ["平板"] = "flush", ["木板"] = "planked", ["入户"] = "front", ["谷仓"] = "planked" } },
    hinge  = one_of { "right", "left", default = "right", words = { ["right-hand"] = "right", ["left-hand"] = "left", ["左开"] = "left", ["右开"] = "right" } },
    style  = one_of { "modern", "classic", "rustic" },
  },
  slots  = {
    leaf   = { "painted_wood", "oak", "walnut", modern = { "painted_wood", "oak", "light_oak" }, rustic = { "pine", "reclaimed_wood" }, classic = { "painted_wood", "mahogany", "oak" }, tint = { "#f4f2ec", "#e6e0d4", "#8d9ea3", "#9aa695", "#b9c3c4" } },
    frame  = { "painted_wood", rustic = "pine", tint = { "#f4f2ec", "#efeae0" } },
    handle = { "stainless_steel", "black_steel", classic = "brass", rustic = "black_steel" },
    glass  = { "frosted_glass", "glass" },
  },
  build  = function(p, k)
    local casing = ({ modern = 0.055, classic = 0.085, rustic = 0.075 })[p.style]
    local jamb, e, air, out, sliding = 0.03, 0.015, 0.003, 0.055, p.opens == "sliding"
    if sliding then casing = 0.055 end
    local over = casing + 0.006 - jamb - 0.0005
    local wide = p.opening_width > 0 and p.opening_width or sliding and (p.width - 0.16) / 2 or p.width - 2 * over
    local tall = p.opening_height > 0 and p.opening_height or sliding and p.height - 0.145 or p.height - over
    local cap = p.style == "classic" and not sliding and 0.012 or 0
    local wall = p.wall_thickness > 0 and math.max(0.06, p.wall_thickness) or sliding and p.depth - 2 * e - 0.103 or p.depth - e - out - cap
    openings.frame(k, { width = wide, height = tall, wall = wall, jamb = jamb, casing = casing, thick = e, slot = "frame", cap = cap > 0 })
    local thick = 0.040

    -- A leaf between two corners, in all designs.
    local function leaf(part, low, high)
      local o = { low = low, high = high, slot = "leaf", part = part, stile = math.min(0.11, 0.2 * (high[2] - low[2])), rail = { 0.20, 0.11 }, fill = 0.5 }
      local x = { low[1] - 0.0005, high[1] + 0.0005 }
      if p.design == "panelled" then
        o.fields, o.columns = p.style == "classic" and { { 0, 0.36 }, { 0.43, 0.80 }, { 0.86, 1 } } or p.style == "rustic" and { { 0, 0.42 }, { 0.50, 1 } } or { { 0, 0.29 }, { 0.355, 0.645 }, { 0.71, 1 } }, p.style == "modern" and 1 or high[2] - low[2] > 0.6 and 2 or 1
        openings.framed(k, o)
      elseif p.design == "glazed" then
        o.fields, o.glass, o.bars = p.style == "modern" and { { 0, 1 } } or { { 0, 0.34, solid = true }, { 0.40, 1 } }, "glass", p.style == "modern" and { 1, 1 } or { high[2] - low[2] > 0.6 and 3 or 2, p.style == "classic" and 4 or 3 }
        openings.framed(k, o)
      elseif p.design == "front" then
        o.fields, o.glass, o.columns = { { 0, 0.26, solid = true }, { 0.33, 0.66, solid = true }, { 0.74, 1 } }, "glass", 2
        openings.framed(k, o)
        local y, z = (low[2] + high[2]) / 2, low[3] + 0.20 + 0.295 * (high[3] - low[3] - 0.31)
        for _, q in ipairs(x) do -- letter flap and knocker
          k:box { size = { 0.006, 0.24, 0.05 }, at = { q, y, z }, slot = "handle", part = part, bevel = 0.002, visual_only = true }
          k:torus { radius = 0.035, tube = 0.006, axis = "x", at = { q, y, z + 0.66 }, slot = "handle", part = part, visual_only = true }
        end
      else
        k:box { low = low, high = high, slot = "leaf", part = part, grain = "z", fill = 0.5, bevel = 0.003 }
        for _, q in ipairs(p.design == "flush" and p.style ~= "modern" and {} or x) do
          if p.design == "flush" then -- two inlaid lines
            for _, s in ipairs { 0.33, 0.66 } do
              k:box { size = { 0.004, high[2] - low[2] - 0.02, 0.006 }, at = { q, (low[2] + high[2]) / 2, low[3] + s * (high[3] - low[3]) }, slot = "handle", part = part, bevel = 0, visual_only = true }
            end
          end
        end
        if p.design == "planked" then
          local n = math.max(3, math.floor((high[2] - low[2]) / 0.13 + 0.5))
          local each, b = (high[2] - low[2]) / n, 0.011
          for _, q in ipairs { low[1], high[1] } do
            local function brace(a, d, z0, z1) k:box { low = { q - b, a, z0 }, high = { q + b, d, z1 }, slot = "leaf", part = part, bevel = 0.002, visual_only = true } end
            for i = 1, n do k:box { low = { q - 0.0025, low[2] + each * (i - 1) + 0.003, low[3] + 0.004 }, high = { q + 0.0025, low[2] + each * i - 0.003, high[3] - 0.004 }, slot = "leaf", part = part, grain = "z", bevel = 0.002, visual_only = true } end
            for _, s in ipairs { 0.10, 0.50, 0.90 } do
              local z = low[3] + s * (high[3] - low[3])
              brace(low[2] + 0.01, high[2] - 0.01, z - 0.055, z + 0.055)
            end
            local long, turn = math.sqrt((high[2] - low[2] - 0.08) ^ 2 + (0.4 * (high[3] - low[3]) - 0.11) ^ 2), math.deg(math.atan((0.4 * (high[3] - low[3]) - 0.11), high[2] - low[2] - 0.08))
            for _, s in ipairs { 0.30, 0.70 } do
              k:box { size = { 2 * b - 0.001, long, 0.09 }, at = { q, (low[2] + high[2]) / 2, low[3] + s * (high[3] - low[3]) }, rot = { s < 0.5 and turn or -turn, 0, 0 }, slot = "leaf", part = part, bevel = 0.002, visual_only = true }
            end
          end
        end
      end
    end

    local x1, y, z0, z1 = wall / 2, wide / 2 - jamb - 0.0005 - air, 0.008, tall - jamb - 0.0005 - air
    if sliding then
      local part, a = k:part("leaf"), wall / 2 + e + 0.008
      local half, top, b = wide / 2 + 0.03, tall + 0.03, wall / 2 + e + 0.008 + thick
      leaf(part, { a, -half, z0 }, { b, half, top })
      local rail = tall + 0.09
      k:box { low = { a + 0.012, -half - 0.02, rail - 0.02 }, high = { a + 0.020, 3 * half + 0.02, rail + 0.02 }, slot = "handle", bevel = 0.001 }
      for i = 0, 4 do
        k:cylinder { radius = 0.011, height = a + 0.012 - wall / 2, axis = "x", at = { (a + 0.012 + wall / 2) / 2, -half + 0.05 + i * (4 * half - 0.1) / 4, rail }, slot = "handle", segments = 10 }
      end
      k:with({ part = part, slot = "handle" }, function()
        for _, s in ipairs { -1, 1 } do
          k:box { low = { b, s * (half - 0.14) - 0.02, top - 0.20 }, high = { b + 0.006, s * (half - 0.14) + 0.02, rail + 0.045 }, bevel = 0.001 }
          k:cylinder { radius = 0.03, height = 0.012, axis = "x", at = { a + 0.033, s * (half - 0.14), rail + 0.0225 + 0.0025 }, segments = 20, no_collider = true }
        end
        k:with({ at = { b, -half + 0.07, 1.05 } }, function() fittings.bar({ slot = "handle", upright = true, length = 0.30, radius = 0.010, out = 0.055 }).draw(k, 1, 1, part) end)
        k:box { size = { 0.006, 0.05, 0.14 }, at = { a, -half + 0.07, 1.05 }, bevel = 0.002, visual_only = true }
      end)
      k:joint { part = part, type = "slide", axis = { 0, 1, 0 }, origin = { a, 0, 1 }, range = { 0, 2 * half - 0.04 }, hold = "friction" }
      return
    end
    k:with({ slot = "frame" }, function() -- the stop that the leaf closes against
      local a, b, s = x1 - thick - 0.002 - 0.014, x1 - thick - 0.002, 0.012
      for _, q in ipairs { -1, 1 } do
        k:box { low = { a, q < 0 and -y - air or y + air - s, 0 }, high = { b, q < 0 and -y - air + s or y + air, z1 + air }, no_collider = true }
      end
      k:box { low = { a, -y - air + s, z1 + air - s }, high = { b, y + air - s, z1 + air }, no_collider = true }
    end)
    local function hang(name, free) -- a leaf hinged at +y, its free edge at `free`
      local part = k:part(name)
      leaf(part, { x1 - thick, free, z0 }, { x1, y, z1 })
      for _, side in ipairs { 1, -1 } do
        openings.lever(k, { at = { side > 0 and x1 or x1 - thick, free + 0.055, 1.0 }, side = side, out = out, slot = "handle", part = part })
        k:cylinder { radius = 0.013, height = 0.005, axis = "x", at = { side > 0 and x1 or x1 - thick, free + 0.055, 0.92 }, slot = "handle", part = part, segments = 12, visual_only = true }
      end
      for _, s in ipairs { 0.12, 0.5, 0.88 } do
        k:cylinder { radius = 0.007, height = 0.09, at = { x1 + 0.003, y + air / 2, s * z1 }, slot = "handle", segments = 10, visual_only = true }
      end
      k:joint { part = part, type = "hinge", axis = { 0, 0, 1 }, origin = { x1, y, 1 }, range = { 0, 90 }, hold = "latch" }
    end
    if p.opens == "double" then
      hang("right_leaf", 0.0015)
      k:with({ mirror = "y" }, function() hang("left_leaf", 0.0015) end)
    elseif p.hinge == "left" then
      k:with({ mirror = "y" }, function() hang("leaf", -y) end)
    else
      hang("leaf", -y)
    end
  end,
}
