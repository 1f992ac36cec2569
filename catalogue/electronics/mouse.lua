-- A crowned shell with two buttons, a wheel between them, and a thumb button.
return kind {
  api    = 1,
  names  = { en = "mouse, computer mouse, gaming mouse, wireless mouse", zh = "鼠标, 无线鼠标, 电脑鼠标" },
  measure_zh = "个",
  groups = { "electronics", "electronic peripheral", "peripheral" },
  stands = "surface", beside = "keyboard",
  size   = { width = { 0.056, 0.063, 0.074 }, depth = { 0.100, 0.115, 0.130 }, height = { 0.030, 0.038, 0.044 } },
  mass   = { 0.05, 0.10, 0.22 },
  params = { wired = bool(false, { wired = true, corded = true, ["有线"] = true }), gaming = bool(false, { gaming = true, ["电竞"] = true, ["游戏"] = true }) },
  slots  = {
    body  = { "black_plastic", "plastic_matte", "plastic", tint = { "#ffffff", "#8a8e96", "#d8788a", "#6f9ac0" } },
    seam  = "black_plastic",
    wheel = { "rubber", "chrome" },
    glow  = { "neon", tint = { "#ff5a7a", "#5affc0", "#6a7aff" } },
  },
  rooms  = { "home_office", "study", "open_office", "game_room" },
  build  = function(p, k)
    local cord = p.wired and 0.25 * p.depth or 0
    local w, d, h = p.width / 2, (p.depth - cord) / 2, p.height
    -- In front (its buttons) is -x: the hand comes from +x.
    local sections = {}
    for i, q in ipairs { { 0.88, 0 }, { 0.97, 0.06 }, { 1, 0.16 }, { 1, 0.32 }, { 0.97, 0.50 }, { 0.90, 0.70 }, { 0.79, 0.85 }, { 0.62, 0.95 }, { 0.36, 1 } } do
      local length = 2 * d * (1 - (1 - q[1]) * 0.9)
      sections[i] = { at = { cord / 2 + 0.05 * d * q[2], 0, h * q[2] }, size = { length, 2 * w * q[1] }, radius = math.min(0.98 * w * q[1], 0.45 * length) }
    end
    k:loft { sections = sections, segments = 7, crease = 70, slot = "body", fill = 0.30 }
    local x0 = cord / 2 - d
    k:lump { mass = 0.03, at = { cord / 2, 0, 0.3 * h }, size = { d, w, 0.3 * h } }
    -- The seam between the buttons follows the back of the shell.
    local ridge = { { x0 + 0.12 * d, 0, 0.68 * h }, { x0 + 0.28 * d, 0, 0.88 * h }, { x0 + 0.60 * d, 0, 0.995 * h }, { x0 + 1.05 * d, 0, h } }
    k:sweep { path = ridge, rect = { 0.0016, 0.0016 }, slot = "seam", visual_only = true, smooth = true, steps = 2 }
    k:sweep { path = { { x0 + 1.05 * d, -0.86 * w, 0.70 * h }, { x0 + 1.05 * d, -0.55 * w, 0.935 * h }, { x0 + 1.05 * d, 0, h }, { x0 + 1.05 * d, 0.55 * w, 0.935 * h }, { x0 + 1.05 * d, 0.86 * w, 0.70 * h } }, rect = { 0.0014, 0.0014 }, slot = "seam", visual_only = true, smooth = true, steps = 2 }
    k:cylinder { radius = 0.011, height = 0.009, axis = "y", at = { x0 + 0.46 * d, 0, h - 0.0090 }, segments = 14, slot = "wheel", visual_only = true }
    for i = 0, 1 do k:ellipsoid { size = { 0.020, 0.006, 0.007 }, at = { cord / 2 + 0.01 - 0.024 * i, -0.955 * w, 0.52 * h }, segments = 8, slot = "seam", visual_only = true } end
    if p.gaming then
      k:ellipsoid { size = { 0.014, 0.014, 0.004 }, at = { cord / 2 + 0.45 * d, 0, 0.955 * h }, segments = 10, slot = "glow", visual_only = true }
      for _, s in ipairs { -1, 1 } do k:sweep { path = { { cord / 2 - 0.7 * d, s * 0.93 * w, 0.12 * h }, { cord / 2, s * w, 0.12 * h }, { cord / 2 + 0.7 * d, s * 0.90 * w, 0.12 * h } }, radius = 0.0022, segments = 6, smooth = true, steps = 2, slot = "glow", visual_only = true } end
    end
    if p.wired then electronics.cable(k, { path = { { x0 + 0.02, 0, 0.25 * h }, { x0 - 0.3 * cord, 0, 0.004 }, { x0 - 0.7 * cord, 0.006, 0.0025 }, { x0 - cord, 0, 0.0025 } }, slot = "seam", radius = 0.002 }) end
    k:fit()
  end,
}
