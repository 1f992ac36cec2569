-- A flat disc on wheels with a bumper, a turret, a start key; its charging dock behind on request.
return kind {
  api    = 1,
  names  = { en = "robot vacuum, robotic vacuum, robot vacuum cleaner", zh = "扫地机器人" },
  measure_zh = "台",
  groups = { "appliance" },
  stands = "floor",
  size   = { width = { 0.30, 0.34, 0.36 }, depth = "width", height = { 0.075, 0.092, 0.105 } },
  mass   = { 1.5, 3.3, 6 },
  params = { turret = bool(true, { flat = false }) },
  slots  = { body = { "plastic", "black_plastic", tint = { "#ffffff", "#3a3d42" } }, top = { "plastic_matte", "plastic", tint = { "#e8e8ea", "#4a4d52", "#c8a890" } }, dark = "black_plastic", wheel = "rubber", trim = { "aluminium", "chrome" }, glow = { "neon", tint = { "#5ab8ff", "#5aff9a" } }, brush = { "black_plastic" } },
  rooms  = { "living_room", "bedroom", "hallway" },
  build  = function(p, k)
    local R, h = p.width / 2, p.height
    local z0 = 0.010
    local top = p.turret and h - 0.018 or h
    for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.032, height = 0.022, axis = "y", at = { 0, s * 0.66 * R, 0.032 }, slot = "wheel", segments = 20 } end
    for _, x in ipairs { 0.74 * R, -0.8 * R } do k:cylinder { radius = 0.012, height = 0.018, axis = "y", at = { x, 0, 0.012 }, slot = "wheel", segments = 12 } end
    k:lathe { profile = { { 0, z0 }, { 0.90 * R, z0 }, { 0.985 * R, z0 + 0.012 }, { 0.985 * R, top - 0.010 }, { 0.96 * R, top - 0.002 }, { 0.90 * R, top }, { 0, top } }, slot = "body", segments = 40, fill = 0.28 }
    k:cylinder { radius = 0.88 * R, height = 0.002, at = { 0, 0, top + 0.0002 }, segments = 40, bevel = 0.0006, slot = "top", visual_only = true }
    -- Bumper: half a ring in front, with a gap.
    local bumper = outline.arc({}, 0, 0, R, -85, 85, 20)
    outline.arc(bumper, 0, 0, 0.972 * R, 85, -85, 20)
    k:prism { polygon = bumper, height = top - z0 - 0.022, at = { 0, 0, (top + z0) / 2 }, bevel = 0.002, slot = "dark", no_collider = true }
    k:box { low = { -R, -0.02, z0 + 0.02 }, high = { -0.97 * R, 0.02, top - 0.02 }, slot = "dark", bevel = 0.001, visual_only = true }
    if p.turret then
      k:cylinder { radius = 0.30 * R, height = 0.019, at = { -0.32 * R, 0, top }, anchor = "bottom", slot = "dark", segments = 28, bevel = 0.003, fill = 0.4 }
      k:cylinder { radius = 0.28 * R, height = 0.002, at = { -0.32 * R, 0, h }, segments = 26, bevel = 0, slot = "trim", visual_only = true }
    else
      k:torus { radius = 0.30 * R, tube = 0.002, at = { -0.2 * R, 0, top + 0.001 }, segments = 26, slot = "trim", visual_only = true }
    end
    for i = 0, 1 do k:cylinder { radius = 0.014, height = 0.004, at = { 0.45 * R, 0.05 * (i - 0.5) * 1.4, top + 0.0012 }, segments = 18, bevel = 0.001, slot = i == 0 and "glow" or "trim", visual_only = true } end
    for i = 0, 2 do k:with({ at = { 0.58 * R, 0.58 * R, 0.006 }, rot = { 0, 0, 120 * i + 20 } }, function() k:sweep { path = { { 0, 0, 0.004 }, { 0.025, 0, 0.002 }, { 0.045, 0, 0 } }, radius = 0.0018, segments = 4, slot = "brush", visual_only = true } end) end
    k:lump { mass = 1.6, at = { 0, 0, 0.4 * h }, size = { R, R, 0.3 * h } }
    k:fit()
  end,
}
