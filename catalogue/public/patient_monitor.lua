-- A screen with curves and figures in a case with a carrying handle, cables plugged in below; on a rolling stand with a basket, or with its recorder cart.
return kind {
  api    = 1,
  names  = { en = "patient monitor, heart monitor, medical monitor, vital signs monitor, ecg machine, ekg machine, medical machine", zh = "监护仪, 病人监护仪, 心电监护仪" },
  measure_zh = "台",
  groups = { "medical equipment", "electronics" },
  stands = "floor", access = { ["+x"] = 0.5 },
  size   = { width = { 0.46, 0.52, 0.60 }, depth = { 0.46, 0.52, 0.60 }, height = { 1.20, 1.40, 1.60 } },
  mass   = { 6, 14, 35 },
  params = { stand = one_of { "pole", "cart", words = { cart = "cart", trolley = "cart" } } },
  slots  = { case = { "plastic", tint = { "#e8ecee", "#d8dcd8", "#cfd8e0" } }, bezel = { "black_plastic", "plastic", tint = { "#8fa8b8" } }, screen = "screen_on", green = { "neon", tint = { "#50ff70" } }, blue = { "neon", tint = { "#50c8ff" } }, yellow = { "neon", tint = { "#ffe050" } }, red = { "neon", tint = { "#ff6050" } }, steel = { "stainless_steel", "aluminium" }, base = { "black_plastic", "plastic", tint = { "#d0d4d8" } }, wheel = "rubber", cable = { "rubber", "plastic", tint = { "#6a7078" } } },
  rooms  = { "hospital_room", "clinic_room" },
  build  = function(p, k)
    local h, cart = p.height, p.stand == "cart"
    local w, mh = 0.20, 0.30 -- half width and height of the monitor
    local z0 = h - mh - 0.035
    if cart then
      -- Four legs of tube, two shelves, a drawer box below.
      for _, sx in ipairs { -1, 1 } do
        for _, sy in ipairs { -1, 1 } do
          k:cylinder { radius = 0.014, height = z0 - 0.07, at = { sx * 0.17, sy * 0.19, 0.065 }, anchor = "bottom", slot = "steel", segments = 10, fill = 0.35 }
          fittings.caster(k, { at = { sx * 0.17, sy * 0.19, 0.07 }, height = 0.07, slot = "base", wheel = "wheel", turn = 30 * sx + 70 * sy })
        end
      end
      for i, z in ipairs { 0.16, 0.52, z0 - 0.022 } do
        k:rounded_box { low = { -0.20, -0.22, z }, high = { 0.20, 0.22, z + 0.022 }, radius = 0.008, segments = 2, slot = "case", fill = 0.4 }
        if i < 3 then k:surface("shelf_" .. i, { center = { 0, 0, z + 0.022 }, size = { 0.32, 0.36 }, clearance = 0.3 }) end
      end
      k:rounded_box { low = { -0.15, -0.17, 0.542 }, high = { 0.17, 0.17, 0.66 }, radius = 0.012, segments = 2, slot = "base", fill = 0.2 } -- recorder
      k:box { size = { 0.004, 0.20, 0.004 }, at = { 0.17, 0, 0.61 }, slot = "case", bevel = 0, visual_only = true }
      electronics.buttons(k, { at = { 0.17, 0, 0.575 }, count = 5, pitch = 0.045, size = 0.016, slot = "green" })
    else
      legs.star(k, { radius = 0.24, arms = 5, height = 0.13, slot = "base", wheel = "wheel" })
      k:lump { mass = 4, at = { 0, 0, 0.08 }, size = { 0.2, 0.2, 0.05 } }
      k:cylinder { radius = 0.019, height = z0 - 0.10, at = { 0, 0, 0.10 }, anchor = "bottom", slot = "steel", segments = 16, fill = 0.4 }
      k:cylinder { radius = 0.06, height = 0.02, at = { 0, 0, z0 }, anchor = "top", slot = "base", segments = 18, no_collider = true }
      -- A wire basket and a bar to push it by.
      local zb = 0.62 * z0
      for _, q in ipairs { 0, 0.055, 0.11 } do
        local a = 0.11 - 0.012 * (0.11 - q) / 0.11
        k:sweep { path = { { 0.03, -a, zb + q }, { 0.19, -a, zb + q }, { 0.19, a, zb + q }, { 0.03, a, zb + q } }, radius = 0.0028, closed = true, segments = 5, slot = "steel", no_collider = true }
      end
      for i = -2, 2 do k:sweep { path = { { 0.03, i * 0.05, zb + 0.11 }, { 0.03, i * 0.048, zb }, { 0.19, i * 0.048, zb }, { 0.19, i * 0.05, zb + 0.11 } }, radius = 0.002, segments = 4, slot = "steel", no_collider = true } end
      k:box { low = { 0.02, -0.11, zb - 0.003 }, high = { 0.19, 0.11, zb + 0.003 }, slot = "steel", fill = 0.15, bevel = 0 }
      for _, q in ipairs { { 0.025, -0.11, 0.032, 0.11 }, { 0.186, -0.11, 0.192, 0.11 }, { 0.03, -0.112, 0.19, -0.107 }, { 0.03, 0.107, 0.19, 0.112 } } do k:box { low = { q[1], q[2], zb }, high = { q[3], q[4], zb + 0.112 }, slot = "steel", collider_only = true } end
      k:container("basket", { center = { 0.11, 0, zb + 0.003 }, size = { 0.14, 0.19 }, clearance = 0.2 })
      k:sweep { path = { { 0.01, -0.02, 0.80 * z0 }, { 0.06, -0.14, 0.80 * z0 }, { 0.14, -0.15, 0.80 * z0 }, { 0.16, 0, 0.80 * z0 }, { 0.14, 0.15, 0.80 * z0 }, { 0.06, 0.14, 0.80 * z0 }, { 0.01, 0.02, 0.80 * z0 } }, radius = 0.009, smooth = true, steps = 3, segments = 8, slot = "base", no_collider = true }
      k:box { low = { 0.02, -0.15, 0.80 * z0 - 0.009 }, high = { 0.165, 0.15, 0.80 * z0 + 0.009 }, slot = "base", collider_only = true }
    end
    -- The monitor, tilted back a little.
    k:with({ at = { 0.02, 0, z0 }, rot = { 0, -5, 0 } }, function()
      k:rounded_box { low = { -0.07, -w, 0 }, high = { 0.06, w, mh }, radius = 0.025, segments = 3, slot = "case", no_mass = true }
      k:lump { mass = 4.5, at = { 0, 0, mh / 2 }, size = { 0.1, 0.36, 0.26 } }
      k:rounded_box { low = { 0.055, -w + 0.012, 0.045 }, high = { 0.063, w - 0.012, mh - 0.015 }, radius = 0.0035, segments = 2, slot = "bezel", visual_only = true }
      k:box { low = { 0.0605, -w + 0.028, 0.060 }, high = { 0.0645, w - 0.028, mh - 0.030 }, slot = "screen", bevel = 0.0005, visual_only = true }
      local x = 0.0655
      local left, right = -w + 0.036, 0.055
      -- Heart beat, pulse and breath: three curves.
      local function curve(z, slot, shape, n)
        local path = {}
        for i = 0, n - 1 do
          for _, q in ipairs(shape) do path[#path + 1] = { x, left + (right - left) * (i + q[1]) / n, z + q[2] } end
        end
        k:sweep { path = path, radius = 0.0013, segments = 4, slot = slot, visual_only = true }
      end
      curve(mh - 0.075, "green", { { 0, 0 }, { 0.25, 0 }, { 0.32, 0.006 }, { 0.40, 0 }, { 0.46, -0.006 }, { 0.52, 0.034 }, { 0.58, -0.012 }, { 0.64, 0 }, { 0.80, 0.009 }, { 0.92, 0 } }, 4)
      curve(mh - 0.140, "blue", { { 0, 0 }, { 0.15, 0.004 }, { 0.30, 0.022 }, { 0.45, 0.012 }, { 0.55, 0.014 }, { 0.9, 0 } }, 4)
      curve(mh - 0.200, "yellow", { { 0, 0 }, { 0.25, 0.011 }, { 0.5, 0.014 }, { 0.75, 0.004 } }, 3)
      signwriting.word(k, { text = "72", at = { x, 0.115, mh - 0.066 }, height = 0.040, slot = "green", depth = 0.0005 })
      signwriting.word(k, { text = "98", at = { x, 0.115, mh - 0.130 }, height = 0.036, slot = "blue", depth = 0.0005 })
      signwriting.word(k, { text = "15", at = { x, 0.115, mh - 0.192 }, height = 0.032, slot = "yellow", depth = 0.0005 })
      electronics.buttons(k, { at = { 0.060, -0.03, 0.024 }, count = 6, pitch = 0.038, size = 0.015, round = false, slot = "bezel" })
      electronics.dial(k, { at = { 0.058, w - 0.05, 0.025 }, radius = 0.017, out = 0.016, slot = "bezel" })
      k:sweep { path = { { 0, -0.11, mh - 0.008 }, { 0, -0.10, mh + 0.028 }, { 0, 0.10, mh + 0.028 }, { 0, 0.11, mh - 0.008 } }, radius = 0.011, smooth = true, steps = 2, segments = 8, slot = "bezel", fill = 0.5, no_collider = true }
      k:box { low = { -0.011, -0.11, mh }, high = { 0.011, 0.11, mh + 0.034 }, slot = "bezel", collider_only = true }
      k:box { size = { 0.03, 0.05, 0.012 }, at = { -0.01, w - 0.06, mh + 0.002 }, slot = "red", bevel = 0.004, visual_only = true }
      -- Leads from the left side, hanging down.
      for i = 0, 2 do
        k:cylinder { radius = 0.008, height = 0.02, axis = "y", at = { 0.0, -w - 0.006, 0.07 + 0.045 * i }, slot = ({ "green", "blue", "red" })[i + 1], segments = 10, visual_only = true }
        k:sweep { path = { { 0, -w - 0.012, 0.07 + 0.045 * i }, { 0.02, -w - 0.040, 0.05 + 0.03 * i }, { 0.04 + 0.02 * i, -w - 0.035, -0.12 - 0.04 * i }, { 0.03 * i, -w + 0.01, -0.30 - 0.03 * i }, { 0.02, -w + 0.08, -0.22 } }, radius = 0.0032, smooth = true, steps = 3, segments = 5, slot = "cable", soft = true, visual_only = true }
      end
    end)
    k:fit()
  end,
}
