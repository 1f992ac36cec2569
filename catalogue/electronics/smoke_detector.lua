-- A white disc with slits around, a test key and a red lamp.
return kind {
  api    = 1,
  names  = { en = "smoke detector, fire alarm, smoke alarm", zh = "烟雾报警器, 烟感" },
  measure_zh = "个",
  groups = { "electronics" },
  stands = "ceiling", front = false,
  size   = { width = { 0.09, 0.12, 0.15 }, depth = "width", height = { 0.032, 0.042, 0.055 } },
  mass   = { 0.04, 0.16, 0.45 },
  params = { shape = one_of("domed", "flat") },
  slots  = { body = { "plastic", tint = { "#ffffff", "#f4f2ec" } }, dark = "black_plastic", lamp = { "neon", tint = { "#ff3a2a" } } },
  rooms  = { "hallway", "hotel_room", "office" },
  build  = function(p, k)
    local R, h = p.width / 2, p.height
    local e = p.shape == "domed" and 1 or 0.6
    k:lathe { profile = { { 0, -h }, { 0.45 * R, -h + 0.001 }, { 0.62 * R, -0.96 * h }, { 0.70 * R, -0.86 * h }, { 0.78 * R, -0.72 * h }, { 0.80 * R, -0.50 * h }, { (0.88 + 0.08 * e) * R, -0.44 * h }, { R, -0.26 * h }, { R, 0 }, { 0, 0 } }, slot = "body", segments = 36, fill = 0.32 }
    for i = 0, 19 do k:box { size = { 0.004, 0.012 * R / 0.06, 0.16 * h }, at = { 0.795 * R * math.cos(i * math.pi / 10), 0.795 * R * math.sin(i * math.pi / 10), -0.62 * h }, rot = { 0, 0, 18 * i }, bevel = 0, slot = "dark", visual_only = true } end
    k:cylinder { radius = 0.20 * R, height = 0.003, at = { 0.12 * R, 0, -h }, segments = 20, bevel = 0.001, slot = "body", visual_only = true }
    k:torus { radius = 0.21 * R, tube = 0.0008, at = { 0.12 * R, 0, -h }, segments = 20, slot = "dark", visual_only = true }
    k:sphere { radius = 0.0032, at = { -0.34 * R, 0, -h + 0.0002 }, segments = 10, slot = "lamp", visual_only = true }
    for ring = 1, 2 do for i = 0, 5 * ring do k:cylinder { radius = 0.0012, height = 0.001, at = { -0.1 * R + 0.05 * R * ring * math.cos(i), 0.35 * R + 0.05 * R * ring * math.sin(i), -h }, segments = 6, bevel = 0, slot = "dark", visual_only = true } end end
    k:fit()
  end,
}
