-- A doll: a rag doll with woollen hair and a cloth dress that sits, a fashion doll in a wide skirt, or a nesting doll of painted wood.
return kind {
  api    = 1,
  names  = { en = "doll, rag doll, baby doll, puppet, barbie, barbie doll, nesting doll, porcelain doll", zh = "洋娃娃, 娃娃, 布娃娃, 玩偶, 芭比娃娃, 套娃" },
  measure_zh = "个",
  groups = { "toy" },
  stands = "surface",
  size   = { width = { 0.08, 0.20, 0.36 }, depth = { 0.08, 0.20, 0.40 }, height = { 0.12, 0.32, 0.52 } },
  mass   = { 0.05, 0.35, 2 },
  params = { type = one_of { "rag", "fashion", "nesting", default = "rag", words = { ["rag"] = "rag", ["cloth"] = "rag", ["布"] = "rag", ["baby"] = "rag", ["fashion"] = "fashion", ["barbie"] = "fashion", ["porcelain"] = "fashion", ["芭比"] = "fashion", ["nesting"] = "nesting", ["matryoshka"] = "nesting", ["套娃"] = "nesting" }, size = {
    rag = { width = { 0.18, 0.24, 0.32 }, depth = { 0.20, 0.27, 0.36 }, height = { 0.27, 0.36, 0.48 } }, fashion = { width = { 0.13, 0.15, 0.17 }, depth = { 0.13, 0.15, 0.17 }, height = { 0.28, 0.31, 0.34 } }, nesting = { width = { 0.08, 0.095, 0.12 }, depth = { 0.08, 0.095, 0.12 }, height = { 0.15, 0.185, 0.23 } } } },
    hair = one_of { "pigtails", "long", words = { ["pigtails"] = "pigtails", ["braids"] = "pigtails", ["long hair"] = "long", ["辫子"] = "pigtails" } } },
  slots  = { skin = { "cotton", tint = { "#ffdcc0", "#e8b890", "#a87850", "#7a5238" } }, hair = { "wool", tint = { "#f0c060", "#8a4a2a", "#c8502f", "#4a3428" } }, dress = { "cotton", tint = { "#e8607a", "#5fa0d0", "#8fbf6a", "#c890d8", "#f0c040" } }, apron = { "cotton", tint = { "#ffffff" } }, shoe = { "felt", "leather", tint = { "#c8403a", "#3a3a40" } }, stocking = { "cotton", tint = { "#ffffff", "#e8a0a8" } },
             dark = "black_plastic", cheek = { "cotton", tint = { "#f08a8a" } }, lip = { "plastic", tint = { "#d0404a" } }, white = "porcelain", paint_a = { "painted_wood", tint = { "#c8302f", "#2f6f9a", "#3f8a4f" } }, paint_b = { "painted_wood", tint = { "#f0c24a", "#f2e6d0" } }, face = { "painted_wood", tint = { "#ffe2c8" } } },
  rooms  = { "kids_room", "playroom", "nursery" },
  build  = function(p, k)
    if p.type == "nesting" then
      k:lathe { profile = { { 0.036, 0 }, { 0.044, 0.010 }, { 0.0475, 0.055 }, { 0.044, 0.090 }, { 0.033, 0.116 }, { 0.031, 0.128 }, { 0.034, 0.150 }, { 0.028, 0.174 }, { 0.012, 0.184 }, { 0, 0.185 } }, slot = "paint_a", segments = 28, smooth = true, steps = 2, fill = 0.5 }
      k:cylinder { radius = 0.0478, height = 0.003, at = { 0, 0, 0.072 }, slot = "paint_b", segments = 28, bevel = 0, visual_only = true }
      k:ellipsoid { size = { 0.026, 0.046, 0.050 }, at = { 0.0235, 0, 0.150 }, segments = 16, slot = "face", visual_only = true }
      k:ellipsoid { size = { 0.022, 0.050, 0.030 }, at = { 0.0215, 0, 0.164 }, segments = 14, slot = "hair", visual_only = true }
      toys.eyes(k, { at = { 0.0360, 0.0095, 0.150 }, radius = 0.0030, slot = "dark" })
      for _, s in ipairs { -1, 1 } do k:ellipsoid { size = { 0.005, 0.010, 0.008 }, at = { 0.0335, s * 0.015, 0.142 }, segments = 8, slot = "cheek", visual_only = true } end
      k:ellipsoid { size = { 0.004, 0.008, 0.004 }, at = { 0.0358, 0, 0.137 }, segments = 8, slot = "lip", visual_only = true }
      k:ellipsoid { size = { 0.03, 0.056, 0.062 }, at = { 0.0335, 0, 0.052 }, segments = 16, slot = "paint_b", visual_only = true } -- apron with flowers
      for i = 0, 4 do
        local a = 2 * math.pi * i / 5
        k:sphere { radius = 0.006, at = { 0.0465, 0.0105 * math.cos(a), 0.054 + 0.0105 * math.sin(a) }, segments = 8, slot = "lip", visual_only = true }
      end
      k:sphere { radius = 0.005, at = { 0.048, 0, 0.054 }, segments = 8, slot = "paint_b", visual_only = true }
      for i = 0, 2 do k:sphere { radius = 0.0035, at = { 0.0435, (i - 1) * 0.008, 0.098 - (i == 1 and 0.004 or 0) }, segments = 6, slot = "paint_b", visual_only = true } end
      k:fit()
      return
    end
    local rag = p.type == "rag"
    local skin = "skin"
    local hz, R = rag and 0.275 or 0.268, rag and 0.062 or 0.030       -- of the head
    local function head()
      k:ellipsoid { size = { 2 * R, 2.05 * R, 2.15 * R }, at = { 0, 0, hz }, segments = 18, slot = skin }
      toys.eyes(k, { at = { 0.90 * R, 0.36 * R, hz + 0.05 * R }, radius = rag and 0.12 * R or 0.10 * R, slot = "dark", white = "white" })
      for _, s in ipairs { -1, 1 } do k:ellipsoid { size = { 0.14 * R, 0.34 * R, 0.26 * R }, at = { 0.84 * R, s * 0.52 * R, hz - 0.26 * R }, segments = 8, slot = "cheek", visual_only = true } end
      k:sweep { path = { { 0.90 * R, -0.22 * R, hz - 0.36 * R }, { 0.93 * R, 0, hz - 0.46 * R }, { 0.90 * R, 0.22 * R, hz - 0.36 * R } }, radius = 0.035 * R, segments = 4, smooth = true, steps = 3, slot = "lip", visual_only = true }
      k:ellipsoid { size = { 0.12 * R, 0.14 * R, 0.11 * R }, at = { 1.0 * R, 0, hz - 0.10 * R }, segments = 6, slot = rag and "lip" or skin, visual_only = true }
      -- Hair: a cap behind, a fringe, tails.
      k:ellipsoid { size = { 2.0 * R, 2.22 * R, 2.12 * R }, at = { -0.16 * R, 0, hz + 0.17 * R }, segments = 16, slot = "hair", no_collider = true }
      for i = -2, 2 do k:ellipsoid { size = { 0.46 * R, 0.52 * R, 0.62 * R }, at = { 0.70 * R - 0.07 * R * i * i, 0.40 * R * i, hz + 0.66 * R - 0.06 * R * i * i }, rot = { 12 * i, 20, 0 }, segments = 8, slot = "hair", visual_only = true } end
      for _, s in ipairs { -1, 1 } do
        if p.hair == "pigtails" then
          k:torus { radius = 0.16 * R, tube = 0.07 * R, axis = "y", at = { 0, s * 1.08 * R, hz + 0.05 * R }, segments = 10, slot = "dress", visual_only = true }
          k:sweep { path = { { 0, s * 1.05 * R, hz + 0.05 * R }, { 0.02 * R, s * 1.40 * R, hz - 0.30 * R }, { 0.1 * R, s * 1.34 * R, hz - 1.20 * R } }, radius = { 0.15 * R, 0.30 * R, 0.10 * R }, segments = 8, smooth = true, steps = 3, round_ends = true, slot = "hair", soft = true, no_collider = true }
        else
          k:sweep { path = { { -0.25 * R, s * 0.80 * R, hz + 0.20 * R }, { -0.20 * R, s * 1.08 * R, hz - 0.70 * R }, { -0.1 * R, s * 0.92 * R, hz - 1.9 * R } }, radius = { 0.35 * R, 0.36 * R, 0.16 * R }, segments = 8, smooth = true, steps = 3, round_ends = true, slot = "hair", soft = true, no_collider = true }
        end
      end
      if p.hair == "long" then k:ellipsoid { size = { 0.7 * R, 1.9 * R, 2.6 * R }, at = { -0.62 * R, 0, hz - 0.7 * R }, segments = 12, slot = "hair", soft = true, no_collider = true } end
      toys.bow(k, { at = { 0.35 * R, p.hair == "long" and 0.55 * R or 0, hz + 1.10 * R }, width = 0.75 * R, slot = "dress" })
    end
    if rag then -- sits with its legs out
      head()
      k:ellipsoid { size = { 0.085, 0.10, 0.14 }, at = { 0, 0, 0.125 }, segments = 14, slot = "dress", no_collider = true }
      k:lathe { profile = { { 0.105, 0 }, { 0.108, 0.006 }, { 0.078, 0.05 }, { 0.052, 0.10 }, { 0.040, 0.155 }, { 0.036, 0.20 }, { 0, 0.205 } }, at = { 0.012, 0, 0 }, slot = "dress", segments = 22, smooth = true, steps = 1 }
      k:torus { radius = 0.105, tube = 0.006, at = { 0.012, 0, 0.008 }, segments = 22, slot = "apron", visual_only = true }
      k:sweep { path = { { 0.058, 0, 0.165 }, { 0.070, 0, 0.105 }, { 0.108, 0, 0.045 } }, rect = { 0.006, 0.075 }, up = { 0, 1, 0 }, smooth = true, steps = 3, slot = "apron", visual_only = true }
      k:torus { radius = 0.036, tube = 0.010, at = { 0.006, 0, 0.212 }, segments = 16, slot = "apron", visual_only = true }
      for _, s in ipairs { -1, 1 } do
        toys.limb(k, { from = { 0.01, s * 0.042, 0.188 }, to = { 0.045, s * 0.098, 0.115 }, radius = { 0.022, 0.018 }, slot = "dress", segments = 8 })
        k:sphere { radius = 0.020, at = { 0.050, s * 0.104, 0.105 }, segments = 10, slot = skin, no_collider = true }
        toys.limb(k, { from = { 0.06, s * 0.035, 0.024 }, to = { 0.165, s * 0.055, 0.024 }, radius = { 0.022, 0.020 }, slot = "stocking", segments = 8 })
        k:ellipsoid { size = { 0.045, 0.044, 0.066 }, at = { 0.180, s * 0.058, 0.034 }, segments = 10, slot = "shoe" }
      end
    else -- stands; a wide skirt hides a round foot
      head()
      k:cylinder { radius = 0.009, height = 0.03, at = { 0, 0, 0.235 }, slot = skin, segments = 10, no_collider = true }
      k:lathe { profile = { { 0.070, 0 }, { 0.074, 0.004 }, { 0.066, 0.045 }, { 0.050, 0.10 }, { 0.026, 0.155 }, { 0.018, 0.168 }, { 0.022, 0.195 }, { 0.026, 0.214 }, { 0.016, 0.228 }, { 0, 0.230 } }, slot = "dress", segments = 26, smooth = true, steps = 1, fill = 0.8 }
      for _, z in ipairs { 0.008, 0.05 } do k:torus { radius = z < 0.02 and 0.0735 or 0.0655, tube = 0.003, at = { 0, 0, z }, segments = 26, slot = "apron", visual_only = true } end
      k:torus { radius = 0.0185, tube = 0.004, at = { 0, 0, 0.168 }, segments = 16, slot = "apron", visual_only = true }
      for _, s in ipairs { -1, 1 } do
        k:sphere { radius = 0.016, at = { 0, s * 0.028, 0.212 }, segments = 10, slot = "dress", no_collider = true }
        k:sweep { path = { { 0, s * 0.030, 0.208 }, { 0.004, s * 0.046, 0.178 }, { 0.024, s * 0.052, 0.148 } }, radius = { 0.0075, 0.0062, 0.0055 }, segments = 8, smooth = true, steps = 2, round_ends = true, slot = skin, no_collider = true }
      end
      k:cylinder { radius = 0.066, height = 0.003, anchor = "bottom", slot = "shoe", segments = 20, bevel = 0 }
    end
    k:fit()
  end,
}
