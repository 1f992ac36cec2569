-- A star foot on casters, a gas lift, and a seat that turns: with a mesh back, a tall padded one, or a low round one with a foot ring for high desks.
return kind {
  api    = 1,
  names  = { en = "office chair, desk chair, task chair, swivel chair, executive chair, ergonomic chair, computer chair, rolling chair, work chair, drafting chair, mesh chair", zh = "办公椅, 转椅, 电脑椅, 老板椅, 人体工学椅" },
  measure_zh = "把",
  groups = { "chair", "seat", "seating", "furniture" },
  stands = "floor", beside = "desk", access = { ["+x"] = 0.4 },
  size   = { width = { 0.60, 0.66, 0.72 }, depth = { 0.60, 0.66, 0.74 }, height = { 0.88, 1.02, 1.26 } },
  mass   = { 6, 13, 30 },
  params = {
    form = one_of { "task", "mesh", "executive", "drafting", words = { task = "task", mesh = "mesh", ergonomic = "mesh", executive = "executive", leather = "executive", drafting = "drafting", ["网"] = "mesh", ["人体工学"] = "mesh", ["老板"] = "executive", ["绘图"] = "drafting" },
      size = { mesh = { height = { 0.98, 1.12, 1.26 } }, executive = { height = { 1.08, 1.16, 1.26 } }, drafting = { height = { 1.05, 1.14, 1.26 } }, task = { height = { 0.88, 0.96, 1.05 } } } },
    arms = bool(true, { armless = false, ["with armrests"] = true, ["无扶手"] = false, ["带扶手"] = true }),
  },
  slots  = {
    cover = { "fabric", "leather", "black_leather", tint = { "#3a3d42", "#5b6a78", "#8f9498", "#6b3f34", "#c9c2b4", "#3f5d54" } },
    mesh  = { "canvas", tint = { "#2b2d30", "#4c5258", "#7c8286" } },
    shell = { "black_plastic", "plastic_matte", tint = { "#f2f2f0", "#2a2b2d", "#c4c6c8" } },
    metal = { "chrome", "black_steel", "aluminium" },
    wheel = "black_plastic",
  },
  rooms  = { "home_office", "office", "study", "open_office", "meeting_room", "bedroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local boss, high = p.form == "executive", p.form == "drafting"
    local seat = high and 0.64 or 0.47
    local arm = p.arms and not high
    local sw = arm and w - 0.075 or w - 0.04 -- half the seat's width
    local star = math.min(0.33, 0.95 * w)
    legs.star(k, { arms = 5, radius = star, height = 0.12, slot = "metal", wheel = "wheel", fill = 0.35 })
    k:cylinder { radius = 0.026, height = 0.5 * (seat - 0.14), at = { 0, 0, 0.10 }, anchor = "bottom", slot = "shell", segments = 14, fill = 0.5 }
    k:cylinder { radius = 0.0135, height = seat - 0.19, at = { 0, 0, 0.10 }, anchor = "bottom", slot = "metal", segments = 12 }
    if high then
      k:torus { radius = 0.22, tube = 0.011, at = { 0, 0, 0.27 }, slot = "metal", segments = 28, fill = 0.3 }
      for i = 0, 2 do k:cylinder { radius = 0.008, height = 0.21, axis = "x", at = { 0.11 * math.cos(i * 2.094), 0.11 * math.sin(i * 2.094), 0.27 }, rot = { 0, 0, 120 * i }, slot = "metal", segments = 8, no_collider = true } end
    end
    local part = k:part("seat")
    k:with({ part = part }, function()
      local x0, x1 = -d / 2 + 0.10, d / 2 - 0.04
      k:box { size = { 0.24, 0.15, 0.035 }, at = { -0.01, 0, seat - 0.072 }, slot = "shell", bevel = 0.008, fill = 0.6 }
      k:cylinder { radius = 0.005, height = 0.10, axis = "y", at = { 0.05, -0.11, seat - 0.075 }, slot = "metal", segments = 8, visual_only = true }
      k:box { size = { 0.03, 0.05, 0.010 }, at = { 0.05, -0.17, seat - 0.075 }, slot = "shell", bevel = 0.003, visual_only = true }
      k:rounded_box { low = { x0, -sw + 0.01, seat - 0.056 }, high = { x1 - 0.02, sw - 0.01, seat - 0.035 }, radius = 0.010, slot = "shell", segments = 2, no_collider = true }
      upholstery.seat(k, { low = { x0, -sw, seat - 0.045 }, high = { x1, sw, seat + (boss and 0.06 or 0.025) }, slot = "cover", puff = boss and 0.5 or 0.35, seam = "cover" })
      local z0, tall = high and seat + 0.14 or seat + (boss and 0.06 or 0.10), h
      local function backrest(draw) k:with({ at = { x0 + 0.01, 0, seat }, rot = { 0, -9, 0 } }, draw) end
      k:sweep { path = { { -0.10, 0, seat - 0.075 }, { x0 - 0.01, 0, seat - 0.06 }, { x0 - 0.045, 0, seat + 0.05 }, { x0 - 0.065, 0, z0 + 0.5 * (tall - z0) * (boss and 0.4 or 0.8) } }, rect = { 0.06, 0.02 }, up = { 1, 0, 0.3 }, smooth = true, steps = 3, slot = "shell", no_collider = true }
      backrest(function()
        local a, b, bw = z0 - seat, (tall - seat) / math.cos(math.rad(9)) - 0.004, sw - (high and 0.05 or 0.015)
        if boss then
          upholstery.seat(k, { low = { -0.02, -bw, a }, high = { 0.10, bw, a + 0.46 * (b - a) }, slot = "cover", puff = 0.5 })
          upholstery.seat(k, { low = { -0.02, -bw + 0.005, a + 0.43 * (b - a) }, high = { 0.085, bw - 0.005, a + 0.78 * (b - a) }, slot = "cover", puff = 0.5 })
          upholstery.seat(k, { low = { -0.02, -bw + 0.05, a + 0.75 * (b - a) }, high = { 0.10, bw - 0.05, b }, slot = "cover", puff = 0.6 })
          k:rounded_box { low = { -0.035, -bw + 0.03, a + 0.02 }, high = { -0.01, bw - 0.03, b - 0.03 }, radius = 0.012, segments = 2, slot = "shell", fill = 0.5 }
        elseif p.form == "mesh" then
          local rim = { { 0, -bw * 0.75, a }, { -0.012, -bw, a + 0.35 * (b - a) }, { 0, -bw * 0.95, a + 0.75 * (b - a) }, { 0, -bw * 0.7, b - 0.012 }, { 0, bw * 0.7, b - 0.012 }, { 0, bw * 0.95, a + 0.75 * (b - a) }, { -0.012, bw, a + 0.35 * (b - a) }, { 0, bw * 0.75, a } }
          k:sweep { path = rim, radius = 0.012, closed = true, segments = 8, slot = "shell", no_collider = true }
          k:prism { polygon = { { -bw * 0.75, a }, { bw * 0.75, a }, { bw, a + 0.35 * (b - a) }, { bw * 0.95, a + 0.75 * (b - a) }, { bw * 0.7, b - 0.012 }, { -bw * 0.7, b - 0.012 }, { -bw * 0.95, a + 0.75 * (b - a) }, { -bw, a + 0.35 * (b - a) } }, axis = "x", height = 0.006, at = { -0.004, 0, 0 }, slot = "mesh", bevel = 0 }
          for i = 1, 9 do k:box { size = { 0.008, 1.5 * bw, 0.004 }, at = { -0.004, 0, a + i * (b - a) / 10 }, bevel = 0, slot = "shell", visual_only = true } end
          k:box { size = { 0.03, 1.2 * bw, 0.07 }, at = { -0.016, 0, a + 0.28 * (b - a) }, bevel = 0.012, slot = "shell", no_collider = true }
        else
          k:rounded_box { low = { -0.03, -bw + 0.01, a + 0.01 }, high = { -0.005, bw - 0.01, b - 0.01 }, radius = 0.012, segments = 2, slot = "shell", fill = 0.6 }
          upholstery.seat(k, { low = { -0.015, -bw, a }, high = { 0.055, bw, b }, slot = "cover", puff = 0.35, seam = "cover" })
        end
      end)
      if arm then
        for _, s in ipairs { -1, 1 } do
          k:sweep { path = { { 0.02, s * (sw - 0.06), seat - 0.05 }, { 0.02, s * (w - 0.035), seat - 0.02 }, { 0.01, s * (w - 0.035), seat + 0.19 } }, rect = { 0.05, 0.016 }, up = { 0, 1, 0.2 }, smooth = true, steps = 3, slot = boss and "metal" or "shell", fill = 0.3, no_collider = true }
          k:rounded_box { size = { 0.25, 0.07, 0.03 }, at = { 0.02, s * (w - 0.035), seat + 0.20 }, radius = 0.013, segments = 2, slot = boss and "cover" or "shell" }
        end
      end
      k:box { low = { x0 - 0.06, -0.03, seat - 0.04 }, high = { x0 - 0.02, 0.03, seat + 0.14 }, slot = "shell", collider_only = true }
      k:surface("seat", { center = { 0.02, 0, seat + (boss and 0.06 or 0.025) }, size = { x1 - x0 - 0.14, 2 * sw - 0.08 } })
      k:handle { at = { x0, sw, seat + 0.2 }, normal = { 0, 1, 0 } }
    end)
    k:joint { part = part, type = "hinge", axis = { 0, 0, 1 }, origin = { 0, 0, 0.3 }, range = "endless", hold = "friction" }
    k:tag("swivel")
    k:tag("adjustable")
    k:fit()
  end,
}
