-- A manila folder with its tab and papers inside; or a small pile of them in several colours; a leather portfolio with a strap.
return kind {
  api    = 1,
  names  = { en = "folder, file folder, manila folder, legal folder, file, document folder, case file, brochure folder, portfolio, dossier, files, patient file, document case", zh = "文件夹, 档案袋, 卷宗, 公文夹" },
  measure_zh = "个",
  groups = { "stationery" },
  stands = "surface",
  size   = { width = { 0.24, 0.32, 0.40 }, depth = { 0.22, 0.25, 0.34 }, height = { 0.006, 0.012, 0.06 } },
  mass   = { 0.03, 0.35, 3 },
  params = { count = int(1, 1, 5, { ["pile"] = 4, ["stack"] = 4, ["一叠"] = 4 }, { { height = { 0.007, 0.010, 0.016 } }, { height = { 0.014, 0.018, 0.024 } }, { height = { 0.020, 0.026, 0.034 } }, { height = { 0.027, 0.034, 0.044 } }, { height = { 0.034, 0.042, 0.055 } } }), type = one_of { "manila", "portfolio", default = "manila", words = { ["manila"] = "manila", ["portfolio"] = "portfolio", ["leather"] = "portfolio", ["皮"] = "portfolio" } } },
  slots  = { a = { "paperboard", tint = { "#f4d9a0", "#f4d9a0", "#9fc4e0" } }, b = { "paperboard", tint = { "#9fc8a0", "#e89a8a" } }, c = { "paperboard", tint = { "#e8c84a", "#b8a0d0" } }, paper = "paper", ink = { "plastic_matte", tint = { "#4a4a4c" } }, red = { "plastic_matte", tint = { "#c8302a" } }, hide = { "saddle_leather" }, metal = "brass", lace = "jute" },
  rooms  = { "home_office", "study", "open_office", "meeting_room" },
  build  = function(p, k)
    local r = p.rng("pile")
    local D, W = 0.235, 0.30
    if p.type == "portfolio" then
      k:rounded_box { size = { D + 0.02, W + 0.02, 0.014 }, anchor = "bottom", radius = 0.005, segments = 2, slot = "hide", fill = 0.35 }
      k:box { size = { D + 0.002, W + 0.004, 0.009 }, at = { 0.006, 0, 0.0025 }, anchor = "bottom", slot = "paper", bevel = 0, no_mass = true, no_collider = true }
      k:prism { polygon = contour.smooth({ { -0.12, -0.155, true }, { -0.12, 0.155, true }, { 0.02, 0.155 }, { 0.09, 0.10 }, { 0.10, 0 }, { 0.09, -0.10 }, { 0.02, -0.155 } }, 3), height = 0.003, at = { 0, 0, 0.0150 }, slot = "hide", bevel = 0.001, no_collider = true }
      k:box { size = { 0.075, 0.032, 0.003 }, at = { 0.09, 0, 0.0175 }, slot = "hide", bevel = 0.001, no_collider = true }
      k:box { size = { 0.026, 0.040, 0.003 }, at = { 0.105, 0, 0.0188 }, slot = "metal", bevel = 0.001, no_collider = true }
      k:box { size = { 0.014, 0.022, 0.004 }, at = { 0.105, 0, 0.0188 }, slot = "hide", bevel = 0.001, visual_only = true }
      local path = {}
      for i, q in ipairs(outline.rounded_rect(D + 0.008, W + 0.008, 0.006, 2)) do path[i] = { q[1], q[2], 0.0142 } end
      k:sweep { path = path, closed = true, radius = 0.0008, segments = 4, slot = "lace", visual_only = true }
      k:fit()
      return
    end
    local z, colours = 0, { "a", "b", "c", "a", "b" }
    for i = 1, p.count do
      local slot = colours[(p.count - i) % 5 + 1]
      local fat = p.count == 1 and 0.006 or r:uniform(0.004, 0.009)
      local top = i == p.count
      k:with({ at = { top and 0 or r:uniform(-0.008, 0.008), top and 0 or r:uniform(-0.010, 0.010), z }, rot = { 0, 0, top and 0 or r:uniform(-5, 5) } }, function()
        local tab = -W / 2 + 0.055 + 0.075 * ((i - 1) % 3)
        local back = { { -D / 2, -W / 2 }, { D / 2, -W / 2 }, { D / 2, W / 2 }, { -D / 2, W / 2 }, { -D / 2, tab + 0.045 }, { -D / 2 - 0.012, tab + 0.036 }, { -D / 2 - 0.012, tab - 0.036 }, { -D / 2, tab - 0.045 } }
        k:prism { polygon = back, height = 0.0012, at = { 0, 0, 0.0006 }, bevel = 0, slot = slot, no_collider = true }
        k:box { size = { D - 0.012, W - 0.012, fat }, at = { -0.001, 0.001, 0.0012 }, anchor = "bottom", slot = "paper", bevel = 0, no_collider = true }
        -- Front cover, lifted a little where papers are thickest; folded at +x.
        k:hull { points = { { D / 2, -W / 2, 0 }, { D / 2, W / 2, 0 }, { D / 2 - 0.004, -W / 2, fat + 0.0022 }, { D / 2 - 0.004, W / 2, fat + 0.0022 }, { D / 2 - 0.002, -W / 2, 0 }, { D / 2 - 0.002, W / 2, 0 } }, slot = slot, no_collider = true }
        k:box { low = { -D / 2 + 0.010, -W / 2, fat + 0.0012 }, high = { D / 2 - 0.003, W / 2, fat + 0.0024 }, slot = slot, bevel = 0, no_collider = true }
        k:box { size = { D, W, fat + 0.0024 }, anchor = "bottom", slot = "paper", collider_only = true }
        k:box { size = { 0.009, 0.058, 0.0006 }, at = { -D / 2 - 0.006, tab, 0.0013 }, bevel = 0, slot = "paper", visual_only = true }
        k:box { size = { 0.0014, 0.040, 0.0008 }, at = { -D / 2 - 0.006, tab, 0.0013 }, bevel = 0, slot = "ink", visual_only = true }
        for j = 0, 1 do k:box { size = { 0.002, 0.20 - 0.05 * j, 0.0004 }, at = { -D / 2 + 0.006, 0, fat + 0.0013 - 0.0004 * j }, bevel = 0, slot = "ink", visual_only = true } end
        if top then
          k:box { size = { 0.05, 0.10, 0.0006 }, at = { -0.02, 0, fat + 0.0025 }, bevel = 0, slot = "paper", visual_only = true }
          for j = 0, 2 do k:box { size = { 0.002, 0.08 - 0.02 * j, 0.0006 }, at = { -0.034 + 0.012 * j, -0.004 * j, fat + 0.0029 }, bevel = 0, slot = "ink", visual_only = true } end
          k:with({ at = { 0.055, 0.07, fat + 0.0025 }, rot = { 0, -90, 0 } }, function() k:with({ rot = { 12, 0, 0 } }, function() letters.text(k, { text = "FILE", at = { 0, 0, 0 }, height = 0.020, slot = "red", rise = 0.0005 }) end) end)
        end
      end)
      z = z + fat + 0.0026
    end
    k:fit()
  end,
}
