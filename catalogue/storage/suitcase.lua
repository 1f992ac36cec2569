-- A case for travel: two ribbed shells on four wheels with a pull-out handle, or an old leather case with straps and corners; it opens like a book.
return kind {
  api    = 1,
  names  = { en = "suitcase, luggage, travel case, travel bag, trunk case, carry-on", zh = "行李箱, 旅行箱, 手提箱" },
  measure_zh = "个",
  groups = { "bag", "box", "storage" },
  stands = "floor", front = true,
  size   = { width = { 0.34, 0.45, 0.70 }, depth = { 0.16, 0.26, 0.32 }, height = { 0.38, 0.68, 0.98 } },
  mass   = { 1, 4, 14 },
  params = {
    form   = one_of { "trolley", "vintage", default = "trolley", words = { rolling = "trolley", ["on wheels"] = "trolley", modern = "trolley", vintage = "vintage", leather = "vintage", old = "vintage", antique = "vintage", ["复古"] = "vintage", ["拉杆"] = "trolley" },
      size = { trolley = { width = { 0.36, 0.44, 0.52 }, depth = { 0.22, 0.26, 0.31 }, height = { 0.55, 0.66, 0.78 } }, vintage = { width = { 0.48, 0.60, 0.70 }, depth = { 0.16, 0.20, 0.24 }, height = { 0.38, 0.44, 0.50 } } } },
    handle = one_of { "down", "up", default = "down", words = { ["with handle up"] = "up", extended = "up" }, size = { up = { height = { 0.90, 0.98, 1.10 }, width = { 0.36, 0.42, 0.48 }, depth = { 0.22, 0.25, 0.28 } } } },
    ribs   = int(0, 6, 9),
  },
  slots  = {
    shell  = { "plastic_matte", "plastic", "aluminium", tint = { "#c9b8a0", "#2f3f5a", "#a83a3a", "#4a4f54", "#7fb0a8", "#e4c9c4" } },
    leather = { "saddle_leather" },
    trim   = { "black_plastic" },
    metal  = { "aluminium", "chrome" },
    brass  = "brass",
    strap  = { "saddle_leather", "black_leather" },
    lining = { "fabric", tint = { "#5a5f66", "#8a7f70" } },
    wheel  = "rubber",
  },
  rooms  = { "bedroom", "hotel_room", "hallway", "closet", "airport" },
  build  = function(p, k)
    local w, d = p.width / 2, p.depth
    local trolley = p.form == "trolley"
    local up = trolley and p.handle == "up"
    local base = trolley and 0.052 or 0.006
    local over = trolley and (up and 0.36 or 0.028) or 0.035
    local h, t = p.height - over, 0.003 -- upper edge of the body
    local gap, slot = 0.0025, trolley and "shell" or "leather"
    local out = 0.006 -- ribs, corners
    local half = (d - 2 * out) / 2
    local mid = out + half
    -- Two shells with their open sides together: the back one stands, the front one opens to the side.
    local function shell(part, x0, x1, open) -- open: x of the open side
      local closed = open == x1 and x0 or x1
      local s = open == x1 and 1 or -1
      local corner = trolley and 0.05 or 0.018
      k:with({ part = part, slot = slot }, function()
        local function ring(x, g, r) return outline.rounded_rect(2 * (w - g), h - base - 2 * g, math.max(0.004, r - g), trolley and 5 or 3) end
        local body = k:prism { polygon = ring(0, trolley and 0.002 or 0, corner), height = math.abs(x1 - x0), axis = "x", at = { (x0 + x1) / 2, 0, (base + h) / 2 }, bevel = trolley and 0.012 or 0.005, no_collider = true, fill = p.slots.shell == "aluminium" and trolley and 0.2 or 0.4 }
        k:cut(body, k:prism { polygon = ring(0, t + 0.003, corner), height = math.abs(x1 - x0), axis = "x", at = { (x0 + x1) / 2 + s * 2 * t, 0, (base + h) / 2 }, bevel = 0, no_collider = true })
        k:box { low = { math.min(closed, closed + s * 0.006), -w + 0.01, base }, high = { math.max(closed, closed + s * 0.006), w - 0.01, h }, collider_only = true }
        for _, q in ipairs { -1, 1 } do
          k:box { low = { x0, q > 0 and w - 0.006 or -w, base + 0.02 }, high = { x1, q > 0 and w or -w + 0.006, h - 0.02 }, collider_only = true }
          k:box { low = { x0, -w + 0.006, q > 0 and h - 0.006 or base }, high = { x1, w - 0.006, q > 0 and h or base + 0.006 }, collider_only = true }
        end
        k:box { low = { math.min(closed + s * 0.007, closed + s * 0.008), -w + 0.02, base + 0.02 }, high = { math.max(closed + s * 0.007, closed + s * 0.008), w - 0.02, h - 0.02 }, slot = "lining", visual_only = true, bevel = 0 }
      end)
      if trolley then
        for i = 1, p.ribs do
          local y = (2 * w - 0.10) * ((i - 0.5) / p.ribs - 0.5)
          k:box { size = { 2 * out, (2 * w - 0.10) / p.ribs * 0.5, h - base - 0.10 }, at = { closed, y, (base + h) / 2 }, part = part, slot = slot, visual_only = true, bevel = 0.004 }
        end
      end
    end
    local front = k:part("front")
    shell("base", out, mid - gap / 2, mid - gap / 2)
    shell(front, mid + gap / 2, d - out, mid + gap / 2)
    k:joint { part = front, type = "hinge", axis = { 0, 0, 1 }, origin = { mid + gap / 2, w, (base + h) / 2 }, range = { 0, trolley and 80 or 60 }, hold = "latch" }
    k:handle { part = front, at = { d - out, -w + 0.03, (base + h) / 2 }, normal = { 1, 0, 0 } }
    k:container("inside", { center = { out + 0.5 * half, 0, base + 0.008 }, size = { half - 0.02, 2 * w - 0.06 }, clearance = h - base - 0.04 })
    -- Zip or locks at the left edge.
    if trolley then
      for _, x in ipairs { mid - gap / 2 - 0.004, mid + gap / 2 + 0.004 } do
        local path = outline.rounded_rect(2 * w - 0.001, h - base - 0.001, 0.05, 4)
        for i, q in ipairs(path) do path[i] = { x, q[1], q[2] + (base + h) / 2 } end
        k:sweep { path = path, closed = true, radius = 0.0025, segments = 4, slot = "trim", part = x > mid and front or nil, visual_only = true }
      end
      k:box { size = { 0.030, 0.006, 0.07 }, at = { mid - 0.022, -w + 0.001, 0.62 * h }, slot = "trim", bevel = 0.002, visual_only = true }
      -- Wheels below, grips above and at the side, the telescopic handle at the back.
      for _, x in ipairs { 0.045, d - 0.045 } do
        for _, s in ipairs { -1, 1 } do
          k:with({ at = { x, s * (w - 0.05), 0 } }, function()
            k:box { size = { 0.05, 0.055, 0.018 }, at = { 0, 0, base - (x > mid and 0.014 or 0.006) }, slot = "trim", bevel = 0.005, no_collider = true }
            for _, q in ipairs { -1, 1 } do k:cylinder { radius = 0.022, height = 0.010, axis = "y", at = { 0, q * 0.009, 0.022 }, slot = "wheel", segments = 14 } end
            k:box { size = { 0.016, 0.007, 0.036 }, at = { 0, 0, 0.032 }, slot = "trim", no_collider = true, bevel = 0.001 }
          end)
        end
      end
      k:box { low = { 0.02, -w + 0.03, base - 0.014 }, high = { d - 0.02, w - 0.03, base - 0.004 }, slot = "trim", bevel = 0.002 }
      local hx = 0.035
      for _, s in ipairs { -1, 1 } do k:box { low = { hx - 0.006, s * 0.10 - 0.009, h - 0.02 }, high = { hx + 0.006, s * 0.10 + 0.009, p.height - 0.012 }, slot = "metal", fill = 0.3, bevel = 0.002, no_collider = true } end
      k:box { low = { hx - 0.012, -0.115, p.height - 0.026 }, high = { hx + 0.012, 0.115, p.height }, slot = "trim", bevel = 0.007, fill = 0.6 }
      k:box { low = { hx - 0.006, -0.11, h - 0.02 }, high = { hx + 0.006, 0.11, p.height - 0.02 }, slot = "metal", collider_only = true }
      k:sweep { path = { { mid - 0.055, -0.08, h - 0.004 }, { mid - 0.055, -0.06, h + 0.020 }, { mid - 0.055, 0.06, h + 0.020 }, { mid - 0.055, 0.08, h - 0.004 } }, rect = { 0.022, 0.008 }, up = { 0, 0, 1 }, slot = "trim", no_collider = true }
      k:box { size = { 0.010, 0.04, 0.024 }, at = { d - out + 0.003, 0, h - 0.09 }, part = front, slot = "metal", bevel = 0.003, visual_only = true } -- badge
    else
      for _, s in ipairs { -1, 1 } do
        for _, q in ipairs { -1, 1 } do
          local z = (base + h) / 2 + q * ((h - base) / 2 - 0.022)
          k:sphere { radius = 0.032, at = { d - out - 0.018, s * (w - 0.022), z }, part = front, slot = "strap", segments = 10, no_collider = true, fill = 0.1 }
          k:sphere { radius = 0.032, at = { out + 0.018, s * (w - 0.022), z }, slot = "strap", segments = 10, no_collider = true, fill = 0.1 }
        end
        -- Straps around with buckles, and locks on the upper edge.
        k:box { size = { 0.005, 0.026, h - base }, at = { d - out + 0.002, s * 0.52 * w, (base + h) / 2 }, part = front, slot = "strap", no_collider = true, bevel = 0.001 }
        k:box { size = { half - 0.002, 0.026, 0.005 }, at = { mid + half / 2, s * 0.52 * w, h + 0.001 }, part = front, slot = "strap", no_collider = true, bevel = 0.001 }
        k:box { size = { half - 0.004, 0.026, 0.005 }, at = { mid - half / 2, s * 0.52 * w, h + 0.001 }, slot = "strap", no_collider = true, bevel = 0.001 }
        k:box { size = { 0.006, 0.036, 0.030 }, at = { d - out + 0.003, s * 0.52 * w, h - 0.09 }, part = front, slot = "brass", visual_only = true, bevel = 0.002 }
        k:box { size = { 0.022, 0.034, 0.005 }, at = { mid - 0.016, s * 0.28 * w, h + 0.002 }, slot = "brass", visual_only = true, bevel = 0.001 }
        k:box { size = { 0.016, 0.022, 0.005 }, at = { mid + 0.014, s * 0.28 * w, h + 0.002 }, part = front, slot = "brass", visual_only = true, bevel = 0.001 }
        k:box { size = { 0.05, 0.03, 0.006 }, at = { mid - 0.5 * half, s * (w - 0.06), 0.003 }, slot = "brass", bevel = 0.002 }
        k:box { size = { 0.05, 0.03, 0.0055 }, at = { mid + 0.5 * half, s * (w - 0.06), 0.003 }, part = front, slot = "brass", bevel = 0.002 }
      end
      k:sweep { path = { { mid - 0.03, -0.07, h }, { mid - 0.03, -0.062, p.height - 0.010 }, { mid - 0.03, 0.062, p.height - 0.010 }, { mid - 0.03, 0.07, h } }, radius = { 0.006, 0.0095, 0.0095, 0.006 }, segments = 8, slot = "strap", no_collider = true }
      k:box { low = { mid - 0.039, -0.07, h }, high = { mid - 0.021, 0.07, p.height }, slot = "strap", collider_only = true }
    end
    k:rest_pose("standing", { rot = { 0, 0, 0 } })
    k:rest_pose("lying", { rot = { 0, -90, 0 } })
    k:fit()
  end,
}
