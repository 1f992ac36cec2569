-- A table to make up at: drawers under the top, slender or turned legs, a looking glass (round, arched, square or in three wings) on it.
return kind {
  api    = 1,
  names  = { en = "dressing table, makeup table, vanity table, vanity desk, makeup vanity, makeup desk, dresser table", zh = "梳妆台, 化妆台, 化妆桌" },
  measure_zh = "张",
  groups = { "table", "desk", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.7 },
  size   = { width = { 0.80, 1.05, 1.40 }, depth = { 0.40, 0.45, 0.52 }, height = { 1.25, 1.42, 1.60 } },
  mass   = { 14, 32, 85 },
  params = {
    mirror  = one_of { "round", "arched", "square", "triple", words = { ["round mirror"] = "round", ["arched mirror"] = "arched", ["square mirror"] = "square", ["three-way mirror"] = "triple", ["tri-fold"] = "triple", ["圆镜"] = "round", ["拱形"] = "arched", ["方镜"] = "square", ["三面镜"] = "triple" } },
    drawers = int(1, 3, 7, { ["one-drawer"] = 1, ["two-drawer"] = 2, ["three-drawer"] = 3, ["five-drawer"] = 5, ["with drawers"] = 5, ["六抽"] = 6, ["带抽屉"] = 5 }),
    lights  = bool(false, { ["with lights"] = true, lighted = true, hollywood = true, ["带灯"] = true }),
    style   = one_of { "modern", "classic", "scandinavian" },
  },
  slots  = {
    body   = { "painted_wood", "walnut", "oak", classic = { "painted_wood", "mahogany" }, scandinavian = { "light_oak", "painted_wood" }, tint = { "#ffffff", "#f2e9e0", "#ead3d0" } },
    legs   = { "painted_wood", "brass", "oak", classic = { "painted_wood", "mahogany" }, scandinavian = "light_oak" },
    frame  = { "brass", "black_steel", scandinavian = "light_oak", classic = { "gold", "brass" } },
    handle = { "brass", "gold", scandinavian = "light_oak" },
    mirror = "mirror",
    bulb   = "light_bulb",
  },
  rooms  = { "bedroom", "dressing_room", "hotel_room", "salon" },
  build  = function(p, k)
    local w, h = p.width / 2, 0.76
    local handle = p.style == "modern" and fittings.bar { slot = "handle", length = 0.10, radius = 0.004, out = 0.025 } or fittings.knob { slot = "handle", radius = 0.013, out = 0.024 }
    local front = p.depth - handle.out - 0.020
    k:box { low = { 0, -w, h - 0.022 }, high = { front + 0.022, w, h }, slot = "body", grain = "y", bevel = p.style == "classic" and 0.008 or 0.003 }
    local low, high = { 0.01, -w + 0.015, h - 0.145 }, { front, w - 0.015, h - 0.022 }
    -- One to three drawers in a row; from five on the outer ones stand in stacks beside the knees.
    local row, extra = math.min(3, p.drawers), math.max(0, p.drawers - 3)
    local case = joinery.carcass(k, { low = low, high = high, slot = "body", board = 0.014, top = false })
    case.inner.high[3] = case.inner.high[3] - 0.008
    local shares = row == 3 and { 1, 1.5, 1 } or nil
    local columns = joinery.bays(k, case.inner, { axis = "y", shares = shares, count = row, slot = "body", board = 0.014 })
    for i, bay in ipairs(columns) do fronts.drawer(k, bay, { name = "drawer_" .. i, slot = "body", handle = handle, style = p.style }) end
    local number = row
    local stacks = 0
    if extra > 0 then
      local per = math.ceil(extra / 2)
      for side = 1, extra > 1 and 2 or 1 do
        local count = math.min(per, extra - (side - 1) * per)
        local y0, y1 = side == 1 and columns[3].low[2] - 0.014 or low[2], side == 1 and high[2] or columns[1].high[2] + 0.014
        stacks = stacks + 1
        local stack = joinery.carcass(k, { low = { 0.01, y0, h - 0.145 - 0.16 * count }, high = { front, y1, h - 0.145 }, slot = "body", board = 0.014, top = false })
        for j, bay in ipairs(joinery.bays(k, stack.inner, { count = count, slot = "body", board = 0.014 })) do
          number = number + 1
          fronts.drawer(k, bay, { name = "drawer_" .. number, slot = "body", handle = handle, style = p.style })
        end
      end
    end
    local kind = p.style == "classic" and "turned" or p.style == "scandinavian" and "round" or "tapered"
    for _, s in ipairs { -1, 1 } do
      local side = s > 0 and 1 or 2
      local under = h - 0.145
      if side <= stacks then
        local per = math.ceil(extra / 2)
        under = under - 0.16 * math.min(per, extra - (side - 1) * per)
      end
      for _, x in ipairs { 0.045, front - 0.035 } do
        legs[kind](k, { at = { x, s * (w - 0.05), under }, height = under, width = 0.05, radius = 0.022, foot = 0.55, slot = "legs" })
      end
    end
    k:surface("top", { center = { front / 2 + 0.05, 0, h }, size = { front - 0.10, p.width } })
    -- The looking glass stands on the back of the top on two posts.
    local bottom, top = h + 0.06, p.height
    local tall = top - bottom
    local wide = p.mirror == "triple" and p.width * 0.46 or p.mirror == "round" and tall or math.min(0.62 * p.width, 0.85 * tall)
    local mid = (bottom + top) / 2
    local function pane(shape, width, height, at, turn)
      k:with({ at = at, rot = { 0, 0, turn or 0 } }, function()
        local function polygon(g)
          local a, b = width / 2 - g, height / 2 - g
          if shape == "round" then return outline.ellipse(a, b, 40) end
          if shape == "arched" then
            local points = outline.arc({}, 0, b - a, a, 0, 180, 18)
            points[#points + 1] = { -a, -b }
            points[#points + 1] = { a, -b }
            return points
          end
          return outline.rounded_rect(2 * a, 2 * b, 0.02, 3)
        end
        k:prism { polygon = polygon(0), height = 0.018, axis = "x", slot = "frame", bevel = 0.004, fill = 0.35 }
        k:prism { polygon = polygon(0.014), height = 0.003, axis = "x", at = { 0.0095, 0, 0 }, slot = "mirror", bevel = 0, no_collider = true }
      end)
    end
    local x = 0.035
    pane(p.mirror == "triple" and "square" or p.mirror, wide, tall, { x, 0, mid })
    if p.mirror == "triple" then
      for _, s in ipairs { -1, 1 } do
        local wing = 0.22 * p.width
        local a = 28
        pane("square", wing, tall * 0.9, { x + 0.012 + wing / 2 * math.sin(math.rad(a)), s * (wide / 2 + 0.004 + wing / 2 * math.cos(math.rad(a))), bottom + 0.45 * tall }, s * a)
      end
    end
    for _, s in ipairs { -1, 1 } do
      local y = s * math.min(0.30 * wide, 0.16)
      k:box { low = { x - 0.022, y - 0.014, h }, high = { x - 0.006, y + 0.014, mid }, slot = "frame", fill = 0.3, grain = "z" }
    end
    k:box { low = { 0.005, -0.22, h }, high = { 0.075, 0.22, h + 0.02 }, slot = "body", bevel = 0.005 }
    if p.lights then -- bulbs along both sides of the glass
      for _, s in ipairs { -1, 1 } do
        local y = p.mirror == "triple" and s * (wide / 2 - 0.03) or s * (wide / 2 + 0.02)
        if p.mirror ~= "triple" then k:box { low = { x - 0.014, math.min(y - 0.02, y + 0.02), bottom + 0.04 }, high = { x + 0.008, math.max(y - 0.02, y + 0.02), top - 0.04 }, slot = "frame", fill = 0.2 }
          k:box { low = { x - 0.012, math.min(0, y), mid - 0.012 }, high = { x - 0.004, math.max(0, y), mid + 0.012 }, slot = "frame", fill = 0.2, no_collider = true } end
        for i = 1, 4 do
          local z = bottom + tall * (i - 0.5) / 4
          k:sphere { radius = 0.018, at = { x + 0.022, y, z }, slot = "bulb", segments = 12, fill = 0.05, no_collider = true }
        end
        k:light { kind = "point", at = { x + 0.06, y, mid }, lumens = 500, color = { 1, 0.485, 0.155 } }
      end
    end
  end,
}
