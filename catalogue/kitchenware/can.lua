-- A drinks can with necked ends, a ring pull and printed bands; or a food tin with beads and a paper label.
return kind {
  api    = 1,
  names  = { en = "can, soda can, tin can, beer can, canned food, can of soda, food can, drink can, cola can", zh = "易拉罐, 罐头, 可乐" },
  measure_zh = "罐",
  groups = { "container" },
  stands = "surface", front = false,
  size   = { width = { 0.052, 0.066, 0.10 }, depth = "width", height = { 0.05, 0.118, 0.17 } },
  mass   = { 0.10, 0.38, 1.1 },
  params = { kind = one_of { "drink", "slim", "food", "flat", words = { soda = "drink", cola = "drink", beer = "drink", drink = "drink", energy = "slim", slim = "slim", food = "food", tin = "food", canned = "food", soup = "food", tuna = "flat", flat = "flat", ["罐头"] = "food" },
    size = { drink = { width = { 0.064, 0.066, 0.068 }, height = { 0.112, 0.118, 0.124 } }, slim = { width = { 0.052, 0.054, 0.058 }, height = { 0.13, 0.145, 0.168 } }, food = { width = { 0.070, 0.076, 0.10 }, height = { 0.095, 0.11, 0.13 } }, flat = { width = { 0.080, 0.086, 0.095 }, height = { 0.035, 0.042, 0.05 } } } } },
  slots  = { print = { "painted_metal", tint = { "#c4231f", "#1f5fae", "#2f8a4a", "#26282b", "#e08a1e", "#f2f2f2" } }, band = { "plastic", tint = { "#ffffff", "#f2d23a", "#bfc4c8" } }, metal = "aluminium", tin = { "galvanised_steel", "gold" }, label = { "paper", tint = { "#b33a2f", "#3f7a46", "#e3b23c", "#2f5f8f", "#f0e6d0" } }, ink = { "plastic", tint = { "#ffffff", "#f7e9b8" } } },
  rooms  = { "kitchen", "pantry", "dining_room", "game_room" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height
    k:lump { mass = 2.9 * r * r * h * 1000, at = { 0, 0, 0.46 * h }, size = { r, r, 0.6 * h } }
    if p.kind == "drink" or p.kind == "slim" then
      local n = 0.80 * r
      k:lathe { profile = { { 0.72 * r, 0 }, { 0.80 * r, 0.002 }, { r, 0.010 }, { r, h - 0.016 }, { 0.92 * r, h - 0.010 } }, slot = "print", segments = 24, no_mass = true, no_collider = true }
      for _, q in ipairs { { 0.80, 0, 0.010 }, { 1, 0.010, h - 0.016 }, { 0.82, h - 0.016, h } } do k:cylinder { radius = q[1] * r, height = q[3] - q[2], at = { 0, 0, q[2] }, anchor = "bottom", segments = 24, bevel = 0, collider_only = true, slot = "print" } end
      k:lathe { profile = { { 0.80 * r, 0.0012 }, { 0.965 * r, 0.0085 }, { 0.95 * r, 0.0086 }, { 0, 0.004 } }, slot = "metal", segments = 24, visual_only = true }
      k:lathe { profile = { { 0.925 * r, h - 0.0102 }, { n + 0.001, h - 0.003 }, { n + 0.002, h - 0.001 }, { n + 0.001, h }, { n - 0.001, h }, { n - 0.002, h - 0.005 }, { 0, h - 0.0045 } }, slot = "metal", segments = 28, no_collider = true, fill = 0.05 }
      -- Ring pull and opening.
      k:prism { polygon = outline.ellipse(0.32 * n, 0.26 * n, 14), height = 0.0006, at = { 0.42 * n, 0, h - 0.0043 }, slot = "metal", bevel = 0, visual_only = true }
      local ring = k:prism { polygon = outline.ellipse(0.40 * n, 0.27 * n, 16), height = 0.0012, at = { -0.20 * n, 0, h - 0.0030 }, slot = "metal", bevel = 0.0003, visual_only = true }
      k:cut(ring, k:prism { polygon = outline.ellipse(0.20 * n, 0.16 * n, 12), height = 0.01, at = { -0.34 * n, 0, h - 0.003 }, slot = "metal", bevel = 0, no_collider = true })
      k:cylinder { radius = 0.0022, height = 0.002, at = { 0.02 * n, 0, h - 0.0025 }, slot = "metal", segments = 8, bevel = 0, visual_only = true }
      -- Print: a slanting wave and a roundel.
      for i = 0, 11 do
        local a = 30 * i
        local z = 0.5 * h + 0.10 * h * math.sin(math.rad(2 * a))
        kitchen.band(k, { radius = r + 0.0004, low = z - 0.10 * h, high = z + 0.05 * h, slot = "band", arc = { a, a + 30.5 }, n = 2 })
      end
      kitchen.band(k, { radius = r + 0.0004, low = 0.86 * h - 0.004, high = 0.86 * h, slot = "band", n = 24 })
    else
      local profile = { { r * 0.985, 0 }, { r, 0.0012 }, { r, 0.003 }, { 0.975 * r, 0.005 }, { 0.975 * r, h - 0.005 }, { r, h - 0.003 }, { r, h - 0.0008 }, { 0.97 * r, h }, { 0.95 * r, h - 0.003 }, { 0, h - 0.003 } }
      k:lathe { profile = profile, slot = "tin", segments = 28, no_mass = true, no_collider = true }
      k:cylinder { radius = r, height = h, at = { 0, 0, h / 2 }, segments = 28, bevel = 0, collider_only = true, slot = "tin" }
      kitchen.label(k, { radius = 0.977 * r, low = 0.09 * h, high = 0.91 * h, slot = "label", print = "ink", n = 26 })
      for _, q in ipairs { 0.4, 0.7 } do k:torus { radius = q * r, tube = 0.0011, at = { 0, 0, h - 0.003 }, slot = "tin", segments = 16, visual_only = true } end
      if p.rng("lid"):chance(0.6) then
        k:torus { radius = 0.22 * r, tube = 0.0012, at = { 0.40 * r, 0, h - 0.0018 }, slot = "metal", segments = 14, visual_only = true }
        k:box { size = { 0.2 * r, 0.14 * r, 0.0012 }, at = { 0.72 * r, 0, h - 0.0022 }, slot = "metal", bevel = 0.0003, visual_only = true }
      end
    end
    k:box { low = { -0.004, -r, 0.012 }, high = { 0.004, -r + 0.003, h - 0.018 }, collider_only = true, slot = "metal" } -- lies without rolling
    k:rest_pose("standing", { rot = { 0, 0, 0 } })
    k:rest_pose("lying", { rot = { 90, 0, 0 } })
    k:fit()
  end,
}
