-- A spinning top of turned wood with painted rings, resting on its side; a humming top of tin with a plunger and foot; or a yo-yo with its string.
return kind {
  api    = 1,
  names  = { en = "spinning top, toy top, top toy, yo-yo", zh = "陀螺, 溜溜球" },
  measure_zh = "个",
  groups = { "toy" },
  stands = "surface", front = false,
  size   = { width = { 0.04, 0.08, 0.20 }, depth = { 0.04, 0.08, 0.20 }, height = { 0.03, 0.075, 0.20 } },
  mass   = { 0.01, 0.08, 0.6 },
  params = { type = one_of { "wooden", "humming", "yoyo", default = "wooden", words = { ["wooden"] = "wooden", ["木"] = "wooden", ["humming"] = "humming", ["tin"] = "humming", ["铁皮"] = "humming", ["yo-yo"] = "yoyo", ["yoyo"] = "yoyo", ["溜溜球"] = "yoyo" }, size = {
    wooden = { width = { 0.066, 0.074, 0.082 }, depth = { 0.080, 0.088, 0.096 }, height = { 0.066, 0.074, 0.082 } }, humming = { width = { 0.15, 0.17, 0.19 }, depth = { 0.15, 0.17, 0.19 }, height = { 0.17, 0.19, 0.21 } }, yoyo = { width = { 0.085, 0.095, 0.105 }, depth = { 0.10, 0.115, 0.13 }, height = { 0.036, 0.038, 0.040 } } } } },
  slots  = { wood = { "beech", "maple" }, red = { "painted_wood", tint = { "#d8352c", "#8a4fb0" } }, blue = { "painted_wood", tint = { "#2f78c0", "#3fa060" } }, yellow = { "painted_wood", tint = { "#f4c430" } }, tin = { "painted_metal", tint = { "#e8463a", "#3f8fd0", "#f0b82f" } }, tin_b = { "painted_metal", tint = { "#f4e4b0", "#ffffff" } }, metal = "steel", string = "cotton", gloss = { "plastic", tint = { "#d8282a", "#2f78c0", "#3fa060" } } },
  rooms  = { "kids_room", "playroom" },
  build  = function(p, k)
    if p.type == "humming" then
      k:cylinder { radius = 0.026, height = 0.008, anchor = "bottom", slot = "metal", segments = 20, bevel = 0.002 }
      k:cylinder { radius = 0.006, height = 0.03, anchor = "bottom", slot = "metal", segments = 10, no_collider = true }
      k:lathe { profile = { { 0.010, 0.022 }, { 0.045, 0.034 }, { 0.078, 0.058 }, { 0.085, 0.078 }, { 0.078, 0.098 }, { 0.045, 0.120 }, { 0.012, 0.134 }, { 0, 0.135 } }, slot = "tin", segments = 32, smooth = true, steps = 2, fill = 0.02 }
      k:torus { radius = 0.085, tube = 0.0028, at = { 0, 0, 0.078 }, segments = 32, slot = "metal", no_collider = true }
      for i = 0, 9 do k:with({ rot = { 0, 0, 36 * i } }, function() k:sphere { radius = 0.011, at = { 0.0625, 0, 0.1095 - 0.003 }, segments = 8, slot = i % 2 == 0 and "tin_b" or "yellow", visual_only = true } end) end
      for _, q in ipairs { { 0.046, 0.1195 }, { 0.0805, 0.092 }, { 0.030, 0.1275 } } do k:torus { radius = q[1], tube = 0.0022, at = { 0, 0, q[2] }, segments = 28, slot = "tin_b", visual_only = true } end
      k:cylinder { radius = 0.005, height = 0.052, at = { 0, 0, 0.130 }, anchor = "bottom", slot = "metal", segments = 10 }
      for i = 0, 3 do k:torus { radius = 0.005, tube = 0.0012, at = { 0, 0, 0.142 + 0.009 * i }, rot = { 12, 0, 0 }, segments = 10, slot = "metal", visual_only = true } end
      k:lathe { profile = { { 0.007, 0 }, { 0.017, 0.006 }, { 0.018, 0.014 }, { 0.010, 0.022 }, { 0, 0.023 } }, at = { 0, 0, 0.176 }, slot = "red", segments = 18, smooth = true, steps = 1 }
    elseif p.type == "yoyo" then
      for i = 0, 1 do
        k:lathe { profile = { { 0, 0 }, { 0.010, 0 }, { 0.028, 0.0005 }, { 0.0295, 0.006 }, { 0.028, 0.013 }, { 0.016, 0.0165 }, { 0, 0.017 } }, at = { 0, 0, i == 0 and 0.017 or 0.021 }, rot = { i == 0 and 180 or 0, 0, 0 }, slot = "gloss", segments = 30, fill = 0.7, no_collider = true }
      end
      k:cylinder { radius = 0.029, height = 0.038, at = { 0, 0, 0.019 }, segments = 18, slot = "gloss", collider_only = true }
      k:cylinder { radius = 0.010, height = 0.005, at = { 0, 0, 0.019 }, slot = "wood", segments = 14, no_collider = true }
      k:cylinder { radius = 0.016, height = 0.004, at = { 0, 0, 0.019 }, slot = "string", segments = 16, bevel = 0, no_collider = true }
      k:prism { polygon = outline.star(0.015, 0.007, 5, 10), height = 0.001, at = { 0, 0, 0.0382 }, bevel = 0, slot = "yellow", visual_only = true }
      k:torus { radius = 0.023, tube = 0.0012, at = { 0, 0, 0.0357 }, segments = 28, slot = "yellow", visual_only = true }
      local path = {}
      for i = 0, 14 do local t = 2.2 * math.pi * i / 14 path[i + 1] = { 0.028 + 0.028 * i / 14 + 0.016 * math.cos(t), 0.010 + 0.045 * math.sin(0.55 * t), math.max(0.0014, 0.019 - 0.006 * i) } end
      k:sweep { path = path, radius = 0.0011, segments = 5, smooth = true, steps = 3, slot = "string", no_collider = true }
      k:torus { radius = 0.010, tube = 0.0011, at = { path[15][1] + 0.008, path[15][2] - 0.006, 0.0012 }, segments = 16, slot = "string", no_collider = true }
      k:cylinder { radius = 0.010, height = 0.003, at = { path[15][1] + 0.008, path[15][2] - 0.006, 0 }, anchor = "bottom", segments = 8, slot = "string", collider_only = true }
      k:box { low = { 0.018, 0.046, 0 }, high = { 0.034, 0.056, 0.003 }, slot = "string", collider_only = true }
    else -- lies on the edge of its disc and its tip
      local lean = math.atan(0.021 / 0.023)
      local low = -0.003 * math.sin(lean) + 0.001 * math.cos(lean)
      k:box { low = { 0.003, -0.003, low }, high = { 0.034, 0.003, low + 0.003 }, collider_only = true, slot = "wood" }
      k:with({ rot = { 0, math.deg(lean), 0 } }, function()
        local profile = { { 0, 0 }, { 0.003, 0.001 }, { 0.010, 0.010 }, { 0.026, 0.022 }, { 0.037, 0.036 }, { 0.037, 0.044 }, { 0.030, 0.050 }, { 0.012, 0.055 }, { 0.0062, 0.062 }, { 0.0052, 0.088 }, { 0.0070, 0.093 }, { 0.004, 0.098 }, { 0, 0.0985 } }
        k:lathe { profile = profile, slot = "wood", segments = 28, steps = 1 }
        for i, q in ipairs { { 0.0373, 0.040, 0.008, "red" }, { 0.0317, 0.0305, 0.003, "blue" }, { 0.0205, 0.0185, 0.003, "yellow" } } do k:cylinder { radius = q[1], height = q[3], at = { 0, 0, q[2] }, segments = 28, bevel = 0, slot = q[4], visual_only = true } end
        for i, q in ipairs { { 0.0315, 0.0492, "yellow" }, { 0.022, 0.0524, "red" }, { 0.0135, 0.0548, "blue" } } do k:torus { radius = q[1], tube = 0.0016, at = { 0, 0, q[2] }, segments = 26, slot = q[3], visual_only = true } end
        k:sphere { radius = 0.003, at = { 0, 0, 0.0015 }, segments = 8, slot = "metal", visual_only = true }
      end)
    end
    k:fit()
  end,
}
