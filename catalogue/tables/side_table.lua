-- A small table beside a seat: legs, tripod, pedestal or steel frame under a round or square top; a low shelf or a drawer when asked.
return kind {
  api    = 1,
  names  = { en = "side table, end table, accent table, occasional table, lamp table, plant stand, plant table, pedestal stand, drink table, " ..
                  "telephone table, nesting table, flower stand, night stand table",
             zh = "边几, 边桌, 角几, 小圆桌, 花架, 小边桌" },
  measure_zh = "张",
  groups = { "table", "furniture" },
  stands = "floor", beside = "sofa", front = false,
  size   = { width = { 0.35, 0.45, 0.56 }, depth = { 0.35, 0.45, 0.56 }, height = { 0.42, 0.55, 0.72 } },
  mass   = { 2, 7, 34 },
  params = {
    shape  = one_of { "round", "square", "rectangular", "octagonal", words = { round = "round", circular = "round", square = "square", rectangular = "rectangular", octagonal = "octagonal", ["圆形"] = "round", ["圆"] = "round", ["方形"] = "square", ["长方形"] = "rectangular", ["八角"] = "octagonal" },
      size = { round = { width = { 0.43, 0.45, 0.47 }, depth = { 0.43, 0.45, 0.47 } }, octagonal = { width = { 0.44, 0.46, 0.48 }, depth = { 0.44, 0.46, 0.48 } }, square = { width = { 0.43, 0.45, 0.47 }, depth = { 0.43, 0.45, 0.47 } }, rectangular = { width = { 0.40, 0.50, 0.56 }, depth = { 0.35, 0.38, 0.46 } } } },
    base   = one_of { "legs", "pedestal", "tripod", words = { pedestal = "pedestal", tripod = "tripod", ["three-legged"] = "tripod", ["独脚"] = "pedestal", ["三脚"] = "tripod" } },
    shelf  = bool(false, { ["with shelf"] = true, ["with a shelf"] = true, ["two-tier"] = true, ["双层"] = true }),
    drawer = bool(false, { ["with drawer"] = true, ["with a drawer"] = true, ["one-drawer"] = true, ["带抽屉"] = true }),
    style  = one_of { "modern", "scandinavian", "classic", "rustic", "industrial" },
  },
  slots  = {
    top    = { "walnut", "oak", modern = { "white_marble", "glass", "walnut", "black_marble" }, scandinavian = { "light_oak", "painted_wood" }, classic = "mahogany", rustic = "reclaimed_wood", industrial = "reclaimed_wood" },
    frame  = { "walnut", modern = { "brass", "black_steel" }, scandinavian = "light_oak", classic = "mahogany", rustic = "reclaimed_wood", industrial = "black_steel" },
    handle = { "brass", "black_steel" },
  },
  rooms  = { "living_room", "bedroom", "hotel_lobby", "waiting_room", "lounge", "study" },
  build  = function(p, k)
    local t = tables.thickness(p.slots.top, 0.022)
    local h, under = p.height, p.height - t
    local base, board = p.base, (p.style == "modern" or p.style == "industrial") and "top" or "frame"
    if p.drawer or p.shelf then base = "legs" end -- these need four corners
    tables.top(k, { shape = p.shape, depth = p.depth, width = p.width, z = h, thickness = t, slot = "top", bevel = p.style == "classic" and 0.007 or nil })
    local r = math.min(p.depth, p.width) / 2
    if base == "pedestal" then
      local kind = (p.style == "classic" or p.style == "rustic") and "turned" or p.style == "scandinavian" and "tulip" or "column"
      tables.pedestal(k, { kind = kind, radius = (kind == "turned" and 0.92 or 0.66) * r, top = under, slot = "frame" })
      return
    elseif base == "tripod" then
      local metal = p.style == "modern" or p.style == "industrial"
      for i = 0, 2 do
        local a = math.rad(60 + 120 * i)
        local c, s = math.cos(a), math.sin(a)
        if p.style == "industrial" then
          legs.hairpin(k, { at = { 0.62 * r * c, 0.62 * r * s, under }, height = under, radius = 0.006, spread = 0.06, turn = 60 + 120 * i, slot = "frame" })
        else
          legs.round(k, { at = { 0.42 * r * c, 0.42 * r * s, under }, height = under, radius = metal and 0.010 or 0.018, foot = metal and 1 or 0.6, lean = { 0.42 * r * c, 0.42 * r * s }, slot = "frame" })
        end
      end
      k:cylinder { radius = 0.55 * r, height = 0.016, at = { 0, 0, under }, anchor = "top", slot = "frame", fill = metal and 0.2 or 1 }
      return
    end
    local dx, wy = tables.stance { shape = p.shape, depth = p.depth, width = p.width, inset = 0.035 }
    if p.style == "modern" or p.style == "industrial" then
      tables.frame(k, { depth_x = dx + 0.018, width_y = wy + 0.018, top = under, bar = 0.018, slot = "frame", low = p.style == "modern" })
    else
      local scandinavian = p.style == "scandinavian"
      legs.four(k, { kind = scandinavian and "round" or p.style == "classic" and "turned" or "square", depth_x = dx, width_y = wy, top = under, height = under, width = p.style == "rustic" and 0.05 or 0.04, radius = 0.018, splay = scandinavian and 0.02 or 0, slot = "frame" })
      if not p.drawer then tables.apron(k, { depth_x = dx, width_y = wy, top = under, height = scandinavian and 0.04 or 0.06, thickness = 0.016, slot = "frame" }) end
    end
    if p.drawer then
      local handle = fittings.knob { slot = "handle", radius = 0.012, out = 0.024 }
      local front = math.min(dx / 2, p.depth / 2 - handle.out - 0.021)
      local case = joinery.carcass(k, { low = { -dx / 2 + 0.004, -wy / 2 + 0.021, under - 0.12 }, high = { front, wy / 2 - 0.021, under - (board == "top" and 0.018 or 0) }, slot = board, board = 0.012 })
      joinery.drawer(k, case.inner, { name = "drawer", slot = case.slot, handle = handle, cover = 0.006 })
    end
    if p.shelf then
      local z = 0.28 * h
      k:box { low = { -dx / 2, -wy / 2, z - 0.015 }, high = { dx / 2, wy / 2, z }, slot = board, grain = "y" }
      k:container("shelf", { center = { 0, 0, z }, size = { dx - 0.05, wy - 0.05 }, clearance = under - z - 0.13 })
    end
  end,
}
