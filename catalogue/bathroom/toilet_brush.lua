-- A holder with a brush in it: an open or closed pot of ceramic, steel or plastic, a stick with a lid and a knob; the brush lifts out.
return kind {
  api    = 1,
  names  = { en = "toilet brush, toilet brush holder", zh = "马桶刷" },
  measure_zh = "个",
  groups = { "brush" },
  stands = "floor", front = false, small = true,
  size   = { width = { 0.085, 0.105, 0.14 }, depth = "width", height = { 0.34, 0.39, 0.46 } },
  mass   = { 0.2, 0.65, 1.8 },
  params = { form = one_of { "cylinder", "round", "square", words = { round = "round", square = "square" } } },
  slots  = { pot = { "ceramic", "stainless_steel", "plastic", "porcelain", tint = { "#ffffff", "#f0ece2", "#3a3d42", "#a9c0b8" } }, metal = { "chrome", "stainless_steel", "black_steel" }, bristle = { "plastic", tint = { "#ffffff", "#e9eef0" } } },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height
    local pot = 0.33 * h + 0.02
    local thin = p.slots.pot == "stainless_steel"
    local t = thin and 0.0015 or 0.0045
    local mouth = 0.9 * r
    if p.form == "square" then
      local body = k:rounded_box { low = { -r, -r, 0 }, high = { r, r, pot }, radius = 0.010, segments = 3, slot = "pot", no_collider = true, fill = thin and 0.4 or 1 }
      k:cut(body, k:box { low = { -r + 0.004, -r + 0.004, 0.006 }, high = { r - 0.004, r - 0.004, pot + 0.02 }, slot = "pot", bevel = 0, no_collider = true })
      k:box { low = { -r, -r, 0 }, high = { r, r, 0.006 }, slot = "pot", collider_only = true }
      for i = 0, 3 do k:with({ rot = { 0, 0, 90 * i } }, function() k:box { low = { r - 0.004, -r, 0 }, high = { r, r, pot }, slot = "pot", collider_only = true } end) end
    else
      local profile = p.form == "round" and { { 0.70, 0 }, { 0.76, 0.02 }, { 1, 0.40 }, { 0.86, 0.85 }, { 0.78, 1 } } or { { 0.97, 0 }, { 1, 0.02 }, { 1, 0.98 }, { 0.99, 1 } }
      mouth = profile[#profile][1] * r
      for _, q in ipairs(profile) do q[1], q[2] = q[1] * r, q[2] * pot end
      k:lathe { profile = profile, wall = t, base = 0.006, slot = "pot", segments = 26, smooth = p.form == "round", pieces = 8 }
    end
    -- The brush: lid, stick with a knob, bristles inside.
    local part, bristle = k:part("brush"), math.min(0.036, 0.66 * r)
    k:with({ part = part }, function()
      k:cylinder { radius = 0.006, height = h - 0.040 - 0.02, at = { 0, 0, 0.040 }, anchor = "bottom", slot = "metal", segments = 12, fill = 0.4 }
      local lid = p.form == "square" and 0.95 * r or mouth * 1.0
      if p.form == "square" then k:rounded_box { low = { -lid, -lid, pot + 0.002 }, high = { lid, lid, pot + 0.010 }, radius = 0.003, segments = 2, slot = "metal", fill = 0.3 }
      else k:lathe { profile = { { lid, 0 }, { lid, 0.003 }, { 0.85 * lid, 0.008 }, { 0.008, 0.012 }, { 0, 0.012 } }, at = { 0, 0, pot + 0.002 }, slot = "metal", segments = 24, fill = 0.3 } end
      k:lathe { profile = { { 0.008, 0 }, { 0.010, 0.01 }, { 0.010, 0.06 }, { 0.012, 0.078 }, { 0.008, 0.088 }, { 0, 0.090 } }, at = { 0, 0, h - 0.090 }, slot = "metal", segments = 14, fill = 0.5 }
      k:lathe { profile = { { 0.010, 0.020 }, { 0.86 * bristle, 0.030 }, { bristle, 0.060 }, { 0.8 * bristle, 0.085 }, { 0.008, 0.092 } }, slot = "bristle", segments = 14, fill = 0.3 }
      for i = 0, 11 do k:with({ rot = { 0, 0, 30 * i } }, function() k:box { low = { 0.75 * bristle, -0.0015, 0.034 }, high = { 1.07 * bristle, 0.0015, 0.080 }, slot = "bristle", bevel = 0, visual_only = true } end) end
      k:handle { part = part, at = { 0, 0, h }, normal = { 0, 0, 1 } }
    end)
    k:joint { part = part, type = "slide", axis = { 0, 0, 1 }, range = { 0, 0.15 }, hold = "friction" }
    k:fit()
  end,
}
