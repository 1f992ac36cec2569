-- A golf bag full of clubs: a tall tube with pockets, a stand of two legs, a strap, irons and woods with covers.
return kind {
  api    = 1,
  names  = { en = "golf bag, golf clubs, set of golf clubs, golf club set, golf club", zh = "高尔夫球包, 高尔夫球杆, 球包" },
  measure_zh = "个",
  groups = { "bag", "sports equipment" },
  stands = "floor",
  size   = { width = { 0.30, 0.40, 0.50 }, depth = { 0.34, 0.48, 0.60 }, height = { 1.05, 1.20, 1.32 } },
  mass   = { 3, 11, 26 },
  params = { clubs = int(4, 8, 12, { ["full set"] = 12 }), type = one_of { "stand", "cart", words = { ["stand"] = "stand", ["cart"] = "cart" } } },
  slots  = { body = { "canvas", "plastic_matte", tint = { "#2b3a55", "#26282b", "#b8302a", "#f2f0ea", "#3f5f4a" } }, trim = { "plastic_matte", tint = { "#f2f0ea", "#26282b", "#d8a02b" } }, dark = "black_plastic", shaft = "chrome", head = { "stainless_steel" }, cover = { "knit", "felt", tint = { "#d8402f", "#2f4f7f", "#f0e8d8" } }, grip = "rubber" },
  rooms  = { "garage", "hallway" },
  build  = function(p, k)
    local r, H = 0.125, 0.86
    local rand = p.rng("clubs")
    local stand = p.type == "stand"
    k:with({ at = { 0, 0, 0.0 }, rot = { 0, stand and -11 or 0, 0 } }, function()
      local z0 = stand and 0.012 or 0
      if not stand then k:cylinder { radius = r + 0.012, height = 0.055, at = { 0, 0, z0 }, anchor = "bottom", slot = "dark", segments = 28, fill = 0.3 } end
      k:cylinder { radius = r, radius_top = r * 1.02, height = H - 0.05, at = { 0, 0, z0 + 0.05 }, anchor = "bottom", slot = "body", segments = 28, fill = 0.13 }
      k:cylinder { radius = r + 0.014, height = 0.07, at = { 0, 0, H - 0.02 }, slot = "trim", segments = 28, fill = 0.2, no_collider = true }
      k:cylinder { radius = r - 0.004, height = 0.004, at = { 0, 0, H + 0.015 }, slot = "dark", segments = 24, bevel = 0, visual_only = true }
      for i = 0, 1 do k:box { size = { 2 * r, 0.010, 0.012 }, at = { 0, (i - 0.5) * 0.08, H + 0.013 }, slot = "trim", bevel = 0.002, visual_only = true } end
      for _, z in ipairs { 0.14, 0.60 } do k:cylinder { radius = r + 0.004, height = 0.018, at = { 0, 0, z }, slot = "trim", segments = 28, bevel = 0.002, visual_only = true } end
      -- Pockets with zips.
      k:rounded_box { low = { r - 0.03, -0.075, 0.12 }, high = { r + 0.075, 0.075, 0.42 }, radius = 0.03, segments = 3, slot = "body", fill = 0.35 }
      k:box { size = { 0.004, 0.10, 0.006 }, at = { r + 0.0755, 0, 0.36 }, slot = "dark", bevel = 0, visual_only = true }
      k:box { size = { 0.004, 0.07, 0.07 }, at = { r + 0.0755, 0, 0.25 }, slot = "trim", bevel = 0.001, visual_only = true }
      k:rounded_box { low = { r - 0.03, -0.06, 0.46 }, high = { r + 0.045, 0.06, 0.62 }, radius = 0.02, segments = 3, slot = "body", fill = 0.35 }
      k:box { size = { 0.004, 0.08, 0.006 }, at = { r + 0.0455, 0, 0.59 }, slot = "dark", bevel = 0, visual_only = true }
      for _, s in ipairs { -1, 1 } do
        k:rounded_box { low = { -0.06, s > 0 and r - 0.02 or -r - 0.045, 0.12 }, high = { 0.05, s > 0 and r + 0.045 or -r + 0.02, 0.58 }, radius = 0.02, segments = 3, slot = "body", fill = 0.35 }
        k:box { size = { 0.006, 0.004, 0.34 }, at = { 0.03, s * (r + 0.0455), 0.35 }, slot = "dark", bevel = 0, visual_only = true }
      end
      k:sweep { path = { { -0.03, -r - 0.01, 0.80 }, { -0.02, -r - 0.09, 0.68 }, { 0.0, -r - 0.10, 0.46 }, { -0.02, -r - 0.03, 0.24 } }, rect = { 0.010, 0.05 }, up = { 1, 0, 0 }, smooth = true, steps = 3, slot = "dark", soft = true, no_collider = true }
      -- Clubs: shafts with iron heads or covered woods.
      for i = 1, p.clubs do
        local a = i * 2.39996
        local q = (r - 0.035) * math.sqrt((i - 0.5) / p.clubs)
        local x, y = q * math.cos(a), q * math.sin(a)
        local wood = i % 4 == 0
        local z = H + (wood and 0.24 or 0.16) + rand:uniform(0, 0.05)
        k:cylinder { radius = 0.0055, height = z - H + 0.06, at = { x, y, H - 0.06 }, anchor = "bottom", slot = "shaft", segments = 6, bevel = 0, no_collider = true }
        k:with({ at = { x, y, z }, rot = { 0, 0, math.deg(a) + rand:int(-30, 30) } }, function()
          if wood then k:ellipsoid { size = { 0.115, 0.085, 0.085 }, at = { 0.025, 0, 0.0 }, segments = 10, slot = "cover" } k:cylinder { radius = 0.022, height = 0.06, at = { 0, 0, -0.055 }, segments = 10, slot = "cover", no_collider = true }
          else k:hull { points = { { -0.008, -0.010, -0.02 }, { 0.008, -0.010, -0.02 }, { -0.008, 0.010, -0.02 }, { 0.008, 0.010, -0.02 }, { 0.012, -0.012, 0.012 }, { 0.012, 0.004, 0.012 }, { 0.075, -0.014, 0.030 }, { 0.075, 0.006, 0.030 }, { 0.078, -0.010, -0.028 }, { 0.078, 0.010, -0.028 }, { 0.01, -0.012, -0.026 }, { 0.01, 0.010, -0.026 } }, slot = "head" } end
        end)
      end
    end)
    if stand then
      -- The boot: level below, leaning with the bag above.
      local boot = {}
      local slant = math.tan(math.rad(11))
      for i = 0, 23 do
        local c, s = math.cos(math.rad(15 * i)), math.sin(math.rad(15 * i))
        boot[2 * i + 1] = { (r + 0.008) * c, (r + 0.012) * s, 0 }
        boot[2 * i + 2] = { (r + 0.012) * c - 0.014, (r + 0.012) * s, 0.062 + slant * (r + 0.012) * c }
      end
      k:hull { points = boot, slot = "dark", fill = 0.3 }
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { -0.11, s * 0.07, 0.70 }, { -0.33, s * 0.17, 0.012 } }, radius = 0.008, segments = 8, slot = "dark" }
        k:sphere { radius = 0.014, at = { -0.33, s * 0.17, 0.014 }, segments = 8, slot = "dark" }
      end
    end
    k:fit()
  end,
}
