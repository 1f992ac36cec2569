-- A mechanical typewriter: a sloping case of painted sheet, four rows of round keys, a fan of type bars, ribbon spools, and a roller with paper and lever.
return kind {
  api    = 1,
  names  = { en = "typewriter, vintage typewriter", zh = "打字机, 老式打字机" },
  measure_zh = "台",
  groups = { "machine" },
  stands = "surface",
  size   = { width = { 0.32, 0.39, 0.46 }, depth = { 0.30, 0.35, 0.40 }, height = { 0.17, 0.24, 0.30 } },
  mass   = { 3, 8, 20 },
  params = { style = one_of { "vintage", "classic", "modern", default = "vintage" }, paper = bool(true, { ["with paper"] = true, ["without paper"] = false, ["带纸"] = true }) },
  slots  = { body = { "painted_metal", tint = { "#2a2b2d", "#4f6f6a", "#8a2f2a", "#c8bfa8", "#5f7f9a" } }, key = { "black_plastic", modern = { "plastic" }, tint = { "#efe9da" } }, mark = { "plastic", tint = { "#f4efe2" } }, ring = { "chrome", classic = "brass" }, metal = "chrome", roller = "rubber", paper = "paper", ink = "black_plastic", ribbon = { "plastic", tint = { "#a8222a" } } },
  rooms  = { "study", "home_office", "library" },
  build  = function(p, k)
    local W, D = 0.15, 0.32
    -- Case: cheeks drawn from the side, floor, a hood over the type bars.
    local side = p.style == "modern" and { { 0, 0.008 }, { D, 0.008 }, { D, 0.045 }, { 0.15, 0.10 }, { 0.12, 0.125 }, { 0, 0.125 } } or { { 0, 0.008 }, { D, 0.008 }, { D, 0.030 }, { 0.19, 0.085 }, { 0.14, 0.140 }, { 0.02, 0.145 }, { 0, 0.12 } }
    local cheek = contour.smooth(side, 3)
    for i, q in ipairs(side) do if i <= 3 then side[i][3] = true end end
    cheek = contour.smooth(side, 3)
    for _, s in ipairs { -1, 1 } do k:prism { polygon = cheek, axis = "y", height = 0.030, at = { 0, s * (W - 0.015), 0 }, slot = "body", bevel = 0.006, fill = 0.2, no_collider = true } end
    k:box { low = { 0.002, -W + 0.02, 0.008 }, high = { D - 0.002, W - 0.02, 0.026 }, slot = "body", bevel = 0.002, fill = 0.3, no_collider = true }
    k:box { low = { 0.0, -W + 0.02, 0.02 }, high = { 0.06, W - 0.02, 0.135 }, slot = "body", bevel = 0.004, fill = 0.12, no_collider = true }
    k:hull { points = { { 0.06, -W + 0.02, 0.135 }, { 0.06, W - 0.02, 0.135 }, { 0.175, -W + 0.02, 0.084 }, { 0.175, W - 0.02, 0.084 }, { 0.06, -W + 0.02, 0.128 }, { 0.06, W - 0.02, 0.128 }, { 0.170, -W + 0.02, 0.078 }, { 0.170, W - 0.02, 0.078 } }, slot = "body", fill = 0.5, no_collider = true }
    k:box { low = { 0, -W, 0 }, high = { 0.125, W, 0.118 }, collider_only = true, slot = "body" }
    k:box { low = { 0.125, -W, 0 }, high = { 0.20, W, 0.085 }, collider_only = true, slot = "body" }
    k:box { low = { 0.20, -W, 0 }, high = { D, W, 0.04 }, collider_only = true, slot = "body" }
    k:lump { mass = 4.5, at = { 0.12, 0, 0.06 }, size = { 0.16, 0.22, 0.08 } }
    -- The open half-moon with type bars, ribbon spools beside it.
    k:with({ at = { 0.118, 0, 0.1115 }, rot = { 0, 24, 0 } }, function()
      local pts = {}
      outline.arc(pts, -0.04, 0, 0.075, -80, 80, 12)
      k:prism { polygon = pts, height = 0.003, bevel = 0, slot = "ink", visual_only = true }
      for i = -7, 7 do
        local a = math.rad(i * 10)
        k:sweep { path = { { -0.035, 0.004 * i, 0.006 }, { -0.04 + 0.070 * math.cos(a), 0.070 * math.sin(a), 0.003 } }, rect = { 0.0022, 0.003 }, slot = "metal", visual_only = true }
      end
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.026, height = 0.010, at = { -0.014, s * 0.098, 0.006 }, slot = "ring", segments = 20, fill = 0.2, no_collider = true }
        k:cylinder { radius = 0.018, height = 0.013, at = { -0.014, s * 0.098, 0.006 }, slot = "ribbon", segments = 16, bevel = 0, visual_only = true }
        k:sweep { path = { { -0.02, s * 0.074, 0.010 }, { -0.045, s * 0.02, 0.020 } }, rect = { 0.001, 0.010 }, up = { 0, 0, 1 }, slot = "ribbon", visual_only = true }
      end
    end)
    -- Keys on four steps, the space bar.
    for row = 0, 3 do
      local n = 11 - (row == 3 and 1 or 0)
      local x, z = 0.190 + 0.028 * row, 0.078 - 0.0125 * row
      for i = 1, n do
        local y = (i - (n + 1) / 2) * 0.0225 + (row % 2 == 0 and 0 or 0.006)
        if p.style == "modern" then
          k:box { size = { 0.017, 0.017, 0.010 }, at = { x, y, z }, bevel = 0.002, slot = "key", visual_only = true }
        else
          k:cylinder { radius = 0.0078, height = 0.004, at = { x, y, z }, segments = 8, bevel = 0, slot = "key", visual_only = true }
          k:cylinder { radius = 0.0086, height = 0.0026, at = { x, y, z - 0.0006 }, segments = 8, bevel = 0, slot = "ring", visual_only = true }
          k:box { size = { 0.005, 0.003, 0.0006 }, at = { x, y, z + 0.002 }, bevel = 0, slot = "mark", visual_only = true }
          k:box { size = { 0.003, 0.003, z - 0.026 }, at = { x, y, (z + 0.026) / 2 }, bevel = 0, slot = "metal", visual_only = true }
        end
      end
    end
    k:box { size = { 0.012, 0.13, 0.006 }, at = { 0.303, 0, 0.040 }, bevel = 0.002, slot = "key", visual_only = true }
    -- Carriage: rails, the roller with its knobs, the lever at the left, paper.
    local zr = 0.165
    k:box { low = { 0.01, -0.165, 0.142 }, high = { 0.075, 0.165, 0.152 }, slot = "metal", bevel = 0.002, fill = 0.4, no_collider = true }
    k:cylinder { radius = 0.018, height = 0.31, axis = "y", at = { 0.050, 0, zr }, slot = "roller", segments = 20 }
    for _, s in ipairs { -1, 1 } do
      k:box { low = { 0.015, s * 0.158 - 0.006, 0.142 }, high = { 0.082, s * 0.158 + 0.006, 0.186 }, slot = "body", bevel = 0.004, no_collider = true }
      k:cylinder { radius = 0.016, height = 0.022, axis = "y", at = { 0.050, s * 0.183, zr }, slot = "roller", segments = 16 }
      k:cylinder { radius = 0.005, height = 0.03, axis = "y", at = { 0.050, s * 0.170, zr }, slot = "metal", segments = 8, no_collider = true }
    end
    k:box { low = { 0.015, -0.164, 0.142 }, high = { 0.082, 0.164, 0.185 }, collider_only = true, slot = "metal" }
    k:sweep { path = { { 0.07, -0.166, 0.178 }, { 0.10, -0.185, 0.190 }, { 0.135, -0.190, 0.200 } }, rect = { 0.008, 0.004 }, slot = "metal", no_collider = true }
    k:cylinder { radius = 0.004, height = 0.27, axis = "y", at = { 0.066, 0, zr + 0.018 }, slot = "metal", segments = 8, no_collider = true }
    for i = -1, 1 do k:cylinder { radius = 0.007, height = 0.012, axis = "y", at = { 0.066, 0.09 * i, zr + 0.018 }, slot = "roller", segments = 10, visual_only = true } end
    k:box { low = { 0.018, -0.12, 0.182 }, high = { 0.021, 0.12, 0.20 }, slot = "metal", bevel = 0, no_collider = true }
    if p.paper then
      k:sweep { path = { { 0.070, 0, 0.160 }, { 0.062, 0, 0.186 }, { 0.045, 0, 0.215 }, { 0.022, 0, 0.285 } }, rect = { 0.0008, 0.21 }, up = { 0, 1, 0 }, smooth = true, steps = 3, slot = "paper", no_collider = true }
      k:box { low = { 0.024, -0.105, 0.20 }, high = { 0.040, 0.105, 0.28 }, collider_only = true, slot = "paper" }
      for i = 0, 3 do k:box { size = { 0.001, 0.15 - 0.05 * (i % 2), 0.0022 }, at = { 0.0408 - 0.0031 * i, -0.02 + 0.02 * (i % 2 == 0 and 1 or 0), 0.2285 + 0.0095 * i }, bevel = 0, slot = "ink", visual_only = true } end
    end
    for _, x in ipairs { 0.03, D - 0.03 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.013, height = 0.012, at = { x, s * (W - 0.025), 0 }, anchor = "bottom", slot = "roller", segments = 10, no_collider = true } end end
    k:fit()
  end,
}
