-- A knurled tube with a wider head, a lens, a rubber switch; lying on the flat of its head.
return kind {
  api    = 1,
  names  = { en = "flashlight, torch, torchlight", zh = "手电筒" },
  measure_zh = "个",
  groups = { "light", "tool" },
  stands = "surface",
  size   = { width = { 0.030, 0.042, 0.075 }, depth = { 0.13, 0.18, 0.30 }, height = "width" },
  mass   = { 0.06, 0.22, 1.4 },
  params = { on = bool(false, { on = true, lit = true, ["亮着"] = true }) },
  slots  = { body = { "black_plastic", "aluminium", "plastic", tint = { "#e8483a", "#f2c23a", "#3a6ab0" } }, grip = "rubber", ring = { "chrome", "aluminium" }, glass = "frosted_glass", bulb = "light_bulb", switch = { "plastic", tint = { "#e8302a", "#ff8a2a" } } },
  rooms  = { "garage", "basement", "workshop" },
  build  = function(p, k)
    local R, d = p.width / 2, p.depth
    local r = 0.62 * R
    -- Along x, its light at +x. Eight-sided head, so that it does not roll.
    k:lathe { profile = { { 0, 0 }, { 0.86 * r, 0 }, { r, 0.015 * d }, { r, 0.10 * d }, { 0.9 * r, 0.11 * d }, { 0.9 * r, 0.60 * d }, { r, 0.62 * d }, { r, 0.68 * d }, { 0.96 * R, 0.82 * d }, { 0.96 * R, 0.97 * d }, { 0.90 * R, d }, { 0.80 * R, d }, { 0.72 * R, 0.965 * d }, { 0, 0.95 * d } }, axis = "x", slot = "body", segments = 26, fill = 0.35, no_collider = true }
    k:prism { polygon = outline.regular(R / math.cos(math.pi / 8), 8, 22.5), axis = "x", height = 0.10 * d, at = { 0.90 * d, 0, 0 }, bevel = 0.0015, slot = "body", fill = 0.2 }
    k:cylinder { radius = 0.95 * r, height = 0.80 * d, axis = "x", at = { 0.42 * d, 0, 0 }, segments = 14, slot = "body", collider_only = true }
    for i = 0, 5 do k:torus { radius = 0.9 * r, tube = 0.0018, axis = "x", at = { (0.16 + 0.07 * i) * d, 0, 0 }, segments = 14, slot = "grip", visual_only = true } end
    k:torus { radius = 0.84 * R, tube = 0.05 * R, axis = "x", at = { 0.995 * d - 0.05 * R, 0, 0 }, segments = 18, slot = "ring", visual_only = true }
    k:cylinder { radius = 0.76 * R, height = 0.003, axis = "x", at = { 0.975 * d, 0, 0 }, segments = 24, bevel = 0, slot = p.on and "bulb" or "glass", visual_only = true }
    k:ellipsoid { size = { 0.02, 0.34 * R, 0.34 * R }, at = { 0.972 * d, 0, 0 }, segments = 10, slot = "bulb", visual_only = true }
    k:rounded_box { size = { 0.10 * d, 0.5 * r, 0.006 }, at = { 0.64 * d, 0, r + 0.0005 }, radius = 0.0025, segments = 2, slot = "switch", visual_only = true }
    k:torus { radius = 0.007, tube = 0.0012, axis = "y", at = { -0.004, 0, 0 }, segments = 12, slot = "ring", visual_only = true }
    k:cylinder { radius = 0.6 * r, height = R, at = { 0.05 * d, 0, -R }, anchor = "bottom", slot = "body", collider_only = true, segments = 8 }
    if p.on then k:light { kind = "spot", at = { d + 0.004, 0, 0 }, dir = { 1, 0, 0 }, cone = 20, lumens = 250, color = lamps.neutral, radius = 0.01 } end
    k:lump { mass = 0.05, at = { 0.35 * d, 0, -0.2 * r }, size = { 0.4 * d, r, r } }
    k:fit()
  end,
}
