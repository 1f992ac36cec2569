-- Three legs of two tubes each, a column with a crank, a head with a handle; a camera on it on request.
return kind {
  api    = 1,
  names  = { en = "tripod, camera tripod, camera stand, tripod stand", zh = "三脚架" },
  measure_zh = "个",
  groups = { "stand" },
  stands = "floor",
  size   = { width = { 0.60, 0.80, 1.05 }, depth = "width", height = { 1.10, 1.45, 1.75 } },
  mass   = { 0.8, 2.5, 8 },
  params = { camera = bool(false, { ["with camera"] = true, ["带相机"] = true }), material = one_of { "metal", "wood", words = { wooden = "wood", wood = "wood", ["木"] = "wood" } } },
  slots  = { metal = { "black_steel", "aluminium" }, wood = { "oak", "walnut", "beech" }, dark = "black_plastic", brass = { "brass", "aluminium" }, glass = "screen_black" },
  rooms  = { "art_studio", "study", "balcony" },
  build  = function(p, k)
    local R, h = p.width / 2, p.height
    local cam = p.camera and 0.11 or 0
    local hub = 0.74 * (h - cam)
    local legs_slot = p.material == "wood" and "wood" or "metal"
    for i = 0, 2 do
      k:with({ rot = { 0, 0, 120 * i } }, function()
        local top, mid, foot = { 0.045, 0, hub }, { 0.045 + 0.52 * (R - 0.06), 0, 0.48 * hub }, { R - 0.014, 0, 0.012 }
        if p.material == "wood" then
          for _, s in ipairs { -1, 1 } do k:sweep { path = { { top[1], s * 0.018, top[3] }, { mid[1], s * 0.016, mid[3] } }, rect = { 0.012, 0.024 }, slot = "wood" } end
          k:sweep { path = { { 0.5 * (top[1] + mid[1]), 0, 0.5 * (top[3] + mid[3]) }, foot }, rect = { 0.020, 0.022 }, slot = "wood" }
        else
          k:sweep { path = { top, mid }, radius = 0.014, segments = 10, slot = "metal", fill = 0.2 }
          k:sweep { path = { mid, foot }, radius = 0.010, segments = 10, slot = "brass", fill = 0.15 }
        end
        k:with({ at = mid, rot = { 0, math.deg(math.atan(R - 0.014 - mid[1], mid[3])), 0 } }, function()
          k:cylinder { radius = 0.018, height = 0.045, slot = "dark", segments = 12, no_collider = true }
          k:box { size = { 0.012, 0.03, 0.03 }, at = { 0.016, 0, 0 }, bevel = 0.003, slot = "dark", visual_only = true }
        end)
        k:sphere { radius = 0.015, at = { foot[1], 0, 0.014 }, slot = "dark", segments = 10 }
        k:sweep { path = { { 0.5 * (0.045 + mid[1]) - 0.01, 0, 0.70 * hub }, { 0.02, 0, 0.64 * hub } }, radius = 0.005, segments = 6, slot = "metal", no_collider = true }
      end)
    end
    k:lathe { profile = { { 0, 0 }, { 0.05, 0.004 }, { 0.062, 0.02 }, { 0.05, 0.045 }, { 0.025, 0.06 }, { 0, 0.06 } }, at = { 0, 0, hub - 0.02 }, slot = "dark", segments = 18 }
    k:cylinder { radius = 0.022, height = 0.03, at = { 0, 0, 0.64 * hub }, slot = "dark", segments = 12, no_collider = true }
    local head = h - cam - 0.115
    k:cylinder { radius = 0.013, height = head - 0.60 * hub, at = { 0, 0, 0.60 * hub }, anchor = "bottom", slot = "brass", segments = 14, fill = 0.2 }
    k:cylinder { radius = 0.004, height = 0.06, axis = "y", at = { 0, 0.05, hub + 0.02 }, slot = "metal", segments = 8, no_collider = true }
    k:sphere { radius = 0.010, at = { 0, 0.08, hub + 0.02 }, slot = "dark", segments = 10, no_collider = true }
    k:cylinder { radius = 0.028, height = 0.035, at = { 0, 0, head }, anchor = "bottom", slot = "dark", segments = 18 }
    k:cylinder { radius = 0.022, height = 0.07, axis = "y", at = { 0, 0, head + 0.055 }, slot = "metal", segments = 16, fill = 0.5 }
    k:box { low = { -0.04, -0.03, head + 0.075 }, high = { 0.04, 0.03, head + 0.105 }, bevel = 0.004, slot = "dark" }
    k:box { low = { -0.032, -0.025, head + 0.104 }, high = { 0.032, 0.025, head + 0.115 }, bevel = 0.002, slot = "metal", fill = 0.5 }
    k:sweep { path = { { -0.01, 0.03, head + 0.06 }, { -0.15, 0.05, head - 0.03 }, { -0.21, 0.055, head - 0.07 } }, radius = { 0.004, 0.004, 0.009 }, segments = 8, slot = "dark" }
    if p.camera then
      local z = h - cam
      k:rounded_box { low = { -0.03, -0.068, z }, high = { 0.032, 0.068, z + 0.075 }, radius = 0.008, segments = 2, slot = "dark", fill = 0.4 }
      k:loft { segments = 1, slot = "dark", fill = 0.4, sections = { { at = { 0, 0, z + 0.073 }, size = { 0.055, 0.07 }, radius = 0.003 }, { at = { 0.004, 0, z + 0.11 }, size = { 0.045, 0.036 }, radius = 0.003 } } }
      k:cylinder { radius = 0.034, height = 0.075, axis = "x", at = { 0.068, 0, z + 0.038 }, slot = "dark", segments = 22, fill = 0.5 }
      for _, x in ipairs { 0.05, 0.085 } do k:torus { radius = 0.034, tube = 0.002, axis = "x", at = { x, 0, z + 0.038 }, segments = 22, slot = "metal", visual_only = true } end
      k:ellipsoid { size = { 0.012, 0.05, 0.05 }, at = { 0.104, 0, z + 0.038 }, slot = "glass", segments = 14, visual_only = true }
    end
    k:lump { mass = 0.5, at = { 0, 0, hub * 0.7 }, size = { 0.03, 0.03, 0.1 } }
    k:fit()
  end,
}
