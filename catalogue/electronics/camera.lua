-- A body with grip and prism hump, a lens of rings with glass, dials and a hot shoe; an old one with bellows-like leather; or a camcorder.
return kind {
  api    = 1,
  names  = { en = "camera, dslr, dslr camera, digital camera, film camera, vintage camera, video camera, camcorder, webcam", zh = "相机, 照相机, 摄像机" },
  measure_zh = "台",
  groups = { "electronics" },
  stands = "surface",
  size   = { width = { 0.115, 0.138, 0.155 }, depth = { 0.11, 0.14, 0.18 }, height = { 0.085, 0.102, 0.120 } },
  mass   = { 0.12, 0.9, 2.2 },
  params = { type = one_of { "dslr", "vintage", "camcorder", default = "dslr", words = { vintage = "vintage", retro = "vintage", film = "vintage", old = "vintage", ["复古"] = "vintage", ["胶片"] = "vintage", video = "camcorder", camcorder = "camcorder", ["摄像机"] = "camcorder" },
    size = { dslr = { width = { 0.115, 0.138, 0.155 }, depth = { 0.11, 0.14, 0.18 }, height = { 0.085, 0.102, 0.120 } }, vintage = { width = { 0.12, 0.135, 0.15 }, depth = { 0.06, 0.075, 0.09 }, height = { 0.075, 0.085, 0.095 } }, camcorder = { width = { 0.09, 0.11, 0.13 }, depth = { 0.14, 0.19, 0.26 }, height = { 0.085, 0.11, 0.14 } } } } },
  slots  = { body = { "black_plastic", "plastic_matte", tint = { "#4a4d52" } }, metal = { "chrome", "aluminium" }, skin = { "leather", "black_leather", tint = { "#6a4a38", "#b07a50" } }, rubber = "rubber", glass = "screen_black", screen = "screen_on", red = { "plastic", tint = { "#d8302a" } }, coat = { "stained_glass", tint = { "#9a7aff" } } },
  rooms  = { "study", "home_office", "art_studio", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local function lens(x0, y, z, R, length, ringed)
      local profile = { { 0, 0 }, { 0.92 * R, 0 }, { 0.92 * R, 0.12 * length }, { R, 0.14 * length }, { R, 0.42 * length }, { 0.93 * R, 0.45 * length }, { 0.93 * R, 0.55 * length }, { R, 0.58 * length }, { R, 0.80 * length }, { 0.95 * R, 0.83 * length }, { 0.95 * R, length }, { 0.78 * R, length }, { 0.66 * R, 0.90 * length }, { 0, 0.90 * length } }
      k:lathe { profile = profile, axis = "x", at = { x0, y, z }, segments = 26, slot = ringed or "body", fill = 0.5 }
      for i = 0, 17 do local a = 2 * math.pi * i / 18 k:box { size = { 0.20 * length, 0.10 * R, 0.10 * R }, at = { x0 + 0.69 * length, y + R * math.cos(a), z + R * math.sin(a) }, rot = { math.deg(a), 0, 0 }, bevel = 0, slot = "rubber", visual_only = true } end
      k:ellipsoid { size = { 0.35 * R, 1.30 * R, 1.30 * R }, at = { x0 + 0.88 * length, y, z }, segments = 16, slot = "glass", visual_only = true }
      k:ellipsoid { size = { 0.06 * R, 0.55 * R, 0.45 * R }, at = { x0 + 0.88 * length + 0.15 * R, y + 0.14 * R, z + 0.16 * R }, segments = 10, slot = "coat", visual_only = true }
    end
    if p.type ~= "vintage" then k:lump { mass = p.type == "dslr" and 0.45 or 0.35, at = { 0.3 * d, 0, 0.35 * h }, size = { 0.3 * d, w, 0.3 * h } } end
    if p.type == "camcorder" then
      k:prism { polygon = outline.rounded_rect(0.62 * p.width, 0.72 * h, 0.02, 4), axis = "x", height = 0.72 * d, at = { 0.36 * d, -0.12 * w, 0.38 * h }, bevel = 0.004, slot = "body", fill = 0.35 }
      k:box { low = { 0.15 * d, -0.5 * w, 0 }, high = { 0.55 * d, 0.3 * w, 0.04 * h }, bevel = 0.001, slot = "rubber" }
      lens(0.70 * d, -0.12 * w, 0.42 * h, 0.27 * h, 0.30 * d)
      k:with({ at = { 0.2 * d, 0.52 * w, 0 } }, function() -- screen swung out
        k:box { low = { 0, 0, 0.18 * h }, high = { 0.40 * d, 0.012, 0.66 * h }, bevel = 0.003, slot = "body", fill = 0.5 }
        k:box { low = { 0.02 * d, 0.0115, 0.22 * h }, high = { 0.38 * d, 0.0128, 0.62 * h }, bevel = 0, slot = "screen", visual_only = true }
        k:cylinder { radius = 0.007, height = 0.5 * h, at = { 0.42 * d, -0.004, 0.42 * h }, slot = "rubber", segments = 10, no_collider = true }
      end)
      k:sweep { path = { { 0.08 * d, -0.70 * w, 0.36 * h }, { 0.30 * d, -0.97 * w, 0.40 * h }, { 0.62 * d, -0.70 * w, 0.36 * h } }, rect = { 0.028, 0.005 }, up = { 0, 0, 1 }, smooth = true, steps = 4, slot = "skin", no_collider = true }
      k:box { low = { 0.12 * d, -w + 0.003, 0.28 * h }, high = { 0.55 * d, -0.70 * w, 0.5 * h }, slot = "skin", collider_only = true }
      k:rounded_box { low = { 0.10 * d, -0.24 * w, 0.86 * h }, high = { 0.66 * d, 0.02 * w, h }, radius = 0.007, segments = 2, slot = "body", fill = 0.4 }
      for _, x in ipairs { 0.14 * d, 0.58 * d } do k:box { low = { x, -0.18 * w, 0.70 * h }, high = { x + 0.05 * d, -0.04 * w, 0.88 * h }, bevel = 0.002, slot = "body" } end
      k:cylinder { radius = 0.012, height = 0.06 * d, axis = "x", at = { -0.02 * d, -0.12 * w, 0.60 * h }, slot = "rubber", segments = 14, no_collider = true }
      k:cylinder { radius = 0.006, height = 0.003, at = { 0.16 * d, 0, 0.745 * h }, slot = "red", segments = 12, bevel = 0, visual_only = true }
      k:capsule { radius = 0.008, height = 0.22 * d, axis = "x", at = { 0.80 * d, -0.1 * w, 0.93 * h }, slot = "rubber", segments = 10, no_collider = true }
    elseif p.type == "vintage" then
      local t = 0.55 * d
      local z1 = 0.78 * h
      k:prism { polygon = outline.rounded_rect(t, 2 * w, 0.45 * t, 5), height = 0.56 * h, at = { t / 2, 0, 0.10 * h }, anchor = "bottom", bevel = 0.001, slot = "skin", fill = 0.5, no_collider = true }
      for _, q in ipairs { { 0, 0.11 }, { 0.64, 0.17 } } do k:prism { polygon = outline.rounded_rect(t + 0.001, 2 * w, 0.45 * t, 5), height = q[2] * h, at = { t / 2, 0, q[1] * h }, anchor = "bottom", bevel = 0.002, slot = "metal", fill = 0.2, no_collider = true } end
      k:box { low = { 0, -w, 0 }, high = { t, w, 0.81 * h }, slot = "metal", collider_only = true }
      k:loft { segments = 1, slot = "metal", fill = 0.2, sections = { { at = { t / 2, 0, 0.80 * h }, size = { t, 0.95 * w }, radius = 0.002 }, { at = { t / 2, 0, 0.90 * h }, size = { 0.9 * t, 0.6 * w }, radius = 0.002 }, { at = { t / 2, 0, 0.94 * h }, size = { 0.8 * t, 0.55 * w }, radius = 0.002 } } }
      lens(t - 0.001, 0, 0.40 * h, 0.30 * h, d - t, "metal")
      k:cylinder { radius = 0.17 * w, height = 0.09 * h, at = { t / 2, -0.72 * w, 0.81 * h }, anchor = "bottom", slot = "metal", segments = 18, fill = 0.3 }
      k:cylinder { radius = 0.15 * w, height = 0.10 * h, at = { t / 2, 0.62 * w, 0.81 * h }, anchor = "bottom", slot = "metal", segments = 18, fill = 0.3 }
      k:cylinder { radius = 0.08 * w, height = 0.06 * h, at = { 0.6 * t, 0.88 * w, 0.81 * h }, anchor = "bottom", slot = "metal", segments = 12, no_collider = true }
      for _, q in ipairs { { -0.74, 0.22, 0.11 }, { 0, 0.20, 0.075 }, { 0.70, 0.16, 0.09 } } do k:box { size = { 0.002, q[2] * w, q[3] * h }, at = { t + 0.0006, q[1] * w, 0.725 * h }, bevel = 0.0005, slot = "glass", visual_only = true } end
      for _, s in ipairs { -1, 1 } do k:torus { radius = 0.006, tube = 0.001, axis = "x", at = { t / 2, s * (w - 0.001), 0.70 * h }, segments = 12, slot = "metal", visual_only = true } end
      k:box { size = { 0.5 * t, 0.16 * w, 0.06 * h }, at = { t / 2, 0, 0.97 * h }, bevel = 0.001, slot = "metal" }
    else
      local t = 0.42 * d
      k:prism { polygon = { { 0, -w }, { 0.92 * t, -w }, { 1.28 * t, -0.92 * w }, { 1.30 * t, -0.66 * w }, { 0.98 * t, -0.56 * w }, { 0.9 * t, 0.92 * w }, { 0.8 * t, w }, { 0, w } }, height = 0.70 * h, at = { 0, 0, 0.35 * h }, bevel = 0.005, slot = "body", fill = 0.35 }
      k:loft { segments = 2, slot = "body", fill = 0.35, sections = { { at = { 0.48 * t, 0.05 * w, 0.68 * h }, size = { 0.96 * t, 1.1 * w }, radius = 0.008 }, { at = { 0.52 * t, 0.05 * w, 0.86 * h }, size = { 1.1 * t, 0.72 * w }, radius = 0.008 }, { at = { 0.52 * t, 0.05 * w, 0.97 * h }, size = { 0.95 * t, 0.5 * w }, radius = 0.006 } } }
      k:box { size = { 0.02, 0.02, 0.03 * h }, at = { 0.42 * t, 0.05 * w, 0.985 * h }, bevel = 0.001, slot = "metal" }
      k:prism { polygon = { { 1.0 * t, -0.98 * w }, { 1.27 * t, -0.9 * w }, { 1.305 * t, -0.67 * w }, { 1.1 * t, -0.62 * w } }, height = 0.56 * h, at = { 0.0012, 0, 0.33 * h }, bevel = 0.003, slot = "rubber", visual_only = true }
      lens(0.90 * t, 0.10 * w, 0.38 * h, 0.36 * h, d - 0.90 * t)
      k:torus { radius = 0.33 * h, tube = 0.0014, axis = "x", at = { 0.90 * t + 0.49 * (d - 0.9 * t), 0.10 * w, 0.38 * h }, segments = 22, slot = "red", visual_only = true }
      k:cylinder { radius = 0.15 * w, height = 0.08 * h, at = { 0.45 * t, 0.76 * w, 0.69 * h }, anchor = "bottom", slot = "rubber", segments = 18, fill = 0.5 }
      k:cylinder { radius = 0.075 * w, height = 0.05 * h, at = { 1.08 * t, -0.78 * w, 0.69 * h }, anchor = "bottom", slot = "metal", segments = 14 }
      k:cylinder { radius = 0.12 * w, height = 0.04 * h, at = { 0.55 * t, -0.72 * w, 0.69 * h }, anchor = "bottom", slot = "rubber", segments = 14, no_collider = true }
      k:box { size = { 0.002, 1.15 * w, 0.48 * h }, at = { 0, 0.1 * w, 0.34 * h }, bevel = 0.0008, slot = "glass", visual_only = true }
      lettering.text(k, { text = "PRO", at = { 1.03 * t, 0.05 * w, 0.86 * h }, height = 0.07 * h, slot = "metal", depth = 0.0008 })
      for _, s in ipairs { -1, 1 } do k:torus { radius = 0.006, tube = 0.001, axis = "x", at = { 0.4 * t, s * (w - 0.001), 0.62 * h }, segments = 12, slot = "metal", visual_only = true } end
    end
    k:fit()
  end,
}
