-- Sloping or level shelves for pairs of shoes between two side frames: slats of wood or rods of steel; a cushioned bench on top when asked.
return kind {
  api    = 1,
  names  = { en = "shoe rack, shoe shelf, shoe stand, shoe storage, shoe organizer, shoe bench", zh = "鞋架" },
  measure_zh = "个",
  groups = { "rack", "shelf", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.5 },
  size   = { width = { 0.50, 0.72, 1.10 }, depth = { 0.27, 0.31, 0.36 }, height = { 0.35, 0.60, 1.25 } },
  mass   = { 2, 6.5, 42 },
  params = {
    tiers = int(2, 3, 6, { ["two-tier"] = 2, ["three-tier"] = 3, ["four-tier"] = 4, ["five-tier"] = 5, ["双层"] = 2, ["三层"] = 3, ["四层"] = 4, ["五层"] = 5 },
      { { height = { 0.30, 0.36, 0.40 } }, { height = { 0.36, 0.42, 0.50 } }, { height = { 0.50, 0.58, 0.66 } }, { height = { 0.68, 0.76, 0.84 } }, { height = { 0.84, 0.92, 1.02 } }, { height = { 1.00, 1.10, 1.25 } } }),
    bench = bool(false, { bench = true, ["with seat"] = true, ["with bench"] = true, ["换鞋凳"] = true, ["带坐垫"] = true }),
    shoes = bool(false, { ["with shoes"] = true, ["full of shoes"] = true, filled = true, ["放满鞋"] = true }),
    style = one_of { "modern", "scandinavian", "rustic", "industrial" },
  },
  slots  = {
    frame   = { "oak", "bamboo", modern = { "painted_metal", "chrome", "black_steel" }, scandinavian = { "bamboo", "birch" }, rustic = "pine", industrial = "black_steel" },
    shelf   = { "oak", "bamboo", modern = { "chrome", "black_steel" }, scandinavian = { "bamboo", "birch" }, rustic = "pine", industrial = "reclaimed_wood" },
    cushion = { "linen", "fabric", tint = { "#b9b2a2", "#7b8a8c", "#8a6a52" } },
    shoe    = { "leather", "canvas", tint = { "#3a3532", "#a6402f", "#2f4d73", "#d8d4cc" } },
    sole    = "rubber",
  },
  rooms  = { "hallway", "entryway", "bedroom", "closet", "mudroom" },
  build  = function(p, k)
    local w, d = p.width / 2, p.depth
    local pad = p.bench and 0.05 or 0
    local h = p.height - pad
    local metal = p.style == "modern" or p.style == "industrial"
    local post = metal and 0.020 or 0.032
    for _, s in ipairs { -1, 1 } do
      local y = s * (w - post / 2)
      for _, x in ipairs { post / 2, d - post / 2 } do
        k:box { size = { post, post, h - (p.bench and 0.02 or 0) }, at = { x, y, 0 }, anchor = "bottom", slot = "frame", grain = "z", fill = metal and 0.25 or 1 }
      end
      for _, z in ipairs { 0.06, h - 0.04 } do
        k:box { size = { d - 2 * post + 0.004, post * 0.7, post }, at = { d / 2, y, z }, slot = "frame", grain = "x", fill = metal and 0.25 or 1, no_collider = true }
      end
    end
    local first, last = 0.07, h - (p.bench and 0.15 or 0.13)
    for i = 1, p.tiers do
      local z = first + (last - first) * (i - 1) / math.max(1, p.tiers - 1)
      if p.style == "modern" then -- rods, higher behind, with a stop at the front
        for j = 0, 4 do
          k:cylinder { radius = 0.005, height = p.width - post, axis = "y", at = { 0.03 + (d - 0.06) * j / 4, 0, z - 0.005 }, slot = "shelf", segments = 8, no_collider = true }
        end
        k:cylinder { radius = 0.005, height = p.width - post, axis = "y", at = { d - post / 2, 0, z + 0.03 }, slot = "shelf", segments = 8, no_collider = true }
        k:box { low = { 0.02, -w + post, z - 0.010 }, high = { d - 0.02, w - post, z }, collider_only = true, slot = "shelf" }
      elseif p.style == "industrial" then
        k:box { low = { 0.005, -w + post, z - 0.018 }, high = { d - 0.005, w - post, z }, slot = "shelf", grain = "y" }
        k:box { low = { d - post, -w + post, z - 0.024 }, high = { d, w - post, z - 0.018 }, slot = "frame", fill = 0.5, no_collider = true }
      else
        local n = 5
        local pitch = d / n
        for j = 1, n do
          k:box { low = { (j - 1) * pitch + 0.006, -w + post * 0.5, z - 0.012 }, high = { j * pitch - 0.006, w - post * 0.5, z }, slot = "shelf", grain = "y", no_collider = true }
        end
        k:box { low = { 0.006, -w + post, z - 0.012 }, high = { d - 0.006, w - post, z }, collider_only = true, slot = "shelf" }
        for _, s in ipairs { -1, 1 } do k:box { size = { d - 0.01, 0.02, 0.022 }, at = { d / 2, s * (w - post * 0.6), z - 0.023 }, slot = "frame", grain = "x", no_collider = true } end
      end
      local free = i < p.tiers and (last - first) / math.max(1, p.tiers - 1) - 0.03 or p.bench and 0.10 or 0.25
      if not p.shoes then k:container("tier_" .. i, { center = { d / 2, 0, z }, size = { d - 0.03, p.width - 2 * post - 0.01 }, clearance = free }) end
      if p.shoes then -- pairs, side by side
        local n, r = math.floor((p.width - 2 * post - 0.04) / 0.22), p.rng("shoes_" .. i)
        for j = 1, n do
          local y, tall = (p.width - 2 * post) * ((j - 0.5) / n - 0.5), math.min(r:uniform(0.07, 0.10), free - 0.01)
          for _, s in ipairs { -1, 1 } do
            k:with({ at = { d / 2, y + s * 0.048, z }, slot = "shoe" }, function()
              k:loft { segments = 2, no_collider = true, fill = 0.4, sections = { { at = { 0, 0, 0.018 }, size = { 0.25, 0.082 }, radius = 0.040 }, { at = { -0.004, 0, 0.045 }, size = { 0.24, 0.078 }, radius = 0.036 },
                { at = { -0.05, 0, tall * 0.85 }, size = { 0.13, 0.066 }, radius = 0.030 }, { at = { -0.065, 0, tall }, size = { 0.10, 0.062 }, radius = 0.028 } } }
              k:loft { slot = "sole", segments = 2, no_collider = true, fill = 0.5, sections = { { at = { 0, 0, 0 }, size = { 0.256, 0.086 }, radius = 0.042 }, { at = { 0, 0, 0.018 }, size = { 0.256, 0.086 }, radius = 0.042 } } }
            end)
          end
        end
        k:box { low = { d / 2 - 0.12, -w + post + 0.02, z }, high = { d / 2 + 0.12, w - post - 0.02, z + 0.06 }, collider_only = true, slot = "shoe" }
      end
    end
    if p.bench then
      k:box { low = { 0, -w, h - 0.02 }, high = { d, w, h }, slot = metal and "shelf" or "frame", grain = "y", fill = metal and p.style == "modern" and 0.1 or 1 }
      upholstery.seat(k, { low = { 0.004, -w + 0.004, h - 0.002 }, high = { d - 0.004, w - 0.004, h + pad }, slot = "cushion", puff = 0.25 })
      k:surface("seat", { center = { d / 2, 0, h + pad }, size = { d - 0.05, p.width - 0.06 } })
    end
  end,
}
