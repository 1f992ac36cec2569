-- A toothed blade and a handle, lying: a hand saw, a hacksaw in its bow, or a chainsaw on its body.
return kind {
  api    = 1,
  names  = { en = "saw, hand saw, handsaw, hacksaw, chainsaw, wood saw", zh = "锯子, 手锯, 电锯, 链锯" },
  measure_zh = "把",
  groups = { "tool" },
  stands = "surface",
  size   = { width = { 0.36, 0.52, 0.90 }, depth = { 0.11, 0.15, 0.28 }, height = { 0.022, 0.026, 0.30 } },
  mass   = { 0.2, 0.6, 8 },
  params = { type = one_of { "hand", "hack", "chain", default = "hand", words = { hand = "hand", handsaw = "hand", hacksaw = "hack", chainsaw = "chain", chain = "chain", ["链锯"] = "chain", ["电锯"] = "chain" },
    size = { hand = { width = { 0.45, 0.54, 0.62 }, depth = { 0.12, 0.14, 0.16 }, height = { 0.022, 0.026, 0.03 } }, hack = { width = { 0.38, 0.42, 0.46 }, depth = { 0.11, 0.125, 0.14 }, height = { 0.020, 0.024, 0.028 } }, chain = { width = { 0.72, 0.80, 0.88 }, depth = { 0.20, 0.24, 0.27 }, height = { 0.22, 0.26, 0.29 } } } } },
  slots  = { blade = { "steel", "chrome" }, handle = { "beech", "plastic", tint = { "#e8b820", "#c83028", "#3068b0" } }, screw = "brass", frame = { "chrome", "black_steel" }, body = { "plastic", tint = { "#e06a20", "#e8b820", "#c83028", "#40a050" } }, dark = "black_plastic" },
  rooms  = { "workshop", "garage" },
  build  = function(p, k)
    local t = p.type
    local function teeth(points, x, y0, y1, pitch, deep) -- adds a row of teeth along y at x, pointing to +x
      local n = math.floor(math.abs(y1 - y0) / pitch)
      for i = 0, n - 1 do
        local a, b = y0 + (y1 - y0) * i / n, y0 + (y1 - y0) * (i + 1) / n
        points[#points + 1] = { x, a }
        points[#points + 1] = { x + deep, (a + b) / 2 }
      end
      points[#points + 1] = { x, y1 }
    end
    if t == "hand" then
      local z, points = 0.0125, {}
      -- Blade towards -y, its teeth along +x; the back slopes.
      teeth(points, 0.052, -0.36, 0.03, 0.0095, 0.0055)
      points[#points + 1] = { -0.050, 0.045 }
      points[#points + 1] = { 0.010, -0.36 }
      k:prism { polygon = points, height = 0.0022, at = { 0, 0, z }, bevel = 0, slot = "blade", no_collider = true }
      k:prism { polygon = { { 0.054, -0.36 }, { 0.054, 0.03 }, { -0.050, 0.045 }, { 0.010, -0.36 } }, height = 0.0022, at = { 0, 0, z }, bevel = 0, slot = "blade", collider_only = true }
      local grip = k:prism { polygon = { { -0.058, 0.02 }, { -0.045, 0.005 }, { -0.010, 0.018 }, { 0.030, 0.010 }, { 0.056, 0.030 }, { 0.070, 0.065 }, { 0.066, 0.110 }, { 0.048, 0.130 }, { 0.010, 0.122 }, { -0.030, 0.132 }, { -0.062, 0.128 }, { -0.072, 0.112 }, { -0.060, 0.085 } }, height = 0.024, at = { 0, 0, z }, bevel = 0.005, slot = "handle", no_collider = true }
      k:cut(grip, k:prism { polygon = { { -0.036, 0.058 }, { 0.020, 0.050 }, { 0.040, 0.068 }, { 0.038, 0.092 }, { 0.006, 0.088 }, { -0.030, 0.098 }, { -0.044, 0.086 } }, height = 0.1, bevel = 0, slot = "handle", no_collider = true })
      for _, q in ipairs { { -0.058, 0.058, 0.01, 0.055 }, { -0.06, 0.060, 0.095, 0.128 }, { 0.038, 0.066, 0.05, 0.10 }, { -0.066, -0.04, 0.05, 0.10 } } do k:box { low = { q[1], q[3], 0.0005 }, high = { q[2], q[4], 0.0245 }, slot = "handle", collider_only = true } end
      for _, q in ipairs { { -0.034, 0.030 }, { 0.004, 0.034 }, { 0.040, 0.036 } } do k:cylinder { radius = 0.006, height = 0.0255, at = { q[1], q[2], z }, slot = "screw", segments = 14, bevel = 0.0005, visual_only = true } end
    elseif t == "hack" then
      local z, points = 0.012, {}
      teeth(points, 0.050, -0.20, 0.08, 0.006, 0.003)
      points[#points + 1] = { 0.038, 0.08 }
      points[#points + 1] = { 0.038, -0.20 }
      k:prism { polygon = points, height = 0.0016, at = { 0, 0, z }, bevel = 0, slot = "blade", no_collider = true }
      k:box { low = { 0.038, -0.20, z - 0.001 }, high = { 0.052, 0.08, z + 0.001 }, slot = "blade", collider_only = true }
      k:sweep { path = { { 0.044, -0.212, z }, { -0.010, -0.214, z }, { -0.044, -0.190, z }, { -0.048, -0.10, z }, { -0.048, 0.06, z }, { -0.030, 0.095, z }, { 0.044, 0.092, z } }, rect = { 0.010, 0.018 }, up = { 0, 0, 1 }, smooth = false, slot = "frame", fill = 0.5 }
      for _, y in ipairs { -0.210, 0.090 } do
        k:cylinder { radius = 0.006, height = 0.024, axis = "y", at = { 0.044, y, z }, slot = "frame", segments = 10, no_collider = true }
        k:cylinder { radius = 0.003, height = 0.016, at = { 0.044, y < 0 and -0.198 or 0.078, z }, slot = "screw", segments = 8, visual_only = true }
      end
      k:box { size = { 0.026, 0.004, 0.010 }, at = { 0.044, -0.226, z }, slot = "frame", bevel = 0.001, no_collider = true }
      k:loft { slot = "handle", segments = 3, sections = { { at = { 0, 0.135, 0.0 }, size = { 0.10, 0.050 }, radius = 0.02 }, { at = { 0, 0.135, 0.024 }, size = { 0.10, 0.050 }, radius = 0.02 } }, no_collider = true }
      k:box { low = { -0.05, 0.092, 0.001 }, high = { 0.05, 0.160, 0.023 }, slot = "handle", collider_only = true }
      k:box { low = { -0.040, 0.088, 0.003 }, high = { 0.048, 0.118, 0.021 }, slot = "handle", bevel = 0.004, no_collider = true }
      for i = -2, 2 do k:box { size = { 0.004, 0.030, 0.025 }, at = { 0.016 * i, 0.142, z }, slot = "dark", bevel = 0.001, visual_only = true } end
    else
      -- Stands on its body: guide bar to -y in the middle of the width.
      k:rounded_box { low = { -0.085, 0.02, 0 }, high = { 0.075, 0.26, 0.15 }, radius = 0.025, segments = 3, slot = "body", no_mass = true }
      k:rounded_box { low = { -0.07, 0.05, 0.13 }, high = { 0.055, 0.22, 0.185 }, radius = 0.022, segments = 3, slot = "dark", no_mass = true }
      k:lump { mass = 4.2, at = { 0, 0.14, 0.07 }, size = { 0.14, 0.2, 0.12 } }
      local bar = {}
      outline.arc(bar, 0, 0, 0.040, 180, 360, 10)
      bar[#bar + 1], bar[#bar + 2] = { 0.046, 0.42 }, { -0.046, 0.42 }
      local hx, hz = 0.060, 0.062
      k:with({ at = { hx, -0.36, hz }, rot = { 0, 90, 0 } }, function()
        k:prism { polygon = bar, height = 0.006, bevel = 0.001, slot = "blade" }
        local chain = outline.arc({}, 0, 0, 0.042, 180, 360, 10)
        for i = 0, 18 do chain[#chain + 1] = { 0.044 + 0.0003 * i, 0.02 * i + 0.02 } end
        for i, q in ipairs(chain) do k:box { size = { 0.010, 0.016, 0.007 }, at = { q[1], q[2], 0 }, rot = { 0, 0, 20 }, slot = "dark", bevel = 0, visual_only = true } end
        for i = 0, 18 do k:box { size = { 0.010, 0.016, 0.007 }, at = { -0.044 - 0.0003 * i, 0.02 * i + 0.02, 0 }, rot = { 0, 0, -20 }, slot = "dark", bevel = 0, visual_only = true } end
      end)
      k:rounded_box { low = { 0.050, 0.03, 0.015 }, high = { 0.085, 0.18, 0.115 }, radius = 0.012, segments = 2, slot = "dark", fill = 0.3 }
      for i = 0, 1 do k:cylinder { radius = 0.007, height = 0.006, axis = "x", at = { 0.086, 0.08 + 0.05 * i, 0.065 }, slot = "blade", segments = 6, visual_only = true } end
      -- Front handle over the top, hand guard before it, rear handle with its loop.
      k:sweep { path = { { -0.08, 0.06, 0.06 }, { -0.11, 0.05, 0.16 }, { -0.075, 0.045, 0.245 }, { 0.03, 0.045, 0.25 }, { 0.07, 0.055, 0.20 }, { 0.06, 0.06, 0.13 } }, radius = 0.012, smooth = true, steps = 2, segments = 8, slot = "dark" }
      k:hull { points = { { -0.07, 0.005, 0.15 }, { 0.05, 0.005, 0.15 }, { -0.085, -0.035, 0.25 }, { 0.055, -0.035, 0.25 }, { -0.07, 0.011, 0.15 }, { 0.05, 0.011, 0.15 }, { -0.085, -0.029, 0.25 }, { 0.055, -0.029, 0.25 } }, slot = "dark" }
      k:sweep { path = { { 0, 0.22, 0.15 }, { 0, 0.31, 0.155 }, { 0, 0.39, 0.115 }, { 0, 0.385, 0.05 }, { 0, 0.30, 0.022 }, { 0, 0.22, 0.02 } }, rect = { 0.030, 0.026 }, smooth = true, steps = 2, slot = "dark" }
      k:box { size = { 0.03, 0.06, 0.004 }, at = { -0.02, 0.13, 0.1855 }, slot = "body", visual_only = true }
      for i = 0, 4 do k:box { size = { 0.003, 0.05, 0.007 }, at = { -0.0855, 0.12, 0.04 + 0.014 * i }, slot = "dark", bevel = 0, visual_only = true } end
    end
    k:fit()
  end,
}
