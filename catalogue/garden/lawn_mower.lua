-- A steel deck on four wheels, an engine on top, a bag behind and a bent push bar; or a reel mower with its blades.
return kind {
  api    = 1,
  names  = { en = "lawn mower, lawnmower, mower, push mower", zh = "割草机" },
  measure_zh = "台",
  groups = { "garden machine", "machine" },
  stands = "floor",
  size   = { width = { 0.46, 0.54, 0.62 }, depth = { 1.15, 1.45, 1.65 }, height = { 0.90, 1.02, 1.12 } },
  mass   = { 7, 28, 50 },
  params = { type = one_of { "petrol", "reel", default = "petrol", words = { petrol = "petrol", gas = "petrol", electric = "petrol", reel = "reel", manual = "reel" } } },
  slots  = { deck = { "painted_metal", tint = { "#c82820", "#2f7a3a", "#e07820", "#3a4a5a" } }, engine = "black_plastic", tyre = "rubber", rim = { "plastic", tint = { "#e8e8e4", "#e0c040", "#50545a" } }, bar = { "black_steel" }, bag = { "canvas", tint = { "#3a3e44", "#5a6a50" } }, steel = "steel", trim = { "plastic", tint = { "#e8e4dc" } } },
  rooms  = { "garage" },
  build  = function(p, k)
    local function bar(x0, z0) -- two tubes up to a cross grip behind
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { x0, s * 0.21, z0 }, { x0 - 0.32, s * 0.215, z0 + 0.36 }, { x0 - 0.62, s * 0.215, 0.97 }, { x0 - 0.68, s * 0.19, 1.0 } }, radius = 0.012, smooth = true, steps = 3, segments = 8, slot = "bar", fill = 0.3 }
        k:cylinder { radius = 0.016, height = 0.02, axis = "y", at = { x0 - 0.33, s * 0.222, z0 + 0.37 }, slot = "engine", segments = 10, no_collider = true }
      end
      k:cylinder { radius = 0.012, height = 0.39, axis = "y", at = { x0 - 0.68, 0, 1.0 }, slot = "bar", segments = 10, fill = 0.3 }
      k:cylinder { radius = 0.016, height = 0.30, axis = "y", at = { x0 - 0.68, 0, 1.0 }, slot = "engine", segments = 10, no_collider = true }
      k:sweep { path = { { x0 - 0.62, -0.19, 0.965 }, { x0 - 0.66, -0.15, 0.985 }, { x0 - 0.66, 0.15, 0.985 }, { x0 - 0.62, 0.19, 0.965 } }, radius = 0.005, segments = 6, slot = "steel", no_collider = true }
    end
    if p.type == "reel" then
      for _, s in ipairs { -1, 1 } do
        rolling.wheel(k, { at = { 0.10, s * 0.22, 0.125 }, radius = 0.125, width = 0.045, tyre = "tyre", rim = "rim", spokes = 6, weight = 1.4 })
        k:prism { polygon = { { -0.16, -0.03 }, { -0.10, -0.055 }, { 0.02, -0.06 }, { 0.10, 0.0 }, { 0.05, 0.05 }, { -0.10, 0.0 } }, axis = "y", height = 0.012, at = { 0.08, s * 0.185, 0.12 }, slot = "deck", bevel = 0.002 }
        k:cylinder { radius = 0.03, height = 0.03, axis = "y", at = { -0.075, s * 0.14, 0.03 }, slot = "tyre", segments = 14 }
      end
      for i = 0, 4 do -- helical blades
        local path = {}
        for j = 0, 6 do local a = math.rad(72 * i + 16 * j); path[j + 1] = { 0.10 + 0.078 * math.cos(a), -0.165 + 0.055 * j, 0.125 + 0.078 * math.sin(a) } end
        k:sweep { path = path, rect = { 0.004, 0.020 }, smooth = true, steps = 1, slot = "steel", no_collider = true }
      end
      k:cylinder { radius = 0.085, height = 0.33, axis = "y", at = { 0.10, 0, 0.125 }, slot = "steel", segments = 10, collider_only = true }
      for j = -1, 1 do k:cylinder { radius = 0.070, height = 0.006, axis = "y", at = { 0.10, 0.14 * j, 0.125 }, slot = "deck", segments = 16, no_collider = true } end
      k:cylinder { radius = 0.022, height = 0.34, axis = "y", at = { -0.075, 0, 0.03 }, slot = "deck", segments = 12, fill = 0.4 }
      k:box { size = { 0.05, 0.35, 0.01 }, at = { 0.10, 0, 0.028 }, slot = "steel" }
      for _, s in ipairs { -1, 1 } do k:sweep { path = { { 0.03, s * 0.185, 0.12 }, { -0.02, s * 0.20, 0.16 }, { -0.06, s * 0.21, 0.20 } }, radius = 0.012, segments = 8, slot = "bar", no_collider = true, fill = 0.3 } end
      bar(-0.05, 0.19)
      k:fit()
      return
    end
    for _, s in ipairs { -1, 1 } do
      rolling.wheel(k, { at = { 0.30, s * 0.235, 0.09 }, radius = 0.09, width = 0.045, tyre = "tyre", rim = "rim", spokes = 5, weight = 0.5, knobs = 16 })
      rolling.wheel(k, { at = { -0.26, s * 0.235, 0.11 }, radius = 0.11, width = 0.045, tyre = "tyre", rim = "rim", spokes = 5, weight = 0.6, knobs = 18 })
    end
    -- The deck: a skirted round housing.
    k:loft { slot = "deck", segments = 5, crease = 50, no_mass = true, sections = { { at = { 0.03, 0, 0.045 }, size = { 0.66, 0.42 }, radius = 0.17 }, { at = { 0.03, 0, 0.15 }, size = { 0.66, 0.42 }, radius = 0.17 }, { at = { 0.03, 0, 0.185 }, size = { 0.56, 0.34 }, radius = 0.15 }, { at = { 0.03, 0, 0.20 }, size = { 0.44, 0.28 }, radius = 0.12 } } }
    k:lump { mass = 8, at = { 0.03, 0, 0.12 }, size = { 0.6, 0.4, 0.1 } } -- pressed sheet and the blade
    k:loft { slot = "trim", segments = 5, crease = 50, visual_only = true, sections = { { at = { 0.03, 0, 0.135 }, size = { 0.665, 0.425 }, radius = 0.172 }, { at = { 0.03, 0, 0.148 }, size = { 0.665, 0.425 }, radius = 0.172 } } }
    -- Engine: block with fins, fan cover with its slots, tank, exhaust, pull grip.
    k:rounded_box { low = { -0.08, -0.11, 0.19 }, high = { 0.16, 0.11, 0.285 }, radius = 0.02, segments = 2, slot = "engine", no_mass = true }
    k:cylinder { radius = 0.105, height = 0.07, at = { 0.04, 0, 0.28 }, anchor = "bottom", slot = "engine", segments = 24, bevel = 0.015, no_mass = true }
    k:lump { mass = 10, at = { 0.04, 0, 0.26 }, size = { 0.2, 0.2, 0.12 } }
    k:cylinder { radius = 0.06, height = 0.008, at = { 0.04, 0, 0.349 }, anchor = "bottom", slot = "deck", segments = 20, visual_only = true }
    for i = 0, 9 do local a = math.rad(36 * i); k:box { size = { 0.026, 0.007, 0.004 }, at = { 0.04 + 0.083 * math.cos(a), 0.083 * math.sin(a), 0.349 }, rot = { 0, 0, 36 * i }, slot = "trim", bevel = 0, visual_only = true } end
    k:rounded_box { low = { -0.09, -0.12, 0.275 }, high = { 0.0, -0.05, 0.325 }, radius = 0.015, segments = 2, slot = "trim", no_collider = true, no_mass = true }
    k:cylinder { radius = 0.02, height = 0.02, at = { -0.045, -0.085, 0.325 }, anchor = "bottom", slot = "engine", segments = 14, visual_only = true }
    for i = 0, 5 do k:box { size = { 0.05, 0.09, 0.005 }, at = { 0.18, 0, 0.205 + 0.013 * i }, slot = "steel", bevel = 0, no_collider = true, no_mass = true } end
    k:rounded_box { low = { 0.10, 0.07, 0.20 }, high = { 0.19, 0.13, 0.26 }, radius = 0.012, segments = 2, slot = "steel", no_collider = true, no_mass = true }
    -- Bag behind, hung between the tubes.
    k:rounded_box { low = { -0.72, -0.17, 0.14 }, high = { -0.26, 0.17, 0.44 }, radius = 0.05, segments = 3, slot = "bag", fill = 0.08 }
    k:box { low = { -0.56, -0.172, 0.30 }, high = { -0.38, 0.172, 0.306 }, slot = "bar", bevel = 0, visual_only = true }
    k:box { low = { -0.60, -0.03, 0.438 }, high = { -0.45, 0.03, 0.452 }, slot = "engine", bevel = 0.004, visual_only = true }
    bar(-0.22, 0.17)
    k:fit()
  end,
}
