-- A bronze bowl on three legs with a pierced lid and ears; or a boat of wood, or a bowl of sand, with a stick that glows.
return kind {
  api    = 1,
  names  = { en = "incense burner, incense holder, censer", zh = "香炉" },
  measure_zh = "个",
  groups = { "decoration" },
  stands = "surface",
  size   = { width = { 0.13, 0.17, 0.24 }, depth = { 0.72, of = "width" }, height = { 0.12, 0.17, 0.26 } },
  mass   = { 0.08, 1, 6 },
  params = { type = one_of { "censer", "bowl", "boat", default = "censer", words = { tripod = "censer", bronze = "censer", bowl = "bowl", sticks = "bowl", stick = "boat", boat = "boat" }, size = { censer = { width = { 0.13, 0.17, 0.24 }, height = { 0.12, 0.17, 0.26 } }, boat = { width = { 0.22, 0.26, 0.32 }, height = { 0.10, 0.14, 0.18 } }, bowl = { width = { 0.09, 0.12, 0.15 }, height = { 0.22, 0.28, 0.34 } } } }, sticks = int(1, 3, 7) },
  slots  = { metal = { "bronze", "brass", "cast_iron" }, bowl = { "ceramic", "stoneware", tint = { "#5f8a86", "#e8e0d0", "#3a5a7a" } }, wood = { "rosewood", "walnut", "bamboo" }, ash = { "paint", tint = { "#b8b4ac" } }, stick = { "bark", "bamboo" }, ember = { "neon", tint = { "#ff5a2a" } }, hole = "black_plastic" },
  rooms  = { "living_room", "spa", "study" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    local function stick(x, y, z, length, tilt, turn)
      k:with({ at = { x, y, z }, rot = { 0, tilt, turn or 0 } }, function()
        k:cylinder { radius = 0.0014, height = length, anchor = "bottom", slot = "stick", segments = 6, bevel = 0, no_collider = true }
        k:cylinder { radius = 0.0015, height = 0.005, at = { 0, 0, length }, anchor = "top", slot = "ember", segments = 6, bevel = 0, visual_only = true }
      end)
    end
    if p.type == "boat" then
      local d = p.depth / 2
      k:loft { segments = 4, slot = "wood", sections = { { at = { 0, 0, 0 }, size = { 0.9 * d, 1.9 * w }, radius = 0.4 * d }, { at = { 0, 0, 0.014 }, size = { 1.9 * d, 2 * w }, radius = 0.8 * d } } }
      k:box { low = { -0.25 * d, -0.8 * w, 0.0125 }, high = { 0.25 * d, 0.8 * w, 0.0146 }, bevel = 0, slot = "ash", visual_only = true }
      k:box { low = { -0.3 * d, 0.80 * w, 0.010 }, high = { 0.3 * d, 0.92 * w, 0.03 }, slot = "wood", bevel = 0.004 }
      local length = math.min(1.45 * w, (h - 0.03) / math.sin(math.rad(34)))
      stick(0, 0.86 * w, 0.026, (h - 0.028) / math.cos(math.rad(55)), 55, -90)
      k:hull { points = { { -0.004, 0.86 * w, 0.026 }, { 0.004, 0.86 * w, 0.026 }, { -0.004, 0.86 * w - (h - 0.03) * 1.43, h }, { 0.004, 0.86 * w - (h - 0.03) * 1.43, h }, { 0, 0.83 * w, 0.026 } }, slot = "stick", collider_only = true }
    elseif p.type == "bowl" then
      local tall = 0.36 * h
      k:lathe { profile = { { 0.62 * w, 0 }, { 0.66 * w, 0.02 * h }, { 0.9 * w, 0.14 * h }, { w, 0.27 * h }, { 0.97 * w, tall } }, wall = 0.006, base = 0.008, slot = "bowl", segments = 24, smooth = true, pieces = 7 }
      k:cylinder { radius = 0.88 * w, height = 0.06 * h, at = { 0, 0, 0.22 * h }, anchor = "bottom", slot = "ash", segments = 20, bevel = 0, no_collider = true }
      for i = 1, p.sticks do local a = i * 2.4 stick(0.28 * w * math.cos(a) * (i > 1 and 1 or 0), 0.28 * w * math.sin(a) * (i > 1 and 1 or 0), 0.25 * h, h - 0.25 * h, i > 1 and 6 or 0, math.deg(a)) end
      k:cylinder { radius = 0.22 * w, height = h - tall + 0.02, at = { 0, 0, tall - 0.02 }, anchor = "bottom", slot = "stick", segments = 8, collider_only = true }
    else
      local r = 0.72 * w
      for i = 0, 2 do
        k:with({ rot = { 0, 0, 120 * i + 60 } }, function() k:lathe { profile = { { 0.10 * w, 0 }, { 0.08 * w, 0.08 * h }, { 0.17 * w, 0.20 * h }, { 0.15 * w, 0.30 * h }, { 0, 0.34 * h } }, at = { 0.50 * w, 0, 0 }, slot = "metal", segments = 12, fill = 0.5 } end)
      end
      k:lathe { profile = { { 0, 0.15 * h }, { 0.5 * r, 0.16 * h }, { 0.92 * r, 0.26 * h }, { r, 0.40 * h }, { 0.92 * r, 0.52 * h }, { 0.86 * r, 0.56 * h }, { 0.98 * r, 0.60 * h }, { 0.98 * r, 0.63 * h }, { 0, 0.63 * h } }, slot = "metal", segments = 20, smooth = false, fill = 0.18 }
      k:lathe { profile = { { 0.92 * r, 0.63 * h }, { 0.90 * r, 0.66 * h }, { 0.66 * r, 0.79 * h }, { 0.30 * r, 0.86 * h }, { 0.12 * r, 0.875 * h }, { 0.10 * r, 0.89 * h }, { 0.2 * r, 0.93 * h }, { 0.14 * r, 0.97 * h }, { 0, h } }, slot = "metal", segments = 20, fill = 0.15 }
      for i = 0, 7 do
        local a = math.rad(45 * i)
        k:ellipsoid { size = { 0.03 * w + 0.002, 0.16 * w, 0.055 * h }, at = { 0.80 * r * math.cos(a), 0.80 * r * math.sin(a), 0.735 * h }, rot = { 0, -40, 45 * i }, segments = 8, slot = "hole", visual_only = true }
        k:sphere { radius = 0.035 * w, at = { 0.985 * r * math.cos(a + 0.39), 0.985 * r * math.sin(a + 0.39), 0.40 * h }, segments = 6, slot = "metal", visual_only = true }
      end
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0, s * 0.92 * r, 0.50 * h }, { 0, s * (w - 0.007), 0.58 * h }, { 0, s * (w - 0.006), 0.74 * h }, { 0, s * 0.90 * r, 0.76 * h } }, radius = 0.06 * w, segments = 8, smooth = true, steps = 3, slot = "metal", no_collider = true, fill = 0.6 }
        k:box { low = { -0.05 * w, s > 0 and 0.9 * r or -w, 0.52 * h }, high = { 0.05 * w, s > 0 and w or -0.9 * r, 0.76 * h }, slot = "metal", collider_only = true }
      end
    end
    k:fit()
  end,
}
