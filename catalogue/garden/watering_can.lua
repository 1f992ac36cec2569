-- A hollow body half covered on top, a long spout with a rose, a bent handle over and behind.
return kind {
  api    = 1,
  names  = { en = "watering can, garden watering can, watering pot", zh = "浇水壶, 洒水壶, 喷水壶" },
  measure_zh = "个",
  groups = { "garden tool", "container" },
  stands = "surface",
  size   = { width = { 0.12, 0.16, 0.22 }, depth = { 0.28, 0.38, 0.52 }, height = { 0.18, 0.25, 0.36 } },
  mass   = { 0.2, 0.9, 4 },
  params = { style = one_of { "classic", "modern", "rustic" } },
  slots  = { body = { "painted_metal", classic = { "galvanised_steel", "copper" }, rustic = "galvanised_steel", modern = { "plastic", "painted_metal" }, tint = { "#5a8a6a", "#c85a4a", "#7090b0", "#e0b850", "#f0ece4" } }, metal = { "brass", "copper", "galvanised_steel" } },
  rooms  = { "balcony", "garage" },
  build  = function(p, k)
    local slim = p.style == "modern"
    local r, h = slim and 0.075 or 0.082, slim and 0.15 or 0.185
    local profile = slim and { { 0.070, 0 }, { 0.075, 0.006 }, { 0.072, 0.06 }, { 0.052, 0.125 }, { 0.040, h } } or { { r - 0.004, 0 }, { r, 0.004 }, { r, h - 0.004 }, { r, h } }
    k:lathe { profile = profile, wall = p.slots.body == "plastic" and 0.003 or 0.001, base = 0.004, slot = "body", segments = 28, smooth = slim, pieces = 8 }
    if not slim then
      for _, z in ipairs { 0.006, 0.05, h - 0.008 } do k:torus { radius = r + 0.001, tube = 0.003, at = { 0, 0, z }, slot = "body", segments = 12, visual_only = true } end
      -- A cover over the front half.
      local lid = k:lathe { profile = { { r - 0.001, h - 0.003 }, { 0.5 * r, h + 0.010 }, { 0.001, h + 0.013 } }, slot = "body", segments = 24, no_collider = true, fill = 0.15 }
      k:cut(lid, k:box { size = { 0.3, 0.3, 0.1 }, at = { -0.012, 0, h }, anchor = { 1, 0, 0 }, slot = "body", no_collider = true })
    end
    -- Spout from low at the front, up and out, with a rose turned upwards.
    local x1, z1 = slim and 0.25 or 0.245, slim and 0.225 or 0.235
    k:sweep { path = slim and { { 0.060, 0, 0.030 }, { 0.13, 0, 0.050 }, { 0.185, 0, 0.15 }, { x1, 0, z1 } } or { { r - 0.010, 0, 0.045 }, { 0.155, 0, 0.125 }, { x1, 0, z1 } }, radius = slim and { 0.013, 0.010, 0.008, 0.006 } or { 0.019, 0.015, 0.012 }, smooth = slim, steps = 4, segments = 12, slot = "body", fill = 0.2 }
    if not slim then
      k:with({ at = { x1, 0, z1 }, rot = { 0, 48, 0 } }, function()
        k:cone { radius = 0.013, radius_top = 0.036, height = 0.045, at = { 0, 0, 0.020 }, slot = "metal", segments = 16, fill = 0.12 }
        k:ellipsoid { size = { 0.072, 0.072, 0.018 }, at = { 0, 0, 0.042 }, slot = "metal", segments = 12, no_collider = true, no_mass = true }
        for i = 1, 12 do local a, d = i * 2.4, 0.027 * math.sqrt(i / 12); k:cylinder { radius = 0.0018, height = 0.002, at = { d * math.cos(a), d * math.sin(a), 0.0505 - 8 * d * d }, slot = "body", segments = 6, bevel = 0, visual_only = true } end
      end)
      k:sweep { path = { { 0.05, 0, h + 0.004 }, { 0.165, 0, 0.152 } }, radius = 0.004, segments = 6, slot = "body", no_collider = true, fill = 0.3 } -- brace
      k:sweep { path = { { 0.045, 0, h + 0.004 }, { 0.030, 0, h + 0.075 }, { -0.035, 0, h + 0.092 }, { -0.105, 0, h + 0.035 }, { -0.130, 0, h - 0.055 }, { -r + 0.004, 0, 0.055 } }, radius = 0.0075, smooth = true, steps = 3, segments = 8, slot = "body", fill = 0.2, no_collider = true }
      k:box { low = { -0.138, -0.008, 0.09 }, high = { -r - 0.039, 0.008, h + 0.03 }, slot = "body", collider_only = true }
      k:box { low = { -0.085, -0.008, h + 0.06 }, high = { 0.028, 0.008, h + 0.094 }, slot = "body", collider_only = true }
    else
      k:sweep { path = { { -0.036, 0, h - 0.004 }, { -0.075, 0, h + 0.045 }, { -0.145, 0, h + 0.010 }, { -0.150, 0, 0.07 }, { -0.066, 0, 0.045 } }, radius = 0.007, smooth = true, steps = 4, segments = 8, slot = "metal", fill = 0.25, no_collider = true }
      k:box { low = { -0.156, -0.007, 0.07 }, high = { -0.12, 0.007, h + 0.035 }, slot = "metal", collider_only = true }
    end
    k:container("inside", { center = { 0, 0, 0.004 }, size = { 1.2 * 0.04, 1.2 * 0.04 }, clearance = h - 0.006, outline = "ellipse" })
    k:handle { at = { -0.12, 0, h }, normal = { -1, 0, 0 } }
    k:fit()
  end,
}
