-- A sack of beads: a slumped drop with a dented seat, sewn from wedges with seams and a carrying loop; or a round puff or a lounger with a back.
return kind {
  api    = 1,
  names  = { en = "bean bag, beanbag, bean bag chair, beanbag chair, bean bag seat, beanbag seat, sack chair", zh = "豆袋, 懒人沙发, 豆袋沙发" },
  measure_zh = "个",
  groups = { "chair", "seat", "seating" },
  stands = "floor",
  size   = { width = { 0.65, 0.85, 1.10 }, depth = { 0.70, 0.92, 1.20 }, height = { 0.55, 0.75, 0.95 } },
  mass   = { 2, 7, 26 },
  params = {
    form = one_of { "drop", "round", "lounger", words = { drop = "drop", teardrop = "drop", round = "round", lounger = "lounger", lounge = "lounger", ["水滴"] = "drop", ["圆"] = "round" },
      size = { drop = { height = { 0.65, 0.82, 0.98 } }, round = { width = { 0.70, 0.90, 1.15 }, depth = { 0.70, 0.90, 1.15 }, height = { 0.45, 0.56, 0.70 } }, lounger = { height = { 0.60, 0.74, 0.90 }, depth = { 0.90, 1.05, 1.25 } } } },
  },
  slots  = {
    cover = { "fabric", "canvas", "leather", "velvet", "faux_fur", tint = { "#c8553d", "#4a6f8a", "#6b8e5a", "#d9a93b", "#8a8f94", "#7b5a8a", "#e2d8c6", "#3f4449" } },
    seam  = { "cotton", tint = { "#2b2b2d", "#f1ece0" } },
  },
  rooms  = { "kids_room", "playroom", "living_room", "game_room", "library" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    -- Rings from below to above: centre along x, half depth, half width, height.
    local rings = p.form == "drop" and { { 0, 0.80, 0.80, 0 }, { 0, 0.98, 0.98, 0.08 }, { -0.02, 1.0, 1.0, 0.22 }, { -0.08, 0.92, 0.95, 0.36 }, { -0.20, 0.78, 0.86, 0.50 }, { -0.36, 0.56, 0.70, 0.66 }, { -0.50, 0.36, 0.48, 0.82 }, { -0.58, 0.20, 0.24, 0.94 }, { -0.60, 0.07, 0.08, 1.0 } }
      or p.form == "round" and { { 0, 0.72, 0.72, 0 }, { 0, 0.95, 0.95, 0.12 }, { 0, 1, 1, 0.38 }, { 0, 0.95, 0.95, 0.64 }, { 0, 0.80, 0.80, 0.84 }, { 0, 0.52, 0.52, 0.96 }, { 0, 0.12, 0.12, 1.0 } }
      or { { 0, 0.84, 0.80, 0 }, { 0, 0.99, 0.98, 0.10 }, { 0, 1, 1, 0.26 }, { -0.06, 0.92, 0.98, 0.42 }, { -0.30, 0.66, 0.92, 0.54 }, { -0.50, 0.42, 0.86, 0.70 }, { -0.60, 0.28, 0.74, 0.86 }, { -0.66, 0.16, 0.48, 0.97 }, { -0.68, 0.05, 0.2, 1.0 } }
    local sections = {}
    local function corner(a, b) return 0.96 * math.min(a * d, b * w) end
    for i, q in ipairs(rings) do sections[i] = { at = { q[1] * d, 0, q[4] * h }, size = { 2 * q[2] * d, 2 * q[3] * w }, radius = corner(q[2], q[3]) } end
    k:loft { sections = sections, segments = 7, crease = 70, slot = "cover", no_mass = true }
    k:lump { mass = 1 + 20 * 0.5 * 4 * w * d * h, at = { 0, 0, 0.3 * h }, size = { 1.4 * d, 1.4 * w, 0.5 * h } } -- foam beads
    for i = 0, 7 do -- seams from below to the tip
      local a = math.rad(22.5 + 45 * i)
      local path = {}
      for j, q in ipairs(rings) do
        if j > 1 or true then
          local rx, ry, r = q[2] * d, q[3] * w, corner(q[2], q[3])
          local c, s = math.cos(a), math.sin(a)
          -- The point of the rounded rectangle in that direction.
          path[j] = { q[1] * d + (c < 0 and -1 or 1) * (rx - r) + r * c, (s < 0 and -1 or 1) * (ry - r) + r * s, q[4] * h }
        end
      end
      k:sweep { path = path, radius = 0.007, segments = 5, slot = i % 2 == 0 and "seam" or "cover", visual_only = true }
    end
    local tip = rings[#rings]
    k:sweep { path = { { tip[1] * d - 0.05, 0, h - 0.03 }, { tip[1] * d - 0.03, 0, h - 0.002 }, { tip[1] * d + 0.02, 0, h - 0.002 }, { tip[1] * d + 0.05, 0, h - 0.035 } }, rect = { 0.03, 0.004 }, up = { 0, 1, 0.01 }, smooth = true, steps = 3, slot = "seam", visual_only = true }
    k:surface("seat", { center = { p.form == "round" and 0 or 0.32 * d, 0, p.form == "round" and h - 0.01 or (p.form == "drop" and 0.46 or 0.44) * h }, size = { p.form == "round" and 0.5 * d or 0.35 * d, 0.6 * w } })
    k:fit()
  end,
}
