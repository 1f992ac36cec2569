-- A small glowing figure of soft plastic on a foot: a crescent moon on a cloud, a rabbit, a mushroom or a star.
return kind {
  api    = 1,
  names  = { en = "night light, nightlight", zh = "小夜灯, 夜灯" },
  measure_zh = "个",
  groups = { "light", "lamp" },
  stands = "surface",
  size   = { width = { 0.09, 0.12, 0.16 }, depth = { 0.07, 0.09, 0.12 }, height = { 0.12, 0.16, 0.20 } },
  mass   = { 0.08, 0.3, 1.2 },
  params = { figure = one_of { "moon", "rabbit", "mushroom", "star", words = { moon = "moon", ["月亮"] = "moon", rabbit = "rabbit", bunny = "rabbit", ["兔子"] = "rabbit", mushroom = "mushroom", ["蘑菇"] = "mushroom", star = "star", ["星星"] = "star" } } },
  slots  = { glow = "light_bulb", body = { "silicone", tint = { "#ffffff", "#ffd8e0", "#d8e8ff" } }, foot = { "beech", "plastic_matte", tint = { "#ffffff", "#f2c8b0" } }, face = "black_plastic", cap = { "neon", tint = { "#ff6a5a", "#ff9ac0" } }, yellow = { "neon", tint = { "#ffd23a" } } },
  rooms  = { "kids_room", "nursery", "bedroom", "bathroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local foot = 0.018
    k:prism { polygon = outline.ellipse(d, w, 28), height = foot, at = { 0, 0, 0 }, anchor = "bottom", bevel = 0.004, slot = "foot" }
    local function eyes(x, z, gap)
      for _, s in ipairs { -1, 1 } do k:ellipsoid { size = { 0.004, 0.007, 0.009 }, at = { x, s * gap, z }, segments = 8, slot = "face", visual_only = true } end
      k:sweep { path = { { x, -0.5 * gap, z - 0.008 }, { x, 0, z - 0.012 }, { x, 0.5 * gap, z - 0.008 } }, radius = 0.0012, segments = 5, smooth = true, steps = 2, slot = "face", visual_only = true }
    end
    local top = h - foot
    if p.figure == "moon" then
      local R, shape = top / 2 / 1.0, {}
      outline.arc(shape, 0, 0, R, 60, 300, 36)
      outline.arc(shape, 0.42 * R, 0, 0.88 * R * 0.98, 271, 89, 28)
      k:prism { polygon = shape, axis = "x", height = 0.9 * d, at = { 0, -0.1 * R, foot + R }, bevel = 0.0015, crease = 50, slot = "yellow", fill = 0.25, no_collider = true }
      local rough = outline.arc({}, 0, 0, R, 60, 300, 5)
      outline.arc(rough, 0.42 * R, 0, 0.88 * R * 0.98, 278, 82, 3)
      k:prism { polygon = rough, axis = "x", height = 0.9 * d, at = { 0, -0.1 * R, foot + R }, slot = "yellow", collider_only = true }
      for _, q in ipairs { { -0.45, 0.30 }, { 0.05, 0.40 }, { 0.5, 0.28 } } do k:ellipsoid { size = { 1.5 * d, 2 * q[2] * w, 1.7 * q[2] * w }, at = { 0.1 * d, q[1] * w, foot + 0.55 * q[2] * w }, segments = 20, slot = "body", fill = 0.4 } end
      k:prism { polygon = outline.star(0.24 * w, 0.11 * w, 5, 90), axis = "x", height = 0.5 * d, at = { 0, 0.50 * w, foot + 0.58 * w }, slot = "glow", bevel = 0.001, visual_only = true }
    elseif p.figure == "rabbit" then
      k:ellipsoid { size = { 1.7 * d, 1.8 * w, 0.62 * top }, at = { 0, 0, foot + 0.28 * top }, segments = 20, slot = "glow", fill = 0.12 }
      for _, s in ipairs { -1, 1 } do
        k:with({ at = { 0, s * 0.30 * w, foot + 0.52 * top }, rot = { s * -10, 0, 0 } }, function()
          k:ellipsoid { size = { 0.35 * d, 0.42 * w, 0.5 * top }, at = { 0, 0, 0.22 * top }, segments = 12, slot = "glow", fill = 0.2 }
          k:ellipsoid { size = { 0.1 * d, 0.22 * w, 0.34 * top }, at = { 0.15 * d, 0, 0.23 * top }, segments = 10, slot = "cap", visual_only = true }
        end)
        k:ellipsoid { size = { 0.01, 0.2 * w, 0.14 * w }, at = { 0.76 * d, s * 0.48 * w, foot + 0.24 * top }, segments = 8, slot = "cap", visual_only = true }
      end
      eyes(0.84 * d, foot + 0.34 * top, 0.26 * w)
    elseif p.figure == "mushroom" then
      k:lathe { profile = { { 0.42 * w, 0 }, { 0.36 * w, 0.2 * top }, { 0.30 * w, 0.5 * top }, { 0, 0.55 * top } }, at = { 0, 0, foot - 0.002 }, slot = "glow", smooth = true, steps = 1, segments = 18, fill = 0.2 }
      k:lathe { profile = { { 0, 0 }, { 0.84 * w, 0 }, { 0.92 * w, 0.05 * top }, { 0.74 * w, 0.32 * top }, { 0.40 * w, 0.50 * top }, { 0, 0.56 * top } }, at = { 0, 0, foot + 0.44 * top }, slot = "cap", smooth = true, steps = 2, segments = 22, fill = 0.15 }
      for i = 0, 6 do
        local a, e = math.rad(i * 51 + 10), i % 2 == 0 and 0.80 or 0.52
        k:ellipsoid { size = { 0.22 * w, 0.22 * w, 0.12 * w }, at = { e * w * math.cos(a), e * w * math.sin(a), foot + (e > 0.6 and 0.70 or 0.86) * top }, segments = 8, slot = "body", visual_only = true }
      end
      eyes(0.38 * w, foot + 0.26 * top, 0.15 * w)
    else
      k:prism { polygon = outline.star(0.54 * top, 0.27 * top, 5, 90), axis = "x", height = 1.1 * d, at = { 0, 0, foot + 0.44 * top }, bevel = 0.012, crease = 30, slot = "yellow", fill = 0.25 }
      eyes(0.56 * d, foot + 0.48 * top, 0.13 * top)
    end
    k:light { kind = "point", at = { 0, 0, 0.6 * h }, lumens = 30, color = { 1, 0.361, 0.056 }, radius = 0.03 }
    k:fit()
  end,
}
