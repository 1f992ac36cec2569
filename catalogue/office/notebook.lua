-- Pages with a wire spiral, or bound in cloth with an elastic band and ribbon; a yellow pad; a block of sticky notes.
return kind {
  api    = 1,
  names  = { en = "notebook, notepad, journal, diary, sketchbook, sketch pad, planner, legal pad, drawing pad, writing pad, note pad, memo pad, sticky notes, exercise book, logbook, spiral notebook, composition book", zh = "记事本, 本子, 日记本, 素描本, 便签, 便利贴, 作业本" },
  measure_zh = "本",
  groups = { "book", "stationery" },
  stands = "surface",
  size   = { width = { 0.10, 0.15, 0.23 }, depth = { 0.14, 0.21, 0.30 }, height = { 0.008, 0.016, 0.026 } },
  mass   = { 0.02, 0.3, 1.5 },
  params = {
    type = one_of { "spiral", "bound", "legal", "sticky", words = { spiral = "spiral", ["线圈"] = "spiral", journal = "bound", diary = "bound", leather = "bound", ["日记"] = "bound", legal = "legal", pad = "legal", sticky = "sticky", ["sticky notes"] = "sticky", ["便利贴"] = "sticky", ["便签"] = "sticky", sketch = "spiral" },
      size = { spiral = { width = { 0.12, 0.16, 0.23 }, depth = { 0.17, 0.22, 0.30 }, height = { 0.012, 0.017, 0.024 } }, bound = { width = { 0.10, 0.14, 0.18 }, depth = { 0.15, 0.20, 0.25 }, height = { 0.012, 0.018, 0.026 } }, legal = { width = { 0.15, 0.21, 0.22 }, depth = { 0.20, 0.29, 0.32 }, height = { 0.008, 0.012, 0.018 } }, sticky = { width = { 0.07, 0.076, 0.10 }, depth = { 0.07, 0.076, 0.10 }, height = { 0.010, 0.018, 0.030 } } } },
    pen = bool(false, { ["with pen"] = true, ["带笔"] = true }),
  },
  slots  = { cover = { "paperboard", "leather", "book_cloth", tint = { "#3a5a8a", "#c8483a", "#4a7a5a", "#2f3238", "#e8b84a", "#d8a0b0" } }, pages = { "paper", tint = { "#ffffff" } }, yellow = { "paper", tint = { "#ffec7a", "#ffb0c8", "#a8e8a0" } }, wire = { "steel", "black_steel" }, band = { "rubber", "silk", tint = { "#c8302a", "#2a2a2c" } }, line = { "paint", tint = { "#8ab0e0" } }, red = { "paint", tint = { "#e87a7a" } }, ink = { "paint", tint = { "#3a4a6a" } }, pen = { "plastic", tint = { "#2f5ae8", "#2a2d33", "#d83a3a" } }, label = { "paper", tint = { "#ffffff" } } },
  rooms  = { "home_office", "study", "classroom", "bedroom", "cafe" },
  build  = function(p, k)
    local w, d, h, r = p.width, p.depth, p.height, p.rng("writing")
    local pen = p.pen and 0.007 or 0
    local t = h - pen
    local x0, x1 = -d / 2, d / 2 -- head at -x
    local function up(x, y, a, b, slot, z) k:box { size = { a, b, 0.0005 }, at = { x, y, (z or t) + 0.0001 }, bevel = 0, slot = slot, visual_only = true } end
    if p.type == "sticky" then
      k:box { low = { x0, -w / 2, 0 }, high = { x1, w / 2, t - 0.003 }, slot = "yellow", bevel = 0 }
      k:loft { segments = 1, slot = "yellow", no_collider = true, sections = { { at = { 0, 0, t - 0.0035 }, size = { d, w }, radius = 0.0004 }, { at = { -0.004, 0, t - 0.002 }, size = { d - 0.008, w }, radius = 0.0004 } } }
      k:hull { slot = "yellow", no_collider = true, points = { { x0, -w / 2, t - 0.003 }, { x0, w / 2, t - 0.003 }, { 0.1 * d, -w / 2, t - 0.003 }, { 0.1 * d, w / 2, t - 0.003 }, { x1 - 0.002, -w / 2, t }, { x1 - 0.002, w / 2, t }, { x1 - 0.003, -w / 2, t - 0.001 }, { x1 - 0.003, w / 2, t - 0.001 } } }
      for i = 0, 3 do k:box { size = { 0.0035, (0.65 - 0.12 * (i % 2)) * w, 0.0006 }, at = { x0 + (0.16 + 0.15 * i) * d, -0.03 * w, t - 0.0028 + 0.0004 * i }, rot = { 0, -1.6, 0 }, bevel = 0, slot = "ink", visual_only = true } end
      for i = 1, 4 do k:box { size = { d + 0.0003, w + 0.0003, 0.0003 }, at = { 0, 0, t * i / 6 }, bevel = 0, slot = "line", visual_only = true } end
    elseif p.type == "legal" then
      k:box { low = { x0, -w / 2, 0 }, high = { x1, w / 2, 0.0015 }, slot = "cover", bevel = 0 }
      k:box { low = { x0 + 0.001, -w / 2, 0.0015 }, high = { x1, w / 2, t - 0.0006 }, slot = "yellow", bevel = 0 }
      k:box { low = { x0, -w / 2 - 0.0004, 0.001 }, high = { x0 + 0.028, w / 2 + 0.0004, t }, slot = "cover", bevel = 0.001, no_collider = true }
      local n = 20
      for i = 1, n do up(x0 + 0.045 + (d - 0.06) * i / n, 0, 0.0008, w, "line", t - 0.0006) end
      for _, y in ipairs { -0.30, -0.285 } do up(0.014, y * w, d - 0.03, 0.0007, "red", t - 0.0005) end
      for i = 1, 7 do up(x0 + 0.043 + (d - 0.06) * i / n, -0.25 * w + 0.33 * w * r:uniform(0.7, 1), 0.0028, 0.6 * w * r:uniform(0.6, 1), "ink", t - 0.0004) end
    else
      local spiral = p.type == "spiral"
      local y0 = spiral and -w / 2 + 0.008 or -w / 2
      local low = spiral and 0.001 or 0
      local c = spiral and 0.0012 or 0.0022
      local top = spiral and t - 0.002 or t
      k:box { low = { x0, y0, low }, high = { x1, w / 2, low + c }, slot = "cover", bevel = 0.3 * c }
      k:box { low = { x0 + 0.0015, y0 + (spiral and 0 or 0.002), low + c }, high = { x1 - 0.0015, w / 2 - 0.0015, top - c }, slot = "pages", bevel = 0 }
      k:box { low = { x0, y0, top - c }, high = { x1, w / 2, top }, slot = "cover", bevel = 0.3 * c }
      if spiral then
        local R = t / 2
        local n = math.floor((d - 0.02) / 0.0095)
        for i = 1, n do
          local x = x0 + 0.01 + (d - 0.02) * (i - 0.5) / n
          k:torus { radius = R - 0.0009, tube = 0.0009, axis = "x", at = { x, -w / 2 + R, R }, segments = 8, slot = "wire", visual_only = true }
          up(x, y0 + 0.006, 0.004, 0.004, "ink", top)
        end
        k:box { low = { x0 + 0.01, -w / 2, 0.15 * t }, high = { x1 - 0.01, y0 + 0.002, 0.85 * t }, slot = "wire", collider_only = true }
        up(-0.14 * d, 0.02 * w, 0.20 * d, 0.58 * w, "label", top)
        for i = 0, 2 do up(-0.19 * d + 0.05 * d * i, 0.02 * w, 0.002, 0.46 * w, "line", top + 0.0004) end
        k:with({ at = { 0.10 * d, 0.02 * w, top + 0.0002 }, rot = { 0, -90, 0 } }, function() lettering.text(k, { text = "NOTES", at = { 0, 0, 0 }, height = 0.065 * d, width = 0.6 * w, slot = "label", depth = 0.0004 }) end)
        up(0.42 * d, 0.02 * w, 0.006, 0.85 * w, "label", top)
      else
        local spine = {}
        k:prism { polygon = { { y0, 0.002 }, { y0 + 0.003, 0 }, { y0 + 0.003, t }, { y0, t - 0.002 } }, axis = "x", height = d, bevel = 0, slot = "cover", no_collider = true }
        -- Elastic band around and a ribbon below.
        k:box { low = { x0 - 0.0005, w / 2 - 0.028, -0.0 }, high = { x1 + 0.0005, w / 2 - 0.022, t + 0.0008 }, bevel = 0, slot = "band", visual_only = true }
        k:box { low = { x1 - 0.002, -0.2 * w, 0.45 * t }, high = { x1 + 0.016, -0.2 * w + 0.005, 0.45 * t + 0.0006 }, bevel = 0, slot = "band", visual_only = true }
        up(0, -0.02 * w, 0.86 * d, 0.0012, "ink")
        for _, s in ipairs { -1, 1 } do up(s * 0.43 * d, -0.02 * w - 0.0 , 0.0012, 0.62 * w, "ink") end
        k:with({ at = { -0.24 * d, -0.05 * w, t + 0.0002 }, rot = { 0, -90, 0 } }, function() lettering.text(k, { text = "JOURNAL", at = { 0, 0, 0 }, height = 0.05 * d, width = 0.5 * w, slot = "label", depth = 0.0004 }) end)
      end
      t = top
    end
    if p.pen then
      k:with({ at = { 0.04 * d, 0.05 * w, t + 0.0036 }, rot = { 0, 0, 28 } }, function()
        k:cylinder { radius = 0.0036, height = 0.62 * d, axis = "x", slot = "pen", segments = 10, no_collider = true }
        k:cone { radius = 0.0036, radius_top = 0.0006, height = 0.014, axis = "x", at = { 0.31 * d + 0.007, 0, 0 }, slot = "wire", segments = 10, no_collider = true }
        k:box { size = { 0.036, 0.003, 0.001 }, at = { -0.24 * d, 0, 0.0036 }, bevel = 0, slot = "wire", visual_only = true }
      end)
    end
    k:fit()
  end,
}
