-- A long seat with a raised end to lean at: a roll arm and half back in the classic way, a flat modern one with a leaning back, or a curved lounger.
return kind {
  api    = 1,
  names  = { en = "chaise longue, chaise, chaise lounge, fainting couch, daybed chaise", zh = "贵妃椅, 贵妃榻, 贵妃沙发" },
  measure_zh = "张",
  groups = { "sofa", "seat", "furniture" },
  stands = "floor", access = { ["+y"] = 0.5, ["+x"] = 0.3 },
  size   = { width = { 0.62, 0.74, 0.90 }, depth = { 1.45, 1.66, 1.90 }, height = { 0.72, 0.84, 0.98 } },
  mass   = { 14, 32, 85 },
  params = {
    form   = one_of { "roll", "modern", "curved", words = { classic = "roll", fainting = "roll", victorian = "roll", roll = "roll", modern = "modern", curved = "curved", lounger = "curved", ["古典"] = "roll", ["现代"] = "modern" } },
    side   = one_of { "left", "right", default = "left", words = { ["left-arm"] = "left", ["right-arm"] = "right" } },
    tufted = bool(false, { tufted = true, buttoned = true, ["拉扣"] = true }),
  },
  slots  = {
    cover  = { "velvet", "linen", "boucle", "leather", tint = { "#4d6b5f", "#8b5a66", "#b8a688", "#6a7f95", "#d9d0c0", "#5a4a42", "#a8893f" } },
    legs   = { "dark_oak", "walnut", "brass", "black_steel", "oak" },
    pillow = { "velvet", "linen", tint = { "#e9ddc6", "#c9a24d", "#7a8f94" } },
  },
  rooms  = { "bedroom", "living_room", "library", "hotel_lobby", "spa" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local seat, leg = 0.44, p.form == "roll" and 0.16 or 0.12
    local base = seat - 0.16
    if p.form == "curved" then -- one long wave of padding on runners
      local function wave(off)
        return { { 0.02, h - 0.05 - off }, { 0.10, h - 0.02 - off }, { 0.24, h - 0.22 - off }, { 0.45, 0.50 - off }, { 0.62, 0.42 - off }, { 0.80, 0.42 - off }, { 1.02, 0.50 - off }, { 1.22, 0.49 - off }, { 1.50, 0.36 - off }, { d - 0.05, 0.27 - off }, { d - 0.01, 0.24 - off } }
      end
      local outline_points = {}
      local top, below = wave(0), wave(0.13)
      for i = #top, 1, -1 do if top[i][1] <= d then outline_points[#outline_points + 1] = top[i] end end
      for _, q in ipairs(below) do if q[1] <= d then outline_points[#outline_points + 1] = { q[1] + 0.05 * (q[1] < 0.3 and 1 or 0), q[2] + (q[1] < 0.15 and 0.02 or 0) } end end
      k:prism { polygon = outline_points, axis = "y", height = 2 * w, at = { 0, 0, 0 }, slot = "cover", bevel = 0.025, crease = 60 }
      for i = 1, 7 do local q = 0.14 + i * (d - 0.25) / 8 k:box { size = { 0.006, 2 * w - 0.06, 0.004 }, at = { q, 0, (function() for j = 2, #top do if q <= top[j][1] then local a, b = top[j - 1], top[j] return a[2] + (b[2] - a[2]) * (q - a[1]) / (b[1] - a[1]) end end return 0.3 end)() - 0.002 }, bevel = 0, slot = "legs", visual_only = true } end
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.09)
        k:sweep { path = { { 0.34, y, 0.50 }, { 0.30, y, 0.03 }, { 0.34, y, 0.016 }, { 1.34, y, 0.016 }, { 1.38, y, 0.03 }, { 1.30, y, 0.36 } }, radius = 0.016, segments = 10, slot = "legs", fill = 0.4 }
      end
      k:surface("seat", { center = { 0.72, 0, 0.425 }, size = { 0.18, 2 * w - 0.1 } })
      k:with({ at = { 0.14, 0, h - 0.015 }, rot = { 0, 48, 0 } }, function() k:capsule { radius = 0.07, height = 2 * w - 0.10, axis = "y", at = { 0.06, 0, 0.04 }, slot = "pillow", segments = 14 } end)
      k:lump { mass = 8, at = { 0.75, 0, 0.33 }, size = { 0.8, 0.4, 0.05 } }
      k:fit()
      return
    end
    upholstery.arm(k, { low = { 0.05, -w, leg }, high = { d - 0.006, w, base }, slot = "cover", radius = 0.025 })
    upholstery.seat(k, { low = { 0.10, -w + 0.006, base - 0.015 }, high = { d, w - 0.006, seat }, slot = "cover", seam = "cover", puff = 0.25 })
    if p.tufted then for i = 1, 6 do for j = -1, 1 do k:ellipsoid { size = { 0.026, 0.026, 0.010 }, at = { 0.30 + (i - 0.5) * (d - 0.36) / 6, j * 0.55 * w, seat - 0.002 }, segments = 8, slot = "cover", visual_only = true } end end end
    local s = p.side == "left" and -1 or 1
    if p.form == "roll" then
      k:prism { polygon = { { 0.06, leg }, { 0.20, leg }, { 0.20, seat + 0.02 }, { 0.16, seat + 0.12 }, { 0.16, h - 0.08 }, { 0.05, h - 0.05 }, { 0.02, h - 0.12 }, { 0.03, seat } }, axis = "y", height = 2 * w, at = { 0, 0, 0 }, slot = "cover", bevel = 0.02, crease = 60 }
      k:cylinder { radius = 0.075, height = 2 * w, axis = "y", at = { 0.080, 0, h - 0.075 }, slot = "cover", segments = 22, bevel = 0.015 }
      for _, q in ipairs { -1, 1 } do
        k:torus { radius = 0.05, tube = 0.006, axis = "y", at = { 0.080, q * (w - 0.001), h - 0.075 }, segments = 18, slot = "legs", visual_only = true }
        k:ellipsoid { size = { 0.03, 0.014, 0.03 }, at = { 0.080, q * (w - 0.001), h - 0.075 }, segments = 10, slot = "legs", visual_only = true }
      end
      local back = { { 0.10, seat - 0.05 }, { 0.66 * d, seat - 0.05 }, { 0.66 * d, seat + 0.03 }, { 0.58 * d, seat + 0.10 }, { 0.46 * d, h - 0.24 }, { 0.32 * d, h - 0.12 }, { 0.16, h - 0.05 }, { 0.10, h - 0.06 } }
      k:prism { polygon = back, axis = "y", height = 0.10, at = { 0, s * (w - 0.05), 0 }, slot = "cover", bevel = 0.025, crease = 60 }
      k:with({ at = { 0.235, -s * 0.06, seat + 0.075 }, rot = { 0, 0, 90 } }, function() k:capsule { radius = 0.075, height = 1.2 * w, axis = "x", at = { 0, 0, 0 }, slot = "pillow", segments = 14, no_collider = true } end)
    else
      upholstery.arm(k, { low = { 0, -w, leg }, high = { 0.16, w, h - 0.06 }, slot = "cover", radius = 0.04 })
      upholstery.back(k, { low = { 0.13, -w + 0.05, seat - 0.02 }, high = { 0.29, w - 0.03, h }, slot = "cover", puff = 0.5, lean = 2 })
      upholstery.arm(k, { low = { 0, s < 0 and -w or w - 0.14, leg }, high = { 0.55 * d, s < 0 and -w + 0.14 or w, 0.62 }, slot = "cover", radius = 0.04 })
      k:with({ at = { 0.33, -s * 0.10, seat + 0.01 }, rot = { 0, -18, 8 } }, function() k:with({ rot = { 0, 90, 0 }, at = { 0.06, 0, 0.19 } }, function() bedding.bag(k, { size = { 0.38, 0.38, 0.12 }, slot = "pillow", soft = true, segments = 6 }) end) end)
    end
    k:surface("seat", { center = { 0.62 * d, 0, seat }, size = { 0.6 * d, 2 * w - 0.34 } })
    for _, x in ipairs { 0.14, d - 0.12 } do
      for _, q in ipairs { -1, 1 } do
        local at = { x, q * (w - 0.09), leg + 0.012 }
        if p.form == "roll" then k:lathe { profile = { { 0.014, 0 }, { 0.022, 0.02 }, { 0.016, 0.05 }, { 0.034, 0.6 * leg }, { 0.020, 0.8 * leg }, { 0.030, leg + 0.012 } }, at = { at[1], at[2], 0 }, segments = 14, slot = "legs", smooth = true } else legs.round(k, { at = at, height = leg + 0.012, radius = 0.020, slot = "legs", lean = { x < 0.5 and -0.02 or 0.02, q * 0.015 } }) end
      end
    end
    k:lump { mass = 9, at = { 0.5 * d, 0, base - 0.05 }, size = { 0.9 * d, 1.6 * w, 0.08 } }
    k:fit()
  end,
}
