-- A block of pages in a cover with a title and an ornament: hard with a rounded spine, or soft; shut, or lying open.
return kind {
  api    = 1,
  names  = { en = "book, novel, textbook, hardcover book, paperback, storybook, cookbook, picture book, hardcover, reference book, recipe book, art book, paperback novel, encyclopedia, dictionary, photo album, album, comic book, atlas, tome", zh = "书, 书籍, 书本, 小说, 图书, 绘本, 漫画, 字典, 教科书, 课本, 相册" },
  measure_zh = "本",
  groups = { "stationery" },
  stands = "surface",
  size   = { width = { 0.11, 0.16, 0.27 }, depth = { 0.17, 0.23, 0.33 }, height = { 0.012, 0.026, 0.055 } },
  mass   = { 0.10, 0.55, 3.5 },
  params = {
    binding = one_of { "hardcover", "paperback", words = { paperback = "paperback", hardcover = "hardcover", ["平装"] = "paperback", ["精装"] = "hardcover", comic = "paperback", manga = "paperback" } },
    state = one_of { "shut", "open", default = "shut", words = { open = "open", opened = "open", ["打开"] = "open", ["翻开"] = "open" },
      size = { shut = { width = { 0.11, 0.16, 0.27 } }, open = { width = { 0.22, 0.33, 0.50 } } } },
  },
  slots  = {
    cover = { "book_cloth", "paperboard", "paperboard", tint = { "#8a2f2f", "#2f4f7a", "#3f6a4a", "#c98a2f", "#5a3f6a", "#2a2d33", "#d8c8a0", "#3f8a94", "#b8506a", "#e8e2d4" } },
    print = { "paint", "gold", tint = { "#fff6dc", "#f2d27a", "#2a2d33", "#e8603f" } },
    pages = { "paper", tint = { "#ffffff", "#f6ead0" } },
    ink   = { "paint", tint = { "#3a3a3c" } },
    art   = { "paint", tint = { "#e8a23f", "#7fa8c8", "#d8604a", "#8fb070", "#c8a0c0" } },
  },
  rooms  = { "study", "library", "living_room", "bedroom", "home_office", "kids_room", "classroom" },
  build  = function(p, k)
    local r, h = p.rng("cover"), p.height
    local hard = p.binding == "hardcover"
    local t = hard and 0.0028 or 0.0006
    if p.state == "open" then -- two halves of pages that rise to the fold, on the spread cover
      local w, d = p.width / 2, p.depth / 2
      local top = math.max(0.010, h)
      k:box { low = { -d, -w, 0 }, high = { d, w, t }, bevel = math.min(0.001, 0.4 * t), slot = "cover" }
      local e = hard and 0.004 or 0.0005
      for _, s in ipairs { -1, 1 } do
        local page = { { 0, t }, { s * (w - e), t }, { s * (w - e - 0.002), t + 0.55 * (top - t) }, { s * 0.72 * w, t + 0.80 * (top - t) }, { s * 0.40 * w, top }, { s * 0.18 * w, top - 0.0006 }, { s * 0.06 * w, t + 0.75 * (top - t) }, { 0, t + 0.35 * (top - t) } }
        if s < 0 then local turned = {} for i = #page, 1, -1 do turned[#turned + 1] = page[i] end page = turned end
        k:prism { polygon = page, axis = "x", height = 2 * d - 2 * e, at = { 0, 0, 0 }, bevel = 0, crease = 45, slot = "pages", no_collider = true }
        local slope = math.deg(math.atan(0.20 * (top - t), 0.32 * w))
        local picture = s == 1 and r:chance(0.5)
        local z = (top + t + 0.80 * (top - t)) / 2
        for i = 1, 15 do -- lines of print on the flat of the page
          local x, length = -0.84 * d + i * 1.68 * d / 16, i % 5 == 0 and 0.17 * w or 0.31 * w
          if not (picture and i < 8) then k:box { size = { 0.0022, length, 0.0006 }, at = { x, s * 0.56 * w - (0.31 * w - length) / 2, z }, rot = { -s * slope, 0, 0 }, bevel = 0, slot = "ink", visual_only = true } end
        end
        if picture then k:box { size = { 0.55 * d, 0.32 * w, 0.0007 }, at = { -0.45 * d, s * 0.56 * w, z }, rot = { -s * slope, 0, 0 }, bevel = 0, slot = "art", visual_only = true } end
      end
      k:box { low = { -d + e, -w + e, 0 }, high = { d - e, w - e, top }, slot = "pages", collider_only = true }
      k:fit()
      return
    end
    -- Shut, lying on its back: head towards -x, spine at -y, front cover above.
    local w, d = p.width, p.depth
    local y0, x0 = -w / 2, -d / 2
    local e = hard and 0.003 or 0.0004 -- how far boards stand out beyond the pages
    local round = hard and math.min(0.3 * h, 0.006) or 0.001
    k:box { low = { x0, y0 + round, 0 }, high = { -x0, -y0, t }, bevel = 0.3 * t, slot = "cover", no_collider = true }
    k:box { low = { x0, y0 + round, h - t }, high = { -x0, -y0, h }, bevel = 0.3 * t, slot = "cover", no_collider = true }
    local spine = {}
    for i = 0, 6 do local a = math.pi * (i / 6 - 0.5) spine[#spine + 1] = { y0 + round - round * math.cos(a), h / 2 + (h / 2) * math.sin(a) } end
    for i = 6, 0, -1 do local a = math.pi * (i / 6 - 0.5) spine[#spine + 1] = { y0 + round + t - round * math.cos(a) * 0.8, h / 2 + (h / 2 - t) * math.sin(a) } end
    k:prism { polygon = spine, axis = "x", height = d, bevel = 0, crease = 40, slot = "cover", no_collider = true }
    k:box { low = { x0 + e, y0 + round, t }, high = { -x0 - e, -y0 - e, h - t }, bevel = 0, slot = "pages", no_collider = true }
    k:box { low = { x0, y0, 0 }, high = { -x0, -y0, h }, slot = "pages", collider_only = true }
    for i = 1, 4 do -- leaves seen at the fore edge
      local z = t + (h - 2 * t) * (i / 5 + r:uniform(-0.06, 0.06))
      k:box { low = { x0 + e, -y0 - e - 0.001, z }, high = { -x0 - e, -y0 - e + 0.0003, z + 0.0003 }, bevel = 0, slot = "ink", visual_only = true }
    end
    local function on_cover(x, y, a, b, slot) k:box { size = { a, b, 0.001 }, at = { x, y, h - 0.0003 }, bevel = 0, slot = slot, visual_only = true } end
    local c, u = round / 2, 0.5 * w -- the middle of the cover lies a little to the right
    for i = 1, r:int(1, 3) do on_cover(x0 + 0.12 * d + 0.065 * d * i, c, 0.032 * d, 0.70 * w * r:uniform(0.55, 1), "print") end
    on_cover(-x0 - 0.09 * d, c, 0.018 * d, 0.42 * w, "print")
    local theme = r:int(1, 4)
    if theme == 1 then
      on_cover(0.10 * d, c, 0.40 * d, 0.70 * w, "art")
      k:prism { polygon = { { 0.28 * d, c - 0.34 * w }, { 0.28 * d, c + 0.34 * w }, { 0.12 * d, c + 0.12 * w }, { 0.17 * d, c }, { 0.04 * d, c - 0.16 * w } }, height = 0.001, at = { 0, 0, h + 0.0001 }, bevel = 0, slot = "print", visual_only = true }
    elseif theme == 2 then
      k:cylinder { radius = 0.28 * w, height = 0.001, at = { 0.08 * d, c, h - 0.0003 }, segments = 24, bevel = 0, slot = "art", visual_only = true }
      k:prism { polygon = outline.star(0.18 * w, 0.08 * w, 5), height = 0.001, at = { 0.08 * d, c, h }, bevel = 0, slot = "print", visual_only = true }
    elseif theme == 3 then
      for i = 0, 3 do on_cover(-0.05 * d + 0.08 * d * i, c, 0.045 * d, 0.86 * w, i % 2 == 0 and "art" or "print") end
    else -- a stamped border
      for _, s in ipairs { -1, 1 } do on_cover(s * 0.45 * d, c, 0.004, 0.82 * w, "print") on_cover(0, c + s * 0.41 * w, 0.9 * d, 0.003, "print") end
      k:prism { polygon = outline.regular(0.16 * w, 4), height = 0.001, at = { 0.08 * d, c, h - 0.0003 }, bevel = 0, slot = "print", visual_only = true }
    end
    -- Title and bands on the spine.
    local function on_spine(x, length, tall, slot) k:box { size = { length, 0.0012, tall }, at = { x, y0 + 0.0005, h / 2 }, bevel = 0, slot = slot, visual_only = true } end
    on_spine(-0.12 * d, 0.40 * d, 0.34 * h, "print")
    on_spine(0.36 * d, 0.07 * d, 0.34 * h, "art")
    for _, x in ipairs { -0.42 * d, 0.26 * d } do on_spine(x, 0.006, 0.6 * h, "print") end
    k:surface("cover", { center = { 0, 0, h }, size = { 0.96 * d, 0.96 * w } })
    k:rest_pose("lying", { rot = { 0, 0, 0 } })
    k:rest_pose("standing", { rot = { 90, 90, 180 } })
    k:fit()
  end,
}
