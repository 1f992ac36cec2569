-- Rubber hose laid in a coil with a spray nozzle, or wound on a reel in its stand with a crank.
return kind {
  api    = 1,
  names  = { en = "garden hose, hose, hose reel, water hose", zh = "花园水管, 水管, 软管" },
  measure_zh = "根",
  groups = { "garden tool" },
  stands = "floor",
  size   = { width = { 0.42, 0.55, 0.70 }, depth = { 0.42, 0.55, 0.70 }, height = { 0.09, 0.13, 0.60 } },
  mass   = { 1.5, 5, 16 },
  params = { type = one_of { "coil", "reel", default = "coil", words = { coiled = "coil", reel = "reel", ["卷盘"] = "reel" }, size = { coil = { width = { 0.44, 0.54, 0.64 }, depth = { 0.44, 0.54, 0.64 }, height = { 0.085, 0.105, 0.125 } }, reel = { width = { 0.42, 0.48, 0.54 }, depth = { 0.34, 0.40, 0.46 }, height = { 0.44, 0.50, 0.58 } } } } },
  slots  = { hose = { "plastic", tint = { "#3a8a4a", "#d8a830", "#3a78b0", "#c85a30" } }, stripe = { "plastic", tint = { "#e8d050", "#f0f0e8" } }, nozzle = { "plastic", tint = { "#e87a28", "#30343a" } }, brass = "brass", frame = { "black_steel", "painted_metal", tint = { "#5a8a5a" } }, drum = { "plastic", tint = { "#3a6a4a", "#505458" } } },
  rooms  = { "garage", "balcony" },
  build  = function(p, k)
    local r = p.rng("coil")
    local function gun(at, turn)
      k:with({ at = at, rot = { 0, 0, turn } }, function()
        k:cylinder { radius = 0.014, height = 0.030, axis = "x", at = { 0.012, 0, 0 }, slot = "brass", segments = 12, no_collider = true }
        k:sweep { path = { { 0.02, 0, 0 }, { 0.09, 0, 0.002 }, { 0.125, 0.03, 0.004 } }, radius = { 0.013, 0.015, 0.017 }, smooth = true, steps = 3, segments = 10, slot = "nozzle" }
        k:cylinder { radius = 0.022, height = 0.022, axis = "x", at = { 0.128, 0.034, 0.004 }, rot = { 0, 0, 42 }, slot = "nozzle", segments = 14, no_collider = true }
        k:box { size = { 0.075, 0.010, 0.012 }, at = { 0.066, 0.024, 0 }, rot = { 0, 0, 10 }, slot = "brass", bevel = 0.003, visual_only = true }
      end)
    end
    if p.type == "coil" then
      local path, n, t = {}, 66, 0.0105
      for i = 0, n do -- six turns in two layers that wander a little
        local u = i / n
        local a = u * 6 * 2 * math.pi
        local ring = u * 6
        local R = 0.250 - 0.024 * (ring < 3 and ring or 6 - ring) + r:uniform(-0.003, 0.003)
        path[i + 1] = { R * math.cos(a), R * math.sin(a), t + (ring < 3 and 0 or 0.020) + 0.006 * (1 + math.sin(3 * a)) * (ring < 3 and 0.2 or 1) }
      end
      path[#path + 1] = { 0.25, 0.08, 0.032 }
      path[#path + 1] = { 0.17, 0.17, 0.040 }
      path[#path + 1] = { 0.06, 0.13, t + 0.002 }
      k:sweep { path = path, radius = t, smooth = true, steps = 2, segments = 8, slot = "hose", fill = 0.45, no_collider = true }
      gun({ 0.055, 0.122, 0.015 }, -120)
      for i = 0, 11 do
        local a = math.rad(30 * i + 15)
        k:box { size = { 0.056, 0.10, 0.046 }, at = { 0.222 * math.cos(a), 0.222 * math.sin(a), 0.023 }, rot = { 0, 0, 30 * i + 15 }, slot = "hose", collider_only = true }
      end
    else
      -- A-frame of tube on both sides, a drum between, the crank to the right.
      local h, w = 0.30, 0.17
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0.19, s * w, 0.012 }, { 0.09, s * w, 0.17 }, { 0, s * w, h }, { -0.09, s * w, 0.17 }, { -0.19, s * w, 0.012 } }, radius = 0.012, segments = 8, slot = "frame", fill = 0.25 }
        k:cylinder { radius = 0.17, height = 0.010, axis = "y", at = { 0, s * 0.135, h }, slot = "drum", segments = 26, bevel = 0.003, fill = 0.6 }
        k:cylinder { radius = 0.05, height = 0.006, axis = "y", at = { 0, s * 0.141, h }, slot = "nozzle", segments = 18, visual_only = true }
      end
      for _, x in ipairs { -0.19, 0.19 } do k:cylinder { radius = 0.012, height = 2 * w + 0.024, axis = "y", at = { x, 0, 0.012 }, slot = "frame", segments = 8, fill = 0.25 } end
      k:sweep { path = { { 0, w, h }, { 0, w, 0.50 }, { 0, -w, 0.50 }, { 0, -w, h } }, radius = 0.011, segments = 8, slot = "frame", fill = 0.25, no_collider = true }
      k:box { low = { -0.011, -w - 0.01, 0.48 }, high = { 0.011, w + 0.01, 0.51 }, slot = "frame", collider_only = true }
      for _, s in ipairs { -1, 1 } do k:box { low = { -0.011, s * w - 0.011, h }, high = { 0.011, s * w + 0.011, 0.50 }, slot = "frame", collider_only = true } end
      for j = 0, 9 do k:torus { radius = 0.125 + (j % 2 == 0 and 0 or 0.008), tube = 0.0135, axis = "y", at = { 0, -0.115 + 0.0255 * j, h }, slot = "hose", segments = 8, no_collider = true, fill = 0.4 } end
      k:cylinder { radius = 0.138, height = 0.26, axis = "y", at = { 0, 0, h }, slot = "hose", segments = 16, collider_only = true }
      k:cylinder { radius = 0.012, height = 0.06, axis = "y", at = { 0, w + 0.02, h }, slot = "frame", segments = 10, no_collider = true }
      k:box { low = { -0.010, w + 0.036, h - 0.015 }, high = { 0.010, w + 0.046, h + 0.12 }, slot = "frame", bevel = 0.003 }
      k:cylinder { radius = 0.014, height = 0.07, axis = "y", at = { 0, w + 0.078, h + 0.105 }, slot = "drum", segments = 12 }
      k:sweep { path = { { 0.13, 0.06, h }, { 0.15, 0.06, 0.18 }, { 0.17, 0.05, 0.06 }, { 0.20, 0.04, 0.016 } }, radius = 0.0115, smooth = true, steps = 4, segments = 8, slot = "hose", fill = 0.45, no_collider = true }
    end
    k:fit()
  end,
}
