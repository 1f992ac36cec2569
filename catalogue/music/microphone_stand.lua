-- A microphone on a stand: a boom on a tripod, a straight post on a round foot, or a short stand for the table; dynamic or condenser microphone.
return kind {
  api    = 1,
  names  = { en = "microphone stand, mic stand, microphone, mic, boom mic, studio microphone, condenser microphone", zh = "麦克风架, 话筒架, 麦克风, 话筒" },
  measure_zh = "个",
  groups = { "stand", "electronics" },
  stands = function(p) return p.type == "desk" and "surface" or "floor" end,
  size   = { width = { 0.11, 0.50, 0.70 }, depth = { 0.11, 0.75, 1.10 }, height = { 0.20, 1.50, 1.85 } },
  mass   = { 0.3, 3.5, 12 },
  params = {
    type = one_of { "boom", "straight", "desk", words = { ["boom"] = "boom", ["straight"] = "straight", ["standing"] = "straight", ["desk"] = "desk", ["desktop"] = "desk", ["tabletop"] = "desk", ["studio microphone"] = "desk", ["condenser"] = "desk", ["桌面"] = "desk", ["落地"] = "straight" }, size = {
      boom = { width = { 0.50, 0.58, 0.66 }, depth = { 0.80, 0.92, 1.10 }, height = { 1.40, 1.55, 1.75 } }, straight = { width = { 0.26, 0.30, 0.34 }, depth = { 0.26, 0.30, 0.34 }, height = { 1.35, 1.55, 1.75 } }, desk = { width = { 0.11, 0.13, 0.15 }, depth = { 0.11, 0.13, 0.15 }, height = { 0.22, 0.27, 0.34 } } } },
    microphone = one_of { "dynamic", "condenser", "vintage", words = { ["dynamic"] = "dynamic", ["condenser"] = "condenser", ["电容"] = "condenser", ["vintage"] = "vintage", ["retro"] = "vintage", ["复古"] = "vintage" } },
  },
  slots  = { frame = { "black_steel", "chrome" }, body = { "black_plastic", "painted_metal", "aluminium", tint = { "#2b2d30", "#c9a24a" } }, mesh = { "chrome", "steel" }, foot = { "cast_iron" }, rubber = "rubber", dark = "black_plastic" },
  rooms  = { "music_studio", "lecture_hall", "home_office" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local function microphone() -- held at the origin, its head up along +z
      if p.microphone == "dynamic" then
        k:cylinder { radius = 0.011, radius_top = 0.018, height = 0.115, at = { 0, 0, -0.03 }, anchor = "bottom", slot = "body", segments = 16, fill = 0.4 }
        k:cylinder { radius = 0.0185, height = 0.016, at = { 0, 0, 0.088 }, slot = "dark", segments = 16, no_collider = true }
        k:ellipsoid { size = { 0.050, 0.050, 0.054 }, at = { 0, 0, 0.114 }, slot = "mesh", segments = 16, fill = 0.15 }
        k:torus { radius = 0.0245, tube = 0.0024, at = { 0, 0, 0.112 }, slot = "mesh", segments = 20, visual_only = true }
        k:cylinder { radius = 0.020, height = 0.035, at = { 0, 0, -0.005 }, slot = "dark", segments = 12, fill = 0.4, no_collider = true }
      elseif p.microphone == "condenser" then
        k:cylinder { radius = 0.024, height = 0.09, at = { 0, 0, -0.01 }, anchor = "bottom", slot = "body", segments = 18, fill = 0.35 }
        k:cylinder { radius = 0.0255, height = 0.075, at = { 0, 0, 0.08 }, anchor = "bottom", slot = "mesh", segments = 18, bevel = 0.014, fill = 0.12 }
        for i = 0, 1 do k:torus { radius = 0.0255, tube = 0.0025, at = { 0, 0, 0.083 + 0.045 * i }, slot = "body", segments = 20, visual_only = true } end
        for _, z in ipairs { 0.01, 0.06 } do k:torus { radius = 0.042, tube = 0.0035, at = { 0, 0, z }, slot = "dark", segments = 20, no_collider = true } end -- shock mount
        for i = 0, 3 do
          local a = math.pi / 4 + i * math.pi / 2
          k:sweep { path = { { 0.024 * math.cos(a), 0.024 * math.sin(a), 0.035 }, { 0.042 * math.cos(a), 0.042 * math.sin(a), 0.01 } }, radius = 0.002, segments = 4, slot = "dark", visual_only = true }
          k:sweep { path = { { 0.042 * math.cos(a), 0.042 * math.sin(a), 0.01 }, { 0.042 * math.cos(a), 0.042 * math.sin(a), 0.06 } }, radius = 0.003, segments = 4, slot = "dark", visual_only = true }
        end
      else -- the ribbed capsule of old broadcasts
        k:rounded_box { size = { 0.050, 0.066, 0.10 }, at = { 0, 0, 0.065 }, radius = 0.024, segments = 4, slot = "mesh", fill = 0.25 }
        for i = -2, 2 do k:rounded_box { size = { 0.054, 0.006, 0.098 - 0.006 * i * i }, at = { 0.001, 0.012 * i, 0.065 }, radius = 0.003, segments = 2, slot = "mesh", visual_only = true } end
        k:box { size = { 0.056, 0.068, 0.010 }, at = { 0, 0, 0.062 }, bevel = 0.003, slot = "dark", visual_only = true }
        k:cylinder { radius = 0.012, height = 0.05, at = { 0, 0, -0.005 }, slot = "mesh", segments = 12, fill = 0.4 }
      end
    end
    if p.type == "boom" then
      local post = h - 0.38
      for _, a in ipairs { 60, -60, 180 } do
        local c, s = math.cos(math.rad(a)), math.sin(math.rad(a))
        local R = (w - 0.016) / math.sin(math.rad(60))
        k:sweep { path = { { 0.012 * c, 0.012 * s, 0.17 }, { R * c, R * s, 0.014 } }, radius = 0.009, segments = 8, slot = "frame", fill = 0.4 }
        k:sphere { radius = 0.015, at = { R * c, R * s, 0.015 }, segments = 8, slot = "rubber", no_collider = true }
      end
      k:cylinder { radius = 0.021, height = 0.06, at = { 0, 0, 0.17 }, slot = "dark", segments = 14 }
      k:cylinder { radius = 0.011, height = post - 0.12, at = { 0, 0, 0.12 }, anchor = "bottom", slot = "frame", segments = 12, fill = 0.4 }
      k:cylinder { radius = 0.015, height = 0.05, at = { 0, 0, 0.55 * post }, slot = "dark", segments = 12, no_collider = true }
      k:lump { mass = 1.2, at = { 0, 0, 0.15 }, size = { 0.03, 0.03, 0.05 } }
      k:with({ at = { 0, 0, post } }, function()
        local reach, rise = p.depth - 0.36, 0.36
        k:cylinder { radius = 0.022, height = 0.03, axis = "y", slot = "dark", segments = 16 }
        k:sweep { path = { { -0.20, 0, -0.20 * rise / reach }, { reach, 0, rise } }, radius = 0.0075, segments = 8, slot = "frame", fill = 0.4 }
        k:sweep { path = { { -0.23, 0, -0.23 * rise / reach }, { -0.15, 0, -0.15 * rise / reach } }, radius = 0.016, segments = 10, slot = "foot", fill = 0.8, round_ends = true }
        k:with({ at = { reach, 0, rise - 0.02 }, rot = { 0, 112, 0 } }, microphone)
      end)
    elseif p.type == "straight" then
      local r = p.width / 2
      k:lathe { profile = { { r, 0 }, { r, 0.010 }, { 0.75 * r, 0.020 }, { 0.16 * r, 0.030 }, { 0.12 * r, 0.045 }, { 0, 0.046 } }, slot = "foot", segments = 28, fill = 0.6 }
      k:torus { radius = r - 0.004, tube = 0.004, at = { 0, 0, 0.004 }, slot = "rubber", segments = 28, no_collider = true }
      k:cylinder { radius = 0.012, height = 0.58 * h, at = { 0, 0, 0.03 }, anchor = "bottom", slot = "frame", segments = 12, fill = 0.4 }
      k:cylinder { radius = 0.017, height = 0.09, at = { 0, 0, 0.58 * h }, slot = "dark", segments = 12, fill = 0.5 }
      k:cylinder { radius = 0.008, height = h - 0.13 - 0.58 * h, at = { 0, 0, 0.58 * h }, anchor = "bottom", slot = "frame", segments = 10, fill = 0.4 }
      k:with({ at = { 0.01, 0, h - 0.135 }, rot = { 0, p.microphone == "dynamic" and 35 or 0, 0 } }, microphone)
    else
      local r = p.width / 2
      k:lathe { profile = { { r, 0 }, { r, 0.010 }, { 0.85 * r, 0.016 }, { 0, 0.018 } }, slot = "foot", segments = 28 }
      k:cylinder { radius = 0.007, height = h - 0.145, at = { 0, 0, 0.012 }, anchor = "bottom", slot = "frame", segments = 12 }
      k:sweep { path = { { -0.0, 0.0, h - 0.15 }, { 0, 0, h - 0.13 } }, radius = 0.012, segments = 10, slot = "dark", no_collider = true }
      k:with({ at = { 0, 0, h - 0.155 } }, microphone)
    end
    k:fit()
  end,
}
