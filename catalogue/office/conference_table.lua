-- A long table for a meeting room: a top with a bevelled edge, boat-shaped, round or rectangular, on panels or steel frames, a cable flap in the middle.
return kind {
  api    = 1,
  names  = { en = "conference table, meeting table, boardroom table, meeting room table, board table, discussion table", zh = "会议桌, 会议台" },
  measure_zh = "张",
  groups = { "table", "furniture" },
  stands = "floor",
  size   = { width = { 1.20, 2.80, 5.00 }, depth = { 0.95, 1.20, 1.60 }, height = { 0.72, 0.75, 0.77 } },
  mass   = { 25, 90, 420 },
  params = {
    shape = one_of { "boat", "rectangular", "oval", "round", words = { boat = "boat", rectangular = "rectangular", oval = "oval", round = "round", ["船形"] = "boat", ["长方形"] = "rectangular", ["椭圆"] = "oval", ["圆"] = "round" },
      size = { boat = { width = { 2.00, 2.80, 5.00 }, depth = { 1.00, 1.20, 1.60 } }, rectangular = { width = { 1.80, 2.60, 5.00 }, depth = { 0.95, 1.15, 1.50 } }, oval = { width = { 2.00, 2.70, 4.80 }, depth = { 1.05, 1.25, 1.60 } }, round = { width = { 1.25, 1.28, 1.31 }, depth = { 1.25, 1.28, 1.31 } } } },
    style = one_of { "modern", "classic", "industrial" },
  },
  slots  = {
    top   = { "walnut", "oak", "painted_wood", classic = { "mahogany", "walnut" }, industrial = "reclaimed_wood" },
    base  = { "black_steel", "stainless_steel", "painted_metal", classic = { "mahogany", "walnut" }, industrial = "black_steel" },
    inlay = { "black_plastic", "aluminium" },
    dark  = "black_plastic",
  },
  rooms  = { "conference_room", "meeting_room", "office", "boardroom" },
  build  = function(p, k)
    local t, h = 0.035, p.height
    local under = h - t
    local a, b = p.depth / 2, p.width / 2
    local long = p.shape ~= "round"
    local function shape(g)
      if p.shape == "boat" then
        local points, ends = {}, 0.72 * (a - g)
        for _, s in ipairs { 1, -1 } do
          for i = 0, 12 do
            local y = s * (-(b - g) + 2 * (b - g) * i / 12)
            points[#points + 1] = { s * (ends + (a - g - ends) * (1 - (y / (b - g)) ^ 2)), y }
          end
        end
        return points
      end
      return tables.outline(p.shape == "rectangular" and "rectangular" or "oval", 2 * (a - g), 2 * (b - g))
    end
    k:prism { polygon = shape(0), height = t - 0.010, at = { 0, 0, h }, anchor = "top", slot = "top", bevel = 0.003 }
    k:prism { polygon = shape(0.025), height = 0.011, at = { 0, 0, under }, anchor = "bottom", slot = "top", bevel = 0, no_collider = true }
    if p.style == "classic" and p.shape ~= "boat" then -- an inlaid line
      local line = shape(0.09)
      for i, q in ipairs(line) do line[i] = { q[1], q[2], h - 0.0002 } end
      k:sweep { path = line, closed = true, rect = { 0.012, 0.0012 }, slot = "inlay", visual_only = true }
    end
    -- Flap with sockets in the middle.
    local flap = long and 0.44 or 0.20
    k:box { size = { 0.13, flap, 0.003 }, at = { 0, 0, h - 0.001 }, slot = "inlay", visual_only = true, bevel = 0.001 }
    k:box { size = { 0.004, flap - 0.02, 0.004 }, at = { 0.02, 0, h - 0.0013 }, slot = "dark", visual_only = true, bevel = 0 }
    if not long then
      if p.style == "modern" or p.style == "industrial" then
        tables.pedestal(k, { kind = "column", radius = 0.36 * p.depth, top = under, slot = "base" })
        for i = 0, 1 do k:box { size = { i == 0 and 0.8 * a or 0.05, i == 0 and 0.05 or 0.8 * a, 0.03 }, at = { 0, 0, under }, anchor = "top", slot = "base", fill = 0.25 } end
      else tables.pedestal(k, { kind = "turned", radius = 0.40 * p.depth, top = under, slot = "base" }) end
    else
      local n = p.width > 3.4 and 3 or 2
      local span = p.width * 0.62
      for i = 1, n do
        local y = span * ((i - 1) / (n - 1) - 0.5)
        if p.style == "classic" then
          k:box { size = { 0.52 * p.depth, 0.30, under - 0.08 }, at = { 0, y, 0.08 }, anchor = "bottom", slot = "base", fill = 0.3, grain = "z" }
          k:box { size = { 0.58 * p.depth, 0.36, 0.08 }, at = { 0, y, 0 }, anchor = "bottom", slot = "base", fill = 0.3, bevel = 0.012 }
          for _, s in ipairs { -1, 1 } do
            k:box { size = { 0.36 * p.depth, 0.006, under - 0.24 }, at = { 0, y + s * 0.151, 0.08 + (under - 0.08) / 2 }, slot = "base", bevel = 0.003, visual_only = true }
          end
        elseif p.style == "modern" then -- tapering panels on a foot plate
          k:prism { polygon = { { -0.26 * p.depth, 0.012 }, { 0.26 * p.depth, 0.012 }, { 0.34 * p.depth, under }, { -0.34 * p.depth, under } }, height = 0.08, axis = "y", at = { 0, y, 0 }, slot = "base", fill = 0.08, bevel = 0.006 }
          k:box { size = { 0.66 * p.depth, 0.26, 0.012 }, at = { 0, y, 0 }, anchor = "bottom", slot = "base", fill = 0.7 }
        else
          local c = 0.36 * p.depth
          for _, s in ipairs { -1, 1 } do k:hull { points = { { s * c - 0.035, y - 0.03, 0 }, { s * c + 0.035, y - 0.03, 0 }, { s * c - 0.035, y + 0.03, 0 }, { s * c + 0.035, y + 0.03, 0 }, { s * 0.6 * c - 0.035, y - 0.03, under }, { s * 0.6 * c + 0.035, y - 0.03, under }, { s * 0.6 * c - 0.035, y + 0.03, under }, { s * 0.6 * c + 0.035, y + 0.03, under } }, slot = "base", fill = 0.15 } end
          k:box { size = { 1.6 * c, 0.06, 0.05 }, at = { 0, y, under }, anchor = "top", slot = "base", fill = 0.2 }
          k:box { size = { 1.7 * c, 0.05, 0.05 }, at = { 0, y, 0.12 }, slot = "base", fill = 0.2 }
        end
      end
      k:box { size = { 0.06, span, 0.05 }, at = { 0, 0, p.style == "classic" and 0.30 or under - 0.03 }, slot = "base", fill = p.style == "classic" and 1 or 0.2, grain = "y" }
    end
    k:surface("top", { center = { 0, 0, h }, size = { p.shape == "boat" and 1.5 * a or 2 * a, 2 * b }, outline = (p.shape == "round" or p.shape == "oval") and "ellipse" or nil })
  end,
}
