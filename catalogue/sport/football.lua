-- A football: white with twelve dark pentagons; or the long leather ball with laces of American football or rugby.
return kind {
  api    = 1,
  names  = { en = "football, soccer ball, rugby ball, american football", zh = "足球, 橄榄球" },
  measure_zh = "个",
  groups = { "ball" },
  stands = "floor", front = false, small = true,
  size   = { width = { 0.14, 0.22, 0.23 }, depth = { 0.16, 0.22, 0.30 }, height = { 0.14, 0.22, 0.23 } },
  mass   = { 0.2, 0.43, 0.8 },
  params = { type = one_of { "soccer", "american", "rugby", default = "soccer", words = { ["soccer"] = "soccer", ["足球"] = "soccer", ["american"] = "american", ["美式"] = "american", ["rugby"] = "rugby", ["橄榄球"] = "rugby" }, size = {
    soccer = { width = { 0.215, 0.22, 0.225 }, depth = { 0.215, 0.22, 0.225 }, height = { 0.215, 0.22, 0.225 } }, american = { width = { 0.15, 0.17, 0.175 }, depth = { 0.25, 0.28, 0.29 }, height = { 0.15, 0.17, 0.175 } }, rugby = { width = { 0.16, 0.18, 0.19 }, depth = { 0.26, 0.285, 0.30 }, height = { 0.16, 0.18, 0.19 } } } } },
  slots  = { skin = { "plastic", tint = { "#ffffff", "#f4f2ea" } }, patch = { "plastic", tint = { "#1c1d20", "#1f4fa0", "#c8282f" } }, hide = { "leather", tint = { "#ffffff", "#d8a888" } }, lace = "plastic", seam = "plastic_matte" },
  rooms  = { "kids_room", "garage", "gym" },
  build  = function(p, k)
    local turn = p.rng("turn")
    if p.type == "soccer" then
      local R = p.width / 2 * 0.993
      local g = (1 + math.sqrt(5)) / 2
      local v = {}
      for _, a in ipairs { -1, 1 } do for _, b in ipairs { -g, g } do v[#v + 1], v[#v + 2], v[#v + 3] = balls.unit { 0, a, b }, balls.unit { a, b, 0 }, balls.unit { b, 0, a } end end
      local function near(q, o) return (q[1] - o[1]) ^ 2 + (q[2] - o[2]) ^ 2 + (q[3] - o[3]) ^ 2 < 1.25 end
      local function on(q, o, t) return { q[1] + (o[1] - q[1]) * t, q[2] + (o[2] - q[2]) * t, q[3] + (o[3] - q[3]) * t } end
      balls.body(k, { radius = R, slot = "skin", fill = 0.07, segments = 28 })
      k:with({ rot = { turn:int(0, 60), turn:int(0, 60), turn:int(0, 90) } }, function()
        for i, q in ipairs(v) do
          local corners = {}
          for j, o in ipairs(v) do
            if i ~= j and near(q, o) then
              corners[#corners + 1] = on(q, o, 0.34)
              if j > i then balls.seam(k, { radius = R, path = { on(q, o, 0.34), on(q, o, 0.5), on(q, o, 0.66) }, width = 0.0014, slot = "seam", rise = 0.999 }) end
            end
          end
          local a = balls.unit { corners[1][1] - q[1], corners[1][2] - q[2], corners[1][3] - q[3] }
          local along = a[1] * q[1] + a[2] * q[2] + a[3] * q[3]
          for m = 1, 3 do a[m] = a[m] - along * q[m] end
          local b = { q[2] * a[3] - q[3] * a[2], q[3] * a[1] - q[1] * a[3], q[1] * a[2] - q[2] * a[1] }
          local function angle(c) return math.atan(c[1] * b[1] + c[2] * b[2] + c[3] * b[3], c[1] * a[1] + c[2] * a[2] + c[3] * a[3]) end
          table.sort(corners, function(c, e) return angle(c) < angle(e) end)
          balls.panel(k, { radius = R, corners = corners, slot = "patch", fine = true })
        end
      end)
    else
      local L, R, blunt = p.depth / 2, p.width / 2, p.type == "rugby"
      local profile, solid = {}, {}
      local n = 10
      for i = 0, n do
        local z = -1 + 2 * i / n
        local r = blunt and (1 - math.abs(z) ^ 2.2) ^ 0.5 or (1 - z * z) ^ 0.85
        profile[#profile + 1] = { R * r, L * z }
      end
      k:lathe { profile = profile, axis = "x", slot = "hide", segments = 24, smooth = true, no_collider = true }
      k:lathe { profile = profile, axis = "x", slot = "hide", segments = 12, collider_only = true }
      k:box { size = { 0.10, 0.05, 0.004 }, at = { 0, 0, -R }, anchor = "bottom", collider_only = true, slot = "hide" } -- a flat to rest on
      local function at(x, a, up) -- a point on the skin at x, angle from the top
        local z = x / L
        local r = (blunt and (1 - math.abs(z) ^ 2.2) ^ 0.5 or (1 - z * z) ^ 0.85) * R + (up or 0)
        return { x, r * math.sin(math.rad(a)), r * math.cos(math.rad(a)) }
      end
      for q = 0, 3 do
        local path = {}
        for i = -8, 8 do path[#path + 1] = at(L * i / 8.6, 90 * q, 0) end
        k:sweep { path = path, radius = 0.0013, segments = 4, slot = "seam", visual_only = true }
      end
      if not blunt then
        k:sweep { path = { at(-0.05, 0, 0.002), at(0, 0, 0.002), at(0.05, 0, 0.002) }, radius = 0.003, segments = 4, slot = "lace", visual_only = true }
        for i = -3, 3 do k:sweep { path = { at(0.015 * i, -8, 0.0012), at(0.015 * i, 0, 0.004), at(0.015 * i, 8, 0.0012) }, radius = 0.0022, segments = 4, slot = "lace", visual_only = true } end
      end
      for _, s in ipairs { -1, 1 } do
        local ring = {}
        for i = 1, 20 do ring[i] = at(s * 0.66 * L, 18 * i, 0.0003) end
        k:sweep { path = ring, radius = blunt and 0.006 or 0.005, segments = 4, closed = true, slot = blunt and "patch" or "lace", visual_only = true }
      end
    end
    k:fit()
  end,
}
