-- A stand of steel tube with foam arms: a tripod with a cradle and a neck rest, a folding A-frame, or a rail for several guitars.
return kind {
  api    = 1,
  names  = { en = "guitar stand, guitar rack, instrument stand", zh = "吉他架, 琴架" },
  measure_zh = "个",
  groups = { "stand" },
  stands = "floor",
  size   = { width = { 0.28, 0.40, 1.00 }, depth = { 0.30, 0.42, 0.52 }, height = { 0.36, 0.72, 0.95 } },
  mass   = { 0.7, 2, 9 },
  params = { type = one_of { "tripod", "a-frame", "rack", words = { ["tripod"] = "tripod", ["a-frame"] = "a-frame", ["folding"] = "a-frame", ["折叠"] = "a-frame", ["rack"] = "rack", ["multi"] = "rack", ["多把"] = "rack" }, size = {
    tripod = { width = { 0.40, 0.46, 0.52 }, depth = { 0.38, 0.44, 0.50 }, height = { 0.78, 0.86, 0.95 } }, ["a-frame"] = { width = { 0.30, 0.34, 0.38 }, depth = { 0.32, 0.36, 0.42 }, height = { 0.38, 0.44, 0.50 } },
    rack = { width = { 0.60, 0.78, 1.00 }, depth = { 0.40, 0.44, 0.50 }, height = { 0.66, 0.72, 0.80 } } } } },
  slots  = { frame = { "black_steel", "chrome", "painted_metal", tint = { "#2b2d30", "#a8a9ab" } }, foam = { "foam", tint = { "#3a3a3c", "#5a4a3a" } }, rubber = "rubber", knob = "black_plastic" },
  rooms  = { "music_studio", "bedroom", "living_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local function rod(path, size, slot, smooth) k:sweep { path = path, radius = size or 0.010, segments = 8, slot = slot or "frame", smooth = smooth, steps = 3, round_ends = true, fill = slot and 1 or 0.35 } end
    if p.type == "tripod" then
      k:cylinder { radius = 0.011, height = h - 0.30, at = { 0, 0, 0.24 }, anchor = "bottom", slot = "frame", segments = 12, fill = 0.35 }
      k:cylinder { radius = 0.018, height = 0.07, at = { 0, 0, 0.30 }, slot = "knob", segments = 14 }
      k:cylinder { radius = 0.009, height = 0.04, axis = "y", at = { 0, 0.03, 0.30 }, slot = "knob", segments = 10, no_collider = true }
      for _, a in ipairs { 52, -52, 180 } do
        local c, s = math.cos(math.rad(a)), math.sin(math.rad(a))
        local R = a == 180 and 0.20 or (w - 0.02) / math.sin(math.rad(52))
        rod({ { 0.008 * c, 0.008 * s, 0.27 }, { R * c, R * s, 0.013 } })
        k:cylinder { radius = 0.015, height = 0.026, at = { R * c, R * s, 0.013 }, slot = "rubber", segments = 10, no_collider = true }
      end
      rod({ { 0, -0.11, 0.25 }, { 0, 0.11, 0.25 } })
      for _, s in ipairs { -1, 1 } do
        rod({ { 0, s * 0.11, 0.25 }, { 0.15, s * 0.11, 0.235 }, { 0.165, s * 0.11, 0.275 } }, 0.0145, "foam")
        rod({ { 0, s * 0.004, h - 0.07 }, { 0.015, s * 0.045, h - 0.065 }, { 0.085, s * 0.052, h - 0.05 } }, 0.0125, "foam")
      end
      k:sweep { path = { { 0.088, -0.05, h - 0.046 }, { 0.092, 0, h - 0.040 }, { 0.088, 0.05, h - 0.046 } }, radius = 0.004, segments = 6, slot = "rubber", no_collider = true }
    elseif p.type == "a-frame" then
      local top = h - 0.012
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.012)
        rod({ { d - 0.03, y, 0.012 }, { d * 0.34, s * 0.05, top } })
        rod({ { 0.012, y, 0.012 }, { d * 0.34, s * 0.062, top - 0.03 } })
        rod({ { d * 0.60, s * 0.085, 0.46 * h }, { d * 0.34, s * 0.052, top } }, 0.0150, "foam")
        rod({ { d * 0.72, s * (0.10 + 0.006), 0.15 }, { d - 0.012, s * 0.106, 0.14 }, { d - 0.012, s * 0.106, 0.185 } }, 0.0150, "foam")
        for _, x in ipairs { 0.012, d - 0.03 } do k:sphere { radius = 0.0125, at = { x, y, 0.0125 }, segments = 10, slot = "rubber", no_collider = true } end
      end
      rod({ { d * 0.345, -0.055, top - 0.002 }, { d * 0.345, 0.055, top - 0.002 } }, 0.0125, "knob")
      rod({ { d * 0.77, -w * 0.85, 0.14 }, { d * 0.77, w * 0.85, 0.14 } })
      rod({ { 0.16 * d, -w * 0.75, 0.16 }, { 0.16 * d, w * 0.75, 0.16 } })
    else
      local n = math.max(3, math.floor(2 * w / 0.16))
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.014)
        rod({ { 0.014, y, 0.013 }, { d - 0.014, y, 0.013 } }, 0.0125)
        rod({ { 0.03, y, 0.016 }, { 0.06, y, h - 0.02 } }, 0.0125)
        rod({ { d - 0.03, y, 0.016 }, { d - 0.05, y, 0.12 } }, 0.0125)
        for _, x in ipairs { 0.02, d - 0.02 } do k:sphere { radius = 0.016, at = { x, y, 0.016 }, segments = 10, slot = "rubber", no_collider = true } end
      end
      rod({ { 0.06, -w + 0.014, h - 0.018 }, { 0.06, w - 0.014, h - 0.018 } }, 0.0175, "foam")
      for _, x in ipairs { 0.10, d - 0.05 } do rod({ { x, -w + 0.014, 0.12 }, { x, w - 0.014, 0.12 } }, 0.017, "foam") end
      for i = 0, n do -- pegs that part the places
        local y = (2 * w - 0.06) * (i / n - 0.5)
        k:sweep { path = { { 0.06, y, h - 0.018 }, { 0.13, y, h - 0.012 } }, radius = 0.011, segments = 8, slot = "foam", round_ends = true, no_collider = true }
      end
      k:box { low = { 0.055, -w + 0.03, h - 0.028 }, high = { 0.14, w - 0.03, h - 0.004 }, collider_only = true, slot = "foam" }
    end
    k:fit()
  end,
}
