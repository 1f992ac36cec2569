-- Leaves on a wire spiral: a picture above, the month with its days below; on a nail, or as a tent on a desk.
return kind {
  api    = 1,
  names  = { en = "calendar, wall calendar, desk calendar", zh = "日历, 挂历, 台历" },
  measure_zh = "本",
  groups = { "wall art", "stationery" },
  stands = function(p) return p.type == "desk" and "surface" or "wall" end,
  fixture = false, small = true, mount_height = 1.5,
  size   = { width = { 0.24, 0.30, 0.42 }, depth = { 0.012, 0.015, 0.020 }, height = { 0.38, 0.48, 0.62 } },
  mass   = { 0.05, 0.4, 2.5 },
  params = { type = one_of { "wall", "desk", default = "wall", words = { desk = "desk", ["台历"] = "desk", wall = "wall", ["挂历"] = "wall" }, size = { wall = { width = { 0.24, 0.30, 0.42 }, depth = { 0.012, 0.015, 0.020 }, height = { 0.38, 0.48, 0.62 } }, desk = { width = { 0.16, 0.20, 0.26 }, depth = { 0.08, 0.10, 0.13 }, height = { 0.13, 0.16, 0.20 } } } },
             subject = one_of { "landscape", "sea", "flowers", "city" } },
  slots  = pictures.slots { paper = { "paper", tint = { "#ffffff" } }, wire = "steel", red = { "paint", tint = { "#d23a2f" } }, ink = { "paint", tint = { "#3a3a40" } }, board = { "cardboard", "paperboard" } },
  rooms  = { "kitchen", "office", "home_office", "open_office" },
  build  = function(p, k)
    local r = p.rng("month")
    local month, first = r:int(1, 12), r:int(0, 6)
    local days = ({ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 })[month]
    local function sheet(x, w, z1, z0, top) -- month between heights z1 (upper) and z0 on a face at x
      local h = z1 - z0
      k:box { low = { x, -w / 2, z1 - 0.19 * h }, high = { x + 0.0006, w / 2, z1 - 0.02 * h }, bevel = 0, slot = "accent", visual_only = true }
      lettering.text(k, { text = ({ "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER" })[month], at = { x + 0.0006, 0, z1 - 0.105 * h }, height = 0.10 * h, width = 0.7 * w, slot = "light", depth = 0.0005, weight = 0.15 })
      for day = 1, days do
        local cell = day + first - 1
        local c, row = cell % 7, math.floor(cell / 7)
        lettering.text(k, { text = tostring(day), at = { x, w * 0.92 * ((c + 0.5) / 7 - 0.5), z1 - (0.29 + 0.125 * row) * h }, height = 0.052 * h, slot = c == 0 and "red" or "ink", depth = 0.0005, weight = 0.17, narrow = 0.9 })
      end
      local today = r:int(8, 20) + first - 1
      k:torus { radius = 0.052 * h, tube = 0.0012, axis = "x", at = { x + 0.0004, w * 0.92 * (((today % 7) + 0.5) / 7 - 0.5), z1 - (0.29 + 0.125 * math.floor(today / 7)) * h }, segments = 14, slot = "red", visual_only = true }
      for i = 0, 4 do k:box { size = { 0.0006, 0.92 * w, 0.0012 }, at = { x, 0, z1 - (0.355 + 0.125 * i) * h }, bevel = 0, slot = "light", visual_only = true } end
    end
    local function spiral(x, z, w, radius) for i = 0, 11 do k:torus { radius = radius, tube = 0.0010, axis = "y", at = { x, w * ((i + 0.5) / 12 - 0.5), z }, segments = 6, slot = "wire", visual_only = true } end end
    if p.type == "wall" then
      local w, h, d = p.width, p.height, p.depth
      local t = 0.3 * d
      k:box { low = { 0, -w / 2, -h / 2 }, high = { t, w / 2, h / 2 - 0.012 }, bevel = 0.0005, slot = "paper", no_collider = true }
      k:box { low = { 0, -w / 2, -h / 2 }, high = { t, w / 2, h / 2 }, slot = "paper", collider_only = true }
      pictures.draw(k, { at = { t, 0, h * 0.235 }, width = w - 0.02, height = 0.44 * h, subject = p.subject, r = r })
      sheet(t, w - 0.02, -0.01 * h, -0.49 * h)
      spiral(t - 0.002, h / 2 - 0.010, 0.92 * w, d / 2 - 0.0015)
      k:torus { radius = 0.007, tube = 0.001, axis = "x", at = { t, 0, h / 2 - 0.008 }, segments = 12, slot = "wire", visual_only = true }
      k:fit()
    else
      local w, h, d = p.width, p.height, p.depth / 2
      local lean = math.deg(math.atan(d - 0.004, h))
      for _, s in ipairs { 1, -1 } do
        k:with({ rot = { 0, 0, s < 0 and 180 or 0 } }, function()
          k:with({ at = { d, 0, 0 }, rot = { 0, -lean, 0 } }, function()
            local tall = (h - 0.006) / math.cos(math.rad(lean))
            k:box { low = { -0.0025, -w / 2, 0 }, high = { 0, w / 2, tall }, bevel = 0.0005, slot = "board" }
            if s > 0 then
              k:box { low = { 0.0002, -w / 2 + 0.006, 0.018 }, high = { 0.003, w / 2 - 0.006, tall - 0.008 }, bevel = 0, slot = "paper", no_collider = true }
              pictures.draw(k, { at = { 0.003, -0.25 * w, 0.55 * tall }, width = 0.42 * w, height = 0.74 * tall, subject = p.subject, r = r })
              k:with({ at = { 0, 0.22 * w, 0 } }, function() sheet(0.003, 0.48 * w, 0.93 * tall, 0.15 * tall) end)
            end
          end)
        end)
      end
      k:box { low = { -d + 0.004, -w / 2, 0 }, high = { d - 0.004, w / 2, 0.002 }, bevel = 0, slot = "board" }
      spiral(0, h - 0.006, 0.92 * w, 0.006)
      k:fit()
    end
  end,
}
