-- A cup of mesh, ceramic, wood or leather with pens, pencils, a ruler and scissors standing in it.
return kind {
  api    = 1,
  names  = { en = "pen holder, pencil holder, pencil cup, pen cup, cup of pencils, pen pot, pencil pot, pen stand, brush holder, cup of pens, penholder", zh = "笔筒, 笔架" },
  measure_zh = "个",
  groups = { "holder", "stationery" },
  stands = "surface",
  size   = { width = { 0.075, 0.090, 0.115 }, depth = "width", height = { 0.17, 0.20, 0.24 } },
  mass   = { 0.08, 0.3, 1.5 },
  params = {
    shape  = one_of { "round", "square", "hexagon", words = { round = "round", square = "square", hexagonal = "hexagon" } },
    contents = one_of { "pens", "empty", default = "pens", words = { empty = "empty", ["空"] = "empty" }, size = { pens = { height = { 0.17, 0.20, 0.24 } }, empty = { height = { 0.09, 0.105, 0.13 } } } },
  },
  slots  = { cup = { "ceramic", "black_steel", "walnut", "saddle_leather", "plastic", tint = { "#ffffff", "#5f8a90", "#e8b84a", "#c8604a", "#3a3d42" } }, a = { "plastic", tint = { "#e8483a", "#f2c23a" } }, b = { "plastic", tint = { "#3a6ae8", "#2a2d33" } }, c = { "painted_wood", tint = { "#f2b82a", "#5ac86a" } }, wood = "birch", lead = { "paint", tint = { "#2a2a2c" } }, metal = { "stainless_steel", "chrome" }, rubber = { "rubber" }, pink = { "plastic_matte", tint = { "#f29ab0" } } },
  rooms  = { "home_office", "open_office", "study", "classroom", "kids_room" },
  build  = function(p, k)
    local R, r = p.width / 2, p.rng("pens")
    local h = p.contents == "pens" and math.min(0.105, 0.55 * p.height) or p.height
    local thin = p.slots.cup == "black_steel"
    local wall = thin and 0.0015 or p.slots.cup == "walnut" and 0.007 or 0.004
    local polygon = p.shape == "hexagon" and 6 or p.shape == "square" and 4
    if polygon then
      local a = math.cos(math.pi / polygon)
      local half = p.shape == "square" and R or R
      k:prism { polygon = outline.regular(polygon == 4 and (R - 0.0004) * math.sqrt(2) or R, polygon, polygon == 4 and 45 or 90), height = 0.006, at = { 0, 0, 0 }, anchor = "bottom", bevel = 0.001, slot = "cup" }
      for i = 0, polygon - 1 do
        k:with({ rot = { 0, 0, 360 * i / polygon + (polygon == 6 and 0 or 0) } }, function()
          local apothem = polygon == 4 and R or R * a
          local side = polygon == 4 and R or R * math.tan(math.pi / 6) * a
          k:hull { slot = "cup", points = { { apothem, -side, 0 }, { apothem, side, 0 }, { apothem, -side, h }, { apothem, side, h }, { apothem - wall, -side + 0.6 * wall, 0 }, { apothem - wall, side - 0.6 * wall, 0 }, { apothem - wall, -side + 0.6 * wall, h }, { apothem - wall, side - 0.6 * wall, h } } }
        end)
      end
    else
      k:lathe { profile = { { 0.96 * R, 0 }, { R, 0.003 }, { R, h - 0.002 }, { R - 0.001, h } }, wall = wall, base = wall + 0.002, slot = "cup", segments = 28, smooth = false, pieces = 8 }
      if thin then for i = 1, 6 do k:torus { radius = R, tube = 0.0008, at = { 0, 0, h * i / 7 }, segments = 24, slot = "metal", visual_only = true } end end
      lamps.band(k, { radius = R + 0.0006, at = { 0, 0, h - 0.006 }, height = 0.006, slot = thin and "metal" or "cup", segments = 26 })
    end
    k:container("inside", { center = { 0, 0, 0.008 }, size = { 1.1 * R, 1.1 * R }, clearance = p.height - 0.01, outline = "ellipse" })
    if p.contents == "pens" then
      local up = p.height - 0.012
      for i = 1, 7 do
        local a = i * 2.4
        local lean = r:uniform(4, 10)
        local length = i == 1 and up / math.cos(math.rad(7)) - 0.001 or up * r:uniform(0.80, 0.97)
        k:with({ at = { -0.18 * R * math.cos(a), -0.18 * R * math.sin(a), 0.008 }, rot = { 0, i == 1 and 7 or lean, math.deg(a) } }, function()
          if i % 3 == 1 then -- pencil
            k:cylinder { radius = 0.0035, height = length - 0.016, anchor = "bottom", slot = "c", segments = 6, bevel = 0, no_collider = i > 4 }
            k:cone { radius = 0.0035, radius_top = 0.0012, height = 0.012, at = { 0, 0, length - 0.010 }, slot = "wood", segments = 6, no_collider = true }
            k:cone { radius = 0.0012, radius_top = 0.0002, height = 0.004, at = { 0, 0, length - 0.002 }, slot = "lead", segments = 6, no_collider = true }
          elseif i % 3 == 2 then -- ballpoint with a clip
            k:cylinder { radius = 0.0042, height = length - 0.010, anchor = "bottom", slot = i == 2 and "a" or "b", segments = 10, bevel = 0.001, no_collider = true }
            k:cylinder { radius = 0.0022, height = 0.012, at = { 0, 0, length - 0.012 }, anchor = "bottom", slot = "metal", segments = 8, no_collider = true }
            k:box { size = { 0.0012, 0.003, 0.035 }, at = { 0.0052, 0, length - 0.03 }, bevel = 0, slot = "metal", visual_only = true }
          else -- marker
            k:cylinder { radius = 0.0058, height = length - 0.04, anchor = "bottom", slot = "wood", segments = 12, bevel = 0.001, no_collider = true }
            k:cylinder { radius = 0.0062, height = 0.04, at = { 0, 0, length - 0.04 }, anchor = "bottom", slot = i == 3 and "b" or "a", segments = 12, bevel = 0.0015, no_collider = true }
          end
        end)
      end
      -- A ruler and scissors' bows.
      k:with({ at = { 0.45 * R, -0.1 * R, 0.008 }, rot = { 6, 4, 20 } }, function()
        k:box { size = { 0.002, 0.022, 0.93 * up }, anchor = "bottom", slot = "pink", bevel = 0.0004, no_collider = true }
        for i = 0, 8 do k:box { size = { 0.0022, 0.006, 0.0008 }, at = { 0.0002, 0.008, (0.55 + 0.042 * i) * up }, bevel = 0, slot = "lead", visual_only = true } end
      end)
      for _, s in ipairs { -1, 1 } do k:torus { radius = 0.012, tube = 0.0032, axis = "x", at = { -0.35 * R, 0.1 * R + s * 0.015, h + 0.025 }, rot = { s * 15, 0, 0 }, segments = 14, slot = "b", visual_only = true } end
      k:box { size = { 0.003, 0.012, h }, at = { -0.35 * R, 0.1 * R, 0.5 * h + 0.006 }, bevel = 0, slot = "metal", visual_only = true }
    end
    k:fit()
  end,
}
