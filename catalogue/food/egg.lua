-- A shell, narrower at one end: lying, standing boiled in its cup, or painted in bands for Easter.
return kind {
  api    = 1,
  names  = { en = "egg, boiled egg, easter egg, chicken egg", zh = "鸡蛋, 蛋, 彩蛋" },
  measure_zh = "个",
  groups = { "food" },
  stands = "surface", front = false,
  size   = { width = { 0.042, 0.052, 0.062 }, depth = { 0.042, 0.052, 0.062 }, height = { 0.042, 0.052, 0.12 } },
  mass   = { 0.03, 0.07, 0.3 },
  params = { type = one_of { "plain", "boiled", "easter", default = "plain", words = { boiled = "boiled", easter = "easter", painted = "easter", ["煮"] = "boiled", ["彩"] = "easter" },
    size = { plain = { width = { 0.054, 0.060, 0.066 }, depth = { 0.042, 0.0455, 0.05 }, height = { 0.042, 0.0455, 0.05 } }, easter = { width = { 0.054, 0.060, 0.066 }, depth = { 0.042, 0.0455, 0.05 }, height = { 0.042, 0.0455, 0.05 } }, boiled = { width = { 0.046, 0.050, 0.056 }, depth = { 0.046, 0.050, 0.056 }, height = { 0.085, 0.095, 0.105 } } } } },
  slots  = { shell = { "egg_shell", "porcelain" }, paint = { "paint", tint = { "#70b8d8", "#e88aa0", "#a8c860", "#b898d0" } }, band = { "paint", tint = { "#f0d050", "#ffffff", "#d05870" } }, cup = { "porcelain", "ceramic", "beech", tint = { "#ffffff", "#a8c8d8", "#e0c0b0" } } },
  rooms  = { "kitchen", "dining_room" },
  build  = function(p, k)
    local R, L = 0.0225, 0.059
    local profile = {}
    for i = 0, 12 do
      local t = i / 12
      local u = t < 0.45 and 0.5 * t / 0.45 or 0.5 + 0.5 * (t - 0.45) / 0.55
      profile[i + 1] = { R * math.sin(math.pi * u) ^ 0.5, L * t }
    end
    profile[1], profile[13] = { 0.003, 0 }, { 0, L }
    if p.type == "boiled" then
      k:lathe { profile = { { 0.021, 0 }, { 0.022, 0.004 }, { 0.010, 0.014 }, { 0.009, 0.022 }, { 0.020, 0.034 }, { 0.0245, 0.052 }, { 0.0235, 0.053 }, { 0.019, 0.040 }, { 0, 0.034 } }, slot = "cup", segments = 22, no_collider = true }
      k:lathe { profile = profile, at = { 0, 0, 0.034 }, slot = "shell", segments = 20, no_collider = true }
      k:lathe { profile = { { 0.022, 0 }, { 0.012, 0.018 }, { 0.0245, 0.05 }, { 0.022, 0.068 }, { 0.012, 0.087 }, { 0.004, 0.093 } }, slot = "cup", segments = 10, collider_only = true }
    else
      local easter = p.type == "easter"
      local lying = {}
      for i, q in ipairs(profile) do lying[i] = { q[1], q[2] - L / 2 } end
      food.turned(k, { axis = "y", slot = easter and "paint" or "shell", segments = 20, at = { 0, 0, R }, profile = lying })
      if easter then
        for i = 3, 11, 2 do
          local a, b = lying[i], lying[i + 1]
          local m = { (a[1] * 0.55 + b[1] * 0.45) + 0.0003, a[2] * 0.55 + b[2] * 0.45 }
          k:lathe { profile = { { a[1] + 0.0003, a[2] }, m }, axis = "y", at = { 0, 0, R }, slot = i == 7 and "shell" or "band", segments = 20, visual_only = true }
        end
        for i = 0, 7 do local a = 0.785 * i; k:sphere { radius = 0.0022, at = { lying[7][1] * math.cos(a), lying[7][2] + 0.0012, R + lying[7][1] * math.sin(a) }, slot = "band", segments = 5, visual_only = true } end
      end
    end
    k:fit()
  end,
}
