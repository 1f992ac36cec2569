-- A case of sheet steel with deep drawers on slides: handle, label holder and lock on each; upright, or wide (lateral); low ones roll on casters.
return kind {
  api    = 1,
  names  = { en = "filing cabinet, file cabinet, file drawer, file chest, lateral file, document cabinet, records cabinet", zh = "文件柜, 档案柜" },
  measure_zh = "个",
  groups = { "cabinet", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.38, 0.46, 1.10 }, depth = { 0.45, 0.60, 0.70 }, height = { 0.50, 1.05, 1.45 } },
  mass   = { 10, 38, 140 },
  params = {
    drawers = int(2, 3, 4, { ["two-drawer"] = 2, ["three-drawer"] = 3, ["four-drawer"] = 4, ["双抽"] = 2, ["三抽"] = 3, ["四抽"] = 4 }, { {}, { height = { 0.66, 0.72, 0.76 } }, { height = { 0.95, 1.02, 1.10 } }, { height = { 1.28, 1.34, 1.45 } } }),
    form    = one_of { "vertical", "lateral", "mobile", default = "vertical", words = { vertical = "vertical", lateral = "lateral", wide = "lateral", mobile = "mobile", rolling = "mobile", ["on wheels"] = "mobile", ["移动"] = "mobile", ["横式"] = "lateral" },
      size = { vertical = { width = { 0.38, 0.46, 0.50 } }, lateral = { width = { 0.76, 0.90, 1.10 }, depth = { 0.45, 0.47, 0.52 } }, mobile = { width = { 0.38, 0.40, 0.44 }, depth = { 0.48, 0.54, 0.60 } } } },
    style   = one_of { "industrial", "modern", "classic" },
  },
  slots  = {
    case   = { "painted_metal", classic = { "oak", "dark_oak" }, modern = "painted_metal", tint = { "#ffffff", "#9a9c99", "#56605a", "#3a3d40", "#b9b4a4" } },
    handle = { "chrome", "aluminium", "black_steel", classic = "brass" },
    label  = "paper",
    wheel  = "black_plastic",
  },
  rooms  = { "office", "study", "home_office", "reception", "archive" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    local wood = p.style == "classic"
    local t = wood and 0.018 or 0.012
    local thin = wood and 1 or 0.09 -- pressed sheet of 1 mm drawn as a 12 mm fold
    local roll = p.form == "mobile"
    local foot = roll and 0.055 or wood and 0.06 or 0.03
    local out = p.style == "modern" and 0.014 or 0.026
    local front = p.depth - out - 0.0195
    local low, high = { 0, -w, foot }, { front, w, h }
    k:box { low = low, high = { front, -w + t, h }, slot = "case", fill = thin, grain = "z" }
    k:box { low = { 0, w - t, foot }, high = { front, w, h }, slot = "case", fill = thin, grain = "z" }
    k:box { low = { 0, -w + t, foot }, high = { t, w - t, h }, slot = "case", fill = thin, grain = "z", bevel = 0 }
    k:box { low = { t, -w + t, foot }, high = { front, w - t, foot + t }, slot = "case", fill = thin }
    k:box { low = { t, -w + t, h - 0.022 }, high = { front, w - t, h }, slot = "case", fill = thin, grain = "y" }
    if wood then k:box { low = { 0, -w, h - 0.022 }, high = { front + 0.019, w, h }, slot = "case", grain = "y", bevel = 0.005, no_collider = true } end
    if roll then
      for _, x in ipairs { 0.06, front - 0.06 } do
        for _, y in ipairs { -w + 0.06, w - 0.06 } do fittings.caster(k, { at = { x, y, foot + 0.001 }, height = foot + 0.001, slot = "handle", wheel = "wheel", turn = 25 }) end
      end
    else k:box { low = { 0.01, -w + 0.008, 0 }, high = { front - 0.03, w - 0.008, foot }, slot = "case", fill = wood and 0.3 or 0.06 } end
    local room = { low = { t, -w + t, foot + t }, high = { front, w - t, h - 0.022 - (wood and 0.008 or 0) } }
    for r, bay in ipairs(joinery.bays(k, room, { count = p.drawers })) do
      local number = p.drawers + 1 - r
      bay.low[3], bay.high[3] = bay.low[3] + 0.009, bay.high[3] - 0.009
      local name = "drawer_" .. number
      if wood then
        fronts.drawer(k, bay, { name = name, slot = "case", style = "classic" })
      else -- a tub of sheet steel behind a folded front
        local part = k:part(name)
        local d0, d1 = bay.low[1] + 0.02, front + 0.0015
        local tall = 0.62 * (bay.high[3] - bay.low[3])
        k:with({ part = part, slot = "case" }, function()
          for _, s in ipairs { -1, 1 } do
            local y = s * (w - t - 0.012)
            k:box { low = { d0, math.min(y, y - s * 0.008), bay.low[3] + 0.004 }, high = { d1, math.max(y, y - s * 0.008), bay.low[3] + tall }, fill = 0.12, bevel = 0.001 }
          end
          k:box { low = { d0, -w + t + 0.020, bay.low[3] + 0.004 }, high = { d0 + 0.008, w - t - 0.020, bay.low[3] + tall }, fill = 0.12, bevel = 0.001 }
          k:box { low = { d0, -w + t + 0.020, bay.low[3] + 0.004 }, high = { d1, w - t - 0.020, bay.low[3] + 0.012 }, fill = 0.10, bevel = 0 }
          k:box { low = { d1, -w + 0.003, bay.low[3] - 0.006 }, high = { d1 + 0.018, w - 0.003, bay.high[3] + 0.006 }, fill = 0.10, grain = "y", bevel = 0.004 }
        end)
        local mid = (bay.low[3] + bay.high[3]) / 2
        k:joint { part = part, type = "slide", axis = { 1, 0, 0 }, origin = { d1, 0, mid }, range = { 0, 0.8 * (d1 - d0) }, hold = "friction" }
        k:container(name, { part = part, center = { (d0 + d1) / 2, 0, bay.low[3] + 0.012 }, size = { d1 - d0 - 0.03, 2 * w - 2 * t - 0.06 }, clearance = bay.high[3] - bay.low[3] - 0.03 })
      end
      -- Label holder above the handle, on the face.
      local x, z = front + 0.0195, bay.low[3] + 0.62 * (bay.high[3] - bay.low[3])
      local size = math.min(0.5, 1.1 * w) * 0.36
      k:box { size = { 0.003, 0.085, 0.045 }, at = { x + 0.0005, 0, z + 0.055 }, part = name, slot = "handle", visual_only = true, bevel = 0.001 }
      k:box { size = { 0.002, 0.072, 0.032 }, at = { x + 0.0018, 0, z + 0.055 }, part = name, slot = "label", visual_only = true, bevel = 0 }
      if p.style == "modern" then
        k:box { low = { x - 0.001, -0.5 * size, z - 0.012 }, high = { x + out, 0.5 * size, z - 0.006 }, part = name, slot = "handle", bevel = 0.001 }
        k:box { low = { x + out - 0.004, -0.5 * size, z - 0.022 }, high = { x + out, 0.5 * size, z - 0.006 }, part = name, slot = "handle", bevel = 0.001, no_collider = true }
        k:handle { part = name, at = { x + out, 0, z - 0.012 }, normal = { 1, 0, 0 } }
      else
        k:with({ at = { x, 0, z - 0.01 }, part = name }, function() fittings.cup({ slot = "handle", length = 0.11 }).draw(k, 1, 1, name) end)
      end
    end
    k:cylinder { radius = 0.009, height = 0.006, axis = "x", at = { front + 0.001, w - 0.024, h - 0.011 }, slot = "handle", segments = 12, visual_only = true }
    k:surface("top", { center = { front / 2, 0, h }, size = { front, p.width } })
  end,
}
