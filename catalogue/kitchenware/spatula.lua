-- A turner lying on the table: a slotted blade, a bent neck, a long handle with a hole; or a soft scraper, or kitchen tongs.
return kind {
  api    = 1,
  names  = { en = "spatula, turner, tongs, kitchen tongs, scraper, kitchen utensil", zh = "锅铲, 铲子" },
  measure_zh = "把",
  groups = { "utensil", "kitchenware" },
  stands = "surface",
  size   = { width = { 0.050, 0.082, 0.10 }, depth = { 0.24, 0.33, 0.38 }, height = { 0.020, 0.045, 0.070 } },
  mass   = { 0.03, 0.11, 0.5 },
  params = { kind = one_of { "turner", "scraper", "tongs", default = "turner", words = { turner = "turner", scraper = "scraper", rubber = "scraper", silicone = "scraper", tongs = "tongs" }, size = { turner = { height = { 0.035, 0.045, 0.060 } }, scraper = { width = { 0.05, 0.058, 0.07 }, height = { 0.014, 0.018, 0.024 } }, tongs = { width = { 0.06, 0.075, 0.10 }, height = { 0.024, 0.030, 0.040 } } } } },
  slots  = { head = { "stainless_steel", "silicone", "beech", tint = { "#3a3d40", "#b5473f", "#5f8f86" } }, metal = "stainless_steel", grip = { "black_plastic", "beech", "walnut" }, soft = { "silicone", tint = { "#b5473f", "#5f8f86", "#e0b24a", "#4a4d50" } } },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local l, w, h = p.depth, p.width, p.height
    if p.kind == "turner" then
      local blade = 0.30 * l
      local x0 = -(l - blade)
      local shape = { { x0 + 0.012, -0.016 }, { x0 + 0.012, 0.016 }, { x0 - 0.010, 0.46 * w }, { -l + 0.008, 0.5 * w }, { -l, 0.46 * w }, { -l, -0.46 * w }, { -l + 0.008, -0.5 * w }, { x0 - 0.010, -0.46 * w } }
      local plate = k:prism { polygon = shape, height = 0.002, at = { 0, 0, 0.0012 }, slot = "head", bevel = 0.0005, no_collider = true }
      for i = -1, 1 do k:cut(plate, k:box { low = { -l + 0.022, i * 0.24 * w - 0.0035, -0.02 }, high = { x0 - 0.018, i * 0.24 * w + 0.0035, 0.02 }, slot = "head", bevel = 0, no_collider = true }) end
      k:box { low = { -l, -0.48 * w, 0 }, high = { x0, 0.48 * w, 0.004 }, slot = "head", collider_only = true }
      kitchen.strip(k, { slot = "metal", sections = { { 0.30 * l, h - 0.008, 0.010, 0.005 }, { 0.48 * l, h - 0.006, 0.008, 0.004 }, { l - blade - 0.030, 0.7 * h, 0.010, 0.0035 }, { l - blade - 0.010, 0.004, 0.026, 0.0025 }, { l - blade + 0.002, 0.002, 0.032, 0.002 } } })
      kitchen.strip(k, { slot = "grip", round = 0.45, sections = { { 0, 0.007, 0.018, 0.010 }, { 0.008, 0.008, 0.024, 0.014 }, { 0.16 * l, 0.5 * h, 0.022, 0.015 }, { 0.36 * l, h - 0.009, 0.016, 0.012 } } })
      k:cylinder { radius = 0.005, height = 0.016, at = { -0.018, 0, 0.009 }, slot = "metal", segments = 12, bevel = 0, visual_only = true }
    elseif p.kind == "scraper" then
      local b = 0.30 * l
      k:hull { slot = "soft", points = { { -l + b, -0.38 * w, 0.1 * h }, { -l + b, 0.38 * w, 0.1 * h }, { -l + b, -0.38 * w, h }, { -l + b, 0.38 * w, h }, { -l + 0.012, -0.5 * w, 0.30 * h }, { -l + 0.012, -0.5 * w, 0.42 * h }, { -l, 0.30 * w, 0.30 * h }, { -l, 0.30 * w, 0.42 * h }, { -l + 0.02, 0.5 * w, 0.30 * h }, { -l + 0.02, 0.5 * w, 0.42 * h }, { -l, -0.2 * w, 0.36 * h } } }
      kitchen.strip(k, { slot = "grip", round = 0.46, sections = { { 0, h / 2, 0.014, 0.7 * h }, { 0.01, h / 2, 0.022, h }, { 0.25 * l, h / 2, 0.020, 0.95 * h }, { l - b + 0.004, h / 2, 0.015, 0.7 * h } } })
      k:cylinder { radius = 0.005, height = h * 0.99, at = { -0.022, 0, h / 2 }, slot = "soft", segments = 12, bevel = 0, visual_only = true }
    else -- tongs: two arms that meet in a spring, scalloped ends
      for _, s in ipairs { -1, 1 } do
        k:with({ at = { 0, s * 0.010, h / 2 }, rot = { 0, 0, s * -math.deg(math.atan((w / 2 - 0.022) / l)) } }, function()
          k:box { low = { -0.74 * l, s * 0.003 - 0.0008, -h / 2 * 0.72 }, high = { 0, s * 0.003 + 0.0008, h / 2 * 0.72 }, slot = "metal", bevel = 0.0004 }
          k:box { low = { -0.44 * l, s * 0.005 - 0.003, -h / 2 * 0.84 }, high = { -0.06 * l, s * 0.005 + 0.003, h / 2 * 0.84 }, slot = "grip", bevel = 0.002 }
          for i = -1, 1 do k:capsule { radius = h / 6, height = 0.26 * l, axis = "x", at = { -0.87 * l, s * 0.002, i * h / 3 }, slot = "head", segments = 8, no_collider = true, fill = 0.3 } end
          k:box { low = { -l, s * 0.002 - 0.006, -h / 2 }, high = { -0.74 * l, s * 0.002 + 0.006, h / 2 }, slot = "head", collider_only = true }
        end)
      end
      k:cylinder { radius = 0.014, height = 0.8 * h, at = { 0.004, 0, h / 2 }, slot = "metal", segments = 16, fill = 0.3 }
      k:torus { radius = 0.008, tube = 0.0018, at = { 0.022, 0, h / 2 }, slot = "metal", segments = 14, visual_only = true }
    end
    k:handle { at = { -0.15 * l, 0, 0.5 * h }, normal = { 0, 0, 1 } }
    k:fit()
  end,
}
