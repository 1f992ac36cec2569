-- A sheet-metal case with a drop-down door; two wire baskets that slide out, a spray arm, a cutlery basket.
return kind {
  api    = 1,
  names  = { en = "dishwasher, dish washer", zh = "洗碗机" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.45, 0.60, 0.62 }, depth = { 0.56, 0.60, 0.65 }, height = { 0.82, 0.85, 0.90 } },
  mass   = { 28, 42, 75 },
  params = { style = one_of { "modern", "classic" } },
  slots  = {
    shell = { "stainless_steel", "painted_metal", tint = { "#ffffff", "#2a2c2f", "#b9bcbf" } },
    liner = "stainless_steel", rack = { "plastic", tint = { "#8b8f93", "#4d6c94" } },
    handle = { "stainless_steel", "chrome" }, panel = "screen_black", mark = "neon", dark = "black_plastic",
  },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, h, foot, leaf, out = p.width / 2, p.height, 0.09, 0.045, 0.042
    local front = p.depth - leaf - out
    local room = appliance.case(k, { low = { 0, -w, foot }, high = { front, w, h }, wall = 0.025, top = 0.03, back = 0.04, slot = "shell", liner = "liner", fill = 0.05 })
    k:box { low = { 0.02, -w + 0.01, 0.02 }, high = { front - 0.02, w - 0.01, foot + 0.002 }, slot = "dark", bevel = 0.002, fill = 0.04 }
    fittings.feet(k, { low = { 0, -w, 0 }, high = { front, w, 0 }, height = 0.025, slot = "dark", radius = 0.018, inset = 0.06 })
    k:lump { mass = 14, at = { 0.15, 0, foot }, size = { 0.2, 0.4, 0.1 } } -- pump, ballast
    appliance.door(k, { name = "door", low = { front + 0.003, -w + 0.002, foot + 0.012 }, high = { front + leaf, w - 0.002, h - 0.003 }, slot = "shell", hinge = "bottom", fill = 0.06,
      handle = fittings.bar { slot = "handle", out = out, length = 2 * w - 0.12, radius = 0.009 }, handle_at = { 0, h - 0.125 } })
    local face = front + leaf
    k:with({ part = "door" }, function() -- controls along the upper edge, a seam below them
      k:box { low = { face - 0.002, -w + 0.004, h - 0.078 }, high = { face + 0.0006, w - 0.004, h - 0.075 }, bevel = 0, slot = "dark", visual_only = true }
      if p.style == "modern" then
        electronics.screen(k, { at = { face, 0, h - 0.040 }, width = 0.11, height = 0.034, slot = "panel" })
        appliance.digits(k, { at = { face + 0.002, 0, h - 0.040 }, height = 0.018, text = "1:25", slot = "mark" })
        electronics.buttons(k, { at = { face + 0.001, w - 0.12, h - 0.040 }, count = 5, pitch = 0.026, size = 0.012, slot = "dark" })
        electronics.buttons(k, { at = { face + 0.001, -w + 0.08, h - 0.040 }, count = 2, pitch = 0.034, size = 0.016, slot = "dark" })
      else
        electronics.dial(k, { at = { face, w - 0.09, h - 0.040 }, radius = 0.026, out = 0.020, slot = "handle", mark = "dark" })
        electronics.buttons(k, { at = { face + 0.001, -w + 0.13, h - 0.040 }, count = 5, pitch = 0.034, size = 0.015, slot = "handle", round = false })
      end
    end)
    -- Baskets: each slides out once the door is open.
    local x0, x1, y = room.low[1] + 0.02, front - 0.02, room.high[2] - 0.012
    local function wire(part, a, b, r) k:sweep { path = { a, b }, radius = r or 0.0022, segments = 5, slot = "rack", part = part, no_collider = true } end
    for i, z in ipairs { room.low[3] + 0.085, room.low[3] + 0.40 } do
      local name, tall = i == 1 and "lower_basket" or "upper_basket", i == 1 and 0.13 or 0.10
      local part = k:part(name)
      for _, s in ipairs { 0, tall } do
        k:sweep { path = { { x0, -y, z + s }, { x1, -y, z + s }, { x1, y, z + s }, { x0, y, z + s } }, radius = 0.0035, closed = true, segments = 6, slot = "rack", part = part, no_collider = true }
      end
      for j = 0, 6 do
        local t = -y + 2 * y * j / 6
        wire(part, { x0, t, z }, { x1, t, z })
        for _, x in ipairs { x0, x1 } do wire(part, { x, t, z }, { x, t, z + tall }) end
        local u = x0 + (x1 - x0) * j / 6
        wire(part, { u, -y, z }, { u, y, z })
        for _, s in ipairs { -1, 1 } do wire(part, { u, s * y, z }, { u, s * y, z + tall }) end
      end
      for j = 1, 9 do for _, s in ipairs { -0.5, 0.1 } do wire(part, { x0 + (x1 - x0) * j / 10, y * s, z }, { x0 + (x1 - x0) * j / 10 - 0.02, y * s, z + 0.075 }, 0.0018) end end
      k:with({ part = part, slot = "rack" }, function()
        k:box { low = { x0 - 0.003, -y - 0.003, z - 0.004 }, high = { x1 + 0.003, y + 0.003, z + 0.003 }, collider_only = true }
        for _, s in ipairs { -1, 1 } do
          k:box { low = { x0 - 0.003, s * y - 0.004, z }, high = { x1 + 0.003, s * y + 0.004, z + tall + 0.003 }, collider_only = true }
          k:box { low = { s < 0 and x0 - 0.003 or x1 - 0.004, -y, z }, high = { s < 0 and x0 + 0.004 or x1 + 0.003, y, z + tall + 0.003 }, collider_only = true }
        end
        k:lump { mass = 1.2, at = { (x0 + x1) / 2, 0, z }, size = { 0.4, 0.4, 0.05 } }
        if i == 1 then k:box { low = { x1 - 0.10, y * 0.35, z + 0.004 }, high = { x1 - 0.02, y - 0.02, z + 0.11 }, fill = 0.1, bevel = 0.004 } end
        k:handle { part = part, at = { x1, 0, z + tall }, normal = { 1, 0, 0 } }
      end)
      k:joint { part = part, type = "slide", axis = { 1, 0, 0 }, range = { 0, 0.8 * (x1 - x0) }, hold = "friction", behind = { "door" } }
      k:container(name, { part = part, center = { (x0 + x1) / 2 - 0.03, -0.25 * y, z + 0.004 }, size = { x1 - x0 - 0.12, 1.3 * y }, clearance = i == 1 and 0.28 or 0.20 })
    end
    k:capsule { radius = 0.010, height = 1.5 * w, axis = "y", at = { (x0 + x1) / 2, 0, room.low[3] + 0.05 }, slot = "dark", segments = 8, no_collider = true }
    k:cylinder { radius = 0.03, height = 0.05, at = { (x0 + x1) / 2, 0, room.low[3] }, anchor = "bottom", slot = "dark", segments = 14 }
    k:surface("top", { center = { front / 2, 0, h }, size = { front, 2 * w } })
  end,
}
