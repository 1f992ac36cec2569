-- Flat forged steel, lying: an open jaw and a ring, an adjustable jaw with its worm, a set of sizes, or a screw clamp.
return kind {
  api    = 1,
  names  = { en = "wrench, spanner, adjustable wrench, wrench set, clamp, c-clamp", zh = "扳手, 活动扳手" },
  measure_zh = "把",
  groups = { "tool" },
  stands = "surface",
  size   = { width = { 0.17, 0.23, 0.29 }, depth = { 0.035, 0.055, 0.20 }, height = { 0.008, 0.012, 0.03 } },
  mass   = { 0.06, 0.3, 2 },
  params = { type = one_of { "combination", "adjustable", "set", "clamp", words = { combination = "combination", adjustable = "adjustable", set = "set", clamp = "clamp", ["活动"] = "adjustable", ["套"] = "set" },
    size = { combination = { width = { 0.18, 0.22, 0.26 }, depth = { 0.040, 0.048, 0.055 }, height = { 0.008, 0.0095, 0.011 } }, adjustable = { width = { 0.20, 0.24, 0.28 }, depth = { 0.055, 0.064, 0.075 }, height = { 0.011, 0.013, 0.016 } }, set = { width = { 0.20, 0.23, 0.26 }, depth = { 0.17, 0.195, 0.22 }, height = { 0.008, 0.0095, 0.011 } }, clamp = { width = { 0.16, 0.19, 0.22 }, depth = { 0.12, 0.14, 0.16 }, height = { 0.022, 0.026, 0.03 } } } } },
  slots  = { steel = { "chrome", "steel", "black_steel" }, grip = { "rubber", "plastic", tint = { "#c83028", "#3060a8", "#e08030" } }, dark = "black_steel", iron = { "cast_iron", "painted_metal", tint = { "#c83028", "#3a6aa8" } } },
  rooms  = { "workshop", "garage" },
  build  = function(p, k)
    local function combination(L, s, x) -- length, size factor, place across
      k:with({ at = { x, 0, 0 } }, function()
        local h, r, y = 0.0085, 0.021 * s, L / 2
        local ring = k:cylinder { radius = r * 0.82, height = h, at = { 0, y - r, h / 2 }, segments = 24, bevel = 0.0015, slot = "steel", no_collider = true }
        k:cut(ring, k:prism { polygon = outline.star(r * 0.56, r * 0.49, 12), height = 0.05, at = { 0, y - r, h / 2 }, bevel = 0, slot = "steel", no_collider = true })
        k:with({ at = { 0, -y + r, h / 2 }, rot = { 0, 0, 15 } }, function()
          -- The open jaw: two horns around a slot with parallel sides.
          local a = outline.arc({}, 0, 0, r, -62, 242, 18)
          local points = { { 0.42 * r, -0.88 * r } }
          for _, q in ipairs(a) do points[#points + 1] = q end
          for _, q in ipairs { { -0.47 * r, -0.88 * r }, { -0.42 * r, -0.88 * r }, { -0.42 * r, 0.05 * r }, { 0, 0.30 * r }, { 0.42 * r, 0.05 * r } } do points[#points + 1] = q end
          k:prism { polygon = points, height = h, bevel = 0.0008, slot = "steel", no_collider = true }
        end)
        k:box { size = { 0.012 * s, L - 3.3 * r, 0.006 }, at = { 0, 0, h / 2 }, bevel = 0.0022, slot = "steel", no_collider = true }
        k:box { size = { 0.005 * s, L - 5.2 * r, 0.0064 }, at = { 0, 0, h / 2 }, bevel = 0, slot = "dark", visual_only = true }
        k:cylinder { radius = r * 0.8, height = h, at = { 0, y - r, h / 2 }, segments = 8, slot = "steel", collider_only = true }
        k:cylinder { radius = r * 0.95, height = h, at = { 0, -y + r, h / 2 }, segments = 8, slot = "steel", collider_only = true }
        k:box { size = { 0.012 * s, L - 3 * r, h }, at = { 0, 0, h / 2 }, slot = "steel", collider_only = true }
      end)
    end
    if p.type == "combination" then
      combination(0.22, 1, 0)
    elseif p.type == "set" then
      for i = 0, 4 do combination(0.22 - 0.022 * i, 1 - 0.11 * i, -0.082 + 0.044 * i - 0.0022 * i * i) end
    elseif p.type == "adjustable" then
      local h = 0.013
      k:prism { polygon = { { -0.013, 0.10 }, { 0.011, 0.10 }, { 0.013, 0.095 }, { 0.008, -0.055 }, { 0.022, -0.070 }, { 0.026, -0.085 }, { 0.024, -0.090 }, { -0.006, -0.086 }, { -0.012, -0.105 }, { -0.010, -0.122 }, { -0.024, -0.118 }, { -0.032, -0.098 }, { -0.028, -0.072 }, { -0.010, -0.055 } }, height = h, at = { 0, 0, h / 2 }, bevel = 0.0025, slot = "steel" }
      k:prism { polygon = { { 0.004, -0.088 }, { 0.024, -0.091 }, { 0.030, -0.100 }, { 0.026, -0.116 }, { 0.016, -0.124 }, { 0.010, -0.123 } }, height = h - 0.003, at = { 0, 0, h / 2 }, bevel = 0.0015, slot = "steel", no_collider = true }
      k:box { low = { 0.006, -0.122, 0.001 }, high = { 0.028, -0.088, h - 0.001 }, slot = "steel", collider_only = true }
      k:cylinder { radius = 0.0058, height = 0.016, axis = "x", at = { 0.006, -0.074, h / 2 + 0.0035 }, segments = 12, slot = "dark", visual_only = true }
      for i = 0, 4 do k:torus { radius = 0.0056, tube = 0.0011, axis = "x", at = { 0.0 + 0.003 * i, -0.074, h / 2 + 0.0035 }, slot = "steel", segments = 5, visual_only = true } end
      k:rounded_box { low = { -0.0145, 0.005, 0 }, high = { 0.0145, 0.103, h + 0.001 }, radius = 0.005, segments = 2, slot = "grip", no_collider = true }
      k:cylinder { radius = 0.0045, height = h + 0.0022, at = { 0, 0.092, h / 2 }, segments = 12, bevel = 0, slot = "dark", visual_only = true }
    else
      -- A C of cast iron with its screw, tommy bar and foot.
      local z = 0.013
      k:prism { polygon = { { -0.055, -0.085 }, { -0.015, -0.085 }, { -0.015, -0.070 }, { -0.045, -0.066 }, { -0.045, 0.020 }, { -0.030, 0.032 }, { 0.0, 0.032 }, { 0.0, 0.058 }, { -0.040, 0.058 }, { -0.064, 0.040 }, { -0.068, -0.06 } }, height = 0.016, at = { 0, 0, z }, bevel = 0.003, slot = "iron" }
      k:cylinder { radius = 0.013, height = 0.028, axis = "y", at = { -0.010, 0.045, z }, segments = 16, slot = "iron", no_collider = true }
      k:cylinder { radius = 0.0065, height = 0.135, axis = "y", at = { -0.010, 0.035, z }, segments = 12, slot = "steel" }
      for i = 0, 7 do k:torus { radius = 0.0064, tube = 0.001, axis = "y", at = { -0.010, -0.022 + 0.007 * i, z }, slot = "dark", segments = 5, visual_only = true } end
      k:cylinder { radius = 0.012, height = 0.008, axis = "y", at = { -0.010, -0.036, z }, segments = 16, slot = "steel" }
      k:cylinder { radius = 0.0035, height = 0.075, axis = "x", at = { -0.006, 0.096, z }, segments = 10, slot = "steel" }
      for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.0055, at = { -0.006 + s * 0.037, 0.096, z }, segments = 8, slot = "steel", no_collider = true } end
    end
    k:fit()
  end,
}
