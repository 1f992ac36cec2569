-- A glass jar with a screw lid and what is in it, a ceramic canister with a cork or knobbed lid, or a ginger jar with a domed lid. Lids lift.
return kind {
  api    = 1,
  names  = { en = "jar, mason jar, glass jar, cookie jar, sugar jar, spice jar, honey jar, jam jar, canister, storage jar, sugar bowl, tea caddy, candy jar, ginger jar, tin", zh = "罐子, 玻璃罐, 储物罐, 糖罐" },
  measure_zh = "个",
  groups = { "container" },
  stands = "surface", front = false,
  size   = { width = { 0.055, 0.10, 0.18 }, depth = "width", height = { 0.08, 0.15, 0.28 } },
  mass   = { 0.08, 0.7, 4.5 },
  params = {
    form = one_of { "glass", "canister", "ginger", words = { mason = "glass", glass = "glass", jam = "glass", honey = "glass", spice = "glass", candy = "glass", canister = "canister", cookie = "canister", sugar = "canister", tea = "canister", ginger = "ginger", ["玻璃"] = "glass", ["将军"] = "ginger" },
      size = { glass = { width = { 0.06, 0.09, 0.12 }, height = { 0.09, 0.14, 0.20 } }, canister = { width = { 0.09, 0.12, 0.17 }, height = { 0.12, 0.17, 0.24 } }, ginger = { width = { 0.12, 0.15, 0.18 }, height = { 0.18, 0.22, 0.28 } } } },
    content = one_of { "empty", "honey", "jam", "grain", "cookies", default = "grain", words = { honey = "honey", jam = "jam", cookies = "cookies", cookie = "cookies", sugar = "grain", rice = "grain", spices = "grain", empty = "empty", ["蜂蜜"] = "honey" } },
  },
  slots  = { glass = "glass", body = { "ceramic", "porcelain", "stoneware", tint = { "#f3efe6", "#dfe5e0", "#3f5f7f", "#b9c9b4" } }, lid = { "cork", "bamboo", "aluminium", "gold" }, paint = { "ceramic", tint = { "#2f4f86", "#31507f" } }, honey = { "wax", tint = "#d88a1e" }, jam = { "wax", tint = { "#8c1c2a", "#5a1c4a" } }, grain = { "cake_sponge", "straw" }, cookies = "bread_crust", label = { "paper", tint = { "#f3ead2", "#ffffff" } }, print = { "plastic", tint = { "#6a4a2a", "#3a3d42" } } },
  rooms  = { "kitchen", "pantry", "dining_room" },
  build  = function(p, k)
    local r, h = p.width / 2, p.height
    local lid = k:part("lid")
    local glassy = p.form == "glass"
    local top, mouth, floor = h - (glassy and 0.018 or 0.030), 0.80 * r, 0.006
    if glassy then
      k:lathe { profile = { { 0.94 * r, 0 }, { r, 0.006 }, { r, 0.74 * h }, { 0.93 * r, 0.80 * h }, { mouth - 0.002, 0.845 * h }, { mouth - 0.002, top } }, wall = 0.003, base = floor, slot = "glass", segments = 28, pieces = 8 }
      if p.content ~= "empty" then
        local up = 0.68 * h
        k:lathe { profile = { { 0.93 * r - 0.0035, floor + 0.0006 }, { r - 0.0038, floor + 0.006 }, { r - 0.0038, up }, { 0, up + 0.003 } }, slot = p.content, segments = 24, no_collider = true, fill = p.content == "grain" and 1 or p.content == "cookies" and 0.8 or 1 }
        kitchen.label(k, { radius = r, low = 0.20 * h, high = 0.56 * h, slot = "label", print = "print", arc = { -48, 48 }, n = 8 })
      end
      k:lathe { profile = { { mouth + 0.002, 0 }, { mouth + 0.003, 0.003 }, { mouth + 0.003, h - top - 0.004 }, { mouth + 0.001, h - top - 0.002 }, { 0, h - top - 0.002 } }, at = { 0, 0, top + 0.002 }, slot = "lid", part = lid, segments = 24, fill = 0.2 }
      k:with({ at = { 0, 0, top + 0.002 } }, function() kitchen.ridges(k, { radius = mouth + 0.003, low = 0.004, high = h - top - 0.006, count = 18, slot = "lid", part = lid }) end)
    elseif p.form == "canister" then
      k:lathe { profile = { { 0.97 * r, 0 }, { r, 0.004 }, { r, top - 0.004 }, { 0.985 * r, top } }, wall = 0.005, base = floor, slot = "body", segments = 30, pieces = 8 }
      kitchen.label(k, { radius = r, low = 0.30 * h, high = 0.58 * h, slot = "label", print = "print", arc = { -36, 36 }, n = 6 })
      for _, z in ipairs { 0.10 * h, top - 0.016 } do kitchen.band(k, { radius = r + 0.0004, low = z, high = z + 0.006, slot = "paint", n = 26 }) end
      k:lathe { profile = { { r * 0.99, 0 }, { r, 0.002 }, { r, 0.011 }, { r * 0.96, 0.013 }, { 0.3 * r, 0.014 }, { 0.12 * r, 0.015 }, { 0.12 * r, 0.018 }, { 0.19 * r, 0.022 }, { 0.17 * r, h - top - 0.002 }, { 0, h - top - 0.002 } }, at = { 0, 0, top + 0.002 }, slot = "lid", part = lid, segments = 26 }
    else
      mouth = 0.50 * r
      top = 0.80 * h
      k:lathe { profile = { { 0.56 * r, 0 }, { 0.58 * r, 0.02 * h }, { 0.64 * r, 0.10 * h }, { 0.90 * r, 0.36 * h }, { r, 0.56 * h }, { 0.88 * r, 0.71 * h }, { 0.56 * r, 0.765 * h }, { 0.50 * r, top } }, wall = 0.005, base = floor, slot = "body", segments = 30, smooth = true, pieces = 8 }
      for _, q in ipairs { { 0.60, 0.06 }, { 0.985, 0.60 } } do k:torus { radius = q[1] * r, tube = 0.0022, at = { 0, 0, q[2] * h }, slot = "paint", visual_only = true, segments = 26 } end
      for i = 0, 7 do -- brushed leaves around the belly
        k:with({ rot = { 0, 0, 45 * i } }, function()
          k:ellipsoid { size = { 0.006, 0.24 * r, 0.10 * h }, at = { 0.955 * r, 0, 0.46 * h }, rot = { i % 2 == 0 and 30 or -30, 0, 0 }, slot = "paint", segments = 10, visual_only = true }
        end)
      end
      k:lathe { profile = { { 0.58 * r, 0 }, { 0.58 * r, 0.02 * h }, { 0.52 * r, 0.09 * h }, { 0.30 * r, 0.125 * h }, { 0.09 * r, 0.135 * h }, { 0.08 * r, 0.15 * h }, { 0.13 * r, 0.17 * h }, { 0.08 * r, h - top - 0.002 }, { 0, h - top - 0.002 } }, at = { 0, 0, top + 0.002 }, slot = "body", part = lid, segments = 26, fill = 0.4 }
    end
    k:joint { part = lid, type = "slide", axis = { 0, 0, 1 }, range = { 0, 0.08 }, hold = "friction" }
    k:handle { part = lid, at = { 0, 0, h }, normal = { 0, 0, 1 } }
    if p.content == "empty" or not glassy then k:container("inside", { center = { 0, 0, floor }, size = { 1.1 * mouth, 1.1 * mouth }, clearance = top - floor - 0.01, outline = "ellipse" }) end
    k:fit()
  end,
}
