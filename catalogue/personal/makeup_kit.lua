-- An opened palette with pans of colour and a mirror in its lid, a lipstick, brushes and a cream jar beside it on a small tray.
return kind {
  api    = 1,
  names  = { en = "makeup kit, makeup, cosmetics, lipstick, makeup palette, makeup brushes, makeup set, cosmetic, compact mirror, eyeshadow palette, face cream, moisturizer, skincare products, skincare, toiletries", zh = "化妆品, 口红, 护肤品, 彩妆" },
  measure_zh = "套",
  groups = { "cosmetics" },
  stands = "surface",
  size   = { width = { 0.20, 0.26, 0.34 }, depth = { 0.14, 0.17, 0.22 }, height = { 0.06, 0.085, 0.11 } },
  mass   = { 0.15, 0.5, 2.2 },
  params = { type = one_of { "makeup", "skincare", words = { makeup = "makeup", lipstick = "makeup", palette = "makeup", skincare = "skincare", cream = "skincare", ["护肤"] = "skincare", ["口红"] = "makeup" } } },
  slots  = {
    tray = { "plastic", "brass", "white_marble", tint = { "#ffffff", "#f0d0d0", "#d0d8e0" } }, case = { "black_plastic", "plastic", tint = { "#ffffff", "#e8b8b8" } }, mirror = "mirror", metal = { "gold", "chrome" }, rouge = { "wax", tint = { "#d02840", "#e05a70", "#a83050" } },
    pink = { "wax", tint = { "#e8a0a0" } }, brown = { "wax", tint = { "#9a6a50" } }, violet = { "wax", tint = { "#8a78a8" } }, gold = { "wax", tint = { "#d8b070" } }, hair = { "faux_fur", tint = { "#8a6a58" } }, jar = { "frosted_glass", "porcelain", tint = { "#ffffff", "#d0e0e0" } },
  },
  rooms  = { "bedroom", "bathroom" },
  build  = function(p, k)
    local z = 0.006
    k:rounded_box { size = { 0.16, 0.25, 0.006 }, at = { 0, 0, 0 }, anchor = "bottom", radius = 0.0028, segments = 2, slot = "tray", fill = p.slots.tray == "brass" and 0.12 or 0.5 }
    local function lipstick(x, y)
      k:cylinder { radius = 0.0095, height = 0.034, at = { x, y, z }, anchor = "bottom", slot = "case", segments = 12 }
      k:cylinder { radius = 0.0082, height = 0.022, at = { x, y, z + 0.034 }, anchor = "bottom", slot = "metal", segments = 12 }
      local tip = k:cylinder { radius = 0.0062, height = 0.022, at = { x, y, z + 0.056 }, anchor = "bottom", slot = "rouge", segments = 14, bevel = 0.001, no_collider = true }
      k:cut(tip, k:box { size = { 0.03, 0.03, 0.02 }, at = { x + 0.004, y, z + 0.084 }, rot = { 0, 48, 0 }, slot = "rouge", no_collider = true })
    end
    local function jar(x, y, r, h)
      k:cylinder { radius = r, height = h * 0.6, at = { x, y, z }, anchor = "bottom", slot = "jar", segments = 16, bevel = 0.002 }
      k:cylinder { radius = r * 0.98, height = h * 0.4, at = { x, y, z + h * 0.6 }, anchor = "bottom", slot = "metal", segments = 16, bevel = 0.002, fill = 0.2 }
    end
    if p.type == "makeup" then
      -- Palette: a flat case, its lid up at a slant.
      k:with({ at = { -0.012, -0.035, z } }, function()
        k:box { size = { 0.068, 0.120, 0.010 }, at = { 0, 0, 0 }, anchor = "bottom", slot = "case", bevel = 0.002 }
        local colours = { "pink", "brown", "gold", "violet", "rouge", "gold", "pink", "brown" }
        for i = 0, 7 do k:cylinder { radius = 0.0115, height = 0.003, at = { i < 4 and -0.016 or 0.014, -0.043 + 0.0287 * (i % 4), 0.0105 }, slot = colours[i + 1], segments = 10, bevel = 0, visual_only = true } end
        k:with({ at = { -0.034, 0, 0.006 }, rot = { 0, -18, 0 } }, function()
          k:box { low = { -0.003, -0.060, 0 }, high = { 0.003, 0.060, 0.072 }, slot = "case", bevel = 0.002 }
          k:box { low = { 0.0025, -0.053, 0.006 }, high = { 0.004, 0.053, 0.066 }, slot = "mirror", bevel = 0, visual_only = true }
        end)
      end)
      lipstick(0.045, 0.065)
      lipstick(-0.010, 0.062)
      k:cylinder { radius = 0.0085, height = 0.036, axis = "y", at = { 0.066, -0.095, z + 0.0085 }, slot = "case", segments = 14 } -- a cap laid aside
      jar(-0.045, 0.090, 0.024, 0.036)
      for i = 0, 1 do -- brushes
        k:with({ at = { 0.048 + 0.018 * i, -0.020 + 0.01 * i, z + 0.007 }, rot = { 0, 0, 4 - 10 * i } }, function()
          k:sweep { path = { { 0, -0.055, -0.001 }, { 0, 0.0, 0 }, { 0, 0.025, 0 } }, radius = { 0.002, 0.004, 0.0045 }, segments = 8, slot = "case", no_collider = true }
          k:cylinder { radius = 0.005, height = 0.018, axis = "y", at = { 0, 0.030, 0 }, slot = "metal", segments = 10, no_collider = true }
          k:ellipsoid { size = { 0.014, 0.034, 0.014 }, at = { 0, 0.050, 0.0005 }, slot = "hair", segments = 10, visual_only = true }
        end)
      end
    else
      jar(0.030, -0.070, 0.030, 0.044)
      jar(0.040, 0.010, 0.022, 0.034)
      -- A pump bottle, a dropper bottle and a tube standing on its cap.
      k:cylinder { radius = 0.019, height = 0.054, at = { -0.035, -0.060, z }, anchor = "bottom", slot = "jar", segments = 18, bevel = 0.003, fill = 0.6 }
      k:cylinder { radius = 0.008, height = 0.010, at = { -0.035, -0.060, z + 0.054 }, anchor = "bottom", slot = "metal", segments = 12, no_collider = true }
      k:box { size = { 0.026, 0.009, 0.007 }, at = { -0.029, -0.060, z + 0.068 }, slot = "metal", no_collider = true }
      k:cylinder { radius = 0.016, height = 0.040, at = { -0.040, 0.010, z }, anchor = "bottom", slot = "rouge", segments = 18, bevel = 0.003 }
      k:cylinder { radius = 0.007, height = 0.012, at = { -0.040, 0.010, z + 0.040 }, anchor = "bottom", slot = "metal", segments = 12, no_collider = true }
      k:ellipsoid { size = { 0.013, 0.013, 0.022 }, at = { -0.040, 0.010, z + 0.061 }, slot = "case", segments = 10, no_collider = true }
      k:cylinder { radius = 0.015, height = 0.014, at = { 0, 0.080, z }, anchor = "bottom", slot = "case", segments = 12 }
      k:loft { slot = "pink", segments = 3, fill = 0.6, sections = { { at = { 0, 0.080, z + 0.014 }, size = { 0.034, 0.034 }, radius = 0.016 }, { at = { 0, 0.080, z + 0.050 }, size = { 0.020, 0.042 }, radius = 0.009 }, { at = { 0, 0.080, z + 0.072 }, size = { 0.003, 0.046 }, radius = 0.001 } } }
    end
    k:fit()
  end,
}
