-- A case with a white cross, rounded corners, two latches and a handle; its lid is hinged, dressings lie inside.
return kind {
  api    = 1,
  names  = { en = "first aid kit, medical kit, first-aid kit, first aid box", zh = "急救箱, 医药箱" },
  measure_zh = "个",
  groups = { "box", "container" },
  stands = "surface",
  size   = { width = { 0.22, 0.30, 0.42 }, depth = { 0.16, 0.21, 0.30 }, height = { 0.09, 0.13, 0.20 } },
  mass   = { 0.5, 1.6, 7 },
  params = { filled = bool(true, { empty = false, ["空"] = false }) },
  slots  = { case = { "plastic", "painted_metal", tint = { "#d02020", "#ffffff", "#2a8a4a" } }, cross = { "plastic", tint = { "#ffffff" } }, red = { "plastic", tint = { "#d02020" } }, latch = { "plastic", "chrome", tint = { "#e8e8e4" } }, gauze = "cotton", bottle = { "plastic", tint = { "#b06a30", "#ffffff" } }, box = { "paperboard", tint = { "#ffffff", "#90c0d8" } } },
  rooms  = { "bathroom", "office", "garage", "clinic_room", "kitchen" },
  build  = function(p, k)
    local w, h, d, t = p.width / 2, p.height, p.depth - 0.012, 0.003
    local metal = p.slots.case == "painted_metal"
    if metal then t = 0.0015 end
    local split = 0.62 * h
    local function tray(part, z0, z1, floor) -- four walls, and a floor or a roof
      for _, s in ipairs { -1, 1 } do
        k:box { low = { 0, s < 0 and -w or w - t, z0 }, high = { d, s < 0 and -w + t or w, z1 }, slot = "case", part = part, bevel = 0.001 }
        k:box { low = { s < 0 and 0 or d - t, -w + t, z0 }, high = { s < 0 and t or d, w - t, z1 }, slot = "case", part = part, bevel = 0.001 }
      end
      k:box { low = { t, -w + t, floor }, high = { d - t, w - t, floor + t }, slot = "case", part = part, bevel = 0 }
      -- Rounded outer corners and edges as a thin drawn skin.
      for _, s in ipairs { -1, 1 } do for _, x in ipairs { 0.004, d - 0.004 } do k:cylinder { radius = 0.0055, height = z1 - z0 - 0.001, at = { x, s * (w - 0.004), (z0 + z1) / 2 }, slot = "case", part = part, segments = 10, visual_only = true } end end
    end
    tray("base", 0, split - 0.001, 0)
    local lid = joinery.lid(k, { name = "lid", slot = "case", low = { 0, -w, split + 0.002 }, high = { d, w, h }, open = 100, panel = false })
    tray(lid, split + 0.002, h, h - t)
    k:with({ part = lid, at = { d / 2, 0, h } }, function()
      local a = math.min(0.055, 0.28 * d)
      local slot = "cross"
      k:cylinder { radius = 1.55 * a, height = 0.0012, at = { 0, 0, 0 }, slot = "cross", segments = 30, bevel = 0, visual_only = true }
      k:prism { polygon = { { -a / 3, -a }, { a / 3, -a }, { a / 3, -a / 3 }, { a, -a / 3 }, { a, a / 3 }, { a / 3, a / 3 }, { a / 3, a }, { -a / 3, a }, { -a / 3, a / 3 }, { -a, a / 3 }, { -a, -a / 3 }, { -a / 3, -a / 3 } }, height = 0.003, at = { 0, 0, 0 }, slot = "red", bevel = 0, visual_only = true }
    end)
    k:with({ part = lid }, function()
      for _, s in ipairs { -1, 1 } do
        k:box { low = { d, s * 0.62 * w - 0.016, split + 0.003 }, high = { d + 0.006, s * 0.62 * w + 0.016, split + 0.024 }, slot = "latch", bevel = 0.0015, no_collider = true }
      end
    end)
    for _, s in ipairs { -1, 1 } do k:box { low = { d, s * 0.62 * w - 0.013, split - 0.018 }, high = { d + 0.004, s * 0.62 * w + 0.013, split - 0.0015 }, slot = "latch", bevel = 0.0015, no_collider = true } end
    -- Handle folded against the front.
    k:sweep { path = { { d, -0.055, split - 0.028 }, { d + 0.007, -0.050, split - 0.050 }, { d + 0.007, 0.050, split - 0.050 }, { d, 0.055, split - 0.028 } }, radius = 0.005, smooth = true, steps = 2, segments = 8, slot = "latch", no_collider = true }
    k:handle { at = { d + 0.012, 0, split - 0.05 }, normal = { 1, 0, 0 } }
    if p.filled then
      local z = t
      k:cylinder { radius = 0.022, height = 0.05, at = { 0.045, -w + 0.045, z }, anchor = "bottom", slot = "gauze", segments = 16, bevel = 0.004 }
      k:cylinder { radius = 0.022, height = 0.05, at = { 0.045, -w + 0.095, z }, anchor = "bottom", slot = "gauze", segments = 16, bevel = 0.004 }
      k:cylinder { radius = 0.016, height = math.min(0.055, 0.55 * split), at = { 0.04, w - 0.04, z }, anchor = "bottom", slot = "bottle", segments = 14 }
      k:cylinder { radius = 0.009, height = 0.012, at = { 0.04, w - 0.04, z + math.min(0.055, 0.55 * split) }, anchor = "bottom", slot = "cross", segments = 12, no_collider = true }
      k:box { low = { 0.02, w - 0.12, z }, high = { 0.07, w - 0.07, z + 0.04 }, slot = "box", fill = 0.4 }
      k:box { low = { 0.035, w - 0.0995, z + 0.0395 }, high = { 0.055, w - 0.0905, z + 0.0405 }, slot = "red", bevel = 0, visual_only = true }
    end
    k:container("inside", { center = { d * 0.66, 0, t }, size = { d * 0.55, 2 * w - 0.02 }, clearance = h - 2 * t - 0.008 })
    k:fit()
  end,
}
