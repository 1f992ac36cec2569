-- A pair of tapered sticks, square above and round below, lying side by side on a small rest, with painted bands.
return kind {
  api    = 1,
  names  = { en = "chopsticks, pair of chopsticks, chopstick, chopstick pair, set of chopsticks", zh = "筷子" },
  measure_zh = "双",
  groups = { "cutlery", "utensil" },
  stands = "surface",
  size   = { width = { 0.028, 0.045, 0.070 }, depth = { 0.20, 0.235, 0.28 }, height = { 0.009, 0.018, 0.024 } },
  mass   = { 0.008, 0.03, 0.09 },
  params = { rest = bool(true, { ["with rest"] = true }) },
  slots  = { stick = { "bamboo", "rosewood", "ebony", "painted_wood", "stainless_steel", tint = { "#7a1f1f", "#26221f" } }, band = { "gold", "brass", "silver" }, rest = { "porcelain", "ceramic", "stoneware", tint = { "#4a6a86", "#f3efe6", "#8fa58a" } } },
  rooms  = { "dining_room", "kitchen", "restaurant" },
  build  = function(p, k)
    local l, w = p.depth, p.width
    local up = p.rest and 0.0085 or 0
    for _, s in ipairs { -1, 1 } do
      k:with({ at = { 0, s * 0.006, 0.004 }, rot = { 0, p.rest and math.deg(math.atan(up / (0.82 * l))) or 0, s * 0.8 } }, function()
        kitchen.strip(k, { slot = "stick", round = 0.3, fill = p.slots.stick == "stainless_steel" and 0.3 or 1, sections = { { 0, 0, 0.0078, 0.0078 }, { 0.004, 0, 0.0080, 0.0080 }, { 0.45 * l, 0, 0.0068, 0.0068 }, { l, 0, 0.0040, 0.0040 } } })
        for _, q in ipairs { 0.03, 0.06, 0.28 } do k:box { low = { -(q + 0.010) * l, -0.0041, -0.0041 }, high = { -q * l, 0.0041, 0.0041 }, slot = "band", bevel = 0.0004, visual_only = true } end
      end)
    end
    if p.rest then
      k:with({ at = { -0.84 * l, 0, 0 } }, function()
        k:loft { slot = "rest", segments = 4, crease = 60, sections = { { at = { 0, 0, 0 }, size = { 0.020, w }, radius = 0.006 }, { at = { 0, 0, 0.004 }, size = { 0.021, w }, radius = 0.007 }, { at = { 0, 0, 0.0072 }, size = { 0.014, 0.9 * w }, radius = 0.006 } } }
        for _, s in ipairs { -1, 1 } do k:ellipsoid { size = { 0.016, 0.014, 0.014 }, at = { 0, s * (w / 2 - 0.008), 0.008 }, slot = "rest", segments = 12, no_collider = true } end
      end)
    end
    k:fit()
  end,
}
