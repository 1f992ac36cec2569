-- A round foot, a neck, a motor and blades in a guard of wires that nods; or a small one that runs from a computer.
return kind {
  api    = 1,
  names  = { en = "desk fan, table fan, small fan, fan, electric fan, usb fan", zh = "台扇, 桌面风扇, 小风扇, 风扇, 电风扇" },
  measure_zh = "台",
  groups = { "fan", "appliance" },
  stands = "surface",
  size   = { width = { 0.22, 0.32, 0.42 }, depth = { 0.20, 0.26, 0.32 }, height = { 0.32, 0.46, 0.60 } },
  mass   = { 0.5, 2, 6 },
  params = { blades = int(3, 4, 6), style = one_of("modern", "classic") },
  slots  = { body = { "plastic", "plastic_matte", classic = "painted_metal", tint = { "#ffffff", "#3a3d42", "#5f9a90", "#d8604a" } }, guard = { "chrome", "black_steel", classic = "brass" }, blade = { "clear_plastic", "plastic", classic = "brass", tint = { "#a8d8f0", "#ffffff", "#5ab0d8" } }, badge = { "plastic", "chrome", tint = { "#ffffff", "#3a6ab0" } }, keys = "black_plastic" },
  rooms  = { "home_office", "bedroom", "living_room", "office" },
  build  = function(p, k)
    local R, d, h = p.width / 2 - 0.004, p.depth, p.height
    local foot = 0.62 * R + 0.02
    local zc = h - R - 0.004
    k:lathe { profile = { { 0.96 * foot, 0 }, { foot, 0.006 }, { 0.97 * foot, 0.02 }, { 0.55 * foot, 0.038 }, { 0.30 * foot, 0.055 }, { 0, 0.055 } }, slot = "body", segments = 28, fill = p.style == "classic" and 0.12 or 0.4, smooth = false }
    k:lump { mass = 0.4, at = { 0, 0, 0.015 }, size = { foot, foot, 0.02 } }
    for i = -1, 1 do k:box { size = { 0.016, 0.013, 0.008 }, at = { 0.70 * foot, 0.022 * i, 0.031 }, rot = { 0, 20, 0 }, bevel = 0.002, slot = "keys", visual_only = true } end
    local stem = zc - 0.06
    k:sweep { path = { { 0, 0, 0.045 }, { -0.01, 0, 0.5 * stem }, { -0.02, 0, stem } }, radius = { 0.022, 0.016, 0.018 }, smooth = true, steps = 3, segments = 12, slot = "body", fill = p.style == "classic" and 0.15 or 0.5 }
    local head = k:part("head")
    local pivot = { -0.02, 0, stem + 0.014 }
    k:with({ part = head, at = { 0.06, 0, zc } }, function()
      k:lathe { profile = { { 0.018, -0.115 }, { 0.034, -0.108 }, { 0.042, -0.08 }, { 0.044, -0.045 }, { 0.030, -0.035 }, { 0, -0.035 } }, axis = "x", slot = "body", segments = 20, fill = p.style == "classic" and 0.12 or 0.4 }
      k:cylinder { radius = 0.006, height = 0.06, axis = "x", at = { -0.02, 0, 0 }, slot = "guard", segments = 8, no_collider = true }
      k:box { low = { -0.098, -0.012, -(zc - stem) + 0.022 }, high = { -0.066, 0.012, -0.03 }, bevel = 0.004, slot = "body" }
      blades.guard(k, { radius = R, front = 0.045, back = 0.038, spokes = 26, slot = "guard", badge = "badge" })
      blades.rotor(k, { radius = 0.90 * R, count = p.blades, width = 2.0 * R / p.blades + 0.02, slot = "blade", hub_slot = "badge", quiet = true, fill = p.style == "classic" and 0.25 or 1 })
      k:handle { at = { 0.04, 0, R }, normal = { 1, 0, 0 } }
    end)
    k:cylinder { radius = 0.016, height = 0.045, axis = "y", at = { pivot[1], 0, stem - 0.002 }, slot = "keys", segments = 12, no_collider = true }
    k:joint { part = head, type = "hinge", axis = { 0, 0, 1 }, origin = pivot, range = { -40, 40 }, hold = "friction" }
    k:fit()
  end,
}
