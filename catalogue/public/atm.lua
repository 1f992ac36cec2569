-- A steel cabinet with a lit header, a tilted screen between keys, a keypad, card and cash slots and a small camera.
return kind {
  api    = 1,
  names  = { en = "atm, cash machine, atm machine, ticket machine, self-service kiosk", zh = "自动取款机, 取款机, 自助机, ATM机" },
  measure_zh = "台",
  groups = { "machine" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 1.0 },
  size   = { width = { 0.48, 0.60, 0.78 }, depth = { 0.55, 0.68, 0.85 }, height = { 1.40, 1.60, 1.85 } },
  mass   = { 60, 160, 420 },
  params = { type = one_of { "bank", "kiosk", default = "bank", words = { ticket = "kiosk", kiosk = "kiosk", ["self-service"] = "kiosk", ["自助"] = "kiosk" }, size = { bank = { width = { 0.55, 0.62, 0.72 } }, kiosk = { width = { 0.48, 0.54, 0.62 }, depth = { 0.5, 0.58, 0.66 } } } } },
  slots  = { body = { "painted_metal", tint = { "#d8dcde", "#8a9298", "#2f4a6a", "#3a6a5a" } }, trim = { "painted_metal", tint = { "#1f5aa0", "#c02a2a", "#20804a", "#e08a20" } }, dark = "black_plastic", screen = "screen_on", key = "stainless_steel", lit = { "neon", tint = { "#ffffff" } }, glow = { "neon", tint = { "#60b8ff", "#60e0a0" } }, green = { "plastic", tint = { "#30a050" } }, red = { "plastic", tint = { "#d03030" } }, yellow = { "plastic", tint = { "#f0c030" } }, note = { "paper", tint = { "#a8d0a8" } } },
  rooms  = { "hotel_lobby", "supermarket", "shop" },
  build  = function(p, k)
    local w, h, d = p.width / 2, p.height, p.depth
    local kiosk = p.type == "kiosk"
    local deck, head = kiosk and 0.92 or 0.86, h - 0.24 -- front edge of the shelf, underside of the header
    local back = d - 0.30 -- where the recess ends
    -- Body: lower cabinet, back, header; the recess between holds screen and shelf.
    k:rounded_box { low = { 0, -w, 0.03 }, high = { d - 0.06, w, deck - 0.06 }, radius = 0.018, segments = 2, slot = "body", no_mass = true }
    k:box { low = { 0.02, -w + 0.02, 0 }, high = { d - 0.09, w - 0.02, 0.035 }, slot = "dark", bevel = 0.002, fill = 0.2 }
    k:rounded_box { low = { 0, -w, 0.5 }, high = { back, w, h }, radius = 0.018, segments = 2, slot = "body", no_mass = true }
    k:rounded_box { low = { back - 0.05, -w, head }, high = { d - 0.02, w, h }, radius = 0.018, segments = 2, slot = "trim", no_mass = true }
    k:lump { mass = kiosk and 75 or 150, at = { 0.42 * d, 0, 0.42 }, size = { 0.7 * d, 1.8 * w, 0.8 } } -- safe, cassettes and steel sheet
    for _, s in ipairs { -1, 1 } do -- cheeks
      local y = s * (w - 0.012)
      k:prism { polygon = { { back - 0.05, deck - 0.08 }, { d - 0.06, deck - 0.08 }, { d, deck - 0.02 }, { d - 0.10, deck + 0.18 }, { d - 0.06, head + 0.02 }, { back - 0.05, head + 0.02 } }, axis = "y", height = 0.024, at = { 0, y, 0 }, bevel = 0.004, slot = "body", no_mass = true }
    end
    -- Shelf that slopes to the customer, with the keypad.
    local x0, z0, x1, z1 = back, deck + 0.09, d - 0.015, deck - 0.03
    local slope = math.deg(math.atan(z0 - z1, x1 - x0))
    k:hull { points = { { x0 - 0.02, -w + 0.024, z0 }, { x0 - 0.02, w - 0.024, z0 }, { x1, -w + 0.024, z1 }, { x1, w - 0.024, z1 }, { x0 - 0.02, -w + 0.024, deck - 0.10 }, { x0 - 0.02, w - 0.024, deck - 0.10 }, { d - 0.07, -w + 0.024, deck - 0.10 }, { d - 0.07, w - 0.024, deck - 0.10 } }, slot = "dark", fill = 0.05 }
    k:with({ at = { (x0 + x1) / 2, 0, (z0 + z1) / 2 }, rot = { 0, slope, 0 } }, function()
      if not kiosk then
        k:box { size = { 0.17, 0.22, 0.006 }, at = { 0.01, -0.02, 0.001 }, slot = "body", bevel = 0.001, visual_only = true }
        electronics.keys(k, { at = { 0.01, -0.05, 0.003 }, width = 0.135, depth = 0.145, rows = 4, columns = 3, gap = 0.008, rise = 0.007, slot = "key" })
        for i, slot in ipairs { "red", "yellow", "green" } do k:box { size = { 0.028, 0.048, 0.008 }, at = { -0.045 + 0.036 * (i - 1), 0.055, 0.006 }, slot = slot, bevel = 0.002, visual_only = true } end
      else
        k:box { size = { 0.14, 0.16, 0.008 }, at = { 0, 0.10, 0.001 }, slot = "key", bevel = 0.003, visual_only = true }
        k:box { size = { 0.07, 0.10, 0.012 }, at = { 0, -0.10, 0.002 }, slot = "glow", bevel = 0.003, visual_only = true }
      end
    end)
    -- Screen tilted back on the wall of the recess.
    local zs = (z0 + head) / 2 + 0.01
    k:with({ at = { back + 0.012, -0.03, zs }, rot = { 0, -10, 0 } }, function()
      local sw, sh = math.min(0.36, 2 * w - 0.26), head - z0 - 0.06
      k:box { size = { 0.020, sw + 0.04, sh + 0.03 }, at = { 0, 0, 0 }, slot = "dark", bevel = 0.003, no_collider = true, fill = 0.3 }
      k:box { size = { 0.006, sw, sh }, at = { 0.010, 0, 0 }, slot = "screen", bevel = 0.001, visual_only = true }
      k:box { size = { 0.002, sw * 0.9, sh * 0.16 }, at = { 0.0135, 0, 0.36 * sh }, slot = "glow", bevel = 0, visual_only = true }
      for row = 0, 2 do for _, s in ipairs { -1, 1 } do k:box { size = { 0.002, sw * 0.36, sh * 0.10 }, at = { 0.0135, s * 0.25 * sw, sh * (0.14 - 0.19 * row) }, slot = "glow", bevel = 0, visual_only = true } end end
      if not kiosk then for row = 0, 3 do for _, s in ipairs { -1, 1 } do k:box { size = { 0.012, 0.020, 0.016 }, at = { 0.010, s * (sw / 2 + 0.012), sh * (0.24 - 0.19 * row) }, slot = "key", bevel = 0.002, visual_only = true } end end end
    end)
    -- Card slot with its light on the right, receipt slot above, cash door below the shelf.
    local ys = w - 0.085
    k:box { size = { 0.03, 0.085, 0.04 }, at = { back + 0.012, ys, zs - 0.03 }, slot = "dark", bevel = 0.006, visual_only = true }
    k:box { size = { 0.034, 0.06, 0.005 }, at = { back + 0.013, ys, zs - 0.03 }, slot = "glow", bevel = 0, visual_only = true }
    k:box { size = { 0.02, 0.08, 0.012 }, at = { back + 0.010, ys, zs + 0.06 }, slot = "dark", bevel = 0.002, visual_only = true }
    k:box { size = { 0.025, 0.06, 0.003 }, at = { back + 0.014, ys, zs + 0.06 }, rot = { 0, 20, 0 }, slot = "note", bevel = 0, visual_only = true }
    k:box { size = { 0.02, math.min(0.30, 1.3 * w), 0.055 }, at = { d - 0.058, 0, deck - 0.16 }, slot = "dark", bevel = 0.004, visual_only = true }
    k:box { size = { 0.024, math.min(0.26, 1.1 * w), 0.010 }, at = { d - 0.056, 0, deck - 0.155 }, slot = "glow", bevel = 0, visual_only = true }
    -- Cabinet door with lock, a coloured band, the lit name.
    k:box { low = { d - 0.062, -w + 0.035, 0.08 }, high = { d - 0.057, w - 0.035, deck - 0.24 }, slot = "body", bevel = 0.002, visual_only = true }
    k:cylinder { radius = 0.014, height = 0.008, axis = "x", at = { d - 0.056, w - 0.07, 0.40 }, slot = "key", segments = 14, visual_only = true }
    k:box { low = { d - 0.058, -w + 0.035, deck - 0.33 }, high = { d - 0.0555, w - 0.035, deck - 0.29 }, slot = "trim", bevel = 0, visual_only = true }
    signwriting.word(k, { text = kiosk and "TICKETS" or "ATM", at = { d - 0.020, 0, (head + h) / 2 }, height = kiosk and 0.058 or 0.12, slot = "lit", weight = kiosk and 0.16 or 0.19 })
    k:sphere { radius = 0.012, at = { d - 0.04, 0, head - 0.002 }, slot = "dark", segments = 10, visual_only = true }
    k:light { kind = "area", at = { d - 0.10, 0, head - 0.01 }, dir = { 0, 0, -1 }, size = { 0.08, 1.4 * w }, lumens = 160, color = lamps.cold }
    k:fit()
  end,
}
