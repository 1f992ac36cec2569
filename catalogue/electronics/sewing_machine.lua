-- A bed, a column and an arm with a needle over its plate, a hand wheel, dials, a spool of thread, a piece of cloth.
return kind {
  api    = 1,
  names  = { en = "sewing machine", zh = "缝纫机" },
  measure_zh = "台",
  groups = { "machine", "appliance" },
  stands = "surface",
  size   = { width = { 0.36, 0.42, 0.48 }, depth = { 0.17, 0.20, 0.24 }, height = { 0.28, 0.33, 0.38 } },
  mass   = { 3.5, 7, 16 },
  params = { style = one_of { "modern", "vintage", words = { vintage = "vintage", antique = "vintage", old = "vintage", ["复古"] = "vintage" } } },
  slots  = { body = { "plastic", vintage = "black_steel", tint = { "#ffffff", "#d8eee8", "#f2d8e0" } }, base = { "plastic", vintage = { "walnut", "oak" }, tint = { "#f4f4f0", "#8ab8b0" } }, metal = { "chrome", vintage = "brass" }, dial = { "plastic", vintage = "brass", tint = { "#d8486a", "#4a9ab8" } }, thread = { "cotton", tint = { "#e8483a", "#3a7ae8", "#f2c83a" } }, cloth = { "cotton", tint = { "#8ab0d8", "#e8a0b0" } }, dark = "black_plastic", gilt = "gold" },
  rooms  = { "workshop", "bedroom", "closet" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local old = p.style == "vintage"
    local fill = old and 0.10 or 0.2
    local bed = 0.24 * h
    -- The needle is at the left (-y), the wheel at the right.
    k:box { low = { -d, -w, 0 }, high = { d, w - 0.02, old and 0.6 * bed or 0.5 * bed }, slot = "base", bevel = 0.006, fill = old and 0.4 or 0.2 }
    k:rounded_box { low = { -0.75 * d, -0.96 * w, 0.4 * bed }, high = { 0.62 * d, w - 0.03, bed }, radius = 0.010, segments = 3, slot = "body", fill = fill }
    local c0, c1 = 0.42 * w, 0.86 * w
    k:loft { segments = 3, slot = "body", fill = fill, sections = { { at = { -0.08 * d, (c0 + c1) / 2, bed - 0.004 }, size = { 1.2 * d, c1 - c0 + 0.03 }, radius = 0.02 }, { at = { -0.08 * d, (c0 + c1) / 2, 0.45 * h }, size = { 1.0 * d, c1 - c0 }, radius = 0.02 }, { at = { -0.08 * d, (c0 + c1) / 2, 0.90 * h }, size = { 1.0 * d, c1 - c0 }, radius = 0.02 } } }
    local z0, z1 = 0.63 * h, 0.93 * h
    k:prism { polygon = outline.rounded_rect(1.0 * d, z1 - z0, 0.35 * (z1 - z0), 5), axis = "y", height = 0.82 * w + c1, at = { -0.08 * d, (c1 - 0.82 * w) / 2, (z0 + z1) / 2 }, bevel = 0.006, slot = "body", fill = fill }
    k:box { low = { -0.5 * d, -0.92 * w, 0.55 * h }, high = { 0.36 * d, -0.50 * w, z1 - 0.01 }, bevel = 0.014, slot = "body", fill = fill }
    -- Needle bar, foot, plate.
    local ny = -0.72 * w
    k:cylinder { radius = 0.006, height = 0.10 * h, at = { -0.05 * d, ny, 0.55 * h }, anchor = "top", slot = "metal", segments = 10, no_collider = true }
    k:cylinder { radius = 0.0014, height = 0.55 * h - 0.1 * h - bed, at = { -0.05 * d, ny, 0.45 * h }, anchor = "top", slot = "metal", segments = 6, visual_only = true }
    k:cylinder { radius = 0.004, height = 0.55 * h - bed - 0.008, at = { -0.05 * d - 0.018, ny, 0.55 * h }, anchor = "top", slot = "metal", segments = 8, no_collider = true }
    for _, s in ipairs { -1, 1 } do k:box { size = { 0.035, 0.006, 0.004 }, at = { -0.03 * d, ny + s * 0.006, bed + 0.007 }, bevel = 0.001, slot = "metal", visual_only = true } end
    k:box { size = { 0.05, 0.07, 0.002 }, at = { -0.05 * d, ny, bed + 0.0003 }, bevel = 0.0005, slot = "metal", visual_only = true }
    k:box { low = { -0.02 * d, ny - 0.05, bed + 0.001 }, high = { d - 0.01, ny + 0.09, bed + 0.0035 }, bevel = 0.001, slot = "cloth", no_collider = true }
    for i = 0, 5 do k:box { size = { 0.009, 0.0016, 0.001 }, at = { 0.2 * d + 0.013 * i, ny, bed + 0.0036 }, bevel = 0, slot = "thread", visual_only = true } end
    -- Wheel at the right end.
    local zw = (z0 + z1) / 2
    k:lathe { profile = { { 0, 0 }, { 0.55 * 0.12 * h, 0 }, { 0.13 * h, 0.006 }, { 0.14 * h, 0.014 }, { 0.13 * h, 0.022 }, { 0.05 * h, 0.022 }, { 0.05 * h, w - c1 }, { 0, w - c1 } }, axis = "y", at = { -0.08 * d, c1 - 0.001, zw }, slot = old and "metal" or "dial", segments = 26, fill = 0.5 }
    if old then for i = 0, 4 do k:box { size = { 0.018, 0.003, 0.08 * h }, at = { -0.08 * d + 0.08 * h * math.cos(i * 1.257), c1 + 0.0225, zw + 0.08 * h * math.sin(i * 1.257) }, rot = { 0, -math.deg(i * 1.257), 0 }, bevel = 0, slot = "body", visual_only = true } end end
    -- Spool, thread, guides.
    local sy = 0.16 * w
    k:cylinder { radius = 0.002, height = h - z1, at = { -0.12 * d, sy, z1 - 0.002 }, anchor = "bottom", slot = "metal", segments = 6, no_collider = true }
    local t = h - z1 - 0.004
    k:cylinder { radius = 0.012, height = t, at = { -0.12 * d, sy, z1 }, anchor = "bottom", slot = "thread", segments = 16, bevel = 0.001, no_collider = true }
    for _, z in ipairs { z1 + 0.001, z1 + t - 0.002 } do k:cylinder { radius = 0.014, height = 0.003, at = { -0.12 * d, sy, z }, anchor = "bottom", slot = "metal", segments = 16, bevel = 0, visual_only = true } end
    k:box { low = { -0.2 * d, sy - 0.02, z1 - 0.004 }, high = { -0.02 * d, sy + 0.02, h }, slot = "thread", collider_only = true }
    k:sweep { path = { { -0.12 * d, sy - 0.012, z1 + 0.5 * t }, { 0.0, -0.45 * w, z1 + 0.006 }, { 0.34 * d, -0.70 * w, 0.80 * h }, { 0.30 * d, -0.72 * w, 0.60 * h }, { -0.05 * d, ny, 0.42 * h } }, radius = 0.0009, segments = 4, slot = "thread", visual_only = true }
    -- Dials and stitch panel on the front.
    local x = 0.42 * d
    if old then
      k:torus { radius = 0.10 * h, tube = 0.002, axis = "x", at = { x + 0.001, 0.05 * w, zw }, segments = 26, slot = "gilt", visual_only = true }
      lettering.text(k, { text = "SEWING", at = { x + 0.001, -0.12 * w, zw }, height = 0.055 * h, slot = "gilt", depth = 0.001 })
      for i = 0, 5 do k:ellipsoid { size = { 0.002, 0.03, 0.010 }, at = { x + 0.06 * d, 0.64 * w, 0.34 * h + 0.05 * h * i }, rot = { i * 60, 0, 0 }, segments = 8, slot = "gilt", visual_only = true } end
      k:cylinder { radius = 0.016, height = 0.014, axis = "x", at = { 0.36 * d + 0.006, -0.70 * w, 0.72 * h }, segments = 16, slot = "metal", no_collider = true }
    else
      electronics.dial(k, { at = { x, 0.64 * w, zw }, radius = 0.028, out = 0.014, slot = "dial", mark = "dark", turn = 40 })
      electronics.dial(k, { at = { x + 0.002, 0.64 * w, 0.46 * h }, radius = 0.018, out = 0.012, slot = "dial", mark = "dark", turn = -30 })
      electronics.dial(k, { at = { 0.36 * d, -0.70 * w, 0.82 * h }, radius = 0.015, out = 0.010, slot = "dial", mark = "dark" })
      k:box { size = { 0.002, 0.62 * w, 0.14 * h }, at = { x + 0.0004, 0.08 * w, zw }, bevel = 0.0005, slot = "base", visual_only = true }
      for i = 0, 7 do for j = 0, 2 do k:box { size = { 0.001, 0.003, 0.022 * h }, at = { x + 0.0016, 0.08 * w + (i - 3.5) * 0.07 * w, zw + (j - 1) * 0.04 * h }, rot = { (i % 2 == 0 and 1 or -1) * (20 * j), 0, 0 }, bevel = 0, slot = "dark", visual_only = true } end end
      k:sweep { path = { { -0.08 * d, 0.1 * w, z1 - 0.004 }, { -0.08 * d, 0.3 * w, z1 + 0.012 }, { -0.08 * d, 0.7 * w, z1 + 0.012 }, { -0.08 * d, 0.82 * w, z1 - 0.004 } }, radius = 0.006, smooth = true, steps = 2, segments = 8, slot = "base", visual_only = true }
    end
    k:lump { mass = old and 3 or 3.2, at = { -0.08 * d, 0.4 * w, 0.4 * h }, size = { 0.5 * d, 0.3 * w, 0.4 * h } }
    k:fit()
  end,
}
