-- A rubber cup with a flange on a long turned stick; it stands on its rim.
return kind {
  api    = 1,
  names  = { en = "plunger, toilet plunger", zh = "皮搋子, 马桶塞" },
  measure_zh = "个",
  groups = { "tool" },
  stands = "floor", front = false, small = true,
  size   = { width = { 0.12, 0.145, 0.16 }, depth = "width", height = { 0.42, 0.52, 0.60 } },
  mass   = { 0.2, 0.45, 1.0 },
  params = { form = one_of { "cup", "flange", words = { flange = "flange", bellows = "flange" } } },
  slots  = { rubber = { "silicone", tint = { "#b5371f", "#a33a26", "#3a3838" } }, stick = { "beech", "pine", "plastic", tint = { "#ffffff", "#3f78b5" } }, cap = { "plastic", "beech" } },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height
    local cup = 0.62 * p.width
    local profile = p.form == "cup" and { { 0.98, 0 }, { 1, 0.04 }, { 0.96, 0.10 }, { 0.92, 0.42 }, { 0.70, 0.74 }, { 0.34, 0.90 }, { 0.30, 1 } } or { { 0.62, 0 }, { 0.64, 0.10 }, { 0.70, 0.18 }, { 1, 0.24 }, { 1, 0.32 }, { 0.82, 0.48 }, { 0.94, 0.62 }, { 0.66, 0.78 }, { 0.34, 0.88 }, { 0.30, 1 } }
    local outer = {}
    for i, q in ipairs(profile) do outer[i] = { q[1] * r, q[2] * cup } end
    local body = k:lathe { profile = outer, slot = "rubber", segments = 28, no_collider = true, fill = 0.7 }
    local foot = outer[1][1]
    k:cut(body, k:lathe { profile = { { foot - 0.006, -0.01 }, { foot - 0.008, 0.2 * cup }, { 0.5 * foot, 0.62 * cup } }, slot = "rubber", segments = 24, no_collider = true })
    k:lathe { profile = { { foot, 0 }, { r, 0.3 * cup }, { 0.7 * r, 0.76 * cup }, { 0.32 * r, cup } }, slot = "rubber", segments = 16, collider_only = true }
    k:torus { radius = 0.33 * r, tube = 0.005, at = { 0, 0, 0.95 * cup }, slot = "rubber", segments = 18, visual_only = true }
    k:lathe { profile = { { 0.011, 0.80 * cup }, { 0.011, cup }, { 0.013, 0.5 * h }, { 0.011, 0.86 * h }, { 0.014, 0.95 * h }, { 0.013, h - 0.006 }, { 0.007, h }, { 0, h } }, slot = "stick", segments = 14, fill = p.slots.stick == "plastic" and 0.5 or 1 }
    k:handle { at = { 0, 0, h }, normal = { 0, 0, 1 } }
    k:fit()
  end,
}
