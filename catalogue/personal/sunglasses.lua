-- Dark lenses in a bold or a wire frame; or goggles with a strap for skiing or the workshop.
return kind {
  api    = 1,
  names  = { en = "sunglasses, shades glasses, goggles, safety goggles, ski goggles, aviator sunglasses", zh = "太阳镜, 墨镜, 护目镜" },
  measure_zh = "副",
  groups = { "glasses", "eyewear" },
  stands = "surface",
  size   = { width = { 0.130, 0.145, 0.175 }, depth = { 0.10, 0.145, 0.16 }, height = { 0.044, 0.052, 0.095 } },
  mass   = { 0.012, 0.04, 0.2 },
  params = { type = one_of { "square", "aviator", "round", "goggles", words = { aviator = "aviator", pilot = "aviator", round = "round", goggles = "goggles", ski = "goggles", safety = "goggles", ["护目"] = "goggles" },
    size = { square = { width = { 0.135, 0.145, 0.152 }, depth = { 0.138, 0.146, 0.152 }, height = { 0.046, 0.050, 0.056 } }, aviator = { width = { 0.135, 0.145, 0.152 }, depth = { 0.138, 0.146, 0.152 }, height = { 0.050, 0.055, 0.060 } }, round = { width = { 0.132, 0.140, 0.148 }, depth = { 0.138, 0.146, 0.152 }, height = { 0.048, 0.052, 0.056 } }, goggles = { width = { 0.155, 0.17, 0.18 }, depth = { 0.10, 0.115, 0.13 }, height = { 0.075, 0.085, 0.095 } } } } },
  slots  = { frame = { "black_plastic", "plastic", tint = { "#6a3a28", "#c8402f", "#f0ece4", "#2a4a7a" } }, wire = { "gold", "chrome" }, lens = { "black_plastic", "clear_plastic", tint = { "#2a2420", "#24302a", "#3a2a1a" } }, visor = { "clear_plastic", tint = { "#e0803a", "#3a8ac8", "#3a3a44" } }, foam = "foam", strap = { "canvas", tint = { "#3a3a3e", "#c8402f", "#3a5f9a" } } },
  rooms  = { "bedroom", "hallway" },
  build  = function(p, k)
    if p.type ~= "goggles" then
      local wire = p.type ~= "square"
      eyewear.pair(k, { shape = p.type, a = wire and 0.028 or 0.027, b = p.type == "square" and 0.0215 or 0.024, frame = wire and "wire" or "frame", lens = "lens", rim = wire and 0.0013 or 0.0034, thick = wire and 0.6 or 2.0, pads = wire and "foam" or nil })
      k:fit()
      return
    end
    -- A curved visor in a soft frame, the strap looped behind.
    local function shell(w, h, x0, x1, slot, hard)
      local out, n = {}, 10
      for i = 0, n do local y = w * (2 * i / n - 1); out[#out + 1] = { x1 - 3.6 * y * y, y } end
      for i = n, 0, -1 do local y = w * (2 * i / n - 1); out[#out + 1] = { x0 - 3.6 * y * y, y } end
      return k:prism { polygon = out, height = h, at = { 0, 0, 0.042 }, bevel = 0.004, slot = slot, crease = 60, fill = 0.3, no_collider = not hard or nil }
    end
    for _, s in ipairs { shell(0.080, 0.084, -0.022, -0.004, "frame"), shell(0.076, 0.076, -0.028, -0.018, "foam"), shell(0.073, 0.068, -0.006, 0.004, "visor") } do
      k:cut(s, k:cylinder { radius = 0.024, height = 0.2, axis = "x", at = { 0, 0, -0.002 }, slot = "foam", segments = 20, bevel = 0, no_collider = true }) -- room for the nose
    end
    for _, s in ipairs { -1, 1 } do
      k:box { low = { -0.028, math.min(s * 0.022, s * 0.06), 0 }, high = { -0.004, math.max(s * 0.022, s * 0.06), 0.084 }, slot = "frame", collider_only = true }
      k:box { low = { -0.05, math.min(s * 0.06, s * 0.082), 0 }, high = { -0.018, math.max(s * 0.06, s * 0.082), 0.084 }, slot = "frame", collider_only = true }
      k:box { size = { 0.06, 0.006, 0.04 }, at = { -0.072, s * 0.079, 0.042 }, slot = "strap", collider_only = true }
    end
    k:box { low = { -0.114, -0.06, 0.022 }, high = { -0.106, 0.06, 0.062 }, slot = "strap", collider_only = true }
    k:sweep { path = { { -0.030, -0.079, 0.042 }, { -0.075, -0.083, 0.042 }, { -0.105, -0.05, 0.042 }, { -0.112, 0, 0.042 }, { -0.105, 0.05, 0.042 }, { -0.075, 0.083, 0.042 }, { -0.030, 0.079, 0.042 } }, rect = { 0.003, 0.040 }, smooth = true, steps = 3, slot = "strap", no_collider = true } -- hangs at the height of the frame
    k:box { low = { -0.113, -0.02, 0 }, high = { -0.108, 0.02, 0.03 }, slot = "strap", bevel = 0.001 } -- its buckle
    for _, s in ipairs { -1, 1 } do k:box { size = { 0.012, 0.006, 0.046 }, at = { -0.035, s * 0.080, 0.042 }, slot = "frame", bevel = 0.002, no_collider = true } end
    k:fit()
  end,
}
