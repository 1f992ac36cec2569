-- A painter's easel of wooden bars on three legs, a studio easel on a frame, or a child's double board with chalk and paper; with or without a canvas.
return kind {
  api    = 1,
  names  = { en = "easel, art easel, painting easel, artist easel, drawing easel, artist's easel, wooden easel, display easel", zh = "画架, 画板架, 儿童画架" },
  measure_zh = "个",
  groups = { "stand", "furniture" },
  stands = "floor", access = { ["+x"] = 0.6 },
  size   = { width = { 0.48, 0.66, 0.80 }, depth = { 0.48, 0.66, 0.85 }, height = { 0.95, 1.60, 1.95 } },
  mass   = { 2, 5, 16 },
  params = {
    type = one_of { "tripod", "studio", "kids", words = { ["tripod"] = "tripod", ["三脚"] = "tripod", ["studio"] = "studio", ["h-frame"] = "studio", ["kids"] = "kids", ["children's"] = "kids", ["child's"] = "kids", ["chalkboard"] = "kids", ["儿童"] = "kids" }, size = {
      tripod = { width = { 0.58, 0.66, 0.76 }, depth = { 0.62, 0.72, 0.85 }, height = { 1.45, 1.62, 1.82 } }, studio = { width = { 0.52, 0.58, 0.66 }, depth = { 0.54, 0.62, 0.70 }, height = { 1.60, 1.78, 1.95 } },
      kids = { width = { 0.50, 0.58, 0.68 }, depth = { 0.48, 0.56, 0.62 }, height = { 0.98, 1.10, 1.22 } } } },
    canvas = bool(false, { ["with a canvas"] = true, ["with canvas"] = true, ["with a painting"] = true, ["带画布"] = true }),
  },
  slots  = { wood = { "beech", "pine", "painted_wood", "walnut", tint = { "#f2b8c6", "#f4efe4", "#9cc4d8", "#e9d08a" } }, knob = "brass", board = { "painted_wood", tint = { "#2c3833", "#2b2d30" } }, paper = "paper", canvas = "canvas", paint = { "paint", tint = { "#4f86b8" } }, sun = { "paint", tint = { "#e8b23a" } },
             land = { "paint", tint = { "#5f8f4a" } }, red = { "paint", tint = { "#c8402f" } }, rubber = "rubber" },
  rooms  = { "art_studio", "kids_room", "playroom", "classroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local lean = p.type == "studio" and 4 or 11
    local function bar(a, b, width, thick) k:sweep { path = { a, b }, rect = { thick or 0.022, width or 0.036 }, up = { 0, 1, 0 }, slot = "wood" } end
    local function picture(low, high) -- on the leaning plane: x is off the board
      k:box { low = { 0, low[1], low[2] }, high = { 0.020, high[1], high[2] }, slot = "canvas", bevel = 0.002, fill = 0.25 }
      local a, b, z0, z1 = low[1] + 0.004, high[1] - 0.004, low[2] + 0.004, high[2] - 0.004
      k:box { low = { 0.019, a, z0 + 0.34 * (z1 - z0) }, high = { 0.0208, b, z1 }, slot = "paint", bevel = 0, visual_only = true }
      k:box { low = { 0.019, a, z0 }, high = { 0.0209, b, z0 + 0.34 * (z1 - z0) }, slot = "land", bevel = 0, visual_only = true }
      k:cylinder { radius = 0.11 * (b - a), height = 0.003, axis = "x", at = { 0.0205, a + 0.70 * (b - a), z0 + 0.74 * (z1 - z0) }, bevel = 0, segments = 20, slot = "sun", visual_only = true }
      k:prism { polygon = { { a, z0 + 0.34 * (z1 - z0) }, { a + 0.62 * (b - a), z0 + 0.34 * (z1 - z0) }, { a + 0.28 * (b - a), z0 + 0.70 * (z1 - z0) } }, axis = "x", height = 0.003, at = { 0.0206, 0, 0 }, bevel = 0, slot = "red", visual_only = true }
    end
    if p.type == "kids" then -- two boards, hinged above, standing like a roof
      for _, s in ipairs { 1, -1 } do
        k:with({ at = { 0, 0, h - 0.012 }, rot = { 0, 0, s > 0 and 0 or 180 } }, function()
          local foot = d / 2 - 0.016
          local angle = math.deg(math.atan(foot / (h - 0.012)))
          local len = math.sqrt(foot * foot + (h - 0.012) ^ 2)
          for _, q in ipairs { -1, 1 } do k:sweep { path = { { 0.012, q * (w - 0.022), 0 }, { foot, q * (w - 0.022), 0.011 - h + 0.012 } }, rect = { 0.022, 0.044 }, up = { 0, 1, 0 }, slot = "wood" } end
          k:with({ rot = { 0, -angle, 0 } }, function()
            local slot = s > 0 and "board" or "paper"
            k:box { low = { 0.002, -w + 0.044, -0.60 * len }, high = { 0.012, w - 0.044, -0.06 }, slot = slot, bevel = 0.001 }
            k:box { low = { 0, -w + 0.03, -0.05 }, high = { 0.022, w - 0.03, -0.012 }, slot = "wood", grain = "y" }
            k:box { low = { 0, -w + 0.03, -0.64 * len }, high = { 0.022, w - 0.03, -0.595 * len }, slot = "wood", grain = "y" }
            if s > 0 then -- a chalk drawing: a house and a sun
              local z = -0.42 * len
              local function line(pts) k:sweep { path = pts, radius = 0.003, segments = 4, slot = "paper", visual_only = true } end
              line { { 0.0125, -0.12, z - 0.07 }, { 0.0125, -0.12, z + 0.05 }, { 0.0125, -0.04, z + 0.12 }, { 0.0125, 0.04, z + 0.05 }, { 0.0125, 0.04, z - 0.07 }, { 0.0125, -0.12, z - 0.07 } }
              k:torus { radius = 0.03, tube = 0.003, axis = "x", at = { 0.0125, 0.13, z + 0.16 }, segments = 16, slot = "sun", visual_only = true }
            elseif p.canvas then
              k:with({ at = { 0.012, 0, -0.5 * len } }, function() picture({ -w + 0.08, 0 }, { w - 0.08, 0.36 * len }) end)
            end
          end)
          -- The tray for chalk and pots.
          local zt = -0.66 * h
          local xt = foot * 0.66
          if s > 0 then
            k:box { low = { xt - 0.012, -w + 0.046, zt }, high = { xt + 0.11, w - 0.046, zt + 0.008 }, slot = "wood", grain = "y" }
            k:box { low = { xt + 0.10, -w + 0.046, zt + 0.008 }, high = { xt + 0.11, w - 0.046, zt + 0.035 }, slot = "wood", grain = "y", no_collider = true }
            k:surface("tray", { center = { xt + 0.045, 0, zt + 0.008 }, size = { 0.09, 2 * w - 0.11 } })
            for i, slot in ipairs { "red", "sun", "paint", "land" } do k:cylinder { radius = 0.005, height = 0.05, axis = "y", at = { xt + 0.08, -0.13 + 0.065 * i, zt + 0.013 }, segments = 8, slot = slot, visual_only = true } end
          end
        end)
      end
      for _, q in ipairs { -1, 1 } do k:box { low = { -d / 4, q * (w - 0.006) - 0.004, 0.30 * h }, high = { d / 4, q * (w - 0.006) + 0.004, 0.30 * h + 0.02 }, slot = "wood", no_collider = true } end
      k:fit()
      return
    end
    local x1 = d - 0.02                                         -- front feet
    local tray = p.type == "studio" and 0.62 or 0.58
    local t = math.tan(math.rad(lean))
    if p.type == "tripod" then
      local top = { x1 - h * t, 0, h - 0.01 }
      for _, s in ipairs { -1, 1 } do
        bar({ x1, s * (w - 0.02), 0.009 }, { top[1], s * 0.035, top[3] })
        k:box { size = { 0.03, 0.04, 0.02 }, at = { x1, s * (w - 0.02), 0.010 }, slot = "rubber", bevel = 0.003 }
      end
      bar({ 0.02, 0, 0.009 }, { top[1] - 0.02, 0, top[3] - 0.05 })
      k:box { size = { 0.04, 0.04, 0.02 }, at = { 0.02, 0, 0.010 }, slot = "rubber", bevel = 0.003 }
      bar({ x1 - 0.36 * t, 0, 0.36 }, { top[1] + 0.02, 0, h + 0.0 }, 0.030, 0.020)
      k:box { size = { 0.03, 0.16, 0.045 }, at = { top[1] + 0.005, 0, h - 0.10 }, rot = { 0, -lean, 0 }, slot = "wood", no_collider = true }
      local z = 0.34
      k:box { size = { 0.022, 2 * (w - 0.02) * (1 - z / h) + 0.06, 0.04 }, at = { x1 - z * t, 0, z }, rot = { 0, -lean, 0 }, slot = "wood", grain = "y" }
      k:cylinder { radius = 0.012, height = 0.03, axis = "x", at = { top[1] + 0.035, 0, h - 0.10 }, slot = "knob", segments = 14, no_collider = true }
    else
      for _, s in ipairs { -1, 1 } do
        k:box { low = { 0, s * (w - 0.03) - 0.025, 0.0 }, high = { d, s * (w - 0.03) + 0.025, 0.05 }, slot = "wood" }
        bar({ x1 - 0.12, s * (w - 0.09), 0.05 }, { x1 - 0.12 - 0.8 * h * t, s * (w - 0.09), 0.82 * h }, 0.045, 0.028)
        bar({ 0.06, s * (w - 0.09), 0.05 }, { x1 - 0.14 - 0.45 * h * t, s * (w - 0.09), 0.50 * h }, 0.035, 0.022)
      end
      bar({ x1 - 0.103 - 0.20 * t, 0, 0.20 }, { x1 - 0.103 - h * t, 0, h }, 0.06, 0.028)
      for _, z in ipairs { 0.20, 0.50 * h, 0.80 * h } do k:box { size = { 0.025, 2 * w - 0.14, 0.05 }, at = { x1 - 0.125 - z * t, 0, z }, slot = "wood", grain = "y", no_collider = z > 0.3 } end
      k:box { low = { x1 - 0.14, -w + 0.055, 0.012 }, high = { x1 - 0.10, w - 0.055, 0.05 }, slot = "wood", grain = "y", no_collider = true }
      k:cylinder { radius = 0.014, height = 0.04, axis = "x", at = { x1 - 0.06 - 0.45 * h * t, 0, 0.47 * h }, slot = "knob", segments = 14, no_collider = true }
    end
    -- The ledge that carries the picture, and the clamp above it.
    local off = p.type == "studio" and 0.10 or 0
    local function plane(z) return x1 - off - z * t + 0.016 end
    local lw = p.type == "studio" and 0.30 or 0.27
    k:box { low = { plane(tray) - 0.01, -lw, tray - 0.022 }, high = { plane(tray) + 0.055, lw, tray }, slot = "wood", grain = "y" }
    k:box { low = { plane(tray) + 0.047, -lw, tray }, high = { plane(tray) + 0.055, lw, tray + 0.014 }, slot = "wood", grain = "y", no_collider = true }
    k:surface("ledge", { center = { plane(tray) + 0.018, 0, tray }, size = { 0.055, 2 * lw - 0.02 } })
    local high = p.canvas and tray + 0.62 or tray + 0.70
    k:box { size = { 0.05, 0.07, 0.03 }, at = { plane(high) + 0.008, 0, high + 0.02 }, slot = "wood", no_collider = true }
    if p.canvas then
      k:with({ at = { plane(tray), 0, tray }, rot = { 0, -lean, 0 } }, function() picture({ -0.36 * math.min(1, w / 0.30), 0.002 }, { 0.36 * math.min(1, w / 0.30), 0.60 }) end)
    end
    k:fit()
  end,
}
