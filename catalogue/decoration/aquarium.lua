-- A tank of glass with gravel, plants, fish and water under a lit hood, on a cabinet with doors; or a round bowl with a goldfish.
return kind {
  api    = 1,
  names  = { en = "aquarium, fish tank, fishbowl, fish bowl", zh = "鱼缸, 水族箱" },
  measure_zh = "个",
  groups = { "tank", "decoration" },
  stands = function(p) return p.type == "cabinet" and "floor" or "surface" end,
  back_to = "wall",
  size   = { width = { 0.60, 0.90, 1.40 }, depth = { 0.32, 0.42, 0.55 }, height = { 1.15, 1.30, 1.50 } },
  mass   = { 2, 170, 600 },
  params = {
    type = one_of { "cabinet", "tank", "bowl", default = "cabinet", words = { cabinet = "cabinet", stand = "cabinet", tabletop = "tank", small = "tank", ["小"] = "tank", bowl = "bowl", fishbowl = "bowl", round = "bowl", ["圆形"] = "bowl", goldfish = "bowl" },
      size = { cabinet = { width = { 0.60, 0.90, 1.40 }, depth = { 0.32, 0.42, 0.55 }, height = { 1.15, 1.30, 1.50 } }, tank = { width = { 0.40, 0.55, 0.80 }, depth = { 0.22, 0.28, 0.36 }, height = { 0.32, 0.40, 0.50 } }, bowl = { width = { 0.20, 0.27, 0.34 }, depth = { 0.20, 0.27, 0.34 }, height = { 0.18, 0.23, 0.29 } } } },
  },
  slots  = { glass = "glass", water = "water", gravel = { "gravel" }, hood = { "black_plastic", "plastic_matte", tint = { "#f2f2f0", "#4a4d52" } }, cabinet = { "oak", "walnut", "painted_wood", tint = { "#ffffff", "#3a3d42" } }, handle = { "black_steel", "stainless_steel" }, plant = { "leaf", "grass" }, fish = { "plastic", tint = { "#ff8a2a", "#ffb82a" } }, fish_2 = { "plastic", tint = { "#3a8aff", "#ff5a5a", "#f2e23a" } }, fin = { "plastic", tint = { "#fff0d8", "#ff9a5a" } }, rock = { "slate", "sandstone" }, eye = "black_plastic", glow = "light_bulb" },
  rooms  = { "living_room", "waiting_room", "kids_room", "office", "restaurant" },
  build  = function(p, k)
    local w, d, h, r = p.width / 2, p.depth / 2, p.height, p.rng("life")
    local function fish(x, y, z, s, turn, slot)
      k:with({ at = { x, y, z }, rot = { 0, 0, turn } }, function() -- swims along +y
        k:ellipsoid { size = { 0.35 * s, s, 0.55 * s }, segments = 10, slot = slot, visual_only = true }
        k:prism { polygon = { { -0.35 * s, 0 }, { -0.75 * s, 0.30 * s }, { -0.65 * s, 0 }, { -0.75 * s, -0.30 * s } }, axis = "x", height = 0.04 * s, bevel = 0, slot = "fin", visual_only = true }
        k:prism { polygon = { { 0.15 * s, 0.22 * s }, { -0.25 * s, 0.20 * s }, { -0.20 * s, 0.42 * s } }, axis = "x", height = 0.03 * s, bevel = 0, slot = "fin", visual_only = true }
        for _, e in ipairs { -1, 1 } do k:sphere { radius = 0.045 * s, at = { e * 0.13 * s, 0.34 * s, 0.06 * s }, segments = 6, slot = "eye", visual_only = true } end
      end)
    end
    if p.type == "bowl" then
      local R = math.min(w, d)
      local profile = { { 0.50 * R, 0 }, { 0.62 * R, 0.01 * h }, { 0.93 * R, 0.22 * h }, { R, 0.45 * h }, { 0.92 * R, 0.70 * h }, { 0.70 * R, 0.90 * h }, { 0.62 * R, 0.96 * h }, { 0.68 * R, h } }
      k:lathe { profile = profile, wall = 0.0035, base = 0.006, slot = "glass", smooth = true, steps = 2, segments = 30, pieces = 8 }
      k:lathe { profile = { { 0, 0.02 }, { 0.50 * R, 0.02 }, { 0.88 * R, 0.22 * h }, { 0.96 * R, 0.45 * h }, { 0.88 * R, 0.70 * h }, { 0.80 * R, 0.78 * h }, { 0, 0.78 * h } }, slot = "water", segments = 26, smooth = false, no_collider = true }
      k:lathe { profile = { { 0, 0.007 }, { 0.55 * R, 0.008 }, { 0.80 * R, 0.15 * h }, { 0.4 * R, 0.19 * h }, { 0, 0.20 * h } }, slot = "gravel", segments = 20, no_collider = true }
      for i = 1, 5 do k:leaf { at = { -0.2 * R, 0.25 * R, 0.17 * h }, rot = { 0, -70 - 4 * i, i * 72 }, length = 0.45 * h, width = 0.03, droop = 20, slot = "plant", segments = 4 } end
      fish(0.25 * R, -0.10 * R, 0.50 * h, 0.42 * R, -70, "fish")
      k:container("inside", { center = { 0, 0, 0.2 * h }, size = { 0.9 * R, 0.9 * R }, clearance = 0.7 * h, outline = "ellipse" })
      k:fit()
      return
    end
    local z0 = 0
    if p.type == "cabinet" then
      z0 = 0.55 * h
      local case = joinery.carcass(k, { low = { -d, -w, 0.06 }, high = { d - 0.045, w, z0 - 0.008 }, slot = "cabinet" })
      k:box { low = { -d + 0.02, -w + 0.02, 0 }, high = { d - 0.075, w - 0.02, 0.06 }, slot = "cabinet" }
      k:box { low = { -d, -w, z0 - 0.010 }, high = { d, w, z0 + 0.004 }, slot = "hood", bevel = 0.003 }
      local bays = joinery.bays(k, case.inner, { axis = "y", count = 2, slot = "cabinet" })
      for i, bay in ipairs(bays) do
        joinery.door(k, bay, { name = "door_" .. i, slot = "cabinet", side = i == 1 and "left" or "right", handle = fittings.bar { slot = "handle", upright = true, length = 0.14, out = 0.025 }, handle_at = 0.75 })
        joinery.compartment(k, "cabinet_" .. i, bay)
      end
      z0 = z0 + 0.004
    end
    -- The tank: four panes, floor, water a little smaller than the inside.
    local hood, t, x1, y1 = p.type == "cabinet" and 0.07 or 0.045, 0.006, d - 0.004, w - 0.004
    local top = h - hood
    k:box { low = { -x1, -y1, z0 }, high = { x1, y1, z0 + t }, slot = "glass", bevel = 0 }
    for _, s in ipairs { -1, 1 } do
      k:box { low = { s > 0 and x1 - t or -x1, -y1, z0 + t }, high = { s > 0 and x1 or -x1 + t, y1, top }, slot = "glass", bevel = 0 }
      k:box { low = { -x1 + t, s > 0 and y1 - t or -y1, z0 + t }, high = { x1 - t, s > 0 and y1 or -y1 + t, top }, slot = "glass", bevel = 0 }
    end
    k:box { low = { -d, -w, z0 - 0.004 + (p.type == "tank" and 0.004 or 0) }, high = { d, w, z0 + 0.022 }, slot = "hood", bevel = 0.002, fill = 0.15, no_collider = true }
    local floor, level = z0 + t + 0.10 * (top - z0), top - 0.09 * (top - z0)
    k:box { low = { -x1 + t + 0.001, -y1 + t + 0.001, z0 + t }, high = { x1 - t - 0.001, y1 - t - 0.001, floor }, slot = "gravel", bevel = 0, no_collider = true }
    k:box { low = { -x1 + t + 0.001, -y1 + t + 0.001, floor }, high = { x1 - t - 0.001, y1 - t - 0.001, level }, slot = "water", bevel = 0, no_collider = true }
    k:box { low = { -d, -w, top - 0.012 }, high = { d, w, h }, slot = "hood", bevel = 0.006, fill = 0.15 }
    k:box { low = { -0.5 * d, -0.8 * w, top - 0.014 }, high = { 0.5 * d, 0.8 * w, top - 0.011 }, slot = "glow", bevel = 0, visual_only = true }
    k:light { kind = "area", at = { 0, 0, top - 0.018 }, size = { d, 1.6 * w }, lumens = 900 * p.width, color = lamps.cold }
    local up = level - floor
    for i = 1, 5 do -- plants and rocks
      local x, y = r:uniform(-0.55, -0.1) * d, (i - 3) * 0.36 * w + r:uniform(-0.05, 0.05)
      for j = 1, 5 do k:leaf { at = { x, y, floor - 0.005 }, rot = { 0, -r:uniform(68, 86), j * 72 + i * 20 }, length = up * r:uniform(0.45, 0.8), width = r:uniform(0.012, 0.03), droop = r:uniform(5, 30), slot = "plant", segments = 4 } end
    end
    for i = 1, 3 do
      local q, points = r:uniform(0.05, 0.09) * (0.4 + w), {}
      for j = 1, 9 do local a = j * 2.4 points[j] = { q * math.cos(a) * r:uniform(0.5, 0.9), q * math.sin(a) * r:uniform(0.6, 1), floor - 0.01 + q * (j / 9) * r:uniform(0.7, 1.2) } end
      k:with({ at = { 0.2 * d, (i - 2) * 0.5 * w, 0 } }, function() k:hull { points = points, slot = "rock", visual_only = true } end)
    end
    for i = 1, 7 do fish(r:uniform(-0.2, 0.6) * d, (i - 4) * 0.24 * w, floor + up * r:uniform(0.3, 0.85), (0.055 + 0.03 * (i % 3)) * (0.5 + 0.6 * w), i % 2 == 0 and r:uniform(-25, 25) or 180 + r:uniform(-25, 25), i % 2 == 0 and "fish" or "fish_2") end
    k:container("inside", { center = { 0, 0, floor }, size = { 1.7 * d, 1.8 * w }, clearance = up })
    k:fit()
  end,
}
