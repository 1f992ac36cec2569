-- A chest of sheet-steel drawers for tools on casters: full-width pulls, a ribbed mat on top or a lidded chest above, a push bar at the side.
return kind {
  api    = 1,
  names  = { en = "tool cabinet, tool chest, tool storage, rolling tool chest, tool trolley, tool cart cabinet", zh = "工具柜, 工具车" },
  measure_zh = "个",
  groups = { "cabinet", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.60, 0.72, 1.20 }, depth = { 0.42, 0.48, 0.56 }, height = { 0.82, 0.96, 1.45 } },
  mass   = { 22, 55, 140 },
  params = {
    drawers = int(3, 5, 8, { ["three-drawer"] = 3, ["four-drawer"] = 4, ["five-drawer"] = 5, ["six-drawer"] = 6, ["seven-drawer"] = 7, ["五抽"] = 5, ["七抽"] = 7 }),
    top     = one_of { "tray", "chest", default = "tray", words = { ["top chest"] = "chest", ["with chest"] = "chest", ["tool chest"] = "chest", tray = "tray" }, size = { tray = { height = { 0.82, 0.94, 1.02 } }, chest = { height = { 1.24, 1.34, 1.45 } } } },
    wheels  = bool(true, { rolling = true, ["on wheels"] = true, ["带轮"] = true }),
  },
  slots  = {
    body   = { "painted_metal", tint = { "#c0281f", "#1f5f9f", "#2a2c2f", "#e08a1f" } },
    pull   = { "aluminium", "chrome" },
    dark   = "rubber",
    wheel  = "rubber",
    metal  = "chrome",
    label  = "paper",
  },
  rooms  = { "garage", "workshop", "factory" },
  build  = function(p, k)
    local chest = p.top == "chest"
    local bar = 0.055 -- the push bar stands out at the left
    local w0, w1 = -p.width / 2 + bar, p.width / 2
    local mid, w = (w0 + w1) / 2, (w1 - w0) / 2
    local wheel = p.wheels and 0.135 or 0.06
    local t, out = 0.010, 0.016
    local front = p.depth - out - 0.0195
    local z1 = chest and p.height - 0.40 or p.height - 0.025
    local function case(zl, zh, roof)
      local function wall(low, high, grain) k:box { low = low, high = high, slot = "body", fill = 0.12, grain = grain, bevel = 0.002 } end
      wall({ 0, w0, zl }, { front, w0 + t, zh }, "z")
      wall({ 0, w1 - t, zl }, { front, w1, zh }, "z")
      wall({ 0, w0 + t, zl }, { t, w1 - t, zh }, "z")
      wall({ t, w0 + t, zl }, { front, w1 - t, zl + t })
      if roof then wall({ t, w0 + t, zh - t }, { front, w1 - t, zh }) end
    end
    local count = 0
    local function drawer(low_z, high_z)
      count = count + 1
      local name = "drawer_" .. count
      local part = k:part(name)
      local x0, x1 = t + 0.02, front + 0.0015
      local ya, yb, za, zb = w0 + t + 0.012, w1 - t - 0.012, low_z + 0.004, high_z - 0.012
      k:with({ part = part, slot = "body" }, function()
        k:box { low = { x0, ya, za }, high = { x1, ya + 0.006, zb }, fill = 0.18, bevel = 0 }
        k:box { low = { x0, yb - 0.006, za }, high = { x1, yb, zb }, fill = 0.18, bevel = 0 }
        k:box { low = { x0, ya + 0.006, za }, high = { x0 + 0.006, yb - 0.006, zb }, fill = 0.18, bevel = 0 }
        k:box { low = { x0 + 0.006, ya + 0.006, za }, high = { x1, yb - 0.006, za + 0.006 }, fill = 0.18, bevel = 0 }
        k:box { low = { x1, w0 + 0.003, low_z + 0.0015 }, high = { x1 + 0.018, w1 - 0.003, high_z - 0.0015 }, fill = 0.10, grain = "y", bevel = 0.003 }
        k:box { low = { x1 + 0.016, w0 + 0.014, high_z - 0.020 }, high = { x1 + 0.018 + out, w1 - 0.014, high_z - 0.006 }, slot = "pull", fill = 0.4, bevel = 0.005, no_collider = true }
        k:box { low = { x1 + 0.0175, w0 + 0.014, high_z - 0.026 }, high = { x1 + 0.0195, w1 - 0.014, high_z - 0.020 }, slot = "dark", visual_only = true, bevel = 0 }
      end)
      k:joint { part = part, type = "slide", axis = { 1, 0, 0 }, origin = { x1, mid, (low_z + high_z) / 2 }, range = { 0, 0.82 * (x1 - x0) }, hold = "friction" }
      k:handle { part = part, at = { x1 + 0.018 + out, mid, high_z - 0.013 }, normal = { 1, 0, 0 } }
      k:container(name, { part = part, center = { (x0 + x1) / 2, mid, za + 0.006 }, size = { x1 - x0 - 0.03, yb - ya - 0.03 }, clearance = zb - za - 0.004 })
    end
    case(wheel, z1, true)
    local shares, total, room = {}, 0, z1 - wheel - 0.02
    for i = 1, p.drawers do
      shares[i] = i == 1 and 2.1 or i == 2 and 1.5 or 1 -- deep ones below
      total = total + shares[i]
    end
    local z = wheel + 0.010
    for i = 1, p.drawers do
      local e = room * shares[i] / total
      drawer(z, z + e)
      z = z + e
    end
    if chest then -- an upper chest with two drawers and a lid
      local a, zl = z1 + 0.004, p.height - 0.10
      k:box { low = { 0.01, w0 + 0.02, z1 - 0.001 }, high = { front - 0.02, w1 - 0.02, a + 0.001 }, slot = "dark", bevel = 0 }
      case(a, zl, false)
      local e = (zl - a - 0.02) * 0.34
      drawer(a + 0.010, a + 0.010 + e)
      drawer(a + 0.010 + e, a + 0.010 + 2 * e)
      k:box { low = { t, w0 + t, a + 0.012 + 2 * e }, high = { front, w1 - t, a + 0.018 + 2 * e }, slot = "body", fill = 0.2, bevel = 0 }
      k:box { low = { front - t, w0 + t, a + 0.018 + 2 * e }, high = { front, w1 - t, zl }, slot = "body", fill = 0.12, bevel = 0.001 }
      k:container("chest", { center = { front / 2, mid, a + 0.018 + 2 * e }, size = { front - 0.04, 2 * w - 0.04 }, clearance = zl - a - 0.02 - 2 * e })
      local part = k:part("lid")
      k:with({ part = part, slot = "body" }, function()
        local la, lb, l = zl + 0.003, p.height, 0.008
        k:box { low = { 0, w0, lb - l }, high = { front + 0.006, w1, lb }, fill = 0.14, bevel = 0.003 }
        for _, q in ipairs { { 0, l }, { front - l + 0.006, front + 0.006 } } do k:box { low = { q[1], w0, la }, high = { q[2], w1, lb - l }, fill = 0.14, bevel = 0.001 } end
        for _, q in ipairs { { w0, w0 + l }, { w1 - l, w1 } } do k:box { low = { l, q[1], la }, high = { front - l + 0.006, q[2], lb - l }, fill = 0.14, bevel = 0.001 } end
        k:box { low = { front + 0.004, mid - 0.10, la + 0.01 }, high = { front + 0.018, mid + 0.10, la + 0.025 }, slot = "pull", bevel = 0.003, no_collider = true }
      end)
      k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { 0, mid, zl + 0.003 }, range = { 0, 80 }, hold = "friction" }
      k:handle { part = part, at = { front + 0.018, mid, zl + 0.02 }, normal = { 1, 0, 0 } }
    else -- a tray with a ribbed mat
      k:box { low = { 0, w0, z1 }, high = { 0.008, w1, p.height }, slot = "body", fill = 0.2, bevel = 0.002 }
      k:box { low = { front - 0.008, w0, z1 }, high = { front, w1, p.height }, slot = "body", fill = 0.2, bevel = 0.002 }
      for _, q in ipairs { { w0, w0 + 0.008 }, { w1 - 0.008, w1 } } do k:box { low = { 0.008, q[1], z1 }, high = { front - 0.008, q[2], p.height }, slot = "body", fill = 0.2, bevel = 0.002 } end
      k:box { low = { 0.008, w0 + 0.008, z1 }, high = { front - 0.008, w1 - 0.008, z1 + 0.004 }, slot = "dark", bevel = 0 }
      for i = 1, 11 do k:box { size = { 0.004, 2 * w - 0.03, 0.002 }, at = { front * i / 12, mid, z1 + 0.0045 }, slot = "dark", visual_only = true, bevel = 0 } end
      k:surface("top", { center = { front / 2, mid, z1 + 0.004 }, size = { front - 0.03, 2 * w - 0.03 } })
    end
    k:box { size = { 0.002, 0.10, 0.028 }, at = { front + 0.0195 + 0.001, w1 - 0.10, wheel + 0.05 }, part = "drawer_1", slot = "label", visual_only = true, bevel = 0 }
    -- Push bar, lock, wheels.
    local zb = z1 - 0.10
    k:cylinder { radius = 0.012, height = front - 0.10, axis = "x", at = { front / 2, -p.width / 2 + 0.012, zb }, slot = "metal", segments = 12, fill = 0.3 }
    for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.009, height = bar, axis = "y", at = { front / 2 + s * (front / 2 - 0.08), -p.width / 2 + bar / 2 + 0.010, zb }, slot = "metal", segments = 10, no_collider = true, fill = 0.4 } end
    if p.wheels then
      for _, x in ipairs { 0.07, front - 0.05 } do
        for _, y in ipairs { w0 + 0.06, w1 - 0.06 } do fittings.caster(k, { at = { x, y, wheel + 0.001 }, height = wheel + 0.001, slot = "metal", wheel = "wheel", turn = 15 }) end
      end
    else k:box { low = { 0.02, w0 + 0.02, 0 }, high = { front - 0.03, w1 - 0.02, wheel + 0.001 }, slot = "dark", fill = 0.1 } end
    k:fit()
  end,
}
