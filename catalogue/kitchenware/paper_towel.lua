-- A roll of kitchen paper with a printed edge on a stand with a rod and knob; or the bare roll; or under a shelf on a wall holder.
return kind {
  api    = 1,
  names  = { en = "paper towel, paper towel roll, kitchen roll, paper towel holder, roll of paper towels", zh = "厨房纸, 纸巾卷" },
  measure_zh = "卷",
  groups = { "paper" },
  stands = function(p) return p.form == "wall" and "wall" or "surface" end, fixture = function(p) return p.form == "wall" end, small = true, mount_height = 1.35,
  size   = { width = { 0.11, 0.15, 0.34 }, depth = { 0.11, 0.15, 0.18 }, height = { 0.14, 0.31, 0.36 } },
  mass   = { 0.12, 0.7, 3 },
  params = { form = one_of { "stand", "roll", "wall", default = "stand", words = { roll = "roll", holder = "stand", stand = "stand", ["wall-mounted"] = "wall" }, size = { stand = { width = { 0.14, 0.155, 0.17 }, depth = { 0.14, 0.155, 0.17 }, height = { 0.29, 0.32, 0.35 } }, roll = { width = { 0.10, 0.115, 0.13 }, depth = { 0.10, 0.115, 0.13 }, height = { 0.22, 0.235, 0.25 } }, wall = { width = { 0.28, 0.30, 0.33 }, depth = { 0.14, 0.155, 0.17 }, height = { 0.14, 0.16, 0.19 } } } } },
  slots  = { paper = { "cotton", tint = "#ffffff" }, core = "cardboard", print = { "plastic", tint = { "#8fb3cc", "#c9a9b5", "#9fbf95" } }, stand = { "black_steel", "chrome", "walnut", "bamboo" } },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local function roll(r, length) -- about z, from z = 0
      local body = k:cylinder { radius = r, height = length, at = { 0, 0, 0 }, anchor = "bottom", slot = "paper", segments = 32, bevel = 0.002, no_collider = true, fill = 0.85 }
      k:cut(body, k:cylinder { radius = 0.020, height = length + 0.04, at = { 0, 0, length / 2 }, slot = "paper", bevel = 0, segments = 16, no_collider = true })
      k:cylinder { radius = r, height = length, at = { 0, 0, 0 }, anchor = "bottom", slot = "paper", segments = 16, collider_only = true }
      k:tube { radius = 0.0212, wall = 0.0014, height = length - 0.001, at = { 0, 0, length / 2 }, slot = "core", segments = 16, no_collider = true }
      k:torus { radius = (r + 0.02) / 2, tube = 0.0005, at = { 0, 0, length }, slot = "core", segments = 20, visual_only = true }
      for _, z in ipairs { 0.06, 0.90 } do kitchen.band(k, { radius = r + 0.0004, low = z * length, high = (z + 0.035) * length, slot = "print", n = 26 }) end
      for j = 0, 2 do for i = 0, 4 do -- little printed leaves
        k:with({ rot = { 0, 0, -60 + 36 * i + 18 * (j % 2) } }, function() k:ellipsoid { size = { 0.0012, 0.010, 0.016 }, at = { r, 0, (0.25 + 0.22 * j) * length }, rot = { 35, 0, 0 }, slot = "print", segments = 6, visual_only = true } end)
      end end
      k:box { low = { r * 0.30, r * 0.945, 0.002 }, high = { r * 0.62, r * 1.006, length - 0.002 }, slot = "paper", bevel = 0, rot = { 0, 0, 0 }, visual_only = true }
    end
    if p.form == "roll" then
      local r = p.width / 2
      roll(r, p.height)
      k:box { low = { -0.008, -r, 0.004 }, high = { 0.008, -r + 0.004, p.height - 0.004 }, collider_only = true, slot = "paper" } -- pressed flat where it lies
      k:rest_pose("standing", { rot = { 0, 0, 0 } })
      k:rest_pose("lying", { rot = { 90, 0, 0 } })
    elseif p.form == "stand" then
      local r, h = p.width / 2, p.height
      k:lathe { profile = { { 0.97 * r, 0 }, { r, 0.003 }, { r, 0.012 }, { 0.95 * r, 0.015 }, { 0, 0.015 } }, slot = "stand", segments = 28, fill = p.slots.stand == "walnut" and 1 or 0.5 }
      k:cylinder { radius = 0.007, height = h - 0.035, at = { 0, 0, 0.013 }, anchor = "bottom", slot = "stand", segments = 12 }
      k:sphere { radius = 0.015, at = { 0, 0, h - 0.015 }, slot = "stand", segments = 14 }
      k:with({ at = { 0, 0, 0.0155 } }, function() roll(0.80 * r, math.min(0.24, h - 0.065)) end)
    else
      local x, w = p.depth - 0.075, p.width / 2
      k:box { low = { 0, -w, -0.03 }, high = { 0.008, w, 0.03 }, slot = "stand", bevel = 0.003, fill = 0.5 }
      for _, s in ipairs { -1, 1 } do k:box { low = { 0.006, s > 0 and w - 0.006 or -w, -0.020 }, high = { x + 0.014, s > 0 and w or -w + 0.006, 0.020 }, slot = "stand", bevel = 0.003 } end
      k:with({ at = { x, -0.12, 0 }, rot = { -90, 0, 0 } }, function() k:with({ rot = { 0, 0, 90 } }, function() roll(0.068, 0.24) end) end)
      k:cylinder { radius = 0.008, height = 2 * w - 0.004, axis = "y", at = { x, 0, 0 }, slot = "stand", segments = 12 }
    end
    k:fit()
  end,
}
