-- A wire rack for drying: a grid with a row of bent wires for plates, a cutlery basket, a drip tray below; plates in it if asked for.
return kind {
  api    = 1,
  names  = { en = "dish rack, drying dish rack, dish drainer, plate rack, dish drying rack", zh = "碗架, 沥水架, 碗碟架" },
  measure_zh = "个",
  groups = { "rack" },
  stands = "surface",
  size   = { width = { 0.36, 0.43, 0.52 }, depth = { 0.26, 0.31, 0.36 }, height = { 0.11, 0.14, 0.17 } },
  mass   = { 0.6, 1.6, 4 },
  params = { filled = bool(false, { ["with plates"] = true, filled = true, full = true, ["dishes"] = true }), style = one_of { "wire", "wood", words = { wooden = "wood", bamboo = "wood" } } },
  slots  = { wire = { "chrome", "black_steel", "painted_metal" }, tray = { "plastic", "stainless_steel", tint = { "#f2f3f3", "#3a3d40", "#b8c4c0" } }, wood = { "bamboo", "beech" }, cup = { "plastic", tint = { "#4a4d50", "#f2f3f3" } }, plate = { "porcelain", "ceramic" } },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    -- Drip tray.
    local body = k:rounded_box { low = { -d, -w, 0 }, high = { d, w, 0.022 }, radius = 0.010, segments = 2, slot = "tray", no_collider = true, fill = p.slots.tray == "plastic" and 0.5 or 0.12 }
    k:cut(body, k:box { low = { -d + 0.008, -w + 0.008, 0.004 }, high = { d - 0.008, w - 0.008, 0.05 }, slot = "tray", bevel = 0, no_collider = true })
    k:box { low = { -d, -w, 0 }, high = { d, w, 0.020 }, slot = "tray", collider_only = true }
    local x, y, floor, top = d - 0.016, w - 0.016, 0.034, 0.075
    local cut = y - 0.075 -- right of it: the cutlery basket
    local function wire(path, r, closed) k:sweep { path = path, radius = r or 0.0024, closed = closed, segments = 5, slot = "wire", no_collider = true } end
    if p.style == "wood" then
      for _, s in ipairs { -1, 1 } do k:box { low = { s * x - 0.008, -y, 0.022 }, high = { s * x + 0.008, y, top }, slot = "wood", bevel = 0.003 } end
      for _, s in ipairs { -1, 1 } do k:box { low = { -x, s * y - 0.006, 0.030 }, high = { x, s * y + 0.006, top - 0.006 }, slot = "wood", bevel = 0.003 } end
      for i = -2, 2 do k:box { low = { i * 0.2 * x * 2 * 0.9 - 0.006, -y, floor - 0.005 }, high = { i * 0.2 * x * 2 * 0.9 + 0.006, y, floor }, slot = "wood", bevel = 0.001, no_collider = true } end
    else
      for _, z in ipairs { floor, top } do wire({ { -x, -y, z }, { x, -y, z }, { x, y, z }, { -x, y, z } }, z == top and 0.004 or 0.003, true) end
      for i = 0, 8 do
        local t = -y + 2 * y * i / 8
        wire { { -x, t, top }, { -x, t, floor }, { x, t, floor }, { x, t, top } }
      end
      for _, s in ipairs { -1, 1 } do
        wire({ { s * x, -y, floor }, { s * x, -y, 0.010 } }, 0.004)
        wire({ { s * x, y, floor }, { s * x, y, 0.010 } }, 0.004)
        k:box { low = { s * x - 0.004, -y, 0.020 }, high = { s * x + 0.004, y, top + 0.004 }, slot = "wire", collider_only = true }
        k:box { low = { -x, s * y - 0.004, 0.020 }, high = { x, s * y + 0.004, top + 0.004 }, slot = "wire", collider_only = true }
      end
    end
    k:box { low = { -x, -y, 0.020 }, high = { x, y, floor + 0.002 }, slot = "wire", collider_only = true }
    -- Bent wires (or pegs) in a row: plates lean between them.
    local n = math.floor((cut + y) / 0.032)
    for i = 1, n do
      local t = -y + 0.020 + (cut + y - 0.03) * (i - 1) / (n - 1)
      if p.style == "wood" then
        for _, s in ipairs { -0.45, 0.35 } do k:cylinder { radius = 0.0035, height = h - floor - 0.012, at = { s * x, t, floor - 0.002 }, anchor = "bottom", slot = "wood", segments = 8, no_collider = true } end
      else
        wire({ { -0.55 * x, t, floor }, { -0.50 * x, t, h - 0.020 }, { -0.36 * x, t, h - 0.003 }, { -0.22 * x, t, h - 0.020 }, { -0.16 * x, t, floor } }, 0.0022)
      end
      if p.filled and i % 2 == 1 and i < n then
        k:with({ at = { -0.05 * x, t + 0.016, floor + 0.105 }, rot = { -82, 0, 0 } }, function()
          k:lathe { profile = { { 0.060, 0 }, { 0.062, 0.002 }, { 0.105, 0.013 } }, wall = 0.0035, slot = "plate", segments = 24, no_collider = true }
          k:cylinder { radius = 0.100, height = 0.012, at = { 0, 0, 0.001 }, anchor = "bottom", slot = "plate", segments = 14, collider_only = true }
        end)
      end
    end
    k:box { low = { -0.55 * x, -y + 0.014, floor }, high = { p.style == "wood" and 0.40 * x or -0.16 * x, cut - 0.014, h - 0.004 }, slot = "wire", collider_only = true }
    -- Cutlery basket on the right.
    local cup = k:rounded_box { low = { -0.075, cut + 0.006, floor }, high = { 0.075, y - 0.006, h - 0.02 }, radius = 0.014, segments = 3, slot = "cup", no_collider = true }
    k:cut(cup, k:box { low = { -0.070, cut + 0.011, floor + 0.005 }, high = { 0.070, y - 0.011, h }, slot = "cup", bevel = 0, no_collider = true })
    for i = -2, 2 do for j = 0, 2 do k:box { low = { i * 0.024 - 0.007, cut + 0.0055, floor + 0.012 + j * 0.022 }, high = { i * 0.024 + 0.007, cut + 0.0062, floor + 0.022 + j * 0.022 }, slot = "wire", bevel = 0, visual_only = true } end end
    k:box { low = { -0.075, cut + 0.006, floor }, high = { 0.075, y - 0.006, h - 0.02 }, slot = "cup", collider_only = true }
    k:surface("grid", { center = { 0.45 * x, (cut - y) / 2, floor + 0.002 }, size = { 0.7 * x, cut + y - 0.03 } })
    k:fit()
  end,
}
