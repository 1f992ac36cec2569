-- A chimney piece: hearth slab, two jambs, a mantel shelf, a fire box of stone or iron with logs on a grate and flames; or a slim electric one.
return kind {
  api    = 1,
  names  = { en = "fireplace, mantelpiece, mantel, hearth, electric fireplace, wood stove, wood-burning stove", zh = "壁炉" },
  measure_zh = "座",
  groups = { "heater" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 }, fixture = true,
  size   = { width = { 1.00, 1.40, 1.90 }, depth = { 0.40, 0.55, 0.75 }, height = { 0.95, 1.15, 1.40 } },
  mass   = { 25, 260, 900 },
  params = {
    form  = one_of { "stone", "wood", "brick", "stove", default = "stone", words = { stone = "stone", marble = "stone", brick = "brick", wooden = "wood", electric = "wood", stove = "stove", iron = "stove", ["石"] = "stone", ["砖"] = "brick", ["电"] = "wood", ["铸铁"] = "stove" },
      size = { stone = { width = { 1.00, 1.40, 1.90 }, height = { 0.95, 1.15, 1.40 } }, wood = { width = { 1.00, 1.35, 1.80 }, height = { 0.95, 1.10, 1.35 } }, brick = { width = { 1.10, 1.45, 1.90 }, height = { 1.00, 1.20, 1.45 } }, stove = { width = { 0.50, 0.62, 0.80 }, depth = { 0.42, 0.50, 0.60 }, height = { 0.80, 1.60, 2.30 } } } },
    lit   = bool(true, { burning = true, lit = true, unlit = false, ["燃烧"] = true, ["熄灭"] = false }),
    style = one_of { "classic", "modern", "rustic" },
  },
  slots  = {
    surround = { "white_marble", "travertine", rustic = { "sandstone", "stone_wall" }, modern = { "concrete", "black_marble" } },
    mantel   = { "oak", "painted_wood", classic = { "painted_wood", "white_marble" }, rustic = "reclaimed_wood", tint = { "#f3f0e8", "#dfe1df" } },
    brick    = { "red_brick", "white_brick" },
    inside   = "slate",
    iron     = "cast_iron",
    logs     = "bark",
    flame    = "flame",
    glass    = "glass",
  },
  rooms  = { "living_room", "library", "hotel_lobby", "dining_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local function fire(x, z, wide, deep)
      for i, y in ipairs { -0.30, 0, 0.30 } do
        k:cylinder { radius = 0.042, height = wide * 0.8, axis = "y", at = { x + (i - 2) * 0.22 * deep, 0.02 * (i - 2), z + 0.045 }, rot = { 0, 0, (i - 2) * 7 }, slot = "logs", segments = 12, no_collider = i == 2 }
      end
      k:cylinder { radius = 0.040, height = wide * 0.62, axis = "y", at = { x, 0, z + 0.115 }, rot = { 0, 0, 18 }, slot = "logs", segments = 12, no_collider = true }
      for i = -1, 1 do k:box { size = { deep * 0.9, 0.018, 0.03 }, at = { x, i * 0.3 * wide, z - 0.010 }, slot = "iron", no_collider = true, fill = 0.5 } end
      if not p.lit then return end
      for i, q in ipairs { { -0.26, 0.20 }, { -0.11, 0.32 }, { 0.04, 0.38 }, { 0.17, 0.28 }, { 0.29, 0.17 } } do
        k:lathe { profile = { { 0, 0 }, { 0.035, 0.03 }, { 0.045, 0.3 * q[2] }, { 0.022, 0.65 * q[2] }, { 0, q[2] } }, at = { x + (i % 2 == 0 and 0.04 or -0.02), q[1] * wide, z + 0.09 }, smooth = true, segments = 10, slot = "flame", visual_only = true, rot = { (i - 3) * 3, 0, 0 } }
      end
      k:light { kind = "point", at = { x + 0.05, 0, z + 0.28 }, lumens = 450, color = { 1, 0.243, 0.01 }, radius = 0.12 }
    end
    if p.form == "stove" then -- cast iron box on legs with a glass door and a flue
      local body, foot = math.min(0.74, h - 0.06), 0.14
      local t, x1 = 0.02, d - 0.035
      for _, s in ipairs { -1, 1 } do
        k:box { low = { 0.02, s < 0 and -w + 0.02 or w - 0.02 - t, foot }, high = { x1, s < 0 and -w + 0.02 + t or w - 0.02, body - 0.03 }, slot = "iron", bevel = 0.006, fill = 0.4 }
        for _, x in ipairs { 0.08, x1 - 0.06 } do k:loft { slot = "iron", segments = 2, sections = { { at = { x, s * (w - 0.04), 0 }, size = { 0.05, 0.05 }, radius = 0.02 }, { at = { x, s * (w - 0.07), 0.06 }, size = { 0.03, 0.03 }, radius = 0.012 }, { at = { x, s * (w - 0.08), foot + 0.01 }, size = { 0.07, 0.06 }, radius = 0.02 } } } end
      end
      k:box { low = { 0.02, -w + 0.04, foot }, high = { 0.04, w - 0.04, body - 0.03 }, slot = "iron", fill = 0.4 }
      k:box { low = { 0.02, -w + 0.02, foot - 0.005 }, high = { x1 + 0.02, w - 0.02, foot + 0.02 }, slot = "iron", bevel = 0.006, fill = 0.4 }
      k:box { low = { 0, -w, body - 0.03 }, high = { d - 0.005, w, body }, slot = "iron", bevel = 0.01, fill = 0.3 }
      k:cylinder { radius = 0.075, height = h - body, at = { 0.20, 0, body }, anchor = "bottom", slot = "iron", fill = 0.06, segments = 20 }
      k:torus { radius = 0.08, tube = 0.010, at = { 0.20, 0, body + 0.012 }, slot = "iron", segments = 20, visual_only = true }
      local door = k:part("door")
      local a, b, c, e = -w + 0.045, w - 0.045, foot + 0.025, body - 0.036
      openings.framed(k, { low = { x1 + 0.003, a, c }, high = { x1 + 0.023, b, e }, stile = 0.055, slot = "iron", glass = "glass", part = door, fill = 0.4 })
      k:with({ part = door, at = { x1 + 0.023, a + 0.03, (c + e) / 2 } }, function() fittings.knob({ slot = "iron", radius = 0.013, out = 0.012 }).draw(k, 1, 1, door) end)
      k:joint { part = door, type = "hinge", axis = { 0, 0, 1 }, origin = { x1 + 0.023, b, (c + e) / 2 }, range = { 0, 110 }, hold = "latch" }
      fire(0.5 * x1, foot + 0.05, 2 * w - 0.20, 0.5 * d)
      k:surface("top", { center = { d / 2 + 0.06, 0, body }, size = { d - 0.24, 2 * w - 0.06 } })
    else
      local slot = p.form == "brick" and "brick" or p.form == "wood" and "mantel" or "surround"
      local share = p.form == "wood" and 0.12 or 0.3 -- hollow
      local slab, shelf = 0.05, p.style == "rustic" and 0.11 or 0.055
      local x1 = d * 0.52 -- front of the surround; the slab reaches on to d
      local jamb = math.max(0.18, 0.24 * w)
      local open_h = math.min(0.72, 0.66 * h)
      k:box { low = { 0, -w + 0.02, 0 }, high = { d, w - 0.02, slab }, slot = p.form == "brick" and "brick" or "surround", bevel = 0.006, fill = 0.6 }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { 0, s < 0 and -w + 0.05 or w - 0.05 - jamb, slab }, high = { x1, s < 0 and -w + 0.05 + jamb or w - 0.05, h - shelf }, slot = slot, fill = share, grain = "z" }
        local y = s * (w - 0.05 - jamb / 2)
        if p.style == "classic" and p.form ~= "brick" then -- pilasters: base, shaft panel, corbel
          k:box { size = { 0.03, jamb + 0.02, 0.12 }, at = { x1 + 0.006, y, slab + 0.06 }, slot = slot, bevel = 0.006, fill = share, no_collider = true }
          for q = -2, 2 do k:capsule { radius = 0.008, height = open_h - 0.22, at = { x1, y + q * jamb * 0.15, slab + 0.13 + (open_h - 0.2) / 2 }, segments = 6, slot = slot, visual_only = true } end
          k:sweep { path = { { x1 - 0.01, y, h - shelf - 0.01 }, { x1 + 0.045, y, h - shelf - 0.02 }, { x1 + 0.03, y, h - shelf - 0.08 }, { x1 + 0.005, y, h - shelf - 0.13 } }, rect = { 0.03, jamb * 0.7 }, up = { 0, 1, 0 }, smooth = true, steps = 3, slot = slot, fill = share, no_collider = true }
        elseif p.style == "rustic" and p.form == "stone" then
          for i = 0, 3 do k:box { low = { x1 - 0.01, y - jamb / 2 - (i % 2) * 0.02, slab + i * (h - shelf - slab) / 4 + 0.006 }, high = { x1 + 0.014, y + jamb / 2 + 0.01, slab + (i + 1) * (h - shelf - slab) / 4 - 0.006 }, slot = slot, bevel = 0.008, fill = share, no_collider = true } end
        end
      end
      local iy = w - 0.05 - jamb
      k:box { low = { 0, -iy, slab + open_h }, high = { x1, iy, h - shelf }, slot = slot, fill = share, grain = "y" }
      if p.form == "brick" then
        for i = -4, 4 do k:box { size = { 0.02, 2 * iy / 9 - 0.010, 0.19 }, at = { x1, i * 2 * iy / 9, slab + open_h + 0.10 }, rot = { -i * 2.5, 0, 0 }, slot = "brick", bevel = 0.004, visual_only = true } end
      elseif p.style == "classic" then
        k:box { size = { 0.02, 2 * iy * 0.6, (h - shelf - slab - open_h) * 0.55 }, at = { x1, 0, (slab + open_h + h - shelf) / 2 }, slot = slot, bevel = 0.007, fill = share, no_collider = true }
      end
      k:box { low = { 0, -w, h - shelf }, high = { x1 + 0.09, w, h }, slot = "mantel", grain = "y", bevel = p.style == "rustic" and 0.012 or 0.006, fill = 0.5 }
      if p.style == "classic" then k:box { low = { 0, -w + 0.03, h - shelf - 0.03 }, high = { x1 + 0.06, w - 0.03, h - shelf }, slot = "mantel", grain = "y", bevel = 0.010, fill = 0.3, no_collider = true } end
      -- The fire box: dark back, sides and floor.
      k:box { low = { 0, -iy, slab }, high = { 0.02, iy, slab + open_h }, slot = "inside", bevel = 0, fill = 0.5 }
      for _, s in ipairs { -1, 1 } do k:box { low = { 0.02, s < 0 and -iy or iy - 0.012, slab }, high = { x1 - 0.012, s < 0 and -iy + 0.012 or iy, slab + open_h }, slot = "inside", bevel = 0, no_collider = true, fill = 0.5 } end
      k:box { low = { 0.02, -iy, slab }, high = { x1 - 0.012, iy, slab + 0.01 }, slot = "inside", bevel = 0, no_collider = true }
      k:box { low = { x1 - 0.012, -iy, slab + open_h - 0.012 }, high = { x1 + 0.004, iy, slab + open_h }, slot = "iron", bevel = 0.001, no_collider = true, fill = 0.3 }
      fire(0.5 * x1, slab + 0.05, 1.3 * iy, 0.5 * x1)
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.012, height = 0.20, at = { x1 - 0.04, s * 0.6 * iy, slab + 0.01 }, anchor = "bottom", slot = "iron", segments = 10, no_collider = true, fill = 0.6 }
        k:sphere { radius = 0.022, at = { x1 - 0.04, s * 0.6 * iy, slab + 0.22 }, slot = "iron", segments = 10, no_collider = true, fill = 0.6 }
      end
      k:surface("mantel", { center = { (x1 + 0.09) / 2, 0, h }, size = { x1 + 0.06, 2 * w - 0.04 } })
      k:surface("hearth", { center = { (x1 + d) / 2 + 0.03, 0, slab }, size = { d - x1 - 0.08, 2 * w - 0.1 } })
    end
    k:fit()
  end,
}
