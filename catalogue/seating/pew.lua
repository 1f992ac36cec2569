-- A long church bench: solid carved ends, a plank seat and leaning back, a rack for hymn books behind, a kneeler that folds down in front.
return kind {
  api    = 1,
  names  = { en = "pew, church pew, church bench", zh = "教堂长椅" },
  measure_zh = "条",
  groups = { "bench", "seat", "furniture" },
  stands = "floor", access = { ["+x"] = 0.4 },
  size   = { width = { 1.20, 1.90, 3.00 }, depth = { 0.58, 0.66, 0.74 }, height = { 0.86, 0.94, 1.05 } },
  mass   = { 20, 50, 130 },
  params = {
    ends    = one_of { "rounded", "gothic", "square", words = { carved = "gothic", gothic = "gothic", plain = "square", rounded = "rounded", ["雕花"] = "gothic" } },
    cushion = bool(false, { cushioned = true, padded = true, ["坐垫"] = true }),
    kneeler = bool(false, { kneeler = true, ["跪凳"] = true }),
  },
  slots  = { wood = { "oak", "dark_oak", "mahogany", "pine", "walnut" }, cover = { "velvet", "fabric", tint = { "#7a2430", "#2f4a6a", "#3f5a44" } }, metal = "brass" },
  rooms  = {},
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local seat, x0, x1 = 0.45, 0.16, d - 0.08
    for _, s in ipairs { -1, 1 } do
      local y = s * (w - 0.02)
      local shape = { { 0.05, 0 }, { d, 0 }, { d, 0.07 }, { d - 0.045, 0.12 }, { d - 0.045, seat - 0.10 } }
      if p.ends == "square" then for _, q in ipairs { { d - 0.02, seat + 0.02 }, { d - 0.02, 0.66 }, { d - 0.14, 0.70 }, { 0.26, 0.72 }, { 0.15, h - 0.02 }, { 0.11, h }, { 0.03, h }, { 0.0, h - 0.04 } } do shape[#shape + 1] = q end
      elseif p.ends == "gothic" then for _, q in ipairs { { d - 0.02, seat }, { d - 0.03, 0.60 }, { d - 0.09, 0.665 }, { d - 0.17, 0.66 }, { d - 0.24, 0.62 }, { 0.33, 0.66 }, { 0.24, 0.76 }, { 0.20, h - 0.08 }, { 0.15, h - 0.02 }, { 0.10, h }, { 0.05, h - 0.02 }, { 0.0, h - 0.09 } } do shape[#shape + 1] = q end
      else outline.arc(shape, d - 0.13, 0.58, 0.11, -25, 100, 6) shape[#shape + 1] = { 0.34, 0.64 } shape[#shape + 1] = { 0.26, 0.72 } outline.arc(shape, 0.11, h - 0.10, 0.10, 20, 160, 7) end
      shape[#shape + 1] = { 0.02, seat }
      k:prism { polygon = shape, axis = "y", height = 0.04, at = { 0, y, 0 }, slot = "wood", bevel = 0.006 }
      if p.ends ~= "square" then -- a carved panel and rosette outside
        local out = s * w
        k:torus { radius = 0.055, tube = 0.008, axis = "y", at = { 0.11, out - s * 0.002, h - 0.12 }, segments = 20, slot = "wood", soft = true, visual_only = true }
        k:prism { polygon = outline.star(0.045, 0.022, p.ends == "gothic" and 4 or 8), axis = "y", height = 0.008, at = { 0.11, out - s * 0.003, h - 0.12 }, slot = "wood", bevel = 0.002, visual_only = true }
      end
      k:prism { polygon = { { 0.16, 0.10 }, { d - 0.14, 0.10 }, { d - 0.14, 0.40 }, { (d + 0.02) / 2, 0.47 }, { 0.16, 0.40 } }, axis = "y", height = 0.006, at = { 0, s * (w - 0.002), 0 }, slot = "wood", bevel = 0.002, visual_only = true }
    end
    k:box { low = { x0, -w + 0.04, seat - 0.035 }, high = { x1, w - 0.04, seat }, slot = "wood", grain = "y", bevel = 0.008 }
    k:box { low = { x1 - 0.06, -w + 0.04, seat - 0.10 }, high = { x1 - 0.038, w - 0.04, seat - 0.035 }, slot = "wood", grain = "y", no_collider = true }
    k:with({ at = { x0 + 0.02, 0, seat }, rot = { 0, -8, 0 } }, function()
      local tall = (h - 0.03 - seat) / math.cos(math.rad(8))
      k:box { low = { -0.022, -w + 0.04, 0.03 }, high = { 0, w - 0.04, tall }, slot = "wood", grain = "y", bevel = 0.004 }
      k:box { low = { -0.035, -w + 0.04, tall - 0.03 }, high = { 0.025, w - 0.04, tall }, slot = "wood", grain = "y", bevel = 0.009, no_collider = true }
      local n = math.max(3, math.floor(2 * w / 0.36))
      for i = 1, n do k:box { size = { 0.008, 2 * (w - 0.05) / n - 0.07, tall - 0.16 }, at = { 0.001, (i - (n + 1) / 2) * 2 * (w - 0.05) / n, tall / 2 }, slot = "wood", bevel = 0.003, visual_only = true } end
    end)
    for i = -1, 1, 2 do if w > 0.8 then k:box { low = { x0 + 0.10, i * 0.35 * w - 0.018, 0 }, high = { x1 - 0.10, i * 0.35 * w + 0.018, seat - 0.035 }, slot = "wood", grain = "z" } end end
    -- Rack for hymn books behind.
    k:box { low = { 0.0, -w + 0.04, 0.56 }, high = { 0.085, w - 0.04, 0.572 }, slot = "wood", grain = "y" }
    k:box { low = { 0.0, -w + 0.04, 0.572 }, high = { 0.012, w - 0.04, 0.66 }, slot = "wood", grain = "y" }
    k:container("book_rack", { center = { 0.05, 0, 0.572 }, size = { 0.06, 2 * w - 0.2 }, clearance = 0.16 })
    if p.cushion then upholstery.seat(k, { low = { x0 + 0.035, -w + 0.05, seat - 0.004 }, high = { x1 - 0.01, w - 0.05, seat + 0.05 }, slot = "cover", seam = "cover", puff = 0.25 }) end
    k:surface("seat", { center = { (x0 + x1) / 2 + 0.02, 0, p.cushion and seat + 0.05 or seat }, size = { x1 - x0 - 0.09, 2 * w - 0.16 } })
    if p.kneeler then
      local part = k:part("kneeler")
      k:with({ part = part }, function()
        k:box { low = { 0.02, -w + 0.12, 0.25 }, high = { 0.045, w - 0.12, 0.42 }, slot = "wood", grain = "y" }
        upholstery.seat(k, { low = { -0.02, -w + 0.13, 0.26 }, high = { 0.022, w - 0.13, 0.41 }, slot = "cover", puff = 0.3 })
        k:handle { at = { -0.02, 0, 0.40 }, normal = { -1, 0, 0 } }
      end)
      k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { 0.032, 0, 0.25 }, range = { 0, 85 }, hold = "friction" }
    end
    k:fit()
  end,
}
