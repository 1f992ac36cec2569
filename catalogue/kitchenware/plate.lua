-- A thin turned plate with a raised rim, round or square, glazed, with a coloured band or plain.
return kind {
  api    = 1,
  names  = { en = "plate, dish, dinner plate, dessert plate, side plate, salad plate, saucer, sushi plate, ceramic plate", zh = "盘子, 碟子, 餐盘, 盘" },
  measure_zh = "个",
  groups = { "tableware", "dishware" },
  stands = "surface", front = false,
  size   = { width = { 0.14, 0.26, 0.31 }, depth = "width", height = { 0.016, 0.024, 0.036 } },
  mass   = { 0.09, 0.6, 1.8 },
  params = {
    course = one_of { "dinner", "dessert", "deep", default = "dinner", words = { dinner = "dinner", dessert = "dessert", side = "dessert", salad = "dessert", saucer = "dessert", small = "dessert", soup = "deep", pasta = "deep", deep = "deep", ["甜品"] = "dessert", ["深"] = "deep" },
      size = { dinner = { width = { 0.24, 0.265, 0.30 } }, dessert = { width = { 0.14, 0.18, 0.22 } }, deep = { width = { 0.20, 0.225, 0.26 }, height = { 0.034, 0.040, 0.048 } } } },
    shape  = one_of { "round", "square", default = "round", words = { round = "round", square = "square", ["方"] = "square", ["圆"] = "round" } },
  },
  slots  = { body = { "porcelain", "ceramic", "stoneware", tint = { "#ffffff", "#f3efe6", "#4a6a86", "#8fa58a", "#3a3d42", "#c98c6a" } }, band = { "gold", "ceramic", "stoneware", tint = { "#3f5f7f", "#7a8f6b", "#a8442f" } } },
  rooms  = { "kitchen", "dining_room", "restaurant", "cafe" },
  build  = function(p, k)
    local r, h, deep, t = p.width / 2, p.height, p.course == "deep", 0.0045
    local banded = p.rng("band"):chance(0.45)
    if p.shape == "square" then
      local q = 0.16 * r
      local function ring(s, z, e) return { at = { 0, 0, z }, size = { 2 * s * r + (e or 0), 2 * s * r + (e or 0) }, radius = q } end
      local body = k:loft { slot = "body", segments = 4, no_collider = true, sections = { ring(0.60, 0), ring(0.62, 0.10 * h), ring(deep and 0.72 or 0.70, 0.35 * h), ring(1, h) } }
      k:cut(body, k:loft { slot = "body", segments = 4, no_collider = true, sections = { ring(0.58, t), ring(deep and 0.70 or 0.68, 0.35 * h + t), ring(1 + 0.004, h + t * 0.8) } })
      k:loft { slot = "body", segments = 1, collider_only = true, sections = { ring(0.60, 0), ring(0.70, 0.45 * h) } }
      for i = 0, 3 do
        k:with({ rot = { 0, 0, 90 * i } }, function()
          k:hull { slot = "body", collider_only = true, points = { { 0.66 * r, -0.66 * r, 0.3 * h }, { 0.66 * r, 0.66 * r, 0.3 * h }, { 0.70 * r, -0.7 * r, 0.45 * h }, { 0.70 * r, 0.7 * r, 0.45 * h }, { r, -r * 0.94, h }, { r, r * 0.94, h }, { r, -r * 0.94, h - t }, { r, r * 0.94, h - t } } }
        end)
      end
      k:surface("top", { center = { 0, 0, t }, size = { 1.15 * r, 1.15 * r } })
      return
    end
    local profile = deep and { { 0.50, 0 }, { 0.52, 0.06 }, { 0.66, 0.45 }, { 0.74, 0.80 }, { 1, 1 } } or { { 0.57, 0 }, { 0.59, 0.12 }, { 0.66, 0.35 }, { 0.74, 0.62 }, { 1, 1 } }
    for _, q in ipairs(profile) do q[1], q[2] = q[1] * r, q[2] * h end
    k:lathe { profile = profile, wall = 0.004, base = t, slot = "body", segments = 32, pieces = 8 }
    if banded then -- a thin coloured ring on the rim
      kitchen.band(k, { radius = r + 0.0003, low = h - 0.0024, high = h + 0.0006, thickness = 0.006, slot = "band", n = 32 })
      local a, z = 0.5 * (profile[4][1] + r), 0.5 * (profile[4][2] + h)
      k:torus { radius = a, tube = 0.0012, at = { 0, 0, z + 0.0026 }, slot = "band", visual_only = true, segments = 28 }
    end
    k:surface("top", { center = { 0, 0, t }, size = { 1.05 * r, 1.05 * r }, outline = "ellipse" })
  end,
}
