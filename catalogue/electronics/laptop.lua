-- A thin case with keys and a touchpad, and a lid with the screen on a hinge that stays where it is put.
return kind {
  api    = 1,
  names  = { en = "laptop, laptop computer, notebook computer, gaming laptop, chromebook", zh = "笔记本电脑, 笔记本, 手提电脑" },
  measure_zh = "台",
  groups = { "computer", "electronics" },
  stands = "surface",
  size   = { width = { 0.29, 0.345, 0.42 }, depth = { 0.25, 0.29, 0.36 }, height = { 0.20, 0.235, 0.28 } },
  mass   = { 0.8, 1.7, 4.5 },
  params = {
    type = one_of { "slim", "gaming", default = "slim", words = { gaming = "gaming", ["游戏"] = "gaming", thin = "slim" } },
    state = one_of { "open", "closed", default = "open", words = { closed = "closed", shut = "closed", ["合上"] = "closed", open = "open" },
      size = { open = { depth = { 0.25, 0.29, 0.36 }, height = { 0.20, 0.235, 0.28 } }, closed = { depth = { 0.20, 0.24, 0.30 }, height = { 0.016, 0.020, 0.030 } } } },
  },
  slots  = pictures.slots {
    case   = { "aluminium", "plastic_matte", "black_plastic", tint = { "#c8cad0", "#55585e", "#d8b8a8", "#8fa0b8" } },
    keys   = "black_plastic",
    bezel  = "black_plastic",
    screen = "screen_on",
    glow   = { "neon", tint = { "#ff5a7a", "#5affc0", "#6a7aff" } },
    logo   = "chrome",
  },
  rooms  = { "home_office", "study", "open_office", "living_room", "cafe", "library" },
  build  = function(p, k)
    local closed = p.state == "closed"
    local gaming = p.type == "gaming"
    local w = p.width / 2
    local lean = closed and 0 or 112 -- degrees between lid and keys
    local t, lid_t = gaming and 0.020 or 0.012, 0.006
    local d, tilt = p.depth, math.rad(lean - 90)
    if closed then t = math.max(0.008, p.height - lid_t - 0.0045) else
      -- The open lid leans back: case and lid are equally deep, together as deep as asked.
      d = (p.depth - 0.004) / (1 + 0.93 * math.sin(tilt))
    end
    local lid_d = closed and d or math.min(1.05 * d, (p.height - t - 0.006) / math.cos(tilt))
    local x0, x1 = 0, d -- hinge behind at x = 0
    local foot = 0.002
    k:prism { polygon = outline.rounded_rect(d, 2 * w, 0.012, 3), height = t - foot, at = { d / 2, 0, foot }, anchor = "bottom", bevel = 0.002, slot = "case", fill = 0.25 }
    for _, sx in ipairs { 0.03, d - 0.03 } do for _, sy in ipairs { -1, 1 } do k:cylinder { radius = 0.008, height = foot + 0.001, at = { sx, sy * (w - 0.03), 0 }, anchor = "bottom", slot = "keys", segments = 10 } end end
    k:lump { mass = gaming and 1.1 or 0.65, at = { 0.55 * d, 0, 0.5 * t }, size = { 0.7 * d, 1.6 * w, 0.5 * t } }
    -- Well, keys, touchpad, ports.
    local kd, kx = 0.42 * d, 0.12 * d + 0.21 * d
    k:box { size = { kd + 0.006, 1.84 * w, 0.0008 }, at = { kx, 0, t }, bevel = 0, slot = gaming and "glow" or "bezel", visual_only = true }
    electronics.keys(k, { at = { kx - 0.08 * kd, 0, t }, width = 1.80 * w, depth = 0.82 * kd, rows = 5, columns = 13, gap = 0.0035, rise = 0.0014, slot = "keys" })
    k:box { size = { 0.13 * kd, 0.80 * w, 0.0014 }, at = { kx + 0.43 * kd, -0.05 * w, t + 0.0007 }, bevel = 0, slot = "keys", visual_only = true }
    for _, y in ipairs { -0.66, 0.56, 0.76 } do k:box { size = { 0.13 * kd, 0.18 * w, 0.0014 }, at = { kx + 0.43 * kd, y * w, t + 0.0007 }, bevel = 0, slot = "keys", visual_only = true } end
    k:box { size = { 0.29 * d, 0.70 * w, 0.0008 }, at = { 0.79 * d, -0.03 * w, t }, bevel = 0, slot = "bezel", visual_only = true }
    k:box { size = { 0.29 * d - 0.0016, 0.70 * w - 0.0016, 0.0010 }, at = { 0.79 * d, -0.03 * w, t }, bevel = 0, slot = "case", visual_only = true }
    for _, s in ipairs { -1, 1 } do for i = 0, 2 do k:box { size = { 0.011, 0.0012, 0.004 }, at = { 0.12 * d + 0.022 * i, s * w, 0.55 * t }, bevel = 0, slot = "bezel", visual_only = true } end end
    k:cylinder { radius = 0.0045, height = 1.1 * w, axis = "y", at = { 0.0045, 0, t + 0.0005 }, slot = "bezel", segments = 12, no_collider = true }
    -- The lid, drawn in its own frame: hinge at the origin, screen looking down when shut.
    local lid, axis = k:part("lid"), { 0.0045, 0, t + 0.0035 }
    k:with({ part = lid, at = axis, rot = { 0, -lean, 0 } }, function()
      k:with({ at = { -0.0045, 0, -0.001 } }, function()
        k:prism { polygon = outline.rounded_rect(lid_d, 2 * w, 0.012, 3), height = lid_t, at = { lid_d / 2, 0, 0 }, anchor = "bottom", bevel = 0.0015, slot = "case", fill = 0.5 }
        k:box { low = { 0.006, -w + 0.005, -0.0006 }, high = { lid_d - 0.005, w - 0.005, 0.001 }, bevel = 0, slot = "bezel", visual_only = true }
        k:box { low = { 0.020, -w + 0.010, -0.0009 }, high = { lid_d - 0.012, w - 0.010, 0 }, bevel = 0, slot = "screen", visual_only = true }
        k:cylinder { radius = 0.002, height = 0.0006, at = { lid_d - 0.0085, 0, -0.0006 }, segments = 8, bevel = 0, slot = "logo", visual_only = true }
        k:prism { polygon = outline.regular(0.017, 6), height = 0.001, at = { 0.55 * lid_d, 0, lid_t }, bevel = 0, slot = gaming and "glow" or "logo", visual_only = true }
        k:handle { at = { lid_d, 0, lid_t / 2 }, normal = { 1, 0, 0 } }
        if not closed then -- windows on the desktop
          k:with({ at = { (lid_d + 0.008) / 2, 0, -0.0009 }, rot = { 0, 90, 0 } }, function()
            pictures.draw(k, { at = { 0, 0, 0 }, width = 2 * w - 0.020, height = lid_d - 0.032, subject = "desktop", r = p.rng("picture") })
          end)
        end
      end)
    end)
    k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = axis, range = closed and { 0, 130 } or { -lean + 1, 25 }, hold = "friction" }
    if not closed then k:light { kind = "area", part = lid, at = { -0.3 * lid_d * math.sin(tilt) + 0.02, 0, t + 0.5 * lid_d }, dir = { 1, 0, 0.2 }, size = { 1.8 * w, 0.8 * lid_d }, lumens = 25, color = lamps.cold } end
    k:fit()
  end,
}
