-- A scale model: an airliner or old biplane on a stand, a sailing ship in its cradle, a house on a baseboard with trees, a rocket on its pad.
return kind {
  api    = 1,
  names  = { en = "scale model, model airplane, model plane, airplane model, toy plane, toy airplane, model ship, ship model, model boat, toy boat, model house, architectural model, house model, scale model house, model rocket, rocket model, toy rocket, spaceship model, miniature model, miniature",
             zh = "模型, 飞机模型, 船模, 建筑模型, 航模, 火箭模型, 玩具飞机" },
  measure_zh = "个",
  groups = { "decoration", "toy" },
  stands = "surface",
  size   = { width = { 0.10, 0.30, 0.55 }, depth = { 0.10, 0.30, 0.60 }, height = { 0.10, 0.24, 0.60 } },
  mass   = { 0.05, 0.7, 8 },
  params = { type = one_of { "airplane", "biplane", "ship", "house", "rocket", words = {
    ["airplane"] = "airplane", ["plane"] = "airplane", ["aircraft"] = "airplane", ["airliner"] = "airplane", ["飞机"] = "airplane", ["biplane"] = "biplane", ["propeller"] = "biplane", ["ship"] = "ship", ["boat"] = "ship", ["sailing"] = "ship", ["船"] = "ship", ["house"] = "house", ["architectural"] = "house", ["building"] = "house", ["建筑"] = "house", ["房"] = "house", ["rocket"] = "rocket", ["spaceship"] = "rocket", ["火箭"] = "rocket" }, size = {
    airplane = { width = { 0.28, 0.36, 0.46 }, depth = { 0.30, 0.38, 0.48 }, height = { 0.15, 0.19, 0.24 } }, biplane = { width = { 0.24, 0.30, 0.38 }, depth = { 0.20, 0.24, 0.30 }, height = { 0.10, 0.125, 0.16 } }, ship = { width = { 0.10, 0.13, 0.17 }, depth = { 0.36, 0.46, 0.58 }, height = { 0.34, 0.43, 0.54 } },
    house = { width = { 0.30, 0.38, 0.48 }, depth = { 0.28, 0.34, 0.42 }, height = { 0.13, 0.17, 0.22 } }, rocket = { width = { 0.15, 0.18, 0.22 }, depth = { 0.15, 0.18, 0.22 }, height = { 0.38, 0.48, 0.58 } } } } },
  slots  = {
    body = { "plastic", "painted_metal", tint = { "#f4f4f2", "#e8e4dc" } }, accent = { "plastic", tint = { "#c8302a", "#2f5fa8", "#e8a02b", "#3f8a5f" } }, dark = "black_plastic", glass = "screen_black", metal = { "chrome", "brass" }, stand = { "walnut", "black_plastic", "oak" },
    hull = { "walnut", "mahogany" }, deck = { "maple", "pine" }, sail = { "canvas", "cotton" }, rope = { "jute" }, wall = { "plaster", "painted_wood", "birch", tint = { "#ffffff", "#f0e4d0" } }, roof = { "painted_wood", "slate", tint = { "#a84a3a", "#5a5f68" } }, ground = { "plastic_matte", tint = { "#8aa86a" } }, tree = { "plastic_matte", tint = { "#4f8a4a", "#6f9a50" } }, path = { "paperboard" },
  },
  rooms  = { "study", "home_office", "living_room", "kids_room" },
  build  = function(p, k)
    local t = p.type
    local function wing(points, thick, slot, at, rot) k:prism { polygon = points, height = thick, slot = slot or "body", at = at, rot = rot, bevel = thick * 0.3, no_collider = true } end
    if t == "airplane" then
      -- Fuselage along x, nose forward, climbing a little on its stand.
      k:cylinder { radius = 0.055, radius_top = 0.050, height = 0.014, anchor = "bottom", slot = "stand", segments = 28, bevel = 0.003 }
      k:sweep { path = { { 0, 0, 0.012 }, { -0.012, 0, 0.06 }, { 0.0, 0, 0.105 } }, radius = 0.0045, segments = 8, smooth = true, steps = 2, slot = "metal" }
      k:with({ at = { 0, 0, 0.122 }, rot = { 0, -9, 0 } }, function()
        local r = 0.020
        k:lathe { profile = { { 0.002, -0.175 }, { 0.008, -0.16 }, { 0.015, -0.11 }, { r, -0.07 }, { r, 0.115 }, { 0.0185, 0.140 }, { 0.013, 0.160 }, { 0.006, 0.172 }, { 0, 0.175 } }, axis = "x", slot = "body", segments = 22, smooth = true, steps = 1, fill = 0.5, no_collider = true }
        k:cylinder { radius = 0.016, height = 0.29, axis = "x", at = { 0.02, 0, 0 }, slot = "body", segments = 12, collider_only = true }
        for _, s in ipairs { -1, 1 } do
          k:with({ rot = { s * 5, 0, 0 } }, function()
            wing({ { 0.050, s * 0.010 }, { -0.020, s * 0.010 }, { -0.072, s * 0.178 }, { -0.050, s * 0.180 }, { -0.010, s * 0.075 } }, 0.0045, "body", { 0, 0, -0.010 })
            wing({ { -0.046, s * 0.172 }, { -0.074, s * 0.172 }, { -0.084, s * 0.186 }, { -0.066, s * 0.187 } }, 0.014, "accent", { 0, 0, -0.004 })
            k:prism { polygon = { { 0.045, s * 0.012 }, { -0.018, s * 0.012 }, { -0.078, s * 0.180 }, { -0.056, s * 0.180 }, { -0.008, s * 0.075 } }, height = 0.006, at = { 0, 0, -0.010 }, slot = "body", collider_only = true }
            for i, y in ipairs { 0.062 } do -- engines under the wings
              k:lathe { profile = { { 0.006, -0.026 }, { 0.0115, -0.010 }, { 0.0125, 0.012 }, { 0.0105, 0.022 }, { 0, 0.022 } }, axis = "x", at = { 0.016, s * y, -0.024 }, slot = "body", segments = 16, fill = 0.6, no_collider = true }
              k:cylinder { radius = 0.0095, height = 0.002, axis = "x", at = { 0.0385, s * y, -0.024 }, slot = "dark", segments = 14, bevel = 0, visual_only = true }
              k:box { size = { 0.024, 0.003, 0.010 }, at = { 0.008, s * y, -0.013 }, slot = "body", bevel = 0, no_collider = true }
            end
          end)
          wing({ { -0.130, s * 0.008 }, { -0.160, s * 0.008 }, { -0.178, s * 0.068 }, { -0.164, s * 0.070 } }, 0.0035, "body", { 0, 0, 0.006 })
          k:prism { polygon = { { -0.130, s * 0.008 }, { -0.160, s * 0.008 }, { -0.178, s * 0.068 }, { -0.164, s * 0.070 } }, height = 0.006, at = { 0, 0, 0.006 }, slot = "body", collider_only = true }
          for i = 0, 15 do k:box { size = { 0.005, 0.0012, 0.0055 }, at = { 0.110 - 0.0125 * i, s * (r - 0.0004), 0.006 }, bevel = 0, slot = "glass", visual_only = true } end
          k:box { size = { 0.20, 0.0012, 0.004 }, at = { 0.02, s * (r - 0.0010), -0.002 }, bevel = 0, slot = "accent", visual_only = true }
          k:box { size = { 0.016, 0.010, 0.007 }, at = { 0.148, s * 0.009, 0.0085 }, rot = { 0, 28, s * 24 }, bevel = 0.001, slot = "glass", visual_only = true }
        end
        k:prism { polygon = { { -0.115, 0.014 }, { -0.162, 0.010 }, { -0.182, 0.074 }, { -0.160, 0.074 } }, axis = "y", height = 0.004, slot = "accent", bevel = 0.001, no_collider = true }
        k:box { low = { -0.175, -0.002, 0.01 }, high = { -0.145, 0.002, 0.072 }, slot = "accent", collider_only = true }
      end)
    elseif t == "biplane" then
      local R = 0.016
      k:with({ at = { 0, 0, 0.050 }, rot = { 0, -7, 0 } }, function()
        k:lathe { profile = { { 0.004, -0.110 }, { 0.012, -0.07 }, { 0.020, -0.01 }, { 0.022, 0.05 }, { 0.020, 0.078 }, { 0, 0.078 } }, axis = "x", slot = "accent", segments = 20, smooth = true, steps = 1, fill = 0.6, no_collider = true }
        k:cylinder { radius = 0.020, height = 0.15, axis = "x", at = { 0.0, 0, 0 }, slot = "accent", segments = 10, collider_only = true }
        k:cylinder { radius = 0.0225, height = 0.016, axis = "x", at = { 0.075, 0, 0 }, slot = "metal", segments = 20, no_collider = true, fill = 0.5 }
        for i = 0, 6 do local a = 2 * math.pi * i / 7 k:cylinder { radius = 0.0048, height = 0.008, axis = "x", at = { 0.084, 0.014 * math.cos(a), 0.014 * math.sin(a) }, slot = "dark", segments = 8, bevel = 0, visual_only = true } end
        for _, z in ipairs { -0.016, 0.038 } do
          k:prism { polygon = outline.rounded_rect(0.052, 0.30, 0.012, 3), height = 0.005, at = { 0.022, 0, z }, slot = "body", bevel = 0.0015 }
          for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.015, height = 0.0008, at = { 0.022, s * 0.115, z + 0.0027 }, slot = "accent", segments = 20, bevel = 0, visual_only = true } k:cylinder { radius = 0.009, height = 0.0014, at = { 0.022, s * 0.115, z + 0.0027 }, slot = "body", segments = 18, bevel = 0, visual_only = true } end
        end
        for _, s in ipairs { -1, 1 } do for _, x in ipairs { 0.006, 0.038 } do
          for _, y in ipairs { 0.065, 0.125 } do k:cylinder { radius = 0.0016, height = 0.054, at = { x, s * y, 0.011 }, slot = "stand", segments = 6, bevel = 0, no_collider = true } end
          k:sweep { path = { { x, s * 0.012, 0.014 }, { x, s * 0.022, 0.037 } }, radius = 0.0016, segments = 6, slot = "stand", no_collider = true }
        end
          k:sweep { path = { { 0.022, s * 0.066, -0.015 }, { 0.022, s * 0.124, 0.037 } }, radius = 0.0006, segments = 4, slot = "dark", visual_only = true }
          k:sweep { path = { { 0.040, s * 0.010, -0.014 }, { 0.046, s * 0.036, -0.034 } }, radius = 0.0022, segments = 6, slot = "stand", no_collider = true }
          k:sweep { path = { { 0.018, s * 0.010, -0.016 }, { 0.046, s * 0.036, -0.034 } }, radius = 0.0022, segments = 6, slot = "stand", no_collider = true }
          k:cylinder { radius = R, height = 0.007, axis = "y", at = { 0.046, s * 0.040, -0.036 }, slot = "dark", segments = 18, bevel = 0.0015 }
          k:cylinder { radius = 0.55 * R, height = 0.0085, axis = "y", at = { 0.046, s * 0.040, -0.036 }, slot = "metal", segments = 14, bevel = 0, no_collider = true }
          wing({ { -0.082, s * 0.004 }, { -0.112, s * 0.004 }, { -0.112, s * 0.050 }, { -0.094, s * 0.056 } }, 0.003, "body", { 0, 0, 0.006 })
        end
        k:prism { polygon = { { -0.084, 0.006 }, { -0.118, 0.006 }, { -0.120, 0.040 }, { -0.104, 0.046 } }, axis = "y", height = 0.003, slot = "body", bevel = 0.0008 }
        k:box { low = { -0.034, -0.012, 0.015 }, high = { -0.004, 0.012, 0.024 }, slot = "dark", bevel = 0.003, visual_only = true }
        k:sphere { radius = 0.008, at = { -0.016, 0, 0.028 }, segments = 10, slot = "stand", visual_only = true }
        k:box { size = { 0.003, 0.014, 0.010 }, at = { 0.002, 0, 0.025 }, rot = { 0, -25, 0 }, bevel = 0.0005, slot = "glass", visual_only = true }
        -- Propeller on its spinner.
        k:cone { radius = 0.007, radius_top = 0.001, height = 0.016, axis = "x", at = { 0.096, 0, 0 }, slot = "metal", segments = 12, no_collider = true }
        for _, s in ipairs { -1, 1 } do k:with({ at = { 0.092, 0, 0 }, rot = { 25, 0, 0 } }, function() k:box { low = { -0.0012, s > 0 and 0.002 or -0.060, -0.005 }, high = { 0.0012, s > 0 and 0.060 or -0.002, 0.005 }, slot = "stand", bevel = 0.001 } end) end
        k:sweep { path = { { -0.092, 0, -0.004 }, { -0.104, 0, -0.0315 } }, radius = 0.0022, segments = 6, slot = "stand", round_ends = true }
      end)
    elseif t == "ship" then
      -- Hull in slices, decks, three masts with square sails, bowsprit, rigging; on a cradle.
      local L = 0.20
      local stations = { { -L, 0.036, 0.040 }, { -0.15, 0.046, 0.022 }, { -0.06, 0.050, 0.012 }, { 0.04, 0.048, 0.012 }, { 0.12, 0.036, 0.020 }, { 0.17, 0.016, 0.036 }, { 0.19, 0.003, 0.050 } }
      local function sheer(x) return 0.082 + 0.5 * (x / L) ^ 2 * 0.03 + (x < -0.10 and 0.022 or (x > 0.13 and 0.012 or 0)) end
      for i = 1, #stations - 1 do
        local a, b = stations[i], stations[i + 1]
        local pts = {}
        for _, q in ipairs { a, b } do
          for _, s in ipairs { -1, 1 } do
            pts[#pts + 1] = { q[1], s * q[2], sheer(q[1]) }
            pts[#pts + 1] = { q[1], s * q[2] * 1.04, 0.060 }
            pts[#pts + 1] = { q[1], s * q[2] * 0.66, q[3] + 0.014 }
            pts[#pts + 1] = { q[1], s * 0.003, q[3] + 0.004 }
          end
        end
        k:hull { points = pts, slot = "hull", fill = 0.6 }
        local deck = {}
        for _, q in ipairs { a, b } do for _, s in ipairs { -1, 1 } do for _, z in ipairs { 0.001, 0.002 } do deck[#deck + 1] = { q[1], s * q[2] * 0.90, math.min(sheer(a[1]), sheer(b[1])) - 0.0005 + z } end end end
        k:hull { points = deck, slot = "deck", visual_only = true }
        for _, s in ipairs { -1, 1 } do
          k:sweep { path = { { a[1], s * a[2], sheer(a[1]) + 0.006 }, { b[1], s * b[2], sheer(b[1]) + 0.006 } }, rect = { 0.003, 0.012 }, slot = "hull", visual_only = true }
          k:sweep { path = { { a[1], s * a[2] * 1.05, 0.0635 }, { b[1], s * b[2] * 1.05, 0.0635 } }, rect = { 0.0025, 0.005 }, slot = "metal", visual_only = true }
        end
      end
      k:box { low = { -L + 0.001, -0.030, 0.10 }, high = { -0.13, 0.030, 0.120 }, slot = "hull", bevel = 0.002, no_collider = true }
      for i = -1, 1 do k:box { size = { 0.002, 0.012, 0.010 }, at = { -L - 0.0005, 0.019 * i, 0.088 }, bevel = 0, slot = "metal", visual_only = true } end
      for i = 0, 5 do for _, s in ipairs { -1, 1 } do k:box { size = { 0.009, 0.003, 0.008 }, at = { -0.11 + 0.036 * i, s * 0.0505 * (i > 3 and (1.12 - 0.06 * i) or 1), 0.0735 }, bevel = 0, slot = "dark", visual_only = true } end end
      k:box { low = { -0.13, -0.0015, 0.010 }, high = { 0.15, 0.0015, 0.024 }, slot = "hull", bevel = 0, no_collider = true }
      local masts = { { -0.115, 0.33 }, { -0.01, 0.40 }, { 0.095, 0.36 } }
      for m, q in ipairs(masts) do
        local x, top = q[1], q[2]
        k:cylinder { radius = 0.0034, radius_top = 0.0018, height = top - 0.08, at = { x, 0, 0.08 }, anchor = "bottom", slot = "deck", segments = 8 }
        k:cylinder { radius = 0.008, height = 0.004, at = { x, 0, 0.08 + 0.55 * (top - 0.08) }, slot = "hull", segments = 12, no_collider = true }
        local z = 0.108 + (m == 1 and 0.02 or 0)
        local z0 = z
        for i = 0, 2 do
          local hgt, half = (top - z - 0.01) * ({ 0.38, 0.33, 0.24 })[i + 1], ({ 0.056, 0.046, 0.034 })[i + 1]
          local up = ({ 0.048, 0.036, 0.028 })[i + 1]
          local zb = z
          local zt = zb + hgt
          k:sweep { path = { { x + 0.004, 0, zt }, { x + 0.016, 0, (zt + zb) / 2 + 0.1 * hgt }, { x + 0.014, 0, zb + 0.1 * hgt }, { x + 0.006, 0, zb } }, rect = { 0.0014, 2 * half }, up = { 0, 1, 0 }, smooth = true, steps = 2, slot = "sail", no_collider = true }
          k:cylinder { radius = 0.0018, height = 2 * half + 0.012, axis = "y", at = { x + 0.004, 0, zt + 0.002 }, slot = "deck", segments = 6, bevel = 0, no_collider = true }
          z = zt + 0.010
        end
        k:prism { polygon = { { -0.052, z0 }, { 0.052, z0 }, { 0.036, z - 0.012 }, { -0.036, z - 0.012 } }, axis = "x", height = 0.014, at = { x + 0.006, 0, 0 }, slot = "sail", collider_only = true }
        for _, s in ipairs { -1, 1 } do for i = -1, 1 do k:sweep { path = { { x + 0.010 * i, s * 0.046, 0.085 }, { x, s * 0.004, 0.10 + 0.6 * (top - 0.10) } }, radius = 0.0005, segments = 4, slot = "rope", visual_only = true } end end
        k:prism { polygon = { { -0.022, 0 }, { 0, 0.004 }, { 0, -0.004 } }, axis = "y", height = 0.001, at = { x, 0, top - 0.004 }, bevel = 0, slot = "accent", visual_only = true }
      end
      k:sweep { path = { { 0.16, 0, 0.10 }, { 0.245, 0, 0.145 } }, radius = { 0.0035, 0.0018 }, segments = 8, slot = "deck" }
      for _, z in ipairs { 0.20, 0.30 } do k:hull { points = { { 0.103, -0.0005, z + 0.03 }, { 0.103, 0.0005, z + 0.03 }, { 0.16 + (z < 0.25 and 0.02 or 0.075), -0.0005, z < 0.25 and 0.116 or 0.142 }, { 0.16 + (z < 0.25 and 0.02 or 0.075), 0.0005, z < 0.25 and 0.116 or 0.142 }, { 0.108, -0.0005, z - 0.06 }, { 0.108, 0.0005, z - 0.06 } }, slot = "sail", visual_only = true } end
      for _, q in ipairs { { -0.115, 0.33, -0.01, 0.40 }, { -0.01, 0.40, 0.095, 0.36 }, { 0.095, 0.36, 0.243, 0.145 } } do k:sweep { path = { { q[1], 0, q[2] - 0.004 }, { q[3], 0, q[4] - 0.01 } }, radius = 0.0005, segments = 4, slot = "rope", visual_only = true } end
      k:box { low = { -0.16, -0.055, 0 }, high = { 0.16, 0.055, 0.010 }, slot = "stand", bevel = 0.003 }
      for _, x in ipairs { -0.10, 0.09 } do k:prism { polygon = { { -0.045, 0.010 }, { 0.045, 0.010 }, { 0.040, 0.046 }, { 0.028, 0.028 }, { 0, 0.016 }, { -0.028, 0.028 }, { -0.040, 0.046 } }, axis = "x", height = 0.008, at = { x, 0, 0 }, slot = "stand", bevel = 0.001, no_collider = true } end
      k:box { size = { 0.001, 0.05, 0.006 }, at = { 0.1605, 0, 0.005 }, bevel = 0, slot = "metal", visual_only = true }
    elseif t == "house" then
      k:box { low = { -0.17, -0.19, 0 }, high = { 0.17, 0.19, 0.014 }, slot = "stand", bevel = 0.002 }
      k:box { low = { -0.164, -0.184, 0.013 }, high = { 0.164, 0.184, 0.0165 }, slot = "ground", bevel = 0.0005, no_collider = true }
      local z0, z1 = 0.016, 0.082
      k:box { low = { -0.095, -0.10, z0 }, high = { 0.045, 0.08, z1 }, slot = "wall", bevel = 0.0008, fill = 0.3 }
      k:box { low = { -0.06, 0.08, z0 }, high = { 0.03, 0.14, 0.060 }, slot = "wall", bevel = 0.0008, fill = 0.3 } -- garage
      k:box { low = { -0.066, 0.079, 0.060 }, high = { 0.036, 0.146, 0.066 }, slot = "roof", bevel = 0.001 }
      k:prism { polygon = { { -0.095, z1 }, { 0.045, z1 }, { -0.025, 0.142 } }, axis = "y", height = 0.18, at = { 0, -0.01, 0 }, slot = "wall", bevel = 0, fill = 0.3 }
      local a = math.deg(math.atan(0.060 / 0.070))
      for _, s in ipairs { -1, 1 } do
        k:with({ at = { -0.025, -0.01, 0.1445 }, rot = { 0, s * a, 0 } }, function()
          k:box { low = { s > 0 and 0 or -0.106, -0.102, -0.004 }, high = { s > 0 and 0.106 or 0, 0.102, 0.001 }, slot = "roof", bevel = 0.0006, no_collider = true }
          for i = 1, 7 do k:box { size = { 0.002, 0.204, 0.0012 }, at = { s * 0.014 * i, 0, 0.0012 }, bevel = 0, slot = "roof", visual_only = true } end
        end)
      end
      k:box { low = { -0.075, -0.06, 0.12 }, high = { -0.055, -0.035, 0.160 }, slot = "path", bevel = 0.001 }
      local function window(x, y, z, w, h, side) -- frame and cross on a wall that looks along +x or -y
        k:with({ at = { x, y, z }, rot = { 0, 0, side and -90 or 0 } }, function()
          k:box { size = { 0.003, w + 0.006, h + 0.006 }, bevel = 0.0004, slot = "body", visual_only = true }
          k:box { size = { 0.0042, w, h }, bevel = 0, slot = "glass", visual_only = true }
          k:box { size = { 0.005, 0.0016, h }, bevel = 0, slot = "body", visual_only = true }
          k:box { size = { 0.005, w, 0.0016 }, bevel = 0, slot = "body", visual_only = true }
        end)
      end
      for _, y in ipairs { -0.070, 0.050 } do window(0.0455, y, 0.055, 0.026, 0.030) end
      for _, x in ipairs { -0.065, 0.015 } do window(x, -0.1005, 0.055, 0.024, 0.028, true) end
      window(-0.025, -0.1005, 0.106, 0.020, 0.024, true)
      k:box { low = { 0.044, -0.024, z0 }, high = { 0.0475, 0.008, 0.064 }, slot = "accent", bevel = 0.0006, visual_only = true }
      k:sphere { radius = 0.0018, at = { 0.0485, 0.003, 0.040 }, segments = 6, slot = "metal", visual_only = true }
      k:box { low = { 0.045, -0.034, 0.066 }, high = { 0.070, 0.018, 0.070 }, slot = "roof", bevel = 0.0006, no_collider = true }
      for _, y in ipairs { -0.031, 0.015 } do k:box { size = { 0.003, 0.003, 0.050 }, at = { 0.067, y, 0.0415 }, bevel = 0, slot = "body", no_collider = true } end
      k:box { low = { 0.0285, 0.088, z0 }, high = { 0.0315, 0.132, 0.052 }, slot = "body", bevel = 0.0005, visual_only = true }
      for i = 1, 4 do k:box { size = { 0.0012, 0.044, 0.0008 }, at = { 0.0317, 0.11, z0 + 0.007 * i }, bevel = 0, slot = "dark", visual_only = true } end
      k:box { low = { 0.045, -0.020, z0 }, high = { 0.164, 0.004, 0.0172 }, slot = "path", bevel = 0, visual_only = true }
      k:box { low = { 0.030, 0.088, z0 }, high = { 0.164, 0.132, 0.0172 }, slot = "path", bevel = 0, visual_only = true }
      local r = p.rng("trees")
      for _, q in ipairs { { 0.115, -0.12 }, { 0.135, 0.055 }, { -0.125, -0.145 }, { -0.13, 0.13 }, { 0.06, -0.155 }, { -0.13, 0.03 } } do
        local s = r:uniform(0.8, 1.25)
        k:cylinder { radius = 0.003, height = 0.022 * s, at = { q[1], q[2], 0.016 }, anchor = "bottom", slot = "hull", segments = 6, bevel = 0, no_collider = true }
        if r:chance(0.5) then k:sphere { radius = 0.019 * s, at = { q[1], q[2], 0.016 + 0.036 * s }, segments = 10, slot = "tree" }
        else for i = 0, 1 do k:cone { radius = (0.018 - 0.004 * i) * s, radius_top = 0.001, height = 0.034 * s, at = { q[1], q[2], 0.026 + 0.020 * s * i }, anchor = "bottom", segments = 10, slot = "tree", no_collider = i == 1 or nil } end end
      end
      for i = -4, 4 do k:box { size = { 0.006, 0.012, 0.008 }, at = { -0.155, 0.034 * i, 0.020 }, bevel = 0.001, slot = "tree", visual_only = true } end
    else
      k:cylinder { radius = 0.085, radius_top = 0.080, height = 0.016, anchor = "bottom", slot = "stand", segments = 30, bevel = 0.003 }
      k:cylinder { radius = 0.016, height = 0.040, at = { 0, 0, 0.016 }, anchor = "bottom", slot = "metal", segments = 14 }
      k:lathe { profile = { { 0.020, 0 }, { 0.027, 0.006 }, { 0.018, 0.030 }, { 0.022, 0.036 }, { 0.036, 0.090 }, { 0.042, 0.16 }, { 0.040, 0.235 }, { 0.030, 0.320 }, { 0.014, 0.385 }, { 0, 0.405 } }, at = { 0, 0, 0.050 }, slot = "body", segments = 30, smooth = true, steps = 1, fill = 0.4 }
      k:lathe { profile = { { 0.0322, 0.316 }, { 0.0262, 0.345 }, { 0.0160, 0.384 }, { 0.0006, 0.4070 } }, at = { 0, 0, 0.050 }, slot = "accent", segments = 28, visual_only = true }
      k:cylinder { radius = 0.0424, height = 0.014, at = { 0, 0, 0.215 }, slot = "accent", segments = 30, bevel = 0.001, visual_only = true }
      for i = 0, 2 do
        k:with({ rot = { 0, 0, 60 + 120 * i } }, function()
          k:prism { polygon = contour.smooth({ { 0.030, 0.075, true }, { 0.037, 0.165, true }, { 0.066, 0.115 }, { 0.080, 0.055 }, { 0.082, 0.018, true }, { 0.068, 0.018, true }, { 0.056, 0.050 } }, 3), axis = "y", height = 0.006, slot = "accent", bevel = 0.001, no_collider = true }
          k:box { low = { 0.035, -0.003, 0.06 }, high = { 0.066, 0.003, 0.12 }, slot = "accent", collider_only = true }
        end)
      end
      for _, z in ipairs { 0.270, 0.325 } do
        local r = z < 0.3 and 0.0405 or 0.0352
        k:with({ at = { 0, 0, z }, rot = { 0, -6, 0 } }, function()
          k:cylinder { radius = 0.013, height = 0.006, axis = "x", at = { r - 0.002, 0, 0 }, segments = 20, slot = "metal", visual_only = true }
          k:cylinder { radius = 0.0095, height = 0.008, axis = "x", at = { r - 0.002, 0, 0 }, segments = 18, slot = "glass", visual_only = true }
        end)
      end
      k:cylinder { radius = 0.0016, height = 0.03, at = { 0, 0, 0.450 }, anchor = "bottom", slot = "metal", segments = 6, bevel = 0 }
    end
    k:fit()
  end,
}
