-- A thin slab of glass with rounded corners, a lit screen with small pictures, cameras behind; or an old one with keys and an aerial.
return kind {
  api    = 1,
  names  = { en = "phone, smartphone, cell phone, mobile phone, cellphone, smart phone, mobile", zh = "手机, 智能手机" },
  measure_zh = "部",
  groups = { "electronics" },
  stands = "surface",
  size   = { width = { 0.064, 0.074, 0.082 }, depth = { 0.135, 0.152, 0.168 }, height = { 0.0075, 0.0090, 0.0120 } },
  mass   = { 0.06, 0.19, 0.35 },
  params = { type = one_of { "smart", "keypad", default = "smart", words = { flip = "keypad", old = "keypad", nokia = "keypad", ["老式"] = "keypad" }, size = { smart = { width = { 0.064, 0.074, 0.082 }, depth = { 0.135, 0.152, 0.168 }, height = { 0.0075, 0.0090, 0.0120 } }, keypad = { width = { 0.044, 0.048, 0.052 }, depth = { 0.10, 0.115, 0.14 }, height = { 0.016, 0.020, 0.024 } } } } },
  slots  = pictures.slots { frame = { "aluminium", "black_plastic", "gold", "chrome" }, back = { "plastic", tint = { "#2f3338", "#e8e6ea", "#5a7ab0", "#c8a0b8" } }, glass = "screen_black", body = { "plastic_matte", tint = { "#3a4a6a", "#4a4d52" } }, keys = { "plastic", tint = { "#e8e8e4" } }, green = { "paint", tint = { "#a8c890" } } },
  rooms  = { "living_room", "bedroom", "home_office", "open_office" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    if p.type == "keypad" then
      k:loft { segments = 4, slot = "body", fill = 0.8, sections = { { at = { 0, 0, 0 }, size = { 0.86 * d, 0.86 * w }, radius = 0.012 }, { at = { 0, 0, 0.3 * h }, size = { 0.9 * d, w }, radius = 0.016 }, { at = { 0, 0, 0.75 * h }, size = { 0.9 * d, w }, radius = 0.016 }, { at = { 0, 0, h - 0.0015 }, size = { 0.84 * d, 0.88 * w }, radius = 0.014 } } }
      k:cylinder { radius = 0.0045, height = 0.12 * d, axis = "x", at = { -0.44 * d, 0.32 * w, 0.5 * h }, slot = "body", segments = 10, no_collider = true }
      k:lump { mass = 0.03, at = { 0, 0, h / 2 }, size = { 0.5 * d, 0.5 * w, 0.3 * h } }
      k:box { size = { 0.26 * d, 0.68 * w, 0.001 }, at = { -0.20 * d, 0, h - 0.0012 }, bevel = 0, slot = "green", visual_only = true }
      for i = 0, 2 do k:box { size = { 0.004, (0.5 - 0.1 * i) * w, 0.001 }, at = { -0.27 * d + 0.07 * d * i, -0.03 * w, h - 0.0009 }, bevel = 0, slot = "dark", visual_only = true } end
      electronics.keys(k, { at = { 0.20 * d, 0, h - 0.0015 }, width = 0.72 * w, depth = 0.34 * d, rows = 4, columns = 3, gap = 0.003, rise = 0.0015, slot = "keys" })
      k:box { size = { 0.008, 0.3 * w, 0.0015 }, at = { -0.015 * d, 0, h - 0.0008 }, bevel = 0.0004, slot = "keys", visual_only = true }
      k:box { size = { 0.003, 0.22 * w, 0.001 }, at = { -0.37 * d, 0, h - 0.0012 }, bevel = 0, slot = "glass", visual_only = true }
      k:fit()
      return
    end
    local c = 0.15 * w
    k:prism { polygon = outline.rounded_rect(d, w, c, 5), height = h - 0.0030, at = { 0, 0, 0.0008 }, anchor = "bottom", bevel = 0.0012, slot = "frame", fill = p.slots.frame == "aluminium" and 0.5 or 0.15, no_collider = true }
    k:prism { polygon = outline.rounded_rect(d - 0.002, w - 0.002, c, 5), height = 0.002, at = { 0, 0, 0.0000 }, anchor = "bottom", bevel = 0.0006, slot = "back", no_collider = true }
    k:prism { polygon = outline.rounded_rect(d - 0.002, w - 0.002, c, 5), height = 0.0020, at = { 0, 0, h - 0.0024 }, anchor = "bottom", bevel = 0.0006, slot = "glass", no_collider = true }
    k:box { low = { -d / 2, -w / 2, 0 }, high = { d / 2, w / 2, h }, slot = "frame", collider_only = true }
    k:lump { mass = 0.06, at = { 0, 0, h / 2 }, size = { 0.7 * d, 0.8 * w, 0.4 * h } }
    -- The screen looks up; its head is at -x.
    local top = h - 0.0004
    local r = p.rng("screen")
    k:with({ at = { 0, 0, top }, rot = { 0, -90, 0 } }, function()
      local q = pictures.painter(k, { at = { -0.0003, 0, 0 }, width = w - 0.009, height = d - 0.009 })
      q.box("far", 0, 0, 1, 1)
      q.ridge("sky", 0.45, 0.06, 0.8, r:uniform(0, 6))
      q.ridge("near", 0.25, 0.05, 1.2, r:uniform(0, 6))
      q.flat = true
      for row = 0, 3 do for column = 0, 3 do
        local a, b = 0.17 + 0.22 * column, 0.70 - 0.11 * row
        local ink = ({ "accent", "light", "sky", "dark", "near" })[(row * 3 + column * 2) % 5 + 1]
        q.box(ink, a - 0.07, b - 0.034, a + 0.07, b + 0.034)
      end end
      q.box("light", 0.06, 0.03, 0.94, 0.115)
      for i = 0, 3 do q.box("accent", 0.11 + 0.215 * i, 0.045, 0.25 + 0.215 * i, 0.10) end
      lettering.text(k, { text = "9:41", at = { 0.0006, 0, 0.36 * d }, height = 0.055 * d, slot = "light", depth = 0.0002 })
      k:cylinder { radius = 0.0022, height = 0.0008, axis = "x", at = { 0.0002, 0, d / 2 - 0.010 }, segments = 10, bevel = 0, slot = "glass", visual_only = true }
    end)
    for _, q in ipairs { { -0.18, 0.016 }, { -0.06, 0.010 } } do k:box { size = { q[2], 0.0012, 0.0028 }, at = { q[1] * d, w / 2, h / 2 }, bevel = 0.0004, slot = "frame", visual_only = true } end
    k:fit()
  end,
}
