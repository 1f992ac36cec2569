-- A carton with a gable top and a screw cap, or a brick of juice with a straw; printed front.
return kind {
  api    = 1,
  names  = { en = "milk carton, carton of milk, juice carton, juice box, milk, carton of juice", zh = "牛奶盒, 牛奶" },
  measure_zh = "盒",
  groups = { "carton" },
  stands = "surface",
  size   = { width = { 0.045, 0.072, 0.10 }, depth = { 0.035, 0.072, 0.10 }, height = { 0.10, 0.235, 0.27 } },
  mass   = { 0.15, 1.0, 2.0 },
  params = { kind = one_of { "gable", "brick", "small", default = "gable", words = { milk = "gable", carton = "gable", brick = "brick", juice = "brick", ["juice box"] = "small", ["果汁"] = "brick" }, size = { gable = { width = { 0.068, 0.073, 0.095 }, depth = { 0.068, 0.073, 0.095 }, height = { 0.21, 0.24, 0.26 } }, brick = { width = { 0.085, 0.092, 0.10 }, depth = { 0.058, 0.063, 0.07 }, height = { 0.17, 0.19, 0.21 } }, small = { width = { 0.048, 0.054, 0.06 }, depth = { 0.034, 0.038, 0.042 }, height = { 0.13, 0.145, 0.16 } } } } },
  slots  = { card = { "paperboard", tint = { "#ffffff", "#fbfbf6" } }, colour = { "plastic", tint = { "#2f78c2", "#3f9a5a", "#c8342d", "#e8922d" } }, accent = { "plastic", tint = { "#f2d24a", "#ffffff", "#8fc1e3" } }, cap = { "plastic", tint = { "#2f78c2", "#c8342d", "#ffffff" } }, spot = "black_plastic" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local gable = p.kind == "gable"
    local top = gable and 0.74 * h or p.kind == "small" and h - 0.030 or h - 0.010
    k:box { low = { -d, -w, 0 }, high = { d, w, top }, slot = "card", bevel = 0.001, no_mass = true }
    k:lump { mass = 8 * w * d * top / 2 * 0.96 * 1030 + 0.03, at = { 0, 0, 0.47 * top }, size = { d, w, 0.7 * top } }
    local e = 0.0006
    if gable then
      local z = top + 0.62 * (h - top)
      k:hull { slot = "card", no_mass = true, points = { { -d, -w, top }, { -d, w, top }, { d, -w, top }, { d, w, top }, { -0.0015, -w, z }, { -0.0015, w, z }, { 0.0015, -w, z }, { 0.0015, w, z } } }
      k:box { low = { -0.0018, -w, z - 0.002 }, high = { 0.0018, w, h }, slot = "card", bevel = 0.0004, no_mass = true }
      k:box { low = { -0.0022, -w, h - 0.010 }, high = { 0.0022, w, h - 0.007 }, slot = "colour", bevel = 0, visual_only = true }
      local a = math.deg(math.atan((z - top) / d))
      k:with({ at = { d * 0.52, 0, top + 0.48 * (z - top) }, rot = { 0, 90 - a, 0 } }, function()
        k:cylinder { radius = 0.014, height = 0.014, at = { 0, 0, 0.006 }, slot = "cap", segments = 18, bevel = 0.001, no_collider = true, no_mass = true }
        k:with({ at = { 0, 0, -0.001 } }, function() kitchen.ridges(k, { radius = 0.014, low = 0.003, high = 0.013, count = 14, slot = "cap" }) end)
      end)
      for _, s in ipairs { -1, 1 } do k:hull { slot = "colour", visual_only = true, points = { { 0, s * (w + 0.0003), z - 0.004 }, { -0.6 * d, s * (w + 0.0003), top + 0.006 }, { 0.6 * d, s * (w + 0.0003), top + 0.006 }, { 0, s * (w - 0.002), z - 0.004 }, { -0.6 * d, s * (w - 0.002), top + 0.006 }, { 0.6 * d, s * (w - 0.002), top + 0.006 } } } end
    else
      k:box { low = { -0.003, -w, top - 0.001 }, high = { 0.003, w, top + 0.0015 }, slot = "card", bevel = 0.0004, visual_only = true }
      if p.kind == "small" then
        k:cylinder { radius = 0.0028, height = 0.042, at = { -0.2 * d, 0.45 * w, top - 0.004 }, anchor = "bottom", rot = { -14, 0, 0 }, slot = "accent", segments = 8, bevel = 0, fill = 0.3 }
      else
        k:cylinder { radius = 0.013, height = 0.012, at = { 0.2 * d, -0.45 * w, top - 0.001 }, anchor = "bottom", slot = "cap", segments = 18, bevel = 0.001, no_mass = true }
      end
    end
    -- Print all around: a coloured foot with a wave, a splash and a roundel; rows of small print on a side.
    for i = 0, 3 do
      local along = i % 2 == 0
      local half, off = along and w or d, along and d or w
      k:with({ rot = { 0, 0, 90 * i } }, function()
        k:box { low = { off - 0.001, -half + 0.0005, 0.002 }, high = { off + e, half - 0.0005, 0.34 * top }, slot = "colour", bevel = 0, visual_only = true }
        for j = 0, 3 do kitchen.spot(k, { at = { off, half * (-0.75 + 0.5 * j), 0.34 * top }, width = 0.48 * half, height = 0.14 * top, slot = "colour", lift = e, n = 10 }) end
        if along then
          kitchen.spot(k, { at = { off, 0, 0.66 * top }, width = 1.1 * half, height = 0.26 * top, slot = "colour", lift = 2 * e, n = 20 })
          k:box { low = { off, -0.40 * half, 0.655 * top }, high = { off + 4 * e, 0.40 * half, 0.70 * top }, slot = "card", bevel = 0, visual_only = true }
          k:box { low = { off, -0.28 * half, 0.60 * top }, high = { off + 4 * e, 0.28 * half, 0.625 * top }, slot = "accent", bevel = 0, visual_only = true }
          for j, q in ipairs { { -0.3, 0.16, 0.22 }, { 0.25, 0.12, 0.16 }, { 0.05, 0.24, 0.12 } } do kitchen.spot(k, { at = { off, q[1] * half, q[2] * top }, width = q[3] * half * 1.6, height = q[3] * half * 1.2, slot = "accent", lift = 2 * e, n = 8 }) end
        else
          for j = 0, 5 do k:box { low = { off - 0.001, -0.7 * half, (0.50 + 0.06 * j) * top }, high = { off + e, (j % 3 == 1 and 0.1 or 0.7) * half, (0.52 + 0.06 * j) * top }, slot = "colour", bevel = 0, visual_only = true } end
        end
      end)
    end
    k:fit()
  end,
}
