-- A seat without a back: a round board on three or four legs, a square one with rails, a padded piano stool, two steps, or a round swivel seat on casters.
return kind {
  api    = 1,
  names  = { en = "stool, low stool, step stool, wooden stool, footstep, milking stool, vanity stool, piano stool, piano bench, drafting stool, swivel stool, rolling stool, backless stool, step-stool, foot step", zh = "凳子, 矮凳, 圆凳, 小凳子, 板凳, 方凳, 琴凳" },
  measure_zh = "个",
  groups = { "seat", "seating", "furniture" },
  stands = "floor", front = false,
  size   = { width = { 0.28, 0.36, 0.46 }, depth = { 0.26, 0.36, 0.46 }, height = { 0.36, 0.45, 0.56 } },
  mass   = { 1, 4, 16 },
  params = {
    form = one_of { "round", "square", "padded", "step", "swivel", words = { round = "round", milking = "round", square = "square", wooden = "square", padded = "padded", upholstered = "padded", vanity = "padded", piano = "padded", step = "step", swivel = "swivel", rolling = "swivel", drafting = "swivel", ["圆"] = "round", ["方"] = "square", ["软"] = "padded", ["琴"] = "padded", ["踏步"] = "step", ["旋转"] = "swivel" },
      size = { padded = { width = { 0.40, 0.52, 0.76 }, depth = { 0.30, 0.36, 0.42 }, height = { 0.42, 0.47, 0.52 } }, step = { width = { 0.36, 0.42, 0.48 }, depth = { 0.34, 0.40, 0.46 }, height = { 0.38, 0.44, 0.50 } }, round = { width = { 0.28, 0.34, 0.40 }, depth = { 0.28, 0.34, 0.40 }, height = { 0.28, 0.44, 0.50 } }, swivel = { width = { 0.46, 0.50, 0.54 }, depth = { 0.46, 0.50, 0.54 }, height = { 0.45, 0.50, 0.58 } } } },
    legs = int(3, 4, 4, { ["three-legged"] = 3, ["four-legged"] = 4, ["三脚"] = 3, ["四脚"] = 4 }),
    style = one_of { "modern", "classic", "scandinavian", "rustic" },
  },
  slots  = {
    wood  = { "oak", "beech", "walnut", "painted_wood", rustic = { "pine", "reclaimed_wood" }, scandinavian = { "birch", "light_oak" }, classic = { "mahogany", "dark_oak" }, tint = { "#f0ede4", "#7f9aa0", "#c9a24d" } },
    cover = { "velvet", "leather", "fabric", tint = { "#7d4b44", "#55677a", "#b7a68a", "#3a3d41", "#6f7f68" } },
    metal = { "chrome", "black_steel" },
    wheel = "black_plastic",
  },
  rooms  = { "kitchen", "bathroom", "bedroom", "kids_room", "workshop", "art_studio", "hallway" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    if p.form == "step" then -- two treads between two sides
      local t, low = 0.022, 0.5 * h
      for _, s in ipairs { -1, 1 } do
        local side = k:prism { polygon = { { -d, 0 }, { d, 0 }, { d - 0.01, low - t }, { 0.02, low - t }, { 0.0, h - t }, { -d + 0.02, h - t } }, axis = "y", height = t, at = { 0, s * (w - 0.04), 0 }, slot = "wood" }
        k:cut(side, k:prism { polygon = outline.arc({ { 0.55 * d, -0.01 }, { -0.55 * d, -0.01 } }, 0, 0, 0.5 * d, 180, 0, 8), axis = "y", height = 0.1, at = { 0, s * (w - 0.04), 0 }, slot = "wood" })
      end
      k:box { low = { -d, -w, h - t }, high = { 0.03, w, h }, slot = "wood", grain = "y", bevel = 0.005 }
      k:box { low = { -0.03, -w, low - t }, high = { d, w, low }, slot = "wood", grain = "y", bevel = 0.005 }
      k:box { low = { -d + 0.04, -w + 0.05, h - 0.12 }, high = { -d + 0.058, w - 0.05, h - t }, slot = "wood", grain = "y", no_collider = true }
      for _, z in ipairs { { -d / 2 + 0.015, h }, { d / 2 - 0.015, low } } do for i = -1, 1 do k:box { size = { 0.012, 2 * w - 0.06, 0.002 }, at = { z[1] + 0.04 * i, 0, z[2] }, bevel = 0, slot = "wheel", visual_only = true } end end
      k:surface("top", { center = { -d / 2 + 0.015, 0, h }, size = { d, 2 * w - 0.04 } })
      k:surface("step", { center = { d / 2, 0, low }, size = { 0.8 * d, 2 * w - 0.04 } })
    elseif p.form == "swivel" then
      legs.star(k, { arms = 5, radius = w - 0.02, height = 0.11, slot = "metal", wheel = "wheel", fill = 0.4 })
      k:cylinder { radius = 0.022, height = 0.13, at = { 0, 0, 0.10 }, anchor = "bottom", slot = "metal", segments = 14, fill = 0.4 }
      k:cylinder { radius = 0.0135, height = h - 0.20, at = { 0, 0, 0.10 }, anchor = "bottom", slot = "metal", segments = 12 }
      local part = k:part("seat")
      k:with({ part = part }, function()
        local r = 0.82 * w
        k:cylinder { radius = 0.55 * r, height = 0.02, at = { 0, 0, h - 0.10 }, anchor = "bottom", slot = "metal", fill = 0.3 }
        k:lathe { profile = { { 0.9 * r, h - 0.082 }, { r, h - 0.066 }, { r, h - 0.025 }, { 0.93 * r, h - 0.006 }, { 0.6 * r, h }, { 0, h } }, segments = 28, slot = "cover" }
        k:torus { radius = r, tube = 0.005, at = { 0, 0, h - 0.070 }, slot = "metal", visual_only = true }
        k:surface("seat", { center = { 0, 0, h }, size = { 1.3 * r, 1.3 * r }, outline = "ellipse" })
        k:handle { at = { r, 0, h - 0.05 }, normal = { 1, 0, 0 } }
      end)
      k:joint { part = part, type = "hinge", axis = { 0, 0, 1 }, origin = { 0, 0, h - 0.1 }, range = "endless", hold = "friction" }
    elseif p.form == "round" then
      local t, n, splay = 0.032, p.legs, 0.12
      k:lathe { profile = { { 0.86 * w, h - t }, { w, h - 0.6 * t }, { w, h - 0.25 * t }, { 0.94 * w, h }, { 0.6 * w, h - 0.004 }, { 0, h - 0.008 } }, segments = 32, slot = "wood" }
      for i = 0, n - 1 do
        local a = 2 * math.pi * (i + 0.5) / n
        local c, s = math.cos(a), math.sin(a)
        local foot = w - 0.022
        k:loft { slot = "wood", segments = 3, sections = { { at = { foot * c, foot * s, 0 }, size = { 0.026, 0.026 }, radius = 0.013 }, { at = { 0.78 * foot * c, 0.78 * foot * s, 0.45 * h }, size = { 0.036, 0.036 }, radius = 0.018 }, { at = { 0.58 * w * c, 0.58 * w * s, h - 0.5 * t }, size = { 0.028, 0.028 }, radius = 0.014 } } }
        if p.style ~= "modern" then
          local b = 2 * math.pi * (i + 1.5) / n
          local z, f = 0.34 * h, 0.84 * foot
          k:sweep { path = { { f * c, f * s, z }, { f * math.cos(b), f * math.sin(b), z } }, radius = 0.009, segments = 8, slot = "wood", no_collider = true }
        end
      end
      k:surface("top", { center = { 0, 0, h - 0.004 }, size = { 1.5 * w, 1.5 * w }, outline = "ellipse" })
    else
      local padded = p.form == "padded"
      local board = padded and h - 0.065 or h
      local turned = p.style == "classic"
      for _, x in ipairs { -1, 1 } do
        for _, y in ipairs { -1, 1 } do
          local at = { x * (d - 0.035), y * (w - 0.035), board - 0.02 }
          if turned then legs.turned(k, { at = at, height = board - 0.02, width = 0.042, slot = "wood" }) else legs.tapered(k, { at = at, height = board - 0.02, width = 0.038, foot = p.style == "rustic" and 1 or 0.6, lean = { x * 0.012, y * 0.012 }, slot = "wood" }) end
        end
      end
      for _, s in ipairs { -1, 1 } do
        k:box { low = { -d + 0.03, s * (w - 0.035) - 0.009, board - 0.075 }, high = { d - 0.03, s * (w - 0.035) + 0.009, board - 0.02 }, slot = "wood", no_collider = true }
        k:box { low = { s * (d - 0.035) - 0.009, -w + 0.03, board - 0.075 }, high = { s * (d - 0.035) + 0.009, w - 0.03, board - 0.02 }, slot = "wood", no_collider = true }
        if p.style == "rustic" then k:box { low = { -d + 0.03, s * (w - 0.033) - 0.009, 0.12 }, high = { d - 0.03, s * (w - 0.033) + 0.009, 0.15 }, slot = "wood", no_collider = true } end
      end
      if padded then
        k:box { low = { -d + 0.01, -w + 0.01, board - 0.025 }, high = { d - 0.01, w - 0.01, board }, slot = "wood", no_collider = true }
        upholstery.seat(k, { low = { -d, -w, board - 0.004 }, high = { d, w, h }, slot = "cover", puff = 0.3, seam = "cover" })
        for i = -1, 1 do for _, s in ipairs { -1, 1 } do k:ellipsoid { size = { 0.02, 0.02, 0.008 }, at = { s * 0.4 * d, i * 0.55 * w, h - 0.003 }, segments = 8, slot = "wheel", visual_only = true } end end
      elseif p.style == "modern" or p.style == "rustic" then
        for i = -1, 1 do k:box { low = { -d + (i + 1) * 2 * d / 3 + (i > -1 and 0.002 or 0), -w, h - 0.024 }, high = { -d + (i + 2) * 2 * d / 3 - (i < 1 and 0.002 or 0), w, h }, slot = "wood", grain = "y", bevel = 0.004 } end
      else
        k:rounded_box { low = { -d, -w, h - 0.028 }, high = { d, w, h }, radius = 0.01, segments = 2, slot = "wood" }
        k:box { size = { 0.09, 0.025, 0.002 }, at = { 0, 0, h }, rot = { 0, 0, 90 }, bevel = 0.001, slot = "wheel", visual_only = true }
      end
      k:surface("top", { center = { 0, 0, h }, size = { 2 * d - 0.04, 2 * w - 0.04 } })
    end
    k:fit()
  end,
}
