-- A row of teeth on a spine: a pocket comb with coarse and fine teeth, one with a handle, a tail comb.
return kind {
  api    = 1,
  names  = { en = "comb, hair comb", zh = "梳子, 发梳" },
  measure_zh = "把",
  groups = { "grooming" },
  stands = "surface",
  size   = { width = { 0.13, 0.18, 0.23 }, depth = { 0.026, 0.036, 0.052 }, height = { 0.0035, 0.005, 0.008 } },
  mass   = { 0.002, 0.02, 0.06 },
  params = { type = one_of { "pocket", "handle", "tail", words = { pocket = "pocket", tail = "tail", wide = "handle" } } },
  slots  = { body = { "plastic", "bamboo", "black_plastic", "walnut", tint = { "#7a4a28", "#d08a70", "#60a0a8", "#e8c0c8" } } },
  rooms  = { "bathroom", "bedroom" },
  build  = function(p, k)
    local t, h = p.type, 0.0042
    local y0, y1 = -0.085, t == "pocket" and 0.085 or 0.025
    local low, high = -0.006, 0.020 -- the teeth run from the spine towards +x
    k:prism { polygon = { { low - 0.008, y0 + 0.004 }, { low - 0.004, y0 }, { high, y0 }, { high, y0 + 0.005 }, { low, y0 + 0.007 }, { low, y1 - 0.007 }, { high, y1 - 0.005 }, { high, y1 }, { low - 0.004, y1 }, { low - 0.008, y1 - 0.004 } }, height = h, at = { 0, 0, h / 2 }, bevel = 0.001, slot = "body", no_collider = true }
    local y = y0 + 0.008
    while y < y1 - 0.008 do
      local fine = t == "pocket" and y > 0
      local w = fine and 0.0013 or t == "handle" and 0.0026 or 0.0019
      k:hull { points = { { low - 0.001, y - w / 2, 0.0006 }, { low - 0.001, y + w / 2, 0.0006 }, { low - 0.001, y - w / 2, h - 0.0006 }, { low - 0.001, y + w / 2, h - 0.0006 }, { high - 0.001, y - w / 5, h / 2 - 0.0006 }, { high - 0.001, y + w / 5, h / 2 - 0.0006 }, { high - 0.001, y - w / 5, h / 2 + 0.0006 }, { high - 0.001, y + w / 5, h / 2 + 0.0006 } }, slot = "body", no_collider = true }
      y = y + w * (fine and 1.9 or 2.0)
    end
    k:box { low = { low - 0.008, y0, 0 }, high = { high, y1, h }, slot = "body", collider_only = true }
    if t == "handle" then
      k:prism { polygon = { { low - 0.008, y1 - 0.006 }, { low, y1 - 0.008 }, { high - 0.004, y1 - 0.002 }, { 0.012, y1 + 0.02 }, { 0.009, y1 + 0.045 }, { 0.010, y1 + 0.066 }, { 0.004, y1 + 0.075 }, { -0.006, y1 + 0.072 }, { -0.010, y1 + 0.05 }, { -0.014, y1 + 0.02 } }, height = h + 0.001, at = { 0, 0, h / 2 + 0.0005 }, bevel = 0.0015, slot = "body" }
      k:torus { radius = 0.004, tube = 0.0008, at = { -0.001, y1 + 0.060, h + 0.0008 }, slot = "body", segments = 6, visual_only = true }
    elseif t == "tail" then
      k:sweep { path = { { -0.008, y1 - 0.004, h / 2 }, { -0.008, y1 + 0.02, h / 2 }, { -0.006, y1 + 0.09, h / 2 } }, radius = { 0.0024, 0.0021, 0.0009 }, segments = 8, slot = "body", round_ends = true }
    end
    k:fit()
  end,
}
