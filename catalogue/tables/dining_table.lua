-- A table to eat at: top and apron on four legs, a pedestal, or trestles with a stretcher; stone and glass tops stand on steel.
return kind {
  api    = 1,
  names  = { en = "dining table, kitchen table, dinner table, dinette table, trestle table, farmhouse table, bistro table, bar table, " ..
                  "high table, pub table, tasting table, breakfast table, banquet table, cafe table, high top table, pedestal table, " ..
                  "eating table, communal table, restaurant table",
             zh = "餐桌, 饭桌, 圆桌, 八仙桌, 方桌" },
  measure_zh = "张",
  groups = { "table", "furniture" },
  stands = "floor",
  size   = { width = { 0.80, 1.60, 3.00 }, depth = { 0.70, 0.90, 1.20 }, height = { 0.72, 0.75, 0.78 } },
  mass   = { 12, 38, 180 },
  params = {
    seats = int(2, 6, 12, { ["two-seat"] = 2, ["two-seater"] = 2, ["for two"] = 2, ["four-seat"] = 4, ["four-seater"] = 4, ["for four"] = 4, ["six-seat"] = 6, ["six-seater"] = 6, ["for six"] = 6, ["eight-seat"] = 8,
      ["eight-seater"] = 8, ["for eight"] = 8, ["ten-seat"] = 10, ["ten-seater"] = 10, ["for ten"] = 10, ["双人"] = 2, ["四人"] = 4, ["六人"] = 6, ["八人"] = 8, ["十人"] = 10 },
      { { width = { 0.80, 0.85, 1.00 } }, { width = { 0.80, 0.90, 1.00 } }, { width = { 1.00, 1.20, 1.30 } }, { width = { 1.10, 1.30, 1.50 } }, { width = { 1.40, 1.60, 1.80 } }, { width = { 1.40, 1.70, 1.90 } },
        { width = { 1.80, 2.00, 2.20 } }, { width = { 1.80, 2.10, 2.30 } }, { width = { 2.20, 2.40, 2.60 } }, { width = { 2.20, 2.60, 2.80 } }, { width = { 2.60, 2.80, 3.00 } }, { width = { 2.60, 2.90, 3.00 } } }),
    shape = one_of { "rectangular", "round", "oval", "square", default = "rectangular", words = { rectangular = "rectangular", round = "round", circular = "round", oval = "oval", square = "square",
      ["长方形"] = "rectangular", ["长"] = "rectangular", ["圆形"] = "round", ["圆"] = "round", ["椭圆"] = "oval", ["方形"] = "square", ["正方形"] = "square" },
      size = { rectangular = { depth = { 0.75, 0.90, 1.10 } }, round = { width = { 1.11, 1.15, 1.19 }, depth = { 1.11, 1.15, 1.19 } }, square = { width = { 0.88, 0.92, 0.96 }, depth = { 0.88, 0.92, 0.96 } }, oval = { width = { 1.40, 1.80, 2.60 }, depth = { 0.90, 1.02, 1.20 } } } },
    base  = one_of { "legs", "pedestal", "trestle", default = "legs", words = { pedestal = "pedestal", trestle = "trestle", farmhouse = "trestle", ["独脚"] = "pedestal", ["四脚"] = "legs" } },
    level = one_of { "seated", "bar", default = "seated", words = { ["bar"] = "bar", ["bar-height"] = "bar", ["counter-height"] = "bar", ["high-top"] = "bar", ["高脚"] = "bar" }, size = { seated = { height = { 0.72, 0.75, 0.78 } }, bar = { height = { 0.90, 1.04, 1.10 } } } },
    style = one_of { "modern", "scandinavian", "classic", "rustic", "industrial" },
  },
  slots  = {
    top   = { "oak", "walnut", modern = { "walnut", "oak", "glass", "white_marble", "painted_wood" }, scandinavian = "light_oak", classic = "dark_oak", rustic = "pine", industrial = "reclaimed_wood" },
    frame = { "oak", modern = { "black_steel", "oak", "chrome" }, scandinavian = { "light_oak", "painted_wood" }, classic = "dark_oak", rustic = "pine", industrial = "black_steel" },
  },
  rooms  = { "dining_room", "kitchen", "restaurant", "cafe" },
  build  = function(p, k)
    local t = tables.thickness(p.slots.top, p.style == "rustic" and 0.045 or 0.030)
    local h = p.height
    local under = h - t
    local curved = p.shape == "round" or p.shape == "oval"
    tables.top(k, { shape = p.shape, depth = p.depth, width = p.width, z = h, thickness = t, slot = "top", bevel = p.style == "classic" and 0.008 or nil })
    if p.style == "rustic" and not curved then -- seams between planks and boards across the ends
      local n, length = math.max(3, math.floor(p.depth / 0.16)), p.width - 0.24
      for i = 1, n - 1 do
        k:box { size = { 0.004, length, 0.001 }, at = { p.depth * (i / n - 0.5), 0, h }, slot = "frame", bevel = 0, visual_only = true }
      end
      for _, s in ipairs { -1, 1 } do k:box { size = { p.depth - 0.006, 0.004, 0.001 }, at = { 0, s * length / 2, h }, slot = "frame", bevel = 0, visual_only = true } end
    end
    local dx, wy = tables.stance { shape = p.shape, depth = p.depth, width = p.width, inset = p.style == "scandinavian" and 0.12 or 0.06 }
    local metal = p.style == "industrial" or p.style == "modern" and p.slots.frame ~= "oak"
    if p.base == "pedestal" then
      local kind = (p.style == "classic" or p.style == "rustic") and "turned" or p.style == "industrial" and "column" or "tulip"
      local long = p.width > 1.7 * p.depth
      for i = 1, long and 2 or 1 do
        k:with({ at = { 0, long and (i == 1 and -1 or 1) * 0.26 * p.width or 0, 0 } }, function()
          tables.pedestal(k, { kind = kind, radius = (kind == "turned" and 0.44 or 0.33) * math.min(p.depth, p.width), top = under, slot = "frame" })
        end)
      end
    elseif p.base == "trestle" then
      tables.trestle(k, { kind = p.style == "classic" and "t" or p.style == "rustic" and "cross" or "a", depth_x = (curved and 0.62 or 0.86) * p.depth, width_y = (curved and 0.5 or 0.68) * p.width, top = under, width = metal and 0.045 or 0.075, slot = "frame" })
    elseif metal then
      if p.level == "bar" then -- a rail for the feet
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.03, wy, 0.03 }, at = { s * dx / 2, 0, 0.22 }, slot = "frame", fill = 0.25 } end
      end
      tables.frame(k, { depth_x = dx + 0.045, width_y = wy + 0.045, top = under, bar = 0.045, slot = "frame", low = p.style == "modern" })
    elseif p.style == "scandinavian" or p.style == "modern" then
      local round = p.style == "scandinavian"
      legs.four(k, { kind = round and "round" or "tapered", depth_x = dx, width_y = wy, top = under, height = under, radius = 0.028, width = 0.065, splay = round and 0.05 or 0, slot = "frame" })
      tables.apron(k, { depth_x = dx, width_y = wy, top = under, height = 0.07, slot = "frame" })
    else
      legs.four(k, { kind = p.style == "classic" and "turned" or "square", depth_x = dx, width_y = wy, top = under, height = under, width = p.style == "rustic" and 0.09 or 0.075, slot = "frame" })
      tables.apron(k, { depth_x = dx, width_y = wy, top = under, height = 0.10, slot = "frame" })
    end
    if p.level == "bar" and p.base == "legs" and not metal then
      for _, s in ipairs { -1, 1 } do k:box { size = { dx, 0.022, 0.04 }, at = { 0, s * (wy / 2), 0.24 }, slot = "frame", grain = "x" } end
      k:box { size = { 0.022, wy, 0.04 }, at = { 0, 0, 0.24 }, slot = "frame", grain = "y" }
    end
  end,
}
