-- A wall plate with one or two power points: round hollows with two pins, three slots, or flat slots, with screws and small switches.
return kind {
  api    = 1,
  names  = { en = "socket, power socket, wall outlet, power outlet, electrical outlet", zh = "插座" },
  measure_zh = "个",
  groups = { "electrical" },
  stands = "wall", mount_height = 0.30,
  size   = { width = { 0.080, 0.086, 0.160 }, depth = { 0.010, 0.012, 0.016 }, height = { 0.080, 0.086, 0.120 } },
  mass   = { 0.014, 0.10, 0.5 },
  params = {
    form   = one_of { "round", "square_pin", "flat", words = { european = "round", british = "square_pin", american = "flat", ["五孔"] = "flat", ["欧式"] = "round", ["英式"] = "square_pin" } },
    points = int(1, 1, 2, { single = 1, double = 2, ["单"] = 1, ["双"] = 2 }, { { width = { 0.080, 0.086, 0.090 } }, { width = { 0.140, 0.148, 0.160 } } }),
    usb    = bool(false, { usb = true }),
  },
  slots  = {
    plate = { "plastic", "stainless_steel", "brass", tint = { "#f7f7f4", "#ece9e2", "#3b3d41" } },
    face  = { "plastic", tint = { "#ffffff", "#f2f0ea" } },
    hole  = "black_plastic",
    screw = "steel",
  },
  build  = function(p, k)
    local w, d, h, n = p.width / 2, p.depth, p.height / 2, p.points
    local t = d - 0.0014
    k:prism { polygon = outline.rounded_rect(2 * w, 2 * h, 0.007, 3), axis = "x", height = t, at = { t / 2, 0, 0 }, bevel = 0.0022, slot = "plate", fill = 0.3 }
    local function dark(y, z, a, b) k:box { size = { 0.002, a, b }, at = { d - 0.0008, y, z }, bevel = 0, slot = "hole", visual_only = true } end
    for i = 1, n do
      local y = (i - (n + 1) / 2) * 2 * w / n
      if p.form == "round" then
        k:torus { radius = 0.0195, tube = 0.0014, axis = "x", at = { t, y, 0 }, segments = 28, slot = "face", visual_only = true }
        k:cylinder { radius = 0.0185, height = 0.002, axis = "x", at = { t, y, 0 }, segments = 28, bevel = 0, slot = "screw", visual_only = true }
        k:cylinder { radius = 0.0178, height = 0.0024, axis = "x", at = { t, y, 0 }, segments = 28, bevel = 0, slot = "face", visual_only = true }
        for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.0028, height = 0.003, axis = "x", at = { t, y + s * 0.0095, 0 }, segments = 12, bevel = 0, slot = "hole", visual_only = true } end
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.003, 0.004, 0.0035 }, at = { t, y, s * 0.0165 }, bevel = 0, slot = "screw", visual_only = true } end
      else
        k:box { size = { 0.0028, 0.050, 0.056 }, at = { t, y, 0 }, bevel = 0.0006, slot = "face", visual_only = true }
        if p.form == "square_pin" then
          dark(y, 0.012, 0.004, 0.008)
          for _, s in ipairs { -1, 1 } do dark(y + s * 0.011, -0.010, 0.0065, 0.004) end
          k:box { size = { 0.0036, 0.009, 0.014 }, at = { t, y + 0.018, 0.019 }, rot = { 0, 6, 0 }, bevel = 0.0006, slot = "face", visual_only = true }
          k:box { size = { 0.0008, 0.005, 0.002 }, at = { t + 0.0016, y + 0.018, 0.024 }, bevel = 0, slot = "hole", visual_only = true }
        else
          for _, q in ipairs { 0.014, -0.013 } do
            dark(y - 0.0065, q, 0.0022, 0.0085)
            dark(y + 0.0065, q, 0.0022, 0.0075)
            if q < 0 then k:cylinder { radius = 0.0026, height = 0.002, axis = "x", at = { d - 0.0008, y, q - 0.0095 }, segments = 10, bevel = 0, slot = "hole", visual_only = true } end
          end
        end
      end
      if p.usb then dark(y, -h + 0.012, 0.012, 0.0045) end
    end
    for _, s in ipairs { -1, 1 } do
      k:cylinder { radius = 0.003, height = 0.0016, axis = "x", at = { t, s * (w - 0.009), 0 }, segments = 10, bevel = 0, slot = "screw", visual_only = true }
    end
    k:fit()
  end,
}
