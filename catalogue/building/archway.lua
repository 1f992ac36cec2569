-- An opening with a round, pointed or flat arch: a lining through the wall, spandrels in the corners, casings with a keystone on both faces.
return kind {
  api    = 1,
  names  = { en = "archway, arched opening, arched doorway", zh = "拱门" },
  measure_zh = "座",
  groups = { "door" },
  stands = "opening", mount_height = 1.15, front = false, access = { ["+x"] = 0.6, ["-x"] = 0.6 },
  size   = { width = { 0.90, 1.20, 2.60 }, depth = { 0.13, 0.15, 0.45 }, height = { 2.00, 2.20, 3.00 } },
  mass   = { 5, 60, 1200 },
  params = {
    -- Of the hole in the wall; what is below zero follows width, height and depth.
    opening_width = number(-6, -6, 5), opening_height = number(-6, -6, 5), wall_thickness = number(-3, -3, 1),
    arch = one_of { "round", "pointed", "flat", words = { round = "round", roman = "round", pointed = "pointed", gothic = "pointed", flat = "flat", segmental = "flat", ["圆"] = "round", ["尖"] = "pointed" } },
  },
  slots  = { lining = { "white_plaster", "painted_wood", "sandstone", "red_brick", tint = { "#f5f2ea", "#e8e3d8" } }, casing = { "painted_wood", "oak", "travertine", tint = { "#f7f5f0", "#ece6da" } } },
  build  = function(p, k)
    local e, c, j = 0.014, 0.10, 0.022
    local over, side_over = c - 0.03, c - 0.0075
    local wide = p.opening_width > 0 and p.opening_width or p.width - 2 * side_over
    local tall = p.opening_height > 0 and p.opening_height or p.height - over
    local wall = p.wall_thickness > 0 and math.max(0.05, p.wall_thickness) or p.depth - 2 * e - 0.008
    local w, h, t = wide / 2 - 0.0005, tall - 0.0005, wall / 2
    local a = w - j -- half the clear width
    local rise = math.min(p.arch == "flat" and 0.32 * a or p.arch == "pointed" and 1.25 * a or a, 0.45 * h)
    local spring = h - j - rise
    local function at(u) -- the arch's height above the spring at share u of the half width
      if p.arch == "pointed" then local R = (a * a + rise * rise) / (2 * a) return math.sqrt(math.max(0, R * R - (u * a + R - a) ^ 2)) end
      if p.arch == "flat" then local R = (a * a + rise * rise) / (2 * rise) return math.sqrt(math.max(0, R * R - (u * a) ^ 2)) - R + rise end
      return rise * math.sqrt(math.max(0, 1 - u * u))
    end
    local n = 10
    for _, s in ipairs { -1, 1 } do
      k:box { low = { -t, s < 0 and -w or a, 0 }, high = { t, s < 0 and -a or w, spring }, slot = "lining", bevel = 0.002 }
      for i = 1, n do -- the spandrel in wedges
        local u0, u1 = 1 - (i - 1) / n, 1 - i / n
        local y0, y1 = s * (i == 1 and w or u0 * a), s * u1 * a
        local points = {}
        for _, x in ipairs { -t, t } do
          for _, q in ipairs { { y0, spring + at(u0) }, { y1, spring + at(u1) }, { y0, h }, { y1, h } } do points[#points + 1] = { x, q[1], q[2] } end
          if i == 1 then points[#points + 1] = { x, s * a, spring } end
        end
        k:hull { points = points, slot = "lining" }
      end
      for _, side in ipairs { -1, 1 } do
        local x = side * (t + e / 2)
        k:box { size = { e, c, spring }, at = { x, s * (a + 0.008 + c / 2), 0 }, anchor = "bottom", slot = "casing", bevel = 0.004, grain = "z" }
        k:box { size = { e + 0.008, c + 0.016, 0.12 }, at = { x, s * (a + 0.008 + c / 2 - 0.001), 0 }, anchor = "bottom", slot = "casing", bevel = 0.004, visual_only = true }
        k:box { size = { e + 0.008, c + 0.012, 0.03 }, at = { x, s * (a + 0.008 + c / 2), spring }, slot = "casing", bevel = 0.004, visual_only = true }
        for i = 1, n do -- casing stones along the arch
          local u0, u1 = 1 - (i - 1) / n, 1 - i / n
          local points = {}
          for _, q in ipairs { u0, u1 } do
            local y, z = s * (q * a + 0.008 * q), spring + at(q) + 0.006
            local grow = (c - 0.0)
            local yo = s * (q * (a + 0.008 + grow))
            local zo = spring + at(q) * (rise + grow) / rise + 0.006
            for _, xx in ipairs { side * t, side * (t + e) } do points[#points + 1] = { xx, y, z } points[#points + 1] = { xx, yo, math.min(h + over - 0.002, zo) } end
          end
          k:hull { points = points, slot = "casing", no_collider = true }
        end
        if s > 0 then k:prism { polygon = { { -0.045, h - j - 0.015 }, { 0.045, h - j - 0.015 }, { 0.075, h + over }, { -0.075, h + over } }, axis = "x", height = e + 0.0, at = { x, 0, 0 }, slot = "casing", bevel = 0.004, no_collider = true } end
      end
    end
  end,
}
