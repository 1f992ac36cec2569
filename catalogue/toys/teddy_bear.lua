-- A sitting bear of plush: stuffed body, head and limbs, pads of felt, a stitched mouth, glass eyes; a bow or a scarf.
return kind {
  api    = 1,
  names  = { en = "teddy bear, teddy, plush bear, stuffed bear, toy bear, bear toy, stuffed teddy bear", zh = "泰迪熊, 玩具熊, 毛绒熊, 小熊" },
  measure_zh = "只",
  groups = { "plush toy", "toy" },
  stands = "surface",
  size   = { width = { 0.94, of = "height" }, depth = { 0.76, of = "height" }, height = { 0.18, 0.42, 0.85 } },
  mass   = { 0.05, 0.6, 6 },
  params = { wears = one_of { "nothing", "bow", "scarf", words = { ["bow"] = "bow", ["bow tie"] = "bow", ["蝴蝶结"] = "bow", ["scarf"] = "scarf", ["围巾"] = "scarf" } } },
  slots  = {
    fur  = { "faux_fur", "boucle", tint = { "#ffd9ad", "#b98e6a", "#f4ead8", "#8f6a50", "#f0c8c8" } },
    pad  = { "cotton", tint = { "#f5dcc0", "#e0b48c" } }, snout = { "cotton", tint = { "#ffffff", "#ffe2bf" } }, dark = "black_plastic",
    ribbon = { "silk", tint = { "#b3303a", "#2f5f8f", "#3f7a4f", "#d9a02b" } }, glint = "porcelain",
  },
  rooms  = { "kids_room", "nursery", "playroom", "bedroom" },
  build  = function(p, k)
    local r = p.rng("pose")
    k:ellipsoid { size = { 0.185, 0.205, 0.225 }, at = { 0, 0, 0.114 }, segments = 16, slot = "fur" }
    local tilt = r:uniform(-6, 6)
    k:with({ at = { 0.005, 0, 0.20 }, rot = { tilt, 0, 0 } }, function()
      k:ellipsoid { size = { 0.165, 0.19, 0.17 }, at = { 0.01, 0, 0.09 }, segments = 16, slot = "fur" }
      for _, s in ipairs { -1, 1 } do
        k:ellipsoid { size = { 0.036, 0.075, 0.075 }, at = { 0, s * 0.076, 0.162 }, segments = 10, slot = "fur" }
        k:ellipsoid { size = { 0.02, 0.048, 0.048 }, at = { 0.012, s * 0.078, 0.163 }, segments = 8, slot = "pad", visual_only = true }
      end
      k:ellipsoid { size = { 0.08, 0.092, 0.072 }, at = { 0.082, 0, 0.066 }, segments = 10, slot = "snout", no_collider = true }
      k:ellipsoid { size = { 0.026, 0.040, 0.026 }, at = { 0.115, 0, 0.088 }, segments = 8, slot = "dark", visual_only = true }
      k:sweep { path = { { 0.121, 0, 0.078 }, { 0.1215, 0, 0.062 }, { 0.117, 0.012, 0.052 }, { 0.110, 0.022, 0.052 } }, radius = 0.0016, segments = 4, slot = "dark", visual_only = true }
      k:sweep { path = { { 0.1215, 0, 0.062 }, { 0.117, -0.012, 0.052 }, { 0.110, -0.022, 0.052 } }, radius = 0.0016, segments = 4, slot = "dark", visual_only = true }
      toys.eyes(k, { at = { 0.082, 0.038, 0.112 }, radius = 0.0095, slot = "dark", white = "glint" })
    end)
    local lift = r:uniform(0.10, 0.16)
    for _, s in ipairs { -1, 1 } do
      toys.limb(k, { from = { 0.015, s * 0.082, 0.195 }, to = { 0.075, s * 0.152, lift }, radius = { 0.038, 0.036 }, slot = "fur" })
      toys.limb(k, { from = { 0.04, s * 0.066, 0.048 }, to = { 0.165, s * 0.118, 0.048 }, radius = { 0.046, 0.045 }, slot = "fur" })
      k:ellipsoid { size = { 0.03, 0.07, 0.072 }, at = { 0.198, s * 0.130, 0.048 }, rot = { 0, 0, s * 22 }, segments = 8, slot = "pad", visual_only = true }
    end
    if p.wears == "bow" then toys.bow(k, { at = { 0.088, 0, 0.212 }, width = 0.13, slot = "ribbon" }) end
    if p.wears == "scarf" then
      k:torus { radius = 0.062, tube = 0.020, at = { 0.004, 0, 0.208 }, slot = "ribbon", segments = 16, no_collider = true }
      k:box { size = { 0.010, 0.038, 0.095 }, at = { 0.094, 0.03, 0.165 }, rot = { -8, 4, 0 }, bevel = 0.004, slot = "ribbon", visual_only = true }
    end
    k:fit()
  end,
}
