-- A steel head on a handle, lying on its side: with a claw, as a sledge, a rubber or wooden mallet, or a gavel with its block.
return kind {
  api    = 1,
  names  = { en = "hammer, claw hammer, mallet, sledgehammer, rubber mallet, gavel", zh = "锤子, 榔头, 木槌, 法槌" },
  measure_zh = "把",
  groups = { "tool" },
  stands = "surface",
  size   = { width = { 0.24, 0.32, 0.90 }, depth = { 0.09, 0.13, 0.20 }, height = { 0.024, 0.032, 0.09 } },
  mass   = { 0.12, 0.7, 7.5 },
  params = { type = one_of { "claw", "sledge", "mallet", "gavel", default = "claw", words = { claw = "claw", sledge = "sledge", sledgehammer = "sledge", mallet = "mallet", rubber = "mallet", gavel = "gavel", judge = "gavel", ["木槌"] = "mallet", ["法槌"] = "gavel", ["大锤"] = "sledge" },
    size = { claw = { width = { 0.29, 0.33, 0.36 }, depth = { 0.12, 0.135, 0.15 }, height = { 0.027, 0.030, 0.034 } }, sledge = { width = { 0.70, 0.80, 0.92 }, depth = { 0.15, 0.17, 0.19 }, height = { 0.06, 0.066, 0.072 } }, mallet = { width = { 0.30, 0.34, 0.37 }, depth = { 0.10, 0.115, 0.13 }, height = { 0.060, 0.068, 0.075 } }, gavel = { width = { 0.22, 0.25, 0.28 }, depth = { 0.10, 0.115, 0.13 }, height = { 0.070, 0.078, 0.088 } } } } },
  slots  = { head = { "steel", "black_steel" }, handle = { "ash", "beech" }, grip = { "rubber", "plastic", tint = { "#c8302a", "#3060a8", "#e0a030" } }, rubber = "rubber", wood = { "walnut", "mahogany" }, band = "brass" },
  rooms  = { "workshop", "garage" },
  build  = function(p, k)
    local t = p.type
    if t == "gavel" then
      -- The sounding block, and the gavel lying across it.
      k:lathe { profile = { { 0.050, 0 }, { 0.052, 0.006 }, { 0.045, 0.012 }, { 0.047, 0.022 }, { 0, 0.024 } }, slot = "wood", segments = 24 }
      k:with({ at = { 0, 0, 0.024 } }, function()
        k:lathe { profile = { { 0.020, -0.040 }, { 0.025, -0.036 }, { 0.025, -0.027 }, { 0.021, -0.022 }, { 0.023, -0.016 }, { 0.023, 0.016 }, { 0.021, 0.022 }, { 0.025, 0.027 }, { 0.025, 0.036 }, { 0.020, 0.040 } }, axis = "x", at = { 0, 0, 0.025 }, slot = "wood", segments = 18 }
        k:cylinder { radius = 0.0236, height = 0.010, axis = "x", at = { 0, 0, 0.025 }, slot = "band", segments = 18, bevel = 0.001, visual_only = true }
        k:with({ at = { 0, 0, 0.025 }, rot = { -11.5, 0, 0 } }, function()
          k:sweep { path = { { 0, 0.015, 0 }, { 0, 0.07, 0 }, { 0, 0.14, 0 }, { 0, 0.19, 0 }, { 0, 0.20, 0 } }, radius = { 0.007, 0.0065, 0.0085, 0.0115, 0.008 }, smooth = true, steps = 3, segments = 10, slot = "wood", round_ends = true }
          for _, y in ipairs { 0.035, 0.042, 0.165 } do k:torus { radius = y > 0.1 and 0.0095 or 0.007, tube = 0.0022, axis = "y", at = { 0, y, 0 }, slot = "wood", segments = 8, visual_only = true } end
        end)
      end)
      k:fit()
      return
    end
    local sledge, mallet = t == "sledge", t == "mallet"
    local z = (sledge and 0.066 or mallet and 0.068 or 0.030) / 2
    local L = sledge and 0.78 or 0.31
    local y0 = -L / 2 -- the head's middle; the handle runs to +y
    if sledge then
      k:prism { polygon = outline.regular(0.0355, 8, 22.5), axis = "x", height = 0.17, at = { 0, y0, z }, bevel = 0.006, slot = "head" }
    elseif mallet then
      k:cylinder { radius = z, height = 0.115, axis = "x", at = { 0, y0, z }, bevel = 0.008, segments = 24, slot = "rubber", no_collider = true }
      k:prism { polygon = outline.regular(z / math.cos(math.rad(22.5)), 8, 22.5), axis = "x", height = 0.115, at = { 0, y0, z }, bevel = 0, slot = "rubber", collider_only = true }
    else
      -- Face, neck, eye and the split, drooping claw.
      k:cylinder { radius = 0.0145, height = 0.026, axis = "x", at = { 0.052, y0, z }, bevel = 0.002, segments = 20, slot = "head" }
      k:cylinder { radius = 0.0105, height = 0.026, axis = "x", at = { 0.028, y0, z }, segments = 16, slot = "head", no_collider = true }
      k:box { size = { 0.036, 0.030, 0.026 }, at = { 0.002, y0, z }, bevel = 0.004, slot = "head" }
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { -0.012, y0 - 0.002, z + s * 0.006 }, { -0.038, y0 - 0.006, z + s * 0.0072 }, { -0.062, y0 + 0.006, z + s * 0.0090 }, { -0.074, y0 + 0.024, z + s * 0.0105 }, { -0.078, y0 + 0.036, z + s * 0.0108 } }, radius = { 0.0075, 0.0068, 0.0056, 0.0042, 0.0028 }, smooth = true, steps = 3, segments = 8, slot = "head", no_collider = true }
      end
      k:box { size = { 0.05, 0.014, 0.026 }, at = { -0.038, y0 - 0.002, z }, slot = "head", collider_only = true }
      k:box { size = { 0.014, 0.03, 0.024 }, at = { -0.071, y0 + 0.016, z }, rot = { 0, 0, 18 }, slot = "head", collider_only = true }
    end
    -- An oval handle, thicker at its end, with a grip for the claw hammer.
    local r = sledge and 0.018 or mallet and 0.015 or 0.0115
    local path = { { 0, y0 - (mallet and 0 or 0.016), z }, { 0, y0 + 0.25 * L, z }, { 0, y0 + 0.65 * L, z }, { 0, y0 + 0.97 * L, z }, { 0, y0 + L, z } }
    k:sweep { path = path, radius = { r * 0.95, r * 0.85, r, r * 1.1, r * 0.8 }, smooth = true, steps = 3, segments = 12, slot = "handle", round_ends = true }
    if t == "claw" then
      k:sweep { path = { { 0, y0 + 0.52 * L, z }, { 0, y0 + 0.60 * L, z }, { 0, y0 + 0.80 * L, z }, { 0, y0 + 0.95 * L, z }, { 0, y0 + L, z } }, radius = { 0.0125, 0.0145, 0.0128, 0.0149, 0.0120 }, smooth = true, steps = 3, segments = 12, slot = "grip", round_ends = true, no_collider = true }
      for i = 0, 5 do k:torus { radius = 0.0133, tube = 0.0012, axis = "y", at = { 0, y0 + (0.66 + 0.045 * i) * L, z }, slot = "rubber", segments = 5, visual_only = true } end
    else
      k:box { size = { 0.016, 0.004, 0.010 }, at = { 0, y0 - (mallet and z or 0.0355), z }, slot = "handle", bevel = 0.001, visual_only = true }
    end
    k:fit()
  end,
}
