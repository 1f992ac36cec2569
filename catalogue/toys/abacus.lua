-- A counting frame: beads on wires in a wooden frame that stands on two feet; or a lying abacus with its dividing bar.
return kind {
  api    = 1,
  names  = { en = "abacus, counting frame, bead frame", zh = "算盘, 计数架" },
  measure_zh = "个",
  groups = { "toy" },
  stands = "surface",
  size   = { width = { 0.20, 0.28, 0.44 }, depth = { 0.07, 0.10, 0.20 }, height = { 0.022, 0.26, 0.42 } },
  mass   = { 0.1, 0.6, 3 },
  params = { type = one_of { "frame", "chinese", default = "frame", words = { ["counting frame"] = "frame", ["children's"] = "frame", ["计数"] = "frame", ["chinese"] = "chinese", ["suanpan"] = "chinese", ["算盘"] = "chinese" }, size = {
    frame = { width = { 0.24, 0.29, 0.36 }, depth = { 0.08, 0.10, 0.13 }, height = { 0.24, 0.28, 0.34 } }, chinese = { width = { 0.26, 0.34, 0.42 }, depth = { 0.14, 0.17, 0.20 }, height = { 0.026, 0.030, 0.036 } } } } },
  slots  = { frame = { "beech", "pine", "painted_wood", "rosewood", tint = { "#f2ece0", "#9fc4d8" } }, wire = "steel", bead = { "walnut", "ebony", "rosewood" }, a = { "painted_wood", tint = { "#d8352c" } }, b = { "painted_wood", tint = { "#f0902b" } }, c = { "painted_wood", tint = { "#f4c830" } }, d = { "painted_wood", tint = { "#3fa054" } }, e = { "painted_wood", tint = { "#2f78c0" } } },
  rooms  = { "kids_room", "classroom", "playroom", "study" },
  build  = function(p, k)
    local w, r = p.width / 2, p.rng("beads")
    local function bead(y, x, z, rad, thick, slot) k:lathe { profile = { { 0.5 * rad, -thick / 2 }, { rad, -0.17 * thick }, { rad, 0.17 * thick }, { 0.5 * rad, thick / 2 } }, axis = "y", at = { x, y, z }, segments = 8, steps = 1, slot = slot, visual_only = true } end
    if p.type == "chinese" then
      local d, h, t = p.depth, p.height, 0.014
      for _, s in ipairs { -1, 1 } do
        k:box { low = { s > 0 and d / 2 - t or -d / 2, -w, 0 }, high = { s > 0 and d / 2 or -d / 2 + t, w, h }, slot = "frame", bevel = 0.003, grain = "y", no_collider = true }
        k:box { low = { -d / 2 + t, s > 0 and w - t or -w, 0 }, high = { d / 2 - t, s > 0 and w or -w + t, h }, slot = "frame", bevel = 0.003, no_collider = true }
      end
      local bar = -0.20 * d
      k:box { low = { bar - 0.004, -w + t, 0.15 * h }, high = { bar + 0.004, w - t, 0.9 * h }, slot = "frame", bevel = 0.001, grain = "y", no_collider = true }
      k:box { low = { -d / 2, -w, 0 }, high = { d / 2, w, 0.9 * h }, slot = "frame", collider_only = true }
      local n = math.floor((2 * w - 2 * t) / 0.025)
      local th = 0.011
      k:with({ rot = { 0, 0, 90 } }, function() -- along x: beads' own axis is y here
        for i = 1, n do
          local c = (i - (n + 1) / 2) * (2 * w - 2 * t) / n
          k:cylinder { radius = 0.0016, height = d - 2 * t, axis = "y", at = { c, 0, h / 2 }, segments = 6, bevel = 0, slot = "wire", no_collider = true }
          local up = r:int(0, 2)
          for j = 1, 2 do bead(j > up and -d / 2 + t + th * (j - 0.5) + 0.001 or bar - 0.005 - th * (up - j + 0.5), c, h / 2, 0.0112, th - 0.0006, "bead") end
          local used = r:int(0, 4)
          for j = 1, 5 do bead(j <= used and bar + 0.005 + th * (j - 0.5) or d / 2 - t - th * (5 - j + 0.5) - 0.001, c, h / 2, 0.0112, th - 0.0006, "bead") end
        end
      end)
      k:lump { mass = 0.2, at = { 0, 0, h / 2 }, size = { d * 0.6, w, 0.01 } }
      k:fit()
      return
    end
    local h, d, t = p.height, p.depth / 2, 0.018
    for _, s in ipairs { -1, 1 } do
      k:box { low = { -t / 2, s > 0 and w - t or -w, 0.012 }, high = { t / 2, s > 0 and w or -w + t, h }, slot = "frame", bevel = 0.004, grain = "z" }
      k:box { low = { -d, s * (w - t / 2) - 0.013, 0 }, high = { d, s * (w - t / 2) + 0.013 - (s > 0 and 0.004 or -0.0) , 0.018 }, slot = "frame", bevel = 0.004 }
    end
    for _, z in ipairs { 0.04, h } do k:box { low = { -t / 2, -w + t, z - t }, high = { t / 2, w - t, z }, slot = "frame", bevel = 0.004, grain = "y" } end
    local rows = 10
    local pitch = (h - t - 0.045) / rows
    local rad, th = 0.44 * pitch, math.min(0.0125, (2 * w - 2 * t) / 15)
    local colours = { "a", "b", "c", "d", "e" }
    for i = 1, rows do
      local z = 0.044 + pitch * (i - 0.5)
      k:cylinder { radius = 0.0018, height = 2 * w - 2 * t, axis = "y", at = { 0, 0, z }, segments = 6, bevel = 0, slot = "wire", no_collider = true }
      local left = r:int(1, 9)
      for j = 1, 10 do
        local y = j <= left and -w + t + th * (j - 0.5) or w - t - th * (10 - j + 0.5)
        bead(y, 0, z, rad, th - 0.0008, colours[math.floor((i - 1) / 2) + 1])
      end
    end
    k:box { low = { -rad, -w + t, 0.045 }, high = { rad, w - t, h - t }, slot = "frame", collider_only = true }
    k:lump { mass = 0.22, at = { 0, 0, h / 2 }, size = { 0.01, w, 0.6 * h } }
    k:fit()
  end,
}
