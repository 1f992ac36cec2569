-- A plate on the wall, an arm, a case under a sun hood with a lens and infrared lamps around it; or a dome.
return kind {
  api    = 1,
  names  = { en = "security camera, cctv camera, surveillance camera, cctv", zh = "监控, 监控摄像头, 摄像头" },
  measure_zh = "个",
  groups = { "camera", "electronics" },
  stands = "wall", mount_height = 2.4,
  size   = { width = { 0.085, 0.105, 0.13 }, depth = { 0.24, 0.30, 0.38 }, height = { 0.16, 0.20, 0.25 } },
  mass   = { 0.2, 0.9, 6 },
  params = { type = one_of { "bullet", "dome", default = "bullet", words = { bullet = "bullet", dome = "dome", ["半球"] = "dome", ["球形"] = "dome" }, size = { bullet = { width = { 0.085, 0.105, 0.13 }, depth = { 0.24, 0.30, 0.38 }, height = { 0.16, 0.20, 0.25 } }, dome = { width = { 0.11, 0.14, 0.18 }, depth = { 0.17, 0.21, 0.26 }, height = { 0.17, 0.20, 0.25 } } } } },
  slots  = { body = { "painted_metal", tint = { "#ffffff", "#e8e8e6", "#4a4d52" } }, dark = "black_plastic", glass = "screen_black", lens = { "stained_glass", tint = { "#8a7aff" } }, lamp = { "neon", tint = { "#ff3a2a" } } },
  rooms  = { "shop", "warehouse", "hallway", "garage" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height / 2
    if p.type == "dome" then
      k:cylinder { radius = 0.75 * w, height = 0.02, axis = "x", at = { 0.01, 0, 0.55 * h }, segments = 24, slot = "body", fill = 0.4 }
      k:sweep { path = { { 0.01, 0, 0.55 * h }, { 0.5 * (d - w), 0, 0.60 * h }, { d - w, 0, 0.72 * h } }, radius = 0.016, segments = 10, smooth = true, steps = 2, slot = "body", fill = 0.4 }
      k:lathe { profile = { { 0, -0.02 * h }, { 0.98 * w, 0 }, { w, 0.08 * h }, { 0.9 * w, 0.6 * h }, { 0.4 * w, 0.95 * h }, { 0, h } }, at = { d - w, 0, 0 }, slot = "body", segments = 28, fill = 0.2 }
      local dome = {}
      for i = 0, 6 do local a = math.rad(90 * i / 6) dome[i + 1] = { 0.86 * w * math.sin(a), -h * math.cos(a) } end
      dome[#dome + 1] = { 0, 0.01 }
      k:lathe { profile = dome, at = { d - w, 0, 0 }, slot = "glass", segments = 26, fill = 0.2 }
      k:ellipsoid { size = { 0.03, 0.03, 0.03 }, at = { d - w + 0.60 * w, 0, -0.52 * h }, segments = 12, slot = "lens", visual_only = true }
      k:torus { radius = 0.94 * w, tube = 0.003, at = { d - w, 0, -0.005 }, segments = 26, slot = "dark", visual_only = true }
    else
      local tilt = 14
      k:cylinder { radius = 0.70 * w, height = 0.016, axis = "x", at = { 0.008, 0, -0.45 * h }, segments = 24, bevel = 0.003, slot = "body", fill = 0.5 }
      for i = 0, 2 do local a = math.rad(90 + 120 * i) k:cylinder { radius = 0.005, height = 0.003, axis = "x", at = { 0.0165, 0.5 * w * math.cos(a), -0.45 * h + 0.5 * w * math.sin(a) }, segments = 10, bevel = 0, slot = "dark", visual_only = true } end
      k:sweep { path = { { 0.012, 0, -0.45 * h }, { 0.18 * d, 0, -0.45 * h }, { 0.26 * d, 0, -0.2 * h }, { 0.30 * d, 0, 0.1 * h } }, radius = 0.014, segments = 10, smooth = true, steps = 2, slot = "body", fill = 0.5 }
      k:sphere { radius = 0.022, at = { 0.18 * d, 0, -0.44 * h }, segments = 14, slot = "dark", no_collider = true }
      k:with({ at = { 0.58 * d, 0, 0.36 * h }, rot = { 0, tilt, 0 } }, function()
        local L, r = 0.70 * d, 0.78 * w
        k:cylinder { radius = r, height = L, axis = "x", segments = 28, bevel = 0.004, slot = "body", fill = 0.16, no_collider = true }
        k:cylinder { radius = 0.84 * w, height = L, axis = "x", segments = 14, slot = "body", collider_only = true }
        k:box { low = { -0.42 * L, -0.7 * w, 0.5 * w }, high = { 0.63 * L, 0.7 * w, 0.92 * w }, slot = "body", collider_only = true }
        -- Sun hood: a half shell that stands out in front.
        local shell = outline.arc({}, 0, 0, w - 0.001, -12, 192, 14)
        outline.arc(shell, 0, 0, w - 0.005, 192, -12, 14)
        k:prism { polygon = shell, axis = "x", height = 1.08 * L, at = { 0.10 * L, 0, 0.0 }, bevel = 0.0008, slot = "body", no_collider = true }
        local x = L / 2
        k:cylinder { radius = 0.88 * r, height = 0.004, axis = "x", at = { x, 0, 0 }, segments = 26, bevel = 0, slot = "glass", visual_only = true }
        k:torus { radius = 0.42 * r, tube = 0.004, axis = "x", at = { x + 0.002, 0, 0 }, segments = 20, slot = "dark", visual_only = true }
        k:ellipsoid { size = { 0.014, 0.7 * r, 0.7 * r }, at = { x + 0.001, 0, 0 }, segments = 14, slot = "lens", visual_only = true }
        for i = 0, 11 do local a = i * math.pi / 6 k:cylinder { radius = 0.0035, height = 0.003, axis = "x", at = { x + 0.002, 0.68 * r * math.cos(a), 0.68 * r * math.sin(a) }, segments = 8, bevel = 0, slot = i == 3 and "lamp" or "dark", visual_only = true } end
      end)
      k:sweep { path = { { 0.26 * d, 0, 0.5 * h }, { 0.1 * d, 0, 0.2 * h }, { 0.02, 0, -0.1 * h } }, radius = 0.003, segments = 6, smooth = true, steps = 3, slot = "dark", visual_only = true }
    end
    k:fit()
  end,
}
