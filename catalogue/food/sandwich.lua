-- Bread, salad, tomato, cheese and ham: two toasted triangles on end, or a long roll; a pick with an olive.
return kind {
  api    = 1,
  names  = { en = "sandwich, club sandwich, sub sandwich", zh = "三明治" },
  measure_zh = "个",
  groups = { "food" },
  stands = "surface",
  size   = { width = { 0.11, 0.14, 0.24 }, depth = { 0.075, 0.105, 0.13 }, height = { 0.06, 0.075, 0.11 } },
  mass   = { 0.06, 0.25, 0.7 },
  params = { type = one_of { "club", "sub", words = { club = "club", toast = "club", sub = "sub", baguette = "sub", roll = "sub" }, size = { club = { width = { 0.12, 0.145, 0.17 }, depth = { 0.09, 0.105, 0.12 }, height = { 0.075, 0.095, 0.11 } }, sub = { width = { 0.18, 0.22, 0.26 }, depth = { 0.07, 0.08, 0.09 }, height = { 0.06, 0.07, 0.08 } } } } },
  slots  = { crust = "bread_crust", bread = { "cake_sponge", tint = { "#ffffff", "#f0d8b0" } }, salad = { "grass", "leaf" }, tomato = "fruit_skin", cheese = "cheese", ham = { "petal", "meat", tint = { "#ffd8d0" } }, pick = "bamboo", olive = { "vegetable_skin" } },
  rooms  = { "kitchen", "cafe", "dining_room" },
  build  = function(p, k)
    local r = p.rng("frills")
    if p.type == "sub" then
      k:loft { slot = "crust", segments = 4, crease = 70, no_collider = true, sections = { { at = { 0, 0, 0 }, size = { 0.058, 0.190 }, radius = 0.026 }, { at = { 0, 0, 0.012 }, size = { 0.074, 0.212 }, radius = 0.034 }, { at = { 0, 0, 0.024 }, size = { 0.072, 0.210 }, radius = 0.034 } } }
      k:prism { polygon = outline.rounded_rect(0.066, 0.204, 0.032, 5), height = 0.003, at = { 0, 0, 0.0245 }, bevel = 0, slot = "bread", visual_only = true }
      for i = 0, 12 do k:ellipsoid { size = { 0.086, 0.026, 0.009 }, at = { r:uniform(-0.002, 0.004), -0.094 + 0.0157 * i, 0.029 }, rot = { r:uniform(-12, 12), r:uniform(-6, 6), r:uniform(-25, 25) }, slot = "salad", segments = 7, visual_only = true } end
      for i = 0, 4 do k:cylinder { radius = 0.026, height = 0.005, at = { 0.013, -0.076 + 0.038 * i, 0.034 }, rot = { 5, 4, 0 }, slot = "tomato", segments = 14, bevel = 0.001, visual_only = true } end
      for i = 0, 4 do k:box { size = { 0.060, 0.050, 0.003 }, at = { 0.012, -0.080 + 0.040 * i, 0.039 }, rot = { 3, 6, 12 * (i % 2) }, slot = i % 2 == 0 and "cheese" or "ham", bevel = 0.001, visual_only = true } end
      k:loft { slot = "crust", segments = 4, crease = 70, no_collider = true, sections = { { at = { -0.003, 0, 0.043 }, size = { 0.072, 0.210 }, radius = 0.034 }, { at = { -0.003, 0, 0.054 }, size = { 0.070, 0.206 }, radius = 0.033 }, { at = { -0.003, 0, 0.066 }, size = { 0.044, 0.17 }, radius = 0.02 }, { at = { -0.003, 0, 0.069 }, size = { 0.02, 0.13 }, radius = 0.009 } } }
      for i = 0, 3 do k:sweep { path = { { 0.02, -0.076 + 0.042 * i, 0.0645 }, { -0.005, -0.062 + 0.042 * i, 0.071 }, { -0.026, -0.048 + 0.042 * i, 0.0645 } }, radius = 0.0028, smooth = true, steps = 2, segments = 5, slot = "bread", visual_only = true } end
      k:box { low = { -0.034, -0.10, 0 }, high = { 0.034, 0.10, 0.062 }, slot = "crust", collider_only = true }
      k:box { low = { -0.030, -0.08, 0.043 }, high = { 0.030, 0.08, 0.046 }, slot = "bread", no_collider = true }
      k:fit()
      return
    end
    -- Two halves of a square sandwich cut from corner to corner, standing on their crust.
    local function half()
      local layers = { { 0.012, "bread" }, { 0.0035, "ham" }, { 0.0035, "cheese" }, { 0.005, "tomato" }, { 0.004, "salad" }, { 0.012, "bread" } }
      local x = -0.020
      for _, q in ipairs(layers) do
        local grow = q[2] == "bread" and 0 or q[2] == "salad" and 0.005 or 0.002
        local a = 0.064 + grow
        local tri = { { -a, 0.0015 }, { a, 0.0015 }, { 0, a + 0.001 } }
        k:prism { polygon = tri, axis = "x", height = q[1], at = { x + q[1] / 2, 0, 0 }, bevel = 0.001, slot = q[2], no_collider = q[2] ~= "bread" or nil }
        if q[2] == "bread" then
          k:box { low = { x - 0.0002, -0.064, 0 }, high = { x + q[1] + 0.0002, 0.064, 0.003 }, slot = "crust", bevel = 0.001, no_collider = true }
          for _, s in ipairs { -1, 1 } do k:box { size = { q[1] + 0.0006, 0.0885, 0.003 }, at = { x + q[1] / 2, s * 0.0318, 0.0325 }, rot = { s * -45, 0, 0 }, slot = "crust", bevel = 0.001, visual_only = true } end
        elseif q[2] == "salad" then
          for _, s in ipairs { -1, 1 } do for i = 0, 6 do k:ellipsoid { size = { 0.010, 0.017, 0.010 }, at = { x + 0.002 + r:uniform(-0.002, 0.002), s * (0.066 - 0.0105 * i), 0.0025 + 0.0102 * i }, rot = { s * 45 + r:uniform(-30, 30), 0, r:uniform(-30, 30) }, slot = "salad", segments = 6, visual_only = true } end end
        end
        x = x + q[1]
      end
      k:sweep { path = { { 0, 0, 0.030 }, { 0.001, 0, 0.094 } }, radius = 0.0014, segments = 5, slot = "pick", no_collider = true }
      k:sphere { radius = 0.0085, at = { 0, 0, 0.077 }, slot = "olive", segments = 10, no_collider = true }
      k:box { size = { 0.012, 0.014, 0.026 }, at = { 0, 0, 0.081 }, slot = "pick", collider_only = true }
    end
    k:with({ at = { 0.026, 0.012, 0 }, rot = { 0, 0, 6 } }, half)
    k:with({ at = { -0.028, -0.010, 0 }, rot = { 0, 0, -5 } }, half)
    k:fit()
  end,
}
