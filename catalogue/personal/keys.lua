-- Cut metal keys on a split ring with a fob; a car key among them; or one old key with a bit.
return kind {
  api    = 1,
  names  = { en = "keys, key, keychain, set of keys, car keys, key ring", zh = "钥匙, 钥匙串" },
  measure_zh = "串",
  groups = { "accessory" },
  stands = "surface",
  size   = { width = { 0.10, 0.125, 0.145 }, depth = { 0.055, 0.10, 0.125 }, height = { 0.008, 0.012, 0.016 } },
  mass   = { 0.015, 0.06, 0.2 },
  params = { type = one_of { "ring", "car", "old", default = "ring", words = { car = "car", antique = "old", old = "old", skeleton = "old", ["车"] = "car" }, size = { ring = { width = { 0.10, 0.115, 0.13 }, depth = { 0.10, 0.115, 0.13 } }, car = { width = { 0.10, 0.115, 0.13 }, depth = { 0.10, 0.115, 0.13 } }, old = { width = { 0.08, 0.095, 0.11 }, depth = { 0.028, 0.033, 0.038 }, height = { 0.007, 0.008, 0.009 } } } } },
  slots  = { brass = { "brass" }, steel = { "stainless_steel", "chrome" }, head = { "plastic", tint = { "#c84a40", "#3a6ab0", "#40a060" } }, fob = { "saddle_leather", tint = { "#ffffff", "#c89868" } }, dark = "black_plastic", old = { "bronze", "brass" } },
  rooms  = { "hallway" },
  build  = function(p, k)
    local function key(turn, lift, metal, shape)
      k:with({ at = { 0, 0, lift }, rot = { 0, 0, turn } }, function()
        k:with({ at = { 0.014, 0, 0 } }, function()
          local bow = shape == "square" and outline.rounded_rect(0.024, 0.024, 0.007, 3) or outline.circle(0.0125, 18)
          local s = k:prism { polygon = bow, height = 0.0022, at = { 0.011, 0, 0 }, bevel = 0.0004, slot = shape == "cap" and "head" or metal, no_collider = true }
          k:cut(s, k:cylinder { radius = 0.0034, height = 0.02, at = { 0.0035, 0, 0 }, slot = metal, segments = 12, bevel = 0, no_collider = true })
          k:prism { polygon = { { 0.021, -0.0042 }, { 0.050, -0.0042 }, { 0.0535, -0.0008 }, { 0.050, 0.0016 }, { 0.0475, 0.0004 }, { 0.0445, 0.0026 }, { 0.0415, 0.0008 }, { 0.038, 0.0032 }, { 0.035, 0.0012 }, { 0.031, 0.0034 }, { 0.028, 0.0020 }, { 0.0255, 0.0042 }, { 0.021, 0.0042 } }, height = 0.0022, at = { 0, 0, 0 }, bevel = 0.0003, slot = metal, no_collider = true }
          k:box { size = { 0.026, 0.0012, 0.0026 }, at = { 0.036, -0.0022, 0 }, slot = "dark", bevel = 0, visual_only = true }
        end)
        k:box { low = { 0.014, -0.009, -0.0012 }, high = { 0.036, 0.009, 0.0012 }, slot = metal, collider_only = true }
        k:box { low = { 0.036, -0.004, -0.0012 }, high = { 0.066, 0.004, 0.0012 }, slot = metal, collider_only = true }
      end)
    end
    if p.type == "old" then
      k:with({ at = { 0, 0, 0.004 }, rot = { 0, 0, 90 } }, function()
        for i = 0, 2 do local a = math.rad(120 * i); k:torus { radius = 0.0072, tube = 0.0022, at = { 0.0085 * math.cos(a) - 0.034, 0.0085 * math.sin(a), 0 }, slot = "old", segments = 8, no_collider = true } end
        k:cylinder { radius = 0.0030, height = 0.066, axis = "x", at = { 0.006, 0, 0 }, slot = "old", segments = 12, no_collider = true }
        for _, x in ipairs { -0.018, -0.012 } do k:cylinder { radius = 0.0040, height = 0.003, axis = "x", at = { x, 0, 0 }, slot = "old", segments = 12, visual_only = true } end
        k:prism { polygon = { { 0.018, 0 }, { 0.036, 0 }, { 0.036, 0.017 }, { 0.031, 0.017 }, { 0.031, 0.010 }, { 0.0285, 0.010 }, { 0.0285, 0.017 }, { 0.0245, 0.017 }, { 0.0245, 0.008 }, { 0.022, 0.008 }, { 0.022, 0.017 }, { 0.018, 0.017 } }, height = 0.0032, at = { 0, 0, 0 }, bevel = 0.0004, slot = "old", no_collider = true }
        k:box { low = { -0.050, -0.015, -0.0038 }, high = { -0.022, 0.015, 0.0030 }, slot = "old", collider_only = true }
        k:box { low = { -0.022, -0.003, -0.0038 }, high = { 0.039, 0.003, 0.0030 }, slot = "old", collider_only = true }
        k:box { low = { 0.018, 0, -0.0038 }, high = { 0.036, 0.016, 0.0020 }, slot = "old", collider_only = true }
      end)
      k:fit()
      return
    end
    k:torus { radius = 0.0155, tube = 0.0011, at = { 0, 0, 0.0030 }, slot = "steel", segments = 6, no_collider = true }
    k:torus { radius = 0.0155, tube = 0.0011, at = { 0, 0, 0.0050 }, slot = "steel", segments = 6, no_collider = true }
    key(-62, 0.0014, "brass", "round")
    key(-20, 0.0040, "steel", "square")
    key(22, 0.0014, "steel", "cap")
    if p.type == "car" then
      k:with({ at = { 0, 0, 0 }, rot = { 0, 0, 170 } }, function()
        k:rounded_box { low = { 0.016, -0.017, 0 }, high = { 0.076, 0.017, 0.012 }, radius = 0.0055, segments = 3, slot = "dark" }
        for i = 0, 2 do k:cylinder { radius = 0.0055, height = 0.002, at = { 0.032 + 0.015 * i, 0, 0.012 }, slot = i == 2 and "head" or "steel", segments = 12, bevel = 0.0005, visual_only = true } end
        k:box { size = { 0.008, 0.004, 0.003 }, at = { 0.014, 0, 0.005 }, slot = "steel", no_collider = true }
      end)
    else
      k:with({ at = { 0, 0, 0 }, rot = { 0, 0, 165 } }, function()
        k:prism { polygon = { { 0.016, -0.006 }, { 0.030, -0.013 }, { 0.078, -0.014 }, { 0.084, 0 }, { 0.078, 0.014 }, { 0.030, 0.013 }, { 0.016, 0.006 } }, height = 0.005, at = { 0, 0, 0.0025 }, bevel = 0.001, slot = "fob" }
        k:cylinder { radius = 0.004, height = 0.006, at = { 0.026, 0, 0.003 }, slot = "brass", segments = 12, bevel = 0.0005, visual_only = true }
        k:cylinder { radius = 0.0085, height = 0.0056, at = { 0.062, 0, 0.003 }, slot = "brass", segments = 18, bevel = 0.0005, visual_only = true }
      end)
    end
    k:with({ at = { 0, 0, 0.007 }, rot = { 0, 8, 60 } }, function() k:torus { radius = 0.006, tube = 0.0011, at = { 0.016, 0, 0 }, slot = "steel", segments = 5, visual_only = true } end)
    k:fit()
  end,
}
