-- A low fence for a landing: posts and a hand rail over turned balusters, steel bars, glass panes, or stretched cables.
return kind {
  api    = 1,
  names  = { en = "railing, handrail, banister, balustrade", zh = "栏杆, 扶手栏杆" },
  measure_zh = "段",
  groups = { "barrier", "building part" },
  stands = "floor", front = false, fixture = true,
  size   = { width = { 0.90, 1.80, 3.60 }, depth = { 0.06, 0.09, 0.14 }, height = { 0.85, 1.00, 1.15 } },
  mass   = { 5, 30, 220 },
  params = { form = one_of { "turned", "bars", "glass", "cables", words = { wooden = "turned", turned = "turned", classical = "turned", iron = "bars", metal = "bars", steel = "bars", glass = "glass", cable = "cables", wire = "cables", ["木"] = "turned", ["铁"] = "bars", ["玻璃"] = "glass" } } },
  slots  = {
    wood  = { "oak", "painted_wood", "walnut", "beech", tint = { "#f5f3ed", "#e5e1d6" } },
    metal = { "black_steel", "stainless_steel", "painted_metal", tint = { "#2a2c2f", "#efeeea" } },
    glass = "glass",
  },
  rooms  = { "balcony", "hallway", "attic" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local wood = p.form == "turned"
    local slot, f = wood and "wood" or "metal", wood and 1 or 0.12
    local posts = math.max(2, math.ceil(2 * w / 1.3) + 1)
    local post = wood and math.min(0.09, 2 * d) or 0.045
    local pitch = (2 * w - post) / (posts - 1)
    for i = 1, posts do
      local y = -w + post / 2 + (i - 1) * pitch
      k:box { size = { post, post, h - (wood and 0.06 or 0.02) }, at = { 0, y, 0 }, anchor = "bottom", slot = slot, bevel = wood and 0.006 or 0.003, fill = f, grain = "z" }
      k:box { size = { 2 * d, math.min(2 * d, post + 0.03), 0.02 }, at = { 0, math.max(-w + math.min(d, post / 2 + 0.015), math.min(w - math.min(d, post / 2 + 0.015), y)), 0 }, anchor = "bottom", slot = slot, bevel = 0.003, fill = wood and 1 or 0.4 }
      if wood then k:sphere { radius = 0.032, at = { 0, y, h - 0.032 }, segments = 12, slot = slot, no_collider = true } end
    end
    if wood then k:rounded_box { low = { -math.min(d, 0.035), -w + post, h - 0.115 }, high = { math.min(d, 0.035), w - post, h - 0.06 }, radius = 0.016, segments = 3, slot = slot, grain = "y", no_collider = true } else
      k:cylinder { radius = 0.021, height = 2 * w, axis = "y", at = { 0, 0, h - 0.021 }, segments = 14, slot = p.form == "cables" and "wood" or slot, fill = p.form == "cables" and 1 or 0.2, no_collider = true }
    end
    for i = 1, posts - 1 do
      local a, b = -w + post + (i - 1) * pitch, -w + post + (i - 1) * pitch + pitch - post
      local z0, z1 = 0.09, h - (wood and 0.10 or 0.07)
      k:box { low = { -0.022, a - 0.01, h - 0.12 }, high = { 0.022, b + 0.01, h }, slot = slot, bevel = 0, collider_only = true }
      if p.form == "glass" then
        k:box { low = { -0.006, a + 0.025, z0 }, high = { 0.006, b - 0.025, z1 }, slot = "glass", bevel = 0.002 }
        for _, y in ipairs { a + 0.015, b - 0.015 } do for _, z in ipairs { z0 + 0.12, z1 - 0.12 } do k:box { size = { 0.032, 0.05, 0.05 }, at = { 0, y, z }, slot = slot, bevel = 0.004, fill = 0.5, no_collider = true } end end
      elseif p.form == "cables" then
        for j = 0, 6 do k:cylinder { radius = 0.004, height = b - a + 0.02, axis = "y", at = { 0, (a + b) / 2, z0 + j * (z1 - z0) / 6.4 }, segments = 6, bevel = 0, slot = "metal", no_collider = true } end
        k:box { low = { -0.006, a, z0 }, high = { 0.006, b, z1 }, slot = "metal", bevel = 0, collider_only = true }
      else
        k:box { low = { -0.016, a - 0.01, z0 - 0.02 }, high = { 0.016, b + 0.01, z0 + 0.02 }, slot = slot, bevel = 0.003, fill = f, grain = "y", no_collider = true }
        local n = math.max(1, math.floor((b - a) / 0.115))
        for j = 1, n do
          local y = a + (j - 0.5) * (b - a) / n
          if wood then
            local t = z1 - z0 - 0.02
            k:lathe { profile = { { 0.018, 0 }, { 0.018, 0.10 * t }, { 0.012, 0.13 * t }, { 0.024, 0.24 * t }, { 0.021, 0.34 * t }, { 0.010, 0.56 * t }, { 0.014, 0.80 * t }, { 0.018, 0.84 * t }, { 0.012, 0.88 * t }, { 0.016, t } }, at = { 0, y, z0 + 0.02 }, segments = 8, slot = slot, no_collider = true }
          else
            k:cylinder { radius = 0.007, height = z1 - z0, at = { 0, y, z0 }, anchor = "bottom", segments = 8, bevel = 0, slot = slot, fill = 0.5, no_collider = true }
          end
        end
        k:box { low = { -0.012, a, z0 - 0.02 }, high = { 0.012, b, z1 }, slot = slot, bevel = 0, collider_only = true }
      end
    end
    k:fit()
  end,
}
