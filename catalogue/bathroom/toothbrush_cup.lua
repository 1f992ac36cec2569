-- A cup with toothbrushes (and a tube of paste) leaning in it: a tumbler, or a holder with holes in its top.
return kind {
  api    = 1,
  names  = { en = "toothbrush cup, toothbrush holder, tooth mug, bathroom cup, toothbrush mug, cup of toothbrushes", zh = "牙刷杯, 漱口杯, 牙杯" },
  measure_zh = "个",
  groups = { "cup", "holder" },
  stands = "surface", front = false,
  size   = { width = { 0.070, 0.085, 0.11 }, depth = { 0.070, 0.085, 0.11 }, height = { 0.17, 0.195, 0.22 } },
  mass   = { 0.10, 0.30, 1.2 },
  params = { brushes = int(1, 2, 3, { empty = 0 }), form = one_of { "cup", "holder", words = { cup = "cup", mug = "cup", holder = "holder" } } },
  slots  = { cup = { "ceramic", "glass", "porcelain", "plastic", tint = { "#f3efe6", "#b8cdd6", "#dcb9ae", "#aebfa4", "#ffffff" } }, brush_a = { "plastic", tint = { "#2f7fc1", "#3aa88f" } }, brush_b = { "plastic", tint = { "#d9534f", "#e08fb0" } }, brush_c = { "plastic", tint = { "#5a9e4b", "#e3b23c" } }, bristle = { "plastic", tint = "#ffffff" }, paste = { "plastic", tint = { "#ffffff", "#cfe8f2" } } },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local r, h = 0.44 * p.width, 0.105
    if p.form == "cup" then
      k:lathe { profile = { { 0.84 * r, 0 }, { 0.88 * r, 0.003 }, { r, h } }, wall = 0.0035, base = 0.006, slot = "cup", segments = 26, pieces = 8 }
      kitchen.band(k, { radius = r * 0.985 + 0.0006, low = 0.80 * h, high = 0.86 * h, slot = "brush_a", thickness = 0.0016 })
    else
      local body = k:rounded_box { low = { -r, -r, 0 }, high = { r, r, h }, radius = 0.014, segments = 3, slot = "cup", fill = 0.30 }
      for i = -1, 1 do k:cylinder { radius = 0.0095, height = 0.0008, at = { 0, i * 0.56 * r, h }, slot = "bristle", segments = 14, bevel = 0, visual_only = true } end
    end
    local slots = { "brush_a", "brush_b", "brush_c" }
    for i = 1, p.brushes do
      local a = p.form == "cup" and 360 * i / 3 + 25 or 0
      local lean = p.form == "cup" and 13 or 0
      local top = p.height - 0.010 - (i - 1) * 0.008
      local z0 = p.form == "cup" and 0.010 or 0.040
      local length = (top - z0) / math.cos(math.rad(lean))
      k:with({ rot = { 0, 0, a }, at = p.form == "cup" and { 0, 0, 0 } or { 0, (i - 2) * 0.56 * r, 0 } }, function()
        k:with({ at = { p.form == "cup" and -0.56 * r or 0, 0, z0 }, rot = { 0, lean, 0 } }, function()
          k:sweep { path = { { 0, 0, 0 }, { 0, 0, 0.5 * length }, { 0.001, 0, 0.72 * length }, { 0, 0, 0.80 * length } }, radius = { 0.0055, 0.0065, 0.0035, 0.0035 }, smooth = true, steps = 2, segments = 7, slot = slots[i], no_collider = true }
          k:box { low = { -0.0025, -0.0055, 0.79 * length }, high = { 0.0025, 0.0055, length }, bevel = 0.002, slot = slots[i], no_collider = true }
          k:box { low = { 0.0022, -0.005, 0.815 * length }, high = { 0.013, 0.005, 0.985 * length }, bevel = 0.001, slot = "bristle", no_collider = true }
          k:box { low = { 0.0125, -0.0035, 0.83 * length }, high = { 0.0136, 0.0035, 0.87 * length }, bevel = 0, slot = slots[i], visual_only = true }
          k:box { low = { -0.006, -0.006, 0 }, high = { 0.010, 0.006, length }, slot = slots[i], collider_only = true }
        end)
      end)
    end
    if p.form == "cup" then -- a tube of paste, cap down
      k:with({ at = { 0.40 * r, 0.10 * r, 0.008 }, rot = { 0, 6, 20 } }, function()
        k:cylinder { radius = 0.010, height = 0.018, at = { 0, 0, 0 }, anchor = "bottom", slot = "brush_a", segments = 14, no_collider = true }
        k:loft { slot = "paste", segments = 3, no_collider = true, fill = 0.9, sections = { { at = { 0, 0, 0.018 }, size = { 0.026, 0.028 }, radius = 0.0125 }, { at = { 0, 0, 0.06 }, size = { 0.024, 0.034 }, radius = 0.011 }, { at = { 0, 0, 0.135 }, size = { 0.003, 0.040 }, radius = 0.001 } } }
        k:box { low = { 0.0078, -0.012, 0.055 }, high = { 0.0092, 0.012, 0.095 }, rot = { 0, -8, 0 }, bevel = 0, slot = "brush_a", visual_only = true }
        k:box { low = { -0.008, -0.018, 0.02 }, high = { 0.008, 0.018, 0.13 }, slot = "paste", collider_only = true }
      end)
    end
    k:fit()
  end,
}
