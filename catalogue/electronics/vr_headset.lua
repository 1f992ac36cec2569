-- A visor with cameras and soft padding, straps around and over the head; controllers beside it on request.
return kind {
  api    = 1,
  names  = { en = "vr headset, virtual reality headset, vr goggles, vr", zh = "虚拟现实头盔, vr头盔, vr眼镜" },
  measure_zh = "个",
  groups = { "electronics" },
  stands = "surface",
  size   = { width = { 0.17, 0.19, 0.21 }, depth = { 0.22, 0.26, 0.30 }, height = { 0.13, 0.16, 0.19 } },
  mass   = { 0.25, 0.55, 1.2 },
  params = { controllers = bool(false, { ["with controllers"] = true, ["带手柄"] = true }) },
  slots  = { body = { "plastic_matte", "black_plastic", tint = { "#ffffff", "#e8e8ea", "#4a4d52" } }, face = { "screen_black", "black_plastic" }, pad = { "foam", "felt", tint = { "#4a4a4e" } }, strap = { "rubber", "fabric", tint = { "#8a8d92" } }, lens = { "screen_black" }, glow = { "neon", tint = { "#5ab8ff" } }, dark = "black_plastic" },
  rooms  = { "game_room", "bedroom", "living_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local tall = 0.105
    local x1 = d
    -- Visor in front (+x), standing on its lower edge.
    local plan = {}
    outline.arc(plan, x1 - 0.035, w - 0.035, 0.034, 0, 90, 5)
    plan[#plan + 1] = { x1 - 0.085, w - 0.004 }
    plan[#plan + 1] = { x1 - 0.085, -w + 0.004 }
    outline.arc(plan, x1 - 0.035, -w + 0.035, 0.034, 270, 360, 5)
    k:prism { polygon = plan, height = tall, at = { 0, 0, tall / 2 }, bevel = 0.012, crease = 40, slot = "body", fill = 0.3 }
    k:prism { polygon = outline.rounded_rect(2 * w - 0.062, tall - 0.030, 0.025, 5), axis = "x", height = 0.004, at = { x1 - 0.0012, 0, tall / 2 }, bevel = 0.001, slot = "face", visual_only = true }
    for _, s in ipairs { -1, 1 } do
      for _, z in ipairs { 0.24, 0.78 } do
        k:cylinder { radius = 0.008, height = 0.005, axis = "x", at = { x1 - 0.0005, s * 0.60 * w, z * tall }, segments = 14, bevel = 0.001, slot = "dark", visual_only = true }
        k:ellipsoid { size = { 0.005, 0.008, 0.008 }, at = { x1 + 0.001, s * 0.60 * w, z * tall }, segments = 8, slot = "lens", visual_only = true }
      end
      -- Arms and the strap behind.
      k:box { low = { x1 - 0.13, s * (w - 0.008) - 0.004, 0.40 * tall }, high = { x1 - 0.06, s * (w - 0.008) + 0.004, 0.68 * tall }, bevel = 0.003, slot = "body", fill = 0.5 }
    end
    k:box { size = { 0.003, 0.02, 0.004 }, at = { x1 + 0.001, 0, 0.14 * tall }, bevel = 0, slot = "glow", visual_only = true }
    k:prism { polygon = { { x1 - 0.085, -w + 0.012 }, { x1 - 0.085, w - 0.012 }, { x1 - 0.108, w - 0.016 }, { x1 - 0.098, 0.4 * w }, { x1 - 0.094, 0 }, { x1 - 0.098, -0.4 * w }, { x1 - 0.108, -w + 0.016 } }, height = tall - 0.014, at = { 0, 0, tall / 2 }, bevel = 0.006, slot = "pad", no_collider = true }
    local z = 0.54 * tall
    k:sweep { path = { { x1 - 0.11, -w + 0.008, z }, { x1 - 0.19, -0.96 * w, z + 0.004 }, { -d + 0.05, -0.62 * w, z + 0.006 }, { -d + 0.006, 0, z + 0.006 }, { -d + 0.05, 0.62 * w, z + 0.006 }, { x1 - 0.19, 0.96 * w, z + 0.004 }, { x1 - 0.11, w - 0.008, z } }, rect = { 0.004, 0.030 }, up = { 0, 0, 1 }, smooth = true, steps = 4, slot = "strap", no_collider = true }
    k:sweep { path = { { x1 - 0.08, 0, tall - 0.004 }, { x1 - 0.11, 0, h - 0.012 }, { 0.1 * d, 0, h - 0.003 }, { -0.55 * d, 0, h - 0.025 }, { -d + 0.008, 0, z + 0.02 } }, rect = { 0.026, 0.004 }, up = { 0, 0, 1 }, smooth = true, steps = 4, slot = "strap", no_collider = true }
    k:rounded_box { low = { -d, -0.04, z - 0.055 + 0.02 }, high = { -d + 0.02, 0.04, z + 0.055 }, radius = 0.008, segments = 2, slot = "pad" }
    k:cylinder { radius = 0.018, height = 0.008, axis = "x", at = { -d + 0.000, 0, z + 0.01 }, segments = 18, slot = "dark", visual_only = true }
    k:box { low = { -d + 0.002, -0.02, 0 }, high = { -d + 0.016, 0.02, z }, bevel = 0.002, slot = "pad", no_collider = false }
    for _, s in ipairs { -1, 1 } do k:box { low = { -0.35 * d, s > 0 and 0.86 * w or -0.97 * w, z - 0.01 }, high = { x1 - 0.11, s > 0 and 0.97 * w or -0.86 * w, z + 0.02 }, slot = "strap", collider_only = true } end
    k:hull { points = { { x1 - 0.10, -0.013, tall - 0.01 }, { x1 - 0.10, 0.013, tall - 0.01 }, { x1 - 0.11, -0.013, h }, { x1 - 0.11, 0.013, h }, { -0.3 * d, -0.013, h }, { -0.3 * d, 0.013, h }, { -0.3 * d, 0.013, h - 0.02 }, { -0.3 * d, -0.013, h - 0.02 } }, slot = "strap", collider_only = true }
    k:lump { mass = 0.12, at = { x1 - 0.06, 0, 0.3 * tall }, size = { 0.04, w, 0.03 } }
    if p.controllers then
      for _, s in ipairs { -1, 1 } do
        k:with({ at = { -0.1 * d, s * 0.40 * w, 0.018 }, rot = { 0, 0, s * 12 } }, function()
          k:capsule { radius = 0.014, height = 0.10, axis = "x", slot = "body", segments = 12, fill = 0.4 }
          k:cylinder { radius = 0.024, height = 0.012, at = { 0.045, 0, 0.012 }, slot = "dark", segments = 20, bevel = 0.002, no_collider = true }
          k:cylinder { radius = 0.007, height = 0.010, at = { 0.045, 0, 0.022 }, slot = "pad", segments = 12, visual_only = true }
          k:torus { radius = 0.034, tube = 0.004, at = { 0.050, 0, 0.006 }, rot = { 0, -20, 0 }, segments = 20, slot = "body", visual_only = true }
        end)
      end
    end
    k:fit()
  end,
}
