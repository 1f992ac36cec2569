-- A box of compartments for pens and notes with a small drawer; of wood, plastic or wire, filled with things.
return kind {
  api    = 1,
  names  = { en = "desk organizer, desktop organizer, stationery organizer, office organizer, desk tidy, stationery holder, desk caddy, makeup organizer, supply organizer, cosmetic organizer", zh = "桌面收纳盒, 文具收纳, 化妆品收纳盒" },
  measure_zh = "个",
  groups = { "organizer" },
  stands = "surface",
  size   = { width = { 0.18, 0.25, 0.34 }, depth = { 0.12, 0.16, 0.20 }, height = { 0.13, 0.17, 0.22 } },
  mass   = { 0.25, 0.9, 3 },
  params = { drawers = int(0, 1, 2, { ["with drawer"] = 1, ["带抽屉"] = 1, ["two-drawer"] = 2 }), filled = bool(true, { empty = false, ["空"] = false }) },
  slots  = { body = { "bamboo", "beech", "walnut", "plastic", tint = { "#ffffff", "#3a3d42", "#e8c8c0" } }, knob = { "brass", "black_steel" }, a = { "plastic", tint = { "#e8483a", "#f2c23a" } }, b = { "plastic", tint = { "#3a6ae8", "#2a2d33" } }, wood = { "painted_wood", tint = { "#f2b82a" } }, yellow = { "paper", tint = { "#ffec7a", "#ffb0c8" } }, paper = "paper", metal = "stainless_steel", lead = { "paint", tint = { "#2a2a2c" } } },
  rooms  = { "home_office", "open_office", "study", "kids_room", "bedroom" },
  build  = function(p, k)
    local w, d, t, r = p.width / 2, p.depth, 0.005, p.rng("things")
    local rise = p.filled and 0.055 or 0 -- pens stand above the back
    local h = p.height - rise
    local knob = fittings.knob { slot = "knob", radius = 0.006, out = 0.012 }
    local x1 = d - (p.drawers > 0 and 0.014 or 0)
    local z0 = p.drawers > 0 and math.min(0.045, 0.42 * h) or 0
    local function board(low, high) k:box { low = low, high = high, slot = "body", bevel = 0.0008 } end
    board({ 0, -w, 0 }, { x1, w, t })
    for _, s in ipairs { -1, 1 } do -- stepped sides
      board({ 0, s > 0 and w - t or -w, t }, { 0.5 * x1, s > 0 and w or -w + t, h })
      board({ 0.5 * x1, s > 0 and w - t or -w, t }, { x1, s > 0 and w or -w + t, math.max(z0 + 0.03, 0.60 * h) })
    end
    board({ 0, -w + t, t }, { t, w - t, h })
    if p.drawers > 0 then
      board({ t, -w + t, z0 }, { x1, w - t, z0 + t })
      local room = { low = { t, -w + t, t }, high = { x1, w - t, z0 } }
      for i, bay in ipairs(joinery.bays(k, room, { axis = "y", count = p.drawers, slot = "body", board = t, setback = 0.006 })) do
        joinery.drawer(k, bay, { name = "drawer_" .. i, slot = "body", front = 0.005, wall = 0.003, inset = true, handle = knob, travel = 0.6 * d })
      end
    end
    local f = z0 + t
    -- Upper room: tall cells behind, low trays in front.
    board({ 0.5 * x1 - t, -w + t, f }, { 0.5 * x1, w - t, math.max(f + 0.02, 0.80 * h) })
    board({ x1 - t, -w + t, f }, { x1, w - t, math.max(z0 + 0.03, 0.60 * h) - 0.01 })
    for i = 1, 2 do local y = -w + 2 * w * i / 3 board({ t, y - t / 2, f }, { 0.5 * x1 - t, y + t / 2, h - 0.008 }) end
    board({ 0.5 * x1, -0.15 * w, f }, { x1 - t, -0.15 * w + t, math.max(z0 + 0.026, 0.52 * h) })
    for i = 1, 3 do
      local y = -w + 2 * w * (i - 0.5) / 3
      k:container("cell_" .. i, { center = { 0.25 * x1, y, f }, size = { 0.5 * x1 - 3 * t, 0.62 * w - 2 * t }, clearance = h - f })
      if p.filled then
        for j = 1, i == 3 and 1 or 3 do
          local lean = r:uniform(-5, 5)
          k:with({ at = { 0.20 * x1 + 0.016 * j - 0.01, y + r:uniform(-0.2, 0.2) * w / 3, f + 0.001 }, rot = { lean, r:uniform(0, 5), 0 } }, function()
            local length = (p.height - f - 0.003) * (j == 2 and i == 1 and 1 or r:uniform(0.82, 0.96)) / math.cos(math.rad(lean))
            if j % 2 == 0 then
              k:cylinder { radius = 0.0036, height = length - 0.014, anchor = "bottom", slot = "wood", segments = 6, bevel = 0, no_collider = i > 1 }
              k:cone { radius = 0.0036, radius_top = 0.0004, height = 0.014, at = { 0, 0, length - 0.007 }, slot = "lead", segments = 6, no_collider = true }
            else
              k:cylinder { radius = 0.0046, height = length, anchor = "bottom", slot = i == 1 and "a" or "b", segments = 10, bevel = 0.001, no_collider = true }
              k:box { size = { 0.0012, 0.003, 0.03 }, at = { 0.0055, 0, length - 0.02 }, bevel = 0, slot = "metal", visual_only = true }
            end
          end)
        end
      end
    end
    if p.filled then
      k:box { low = { 0.55 * x1, -0.15 * w + 0.014, f }, high = { x1 - t - 0.006, -0.15 * w + 0.085 > w - t and w - 2 * t or -0.15 * w + 0.085, f + 0.035 }, slot = "yellow", bevel = 0, no_collider = true }
      for i = 1, 5 do k:with({ at = { 0.60 * x1 + 0.01 * i, -0.55 * w + 0.02 * (i % 3), f + 0.004 }, rot = { 0, 0, 50 * i } }, function() k:torus { radius = 0.006, tube = 0.0009, segments = 10, slot = "metal", visual_only = true } end) end
      k:with({ at = { 0.72 * x1, -0.75 * w, f + 0.001 }, rot = { 0, 0, 0 } }, function() k:box { size = { 0.035, 0.016, 0.011 }, anchor = "bottom", slot = "paper", bevel = 0.002, visual_only = true } k:box { size = { 0.018, 0.0165, 0.0115 }, at = { 0.006, 0, 0 }, anchor = "bottom", slot = "b", bevel = 0.001, visual_only = true } end)
    end
    k:container("tray_left", { center = { 0.75 * x1, -0.6 * w, f }, size = { 0.5 * x1 - 3 * t, 0.8 * w - 3 * t }, clearance = 0.10 })
    k:container("tray_right", { center = { 0.75 * x1, 0.4 * w, f }, size = { 0.5 * x1 - 3 * t, 1.1 * w - 3 * t }, clearance = 0.10 })
    k:fit()
  end,
}
