-- An open crate: slats of wood on corner posts with gaps between them and hand grips; or a milk crate of plastic lattice.
return kind {
  api    = 1,
  names  = { en = "crate, wooden crate, milk crate, wood crate, apple crate", zh = "板条箱, 木条箱, 木板箱" },
  measure_zh = "个",
  groups = { "box", "storage" },
  stands = "floor", front = false, small = true,
  size   = { width = { 0.32, 0.46, 0.62 }, depth = { 0.26, 0.34, 0.42 }, height = { 0.20, 0.28, 0.36 } },
  mass   = { 0.8, 3, 12 },
  params = {
    make = one_of { "wood", "plastic", default = "wood", words = { wooden = "wood", wood = "wood", apple = "wood", milk = "plastic", plastic = "plastic", ["塑料"] = "plastic", ["木"] = "wood" },
      size = { wood = { width = { 0.40, 0.50, 0.62 }, depth = { 0.28, 0.34, 0.42 } }, plastic = { width = { 0.33, 0.36, 0.42 }, depth = { 0.30, 0.33, 0.36 } } } },
    slats = int(2, 3, 4),
    fruit = bool(false, { ["with fruit"] = true, ["with apples"] = true, ["of apples"] = true, ["装苹果"] = true }),
  },
  slots  = {
    wood    = { "pine", "reclaimed_wood", "birch" },
    plastic = { "plastic", tint = { "#c8402f", "#2f6fa8", "#3f8f5a", "#e0a82f", "#3a3f44" } },
    print   = { "paper", tint = { "#3a2a20" } },
    nail    = "steel",
    fruit   = { "fruit_skin", tint = { "#d0402f", "#8fb03f", "#e0b03f" } },
  },
  rooms  = { "garage", "kitchen", "shop", "basement", "living_room", "warehouse", "farm" },
  build  = function(p, k)
    local a, b, h = p.depth / 2, p.width / 2, p.height
    local floor = 0.012
    if p.make == "wood" then
      local t, post, n = 0.010, 0.024, p.slats
      local pitch = (h - 0.004) / n
      local slat = pitch * 0.80
      for i = 1, 5 do -- bottom boards along the width
        local s = (2 * a - 2 * t) / 5
        k:box { low = { -a + t + (i - 1) * s + 0.004, -b + t, 0.004 }, high = { -a + t + i * s - 0.004, b - t, 0.004 + 0.009 }, slot = "wood", grain = "y", bevel = 0, no_collider = true }
      end
      k:box { low = { -a + t, -b + t, 0.002 }, high = { a - t, b - t, 0.013 }, slot = "wood", collider_only = true }
      floor = 0.013
      for _, sx in ipairs { -1, 1 } do
        for _, sy in ipairs { -1, 1 } do
          k:box { size = { post, post, h - 0.004 }, at = { sx * (a - t - post / 2), sy * (b - t - post / 2), 0.002 }, anchor = "bottom", slot = "wood", grain = "z", bevel = 0, no_collider = true }
        end
        for i = 1, n do
          local z = (i - 1) * pitch
          k:box { low = { sx > 0 and a - t or -a, -b, z }, high = { sx > 0 and a or -a + t, b, z + slat }, slot = "wood", grain = "y", bevel = 0.002, no_collider = true }
          local grip = i == n and 0.05 or nil
          local y0, y1 = sx > 0 and b - t or -b, sx > 0 and b or -b + t
          if grip and pitch > 0.07 then -- the upper end slats leave a hand hole
            k:box { low = { -a + t, y0, z }, high = { a - t, y1, z + slat * 0.35 }, slot = "wood", grain = "x", bevel = 0.002, no_collider = true }
            k:box { low = { -a + t, y0, h - 0.024 }, high = { a - t, y1, h - 0.002 }, slot = "wood", grain = "x", bevel = 0.002, no_collider = true }
            for _, q in ipairs { -1, 1 } do k:box { low = { q > 0 and grip or -a + t, y0, z }, high = { q > 0 and a - t or -grip, y1, h - 0.003 }, slot = "wood", grain = "x", bevel = 0.002, no_collider = true } end
          else k:box { low = { -a + t, y0, z }, high = { a - t, y1, z + slat }, slot = "wood", grain = "x", bevel = 0.002, no_collider = true } end
          for _, q in ipairs { -1, 1 } do for _, e in ipairs { 0.3, 0.7 } do k:box { size = { 0.001, 0.006, 0.006 }, at = { sx * (a + 0.0002), q * (b - 0.02), z + slat * e }, slot = "nail", visual_only = true, bevel = 0 } end end
        end
        k:box { low = { sx > 0 and a - t or -a, -b, 0 }, high = { sx > 0 and a or -a + t, b, h - 0.01 }, slot = "wood", collider_only = true }
        k:box { low = { -a + t, sx > 0 and b - t or -b, 0 }, high = { a - t, sx > 0 and b or -b + t, h - 0.01 }, slot = "wood", collider_only = true }
        -- A stamp: an apple in a ring.
        k:torus { radius = 0.26 * slat * 1.5, tube = 0.003, axis = "x", at = { sx * a, 0, pitch + slat / 2 }, slot = "print", segments = 12, visual_only = true }
        k:cylinder { radius = 0.13 * slat * 1.5, height = 0.001, axis = "x", at = { sx * (a + 0.0003), 0, pitch + slat / 2 }, slot = "print", segments = 14, visual_only = true, bevel = 0 }
      end
    else
      local t = 0.005
      for _, s in ipairs { -1, 1 } do
        local function side(axis, half, at)
          local along = axis == "x"
          local function bar(u0, u1, z0, z1) -- u runs along the side
            local low = along and { u0, at - t / 2, z0 } or { at - t / 2, u0, z0 }
            local high = along and { u1, at + t / 2, z1 } or { at + t / 2, u1, z1 }
            k:box { low = low, high = high, slot = "plastic", bevel = 0.0012, no_collider = true }
          end
          bar(-half, half, 0, 0.035)
          bar(-half, half, h - 0.03, h)
          for _, q in ipairs { 0.34, 0.56 } do bar(-half, half, q * h, q * h + 0.010) end
          bar(-half, -half + 0.03, 0.03, h - 0.02)
          bar(half - 0.03, half, 0.03, h - 0.02)
          local n = 5
          for i = 1, n do
            local u = 2 * (half - 0.03) * (i / (n + 1) - 0.5)
            if not (i >= 2 and i <= 4) or along then bar(u - 0.005, u + 0.005, 0.03, h - 0.02) else bar(u - 0.005, u + 0.005, 0.03, 0.6 * h) end
          end
          local low = along and { -half, at - t / 2, 0 } or { at - t / 2, -half, 0 }
          local high = along and { half, at + t / 2, h } or { at + t / 2, half, h }
          k:box { low = low, high = high, slot = "plastic", collider_only = true }
          bar(-half, half, h - 0.012, h - 0.004)
        end
        side("y", b, s * (a - t / 2))
        side("x", a, s * (b - t / 2))
      end
      for i = 0, 6 do k:box { size = { 2 * a - 0.01, 0.008, 0.006 }, at = { 0, (2 * b - 0.02) * (i / 6 - 0.5), 0.012 }, slot = "plastic", bevel = 0, no_collider = true } k:box { size = { 0.008, 2 * b - 0.01, 0.006 }, at = { (2 * a - 0.02) * (i / 6 - 0.5), 0, 0.012 }, slot = "plastic", bevel = 0, no_collider = true } end
      k:box { low = { -a + 0.004, -b + 0.004, 0.008 }, high = { a - 0.004, b - 0.004, 0.015 }, slot = "plastic", collider_only = true }
      floor = 0.015
    end
    if p.fruit then
      local r, q = p.rng("fruit"), 0.036
      for i = 0, math.floor((2 * a - 0.06) / (2 * q)) - 1 do
        for j = 0, math.floor((2 * b - 0.06) / (2 * q)) - 1 do
          k:sphere { radius = q * r:uniform(0.9, 1.03), at = { -a + 0.03 + q + 2 * q * i, -b + 0.03 + q + 2 * q * j, h - 0.055 + r:uniform(-0.008, 0.012) }, slot = "fruit", segments = 8, no_collider = true }
        end
      end
      k:box { low = { -a + 0.02, -b + 0.02, h - 0.09 }, high = { a - 0.02, b - 0.02, h - 0.03 }, slot = "fruit", collider_only = true }
    else
      k:container("inside", { center = { 0, 0, floor }, size = { 2 * a - 0.05, 2 * b - 0.05 }, clearance = h - floor - 0.01 })
    end
    k:fit()
  end,
}
