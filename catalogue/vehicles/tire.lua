-- A rubber ring with tread blocks and a lettered wall, lying flat; stacked, or on its alloy wheel.
return kind {
  api    = 1,
  names  = { en = "tire, tyre, spare tire, car tire, car wheel, stack of tires", zh = "轮胎, 备胎, 车轮" },
  measure_zh = "个",
  groups = { "car part" },
  stands = "floor", front = false,
  size   = { width = { 0.60, 0.64, 0.68 }, depth = { 0.60, 0.64, 0.68 }, height = { 0.17, 0.21, 1.1 } },
  mass   = { 4, 11, 60 },
  params = { count = int(1, 1, 4, { stack = 4, ["一摞"] = 4 }, { { height = { 0.18, 0.205, 0.23 } }, { height = { 0.36, 0.41, 0.46 } }, { height = { 0.54, 0.615, 0.69 } }, { height = { 0.72, 0.82, 0.92 } } }), wheel = bool(false, { wheel = true, alloy = true, rim = true, ["轮毂"] = true }) },
  slots  = { rubber = "rubber", rim = { "aluminium", "chrome", "black_steel" }, letters = { "plastic", tint = { "#8a8a88", "#e8e8e4" } } },
  rooms  = { "garage" },
  build  = function(p, k)
    local R, w = 0.32, 0.205
    local r = p.rng("turn")
    for i = 1, p.count do
      k:with({ at = { i == 1 and 0 or r:uniform(-0.012, 0.012), i == 1 and 0 or r:uniform(-0.012, 0.012), (i - 1) * w }, rot = { 0, 0, r:uniform(0, 30) } }, function()
        local body = k:lathe { profile = { { 0.225, 0.012 }, { 0.265, 0.001 }, { 0.29, 0 }, { 0.312, 0.022 }, { R - 0.003, 0.05 }, { R - 0.003, w - 0.05 }, { 0.312, w - 0.022 }, { 0.29, w }, { 0.265, w - 0.001 }, { 0.225, w - 0.012 } }, slot = "rubber", segments = 30, no_collider = true, fill = 0.42 }
        k:cut(body, k:lathe { profile = { { 0.205, -0.01 }, { 0.205, 0.03 }, { 0.275, 0.06 }, { 0.285, w / 2 }, { 0.275, w - 0.06 }, { 0.205, w - 0.03 }, { 0.205, w + 0.01 } }, slot = "rubber", segments = 24, no_collider = true })
        for row = 0, 3 do
          local n = p.count > 2 and 18 or 26
          for j = 1, n do
            k:with({ rot = { 0, 0, 360 * (j + (row % 2) * 0.5) / n } }, function() k:box { size = { 0.010, 1.35 * R / n * 4, 0.030 }, at = { R - 0.005, 0, w / 2 + 0.037 * (row - 1.5) }, rot = { (row < 2 and 1 or -1) * 14, 0, 0 }, slot = "rubber", bevel = 0, visual_only = true } end)
          end
        end
        if i == p.count then for j = 0, 8 do if j % 5 ~= 4 then k:with({ rot = { 0, 0, 14 * j } }, function() k:box { size = { 0.026, 0.026 - 0.006 * (j % 3), 0.002 }, at = { 0.272, 0, w - 0.0035 }, slot = "letters", bevel = 0, visual_only = true } end) end end end
        for j = 0, 7 do
          local a = math.rad(45 * j)
          k:box { size = { 0.090, 0.23, w }, at = { 0.266 * math.cos(a), 0.266 * math.sin(a), w / 2 }, rot = { 0, 0, 45 * j }, slot = "rubber", collider_only = true }
        end
        if p.wheel then
          local rim = k:lathe { profile = { { 0.205, 0.01 }, { 0.222, 0.014 }, { 0.205, 0.05 }, { 0.205, w - 0.04 }, { 0.222, w - 0.014 }, { 0.205, w - 0.010 } }, slot = "rim", segments = 26, no_collider = true, fill = 0.5 }
          k:cut(rim, k:cylinder { radius = 0.194, height = 1, slot = "rim", segments = 26, bevel = 0, no_collider = true })
          for j = 0, 4 do
            k:with({ rot = { 0, 0, 72 * j }, at = { 0, 0, w - 0.035 } }, function()
              for _, s in ipairs { -1, 1 } do k:hull { points = { { 0.04, s * 0.010, -0.012 }, { 0.04, s * 0.035, -0.012 }, { 0.04, s * 0.010, 0.014 }, { 0.04, s * 0.035, 0.014 }, { 0.198, s * 0.022, -0.02 }, { 0.198, s * 0.052, -0.02 }, { 0.198, s * 0.022, 0.006 }, { 0.198, s * 0.052, 0.006 } }, slot = "rim", no_collider = true, fill = 0.35 } end
              k:cylinder { radius = 0.008, height = 0.01, at = { 0.036, 0, 0.014 }, slot = "rubber", segments = 6, visual_only = true }
            end)
          end
          k:cylinder { radius = 0.06, height = 0.035, at = { 0, 0, w - 0.035 }, slot = "rim", segments = 20, bevel = 0.005, no_collider = true, fill = 0.4 }
          k:cylinder { radius = 0.20, height = 0.04, at = { 0, 0, w - 0.036 }, slot = "rim", segments = 10, collider_only = true }
        end
      end)
    end
    k:surface("top", { center = { 0, 0, p.height }, size = { p.wheel and 0.4 or 0.05, p.wheel and 0.4 or 0.05 }, outline = "ellipse" })
    k:fit()
  end,
}
