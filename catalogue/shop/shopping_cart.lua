-- A cart for shopping: a basket of wire that narrows to the front, a child's seat flap, a push handle, a frame on four casters with a rack below.
return kind {
  api    = 1,
  names  = { en = "shopping cart, trolley cart, grocery cart, shopping trolley, shopping basket", zh = "购物车" },
  measure_zh = "辆",
  groups = { "cart" },
  stands = "floor",
  size   = { width = { 0.52, 0.57, 0.64 }, depth = { 0.85, 0.98, 1.10 }, height = { 0.96, 1.02, 1.08 } },
  mass   = { 8, 18, 34 },
  params = {
    make  = one_of { "wire", "plastic", default = "wire", words = { wire = "wire", metal = "wire", plastic = "plastic", ["塑料"] = "plastic" } },
    tiers = one_of { "single", "double", default = "single", words = { double = "double", ["two-basket"] = "double", ["双层"] = "double" } },
    goods = bool(false, { full = true, ["with groceries"] = true, ["full of groceries"] = true, ["装满"] = true }),
  },
  slots  = {
    wire    = { "chrome", "galvanised_steel" },
    frame   = { "chrome", "galvanised_steel" },
    plastic = { "plastic", tint = { "#c8402f", "#2f6fb8", "#3f9f5a", "#6f757a" } },
    grip    = { "plastic", tint = { "#d0302f", "#2f5fb8", "#3f9f4f", "#e08a1f" } },
    wheel   = "rubber",
    red     = { "paperboard", tint = { "#d0402f" } },
    yellow  = { "paperboard", tint = { "#f0b92f" } },
    green   = { "fruit_skin", tint = { "#5f9f3f" } },
    white   = { "plastic", tint = { "#f4f4f0" } },
  },
  rooms  = { "supermarket", "shop", "parking" },
  build  = function(p, k)
    -- Built along x: the handle at the back (-x), the nose in front.
    local h, w, L = p.height, p.width / 2, p.depth / 2
    local double = p.tiers == "double"
    local z1 = h - 0.06 -- rim at the back
    local z0 = double and z1 - 0.24 or z1 - 0.46
    local nose, tail = L - 0.02, -L + 0.11
    local slot = p.make == "plastic" and "plastic" or "wire"
    -- Corners of the basket: floor and rim, at the tail wider than at the nose.
    local function basket(fx0, fx1, fw0, fw1, fz0, fz1, rx0, rx1, rw0, rw1, rz0, rz1, name)
      local floor = { { fx0, fw0, fz0 }, { fx1, fw1, fz1 }, { fx1, -fw1, fz1 }, { fx0, -fw0, fz0 } }
      local rim = { { rx0, rw0, rz0 }, { rx1, rw1, rz1 }, { rx1, -rw1, rz1 }, { rx0, -rw0, rz0 } }
      local function mix(a, b, t) return { a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t, a[3] + (b[3] - a[3]) * t } end
      for i = 1, 4 do
        local j = i % 4 + 1
        local points = {}
        local cx, cy = (fx0 + fx1) / 2, 0
        for _, q in ipairs { floor[i], floor[j], rim[i], rim[j] } do
          points[#points + 1] = q
          local dx, dy = cx - q[1], cy - q[2]
          local l = math.sqrt(dx * dx + dy * dy)
          points[#points + 1] = { q[1] + 0.008 * dx / l, q[2] + 0.008 * dy / l, q[3] }
        end
        if p.make == "plastic" then k:hull { points = points, slot = slot, fill = 0.45 }
        else
          k:hull { points = points, slot = slot, collider_only = true }
          local along = (i % 2 == 1) and 13 or 8
          for c = 0, along do k:sweep { path = { mix(floor[i], floor[j], c / along), mix(rim[i], rim[j], c / along) }, radius = 0.0022, segments = 4, slot = slot, no_collider = true } end
          for r = 1, 3 do k:sweep { path = { mix(floor[i], rim[i], r / 4), mix(floor[j], rim[j], r / 4) }, radius = 0.0026, segments = 4, slot = slot, no_collider = true } end
        end
        if p.make == "plastic" then -- slots in the walls
          local n = (i % 2 == 1) and 9 or 6
          for c = 1, n do
            local a, b = mix(mix(floor[i], floor[j], c / (n + 1)), mix(rim[i], rim[j], c / (n + 1)), 0.18), mix(mix(floor[i], floor[j], c / (n + 1)), mix(rim[i], rim[j], c / (n + 1)), 0.82)
            local ox, oy = (a[1] - cx), a[2]
            local l = math.sqrt(ox * ox + oy * oy)
            local nx, ny = i % 2 == 0 and (i == 2 and 1 or -1) or 0, i % 2 == 1 and (i == 1 and 1 or -1) or 0
            if l > 0 then k:sweep { path = { { a[1] + nx * 0.001, a[2] + ny * 0.001, a[3] }, { b[1] + nx * 0.001, b[2] + ny * 0.001, b[3] } }, radius = 0.006, segments = 4, slot = "wheel", visual_only = true } end
          end
        end
      end
      k:sweep { path = rim, closed = true, radius = 0.006, segments = 8, slot = slot, no_collider = true, fill = 0.6 }
      k:sweep { path = floor, closed = true, radius = 0.004, segments = 6, slot = slot, no_collider = true }
      for c = 1, 9 do k:sweep { path = { mix(floor[1], floor[4], c / 10), mix(floor[2], floor[3], c / 10) }, radius = 0.0022, segments = 4, slot = slot, no_collider = true } end
      k:hull { points = { floor[1], floor[2], floor[3], floor[4], { fx0, fw0, fz0 - 0.008 }, { fx1, fw1, fz1 - 0.008 }, { fx1, -fw1, fz1 - 0.008 }, { fx0, -fw0, fz0 - 0.008 } }, slot = slot, collider_only = p.make == "wire" or nil, fill = p.make == "plastic" and 0.5 or nil }
      k:container(name, { center = { (fx0 + fx1) / 2, 0, math.max(fz0, fz1) }, size = { fx1 - fx0 - 0.06, 2 * fw1 - 0.05 }, clearance = math.min(rz0, rz1) - math.max(fz0, fz1) })
    end
    local r = 0.012
    basket(tail + 0.05, nose - 0.10, w - 0.06, w - 0.13, z0, z0 + 0.02, tail, nose, w - 0.02, w - 0.10, z1, z1 - 0.07, "basket")
    if double then basket(tail + 0.06, nose - 0.16, w - 0.07, w - 0.14, 0.36, 0.37, tail + 0.04, nose - 0.10, w - 0.05, w - 0.11, 0.36 + 0.20, 0.36 + 0.19, "lower_basket") end
    -- Frame: from the casters up to the handle.
    for _, s in ipairs { -1, 1 } do
      local wb, wf = w - 0.05, w - 0.14
      k:sweep { path = { { nose - 0.10, s * wf, 0.14 }, { tail + 0.10, s * wb, 0.17 }, { tail + 0.03, s * wb, 0.24 }, { tail - 0.02, s * (w - 0.025), z1 - 0.06 }, { -L + 0.02, s * (w - 0.02), h - 0.03 } }, radius = r, smooth = true, steps = 2, segments = 8, slot = "frame", no_collider = true, fill = 0.25 }
      k:hull { points = { { tail + 0.05, s * wb - 0.012, 0.14 }, { tail + 0.05, s * wb + 0.012, 0.14 }, { tail + 0.02, s * wb - 0.012, 0.26 }, { tail + 0.05, s * wb + 0.012, 0.26 }, { -L, s * (w - 0.02) - 0.012, h }, { -L, s * (w - 0.02) + 0.012, h }, { -L + 0.05, s * (w - 0.02), h - 0.04 } }, slot = "frame", collider_only = true }
      k:hull { points = { { nose - 0.09, s * wf - 0.012, 0.125 }, { nose - 0.09, s * wf + 0.012, 0.125 }, { nose - 0.09, s * wf, 0.155 }, { tail + 0.06, s * wb - 0.012, 0.15 }, { tail + 0.06, s * wb + 0.012, 0.15 }, { tail + 0.06, s * wb, 0.19 } }, slot = "frame", collider_only = true }
      k:sweep { path = { { nose - 0.14, s * wf, 0.145 }, { nose - 0.20, s * (wf + 0.01), z0 - 0.02 }, { nose - 0.22, s * (wf + 0.01), z0 + 0.005 } }, radius = 0.009, segments = 8, slot = "frame", fill = 0.3, no_collider = true }
      fittings.caster(k, { at = { nose - 0.12, s * wf, 0.132 }, height = 0.132, slot = "frame", wheel = "wheel", turn = 0 })
      fittings.caster(k, { at = { tail + 0.10, s * wb, 0.160 }, height = 0.160, slot = "frame", wheel = "wheel", turn = 0 })
    end
    k:cylinder { radius = 0.015, height = 2 * w - 0.10, axis = "y", at = { -L + 0.017, 0, h - 0.017 }, slot = "grip", segments = 14, fill = 0.5 }
    for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.017, height = 0.05, axis = "y", at = { -L + 0.017, s * (w - 0.025), h - 0.017 }, slot = "wheel", segments = 12, fill = 0.5 } end
    for _, x in ipairs { tail + 0.10, nose - 0.12 } do k:cylinder { radius = 0.010, height = 2 * (x < 0 and w - 0.05 or w - 0.14), axis = "y", at = { x, 0, x < 0 and 0.17 or 0.142 }, slot = "frame", segments = 8, no_collider = true, fill = 0.3 } end
    if not double then for i = -2, 2 do k:sweep { path = { { tail + 0.10, i * 0.07, 0.172 }, { nose - 0.12, i * 0.055, 0.145 } }, radius = 0.004, segments = 5, slot = "frame", no_collider = true } end end
    -- Flap of the child's seat, folded up behind the basket.
    k:box { size = { 0.006, 2 * w - 0.20, 0.16 }, at = { tail + 0.035, 0, z1 - 0.12 }, rot = { 0, -7, 0 }, slot = "grip", bevel = 0.002, no_collider = true }
    if p.goods then
      local b = p.rng("goods")
      for i = 0, 7 do
        local x, y, tall = tail + 0.20 + (i % 4) * 0.13, (i < 4 and -1 or 1) * 0.09 + b:uniform(-0.01, 0.01), b:uniform(0.16, 0.26)
        local kind = b:int(1, 3)
        if kind == 1 then k:box { size = { 0.08, 0.12, tall }, at = { x, y, z0 + 0.02 }, anchor = "bottom", slot = i % 2 == 0 and "red" or "yellow", fill = 0.15, no_collider = true }
        elseif kind == 2 then k:lathe { profile = { { 0.04, 0 }, { 0.042, 0.6 * tall }, { 0.015, 0.82 * tall }, { 0.015, tall } }, at = { x, y, z0 + 0.02 }, slot = "white", segments = 10, fill = 0.1, no_collider = true }
        else k:sphere { radius = 0.055, at = { x, y, z0 + 0.08 }, slot = "green", segments = 10, fill = 0.3, no_collider = true } end
      end
      k:box { low = { tail + 0.16, -0.12, z0 + 0.02 }, high = { tail + 0.58, 0.12, z0 + 0.12 }, slot = "red", collider_only = true }
    end
    k:fit()
  end,
}
