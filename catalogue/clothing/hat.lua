-- Felt, straw, cloth or knit over an empty crown: caps with a peak, hats with a brim, a knitted cap, a cook's and a witch's hat.
return kind {
  api    = 1,
  names  = { en = "hat, cap, baseball cap, cowboy hat, straw hat, top hat, fedora, beanie, chef hat, witch hat, sun hat", zh = "帽子, 草帽, 礼帽, 棒球帽, 牛仔帽, 毛线帽, 厨师帽" },
  measure_zh = "顶",
  groups = { "clothing" },
  stands = "surface",
  size   = { width = { 0.18, 0.30, 0.46 }, depth = { 0.18, 0.32, 0.46 }, height = { 0.09, 0.14, 0.40 } },
  mass   = { 0.02, 0.15, 0.5 },
  params = {
    type = one_of { "cap", "cowboy", "straw", "top", "fedora", "beanie", "chef", "witch",
      words = { baseball = "cap", cap = "cap", cowboy = "cowboy", straw = "straw", sun = "straw", top = "top", fedora = "fedora", beanie = "beanie", knitted = "beanie", chef = "chef", witch = "witch",
        ["草帽"] = "straw", ["礼帽"] = "top", ["棒球帽"] = "cap", ["牛仔帽"] = "cowboy", ["毛线帽"] = "beanie", ["厨师帽"] = "chef", ["女巫帽"] = "witch" },
      size = { cap = { width = { 0.17, 0.18, 0.19 }, depth = { 0.26, 0.28, 0.29 }, height = { 0.11, 0.125, 0.14 } }, cowboy = { width = { 0.32, 0.36, 0.40 }, depth = { 0.36, 0.40, 0.43 }, height = { 0.13, 0.15, 0.17 } },
        straw = { width = { 0.34, 0.40, 0.46 }, depth = { 0.34, 0.40, 0.46 }, height = { 0.11, 0.125, 0.14 } }, top = { width = { 0.26, 0.28, 0.30 }, depth = { 0.29, 0.31, 0.33 }, height = { 0.15, 0.17, 0.20 } },
        fedora = { width = { 0.26, 0.29, 0.31 }, depth = { 0.29, 0.32, 0.34 }, height = { 0.12, 0.13, 0.14 } }, beanie = { width = { 0.19, 0.205, 0.22 }, depth = { 0.19, 0.205, 0.22 }, height = { 0.19, 0.23, 0.26 } },
        chef = { width = { 0.24, 0.27, 0.30 }, depth = { 0.24, 0.27, 0.30 }, height = { 0.22, 0.26, 0.32 } }, witch = { width = { 0.36, 0.42, 0.46 }, depth = { 0.36, 0.42, 0.46 }, height = { 0.32, 0.38, 0.42 } } } },
  },
  slots  = {
    cap = { "cotton", "denim", tint = { "#3a4a6a", "#a83a34", "#3f5f4a", "#e8e4da", "#4a4a4c" } }, felt = { "felt", tint = { "#b09070", "#8a8a8c", "#d8c0a0" } }, dark = { "felt", tint = { "#4a4a52", "#5a4a5a" } },
    straw = "straw", knit = { "knit", tint = { "#c8605a", "#7088a8", "#8aa080", "#e8dcc8" } }, white = "bedding", band = { "silk", tint = { "#3a2f2f", "#a83a34", "#3a4a6a" } }, buckle = "brass",
  },
  rooms  = { "closet", "hallway", "bedroom" },
  build  = function(p, k)
    -- A crown turned from its outline, emptied from below; the hat collides as it looks.
    local function turned(profile, slot, wall, segments)
      local inner = {}
      for i, q in ipairs(profile) do inner[i] = { math.max(0, q[1] - wall), i == 1 and q[2] - 0.02 or i < #profile and q[2] or q[2] - wall } end
      local shell = k:lathe { profile = profile, slot = slot, segments = segments or 24, no_collider = true }
      k:cut(shell, k:lathe { profile = inner, slot = slot, segments = segments or 24, no_collider = true })
      k:lathe { profile = profile, slot = slot, segments = 14, collider_only = true }
    end
    local function ribbon(r, z, h, slot) k:lathe { profile = { { r, z }, { r * 0.985, z + h } }, slot = slot, segments = 24, visual_only = true } end
    -- An oval brim a by b, its sides rolled up by `roll`: a bent sheet trimmed to an oval, its middle open.
    local function brim(a, b, roll, slot, t, hole)
      local low, high, n = {}, {}, 14
      for i = 0, n do
        local y = b * (2 * i / n - 1)
        local z = roll * math.abs(y / b) ^ 2.5
        low[#low + 1] = { y, z }
        table.insert(high, 1, { y, z + t })
      end
      for _, q in ipairs(high) do low[#low + 1] = q end
      local sheet = k:prism { polygon = low, height = 2 * a, axis = "x", slot = slot, bevel = 0, crease = 60, no_collider = true }
      k:prism { polygon = outline.ellipse(a, roll > 0.03 and 0.5 * b or roll > 0.015 and 0.9 * b or b, 12), height = t, at = { 0, 0, t / 2 }, bevel = 0, slot = slot, collider_only = true }
      for _, s in ipairs(roll > 0.03 and { -1, 1 } or {}) do k:box { size = { 0.5 * a, 0.12 * b, t + 0.2 * roll }, at = { 0, 0.88 * s * b, 0.72 * roll + t / 2 }, rot = { s * math.deg(math.atan(1.9 * roll, b)), 0, 0 }, slot = slot, collider_only = true } end
      local frame = k:box { size = { 3 * a, 3 * b, 1 }, slot = slot, no_collider = true, bevel = 0 }
      k:cut(frame, k:prism { polygon = outline.ellipse(a, b, 36), height = 2, slot = slot, bevel = 0, no_collider = true })
      k:cut(sheet, frame, k:prism { polygon = outline.ellipse(hole[1], hole[2], 24), height = 1, slot = slot, bevel = 0, no_collider = true })
    end
    -- An oval crown of sections { z, length, width }, pinched by a dent along its top.
    local function crown(sections, slot, wall, dent)
      local outer, inner, top = {}, {}, sections[#sections]
      local low = (top[1] - dent / 2 - wall) / top[1]
      for i, q in ipairs(sections) do
        outer[i] = { at = { 0, 0, q[1] }, size = { q[2], q[3] }, radius = 0.49 * q[3] }
        inner[i] = { at = { 0, 0, i == 1 and -0.01 or low * q[1] }, size = { q[2] - 2 * wall, q[3] - 2 * wall }, radius = 0.49 * q[3] - wall }
      end
      local s = k:loft { sections = outer, slot = slot, segments = 8, crease = 50, no_collider = true }
      k:loft { sections = outer, slot = slot, segments = 3, collider_only = true }
      k:cut(s, k:loft { sections = inner, slot = slot, segments = 6, no_collider = true }, k:ellipsoid { size = { top[2] * 1.15, top[3] * 0.55, dent }, at = { 0.01, 0, top[1] + 0.004 }, slot = slot, no_collider = true })
    end
    local t = p.type
    if t == "cap" then
      local dome = k:ellipsoid { size = { 0.20, 0.18, 0.25 }, slot = "cap", segments = 24, no_collider = true }
      k:cut(dome, k:ellipsoid { size = { 0.193, 0.173, 0.243 }, slot = "cap", segments = 24, no_collider = true }, k:box { size = { 1, 1, 0.5 }, at = { 0, 0, 0 }, anchor = "top", slot = "cap", no_collider = true },
        k:ellipsoid { size = { 0.036, 0.05, 0.036 }, at = { -0.1, 0, 0 }, slot = "cap", no_collider = true })
      k:loft { slot = "cap", collider_only = true, sections = { { at = { 0, 0, 0 }, size = { 0.19, 0.17 }, radius = 0.084 }, { at = { 0, 0, 0.07 }, size = { 0.165, 0.145 }, radius = 0.072 }, { at = { 0, 0, 0.118 }, size = { 0.06, 0.06 }, radius = 0.029 } } }
      k:prism { polygon = { { 0.08, -0.08 }, { 0.13, -0.06 }, { 0.165, -0.03 }, { 0.174, 0 }, { 0.165, 0.03 }, { 0.13, 0.06 }, { 0.08, 0.08 } }, height = 0.018, at = { 0, 0, 0.012 }, bevel = 0, slot = "cap", collider_only = true }
      for i = 0, 2 do -- seams of the six panels
        local path, c, s = {}, math.cos(math.rad(30 + 60 * i)), math.sin(math.rad(30 + 60 * i))
        for j = 0, 10 do local e = math.rad(8 + 164 * j / 10); path[j + 1] = { 0.1005 * c * math.cos(e), 0.0905 * s * math.cos(e), 0.1255 * math.sin(e) } end
        k:sweep { path = path, radius = 0.0012, segments = 4, slot = "band", visual_only = true }
      end
      k:ellipsoid { size = { 0.016, 0.016, 0.010 }, at = { 0, 0, 0.126 }, slot = "band", segments = 10, visual_only = true }
      -- The peak: a bent half oval that starts within the front of the dome.
      local low, high = {}, {}
      for i = 0, 12 do
        local y = 0.085 * (i / 6 - 1)
        local z = 0.020 - 2.2 * y * y
        low[#low + 1] = { y, z }
        table.insert(high, 1, { y, z + 0.004 })
      end
      for _, q in ipairs(high) do low[#low + 1] = q end
      local peak = k:prism { polygon = low, height = 0.14, axis = "x", at = { 0.11, 0, 0 }, slot = "cap", bevel = 0, crease = 60, no_collider = true }
      local frame = k:box { size = { 1, 1, 0.4 }, slot = "cap", bevel = 0, no_collider = true }
      k:cut(frame, k:prism { polygon = outline.ellipse(0.125, 0.083, 32), height = 1, at = { 0.05, 0, 0 }, slot = "cap", bevel = 0, no_collider = true })
      k:cut(peak, frame, k:prism { polygon = outline.ellipse(0.094, 0.084, 32), height = 1, slot = "cap", bevel = 0, no_collider = true })
    elseif t == "cowboy" or t == "fedora" then
      local cow = t == "cowboy"
      local h = cow and 0.125 or 0.115
      brim(cow and 0.2 or 0.16, cow and 0.175 or 0.145, cow and 0.075 or 0.018, "felt", 0.003, { 0.094, 0.079 })
      crown(cow and { { 0.0, 0.20, 0.165 }, { 0.05, 0.19, 0.155 }, { h - 0.012, 0.175, 0.120 }, { h, 0.15, 0.085 } } or { { 0.0, 0.20, 0.165 }, { 0.05, 0.19, 0.155 }, { h - 0.012, 0.165, 0.12 }, { h, 0.135, 0.085 } }, "felt", 0.004, cow and 0.050 or 0.046)
      k:loft { sections = { { at = { 0, 0, 0.003 }, size = { 0.202, 0.167 }, radius = 0.082 }, { at = { 0, 0, cow and 0.018 or 0.036 }, size = { 0.198, 0.163 }, radius = 0.080 } }, slot = "band", segments = 8, visual_only = true }
      if cow then k:box { size = { 0.004, 0.022, 0.018 }, at = { 0.101, 0, 0.011 }, slot = "buckle", visual_only = true } end
    elseif t == "straw" then
      brim(0.2, 0.2, 0.012, "straw", 0.004, { 0.09, 0.09 })
      turned({ { 0.097, 0 }, { 0.093, 0.06 }, { 0.083, 0.095 }, { 0.055, 0.115 }, { 0, 0.12 } }, "straw", 0.004)
      ribbon(0.099, 0.004, 0.028, "band")
      for i = 1, 3 do k:torus { radius = 0.094 + 0.029 * i, tube = 0.002, at = { 0, 0, 0.0035 + 0.001 * i }, slot = "straw", segments = 8, visual_only = true } end
    elseif t == "top" then
      brim(0.155, 0.14, 0.022, "dark", 0.004, { 0.094, 0.083 })
      crown({ { 0.0, 0.20, 0.18 }, { 0.08, 0.188, 0.168 }, { 0.160, 0.205, 0.185 }, { 0.168, 0.195, 0.175 } }, "dark", 0.004, 0.001)
      k:loft { sections = { { at = { 0, 0, 0.004 }, size = { 0.203, 0.183 }, radius = 0.09 }, { at = { 0, 0, 0.042 }, size = { 0.198, 0.178 }, radius = 0.088 } }, slot = "band", segments = 8, visual_only = true }
    elseif t == "beanie" then
      turned({ { 0.096, 0 }, { 0.098, 0.08 }, { 0.09, 0.13 }, { 0.062, 0.17 }, { 0.02, 0.188 }, { 0, 0.19 } }, "knit", 0.006, 16)
      for i = 0, 19 do -- the turned-up cuff in ribs
        local a = math.rad(18 * i)
        k:cylinder { radius = 0.0155, height = 0.066, bevel = 0, at = { 0.092 * math.cos(a), 0.092 * math.sin(a), 0.033 }, slot = "knit", segments = 6, visual_only = true }
      end
      local r = p.rng("pompom")
      k:sphere { radius = 0.028, at = { 0, 0, 0.212 }, slot = "knit", segments = 8 }
      for i = 1, 10 do
        local z = 1 - 2 * (i - 0.5) / 10
        local a, c = math.rad(137.5 * i), math.sqrt(1 - z * z)
        k:sphere { radius = r:uniform(0.008, 0.012), at = { 0.024 * c * math.cos(a), 0.024 * c * math.sin(a), 0.212 + 0.024 * z }, slot = "knit", segments = 5, visual_only = true }
      end
    elseif t == "chef" then
      turned({ { 0.092, 0 }, { 0.095, 0.10 }, { 0.12, 0.14 }, { 0.132, 0.18 }, { 0.122, 0.225 }, { 0.07, 0.25 }, { 0, 0.255 } }, "white", 0.007)
      for i = 0, 8 do
        local a = math.rad(40 * i)
        k:ellipsoid { size = { 0.095, 0.095, 0.13 }, at = { 0.096 * math.cos(a), 0.096 * math.sin(a), 0.185 }, slot = "white", segments = 8, visual_only = true }
      end
      for i = 0, 19 do local a = math.rad(18 * i); k:box { size = { 0.004, 0.009, 0.092 }, at = { 0.0945 * math.cos(a), 0.0945 * math.sin(a), 0.052 }, rot = { 0, 0, 18 * i }, slot = "white", visual_only = true } end
    else
      brim(0.21, 0.21, 0.014, "dark", 0.004, { 0.09, 0.09 })
      turned({ { 0.1, 0 }, { 0.085, 0.06 }, { 0.062, 0.14 }, { 0.042, 0.22 }, { 0, 0.235 } }, "dark", 0.004, 20)
      k:sweep { path = { { 0, 0, 0.21 }, { -0.01, 0, 0.28 }, { -0.05, 0.01, 0.33 }, { -0.09, 0.015, 0.335 } }, radius = { 0.043, 0.030, 0.018, 0.004 }, smooth = true, steps = 3, segments = 14, slot = "dark", round_ends = true, fill = 0.3 }
      ribbon(0.1015, 0.004, 0.034, "band")
      for _, s in ipairs { -1, 1 } do
        k:box { size = { 0.006, 0.006, 0.044 }, at = { 0.1, 0.022 * s, 0.022 }, slot = "buckle", visual_only = true }
        k:box { size = { 0.006, 0.05, 0.006 }, at = { 0.1 - 0.002 * s, 0, 0.022 + 0.019 * s }, slot = "buckle", visual_only = true }
      end
    end
    k:fit()
  end,
}
