-- A glass carafe with water and a stopper, or the big blue bottle of a water cooler with ribs and a neck.
return kind {
  api    = 1,
  names  = { en = "water jug, water carafe, carafe, gallon jug, water container", zh = "水桶, 大水壶" },
  measure_zh = "个",
  groups = { "jug" },
  stands = function(p) return p.form == "gallon" and "floor" or "surface" end, small = true, front = false,
  size   = { width = { 0.09, 0.11, 0.28 }, depth = "width", height = { 0.20, 0.27, 0.50 } },
  mass   = { 0.4, 1.2, 22 },
  params = { form = one_of { "carafe", "gallon", default = "carafe", words = { carafe = "carafe", gallon = "gallon", jug = "carafe", cooler = "gallon", ["桶"] = "gallon" }, size = { carafe = { width = { 0.09, 0.105, 0.12 }, height = { 0.22, 0.26, 0.30 } }, gallon = { width = { 0.25, 0.27, 0.28 }, height = { 0.44, 0.48, 0.50 } } } }, filled = bool(true, { empty = false }) },
  slots  = { glass = "glass", water = "water", stopper = { "cork", "beech", "glass" }, blue = { "clear_plastic", tint = { "#8fc1e8", "#a9d3ee" } }, cap = { "plastic", tint = { "#2f6fb5", "#ffffff" } } },
  rooms  = { "kitchen", "dining_room", "meeting_room", "open_office" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height
    if p.form == "carafe" then
      local top = h - 0.022
      local profile = {}
      for i, q in ipairs { { 0.92, 0 }, { 1, 0.03 }, { 0.98, 0.30 }, { 0.72, 0.55 }, { 0.42, 0.74 }, { 0.40, 0.86 }, { 0.52, 1 } } do profile[i] = { q[1] * r, q[2] * top } end
      k:lathe { profile = profile, wall = 0.0026, base = 0.006, slot = "glass", segments = 26, smooth = true, no_collider = true }
      k:lathe { profile = { profile[1], profile[3], profile[4], profile[5], profile[7] }, slot = "glass", segments = 12, collider_only = true }
      k:cylinder { radius = 0.95 * r, height = 0.5 * top, at = { 0, 0, 0 }, anchor = "bottom", slot = "glass", segments = 12, collider_only = true }
      if p.filled then k:lathe { profile = { { 0.92 * r - 0.003, 0.0066 }, { r - 0.0036, 0.035 * top + 0.004 }, { 0.97 * r - 0.0036, 0.30 * top }, { 0.76 * r - 0.0036, 0.52 * top }, { 0, 0.52 * top } }, slot = "water", segments = 24, no_collider = true } end
      k:lathe { profile = { { 0.34 * r, top - 0.02 }, { 0.40 * r, top + 0.002 }, { 0.62 * r, top + 0.004 }, { 0.62 * r, h - 0.004 }, { 0.54 * r, h }, { 0, h } }, slot = "stopper", segments = 20, no_collider = true }
      k:cylinder { radius = 0.60 * r, height = h - top, at = { 0, 0, top }, anchor = "bottom", slot = "stopper", segments = 12, collider_only = true }
    else
      local profile, n = {}, 0
      local function add(a, z) n = n + 1 profile[n] = { a * r, z * h } end
      add(0.86, 0) add(0.98, 0.02) add(0.98, 0.12)
      for i = 0, 3 do local z = 0.14 + 0.14 * i add(1, z) add(1, z + 0.06) add(0.95, z + 0.075) add(0.95, z + 0.125) end
      add(1, 0.70) add(0.98, 0.76) add(0.66, 0.86) add(0.26, 0.90) add(0.22, 0.94) add(0.22, 0.965)
      k:lathe { profile = profile, slot = "blue", segments = 30, no_mass = true, no_collider = true }
      k:lathe { profile = { { 0.9 * r, 0 }, { r, 0.02 * h }, { r, 0.75 * h }, { 0.66 * r, 0.86 * h } }, slot = "blue", segments = 14, collider_only = true }
      k:cylinder { radius = 0.25 * r, height = 0.15 * h, at = { 0, 0, h }, anchor = "top", slot = "cap", segments = 12, collider_only = true }
      k:lathe { profile = { { 0.25 * r, 0.945 * h }, { 0.25 * r, 0.995 * h }, { 0.20 * r, h }, { 0, h } }, slot = "cap", segments = 20, no_collider = true, fill = 0.3 }
      k:lump { mass = p.filled and 19 or 0.75, at = { 0, 0, 0.4 * h }, size = { r, r, 0.6 * h } }
    end
    k:fit()
  end,
}
