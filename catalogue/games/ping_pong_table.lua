-- A table-tennis table: a dark top with white lines in two halves, a net on clamps, folding steel legs; two bats and a ball.
return kind {
  api    = 1,
  names  = { en = "ping pong table, table tennis table, ping-pong table, table tennis, ping pong", zh = "乒乓球桌, 乒乓球台" },
  measure_zh = "张",
  groups = { "table", "game table", "furniture" },
  stands = "floor", front = false, access = { ["+y"] = 1.5, ["-y"] = 1.5 },
  size   = { width = { 1.80, 2.74, 2.74 }, depth = { 1.02, 1.525, 1.83 }, height = { 0.8625, 0.9125, 0.9325 } },
  mass   = { 25, 75, 150 },
  params = {
    wheels = bool(true, { folding = true, ["on wheels"] = true, ["可折叠"] = true }),
    bats   = bool(true, { ["with paddles"] = true, ["with bats"] = true, ["带球拍"] = true }),
  },
  slots  = {
    top    = { "mdf", "laminate", tint = { "#24508c", "#1f6b4a", "#2b3138" } },
    line   = { "paint", tint = { "#ffffff" } },
    frame  = { "black_steel", "painted_metal", tint = { "#5b646b" } },
    net    = { "knit", tint = { "#2b2b2b" } },
    red    = { "rubber", tint = { "#ff5040" } },
    wood   = "birch",
    ball   = { "plastic", tint = { "#ffffff", "#f0a030" } },
    wheel  = "rubber",
  },
  rooms  = { "game_room", "garage", "basement", "gym", "office" },
  build  = function(p, k)
    local net = 0.1525
    local h, a, b, t = p.height - net, (p.depth - 0.305) / 2, p.width / 2, 0.022
    for _, s in ipairs { -1, 1 } do
      k:box { low = { -a, s > 0 and 0.002 or -b, h - t }, high = { a, s > 0 and b or -0.002, h }, slot = "top", grain = "y", bevel = 0.002 }
      local function line(low, high) k:box { low = { low[1], low[2], h - 0.0008 }, high = { high[1], high[2], h + 0.0004 }, slot = "line", visual_only = true, bevel = 0 } end
      line({ -a + 0.001, math.min(s * b, s * (b - 0.02)) + 0.001 }, { a - 0.001, math.max(s * b, s * (b - 0.02)) - 0.001 })
      for _, q in ipairs { -1, 1 } do line({ math.min(q * a, q * (a - 0.02)), math.min(0, s * b) }, { math.max(q * a, q * (a - 0.02)), math.max(0, s * b) }) end
      line({ -0.0025, math.min(0, s * b) }, { 0.0025, math.max(0, s * b) })
      -- Steel frame under each half and its legs.
      local y0, y1 = s * 0.12, s * (b - 0.18)
      for _, q in ipairs { -1, 1 } do
        k:box { low = { q * (a - 0.10) - 0.015, math.min(y0, y1), h - t - 0.04 }, high = { q * (a - 0.10) + 0.015, math.max(y0, y1), h - t }, slot = "frame", fill = 0.25, grain = "y" }
        for i, y in ipairs { y0, y1 } do
          local foot = (p.wheels and i == 1) and 0.06 or 0.012
          k:box { size = { 0.035, 0.035, h - t - foot }, at = { q * (a - 0.10), y, foot }, anchor = "bottom", slot = "frame", fill = 0.25, grain = "z" }
          if foot > 0.02 then
            k:cylinder { radius = 0.045, height = 0.022, axis = "y", at = { q * (a - 0.10), y + s * 0.022, 0.045 }, slot = "wheel", segments = 18 }
            k:cylinder { radius = 0.02, height = 0.024, axis = "y", at = { q * (a - 0.10), y + s * 0.022, 0.045 }, slot = "frame", segments = 12, visual_only = true }
          else k:cylinder { radius = 0.025, height = 0.014, at = { q * (a - 0.10), y, 0 }, anchor = "bottom", slot = "wheel", segments = 14 } end
        end
      end
      for _, y in ipairs { y0, y1 } do
        k:box { size = { 2 * a - 0.20, 0.025, 0.025 }, at = { 0, y, 0.18 }, slot = "frame", fill = 0.25, grain = "x" }
        k:box { size = { 2 * a - 0.20, 0.03, 0.04 }, at = { 0, y, h - t - 0.02 }, slot = "frame", fill = 0.25, grain = "x" }
      end
    end
    -- Net: mesh between posts that clamp to the edges.
    local reach = p.depth / 2
    for _, s in ipairs { -1, 1 } do
      k:box { low = { math.min(s * (a - 0.06), s * reach), -0.012, h - t - 0.03 }, high = { math.max(s * (a - 0.06), s * reach), 0.012, h - t - 0.005 }, slot = "frame", fill = 0.3, no_collider = true }
      k:box { low = { s * (reach - 0.008) - 0.008, -0.010, h - t - 0.03 }, high = { s * (reach - 0.008) + 0.008, 0.010, h + net }, slot = "frame", fill = 0.4, no_collider = true }
    end
    k:box { low = { -reach + 0.012, -0.003, h + net - 0.018 }, high = { reach - 0.012, 0.003, h + net - 0.001 }, slot = "line", bevel = 0.001, no_collider = true }
    for i = 0, 7 do k:box { size = { 2 * reach - 0.02, 0.0015, 0.0018 }, at = { 0, 0, h + 0.004 + i * 0.0175 }, slot = "net", bevel = 0, soft = true, no_collider = true } end
    local n = 44
    for i = 0, n do k:box { size = { 0.0018, 0.0015, net - 0.012 }, at = { (2 * reach - 0.03) * (i / n - 0.5), 0, h + (net - 0.008) / 2 }, slot = "net", bevel = 0, soft = true, no_collider = true } end
    k:box { low = { -reach, -0.006, h - t - 0.03 }, high = { reach, 0.006, h + net }, slot = "net", collider_only = true }
    if p.bats then
      for i = -1, 1, 2 do
        k:with({ at = { i * 0.22 * a, i * 0.72 * b, h + 0.008 }, rot = { 0, 0, 30 + 150 * i } }, function()
          k:prism { polygon = outline.ellipse(0.082, 0.076, 22), height = 0.012, slot = i > 0 and "red" or "wheel", bevel = 0.002, no_collider = true }
          k:prism { polygon = outline.ellipse(0.083, 0.077, 22), height = 0.005, slot = "wood", bevel = 0.001, no_collider = true }
          k:box { size = { 0.11, 0.026, 0.018 }, at = { -0.125, 0, 0 }, slot = "wood", bevel = 0.005, no_collider = true }
        end)
      end
      k:sphere { radius = 0.02, at = { 0.3 * a, 0.55 * b, h + 0.02 }, slot = "ball", segments = 12, no_collider = true, fill = 0.05 }
    end
    k:surface("left", { center = { 0, -b / 2, h }, size = { 2 * a, b - 0.1 } })
    k:surface("right", { center = { 0, b / 2, h }, size = { 2 * a, b - 0.1 } })
    k:fit()
  end,
}
