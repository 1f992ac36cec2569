-- A handbag of leather with two handles and a clasp; a canvas tote; a paper shopping bag with cord handles; a clutch with a chain.
return kind {
  api    = 1,
  names  = { en = "handbag, purse, tote bag, bag, shoulder bag, clutch, shopping bag, grocery bag, paper bag, canvas bag, gift bag, cosmetic bag, makeup bag, toiletry bag", zh = "手提包, 包, 挎包, 购物袋, 袋子, 手袋" },
  measure_zh = "个",
  groups = { "bag" },
  stands = "surface",
  size   = { width = { 0.20, 0.30, 0.42 }, depth = { 0.05, 0.13, 0.18 }, height = { 0.12, 0.32, 0.52 } },
  mass   = { 0.04, 0.6, 3 },
  params = { type = one_of { "handbag", "tote", "paper", "clutch", default = "handbag", words = { ["handbag"] = "handbag", ["purse"] = "handbag", ["leather"] = "handbag", ["tote"] = "tote", ["canvas"] = "tote", ["帆布"] = "tote", ["paper bag"] = "paper", ["shopping bag"] = "paper", ["grocery"] = "paper", ["gift bag"] = "paper", ["购物袋"] = "paper", ["clutch"] = "clutch", ["cosmetic"] = "clutch", ["makeup"] = "clutch", ["toiletry"] = "clutch", ["化妆包"] = "clutch" }, size = {
    handbag = { width = { 0.26, 0.30, 0.35 }, depth = { 0.11, 0.13, 0.16 }, height = { 0.29, 0.33, 0.38 } }, tote = { width = { 0.34, 0.38, 0.42 }, depth = { 0.09, 0.11, 0.14 }, height = { 0.48, 0.53, 0.58 } }, paper = { width = { 0.22, 0.28, 0.34 }, depth = { 0.10, 0.12, 0.15 }, height = { 0.34, 0.40, 0.48 } }, clutch = { width = { 0.20, 0.24, 0.28 }, depth = { 0.05, 0.065, 0.08 }, height = { 0.125, 0.145, 0.165 } } } } },
  slots  = { hide = { "leather", "black_leather", tint = { "#ffffff", "#d88a7a", "#e8c8a0", "#8aa0a8", "#c84a4a" } }, trim = { "saddle_leather" }, metal = { "gold", "chrome" }, canvas = { "canvas", tint = { "#fff6e4", "#8a9ab0", "#e0b8a8" } }, print = { "plastic", tint = { "#3a5f8a", "#c84a4a", "#3a3a3c" } }, paper = { "paperboard", tint = { "#d8b888", "#f4f0ea", "#e8a8b8", "#9fb8a0" } }, cord = { "jute", "cotton" }, tissue = { "paper", tint = { "#f4d0d8", "#ffffff" } }, dark = "black_plastic" },
  rooms  = { "bedroom", "hallway", "closet", "shop" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local function handle(x, wide, z, rise, slot, radius, lean)
      local path = {}
      for i = 0, 8 do
        local t = math.pi * i / 8
        path[i + 1] = { x + (lean or 0) * math.sin(t), -wide * math.cos(t), z + rise * math.sin(t) }
      end
      k:sweep { path = path, radius = radius, segments = 8, slot = slot, no_collider = true, fill = 0.7 }
    end
    local function arch(half, wide, z, rise, slot) -- the handles' collider
      local points = {}
      for i = 0, 8 do points[i + 1] = { wide * math.cos(math.pi * i / 8), z + rise * math.sin(math.pi * i / 8) } end
      k:prism { polygon = points, axis = "x", height = 2 * half, slot = slot, collider_only = true }
    end
    local function hollow(z1, thick, slot, taper) -- a bag open above, walls of cloth or paper
      local body = k:loft { slot = slot, segments = 2, crease = 40, no_collider = true, sections = { { at = { 0, 0, 0 }, size = { 2 * d, 2 * w * (taper or 1) }, radius = 0.004 }, { at = { 0, 0, z1 }, size = { 2 * d - 0.012, 2 * w }, radius = 0.004 } } }
      k:cut(body, k:loft { slot = slot, segments = 2, no_collider = true, sections = { { at = { 0, 0, thick }, size = { 2 * d - 2 * thick, (2 * w - 2 * thick) * (taper or 1) }, radius = 0.003 }, { at = { 0, 0, z1 + 0.02 }, size = { 2 * d - 0.012 - 2 * thick, 2 * w - 2 * thick }, radius = 0.003 } } })
      for _, s in ipairs { -1, 1 } do
        k:box { low = { s > 0 and d - 0.010 or -d, -w * (taper or 1), 0 }, high = { s > 0 and d or -d + 0.010, w * (taper or 1), z1 }, slot = slot, collider_only = true }
        k:box { low = { -d + 0.01, s > 0 and w - 0.010 or -w, 0 }, high = { d - 0.01, s > 0 and w or -w + 0.010, z1 }, slot = slot, collider_only = true }
      end
      k:box { low = { -d + 0.01, -w + 0.01, 0 }, high = { d - 0.01, w - 0.01, thick + 0.002 }, slot = slot, collider_only = true }
      k:container("inside", { center = { 0, 0, thick + 0.002 }, size = { 2 * d - 0.03, 1.8 * w }, clearance = z1 - 0.02 })
    end
    if p.type == "tote" then
      local top = 0.68 * h
      hollow(top, 0.003, "canvas", 0.90)
      for _, s in ipairs { -1, 1 } do
        handle(s * (d - 0.008), 0.42 * w, top - 0.01, h - top, "canvas", 0.010, -s * 0.02)
        for _, q in ipairs { -1, 1 } do
          k:box { size = { 0.005, 0.028, 0.07 }, at = { s * (d - 0.007), q * 0.42 * w, top - 0.04 }, bevel = 0.001, slot = "canvas", visual_only = true }
          k:box { size = { 0.0058, 0.022, 0.0012 }, at = { s * (d - 0.007), q * 0.42 * w, top - 0.06 }, bevel = 0, slot = "print", visual_only = true }
        end
        k:box { size = { 0.003, 1.97 * w, 0.0018 }, at = { s * (d - 0.006), 0, top - 0.022 }, bevel = 0, slot = "print", visual_only = true }
      end
      arch(d - 0.02, 0.42 * w, top - 0.01, h - top, "canvas")
      k:with({ at = { d - 0.003, 0, 0.36 * top } }, function()
        k:cylinder { radius = 0.34 * w, height = 0.004, axis = "x", segments = 28, bevel = 0, slot = "print", visual_only = true }
        k:cylinder { radius = 0.30 * w, height = 0.006, axis = "x", segments = 28, bevel = 0, slot = "canvas", visual_only = true }
        letters.text(k, { text = p.rng("print"):pick { "BOOKS", "ART", "CAFE", "LOVE" }, at = { 0.003, 0, 0 }, height = 0.12 * w, slot = "print", rise = 0.001 })
      end)
    elseif p.type == "paper" then
      local top = h - 0.075
      hollow(top, 0.0015, "paper", 1)
      for _, s in ipairs { -1, 1 } do
        handle(s * (d - 0.012), 0.36 * w, top - 0.02, 0.09, "cord", 0.0032, 0)
        for _, q in ipairs { -1, 1 } do k:torus { radius = 0.005, tube = 0.0016, axis = "x", at = { s * (d - 0.005), q * 0.36 * w, top - 0.02 }, segments = 10, slot = "metal", visual_only = true } end
        k:box { size = { 0.002, 1.99 * w, 0.0012 }, at = { s * (d - 0.0055), 0, top - 0.035 }, bevel = 0, slot = "dark", visual_only = true }
        k:prism { polygon = { { 0, top }, { -0.8 * d, 0.35 * top }, { 0.8 * d, 0.35 * top } }, axis = "y", height = 0.002, at = { 0, s * (w - 0.0006), 0 }, bevel = 0, slot = "paper", visual_only = true }
      end
      arch(d - 0.012, 0.36 * w, top - 0.02, 0.09, "cord")
      for i = 0, 4 do k:with({ at = { (i % 2 - 0.5) * 0.7 * d, (i - 2) * 0.34 * w, top - 0.01 }, rot = { 12 * (i - 2), (i % 2 == 0) and 14 or -14, 25 * i } }, function() k:cone { radius = 0.034, radius_top = 0.004, height = 0.075, segments = 5, slot = "tissue", visual_only = true } end) end
      letters.text(k, { text = p.rng("print"):pick { "SHOP", "GIFT", "MODE", "STORE" }, at = { d - 0.003, 0, 0.55 * top }, height = 0.22 * w, slot = "print", rise = 0.002 })
    elseif p.type == "clutch" then
      local top = h - 0.012
      k:rounded_box { low = { -d + 0.006, -w, 0 }, high = { d - 0.008, w, top }, radius = 0.016, segments = 4, slot = "hide" }
      k:prism { polygon = contour.smooth({ { -w + 0.003, top - 0.004, true }, { w - 0.003, top - 0.004, true }, { 0.94 * w, 0.60 * top }, { 0.30 * w, 0.36 * top }, { -0.30 * w, 0.36 * top }, { -0.94 * w, 0.60 * top } }, 3), axis = "x", height = 0.006, at = { d - 0.006, 0, 0 }, slot = "hide", bevel = 0.0015, no_collider = true }
      k:rounded_box { low = { -d, -w + 0.002, top - 0.016 }, high = { d - 0.003, w - 0.002, top + 0.004 }, radius = 0.009, segments = 3, slot = "hide", no_collider = true }
      k:cylinder { radius = 0.011, height = 0.006, axis = "x", at = { d - 0.003, 0, 0.42 * top }, slot = "metal", segments = 18, no_collider = true }
      for i = -8, 8 do k:with({ rot = { 0, 0, 0 } }, function() k:torus { radius = 0.0055, tube = 0.0013, axis = (i % 2 == 0) and "x" or "z", at = { -0.004, i * w / 9, top + 0.004 + 0.008 * (1 - (i / 8) ^ 2) }, segments = 8, slot = "metal", visual_only = true } end) end
    else
      local top = 0.62 * h
      k:loft { slot = "hide", segments = 4, crease = 45, sections = { { at = { 0, 0, 0.005 }, size = { 2 * d - 0.012, 2 * w - 0.012 }, radius = 0.016 }, { at = { 0, 0, 0.016 }, size = { 2 * d, 2 * w }, radius = 0.024 }, { at = { 0, 0, 0.55 * top }, size = { 1.8 * d, 1.9 * w }, radius = 0.026 }, { at = { 0, 0, top - 0.006 }, size = { 0.9 * d, 1.66 * w }, radius = 0.016 }, { at = { 0, 0, top }, size = { 0.7 * d, 1.58 * w }, radius = 0.012 } } }
      k:box { size = { 0.010, 1.5 * w, 0.004 }, at = { 0, 0, top + 0.001 }, bevel = 0.001, slot = "metal", no_collider = true }
      for _, s in ipairs { -1, 1 } do
        handle(s * 0.42 * d, 0.42 * w, top - 0.016, h - top + 0.008, "trim", 0.0075, -s * 0.012)
        for _, q in ipairs { -1, 1 } do
          k:with({ at = { s * 0.52 * d, q * 0.42 * w, top - 0.028 }, rot = { 0, -s * 14, 0 } }, function() k:box { size = { 0.006, 0.026, 0.052 }, bevel = 0.002, slot = "trim", no_collider = true } end)
          k:torus { radius = 0.011, tube = 0.0028, axis = "x", at = { s * 0.44 * d, q * 0.42 * w, top - 0.004 }, segments = 14, slot = "metal", visual_only = true }
          k:cylinder { radius = 0.008, height = 0.006, at = { s * 0.7 * d, q * 0.8 * w, 0 }, anchor = "bottom", slot = "metal", segments = 10 }
        end
      end
      arch(0.42 * d - 0.006, 0.42 * w, top - 0.016, h - top + 0.008, "trim")
      -- A strap over the mouth with a turning clasp.
      k:sweep { path = { { -0.3 * d, 0, top + 0.002 }, { 0.4 * d, 0, top + 0.004 }, { 0.78 * d, 0, 0.80 * top }, { 0.92 * d, 0, 0.62 * top } }, rect = { 0.005, 0.040 }, up = { 0, 1, 0 }, smooth = true, steps = 2, slot = "trim", no_collider = true }
      k:box { size = { 0.006, 0.036, 0.026 }, at = { 0.93 * d, 0, 0.60 * top }, rot = { 0, -10, 0 }, bevel = 0.002, slot = "metal", visual_only = true }
      k:box { size = { 0.012, 0.008, 0.018 }, at = { 0.95 * d, 0, 0.60 * top }, rot = { 0, -10, 0 }, bevel = 0.002, slot = "metal", visual_only = true }
    end
    k:fit()
  end,
}
