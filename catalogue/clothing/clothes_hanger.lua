-- Sloping arms and a hook of wire, lying flat: of shaped wood with a trouser bar, of plastic tube, of bent wire, or padded.
return kind {
  api    = 1,
  names  = { en = "clothes hanger, hanger, coat hanger", zh = "衣架, 衣撑, 晾衣架" },
  measure_zh = "个",
  groups = { "clothing accessory" },
  stands = "surface",
  size   = { width = { 0.30, 0.43, 0.47 }, depth = { 0.18, 0.235, 0.27 }, height = { 0.004, 0.014, 0.05 } },
  mass   = { 0.02, 0.12, 0.4 },
  params = { type = one_of { "wooden", "plastic", "wire", "padded", words = { wooden = "wooden", plastic = "plastic", wire = "wire", metal = "wire", padded = "padded", satin = "padded", ["木"] = "wooden", ["塑料"] = "plastic", ["铁丝"] = "wire" },
    size = { wire = { height = { 0.004, 0.005, 0.006 }, width = { 0.38, 0.41, 0.43 } }, padded = { height = { 0.032, 0.038, 0.045 } }, wooden = { height = { 0.014, 0.016, 0.02 } }, plastic = { height = { 0.009, 0.010, 0.012 } } } } },
  slots  = { wood = { "beech", "walnut", "maple", "cherry" }, plastic = { "plastic", tint = { "#ffffff", "#3a3a3c", "#4a7ab0", "#c85a6a" } }, wire = { "chrome", "galvanised_steel" }, padding = { "silk", "velvet", tint = { "#f0d0d0", "#d8c8e0", "#c8d8e0" } } },
  rooms  = { "closet", "bedroom" },
  build  = function(p, k)
    -- Drawn lying: x is up the hanger, z its thickness.
    local w, t, z = 0.21, p.type, 0.008
    local function hook(slot, r)
      local path = { { 0.005, 0, z }, { 0.040, 0, z } }
      for i = 0, 8 do local a = math.rad(205 - 225 * i / 8); path[#path + 1] = { 0.066 + 0.024 * math.sin(a), 0.024 * math.cos(a) + 0.001, z } end
      k:sweep { path = path, radius = r, smooth = true, steps = 2, segments = 7, slot = slot, round_ends = true, no_collider = true }
    end
    if t == "wooden" then
      local back, front = {}, {}
      for i = 0, 14 do
        local u = i / 7 - 1
        local x = -0.085 * math.abs(u) ^ 1.35
        back[#back + 1] = { x + 0.012, w * u }
        table.insert(front, 1, { x - 0.016 - 0.010 * (1 - math.abs(u)), w * u })
      end
      local points = {}
      for i = #back, 1, -1 do points[#points + 1] = back[i] end
      for i = #front, 1, -1 do points[#points + 1] = front[i] end
      k:prism { polygon = points, height = 0.016, at = { 0, 0, z }, bevel = 0.005, crease = 40, slot = "wood", no_collider = true }
      k:cylinder { radius = 0.0055, height = 2 * w - 0.018, axis = "y", at = { -0.096, 0, z }, slot = "wood", segments = 10, no_collider = true }
      k:cylinder { radius = 0.006, height = 0.006, axis = "x", at = { 0.013, 0, z }, slot = "wire", segments = 12, visual_only = true }
      for _, s in ipairs { -1, 1 } do k:box { size = { 0.003, 0.020, 0.0165 }, at = { -0.028, s * 0.115, z }, rot = { 0, 0, s * 24 }, slot = "wire", bevel = 0, visual_only = true } end
      hook("wire", 0.0021)
    elseif t == "padded" then
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0, s * 0.006, 0.019 }, { -0.018, s * 0.07, 0.019 }, { -0.062, s * 0.16, 0.019 }, { -0.092, s * 0.200, 0.019 } }, radius = { 0.019, 0.019, 0.017, 0.015 }, smooth = true, steps = 3, segments = 8, slot = "padding", round_ends = true, no_collider = true }
        k:ellipsoid { size = { 0.02, 0.036, 0.012 }, at = { 0.018, s * 0.018, 0.026 }, rot = { 0, 0, s * 30 }, slot = "padding", segments = 10, visual_only = true }
      end
      k:torus { radius = 0.0175, tube = 0.004, axis = "y", at = { 0, 0, 0.019 }, slot = "padding", segments = 12, visual_only = true }
      z = 0.019
      hook("wire", 0.002)
    else
      local r = t == "wire" and 0.0019 or 0.0048
      local slot = t == "wire" and "wire" or "plastic"
      k:sweep { path = { { 0, 0, z }, { -0.030, 0.08, z }, { -0.088, 0.196, z }, { -0.100, 0.208, z }, { -0.112, 0.196, z }, { -0.114, 0.12, z }, { -0.114, -0.12, z }, { -0.112, -0.196, z }, { -0.100, -0.208, z }, { -0.088, -0.196, z }, { -0.030, -0.08, z } },
                radius = r, closed = true, smooth = true, steps = 2, segments = 7, slot = slot, no_collider = true }
      hook(slot, r)
      if t == "wire" then
        for i = 0, 4 do k:torus { radius = 0.0034, tube = 0.0014, axis = "x", at = { 0.006 + 0.0045 * i, 0, z }, slot = "wire", segments = 8, visual_only = true } end
      else
        for _, s in ipairs { -1, 1 } do k:sweep { path = { { -0.036, s * 0.105, z }, { -0.022, s * 0.112, z }, { -0.018, s * 0.120, z }, { -0.030, s * 0.126, z } }, radius = 0.0032, smooth = true, steps = 2, segments = 6, slot = slot, visual_only = true } end
      end
    end
    for _, s in ipairs { -1, 1 } do k:box { size = { 0.024, 0.228, t == "wire" and 0.004 or t == "padded" and 0.030 or 0.010 }, at = { -0.052, s * 0.105, z }, rot = { 0, 0, s * 24.5 }, slot = "wire", collider_only = true } end
    k:box { low = { 0.0, -0.02, z - 0.002 }, high = { 0.090, 0.022, z + 0.002 }, slot = "wire", collider_only = true }
    if t ~= "padded" then k:box { low = { -0.110, -0.19, z - 0.002 }, high = { -0.088, 0.19, z + 0.002 }, slot = "wire", collider_only = true } end
    k:fit()
  end,
}
