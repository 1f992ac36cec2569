-- A cloth slung between two raised ends of a curved stand, with spreader bars, strings and a pillow.
return kind {
  api    = 1,
  names  = { en = "hammock, hanging hammock, swing hammock", zh = "吊床" },
  measure_zh = "张",
  groups = { "seat" },
  stands = "floor",
  size   = { width = { 2.60, 3.00, 3.60 }, depth = { 1.00, 1.15, 1.35 }, height = { 1.00, 1.15, 1.35 } },
  mass   = { 10, 24, 75 },
  params = {
    form    = one_of { "wooden", "steel", words = { wooden = "wooden", steel = "steel", metal = "steel", ["木"] = "wooden", ["铁"] = "steel" } },
    pillow  = bool(true, { ["with a pillow"] = true }),
    striped = bool(true, { striped = true, plain = false, ["条纹"] = true }),
  },
  slots  = {
    wood  = { "pine", "teak", "oak" },
    metal = { "black_steel", "painted_metal", tint = { "#2d3032", "#3f5a4a", "#c9c6bc" } },
    cloth = { "canvas", "cotton", tint = { "#f0e8d6", "#d9c8a8", "#e6e2d8" } },
    band  = { "canvas", "cotton", tint = { "#b5523f", "#3f7a8a", "#c99a3f", "#5f7f56", "#3f5378" } },
    rope  = { "jute", "cotton" },
  },
  rooms  = { "balcony" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local wood = p.form == "wooden"
    local slot, f = wood and "wood" or "metal", wood and 1 or 0.22
    local t = wood and 0.07 or 0.05
    local hook = w - 0.10
    -- A bowed beam along y that rises at both ends, on two cross feet.
    local path = {}
    for i = 0, 12 do
      local u = -1 + i / 6
      path[i + 1] = { 0, u * (w - 0.03), t / 2 + 0.055 + (h - t - 0.06) * math.abs(u) ^ 3.2 }
    end
    k:sweep { path = path, rect = { t, t }, up = { 1, 0, 0 }, smooth = true, steps = 2, slot = slot, fill = f }
    for _, s in ipairs { -1, 1 } do
      k:box { size = { 2 * d, t, 0.055 }, at = { 0, s * 0.42 * w, 0 }, anchor = "bottom", slot = slot, grain = "x", bevel = 0.006, fill = f }
      k:cylinder { radius = 0.010, height = 0.09, axis = "y", at = { 0, s * (hook + 0.005), h - 0.14 }, segments = 8, slot = "metal", no_collider = true }
      k:torus { radius = 0.022, tube = 0.005, axis = "x", at = { 0, s * (hook - 0.05), h - 0.145 }, segments = 12, slot = "metal", no_collider = true }
    end
    -- The cloth sags between spreader bars; strips along y side by side, curved up at the rims.
    local bar_y, bar_z, sag = 0.60 * w, 0.70 * h, 0.30 * h
    local half = d - 0.16
    local n = 10
    for i = 1, n do
      local u = (i - 0.5) / n * 2 - 1
      local points = {}
      for j = 0, 6 do
        local v = -1 + j / 3
        points[j + 1] = { u * half, v * bar_y, bar_z - sag * (1 - v * v) * (1 - 0.45 * u * u) }
      end
      k:sweep { path = points, rect = { 2 * half / n + 0.006, 0.006 }, up = { 0.0, 0, 1 }, smooth = true, steps = 2, slot = p.striped and (i % 5 == 2 or i % 5 == 4) and "band" or "cloth", no_collider = true, fill = 0.5 }
    end
    for j = 1, 4 do -- collider: slabs that follow the sag
      local v0, v1 = -1 + (j - 1) / 2, -1 + j / 2
      local points = {}
      for _, v in ipairs { v0, v1 } do
        for _, u in ipairs { -1, 0, 1 } do
          local z = bar_z - sag * (1 - v * v) * (1 - 0.45 * u * u)
          points[#points + 1] = { u * half, v * bar_y, z + (u == 0 and 0.003 or -0.005) }
          points[#points + 1] = { u * half, v * bar_y, z - 0.012 }
        end
      end
      k:hull { points = points, slot = "cloth", collider_only = true }
    end
    for _, s in ipairs { -1, 1 } do
      k:cylinder { radius = 0.014, height = 2 * half + 0.08, axis = "x", at = { 0, s * bar_y, bar_z }, segments = 10, slot = "wood" }
      for i = 0, 6 do k:sweep { path = { { (i / 3 - 1) * half, s * bar_y, bar_z }, { (i / 3 - 1) * 0.012, s * (hook - 0.07), h - 0.16 } }, radius = 0.004, segments = 5, slot = "rope", no_collider = true } end
    end
    k:surface("seat", { center = { 0, 0, bar_z - sag + 0.004 }, size = { half, 0.36 * bar_y } })
    if p.pillow then k:with({ at = { 0, -0.62 * bar_y, bar_z - 0.58 * sag + 0.05 }, rot = { 28, 0, 0 } }, function() k:with({ rot = { 0, 0, 90 } }, function() bedding.bag(k, { size = { 0.28, 0.9 * half, 0.10 }, slot = "band", segments = 6, soft = true }) end) end) end
    k:fit()
  end,
}
