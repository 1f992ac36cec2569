-- A cup with two handles on a stem and a block with a plate; a star on a column; a medal on a ribbon stand; a shield on a board.
return kind {
  api    = 1,
  names  = { en = "trophy, award, cup trophy, medal, award plaque, plaque, championship trophy, golden trophy", zh = "奖杯, 奖牌, 奖座" },
  measure_zh = "座",
  groups = { "decoration" },
  stands = "surface",
  size   = { width = { 0.14, 0.20, 0.30 }, depth = { 0.09, 0.12, 0.18 }, height = { 0.20, 0.32, 0.50 } },
  mass   = { 0.2, 1.2, 10 },
  params = { type = one_of { "cup", "star", "plaque", default = "cup", words = { cup = "cup", star = "star", plaque = "plaque", shield = "plaque", ["奖牌"] = "plaque", medal = "plaque" } } },
  slots  = { metal = { "gold", "gold", "silver", "bronze" }, base = { "black_marble", "walnut", "white_marble" }, plate = { "brass", "silver" }, ink = { "paint", tint = { "#3a3228" } }, ribbon = { "silk", tint = { "#d23a3a", "#3a5ad2" } } },
  rooms  = { "living_room", "study", "office", "gym", "classroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local base = 0.17 * h
    local bw = p.type == "cup" and 0.62 * w or w
    k:box { low = { -d, -bw, 0 }, high = { d, bw, 0.35 * base }, slot = "base", bevel = 0.004, fill = 0.5 }
    k:box { low = { -0.84 * d, -0.84 * bw, 0.35 * base }, high = { 0.84 * d, 0.84 * bw, base }, slot = "base", bevel = 0.003, fill = 0.5 }
    k:box { low = { 0.84 * d - 0.001, -0.6 * bw, 0.46 * base }, high = { 0.84 * d + 0.0012, 0.6 * bw, 0.90 * base }, slot = "plate", bevel = 0.0006, visual_only = true }
    lettering.text(k, { text = "WINNER", at = { 0.84 * d + 0.0014, 0, 0.68 * base }, height = 0.2 * base, width = 1.0 * bw, slot = "ink", depth = 0.0004 })
    local up = h - base
    if p.type == "cup" then
      local r = math.min(0.98 * d, 0.62 * w)
      k:lathe { profile = { { 0.62 * r, 0 }, { 0.60 * r, 0.04 * up }, { 0.24 * r, 0.10 * up }, { 0.14 * r, 0.20 * up }, { 0.26 * r, 0.245 * up }, { 0.14 * r, 0.29 * up }, { 0, 0.29 * up } }, at = { 0, 0, base }, slot = "metal", segments = 24, fill = 0.4 }
      k:lathe { profile = { { 0.14 * r, 0 }, { 0.60 * r, 0.10 * up }, { 0.86 * r, 0.26 * up }, { 0.90 * r, 0.50 * up }, { 0.95 * r, 0.66 * up }, { r, 0.72 * up } }, wall = 0.002, base = 0.004, at = { 0, 0, base + 0.28 * up }, slot = "metal", segments = 28, smooth = true, steps = 2, pieces = 8 }
      lamps.band(k, { radius = 0.925 * r, at = { 0, 0, base + 0.80 * up }, slot = "metal", height = 0.012 })
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0, s * 0.88 * r, base + 0.90 * up }, { 0, s * 0.80 * w, base + 0.95 * up }, { 0, s * (w - 0.006), base + 0.78 * up }, { 0, s * 0.86 * w, base + 0.60 * up }, { 0, s * 0.72 * r, base + 0.48 * up } }, radius = 0.0055, smooth = true, steps = 4, segments = 8, slot = "metal", no_collider = true }
        k:box { low = { -0.006, s > 0 and 0.8 * r or -w, base + 0.55 * up }, high = { 0.006, s > 0 and w or -0.8 * r, base + 0.94 * up }, slot = "metal", collider_only = true }
      end
      k:prism { polygon = outline.star(0.20 * r, 0.09 * r, 5, 90), axis = "x", height = 0.006, at = { 0.90 * r, 0, base + 0.66 * up }, bevel = 0.001, slot = "plate", visual_only = true }
    elseif p.type == "star" then
      local r = math.min(0.36 * up, 0.95 * w)
      k:lathe { profile = { { 0.5 * d, 0 }, { 0.45 * d, 0.03 * up }, { 0.22 * d, 0.06 * up }, { 0.20 * d, 0.36 * up }, { 0.34 * d, 0.40 * up }, { 0, 0.42 * up } }, at = { 0, 0, base }, slot = "plate", segments = 20, fill = 0.4 }
      local star = {}
      for i, q in ipairs(outline.star(r, 0.42 * r, 5, 90)) do star[i] = q end
      k:prism { polygon = star, axis = "x", height = 0.35 * d, at = { 0, 0, h - r }, bevel = 0.004, slot = "metal", fill = 0.4 }
      k:prism { polygon = outline.star(0.7 * r, 0.29 * r, 5, 90), axis = "x", height = 0.42 * d, at = { 0, 0, h - r }, bevel = 0.003, slot = "metal", visual_only = true }
      k:cylinder { radius = 0.012, height = h - 1.3 * r - base - 0.38 * up, at = { 0, 0, base + 0.38 * up }, anchor = "bottom", slot = "plate", segments = 10, no_collider = true }
    else
      local shield = { { 0, -0.48 * up }, { 0.55 * w, -0.30 * up }, { 0.88 * w, 0.02 * up }, { 0.92 * w, 0.42 * up }, { 0.45 * w, 0.38 * up }, { 0, 0.48 * up } }
      local all = {}
      for i = 1, #shield do all[i] = shield[i] end
      for i = #shield - 1, 2, -1 do all[#all + 1] = { -shield[i][1], shield[i][2] } end
      k:prism { polygon = all, axis = "x", height = 0.02, at = { 0, 0, base + 0.5 * up }, bevel = 0.004, slot = "base" }
      local small = {}
      for i, q in ipairs(all) do small[i] = { q[1] * 0.84, q[2] * 0.84 } end
      k:prism { polygon = small, axis = "x", height = 0.006, at = { 0.012, 0, base + 0.5 * up }, bevel = 0.002, slot = "metal", visual_only = true }
      k:box { low = { -0.012, -0.35 * w, base }, high = { 0.012, 0.35 * w, base + 0.12 * up }, slot = "base" }
      k:torus { radius = 0.20 * up, tube = 0.004, axis = "x", at = { 0.016, 0, base + 0.56 * up }, segments = 24, slot = "plate", visual_only = true }
      lettering.text(k, { text = "1", at = { 0.016, 0, base + 0.56 * up }, height = 0.22 * up, slot = "ink", depth = 0.001, weight = 0.16 })
      k:box { size = { 0.003, 0.7 * w, 0.07 * up }, at = { 0.016, 0, base + 0.27 * up }, bevel = 0.001, slot = "plate", visual_only = true }
      for _, s in ipairs { -1, 1 } do k:sweep { path = { { 0.016, s * 0.24 * up * 0.6, base + 0.40 * up }, { 0.016, s * 0.27 * up, base + 0.56 * up }, { 0.016, s * 0.20 * up, base + 0.74 * up } }, radius = 0.004, smooth = true, steps = 3, segments = 6, slot = "plate", visual_only = true } end
    end
    k:fit()
  end,
}
