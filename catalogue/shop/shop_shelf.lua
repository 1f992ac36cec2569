-- A shop's shelf of steel: punched uprights on a deep base, shelves with price rails and rows of goods; one side along a wall or both sides.
return kind {
  api    = 1,
  names  = { en = "shop shelf, store shelf, retail shelf, gondola, supermarket shelf, grocery shelf, merchandise shelf, product shelf, " ..
                  "retail rack, gondola shelf, produce display, aisle shelf",
             zh = "商店货架, 超市货架, 商品货架" },
  measure_zh = "个",
  groups = { "shelf", "shelving", "furniture" },
  stands = "floor", access = { ["+x"] = 0.9 },
  size   = { width = { 0.90, 1.25, 2.00 }, depth = { 0.40, 0.50, 1.00 }, height = { 1.30, 1.80, 2.20 } },
  mass   = { 18, 75, 220 },
  params = {
    sides   = one_of { "single", "double", default = "single", words = { single = "single", wall = "single", double = "double", ["double-sided"] = "double", aisle = "double", gondola = "double", ["双面"] = "double", ["单面"] = "single" }, size = { single = { depth = { 0.40, 0.50, 0.60 } }, double = { depth = { 0.75, 0.90, 1.00 }, height = { 1.30, 1.50, 1.80 } } } },
    shelves = int(3, 4, 6, { ["four-tier"] = 4, ["five-tier"] = 5, ["四层"] = 4, ["五层"] = 5 }),
    goods   = bool(true, { stocked = true, ["full of goods"] = true, ["with products"] = true, ["摆满商品"] = true }),
  },
  slots  = {
    steel = { "painted_metal", tint = { "#ffffff", "#c9ccc9", "#3a3f44", "#e8e4da" } },
    rail  = { "plastic", tint = { "#d0402f", "#f0c02f", "#2f6fb0", "#ffffff" } },
    card  = "paper",
    hole  = "black_plastic",
    red   = { "paperboard", tint = { "#d0402f", "#c9305f" } },
    blue  = { "paperboard", tint = { "#2f6fb8", "#3f9fb8" } },
    yellow = { "paperboard", tint = { "#f0b92f" } },
    green = { "plastic", tint = { "#3f9f4f" } },
    white = { "plastic", tint = { "#f4f4f0" } },
    tin   = "aluminium",
  },
  rooms  = { "shop", "supermarket", "store", "pharmacy", "bookstore" },
  build  = function(p, k)
    local h, w, double = p.height, p.width / 2, p.sides == "double"
    local d, x0 = double and p.depth / 2 or p.depth, double and 0 or -p.depth / 2 -- of one side, and where its back is
    local back = double and 0.02 or 0.04
    for _, y in ipairs { -w + 0.02, w - 0.02 } do -- uprights with their rows of slots
      k:box { low = { x0 - (double and 0.03 or 0), y - 0.02, 0 }, high = { x0 + (double and 0.03 or 0.04), y + 0.02, h }, slot = "steel", fill = 0.12, grain = "z" }
    end
    k:box { low = { x0 + (double and -0.008 or 0.010), -w + 0.04, 0.10 }, high = { x0 + (double and 0.008 or 0.022), w - 0.04, h - 0.01 }, slot = "steel", fill = 0.10, bevel = 0 }
    local r, colours = p.rng("goods"), { "red", "blue", "yellow", "green", "white" }
    local function side(name)
      for _, y in ipairs { -w + 0.02, w - 0.02 } do
        for i = 1, math.floor((h - 0.3) / 0.10) do k:box { size = { 0.001, 0.005, 0.030 }, at = { double and 0.0302 or 0.0402, y, 0.2 + i * 0.10 }, slot = "hole", visual_only = true, bevel = 0 } end
      end
      -- Base shelf on a kick plate, then lighter ones on brackets.
      k:box { low = { 0.02, -w, 0 }, high = { d - 0.06, w, 0.11 }, slot = "steel", fill = 0.04, bevel = 0.003 }
      local pitch = (h - 0.30) / p.shelves
      for i = 1, p.shelves do
        local z = i == 1 and 0.15 or 0.15 + pitch * (i - 1)
        local deep = i == 1 and d or d - 0.06
        k:box { low = { back, -w, z - 0.03 }, high = { deep, w, z }, slot = "steel", fill = 0.10, grain = "y", bevel = 0.003 }
        if i > 1 then for _, s in ipairs { -1, 1 } do k:prism { polygon = { { back, z - 0.03 }, { deep - 0.03, z - 0.03 }, { back, z - 0.10 } }, height = 0.006, axis = "y", at = { 0, s * (w - 0.006), 0 }, slot = "steel", fill = 0.5, bevel = 0, no_collider = true } end end
        k:box { low = { deep - 0.002, -w + 0.004, z - 0.036 }, high = { deep + (i == 1 and 0 or 0.006), w - 0.004, z + 0.004 }, slot = "rail", bevel = 0.001, no_collider = true }
        local cards = math.floor(p.width / 0.22)
        for c = 1, cards do k:box { size = { 0.001, 0.055, 0.028 }, at = { deep + (i == 1 and -0.0003 or 0.0058), (p.width - 0.06) * ((c - 0.5) / cards - 0.5), z - 0.016 }, slot = "card", visual_only = true, bevel = 0 } end
        local free = i < p.shelves and pitch - 0.05 or h - z - 0.02
        if p.goods and free > 0.10 then -- a block of one article after the other, some places empty
          local y = -w + 0.03
          while y < w - 0.12 do
            local kind, slot, rows = r:int(1, 4), colours[r:int(1, 5)], r:int(2, 3)
            local size = kind == 1 and 0.075 or kind == 2 and 0.066 or kind == 3 and 0.12 or 0.085
            local tall = math.min(kind == 1 and 0.11 or kind == 2 and 0.23 or kind == 3 and r:uniform(0.16, 0.26) or 0.20, free - 0.02)
            for _ = 1, rows do
              if y + size > w - 0.03 then break end
              local yc, x = y + size / 2, deep - 0.02 - size / 2
              if kind == 1 then -- tins, two high where there is room
                for level = 0, (free > 0.26) and 1 or 0 do
                  k:cylinder { radius = size / 2 - 0.003, height = tall - 0.002, at = { x, yc, z + level * tall }, anchor = "bottom", slot = slot, segments = 10, no_collider = true, fill = 0.3, bevel = 0 }
                  k:cylinder { radius = size / 2 - 0.005, height = 0.002, at = { x, yc, z + (level + 1) * tall - 0.001 }, slot = "tin", segments = 10, visual_only = true, bevel = 0 }
                end
              elseif kind == 2 then
                k:lathe { profile = { { 0.9 * size / 2, 0 }, { size / 2 - 0.003, 0.01 }, { size / 2 - 0.003, 0.58 * tall }, { 0.35 * size / 2, 0.80 * tall }, { 0.35 * size / 2, 0.93 * tall } }, at = { x, yc, z }, slot = slot, segments = 10, no_collider = true, fill = 0.2 }
                k:cylinder { radius = 0.4 * size / 2, height = 0.07 * tall, at = { x, yc, z + tall }, anchor = "top", slot = "white", segments = 8, no_collider = true, bevel = 0 }
              else
                k:box { size = { size * 0.55, size - 0.006, tall }, at = { x, yc, z }, anchor = "bottom", slot = slot, no_collider = true, fill = 0.15, bevel = 0.001 }
                k:box { size = { 0.001, size * 0.7, tall * 0.3 }, at = { x + size * 0.275 + 0.0003, yc, z + tall * 0.62 }, slot = slot == "yellow" and "red" or "yellow", visual_only = true, bevel = 0 }
              end
              y = y + size
            end
            y = y + 0.012
          end
          k:box { low = { deep - 0.10, -w + 0.03, z }, high = { deep - 0.03, w - 0.08, z + 0.10 }, slot = "red", collider_only = true }
          k:container(name .. i, { center = { (back + deep) / 2 - 0.06, 0, z }, size = { deep - back - 0.16, 2 * w - 0.04 }, clearance = free })
        else
          k:container(name .. i, { center = { (back + deep) / 2, 0, z }, size = { deep - back - 0.04, 2 * w - 0.04 }, clearance = free })
        end
      end
    end
    k:with({ at = { x0, 0, 0 } }, function() side("shelf_") end)
    if double then k:with({ rot = { 0, 0, 180 } }, function() side("shelf_back_") end) end
  end,
}
