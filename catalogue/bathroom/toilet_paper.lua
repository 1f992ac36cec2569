-- A roll of soft paper with a cardboard core and a loose end; alone, stacked, or on a holder on the wall or on a stand.
return kind {
  api    = 1,
  names  = { en = "toilet paper, toilet roll, roll of toilet paper, toilet paper holder, toilet paper roll, toilet tissue", zh = "卫生纸, 厕纸, 卷纸" },
  measure_zh = "卷",
  groups = { "paper" },
  stands = function(p) return p.form == "holder" and "wall" or p.form == "stand" and "floor" or "surface" end,
  fixture = function(p) return p.form == "holder" end, small = true, mount_height = 0.70,
  size   = { width = { 0.095, 0.115, 0.22 }, depth = { 0.095, 0.115, 0.22 }, height = { 0.09, 0.10, 0.70 } },
  mass   = { 0.03, 0.15, 3.5 },
  params = { form = one_of { "roll", "holder", "stand", default = "roll", words = { holder = "holder", ["wall-mounted"] = "holder", stand = "stand", freestanding = "stand", roll = "roll", ["纸架"] = "holder" },
    size = { roll = { width = { 0.10, 0.112, 0.125 }, depth = { 0.10, 0.112, 0.125 }, height = { 0.092, 0.10, 0.108 } }, holder = { width = { 0.14, 0.150, 0.158 }, depth = { 0.12, 0.13, 0.15 }, height = { 0.12, 0.14, 0.16 } }, stand = { width = { 0.16, 0.18, 0.20 }, depth = { 0.16, 0.18, 0.20 }, height = { 0.55, 0.62, 0.70 } } } } },
  slots  = { paper = { "cotton", tint = "#ffffff" }, core = "cardboard", metal = { "chrome", "black_steel", "brass" } },
  rooms  = { "bathroom" },
  build  = function(p, k)
    -- A roll about the y axis (or z when upright) through the origin; the end hangs in front.
    local function roll(r, length, axis, at, tail)
      k:with({ at = at, rot = axis == "z" and { 90, 0, 0 } or nil }, function()
        local body = k:cylinder { radius = r, height = length, axis = "y", slot = "paper", segments = 32, bevel = 0.003, no_collider = true }
        k:cut(body, k:cylinder { radius = 0.020, height = length + 0.02, axis = "y", slot = "paper", segments = 20, bevel = 0, no_collider = true })
        k:cylinder { radius = r, height = length, axis = "y", slot = "paper", segments = 16, collider_only = true }
        k:tube { radius = 0.0212, wall = 0.0013, height = length - 0.001, axis = "y", slot = "core", segments = 20, no_collider = true }
        for _, s in ipairs { -1, 1 } do k:torus { radius = 0.021 + (r - 0.021) * 0.5, tube = 0.0005, axis = "y", at = { 0, s * length / 2, 0 }, slot = "core", segments = 16, visual_only = true } end
        if tail then k:sweep { path = { { 0.6 * r, 0, 0.80 * r }, { r + 0.0005, 0, 0.1 * r }, { r + 0.002, 0, -0.5 * r }, { r - 0.001, 0, -tail } }, rect = { 0.0008, length - 0.004 }, up = { 0, 1, 0 }, smooth = true, steps = 3, slot = "paper", soft = true, visual_only = true } end
      end)
    end
    if p.form == "roll" then
      local r = p.width / 2
      roll(r, p.height, "z", { 0, 0, p.height / 2 })
      k:box { low = { -0.012, r - 0.001, 0.003 }, high = { 0.03, r + 0.0008, p.height - 0.003 }, slot = "paper", bevel = 0, visual_only = true } -- the loose end
      k:box { low = { 0.030, 0.86 * r, 0.004 }, high = { 0.0308, 0.88 * r, p.height - 0.004 }, slot = "core", bevel = 0, visual_only = true }
      k:box { low = { -0.008, -r, 0.004 }, high = { 0.008, -r + 0.004, p.height - 0.004 }, collider_only = true, slot = "paper" } -- pressed flat where it lies
      k:rest_pose("standing", { rot = { 0, 0, 0 } })
      k:rest_pose("lying", { rot = { 90, 0, 0 } })
      k:fit()
    elseif p.form == "holder" then
      local r, x = 0.054, p.depth - 0.056
      local y = p.width / 2 - 0.012
      k:cylinder { radius = 0.026, height = 0.010, axis = "x", at = { 0.005, y, 0.035 }, slot = "metal", segments = 20 }
      k:sweep { path = { { 0.005, y, 0.035 }, { x * 0.8, y, 0.034 }, { x, y, 0.02 }, { x, y, 0 }, { x, y - 0.012, 0 }, { x, -y, 0 } }, radius = 0.006, segments = 10, slot = "metal", no_collider = true }
      k:box { low = { 0, y - 0.006, 0.028 }, high = { x, y + 0.006, 0.040 }, slot = "metal", collider_only = true }
      k:sphere { radius = 0.009, at = { x, -y, 0 }, slot = "metal", segments = 12, no_collider = true }
      roll(r, 0.098, "y", { x, -0.006, -0.013 }, 0.085)
      k:fit()
    else
      local z, w = p.height, p.width / 2
      k:lathe { profile = { { w, 0 }, { w, 0.006 }, { 0.9 * w, 0.012 }, { 0.02, 0.016 }, { 0, 0.016 } }, slot = "metal", segments = 28, fill = 0.6 }
      k:cylinder { radius = 0.008, height = z - 0.02, at = { -0.045, 0, 0.008 }, anchor = "bottom", slot = "metal", segments = 12 }
      k:sweep { path = { { -0.045, 0, z - 0.03 }, { -0.045, 0, z - 0.010 }, { -0.02, 0, z - 0.007 }, { 0.055, 0, z - 0.007 }, { 0.06, 0, z - 0.0065 } }, radius = 0.0065, smooth = true, steps = 3, segments = 10, slot = "metal" }
      k:with({ at = { 0.006, 0, z - 0.021 }, rot = { 0, 0, -90 } }, function() roll(0.052, 0.096, "y", { 0, 0, 0 }, 0.08) end)
      for i = 0, 1 do roll(0.052, 0.10, "z", { 0.02, 0, 0.068 + 0.103 * i }) end
      k:fit()
    end
  end,
}
