-- A flight of steps: treads and risers between strings with a rail on balusters, open treads on steel, stone steps, or a spiral about a post.
return kind {
  api    = 1,
  names  = { en = "stairs, staircase, stairway, flight of stairs, spiral staircase, steps", zh = "楼梯" },
  measure_zh = "段",
  groups = { "building part" },
  stands = "floor", fixture = true, access = { ["+x"] = 0.9 },
  size   = { width = { 0.80, 1.00, 1.60 }, depth = { 1.60, 2.30, 4.40 }, height = { 1.60, 2.35, 2.75 } },
  mass   = { 40, 200, 6500 },
  params = {
    form  = one_of { "closed", "open", "stone", "spiral", default = "closed", words = { wooden = "closed", closed = "closed", open = "open", floating = "open", modern = "open", stone = "stone", concrete = "stone", spiral = "spiral", ["旋转"] = "spiral", ["螺旋"] = "spiral", ["石"] = "stone", ["木"] = "closed" },
      size = { closed = { depth = { 1.60, 2.30, 4.40 }, height = { 1.60, 2.35, 2.70 }, width = { 0.80, 1.00, 1.40 } }, open = { depth = { 1.60, 2.30, 4.40 }, height = { 1.60, 2.35, 2.70 }, width = { 0.80, 1.00, 1.40 } }, stone = { depth = { 1.60, 2.30, 4.40 }, height = { 1.60, 2.35, 2.70 }, width = { 0.90, 1.10, 1.60 } }, spiral = { width = { 1.40, 1.60, 2.00 }, depth = { 1.40, 1.60, 2.00 }, height = { 2.20, 2.45, 2.70 } } } },
    rail  = one_of { "both", "left", "right", "none", default = "both", words = { ["without railing"] = "none", ["无扶手"] = "none" } },
  },
  slots  = {
    tread = { "oak", "walnut", "pine", "beech" },
    riser = { "painted_wood", "oak", tint = { "#f6f4ee", "#e9e7e0" } },
    stone = { "concrete", "travertine", "white_marble", "granite" },
    metal = { "black_steel", "stainless_steel", "painted_metal", tint = { "#2b2d30", "#f2f1ec" } },
  },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local rail_h = 0.90
    if p.form == "spiral" then
      local R = math.min(w, d / 2) - 0.02
      local rise = (h - rail_h - 0.12) // 0.20
      local n = math.max(10, rise)
      local step = (h - rail_h - 0.10) / n
      k:cylinder { radius = 0.06, height = h - 0.06, at = { 0, 0, 0 }, anchor = "bottom", segments = 20, slot = "metal", fill = 0.15 }
      k:sphere { radius = 0.075, at = { 0, 0, h - 0.075 }, segments = 14, slot = "metal", fill = 0.1 }
      k:cylinder { radius = 0.20, height = 0.02, at = { 0, 0, 0 }, anchor = "bottom", segments = 24, slot = "metal", fill = 0.5 }
      local path = {}
      for i = 1, n do
        local a = (i - 1) * 24
        k:with({ rot = { 0, 0, a }, at = { 0, 0, i * step } }, function()
          k:prism { polygon = { { 0.05, -0.06 }, { R, -0.24 * R / 0.75 }, { R, 0.24 * R / 0.75 }, { 0.05, 0.06 } }, height = 0.04, at = { 0, 0, -0.02 }, slot = "tread", bevel = 0.006 }
          k:cylinder { radius = 0.0125, height = rail_h, at = { R - 0.03, 0, -0.02 }, anchor = "bottom", segments = 8, bevel = 0, slot = "metal", fill = 0.4, no_collider = i % 2 == 0 }
        end)
        local c, s = math.cos(math.rad(a)), math.sin(math.rad(a))
        path[i] = { (R - 0.03) * c, (R - 0.03) * s, i * step + rail_h - 0.02 }
      end
      k:sweep { path = path, radius = 0.02, smooth = true, steps = 2, segments = 8, slot = "tread", no_collider = true }
      k:fit()
      return
    end
    local climb = h - (p.rail == "none" and 0 or rail_h)
    local n = math.max(8, math.floor(climb / 0.178 + 0.5))
    local rise, run = climb / n, d / n
    -- Steps go up towards the back: the first at the front, x = d.
    for i = 1, n do
      local x0, x1, z = d - i * run, d - (i - 1) * run, i * rise
      if p.form == "stone" then
        k:box { low = { x0, -w, math.max(0, z - 2.2 * rise) }, high = { x1 + (i > 1 and 0 or 0), w, z }, slot = "stone", bevel = 0.006, fill = 0.8 }
      else
        local nose = p.form == "closed" and 0.02 or 0.0
        k:box { low = { x0, -w + 0.02, z - 0.038 }, high = { math.min(d, x1 + nose), w - 0.02, z }, slot = "tread", grain = "y", bevel = 0.008 }
        if p.form == "closed" then k:box { low = { x1 - 0.016, -w + 0.02, z - rise }, high = { x1, w - 0.02, z - 0.038 }, slot = "riser", grain = "y", bevel = 0.001, no_collider = i > 1 or nil } end
      end
    end
    local slope = math.sqrt(d * d + climb * climb)
    if p.form == "closed" then
      for _, s in ipairs { -1, 1 } do
        k:prism { polygon = { { d, 0 }, { d, rise + 0.05 }, { 0.02, climb - 0.0 }, { 0, climb }, { 0, climb - 0.32 }, { d - 0.42, 0 } }, axis = "y", height = 0.036, at = { 0, s * (w - 0.018), 0 }, slot = "riser", bevel = 0.004, no_collider = true }
      end
    elseif p.form == "open" then
      for _, y in ipairs { -0.45 * w, 0.45 * w } do k:prism { polygon = { { d - 0.10, 0 }, { d - 0.10, rise - 0.05 }, { 0, climb - 0.045 }, { 0, climb - 0.30 }, { d - 0.38, 0 } }, axis = "y", height = 0.05, at = { 0, y, 0 }, slot = "metal", bevel = 0.003, fill = 0.25 } end
    end
    for i, s in ipairs { -1, 1 } do
      if p.rail == "both" or (p.rail == "left" and s < 0) or (p.rail == "right" and s > 0) then
        local y = s * (w - 0.045)
        local newel = p.form == "open" and "metal" or "riser"
        for j = 1, n do
          local x, z = d - (j - 0.5) * run, j * rise
          local thick = p.form == "closed" and 0.016 or 0.008
          if j > 1 or p.form ~= "closed" then k:cylinder { radius = thick, height = rail_h - 0.06, at = { x, y, z - 0.01 }, anchor = "bottom", segments = 8, bevel = 0, slot = p.form == "closed" and "riser" or "metal", fill = p.form == "closed" and 1 or 0.5, no_collider = true } end
        end
        k:box { low = { d - 0.09, y - 0.042, 0 }, high = { d - 0.006, y + 0.042, rise + rail_h + 0.02 }, slot = newel, bevel = 0.008, fill = newel == "metal" and 0.1 or 1, grain = "z" }
        if newel == "riser" then k:sphere { radius = 0.045, at = { d - 0.048, y, rise + rail_h + 0.05 }, segments = 12, slot = newel, no_collider = true } end
        local a, b = { d - 0.05, y, rise + rail_h - 0.035 }, { 0.02, y, climb + rail_h - 0.035 - 0.45 * rise }
        k:sweep { path = { a, b }, rect = { 0.055, 0.05 }, up = { 0, 0, 1 }, slot = "tread" }
        k:hull { points = { { a[1], y - 0.012, rise }, { a[1], y + 0.012, rise }, { a[1], y - 0.012, a[3] }, { a[1], y + 0.012, a[3] }, { b[1], y - 0.012, climb - 0.1 }, { b[1], y + 0.012, climb - 0.1 }, { b[1], y - 0.012, b[3] }, { b[1], y + 0.012, b[3] } }, slot = "tread", collider_only = true }
      end
    end
    for i = 1, math.min(3, n) do k:surface("step_" .. i, { center = { d - (i - 0.5) * run, 0, i * rise }, size = { run - 0.04, 2 * w - 0.2 }, clearance = 1.5 }) end
    k:fit()
  end,
}
