-- A case to show things in: glass doors and sides in a wooden or steel frame, glass shelves, lit from above; a low museum case as well.
return kind {
  api    = 1,
  names  = { en = "display cabinet, curio cabinet, china cabinet, glass cabinet, display case, trophy case, trophy display case, showcase, " ..
                  "vitrine, trophy cabinet, glass display case, display unit, glass-door cabinet, curio, collection case",
             zh = "展示柜, 陈列柜, 玻璃柜, 酒柜展示" },
  measure_zh = "个",
  groups = { "cabinet", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.6 },
  size   = { width = { 0.45, 0.85, 1.30 }, depth = { 0.33, 0.40, 0.48 }, height = { 1.50, 1.85, 2.10 } },
  mass   = { 18, 55, 150 },
  params = {
    doors   = int(1, 2, 2, { ["single-door"] = 1, ["one-door"] = 1, ["two-door"] = 2, ["double-door"] = 2, ["单门"] = 1, ["双门"] = 2 }, { { width = { 0.45, 0.52, 0.62 } }, { width = { 0.75, 0.90, 1.30 } } }),
    shelves = int(2, 4, 6, { ["three-shelf"] = 3, ["four-shelf"] = 4, ["five-shelf"] = 5 }),
    drawers = int(0, 0, 2, { ["with drawers"] = 2, ["with drawer"] = 1, ["带抽屉"] = 2 }),
    lit     = bool(true, { lit = true, illuminated = true, ["with lights"] = true, ["带灯"] = true }),
    style   = one_of { "modern", "classic", "rustic", "industrial" },
  },
  slots  = {
    frame  = { "oak", "walnut", modern = { "painted_wood", "walnut", "oak" }, classic = { "mahogany", "cherry" }, rustic = "pine", industrial = "black_steel", tint = { "#ffffff", "#2e3032" } },
    case   = { "oak", "walnut", modern = { "painted_wood", "walnut", "oak" }, classic = { "mahogany", "cherry" }, rustic = "pine", industrial = "reclaimed_wood", tint = { "#ffffff", "#2e3032" } },
    back   = { "painted_wood", "birch", modern = { "mirror", "painted_wood" } },
    glass  = "glass",
    handle = { "brass", "black_steel", modern = { "chrome", "black_steel" } },
    lamp   = "frosted_glass",
  },
  rooms  = { "living_room", "dining_room", "shop", "museum", "hallway", "office" },
  build  = function(p, k)
    local h, w = p.height, p.width / 2
    local crown = p.style == "classic" and 0.035 or 0
    local thin = p.style == "industrial"
    local post = thin and 0.022 or 0.035
    local fill = thin and 0.25 or 1
    local handle = fronts.handle(p.style, "handle", 0.18)
    local low_handle = fittings.for_style(p.style, "handle")
    local front = p.depth - math.max(math.max(handle.out, p.drawers > 0 and low_handle.out or 0) + 0.020, crown)
    local foot = thin and 0.12 or 0.08
    local y1 = w - crown
    -- Base and head of boards, four posts between them.
    local base = p.drawers > 0 and 0.20 or 0.05
    local z0, z1 = foot + base, h - 0.07
    k:box { low = { 0, -y1, z1 }, high = { front, y1, h - (crown > 0 and 0.01 or 0) }, slot = "frame", grain = "y", fill = thin and 0.08 or 0.45 }
    if crown > 0 then k:box { low = { 0, -w, h - 0.03 }, high = { front + crown, w, h }, slot = "frame", grain = "y", bevel = 0.012 } end
    if p.drawers > 0 then
      local case = joinery.carcass(k, { low = { 0, -y1, foot }, high = { front, y1, z0 }, slot = "case", board = 0.016 })
      for i, bay in ipairs(joinery.bays(k, case.inner, { axis = "y", count = p.drawers, slot = "case", board = 0.016 })) do
        fronts.drawer(k, bay, { name = "drawer_" .. i, slot = "case", handle = low_handle, style = p.style })
      end
    else
      k:box { low = { 0, -y1, foot }, high = { front, y1, z0 }, slot = "frame", grain = "y", fill = thin and 0.08 or 0.45 }
    end
    if thin or p.style == "classic" then
      for _, x in ipairs { 0.03, front - 0.03 } do
        for _, y in ipairs { -y1 + 0.03, y1 - 0.03 } do
          if thin then k:box { size = { 0.025, 0.025, foot }, at = { x, y, foot / 2 }, slot = "frame", fill = 0.3 }
          else k:lathe { profile = { { 0.014, 0 }, { 0.026, 0.012 }, { 0.030, 0.03 }, { 0.018, 0.055 }, { 0.026, 0.066 }, { 0.026, foot } }, at = { x, y, 0 }, slot = "frame", segments = 14 } end
        end
      end
    else
      k:box { low = { 0.01, -y1 + 0.015, 0 }, high = { front - 0.03, y1 - 0.015, foot }, slot = "frame", fill = 0.15 }
    end
    for _, s in ipairs { -1, 1 } do
      local ya, yb = s > 0 and y1 - post or -y1, s > 0 and y1 or -y1 + post
      for _, x in ipairs { 0, front - post } do k:box { low = { x, ya, z0 }, high = { x + post, yb, z1 }, slot = "frame", grain = "z", fill = fill } end
      local y = s * (y1 - post / 2)
      k:box { low = { post - 0.003, y - 0.002, z0 - 0.002 }, high = { front - post + 0.003, y + 0.002, z1 + 0.002 }, slot = "glass", bevel = 0 }
    end
    k:box { low = { 0.002, -y1 + post - 0.003, z0 - 0.002 }, high = { 0.010, y1 - post + 0.003, z1 + 0.002 }, slot = "back", bevel = 0 }
    -- Glass shelves on pegs.
    local room = { low = { 0.012, -y1 + post, z0 }, high = { front - 0.01, y1 - post, z1 } }
    for i = 1, p.shelves do
      local za, zb = z0 + (z1 - z0) * (i - 1) / p.shelves, z0 + (z1 - z0) * i / p.shelves
      local floor = za
      if i > 1 then
        k:box { low = { room.low[1], room.low[2] + 0.001, za }, high = { front - 0.020, room.high[2] - 0.001, za + 0.006 }, slot = "glass", bevel = 0.001 }
        for _, x in ipairs { post + 0.01, front - post - 0.01 } do
          for _, y in ipairs { room.low[2] - 0.001, room.high[2] + 0.001 } do k:cylinder { radius = 0.004, height = 0.02, axis = "y", at = { x, y, za - 0.004 }, slot = "handle", segments = 6, visual_only = true } end
        end
        floor = za + 0.006
      end
      joinery.compartment(k, "shelf_" .. i, { low = { room.low[1], room.low[2], floor }, high = { front - 0.02, room.high[2], zb - 0.006 } })
    end
    local muntins = p.style == "classic" and 4 or p.style == "rustic" and 3 or 1
    local panel = fronts.glazed { slot = "frame", glass = "glass", bar = thin and 0.022 or 0.045, rows = muntins, columns = p.style == "classic" and 2 or 1 }
    fronts.doors(k, { low = room.low, high = { front, room.high[2], z1 } }, { name = "door", slot = "frame", count = p.doors, panel = panel, handle = handle, handle_at = 0.45, open = 105 })
    if p.lit then
      k:box { low = { 0.08, -y1 + 0.12, z1 - 0.008 }, high = { 0.11, y1 - 0.12, z1 + 0.002 }, slot = "lamp", visual_only = true, bevel = 0.001 }
      k:light { kind = "area", at = { 0.095, 0, z1 - 0.012 }, dir = { 0.2, 0, -1 }, size = { 0.03, 2 * y1 - 0.24 }, lumens = 350, color = { 1, 0.485, 0.155 } }
    end
    k:surface("top", { center = { front / 2, 0, h }, size = { front - 0.02, 2 * y1 - 0.02 } })
  end,
}
