-- A plate on the wall with an arm and a shade, a candle, a globe or a cylinder that shines up and down; a bar of globes over a mirror.
return kind {
  api    = 1,
  names  = { en = "wall sconce, sconce, wall lamp, wall light, wall-mounted light, vanity light, wall-mounted lamp, wall lantern, wall sconce light", zh = "壁灯, 墙灯" },
  measure_zh = "盏",
  groups = { "lamp", "light" },
  stands = "wall", mount_height = 1.7,
  size   = { width = { 0.12, 0.17, 0.26 }, depth = { 0.14, 0.20, 0.28 }, height = { 0.22, 0.30, 0.42 } },
  mass   = { 0.3, 1.2, 8 },
  params = {
    form = one_of { "shade", "candle", "globe", "updown", "lantern", "bar", default = "shade", words = { candle = "candle", globe = "globe", lantern = "lantern", outdoor = "lantern", ["up-down"] = "updown", ["上下"] = "updown", vanity = "bar", ["镜前"] = "bar" },
      size = { shade = { width = { 0.14, 0.18, 0.26 } }, updown = { width = { 0.08, 0.10, 0.12 }, depth = { 0.09, 0.12, 0.14 }, height = { 0.18, 0.26, 0.36 } }, bar = { width = { 0.45, 0.60, 0.90 }, depth = { 0.12, 0.15, 0.18 }, height = { 0.14, 0.17, 0.20 } }, candle = { width = { 0.20, 0.26, 0.32 } } } },
  },
  slots  = {
    metal = { "brass", "black_steel", "chrome", "bronze" },
    body  = { "painted_metal", "black_steel", "brass", tint = { "#ffffff", "#3a3d42", "#b8895a" } },
    shade = { "lamp_shade", "linen", tint = { "#ffffff", "#e8dcc8" } },
    candle = "wax",
    glass = "glass",
    glow  = "light_bulb",
  },
  rooms  = { "hallway", "bedroom", "bathroom", "living_room", "restaurant", "hotel_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height / 2
    local function plate(z, r, tall) k:prism { polygon = outline.ellipse(r, tall or r, 24), axis = "x", height = 0.018, at = { 0.009, 0, z }, bevel = 0.004, slot = "metal", fill = 0.3 } end
    local function arm(y, x, z0, z1, quiet) k:sweep { path = { { 0.01, 0.3 * y, z0 }, { 0.6 * x, 0.7 * y, z0 - 0.02 }, { x, y, z0 }, { x, y, z1 } }, radius = 0.0065, smooth = true, steps = 2, segments = 8, slot = "metal", no_collider = quiet } end
    local function glowing(at, lumens, r) k:light { kind = "point", at = at, lumens = lumens, color = lamps.warm, radius = r } end
    if p.form == "updown" then
      plate(0, 0.8 * w, 0.8 * w)
      local x = d - w
      k:box { low = { 0.01, -0.25 * w, -0.02 }, high = { x, 0.25 * w, 0.02 }, slot = "body", fill = 0.4 }
      k:lathe { profile = { { 0.86 * w, -h }, { w, -h }, { w, h }, { 0.86 * w, h }, { 0.86 * w, h - 0.03 }, { 0, h - 0.03 }, { 0, -h + 0.03 }, { 0.86 * w, -h + 0.03 }, { 0.86 * w, -h } }, at = { x, 0, 0 }, slot = "body", segments = 28, fill = 0.10, no_collider = true }
      k:cylinder { radius = w, height = 2 * h, at = { x, 0, 0 }, slot = "body", segments = 14, collider_only = true }
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.84 * w, height = 0.004, at = { x, 0, s * (h - 0.003) }, slot = "glow", segments = 24, bevel = 0, visual_only = true }
        k:light { kind = "spot", at = { x, 0, s * (h - 0.01) }, dir = { 0, 0, s }, cone = 40, lumens = 350, color = lamps.warm, radius = 0.03 }
      end
    elseif p.form == "bar" then
      k:box { low = { 0, -w, h - 0.075 }, high = { 0.025, w, h }, bevel = 0.006, slot = "metal", fill = 0.25 }
      local n, r = math.max(3, math.floor(p.width / 0.19)), math.min(0.062, h - 0.035, d / 2 - 0.01)
      for i = 1, n do
        local y = (i - (n + 1) / 2) * (2 * w - 2 * r) / (n - 1)
        k:cylinder { radius = 0.018, height = 0.04, at = { d - r, y, -h + 2 * r - 0.004 }, anchor = "bottom", slot = "metal", segments = 14, no_collider = true, fill = 0.5 }
        k:sweep { path = { { 0.02, y, h - 0.035 }, { d - r, y, h - 0.035 }, { d - r, y, h - 0.06 } }, radius = 0.007, smooth = true, steps = 2, segments = 8, slot = "metal", no_collider = true }
        k:sphere { radius = r, at = { d - r, y, -h + r }, slot = "glow", segments = 16, fill = 0.08 }
        glowing({ d - r, y, -h + r }, 350, r)
      end
    elseif p.form == "candle" then
      plate(-0.1 * h, 0.05, 0.9 * h)
      k:ellipsoid { size = { 0.02, 0.05, 0.05 }, at = { 0.02, 0, -0.1 * h }, slot = "metal", segments = 12, no_collider = true }
      for _, s in ipairs { -1, 1 } do
        local x, y, z = d - 0.036, s * (w - 0.036), -0.15 * h
        arm(y, x, -0.45 * h, z)
        k:lathe { profile = { { 0, 0 }, { 0.022, 0.003 }, { 0.036, 0.014 }, { 0.036, 0.017 }, { 0, 0.012 } }, at = { x, y, z - 0.004 }, slot = "metal", segments = 16, no_collider = true }
        k:cylinder { radius = 0.012, height = 0.72 * h, at = { x, y, z + 0.006 }, anchor = "bottom", slot = "candle", segments = 12 }
        k:lathe { profile = { { 0.007, 0 }, { 0.014, 0.015 }, { 0.011, 0.032 }, { 0.004, 0.046 }, { 0, 0.05 } }, at = { x, y, h - 0.05 - 0.0 }, slot = "glow", smooth = true, steps = 1, segments = 12, no_collider = true, fill = 0.2 }
        k:cylinder { radius = 0.036, height = 0.014, at = { x, y, z }, anchor = "bottom", slot = "metal", segments = 10, collider_only = true }
        k:cylinder { radius = 0.012, height = h - z, at = { x, y, z }, anchor = "bottom", slot = "candle", segments = 8, collider_only = true }
        k:cylinder { radius = 0.012, height = math.max(0.01, h - 0.05 - z - 0.006), at = { x, y, z + 0.006 }, anchor = "bottom", slot = "candle", segments = 12, no_collider = true }
        glowing({ x, y, h - 0.02 }, 200, 0.012)
      end
    elseif p.form == "globe" then
      local r = math.min(w, 0.42 * d, 0.62 * h)
      plate(-0.2 * h, 0.055)
      arm(0, d - r, -0.2 * h - 0.3 * h, h - 2 * r + 0.01, true)
      k:sweep { path = { { 0.01, 0, -0.2 * h }, { 0.4 * (d - r), 0, -0.75 * h }, { d - r, 0, -0.7 * h }, { d - r, 0, h - 2 * r } }, radius = 0.007, smooth = true, steps = 2, segments = 8, slot = "metal" }
      k:cylinder { radius = 0.03, radius_top = 0.04, height = 0.03, at = { d - r, 0, h - 2 * r }, slot = "metal", segments = 16, fill = 0.5 }
      k:sphere { radius = r, at = { d - r, 0, h - r }, slot = "glow", segments = 22, fill = 0.06 }
      glowing({ d - r, 0, h - r }, 600, r)
    elseif p.form == "lantern" then
      plate(0.3 * h, 0.05, 0.075)
      local x, b = d - 0.85 * w, 0.85 * w
      k:sweep { path = { { 0.01, 0, 0.55 * h }, { 0.5 * x, 0, 0.98 * h - 0.012 }, { x, 0, 0.97 * h - 0.012 }, { x, 0, 0.75 * h } }, radius = 0.007, smooth = true, steps = 4, segments = 8, slot = "metal", no_collider = true }
      k:loft { sections = { { at = { x, 0, 0.42 * h }, size = { 2 * b, 2 * b }, radius = 0.003 }, { at = { x, 0, 0.52 * h }, size = { 1.7 * b, 1.7 * b }, radius = 0.003 }, { at = { x, 0, 0.80 * h }, size = { 0.3 * b, 0.3 * b }, radius = 0.003 } }, segments = 1, slot = "metal", fill = 0.15, no_collider = true }
      k:loft { sections = { { at = { x, 0, -h }, size = { 0.5 * b, 0.5 * b }, radius = 0.003 }, { at = { x, 0, -0.86 * h }, size = { 1.4 * b, 1.4 * b }, radius = 0.003 }, { at = { x, 0, -0.82 * h }, size = { 1.4 * b, 1.4 * b }, radius = 0.003 } }, segments = 1, slot = "metal", fill = 0.2, no_collider = true }
      for i = 0, 3 do
        local cx, cy = (i < 2 and 1 or -1), (i % 2 == 0 and 1 or -1)
        k:sweep { path = { { x + cx * 0.64 * b, cy * 0.64 * b, -0.84 * h }, { x + cx * 0.82 * b, cy * 0.82 * b, 0.45 * h } }, rect = { 0.008, 0.008 }, slot = "metal", no_collider = true }
        k:with({ at = { x, 0, 0 }, rot = { 0, 0, 90 * i } }, function() k:hull { slot = "glass", no_collider = true, points = { { 0.62 * b, -0.6 * b, -0.83 * h }, { 0.62 * b, 0.6 * b, -0.83 * h }, { 0.80 * b, -0.78 * b, 0.43 * h }, { 0.80 * b, 0.78 * b, 0.43 * h }, { 0.625 * b, -0.6 * b, -0.83 * h }, { 0.603 * b, 0.6 * b, -0.83 * h }, { 0.783 * b, -0.78 * b, 0.43 * h } } } end)
      end
      k:loft { sections = { { at = { x, 0, -h }, size = { 1.2 * b, 1.2 * b }, radius = 0.003 }, { at = { x, 0, 0.42 * h }, size = { 1.7 * b, 1.7 * b }, radius = 0.003 } }, segments = 1, slot = "metal", collider_only = true }
      k:loft { sections = { { at = { x, 0, 0.42 * h }, size = { 2 * b, 2 * b }, radius = 0.003 }, { at = { x, 0, 0.80 * h }, size = { 0.3 * b, 0.3 * b }, radius = 0.003 } }, segments = 1, slot = "metal", collider_only = true }
      k:box { low = { 0.01, -0.008, 0.75 * h }, high = { x, 0.008, h - 0.004 }, slot = "metal", collider_only = true }
      lamps.bulb(k, { at = { x, 0, -0.25 * h }, radius = 0.026, slot = "glow", light = false })
      k:cylinder { radius = 0.012, height = 0.4 * h, at = { x, 0, -0.84 * h }, anchor = "bottom", slot = "candle", segments = 10, no_collider = true }
      glowing({ x, 0, -0.25 * h }, 470, 0.03)
    else
      local tall = 1.15 * h
      plate(-0.55 * h, 0.05, 0.065)
      arm(0, d - w, -0.75 * h, h - tall + 0.03)
      lamps.shade(k, { at = { d - w, 0, h - tall }, radius = w, top = 0.72, height = tall, slot = "shade", spider = "metal" })
      for _, e in ipairs { { h - tall + 0.002, 1 }, { h - 0.003, 0.72 } } do lamps.band(k, { radius = e[2] * w + 0.0008, at = { d - w, 0, e[1] }, slot = "metal", height = 0.004 }) end
      lamps.bulb(k, { at = { d - w, 0, h - 0.55 * tall }, radius = 0.026, slot = "glow", socket = "metal", lumens = 470 })
      k:cylinder { radius = 0.018, height = 0.03, at = { d - w, 0, h - tall + 0.02 }, slot = "metal", segments = 14, no_collider = true, fill = 0.5 }
    end
    k:fit()
  end,
}
