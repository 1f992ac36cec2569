-- A grand piano: a wing-shaped case on three legs, its lid propped open over frame and strings, 88 keys, a music desk, a lyre with pedals; a bench if wanted.
return kind {
  api    = 1,
  names  = { en = "grand piano, baby grand piano, concert piano, baby grand, concert grand", zh = "三角钢琴, 大钢琴" },
  measure_zh = "架",
  groups = { "piano", "instrument", "furniture" },
  stands = "floor", access = { ["+x"] = 0.9 },
  size   = { width = { 1.42, 1.50, 1.60 }, depth = { 1.50, 1.85, 2.75 }, height = { 1.68, 1.80, 1.95 } },
  mass   = { 160, 330, 620 },
  params = { size_class = one_of { "baby", "parlour", "concert", default = "parlour", words = { ["baby grand"] = "baby", ["baby"] = "baby", ["concert"] = "concert", ["parlour"] = "parlour", ["小型"] = "baby", ["音乐会"] = "concert" }, size = {
    baby = { depth = { 1.48, 1.55, 1.62 }, height = { 1.68, 1.75, 1.80 } }, parlour = { depth = { 1.70, 1.85, 2.10 }, height = { 1.72, 1.80, 1.86 } }, concert = { depth = { 2.40, 2.65, 2.75 }, height = { 1.78, 1.86, 1.95 } } } } },
  slots  = { case = { "painted_wood", "mahogany", "walnut", tint = { "#141416", "#141416", "#ecebe6" } }, white = "porcelain", black = "black_plastic", metal = "brass", frame = { "bronze" }, string = "steel", felt = "felt", board = "pine" },
  rooms  = { "living_room", "music_studio", "hotel_lobby" },
  build  = function(p, k)
    local w, d = p.width / 2, p.depth
    -- The player sits at +x; the case runs back along -x, its straight (bass) side at the player's left.
    -- The wing is drawn with that side at +y and mirrored.
    local x1, keys = 0, 0.34                                    -- front edge of the keybed; depth of keys and fallboard
    local z0, z1 = 0.66, 0.99
    local L = d
    local wing = { { -keys, w, true }, { -keys, -w, true }, { -0.42 * L, -w }, { -0.60 * L, -0.72 * w }, { -0.78 * L, -0.16 * w }, { -0.92 * L, 0.16 * w }, { -L, 0.52 * w }, { -0.985 * L, 0.86 * w }, { -0.92 * L, w - 0.004, true } }
    local outer = contour.smooth(wing, 5)
    local inner = {}
    for i, q in ipairs(outer) do inner[i] = { -keys - 0.03 + (q[1] + keys) * 0.965, q[2] * 0.955 } end
    k:with({ mirror = "y" }, function()
      local rim = k:prism { polygon = outer, height = z1 - z0, at = { 0, 0, (z0 + z1) / 2 }, bevel = 0.004, slot = "case", fill = 0.85, no_collider = true }
      k:cut(rim, k:prism { polygon = inner, height = z1 - z0, at = { 0, 0, (z0 + z1) / 2 + 0.08 }, bevel = 0, slot = "case", no_collider = true })
      for i = 1, 9 do -- colliders: slices along the wing
        local from, to = -keys - (L - keys) * (i - 1) / 9, -keys - (L - keys) * i / 9
        local sum, n, high = 0, 0, -w
        for _, q in ipairs(outer) do
          if q[1] <= from + 0.02 and q[1] >= to - 0.02 then
            high = math.max(high, q[2])
            if q[2] < 0.5 * w then sum, n = sum + q[2], n + 1 end
          end
        end
        k:box { low = { to, n > 0 and sum / n or 0.3 * w, z0 }, high = { from, i == 9 and 0.88 * w or w, z1 - 0.01 }, collider_only = true, slot = "case" }
      end
      k:prism { polygon = contour.scaled(inner, 0.99, 0.99, 0, 0), height = 0.02, at = { 0, 0, z1 - 0.10 }, bevel = 0, slot = "frame", visual_only = true }
      for i = 1, 22 do -- strings fan out over the frame
        local y = w * (0.88 - 1.72 * i / 23)
        local far = y > 0.3 * w and 0.90 or (y > -0.2 * w and 0.86 - 0.5 * (0.3 * w - y) / w or 0.66 - 0.42 * (-0.2 * w - y) / w)
        k:sweep { path = { { -keys - 0.12, y, z1 - 0.080 }, { -far * L, y + 0.06 * w * (1 - i / 23), z1 - 0.080 } }, radius = 0.0022, segments = 4, slot = "string", visual_only = true }
      end
      for _, q in ipairs { { 0.80, 0.90 }, { 0.30, 0.84 }, { -0.25, 0.60 } } do k:sweep { path = { { -keys - 0.06, q[1] * w, z1 - 0.07 }, { -q[2] * L, q[1] * w + 0.02, z1 - 0.07 } }, rect = { 0.03, 0.02 }, slot = "frame", visual_only = true } end
    end)
    -- Keybed between two cheeks.
    for _, s in ipairs { -1, 1 } do
      local y = s * (w - 0.045)
      k:prism { polygon = contour.smooth({ { -keys, z0, true }, { -0.01, z0, true }, { x1, z0 + 0.05 }, { -0.02, z0 + 0.14 }, { -0.10, z1 - 0.15 }, { -0.20, z1 - 0.03 }, { -keys, z1, true } }, 3), axis = "y", height = 0.09, at = { 0, y, 0 }, slot = "case", bevel = 0.006 }
    end
    k:box { low = { -keys, -w + 0.09, z0 }, high = { -0.02, w - 0.09, z0 + 0.065 }, slot = "case", grain = "y", bevel = 0.004, fill = 0.6 }
    k:box { low = { -0.045, -w + 0.09, z0 + 0.06 }, high = { -0.02, w - 0.09, z0 + 0.085 }, slot = "case", grain = "y", no_collider = true }
    k:box { low = { -keys - 0.02, -w + 0.09, z0 + 0.06 }, high = { -0.215, w - 0.09, z1 - 0.01 }, slot = "case", grain = "y", fill = 0.3, bevel = 0.006 }
    k:box { low = { -0.218, -0.30, z0 + 0.20 }, high = { -0.212, 0.30, z0 + 0.235 }, slot = "metal", bevel = 0, visual_only = true }
    k:box { low = { -0.21, -w + 0.095, z0 + 0.086 }, high = { -0.196, w - 0.095, z0 + 0.094 }, slot = "felt", bevel = 0, visual_only = true }
    music.keyboard(k, { at = { -0.208, 0, z0 + 0.065 }, width = 2 * w - 0.20, depth = 0.158, white = "white", black = "black" })
    -- Music desk: a board that leans back on the case.
    k:with({ at = { -keys + 0.03, 0, z1 - 0.01 }, rot = { 0, -18, 0 } }, function()
      k:box { low = { -0.012, -0.35, 0 }, high = { 0.004, 0.35, 0.22 }, slot = "case", bevel = 0.004, grain = "y" }
      k:box { low = { 0.0, -0.33, 0.0 }, high = { 0.035, 0.33, 0.012 }, slot = "case", grain = "y", no_collider = true }
    end)
    -- Lid: held up by its stick; it closes downwards.
    local lid = k:part("lid")
    local lift = math.deg(math.asin(math.min(0.7, (p.height - z1 - 0.025) / (2 * w))))
    k:with({ mirror = "y" }, function()
      k:with({ at = { 0, w - 0.002, z1 + 0.005 }, rot = { -lift, 0, 0 }, part = lid }, function()
        local plate = {}
        for i, q in ipairs(outer) do plate[i] = { q[1] * 1.004 - (q[1] > -keys - 0.01 and 0.12 or 0), q[2] - w } end
        k:prism { polygon = plate, height = 0.02, at = { 0, 0, 0.012 }, slot = "case", bevel = 0.003 }
      end)
      local a = math.rad(lift)
      k:sweep { path = { { -0.50 * L, w - 1.55 * w * math.cos(a), z1 + 1.55 * w * math.sin(a) }, { -0.47 * L, -0.76 * w, z1 - 0.02 } }, rect = { 0.016, 0.024 }, slot = "case", part = lid, visual_only = true }
      k:joint { part = lid, type = "hinge", axis = { -1, 0, 0 }, origin = { 0, w - 0.002, z1 + 0.005 }, range = { -lift, 0 }, hold = "friction" }
      k:handle { part = lid, at = { -0.5 * L, w - 1.9 * w * math.cos(a), z1 + 1.9 * w * math.sin(a) }, normal = { 0, -1, 0 } }
    end)
    -- Three legs on casters, the lyre.
    for _, q in ipairs { { -0.16, -w + 0.12 }, { -0.16, w - 0.12 }, { -0.86 * L, -0.55 * w } } do
      k:loft { slot = "case", segments = 2, sections = { { at = { q[1], q[2], 0.075 }, size = { 0.07, 0.07 }, radius = 0.008 }, { at = { q[1], q[2], z0 - 0.12 }, size = { 0.12, 0.12 }, radius = 0.01 }, { at = { q[1], q[2], z0 }, size = { 0.15, 0.15 }, radius = 0.01 } } }
      k:cylinder { radius = 0.038, height = 0.045, axis = "y", at = { q[1], q[2], 0.038 }, slot = "metal", segments = 18 }
      k:cylinder { radius = 0.034, height = 0.02, at = { q[1], q[2], 0.074 }, slot = "metal", segments = 14, no_collider = true }
    end
    k:box { low = { -0.42, -0.17, 0.10 }, high = { -0.30, 0.17, 0.17 }, slot = "case", bevel = 0.008 }
    for _, s in ipairs { -1, 1 } do k:sweep { path = { { -0.36, s * 0.10, 0.16 }, { -0.36, s * 0.14, 0.35 }, { -0.36, s * 0.06, z0 } }, radius = 0.016, segments = 8, smooth = true, steps = 3, slot = "case", no_collider = true } end
    k:box { low = { -0.37, -0.03, 0.16 }, high = { -0.35, 0.03, z0 }, slot = "case", no_collider = true }
    for i = -1, 1 do k:box { low = { -0.31, 0.085 * i - 0.015, 0.115 }, high = { -0.21, 0.085 * i + 0.015, 0.127 }, slot = "metal", bevel = 0.004, no_collider = true } end
    k:lump { mass = 150 + 90 * (d - 1.5), at = { -0.45 * L, -0.1, z1 - 0.12 }, size = { 0.6 * L, 1.2 * w, 0.04 } }
    k:fit()
  end,
}
