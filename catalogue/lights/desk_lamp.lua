-- A weighted foot, two arms with joints that stay where they are put, and a head that turns.
return kind {
  api    = 1,
  names  = { en = "desk lamp, task lamp, reading lamp, study lamp, architect lamp", zh = "台灯, 书桌灯, 阅读灯, 工作灯" },
  measure_zh = "盏",
  groups = { "lamp", "light" },
  stands = "surface",
  size   = { width = { 0.15, 0.18, 0.22 }, depth = { 0.30, 0.40, 0.55 }, height = { 0.36, 0.46, 0.62 } },
  mass   = { 0.9, 1.8, 4.5 },
  params = { head = one_of { "cone", "bar", "dome" }, style = one_of { "modern", "classic", "industrial" } },
  slots  = {
    body  = { "painted_metal", modern = { "painted_metal", "aluminium" }, classic = "brass", industrial = "black_steel", tint = { "#2b2d30", "#e9e6df", "#a83b32", "#3d5a6c", "#c9a23f" } },
    joint = { "black_steel", classic = "brass" },
    bulb  = "frosted_glass",
  },
  rooms  = { "home_office", "study", "bedroom", "open_office", "kids_room", "library" },
  build  = function(p, k)
    local d, h, r = p.depth, p.height, p.width / 2
    local pin, bar = 0.009, p.head == "bar"
    lamps.base(k, { radius = r, height = 0.022, slot = "body", weight = 1.1 })
    local hip, knee = { -0.3 * r, 0, 0.060 }, { -0.85 * r, 0, h - pin }
    local head_r = bar and 0.09 or 0.062
    local tip = { d - r - head_r, 0, 0.78 * h }
    k:cylinder { radius = 0.012, height = 0.044, at = { hip[1], 0, 0.018 }, anchor = "bottom", slot = "joint", segments = 16 }

    -- A rod from joint to joint beside the middle by y, and a pin across its lower joint.
    local function rod(part, from, to, y)
      for _, s in ipairs(y > 0 and { -1, 1 } or { 0 }) do
        k:sweep { path = { { from[1], s * y, from[3] }, { to[1], s * y, to[3] } }, radius = 0.0045, segments = 8, slot = "body", part = part }
      end
    end
    local function axle(part, at) k:cylinder { radius = pin, height = 0.036, axis = "y", at = at, slot = "joint", part = part, segments = 12 } end
    local lower, upper, head = k:part("lower_arm"), k:part("upper_arm"), k:part("head")
    rod(lower, hip, knee, 0.0115)
    axle(lower, hip)
    k:joint { part = lower, type = "hinge", axis = { 0, 1, 0 }, origin = hip, range = { -12, 18 }, hold = "friction" }
    rod(upper, knee, tip, 0)
    axle(upper, knee)
    k:joint { part = upper, parent = lower, type = "hinge", axis = { 0, 1, 0 }, origin = knee, range = { -30, 15 }, hold = "friction" }
    k:with({ part = head, at = tip }, function()
      axle(head, { 0, 0, 0 })
      k:cylinder { radius = 0.006, height = 0.040, at = { 0, 0, -0.002 }, anchor = "top", slot = "joint", segments = 10 }
      if bar then
        k:rounded_box { low = { -0.09, -0.9 * r, -0.060 }, high = { 0.09, 0.9 * r, -0.036 }, radius = 0.01, segments = 3, slot = "body", fill = 0.08 }
        k:box { low = { -0.07, -0.8 * r, -0.062 }, high = { 0.07, 0.8 * r, -0.0595 }, bevel = 0, slot = "bulb", visual_only = true }
        k:light { kind = "area", at = { 0, 0, -0.064 }, size = { 0.14, 1.6 * r }, lumens = 600, color = lamps.neutral }
      else
        -- The bell opens below: a hollow vessel turned over; its profile runs from the neck to the mouth.
        local bell = p.head == "cone" and { { 0.016, 0.030 }, { 0.020, 0.045 }, { head_r, 0.122 }, { head_r, 0.128 } }
          or { { 0.014, 0.030 }, { 0.034, 0.041 }, { 0.050, 0.062 }, { 0.059, 0.088 }, { head_r, 0.116 } }
        local solid = {}
        for i = #bell, 1, -1 do solid[#solid + 1] = { bell[i][1], -bell[i][2] } end
        k:lathe { profile = bell, wall = 0.002, base = 0.003, rot = { 180, 0, 0 }, slot = "body", segments = 20, no_collider = true }
        k:lathe { profile = solid, slot = "body", segments = 16, collider_only = true }
        local low = solid[1][2]
        lamps.bulb(k, { at = { 0, 0, low + 0.032 }, radius = 0.022, slot = "bulb", light = false })
        k:light { kind = "spot", at = { 0, 0, low + 0.008 }, cone = 55, lumens = 550, color = lamps.warm, radius = 0.02 }
      end
      k:handle { at = { 0, 0, -0.04 }, normal = { 1, 0, 0 } }
    end)
    k:joint { part = head, parent = upper, type = "hinge", axis = { 0, 1, 0 }, origin = tip, range = { -45, 30 }, hold = "friction" }
    k:fit()
  end,
}
