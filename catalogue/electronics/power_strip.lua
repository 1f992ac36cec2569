-- A long block with sockets in a row, a lit switch and a cord with a plug.
return kind {
  api    = 1,
  names  = { en = "power strip, extension cord, surge protector, power board", zh = "插线板, 插排" },
  measure_zh = "个",
  groups = { "electronics" },
  stands = "floor", small = true,
  size   = { width = { 0.40, 0.52, 0.70 }, depth = { 0.14, 0.18, 0.24 }, height = { 0.030, 0.038, 0.045 } },
  mass   = { 0.15, 0.45, 1.2 },
  params = { sockets = int(3, 5, 8, { ["three"] = 3, ["four"] = 4, ["six"] = 6 }) },
  slots  = { body = { "plastic", "black_plastic", tint = { "#ffffff", "#f2f2ee" } }, face = { "plastic_matte", tint = { "#e8e8e6", "#5a5d62" } }, hole = "black_plastic", glow = { "neon", tint = { "#ff5a3a" } }, cord = { "black_plastic", "plastic", tint = { "#ffffff" } }, metal = "brass" },
  rooms  = { "home_office", "open_office" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local b = 0.030 -- half the block's depth
    local x0, y1 = d - b, w - 0.12 -- block in front, its right end
    k:rounded_box { low = { x0 - b, -w, 0 }, high = { d, y1, h }, radius = 0.008, segments = 3, slot = "body", fill = 0.35 }
    local free = y1 + w - 0.06
    for i = 1, p.sockets do
      local y = -w + 0.01 + free * (i - 0.5) / p.sockets
      local s = math.min(0.021, 0.42 * free / p.sockets)
      k:cylinder { radius = s, height = 0.002, at = { x0, y, h }, segments = 20, bevel = 0.0008, slot = "face", visual_only = true }
      for j = -1, 1, 2 do k:box { size = { 0.0022, 0.009, 0.0035 }, at = { x0 + 0.004, y + 0.0, h }, bevel = 0, slot = "hole", visual_only = true } end
      k:box { size = { 0.010, 0.003, 0.0035 }, at = { x0 - 0.004, y - 0.0065, h }, bevel = 0, slot = "hole", visual_only = true }
      k:box { size = { 0.010, 0.003, 0.0035 }, at = { x0 - 0.004, y + 0.0065, h }, bevel = 0, slot = "hole", visual_only = true }
      k:cylinder { radius = 0.0028, height = 0.0035, at = { x0 + 0.010, y, h }, segments = 10, bevel = 0, slot = "hole", visual_only = true }
    end
    k:box { size = { 0.022, 0.030, 0.004 }, at = { x0, y1 - 0.032, h }, bevel = 0.001, slot = "hole", visual_only = true }
    k:box { size = { 0.014, 0.022, 0.006 }, at = { x0, y1 - 0.032, h + 0.0005 }, rot = { 8, 0, 0 }, bevel = 0.001, slot = "glow", visual_only = true }
    -- Cord in a bow back to a plug.
    k:cylinder { radius = 0.008, height = 0.03, axis = "y", at = { x0, y1 + 0.012, 0.5 * h }, slot = "cord", segments = 10, no_collider = true }
    k:sweep { path = { { x0, y1 + 0.01, 0.5 * h }, { x0, y1 + 0.06, 0.006 }, { x0 - 0.03, w - 0.008, 0.005 }, { -d + 0.03, w - 0.03, 0.005 }, { -d + 0.008, 0.4 * w, 0.005 }, { -d + 0.03, 0.05 * w, 0.006 }, { -d + 0.03, -0.2 * w, 0.013 } }, radius = 0.0045, segments = 8, smooth = true, steps = 5, slot = "cord", no_collider = true, fill = 0.8 }
    k:with({ at = { -d + 0.03, -0.2 * w - 0.02, 0.016 } }, function()
      k:rounded_box { size = { 0.034, 0.046, 0.031 }, at = { 0, 0, 0 }, radius = 0.008, segments = 3, slot = "cord", fill = 0.8 }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.0022, height = 0.018, axis = "y", at = { s * 0.008, -0.031, 0 }, slot = "metal", segments = 8, visual_only = true } end
    end)
    k:box { low = { -d + 0.004, 0.1 * w, 0 }, high = { -d + 0.012, w - 0.06, 0.010 }, slot = "cord", collider_only = true }
    k:box { low = { -d + 0.06, w - 0.016, 0 }, high = { x0 - 0.03, w - 0.006, 0.010 }, slot = "cord", collider_only = true }
    k:fit()
  end,
}
