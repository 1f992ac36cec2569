-- An electric keyboard: a slim case with piano keys, knobs, a display and speakers, on a crossed stand of steel tube or a panelled frame with pedals; or alone on a table.
return kind {
  api    = 1,
  names  = { en = "digital piano, electric piano, electronic keyboard, synthesizer, keyboard piano, midi keyboard, synth, electronic piano, electric keyboard", zh = "电子琴, 电钢琴, 合成器, 数码钢琴" },
  measure_zh = "架",
  groups = { "piano", "instrument", "electronics" },
  stands = function(p) return p.stand == "none" and "surface" or "floor" end,
  back_to = "wall", access = { ["+x"] = 0.8 }, small = false,
  size   = { width = { 0.70, 1.30, 1.48 }, depth = { 0.24, 0.38, 0.50 }, height = { 0.07, 0.84, 1.10 } },
  mass   = { 1.5, 22, 65 },
  params = { stand = one_of { "x", "console", "none", words = { ["x-stand"] = "x", ["on a stand"] = "x", ["console"] = "console", ["cabinet"] = "console", ["midi"] = "none", ["portable"] = "none", ["tabletop"] = "none", ["便携"] = "none" }, size = {
    x = { width = { 1.00, 1.28, 1.40 }, depth = { 0.38, 0.44, 0.50 }, height = { 0.76, 0.84, 0.95 } }, console = { width = { 1.32, 1.38, 1.48 }, depth = { 0.38, 0.43, 0.48 }, height = { 0.88, 0.96, 1.06 } },
    none = { width = { 0.70, 0.95, 1.20 }, depth = { 0.24, 0.30, 0.36 }, height = { 0.07, 0.09, 0.11 } } } } },
  slots  = { case = { "plastic_matte", tint = { "#26282b", "#ececea", "#8a2a2f", "#3a3d44" } }, wood = { "painted_wood", "walnut", "oak", tint = { "#1f2023", "#f0efeb" } }, white = "plastic", black = "black_plastic", screen = "screen_on", dark = "black_plastic", steel = "black_steel", metal = "brass",
             accent = { "plastic", tint = { "#d8322a", "#3fa0d8", "#e8b02b" } }, knob = "aluminium", rubber = "rubber" },
  rooms  = { "music_studio", "living_room", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local console = p.stand == "console"
    local t = p.stand == "none" and h - 0.012 or 0.11
    local cd = p.stand == "x" and 0.32 or (console and d - 0.02 or d)
    local z = p.stand == "none" and 0.010 or (console and 0.66 or h - t - 0.155)
    local x0 = (d - cd) / 2
    if console then x0 = 0 end
    -- The keys' case: lower in front, a raised panel behind.
    local back = console and x0 + cd - 0.20 or x0 + 0.48 * cd
    k:box { low = { x0, -w, z }, high = { x0 + cd, w, z + 0.55 * t }, slot = console and "wood" or "case", bevel = 0.004, fill = 0.3 }
    k:box { low = { x0, -w, z + 0.5 * t }, high = { back, w, z + t }, slot = console and "wood" or "case", bevel = 0.006, fill = 0.2 }
    for _, s in ipairs { -1, 1 } do k:box { low = { x0, s > 0 and w - 0.025 or -w, z }, high = { x0 + cd, s > 0 and w or -w + 0.025, z + 0.82 * t }, slot = console and "wood" or "case", bevel = 0.006, no_collider = true } end
    local keys = console and 88 or (p.stand == "none" and 49 or (2 * w > 1.2 and 76 or 61))
    music.keyboard(k, { at = { back + 0.003, 0, z + 0.55 * t - 0.003 }, width = 2 * w - 0.056, depth = x0 + cd - back - 0.010, keys = keys, white = "white", black = "black", rise = 0.016 })
    local zt, mid = z + t, (x0 + back) / 2
    local panel = back - x0
    if console then
      k:box { low = { back - 0.004, -w + 0.03, z + 0.55 * t + 0.016 }, high = { back + 0.001, w - 0.03, z + t - 0.01 }, slot = "dark", bevel = 0, visual_only = true }
      electronics.buttons(k, { at = { back + 0.002, -0.75 * w, z + 0.85 * t }, count = 5, pitch = 0.03, size = 0.010, slot = "knob" })
      electronics.buttons(k, { at = { back + 0.002, 0.86 * w, z + 0.85 * t }, count = 1, size = 0.014, slot = "accent" })
      k:box { size = { 0.012, 0.70, 0.19 }, at = { x0 + 0.05, 0, zt + 0.088 }, rot = { 0, -12, 0 }, slot = "wood", bevel = 0.003 }
      k:box { size = { 0.03, 0.68, 0.010 }, at = { x0 + 0.075, 0, zt + 0.005 }, slot = "wood", no_collider = true }
    else
      k:box { size = { 0.5 * panel, 0.20, 0.002 }, at = { mid, 0, zt }, slot = "screen", bevel = 0, visual_only = true }
      k:box { size = { 0.56 * panel, 0.22, 0.001 }, at = { mid, 0, zt }, slot = "dark", bevel = 0, visual_only = true }
      for _, s in ipairs { -1, 1 } do
        for i = 0, 4 do
          k:cylinder { radius = 0.010, height = 0.014, at = { mid - 0.14 * panel, s * (0.17 + 0.034 * i), zt }, anchor = "bottom", slot = i == 4 and "accent" or "knob", segments = 12, visual_only = true }
          k:box { size = { 0.014, 0.022, 0.005 }, at = { mid + 0.24 * panel, s * (0.17 + 0.034 * i), zt + 0.002 }, slot = i % 2 == 0 and "accent" or "white", bevel = 0.001, visual_only = true }
        end
        for i = 0, 5 do k:box { size = { 0.006, math.max(0.05, w - 0.40), 0.001 }, at = { mid + (i / 5 - 0.5) * 0.62 * panel, s * (0.36 + (w - 0.40) / 2 + 0.0), zt + 0.0004 }, slot = "dark", bevel = 0, visual_only = true } end
      end
    end
    if p.stand == "none" then
      for _, s in ipairs { -1, 1 } do for _, x in ipairs { 0.04, d - 0.04 } do k:cylinder { radius = 0.012, height = 0.012, at = { x, s * (w - 0.06), 0 }, anchor = "bottom", slot = "rubber", segments = 10 } end end
    elseif p.stand == "x" then
      local half = math.min(0.36, w - 0.08)
      for _, y in ipairs { -half, half } do
        for _, s in ipairs { -1, 1 } do
          local off = s * 0.014
          gym.tube(k, { path = { { d / 2 - s * 0.17, y + off, 0.02 }, { d / 2 + s * 0.13, y + off, z - 0.018 } }, size = 0.028, tall = 0.028, slot = "steel" })
        end
        k:cylinder { radius = 0.026, height = 0.062, axis = "y", at = { d / 2 + 0.02, y, 0.5 * z }, slot = "dark", segments = 16, no_collider = true }
      end
      for _, s in ipairs { -1, 1 } do
        k:box { low = { d / 2 + s * 0.17 - 0.016, -half - 0.09, 0 }, high = { d / 2 + s * 0.17 + 0.016, half + 0.09, 0.032 }, slot = "steel", fill = 0.2, bevel = 0.003 }
        k:box { low = { d / 2 + s * 0.13 - 0.016, -half - 0.06, z - 0.032 }, high = { d / 2 + s * 0.13 + 0.016, half + 0.06, z }, slot = "steel", fill = 0.2, bevel = 0.003, no_collider = true }
        for _, q in ipairs { -1, 1 } do k:box { low = { d / 2 + s * 0.17 - 0.019, q * (half + 0.07) - 0.025, 0 }, high = { d / 2 + s * 0.17 + 0.019, q * (half + 0.07) + 0.025, 0.036 }, slot = "rubber", bevel = 0.004, no_collider = true } end
      end
      k:box { size = { 0.012, 0.40, 0.16 }, at = { x0 + 0.02, 0, zt + 0.0 }, anchor = "bottom", slot = "dark", bevel = 0.003 }
    else
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.02)
        k:box { low = { 0.02, y - 0.016, 0.03 }, high = { 0.23, y + 0.016, z }, slot = "wood", grain = "z" }
        k:box { low = { 0.0, y - 0.02, 0 }, high = { d - 0.02, y + 0.02, 0.035 }, slot = "wood", bevel = 0.004 }
      end
      k:box { low = { 0.04, -w + 0.036, 0.20 }, high = { 0.056, w - 0.036, z }, slot = "wood", grain = "y" }
      k:box { low = { 0.04, -0.16, 0.0 }, high = { 0.13, 0.16, 0.10 }, slot = "wood", bevel = 0.006, fill = 0.5 }
      k:box { low = { 0.04, -w + 0.036, 0.06 }, high = { 0.058, w - 0.036, 0.12 }, slot = "wood", grain = "y", no_collider = true }
      for i = -1, 1 do k:box { low = { 0.12, 0.08 * i - 0.014, 0.05 }, high = { 0.20, 0.08 * i + 0.014, 0.060 }, slot = "metal", bevel = 0.003, no_collider = true } end
      k:surface("top", { center = { x0 + 0.03, 0, zt }, size = { 0.03, 2 * w - 0.1 } })
    end
    k:fit()
  end,
}
