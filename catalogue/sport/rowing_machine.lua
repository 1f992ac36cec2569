-- A rowing machine: a long rail with a seat that slides, foot plates with straps, a fan or water flywheel, a handle on its chain and a monitor.
return kind {
  api    = 1,
  names  = { en = "rowing machine, rower, row machine", zh = "划船机" },
  measure_zh = "台",
  groups = { "exercise machine", "gym equipment", "machine" },
  stands = "floor", access = { ["+y"] = 0.5, ["-y"] = 0.5 },
  size   = { width = { 0.48, 0.56, 0.62 }, depth = { 1.90, 2.20, 2.45 }, height = { 0.70, 0.90, 1.05 } },
  mass   = { 16, 34, 90 },
  params = { resistance = one_of { "air", "water", words = { ["air"] = "air", ["fan"] = "air", ["风阻"] = "air", ["water"] = "water", ["wooden"] = "water", ["水阻"] = "water" } } },
  slots  = { frame = { "painted_metal", "black_steel", tint = { "#3a3d41", "#c8cacc" } }, wood = { "ash", "walnut", "oak" }, rail = { "aluminium", "stainless_steel" }, cage = { "black_plastic", "black_steel" }, seat = { "rubber", "black_leather" }, pad = { "plastic_matte", tint = { "#2b2d30" } }, strap = { "canvas", tint = { "#3a3d41" } },
             screen = "screen_on", water = "water", tank = "clear_plastic", grip = "rubber", chain = "chrome", wheel = "rubber" },
  rooms  = { "gym", "basement" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local water = p.resistance == "water"
    local frame = water and "wood" or "frame"
    local zr = water and 0.26 or 0.36                         -- top of the rail
    local xf = d - 0.34
    -- Feet: a wide one in front under the wheel, a narrow one behind.
    for _, s in ipairs { -1, 1 } do
      k:box { low = { d - 0.10, s * (w - 0.05) - 0.05, 0 }, high = { d - 0.02, s * (w - 0.05) + 0.05, 0.03 }, slot = "grip", bevel = 0.006 }
      k:cylinder { radius = 0.03, height = 0.02, axis = "y", at = { d - 0.03, s * 0.12, 0.035 }, slot = "wheel", segments = 16, no_collider = true }
    end
    k:box { low = { d - 0.09, -w + 0.01, 0.02 }, high = { d - 0.03, w - 0.01, 0.07 }, slot = frame, fill = water and 1 or 0.2, bevel = 0.006 }
    k:box { low = { 0.02, -0.17, 0 }, high = { 0.08, 0.17, 0.05 }, slot = frame, fill = water and 1 or 0.3, bevel = 0.006 }
    if water then
      for _, s in ipairs { -1, 1 } do
        k:box { low = { 0.02, s * 0.085 - 0.014, zr - 0.09 }, high = { d - 0.30, s * 0.085 + 0.014, zr }, slot = "wood", bevel = 0.005 }
        k:box { low = { 0.03, s * 0.085 - 0.016, 0.04 }, high = { 0.075, s * 0.085 + 0.016, zr - 0.05 }, slot = "wood", no_collider = true }
        k:box { low = { d - 0.40, s * 0.20 - 0.014, 0.05 }, high = { d - 0.02, s * 0.20 + 0.014, 0.12 }, slot = "wood", bevel = 0.005, no_collider = true }
        k:sweep { path = { { d - 0.42, s * 0.10, 0.09 }, { d - 0.30, s * 0.10, 0.30 }, { d - 0.24, s * 0.10, h - 0.18 } }, rect = { 0.028, 0.06 }, up = { 1, 0, 0 }, slot = "wood" }
      end
      k:box { low = { d - 0.42, -0.20, 0.06 }, high = { d - 0.36, 0.20, 0.11 }, slot = "wood", no_collider = true }
      k:lathe { profile = { { 0.10, 0 }, { 0.215, 0.02 }, { 0.235, 0.07 }, { 0.215, 0.12 }, { 0.08, 0.15 }, { 0, 0.152 } }, at = { xf + 0.10, 0, 0.115 }, slot = "tank", segments = 32, fill = 0.06, no_collider = true }
      k:cylinder { radius = 0.225, height = 0.13, at = { xf + 0.10, 0, 0.125 }, anchor = "bottom", slot = "water", segments = 16, collider_only = true }
      k:lathe { profile = { { 0.10, 0.004 }, { 0.205, 0.022 }, { 0.225, 0.07 }, { 0.215, 0.095 }, { 0, 0.095 } }, at = { xf + 0.10, 0, 0.115 }, slot = "water", segments = 28, no_collider = true }
      for i = 0, 3 do k:with({ at = { xf + 0.10, 0, 0.19 }, rot = { 0, 0, 45 * i } }, function() k:box { size = { 0.34, 0.006, 0.06 }, bevel = 0, slot = "pad", visual_only = true } end) end
    else
      gym.tube(k, { path = { { 0.05, 0, zr - 0.04 }, { d - 0.62, 0, zr - 0.04 }, }, size = 0.055, tall = 0.08, up = { 0, 0, 1 }, slot = "rail", fill = 0.3 })
      gym.tube(k, { path = { { 0.05, 0, zr - 0.06 }, { 0.05, 0, 0.04 } }, size = 0.06, tall = 0.06, slot = "frame" })
      gym.tube(k, { path = { { d - 0.66, 0, zr - 0.04 }, { d - 0.06, 0, 0.05 } }, size = 0.06, tall = 0.08, up = { 0, 0, 1 }, slot = "frame" })
      gym.tube(k, { path = { { d - 0.42, 0, 0.22 }, { d - 0.36, 0, 0.50 } }, size = 0.06, tall = 0.08, slot = "frame" })
      -- Fan in a cage of rings and spokes.
      local c = { xf + 0.07, 0, 0.40 }
      local R = 0.245
      k:cylinder { radius = R - 0.01, height = 0.11, axis = "y", at = c, slot = "cage", segments = 32, fill = 0.06, bevel = 0.012 }
      for _, s in ipairs { -1, 1 } do
        for i = 1, 4 do k:torus { radius = R * (0.28 + 0.17 * i), tube = 0.0045, axis = "y", at = { c[1], s * 0.058, c[3] }, segments = 28, slot = "rail", visual_only = true } end
        for i = 1, 12 do k:with({ at = { c[1], s * 0.058, c[3] }, rot = { 0, 30 * i, 0 } }, function() k:box { low = { 0.06, -0.003, -0.003 }, high = { R - 0.012, 0.003, 0.003 }, bevel = 0, slot = "rail", visual_only = true } end) end
        k:cylinder { radius = 0.07, height = 0.012, axis = "y", at = { c[1], s * 0.06, c[3] }, slot = "frame", segments = 20, no_collider = true }
      end
      k:lump { mass = 6, at = c, size = { 0.2, 0.06, 0.2 } }
    end
    -- Foot plates, straps.
    local xp = d - 0.58
    for _, s in ipairs { -1, 1 } do
      k:with({ at = { xp, s * 0.15, zr - 0.02 }, rot = { 0, -42, 0 } }, function()
        k:rounded_box { low = { -0.14, -0.055, 0 }, high = { 0.16, 0.055, 0.022 }, radius = 0.009, segments = 2, slot = "pad" }
        k:rounded_box { low = { -0.14, -0.05, 0.016 }, high = { -0.10, 0.05, 0.075 }, radius = 0.009, segments = 2, slot = "pad", no_collider = true }
        k:sweep { path = { { 0.06, -0.058, 0.012 }, { 0.055, -0.045, 0.07 }, { 0.052, 0, 0.088 }, { 0.055, 0.045, 0.07 }, { 0.06, 0.058, 0.012 } }, rect = { 0.004, 0.032 }, up = { 1, 0, 0 }, smooth = true, steps = 2, slot = "strap", no_collider = true }
      end)
    end
    k:cylinder { radius = 0.016, height = 0.36, axis = "y", at = { xp + 0.02, 0, zr - 0.015 }, slot = "rail", segments = 12, no_collider = true }
    -- Handle on its chain.
    local hz = water and 0.40 or 0.46
    k:cylinder { radius = 0.016, height = 0.44, axis = "y", at = { xp + 0.16, 0, hz }, slot = "grip", segments = 14, fill = 0.5 }
    k:cylinder { radius = 0.018, height = 0.05, axis = "y", at = { xp + 0.16, 0, hz }, slot = "pad", segments = 14, no_collider = true }
    k:box { low = { xp + 0.16, -0.005, hz - 0.005 }, high = { xf - 0.02, 0.005, hz + 0.005 }, slot = "chain", bevel = 0, no_collider = true }
    k:box { low = { xf - 0.06, -0.03, hz - 0.04 }, high = { xf, 0.03, hz + 0.02 }, slot = "pad", bevel = 0.006, no_collider = true }
    -- Monitor on an arm.
    local mz = h - 0.10
    gym.tube(k, { path = { { xf - 0.02, 0, hz }, { xf - 0.08, 0, hz + 0.16 }, { xf - 0.16, 0, mz } }, size = 0.026, round = true, smooth = true, steps = 3, slot = "frame", segments = 8 })
    k:with({ at = { xf - 0.17, 0, mz }, rot = { 0, 0, 180 } }, function() gym.console(k, { at = { 0, 0, 0 }, width = 0.20, height = 0.17, lean = 18, slot = "pad", screen = "screen", keys = "rail", accent = "rail" }) end)
    -- The seat on rollers.
    local seat = k:part("seat")
    k:with({ part = seat, at = { 0.48, 0, zr } }, function()
      k:rounded_box { low = { -0.12, -0.15, 0.055 }, high = { 0.11, 0.15, 0.10 }, radius = 0.02, segments = 3, slot = "seat", fill = 0.4 }
      k:box { low = { -0.10, -0.07, 0.030 }, high = { 0.09, 0.07, 0.057 }, slot = "rail", bevel = 0.002, fill = 0.3 }
      for _, x in ipairs { -0.07, 0.06 } do k:cylinder { radius = 0.013, height = 0.05, axis = "y", at = { x, 0, 0.019 }, slot = "wheel", segments = 12 } end
    end)
    k:joint { part = seat, type = "slide", axis = { 1, 0, 0 }, origin = { 0.48, 0, zr }, range = { 0, d - 1.42 }, hold = "friction" }
    k:fit()
  end,
}
