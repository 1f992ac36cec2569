-- A fan on a pole over a round foot or a cross, or a tower with a tall slot and keys above; or a drum in a low stand.
return kind {
  api    = 1,
  names  = { en = "floor fan, standing fan, pedestal fan, tower fan, industrial fan, stand fan", zh = "落地扇, 立式风扇, 塔扇" },
  measure_zh = "台",
  groups = { "fan", "appliance" },
  stands = "floor",
  size   = { width = { 0.38, 0.45, 0.52 }, depth = { 0.36, 0.42, 0.48 }, height = { 1.00, 1.25, 1.45 } },
  mass   = { 2.5, 6, 20 },
  params = { type = one_of { "pedestal", "tower", "drum", default = "pedestal", words = { pedestal = "pedestal", standing = "pedestal", tower = "tower", ["塔扇"] = "tower", bladeless = "tower", industrial = "drum", drum = "drum", ["工业"] = "drum" },
    size = { pedestal = { width = { 0.38, 0.45, 0.52 }, depth = { 0.36, 0.42, 0.48 }, height = { 1.00, 1.25, 1.45 } }, tower = { width = { 0.24, 0.29, 0.34 }, depth = { 0.24, 0.29, 0.34 }, height = { 0.80, 0.98, 1.15 } }, drum = { width = { 0.50, 0.60, 0.75 }, depth = { 0.26, 0.34, 0.42 }, height = { 0.52, 0.62, 0.78 } } } } },
  slots  = { body = { "plastic", "black_plastic", tint = { "#ffffff", "#e8e8e6" } }, guard = { "chrome", "black_steel", "painted_metal", tint = { "#ffffff" } }, blade = { "clear_plastic", "plastic", tint = { "#a8d0f0", "#ffffff" } }, badge = { "plastic", tint = { "#3a6ab0", "#c8c8c8" } }, dark = "rubber", steel = { "painted_metal", tint = { "#f2c23a", "#3a4a5a", "#c8382f" } }, glow = { "neon", tint = { "#5ad8ff" } } },
  rooms  = { "living_room", "bedroom", "office", "gym", "garage" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    if p.type == "tower" then
      k:cylinder { radius = w, height = 0.022, at = { 0, 0, 0 }, anchor = "bottom", slot = "body", segments = 32, bevel = 0.006, fill = 0.5 }
      local r = 0.58 * w
      k:cylinder { radius = r, radius_top = 0.95 * r, height = h - 0.035, at = { 0, 0, 0.020 }, anchor = "bottom", slot = "body", segments = 28, bevel = 0.008, fill = 0.16 }
      k:cylinder { radius = 0.93 * r, height = 0.016, at = { 0, 0, h - 0.016 }, anchor = "bottom", slot = "dark", segments = 28, bevel = 0.003, fill = 0.4 }
      local z0, z1 = 0.20 * h, 0.86 * h
      for i = 0, 26 do -- slats around the front
        local a = math.rad(-52 + 4 * i)
        k:box { size = { 0.006, 0.0025, z1 - z0 }, at = { (r - 0.0012) * math.cos(a), (r - 0.0012) * math.sin(a), (z0 + z1) / 2 }, rot = { 0, 0, math.deg(a) }, bevel = 0, slot = "dark", visual_only = true }
      end
      for _, z in ipairs { z0, (z0 + z1) / 2, z1 } do lamps.band(k, { radius = r + 0.0016, at = { 0, 0, z }, height = 0.008, slot = "body", segments = 26 }) end
      for i = 0, 3 do k:cylinder { radius = 0.008, height = 0.002, at = { 0.45 * r, 0.026 * (i - 1.5), h }, segments = 12, bevel = 0, slot = i == 0 and "glow" or "body", visual_only = true } end
      k:box { size = { 0.003, 0.04, 0.022 }, at = { r - 0.001, 0, 0.93 * h }, bevel = 0.001, slot = "dark", visual_only = true }
      lettering.text(k, { text = "24", at = { r + 0.001, 0, 0.93 * h }, height = 0.014, slot = "glow", depth = 0.0008 })
      k:lump { mass = 2.2, at = { 0, 0, 0.07 }, size = { w, w, 0.08 } }
      k:fit()
      return
    end
    if p.type == "drum" then
      local R = math.min(w - 0.05, 0.47 * h)
      local zc = h - R - 0.006
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { -d, s * (w - 0.02), 0.014 }, { d, s * (w - 0.02), 0.014 } }, radius = 0.014, segments = 10, slot = "dark", fill = 0.4, round_ends = false }
        k:sweep { path = { { -0.6 * d, s * (w - 0.02), 0.015 }, { 0, s * (w - 0.016), zc }, { 0.6 * d, s * (w - 0.02), 0.015 } }, radius = 0.012, segments = 10, slot = "dark", fill = 0.4 }
        k:cylinder { radius = 0.03, height = 0.05, axis = "y", at = { 0, s * (R + 0.018), zc }, slot = "dark", segments = 14, fill = 0.4, no_collider = true }
      end
      k:box { low = { -0.5 * d, -w + 0.02, 0.004 }, high = { -0.5 * d + 0.025, w - 0.02, 0.024 }, slot = "dark", fill = 0.4 }
      local len = 1.1 * d
      k:lathe { profile = { { R - 0.004, -len / 2 }, { R + 0.004, -len / 2 }, { R, -len / 2 + 0.008 }, { R, len / 2 - 0.008 }, { R + 0.004, len / 2 }, { R - 0.004, len / 2 }, { R - 0.004, -len / 2 } }, axis = "x", at = { 0, 0, zc }, slot = "steel", segments = 36, fill = 0.35, no_collider = true }
      k:cylinder { radius = R, height = len, axis = "x", at = { 0, 0, zc }, segments = 18, slot = "steel", collider_only = true }
      k:with({ at = { 0, 0, zc } }, function()
        for _, x in ipairs { -len / 2, len / 2 } do
          for i = 0, 15 do local a = 2 * math.pi * i / 16 k:sweep { path = { { x, 0.13 * R * math.cos(a), 0.13 * R * math.sin(a) }, { x, R * math.cos(a), R * math.sin(a) } }, radius = 0.002, segments = 4, slot = "guard", visual_only = true } end
          for _, q in ipairs { 0.4, 0.7 } do k:torus { radius = q * R, tube = 0.002, axis = "x", at = { x, 0, 0 }, segments = 24, slot = "guard", visual_only = true } end
          k:cylinder { radius = 0.15 * R, height = 0.006, axis = "x", at = { x, 0, 0 }, segments = 18, slot = "badge", visual_only = true }
        end
        k:cylinder { radius = 0.22 * R, height = 0.5 * len, axis = "x", at = { -0.22 * len, 0, 0 }, segments = 16, slot = "dark", no_collider = true, fill = 0.4 }
        blades.rotor(k, { radius = 0.93 * R, count = 3, width = 0.55 * R, slot = "guard", hub_slot = "badge", quiet = true })
      end)
      k:sweep { path = { { 0, -0.3 * R, zc + R - 0.02 }, { 0, -0.2 * R, zc + R + 0.004 }, { 0, 0.2 * R, zc + R + 0.004 }, { 0, 0.3 * R, zc + R - 0.02 } }, radius = 0.006, segments = 8, slot = "dark", no_collider = true }
      k:lump { mass = 4, at = { 0, 0, zc - 0.3 * R }, size = { 0.1, 0.2, 0.1 } }
      k:fit()
      return
    end
    local R = w - 0.004
    local zc = h - R - 0.004
    local foot = 0.86 * math.min(w, d)
    k:lathe { profile = { { 0.97 * foot, 0 }, { foot, 0.008 }, { 0.96 * foot, 0.022 }, { 0.4 * foot, 0.036 }, { 0.16 * foot, 0.06 }, { 0, 0.06 } }, slot = "body", segments = 32, fill = 0.5 }
    k:lump { mass = 1.8, at = { 0, 0, 0.015 }, size = { foot, foot, 0.02 } }
    local stem = zc - 0.09
    k:cylinder { radius = 0.016, height = 0.45 * stem, at = { 0, 0, 0.05 }, anchor = "bottom", slot = "body", segments = 14, fill = 0.4 }
    k:cylinder { radius = 0.011, height = stem - 0.05 - 0.40 * stem, at = { 0, 0, 0.05 + 0.40 * stem }, anchor = "bottom", slot = "guard", segments = 14, fill = 0.4 }
    k:cylinder { radius = 0.022, height = 0.05, at = { 0, 0, 0.05 + 0.45 * stem }, slot = "dark", segments = 14, no_collider = true }
    k:rounded_box { low = { -0.045, -0.04, stem - 0.16 }, high = { 0.045, 0.04, stem }, radius = 0.014, segments = 3, slot = "body", fill = 0.3 }
    for i = 0, 3 do k:box { size = { 0.006, 0.045, 0.016 }, at = { 0.046, 0, stem - 0.035 - 0.028 * i }, bevel = 0.002, slot = i == 3 and "badge" or "dark", visual_only = true } end
    local head = k:part("head")
    k:with({ part = head, at = { 0.112, 0, zc } }, function()
      k:lathe { profile = { { 0.03, -0.155 }, { 0.050, -0.145 }, { 0.060, -0.10 }, { 0.060, -0.06 }, { 0.04, -0.045 }, { 0, -0.045 } }, axis = "x", slot = "body", segments = 22, fill = 0.4 }
      k:cylinder { radius = 0.008, height = 0.08, axis = "x", at = { -0.02, 0, 0 }, slot = "guard", segments = 8, no_collider = true }
      k:box { low = { -0.135, -0.02, -(zc - stem) + 0.003 }, high = { -0.075, 0.02, -0.035 }, bevel = 0.006, slot = "body", fill = 0.5 }
      k:cylinder { radius = 0.007, height = 0.04, at = { -0.11, 0, 0.075 }, slot = "dark", segments = 10, no_collider = true }
      blades.guard(k, { radius = R, front = 0.06, back = 0.05, spokes = 32, slot = "guard", badge = "badge" })
      blades.rotor(k, { radius = 0.90 * R, count = 5, width = 0.48 * R, slot = "blade", hub_slot = "badge", quiet = true })
      k:handle { at = { 0.05, 0, R }, normal = { 1, 0, 0 } }
    end)
    k:joint { part = head, type = "hinge", axis = { 0, 0, 1 }, origin = { 0, 0, stem + 0.002 }, range = { -45, 45 }, hold = "friction" }
    k:fit()
  end,
}
