-- Two clear lenses in a frame with nose pads and folded-out temples.
return kind {
  api    = 1,
  names  = { en = "glasses, eyeglasses, spectacles, reading glasses, pair of glasses, pair of eyeglasses", zh = "眼镜, 老花镜" },
  measure_zh = "副",
  groups = { "eyewear" },
  stands = "surface",
  size   = { width = { 0.125, 0.138, 0.148 }, depth = { 0.135, 0.145, 0.155 }, height = { 0.042, 0.048, 0.054 } },
  mass   = { 0.01, 0.03, 0.07 },
  params = { shape = one_of { "round", "square", "cat", words = { round = "round", square = "square", rectangular = "square", ["cat-eye"] = "cat", ["圆"] = "round", ["方"] = "square" } } },
  slots  = { frame = { "black_plastic", "gold", "plastic", "silver", tint = { "#7a4a30", "#8a2a30", "#30507a" } }, lens = "glass", pad = "silicone" },
  rooms  = { "home_office", "study", "bedroom", "living_room" },
  build  = function(p, k)
    local metal = p.slots.frame == "gold" or p.slots.frame == "silver"
    eyewear.pair(k, { shape = p.shape, frame = "frame", lens = "lens", rim = metal and 0.0012 or 0.0025, thick = metal and 0.7 or 1.2, pads = metal and "pad" or nil })
    k:fit()
  end,
}
