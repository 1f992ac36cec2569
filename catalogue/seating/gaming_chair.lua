-- A racing seat on a star foot: a tall winged back with slots and a neck pillow, a bucket seat in two colours, padded arms; it turns.
return kind {
  api    = 1,
  names  = { en = "gaming chair, gamer chair, racing chair", zh = "电竞椅, 游戏椅" },
  measure_zh = "把",
  groups = { "office_chair", "chair", "seat", "furniture" },
  stands = "floor", beside = "desk", access = { ["+x"] = 0.4 },
  size   = { width = { 0.66, 0.70, 0.75 }, depth = { 0.62, 0.68, 0.74 }, height = { 1.18, 1.28, 1.36 } },
  mass   = { 10, 20, 38 },
  params = {
    footrest = bool(false, { footrest = true, ["脚踏"] = true }),
    pillows  = one_of { "both", "neck", "none", default = "both", words = { ["without pillows"] = "none" } },
  },
  slots  = {
    cover  = { "black_leather", "leather", tint = { "#2b2c30", "#e9e9ea", "#3a3040" } },
    accent = { "leather", "canvas", tint = { "#c8262c", "#1f6fd0", "#2aa65a", "#8a3fc0", "#e07a1f", "#e9e9ea", "#e58fb5" } },
    shell  = "black_plastic",
    metal  = { "black_steel", "aluminium" },
  },
  rooms  = { "game_room", "bedroom", "home_office" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local seat = 0.48
    legs.star(k, { arms = 5, radius = math.min(0.335, w - 0.01), height = 0.12, slot = "metal", wheel = "shell", fill = 0.4 })
    k:cylinder { radius = 0.027, height = 0.13, at = { 0, 0, 0.10 }, anchor = "bottom", slot = "shell", segments = 14, fill = 0.5 }
    k:cylinder { radius = 0.0135, height = seat - 0.22, at = { 0, 0, 0.10 }, anchor = "bottom", slot = "metal", segments = 12 }
    local part = k:part("seat")
    k:with({ part = part }, function()
      local x0, x1, sw = -d + 0.13, d - 0.03, w - 0.11
      k:box { size = { 0.28, 0.18, 0.04 }, at = { 0, 0, seat - 0.105 }, slot = "shell", bevel = 0.008, fill = 0.6 }
      k:rounded_box { low = { x0 - 0.02, -sw, seat - 0.085 }, high = { x1 - 0.02, sw, seat - 0.03 }, radius = 0.02, segments = 2, slot = "shell", fill = 0.4 }
      upholstery.seat(k, { low = { x0, -0.62 * sw, seat - 0.05 }, high = { x1, 0.62 * sw, seat + 0.03 }, slot = "cover", puff = 0.4, seam = "accent" })
      for _, s in ipairs { -1, 1 } do -- bolsters of the bucket
        k:with({ at = { 0, s * 0.80 * sw, seat }, rot = { s * 14, 0, 0 } }, function() upholstery.seat(k, { low = { x0 + 0.01, -0.22 * sw, -0.06 }, high = { x1 - 0.03, 0.22 * sw, 0.055 }, slot = "accent", puff = 0.5 }) end)
      end
      k:with({ at = { x0 + 0.02, 0, seat - 0.02 }, rot = { 0, -9, 0 } }, function()
        local tall = (h - seat + 0.02) / math.cos(math.rad(9)) - 0.006
        local bw = w - 0.13
        local shape = { { -0.72 * bw, 0 }, { 0.72 * bw, 0 }, { 0.82 * bw, 0.12 * tall }, { 0.76 * bw, 0.40 * tall }, { 1.0 * bw, 0.60 * tall }, { 0.97 * bw, 0.74 * tall }, { 0.66 * bw, 0.84 * tall }, { 0.60 * bw, 0.97 * tall }, { 0.50 * bw, tall }, { -0.50 * bw, tall }, { -0.60 * bw, 0.97 * tall }, { -0.66 * bw, 0.84 * tall }, { -0.97 * bw, 0.74 * tall }, { -1.0 * bw, 0.60 * tall }, { -0.76 * bw, 0.40 * tall }, { -0.82 * bw, 0.12 * tall } }
        local back = k:prism { polygon = shape, axis = "x", height = 0.09, at = { -0.03, 0, 0 }, slot = "cover", bevel = 0.022, crease = 50, no_collider = true }
        for _, s in ipairs { -1, 1 } do
          k:cut(back, k:prism { polygon = { { s * 0.20 * bw, 0.80 * tall }, { s * 0.46 * bw, 0.78 * tall }, { s * 0.42 * bw, 0.87 * tall }, { s * 0.20 * bw, 0.87 * tall } }, axis = "x", height = 0.2, at = { 0, 0, 0 }, slot = "cover", bevel = 0 })
          k:hull { points = { { 0.012, s * 0.52 * bw, 0.10 * tall }, { 0.012, s * 0.80 * bw, 0.12 * tall }, { 0.055, s * 0.74 * bw, 0.14 * tall }, { 0.012, s * 0.50 * bw, 0.44 * tall }, { 0.012, s * 0.74 * bw, 0.42 * tall }, { 0.05, s * 0.70 * bw, 0.40 * tall } }, slot = "accent", no_collider = true }
          k:hull { points = { { 0.010, s * 0.60 * bw, 0.50 * tall }, { 0.010, s * 0.97 * bw, 0.60 * tall }, { 0.075, s * 0.95 * bw, 0.62 * tall }, { 0.010, s * 0.62 * bw, 0.76 * tall }, { 0.010, s * 0.95 * bw, 0.73 * tall }, { 0.07, s * 0.92 * bw, 0.70 * tall } }, slot = "accent", no_collider = true }
        end
        for _, s in ipairs { -0.22, 0.22 } do k:box { size = { 0.004, 0.012, 0.62 * tall }, at = { 0.015, s * bw, 0.44 * tall }, bevel = 0.001, slot = "accent", visual_only = true } end
        k:box { low = { -0.075, -0.78 * bw, 0.02 }, high = { 0.015, 0.78 * bw, 0.42 * tall }, slot = "cover", collider_only = true }
        k:box { low = { -0.075, -0.93 * bw, 0.44 * tall }, high = { 0.03, 0.93 * bw, 0.76 * tall }, slot = "cover", collider_only = true }
        k:box { low = { -0.075, -0.58 * bw, 0.76 * tall }, high = { 0.015, 0.58 * bw, tall }, slot = "cover", collider_only = true }
        if p.pillows ~= "none" then k:cushion { size = { 0.09, 0.62 * bw * 1.4, 0.17 }, at = { 0.045, 0, 0.80 * tall }, puff = 0.6, segments = 6, slot = "accent", no_collider = true } end
        if p.pillows == "both" then k:cushion { size = { 0.09, 0.9 * bw, 0.20 }, at = { 0.05, 0, 0.22 * tall }, puff = 0.55, segments = 6, slot = "accent", no_collider = true } end
      end)
      for _, s in ipairs { -1, 1 } do
        k:box { low = { -0.02, s < 0 and -w + 0.03 or w - 0.06, seat - 0.10 }, high = { 0.05, s < 0 and -w + 0.06 or w - 0.03, seat + 0.18 }, slot = "shell", bevel = 0.006, fill = 0.6, no_collider = true }
        k:box { low = { -0.015, s < 0 and -w + 0.04 or 0.05, seat - 0.115 }, high = { 0.045, s < 0 and -0.05 or w - 0.04, seat - 0.09 }, slot = "metal", bevel = 0.003, fill = 0.2, no_collider = true }
        k:rounded_box { size = { 0.26, 0.09, 0.032 }, at = { 0.01, s * (w - 0.045), seat + 0.19 }, radius = 0.014, segments = 2, slot = "shell", fill = 0.6 }
        k:cylinder { radius = 0.045, height = 0.03, axis = "y", at = { x0 + 0.02, s * (sw + 0.005), seat - 0.01 }, segments = 16, slot = "shell", no_collider = true, fill = 0.5 }
      end
      if p.footrest then
        k:box { low = { x1 - 0.10, -0.10, seat - 0.115 }, high = { x1 + 0.10, -0.085, seat - 0.10 }, slot = "metal", fill = 0.3, no_collider = true }
        k:box { low = { x1 - 0.10, 0.085, seat - 0.115 }, high = { x1 + 0.10, 0.10, seat - 0.10 }, slot = "metal", fill = 0.3, no_collider = true }
        upholstery.seat(k, { low = { x1 + 0.02, -0.16, seat - 0.13 }, high = { x1 + 0.18, 0.16, seat - 0.07 }, slot = "cover", puff = 0.4 })
      end
      k:surface("seat", { center = { 0.05, 0, seat + 0.03 }, size = { 0.30, 1.1 * sw } })
      k:handle { at = { x0 - 0.1, 0, h - 0.15 }, normal = { -1, 0, 0 } }
    end)
    k:joint { part = part, type = "hinge", axis = { 0, 0, 1 }, origin = { 0, 0, 0.3 }, range = "endless", hold = "friction" }
    k:fit()
  end,
}
