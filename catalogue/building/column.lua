-- An upright from floor to ceiling: a turned and fluted classical shaft on a base with a capital, a square pier, a plain concrete round, or a timber post.
return kind {
  api    = 1,
  names  = { en = "column, pillar, support column", zh = "柱子, 立柱" },
  measure_zh = "根",
  groups = { "building part" },
  stands = "floor", front = false, fixture = true,
  size   = { width = { 0.24, 0.36, 0.60 }, depth = "width", height = { 2.20, 2.40, 2.75 } },
  mass   = { 30, 450, 3500 },
  params = { form = one_of { "classical", "square", "round", "timber", words = { classical = "classical", greek = "classical", fluted = "classical", square = "square", round = "round", concrete = "round", wooden = "timber", timber = "timber", ["罗马"] = "classical", ["方"] = "square", ["圆"] = "round", ["木"] = "timber" } } },
  slots  = {
    shaft = { "white_marble", "travertine", "plaster", "sandstone", tint = { "#f4f0e6", "#e7e2d8" } },
    plain = { "concrete", "white_plaster", "red_brick" },
    wood  = { "oak", "reclaimed_wood", "pine" },
    iron  = "black_steel",
  },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    if p.form == "classical" then
      local r = 0.72 * w
      k:box { low = { -w, -w, 0 }, high = { w, w, 0.10 }, slot = "shaft", bevel = 0.006 }
      k:lathe { profile = { { 0.97 * w, 0.10 }, { w, 0.125 }, { 0.97 * w, 0.15 }, { 0.86 * w, 0.165 }, { 0.86 * w, 0.18 }, { 0.92 * w, 0.20 }, { 0.86 * w, 0.225 }, { 0.76 * w, 0.24 }, { 0, 0.24 } }, segments = 32, slot = "shaft" }
      local z0, z1 = 0.24, h - 0.24
      k:lathe { profile = { { r, z0 }, { 0.99 * r, z0 + 0.35 * (z1 - z0) }, { 0.84 * r, z1 }, { 0, z1 } }, segments = 32, slot = "shaft" }
      for i = 0, 15 do -- ridges between flutes
        local a = 2 * math.pi * i / 16
        local c, s = math.cos(a), math.sin(a)
        k:sweep { path = { { r * c, r * s, z0 + 0.02 }, { 0.99 * r * c, 0.99 * r * s, z0 + 0.35 * (z1 - z0) }, { 0.845 * r * c, 0.845 * r * s, z1 - 0.03 } }, radius = 0.05 * r, segments = 6, slot = "shaft", visual_only = true }
      end
      k:lathe { profile = { { 0.84 * r, z1 }, { 0.95 * r, z1 + 0.015 }, { 0.86 * r, z1 + 0.03 }, { 0.86 * r, z1 + 0.06 }, { 0.95 * w, z1 + 0.13 }, { 0.97 * w, z1 + 0.16 }, { 0, z1 + 0.16 } }, segments = 32, smooth = false, slot = "shaft" }
      k:box { low = { -w, -w, h - 0.08 }, high = { w, w, h }, slot = "shaft", bevel = 0.006 }
    elseif p.form == "square" then
      k:box { low = { -w, -w, 0 }, high = { w, w, 0.14 }, slot = "plain", bevel = 0.006 }
      k:box { low = { -0.86 * w, -0.86 * w, 0.14 }, high = { 0.86 * w, 0.86 * w, h - 0.12 }, slot = "plain", bevel = 0.010 }
      k:box { low = { -0.93 * w, -0.93 * w, h - 0.16 }, high = { 0.93 * w, 0.93 * w, h - 0.06 }, slot = "plain", bevel = 0.008 }
      k:box { low = { -w, -w, h - 0.08 }, high = { w, w, h }, slot = "plain", bevel = 0.006 }
      for i = 0, 3 do k:with({ rot = { 0, 0, 90 * i } }, function() k:box { low = { 0.86 * w - 0.004, -0.55 * w, 0.28 }, high = { 0.86 * w + 0.008, 0.55 * w, h - 0.32 }, slot = "plain", bevel = 0.005, visual_only = true } end) end
    elseif p.form == "round" then
      k:cylinder { radius = w, height = h, at = { 0, 0, h / 2 }, segments = 40, bevel = 0.004, slot = "plain" }
      for i = 1, 3 do k:torus { radius = w - 0.0015, tube = 0.003, at = { 0, 0, i * h / 4 }, segments = 40, slot = "iron", visual_only = true } end
    else
      local q = 0.8 * w
      k:box { low = { -q, -q, 0.03 }, high = { q, q, h - 0.05 }, slot = "wood", bevel = 0.012, grain = "z" }
      k:box { low = { -w, -w, 0 }, high = { w, w, 0.03 }, slot = "iron", bevel = 0.002, fill = 0.4 }
      k:box { low = { -w, -q, h - 0.05 }, high = { w, q, h }, slot = "wood", bevel = 0.006, grain = "x" }
      for i = 0, 3 do
        k:with({ rot = { 0, 0, 90 * i } }, function()
          k:box { low = { q - 0.002, -0.4 * q, 0.03 }, high = { q + 0.006, 0.4 * q, 0.22 }, slot = "iron", bevel = 0.001, no_collider = true }
          for _, z in ipairs { 0.08, 0.17 } do k:cylinder { radius = 0.012, height = 0.012, axis = "x", at = { q + 0.009, 0, z }, segments = 6, bevel = 0.001, slot = "iron", visual_only = true } end
          if i % 2 == 0 then k:sweep { path = { { q - 0.02, 0, h - 0.42 }, { w + 0.0 - 0.02, 0, h - 0.06 } }, rect = { 0.06, 0.05 }, up = { 0, 1, 0 }, slot = "wood", no_collider = true } end
        end)
      end
    end
    k:fit()
  end,
}
