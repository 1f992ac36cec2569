-- A round-bottomed pan of thin steel: a deep bowl with a small flat foot, a long wooden handle and a short ear.
return kind {
  api    = 1,
  names  = { en = "wok, stir-fry pan", zh = "炒锅, 炒菜锅" },
  measure_zh = "个",
  groups = { "pan", "cookware" },
  stands = "surface",
  size   = { width = { 0.28, 0.33, 0.40 }, depth = { 0.46, 0.56, 0.68 }, height = { 0.10, 0.125, 0.16 } },
  mass   = { 0.7, 1.6, 3.5 },
  params = { handles = one_of { "long", "two_ears", default = "long", words = { ["two-handled"] = "two_ears", ["双耳"] = "two_ears" }, size = { two_ears = { depth = { 0.34, 0.40, 0.48 } } } } },
  slots  = { body = { "black_steel", "cast_iron", "stainless_steel" }, grip = { "beech", "walnut", "black_plastic" }, metal = "steel" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local r, h, long = p.width / 2, p.height * 0.82, p.handles == "long"
    local profile = {}
    for i, q in ipairs { { 0.36, 0 }, { 0.42, 0.03 }, { 0.62, 0.20 }, { 0.82, 0.52 }, { 0.94, 0.82 }, { 1, 1 } } do profile[i] = { q[1] * r, q[2] * h } end
    k:lathe { profile = profile, wall = 0.0019, base = 0.002, slot = "body", segments = 32, smooth = true, pieces = 8 }
    k:container("inside", { center = { 0, 0, 0.002 }, size = { 0.7 * r, 0.7 * r }, clearance = h + 0.05, outline = "ellipse" })
    local function ear(s, out)
      k:sweep { path = { { s * (r - 0.012), -0.045, h - 0.016 }, { s * (r + 0.6 * out), -0.038, h + 0.012 }, { s * (r + out), 0, h + 0.016 }, { s * (r + 0.6 * out), 0.038, h + 0.012 }, { s * (r - 0.012), 0.045, h - 0.016 } }, radius = 0.006, smooth = true, steps = 3, segments = 8, slot = long and "metal" or "body", no_collider = true }
      k:hull { points = { { s * (r - 0.01), -0.05, h - 0.02 }, { s * (r - 0.01), 0.05, h - 0.02 }, { s * (r - 0.01), -0.05, h - 0.006 }, { s * (r - 0.01), 0.05, h - 0.006 }, { s * (r + out), -0.025, h + 0.01 }, { s * (r + out), 0.025, h + 0.01 }, { s * (r + out), 0.02, h + 0.022 }, { s * (r + out), -0.02, h + 0.022 } }, slot = "body", collider_only = true }
      k:handle { at = { s * (r + out), 0, h + 0.016 }, normal = { s, 0, 0 } }
    end
    ear(-1, 0.03)
    if not long then
      ear(1, 0.03)
    else
      local tip, top = p.depth - r - 0.036, p.height - 0.012
      local x = r + 0.35 * (tip - r)
      k:sweep { path = { { 0.93 * r, 0, 0.80 * h }, { r + 0.02, 0, h - 0.004 }, { x, 0, h + 0.45 * (top - h) } }, radius = { 0.010, 0.009, 0.011 }, smooth = true, steps = 2, segments = 8, slot = "metal", no_collider = true, fill = 0.3 }
      k:sweep { path = { { x - 0.004, 0, h + 0.43 * (top - h) }, { (x + tip) / 2, 0, h + 0.75 * (top - h) }, { tip - 0.01, 0, top } }, radius = { 0.012, 0.015, 0.012 }, smooth = true, steps = 3, segments = 10, round_ends = true, slot = "grip", no_collider = true }
      k:torus { radius = 0.007, tube = 0.0025, axis = "y", at = { tip + 0.006, 0, top + 0.003 }, slot = "metal", visual_only = true, segments = 12 }
      k:hull { points = { { 0.95 * r, -0.012, 0.85 * h }, { 0.95 * r, 0.012, 0.85 * h }, { 0.97 * r, 0, h }, { tip, -0.013, top - 0.012 }, { tip, 0.013, top - 0.012 }, { tip, -0.01, top + 0.012 }, { tip, 0.01, top + 0.012 } }, slot = "grip", collider_only = true }
      for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.005, at = { 0.945 * r, s * 0.014, 0.86 * h }, slot = "metal", segments = 8, visual_only = true } end
    end
    k:fit()
  end,
}
