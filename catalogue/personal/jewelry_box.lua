-- A small wooden or leather case: a lined tray under a hinged lid with a mirror, small drawers below.
return kind {
  api    = 1,
  names  = { en = "jewelry box, jewellery box, jewel box, trinket box, jewelry case, ring box, music box, keepsake box, cigar box, humidor, watch box, jewelry organizer, jewelry stand, jewelry holder, jewelry tray", zh = "首饰盒, 珠宝盒, 音乐盒" },
  measure_zh = "个",
  groups = { "box", "container" },
  stands = "surface",
  size   = { width = { 0.16, 0.25, 0.34 }, depth = { 0.13, 0.18, 0.24 }, height = { 0.07, 0.14, 0.26 } },
  mass   = { 0.3, 1.4, 5 },
  params = {
    drawers = int(0, 1, 3, { ["one-drawer"] = 1, ["two-drawer"] = 2, ["three-drawer"] = 3 }, { [1] = { height = { 0.10, 0.14, 0.16 } }, [2] = { height = { 0.15, 0.18, 0.21 } }, [3] = { height = { 0.20, 0.23, 0.26 } } }),
    style   = one_of { "classic", "modern", "rustic" },
  },
  slots  = {
    body   = { "walnut", "mahogany", "cherry", modern = { "painted_wood", "saddle_leather" }, rustic = "reclaimed_wood", tint = { "#ffffff", "#f0d8d8", "#d8e4e4" } },
    lining = { "velvet", "felt", tint = { "#c05a70", "#7080b0", "#609080", "#b0a090" } }, metal = { "brass", "gold", modern = "chrome" }, mirror = "mirror",
  },
  rooms  = { "bedroom", "closet" },
  build  = function(p, k)
    local knob = fittings.knob { slot = "metal", radius = 0.007, out = 0.014 }
    local w, h, t = p.width / 2, p.height, 0.008
    local foot, lid_h = 0.012, math.max(0.016, 0.16 * h)
    local front = p.depth - (p.drawers > 0 and knob.out + 0.0095 or 0.004)
    local row = p.drawers > 0 and math.min(0.052, (h - foot - lid_h - 0.04) / p.drawers) or 0
    local deck = foot + p.drawers * row -- underside of the tray
    for _, x in ipairs { 0.014, front - 0.014 } do
      for _, s in ipairs { -1, 1 } do k:lathe { profile = { { 0.006, 0 }, { 0.0095, 0.005 }, { 0.0075, foot + 0.001 } }, at = { x, s * (w - 0.016), 0 }, slot = "metal", segments = 12 } end
    end
    if p.drawers > 0 then
      local case = joinery.carcass(k, { low = { 0, -w, foot }, high = { front, w, deck + t }, slot = "body", board = t, back = t })
      for i, bay in ipairs(joinery.bays(k, case.inner, { count = p.drawers, slot = "body", board = 0.005 })) do
        joinery.drawer(k, bay, { name = "drawer_" .. i, slot = "body", inside = "lining", front = 0.008, wall = 0.005, cover = 0.0015, handle = knob })
      end
    end
    -- The tray: floor, four walls, a lining with a roll for rings.
    local rim = h - lid_h - 0.002
    k:box { low = { 0, -w, deck }, high = { front, w, deck + t }, slot = "body" }
    for _, s in ipairs { -1, 1 } do k:box { low = { 0, s < 0 and -w or w - t, deck }, high = { front, s < 0 and -w + t or w, rim }, slot = "body", grain = "x" } end
    k:box { low = { 0, -w + t, deck }, high = { t, w - t, rim }, slot = "body" }
    k:box { low = { front - t, -w + t, deck }, high = { front, w - t, rim }, slot = "body" }
    k:box { low = { t, -w + t, deck + t }, high = { front - t, w - t, deck + t + 0.003 }, bevel = 0, slot = "lining", no_collider = true }
    for i = 0, 2 do k:capsule { radius = 0.0075, height = 2 * w - 2 * t - 0.01, axis = "y", at = { t + 0.010 + 0.0155 * i, 0, deck + t + 0.006 }, slot = "lining", segments = 8, visual_only = true } end
    k:container("tray", { center = { front * 0.62, 0, deck + t + 0.003 }, size = { front * 0.5, 2 * w - 2 * t - 0.01 }, clearance = rim - deck - t - 0.004 })
    -- The lid, with a moulded edge, an inlay above and a mirror below.
    local lid = joinery.lid(k, { name = "lid", slot = "body", low = { 0, -w, rim + 0.002 }, high = { front + 0.003, w, h }, open = 95, panel = false })
    k:with({ part = lid }, function()
      if p.style == "modern" then
        k:rounded_box { low = { 0, -w, rim + 0.002 }, high = { front + 0.003, w, h }, radius = 0.005, segments = 2, slot = "body" }
      else
        k:box { low = { 0, -w, rim + 0.002 }, high = { front + 0.003, w, rim + 0.002 + 0.5 * lid_h }, slot = "body", bevel = 0.002 }
        k:box { low = { 0.008, -w + 0.008, rim + 0.002 + 0.5 * lid_h }, high = { front - 0.006, w - 0.008, h }, slot = "body", bevel = 0.006 }
      end
      k:prism { polygon = outline.ellipse(0.18 * p.depth, 0.30 * w, 28), height = 0.002, at = { front / 2, 0, h - 0.0005 }, slot = p.style == "rustic" and "metal" or "lining", bevel = 0, visual_only = true }
      k:box { low = { t + 0.006, -w + t + 0.006, rim + 0.0015 }, high = { front - t - 0.006, w - t - 0.006, rim + 0.0025 }, slot = "mirror", bevel = 0, visual_only = true }
      k:box { low = { front + 0.002, -0.011, rim - 0.010 }, high = { front + 0.004, 0.011, rim + 0.010 }, slot = "metal", bevel = 0.001, visual_only = true }
      k:cylinder { radius = 0.0035, height = 0.005, axis = "x", at = { front + 0.0025, 0, rim - 0.003 }, slot = "metal", segments = 10, visual_only = true }
    end)
    k:fit()
  end,
}
