-- A laboratory bench: cupboards and drawers under a black worktop, a sink with a swan-neck tap, gas taps and sockets, a shelf for reagents.
return kind {
  api    = 1,
  names  = { en = "lab bench, laboratory bench, lab table, laboratory table, science table, lab workbench, laboratory workbench", zh = "实验台, 实验桌" },
  measure_zh = "张",
  groups = { "bench", "table", "furniture" },
  stands = "floor", fixture = true, access = { ["+x"] = 0.9 },
  size   = { width = { 1.20, 1.80, 3.00 }, depth = { 0.65, 0.75, 0.85 }, height = { 1.35, 1.50, 1.70 } },
  mass   = { 60, 150, 420 },
  params = {
    top   = one_of { "shelf", "plain", default = "shelf", words = { ["with shelves"] = "shelf", plain = "plain" }, size = { shelf = { height = { 1.40, 1.50, 1.70 } }, plain = { height = { 1.18, 1.20, 1.24 } } } },
    sink  = bool(true, { ["with sink"] = true, ["带水槽"] = true }),
    units = int(2, 3, 4),
  },
  slots  = {
    case    = { "painted_metal", "laminate", tint = { "#ffffff", "#dfe3e4", "#b9c4ca" } },
    front   = { "painted_wood", "laminate", tint = { "#ffffff", "#7d9bb0", "#9fb8a5", "#c9ced0" } },
    worktop = { "slate", "laminate", "stainless_steel" },
    steel   = "stainless_steel",
    gas     = { "painted_metal", tint = { "#f0b323" } },
    dark    = "black_plastic",
    glass   = "glass",
    brown   = { "glass", tint = { "#8a4a1c" } },
  },
  rooms  = { "laboratory", "classroom", "hospital" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, 0.90
    local t = p.slots.worktop == "stainless_steel" and 0.006 or 0.025
    local under = h - t
    local handle = fittings.bar { slot = "steel", length = 0.11, radius = 0.004 }
    local front = d - handle.out - 0.022
    local top = k:box { low = { 0, -w, under }, high = { d, w, h }, slot = "worktop", grain = "y", bevel = 0.004 }
    k:box { low = { 0, -w, h - 0.0005 }, high = { 0.015, w, p.top == "plain" and not p.sink and p.height or h + 0.08 }, slot = "worktop", grain = "y" }
    k:box { low = { 0.04, -w + 0.02, 0 }, high = { front - 0.05, w - 0.02, 0.10 }, slot = "dark", fill = 0.06 }
    -- Cases of sheet metal side by side: doors and drawers by turns.
    local n, sink_at = p.units, p.sink and p.units or 0
    local board = p.slots.case == "painted_metal" and 0.004 or 0.016
    local case = joinery.carcass(k, { low = { 0, -w + 0.004, 0.10 }, high = { front, w - 0.004, under }, slot = "case", board = board, back = board })
    for c, bay in ipairs(joinery.bays(k, case.inner, { axis = "y", count = n, slot = "case", board = board })) do
      if c % 2 == 0 and c ~= sink_at then
        for i, row in ipairs(joinery.bays(k, bay, { shares = { 1.5, 1.5, 1 } })) do
          row.low[3], row.high[3] = row.low[3] + 0.003, row.high[3] - 0.003
          joinery.drawer(k, row, { name = "drawer_" .. c .. "_" .. 4 - i, slot = "front", inside = "front", handle = handle, cover = 0.0015 })
        end
      else
        joinery.compartment(k, "cupboard_" .. c, { low = bay.low, high = { bay.high[1], bay.high[2], c == sink_at and bay.high[3] - 0.25 or bay.high[3] } })
        local wide = bay.high[2] - bay.low[2] > 0.55
        fronts.doors(k, bay, { name = "door_" .. c, slot = "front", count = wide and 2 or 1, panel = fronts.flat { slot = "front" }, handle = fittings.bar { slot = "steel", length = 0.11, radius = 0.004, upright = true }, handle_at = 0.86, cover = 0.0012, open = 100 })
      end
    end
    local spare = 0
    if p.sink then
      local a, b, x, y = 0.34, 0.40, d / 2 - 0.02, w - w / n
      k:cut(top, k:box { size = { a, b, 0.2 }, at = { x, y, h }, slot = "worktop", bevel = 0, no_collider = true })
      local deep = 0.20
      k:box { size = { a + 0.02, b + 0.02, 0.003 }, at = { x, y, h - deep }, slot = "steel", bevel = 0 }
      for _, s in ipairs { -1, 1 } do
        k:box { size = { 0.003, b + 0.02, deep }, at = { x + s * (a / 2 + 0.001), y, h - 0.002 }, anchor = "top", slot = "steel", bevel = 0 }
        k:box { size = { a + 0.02, 0.003, deep }, at = { x, y + s * (b / 2 + 0.001), h - 0.002 }, anchor = "top", slot = "steel", bevel = 0 }
      end
      k:cylinder { radius = 0.03, height = 0.002, at = { x, y, h - deep + 0.003 }, slot = "dark", segments = 16, visual_only = true }
      local r, up = {}, (p.top == "plain" and p.height - h or 0.29) - 0.09 -- up: where the neck begins to bend
      for i = 0, 8 do r[i + 1] = { 0.075 + 0.08 - 0.08 * math.cos(math.rad(22.5 * i)), y, h + up + 0.08 * math.sin(math.rad(22.5 * i)) } end
      table.insert(r, 1, { 0.075, y, h })
      r[#r + 1] = { 0.235, y, h + up - 0.05 }
      k:sweep { path = r, radius = 0.010, segments = 10, slot = "steel", no_collider = true }
      k:box { low = { 0.063, y - 0.012, h }, high = { 0.245, y + 0.012, h + up + 0.09 }, slot = "steel", collider_only = true }
      k:cylinder { radius = 0.022, height = 0.03, at = { 0.075, y, h }, anchor = "bottom", slot = "steel", segments = 14, no_collider = true }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.006, height = 0.06, axis = "y", at = { 0.075, y + s * 0.035, h + 0.06 }, slot = "steel", segments = 8, no_collider = true } end
      spare = 2 * w / n
    end
    -- Gas taps and sockets along the back.
    local usable = 2 * w - spare
    for i = 1, 2 do
      local y = -w + usable * (i - 0.5) / 2
      k:cylinder { radius = 0.014, height = 0.09, at = { 0.08, y, h }, anchor = "bottom", slot = "steel", segments = 12 }
      k:cylinder { radius = 0.006, height = 0.07, axis = "x", at = { 0.11, y, h + 0.075 }, slot = "steel", segments = 8, no_collider = true }
      k:box { size = { 0.012, 0.045, 0.014 }, at = { 0.08, y, h + 0.097 }, slot = "gas", bevel = 0.003, no_collider = true }
      for j = -1, 1, 2 do
        local z = h + 0.045
        k:box { size = { 0.006, 0.07, 0.045 }, at = { 0.016, y + j * 0.14, z }, slot = "case", bevel = 0.002, visual_only = true }
        for q = -1, 1, 2 do k:cylinder { radius = 0.004, height = 0.002, axis = "x", at = { 0.0195, y + j * 0.14 + q * 0.014, z }, slot = "dark", segments = 8, visual_only = true, bevel = 0 } end
      end
    end
    if p.top == "shelf" then
      for _, s in ipairs { -1, 1 } do k:box { low = { 0, s * (w - 0.02) - 0.015, h }, high = { 0.03, s * (w - 0.02) + 0.015, p.height }, slot = "steel", fill = 0.2, grain = "z" } end
      for i, z in ipairs { p.height - 0.32, p.height - 0.02 } do
        k:box { low = { 0, -w + 0.003, z }, high = { 0.22, w - 0.003, z + 0.016 }, slot = "front", grain = "y" }
        k:cylinder { radius = 0.004, height = 2 * w - 0.02, axis = "y", at = { 0.214, 0, z + (i == 1 and 0.05 or 0.016) }, slot = "steel", segments = 8, visual_only = true }
        if i == 1 then k:container("reagents", { center = { 0.11, 0, z + 0.016 }, size = { 0.17, 2 * w - 0.08 }, clearance = 0.27 }) end
      end
      local r = p.rng("bottles") -- brown and clear reagent bottles
      for i = 1, 5 do
        local y = -w + 0.18 + i * 0.11 + r:uniform(-0.01, 0.01)
        k:with({ at = { 0.10, y, p.height - 0.304 } }, function()
          vessels.bottle(k, { radius = 0.036, height = 0.15 + 0.02 * (i % 3), slot = i % 2 == 0 and "brown" or "glass", cap = "dark", segments = 10, neck = 0.45, inside = false })
        end)
      end
    end
    k:surface("top", { center = { d / 2 + 0.06, -spare / 2, h }, size = { d - 0.14, usable }, clearance = p.top == "shelf" and p.height - 0.34 - h or nil })
  end,
}
