-- A table to work at, straight or in an L: a top on legs, a steel frame or pedestals with drawers, and a panel that hides the knees.
return kind {
  api    = 1,
  names  = { en = "desk, writing desk, office desk, work desk, computer desk, study desk, workstation, workstation desk, study table, " ..
                  "executive desk, secretary desk, roll top desk, gaming desk, writing table, laptop desk, work table, drafting table, " ..
                  "drawing table, architect table, art table, craft table, corner desk, computer table, homework desk, hobby table, " ..
                  "editing desk, activity desk, drawing desk, teacher's desk, teacher desk",
             zh = "书桌, 写字台, 办公桌, 电脑桌, 工作台桌, 学习桌, 写字桌, 电竞桌, 工位, 绘图桌, 讲桌" },
  measure_zh = "张",
  groups = { "table", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.85, 1.35, 1.90 }, depth = { 0.50, 0.65, 0.85 }, height = { 0.70, 0.75, 0.78 } },
  mass   = { 9, 32, 130 },
  params = {
    shape   = one_of { "straight", "l_shaped", default = "straight", words = { ["l-shaped"] = "l_shaped", ["l shaped"] = "l_shaped", corner = "l_shaped", ["L形"] = "l_shaped", ["转角"] = "l_shaped" },
      size = { straight = { depth = { 0.50, 0.65, 0.85 } }, l_shaped = { width = { 1.30, 1.55, 1.90 }, depth = { 1.20, 1.40, 1.65 } } } },
    drawers = int(0, 3, 6, { ["without drawers"] = 0, ["one-drawer"] = 1, ["two-drawer"] = 2, ["with drawers"] = 3, ["three-drawer"] = 3, ["six-drawer"] = 6, executive = 6, ["带抽屉"] = 3, ["三抽"] = 3, ["老板"] = 6 }),
    hutch   = one_of { "none", "shelves", default = "none", words = { ["with hutch"] = "shelves", ["with a hutch"] = "shelves", ["with shelves"] = "shelves", ["with bookshelf"] = "shelves", ["带书架"] = "shelves" },
      size = { none = { height = { 0.70, 0.75, 0.78 } }, shelves = { height = { 1.12, 1.17, 1.20 } } } },
    style   = one_of { "modern", "scandinavian", "classic", "industrial", "rustic" },
  },
  slots  = {
    top     = { "oak", "walnut", "painted_wood", scandinavian = { "light_oak", "birch" }, classic = "mahogany", industrial = "reclaimed_wood", rustic = "pine" },
    frame   = { "black_steel", modern = { "black_steel", "painted_metal" }, scandinavian = { "light_oak", "birch" }, classic = "mahogany", rustic = "pine" },
    case    = { "oak", "walnut", "painted_wood", scandinavian = "painted_wood", classic = "mahogany", industrial = "reclaimed_wood", rustic = "pine" },
    handle  = { "black_steel", "brass", scandinavian = "beech", classic = "brass", rustic = "cast_iron" },
  },
  rooms  = { "study", "office", "home_office", "bedroom", "kids_room", "classroom", "library" },
  build  = function(p, k)
    local up, w = 0.42, p.width / 2 -- up: what the hutch stands above the top
    local h = p.hutch == "shelves" and p.height - up or p.height
    local L = p.shape == "l_shaped"
    local deep = L and math.min(0.65, 0.5 * p.depth) or p.depth -- of the run along the wall; the other run stands at the left
    local t = p.style == "rustic" and 0.032 or 0.022
    local under = h - t
    local handle = fittings.for_style(p.style, "handle")
    k:box { low = { 0, -w, under }, high = { deep, w, h }, slot = "top", grain = "y", bevel = p.style == "classic" and 0.007 or 0.003 }
    k:surface("top", { center = { deep / 2, 0, h }, size = { deep, p.width } })
    if L then
      k:box { low = { deep, -w, under }, high = { p.depth, -w + 0.60, h }, slot = "top", grain = "x" }
      k:surface("return", { center = { (deep + p.depth) / 2, -w + 0.30, h }, size = { p.depth - deep, 0.60 } })
    end
    -- Pedestals: the first at the right; above three drawers a second at the left (in an L: under the return).
    local front = deep - handle.out - 0.022
    local many = p.drawers
    local shared = many > 3 and { math.ceil(many / 2), math.floor(many / 2) } or { many, 0 }
    if many > 0 and many < 3 and p.style ~= "classic" then shared = { 0, 0 } end
    -- Between the pedestals an office chair with arms goes in: 0.72 m.
    local pw = math.min(0.42, (p.width - 0.72 - 0.11) / (shared[2] > 0 and 2 or 1))
    if pw < 0.28 then shared = { 0, 0 } end
    local number = 0
    local function pedestal(y, count)
      local low, high = { 0.03, y, 0.06 }, { front, y + pw, under }
      local case = joinery.carcass(k, { low = low, high = high, slot = "case", board = 0.015 })
      k:box { low = { 0.05, y + 0.01, 0 }, high = { front - 0.03, y + pw - 0.01, 0.06 }, slot = "case", fill = 0.4 }
      local shares = count == 1 and { 1 } or count == 2 and { 2, 1 } or count == 3 and { 2, 1, 1 } or nil
      local bays = joinery.bays(k, case.inner, { shares = shares, count = count, slot = "case", board = 0.015 })
      for i = #bays, 1, -1 do
        number = number + 1
        fronts.drawer(k, bays[i], { name = "drawer_" .. number, slot = "case", front = 0.016, handle = handle, style = p.style })
      end
    end
    if shared[1] > 0 then pedestal(w - pw - 0.02, shared[1]) end
    if shared[2] > 0 then pedestal(-w + 0.02, shared[2]) end
    if shared[1] == 0 and many > 0 then -- flat drawers under the top
      local y0, y1 = L and -w + 0.66 or -w + 0.09, w - 0.09
      local case = joinery.carcass(k, { low = { 0.05, y0, under - 0.12 }, high = { front, y1, under }, slot = "case", board = 0.014 })
      for i, bay in ipairs(joinery.bays(k, case.inner, { axis = "y", count = many, slot = "case", board = 0.014 })) do
        joinery.drawer(k, bay, { name = "drawer_" .. i, slot = "case", handle = handle })
      end
    end
    -- What carries the ends without a pedestal.
    local wood = p.slots.frame ~= "black_steel" and p.slots.frame ~= "painted_metal"
    local foot = wood and 0.055 or 0.040
    local function leg(x, y)
      if p.style == "scandinavian" then legs.round(k, { at = { x, y, under }, height = under, radius = 0.026, slot = "frame" })
      elseif p.style == "classic" then legs.turned(k, { at = { x, y, under }, height = under, width = 0.06, slot = "frame" })
      else k:box { size = { foot, foot, under }, at = { x, y, 0 }, anchor = "bottom", slot = "frame", grain = "z", fill = wood and 1 or 0.25 } end
    end
    local function pair(y, x0, x1)
      leg(x0, y)
      leg(x1, y)
      if p.style ~= "scandinavian" then k:box { low = { x0, y - 0.5 * foot, under - 0.05 }, high = { x1, y + 0.5 * foot, under }, slot = "frame", fill = wood and 0.5 or 0.25 } end
      if not wood and p.style == "modern" then k:box { low = { x0, y - 0.5 * foot, 0 }, high = { x1, y + 0.5 * foot, 0.03 }, slot = "frame", fill = 0.25 } end
    end
    if shared[1] == 0 then pair(w - 0.05, 0.05, deep - 0.05) end
    if shared[2] == 0 then pair(-w + 0.05, 0.05, (L and p.depth or deep) - 0.05) end
    if L then leg(p.depth - 0.05, -w + 0.55) if shared[2] > 0 then leg(p.depth - 0.05, -w + 0.05) end end
    -- Panel at the back: full height before pedestals, a rail otherwise.
    local low = shared[1] > 0 and 0.25 or under - (many > 0 and 0.12 or 0.09)
    k:box { low = { 0.012, -w + 0.05, low }, high = { 0.027, w - 0.05, under }, slot = (many > 0 or not wood) and "case" or "frame", grain = "y" }
    if p.hutch == "shelves" then -- shelves that stand on the back of the top
      local d = 0.24
      for _, s in ipairs { -1, 1 } do k:box { low = { 0.002, s > 0 and w - 0.020 or -w + 0.002, h }, high = { d, s > 0 and w - 0.002 or -w + 0.020, h + up }, slot = "case", grain = "z" } end
      k:box { low = { 0.002, -w + 0.02, h }, high = { 0.008, w - 0.02, h + up }, slot = "case", bevel = 0 }
      for i, z in ipairs { h + 0.5 * up, h + up - 0.018 } do
        k:box { low = { 0.008, -w + 0.02, z }, high = { d, w - 0.02, z + 0.018 }, slot = "case", grain = "y" }
        if i == 1 then k:container("shelf", { center = { d / 2, 0, z + 0.018 }, size = { d - 0.03, p.width - 0.06 }, clearance = 0.5 * up - 0.04 }) end
      end
      k:container("under_shelf", { center = { d / 2, 0, h }, size = { d - 0.03, p.width - 0.06 }, clearance = 0.5 * up - 0.01 })
    end
  end,
}
