-- A long white case with a flap that opens, slats behind it, a display; a tower on the floor, or a box with casters and a hose.
return kind {
  api    = 1,
  names  = { en = "air conditioner, ac unit, air conditioning, air conditioning unit, aircon, split ac, wall ac", zh = "空调, 挂式空调, 立式空调" },
  measure_zh = "台",
  groups = { "appliance" },
  stands = function(p) return p.type == "wall" and "wall" or "floor" end,
  fixture = function(p) return p.type == "wall" end,
  mount_height = 2.25, back_to = "wall",
  size   = { width = { 0.70, 0.85, 1.10 }, depth = { 0.18, 0.22, 0.26 }, height = { 0.26, 0.30, 0.34 } },
  mass   = { 6, 11, 60 },
  params = { type = one_of { "wall", "tower", "portable", default = "wall", words = { ["wall-mounted"] = "wall", split = "wall", ["挂式"] = "wall", ["壁挂"] = "wall", tower = "tower", standing = "tower", ["立式"] = "tower", ["柜式"] = "tower", portable = "portable", ["移动"] = "portable" }, size = { wall = { width = { 0.70, 0.85, 1.10 }, depth = { 0.18, 0.22, 0.26 }, height = { 0.26, 0.30, 0.34 } }, tower = { width = { 0.36, 0.42, 0.55 }, depth = { 0.32, 0.38, 0.45 }, height = { 1.65, 1.78, 1.95 } }, portable = { width = { 0.34, 0.42, 0.48 }, depth = { 0.32, 0.37, 0.42 }, height = { 0.68, 0.76, 0.86 } } } } },
  slots  = { case = { "plastic", tint = { "#ffffff", "#f4f4f0", "#e8e6e2" } }, dark = "black_plastic", trim = { "aluminium", "chrome" }, glow = { "neon", tint = { "#5ad8ff", "#7aff9a" } }, wheel = "rubber" },
  rooms  = { "living_room", "bedroom", "office", "meeting_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    if p.type == "wall" then
      local lo, hi = -h / 2, h / 2
      -- Side view: flat back and top, rounded front that runs in below.
      local side = { { 0, lo + 0.02 }, { 0.35 * d, lo }, { 0.72 * d, lo + 0.24 * h }, { 0.94 * d, lo + 0.36 * h }, { d, lo + 0.55 * h }, { d, hi - 0.12 * h }, { 0.95 * d, hi - 0.03 * h }, { 0.85 * d, hi }, { 0, hi } }
      k:prism { polygon = side, axis = "y", height = 2 * w, bevel = 0.008, crease = 40, slot = "case", fill = 0.12, no_collider = true }
      k:box { low = { 0, -w, lo + 0.30 * h }, high = { d, w, hi }, slot = "case", collider_only = true }
      k:box { low = { 0, -w, lo }, high = { 0.5 * d, w, lo + 0.30 * h }, slot = "case", collider_only = true }
      k:lump { mass = 5, at = { 0.4 * d, 0, 0 }, size = { 0.5 * d, 1.6 * w, 0.5 * h } }
      -- Outlet below the front: slats in a dark slot, and the flap before it.
      local slope = math.deg(math.atan(0.24 * h, 0.37 * d))
      k:with({ at = { 0.535 * d, 0, lo + 0.12 * h }, rot = { 0, -slope, 0 } }, function()
        k:box { size = { 0.36 * d, 1.84 * w, 0.004 }, at = { 0, 0, -0.0005 }, bevel = 0, slot = "dark", visual_only = true }
        for i = 0, 11 do k:box { size = { 0.26 * d, 0.004, 0.006 }, at = { 0, 1.7 * w * ((i + 0.5) / 12 - 0.5), -0.004 }, rot = { 0, 0, 12 }, bevel = 0, slot = "case", visual_only = true } end
      end)
      local flap = k:part("flap")
      local hinge = { 0.75 * d + 0.012, 0, lo + 0.25 * h - 0.010 }
      k:with({ part = flap, at = hinge, rot = { 0, -slope - 34, 0 } }, function()
        k:box { low = { -0.36 * d, -0.93 * w, -0.006 }, high = { 0.004, 0.93 * w, 0 }, bevel = 0.002, slot = "case" }
        k:handle { at = { -0.34 * d, 0, -0.006 }, normal = { 0, 0, -1 } }
      end)
      k:joint { part = flap, type = "hinge", axis = { 0, 1, 0 }, origin = hinge, range = { -8, 22 }, hold = "friction" }
      k:box { size = { 0.0016, 1.96 * w, 0.002 }, at = { d, 0, lo + 0.50 * h }, bevel = 0, slot = "dark", visual_only = true }
      k:box { size = { 0.002, 0.10, 0.012 }, at = { d, -0.55 * w, lo + 0.60 * h }, bevel = 0.0005, slot = "trim", visual_only = true }
      lettering.text(k, { text = "24", at = { d + 0.001, 0.66 * w, lo + 0.66 * h }, height = 0.032, slot = "glow", depth = 0.0006 })
      for i = 0, 6 do k:box { size = { 0.7 * d, 0.24 * w, 0.002 }, at = { 0.42 * d, (i - 3) * 0.27 * w, hi }, bevel = 0, slot = "dark", visual_only = true } end
      k:fit()
    else
      local tower = p.type == "tower"
      local z0 = tower and 0.03 or 0.045
      d = d / 2
      if tower then k:box { low = { -d, -w, 0 }, high = { d, w, 0.035 }, slot = "dark", bevel = 0.006, fill = 0.3 }
      else for _, x in ipairs { -0.75 * d, 0.75 * d } do for _, s in ipairs { -1, 1 } do fittings.caster(k, { at = { x, s * 0.8 * w, 0.05 }, height = 0.05, slot = "trim", wheel = "wheel", turn = 40 * s }) end end end
      k:prism { polygon = outline.rounded_rect(2 * d - (tower and 0 or 0.004), 2 * w, tower and 0.6 * d or 0.05, 6), height = h - z0, at = { 0, 0, z0 }, anchor = "bottom", bevel = 0.010, slot = "case", fill = 0.06 }
      k:lump { mass = tower and 20 or 14, at = { 0, 0, 0.25 * h }, size = { d, w, 0.3 * h } }
      local x = d - (tower and 0 or 0.002)
      if tower then
        local half = 0.36 * w
        k:box { size = { 0.004, 2 * half, 0.44 * h }, at = { x - 0.001, 0, 0.68 * h }, bevel = 0.001, slot = "dark", visual_only = true }
        for i = 0, 17 do k:box { size = { 0.012, 2 * half - 0.012, 0.003 }, at = { x, 0, 0.47 * h + 0.0247 * h * i }, rot = { 0, 25, 0 }, bevel = 0, slot = "case", visual_only = true } end
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.006, 0.005, 0.46 * h }, at = { x, s * (half + 0.004), 0.68 * h }, bevel = 0.001, slot = "trim", visual_only = true } end
        k:cylinder { radius = 0.05, height = 0.006, axis = "x", at = { x - 0.0005, 0, 0.38 * h }, segments = 28, bevel = 0.001, slot = "dark", visual_only = true }
        lettering.text(k, { text = "24", at = { x + 0.003, 0, 0.38 * h }, height = 0.035, slot = "glow", depth = 0.0006 })
        electronics.grille(k, { at = { x - 0.0005, 0, 0.17 * h }, width = 2 * half, height = 0.14 * h, rows = 8, slot = "dark" })
      else
        k:box { size = { 0.004, 1.55 * w, 0.16 * h }, at = { x - 0.001, 0, 0.82 * h }, bevel = 0.001, slot = "dark", visual_only = true }
        for i = 0, 4 do k:box { size = { 0.010, 1.5 * w, 0.003 }, at = { x, 0, 0.76 * h + 0.03 * h * i }, rot = { 0, -25, 0 }, bevel = 0, slot = "case", visual_only = true } end
        electronics.grille(k, { at = { x, 0, 0.36 * h }, width = 1.5 * w, height = 0.42 * h, rows = 14, slot = "dark" })
        k:box { size = { 0.10, 1.2 * w, 0.003 }, at = { 0.45 * d, 0, h }, bevel = 0.001, slot = "dark", visual_only = true }
        k:with({ at = { 0.45 * d, 0, h + 0.001 }, rot = { 0, -90, 0 } }, function() lettering.text(k, { text = "24", at = { 0, 0, 0 }, height = 0.03, slot = "glow", depth = 0.0014 }) end)
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.13, 0.004, 0.035 }, at = { 0, s * w, 0.85 * h }, bevel = 0.001, slot = "dark", visual_only = true } end
      end
      k:fit()
    end
  end,
}
