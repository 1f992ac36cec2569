-- A trim ring flush with the ceiling, a bright reflector and the lamp in it; round or square, one or two in a plate.
return kind {
  api    = 1,
  names  = { en = "downlight, recessed light, recessed lights, recessed lighting, can light, ceiling spotlight, downlights", zh = "筒灯, 嵌入式灯" },
  measure_zh = "个",
  groups = { "light" },
  stands = "ceiling", front = false,
  size   = { width = { 0.08, 0.11, 0.15 }, depth = "width", height = { 0.012, 0.018, 0.026 } },
  mass   = { 0.05, 0.25, 1.5 },
  params = { shape = one_of { "round", "square", words = { round = "round", ["圆"] = "round", square = "square", ["方"] = "square" } } },
  slots  = { trim = { "painted_metal", "aluminium", "brass", "black_steel", tint = { "#ffffff" } }, reflector = { "aluminium", "chrome" }, glow = "light_bulb" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height
    if p.shape == "square" then
      for i = 0, 3 do
        local w = 0.24 * r
        k:with({ rot = { 0, 0, 90 * i } }, function()
          k:prism { polygon = { { r, -r }, { r, r }, { r - w, r - w }, { r - w, -r + w } }, height = 0.6 * h, at = { 0, 0, -0.3 * h }, bevel = 0.002, slot = "trim", no_collider = true, fill = 0.5 }
          k:hull { points = { { r - w, -r + w, -0.55 * h }, { r - w, r - w, -0.55 * h }, { 0.5 * r, -0.5 * r, -0.003 }, { 0.5 * r, 0.5 * r, -0.003 }, { r - w, -r + w, -0.002 }, { r - w, r - w, -0.002 } }, slot = "reflector", visual_only = true }
        end)
      end
      k:box { low = { -0.8 * r, -0.8 * r, -0.003 }, high = { 0.8 * r, 0.8 * r, -0.001 }, bevel = 0, slot = "reflector", no_collider = true }
      k:box { low = { -r, -r, -h }, high = { r, r, 0 }, slot = "trim", collider_only = true }
    else
      k:lathe { profile = { { 0.80 * r, -0.45 * h }, { 0.97 * r, -0.45 * h }, { r, -0.3 * h }, { r, 0 }, { 0.80 * r, 0 }, { 0.80 * r, -0.45 * h } }, slot = "trim", segments = 32, no_collider = true, fill = 0.6 }
      lamps.band(k, { radius = 0.81 * r, height = 0.5 * h, thickness = 0.05 * r, at = { 0, 0, -0.27 * h }, slot = "reflector" })
      k:cylinder { radius = r, height = h, at = { 0, 0, 0 }, anchor = "top", slot = "trim", segments = 16, collider_only = true }
    end
    k:lathe { profile = { { 0, -h }, { 0.3 * r, -0.95 * h }, { 0.58 * r, -0.82 * h }, { 0.76 * r, -0.45 * h }, { 0.76 * r, 0 }, { 0, 0 } }, slot = "glow", segments = 24, no_collider = true, fill = 0.2 }
    k:light { kind = "spot", at = { 0, 0, -h - 0.002 }, cone = 50, lumens = 700, color = lamps.neutral, radius = 0.4 * r }
  end,
}
