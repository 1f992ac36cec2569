-- A guitar amplifier: a covered box with metal corners, a woven grille, a row of knobs and a strap handle; a combo, or a head on its cabinet.
return kind {
  api    = 1,
  names  = { en = "amplifier, guitar amplifier, amp, guitar amp, bass amp, amp head, pa speaker", zh = "吉他音箱, 功放, 放大器, 音箱" },
  measure_zh = "台",
  groups = { "electronics" },
  stands = "floor", back_to = "wall",
  size   = { width = { 0.34, 0.52, 0.78 }, depth = { 0.20, 0.27, 0.38 }, height = { 0.34, 0.50, 1.15 } },
  mass   = { 5, 19, 65 },
  params = { type = one_of { "combo", "stack", "practice", words = { ["combo"] = "combo", ["stack"] = "stack", ["half stack"] = "stack", ["head"] = "stack", ["practice"] = "practice", ["small"] = "practice", ["小"] = "practice" }, size = {
               combo = { width = { 0.46, 0.54, 0.68 }, depth = { 0.24, 0.27, 0.30 }, height = { 0.44, 0.50, 0.56 } }, stack = { width = { 0.66, 0.72, 0.78 }, depth = { 0.32, 0.35, 0.38 }, height = { 0.95, 1.04, 1.15 } }, practice = { width = { 0.32, 0.36, 0.40 }, depth = { 0.19, 0.21, 0.23 }, height = { 0.34, 0.37, 0.41 } } } },
             style = one_of { "modern", "vintage" } },
  slots  = { box = { "black_leather", vintage = { "leather", "linen" }, tint = { "#d8b878", "#c23f34", "#e8dcc0" } }, grille = { "canvas", tint = { "#3a3a3c", "#6a6258", "#c8b088" } }, panel = { "aluminium", "brass", "black_plastic" }, knob = { "black_plastic", vintage = "plastic" }, mark = "plastic", metal = "chrome",
             piping = { "plastic", tint = { "#f0ead8" } }, lamp = { "plastic", tint = { "#e8302a" } }, rubber = "rubber" },
  rooms  = { "music_studio", "bedroom", "garage" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local split = p.type == "stack" and h - 0.29 or h
    local function cabinet(z0, z1, deep, speakers, panel)
      local top = panel and z1 - 0.085 or z1 - 0.035
      k:rounded_box { low = { 0, -w, z0 }, high = { deep, w, z1 }, radius = 0.014, segments = 3, slot = "box", no_mass = true }
      k:lump { mass = (2 * w) * (z1 - z0) * 34 + 600 * 0.016 * 2 * ((z1 - z0) * deep + 2 * w * deep), at = { deep / 2, 0, (z0 + z1) / 2 }, size = { deep * 0.8, 1.6 * w, 0.8 * (z1 - z0) } } -- boards, speakers, transformer
      k:box { low = { deep - 0.002, -w + 0.030, z0 + 0.030 }, high = { deep + 0.004, w - 0.030, top }, slot = "grille", bevel = 0.002, no_collider = true }
      for _, s in ipairs { -1, 1 } do -- piping around the cloth
        k:box { size = { 0.010, 0.006, top - z0 - 0.024 }, at = { deep, s * (w - 0.029), (top + z0 + 0.03) / 2 }, slot = "piping", bevel = 0.001, visual_only = true }
        k:box { size = { 0.010, 2 * w - 0.054, 0.006 }, at = { deep, 0, s > 0 and top or z0 + 0.030 }, slot = "piping", bevel = 0.001, visual_only = true }
        for _, z in ipairs { z0, z1 } do
          for _, x in ipairs { 0.0, deep } do -- metal corners
            local o = 0.024
            k:rounded_box { low = { x == 0 and -0.001 or x - o, s > 0 and w - o or -w - 0.001, z == z0 and z - 0.0005 or z - o }, high = { x == 0 and o or x + 0.001, s > 0 and w + 0.001 or -w + o, z == z0 and z + o or z + 0.0005 }, radius = 0.010, segments = 2, slot = "metal", visual_only = true }
          end
        end
      end
      if speakers > 0 then -- the cones show as rings through the cloth
        local n = speakers
        local r = math.min((top - z0 - 0.06) / (n > 1 and 4 or 2), (2 * w - 0.08) / (n > 1 and 4 or 2)) * 0.92
        for i = 1, n do
          local y, z = n > 1 and (i % 2 == 0 and 1 or -1) * (w - 0.03) * 0.5 or 0, (top + z0 + 0.03) / 2 + (n > 1 and (i > 2 and 1 or -1) * (top - z0 - 0.03) * 0.25 or 0)
          k:torus { radius = r, tube = 0.006, axis = "x", at = { deep + 0.002, y, z }, segments = 28, slot = "grille", visual_only = true }
          k:ellipsoid { size = { 0.012, 0.6 * r, 0.6 * r }, at = { deep + 0.002, y, z }, segments = 12, slot = "grille", visual_only = true }
        end
      end
      if panel then
        local zp = z1 - 0.058
        k:box { low = { deep - 0.002, -w + 0.035, zp - 0.020 }, high = { deep + 0.003, w - 0.035, zp + 0.024 }, slot = "panel", bevel = 0.001, no_collider = true }
        local n = p.type == "practice" and 5 or 7
        for i = 1, n do electronics.dial(k, { at = { deep + 0.003, -w + 0.075 + (2 * w - 0.20) * (i - 0.5) / n, zp + 0.002 }, radius = 0.0125, out = 0.016, slot = "knob", mark = "mark", turn = -120 + 37 * i }) end
        k:cylinder { radius = 0.006, height = 0.010, axis = "x", at = { deep + 0.005, w - 0.055, zp + 0.006 }, segments = 10, slot = "lamp", visual_only = true }
        k:box { size = { 0.010, 0.018, 0.012 }, at = { deep + 0.004, w - 0.085, zp + 0.002 }, slot = "knob", bevel = 0.002, visual_only = true }
        k:cylinder { radius = 0.009, height = 0.008, axis = "x", at = { deep + 0.004, -w + 0.055, zp }, segments = 12, slot = "metal", visual_only = true }
        k:sweep { path = { { deep / 2, -0.12, z1 - 0.004 }, { deep / 2, -0.09, z1 + 0.014 }, { deep / 2, 0, z1 + 0.018 }, { deep / 2, 0.09, z1 + 0.014 }, { deep / 2, 0.12, z1 - 0.004 } }, rect = { 0.007, 0.026 }, up = { 1, 0, 0 }, smooth = true, steps = 3, slot = "rubber", no_collider = true }
        k:box { size = { 0.026, 0.20, 0.018 }, at = { deep / 2, 0, z1 }, anchor = "bottom", collider_only = true, slot = "rubber" }
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.03, 0.028, 0.006 }, at = { deep / 2, s * 0.118, z1 + 0.002 }, slot = "metal", bevel = 0.002, visual_only = true } end
      end
    end
    local foot = 0.018
    for _, s in ipairs { -1, 1 } do for _, x in ipairs { 0.05, d - 0.05 } do k:cylinder { radius = 0.016, height = foot, at = { x, s * (w - 0.06), 0 }, anchor = "bottom", slot = "rubber", segments = 12 } end end
    if p.type == "stack" then
      cabinet(foot, split - 0.008, d - 0.005, 4, false)
      for _, s in ipairs { -1, 1 } do for _, x in ipairs { 0.05, d - 0.09 } do k:cylinder { radius = 0.014, height = 0.010, at = { x, s * (w - 0.08), split - 0.009 }, anchor = "bottom", slot = "rubber", segments = 10, no_collider = true } end end
      cabinet(split, h - 0.022, d - 0.045, 0, true)
    else
      cabinet(foot, h - 0.022, d - 0.022, 1, true)
      k:surface("top", { center = { d / 2 - 0.02, 0, h - 0.022 }, size = { 0.05, 0.5 * w } })
    end
    k:fit()
  end,
}
