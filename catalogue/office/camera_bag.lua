-- A padded camera bag of canvas: a lid with buckled straps, outside pockets, a handle and a shoulder strap; open, with camera and lenses, or shut.
return kind {
  api    = 1,
  names  = { en = "camera bag, camera case, photo bag", zh = "相机包, 摄影包" },
  measure_zh = "个",
  groups = { "bag" },
  stands = "surface",
  size   = { width = { 0.24, 0.32, 0.42 }, depth = { 0.16, 0.20, 0.25 }, height = { 0.22, 0.28, 0.36 } },
  mass   = { 0.4, 1.4, 5 },
  params = { contents = bool(true, { empty = false, closed = false, ["with a camera"] = true, ["带相机"] = true }) },
  slots  = { cloth = { "canvas", "denim", tint = { "#8a7a5a", "#3a3d42", "#4f5f4a", "#a8845a" } }, leather = { "saddle_leather" }, lining = { "felt", tint = { "#d8a05a", "#b8bcc0" } }, metal = { "brass", "black_steel" }, strap = { "canvas", tint = { "#4a4238" } }, camera = "black_plastic", grip = "rubber", silver = "aluminium", glass = "screen_black" },
  rooms  = { "study", "bedroom", "art_studio" },
  build  = function(p, k)
    local w, D, H = 0.15, 0.16, 0.19
    local x1 = D / 2
    if p.contents then -- an open box of padded cloth with dividers
      local case = k:rounded_box { low = { -x1, -w, 0 }, high = { x1, w, H }, radius = 0.018, segments = 3, slot = "cloth" , no_collider = true }
      k:cut(case, k:box { low = { -x1 + 0.012, -w + 0.012, 0.014 }, high = { x1 - 0.012, w - 0.012, H + 0.1 }, bevel = 0, slot = "lining", no_collider = true })
      k:box { low = { -x1 + 0.010, -w + 0.010, 0.012 }, high = { x1 - 0.010, w - 0.010, 0.02 }, slot = "lining", bevel = 0, no_collider = true }
      for _, y in ipairs { -0.05, 0.065 } do k:rounded_box { low = { -x1 + 0.012, y - 0.005, 0.02 }, high = { x1 - 0.012, y + 0.005, H - 0.02 }, radius = 0.004, segments = 2, slot = "lining", fill = 0.3, no_collider = true } end
      k:box { low = { -x1, -w, 0 }, high = { x1, w, H }, collider_only = true, slot = "cloth" }
      -- Camera in the middle, lenses at the sides.
      k:with({ at = { 0, 0.0075, H - 0.02 } }, function()
        k:rounded_box { size = { 0.065, 0.098, 0.085 }, at = { -0.008, 0, -0.025 }, radius = 0.010, segments = 3, slot = "camera", fill = 0.5, no_collider = true }
        k:rounded_box { size = { 0.03, 0.046, 0.026 }, at = { -0.008, 0, 0.024 }, radius = 0.006, segments = 2, slot = "camera", no_collider = true }
        k:cylinder { radius = 0.009, height = 0.010, at = { -0.008, -0.034, 0.020 }, segments = 14, slot = "silver", visual_only = true }
        k:cylinder { radius = 0.011, height = 0.012, at = { -0.008, 0.036, 0.020 }, segments = 14, slot = "grip", visual_only = true }
        k:cylinder { radius = 0.036, height = 0.05, axis = "x", at = { 0.038, 0, -0.022 }, segments = 22, slot = "grip", fill = 0.5, no_collider = true }
        k:cylinder { radius = 0.028, height = 0.003, axis = "x", at = { 0.0635, 0, -0.022 }, segments = 20, bevel = 0, slot = "glass", visual_only = true }
      end)
      for _, y in ipairs { -0.095, 0.103 } do
        k:cylinder { radius = 0.033, height = 0.12, at = { 0, y, H - 0.015 }, anchor = "top", segments = 22, slot = "grip", fill = 0.3, no_collider = true }
        k:cylinder { radius = 0.035, height = 0.014, at = { 0, y, H - 0.016 }, segments = 22, slot = "camera", fill = 0.4, no_collider = true }
        k:cylinder { radius = 0.026, height = 0.002, at = { 0, y, H - 0.0085 }, segments = 18, bevel = 0, slot = "glass", visual_only = true }
      end
      -- The lid stands up behind.
      k:with({ at = { -x1 + 0.004, 0, H - 0.006 }, rot = { 0, -14, 0 } }, function()
        k:rounded_box { low = { -0.012, -w + 0.004, 0 }, high = { 0.008, w - 0.004, 0.145 }, radius = 0.009, segments = 3, slot = "cloth" }
        k:rounded_box { low = { 0.006, -w + 0.016, 0.012 }, high = { 0.012, w - 0.016, 0.132 }, radius = 0.005, segments = 2, slot = "lining", no_collider = true }
      end)
    else
      k:rounded_box { low = { -x1, -w, 0 }, high = { x1, w, H }, radius = 0.022, segments = 4, slot = "cloth", fill = 0.5 }
      k:lump { mass = 0.5, at = { 0, 0, 0.08 }, size = { 0.1, 0.2, 0.1 } }
      k:rounded_box { low = { -x1 - 0.002, -w - 0.003, H - 0.030 }, high = { x1 + 0.006, w + 0.003, H + 0.012 }, radius = 0.014, segments = 3, slot = "cloth", fill = 0.3, no_collider = true }
      k:rounded_box { low = { x1 - 0.006, -w + 0.004, 0.075 }, high = { x1 + 0.008, w - 0.004, H }, radius = 0.006, segments = 3, slot = "cloth", fill = 0.5, no_collider = true } -- flap
      k:sweep { path = { { 0, -0.06, H + 0.010 }, { 0, -0.05, H + 0.034 }, { 0, 0, H + 0.042 }, { 0, 0.05, H + 0.034 }, { 0, 0.06, H + 0.010 } }, rect = { 0.008, 0.026 }, up = { 1, 0, 0 }, smooth = true, steps = 3, slot = "leather", no_collider = true }
      k:box { low = { -0.012, -0.06, H }, high = { 0.012, 0.06, H + 0.045 }, slot = "leather", collider_only = true }
    end
    -- Front pocket, straps with buckles, side pockets, the strap lying round.
    k:rounded_box { low = { x1 - 0.004, -0.115, 0.018 }, high = { x1 + 0.026, 0.115, 0.115 }, radius = 0.012, segments = 3, slot = "cloth", fill = 0.35 }
    k:rounded_box { low = { x1 + 0.016, -0.117, 0.082 }, high = { x1 + 0.030, 0.117, 0.118 }, radius = 0.006, segments = 2, slot = "cloth", fill = 0.5, no_collider = true }
    for _, s in ipairs { -1, 1 } do
      local top = p.contents and 0.128 or H + 0.013
      k:box { low = { x1 + 0.028, s * 0.07 - 0.012, 0.050 }, high = { x1 + 0.033, s * 0.07 + 0.012, 0.118 }, slot = "leather", bevel = 0.002, no_collider = true }
      k:box { low = { x1 + 0.006, s * 0.07 - 0.012, 0.11 }, high = { x1 + 0.013, s * 0.07 + 0.012, top }, slot = "leather", bevel = 0.002, visual_only = true }
      k:box { size = { 0.004, 0.034, 0.026 }, at = { x1 + 0.033, s * 0.07, 0.075 }, slot = "metal", bevel = 0.001, visual_only = true }
      k:box { size = { 0.005, 0.018, 0.010 }, at = { x1 + 0.0335, s * 0.07, 0.075 }, slot = "leather", bevel = 0.001, visual_only = true }
      k:rounded_box { low = { -0.055, s > 0 and w - 0.004 or -w - 0.022, 0.02 }, high = { 0.055, s > 0 and w + 0.022 or -w + 0.004, 0.125 }, radius = 0.010, segments = 3, slot = "cloth", fill = 0.35 }
      k:torus { radius = 0.013, tube = 0.0025, axis = "y", at = { 0, s * (w + 0.004), H - 0.015 }, segments = 16, slot = "metal", visual_only = true }
    end
    k:sweep { path = { { 0, -w - 0.004, H - 0.02 }, { 0.02, -w - 0.03, 0.12 }, { 0.05, -w - 0.035, 0.03 }, { 0.10, -0.13, 0.006 }, { 0.155, -0.02, 0.006 }, { 0.15, 0.10, 0.006 }, { 0.06, w + 0.034, 0.02 }, { 0.02, w + 0.03, 0.12 }, { 0, w + 0.004, H - 0.02 } },
              rect = { 0.004, 0.030 }, up = { 0.6, 0, 0.8 }, smooth = true, steps = 3, slot = "strap", no_collider = true, soft = true }
    k:fit()
  end,
}
