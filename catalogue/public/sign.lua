-- Lettered boards: a wooden welcome sign, an OPEN sign on its chain, a lit EXIT box, a warning triangle, a road sign on its post, a folding A-frame.
return kind {
  api    = 1,
  names  = { en = "sign, signboard, wall sign, a-frame sign, signage, sandwich board, welcome sign, wooden sign, directional sign, warning sign, street sign, road sign, logo sign, exit sign, open sign, stop sign, letter board, letterboard, logo", zh = "标牌, 指示牌, 招牌, 标志牌, 路牌" },
  measure_zh = "个",
  groups = { "sign" },
  stands = function(p) return (p.type == "stop" or p.type == "a_frame" or p.type == "direction") and "floor" or "wall" end,
  fixture = function(p) return p.type ~= "a_frame" and p.type ~= "stop" and p.type ~= "direction" end,
  size   = { width = { 0.30, 0.60, 1.00 }, depth = { 0.015, 0.03, 0.80 }, height = { 0.14, 0.30, 2.30 } },
  mass   = { 0.3, 3, 60 },
  mount_height = 1.7,
  params = { type = one_of { "wooden", "open", "exit", "warning", "stop", "a_frame", "direction", default = "wooden",
    words = { wooden = "wooden", welcome = "wooden", open = "open", exit = "exit", emergency = "exit", warning = "warning", caution = "warning", stop = "stop", road = "stop", traffic = "stop", ["a-frame"] = "a_frame", sandwich = "a_frame", directional = "direction", street = "direction", ["安全出口"] = "exit", ["警告"] = "warning", ["路牌"] = "direction" },
    size = { wooden = { width = { 0.55, 0.72, 0.9 }, depth = { 0.022, 0.028, 0.034 }, height = { 0.20, 0.26, 0.32 } }, open = { width = { 0.34, 0.42, 0.5 }, depth = { 0.016, 0.02, 0.025 }, height = { 0.28, 0.34, 0.40 } }, exit = { width = { 0.30, 0.35, 0.40 }, depth = { 0.04, 0.05, 0.06 }, height = { 0.16, 0.19, 0.22 } }, warning = { width = { 0.34, 0.42, 0.5 }, depth = { 0.008, 0.010, 0.014 }, height = { 0.30, 0.37, 0.44 } },
      stop = { width = { 0.58, 0.66, 0.75 }, depth = { 0.40, 0.46, 0.52 }, height = { 1.9, 2.1, 2.3 } }, a_frame = { width = { 0.50, 0.60, 0.70 }, depth = { 0.50, 0.60, 0.72 }, height = { 0.85, 1.0, 1.15 } }, direction = { width = { 0.8, 0.95, 1.1 }, depth = { 0.40, 0.46, 0.52 }, height = { 1.9, 2.15, 2.3 } } } } },
  slots  = { wood = { "reclaimed_wood", "oak", "pine", "walnut" }, letter = { "paint", tint = { "#ffffff", "#f4ecd8" } }, board = { "painted_wood", "slate", tint = { "#3a5a4a", "#a83a32", "#2a3a5a" } }, chain = "black_steel", box = { "plastic", tint = { "#30b060", "#2fa858" } }, lit = { "neon", tint = { "#ffffff" } }, yellow = { "painted_metal", tint = { "#f8c818" } }, dark = "black_plastic", red = { "painted_metal", tint = { "#c81c1c" } }, white = { "painted_metal", tint = { "#ffffff" } }, post = { "galvanised_steel" }, slate = "slate", frame = { "pine", "oak", "walnut" }, foot = { "rubber", "concrete" }, blue = { "painted_metal", tint = { "#1f5a9a", "#1f7a4a" } } },
  rooms  = { "shop", "cafe", "restaurant", "hallway" },
  build  = function(p, k)
    local t, w, h, r = p.type, p.width / 2, p.height, p.rng("lines")
    if t == "wooden" then
      for i = 0, 2 do -- three boards on two battens
        k:box { low = { 0.008, -w + r:uniform(0, 0.012), h * i / 3 + 0.001 }, high = { p.depth - 0.002, w - r:uniform(0, 0.012), h * (i + 1) / 3 - 0.001 }, slot = "wood", grain = "y", bevel = 0.003 }
      end
      for _, s in ipairs { -1, 1 } do k:box { low = { 0, s * 0.6 * w - 0.02, 0.02 }, high = { 0.012, s * 0.6 * w + 0.02, h - 0.02 }, slot = "wood", grain = "z" } end
      signwriting.word(k, { text = "WELCOME", at = { p.depth - 0.001, 0, h / 2 }, height = math.min(0.42 * h, 0.20 * w * 1.1), slot = "letter" })
      for _, s in ipairs { -1, 1 } do for _, z in ipairs { h / 6, 5 * h / 6 } do k:sphere { radius = 0.006, at = { p.depth - 0.003, s * (w - 0.03), z }, slot = "chain", segments = 8, visual_only = true } end end
    elseif t == "open" then
      local b = 0.62 * h
      k:prism { polygon = outline.rounded_rect(2 * w, b, 0.03, 4), axis = "x", height = p.depth - 0.004, at = { p.depth / 2, 0, b / 2 }, bevel = 0.004, slot = "board" }
      local edge = {}
      for i, q in ipairs(outline.rounded_rect(2 * w - 0.04, b - 0.04, 0.018, 3)) do edge[i] = { p.depth - 0.0015, q[1], b / 2 + q[2] } end
      k:sweep { path = edge, radius = 0.0022, closed = true, segments = 4, slot = "letter", visual_only = true }
      signwriting.word(k, { text = "OPEN", at = { p.depth - 0.002, 0, b / 2 }, height = math.min(0.45 * b, 0.44 * w), slot = "letter", depth = 0.001, weight = 0.17 })
      k:cylinder { radius = 0.007, height = p.depth, axis = "x", at = { p.depth / 2, 0, h - 0.008 }, slot = "chain", segments = 10 }
      for _, s in ipairs { -1, 1 } do k:sweep { path = { { p.depth / 2, 0, h - 0.006 }, { p.depth / 2, s * 0.72 * w, b - 0.006 } }, radius = 0.0025, segments = 5, slot = "chain", no_collider = true } end
    elseif t == "exit" then
      k:rounded_box { low = { 0, -w, 0 }, high = { p.depth - 0.001, w, h }, radius = 0.01, segments = 2, slot = "box", fill = 0.2 }
      signwriting.word(k, { text = "EXIT", at = { p.depth - 0.001, -0.16 * w, h / 2 }, height = math.min(0.52 * h, 0.42 * w), slot = "lit", depth = 0.001, weight = 0.17, gap = 1.2 })
      k:prism { polygon = { { -0.026, -0.010 }, { 0.004, -0.010 }, { 0.004, -0.026 }, { 0.028, 0 }, { 0.004, 0.026 }, { 0.004, 0.010 }, { -0.026, 0.010 } }, axis = "x", height = 0.002, at = { p.depth - 0.0005, 0.78 * w, h / 2 }, slot = "lit", bevel = 0, visual_only = true }
      k:light { kind = "area", at = { p.depth + 0.005, 0, h / 2 }, dir = { 1, 0, 0 }, size = { 0.8 * h, 1.6 * w }, lumens = 40, color = { 0.5, 1, 0.65 } }
    elseif t == "warning" then
      local function tri(s, x, slot, thick) k:prism { polygon = { { -w * s, 0.5 * h - 0.5 * h * s - 0.08 * h * (1 - s) }, { w * s, 0.5 * h - 0.5 * h * s - 0.08 * h * (1 - s) }, { 0.06 * w * s, 0.5 * h + 0.5 * h * s - 0.12 * h * (1 - s) * 2 }, { -0.06 * w * s, 0.5 * h + 0.5 * h * s - 0.12 * h * (1 - s) * 2 } }, axis = "x", height = thick, at = { x, 0, 0 }, bevel = 0.001, slot = slot, visual_only = slot == "yellow" or nil } end
      tri(1, (p.depth - 0.002) / 2, "dark", p.depth - 0.002)
      tri(0.86, p.depth - 0.002, "yellow", 0.003)
      k:hull { points = { { p.depth - 0.002, -0.018, 0.36 * h }, { p.depth - 0.002, 0.018, 0.36 * h }, { p.depth, -0.018, 0.36 * h }, { p.depth, 0.018, 0.36 * h }, { p.depth - 0.002, -0.030, 0.62 * h }, { p.depth - 0.002, 0.030, 0.62 * h }, { p.depth, -0.030, 0.62 * h }, { p.depth, 0.030, 0.62 * h } }, slot = "dark", visual_only = true }
      k:cylinder { radius = 0.022, height = 0.002, axis = "x", at = { p.depth - 0.001, 0, 0.26 * h }, slot = "dark", segments = 14, bevel = 0, visual_only = true }
    elseif t == "a_frame" then
      -- Two framed boards leaning together at the top.
      local d = p.depth / 2
      local lean = math.deg(math.atan(d - 0.03, h))
      for _, s in ipairs { -1, 1 } do
        k:with({ at = { s * (d - 0.016), 0, 0 }, rot = { 0, -s * lean, 0 } }, function()
          local l = math.sqrt((d - 0.03) ^ 2 + h * h) - 0.01
          for _, y in ipairs { -1, 1 } do k:box { low = { -0.012, y < 0 and -w or w - 0.045, 0 }, high = { 0.012, y < 0 and -w + 0.045 or w, l }, slot = "frame", grain = "z" } end
          for _, z in ipairs { 0.10, l - 0.05 } do k:box { low = { -0.012, -w + 0.045, z }, high = { 0.012, w - 0.045, z + 0.045 }, slot = "frame", grain = "y" } end
          k:box { low = { -0.005, -w + 0.04, 0.14 }, high = { 0.005, w - 0.04, l - 0.045 }, slot = "slate", bevel = 0, fill = 0.5 }
          if s > 0 then
            signwriting.word(k, { text = "SALE", at = { 0.0055, 0, l - 0.16 }, height = 0.10, slot = "letter", depth = 0.001 })
            signwriting.lines(k, { at = { 0.0055, 0, 0.38 * l }, width = 1.5 * w, height = 0.42 * l, rows = 6, r = r, slot = "letter" })
          end
        end)
      end
      for _, y in ipairs { -1, 1 } do k:cylinder { radius = 0.003, height = 2 * d * 0.62, axis = "x", at = { 0, y * (w - 0.02), 0.36 * h }, slot = "chain", segments = 6, visual_only = true } end
    else
      -- On a post with a weighted foot.
      k:cylinder { radius = p.depth / 2, height = 0.045, at = { 0, 0, 0 }, anchor = "bottom", slot = "foot", segments = 24, bevel = 0.01 }
      k:cylinder { radius = 0.045, height = 0.05, at = { 0, 0, 0.04 }, anchor = "bottom", slot = "post", segments = 14, fill = 0.3, no_collider = true }
      k:cylinder { radius = 0.028, height = h - 0.05, at = { 0, 0, 0.04 }, anchor = "bottom", slot = "post", segments = 14, fill = 0.2 }
      if t == "stop" then
        local z, R = h - w - 0.005, w / math.cos(math.rad(22.5))
        k:prism { polygon = outline.regular(R, 8, 22.5), axis = "x", height = 0.004, at = { 0.032, 0, z }, bevel = 0.001, slot = "white" }
        k:prism { polygon = outline.regular(R * 0.94, 8, 22.5), axis = "x", height = 0.003, at = { 0.034, 0, z }, bevel = 0, slot = "red", visual_only = true }
        signwriting.word(k, { text = "STOP", at = { 0.036, 0, z }, height = 0.45 * w, slot = "white", depth = 0.001, gap = 1.3, weight = 0.17 })
        for _, q in ipairs { -0.5, 0.5 } do k:box { size = { 0.012, 0.07, 0.025 }, at = { 0.026, 0, z + q * w }, slot = "post", bevel = 0.002, no_collider = true } end
      else
        for i, q in ipairs { { "NORTH", 1 }, { "EAST", -1 }, { "5", 1 } } do
          local z, s = h - 0.10 - 0.19 * (i - 1), q[2]
          local l = i == 3 and 0.55 * w or w - 0.02
          local arrow = { { -s * 0.16, -0.07 }, { s * (l - 0.07), -0.07 }, { s * l, 0 }, { s * (l - 0.07), 0.07 }, { -s * 0.16, 0.07 } }
          local points = {}
          for j, c in ipairs(arrow) do points[s > 0 and j or #arrow + 1 - j] = c end
          k:prism { polygon = points, axis = "x", height = 0.006, at = { 0.032, 0, z }, bevel = 0.001, slot = "blue" }
          signwriting.word(k, { text = q[1], at = { 0.035, s * 0.40 * (l - 0.16), z }, height = 0.062, slot = "white", depth = 0.0015 })
        end
        k:sphere { radius = 0.034, at = { 0, 0, h - 0.034 }, slot = "post", segments = 12, fill = 0.4 }
      end
    end
    k:fit()
  end,
}
