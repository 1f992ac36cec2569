-- A briefcase: a leather shell with a lid on hinges, two locks, a handle; a soft messenger bag with a flap; or a doctor's bag.
return kind {
  api    = 1,
  names  = { en = "briefcase, attache case, laptop bag, messenger bag, doctor's bag, medical bag", zh = "公文包, 手提公文包, 电脑包" },
  measure_zh = "个",
  groups = { "bag" },
  stands = "floor", small = true,
  size   = { width = { 0.34, 0.42, 0.48 }, depth = { 0.08, 0.12, 0.44 }, height = { 0.08, 0.36, 0.44 } },
  mass   = { 0.5, 2, 6 },
  params = { type = one_of { "hard", "messenger", "doctor", default = "hard", words = { ["attache"] = "hard", ["hard"] = "hard", ["messenger"] = "messenger", ["laptop"] = "messenger", ["电脑包"] = "messenger", ["doctor"] = "doctor", ["medical"] = "doctor", ["医"] = "doctor" }, size = {
    hard = { width = { 0.40, 0.44, 0.47 }, depth = { 0.35, 0.38, 0.41 }, height = { 0.11, 0.125, 0.14 } }, messenger = { width = { 0.36, 0.40, 0.44 }, depth = { 0.11, 0.13, 0.16 }, height = { 0.32, 0.36, 0.40 } }, doctor = { width = { 0.36, 0.40, 0.44 }, depth = { 0.20, 0.22, 0.24 }, height = { 0.32, 0.35, 0.38 } } } } },
  slots  = { hide = { "leather", "black_leather", tint = { "#ffffff", "#b87a50", "#5a4a44" } }, trim = { "saddle_leather" }, metal = { "brass", "chrome" }, lining = { "felt", tint = { "#b89a70", "#8a3a3a" } }, stitch = "cotton", papers = "paper" },
  rooms  = { "home_office", "study", "open_office", "meeting_room", "hallway" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local function grip(z, x, wide, rise) -- a handle on two rings
      k:sweep { path = { { x, -wide, z }, { x, -0.8 * wide, z + 0.75 * rise }, { x, 0, z + rise }, { x, 0.8 * wide, z + 0.75 * rise }, { x, wide, z } }, radius = 0.0085, segments = 10, smooth = true, steps = 3, slot = "trim", fill = 0.6, no_collider = true }
      for _, s in ipairs { -1, 1 } do k:torus { radius = 0.010, tube = 0.0026, axis = "x", at = { x, s * wide, z }, segments = 14, slot = "metal", no_collider = true } end
      k:box { low = { x - 0.010, -wide, z - 0.004 }, high = { x + 0.010, wide, z + rise + 0.006 }, slot = "trim", collider_only = true }
    end
    if p.type == "hard" then
      -- Lies on its back, the handle in front: two half shells, the upper one is the lid. Drawn upright and laid down.
      d, h = p.height, p.depth
      local top, t, m = h - 0.045, 0.006, d * 0.46
      k:with({ rot = { 0, -90, 180 } }, function()
      local function shell(x0, x1, part, open) -- a tray lying on its back: bottom at x0 or x1
        local body = k:rounded_box { low = { math.min(x0, x1), -w, 0 }, high = { math.max(x0, x1), w, top }, radius = 0.012, segments = 3, slot = "hide", part = part, no_collider = true, no_mass = true }
        local a, b = math.min(x0, x1), math.max(x0, x1)
        k:cut(body, k:box { low = { open and a - 0.05 or a + t, -w + t, t }, high = { open and b - t or b + 0.05, w - t, top - t }, bevel = 0, slot = "hide", part = part, no_collider = true })
        local bottom = open and b or a
        k:box { low = { open and b - t or a, -w, 0 }, high = { open and b or a + t, w, top }, slot = "hide", part = part, collider_only = true }
        for _, s in ipairs { -1, 1 } do k:box { low = { a, s > 0 and w - t or -w, 0 }, high = { b, s > 0 and w or -w + t, top }, slot = "hide", part = part, collider_only = true } end
        for _, z in ipairs { 0, top - t } do k:box { low = { a, -w + t, z }, high = { b, w - t, z + t }, slot = "hide", part = part, collider_only = true } end
        k:lump { mass = 0.85, at = { (a + b) / 2, 0, top / 2 }, size = { 0.03, 1.6 * w, 0.8 * top }, part = part }
      end
      shell(0, m - 0.0012, "base", false)
      k:box { low = { 0.0065, -w + 0.012, 0.012 }, high = { 0.010, w - 0.012, top - 0.012 }, slot = "lining", bevel = 0, no_collider = true }
      k:rounded_box { low = { 0.010, -0.7 * w, 0.02 }, high = { 0.016, 0.7 * w, 0.55 * top }, radius = 0.002, segments = 2, slot = "papers", no_collider = true, fill = 0.6 }
      local lid = k:part("lid")
      shell(d - 0.002, m + 0.0012, lid, true)
      k:joint { part = lid, type = "hinge", axis = { 0, 1, 0 }, origin = { m, 0, 0.004 }, range = { 0, 88 }, hold = "latch" }
      k:handle { part = lid, at = { d, 0, top - 0.03 }, normal = { 1, 0, 0 } }
      for _, s in ipairs { -1, 1 } do -- locks on the lid, edges stitched, corners
        k:box { low = { m + 0.004, s * 0.56 * w - 0.022, top - 0.0005 }, high = { m + 0.026, s * 0.56 * w + 0.022, top + 0.004 }, slot = "metal", part = lid, bevel = 0.001, no_collider = true }
        k:box { low = { m - 0.018, s * 0.56 * w - 0.016, top - 0.0005 }, high = { m - 0.004, s * 0.56 * w + 0.016, top + 0.004 }, slot = "metal", bevel = 0.001, no_collider = true }
        for i = 0, 2 do k:cylinder { radius = 0.0036, height = 0.005, axis = "y", at = { m + 0.014, s * 0.56 * w - 0.008 + 0.008 * i, top + 0.004 }, segments = 8, slot = "trim", part = lid, visual_only = true } end
        k:box { low = { d - 0.003, s * (w - 0.013) - 0.0008, 0.014 }, high = { d - 0.0012, s * (w - 0.013) + 0.0008, top - 0.014 }, slot = "stitch", part = lid, bevel = 0, visual_only = true }
        k:box { low = { d - 0.003, -w + 0.014, (s > 0 and top - 0.013 or 0.013) - 0.0008 }, high = { d - 0.0012, w - 0.014, (s > 0 and top - 0.013 or 0.013) + 0.0008 }, slot = "stitch", part = lid, bevel = 0, visual_only = true }
      end
      grip(top + 0.003, m * 0.5, 0.062, 0.036)
      end)
      k:container("inside", { center = { top / 2, 0, 0.0165 }, size = { top - 0.03, 2 * w - 0.03 }, clearance = d - 0.03 })
    elseif p.type == "messenger" then
      local top = h - 0.065
      k:rounded_box { low = { 0, -w, 0 }, high = { d - 0.012, w, top }, radius = 0.022, segments = 4, slot = "hide", fill = 1 }
      -- Flap over the top and down the front, straps with buckles, outside seam.
      k:prism { polygon = contour.smooth({ { -w + 0.020, 0.30 * top, true }, { w - 0.020, 0.30 * top, true }, { w - 0.002, 0.40 * top, true }, { w - 0.002, top - 0.010, true }, { -w + 0.002, top - 0.010, true }, { -w + 0.002, 0.40 * top, true } }, 3), axis = "x", height = 0.008, at = { d - 0.010, 0, 0 }, slot = "hide", bevel = 0.002, no_collider = true }
      k:rounded_box { low = { 0.004, -w + 0.002, top - 0.020 }, high = { d - 0.006, w - 0.002, top + 0.006 }, radius = 0.010, segments = 3, slot = "hide", no_collider = true }
      k:box { low = { d - 0.012, -w, 0.28 * top }, high = { d - 0.004, w, top }, slot = "hide", collider_only = true }
      for _, s in ipairs { -1, 1 } do
        local y = s * 0.52 * w
        k:box { low = { d - 0.007, y - 0.015, 0.22 * top }, high = { d - 0.003, y + 0.015, 0.62 * top }, slot = "trim", bevel = 0.0015, no_collider = true }
        k:box { low = { d - 0.004, y - 0.021, 0.34 * top }, high = { d - 0.0005, y + 0.021, 0.44 * top }, slot = "metal", bevel = 0.001, no_collider = true }
        k:box { low = { d - 0.0042, y - 0.012, 0.36 * top }, high = { d, y + 0.012, 0.42 * top }, slot = "trim", bevel = 0.001, visual_only = true }
        k:torus { radius = 0.014, tube = 0.003, axis = "y", at = { 0.5 * d, s * (w - 0.010), top - 0.02 }, segments = 14, slot = "metal", visual_only = true }
        k:box { low = { d - 0.0066, s * (w - 0.012) - 0.0008, 0.42 * top }, high = { d - 0.0054, s * (w - 0.012) + 0.0008, top - 0.02 }, slot = "stitch", bevel = 0, visual_only = true }
      end
      grip(top + 0.004, 0.5 * d - 0.006, 0.06, 0.045)
    else
      local top = h - 0.075
      -- A deep bag narrowing to its framed mouth.
      k:loft { slot = "hide", segments = 3, crease = 40, fill = 1, sections = { { at = { 0, 0, 0.006 }, size = { d - 0.01, 2 * w - 0.01 }, radius = 0.02 }, { at = { 0, 0, 0.02 }, size = { d, 2 * w }, radius = 0.025 }, { at = { 0, 0, 0.42 * top }, size = { 0.96 * d, 2 * w }, radius = 0.03 }, { at = { 0, 0, 0.74 * top }, size = { 0.66 * d, 1.96 * w }, radius = 0.025 }, { at = { 0, 0, top - 0.008 }, size = { 0.20 * d, 1.9 * w }, radius = 0.012 } } }
      k:box { size = { 0.036, 1.86 * w, 0.020 }, at = { 0, 0, top }, slot = "metal", bevel = 0.004, fill = 0.2 }
      k:box { size = { 0.045, 0.040, 0.026 }, at = { 0, 0, top }, slot = "metal", bevel = 0.003, fill = 0.3, no_collider = true }
      for _, s in ipairs { -1, 1 } do
        k:box { size = { 0.014, 0.03, 0.05 }, at = { s * 0.0, s * 0.5 * w, top + 0.004 }, slot = "trim", bevel = 0.002, no_collider = true }
        for _, x in ipairs { -1, 1 } do k:cylinder { radius = 0.012, height = 0.006, at = { x * 0.38 * d, s * 0.82 * w, 0 }, anchor = "bottom", slot = "metal", segments = 12 } end
        k:sweep { path = { { s * 0.5 * d + s * 0.001, -0.7 * w, 0.04 }, { s * 0.485 * d + s * 0.001, -0.7 * w, 0.42 * top }, { s * 0.335 * d, -0.68 * w, 0.74 * top } }, rect = { 0.002, 0.018 }, up = { 0, 1, 0 }, slot = "trim", visual_only = true }
        k:sweep { path = { { s * 0.5 * d + s * 0.001, 0.7 * w, 0.04 }, { s * 0.485 * d + s * 0.001, 0.7 * w, 0.42 * top }, { s * 0.335 * d, 0.68 * w, 0.74 * top } }, rect = { 0.002, 0.018 }, up = { 0, 1, 0 }, slot = "trim", visual_only = true }
      end
      grip(top + 0.014, 0, 0.065, 0.050)
    end
    k:fit()
  end,
}
