-- A stand for winners: three blocks of different heights with numbers; or a low stage of one or two steps with a carpet.
return kind {
  api    = 1,
  names  = { en = "podium, rostrum, stage podium, award podium", zh = "颁奖台, 舞台" },
  measure_zh = "个",
  groups = { "stage" },
  stands = "floor", access = { ["+x"] = 1.0 },
  size   = { width = { 1.50, 1.95, 3.00 }, depth = { 0.50, 0.65, 2.00 }, height = { 0.20, 0.60, 0.80 } },
  mass   = { 20, 60, 320 },
  params = {
    form  = one_of { "award", "stage", default = "award", words = { award = "award", winners = "award", stage = "stage", platform = "stage", riser = "stage", ["舞台"] = "stage", ["颁奖"] = "award" },
      size = { award = { width = { 1.50, 1.95, 2.40 }, depth = { 0.50, 0.62, 0.80 }, height = { 0.45, 0.60, 0.80 } }, stage = { width = { 1.80, 2.40, 3.00 }, depth = { 1.20, 1.50, 2.00 }, height = { 0.20, 0.36, 0.50 } } } },
    steps = int(1, 1, 2, { ["two-step"] = 2, ["双层"] = 2 }),
  },
  slots  = {
    body   = { "painted_wood", tint = { "#ffffff", "#2b3f66", "#7a1f2a" } },
    gold   = { "gold", "brass" },
    silver = { "silver", "aluminium" },
    bronze = { "bronze", "copper" },
    carpet = { "carpet", tint = { "#ff6a5a", "#8fa8ff", "#ffffff" } },
    trim   = { "aluminium", "brass" },
    digit  = { "painted_wood", tint = { "#22252a" } },
  },
  rooms  = { "stadium", "gym", "auditorium", "stage", "school" },
  build  = function(p, k)
    local a, b, h = p.depth / 2, p.width / 2, p.height
    local function block(y0, y1, z, fill) k:box { low = { -p.depth / 2, y0, 0 }, high = { a, y1, z }, slot = "body", fill = fill or 0.10, bevel = 0.006, grain = "y" } end
    if p.form == "award" then
      local s = p.width / 3
      local tops = { 0.68 * h, h, 0.46 * h } -- second at the left, first in the middle, third at the right
      local metal, number = { "silver", "gold", "bronze" }, { 2, 1, 3 }
      local strokes = { [1] = { { 0, 0, 0.16, 1.0 }, { -0.16, 0.34, 0.26, 0.15 } }, [2] = { { 0, 0.42, 0.6, 0.16 }, { 0.22, 0.21, 0.16, 0.42 }, { 0, 0, 0.6, 0.16 }, { -0.22, -0.21, 0.16, 0.42 }, { 0, -0.42, 0.6, 0.16 } },
        [3] = { { 0, 0.42, 0.6, 0.16 }, { 0.22, 0.21, 0.16, 0.42 }, { 0.04, 0, 0.5, 0.16 }, { 0.22, -0.21, 0.16, 0.42 }, { 0, -0.42, 0.6, 0.16 } } }
      local low = p.steps == 2 and 0.12 or 0 -- a step all along the front
      if low > 0 then
        k:box { low = { a - 0.20, -b, 0 }, high = { a, b, low }, slot = "body", fill = 0.10, bevel = 0.005, grain = "y" }
        k:box { size = { 0.0012, 2 * b - 0.02, 0.02 }, at = { a, 0, low - 0.02 }, slot = "trim", visual_only = true, bevel = 0 }
        k:surface("step", { center = { a - 0.10, 0, low }, size = { 0.18, 2 * b - 0.04 } })
        a = a - 0.201
      end
      local back = -p.depth / 2
      for i = 1, 3 do
        local y0 = -b + (i - 1) * s
        local y, z = y0 + s / 2, tops[i]
        block(y0 + (i > 1 and 0.001 or 0), y0 + s - (i < 3 and 0.001 or 0), z - 0.012)
        k:box { low = { back, y0, z - 0.014 }, high = { a, y0 + s, z }, slot = "carpet", bevel = 0.004 }
        k:box { low = { a - 0.001, y0 + 0.02, z - 0.05 }, high = { a + 0.0004, y0 + s - 0.02, z - 0.02 }, slot = metal[i], visual_only = true, bevel = 0 }
        local size = math.min(0.26, 0.52 * (z - low))
        local zc = (z - 0.05 + low) / 2
        k:cylinder { radius = 0.72 * size, height = 0.0008, axis = "x", at = { a, y, zc }, slot = metal[i], segments = 28, visual_only = true, bevel = 0 }
        for _, q in ipairs(strokes[number[i]]) do k:box { size = { 0.0012, q[3] * size, q[4] * size }, at = { a + 0.0001, y + q[1] * size, zc + q[2] * size }, slot = "digit", visual_only = true, bevel = 0 } end
        k:surface("place_" .. number[i], { center = { (a + back) / 2, y, z }, size = { a - back - 0.04, s - 0.04 } })
      end
      return
    end
    local n = p.steps
    for i = 1, n do
      local g = (i - 1) * 0.30
      local z = h * i / n
      local x1 = a - g
      k:box { low = { -a, -b + g, h * (i - 1) / n }, high = { x1, b - g, z - 0.012 }, slot = "body", fill = 0.08, bevel = 0.004, grain = "y" }
      k:box { low = { -a, -b + g, z - 0.014 }, high = { x1, b - g, z }, slot = "carpet", bevel = 0.005 }
      k:box { low = { x1 - 0.001, -b + g + 0.004, z - 0.030 }, high = { x1 + 0.0004, b - g - 0.004, z - 0.013 }, slot = "trim", visual_only = true, bevel = 0 }
      local panels = math.floor((2 * b - 2 * g) / 0.5)
      for j = 1, panels - 1 do k:box { size = { 0.0006, 0.006, z - h * (i - 1) / n - 0.04 }, at = { x1, (2 * b - 2 * g) * (j / panels - 0.5), (z + h * (i - 1) / n) / 2 - 0.01 }, slot = "trim", visual_only = true, bevel = 0 } end
    end
    local g = (n - 1) * 0.30
    k:surface("stage", { center = { -g / 2, 0, h }, size = { 2 * a - g - 0.04, 2 * b - 2 * g - 0.04 } })
  end,
}
