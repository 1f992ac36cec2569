-- A volleyball: eighteen strips in six fields, some of them coloured; or a beach ball of bright wedges.
return kind {
  api    = 1,
  names  = { en = "volleyball, beach ball", zh = "排球, 沙滩球" },
  measure_zh = "个",
  groups = { "ball" },
  stands = "floor", front = false, small = true,
  size   = { width = { 0.20, 0.21, 0.40 }, depth = "width", height = "width" },
  mass   = { 0.05, 0.28, 0.7 },
  params = { type = one_of { "volleyball", "beach", default = "volleyball", words = { ["volleyball"] = "volleyball", ["排球"] = "volleyball", ["beach"] = "beach", ["沙滩"] = "beach" }, size = { volleyball = { width = { 0.20, 0.21, 0.214 } }, beach = { width = { 0.28, 0.34, 0.40 } } } } },
  slots  = { skin = { "plastic", tint = { "#fbfaf4" } }, one = { "plastic", tint = { "#2f63b8", "#d8302f", "#2f9a5a" } }, two = { "plastic", tint = { "#f4c62a", "#f2f0e8" } }, three = { "plastic", tint = { "#e8453a", "#3fa0d8" } }, seam = { "plastic_matte", tint = { "#8a8a88" } } },
  rooms  = { "gym", "garage", "kids_room" },
  build  = function(p, k)
    local R = p.width / 2 * 0.993
    local turn = p.rng("turn")
    balls.body(k, { radius = R, slot = "skin", fill = p.type == "beach" and 0.006 or 0.055, segments = 26 })
    k:with({ rot = { turn:int(15, 50), turn:int(-25, 25), turn:int(0, 90) } }, function()
      if p.type == "beach" then
        local colours = { "one", "two", "three", "skin", "one", "two" }
        for i = 0, 5 do
          if colours[i + 1] ~= "skin" then
            for m = 0, 1 do
              for j = 0, 5 do
                local function q(a, e) a, e = math.rad(60 * i + 30 * a), math.rad(-78 + 26 * e) return { math.cos(a) * math.cos(e), math.sin(a) * math.cos(e), math.sin(e) } end
                balls.panel(k, { radius = R, corners = { q(m, j), q(m + 1, j), q(m + 1, j + 1), q(m, j + 1) }, slot = colours[i + 1] })
              end
            end
          end
        end
        for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.22 * R, height = 0.01, at = { 0, 0, s * 0.982 * R }, segments = 18, slot = "skin", bevel = 0.003, visual_only = true } end
        return
      end
      -- The six faces of a cube blown up to a ball; three strips each, in turning directions.
      local frames = { { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }, { { -1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }, { { 0, 1, 0 }, { 0, 0, 1 }, { 1, 0, 0 } }, { { 0, -1, 0 }, { 0, 0, 1 }, { 1, 0, 0 } }, { { 0, 0, 1 }, { 1, 0, 0 }, { 0, 1, 0 } }, { { 0, 0, -1 }, { 1, 0, 0 }, { 0, 1, 0 } } }
      for f, frame in ipairs(frames) do
        local n, u, v = frame[1], frame[2], frame[3]
        local function q(a, b) a, b = math.tan(a * math.pi / 4), math.tan(b * math.pi / 4) return { n[1] + a * u[1] + b * v[1], n[2] + a * u[2] + b * v[2], n[3] + a * u[3] + b * v[3] } end
        for _, a in ipairs { -1, -0.34, 0.34 } do
          local path = {}
          for i = 0, 6 do path[i + 1] = q(a, -1 + i / 3) end
          balls.seam(k, { radius = R, path = path, width = 0.0013, slot = "seam" })
        end
        for strip = -1, 1 do
          local slot = strip == 0 and (f % 2 == 0 and "two" or "one") or nil
          if slot then
            for i = 0, 3 do
              local b = -0.97 + 0.485 * i
              balls.panel(k, { radius = R, corners = { q(-0.32, b), q(0.32, b), q(0.32, b + 0.485), q(-0.32, b + 0.485) }, slot = slot })
            end
          end
        end
      end
    end)
    k:fit()
  end,
}
