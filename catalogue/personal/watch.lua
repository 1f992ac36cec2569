-- A case with dial and hands on a strap closed to a loop, standing on its buckle side; a smartwatch; a pocket watch with lid and chain.
return kind {
  api    = 1,
  names  = { en = "watch, wristwatch, pocket watch, smartwatch, smart watch", zh = "手表, 腕表, 怀表" },
  measure_zh = "块",
  groups = { "clock", "accessory" },
  stands = "surface",
  size   = { width = { 0.030, 0.040, 0.060 }, depth = { 0.045, 0.068, 0.20 }, height = { 0.012, 0.056, 0.070 } },
  mass   = { 0.02, 0.07, 0.25 },
  params = { type = one_of { "analog", "digital", "pocket", default = "analog", words = { smart = "digital", smartwatch = "digital", digital = "digital", pocket = "pocket", analog = "analog", ["怀表"] = "pocket", ["智能"] = "digital" },
    size = { analog = { width = { 0.036, 0.042, 0.046 }, depth = { 0.060, 0.068, 0.074 }, height = { 0.050, 0.057, 0.064 } }, digital = { width = { 0.036, 0.042, 0.046 }, depth = { 0.060, 0.068, 0.074 }, height = { 0.050, 0.057, 0.064 } }, pocket = { width = { 0.045, 0.05, 0.055 }, depth = { 0.16, 0.18, 0.20 }, height = { 0.011, 0.013, 0.015 } } } } },
  slots  = { case = { "stainless_steel", "gold", "black_steel" }, strap = { "saddle_leather", "rubber", "stainless_steel", tint = { "#ffffff", "#5a4038", "#3a3a40" } }, dial = { "paper", "plastic", tint = { "#ffffff", "#22304a", "#30343a", "#f0e8d0" } }, hand = { "gold", "chrome" }, screen = "screen_on", glow = { "neon", tint = { "#50e0a0", "#60b0ff", "#ff7060" } } },
  rooms  = { "bedroom" },
  build  = function(p, k)
    -- A round dial facing +z at the origin: case, bezel, marks, hands.
    local function face(r)
      k:cylinder { radius = r, height = 0.0085, at = { 0, 0, 0 }, anchor = "top", slot = "case", segments = 28, bevel = 0.0015 }
      k:torus { radius = r - 0.0012, tube = 0.0013, at = { 0, 0, 0 }, slot = "case", segments = 8, visual_only = true }
      k:cylinder { radius = r - 0.002, height = 0.0008, at = { 0, 0, 0.0002 }, slot = "dial", segments = 24, bevel = 0, visual_only = true }
      for i = 0, 11 do
        local a, long = math.rad(30 * i), i % 3 == 0
        k:box { size = { long and 0.0036 or 0.0022, 0.0010, 0.0006 }, at = { (r - 0.0045) * math.cos(a), (r - 0.0045) * math.sin(a), 0.0008 }, rot = { 0, 0, 30 * i }, slot = "hand", bevel = 0, visual_only = true }
      end
      local time = p.rng("time")
      for i, q in ipairs { { 0.50, 0.0016, -128 }, { 0.74, 0.0012, time:uniform(0, 360) } } do
        k:with({ rot = { 0, 0, q[3] } }, function() k:box { size = { q[1] * r, q[2], 0.0005 }, at = { q[1] * r * 0.42, 0, 0.0010 + 0.0004 * i }, slot = "hand", bevel = 0, visual_only = true } end)
      end
      k:cylinder { radius = 0.0014, height = 0.002, at = { 0, 0, 0.0012 }, slot = "hand", segments = 8, bevel = 0, visual_only = true }
    end
    if p.type == "pocket" then
      k:with({ at = { 0, 0, 0.0105 } }, function() face(0.022) end)
      k:cylinder { radius = 0.0035, height = 0.007, axis = "x", at = { -0.0255, 0, 0.006 }, slot = "case", segments = 12, no_collider = true }
      k:torus { radius = 0.0058, tube = 0.0011, at = { -0.0325, 0, 0.006 }, slot = "case", segments = 6, no_collider = true }
      for i = 1, 19 do -- the chain lies in a bow
        local t = i / 19
        local x, y = -0.036 - 0.115 * t, 0.020 * math.sin(5.5 * t)
        k:torus { radius = 0.0032, tube = 0.0008, at = { x, y, 0.0035 }, rot = { i % 2 == 0 and 72 or 8, 0, math.deg(math.atan(0.020 * 5.5 * math.cos(5.5 * t), -0.115)) }, slot = "case", segments = 4, no_collider = true }
      end
      for i = 0, 5 do
        local t = (i + 0.5) / 6
        k:box { size = { 0.022, 0.010, 0.005 }, at = { -0.036 - 0.115 * t, 0.020 * math.sin(5.5 * t), 0.0025 }, rot = { 0, 0, -math.deg(math.atan(0.11 * math.cos(5.5 * t), 0.115)) }, slot = "case", collider_only = true }
      end
      k:fit()
      return
    end
    -- The loop of the strap stands on its flattened lower side: along x, the case on top.
    local steel = p.slots.strap == "stainless_steel"
    local a, top, w = 0.030, 0.052, p.type == "digital" and 0.024 or 0.020
    k:sweep { path = { { 0.016, 0, top - 0.001 }, { a - 0.003, 0, top - 0.016 }, { a, 0, 0.024 }, { 0.020, 0, 0.0035 }, { 0.010, 0, 0.0016 }, { -0.010, 0, 0.0016 }, { -0.020, 0, 0.0035 }, { -a, 0, 0.024 }, { -a + 0.003, 0, top - 0.016 }, { -0.016, 0, top - 0.001 } },
              rect = { w, 0.003 }, up = { 1, 0, 0.01 }, smooth = true, steps = 3, slot = "strap", fill = steel and 0.6 or 1, no_collider = true }
    k:box { low = { -a, -w / 2, 0 }, high = { a, w / 2, 0.004 }, slot = "strap", collider_only = true }
    for _, s in ipairs { -1, 1 } do k:box { size = { 0.005, w, top - 0.012 }, at = { s * (a - 0.002), 0, 0.024 }, slot = "strap", collider_only = true } end
    k:box { size = { 0.014, w + 0.004, 0.0042 }, at = { 0.002, 0, 0.0021 }, slot = "case", bevel = 0.001 }
    if steel then for i = 0, 8 do for _, s in ipairs { -1, 1 } do k:box { size = { 0.0034, w + 0.001, 0.0010 }, at = { s * (a + 0.0005), 0, 0.012 + 0.003 * i }, slot = "case", bevel = 0, visual_only = true } end end end
    if p.type == "digital" then
      k:rounded_box { size = { 0.042, 0.036, 0.0095 }, at = { 0, 0, top + 0.0010 }, radius = 0.0045, segments = 3, slot = "case" }
      k:rounded_box { size = { 0.037, 0.031, 0.002 }, at = { 0, 0, top + 0.0055 }, radius = 0.0009, segments = 2, slot = "screen", visual_only = true }
      for j = 0, 1 do for i, y in ipairs { -0.0085, -0.0025, 0.0045, 0.0105 } do k:box { size = { 0.009, i % 2 == 0 and 0.0045 or 0.0018, 0.0004 }, at = { -0.006 + 0.013 * j, y, top + 0.0067 }, slot = "glow", bevel = 0, visual_only = true } end end
      k:cylinder { radius = 0.0032, height = 0.003, axis = "y", at = { -0.008, 0.0195, top }, slot = "case", segments = 12, visual_only = true }
    else
      k:with({ at = { 0, 0, top + 0.004 } }, function() face(0.0205) end)
      for _, s in ipairs { -1, 1 } do for _, q in ipairs { -1, 1 } do k:box { size = { 0.009, 0.003, 0.005 }, at = { q * 0.0205, s * (w / 2 + 0.0005), top - 0.003 }, rot = { 0, q * 25, 0 }, slot = "case", bevel = 0.001, no_collider = true } end end
      k:cylinder { radius = 0.0028, height = 0.004, axis = "y", at = { 0, 0.0225, top }, slot = "case", segments = 10, visual_only = true }
    end
    k:fit()
  end,
}
