-- A bat: turned wood or metal with a knob and a taped grip; or the flat blade of cricket.
return kind {
  api    = 1,
  names  = { en = "baseball bat, bat, cricket bat", zh = "棒球棒, 球棒, 板球棒" },
  measure_zh = "根",
  groups = { "sports equipment" },
  stands = "surface",
  size   = { width = { 0.055, 0.067, 0.115 }, depth = { 0.55, 0.83, 0.96 }, height = { 0.05, 0.067, 0.072 } },
  mass   = { 0.2, 0.95, 2.6 },
  params = { type = one_of { "baseball", "cricket", default = "baseball", words = { ["baseball"] = "baseball", ["棒球"] = "baseball", ["cricket"] = "cricket", ["板球"] = "cricket" }, size = {
               baseball = { width = { 0.055, 0.067, 0.071 }, depth = { 0.60, 0.83, 0.95 }, height = { 0.055, 0.067, 0.071 } }, cricket = { width = { 0.100, 0.108, 0.112 }, depth = { 0.78, 0.85, 0.92 }, height = { 0.055, 0.062, 0.068 } } } },
             finish = one_of { "wood", "metal", words = { ["wooden"] = "wood", ["木"] = "wood", ["aluminium"] = "metal", ["aluminum"] = "metal", ["metal"] = "metal", ["铝"] = "metal" } } },
  slots  = { wood = { "ash", "maple", "walnut", "cherry" }, metal = { "aluminium", "painted_metal", tint = { "#c8282f", "#1f4fa0", "#e8e8e6" } }, grip = { "rubber", "leather" }, mark = { "plastic_matte", tint = { "#3a2a1f", "#b8242a" } } },
  rooms  = { "garage", "kids_room" },
  build  = function(p, k)
    local L, R = p.depth, p.width / 2
    if p.type == "cricket" then
      local w, t = p.width / 2, p.height
      k:loft { slot = "wood", segments = 3, rot = { 0, 90, 0 }, at = { -0.5 * L + 0.34 * L, 0, 0 }, no_collider = true, fill = 0.7, sections = {
        { at = { -t * 0.45, 0, 0 }, size = { 0.030, 0.032 }, radius = 0.014 }, { at = { -t * 0.45, 0, 0.03 * L }, size = { 0.034, 1.5 * w }, radius = 0.012 }, { at = { -t * 0.45, 0, 0.07 * L }, size = { 0.036, 2 * w }, radius = 0.010 },
        { at = { -t * 0.47, 0, 0.40 * L }, size = { 0.042, 2 * w }, radius = 0.010 }, { at = { -t * 0.45, 0, 0.63 * L }, size = { 0.036, 2 * w }, radius = 0.012 }, { at = { -t * 0.45, 0, 0.66 * L }, size = { 0.030, 1.7 * w }, radius = 0.013 } } }
      k:hull { points = { { -0.10 * L, 0, t }, { 0.28 * L, 0, t * 0.92 }, { -0.12 * L, -0.8 * w, t * 0.6 }, { -0.12 * L, 0.8 * w, t * 0.6 }, { 0.46 * L, -0.8 * w, t * 0.62 }, { 0.46 * L, 0.8 * w, t * 0.62 } }, slot = "wood", fill = 0.7, no_collider = true }
      k:cylinder { radius = 0.016, height = 0.36 * L, axis = "x", at = { -0.32 * L, 0, 0.45 * t }, slot = "grip", segments = 14, bevel = 0.003, no_collider = true }
      for i = 0, 8 do k:torus { radius = 0.016, tube = 0.0014, axis = "x", at = { -0.485 * L + 0.036 * L * i, 0, 0.45 * t }, segments = 12, slot = "grip", visual_only = true } end
      k:box { size = { 0.10, 1.1 * w, 0.001 }, at = { 0.02 * L, 0, t * 0.9 }, bevel = 0, slot = "mark", visual_only = true }
      k:box { low = { -0.12 * L, -w, 0.47 * t - 0.020 }, high = { 0.5 * L, w, 0.82 * t }, collider_only = true, slot = "wood" }
      k:box { low = { -0.5 * L, -0.014, 0.45 * t - 0.015 }, high = { -0.12 * L, 0.014, 0.68 * t }, collider_only = true, slot = "grip" }
      k:fit()
      return
    end
    local slot = p.finish == "metal" and "metal" or "wood"
    -- Turned about x from the knob to the end of the barrel.
    local profile = { { 0, 0 }, { 0.70 * R, 0.002 }, { 0.76 * R, 0.010 }, { 0.52 * R, 0.022 }, { 0.375 * R, 0.040 }, { 0.36 * R, 0.22 * L }, { 0.46 * R, 0.40 * L }, { 0.74 * R, 0.60 * L }, { 0.96 * R, 0.78 * L }, { R, 0.88 * L }, { 0.97 * R, 0.965 * L }, { 0.70 * R, 0.99 * L }, { p.finish == "metal" and 0.3 * R or 0, L } }
    if p.finish == "metal" then profile[#profile + 1] = { 0, L } end
    -- It lies on the knob and the thickest place of its barrel.
    k:with({ at = { -L / 2, 0, R }, rot = { 0, -math.deg(math.asin(0.24 * R / (0.88 * L))), 0 } }, function()
      k:lathe { profile = profile, axis = "x", slot = slot, segments = 24, smooth = true, steps = 2, fill = p.finish == "metal" and 0.22 or 1, no_collider = true }
      k:cylinder { radius = 0.39 * R, height = 0.26 * L, axis = "x", at = { 0.165 * L, 0, 0 }, slot = "grip", segments = 16, bevel = 0.001, visual_only = true }
      for i = 0, 9 do k:torus { radius = 0.385 * R, tube = 0.0012, axis = "x", at = { 0.045 * L + 0.026 * L * i, 0, 0 }, segments = 12, slot = "mark", visual_only = true } end
      for _, x in ipairs { 0.32, 0.62 } do local r = x < 0.5 and 0.415 * R or 0.772 * R k:cylinder { radius = r + 0.0004, height = 0.006, axis = "x", at = { x * L, 0, 0 }, slot = "mark", segments = 22, bevel = 0, visual_only = true } end
      k:with({ at = { 0.80 * L, 0, 0.965 * R }, rot = { 0, -90, 0 } }, function() k:with({ rot = { -90, 0, 0 } }, function() letters.text(k, { text = "SLUGGER", at = { 0.001, 0, 0 }, height = 0.018, slot = "mark", rise = 0.001 }) end) end)
      k:cylinder { radius = 0.97 * R, height = 0.20 * L, axis = "x", at = { 0.88 * L, 0, 0 }, segments = 14, collider_only = true, slot = slot }
      k:cylinder { radius = 0.40 * R, radius_top = 0.92 * R, height = 0.45 * L, axis = "x", at = { 0.555 * L, 0, 0 }, segments = 12, collider_only = true, slot = slot }
      k:cylinder { radius = 0.40 * R, height = 0.32 * L, axis = "x", at = { 0.17 * L, 0, 0 }, segments = 10, collider_only = true, slot = slot }
      k:cylinder { radius = 0.75 * R, height = 0.018, axis = "x", at = { 0.009, 0, 0 }, segments = 12, collider_only = true, slot = slot }
    end)
    for _, q in ipairs { { 0.004, 0.016 }, { 0.84 * L, 0.92 * L } } do k:box { low = { q[1] - L / 2, -0.005, 0.24 * R }, high = { q[2] - L / 2, 0.005, 0.24 * R + 0.005 }, collider_only = true, slot = slot } end
    k:fit()
  end,
}
