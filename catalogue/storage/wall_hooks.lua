-- Hooks on the wall for coats and towels: a board with a row of hooks, turned pegs on a rail, single hooks; or a perforated board with tools.
return kind {
  api    = 1,
  names  = { en = "wall hooks, coat hooks, hook, hooks, wall hook, hook rack, wall-mounted hooks, robe hook, towel hook, coat hook, " ..
                  "peg rail",
             zh = "挂钩, 墙钩, 洞洞板" },
  measure_zh = "排",
  groups = { "rack" },
  stands = "wall", mount_height = 1.55,
  size   = { width = { 0.06, 0.60, 1.20 }, depth = { 0.05, 0.08, 0.32 }, height = { 0.08, 0.14, 0.90 } },
  mass   = { 0.1, 1.5, 14 },
  params = {
    form  = one_of { "board", "pegs", "shelf", "single", "pegboard", default = "board", words = { pegs = "pegs", peg = "pegs", shaker = "pegs", board = "board", ["with shelf"] = "shelf", single = "single", pegboard = "pegboard", ["带搁板"] = "shelf", ["洞洞板"] = "pegboard" },
      size = { board = { width = { 0.40, 0.62, 0.90 }, depth = { 0.07, 0.085, 0.10 }, height = { 0.12, 0.14, 0.18 } }, pegs = { width = { 0.50, 0.80, 1.20 }, depth = { 0.08, 0.09, 0.10 }, height = { 0.07, 0.085, 0.10 } }, shelf = { width = { 0.50, 0.75, 1.00 }, depth = { 0.18, 0.22, 0.26 }, height = { 0.22, 0.26, 0.32 } },
        single = { width = { 0.05, 0.06, 0.08 }, depth = { 0.05, 0.06, 0.08 }, height = { 0.10, 0.13, 0.16 } }, pegboard = { width = { 0.60, 0.90, 1.20 }, depth = { 0.06, 0.07, 0.08 }, height = { 0.50, 0.65, 0.90 } } } },
    hooks = int(3, 5, 8, { ["three-hook"] = 3, ["four-hook"] = 4, ["five-hook"] = 5, ["six-hook"] = 6 }),
  },
  slots  = {
    board  = { "oak", "walnut", "painted_wood", "pine", tint = { "#ffffff", "#e4e0d6" } },
    hook   = { "black_steel", "brass", "chrome", "cast_iron" },
    tool   = { "steel" },
    grip   = { "plastic", tint = { "#d0402f", "#f0b323", "#2f6fb0" } },
    hole   = "black_plastic",
  },
  rooms  = { "hallway", "entryway", "bathroom", "bedroom", "kitchen", "mudroom", "garage", "workshop" },
  build  = function(p, k)
    local w, h, d, t = p.width / 2, p.height, p.depth, 0.016
    local function hook(y, z, reach) -- a double hook: a long arm above, a short one below
      k:box { size = { 0.004, 0.022, 0.075 }, at = { t + 0.001, y, z }, slot = "hook", bevel = 0.0015, no_collider = true }
      k:sweep { path = { { t, y, z + 0.012 }, { t + 0.45 * reach, y, z + 0.006 }, { t + 0.85 * reach, y, z + 0.018 }, { t + reach - 0.006, y, z + 0.046 } }, radius = 0.0055, smooth = true, steps = 3, segments = 7, slot = "hook", no_collider = true }
      k:sphere { radius = 0.0085, at = { t + reach - 0.0085, y, z + 0.050 }, slot = "hook", segments = 10, no_collider = true }
      k:sweep { path = { { t, y, z - 0.012 }, { t + 0.25 * reach, y, z - 0.034 }, { t + 0.45 * reach, y, z - 0.034 }, { t + 0.55 * reach, y, z - 0.014 } }, radius = 0.005, smooth = true, steps = 3, segments = 7, slot = "hook", no_collider = true }
      k:sphere { radius = 0.007, at = { t + 0.55 * reach, y, z - 0.012 }, slot = "hook", segments = 8, no_collider = true }
      k:hull { points = { { t, y - 0.011, z - 0.036 }, { t, y + 0.011, z - 0.036 }, { t, y, z + 0.03 }, { t + reach, y - 0.005, z + 0.05 }, { t + reach, y + 0.005, z + 0.05 }, { t + 0.6 * reach, y - 0.004, z - 0.034 }, { t + 0.6 * reach, y + 0.004, z - 0.034 } }, slot = "hook", collider_only = true }
    end
    if p.form == "single" then
      t = 0.004
      k:prism { polygon = outline.rounded_rect(2 * w * 0.6, h * 0.85, 2 * w * 0.28, 5), height = t, axis = "x", at = { t / 2, 0, 0 }, slot = "hook", bevel = 0.0015 }
      k:sweep { path = { { t, 0, 0.18 * h }, { 0.6 * d, 0, 0.16 * h }, { d - 0.010, 0, 0.42 * h } }, radius = 0.007, smooth = true, steps = 4, segments = 8, slot = "hook" }
      k:sphere { radius = 0.011, at = { d - 0.011, 0, 0.44 * h }, slot = "hook", segments = 10 }
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { t, 0, -0.15 * h }, { 0.5 * d, s * 0.5 * w, -0.32 * h }, { 0.7 * d, s * (w - 0.008), -0.18 * h } }, radius = 0.006, smooth = true, steps = 3, segments = 8, slot = "hook", no_collider = true }
        k:sphere { radius = 0.008, at = { 0.7 * d, s * (w - 0.008), -0.17 * h }, slot = "hook", segments = 8 }
        k:cylinder { radius = 0.004, height = 0.002, axis = "x", at = { t, 0, s * 0.33 * h }, slot = "tool", segments = 8, visual_only = true }
      end
      k:fit()
      return
    end
    if p.form == "pegboard" then
      t = 0.012
      k:box { low = { 0, -w, -h / 2 }, high = { t, w, h / 2 }, slot = "board", grain = "y", bevel = 0.002 }
      local columns, rows = math.min(22, math.floor(p.width / 0.05)), math.min(14, math.floor(h / 0.05))
      for c = 1, columns do for r = 1, rows do k:box { size = { 0.0006, 0.007, 0.007 }, at = { t, p.width * ((c - 0.5) / columns - 0.5), h * ((r - 0.5) / rows - 0.5) }, slot = "hole", visual_only = true, bevel = 0 } end end
      k:with({ at = { t + 0.020, 0, 0 } }, function() -- hammer, screwdrivers, pliers, tape on pegs
        local z = h / 2 - 0.10
        k:cylinder { radius = 0.013, height = 0.24, at = { 0, -0.72 * w, z - 0.13 }, slot = "grip", segments = 10, no_collider = true }
        k:box { size = { 0.026, 0.10, 0.028 }, at = { 0, -0.72 * w, z }, slot = "tool", no_collider = true, bevel = 0.004 }
        for i = 0, 3 do
          k:cylinder { radius = 0.012, height = 0.085, at = { 0, (-0.42 + 0.13 * i) * w, z - 0.03 }, slot = "grip", segments = 10, no_collider = true }
          k:cylinder { radius = 0.0035, height = 0.11 - 0.015 * i, at = { 0, (-0.42 + 0.13 * i) * w, z - 0.07 }, anchor = "top", slot = "tool", segments = 6, no_collider = true }
        end
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.012, 0.014, 0.11 }, at = { 0, 0.34 * w + s * 0.016, z - 0.12 }, rot = { s * 8, 0, 0 }, slot = "grip", no_collider = true, bevel = 0.004 } end
        k:box { size = { 0.012, 0.036, 0.06 }, at = { 0, 0.34 * w, z - 0.04 }, slot = "tool", no_collider = true, bevel = 0.005 }
        k:torus { radius = 0.05, tube = 0.014, axis = "x", at = { 0, 0.72 * w, z - 0.05 }, slot = "grip", segments = 20, no_collider = true }
      end)
      for i = 0, 6 do k:cylinder { radius = 0.003, height = d - t, axis = "x", at = { (d + t) / 2, (-0.72 + 0.24 * i) * w, h / 2 - 0.075 }, slot = "hook", segments = 6, no_collider = true } end
      k:box { low = { t, -0.78 * w, h / 2 - 0.22 }, high = { d - 0.016, 0.85 * w, h / 2 - 0.07 }, slot = "grip", collider_only = true }
      k:box { low = { t, -w + 0.03, -h / 2 + 0.05 }, high = { d, w - 0.03, -h / 2 + 0.056 }, slot = "hook", fill = 0.5, bevel = 0.001 }
      k:box { low = { d - 0.003, -w + 0.03, -h / 2 + 0.056 }, high = { d, w - 0.03, -h / 2 + 0.075 }, slot = "hook", fill = 0.5, bevel = 0.001 }
      k:container("tray", { center = { (t + d) / 2, 0, -h / 2 + 0.056 }, size = { d - t - 0.012, 2 * w - 0.08 }, clearance = 0.14 })
      return
    end
    local zc = 0
    if p.form == "shelf" then
      k:box { low = { 0, -w, h / 2 - 0.02 }, high = { d, w, h / 2 }, slot = "board", grain = "y", bevel = 0.004 }
      k:box { low = { 0, -w + 0.02, -h / 2 + 0.02 }, high = { t, w - 0.02, h / 2 - 0.02 }, slot = "board", grain = "y" }
      for _, s in ipairs { -1, 1 } do
        k:prism { polygon = { { t, h / 2 - 0.02 }, { 0.75 * d, h / 2 - 0.02 }, { 0.70 * d, h / 2 - 0.05 }, { 0.35 * d, h / 2 - 0.08 }, { 0.2 * d, -h / 2 + 0.04 }, { t, -h / 2 } }, height = 0.018, axis = "y", at = { 0, s * (w - 0.03), 0 }, slot = "board", bevel = 0.002 }
      end
      k:surface("shelf", { center = { d / 2, 0, h / 2 }, size = { d - 0.01, 2 * w - 0.01 }, clearance = 0.3 })
      zc = -0.12 * h
    else
      local half = p.form == "pegs" and h / 2 or h / 2 - 0.012
      k:box { low = { 0, -w, -half }, high = { t, w, half }, slot = "board", grain = "y", bevel = 0.005 }
    end
    local edge = p.form == "shelf" and 0.12 or 0.08
    for i = 1, p.hooks do
      local y = (2 * w - 2 * edge) * ((i - 1) / (p.hooks - 1) - 0.5)
      if p.form == "pegs" then
        local out = d - t
        k:lathe { profile = { { 0.010, 0 }, { 0.007, 0.25 * out }, { 0.0065, 0.6 * out }, { 0.013, 0.85 * out }, { 0.011, 0.96 * out }, { 0, out } }, axis = "x", at = { t, y, 0 }, rot = { 0, -8, 0 }, slot = "board", segments = 12, smooth = true, steps = 1 }
      else hook(y, zc, p.form == "shelf" and 0.07 or d - t) end
    end
    k:fit()
  end,
}
