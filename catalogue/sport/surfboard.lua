-- A surfboard in a low stand, or leaning on a wall: foam and glass with a stringer, stripes and fins; long, short, paddle or small body board.
return kind {
  api    = 1,
  names  = { en = "surfboard, surf board, paddleboard, paddle board, boogie board, longboard surfboard", zh = "冲浪板, 桨板" },
  measure_zh = "块",
  groups = { "sports equipment" },
  stands = "floor", back_to = "wall",
  size   = { width = { 0.45, 0.54, 0.82 }, depth = { 0.36, 0.46, 0.60 }, height = { 1.00, 2.05, 3.20 } },
  mass   = { 1.5, 6, 22 },
  params = { type = one_of { "short", "long", "paddle", "body", words = { ["shortboard"] = "short", ["short"] = "short", ["longboard"] = "long", ["long"] = "long", ["paddle"] = "paddle", ["paddleboard"] = "paddle", ["桨板"] = "paddle", ["boogie"] = "body", ["body"] = "body" }, size = {
    short = { width = { 0.48, 0.52, 0.56 }, depth = { 0.38, 0.44, 0.50 }, height = { 1.85, 2.00, 2.15 } }, long = { width = { 0.56, 0.60, 0.64 }, depth = { 0.42, 0.50, 0.56 }, height = { 2.45, 2.60, 2.75 } }, paddle = { width = { 0.74, 0.78, 0.82 }, depth = { 0.48, 0.54, 0.60 }, height = { 2.90, 3.05, 3.20 } }, body = { width = { 0.50, 0.54, 0.58 }, depth = { 0.36, 0.40, 0.46 }, height = { 1.00, 1.08, 1.18 } } } } },
  slots  = { board = { "plastic", tint = { "#f6f2e4", "#bfe3e6", "#f4d878", "#f0a890" } }, band = { "plastic", tint = { "#2f8fb8", "#e8653a", "#2b3a55", "#d8a02b" } }, second = { "plastic", tint = { "#f0c030", "#ffffff", "#d8402f" } }, fin = { "black_plastic", "plastic" }, wood = { "pine", "beech", "teak" }, pad = "rubber" },
  rooms  = { "garage", "hallway" },
  build  = function(p, k)
    local L, w, body = p.height - 0.05, p.width / 2, p.type == "body"
    local t = body and 0.055 or (p.type == "paddle" and 0.10 or 0.065)
    -- Right half of the outline from tail to nose.
    local half = ({
      short = { { 0, 0, true }, { 0.42, 0.004 }, { 0.72, 0.10 }, { 0.94, 0.30 }, { 1, 0.48 }, { 0.92, 0.66 }, { 0.66, 0.84 }, { 0.30, 0.96 }, { 0, 1, true } },
      long = { { 0, 0 }, { 0.46, 0.01 }, { 0.74, 0.08 }, { 0.95, 0.28 }, { 1, 0.48 }, { 0.96, 0.68 }, { 0.80, 0.87 }, { 0.46, 0.975 }, { 0, 1 } },
      paddle = { { 0, 0 }, { 0.50, 0.01 }, { 0.76, 0.06 }, { 0.96, 0.24 }, { 1, 0.48 }, { 0.97, 0.68 }, { 0.80, 0.87 }, { 0.42, 0.975 }, { 0, 1 } },
      body = { { 0, 0.02, true }, { 0.55, 0.0 }, { 0.78, 0.02, true }, { 0.95, 0.28 }, { 1, 0.52 }, { 0.92, 0.76 }, { 0.68, 0.93 }, { 0.50, 1, true }, { 0, 1, true } } })[p.type]
    local shape = contour.half(half, w, L, 4)
    local lean = 7
    k:with({ at = { 0.17, 0, 0.05 }, rot = { 0, -lean, 0 } }, function()
      k:prism { polygon = shape, axis = "x", height = t, slot = "board", bevel = 0.42 * t, fill = body and 0.05 or 0.07, no_collider = true }
      for i, q in ipairs { { 0.30, 1.0, 0.70 }, { 0.70, 1.0, 0.42 }, { 0.86, 0.8, 0.28 } } do
        local z = q[1] * L
        k:box { low = { -t / 2 + 0.015, -0.02, z }, high = { t / 2 - 0.015, 0.02, z + 0.08 * L }, collider_only = true, slot = "board" }
      end
      k:prism { polygon = contour.half(half, 0.96 * w, L * 0.985, 1), axis = "x", height = 0.8 * t, at = { 0, 0, 0.008 * L }, slot = "board", collider_only = true }
      -- Stripes across, a stringer down the middle.
      local inner = {}
      for i, q in ipairs(shape) do inner[i] = { q[1] * 0.86, q[2] * 0.965 + 0.0175 * L } end
      local function stripe(z0, z1, slot)
        local cut = k:prism { polygon = inner, axis = "x", height = t + 0.002, slot = slot, bevel = 0, visual_only = true }
        k:cut(cut, k:box { low = { -1, -1, -1 }, high = { 1, 1, z0 }, bevel = 0, slot = slot, no_collider = true }, k:box { low = { -1, -1, z1 }, high = { 1, 1, 9 }, bevel = 0, slot = slot, no_collider = true })
      end
      stripe(0.58 * L, 0.66 * L, "band")
      stripe(0.675 * L, 0.70 * L, "second")
      if p.type ~= "short" then stripe(0.86 * L, 0.95 * L, "band") end
      k:box { low = { -t / 2 - 0.0012, -0.003, 0.03 * L }, high = { t / 2 + 0.0014, 0.003, 0.96 * L }, slot = body and "band" or "wood", bevel = 0, visual_only = true }
      if body or p.type == "paddle" then k:box { low = { t / 2 - 0.001, -0.6 * w, 0.18 * L }, high = { t / 2 + 0.003, 0.6 * w, 0.52 * L }, slot = "pad", bevel = 0.001, visual_only = true } end
      if not body then -- fins behind
        for _, y in ipairs(p.type == "short" and { -0.26, 0, 0.26 } or { 0 }) do
          k:prism { polygon = { { 0.06, 0 }, { 0.17, 0 }, { 0.07, -0.12 }, { 0.03, -0.11 } }, axis = "y", height = 0.008, rot = { 0, 90, 0 }, at = { -t / 2 + 0.004, y * w * 1.4, y == 0 and 0.26 or 0.33 }, slot = "fin", bevel = 0.002, no_collider = true }
        end
      end
    end)
    -- A stand of bars: a trough below, a rest behind.
    local D, ww = 0.36, math.min(0.42, 1.2 * w)
    for _, s in ipairs { -1, 1 } do
      k:box { low = { 0, s * ww / 2 - 0.018, 0 }, high = { D, s * ww / 2 + 0.018, 0.04 }, slot = "wood", bevel = 0.004 }
      k:box { low = { 0.0, s * ww / 2 - 0.016, 0.03 }, high = { 0.035, s * ww / 2 + 0.016, 0.44 * L }, slot = "wood", bevel = 0.004, grain = "z" }
      k:box { low = { 0.25, s * ww / 2 - 0.016, 0.03 }, high = { 0.28, s * ww / 2 + 0.016, 0.16 }, slot = "wood", bevel = 0.004, grain = "z" }
    end
    for _, q in ipairs { { 0.10, 0.05 }, { 0.19, 0.05 } } do k:box { low = { q[1] - 0.03, -ww / 2, 0.035 }, high = { q[1] + 0.03, ww / 2, q[2] }, slot = "wood", bevel = 0.003, no_collider = true } end
    k:box { low = { 0.01, -ww / 2, 0.44 * L - 0.05 }, high = { 0.035, ww / 2, 0.44 * L }, slot = "wood", bevel = 0.003 }
    k:box { low = { 0.035, -ww / 2 + 0.02, 0.44 * L - 0.045 }, high = { 0.05, ww / 2 - 0.02, 0.44 * L - 0.005 }, slot = "pad", bevel = 0.004, no_collider = true }
    k:fit()
  end,
}
