-- A red steel bottle with its valve, lever, gauge, pin, hose and horn, on a bracket at the wall or on its foot.
return kind {
  api    = 1,
  names  = { en = "fire extinguisher, extinguisher", zh = "灭火器" },
  measure_zh = "个",
  groups = { "safety equipment" },
  stands = function(p) return p.mount == "wall" and "wall" or "floor" end,
  fixture = function(p) return p.mount == "wall" end,
  size   = { width = { 0.17, 0.20, 0.26 }, depth = { 0.13, 0.17, 0.21 }, height = { 0.40, 0.50, 0.62 } },
  mass   = { 2, 8, 20 },
  mount_height = 1.1,
  params = { mount = one_of { "wall", "floor", default = "wall", words = { ["wall-mounted"] = "wall", standing = "floor", freestanding = "floor", ["落地"] = "floor", ["壁挂"] = "wall" } }, type = one_of { "powder", "carbon", words = { carbon = "carbon", CO2 = "carbon" } } },
  slots  = { body = { "painted_metal", tint = { "#c8201c", "#b81a20" } }, valve = { "black_plastic", "brass" }, hose = "rubber", label = { "paper", tint = { "#ffffff", "#f4ecc8" } }, print = { "plastic", tint = { "#30343a" } }, metal = "galvanised_steel", yellow = { "plastic", tint = { "#f0c020" } } },
  rooms  = { "hallway", "kitchen", "garage", "restaurant", "open_office", "workshop", "laboratory" },
  build  = function(p, k)
    local r, h, carbon = 0.075, 0.36, p.type == "carbon"
    k:with({ at = { p.mount == "wall" and r + 0.016 or 0, 0, 0 } }, function()
      k:lathe { profile = { { r * 0.92, 0 }, { r, 0.010 }, { r, h - 0.05 }, { 0.88 * r, h - 0.022 }, { 0.5 * r, h - 0.004 }, { 0.26 * r, h }, { 0.24 * r, h + 0.02 } }, slot = "body", segments = 24, no_mass = true }
      k:lump { mass = carbon and 9 or 7.2, at = { 0, 0, 0.17 }, size = { 0.13, 0.13, 0.30 } } -- steel bottle and what fills it
      k:torus { radius = r - 0.001, tube = 0.0045, at = { 0, 0, 0.006 }, slot = "hose", segments = 20, visual_only = true }
      -- Label wrapped around the front.
      local wrap = {}
      outline.arc(wrap, 0, 0, r + 0.0006, -62, 62, 12)
      outline.arc(wrap, 0, 0, r - 0.002, 62, -62, 12)
      k:prism { polygon = wrap, height = 0.17, at = { 0, 0, 0.17 }, bevel = 0, slot = "label", visual_only = true }
      local band = {}
      outline.arc(band, 0, 0, r + 0.0012, -62, 62, 12)
      outline.arc(band, 0, 0, r - 0.002, 62, -62, 12)
      k:prism { polygon = band, height = 0.028, at = { 0, 0, 0.235 }, bevel = 0, slot = carbon and "print" or "yellow", visual_only = true }
      for i = 0, 3 do k:box { size = { 0.002, 0.05, 0.004 }, at = { r, 0, 0.20 - 0.016 * i }, slot = "print", bevel = 0, visual_only = true } end
      for i = -1, 1 do k:box { size = { 0.002, 0.018, 0.022 }, at = { r * math.cos(0.32 * i) + 0.0004, r * math.sin(0.32 * i), 0.120 }, rot = { 0, 0, 18.3 * i }, slot = "body", bevel = 0, visual_only = true } end
      -- Valve, lever and carrying handle, pin, gauge.
      k:cylinder { radius = 0.019, height = 0.045, at = { 0, 0, h + 0.010 }, anchor = "bottom", slot = "valve", segments = 14 }
      k:box { low = { -0.016, -0.018, h + 0.045 }, high = { 0.016, 0.020, h + 0.066 }, slot = "valve", bevel = 0.003 }
      k:sweep { path = { { 0, 0.0, h + 0.050 }, { 0, -0.06, h + 0.054 }, { 0, -0.105, h + 0.044 } }, rect = { 0.022, 0.007 }, slot = "valve" }
      k:sweep { path = { { 0, 0.018, h + 0.066 }, { 0, -0.02, h + 0.098 }, { 0, -0.10, h + 0.112 } }, rect = { 0.020, 0.006 }, slot = "body", no_mass = true }
      k:torus { radius = 0.011, tube = 0.0016, axis = "x", at = { 0.024, 0.006, h + 0.070 }, slot = "metal", segments = 12, visual_only = true }
      if not carbon then
        k:cylinder { radius = 0.014, height = 0.010, axis = "x", at = { 0.020, -0.002, h + 0.032 }, slot = "metal", segments = 16, no_collider = true }
        k:cylinder { radius = 0.0115, height = 0.002, axis = "x", at = { 0.0252, -0.002, h + 0.032 }, slot = "label", segments = 14, visual_only = true }
        k:box { size = { 0.003, 0.002, 0.010 }, at = { 0.0262, -0.002, h + 0.034 }, rot = { 30, 0, 0 }, slot = "body", bevel = 0, visual_only = true }
      end
      -- The hose runs out, down and is clipped at the side; a horn or a nozzle at its end.
      local y = r + 0.018
      k:sweep { path = { { 0, 0.016, h + 0.055 }, { 0, 0.060, h + 0.052 }, { 0, y + 0.010, h + 0.01 }, { 0, y, h - 0.10 }, { 0.0, y, 0.16 } }, radius = 0.009, smooth = true, steps = 4, segments = 8, slot = "hose", no_collider = true }
      if carbon then k:cylinder { radius = 0.026, radius_top = 0.012, height = 0.14, at = { 0, y + 0.006, 0.045 }, anchor = "bottom", slot = "hose", segments = 16, no_collider = true }
      else k:cylinder { radius = 0.013, radius_top = 0.009, height = 0.05, at = { 0, y, 0.118 }, anchor = "bottom", slot = "valve", segments = 12, no_collider = true } end
      k:box { low = { -0.012, r - 0.01, carbon and 0.05 or 0.12 }, high = { 0.012, y + 0.012, h + 0.02 }, slot = "hose", collider_only = true }
      k:box { low = { -0.008, r - 0.006, 0.205 }, high = { 0.008, y + 0.008, 0.222 }, slot = "metal", bevel = 0.002, visual_only = true }
    end)
    if p.mount == "wall" then
      k:box { low = { 0, -0.025, 0.03 }, high = { 0.004, 0.025, 0.42 }, slot = "metal", bevel = 0.001 }
      k:with({ at = { r + 0.016, 0, 0 } }, function() k:lathe { profile = { { r + 0.0015, 0.085 }, { r + 0.0015, 0.105 } }, slot = "metal", segments = 24, visual_only = true } end)
      k:box { low = { 0, -0.02, 0.09 }, high = { 0.02, 0.02, 0.10 }, slot = "metal", no_collider = true }
      k:box { low = { 0, -0.02, 0.30 }, high = { 0.02, 0.02, 0.31 }, slot = "metal", no_collider = true }
    end
    k:fit()
  end,
}
