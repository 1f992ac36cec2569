-- A baked round with chocolate chips, a filled macaron, a gingerbread man or a scalloped butter biscuit.
return kind {
  api    = 1,
  names  = { en = "cookie, biscuit, cracker, macaron, gingerbread man", zh = "饼干, 曲奇, 马卡龙, 姜饼人" },
  measure_zh = "块",
  groups = { "sweet", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.045, 0.075, 0.12 }, depth = { 0.045, 0.075, 0.14 }, height = { 0.009, 0.015, 0.035 } },
  mass   = { 0.004, 0.022, 0.09 },
  params = { type = one_of { "chip", "macaron", "gingerbread", "butter", words = { chocolate = "chip", chip = "chip", macaron = "macaron", gingerbread = "gingerbread", butter = "butter", cracker = "butter", biscuit = "butter", ["马卡龙"] = "macaron", ["姜饼"] = "gingerbread", ["曲奇"] = "chip" },
    size = { chip = { width = { 0.07, 0.085, 0.10 }, depth = { 0.07, 0.085, 0.10 }, height = { 0.014, 0.017, 0.020 } }, macaron = { width = { 0.042, 0.048, 0.054 }, depth = { 0.042, 0.048, 0.054 }, height = { 0.026, 0.030, 0.034 } }, gingerbread = { width = { 0.08, 0.095, 0.11 }, depth = { 0.10, 0.125, 0.14 }, height = { 0.011, 0.013, 0.015 } }, butter = { width = { 0.055, 0.065, 0.075 }, depth = { 0.055, 0.065, 0.075 }, height = { 0.009, 0.011, 0.013 } } } } },
  slots  = { dough = { "bread_crust", "cake_sponge", tint = { "#f0c890" } }, chip = "chocolate", shell = { "cream_icing", tint = { "#f0a8b8", "#b8d8a0", "#f0d888", "#c8b0e0", "#a0d0d8" } }, cream = "cream_icing", ginger = { "bread_crust" }, button = { "fruit_skin" } },
  rooms  = { "kitchen", "cafe" },
  build  = function(p, k)
    local r, t = p.rng("chips"), p.type
    if t == "macaron" then
      local shell = { { 0.021, 0 }, { 0.0235, 0.003 }, { 0.0225, 0.008 }, { 0.015, 0.012 }, { 0, 0.0128 } }
      k:lathe { profile = { { 0.012, 0 }, { 0.0195, 0.003 }, { 0.0235, 0.0085 }, { 0.0215, 0.0125 } }, slot = "shell", segments = 20, no_collider = true }
      k:cylinder { radius = 0.0208, height = 0.007, at = { 0, 0, 0.015 }, slot = "cream", segments = 20, no_collider = true }
      k:lathe { profile = shell, at = { 0, 0, 0.0172 }, slot = "shell", segments = 20, smooth = true, no_collider = true }
      for _, z in ipairs { 0.0115, 0.0185 } do for i = 0, 11 do local a = 0.5236 * i; k:sphere { radius = 0.003, at = { 0.0222 * math.cos(a), 0.0222 * math.sin(a), z }, slot = "shell", segments = 5, visual_only = true } end end
      k:lathe { profile = { { 0.013, 0 }, { 0.0235, 0.008 }, { 0.0235, 0.021 }, { 0.012, 0.030 } }, slot = "shell", segments = 10, collider_only = true }
    elseif t == "gingerbread" then
      -- Head to the back, arms out, legs apart.
      local h = 0.010
      local function piece(polygon, at) k:prism { polygon = polygon, height = h, at = at, bevel = 0.003, slot = "ginger" } end
      piece(outline.ellipse(0.0205, 0.0205, 20), { -0.042, 0, h / 2 })
      piece({ { -0.026, -0.013 }, { -0.026, 0.013 }, { -0.018, 0.019 }, { 0.022, 0.017 }, { 0.026, 0 }, { 0.022, -0.017 }, { -0.018, -0.019 } }, { 0, 0, h / 2 })
      for _, s in ipairs { -1, 1 } do
        k:with({ at = { -0.010, s * 0.012, 0 }, rot = { 0, 0, s * 14 } }, function()
          local arm = outline.rounded_rect(0.0185, 0.042, 0.009, 4)
          piece(arm, { 0, s * 0.016, h / 2 })
          k:sweep { path = { { -0.007, s * 0.029, h }, { 0, s * 0.031, h + 0.0004 }, { 0.007, s * 0.029, h } }, radius = 0.0013, segments = 4, slot = "cream", visual_only = true }
        end)
        k:with({ at = { 0.020, s * 0.009, 0 }, rot = { 0, 0, s * 12 } }, function()
          piece(outline.rounded_rect(0.052, 0.021, 0.010, 4), { 0.018, s * 0.004, h / 2 })
          k:sweep { path = { { 0.035, s * 0.004 - 0.009, h }, { 0.037, s * 0.004, h + 0.0004 }, { 0.035, s * 0.004 + 0.009, h } }, radius = 0.0013, segments = 4, slot = "cream", visual_only = true }
        end)
        k:sphere { radius = 0.0022, at = { -0.047, s * 0.007, h }, slot = "chip", segments = 6, visual_only = true }
      end
      k:sweep { path = { { -0.037, -0.009, h + 0.0003 }, { -0.0325, 0, h + 0.0003 }, { -0.037, 0.009, h + 0.0003 } }, radius = 0.0012, smooth = true, steps = 3, segments = 4, slot = "cream", visual_only = true }
      for i = 0, 2 do k:sphere { radius = 0.003, at = { -0.016 + 0.015 * i, 0, h }, slot = "button", segments = 7, visual_only = true } end
    elseif t == "butter" then
      local points = {}
      for i = 0, 47 do local a = math.rad(7.5 * i); local q = 0.030 + 0.0022 * math.cos(12 * a); points[i + 1] = { q * math.cos(a), q * math.sin(a) } end
      k:prism { polygon = points, height = 0.0095, at = { 0, 0, 0.00475 }, bevel = 0.0015, slot = "dough", no_collider = true }
      k:cylinder { radius = 0.031, height = 0.0095, at = { 0, 0, 0.00475 }, segments = 12, slot = "dough", collider_only = true }
      k:torus { radius = 0.021, tube = 0.0011, at = { 0, 0, 0.0095 }, slot = "dough", segments = 8, visual_only = true }
      for i = 0, 6 do local a, d = i * 1.047, i == 6 and 0 or 0.012; k:cylinder { radius = 0.0014, height = 0.001, at = { d * math.cos(a), d * math.sin(a), 0.0096 }, slot = "chip", segments = 6, bevel = 0, visual_only = true } end
    else
      local profile = { { 0.036, 0 }, { 0.041, 0.003 }, { 0.040, 0.008 }, { 0.030, 0.0125 }, { 0.014, 0.0142 }, { 0, 0.0145 } }
      k:lathe { profile = profile, slot = "dough", segments = 22, smooth = true }
      food.strew(k, { r = r, count = 17, radius = 0.036, z = function(d) return 0.0145 - 0.0062 * (d / 0.036) ^ 2.4 end, draw = function(x, y, z, turn)
        local s = r:uniform(0.7, 1.15)
        k:lathe { profile = { { 0.0042 * s, -0.001 }, { 0.0042 * s, 0.001 }, { 0.0015 * s, 0.0038 * s }, { 0, 0.0042 * s } }, at = { x, y, z - 0.0008 }, slot = "chip", segments = 7, visual_only = true }
      end })
    end
    k:fit()
  end,
}
