-- A flat plate on the wall with one to three rockers that tilt, a toggle lever, or a dimmer knob that turns.
return kind {
  api    = 1,
  names  = { en = "light switch, switch, wall switch, dimmer", zh = "开关, 电灯开关" },
  measure_zh = "个",
  groups = { "electrical" },
  stands = "wall", mount_height = 1.10, beside = "interior_door",
  size   = { width = { 0.080, 0.086, 0.090 }, depth = { 0.014, 0.018, 0.034 }, height = { 0.080, 0.086, 0.125 } },
  mass   = { 0.02, 0.10, 0.4 },
  params = {
    form  = one_of { "rocker", "toggle", "dimmer", words = { rocker = "rocker", toggle = "toggle", dimmer = "dimmer", ["旋钮"] = "dimmer", ["拨动"] = "toggle" },
      size = { rocker = { depth = { 0.014, 0.016, 0.018 }, height = { 0.080, 0.086, 0.090 } }, toggle = { depth = { 0.026, 0.028, 0.032 }, height = { 0.110, 0.118, 0.125 } }, dimmer = { depth = { 0.024, 0.028, 0.034 }, height = { 0.080, 0.086, 0.090 } } } },
    gangs = int(1, 1, 3, { single = 1, double = 2, triple = 3, ["单联"] = 1, ["双联"] = 2, ["三联"] = 3 }),
  },
  slots  = {
    plate = { "plastic", "stainless_steel", "brass", tint = { "#f7f7f4", "#ece9e2", "#3a3c40" } },
    key   = { "plastic", tint = { "#ffffff", "#f3f2ee" } },
    mark  = { "plastic", tint = { "#d94a3a", "#4a5056" } },
  },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height / 2
    local n, t = p.form == "dimmer" and 1 or p.gangs, 0.009
    k:prism { polygon = outline.rounded_rect(2 * w, 2 * h, 0.007, 3), axis = "x", height = t, at = { t / 2, 0, 0 }, bevel = 0.0022, slot = "plate", fill = 0.3 }
    if p.form ~= "rocker" then for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.0035, height = 0.002, axis = "x", at = { t, p.form == "toggle" and 0 or s * (w - 0.012), p.form == "toggle" and s * (h - 0.022) or 0 }, segments = 10, bevel = 0, slot = "mark", visual_only = true } end end
    local inner = w - 0.012
    for i = 1, n do
      local y = (i - (n + 1) / 2) * 2 * inner / n
      if p.form == "rocker" then
        local part, a, b = k:part("rocker_" .. i), inner / n - 0.0016, h - 0.016
        -- Tilted: the upper edge stands out, the lower lies in the plate's plane.
        k:prism { polygon = { { t + 0.0022, -b }, { t + 0.0022 + 0.0004, -b }, { t + 0.003, 0 }, { d, b }, { t + 0.0022, b } }, axis = "y", height = 2 * a, at = { 0, y, 0 }, bevel = 0.0004, slot = "key", part = part }
        k:box { size = { 0.0012, 0.004, 0.010 }, at = { d - 0.001, y, b - 0.012 }, rot = { 0, 0, 0 }, bevel = 0, slot = "mark", part = part, visual_only = true }
        k:handle { part = part, at = { d, y, b - 0.008 }, normal = { 1, 0, 0 } }
        k:joint { part = part, type = "hinge", axis = { 0, 1, 0 }, origin = { d - 0.001, y, -b }, range = { -4, 0 }, hold = "friction" }
      elseif p.form == "toggle" then
        local part = k:part("lever_" .. i)
        k:box { size = { 0.004, 0.014, 0.028 }, at = { t, y, 0 }, bevel = 0.001, slot = "key", no_collider = true }
        k:with({ part = part, at = { t + 0.0045, y, 0 }, rot = { 0, -31, 0 } }, function()
          local long = (d - t - 0.0045) / math.cos(math.rad(31)) - 0.002
          k:box { low = { 0, -0.0045, -0.0045 }, high = { long, 0.0045, 0.0045 }, bevel = 0.0016, slot = "key" }
          k:handle { at = { long, 0, 0 }, normal = { 1, 0, 0 } }
        end)
        k:joint { part = part, type = "hinge", axis = { 0, 1, 0 }, origin = { t + 0.003, y, 0 }, range = { 0, 62 }, hold = "latch" }
      else
        local part = k:part("knob")
        k:with({ part = part, at = { t + 0.0015, 0, 0 } }, function()
          k:lathe { profile = { { 0.020, 0 }, { 0.0205, 0.002 }, { 0.018, d - t - 0.004 }, { 0.0165, d - t - 0.0015 }, { 0, d - t - 0.0015 } }, axis = "x", segments = 24, slot = "key" }
          k:box { size = { 0.0015, 0.002, 0.010 }, at = { d - t - 0.0012, 0, 0.010 }, bevel = 0, slot = "mark", visual_only = true }
          k:handle { at = { d - t, 0, 0 }, normal = { 1, 0, 0 } }
        end)
        k:joint { part = part, type = "hinge", axis = { 1, 0, 0 }, origin = { t, 0, 0 }, range = { -135, 135 }, hold = "friction" }
        for j = 0, 8 do local a = math.rad(-135 + j * 33.75) k:box { size = { 0.001, 0.0015, 0.004 }, at = { t, 0.027 * math.sin(a), 0.027 * math.cos(a) }, rot = { -math.deg(a), 0, 0 }, bevel = 0, slot = "mark", visual_only = true } end
      end
    end
    k:fit()
  end,
}
