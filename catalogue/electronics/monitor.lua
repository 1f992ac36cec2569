-- A screen in a thin bezel on a column and a foot; flat or curved, two screens side by side on request.
return kind {
  api    = 1,
  names  = { en = "monitor, computer monitor, display monitor, computer screen, screen, pc monitor, computer display, gaming monitor, digital display, touchscreen", zh = "显示器, 电脑屏幕, 显示屏, 屏幕" },
  measure_zh = "台",
  groups = { "screen", "electronics", "electronic peripheral" },
  stands = "surface",
  size   = { width = { 0.46, 0.58, 0.80 }, depth = { 0.18, 0.22, 0.28 }, height = { 0.38, 0.47, 0.58 } },
  mass   = { 2.5, 5, 20 },
  params = {
    shape = one_of { "flat", "curved", "dual", default = "flat", words = { curved = "curved", ultrawide = "curved", ["曲面"] = "curved", ["带鱼屏"] = "curved", dual = "dual", ["双屏"] = "dual" },
      size = { curved = { width = { 0.70, 0.82, 1.00 }, depth = { 0.22, 0.26, 0.30 } }, dual = { width = { 1.00, 1.16, 1.40 } } } },
    on = bool(true, { off = false, ["关着"] = false }),
  },
  slots  = pictures.slots {
    body   = { "black_plastic", "plastic_matte", tint = { "#3a3c40", "#f4f4f2", "#9a9ca0" } },
    stand  = { "aluminium", "black_plastic", "black_steel" },
    screen = "screen_black",
    lamp   = "neon",
  },
  rooms  = { "home_office", "study", "open_office", "game_room", "reception" },
  build  = function(p, k)
    local w, h, d = p.width / 2, p.height, p.depth / 2
    local x = 0.35 * d
    local n = p.shape == "dual" and 2 or 1
    local sw = p.shape == "dual" and w - 0.004 or 2 * w -- of one screen
    local sh = math.min(0.595 * sw, h - 0.12)
    local z0 = h - sh
    local zm, b = h - sh / 2, 0.009
    local function screen(face, y, width, height, draw)
      k:box { low = { face - 0.001, y - width / 2 + b, zm - height / 2 + 2 * b }, high = { face + 0.0006, y + width / 2 - b, zm + height / 2 - b }, bevel = 0, slot = "screen", visual_only = true }
      if p.on and draw then pictures.draw(k, { at = { face + 0.0006, y, zm + b / 2 }, width = width - 2 * b, height = height - 3 * b, subject = "desktop", r = p.rng("picture") }) end
    end
    if p.shape == "curved" then -- bowed plates, five strips of collider
      local bow, steps = 0.055, 8
      local function face(y) return x + bow * (y / w) ^ 2 end
      local function arc(inset, dx0, dx1)
        local points = {}
        for i = 0, steps do local y = (w - inset) * (2 * i / steps - 1) points[#points + 1] = { face(y) + dx0, y } end
        for i = steps, 0, -1 do local y = (w - inset) * (2 * i / steps - 1) points[#points + 1] = { face(y) + dx1, y } end
        return points
      end
      k:prism { polygon = arc(0, 0, -0.030), height = sh, at = { 0, 0, zm }, bevel = 0.003, slot = "body", fill = 0.22, no_collider = true }
      for i = 1, steps, 2 do
        local ya, yb = w * (2 * (i - 1) / steps - 1), w * (2 * (i + 1) / steps - 1)
        k:hull { slot = "body", collider_only = true, points = { { face(ya), ya, z0 }, { face(yb), yb, z0 }, { face(ya) - 0.03, ya, z0 }, { face(yb) - 0.03, yb, z0 }, { face(ya), ya, h }, { face(yb), yb, h }, { face(ya) - 0.03, ya, h }, { face(yb) - 0.03, yb, h } } }
      end
      k:prism { polygon = arc(b, 0.0010, -0.002), height = sh - 3 * b, at = { 0, 0, zm + b / 2 }, bevel = 0, slot = "screen", visual_only = true }
      if p.on then
        k:prism { polygon = arc(b, 0.0013, 0), height = 0.55 * sh, at = { 0, 0, h - b - 0.275 * sh }, bevel = 0, slot = "far", visual_only = true }
        k:prism { polygon = arc(b, 0.0016, 0), height = 0.22 * sh, at = { 0, 0, z0 + 2 * b + 0.11 * sh }, bevel = 0, slot = "near", visual_only = true }
        local function strip(y0, y1, za, zb, out, slot) -- a patch of the bowed screen
          local points, m = {}, 4
          for i = 0, m do local y = y0 + (y1 - y0) * i / m points[#points + 1] = { face(y) + out, y } end
          for i = m, 0, -1 do local y = y0 + (y1 - y0) * i / m points[#points + 1] = { face(y), y } end
          k:prism { polygon = points, height = zb - za, at = { 0, 0, (za + zb) / 2 }, bevel = 0, slot = slot, visual_only = true }
        end
        strip(-0.05 * w, 0.72 * w, zm - 0.24 * sh, zm + 0.36 * sh, 0.0020, "light")
        strip(-0.05 * w, 0.72 * w, zm + 0.30 * sh, zm + 0.36 * sh, 0.0023, "accent")
        for i = 0, 4 do strip(0.02 * w, (0.62 - 0.08 * (i % 3)) * w, zm + (0.20 - 0.09 * i) * sh, zm + (0.225 - 0.09 * i) * sh, 0.0024, "dark") end
        for i = 0, 3 do strip(-0.90 * w, -0.82 * w, zm + (0.30 - 0.14 * i) * sh, zm + (0.38 - 0.14 * i) * sh, 0.0020, "accent") end
      end
    else
      for i = 1, n do
        local y = n == 1 and 0 or (i == 1 and -1 or 1) * (w - sw / 2)
        k:rounded_box { low = { x - 0.022, y - sw / 2, z0 }, high = { x, y + sw / 2, h }, radius = 0.004, segments = 2, slot = "body", fill = 0.22 }
        k:rounded_box { low = { x - 0.045, y - 0.30 * sw, zm - 0.32 * sh }, high = { x - 0.018, y + 0.30 * sw, zm + 0.26 * sh }, radius = 0.012, segments = 2, slot = "body", fill = 0.22 }
        k:lump { mass = 9 * sw * sh, at = { x - 0.02, y, zm }, size = { 0.02, 0.6 * sw, 0.5 * sh } }
        screen(x, y, sw, sh, true)
        k:box { size = { 0.0016, 0.03, 0.004 }, at = { x, y, z0 + b }, bevel = 0, slot = "stand", visual_only = true }
        k:box { size = { 0.0016, 0.006, 0.002 }, at = { x, y + 0.46 * sw, z0 + 0.5 * b }, bevel = 0, slot = "lamp", visual_only = true }
      end
    end
    if p.on then k:light { kind = "area", at = { x + 0.06, 0, zm }, dir = { 1, 0, 0 }, size = { 1.8 * w, 0.8 * sh }, lumens = 130 * w / 0.29, color = lamps.cold } end
    -- Column and foot.
    local xc = x - 0.075
    k:box { low = { xc - 0.012, -0.030, 0.006 }, high = { xc + 0.012, 0.030, zm + 0.05 }, bevel = 0.006, slot = "stand", fill = 0.5 }
    k:box { low = { xc, -0.045, zm - 0.04 }, high = { x - (p.shape == "curved" and 0.028 or 0.04), 0.045, zm + 0.04 }, bevel = 0.004, slot = "stand", fill = 0.4 }
    if n == 2 then k:box { low = { xc - 0.010, -0.55 * w, zm - 0.02 }, high = { xc + 0.014, 0.55 * w, zm + 0.02 }, bevel = 0.004, slot = "stand", fill = 0.4 }
      for _, s in ipairs { -1, 1 } do k:box { low = { xc, s * 0.5 * w - 0.045, zm - 0.04 }, high = { x - 0.04, s * 0.5 * w + 0.045, zm + 0.04 }, bevel = 0.004, slot = "stand", fill = 0.4 } end
    end
    local foot = n == 2 and 0.20 or math.min(0.14, 0.3 * w + 0.04)
    local low, high = -d, d
    k:prism { polygon = outline.rounded_rect(high - low, 2 * foot, 0.02, 4), height = 0.010, at = { 0, 0, 0 }, anchor = "bottom", bevel = 0.003, slot = "stand", fill = 0.5 }
    k:lump { mass = n == 2 and 3 or 1, at = { 0, 0, 0.005 }, size = { d, foot, 0.008 } }
    k:fit()
  end,
}
