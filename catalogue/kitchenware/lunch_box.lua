-- A box for lunch with a hinged lid, latches and a handle; or a bento with compartments under a lifting lid and a band.
return kind {
  api    = 1,
  names  = { en = "lunch box, lunchbox, bento box, bento, tiffin", zh = "饭盒, 便当盒, 午餐盒" },
  measure_zh = "个",
  groups = { "box" },
  stands = "surface",
  size   = { width = { 0.16, 0.22, 0.28 }, depth = { 0.11, 0.14, 0.20 }, height = { 0.055, 0.085, 0.20 } },
  mass   = { 0.15, 0.4, 1.5 },
  params = { form = one_of { "bento", "lunchbox", words = { bento = "bento", lunchbox = "lunchbox", ["lunch box"] = "lunchbox", ["便当"] = "bento" }, size = { bento = { height = { 0.055, 0.065, 0.08 } }, lunchbox = { width = { 0.22, 0.25, 0.28 }, depth = { 0.09, 0.11, 0.13 }, height = { 0.20, 0.22, 0.25 } } } } },
  slots  = { body = { "plastic", "painted_metal", "bamboo", tint = { "#c8453c", "#3f78b5", "#5f9a6a", "#e3b23c", "#2f3236", "#e9a7b5" } }, lid = { "plastic", "bamboo", tint = { "#f2efe8", "#8fb8c9", "#f2c9a0" } }, trim = { "chrome", "black_plastic" }, inner = { "plastic", tint = "#ffffff" }, print = { "plastic", tint = { "#f2d23a", "#ffffff" } } },
  rooms  = { "kitchen", "school", "open_office", "classroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local tin = p.form == "lunchbox"
    if tin then
      -- Stands upright on its narrow side; the lid is the domed upper part, hinged at the back.
      local base = 0.56 * h
      local top = h - 0.035
      local shell = k:rounded_box { low = { -d, -w, 0 }, high = { d, w, base }, radius = 0.012, segments = 3, slot = "body", fill = p.slots.body == "painted_metal" and 0.2 or 1, no_collider = true }
      k:cut(shell, k:prism { polygon = outline.rounded_rect(2 * d - 0.006, 2 * w - 0.006, 0.010, 3), height = h, at = { 0, 0, 0.008 + h / 2 }, slot = "body", bevel = 0, no_collider = true })
      k:box { low = { -d, -w, 0 }, high = { d, w, 0.008 }, slot = "body", collider_only = true }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { s > 0 and d - 0.004 or -d, -w, 0 }, high = { s > 0 and d or -d + 0.004, w, base }, slot = "body", collider_only = true }
        k:box { low = { -d, s > 0 and w - 0.004 or -w, 0 }, high = { d, s > 0 and w or -w + 0.004, base }, slot = "body", collider_only = true }
      end
      k:container("inside", { center = { 0, 0, 0.008 }, size = { 2 * d - 0.02, 2 * w - 0.02 }, clearance = base + 0.015 })
      local lid = k:part("lid")
      local dome = { { -d, base + 0.002 }, { d, base + 0.002 } }
      outline.arc(dome, 0, top - d, d, 0, 180, 12)
      k:prism { polygon = dome, height = 2 * w, axis = "y", slot = "body", part = lid, bevel = 0.004, fill = p.slots.body == "painted_metal" and 0.02 or 0.12 }
      k:box { low = { -d - 0.0006, -w - 0.0006, base + 0.004 }, high = { d + 0.0006, w + 0.0006, base + 0.010 }, slot = "trim", part = lid, bevel = 0.0005, visual_only = true }
      k:sweep { path = { { 0, -0.34 * w, top - 0.004 }, { 0, -0.32 * w, h - 0.010 }, { 0, -0.22 * w, h - 0.005 }, { 0, 0.22 * w, h - 0.005 }, { 0, 0.32 * w, h - 0.010 }, { 0, 0.34 * w, top - 0.004 } }, radius = 0.005, smooth = true, steps = 2, segments = 8, slot = "trim", part = lid, no_collider = true }
      k:box { low = { -0.006, -0.34 * w, top }, high = { 0.006, 0.34 * w, h }, slot = "trim", part = lid, collider_only = true }
      for _, s in ipairs { -1, 1 } do k:box { low = { d - 0.001, s * 0.62 * w - 0.012, base - 0.016 }, high = { d + 0.005, s * 0.62 * w + 0.012, base + 0.020 }, slot = "trim", bevel = 0.002, part = lid, visual_only = true } end
      kitchen.spot(k, { at = { d, 0, 0.48 * base }, width = 0.62 * w, height = 0.62 * w, slot = "print", n = 24 })
      k:prism { polygon = outline.star(0.22 * w, 0.10 * w, 5, 90), height = 0.003, axis = "x", at = { d, 0, 0.48 * base }, slot = "body", bevel = 0, visual_only = true }
      k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = { -d, 0, base + 0.002 }, range = { 0, 95 }, hold = "latch" }
      k:handle { part = lid, at = { d, 0, base + 0.02 }, normal = { 1, 0, 0 } }
      k:fit()
      return
    end
    local base = 0.72 * h
    local function ring(s, z) return { at = { 0, 0, z }, size = { 2 * d - 2 * s, 2 * w - 2 * s }, radius = 0.022 } end
    local shell = k:loft { slot = "body", segments = 4, no_collider = true, fill = p.slots.body == "painted_metal" and 0.2 or 1, sections = { ring(0.006, 0), ring(0, 0.008), ring(0, base) } }
    k:cut(shell, k:loft { slot = "body", segments = 4, no_collider = true, sections = { ring(0.008, 0.003), ring(0.003, 0.012), ring(0.003, base + 0.01) } })
    k:box { low = { -d, -w, 0 }, high = { d, w, 0.004 }, slot = "body", collider_only = true }
    for _, s in ipairs { -1, 1 } do
      k:box { low = { s > 0 and d - 0.004 or -d, -w, 0 }, high = { s > 0 and d or -d + 0.004, w, base }, slot = "body", collider_only = true }
      k:box { low = { -d, s > 0 and w - 0.004 or -w, 0 }, high = { d, s > 0 and w or -w + 0.004, base }, slot = "body", collider_only = true }
    end
    local y = 0.16 * w -- dividers
    k:box { low = { -d + 0.002, y - 0.001, 0.003 }, high = { d - 0.002, y + 0.001, base - 0.006 }, slot = "inner", bevel = 0 }
    k:box { low = { -0.001, y, 0.003 }, high = { 0.001, w - 0.003, base - 0.006 }, slot = "inner", bevel = 0, no_collider = true }
    k:container("large", { center = { 0, (y - w) / 2, 0.004 }, size = { 2 * d - 0.02, w + y - 0.02 }, clearance = base - 0.01 })
    k:container("small", { center = { d / 2, (y + w) / 2, 0.004 }, size = { d - 0.02, w - y - 0.02 }, clearance = base - 0.01 })
    local lid = k:part("lid")
    local z = base + 0.002
    k:loft { slot = "lid", part = lid, segments = 4, fill = 0.35, sections = { ring(0, z), ring(0, h - 0.008), ring(0.006, h - 0.001), ring(0.010, h) } }
    for _, s in ipairs { -1, 1 } do
      k:box { low = { -0.30 * d, s * w - 0.003, z - 0.020 }, high = { 0.30 * d, s * (w + 0.002) + 0.003, z + 0.010 }, slot = "trim", part = lid, bevel = 0.002, visual_only = true }
    end
    k:box { low = { -d * 0.985, -0.40 * w, h - 0.0007 }, high = { d * 0.985, -0.28 * w, h + 0.0005 }, slot = "print", part = lid, bevel = 0, visual_only = true }
    for i = 0, 4 do k:with({ at = { -0.25 * d, 0.35 * w, h }, rot = { 0, 0, 72 * i } }, function() k:ellipsoid { size = { 0.032, 0.018, 0.0014 }, at = { 0.016, 0, 0 }, slot = "print", part = lid, segments = 8, visual_only = true } end) end
    k:joint { part = lid, type = "slide", axis = { 0, 0, 1 }, range = { 0, 0.10 }, hold = "friction" }
    k:handle { part = lid, at = { d, 0, z + 0.008 }, normal = { 1, 0, 0 } }
    k:fit()
  end,
}
