-- A padded board with a pointed end on two crossed tubes with rubber feet, an iron rest at its blunt end; or a small one for the table.
return kind {
  api    = 1,
  names  = { en = "ironing board, iron board", zh = "熨衣板, 烫衣板" },
  measure_zh = "个",
  groups = { "board" },
  stands = function(p) return p.form == "table" and "surface" or "floor" end, small = false,
  size   = { width = { 0.75, 1.32, 1.55 }, depth = { 0.30, 0.36, 0.45 }, height = { 0.14, 0.88, 0.96 } },
  mass   = { 1, 5.5, 11 },
  params = { form = one_of { "standing", "table", default = "standing", words = { standing = "standing", tabletop = "table", ["table-top"] = "table", small = "table" }, size = { standing = { width = { 1.20, 1.35, 1.55 }, depth = { 0.34, 0.38, 0.45 }, height = { 0.80, 0.89, 0.96 } }, table = { width = { 0.70, 0.78, 0.85 }, depth = { 0.28, 0.32, 0.36 }, height = { 0.13, 0.16, 0.19 } } } } },
  slots  = { cover = { "cotton", "canvas", tint = { "#9cc4d8", "#d8cbb5", "#c9d6c0", "#e3b5b0", "#8fa0b0", "#f0efe8" } }, stripe = { "cotton", tint = { "#ffffff", "#3f6a8a", "#a8442f" } }, tube = { "painted_metal", "chrome", tint = { "#ffffff", "#c9ccce", "#2f3236" } }, foot = "rubber", rest = { "chrome", "black_steel" }, pad = { "silicone", tint = "#c8453c" } },
  rooms  = { "laundry_room", "bedroom", "closet" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local rest = p.form == "standing" and 0.16 or 0.06 -- length of the iron rest at the right end
    local y1 = w - rest
    -- Plan: blunt at +y, a round nose at -y.
    local plan = {}
    for i = 0, 12 do
      local t = i / 12
      local y = -w + 0.0 + (0.62 * (w + y1)) * t
      plan[#plan + 1] = { d * (0.36 + 0.64 * t ^ 0.9) * math.sqrt(math.max(0, 1 - (1 - math.min(1, t * 3.2)) ^ 2)), y }
    end
    plan[#plan + 1] = { d, y1 - 0.03 }
    plan[#plan + 1] = { d - 0.03, y1 }
    local n = #plan
    for i = n, 2, -1 do plan[#plan + 1] = { -plan[i][1], plan[i][2] } end
    local thick = 0.030
    k:prism { polygon = plan, height = thick, at = { 0, 0, h - thick / 2 }, slot = "cover", bevel = 0.008, no_collider = true }
    local r = p.rng("stripes")
    if r:chance(0.7) then -- printed stripes on the cover
      for i = -2, 2 do k:box { low = { i * 0.26 * d - 0.012, -w + 0.34 * (w + y1), h - 0.001 }, high = { i * 0.26 * d + 0.012, y1 - 0.012, h + 0.0006 }, slot = "stripe", bevel = 0, visual_only = true } end
    end
    local hull = {}
    for i, q in ipairs(plan) do hull[2 * i - 1], hull[2 * i] = { q[1], q[2], h - thick }, { q[1], q[2], h } end
    k:hull { points = hull, slot = "cover", collider_only = true }
    k:prism { polygon = plan, height = 0.004, at = { 0, 0, h - thick - 0.001 }, slot = "tube", bevel = 0, fill = 0.12, no_collider = true } -- mesh of steel below
    -- Iron rest: a wire tray with a red pad.
    local z = h - 0.014
    if p.form == "standing" then
      for _, s in ipairs { -1, 1 } do k:sweep { path = { { s * 0.55 * d, y1 - 0.03, z - 0.008 }, { s * 0.55 * d, w - 0.02, z }, { s * 0.45 * d, w - 0.005, z } }, radius = 0.005, segments = 8, slot = "rest", no_collider = true } end
      for i = 0, 5 do k:cylinder { radius = 0.003, height = 1.1 * d, axis = "x", at = { 0, y1 + 0.012 + (rest - 0.020) * i / 5, z }, slot = "rest", segments = 8, bevel = 0, no_collider = true } end
      k:box { low = { -0.50 * d, y1 + 0.01, z + 0.002 }, high = { 0.50 * d, w - 0.03, z + 0.006 }, slot = "pad", bevel = 0.001, no_collider = true }
      k:box { low = { -0.55 * d, y1, z - 0.008 }, high = { 0.55 * d, w, z + 0.006 }, slot = "rest", collider_only = true }
      k:surface("iron_rest", { center = { 0, (y1 + w) / 2, z + 0.006 }, size = { 0.9 * d, rest - 0.03 } })
      -- Crossed legs: each a bow of tube that ends in a foot bar.
      for i, s in ipairs { -1, 1 } do
        local top, low = s * 0.52 * w * -1, s * 0.62 * w
        local half = s > 0 and 0.045 or 0.075
        for _, q in ipairs { -1, 1 } do
          k:sweep { path = { { q * half, top, h - thick - 0.012 }, { q * half, low, 0.03 } }, radius = 0.011, segments = 10, slot = "tube", fill = 0.2 }
        end
        k:capsule { radius = 0.012, height = 2 * d * (s > 0 and 1.0 or 0.84), axis = "x", at = { 0, low, 0.020 }, slot = "tube", segments = 10, fill = 0.2 }
        for _, q in ipairs { -1, 1 } do k:capsule { radius = 0.020, height = 0.07, axis = "x", at = { q * (d * (s > 0 and 1.0 or 0.84) - 0.040), low, 0.020 }, slot = "foot", segments = 12, fill = 0.4 } end
        k:cylinder { radius = 0.010, height = 0.2, axis = "x", at = { 0, top, h - thick - 0.010 }, slot = "tube", segments = 10, fill = 0.3, no_collider = true }
      end
      local zc = (h - thick) / 2 * 0.92
      k:cylinder { radius = 0.007, height = 0.18, axis = "x", at = { 0, 0.04 * w, zc }, slot = "rest", segments = 10, no_collider = true }
    else
      k:sweep { path = { { -0.2 * d, y1 - 0.02, z - 0.01 }, { -0.2 * d, w - 0.006, z }, { 0.2 * d, w - 0.006, z }, { 0.2 * d, y1 - 0.02, z - 0.01 } }, radius = 0.005, segments = 8, slot = "rest" }
      for _, s in ipairs { -0.55, 0.55 } do
        k:sweep { path = { { -0.72 * d, s * w, 0.008 }, { -0.60 * d, s * w * 0.9, h - thick - 0.004 }, { 0.60 * d, s * w * 0.9, h - thick - 0.004 }, { 0.72 * d, s * w, 0.008 } }, radius = 0.008, segments = 10, slot = "tube", fill = 0.3 }
        for _, q in ipairs { -1, 1 } do k:sphere { radius = 0.013, at = { q * 0.73 * d, s * w, 0.013 }, slot = "foot", segments = 12 } end
      end
    end
    k:surface("top", { center = { 0, y1 - 0.45 * w, h }, size = { 1.7 * d, 0.8 * w } })
    k:fit()
  end,
}
