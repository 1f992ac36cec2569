-- A tin with a rim, a lid that lifts off over paint, a wire bail and a drip; a spray can, a petrol can, or tubes of paint.
return kind {
  api    = 1,
  names  = { en = "paint can, can of paint, paint bucket, bucket of paint, spray paint can, spray can, paint tin, oil can, can of oil, gas can, gasoline can, paint, paint tube, tube of paint", zh = "油漆桶, 颜料桶, 颜料, 油漆罐, 喷漆罐, 汽油桶" },
  measure_zh = "桶",
  groups = { "can", "container" },
  stands = "floor",
  size   = { width = { 0.06, 0.18, 0.30 }, depth = { 0.06, 0.18, 0.30 }, height = { 0.15, 0.20, 0.36 } },
  mass   = { 0.25, 3, 22 },
  params = { type = one_of { "tin", "spray", "fuel", default = "tin", words = { spray = "spray", aerosol = "spray", gas = "fuel", gasoline = "fuel", petrol = "fuel", oil = "fuel", jerry = "fuel", ["喷漆"] = "spray", ["汽油"] = "fuel" },
    size = { tin = { width = { 0.16, 0.185, 0.21 }, depth = { 0.165, 0.19, 0.215 }, height = { 0.17, 0.20, 0.22 } }, spray = { width = { 0.062, 0.067, 0.072 }, depth = { 0.062, 0.067, 0.072 }, height = { 0.19, 0.205, 0.22 } }, fuel = { width = { 0.24, 0.28, 0.32 }, depth = { 0.13, 0.155, 0.18 }, height = { 0.28, 0.33, 0.37 } } } } },
  slots  = { tin = { "galvanised_steel", "painted_metal" }, paint = { "paint", tint = { "#d84a3a", "#4a80c0", "#60a868", "#f0c848", "#ffffff", "#e0a0b0" } }, label = { "paper" }, cap = { "plastic", tint = { "#30343a", "#ffffff" } }, wire = "steel", fuel = { "plastic", tint = { "#c82820", "#3a6a3a" } }, dark = "black_plastic", print = { "plastic", tint = { "#3a3e44" } } },
  rooms  = { "garage", "workshop", "art_studio", "basement" },
  build  = function(p, k)
    if p.type == "spray" then
      k:lathe { profile = { { 0.030, 0 }, { 0.033, 0.004 }, { 0.033, 0.148 }, { 0.028, 0.160 }, { 0.024, 0.163 }, { 0.024, 0.167 }, { 0.010, 0.170 } }, slot = "tin", segments = 24, fill = 0.12 }
      k:lump { mass = 0.28, at = { 0, 0, 0.06 }, size = { 0.05, 0.05, 0.11 } }
      k:cylinder { radius = 0.0335, height = 0.125, at = { 0, 0, 0.075 }, slot = "paint", segments = 24, bevel = 0, visual_only = true }
      k:cylinder { radius = 0.0337, height = 0.035, at = { 0, 0, 0.060 }, slot = "label", segments = 24, bevel = 0, visual_only = true }
      for i = 0, 2 do k:box { size = { 0.002, 0.026, 0.004 }, at = { 0.0333, 0, 0.068 - 0.008 * i }, slot = "print", bevel = 0, visual_only = true } end
      k:cylinder { radius = 0.005, height = 0.014, at = { 0, 0, 0.168 }, anchor = "bottom", slot = "cap", segments = 10, no_collider = true }
      k:cylinder { radius = 0.0085, height = 0.014, at = { 0, 0, 0.180 }, anchor = "bottom", slot = "cap", segments = 14 }
      k:cylinder { radius = 0.002, height = 0.003, axis = "x", at = { 0.0085, 0, 0.188 }, slot = "dark", segments = 8, bevel = 0, visual_only = true }
      k:fit()
      return
    elseif p.type == "fuel" then
      local w, d, h = 0.125, 0.065, 0.25
      k:loft { slot = "fuel", segments = 4, crease = 50, fill = 0.14, sections = { { at = { 0, 0, 0 }, size = { 2 * d - 0.01, 2 * w - 0.01 }, radius = 0.03 }, { at = { 0, 0, 0.01 }, size = { 2 * d, 2 * w }, radius = 0.035 }, { at = { 0, 0, h - 0.03 }, size = { 2 * d, 2 * w }, radius = 0.035 }, { at = { 0, 0, h }, size = { 2 * d - 0.05, 2 * w - 0.06 }, radius = 0.03 } } }
      k:lump { mass = 2.5, at = { 0, 0, 0.06 }, size = { 0.1, 0.2, 0.1 } } -- petrol
      for _, s in ipairs { -1, 1 } do for _, a in ipairs { -1, 1 } do k:box { size = { 0.006, 0.25, 0.016 }, at = { s * d, 0, 0.12 }, rot = { a * 38, 0, 0 }, slot = "fuel", bevel = 0.002, visual_only = true } end end
      k:sweep { path = { { 0, -0.075, h - 0.006 }, { 0, -0.06, h + 0.045 }, { 0, 0.03, h + 0.05 }, { 0, 0.05, h - 0.004 } }, rect = { 0.030, 0.018 }, smooth = true, steps = 4, slot = "fuel", fill = 0.4 }
      k:cylinder { radius = 0.024, height = 0.030, at = { 0, 0.088, h - 0.012 }, anchor = "bottom", slot = "dark", segments = 16 }
      k:sweep { path = { { 0, 0.090, h + 0.012 }, { 0, 0.110, h + 0.05 }, { 0, 0.150, h + 0.085 } }, radius = { 0.014, 0.012, 0.009 }, segments = 10, slot = "dark", fill = 0.3 }
      k:fit()
      return
    end
    local R, h = math.min(p.width - 0.012, p.depth) / 2 - 0.004, p.height
    k:lathe { profile = { { R - 0.002, 0 }, { R, 0.002 }, { R, h - 0.006 }, { R, h - 0.005 } }, wall = 0.0008, base = 0.002, slot = "tin", segments = 28, pieces = 8 }
    for _, z in ipairs { 0.003, h - 0.0075 } do k:torus { radius = R, tube = 0.003, at = { 0, 0, z }, slot = "tin", segments = 6, visual_only = true } end
    k:lathe { profile = { { R - 0.009, h - 0.008 }, { R - 0.009, h - 0.005 }, { R, h - 0.005 } }, slot = "tin", segments = 24, visual_only = true }
    -- Label with a sample of the colour, and a drip over it.
    local wrap = {}
    outline.arc(wrap, 0, 0, R + 0.0006, -80, 80, 14)
    outline.arc(wrap, 0, 0, R - 0.002, 80, -80, 14)
    k:prism { polygon = wrap, height = 0.68 * h, at = { 0, 0, 0.46 * h }, bevel = 0, slot = "label", visual_only = true }
    local band = {}
    outline.arc(band, 0, 0, R + 0.0012, -80, 80, 14)
    outline.arc(band, 0, 0, R - 0.002, 80, -80, 14)
    k:prism { polygon = band, height = 0.26 * h, at = { 0, 0, 0.42 * h }, bevel = 0, slot = "paint", visual_only = true }
    for i = 0, 1 do k:box { size = { 0.002, 0.07 - 0.025 * i, 0.007 }, at = { R * 0.995, 0, 0.70 * h - 0.016 * i }, slot = "print", bevel = 0, visual_only = true } end
    local r = p.rng("drips")
    for i = 1, 5 do
      local a, l = math.rad(-70 + 24 * i + r:uniform(-8, 8)), r:uniform(0.05, 0.26) * h
      k:sweep { path = { { (R + 0.001) * math.cos(a), (R + 0.001) * math.sin(a), h - 0.006 }, { (R + 0.001) * math.cos(a), (R + 0.001) * math.sin(a), h - 0.006 - l } }, radius = { 0.0026, 0.0042 }, segments = 6, round_ends = true, slot = "paint", visual_only = true }
    end
    -- Paint inside, below the lid.
    k:cylinder { radius = R - 0.0015, height = 0.72 * h, at = { 0, 0, 0.002 }, anchor = "bottom", slot = "paint", segments = 20, bevel = 0, no_collider = true }
    k:container("inside", { center = { 0, 0, 0.73 * h }, size = { 1.2 * R, 1.2 * R }, clearance = 0.2 * h, outline = "ellipse" })
    local lid = k:part("lid")
    k:with({ part = lid, at = { 0, 0, h - 0.003 } }, function()
      k:cylinder { radius = R - 0.012, height = 0.003, at = { 0, 0, 0.0015 }, slot = "tin", segments = 24, bevel = 0.0008 }
      k:torus { radius = R - 0.014, tube = 0.0015, at = { 0, 0, 0.0018 }, slot = "tin", segments = 6, visual_only = true }
      k:ellipsoid { size = { 0.05, 0.035, 0.002 }, at = { 0.02, -0.02, 0.003 }, slot = "paint", segments = 8, visual_only = true }
      k:handle { part = lid, at = { R - 0.02, 0, 0.003 }, normal = { 0, 0, 1 } }
    end)
    k:joint { part = lid, type = "slide", axis = { 0, 0, 1 }, origin = { 0, 0, h }, range = { 0, 0.06 }, hold = "friction" }
    -- The bail rests against the wall at the back.
    for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.008, height = 0.005, axis = "y", at = { 0, s * (R + 0.002), h - 0.035 }, slot = "tin", segments = 12, visual_only = true } end
    local path = {}
    for i = 0, 8 do local a = math.rad(180 * i / 8); path[i + 1] = { -(R + 0.005) * math.sin(a), (R + 0.005) * math.cos(a), h - 0.035 - 0.055 * math.sin(a) } end
    k:sweep { path = path, radius = 0.0018, smooth = true, steps = 2, segments = 5, slot = "wire", no_collider = true }
    k:fit()
  end,
}
