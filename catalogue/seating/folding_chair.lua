-- A chair that folds: steel tubes that cross below a padded or plastic seat; a wooden slatted one; a director's chair or a camp chair of canvas.
return kind {
  api    = 1,
  names  = { en = "folding chair, foldable chair, fold-up chair, camp chair, camping chair, deck chair, director's chair", zh = "折叠椅" },
  measure_zh = "把",
  groups = { "chair", "seat", "seating", "furniture" },
  stands = "floor",
  size   = { width = { 0.44, 0.48, 0.66 }, depth = { 0.46, 0.52, 0.66 }, height = { 0.76, 0.84, 0.98 } },
  mass   = { 2, 4.5, 17 },
  params = {
    form = one_of { "steel", "wooden", "director", words = { steel = "steel", metal = "steel", plastic = "steel", wooden = "wooden", slatted = "wooden", ["director's"] = "director", canvas = "director", camping = "director", camp = "director", ["导演"] = "director", ["露营"] = "director", ["木"] = "wooden", ["钢"] = "steel" },
      size = { steel = { width = { 0.44, 0.47, 0.52 } }, wooden = { width = { 0.42, 0.46, 0.52 } }, director = { width = { 0.54, 0.58, 0.64 } } } },
  },
  slots  = {
    tube  = { "painted_metal", "chrome", "black_steel", tint = { "#d9d9d6", "#3a3d42", "#8f989c" } },
    seat  = { "plastic", "black_leather", "leather", tint = { "#e8e6e0", "#3b3f45", "#6f7f8a", "#8a5a48" } },
    wood  = { "beech", "teak", "oak", "dark_oak" },
    cloth = { "canvas", tint = { "#2f4a3f", "#3f5878", "#c9b48c", "#8a3b32", "#33363a" } },
    cap   = { "rubber", tint = "#2b2b2b" },
  },
  rooms  = { "balcony", "meeting_room", "garage", "classroom", "attic" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local seat = 0.45
    if p.form == "director" then
      local y = w - 0.03
      for _, x in ipairs { -d + 0.05, d - 0.05 } do -- two crosses between runners
        for _, s in ipairs { -1, 1 } do k:sweep { path = { { x + s * 0.012, s * (y - 0.02), 0.03 }, { x + s * 0.012, -s * (y - 0.02), seat - 0.005 } }, rect = { 0.035, 0.02 }, up = { 1, 0, 0 }, slot = "wood" } end
        k:cylinder { radius = 0.008, height = 0.06, axis = "x", at = { x, 0, 0.5 * seat + 0.01 }, segments = 10, slot = "tube", visual_only = true }
      end
      for _, s in ipairs { -1, 1 } do
        k:box { low = { -d, s < 0 and -w or w - 0.045, 0 }, high = { d, s < 0 and -w + 0.045 or w, 0.035 }, slot = "wood", grain = "x", bevel = 0.006 }
        k:box { low = { -d + 0.01, s * (y - 0.01) - 0.014, seat - 0.03 }, high = { d - 0.01, s * (y - 0.01) + 0.014, seat + 0.005 }, slot = "wood", grain = "x", bevel = 0.005 }
        for _, x in ipairs { -d + 0.06, d - 0.07 } do k:box { low = { x - 0.016, s * y - 0.012, seat - 0.03 }, high = { x + 0.016, s * y + 0.012, x < 0 and h or 0.65 }, slot = "wood", grain = "z", bevel = 0.004 } end
        k:box { low = { -d + 0.03, s < 0 and -w or w - 0.06, 0.645 }, high = { d - 0.02, s < 0 and -w + 0.06 or w, 0.668 }, slot = "wood", grain = "x", bevel = 0.006 }
      end
      k:sweep { path = { { 0, -y + 0.004, seat - 0.002 }, { 0, -0.5 * y, seat - 0.016 }, { 0, 0, seat - 0.022 }, { 0, 0.5 * y, seat - 0.016 }, { 0, y - 0.004, seat - 0.002 } }, rect = { 2 * d - 0.09, 0.004 }, up = { 0, 0, 1 }, slot = "cloth" }
      k:sweep { path = { { -d + 0.06, -y - 0.008, h - 0.10 }, { -d + 0.035, -0.4 * y, h - 0.10 }, { -d + 0.035, 0.4 * y, h - 0.10 }, { -d + 0.06, y + 0.008, h - 0.10 } }, rect = { 0.004, 0.17 }, up = { 0, 0, 1 }, slot = "cloth" }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.019, height = 0.17, at = { -d + 0.06, s * y, h - 0.10 }, segments = 12, slot = "cloth", no_collider = true } end
      k:surface("seat", { center = { 0, 0, seat - 0.018 }, size = { 2 * d - 0.2, 1.2 * y } })
    else
      local wood = p.form == "wooden"
      local slot, r, y = wood and "wood" or "tube", 0.011, w - 0.014
      local f = wood and 1 or 0.28
      for _, s in ipairs { -1, 1 } do
        -- One rod runs from the front foot up to the back; the other from the back foot to under the seat's front.
        local yy = s * (y - 0.026)
        if wood then
          k:sweep { path = { { d - 0.02, s * y, 0.0 }, { -d + 0.16, s * y, seat + 0.03 }, { -d + 0.035, s * y, h - 0.005 } }, rect = { 0.036, 0.020 }, up = { 0, 1, 0 }, slot = slot }
          k:sweep { path = { { -d + 0.03, yy, 0.0 }, { d - 0.06, yy, seat - 0.02 } }, rect = { 0.034, 0.020 }, up = { 0, 1, 0 }, slot = slot }
        else
          k:sweep { path = { { d - 0.02, s * y, 0.01 }, { -d + 0.16, s * y, seat + 0.03 }, { -d + 0.03, s * y, h - 0.03 } }, radius = r, smooth = true, steps = 3, segments = 10, slot = slot, fill = f }
          k:sweep { path = { { -d + 0.03, yy, 0.01 }, { d - 0.06, yy, seat - 0.02 } }, radius = r, segments = 10, slot = slot, fill = f }
        end
        for _, q in ipairs { { d - 0.025, s * y }, { -d + 0.035, yy } } do k:cylinder { radius = 0.015, height = 0.03, at = { q[1], q[2], 0 }, anchor = "bottom", segments = 10, slot = "cap" } end
        k:cylinder { radius = 0.007, height = 0.05, axis = "y", at = { 0.05, s * (y - 0.012), 0.245 }, segments = 8, slot = "cap", visual_only = true }
      end
      for _, q in ipairs { { d - 0.095, 0.10, y }, { -d + 0.125, 0.10, y - 0.026 } } do k:cylinder { radius = 0.008, height = 2 * q[3], axis = "y", at = { q[1], 0, q[2] }, segments = 8, slot = slot, no_collider = true, fill = f } end
      if wood then
        for i = 1, 5 do k:box { size = { 0.062, 2 * y - 0.07, 0.014 }, at = { -d + 0.17 + (i - 0.5) * (2 * d - 0.22) / 5, 0, seat }, slot = "wood", grain = "y", bevel = 0.004 } end
        for i = 0, 2 do k:box { size = { 0.014, 2 * y - 0.02, 0.055 }, at = { -d + 0.05 + i * 0.022 - 0.003, 0, h - 0.05 - i * 0.085 }, rot = { 0, -15, 0 }, slot = "wood", grain = "y", bevel = 0.004, no_collider = i == 1 } end
      else
        k:sweep { path = { { -d + 0.032, -y, h - 0.04 }, { -d + 0.024, -y + 0.04, h - 0.012 }, { -d + 0.024, y - 0.04, h - 0.012 }, { -d + 0.032, y, h - 0.04 } }, radius = r, segments = 10, smooth = true, steps = 3, slot = slot, fill = f, no_collider = true }
        k:rounded_box { low = { -d + 0.13, -y + 0.045, seat - 0.016 }, high = { d - 0.03, y - 0.045, seat + 0.018 }, radius = 0.015, segments = 3, slot = "seat" }
        k:sweep { path = { { -d + 0.062, -y + 0.01, h - 0.11 }, { -d + 0.035, 0, h - 0.11 }, { -d + 0.062, y - 0.01, h - 0.11 } }, rect = { 0.012, 0.16 }, up = { -0.25, 0, 1 }, smooth = true, steps = 4, slot = "seat" }
      end
      k:surface("seat", { center = { 0.06, 0, wood and seat + 0.007 or seat + 0.018 }, size = { 2 * d - 0.26, 2 * y - 0.14 } })
    end
    k:fit()
  end,
}
