-- A flat square of glass or a rounded plate on four feet with a display, or one with a round dial and a ribbed mat.
return kind {
  api    = 1,
  names  = { en = "bathroom scale, body scale, weight scale", zh = "体重秤, 体重计" },
  measure_zh = "台",
  groups = { "scale" },
  stands = "floor", small = true,
  size   = { width = { 0.26, 0.30, 0.34 }, depth = { 0.26, 0.30, 0.36 }, height = { 0.022, 0.030, 0.060 } },
  mass   = { 1.0, 1.9, 5.5 },
  params = { form = one_of { "digital", "dial", words = { digital = "digital", electronic = "digital", dial = "dial", mechanical = "dial", analog = "dial" }, size = { digital = { height = { 0.022, 0.027, 0.034 } }, dial = { width = { 0.25, 0.27, 0.29 }, height = { 0.045, 0.052, 0.06 } } } } },
  slots  = { top = { "glass", "screen_black", "painted_metal", tint = { "#e8eef0", "#ffffff", "#cfe0da" } }, body = { "plastic", "painted_metal", tint = { "#f3f3f1", "#2f3236", "#9fc1b8" } }, mat = { "rubber" }, display = "screen_black", mark = "neon", metal = "chrome", face = { "paper", tint = "#ffffff" }, ink = "black_plastic", needle = { "plastic", tint = "#c0392b" }, foot = "rubber" },
  rooms  = { "bathroom", "bedroom", "gym" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    for _, sx in ipairs { -1, 1 } do for _, sy in ipairs { -1, 1 } do
      k:cylinder { radius = 0.020, height = 0.6 * h, at = { sx * (d - 0.045), sy * (w - 0.045), 0 }, anchor = "bottom", slot = "foot", segments = 16, fill = 0.4 }
    end end
    if p.form == "digital" then
      k:rounded_box { low = { -0.55 * d, -0.30 * w, 0.35 * h }, high = { 0.80 * d, 0.30 * w, h - 0.006 }, radius = 0.004, segments = 2, slot = "body", fill = 0.3 }
      k:prism { polygon = outline.rounded_rect(2 * d, 2 * w, 0.035, 5), height = 0.0065, at = { 0, 0, h - 0.00325 }, slot = "top", bevel = 0.0015, fill = p.slots.top == "painted_metal" and 0.3 or 1 }
      -- Display towards the wall side, four electrodes as steel bars.
      k:box { low = { -0.86 * d, -0.34 * w, h - 0.001 }, high = { -0.56 * d, 0.34 * w, h + 0.0004 }, slot = "display", bevel = 0, visual_only = true }
      k:with({ at = { -0.71 * d, 0, h + 0.0006 }, rot = { 0, -90, 0 } }, function() appliance.digits(k, { at = { 0, 0, 0 }, height = 0.030, text = "72", slot = "mark" }) end)
      for _, s in ipairs { -1, 1 } do
        k:prism { polygon = outline.rounded_rect(0.9 * d, 0.20 * w, 0.009, 3), height = 0.0012, at = { 0.10 * d, s * 0.58 * w, h }, slot = "metal", bevel = 0, visual_only = true }
        k:prism { polygon = outline.rounded_rect(0.9 * d, 0.06 * w, 0.003, 3), height = 0.0012, at = { 0.10 * d, s * 0.34 * w, h }, slot = "metal", bevel = 0, visual_only = true }
      end
    else
      k:loft { slot = "body", segments = 4, crease = 50, fill = 0.12, sections = { { at = { 0, 0, 0.25 * h }, size = { 1.88 * d, 1.88 * w }, radius = 0.03 }, { at = { 0, 0, 0.5 * h }, size = { 2 * d, 2 * w }, radius = 0.035 }, { at = { 0, 0, 0.86 * h }, size = { 2 * d, 2 * w }, radius = 0.035 }, { at = { 0, 0, 0.97 * h }, size = { 1.92 * d, 1.92 * w }, radius = 0.03 } } }
      k:lump { mass = 0.8, at = { 0, 0, 0.4 * h }, size = { d, w, 0.01 } }
      k:prism { polygon = outline.rounded_rect(1.15 * d, 1.72 * w, 0.02, 4), height = 0.003, at = { 0.32 * d, 0, 0.975 * h }, slot = "mat", bevel = 0.0008, no_collider = true }
      for i = -6, 6 do k:box { low = { -0.20 * d, i * 0.125 * w - 0.003, 0.97 * h }, high = { 0.84 * d, i * 0.125 * w + 0.003, h }, slot = "mat", bevel = 0.0008, visual_only = true } end
      local x, r = -0.60 * d, 0.30 * d
      k:cylinder { radius = r + 0.006, height = 0.004, at = { x, 0, 0.975 * h }, slot = "metal", segments = 32, no_collider = true }
      k:cylinder { radius = r, height = 0.0052, at = { x, 0, 0.975 * h }, slot = "face", segments = 32, bevel = 0, visual_only = true }
      for i = 0, 35 do
        k:with({ at = { x, 0, 0.975 * h + 0.0028 }, rot = { 0, 0, 10 * i } }, function() k:box { low = { r * (i % 3 == 0 and 0.74 or 0.85), -0.0007, -0.0004 }, high = { r * 0.95, 0.0007, 0.0004 }, slot = "ink", bevel = 0, visual_only = true } end)
      end
      k:with({ at = { x, 0, 0.975 * h + 0.0034 }, rot = { 0, 0, 25 } }, function() k:box { low = { -0.2 * r, -0.0014, -0.0004 }, high = { 0.82 * r, 0.0014, 0.0006 }, slot = "needle", bevel = 0, visual_only = true } end)
      k:cylinder { radius = 0.005, height = 0.003, at = { x, 0, 0.975 * h + 0.003 }, slot = "metal", segments = 12, bevel = 0, visual_only = true }
    end
    k:surface("top", { center = { 0.15 * d, 0, p.form == "dial" and 0.99 * h or h }, size = { 1.3 * d, 1.6 * w } })
    k:fit()
  end,
}
