-- A folding chair on two large spoked wheels with push rims and two casters: sling seat and back, arm rests, foot rests, grips behind.
return kind {
  api    = 1,
  names  = { en = "wheelchair, wheel chair", zh = "轮椅" },
  measure_zh = "辆",
  groups = { "chair", "seat", "furniture" },
  stands = "floor",
  size   = { width = { 0.58, 0.64, 0.72 }, depth = { 0.95, 1.05, 1.18 }, height = { 0.86, 0.92, 1.00 } },
  mass   = { 8, 16, 35 },
  params = { form = one_of { "standard", "transport", default = "standard", words = { standard = "standard", manual = "standard", transport = "transport", ["护理"] = "transport" } } },
  slots  = {
    frame  = { "painted_metal", "chrome", "black_steel", tint = { "#b9bdc0", "#2f3f6a", "#8a2a2f", "#2b2d30" } },
    sling  = { "canvas", "black_leather", tint = { "#2b2d31", "#2f3f55" } },
    tyre   = { "rubber", tint = { "#3a3b3d", "#8f9294" } },
    grip   = "black_plastic",
    rim    = { "chrome", "aluminium" },
  },
  rooms  = { "hospital_room", "clinic_room", "waiting_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local big = p.form == "standard"
    local R = big and 0.30 or 0.16
    local y, seat, ax = w - 0.085, 0.50, -d + (big and R or 0.18)
    local x1 = ax + 0.42 -- front of the seat
    local xb = ax + 0.02 -- back posts
    local f = 0.28
    local function tube(path, r, part) k:sweep { path = path, radius = r or 0.011, segments = 8, slot = "frame", fill = f, part = part, no_collider = true } end
    for i, s in ipairs { -1, 1 } do
      local yy = s * y
      tube { { xb - 0.10, yy, h - 0.02 }, { xb - 0.02, yy, h - 0.05 }, { xb, yy, h - 0.14 }, { xb + 0.01, yy, 0.24 } }
      tube { { xb, yy, seat }, { x1, yy, seat } }
      tube { { xb + 0.01, yy, 0.25 }, { x1 - 0.02, yy, 0.25 } }
      tube { { x1, yy, 0.72 }, { x1 + 0.01, yy, seat }, { x1 - 0.01, yy, 0.20 } }
      tube { { xb, yy, 0.72 }, { x1, yy, 0.72 } }
      tube { { x1, yy, seat - 0.02 }, { x1 + 0.10, yy, seat - 0.06 }, { d - 0.16, yy * 0.72, 0.14 } }
      k:box { low = { xb - 0.014, yy - 0.014, 0.25 }, high = { xb + 0.014, yy + 0.014, h - 0.05 }, slot = "frame", collider_only = true }
      k:box { low = { xb, yy - 0.02, 0.69 }, high = { x1 + 0.01, yy + 0.02, 0.745 }, slot = "frame", collider_only = true }
      k:box { low = { xb, yy - 0.012, seat - 0.012 }, high = { x1 + 0.01, yy + 0.012, seat + 0.012 }, slot = "frame", collider_only = true }
      k:hull { points = { { x1, yy - 0.015, seat }, { x1, yy + 0.015, seat }, { x1, yy - 0.015, seat - 0.04 }, { x1, yy + 0.015, seat - 0.04 }, { d - 0.17, 0.72 * yy - 0.015, 0.14 }, { d - 0.17, 0.72 * yy + 0.015, 0.14 }, { d - 0.15, 0.72 * yy - 0.015, 0.15 }, { d - 0.15, 0.72 * yy + 0.015, 0.15 } }, slot = "frame", collider_only = true }
      k:capsule { radius = 0.019, height = 0.13, axis = "x", at = { xb - 0.135, yy, h - 0.019 }, segments = 10, slot = "grip" }
      k:rounded_box { low = { xb + 0.03, yy - 0.026, 0.725 }, high = { x1 - 0.05, yy + 0.026, 0.755 }, radius = 0.013, segments = 2, slot = "grip", no_collider = true }
      k:box { low = { xb + 0.02, yy - 0.002, seat + 0.02 }, high = { x1 - 0.02, yy + 0.002, 0.70 }, slot = "sling", bevel = 0.001, no_collider = true }
      -- Foot rest.
      k:box { size = { 0.15, 0.13, 0.014 }, at = { d - 0.075, s * 0.42 * y, 0.13 }, slot = "grip", bevel = 0.005 }
      k:box { low = { d - 0.165, math.min(0.42 * yy, 0.74 * yy), 0.132 }, high = { d - 0.15, math.max(0.42 * yy, 0.74 * yy), 0.145 }, slot = "frame", fill = f, no_collider = true }
      -- Casters in front (fixed forks).
      local cx = x1 - 0.0
      k:cylinder { radius = 0.085, height = 0.028, axis = "y", at = { cx + 0.01, yy, 0.085 }, segments = 20, slot = "tyre", fill = 0.6 }
      k:cylinder { radius = 0.055, height = 0.031, axis = "y", at = { cx + 0.01, yy, 0.085 }, segments = 16, slot = "rim", visual_only = true }
      for _, q in ipairs { -0.022, 0.022 } do k:box { size = { 0.03, 0.005, 0.12 }, at = { cx + 0.004, yy + q, 0.13 }, slot = "frame", no_collider = true, fill = 0.6 } end
      k:box { size = { 0.05, 0.05, 0.02 }, at = { cx, yy, 0.195 }, slot = "frame", no_collider = true, fill = 0.5 }
      k:box { size = { 0.02, 0.012, 0.16 }, at = { ax + 0.30, yy + s * 0.02, 0.53 }, rot = { 0, 24, 0 }, slot = "grip", bevel = 0.003, visual_only = true } -- brake
    end
    for _, s in ipairs { -1, 1 } do tube { { ax + 0.20 + s * 0.012, -s * y, 0.25 }, { ax + 0.20 + s * 0.012, s * y, seat - 0.01 } } end
    k:sweep { path = { { (xb + x1) / 2, -y, seat + 0.012 }, { (xb + x1) / 2, -0.5 * y, seat - 0.004 }, { (xb + x1) / 2, 0.5 * y, seat - 0.004 }, { (xb + x1) / 2, y, seat + 0.012 } }, rect = { x1 - xb - 0.02, 0.012 }, up = { 0, 0, 1 }, slot = "sling" }
    k:sweep { path = { { xb + 0.006, -y, (seat + h) / 2 + 0.05 }, { xb - 0.012, -0.5 * y, (seat + h) / 2 + 0.05 }, { xb - 0.012, 0.5 * y, (seat + h) / 2 + 0.05 }, { xb + 0.006, y, (seat + h) / 2 + 0.05 } }, rect = { 0.010, h - seat - 0.20 }, up = { 0, 0, 1 }, slot = "sling" }
    k:cushion { size = { x1 - xb - 0.04, 2 * y - 0.05, 0.05 }, at = { (xb + x1) / 2, 0, seat + 0.022 }, puff = 0.35, segments = 5, slot = "sling" }
    k:surface("seat", { center = { (xb + x1) / 2, 0, seat + 0.047 }, size = { 0.28, 2 * y - 0.16 } })
    -- Wheels turn freely.
    for i, s in ipairs { -1, 1 } do
      local part = k:part(s < 0 and "wheel_left" or "wheel_right")
      local wy = s * (w - 0.040)
      k:with({ part = part, at = { ax, wy, R } }, function()
        k:torus { radius = R - 0.014, tube = 0.014, axis = "y", at = { 0, 0, 0 }, segments = 32, slot = "tyre", no_collider = true }
        k:torus { radius = R - 0.034, tube = 0.008, axis = "y", at = { 0, 0, 0 }, segments = 28, slot = "rim", no_collider = true, fill = 0.3 }
        if big then k:torus { radius = R - 0.045, tube = 0.008, axis = "y", at = { 0, s * 0.030, 0 }, segments = 28, slot = "rim", no_collider = true, fill = 0.3 } end
        k:cylinder { radius = 0.024, height = 0.05, axis = "y", at = { 0, 0, 0 }, segments = 14, slot = "frame", no_collider = true, fill = 0.3 }
        for j = 0, 11 do
          local a = 2 * math.pi * j / 12
          k:sweep { path = { { 0.018 * math.cos(a), (j % 2 == 0 and 0.015 or -0.015), 0.018 * math.sin(a) }, { (R - 0.036) * math.cos(a + 0.25), 0, (R - 0.036) * math.sin(a + 0.25) } }, radius = 0.0025, segments = 4, slot = "rim", no_collider = true }
        end
        k:cylinder { radius = R, height = 0.032, axis = "y", segments = 32, bevel = 0, slot = "tyre", collider_only = true }
        if big then k:cylinder { radius = R - 0.04, height = 0.022, axis = "y", at = { 0, s * 0.028, 0 }, segments = 20, bevel = 0, slot = "rim", collider_only = true } end
      end)
      k:joint { part = part, type = "hinge", axis = { 0, 1, 0 }, origin = { ax, wy, R }, range = "endless", hold = "friction" }
    end
    k:fit()
  end,
}
