-- A stack of printed paper: sheets a little askew with lines of text, a clip or staple; a single sheet; a rolled plan; a pile of files.
return kind {
  api    = 1,
  names  = { en = "paper stack, stack of paper, papers, paper, sheet of paper, documents, document, stack of papers, pile of papers, stack of documents, report, sheet music, paperwork, contract, blueprint, scroll, homework",
             zh = "纸, 文件, 纸张, 资料, 一叠纸, 图纸, 乐谱, 试卷" },
  measure_zh = "叠",
  groups = { "stationery" },
  stands = "surface",
  size   = { width = { 0.14, 0.225, 0.60 }, depth = { 0.06, 0.31, 0.42 }, height = { 0.003, 0.022, 0.10 } },
  mass   = { 0.02, 0.9, 4 },
  params = {
    type = one_of { "stack", "sheets", "roll", default = "stack", words = { ["stack"] = "stack", ["pile"] = "stack", ["一叠"] = "stack", ["sheet"] = "sheets", ["single"] = "sheets", ["一张"] = "sheets", ["rolled"] = "roll", ["scroll"] = "roll", ["blueprint"] = "roll", ["图纸"] = "roll" }, size = {
      stack = { width = { 0.215, 0.23, 0.25 }, depth = { 0.300, 0.315, 0.34 }, height = { 0.012, 0.028, 0.075 } }, sheets = { width = { 0.24, 0.27, 0.32 }, depth = { 0.31, 0.33, 0.36 }, height = { 0.004, 0.005, 0.007 } }, roll = { width = { 0.42, 0.52, 0.60 }, depth = { 0.10, 0.14, 0.18 }, height = { 0.055, 0.065, 0.075 } } } },
    content = one_of { "text", "music", "drawing", default = "text", words = { ["text"] = "text", ["report"] = "text", ["contract"] = "text", ["sheet music"] = "music", ["乐谱"] = "music", ["floor plan"] = "drawing", ["drawing"] = "drawing", ["plan"] = "drawing", ["图"] = "drawing" } },
  },
  slots  = { paper = { "paper" }, second = { "paper", tint = { "#f4ecd0", "#e8f0f4" } }, ink = { "plastic_matte", tint = { "#4a4a4c" } }, accent = { "plastic_matte", tint = { "#2f5fa8", "#b8302a" } }, clip = { "black_steel" }, metal = "steel", band = { "rubber", "jute" } },
  rooms  = { "home_office", "study", "open_office", "meeting_room", "classroom" },
  build  = function(p, k)
    local r = p.rng("sheets")
    local pw, pd = 0.205, 0.290
    local function page(z) -- what is printed, on a sheet about the origin; its head is at -x
      local function line(x, y0, y1, thick, slot) k:box { low = { x - (thick or 0.0016) / 2, y0, z - 0.0002 }, high = { x + (thick or 0.0016) / 2, y1, z + 0.0003 }, bevel = 0, slot = slot or "ink", visual_only = true } end
      local a, b = -pw / 2 + 0.022, pw / 2 - 0.022
      if p.content == "music" then
        for s = 0, 5 do
          local x = -pd / 2 + 0.04 + 0.042 * s
          for l = 0, 4 do line(x + 0.0036 * l, a, b, 0.0005) end
          for n = 0, 9 do
            local y, q = a + 0.012 + 0.0145 * n, x + 0.0018 * r:int(0, 8)
            k:cylinder { radius = 0.0021, height = 0.0006, at = { q, y, z }, segments = 8, bevel = 0, slot = "ink", visual_only = true }
            k:box { low = { q - 0.011, y + 0.0016, z - 0.0002 }, high = { q, y + 0.0021, z + 0.0003 }, bevel = 0, slot = "ink", visual_only = true }
          end
        end
      elseif p.content == "drawing" then
        local x0, x1 = -pd / 2 + 0.03, pd / 2 - 0.05
        for _, q in ipairs { { x0, a, b }, { x1, a, b }, { (x0 + x1) / 2, a, 0.02 } } do line(q[1], q[2], q[3], 0.0024, "accent") end
        for _, q in ipairs { { a, x0, x1 }, { b, x0, x1 }, { 0.02, x0, (x0 + x1) / 2 + 0.03 } } do k:box { low = { q[2], q[1] - 0.0012, z - 0.0002 }, high = { q[3], q[1] + 0.0012, z + 0.0003 }, bevel = 0, slot = "accent", visual_only = true } end
        k:torus { radius = 0.026, tube = 0.0005, at = { x1 - 0.028, a + 0.028, z }, segments = 20, slot = "accent", visual_only = true }
        for i = 0, 3 do line(pd / 2 - 0.036 + 0.006 * i, 0.03, b, 0.0012) end
      else
        line(-pd / 2 + 0.026, a, a + 0.075, 0.005, "accent")
        for i = 0, 22 do
          if i % 8 ~= 7 then line(-pd / 2 + 0.044 + 0.0098 * i, a, (i % 8 == 6) and a + 0.08 or b - r:uniform(0, 0.014), 0.0017) end
        end
      end
    end
    if p.type == "roll" then
      local R, L = 0.030, p.width
      for i, q in ipairs { { 0, 0 }, { 0.062, 0.012 }, { 0.031, -0.008, 0.0525 } } do
        local rad = i == 3 and 0.024 or R - 0.003 * i
        local z = i == 3 and 0.051 or rad
        local x = q[1] - 0.031
        local spiral = {}
        if i < 3 or p.height > 0.07 then
          k:tube { radius = rad, wall = 0.002, height = L - 0.02 * i, axis = "y", at = { x, q[2], z }, slot = i == 2 and "second" or "paper", segments = 24, plug = true, fill = 0.9 }
          for j = 1, 2 do k:tube { radius = rad * (1 - 0.22 * j), wall = 0.0008, height = L - 0.02 * i + 0.002, axis = "y", at = { x, q[2], z + 0.04 * rad * j }, slot = "paper", segments = 18, visual_only = true } end
          k:torus { radius = rad + 0.0006, tube = 0.0018, axis = "y", at = { x, q[2] + (i - 2) * 0.03, z }, segments = 20, slot = "band", visual_only = true }
        end
      end
      -- One plan lies open in front.
      k:with({ at = { 0.10, 0, 0 } }, function()
        k:sweep { path = { { -0.032, 0, 0.006 }, { -0.02, 0, 0.0016 }, { 0.02, 0, 0.0012 }, { 0.045, 0, 0.004 }, { 0.056, 0, 0.013 } }, rect = { 0.0012, 0.88 * L }, up = { 0, 1, 0 }, smooth = true, steps = 2, slot = "paper", no_collider = true }
        k:box { low = { -0.03, -0.44 * L, 0 }, high = { 0.05, 0.44 * L, 0.005 }, slot = "paper", collider_only = true }
        for i = 0, 4 do k:box { low = { -0.014 + 0.010 * i, -0.36 * L, 0.0018 }, high = { -0.0125 + 0.010 * i, (0.36 - 0.12 * (i % 3)) * L, 0.0022 }, bevel = 0, slot = "accent", visual_only = true } end
        for j = 0, 5 do k:box { low = { -0.014, (-0.36 + 0.12 * j) * L, 0.0018 }, high = { 0.028, (-0.36 + 0.12 * j) * L + 0.0015, 0.0022 }, bevel = 0, slot = "accent", visual_only = true } end
      end)
      k:fit()
      return
    end
    if p.type == "sheets" then
      for i, q in ipairs { { -0.008, -0.020, -9 }, { 0.006, 0.022, 7 }, { 0, 0, -2 } } do
        local z = 0.0012 * (i - 1)
        k:with({ at = { q[1], q[2], z }, rot = { 0, 0, q[3] } }, function()
          k:box { size = { pd, pw, 0.0012 }, anchor = "bottom", slot = i == 2 and "second" or "paper", bevel = 0 }
          page(0.0012)
        end)
      end
      k:box { size = { 0.012, 0.0012, 0.0008 }, at = { -pd / 2 + 0.012, -pw / 2 + 0.012, 0.0040 }, rot = { 0, 0, 40 }, bevel = 0, slot = "metal", visual_only = true }
      k:fit()
      return
    end
    local h = p.height
    local n = math.max(5, math.floor(h / 0.0035))
    local t = (h - 0.001) / n
    for i = 0, n - 1 do -- bundles of sheets, each a little turned
      local turn = i == n - 1 and 0 or r:uniform(-2.2, 2.2) + ((i % 5 == 2) and 3 or 0)
      k:with({ at = { r:uniform(-0.003, 0.003), r:uniform(-0.003, 0.003), t * i }, rot = { 0, 0, turn } }, function() k:box { size = { pd, pw, t - 0.0002 }, anchor = "bottom", slot = (i % 4 == 1 and i < n - 1) and "second" or "paper", bevel = 0, no_collider = true } end)
    end
    k:box { size = { pd, pw, n * t - 0.0002 }, anchor = "bottom", slot = "paper", collider_only = true }
    page(n * t)
    k:with({ at = { -pd / 2, 0.02, h - 0.001 } }, function() -- a binder clip on the upper bundle
      k:hull { points = { { -0.007, -0.014, -0.006 }, { -0.007, 0.014, -0.006 }, { 0.014, -0.014, 0.0004 }, { 0.014, 0.014, 0.0004 }, { -0.007, -0.014, 0.004 }, { -0.007, 0.014, 0.004 }, { 0.014, -0.014, 0.0012 }, { 0.014, 0.014, 0.0012 } }, slot = "clip", visual_only = true }
      k:sweep { path = { { 0.013, -0.009, 0.002 }, { 0.034, -0.005, 0.0022 }, { 0.037, 0, 0.0022 }, { 0.034, 0.005, 0.0022 }, { 0.013, 0.009, 0.002 } }, radius = 0.0008, segments = 4, slot = "metal", visual_only = true }
    end)
    k:fit()
  end,
}
