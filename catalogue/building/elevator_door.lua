-- A steel frame with two panels that part to both sides or one way behind the wall, a call plate with buttons and a floor display.
return kind {
  api    = 1,
  names  = { en = "elevator door, elevator, lift door, elevator doors", zh = "电梯门, 电梯" },
  measure_zh = "扇",
  groups = { "door" },
  stands = "opening", access = { ["+x"] = 1.0 }, mount_height = 1.15,
  size   = { width = { 1.30, 1.60, 2.20 }, depth = { 0.19, 0.22, 0.45 }, height = { 2.10, 2.30, 2.60 } },
  mass   = { 30, 110, 420 },
  params = {
    -- Of the hole in the wall; what is below zero follows width, height and depth.
    opening_width = number(-6, -6, 5), opening_height = number(-6, -6, 5), wall_thickness = number(-3, -3, 1),
    opens = one_of { "centre", "side", default = "centre", words = { ["centre-opening"] = "centre", ["center-opening"] = "centre", ["side-opening"] = "side", ["中分"] = "centre", ["旁开"] = "side" } },
  },
  slots  = {
    frame  = { "stainless_steel", "black_steel", "brass", "white_marble" },
    panel  = { "stainless_steel", "aluminium", "brass", "painted_metal", tint = { "#8a8f94", "#b9bcbd", "#5a4f45" } },
    plate  = { "stainless_steel", "brass" },
    glow   = { "light_bulb" },
    dark   = "screen_black",
    sill   = "aluminium",
  },
  rooms  = { "hotel_lobby", "hallway", "office" },
  build  = function(p, k)
    local c = 0.09 -- casing on the wall's face
    local wide = p.opening_width > 0 and p.opening_width or p.width - 2 * c + 0.001
    local tall = p.opening_height > 0 and p.opening_height or p.height - 0.22
    local wall = p.wall_thickness > 0 and math.max(0.08, p.wall_thickness) or p.depth - 0.1045
    local w, h, t = wide / 2 - 0.0005, tall - 0.0005, wall / 2
    local e = 0.018
    for _, s in ipairs { -1, 1 } do
      k:box { low = { -t, s < 0 and -w or w - 0.03, 0 }, high = { t, s < 0 and -w + 0.03 or w, h }, slot = "frame", bevel = 0.002, fill = 0.08 }
      k:box { low = { t, s < 0 and -w - c or w - 0.035, 0 }, high = { t + e, s < 0 and -w + 0.035 or w + c, h + 0.22 }, slot = "frame", bevel = 0.003, fill = 0.08 }
    end
    k:box { low = { -t, -w + 0.03, h - 0.03 }, high = { t, w - 0.03, h }, slot = "frame", bevel = 0.002, fill = 0.08 }
    k:box { low = { t, -w + 0.035, h - 0.035 }, high = { t + e, w - 0.035, h + 0.22 }, slot = "frame", bevel = 0.003, fill = 0.08 }
    k:box { low = { -t, -w + 0.03, 0 }, high = { t, w - 0.03, 0.006 }, slot = "sill", bevel = 0.001 }
    for i = 1, 5 do k:box { size = { 0.004, 2 * w - 0.06, 0.002 }, at = { -t + i * wall / 6, 0, 0.006 }, bevel = 0, slot = "dark", visual_only = true } end
    -- Floor display with arrows above, call plate at the right.
    k:box { size = { 0.006, 0.34, 0.11 }, at = { t + e, 0, h + 0.11 }, bevel = 0.002, slot = "dark", visual_only = true }
    for _, s in ipairs { -1, 1 } do k:prism { polygon = { { s * 0.12 - 0.025, h + 0.11 - s * 0.018 }, { s * 0.12 + 0.025, h + 0.11 - s * 0.018 }, { s * 0.12, h + 0.11 + s * 0.025 } }, axis = "x", height = 0.009, at = { t + e, 0, 0 }, bevel = 0, slot = "glow", visual_only = true } end
    for _, q in ipairs { { 0, 0.035, 0.012, 0.06 }, { -0.018, 0.03, 0.012, 0.006 } } do k:box { size = { 0.009, q[3], q[4] }, at = { t + e, q[1], h + 0.075 + q[2] }, bevel = 0, slot = "glow", visual_only = true } end
    k:box { size = { 0.008, 0.07, 0.20 }, at = { t + e + 0.002, w + c / 2 - 0.008 + 0.012, 1.10 }, bevel = 0.002, slot = "plate", visual_only = true }
    for _, s in ipairs { -1, 1 } do
      k:cylinder { radius = 0.018, height = 0.010, axis = "x", at = { t + e + 0.005, w + c / 2 + 0.004, 1.10 + s * 0.045 }, segments = 18, bevel = 0.001, slot = "sill", visual_only = true }
      k:prism { polygon = { { w + c / 2 - 0.004, 1.10 + s * 0.045 - s * 0.006 }, { w + c / 2 + 0.012, 1.10 + s * 0.045 - s * 0.006 }, { w + c / 2 + 0.004, 1.10 + s * 0.045 + s * 0.008 } }, axis = "x", height = 0.003, at = { t + e + 0.010, 0, 0 }, bevel = 0, slot = s > 0 and "glow" or "dark", visual_only = true }
    end
    -- Panels hang behind the wall, in the shaft, from a track.
    local a, z1 = w + 0.02, h + 0.01
    local function panel(name, y0, y1, x, way, travel)
      local part = k:part(name)
      k:with({ part = part }, function()
        k:box { low = { x - 0.014, y0, 0.010 }, high = { x + 0.014, y1, z1 }, slot = "panel", bevel = 0.002, fill = 0.18, grain = "z" }
        for i = 1, 2 do k:box { size = { 0.003, 0.006, z1 - 0.05 }, at = { x + 0.014, y0 + i * (y1 - y0) / 3, z1 / 2 }, bevel = 0, slot = "dark", visual_only = true } end
        k:box { size = { 0.004, y1 - y0 - 0.004, 0.16 }, at = { x + 0.0135, (y0 + y1) / 2, 0.10 }, bevel = 0.001, slot = "sill", visual_only = true }
        k:handle { at = { x + 0.014, way > 0 and y0 + 0.04 or y1 - 0.04, 1.0 }, normal = { 1, 0, 0 } }
      end)
      k:joint { part = part, type = "slide", axis = { 0, way, 0 }, origin = { x, (y0 + y1) / 2, 1 }, range = { 0, travel }, hold = "friction" }
    end
    local q = -t - 0.018
    k:box { low = { -t - 0.075, -a, h + 0.014 }, high = { -t, a, h + 0.07 }, slot = "sill", bevel = 0.003, fill = 0.2 }
    if p.opens == "centre" then
      panel("left_panel", -a, -0.0015, q, -1, a - 0.06)
      panel("right_panel", 0.0015, a, q, 1, a - 0.06)
    else
      panel("front_panel", -a, 0.02, q, 1, 2 * a - 0.10)
      panel("rear_panel", -0.02, a, q - 0.034, 1, a - 0.06)
    end
  end,
}
