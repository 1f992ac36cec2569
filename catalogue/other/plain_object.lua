-- What stands for a thing that no file builds: a plain block on a plinth with a blank plate. Its size is what was asked.
return kind {
  api    = 1,
  names  = { en = "plain object", zh = "素模" },
  measure_zh = "个",
  stands = "floor", small = true,
  size   = { width = { 0.25, 0.40, 0.60 }, depth = { 0.25, 0.40, 0.60 }, height = { 0.25, 0.45, 0.80 } },
  mass   = { 0.5, 6, 80 },
  slots  = { body = { "painted_wood", tint = { "#c9c9c6", "#bfc3c7", "#cdc8bd" } }, plate = "paperboard" },
  build  = function(p, k)
    local d, w, h = p.depth / 2, p.width / 2, p.height
    local b = 0.12 * math.min(p.depth, p.width, h)
    k:box { low = { -d, -w, 0 }, high = { d, w, h }, bevel = math.min(b, 0.016), slot = "body", fill = 0.15 }
    k:box { low = { d - 0.0005, -0.4 * w, 0.55 * h }, high = { d, 0.4 * w, 0.75 * h }, bevel = 0, slot = "plate", visual_only = true }
    k:surface("top", { center = { 0, 0, h }, size = { 2 * d - 2 * b, 2 * w - 2 * b } })
  end,
}
