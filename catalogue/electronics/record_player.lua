-- A plinth with a platter that turns, a record, an arm on a pivot, a clear lid that opens; or an old one with a brass horn.
return kind {
  api    = 1,
  names  = { en = "record player, turntable, vinyl player, gramophone, phonograph, vinyl record player, dj turntable", zh = "唱片机, 黑胶唱片机, 留声机" },
  measure_zh = "台",
  groups = { "electronics" },
  stands = "surface",
  size   = { width = { 0.36, 0.43, 0.48 }, depth = { 0.32, 0.36, 0.40 }, height = { 0.13, 0.155, 0.19 } },
  mass   = { 2, 6, 24 },
  params = { type = one_of { "modern", "gramophone", default = "modern", words = { gramophone = "gramophone", phonograph = "gramophone", horn = "gramophone", antique = "gramophone", ["留声机"] = "gramophone" }, size = { modern = { width = { 0.36, 0.43, 0.48 }, depth = { 0.32, 0.36, 0.40 }, height = { 0.13, 0.155, 0.19 } }, gramophone = { width = { 0.36, 0.42, 0.48 }, depth = { 0.40, 0.46, 0.54 }, height = { 0.58, 0.66, 0.78 } } } } },
  slots  = { plinth = { "walnut", "oak", "black_plastic", "painted_wood", tint = { "#ffffff", "#3a3d42" } }, metal = { "aluminium", "chrome" }, brass = { "brass", "copper" }, record = "black_plastic", label = { "paper", tint = { "#e84a3f", "#f2c23a", "#4a8ac8" } }, lid = "clear_plastic", dark = "rubber", groove = { "paint", tint = { "#4a4a4e" } } },
  rooms  = { "living_room", "music_studio", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local horn = p.type == "gramophone"
    local foot = 0.016
    local top = horn and 0.26 * h or 0.48 * h
    local x1 = d - 0.008
    for _, sx in ipairs { -0.8 * d, 0.8 * d } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.02, height = foot + 0.002, at = { sx, s * 0.82 * w, 0 }, anchor = "bottom", slot = "dark", segments = 14 } end end
    if horn then
      k:box { low = { -d, -w, foot }, high = { x1, w, foot + 0.03 }, slot = "plinth", bevel = 0.006 }
      k:box { low = { -d + 0.015, -w + 0.015, foot + 0.028 }, high = { x1 - 0.015, w - 0.015, top - 0.02 }, slot = "plinth", bevel = 0.003, fill = 0.3 }
      k:box { low = { -d, -w, top - 0.022 }, high = { x1, w, top }, slot = "plinth", bevel = 0.006 }
      for _, s in ipairs { -1, 1 } do k:box { low = { x1 - 0.016, s > 0 and 0.1 * w or -0.82 * w, foot + 0.05 }, high = { x1 - 0.013, s > 0 and 0.82 * w or -0.1 * w, top - 0.045 }, slot = "plinth", bevel = 0.003, visual_only = true } end
    else
      k:box { low = { -d, -w, foot }, high = { x1, w, top }, slot = "plinth", bevel = 0.005, fill = 0.3 }
    end
    -- Platter, mat, record, label: one part that turns.
    local part, R = k:part("platter"), math.min(0.150, d - 0.03, 0.74 * w)
    local c = { horn and 0.12 * d or 0, horn and 0 or -w + R + 0.025, top + 0.003 }
    k:with({ part = part, at = c }, function()
      k:cylinder { radius = R, height = 0.014, at = { 0, 0, 0 }, anchor = "bottom", slot = "metal", segments = 40, bevel = 0.002, fill = 0.4 }
      k:cylinder { radius = R - 0.002, height = 0.003, at = { 0, 0, 0.0135 }, anchor = "bottom", slot = "record", segments = 40, bevel = 0.001, no_collider = true }
      for i = 0, 2 do k:torus { radius = R * (0.50 + 0.2 * i), tube = 0.0008, at = { 0, 0, 0.0165 }, segments = 26, slot = "groove", visual_only = true } end
      k:cylinder { radius = 0.33 * R, height = 0.001, at = { 0, 0, 0.0166 }, segments = 26, bevel = 0, slot = "label", visual_only = true }
      for i = 0, 1 do k:box { size = { 0.006, 0.22 * R, 0.001 }, at = { 0.14 * R - 0.26 * R * i, 0, 0.0168 }, bevel = 0, slot = "groove", visual_only = true } end
      k:cylinder { radius = 0.003, height = 0.010, at = { 0, 0, 0.016 }, anchor = "bottom", slot = "metal", segments = 8, no_collider = true }
      k:handle { at = { R, 0, 0.008 }, normal = { 1, 0, 0 } }
    end)
    k:joint { part = part, type = "hinge", axis = { 0, 0, -1 }, origin = { c[1], c[2], c[3] }, range = "endless", hold = "friction" }
    local rest = top + 0.038
    if horn then
      -- Arm and horn.
      local bx = -0.80 * d
      k:cylinder { radius = 0.022, height = 0.10, at = { bx, 0, top }, anchor = "bottom", slot = "brass", segments = 16, fill = 0.4 }
      k:sweep { path = { { bx, 0, top + 0.085 }, { bx + 0.12, 0.06, top + 0.11 }, { c[1] - 0.2 * R, 0.62 * R, rest + 0.01 } }, radius = { 0.012, 0.010, 0.008 }, smooth = true, steps = 3, segments = 10, slot = "brass", no_collider = true, fill = 0.5 }
      k:cylinder { radius = 0.024, height = 0.014, axis = "y", at = { c[1] - 0.16 * R, 0.64 * R, rest + 0.006 }, slot = "metal", segments = 18, no_collider = true, fill = 0.5 }
      k:sweep { path = { { bx, 0, top + 0.09 }, { bx - 0.02, 0, 0.60 * h }, { bx + 0.08 * d, 0, 0.72 * h } }, radius = { 0.016, 0.024, 0.030 }, smooth = true, steps = 3, segments = 12, slot = "brass", fill = 0.3 }
      k:with({ at = { bx + 0.06 * d, 0, 0.71 * h }, rot = { 0, 62, 0 } }, function()
        local L = 0.62 * h
        local q = math.min(0.92 * w, 0.29 * h)
        local bell = { { 0.028, 0 }, { 0.055, 0.35 * L }, { 0.10, 0.60 * L }, { 0.68 * q, 0.80 * L }, { q, 0.90 * L } }
        local shell = {}
        for i = 1, #bell do shell[#shell + 1] = bell[i] end
        for i = #bell, 1, -1 do shell[#shell + 1] = { bell[i][1] - 0.002, bell[i][2] + (i == #bell and 0.001 or 0.0015) } end
        shell[#shell + 1] = bell[1]
        k:lathe { profile = shell, segments = 12, slot = "brass", no_collider = true }
        k:lathe { profile = { { 0, 0 }, { 0.028, 0 }, { 0.09, 0.55 * L }, { q, 0.90 * L }, { 0, 0.90 * L } }, segments = 12, slot = "brass", collider_only = true }
        k:torus { radius = q, tube = 0.004, at = { 0, 0, 0.90 * L }, segments = 24, slot = "brass", visual_only = true }
      end)
      k:sweep { path = { { 0.1 * d, w - 0.002, 0.6 * top }, { 0.1 * d, w + 0.02, 0.6 * top }, { 0.24 * d, w + 0.022, 0.45 * top } }, radius = 0.005, segments = 8, slot = "brass" }
      k:cylinder { radius = 0.010, height = 0.03, axis = "y", at = { 0.24 * d, w + 0.03, 0.45 * top }, slot = "plinth", segments = 12 }
    else
      local px, py = -0.62 * d, w - 0.055
      k:cylinder { radius = 0.024, height = 0.014, at = { px, py, top }, anchor = "bottom", slot = "metal", segments = 20 }
      k:cylinder { radius = 0.010, height = 0.03, at = { px, py, top + 0.012 }, anchor = "bottom", slot = "dark", segments = 12, no_collider = true }
      k:cylinder { radius = 0.013, height = 0.022, axis = "x", at = { px - 0.035, py, rest }, slot = "dark", segments = 14, no_collider = true }
      k:sweep { path = { { px - 0.03, py, rest }, { px + 0.6 * d, py - 0.012, rest }, { px + 1.05 * d, py - 0.055, rest - 0.010 } }, radius = 0.004, segments = 8, slot = "metal", no_collider = true }
      k:box { size = { 0.030, 0.014, 0.010 }, at = { px + 1.09 * d, py - 0.062, rest - 0.014 }, rot = { 0, 8, -35 }, bevel = 0.002, slot = "dark", no_collider = true }
      k:box { low = { px - 0.03, py - 0.014, top }, high = { px + 0.6 * d, py + 0.006, rest + 0.008 }, slot = "metal", collider_only = true }
      electronics.dial(k, { at = { x1, 0.76 * w, 0.5 * (top + foot) }, radius = 0.013, out = 0.008, slot = "metal", mark = "dark", turn = 30 })
      k:cylinder { radius = 0.012, height = 0.006, at = { 0.80 * d, -0.86 * w, top }, segments = 16, bevel = 0.001, slot = "metal", visual_only = true }
      k:box { size = { 0.05, 0.012, 0.003 }, at = { 0.5 * d, py + 0.02, top }, bevel = 0.001, slot = "dark", visual_only = true }
      -- Clear lid, drawn shut: a hood that turns up about its back edge.
      local lid = k:part("lid")
      local t, z0, z1, hx, hw = 0.003, top + 0.002, h, x1 - 0.004, w - 0.004
      k:with({ part = lid, slot = "lid" }, function()
        k:box { low = { -d + 0.012, -hw, z1 - t }, high = { hx, hw, z1 }, bevel = 0.001 }
        for _, s in ipairs { -1, 1 } do k:box { low = { -d + 0.012, s > 0 and hw - t or -hw, z0 }, high = { hx, s > 0 and hw or -hw + t, z1 - t }, bevel = 0 } end
        k:box { low = { hx - t, -hw + t, z0 }, high = { hx, hw - t, z1 - t }, bevel = 0 }
        k:handle { at = { hx, 0, z0 + 0.02 }, normal = { 1, 0, 0 } }
      end)
      k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = { -d + 0.012, 0, z0 }, range = { 0, 62 }, hold = "friction" }
    end
    k:lump { mass = 1.2, at = { 0, 0, 0.4 * top }, size = { d, w, 0.3 * top } }
    k:fit()
  end,
}
