-- A basketball: pebbled rubber with eight panels between dark grooves.
return kind {
  api    = 1,
  names  = { en = "basketball", zh = "篮球" },
  measure_zh = "个",
  groups = { "ball" },
  stands = "floor", front = false, small = true,
  size   = { width = { 0.17, 0.240, 0.245 }, depth = "width", height = "width" },
  mass   = { 0.15, 0.6, 0.9 },
  params = { colours = one_of { "classic", "two_tone", default = "classic", words = { ["two-tone"] = "two_tone", ["multicolored"] = "two_tone", ["双色"] = "two_tone" } } },
  slots  = { skin = { "plastic_matte", tint = { "#d8702c", "#c85f22", "#b8501f" } }, second = { "plastic", tint = { "#f2ead8", "#3f6fa8" } }, groove = "black_plastic" },
  rooms  = { "gym", "kids_room", "garage" },
  build  = function(p, k)
    local R = p.width / 2 * 0.99
    local turn = p.rng("turn")
    k:with({ at = { 0, 0, 0 } }, function()
      balls.body(k, { radius = R, slot = "skin", fill = 0.078 })
      k:with({ rot = { turn:int(10, 60), turn:int(-30, 30), turn:int(0, 90) } }, function()
        balls.ring(k, { radius = R, axis = "x", width = 0.0035, slot = "groove" })
        balls.ring(k, { radius = R, axis = "z", width = 0.0035, slot = "groove" })
        for _, s in ipairs { -1, 1 } do
          local path = {}
          for i = 1, 28 do
            local t = 2 * math.pi * i / 28
            path[i] = { 0.60 * math.cos(t), s * (0.74 + 0.16 * math.cos(2 * t)), 0.60 * math.sin(t) }
          end
          balls.seam(k, { radius = R, path = path, width = 0.0035, slot = "groove", closed = true })
          if p.colours == "two_tone" then
            for i = 0, 7 do
              local function q(j) local t = 2 * math.pi * j / 8 return { 0.56 * math.cos(t), s * (0.76 + 0.16 * math.cos(2 * t)), 0.56 * math.sin(t) } end
              balls.panel(k, { radius = R, corners = { q(i), q(i + 1), { 0, s, 0 } }, slot = "second" })
            end
          end
        end
      end)
    end)
    k:fit()
  end,
}
