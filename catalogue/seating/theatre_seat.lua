-- A row of cinema seats: padded backs between shared arms with cup holders, and seats that fold up by themselves; or wide recliners.
return kind {
  api    = 1,
  names  = { en = "theatre seat, theater seat, cinema seat, cinema chair, theater chair, theatre chair, movie theater seat, home theater seat, auditorium seat", zh = "影院座椅, 影院椅, 剧院座椅" },
  measure_zh = "个",
  groups = { "chair", "seat", "furniture" },
  stands = "floor", access = { ["+x"] = 0.4 },
  size   = { width = { 0.62, 0.68, 2.60 }, depth = { 0.66, 0.74, 0.90 }, height = { 0.92, 1.00, 1.12 } },
  mass   = { 9, 28, 160 },
  params = {
    seats = int(1, 1, 4, { ["two-seat"] = 2, ["three-seat"] = 3, ["four-seat"] = 4, double = 2, ["双人"] = 2, ["三人"] = 3, ["四人"] = 4 }, { { width = { 0.62, 0.68, 0.76 } }, { width = { 1.18, 1.26, 1.40 } }, { width = { 1.74, 1.86, 2.00 } }, { width = { 2.30, 2.45, 2.60 } } }),
    cup_holder = bool(true, { ["cup-holder"] = true, ["杯架"] = true }),
    form  = one_of { "cinema", "stage", words = { cinema = "cinema", movie = "cinema", theatre = "stage", theater = "stage", opera = "stage", auditorium = "stage", ["剧院"] = "stage", ["影院"] = "cinema" } },
  },
  slots  = {
    cover = { "velvet", "leather", "fabric", tint = { "#8e2329", "#2a2d55", "#2c2d30", "#5a2f4a", "#234a3d" } },
    shell = { "black_plastic", "walnut", "oak" },
    metal = { "black_steel", "painted_metal", tint = "#2b2c2f" },
    plate = { "brass", "chrome" },
  },
  rooms  = { "home_theater", "lecture_hall" },
  build  = function(p, k)
    local w, d, h, n = p.width / 2, p.depth, p.height, p.seats
    local stage = p.form == "stage"
    local arm = stage and 0.06 or 0.085
    local each = (2 * w - arm) / n
    local seat, arm_z = 0.45, 0.64
    for i = 0, n do -- standards with arm rests
      local y = -w + arm / 2 + i * each
      k:box { low = { 0.14, y - 0.02, 0.015 }, high = { d - 0.12, y + 0.02, arm_z - 0.03 }, slot = stage and "shell" or "metal", bevel = 0.006, fill = stage and 0.7 or 0.06 }
      k:box { low = { 0.06, y - arm / 2, 0 }, high = { d - 0.08, y + arm / 2, 0.018 }, slot = "metal", bevel = 0.003, fill = 0.35 }
      k:rounded_box { low = { 0.12, y - arm / 2, arm_z - 0.04 }, high = { d - 0.06, y + arm / 2, arm_z }, radius = 0.016, segments = 3, slot = stage and "shell" or "cover" }
      if p.cup_holder and not stage then
        k:tube { radius = 0.040, wall = 0.004, height = 0.06, plug = true, at = { d - 0.042, y, arm_z - 0.03 }, segments = 18, slot = "shell" }
      end
      if stage then k:cylinder { radius = 0.016, height = 0.003, axis = "x", at = { d - 0.119, y, 0.52 }, segments = 14, slot = "plate", visual_only = true } end
    end
    for i = 1, n do
      local y = -w + arm / 2 + (i - 0.5) * each
      local b = each / 2 - arm / 2 - 0.004
      k:with({ at = { 0.16, y, seat - 0.08 }, rot = { 0, -9, 0 } }, function()
        local tall = (h - seat + 0.08) / math.cos(math.rad(9)) - 0.006
        k:rounded_box { low = { -0.04, -b, 0 }, high = { -0.012, b, tall - 0.02 }, radius = 0.012, segments = 2, slot = "shell", fill = 0.6 }
        if stage then
          upholstery.seat(k, { low = { -0.02, -b + 0.01, 0.05 }, high = { 0.07, b - 0.01, tall }, slot = "cover", seam = "plate", puff = 0.35 })
        else
          local z = 0.03
          for j, share in ipairs { 0.32, 0.38, 0.30 } do
            upholstery.seat(k, { low = { -0.02, -b + (j == 3 and 0.02 or 0), z }, high = { j == 2 and 0.085 or 0.10, b - (j == 3 and 0.02 or 0), z + share * (tall - 0.03) }, slot = "cover", puff = 0.5 })
            z = z + share * (tall - 0.03)
          end
        end
        k:prism { polygon = outline.ellipse(0.025, 0.014, 16), axis = "x", height = 0.003, at = { -0.0405, 0, tall - 0.08 }, bevel = 0, slot = "plate", visual_only = true }
      end)
      -- The folding seat: drawn up, turns down to sit on.
      local part = k:part("seat_" .. i)
      local hx, hz = 0.315, seat - 0.06
      k:with({ part = part, at = { hx, y, hz }, rot = { 0, -68, 0 } }, function()
        local long = d - hx - 0.09
        local e = b - 0.006
        k:rounded_box { low = { -0.02, -e, -0.045 }, high = { long - 0.02, e, -0.012 }, radius = 0.014, segments = 2, slot = "shell", fill = 0.6 }
        upholstery.seat(k, { low = { 0.0, -e, -0.02 }, high = { long, e, 0.075 }, slot = "cover", seam = stage and "plate" or "cover", puff = 0.4 })
        k:box { size = { 0.003, 0.035, 0.018 }, at = { long - 0.001, 0, 0.02 }, bevel = 0, slot = "plate", visual_only = true }
        k:handle { at = { long, 0, 0.02 }, normal = { 1, 0, 0 } }
      end)
      k:joint { part = part, type = "hinge", axis = { 0, 1, 0 }, origin = { hx, y, hz }, range = { 0, 68 }, hold = "friction" }
      k:cylinder { radius = 0.012, height = 2 * b + 0.02, axis = "y", at = { 0.20, y, hz - 0.075 }, segments = 10, slot = "metal", fill = 0.4, no_collider = true }
    end
    k:fit()
  end,
}
