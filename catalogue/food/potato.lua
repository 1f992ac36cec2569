-- A lumpy tuber with eyes in its skin; lying.
return kind {
  api    = 1,
  names  = { en = "potato", zh = "土豆, 马铃薯" },
  measure_zh = "个",
  groups = { "vegetable", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.075, 0.105, 0.14 }, depth = { 0.055, 0.072, 0.090 }, height = { 0.050, 0.062, 0.080 } },
  mass   = { 0.08, 0.22, 0.6 },
  params = { type = one_of { "brown", "red", words = { red = "red", brown = "brown", ["红"] = "red" } } },
  slots  = { brown = { "fruit_flesh", tint = { "#a88860", "#98784e", "#b89a6c" } }, red = { "fruit_skin", tint = { "#d8a8a0" } }, eye = { "fruit_flesh", tint = { "#7a5e40" } } },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local r, slot = p.rng("lumps"), p.type
    -- A loft along y whose sections wander; its underside is level.
    k:with({ rot = { -90, 0, 0 } }, function()
      local list = {}
      for i = 0, 8 do
        local u = -1 + 2 * i / 8
        local s = math.sqrt(math.max(0.03, 1 - (0.97 * u) ^ 2))
        local w, h = 0.070 * s * r:uniform(0.90, 1.08), 0.060 * s * r:uniform(0.92, 1.08)
        local lift = 0.030 * (1 - s) * 0.9 + h / 2 + 0.002
        list[i + 1] = { at = { r:uniform(-0.003, 0.003), -lift, 0.052 * u }, size = { w, h }, radius = 0.49 * math.min(w, h) }
       
      end
      k:loft { sections = list, slot = slot, segments = 5, crease = 80, no_collider = true }
    end)
    local hard = {} -- it rests on a small level patch
    for _, q in ipairs { { 0.016, 0.026, 0.002 }, { 0.034, 0.034, 0.026 }, { 0.012, 0.050, 0.030 }, { 0.017, 0.026, 0.060 } } do
      for _, sx in ipairs { -1, 1 } do for _, sy in ipairs { -1, 1 } do hard[#hard + 1] = { sx * q[1], sy * q[2], q[3] } end end
    end
    k:hull { points = hard, slot = slot, collider_only = true }
    for i = 1, 5 do -- lumps
      local a, u = math.rad(r:uniform(15, 165)), r:uniform(-0.6, 0.6)
      local s = math.sqrt(1 - u * u)
      k:ellipsoid { size = { 0.036, 0.042, 0.034 }, at = { 0.020 * s * math.cos(a), 0.050 * u, 0.031 + 0.016 * s * math.sin(a) }, slot = slot, segments = 10, visual_only = true }
    end
    for i = 1, 16 do
      local a, u = math.rad(8 + (i * 67 + r:uniform(-12, 12)) % 164), -0.85 + 1.7 * (i - 0.5) / 16
      local s = math.sqrt(1 - u * u)
      local y, x, z = 0.050 * u, 0.0345 * s * math.cos(a), 0.032 + 0.0305 * s * math.sin(a)
      k:ellipsoid { size = { 0.0085, 0.0046, 0.0034 }, at = { x, y, z }, rot = { 0, 90 - math.deg(a), r:uniform(-40, 40) }, slot = "eye", segments = 6, visual_only = true }
    end
    k:fit()
  end,
}
