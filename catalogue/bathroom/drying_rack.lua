-- A folding frame of tubes with rows of thin bars for laundry and two wings; or a tower of racks on casters; a few towels on it if asked for.
return kind {
  api    = 1,
  names  = { en = "drying rack, clothes drying rack, clothes horse, laundry rack, airer, clothes airer, laundry drying rack, folding drying rack", zh = "晾衣架子, 晒衣架, 晾衣架" },
  measure_zh = "个",
  groups = { "rack" },
  stands = "floor",
  size   = { width = { 0.50, 1.60, 1.90 }, depth = { 0.45, 0.56, 0.70 }, height = { 0.85, 1.00, 1.80 } },
  mass   = { 1.0, 4.5, 12 },
  params = { form = one_of { "wings", "tower", "a_frame", default = "wings", words = { folding = "wings", tower = "tower", vertical = "tower", wooden = "a_frame", ["a-frame"] = "a_frame" }, size = { wings = { width = { 1.40, 1.65, 1.90 }, height = { 0.88, 0.98, 1.10 } }, tower = { width = { 0.60, 0.70, 0.80 }, height = { 1.45, 1.62, 1.80 } }, a_frame = { width = { 0.65, 0.75, 0.90 }, depth = { 0.60, 0.75, 0.90 }, height = { 0.85, 1.00, 1.20 } } } }, filled = bool(false, { ["with laundry"] = true, ["with clothes"] = true, filled = true, full = true }) },
  slots  = { tube = { "painted_metal", "stainless_steel", tint = { "#ffffff", "#c9ccce", "#3a3d42" } }, joint = { "plastic", tint = { "#3f78b5", "#8b8f93", "#3f9a8a" } }, wood = { "beech", "pine", "bamboo" }, cloth_a = { "cotton", tint = { "#d8a0a0", "#8fb0c9" } }, cloth_b = { "cotton", tint = { "#e9e4d8", "#9fbf9a" } } },
  rooms  = { "laundry_room", "balcony", "bathroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local function tube(path, r) k:sweep { path = path, radius = r or 0.008, segments = 8, slot = "tube", fill = 0.25 } end
    local function bars(x0, x1, y0, y1, z0, z1, n, slot, r) -- thin bars along x between two rails, evenly from y0 to y1
      for i = 1, n do
        local t = (i - 0.5) / n
        k:cylinder { radius = r or 0.0028, height = x1 - x0, axis = "x", at = { (x0 + x1) / 2, y0 + (y1 - y0) * t, z0 + (z1 - z0) * t }, slot = slot or "tube", segments = 6, bevel = 0, no_collider = true }
      end
    end
    local function towel(y, z, slot, drop, width)
      local t = 0.006
      k:box { low = { -width / 2, y - 0.012, z + 0.003 }, high = { width / 2, y + 0.012, z + 0.003 + t }, slot = slot, bevel = 0.002, soft = true, no_collider = true }
      for _, s in ipairs { -1, 1 } do k:box { low = { -width / 2, y + s * 0.012 - (s < 0 and t or 0), z - drop * (s < 0 and 1 or 0.86) }, high = { width / 2, y + s * 0.012 + (s > 0 and t or 0), z + 0.006 }, slot = slot, bevel = 0.002, soft = true, no_collider = true } end
    end
    if p.form == "wings" then
      local top, half = h - 0.12, 0.36 * w * 1.15
      -- Top frame of two rails with bars, wings that rise to the sides, crossed legs.
      for _, s in ipairs { -1, 1 } do
        local x = s * (d - 0.012)
        k:box { low = { x - 0.008, -half, top - 0.008 }, high = { x + 0.008, half, top + 0.008 }, slot = "tube", bevel = 0.002, fill = 0.2 }
      end
      bars(-d + 0.012, d - 0.012, -half, half, top, top, 8)
      k:box { low = { -d + 0.012, -half, top - 0.003 }, high = { d - 0.012, half, top + 0.003 }, slot = "tube", collider_only = true }
      for _, s in ipairs { -1, 1 } do
        for _, q in ipairs { -1, 1 } do tube({ { q * (d - 0.028), s * (half + 0.004), top }, { q * (d - 0.028), s * (w - 0.008), h - 0.008 } }, 0.006) end
        tube({ { -d + 0.028, s * (w - 0.008), h - 0.008 }, { d - 0.028, s * (w - 0.008), h - 0.008 } }, 0.006)
        bars(-d + 0.028, d - 0.028, s * (half + 0.02), s * (w - 0.04), top + 0.004, h - 0.016, 5)
        k:hull { slot = "tube", collider_only = true, points = { { -d + 0.03, s * half, top - 0.003 }, { d - 0.03, s * half, top - 0.003 }, { -d + 0.03, s * half, top + 0.003 }, { d - 0.03, s * half, top + 0.003 }, { -d + 0.03, s * (w - 0.01), h - 0.012 }, { d - 0.03, s * (w - 0.01), h - 0.012 }, { d - 0.03, s * (w - 0.01), h - 0.005 }, { -d + 0.03, s * (w - 0.01), h - 0.005 } } }
        for _, q in ipairs { -1, 1 } do k:cylinder { radius = 0.015, height = 0.034, axis = "x", at = { q * (d - 0.020), s * half, top }, slot = "joint", segments = 14, no_collider = true } end
        -- Legs: from the top's one end to the floor's other, a foot bar below, a stay to the wing.
        local x = s > 0 and d - 0.036 or d - 0.012
        for _, q in ipairs { -1, 1 } do tube { { q * x, -s * 0.86 * half, top }, { q * x, s * 1.02 * half, 0.014 } } end
        tube { { -x, s * 1.02 * half, 0.014 }, { x, s * 1.02 * half, 0.014 } }
        for _, q in ipairs { -1, 1 } do k:capsule { radius = 0.014, height = 0.06, axis = "x", at = { q * (x - 0.02), s * 1.02 * half, 0.014 }, slot = "joint", segments = 10, fill = 0.5 } end
        tube({ { d - 0.028, s * 0.70 * half, 0.70 * top }, { d - 0.028, s * (half + 0.40 * (w - half)), top + 0.36 * (h - top) } }, 0.004)
        tube({ { -d + 0.028, s * 0.70 * half, 0.70 * top }, { -d + 0.028, s * (half + 0.40 * (w - half)), top + 0.36 * (h - top) } }, 0.004)
      end
      if p.filled then
        towel(-0.45 * half, top, "cloth_a", 0.42, 1.2 * d)
        towel(0.35 * half, top, "cloth_b", 0.36, 1.0 * d)
      end
      k:surface("top", { center = { 0, 0, top + 0.003 }, size = { 1.7 * d, 1.9 * half } })
    elseif p.form == "tower" then
      for _, sx in ipairs { -1, 1 } do
        for _, sy in ipairs { -1, 1 } do
          k:cylinder { radius = 0.010, height = h - 0.07, at = { sx * 0.52 * d, sy * (w - 0.012), 0.062 }, anchor = "bottom", slot = "tube", segments = 10, fill = 0.2 }
          fittings.caster(k, { at = { sx * (d - 0.03), sy * (w - 0.012), 0.062 }, height = 0.060, slot = "joint", wheel = "joint" })
        end
      end
      for _, sy in ipairs { -1, 1 } do
        k:box { low = { -d + 0.01, sy * (w - 0.012) - 0.010, 0.056 }, high = { d - 0.01, sy * (w - 0.012) + 0.010, 0.076 }, slot = "tube", bevel = 0.003, fill = 0.2 }
        k:sweep { path = { { -0.52 * d, sy * (w - 0.012), h - 0.02 }, { -0.40 * d, sy * (w - 0.012), h - 0.009 }, { 0.40 * d, sy * (w - 0.012), h - 0.009 }, { 0.52 * d, sy * (w - 0.012), h - 0.02 } }, radius = 0.009, smooth = true, steps = 3, segments = 8, slot = "tube", fill = 0.3 }
      end
      for level = 1, 3 do
        local z = 0.10 + (h - 0.30) * level / 3
        for _, s in ipairs { -1, 1 } do -- leaves at both sides of the posts
          for _, e in ipairs { 0.50 * d, d - 0.006 } do k:cylinder { radius = 0.006, height = 2 * w - 0.03, axis = "y", at = { s * e, 0, z }, slot = "tube", segments = 8, fill = 0.3, bevel = 0, no_collider = true } end
          for i = 0, 6 do k:cylinder { radius = 0.003, height = 0.5 * d, axis = "x", at = { s * 0.75 * d, -w + 0.03 + (2 * w - 0.06) * i / 6, z }, slot = "tube", segments = 6, bevel = 0, no_collider = true } end
          k:box { low = { s > 0 and 0.5 * d or -d, -w + 0.012, z - 0.006 }, high = { s > 0 and d or -0.5 * d, w - 0.012, z + 0.006 }, slot = "tube", collider_only = true }
          for _, sy in ipairs { -1, 1 } do k:cylinder { radius = 0.016, height = 0.03, axis = "y", at = { s * 0.52 * d, sy * (w - 0.02), z }, slot = "joint", segments = 12, no_collider = true } end
        end
        k:surface("rack_" .. level, { center = { 0.75 * d, 0, z + 0.006 }, size = { 0.42 * d, 1.8 * w }, clearance = (h - 0.3) / 3 - 0.03 })
      end
    else -- a wooden A of two frames with dowels
      for _, s in ipairs { -1, 1 } do
        local x1, x0 = s * (d - 0.012), s * 0.02
        for _, q in ipairs { -1, 1 } do
          local y = q * (w - (s > 0 and 0.010 or 0.034))
          k:sweep { path = { { x1, y, 0.010 }, { x0, y, h - 0.012 } }, rect = { 0.018, 0.026 }, slot = "wood", up = { 0, 1, 0 } }
        end
        for i = 1, 5 do
          local t = i / 5.4
          local x, z = x1 + (x0 - x1) * t, 0.010 + (h - 0.022) * t
          k:cylinder { radius = 0.007, height = 2 * w - 0.03, axis = "y", at = { x, 0, z }, slot = "wood", segments = 10, bevel = 0 }
        end
      end
      k:cylinder { radius = 0.008, height = 2 * w - 0.012, axis = "y", at = { 0, 0, h - 0.014 }, slot = "wood", segments = 10 }
      if p.filled then k:with({ at = { 0, 0, 0 }, rot = { 0, 0, 90 } }, function() towel(-0.02, h - 0.008, "cloth_a", 0.4, 0.9 * w) end) end
    end
    k:fit()
  end,
}
