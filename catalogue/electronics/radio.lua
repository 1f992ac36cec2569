-- A wooden case with a cloth front, a dial with a needle and two knobs; or a portable one with a handle and an aerial.
return kind {
  api    = 1,
  names  = { en = "radio, vintage radio, clock radio, retro radio, transistor radio, radio set", zh = "收音机" },
  measure_zh = "台",
  groups = { "electronics" },
  stands = "surface",
  size   = { width = { 0.20, 0.30, 0.42 }, depth = { 0.10, 0.15, 0.20 }, height = { 0.14, 0.20, 0.28 } },
  mass   = { 0.5, 2.5, 9 },
  params = { type = one_of { "wooden", "portable", "cathedral", words = { vintage = "cathedral", antique = "cathedral", retro = "wooden", portable = "portable", transistor = "portable", ["便携"] = "portable", ["复古"] = "cathedral" }, size = { wooden = { width = { 0.24, 0.32, 0.42 }, height = { 0.15, 0.20, 0.25 } }, portable = { width = { 0.18, 0.25, 0.32 }, depth = { 0.07, 0.09, 0.11 }, height = { 0.24, 0.32, 0.40 } }, cathedral = { width = { 0.28, 0.32, 0.38 }, depth = { 0.17, 0.20, 0.24 }, height = { 0.36, 0.42, 0.48 } } } } },
  slots  = { wood = { "walnut", "oak", "cherry" }, case = { "plastic", tint = { "#e84a3f", "#5ab0a8", "#f2ead8", "#3a3d42" } }, cloth = { "linen", "fabric", tint = { "#e8dcc0", "#c8a878" } }, dial = { "paint", tint = { "#f8f0d8" } }, mark = { "paint", tint = { "#3a2f28" } }, metal = { "brass", "chrome" }, needle = { "paint", tint = { "#d8302a" } }, dark = "rubber" },
  rooms  = { "kitchen", "living_room", "bedroom", "garage" },
  build  = function(p, k)
    local w, d, h, r = p.width / 2, p.depth / 2, p.height, p.rng("station")
    local x = d - 0.016
    local function scale(y0, y1, z0, z1) -- a strip of figures and lines with a needle
      k:box { low = { x - 0.001, y0 - 0.004, z0 - 0.004 }, high = { x + 0.0015, y1 + 0.004, z1 + 0.004 }, bevel = 0.001, slot = "metal", visual_only = true }
      k:box { low = { x, y0, z0 }, high = { x + 0.002, y1, z1 }, bevel = 0, slot = "dial", visual_only = true }
      for i = 1, 9 do
        local y = y0 + (y1 - y0) * i / 10
        k:box { size = { 0.001, 0.0015, (i % 2 == 0 and 0.35 or 0.22) * (z1 - z0) }, at = { x + 0.002, y, z0 + 0.3 * (z1 - z0) }, bevel = 0, slot = "mark", visual_only = true }
        if i % 2 == 0 then lettering.text(k, { text = tostring(84 + 2 * i), at = { x + 0.0021, y, z0 + 0.70 * (z1 - z0) }, height = 0.22 * (z1 - z0), slot = "mark", depth = 0.0005 }) end
      end
      k:box { size = { 0.0015, 0.002, 0.9 * (z1 - z0) }, at = { x + 0.003, y0 + (y1 - y0) * r:uniform(0.25, 0.75), (z0 + z1) / 2 }, bevel = 0, slot = "needle", visual_only = true }
    end
    if p.type == "cathedral" then
      local shape = { { -w, 0 }, { w, 0 }, { w, 0.46 * h } }
      for i = 1, 9 do local a = math.pi * (1 - math.abs(1 - i / 5)) / 2 local t = i / 5 - 1 shape[#shape + 1] = { -t * w * 0.98, 0.46 * h + 0.54 * h * math.sqrt(math.max(0, 1 - math.abs(t) ^ 1.6)) } end
      shape[#shape + 1] = { -w, 0.46 * h }
      k:prism { polygon = shape, axis = "x", height = 1.7 * d, at = { -0.12 * d, 0, 0 }, bevel = 0.006, crease = 40, slot = "wood", fill = 0.35 }
      x = 0.73 * d
      k:box { low = { -d + 0.02, -w, 0 }, high = { 0.78 * d, w, 0.05 * h }, bevel = 0.003, slot = "wood" }
      local arch = { { -0.62 * w, 0.42 * h }, { 0.62 * w, 0.42 * h } }
      for i = 0, 10 do local a = math.pi * i / 10 arch[#arch + 1] = { 0.62 * w * math.cos(a), 0.56 * h + 0.30 * h * math.sin(a) } end
      k:prism { polygon = arch, axis = "x", height = 0.003, at = { x + 0.0004, 0, 0 }, bevel = 0, slot = "cloth", visual_only = true }
      for i = -1, 1 do
        local top = 0.56 * h + 0.30 * h * math.sqrt(1 - (0.34 * i / 0.62) ^ 2)
        k:box { low = { x, 0.34 * i * w - 0.007, 0.42 * h }, high = { x + 0.006, 0.34 * i * w + 0.007, top }, bevel = 0.002, slot = "wood", visual_only = true }
      end
      k:box { low = { x, -0.66 * w, 0.40 * h }, high = { x + 0.006, 0.66 * w, 0.43 * h }, bevel = 0.002, slot = "wood", visual_only = true }
      scale(-0.36 * w, 0.36 * w, 0.22 * h, 0.34 * h)
      for i = -1, 1 do electronics.dial(k, { at = { x, 0.5 * w * i, 0.13 * h }, radius = 0.016, out = d - x, slot = "dark", mark = "metal", turn = 40 * i }) end
    elseif p.type == "portable" then
      local top = 0.56 * h
      k:rounded_box { low = { -d, -w, 0 }, high = { x, w, top }, radius = 0.014, segments = 3, slot = "case", fill = 0.25 }
      k:box { low = { x - 0.002, -0.92 * w, 0.06 * h }, high = { x + 0.001, 0.10 * w, top - 0.06 * h }, bevel = 0.002, slot = "dark", visual_only = true }
      electronics.grille(k, { at = { x + 0.001, -0.41 * w, 0.28 * h }, width = 0.9 * w, height = 0.38 * h, rows = 9, slot = "metal", dots = false })
      scale(0.20 * w, 0.90 * w, 0.36 * h, 0.48 * h)
      for i = 0, 1 do electronics.dial(k, { at = { x, (0.38 + 0.36 * i) * w, 0.18 * h }, radius = 0.020, out = d - x, slot = "dark", mark = "metal", turn = 30 - 70 * i }) end
      for _, s in ipairs { -1, 1 } do k:box { low = { -0.010, s * 0.86 * w - 0.008, top - 0.02 }, high = { 0.010, s * 0.86 * w + 0.008, 0.74 * h }, bevel = 0.003, slot = "metal", fill = 0.5 } end
      k:cylinder { radius = 0.010, height = 1.8 * w, axis = "y", at = { 0, 0, 0.73 * h }, slot = "dark", segments = 12 }
      k:sweep { path = { { -0.5 * d, 0.80 * w, top - 0.01 }, { -0.5 * d, 0.55 * w, h - 0.004 } }, radius = { 0.003, 0.0018 }, segments = 8, slot = "metal" }
      k:sphere { radius = 0.004, at = { -0.5 * d, 0.55 * w, h - 0.004 }, slot = "metal", segments = 8, no_collider = true }
      k:lump { mass = 0.5, at = { 0, 0, 0.15 * h }, size = { d, w, 0.15 * h } }
    else
      for _, sx in ipairs { -0.6 * d, 0.5 * d } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.010, height = 0.012, at = { sx, s * 0.8 * w, 0 }, anchor = "bottom", slot = "dark", segments = 10 } end end
      k:rounded_box { low = { -d, -w, 0.010 }, high = { x, w, h }, radius = 0.022, segments = 4, slot = "wood", fill = 0.35 }
      k:rounded_box { low = { x - 0.02, -0.93 * w, 0.010 + 0.08 * h }, high = { x + 0.001, 0.93 * w, h - 0.07 * h }, radius = 0.014, segments = 3, slot = "cloth", visual_only = true }
      for i = 0, 5 do k:box { size = { 0.003, 0.95 * w, 0.004 }, at = { x + 0.001, -0.38 * w, 0.2 * h + 0.12 * h * i }, bevel = 0.001, slot = "metal", visual_only = true } end
      scale(0.20 * w, 0.86 * w, 0.58 * h, 0.80 * h)
      for i = 0, 1 do electronics.dial(k, { at = { x, (0.34 + 0.40 * i) * w, 0.32 * h }, radius = 0.11 * h, out = d - x, slot = "dark", mark = "metal", turn = 40 - 80 * i }) end
    end
    k:fit()
  end,
}
