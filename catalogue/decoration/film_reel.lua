-- A film reel with round windows and film wound on it, on a small stand; lying in its open tin; a cassette of tape; or a video cassette.
return kind {
  api    = 1,
  names  = { en = "film reel, movie reel, film, film roll, film canister reel, cassette tape, cassette, vhs tape", zh = "胶片盘, 电影胶片, 磁带, 录像带" },
  measure_zh = "卷",
  groups = { "decoration" },
  stands = "surface",
  size   = { width = { 0.09, 0.30, 0.42 }, depth = { 0.05, 0.12, 0.42 }, height = { 0.01, 0.33, 0.45 } },
  mass   = { 0.015, 2.5, 12 },
  params = { type = one_of { "standing", "lying", "cassette", "vhs", default = "standing", words = { ["reel"] = "standing", ["standing"] = "standing", ["lying"] = "lying", ["canister"] = "lying", ["cassette"] = "cassette", ["磁带"] = "cassette", ["vhs"] = "vhs", ["video tape"] = "vhs", ["录像带"] = "vhs" }, size = {
    standing = { width = { 0.24, 0.32, 0.40 }, depth = { 0.10, 0.12, 0.15 }, height = { 0.25, 0.33, 0.42 } }, lying = { width = { 0.26, 0.34, 0.42 }, depth = { 0.26, 0.34, 0.42 }, height = { 0.045, 0.052, 0.06 } },
    cassette = { width = { 0.098, 0.101, 0.105 }, depth = { 0.062, 0.064, 0.067 }, height = { 0.010, 0.012, 0.014 } }, vhs = { width = { 0.184, 0.188, 0.192 }, depth = { 0.102, 0.104, 0.106 }, height = { 0.024, 0.026, 0.028 } } } } },
  slots  = { reel = { "aluminium", "painted_metal", "brass", tint = { "#2b2d30", "#c8cacc" } }, film = { "black_plastic" }, stand = { "walnut", "black_steel" }, tin = "galvanised_steel", shell = { "plastic", tint = { "#2b2d30", "#e8e4da", "#d85a4a", "#3fa0b0" } }, label = "paper", ink = "black_plastic", hub = "plastic", red = { "plastic", tint = { "#d8402f" } }, window = "clear_plastic" },
  rooms  = { "home_theater", "study", "living_room" },
  build  = function(p, k)
    local function tape(W, D, H, big) -- a cassette lying: length along y
      k:box { size = { D, W, H }, anchor = "bottom", slot = big and "film" or "shell", bevel = big and 0.002 or 0.0012, fill = 0.35 }
      local top = H + 0.0002
      if big then
        for _, s in ipairs { -1, 1 } do
          k:cylinder { radius = 0.030, height = 0.0008, at = { 0.012, s * 0.046, top }, segments = 22, bevel = 0, slot = "window", visual_only = true }
          k:cylinder { radius = 0.012, height = 0.0014, at = { 0.012, s * 0.046, top }, segments = 14, bevel = 0, slot = "hub", visual_only = true }
        end
        k:box { size = { 0.055, 0.05, 0.0008 }, at = { 0.012, 0, top }, bevel = 0, slot = "label", visual_only = true }
        k:box { size = { 0.0008, 0.14, 0.015 }, at = { D / 2, 0, H / 2 }, bevel = 0, slot = "label", visual_only = true }
        letters.text(k, { text = "VHS", at = { D / 2 + 0.0004, -0.045, H / 2 }, height = 0.009, slot = "ink", rise = 0.0005 })
        k:box { size = { 0.018, W - 0.004, H + 0.0012 }, at = { -D / 2 + 0.010, 0, 0.0 }, anchor = "bottom", bevel = 0.001, slot = "shell", visual_only = true }
      else
        k:box { size = { 0.040, 0.086, 0.0006 }, at = { 0.002, 0, top }, bevel = 0, slot = "label", visual_only = true }
        k:box { size = { 0.0042, 0.086, 0.0009 }, at = { 0.012, 0, top }, bevel = 0, slot = "red", visual_only = true }
        for i = 0, 1 do k:box { size = { 0.001, 0.070, 0.0009 }, at = { -0.010 - 0.004 * i, 0, top }, bevel = 0, slot = "ink", visual_only = true } end
        k:prism { polygon = outline.rounded_rect(0.014, 0.062, 0.006, 3), height = 0.0012, at = { 0.0, 0, top }, bevel = 0, slot = "ink", visual_only = true }
        for _, s in ipairs { -1, 1 } do
          k:cylinder { radius = 0.0055, height = 0.0020, at = { 0, s * 0.0212, top }, segments = 14, bevel = 0, slot = "hub", visual_only = true }
          k:cylinder { radius = 0.0032, height = 0.0026, at = { 0, s * 0.0212, top }, segments = 6, bevel = 0, slot = "ink", visual_only = true }
          k:cylinder { radius = 0.0012, height = 0.0006, at = { 0.027, s * 0.044, top }, segments = 6, bevel = 0, slot = "hub", visual_only = true }
        end
        k:box { size = { 0.012, 0.012, 0.0008 }, at = { 0.0, 0, top + 0.0006 }, bevel = 0, slot = "window", visual_only = true }
        k:prism { polygon = { { -0.0325, -0.030 }, { -0.0325, 0.030 }, { -0.020, 0.026 }, { -0.020, -0.026 } }, height = H + 0.0016, at = { 0, 0, H / 2 + 0.0008 }, bevel = 0.0006, slot = "shell", visual_only = true }
      end
    end
    if p.type == "cassette" then tape(p.width, p.depth, p.height - 0.0016, false) k:fit() return end
    if p.type == "vhs" then tape(p.width, p.depth, p.height - 0.001, true) k:fit() return end
    -- A reel about x: two flanges with windows, a hub, film between.
    local function reel(R)
      local t = 0.034
      for _, s in ipairs { -1, 1 } do
        local flange = k:cylinder { radius = R, height = 0.0025, axis = "x", at = { s * t / 2, 0, 0 }, slot = "reel", segments = 40, bevel = 0.0006, no_collider = true }
        local tools = {}
        for i = 1, 5 do
          local a = 2 * math.pi * (i / 5 + 0.05)
          tools[i] = k:cylinder { radius = 0.25 * R, height = 0.02, axis = "x", at = { s * t / 2, 0.60 * R * math.cos(a), 0.60 * R * math.sin(a) }, segments = 18, bevel = 0, slot = "reel", no_collider = true }
        end
        k:cut(flange, tools[1], tools[2], tools[3], tools[4], tools[5])
        k:torus { radius = R - 0.003, tube = 0.003, axis = "x", at = { s * t / 2, 0, 0 }, segments = 36, slot = "reel", visual_only = true }
        k:cylinder { radius = 0.14 * R, height = 0.005, axis = "x", at = { s * (t / 2 + 0.001), 0, 0 }, slot = "reel", segments = 18, no_collider = true }
        k:cylinder { radius = 0.045 * R, height = 0.007, axis = "x", at = { s * (t / 2 + 0.001), 0, 0 }, slot = "film", segments = 10, bevel = 0, visual_only = true }
      end
      k:cylinder { radius = 0.76 * R, height = t - 0.004, axis = "x", slot = "film", segments = 36, bevel = 0, fill = 0.2, no_collider = true }
      k:cylinder { radius = R, height = t + 0.004, axis = "x", slot = "film", segments = 24, collider_only = true }
      return t
    end
    if p.type == "standing" then
      local R = math.min(p.width / 2, (p.height - 0.012) / 2)
      local foot = 0.024
      k:with({ at = { 0, 0, p.height - R - 0.001 } }, function() reel(R) end)
      k:box { low = { -p.depth / 2, -0.55 * R, 0 }, high = { p.depth / 2, 0.55 * R, foot }, slot = "stand", bevel = 0.004 }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { s * 0.030 - 0.005, -0.34 * R, foot }, high = { s * 0.030 + 0.005, 0.34 * R, foot + 0.16 * R }, slot = "stand", bevel = 0.003 }
      end
      -- A loose end of film with its holes, down over the foot.
      k:sweep { path = { { 0, 0.74 * R, p.height - R - 0.1 * R }, { 0, 0.92 * R, 0.55 * R }, { 0, 0.72 * R, 0.18 * R }, { 0, 0.86 * R, 0.004 }, { 0, 0.99 * R, 0.010 } }, rect = { 0.0016, 0.028 }, up = { 1, 0, 0 }, smooth = true, steps = 4, slot = "film", no_collider = true, soft = true }
    else
      local R = p.width / 2 - 0.012
      k:lathe { profile = { { R + 0.010, 0 }, { R + 0.012, 0.002 }, { R + 0.012, 0.022 } }, wall = 0.0012, base = 0.0015, slot = "tin", segments = 36 }
      k:with({ at = { 0, 0, 0.026 }, rot = { 0, -90, 0 } }, function() reel(R) end)
      k:box { size = { 0.0008, 0.12, 0.012 }, at = { R + 0.0125, 0, 0.012 }, bevel = 0, slot = "label", visual_only = true }
    end
    k:fit()
  end,
}
