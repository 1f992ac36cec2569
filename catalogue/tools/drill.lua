-- A motor body with vents, a chuck with its bit, a trigger grip on a battery that it stands on; or a drill press on its base.
return kind {
  api    = 1,
  names  = { en = "drill, power drill, electric drill, cordless drill, power tool, drill press, power tools", zh = "电钻, 手电钻, 台钻" },
  measure_zh = "把",
  groups = { "power tool", "tool" },
  stands = "surface",
  size   = { width = { 0.065, 0.078, 0.20 }, depth = { 0.20, 0.25, 0.40 }, height = { 0.19, 0.225, 0.70 } },
  mass   = { 0.8, 1.6, 45 },
  params = { type = one_of { "cordless", "press", default = "cordless", words = { cordless = "cordless", press = "press", bench = "press", ["台钻"] = "press" }, size = { cordless = { width = { 0.070, 0.078, 0.086 }, depth = { 0.22, 0.255, 0.28 }, height = { 0.20, 0.225, 0.25 } }, press = { width = { 0.22, 0.26, 0.30 }, depth = { 0.36, 0.42, 0.48 }, height = { 0.60, 0.70, 0.82 } } } } },
  slots  = { body = { "plastic", tint = { "#e8b820", "#2a8a8a", "#c83028", "#3a78b8", "#60a040" } }, grip = "rubber", steel = { "steel", "chrome" }, dark = "black_plastic", iron = { "painted_metal", "cast_iron", tint = { "#4a7a68", "#5a6a7a", "#c83a30" } } },
  rooms  = { "workshop", "garage" },
  build  = function(p, k)
    if p.type == "press" then
      k:rounded_box { low = { -0.19, -0.12, 0 }, high = { 0.17, 0.12, 0.035 }, radius = 0.012, segments = 2, slot = "iron", fill = 0.25 }
      for _, y in ipairs { -0.06, 0.06 } do k:box { size = { 0.22, 0.012, 0.003 }, at = { 0.04, y, 0.035 }, slot = "dark", bevel = 0, visual_only = true } end
      k:cylinder { radius = 0.026, height = 0.60, at = { -0.12, 0, 0.03 }, anchor = "bottom", slot = "steel", segments = 18, fill = 0.3 }
      k:cylinder { radius = 0.042, height = 0.05, at = { -0.12, 0, 0.035 }, anchor = "bottom", slot = "iron", segments = 18, fill = 0.4, no_collider = true }
      k:box { low = { -0.06, -0.09, 0.24 }, high = { 0.13, 0.09, 0.258 }, slot = "iron", bevel = 0.004, fill = 0.6 }
      k:box { low = { -0.15, -0.04, 0.215 }, high = { -0.04, 0.04, 0.262 }, slot = "iron", bevel = 0.006, fill = 0.5 }
      k:surface("table", { center = { 0.035, 0, 0.258 }, size = { 0.19, 0.18 }, clearance = 0.07 })
      k:rounded_box { low = { -0.20, -0.075, 0.46 }, high = { 0.11, 0.075, 0.62 }, radius = 0.02, segments = 2, slot = "iron", fill = 0.12 }
      k:rounded_box { low = { -0.21, -0.08, 0.60 }, high = { 0.12, 0.08, 0.70 }, radius = 0.03, segments = 3, slot = "dark", fill = 0.08 }
      k:cylinder { radius = 0.055, height = 0.15, at = { -0.165, 0, 0.44 }, anchor = "bottom", slot = "dark", segments = 18, fill = 0.4, no_collider = true } -- motor
      k:lump { mass = 5, at = { -0.15, 0, 0.52 }, size = { 0.1, 0.1, 0.1 } }
      k:cylinder { radius = 0.030, height = 0.06, at = { 0.045, 0, 0.46 }, anchor = "top", slot = "steel", segments = 18, fill = 0.6 }
      k:cone { radius = 0.012, radius_top = 0.022, height = 0.05, at = { 0.045, 0, 0.375 }, slot = "dark", segments = 16 }
      k:cylinder { radius = 0.0045, height = 0.055, at = { 0.045, 0, 0.352 }, anchor = "top", slot = "steel", segments = 8 }
      k:cylinder { radius = 0.024, height = 0.03, axis = "y", at = { 0.045, 0.088, 0.50 }, slot = "steel", segments = 16 }
      for i = 0, 2 do
        local a = math.rad(120 * i + 20)
        k:sweep { path = { { 0.045, 0.098, 0.50 }, { 0.045 + 0.10 * math.cos(a), 0.108, 0.50 + 0.10 * math.sin(a) } }, radius = 0.006, segments = 6, slot = "steel", no_collider = true }
        k:sphere { radius = 0.015, at = { 0.045 + 0.10 * math.cos(a), 0.108, 0.50 + 0.10 * math.sin(a) }, slot = "dark", segments = 10, no_collider = true }
      end
      k:cylinder { radius = 0.03, height = 0.02, axis = "y", at = { 0.045, 0.108, 0.50 }, slot = "steel", segments = 10, collider_only = true }
      for i, slot in ipairs { "body", "dark" } do k:cylinder { radius = 0.012, height = 0.006, axis = "x", at = { 0.111, -0.025 + 0.03 * i, 0.52 }, slot = slot, segments = 12, visual_only = true } end
      k:fit()
      return
    end
    -- Battery, grip, motor, gear case, chuck, bit.
    k:rounded_box { low = { -0.052, -0.038, 0 }, high = { 0.068, 0.038, 0.048 }, radius = 0.007, segments = 2, slot = "dark", no_mass = true }
    k:lump { mass = 0.55, at = { 0.01, 0, 0.024 }, size = { 0.10, 0.07, 0.04 } }
    k:rounded_box { low = { -0.046, -0.034, 0.046 }, high = { 0.060, 0.034, 0.064 }, radius = 0.007, segments = 2, slot = "body", fill = 0.3 }
    k:box { size = { 0.002, 0.03, 0.016 }, at = { 0.068, 0, 0.026 }, slot = "body", bevel = 0.0005, visual_only = true }
    k:loft { slot = "body", segments = 4, crease = 60, fill = 0.3, sections = { { at = { -0.008, 0, 0.058 }, size = { 0.060, 0.042 }, radius = 0.019 }, { at = { -0.018, 0, 0.10 }, size = { 0.046, 0.036 }, radius = 0.016 }, { at = { -0.020, 0, 0.135 }, size = { 0.050, 0.038 }, radius = 0.017 }, { at = { -0.012, 0, 0.165 }, size = { 0.066, 0.046 }, radius = 0.02 } } }
    k:loft { slot = "grip", segments = 4, crease = 60, visual_only = true, sections = { { at = { -0.0145, 0, 0.070 }, size = { 0.056, 0.0425 }, radius = 0.018 }, { at = { -0.0205, 0, 0.10 }, size = { 0.046, 0.0375 }, radius = 0.016 }, { at = { -0.0225, 0, 0.14 }, size = { 0.050, 0.040 }, radius = 0.017 } } }
    k:sweep { path = { { 0.010, 0, 0.148 }, { 0.014, 0, 0.138 }, { 0.008, 0, 0.122 } }, radius = 0.009, smooth = true, steps = 3, segments = 8, slot = "dark", round_ends = true, no_collider = true } -- trigger
    local z = 0.187
    k:lathe { profile = { { 0.012, -0.092 }, { 0.030, -0.086 }, { 0.034, -0.07 }, { 0.034, -0.005 }, { 0.0325, 0.022 } }, axis = "x", at = { 0, 0, z }, slot = "body", segments = 20, smooth = true, no_mass = true }
    k:lump { mass = 0.55, at = { -0.03, 0, z }, size = { 0.09, 0.05, 0.05 } }
    k:lathe { profile = { { 0.0315, 0.020 }, { 0.031, 0.045 }, { 0.026, 0.056 } }, axis = "x", at = { 0, 0, z }, slot = "dark", segments = 20, fill = 0.6 }
    k:lathe { profile = { { 0.0205, 0.054 }, { 0.0215, 0.060 }, { 0.0215, 0.082 }, { 0.0165, 0.100 }, { 0.008, 0.108 } }, axis = "x", at = { 0, 0, z }, slot = "dark", segments = 18, fill = 0.8 }
    for i = 0, 8 do local a = math.rad(40 * i); k:box { size = { 0.020, 0.0025, 0.003 }, at = { 0.071, 0.0216 * math.sin(a), z + 0.0216 * math.cos(a) }, rot = { -40 * i, 0, 0 }, slot = "grip", bevel = 0, visual_only = true } end
    k:cylinder { radius = 0.0033, height = 0.062, axis = "x", at = { 0.134, 0, z }, slot = "steel", segments = 8 }
    for i = 0, 3 do k:torus { radius = 0.0031, tube = 0.0010, axis = "x", at = { 0.125 + 0.011 * i, 0, z }, rot = { 0, 18, 0 }, slot = "steel", segments = 5, visual_only = true } end
    for _, s in ipairs { -1, 1 } do
      for i = 0, 4 do k:box { size = { 0.030, 0.003, 0.0032 }, at = { -0.062, s * 0.0325, z - 0.012 + 0.006 * i }, slot = "dark", bevel = 0, visual_only = true } end
      k:box { size = { 0.040, 0.003, 0.014 }, at = { -0.012, s * 0.0332, z }, slot = "grip", bevel = 0.001, visual_only = true }
    end
    k:box { size = { 0.026, 0.020, 0.008 }, at = { -0.005, 0, z + 0.0345 }, slot = "dark", bevel = 0.002, visual_only = true }
    k:fit()
  end,
}
