-- A pressed steel blade on a stick with a D grip, lying; a broad snow shovel, or a hand trowel.
return kind {
  api    = 1,
  names  = { en = "shovel, spade, trowel, garden spade, garden trowel, hand trowel, snow shovel", zh = "铁锹, 铲, 园艺铲, 雪铲" },
  measure_zh = "把",
  groups = { "garden tool", "tool" },
  stands = "floor",
  size   = { width = { 0.28, 1.10, 1.50 }, depth = { 0.07, 0.22, 0.50 }, height = { 0.03, 0.10, 0.20 } },
  mass   = { 0.1, 1.7, 5 },
  params = { type = one_of { "spade", "round", "snow", "trowel", words = { spade = "spade", round = "round", pointed = "round", snow = "snow", trowel = "trowel", hand = "trowel", ["雪"] = "snow", ["园艺"] = "trowel" },
    size = { spade = { width = { 0.95, 1.05, 1.15 }, depth = { 0.17, 0.20, 0.22 }, height = { 0.05, 0.07, 0.09 } }, round = { width = { 1.15, 1.3, 1.45 }, depth = { 0.21, 0.24, 0.27 }, height = { 0.08, 0.10, 0.12 } }, snow = { width = { 1.2, 1.32, 1.42 }, depth = { 0.40, 0.45, 0.50 }, height = { 0.14, 0.17, 0.20 } }, trowel = { width = { 0.28, 0.31, 0.34 }, depth = { 0.075, 0.085, 0.095 }, height = { 0.035, 0.045, 0.055 } } } } },
  slots  = { blade = { "steel", "black_steel", "painted_metal", tint = { "#40704a", "#50545a" } }, scoop = { "plastic", tint = { "#3a6ab0", "#30343a", "#c83028" } }, stick = { "ash", "beech" }, grip = { "black_plastic", "plastic", tint = { "#c83028", "#e08030", "#40804a" } }, socket = "black_steel" },
  rooms  = { "garage" },
  build  = function(p, k)
    local t = p.type
    -- A dished blade: bent sheet, trimmed to an outline {x, y}; its tip to -y, its shoulder at y = 0.
    local function blade(shape, bow, thick, slot, length)
      local low, high, half = {}, {}, 0
      for _, q in ipairs(shape) do half = math.max(half, math.abs(q[1])) end
      for i = 0, 10 do
        local x = half * 1.02 * (i / 5 - 1)
        local z = bow * (x / half) ^ 2
        low[#low + 1] = { x, z }
        table.insert(high, 1, { x, z + thick })
      end
      for _, q in ipairs(high) do low[#low + 1] = q end
      local sheet = k:prism { polygon = low, axis = "y", height = length * 1.1, at = { 0, -length / 2, 0 }, bevel = 0, crease = 60, slot = slot, no_collider = true }
      local frame = k:box { size = { 4 * half, 4 * length, 1 }, at = { 0, -length / 2, 0 }, slot = slot, bevel = 0, no_collider = true }
      k:cut(frame, k:prism { polygon = shape, height = 2, slot = slot, bevel = 0, no_collider = true })
      k:cut(sheet, frame)
      k:prism { polygon = shape, height = thick + 0.6 * bow, at = { 0, 0, (thick + 0.6 * bow) / 2 }, bevel = 0, slot = slot, collider_only = true }
    end
    local function grip(at, r) -- a D around the end of the stick
      k:with({ at = at }, function()
        for _, s in ipairs { -1, 1 } do k:sweep { path = { { 0, -0.06, 0 }, { s * 0.020, -0.04, 0 }, { s * 0.048, 0.01, 0 }, { s * 0.050, 0.034, 0 } }, radius = r, smooth = true, steps = 3, segments = 8, slot = "grip", no_collider = true } end
        k:cylinder { radius = r * 1.15, height = 0.108, axis = "x", at = { 0, 0.036, 0 }, slot = "grip", segments = 12, no_collider = true }
        k:box { size = { 0.11, 0.10, 2 * r }, at = { 0, 0, 0 }, slot = "grip", collider_only = true }
      end)
    end
    if t == "trowel" then
      blade({ { -0.040, -0.005 }, { -0.043, -0.06 }, { -0.034, -0.11 }, { -0.014, -0.145 }, { 0, -0.155 }, { 0.014, -0.145 }, { 0.034, -0.11 }, { 0.043, -0.06 }, { 0.040, -0.005 }, { 0.012, 0.012 }, { -0.012, 0.012 } }, 0.016, 0.0018, "blade", 0.155)
      k:sweep { path = { { 0, -0.03, 0.003 }, { 0, 0.01, 0.006 }, { 0, 0.035, 0.026 }, { 0, 0.07, 0.026 } }, radius = 0.006, smooth = true, steps = 3, segments = 8, slot = "socket", fill = 0.8 }
      k:sweep { path = { { 0, 0.055, 0.026 }, { 0, 0.075, 0.026 }, { 0, 0.11, 0.024 }, { 0, 0.15, 0.020 }, { 0, 0.165, 0.019 } }, radius = { 0.011, 0.013, 0.0145, 0.0155, 0.012 }, smooth = true, steps = 2, segments = 10, round_ends = true, slot = "stick" }
      k:cylinder { radius = 0.0125, height = 0.012, axis = "y", at = { 0, 0.060, 0.026 }, slot = "socket", segments = 12, no_collider = true }
      k:fit()
      return
    end
    local snow, round = t == "snow", t == "round"
    local L = snow and 0.92 or round and 1.0 or 0.74 -- stick beyond the blade
    if snow then
      -- A scoop curved along its length, with ribs.
      k:sweep { path = { { 0, -0.36, 0.003 }, { 0, -0.22, 0.004 }, { 0, -0.08, 0.04 }, { 0, 0.0, 0.13 } }, rect = { 0.44, 0.005 }, up = { 0, 0, 1 }, smooth = true, steps = 4, slot = "scoop" }
      k:box { low = { -0.222, -0.37, 0 }, high = { 0.222, -0.345, 0.006 }, slot = "socket", bevel = 0.001, no_collider = true }
      for i = -3, 3 do if i ~= 0 then k:sweep { path = { { i * 0.06, -0.33, 0.006 }, { i * 0.06, -0.22, 0.008 }, { i * 0.06, -0.08, 0.043 }, { i * 0.06, -0.01, 0.125 } }, radius = 0.005, smooth = true, steps = 3, segments = 5, slot = "scoop", visual_only = true } end end
      k:sweep { path = { { 0, -0.15, 0.022 }, { 0, -0.04, 0.075 }, { 0, 0.06, 0.115 } }, radius = { 0.012, 0.020, 0.022 }, smooth = true, steps = 2, segments = 10, slot = "scoop", no_collider = true }
      handles.stick(k, { from = { 0, 0.03, 0.108 }, to = { 0, L, 0.020 }, radius = 0.015, slot = "stick" })
      grip({ 0, L + 0.03, 0.019 }, 0.014)
      k:fit()
      return
    end
    local long = round and 0.29 or 0.28
    blade(round and { { -0.115, -0.005 }, { -0.118, -0.10 }, { -0.10, -0.19 }, { -0.06, -0.255 }, { 0, -0.29 }, { 0.06, -0.255 }, { 0.10, -0.19 }, { 0.118, -0.10 }, { 0.115, -0.005 }, { 0.03, 0.015 }, { -0.03, 0.015 } }
      or { { -0.095, 0 }, { -0.090, -0.27 }, { -0.05, -0.282 }, { 0.05, -0.282 }, { 0.090, -0.27 }, { 0.095, 0 }, { 0.03, 0.012 }, { -0.03, 0.012 } }, round and 0.030 or 0.012, 0.0022, "blade", long)
    for _, s in ipairs { -1, 1 } do k:box { low = { math.min(s * 0.03, s * 0.095), -0.004, round and 0.020 or 0.006 }, high = { math.max(s * 0.03, s * 0.095), 0.010, round and 0.032 or 0.014 }, slot = "blade", bevel = 0.002, no_collider = true } end
    local z = round and 0.055 or 0.035
    k:sweep { path = { { 0, -0.12, 0.004 }, { 0, -0.02, 0.014 }, { 0, 0.08, z }, { 0, 0.22, z } }, radius = { 0.007, 0.018, 0.0185, 0.0185 }, smooth = true, steps = 3, segments = 10, slot = "socket", fill = 0.4 }
    local last = round and 0.020 or 0.020
    handles.stick(k, { from = { 0, 0.06, z }, to = { 0, L, last }, radius = 0.0165, slot = "stick" })
    for i = 0, 1 do k:sphere { radius = 0.0045, at = { 0, 0.12 + 0.07 * i, z + 0.0185 }, slot = "blade", segments = 8, visual_only = true } end
    if not round then grip({ 0, L + 0.03, last }, 0.0145) end
    k:fit()
  end,
}
