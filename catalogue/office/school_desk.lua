-- A pupil's desk: a writing board with a pencil groove on a steel frame, an open box for books below it; a wooden one with a lifting lid.
return kind {
  api    = 1,
  names  = { en = "school desk, student desk, classroom desk, pupil desk, school table", zh = "课桌, 学生桌" },
  measure_zh = "张",
  groups = { "desk", "table", "furniture" },
  stands = "floor", access = { ["+x"] = 0.6 },
  size   = { width = { 0.58, 0.66, 0.76 }, depth = { 0.42, 0.48, 0.56 }, height = { 0.62, 0.74, 0.78 } },
  mass   = { 6, 14, 38 },
  params = {
    make  = one_of { "steel", "lift_lid", default = "steel", words = { ["lift-lid"] = "lift_lid", ["with lid"] = "lift_lid", vintage = "lift_lid", old = "lift_lid", wooden = "lift_lid", ["翻盖"] = "lift_lid", ["木制"] = "lift_lid" } },
    seats = int(1, 1, 2, { single = 1, double = 2, ["two-seat"] = 2, ["双人"] = 2, ["单人"] = 1 }, { { width = { 0.58, 0.66, 0.76 } }, { width = { 1.10, 1.20, 1.30 } } }),
    hook  = bool(true, { ["with bag"] = true, ["with hook"] = true }),
  },
  slots  = {
    top   = { "birch", "beech", "maple", "laminate" },
    frame = { "painted_metal", "black_steel", "chrome", tint = { "#7a8a99", "#3f6fa0", "#8fa05a", "#b9bcc0" } },
    wood  = { "oak", "pine", "beech" },
    tray  = { "painted_metal", "plastic", tint = { "#8d979f", "#4f6f8f", "#c9ccce" } },
    dark  = { "black_plastic", "rubber" },
  },
  rooms  = { "classroom", "school", "study", "kids_room" },
  build  = function(p, k)
    local h, w, d = p.height, p.width / 2, p.depth
    local x0 = -d / 2
    if p.make == "steel" then
      local t, r = 0.020, 0.0145
      local under = h - t
      k:prism { polygon = outline.rounded_rect(d, 2 * w, 0.03, 5), height = t, at = { 0, 0, h }, anchor = "top", slot = "top", bevel = 0.004 }
      k:box { size = { 0.018, 2 * w - 0.16, 0.0015 }, at = { x0 + 0.045, 0, h - 0.0004 }, slot = "dark", visual_only = true, bevel = 0 }
      -- Two bent tubes: foot, upright and the rail under the top in one.
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.05)
        k:sweep { path = { { x0 + 0.03, y, r + 0.008 }, { d / 2 - 0.03, y, r + 0.008 } }, radius = r, segments = 10, slot = "frame", fill = 0.3 }
        for _, x in ipairs { x0 + 0.10, d / 2 - 0.15 } do k:cylinder { radius = r, height = under - 2 * r - 0.002, at = { x, y, r + 0.01 }, anchor = "bottom", slot = "frame", segments = 12, fill = 0.3 } end
        k:cylinder { radius = r, height = d - 0.10, axis = "x", at = { 0, y, under - r }, slot = "frame", segments = 12, fill = 0.3 }
        for _, x in ipairs { x0 + 0.035, d / 2 - 0.035 } do k:cylinder { radius = 0.018, height = 0.034, axis = "x", at = { x, y, 0.018 }, slot = "dark", segments = 12 } end
      end
      k:cylinder { radius = r, height = 2 * w - 0.10, axis = "y", at = { x0 + 0.10, 0, 0.16 }, slot = "frame", segments = 12, fill = 0.3 }
      -- Open box for books, one for each pupil.
      local n, hh = p.seats, 0.12
      for i = 1, n do
        local yw = (2 * w - 0.14) / n - 0.02
        local y = (2 * w - 0.14) * ((i - 0.5) / n - 0.5)
        k:with({ slot = "tray" }, function()
          k:box { low = { x0 + 0.07, y - yw / 2, under - hh }, high = { d / 2 - 0.06, y + yw / 2, under - hh + 0.004 }, fill = 0.3, bevel = 0.001 }
          k:box { low = { x0 + 0.07, y - yw / 2, under - hh }, high = { x0 + 0.074, y + yw / 2, under }, fill = 0.3, bevel = 0.001 }
          for _, s in ipairs { -1, 1 } do k:box { low = { x0 + 0.07, y + s * yw / 2 - 0.002, under - hh }, high = { d / 2 - 0.06, y + s * yw / 2 + 0.002, under }, fill = 0.3, bevel = 0.001 } end
        end)
        k:container("books_" .. i, { center = { 0.005, y, under - hh + 0.004 }, size = { d - 0.15, yw - 0.02 }, clearance = hh - 0.012 })
      end
      if p.hook then k:sweep { path = { { 0.02, w - 0.036, under - 0.05 }, { 0.02, w - 0.012, under - 0.06 }, { 0.02, w - 0.008, under - 0.10 }, { 0.02, w - 0.006, under - 0.06 } }, radius = 0.004, segments = 6, slot = "frame", no_collider = true } end
      k:surface("top", { center = { 0, 0, h }, size = { d - 0.02, 2 * w - 0.02 } })
      return
    end
    -- Wooden box with a lid that lifts, an inkwell in the fixed strip behind; iron or wooden legs.
    local box, t, strip = 0.13, 0.015, 0.10
    local z0 = h - box
    k:box { low = { x0, -w, z0 }, high = { d / 2 - 0.012, w, z0 + 0.010 }, slot = "wood", grain = "y" }
    k:box { low = { x0, -w, z0 }, high = { x0 + t, w, h - 0.018 }, slot = "wood", grain = "y" }
    k:box { low = { d / 2 - 0.012 - t, -w, z0 }, high = { d / 2 - 0.012, w, h - 0.021 }, slot = "wood", grain = "y" }
    for _, s in ipairs { -1, 1 } do k:box { low = { x0 + t, s > 0 and w - t or -w, z0 }, high = { d / 2 - 0.012 - t, s > 0 and w or -w + t, h - 0.021 }, slot = "wood", grain = "x" } end
    k:box { low = { x0, -w, h - 0.018 }, high = { x0 + strip, w, h }, slot = "wood", grain = "y" }
    for i = 1, p.seats do
      local y = p.seats == 1 and 0.6 * w or (i - 1.5) * w + 0.3 * w
      k:cylinder { radius = 0.019, height = 0.003, at = { x0 + 0.05, y, h - 0.001 }, slot = "dark", segments = 16, visual_only = true }
      k:box { size = { 0.012, 0.22, 0.0015 }, at = { x0 + 0.05, y - 0.18, h - 0.0004 }, slot = "dark", visual_only = true, bevel = 0 }
    end
    for i = 1, p.seats do
      local ya, yb = -w + (i - 1) * 2 * w / p.seats + (i > 1 and 0.0015 or 0), -w + i * 2 * w / p.seats - (i < p.seats and 0.0015 or 0)
      local lid = k:part("lid_" .. i)
      k:box { low = { x0 + strip + 0.002, ya, h - 0.018 }, high = { d / 2, yb, h }, part = lid, slot = "wood", grain = "y", bevel = 0.004 }
      k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = { x0 + strip + 0.002, (ya + yb) / 2, h }, range = { 0, 75 }, hold = "friction" }
      k:handle { part = lid, at = { d / 2, (ya + yb) / 2, h - 0.009 }, normal = { 1, 0, 0 } }
      k:surface("top_" .. i, { part = "lid_" .. i, center = { x0 + strip + (d - strip) / 2, (ya + yb) / 2, h }, size = { d - strip - 0.01, yb - ya - 0.01 } })
      k:container("books_" .. i, { center = { 0, (ya + yb) / 2, z0 + 0.010 }, size = { d - 0.06, yb - ya - 0.05 }, clearance = box - 0.035 })
    end
    for _, sx in ipairs { -1, 1 } do
      for _, sy in ipairs { -1, 1 } do
        k:box { size = { 0.04, 0.04, z0 + 0.002 }, at = { sx * (d / 2 - 0.045), sy * (w - 0.03), 0 }, anchor = "bottom", slot = "wood", grain = "z" }
      end
    end
    for _, s in ipairs { -1, 1 } do k:box { size = { d - 0.10, 0.02, 0.04 }, at = { 0, s * (w - 0.03), 0.12 }, slot = "wood", grain = "x" } end
    k:box { size = { 0.02, 2 * w - 0.08, 0.04 }, at = { 0, 0, 0.12 }, slot = "wood", grain = "y" }
    if p.hook then k:box { size = { 0.05, 2 * w - 0.08, 0.016 }, at = { d / 2 - 0.09, 0, 0.20 }, slot = "wood", grain = "y" } end
  end,
}
