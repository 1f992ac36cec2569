-- A stand for sheet music: a leaning desk with a ledge on a post with three legs, of sheet steel or open wire, or of turned wood.
return kind {
  api    = 1,
  names  = { en = "music stand, sheet music stand, score stand", zh = "谱架, 乐谱架" },
  measure_zh = "个",
  groups = { "stand" },
  stands = "floor",
  size   = { width = { 0.44, 0.50, 0.58 }, depth = { 0.42, 0.48, 0.56 }, height = { 1.00, 1.25, 1.45 } },
  mass   = { 1, 3.2, 9 },
  params = { type = one_of { "orchestra", "wire", "wooden", words = { ["orchestra"] = "orchestra", ["solid"] = "orchestra", ["folding"] = "wire", ["wire"] = "wire", ["折叠"] = "wire", ["wooden"] = "wooden", ["木制"] = "wooden" } }, sheet = bool(true, { empty = false, ["with sheet music"] = true, ["with music"] = true, ["空"] = false }) },
  slots  = { frame = { "black_steel", "painted_metal", tint = { "#2b2d30", "#c8c9cb" } }, wood = { "mahogany", "walnut", "oak" }, paper = "paper", ink = "black_plastic", rubber = "rubber" },
  rooms  = { "music_studio" },
  build  = function(p, k)
    local w, h, wood = p.width / 2, p.height, p.type == "wooden"
    local slot = wood and "wood" or "frame"
    local desk = 0.34                       -- length of the leaning desk
    local lean = 22
    local zd = h - desk * math.cos(math.rad(lean))
    if wood then
      k:lathe { profile = { { 0.020, 0.10 }, { 0.034, 0.13 }, { 0.026, 0.20 }, { 0.022, 0.35 }, { 0.032, 0.48 }, { 0.022, 0.55 }, { 0.018, zd * 0.86 }, { 0.028, zd * 0.90 }, { 0.018, zd * 0.93 }, { 0.018, zd + 0.05 } }, slot = slot, segments = 16 , no_collider = true }
      k:cylinder { radius = 0.024, height = zd - 0.05, at = { 0, 0, 0.10 }, anchor = "bottom", collider_only = true, slot = slot, segments = 10 }
    else
      k:cylinder { radius = 0.014, height = 0.6 * zd, at = { 0, 0, 0.10 }, anchor = "bottom", slot = slot, segments = 12, fill = 0.35 }
      k:cylinder { radius = 0.010, height = 0.42 * zd, at = { 0, 0, zd + 0.05 }, anchor = "top", slot = slot, segments = 10, fill = 0.4 }
      k:cylinder { radius = 0.020, height = 0.05, at = { 0, 0, 0.10 + 0.6 * zd }, slot = "ink", segments = 14, no_collider = true }
      k:cylinder { radius = 0.009, height = 0.05, axis = "y", at = { 0, 0.03, 0.10 + 0.6 * zd }, slot = "ink", segments = 10, no_collider = true }
      k:cylinder { radius = 0.022, height = 0.06, at = { 0, 0, 0.14 }, slot = slot, segments = 14, no_collider = true, fill = 0.4 }
    end
    for i = 0, 2 do
      local a = math.rad(60 + 120 * i)
      local c, s = math.cos(a), math.sin(a)
      local R = 0.255
      local path = wood and { { 0.015 * c, 0.015 * s, 0.17 }, { 0.12 * c, 0.12 * s, 0.13 }, { 0.19 * c, 0.19 * s, 0.035 }, { R * c, R * s, 0.014 } } or { { 0.015 * c, 0.015 * s, 0.15 }, { R * c, R * s, 0.013 } }
      if wood then k:sweep { path = path, rect = { 0.028, 0.022 }, smooth = true, steps = 2, slot = slot } else k:sweep { path = path, radius = 0.011, segments = 8, slot = slot, fill = 0.4 } end
      k:sphere { radius = 0.0135, at = { R * c, R * s, 0.0135 }, segments = 8, slot = wood and slot or "rubber" }
    end
    k:with({ at = { 0.02, 0, zd }, rot = { 0, -lean, 0 } }, function()
      local t = wood and 0.012 or 0.0018
      if p.type == "orchestra" then
        k:box { low = { -t, -w, 0 }, high = { 0, w, desk }, slot = slot, bevel = 0 }
        for _, s in ipairs { -1, 1 } do k:box { low = { -t, s * w - 0.003, 0 }, high = { 0.010, s * w + 0.003, desk }, slot = slot, bevel = 0.001, no_collider = true } end
        k:box { low = { 0, -w, 0 }, high = { 0.055, w, 0.0018 }, slot = slot, bevel = 0, no_collider = true }
        k:box { low = { 0.053, -w, 0 }, high = { 0.055, w, 0.016 }, slot = slot, bevel = 0, no_collider = true }
        k:box { low = { 0, -w, 0 }, high = { 0.055, w, 0.012 }, collider_only = true, slot = slot }
      elseif p.type == "wire" then
        local function bar(a, b) k:sweep { path = { { 0, a[1], a[2] }, { 0, b[1], b[2] } }, rect = { 0.003, 0.013 }, up = { 1, 0, 0 }, slot = slot, no_collider = true } end
        bar({ -w, 0.01 }, { w, 0.01 }) bar({ -0.8 * w, 0.12 }, { 0.8 * w, 0.12 }) bar({ -w, desk - 0.01 }, { w, desk - 0.01 })
        for _, s in ipairs { -1, 1 } do bar({ s * w, 0.01 }, { 0, 0.22 }) bar({ 0, 0.06 }, { s * w, desk - 0.01 }) end
        bar({ 0, 0 }, { 0, desk })
        for _, s in ipairs { -1, 1 } do
          for _, y in ipairs { 0.95, 0.35 } do k:sweep { path = { { 0, s * y * w, 0.012 }, { 0.045, s * y * w, 0.012 }, { 0.048, s * y * w, 0.035 } }, radius = 0.0035, segments = 6, slot = slot, no_collider = true } end
        end
        k:box { low = { -0.003, -w, 0 }, high = { 0.003, w, desk }, collider_only = true, slot = slot }
        k:box { low = { 0, -w, 0.006 }, high = { 0.048, w, 0.014 }, collider_only = true, slot = slot }
      else -- a fretted wooden desk
        local board = k:prism { polygon = contour.half({ { 0, 0, true }, { 1, 0, true }, { 1, 0.62 }, { 0.86, 0.82 }, { 0.5, 0.88 }, { 0.25, 1 } }, w, desk, 4), axis = "x", height = t, at = { -t / 2, 0, 0 }, slot = slot, bevel = 0.003, no_collider = true }
        for _, y in ipairs { -0.55, 0, 0.55 } do k:cut(board, k:prism { polygon = contour.scaled(outline.ellipse(0.15 * w, 0.26 * desk, 16), 1, 1, y * w, 0.45 * desk), axis = "x", height = 0.1, at = { 0, 0, 0 }, bevel = 0, slot = slot, no_collider = true }) end
        k:box { low = { -t, -w, 0 }, high = { 0, w, 0.85 * desk }, collider_only = true, slot = slot }
        k:box { low = { 0, -w, 0 }, high = { 0.045, w, 0.012 }, slot = slot, bevel = 0.003 }
        k:box { low = { 0.036, -w, 0.010 }, high = { 0.045, w, 0.022 }, slot = slot, bevel = 0.003, no_collider = true }
      end
      if p.sheet then -- two open pages of music
        for _, s in ipairs { -1, 1 } do
          k:box { low = { 0.001, s > 0 and 0.002 or -0.21, 0.018 }, high = { 0.0045, s > 0 and 0.21 or -0.002, 0.315 }, slot = "paper", bevel = 0.0005, no_collider = true }
          for staff = 0, 4 do
            local z = 0.27 - 0.052 * staff
            for line = 0, 3 do k:box { size = { 0.0008, 0.172, 0.0011 }, at = { 0.0048, s * 0.106, z + line * 0.005 }, bevel = 0, slot = "ink", visual_only = true } end
            for note = 0, 5 do
              local y, zz = s * 0.106 - 0.07 + 0.027 * note, z + ((note * 7 + staff * 5) % 4) * 0.005
              k:box { size = { 0.0012, 0.006, 0.0045 }, at = { 0.0048, y, zz }, bevel = 0, slot = "ink", visual_only = true }
              k:box { size = { 0.0012, 0.0012, 0.015 }, at = { 0.0048, y + 0.003, zz + 0.007 }, bevel = 0, slot = "ink", visual_only = true }
            end
          end
        end
      end
    end)
    if not p.sheet then k:tag("empty") end
    k:fit()
  end,
}
