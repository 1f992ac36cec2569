-- A padded bench on a frame of steel tube: flat, inclined, or with posts that carry a loaded barbell.
return kind {
  api    = 1,
  names  = { en = "weight bench, workout bench, exercise bench, lifting bench, bench press, bench press station", zh = "健身凳, 卧推凳, 举重床, 哑铃凳" },
  measure_zh = "个",
  groups = { "bench", "gym equipment" },
  stands = "floor", access = { ["+x"] = 0.5, ["+y"] = 0.5, ["-y"] = 0.5 },
  size   = { width = { 0.50, 1.60, 2.10 }, depth = { 1.05, 1.40, 1.75 }, height = { 0.42, 1.15, 1.30 } },
  mass   = { 9, 60, 170 },
  params = { type = one_of { "press", "flat", "incline", words = { ["bench press"] = "press", ["卧推"] = "press", ["with barbell"] = "press", ["flat"] = "flat", ["平"] = "flat", ["incline"] = "incline", ["inclined"] = "incline", ["adjustable"] = "incline", ["上斜"] = "incline", ["可调"] = "incline" },
    size = { press = { width = { 1.50, 1.85, 2.10 }, depth = { 1.25, 1.40, 1.60 }, height = { 1.02, 1.12, 1.25 } }, flat = { width = { 0.50, 0.56, 0.66 }, depth = { 1.05, 1.20, 1.35 }, height = { 0.42, 0.45, 0.48 } },
      incline = { width = { 0.50, 0.60, 0.70 }, depth = { 1.15, 1.30, 1.50 }, height = { 0.95, 1.08, 1.22 } } } } },
  slots  = { frame = { "black_steel", "painted_metal", tint = { "#c9ccce", "#a8302a", "#3f4347" } }, pad = { "black_leather", "leather", tint = { "#c23a30", "#8f9397" } }, board = "plywood", bar = "chrome", plate = { "cast_iron", "rubber" }, foot = "rubber" },
  rooms  = { "gym", "basement", "garage" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local foot = p.type == "press" and 0.56 or w
    local seat = p.type == "flat" and h or 0.45
    local x0, x1 = p.type == "flat" and 0 or 0.10, d
    local function cross(x, half) -- a foot across, with rubber caps
      k:box { size = { 0.06, 2 * half, 0.05 }, at = { x, 0, 0.035 }, slot = "frame", fill = 0.16, bevel = 0.004 }
      for _, s in ipairs { -1, 1 } do k:rounded_box { size = { 0.068, 0.05, 0.062 }, at = { x, s * (half - 0.025), 0.031 }, radius = 0.01, segments = 2, slot = "foot" } end
    end
    cross(x0 + 0.05, foot)
    cross(x1 - 0.12, p.type == "flat" and w or 0.24)
    gym.tube(k, { path = { { x0 + 0.05, 0, 0.07 }, { x1 - 0.12, 0, 0.07 } }, size = 0.05, tall = 0.06, up = { 0, 0, 1 }, slot = "frame", trim = true })
    for _, x in ipairs { x0 + 0.22, x1 - 0.16 } do gym.tube(k, { path = { { x, 0, 0.08 }, { x, 0, seat - 0.085 } }, size = 0.05, tall = 0.06, slot = "frame" }) end
    gym.tube(k, { path = { { x0 + 0.14, 0, seat - 0.11 }, { x1 - 0.06, 0, seat - 0.11 } }, size = 0.05, tall = 0.05, up = { 0, 0, 1 }, slot = "frame" })
    if p.type == "incline" then
      local hinge = x0 + 0.72
      gym.pad(k, { low = { hinge + 0.02, -0.14, seat - 0.085 }, high = { x1, 0.14, seat }, slot = "pad", board = "board" })
      local len = math.min(0.82, (h - seat + 0.02) / math.sin(math.rad(50)))
      k:with({ at = { hinge, 0, seat - 0.06 }, rot = { 0, 50, 0 } }, function()
        gym.pad(k, { low = { -len, -0.145, -0.02 }, high = { 0, 0.145, 0.065 }, slot = "pad", board = "board" })
        k:box { low = { -0.62, -0.025, -0.05 }, high = { -0.02, 0.025, -0.02 }, slot = "frame", fill = 0.25, no_collider = true }
      end)
      -- The strut that holds the back, with its row of holes.
      gym.tube(k, { path = { { x0 + 0.22, 0, seat - 0.12 }, { hinge - 0.36, 0, seat + 0.36 } }, size = 0.04, tall = 0.045, slot = "frame" })
      for i = 1, 4 do k:cylinder { radius = 0.007, height = 0.044, axis = "y", at = { x0 + 0.22 + i * 0.022 * (hinge - 0.36 - x0 - 0.22) / 0.11, 0, seat - 0.12 + 0.48 * i / 5 }, segments = 8, bevel = 0, slot = "bar", visual_only = true } end
      for _, q in ipairs { { 0.12, 0.30 }, { -0.08, 0.12 } } do -- rolls for the feet
        for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.048, height = 0.15, axis = "y", at = { x1 + 0.02 + q[1] * 0.5 - 0.1, s * 0.12, q[2] + 0.04 }, slot = "pad", segments = 18, bevel = 0.012 } end
        k:cylinder { radius = 0.012, height = 0.40, axis = "y", at = { x1 + 0.02 + q[1] * 0.5 - 0.1, 0, q[2] + 0.04 }, slot = "bar", segments = 10, no_collider = true }
      end
      gym.tube(k, { path = { { x1 - 0.10, 0, 0.12 }, { x1 - 0.02, 0, 0.36 } }, size = 0.04, tall = 0.04, slot = "frame", trim = true })
    else
      gym.pad(k, { low = { x0, -0.15, seat - 0.085 }, high = { x1, 0.15, seat }, slot = "pad", board = "board" })
      k:box { low = { x0 + 0.62 * (x1 - x0) - 0.002, -0.148, seat - 0.04 }, high = { x0 + 0.62 * (x1 - x0) + 0.002, 0.148, seat + 0.0006 }, bevel = 0, slot = "foot", visual_only = true }
      k:surface("pad", { center = { (x0 + x1) / 2, 0, seat }, size = { x1 - x0 - 0.05, 0.27 } })
    end
    if p.type == "press" then
      local z = h - 0.225
      for _, s in ipairs { -1, 1 } do
        local y = s * 0.52
        gym.tube(k, { path = { { x0 + 0.05, y, 0.05 }, { x0 + 0.05, y, z + 0.06 } }, size = 0.06, tall = 0.06, slot = "frame" })
        k:box { low = { x0 + 0.08, y - 0.02, z - 0.03 }, high = { x0 + 0.15, y + 0.02, z - 0.015 }, slot = "frame", no_collider = true }
        k:box { low = { x0 + 0.14, y - 0.02, z - 0.03 }, high = { x0 + 0.15, y + 0.02, z + 0.035 }, slot = "frame", no_collider = true }
        for i = 0, 3 do k:cylinder { radius = 0.008, height = 0.064, axis = "x", at = { x0 + 0.05, y, z - 0.10 - 0.07 * i }, segments = 8, bevel = 0, slot = "bar", visual_only = true } end
        for i, q in ipairs { 1, 0.80 } do gym.plate(k, { at = { x0 + 0.11, s * (0.66 + 0.038 * (i - 1)), z }, radius = 0.225 * q, width = 0.035, slot = "plate", hole = "bar" }) end
        k:cylinder { radius = 0.024, height = w - 0.60, axis = "y", at = { x0 + 0.11, s * (w + 0.60) / 2, z }, slot = "bar", segments = 14, no_collider = true }
        k:cylinder { radius = 0.034, height = 0.025, axis = "y", at = { x0 + 0.11, s * 0.625, z }, slot = "bar", segments = 14, no_collider = true }
        k:torus { radius = 0.03, tube = 0.01, axis = "y", at = { x0 + 0.11, s * 0.74, z }, slot = "foot", segments = 12, no_collider = true }
      end
      k:cylinder { radius = 0.014, height = 2 * w - 0.01, axis = "y", at = { x0 + 0.11, 0, z }, slot = "bar", segments = 12 }
      gym.tube(k, { path = { { x0 + 0.05, -0.5, 0.30 }, { x0 + 0.05, 0.5, 0.30 } }, size = 0.05, tall = 0.05, up = { 0, 0, 1 }, slot = "frame" })
    end
    k:fit()
  end,
}
