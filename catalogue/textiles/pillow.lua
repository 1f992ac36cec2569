-- A soft filled bag: a bed pillow with a flanged or piped edge, a square throw pillow, a long lumbar one, a bolster roll or a neck pillow.
return kind {
  api    = 1,
  names  = { en = "pillow, bed pillow, throw pillow, decorative pillow, accent pillow, bolster, lumbar pillow, scatter pillow, neck pillow, body pillow, toss pillow, pillows", zh = "枕头, 抱枕, 靠枕, 靠背垫" },
  measure_zh = "个",
  groups = { "cushion", "textile" },
  stands = "surface", front = false,
  size   = { width = { 0.32, 0.60, 0.78 }, depth = { 0.28, 0.40, 0.50 }, height = { 0.09, 0.13, 0.18 } },
  mass   = { 0.12, 0.8, 6 },
  params = {
    form = one_of { "bed", "throw", "lumbar", "bolster", "neck", words = { bed = "bed", sleeping = "bed", throw = "throw", decorative = "throw", square = "throw", lumbar = "lumbar", bolster = "bolster", body = "bolster", neck = "neck", travel = "neck", ["抱枕"] = "throw", ["靠枕"] = "throw", ["腰枕"] = "lumbar", ["圆柱"] = "bolster", ["颈枕"] = "neck" },
      size = { throw = { width = { 0.36, 0.43, 0.52 }, depth = { 0.36, 0.43, 0.52 }, height = { 0.11, 0.14, 0.18 } }, lumbar = { width = { 0.42, 0.52, 0.62 }, depth = { 0.26, 0.31, 0.36 } }, bolster = { width = { 0.40, 0.60, 1.20 }, depth = { 0.16, 0.19, 0.24 }, height = { 0.16, 0.19, 0.24 } }, neck = { width = { 0.28, 0.30, 0.34 }, depth = { 0.28, 0.30, 0.32 }, height = { 0.09, 0.105, 0.12 } } } },
    trim = one_of { "piping", "flange", "tassels", "stripes", "buttons", words = { tasselled = "tassels", tasseled = "tassels", striped = "stripes", ["流苏"] = "tassels", ["条纹"] = "stripes" } },
  },
  slots  = {
    cover = { "cotton", "linen", "velvet", "knit", tint = { "#f2eee6", "#d9c7a8", "#8fa0ab", "#a8614a", "#6f7f68", "#c99b4f", "#5a6070", "#d8b7ae" } },
    trim  = { "cotton", "linen", tint = { "#ffffff", "#3e4a57", "#b08a5a", "#8a3f34" } },
  },
  rooms  = { "bedroom", "living_room", "hotel_room", "kids_room" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    if p.form == "bolster" then
      local r = h / 2
      k:cylinder { radius = r, height = w - 0.02, axis = "y", bevel = 0.025, segments = 22, slot = "cover", fill = 0.8 }
      for _, s in ipairs { -1, 1 } do
        k:torus { radius = r - 0.013, tube = 0.007, axis = "y", at = { 0, s * (w / 2 - 0.016), 0 }, segments = 18, slot = "trim", visual_only = true }
        k:ellipsoid { size = { 0.05, 0.028, 0.05 }, at = { 0, s * (w / 2 - 0.014), 0 }, segments = 10, slot = "trim", visual_only = true }
        if p.trim == "stripes" then k:cylinder { radius = r + 0.0008, height = 0.04, axis = "y", at = { 0, s * 0.2 * w, 0 }, segments = 22, bevel = 0, slot = "trim", visual_only = true } end
      end
      k:box { size = { 0.6 * r, w - 0.05, 0.01 }, at = { 0, 0, -r }, anchor = "bottom", slot = "cover", collider_only = true }
    elseif p.form == "neck" then
      local path, radius, t = {}, {}, h / 2
      for i = 0, 8 do
        local a = math.rad(40 + 280 * i / 8)
        path[i + 1] = { (d / 2 - t) * math.cos(a), (w / 2 - t) * math.sin(a), 0 }
        radius[i + 1] = t * (1 - 0.12 * math.abs(i - 4) / 4)
      end
      k:sweep { path = path, radius = radius, smooth = true, steps = 3, segments = 14, round_ends = true, slot = "cover" }
      k:torus { radius = t * 0.86, tube = 0.004, axis = "x", at = path[5], segments = 8, slot = "trim", visual_only = true }
    else
      local edge = p.form == "bed" and p.trim == "flange" and 0.03 or p.trim == "flange" and 0.025 or p.trim == "tassels" and p.form ~= "bed" and 0.018 or 0
      bedding.bag(k, { size = { d - 2 * edge, w - 2 * edge, h }, slot = "cover" })
      if p.trim == "flange" then k:box { size = { d, w, 0.006 }, bevel = 0.002, slot = "trim", soft = true, no_collider = true } end
      if p.trim == "piping" or p.form == "bed" and p.trim ~= "flange" then
        local path, a, b = {}, d / 2 - 0.005, w / 2 - 0.005
        for _, q in ipairs { { -1, -1 }, { -0.96, -0.5 }, { -0.955, 0 }, { -0.96, 0.5 }, { -1, 1 }, { -0.5, 0.97 }, { 0, 0.965 }, { 0.5, 0.97 }, { 1, 1 }, { 0.96, 0.5 }, { 0.955, 0 }, { 0.96, -0.5 }, { 1, -1 }, { 0.5, -0.97 }, { 0, -0.965 }, { -0.5, -0.97 } } do path[#path + 1] = { a * q[1], b * q[2], 0 } end
        k:sweep { path = path, radius = 0.005, closed = true, segments = 4, slot = "trim", visual_only = true }
      elseif p.trim == "tassels" then
        for _, a in ipairs { -1, 1 } do for _, b in ipairs { -1, 1 } do k:ellipsoid { size = { 0.05, 0.05, 0.03 }, at = { a * (d / 2 - 0.025), b * (w / 2 - 0.025), 0 }, segments = 10, slot = "trim", visual_only = true } end end
      elseif p.trim == "stripes" then
        for i = -2, 2 do bedding.bag(k, { size = { d, w, h }, from = i * 0.3 - (i % 2 == 0 and 0.06 or 0.02), to = i * 0.3 + (i % 2 == 0 and 0.06 or 0.02), grow = 0.0012, slot = "trim", visual_only = true }) end
      elseif p.trim == "buttons" then
        for _, s in ipairs { -1, 1 } do k:ellipsoid { size = { 0.04, 0.04, 0.016 }, at = { 0, 0, s * (h / 2 - 0.004) }, segments = 12, slot = "trim", visual_only = true } end
      end
    end
    k:fit()
  end,
}
