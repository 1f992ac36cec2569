-- A stretched canvas: cloth over bars of pine, folded and stapled at the edges; blank, primed in colour, or painted.
return kind {
  api    = 1,
  names  = { en = "canvas, blank canvas, artist canvas, art canvas, stretched canvas, canvas board, painted canvas", zh = "画布, 画板, 油画布" },
  measure_zh = "块",
  groups = { "art supply" },
  stands = "surface",
  size   = { width = { 0.20, 0.42, 0.90 }, depth = { 0.045, 0.06, 0.08 }, height = { 0.20, 0.50, 0.90 } },
  mass   = { 0.08, 0.8, 4 },
  params = { picture = one_of { "blank", "sketch", "abstract", "landscape", default = "landscape", words = { ["blank"] = "blank", ["empty"] = "blank", ["空白"] = "blank", ["painted"] = "abstract", ["abstract"] = "abstract", ["抽象"] = "abstract", ["landscape"] = "landscape", ["风景"] = "landscape", ["sketch"] = "sketch" } } },
  slots  = { cloth = { "canvas", "cotton" }, bar = "pine", staple = "steel", line = { "plastic_matte", tint = { "#3a3a3c" } },
             one = { "paint", tint = { "#2f6f9f", "#7a3f8f", "#d8a02b" } }, two = { "paint", tint = { "#d8502f", "#2f9a8f" } }, three = { "paint", tint = { "#f0d070", "#f2ece0" } }, land = { "paint", tint = { "#4f8a4a" } } },
  rooms  = { "art_studio" },
  build  = function(p, k)
    -- It leans a little on a strut behind, as drying canvases do; the deepest point is the strut's foot.
    local w, h, t = p.width / 2, p.height, 0.022
    local r = p.rng("picture")
    k:with({ at = { p.depth - t, 0, 0 } }, function()
      k:box { low = { 0.016, -w, 0 }, high = { t, w, h }, slot = "cloth", bevel = 0.002, fill = 0.35 }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { 0, math.min(s * (w - 0.002), s * (w - 0.04)), 0.002 }, high = { 0.016, math.max(s * (w - 0.002), s * (w - 0.04)), h - 0.002 }, slot = "bar", bevel = 0.002 }
        k:box { low = { 0, -w + 0.04, s < 0 and 0.002 or h - 0.04 }, high = { 0.016, w - 0.04, s < 0 and 0.04 or h - 0.002 }, slot = "bar", grain = "y", bevel = 0.002 }
        k:box { low = { 0.001, s > 0 and w - 0.003 or -w, 0.0 }, high = { t - 0.001, s > 0 and w or -w + 0.003, h }, slot = "cloth", bevel = 0.001, visual_only = true }
        for i = 1, 5 do k:box { size = { 0.012, 0.0012, 0.002 }, at = { 0.010, s * w, h * (i - 0.5) / 5 }, bevel = 0, slot = "staple", visual_only = true } end
      end
      k:box { low = { 0.001, -w, h - 0.003 }, high = { t - 0.001, w, h }, slot = "cloth", bevel = 0.001, visual_only = true }
      local x, n = t, 0
      local function layer() n = n + 1 return 0.0006 + 0.0002 * n end
      if p.picture == "sketch" then
        local function line(pts) for _, q in ipairs(pts) do q[1], q[2], q[3] = x, q[2] * w, q[3] * h end k:sweep { path = pts, radius = 0.0018, segments = 4, slot = "line", smooth = true, steps = 3, visual_only = true } end
        line { { 0, -0.45, 0.10 }, { 0, -0.30, 0.24 }, { 0, 0.30, 0.24 }, { 0, 0.45, 0.10 } } -- a vase with flowers
        line { { 0, -0.16, 0.24 }, { 0, -0.24, 0.36 }, { 0, -0.10, 0.48 }, { 0, 0.10, 0.48 }, { 0, 0.24, 0.36 }, { 0, 0.16, 0.24 } }
        for i = -1, 1 do
          line { { 0, 0.05 * i, 0.48 }, { 0, 0.16 * i, 0.62 }, { 0, 0.34 * i, 0.74 - 0.04 * i * i } }
          k:torus { radius = 0.10 * w, tube = 0.0018, axis = "x", at = { x, 0.34 * i * w, (0.80 - 0.04 * i * i) * h }, segments = 14, slot = "line", visual_only = true }
        end
      elseif p.picture == "abstract" then
        for _, slot in ipairs { "three", "one", "two", "one", "three", "two" } do
          local e = layer()
          if r:chance(0.5) then
            k:cylinder { radius = r:uniform(0.12, 0.30) * math.min(w, h), height = 2 * e, axis = "x", at = { x, r:uniform(-0.6, 0.6) * w, r:uniform(0.3, 0.7) * h }, bevel = 0, segments = 24, slot = slot, visual_only = true }
          else
            local y, z = r:uniform(-0.5, 0.3) * w, r:uniform(0.15, 0.6) * h
            k:box { low = { x - e, y, z }, high = { x + e, y + r:uniform(0.3, 0.6) * w, z + r:uniform(0.15, 0.3) * h }, bevel = 0, slot = slot, visual_only = true }
          end
        end
        for i = 1, 3 do
          local z = r:uniform(0.2, 0.8) * h
          k:sweep { path = { { x, -0.8 * w, z }, { x, -0.2 * w, z + 0.08 * h }, { x, 0.3 * w, z - 0.06 * h }, { x, 0.8 * w, z + 0.05 * h } }, radius = 0.004, segments = 4, smooth = true, steps = 4, slot = "line", visual_only = true }
        end
      elseif p.picture == "landscape" then
        local function hills(slot, pts)
          local e, poly = layer(), { { -0.998 * w, 0.003 }, { 0.998 * w, 0.003 } }
          for i = #pts, 1, -1 do poly[#poly + 1] = { 0.998 * pts[i][1] * w, pts[i][2] * h } end
          k:prism { polygon = poly, axis = "x", height = 2 * e, at = { x, 0, 0 }, bevel = 0, slot = slot, visual_only = true }
        end
        hills("three", { { -1, 0.993 }, { 1, 0.993 } })
        k:cylinder { radius = 0.14 * w, height = 0.002, axis = "x", at = { x, r:uniform(-0.5, 0.5) * w, 0.76 * h }, bevel = 0, segments = 20, slot = "two", visual_only = true }
        hills("one", { { -1, 0.45 }, { r:uniform(-0.7, -0.4), 0.66 }, { -0.1, 0.48 }, { r:uniform(0.3, 0.6), 0.60 }, { 1, 0.40 } })
        hills("land", { { -1, 0.28 }, { -0.3, 0.38 }, { 0.3, 0.27 }, { 1, 0.34 } })
      end
    end)
    k:prism { polygon = { { 0, 0 }, { p.depth - t, 0 }, { p.depth - t, 0.30 * h } }, axis = "y", height = 0.016, slot = "bar", bevel = 0.002 }
    k:fit()
  end,
}
