-- A pull-up bar on wall brackets with padded grips; a ballet barre of wood; or wall bars with many rungs.
return kind {
  api    = 1,
  names  = { en = "pull-up bar, chin-up bar, ballet barre, barre, gymnastic bar, wall bars, monkey bars", zh = "单杠, 引体向上杆, 芭蕾把杆, 肋木" },
  measure_zh = "个",
  groups = { "gym equipment" },
  stands = "wall", mount_height = 1.9,
  size   = { width = { 0.90, 1.10, 2.40 }, depth = { 0.16, 0.55, 0.70 }, height = { 0.14, 0.34, 2.40 } },
  mass   = { 3, 11, 70 },
  params = { type = one_of { "pull_up", "barre", "wall_bars", default = "pull_up", words = { ["pull-up"] = "pull_up", ["chin-up"] = "pull_up", ["引体"] = "pull_up", ["ballet"] = "barre", ["barre"] = "barre", ["芭蕾"] = "barre", ["wall bars"] = "wall_bars", ["肋木"] = "wall_bars" }, size = {
    pull_up = { width = { 0.95, 1.10, 1.30 }, depth = { 0.48, 0.56, 0.66 }, height = { 0.28, 0.34, 0.42 } }, barre = { width = { 1.20, 1.80, 2.40 }, depth = { 0.18, 0.22, 0.28 }, height = { 0.16, 0.20, 0.36 } }, wall_bars = { width = { 0.80, 0.90, 1.00 }, depth = { 0.12, 0.15, 0.18 }, height = { 2.00, 2.25, 2.40 } } } } },
  slots  = { frame = { "black_steel", "painted_metal", tint = { "#d8d9da", "#a8262b" } }, bar = { "chrome", "black_steel" }, grip = { "rubber" }, wood = { "beech", "oak", "maple" }, bolt = "steel" },
  rooms  = { "gym", "basement", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local function plate(y, z0, z1)
      k:box { low = { 0, y - 0.03, z0 }, high = { 0.008, y + 0.03, z1 }, slot = "frame", bevel = 0.002 }
      for _, z in ipairs { z0 + 0.035, z1 - 0.035 } do k:cylinder { radius = 0.010, height = 0.007, axis = "x", at = { 0.010, y, z }, segments = 6, bevel = 0, slot = "bolt", visual_only = true } end
    end
    if p.type == "pull_up" then
      local x = d - 0.018
      for _, s in ipairs { -1, 1 } do
        local y = s * 0.30
        plate(y, 0, h)
        gym.tube(k, { path = { { 0.004, y, h - 0.05 }, { x - 0.01, y, h - 0.05 } }, size = 0.04, tall = 0.04, up = { 0, 0, 1 }, slot = "frame" })
        gym.tube(k, { path = { { 0.006, y, 0.06 }, { 0.62 * x, y, h - 0.06 } }, size = 0.032, tall = 0.032, up = { 0, 1, 0 }, slot = "frame" })
        k:sweep { path = { { x, s * 0.28, h - 0.05 }, { x, s * (w - 0.16), h - 0.05 }, { x - 0.01, s * (w - 0.015), h - 0.13 } }, radius = 0.0165, segments = 12, smooth = false, slot = "bar", round_ends = true, fill = 0.3 }
        k:sweep { path = { { x - 0.001, s * (w - 0.15), h - 0.055 }, { x - 0.009, s * (w - 0.03), h - 0.123 } }, radius = 0.0215, segments = 12, slot = "grip", no_collider = true }
        k:sweep { path = { { x - 0.02, s * 0.14, h - 0.05 }, { 0.62 * x, s * 0.14, h - 0.05 } }, radius = 0.0165, segments = 10, slot = "bar", fill = 0.3, round_ends = true }
        k:sweep { path = { { x - 0.06, s * 0.14, h - 0.05 }, { 0.63 * x, s * 0.14, h - 0.05 } }, radius = 0.0215, segments = 12, slot = "grip", no_collider = true }
        k:cylinder { radius = 0.0215, height = 0.12, axis = "y", at = { x, s * 0.21, h - 0.05 }, slot = "grip", segments = 12, no_collider = true }
      end
      k:cylinder { radius = 0.0165, height = 0.60, axis = "y", at = { x, 0, h - 0.05 }, slot = "bar", segments = 14, fill = 0.3 }
      k:box { low = { 0.008, -0.30, h - 0.065 }, high = { 0.03, 0.30, h - 0.035 }, slot = "frame", fill = 0.3, no_collider = true }
    elseif p.type == "barre" then
      local x = d - 0.021
      for _, y in ipairs { -0.72 * w, 0.72 * w } do
        plate(y, 0.0, h - 0.01)
        k:sweep { path = { { 0.006, y, 0.5 * h }, { 0.6 * x, y, 0.5 * h - 0.02 }, { x, y, h - 0.06 }, { x, y, h - 0.035 } }, rect = { 0.030, 0.014 }, up = { 0, 1, 0 }, smooth = true, steps = 3, slot = "frame" }
      end
      k:cylinder { radius = 0.021, height = 2 * w, axis = "y", at = { x, 0, h - 0.021 }, slot = "wood", segments = 18, bevel = 0.006 }
    else
      for _, s in ipairs { -1, 1 } do k:box { low = { 0.0, s * (w - 0.0175) - 0.0175, 0 }, high = { d - 0.02, s * (w - 0.0175) + 0.0175, h }, slot = "wood", bevel = 0.004, grain = "z" } end
      local n = math.floor(h / 0.165)
      for i = 1, n do k:cylinder { radius = 0.018, height = 2 * w - 0.03, axis = "y", at = { d - (i == n and 0.022 or 0.06), 0, 0.12 + (h - 0.20) * (i - 1) / (n - 1) }, segments = 12, bevel = 0, slot = "wood" } end
    end
    k:fit()
  end,
}
