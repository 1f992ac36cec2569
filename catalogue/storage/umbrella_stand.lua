-- A narrow vessel for umbrellas by the door: a cylinder of pierced metal, a glazed jar, or a square frame of wood with a drip tray; umbrellas in it.
return kind {
  api    = 1,
  names  = { en = "umbrella stand, umbrella holder, umbrella rack", zh = "伞架, 雨伞架" },
  measure_zh = "个",
  groups = { "stand", "container" },
  stands = "floor", front = false,
  size   = { width = { 0.20, 0.25, 0.32 }, depth = { 0.20, 0.25, 0.32 }, height = { 0.45, 0.85, 0.95 } },
  mass   = { 1, 4.5, 18 },
  params = {
    make      = one_of { "metal", "ceramic", "wood", words = { metal = "metal", ceramic = "ceramic", porcelain = "ceramic", wooden = "wood", wood = "wood", ["陶瓷"] = "ceramic", ["金属"] = "metal", ["木质"] = "wood" } },
    umbrellas = one_of { "none", "some", default = "some", words = { empty = "none", ["with umbrellas"] = "some", ["带雨伞"] = "some" }, size = { none = { height = { 0.45, 0.52, 0.60 } }, some = { height = { 0.80, 0.88, 0.95 } } } },
  },
  slots  = {
    metal   = { "black_steel", "brass", "painted_metal", tint = { "#5f7f72", "#ffffff", "#b8463a" } },
    ceramic = { "ceramic", "porcelain", "stoneware", tint = { "#dfe6ea", "#2f5f8f", "#6f9a7f", "#c9b89a" } },
    wood    = { "oak", "walnut", "teak" },
    band    = { "ceramic", tint = { "#1f3f7f", "#7f2f2f", "#2f5f4f" } },
    black   = { "canvas", tint = { "#2a2c30" } },
    red     = { "canvas", tint = { "#a83a3a", "#c98a2f" } },
    blue    = { "canvas", tint = { "#2f4f7f", "#3f6f5a" } },
    crook   = { "walnut", "bamboo" },
    tip     = "steel",
  },
  rooms  = { "hallway", "entryway", "hotel_lobby", "office", "reception" },
  build  = function(p, k)
    local R = math.min(p.width, p.depth) / 2
    local h = p.umbrellas == "some" and 0.52 or p.height
    if p.make == "metal" then
      local r = R - 0.005
      baskets.round(k, { radius = r, foot = 1, height = h, wall = 0.003, slot = "metal", segments = 32, fill = 0.4, inside = "inside" })
      -- A pierced pattern: dark drops in rows, bands at both rims.
      for row = 1, 5 do
        for i = 1, 14 do
          local a = 2 * math.pi * (i + (row % 2) * 0.5) / 14
          k:with({ rot = { 0, 0, math.deg(a) } }, function()
            k:prism { polygon = { { 0, 0.028 }, { -0.013, 0 }, { 0, -0.028 }, { 0.013, 0 } }, height = 0.0012, axis = "x", at = { r + 0.0002, 0, h * (0.14 + 0.145 * row) }, slot = "black", visual_only = true, bevel = 0 }
          end)
        end
      end
      for _, z in ipairs { 0.010, h - 0.006 } do k:torus { radius = r, tube = 0.006, at = { 0, 0, z }, slot = "metal", segments = 32, no_collider = true, fill = 0.3 } end
      k:torus { radius = r, tube = 0.005, at = { 0, 0, 0.11 * h }, slot = "tip", segments = 32, visual_only = true }
    elseif p.make == "ceramic" then
      k:lathe { profile = { { 0.78 * R, 0 }, { 0.84 * R, 0.03 }, { 0.93 * R, 0.45 * h }, { 0.88 * R, 0.80 * h }, { 0.84 * R, 0.88 * h }, { 0.94 * R, 0.96 * h }, { 0.98 * R, h } }, wall = 0.010, base = 0.014, slot = "ceramic", segments = 32, smooth = true, steps = 2, pieces = 8, fill = 0.8 }
      for _, q in ipairs { { 0.05, 0.845 }, { 0.20, 0.884 }, { 0.72, 0.91 }, { 0.86, 0.85 } } do k:torus { radius = q[2] * R, tube = 0.004, at = { 0, 0, q[1] * h }, slot = "band", segments = 32, visual_only = true } end
      for i = 0, 7 do -- painted blossoms round the belly
        k:with({ rot = { 0, 0, 45 * i } }, function()
          k:prism { polygon = outline.star(0.030, 0.014, 6), height = 0.003, axis = "x", at = { 0.928 * R, 0, (i % 2 == 0 and 0.40 or 0.54) * h }, slot = "band", visual_only = true, bevel = 0 }
        end)
      end
      k:container("inside", { center = { 0, 0, 0.014 }, size = { 1.3 * R, 1.3 * R }, clearance = h - 0.03, outline = "ellipse" })
    else
      local post, a, b = 0.024, p.depth / 2, p.width / 2
      for _, sx in ipairs { -1, 1 } do
        for _, sy in ipairs { -1, 1 } do k:box { size = { post, post, h }, at = { sx * (a - post / 2), sy * (b - post / 2), 0 }, anchor = "bottom", slot = "wood", grain = "z" } end
        for _, z in ipairs { h - 0.03, 0.5 * h, 0.07 } do
          k:box { size = { 0.014, 2 * b - 2 * post, 0.030 }, at = { sx * (a - post / 2), 0, z }, slot = "wood", grain = "y" }
          k:box { size = { 2 * a - 2 * post, 0.014, 0.030 }, at = { 0, sx * (b - post / 2), z }, slot = "wood", grain = "x" }
        end
        for i = -1, 1 do -- slats between the rails
          k:box { size = { 0.008, 0.020, h - 0.12 }, at = { sx * (a - post / 2), i * 0.048, h / 2 + 0.02 }, slot = "wood", grain = "z", no_collider = true }
          k:box { size = { 0.020, 0.008, h - 0.12 }, at = { i * 0.048, sx * (b - post / 2), h / 2 + 0.02 }, slot = "wood", grain = "z", no_collider = true }
        end
      end
      k:box { size = { 2 * a - 0.02, 2 * b - 0.02, 0.014 }, at = { 0, 0, 0.03 }, anchor = "bottom", slot = "metal", fill = 0.3 }
      k:container("inside", { center = { 0, 0, 0.044 }, size = { 2 * a - 0.07, 2 * b - 0.07 }, clearance = h - 0.06 })
    end
    if p.umbrellas == "some" then -- furled, leaning into different corners
      local r = p.rng("umbrellas")
      for i, slot in ipairs { "black", "red", "blue" } do
        local turn = 120 * i + r:uniform(-20, 20)
        local tall = p.height - 0.02 - (i - 1) * 0.035
        k:with({ rot = { 0, 0, turn } }, function()
          local x0, x1 = -0.25 * R, 0.50 * R
          local function at(t) return { x0 + (x1 - x0) * t, 0, 0.05 + (tall - 0.05) * t } end
          k:sweep { path = { at(0), at(0.07) }, radius = 0.004, segments = 6, slot = "tip", no_collider = true }
          k:sweep { path = { at(0.07), at(0.2), at(0.6), at(0.72) }, radius = { 0.008, 0.017, 0.030, 0.014 }, segments = 10, slot = slot, no_collider = true, fill = 0.5 }
          k:sweep { path = { at(0.58), at(0.61) }, radius = 0.031, segments = 10, slot = "crook", visual_only = true }
          local e = at(0.93)
          local path = { at(0.72), e }
          for j = 1, 6 do path[#path + 1] = { e[1] - 0.026 + 0.026 * math.cos(math.rad(30 * j)), 0, e[3] + 0.026 * math.sin(math.rad(30 * j)) } end
          k:sweep { path = path, radius = 0.009, segments = 8, slot = i == 2 and "black" or "crook", no_collider = true }
          local m, n = at(0.55), at(0.93)
          k:hull { points = { { m[1] - 0.02, -0.02, h - 0.02 }, { m[1] + 0.02, -0.02, h - 0.02 }, { m[1] - 0.02, 0.02, h - 0.02 }, { m[1] + 0.02, 0.02, h - 0.02 }, { n[1] - 0.045, -0.008, n[3] + 0.02 }, { n[1] + 0.008, -0.008, n[3] + 0.02 }, { n[1] - 0.045, 0.008, n[3] + 0.02 }, { n[1] + 0.008, 0.008, n[3] + 0.02 } }, slot = slot, collider_only = true }
        end)
      end
    end
    k:fit()
  end,
}
