-- A frame with a bed that slides, a head on a beam, a roll of filament and a half-made piece on the bed.
return kind {
  api    = 1,
  names  = { en = "3d printer, 3-d printer, three-d printer", zh = "三维打印机, 3d打印机" },
  measure_zh = "台",
  groups = { "machine", "electronics" },
  stands = "surface",
  size   = { width = { 0.40, 0.46, 0.54 }, depth = { 0.40, 0.45, 0.52 }, height = { 0.48, 0.58, 0.70 } },
  mass   = { 5, 9, 22 },
  params = { type = one_of { "frame", "boxed", words = { enclosed = "boxed", closed = "boxed", open = "frame" } } },
  slots  = { frame = { "black_steel", "aluminium" }, case = { "plastic_matte", tint = { "#ffffff", "#4a4d52", "#e8703a" } }, plastic = { "plastic", tint = { "#ff8a2a", "#3a8ae8", "#5ac86a" } }, print = { "plastic_matte", tint = { "#ff6a4a", "#5ab8e8", "#f2d24a" } }, bed = { "glass", "aluminium" }, rod = "chrome", belt = "rubber", screen = "screen_on", spool = { "black_plastic" }, glass = "glass", glow = "light_bulb" },
  rooms  = { "workshop", "home_office", "laboratory" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local boxed = p.type == "boxed"
    local foot = 0.012
    for _, x in ipairs { -0.8 * d, 0.8 * d } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.018, height = foot + 0.002, at = { x, s * 0.8 * w, 0 }, anchor = "bottom", slot = "belt", segments = 12 } end end
    local base = foot + 0.07
    k:rounded_box { low = { -d, -w, foot }, high = { d - 0.006, w, base }, radius = 0.008, segments = 2, slot = "case", fill = 0.12 }
    k:box { low = { d - 0.008, -0.25 * w, foot + 0.015 }, high = { d - 0.004, 0.25 * w, base - 0.012 }, bevel = 0, slot = "screen", visual_only = true }
    electronics.dial(k, { at = { d - 0.006, 0.55 * w, (foot + base) / 2 }, radius = 0.016, out = 0.006, slot = "belt", mark = "rod" })
    local bed_z, px = base + 0.03, -0.15 * d
    -- Bed on its own slide.
    local bed, bw = k:part("bed"), boxed and 0.60 * w or 0.62 * w
    local bd = boxed and 0.55 * d or 0.62 * d
    k:with({ part = bed }, function()
      k:box { low = { px - bd, -bw, bed_z }, high = { px + bd, bw, bed_z + 0.006 }, slot = "bed", bevel = 0.001 }
      for _, s in ipairs { -1, 1 } do k:box { low = { px - 0.05, s * 0.35 * bw - 0.02, base + 0.012 }, high = { px + 0.05, s * 0.35 * bw + 0.02, bed_z }, slot = "frame", bevel = 0.002, fill = 0.5 } end
      -- A small vase in layers, printed so far.
      for i = 0, 9 do local t = i / 9 local r = 0.030 + 0.014 * math.sin(t * 5) k:cylinder { radius = r, height = 0.0075, at = { px, 0, bed_z + 0.006 + 0.0072 * i }, anchor = "bottom", slot = "print", segments = 16, bevel = 0.0015, no_collider = i % 3 ~= 0, fill = 0.3 } end
      k:handle { at = { px + bd, 0, bed_z }, normal = { 1, 0, 0 } }
    end)
    k:joint { part = bed, type = "slide", axis = { 1, 0, 0 }, range = { -0.12 * d, 0.25 * d }, hold = "friction" }
    for _, s in ipairs { -1, 1 } do k:box { low = { -0.9 * d, s * 0.35 * bw - 0.008, base - 0.001 }, high = { 0.85 * d, s * 0.35 * bw + 0.008, base + 0.009 }, slot = "rod", bevel = 0.001, fill = 0.4 } end
    local head_z = bed_z + 0.006 + 0.075
    local gx = boxed and px or px - 0.03
    local top = h - (boxed and 0 or 0.09)
    local gw = boxed and 0.80 * w or 0.88 * w
    if boxed then
      for _, sx in ipairs { -1, 1 } do for _, s in ipairs { -1, 1 } do k:box { size = { 0.03, 0.03, h - base + 0.001 }, at = { sx * (d - 0.021), s * (w - 0.015), base - 0.001 }, anchor = "bottom", slot = "case", bevel = 0.004, fill = 0.3 } end end
      k:box { low = { -d + 0.006, -w, h - 0.03 }, high = { d - 0.006, w, h }, slot = "case", bevel = 0.006, fill = 0.2 }
      k:box { low = { -d + 0.004, -w + 0.03, base }, high = { -d + 0.010, w - 0.03, h - 0.03 }, slot = "case", bevel = 0, fill = 0.5 }
      for _, s in ipairs { -1, 1 } do k:box { low = { -d + 0.036, s > 0 and w - 0.010 or -w + 0.006, base }, high = { d - 0.036, s > 0 and w - 0.006 or -w + 0.010, h - 0.03 }, slot = "glass", bevel = 0 } end
      k:box { low = { -0.5 * d, -0.7 * w, h - 0.032 }, high = { 0.5 * d, 0.7 * w, h - 0.029 }, slot = "glow", bevel = 0, visual_only = true }
      k:light { kind = "area", at = { 0, 0, h - 0.04 }, size = { d, 1.4 * w }, lumens = 150, color = lamps.cold }
    else
      for _, s in ipairs { -1, 1 } do
        k:box { low = { gx - 0.02, s > 0 and gw - 0.02 or -gw - 0.02, base - 0.001 }, high = { gx + 0.02, s > 0 and gw + 0.02 or -gw + 0.02, top }, slot = "frame", bevel = 0.002, fill = 0.3 }
        k:cylinder { radius = 0.005, height = top - base - 0.02, at = { gx - 0.035, s * (gw - 0.01), base }, anchor = "bottom", slot = "rod", segments = 8, no_collider = true }
      end
      k:box { low = { gx - 0.02, -gw - 0.02, top - 0.04 }, high = { gx + 0.02, gw + 0.02, top }, slot = "frame", bevel = 0.002, fill = 0.3 }
    end
    -- Beam and head with its nozzle.
    for _, q in ipairs { 0, 0.04 } do k:cylinder { radius = 0.006, height = 2 * gw, axis = "y", at = { gx + 0.024, 0, head_z + 0.04 + q }, slot = "rod", segments = 10, no_collider = q > 0 } end
    for _, s in ipairs { -1, 1 } do k:box { low = { gx - 0.03, s * gw - 0.026, head_z + 0.02 }, high = { gx + 0.04, s * gw + 0.026, head_z + 0.10 }, slot = "plastic", bevel = 0.004, fill = 0.4 } end
    k:rounded_box { low = { gx + 0.0, -0.035, head_z + 0.018 }, high = { gx + 0.075, 0.035, head_z + 0.105 }, radius = 0.008, segments = 2, slot = "case", fill = 0.4 }
    k:cylinder { radius = 0.019, height = 0.004, axis = "x", at = { gx + 0.076, 0, head_z + 0.06 }, slot = "belt", segments = 18, visual_only = true }
    k:torus { radius = 0.020, tube = 0.003, axis = "x", at = { gx + 0.076, 0, head_z + 0.06 }, segments = 18, slot = "plastic", visual_only = true }
    k:cone { radius = 0.003, radius_top = 0.010, height = 0.016, at = { gx + 0.03, 0, head_z + 0.011 }, slot = "rod", segments = 10, no_collider = true }
    -- Spool above (or at the back), filament to the head.
    local sx, sz = boxed and -0.55 * d or gx, boxed and h - 0.16 or h - 0.085
    local R = boxed and 0.07 or 0.085
    for _, s in ipairs { -1, 1 } do k:cylinder { radius = R, height = 0.004, axis = "y", at = { sx, s * 0.03, sz }, slot = "spool", segments = 26, bevel = 0.001, no_collider = boxed } end
    k:cylinder { radius = 0.78 * R, height = 0.058, axis = "y", at = { sx, 0, sz }, slot = "print", segments = 24, bevel = 0, no_collider = boxed }
    if not boxed then k:box { low = { gx - 0.01, 0.036, top - 0.01 }, high = { gx + 0.01, 0.046, sz + 0.02 }, slot = "frame", bevel = 0.002 } end
    k:sweep { path = { { sx + 0.7 * R, 0, sz }, { sx + R + 0.03, 0, 0.5 * (sz + head_z) + 0.06 }, { gx + 0.035, 0, head_z + 0.10 } }, radius = 0.002, smooth = true, steps = 5, segments = 6, slot = "print", visual_only = true }
    k:lump { mass = 3, at = { 0, 0, 0.5 * base }, size = { d, w, 0.04 } }
    k:fit()
  end,
}
