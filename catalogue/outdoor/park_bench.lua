-- A bench for parks: slats of wood for seat and back on ends of cast iron with scrolls, on concrete blocks, or a plain backless one.
return kind {
  api    = 1,
  names  = { en = "park bench, garden bench, outdoor bench", zh = "公园长椅" },
  measure_zh = "条",
  groups = { "bench", "seat", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.5 },
  size   = { width = { 1.10, 1.55, 1.90 }, depth = { 0.42, 0.62, 0.72 }, height = { 0.42, 0.82, 0.92 } },
  mass   = { 16, 42, 240 },
  params = {
    ends  = one_of { "iron", "wood", "concrete", words = { iron = "iron", ["cast iron"] = "iron", ["wrought iron"] = "iron", wooden = "wood", wood = "wood", teak = "wood", concrete = "concrete", stone = "concrete", ["铁艺"] = "iron", ["木质"] = "wood", ["石"] = "concrete" } },
    back  = one_of { "back", "backless", default = "back", words = { backless = "backless", ["without back"] = "backless", ["无靠背"] = "backless" }, size = { back = { height = { 0.76, 0.82, 0.92 }, depth = { 0.56, 0.62, 0.70 } }, backless = { height = { 0.42, 0.45, 0.48 }, depth = { 0.40, 0.44, 0.50 } } } },
    seats = int(2, 3, 4, { ["two-seat"] = 2, ["two-seater"] = 2, ["three-seat"] = 3, ["双人"] = 2, ["三人"] = 3 }, { {}, { width = { 1.10, 1.25, 1.35 } }, { width = { 1.40, 1.55, 1.70 } }, { width = { 1.75, 1.85, 2.00 } } }),
  },
  slots  = {
    slat  = { "teak", "oak", "pine", "reclaimed_wood" },
    iron  = { "cast_iron", "black_steel", "painted_metal", tint = { "#2f4a3a", "#2b2e31" } },
    stone = { "concrete", "granite", "sandstone" },
    bolt  = "galvanised_steel",
  },
  rooms  = { "park", "garden", "patio", "street", "terrace" },
  build  = function(p, k)
    local back = p.back == "back"
    local w, d, h = p.width / 2, p.depth, p.height
    local seat = back and 0.44 or h
    local lean = back and 0.17 or 0 -- how far the top of the back stands behind the seat
    local x0, x1 = lean + 0.01, d - 0.02 -- seat from its back to its front
    local t = 0.030
    -- Seat: slats that follow a slight dip.
    local n = 6
    local pitch = (x1 - x0) / n
    for i = 1, n do
      local u = (i - 0.5) / n
      local z = seat - 0.016 * math.sin(math.pi * u)
      k:box { size = { pitch - 0.012, 2 * w - 0.01, t }, at = { x0 + u * (x1 - x0), 0, z }, anchor = "top", rot = { 0, (0.5 - u) * -6, 0 }, slot = "slat", grain = "y", bevel = 0.006, no_collider = true }
    end
    k:box { low = { x0, -w + 0.005, seat - t - 0.016 }, high = { x1, w - 0.005, seat - 0.008 }, slot = "slat", collider_only = true }
    local angle = back and math.deg(math.atan(lean, h - seat - 0.04)) or 0
    if back then
      for i = 1, 5 do
        local q = 0.08 + (h - seat - 0.10) * (i - 0.4) / 5
        k:box { size = { t * 0.8, 2 * w - 0.01, (h - seat - 0.12) / 5 - 0.014 }, at = { x0 - 0.012 - q * math.tan(math.rad(angle)), 0, seat + q }, rot = { 0, -angle, 0 }, slot = "slat", grain = "y", bevel = 0.006, no_collider = true }
      end
      local xb = x0 - 0.012 - 0.085 * math.tan(math.rad(angle))
      k:hull { points = { { xb - 0.015, -w + 0.005, seat + 0.085 }, { xb + 0.015, -w + 0.005, seat + 0.085 }, { xb - 0.015, w - 0.005, seat + 0.085 }, { xb + 0.015, w - 0.005, seat + 0.085 }, { 0.0, -w + 0.005, h - 0.025 }, { 0.03, -w + 0.005, h - 0.025 }, { 0.0, w - 0.005, h - 0.025 }, { 0.03, w - 0.005, h - 0.025 } }, slot = "slat", collider_only = true }
    end
    -- Ends, and one in the middle where it is long.
    local places = p.width > 1.65 and { -1, 0, 1 } or { -1, 1 }
    for _, s in ipairs(places) do
      local y = s * (w - 0.14)
      if p.ends == "concrete" then
        k:prism { polygon = { { x0 + 0.02, 0 }, { x1 - 0.05, 0 }, { x1 - 0.02, seat - t - 0.02 }, { x0, seat - t - 0.02 } }, height = 0.12, axis = "y", at = { 0, y, 0 }, slot = "stone", bevel = 0.012 }
        if back then k:hull { points = { { x0 - 0.035, y - 0.025, seat - 0.10 }, { x0 + 0.005, y - 0.025, seat - 0.10 }, { x0 - 0.035, y + 0.025, seat - 0.10 }, { x0 + 0.005, y + 0.025, seat - 0.10 }, { 0, y - 0.025, h - 0.02 }, { 0.02, y - 0.025, h - 0.02 }, { 0, y + 0.025, h - 0.02 }, { 0.02, y + 0.025, h - 0.02 } }, slot = "iron", fill = 0.5 }
          k:box { size = { 0.10, 0.05, 0.16 }, at = { x0 + 0.02, y, seat - 0.13 }, slot = "iron", fill = 0.4, no_collider = true } end
      elseif p.ends == "wood" then
        local e = 0.032
        k:box { low = { x1 - 0.09, y - e, 0 }, high = { x1 - 0.02, y + e, back and seat + 0.20 or seat - t - 0.016 }, slot = "slat", grain = "z", bevel = 0.005 }
        k:hull { points = { { x0 + 0.0, y - e, 0 }, { x0 + 0.07, y - e, 0 }, { x0, y + e, 0 }, { x0 + 0.07, y + e, 0 }, { x0 - 0.05, y - e, seat }, { x0 + 0.02, y - e, seat }, { x0 - 0.05, y + e, seat }, { x0 + 0.02, y + e, seat } }, slot = "slat" }
        if back then
          k:hull { points = { { x0 - 0.05, y - e, seat - 0.02 }, { x0 - 0.012, y - e, seat - 0.02 }, { x0 - 0.05, y + e, seat - 0.02 }, { x0 - 0.012, y + e, seat - 0.02 }, { 0, y - e, h }, { 0.02, y - e, h }, { 0, y + e, h }, { 0.02, y + e, h } }, slot = "slat" }
          k:box { low = { 0.10, y - 0.04, seat + 0.20 }, high = { x1, y + 0.04, seat + 0.228 }, slot = "slat", grain = "x", bevel = 0.008 }
        end
        k:box { low = { x0 + 0.02, y - 0.02, seat - t - 0.10 }, high = { x1 - 0.05, y + 0.02, seat - t - 0.016 }, slot = "slat", grain = "x", no_collider = true }
      else -- cast in one piece: curved legs, seat bar, arm with a scroll
        local function bar(path) k:sweep { path = path, rect = { 0.036, 0.022 }, up = { 0, 1, 0 }, smooth = true, steps = 3, slot = "iron", no_collider = true, fill = 0.8 } end
        bar({ { x1 - 0.03, y, seat - t - 0.02 }, { x1 - 0.02, y, 0.30 }, { x1 - 0.06, y, 0.16 }, { x1 - 0.01, y, 0.014 } })
        bar({ { x0 + 0.02, y, seat - t - 0.02 }, { x0 + 0.06, y, 0.28 }, { x0 + 0.03, y, 0.12 }, { x0 - 0.02, y, 0.014 } })
        bar({ { x0 - 0.02, y, seat - t - 0.025 }, { (x0 + x1) / 2, y, seat - t - 0.040 }, { x1, y, seat - t - 0.022 } })
        bar({ { x0 + 0.04, y, 0.16 }, { (x0 + x1) / 2, y, 0.26 }, { x1 - 0.05, y, 0.16 } })
        for _, q in ipairs { x0 + 0.02, x1 - 0.045 } do k:box { low = { q - 0.045, y - 0.022, 0 }, high = { q + 0.045, y + 0.022, 0.018 }, slot = "iron", bevel = 0.005 } end
        k:torus { radius = 0.045, tube = 0.008, axis = "y", at = { (x0 + x1) / 2, y, 0.315 }, slot = "iron", segments = 16, no_collider = true }
        if back then
          bar({ { x0 - 0.01, y, seat - 0.05 }, { x0 - 0.05, y, seat + 0.10 }, { 0.055, y, seat + 0.5 * (h - seat) }, { 0.014, y, h - 0.012 } })
          bar({ { x0 - 0.06, y, seat + 0.19 }, { 0.55 * d, y, seat + 0.215 }, { x1 - 0.03, y, seat + 0.19 }, { x1 - 0.015, y, seat + 0.15 }, { x1 - 0.05, y, seat + 0.13 } })
          bar({ { x1 - 0.05, y, seat - 0.03 }, { x1 - 0.09, y, seat + 0.085 }, { x1 - 0.05, y, seat + 0.13 } })
          k:torus { radius = 0.035, tube = 0.007, axis = "y", at = { x1 - 0.13, y, seat + 0.12 }, slot = "iron", segments = 14, no_collider = true }
          k:box { low = { 0.12, y - 0.018, seat + 0.185 }, high = { x1 - 0.01, y + 0.018, seat + 0.225 }, slot = "iron", collider_only = true }
          k:box { low = { x1 - 0.10, y - 0.018, seat - 0.01 }, high = { x1 - 0.03, y + 0.018, seat + 0.19 }, slot = "iron", collider_only = true }
          k:hull { points = { { x0 - 0.03, y - 0.018, seat - 0.06 }, { x0, y - 0.018, seat - 0.06 }, { x0 - 0.03, y + 0.018, seat - 0.06 }, { x0, y + 0.018, seat - 0.06 }, { 0, y - 0.018, h }, { 0.026, y - 0.018, h }, { 0, y + 0.018, h }, { 0.026, y + 0.018, h } }, slot = "iron", collider_only = true }
        end
        for _, q in ipairs { { x1 - 0.03, x1 - 0.03 }, { x0, x0 + 0.03 } } do k:box { low = { q[1] - 0.03, y - 0.018, 0.01 }, high = { q[2] + 0.025, y + 0.018, seat - t }, slot = "iron", collider_only = true } end
      end
    end
    k:fit()
    k:surface("seat", { center = { (x0 + x1) / 2, 0, seat - 0.008 }, size = { x1 - x0 - 0.04, 2 * w - 0.3 } })
  end,
}
