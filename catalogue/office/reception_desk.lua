-- A counter to be received at: a clad front with a lit joint and a raised shelf for guests, behind it a desk with drawers for the staff.
return kind {
  api    = 1,
  names  = { en = "reception desk, front desk, reception counter, receptionist desk, reception, check-in desk, welcome desk, " ..
                  "information desk, nurse station, concierge desk, hostess stand",
             zh = "前台, 接待台, 服务台, 总台" },
  measure_zh = "个",
  groups = { "counter", "desk", "furniture" },
  stands = "floor", access = { ["+x"] = 1.0, ["-x"] = 0.9 },
  size   = { width = { 1.40, 1.90, 3.00 }, depth = { 0.75, 0.85, 1.10 }, height = { 1.02, 1.10, 1.18 } },
  mass   = { 35, 95, 320 },
  params = {
    shape = one_of { "straight", "curved", "l_shaped", default = "straight", words = { curved = "curved", round = "curved", ["l-shaped"] = "l_shaped", ["弧形"] = "curved", ["L形"] = "l_shaped" },
      size = { straight = { depth = { 0.75, 0.85, 0.95 } }, curved = { width = { 1.80, 2.20, 3.00 }, depth = { 0.95, 1.05, 1.20 } }, l_shaped = { width = { 1.60, 2.00, 3.00 }, depth = { 1.40, 1.60, 2.00 } } } },
    lit   = bool(true, { lit = true, ["with lights"] = true, ["带灯"] = true }),
    style = one_of { "modern", "classic", "industrial" },
  },
  slots  = {
    body  = { "painted_wood", "walnut", "oak", classic = { "mahogany", "walnut" }, industrial = "concrete", tint = { "#ffffff", "#ebe7df", "#3b4046" } },
    panel = { "walnut", "oak", "bamboo", classic = { "mahogany", "walnut" }, industrial = "reclaimed_wood" },
    top   = { "white_marble", "black_marble", "walnut", "granite", classic = "mahogany" },
    metal = { "brass", "stainless_steel", "black_steel" },
    lamp  = "frosted_glass",
  },
  rooms  = { "reception", "hotel_lobby", "office", "clinic", "spa", "waiting_room" },
  build  = function(p, k)
    local h, w = p.height, p.width / 2
    local hollow = p.slots.body == "concrete" and 0.12 or 0.35 -- cladding on a light frame
    local t, desk = 0.07, 0.74
    local x1 = p.depth / 2 -- front of the guests' shelf
    local L = p.shape == "l_shaped"
    local deep = L and 0.80 or p.shape == "curved" and p.depth - 0.30 or p.depth
    local function front(y0, y1, x) -- one flat stretch of the front from y0 to y1
      k:box { low = { x - t, y0, 0.10 }, high = { x, y1, h - 0.04 }, slot = "body", fill = hollow, grain = "y" }
      k:box { low = { x - t + 0.01, y0 + 0.01, 0 }, high = { x - 0.03, y1 - 0.01, 0.10 }, slot = "metal", fill = 0.03 }
    end
    if p.shape == "curved" then -- an arc about a point behind
      local sag = 0.30
      local half_width, R = w - 0.03, 0
      for _ = 1, 4 do -- the overhanging top shall end at w
        R = (half_width ^ 2 + sag ^ 2) / (2 * sag)
        half_width = w * R / (R + 0.05)
      end
      local cx = x1 - 0.05 - R
      local half = math.deg(math.asin(half_width / R))
      local function band(r0, r1, z0, z1, slot, fill, extra)
        local points = outline.arc({}, cx, 0, r1, -half, half, 20)
        local inner = outline.arc({}, cx, 0, r0, half, -half, 20)
        for _, q in ipairs(inner) do points[#points + 1] = q end
        k:prism { polygon = points, height = z1 - z0, at = { 0, 0, (z0 + z1) / 2 }, slot = slot, fill = fill, bevel = 0.002, visual_only = extra, no_collider = not extra or nil }
      end
      band(R - t, R, 0.10, h - 0.04, "body", hollow)
      band(R - t + 0.01, R - 0.03, 0, 0.10, "metal", 0.03)
      band(R - 0.24, R + 0.05, h - 0.04, h, "top", 0.6)
      band(R - 0.001, R + 0.012, 0.28, h - 0.22, "panel", 1)
      if p.lit then band(R - 0.002, R + 0.006, h - 0.12, h - 0.08, "lamp", 1, true) end
      for i = 0, 7 do
        local a0, a1 = math.rad(-half + 2 * half * i / 8), math.rad(-half + 2 * half * (i + 1) / 8)
        for _, q in ipairs { { R - t, R + 0.008, 0, h - 0.04 }, { R - 0.24, R + 0.05, h - 0.04, h } } do
          local points = {}
          for _, a in ipairs { a0, a1 } do
            for _, r in ipairs { q[1], q[2] } do
              for _, z in ipairs { q[3], q[4] } do points[#points + 1] = { cx + r * math.cos(a), r * math.sin(a), z } end
            end
          end
          k:hull { points = points, slot = "body", collider_only = true }
        end
      end
      deep = p.depth - 0.10 - sag
    else
      front(-w, w, x1 - 0.05)
      k:box { low = { x1 - 0.32, -w, h - 0.04 }, high = { x1, w, h }, slot = "top", grain = "y", bevel = 0.005, fill = 0.6 }
      -- Cladding: slats when modern, panels when classic, boards otherwise.
      local x, z0, z1 = x1 - 0.05, 0.16, h - 0.16
      local n = p.style == "modern" and math.floor(p.width / 0.055) or p.style == "classic" and math.floor(p.width / 0.45) or 7
      for i = 1, n do
        if p.style == "industrial" then
          local step = (z1 - z0) / n
          k:box { low = { x - 0.002, -0.5 * w, z0 + (i - 1) * step + 0.002 }, high = { x + 0.014, w - 0.06, z0 + i * step - 0.002 }, slot = "panel", grain = "y", no_collider = true }
        else
          local bw, full = (p.width - 0.12) / n, p.style == "modern" and 0.55 or 0.88
          local y = (p.width - 0.12) * ((i - 0.5) / n - 0.5)
          k:box { size = { 0.018, bw * full, z1 - z0 }, at = { x + 0.007, y, (z0 + z1) / 2 }, slot = "panel", grain = "z", no_collider = true, bevel = p.style == "classic" and 0.008 or 0.003 }
        end
      end
      if p.lit then
        k:box { low = { x - 0.002, -w + 0.05, h - 0.115 }, high = { x + 0.006, w - 0.05, h - 0.085 }, slot = "lamp", visual_only = true, bevel = 0.002 }
        k:light { kind = "area", at = { x + 0.02, 0, h - 0.10 }, dir = { 1, 0, -0.4 }, size = { 0.03, p.width - 0.2 }, lumens = 400, color = { 1, 0.485, 0.155 } }
      end
    end
    local fx = p.shape == "curved" and x1 - 0.43 or x1 - 0.05 - t -- where the staff's desk meets the front
    local back = L and fx - 0.65 or -p.depth / 2
    -- Staff side: worktop, ends, pedestal with drawers that open to the back.
    k:box { low = { back, -w + 0.08, desk - 0.025 }, high = { fx + 0.002, w - 0.08, desk }, slot = "panel", grain = "y" }
    for _, s in ipairs { -1, 1 } do k:box { low = { back + 0.02, s > 0 and w - 0.12 or -w + 0.08, 0 }, high = { fx + 0.002, s > 0 and w - 0.08 or -w + 0.12, desk - 0.025 }, slot = "body", fill = hollow, grain = "z" } end
    k:with({ at = { 0, 0, 0 }, rot = { 0, 0, 180 } }, function()
      local handle = fittings.bar { slot = "metal", length = 0.14 }
      local y0 = L and -w + 0.14 or w - 0.56
      local case = joinery.carcass(k, { low = { -fx + 0.02, y0, 0.06 }, high = { -back - 0.065, y0 + 0.42, desk - 0.025 }, slot = "panel", board = 0.016 })
      for i, bay in ipairs(joinery.bays(k, case.inner, { shares = { 2, 1, 1 }, slot = "panel", board = 0.016 })) do
        joinery.drawer(k, bay, { name = "drawer_" .. 4 - i, slot = "panel", handle = handle })
      end
    end)
    if L then -- the wing at the left end, towards the back
      k:box { low = { -p.depth / 2, -w + 0.02, desk - 0.025 }, high = { back + 0.001, -w + 0.62, desk }, slot = "panel", grain = "x" }
      k:box { low = { -p.depth / 2, -w, 0 }, high = { back + 0.03, -w + 0.05, h - 0.04 }, slot = "body", fill = hollow, grain = "x" }
      k:box { low = { -p.depth / 2, -w, h - 0.04 }, high = { x1 - 0.3, -w + 0.25, h }, slot = "top", fill = 0.6, grain = "x" }
      k:box { low = { back, -w, 0 }, high = { x1 - 0.06, -w + 0.05, h - 0.04 }, slot = "body", fill = hollow, grain = "x" }
      k:box { low = { -p.depth / 2, -w + 0.05, 0 }, high = { -p.depth / 2 + 0.04, -w + 0.62, desk - 0.025 }, slot = "body", fill = hollow, grain = "z" }
      k:surface("wing", { center = { (back - p.depth / 2) / 2, -w + 0.36, desk }, size = { back + p.depth / 2, 0.50 } })
    end
    k:surface("desk", { center = { (back + fx - 0.1) / 2, 0, desk }, size = { fx - back - 0.1, p.width - 0.08 }, clearance = 0.3 })
    k:surface("counter", { center = { x1 - 0.16, 0, h }, size = { p.shape == "curved" and 0.14 or 0.30, p.shape == "curved" and w or p.width - 0.02 } })
  end,
}
