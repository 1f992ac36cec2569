-- Two stiles with treads: a step ladder with its rear frame and a shelf that folds up, or a leaning ladder hooked over a rail at the wall.
return kind {
  api    = 1,
  names  = { en = "ladder, step ladder, stepladder, wooden ladder, library ladder, rolling ladder, blanket ladder, bookshelf ladder, towel ladder stand", zh = "梯子, 人字梯, 木梯" },
  measure_zh = "把",
  groups = { "tool", "furniture" },
  stands = "floor",
  back_to = "wall", access = { ["+x"] = 0.6 },
  fixture = function(p) return p.type == "leaning" end,
  size   = { width = { 0.38, 0.48, 0.62 }, depth = { 0.30, 0.95, 1.50 }, height = { 0.50, 1.55, 2.60 } },
  mass   = { 2, 8, 30 },
  params = {
    type  = one_of { "step", "leaning", default = "step", words = { step = "step", folding = "step", leaning = "leaning", library = "leaning", blanket = "leaning", bookshelf = "leaning", straight = "leaning", ["人字"] = "step", ["靠墙"] = "leaning" },
      size = { step = { width = { 0.42, 0.50, 0.58 } }, leaning = { width = { 0.38, 0.44, 0.50 }, depth = { 0.40, 0.55, 0.70 }, height = { 1.7, 2.2, 2.6 } } } },
    steps = int(2, 5, 9, { ["two-step"] = 2, ["three-step"] = 3 }, { {}, { height = { 0.50, 0.55, 0.62 }, depth = { 0.42, 0.48, 0.54 } }, { height = { 0.72, 0.80, 0.90 }, depth = { 0.5, 0.58, 0.66 } }, { height = { 1.0, 1.1, 1.25 }, depth = { 0.66, 0.75, 0.85 } }, { height = { 1.25, 1.36, 1.5 }, depth = { 0.82, 0.92, 1.0 } }, { height = { 1.5, 1.62, 1.75 }, depth = { 0.95, 1.05, 1.15 } }, { height = { 1.7, 1.85, 2.0 }, depth = { 1.1, 1.2, 1.3 } }, { height = { 1.95, 2.1, 2.25 }, depth = { 1.25, 1.35, 1.45 } }, { height = { 2.2, 2.35, 2.5 }, depth = { 1.35, 1.45, 1.55 } } }),
  },
  slots  = { frame = { "aluminium", "pine", "beech", "painted_metal", tint = { "#ffffff", "#d8b040", "#c85040" } }, tread = { "aluminium", "pine", "beech" }, foot = { "rubber" }, metal = { "galvanised_steel", "brass" }, plastic = { "plastic", tint = { "#e08030", "#c83a34", "#f0c030", "#505054" } } },
  rooms  = { "garage", "workshop", "warehouse", "library", "attic" },
  build  = function(p, k)
    local w, h, n = p.width / 2, p.height, p.steps
    local light = p.slots.frame == "aluminium" or p.slots.frame == "painted_metal"
    local fill = light and 0.16 or 1 -- rolled sections of sheet, or solid wood
    local function stile(part, from, to, a, b, slot)
      k:sweep { path = { from, to }, rect = { b, a }, up = { 1, 0, 0 }, slot = slot or "frame", part = part, fill = fill }
    end
    if p.type == "leaning" then
      local d = p.depth - 0.05
      local function x(z) return 0.05 + d * (1 - z / h) - 0.03 end
      for _, s in ipairs { -1, 1 } do
        stile(nil, { x(0.01), s * (w - 0.016), 0.012 }, { x(h - 0.01), s * (w - 0.016), h - 0.012 }, 0.060, 0.028)
        k:box { size = { 0.065, 0.036, 0.03 }, at = { x(0.015), s * (w - 0.018), 0 }, anchor = "bottom", slot = "foot" }
        k:sweep { path = { { x(h * 0.93), s * (w - 0.016), h * 0.93 }, { 0.02, s * (w - 0.016), h * 0.95 }, { 0.006, s * (w - 0.016), h * 0.93 }, { 0.004, s * (w - 0.016), h * 0.90 } }, radius = 0.008, smooth = true, steps = 2, segments = 8, slot = "metal", no_collider = true }
      end
      for i = 1, n + 2 do
        local z = h * i / (n + 3)
        k:box { size = { 0.075, 2 * w - 0.05, 0.022 }, at = { x(z), 0, z }, slot = "tread", grain = "y", fill = p.slots.tread == "aluminium" and 0.2 or 1 }
        for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.006, height = 0.006, axis = "y", at = { x(z) + 0.01, s * (w - 0.001), z }, slot = "metal", segments = 8, visual_only = true } end
      end
      k:cylinder { radius = 0.013, height = 2 * w + 0.10, axis = "y", at = { 0.015, 0, h * 0.935 }, slot = "metal", segments = 12 }
      k:fit()
      return
    end
    -- Step ladder: front frame with treads, a top, a rear frame.
    local run, top = p.depth * 0.60, h - 0.05
    local xf, xt = p.depth - 0.02, p.depth - run -- front feet, top
    local function front_x(z) return xf + (xt - xf) * z / top end
    for _, s in ipairs { -1, 1 } do
      stile(nil, { front_x(0.012), s * (w - 0.015), 0.012 }, { front_x(top), s * (w - 0.035), top }, 0.055, 0.024)
      k:box { size = { 0.065, 0.034, 0.035 }, at = { front_x(0.01), s * (w - 0.017), 0 }, anchor = "bottom", slot = "foot", bevel = 0.005 }
    end
    for i = 1, n - 1 do
      local z = top * i / n
      local half = w - 0.030 - 0.018 * z / top
      k:box { size = { 0.085, 2 * half, 0.024 }, at = { front_x(z), 0, z }, slot = "tread", grain = "y", fill = p.slots.tread == "aluminium" and 0.2 or 1 }
      for j = -1, 1 do k:box { size = { 0.006, 2 * half - 0.02, 0.002 }, at = { front_x(z) + 0.024 * j, 0, z + 0.0125 }, slot = "foot", bevel = 0, visual_only = true } end
      k:surface("step_" .. i, { center = { front_x(z), 0, z + 0.012 }, size = { 0.08, 2 * half - 0.02 }, clearance = top / n - 0.03 })
    end
    k:rounded_box { low = { xt - 0.085, -w + 0.015, h - 0.055 }, high = { xt + 0.110, w - 0.015, h }, radius = 0.012, segments = 2, slot = light and "plastic" or "tread", fill = light and 0.35 or 1 }
    k:surface("top", { center = { xt + 0.012, 0, h }, size = { 0.17, 2 * w - 0.05 } })
    local hinge = { xt - 0.05, 0, h - 0.075 }
    local function rear_x(z) return 0.030 + (hinge[1] - 0.030) * z / hinge[3] end
    local y = w - 0.052
    for _, s in ipairs { -1, 1 } do
      stile(nil, { rear_x(0.012), s * (y + 0.022), 0.012 }, { hinge[1], s * (y - 0.014), hinge[3] + 0.03 }, 0.036, 0.020)
      k:box { size = { 0.045, 0.028, 0.03 }, at = { rear_x(0.01), s * (y + 0.022), 0 }, anchor = "bottom", slot = "foot", bevel = 0.005 }
      local z = 0.5 * h -- spreader bars
      k:box { size = { front_x(z) - rear_x(z), 0.006, 0.014 }, at = { (front_x(z) + rear_x(z)) / 2, s * (y + 0.004), z }, slot = "metal", bevel = 0.001, no_collider = true }
    end
    for _, u in ipairs(n > 3 and { 0.18, 0.55 } or { 0.25 }) do
      k:box { size = { 0.014, 2 * w - 0.075 - 0.03 * u, 0.032 }, at = { rear_x(u * h), 0, u * h }, slot = "frame", grain = "y", fill = fill }
    end
    -- A shelf for a paint can folds up behind.
    local tray, z, reach = k:part("tray"), 0.86 * hinge[3], math.min(0.26, 0.30 * h)
    local lean = math.deg(math.atan(hinge[1] - 0.030, hinge[3]))
    k:with({ at = { rear_x(z), 0, z }, rot = { 0, lean, 0 }, part = tray }, function()
      k:box { low = { -0.034, -y + 0.03, -reach }, high = { -0.022, y - 0.03, 0 }, slot = light and "plastic" or "tread", grain = "y", fill = light and 0.5 or 1 }
      for _, s in ipairs { -1, 1 } do k:box { low = { -0.042, s * (y - 0.045) - 0.008, -reach + 0.01 }, high = { -0.034, s * (y - 0.045) + 0.008, -0.01 }, slot = "metal", bevel = 0.001, no_collider = true } end
      k:handle { part = tray, at = { -0.036, 0, -reach }, normal = { -1, 0, 0 } }
      k:joint { part = tray, type = "hinge", axis = { 0, 1, 0 }, origin = { -0.024, 0, 0 }, range = { 0, 85 }, hold = "friction" }
    end)
    k:fit()
  end,
}
