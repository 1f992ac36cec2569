-- A bicycle: frame of tube, two spoked wheels that turn, cranks, a front fork that steers; it stands on a two-legged stand or, for children, on small side wheels.
return kind {
  api    = 1,
  names  = { en = "bicycle, bike, push bike, cycle, city bike, mountain bike, road bike, kids bike", zh = "自行车, 单车, 脚踏车, 山地车, 公路车, 儿童自行车" },
  measure_zh = "辆",
  groups = { "vehicle" },
  stands = "floor", access = { ["-y"] = 0.4 },
  size   = { width = { 0.36, 0.60, 0.76 }, depth = { 0.90, 1.75, 1.88 }, height = { 0.62, 1.06, 1.16 } },
  mass   = { 4, 15, 28 },
  params = {
    type = one_of { "city", "mountain", "road", "kids", words = { ["city"] = "city", ["dutch"] = "city", ["mountain"] = "mountain", ["山地"] = "mountain", ["road"] = "road", ["racing"] = "road", ["公路"] = "road", ["kids"] = "kids", ["children's"] = "kids", ["child"] = "kids", ["儿童"] = "kids" }, size = {
      city = { width = { 0.56, 0.62, 0.68 }, depth = { 1.70, 1.80, 1.88 }, height = { 1.02, 1.08, 1.16 } }, mountain = { width = { 0.64, 0.70, 0.76 }, depth = { 1.70, 1.78, 1.88 }, height = { 1.00, 1.06, 1.12 } },
      road = { width = { 0.40, 0.43, 0.46 }, depth = { 1.62, 1.68, 1.76 }, height = { 0.94, 0.99, 1.05 } }, kids = { width = { 0.42, 0.48, 0.54 }, depth = { 0.90, 1.02, 1.15 }, height = { 0.62, 0.70, 0.80 } } } },
    basket = bool(false, { ["with basket"] = true, ["with a basket"] = true, ["带篮子"] = true, ["车筐"] = true }),
  },
  slots  = { frame = { "painted_metal", tint = { "#b8302a", "#2a5f9a", "#2f6f4f", "#26282b", "#d9862b", "#5fa8a0" } }, tyre = "rubber", metal = "aluminium", spoke = "steel", saddle = { "black_leather", "leather" }, grip = { "rubber" },
             lamp = "clear_plastic", rear = { "plastic", tint = { "#c0201c" } }, basket = "wicker" },
  rooms  = { "garage", "hallway", "balcony" },
  build  = function(p, k)
    local w, L, H, kids = p.width / 2, p.depth, p.height, p.type == "kids"
    local R = kids and 0.195 * L / 1.02 or (p.type == "road" and 0.335 or 0.345)
    local t = ({ city = 0.019, mountain = 0.026, road = 0.0125, kids = 0.022 })[p.type]
    local u = kids and 0.62 or 1
    local xr, xf = -L / 2 + R, L / 2 - R
    local bb = { xr + 0.43 * u, 0, R - 0.06 * u }
    local lean = 1 / math.tan(math.rad(71))
    local function head(z) return { xf - 0.045 * u - (z - R) * lean, 0, z } end
    local bar_z = H - (kids and 0.02 or 0.03)
    local h1, h0 = head(bar_z - (p.type == "road" and 0.05 or 0.13 * u)), head(R + 0.40 * u - (kids and 0.02 or 0))
    local seat_z = p.type == "road" and H - 0.02 or (kids and H - 0.17 or H - 0.10)
    local function seat_tube(z) return { bb[1] - (z - bb[3]) * 0.30, 0, z } end
    local s1 = seat_tube(seat_z - 0.22 * u)
    local tube = (p.type == "mountain" and 0.040 or 0.032) * (kids and 0.85 or 1)
    local function rod(a, b, size, part, trim) gym.tube(k, { path = { a, b }, size = size, round = true, segments = 10, slot = "frame", part = part, trim = trim, fill = 0.2, round_ends = true }) end
    local steer = k:part("steering")
    rod(seat_tube(bb[3] - 0.01), s1, tube)
    if p.type == "city" or kids then -- low step-through: the upper tube bends down
      local m = { (h0[1] + s1[1]) / 2 - 0.06, 0, 0.48 * h0[3] + 0.30 * s1[3] }
      gym.tube(k, { path = { { h1[1] + 0.005, 0, h1[3] - 0.05 * u }, m, seat_tube(bb[3] + 0.42 * (s1[3] - bb[3])) }, size = 0.85 * tube, round = true, smooth = true, steps = 3, slot = "frame" })
    else
      rod({ h1[1] + 0.002, 0, h1[3] - 0.045 }, { s1[1], 0, s1[3] - 0.03 }, 0.9 * tube)
    end
    rod(bb, { h0[1], 0, h0[3] + 0.045 * u }, tube)
    rod(h0, h1, tube + 0.006)
    k:cylinder { radius = 0.024 * u, height = 0.075 * u, axis = "y", at = bb, slot = "metal", segments = 14, fill = 0.5, no_collider = true }
    for _, s in ipairs { -1, 1 } do
      local y = s * (t + 0.024)
      rod({ bb[1] - 0.03, s * (t + 0.012), bb[3] }, { xr, y + s * 0.008, R }, 0.017, nil, s > 0)
      rod({ s1[1] - 0.01, s * 0.020, s1[3] - 0.03 }, { xr, y + s * 0.008, R }, 0.015, nil, s > 0)
      k:box { size = { 0.05, 0.006, 0.05 }, at = { xr, y + s * 0.008, R }, slot = "frame", bevel = 0.001, no_collider = true }
    end
    -- Seat post and saddle.
    local sp = seat_tube(seat_z - 0.05)
    gym.tube(k, { path = { s1, sp }, size = 0.027, round = true, slot = "metal" })
    k:ellipsoid { size = { 0.15 * u, (p.type == "road" and 0.13 or 0.18) * u, 0.06 * u }, at = { sp[1] - 0.06 * u, 0, seat_z - 0.03 * u }, slot = "saddle", segments = 14 }
    k:ellipsoid { size = { 0.26 * u, 0.06 * u, 0.045 * u }, at = { sp[1] + 0.03 * u, 0, seat_z - 0.028 * u }, slot = "saddle", segments = 12 }
    -- Wheels.
    local function wheel(name, x, parent)
      local part = k:part(name)
      k:with({ at = { x, 0, R }, part = part }, function()
        k:torus { radius = R - t, tube = t, axis = "y", slot = "tyre", segments = 36, fill = 0.35, no_collider = true }
        k:torus { radius = R - 2 * t - 0.006, tube = 0.010, axis = "y", slot = "metal", segments = 28, fill = 0.35, no_collider = true }
        k:cylinder { radius = R, height = 1.6 * t, axis = "y", segments = 28, slot = "tyre", collider_only = true }
        k:cylinder { radius = 0.020, height = 2 * t + 0.027, axis = "y", slot = "metal", segments = 12, fill = 0.5, no_collider = true }
        local n = kids and 10 or 14
        for i = 1, n do
          local a = 360 * i / n
          k:with({ rot = { 0, a, 0 } }, function()
            k:box { low = { 0.015, -0.0011 + (i % 2) * 0.012 - 0.006, -0.0011 }, high = { R - 2 * t - 0.008, 0.0011 + (i % 2) * 0.012 - 0.006, 0.0011 }, bevel = 0, slot = "spoke", visual_only = true }
          end)
        end
        k:lump { mass = 0.45 * u, at = { 0, 0, 0 }, size = { 0.04, 0.03, 0.04 } }
      end)
      k:joint { part = part, parent = parent, type = "hinge", axis = { 0, 1, 0 }, origin = { x, 0, R }, range = "endless", hold = "friction" }
    end
    -- Fork, stem, handlebars.
    local crown = head(R + R + 0.028)
    for _, s in ipairs { -1, 1 } do
      gym.tube(k, { path = { { crown[1], s * (t + 0.020), crown[3] }, { crown[1] + 0.35 * (xf - crown[1]), s * (t + 0.020), R + 0.45 * (crown[3] - R) }, { xf, s * (t + 0.020), R } }, size = p.type == "mountain" and 0.032 or 0.022, round = true, smooth = true, steps = 3, slot = p.type == "mountain" and "metal" or "frame", part = steer })
    end
    k:box { size = { 0.035, 2 * t + 0.065, 0.028 }, at = crown, rot = { 0, -19, 0 }, slot = "frame", part = steer, bevel = 0.006, fill = 0.4, no_collider = true }
    rod(crown, { h0[1] + 0.012 * lean * 2, 0, h0[3] - 0.022 - tube / 2 }, 0.028, steer, true)
    local stem = head(bar_z - 0.005)
    rod({ h1[1] - 0.012 * lean, 0, h1[3] + tube / 2 + 0.014 }, stem, 0.026, steer)
    k:with({ part = steer }, function()
      local b = { stem[1] + (p.type == "city" and 0.0 or 0.07 * u), 0, bar_z }
      rod(stem, b, 0.030, steer, true)
      local yw = w - (p.type == "road" and 0.012 or 0.016)
      for _, s in ipairs { -1, 1 } do
        local path = ({
          city = { { b[1], 0, b[3] - 0.02 }, { b[1] + 0.03, s * 0.12, b[3] - 0.005 }, { b[1] - 0.02, s * (yw - 0.06), b[3] }, { b[1] - 0.16, s * (yw - 0.016), b[3] } },
          mountain = { { b[1], 0, b[3] - 0.01 }, { b[1] - 0.01, s * 0.10, b[3] }, { b[1] - 0.03, s * yw, b[3] + 0.005 } },
          road = { { b[1], 0, b[3] }, { b[1], s * (yw - 0.02), b[3] }, { b[1] + 0.09, s * yw, b[3] - 0.01 }, { b[1] + 0.11, s * yw, b[3] - 0.075 }, { b[1] + 0.05, s * yw, b[3] - 0.125 }, { b[1] - 0.03, s * yw, b[3] - 0.125 } },
          kids = { { b[1], 0, b[3] - 0.06 }, { b[1] - 0.02, s * 0.10, b[3] }, { b[1] - 0.08, s * yw, b[3] + 0.005 } },
        })[p.type]
        gym.tube(k, { path = path, size = 0.024, round = true, smooth = true, steps = 3, segments = 8, slot = p.type == "road" and "grip" or "metal", round_ends = true, trim = true })
        local n = #path
        local a, e = path[n - 1], path[n]
        local function solid(from, to) k:sweep { path = { from, to }, radius = 0.013, segments = 6, slot = "grip", collider_only = true } end
        if p.type == "road" then
          solid({ b[1], 0, b[3] }, { b[1] + 0.07, s * yw, b[3] })
          solid({ b[1] + 0.10, s * yw, b[3] - 0.01 }, { b[1] + 0.09, s * yw, b[3] - 0.11 })
        else
          solid(path[1], e)
        end
        if p.type ~= "road" then
          gym.tube(k, { path = { { e[1] + 0.55 * (a[1] - e[1]), e[2] + 0.45 * (a[2] - e[2]), e[3] }, { e[1], e[2], e[3] } }, size = 0.034, round = true, slot = "grip", round_ends = true, trim = true, fill = 0.5 })
        end
        if not kids then
          local l = p.type == "road" and { { b[1] + 0.10, s * yw, b[3] + 0.015 }, { b[1] + 0.135, s * (yw - 0.005), b[3] - 0.02 }, { b[1] + 0.115, s * (yw - 0.01), b[3] - 0.10 } } or { { e[1] + 0.6 * (a[1] - e[1]) + 0.02, e[2] + 0.6 * (a[2] - e[2]), e[3] }, { e[1] + 0.042, e[2] + 0.25 * (a[2] - e[2]), e[3] - 0.012 } }
          k:sweep { path = l, radius = 0.006, segments = 6, slot = "metal", no_collider = true }
        end
      end
      if p.basket then
        local x = b[1] + (p.type == "road" and 0.15 or 0.06)
        local basket = k:box { low = { x, -0.16 * u, bar_z - 0.24 * u }, high = { x + 0.24 * u, 0.16 * u, bar_z - 0.02 }, slot = "basket", bevel = 0.006 }
        k:cut(basket, k:box { low = { x + 0.008, -0.16 * u + 0.008, bar_z - 0.24 * u + 0.008 }, high = { x + 0.24 * u - 0.008, 0.16 * u - 0.008, bar_z + 0.05 }, bevel = 0, slot = "basket", no_collider = true })
        k:box { low = { b[1] - 0.01, -0.02, bar_z - 0.06 }, high = { x + 0.01, 0.02, bar_z - 0.04 }, slot = "metal", no_collider = true }
        k:container("basket", { center = { x + 0.12 * u, 0, bar_z - 0.24 * u + 0.008 }, size = { 0.21 * u, 0.29 * u }, clearance = 0.2 * u })
      elseif p.type == "city" then
        k:cylinder { radius = 0.032, height = 0.05, axis = "x", at = { h1[1] + 0.075, 0, h1[3] + 0.03 }, slot = "metal", segments = 16, no_collider = true, fill = 0.3 }
        k:cylinder { radius = 0.028, height = 0.004, axis = "x", at = { h1[1] + 0.101, 0, h1[3] + 0.03 }, slot = "lamp", segments = 16, bevel = 0, visual_only = true }
        k:box { low = { stem[1] - 0.01, -0.008, h1[3] + 0.022 }, high = { h1[1] + 0.06, 0.008, h1[3] + 0.036 }, slot = "metal", no_collider = true }
      end
    end)
    k:joint { part = steer, type = "hinge", axis = { -lean / math.sqrt(1 + lean * lean), 0, 1 / math.sqrt(1 + lean * lean) }, origin = h0, range = { -30, 30 }, hold = "friction" }
    wheel("front_wheel", xf, steer)
    wheel("rear_wheel", xr)
    -- Cranks with chain ring (right side), chain.
    local crank = gym.cranks(k, { at = bb, radius = 0.165 * (kids and 0.6 or 1), half = t + 0.060, slot = "metal", pedal = "grip", pedal_width = 0.085 * (kids and 0.8 or 1), phase = 25 })
    local cy = -(t + 0.042)
    k:cylinder { radius = 0.088 * u, height = 0.004, axis = "y", at = { bb[1], cy - 0.004, bb[3] }, slot = "metal", part = crank, segments = 24, bevel = 0, visual_only = true }
    k:cylinder { radius = 0.060 * u, height = 0.006, axis = "y", at = { bb[1], cy - 0.004, bb[3] }, slot = "tyre", part = crank, segments = 20, bevel = 0, visual_only = true }
    for _, s in ipairs { -1, 1 } do
      k:sweep { path = { { bb[1], cy, bb[3] + s * 0.086 * u }, { xr, cy, R + s * 0.036 * u } }, rect = { 0.005, 0.009 }, up = { 0, 0, 1 }, slot = "spoke", visual_only = true }
    end
    if p.type == "city" or kids then -- mudguards
      for i, x in ipairs { xr, xf } do
local from, to, part = i == 1 and 40 or 30, i == 1 and 190 or (kids and 135 or 165), i == 2 and steer or "base"
        k:sweep { path = contour.arc({ x, 0, R }, R + 0.020, from, to, 12, "xz"), rect = { 0.003, 2 * t + 0.016 }, up = { 0, 1, 0 }, slot = "frame", part = part, fill = 0.4, no_collider = true }
        k:sweep { path = contour.arc({ x, 0, R }, R + 0.032, from, to, 5, "xz"), rect = { 0.004, 2 * t + 0.016 }, up = { 0, 1, 0 }, slot = "frame", part = part, collider_only = true }
      end
    end
    if p.type == "city" then
      k:box { low = { xr - 0.17, -0.06, 2 * R + 0.045 }, high = { xr + 0.20, 0.06, 2 * R + 0.055 }, slot = "metal", bevel = 0.003, fill = 0.3 }
      for _, s in ipairs { -1, 1 } do k:sweep { path = { { xr - 0.10, s * 0.05, 2 * R + 0.046 }, { xr, s * (t + 0.040), R } }, radius = 0.005, segments = 6, slot = "metal", no_collider = true } end
      k:box { size = { 0.012, 0.06, 0.03 }, at = { xr - 0.175, 0, 2 * R + 0.04 }, slot = "rear", bevel = 0.004, no_collider = true }
    end
    for _, s in ipairs { -1, 1 } do
      if kids then
        local y, r = s * (w - 0.03), 0.058
        rod({ xr, s * (t + 0.036), R }, { xr, y - s * 0.02, r }, 0.016)
        k:cylinder { radius = r, height = 0.028, axis = "y", at = { xr, y, r }, slot = "tyre", segments = 18, bevel = 0.004 }
        k:cylinder { radius = 0.55 * r, height = 0.032, axis = "y", at = { xr, y, r }, slot = "rear", segments = 14, bevel = 0, no_collider = true }
      else
        gym.tube(k, { path = { { xr + 0.02, s * (t + 0.040), R - 0.01 }, { xr + 0.12, s * 0.17, 0.008 }, { xr + 0.155, s * 0.175, 0.008 } }, size = 0.016, round = true, slot = "metal", round_ends = true, fill = 0.5 })
      end
    end
    k:fit()
  end,
}
