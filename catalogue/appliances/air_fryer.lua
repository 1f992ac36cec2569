-- An egg-shaped or square tower whose basket slides out by its handle; a display or dials above it, vents behind.
return kind {
  api    = 1,
  names  = { en = "air fryer, airfryer", zh = "空气炸锅" },
  measure_zh = "个",
  groups = { "appliance" },
  stands = "surface", access = { ["+x"] = 0.4 },
  size   = { width = { 0.23, 0.27, 0.36 }, depth = { 0.30, 0.35, 0.42 }, height = { 0.27, 0.32, 0.36 } },
  mass   = { 2.5, 5, 9 },
  params = { shape = one_of { "round", "square", words = { round = "round", egg = "round", square = "square" } }, baskets = int(1, 1, 2, { dual = 2, double = 2, ["双"] = 2 }, { { width = { 0.23, 0.27, 0.30 } }, { width = { 0.33, 0.36, 0.40 } } }) },
  slots  = { shell = { "black_plastic", "plastic", "painted_metal", tint = { "#f4f2ec", "#3d4145", "#b9c9bf", "#c23b33" } }, basket = "black_steel", handle = { "black_plastic", "walnut" }, panel = "screen_black", mark = "neon", metal = "chrome", foot = "rubber" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, h, out, foot = p.width / 2, p.height, 0.062, 0.008
    local d = p.depth - out
    local round, share = p.shape == "round", p.slots.shell == "painted_metal" and 0.018 or 0.07
    local q = round and 0.44 * math.min(d, 2 * w) or 0.045
    local z0, z1 = 0.045, 0.56 * h -- the baskets' opening
    local function ring(s, z, front) return { at = { d / 2, 0, z }, size = { d * s, 2 * w * s }, radius = math.min(q * s, 0.49 * d * s, 0.98 * w * s) } end
    local shell = k:loft { slot = "shell", segments = 6, crease = 50, fill = share, no_collider = true, sections = { ring(0.94, foot), ring(1, foot + 0.014), ring(1, 0.64 * h), ring(0.95, 0.84 * h), ring(0.78, 0.96 * h), ring(0.62, h) } }
    local n = p.baskets
    local bays, half = {}, w - (round and 0.030 or 0.020)
    for i = 1, n do
      local a = -half + 2 * half * (i - 1) / n + (i > 1 and 0.006 or 0)
      local b = -half + 2 * half * i / n - (i < n and 0.006 or 0)
      bays[i] = { a, b }
      k:cut(shell, k:box { low = { 0.05, a, z0 }, high = { d + 0.02, b, z1 }, slot = "shell", bevel = 0, no_collider = true })
    end
    -- Colliders around the openings.
    local c = round and 0.03 or 0.01
    k:box { low = { c, -w + c, foot }, high = { d - c, w - c, z0 }, slot = "shell", collider_only = true }
    k:loft { slot = "shell", segments = 2, collider_only = true, sections = { ring(1, z1), ring(1, 0.66 * h), ring(0.78, 0.96 * h), ring(0.62, h) } }
    k:box { low = { 0.004, -w + 2 * c, z0 }, high = { 0.05, w - 2 * c, z1 }, slot = "shell", collider_only = true }
    for _, s in ipairs { -1, 1 } do k:box { low = { 2 * c, s < 0 and -w or half, z0 }, high = { d - 2 * c, s < 0 and -half or w, z1 }, slot = "shell", collider_only = true } end
    if n > 1 then k:box { low = { 0.05, -0.006, z0 }, high = { d - 0.02, 0.006, z1 }, slot = "shell", collider_only = true } end
    for i = 0, 3 do k:cylinder { radius = 0.012, height = foot + 0.004, at = { d / 2 + (i % 2 - 0.5) * 0.62 * d, (i < 2 and -0.5 or 0.5) * 1.2 * w, 0 }, anchor = "bottom", slot = "foot", segments = 10 } end
    k:lump { mass = 1.6, at = { d / 2, 0, 0.75 * h }, size = { 0.12, 0.12, 0.06 } } -- fan and heater
    for i, bay in ipairs(bays) do
      local name = n > 1 and "basket_" .. i or "basket"
      local part = k:part(name)
      local a, b, g = bay[1] + 0.003, bay[2] - 0.003, 0.0025
      k:with({ part = part, slot = "basket" }, function()
        local x0, x1, lo, hi = 0.058, d - 0.012, z0 + 0.004, z1 - 0.025
        k:box { low = { x0, a, lo }, high = { x1, b, lo + g }, bevel = 0, fill = 0.5 }
        for _, e in ipairs { { x0, a, x0 + g, b }, { x0, a, x1, a + g }, { x0, b - g, x1, b } } do k:box { low = { e[1], e[2], lo }, high = { e[3], e[4], hi }, bevel = 0, fill = 0.5 } end
        for r = -2, 2 do k:box { low = { x0 + 0.03, (a + b) / 2 + r * (b - a) * 0.15 - 0.003, lo + g }, high = { x1 - 0.03, (a + b) / 2 + r * (b - a) * 0.15 + 0.003, lo + g + 0.002 }, slot = "metal", bevel = 0, visual_only = true } end
        -- The face: a bulged plate that continues the shell, with a handle.
        k:rounded_box { low = { d - 0.020, a - 0.001, z0 + 0.002 }, high = { d + 0.006, b + 0.001, z1 - 0.003 }, radius = 0.008, segments = 2, slot = "shell", fill = 4 * share }
        local y, z = (a + b) / 2, z1 - 0.055
        k:rounded_box { low = { d + 0.004, y - 0.020, z - 0.012 }, high = { d + out, y + 0.020, z + 0.014 }, radius = 0.009, segments = 3, slot = "handle", fill = 0.4 }
        k:box { low = { d + 0.006, y - 0.012, z + 0.0135 }, high = { d + 0.040, y + 0.012, z + 0.0155 }, slot = "metal", bevel = 0.0005, visual_only = true }
        k:handle { part = part, at = { d + out, y, z }, normal = { 1, 0, 0 } }
        k:container(name, { part = part, center = { (x0 + x1) / 2 - 0.005, y, lo + g + 0.002 }, size = { x1 - x0 - 0.03, b - a - 0.02 }, clearance = hi - lo })
      end)
      k:joint { part = part, type = "slide", axis = { 1, 0, 0 }, range = { 0, 0.78 * (d - 0.06) }, hold = "friction" }
    end
    k:with({ at = { d - 0.004, 0, 0.72 * h }, rot = { 0, -10, 0 } }, function()
      k:rounded_box { low = { -0.012, -0.060, -0.040 }, high = { 0.004, 0.060, 0.040 }, radius = 0.006, segments = 2, slot = "panel", fill = 0.1, no_collider = true }
      appliance.digits(k, { at = { 0.005, 0, 0.012 }, height = 0.022, text = "180", slot = "mark" })
      electronics.buttons(k, { at = { 0.004, 0, -0.022 }, count = 4, pitch = 0.026, size = 0.010, slot = "metal" })
    end)
    k:fit()
  end,
}
