-- An upright piano: a case of panels on toe blocks, 88 keys under a folding lid, a music desk, pedals; iron frame and strings inside.
return kind {
  api    = 1,
  names  = { en = "piano, upright piano, wall piano", zh = "钢琴, 立式钢琴" },
  measure_zh = "架",
  groups = { "instrument", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.9 },
  size   = { width = { 1.40, 1.48, 1.56 }, depth = { 0.54, 0.60, 0.66 }, height = { 1.05, 1.18, 1.34 } },
  mass   = { 120, 215, 330 },
  params = { style = one_of { "modern", "classic", "rustic" } },
  slots  = {
    case  = { "painted_wood", "walnut", "mahogany", classic = { "mahogany", "walnut", "rosewood" }, rustic = { "oak", "walnut" }, tint = { "#17171a", "#17171a", "#e8e6e0" } },
    white = "porcelain", black = "black_plastic", metal = "brass", felt = "felt",
  },
  rooms  = { "living_room", "music_studio", "classroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local body, bed, t = 0.36, 0.66, 0.032
    k:with({ slot = "case" }, function()
      k:box { low = { 0, -w + 0.012, 0.03 }, high = { body - 0.012, w - 0.012, h - 0.025 }, fill = 0.16, bevel = 0.002 }
      k:box { low = { 0, -w, h - 0.025 }, high = { body + 0.012, w, h }, bevel = 0.006, grain = "y" }
      for _, s in ipairs { -1, 1 } do -- sides, cheeks with a rounded nose, toe blocks, legs
        local y = s * (w - t / 2)
        k:box { low = { 0, math.min(y - t / 2, y + t / 2), 0.03 }, high = { body, math.max(y - t / 2, y + t / 2), h - 0.025 }, grain = "z", no_collider = true }
        k:prism { polygon = contour.smooth({ { body - 0.02, bed - 0.085, true }, { d - 0.02, bed - 0.085, true }, { d - 0.002, bed - 0.04 }, { d - 0.012, bed + 0.03 }, { d - 0.06, bed + 0.055 }, { body + 0.06, bed + 0.075 }, { body - 0.02, bed + 0.13, true } }, 3),
                  axis = "y", height = t, at = { 0, y, 0 }, bevel = 0.004 }
        k:box { low = { 0, y - 0.028 - s * 0.013, 0 }, high = { d - 0.03, y + 0.028 - s * 0.013, 0.07 }, bevel = 0.006 }
        local leg = { at = { d - 0.085, y - s * 0.008, bed - 0.085 }, height = bed - 0.155, width = 0.06, slot = "case" }
        if p.style == "modern" then legs.tapered(k, leg) else legs.turned(k, leg) end
      end
      k:box { low = { body - 0.02, -w + t, bed - 0.085 }, high = { d - 0.025, w - t, bed - 0.03 }, bevel = 0.004, grain = "y" }
      k:box { low = { d - 0.045, -w + t, bed - 0.04 }, high = { d - 0.018, w - t, bed - 0.004 }, bevel = 0.004, grain = "y", no_collider = true }
      for _, s in ipairs { -1, 1 } do k:box { low = { body - 0.01, s < 0 and -w + t or w - t - 0.055, bed - 0.03 }, high = { d - 0.045, s < 0 and -w + t + 0.055 or w - t, bed + 0.012 }, no_collider = true } end
      -- Panels: frames on the upper and lower front.
      local z0, z1 = bed + 0.24, h - 0.05
      local fields = p.style == "modern" and { { -w + 0.05, w - 0.05 } } or { { -w + 0.05, -0.28 }, { -0.25, 0.25 }, { 0.28, w - 0.05 } }
      for _, f in ipairs(fields) do
        k:box { low = { body - 0.013, f[1], z0 }, high = { body - 0.006, f[2], z1 }, bevel = 0.003, visual_only = true }
        k:box { low = { body - 0.013, f[1], 0.13 }, high = { body - 0.006, f[2], bed - 0.12 }, bevel = 0.003, visual_only = true }
      end
      -- Music desk: a leaning board on a ledge.
      k:box { low = { body - 0.012, -0.36, bed + 0.225 }, high = { body + 0.025, 0.36, bed + 0.238 }, no_collider = true }
      k:box { size = { 0.010, 0.68, 0.17 }, at = { body - 0.002, 0, bed + 0.32 }, rot = { 0, -7, 0 }, bevel = 0.003, visual_only = true }
    end)
    local keys = 2 * (w - t - 0.058)
    k:box { low = { body, -keys / 2, bed - 0.032 }, high = { d - 0.048, keys / 2, bed - 0.012 }, slot = "felt", bevel = 0, no_collider = true }
    music.keyboard(k, { at = { body + 0.002, 0, bed - 0.012 }, width = keys, depth = d - body - 0.052, white = "white", black = "black" })
    -- The lid over the keys stands open against the case; it swings down to close.
    local lid = k:part("key_lid")
    k:box { low = { body + 0.014, -w + t + 0.003, bed + 0.045 }, high = { body + 0.030, w - t - 0.003, bed + 0.205 }, part = lid, slot = "case", grain = "y", bevel = 0.004 }
    k:cylinder { radius = 0.006, height = 0.5, axis = "y", at = { body + 0.036, 0, bed + 0.185 }, part = lid, slot = "metal", segments = 10, no_collider = true }
    k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = { body + 0.022, 0, bed + 0.045 }, range = { -88, 0 }, hold = "friction" }
    k:handle { part = lid, at = { body + 0.04, 0, bed + 0.185 }, normal = { 1, 0, 0 } }
    for i = -1, 1 do
      k:sweep { path = { { body - 0.02, 0.09 * i, 0.075 }, { body + 0.05, 0.09 * i, 0.072 }, { body + 0.10, 0.09 * i, 0.060 } }, rect = { 0.026, 0.010 }, slot = "metal", smooth = true, steps = 3, no_collider = true }
      if i ~= 0 then k:box { low = { body - 0.01, 0.09 * i - 0.016, 0.045 }, high = { body - 0.008, 0.09 * i + 0.016, 0.11 }, bevel = 0, slot = "metal", visual_only = true } end
    end
    k:lump { mass = 95, at = { 0.14, 0, 0.55 * h }, size = { 0.12, 1.7 * w, 0.7 * h } }
    k:surface("top", { center = { (body + 0.012) / 2, 0, h }, size = { body, 2 * w - 0.04 } })
    k:fit()
  end,
}
