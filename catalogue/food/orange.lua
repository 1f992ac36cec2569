-- One orange: a ball slightly flattened, its peel pitted, with a green calyx above; sometimes a leaf.
return kind {
  api    = 1,
  names  = { en = "orange, tangerine, clementine, mandarin", zh = "橙子, 橘子, 桔子" },
  measure_zh = "个",
  groups = { "fruit", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.060, 0.078, 0.092 }, depth = "width", height = { 0.052, 0.074, 0.090 } },
  mass   = { 0.05, 0.20, 0.40 },
  params = { form = one_of { "orange", "tangerine", default = "orange", words = { tangerine = "tangerine", clementine = "tangerine", mandarin = "tangerine", ["橘子"] = "tangerine", ["桔子"] = "tangerine" }, size = { tangerine = { width = { 0.058, 0.066, 0.074 }, height = { 0.046, 0.054, 0.062 } }, orange = { width = { 0.070, 0.080, 0.092 }, height = { 0.068, 0.078, 0.090 } } } } },
  slots  = { peel = "citrus_peel", calyx = "leaf", leaf = "leaf" },
  rooms  = { "kitchen", "dining_room" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height
    produce.round(k, { radius = r, height = h, slot = "peel", dent = false, leaf = p.form == "tangerine" and "leaf" or nil, segments = 24 })
    k:prism { polygon = outline.star(0.10 * r, 0.05 * r, 5), height = 0.003, at = { 0, 0, 0.985 * h }, slot = "calyx", bevel = 0, visual_only = true }
    k:sphere { radius = 0.05 * r, at = { 0, 0, 0.99 * h }, slot = "calyx", segments = 8, visual_only = true }
    for i = 0, 7 do -- shallow creases around the calyx
      k:with({ rot = { 0, 0, 45 * i + 10 } }, function() k:capsule { radius = 0.0012, height = 0.22 * r, axis = "x", rot = { 0, 12, 0 }, at = { 0.24 * r, 0, 0.968 * h }, slot = "peel", segments = 5, visual_only = true } end)
    end
    k:fit()
  end,
}
