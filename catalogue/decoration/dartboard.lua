-- Bristle in twenty black and pale wedges with red and green rings, a wire spider, figures around, and darts; in a cabinet with doors on request.
return kind {
  api    = 1,
  names  = { en = "dartboard, dart board, darts board", zh = "飞镖盘, 飞镖靶, 镖盘" },
  measure_zh = "个",
  groups = { "board", "game" },
  stands = "wall", mount_height = 1.73, access = { ["+x"] = 2.0 },
  size   = { width = { 0.40, 0.451, 0.46 }, depth = { 0.10, 0.12, 0.14 }, height = "width" },
  mass   = { 1.2, 4, 16 },
  params = { cabinet = bool(false, { cabinet = true, ["柜"] = true }), darts = int(1, 3, 6) },
  slots  = { black = { "paint", tint = { "#26262a" } }, pale = { "paint", tint = { "#f2e2b8" } }, red = { "paint", tint = { "#c8302a" } }, green = { "paint", tint = { "#2f8a4a" } }, wire = "steel", figure = { "paint", tint = { "#ffffff" } }, shaft = { "brass", "steel" }, flight = { "plastic", tint = { "#e8382f", "#2f6fe8", "#ffb82a" } }, wood = { "oak", "walnut", "mahogany" } },
  rooms  = { "game_room", "bar", "basement", "garage" },
  build  = function(p, k)
    local r, R = p.rng("darts"), p.cabinet and 0.42 * p.width or p.width / 2
    local t = 0.036
    local x0 = 0
    if p.cabinet then
      local w, d = p.width / 2, 0.055
      k:box { low = { 0, -w, -w }, high = { 0.012, w, w }, slot = "wood", bevel = 0.002 }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { 0.01, s > 0 and w - 0.014 or -w, -w }, high = { d, s > 0 and w or -w + 0.014, w }, slot = "wood", grain = "z" }
        k:box { low = { 0.01, -w + 0.014, s > 0 and w - 0.014 or -w }, high = { d, w - 0.014, s > 0 and w or -w + 0.014 }, slot = "wood" }
      end
      x0 = 0.012
    end
    k:cylinder { radius = R, height = t, axis = "x", at = { x0 + t / 2, 0, 0 }, segments = 40, slot = "black", fill = 0.55, bevel = 0.004 }
    local x = x0 + t
    local S = 0.755 * R -- radius of the outer double ring
    for i = 0, 19 do
      local dark = i % 2 == 0
      local a0, a1 = math.rad(90 + 18 * i - 9), math.rad(90 + 18 * i + 9)
      local function wedge(r0, r1, slot, lift)
        k:prism { polygon = { { r0 * math.cos(a0), r0 * math.sin(a0) }, { r1 * math.cos(a0), r1 * math.sin(a0) }, { r1 * math.cos(a1), r1 * math.sin(a1) }, { r0 * math.cos(a1), r0 * math.sin(a1) } }, axis = "x", height = 0.001, at = { x + lift, 0, 0 }, bevel = 0, slot = slot, visual_only = true }
      end
      if not dark then wedge(0.1 * S, 0.95 * S, "pale", 0.0002) end
      wedge(0.955 * S, S, dark and "red" or "green", 0.0004)
      wedge(0.58 * S, 0.63 * S, dark and "red" or "green", 0.0006)
      local number = ({ 20, 5, 12, 9, 14, 11, 8, 16, 7, 19, 3, 17, 2, 15, 10, 6, 13, 4, 18, 1 })[i + 1]
      local a = math.rad(90 + 18 * i)
      lettering.text(k, { text = tostring(number), at = { x + 0.0004, 0.87 * R * math.cos(a), 0.87 * R * math.sin(a) }, height = 0.11 * R, slot = "figure", depth = 0.0006, weight = 0.15, turn = 18 * i })
      k:box { size = { 0.0016, 0.86 * S, 0.0016 }, at = { x + 0.001, 0.55 * S * math.cos(a0), 0.55 * S * math.sin(a0) }, rot = { 90 + 18 * i - 9, 0, 0 }, bevel = 0, slot = "wire", visual_only = true }
    end
    k:cylinder { radius = 0.095 * S, height = 0.002, axis = "x", at = { x + 0.0006, 0, 0 }, segments = 18, bevel = 0, slot = "green", visual_only = true }
    k:cylinder { radius = 0.042 * S, height = 0.003, axis = "x", at = { x + 0.0006, 0, 0 }, segments = 12, bevel = 0, slot = "red", visual_only = true }
    for i = 1, p.darts do
      k:with({ at = { x, r:uniform(-0.5, 0.5) * R, r:uniform(-0.45, 0.5) * R }, rot = { 0, r:uniform(-6, 8), r:uniform(-6, 6) } }, function()
        local l = p.depth - x - 0.004
        k:cylinder { radius = 0.0015, height = 0.4 * l, axis = "x", at = { 0.2 * l, 0, 0 }, segments = 6, bevel = 0, slot = "wire", visual_only = true }
        k:cylinder { radius = 0.0035, height = 0.4 * l, axis = "x", at = { 0.5 * l, 0, 0 }, segments = 8, bevel = 0.001, slot = "shaft", visual_only = true }
        k:cylinder { radius = 0.005, height = 0.98 * l, axis = "x", at = { 0.49 * l, 0, 0 }, segments = 6, slot = "shaft", collider_only = true }
        for e = 0, 1 do k:box { size = { 0.34 * l, 0.001, 0.03 }, at = { 0.82 * l, 0, 0 }, rot = { 45 + 90 * e, 0, 0 }, bevel = 0, slot = "flight", visual_only = true } end
      end)
    end
    k:box { low = { p.depth - 0.0005, -0.0005, -0.0005 }, high = { p.depth, 0.0005, 0.0005 }, bevel = 0, slot = "wire", visual_only = true }
  end,
}
