-- A dumbbell: two heads of iron on a knurled grip; hexagonal, round, or loaded with plates.
return kind {
  api    = 1,
  names  = { en = "dumbbell, hand weight, weight, free weights", zh = "哑铃, 手铃" },
  measure_zh = "个",
  groups = { "gym equipment" },
  stands = "floor", front = false, small = true,
  size   = { width = { 0.065, 0.130, 0.20 }, depth = { 0.16, 0.31, 0.42 }, height = "width" },
  mass   = { 0.8, 11, 45 },
  params = { shape = one_of { "hex", "round", "plates", words = { ["hexagonal"] = "hex", ["hex"] = "hex", ["六角"] = "hex", ["round"] = "round", ["圆头"] = "round", ["adjustable"] = "plates", ["plate-loaded"] = "plates", ["可调"] = "plates" },
    size = { hex = { width = { 0.065, 0.130, 0.16 } }, round = { width = { 0.065, 0.130, 0.17 } }, plates = { width = { 0.12, 0.165, 0.20 }, depth = { 0.34, 0.38, 0.42 } } } } },
  slots  = { head = { "cast_iron", "painted_metal", tint = { "#2b2d30", "#3f6fa8", "#b83a5a", "#4f9a5f", "#7a5fa8" } }, grip = { "chrome", "steel" } },
  rooms  = { "gym", "basement", "bedroom" },
  build  = function(p, k)
    k:with({ rot = { 0, 0, 90 } }, function()
      gym.dumbbell(k, { at = { 0, 0, 0 }, length = p.depth, radius = p.width / 2, shape = p.shape, head = "head", grip = "grip" })
    end)
    k:fit()
  end,
}
