-- Cork in a wooden frame with notes, photographs and pins; or felt.
return kind {
  api    = 1,
  names  = { en = "bulletin board, pinboard, cork board, corkboard, notice board, pin board, memo board, message board, mood board, vision board, announcement board, tack board, felt board, evidence board", zh = "公告板, 软木板, 公告栏, 留言板" },
  measure_zh = "块",
  groups = { "board" },
  stands = "wall", mount_height = 1.5,
  size   = { width = { 0.45, 0.90, 1.80 }, depth = { 0.020, 0.026, 0.035 }, height = { 0.40, 0.62, 1.20 } },
  mass   = { 0.45, 3.5, 25 },
  params = { material = one_of { "cork", "felt", default = "cork", words = { cork = "cork", ["软木"] = "cork", felt = "felt", ["毛毡"] = "felt" } }, notes = int(0, 7, 14, { empty = 0, blank = 0, ["空"] = 0, full = 14 }) },
  slots  = pictures.slots { cork = "cork", felt = { "felt", tint = { "#8a9ab0", "#c8b8a8" } }, frame = { "oak", "pine", "aluminium", "painted_wood", tint = { "#ffffff" } }, paper = { "paper", tint = { "#ffffff" } }, yellow = { "paper", tint = { "#ffe25a" } }, pink = { "paper", tint = { "#ff9ab8" } }, blue = { "paper", tint = { "#9ad0ff" } }, pin = { "plastic", tint = { "#e8382f", "#2f6fe8" } }, ink = { "paint", tint = { "#3a3a40" } }, skin = { "paint", tint = { "#e8b89a" } } },
  rooms  = { "office", "open_office", "classroom", "home_office", "kids_room", "kitchen" },
  build  = function(p, k)
    local w, h, r = p.width, p.height, p.rng("notes")
    local x = boards.framed(k, { slots = p.slots, width = w, height = h, depth = p.depth - 0.004, border = 0.030, face = p.material, frame = "frame", face_x = 0.4 * p.depth, fill = 0.8 })
    local columns = math.max(2, math.floor(w / 0.19))
    local rows = math.max(1, math.ceil(p.notes / columns))
    rows = math.min(rows, math.max(1, math.floor(h / 0.17)))
    local slots = { "yellow", "paper", "pink", "blue", "paper" }
    for i = 0, math.min(p.notes, columns * rows) - 1 do
      local y = -w / 2 + 0.06 + (w - 0.12) * (i % columns + 0.5) / columns + r:uniform(-0.012, 0.012)
      local z = h / 2 - 0.05 - (h - 0.10) * (math.floor(i / columns) + 0.5) / rows + r:uniform(-0.02, 0.02)
      local cell_w, cell_h = (w - 0.12) / columns * 0.86, (h - 0.10) / rows * 0.80
      if i % 4 == 3 then
        local pw = math.min(0.13, cell_w)
        k:box { size = { 0.0016, pw, pw * 0.78 }, at = { x, y, z }, bevel = 0, slot = "paper", visual_only = true }
        pictures.draw(k, { at = { x + 0.0008, y, z }, width = pw * 0.88, height = pw * 0.62, subject = r:pick { "landscape", "sea", "family" }, r = r })
        k:cylinder { radius = 0.006, height = 0.008, axis = "x", at = { x + 0.008, y, z + pw * 0.36 }, segments = 10, bevel = 0.001, slot = "pin", visual_only = true }
      else
        local slot = slots[i % 5 + 1]
        local nw = math.min(slot == "paper" and 0.14 or 0.085, cell_w)
        boards.note(k, { x = x + 0.0004, y = y, z = z, width = nw, height = math.min(nw * (slot == "paper" and 1.35 or 1), cell_h), turn = r:uniform(-8, 8), slot = slot, ink = "ink", pin = "pin", r = r })
      end
    end
    k:cylinder { radius = 0.006, height = p.depth - x, axis = "x", at = { (x + p.depth) / 2, w / 2 - 0.06, h / 2 - 0.05 }, segments = 10, bevel = 0.001, slot = "pin", visual_only = true }
  end,
}
