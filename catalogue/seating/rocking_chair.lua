-- A chair on two rockers: turned spindles and a woven or solid seat, or padded with a tall back; the rockers are flat in the middle so that it rests.
return kind {
  api    = 1,
  names  = { en = "rocking chair, rocker, nursery glider, glider chair, glider", zh = "摇椅" },
  measure_zh = "把",
  groups = { "chair", "seat", "seating", "furniture" },
  stands = "floor", access = { ["+x"] = 0.5 },
  size   = { width = { 0.58, 0.65, 0.75 }, depth = { 0.78, 0.90, 1.02 }, height = { 0.95, 1.06, 1.18 } },
  mass   = { 5, 11, 40 },
  params = {
    form  = one_of { "spindle", "slatted", "padded", words = { spindle = "spindle", windsor = "spindle", slatted = "slatted", wooden = "spindle", padded = "padded", upholstered = "padded", nursery = "padded", glider = "padded", ["软"] = "padded", ["木"] = "spindle" } },
    style = one_of { "classic", "rustic", "scandinavian", "modern" },
  },
  slots  = {
    frame = { "oak", "walnut", "cherry", rustic = { "pine", "reclaimed_wood" }, scandinavian = { "birch", "light_oak" }, modern = { "ash", "walnut", "painted_wood" }, tint = { "#f1eee6", "#3a3f44" } },
    cover = { "linen", "fabric", "boucle", "cotton", tint = { "#c4b79f", "#7f8f9b", "#8c9a82", "#b77b5f", "#d9d3c8" } },
  },
  rooms  = { "living_room", "nursery", "bedroom", "balcony" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local seat, x0, x1 = 0.42, 0.30, d - 0.20 -- back and front of the seat
    local y = w - 0.045
    for _, s in ipairs { -1, 1 } do
      local rail = {}
      -- One rocker: an arc outside, flat for 30 cm in the middle.
      local points = { { 0, 0.075 }, { 0.12, 0.030 }, { 0.24, 0.006 }, { 0.32, 0 }, { d - 0.30, 0 }, { d - 0.18, 0.008 }, { d - 0.08, 0.030 }, { d, 0.065 } }
      for i, q in ipairs(points) do rail[i] = { q[1], q[2] } end
      for i = #points, 1, -1 do rail[#rail + 1] = { points[i][1] + (i == 1 and 0.01 or i == #points and -0.01 or 0), points[i][2] + 0.038 } end
      k:prism { polygon = rail, axis = "y", height = 0.034, at = { 0, s * y, 0 }, slot = "frame", bevel = 0.004 }
      local function leg(a, b, r) k:sweep { path = { { a[1], s * y, a[2] }, { (a[1] + b[1]) / 2, s * y, (a[2] + b[2]) / 2 }, { b[1], s * y, b[2] } }, radius = { 0.8 * r, r, 0.8 * r }, segments = 10, slot = "frame" } end
      leg({ x1 - 0.02, 0.025 }, { x1 - 0.05, seat + 0.22 }, 0.020)
      leg({ x0 - 0.03, 0.025 }, { x0 + 0.03, seat }, 0.020)
      k:cylinder { radius = 0.010, height = x1 - x0 - 0.06, axis = "x", at = { (x0 + x1) / 2, s * y, 0.22 }, segments = 8, slot = "frame", no_collider = true }
      -- Back post, leaning; arm from it to the front post.
      k:sweep { path = { { x0 + 0.03, s * (y - 0.01), seat - 0.03 }, { x0 - 0.08, s * (y - 0.01), seat + 0.30 }, { x0 - 0.20, s * (y - 0.01), h - 0.02 } }, radius = { 0.019, 0.018, 0.014 }, segments = 10, smooth = true, steps = 3, slot = "frame" }
      k:sweep { path = { { x0 - 0.07, s * y, seat + 0.235 }, { x0 + 0.12, s * (y + 0.005), seat + 0.225 }, { x1 - 0.04, s * (y + 0.008), seat + 0.23 }, { x1 + 0.02, s * (y + 0.008), seat + 0.215 } }, rect = { 0.06, 0.022 }, up = { 0, 0, 1 }, smooth = true, steps = 3, slot = "frame" }
      if p.form ~= "padded" then for _, f in ipairs { 0.35, 0.65 } do k:cylinder { radius = 0.008, height = 0.21, at = { x0 + f * (x1 - x0), s * y, seat }, anchor = "bottom", segments = 8, slot = "frame", no_collider = true } end end
    end
    for _, q in ipairs { { x1 - 0.03, 0.16 }, { x1 - 0.035, 0.26 }, { x0 - 0.01, 0.20 } } do k:cylinder { radius = 0.011, height = 2 * y, axis = "y", at = { q[1], 0, q[2] }, segments = 8, slot = "frame", no_collider = true } end
    local function back_x(z) return z < seat + 0.30 and x0 + 0.03 - 0.11 * (z - seat + 0.03) / 0.33 or x0 - 0.08 - 0.12 * (z - seat - 0.30) / (h - 0.32 - seat) end
    local yi = y - 0.03
    if p.form == "padded" then
      k:box { low = { x0, -y, seat - 0.06 }, high = { x1, y, seat - 0.03 }, slot = "frame", grain = "y", no_collider = true }
      upholstery.seat(k, { low = { x0 - 0.01, -yi, seat - 0.04 }, high = { x1 + 0.01, yi, seat + 0.07 }, slot = "cover", seam = "cover", puff = 0.35 })
      local lean = math.deg(math.atan(0.23 / (h - seat)))
      k:with({ at = { x0 + 0.005, 0, seat }, rot = { 0, -lean, 0 } }, function()
        upholstery.seat(k, { low = { -0.02, -yi, 0.05 }, high = { 0.10, yi, (h - seat) * 0.98 }, slot = "cover", seam = "cover", puff = 0.4 })
        upholstery.buttons(k, { x = 0.098, low = { -yi + 0.05, 0.14 }, high = { yi - 0.05, (h - seat) * 0.9 }, rows = 3, columns = 3, slot = "frame" })
      end)
    else
      k:rounded_box { low = { x0 - 0.02, -y - 0.005, seat - 0.02 }, high = { x1, y + 0.005, seat + 0.014 }, radius = 0.013, segments = 3, slot = "frame" }
      if p.style == "rustic" or p.form == "slatted" then for i = 1, 6 do k:box { size = { 0.004, 2 * y - 0.03, 0.003 }, at = { x0 + i * (x1 - x0) / 7, 0, seat + 0.0135 }, bevel = 0, slot = "cover", visual_only = true } end end
      local function rail(z, tall) local x = back_x(z) k:sweep { path = { { x, -y + 0.01, z }, { x - 0.03, 0, z }, { x, y - 0.01, z } }, rect = { 0.018, tall }, up = { 0.25, 0, 1 }, smooth = true, steps = 4, slot = "frame", no_collider = true } end
      rail(h - 0.06, 0.10)
      local n = p.form == "spindle" and 7 or 5
      if p.form == "slatted" then rail(seat + 0.14, 0.05) for i = 1, 3 do rail(seat + 0.14 + i * (h - seat - 0.20) / 4, 0.06) end else
        for i = 1, n do
          local u = (i - (n + 1) / 2) / (n / 2)
          local bow = 0.03 * (1 - u * u)
          k:sweep { path = { { back_x(seat) - 0.5 * bow, u * yi * 0.92, seat }, { back_x(seat + 0.3) - bow, u * yi * 0.92, seat + 0.30 }, { back_x(h - 0.09) - bow, u * yi * 0.92, h - 0.08 } }, radius = { 0.008, 0.010, 0.007 }, segments = 7, slot = "frame", no_collider = true }
        end
      end
      for _, q in ipairs { { seat + 0.02, seat + 0.30 }, { seat + 0.30, h - 0.02 } } do
        local a, b = back_x(q[1]), back_x(q[2])
        k:hull { points = { { a - 0.03, -yi, q[1] }, { a - 0.005, -yi, q[1] }, { a - 0.03, yi, q[1] }, { a - 0.005, yi, q[1] }, { b - 0.03, -yi, q[2] }, { b - 0.005, -yi, q[2] }, { b - 0.03, yi, q[2] }, { b - 0.005, yi, q[2] } }, slot = "frame", collider_only = true }
      end
    end
    k:surface("seat", { center = { (x0 + x1) / 2 + 0.04, 0, p.form == "padded" and seat + 0.07 or seat + 0.014 }, size = { x1 - x0 - 0.16, 2 * yi - 0.06 } })
    k:fit()
  end,
}
