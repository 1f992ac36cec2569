-- A firm ball of overlapping leaves with pale ribs; loose and curly as lettuce, long and pale as Chinese cabbage.
return kind {
  api    = 1,
  names  = { en = "cabbage, lettuce, head of lettuce", zh = "卷心菜, 白菜, 生菜" },
  measure_zh = "棵",
  groups = { "vegetable", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.14, 0.19, 0.25 }, depth = { 0.14, 0.19, 0.25 }, height = { 0.12, 0.16, 0.20 } },
  mass   = { 0.08, 1.2, 3.5 },
  params = { type = one_of { "cabbage", "lettuce", default = "cabbage", words = { cabbage = "cabbage", lettuce = "lettuce", ["生菜"] = "lettuce" } } },
  slots  = { core = { "fruit_flesh", tint = { "#c0e078", "#d0e890" } }, leaf = { "fruit_flesh", tint = { "#a8d068", "#b8d878" } }, lettuce = { "fruit_flesh", tint = { "#80c048", "#98d058" } }, rib = { "fruit_flesh", tint = { "#f8ffd8" } } },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local r, R = p.rng("leaves"), 0.070
    local loose = p.type == "lettuce"
    k:ellipsoid { size = loose and { 1.7 * R, 1.7 * R, 1.6 * R } or { 2 * R, 2 * R, 1.86 * R }, at = { 0, 0, (loose and 0.85 or 0.95) * R }, slot = "core", segments = 16, fill = loose and 0.25 or 0.75, no_collider = true }
    local rings = loose and { { 5, 0.88, 0.48, 0 }, { 6, 0.92, 0.22, 30 }, { 9, 1.22, -0.1, 45 }, { 8, 1.22, -0.1, 20 } } or { { 5, 1.02, 0.48, 0 }, { 6, 1.05, 0.22, 30 }, { 7, 1.10, 0.02, 10 } }
    for j, q in ipairs(rings) do
      for i = 0, q[1] - 1 do
        local a = 360 * i / q[1] + q[4] + r:uniform(-8, 8)
        k:with({ rot = { 0, 0, a } }, function()
          if loose and j > 2 then
            -- A loose outer leaf: three lobes side by side that curl outwards.
            for s = -1, 1 do k:leaf { at = { 0.10 * R + 0.10 * R * j, 0, 0.10 * R }, rot = { 0, j == 3 and -62 or -38, s * 22 }, length = (j == 3 and 1.75 or 1.5) * R * (s == 0 and 1 or 0.92), width = 1.2 * R, droop = j == 3 and 25 or 40, fold = -12, segments = 5, widest = 0.78, slot = "lettuce" } end
          else
            -- A leaf is a flattened shell that lies on the ball.
            local e = math.rad(10 + 45 * q[3])
            k:ellipsoid { size = { 0.26 * R, 1.35 * R, 1.6 * R }, at = { 0.90 * R * q[2] * math.cos(e), 0, 0.92 * R + 0.75 * R * math.sin(e) }, rot = { 0, -math.deg(e), 0 }, slot = loose and "lettuce" or "leaf", segments = 8, fill = loose and 0.2 or 0.5, no_collider = true }
            k:sweep { path = { { 1.00 * R * q[2] * math.cos(0.9), 0, 0.92 * R - 0.80 * R }, { 1.055 * R * q[2], 0, 0.85 * R }, { 0.93 * R * q[2], 0, 1.35 * R } }, radius = { 0.005, 0.0032, 0.001 }, smooth = true, steps = 2, segments = 5, slot = "rib", visual_only = true }
          end
        end)
      end
    end
    local W = loose and 0.80 or 1.12
    k:lathe { profile = { { 0.45 * R, 0 }, { 0.95 * W * R, 0.40 * R }, { 1.08 * W * R, 0.95 * R }, { 0.85 * W * R, 1.55 * R }, { 0.3 * R, 1.85 * R } }, slot = "core", segments = 10, collider_only = true }
    k:cylinder { radius = 0.22 * R, height = 0.12 * R, at = { 0, 0, 0 }, anchor = "bottom", slot = "rib", segments = 12, visual_only = true }
    k:fit()
  end,
}
