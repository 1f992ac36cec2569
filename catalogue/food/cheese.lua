-- A wedge with holes, a wheel with a piece cut out, or a block with slices on a board.
return kind {
  api    = 1,
  names  = { en = "cheese, cheese wheel, wheel of cheese, block of cheese, wedge of cheese, cheese block, cheese wedge", zh = "奶酪, 芝士" },
  measure_zh = "块",
  groups = { "food" },
  stands = "surface",
  size   = { width = { 0.09, 0.13, 0.28 }, depth = { 0.09, 0.14, 0.28 }, height = { 0.04, 0.062, 0.10 } },
  mass   = { 0.1, 0.45, 6 },
  params = { shape = one_of { "wedge", "wheel", "block", default = "wedge", words = { wedge = "wedge", wheel = "wheel", round = "wheel", block = "block", square = "block" },
    size = { wedge = { width = { 0.09, 0.115, 0.14 }, depth = { 0.11, 0.145, 0.17 }, height = { 0.05, 0.062, 0.075 } }, wheel = { width = { 0.20, 0.24, 0.28 }, depth = { 0.20, 0.24, 0.28 }, height = { 0.07, 0.085, 0.10 } }, block = { width = { 0.14, 0.165, 0.19 }, depth = { 0.065, 0.075, 0.09 }, height = { 0.045, 0.055, 0.065 } } } } },
  slots  = { cheese = "cheese", rind = { "citrus_peel", "wax", tint = { "#e8c080", "#d05038", "#f0d8a0" } }, hole = { "citrus_peel", tint = { "#c8a060" } } },
  rooms  = { "kitchen", "dining_room" },
  build  = function(p, k)
    local r = p.rng("holes")
    local function dent(x, y, z, s, axis) -- a shallow hollow on a face
      local q = { x = { 0.004, s, s }, y = { s, 0.004, s }, z = { s, s, 0.004 } }
      k:ellipsoid { size = q[axis], at = { x, y, z }, slot = "hole", segments = 10, visual_only = true }
    end
    if p.shape == "wedge" then
      local tri, h = { { -0.075, 0 }, { 0.066, -0.056 }, { 0.073, -0.03 }, { 0.075, 0 }, { 0.073, 0.03 }, { 0.066, 0.056 } }, 0.060
      local body = k:prism { polygon = tri, height = h, at = { 0, 0, h / 2 }, bevel = 0.002, slot = "cheese", no_collider = true }
      -- Holes bitten out of both cut faces and the top.
      local tools, spots = {}, { { 0.035, -1, 0.040, 0.017 }, { 0.005, -1, 0.022, 0.013 }, { -0.030, -1, 0.043, 0.009 }, { 0.048, -1, 0.016, 0.009 }, { 0.030, 1, 0.030, 0.015 }, { -0.010, 1, 0.045, 0.010 }, { -0.04, 1, 0.020, 0.008 } }
      for _, q in ipairs(spots) do tools[#tools + 1] = k:sphere { radius = q[4], at = { q[1], q[2] * (q[1] + 0.075) * 0.397, q[3] }, slot = "hole", segments = 12, no_collider = true } end
      for i = 1, 3 do tools[#tools + 1] = k:sphere { radius = 0.013 - 0.002 * i, at = { 0.062 - 0.034 * i, r:uniform(-0.004, 0.004) * i, h + 0.003 }, slot = "hole", segments = 12, no_collider = true } end
      for _, tool in ipairs(tools) do k:cut(body, tool) end
      local rind = {}
      for i = 2, 6 do rind[#rind + 1] = { tri[i][1] + 0.003, tri[i][2] * 1.01 } end
      for i = 6, 2, -1 do rind[#rind + 1] = { tri[i][1] - 0.002, tri[i][2] * 0.99 } end
      k:prism { polygon = rind, height = h + 0.001, at = { 0, 0, h / 2 }, bevel = 0, slot = "rind", no_collider = true }
      k:prism { polygon = { tri[1], tri[2], tri[4], tri[6] }, height = h, at = { 0, 0, h / 2 }, bevel = 0, slot = "cheese", collider_only = true }
    elseif p.shape == "wheel" then
      local R, h = 0.12, 0.085
      local sector = food.sector(R - 0.003, 45, 360, 0, 24)
      k:prism { polygon = sector, height = h - 0.006, at = { 0, 0, h / 2 }, bevel = 0.002, slot = "cheese", no_collider = true }
      k:prism { polygon = food.sector(R, 45.5, 359.5, R - 0.004, 24), height = h - 0.008, at = { 0, 0, h / 2 }, bevel = 0, slot = "rind", no_collider = true }
      for _, z in ipairs { 0.002, h - 0.002 } do k:prism { polygon = food.sector(R - 0.002, 45.5, 359.5, 0, 24), height = 0.004, at = { 0, 0, z }, bevel = 0, slot = "rind", no_collider = true } end
      for i = 1, 5 do
        local d = 0.022 * i + 0.008
        dent(d, -0.0003, r:uniform(0.02, 0.066), r:uniform(0.008, 0.015), "y")
        k:with({ rot = { 0, 0, 45 } }, function() dent(d, 0.0003, r:uniform(0.02, 0.066), r:uniform(0.008, 0.015), "y") end)
      end
      k:prism { polygon = food.sector(R, 45, 360, 0, 10), height = h, at = { 0, 0, h / 2 }, bevel = 0, slot = "cheese", collider_only = true }
    else
      k:box { low = { -0.036, -0.075, 0 }, high = { 0.036, 0.030, 0.055 }, bevel = 0.003, slot = "cheese" }
      for i = 1, 7 do dent(0.036, r:uniform(-0.065, 0.02), r:uniform(0.012, 0.045), r:uniform(0.006, 0.012), "x") end
      for i = 0, 2 do k:box { size = { 0.070, 0.005, 0.053 }, at = { 0, 0.048 + 0.014 * i, 0.022 - 0.005 * i }, rot = { 28 + 14 * i, 0, 0 }, bevel = 0.001, slot = "cheese", no_collider = true } end
      k:hull { points = { { -0.034, 0.032, 0 }, { 0.034, 0.032, 0 }, { -0.034, 0.034, 0.042 }, { 0.034, 0.034, 0.042 }, { -0.034, 0.098, 0 }, { 0.034, 0.098, 0 } }, slot = "cheese", collider_only = true }
      for _, x in ipairs { -0.0365, 0.0365 } do if x < 0 then k:box { low = { x, -0.073, 0.002 }, high = { x + 0.002, 0.028, 0.053 }, slot = "rind", bevel = 0, visual_only = true } end end
    end
    k:fit()
  end,
}
