-- Shades at a window below a head rail: level slats with ladder cords, a cloth from a roll, a roman shade in soft folds, or a pleated one; cord and rail below.
return kind {
  api    = 1,
  names  = { en = "blinds, blind, window blinds, venetian blinds, roller blind, window shade, roman shade", zh = "百叶窗, 百叶帘, 卷帘" },
  measure_zh = "副",
  groups = { "curtain" },
  stands = "wall", mount_height = 1.55,
  size   = { width = { 0.50, 1.10, 2.40 }, depth = { 0.05, 0.065, 0.09 }, height = { 0.40, 1.30, 1.75 } },
  mass   = { 0.3, 3, 25 },
  params = {
    form = one_of { "venetian", "roller", "roman", "pleated", "vertical", words = { venetian = "venetian", slatted = "venetian", roller = "roller", roman = "roman", pleated = "pleated", cellular = "pleated", vertical = "vertical", ["百叶"] = "venetian", ["卷帘"] = "roller", ["罗马"] = "roman", ["风琴"] = "pleated", ["垂直"] = "vertical" } },
    slats = one_of { "wide", "narrow", words = { wooden = "wide", wide = "wide", mini = "narrow", narrow = "narrow" } },
  },
  slots  = {
    slat  = { "painted_wood", "aluminium", "oak", "bamboo", "walnut", tint = { "#f7f6f2", "#dcd8cf", "#8a8f94" } },
    cloth = { "linen", "canvas", "cotton", tint = { "#e9e2d3", "#b9ad98", "#7d8b95", "#9aa68f", "#5c6470", "#d9b99c" } },
    rail  = { "painted_metal", "aluminium", tint = { "#f4f4f2", "#cfcfcc" } },
    cord  = { "cotton", tint = "#f4f2ec" },
  },
  rooms  = { "living_room", "bedroom", "office", "home_office", "kitchen", "bathroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local head = math.min(0.05, 0.8 * d)
    local x, z1, z0 = d / 2 + 0.004, h / 2 - head, -h / 2
    if p.form == "roller" then
      for _, s in ipairs { -1, 1 } do k:box { low = { 0, s < 0 and -w or w - 0.006, h / 2 - d }, high = { d, s < 0 and -w + 0.006 or w, h / 2 }, slot = "rail", bevel = 0.002, fill = 0.5 } end
      k:cylinder { radius = 0.40 * d, height = 2 * w - 0.014, axis = "y", at = { d / 2, 0, h / 2 - d / 2 }, segments = 20, slot = "cloth", fill = 0.7 }
      k:box { low = { 0.86 * d, -w + 0.010, z0 + 0.02 }, high = { 0.86 * d + 0.003, w - 0.010, h / 2 - d / 2 }, slot = "cloth", bevel = 0, fill = 0.9 }
      k:cylinder { radius = 0.010, height = 2 * w - 0.016, axis = "y", at = { 0.86 * d, 0, z0 + 0.012 }, segments = 10, slot = "rail", fill = 0.3 }
      k:torus { radius = 0.016, tube = 0.0028, axis = "x", at = { 0.86 * d + 0.008, 0, z0 + 0.028 }, segments = 10, slot = "cord", visual_only = true }
    else
      k:box { low = { 0, -w, z1 }, high = { d, w, h / 2 }, slot = p.form == "venetian" and "slat" or "rail", bevel = 0.003, fill = 0.2 }
      if p.form == "venetian" then
        local wide = math.min(d - 0.006, p.slats == "wide" and 0.050 or 0.032)
        local n = math.floor((z1 - z0 - 0.03) / (wide * 0.86))
        for i = 1, n do k:box { size = { wide, 2 * w - 0.012, p.slats == "wide" and 0.003 or 0.0012 }, at = { x, 0, z0 + 0.03 + (i - 0.5) * (z1 - z0 - 0.03) / n }, rot = { 0, 34, 0 }, slot = "slat", bevel = 0, no_collider = true, fill = 0.8 } end
        k:box { low = { x - wide / 2, -w + 0.006, z0 }, high = { x + wide / 2, w - 0.006, z0 + 0.022 }, slot = "slat", bevel = 0.003, fill = 0.6 }
        local tapes = math.max(2, math.floor(2 * w / 0.5) + 1)
        for i = 1, tapes do
          local y = (i - (tapes + 1) / 2) * 2 * (w - 0.12) / math.max(1, tapes - 1)
          for _, s in ipairs { -1, 1 } do k:box { size = { 0.0015, p.slats == "wide" and 0.022 or 0.003, z1 - z0 - 0.01 }, at = { x + s * 0.43 * wide, y, (z0 + z1) / 2 }, slot = "cord", bevel = 0, visual_only = true } end
        end
      elseif p.form == "vertical" then
        local n = math.floor(2 * w / 0.075)
        for i = 1, n do k:box { size = { 0.003, 0.085, z1 - z0 - 0.012 }, at = { x, (i - (n + 1) / 2) * (2 * w - 0.05) / n, (z0 + z1) / 2 }, rot = { 0, 0, 32 }, slot = "cloth", bevel = 0, no_collider = true, fill = 0.8 } end
        k:box { low = { x - 0.012, -w + 0.01, z0 }, high = { x + 0.012, w - 0.01, z0 + 0.008 }, slot = "rail", bevel = 0.001, fill = 0.05, no_collider = true }
      else
        local roman = p.form == "roman"
        local n = roman and math.max(3, math.floor((z1 - z0) / 0.24)) or math.max(6, math.floor((z1 - z0) / 0.045))
        local pitch = (z1 - z0) / n
        local front, back = {}, {}
        for i = 0, n - 1 do -- each fold bellies out below
          local z = z1 - i * pitch
          if roman then
            for _, q in ipairs { { 0.30, 0 }, { 0.50, 0.35 }, { 0.80, 0.70 }, { 0.98, 0.88 }, { 0.86, 0.97 }, { 0.40, 0.995 } } do front[#front + 1] = { q[1] * (d - 0.010) + 0.004, z - q[2] * pitch } end
          else
            front[#front + 1] = { 0.35 * d, z - 0.02 * pitch }
            front[#front + 1] = { 0.95 * d, z - 0.5 * pitch }
          end
        end
        for i = #front, 1, -1 do back[#back + 1] = { front[i][1] - 0.004, front[i][2] } end
        for _, q in ipairs(back) do front[#front + 1] = q end
        k:prism { polygon = front, axis = "y", height = 2 * w - 0.008, at = { 0, 0, 0 }, slot = "cloth", bevel = 0, crease = roman and 50 or 10, no_collider = true, fill = 0.8 }
        k:box { low = { 0.25 * d, -w + 0.004, z0 }, high = { 0.75 * d, w - 0.004, z0 + 0.016 }, slot = roman and "cloth" or "rail", bevel = 0.004, fill = 0.5, no_collider = true }
      end
      k:box { low = { 0.12 * d, -w + 0.005, z0 }, high = { 0.90 * d, w - 0.005, z1 }, slot = "rail", bevel = 0, collider_only = true }
    end
    -- Cord with a knob at the right, a wand at the left of slats.
    k:cylinder { radius = 0.0016, height = 0.55 * h, at = { d - 0.002, w - 0.05, h / 2 - 0.02 }, anchor = "top", segments = 6, bevel = 0, slot = "cord", visual_only = true }
    k:lathe { profile = { { 0.003, 0.03 }, { 0.008, 0.012 }, { 0.006, 0 }, { 0, 0 } }, at = { d - 0.008, w - 0.05, h / 2 - 0.05 - 0.55 * h }, segments = 10, slot = "rail", visual_only = true }
    if p.form == "venetian" then k:cylinder { radius = 0.004, height = 0.45 * h, at = { d - 0.005, -w + 0.06, h / 2 - 0.03 }, anchor = "top", segments = 8, slot = "rail", visual_only = true } end
    k:handle { at = { d, w - 0.05, h / 2 - 0.5 * h }, normal = { 1, 0, 0 } }
    k:fit()
  end,
}
