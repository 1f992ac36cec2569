-- A case of sheet metal: front with drive bays, button and sockets; for games a glass side, lit fans and boards behind it.
return kind {
  api    = 1,
  names  = { en = "desktop pc, desktop computer, pc tower, computer tower, pc, computer, gaming pc, desktop tower, tower pc, pc case, cpu tower, personal computer, gaming computer, computer case, system unit", zh = "台式电脑, 电脑主机, 主机, 电脑" },
  measure_zh = "台",
  groups = { "computer", "electronics" },
  stands = "floor", beside = "desk",
  size   = { width = { 0.16, 0.20, 0.24 }, depth = { 0.36, 0.43, 0.52 }, height = { 0.34, 0.43, 0.54 } },
  mass   = { 4, 9, 22 },
  params = { type = one_of { "office", "gaming", words = { gaming = "gaming", ["游戏"] = "gaming", ["电竞"] = "gaming", office = "office" } } },
  slots  = {
    case  = { "black_steel", "painted_metal", tint = { "#ffffff", "#4a4d52", "#c9cacc" } },
    front = { "black_plastic", "plastic_matte", tint = { "#5a5d62", "#e8e8e6" } },
    glass = "glass",
    board = { "plastic_matte", tint = { "#2f4f3f", "#2a2d33" } },
    metal = "aluminium",
    dark  = "black_plastic",
    glow  = { "neon", tint = { "#ff5a7a", "#5affc0", "#6a7aff" } },
    lamp  = "screen_on",
  },
  rooms  = { "home_office", "study", "open_office", "game_room" },
  build  = function(p, k)
    local w, d, h, foot = p.width / 2, p.depth, p.height, 0.016
    local gaming = p.type == "gaming"
    local fx, t = d - 0.032, 0.0015
    for _, x in ipairs { 0.05, d - 0.07 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.017, height = foot + 0.001, at = { x, s * (w - 0.03), 0 }, anchor = "bottom", slot = "dark", segments = 14 } end end
    local function plate(low, high, slot) k:box { low = low, high = high, bevel = 0.0006, slot = slot or "case", no_collider = true } end
    plate({ 0, -w, foot }, { fx, w, foot + 0.003 })
    plate({ 0, -w, h - t }, { fx, w, h })
    plate({ 0, -w, foot }, { t, w, h })
    plate({ 0, w - t, foot }, { fx, w, h })
    k:box { low = { 0, -w, foot }, high = { d, w, h }, slot = "case", collider_only = true }
    k:lump { mass = gaming and 4.5 or 3, at = { 0.45 * d, 0, 0.45 * h }, size = { 0.5 * d, 1.2 * w, 0.5 * h } }
    -- Front.
    k:rounded_box { low = { fx, -w, foot }, high = { d - 0.003, w, h }, radius = 0.010, segments = 3, slot = "front", fill = 0.25, no_collider = true }
    local x = d - 0.003
    if gaming then
      local r = math.min(0.80 * w, 0.145 * (h - foot))
      k:box { low = { x - 0.001, -0.9 * w, foot + 0.02 }, high = { x + 0.0006, 0.9 * w, h - 0.02 }, bevel = 0, slot = "dark", visual_only = true }
      for i = 0, 2 do
        local z = foot + 0.02 + (h - foot - 0.04) * (i + 0.5) / 3
        k:torus { radius = r, tube = 0.0028, axis = "x", at = { x, 0, z }, segments = 24, slot = "glow", visual_only = true }
        k:cylinder { radius = 0.28 * r, height = 0.005, axis = "x", at = { x, 0, z }, segments = 14, bevel = 0, slot = "front", visual_only = true }
        for b = 0, 6 do k:box { size = { 0.002, 0.62 * r, 0.30 * r }, at = { x + 0.0006, 0.60 * r * math.cos(b * 0.8976), z + 0.60 * r * math.sin(b * 0.8976) }, rot = { b * 51.43 + 25, 0, 0 }, bevel = 0, slot = "metal", visual_only = true } end
      end
    else
      k:box { low = { x - 0.002, -0.82 * w, h - 0.105 }, high = { x + 0.0012, 0.82 * w, h - 0.062 }, bevel = 0.002, slot = "front", visual_only = true }
      k:box { low = { x - 0.002, -0.86 * w, h - 0.109 }, high = { x + 0.0006, 0.86 * w, h - 0.058 }, bevel = 0, slot = "dark", visual_only = true }
      k:box { size = { 0.004, 0.016, 0.006 }, at = { x + 0.0005, 0.6 * w, h - 0.096 }, bevel = 0.001, slot = "metal", visual_only = true }
      k:box { size = { 0.002, 1.1 * w, 0.001 }, at = { x + 0.0008, -0.1 * w, h - 0.084 }, bevel = 0, slot = "dark", visual_only = true }
      electronics.grille(k, { at = { x, 0, foot + 0.32 * h }, width = 1.3 * w, height = 0.42 * h, rows = 11, slot = "dark" })
      k:cylinder { radius = 0.013, height = 0.005, axis = "x", at = { x + 0.0005, 0, h - 0.145 }, segments = 18, bevel = 0.001, slot = "metal", visual_only = true }
      k:torus { radius = 0.006, tube = 0.0011, axis = "x", at = { x + 0.003, 0, h - 0.145 }, segments = 14, slot = "lamp", visual_only = true }
      electronics.ports(k, { at = { x + 0.0004, 0, h - 0.180 }, count = 4, pitch = 0.022, width = 0.013, height = 0.006, slot = "dark" })
    end
    electronics.buttons(k, { at = { x, 0.5 * w, h - 0.035 }, count = 2, pitch = 0.02, size = 0.009, slot = gaming and "glow" or "lamp" })
    -- Side towards -y: glass with boards, cards and fans behind, or sheet with a vent.
    if gaming then
      k:box { low = { 0.004, -w, foot + 0.004 }, high = { fx - 0.002, -w + 0.004, h - 0.003 }, bevel = 0.001, slot = "glass", no_collider = true }
      plate({ 0.02, w - 0.022, foot + 0.09 }, { fx - 0.06, w - 0.012, h - 0.02 }, "board")
      k:box { low = { t, -w + 0.01, foot + 0.003 }, high = { fx, w - t, foot + 0.085 }, slot = "front", fill = 0.1, no_collider = true }
      k:box { low = { 0.01, -w + 0.035, foot + 0.13 }, high = { 0.62 * d, w - 0.022, foot + 0.165 }, slot = "front", fill = 0.3, no_collider = true } -- graphics card
      k:box { low = { 0.03, -w + 0.0340, foot + 0.142 }, high = { 0.55 * d, -w + 0.0352, foot + 0.152 }, bevel = 0, slot = "glow", visual_only = true }
      local zc = h - 0.13
      k:box { low = { 0.12, -w + 0.06, zc - 0.055 }, high = { 0.18, w - 0.022, zc + 0.055 }, slot = "metal", fill = 0.3, no_collider = true } -- cooler
      for i = 0, 3 do k:box { low = { 0.215 + 0.013 * i, w - 0.055, zc - 0.05 }, high = { 0.221 + 0.013 * i, w - 0.022, zc + 0.06 }, bevel = 0, slot = i % 2 == 0 and "glow" or "front", visual_only = true } end
      k:torus { radius = 0.048, tube = 0.003, axis = "y", at = { 0.15, -w + 0.058, zc }, segments = 22, slot = "glow", visual_only = true }
      k:light { kind = "point", at = { 0.3 * d, -w + 0.03, 0.6 * h }, lumens = 120, color = { 0.7, 0.5, 1 }, radius = 0.02 }
      for _, q in ipairs { { 0.014, foot + 0.014 }, { fx - 0.012, foot + 0.014 }, { 0.014, h - 0.014 }, { fx - 0.012, h - 0.014 } } do k:cylinder { radius = 0.006, height = 0.003, axis = "y", at = { q[1], -w - 0.0004, q[2] }, segments = 10, bevel = 0, slot = "dark", visual_only = true } end
    else
      plate({ 0, -w, foot }, { fx, -w + t, h })
      for i = 0, 6 do k:box { size = { 0.11 - 0.012 * math.abs(i - 3), 0.0012, 0.005 }, at = { 0.45 * d, -w - 0.0003, 0.5 * h + 0.014 * (i - 3) }, bevel = 0, slot = "dark", visual_only = true } end
      k:box { size = { 0.0016, 0.0014, 0.9 * (h - foot) }, at = { fx - 0.012, -w - 0.0002, (h + foot) / 2 }, bevel = 0, slot = "dark", visual_only = true }
    end
    k:fit()
  end,
}
