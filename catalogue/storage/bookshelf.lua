-- Boards between two sides, a back, a plinth: every compartment is a place for books and things.
return kind {
  api    = 1,
  names  = { en = "bookshelf, bookcase, book shelf, book rack, shelves", zh = "书架, 书柜, 置物架" },
  measure_zh = "个",
  groups = { "shelf", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.6 },
  size   = { width = { 0.40, 0.90, 1.80 }, depth = { 0.22, 0.30, 0.42 }, height = { 0.80, 1.90, 2.40 } },
  mass   = { 9, 38, 150 },
  params = {
    shelves = int(3, 5, 7), -- compartments above each other
    columns = int(1, 1, 3),
    style   = one_of { "modern", "classic", "rustic", "industrial", "scandinavian" },
  },
  slots  = {
    board = { "oak", "walnut", "painted_wood", classic = { "mahogany", "cherry" }, rustic = "reclaimed_wood", industrial = "reclaimed_wood", scandinavian = { "birch", "light_oak" } },
    frame = { "black_steel" },
    back  = { "birch", "painted_wood" },
  },
  rooms  = { "living_room", "study", "library", "home_office", "bedroom", "kids_room" },
  build  = function(p, k)
    local w, h, d = p.width / 2, p.height, p.depth
    local steel = p.style == "industrial"
    local t = steel and 0.028 or 0.020
    local room = { low = { 0, -w, 0 }, high = { d, w, h } }
    if steel then -- boards in a frame of square tube, open all around
      for _, x in ipairs { 0.0125, d - 0.0125 } do
        for _, y in ipairs { -w + 0.0125, w - 0.0125 } do
          k:box { size = { 0.025, 0.025, h - 0.002 }, at = { x, y, 0 }, anchor = "bottom", slot = "frame", no_mass = true }
          k:lump { mass = 0.9 * h, at = { x, y, h / 2 }, size = { 0.02, 0.02, h } }
        end
      end
      local pitch = (h - 0.08 - t) / p.shelves
      for i = 0, p.shelves do
        local z = 0.08 + i * pitch
        k:box { low = { 0.001, -w, z }, high = { d, w, z + t }, slot = "board", grain = "y" }
        if i < p.shelves then
          joinery.compartment(k, "shelf_" .. i + 1, { low = { 0.03, -w + 0.03, z + t }, high = { d - 0.03, w - 0.03, z + pitch } })
        end
      end
      k:surface("top", { center = { d / 2, 0, h }, size = { d, 2 * w } })
      return
    end
    local plinth = 0.07
    local body = p.style == "classic" and 0.02 or 0
    local case = joinery.carcass(k, { low = { 0, -w + body, plinth }, high = { d - body, w - body, h - body }, slot = "board", board = t, back = 0.008 })
    k:box { low = { 0.01, -w + body + 0.002, 0 }, high = { d - body - 0.02, w - body - 0.002, plinth }, slot = "board", grain = "y" }
    k:box { low = { 0.0085, -w + body + t, plinth + t }, high = { 0.0105, w - body - t, h - body - t }, slot = "back", bevel = 0, visual_only = true }
    if body > 0 then -- cornice and base moulding
      k:box { low = { 0, -w, h - 0.035 }, high = { d, w, h }, slot = "board", grain = "y", bevel = 0.008 }
      k:box { low = { 0, -w, 0.02 }, high = { d, w, 0.09 }, slot = "board", grain = "y", bevel = 0.008 }
    end
    local name = 0
    for _, column in ipairs(joinery.bays(k, case.inner, { axis = "y", count = p.columns, slot = "board", board = t })) do
      for _, bay in ipairs(joinery.bays(k, column, { count = p.shelves, slot = "board", board = t })) do
        name = name + 1
        joinery.compartment(k, "shelf_" .. name, bay)
      end
    end
    k:surface("top", { center = { d / 2, 0, h }, size = { d, 2 * w } })
  end,
}
