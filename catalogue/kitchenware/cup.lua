-- A teacup on its saucer, an espresso cup, a paper cup with lid and sleeve, or a cup without ear.
return kind {
  api    = 1,
  names  = { en = "cup, teacup, tea cup, paper cup, espresso cup, measuring cup, sake cup, plastic cup", zh = "杯子, 茶杯, 杯" },
  measure_zh = "个",
  groups = { "tableware", "drinkware" },
  stands = "surface",
  size   = { width = { 0.05, 0.13, 0.17 }, depth = { 0.05, 0.13, 0.17 }, height = { 0.045, 0.075, 0.16 } },
  mass   = { 0.008, 0.3, 0.7 },
  params = {
    form = one_of { "teacup", "espresso", "paper", "handleless", words = { teacup = "teacup", tea = "teacup", espresso = "espresso", paper = "paper", takeaway = "paper", ["to-go"] = "paper", disposable = "paper", plastic = "paper", sake = "handleless", ["纸"] = "paper", ["茶"] = "teacup" },
      size = { teacup = { width = { 0.13, 0.145, 0.16 }, depth = { 0.13, 0.145, 0.16 }, height = { 0.06, 0.07, 0.08 } }, espresso = { width = { 0.10, 0.112, 0.125 }, depth = { 0.10, 0.112, 0.125 }, height = { 0.05, 0.06, 0.07 } },
               paper = { width = { 0.075, 0.086, 0.095 }, depth = { 0.075, 0.086, 0.095 }, height = { 0.10, 0.125, 0.16 } }, handleless = { width = { 0.055, 0.072, 0.085 }, depth = { 0.055, 0.072, 0.085 }, height = { 0.05, 0.075, 0.095 } } } },
  },
  slots  = { body = { "porcelain", "ceramic", tint = { "#f6f3ea", "#9db7c4", "#d8b6b0", "#7d9a80", "#3d4f66" } }, band = { "gold", "ceramic", tint = { "#3f5f7f", "#a8442f" } }, paper = { "paperboard", tint = { "#ffffff", "#c69a6a", "#7c9a78" } }, sleeve = "cardboard", lid = { "black_plastic", "plastic" }, tea = "chocolate" },
  rooms  = { "kitchen", "dining_room", "cafe", "living_room", "open_office" },
  build  = function(p, k)
    local h = p.height
    if p.form == "paper" then
      local r = p.width / 2
      k:lathe { profile = { { r * 0.70, 0 }, { r * 0.71, 0.004 }, { r * 0.955, h - 0.014 } }, wall = 0.0012, base = 0.003, slot = "paper", segments = 28, no_collider = true }
      k:lathe { profile = { { r * 0.735, 0.10 * h }, { r * 0.775, 0.10 * h }, { r * 0.91, 0.68 * h }, { r * 0.87, 0.68 * h } }, slot = "sleeve", segments = 28, no_collider = true }
      k:lathe { profile = { { r * 0.97, h - 0.020 }, { r, h - 0.018 }, { r, h - 0.012 }, { r * 0.94, h - 0.009 }, { r * 0.90, h }, { r * 0.84, h }, { r * 0.82, h - 0.006 }, { 0, h - 0.006 } }, slot = "lid", segments = 28, no_collider = true, fill = 0.15 }
      k:box { size = { 0.010, 0.004, 0.001 }, at = { r * 0.62, 0, h - 0.0058 }, slot = "sleeve", bevel = 0, visual_only = true }
      k:lathe { profile = { { r * 0.70, 0 }, { r * 0.955, h - 0.02 }, { r, h - 0.016 }, { r * 0.90, h } }, slot = "paper", segments = 14, collider_only = true }
      k:lump { mass = 0.01, at = { 0, 0, 0.3 * h }, size = { 0.03, 0.03, 0.02 } }
      k:fit()
      return
    end
    if p.form == "handleless" then
      local r = p.width / 2
      k:lathe { profile = { { r * 0.60, 0 }, { r * 0.60, 0.004 }, { r * 0.72, 0.010 }, { r * 0.93, 0.40 * h }, { r, h } }, wall = 0.004, base = 0.008, slot = "body", segments = 28, smooth = true, pieces = 8 }
      for i = 0, 1 do kitchen.band(k, { radius = r * (0.968 + 0.006 * i), low = (0.56 + 0.07 * i) * h, high = (0.575 + 0.07 * i) * h, slot = "band", thickness = 0.002 }) end
      k:container("inside", { center = { 0, 0, 0.008 }, size = { 1.1 * r, 1.1 * r }, clearance = h - 0.01, outline = "ellipse" })
      k:fit()
      return
    end
    -- Cup with ear on a saucer.
    local R = p.width / 2
    local r = R * (p.form == "espresso" and 0.56 or 0.64)
    local sh = 0.016
    k:lathe { profile = { { R * 0.52, 0 }, { R * 0.54, 0.004 }, { R * 0.75, 0.008 }, { R, sh } }, wall = 0.0035, base = 0.004, slot = "body", segments = 28, pieces = 6 }
    kitchen.band(k, { radius = R + 0.0003, low = sh - 0.0022, high = sh + 0.0006, thickness = 0.0036, slot = "band", n = 28 })
    local z, u = 0.0045, h - 0.0045
    local profile = p.form == "espresso" and { { 0.60, 0 }, { 0.66, 0.05 }, { 0.88, 0.35 }, { 0.98, 0.75 }, { 1, 1 } } or { { 0.48, 0 }, { 0.50, 0.06 }, { 0.72, 0.30 }, { 0.86, 0.70 }, { 1, 1 } }
    for _, q in ipairs(profile) do q[1], q[2] = q[1] * r, q[2] * u end
    k:lathe { profile = profile, wall = 0.003, base = 0.005, at = { 0, 0, z }, slot = "body", segments = 24, smooth = true, pieces = 6 }
    kitchen.band(k, { radius = r + 0.0003, low = h - 0.0025, high = h + 0.0004, thickness = 0.0036, slot = "band" })
    k:lathe { profile = { { r * 0.5, z + 0.3 * u }, { r * 0.905, z + 0.80 * u }, { 0, z + 0.80 * u } }, slot = "tea", segments = 24, no_collider = true, fill = 0.75 }
    local x = r * 0.90
    k:sweep { path = { { x - 0.004, 0, z + 0.80 * u }, { x + 0.018, 0, z + 0.86 * u }, { x + 0.026, 0, z + 0.62 * u }, { x + 0.016, 0, z + 0.40 * u }, { r * 0.76, 0, z + 0.34 * u } }, radius = 0.0032, smooth = true, steps = 3, segments = 6, slot = "body", no_collider = true }
    k:container("inside", { center = { 0, 0, z + 0.80 * u }, size = { 1.2 * r, 1.2 * r }, clearance = 0.1, outline = "ellipse" })
    k:handle { at = { x + 0.026, 0, z + 0.62 * u }, normal = { 1, 0, 0 } }
    k:fit()
  end,
}
