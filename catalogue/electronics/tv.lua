-- A flat screen in a thin bezel on two feet, on a plinth with a neck, or on the wall; or an old tube set with a deep back.
return kind {
  api    = 1,
  names  = { en = "tv, television, television set, flat screen tv, flatscreen tv, smart tv, tv screen, led tv, oled tv, plasma tv, flat screen, tv set, widescreen tv, crt tv, flat screen television, telly", zh = "电视, 电视机, 彩电, 液晶电视, 智能电视" },
  measure_zh = "台",
  groups = { "screen", "electronics" },
  stands = function(p) return p.type == "wall" and "wall" or "surface" end,
  fixture = function(p) return p.type == "wall" end,
  back_to = "wall", mount_height = 1.25, small = false,
  size   = { width = { 0.70, 1.15, 1.90 }, depth = { 0.20, 0.26, 0.36 }, height = { 0.60, of = "width" } },
  mass   = { 4, 14, 90 },
  params = {
    type = one_of { "feet", "plinth", "wall", "tube", default = "feet", words = { ["wall-mounted"] = "wall", mounted = "wall", ["壁挂"] = "wall", ["挂墙"] = "wall", crt = "tube", old = "tube", vintage = "tube", retro = "tube", ["老式"] = "tube", ["复古"] = "tube" },
      size = { feet = { depth = { 0.20, 0.26, 0.36 } }, plinth = { depth = { 0.20, 0.26, 0.36 } }, wall = { depth = { 0.068, 0.075, 0.10 } }, tube = { width = { 0.45, 0.62, 0.80 }, depth = { 0.40, 0.48, 0.58 }, height = { 0.40, 0.52, 0.64 } } } },
    on = bool(false, { on = true, ["turned on"] = true, playing = true, ["开着"] = true }),
  },
  slots  = pictures.slots {
    body   = { "black_plastic", "plastic_matte", tint = { "#303236", "#4a4d52" } },
    case   = { "walnut", "plastic_matte", "plastic_matte", tint = { "#b8a890", "#c8744a", "#9a9890" } },
    stand  = { "black_plastic", "aluminium" },
    screen = "screen_black",
    trim   = "chrome",
  },
  rooms  = { "living_room", "bedroom", "home_theater", "hotel_room", "playroom", "bar" },
  build  = function(p, k)
    local w, h, d = p.width / 2, p.height, p.depth
    local function picture(x, width, z0, z1)
      if not p.on then return end
      pictures.draw(k, { at = { x, 0, (z0 + z1) / 2 }, width = width, height = z1 - z0, subject = p.rng("programme"):pick { "landscape", "sea", "city" }, r = p.rng("picture") })
      k:light { kind = "area", at = { x + 0.012, 0, (z0 + z1) / 2 }, dir = { 1, 0, 0 }, size = { width * 0.9, (z1 - z0) * 0.9 }, lumens = 260 * width * width + 40, color = lamps.cold }
    end
    if p.type == "tube" then
      local base, side = 0.015, 0.72 * w
      local f = d / 2 - 0.012
      k:rounded_box { low = { f - 0.14, -w, base }, high = { f, w, h }, radius = 0.015, slot = "case", no_mass = true }
      k:prism { polygon = { { -d / 2, -0.55 * w }, { -d / 2 + 0.08, -0.66 * w }, { f - 0.13, -0.93 * w }, { f - 0.13, 0.93 * w }, { -d / 2 + 0.08, 0.66 * w }, { -d / 2, 0.55 * w } }, height = 0.84 * h, at = { 0, 0, base + 0.02 + 0.42 * h }, slot = "body", no_mass = true, bevel = 0.01 }
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.016, height = base + 0.02, at = { f - 0.03, s * 0.8 * w, 0 }, anchor = "bottom", slot = "body", segments = 14 }
        k:cylinder { radius = 0.016, height = base + 0.03, at = { -d / 2 + 0.08, s * 0.5 * w, 0 }, anchor = "bottom", slot = "body", segments = 14 }
      end
      local z0, z1, y0 = base + 0.06, h - 0.045, -w + 0.045
      local y1 = y0 + math.min(1.30 * (z1 - z0), 1.5 * w)
      local zm, ym = (z0 + z1) / 2, (y0 + y1) / 2
      k:rounded_box { low = { f - 0.02, y0, z0 }, high = { f + 0.003, y1, z1 }, radius = 0.02, segments = 3, slot = "trim", visual_only = true }
      k:cushion { size = { 0.030, y1 - y0 - 0.016, z1 - z0 - 0.016 }, at = { f - 0.003, ym, zm }, puff = 0.12, slot = "screen", visual_only = true }
      local yc = (y1 + w) / 2
      for i = 0, 1 do electronics.dial(k, { at = { f - 0.001, yc, z1 - 0.035 - 0.065 * i }, radius = 0.024, out = 0.012, slot = "body", mark = "trim", turn = 40 - 90 * i }) end
      electronics.buttons(k, { at = { f, yc, zm - 0.015 }, count = 3, pitch = 0.022, size = 0.011, slot = "trim" })
      electronics.grille(k, { at = { f, yc, z0 + 0.19 * (z1 - z0) }, width = 0.75 * (w - y1), height = 0.35 * (z1 - z0), rows = 9, slot = "body" })
      for _, s in ipairs { -1, 1 } do -- rabbit-ear aerial, folded behind the set's top edge
        k:cylinder { radius = 0.002, height = 0.5 * w, at = { f - 0.18, s * 0.24 * w, h - 0.055 }, rot = { s * -78, 0, 0 }, slot = "trim", segments = 6, visual_only = true }
      end
      k:lump { mass = 62 * w * w / 0.1 * 0.8 + 4, at = { f - 0.18, 0, 0.45 * h }, size = { 0.25, w, 0.5 * h } }
      k:fit()
      return
    end
    local wall = p.type == "wall"
    local foot = wall and 0 or p.type == "plinth" and 0.07 or 0.055 + 0.012 * p.width
    local x1 = wall and d - 0.004 or 0.025
    local z0 = foot
    local b = 0.011
    k:rounded_box { low = { x1 - 0.026, -w, z0 }, high = { x1, w, h }, radius = 0.005, segments = 2, slot = "body", no_mass = true }
    k:rounded_box { low = { x1 - 0.058, -0.72 * w, z0 + 0.03 }, high = { x1 - 0.02, 0.72 * w, z0 + 0.60 * (h - z0) }, radius = 0.014, segments = 2, slot = "body", no_mass = true }
    k:box { low = { x1 - 0.001, -w + b, z0 + 1.8 * b }, high = { x1 + 0.0008, w - b, h - b }, bevel = 0.0006, slot = "screen", visual_only = true }
    k:box { low = { x1 - 0.002, -w + 0.004, z0 + 0.003 }, high = { x1 + 0.0006, w - 0.004, z0 + 0.007 }, bevel = 0, slot = "trim", visual_only = true }
    k:box { size = { 0.002, 0.05, 0.007 }, at = { x1, 0, z0 + 0.0135 }, bevel = 0.0005, slot = "trim", visual_only = true }
    if not wall then k:box { low = { x1 - 0.015, -0.03, z0 - 0.006 }, high = { x1 - 0.004, 0.03, z0 + 0.002 }, bevel = 0.002, slot = "body", visual_only = true } end
    electronics.grille(k, { at = { x1 - 0.058, 0, z0 + 0.5 * (h - z0) }, width = w, height = 0.08, rows = 6, slot = "screen" })
    electronics.ports(k, { at = { x1 - 0.058, -0.5 * w, z0 + 0.14 }, count = 5, pitch = 0.025, slot = "screen" })
    picture(x1 + 0.0008, 2 * w - 2 * b, z0 + 1.8 * b, h - b)
    k:lump { mass = 15 * w * (h - z0) / 0.35 * 0.72, at = { x1 - 0.03, 0, z0 + 0.4 * (h - z0) }, size = { 0.03, w, 0.3 * h } }
    if wall then
      k:box { low = { 0, -0.25, z0 + 0.16 }, high = { x1 - 0.05, 0.25, z0 + 0.40 * (h - z0) + 0.05 }, slot = "stand", fill = 0.15 }
    elseif p.type == "plinth" then
      local half = math.min(0.45 * w, 0.30)
      k:prism { polygon = outline.rounded_rect(d, 2 * half, 0.03, 4), height = 0.012, at = { 0, 0, 0 }, anchor = "bottom", slot = "stand", bevel = 0.003 }
      k:box { low = { -0.045, -0.28 * half, 0.008 }, high = { -0.005, 0.28 * half, z0 + 0.10 }, slot = "stand", bevel = 0.006, fill = 0.4 }
      k:lump { mass = 1.5, at = { 0, 0, 0.006 }, size = { 0.8 * d, half, 0.01 } }
    else -- a splayed blade under each end
      for _, s in ipairs { -1, 1 } do
        local y = s * 0.74 * w
        k:hull { slot = "stand", points = { { 0.014, y - 0.011, z0 + 0.012 }, { -0.016, y - 0.011, z0 + 0.012 }, { 0.014, y + 0.011, z0 + 0.012 }, { -0.016, y + 0.011, z0 + 0.012 }, { d / 2, y + s * 0.02 - 0.008, 0 }, { d / 2, y + s * 0.02 + 0.008, 0 }, { 0.02, y - 0.010, 0.022 }, { 0.02, y + 0.010, 0.022 }, { d / 2 - 0.01, y + s * 0.02, 0.010 }, { 0, y - 0.009, 0.02 }, { 0, y + 0.009, 0.02 } } }
        k:hull { slot = "stand", points = { { 0.014, y - 0.011, z0 + 0.012 }, { -0.016, y - 0.011, z0 + 0.012 }, { 0.014, y + 0.011, z0 + 0.012 }, { -0.016, y + 0.011, z0 + 0.012 }, { -d / 2, y + s * 0.02 - 0.008, 0 }, { -d / 2, y + s * 0.02 + 0.008, 0 }, { -0.02, y - 0.010, 0.022 }, { -0.02, y + 0.010, 0.022 }, { -d / 2 + 0.01, y + s * 0.02, 0.010 } } }
      end
    end
    k:fit()
  end,
}
