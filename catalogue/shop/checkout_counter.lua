-- A till counter: a clad body with drawers on the cashier's side, register and card reader on it; a supermarket's with a belt and a bagging well.
return kind {
  api    = 1,
  names  = { en = "checkout counter, cashier counter, checkout, cash desk, cashier desk, sales counter, store counter, cash counter, " ..
                  "shop counter, checkout stand, cashier",
             zh = "收银台, 结账台" },
  measure_zh = "个",
  groups = { "counter", "furniture" },
  stands = "floor", access = { ["+x"] = 0.8, ["-x"] = 0.8 },
  size   = { width = { 1.00, 1.50, 2.60 }, depth = { 0.55, 0.65, 0.90 }, height = { 1.05, 1.28, 1.40 } },
  mass   = { 35, 95, 280 },
  params = {
    form  = one_of { "counter", "belt", default = "counter", words = { counter = "counter", belt = "belt", conveyor = "belt", supermarket = "belt", grocery = "belt", ["传送带"] = "belt", ["超市"] = "belt" },
      size = { counter = { width = { 1.00, 1.40, 1.80 }, depth = { 0.55, 0.62, 0.72 }, height = { 1.22, 1.28, 1.36 } }, belt = { width = { 2.00, 2.30, 2.60 }, depth = { 0.75, 0.85, 0.95 }, height = { 1.22, 1.30, 1.38 } } } },
    style = one_of { "modern", "classic", "industrial" },
  },
  slots  = {
    body  = { "painted_wood", "laminate", "walnut", classic = "walnut", industrial = "reclaimed_wood", tint = { "#ffffff", "#d9dcdb", "#3a3f44" } },
    top   = { "oak", "laminate", "granite", classic = "mahogany", industrial = "oak" },
    panel = { "oak", "walnut", "painted_wood", industrial = "black_steel", tint = { "#3f7f8f", "#c9503f", "#e0b03f", "#5f7f5f" } },
    steel = "stainless_steel",
    belt  = "rubber",
    dark  = "black_plastic",
    screen = "screen_on",
    light = { "plastic", tint = { "#3fbf5f" } },
    paper = "paper",
    metal = { "aluminium", "black_steel" },
  },
  rooms  = { "shop", "store", "supermarket", "cafe", "bakery" },
  build  = function(p, k)
    local a, b, h = p.depth / 2, p.width / 2, 0.92
    local belt = p.form == "belt"
    local function register(y, z) -- a till: drawer box, screen on an arm towards the cashier (-x), display for the customer
      k:box { size = { 0.36, 0.36, 0.10 }, at = { -0.04, y, z }, anchor = "bottom", slot = "dark", bevel = 0.006, fill = 0.35 }
      k:box { size = { 0.003, 0.30, 0.004 }, at = { -0.22, y, z + 0.05 }, slot = "steel", visual_only = true, bevel = 0 }
      k:cylinder { radius = 0.018, height = 0.16, at = { 0.02, y, z + 0.10 }, anchor = "bottom", slot = "metal", segments = 12, fill = 0.4 }
      k:box { size = { 0.028, 0.34, 0.24 }, at = { -0.01, y, p.height - 0.1195 }, rot = { 0, 18, 0 }, slot = "dark", bevel = 0.006, fill = 0.5 }
      k:box { size = { 0.003, 0.31, 0.20 }, at = { -0.025, y, p.height - 0.1155 }, rot = { 0, 18, 0 }, slot = "screen", visual_only = true, bevel = 0 }
      k:box { size = { 0.025, 0.20, 0.055 }, at = { 0.075, y, z + 0.20 }, slot = "dark", bevel = 0.005, fill = 0.4 }
      k:box { size = { 0.003, 0.17, 0.034 }, at = { 0.088, y, z + 0.20 }, slot = "light", visual_only = true, bevel = 0 }
      k:box { size = { 0.03, 0.03, 0.12 }, at = { 0.05, y, z + 0.16 }, slot = "dark", no_collider = true }
    end
    local function reader(x, y, z) -- card reader on a stalk
      k:cylinder { radius = 0.012, height = 0.08, at = { x, y, z }, anchor = "bottom", slot = "metal", segments = 10, no_collider = true }
      k:with({ at = { x, y, z + 0.10 }, rot = { 0, 40, 0 } }, function()
        k:box { size = { 0.15, 0.075, 0.03 }, slot = "dark", bevel = 0.008, fill = 0.4 }
        k:box { size = { 0.045, 0.055, 0.003 }, at = { -0.035, 0, 0.015 }, slot = "screen", visual_only = true, bevel = 0 }
        for i = 0, 8 do k:box { size = { 0.010, 0.013, 0.003 }, at = { 0.005 + math.floor(i / 3) * 0.016, (i % 3 - 1) * 0.018, 0.015 }, slot = "paper", visual_only = true, bevel = 0 } end
      end)
    end
    local function front(y0, y1, x, z1) -- what customers see
      local n = math.max(2, math.floor((y1 - y0) / (p.style == "industrial" and 0.14 or 0.40)))
      for i = 1, n do
        local w = (y1 - y0) / n
        k:box { size = { 0.014, w - 0.012, z1 - 0.16 }, at = { x + 0.005, y0 + (i - 0.5) * w, 0.12 + (z1 - 0.16) / 2 }, slot = "panel", grain = "z", no_collider = true, bevel = 0.003 }
      end
    end
    if not belt then
      local x1, x0, t = a - 0.06, -a + 0.04, 0.02
      k:box { size = { p.depth, p.width, 0.036 }, at = { 0, 0, h }, anchor = "top", slot = "top", grain = "y", bevel = 0.004 }
      k:box { low = { x1 - t, -b + 0.03, 0.10 }, high = { x1, b - 0.03, h - 0.036 }, slot = "body", grain = "y" }
      for _, s in ipairs { -1, 1 } do k:box { low = { x0, s > 0 and b - 0.03 - t or -b + 0.03, 0.10 }, high = { x1 - t, s > 0 and b - 0.03 or -b + 0.03 + t, h - 0.036 }, slot = "body", grain = "z" } end
      k:box { low = { x0, -b + 0.03 + t, 0.10 }, high = { x1 - t, b - 0.03 - t, 0.118 }, slot = "body", grain = "y" }
      k:box { low = { x0 + 0.04, -b + 0.05, 0 }, high = { x1 - 0.03, b - 0.05, 0.10 }, slot = "dark", fill = 0.06 }
      front(-b + 0.03, b - 0.03, x1, h - 0.05)
      k:with({ rot = { 0, 0, 180 } }, function() -- the cashier's side: drawers at one end, shelves beside them
        local columns = joinery.bays(k, { low = { -x1 + t, -b + 0.03 + t, 0.118 }, high = { -x0 - 0.02, b - 0.03 - t, h - 0.045 } }, { axis = "y", shares = { 1, 1.6 }, slot = "body" })
        for i, bay in ipairs(joinery.bays(k, columns[1], { shares = { 2, 1, 1 }, slot = "body" })) do
          joinery.drawer(k, bay, { name = "drawer_" .. 4 - i, slot = "body", handle = fittings.bar { slot = "metal", length = 0.12, out = 0.025 }, inset = true })
        end
        for i, bay in ipairs(joinery.bays(k, columns[2], { count = 2, slot = "body" })) do joinery.compartment(k, "shelf_" .. i, bay) end
      end)
      register(0.18 * p.width, h)
      reader(a - 0.14, 0.18 * p.width - 0.34, h)
      k:box { size = { 0.10, 0.16, 0.002 }, at = { 0.05, -0.34 * p.width, h + 0.001 }, slot = "paper", visual_only = true, bevel = 0 }
      k:fit()
      k:surface("top", { center = { 0, -0.26 * p.width, h }, size = { p.depth - 0.04, 0.44 * p.width } })
      return
    end
    -- Supermarket: belt at the left, till in the middle, a well for bags at the right.
    local x1 = a
    local lane = 0.48 -- width of the belt
    local y0, y1 = -b, b
    k:box { low = { x1 - lane - 0.10, y0, 0.08 }, high = { x1, y1 - 0.60, h - 0.05 }, slot = "body", fill = 0.10, bevel = 0.005 }
    k:box { low = { x1 - lane - 0.10, y1 - 0.60, 0.08 }, high = { x1, y1, h - 0.20 }, slot = "body", fill = 0.10, bevel = 0.005 }
    k:box { low = { x1 - lane - 0.06, y0 + 0.04, 0 }, high = { x1 - 0.05, y1 - 0.04, 0.08 }, slot = "dark", fill = 0.05 }
    k:box { low = { x1 - 0.004, y0 + 0.02, 0.52 }, high = { x1, y1 - 0.62, 0.66 }, slot = "panel", visual_only = true, bevel = 0 }
    for _, q in ipairs { { x1 - 0.05, x1 }, { x1 - lane - 0.10, x1 - lane - 0.05 } } do k:box { low = { q[1], y0, h - 0.05 }, high = { q[2], y1 - 0.60, h }, slot = "steel", fill = 0.15, bevel = 0.006 } end
    k:box { low = { x1 - lane - 0.05, y0 + 0.03, h - 0.05 }, high = { x1 - 0.05, y1 - 1.02, h - 0.006 }, slot = "belt", fill = 0.15, bevel = 0.012 }
    for i = 1, 7 do k:box { size = { lane - 0.01, 0.004, 0.001 }, at = { x1 - lane / 2 - 0.05, y0 + 0.06 + (2 * b - 1.15) * i / 8, h - 0.0056 }, slot = "dark", visual_only = true, bevel = 0 } end
    k:box { low = { x1 - lane - 0.05, y1 - 1.01, h - 0.05 }, high = { x1 - 0.05, y1 - 0.60, h - 0.008 }, slot = "steel", fill = 0.12, bevel = 0.002 }
    k:box { size = { 0.20, 0.20, 0.003 }, at = { x1 - lane / 2 - 0.05, y1 - 0.80, h - 0.007 }, slot = "dark", visual_only = true, bevel = 0.001 } -- scanner
    for i = 0, 1 do k:box { size = { i == 0 and 0.15 or 0.012, i == 0 and 0.012 or 0.15, 0.002 }, at = { x1 - lane / 2 - 0.05, y1 - 0.80, h - 0.0052 }, rot = { 0, 0, 45 }, slot = "screen", visual_only = true, bevel = 0 } end
    local well = h - 0.20
    for _, s in ipairs { x1 - 0.012, x1 - lane - 0.10 } do k:box { low = { s, y1 - 0.60, well }, high = { s + 0.012, y1, h - 0.02 }, slot = "steel", fill = 0.3, bevel = 0.002 } end
    k:box { low = { x1 - lane - 0.10, y1 - 0.012, well }, high = { x1, y1, h - 0.02 }, slot = "steel", fill = 0.3, bevel = 0.002 }
    k:container("bags", { center = { x1 - lane / 2 - 0.05, y1 - 0.31, well }, size = { lane, 0.52 }, clearance = 0.4 })
    k:surface("belt", { center = { x1 - lane / 2 - 0.05, (y0 + y1 - 1.0) / 2, h - 0.006 }, size = { lane - 0.03, 2 * b - 1.12 } })
    -- Divider bar, some shopping, the till on a console behind.
    k:prism { polygon = { { -0.02, 0 }, { 0.02, 0 }, { 0, 0.035 } }, height = 0.36, axis = "x", at = { x1 - lane / 2 - 0.05, y0 + 0.35, h - 0.006 }, slot = "panel", bevel = 0.002, no_collider = true }
    local xc = x1 - lane - 0.10
    k:box { low = { -a, y1 - 1.15, 0.08 }, high = { xc + 0.002, y1 - 0.65, 0.80 }, slot = "body", fill = 0.10, bevel = 0.005 }
    k:box { low = { -a + 0.03, y1 - 1.12, 0 }, high = { xc, y1 - 0.68, 0.08 }, slot = "dark", fill = 0.05 }
    k:with({ at = { (-a + xc) / 2 + 0.05, y1 - 0.90, 0 } }, function()
      k:box { size = { 0.20, 0.34, 0.06 }, at = { 0, 0, 0.80 }, anchor = "bottom", slot = "dark", bevel = 0.005, fill = 0.4 }
      k:cylinder { radius = 0.016, height = p.height - 0.86 - 0.10, at = { 0.03, 0, 0.86 }, anchor = "bottom", slot = "metal", segments = 12, fill = 0.4 }
      k:box { size = { 0.028, 0.32, 0.22 }, at = { 0.02, 0, p.height - 0.125 }, rot = { 0, 14, 0 }, slot = "dark", bevel = 0.006, fill = 0.5 }
      k:box { size = { 0.003, 0.29, 0.19 }, at = { 0.004, 0, p.height - 0.122 }, rot = { 0, 14, 0 }, slot = "screen", visual_only = true, bevel = 0 }
    end)
    reader(x1 - 0.08, y1 - 0.66, h)
    k:fit()
  end,
}
