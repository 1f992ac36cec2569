-- A block in the middle of a kitchen: cupboards and drawers under a thick worktop that overhangs behind for stools; or a butcher's block on legs.
return kind {
  api    = 1,
  names  = { en = "kitchen island, island, island counter, kitchen counter island, center island, marble island, prep table, cooking island, " ..
                  "central island, island bench, butcher block",
             zh = "中岛, 厨房中岛, 岛台, 料理台" },
  measure_zh = "个",
  groups = { "counter", "table", "furniture" },
  stands = "floor", fixture = function(p) return not p.wheels and p.form == "cabinet" end, access = { ["+x"] = 0.8, ["-x"] = 0.6 },
  size   = { width = { 1.10, 1.60, 2.60 }, depth = { 0.65, 0.90, 1.20 }, height = { 0.88, 0.91, 0.96 } },
  mass   = { 30, 120, 650 },
  params = {
    form    = one_of { "cabinet", "open", default = "cabinet", words = { ["butcher block"] = "open", open = "open", ["开放式"] = "open" } },
    doors   = int(0, 2, 4, { ["two-door"] = 2, ["with doors"] = 2, ["four-door"] = 4, ["双门"] = 2 }),
    drawers = int(0, 3, 4, { ["with drawers"] = 3, ["two-drawer"] = 2, ["three-drawer"] = 3, ["without drawers"] = 0, ["带抽屉"] = 3 }),
    sink    = bool(false, { ["with sink"] = true, ["with a sink"] = true, ["带水槽"] = true }),
    wheels  = bool(false, { ["on wheels"] = true, rolling = true, mobile = true, portable = true, ["带轮"] = true, ["移动"] = true }),
    style   = one_of { "modern", "classic", "rustic", "industrial" },
  },
  slots  = {
    carcass = { "painted_wood", "oak", "walnut", classic = "painted_wood", rustic = { "pine", "painted_wood" }, industrial = "reclaimed_wood", tint = { "#ffffff", "#e9e4d8", "#3f5160", "#5d6f63", "#3b3d40" } },
    worktop = { "white_marble", "granite", "oak", "black_marble", rustic = { "oak", "beech" }, industrial = { "oak", "concrete" } },
    frame   = { "black_steel", modern = { "painted_wood", "black_steel" }, classic = "painted_wood", rustic = "pine" },
    handle  = { "black_steel", "brass", modern = { "aluminium", "brass", "black_steel" } },
    towel   = { "linen", "cotton" },
    steel   = "stainless_steel",
  },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local h, w, open = p.height, p.width / 2, p.form == "open"
    local wheel = p.wheels and 0.075 or 0
    local t = open and (tables.thickness(p.slots.worktop) > 0.025 and 0.055 or 0.03) or tables.thickness(p.slots.worktop, 0.04) + 0.010
    local under = h - t
    local upright, flat = fronts.handle(p.style, "handle"), fittings.for_style(p.style, "handle")
    local over = open and 0.03 or math.min(0.30, p.depth - 0.60) -- for stools, behind
    local back, front = -p.depth / 2 + over, p.depth / 2 - math.max(upright.out, flat.out) - 0.021
    local worktop = k:box { size = { p.depth, p.width, t }, at = { 0, 0, h }, anchor = "top", slot = "worktop", grain = "y", bevel = 0.005, fill = t > 0.05 and not open and 0.7 or 1 }
    if open then -- legs, a rail with drawers, two slatted shelves
      local post, a, b = 0.075, p.depth / 2 - 0.07, w - 0.07
      for _, sx in ipairs { -1, 1 } do
        for _, sy in ipairs { -1, 1 } do
          k:box { low = { sx * a - post / 2, sy * b - post / 2, wheel }, high = { sx * a + post / 2, sy * b + post / 2, under }, slot = "frame", grain = "z", fill = p.style == "industrial" and 0.2 or 1 }
          if p.wheels then fittings.caster(k, { at = { sx * a, sy * b, wheel + 0.001 }, height = wheel + 0.001, slot = "steel", turn = 30 * sx }) end
        end
      end
      local case = joinery.carcass(k, { low = { -a, -b + post / 2, under - 0.18 }, high = { math.min(front, a + post / 2), b - post / 2, under }, slot = "carcass" })
      if p.drawers > 0 then
        for i, bay in ipairs(joinery.bays(k, case.inner, { axis = "y", count = p.drawers, slot = "carcass" })) do
          fronts.drawer(k, bay, { name = "drawer_" .. i, slot = "carcass", handle = flat, style = p.style })
        end
      else joinery.compartment(k, "tray", case.inner) end
      for i, z in ipairs { wheel + 0.12, wheel + 0.42 } do
        if z < under - 0.40 or i == 1 then
          for j = 1, 8 do
            local y0 = -b + (j - 1) * 2 * b / 8
            k:box { low = { -a, y0 + 0.006, z }, high = { a, y0 + 2 * b / 8 - 0.006, z + 0.02 }, slot = p.style == "industrial" and "carcass" or "frame", grain = "x", no_collider = true }
          end
          k:box { low = { -a, -b, z }, high = { a, b, z + 0.02 }, slot = "frame", collider_only = true }
          for _, s in ipairs { -1, 1 } do k:box { low = { s * (a - 0.02) - 0.02, -b, z - 0.03 }, high = { s * (a - 0.02) + 0.02, b, z }, slot = "frame", grain = "y", no_collider = true } end
          k:container("rack_" .. i, { center = { 0, 0, z + 0.02 }, size = { 2 * a - 0.1, 2 * b - 0.1 }, clearance = 0.24 })
        end
      end
    else
      local foot = math.max(0.09, wheel)
      local low, high = { back, -w + 0.03, foot }, { front, w - 0.03, under }
      local case = joinery.carcass(k, { low = low, high = high, slot = "carcass", back = 0.018 })
      if p.wheels then
        for _, sx in ipairs { back + 0.07, front - 0.07 } do
          for _, sy in ipairs { -w + 0.10, w - 0.10 } do fittings.caster(k, { at = { sx, sy, foot + 0.001 }, height = foot + 0.001, slot = "steel", turn = 40 }) end
        end
      else
        k:box { low = { back + 0.03, -w + 0.05, 0 }, high = { front - 0.05, w - 0.05, foot }, slot = "carcass", fill = 0.1 }
      end
      -- Panels or planks on the ends and on the stools' side.
      local n = p.style == "rustic" and math.floor(p.width / 0.14) or 3
      for i = 1, n do
        local y, bw = (2 * w - 0.06) * ((i - 0.5) / n - 0.5), (2 * w - 0.06) / n
        if p.style == "rustic" then k:box { size = { 0.006, bw - 0.006, under - foot - 0.004 }, at = { back - 0.002, y, (under + foot) / 2 }, slot = "carcass", grain = "z", no_collider = true, bevel = 0.002 }
        elseif p.style == "classic" then
          for _, s in ipairs { -1, 1 } do
            k:box { size = { 0.008, 0.05, under - foot }, at = { back - 0.003, y + s * (bw / 2 - 0.025), (under + foot) / 2 }, slot = "carcass", grain = "z", no_collider = true }
            k:box { size = { 0.008, bw - 0.1, 0.07 }, at = { back - 0.003, y, (under + foot) / 2 + s * ((under - foot) / 2 - 0.035) }, slot = "carcass", no_collider = true }
          end
        end
      end
      if over > 0.15 and (p.style == "classic" or p.style == "rustic") then -- corbels under the overhang
        for _, y in ipairs { -w + 0.20, w - 0.20 } do
          k:prism { polygon = { { back, under - 0.22 }, { back, under }, { back - over + 0.06, under }, { back - over + 0.06, under - 0.03 }, { back - 0.10, under - 0.07 }, { back - 0.05, under - 0.13 } }, height = 0.05, axis = "y", at = { 0, y, 0 }, slot = "carcass" }
        end
      end
      local room = case.inner
      local stack = p.drawers > 0 and (p.doors == 0 and 1 or 0.62) or 0
      local shares = p.doors > 0 and p.drawers > 0 and { stack, p.doors > 2 and 2 or 1 } or { 1 }
      local columns = joinery.bays(k, room, { axis = "y", shares = shares, slot = "carcass" })
      if p.drawers > 0 then
        local rows = {}
        for i = 1, p.drawers do rows[i] = i == p.drawers and 0.7 or 1 end
        for i, bay in ipairs(joinery.bays(k, columns[1], { shares = rows, slot = "carcass" })) do
          fronts.drawer(k, bay, { name = "drawer_" .. p.drawers + 1 - i, slot = "carcass", handle = flat, style = p.style })
        end
      end
      local shelf = 0
      if p.doors > 0 then
        local cupboards = joinery.bays(k, columns[#columns], { axis = "y", count = math.ceil(p.doors / 2), slot = "carcass" })
        for c, bay in ipairs(cupboards) do
          local span = c == #cupboards and p.doors % 2 == 1 and 1 or 2
          for _, place in ipairs(joinery.bays(k, bay, { count = 2, slot = "carcass", setback = 0.03 })) do
            shelf = shelf + 1
            joinery.compartment(k, "shelf_" .. shelf, place)
          end
          fronts.doors(k, bay, { name = "door_" .. c, slot = "carcass", count = span, panel = fronts.for_style(p.style, { slot = "carcass", iron = "handle" }), handle = upright, handle_at = 0.85, open = 105 })
        end
      elseif p.drawers == 0 then
        for i, place in ipairs(joinery.bays(k, room, { count = 2, slot = "carcass" })) do joinery.compartment(k, "shelf_" .. i, place) end
      end
    end
    if not open then -- a rail with a towel at the left end
      local y, z = -w + 0.006, under - 0.12
      k:cylinder { radius = 0.005, height = 0.40, axis = "x", at = { 0.05, y, z }, slot = "handle", segments = 10, no_collider = true }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.004, height = 0.03, axis = "y", at = { 0.05 + s * 0.18, y + 0.012, z }, slot = "handle", segments = 8, no_collider = true } end
      k:box { low = { -0.05, y - 0.005, z - 0.30 }, high = { 0.12, y + 0.005, z + 0.006 }, slot = "towel", bevel = 0.003, soft = true, no_collider = true }
      for i = 0, 2 do k:box { low = { -0.051, y - 0.006, z - 0.26 + 0.015 * i }, high = { 0.121, y + 0.003, z - 0.253 + 0.015 * i }, slot = "handle", bevel = 0, visual_only = true } end
    end
    local spare = 0
    if p.sink then -- a steel basin let into the top, at the right
      local a, b, deep, y = 0.36, 0.42, 0.03, w - 0.36
      local x = -0.02
      k:cut(worktop, k:box { size = { a, b, 2 * t }, at = { x, y, h }, slot = "worktop", bevel = 0, no_collider = true })
      k:box { size = { a, b, 0.003 }, at = { x, y, h - t + 0.0015 }, slot = "steel", bevel = 0 }
      for _, s in ipairs { -1, 1 } do
        k:box { size = { 0.006, b + 0.03, t }, at = { x + s * (a / 2 - 0.003), y, h - t / 2 }, slot = "steel", bevel = 0.001, no_collider = true }
        k:box { size = { a + 0.03, 0.006, t }, at = { x, y + s * (b / 2 - 0.003), h - t / 2 }, slot = "steel", bevel = 0.001, no_collider = true }
      end
      spare = 0.62
    end
    k:surface("top", { center = { 0, -spare / 2, h }, size = { p.depth, p.width - spare } })
  end,
}
