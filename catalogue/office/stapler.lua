-- A stapler: a base with an anvil, a magazine, an arm that lifts on its hinge; or a two-hole punch with a lever.
return kind {
  api    = 1,
  names  = { en = "stapler, hole punch, staple gun", zh = "订书机, 打孔机" },
  measure_zh = "个",
  groups = { "stationery" },
  stands = "surface",
  size   = { width = { 0.030, 0.040, 0.125 }, depth = { 0.10, 0.15, 0.18 }, height = { 0.045, 0.060, 0.085 } },
  mass   = { 0.06, 0.28, 1.6 },
  params = { type = one_of { "stapler", "punch", default = "stapler", words = { ["stapler"] = "stapler", ["订书机"] = "stapler", ["hole punch"] = "punch", ["punch"] = "punch", ["打孔"] = "punch" }, size = {
    stapler = { width = { 0.032, 0.038, 0.044 }, depth = { 0.12, 0.15, 0.175 }, height = { 0.050, 0.060, 0.068 } }, punch = { width = { 0.105, 0.115, 0.125 }, depth = { 0.10, 0.115, 0.13 }, height = { 0.060, 0.070, 0.080 } } } } },
  slots  = { body = { "plastic", "painted_metal", tint = { "#26282b", "#c8302a", "#2f6fb0", "#e8e4da", "#4fa088" } }, metal = "chrome", base = { "black_plastic", "painted_metal", tint = { "#2b2d30" } }, rubber = "rubber" },
  rooms  = { "home_office", "study", "open_office", "classroom" },
  build  = function(p, k)
    if p.type == "punch" then
      k:rounded_box { low = { -0.055, -0.055, 0 }, high = { 0.055, 0.055, 0.012 }, radius = 0.004, segments = 2, slot = "base", fill = 0.3 }
      k:box { low = { 0.000, -0.050, 0.012 }, high = { 0.034, 0.050, 0.016 }, slot = "metal", bevel = 0.001, no_collider = true }
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.008, height = 0.026, at = { 0.014, s * 0.040, 0.014 }, anchor = "bottom", slot = "metal", segments = 14, no_collider = true }
        k:box { low = { -0.014, s * 0.0535 - 0.0015, 0.010 }, high = { 0.018, s * 0.0535 + 0.0015, 0.046 }, slot = "metal", bevel = 0.001, no_collider = true }
      end
      k:box { low = { 0.004, -0.050, 0.014 }, high = { 0.024, 0.050, 0.036 }, slot = "metal", collider_only = true }
      k:box { low = { 0.045, -0.04, 0.0125 }, high = { 0.047, 0.04, 0.0128 }, slot = "metal", bevel = 0, visual_only = true }
      local lever = k:part("lever")
      k:with({ part = lever }, function()
        k:sweep { path = { { -0.012, 0, 0.044 }, { 0.010, 0, 0.050 }, { 0.034, 0, 0.060 }, { 0.058, 0, 0.068 } }, rect = { 0.010, 0.098 }, up = { 0, 1, 0 }, smooth = true, steps = 2, slot = "body", fill = 0.6 }
        k:cylinder { radius = 0.0035, height = 0.103, axis = "y", at = { -0.008, 0, 0.040 }, slot = "metal", segments = 10, no_collider = true }
        k:rounded_box { size = { 0.030, 0.080, 0.006 }, at = { 0.044, 0, 0.0685 }, rot = { 0, -19, 0 }, radius = 0.0025, segments = 2, slot = "rubber", no_collider = true }
      end)
      k:joint { part = lever, type = "hinge", axis = { 0, 1, 0 }, origin = { -0.008, 0, 0.040 }, range = { 0, 9 }, hold = { kind = "spring", stiffness = 0.3, rest = 0 } }
      k:fit()
      return
    end
    -- Base with rubber foot and anvil.
    k:prism { polygon = outline.rounded_rect(0.148, 0.036, 0.012, 4), height = 0.008, at = { 0, 0, 0.006 }, slot = "base", bevel = 0.002 }
    k:prism { polygon = outline.rounded_rect(0.140, 0.030, 0.010, 3), height = 0.003, at = { 0, 0, 0.0015 }, slot = "rubber", bevel = 0 }
    k:box { low = { 0.050, -0.009, 0.010 }, high = { 0.070, 0.009, 0.0116 }, slot = "metal", bevel = 0.0005, no_collider = true }
    for _, s in ipairs { -1, 1 } do
      k:box { low = { -0.070, s * 0.0145 - 0.0015, 0.008 }, high = { -0.044, s * 0.0145 + 0.0015, 0.042 }, slot = "base", bevel = 0.001 }
    end
    local arm = k:part("arm")
    k:with({ part = arm }, function()
      k:box { low = { -0.060, -0.0085, 0.022 }, high = { 0.070, 0.0085, 0.034 }, slot = "metal", bevel = 0.001, fill = 0.3 }
      -- Upper shell, rounded at the nose and swelling to the middle.
      local shape = contour.smooth({ { -0.068, 0.033, true }, { 0.069, 0.030, true }, { 0.0735, 0.036 }, { 0.068, 0.046 }, { 0.03, 0.0565 }, { -0.02, 0.0595 }, { -0.055, 0.054 }, { -0.069, 0.044 } }, 4)
      k:prism { polygon = shape, axis = "y", height = 0.024, slot = "body", bevel = 0.005, fill = 0.45 }
      k:cylinder { radius = 0.004, height = 0.0255, axis = "y", at = { -0.056, 0, 0.034 }, slot = "metal", segments = 12, no_collider = true }
      k:box { low = { 0.0695, -0.0095, 0.020 }, high = { 0.0725, 0.0095, 0.036 }, slot = "metal", bevel = 0.0008, no_collider = true }
      k:rounded_box { size = { 0.040, 0.018, 0.003 }, at = { 0.034, 0, 0.0562 }, rot = { 0, 14, 0 }, radius = 0.0012, segments = 2, slot = "rubber", visual_only = true }
      k:box { size = { 0.070, 0.0245, 0.0016 }, at = { -0.005, 0, 0.040 }, bevel = 0, slot = "metal", visual_only = true }
    end)
    k:joint { part = arm, type = "hinge", axis = { 0, -1, 0 }, origin = { -0.056, 0, 0.034 }, range = { 0, 70 }, hold = "friction" }
    k:handle { part = arm, at = { 0.073, 0, 0.045 }, normal = { 1, 0, 0 } }
    k:fit()
  end,
}
