-- Salt and pepper: glass shakers with perforated metal caps, turned wooden mills, or a pair on a small stand.
return kind {
  api    = 1,
  names  = { en = "salt shaker, pepper shaker, salt and pepper shakers, salt cellar, pepper mill, pepper grinder, salt and pepper, shaker, salt grinder, salt and pepper set", zh = "盐瓶, 胡椒瓶, 调料瓶, 盐罐" },
  measure_zh = "个",
  groups = { "tableware" },
  stands = "surface", front = false,
  size   = { width = { 0.036, 0.046, 0.056 }, depth = { 0.036, 0.048, 0.065 }, height = { 0.065, 0.10, 0.22 } },
  mass   = { 0.03, 0.17, 1.0 },
  params = { form = one_of { "shaker", "mill", words = { shaker = "shaker", mill = "mill", grinder = "mill", cellar = "shaker", ["研磨"] = "mill" }, size = { shaker = { height = { 0.07, 0.085, 0.10 } }, mill = { height = { 0.13, 0.17, 0.22 } } } }, count = one_of { "single", "pair", default = "single", words = { pair = "pair", set = "pair", ["salt and pepper"] = "pair", shakers = "pair", ["一对"] = "pair" }, size = { single = { width = { 0.036, 0.046, 0.056 } }, pair = { width = { 0.095, 0.11, 0.13 }, depth = { 0.05, 0.056, 0.064 } } } } },
  slots  = { glass = "glass", ceramic = { "ceramic", "porcelain" }, metal = { "stainless_steel", "chrome", "brass" }, wood = { "walnut", "beech", "ebony", "oak" }, salt = { "plastic", tint = "#ffffff" }, pepper = { "soil" }, hole = "black_plastic" },
  rooms  = { "dining_room", "kitchen", "restaurant" },
  build  = function(p, k)
    local h = p.height
    local r = math.min(p.count == "pair" and p.width / 2 or p.width, p.depth) / 2
    if p.count == "pair" then r = math.min(0.030, r) end
    local function one(y, content)
      k:with({ at = { 0, y, 0 } }, function()
        if p.form == "shaker" then
          local top = 0.70 * h
          k:lathe { profile = { { 0.86 * r, 0 }, { r, 0.004 }, { 0.96 * r, 0.3 * h }, { 0.80 * r, top } }, wall = 0.0025, base = 0.006, slot = "glass", segments = 8, no_collider = true }
          k:lathe { profile = { { 0.86 * r, 0 }, { r, 0.004 }, { 0.80 * r, h } }, slot = "glass", segments = 10, collider_only = true }
          k:lathe { profile = { { 0.88 * r - 0.003, 0.0066 }, { 0.97 * r - 0.004, 0.008 }, { 0.90 * r - 0.004, 0.50 * h }, { 0, 0.50 * h } }, slot = content, segments = 8, no_collider = true, fill = 0.8 }
          k:lathe { profile = { { 0.86 * r, top - 0.004 }, { 0.90 * r, top }, { 0.90 * r, top + 0.012 }, { 0.74 * r, 0.93 * h }, { 0.40 * r, h }, { 0, h } }, slot = "metal", segments = 20, no_collider = true, fill = 0.2 }
          for i = 0, (content == "salt" and 4 or 2) do
            local a, n = 0, content == "salt" and 5 or 3
            a = 2 * math.pi * i / n
            k:sphere { radius = 0.0016, at = { 0.32 * r * math.cos(a), 0.32 * r * math.sin(a), h - 0.0002 }, slot = "hole", segments = 6, visual_only = true }
          end
        else
          local profile = {}
          for i, q in ipairs { { 0.98, 0 }, { 1, 0.02 }, { 1, 0.08 }, { 0.72, 0.20 }, { 0.58, 0.36 }, { 0.66, 0.52 }, { 0.86, 0.64 }, { 0.88, 0.67 }, { 0.70, 0.70 } } do profile[i] = { q[1] * r, q[2] * h } end
          k:lathe { profile = profile, slot = content == "salt" and "ceramic" or "wood", segments = 22, smooth = true, steps = 2, no_collider = true, fill = 0.7 }
          local head = {}
          for i, q in ipairs { { 0.70, 0.70 }, { 0.86, 0.72 }, { 0.88, 0.76 }, { 0.62, 0.86 }, { 0.56, 0.90 }, { 0.30, 0.93 } } do head[i] = { q[1] * r, q[2] * h + 0.0005 } end
          k:lathe { profile = head, slot = content == "salt" and "ceramic" or "wood", segments = 22, smooth = true, steps = 2, no_collider = true, fill = 0.7 }
          k:lathe { profile = { { 0.71 * r, 0.693 * h }, { 0.73 * r, 0.697 * h }, { 0.73 * r, 0.705 * h }, { 0.71 * r, 0.709 * h } }, slot = "metal", segments = 20, visual_only = true }
          k:sphere { radius = 0.036 * h, at = { 0, 0, 0.962 * h }, slot = "metal", segments = 12, no_collider = true }
          k:lathe { profile = { { r, 0 }, { r, 0.08 * h }, { 0.62 * r, 0.3 * h } }, slot = "wood", segments = 10, collider_only = true }
          k:lathe { profile = { { 0.62 * r, 0.3 * h }, { 0.88 * r, 0.65 * h }, { 0.86 * r, 0.76 * h }, { 0.3 * r, h } }, slot = "wood", segments = 10, collider_only = true }
        end
      end)
    end
    if p.count == "pair" then
      local y = p.width / 2 - r - 0.004
      one(-y, "salt")
      one(y, "pepper")
      k:box { low = { -r - 0.003, -p.width / 2, 0 }, high = { r + 0.003, p.width / 2, 0.004 }, slot = "metal", bevel = 0.0015, fill = 0.6 } -- a small stand under both
    else
      one(0, p.rng("content"):chance(0.5) and "salt" or "pepper")
    end
    k:fit()
  end,
}
