-- A small picture behind glass in a mitred frame that leans on a strut behind it.
return kind {
  api    = 1,
  names  = { en = "photo frame, picture frame, framed photo, photo, family photo, framed family photo, family portrait, family picture", zh = "相框, 照片, 画框, 照片框" },
  measure_zh = "个",
  groups = { "frame", "decoration" },
  stands = "surface",
  size   = { width = { 0.13, 0.18, 0.28 }, depth = { 0.08, 0.11, 0.15 }, height = { 0.16, 0.22, 0.30 } },
  mass   = { 0.12, 0.4, 1.5 },
  params = {
    photo = one_of { "family", "portrait", "landscape", "sea", "flowers", words = { family = "family", ["全家"] = "family", portrait = "portrait", landscape = "landscape", ["风景"] = "landscape" }, size = { landscape = { width = { 0.18, 0.23, 0.30 }, height = { 0.14, 0.18, 0.24 } }, sea = { width = { 0.18, 0.23, 0.30 }, height = { 0.14, 0.18, 0.24 } }, family = { width = { 0.18, 0.22, 0.30 }, height = { 0.14, 0.18, 0.24 } }, portrait = { width = { 0.13, 0.17, 0.22 }, height = { 0.17, 0.22, 0.30 } }, flowers = { width = { 0.13, 0.17, 0.22 }, height = { 0.17, 0.22, 0.30 } } } },
    style = one_of("modern", "classic", "rustic"),
  },
  slots  = pictures.slots {
    frame = { "black_steel", "oak", "walnut", modern = { "aluminium", "painted_wood", "oak" }, classic = { "gold", "silver", "mahogany" }, rustic = "reclaimed_wood", tint = { "#ffffff", "#2a2a2c" } },
    mount = { "paperboard", tint = { "#ffffff" } },
    bead  = { "gold", "silver" },
    back  = "black_plastic",
    skin  = { "paint", tint = { "#f0c8a4", "#c68f62", "#8f5f3f" } },
  },
  rooms  = { "living_room", "bedroom", "home_office", "study", "hallway" },
  build  = function(p, k)
    local w, h, t, lean = p.width, p.height, 0.016, 14
    local c, s = math.cos(math.rad(lean)), math.sin(math.rad(lean))
    local tall = (h - t * s) / c
    k:with({ rot = { 0, -lean, 0 } }, function() -- its lower front edge... turns about the lower back edge
      local classic = p.style == "classic"
      local b = classic and 0.14 * math.min(w, h) or 0.09 * math.min(w, h)
      k:with({ at = { 0, 0, tall / 2 } }, function()
        pictures.frame(k, { slots = p.slots, width = w, height = tall, border = b, depth = t, slot = "frame", bead = classic and "bead" or nil, raise = classic and 0.004 or nil })
        k:box { low = { 0.001, -w / 2 + b - 0.003, -tall / 2 + b - 0.003 }, high = { 0.006, w / 2 - b + 0.003, tall / 2 - b + 0.003 }, bevel = 0, slot = "back", no_collider = true, fill = 0.6 }
        k:box { low = { 0.006, -w / 2 + b, -tall / 2 + b }, high = { 0.0068, w / 2 - b, tall / 2 - b }, bevel = 0, slot = "mount", visual_only = true }
        local m = p.style == "rustic" and 0 or 0.07 * math.min(w, h)
        pictures.draw(k, { at = { 0.0068, 0, 0 }, width = w - 2 * b - 2 * m, height = tall - 2 * b - 2 * m, subject = p.photo, r = p.rng("picture") })
        k:box { low = { 0, -w / 2, -tall / 2 }, high = { t, w / 2, tall / 2 }, slot = "frame", collider_only = true }
      end)
    end)
    -- Strut: from the middle of the back down to the table.
    local zt = 0.62 * h
    local xt = -s / c * zt
    local foot = -(p.depth - t * c)
    k:hull { slot = "back", points = { { xt + 0.004, -0.02, zt }, { xt + 0.004, 0.02, zt }, { xt + 0.001, -0.02, zt }, { xt + 0.001, 0.02, zt }, { foot, -0.03, 0 }, { foot, 0.03, 0 }, { foot + 0.006, -0.03, 0 }, { foot + 0.006, 0.03, 0 } } }
    k:fit()
  end,
}
