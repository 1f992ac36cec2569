-- A printed carton: cereals with a bowl on the front, pasta with a window, crackers or tea; flaps and a lot number.
return kind {
  api    = 1,
  names  = { en = "cereal box, box of cereal, box of pasta, pasta box, snack package, cracker box, cereal, box of crackers, food box, tea box", zh = "麦片盒, 麦片" },
  measure_zh = "盒",
  groups = { "box" },
  stands = "surface",
  size   = { width = { 0.08, 0.19, 0.22 }, depth = { 0.045, 0.065, 0.09 }, height = { 0.07, 0.28, 0.33 } },
  mass   = { 0.08, 0.45, 1.7 },
  params = { kind = one_of { "cereal", "pasta", "crackers", "tea", default = "cereal", words = { cereal = "cereal", pasta = "pasta", cracker = "crackers", crackers = "crackers", snack = "crackers", tea = "tea" }, size = { cereal = { width = { 0.17, 0.19, 0.22 }, height = { 0.26, 0.29, 0.33 } }, pasta = { width = { 0.09, 0.10, 0.12 }, depth = { 0.04, 0.05, 0.06 }, height = { 0.18, 0.20, 0.24 } }, crackers = { width = { 0.13, 0.15, 0.18 }, height = { 0.16, 0.19, 0.22 } }, tea = { width = { 0.11, 0.125, 0.14 }, depth = { 0.06, 0.07, 0.08 }, height = { 0.07, 0.08, 0.10 } } } } },
  slots  = { card = { "paperboard", tint = { "#f2b632", "#c9352b", "#2f6fb5", "#4a9a4f", "#e8762d", "#7a4a9a" } }, panel = { "paper", tint = { "#ffffff", "#fff3d6", "#dff0f7" } }, ink = { "plastic", tint = { "#7a1f1f", "#1f3f7a", "#2a2c30" } }, bowl = { "ceramic", tint = { "#3f78b5", "#ffffff" } }, flake = { "straw", "bread_crust" }, window = "clear_plastic", leaf = "leaf" },
  rooms  = { "kitchen", "pantry" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    k:box { low = { -d, -w, 0 }, high = { d, w, h }, slot = "card", bevel = 0.0008, no_mass = true }
    k:lump { mass = 8 * w * d * h * (p.kind == "pasta" and 450 or p.kind == "tea" and 200 or 110) + 0.05, at = { 0, 0, 0.42 * h }, size = { d, w, 0.6 * h } }
    local e = 0.0006
    local function face(y0, y1, z0, z1, slot, lift) k:box { low = { d - 0.002, y0 * w, z0 * h }, high = { d + (lift or 1) * e, y1 * w, z1 * h }, slot = slot, bevel = 0, visual_only = true } end
    local function disc(y, z, ry, rz, slot, lift) kitchen.spot(k, { at = { d, y * w, z * h }, width = 2 * ry, height = 2 * rz, slot = slot, lift = (lift or 2) * e, n = rz > 0.1 * h and 24 or 8 }) end
    -- Flaps: a seam on the top, tabs; panels on the sides with rows of print.
    k:box { low = { -0.004, -w, h - 0.001 }, high = { -0.003, w, h + 0.0003 }, slot = "ink", bevel = 0, visual_only = true }
    k:box { low = { -0.003, -0.25 * w, h - 0.001 }, high = { 0.6 * d, 0.25 * w, h + 0.0004 }, slot = "card", bevel = 0, visual_only = true }
    for _, s in ipairs { -1, 1 } do
      k:box { low = { -0.75 * d, s * w - e, 0.12 * h }, high = { 0.75 * d, s * w + e, 0.62 * h }, slot = "panel", bevel = 0, visual_only = true }
      for i = 0, 7 do k:box { low = { -0.6 * d, s * w - 2 * e, (0.18 + 0.05 * i) * h }, high = { (i % 3 == 2 and 0.1 or 0.6) * d, s * w + 2 * e, (0.195 + 0.05 * i) * h }, slot = "ink", bevel = 0, visual_only = true } end
    end
    -- The name: a band with blocky letters as bars.
    local r = p.rng("name")
    local function title(z0, z1, wide)
      face(-wide, wide, z0, z1, "panel", 1.5)
      local n = 6
      for i = 1, n do
        local y = -wide * 0.86 + 1.72 * wide * (i - 0.5) / n
        local half, zc, zh = 0.62 * 0.86 * wide / n, (z0 + z1) / 2, (z1 - z0) * 0.34
        face(y - half, y - half * 0.45, zc - zh, zc + zh, "ink", 2.5)
        if r:chance(0.7) then face(y - half, y + half, zc + zh * 0.55, zc + zh, "ink", 2.5) end
        if r:chance(0.7) then face(y - half, y + half, zc - zh * 0.2, zc + zh * 0.22, "ink", 2.5) end
        if r:chance(0.6) then face(y - half, y + half, zc - zh, zc - zh * 0.55, "ink", 2.5) end
        if r:chance(0.5) then face(y + half * 0.45, y + half, zc - zh, zc + zh, "ink", 2.5) end
      end
    end
    if p.kind == "cereal" then
      title(0.76, 0.93, 0.88)
      disc(0, 0.38, 0.86 * w, 0.30 * h, "panel", 1.2)
      disc(0, 0.44, 0.62 * w, 0.085 * h, "flake", 3)
      local bowl = {}
      outline.arc(bowl, 0, 0.43 * h, 0.64 * w, 180, 360, 12)
      k:prism { polygon = bowl, height = 0.002, axis = "x", at = { d + 0.0002, 0, 0 }, slot = "bowl", bevel = 0, visual_only = true }
      for i = 1, 14 do disc(r:uniform(-0.5, 0.5), r:uniform(0.42, 0.50), 0.085 * w, 0.018 * h, "flake", 5) end
      for _, q in ipairs { { 0.62, 0.62, "ink" }, { -0.55, 0.66, "bowl" } } do disc(q[1], q[2], 0.16 * w, 0.16 * w, q[3], 3) end
    elseif p.kind == "pasta" then
      title(0.74, 0.90, 0.86)
      face(-0.60, 0.60, 0.16, 0.60, "window", 1.5)
      for i = -4, 4 do k:cylinder { radius = 0.0016, height = 0.42 * h, at = { d, i * 0.115 * w, 0.38 * h }, slot = "flake", segments = 6, bevel = 0, visual_only = true } end
      face(-0.86, 0.86, 0.64, 0.70, "ink", 1.5)
    elseif p.kind == "crackers" then
      title(0.70, 0.90, 0.88)
      for i, q in ipairs { { -0.35, 0.34, 12 }, { 0.30, 0.30, -10 }, { 0.02, 0.48, 4 } } do
        k:box { size = { 0.0016 + 0.001 * i, 0.55 * w, 0.55 * w }, at = { d, q[1] * w, q[2] * h }, rot = { q[3], 0, 0 }, slot = "flake", bevel = 0, visual_only = true }
        for a = -1, 1 do for b = -1, 1 do disc(q[1] + 0.14 * a, q[2] + 0.14 * b * w / h, 0.02 * w, 0.02 * w, "ink", 4 + i) end end
      end
    else
      title(0.60, 0.88, 0.80)
      for i = 0, 2 do kitchen.spot(k, { at = { d, (i - 1) * 0.17 * w, 0.32 * h }, width = 0.16 * w, height = 0.30 * h, turn = (i - 1) * -38, slot = "leaf", lift = 0.0008 + 0.0004 * i }) end
      face(-0.9, 0.9, 0.04, 0.09, "panel", 1.5)
    end
    k:fit()
  end,
}
