-- A painted canvas or a print: in a mitred frame with moulding, on a bare stretcher, behind glass with a mount, or as a scroll between rods.
return kind {
  api    = 1,
  names  = { en = "painting, wall art, art print, framed art, artwork, picture, framed print, framed picture, oil painting, canvas painting, framed artwork, canvas art, framed painting, print, canvas print, art piece, watercolor, wall decor, wall picture, framed photograph, wall painting", zh = "画, 挂画, 装饰画, 油画, 壁画, 字画, 画作, 水墨画" },
  measure_zh = "幅",
  groups = { "wall art", "decoration" },
  stands = "wall", mount_height = 1.55,
  size   = { width = { 0.35, 0.80, 1.60 }, depth = { 0.020, 0.030, 0.045 }, height = { 0.30, 0.60, 1.30 } },
  mass   = { 0.35, 3, 20 },
  params = {
    subject = one_of { "landscape", "sea", "abstract", "geometric", "flowers", "portrait", "city", "leaf", "ink", "calligraphy", "map",
      words = { landscape = "landscape", ["山水"] = "ink", ["山水画"] = "ink", ["水墨"] = "ink", ["水墨画"] = "ink", seascape = "sea", ocean = "sea", ["海景"] = "sea", abstract = "abstract", ["抽象"] = "abstract", geometric = "geometric", ["几何"] = "geometric",
        floral = "flowers", flower = "flowers", ["花卉"] = "flowers", portrait = "portrait", ["肖像"] = "portrait", city = "city", skyline = "city", ["城市"] = "city", botanical = "leaf", ["植物"] = "leaf", calligraphy = "calligraphy", ["书法"] = "calligraphy", map = "map", ["地图"] = "map", ["风景"] = "landscape" },
      size = { landscape = { width = { 0.45, 0.80, 1.30 }, height = { 0.35, 0.60, 0.95 } }, sea = { width = { 0.45, 0.80, 1.30 }, height = { 0.35, 0.60, 0.95 } }, city = { width = { 0.45, 0.80, 1.30 }, height = { 0.35, 0.60, 0.95 } }, map = { width = { 0.45, 0.80, 1.30 }, height = { 0.35, 0.60, 0.95 } }, abstract = { width = { 0.40, 0.70, 1.20 }, height = { 0.40, 0.70, 1.20 } }, geometric = { width = { 0.40, 0.65, 1.00 }, height = { 0.40, 0.65, 1.00 } }, ink = { width = { 0.45, 0.75, 1.20 }, height = { 0.45, 0.70, 1.10 } }, portrait = { width = { 0.35, 0.55, 0.90 }, height = { 0.45, 0.72, 1.20 } }, flowers = { width = { 0.35, 0.60, 1.00 }, height = { 0.40, 0.70, 1.20 } }, leaf = { width = { 0.32, 0.50, 0.70 }, height = { 0.42, 0.70, 1.00 } },
        calligraphy = { width = { 0.35, 0.45, 0.60 }, height = { 0.90, 1.20, 1.50 } } } },
    frame = one_of { "framed", "canvas", "mounted", "scroll", default = "framed", words = { canvas = "canvas", unframed = "canvas", ["无框"] = "canvas", framed = "framed", ["带框"] = "framed", print = "mounted", watercolor = "mounted", scroll = "scroll", ["卷轴"] = "scroll" } },
    style = one_of("modern", "classic", "rustic", "scandinavian"),
  },
  slots  = pictures.slots {
    frame  = { "black_steel", "oak", "walnut", modern = { "painted_wood", "oak", "walnut" }, classic = { "gold", "mahogany" }, rustic = "reclaimed_wood", scandinavian = { "light_oak", "painted_wood" }, tint = { "#ffffff", "#2a2a2c" } },
    bead   = { "gold", "brass" },
    mount  = { "paperboard", tint = { "#ffffff", "#f4efe4" } },
    canvas = { "canvas", tint = { "#ffffff" } },
    back   = "paperboard",
    skin   = { "paint", tint = { "#f0c8a4", "#c68f62", "#8f5f3f" } },
  },
  rooms  = { "living_room", "bedroom", "dining_room", "hallway", "office", "hotel_room", "home_office", "cafe" },
  build  = function(p, k)
    local w, h, d, r = p.width, p.height, p.depth, p.rng("picture")
    local form = p.subject == "calligraphy" and p.frame == "framed" and "scroll" or p.frame
    local function picture(x, width, height) pictures.draw(k, { at = { x, 0, 0 }, width = width, height = height, subject = p.subject, r = r }) end
    if form == "scroll" then
      local rod = math.min(0.012, d / 2 - 0.001)
      k:box { size = { 0.004, w - 0.05, h - 0.04 }, at = { rod - 0.002, 0, 0 }, bevel = 0, slot = "canvas", no_collider = true }
      k:box { size = { 0.001, w - 0.09, h - 0.16 }, at = { rod + 0.0005, 0, 0 }, bevel = 0, slot = "mount", visual_only = true }
      picture(rod + 0.001, w - 0.11, h - 0.22)
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = rod, height = w - 0.03, axis = "y", at = { rod, 0, s * (h / 2 - rod) }, slot = "frame", no_collider = true }
        for _, e in ipairs { -1, 1 } do k:cylinder { radius = rod * 0.8, height = 0.02, axis = "y", at = { rod, e * (w / 2 - 0.01), s * (h / 2 - rod) }, slot = "bead", segments = 16, no_collider = true } end
      end
      k:box { size = { 0.001, 0.001, 0.001 }, at = { d - 0.0005, 0, h / 2 - rod }, bevel = 0, slot = "frame", visual_only = true }
    elseif form == "canvas" then
      k:box { low = { 0, -w / 2, -h / 2 }, high = { d - 0.012, w / 2, h / 2 }, slot = "canvas", fill = 0.35, bevel = 0.004, no_collider = true }
      k:box { low = { 0, -w / 2 + 0.004, -h / 2 + 0.004 }, high = { 0.001, w / 2 - 0.004, h / 2 - 0.004 }, bevel = 0, slot = "back", visual_only = true }
      picture(d - 0.0118, w - 0.004, h - 0.004)
      k:box { low = { d - 0.002, -0.001, -0.001 }, high = { d, 0.001, 0.001 }, bevel = 0, slot = "dark", visual_only = true }
    else
      local classic = p.style == "classic"
      local b = math.min(w, h) * (classic and 0.12 or p.style == "rustic" and 0.09 or 0.045) + 0.008
      pictures.frame(k, { slots = p.slots, width = w, height = h, border = b, depth = d, slot = "frame", bead = classic and "bead" or nil, raise = classic and 0.010 or nil })
      local face = 0.30 * d
      k:box { low = { 0.001, -w / 2 + b - 0.004, -h / 2 + b - 0.004 }, high = { face, w / 2 - b + 0.004, h / 2 - b + 0.004 }, bevel = 0, slot = "back", no_collider = true }
      local m = form == "mounted" and math.min(w, h) * 0.13 or 0
      if m > 0 then k:box { low = { face, -w / 2 + b, -h / 2 + b }, high = { face + 0.0015, w / 2 - b, h / 2 - b }, bevel = 0, slot = "mount", no_collider = true } end
      picture(face + (m > 0 and 0.0015 or 0), w - 2 * b - 2 * m, h - 2 * b - 2 * m)
    end
    k:box { low = { 0, -w / 2, -h / 2 }, high = { d, w / 2, h / 2 }, slot = "back", collider_only = true }
  end,
}
