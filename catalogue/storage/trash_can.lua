-- A bin for rubbish: round with a pedal and a hinged lid, with a swinging flap, an open office basket, or a galvanised can with ribs and a loose lid.
return kind {
  api    = 1,
  names  = { en = "trash can, garbage can, trash bin, rubbish bin, garbage bin, dustbin, trashcan, pedal bin, trash basket, refuse bin, " ..
                  "kitchen bin",
             zh = "垃圾桶, 垃圾箱" },
  measure_zh = "个",
  groups = { "bin", "container" },
  stands = "floor", back_to = "wall",
  size   = { width = { 0.29, 0.34, 0.52 }, depth = { 0.29, 0.36, 0.52 }, height = { 0.36, 0.55, 0.70 } },
  mass   = { 0.5, 3, 14 },
  params = {
    form = one_of { "pedal", "swing", "open", "galvanised", words = { pedal = "pedal", step = "pedal", swing = "swing", ["swing-top"] = "swing", open = "open", office = "open", lidless = "open", galvanised = "galvanised", outdoor = "galvanised", metal = "galvanised", ["脚踏"] = "pedal", ["摇盖"] = "swing", ["无盖"] = "open" },
      size = { pedal = { width = { 0.27, 0.29, 0.32 }, depth = { 0.31, 0.335, 0.37 }, height = { 0.42, 0.62, 0.68 } }, swing = { width = { 0.30, 0.34, 0.40 }, depth = { 0.24, 0.27, 0.32 }, height = { 0.48, 0.60, 0.70 } }, open = { width = { 0.29, 0.30, 0.31 }, depth = { 0.29, 0.30, 0.31 }, height = { 0.34, 0.38, 0.44 } }, galvanised = { width = { 0.48, 0.50, 0.54 }, depth = { 0.42, 0.44, 0.46 }, height = { 0.58, 0.66, 0.70 } } } },
    bag  = bool(true, { ["with bag"] = true, ["with liner"] = true, ["套袋"] = true }),
  },
  slots  = {
    steel   = { "stainless_steel", "painted_metal", tint = { "#ffffff", "#3a3d40", "#b8443a", "#dfe0dc" } },
    plastic = { "plastic_matte", "plastic", tint = { "#d8d8d4", "#5a6066", "#2f3336", "#8fb0b8" } },
    lid     = { "stainless_steel", "black_plastic" },
    dark    = "black_plastic",
    zinc    = "galvanised_steel",
    mesh    = { "black_steel", "chrome" },
    bag     = { "plastic", tint = { "#ffffff", "#2a2c2e" } },
    trash   = "paper",
  },
  rooms  = { "kitchen", "office", "bathroom", "bedroom", "garage", "hallway", "classroom" },
  build  = function(p, k)
    local h = p.height
    local function rubbish(r, z) -- crumpled paper looks out
      local g = p.rng("trash")
      for i = 1, 4 do k:sphere { radius = 0.30 * r, at = { g:uniform(-0.4, 0.4) * r, g:uniform(-0.4, 0.4) * r, z - 0.25 * r + 0.05 * r * i }, slot = "trash", segments = 6, soft = true, no_collider = true, fill = 0.1 } end
    end
    if p.form == "pedal" then
      local out, back = 0.030, 0.016
      local r = math.min(p.width / 2 - 0.003, (p.depth - out - back) / 2)
      local cx = -p.depth / 2 + back + r
      local rim = h - 0.060
      k:with({ at = { cx, 0, 0 } }, function()
        k:cylinder { radius = r + 0.003, height = 0.03, at = { 0, 0, 0 }, anchor = "bottom", slot = "dark", segments = 32, fill = 0.15 }
        k:with({ at = { 0, 0, 0.028 } }, function() baskets.round(k, { radius = r, foot = 1, height = rim - 0.03, wall = 0.004, slot = "steel", segments = 32, fill = 0.2, inside = "inside" }) end)
        k:torus { radius = r - 0.002, tube = 0.004, at = { 0, 0, rim - 0.004 }, slot = "dark", segments = 32, no_collider = true }
        if p.bag then bins.liner(k, { outline = outline.circle(r + 0.001, 24), z = rim - 0.004, drop = 0.03, slot = "bag" }) end
        local part = k:part("lid")
        k:lathe { profile = { { r + 0.003, 0 }, { r + 0.003, 0.020 }, { 0.90 * r, 0.040 }, { 0.5 * r, 0.052 }, { 0, h - rim - 0.003 } }, at = { 0, 0, rim + 0.003 }, slot = "lid", part = part, segments = 32, smooth = true, steps = 1, fill = 0.12 }
        k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { -r - 0.004, 0, rim + 0.003 }, range = { 0, 80 }, hold = "friction" }
        k:handle { part = part, at = { r, 0, rim + 0.012 }, normal = { 1, 0, 0 } }
        k:box { low = { -r - back + 0.002, -0.05, rim - 0.06 }, high = { -r + 0.01, 0.05, rim - 0.002 }, slot = "dark", bevel = 0.004, no_collider = true }
        bins.pedal(k, { x = r, out = out, slot = "lid" })
      end)
    elseif p.form == "swing" then -- oblong tub, a hood with a flap that swings both ways
      local a, b, hood = p.depth / 2, p.width / 2, 0.16
      local rim = h - hood
      baskets.tub(k, { bottom = { 1.64 * a, 1.64 * b }, top = { 2 * a - 0.008, 2 * b - 0.008 }, height = rim, wall = 0.004, corner = 0.05, slot = "plastic" })
      if p.bag then bins.liner(k, { outline = outline.rounded_rect(2 * a - 0.006, 2 * b - 0.006, 0.05, 4), z = rim - 0.002, drop = 0.045, slot = "bag" }) end
      -- Hood: two cheeks and two sloping strips leave an opening; the flap hangs in it.
      for _, s in ipairs { -1, 1 } do
        k:prism { polygon = { { -a, rim }, { a, rim }, { a, rim + 0.03 }, { 0.30 * a, h - 0.004 }, { 0, h }, { -0.30 * a, h - 0.004 }, { -a, rim + 0.03 } }, height = 0.022, axis = "y", at = { 0, s * (b - 0.011), 0 }, slot = "plastic", bevel = 0.004, fill = 0.25 }
        k:box { low = { s > 0 and a - 0.012 or -a, -b + 0.02, rim }, high = { s > 0 and a or -a + 0.012, b - 0.02, rim + 0.034 }, slot = "plastic", bevel = 0.003, fill = 0.4 }
      end
      local part = k:part("flap")
      local y = b - 0.026
      k:with({ part = part, slot = "lid" }, function()
        for _, s in ipairs { -1, 1 } do
          k:hull { points = { { 0, -y, h - 0.006 }, { 0, y, h - 0.006 }, { 0, -y, h - 0.014 }, { 0, y, h - 0.014 }, { s * (a - 0.022), -y, rim + 0.046 }, { s * (a - 0.022), y, rim + 0.046 }, { s * (a - 0.024), -y, rim + 0.040 }, { s * (a - 0.024), y, rim + 0.040 } }, fill = 0.35 }
        end
      end)
      k:joint { part = part, type = "hinge", axis = { 0, 1, 0 }, origin = { 0, 0, h - 0.012 }, range = { 0, 25 }, hold = { kind = "spring", stiffness = 0.4, rest = 0 } }
      k:handle { part = part, at = { a - 0.05, 0, rim + 0.07 }, normal = { 1, 0, 0 } }
    elseif p.form == "galvanised" then
      local r, lid = math.min(p.depth / 2, p.width / 2 - 0.035), 0.10
      local rim = h - lid
      baskets.round(k, { radius = r - 0.004, foot = 0.84, height = rim, wall = 0.0035, slot = "zinc", segments = 30, fill = 0.25, inside = "inside" })
      local n = 26
      for i = 1, n do -- upright ribs
        local a = 2 * math.pi * i / n
        local function at(z) local q = (r - 0.004) * (0.84 + 0.16 * z / rim) return { q * math.cos(a), q * math.sin(a), z } end
        k:sweep { path = { at(0.05), at(rim - 0.07) }, radius = 0.006, segments = 4, slot = "zinc", visual_only = true }
      end
      k:torus { radius = 0.84 * r, tube = 0.007, at = { 0, 0, 0.007 }, slot = "zinc", segments = 30, no_collider = true, fill = 0.3 }
      k:torus { radius = r - 0.007, tube = 0.007, at = { 0, 0, rim - 0.006 }, slot = "zinc", segments = 30, no_collider = true, fill = 0.3 }
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { -0.05, s * (r - 0.012), 0.80 * rim }, { -0.05, s * (p.width / 2 - 0.005), 0.77 * rim }, { 0.05, s * (p.width / 2 - 0.005), 0.77 * rim }, { 0.05, s * (r - 0.012), 0.80 * rim } }, radius = 0.005, segments = 6, slot = "zinc" }
      end
      local part = k:part("lid")
      k:lathe { profile = { { r, 0 }, { r, 0.022 }, { 0.94 * r, 0.030 }, { 0.5 * r, 0.055 }, { 0, 0.062 } }, at = { 0, 0, rim + 0.003 }, slot = "zinc", part = part, segments = 30, fill = 0.04 }
      k:sweep { path = { { 0, -0.06, rim + 0.058 }, { 0, -0.05, h - 0.006 }, { 0, 0.05, h - 0.006 }, { 0, 0.06, rim + 0.058 } }, radius = 0.006, segments = 6, slot = "zinc", part = part }
      k:joint { part = part, type = "slide", axis = { 0, 0, 1 }, origin = { 0, 0, rim }, range = { 0, 0.20 }, hold = "friction" }
      k:handle { part = part, at = { 0, 0, h }, normal = { 0, 0, 1 } }
    else -- a basket of wire mesh or plain plastic, open above
      local r = math.min(p.width, p.depth) / 2 - 0.004
      local slot = p.rng("make"):chance(0.5) and "mesh" or "plastic"
      baskets.round(k, { radius = r, foot = 0.78, height = h - 0.004, wall = slot == "mesh" and 0.002 or 0.004, slot = slot, segments = 28, inside = "inside" })
      local function at(i, z, n, turn) local a, q = 2 * math.pi * (i + (turn or 0)) / n, (r + 0.0008) * (0.78 + 0.22 * z / h) return { q * math.cos(a), q * math.sin(a), z } end
      if slot == "mesh" then
        for i = 0, 17 do for _, s in ipairs { -1, 1 } do
          local path = {}
          for j = 0, 6 do path[j + 1] = at(i, 0.02 + (h - 0.06) * j / 6, 18, s * 0.55 * j) end
          k:sweep { path = path, radius = 0.0016, segments = 4, slot = "lid", visual_only = true }
        end end
      else
        for q = 1, 3 do k:torus { radius = (r + 0.0005) * (0.78 + 0.22 * (0.2 + 0.2 * q)), tube = 0.003, at = { 0, 0, h * (0.2 + 0.2 * q) }, slot = "plastic", segments = 28, visual_only = true } end
      end
      k:torus { radius = r, tube = 0.004, at = { 0, 0, h - 0.004 }, slot = slot, segments = 28, no_collider = true }
      if p.bag then
        bins.liner(k, { outline = outline.circle(r + 0.0015, 24), z = h - 0.006, drop = 0.035, slot = "bag" })
        rubbish(r, h - 0.05)
      end
    end
    k:fit()
  end,
}
