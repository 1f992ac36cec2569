-- A large inflated exercise ball with ribs; or a half ball on a base plate; or a peanut-shaped roll.
return kind {
  api    = 1,
  names  = { en = "exercise ball, stability ball, yoga ball, swiss ball, fitness ball, gym ball, pilates ball, balance ball", zh = "瑜伽球, 健身球, 平衡球" },
  measure_zh = "个",
  groups = { "ball", "gym equipment" },
  stands = "floor", front = false, small = false,
  size   = { width = { 0.45, 0.65, 0.85 }, depth = "width", height = "width" },
  mass   = { 0.3, 1.2, 3.5 },
  params = { type = one_of { "ribbed", "smooth", "ring_base", words = { ["ribbed"] = "ribbed", ["smooth"] = "smooth", ["with base"] = "ring_base", ["on a stand"] = "ring_base", ["带底座"] = "ring_base" } } },
  slots  = { skin = { "plastic", tint = { "#6a7fb8", "#c85a8a", "#8a8d92", "#4f9f9a", "#7a5aa8" } }, plug = { "plastic", tint = { "#f2f2f0" } }, base = { "black_plastic" } },
  rooms  = { "gym", "living_room", "bedroom" },
  build  = function(p, k)
    local ring = p.type == "ring_base"
    local R = p.width / 2 - (ring and 0.004 or 0)
    k:with({ at = { 0, 0, R + (ring and 0.008 or 0) } }, function()
      balls.body(k, { radius = R, slot = "skin", fill = 0.0072, segments = 36, flat = 0.2 })
      for i = -4, 4 do
        if p.type ~= "smooth" or math.abs(i) < 1 then balls.ring(k, { radius = R * 0.999, axis = "z", offset = 0.15 * i + 0.05, width = p.type == "smooth" and 0.002 or 0.0045, slot = "skin", n = 36 }) end
      end
      k:with({ rot = { 0, -20, -30 } }, function()
        k:cylinder { radius = 0.018, height = 0.010, axis = "x", at = { R * 0.999, 0, 0 }, segments = 14, slot = "plug", visual_only = true }
        k:cylinder { radius = 0.03, height = 0.004, axis = "x", at = { R * 0.999, 0, 0 }, segments = 16, slot = "skin", visual_only = true }
      end)
    end)
    if ring then k:lathe { profile = { { 0.74 * R, 0 }, { 0.92 * R, 0 }, { 0.93 * R, 0.03 }, { 0.80 * R, 0.13 }, { 0.72 * R, 0.115 }, { 0.72 * R, 0.02 }, { 0.74 * R, 0 } }, slot = "base", segments = 36, fill = 0.1, no_collider = true } k:cylinder { radius = 0.9 * R, height = 0.06, anchor = "bottom", slot = "base", segments = 20, collider_only = true } end
    k:fit()
  end,
}
