-- A mat for the desk: leather or felt with stitched edges, a cutting mat with its grid, a small mat for the mouse, a blotter with corners and calendar.
return kind {
  api    = 1,
  names  = { en = "desk pad, desk mat, mouse pad, mousepad, mouse mat, blotter, cutting mat, desk blotter", zh = "桌垫子, 桌垫, 鼠标垫, 切割垫" },
  measure_zh = "块",
  groups = { "mat" },
  stands = "surface", covering = true,
  size   = { width = { 0.20, 0.70, 1.00 }, depth = { 0.17, 0.38, 0.50 }, height = { 0.002, 0.004, 0.008 } },
  mass   = { 0.02, 0.7, 3 },
  params = { type = one_of { "mat", "mouse", "cutting", "blotter", default = "mat", words = { ["desk mat"] = "mat", ["mouse"] = "mouse", ["mousepad"] = "mouse", ["鼠标垫"] = "mouse", ["cutting"] = "cutting", ["切割"] = "cutting", ["blotter"] = "blotter", ["calendar"] = "blotter" }, size = {
    mat = { width = { 0.60, 0.80, 1.00 }, depth = { 0.30, 0.38, 0.46 }, height = { 0.003, 0.004, 0.005 } }, mouse = { width = { 0.21, 0.24, 0.28 }, depth = { 0.18, 0.20, 0.24 }, height = { 0.003, 0.004, 0.005 } }, cutting = { width = { 0.30, 0.45, 0.60 }, depth = { 0.22, 0.30, 0.45 }, height = { 0.003, 0.003, 0.004 } }, blotter = { width = { 0.48, 0.58, 0.68 }, depth = { 0.34, 0.42, 0.48 }, height = { 0.005, 0.006, 0.007 } } } } },
  slots  = { mat = { "saddle_leather", "felt", tint = { "#6a6a6c", "#a88868", "#4a5a6a", "#ffffff" } }, stitch = { "cotton" }, rubber = { "rubber" }, print = { "cotton", tint = { "#2f6fa8", "#3a3d42", "#d8607a", "#5fa088" } }, second = { "plastic", tint = { "#f0b840", "#ffffff" } }, green = { "plastic_matte", tint = { "#3f7f5a", "#3a4a5a" } }, line = { "plastic", tint = { "#e8e8c0" } }, paper = "paper", ink = { "plastic_matte", tint = { "#6a6a6c" } } },
  rooms  = { "home_office", "study", "open_office" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    local function text(t, x, y, size, slot) k:with({ at = { x, y, h }, rot = { 0, -90, 0 } }, function() letters.text(k, { text = t, at = { 0, 0, 0 }, height = size, slot = slot, rise = 0.0003 }) end) end
    if p.type == "cutting" then
      k:prism { polygon = outline.rounded_rect(d, w, 0.008, 3), height = h, at = { 0, 0, h / 2 }, slot = "green", bevel = 0.0006 }
      local m, step = 0.018, 0.02
      local nx, ny = math.floor((d - 2 * m) / step), math.floor((w - 2 * m) / step)
      local X, Y = nx * step / 2, ny * step / 2
      for i = 0, nx do k:box { size = { i % 5 == 0 and 0.0010 or 0.0005, 2 * Y, 0.0003 }, at = { -X + i * step, 0, h }, bevel = 0, slot = "line", visual_only = true } if i % 2 == 0 then text(tostring(nx - i), -X + i * step, -Y - 0.009, 0.006, "line") end end
      for j = 0, ny do k:box { size = { 2 * X, j % 5 == 0 and 0.0010 or 0.0005, 0.0003 }, at = { 0, -Y + j * step, h }, bevel = 0, slot = "line", visual_only = true } if j % 2 == 0 then text(tostring(j), X + 0.009, -Y + j * step, 0.006, "line") end end
      k:with({ at = { 0, 0, h }, rot = { 0, 0, 45 } }, function() k:box { size = { 0.0006, 1.3 * X, 0.0004 }, bevel = 0, slot = "line", visual_only = true } k:box { size = { 1.3 * X, 0.0006, 0.0004 }, bevel = 0, slot = "line", visual_only = true } end)
      k:torus { radius = 0.45 * X, tube = 0.0004, at = { 0, 0, h }, segments = 32, slot = "line", visual_only = true }
    elseif p.type == "mouse" then
      k:prism { polygon = outline.rounded_rect(d, w, 0.014, 4), height = 0.7 * h, at = { 0, 0, 0.35 * h }, slot = "rubber", bevel = 0.0004 }
      k:prism { polygon = outline.rounded_rect(d - 0.001, w - 0.001, 0.014, 4), height = 0.3 * h, at = { 0, 0, 0.85 * h }, slot = "print", bevel = 0.0004 }
      local waves = p.rng("print"):chance(0.5)
      for i = 0, 3 do
        if waves then
          local path = {}
          for j = 0, 8 do path[j + 1] = { -0.3 * d + 0.2 * d * i + 0.05 * d * math.sin(j * 1.1 + i), -0.46 * w + 0.92 * w * j / 8, h } end
          k:sweep { path = path, rect = { 0.006, 0.0006 }, up = { 0, 0, 1 }, smooth = true, steps = 2, slot = "second", visual_only = true }
        else
          k:cylinder { radius = (0.10 + 0.05 * i) * d, height = 0.0004 + 0.0002 * (3 - i), at = { -0.18 * d + 0.12 * d * i, -0.28 * w + 0.18 * w * i, h }, segments = 26, bevel = 0, slot = i % 2 == 0 and "second" or "print", visual_only = true }
        end
      end
      k:sweep { path = (function() local path = {} for i, q in ipairs(outline.rounded_rect(d - 0.004, w - 0.004, 0.012, 3)) do path[i] = { q[1], q[2], h } end return path end)(), closed = true, radius = 0.0008, segments = 4, slot = "stitch", visual_only = true }
    elseif p.type == "blotter" then
      k:box { size = { d, w, 0.55 * h }, at = { 0, 0, 0 }, anchor = "bottom", slot = "mat", bevel = 0.001 }
      k:box { size = { d - 0.012, w - 0.012, 0.45 * h }, at = { 0, 0, 0.55 * h }, anchor = "bottom", slot = "paper", bevel = 0.0004 }
      local gw, gd = w - 0.10, d - 0.14
      for i = 0, 7 do k:box { size = { gd, 0.0008, 0.0003 }, at = { 0.01, gw * (i / 7 - 0.5), h }, bevel = 0, slot = "ink", visual_only = true } end
      for j = 0, 5 do k:box { size = { 0.0008, gw, 0.0003 }, at = { 0.01 + gd * (j / 5 - 0.5), 0, h }, bevel = 0, slot = "ink", visual_only = true } end
      for day = 1, 31 do
        local c, r = (day + 1) % 7, math.floor((day + 1) / 7)
        if r < 5 then text(tostring(day), 0.01 - gd / 2 + gd * r / 5 + 0.014, gw * (c / 7 - 0.5) + 0.016, 0.009, "ink") end
      end
      text("MAY", -d / 2 + 0.036, 0, 0.022, "print")
      for _, sx in ipairs { -1, 1 } do for _, sy in ipairs { -1, 1 } do
        k:prism { polygon = { { sx * d / 2, sy * w / 2 }, { sx * (d / 2 - 0.055), sy * w / 2 }, { sx * d / 2, sy * (w / 2 - 0.055) } }, height = 0.002, at = { 0, 0, h }, bevel = 0.0004, slot = "mat", visual_only = true }
      end end
    else
      k:prism { polygon = outline.rounded_rect(d, w, 0.016, 4), height = h, at = { 0, 0, h / 2 }, slot = "mat", bevel = 0.001 }
      local path = outline.rounded_rect(d - 0.014, w - 0.014, 0.012, 3)
      for i, q in ipairs(path) do -- a row of stitches
        local o = path[i % #path + 1]
        local len = math.sqrt((o[1] - q[1]) ^ 2 + (o[2] - q[2]) ^ 2)
        local n = math.max(1, math.floor(len / 0.016))
        for j = 1, n do
          local t = (j - 0.5) / n
          k:with({ at = { q[1] + (o[1] - q[1]) * t, q[2] + (o[2] - q[2]) * t, h }, rot = { 0, 0, math.deg(math.atan(o[2] - q[2], o[1] - q[1])) } }, function() k:box { size = { math.min(0.009, 0.6 * len), 0.0014, 0.0008 }, bevel = 0, slot = "stitch", visual_only = true } end)
        end
      end
    end
    k:surface("top", { center = { 0, 0, h }, size = { d - 0.02, w - 0.02 } })
    k:fit()
  end,
}
