-- A telescopic pole on five casters with four hooks, a bag of fluid, its drip chamber and tube; some with a pump.
return kind {
  api    = 1,
  names  = { en = "iv stand, iv pole, drip stand, iv drip, iv drip stand", zh = "输液架, 吊瓶架" },
  measure_zh = "个",
  groups = { "medical equipment", "stand" },
  stands = "floor", front = false,
  size   = { width = { 0.50, 0.58, 0.66 }, depth = { 0.50, 0.58, 0.66 }, height = { 1.50, 1.90, 2.20 } },
  mass   = { 3, 7, 16 },
  params = { bags = int(0, 1, 2, { empty = 0 }), pump = bool(false, { pump = true }) },
  slots  = { steel = { "stainless_steel", "chrome" }, base = { "black_plastic", "plastic", tint = { "#d8dce0", "#a8b4c0" } }, wheel = "rubber", bag = { "clear_plastic", tint = { "#ffffff", "#d8ecf4" } }, fluid = { "clear_plastic", tint = { "#c8e4f0", "#f0e0a0" } }, label = { "paper", tint = { "#ffffff" } }, print = { "plastic", tint = { "#2a60b0", "#c83a40" } }, pump = { "plastic", tint = { "#e8ecec", "#b8d0d8" } }, screen = "screen_on", glow = { "neon", tint = { "#60e0a0" } } },
  rooms  = { "hospital_room", "clinic_room" },
  build  = function(p, k)
    local h = p.height
    legs.star(k, { radius = math.min(p.width, p.depth) / 2 - 0.022, arms = 5, height = 0.13, slot = "base", wheel = "wheel" })
    k:lump { mass = 2.2, at = { 0, 0, 0.08 }, size = { 0.1, 0.1, 0.05 } } -- cast weight in the foot
    k:cylinder { radius = 0.0150, height = 0.55 * h, at = { 0, 0, 0.10 }, anchor = "bottom", slot = "steel", segments = 14, fill = 0.3 }
    k:cylinder { radius = 0.0105, height = h - 0.62 * h, at = { 0, 0, h - 0.035 }, anchor = "top", slot = "steel", segments = 12, fill = 0.35 }
    k:cylinder { radius = 0.021, height = 0.05, at = { 0, 0, 0.10 + 0.55 * h }, slot = "base", segments = 16, no_collider = true }
    k:cylinder { radius = 0.007, height = 0.035, axis = "x", at = { 0.028, 0, 0.10 + 0.55 * h }, slot = "base", segments = 10, no_collider = true }
    k:sphere { radius = 0.014, at = { 0.048, 0, 0.10 + 0.55 * h }, slot = "base", segments = 10, no_collider = true }
    for i = 0, 3 do -- hooks
      k:with({ at = { 0, 0, h }, rot = { 0, 0, 90 * i } }, function()
        k:sweep { path = { { 0, 0, -0.045 }, { 0.03, 0, -0.012 }, { 0.085, 0, -0.020 }, { 0.108, 0, -0.028 }, { 0.120, 0, -0.018 }, { 0.120, 0, -0.002 } }, radius = 0.0035, smooth = true, steps = 3, segments = 6, slot = "steel", round_ends = true, no_collider = true }
      end)
    end
    k:box { low = { -0.12, -0.005, h - 0.045 }, high = { 0.12, 0.005, h - 0.005 }, slot = "steel", collider_only = true }
    k:box { low = { -0.005, -0.12, h - 0.045 }, high = { 0.005, 0.12, h - 0.005 }, slot = "steel", collider_only = true }
    for i = 1, p.bags do
      local s = i == 1 and 1 or -1
      k:with({ at = { 0, s * 0.105, h - 0.032 } }, function()
        k:torus { radius = 0.009, tube = 0.002, axis = "y", at = { 0, 0, -0.006 }, slot = "bag", segments = 6, no_collider = true }
        k:with({ at = { 0, 0, -0.135 }, rot = { 90, 0, 90 } }, function()
          k:cushion { size = { 0.125, 0.225, 0.046 }, at = { 0, 0, 0 }, puff = 0.55, segments = 5, slot = "bag", fill = 0.1 }
        end)
        k:box { size = { 0.036, 0.108, 0.15 }, at = { 0, 0, -0.165 }, slot = "fluid", bevel = 0.012, visual_only = true }
        k:lump { mass = 0.6, at = { 0, 0, -0.16 }, size = { 0.03, 0.1, 0.15 } }
        k:box { size = { 0.001, 0.07, 0.085 }, at = { 0.0235, 0, -0.125 }, slot = "label", bevel = 0, visual_only = true }
        for j = 0, 3 do k:box { size = { 0.0016, j == 0 and 0.05 or 0.058, j == 0 and 0.012 or 0.004 }, at = { 0.0238, 0, -0.100 - 0.015 * j }, slot = "print", bevel = 0, visual_only = true } end
        k:cylinder { radius = 0.006, height = 0.03, at = { 0, 0, -0.262 }, slot = "bag", segments = 10, no_collider = true }
        k:cylinder { radius = 0.009, height = 0.055, at = { 0, 0, -0.305 }, slot = "fluid", segments = 12, no_collider = true }
        k:sweep { path = { { 0, 0, -0.33 }, { 0.01, s * 0.02, -0.60 }, { 0.03, s * 0.05, -0.95 }, { 0.03, s * 0.035, -1.15 }, { 0.02, s * -0.03, -1.02 }, { 0.02, s * -0.08, -0.92 } }, radius = 0.0022, smooth = true, steps = 4, segments = 5, slot = "bag", soft = true, visual_only = true }
        k:box { size = { 0.02, 0.014, 0.035 }, at = { 0.015, s * 0.028, -0.70 }, slot = "pump", bevel = 0.003, visual_only = true }
      end)
    end
    if p.pump then
      local z = 0.10 + 0.40 * h
      k:rounded_box { low = { 0.016, -0.075, z - 0.10 }, high = { 0.13, 0.075, z + 0.10 }, radius = 0.012, segments = 2, slot = "pump", fill = 0.25 }
      k:box { low = { -0.03, -0.03, z - 0.04 }, high = { 0.02, 0.03, z + 0.04 }, slot = "base", bevel = 0.004, fill = 0.5, no_collider = true }
      electronics.screen(k, { at = { 0.13, 0, z + 0.045 }, width = 0.11, height = 0.065, slot = "screen" })
      k:box { size = { 0.002, 0.06, 0.016 }, at = { 0.1325, -0.01, z + 0.052 }, slot = "glow", bevel = 0, visual_only = true }
      for row = 0, 2 do electronics.buttons(k, { at = { 0.13, 0, z - 0.015 - 0.026 * row }, count = 4, pitch = 0.028, size = 0.014, round = false, slot = row == 2 and "print" or "base" }) end
    end
    k:fit()
  end,
}
