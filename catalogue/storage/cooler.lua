-- A hollow chest with thick foam walls, a hinged lid with a lip and latch, handles at both sides and a drain plug.
return kind {
  api    = 1,
  names  = { en = "cooler, ice chest, cooler box, ice box, esky", zh = "保温箱, 冷藏箱, 保冷箱" },
  measure_zh = "个",
  groups = { "box", "container" },
  stands = "floor",
  size   = { width = { 0.38, 0.58, 0.85 }, depth = { 0.28, 0.37, 0.46 }, height = { 0.30, 0.38, 0.48 } },
  mass   = { 1.5, 5.5, 20 },
  params = { wheels = bool(false, { wheeled = true, rolling = true, ["带轮"] = true }), style = one_of { "modern", "classic" } },
  slots  = { body = { "plastic", tint = { "#3a6ab0", "#c83a34", "#4a8a7a", "#d8d2c4", "#e08a30" } }, lid = { "plastic", tint = { "#ffffff", "#f4f0e6" } }, liner = { "plastic", tint = { "#ffffff" } }, dark = "black_plastic", metal = "chrome", tyre = "rubber" },
  rooms  = { "garage", "balcony" },
  build  = function(p, k)
    local w, d, h, t = p.width / 2 - 0.022, p.depth - 0.012, p.height, 0.032
    local foot, lid = p.wheels and 0.035 or 0.012, 0.055
    local rim = h - lid - 0.003
    local function wall(low, high, slot) k:box { low = low, high = high, slot = slot or "body", bevel = 0.006, fill = 0.28 } end -- skins with foam between
    wall({ 0, -w, foot }, { d, -w + t, rim })
    wall({ 0, w - t, foot }, { d, w, rim })
    wall({ 0, -w + t - 0.006, foot }, { t, w - t + 0.006, rim })
    wall({ d - t, -w + t - 0.006, foot }, { d, w - t + 0.006, rim })
    wall({ t - 0.006, -w + t - 0.006, foot }, { d - t + 0.006, w - t + 0.006, foot + t })
    -- Liner skins.
    for _, q in ipairs { { { t, -w + t, foot + t }, { t + 0.0015, w - t, rim } }, { { d - t - 0.0015, -w + t, foot + t }, { d - t, w - t, rim } }, { { t, -w + t, foot + t }, { d - t, -w + t + 0.0015, rim } }, { { t, w - t - 0.0015, foot + t }, { d - t, w - t, rim } }, { { t, -w + t, foot + t }, { d - t, w - t, foot + t + 0.0015 } } } do
      k:box { low = q[1], high = q[2], slot = "liner", bevel = 0, visual_only = true }
    end
    -- A band and vertical ribs on the front, or a pressed field.
    if p.style == "classic" then
      for _, z in ipairs { rim - 0.03, foot + 0.03 } do k:box { low = { d - 0.002, -w + 0.012, z - 0.008 }, high = { d + 0.002, w - 0.012, z + 0.008 }, slot = "lid", bevel = 0.001, visual_only = true } end
      k:box { low = { d - 0.001, -0.09, (rim + foot) / 2 - 0.03 }, high = { d + 0.002, 0.09, (rim + foot) / 2 + 0.03 }, slot = "lid", bevel = 0.001, visual_only = true }
    else
      for i = -2, 2 do if i ~= 0 then k:box { low = { d - 0.002, i * 0.40 * w - 0.012, foot + 0.04 }, high = { d + 0.004, i * 0.40 * w + 0.012, rim - 0.05 }, slot = "body", bevel = 0.004, visual_only = true } end end
    end
    for _, x in ipairs { 0.05, d - 0.05 } do
      for _, s in ipairs { -1, 1 } do
        if p.wheels and s > 0 then
          k:cylinder { radius = 0.045, height = 0.028, axis = "y", at = { x < 0.1 and 0.055 or d - 0.055, w - 0.020, 0.045 }, slot = "tyre", segments = 18, bevel = 0.004 }
          k:cylinder { radius = 0.022, height = 0.030, axis = "y", at = { x < 0.1 and 0.055 or d - 0.055, w - 0.019, 0.045 }, slot = "lid", segments = 14, visual_only = true }
        else
          k:box { size = { 0.06, 0.06, foot + 0.004 }, at = { x, s * (w - 0.05), 0 }, anchor = "bottom", slot = "dark", bevel = 0.003 }
        end
      end
    end
    -- Handles at the sides: bails that hang down.
    for _, s in ipairs { -1, 1 } do
      local y, z = s * (w + 0.008), rim - 0.06
      for _, x in ipairs { d / 2 - 0.09, d / 2 + 0.09 } do k:box { size = { 0.03, 0.024, 0.03 }, at = { x, s * (w + 0.004), z }, slot = "dark", bevel = 0.004, no_collider = true } end
      k:sweep { path = { { d / 2 - 0.09, y, z }, { d / 2 - 0.085, s * (w + 0.014), z - 0.06 }, { d / 2 - 0.06, s * (w + 0.016), z - 0.085 }, { d / 2 + 0.06, s * (w + 0.016), z - 0.085 }, { d / 2 + 0.085, s * (w + 0.014), z - 0.06 }, { d / 2 + 0.09, y, z } }, radius = 0.005, smooth = true, steps = 2, segments = 6, slot = "metal", no_collider = true }
      k:cylinder { radius = 0.011, height = 0.10, axis = "x", at = { d / 2, s * (w + 0.011), z - 0.085 }, slot = "dark", segments = 10, no_collider = true }
      k:box { low = { d / 2 - 0.1, math.min(s * w, s * (w + 0.02)), z - 0.095 }, high = { d / 2 + 0.1, math.max(s * w, s * (w + 0.02)), z + 0.012 }, slot = "dark", collider_only = true }
    end
    k:cylinder { radius = 0.014, height = 0.012, axis = "x", at = { d + 0.003, w - 0.06, foot + 0.045 }, slot = "dark", segments = 14, visual_only = true } -- drain plug
    k:container("inside", { center = { d / 2, 0, foot + t + 0.002 }, size = { d - 2 * t - 0.02, 2 * w - 2 * t - 0.02 }, clearance = rim - foot - t - 0.02 })
    -- Lid with cup rings above and a latch in front.
    local part = joinery.lid(k, { name = "lid", slot = "lid", low = { 0.004, -w - 0.006, rim + 0.003 }, high = { d + 0.008, w + 0.006, h }, open = 92, panel = false })
    k:with({ part = part }, function()
      k:rounded_box { low = { 0.004, -w - 0.006, rim + 0.003 }, high = { d + 0.008, w + 0.006, h }, radius = 0.016, segments = 3, slot = "lid", fill = 0.24 }
      k:box { low = { 0.05, -w + 0.04, h - 0.001 }, high = { d - 0.05, w - 0.04, h + 0.0 }, slot = "lid", bevel = 0, visual_only = true }
      for _, y in ipairs { -0.62 * w, 0.62 * w } do for i = -1, 1, 2 do k:torus { radius = 0.036, tube = 0.002, at = { d / 2 + i * 0.06, y, h - 0.0012 }, slot = "dark", segments = 5, visual_only = true } end end
      k:rounded_box { low = { d + 0.006, -0.045, rim - 0.035 }, high = { d + 0.012, 0.045, rim + 0.035 }, radius = 0.0025, segments = 1, slot = "dark", fill = 0.6 }
    end)
    k:surface("top", { part = part, center = { d / 2, 0, h }, size = { d - 0.06, 2 * w - 0.06 } })
    k:fit()
  end,
}
