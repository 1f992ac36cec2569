-- A glass beaker with a lip, a scale in white and a coloured liquid; a tall graduated cylinder on a foot; a flat dish with its lid.
return kind {
  api    = 1,
  names  = { en = "beaker, glass beaker, measuring cylinder, graduated cylinder, petri dish, lab glass", zh = "烧杯, 量杯, 量筒, 培养皿" },
  measure_zh = "个",
  groups = { "glassware" },
  stands = "surface", front = false,
  size   = { width = { 0.045, 0.085, 0.13 }, depth = { 0.045, 0.085, 0.13 }, height = { 0.014, 0.12, 0.34 } },
  mass   = { 0.02, 0.3, 1.6 },
  params = { type = one_of { "beaker", "cylinder", "petri", default = "beaker", words = { ["beaker"] = "beaker", ["烧杯"] = "beaker", ["measuring cylinder"] = "cylinder", ["graduated"] = "cylinder", ["量筒"] = "cylinder", ["petri"] = "petri", ["培养皿"] = "petri" }, size = {
               beaker = { width = { 0.070, 0.085, 0.110 }, depth = { 0.074, 0.090, 0.115 }, height = { 0.095, 0.12, 0.15 } }, cylinder = { width = { 0.070, 0.080, 0.095 }, depth = { 0.070, 0.080, 0.095 }, height = { 0.20, 0.27, 0.34 } }, petri = { width = { 0.090, 0.100, 0.11 }, depth = { 0.090, 0.100, 0.11 }, height = { 0.014, 0.018, 0.022 } } } },
             filled = bool(true, { empty = false, full = true, ["空"] = false }) },
  slots  = { glass = "glass", liquid = { "clear_plastic", tint = { "#3f8fe0", "#4fc070", "#e8c030", "#d8506a", "#a070d0" } }, mark = { "plastic" } },
  rooms  = { "laboratory", "classroom" },
  build  = function(p, k)
    local h = p.height
    local function scale(r, z0, z1, n, long)
      for i = 0, n do
        local z = z0 + (z1 - z0) * i / n
        local a = (i % 5 == 0) and 34 or (i % 5 == 0 and 30 or 20)
        k:sweep { path = contour.arc({ 0, 0, z }, r + 0.0004, -a / 2, a / 2, 4, "xy"), rect = { 0.0006, 0.0012 }, up = { 0, 0, 1 }, slot = "mark", visual_only = true }
        if i % 5 == 0 and i > 0 then k:with({ at = { 0, 0, z }, rot = { 0, 0, 34 } }, function() letters.text(k, { text = tostring(i * 10), at = { r + 0.0002, 0, 0 }, height = math.min(0.008, 0.16 * r), slot = "mark", rise = 0.0006 }) end) end
      end
    end
    if p.type == "petri" then
      local r = p.width / 2
      k:lathe { profile = { { r - 0.005, 0 }, { r - 0.003, 0.001 }, { r - 0.003, 0.75 * h } }, wall = 0.0014, base = 0.0016, slot = "glass", segments = 32 }
      k:lathe { profile = { { r, 0.18 * h }, { r, h - 0.002 }, { r - 0.002, h }, { 0, h }, { 0, h - 0.0015 }, { r - 0.0022, h - 0.0015 }, { r - 0.0014, 0.18 * h }, { r, 0.18 * h } }, slot = "glass", segments = 32, no_collider = true }
      if p.filled then
        k:cylinder { radius = r - 0.005, height = 0.25 * h, at = { 0, 0, 0.0016 }, anchor = "bottom", slot = "liquid", segments = 28, bevel = 0, no_collider = true }
        local rr = p.rng("colonies")
        for i = 1, 14 do local a, q = i * 2.4, (r - 0.014) * math.sqrt(i / 14) k:ellipsoid { size = { 0.006 * rr:uniform(0.5, 1.4), 0.006, 0.0025 }, at = { q * math.cos(a), q * math.sin(a), 0.0018 + 0.25 * h }, segments = 8, slot = "mark", visual_only = true } end
      end
      k:cylinder { radius = r, height = h, anchor = "bottom", slot = "glass", segments = 16, collider_only = true }
    elseif p.type == "cylinder" then
      local foot, r = p.width / 2, 0.36 * p.width
      k:prism { polygon = outline.regular(foot, 6, 0), height = 0.008, at = { 0, 0, 0.004 }, slot = "glass", bevel = 0.002 }
      k:lathe { profile = { { 0.5 * r, 0.008 }, { 0.6 * r, 0.016 }, { r * 0.98, 0.022 }, { r, 0.03 }, { r, h - 0.006 }, { r + 0.004, h } }, wall = 0.0018, base = 0.004, slot = "glass", segments = 26 }
      if p.filled then k:cylinder { radius = r - 0.002, height = 0.58 * h, at = { 0, 0, 0.027 }, anchor = "bottom", slot = "liquid", segments = 24, bevel = 0, no_collider = true } end
      k:torus { radius = r + 0.004, tube = 0.003, at = { 0, 0, 0.80 * h }, slot = "mark", segments = 22, no_collider = true }
      scale(r, 0.05, h - 0.05, 20)
      k:container("inside", { center = { 0, 0, 0.026 }, size = { r * 1.3, r * 1.3 }, clearance = h - 0.03, outline = "ellipse" })
    else
      local r = p.width / 2 - 0.003
      local body = k:lathe { profile = { { r - 0.010, 0 }, { r - 0.003, 0.003 }, { r, 0.010 }, { r, h - 0.006 }, { r + 0.003, h - 0.001 }, { r + 0.003, h } }, wall = 0.0018, base = 0.003, slot = "glass", segments = 30 }
      k:sweep { path = { { r - 0.001, 0, h - 0.013 }, { r + 0.0035, 0, h - 0.004 }, { r + 0.0075, 0, h - 0.001 } }, rect = { 0.002, 0.016 }, up = { 0, 1, 0 }, slot = "glass", no_collider = true } -- the lip
      if p.filled then k:cylinder { radius = r - 0.0022, height = p.rng("level"):uniform(0.35, 0.6) * h, at = { 0, 0, 0.0032 }, anchor = "bottom", slot = "liquid", segments = 28, bevel = 0.002, no_collider = true } end
      k:with({ rot = { 0, 0, -28 } }, function() scale(r, 0.12 * h, 0.84 * h, 10) end)
      k:container("inside", { center = { 0, 0, 0.004 }, size = { r * 1.3, r * 1.3 }, clearance = h - 0.006, outline = "ellipse" })
    end
    k:fit()
  end,
}
