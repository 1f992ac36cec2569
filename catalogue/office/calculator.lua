-- A calculator: a slim case with a slanting display, rows of keys with figures, a solar cell; for the pocket or, with a paper roll, for the desk.
return kind {
  api    = 1,
  names  = { en = "calculator, adding machine, desk calculator", zh = "计算器" },
  measure_zh = "个",
  groups = { "electronics", "stationery" },
  stands = "surface",
  size   = { width = { 0.065, 0.10, 0.24 }, depth = { 0.11, 0.155, 0.30 }, height = { 0.012, 0.028, 0.09 } },
  mass   = { 0.05, 0.17, 1.6 },
  params = { type = one_of { "basic", "scientific", "printing", default = "basic", words = { ["basic"] = "basic", ["pocket"] = "basic", ["scientific"] = "scientific", ["科学"] = "scientific", ["adding machine"] = "printing", ["printing"] = "printing", ["打印"] = "printing" }, size = {
    basic = { width = { 0.09, 0.105, 0.13 }, depth = { 0.13, 0.155, 0.18 }, height = { 0.022, 0.028, 0.034 } }, scientific = { width = { 0.078, 0.083, 0.088 }, depth = { 0.155, 0.165, 0.172 }, height = { 0.016, 0.018, 0.021 } }, printing = { width = { 0.19, 0.21, 0.23 }, depth = { 0.24, 0.27, 0.30 }, height = { 0.070, 0.080, 0.09 } } } } },
  slots  = { body = { "plastic_matte", "aluminium", tint = { "#2b2d30", "#e8e6e0", "#5a6a7a", "#d88a9a" } }, key = { "plastic", tint = { "#4a4d52", "#2f3338", "#6a7078" } }, op = { "plastic", tint = { "#e0862b", "#3f78b8" } }, red = { "plastic", tint = { "#c8382f" } }, mark = { "plastic", tint = { "#ffffff" } }, lcd = { "plastic", tint = { "#a8b8a0" } }, ink = "black_plastic", paper = "paper", glass = "screen_black" },
  rooms  = { "home_office", "study", "open_office", "classroom" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    local lean = math.deg(math.atan(0.62 * h / d))
    local base = 0.36 * h
    -- The case: a wedge, lower in front.
    k:hull { points = { { d / 2, -w / 2, 0.0015 }, { d / 2, w / 2, 0.0015 }, { -d / 2, -w / 2, 0.0015 }, { -d / 2, w / 2, 0.0015 }, { d / 2 - 0.002, -w / 2 + 0.002, 0 }, { d / 2 - 0.002, w / 2 - 0.002, 0 }, { -d / 2 + 0.002, -w / 2 + 0.002, 0 }, { -d / 2 + 0.002, w / 2 - 0.002, 0 },
      { d / 2, -w / 2, base - 0.002 }, { d / 2, w / 2, base - 0.002 }, { d / 2 - 0.002, -w / 2 + 0.002, base }, { d / 2 - 0.002, w / 2 - 0.002, base }, { -d / 2, -w / 2, base + 0.62 * h - 0.002 }, { -d / 2, w / 2, base + 0.62 * h - 0.002 }, { -d / 2 + 0.002, -w / 2 + 0.002, base + 0.62 * h }, { -d / 2 + 0.002, w / 2 - 0.002, base + 0.62 * h } }, slot = "body", fill = 0.30 }
    k:with({ at = { d / 2, 0, base }, rot = { 0, lean, 0 } }, function() -- the slanting top: x from 0 (front) to -d
      local function key(x, y, sx, sy, slot, text)
        k:box { size = { sx, sy, 0.003 }, at = { x, y, 0.0012 }, bevel = 0.0007, slot = slot, visual_only = true }
        if text then k:with({ at = { x, y, 0.0027 }, rot = { 0, -90, 0 } }, function() letters.text(k, { text = text, at = { 0, 0, 0 }, height = 0.42 * sx, slot = "mark", rise = 0.0003 }) end) end
      end
      local sci, print = p.type == "scientific", p.type == "printing"
      local top = -d + (print and 0.30 * d or 0.05 * d)
      local dx = (sci and 0.17 or (print and 0.12 or 0.20)) * d
      k:box { low = { top, -0.44 * w, -0.001 }, high = { top + dx, 0.44 * w, 0.0012 }, slot = "ink", bevel = 0.0008, visual_only = true }
      k:box { low = { top + 0.16 * dx, -0.40 * w, 0.0008 }, high = { top + 0.84 * dx, 0.40 * w, 0.0017 }, slot = "lcd", bevel = 0, visual_only = true }
      k:with({ at = { top + 0.5 * dx, 0.20 * w, 0.0017 }, rot = { 0, -90, 0 } }, function() letters.text(k, { text = p.rng("display"):pick { "1024", "365", "80085", "3.14", "42" }, at = { 0, 0, 0 }, height = 0.46 * dx, slot = "ink", rise = 0.0003 }) end)
      local x0 = top + dx + 0.05 * d
      if not sci and not print then k:box { low = { x0 - 0.020, -0.44 * w, 0.0002 }, high = { x0 - 0.020 + 0.055 * d, -0.08 * w, 0.0008 }, slot = "glass", bevel = 0, visual_only = true } x0 = x0 + 0.045 * d end
      if sci then
        for r = 0, 3 do for c = 0, 5 do key(x0 + 0.010 + r * 0.013, (c - 2.5) * 0.148 * w, 0.0075, 0.11 * w, r == 0 and "op" or "key") end end
        x0 = x0 + 0.058
      end
      local rows = { { "7", "8", "9", "/" }, { "4", "5", "6", "x" }, { "1", "2", "3", "-" }, { "0", ".", "=", "+" } }
      if sci then rows = { { "7", "8", "9", "C" }, { "4", "5", "6", "x" }, { "1", "2", "3", "-" }, { "0", ".", "=", "+" } }
      else table.insert(rows, 1, { "C", "%", "M", "A" }) end
      local pitch = (-0.03 * d - x0) / #rows
      local py = (print and 0.80 or 0.90) * w / 4
      for r, row in ipairs(rows) do
        for c, t in ipairs(row) do
          local slot = (t == "C" or t == "A") and "red" or ((c == 4 or t == "=" or (r == 1 and not sci)) and "op" or "key")
          key(x0 + pitch * (r - 0.5), (c - 2.5) * py, 0.72 * pitch, 0.78 * py, slot, t)
        end
      end
      if print then -- paper roll in its cradle, the strip running out
        k:cylinder { radius = 0.026, height = 0.6 * w, axis = "y", at = { -d + 0.05, 0, 0.016 }, slot = "paper", segments = 22, bevel = 0.001, no_collider = true }
        for _, s in ipairs { -1, 1 } do k:box { low = { -d + 0.03, s * 0.32 * w - 0.003, -0.002 }, high = { -d + 0.07, s * 0.32 * w + 0.003, 0.026 }, slot = "body", bevel = 0.002, no_collider = true } end
        k:box { low = { -d + 0.072, -0.36 * w, 0 }, high = { -d + 0.086, 0.36 * w, 0.010 }, slot = "ink", bevel = 0.002, no_collider = true }
        k:sweep { path = { { -d + 0.074, 0, 0.012 }, { -d + 0.070, 0, 0.035 }, { -d + 0.056, 0, 0.052 } }, rect = { 0.0006, 0.58 * w }, up = { 0, 1, 0 }, slot = "paper", no_collider = true }
        k:box { low = { -d + 0.025, -0.31 * w, 0 }, high = { -d + 0.075, 0.31 * w, 0.042 }, slot = "paper", collider_only = true }
      end
    end)
    k:fit()
  end,
}
