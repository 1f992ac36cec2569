-- A steel safe: thick walls, a heavy hinged door with a dial or keypad, a wheel or lever, hinges outside; a shelf within.
return kind {
  api    = 1,
  names  = { en = "safe, vault, strongbox, safe box, money safe", zh = "保险柜, 保险箱" },
  measure_zh = "个",
  groups = { "cabinet", "storage" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.6 },
  size   = { width = { 0.32, 0.42, 0.62 }, depth = { 0.32, 0.44, 0.60 }, height = { 0.30, 0.46, 1.20 } },
  mass   = { 10, 60, 520 },
  params = {
    lock  = one_of { "dial", "keypad", words = { dial = "dial", combination = "dial", keypad = "keypad", electronic = "keypad", digital = "keypad", ["电子"] = "keypad", ["密码"] = "keypad", ["转盘"] = "dial" } },
    style = one_of { "modern", "antique", words = { antique = "antique", vintage = "antique", old = "antique", bank = "antique", ["古董"] = "antique" }, default = "modern" },
    tall  = one_of { "compact", "tall", default = "compact", words = { tall = "tall", ["gun"] = "tall", large = "tall", small = "compact", ["大型"] = "tall" }, size = { compact = { width = { 0.32, 0.42, 0.50 }, depth = { 0.32, 0.40, 0.48 }, height = { 0.30, 0.44, 0.56 } }, tall = { width = { 0.48, 0.55, 0.62 }, depth = { 0.46, 0.52, 0.60 }, height = { 0.90, 1.05, 1.20 } } } },
  },
  slots  = {
    body  = { "painted_metal", antique = { "cast_iron", "painted_metal" }, tint = { "#4a4f55", "#2f3336", "#6f7a74", "#8a8f92" } },
    metal = { "chrome", "stainless_steel", antique = "brass" },
    trim  = { "painted_metal", antique = "gold", tint = { "#6a7076" } },
    dark  = "black_plastic",
    lamp  = { "screen_on" },
    gold  = "gold",
    note  = { "paper", tint = { "#9fbf9a" } },
  },
  rooms  = { "office", "study", "bedroom", "bank", "hotel_room" },
  build  = function(p, k)
    local w, h = p.width / 2, p.height
    local foot, t = 0.03, 0.045
    local out = 0.07
    local front = p.depth - out - 0.052 -- the door is 50 mm thick
    local hollow = 0.16 -- two skins of steel with concrete between, drawn as one wall
    local low, high = { 0, -w, foot }, { front, w, h }
    local function wall(a, b) k:box { low = a, high = b, slot = "body", fill = hollow, bevel = 0.006 } end
    wall({ 0, -w, foot }, { front, -w + t, h })
    wall({ 0, w - t, foot }, { front, w, h })
    wall({ 0, -w + t, foot }, { t, w - t, h })
    wall({ t, -w + t, foot }, { front, w - t, foot + t })
    wall({ t, -w + t, h - t }, { front, w - t, h })
    fittings.feet(k, { low = low, high = high, height = foot, slot = p.style == "antique" and "metal" or "dark", radius = 0.028, inset = 0.05 })
    local inner = { low = { t, -w + t, foot + t }, high = { front, w - t, h - t } }
    local shelves = p.tall == "tall" and 4 or 2
    for i, bay in ipairs(joinery.bays(k, inner, { count = shelves })) do
      if i > 1 then k:box { low = { t, inner.low[2], bay.low[3] }, high = { front - 0.04, inner.high[2], bay.low[3] + 0.006 }, slot = "body", fill = 0.4, bevel = 0.001 } end
      joinery.compartment(k, "shelf_" .. i, { low = { t, bay.low[2], bay.low[3] + (i > 1 and 0.006 or 0) }, high = { front - 0.04, bay.high[2], bay.high[3] } })
      if i == 1 then -- what one hopes to find: bars of gold, notes in bundles
        for j = 0, 2 do k:loft { at = { t + 0.10, -0.06 + j * 0.055, bay.low[3] }, segments = 1, slot = "gold", no_collider = true, fill = 0.2, sections = { { at = { 0, 0, 0 }, size = { 0.12, 0.048 }, radius = 0.004 }, { at = { 0, 0, 0.03 }, size = { 0.108, 0.036 }, radius = 0.004 } } } end
        k:box { size = { 0.12, 0.06, 0.04 }, at = { t + 0.10, w - t - 0.05, bay.low[3] + 0.02 }, slot = "note", no_collider = true }
      end
    end
    -- Door: a slab with a raised field, bolts at its free edge, hinges at the left.
    local part = k:part("door")
    local x0, x1 = front + 0.002, front + 0.052
    local y0, y1, z0, z1 = -w + 0.004, w - 0.004, foot + 0.004, h - 0.004
    k:with({ part = part }, function()
      k:box { low = { x0, y0, z0 }, high = { x1, y1, z1 }, slot = "body", fill = 0.35, bevel = 0.006 }
      local m = 0.035
      if p.style == "antique" then
        for _, s in ipairs { -1, 1 } do
          k:box { size = { 0.004, 0.008, z1 - z0 - 2 * m }, at = { x1 + 0.001, s * (w - m), (z0 + z1) / 2 }, slot = "trim", visual_only = true, bevel = 0.001 }
          k:box { size = { 0.004, 2 * w - 2 * m, 0.008 }, at = { x1 + 0.001, 0, (z0 + z1) / 2 + s * ((z1 - z0) / 2 - m) }, slot = "trim", visual_only = true, bevel = 0.001 }
        end
        for i = 0, 3 do k:prism { polygon = outline.star(0.02, 0.008, 4, 45), height = 0.003, axis = "x", at = { x1 + 0.001, (i % 2 * 2 - 1) * (w - m - 0.03), (z0 + z1) / 2 + (i < 2 and -1 or 1) * ((z1 - z0) / 2 - m - 0.03) }, slot = "trim", visual_only = true, bevel = 0 } end
      else
        k:box { size = { 0.004, 2 * w - 0.05, z1 - z0 - 0.05 }, at = { x1, 0, (z0 + z1) / 2 }, slot = "trim", visual_only = true, bevel = 0.0015 }
      end
      local zc = (z0 + z1) / 2
      local lock_z, wheel_z = zc + 0.055, zc - 0.055
      local lock_y = p.tall == "tall" and 0 or -0.02
      if p.lock == "dial" then
        k:cylinder { radius = 0.045, height = 0.010, axis = "x", at = { x1 + 0.004, lock_y, lock_z }, slot = "dark", segments = 28, no_collider = true }
        for i = 0, 19 do
          local a = math.rad(18 * i)
          k:box { size = { 0.002, 0.002, i % 5 == 0 and 0.010 or 0.006 }, at = { x1 + 0.0095, lock_y + 0.038 * math.sin(a), lock_z + 0.038 * math.cos(a) }, rot = { -18 * i, 0, 0 }, slot = "metal", visual_only = true, bevel = 0 }
        end
        k:cylinder { radius = 0.026, radius_top = 0.022, height = 0.030, axis = "x", at = { x1 + 0.022, lock_y, lock_z }, slot = "metal", segments = 20, no_collider = true, fill = 0.4 }
      else
        k:box { size = { 0.014, 0.085, 0.11 }, at = { x1 + 0.006, lock_y, lock_z + 0.01 }, slot = "dark", bevel = 0.004, no_collider = true }
        k:box { size = { 0.003, 0.066, 0.020 }, at = { x1 + 0.0125, lock_y, lock_z + 0.046 }, slot = "lamp", visual_only = true, bevel = 0 }
        for i = 0, 11 do k:box { size = { 0.004, 0.016, 0.012 }, at = { x1 + 0.014, lock_y + (i % 3 - 1) * 0.022, lock_z + 0.022 - math.floor(i / 3) * 0.017 }, slot = "metal", visual_only = true, bevel = 0.001 } end
      end
      -- A wheel of spokes or, on small ones, a lever.
      local wy = p.tall == "tall" and 0 or lock_y
      if p.tall == "tall" or p.style == "antique" then
        local r = p.tall == "tall" and 0.085 or 0.05
        if p.tall ~= "tall" then wheel_z = zc - 0.075 end
        if p.tall == "tall" then wheel_z = zc - 0.10 end
        k:cylinder { radius = 0.014, height = out - 0.005, axis = "x", at = { x1 + (out - 0.005) / 2, wy, wheel_z }, slot = "metal", segments = 12 }
        k:torus { radius = r - 0.008, tube = 0.008, axis = "x", at = { x1 + out - 0.018, wy, wheel_z }, slot = "metal", segments = 24, no_collider = true }
        for i = 0, 2 do k:cylinder { radius = 0.006, height = 2 * r + 0.01, axis = "y", at = { x1 + out - 0.018, wy, wheel_z }, rot = { 60 * i, 0, 0 }, slot = "metal", segments = 8, no_collider = true } end
        k:sphere { radius = 0.018, at = { x1 + out - 0.018, wy, wheel_z }, slot = "metal", segments = 12, no_collider = true }
        k:cylinder { radius = r, height = 0.016, axis = "x", at = { x1 + out - 0.018, wy, wheel_z }, slot = "metal", collider_only = true }
      else
        k:cylinder { radius = 0.020, height = 0.012, axis = "x", at = { x1 + 0.006, wy, wheel_z - 0.01 }, slot = "metal", segments = 18, no_collider = true }
        k:cylinder { radius = 0.010, height = out - 0.012, axis = "x", at = { x1 + (out - 0.012) / 2, wy, wheel_z - 0.01 }, slot = "metal", segments = 12 }
        k:box { low = { x1 + out - 0.022, wy - 0.010, wheel_z - 0.022 }, high = { x1 + out, wy + 0.10, wheel_z + 0.002 }, slot = "metal", bevel = 0.006 }
      end
      k:handle { part = part, at = { x1 + out, wy, wheel_z }, normal = { 1, 0, 0 } }
      for _, q in ipairs { 0.25, 0.5, 0.75 } do k:cylinder { radius = 0.010, height = 0.012, axis = "y", at = { x0 + 0.025, y1 - 0.0055, z0 + q * (z1 - z0) }, slot = "metal", segments = 10, no_collider = true, bevel = 0 } end
    end)
    for _, q in ipairs { 0.18, 0.82 } do k:cylinder { radius = 0.011, height = 0.07, at = { x1 - 0.002, y0 + 0.0115, z0 + q * (z1 - z0) }, slot = "metal", part = part, segments = 12, no_collider = true } end
    k:joint { part = part, type = "hinge", axis = { 0, 0, -1 }, origin = { x1, y0, (z0 + z1) / 2 }, range = { 0, 100 }, hold = "latch" }
    k:surface("top", { center = { front / 2, 0, h }, size = { front, p.width } })
  end,
}
