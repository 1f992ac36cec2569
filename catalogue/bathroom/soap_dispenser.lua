-- A bottle with a pump for liquid soap: round, square or oval, of glass, ceramic or plastic; or a bar of soap on its dish.
return kind {
  api    = 1,
  names  = { en = "soap dispenser, soap bottle, hand soap, soap pump, lotion pump, lotion dispenser, hand soap dispenser, hand wash, sanitizer dispenser, dish soap, hand sanitizer, soap, soap dish, bar of soap, soap bar", zh = "洗手液, 皂液器, 香皂, 肥皂, 肥皂盒, 沐浴露" },
  measure_zh = "瓶",
  groups = { "bottle" },
  stands = "surface",
  size   = { width = { 0.055, 0.072, 0.12 }, depth = { 0.07, 0.09, 0.11 }, height = { 0.03, 0.175, 0.24 } },
  mass   = { 0.12, 0.45, 1.9 },
  params = {
    form = one_of { "round", "square", "bar", default = "round", words = { bar = "bar", ["bar of soap"] = "bar", ["soap dish"] = "bar", square = "square", ["香皂"] = "bar", ["肥皂"] = "bar" },
      size = { round = { width = { 0.06, 0.070, 0.085 }, height = { 0.15, 0.18, 0.22 } }, square = { width = { 0.055, 0.065, 0.08 }, height = { 0.15, 0.18, 0.22 } }, bar = { width = { 0.10, 0.125, 0.14 }, depth = { 0.075, 0.09, 0.10 }, height = { 0.035, 0.045, 0.055 } } } },
  },
  slots  = { body = { "ceramic", "frosted_glass", "porcelain", "plastic", "white_marble", tint = { "#f3efe6", "#b9c9c0", "#d8b6a8", "#8fa9b8", "#3d4347" } }, pump = { "chrome", "black_plastic", "brass", "plastic" }, label = { "paper", tint = { "#ffffff", "#e8dcc4" } }, print = { "plastic", tint = { "#3f6a5c", "#3a3d42" } }, soap = { "wax", tint = { "#f2e6c8", "#c9ddc0", "#efc9cc", "#cfe0ea" } } },
  rooms  = { "bathroom", "kitchen" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    if p.form == "bar" then
      local d = p.depth / 2
      local function ring(s, z) return { at = { 0, 0, z }, size = { 2 * s * d, 2 * w - 2 * d + 2 * s * d }, radius = 0.98 * s * d } end
      local dish = k:loft { slot = "body", segments = 4, no_collider = true, sections = { ring(0.70, 0), ring(0.74, 0.004), ring(1, 0.020) } }
      k:cut(dish, k:loft { slot = "body", segments = 4, no_collider = true, sections = { ring(0.68, 0.006), ring(0.97, 0.024) } })
      for i = -2, 2 do k:box { low = { -0.4 * d, i * 0.017 - 0.003, 0.005 }, high = { 0.4 * d, i * 0.017 + 0.003, 0.010 }, slot = "body", bevel = 0.001, visual_only = true } end
      k:loft { slot = "body", segments = 2, sections = { ring(0.72, 0), ring(0.98, 0.019) }, collider_only = true }
      k:cushion { size = { 1.16 * d, 1.45 * w, h - 0.010 }, at = { 0, 0, (h - 0.010) / 2 + 0.010 }, puff = 0.35, segments = 5, slot = "soap" }
      k:box { size = { 0.35 * d, 0.7 * w, 0.001 }, at = { 0, 0, h - 0.0007 }, slot = "soap", bevel = 0.0004, visual_only = true }
      for i = -1, 1 do k:capsule { radius = 0.0012, height = 0.45 * w, axis = "y", at = { i * 0.10 * d, 0, h - 0.001 }, slot = "body", segments = 5, visual_only = true } end
      k:fit()
      return
    end
    local neck = h - 0.058
    if p.form == "round" then
      k:lathe { profile = { { 0.92 * w, 0 }, { w, 0.005 }, { w, neck * 0.86 }, { 0.88 * w, neck * 0.95 }, { 0.36 * w, neck - 0.001 }, { 0.36 * w, neck + 0.002 } }, slot = "body", segments = 28, fill = 0.30 }
      kitchen.label(k, { radius = w, low = 0.22 * neck, high = 0.66 * neck, slot = "label", print = "print", arc = { -42, 42 }, n = 6 })
    else
      k:rounded_box { low = { -w, -w, 0 }, high = { w, w, neck }, radius = 0.010, segments = 3, slot = "body", fill = 0.30 }
      k:box { low = { w - 0.001, -0.62 * w, 0.22 * neck }, high = { w + 0.0005, 0.62 * w, 0.68 * neck }, slot = "label", bevel = 0, visual_only = true }
      for i, q in ipairs { 0.60, 0.40, 0.32 } do k:box { low = { w, -(0.5 - 0.12 * (i - 1)) * w, q * neck }, high = { w + 0.0009, (0.5 - 0.12 * (i - 1)) * w, (q + (i == 1 and 0.03 or 0.02)) * neck }, slot = "print", bevel = 0, visual_only = true } end
    end
    k:lump { mass = 3.2 * w * w * neck * 900, at = { 0, 0, 0.45 * neck }, size = { w, w, 0.6 * neck } }
    kitchen.pump(k, { z = neck, height = h - neck, radius = 0.014, reach = math.min(0.044, p.depth - w), slot = "pump", name = nil })
    k:fit()
  end,
}
