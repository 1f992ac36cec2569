-- A rubber duck: a plump yellow body with a turned-up tail, wings, an orange bill, round eyes; with sunglasses or a sailor's cap if wanted.
return kind {
  api    = 1,
  names  = { en = "rubber duck, rubber ducky, bath duck, duck toy, rubber duckie, bath toy", zh = "橡皮鸭, 小黄鸭, 洗澡玩具" },
  measure_zh = "只",
  groups = { "toy" },
  stands = "surface",
  size   = { width = { 0.78, of = "depth" }, depth = { 0.06, 0.095, 0.22 }, height = { 0.90, of = "depth" } },
  mass   = { 0.005, 0.05, 0.9 },
  params = { wears = one_of { "nothing", "sunglasses", "cap", "bow", default = "nothing", words = { ["sunglasses"] = "sunglasses", ["墨镜"] = "sunglasses", ["cap"] = "cap", ["sailor"] = "cap", ["帽子"] = "cap", ["bow"] = "bow", ["蝴蝶结"] = "bow" } } },
  slots  = { body = { "plastic", tint = { "#ffd92b", "#ffc81f", "#ffe04a" } }, bill = { "plastic", tint = { "#ff8a1f", "#e8602a" } }, white = "plastic", dark = "black_plastic", extra = { "plastic", tint = { "#d8302a", "#2f5fb0", "#ffffff" } } },
  rooms  = { "bathroom", "kids_room", "nursery" },
  build  = function(p, k)
    -- Body: a boat of stacked ellipses with a flat foot, rising to the tail behind.
    k:loft { slot = "body", segments = 6, crease = 60, fill = 0.12, no_collider = true, sections = {
      { at = { 0.002, 0, 0 }, size = { 0.052, 0.042 }, radius = 0.020 }, { at = { 0, 0, 0.006 }, size = { 0.074, 0.062 }, radius = 0.030 }, { at = { -0.001, 0, 0.020 }, size = { 0.090, 0.072 }, radius = 0.035 },
      { at = { -0.003, 0, 0.034 }, size = { 0.090, 0.068 }, radius = 0.033 }, { at = { -0.006, 0, 0.044 }, size = { 0.080, 0.054 }, radius = 0.026 }, { at = { -0.004, 0, 0.050 }, size = { 0.058, 0.034 }, radius = 0.016 } } }
    k:sweep { path = { { -0.030, 0, 0.036 }, { -0.046, 0, 0.048 }, { -0.054, 0, 0.062 } }, radius = { 0.020, 0.013, 0.004 }, segments = 12, smooth = true, steps = 2, round_ends = true, slot = "body", fill = 0.2, no_collider = true }
    k:cylinder { radius = 0.020, radius_top = 0.036, height = 0.022, at = { 0, 0, 0 }, anchor = "bottom", slot = "body", collider_only = true, segments = 14 }
    k:ellipsoid { size = { 0.094, 0.072, 0.056 }, at = { -0.002, 0, 0.029 }, slot = "body", segments = 14, collider_only = true }
    k:ellipsoid { size = { 0.030, 0.028, 0.036 }, at = { -0.042, 0, 0.046 }, slot = "body", segments = 10, collider_only = true }
    k:sphere { radius = 0.0265, at = { 0.016, 0, 0.068 }, segments = 20, slot = "body", fill = 0.15 }
    k:ellipsoid { size = { 0.024, 0.024, 0.010 }, at = { 0.010, 0, 0.0945 }, rot = { 0, 18, 0 }, segments = 10, slot = "body", visual_only = true }
    for _, s in ipairs { -1, 1 } do
      k:ellipsoid { size = { 0.046, 0.014, 0.030 }, at = { -0.010, s * 0.034, 0.034 }, rot = { s * 8, 14, 0 }, segments = 12, slot = "body", visual_only = true }
      k:ellipsoid { size = { 0.022, 0.008, 0.014 }, at = { -0.034, s * 0.030, 0.044 }, rot = { 0, 30, 0 }, segments = 8, slot = "body", visual_only = true }
    end
    -- Bill: two flat halves, open a little.
    k:ellipsoid { size = { 0.030, 0.027, 0.009 }, at = { 0.044, 0, 0.066 }, rot = { 0, -16, 0 }, segments = 12, slot = "bill", fill = 0.3 }
    k:ellipsoid { size = { 0.024, 0.023, 0.007 }, at = { 0.041, 0, 0.059 }, rot = { 0, 6, 0 }, segments = 12, slot = "bill", visual_only = true }
    for _, s in ipairs { -1, 1 } do k:ellipsoid { size = { 0.002, 0.002, 0.003 }, at = { 0.050, s * 0.004, 0.0718 }, segments = 6, slot = "dark", visual_only = true } end
    if p.wears == "sunglasses" then
      for _, s in ipairs { -1, 1 } do
        k:ellipsoid { size = { 0.005, 0.020, 0.015 }, at = { 0.0395, s * 0.0115, 0.0765 }, rot = { 0, 0, s * 22 }, segments = 12, slot = "dark", visual_only = true }
        k:sweep { path = { { 0.036, s * 0.020, 0.079 }, { 0.020, s * 0.0275, 0.078 } }, radius = 0.0012, segments = 4, slot = "dark", visual_only = true }
      end
      k:box { size = { 0.003, 0.008, 0.003 }, at = { 0.0425, 0, 0.079 }, bevel = 0, slot = "dark", visual_only = true }
    else
      for _, s in ipairs { -1, 1 } do
        k:ellipsoid { size = { 0.008, 0.013, 0.016 }, at = { 0.0362, s * 0.0125, 0.077 }, rot = { 0, -20, s * 30 }, segments = 10, slot = "white", visual_only = true }
        k:ellipsoid { size = { 0.006, 0.0075, 0.010 }, at = { 0.0392, s * 0.0125, 0.0765 }, rot = { 0, -20, s * 30 }, segments = 8, slot = "dark", visual_only = true }
      end
    end
    if p.wears == "cap" then
      k:cylinder { radius = 0.017, radius_top = 0.021, height = 0.012, at = { 0.012, 0, 0.090 }, anchor = "bottom", rot = { 0, 8, 0 }, slot = "white", segments = 20, no_collider = true, fill = 0.3 }
      k:cylinder { radius = 0.018, height = 0.005, at = { 0.012, 0, 0.0915 }, rot = { 0, 8, 0 }, slot = "extra", segments = 20, no_collider = true, fill = 0.3 }
      k:box { size = { 0.020, 0.022, 0.002 }, at = { 0.032, 0, 0.0895 }, rot = { 0, 14, 0 }, slot = "dark", bevel = 0.0008, visual_only = true }
    elseif p.wears == "bow" then toys.bow(k, { at = { 0.036, 0, 0.048 }, width = 0.034, slot = "extra" }) end
    k:fit()
  end,
}
