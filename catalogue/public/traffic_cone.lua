-- A hollow orange cone with white bands on a square rubber foot.
return kind {
  api    = 1,
  names  = { en = "traffic cone, safety cone, cone, orange cone", zh = "路锥, 交通锥, 锥桶" },
  measure_zh = "个",
  groups = { "safety equipment" },
  stands = "floor", front = false,
  size   = { width = { 0.20, 0.36, 0.42 }, depth = { 0.20, 0.36, 0.42 }, height = { 0.28, 0.70, 0.95 } },
  mass   = { 0.3, 2.4, 8 },
  params = { bands = int(0, 2, 2, { plain = 0 }) },
  slots  = { cone = { "plastic", tint = { "#f06a18", "#f05a10", "#e8c820" } }, band = { "plastic", tint = { "#ffffff" } }, foot = { "rubber", "plastic", tint = { "#ffffff", "#f06a18" } } },
  rooms  = { "garage", "warehouse" },
  build  = function(p, k)
    local w, h = math.min(p.width, p.depth), p.height
    local r, top, base = 0.37 * w, 0.032 + 0.01 * h, 0.032
    k:prism { polygon = outline.rounded_rect(p.depth, p.width, 0.03, 4), height = base - 0.004, at = { 0, 0, 0.004 + (base - 0.004) / 2 }, bevel = 0.005, slot = "foot", fill = 0.55 }
    for _, sx in ipairs { -1, 1 } do for _, sy in ipairs { -1, 1 } do k:box { size = { 0.07, 0.07, 0.006 }, at = { sx * (p.depth / 2 - 0.05), sy * (p.width / 2 - 0.05), 0 }, anchor = "bottom", slot = "foot", bevel = 0.001, no_collider = true } end end
    k:prism { polygon = outline.rounded_rect(p.depth - 0.01, p.width - 0.01, 0.03, 2), height = 0.006, at = { 0, 0, 0.003 }, slot = "foot", bevel = 0, collider_only = true }
    local function radius(z) return r + (top - r) * (z - base) / (h - base) end
    local shell = k:lathe { profile = { { r + 0.014, base - 0.002 }, { r + 0.010, base + 0.014 }, { r, base + 0.016 }, { top, h - 0.006 }, { top - 0.004, h } }, slot = "cone", segments = 28, no_collider = true }
    k:cut(shell, k:lathe { profile = { { r - 0.004, base - 0.01 }, { top - 0.006, h + 0.01 } }, slot = "cone", segments = 20, no_collider = true })
    k:cone { radius = r, radius_top = top, height = h - base, at = { 0, 0, (h + base) / 2 }, slot = "cone", segments = 14, collider_only = true }
    for i = 1, p.bands do
      local z0 = base + (i == 1 and 0.34 or 0.64) * (h - base)
      local z1 = z0 + (i == 1 and 0.20 or 0.15) * (h - base)
      local ring = k:lathe { profile = { { radius(z0) + 0.0012, z0 }, { radius(z1) + 0.0012, z1 } }, slot = "band", segments = 28, no_collider = true }
      k:cut(ring, k:lathe { profile = { { radius(z0) - 0.003, z0 - 0.01 }, { radius(z1) - 0.003, z1 + 0.01 } }, slot = "band", segments = 28, no_collider = true })
    end
    k:fit()
  end,
}
