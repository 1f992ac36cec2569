-- A kettlebell: an iron ball with a flat foot and a thick bent handle; plain, or dipped in coloured vinyl; or a medicine ball.
return kind {
  api    = 1,
  names  = { en = "kettlebell, medicine ball", zh = "壶铃, 药球" },
  measure_zh = "个",
  groups = { "gym equipment" },
  stands = "floor", front = false, small = true,
  size   = { width = { 0.13, 0.20, 0.30 }, depth = { 0.11, 0.18, 0.30 }, height = { 0.18, 0.27, 0.33 } },
  mass   = { 1.5, 14, 48 },
  params = { type = one_of { "kettlebell", "medicine_ball", default = "kettlebell", words = { ["kettlebell"] = "kettlebell", ["壶铃"] = "kettlebell", ["medicine ball"] = "medicine_ball", ["药球"] = "medicine_ball" }, size = {
    kettlebell = { width = { 0.14, 0.19, 0.23 }, depth = { 0.13, 0.18, 0.22 }, height = { 0.20, 0.265, 0.31 } }, medicine_ball = { width = { 0.245, 0.25, 0.255 }, depth = { 0.245, 0.25, 0.255 }, height = { 0.245, 0.25, 0.255 } } } } },
  slots  = { body = { "cast_iron", "painted_metal", tint = { "#2b2d30", "#2f6fb0", "#b8303a", "#d89a2b", "#4f9a5f" } }, grip = { "cast_iron", "steel" }, mark = { "plastic", tint = { "#f2f2ee" } }, skin = { "plastic_matte", tint = { "#2b2d30", "#8a5a3a", "#3a5f8a" } }, stripe = { "plastic", tint = { "#d8402f", "#f0c030" } } },
  rooms  = { "gym", "basement" },
  build  = function(p, k)
    if p.type == "medicine_ball" then
      local R = p.width / 2
      balls.body(k, { radius = R, slot = "skin", fill = 0.5 })
      k:with({ rot = { 30, 20, 0 } }, function()
        for _, a in ipairs { "x", "y", "z" } do balls.ring(k, { radius = R, axis = a, width = 0.0028, slot = "grip" }) end
        for i = 0, 11 do
          local function q(a, e) a, e = math.rad(30 * a), math.rad(e) return { math.cos(a) * math.cos(e), math.sin(a) * math.cos(e), math.sin(e) } end
          balls.panel(k, { radius = R, corners = { q(i, 30), q(i + 1, 30), q(i + 1, 42), q(i, 42) }, slot = "stripe" })
        end
      end)
      k:fit()
      return
    end
    local R = 0.095
    k:lathe { profile = { { 0.058, 0 }, { 0.064, 0.004 }, { 0.088, 0.040 }, { R, 0.085 }, { 0.088, 0.130 }, { 0.062, 0.162 }, { 0.028, 0.176 }, { 0, 0.178 } }, slot = "body", segments = 24, smooth = true, steps = 1 }
    -- The handle: out of the shoulders, up, across.
    k:sweep { path = { { 0, -0.050, 0.145 }, { 0, -0.070, 0.190 }, { 0, -0.066, 0.232 }, { 0, -0.040, 0.249 }, { 0, 0, 0.2525 }, { 0, 0.040, 0.249 }, { 0, 0.066, 0.232 }, { 0, 0.070, 0.190 }, { 0, 0.050, 0.145 } }, radius = { 0.021, 0.0175, 0.0165, 0.0165, 0.0165, 0.0165, 0.0165, 0.0175, 0.021 }, smooth = true, steps = 2, segments = 12, slot = "grip", no_collider = true }
    for _, s in ipairs { -1, 1 } do k:box { low = { -0.017, s * 0.068 - 0.018, 0.14 }, high = { 0.017, s * 0.068 + 0.018, 0.25 }, collider_only = true, slot = "grip" } end
    k:box { low = { -0.016, -0.06, 0.237 }, high = { 0.016, 0.06, 0.268 }, collider_only = true, slot = "grip" }
    k:cylinder { radius = 0.040, height = 0.004, axis = "x", at = { 0.0935, 0, 0.085 }, slot = "mark", segments = 20, bevel = 0.001, visual_only = true }
    letters.text(k, { text = tostring(({ 8, 12, 16, 20, 24 })[p.rng("weight"):int(1, 5)]), at = { 0.0955, 0, 0.085 }, height = 0.030, slot = "body", rise = 0.001 })
    k:fit()
  end,
}
