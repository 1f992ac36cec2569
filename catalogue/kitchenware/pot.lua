-- A cooking pot with thin walls, a rolled rim, two ears or one long handle, and a lid with a knob that lifts.
return kind {
  api    = 1,
  names  = { en = "pot, cooking pot, saucepan, stockpot, stock pot, dutch oven, casserole, soup pot, casserole dish", zh = "锅, 汤锅, 砂锅, 炖锅" },
  measure_zh = "个",
  groups = { "cookware" },
  stands = "surface",
  size   = { width = { 0.16, 0.30, 0.40 }, depth = { 0.14, 0.24, 0.46 }, height = { 0.12, 0.18, 0.32 } },
  mass   = { 0.5, 2.2, 10.5 },
  params = {
    form = one_of { "pot", "saucepan", "stockpot", "dutch_oven", words = { saucepan = "saucepan", stockpot = "stockpot", stock = "stockpot", ["dutch oven"] = "dutch_oven", casserole = "dutch_oven", ["cast iron"] = "dutch_oven", ["砂锅"] = "dutch_oven", ["奶锅"] = "saucepan" },
      size = { pot = { width = { 0.26, 0.31, 0.36 }, depth = { 0.20, 0.24, 0.28 }, height = { 0.15, 0.18, 0.21 } }, saucepan = { width = { 0.15, 0.18, 0.21 }, depth = { 0.32, 0.37, 0.42 }, height = { 0.12, 0.14, 0.17 } },
               stockpot = { width = { 0.30, 0.34, 0.38 }, depth = { 0.24, 0.27, 0.30 }, height = { 0.24, 0.28, 0.32 } }, dutch_oven = { width = { 0.26, 0.30, 0.35 }, depth = { 0.21, 0.245, 0.28 }, height = { 0.15, 0.17, 0.20 } } } },
  },
  slots  = { body = { "stainless_steel", "stainless_steel", "copper", "aluminium" }, enamel = { "painted_metal", tint = { "#b23a2e", "#2f5a6e", "#d98a2b", "#5a7a5c", "#f0e6d2", "#2a2c2f" } }, lining = "porcelain", grip = { "black_plastic", "stainless_steel" }, metal = "chrome" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local iron, pan = p.form == "dutch_oven", p.form == "saucepan"
    local slot = iron and "enamel" or "body"
    local r = pan and p.width / 2 or p.depth / 2
    local lid_h = iron and 0.052 or 0.048
    local h = p.height - lid_h
    local t = iron and 0.0045 or 0.0018
    k:lathe { profile = iron and { { 0.86 * r, 0 }, { 0.95 * r, 0.012 }, { 0.985 * r, 0.05 }, { r, h } } or { { 0.93 * r, 0 }, { 0.985 * r, 0.010 }, { 0.985 * r, h - 0.004 }, { r, h - 0.001 }, { r, h } }, wall = t, base = iron and 0.006 or 0.004, slot = slot, segments = 28, pieces = 8 }
    if not iron then kitchen.band(k, { radius = 0.992 * r, low = 0.012, high = 0.020, slot = "metal", n = 28 }) end
    k:container("inside", { center = { 0, 0, iron and 0.006 or 0.004 }, size = { 1.3 * r, 1.3 * r }, clearance = h - 0.01, outline = "ellipse" })
    if pan then
      k:sweep { path = { { r - 0.004, 0, 0.80 * h }, { r + 0.03, 0, 0.84 * h }, { r + 0.08, 0, 0.92 * h }, { p.depth - r, 0, 0.98 * h } }, rect = { 0.022, 0.010 }, up = { 0, 0, 1 }, smooth = true, steps = 3, slot = "grip" }
      k:torus { radius = 0.008, tube = 0.003, at = { p.depth - r - 0.016, 0, 0.985 * h + 0.004 }, slot = "metal", visual_only = true, segments = 14 }
      k:handle { at = { p.depth - r - 0.03, 0, h }, normal = { 0, 0, 1 } }
    else
      local out = p.width / 2 - r
      for _, s in ipairs { -1, 1 } do
        local z = iron and 0.84 * h or 0.78 * h
        k:sweep { path = { { -0.042, s * (r * 0.93), z }, { -0.036, s * (r + 0.7 * out), z + 0.003 }, { 0, s * (r + out - 0.006), z + 0.004 }, { 0.036, s * (r + 0.7 * out), z + 0.003 }, { 0.042, s * (r * 0.93), z } }, radius = iron and 0.008 or 0.006, smooth = true, steps = 3, segments = 8, slot = iron and "enamel" or "grip", no_collider = true }
        k:box { low = { -0.042, s > 0 and r * 0.95 or -r - out, z - 0.006 }, high = { 0.042, s > 0 and r + out or -r * 0.95, z + 0.010 }, slot = slot, collider_only = true }
        k:handle { at = { 0, s * (r + out), z }, normal = { 0, s, 0 } }
      end
    end
    -- Lid: a shallow dome with a knob, lifted straight up.
    local lid = k:part("lid")
    local z = h + 0.002
    k:lathe { profile = iron and { { r * 1.0, 0 }, { r * 1.0, 0.007 }, { r * 0.86, 0.018 }, { r * 0.4, 0.026 }, { 0, 0.027 } } or { { r * 1.0, 0 }, { r * 1.0, 0.003 }, { r * 0.93, 0.006 }, { r * 0.55, 0.020 }, { 0, 0.024 } }, at = { 0, 0, z }, slot = slot, part = lid, segments = 28, fill = iron and 0.30 or 0.10 }
    local up = iron and 0.026 or 0.023
    k:lathe { profile = { { 0.008, 0 }, { 0.007, 0.006 }, { 0.018, 0.012 }, { 0.020, 0.018 }, { 0.016, lid_h - 0.002 - up }, { 0, lid_h - 0.002 - up } }, at = { 0, 0, z + up }, slot = iron and "metal" or "grip", part = lid, segments = 14 }
    k:joint { part = lid, type = "slide", axis = { 0, 0, 1 }, range = { 0, 0.12 }, hold = "friction" }
    k:handle { part = lid, at = { 0, 0, p.height }, normal = { 0, 0, 1 } }
    k:fit()
  end,
}
