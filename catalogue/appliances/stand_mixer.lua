-- A heavy foot with a column, a head that tilts up with its whisk, a steel bowl with a rim.
return kind {
  api    = 1,
  names  = { en = "stand mixer, mixer, kitchen mixer, cake mixer", zh = "厨师机, 打蛋机" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "surface",
  size   = { width = { 0.20, 0.225, 0.26 }, depth = { 0.33, 0.37, 0.42 }, height = { 0.32, 0.36, 0.40 } },
  mass   = { 5, 10, 16 },
  params = { tool = one_of { "whisk", "paddle", "hook", words = { whisk = "whisk", paddle = "paddle", hook = "hook" } } },
  slots  = { body = { "painted_metal", tint = { "#b3262b", "#f2ead9", "#8fc1b5", "#2b2e33", "#e3b9bd", "#4a6d95", "#c9ccce" } }, bowl = { "stainless_steel", "glass" }, metal = "chrome", dark = "black_plastic", foot = "rubber" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local bx, br = 0.60 * d, 0.43 * p.width -- the bowl stands here
    -- Foot: a rounded slab that narrows to the column at the back.
    local foot = {}
    outline.arc(foot, bx + 0.02, 0, w * 0.92, -70, 70, 8)
    outline.arc(foot, 0.06, w * 0.40, 0.055, 90, 180, 4)
    outline.arc(foot, 0.06, -w * 0.40, 0.055, 180, 270, 4)
    k:prism { polygon = foot, height = 0.034, at = { 0, 0, 0.021 }, slot = "body", bevel = 0.010, fill = 0.12, no_collider = true }
    local hull = {}
    for i, q in ipairs(foot) do
      hull[2 * i - 1], hull[2 * i] = { q[1], q[2], 0.004 }, { q[1], q[2], 0.038 }
    end
    k:hull { points = hull, slot = "body", collider_only = true }
    for _, q in ipairs { { 0.05, 0.5 }, { 0.05, -0.5 }, { bx + 0.05, 0.6 }, { bx + 0.05, -0.6 } } do k:cylinder { radius = 0.012, height = 0.008, at = { q[1], q[2] * w, 0 }, anchor = "bottom", slot = "foot", segments = 10, no_collider = true } end
    k:box { low = { 0.02, -0.7 * w, 0 }, high = { bx + 0.07, 0.7 * w, 0.008 }, slot = "foot", collider_only = true }
    local neck = 0.60 * h
    k:loft { slot = "body", segments = 5, crease = 60, fill = 0.10, sections = { { at = { 0.085, 0, 0.030 }, size = { 0.15, 1.25 * w }, radius = 0.055 }, { at = { 0.075, 0, 0.30 * h }, size = { 0.10, 0.86 * w }, radius = 0.045 }, { at = { 0.078, 0, neck }, size = { 0.11, 0.95 * w }, radius = 0.045 } } }
    k:lump { mass = 1.8, at = { 0.10, 0, 0.04 }, size = { 0.15, 0.12, 0.04 } }
    -- Bowl.
    k:cylinder { radius = 0.055, height = 0.010, at = { bx, 0, 0.037 }, anchor = "bottom", slot = "metal", segments = 24, no_collider = true }
    local z, top = 0.046, 0.56 * h
    local profile = {}
    for i, q in ipairs { { 0.50, 0 }, { 0.56, 0.03 }, { 0.86, 0.30 }, { 0.96, 0.70 }, { 0.985, 0.96 }, { 1, 1 } } do profile[i] = { q[1] * br, z + q[2] * (top - z) } end
    k:lathe { profile = profile, wall = 0.0018, base = 0.002, at = { bx, 0, 0 }, slot = "bowl", segments = 28, smooth = true, pieces = 6 }
    k:sweep { path = { { bx + 0.2 * br, -0.97 * br, top - 0.02 }, { bx + 0.25 * br, -br - 0.026, top - 0.03 }, { bx + 0.25 * br, -br - 0.026, top - 0.09 }, { bx + 0.2 * br, -0.90 * br, top - 0.10 } }, radius = 0.005, smooth = true, steps = 2, segments = 8, slot = "metal", no_collider = true }
    k:box { low = { bx + 0.15 * br, -br - 0.031, top - 0.10 }, high = { bx + 0.32 * br, -0.95 * br, top - 0.02 }, slot = "metal", collider_only = true }
    k:container("bowl", { center = { bx, 0, z + 0.002 }, size = { 0.9 * br, 0.9 * br }, clearance = 0.06, outline = "ellipse" })
    -- Head: a long drop that tilts about the column's top.
    local head = k:part("head")
    local hz, hh = (neck + h) / 2 + 0.006, (h - neck) / 2 - 0.006
    local sections = {}
    for _, q in ipairs { { 0.000, 0.30 }, { 0.06, 0.72 }, { 0.22, 0.94 }, { 0.50, 1.00 }, { 0.78, 0.94 }, { 0.94, 0.74 }, { 1.0, 0.40 } } do
      sections[#sections + 1] = { at = { 0, 0, q[1] * (d - 0.012) }, size = { 2 * hh * q[2], 1.02 * w * q[2] }, radius = 0.46 * math.min(2 * hh, 1.02 * w) * q[2] }
    end
    k:with({ part = head, at = { 0.006, 0, hz }, rot = { 0, 90, 0 } }, function() k:loft { slot = "body", sections = sections, segments = 5, crease = 70, fill = 0.09 } end)
    k:with({ part = head }, function()
      k:cylinder { radius = 0.022, height = 0.010, axis = "x", at = { d - 0.004, 0, hz }, slot = "metal", segments = 20, no_collider = true }
      for _, s in ipairs { -1, 1 } do k:box { low = { 0.10, s * 0.505 * w - 0.002, hz - 0.010 }, high = { d - 0.08, s * 0.505 * w + 0.002, hz - 0.004 }, slot = "metal", bevel = 0.001, no_collider = true } end
      k:sphere { radius = 0.010, at = { 0.14, 0.52 * w, hz - 0.028 }, slot = "dark", segments = 12, no_collider = true }
      k:lump { mass = 2.0, at = { 0.55 * d, 0, hz }, size = { 0.15, 0.08, 0.06 } }
      local y0 = neck + 0.012
      k:cylinder { radius = 0.030, height = 0.024, at = { bx, 0, y0 + 0.004 }, anchor = "top", slot = "metal", segments = 20, no_collider = true }
      k:cylinder { radius = 0.009, height = 0.030, at = { bx, 0, y0 - 0.016 }, anchor = "top", slot = "metal", segments = 12, no_collider = true }
      local zt, zb = y0 - 0.040, z + 0.022
      if p.tool == "whisk" then
        for i = 0, 3 do k:with({ at = { bx, 0, 0 }, rot = { 0, 0, 45 * i } }, function()
          k:sweep { path = { { 0, 0.008, zt }, { 0, 0.40 * br, (zt + zb) / 2 - 0.01 }, { 0, 0.26 * br, zb + 0.008 }, { 0, 0, zb }, { 0, -0.26 * br, zb + 0.008 }, { 0, -0.40 * br, (zt + zb) / 2 - 0.01 }, { 0, -0.008, zt } }, radius = 0.0014, smooth = true, steps = 2, segments = 4, slot = "metal", no_collider = true }
        end) end
      elseif p.tool == "paddle" then
        k:sweep { path = { { bx, 0, zt }, { bx, 0.45 * br, zt - 0.035 }, { bx, 0.36 * br, zb + 0.015 }, { bx, 0, zb }, { bx, -0.36 * br, zb + 0.015 }, { bx, -0.45 * br, zt - 0.035 } }, rect = { 0.006, 0.012 }, up = { 1, 0, 0 }, closed = true, slot = "metal", no_collider = true }
        k:box { low = { bx - 0.004, -0.005, zb }, high = { bx + 0.004, 0.005, zt }, slot = "metal", bevel = 0.001, no_collider = true }
      else
        k:sweep { path = { { bx, 0, zt + 0.004 }, { bx + 0.01, 0.36 * br, zt - 0.03 }, { bx - 0.01, 0.40 * br, (zt + zb) / 2 }, { bx, 0.10 * br, zb + 0.004 }, { bx + 0.01, -0.18 * br, zb + 0.02 } }, radius = { 0.006, 0.008, 0.009, 0.008, 0.004 }, smooth = true, steps = 3, segments = 8, slot = "metal", no_collider = true }
      end
      k:cylinder { radius = 0.018, height = y0 - zb, at = { bx, 0, zb }, anchor = "bottom", slot = "metal", segments = 8, collider_only = true }
      k:handle { part = head, at = { d, 0, hz }, normal = { 1, 0, 0 } }
    end)
    k:joint { part = head, type = "hinge", axis = { 0, -1, 0 }, origin = { 0.05, 0, neck + 0.004 }, range = { 0, 38 }, hold = "friction" }
    k:fit()
  end,
}
