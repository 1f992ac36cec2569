-- A ring binder standing upright: cloth-covered boards, a round hole and a label on its back, papers on rings inside; one or a row of several.
return kind {
  api    = 1,
  names  = { en = "binder, ring binder, lever arch file, binders", zh = "活页夹, 资料夹, 文件盒" },
  measure_zh = "个",
  groups = { "folder", "stationery" },
  stands = "surface",
  size   = { width = { 0.045, 0.075, 0.42 }, depth = { 0.26, 0.285, 0.31 }, height = { 0.30, 0.318, 0.33 } },
  mass   = { 0.4, 1.6, 16 },
  params = { count = int(1, 1, 5, { ["row"] = 5, ["一排"] = 5, ["three"] = 3 }, { { width = { 0.055, 0.075, 0.085 } }, { width = { 0.12, 0.15, 0.17 } }, { width = { 0.18, 0.225, 0.25 } }, { width = { 0.24, 0.30, 0.34 } }, { width = { 0.30, 0.375, 0.42 } } }) },
  slots  = { a = { "book_cloth", "plastic", tint = { "#3f6fb0", "#2f3238", "#c8403a" } }, b = { "plastic", tint = { "#d84a3a", "#f2f2f0", "#4f9a6a" } }, c = { "plastic", tint = { "#26282b", "#f0c040", "#3fa0b0" } }, label = "paper", ink = { "plastic_matte", tint = { "#3a3a3c" } }, metal = "chrome", paper = "paper" },
  rooms  = { "home_office", "study", "open_office" },
  build  = function(p, k)
    local n, d, h = p.count, p.depth, p.height
    local w = p.width / n - 0.001
    local r = p.rng("labels")
    for i = 1, n do
      local slot = ({ "a", "b", "c", "a", "b" })[i]
      k:with({ at = { 0, (i - (n + 1) / 2) * (p.width / n), 0 } }, function()
        local t = 0.003
        -- The back looks forward (+x); boards at both sides, open behind.
        local back = k:box { low = { d / 2 - t, -w / 2, 0 }, high = { d / 2, w / 2, h }, slot = slot, bevel = 0.001, no_collider = true }
        for _, s in ipairs { -1, 1 } do k:box { low = { -d / 2, s > 0 and w / 2 - t or -w / 2, 0 }, high = { d / 2 - t, s > 0 and w / 2 or -w / 2 + t, h }, slot = slot, bevel = 0.001, no_collider = true } end
        k:box { low = { -d / 2 + 0.03, -w / 2 + t + 0.004, 0.010 }, high = { d / 2 - 0.045, w / 2 - t - 0.008, 0.010 + 0.297 * h / 0.32 }, slot = "paper", bevel = 0, fill = 0.35, no_collider = true }
        k:cut(back, k:cylinder { radius = math.min(0.013, 0.28 * w), height = 0.05, axis = "x", at = { d / 2, 0, 0.055 }, segments = 20, bevel = 0, slot = slot, no_collider = true })
        k:torus { radius = math.min(0.0135, 0.29 * w), tube = 0.0022, axis = "x", at = { d / 2, 0, 0.055 }, segments = 20, slot = "metal", visual_only = true }
        k:box { low = { d / 2 - 0.001, -0.36 * w, 0.11 }, high = { d / 2 + 0.0008, 0.36 * w, 0.27 }, slot = "label", bevel = 0, visual_only = true }
        k:box { low = { d / 2 - 0.001, -0.36 * w, 0.235 }, high = { d / 2 + 0.0012, 0.36 * w, 0.262 }, slot = ({ "c", "a", "b" })[i % 3 + 1], bevel = 0, visual_only = true }
        k:with({ at = { d / 2 + 0.0008, 0, 0.175 }, rot = { 90, 0, 0 } }, function() letters.text(k, { text = r:pick { "TAX", "2024", "HOME", "BANK", "WORK", "2025" }, at = { 0, 0, 0 }, height = math.min(0.022, 0.4 * w), slot = "ink", rise = 0.0005 }) end)
        for _, z in ipairs { 0.11, 0.19 } do k:torus { radius = 0.30 * w, tube = 0.0016, axis = "z", at = { d / 2 - 0.036, 0, z }, segments = 16, slot = "metal", visual_only = true } end
        k:box { low = { d / 2 - 0.012, -0.2 * w, 0.06 }, high = { d / 2 - 0.003, 0.2 * w, 0.25 }, slot = "metal", bevel = 0.001, fill = 0.4, no_collider = true }
        for _, s in ipairs { -1, 1 } do for _, z in ipairs { 0.004, h - 0.004 } do k:box { size = { 0.012, 0.005, 0.009 }, at = { d / 2 - 0.006, s * (w / 2 - 0.002), z }, bevel = 0.001, slot = "metal", visual_only = true } end end
        k:box { low = { -d / 2, -w / 2, 0 }, high = { d / 2, w / 2, h }, collider_only = true, slot = slot }
      end)
    end
    k:fit()
  end,
}
