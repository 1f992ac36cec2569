-- A kitchen scale: a flat digital one with a glass or steel plate, one with a dial and a bowl, or a balance with two hanging pans.
return kind {
  api    = 1,
  names  = { en = "kitchen scale, food scale, digital scale, scale, balance, balance scale, weighing scale", zh = "厨房秤, 电子秤, 天平" },
  measure_zh = "台",
  groups = { "kitchenware" },
  stands = "surface",
  size   = { width = { 0.14, 0.18, 0.44 }, depth = { 0.15, 0.20, 0.26 }, height = { 0.018, 0.03, 0.44 } },
  mass   = { 0.15, 0.7, 4.5 },
  params = { form = one_of { "digital", "dial", "balance", words = { digital = "digital", dial = "dial", mechanical = "dial", vintage = "dial", balance = "balance", ["天平"] = "balance", ["电子"] = "digital" },
    size = { digital = { width = { 0.14, 0.165, 0.20 }, depth = { 0.19, 0.215, 0.25 }, height = { 0.018, 0.024, 0.032 } }, dial = { width = { 0.20, 0.225, 0.25 }, depth = { 0.20, 0.225, 0.25 }, height = { 0.24, 0.27, 0.30 } }, balance = { width = { 0.34, 0.39, 0.44 }, depth = { 0.15, 0.17, 0.20 }, height = { 0.34, 0.39, 0.44 } } } } },
  slots  = { body = { "painted_metal", "plastic", tint = { "#f2ead7", "#a93a34", "#3f5f6f", "#2b2d30", "#ffffff" } }, plate = { "stainless_steel", "screen_black", "bamboo" }, display = { "screen_black" }, mark = "neon", face = { "paper", tint = "#ffffff" }, ink = { "black_plastic" }, needle = { "plastic", tint = "#c0392b" }, metal = { "brass", "chrome" }, foot = "rubber", wood = { "walnut", "mahogany" } },
  rooms  = { "kitchen", "laboratory", "shop" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    if p.form == "digital" then
      k:rounded_box { low = { -d, -w, 0.003 }, high = { d, w, h - 0.002 }, radius = 0.008, segments = 3, slot = "body", fill = 0.30 }
      for _, s in ipairs { -1, 1 } do for _, q in ipairs { -1, 1 } do k:cylinder { radius = 0.009, height = 0.005, at = { s * (d - 0.025), q * (w - 0.025), 0 }, anchor = "bottom", slot = "foot", segments = 10 } end end
      local x = -0.20 * d
      k:prism { polygon = outline.rounded_rect(1.45 * d, 1.80 * w, 0.02, 4), height = 0.003, at = { x, 0, h - 0.0015 }, slot = "plate", bevel = 0.001 }
      k:box { low = { 0.62 * d, -0.55 * w, h - 0.003 }, high = { 0.90 * d, 0.10 * w, h - 0.0012 }, slot = "display", bevel = 0.0005, visual_only = true }
      k:with({ at = { 0.76 * d, -0.22 * w, h - 0.0012 }, rot = { 0, -90, 0 } }, function() k:with({ rot = { 0, 0, 0 } }, function() appliance.digits(k, { at = { 0, 0, 0 }, height = 0.20 * d, text = "250", slot = "mark" }) end) end)
      for i = 0, 1 do k:cylinder { radius = 0.009, height = 0.002, at = { 0.76 * d, (0.32 + 0.30 * i) * w, h - 0.0014 }, slot = "ink", segments = 14, bevel = 0, visual_only = true } end
      k:surface("plate", { center = { x, 0, h }, size = { 1.35 * d, 1.65 * w } })
    elseif p.form == "dial" then
      local top = 0.60 * h
      k:loft { slot = "body", segments = 4, crease = 50, fill = 0.10, sections = { { at = { 0, 0, 0.006 }, size = { 1.5 * d, 1.5 * w }, radius = 0.03 }, { at = { 0, 0, 0.02 }, size = { 1.5 * d, 1.5 * w }, radius = 0.03 }, { at = { -0.06 * d, 0, 0.80 * top }, size = { 0.86 * d, 1.20 * w }, radius = 0.03 }, { at = { -0.06 * d, 0, 0.86 * top }, size = { 0.7 * d, 0.9 * w }, radius = 0.03 } } }
      for _, s in ipairs { -1, 1 } do for _, q in ipairs { -1, 1 } do k:cylinder { radius = 0.010, height = 0.008, at = { s * 0.6 * d, q * 0.6 * w, 0 }, anchor = "bottom", slot = "foot", segments = 10 } end end
      local lean = math.deg(math.atan((0.75 * d - 0.37 * d) / (0.78 * top)))
      k:with({ at = { 0.56 * d, 0, 0.44 * top }, rot = { 0, -lean, 0 } }, function()
        local r = 0.40 * w + 0.012
        k:cylinder { radius = r + 0.007, height = 0.016, axis = "x", at = { 0.002, 0, 0 }, slot = "metal", segments = 32, fill = 0.3, no_collider = true }
        k:cylinder { radius = r, height = 0.017, axis = "x", at = { 0.003, 0, 0 }, slot = "face", segments = 32, bevel = 0, visual_only = true }
        for i = 0, 23 do
          local a = math.rad(15 * i)
          local long = i % 6 == 0
          k:with({ at = { 0.0118, 0, 0 }, rot = { 15 * i, 0, 0 } }, function() k:box { low = { -0.0006, -0.0008, r * (long and 0.74 or 0.84) }, high = { 0.0006, 0.0008, r * 0.94 }, slot = "ink", bevel = 0, visual_only = true } end)
        end
        k:with({ at = { 0.0128, 0, 0 }, rot = { -35, 0, 0 } }, function() k:box { low = { -0.0006, -0.0012, -0.2 * r }, high = { 0.0006, 0.0012, 0.80 * r }, slot = "needle", bevel = 0, visual_only = true } end)
        k:cylinder { radius = 0.005, height = 0.006, axis = "x", at = { 0.012, 0, 0 }, slot = "metal", segments = 12, bevel = 0, visual_only = true }
      end)
      k:cylinder { radius = 0.012, height = 0.20 * top, at = { -0.06 * d, 0, 0.84 * top }, anchor = "bottom", slot = "metal", segments = 12 }
      k:lathe { profile = { { 0.40 * w, top }, { 0.55 * w, top + 0.004 }, { 0.85 * w, top + 0.6 * (h - top) }, { w, h } }, wall = 0.0015, slot = "plate", segments = 28, smooth = true, pieces = 8, at = { 0, 0, 0 }, fill = 0.6 }
      k:container("bowl", { center = { 0, 0, top + 0.002 }, size = { 0.75 * w, 0.75 * w }, clearance = h - top + 0.05, outline = "ellipse" })
    else -- balance: a foot, a column, a beam, two pans on threads
      k:rounded_box { low = { -d, -0.62 * w, 0 }, high = { d, 0.62 * w, 0.022 }, radius = 0.006, segments = 2, slot = "wood" }
      k:lathe { profile = { { 0.030, 0.022 }, { 0.030, 0.028 }, { 0.012, 0.040 }, { 0.008, 0.35 * h }, { 0.013, 0.42 * h }, { 0.008, 0.5 * h }, { 0.007, 0.86 * h }, { 0.014, 0.90 * h }, { 0.008, 0.95 * h }, { 0.004, h }, { 0, h } }, slot = "metal", segments = 18, fill = 0.6, no_collider = true }
      k:cylinder { radius = 0.012, height = h - 0.022, at = { 0, 0, 0.022 }, anchor = "bottom", slot = "metal", segments = 10, collider_only = true }
      local zb, arm = 0.88 * h, 0.72 * w
      k:sweep { path = { { 0, -arm, zb - 0.012 }, { 0, -0.5 * arm, zb + 0.002 }, { 0, 0, zb + 0.006 }, { 0, 0.5 * arm, zb + 0.002 }, { 0, arm, zb - 0.012 } }, radius = { 0.0035, 0.005, 0.007, 0.005, 0.0035 }, smooth = true, steps = 3, segments = 8, slot = "metal", no_collider = true }
      k:box { low = { -0.005, -arm, zb - 0.016 }, high = { 0.005, arm, zb + 0.008 }, slot = "metal", collider_only = true }
      local pan, z = 0.27 * w, 0.24 * h
      for _, s in ipairs { -1, 1 } do
        k:torus { radius = 0.006, tube = 0.0015, axis = "x", at = { 0, s * arm, zb - 0.018 }, slot = "metal", segments = 12, visual_only = true }
        for i = 0, 2 do
          local a = math.rad(120 * i + 60)
          k:sweep { path = { { 0, s * arm, zb - 0.024 }, { 0.96 * pan * math.cos(a), s * arm + 0.96 * pan * math.sin(a), z + 0.018 } }, radius = 0.0010, segments = 4, slot = "metal", no_collider = true }
        end
        k:lathe { profile = { { 0.4 * pan, z }, { 0.8 * pan, z + 0.006 }, { pan, z + 0.020 } }, wall = 0.0014, at = { 0, s * arm, 0 }, slot = "metal", segments = 24, smooth = true, pieces = 6 }
        k:surface(s < 0 and "left_pan" or "right_pan", { center = { 0, s * arm, z + 0.002 }, size = { 1.0 * pan, 1.0 * pan }, outline = "ellipse", clearance = 0.08 })
      end
      k:box { low = { -0.001, -0.004, 0.55 * h }, high = { 0.010, 0.004, zb }, slot = "needle", bevel = 0.001, visual_only = true }
    end
    k:fit()
  end,
}
