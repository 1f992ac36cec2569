-- A toothbrush lying down: a bent handle with a soft grip, a neck, a head of bristles; an electric one stands; a tube of paste; a razor.
return kind {
  api    = 1,
  names  = { en = "toothbrush, electric toothbrush, toothpaste, toothpaste tube, razor, tube of toothpaste", zh = "牙刷, 牙膏, 剃须刀" },
  measure_zh = "支",
  groups = { "bathroom thing" },
  stands = "surface",
  size   = { width = { 0.012, 0.016, 0.060 }, depth = { 0.035, 0.185, 0.22 }, height = { 0.013, 0.018, 0.26 } },
  mass   = { 0.01, 0.02, 0.4 },
  params = { kind = one_of { "manual", "electric", "paste", "razor", default = "manual", words = { manual = "manual", electric = "electric", toothpaste = "paste", paste = "paste", tube = "paste", razor = "razor", shaver = "razor", ["电动"] = "electric", ["牙膏"] = "paste", ["剃须"] = "razor" },
    size = { manual = { width = { 0.012, 0.015, 0.018 }, depth = { 0.17, 0.185, 0.20 }, height = { 0.016, 0.019, 0.022 } }, electric = { width = { 0.045, 0.055, 0.065 }, depth = { 0.045, 0.055, 0.065 }, height = { 0.22, 0.24, 0.26 } }, paste = { width = { 0.040, 0.048, 0.055 }, depth = { 0.16, 0.18, 0.20 }, height = { 0.032, 0.036, 0.040 } }, razor = { width = { 0.038, 0.042, 0.048 }, depth = { 0.13, 0.145, 0.16 }, height = { 0.024, 0.030, 0.036 } } } } },
  slots  = { handle = { "plastic", tint = { "#2f7fc1", "#d9534f", "#3aa88f", "#8a5fb0", "#e08fb0", "#ffffff" } }, grip = { "rubber", "plastic", tint = { "#ffffff", "#f2d24a", "#2f3236", "#8fd0c4" } }, bristle = { "plastic", tint = "#ffffff" }, stripe = { "plastic", tint = { "#3f9fd8", "#4ab08a" } }, tube = { "plastic", tint = { "#ffffff", "#e8f3f7" } }, metal = "chrome", dark = "black_plastic" },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local l, w, h = p.depth, p.width, p.height
    if p.kind == "manual" then
      -- It lies on its back; the bristles point up.
      local z = 0.0045
      kitchen.strip(k, { slot = "handle", round = 0.46, sections = { { 0, z, 0.55 * w, 0.006 }, { 0.03 * l, z, 0.74 * w, 0.008 }, { 0.22 * l, z + 0.001, 0.90 * w, 0.009 }, { 0.45 * l, z + 0.001, 0.62 * w, 0.008 }, { 0.62 * l, z + 0.0005, 0.36 * w, 0.0055 }, { 0.80 * l, z - 0.001, 0.34 * w, 0.005 }, { 0.845 * l, z - 0.001, 0.80 * w, 0.0048 }, { 0.97 * l, z - 0.001, 0.86 * w, 0.0048 }, { l, z - 0.001, 0.40 * w, 0.0044 } } })
      kitchen.strip(k, { slot = "grip", round = 0.46, collide = false, sections = { { 0.10 * l, z + 0.0012, 0.50 * w, 0.0088 }, { 0.24 * l, z + 0.0018, 0.66 * w, 0.0098 }, { 0.40 * l, z + 0.0014, 0.44 * w, 0.0088 } } })
      for i = 0, 4 do k:box { low = { -(0.16 + 0.045 * i) * l, -0.24 * w, z + 0.0058 }, high = { -(0.15 + 0.045 * i) * l, 0.24 * w, z + 0.0070 }, slot = "handle", bevel = 0, visual_only = true } end
      for i = 0, 7 do
        local x = -(0.855 + 0.0155 * i) * l
        k:box { low = { x - 0.0105 * l * 0.55, -0.36 * w, z + 0.001 }, high = { x + 0.0105 * l * 0.30, 0.36 * w, h - (i % 2 == 0 and 0 or 0.0015) }, slot = (i == 3 or i == 4) and "stripe" or "bristle", bevel = 0.0006, no_collider = true }
      end
      k:box { low = { -0.975 * l, -0.36 * w, z }, high = { -0.85 * l, 0.36 * w, h }, slot = "bristle", collider_only = true }
      k:fit()
    elseif p.kind == "electric" then
      local r = w / 2
      k:lathe { profile = { { 0.96 * r, 0 }, { r, 0.004 }, { r, 0.014 }, { 0.80 * r, 0.022 }, { 0.46 * r, 0.026 }, { 0, 0.026 } }, slot = "handle", segments = 24, fill = 0.6 }
      k:lathe { profile = { { 0.46 * r, 0.024 }, { 0.52 * r, 0.030 }, { 0.54 * r, 0.55 * h }, { 0.44 * r, 0.68 * h }, { 0.26 * r, 0.74 * h }, { 0.15 * r, 0.76 * h } }, slot = "tube", segments = 20, smooth = true, fill = 0.8 }
      k:hull { slot = "grip", visual_only = true, points = { { 0.52 * r, -0.008, 0.18 * h }, { 0.52 * r, 0.008, 0.18 * h }, { 0.568 * r, -0.006, 0.2 * h }, { 0.568 * r, 0.006, 0.2 * h }, { 0.568 * r, -0.006, 0.48 * h }, { 0.568 * r, 0.006, 0.48 * h }, { 0.52 * r, 0, 0.52 * h } } }
      for i = 0, 1 do k:ellipsoid { size = { 0.004, 0.010, 0.014 }, at = { 0.572 * r, 0, (0.44 - 0.07 * i) * h }, slot = i == 0 and "metal" or "handle", segments = 12, visual_only = true } end
      k:cylinder { radius = 0.17 * r, height = 0.19 * h, at = { 0, 0, 0.75 * h }, anchor = "bottom", slot = "tube", segments = 12 }
      kitchen.band(k, { radius = 0.172 * r + 0.0006, low = 0.775 * h, high = 0.79 * h, slot = "stripe", thickness = 0.0014, n = 12 })
      k:cylinder { radius = 0.0085, height = 0.008, axis = "x", at = { 0.002, 0, h - 0.0085 }, slot = "handle", segments = 16 }
      k:cylinder { radius = 0.0078, height = 0.010, axis = "x", at = { 0.011, 0, h - 0.0085 }, slot = "bristle", segments = 14, no_collider = true }
      k:cylinder { radius = 0.0042, height = 0.0112, axis = "x", at = { 0.011, 0, h - 0.0085 }, slot = "stripe", segments = 12, no_collider = true }
      k:fit()
    elseif p.kind == "paste" then
      local cap = 0.024
      kitchen.strip(k, { slot = "tube", round = 0.44, fill = 0.9, sections = { { cap, h / 2, 0.80 * h, 0.80 * h }, { cap + 0.008, h / 2, h, h }, { 0.55 * l, 0.46 * h, 0.92 * w, 0.78 * h }, { l - 0.012, 0.10 * h, w, 0.05 * h }, { l, 0.08 * h, w, 0.04 * h } } })
      k:cylinder { radius = 0.36 * h, height = cap, axis = "x", at = { -cap / 2, 0, h / 2 }, slot = "handle", segments = 18 }
      k:with({ at = { -cap, 0, h / 2 }, rot = { 0, 90, 0 } }, function() kitchen.ridges(k, { radius = 0.36 * h, low = 0.002, high = cap - 0.002, count = 16, slot = "handle" }) end)
      local lean = math.deg(math.atan(0.42 * h / (0.52 * l)))
      k:with({ at = { -0.42 * l, 0, 0.915 * h }, rot = { 0, -lean * 0.66, 0 } }, function()
        k:box { low = { -0.16 * l, -0.30 * w, -0.004 }, high = { 0.18 * l, 0.30 * w, 0.0006 }, slot = "stripe", bevel = 0, visual_only = true }
        k:box { low = { -0.10 * l, -0.12 * w, 0 }, high = { 0.13 * l, 0.10 * w, 0.0012 }, slot = "tube", bevel = 0, visual_only = true }
        k:box { low = { -0.16 * l, -0.30 * w, 0 }, high = { 0.18 * l, -0.24 * w, 0.0012 }, slot = "handle", bevel = 0, visual_only = true }
      end)
      k:fit()
    else -- a razor: a handle with ribs, a head with blades
      kitchen.strip(k, { slot = "handle", round = 0.48, sections = { { 0, 0.005, 0.010, 0.008 }, { 0.03 * l, 0.006, 0.014, 0.011 }, { 0.30 * l, 0.010, 0.012, 0.011 }, { 0.62 * l, 0.016, 0.009, 0.008 }, { 0.90 * l, h - 0.008, 0.010, 0.007 } } })
      for i = 0, 6 do k:box { low = { -(0.10 + 0.05 * i) * l, -0.0062, 0.0105 + 0.0010 * i }, high = { -(0.085 + 0.05 * i) * l, 0.0062, 0.0135 + 0.0010 * i }, slot = "grip", bevel = 0.0005, visual_only = true } end
      k:with({ at = { -0.95 * l, 0, h - 0.012 }, rot = { 0, 28, 0 } }, function()
        k:rounded_box { low = { -0.011, -w / 2, -0.006 }, high = { 0.011, w / 2, 0.004 }, radius = 0.003, segments = 2, slot = "dark" }
        for i = -1, 1 do k:box { low = { i * 0.0055 - 0.0010, -0.44 * w, -0.0072 }, high = { i * 0.0055 + 0.0010, 0.44 * w, -0.0056 }, slot = "metal", bevel = 0, visual_only = true } end
        k:box { low = { -0.0105, -0.44 * w, -0.0068 }, high = { -0.0080, 0.44 * w, -0.0050 }, slot = "stripe", bevel = 0, visual_only = true }
        for i = -1, 1 do k:box { low = { i * 0.0055 - 0.0010, -0.44 * w, 0.0036 }, high = { i * 0.0055 + 0.0010, 0.44 * w, 0.0052 }, slot = "metal", bevel = 0, visual_only = true } end
      end)
      k:fit()
    end
  end,
}
