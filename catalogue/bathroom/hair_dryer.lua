-- A hair dryer lying on its side: a barrel with a nozzle and a grille behind, a handle with switches, a cable; or a curling iron.
return kind {
  api    = 1,
  names  = { en = "hair dryer, hairdryer, blow dryer, hair iron, curling iron, flat iron, hair straightener", zh = "吹风机, 电吹风" },
  measure_zh = "个",
  groups = { "appliance" },
  stands = "surface",
  size   = { width = { 0.15, 0.22, 0.30 }, depth = { 0.18, 0.23, 0.30 }, height = { 0.030, 0.085, 0.10 } },
  mass   = { 0.05, 0.5, 1.1 },
  params = { kind = one_of { "dryer", "iron", default = "dryer", words = { dryer = "dryer", curling = "iron", straightener = "iron", ["flat iron"] = "iron" }, size = { dryer = { width = { 0.20, 0.23, 0.26 }, depth = { 0.20, 0.24, 0.28 }, height = { 0.075, 0.085, 0.10 } }, iron = { width = { 0.045, 0.055, 0.07 }, depth = { 0.26, 0.29, 0.32 }, height = { 0.030, 0.036, 0.044 } } } } },
  slots  = { body = { "plastic", "black_plastic", "painted_metal", tint = { "#d8577f", "#f2efe9", "#2f3236", "#5f8fb0", "#8f6fb0", "#c43b34" } }, trim = { "chrome", "gold", "black_plastic" }, dark = "black_plastic", plate = "steel", mark = { "neon", tint = "#e05a4a" } },
  rooms  = { "bathroom", "bedroom", "hotel_room" },
  build  = function(p, k)
    local d, w, h = p.depth, p.width, p.height
    if p.kind == "iron" then
      for _, s in ipairs { -1, 1 } do
        k:with({ at = { 0, 0, h / 2 }, rot = { 0, 0, s * 5 } }, function()
          local y = s * 0.004
          k:rounded_box { low = { 0.30 * d, y + (s > 0 and 0 or -0.016), -h / 2 }, high = { d, y + (s > 0 and 0.016 or 0), h / 2 }, radius = 0.006, segments = 2, slot = "body" , fill = 0.5 }
          k:rounded_box { low = { 0.0, y + (s > 0 and 0.001 or -0.020), -h / 2 }, high = { 0.46 * d, y + (s > 0 and 0.020 or -0.001), h / 2 }, radius = 0.008, segments = 3, slot = "body", fill = 0.5 }
          k:box { low = { 0.62 * d, y - 0.0012, -0.38 * h }, high = { 0.985 * d, y + 0.0012, 0.38 * h }, slot = "plate", bevel = 0.0005, visual_only = true }
          k:box { low = { 0.55 * d, s > 0 and 0.0195 or -0.0212, -0.3 * h }, high = { 0.57 * d, s > 0 and 0.0212 or -0.0195, 0.3 * h }, slot = "trim", bevel = 0.0004, visual_only = true }
        end)
      end
      electronics.buttons(k, { at = { 0.2 * d, 0.03, h / 2 }, count = 1, size = 0.008, slot = "mark" })
      for i = 0, 2 do k:cylinder { radius = 0.005, height = 0.0012, at = { (0.16 + 0.06 * i) * d, 0.013, h }, slot = i == 0 and "mark" or "trim", segments = 10, bevel = 0, visual_only = true } end
      k:cylinder { radius = 0.0075, height = 0.022, axis = "x", at = { -0.010, 0, h / 2 }, slot = "dark", segments = 10 }
      k:fit()
      return
    end
    local share = p.slots.body == "painted_metal" and 0.05 or 0.35
    -- Lying: barrel along x at half its height, handle along +y, slightly forward.
    -- It lies on its barrel and the end of its handle.
    local r = h / 2
    local grip_end = 0.6 * r + 0.985 * (w - 1.6 * r)
    local lean = math.asin((r - 0.0155) / grip_end)
    k:box { low = { 0.04, -0.5 * w + r - 0.006, 0 }, high = { 0.43 * d, -0.5 * w + r + 0.006, 0.004 }, collider_only = true, slot = "body" }
    k:with({ at = { 0, -0.5 * w + r, r }, rot = { -math.deg(lean), 0, 0 } }, function()
      k:lathe { profile = { { 0.80 * r, 0 }, { 0.94 * r, 0.012 }, { r, 0.05 }, { 0.98 * r, 0.42 * d }, { 0.78 * r, 0.64 * d }, { 0.70 * r, 0.74 * d } }, axis = "x", slot = "body", segments = 28, smooth = true, steps = 2, fill = share, no_collider = true }
      k:cylinder { radius = 0.98 * r, height = 0.44 * d, axis = "x", at = { 0.22 * d, 0, 0 }, segments = 16, collider_only = true, slot = "body" }
      k:cylinder { radius = 0.98 * r, radius_top = 0.72 * r, height = 0.30 * d, axis = "x", at = { 0.59 * d, 0, 0 }, segments = 16, collider_only = true, slot = "body" }
      -- Grille behind: rings and spokes.
      k:cylinder { radius = 0.78 * r, height = 0.003, axis = "x", at = { 0.0005, 0, 0 }, slot = "dark", segments = 24, bevel = 0, visual_only = true }
      for i = 1, 3 do k:torus { radius = 0.22 * i * r + 0.002, tube = 0.0012, axis = "x", at = { -0.001, 0, 0 }, slot = "trim", segments = 18, visual_only = true } end
      for i = 0, 3 do k:box { size = { 0.0018, 1.5 * r, 0.0018 }, at = { -0.001, 0, 0 }, rot = { 45 * i, 0, 0 }, bevel = 0, slot = "trim", visual_only = true } end
      -- Nozzle: a flat concentrator.
      k:torus { radius = 0.70 * r, tube = 0.003, axis = "x", at = { 0.74 * d, 0, 0 }, slot = "trim", segments = 22, visual_only = true }
      k:with({ rot = { 0, 90, 0 } }, function()
        k:loft { slot = "dark", segments = 5, fill = 0.25, sections = { { at = { 0, 0, 0.72 * d }, size = { 1.34 * r, 1.34 * r }, radius = 0.66 * r }, { at = { 0, 0, 0.80 * d }, size = { 1.28 * r, 1.28 * r }, radius = 0.62 * r }, { at = { 0, 0, d }, size = { 1.75 * r, 0.36 * r }, radius = 0.15 * r } } }
      end)
      k:box { low = { d - 0.003, -0.13 * r, -0.80 * r }, high = { d + 0.0006, 0.13 * r, 0.80 * r }, slot = "trim", bevel = 0, visual_only = true }
      -- Handle.
      local l = w - 2 * r
      k:with({ at = { 0.22 * d, 0.6 * r, 0 }, rot = { 0, 0, -10 } }, function()
        k:with({ rot = { -90, 0, 0 } }, function()
          k:loft { slot = "body", segments = 4, crease = 60, fill = share, sections = { { at = { 0, 0, 0 }, size = { 0.050, 0.038 }, radius = 0.016 }, { at = { 0, 0, 0.4 * l }, size = { 0.038, 0.034 }, radius = 0.015 }, { at = { 0, 0, l + 0.4 * r }, size = { 0.036, 0.030 }, radius = 0.013 } } }
          k:cylinder { radius = 0.008, height = 0.028, at = { 0, 0, l + 0.4 * r + 0.012 }, slot = "dark", segments = 10 }
        end)
        for i = 0, 1 do k:box { low = { 0.018, 0.30 * l + 0.034 * i, -0.007 }, high = { 0.026, 0.30 * l + 0.022 + 0.034 * i, 0.007 }, slot = i == 0 and "mark" or "trim", bevel = 0.002, visual_only = true } end
        k:torus { radius = 0.010, tube = 0.0022, axis = "z", at = { 0.0, l + 0.4 * r + 0.030, 0 }, slot = "dark", segments = 14, visual_only = true }
      end)
    end)
    k:fit()
  end,
}
