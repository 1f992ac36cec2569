-- A water kettle: an electric one (body with window, spout, hinged lid, big ear, base plate with cable) or one for the stove with a bow over its lid.
return kind {
  api    = 1,
  names  = { en = "kettle, tea kettle, electric kettle, teakettle, water kettle, water boiler", zh = "水壶, 电热水壶, 烧水壶, 热水壶" },
  measure_zh = "个",
  groups = { "appliance", "kitchenware" },
  stands = "surface",
  size   = { width = { 0.14, 0.165, 0.21 }, depth = { 0.20, 0.235, 0.29 }, height = { 0.19, 0.235, 0.28 } },
  mass   = { 0.4, 1.2, 4.5 },
  params = { form = one_of { "electric", "stovetop", words = { electric = "electric", stovetop = "stovetop", whistling = "stovetop", ["电"] = "electric" } }, style = one_of { "modern", "retro", words = { retro = "retro", vintage = "retro", ["复古"] = "retro" } } },
  slots  = {
    body = { "stainless_steel", "painted_metal", retro = { "painted_metal", "copper" }, tint = { "#f3efe6", "#2b2d30", "#a53630", "#7fa79b", "#4a6177" } },
    trim = "black_plastic", grip = { "black_plastic", "walnut" }, window = "clear_plastic", metal = "chrome",
  },
  rooms  = { "kitchen", "open_office", "hotel_room" },
  build  = function(p, k)
    local h, electric = p.height, p.form == "electric"
    local r = p.width / 2
    if electric then
      local base, top, n = 0.022, h - 0.032, p.style == "retro"
      k:lathe { profile = { { r * 0.96, 0 }, { r * 0.98, 0.005 }, { r * 0.94, 0.016 }, { r * 0.6, base - 0.002 }, { 0, base - 0.002 } }, slot = "trim", segments = 24, fill = 0.4 }
      local profile = n and { { r * 0.93, base }, { r * 0.98, base + 0.012 }, { r * 0.96, 0.35 * h }, { r * 0.72, 0.75 * h }, { r * 0.60, top } } or { { r * 0.90, base }, { r * 0.93, base + 0.008 }, { r * 0.80, 0.6 * h }, { r * 0.72, top } }
      k:lathe { profile = profile, slot = "body", segments = 28, smooth = n, fill = 0.09 }
      local rt = profile[#profile][1]
      k:lathe { profile = { { r * 0.93, base + 0.001 }, { r * 0.97, base + 0.010 }, { r * 0.95, base + 0.02 } }, slot = "trim", segments = 24, visual_only = true }
      -- Spout: a beak at the front.
      k:hull { slot = "body", fill = 0.1, points = { { rt * 0.6, -0.026, top }, { rt * 0.6, 0.026, top }, { rt + 0.030, -0.006, top - 0.002 }, { rt + 0.030, 0.006, top - 0.002 }, { rt * 0.6, -0.022, top - 0.07 }, { rt * 0.6, 0.022, top - 0.07 }, { rt + 0.004, 0, top - 0.055 } } }
      -- Lid, hinged at the back.
      local lid = k:part("lid")
      k:lathe { profile = { { rt * 0.97, 0 }, { rt * 0.97, 0.006 }, { rt * 0.7, 0.016 }, { 0.014, 0.019 }, { 0.014, 0.024 }, { 0.012, 0.030 }, { 0, 0.030 } }, at = { 0, 0, top + 0.002 }, slot = n and "body" or "trim", part = lid, segments = 24, fill = 0.3 }
      k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = { -rt, 0, top + 0.003 }, range = { 0, 75 }, hold = "friction" }
      k:handle { part = lid, at = { 0, 0, top + 0.03 }, normal = { 0, 0, 1 } }
      local x = -r - 0.055
      k:sweep { path = { { -rt * 0.92, 0, top - 0.018 }, { x * 0.86, 0, top - 0.014 }, { x, 0, top - 0.045 }, { x - 0.004, 0, 0.50 * h }, { x + 0.012, 0, 0.26 * h }, { -r * 0.90, 0, 0.20 * h } }, rect = { 0.026, 0.018 }, up = { 0, 1, 0 }, smooth = true, steps = 4, slot = "grip", no_collider = true, fill = 0.5 }
      k:box { low = { x - 0.01, -0.012, 0.22 * h }, high = { x + 0.012, 0.012, top - 0.015 }, slot = "grip", collider_only = true }
      k:box { low = { x, -0.012, top - 0.032 }, high = { -rt * 0.8, 0.012, top - 0.008 }, slot = "grip", collider_only = true }
      k:box { size = { 0.03, 0.022, 0.006 }, at = { x * 0.88, 0, top - 0.0035 }, rot = { 0, 12, 0 }, slot = "metal", bevel = 0.002, visual_only = true }
      for _, s in ipairs { -1, 1 } do -- level window on both sides
        k:box { size = { 0.014, 0.004, 0.36 * h }, at = { 0.2 * r, s * r * 0.845, 0.46 * h }, rot = { s * 6.5, 0, 0 }, bevel = 0.001, slot = "window", visual_only = true }
      end
    else
      local top = 0.56 * h
      k:lathe { profile = { { r * 0.88, 0 }, { r * 0.98, 0.010 }, { r, 0.10 * h }, { r * 0.88, 0.34 * h }, { r * 0.55, 0.50 * h }, { r * 0.42, top } }, slot = "body", segments = 28, smooth = true, fill = 0.10 }
      local lid = k:part("lid")
      k:lathe { profile = { { r * 0.40, 0 }, { r * 0.43, 0.005 }, { r * 0.32, 0.016 }, { 0.008, 0.022 }, { 0.007, 0.028 }, { 0.014, 0.036 }, { 0.012, 0.046 }, { 0, 0.049 } }, at = { 0, 0, top + 0.002 }, slot = "body", part = lid, segments = 24, fill = 0.4 }
      k:joint { part = lid, type = "slide", axis = { 0, 0, 1 }, range = { 0, 0.028 }, hold = "friction" }
      k:handle { part = lid, at = { 0, 0, top + 0.05 }, normal = { 0, 0, 1 } }
      k:sweep { path = { { 0.62 * r, 0, 0.30 * h }, { r * 1.0, 0, 0.42 * h }, { r * 1.32, 0, 0.60 * h } }, radius = { 0.022, 0.016, 0.011 }, smooth = true, steps = 3, segments = 12, slot = "body", fill = 0.3 }
      k:sphere { radius = 0.013, at = { r * 1.34, 0, 0.615 * h }, slot = "metal", segments = 12, no_collider = true } -- whistle
      local z = h - 0.010
      k:sweep { path = { { -r * 0.80, 0, 0.42 * h }, { -r * 0.86, 0, 0.70 * h }, { -r * 0.55, 0, 0.94 * h }, { 0, 0, z }, { r * 0.55, 0, 0.94 * h }, { r * 0.78, 0, 0.72 * h }, { r * 0.72, 0, 0.44 * h } }, radius = 0.006, smooth = true, steps = 4, segments = 8, slot = "metal", no_collider = true }
      k:sweep { path = { { -r * 0.45, 0, 0.955 * h }, { 0, 0, z - 0.002 }, { r * 0.45, 0, 0.955 * h } }, radius = 0.012, smooth = true, steps = 4, segments = 10, slot = "grip", no_collider = true }
      k:hull { points = { { -r * 0.6, -0.01, 0.92 * h }, { r * 0.6, -0.01, 0.92 * h }, { -r * 0.3, -0.01, h }, { r * 0.3, -0.01, h }, { -r * 0.6, 0.01, 0.92 * h }, { r * 0.6, 0.01, 0.92 * h }, { -r * 0.3, 0.01, h }, { r * 0.3, 0.01, h } }, slot = "grip", collider_only = true }
      for _, s in ipairs { -1, 1 } do k:hull { points = { { s * r * 0.68, -0.007, 0.44 * h }, { s * r * 0.82, 0.007, 0.44 * h }, { s * r * 0.76, -0.007, 0.75 * h }, { s * r * 0.90, 0.007, 0.70 * h }, { s * r * 0.55, 0, 0.95 * h } }, slot = "metal", collider_only = true } end
    end
    k:fit()
  end,
}
