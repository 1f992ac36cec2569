-- An upright case with a big upturned bottle on top (or a closed top), two taps over a drip tray, a door below, a cup tube on the side.
return kind {
  api    = 1,
  names  = { en = "water cooler, office water cooler, water cooler dispenser, water fountain", zh = "饮水机" },
  measure_zh = "台",
  groups = { "appliance" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.6 },
  size   = { width = { 0.28, 0.31, 0.36 }, depth = { 0.30, 0.34, 0.40 }, height = { 0.95, 1.35, 1.55 } },
  mass   = { 10, 32, 50 },
  params = { bottle = one_of { "top", "hidden", default = "top", words = { ["bottom-loading"] = "hidden", bottleless = "hidden", bottle = "top" }, size = { top = { height = { 1.28, 1.38, 1.50 } }, hidden = { height = { 0.98, 1.06, 1.15 } } } } },
  slots  = { shell = { "plastic", "painted_metal", tint = { "#ffffff", "#f1f2f3", "#2f3236", "#c9cdd0" } }, water = { "clear_plastic", tint = { "#8fc1e8", "#a9d3ee" } }, dark = "black_plastic", hot = { "plastic", tint = "#d0342c" }, cold = { "plastic", tint = "#2f6fc5" }, metal = "chrome", cup = { "paperboard", tint = "#ffffff" } },
  rooms  = { "open_office", "waiting_room", "gym", "hallway", "meeting_room" },
  build  = function(p, k)
    local w, d = p.width / 2, p.depth
    local case = p.bottle == "top" and p.height - 0.40 or p.height
    local r, share = w - 0.018, p.slots.shell == "plastic" and 0.05 or 0.015 -- sheet metal is thinner
    -- Case: lower body with a door, a niche for the taps, a head over it.
    local z1, z2 = 0.62 * case, 0.86 * case
    k:rounded_box { low = { 0, -w, 0.012 }, high = { d - 0.012, w, z1 }, radius = 0.018, segments = 3, slot = "shell", fill = share }
    k:rounded_box { low = { 0, -w, z1 - 0.03 }, high = { 0.60 * d, w, case }, radius = 0.018, segments = 3, slot = "shell", fill = share }
    k:rounded_box { low = { 0.02, -w, z2 }, high = { d - 0.006, w, case }, radius = 0.020, segments = 3, slot = "shell", fill = share }
    for _, s in ipairs { -1, 1 } do k:box { low = { 0.10, s > 0 and w - 0.022 or -w, z1 - 0.02 }, high = { 0.86 * d, s > 0 and w or -w + 0.022, z2 + 0.02 }, slot = "shell", bevel = 0.006, fill = 0.1 } end
    k:box { low = { 0.60 * d - 0.002, -w + 0.022, z1 + 0.004 }, high = { 0.60 * d + 0.002, w - 0.022, z2 }, slot = "dark", bevel = 0, visual_only = true }
    fittings.feet(k, { low = { 0, -w, 0 }, high = { d - 0.012, w, 0 }, height = 0.016, slot = "dark", radius = 0.018, inset = 0.04 })
    k:lump { mass = 6, at = { 0.10, 0, 0.18 }, size = { 0.15, 0.2, 0.2 } } -- compressor
    -- Drip tray with a grid.
    k:rounded_box { low = { 0.60 * d, -w + 0.040, z1 - 0.004 }, high = { d, w - 0.040, z1 + 0.016 }, radius = 0.008, segments = 2, slot = "dark", fill = 0.3 }
    for i = -3, 3 do k:box { low = { 0.64 * d, i * 0.028 * w / 0.155 - 0.004, z1 + 0.0155 }, high = { d - 0.012, i * 0.028 * w / 0.155 + 0.004, z1 + 0.0172 }, slot = "metal", bevel = 0, visual_only = true } end
    k:surface("tray", { center = { 0.82 * d, 0, z1 + 0.0172 }, size = { 0.30 * d, 2 * w - 0.11 }, clearance = z2 - z1 - 0.10 })
    -- Two taps with levers that press down.
    for i, name in ipairs { "hot", "cold" } do
      local y = (i - 1.5) * 0.95 * w
      local zt = z2 - 0.030
      k:cylinder { radius = 0.014, height = 0.07, axis = "x", at = { 0.60 * d + 0.034, y, zt }, slot = "shell", segments = 14, no_collider = true, fill = 0.5 }
      k:cylinder { radius = 0.011, height = 0.05, at = { 0.60 * d + 0.055, y, zt - 0.030 }, slot = name, segments = 12 }
      k:rounded_box { low = { 0.60 * d + 0.040, y - 0.014, zt + 0.016 }, high = { 0.60 * d + 0.090, y + 0.014, zt + 0.026 }, radius = 0.004, segments = 2, slot = name }
      k:cylinder { radius = 0.005, height = 0.004, axis = "x", at = { d - 0.007, y, (z2 + case) / 2 }, slot = name, segments = 12, bevel = 0, visual_only = true }
    end
    -- A storage door below.
    local door = k:part("door")
    local a, b = 0.08 * case, z1 - 0.045
    k:rounded_box { low = { d - 0.009, -w + 0.022, a }, high = { d - 0.001, w - 0.022, b }, radius = 0.003, segments = 1, slot = "shell", part = door, fill = 0.25 }
    k:box { low = { d - 0.002, -w + 0.035, b - 0.09 }, high = { d, -w + 0.047, b - 0.02 }, slot = "dark", part = door, bevel = 0.001, visual_only = true }
    k:joint { part = door, type = "hinge", axis = { 0, 0, 1 }, origin = { d - 0.001, w - 0.022, (a + b) / 2 }, range = { 0, 100 }, hold = "latch" }
    k:handle { part = door, at = { d, -w + 0.04, b - 0.05 }, normal = { 1, 0, 0 } }
    if p.bottle == "top" then
      local cx = d / 2 - 0.006
      k:cylinder { radius = 0.62 * r, height = 0.030, at = { cx, 0, case - 0.004 }, anchor = "bottom", slot = "shell", segments = 26, fill = 0.2 }
      local profile, n = {}, 0
      local function add(s, z) n = n + 1 profile[n] = { s * r, z } end
      local z0, t = case + 0.012, p.height - case - 0.012
      add(0.24, z0) add(0.30, z0 + 0.03 * t) add(0.72, z0 + 0.12 * t) add(1, z0 + 0.24 * t)
      for i = 0, 2 do local z = z0 + (0.30 + 0.21 * i) * t add(1, z) add(0.94, z + 0.03 * t) add(0.94, z + 0.08 * t) add(1, z + 0.11 * t) end
      add(1, z0 + 0.93 * t) add(0.90, z0 + 0.99 * t) add(0.80, z0 + t)
      k:lathe { profile = profile, at = { cx, 0, 0 }, slot = "water", segments = 30, no_mass = true, no_collider = true }
      k:lathe { profile = { { 0.28 * r, z0 }, { r, z0 + 0.24 * t }, { r, z0 + 0.94 * t }, { 0.82 * r, z0 + t } }, at = { cx, 0, 0 }, slot = "water", segments = 14, collider_only = true }
      k:lump { mass = 12, at = { cx, 0, z0 + 0.4 * t }, size = { r, r, 0.5 * t } }
    else
      k:surface("top", { center = { d / 2, 0, case }, size = { d - 0.06, 2 * w - 0.06 } })
    end
    k:fit()
  end,
}
