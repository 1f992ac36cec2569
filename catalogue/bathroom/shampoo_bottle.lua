-- A plastic bottle for shampoo: flat oval with a flip cap, standing on its cap, or with a pump; a label and a coloured body.
return kind {
  api    = 1,
  names  = { en = "shampoo bottle, shampoo, conditioner bottle, conditioner, body wash, shower gel, bottle of shampoo, body wash bottle", zh = "洗发水, 洗发水瓶, 护发素" },
  measure_zh = "瓶",
  groups = { "bottle" },
  stands = "surface",
  size   = { width = { 0.055, 0.078, 0.10 }, depth = { 0.035, 0.048, 0.08 }, height = { 0.15, 0.20, 0.26 } },
  mass   = { 0.12, 0.40, 1.7 },
  params = { cap = one_of { "flip", "inverted", "pump", words = { pump = "pump", tube = "inverted", flip = "flip" } } },
  slots  = { body = { "plastic", tint = { "#ffffff", "#7fb8c9", "#d98ba3", "#8fbf7f", "#e3b567", "#6d5a9a", "#2f3a44" } }, cap = { "plastic", "chrome", tint = { "#ffffff", "#3f6a7a", "#c9a24a", "#2b2e31" } }, label = { "paper", tint = { "#ffffff", "#f1e4c8", "#cfe6ea" } }, print = { "plastic", tint = { "#2f6f8a", "#a83f5a", "#3a3d42", "#5a8a3f" } } },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    local low, high = 0, h - 0.032
    local function ring(sx, sy, z) return { at = { 0, 0, z }, size = { sx * d, sy * w }, radius = 0.485 * math.min(sx * d, sy * w) } end
    local deep = p.cap == "pump" and math.max(d, 0.05) or d
    if p.cap == "pump" then high = h - 0.060 end
    if p.cap == "inverted" then -- stands on a wide cap, its body flattens to a seam above
      k:loft { slot = "cap", segments = 5, sections = { ring(0.90, 0.70, 0), ring(0.96, 0.74, 0.003), ring(0.92, 0.72, 0.038) }, fill = 0.4 }
      k:loft { slot = "body", segments = 5, crease = 50, sections = { ring(0.88, 0.70, 0.038), ring(1, 0.86, 0.06), ring(0.94, 1.0, 0.55 * h), ring(0.5, 1.0, 0.88 * h), ring(0.10, 0.98, h - 0.003), ring(0.10, 0.97, h) }, no_mass = true }
      k:box { low = { -0.05 * d, -0.485 * w, h - 0.010 }, high = { 0.05 * d, 0.485 * w, h }, slot = "body", bevel = 0.001, visual_only = true }
      low, high = 0.05, 0.85 * h
    else
      k:loft { slot = "body", segments = 5, crease = 50, sections = { ring(0.90, 0.92, 0), ring(1, 1, 0.006), ring(1, 1, 0.60 * high), ring(0.96, 0.92, 0.84 * high), ring(0.72, 0.60, 0.96 * high), ring(0.50, 0.36, high) }, no_mass = true }
      if p.cap == "flip" then
        k:loft { slot = "cap", segments = 5, sections = { ring(0.66, 0.46, high - 0.002), ring(0.66, 0.46, h - 0.006), ring(0.58, 0.40, h) }, fill = 0.4 }
        k:box { low = { -0.335 * d, -0.235 * w, h - 0.0125 }, high = { 0.335 * d, 0.235 * w, h - 0.0115 }, slot = "print", bevel = 0, visual_only = true }
        k:cylinder { radius = 0.005, height = 0.003, axis = "x", at = { 0.33 * d, 0, h - 0.012 }, slot = "cap", segments = 10, visual_only = true }
      else
        kitchen.pump(k, { z = high - 0.001, height = h - high + 0.001, radius = 0.013, reach = math.max(0.030, d / 2), slot = "cap" })
      end
    end
    k:lump { mass = 0.72 * w * d * h * 900, at = { 0, 0, 0.42 * h }, size = { 0.5 * d, 0.6 * w, 0.5 * h } }
    -- Label on the front: a roundel and lines, following the body.
    local inv = p.cap == "inverted"
    local z0, z1, x = inv and 0.30 * h or 0.16 * high, inv and 0.62 * h or 0.60 * high, d / 2
    local function wrap(slot, half, from, to, lift)
      local corner = 0.485 * math.min(d, w)
      kitchen.wrap(k, { low = { z0, d, w, corner }, high = { z1, d, w, corner }, half = half * w, from = from, to = to, lift = lift, slot = slot })
    end
    if inv then
      k:box { low = { x - 0.003, -0.27 * w, z0 }, high = { x - 0.0004, 0.27 * w, z1 }, slot = "label", bevel = 0, visual_only = true }
      for i = 0, 3 do k:box { low = { x - 0.002, -(0.20 - 0.03 * i) * w, z0 + (0.12 + 0.10 * i) * (z1 - z0) }, high = { x + 0.0008, (0.20 - 0.03 * i) * w, z0 + (0.16 + 0.10 * i) * (z1 - z0) }, slot = "print", bevel = 0, visual_only = true } end
    else
      wrap("label", 0.30)
      for i = 0, 3 do wrap("print", 0.20 - 0.03 * i, 0.12 + 0.10 * i, 0.16 + 0.10 * i, 0.0008) end
    end
    k:ellipsoid { size = { 0.0018, 0.26 * w, 0.26 * w }, at = { x, 0, z0 + 0.70 * (z1 - z0) }, slot = "print", segments = 16, visual_only = true }
    k:fit()
  end,
}
