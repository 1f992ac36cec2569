-- A cup with a handle: a turned hollow body and a swept ear.
return kind {
  api    = 1,
  names  = { en = "mug, coffee mug, coffee cup, tea mug, beaker mug", zh = "马克杯, 咖啡杯, 水杯" },
  measure_zh = "个",
  groups = { "cup", "drinkware", "tableware" },
  stands = "surface",
  size   = { width = { 0.075, 0.084, 0.100 }, depth = { 0.105, 0.118, 0.140 }, height = { 0.075, 0.095, 0.120 } },
  mass   = { 0.15, 0.33, 0.80 },
  params = { shape = one_of { "straight", "round", "tapered" } },
  slots  = { body = { "ceramic", "stoneware", "porcelain", tint = { "#f3efe6", "#3f5f7f", "#a8442f", "#5d7a5a", "#d9b45b", "#2f3136" } } },
  rooms  = { "kitchen", "dining_room", "office", "home_office", "living_room" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height
    local foot = { straight = 0.94, round = 0.62, tapered = 0.74 }
    local profile = { { r * foot[p.shape] - 0.003, 0 }, { r * foot[p.shape], 0.003 } }
    if p.shape == "round" then
      for _, q in ipairs { { 0.93, 0.22 }, { 1.00, 0.50 }, { 0.95, 0.80 }, { 0.94, 1 } } do
        profile[#profile + 1] = { r * q[1], h * q[2] }
      end
    else
      profile[#profile + 1] = { r, p.shape == "straight" and 0.012 or h * 0.97 }
      profile[#profile + 1] = { r, h }
    end
    k:lathe { profile = profile, wall = 0.004, base = 0.006, segments = 24, smooth = p.shape == "round", pieces = 7 }
    -- The ear runs from the wall, out to the front and back; its ends sit inside the wall.
    local out, low, high = p.depth - p.width - 0.005, h * 0.22, h * 0.80
    local at = p.shape == "tapered" and r * 0.80 or r - 0.003
    k:sweep { path = { { at, 0, low }, { r + out * 0.75, 0, low + 0.004 }, { r + out, 0, h * 0.52 },
                       { r + out * 0.80, 0, high - 0.002 }, { r - 0.003, 0, high } },
              radius = 0.005, smooth = true, steps = 3, segments = 8, no_collider = true }
    k:box { low = { r, -0.006, low }, high = { r + out + 0.004, 0.006, high + 0.004 }, collider_only = true }
    k:container("inside", { center = { 0, 0, 0.006 }, size = { r * 1.2, r * 1.2 }, clearance = h - 0.006, outline = "ellipse" })
    k:handle { at = { r + out, 0, h * 0.52 }, normal = { 1, 0, 0 } }
  end,
}
