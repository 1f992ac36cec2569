-- A box for tools to carry: a metal or plastic case with a hinged lid, latches and a handle; or an open wooden tote with a pole, tools in it.
return kind {
  api    = 1,
  names  = { en = "toolbox, tool box, tool bag, tool kit, tool case, toolkit, tackle box", zh = "工具箱, 工具包" },
  measure_zh = "个",
  groups = { "box", "storage" },
  stands = "floor", small = true, front = true,
  size   = { width = { 0.36, 0.46, 0.60 }, depth = { 0.18, 0.22, 0.30 }, height = { 0.18, 0.24, 0.32 } },
  mass   = { 0.8, 2.6, 9 },
  params = {
    make  = one_of { "metal", "plastic", "wood", words = { metal = "metal", steel = "metal", plastic = "plastic", wooden = "wood", open = "wood", ["塑料"] = "plastic", ["金属"] = "metal", ["木质"] = "wood" } },
    tools = bool(true, { ["with tools"] = true, ["带工具"] = true }),
  },
  slots  = {
    metal   = { "painted_metal", tint = { "#c8281f", "#1f5f9f", "#4a5f4a" } },
    plastic = { "plastic", tint = { "#2b2e31", "#3a4a5a" } },
    lid     = { "plastic", tint = { "#f0b01f", "#d8402f", "#2b2e31" } },
    wood    = { "pine", "oak", "birch" },
    chrome  = { "chrome", "steel" },
    dark    = "black_plastic",
    grip    = { "plastic", tint = { "#d0402f", "#f0b323", "#2f6fb0" } },
    ash     = "ash",
  },
  rooms  = { "garage", "workshop", "basement", "shed" },
  build  = function(p, k)
    local a, b, h = p.depth / 2, p.width / 2, p.height
    local function tools(z) -- hammer, screwdrivers, spanner, pliers lie or stand in the box
      if not p.tools then return end
      k:cylinder { radius = 0.012, height = 1.3 * b, axis = "y", at = { -0.35 * a, 0.05 * b, z }, slot = "ash", segments = 10, no_collider = true }
      k:box { size = { 0.09, 0.030, 0.026 }, at = { -0.35 * a, -0.62 * b, z }, slot = "chrome", bevel = 0.004, no_collider = true }
      for i = 0, 1 do
        k:cylinder { radius = 0.012, height = 0.09, axis = "y", at = { (0.15 + 0.25 * i) * a, 0.35 * b, z - 0.004 }, slot = "grip", segments = 10, no_collider = true }
        k:cylinder { radius = 0.004, height = 0.12, axis = "y", at = { (0.15 + 0.25 * i) * a, 0.35 * b - 0.10, z - 0.004 }, slot = "chrome", segments = 6, no_collider = true }
      end
    end
    if p.make == "wood" then
      local t, wall = 0.012, 0.42 * h
      k:box { low = { -a + t, -b + t, 0 }, high = { a - t, b - t, t }, slot = "wood", grain = "y" }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { s > 0 and a - t or -a, -b, 0 }, high = { s > 0 and a or -a + t, b, wall }, slot = "wood", grain = "y", bevel = 0.002 }
        k:prism { polygon = { { -a + t, 0 }, { a - t, 0 }, { a - t, wall + 0.01 }, { 0.030, h - 0.012 }, { 0.018, h }, { -0.018, h }, { -0.030, h - 0.012 }, { -a + t, wall + 0.01 } }, height = t, axis = "y", at = { 0, s * (b - t / 2), 0 }, slot = "wood", bevel = 0.0015 }
        for _, z in ipairs { 0.03, wall - 0.02 } do for _, q in ipairs { -1, 1 } do k:cylinder { radius = 0.004, height = 0.001, axis = "x", at = { s * a, q * (b - 0.006), z }, slot = "dark", segments = 6, visual_only = true, bevel = 0 } end end
      end
      k:cylinder { radius = 0.014, height = 2 * b - 0.002, axis = "y", at = { 0, 0, h - 0.030 }, slot = "ash", segments = 14 }
      tools(wall - 0.012)
      if p.tools then -- a saw leans in it
        k:prism { polygon = { { -0.55 * b, t + 0.02 }, { 0.45 * b, t + 0.05 }, { 0.45 * b, wall + 0.03 }, { -0.55 * b, wall + 0.055 } }, height = 0.002, axis = "x", at = { 0.66 * a, 0, 0 }, slot = "chrome", bevel = 0, no_collider = true }
        k:prism { polygon = outline.rounded_rect(0.085, 0.10, 0.03, 3), height = 0.018, axis = "x", at = { 0.66 * a, 0.45 * b + 0.03, wall + 0.01 }, slot = "grip", bevel = 0.003, no_collider = true }
      else k:container("inside", { center = { 0, 0, t }, size = { 2 * a - 0.05, 2 * b - 0.05 }, clearance = wall }) end
      k:fit()
      return
    end
    local steel = p.make == "metal"
    local slot, cap = steel and "metal" or "plastic", steel and "metal" or "lid"
    local t, out = steel and 0.005 or 0.006, 0.007
    local fill = steel and 0.22 or 0.6
    local top = h - 0.032 -- of the lid; the handle stands above it
    local rim = 0.58 * top
    a = a - out
    for _, s in ipairs { -1, 1 } do
      k:box { low = { s > 0 and a - t or -a, -b, 0 }, high = { s > 0 and a or -a + t, b, rim }, slot = slot, fill = fill, grain = "y", bevel = 0.0025 }
      k:box { low = { -a + t, s > 0 and b - t or -b, 0 }, high = { a - t, s > 0 and b or -b + t, rim }, slot = slot, fill = fill, bevel = 0.0025 }
      if not steel then for i = -1, 1 do k:box { size = { 0.006, 0.10, rim - 0.05 }, at = { s * a, i * 0.55 * b, rim / 2 }, slot = slot, visual_only = true, bevel = 0 } end
      else k:box { size = { 0.004, 2 * b - 0.03, 0.012 }, at = { s * a, 0, rim * 0.55 }, slot = slot, visual_only = true, bevel = 0.002 } end
    end
    k:box { low = { -a + t, -b + t, 0 }, high = { a - t, b - t, t }, slot = slot, fill = fill, bevel = 0 }
    tools(rim - 0.016)
    k:container("inside", { center = { 0.5 * a, 0.75 * b, t }, size = { 0.6 * a, 0.3 * b }, clearance = rim - t - 0.01 })
    -- Lid: hollow, with sloping shoulders and a handle.
    local part = k:part("lid")
    k:with({ part = part, slot = cap }, function()
      local z, sh = rim + 0.0025, 0.35 * (top - rim)
      local section = { { -a, z }, { a, z }, { a, z + sh }, { 0.55 * a, top }, { -0.55 * a, top }, { -a, z + sh } }
      local body = k:prism { polygon = section, height = 2 * b, axis = "y", bevel = 0.003, fill = fill, no_collider = true }
      local g = t
      k:cut(body, k:prism { polygon = { { -a + g, z - 0.01 }, { a - g, z - 0.01 }, { a - g, z + sh - 0.5 * g }, { 0.55 * a - 0.4 * g, top - g }, { -0.55 * a + 0.4 * g, top - g }, { -a + g, z + sh - 0.5 * g } }, height = 2 * b - 2 * g, axis = "y", bevel = 0, no_collider = true })
      k:box { low = { -0.6 * a, -b, top - 0.008 }, high = { 0.6 * a, b, top }, collider_only = true }
      for _, s in ipairs { -1, 1 } do
        k:hull { points = { { s * a, -b, z }, { s * (a - 0.006), -b, z }, { s * a, b, z }, { s * (a - 0.006), b, z }, { s * a, -b, z + sh }, { s * a, b, z + sh }, { s * 0.55 * a, -b, top }, { s * 0.55 * a, b, top }, { s * 0.5 * a, -b, top - 0.008 }, { s * 0.5 * a, b, top - 0.008 } }, collider_only = true }
        k:box { low = { -a + 0.006, s > 0 and b - 0.006 or -b, z }, high = { a - 0.006, s > 0 and b or -b + 0.006, z + sh }, collider_only = true }
        k:box { size = { 0.014, 0.016, 0.030 }, at = { 0, s * 0.36 * b, top + 0.010 }, slot = "dark", bevel = 0.003, no_collider = true }
        -- Latches.
        k:box { low = { a - 0.001, s * 0.62 * b - 0.018, z + 0.001 }, high = { a + out, s * 0.62 * b + 0.018, z + 0.030 }, slot = steel and "chrome" or "dark", bevel = 0.002 }
      end
      k:cylinder { radius = 0.012, height = 0.72 * b + 0.03, axis = "y", at = { 0, 0, h - 0.012 }, slot = "dark", segments = 14, fill = 0.5 }
    end)
    for _, s in ipairs { -1, 1 } do k:box { low = { a - 0.001, s * 0.62 * b - 0.014, rim - 0.030 }, high = { a + 0.005, s * 0.62 * b + 0.014, rim - 0.001 }, slot = "chrome", bevel = 0.002, no_collider = true } end
    k:box { low = { -a - out, -0.12, rim - 0.012 }, high = { -a + 0.001, 0.12, rim - 0.001 }, slot = "dark", bevel = 0.002, no_collider = true }
    k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { -a, 0, rim + 0.0025 }, range = { 0, 95 }, hold = "friction" }
    k:handle { part = part, at = { a + out, 0.62 * b, rim + 0.01 }, normal = { 1, 0, 0 } }
    k:fit()
  end,
}
