-- A table with its benches in one: planks on crossed legs; round in plan with four seats, or a slatted garden table that stands alone.
return kind {
  api    = 1,
  names  = { en = "picnic table, outdoor table, garden table, patio table", zh = "野餐桌" },
  measure_zh = "张",
  groups = { "table", "furniture" },
  stands = "floor", front = false,
  size   = { width = { 1.20, 1.70, 2.00 }, depth = { 1.00, 1.50, 1.70 }, height = { 0.70, 0.74, 0.78 } },
  mass   = { 12, 55, 140 },
  params = {
    form     = one_of { "benches", "round", "garden", default = "benches", words = { ["with benches"] = "benches", round = "round", garden = "garden", patio = "garden", outdoor = "garden", ["圆"] = "round", ["花园"] = "garden" },
      size = { benches = { width = { 1.50, 1.78, 2.00 }, depth = { 1.40, 1.52, 1.65 } }, round = { width = { 1.66, 1.68, 1.70 }, depth = { 1.66, 1.68, 1.70 } }, garden = { width = { 1.20, 1.60, 2.00 }, depth = { 0.80, 0.92, 1.05 } } } },
    umbrella = one_of { "none", "open", default = "none", words = { ["with umbrella"] = "open", ["with an umbrella"] = "open", parasol = "open", ["带遮阳伞"] = "open" }, size = { none = { height = { 0.70, 0.74, 0.78 } }, open = { height = { 2.15, 2.30, 2.40 }, width = { 1.90, 1.95, 2.00 }, depth = { 1.90, 1.95, 2.00 } } } },
  },
  slots  = {
    wood   = { "pine", "teak", "reclaimed_wood", "oak" },
    metal  = { "galvanised_steel", "black_steel" },
    canvas = { "canvas", tint = { "#c9463a", "#3f6b57", "#e8dcc0", "#2f5f8f" } },
  },
  rooms  = { "garden", "patio", "park", "terrace", "backyard" },
  build  = function(p, k)
    local open = p.umbrella == "open"
    local h, w, d = open and 0.74 or p.height, p.width / 2, p.depth / 2
    if open then w, d = math.min(w, p.form == "round" and 0.83 or 0.90), math.min(d, p.form == "round" and 0.83 or p.form == "garden" and 0.46 or 0.76) end
    local t, gap = 0.036, 0.008
    local function planks(x0, x1, y, n, z, slot) -- n planks along y
      local s = (x1 - x0) / n
      for i = 1, n do k:box { low = { x0 + (i - 1) * s + gap / 2, -y, z - t }, high = { x0 + i * s - gap / 2, y, z }, slot = slot or "wood", grain = "y", bevel = 0.004, no_collider = true } end
      k:box { low = { x0 + gap / 2, -y, z - t }, high = { x1 - gap / 2, y, z }, slot = "wood", collider_only = true }
    end
    if p.form == "garden" then
      planks(-d, d, w - 0.06, 6, h)
      for _, s in ipairs { -1, 1 } do
        k:box { low = { -d, s > 0 and w - 0.058 or -w, h - t }, high = { d, s > 0 and w or -w + 0.058, h }, slot = "wood", grain = "x", bevel = 0.004 }
        for _, q in ipairs { -1, 1 } do k:box { size = { 0.06, 0.06, h - t }, at = { q * (d - 0.05), s * (w - 0.05), 0 }, anchor = "bottom", slot = "wood", grain = "z", bevel = 0.004 } end
        k:box { size = { 2 * d - 0.16, 0.024, 0.07 }, at = { 0, s * (w - 0.05), h - t }, anchor = "top", slot = "wood", grain = "x", no_collider = true }
        k:box { size = { 0.024, 2 * w - 0.16, 0.07 }, at = { s * (d - 0.05), 0, h - t }, anchor = "top", slot = "wood", grain = "y" }
      end
    elseif p.form == "round" then -- boards within a circle, four benches on arms
      local R, seat = 0.56, 0.45
      local n = 9
      for i = 1, n do
        local x = 2 * R * ((i - 0.5) / n - 0.5)
        local e = math.abs(x) + R / n - 0.001
        local y = math.sqrt(math.max(0.01, R ^ 2 - math.min(e, R - 0.02) ^ 2)) + 0.02
        k:box { low = { x - R / n + 0.003, -y, h - t }, high = { x + R / n - 0.003, y, h }, slot = "wood", grain = "y", bevel = 0.004, no_collider = true }
      end
      k:cylinder { radius = R, height = t, at = { 0, 0, h }, anchor = "top", slot = "wood", collider_only = true }
      for i = 0, 3 do
        k:with({ rot = { 0, 0, 90 * i } }, function()
          local r0 = math.min(w, d) - 0.28
          for j = 0, 1 do k:box { low = { r0 + 0.14 * j + 0.003, -0.36, seat - t }, high = { r0 + 0.14 * (j + 1) - 0.003, 0.36, seat }, slot = "wood", grain = "y", bevel = 0.004 } end
          for _, s in ipairs { -0.20, 0.20 } do
            k:box { low = { 0.06, s - 0.02, seat - t - 0.07 }, high = { r0 + 0.26, s + 0.02, seat - t }, slot = "wood", grain = "x", no_collider = true }
            k:hull { points = { { r0 + 0.10, s - 0.02, 0 }, { r0 + 0.18, s - 0.02, 0 }, { r0 + 0.10, s + 0.02, 0 }, { r0 + 0.18, s + 0.02, 0 }, { 0.34, s - 0.02, h - t }, { 0.42, s - 0.02, h - t }, { 0.34, s + 0.02, h - t }, { 0.42, s + 0.02, h - t } }, slot = "wood" }
          end
        end)
      end
      for i = 0, 1 do k:box { size = { i == 0 and 0.9 or 0.04, i == 0 and 0.04 or 0.9, 0.06 }, at = { 0, 0, h - t }, anchor = "top", slot = "wood" } end
    else
      local seat, top, y = 0.44, 0.38, w - 0.30
      planks(-top, top, w, 6, h)
      for _, s in ipairs { -1, 1 } do planks(math.min(s * (d - 0.27), s * d), math.max(s * (d - 0.27), s * d), w, 2, seat) end
      for _, s in ipairs { -1, 1 } do
        local yy = s * y
        for _, q in ipairs { -1, 1 } do -- legs lean outwards, from the top to the ground
          local points = {}
          for _, e in ipairs { -0.02, 0.02 } do
            for _, x in ipairs { -0.045, 0.045 } do
              points[#points + 1] = { q * 0.26 + x, yy + e, h - t }
              points[#points + 1] = { q * (d - 0.20) + x, yy + e, 0 }
            end
          end
          k:hull { points = points, slot = "wood" }
          k:cylinder { radius = 0.008, height = 0.012, axis = "y", at = { q * (d - 0.36), yy - s * 0.022, seat - 0.09 }, slot = "metal", segments = 8, visual_only = true, bevel = 0 }
        end
        k:box { low = { -d + 0.02, yy + s * 0.02 - 0.02, seat - t - 0.09 }, high = { d - 0.02, yy + s * 0.02 + 0.02, seat - t }, slot = "wood", grain = "x" }
        k:box { low = { -top + 0.03, yy + s * 0.02 - 0.02, h - t - 0.08 }, high = { top - 0.03, yy + s * 0.02 + 0.02, h - t }, slot = "wood", grain = "x", no_collider = true }
        local l = math.sqrt((y - 0.05) ^ 2 + (h - seat) ^ 2)
        k:box { size = { 0.07, l, 0.03 }, at = { 0, s * (y + 0.05) / 2, (h + seat) / 2 - t - 0.06 }, rot = { -s * math.deg(math.atan(h - seat - 0.06, y - 0.05)), 0, 0 }, slot = "wood", no_collider = true }
      end
      for _, s in ipairs { -1, 1 } do k:surface(s > 0 and "bench_front" or "bench_back", { center = { s * (d - 0.135), 0, seat }, size = { 0.25, 2 * w - 0.02 } }) end
      d = top
    end
    if open then -- parasol through the middle
      local H, R = p.height, p.width / 2
      k:cylinder { radius = 0.019, height = H - 0.02, at = { 0, 0, 0 }, anchor = "bottom", slot = "metal", segments = 12, fill = 0.3 }
      k:cylinder { radius = 0.20, height = 0.05, at = { 0, 0, 0 }, anchor = "bottom", slot = "metal", segments = 24, fill = 0.6 }
      local n, rise = 8, 0.38
      for i = 0, n - 1 do
        local function corner(j, r, z) local a = 2 * math.pi * (j + 0.5) / n return { r * math.cos(a) / math.cos(math.pi / n) * 0.924, r * math.sin(a) / math.cos(math.pi / n) * 0.924, z } end
        local a, b = corner(i, R, H - rise), corner(i + 1, R, H - rise)
        local points = { { 0, 0, H - 0.03 }, { 0, 0, H - 0.045 }, a, b, { a[1], a[2], a[3] - 0.012 }, { b[1], b[2], b[3] - 0.012 } }
        k:hull { points = points, slot = "canvas", fill = 0.25 }
        k:box { size = { 0.004, 0.77 * R, 0.10 }, at = { (a[1] + b[1]) / 2 * 0.995, (a[2] + b[2]) / 2 * 0.995, H - rise - 0.055 }, rot = { 0, 0, 360 * (i + 1) / n }, slot = "canvas", soft = true, no_collider = true, fill = 0.25 }
      end
      k:sphere { radius = 0.025, at = { 0, 0, H - 0.025 }, slot = "wood", segments = 10, no_collider = true }
    end
    k:surface("top", { center = { 0, open and w / 2 or 0, h }, size = p.form == "round" and { 0.8, open and 0.5 or 0.8 } or { 2 * d - 0.04, open and w - 0.1 or 2 * w - 0.04 }, outline = p.form == "round" and not open and "ellipse" or nil })
    k:fit()
  end,
}
