-- A pot with soil and leaves: broad on stalks, a rosette, upright swords, grass, or a bushy stem.
return kind {
  api    = 1,
  names  = { en = "potted plant, houseplant, house plant, plant, indoor plant, monstera, fern, succulent, snake plant", zh = "盆栽, 绿植, 盆景植物, 植物, 多肉, 龟背竹" },
  measure_zh = "盆",
  groups = { "plant", "decoration" },
  stands = "surface", front = false,
  size   = { width = { 0.15, 0.34, 0.70 }, depth = "width", height = { 0.15, 0.42, 0.90 } },
  mass   = { 0.25, 2.5, 30 },
  params = {
    species = one_of { "monstera", "snake_plant", "succulent", "fern", "rubber_plant", words = { fern = "fern", succulent = "succulent", cactus = "succulent", monstera = "monstera", ["龟背竹"] = "monstera", ["多肉"] = "succulent", ["蕨"] = "fern" },
      size = { succulent = { width = { 0.12, 0.18, 0.26 }, height = { 0.12, 0.17, 0.25 } }, snake_plant = { width = { 0.18, 0.24, 0.34 }, height = { 0.35, 0.50, 0.90 } },
        fern = { width = { 0.34, 0.46, 0.60 }, height = { 0.30, 0.40, 0.55 } }, monstera = { width = { 0.42, 0.52, 0.70 }, height = { 0.45, 0.60, 0.90 } }, rubber_plant = { width = { 0.28, 0.36, 0.50 }, height = { 0.45, 0.60, 0.90 } } } },
    pot = one_of { "tapered", "round", "square" },
  },
  slots  = {
    pot    = { "terracotta", "ceramic", "stoneware", tint = { "#ffffff", "#d8cfc2", "#8fa3a0", "#5a5f66" } },
    soil   = "soil",
    leaves = { "leaf", "dark_leaf" },
    stems  = "leaf",
  },
  rooms  = { "living_room", "office", "home_office", "balcony", "hallway", "bedroom", "kitchen", "cafe", "hotel_lobby" },
  build  = function(p, k)
    local r, w, h = p.rng("leaves"), p.width, p.height
    local share = ({ succulent = 0.50, snake_plant = 0.34, fern = 0.45 })[p.species] or 0.30
    local radius = w * (({ succulent = 0.34, snake_plant = 0.36, fern = 0.20 })[p.species] or 0.22)
    local pot_h = math.min(h * share, radius * 2.1)
    local soil = foliage.pot(k, { radius = radius, height = pot_h, slot = "pot", soil = "soil", shape = p.pot })
    local up = h - soil
    k:with({ at = { 0, 0, soil } }, function()
      if p.species == "monstera" then
        foliage.fan(k, { r = r, count = 16, height = up, radius = w * 0.48, length = 0.40 * w, width = 0.31 * w, droop = 60, slot = "leaves", stem = "stems", widest = 0.35, thick = 0.003, segments = 5 })
      elseif p.species == "fern" then
        foliage.rosette(k, { r = r, count = 52, length = math.min(0.62 * w, 1.25 * up), width = 0.055 * w + 0.008, rise = { 35, 84 }, droop = 80, slot = "leaves", fold = 8, widest = 0.35 })
      elseif p.species == "snake_plant" then
        foliage.rosette(k, { r = r, count = 13, length = up * 1.02, width = 0.16 * w, rise = { 76, 89 }, droop = 6, slot = "leaves", fold = 22, widest = 0.4, thickness = 0.004 })
      elseif p.species == "succulent" then
        foliage.rosette(k, { r = r, count = 30, length = w * 0.42, width = 0.11 * w, rise = { 8, 82 }, droop = -20, slot = "leaves", fold = 20, widest = 0.6, thickness = 0.006 })
      else
        foliage.branches(k, { r = r, stems = 3, height = up, spread = 0.22 * w, leaves = 11, length = 0.30 * w, width = 0.14 * w, slot = "leaves", stem = "stems", thick = 0.006 })
      end
    end)
    k:fit()
  end,
}
