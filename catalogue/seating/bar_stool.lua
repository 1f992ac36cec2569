-- A high seat with a foot rest: four wooden or steel legs, or a column on a round plate with a seat that turns; with or without a back.
return kind {
  api    = 1,
  names  = { en = "bar stool, barstool, counter stool, high stool, kitchen stool, bar chair, counter chair", zh = "吧台椅, 吧椅, 高脚凳, 吧凳" },
  measure_zh = "把",
  groups = { "stool", "seat", "seating", "furniture" },
  stands = "floor", beside = "bar_counter", access = { ["+x"] = 0.3 },
  size   = { width = { 0.38, 0.42, 0.48 }, depth = { 0.38, 0.43, 0.50 }, height = { 0.66, 0.84, 1.12 } },
  mass   = { 3, 8, 20 },
  params = {
    form = one_of { "legs", "column", "steel", words = { wooden = "legs", column = "column", swivel = "column", chrome = "column", adjustable = "column", metal = "steel", industrial = "steel", ["木"] = "legs", ["旋转"] = "column", ["升降"] = "column", ["金属"] = "steel", ["铁"] = "steel" } },
    back = bool(true, { ["with a back"] = true, backless = false, ["靠背"] = true, ["无靠背"] = false }, { ["true"] = { height = { 0.88, 1.00, 1.12 } }, ["false"] = { height = { 0.62, 0.74, 0.82 } } }),
  },
  slots  = {
    wood  = { "oak", "walnut", "beech", "dark_oak" },
    cover = { "leather", "fabric", "velvet", "black_leather", tint = { "#5f4a3e", "#6d7a80", "#3d4b46", "#b39c7a", "#37393d", "#8a4436" } },
    metal = { "black_steel", "chrome", "brass", "painted_metal", tint = { "#2c2e31", "#e8e6e0", "#8c3b32", "#3f5a66" } },
  },
  rooms  = { "bar", "kitchen", "restaurant", "cafe" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local seat = p.back and h - 0.30 or h
    local function padded(part)
      k:with({ part = part }, function()
        local r = w - 0.01
        if p.form == "column" then
          upholstery.seat(k, { low = { -d + 0.01, -r, seat - 0.075 }, high = { d - 0.01, r, seat }, slot = "cover", puff = 0.5, seam = "cover" })
          k:cylinder { radius = 0.09, height = 0.012, at = { 0, 0, seat - 0.085 }, anchor = "bottom", slot = "metal" }
        elseif p.form == "steel" then
          k:rounded_box { low = { -d + 0.03, -w + 0.03, seat - 0.030 }, high = { d - 0.03, w - 0.03, seat }, radius = 0.014, segments = 3, slot = "metal", fill = 0.12 }
          k:cylinder { radius = 0.02, height = 0.004, at = { 0, 0, seat }, bevel = 0, slot = "wood", segments = 14, visual_only = true }
        else
          k:box { low = { -d + 0.02, -w + 0.02, seat - 0.06 }, high = { d - 0.02, w - 0.02, seat - 0.038 }, slot = "wood", no_collider = true }
          upholstery.seat(k, { low = { -d + 0.012, -w + 0.012, seat - 0.042 }, high = { d - 0.012, w - 0.012, seat }, slot = "cover", puff = 0.3, seam = "cover" })
        end
        if p.back then
          if p.form == "column" then
            seating.shell(k, { at = 0.02, a = d + 0.01, b = r, thick = 0.05, low = seat - 0.06, back = h, front = seat + 0.03, reach = 85, slot = "cover", pieces = 7 })
          else
            local slot = p.form == "steel" and "metal" or "wood"
            for _, s in ipairs { -1, 1 } do k:sweep { path = { { -d + 0.04, s * (w - 0.05), seat - 0.03 }, { -d + 0.028, s * (w - 0.05), h - 0.03 } }, radius = 0.011, segments = 8, slot = slot, fill = p.form == "steel" and 0.4 or 1 } end
            for i, z in ipairs { h - 0.05, h - 0.16 } do
              if i == 1 or p.form == "steel" then k:sweep { path = { { -d + 0.03, -w + 0.05, z }, { -d + 0.008, 0, z }, { -d + 0.03, w - 0.05, z } }, rect = { p.form == "steel" and 0.006 or 0.02, i == 1 and 0.10 or 0.035 }, up = { 0, 0, 1 }, smooth = true, steps = 4, slot = slot } end
            end
            if p.form == "legs" then k:box { low = { -d + 0.028, -w + 0.07, h - 0.20 }, high = { -d + 0.042, w - 0.07, h - 0.13 }, slot = slot, bevel = 0.005, no_collider = true } end
          end
        end
        k:surface("seat", { center = { 0.02, 0, seat }, size = { 2 * d - 0.16, 2 * w - 0.12 } })
      end)
    end
    if p.form == "column" then
      local r = math.min(w, d) - 0.002
      k:lathe { profile = { { r, 0 }, { r, 0.008 }, { 0.9 * r, 0.016 }, { 0.25 * r, 0.028 }, { 0.03, 0.045 }, { 0, 0.045 } }, segments = 32, slot = "metal", fill = 0.45 }
      k:cylinder { radius = 0.028, height = 0.45 * seat, at = { 0, 0, 0.02 }, anchor = "bottom", slot = "metal", segments = 16, fill = 0.25 }
      k:cylinder { radius = 0.0135, height = seat - 0.11, at = { 0, 0, 0.02 }, anchor = "bottom", slot = "metal", segments = 12, fill = 0.5 }
      k:sweep { path = { { 0.02, -0.02, 0.30 }, { 0.14, -0.13, 0.30 }, { 0.20, 0, 0.30 }, { 0.14, 0.13, 0.30 }, { 0.02, 0.02, 0.30 } }, radius = 0.010, smooth = true, steps = 4, segments = 8, slot = "metal", fill = 0.3 }
      local part = k:part("seat")
      padded(part)
      k:handle { part = part, at = { d, 0, seat - 0.04 }, normal = { 1, 0, 0 } }
      k:joint { part = part, type = "hinge", axis = { 0, 0, 1 }, origin = { 0, 0, seat - 0.1 }, range = "endless", hold = "friction" }
    else
      local steel, splay, slot = p.form == "steel", 0.03, p.form == "steel" and "metal" or "wood"
      local top = seat - (steel and 0.018 or 0.045)
      local function leg_at(z) return 1 - 0.13 * z / seat end
      for _, x in ipairs { -1, 1 } do
        for _, y in ipairs { -1, 1 } do
          local q = steel and 0.028 or 0.036
          k:loft { slot = slot, segments = 2, fill = steel and 0.3 or 1, sections = { { at = { x * (d - q / 2 - 0.003), y * (w - q / 2 - 0.003), 0 }, size = { steel and q or 0.7 * q, steel and q or 0.7 * q }, radius = 0.005 }, { at = { x * (d - q / 2 - 0.003) * leg_at(top), y * (w - q / 2 - 0.003) * leg_at(top), top }, size = { q, q }, radius = 0.005 } } }
        end
      end
      for i, z in ipairs { 0.26, 0.36 } do
        local a, b = (d - 0.02) * leg_at(z), (w - 0.02) * leg_at(z)
        for _, s in ipairs { -1, 1 } do
          if i == 1 then k:box { size = { 0.014, 2 * b, 0.028 }, at = { s * a, 0, z }, slot = s > 0 and "metal" or slot, grain = "y", fill = steel and 0.3 or 0.7 } else
            k:box { size = { 2 * a, 0.014, 0.028 }, at = { 0, s * b, z }, slot = slot, grain = "x", fill = steel and 0.3 or 1, no_collider = true }
          end
        end
      end
      if not steel then for _, s in ipairs { -1, 1 } do
        k:box { size = { 2 * d * leg_at(top) - 0.05, 0.016, 0.05 }, at = { 0, s * (w - 0.03) * leg_at(top), top - 0.02 }, slot = slot, grain = "x", no_collider = true }
        k:box { size = { 0.016, 2 * w * leg_at(top) - 0.05, 0.05 }, at = { s * (d - 0.03) * leg_at(top), 0, top - 0.02 }, slot = slot, grain = "y", no_collider = true }
      end end
      padded()
    end
    k:fit()
  end,
}
