-- A stand for coats and hats: a pole with curved hooks on spreading feet, a tree of branches, or a hall tree with bench, hooks and hat shelf.
return kind {
  api    = 1,
  names  = { en = "coat rack, coat stand, hat stand, coat tree, hat rack, hall tree, clothes tree, standing coat rack, coat hanger stand, " ..
                  "garment stand",
             zh = "衣帽架, 挂衣架, 落地衣架" },
  measure_zh = "个",
  groups = { "rack", "stand", "furniture" },
  stands = "floor", front = false,
  size   = { width = { 0.42, 0.50, 0.60 }, depth = { 0.42, 0.50, 0.60 }, height = { 1.60, 1.75, 1.90 } },
  mass   = { 1.5, 8, 50 },
  params = {
    form  = one_of { "pole", "tree", "hall_tree", default = "pole", words = { tree = "tree", branch = "tree", ["hall tree"] = "hall_tree", ["with bench"] = "hall_tree", ["带凳"] = "hall_tree", ["树形"] = "tree" },
      size = { pole = { width = { 0.46, 0.50, 0.54 }, depth = { 0.46, 0.50, 0.54 } }, tree = { width = { 0.46, 0.50, 0.54 }, depth = { 0.46, 0.50, 0.54 } }, hall_tree = { width = { 0.70, 0.90, 1.20 }, depth = { 0.34, 0.38, 0.44 } } } },
    hooks = int(4, 6, 10, { ["four-hook"] = 4, ["six-hook"] = 6, ["eight-hook"] = 8 }),
    coats = bool(false, { ["with coats"] = true, ["with a coat"] = true, ["挂着大衣"] = true }),
    style = one_of { "classic", "modern", "rustic", "industrial", "scandinavian" },
  },
  slots  = {
    body = { "oak", "walnut", classic = { "mahogany", "walnut" }, modern = { "black_steel", "walnut" }, rustic = "pine", industrial = "black_steel", scandinavian = { "light_oak", "beech" } },
    board = { "oak", "walnut", classic = { "mahogany", "walnut" }, modern = "walnut", rustic = "pine", industrial = "reclaimed_wood", scandinavian = { "light_oak", "beech" } },
    hook = { "oak", classic = { "brass", "mahogany" }, modern = "black_steel", rustic = "cast_iron", industrial = "black_steel", scandinavian = "light_oak" },
    coat = { "wool", "felt", "denim", tint = { "#4a4f5a", "#8a5a3a", "#3f5a4a", "#8f8a80" } },
    hat  = { "felt", "straw", tint = { "#6a5a48", "#d8c9a0" } },
  },
  rooms  = { "hallway", "entryway", "office", "bedroom", "restaurant", "cafe" },
  build  = function(p, k)
    local h, w, d = p.height, p.width / 2, p.depth / 2
    local function coat(at, turn)
      k:with({ at = at, rot = { 0, 0, turn }, slot = "coat", part = "base" }, function()
        k:loft { soft = true, no_collider = true, segments = 3, fill = 0.25, sections = { { at = { 0.015, 0, -0.90 }, size = { 0.13, 0.36 }, radius = 0.05 }, { at = { 0.01, 0, -0.45 }, size = { 0.12, 0.30 }, radius = 0.05 },
          { at = { 0, 0, -0.14 }, size = { 0.10, 0.30 }, radius = 0.045 }, { at = { 0, 0, -0.05 }, size = { 0.07, 0.14 }, radius = 0.03 }, { at = { 0, 0, 0.0 }, size = { 0.04, 0.06 }, radius = 0.015 } } }
        for _, s in ipairs { -1, 1 } do k:capsule { radius = 0.038, height = 0.52, at = { 0.03, s * 0.165, -0.40 }, rot = { s * 5, 0, 0 }, segments = 10, soft = true, no_collider = true, fill = 0.25 } end
      end)
    end
    if p.form == "hall_tree" then
      k:access { side = "+x", depth = 0.5 }
      local post, fill = 0.035, (p.slots.body == "black_steel") and 0.12 or 1
      for _, s in ipairs { -1, 1 } do
        local ya, yb = s > 0 and w - post or -w, s > 0 and w or -w + post
        k:box { low = { -d, ya, 0 }, high = { -d + post, yb, h }, slot = "body", grain = "z", fill = fill }
        k:box { low = { d - post, ya, 0 }, high = { d, yb, 0.44 }, slot = "body", grain = "z", fill = fill }
        k:box { low = { -d + post, ya + 0.005, 0.36 }, high = { d - post, yb - 0.005, 0.42 }, slot = "body", grain = "x", fill = fill, no_collider = true }
      end
      k:box { low = { -d, -w, 0.44 }, high = { d, w, 0.47 }, slot = "board", grain = "y", bevel = 0.005 }
      for i = 1, 5 do -- slats for shoes below the seat
        local x = -d + 0.04 + (i - 1) * (2 * d - 0.08) / 4
        k:box { low = { x - 0.018, -w + post * 0.5, 0.13 }, high = { x + 0.018, w - post * 0.5, 0.148 }, slot = "board", grain = "y", no_collider = true }
      end
      k:box { low = { -d + 0.01, -w + 0.01, 0.13 }, high = { d - 0.01, w - 0.01, 0.148 }, slot = "board", collider_only = true }
      local n = math.max(3, math.floor(p.width / 0.14))
      for i = 1, n do
        local bw = (2 * w - 2 * post) / n
        k:box { low = { -d + 0.008, -w + post + (i - 1) * bw + 0.001, 0.60 }, high = { -d + 0.022, -w + post + i * bw - 0.001, h - 0.09 }, slot = "board", grain = "z" }
      end
      k:box { low = { -d, -w, h - 0.09 }, high = { -d + 0.02, w, h - 0.02 }, slot = "board", grain = "y" }
      k:box { low = { -d, -w, h - 0.022 }, high = { -d + 0.24, w, h }, slot = "board", grain = "y", bevel = 0.005 }
      for i = 1, p.hooks do
        local y = (2 * w - 0.16) * ((i - 0.5) / p.hooks - 0.5)
        local z = h - 0.20
        k:box { size = { 0.006, 0.024, 0.06 }, at = { -d + 0.024, y, z }, slot = "hook", visual_only = true, bevel = 0.002 }
        k:sweep { path = { { -d + 0.024, y, z + 0.01 }, { -d + 0.05, y, z - 0.005 }, { -d + 0.085, y, z + 0.045 } }, radius = 0.006, smooth = true, steps = 3, segments = 6, slot = "hook", no_collider = true }
        k:sphere { radius = 0.010, at = { -d + 0.086, y, z + 0.048 }, slot = "hook", segments = 8, no_collider = true }
      end
      if p.coats then coat({ -d + 0.08, -math.min(0.45 * w, w - 0.225), h - 0.20 }, 0) coat({ -d + 0.08, math.min(0.5 * w, w - 0.225), h - 0.20 }, 0) end
      k:surface("seat", { center = { 0.02, 0, 0.47 }, size = { 2 * d - 0.08, 2 * w - 0.04 } })
      k:surface("hat_shelf", { center = { -d + 0.12, 0, h }, size = { 0.22, 2 * w - 0.02 } })
      k:container("shoes", { center = { 0, 0, 0.148 }, size = { 2 * d - 0.08, 2 * w - 0.1 }, clearance = 0.24 })
      return
    end
    -- A pole on feet; hooks around its top, the lower half of them at a second height.
    local metal = p.style == "modern" or p.style == "industrial"
    local r = metal and 0.014 or 0.022
    if p.style == "classic" then
      k:lathe { profile = { { 0.030, 0.22 }, { 0.036, 0.26 }, { 0.022, 0.30 }, { 0.020, 0.70 }, { 0.032, 0.76 }, { 0.020, 0.82 }, { 0.017, h - 0.30 }, { 0.028, h - 0.26 }, { 0.016, h - 0.20 }, { 0.020, h - 0.06 }, { 0.032, h - 0.035 }, { 0.022, h - 0.008 }, { 0, h } }, slot = "body", segments = 16, smooth = true, steps = 2, no_collider = true }
      k:cylinder { radius = 0.024, height = h - 0.22, at = { 0, 0, 0.22 }, anchor = "bottom", slot = "body", collider_only = true }
    else
      k:cylinder { radius = r, radius_top = 0.8 * r, height = h - 0.02, at = { 0, 0, 0.0 }, anchor = "bottom", slot = "body", segments = 16 }
      k:sphere { radius = 1.2 * r, at = { 0, 0, h - 1.2 * r }, slot = "body", segments = 12 }
    end
    if metal then
      k:cylinder { radius = math.min(w, d) * 0.72, height = 0.018, at = { 0, 0, 0 }, anchor = "bottom", slot = "body", segments = 32, bevel = 0.004, fill = 0.55 }
    else
      for i = 0, 3 do
        k:with({ rot = { 0, 0, 45 + 90 * i }, slot = "body" }, function()
          k:sweep { path = { { 0.005, 0, 0.30 }, { 0.10, 0, 0.24 }, { 0.24, 0, 0.06 }, { 0.335, 0, 0.016 } }, radius = { 0.020, 0.018, 0.016, 0.016 }, smooth = true, steps = 3, segments = 8, no_collider = true }
          for _, q in ipairs { { 0.005, 0.30, 0.24, 0.06 }, { 0.24, 0.06, 0.335, 0.019 } } do
            local e = 0.016
            k:hull { points = { { q[1], -e, q[2] - e }, { q[1], e, q[2] - e }, { q[1], -e, q[2] + e }, { q[1], e, q[2] + e }, { q[3], -e, q[4] - e }, { q[3], e, q[4] - e }, { q[3], -e, q[4] + e }, { q[3], e, q[4] + e } }, collider_only = true }
          end
        end)
      end
    end
    local rr = p.rng("branches")
    for i = 1, p.hooks do
      local turn = p.form == "tree" and i * 137.5 or 360 * (i - 1) / p.hooks
      local z = p.form == "tree" and 0.95 + (h - 1.15) * (i - 1) / (p.hooks - 1) or (i % 2 == 1 and h - 0.16 or h - 0.34)
      local reach = (p.form == "tree" and 0.20 or 0.16) * (p.form == "tree" and rr:uniform(0.85, 1.1) or 1)
      local tip = { reach, 0, z + (p.form == "tree" and 0.16 or 0.07) }
      k:with({ rot = { 0, 0, turn }, slot = "hook" }, function()
        if p.form == "tree" then k:sweep { path = { { 0, 0, z - 0.02 }, { 0.55 * reach, 0, z + 0.05 }, tip }, radius = { 0.011, 0.009, 0.008 }, smooth = true, steps = 3, segments = 8, no_collider = true }
        else k:sweep { path = { { 0, 0, z }, { 0.55 * reach, 0, z - 0.035 }, { 0.92 * reach, 0, z - 0.01 }, tip }, radius = { 0.010, 0.009, 0.008, 0.008 }, smooth = true, steps = 3, segments = 8, no_collider = true } end
        k:sphere { radius = 0.014, at = tip, segments = 10, no_collider = true }
        k:hull { points = { { 0, -0.008, z - 0.03 }, { 0, 0.008, z - 0.03 }, { 0, 0, z + 0.01 }, { 0.6 * reach, -0.008, z - 0.035 }, { 0.6 * reach, 0.008, z - 0.035 }, { tip[1] + 0.012, -0.008, tip[3] }, { tip[1] + 0.012, 0.008, tip[3] }, { tip[1], 0, tip[3] + 0.013 } }, collider_only = true }
      end)
    end
    if p.style == "classic" then k:torus { radius = 0.13, tube = 0.008, at = { 0, 0, 0.62 }, slot = "hook", pieces = 8, segments = 24 } -- keeps umbrellas upright
      for i = 0, 1 do k:cylinder { radius = 0.006, height = 0.26, axis = i == 0 and "x" or "y", at = { 0, 0, 0.62 }, slot = "hook", segments = 6, no_collider = true } end
    end
    if p.coats then
      coat({ 0.12, 0.02, h - 0.36 }, 20)
      k:lathe { profile = { { 0.145, 0 }, { 0.15, 0.004 }, { 0.09, 0.018 }, { 0.085, 0.06 }, { 0.06, 0.115 }, { 0, 0.12 } }, at = { -0.13, 0, h - 0.13 }, rot = { 0, -25, 0 }, slot = "hat", segments = 20, smooth = true, soft = true, no_collider = true, fill = 0.15 }
    end
    k:fit()
  end,
}
