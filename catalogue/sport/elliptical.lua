-- A cross trainer: a shrouded flywheel, two pedals on rails, two swinging arms, fixed handles, a console on a mast, cross feet.
return kind {
  api    = 1,
  names  = { en = "elliptical, elliptical machine, elliptical trainer, cross trainer, stair climber, stepper", zh = "椭圆机, 登山机, 踏步机" },
  measure_zh = "台",
  groups = { "exercise machine", "gym equipment", "machine" },
  stands = "floor", access = { ["-x"] = 0.6 },
  size   = { width = { 0.58, 0.66, 0.76 }, depth = { 1.30, 1.65, 2.00 }, height = { 1.50, 1.62, 1.75 } },
  mass   = { 30, 70, 160 },
  params = { drive = one_of { "front", "rear", words = { ["front-drive"] = "front", ["rear-drive"] = "rear" } } },
  slots  = { frame = { "painted_metal", "black_steel", tint = { "#2b2d30", "#c8cacc", "#e9e9e6" } }, shroud = { "plastic_matte", tint = { "#2b2d30", "#d8dadb", "#5a5d61" } }, pedal = "rubber", grip = "rubber", metal = "chrome", screen = "screen_on", keys = "plastic", accent = { "plastic", tint = { "#d8322a", "#2f8fd8", "#7fbf3a" } } },
  rooms  = { "gym", "basement" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local front = p.drive == "front"
    local x1 = d                                      -- the mast stands at the front (+x); one steps on from behind
    for _, x in ipairs { 0.04, x1 - 0.05 } do
      k:box { size = { 0.08, 2 * w - 0.03, 0.05 }, at = { x, 0, 0.035 }, slot = "frame", fill = 0.2, bevel = 0.006 }
      for _, s in ipairs { -1, 1 } do k:rounded_box { size = { 0.085, 0.05, 0.062 }, at = { x, s * (w - 0.025), 0.031 }, radius = 0.01, segments = 2, slot = "grip", no_collider = true } end
    end
    gym.tube(k, { path = { { 0.05, 0, 0.08 }, { x1 - 0.06, 0, 0.08 } }, size = 0.06, tall = 0.07, up = { 0, 0, 1 }, slot = "frame" })
    local fx = front and x1 - 0.34 or 0.36
    local shell = contour.smooth({ { fx - 0.30, 0.10 }, { fx + 0.26, 0.10 }, { fx + 0.32, 0.30 }, { fx + 0.20, 0.52 }, { fx - 0.05, 0.58 }, { fx - 0.26, 0.46 }, { fx - 0.34, 0.26 } }, 4)
    k:prism { polygon = shell, axis = "y", height = 0.12, slot = "shroud", bevel = 0.018, fill = 0.2, no_collider = true }
    k:box { low = { fx - 0.29, -0.06, 0.10 }, high = { fx + 0.26, 0.06, 0.50 }, collider_only = true, slot = "shroud" }
    k:cylinder { radius = 0.17, height = 0.125, axis = "y", at = { fx, 0, 0.32 }, slot = "frame", segments = 28, fill = 0.05, no_collider = true }
    k:lump { mass = 16, at = { fx, 0, 0.3 }, size = { 0.3, 0.06, 0.3 } }
    -- Mast with console and fixed handles.
    local mx = x1 - 0.16
    gym.tube(k, { path = { { mx + 0.02, 0, 0.08 }, { mx - 0.04, 0, 0.75 }, { mx - 0.10, 0, h - 0.26 } }, size = 0.07, tall = 0.09, slot = "frame" })
    k:with({ at = { mx - 0.13, 0, h - 0.17 }, rot = { 0, 0, 180 } }, function()
      gym.console(k, { at = { 0, 0, 0.02 }, width = 0.34, height = 0.26, lean = 28, slot = "shroud", screen = "screen", keys = "keys", accent = "accent" })
      k:rounded_box { low = { -0.02, -0.12, -0.14 }, high = { 0.07, 0.12, -0.115 }, radius = 0.01, segments = 2, slot = "shroud", no_collider = true }
    end)
    for _, s in ipairs { -1, 1 } do
      gym.tube(k, { path = { { mx - 0.09, s * 0.03, h - 0.42 }, { mx - 0.20, s * 0.10, h - 0.43 }, { mx - 0.32, s * 0.12, h - 0.40 }, { mx - 0.34, s * 0.11, h - 0.28 } }, size = 0.030, round = true, smooth = true, steps = 3, slot = "grip", round_ends = true, trim = true })
    end
    -- Each side: an arm that swings about the mast, and the pedal on a bar driven by a crank.
    local pivot = { mx - 0.035, 0, 0.84 }
    k:cylinder { radius = 0.022, height = 0.40, axis = "y", at = pivot, slot = "metal", segments = 14, fill = 0.5 }
    for i, s in ipairs { -1, 1 } do
      local name = s < 0 and "left" or "right"
      local arm = k:part(name .. "_arm")
      local y = s * 0.225
      local tilt = s * 0.07
      k:with({ part = arm }, function()
        gym.tube(k, { path = { { pivot[1] + tilt, y, 0.34 }, { pivot[1], y, pivot[3] }, { pivot[1] - 0.06 - tilt, y, h - 0.34 } }, size = 0.034, tall = 0.05, slot = "frame" })
        gym.tube(k, { path = { { pivot[1] - 0.06 - tilt, y, h - 0.36 }, { pivot[1] - 0.12 - tilt, y, h - 0.20 }, { pivot[1] - 0.16 - tilt, y - s * 0.02, h - 0.06 }, { pivot[1] - 0.12 - tilt, y - s * 0.04, h - 0.004 } }, size = 0.036, round = true, smooth = true, steps = 2, slot = "grip", round_ends = true })
        k:cylinder { radius = 0.034, height = 0.045, axis = "y", at = { pivot[1], y, pivot[3] }, slot = "shroud", segments = 18, fill = 0.4, no_collider = true }
      end)
      k:joint { part = arm, type = "hinge", axis = { 0, 1, 0 }, origin = { pivot[1], y, pivot[3] }, range = { -9, 9 }, hold = "friction" }
      k:handle { part = arm, at = { pivot[1] - 0.14 - tilt, y, h - 0.10 }, normal = { -1, 0, 0 } }
      -- Pedal bars lie fixed at two heights, as they stand at rest.
      local up = s > 0 and 0.06 or -0.01
      local yb = s * 0.145
      local px = front and 0.50 * d - 0.04 - 0.06 * s or 0.52 * d - 0.06 * s
      local far = front and 0.10 or x1 - 0.40
      gym.tube(k, { path = { { front and fx + 0.02 or far, yb, 0.27 + (front and 1 or 0.4) * up }, { px, yb, 0.25 + 0.8 * up }, { front and far or fx, yb, front and 0.14 or 0.30 + up } }, size = 0.04, tall = 0.05, up = { 0, 0, 1 }, slot = "frame" })
      k:rounded_box { size = { 0.36, 0.15, 0.035 }, at = { px, yb + s * 0.02, 0.285 + 0.8 * up }, radius = 0.012, segments = 2, slot = "pedal", fill = 0.6 }
      k:rounded_box { size = { 0.03, 0.15, 0.05 }, at = { px + 0.175, yb + s * 0.02, 0.315 + 0.8 * up }, radius = 0.012, segments = 2, slot = "pedal", no_collider = true }
      for j = -3, 3 do k:box { size = { 0.01, 0.12, 0.003 }, at = { px + 0.042 * j, yb + s * 0.02, 0.303 + 0.8 * up }, bevel = 0, slot = "shroud", visual_only = true } end
      k:cylinder { radius = 0.045, height = 0.03, axis = "y", at = { fx, s * 0.082, 0.32 }, slot = "metal", segments = 18, no_collider = true }
      k:box { low = { fx - 0.02, s * 0.10 - 0.008, front and 0.24 or 0.27 }, high = { fx + 0.02, s * 0.10 + 0.008, 0.36 }, slot = "metal", bevel = 0.003, no_collider = true }
      if front then k:cylinder { radius = 0.034, height = 0.03, axis = "y", at = { far, yb, 0.115 }, slot = "pedal", segments = 16, no_collider = true } end
    end
    if front then for _, s in ipairs { -1, 1 } do k:box { low = { 0.06, s * 0.145 - 0.025, 0.06 }, high = { 0.50, s * 0.145 + 0.025, 0.08 }, slot = "metal", bevel = 0.003, fill = 0.5, no_collider = true } end end
    k:fit()
  end,
}
