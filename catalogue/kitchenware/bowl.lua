-- A hollow turned bowl: round on a foot ring, wide for salad, deep for mixing, or with flared sides for pets.
return kind {
  api    = 1,
  names  = { en = "bowl, salad bowl, mixing bowl, soup bowl, cereal bowl, popcorn bowl, rice bowl, serving bowl, candy bowl, decorative bowl, pet bowl, noodle bowl", zh = "碗, 饭碗, 汤碗" },
  measure_zh = "个",
  groups = { "tableware", "dishware" },
  stands = "surface", front = false,
  size   = { width = { 0.10, 0.16, 0.34 }, depth = "width", height = { 0.045, 0.075, 0.16 } },
  mass   = { 0.05, 0.4, 3.2 },
  params = {
    shape = one_of { "round", "wide", "mixing", "pet", default = "round", words = { salad = "wide", serving = "wide", wide = "wide", popcorn = "mixing", mixing = "mixing", deep = "mixing", pet = "pet", dog = "pet", cat = "pet", food = "pet", ["沙拉"] = "wide", ["宠物"] = "pet" },
      size = { round = { width = { 0.10, 0.15, 0.20 }, height = { 0.05, 0.068, 0.09 } }, wide = { width = { 0.22, 0.27, 0.34 }, height = { 0.07, 0.095, 0.13 } }, mixing = { width = { 0.18, 0.24, 0.30 }, height = { 0.10, 0.13, 0.16 } }, pet = { width = { 0.15, 0.19, 0.25 }, height = { 0.045, 0.06, 0.08 } } } },
  },
  slots  = { body = { "ceramic", "porcelain", "stoneware", "bamboo", tint = { "#f3efe6", "#3f5f7f", "#a8442f", "#6f8a6c", "#d9b45b", "#3a3d42" } }, inner = { "porcelain", "ceramic" }, steel = "stainless_steel", mark = "plastic" },
  rooms  = { "kitchen", "dining_room", "restaurant" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height
    if p.shape == "pet" then -- sides spread to the floor, a steel dish in it
      local body = k:lathe { profile = { { r, 0 }, { r * 0.995, 0.006 }, { r * 0.84, h - 0.004 }, { r * 0.82, h }, { 0, h } }, slot = "body", segments = 32, no_collider = true, fill = 0.5 }
      k:cut(body, k:lathe { profile = { { r * 0.66, 0.35 * h }, { r * 0.76, h + 0.01 } }, slot = "body", segments = 32, no_collider = true })
      k:lathe { profile = { { r * 0.655, 0 }, { r * 0.755, 0.65 * h } }, wall = 0.0015, at = { 0, 0, 0.35 * h }, slot = "steel", segments = 32, no_collider = true }
      k:lathe { profile = { { r, 0 }, { r * 0.82, h } }, wall = 0.22 * r, base = 0.38 * h, slot = "body", segments = 16, pieces = 8, collider_only = true }
      for i, q in ipairs { { 0, 0.012 }, { -0.016, -0.003 }, { 0.016, -0.003 }, { -0.007, -0.014 }, { 0.007, -0.014 } } do -- a paw's print in front
        local z = 0.48 * h - q[2]
        local x = r * (1 - 0.16 * z / h)
        k:ellipsoid { size = { 0.004, i == 1 and 0.022 or 0.010, i == 1 and 0.016 or 0.011 }, at = { x - 0.001, q[1], z }, slot = "mark", segments = 10, visual_only = true }
      end
      k:container("inside", { center = { 0, 0, 0.35 * h + 0.003 }, size = { 1.2 * r, 1.2 * r }, clearance = 0.6 * h, outline = "ellipse" })
      return
    end
    local profile = p.shape == "wide" and { { 0.42, 0 }, { 0.45, 0.04 }, { 0.72, 0.28 }, { 0.92, 0.70 }, { 1, 1 } }
      or p.shape == "mixing" and { { 0.50, 0 }, { 0.56, 0.03 }, { 0.84, 0.30 }, { 0.96, 0.70 }, { 0.97, 0.95 }, { 1, 1 } }
      or { { 0.46, 0 }, { 0.46, 0.07 }, { 0.54, 0.10 }, { 0.86, 0.42 }, { 0.98, 0.82 }, { 1, 1 } }
    for _, q in ipairs(profile) do q[1], q[2] = q[1] * r, q[2] * h end
    local t = p.slots.body == "bamboo" and 0.007 or 0.004
    k:lathe { profile = profile, wall = t, base = math.max(0.005, t + 0.002) + (p.shape == "round" and 0.08 * h or 0), slot = "body", segments = 28, smooth = true, pieces = 8 }
    if p.rng("glaze"):chance(0.4) then -- a second glaze on the lip
      kitchen.band(k, { radius = r + 0.0006, low = 0.955 * h, high = h + 0.0006, thickness = t + 0.0010, slot = "inner", n = 28 })
    end
    k:fit()
    k:container("inside", { center = { 0, 0, 0.005 + (p.shape == "round" and 0.08 * h or 0) }, size = { 0.9 * r, 0.9 * r }, clearance = 0.92 * h, outline = "ellipse" })
  end,
}
