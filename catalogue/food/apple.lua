-- One apple: a turned body with dents at both ends, a stem, a leaf.
return kind {
  api    = 1,
  names  = { en = "apple, red apple, green apple", zh = "苹果" },
  measure_zh = "个",
  groups = { "fruit", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.062, 0.080, 0.092 }, depth = "width", height = { 0.065, 0.085, 0.098 } },
  mass   = { 0.08, 0.19, 0.40 },
  params = { colour = one_of { "red", "green", default = "red", words = { red = "red", green = "green", ["红"] = "red", ["青"] = "green", ["绿"] = "green" } }, leaf = bool(true) },
  slots  = { red = "fruit_skin", green = { "vegetable_skin", tint = { "#d8f08a", "#e9f3a0" } }, stem = "bark", leaf = "leaf", blush = { "vegetable_skin", tint = "#e9d27a" } },
  rooms  = { "kitchen", "dining_room" },
  build  = function(p, k)
    produce.round(k, { radius = p.width / 2, height = 0.86 * p.height, slot = p.colour, stem = "stem", leaf = p.leaf and "leaf" or nil, segments = 24 })
    k:tag(p.colour)
    k:fit()
  end,
}
