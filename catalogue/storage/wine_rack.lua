-- Places for bottles that lie: a lattice of wood, a stack of waves, a tall steel tower or a cabinet with a counter; bottles lie in it.
return kind {
  api    = 1,
  names  = { en = "wine rack, wine shelf, bottle rack, wine storage, wine holder", zh = "酒架, 红酒架" },
  measure_zh = "个",
  groups = { "rack", "shelf", "storage" },
  stands = function(p) return p.form == "waves" and "surface" or "floor" end,
  size   = { width = { 0.30, 0.62, 1.05 }, depth = { 0.20, 0.26, 0.34 }, height = { 0.30, 0.85, 1.90 } },
  mass   = { 1.2, 18, 130 },
  params = {
    form    = one_of { "lattice", "cross", "waves", default = "lattice", words = { lattice = "lattice", cross = "cross", diamond = "cross", tabletop = "waves", countertop = "waves", small = "waves", ["台面"] = "waves", ["菱形"] = "cross" },
      size = { lattice = { width = { 0.50, 0.66, 1.05 }, depth = { 0.24, 0.27, 0.32 }, height = { 0.60, 0.90, 1.60 } }, cross = { width = { 0.60, 0.80, 1.00 }, depth = { 0.28, 0.31, 0.34 }, height = { 0.75, 0.90, 1.20 } }, waves = { width = { 0.36, 0.44, 0.52 }, depth = { 0.18, 0.20, 0.24 }, height = { 0.26, 0.34, 0.42 } } } },
    bottles = int(0, 8, 20, { empty = 0, full = 20, ["with bottles"] = 10, ["装满"] = 20 }),
    style   = one_of { "rustic", "modern", "classic" },
  },
  slots  = {
    wood  = { "pine", "oak", "walnut", rustic = { "pine", "reclaimed_wood" }, modern = { "walnut", "bamboo" }, classic = { "mahogany", "dark_oak" } },
    metal = { "black_steel", "galvanised_steel", modern = { "chrome", "black_steel" } },
    green = { "glass", tint = { "#2f5f3a", "#3a4a22" } },
    dark  = { "glass", tint = { "#3a1a1a", "#2a2f1a" } },
    foil  = { "painted_metal", tint = { "#7a1f2a", "#2a2a2a", "#b8963f" } },
    label = "paper",
  },
  rooms  = { "kitchen", "dining_room", "bar", "cellar", "living_room" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    local nose = p.bottles > 0 and 0.05 or 0 -- how far necks stand out
    local d = p.depth - nose
    local spots = {}
    if p.form == "cross" then -- a case with two crossed boards: bottles heap in four bins
      local case = joinery.carcass(k, { low = { 0, -w, 0.06 }, high = { d, w, h }, slot = "wood", board = 0.02 })
      k:box { low = { 0.01, -w + 0.01, 0 }, high = { d - 0.03, w - 0.01, 0.06 }, slot = "wood", fill = 0.2 }
      local a, b = w - 0.022, (h - 0.06) / 2 - 0.022
      local zc = 0.06 + (h - 0.06) / 2
      for _, q in ipairs { -1, 1 } do
        k:box { size = { d - 0.02, 2 * math.sqrt(a ^ 2 + b ^ 2) - 0.02, 0.016 }, at = { d / 2 + 0.003, 0, zc }, rot = { q * math.deg(math.atan(b, a)), 0, 0 }, slot = "wood", grain = "y" }
      end
      for _, bin in ipairs { { 0, -1 }, { -1, 0 }, { 1, 0 }, { 0, 1 } } do
        local n = 0
        for row = 0, 3 do -- rows fill each triangle from its lower corner or edge
          for i = -3, 3 do
            local y, z = bin[1] * a * 0.56 + i * 0.082 + (row % 2) * 0.041, zc + bin[2] * b + row * 0.071
            if bin[2] == 0 then z = zc + (row - 1) * 0.071 end
            if bin[2] == -1 then z = 0.06 + 0.02 + 0.042 + row * 0.071 end
            if bin[2] == 1 then z = zc + 0.10 + row * 0.071 end
            local u, v = math.abs(y) / a, (z - zc) / b
            local margin = 0.052 * math.sqrt(1 / a ^ 2 + 1 / b ^ 2)
            local inside = bin[2] == -1 and -v > u + margin or bin[2] == 1 and v > u + margin or bin[2] == 0 and u > math.abs(v) + margin and (y * bin[1]) > 0
            if inside and math.abs(y) < a - 0.042 and z > 0.06 + 0.06 and z < h - 0.065 and n < math.ceil(p.bottles / 4) then
              n = n + 1
              spots[#spots + 1] = { y, z }
            end
          end
        end
      end
      k:surface("top", { center = { d / 2, 0, h }, size = { d, p.width } })
      k:container("bin", { center = { d / 2, 0, 0.08 }, size = { d - 0.05, 0.12 }, clearance = 0.10 })
    elseif p.form == "lattice" then -- posts with rails of steel or wood: a grid of square holes
      local columns, rows = math.max(3, math.floor((p.width - 0.03) / 0.108)), math.max(4, math.floor((h - 0.05) / 0.108))
      local pw, ph, post = (p.width - 0.024) / columns, (h - 0.03 - 0.024) / rows, 0.024
      for _, x in ipairs { post / 2, d - post / 2 } do
        for c = 0, columns do k:box { size = { post, post, h }, at = { x, -w + post / 2 + c * pw, 0 }, anchor = "bottom", slot = "wood", grain = "z", no_collider = true } end
        for r = 0, rows do k:box { size = { 0.010, p.width - 0.002, 0.018 }, at = { x, 0, 0.03 + 0.012 + r * ph }, slot = "wood", grain = "y", no_collider = true } end
      end
      for c = 0, columns do
        for r = 0, rows do k:box { size = { d - 0.01, 0.004, 0.016 }, at = { d / 2, -w + post / 2 + c * pw, 0.03 + 0.012 + r * ph }, slot = "metal", bevel = 0, no_collider = true } end
        k:box { low = { 0, -w + c * pw, 0 }, high = { d, -w + c * pw + post, h }, slot = "wood", collider_only = true }
      end
      for r = 0, rows do k:box { low = { 0, -w, 0.033 + r * ph }, high = { d, w, 0.051 + r * ph }, slot = "wood", collider_only = true } end
      for r = 1, rows do for c = 1, columns do spots[#spots + 1] = { -w + post / 2 + (c - 0.5) * pw, 0.03 + 0.021 + (r - 1) * ph + 0.040 } end end
      if p.style ~= "rustic" then k:box { low = { 0, -w, h - 0.012 }, high = { d, w, h }, slot = "wood", grain = "y", no_collider = true } end
      k:surface("top", { center = { d / 2, 0, h }, size = { d, p.width } })
    else -- scalloped rails in front and behind, tiers on four posts
      local tiers, n = math.max(2, math.floor(h / 0.125)), math.max(3, math.floor(p.width / 0.115))
      local step, pitch = (h - 0.05) / tiers, (p.width - 0.05) / n
      for i = 1, tiers do
        local z = 0.03 + (i - 1) * step
        for _, x in ipairs { 0.012, d - 0.012 } do
          local points = { { -w + 0.01, z }, { w - 0.01, z } }
          for c = n, 1, -1 do
            local y = -w + 0.025 + (c - 0.5) * pitch
            points[#points + 1] = { y + 0.046, z + 0.045 }
            for j = 0, 6 do
              local q = math.rad(180 * j / 6)
              points[#points + 1] = { y + 0.040 * math.cos(q), z + 0.045 - 0.030 * math.sin(q) }
            end
            points[#points + 1] = { y - 0.046, z + 0.045 }
            if x < 0.02 then spots[#spots + 1] = { y, z + 0.055 } end
          end
          k:prism { polygon = points, height = 0.016, axis = "x", at = { x, 0, 0 }, slot = "wood", bevel = 0.001, no_collider = true }
          k:box { low = { x - 0.008, -w + 0.01, z }, high = { x + 0.008, w - 0.01, z + 0.030 }, slot = "wood", collider_only = true }
        end
      end
      for _, x in ipairs { 0.012, d - 0.012 } do
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.024, 0.024, h }, at = { x, s * (w - 0.012), 0 }, anchor = "bottom", slot = "wood", grain = "z" } end
      end
      for _, s in ipairs { -1, 1 } do for _, z in ipairs { 0.015, h - 0.03 } do k:box { size = { d - 0.03, 0.016, 0.022 }, at = { d / 2, s * (w - 0.012), z }, slot = "wood", grain = "x", no_collider = true } end end
    end
    -- Bottles lie with their necks to the front.
    local r = p.rng("bottles")
    local left = p.form == "cross" and #spots or math.min(p.bottles, #spots) -- heaps are full from below
    for i, q in ipairs(spots) do
      if r:uniform(0, 1) < left / (#spots - i + 1) then
        left = left - 1
        k:with({ at = { 0.014, q[1], q[2] - 0.001 } }, function()
          local l = p.depth - 0.016
          k:lathe { profile = { { 0.030, 0 }, { 0.0375, 0.006 }, { 0.0375, 0.60 * l }, { 0.030, 0.70 * l }, { 0.016, 0.78 * l }, { 0.0145, 0.80 * l }, { 0.0145, l - 0.01 } }, axis = "x", slot = r:chance(0.5) and "green" or "dark", segments = 10, no_collider = true, fill = 0.4 }
          k:cylinder { radius = 0.0155, height = 0.15 * l, axis = "x", at = { l - 0.075 * l, 0, 0 }, slot = "foil", segments = 8, no_collider = true, fill = 0.2, bevel = 0 }
          k:cylinder { radius = 0.0379, height = 0.26 * l, axis = "x", at = { 0.34 * l, 0, 0 }, slot = "label", segments = 10, visual_only = true, bevel = 0 }
          k:cylinder { radius = 0.036, height = l - 0.01, axis = "x", at = { l / 2, 0, 0 }, slot = "green", segments = 8, collider_only = true, bevel = 0 }
        end)
      end
    end
    k:fit()
  end,
}
