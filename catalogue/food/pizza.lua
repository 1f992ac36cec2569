-- A baked disc with a raised crust, sauce, melted cheese and toppings, cut in eight; one slice, or a pizza in its cardboard box.
return kind {
  api    = 1,
  names  = { en = "pizza, pizza slice, pizza box", zh = "披萨, 比萨" },
  measure_zh = "个",
  groups = { "food" },
  stands = "surface",
  size   = { width = { 0.24, 0.32, 0.42 }, depth = { 0.24, 0.32, 0.44 }, height = { 0.02, 0.03, 0.06 } },
  mass   = { 0.02, 0.6, 2.5 },
  params = {
    type = one_of { "whole", "slice", "boxed", default = "whole", words = { slice = "slice", box = "boxed", boxed = "boxed", ["一块"] = "slice", ["盒"] = "boxed" },
      size = { whole = { width = { 0.26, 0.32, 0.40 }, depth = { 0.26, 0.32, 0.40 }, height = { 0.022, 0.028, 0.034 } }, slice = { width = { 0.10, 0.12, 0.14 }, depth = { 0.14, 0.17, 0.20 }, height = { 0.020, 0.025, 0.028 } }, boxed = { width = { 0.32, 0.36, 0.42 }, depth = { 0.325, 0.365, 0.425 }, height = { 0.040, 0.046, 0.052 } } } },
    topping = one_of { "pepperoni", "margherita", "vegetable" },
  },
  slots  = { crust = "bread_crust", sauce = { "fruit_skin" }, cheese = { "fruit_flesh", "cheese" }, meat = { "fruit_skin", tint = { "#d8a090" } }, leaf = "leaf", olive = { "rubber" }, pepper = { "vegetable_skin", "citrus_peel" }, white = "cream_icing", box = "cardboard", print = { "paper", tint = { "#c8302a", "#2a7a40" } } },
  rooms  = { "kitchen", "dining_room", "restaurant" },
  build  = function(p, k)
    local r = p.rng("topping")
    local function disc(R, from, to, z)
      local whole = to - from >= 359
      local function flat(radius, h, at, slot, n)
        k:prism { polygon = whole and outline.circle(radius, n or 32) or food.sector(radius, from, to, 0, 8), height = h, at = { 0, 0, z + at + h / 2 }, bevel = 0.001, slot = slot, no_collider = true }
      end
      flat(R - 0.004, 0.009, 0, "crust")
      flat(R - 0.020, 0.0015, 0.009, "sauce")
      flat(R - 0.025, 0.003, 0.0095, "cheese")
      local path, n = {}, whole and 28 or 5
      for i = 0, whole and n - 1 or n do local a = math.rad(from + (to - from) * i / n); path[i + 1] = { (R - 0.013) * math.cos(a), (R - 0.013) * math.sin(a), z + 0.0115 + r:uniform(-0.0015, 0.0015) } end
      k:sweep { path = path, radius = 0.0125, closed = whole, smooth = true, steps = 1, segments = 6, slot = "crust", no_collider = true, round_ends = not whole }
      local function place(count, draw)
        food.strew(k, { r = r, count = whole and count or math.ceil(count), radius = R - 0.045, z = z + 0.0125, draw = function(x, y, zz, turn)
          if not whole then
            local d = math.sqrt(x * x + y * y) + 0.02
            local a = math.rad(from + (to - from) * (0.22 + 0.56 * ((turn / 360))))
            x, y = d * math.cos(a), d * math.sin(a)
          end
          draw(x, y, zz, turn)
        end })
      end
      local m = whole and 1 or 0.28
      if p.topping == "pepperoni" then
        place(15 * m, function(x, y, zz) k:cylinder { radius = 0.0165, height = 0.003, at = { x, y, zz + r:uniform(0, 0.001) }, rot = { r:uniform(-4, 4), r:uniform(-4, 4), 0 }, slot = "meat", segments = 12, bevel = 0, visual_only = true } end)
        place(9 * m, function(x, y, zz) k:ellipsoid { size = { 0.02, 0.015, 0.003 }, at = { x * 0.9 + 0.008, y * 0.9, zz }, slot = "white", segments = 6, visual_only = true } end)
      elseif p.topping == "margherita" then
        place(9 * m, function(x, y, zz, turn) k:ellipsoid { size = { 0.042, 0.034, 0.006 }, at = { x, y, zz }, rot = { 0, 0, turn }, slot = "white", segments = 10, visual_only = true } end)
        place(8 * m, function(x, y, zz, turn) k:leaf { at = { x * 0.85, y * 0.8, zz + 0.004 }, rot = { 0, -4, turn }, length = 0.036, width = 0.022, droop = 16, segments = 3, slot = "leaf" } end)
        place(7 * m, function(x, y, zz) k:ellipsoid { size = { 0.022, 0.022, 0.005 }, at = { whole and y * 0.9 or x * 0.8, whole and x * 0.9 or y * 0.8, zz }, slot = "sauce", segments = 8, visual_only = true } end)
      else
        place(9 * m, function(x, y, zz) k:torus { radius = 0.008, tube = 0.0032, at = { x, y, zz + 0.001 }, slot = "olive", segments = 8, visual_only = true } end)
        place(8 * m, function(x, y, zz, turn) k:sweep { path = { { x - 0.016 * math.cos(turn), y - 0.016 * math.sin(turn), zz }, { x + 0.006 * math.sin(turn), y, zz + 0.003 }, { x + 0.016 * math.cos(turn), y + 0.016 * math.sin(turn), zz } }, radius = 0.0028, segments = 4, slot = "pepper", visual_only = true } end)
        place(7 * m, function(x, y, zz) k:cylinder { radius = 0.014, height = 0.003, at = { whole and y * 0.85 or x * 0.8, whole and x * 0.85 or y * 0.8, zz }, slot = "sauce", segments = 12, bevel = 0.0008, visual_only = true } end)
      end
      if whole then
        for i = 0, 3 do k:box { size = { 2 * R - 0.03, 0.0022, 0.002 }, at = { 0, 0, z + 0.0128 }, rot = { 0, 0, 45 * i + 10 }, slot = "crust", bevel = 0, visual_only = true } end
        k:cylinder { radius = R - 0.004, height = 0.018, at = { 0, 0, z }, anchor = "bottom", segments = 16, bevel = 0, slot = "crust", collider_only = true }
      else
        k:prism { polygon = food.sector(R, from, to, 0, 4), height = 0.018, at = { 0, 0, z + 0.009 }, bevel = 0, slot = "crust", collider_only = true }
      end
    end
    if p.type == "whole" then
      disc(0.16, 0, 360, 0)
    elseif p.type == "slice" then
      disc(0.17, 160, 200, 0)
    else
      local w, d, h, c = p.width / 2, p.depth - 0.005, p.height, 0.003
      k:box { low = { 0, -w, 0 }, high = { d, w, c }, slot = "box", bevel = 0.0005 }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { 0, s < 0 and -w or w - c, c }, high = { d, s < 0 and -w + c or w, h - c - 0.003 }, slot = "box", bevel = 0.0005 }
        k:box { low = { s < 0 and 0 or d - c, -w + c, c }, high = { s < 0 and c or d, w - c, h - c - 0.003 }, slot = "box", bevel = 0.0005 }
      end
      k:with({ at = { d / 2, 0, 0 } }, function() disc(math.min(w, d / 2) - 0.012, 0, 360, c) end)
      local lid = joinery.lid(k, { name = "lid", slot = "box", low = { 0, -w, h - c }, high = { d + 0.005, w, h }, open = 105, bevel = 0.0005 })
      k:with({ part = lid }, function()
        k:box { low = { d + 0.002, -w + 0.002, h - 0.028 }, high = { d + 0.005, w - 0.002, h - c }, slot = "box", bevel = 0.0005 }
        k:cylinder { radius = 0.30 * w + 0.03, height = 0.001, at = { d / 2, 0, h }, slot = "print", segments = 28, bevel = 0, visual_only = true }
        k:cylinder { radius = 0.24 * w + 0.03, height = 0.0014, at = { d / 2, 0, h }, slot = "box", segments = 28, bevel = 0, visual_only = true }
        k:prism { polygon = { { d / 2 - 0.025, -0.022 }, { d / 2 + 0.035, 0 }, { d / 2 - 0.025, 0.022 } }, height = 0.002, at = { 0, 0, h }, slot = "print", bevel = 0, visual_only = true }
      end)
      k:container("inside", { center = { d / 2, 0, c + 0.014 }, size = { d - 0.02, 2 * w - 0.02 }, clearance = h - 0.022 })
    end
    k:fit()
  end,
}
