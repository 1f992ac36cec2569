-- A canister on wheels with a hose and a tube to its nozzle; an upright one; or a stick with a motor and a clear bin.
return kind {
  api    = 1,
  names  = { en = "vacuum cleaner, vacuum, hoover, stick vacuum, canister vacuum, upright vacuum", zh = "吸尘器" },
  measure_zh = "台",
  groups = { "appliance" },
  stands = "floor",
  size   = { width = { 0.28, 0.32, 0.38 }, depth = { 0.30, 0.36, 0.44 }, height = { 0.95, 1.08, 1.20 } },
  mass   = { 2, 6, 13 },
  params = { type = one_of { "upright", "canister", "stick", words = { upright = "upright", ["立式"] = "upright", canister = "canister", ["卧式"] = "canister", stick = "stick", cordless = "stick", ["无线"] = "stick", ["手持"] = "stick" }, size = { upright = { width = { 0.28, 0.32, 0.38 }, depth = { 0.30, 0.36, 0.44 }, height = { 0.95, 1.08, 1.20 } }, canister = { width = { 0.26, 0.30, 0.36 }, depth = { 0.75, 0.88, 1.00 }, height = { 0.80, 0.92, 1.05 } }, stick = { width = { 0.22, 0.25, 0.28 }, depth = { 0.26, 0.31, 0.36 }, height = { 1.05, 1.15, 1.25 } } } } },
  slots  = { body = { "plastic", tint = { "#d8362f", "#3a6ab0", "#7a4ab0", "#f2a23a", "#5a5d62" } }, dark = "black_plastic", metal = { "aluminium", "chrome" }, bin = { "clear_plastic", tint = { "#d8d8e8" } }, dust = { "felt" }, wheel = "rubber" },
  rooms  = { "closet", "laundry_room", "hallway", "living_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local function nozzle(x0, x1, half, tall) -- flat head with a brush slot, front at x1
      k:prism { polygon = { { x0, 0.006 }, { x1 - 0.01, 0.006 }, { x1, 0.015 }, { x1, 0.4 * tall }, { x1 - 0.35 * (x1 - x0), 0.85 * tall }, { x0 + 0.02, tall }, { x0, 0.9 * tall } }, axis = "y", height = 2 * half, bevel = 0.005, slot = "body", fill = 0.3 }
      k:box { low = { x0 + 0.01, -half + 0.01, 0 }, high = { x1 - 0.01, half - 0.01, 0.007 }, bevel = 0.001, slot = "dark" }
      k:box { size = { 0.002, 2 * half - 0.03, 0.012 }, at = { x1, 0, 0.25 * tall }, bevel = 0, slot = "dark", visual_only = true }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.5 * tall, height = 0.02, axis = "y", at = { x0 - 0.0, s * (half - 0.03), 0.5 * tall }, slot = "wheel", segments = 16 } end
    end
    if p.type == "canister" then
      local bx = -d + 0.20 -- middle of the canister
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.085, height = 0.035, axis = "y", at = { bx - 0.06, s * (w - 0.018), 0.085 }, slot = "wheel", segments = 24, fill = 0.5 }
        k:cylinder { radius = 0.055, height = 0.004, axis = "y", at = { bx - 0.06, s * (w - 0.0005), 0.085 }, slot = "metal", segments = 20, visual_only = true }
      end
      k:cylinder { radius = 0.025, height = 0.03, axis = "y", at = { bx + 0.13, 0, 0.025 }, slot = "wheel", segments = 14 }
      k:loft { segments = 5, slot = "body", fill = 0.2, sections = { { at = { bx, 0, 0.045 }, size = { 0.32, 2 * w - 0.09 }, radius = 0.08 }, { at = { bx, 0, 0.10 }, size = { 0.39, 2 * w - 0.075 }, radius = 0.11 }, { at = { bx - 0.01, 0, 0.19 }, size = { 0.34, 2 * w - 0.09 }, radius = 0.10 }, { at = { bx - 0.02, 0, 0.25 }, size = { 0.20, 0.13 }, radius = 0.06 } } }
      k:cylinder { radius = 0.062, height = 0.10, axis = "x", at = { bx + 0.07, 0, 0.20 }, slot = "bin", segments = 22, fill = 0.3, no_collider = true }
      k:sweep { path = { { bx - 0.10, 0, 0.235 }, { bx - 0.06, 0, 0.285 }, { bx + 0.03, 0, 0.28 }, { bx + 0.05, 0, 0.23 } }, radius = 0.011, smooth = true, steps = 3, segments = 8, slot = "dark", no_collider = true }
      k:lump { mass = 3, at = { bx - 0.03, 0, 0.10 }, size = { 0.2, 0.15, 0.1 } }
      -- Nozzle, tube leaning up to the grip, hose back to the canister.
      local nx = d - 0.05
      nozzle(nx - 0.07, d, 0.13, 0.045)
      local grip = { bx + 0.24, 0, h - 0.07 }
      k:sweep { path = { { nx - 0.05, 0, 0.035 }, { nx - 0.09, 0, 0.10 }, { grip[1] + 0.03, 0, grip[3] - 0.06 } }, radius = 0.016, segments = 12, slot = "metal", fill = 0.3 }
      k:sweep { path = { { grip[1] + 0.04, 0, grip[3] - 0.09 }, { grip[1], 0, grip[3] + 0.01 }, { grip[1] - 0.10, 0, h - 0.022 } }, radius = 0.020, smooth = true, steps = 3, segments = 10, slot = "dark", fill = 0.5, round_ends = true }
      local hose = {}
      for i = 0, 24 do
        local t = i / 24
        hose[i + 1] = { (1 - t) * (grip[1] - 0.10) + t * (bx + 0.15) - 0.16 * math.sin(math.pi * t), 0.10 * math.sin(math.pi * t), (1 - t) ^ 1.3 * (h - 0.05) + t * 0.14 + 0.10 * math.sin(math.pi * t) }
      end
      k:sweep { path = hose, radius = 0.017, segments = 8, slot = "dark", no_collider = true, fill = 0.2 }
      for i = 2, 24 do k:with({ at = hose[i], rot = { 0, math.deg(math.atan(hose[i][1] - hose[i - 1][1], hose[i][3] - hose[i - 1][3])), 0 } }, function() k:torus { radius = 0.0175, tube = 0.002, segments = 10, slot = "wheel", visual_only = true } end) end
      local rough = {}
      for i = 1, 25, 6 do rough[#rough + 1] = hose[i] end
      k:sweep { path = rough, radius = 0.017, segments = 6, slot = "dark", collider_only = true }
    elseif p.type == "stick" then
      local nx = d - 0.12
      nozzle(nx, d, w, 0.06)
      local lean = 6
      k:with({ at = { nx + 0.03, 0, 0.04 }, rot = { 0, -lean, 0 } }, function()
        local L = (h - 0.06) / math.cos(math.rad(lean))
        k:sphere { radius = 0.026, slot = "dark", segments = 14, no_collider = true }
        k:cylinder { radius = 0.017, height = 0.70 * L, at = { 0, 0, 0 }, anchor = "bottom", slot = "metal", segments = 14, fill = 0.35 }
        k:lathe { profile = { { 0.02, 0.66 * L }, { 0.045, 0.68 * L }, { 0.055, 0.72 * L }, { 0.055, 0.84 * L }, { 0.04, 0.88 * L }, { 0, 0.88 * L } }, at = { 0.03, 0, 0 }, slot = "bin", segments = 22, fill = 0.2 }
        k:cylinder { radius = 0.032, height = 0.14 * L, at = { 0.03, 0, 0.70 * L }, anchor = "bottom", slot = "body", segments = 14, visual_only = true }
        k:cylinder { radius = 0.052, height = 0.085, axis = "x", at = { -0.02, 0, 0.90 * L }, slot = "body", segments = 24, bevel = 0.006, fill = 0.4 }
        for i = 0, 7 do local a = i * 0.785 k:box { size = { 0.003, 0.006, 0.02 }, at = { 0.0235, 0.034 * math.cos(a), 0.90 * L + 0.034 * math.sin(a) }, rot = { math.deg(a) - 90, 0, 0 }, bevel = 0, slot = "dark", visual_only = true } end
        k:sweep { path = { { -0.05, 0, 0.935 * L }, { -0.12, 0, 0.96 * L }, { -0.145, 0, 0.88 * L }, { -0.135, 0, 0.79 * L } }, radius = { 0.014, 0.014, 0.015, 0.017 }, smooth = true, steps = 3, segments = 10, slot = "dark", fill = 0.5 }
        k:box { low = { -0.17, -0.032, 0.73 * L }, high = { -0.10, 0.032, 0.79 * L }, bevel = 0.006, slot = "dark", fill = 0.6 }
        k:cylinder { radius = 0.03, height = 0.06 * L, at = { -0.02, 0, 0.94 * L }, anchor = "bottom", slot = "metal", segments = 16, fill = 0.4, no_collider = true }
      end)
      k:lump { mass = 1.6, at = { nx + 0.05, 0, 0.02 }, size = { 0.08, w, 0.02 } }
      k:box { low = { -d, -0.04, 0 }, high = { nx + 0.02, 0.04, 0.012 }, bevel = 0.003, slot = "dark" }
    else
      local nx = d - 0.24
      nozzle(nx, d, w, 0.10)
      k:box { low = { -d + 0.05, -0.55 * w, 0.03 }, high = { nx + 0.03, 0.55 * w, 0.10 }, bevel = 0.01, slot = "body", fill = 0.2 }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.06, height = 0.03, axis = "y", at = { -d + 0.06, s * (0.55 * w + 0.016), 0.06 }, slot = "wheel", segments = 18 } end
      k:with({ at = { nx - 0.02, 0, 0.08 }, rot = { 0, -7, 0 } }, function()
        local L = (h - 0.10) / math.cos(math.rad(7))
        k:rounded_box { low = { -0.06, -0.50 * w, 0 }, high = { 0.05, 0.50 * w, 0.62 * L }, radius = 0.04, segments = 4, slot = "body", fill = 0.15 }
        k:cylinder { radius = 0.40 * w, height = 0.30 * L, at = { 0.035, 0, 0.20 * L }, anchor = "bottom", slot = "bin", segments = 26, fill = 0.2 }
        k:cone { radius = 0.28 * w, radius_top = 0.14 * w, height = 0.20 * L, at = { 0.035, 0, 0.34 * L }, slot = "metal", segments = 18, visual_only = true }
        k:cylinder { radius = 0.36 * w, height = 0.05 * L, at = { 0.035, 0, 0.205 * L }, anchor = "bottom", slot = "dust", segments = 18, visual_only = true }
        k:cylinder { radius = 0.42 * w, height = 0.05 * L, at = { 0.035, 0, 0.49 * L }, anchor = "bottom", slot = "dark", segments = 24, bevel = 0.006, fill = 0.3 }
        k:cylinder { radius = 0.017, height = 0.32 * L, at = { -0.02, 0, 0.60 * L }, anchor = "bottom", slot = "metal", segments = 14, fill = 0.4 }
        k:sweep { path = { { -0.02, 0, 0.88 * L }, { -0.03, 0, 0.985 * L }, { -0.10, 0, L - 0.012 }, { -0.12, 0, 0.91 * L } }, radius = { 0.015, 0.015, 0.014, 0.013 }, smooth = true, steps = 3, segments = 10, slot = "dark", fill = 0.5 }
        k:sweep { path = { { -0.05, 0.25 * w, 0.03 }, { -0.085, 0.30 * w, 0.2 * L }, { -0.075, 0.26 * w, 0.5 * L }, { -0.03, 0.1 * w, 0.6 * L } }, radius = 0.017, smooth = true, steps = 4, segments = 8, slot = "dark", no_collider = true, fill = 0.3 }
        k:box { size = { 0.012, 0.04, 0.02 }, at = { 0.052, 0, 0.58 * L }, bevel = 0.003, slot = "dark", visual_only = true }
      end)
      k:lump { mass = 2.2, at = { nx, 0, 0.08 }, size = { 0.1, w, 0.05 } }
    end
    k:fit()
  end,
}
