-- A tray with a drain, glass walls in a metal frame, a swinging or sliding door (or an open side), a riser with mixer, hand shower and head.
return kind {
  api    = 1,
  names  = { en = "shower, shower stall, shower cabin, shower cubicle, shower enclosure, walk-in shower, shower room, shower unit, shower cabinet, shower booth, glass shower, rain shower, corner shower, shower box", zh = "淋浴间, 淋浴房, 花洒, 淋浴, 淋浴器" },
  measure_zh = "个",
  groups = { "sanitary ware" },
  stands = "floor", back_to = "wall", fixture = true, access = { ["+x"] = 0.6 },
  size   = { width = { 0.80, 0.95, 1.60 }, depth = { 0.80, 0.92, 1.20 }, height = { 1.95, 2.08, 2.25 } },
  mass   = { 45, 110, 300 },
  params = {
    door  = one_of { "hinged", "sliding", "open", words = { hinged = "hinged", sliding = "sliding", ["walk-in"] = "open", open = "open", ["推拉"] = "sliding", ["平开"] = "hinged", ["步入式"] = "open" },
      size = { hinged = { width = { 0.80, 0.92, 1.20 } }, sliding = { width = { 1.00, 1.20, 1.60 } }, open = { width = { 1.00, 1.25, 1.60 } } } },
    rain  = bool(true, { rain = true, ["花洒"] = true }),
  },
  slots  = {
    tray  = { "porcelain", "porcelain", "slate" },
    wall  = { "white_tile", "grey_tile", "white_marble", "subway_tile", "blue_tile" },
    glass = { "glass", "glass", "frosted_glass", tint = { "#ffffff", "#d5e6e2" } },
    metal = { "chrome", "aluminium", "black_steel" },
  },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local curb, g, back = 0.065, 0.006, 0.03
    -- Tray: a slab with a lowered floor; its collider is the floor and four curbs.
    local tray = k:box { low = { 0, -w, 0 }, high = { d, w, curb }, slot = "tray", bevel = 0.008, no_collider = true, fill = 0.3 }
    k:cut(tray, k:prism { polygon = outline.rounded_rect(d - 0.15, 2 * w - 0.12, 0.04, 4), height = curb, at = { d / 2 - 0.005, 0, 0.035 + curb / 2 }, slot = "tray", bevel = 0, no_collider = true })
    k:box { low = { 0, -w, 0 }, high = { d, w, 0.035 }, slot = "tray", collider_only = true }
    for _, s in ipairs { -1, 1 } do k:box { low = { 0, s < 0 and -w or w - 0.06, 0 }, high = { d, s < 0 and -w + 0.06 or w, curb }, slot = "tray", collider_only = true } end
    k:box { low = { d - 0.08, -w, 0 }, high = { d, w, curb }, slot = "tray", collider_only = true }
    k:box { low = { d / 2 - 0.05, -0.05, 0.0345 }, high = { d / 2 + 0.05, 0.05, 0.0375 }, slot = "metal", bevel = 0.001, visual_only = true }
    for i = -2, 2 do k:box { low = { d / 2 - 0.04, i * 0.016 - 0.003, 0.037 }, high = { d / 2 + 0.04, i * 0.016 + 0.003, 0.0382 }, slot = "tray", bevel = 0, visual_only = true } end
    k:surface("floor", { center = { d / 2, 0, 0.035 }, size = { d - 0.18, 2 * w - 0.18 } })
    k:box { low = { 0, -w, curb }, high = { back, w, h }, slot = "wall", bevel = 0.002, fill = 0.25 } -- tiled back panel
    -- Frame and side panes.
    local function post(x, y) k:box { low = { x - 0.0125, y - 0.0125, curb }, high = { x + 0.0125, y + 0.0125, h - 0.002 }, slot = "metal", bevel = 0.002, fill = 0.25 } end
    local function rail(a, b, z) k:box { low = { math.min(a[1], b[1]) - 0.0125, math.min(a[2], b[2]) - 0.0125, z }, high = { math.max(a[1], b[1]) + 0.0125, math.max(a[2], b[2]) + 0.0125, z + 0.025 }, slot = "metal", bevel = 0.002, fill = 0.25, no_collider = z < 0.5 } end
    local x1, y1 = d - 0.052, w - 0.0125
    for _, s in ipairs { -1, 1 } do
      if not (p.door == "open" and s > 0) then
        post(x1, s * y1)
        rail({ back, s * y1 }, { x1, s * y1 }, h - 0.027)
        rail({ back, s * y1 }, { x1, s * y1 }, curb)
        k:box { low = { back, s * y1 - g / 2, curb + 0.02 }, high = { x1, s * y1 + g / 2, h - 0.02 }, slot = "glass", bevel = 0 }
      end
    end
    local z0, z1 = curb + 0.030, h - 0.032
    local function pull(part, x, y)
      k:cylinder { radius = 0.009, height = 0.40, at = { x + 0.035, y, 1.05 }, slot = "metal", part = part, segments = 12, fill = 0.4 }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.007, height = 0.036, axis = "x", at = { x + 0.018, y, 1.05 + s * 0.16 }, slot = "metal", part = part, segments = 8, no_collider = true } end
      k:handle { part = part, at = { x + 0.044, y, 1.05 }, normal = { 1, 0, 0 } }
    end
    if p.door ~= "open" then
      rail({ x1, -y1 }, { x1, y1 }, h - 0.027)
      rail({ x1, -y1 }, { x1, y1 }, curb)
    end
    local leaf = math.min(0.75, p.door == "sliding" and w + 0.02 or 2 * y1 - 0.10)
    local part = p.door ~= "open" and k:part("door")
    if p.door == "hinged" then
      local hinge = y1 - 0.016
      local split = hinge - leaf
      if split + y1 > 0.04 then
        k:box { low = { x1 - g / 2, -y1, curb + 0.02 }, high = { x1 + g / 2, split - 0.018, h - 0.02 }, slot = "glass", bevel = 0 }
        k:box { low = { x1 - 0.008, split - 0.020, curb + 0.02 }, high = { x1 + 0.008, split - 0.006, h - 0.02 }, slot = "metal", bevel = 0.001, fill = 0.25 }
      end
      k:box { low = { x1 - g / 2, split, z0 }, high = { x1 + g / 2, hinge, z1 }, slot = "glass", part = part, bevel = 0 }
      for _, z in ipairs { z0 + 0.2, z1 - 0.2 } do k:box { low = { x1 - 0.010, hinge - 0.05, z - 0.04 }, high = { x1 + 0.010, hinge, z + 0.04 }, slot = "metal", part = part, bevel = 0.003, no_collider = true } end
      pull(part, x1 + g / 2, split + 0.06)
      k:joint { part = part, type = "hinge", axis = { 0, 0, 1 }, origin = { x1 + 0.012, hinge, 1 }, range = { 0, 85 }, hold = "friction" }
    elseif p.door == "sliding" then
      k:box { low = { x1 - 0.010 - g / 2, -y1, curb + 0.02 }, high = { x1 - 0.010 + g / 2, 0.03, h - 0.02 }, slot = "glass", bevel = 0 }
      k:box { low = { x1 + 0.004 - g / 2, y1 - 0.018 - leaf, z0 }, high = { x1 + 0.004 + g / 2, y1 - 0.018, z1 }, slot = "glass", part = part, bevel = 0 }
      pull(part, x1 + 0.004 + g / 2, y1 - 0.018 - 0.06)
      k:joint { part = part, type = "slide", axis = { 0, -1, 0 }, range = { 0, math.min(leaf - 0.12, w - 0.10) }, hold = "friction" }
    else -- walk-in: one fixed pane in front, free on the right
      local y = 0.1 * w
      k:box { low = { x1 - g / 2, -y1, curb + 0.001 }, high = { x1 + g / 2, y, h }, slot = "glass", bevel = 0 }
      k:box { low = { x1 - 0.010, -y1, curb }, high = { x1 + 0.010, y, curb + 0.02 }, slot = "metal", bevel = 0.002, fill = 0.3, no_collider = true }
      k:cylinder { radius = 0.009, height = x1 - back, axis = "x", at = { (x1 + back) / 2, y - 0.02, h - 0.03 }, slot = "metal", segments = 10, fill = 0.4 }
    end
    -- Fittings on the back panel: mixer, riser, head, hand shower, a shelf.
    local top = h - 0.07
    k:cylinder { radius = 0.011, height = top - 1.05, at = { back + 0.05, 0, 1.05 }, anchor = "bottom", slot = "metal", segments = 12, fill = 0.4 }
    for _, z in ipairs { 1.06, top - 0.25 } do k:cylinder { radius = 0.013, height = 0.06, axis = "x", at = { back + 0.028, 0, z }, slot = "metal", segments = 12, fill = 0.4, no_collider = true } end
    k:cylinder { radius = 0.022, height = 0.26, axis = "y", at = { back + 0.05, 0, 1.03 }, slot = "metal", segments = 16, fill = 0.4 }
    for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.027, height = 0.045, axis = "y", at = { back + 0.05, s * 0.14, 1.03 }, slot = "metal", segments = 16, fill = 0.4, no_collider = true } end
    if p.rain then -- a wide head overhead on a bent arm
      k:sweep { path = { { back + 0.05, 0, top - 0.02 }, { back + 0.06, 0, top + 0.02 }, { back + 0.12, 0, top + 0.035 }, { back + 0.36, 0, top + 0.035 }, { back + 0.40, 0, top + 0.02 }, { back + 0.405, 0, top - 0.02 } }, radius = 0.011, smooth = true, segments = 10, slot = "metal", fill = 0.4, no_collider = true }
      k:lathe { profile = { { 0.125, 0 }, { 0.128, 0.006 }, { 0.12, 0.012 }, { 0.02, 0.024 }, { 0, 0.024 } }, at = { back + 0.405, 0, top - 0.045 }, slot = "metal", segments = 28, fill = 0.4 }
    else
      k:sweep { path = { { back + 0.05, 0, top - 0.03 }, { back + 0.07, 0, top }, { back + 0.15, 0, top - 0.02 } }, radius = 0.011, smooth = true, segments = 10, slot = "metal", fill = 0.4, no_collider = true }
      k:lathe { profile = { { 0.05, 0 }, { 0.052, 0.012 }, { 0.018, 0.05 }, { 0, 0.05 } }, at = { back + 0.17, 0, top - 0.065 }, rot = { 0, -25, 0 }, slot = "metal", segments = 20, fill = 0.4 }
    end
    k:with({ at = { back + 0.085, 0.03, 1.55 }, slot = "metal" }, function() -- hand shower in its holder, with its hose
      k:capsule { radius = 0.012, height = 0.20, rot = { 0, 15, 0 }, at = { 0, 0, -0.06 }, segments = 10, fill = 0.5, no_collider = true }
      k:cylinder { radius = 0.045, height = 0.022, axis = "x", rot = { 0, 25, 0 }, at = { 0.04, 0, 0.045 }, segments = 20, fill = 0.5, no_collider = true }
      k:sweep { path = { { -0.02, 0, -0.15 }, { -0.01, 0.10, -0.55 }, { -0.01, 0.14, -0.75 }, { -0.01, 0.10, -0.83 }, { -0.035, 0.02, -0.55 } }, radius = 0.007, smooth = true, steps = 4, segments = 6, fill = 0.3, no_collider = true, soft = true }
    end)
    k:box { low = { back, -w + 0.16, 1.20 }, high = { back + 0.11, -w + 0.40, 1.208 }, slot = "metal", bevel = 0.002 }
    for i = 0, 1 do k:cylinder { radius = 0.003, height = 0.24, axis = "y", at = { back + 0.107, -w + 0.28, 1.22 + 0.02 * i }, slot = "metal", segments = 6, no_collider = true } end
    k:surface("shelf", { center = { back + 0.055, -w + 0.28, 1.208 }, size = { 0.10, 0.22 }, clearance = 0.3 })
  end,
}
