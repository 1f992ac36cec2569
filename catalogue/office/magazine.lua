-- A stapled bundle of glossy pages with a masthead, a picture and lines on its cover; lying shut, open, or several in a pile.
return kind {
  api    = 1,
  names  = { en = "magazine, fashion magazine, comic magazine, brochure, catalog, catalogue, booklet, pamphlet, leaflet", zh = "杂志, 期刊, 宣传册" },
  measure_zh = "本",
  groups = { "stationery" },
  stands = "surface",
  size   = { width = { 0.17, 0.21, 0.24 }, depth = { 0.23, 0.28, 0.31 }, height = { 0.004, 0.006, 0.010 } },
  mass   = { 0.03, 0.25, 2.5 },
  params = {
    state = one_of { "shut", "open", "pile", default = "shut", words = { open = "open", ["翻开"] = "open", pile = "pile", stack = "pile", magazines = "pile", ["一叠"] = "pile" }, size = { shut = { width = { 0.17, 0.21, 0.24 }, height = { 0.004, 0.006, 0.010 } }, open = { width = { 0.36, 0.42, 0.48 }, height = { 0.009, 0.014, 0.020 } }, pile = { width = { 0.20, 0.24, 0.27 }, height = { 0.02, 0.03, 0.05 } } } },
    subject = one_of("portrait", "landscape", "city", "flowers", "sea"),
  },
  slots  = pictures.slots { cover = { "paperboard", tint = { "#e8483a", "#3a8ae8", "#f2c23a", "#5ac8a8", "#e87ab0", "#ffffff" } }, cover_2 = { "paperboard", tint = { "#3a4a8a", "#e8a03a", "#8ac0b0" } }, pages = { "paper", tint = { "#ffffff" } }, ink = { "paint", tint = { "#3a3a40" } }, title = { "paint", tint = { "#ffffff" } }, skin = { "paint", tint = { "#f0c8a4", "#c68f62", "#8f5f3f" } } },
  rooms  = { "living_room", "waiting_room", "bedroom", "hotel_lobby" },
  build  = function(p, k)
    local w, d, h, r = p.width, p.depth, p.height, p.rng("cover")
    local words = { "STYLE", "HOME", "TRAVEL", "VIEW", "TASTE", "CITY" }
    local function issue(cw, cd, z0, z1, slot, full) -- one shut copy about the origin, head at -x
      k:box { low = { -cd / 2, -cw / 2, z0 }, high = { cd / 2, cw / 2, z1 - 0.0004 }, slot = "pages", bevel = 0 }
      k:box { low = { -cd / 2, -cw / 2 - 0.0004, z1 - 0.0010 }, high = { cd / 2, cw / 2, z1 - 0.0003 }, slot = slot, bevel = 0, no_collider = true }
      k:box { low = { -cd / 2, -cw / 2 - 0.0006, z0 }, high = { cd / 2, -cw / 2 + 0.001, z1 - 0.0004 }, slot = slot, bevel = 0, no_collider = true }
      if full then
        k:with({ at = { 0, 0, z1 - 0.0003 }, rot = { 0, -90, 0 } }, function()
          pictures.draw(k, { at = { -0.0003, 0, -0.05 * cd }, width = 0.90 * cw, height = 0.80 * cd, subject = p.subject, r = r })
          lettering.text(k, { text = words[r:int(1, 6)], at = { 0.0003, 0, 0.42 * cd }, height = 0.10 * cd, width = 0.88 * cw, slot = "title", weight = 0.2, depth = 0.0004 })
          k:box { size = { 0.0006, 0.30 * cw, 0.055 * cd }, at = { 0.0028, -0.25 * cw, -0.08 * cd }, bevel = 0, slot = "accent", visual_only = true }
          lettering.lines(k, { at = { 0.003, -0.38 * cw, -0.06 * cd }, width = 0.25 * cw, height = 0.04 * cd, rows = 2, weight = 0.45, slot = "title" })
          lettering.lines(k, { at = { 0.0055, -0.40 * cw, -0.26 * cd }, width = 0.5 * cw, height = 0.14 * cd, rows = 4, weight = 0.4, slot = "title", r = r })
          for i = 0, 7 do k:box { size = { 0.0007, i % 3 == 0 and 0.003 or 0.0016, 0.035 * cd }, at = { 0.0056, 0.26 * cw + 0.0045 * i, -0.40 * cd }, bevel = 0, slot = "ink", visual_only = true } end
        end)
      end
    end
    if p.state == "pile" then
      local n = math.max(3, math.floor(h / 0.0075 + 0.5))
      for i = 1, n do
        k:with({ rot = { 0, 0, i == 1 and 0 or r:uniform(-7, 7) }, at = { r:uniform(-0.006, 0.006), r:uniform(-0.006, 0.006), 0 } }, function() issue(0.86 * w, 0.94 * d, (i - 1) * h / n, i * h / n, i % 2 == 0 and "cover_2" or "cover", i == n) end)
      end
      k:fit()
    elseif p.state == "open" then
      for _, s in ipairs { -1, 1 } do
        local page = { { 0, 0 }, { s * w / 2, 0 }, { s * w / 2, 0.30 * h }, { s * 0.40 * w, 0.55 * h }, { s * 0.20 * w, 0.98 * h }, { s * 0.08 * w, h - 0.0008 }, { s * 0.02 * w, 0.75 * h }, { 0, 0.40 * h } }
        if s < 0 then local turned = {} for i = #page, 1, -1 do turned[#turned + 1] = page[i] end page = turned end
        k:prism { polygon = page, axis = "x", height = d, bevel = 0, crease = 45, slot = "pages", no_collider = true }
        local slope = math.deg(math.atan(0.43 * h, 0.20 * w))
        k:with({ at = { 0, s * 0.30 * w, 0.765 * h + 0.0008 }, rot = { -s * slope, 0, 0 } }, function()
          k:with({ rot = { 0, -90, 0 } }, function()
            if s < 0 then
              pictures.draw(k, { at = { -0.0006, 0, 0.14 * d }, width = 0.20 * w, height = 0.50 * d, subject = p.subject, r = r })
              lettering.lines(k, { at = { 0, -0.095 * w, -0.16 * d }, width = 0.19 * w, height = 0.22 * d, rows = 9, weight = 0.35, slot = "ink", r = r })
            else
              lettering.text(k, { text = words[r:int(1, 6)], at = { 0, 0, 0.36 * d }, height = 0.07 * d, width = 0.18 * w, slot = "accent", weight = 0.18, depth = 0.0005 })
              for c = 0, 1 do lettering.lines(k, { at = { 0, (-0.10 + 0.105 * c) * w, 0.26 * d }, width = 0.09 * w, height = 0.62 * d, rows = 20, weight = 0.35, slot = "ink", r = r }) end
            end
          end)
        end)
      end
      k:box { low = { -d / 2, -w / 2, 0 }, high = { d / 2, w / 2, h }, slot = "pages", collider_only = true }
      k:fit()
    else
      issue(w - 0.0008, d, 0, h, "cover", true)
      k:fit()
    end
  end,
}
