-- A telescope on a tripod: a long tube with a lens hood, finder and eyepiece, on a mount that turns and tilts; refractor, short reflector, or an antique of brass and wood.
return kind {
  api    = 1,
  names  = { en = "telescope, spyglass, refractor telescope", zh = "望远镜, 天文望远镜" },
  measure_zh = "台",
  groups = { "instrument" },
  stands = "floor", beside = "window",
  size   = { width = { 0.62, 0.80, 1.00 }, depth = { 0.75, 1.00, 1.25 }, height = { 1.15, 1.45, 1.75 } },
  mass   = { 2, 10, 32 },
  params = { type = one_of { "refractor", "reflector", words = { ["refractor"] = "refractor", ["折射"] = "refractor", ["reflector"] = "reflector", ["reflecting"] = "reflector", ["反射"] = "reflector" } }, style = one_of { "modern", "classic" } },
  slots  = { tube = { "painted_metal", classic = { "brass" }, tint = { "#f2f2ef", "#23262a", "#2f4f7f" } }, trim = { "black_plastic", classic = "brass" }, legs = { "aluminium", "black_steel", classic = { "walnut", "mahogany" } }, mount = { "black_steel", classic = "brass" }, glass = "glass", rubber = "rubber", tray = { "black_plastic", classic = "walnut" } },
  rooms  = { "study", "living_room", "attic", "balcony" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    local top = 0.66 * h
    local R = w / math.sin(math.rad(60)) - 0.012
    for i = 0, 2 do -- legs in two sections, with clamps; a tray between them
      local a = math.rad(60 + 120 * i)
      local c, s = math.cos(a), math.sin(a)
      local function on(t) return { (0.045 + (R - 0.045) * t) * c, (0.045 + (R - 0.045) * t) * s, top - 0.03 - (top - 0.045) * t } end
      k:sweep { path = { on(0), on(0.55) }, rect = { 0.030, 0.040 }, slot = "legs", fill = p.style == "classic" and 1 or 0.3 }
      k:sweep { path = { on(0.50), on(1) }, rect = { 0.020, 0.026 }, slot = "legs", fill = p.style == "classic" and 1 or 0.3 }
      local q = on(0.55)
      k:box { size = { 0.046, 0.046, 0.04 }, at = q, rot = { 0, 0, 60 + 120 * i }, slot = "trim", bevel = 0.004, no_collider = true }
      k:sphere { radius = 0.015, at = { on(1)[1], on(1)[2], 0.015 }, segments = 8, slot = "rubber" }
      local b = on(0.45)
      k:sweep { path = { { 0, 0, b[3] - 0.01 }, b }, rect = { 0.006, 0.016 }, slot = "trim", no_collider = true }
    end
    local z = top - 0.03 - (top - 0.045) * 0.45 - 0.01
    k:prism { polygon = outline.regular(0.16, 3, 0), height = 0.008, at = { 0, 0, z }, slot = "tray", bevel = 0.002, no_collider = true }
    k:cylinder { radius = 0.055, height = 0.045, at = { 0, 0, top - 0.02 }, slot = "trim", segments = 20, fill = 0.5 }
    -- Mount: a fork that turns about z, the tube tilts in it.
    local fork, tube = k:part("mount"), k:part("tube")
    local short = p.type == "reflector"
    local pivot = { 0, 0, top + (short and 0.20 or 0.165) }
    local r = short and 0.075 or 0.044
    k:with({ part = fork, slot = "mount" }, function()
      k:cylinder { radius = 0.042, height = 0.028, at = { 0, 0, top + 0.020 }, segments = 20, fill = 0.5 }
      k:box { size = { 0.05, 2 * r + 0.046, 0.014 }, at = { 0, 0, top + 0.041 }, bevel = 0.003, fill = 0.6 }
      for _, s in ipairs { -1, 1 } do k:box { low = { -0.02, s * (r + 0.017) - 0.006, top + 0.04 }, high = { 0.02, s * (r + 0.017) + 0.006, pivot[3] + 0.02 }, bevel = 0.003, fill = 0.6 } end
      k:cylinder { radius = 0.016, height = 0.02, axis = "y", at = { 0, -(r + 0.033), pivot[3] }, slot = "trim", segments = 12, no_collider = true }
    end)
    k:joint { part = fork, type = "hinge", axis = { 0, 0, 1 }, origin = { 0, 0, top + 0.004 }, range = "endless", hold = "friction" }
    local len = p.depth * (short and 0.72 or 1.0) / math.cos(math.rad(28))
    k:with({ part = tube, at = pivot, rot = { 0, -28, 0 } }, function()
      local x0, x1 = -0.46 * len + (short and 0 or 0.13), 0.54 * len
      k:cylinder { radius = r, height = x1 - x0 - 0.10, axis = "x", at = { (x0 + x1 - 0.10) / 2, 0, 0 }, slot = "tube", segments = 26, fill = short and 0.05 or 0.10, bevel = 0.002 }
      k:cylinder { radius = r + 0.010, height = 0.12, axis = "x", at = { x1 - 0.06, 0, 0 }, slot = short and "tube" or "trim", segments = 26, fill = 0.18, bevel = 0.003 }
      k:cylinder { radius = r + 0.004, height = 0.003, axis = "x", at = { x1 - 0.0008, 0, 0 }, slot = "glass", segments = 26, bevel = 0, visual_only = true }
      k:cylinder { radius = r - 0.002, height = 0.004, axis = "x", at = { x1 - 0.001, 0, 0 }, slot = "rubber", segments = 26, bevel = 0, visual_only = true }
      for _, x in ipairs { -0.12, 0.12 } do k:cylinder { radius = r + 0.004, height = 0.022, axis = "x", at = { x, 0, 0 }, slot = "trim", segments = 26, fill = 0.12, bevel = 0.002, no_collider = true } end
      if short then -- eyepiece on the side near the front; closed behind
        k:cylinder { radius = r + 0.005, height = 0.03, axis = "x", at = { x0, 0, 0 }, slot = "trim", segments = 26, fill = 0.3 }
        k:cylinder { radius = 0.024, height = 0.06, at = { x1 - 0.20, 0, r + 0.025 }, slot = "trim", segments = 16, fill = 0.4 }
        k:cylinder { radius = 0.017, height = 0.06, at = { x1 - 0.20, 0, r + 0.08 }, slot = "mount", segments = 14, fill = 0.4 }
      else -- focuser with knobs, a mirror that turns the view upwards, the eyepiece
        k:cylinder { radius = r, radius_top = 0.030, height = 0.05, axis = "x", rot = { 0, 0, 180 }, at = { x0 - 0.02, 0, 0 }, slot = "trim", segments = 22, fill = 0.3, no_collider = true }
        k:cylinder { radius = 0.024, height = 0.12, axis = "x", at = { x0 - 0.08, 0, 0 }, slot = "mount", segments = 16, fill = 0.3 }
        for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.018, height = 0.016, axis = "y", at = { x0 - 0.055, s * 0.042, -0.012 }, slot = "trim", segments = 14, no_collider = true } end
        k:cylinder { radius = 0.006, height = 0.08, axis = "y", at = { x0 - 0.055, 0, -0.012 }, slot = "mount", segments = 8, no_collider = true }
        k:box { size = { 0.045, 0.042, 0.045 }, at = { x0 - 0.150, 0, 0.004 }, slot = "trim", bevel = 0.01, fill = 0.4 }
        k:cylinder { radius = 0.017, height = 0.07, at = { x0 - 0.150, 0, 0.055 }, slot = "mount", segments = 14, fill = 0.4 }
        k:cylinder { radius = 0.021, height = 0.016, at = { x0 - 0.150, 0, 0.092 }, slot = "rubber", segments = 14, no_collider = true }
      end
      -- Finder: a small telescope on top.
      local fx = short and x1 - 0.34 or x0 + 0.10
      for i = 0, 1 do k:box { size = { 0.008, 0.012, 0.045 }, at = { fx - 0.03 + 0.06 * i, 0, r + 0.020 }, slot = "trim", bevel = 0.002, no_collider = true } end
      k:cylinder { radius = 0.013, height = 0.15, axis = "x", at = { fx, 0, r + 0.046 }, slot = "trim", segments = 14, fill = 0.3, no_collider = true }
      k:cylinder { radius = 0.019, height = 0.04, axis = "x", at = { fx + 0.075, 0, r + 0.046 }, slot = "trim", segments = 14, fill = 0.3, no_collider = true }
      k:cylinder { radius = 0.008, height = 2 * r + 0.014, axis = "y", at = { 0, 0, 0 }, slot = "mount", segments = 10, no_collider = true }
    end)
    k:joint { part = tube, parent = fork, type = "hinge", axis = { 0, -1, 0 }, origin = pivot, range = { -24, 20 }, hold = "friction" }
    k:handle { part = tube, at = { -0.3, 0, pivot[3] - 0.15 }, normal = { -1, 0, 0 } }
    k:fit()
  end,
}
