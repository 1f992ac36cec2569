-- Thick peel around juicy flesh, a nipple at one end; whole, or with a half beside it that shows the segments.
return kind {
  api    = 1,
  names  = { en = "lemon, lime, citrus", zh = "柠檬, 青柠" },
  measure_zh = "个",
  groups = { "fruit", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.065, 0.085, 0.105 }, depth = { 0.045, 0.060, 0.075 }, height = { 0.044, 0.058, 0.072 } },
  mass   = { 0.05, 0.13, 0.3 },
  params = { cut = bool(false, { sliced = true, halved = true, cut = true, ["切开"] = true }), type = one_of { "lemon", "lime", default = "lemon", words = { lime = "lime", green = "lime", ["青柠"] = "lime" } } },
  slots  = { peel = { "fruit_flesh", tint = { "#ffd830", "#ffe048" } }, lime = { "vegetable_skin", tint = { "#d8ff70", "#c0f060" } }, pith = "cream_icing", flesh = { "fruit_flesh", tint = { "#fff0a0" } }, stem = { "vegetable_skin", tint = { "#c0a070" } } },
  rooms  = { "kitchen", "dining_room" },
  build  = function(p, k)
    local lime = p.type == "lime"
    local slot = lime and "lime" or "peel"
    local tip = lime and 0.004 or 0.011
    k:with({ at = { 0, p.cut and -0.03 or 0, 0 } }, function()
      food.turned(k, { axis = "y", slot = slot, segments = 20, at = { 0, 0, 0.029 }, profile = { { 0.004, -0.039 - tip * 0.2 }, { 0.011, -0.036 }, { 0.021, -0.027 }, { 0.028, -0.008 }, { 0.028, 0.008 }, { 0.021, 0.027 }, { 0.012, 0.036 }, { 0.0075, 0.039 }, { 0.005, 0.038 + tip * 0.7 }, { 0, 0.039 + tip } } })
      k:cylinder { radius = 0.0035, height = 0.004, axis = "y", at = { 0, -0.040, 0.029 }, slot = "stem", segments = 8, visual_only = true }
    end)
    if p.cut then -- a half with its face up
      k:with({ at = { 0.012, 0.055, 0 } }, function()
        k:lathe { profile = { { 0.008, 0 }, { 0.020, 0.008 }, { 0.026, 0.020 }, { 0.0275, 0.030 }, { 0, 0.0305 } }, slot = slot, segments = 20 }
        k:cylinder { radius = 0.0255, height = 0.001, at = { 0, 0, 0.0307 }, slot = "pith", segments = 20, bevel = 0, visual_only = true }
        for i = 0, 7 do k:prism { polygon = { { 0.004, -0.0006 }, { 0.021, -0.0068 }, { 0.0232, 0 }, { 0.021, 0.0068 }, { 0.004, 0.0006 } }, height = 0.0012, at = { 0, 0, 0.0316 }, rot = { 0, 0, 45 * i }, slot = lime and "lime" or "flesh", bevel = 0, visual_only = true } end
      end)
      k:fit()
      return
    end
    k:fit()
  end,
}
