-- A spoon lying on the table: a bent handle and a hollow oval bowl; tea, table or serving size, or carved of wood.
return kind {
  api    = 1,
  names  = { en = "spoon, teaspoon, tablespoon, wooden spoon, soup spoon, serving spoon, coffee spoon", zh = "勺子, 汤匙, 调羹, 勺" },
  measure_zh = "把",
  groups = { "cutlery", "utensil", "tableware" },
  stands = "surface",
  size   = { width = { 0.028, 0.042, 0.070 }, depth = { 0.12, 0.19, 0.34 }, height = { 0.014, 0.020, 0.034 } },
  mass   = { 0.010, 0.05, 0.18 },
  params = { kind = one_of { "table", "tea", "serving", "wooden", default = "table", words = { teaspoon = "tea", coffee = "tea", tablespoon = "table", soup = "table", serving = "serving", wooden = "wooden", ["木"] = "wooden", ["茶"] = "tea" },
    size = { table = { width = { 0.036, 0.041, 0.046 }, depth = { 0.17, 0.195, 0.215 } }, tea = { width = { 0.026, 0.030, 0.034 }, depth = { 0.12, 0.14, 0.155 } }, serving = { width = { 0.05, 0.060, 0.070 }, depth = { 0.21, 0.24, 0.28 }, height = { 0.020, 0.026, 0.034 } }, wooden = { width = { 0.05, 0.058, 0.070 }, depth = { 0.26, 0.30, 0.34 }, height = { 0.020, 0.024, 0.030 } } } } },
  slots  = { metal = { "stainless_steel", "silver", "gold", "black_steel" }, wood = { "beech", "bamboo", "walnut", "light_oak" } },
  rooms  = { "dining_room", "kitchen", "restaurant" },
  build  = function(p, k)
    local l, w, wood = p.depth, p.width, p.kind == "wooden"
    local bowl = w * 1.48
    local x = l - bowl / 2
    local deep = math.min(0.62 * p.height, 0.24 * w)
    kitchen.scoop(k, { at = { -x, 0 }, length = bowl, width = w, deep = deep, wall = wood and 0.0035 or 0.0013, slot = wood and "wood" or "metal" })
    local e = l - bowl + 0.004
    if wood then
      kitchen.strip(k, { slot = "wood", round = 0.48, sections = { { 0, 0.006, 0.010, 0.010 }, { 0.01, 0.006, 0.013, 0.012 }, { 0.4 * l, 0.0075, 0.011, 0.010 }, { e - 0.01, deep - 0.002, 0.013, 0.009 }, { e + 0.012, deep - 0.004, 0.024, 0.007 } } })
    else
      kitchen.strip(k, { slot = "metal", sections = { { 0, 0.0016, 0.4 * w, 0.0018 }, { 0.02 * l, 0.0018, 0.46 * w, 0.0022 }, { 0.16 * l, 0.0045, 0.34 * w, 0.0028 }, { 0.42 * l, 0.5 * p.height, 0.20 * w, 0.0034 }, { e - 0.014, p.height - 0.003, 0.15 * w, 0.0036 }, { e, p.height - 0.004, 0.20 * w, 0.0032 }, { e + 0.012, deep - 0.002, 0.34 * w, 0.0022 } } })
    end
    k:handle { at = { -0.1 * l, 0, 0.005 }, normal = { 0, 0, 1 } }
    k:fit()
  end,
}
