-- A shallow pan with a thin lip, ribs and a handle, its brush lying in it.
return kind {
  api    = 1,
  names  = { en = "dustpan, dust pan, dustpan and brush", zh = "簸箕, 畚箕" },
  measure_zh = "个",
  groups = { "cleaning tool" },
  stands = "floor",
  size   = { width = { 0.20, 0.235, 0.28 }, depth = { 0.28, 0.34, 0.40 }, height = { 0.05, 0.085, 0.12 } },
  mass   = { 0.07, 0.3, 1.2 },
  params = { brush = bool(true, { empty = false }) },
  slots  = { pan = { "plastic", "painted_metal", tint = { "#c83a34", "#4a7ab0", "#5a9a70", "#e0b040", "#505054" } }, lip = "rubber", brush = { "plastic", "beech", tint = { "#c83a34", "#4a7ab0", "#5a9a70", "#e0b040" } }, bristle = { "straw", "black_plastic", "cotton" } },
  rooms  = { "kitchen", "laundry_room", "garage", "closet" },
  build  = function(p, k)
    local metal = p.slots.pan == "painted_metal"
    local t = metal and 0.0016 or 0.003
    k:prism { polygon = { { -0.095, -0.098 }, { 0.13, -0.118 }, { 0.13, 0.118 }, { -0.095, 0.098 } }, height = t, at = { 0, 0, t / 2 }, bevel = 0, slot = "pan" }
    k:hull { points = { { 0.12, -0.117, 0 }, { 0.12, 0.117, 0 }, { 0.12, -0.117, 0.0045 }, { 0.12, 0.117, 0.0045 }, { 0.142, -0.118, 0 }, { 0.142, 0.118, 0 }, { 0.142, -0.118, 0.0008 }, { 0.142, 0.118, 0.0008 } }, slot = "lip", no_collider = true }
    for _, s in ipairs { -1, 1 } do
      k:prism { axis = "y", polygon = { { -0.114, 0 }, { 0.114, 0 }, { 0.114, 0.010 }, { -0.10, 0.050 }, { -0.114, 0.048 } }, height = t, at = { 0.018, s * 0.107, 0 }, rot = { 0, 0, s * 5.1 }, slot = "pan", bevel = 0 }
    end
    k:box { low = { -0.099, -0.099, 0 }, high = { -0.095, 0.099, 0.050 }, slot = "pan", bevel = 0.001 }
    for i = -3, 3 do k:box { size = { 0.16, 0.003, 0.003 }, at = { 0.03, i * 0.028, t + 0.0005 }, rot = { 0, 0, i * 1.4 }, slot = "pan", bevel = 0, visual_only = true } end
    -- The handle rises a little behind, with a hole to hang it by.
    k:sweep { path = { { -0.096, 0, 0.034 }, { -0.13, 0, 0.046 }, { -0.20, 0, 0.052 }, { -0.225, 0, 0.050 } }, radius = { 0.016, 0.014, 0.015, 0.012 }, smooth = true, steps = 3, segments = 10, round_ends = true, slot = "pan", fill = metal and 0.15 or 0.5 }
    k:cylinder { radius = 0.006, height = 0.034, at = { -0.212, 0, 0.051 }, slot = "lip", segments = 12, bevel = 0, visual_only = true }
    if p.brush then
      k:with({ at = { 0.02, 0.0, 0.052 }, rot = { 0, 0, 76 } }, function()
        k:rounded_box { low = { -0.10, -0.023, 0 }, high = { 0.07, 0.023, 0.018 }, radius = 0.008, segments = 2, slot = "brush", fill = 0.6 }
        k:sweep { path = { { 0.06, 0, 0.010 }, { 0.10, 0, 0.016 }, { 0.135, 0, 0.022 } }, radius = { 0.011, 0.010, 0.012 }, smooth = true, steps = 3, segments = 8, round_ends = true, slot = "brush", fill = 0.6 }
        k:with({ rot = { 0, 0, 90 } }, function() handles.bristles(k, { at = { 0, 0.018, 0.001 }, width = 0.155, depth = 0.036, length = 0.047, rows = 3, columns = 11, spread = 0.12, slot = "bristle", r = p.rng("bristles") }) end)
      end)
    end
    k:fit()
  end,
}
