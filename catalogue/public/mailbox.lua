-- A rounded box on a post with a door in front and a red flag; a slotted box at the wall; or a round pillar box.
return kind {
  api    = 1,
  names  = { en = "mailbox, letterbox, post box, letter box, mail slot", zh = "信箱, 邮箱, 邮筒" },
  measure_zh = "个",
  groups = { "box", "container" },
  stands = function(p) return p.type == "wall" and "wall" or "floor" end,
  fixture = true, access = { ["+x"] = 0.6 },
  size   = { width = { 0.20, 0.28, 0.50 }, depth = { 0.10, 0.50, 0.60 }, height = { 0.30, 1.22, 1.60 } },
  mass   = { 1.2, 8, 180 },
  mount_height = 1.3,
  params = { type = one_of { "post", "wall", "pillar", default = "post", words = { rural = "post", american = "post", ["wall-mounted"] = "wall", wall = "wall", pillar = "pillar", red = "pillar", public = "pillar", ["壁挂"] = "wall", ["邮筒"] = "pillar" },
    size = { post = { width = { 0.22, 0.26, 0.30 }, depth = { 0.46, 0.52, 0.58 }, height = { 1.12, 1.22, 1.32 } }, wall = { width = { 0.30, 0.36, 0.42 }, depth = { 0.10, 0.13, 0.16 }, height = { 0.30, 0.36, 0.44 } }, pillar = { width = { 0.42, 0.48, 0.54 }, depth = { 0.42, 0.48, 0.54 }, height = { 1.35, 1.5, 1.65 } } } } },
  slots  = { box = { "painted_metal", "galvanised_steel", tint = { "#30343a", "#d8d4cc", "#2f5a7a", "#4a6a50" } }, pillar = { "painted_metal", tint = { "#c0181c", "#1f7a3a", "#e8b818" } }, flag = { "painted_metal", tint = { "#d02820" } }, post = { "pine", "oak", "painted_wood" }, metal = "steel", dark = "black_plastic", brass = "brass", label = { "paper" } },
  rooms  = { "hallway" },
  build  = function(p, k)
    local t, w, h, d = p.type, p.width / 2, p.height, p.depth
    if t == "pillar" then
      local R, door_z = w - 0.03, 0.42
      local shell = k:lathe { profile = { { R, 0.06 }, { R, h - 0.16 } }, slot = "pillar", segments = 32, no_collider = true, fill = 0.9 }
      k:cut(shell, k:lathe { profile = { { R - 0.006, 0.075 }, { R - 0.006, h - 0.175 } }, slot = "pillar", segments = 24, no_collider = true })
      local opening = { size = { 0.4, 0.272, 0.556 }, at = { R * 0.6, 0, door_z }, anchor = { -1, 0, 0 }, slot = "pillar", bevel = 0, no_collider = true }
      k:cut(shell, k:box(opening))
      k:lathe { profile = { { R + 0.028, 0 }, { R + 0.028, 0.05 }, { R + 0.012, 0.075 }, { R, 0.085 } }, slot = "dark", segments = 32, fill = 0.15, no_collider = true }
      k:lathe { profile = { { R, h - 0.17 }, { R + 0.020, h - 0.16 }, { R + 0.030, h - 0.135 }, { R + 0.030, h - 0.115 }, { R + 0.005, h - 0.085 }, { 0.6 * R, h - 0.03 }, { 0.25 * R, h - 0.006 }, { 0, h } }, slot = "pillar", segments = 32, smooth = true, fill = 0.12 }
      k:cylinder { radius = R + 0.015, height = 0.085, at = { 0, 0, 0 }, anchor = "bottom", slot = "dark", segments = 16, bevel = 0, collider_only = true }
      for i = 0, 8 do -- the wall, open where the door is
        local a = math.rad(60 + 30 * i)
        k:box { size = { 0.012, 0.52 * R, h - 0.20 }, at = { (R - 0.010) * math.cos(a), (R - 0.010) * math.sin(a), h / 2 - 0.04 }, rot = { 0, 0, 60 + 30 * i }, slot = "pillar", collider_only = true }
      end
      k:box { low = { R * 0.80, -0.5 * R, 0.72 }, high = { R * 0.98, 0.5 * R, h - 0.16 }, slot = "pillar", collider_only = true }
      -- Slot under a hood, a plate with times.
      k:box { size = { 0.05, 0.26, 0.05 }, at = { R - 0.008, 0, h - 0.27 }, slot = "pillar", bevel = 0.006, visual_only = true }
      k:box { size = { 0.05, 0.22, 0.024 }, at = { R - 0.003, 0, h - 0.272 }, slot = "dark", bevel = 0.001, visual_only = true }
      k:box { size = { 0.012, 0.13, 0.16 }, at = { R - 0.004, 0, h - 0.45 }, slot = "brass", bevel = 0.002, visual_only = true }
      k:box { size = { 0.014, 0.11, 0.14 }, at = { R - 0.004, 0, h - 0.45 }, slot = "label", bevel = 0, visual_only = true }
      signwriting.word(k, { text = "POST", at = { R + 0.026, 0, h - 0.126 }, height = 0.03, slot = "label", depth = 0.003 })
      -- A curved door.
      local door, arc = k:part("door"), {}
      outline.arc(arc, 0, 0, R + 0.003, -37, 37, 10)
      outline.arc(arc, 0, 0, R - 0.004, 37, -37, 10)
      k:with({ part = door }, function()
        k:prism { polygon = arc, height = 0.55, at = { 0, 0, door_z }, bevel = 0.001, slot = "pillar" }
        k:cylinder { radius = 0.014, height = 0.02, axis = "x", at = { R + 0.002, -0.09, door_z + 0.04 }, slot = "brass", segments = 14, no_collider = true }
        k:handle { part = door, at = { R + 0.01, -0.09, door_z }, normal = { 1, 0, 0 } }
      end)
      local a = math.rad(37.5)
      k:joint { part = door, type = "hinge", axis = { 0, 0, 1 }, origin = { (R + 0.004) * math.cos(a), (R + 0.004) * math.sin(a), door_z }, range = { 0, 100 }, hold = "latch" }
      k:cylinder { radius = R - 0.01, height = 0.012, at = { 0, 0, 0.076 }, anchor = "bottom", slot = "pillar", segments = 20, no_collider = true }
      k:container("inside", { center = { 0, 0, 0.09 }, size = { R, R }, clearance = h - 0.3 })
      k:fit()
      return
    end
    if t == "wall" then
      local s, lid = 0.0014, 0.05
      for _, q in ipairs { -1, 1 } do k:prism { polygon = { { 0, 0 }, { d - 0.012, 0 }, { d - 0.004, h - lid - 0.02 }, { 0, h - 0.004 } }, axis = "y", height = s, at = { 0, q * (w - s / 2), 0 }, bevel = 0, slot = "box" } end
      k:box { low = { 0, -w + s, 0 }, high = { s, w - s, h - 0.004 }, slot = "box", bevel = 0 }
      k:box { low = { s, -w + s, 0 }, high = { d - 0.012, w - s, s }, slot = "box", bevel = 0 }
      k:hull { points = { { d - 0.012, -w + s, 0 }, { d - 0.012, w - s, 0 }, { d - 0.0135, -w + s, 0 }, { d - 0.0135, w - s, 0 }, { d - 0.004, -w + s, h - lid - 0.02 }, { d - 0.004, w - s, h - lid - 0.02 }, { d - 0.0055, -w + s, h - lid - 0.02 }, { d - 0.0055, w - s, h - lid - 0.02 } }, slot = "box" }
      k:box { size = { 0.004, 0.30 * w, 0.022 }, at = { d - 0.008, 0, 0.5 * h }, rot = { 0, 1.5, 0 }, slot = "brass", bevel = 0.001, visual_only = true }
      k:box { size = { 0.005, 0.24 * w, 0.014 }, at = { d - 0.008, 0, 0.5 * h }, rot = { 0, 1.5, 0 }, slot = "label", bevel = 0, visual_only = true }
      k:prism { polygon = outline.rounded_rect(1.1 * w, 0.30 * h, 0.008, 3), axis = "x", height = 0.003, at = { d - 0.011, 0, 0.22 * h }, slot = "box", bevel = 0.001, visual_only = true }
      -- An envelope on the flap.
      local flap = k:part("flap")
      k:with({ part = flap, at = { 0.004, 0, h - 0.0015 } }, function()
        local a = math.deg(math.atan(lid + 0.016, d))
        k:with({ rot = { 0, a, 0 } }, function()
          k:box { low = { 0, -w - 0.002, -0.001 }, high = { d + 0.008, w + 0.002, 0.0012 }, slot = "box", bevel = 0.0004 }
          k:box { low = { d - 0.004, -0.035, -0.014 }, high = { d + 0.006, 0.035, 0.0 }, slot = "box", bevel = 0.001, no_collider = true }
          k:box { low = { d * 0.30, -0.05, 0.0008 }, high = { d * 0.85, 0.05, 0.0020 }, slot = "brass", bevel = 0.0003, visual_only = true }
          k:handle { part = flap, at = { d, 0, 0.002 }, normal = { 1, 0, 0 } }
        end)
      end)
      k:joint { part = flap, type = "hinge", axis = { 0, -1, 0 }, origin = { 0.004, 0, h - 0.0015 }, range = { 0, 60 }, hold = "free" }
      k:container("inside", { center = { (d - 0.012) / 2, 0, s }, size = { d - 0.03, 2 * w - 0.02 }, clearance = h - lid - 0.04 })
      k:fit()
      return
    end
    -- On a post: a tunnel of sheet, a door at its front, a flag at its side.
    local z0, s = h - 0.30, 0.0016
    local R, side = w - 0.035, 0.30 - (w - 0.035)
    k:box { low = { 0.20, -0.05, 0 }, high = { 0.30, 0.05, z0 - 0.02 }, slot = "post", grain = "z" }
    k:box { low = { 0.05, -R, z0 - 0.022 }, high = { d - 0.06, R, z0 }, slot = "post", grain = "x" }
    for _, q in ipairs { -1, 1 } do k:box { size = { 0.03, 0.02, 0.13 }, at = { 0.25, q * 0.068, z0 - 0.065 }, rot = { -q * 20, 0, 0 }, slot = "post", no_collider = true } end
    local front = d - 0.025
    local band = { { R, z0 } }
    outline.arc(band, 0, z0 + side - 0.002, R, 0, 180, 14)
    band[#band + 1] = { -R, z0 }
    local inner = outline.arc({}, 0, z0 + side - 0.002, R - s, 180, 0, 14)
    band[#band + 1] = { -R + s, z0 }
    for _, q in ipairs(inner) do band[#band + 1] = q end
    band[#band + 1] = { R - s, z0 }
    k:prism { polygon = band, axis = "x", height = front, at = { front / 2, 0, 0 }, bevel = 0, slot = "box", no_collider = true }
    k:box { low = { 0, -R, z0 }, high = { front, R, z0 + s }, slot = "box", bevel = 0 }
    local full = { { R, z0 } }
    outline.arc(full, 0, z0 + side - 0.002, R, 0, 180, 14)
    full[#full + 1] = { -R, z0 }
    k:prism { polygon = full, axis = "x", height = 0.002, at = { 0.001, 0, 0 }, bevel = 0, slot = "box" }
    for _, q in ipairs { -1, 1 } do
      k:box { low = { 0, q < 0 and -R or R - 0.003, z0 }, high = { front, q < 0 and -R + 0.003 or R, z0 + side + 0.02 }, slot = "box", collider_only = true }
      k:box { size = { front, 0.003, 0.62 * R }, at = { front / 2, q * 0.86 * R, z0 + side + 0.52 * R }, rot = { q * 32, 0, 0 }, slot = "box", collider_only = true }
    end
    k:box { low = { 0, -0.72 * R, z0 + side + 0.72 * R }, high = { front, 0.72 * R, z0 + side + 0.97 * R }, slot = "box", collider_only = true }
    local door = k:part("door")
    k:with({ part = door }, function()
      k:prism { polygon = full, axis = "x", height = 0.006, at = { front + 0.0055, 0, 0 }, bevel = 0.001, slot = "box", fill = 0.4 }
      k:box { low = { front + 0.008, -0.022, z0 + side + 0.55 * R }, high = { front + 0.025, 0.022, z0 + side + 0.72 * R }, slot = "metal", bevel = 0.003 }
      signwriting.word(k, { text = "MAIL", at = { front + 0.0085, 0, z0 + 0.11 }, height = 0.04, slot = "metal", depth = 0.001 })
      k:handle { part = door, at = { front + 0.025, 0, z0 + side + 0.6 * R }, normal = { 1, 0, 0 } }
    end)
    k:joint { part = door, type = "hinge", axis = { 0, 1, 0 }, origin = { front + 0.0085, 0, z0 }, range = { 0, 85 }, hold = "latch" }
    -- Flag: a strip with a square, lying back; it turns up.
    local flag = k:part("flag")
    k:with({ part = flag, at = { 0.62 * d, R + 0.007, z0 + 0.5 * side + 0.02 } }, function()
      k:box { low = { -0.008, -0.002, -0.008 }, high = { 0.008, 0.002, 0.13 }, slot = "flag", bevel = 0.0005 }
      k:box { low = { -0.045, -0.002, 0.09 }, high = { 0.008, 0.002, 0.14 }, slot = "flag", bevel = 0.0005 }
      k:cylinder { radius = 0.009, height = 0.008, axis = "y", at = { 0, 0.0, 0 }, slot = "metal", segments = 12, no_collider = true }
    end)
    k:joint { part = flag, type = "hinge", axis = { 0, 1, 0 }, origin = { 0.62 * d, R + 0.007, z0 + 0.5 * side + 0.02 }, range = { 0, 90 }, hold = "friction" }
    k:container("inside", { center = { front / 2, 0, z0 + s }, size = { front - 0.03, 2 * R - 0.02 }, clearance = side + 0.4 * R })
    k:fit()
  end,
}
