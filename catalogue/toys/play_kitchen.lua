-- A child's kitchen of painted boards: hob with knobs, a sink with a tap, an oven and a cupboard with doors that open, a shelf with a microwave above.
return kind {
  api    = 1,
  names  = { en = "play kitchen, toy kitchen, kids kitchen, play kitchen set, pretend kitchen, play stove", zh = "玩具厨房, 儿童厨房, 过家家厨房" },
  measure_zh = "个",
  groups = { "toy", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.6 },
  size   = { width = { 0.60, 0.78, 1.05 }, depth = { 0.30, 0.36, 0.44 }, height = { 0.85, 1.02, 1.20 } },
  mass   = { 8, 19, 45 },
  params = { top = one_of { "shelf", "hood", words = { ["with microwave"] = "shelf", ["microwave"] = "shelf", ["微波炉"] = "shelf", ["with hood"] = "hood", ["range hood"] = "hood", ["抽油烟机"] = "hood" } }, style = one_of { "modern", "scandinavian", "classic" } },
  slots  = {
    body = { "painted_wood", "birch", tint = { "#f6f2ea", "#f4c8d2", "#bfe0dc", "#cfe0ee", "#e8e2d0" } }, door = { "painted_wood", tint = { "#f2b8c6", "#9fd0c8", "#a8c4e0", "#ffffff", "#f0d890" } }, top = { "birch", "maple", scandinavian = "light_oak" },
    metal = { "chrome", classic = "brass" }, dark = "black_plastic", glass = "clear_plastic", red = { "plastic", tint = { "#d8483f" } }, knob = { "plastic", tint = { "#ffffff", "#f0b83a" } }, basin = "stainless_steel", pan = { "painted_metal", tint = { "#d8483f", "#4f7fb0" } },
  },
  rooms  = { "kids_room", "playroom", "nursery" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local knob = fittings.knob { slot = "metal", radius = 0.012, out = 0.022 }
    local bar = fittings.bar { slot = "metal", radius = 0.005, out = 0.026, length = 0.16 }
    local front, counter = d - 0.052, 0.50
    local low, high = { 0, -w, 0.0 }, { front, w, counter - 0.018 }
    local case = joinery.carcass(k, { low = low, high = high, slot = "body", board = 0.014, top = false })
    k:box { low = { 0.006, -w + 0.014, 0.014 }, high = { front - 0.02, w - 0.014, 0.05 }, slot = "body", fill = 0.3, bevel = 0 }
    local room = { low = { case.inner.low[1], case.inner.low[2], 0.05 }, high = { front, case.inner.high[2], counter - 0.085 } }
    local bays = joinery.bays(k, room, { axis = "y", count = 2, slot = "body", board = 0.014 })
    -- Counter with a round basin cut out.
    local top = k:box { low = { 0, -w, counter - 0.018 }, high = { front + 0.02, w, counter }, slot = "top", grain = "y", bevel = 0.004 }
    local yb, xb = 0.5 * w, 0.5 * front
    k:cut(top, k:cylinder { radius = 0.115, height = 0.1, at = { xb, yb, counter }, segments = 28, bevel = 0, slot = "top", no_collider = true })
    k:lathe { profile = { { 0.085, 0 }, { 0.112, 0.02 }, { 0.118, 0.068 }, { 0.128, 0.071 } }, wall = 0.003, at = { xb, yb, counter - 0.068 }, slot = "basin", segments = 28, fill = 0.5 }
    k:container("sink", { center = { xb, yb, counter - 0.064 }, size = { 0.14, 0.14 }, clearance = 0.3, outline = "ellipse" })
    k:cylinder { radius = 0.014, height = 0.012, at = { xb - 0.135, yb, counter }, anchor = "bottom", slot = "metal", segments = 16, no_collider = true }
    k:sweep { path = { { xb - 0.135, yb, counter }, { xb - 0.135, yb, counter + 0.13 }, { xb - 0.08, yb, counter + 0.165 }, { xb - 0.03, yb, counter + 0.125 } }, radius = 0.009, smooth = true, steps = 4, segments = 10, slot = "metal", round_ends = true, fill = 0.4, no_collider = true }
    for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.013, height = 0.03, at = { xb - 0.135, yb + s * 0.05, counter }, anchor = "bottom", slot = "knob", segments = 12, no_collider = true } end
    -- Hob: two rings, a pan on one.
    k:box { low = { 0.04, -0.92 * w, counter }, high = { front - 0.02, -0.10 * w, counter + 0.005 }, slot = "dark", bevel = 0.001 }
    for i, y in ipairs { -0.70 * w, -0.32 * w } do
      for _, r in ipairs { 0.062, 0.040, 0.018 } do k:torus { radius = r, tube = 0.003, at = { 0.5 * front, y, counter + 0.005 }, segments = 22, slot = "red", visual_only = true } end
    end
    k:surface("counter", { center = { 0.5 * front, -0.4 * w, counter + 0.005 }, size = { front - 0.08, 0.75 * w } })
    -- Rail with knobs under the counter.
    k:box { low = { 0.006, -w + 0.014, counter - 0.085 }, high = { front, w - 0.014, counter - 0.018 }, slot = "body", fill = 0.25, bevel = 0 }
    for i = 0, 3 do electronics.dial(k, { at = { front, -0.86 * w + 0.24 * w * i, counter - 0.052 }, radius = 0.018, out = 0.020, slot = "knob", mark = "dark", turn = 30 * i }) end
    -- Oven left, cupboard right.
    local oven = bays[1]
    joinery.compartment(k, "oven", oven)
    for _, z in ipairs { 0.4, 0.62 } do
      local zz = oven.low[3] + z * (oven.high[3] - oven.low[3])
      for i = 1, 7 do k:box { low = { 0.02, oven.low[2] + (oven.high[2] - oven.low[2]) * i / 8 - 0.002, zz }, high = { front - 0.03, oven.low[2] + (oven.high[2] - oven.low[2]) * i / 8 + 0.002, zz + 0.004 }, slot = "metal", bevel = 0, visual_only = true } end
    end
    local part = k:part("oven_door")
    local x0, y0, y1, z0, z1 = front + 0.002, oven.low[2] - 0.006, oven.high[2] + 0.004, oven.low[3] - 0.006, oven.high[3] + 0.006
    local panel = k:box { low = { x0, y0, z0 }, high = { x0 + 0.016, y1, z1 }, part = part, slot = "door" }
    k:cut(panel, k:box { low = { x0 - 0.01, y0 + 0.05, z0 + 0.06 }, high = { x0 + 0.03, y1 - 0.05, z1 - 0.085 }, part = part, bevel = 0, slot = "door", no_collider = true })
    k:box { low = { x0 + 0.005, y0 + 0.046, z0 + 0.056 }, high = { x0 + 0.010, y1 - 0.046, z1 - 0.081 }, part = part, bevel = 0, slot = "glass" }
    k:with({ part = part, at = { x0 + 0.016, (y0 + y1) / 2, z1 - 0.04 } }, function() bar.draw(k, y1 - y0, z1 - z0, part) end)
    k:joint { part = part, type = "hinge", axis = { 0, 1, 0 }, origin = { x0 + 0.016, (y0 + y1) / 2, z0 }, range = { 0, 85 }, hold = "friction" }
    joinery.compartment(k, "cupboard", bays[2])
    joinery.door(k, bays[2], { name = "cupboard_door", slot = "door", side = "right", thickness = 0.016, cover = 0.006, handle = knob, handle_at = 0.8, trim_left = 0.0 })
    -- The back wall and what is on it.
    k:box { low = { 0, -w, counter }, high = { 0.014, w, h - 0.014 }, slot = "body", grain = "z" }
    for _, s in ipairs { -1, 1 } do k:box { low = { 0.014, s > 0 and w - 0.014 or -w, counter }, high = { 0.55 * d, s > 0 and w or -w + 0.014, h - 0.014 }, slot = "body", grain = "z" } end
    k:box { low = { 0, -w, h - 0.014 }, high = { 0.58 * d, w, h }, slot = "top", grain = "y" }
    k:surface("top", { center = { 0.29 * d, 0, h }, size = { 0.5 * d, 2 * w - 0.04 } })
    local zs = counter + 0.50 * (h - counter)
    if p.top == "shelf" then
      k:box { low = { 0.014, -w + 0.014, zs }, high = { 0.55 * d, w - 0.014, zs + 0.012 }, slot = "top", grain = "y" }
      joinery.compartment(k, "shelf", { low = { 0.014, 0.10, zs + 0.012 }, high = { 0.55 * d, w - 0.014, h - 0.014 } })
      -- Microwave with a door of its own.
      local a, b = -w + 0.03, 0.06
      local m0, m1 = zs + 0.012, math.min(zs + 0.20, h - 0.03)
      local mx = 0.55 * d - 0.02
      local box = joinery.carcass(k, { low = { 0.02, a, m0 }, high = { mx, b, m1 }, slot = "body", board = 0.010 })
      k:box { low = { 0.03, b - 0.085, m0 + 0.01 }, high = { mx, b - 0.010, m1 - 0.01 }, slot = "body", fill = 0.3 }
      electronics.buttons(k, { at = { mx, b - 0.045, (m0 + m1) / 2 - 0.02 }, count = 3, pitch = 0.024, size = 0.014, slot = "knob", upright = true })
      k:box { size = { 0.003, 0.055, 0.022 }, at = { mx, b - 0.045, m1 - 0.035 }, slot = "dark", bevel = 0, visual_only = true }
      local bay = { low = { 0.03, a + 0.010, m0 + 0.010 }, high = { mx, b - 0.086, m1 - 0.010 } }
      joinery.compartment(k, "microwave", bay)
      joinery.door(k, bay, { name = "microwave_door", side = "left", cover = 0.005, thickness = 0.012, slot = "door", handle = knob, handle_in = 0.018, panel = function(_, pw, ph, q)
        local leaf = k:box { low = { 0, -pw / 2, -ph / 2 }, high = { 0.012, pw / 2, ph / 2 } }
        k:cut(leaf, k:box { low = { -0.01, -pw / 2 + 0.022, -ph / 2 + 0.022 }, high = { 0.03, pw / 2 - 0.034, ph / 2 - 0.022 }, bevel = 0, no_collider = true })
        k:box { low = { 0.004, -pw / 2 + 0.02, -ph / 2 + 0.02 }, high = { 0.008, pw / 2 - 0.032, ph / 2 - 0.02 }, bevel = 0, slot = "glass" }
      end })
    else
      local yh = -0.51 * w
      k:hull { points = { { 0.014, yh - 0.36 * w, zs }, { 0.014, yh + 0.36 * w, zs }, { 0.52 * d, yh - 0.36 * w, zs }, { 0.52 * d, yh + 0.36 * w, zs }, { 0.014, yh - 0.36 * w, zs + 0.03 }, { 0.014, yh + 0.36 * w, zs + 0.03 }, { 0.52 * d, yh - 0.36 * w, zs + 0.03 }, { 0.52 * d, yh + 0.36 * w, zs + 0.03 },
                          { 0.014, yh - 0.16 * w, h - 0.02 }, { 0.014, yh + 0.16 * w, h - 0.02 }, { 0.25 * d, yh - 0.16 * w, h - 0.02 }, { 0.25 * d, yh + 0.16 * w, h - 0.02 } }, slot = "door", fill = 0.2 }
      k:cylinder { radius = 0.07, height = 0.01, axis = "x", at = { 0.018, 0.5 * w, zs + 0.09 }, slot = "knob", segments = 24, no_collider = true } -- a clock
      for _, q in ipairs { { 0, 0.045 }, { 110, 0.03 } } do k:with({ at = { 0.024, 0.5 * w, zs + 0.09 }, rot = { q[1], 0, 0 } }, function() k:box { low = { -0.001, -0.003, 0 }, high = { 0.001, 0.003, q[2] }, slot = "dark", bevel = 0, visual_only = true } end) end
    end
    -- A rail with hanging tools, a pan on the hob.
    k:cylinder { radius = 0.004, height = 0.55 * w, axis = "y", at = { 0.035, 0.5 * w, zs - 0.05 }, slot = "metal", segments = 8, no_collider = true }
    for i = -1, 1 do
      k:box { size = { 0.006, 0.010, 0.10 }, at = { 0.040, 0.5 * w + 0.16 * w * i, zs - 0.055 }, anchor = "top", slot = i == 0 and "red" or "top", bevel = 0.002, no_collider = true }
      k:ellipsoid { size = { 0.010, 0.034, 0.042 }, at = { 0.040, 0.5 * w + 0.16 * w * i, zs - 0.165 }, segments = 10, slot = i == 0 and "red" or "top", no_collider = true }
    end
    k:lathe { profile = { { 0.045, 0 }, { 0.055, 0.006 }, { 0.058, 0.045 }, { 0.060, 0.046 } }, wall = 0.003, at = { 0.5 * front, -0.70 * w, counter + 0.006 }, slot = "pan", segments = 22, no_collider = true }
    k:box { low = { 0.5 * front - 0.008, -0.70 * w + 0.058, counter + 0.036 }, high = { 0.5 * front + 0.008, -0.70 * w + 0.155, counter + 0.044 }, slot = "dark", bevel = 0.003, no_collider = true }
    k:cylinder { radius = 0.058, height = 0.046, at = { 0.5 * front, -0.70 * w, counter + 0.006 }, anchor = "bottom", collider_only = true, slot = "pan", segments = 12 }
    k:fit()
  end,
}
