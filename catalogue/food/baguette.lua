-- A long loaf with a crisp crust and slanting cuts; lying, whole or with a few slices cut off.
return kind {
  api    = 1,
  names  = { en = "baguette, french bread", zh = "法棍, 法式长棍" },
  measure_zh = "根",
  groups = { "bread", "food" },
  stands = "surface",
  size   = { width = { 0.40, 0.56, 0.68 }, depth = { 0.055, 0.070, 0.085 }, height = { 0.045, 0.056, 0.065 } },
  mass   = { 0.12, 0.28, 0.6 },
  params = { sliced = bool(false, { sliced = true, cut = true, ["切片"] = true }) },
  slots  = { crust = "bread_crust", crumb = { "cake_sponge" } },
  rooms  = { "kitchen", "dining_room", "cafe" },
  build  = function(p, k)
    local L = 0.27
    local e = p.sliced and 0.10 or L -- where the loaf ends on the right
    k:with({ rot = { -90, 0, 0 } }, function()
      local list = {}
      for i = 0, 8 do
        local y = -L + (e + L) * i / 8
        local s = math.min(1, math.sqrt(math.max(0.06, 1 - (y / L) ^ 6)))
        list[i + 1] = { at = { 0, -0.0245 * s - (1 - s) * 0.012, y }, size = { 0.066 * s, 0.049 * s }, radius = 0.0225 * s }
      end
      k:loft { sections = list, slot = "crust", segments = 5, crease = 70, no_collider = true }
    end)
    k:box { low = { -0.022, -0.92 * L, 0 }, high = { 0.022, p.sliced and e or 0.92 * L, 0.044 }, slot = "crust", collider_only = true }
    for i = 0, p.sliced and 4 or 6 do
      local y = -0.20 + 0.066 * i
      k:ellipsoid { size = { 0.030, 0.075, 0.014 }, at = { 0, y, 0.0465 }, rot = { 0, 0, 28 }, slot = "crumb", segments = 10, visual_only = true }
      k:sweep { path = { { 0.020, y - 0.034, 0.043 }, { 0.010, y - 0.004, 0.054 }, { -0.012, y + 0.036, 0.046 } }, radius = { 0.002, 0.0045, 0.002 }, smooth = true, steps = 2, segments = 5, slot = "crust", visual_only = true }
    end
    if p.sliced then
      k:prism { polygon = outline.rounded_rect(0.058, 0.042, 0.018, 4), axis = "y", height = 0.002, at = { 0, e, 0.0245 }, bevel = 0, slot = "crumb", visual_only = true }
      for i = 1, 4 do -- slices that lean on each other
        k:with({ at = { 0.004 * (i % 2), e + 0.018 + 0.029 * i, 0.0 }, rot = { 0, 0, 3 * (i % 3) - 3 } }, function()
          k:prism { polygon = outline.rounded_rect(0.066, 0.048, 0.0215, 4), axis = "y", height = 0.018, at = { 0, 0, 0.024 }, bevel = 0.0005, slot = "crust" }
          for _, s in ipairs { -1, 1 } do k:prism { polygon = outline.rounded_rect(0.060, 0.042, 0.0195, 4), axis = "y", height = 0.0015, at = { 0, s * 0.009, 0.024 }, bevel = 0, slot = "crumb", visual_only = true } end
        end)
      end
    end
    k:fit()
  end,
}
