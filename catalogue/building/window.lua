-- A wooden or plastic frame in the wall with glass in sashes that swing out, slide or go up, an inner sill and a drip; a bay has three fixed faces.
return kind {
  api    = 1,
  names  = { en = "window, casement window, bay window", zh = "窗户, 窗子, 窗" },
  measure_zh = "扇",
  groups = { "window" },
  stands = "opening", front = false,
  size   = { width = { 0.50, 1.20, 3.00 }, depth = { 0.17, 0.21, 0.50 }, height = { 0.50, 1.30, 2.40 } },
  mass   = { 4.5, 45, 420 },
  params = {
    -- Of the hole in the wall; what is below zero follows width, height and depth.
    opening_width = number(-8, -8, 7), opening_height = number(-6, -6, 5), wall_thickness = number(-3, -3, 1),
    opens  = one_of { "casement", "sliding", "hung", "fixed", "bay", default = "casement", words = { casement = "casement", sliding = "sliding", sash = "hung", hung = "hung", ["double-hung"] = "hung", fixed = "fixed", picture = "fixed", bay = "bay", ["平开"] = "casement", ["推拉"] = "sliding", ["上下推拉"] = "hung", ["固定"] = "fixed", ["落地"] = "fixed", ["飘窗"] = "bay", ["凸窗"] = "bay" },
      size = { casement = { width = { 0.50, 1.20, 3.00 }, depth = { 0.17, 0.21, 0.50 } }, sliding = { width = { 0.80, 1.50, 3.00 }, depth = { 0.17, 0.21, 0.50 } }, hung = { width = { 0.50, 0.90, 2.40 }, depth = { 0.17, 0.21, 0.50 } }, fixed = { width = { 0.50, 1.20, 3.00 }, depth = { 0.17, 0.21, 0.50 } }, bay = { width = { 1.40, 2.00, 3.20 }, depth = { 0.65, 0.75, 1.20 } } } },
    sashes = int(1, 2, 4, { ["one-pane"] = 1, ["single-pane"] = 1, ["two-pane"] = 2, ["double-sash"] = 2, ["three-pane"] = 3, ["four-pane"] = 4, ["单扇"] = 1, ["双扇"] = 2, ["三扇"] = 3, ["四扇"] = 4 }),
    grid   = bool(false, { georgian = true, lattice = true, gridded = true, ["格子"] = true, ["花格"] = true }),
    style  = one_of("modern", "classic", "rustic"),
  },
  slots  = {
    frame  = { "painted_wood", "plastic", modern = { "painted_metal", "plastic", "painted_wood" }, rustic = { "pine", "oak" }, tint = { "#f6f5f1", "#ece7db", "#c9cdcb", "#a8adad" } },
    glass  = "glass",
    sill   = { "painted_wood", "white_marble", rustic = "oak", tint = { "#f6f5f1", "#efeae0" } },
    handle = { "stainless_steel", "painted_metal", modern = "aluminium", classic = "brass", rustic = "black_steel" },
  },
  build  = function(p, k)
    local bay, nose, drip, gap = p.opens == "bay", 0.04, 0.03, 0.002
    local wide = p.opening_width > 0 and p.opening_width or p.width
    local tall = p.opening_height > 0 and p.opening_height or p.height
    local out = bay and math.min(0.50, 0.30 * wide) or 0 -- how far a bay stands out of the wall
    local wall = math.max(0.06, p.wall_thickness > 0 and p.wall_thickness or p.depth - nose - drip - out)
    local w, t = wide / 2 - 0.0002, wall / 2
    local f, deep, sill = p.style == "modern" and 0.040 or 0.055, 0.062, 0.025
    local bars = (p.grid or p.style == "rustic") and true or false
    local low, top = sill, tall - 0.0005
    local fill = (p.slots.frame == "painted_metal" or p.slots.frame == "plastic") and 0.2 or 0.8 -- hollow profiles
    local function piece(a, b, slot, grain)
      local hollow = (slot or "frame") == "frame"
      return k:box { low = a, high = b, slot = slot or "frame", grain = grain, bevel = 0.003, fill = hollow and fill or 1 }
    end

    -- Panes of equal size in a sash; pitch of glazing bars about 35 cm.
    local function sash(a, b, part, stile)
      local n = bars and { math.max(2, math.floor((b[2] - a[2]) / 0.36 + 0.5)), math.max(2, math.floor((b[3] - a[3]) / 0.40 + 0.5)) } or { 1, 1 }
      openings.framed(k, { low = a, high = b, stile = stile or 0.052, slot = "frame", glass = "glass", part = part, bars = n, bar = 0.02, fill = fill })
    end

    if bay then -- three faces on a deep board, under a roof board; slanted ends
      local cant, x0 = math.min(out, 0.5 * w), -t - out
      local plan = { { t + nose, -w }, { t + nose, w }, { -t, w }, { x0, w - cant }, { x0, -w + cant }, { -t, -w } }
      local roof = { { t, -w }, { t, w }, { -t, w }, { x0, w - cant }, { x0, -w + cant }, { -t, -w } }
      k:prism { polygon = plan, height = sill, at = { 0, 0, sill / 2 }, slot = "sill", bevel = 0.003 }
      k:prism { polygon = { { -t - drip * 0, w }, { x0 - drip, w - cant }, { x0 - drip, -w + cant }, { -t, -w } }, height = 0.02, at = { 0, 0, 0.01 }, slot = "frame" }
      k:prism { polygon = roof, height = 0.04, at = { 0, 0, top - 0.02 }, slot = "frame", bevel = 0.003 }
      local function face(from, to)
        local dx, dy = to[1] - from[1], to[2] - from[2]
        local long = math.sqrt(dx * dx + dy * dy)
        k:with({ at = { (from[1] + to[1]) / 2, (from[2] + to[2]) / 2, 0 }, rot = { 0, 0, math.deg(math.atan(dy, dx)) - 90 } }, function()
          sash({ -0.06, -long / 2, low }, { 0, long / 2, top - 0.04 }, nil, 0.06)
        end)
      end
      local h = 0.5 * cant / out -- faces meet at their inner edges: keep their ends clear of each other
      face({ x0 + 0.06 + 0.004, -w + cant + 0.03 * h }, { x0 + 0.06 + 0.004, w - cant - 0.03 * h })
      face({ x0 + 0.055, w - cant - 0.01 }, { -t, w - 0.06 })
      face({ -t, -w + 0.06 }, { x0 + 0.055, -w + cant + 0.01 })
      for _, s in ipairs { -1, 1 } do
        piece({ -t - 0.01, s < 0 and -w or w - 0.06, low }, { t - 0.002, s < 0 and -w + 0.06 or w, top - 0.04 }, "frame", "z")
        k:cylinder { radius = 0.045, height = top - 0.04 - low, at = { x0 + 0.055, s * (w - cant - 0.012), low }, anchor = "bottom", slot = "frame", segments = 16 }
      end
      k:surface("sill", { center = { (x0 + 0.1 + t) / 2, 0, sill }, size = { t - x0 - 0.1, 2 * (w - cant) - 0.1 }, clearance = top - 0.04 - sill })
      return
    end

    local x0 = -t -- outer face of the frame
    local x1 = x0 + deep
    piece({ x0 - drip, -w, 0 }, { x1, w, sill }, "frame", "y")
    piece({ x1, -w, 0 }, { t, w, sill }, "sill", "y")
    piece({ t, -w, 0 }, { t + nose, w, sill }, "sill", "y")
    k:surface("sill", { center = { (x1 + t + nose) / 2, 0, sill }, size = { t + nose - x1 - 0.004, 2 * w - 0.01 }, clearance = tall - sill })
    for _, s in ipairs { -1, 1 } do piece({ x0, s < 0 and -w or w - f, low }, { x1, s < 0 and -w + f or w, top }, "frame", "z") end
    piece({ x0, -w + f, low }, { x1, w - f, low + f }, "frame", "y")
    piece({ x0, -w + f, top - f }, { x1, w - f, top }, "frame", "y")
    local a, b, z0, z1 = -w + f, w - f, low + f, top - f
    local n, thick = p.opens == "hung" and math.max(1, p.sashes // 2) or p.sashes, 0.042
    if p.opens == "sliding" then n = math.max(2, n) end
    n = math.min(n, math.max(p.opens == "sliding" and 2 or 1, math.floor((b - a) / (p.opens == "casement" and 0.31 or 0.20))))
    local each = (b - a) / n
    if p.opens == "sliding" then -- every second sash slides on the inner track, before its neighbour
      for i = 1, n do
        local moves, y0, y1 = i % 2 == 1, a + (i - 1) * each, a + i * each
        local thin, e = 0.026, 0.02
        if moves then
          local part = k:part("sash_" .. i)
          local lo, hi = { x1 - thin - 0.001, i == 1 and y0 + gap or y0 - e, z0 + gap }, { x1 - 0.001, i == n and y1 - gap or y1 + e, z1 - gap }
          sash(lo, hi, part, 0.045)
          local way = i == n and -1 or 1
          k:box { size = { 0.014, 0.022, 0.16 }, at = { x1 + 0.005, way > 0 and lo[2] + 0.022 or hi[2] - 0.022, (z0 + z1) / 2 }, slot = "handle", part = part, bevel = 0.004, no_collider = true }
          k:handle { part = part, at = { x1 + 0.012, way > 0 and lo[2] + 0.022 or hi[2] - 0.022, (z0 + z1) / 2 }, normal = { 1, 0, 0 } }
          k:joint { part = part, type = "slide", axis = { 0, way, 0 }, origin = { x1, (y0 + y1) / 2, (z0 + z1) / 2 }, range = { 0, (n > 2 and i < n) and each - 0.075 - 2 * e or each - 0.06 }, hold = "friction" }
        else
          sash({ x0 + 0.004, y0, z0 }, { x0 + 0.004 + thin, y1, z1 }, nil, 0.045)
        end
      end
      return
    end
    for i = 1, n do
      local y0, y1 = a + (i - 1) * each, a + i * each
      if i > 1 then -- a mullion between sashes
        piece({ x0, y0 - 0.022, z0 }, { x1, y0 + 0.022, z1 }, "frame", "z")
        y0 = y0 + 0.022
      end
      if i < n then y1 = y1 - 0.022 end
      if p.opens == "fixed" then
        local rows = bars and { math.max(1, math.floor((y1 - y0) / 0.36 + 0.5)), math.max(1, math.floor((z1 - z0) / 0.40 + 0.5)) } or { 1, 1 }
        openings.framed(k, { low = { x0 + 0.008, y0, z0 }, high = { x0 + 0.046, y1, z1 }, stile = 0.018, slot = "frame", glass = "glass", bars = rows, fill = fill })
      elseif p.opens == "hung" then -- upper sash fixed outside, lower one goes up before it
        local mid, thin = (z0 + z1) / 2, 0.027
        sash({ x0 + 0.003, y0, mid - 0.02 }, { x0 + 0.003 + thin, y1, z1 }, nil, 0.045)
        local part = k:part("sash_" .. i)
        sash({ x1 - thin - 0.001, y0 + gap, z0 + gap }, { x1 - 0.001, y1 - gap, mid + 0.02 }, part, 0.045)
        for _, s in ipairs { -1, 1 } do
          k:box { size = { 0.02, 0.06, 0.014 }, at = { x1 + 0.008, (y0 + y1) / 2 + s * 0.25 * (y1 - y0), z0 + 0.026 }, slot = "handle", part = part, bevel = 0.004, no_collider = true }
        end
        k:box { size = { 0.018, 0.05, 0.016 }, at = { x1 - 0.015, (y0 + y1) / 2, mid + 0.028 }, slot = "handle", part = part, bevel = 0.004, visual_only = true }
        k:handle { part = part, at = { x1 + 0.015, (y0 + y1) / 2, z0 + 0.026 }, normal = { 1, 0, 0 } }
        k:joint { part = part, type = "slide", axis = { 0, 0, 1 }, origin = { x1, (y0 + y1) / 2, z0 }, range = { 0, z1 - mid - 0.03 }, hold = "friction" }
      else -- a casement that swings outwards
        local right, part, m = i % 2 == 0 or n == 1, k:part(n == 1 and "sash" or "sash_" .. i), 0.003
        sash({ x0, y0 + m, z0 + m }, { x0 + thick, y1 - m, z1 - m }, part)
        local hinge, free = right and y1 - m or y0 + m, right and y0 + m or y1 - m
        local way = right and 1 or -1
        for _, q in ipairs { { y0, y0 + 0.012, z0, z1 }, { y1 - 0.012, y1, z0, z1 }, { y0 + 0.012, y1 - 0.012, z0, z0 + 0.012 }, { y0 + 0.012, y1 - 0.012, z1 - 0.012, z1 } } do
          k:box { low = { x0 + thick + gap, q[1], q[3] }, high = { x1, q[2], q[4] }, slot = "frame", bevel = 0.002, no_collider = true }
        end
        openings.lever(k, { at = { x0 + thick, free + way * 0.036, (z0 + z1) / 2 }, toward = 0, out = 0.045, length = 0.11, slot = "handle", part = part })
        k:joint { part = part, type = "hinge", axis = { 0, 0, right and -1 or 1 }, origin = { x0, hinge, (z0 + z1) / 2 }, range = { 0, 85 }, hold = "latch" }
      end
    end
  end,
}
