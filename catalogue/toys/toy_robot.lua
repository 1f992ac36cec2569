-- A toy robot of tin or plastic: a square head with round eyes and an aerial, a chest with dials, ridged arms with claws that swing, big feet.
return kind {
  api    = 1,
  names  = { en = "toy robot, robot, robot toy, robot figure, transformer toy", zh = "玩具机器人, 机器人, 机器人玩具" },
  measure_zh = "个",
  groups = { "toy" },
  stands = "surface",
  size   = { width = { 0.66, of = "height" }, depth = { 0.36, of = "height" }, height = { 0.12, 0.26, 0.45 } },
  mass   = { 0.02, 0.9, 6 },
  params = { head = one_of { "square", "dome", words = { ["square head"] = "square", ["domed"] = "dome", ["圆头"] = "dome" } }, style = one_of { "vintage", "modern" } },
  slots  = { body = { "painted_metal", modern = { "plastic" }, tint = { "#b8bcc0", "#c83a32", "#3f7fb0", "#e8b52c", "#5fa87a" } }, limb = { "painted_metal", modern = "plastic", tint = { "#8a8d92", "#d8d9da", "#3a3d42" } }, dark = "black_plastic", glow = { "plastic", tint = { "#ffd84a", "#7fe0ff", "#ff6a4a" } }, red = { "plastic", tint = { "#d8302a" } }, green = { "plastic", tint = { "#4fb04f" } }, panel = { "plastic", tint = { "#f2ede0", "#2b2d30" } }, metal = "chrome" },
  rooms  = { "kids_room", "playroom" },
  build  = function(p, k)
    for _, s in ipairs { -1, 1 } do -- feet and legs
      k:rounded_box { low = { -0.035, s * 0.036 - 0.028, 0 }, high = { 0.050, s * 0.036 + 0.028, 0.026 }, radius = 0.008, segments = 2, slot = "body", fill = 0.12 }
      for i = 0, 3 do k:cylinder { radius = 0.019 - (i % 2) * 0.003, height = 0.0125, at = { 0, s * 0.036, 0.026 + 0.0125 * i }, anchor = "bottom", slot = "limb", segments = 16, bevel = 0.001, fill = 0.1, no_collider = true } end
      k:cylinder { radius = 0.019, height = 0.05, at = { 0, s * 0.036, 0.026 }, anchor = "bottom", slot = "limb", segments = 12, collider_only = true }
    end
    -- Body with a control panel.
    k:rounded_box { low = { -0.038, -0.062, 0.074 }, high = { 0.038, 0.062, 0.172 }, radius = 0.010, segments = 3, slot = "body", fill = 0.10 }
    k:box { low = { 0.037, -0.046, 0.092 }, high = { 0.0405, 0.046, 0.160 }, slot = "panel", bevel = 0.001, visual_only = true }
    for i = -1, 1 do k:cylinder { radius = 0.0085, height = 0.006, axis = "x", at = { 0.042, 0.026 * i, 0.145 }, segments = 14, slot = ({ "red", "glow", "green" })[i + 2], visual_only = true } end
    k:cylinder { radius = 0.014, height = 0.004, axis = "x", at = { 0.041, -0.022, 0.112 }, segments = 18, slot = "dark", visual_only = true }
    k:with({ at = { 0.0435, -0.022, 0.112 }, rot = { 35, 0, 0 } }, function() k:box { low = { -0.001, -0.001, 0 }, high = { 0.001, 0.001, 0.011 }, bevel = 0, slot = "red", visual_only = true } end)
    for i = 0, 3 do k:box { size = { 0.003, 0.030, 0.003 }, at = { 0.041, 0.022, 0.102 + 0.0065 * i }, bevel = 0, slot = "dark", visual_only = true } end
    for _, y in ipairs { -0.054, 0.054 } do for _, z in ipairs { 0.082, 0.164 } do k:sphere { radius = 0.003, at = { 0.038, y, z }, segments = 6, slot = "metal", visual_only = true } end end
    k:box { low = { -0.044, -0.030, 0.10 }, high = { -0.036, 0.030, 0.15 }, slot = "limb", bevel = 0.002, no_collider = true }
    -- Neck and head.
    k:cylinder { radius = 0.018, height = 0.016, at = { 0, 0, 0.172 }, anchor = "bottom", slot = "limb", segments = 16, fill = 0.2, no_collider = true }
    local z = 0.186
    if p.head == "square" then
      k:rounded_box { low = { -0.032, -0.042, z }, high = { 0.032, 0.042, z + 0.060 }, radius = 0.008, segments = 3, slot = "body", fill = 0.10 }
    else
      k:cylinder { radius = 0.036, height = 0.030, at = { 0, 0, z }, anchor = "bottom", slot = "body", segments = 24, fill = 0.1 }
      k:ellipsoid { size = { 0.072, 0.072, 0.068 }, at = { 0, 0, z + 0.029 }, segments = 18, slot = "body", fill = 0.1 }
    end
    local f = p.head == "square" and 0.032 or 0.033
    for _, s in ipairs { -1, 1 } do
      k:cylinder { radius = 0.0115, height = 0.010, axis = "x", at = { f, s * 0.017, z + 0.038 }, segments = 16, slot = "metal", visual_only = true }
      k:cylinder { radius = 0.0085, height = 0.013, axis = "x", at = { f, s * 0.017, z + 0.038 }, segments = 14, slot = "glow", visual_only = true }
      k:cylinder { radius = 0.0035, height = 0.015, axis = "x", at = { f, s * 0.017, z + 0.038 }, segments = 8, slot = "dark", visual_only = true }
      k:cylinder { radius = 0.012, height = 0.010, axis = "y", at = { 0, s * (f + (p.head == "square" and 0.013 or 0.004)), z + 0.030 }, segments = 14, slot = "limb", no_collider = true }
    end
    k:box { size = { 0.004, 0.040, 0.011 }, at = { f + (p.head == "square" and 0 or 0.0015), 0, z + 0.013 }, bevel = 0.001, slot = "dark", visual_only = true }
    for i = -2, 2 do k:box { size = { 0.006, 0.002, 0.011 }, at = { f + 0.001, 0.0075 * i, z + 0.013 }, bevel = 0, slot = "metal", visual_only = true } end
    k:cylinder { radius = 0.0022, height = 0.026, at = { 0, 0, z + 0.058 }, anchor = "bottom", slot = "metal", segments = 8, no_collider = true }
    k:sphere { radius = 0.006, at = { 0, 0, z + 0.086 }, segments = 10, slot = "red" }
    -- Arms that swing about the shoulders, with claws.
    for _, s in ipairs { -1, 1 } do
      local name = s < 0 and "left_arm" or "right_arm"
      local arm = k:part(name)
      local y, zs = s * 0.078, 0.154
      k:with({ part = arm }, function()
        k:cylinder { radius = 0.017, height = 0.024, axis = "y", at = { 0, s * 0.077, zs }, segments = 18, slot = "body", fill = 0.15 }
        for i = 0, 4 do k:cylinder { radius = 0.0115 - (i % 2) * 0.002, height = 0.0105, at = { 0, y, zs - 0.012 - 0.0105 * i }, anchor = "top", segments = 14, slot = "limb", bevel = 0.001, fill = 0.15, no_collider = true } end
        k:cylinder { radius = 0.0115, height = 0.055, at = { 0, y, zs - 0.010 }, anchor = "top", segments = 10, slot = "limb", collider_only = true }
        k:cylinder { radius = 0.013, height = 0.012, at = { 0, y, zs - 0.064 }, anchor = "top", segments = 14, slot = "body", fill = 0.2 }
        for _, q in ipairs { -1, 1 } do k:sweep { path = { { q * 0.005, y, zs - 0.074 }, { q * 0.017, y, zs - 0.088 }, { q * 0.010, y, zs - 0.104 } }, rect = { 0.006, 0.012 }, up = { 0, 1, 0 }, slot = "metal", fill = 0.5, no_collider = q < 0 or nil } end
      end)
      k:joint { part = arm, type = "hinge", axis = { 0, -1, 0 }, origin = { 0, y, zs }, range = { -30, 120 }, hold = "friction" }
    end
    k:fit()
  end,
}
