-- A weighted foot with a pole and a shade; or a bowing arm over a stone, three legs, a bowl that lights the ceiling, a reading head on a joint.
return kind {
  api    = 1,
  names  = { en = "floor lamp, standing lamp, floor light, standing light, floor-standing lamp, standing floor lamp, tall lamp, arc lamp, arc floor lamp, tripod lamp, tripod floor lamp, torchiere", zh = "落地灯, 立灯, 钓鱼灯" },
  measure_zh = "盏",
  groups = { "lamp", "light" },
  stands = "floor", beside = "sofa",
  size   = { width = { 0.30, 0.42, 0.56 }, depth = "width", height = { 1.30, 1.60, 1.90 } },
  mass   = { 2.5, 6, 30 },
  params = {
    form = one_of { "column", "tripod", "arc", "torchiere", "reading", words = { arc = "arc", arched = "arc", ["钓鱼灯"] = "arc", tripod = "tripod", ["三脚"] = "tripod", torchiere = "torchiere", uplighter = "torchiere", reading = "reading", ["阅读"] = "reading", ["arc lamp"] = "arc" },
      size = { column = { width = { 0.32, 0.42, 0.54 }, height = { 1.35, 1.60, 1.80 } }, arc = { width = { 0.75, 0.95, 1.20 }, height = { 1.60, 1.90, 2.10 } }, torchiere = { width = { 0.28, 0.34, 0.42 }, height = { 1.60, 1.78, 1.95 } },
        reading = { width = { 0.26, 0.30, 0.36 }, height = { 1.30, 1.50, 1.70 } }, tripod = { width = { 0.42, 0.52, 0.62 }, height = { 1.35, 1.52, 1.70 } } } },
    shade = one_of { "drum", "cone", "bell", words = { drum = "drum", cone = "cone" } },
    style = one_of("modern", "classic", "industrial", "scandinavian"),
  },
  slots  = {
    body  = { "black_steel", "brass", "stainless_steel", classic = { "brass", "bronze" }, industrial = "black_steel", scandinavian = { "painted_metal", "black_steel" }, tint = { "#f4f2ee", "#3a3d40", "#b8895a" } },
    legs  = { "oak", "walnut", "beech" },
    shade = { "lamp_shade", "linen", tint = { "#ffffff", "#e8d8bc", "#c9ccd0", "#6f7478" } },
    stone = { "white_marble", "black_marble", "granite" },
    bulb  = "light_bulb",
    cord  = "black_plastic",
  },
  rooms  = { "living_room", "bedroom", "study", "library", "hotel_room", "home_office" },
  build  = function(p, k)
    local h, r = p.height, p.width / 2
    local function pole(z0, z1, radius) k:cylinder { radius = radius or 0.011, height = z1 - z0, at = { 0, 0, z0 }, anchor = "bottom", slot = "body", segments = 14, fill = 0.35 } end
    local function cord(x) electronics.cable(k, { path = { { x, 0, 0.012 }, { x - 0.03, 0.03, 0.004 }, { x - 0.05, 0.06, 0.004 } }, slot = "cord" }) end
    local function shaded(top) -- a shade whose upper edge is at z = top, on a pole
      local tall = 0.62 * r + 0.12
      local share = ({ drum = 0.92, cone = 0.55, bell = 0.5 })[p.shade]
      local z = top - tall
      if p.shade == "bell" then
        lamps.shade(k, { at = { 0, 0, z }, radius = r, top = 0.82, height = 0.4 * tall, slot = "shade" })
        lamps.shade(k, { at = { 0, 0, z + 0.4 * tall }, radius = 0.82 * r, top = 0.6, height = 0.6 * tall, slot = "shade", spider = "body" })
      else
        lamps.shade(k, { at = { 0, 0, z }, radius = r, top = share, height = tall, slot = "shade", spider = "body" })
      end
      for _, e in ipairs { { 0, r }, { tall, r * (p.shade == "bell" and 0.492 or share) } } do lamps.band(k, { radius = e[2] + 0.001, at = { 0, 0, z + e[1] }, slot = "shade" }) end
      lamps.bulb(k, { at = { 0, 0, z + 0.42 * tall }, radius = 0.032, slot = "bulb", socket = "body", lumens = 1050 })
      k:cylinder { radius = 0.003, height = 0.55 * tall, at = { 0, 0, top - 0.012 }, anchor = "top", slot = "body", segments = 6, no_collider = true }
      k:sphere { radius = 0.011, at = { 0, 0, top }, slot = "body", segments = 10, no_collider = true }
      k:cylinder { radius = 0.0012, height = 0.14, at = { 0.05, 0, z + 0.06 }, anchor = "top", slot = "body", segments = 5, visual_only = true } -- pull chain
      k:sphere { radius = 0.006, at = { 0.05, 0, z - 0.08 }, slot = "body", segments = 8, visual_only = true }
      return z + 0.40 * tall
    end
    if p.form == "tripod" then
      local neck = shaded(h - 0.011) - 0.05
      local hub = 0.80 * (h - 0.62 * r - 0.12)
      pole(hub - 0.03, neck)
      k:cylinder { radius = 0.035, height = 0.05, at = { 0, 0, hub }, slot = "body", segments = 16, fill = 0.4 }
      for i = 0, 2 do
        local a = math.rad(120 * i + 60)
        local c, s, foot = math.cos(a), math.sin(a), r * 1.02
        k:loft { slot = "legs", segments = 2, sections = { { at = { c * foot, s * foot, 0 }, size = { 0.018, 0.018 }, radius = 0.007 }, { at = { c * 0.030, s * 0.030, hub + 0.02 }, size = { 0.032, 0.032 }, radius = 0.012 } } }
      end
      k:with({ at = { 0, 0, 0.45 * hub } }, function() k:torus { radius = 0.58 * r, tube = 0.005, slot = "body" } end)
    elseif p.form == "arc" then
      -- The arm bows over the diagonal of its box, from a corner to the opposite one.
      local head, foot = 0.15, 0.18
      local d = (p.width - foot - head) * math.sqrt(2) + foot + head
      local back = -d / 2 + foot
      k:with({ rot = { 0, 0, p.rng("side"):chance(0.5) and 45 or -45 } }, function()
      k:cylinder { radius = foot, height = 0.07, at = { back, 0, 0 }, anchor = "bottom", bevel = 0.006, segments = 32, slot = "stone" }
      local x1, drop = d / 2 - head, h - 0.36
      k:sweep { path = { { back, 0, 0.07 }, { back - 0.02, 0, 0.6 * h }, { back + 0.18 * d, 0, 0.93 * h }, { back + 0.42 * d, 0, h - 0.012 }, { x1 - 0.06 * d, 0, h - 0.10 }, { x1, 0, drop + 0.11 } }, radius = { 0.013, 0.012, 0.011, 0.010, 0.009, 0.008 }, smooth = true, steps = 5, segments = 10, slot = "body", fill = 0.3 }
      local bell = {}
      for i = 0, 5 do local t = math.rad(8 + 82 * i / 5) bell[i + 1] = { head * math.sin(t), 0.14 * (1 - math.cos(t)) } end
      k:lathe { profile = bell, wall = 0.002, base = 0.002, at = { x1, 0, drop + 0.12 }, rot = { 180, 0, 0 }, slot = "body", segments = 28, no_collider = true }
      k:cylinder { radius = head, radius_top = 0.5 * head, height = 0.14, at = { x1, 0, drop + 0.12 }, anchor = "top", slot = "body", collider_only = true, segments = 14 }
      lamps.bulb(k, { at = { x1, 0, drop + 0.035 }, radius = 0.045, slot = "bulb", light = false })
      k:light { kind = "point", at = { x1, 0, drop + 0.02 }, lumens = 1050, color = lamps.warm, radius = 0.04 }
      end)
    elseif p.form == "torchiere" then
      lamps.base(k, { radius = 0.42 * p.width, height = 0.025, slot = "body", weight = 5 })
      pole(0.02, h - 0.10, 0.013)
      k:lathe { profile = { { 0.03, 0 }, { 0.5 * r, 0.018 }, { 0.82 * r, 0.055 }, { 0.97 * r, 0.10 }, { r, 0.12 } }, wall = 0.003, base = 0.004, at = { 0, 0, h - 0.12 }, slot = p.style == "classic" and "shade" or "body", smooth = true, segments = 28, pieces = 8 }
      for _, z in ipairs { 0.35 * h, 0.7 * h } do k:torus { radius = 0.014, tube = 0.004, at = { 0, 0, z }, slot = "body", segments = 16, visual_only = true } end
      lamps.bulb(k, { at = { 0, 0, h - 0.07 }, radius = 0.035, slot = "bulb", lumens = 1520 })
      cord(-0.42 * p.width)
    elseif p.form == "reading" then
      local x = -0.55 * r
      lamps.base(k, { radius = r, height = 0.022, slot = "body", weight = 4 })
      k:with({ at = { x, 0, 0 } }, function()
        pole(0.015, h - 0.05)
        local reach = 1.55 * r - 0.085
        k:sweep { path = { { 0, 0, h - 0.06 }, { 0.01, 0, h - 0.012 }, { 0.4 * reach, 0, h - 0.010 }, { reach, 0, h - 0.06 } }, radius = 0.009, smooth = true, steps = 4, segments = 10, slot = "body", fill = 0.5 }
        local head = k:part("head")
        local pivot = { reach + 0.008, 0, h - 0.083 }
        k:with({ at = pivot, rot = { 0, -18, 0 }, part = head }, function()
          k:lathe { profile = { { 0.020, -0.012 }, { 0.030, 0.02 }, { 0.062, 0.11 }, { 0.068, 0.14 } }, wall = 0.002, base = 0.003, rot = { 180, 0, 0 }, slot = "body", segments = 24, no_collider = true }
          k:cylinder { radius = 0.068, radius_top = 0.022, height = 0.152, at = { 0, 0, 0.012 }, anchor = "top", slot = "body", collider_only = true, segments = 12 }
          lamps.bulb(k, { at = { 0, 0, -0.105 }, radius = 0.028, slot = "bulb", light = false })
          k:light { kind = "spot", at = { 0, 0, -0.13 }, cone = 60, lumens = 600, color = lamps.warm, radius = 0.02 }
          k:handle { at = { 0.05, 0, -0.1 }, normal = { 1, 0, 0 } }
        end)
        k:joint { part = head, type = "hinge", axis = { 0, 1, 0 }, origin = pivot, range = { -40, 30 }, hold = "friction" }
      end)
      k:fit()
      return
    else
      lamps.base(k, { radius = 0.30 * p.width + 0.02, height = 0.028, slot = "body", weight = 3.5 })
      local neck = shaded(h - 0.011) - 0.05
      pole(0.02, neck)
      if p.style == "classic" then
        for _, q in ipairs { { 0.06, 0.035 }, { 0.12, 0.024 }, { 0.55 * h, 0.026 }, { 0.58 * h, 0.020 } } do k:ellipsoid { size = { 2 * q[2], 2 * q[2], 0.05 }, at = { 0, 0, q[1] }, slot = "body", segments = 16, no_collider = true, fill = 0.4 } end
      elseif p.style == "scandinavian" then k:cylinder { radius = 0.016, height = neck - 0.25, at = { 0, 0, 0.03 }, anchor = "bottom", slot = "legs", segments = 14, no_collider = true } end
      cord(-0.30 * p.width)
    end
    k:fit()
  end,
}
