-- A high counter with a bartender's side: panelled front, a top that overhangs, a foot rail of brass; shelves, a sink well and a lower worktop behind.
return kind {
  api    = 1,
  names  = { en = "bar counter, bar, home bar, wet bar, bar top, sushi counter, sushi bar, cocktail bar, drinks bar, tiki bar, " ..
                  "breakfast bar, kitchen bar, coffee bar, coffee counter, serving counter, counter bar, service counter",
             zh = "吧台, 酒吧台" },
  measure_zh = "个",
  groups = { "counter", "furniture" },
  stands = "floor", fixture = function(p) return p.width > 2.2 end, access = { ["+x"] = 0.8, ["-x"] = 0.7 },
  size   = { width = { 1.00, 1.70, 3.20 }, depth = { 0.50, 0.60, 0.80 }, height = { 1.02, 1.08, 1.16 } },
  mass   = { 25, 90, 450 },
  params = {
    style = one_of { "classic", "modern", "rustic", "industrial" },
    front = one_of { "panels", "planks", "brick", "upholstered", words = { panelled = "panels", planks = "planks", wooden = "planks", brick = "brick", padded = "upholstered", upholstered = "upholstered", tiki = "planks", ["砖"] = "brick" } },
    lit   = bool(false, { lit = true, illuminated = true, ["with lights"] = true, ["led"] = true, ["带灯"] = true }),
  },
  slots  = {
    body = { "walnut", "oak", classic = { "mahogany", "walnut" }, modern = { "painted_wood", "walnut" }, rustic = { "reclaimed_wood", "pine" }, industrial = "reclaimed_wood", tint = { "#ffffff", "#2d3033", "#5d6f63" } },
    top  = { "walnut", "granite", classic = { "mahogany", "walnut" }, modern = { "white_marble", "black_marble", "granite" }, rustic = { "reclaimed_wood", "oak" }, industrial = { "concrete", "oak" } },
    face = { "red_brick", "white_brick" },
    pad  = { "leather", "velvet", tint = { "#5a2e26", "#2f4a3f", "#2b2d33", "#7a5a3a" } },
    rail = { "brass", "chrome", modern = { "stainless_steel", "brass" }, industrial = "black_steel" },
    lamp = "frosted_glass",
  },
  rooms  = { "bar", "restaurant", "cafe", "living_room", "basement", "hotel_lobby", "kitchen" },
  build  = function(p, k)
    local h, w = p.height, p.width / 2
    local t = tables.thickness(p.slots.top, 0.045) + (p.slots.top == "concrete" and 0.02 or 0.005)
    local over, behind = 0.16, 0.04
    local x1, x0 = p.depth / 2 - over, -p.depth / 2 + behind
    local under, board, plinth = h - t, 0.020, 0.09
    k:box { size = { p.depth, p.width, t }, at = { 0, 0, h }, anchor = "top", slot = "top", grain = "y", bevel = 0.007 }
    if p.style == "classic" then k:cylinder { radius = 0.02, height = p.width - 0.02, axis = "y", at = { p.depth / 2 - 0.021, 0, h - t + 0.004 }, slot = "top", segments = 14, no_collider = true } end
    -- Case open towards the bartender: front wall, ends, floor, two shelves.
    local y1 = w - 0.03
    k:box { low = { x1 - board, -y1, plinth }, high = { x1, y1, under }, slot = "body", grain = "y" }
    for _, s in ipairs { -1, 1 } do k:box { low = { x0, s > 0 and y1 - board or -y1, plinth }, high = { x1 - board, s > 0 and y1 or -y1 + board, under }, slot = "body", grain = "z" } end
    k:box { low = { x0 + 0.03, -y1 + 0.01, 0 }, high = { x1 - 0.04, y1 - 0.01, plinth }, slot = "body", fill = 0.12, grain = "y" }
    local columns = math.max(1, math.floor(p.width / 0.8))
    local room = { low = { -x1 + board, -y1 + board, plinth + board }, high = { -x0, y1 - board, under } }
    k:box { low = { x0, -y1 + board, plinth }, high = { x1 - board, y1 - board, plinth + board }, slot = "body", grain = "y" }
    k:with({ rot = { 0, 0, 180 } }, function() -- seen from behind, where the bartender stands
      local number = 0
      for _, column in ipairs(joinery.bays(k, room, { axis = "y", count = columns, slot = "body" })) do
        for _, bay in ipairs(joinery.bays(k, column, { shares = { 1.2, 1, 0.9 }, slot = "body", setback = 0.02 })) do
          number = number + 1
          joinery.compartment(k, "shelf_" .. number, bay)
        end
      end
    end)
    -- The guests' front.
    local fz0, fz1 = plinth + 0.02, under - 0.03
    if p.front == "panels" then
      local n = math.max(2, math.floor(p.width / 0.48))
      for i = 1, n do
        local bw = 2 * y1 / n
        local y = 2 * y1 * ((i - 0.5) / n - 0.5)
        for _, s in ipairs { -1, 1 } do
          k:box { size = { 0.016, 0.05, fz1 - fz0 }, at = { x1 + 0.005, y + s * (bw / 2 - 0.025), (fz0 + fz1) / 2 }, slot = "body", grain = "z", no_collider = true, bevel = 0.004 }
          k:box { size = { 0.016, bw - 0.1, 0.06 }, at = { x1 + 0.005, y, (fz0 + fz1) / 2 + s * ((fz1 - fz0) / 2 - 0.03) }, slot = "body", no_collider = true, bevel = 0.004 }
        end
        if p.style == "classic" then k:box { size = { 0.012, bw - 0.17, fz1 - fz0 - 0.19 }, at = { x1 + 0.003, y, (fz0 + fz1) / 2 }, slot = "body", grain = "z", no_collider = true, bevel = 0.006 } end
      end
    elseif p.front == "planks" then
      local n = math.floor(p.width / 0.11)
      for i = 1, n do k:box { size = { 0.012, 2 * y1 / n - 0.004, under - plinth - 0.002 }, at = { x1 + 0.005, 2 * y1 * ((i - 0.5) / n - 0.5), (under + plinth) / 2 }, slot = "body", grain = "z", no_collider = true, bevel = 0.003 } end
    elseif p.front == "brick" then
      k:box { low = { x1 - 0.001, -y1, 0.002 }, high = { x1 + 0.020, y1, under - 0.001 }, slot = "face", bevel = 0.002 }
      local rows = 14
      for r = 1, rows - 1 do k:box { size = { 0.001, 2 * y1, 0.007 }, at = { x1 + 0.020, 0, under * r / rows }, slot = "top", bevel = 0, visual_only = true } end
      local n = math.floor(p.width / 0.22)
      for r = 1, rows do for i = 1, n do k:box { size = { 0.001, 0.007, under / rows }, at = { x1 + 0.020, 2 * y1 * ((i - (r % 2 == 0 and 0.25 or 0.75)) / n - 0.5), under * (r - 0.5) / rows }, slot = "top", bevel = 0, visual_only = true } end end
    else
      local n = math.max(2, math.floor(p.width / 0.42))
      for i = 1, n do
        for r = 0, 1 do
          local low, high = { x1 - 0.006, -y1 + 2 * y1 * (i - 1) / n + 0.004, fz0 + (fz1 - fz0) * r / 2 + 0.004 }, { x1 + 0.030, -y1 + 2 * y1 * i / n - 0.004, fz0 + (fz1 - fz0) * (r + 1) / 2 - 0.004 }
          k:with({ at = { (low[1] + high[1]) / 2, (low[2] + high[2]) / 2, (low[3] + high[3]) / 2 }, rot = { 0, 90, 0 } }, function()
            k:cushion { size = { high[3] - low[3], high[2] - low[2], high[1] - low[1] }, puff = 0.3, slot = "pad", segments = 4, no_collider = true }
          end)
          k:ellipsoid { size = { 0.012, 0.02, 0.02 }, at = { x1 + 0.029, (low[2] + high[2]) / 2, (low[3] + high[3]) / 2 }, slot = "rail", segments = 8, visual_only = true }
        end
      end
    end
    -- Foot rail on brackets.
    local out = x1 + 0.12
    k:cylinder { radius = 0.019, height = p.width - 0.10, axis = "y", at = { out, 0, 0.20 }, slot = "rail", segments = 16, fill = 0.2 }
    for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.026, at = { out, s * (w - 0.06), 0.20 }, slot = "rail", segments = 12, fill = 0.3, no_collider = true } end
    local n = math.max(2, math.ceil(p.width / 0.8))
    for i = 1, n do
      local y = (p.width - 0.40) * ((i - 1) / (n - 1) - 0.5)
      k:sweep { path = { { x1, y, 0.32 }, { x1 + 0.09, y, 0.30 }, { out, y, 0.215 } }, radius = 0.010, segments = 8, slot = "rail", smooth = true, steps = 3, no_collider = true }
    end
    if p.lit then
      k:box { low = { x1 + 0.03, -y1 + 0.02, under - 0.012 }, high = { x1 + 0.05, y1 - 0.02, under + 0.002 }, slot = "lamp", visual_only = true, bevel = 0.002 }
      k:light { kind = "area", at = { x1 + 0.06, 0, under - 0.016 }, dir = { 0.2, 0, -1 }, size = { 0.02, 2 * y1 - 0.04 }, lumens = 450, color = { 1, 0.361, 0.056 } }
    end
    k:surface("top", { center = { 0, 0, h }, size = { p.depth - 0.02, p.width - 0.02 } })
  end,
}
