-- A tent for children: canvas over crossing poles (tepee), over a frame like a house, or a dome of arched rods; the front is open, one can sit inside.
return kind {
  api    = 1,
  names  = { en = "play tent, teepee, tepee, tent, tipi, kids tent, play teepee, reading tent, play fort, indoor tent, canopy tent, toy tent, playhouse, play house, pop-up tent", zh = "帐篷, 儿童帐篷, 游戏屋, 印第安帐篷" },
  measure_zh = "顶",
  groups = { "toy" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.5 },
  size   = { width = { 0.95, 1.20, 1.60 }, depth = { 0.95, 1.20, 1.60 }, height = { 0.95, 1.50, 1.85 } },
  mass   = { 1.2, 4.5, 16 },
  params = {
    type = one_of { "teepee", "house", "dome", words = { ["teepee"] = "teepee", ["tepee"] = "teepee", ["tipi"] = "teepee", ["印第安"] = "teepee", ["playhouse"] = "house", ["play house"] = "house", ["house-shaped"] = "house", ["游戏屋"] = "house", ["dome"] = "dome", ["pop-up"] = "dome", ["camping"] = "dome" }, size = {
      teepee = { width = { 1.00, 1.20, 1.45 }, depth = { 1.00, 1.20, 1.45 }, height = { 1.40, 1.60, 1.85 } }, house = { width = { 0.95, 1.10, 1.30 }, depth = { 1.00, 1.20, 1.50 }, height = { 1.15, 1.35, 1.55 } }, dome = { width = { 1.20, 1.40, 1.60 }, depth = { 1.20, 1.40, 1.60 }, height = { 0.90, 1.05, 1.20 } } } },
    bunting = bool(true, { ["with flags"] = true, ["with bunting"] = true, plain = false, ["彩旗"] = true }),
  },
  slots  = { cloth = { "canvas", "cotton", tint = { "#fbf4e6", "#9cc8a0", "#b8d0e8", "#f2b8c4", "#f0d890", "#d8c8e8" } }, trim = { "cotton", tint = { "#d86a6a", "#4f8fb8", "#e8b03a", "#6a9a6a" } }, pole = { "beech", "pine" }, mat = { "cotton", tint = { "#e8ddd0", "#d8dde8" } }, rope = "jute",
             one = { "cotton", tint = { "#e8685f" } }, two = { "cotton", tint = { "#4f9fc0" } }, three = { "cotton", tint = { "#f0c04a" } } },
  rooms  = { "kids_room", "playroom", "nursery" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    -- A panel of cloth through corners in order, 4 mm thick.
    local function panel(slot, a, b, c, e, trim)
      local function from_a(q) return q[1] - a[1], q[2] - a[2], q[3] - a[3] end
      local bx, by, bz = from_a(b)
      local cx, cy, cz = from_a(c)
      local nx, ny, nz = by * cz - bz * cy, bz * cx - bx * cz, bx * cy - by * cx
      local half = 0.002 / math.sqrt(nx * nx + ny * ny + nz * nz)
      local points = {}
      for _, q in ipairs { a, b, c, e } do
        for _, s in ipairs { -1, 1 } do points[#points + 1] = { q[1] + s * half * nx, q[2] + s * half * ny, q[3] + s * half * nz } end
      end
      k:hull { points = points, slot = slot, no_collider = trim == "drawn" or nil, collider_only = trim == "collides" or nil }
    end
    local function flags(from, to, n, sag)
      for i = 1, n do
        local t = (i - 0.5) / n
        local q = {}
        for j = 1, 3 do q[j] = from[j] + (to[j] - from[j]) * t end
        q[3] = q[3] - sag * 4 * t * (1 - t)
        k:with({ at = q, rot = { 0, 0, math.deg(math.atan(to[2] - from[2], to[1] - from[1])) } }, function()
          k:prism { polygon = { { -0.04, 0 }, { 0, -0.085 }, { 0.04, 0 } }, axis = "y", height = 0.003, bevel = 0, slot = ({ "one", "two", "three" })[i % 3 + 1], visual_only = true }
        end)
      end
    end
    if p.type == "teepee" then
      local cross, tz = h - 0.24, 0.045
      local corners = { { d - 0.02, -w + 0.02 }, { d - 0.02, w - 0.02 }, { -d + 0.02, w - 0.02 }, { -d + 0.02, -w + 0.02 } }
      local function on(i, z) local c, t = corners[(i - 1) % 4 + 1], (cross - z) / cross return { c[1] * t, c[2] * t, z } end
      for i = 1, 4 do -- poles run past their crossing
        local c = corners[i]
        k:sweep { path = { { c[1], c[2], 0.0 }, { -c[1] * 0.24 / cross, -c[2] * 0.24 / cross, h } }, radius = 0.013, segments = 10, slot = "pole" }
      end
      k:cylinder { radius = 0.05, height = 0.06, at = { 0, 0, cross }, slot = "rope", segments = 14, fill = 0.3, bevel = 0.012, no_collider = true }
      local zt = cross - 0.07
      for i = 2, 4 do panel("cloth", on(i, tz), on(i + 1, tz), on(i + 1, zt), on(i, zt)) end
      -- The front: closed above, below two flaps tied back at the poles.
      local zo = 0.72 * cross
      panel("cloth", on(1, zo), on(2, zo), on(2, zt), on(1, zt))
      for i, s in ipairs { -1, 1 } do
        local c = on(i, 0.5 * zo)
        local function inward(z, share) local q = on(i, z) return { q[1], q[2] * (1 - share), z } end
        panel("cloth", on(i, tz), inward(tz, 0.24), inward(0.42 * zo, 0.10), on(i, 0.42 * zo))
        panel("cloth", on(i, 0.42 * zo), inward(0.42 * zo, 0.10), inward(zo, 0.98), on(i, zo))
        k:torus { radius = 0.030, tube = 0.010, at = { c[1] - 0.005, c[2] * 0.95, 0.42 * zo }, segments = 12, slot = "trim", visual_only = true }
      end
      for i = 1, 4 do -- a band along the foot
        if i ~= 1 then
          local a, b = on(i, tz), on(i + 1, tz)
          local a2, b2 = on(i, tz + 0.07), on(i + 1, tz + 0.07)
          local o = 1.008
          k:hull { points = { { a[1] * o, a[2] * o, tz }, { b[1] * o, b[2] * o, tz }, { a2[1] * o, a2[2] * o, tz + 0.07 }, { b2[1] * o, b2[2] * o, tz + 0.07 }, { a[1], a[2], tz }, { b[1], b[2], tz }, { a2[1], a2[2], tz + 0.07 }, { b2[1], b2[2], tz + 0.07 } }, slot = "trim", visual_only = true }
        end
      end
      if p.bunting then local a, b = on(1, zo + 0.04), on(2, zo + 0.04) flags({ a[1] + 0.055, a[2], a[3] }, { b[1] + 0.055, b[2], b[3] }, 7, 0.05) end
      k:box { low = { -d + 0.06, -w + 0.06, 0.002 }, high = { d - 0.06, w - 0.06, 0.022 }, slot = "mat", bevel = 0.006, fill = 0.6 }
      k:container("inside", { center = { 0, 0, 0.022 }, size = { 1.3 * d, 1.3 * w }, clearance = 0.4 })
    elseif p.type == "house" then
      local eave = 0.58 * h
      local function rod(a, b) k:sweep { path = { a, b }, radius = 0.012, segments = 8, slot = "pole" } end
      for _, x in ipairs { d - 0.014, -d + 0.014 } do
        for _, s in ipairs { -1, 1 } do
          rod({ x, s * (w - 0.03), 0 }, { x, s * (w - 0.03), eave })
          rod({ x, s * (w - 0.03), eave }, { x, -s * 0.03, h - 0.008 })
        end
      end
      rod({ -d, 0, h - 0.05 }, { d, 0, h - 0.05 })
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.03)
        rod({ -d + 0.014, y, 0.02 }, { d - 0.014, y, 0.02 })
        panel("cloth", { -d + 0.014, y, 0.02 }, { d - 0.03, y, 0.02 }, { d - 0.03, y, eave }, { -d + 0.014, y, eave })
        panel("trim", { -d + 0.005, s * (w - 0.002), eave - 0.03 }, { d - 0.005, s * (w - 0.002), eave - 0.03 }, { d - 0.005, 0, h - 0.032 }, { -d + 0.005, 0, h - 0.032 })
        -- Scalloped edge, a window in the wall.
        for i = 1, 9 do k:cylinder { radius = 0.95 * d / 9, height = 0.004, axis = "y", at = { -d + 2 * d * (i - 0.5) / 9, s * (w - 0.002), eave - 0.03 }, segments = 14, bevel = 0, slot = "trim", visual_only = true } end
        k:box { size = { 0.30, 0.006, 0.26 }, at = { 0, y, 0.58 * eave }, slot = "mat", bevel = 0.001, visual_only = true }
        k:box { size = { 0.012, 0.010, 0.28 }, at = { 0, y, 0.58 * eave }, slot = "trim", bevel = 0, visual_only = true }
        k:box { size = { 0.32, 0.010, 0.012 }, at = { 0, y, 0.58 * eave }, slot = "trim", bevel = 0, visual_only = true }
        -- Curtains drawn aside at the front.
        local x = d - 0.02
        panel("cloth", { x, y, 0.02 }, { x, y - s * 0.30 * w, 0.02 }, { x, y - s * 0.22 * w, 0.45 * eave }, { x, y, 0.45 * eave })
        panel("cloth", { x, y, 0.45 * eave }, { x, y - s * 0.22 * w, 0.45 * eave }, { x, s * 0.02, eave + 0.01 }, { x, y, eave + 0.01 })
      end
      panel("cloth", { -d + 0.014, -w + 0.03, 0.02 }, { -d + 0.014, w - 0.03, 0.02 }, { -d + 0.014, w - 0.03, eave }, { -d + 0.014, -w + 0.03, eave })
      for _, x in ipairs { -d + 0.014, d - 0.02 } do panel("cloth", { x, -w + 0.05, eave }, { x, w - 0.05, eave }, { x, 0.02, h - 0.05 }, { x, -0.02, h - 0.05 }) end
      if p.bunting then flags({ d, -w + 0.06, eave + 0.05 }, { d, w - 0.06, eave + 0.05 }, 7, 0.05) end
      k:box { low = { -d + 0.03, -w + 0.05, 0.002 }, high = { d - 0.04, w - 0.05, 0.022 }, slot = "mat", bevel = 0.006, fill = 0.6 }
      k:container("inside", { center = { 0, 0, 0.022 }, size = { 1.8 * d, 1.7 * w }, clearance = 0.7 })
    else
      -- Dome: ellipse of cloth gores over two crossing rods, a round opening in front.
      local n, rows = 16, 5
      local function at(i, j, grow)
        local a, e = 2 * math.pi * (i - 1 - n / 16) / n, math.rad(88 * j / rows)
        local g = grow or 1
        return { (d - 0.03) * g * math.cos(a) * math.cos(e), (w - 0.03) * g * math.sin(a) * math.cos(e), 0.01 + (h - 0.09) * g * math.sin(e) }
      end
      for i = 1, n do
        for j = 0, rows - 1 do
          local door = (i == 1 or i == 2) and j < 3
          if not door then panel((i % 2 == 0) and "cloth" or "trim", at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1), "drawn") end
        end
      end
      n, rows = 8, 5 / 2
      for i = 1, n do -- the same, coarser, to collide with
        for j = 0, 2 do
          local top = math.min(j + 1, rows)
          if i > 1 or j == 2 then panel("cloth", at(i, j, 1.02), at(i + 1, j, 1.02), at(i + 1, top, 1.02), at(i, top, 1.02), "collides") end
        end
      end
      for q = 0, 1 do
        local path = {}
        for i = 0, 14 do
          local e, a = math.pi * i / 14, math.rad(45 + 90 * q)
          path[#path + 1] = { (d - 0.014) * math.cos(a) * math.cos(e), (w - 0.014) * math.sin(a) * math.cos(e), 0.012 + (h - 0.075) * math.sin(e) }
        end
        k:sweep { path = path, radius = 0.008, segments = 6, slot = "pole", no_collider = true }
      end
      if p.bunting then k:cylinder { radius = 0.004, height = 0.10, at = { 0, 0, h - 0.10 }, anchor = "bottom", slot = "pole", segments = 6 } k:prism { polygon = { { 0, 0 }, { 0.08, 0.025 }, { 0, 0.05 } }, axis = "x", height = 0.003, at = { 0, 0, h - 0.052 }, bevel = 0, slot = "one", visual_only = true } end
      k:box { low = { -0.66 * d, -0.66 * w, 0 }, high = { 0.66 * d, 0.66 * w, 0.012 }, slot = "mat", bevel = 0.004 }
      k:container("inside", { center = { 0, 0, 0.012 }, size = { 1.2 * d, 1.2 * w }, clearance = 0.6 })
    end
    k:fit()
  end,
}
