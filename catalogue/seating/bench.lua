-- A long seat: planks on trestle legs, a padded one, one with back and arms, or a hollow chest with a hinged lid to sit on.
return kind {
  api    = 1,
  names  = { en = "bench, wooden bench, entry bench, entryway bench, storage bench, window bench, window seat, bed bench, end of bed bench, locker room bench, waiting bench", zh = "长凳, 长椅, 条凳, 床尾凳" },
  measure_zh = "条",
  groups = { "seat", "seating", "furniture" },
  stands = "floor", access = { ["+x"] = 0.5 },
  size   = { width = { 0.80, 1.20, 1.90 }, depth = { 0.30, 0.38, 0.46 }, height = { 0.40, 0.45, 0.50 } },
  mass   = { 6, 18, 75 },
  params = {
    form = one_of { "plain", "padded", "storage", "backed", words = { wooden = "plain", plain = "plain", padded = "padded", upholstered = "padded", storage = "storage", entryway = "storage", window = "storage", ["with a back"] = "backed", backrest = "backed", waiting = "backed", ["软"] = "padded", ["储物"] = "storage", ["靠背"] = "backed", ["床尾"] = "padded" },
      size = { backed = { height = { 0.80, 0.88, 0.98 }, depth = { 0.46, 0.54, 0.62 } }, padded = { depth = { 0.36, 0.42, 0.50 } }, storage = { depth = { 0.36, 0.42, 0.48 } } } },
    style = one_of { "modern", "rustic", "scandinavian", "industrial", "classic" },
  },
  slots  = {
    wood  = { "oak", "walnut", "beech", rustic = { "reclaimed_wood", "pine" }, scandinavian = { "light_oak", "birch" }, classic = { "mahogany", "painted_wood" }, tint = { "#eee9df", "#8a9aa0" } },
    metal = { "black_steel", "steel" },
    cover = { "linen", "velvet", "fabric", "leather", tint = { "#b5a88f", "#71808a", "#8a6a5b", "#6f7f6b", "#d4cabb", "#5d6f87" } },
  },
  rooms  = { "hallway", "bedroom", "dining_room", "waiting_room", "balcony", "gym" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local seat = p.form == "backed" and 0.45 or h
    local t, metal = 0.034, p.style == "industrial" or p.style == "modern"
    if p.form == "storage" then
      local low, high = { 0.0, -w + 0.01, 0.05 }, { d - 0.01, w - 0.01, seat - 0.075 }
      local case = joinery.carcass(k, { low = low, high = high, slot = "wood", top = false })
      k:box { low = { d - 0.028, -w + 0.028, 0.068 }, high = { d - 0.01, w - 0.028, seat - 0.075 }, slot = "wood", grain = "y" }
      k:box { low = { 0.02, -w + 0.04, 0 }, high = { d - 0.05, w - 0.04, 0.05 }, slot = "wood", grain = "y" }
      local n = math.max(2, math.floor(2 * w / 0.45))
      for i = 1, n do k:box { size = { 0.008, 2 * (w - 0.03) / n - 0.07, seat - 0.24 }, at = { d - 0.011, (i - (n + 1) / 2) * 2 * (w - 0.03) / n, 0.5 * (seat - 0.02) }, slot = "wood", bevel = 0.003, no_collider = true } end
      k:container("inside", { center = { d / 2 - 0.01, 0, 0.068 }, size = { d - 0.06, 2 * w - 0.08 }, clearance = seat - 0.075 - 0.075 })
      local lid = joinery.lid(k, { name = "lid", slot = "wood", low = { 0.02, -w, seat - 0.073 }, high = { d, w, seat - 0.05 }, open = 80 })
      k:with({ part = lid }, function()
        upholstery.seat(k, { low = { 0.022, -w + 0.005, seat - 0.052 }, high = { d - 0.004, w - 0.005, seat }, slot = "cover", puff = 0.25, seam = "cover" })
        k:surface("top", { center = { d / 2, 0, seat }, size = { d - 0.08, 2 * w - 0.06 } })
      end)
    else
      local pad = p.form == "padded" and 0.085 or 0
      local board = seat - pad
      if p.form == "padded" then
        k:box { low = { 0.012, -w + 0.012, board - 0.035 }, high = { d - 0.012, w - 0.012, board }, slot = "wood", grain = "y" }
        upholstery.seat(k, { low = { 0, -w, board - 0.012 }, high = { d, w, seat }, slot = "cover", puff = 0.25, seam = "cover" })
        local n = math.max(3, math.floor(2 * w / 0.22))
        for i = 1, n do for _, s in ipairs { 0.3, 0.7 } do k:ellipsoid { size = { 0.022, 0.022, 0.008 }, at = { s * d, (i - (n + 1) / 2) * 1.8 * w / n, seat - 0.002 }, segments = 8, slot = "cover", visual_only = true } end end
      else
        local n = p.style == "rustic" and 2 or p.form == "backed" and 4 or 3
        local x0 = p.form == "backed" and 0.09 or 0
        for i = 1, n do k:box { low = { x0 + (i - 1) * (d - x0) / n + 0.003, -w, seat - t }, high = { x0 + i * (d - x0) / n - 0.003, w, seat }, slot = "wood", grain = "y", bevel = 0.005 } end
      end
      local z = board - (p.form == "padded" and 0.03 or t)
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.12)
        if metal then
          for _, x in ipairs { 0.03, d - 0.03 } do k:box { size = { 0.035, 0.035, z + 0.004 }, at = { x, y, 0 }, anchor = "bottom", slot = "metal", fill = 0.25 } end
          k:box { low = { 0.03, y - 0.0175, 0 }, high = { d - 0.03, y + 0.0175, 0.035 }, slot = "metal", fill = 0.25 }
          k:box { low = { 0.03, y - 0.0175, z - 0.03 }, high = { d - 0.03, y + 0.0175, z + 0.004 }, slot = "metal", fill = 0.25, no_collider = true }
        else
          for _, x in ipairs { 0.045, d - 0.045 } do
            if p.style == "classic" then legs.turned(k, { at = { x, y, z + 0.004 }, height = z + 0.004, width = 0.06, slot = "wood" })
            else legs.tapered(k, { at = { x, y, z + 0.004 }, height = z + 0.004, width = p.style == "rustic" and 0.075 or 0.045, foot = p.style == "rustic" and 1 or 0.65, lean = { (x < 0.1 and -1 or 1) * 0.018, s * 0.03 }, slot = "wood" }) end
          end
          k:box { low = { 0.05, y - 0.014, z - 0.06 }, high = { d - 0.05, y + 0.014, z }, slot = "wood", no_collider = true }
        end
      end
      if not metal then k:box { low = { d / 2 - 0.014, -w + 0.12, z - 0.06 }, high = { d / 2 + 0.014, w - 0.12, z - 0.005 }, slot = "wood", grain = "y", no_collider = true } end
      if p.form == "backed" then
        for _, s in ipairs { -1, 1 } do
          local y = s * (w - 0.035)
          k:sweep { path = { { 0.11, s * (w - 0.12), seat - t - 0.03 }, { 0.09, s * (w - 0.12), seat + 0.05 }, { 0.022, s * (w - 0.12), h - 0.005 } }, rect = { 0.045, 0.035 }, up = { 1, 0, 0 }, slot = metal and "metal" or "wood", fill = metal and 0.25 or 1 }
          k:box { low = { d - 0.09, y - 0.02, seat - 0.01 }, high = { d - 0.05, y + 0.02, seat + 0.20 }, slot = "wood", grain = "z" }
          k:box { low = { 0.06, y - 0.03, seat + 0.19 }, high = { d - 0.02, y + 0.03, seat + 0.22 }, slot = "wood", grain = "x", bevel = 0.008 }
        end
        for i = 1, 4 do
          local z1 = seat + 0.08 + (i - 1) * (h - seat - 0.14) / 3
          k:box { size = { 0.02, 2 * w, 0.07 }, at = { 0.094 - 0.067 * (z1 - seat - 0.05) / (h - seat - 0.055) + 0.022, 0, z1 }, rot = { 0, -9, 0 }, slot = "wood", grain = "y", bevel = 0.005, no_collider = i == 2 or i == 3 }
        end
      end
      k:surface("top", { center = { p.form == "backed" and d / 2 + 0.07 or d / 2, 0, seat }, size = { d - (p.form == "backed" and 0.20 or 0.04), 2 * w - (p.form == "backed" and 0.2 or 0.06) } })
    end
    k:fit()
  end,
}
