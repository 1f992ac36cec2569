-- A padded block on short legs or a plinth, square, long or round, plain or buttoned; the storage kind is hollow under a hinged lid.
return kind {
  api    = 1,
  names  = { en = "ottoman, footstool, foot stool, footrest, foot rest, storage ottoman", zh = "脚凳, 脚踏, 搁脚凳" },
  measure_zh = "个",
  groups = { "stool", "seat", "seating", "furniture" },
  stands = "floor", front = false,
  size   = { width = { 0.45, 0.72, 1.20 }, depth = { 0.40, 0.55, 0.80 }, height = { 0.36, 0.42, 0.48 } },
  mass   = { 3, 12, 52 },
  params = {
    shape   = one_of { "rectangle", "square", "round", words = { square = "square", round = "round", long = "rectangle", ["方"] = "square", ["圆"] = "round", ["长"] = "rectangle" },
      size = { square = { width = { 0.45, 0.52, 0.80 }, depth = { 0.45, 0.52, 0.80 } }, round = { width = { 0.45, 0.56, 0.90 }, depth = { 0.45, 0.56, 0.90 } } } },
    storage = bool(false, { storage = true, ["储物"] = true }),
    tufted  = bool(false, { tufted = true, buttoned = true, ["拉扣"] = true }),
    style   = one_of { "modern", "classic", "scandinavian" },
  },
  slots  = {
    cover = { "velvet", "linen", "leather", "boucle", "fabric", tint = { "#b6a68b", "#6c8090", "#93584a", "#75856e", "#d9d0c0", "#4c565f", "#c08a92" } },
    legs  = { "oak", "walnut", "brass", "black_steel", classic = { "dark_oak", "mahogany" }, scandinavian = { "beech", "light_oak" } },
    inside = "birch",
  },
  rooms  = { "living_room", "bedroom", "library", "hotel_lobby" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local leg = p.style == "modern" and 0.03 or 0.11
    local pad = 0.11
    local round = p.shape == "round"
    if round then d = w end
    local part
    local function body(z0, z1, radius)
      if round then k:lathe { profile = { { 0.96 * w, z0 }, { w - 0.004, z0 + 0.02 }, { w - 0.004, z1 - 0.01 }, { 0.97 * w, z1 }, { 0, z1 } }, segments = 36, slot = "cover", fill = 0.3 } else
        k:rounded_box { low = { -d + 0.005, -w + 0.005, z0 }, high = { d - 0.005, w - 0.005, z1 }, radius = radius, segments = 3, slot = "cover", fill = 0.3 }
      end
    end
    local top = h - pad
    if p.storage then
      local t = 0.022
      if round then
        local r = w - 0.004
        k:lathe { profile = { { r, leg }, { r, top - 0.004 } }, wall = t, base = t, segments = 32, pieces = 10, slot = "cover" }
        k:container("inside", { center = { 0, 0, leg + t }, size = { 1.3 * r, 1.3 * r }, clearance = top - leg - t - 0.01, outline = "ellipse" })
      else
        for _, s in ipairs { -1, 1 } do
          k:box { low = { s < 0 and -d + 0.005 or d - 0.005 - t, -w + 0.005, leg }, high = { s < 0 and -d + 0.005 + t or d - 0.005, w - 0.005, top - 0.004 }, slot = "cover", bevel = 0.008 }
          k:box { low = { -d + 0.02, s < 0 and -w + 0.005 or w - 0.005 - t, leg }, high = { d - 0.02, s < 0 and -w + 0.005 + t or w - 0.005, top - 0.004 }, slot = "cover", bevel = 0.008 }
        end
        k:box { low = { -d + 0.02, -w + 0.02, leg }, high = { d - 0.02, w - 0.02, leg + t }, slot = "inside" }
        k:container("inside", { center = { 0, 0, leg + t }, size = { 2 * d - 0.08, 2 * w - 0.08 }, clearance = top - leg - t - 0.01 })
      end
      k:lump { mass = 4 * w * d / 0.08, at = { 0, 0, leg + 0.06 }, size = { 1.6 * d, 1.6 * w, 0.06 } }
      part = k:part("lid")
      k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { -d, 0, top }, range = { 0, 85 }, hold = "friction" }
      k:handle { part = part, at = { d, 0, top + 0.03 }, normal = { 1, 0, 0 } }
    else
      body(leg, top, 0.02)
      k:lump { mass = 3 * w * d / 0.08, at = { 0, 0, 0.5 * top }, size = { 1.6 * d, 1.6 * w, 0.2 } }
    end
    k:with({ part = part }, function()
      local z = p.storage and top or top - 0.012
      if round then
        k:lathe { profile = { { 0.95 * w, z }, { w, z + 0.02 }, { w, h - 0.045 }, { 0.95 * w, h - 0.015 }, { 0.7 * w, h }, { 0, h } }, segments = 36, slot = "cover" }
        local path = {}
        for i = 0, 31 do path[i + 1] = { w * math.cos(i * math.pi / 16), w * math.sin(i * math.pi / 16), z + 0.022 } end
        k:sweep { path = path, radius = 0.004, closed = true, segments = 4, slot = "cover", visual_only = true }
      else
        upholstery.seat(k, { low = { -d, -w, z }, high = { d, w, h }, slot = "cover", seam = "cover", puff = 0.25 })
      end
      if p.tufted then
        local nx, ny = math.max(2, math.floor(2 * d / 0.19)), math.max(2, math.floor(2 * w / 0.19))
        for i = 1, nx do for j = 1, ny do
          local x, y = (i - (nx + 1) / 2) * 1.7 * d / nx, (j - (ny + 1) / 2) * 1.7 * w / ny
          if not round or x * x + y * y < 0.62 * w * w then k:ellipsoid { size = { 0.026, 0.026, 0.010 }, at = { x, y, h - 0.003 }, segments = 8, slot = "cover", visual_only = true } end
        end end
      end
      k:surface("top", { center = { 0, 0, h }, size = round and { 1.4 * w, 1.4 * w } or { 2 * d - 0.1, 2 * w - 0.1 }, outline = round and "ellipse" or nil })
    end)
    if p.style == "modern" then
      if round then k:cylinder { radius = 0.85 * w, height = leg + 0.01, at = { 0, 0, 0 }, anchor = "bottom", slot = "legs", fill = 0.3 } else k:box { low = { -d + 0.04, -w + 0.04, 0 }, high = { d - 0.04, w - 0.04, leg + 0.005 }, slot = "legs", fill = 0.1 } end
    else
      for _, x in ipairs { -1, 1 } do for _, y in ipairs { -1, 1 } do
        local q = round and 0.62 or 1
        local at = { x * (round and q * w or d - 0.07), y * (round and q * w or w - 0.07), leg + 0.01 }
        if p.style == "classic" then k:lathe { profile = { { 0.016, 0 }, { 0.030, 0.3 * leg }, { 0.028, 0.6 * leg }, { 0.018, 0.8 * leg }, { 0.024, leg + 0.01 } }, at = { at[1], at[2], 0 }, segments = 14, slot = "legs", smooth = true } else
          legs.round(k, { at = at, height = leg + 0.01, radius = 0.020, slot = "legs", lean = { x * 0.02, y * 0.02 } })
        end
      end end
    end
    k:fit()
  end,
}
