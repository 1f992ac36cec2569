-- A bowl or drum of milk glass on a ceiling plate; a square LED panel, a tray of fluorescent tubes, a cluster of spheres on short arms.
return kind {
  api    = 1,
  names  = { en = "ceiling lamp, ceiling light, flush mount light, overhead light, flush mount, ceiling fixture, light fixture, overhead lamp, ceiling light fixture, fluorescent light, fluorescent lamp, led panel, light panel, semi-flush light", zh = "吸顶灯, 顶灯, 天花板灯" },
  measure_zh = "盏",
  groups = { "lamp", "light" },
  stands = "ceiling", front = false,
  size   = { width = { 0.25, 0.40, 0.65 }, depth = "width", height = { 0.08, 0.12, 0.20 } },
  mass   = { 0.5, 2.5, 14 },
  params = {
    form = one_of { "bowl", "drum", "square", "panel", "batten", "cluster", default = "bowl", words = { bowl = "bowl", drum = "drum", square = "square", ["方形"] = "square", panel = "panel", ["面板"] = "panel", fluorescent = "batten", ["日光灯"] = "batten", batten = "batten", round = "bowl", ["圆形"] = "bowl", modern = "cluster", sputnik = "cluster" },
      size = { bowl = { width = { 0.25, 0.38, 0.55 }, height = { 0.09, 0.12, 0.18 } }, drum = { width = { 0.30, 0.42, 0.60 }, height = { 0.10, 0.14, 0.20 } }, square = { width = { 0.25, 0.40, 0.60 }, height = { 0.06, 0.09, 0.12 } }, panel = { width = { 0.30, 0.60, 0.62 }, height = { 0.030, 0.045, 0.060 } }, batten = { width = { 0.58, 0.62, 0.66 }, height = { 0.060, 0.080, 0.100 } },
        cluster = { width = { 0.40, 0.58, 0.80 }, height = { 0.20, 0.26, 0.34 } } } },
  },
  slots  = {
    body  = { "painted_metal", "brass", "black_steel", "chrome", tint = { "#ffffff", "#d8d8d6" } },
    case  = { "painted_metal", tint = { "#ffffff" } },
    glow  = "light_bulb",
    chrome = "aluminium",
    shade = { "lamp_shade", "linen", tint = { "#ffffff", "#e8dcc8", "#c8ccd0" } },
  },
  build  = function(p, k)
    local w, h, r = p.width / 2, p.height, p.width / 2
    if p.form == "panel" or p.form == "square" then
      local d, b, t = p.depth / 2, p.form == "panel" and 0.018 or 0.03, p.form == "panel" and h or 0.45 * h
      k:rounded_box { low = { -d, -w, -t }, high = { d, w, 0 }, radius = 0.004, segments = 2, slot = p.form == "panel" and "case" or "body", fill = p.form == "panel" and 0.035 or 0.06 }
      if p.form == "panel" then k:box { low = { -d + b, -w + b, -h }, high = { d - b, w - b, -h + 0.004 }, bevel = 0, slot = "glow", no_collider = true, fill = 0.3 }
      else
        k:rounded_box { low = { -d + b, -w + b, -h }, high = { d - b, w - b, -t + 0.01 }, radius = 0.018, segments = 3, slot = "glow", fill = 0.06 }
        for _, s in ipairs { -1, 1 } do for _, e in ipairs { -1, 1 } do k:cylinder { radius = 0.009, height = 0.012, at = { s * (d - 0.016), e * (w - 0.016), -t - 0.004 }, slot = "case", segments = 12, visual_only = true } end end
      end
      k:light { kind = "area", at = { 0, 0, -h - 0.004 }, size = { 2 * d - 2 * b, 2 * w - 2 * b }, lumens = p.form == "panel" and 10000 * 4 * d * w or 2000, color = lamps.neutral }
    elseif p.form == "batten" then
      local d = p.depth / 2
      k:box { low = { -d, -w, -0.018 }, high = { d, w, 0 }, slot = "case", fill = 0.06, no_collider = true }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { s > 0 and d - 0.02 or -d, -w, -h }, high = { s > 0 and d or -d + 0.02, w, 0 }, slot = "case", fill = 0.1, bevel = 0.003, no_collider = true }
        k:box { low = { -d, s > 0 and w - 0.02 or -w, -h }, high = { d, s > 0 and w or -w + 0.02, 0 }, slot = "case", fill = 0.1, bevel = 0.003, no_collider = true }
      end
      for i = -1, 1 do
        lamps.tube_light(k, { at = { 0.58 * d * i, 0, -0.62 * h }, length = 2 * w - 0.05, slot = "glow", radius = 0.013, lumens = 1200 })
        for _, s in ipairs { -0.3, 0.3 } do k:box { size = { 0.003, 2 * w - 0.03, 0.6 * h }, at = { 0.58 * d * i + s * d, 0, -0.55 * h }, bevel = 0, slot = "chrome", visual_only = true } end
      end
      k:box { low = { -d, -w, -h }, high = { d, w, 0 }, slot = "case", collider_only = true }
    elseif p.form == "cluster" then
      lamps.base(k, { radius = 0.075, height = 0.001, slot = "body" })
      k:cylinder { radius = 0.075, height = 0.025, at = { 0, 0, 0 }, anchor = "top", slot = "body", segments = 24, fill = 0.3 }
      local b, hub = 0.055, -0.55 * h
      k:cylinder { radius = 0.010, height = -hub, at = { 0, 0, 0 }, anchor = "top", slot = "body", segments = 12 }
      k:sphere { radius = 0.032, at = { 0, 0, hub }, slot = "body", segments = 14, fill = 0.4 }
      for i = 0, 5 do
        local a, dip = math.rad(60 * i), i % 2 == 0 and 0.02 or -h + b - hub
        local c, s, out = math.cos(a), math.sin(a), r - b
        k:sweep { path = { { 0, 0, hub }, { c * (out - 0.6 * b), s * (out - 0.6 * b), hub + dip } }, radius = 0.006, segments = 8, slot = "body", no_collider = true }
        k:sphere { radius = b, at = { c * out, s * out, hub + dip }, slot = "glow", segments = 14, fill = 0.08 }
      end
      k:light { kind = "point", at = { 0, 0, hub - 0.05 }, lumens = 2400, color = lamps.warm, radius = 0.2 }
    else
      local drum = p.form == "drum"
      k:lathe { profile = { { 0, -0.028 }, { drum and 0.6 * r or r, -0.028 }, { drum and 0.6 * r or r, -0.004 }, { drum and 0.58 * r or 0.98 * r, 0 }, { 0, 0 } }, slot = "body", segments = 32, fill = 0.2 }
      if drum then
        lamps.shade(k, { at = { 0, 0, -h }, radius = r, top = 1, height = h - 0.012, slot = "shade", spider = "body" })
        k:cylinder { radius = r - 0.005, height = 0.004, at = { 0, 0, -h + 0.008 }, anchor = "bottom", slot = "glow", segments = 32, no_collider = true }
        for _, z in ipairs { -h + 0.004, -0.016 } do lamps.band(k, { radius = r + 0.0008, at = { 0, 0, z }, height = 0.008, slot = "body" }) end
      else
        local bowl, deep = { { 0, -h + 0.012 } }, h - 0.040
        for i = 1, 7 do local t = math.rad(90 * i / 7) bowl[i + 1] = { 0.955 * r * math.sin(t), -0.028 - deep * math.cos(t) } end
        k:lathe { profile = bowl, slot = "glow", segments = 28, fill = 0.04 }
        k:lathe { profile = { { 0, -h }, { 0.010, -h + 0.002 }, { 0.012, -h + 0.010 }, { 0.03, -h + 0.014 }, { 0, -h + 0.02 } }, slot = "body", segments = 14, no_collider = true }
      end
      k:light { kind = "area", at = { 0, 0, -h - 0.004 }, size = { 1.5 * r, 1.5 * r }, lumens = 2400, color = lamps.warm }
    end
    k:fit()
  end,
}
