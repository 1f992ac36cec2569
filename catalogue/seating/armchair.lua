-- One upholstered seat: a club chair with arms, a wing chair, a tub, a wooden frame with cushions, a slipper chair without arms, or a moulded lounge chair.
return kind {
  api    = 1,
  names  = { en = "armchair, arm chair, club chair, lounge chair, easy chair, accent chair, wingback chair, wing chair, sofa chair, reading chair, tub chair, wingback, slipper chair, barrel chair, egg chair, eames chair, comfy chair",
             zh = "扶手椅, 单人沙发, 休闲椅, 安乐椅, 单人椅, 沙发椅" },
  measure_zh = "把",
  groups = { "chair", "seat", "seating", "furniture" },
  stands = "floor", access = { ["+x"] = 0.5 },
  size   = { width = { 0.62, 0.80, 1.10 }, depth = { 0.68, 0.82, 1.00 }, height = { 0.72, 0.86, 1.18 } },
  mass   = { 9, 22, 60 },
  params = {
    form = one_of { "club", "wingback", "tub", "wooden", "slipper", "shell",
      words = { club = "club", wingback = "wingback", wing = "wingback", tub = "tub", barrel = "tub", wooden = "wooden", ["mid-century"] = "wooden", slipper = "slipper", armless = "slipper", eames = "shell", egg = "shell", swivel = "shell", ["高背"] = "wingback", ["圈椅"] = "tub", ["木"] = "wooden", ["无扶手"] = "slipper", ["蛋"] = "shell" },
      size = { club = { width = { 0.76, 0.88, 1.10 }, height = { 0.72, 0.82, 0.95 } }, wingback = { width = { 0.68, 0.76, 0.90 }, depth = { 0.74, 0.82, 0.92 }, height = { 1.00, 1.08, 1.18 } }, tub = { width = { 0.66, 0.76, 0.88 }, depth = { 0.66, 0.74, 0.84 }, height = { 0.70, 0.77, 0.86 } },
        wooden = { width = { 0.64, 0.72, 0.82 }, depth = { 0.72, 0.80, 0.90 }, height = { 0.74, 0.84, 0.98 } }, slipper = { width = { 0.56, 0.66, 0.78 }, depth = { 0.68, 0.76, 0.86 }, height = { 0.76, 0.84, 0.98 } }, shell = { width = { 0.70, 0.80, 0.88 }, depth = { 0.76, 0.84, 0.92 }, height = { 0.86, 0.98, 1.10 } } } },
    tufted = bool(false, { tufted = true, buttoned = true, chesterfield = true, ["拉扣"] = true }),
    style  = one_of { "modern", "classic", "scandinavian", "rustic" },
  },
  slots  = {
    cover = { "fabric", "velvet", "boucle", "linen", classic = { "velvet", "leather", "fabric" }, modern = { "boucle", "fabric", "leather" }, rustic = { "leather", "linen" }, tint = { "#b9a88f", "#7c8b96", "#6c7a5f", "#a8593f", "#c9b28a", "#8b8f94", "#4d6a6d", "#d9d3c7" } },
    frame = { "oak", "walnut", classic = { "dark_oak", "mahogany" }, scandinavian = { "light_oak", "beech", "birch" }, rustic = { "oak", "reclaimed_wood" } },
    metal = { "black_steel", "chrome", "aluminium" },
  },
  rooms  = { "living_room", "bedroom", "library", "study", "hotel_lobby", "hotel_room", "waiting_room", "cafe" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local feet = p.style == "classic" and "turned" or p.style == "modern" and "block" or "round"
    local cover = "cover"
    if p.form == "club" or p.form == "slipper" then
      local arms = p.form == "slipper" and "none" or p.style == "classic" and "rolled" or p.style == "scandinavian" and "slope" or "track"
      seating.padded(k, { width = p.width, depth = d, height = h, cover = cover, legs = "frame", arms = arms, arm = p.style == "modern" and 0.14 or 0.18, arm_top = math.min(0.64, h - 0.12), leg = p.style == "modern" and 0.06 or 0.14, feet = feet,
        cushions = not p.tufted and p.form ~= "slipper", tufted = p.tufted, back = p.form == "slipper" and 0.13 or 0.16, mass = 8 })
    elseif p.form == "wingback" then
      local seat, base, back, arm, leg = 0.46, 0.32, 0.15, 0.11, 0.16
      seating.padded(k, { width = p.width - 0.02, depth = d, height = h, cover = cover, legs = "frame", arms = "rolled", arm = 0.13, arm_top = 0.64, leg = leg, feet = "turned", cushions = false, tufted = p.tufted or p.style == "classic", back = back, seat = seat, mass = 8 })
      local wing = 0.36 * d
      for _, s in ipairs { -1, 1 } do
        k:prism { polygon = { { 0.02, 0.52 }, { 0.62 * d, 0.52 }, { 0.55 * d, 0.60 }, { wing + 0.03, 0.70 }, { wing + 0.06, 0.82 }, { wing + 0.04, h - 0.10 }, { wing - 0.03, h - 0.03 }, { 0.08, h - 0.005 }, { 0.02, h - 0.03 } },
                  axis = "y", height = 0.075, at = { 0, s * (w - 0.0375), 0 }, slot = cover, bevel = 0.022 }
      end
    elseif p.form == "tub" then
      local leg, seat, t = p.style == "modern" and 0.05 or 0.13, 0.44, 0.10
      local cx = w
      seating.shell(k, { at = cx, a = w, b = w, thick = t, low = leg + 0.02, back = h, front = math.min(h - 0.06, 0.62), reach = 100, slot = cover, pieces = 12 })
      for _, s in ipairs { -1, 1 } do upholstery.arm(k, { low = { cx, s < 0 and -w or w - t, leg + 0.02 }, high = { d - 0.04, s < 0 and -w + t or w, math.min(h - 0.06, 0.62) }, slot = cover, radius = 0.035 }) end
      k:prism { polygon = outline.arc({ { d - 0.06, -w + 0.02 }, { d - 0.06, w - 0.02 } }, cx, 0, w - 0.02, 90, 270, 14), height = 0.24, at = { 0, 0, leg + 0.12 }, slot = cover, bevel = 0.015 }
      upholstery.seat(k, { low = { 0.07, -w + t - 0.012, seat - 0.15 }, high = { d, w - t + 0.012, seat }, slot = cover, puff = 0.45, seam = cover })
      if p.tufted then for i = 1, 7 do local a = math.rad(120 + 17 * i - 8) k:ellipsoid { size = { 0.03, 0.03, 0.03 }, at = { cx + (w - t) * math.cos(a), (w - t) * math.sin(a), 0.57 }, segments = 8, slot = cover, visual_only = true } end end
      k:surface("seat", { center = { 0.5 * d + 0.05, 0, seat }, size = { d - 0.34, 2 * w - 2 * t - 0.1 } })
      k:lump { mass = 8, at = { 0.5 * d, 0, leg + 0.1 }, size = { 0.8 * d, 1.6 * w, 0.1 } }
      for _, q in ipairs { { 0.14, 0.45 * w }, { d - 0.10, w - 0.08 } } do
        for _, s in ipairs { -1, 1 } do legs.round(k, { at = { q[1], s * q[2], leg + 0.02 }, height = leg + 0.02, radius = 0.022, slot = "frame", lean = { q[1] < 0.3 and -0.015 or 0.015, s * 0.012 } }) end
      end
    elseif p.form == "wooden" then
      local seat, x1, y = 0.42, d - 0.03, w - 0.022
      for _, s in ipairs { -1, 1 } do
        legs.tapered(k, { at = { x1 - 0.04, s * y, 0.60 }, height = 0.60, width = 0.042, foot = 0.65, lean = { 0.045, 0 }, slot = "frame" })
        legs.tapered(k, { at = { 0.18, s * y, 0.56 }, height = 0.56, width = 0.042, foot = 0.65, lean = { -0.13, 0 }, slot = "frame" })
        k:sweep { path = { { 0.10, s * y, 0.555 }, { 0.35 * d, s * y, 0.60 }, { 0.75 * d, s * y, 0.615 }, { d - 0.012, s * y, 0.60 } }, rect = { 0.055, 0.026 }, up = { 0, 0, 1 }, smooth = true, steps = 3, slot = "frame" }
        k:sweep { path = { { 0.205, s * (y - 0.045), 0.28 }, { 0.02, s * (y - 0.045), h - 0.015 }, }, rect = { 0.030, 0.04 }, up = { 1, 0, 0 }, slot = "frame", no_collider = true }
        k:box { low = { 0.15, s * y - 0.011, 0.28 }, high = { x1 - 0.04, s * y + 0.011, 0.33 }, slot = "frame", no_collider = true }
      end
      k:box { low = { x1 - 0.055, -y, 0.29 }, high = { x1 - 0.03, y, 0.34 }, slot = "frame", grain = "y" }
      k:box { low = { 0.175, -y, 0.27 }, high = { 0.20, y, 0.32 }, slot = "frame", grain = "y" }
      for i, z in ipairs { h - 0.04, h - 0.16, h - 0.28 } do k:box { size = { 0.018, 2 * y - 0.08, 0.05 }, at = { 0.205 - 0.185 * (z - 0.28) / (h - 0.295), 0, z }, rot = { 0, -math.deg(math.atan(0.185 / (h - 0.295))), 0 }, slot = "frame", grain = "y", no_collider = i > 1 } end
      k:with({ at = { 0.22, 0, seat - 0.115 }, rot = { 0, 4, 0 } }, function()
        upholstery.seat(k, { low = { -0.02, -y + 0.035, 0 }, high = { d - 0.27, y - 0.035, 0.13 }, slot = cover, seam = cover, puff = 0.35 })
      end)
      k:with({ at = { 0.22, 0, seat + 0.0 }, rot = { 0, -math.deg(math.atan(0.185 / (h - 0.295))), 0 } }, function()
        upholstery.seat(k, { low = { 0, -y + 0.04, 0 }, high = { 0.12, y - 0.04, h - seat - 0.02 }, slot = cover, puff = 0.5 })
        if p.tufted then upholstery.buttons(k, { x = 0.117, low = { -y + 0.06, 0.06 }, high = { y - 0.06, h - seat - 0.06 }, rows = 2, columns = 3, slot = cover }) end
      end)
      k:surface("seat", { center = { 0.5 * d + 0.10, 0, seat + 0.005 }, size = { d - 0.42, 2 * y - 0.12 } })
      k:lump { mass = 2, at = { 0.5 * d, 0, 0.34 }, size = { 0.4, 0.4, 0.05 } }
    else -- a moulded shell on a star foot, lined with cushions
      local seat, lean = 0.41, math.deg(math.atan(0.20 / (h - 0.40)))
      local function shell(a, b, c, slot, puff) upholstery.seat(k, { low = a, high = b, slot = slot, puff = puff }) end
      k:with({ at = { 0.26, 0, seat - 0.10 }, rot = { 0, 8, 0 } }, function()
        k:rounded_box { low = { -0.05, -w + 0.10, -0.015 }, high = { d - 0.28, w - 0.10, 0.015 }, radius = 0.014, slot = "frame" }
        shell({ -0.02, -w + 0.12, 0.010 }, { d - 0.285, w - 0.12, 0.12 }, nil, cover, 0.5)
      end)
      k:with({ at = { 0.24, 0, seat - 0.03 }, rot = { 0, -lean, 0 } }, function()
        for i, q in ipairs { { 0, 0.46 * (h - seat) }, { 0.48 * (h - seat), h - seat - 0.02 } } do
          k:rounded_box { low = { -0.04, -w + 0.09, q[1] }, high = { -0.012, w - 0.09, q[2] }, radius = 0.013, slot = "frame" }
          shell({ -0.02, -w + 0.11, q[1] + 0.01 }, { 0.085, w - 0.11, q[2] - 0.01 }, nil, cover, 0.55)
          if p.tufted or p.style == "classic" then upholstery.buttons(k, { x = 0.083, low = { -w + 0.16, q[1] + 0.04 }, high = { w - 0.16, q[2] - 0.04 }, rows = 1, columns = 3, slot = cover }) end
        end
      end)
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0.20, s * (w - 0.11), seat - 0.08 }, { 0.24, s * (w - 0.045), seat + 0.06 }, { 0.27, s * (w - 0.04), seat + 0.18 } }, rect = { 0.03, 0.05 }, up = { 1, 0, 0 }, smooth = true, steps = 3, slot = "metal", fill = 0.3 }
        upholstery.arm(k, { low = { 0.18, s < 0 and -w or w - 0.08, seat + 0.17 }, high = { 0.62 * d + 0.06, s < 0 and -w + 0.08 or w, seat + 0.215 }, slot = cover, radius = 0.02 })
      end
      k:cylinder { radius = 0.03, height = 0.24, at = { 0.50 * d, 0, 0.07 }, anchor = "bottom", slot = "metal", segments = 16, fill = 0.5 }
      k:box { size = { 0.30, 0.26, 0.03 }, at = { 0.50 * d, 0, 0.295 }, slot = "metal", fill = 0.3 }
      k:with({ at = { 0.50 * d, 0, 0 } }, function() legs.star(k, { arms = 5, radius = 0.34, height = 0.09, slot = "metal", casters = false }) end)
      k:with({ at = { 0.50 * d, 0, 0 } }, function() for i = 0, 4 do k:cylinder { radius = 0.013, height = 0.02, at = { 0.325 * math.cos(math.rad(72 * i)), 0.325 * math.sin(math.rad(72 * i)), 0 }, anchor = "bottom", slot = "metal", segments = 10 } end end)
      k:surface("seat", { center = { 0.5 * d + 0.08, 0, seat + 0.0 }, size = { 0.3, 0.36 } })
    end
    k:fit()
  end,
}
