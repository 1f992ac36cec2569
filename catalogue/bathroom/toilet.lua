-- A porcelain bowl on a foot (or hung from a boxed cistern), a seat and a lid that turn up, a cistern with its button.
return kind {
  api    = 1,
  names  = { en = "toilet, toilet bowl, wc, commode, loo, toilet seat, lavatory", zh = "马桶, 坐便器, 厕所马桶" },
  measure_zh = "个",
  groups = { "sanitary ware" },
  stands = "floor", back_to = "wall", fixture = true, access = { ["+x"] = 0.6 },
  size   = { width = { 0.38, 0.44, 0.52 }, depth = { 0.62, 0.72, 0.80 }, height = { 0.70, 0.80, 0.98 } },
  mass   = { 16, 42, 80 },
  params = {
    style = one_of { "modern", "classic", "scandinavian" },
    mount = one_of { "floor", "wall_hung", default = "floor", words = { ["wall-hung"] = "wall_hung", ["wall-mounted"] = "wall_hung", floating = "wall_hung", ["壁挂"] = "wall_hung", ["挂墙"] = "wall_hung" },
      size = { floor = { width = { 0.38, 0.44, 0.50 }, height = { 0.70, 0.79, 0.90 } }, wall_hung = { width = { 0.46, 0.50, 0.56 }, height = { 0.95, 1.05, 1.15 } } } },
  },
  slots  = {
    bowl  = { "porcelain" },
    seat  = { "plastic", classic = { "dark_oak", "mahogany", "plastic" }, scandinavian = { "plastic", "light_oak" }, tint = { "#fbfbf8", "#f4f2ec" } },
    panel = { "white_marble", "painted_wood", "oak", "slate" },
    metal = { "chrome", classic = "brass" },
    water = "water",
  },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local w, d, h, hung, classic = p.width / 2, p.depth, p.height, p.mount == "wall_hung", p.style == "classic"
    local back = hung and 0.14 or 0.19 -- depth of the cistern
    local rim, x0 = 0.405, back + 0.045 -- height of the rim, hinge of seat and lid
    local wide = math.min(0.37, 2 * w - 0.01)
    local mid = (back + d) / 2
    local function at(a, b, z, width, r) return { at = { (a + b) / 2, 0, z }, size = { b - a, width }, radius = r or 0.49 * width } end
    local sections = hung
      and { at(back, back + 0.24, 0.13, 0.20, 0.06), at(back, d - 0.13, 0.19, 0.26, 0.12), at(back, d - 0.03, 0.32, 0.35, 0.17), at(back, d - 0.004, 0.375, wide - 0.01), at(back, d - 0.004, rim, wide - 0.01) }
      or { at(0.09, d - 0.13, 0, 0.25, 0.10), at(0.09, d - 0.13, 0.02, 0.25, 0.10), at(0.11, d - 0.15, 0.05, 0.215, 0.10), at(0.11, d - 0.14, 0.15, 0.215, 0.10), at(0.10, d - 0.075, 0.24, 0.29, 0.14), at(0.08, d - 0.02, 0.33, 0.35, 0.172),
           at(0.06, d - 0.004, 0.375, wide - 0.01), at(0.06, d - 0.004, rim, wide - 0.01) }
    local bowl = k:loft { slot = "bowl", sections = sections, segments = 6, fill = 0.18, no_collider = true, crease = 50 }
    local function hollow() return k:loft { slot = "bowl", segments = 5, no_collider = true, sections = { at(mid - 0.07, mid + 0.08, rim - 0.18, 0.10), at(mid - 0.12, d - 0.10, rim - 0.10, 0.22), at(back + 0.09, d - 0.055, rim - 0.02, wide - 0.12), at(back + 0.09, d - 0.055, rim + 0.02, wide - 0.12) } } end
    k:cut(bowl, hollow())
    for i = 1, #sections - 1 do
      if i % 2 == 1 or i == #sections - 1 then k:loft { slot = "bowl", sections = { sections[i], sections[math.min(i + 2, #sections)] }, segments = 3, collider_only = true } end
    end
    k:prism { polygon = outline.ellipse(0.10, 0.07, 20), height = 0.004, at = { mid + 0.02, 0, rim - 0.14 }, slot = "water", bevel = 0, visual_only = true }
    -- Cistern with lid and button; a boxed one to the floor where the bowl is hung.
    if hung then
      k:box { low = { 0, -w, 0 }, high = { back, w, h }, slot = "panel", fill = 0.14, bevel = 0.004 }
      k:box { low = { back - 0.002, -0.11, h - 0.23 }, high = { back + 0.008, 0.11, h - 0.07 }, slot = "metal", bevel = 0.003, no_collider = true }
      for _, s in ipairs { -1, 1 } do k:box { low = { back + 0.006, s < 0 and -0.085 or 0.004, h - 0.195 }, high = { back + 0.012, s < 0 and -0.004 or 0.085, h - 0.105 }, slot = "bowl", bevel = 0.002, visual_only = true } end
      k:surface("top", { center = { back / 2, 0, h }, size = { back, 2 * w } })
    else
      k:rounded_box { low = { 0.03, -0.14, rim - 0.12 }, high = { back + 0.08, 0.14, rim }, radius = 0.03, slot = "bowl", segments = 3, fill = 0.3, no_collider = true }
      local r = classic and 0.025 or 0.05
      local function tank(a, z, grow) return { at = { back / 2, 0, z }, size = { back - a, 2 * w - 2 * a - 2 * grow }, radius = r } end
      k:loft { slot = "bowl", sections = { tank(0.012, rim - 0.005, 0.02), tank(0.005, rim + 0.05, 0.006), tank(0.005, h - 0.035, 0.003) }, segments = 4, fill = 0.18 }
      k:rounded_box { low = { 0, -w, h - 0.036 }, high = { back, w, h - 0.004 }, radius = 0.012, segments = 3, slot = "bowl", fill = 0.5 }
      k:lump { mass = 6, at = { back / 2, 0, rim + 0.12 }, size = { 0.15, 0.36, 0.2 } } -- water
      if classic then
        k:cylinder { radius = 0.014, height = 0.012, axis = "x", at = { back, -w + 0.07, h - 0.085 }, slot = "metal", segments = 14, no_collider = true }
        k:capsule { radius = 0.006, height = 0.085, axis = "y", at = { back + 0.012, -w + 0.10, h - 0.088 }, slot = "metal", segments = 10, no_collider = true }
        k:box { low = { back / 2 - 0.01, -0.01, h - 0.006 }, high = { back / 2 + 0.01, 0.01, h }, slot = "bowl", bevel = 0.003, visual_only = true }
      else
        k:cylinder { radius = 0.027, height = 0.005, at = { back / 2, 0, h - 0.005 }, anchor = "bottom", slot = "metal", segments = 20, no_collider = true }
        k:box { low = { back / 2 - 0.025, -0.001, h - 0.0005 }, high = { back / 2 + 0.025, 0.001, h }, slot = "bowl", bevel = 0, visual_only = true }
      end
      k:surface("cistern_lid", { center = { back / 2, 0, h - 0.004 }, size = { back - 0.03, 2 * w - 0.04 } })
    end
    -- Seat (a ring) and lid share one hinge behind them.
    local seat, lid, length = k:part("seat"), k:part("lid"), d - x0
    local zs, t = rim + 0.004, 0.020
    local hinge = { x0, 0, zs + t + 0.0015 }
    local shape, hole = sanitary.egg { length = length, width = wide }, sanitary.egg { length = length - 0.145, width = wide - 0.145, square = 2.2 }
    local ring = k:prism { polygon = shape, height = t, at = { x0, 0, zs + t / 2 }, slot = "seat", part = seat, bevel = 0.006, no_collider = true }
    k:cut(ring, k:prism { polygon = hole, height = 0.05, at = { x0 + 0.085, 0, zs + t / 2 }, slot = "seat", part = seat, bevel = 0, no_collider = true })
    for i = 1, 28, 4 do
      local points = {}
      for q = i, i + 4 do
        local a, b = shape[(q - 1) % 28 + 1], hole[(q - 1) % 28 + 1]
        for _, z in ipairs { zs, zs + t } do
          points[#points + 1] = { x0 + a[1], a[2], z }
          points[#points + 1] = { x0 + 0.085 + b[1], b[2], z }
        end
      end
      k:hull { points = points, slot = "seat", part = seat, collider_only = true }
    end
    k:prism { polygon = shape, height = 0.016, at = { x0, 0, hinge[3] + 0.0015 + 0.008 }, slot = "seat", part = lid, bevel = 0.005 }
    for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.009, height = 0.035, axis = "y", at = { x0 - 0.012, s * 0.075, zs + 0.006 }, slot = "metal", segments = 12, no_collider = true } end
    k:joint { part = seat, type = "hinge", axis = { 0, -1, 0 }, origin = hinge, range = { 0, 88 }, hold = "friction", behind = { "lid" } }
    k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = hinge, range = { 0, 90 }, hold = "friction" }
    k:handle { part = lid, at = { d, 0, hinge[3] + 0.01 }, normal = { 1, 0, 0 } }
    k:handle { part = seat, at = { d, 0, zs + 0.01 }, normal = { 1, 0, 0 } }
    k:surface("lid", { part = lid, center = { x0 + length * 0.45, 0, hinge[3] + 0.0175 }, size = { length * 0.6, wide * 0.7 } })
  end,
}
