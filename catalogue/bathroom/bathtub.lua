-- A hollow tub: let into a panelled case, standing free as one shell, on claw feet, or in a corner; tap, drain, overflow, jets when it is a whirlpool.
return kind {
  api    = 1,
  names  = { en = "bathtub, tub, bath, bath tub, soaking tub, clawfoot tub, jacuzzi, hot tub, whirlpool tub, jet tub, freestanding tub, spa tub", zh = "浴缸, 泡澡桶, 按摩浴缸, 浴盆" },
  measure_zh = "个",
  groups = { "sanitary ware" },
  stands = "floor", back_to = "wall", fixture = true, access = { ["+x"] = 0.6 },
  size   = { width = { 1.40, 1.70, 1.90 }, depth = { 0.68, 0.78, 1.50 }, height = { 0.62, 0.74, 1.05 } },
  mass   = { 30, 75, 260 },
  params = {
    form = one_of { "built_in", "freestanding", "clawfoot", "corner", words = { freestanding = "freestanding", ["free-standing"] = "freestanding", clawfoot = "clawfoot", ["claw-foot"] = "clawfoot", corner = "corner", ["built-in"] = "built_in", alcove = "built_in",
        ["独立式"] = "freestanding", ["独立"] = "freestanding", ["贵妃"] = "clawfoot", ["猫脚"] = "clawfoot", ["嵌入式"] = "built_in", ["转角"] = "corner" },
      size = { built_in = { depth = { 0.68, 0.76, 0.90 }, width = { 1.40, 1.70, 1.90 }, height = { 0.64, 0.70, 0.78 } }, freestanding = { width = { 1.45, 1.70, 1.90 }, depth = { 0.72, 0.80, 0.95 }, height = { 0.85, 0.95, 1.05 } }, clawfoot = { width = { 1.40, 1.65, 1.85 }, depth = { 0.68, 0.76, 0.85 }, height = { 0.80, 0.88, 1.00 } },
               corner = { width = { 1.35, 1.45, 1.55 }, depth = { 1.35, 1.45, 1.55 }, height = { 0.64, 0.70, 0.78 } } } },
    jets = bool(false, { jacuzzi = true, whirlpool = true, jet = true, spa = true, ["按摩"] = true }),
  },
  slots  = {
    tub   = "porcelain",
    shell = { "painted_metal", tint = { "#ffffff", "#2e3135", "#3f5a5c", "#8d2f36", "#d8cfc0" } },
    panel = { "white_tile", "painted_wood", "oak", "white_marble", tint = { "#ffffff", "#dfe5e6" } },
    metal = { "chrome", "brass", "black_steel" },
  },
  rooms  = { "bathroom", "spa" },
  build  = function(p, k)
    local w, d, form = p.width / 2, p.depth, p.form
    local alone = form == "freestanding" or form == "clawfoot"
    local tap = 0.14
    local h = alone and (form == "clawfoot" and 0.60 or 0.58) or p.height - tap
    local foot = form == "clawfoot" and 0.13 or 0
    local t, deep = 0.022, h - foot - 0.06
    local function jets(y, x0, x1, z) -- nozzles along the long sides
      for _, s in ipairs { -1, 1 } do
        for i = -1, 1 do
          local x = s < 0 and x0 or x1
          k:cylinder { radius = 0.028, height = 0.010, axis = "x", at = { x - s * 0.004, y + i * 0.28, z }, slot = "metal", segments = 16, visual_only = true }
          k:cylinder { radius = 0.012, height = 0.016, axis = "x", at = { x - s * 0.006, y + i * 0.28, z }, slot = "panel", segments = 12, visual_only = true }
        end
      end
    end
    if alone then
      local c, slot = d / 2, form == "clawfoot" and "shell" or "tub"
      local a, b = d - 0.05, 2 * w - 0.05 -- opening
      local function ring(sx, sy, z) return { at = { c, 0, z }, size = { sx, sy }, radius = 0.49 * math.min(sx, sy) } end
      local f = form == "clawfoot" and 0.70 or 0.80
      local outer = k:loft { slot = slot, segments = 8, crease = 60, no_collider = true, fill = form == "clawfoot" and 0.08 or 0.3, sections = form == "clawfoot"
        and { ring(0.5 * d, 1.5 * w, foot), ring(f * d, 1.72 * w, foot + 0.05), ring(0.9 * d, 1.9 * w, foot + 0.24), ring(a + 0.02, b + 0.02, h - 0.02), ring(a + 0.02, b + 0.02, h) }
        or { ring(0.78 * d, 1.74 * w, 0), ring(f * d, 1.76 * w, 0.02), ring(0.84 * d, 1.80 * w, 0.30), ring(a + 0.04, b + 0.04, h - 0.012), ring(a + 0.05, b + 0.05, h) } }
      local function hollow(slot, e) return k:loft { slot = slot, segments = 8, no_collider = true, sections = { ring(0.45 * a + e, 0.70 * b + e, foot + 0.05 - e / 3), ring(0.62 * a + e, 0.80 * b + e, foot + 0.075 - e / 3), ring(0.82 * a + e, 0.90 * b + e, foot + 0.24), ring(a - 0.03 + e, b - 0.03 + e, h + 0.02) } } end
      k:cut(outer, hollow(slot, form == "clawfoot" and 0.010 or 0))
      if form == "clawfoot" then -- a white lining and a rolled rim
        local skin = k:loft { slot = "tub", segments = 8, no_collider = true, crease = 60, fill = 0.2, sections = { ring(0.47 * a, 0.71 * b, foot + 0.045), ring(0.635 * a, 0.81 * b, foot + 0.073), ring(0.835 * a, 0.91 * b, foot + 0.24), ring(a - 0.018, b - 0.018, h + 0.001) } }
        k:cut(skin, hollow("tub", 0))
        local path = {}
        for _, q in ipairs(outline.rounded_rect(d - 0.032, 2 * w - 0.032, 0.49 * d - 0.016, 8)) do path[#path + 1] = { c + q[1], q[2], h - 0.006 } end
        k:sweep { path = path, radius = 0.016, closed = true, segments = 10, slot = "tub", no_collider = true }
        for _, sx in ipairs { -1, 1 } do
          for _, sy in ipairs { -1, 1 } do
            local x, y = c + sx * 0.26 * d, sy * 0.60 * w
            k:sweep { path = { { x - sx * 0.05, y - sy * 0.02, foot + 0.06 }, { x + sx * 0.035, y + sy * 0.02, foot + 0.03 }, { x + sx * 0.045, y + sy * 0.03, 0.07 }, { x + sx * 0.03, y + sy * 0.02, 0.035 } }, radius = { 0.030, 0.032, 0.020, 0.017 }, smooth = true, steps = 3, segments = 8, slot = "metal", fill = 0.4, no_collider = true }
            k:ellipsoid { size = { 0.075, 0.065, 0.05 }, at = { x + sx * 0.034, y + sy * 0.025, 0.025 }, slot = "metal", segments = 12, fill = 0.4, no_collider = true }
            k:box { size = { 0.05, 0.05, foot + 0.05 }, at = { x + sx * 0.034, y + sy * 0.025, 0 }, anchor = "bottom", slot = "metal", collider_only = true }
          end
        end
      end
      -- Colliders: a floor and eight leaning wall pieces.
      local floor, rim = outline.rounded_rect(0.62 * a, 0.80 * b, 0.49 * 0.62 * a, 2), outline.rounded_rect(a, b, 0.49 * a, 2)
      k:box { low = { c - 0.3 * d, -0.80 * w, foot }, high = { c + 0.3 * d, 0.80 * w, foot + 0.06 }, slot = slot, collider_only = true }
      for i = 1, #rim do
        local j = i % #rim + 1
        if math.abs(rim[i][1] - rim[j][1]) + math.abs(rim[i][2] - rim[j][2]) > 0.01 then
          local points = {}
          for _, q in ipairs { i, j } do
            for _, e in ipairs { { floor[q], 0.97, foot + 0.05 }, { floor[q], 1.10, foot + 0.05 }, { rim[q], 0.97, h }, { rim[q], 1.03, h } } do points[#points + 1] = { c + e[1][1] * e[2], e[1][2] * e[2], e[3] } end
          end
          k:hull { points = points, slot = slot, collider_only = true }
        end
      end
      k:container("inside", { center = { c, 0, foot + 0.060 }, size = { 0.5 * a, 0.68 * b }, clearance = 0.6, outline = "ellipse" })
      -- A tap that stands beside the tub: a post from the floor at the back with a bow over the rim.
      local y, x = form == "clawfoot" and -0.30 * w or 0, 0.05
      local z = p.height
      k:sweep { path = { { x - 0.02, y, h - 0.06 }, { x - 0.02, y, z - 0.08 }, { x, y, z - 0.022 }, { x + 0.05, y, z - 0.011 }, { x + 0.14, y, z - 0.03 }, { x + 0.15, y, z - 0.09 } }, radius = 0.011, smooth = true, steps = 4, segments = 10, slot = "metal", fill = 0.5, no_collider = true }
      k:box { low = { x - 0.032, y - 0.012, h }, high = { x - 0.006, y + 0.012, z - 0.03 }, slot = "metal", collider_only = true }
      k:box { low = { x - 0.03, y - 0.012, z - 0.05 }, high = { x + 0.155, y + 0.012, z }, slot = "metal", collider_only = true }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.020, height = 0.045, axis = "y", at = { x - 0.02, y + s * 0.05, h + 0.06 }, slot = "metal", segments = 14, fill = 0.5, no_collider = true } end
      k:cylinder { radius = 0.014, height = 0.10, axis = "y", at = { x - 0.02, y, h + 0.06 }, slot = "metal", segments = 12, fill = 0.5, no_collider = true }
      k:cylinder { radius = 0.03, height = 0.006, at = { c, 0, foot + 0.052 }, slot = "metal", segments = 18, visual_only = true }
      if p.jets then jets(0, c - 0.41 * a, c + 0.41 * a, foot + 0.24) end
      k:fit()
      return
    end
    -- A case with a rim; the corner tub's front corner is cut round.
    local corner = form == "corner"
    local cx, cy, a, b = d / 2 + 0.005, corner and 0 or 0, d - 0.15, 2 * w - 0.20
    local shape = { { 0, -w }, { d, -w }, { d, w }, { 0, w } }
    if corner then
      local r = 0.62 * d
      shape = { { 0, -w }, { d, -w } }
      outline.arc(shape, d - r, w - r, r, 0, 90, 10)
      shape[#shape + 1] = { 0, w }
      a, b, cx, cy = 0.70 * d, 1.40 * w, 0.45 * d, -0.05 * 2 * w
    end
    local inset = {}
    for i, q in ipairs(shape) do inset[i] = { 0.006 + q[1] * (d - 0.026) / d, q[2] * (w - (corner and 0.012 or 0.002)) / w } end
    local case = k:prism { polygon = inset, height = h - 0.035, at = { 0, 0, (h - 0.035) / 2 }, slot = "panel", bevel = 0.002, fill = 0.07, no_collider = true }
    local rim = k:prism { polygon = shape, height = 0.035, at = { 0, 0, h - 0.0175 }, slot = "tub", bevel = 0.010, fill = 0.5, no_collider = true }
    local r = corner and 0.30 or 0.16
    for _, q in ipairs { { case, "panel" }, { rim, "tub" } } do
      k:cut(q[1], k:prism { polygon = outline.rounded_rect(a + t, b + t, r, 5), height = h - 0.02, at = { cx, cy, h / 2 + 0.03 }, slot = q[2], bevel = 0, no_collider = true })
    end
    sanitary.basin(k, { at = { cx, cy, h - 0.001 }, depth = a, width = b, deep = math.min(deep, 0.46), wall = t / 2 + 0.006, corner = r, taper = 0.80, slot = "tub", fill = 0.7, inside = "inside", drain = "metal" })
    for _, q in ipairs { { 0, cx - a / 2, -w, w }, { cx + a / 2, d, -w, corner and -0.1 * w or w }, { cx - a / 2, cx + a / 2, -w, cy - b / 2 }, { cx - a / 2, corner and 0.4 * d or cx + a / 2, cy + b / 2, w } } do
      k:box { low = { q[1], q[3], 0 }, high = { q[2], q[4], h }, slot = "panel", collider_only = true }
    end
    if corner then
      k:hull { slot = "panel", collider_only = true, points = { { d, -w, 0 }, { d, -w, h }, { 0.75 * d, -w, 0 }, { 0.75 * d, -w, h }, { 0.78 * d, 0.3 * w, 0 }, { 0.78 * d, 0.3 * w, h }, { d, -0.1 * w, 0 }, { d, -0.1 * w, h }, { 0.93 * d, 0.45 * w, 0 }, { 0.93 * d, 0.45 * w, h } } }
      k:hull { slot = "panel", collider_only = true, points = { { 0.4 * d, w, 0 }, { 0.4 * d, w, h }, { 0.62 * d, 0.92 * w, 0 }, { 0.62 * d, 0.92 * w, h }, { 0.82 * d, 0.66 * w, 0 }, { 0.82 * d, 0.66 * w, h }, { 0.93 * d, 0.42 * w, 0 }, { 0.93 * d, 0.42 * w, h }, { 0.75 * d, 0.4 * w, 0 }, { 0.75 * d, 0.4 * w, h }, { 0.5 * d, 0.68 * w, 0 }, { 0.5 * d, 0.68 * w, h } } }
    end
    -- Front panel with seams, tap on the left end, overflow.
    if not corner then
      for i = -1, 1, 2 do k:box { low = { d - 0.021, i * w / 3 - 0.0015, 0.02 }, high = { d - 0.019, i * w / 3 + 0.0015, h - 0.04 }, slot = "metal", bevel = 0, visual_only = true } end
    end
    k:with({ at = corner and { 0.05, -0.3 * w, h } or { cx, -w + 0.055, h }, rot = { 0, 0, corner and 0 or 90 } }, function()
      sanitary.tap(k, { at = { 0, 0, 0 }, height = p.height - h, reach = 0.14, slot = "metal", kind = "arc", radius = 0.012 })
    end)
    k:cylinder { radius = 0.03, height = 0.012, axis = "y", at = { cx, cy - b / 2 * 0.955, h - 0.09 }, slot = "metal", segments = 18, visual_only = true }
    if p.jets then jets(cy, cx - a * 0.447, cx + a * 0.447, h - 0.24) end
    k:surface("rim", { center = { cx, w - 0.05, h }, size = { a * 0.5, 0.09 } })
  end,
}
