-- Folded sheets with a masthead, columns of print and a picture; flat or rolled.
return kind {
  api    = 1,
  names  = { en = "newspaper, newspapers, paper", zh = "报纸" },
  measure_zh = "份",
  groups = { "stationery" },
  stands = "surface",
  size   = { width = { 0.26, 0.32, 0.38 }, depth = { 0.18, 0.22, 0.30 }, height = { 0.010, 0.018, 0.028 } },
  mass   = { 0.08, 0.5, 1.7 },
  params = { form = one_of { "folded", "rolled", default = "folded", words = { rolled = "rolled", ["卷"] = "rolled", folded = "folded" }, size = { folded = { width = { 0.26, 0.32, 0.38 }, depth = { 0.18, 0.22, 0.30 }, height = { 0.010, 0.018, 0.028 } }, rolled = { width = { 0.28, 0.34, 0.40 }, depth = { 0.050, 0.060, 0.075 }, height = { 0.050, 0.060, 0.075 } } } } },
  slots  = pictures.slots { paper = { "paper", tint = { "#f0ece2", "#e8e4d8" } }, ink = { "paint", tint = { "#34343a" } }, grey = { "paint", tint = { "#9a9a9a" } }, band = { "rubber", "silk", tint = { "#c8302a" } } },
  rooms  = { "living_room", "dining_room", "cafe", "hotel_lobby", "waiting_room" },
  build  = function(p, k)
    local w, d, h, r = p.width, p.depth, p.height, p.rng("news")
    if p.form == "rolled" then
      local R = h / 2
      -- A spiral of paper, drawn out along y.
      local outer, inner, n = {}, {}, 40
      for i = 0, n do
        local t = i / n
        local a, q = t * 2.6 * 2 * math.pi, R * (0.30 + 0.68 * t)
        outer[#outer + 1] = { q * math.cos(a), q * math.sin(a) }
        table.insert(inner, 1, { (q - 0.0035) * math.cos(a), (q - 0.0035) * math.sin(a) })
      end
      for _, q in ipairs(inner) do outer[#outer + 1] = q end
      k:prism { polygon = outer, axis = "y", height = w, at = { 0, 0, R }, bevel = 0, crease = 50, slot = "paper", no_collider = true }
      k:prism { polygon = outline.regular(R / math.cos(math.pi / 12) * 0.99, 12, 15), axis = "y", height = w, at = { 0, 0, R }, slot = "paper", collider_only = true }
      k:cylinder { radius = R * 0.99, height = 0.016, axis = "y", at = { 0, 0, R }, slot = "band", segments = 26, bevel = 0, visual_only = true }
      -- Print on the outside, on the upper front.
      for c = 0, 3 do
        local y0 = (-0.44 + 0.23 * c) * w
        if c ~= 1 then
          for i = 0, 8 do
            local a = math.rad(8 + 11 * i)
            k:box { size = { 0.0012, 0.19 * w * r:uniform(0.75, 1), 0.0028 }, at = { R * 0.985 * math.cos(a), y0 + 0.10 * w, R + R * 0.985 * math.sin(a) }, rot = { 0, -math.deg(a), 0 }, bevel = 0, slot = i > 6 and "ink" or "grey", visual_only = true }
          end
        end
      end
      k:fit()
      return
    end
    -- Folded twice: layers with a rounded fold in front, loose edges behind.
    local n, t = 5, h / 5
    for i = 0, n - 1 do
      local inset = 0.004 * (i % 3)
      k:box { low = { -d / 2 + inset, -w / 2 + 0.002 * (i % 2), t * i + 0.0002 }, high = { d / 2 - 0.5 * t - 0.004, w / 2 - 0.003 * ((i + 1) % 2), t * (i + 1) - 0.0004 }, bevel = 0.0004, slot = "paper", no_collider = true, fill = 0.85 }
    end
    local fold = {}
    for i = 0, 8 do local a = math.pi * (i / 8 - 0.5) fold[i + 1] = { d / 2 - 0.35 * h - 0.001 + 0.35 * h * math.cos(a), h / 2 + h / 2 * math.sin(a) } end
    fold[#fold + 1] = { d / 2 - 0.35 * h - 0.006, h }
    fold[#fold + 1] = { d / 2 - 0.35 * h - 0.006, 0 }
    k:prism { polygon = fold, axis = "y", height = w - 0.002, bevel = 0, crease = 50, slot = "paper", no_collider = true, fill = 0.85 }
    k:box { low = { -d / 2, -w / 2, 0 }, high = { d / 2, w / 2, h }, slot = "paper", collider_only = true }
    k:with({ at = { 0, 0, h - 0.0004 }, rot = { 0, -90, 0 } }, function()
      local W, H = 0.92 * w, 0.92 * d
      lettering.text(k, { text = r:pick { "DAILY NEWS", "THE TIMES", "MORNING POST", "EVENING STAR" }, at = { 0.0002, 0, 0.40 * H }, height = 0.13 * H, width = 0.9 * W, slot = "ink", weight = 0.15, depth = 0.0006 })
      for _, z in ipairs { 0.31, 0.295, 0.49 } do k:box { size = { 0.0012, W, 0.0012 }, at = { 0, 0, z * H }, bevel = 0, slot = "ink", visual_only = true } end
      lettering.lines(k, { at = { 0.0002, -0.48 * W, 0.27 * H }, width = 0.55 * W, height = 0.12 * H, rows = 2, weight = 0.6, slot = "ink", r = r })
      k:box { size = { 0.0008, 0.40 * W, 0.44 * H }, at = { 0.0002, 0.27 * W, 0.02 * H }, bevel = 0, slot = "grey", visual_only = true }
      pictures.draw(k, { at = { 0.0006, 0.27 * W, 0.02 * H }, width = 0.39 * W, height = 0.43 * H, subject = r:pick { "city", "landscape", "sea" }, r = r })
      for c = 0, 2 do lettering.lines(k, { at = { 0.0002, (-0.48 + 0.19 * c) * W, 0.11 * H }, width = 0.16 * W, height = 0.58 * H, rows = 16, weight = 0.38, slot = "grey", r = r }) end
      for c = 0, 1 do lettering.lines(k, { at = { 0.0002, (0.08 + 0.21 * c) * W, -0.25 * H }, width = 0.18 * W, height = 0.22 * H, rows = 6, weight = 0.38, slot = "grey", r = r }) end
    end)
    k:fit()
  end,
}
