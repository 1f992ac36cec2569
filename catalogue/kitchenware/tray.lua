-- A flat board with raised edges and two grips: rectangular or round, of wood, metal or woven; a baking sheet without grips.
return kind {
  api    = 1,
  names  = { en = "tray, serving tray, tea tray, platter, serving platter, wooden tray, decorative tray, breakfast tray, baking tray, baking sheet, bamboo tray", zh = "托盘, 盘架, 茶盘" },
  measure_zh = "个",
  groups = { "tableware" },
  stands = "surface",
  size   = { width = { 0.26, 0.42, 0.55 }, depth = { 0.20, 0.30, 0.40 }, height = { 0.02, 0.05, 0.07 } },
  mass   = { 0.3, 0.9, 3.5 },
  params = { shape = one_of { "rectangular", "round", "baking", words = { rectangular = "rectangular", serving = "rectangular", round = "round", circular = "round", baking = "baking", sheet = "baking", ["圆"] = "round", ["烤"] = "baking" },
    size = { rectangular = { height = { 0.045, 0.055, 0.07 } }, round = { width = { 0.30, 0.36, 0.42 }, depth = { 0.30, 0.36, 0.42 }, height = { 0.03, 0.045, 0.06 } }, baking = { height = { 0.02, 0.028, 0.04 } } } } },
  slots  = { body = { "oak", "walnut", "bamboo", "painted_wood", "wicker", tint = { "#f4f1ea", "#2c2e31", "#7f9a8c" } }, metal = { "aluminium", "black_steel", "brass" }, floor = { "walnut", "oak", "painted_wood", tint = { "#f4f1ea", "#39424a" } }, grip = { "brass", "black_steel", "saddle_leather" } },
  rooms  = { "kitchen", "dining_room", "living_room", "bedroom" },
  build  = function(p, k)
    local sheet = ({ brass = true, copper = true, aluminium = true, black_steel = true, stainless_steel = true, silver = true, gold = true })[p.slots.body]
    local w, d, h, t = p.width / 2, p.depth / 2, p.height, sheet and 0.002 or 0.009
    if p.shape == "baking" then
      local function ring(e, z) return { at = { 0, 0, z }, size = { 2 * d - 2 * e, 2 * w - 2 * e }, radius = 0.025 } end
      local body = k:loft { slot = "metal", segments = 4, no_collider = true, sections = { ring(0.022, 0), ring(0.010, h - 0.004), ring(0, h - 0.003), ring(0, h) }, fill = 0.6 }
      k:cut(body, k:loft { slot = "metal", segments = 4, no_collider = true, sections = { ring(0.024, 0.002), ring(0.012, h + 0.004) } })
      k:box { low = { -d + 0.022, -w + 0.022, 0 }, high = { d - 0.022, w - 0.022, 0.003 }, slot = "metal", collider_only = true }
      for _, s in ipairs { -1, 1 } do
        k:hull { slot = "metal", collider_only = true, points = { { s * (d - 0.024), -w + 0.01, 0 }, { s * (d - 0.024), w - 0.01, 0 }, { s * d, -w + 0.01, h }, { s * d, w - 0.01, h }, { s * (d - 0.014), -w + 0.01, h }, { s * (d - 0.014), w - 0.01, h } } }
        k:hull { slot = "metal", collider_only = true, points = { { -d + 0.01, s * (w - 0.024), 0 }, { d - 0.01, s * (w - 0.024), 0 }, { -d + 0.01, s * w, h }, { d - 0.01, s * w, h }, { -d + 0.01, s * (w - 0.014), h }, { d - 0.01, s * (w - 0.014), h } } }
      end
      k:surface("top", { center = { 0, 0, 0.002 }, size = { 2 * d - 0.06, 2 * w - 0.06 } })
      return
    end
    if p.shape == "round" then
      local slot = "body"
      k:prism { polygon = outline.ellipse(d - 0.004, w - 0.004, 36), height = 0.008, at = { 0, 0, 0.004 }, slot = "floor", bevel = 0.001 }
      local rim = k:prism { polygon = outline.ellipse(d, w, 36), height = 0.75 * h, at = { 0, 0, 0.375 * h }, slot = slot, bevel = 0.003, no_collider = true }
      k:cut(rim, k:prism { polygon = outline.ellipse(d - t, w - t, 36), height = h, at = { 0, 0, 0.5 * h + 0.001 }, slot = slot, bevel = 0, no_collider = true })
      for i = 0, 9 do
        local a, b = math.rad(36 * i), math.rad(36 * i + 36)
        local points = {}
        for _, c in ipairs { a, b } do for _, z in ipairs { 0, 0.75 * h } do
          points[#points + 1] = { d * math.cos(c), w * math.sin(c), z }
          points[#points + 1] = { (d - t) * math.cos(c), (w - t) * math.sin(c), z }
        end end
        k:hull { points = points, slot = slot, collider_only = true }
      end
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { -0.045, s * (w - 0.010), 0.6 * h }, { -0.04, s * (w - 0.004), h - 0.006 }, { 0, s * (w - 0.004), h - 0.004 }, { 0.04, s * (w - 0.004), h - 0.006 }, { 0.045, s * (w - 0.010), 0.6 * h } }, radius = 0.004, smooth = true, steps = 3, segments = 8, slot = "grip", no_collider = true }
        k:handle { at = { 0, s * w, h }, normal = { 0, s, 0 } }
      end
      k:surface("top", { center = { 0, 0, 0.008 }, size = { 1.6 * d, 1.6 * w }, outline = "ellipse" })
      k:fit()
      return
    end
    k:box { low = { -d + 0.002, -w + 0.002, 0 }, high = { d - 0.002, w - 0.002, 0.007 }, slot = "floor", bevel = 0.001 }
    local side = 0.74 * h
    for _, s in ipairs { -1, 1 } do
      k:box { low = { s < 0 and -d or d - t, -w + t, 0 }, high = { s < 0 and -d + t or d, w - t, side }, slot = "body", bevel = 0.002 }
      -- The ends rise to grips with a hole each.
      local shape = {}
      outline.arc(shape, d - 0.006, side - 0.006, 0.006, 0, 90, 2)
      shape[#shape + 1] = { 0.10, side }
      shape[#shape + 1] = { 0.075, h }
      shape[#shape + 1] = { -0.075, h }
      shape[#shape + 1] = { -0.10, side }
      outline.arc(shape, -d + 0.006, side - 0.006, 0.006, 90, 180, 2)
      shape[#shape + 1] = { -d, 0 }
      shape[#shape + 1] = { d, 0 }
      local flip = {}
      for i = 1, #shape do flip[i] = { shape[i][1], shape[i][2] } end
      local wall = k:prism { polygon = flip, height = t, axis = "y", at = { 0, s * (w - t / 2), 0 }, slot = "body", bevel = 0.002, no_collider = true }
      k:cut(wall, k:prism { polygon = outline.rounded_rect(0.095, 0.016, 0.0075, 3), height = 0.04, axis = "y", at = { 0, s * (w - t / 2), 0.72 * h }, slot = "body", bevel = 0, no_collider = true })
      k:box { low = { -d, s < 0 and -w or w - t, 0 }, high = { d, s < 0 and -w + t or w, side }, slot = "body", collider_only = true }
      k:handle { at = { 0, s * w, 0.72 * h }, normal = { 0, s, 0 } }
    end
    k:surface("top", { center = { 0, 0, 0.007 }, size = { 2 * d - 0.05, 2 * w - 0.05 } })
  end,
}
