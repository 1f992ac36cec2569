-- A column of polished metal with one to three taps whose handles tip forward, over a drip tray with a grid.
return kind {
  api    = 1,
  names  = { en = "beer tap, draft tap, tap, beer tower, draft beer tap, beer dispenser, keg tap", zh = "啤酒龙头, 酒头, 啤酒塔" },
  measure_zh = "个",
  groups = { "bar equipment" },
  stands = "surface",
  size   = { width = { 0.20, 0.32, 0.60 }, depth = { 0.20, 0.26, 0.32 }, height = { 0.42, 0.52, 0.65 } },
  mass   = { 3, 9, 25 },
  params = { taps = int(1, 2, 3, { single = 1, double = 2, triple = 3, ["双头"] = 2 }, { { width = { 0.18, 0.21, 0.24 } }, { width = { 0.30, 0.34, 0.38 } }, { width = { 0.42, 0.48, 0.54 } } }), style = one_of { "modern", "classic" } },
  slots  = { metal = { "chrome", "brass", "stainless_steel", classic = "brass" }, handle = { "black_plastic", "walnut", "plastic", tint = { "#c8302a", "#2a6a3a", "#e0b030" } }, tray = "stainless_steel", dark = "black_plastic", badge = { "plastic", tint = { "#e8c040", "#c83028", "#2a5a9a" } }, wood = { "walnut", "mahogany" } },
  rooms  = { "bar", "restaurant" },
  build  = function(p, k)
    local w, h, n = p.width / 2, p.height, p.taps
    local zt = h - 0.175 -- height of the taps
    -- Drip tray with slots.
    k:rounded_box { low = { -0.07, -w, 0 }, high = { 0.16, w, 0.022 }, radius = 0.006, segments = 2, slot = "tray", fill = 0.3 }
    for i = 0, 6 do k:box { size = { 0.006, 2 * w - 0.04, 0.002 }, at = { 0.025 + 0.019 * i, 0, 0.0218 }, slot = "dark", bevel = 0, visual_only = true } end
    local classic = p.style == "classic"
    if n == 1 or not classic then
      local r = n == 1 and 0.036 or 0.032
      k:lathe { profile = { { r + 0.020, 0.020 }, { r + 0.020, 0.030 }, { r + 0.004, 0.042 }, { r, 0.055 }, { r, zt + 0.03 }, { r + 0.004, zt + 0.035 }, { r + 0.002, zt + 0.05 }, { 0, zt + 0.062 } }, at = { -0.022, 0, 0 }, slot = "metal", segments = 22, fill = 0.35 }
      if n > 1 then k:cylinder { radius = 0.034, height = 2 * w - 0.05, axis = "y", at = { -0.022, 0, zt }, slot = "metal", segments = 20, bevel = 0.006, fill = 0.3 } end
    else
      k:rounded_box { low = { -0.065, -w + 0.03, 0.020 }, high = { 0.02, w - 0.03, zt + 0.045 }, radius = 0.012, segments = 2, slot = "wood", fill = 0.5 }
      for _, z in ipairs { 0.032, zt + 0.048 } do k:box { low = { -0.068, -w + 0.025, z - 0.010 }, high = { 0.024, w - 0.025, z + 0.008 }, slot = "metal", bevel = 0.003, fill = 0.5 } end
    end
    for i = 1, n do
      local y = (i - (n + 1) / 2) * 0.13
      k:with({ at = { n == 1 and 0.010 or 0.012, y, zt } }, function()
        k:cylinder { radius = 0.016, height = 0.024, axis = "x", at = { 0.006, 0, 0 }, slot = "metal", segments = 16, no_collider = true }
        k:cylinder { radius = 0.010, height = 0.05, axis = "x", at = { 0.030, 0, 0 }, slot = "metal", segments = 14 }
        k:cylinder { radius = 0.013, height = 0.032, at = { 0.056, 0, 0 }, slot = "metal", segments = 16 }
        k:sweep { path = { { 0.056, 0, -0.008 }, { 0.072, 0, -0.030 }, { 0.080, 0, -0.050 }, { 0.080, 0, -0.085 } }, radius = { 0.009, 0.0075, 0.0065, 0.0062 }, smooth = true, steps = 3, segments = 10, slot = "metal", no_collider = true }
        k:box { low = { 0.070, -0.007, -0.085 }, high = { 0.088, 0.007, -0.03 }, slot = "metal", collider_only = true }
        local lever = k:part("handle_" .. i)
        k:with({ part = lever }, function()
          k:cylinder { radius = 0.006, height = 0.030, at = { 0.056, 0, 0.020 }, anchor = "bottom", slot = "metal", segments = 10 }
          k:loft { slot = "handle", segments = 3, sections = { { at = { 0.056, 0, 0.048 }, size = { 0.022, 0.022 }, radius = 0.010 }, { at = { 0.056, 0, 0.085 }, size = { 0.028, 0.034 }, radius = 0.012 }, { at = { 0.056, 0, 0.145 }, size = { 0.030, 0.046 }, radius = 0.013 }, { at = { 0.056, 0, 0.172 }, size = { 0.018, 0.030 }, radius = 0.008 } } }
          k:prism { polygon = outline.ellipse(0.014, 0.020, 18), axis = "x", height = 0.003, at = { 0.0705, 0, 0.125 }, slot = "badge", bevel = 0.0005, visual_only = true }
          k:handle { part = lever, at = { 0.07, 0, 0.15 }, normal = { 1, 0, 0 } }
        end)
        k:joint { part = lever, type = "hinge", axis = { 0, 1, 0 }, origin = { 0.056, 0, 0.020 }, range = { 0, 40 }, hold = "friction" }
        if n == 1 or classic then k:ellipsoid { size = { 0.008, 0.05, 0.06 }, at = { n == 1 and 0.002 or 0.008, 0, -0.11 }, slot = "badge", segments = 12, visual_only = true } end
      end)
    end
    k:fit()
  end,
}
