-- A fluted handle with a steel blade, lying; flat or cross-headed; a set of them beside each other.
return kind {
  api    = 1,
  names  = { en = "screwdriver, screwdriver set", zh = "螺丝刀, 起子" },
  measure_zh = "把",
  groups = { "tool" },
  stands = "surface",
  size   = { width = { 0.19, 0.24, 0.29 }, depth = { 0.028, 0.034, 0.24 }, height = { 0.028, 0.033, 0.038 } },
  mass   = { 0.04, 0.12, 0.8 },
  params = { count = int(1, 1, 5, { set = 5, ["套"] = 5 }, { { depth = { 0.029, 0.033, 0.037 } }, { depth = { 0.07, 0.08, 0.09 } }, { depth = { 0.115, 0.13, 0.14 } }, { depth = { 0.16, 0.175, 0.19 } }, { depth = { 0.205, 0.22, 0.235 } } }), tip = one_of { "cross", "flat", words = { phillips = "cross", cross = "cross", flat = "flat", flathead = "flat", ["十字"] = "cross", ["一字"] = "flat" } } },
  slots  = { handle = { "plastic", "clear_plastic", tint = { "#d8302a", "#e8c030", "#3070b8", "#30343a", "#e07020" } }, trim = { "rubber" }, blade = { "steel", "chrome" } },
  rooms  = { "workshop", "garage" },
  build  = function(p, k)
    local r = 0.0155
    for c = 1, p.count do
      local blade = 0.125 - (p.count > 1 and 0.013 * (c - 1) or 0)
      k:with({ at = { (c - (p.count + 1) / 2) * 0.046, 0, r } }, function()
        -- Handle from y = 0 to 0.105, six flutes; a flat of it lies below.
        local function star(s) local points = {}; for i = 0, 23 do local a = math.rad(15 * i); local q = s * (1 - 0.07 * (1 - math.cos(6 * a)) / 2); points[i + 1] = { q * math.cos(a), q * math.sin(a) } end return points end
        k:prism { polygon = star(r), axis = "y", height = 0.076, at = { 0, 0.058, 0 }, bevel = 0.003, slot = "handle", no_collider = true }
        k:lathe { profile = { { 0.0075, 0 }, { 0.0115, 0.004 }, { 0.0095, 0.013 }, { 0.0135, 0.024 } }, axis = "y", slot = "trim", segments = 16, smooth = true, no_collider = true }
        k:lathe { profile = { { 0.0140, 0.094 }, { 0.0132, 0.101 }, { 0.008, 0.106 }, { 0, 0.107 } }, axis = "y", slot = "trim", segments = 16, smooth = true, no_collider = true }
        k:prism { polygon = outline.regular(r, 6, 0), axis = "y", height = 0.104, at = { 0, 0.052, 0 }, bevel = 0, slot = "handle", collider_only = true }
        k:cylinder { radius = 0.0032, height = blade, axis = "y", at = { 0, -blade / 2 + 0.002, 0 }, slot = "blade", segments = 10 }
        if (p.tip == "cross") == (c % 2 == 1) then
          k:lathe { profile = { { 0, -blade - 0.009 }, { 0.0014, -blade - 0.006 }, { 0.0032, -blade + 0.003 } }, axis = "y", slot = "blade", segments = 8, no_collider = true }
          for i = 0, 1 do k:box { size = { 0.0062, 0.008, 0.0010 }, at = { 0, -blade - 0.003, 0 }, rot = { 0, 90 * i + 45, 0 }, slot = "blade", bevel = 0, visual_only = true } end
        else
          k:hull { points = { { -0.0032, -blade, -0.0028 }, { 0.0032, -blade, -0.0028 }, { -0.0032, -blade, 0.0028 }, { 0.0032, -blade, 0.0028 }, { -0.0040, -blade - 0.008, -0.0006 }, { 0.0040, -blade - 0.008, -0.0006 }, { -0.0034, -blade - 0.011, 0.0006 }, { 0.0034, -blade - 0.011, 0.0006 } }, slot = "blade", no_collider = true }
        end
      end)
    end
    k:fit()
  end,
}
