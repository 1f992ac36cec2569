-- A shallow pan with flared sides, dark inside, and a long riveted handle; of cast iron with pouring lips, or a square griddle with ridges.
return kind {
  api    = 1,
  names  = { en = "frying pan, pan, skillet, saute pan, fry pan, cast iron skillet, frypan, griddle", zh = "平底锅, 煎锅" },
  measure_zh = "个",
  groups = { "pan", "cookware" },
  stands = "surface",
  size   = { width = { 0.20, 0.27, 0.34 }, depth = { 0.36, 0.46, 0.56 }, height = { 0.045, 0.065, 0.09 } },
  mass   = { 0.4, 1.2, 4.0 },
  params = { form = one_of { "nonstick", "cast_iron", "griddle", default = "nonstick", words = { ["cast iron"] = "cast_iron", skillet = "cast_iron", griddle = "griddle", grill = "griddle", ["铸铁"] = "cast_iron" } } },
  slots  = { body = { "aluminium", "stainless_steel", "copper", "painted_metal", tint = { "#2b2d30", "#a8362f", "#5f7f74" } }, iron = "cast_iron", coat = "black_steel", grip = { "black_plastic", "beech", "stainless_steel" }, metal = "chrome" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local r, h, iron = p.width / 2, p.height * 0.72, p.form ~= "nonstick"
    local slot, t = iron and "iron" or "body", iron and 0.0035 or 0.0022
    local length = p.depth - 2 * r
    if p.form == "griddle" then
      local function ring(s, z, q) return { at = { 0, 0, z }, size = { 2 * s * r, 2 * s * r }, radius = q or 0.02 } end
      local body = k:loft { slot = slot, segments = 4, no_collider = true, fill = 0.55, sections = { ring(0.92, 0), ring(1, h) } }
      k:cut(body, k:loft { slot = slot, segments = 4, no_collider = true, sections = { ring(0.90, 0.005), ring(1 - 0.012 / r * 0.5, h + 0.005) } })
      for i = -5, 5 do k:box { size = { 1.62 * r, 0.006, 0.005 }, at = { 0, i * 0.155 * r, 0.0065 }, slot = "coat", bevel = 0.0015, visual_only = true } end
      k:box { low = { -0.92 * r, -0.92 * r, 0 }, high = { 0.92 * r, 0.92 * r, 0.008 }, slot = slot, collider_only = true }
      for i = 0, 3 do k:with({ rot = { 0, 0, 90 * i } }, function() k:hull { slot = slot, collider_only = true, points = { { 0.90 * r, -0.9 * r, 0 }, { 0.90 * r, 0.9 * r, 0 }, { 0.92 * r, -0.9 * r, 0 }, { 0.92 * r, 0.9 * r, 0 }, { r, -r, h }, { r, r, h }, { 0.96 * r, -r, h }, { 0.96 * r, r, h } } } end) end
    else
      k:lathe { profile = { { 0.74 * r, 0 }, { 0.79 * r, 0.003 }, { 0.90 * r, 0.5 * h }, { r, h } }, wall = t, base = iron and 0.005 or 0.0035, slot = slot, segments = 32, pieces = 8 }
      k:lathe { profile = { { 0.76 * r, 0.0036 + (iron and 0.0015 or 0) }, { 0.76 * r, 0.0042 + (iron and 0.0015 or 0) }, { 0, 0.0042 + (iron and 0.0015 or 0) } }, slot = "coat", segments = 28, visual_only = true }
      if iron then for _, s in ipairs { -1, 1 } do k:hull { slot = slot, no_collider = true, points = { { -0.02, s * (r - 0.006), h }, { 0.02, s * (r - 0.006), h }, { 0, s * (r + 0.006), h - 0.002 }, { -0.018, s * (r - 0.008), h - 0.016 }, { 0.018, s * (r - 0.008), h - 0.016 }, { 0, s * r, h - 0.010 } } } end end
    end
    local z, x = 0.70 * h, 0.93 * r
    if iron then
      local w = 0.028
      local bar = k:prism { polygon = { { x - 0.01, -0.030 }, { x + 0.03, -w / 2 }, { x + length * 0.7, -w / 2 }, { r + length - 0.008, -0.020 }, { r + length, -0.010 }, { r + length, 0.010 }, { r + length - 0.008, 0.020 }, { x + length * 0.7, w / 2 }, { x + 0.03, w / 2 }, { x - 0.01, 0.030 } }, height = 0.010, at = { 0, 0, z + 0.006 }, slot = "iron", bevel = 0.003, no_collider = true }
      k:box { low = { x, -0.016, z + 0.001 }, high = { r + length, 0.016, z + 0.011 }, slot = "iron", collider_only = true }
      k:cut(bar, k:cylinder { radius = 0.009, height = 0.05, at = { r + length - 0.022, 0, z }, slot = "iron", bevel = 0, segments = 16, no_collider = true })
    else
      k:sweep { path = { { x - 0.004, 0, z }, { x + 0.03, 0, z + 0.008 }, { x + 0.06, 0, p.height - 0.018 } }, rect = { 0.030, 0.005 }, up = { 0, 0, 1 }, slot = "metal", no_collider = true }
      k:sweep { path = { { x + 0.045, 0, p.height - 0.022 }, { x + 0.4 * length, 0, p.height - 0.011 }, { r + length - 0.006, 0, p.height - 0.009 } }, radius = { 0.010, 0.013, 0.009 }, smooth = true, steps = 3, segments = 10, round_ends = true, slot = "grip", no_collider = true, fill = 0.6 }
      k:torus { radius = 0.007, tube = 0.0022, axis = "z", at = { r + length - 0.008, 0, p.height - 0.009 }, slot = "metal", visual_only = true, segments = 12 }
      for _, q in ipairs { { x, z - 0.003, x + 0.06, p.height - 0.030 }, { x + 0.05, p.height - 0.030, r + length, p.height - 0.018 } } do
        k:hull { points = { { q[1], -0.012, q[2] }, { q[1], 0.012, q[2] }, { q[3], -0.010, q[4] }, { q[3], 0.010, q[4] }, { q[1], -0.012, q[2] + 0.012 }, { q[1], 0.012, q[2] + 0.012 }, { q[3], -0.010, q[4] + 0.018 }, { q[3], 0.010, q[4] + 0.018 } }, slot = "grip", collider_only = true }
      end
      for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.004, at = { x - 0.007, s * 0.009, z + 0.003 }, slot = "metal", segments = 8, visual_only = true } end
    end
    k:container("inside", { center = { 0, 0, 0.008 }, size = { 1.25 * r, 1.25 * r }, clearance = h + 0.05, outline = "ellipse" })
    k:handle { at = { r + length * 0.7, 0, p.height - 0.01 }, normal = { 0, 0, 1 } }
    k:fit()
  end,
}
