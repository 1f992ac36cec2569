-- A pallet: deck boards on stringers and nine blocks, nailed; of plastic with a grid; goods in cartons on it when asked.
return kind {
  api    = 1,
  names  = { en = "pallet, wooden pallet, shipping pallet", zh = "托盘架, 木托盘, 栈板" },
  measure_zh = "个",
  groups = { "platform" },
  stands = "floor", front = false,
  size   = { width = { 1.00, 1.20, 1.22 }, depth = { 0.76, 0.80, 1.02 }, height = { 0.12, 0.144, 1.10 } },
  mass   = { 8, 23, 110 },
  params = {
    make = one_of { "wood", "plastic", default = "wood", words = { wooden = "wood", wood = "wood", plastic = "plastic", ["塑料"] = "plastic", ["木"] = "wood" } },
    load = one_of { "empty", "cartons", default = "empty", words = { ["with boxes"] = "cartons", ["with cartons"] = "cartons", loaded = "cartons", ["堆满纸箱"] = "cartons" }, size = { empty = { height = { 0.12, 0.144, 0.16 } }, cartons = { height = { 0.70, 0.90, 1.10 } } } },
  },
  slots  = {
    wood    = { "pine", "reclaimed_wood" },
    plastic = { "plastic", tint = { "#2f5f9f", "#3a3f44", "#7a7f84" } },
    nail    = "steel",
    carton  = "cardboard",
    tape    = { "plastic", tint = { "#c9a066" } },
    label   = "paper",
  },
  rooms  = { "warehouse", "garage", "workshop", "shop" },
  build  = function(p, k)
    local a, b = p.depth / 2, p.width / 2
    local h = p.load == "cartons" and 0.144 or p.height
    local t = 0.022
    if p.make == "wood" then
      local boards = { 0.145, 0.10, 0.145, 0.10, 0.145 }
      local total = 0
      for _, q in ipairs(boards) do total = total + q end
      local gap, x = (2 * a - total) / 4, -a
      for _, q in ipairs(boards) do
        k:box { low = { x, -b, h - t }, high = { x + q, b, h }, slot = "wood", grain = "y", bevel = 0.003, no_collider = true }
        for _, y in ipairs { -b + 0.05, 0, b - 0.05 } do for _, e in ipairs { 0.25, 0.75 } do k:box { size = { 0.007, 0.007, 0.0006 }, at = { x + q * e, y + 0.012 * (e > 0.5 and 1 or -1), h }, slot = "nail", visual_only = true, bevel = 0 } end end
        x = x + q + gap
      end
      k:box { low = { -a, -b, h - t }, high = { a, b, h }, slot = "wood", collider_only = true }
      for _, y in ipairs { -b + 0.0725, 0, b - 0.0725 } do k:box { size = { 2 * a, 0.145, t }, at = { 0, y, h - t }, anchor = "top", slot = "wood", grain = "x", bevel = 0.003 } end
      for _, x in ipairs { -a + 0.05, 0, a - 0.05 } do
        k:box { size = { 0.10, 2 * b, t }, at = { x, 0, 0 }, anchor = "bottom", slot = "wood", grain = "y", bevel = 0.004 }
        for _, y in ipairs { -b + 0.0725, 0, b - 0.0725 } do k:box { low = { x - 0.05, y - 0.0725, t }, high = { x + 0.05, y + 0.0725, h - 2 * t }, slot = "wood", grain = "y", bevel = 0.003 } end
      end
    else
      for i = 0, 8 do k:box { size = { 2 * a, 0.020, 0.03 }, at = { 0, (2 * b - 0.02) * (i / 8 - 0.5), h }, anchor = "top", slot = "plastic", bevel = 0.002, no_collider = true, fill = 0.5 } end
      for i = 0, 6 do k:box { size = { 0.020, 2 * b, 0.03 }, at = { (2 * a - 0.02) * (i / 6 - 0.5), 0, h }, anchor = "top", slot = "plastic", bevel = 0.002, no_collider = true, fill = 0.5 } end
      k:box { low = { -a, -b, h - 0.012 }, high = { a, b, h - 0.004 }, slot = "plastic", bevel = 0, no_collider = true, fill = 0.5 }
      k:box { low = { -a, -b, h - 0.03 }, high = { a, b, h }, slot = "plastic", collider_only = true }
      for _, x in ipairs { -a + 0.07, 0, a - 0.07 } do
        for _, y in ipairs { -b + 0.08, 0, b - 0.08 } do k:box { size = { 0.14, 0.16, h - 0.03 }, at = { x, y, 0 }, anchor = "bottom", slot = "plastic", bevel = 0.008, fill = 0.3 } end
        k:box { size = { 0.12, 2 * b - 0.04, 0.02 }, at = { x, 0, 0 }, anchor = "bottom", slot = "plastic", bevel = 0.003, fill = 0.5 }
      end
    end
    if p.load == "cartons" then -- layers of cartons, crosswise
      local layers = math.max(2, math.floor((p.height - h) / 0.26))
      local tall = (p.height - h) / layers
      for l = 0, layers - 1 do
        local nx, ny = l % 2 == 0 and 2 or 3, l % 2 == 0 and 3 or 2
        for i = 1, nx do for j = 1, ny do
          local sx, sy = (2 * a - 0.02) / nx, (2 * b - 0.02) / ny
          local x, y, z = (2 * a - 0.02) * ((i - 0.5) / nx - 0.5), (2 * b - 0.02) * ((j - 0.5) / ny - 0.5), h + l * tall
          k:box { size = { sx - 0.006, sy - 0.006, tall }, at = { x, y, z }, anchor = "bottom", slot = "carton", bevel = 0.004, fill = 0.25, no_collider = true }
          if l == layers - 1 then k:box { size = { sx - 0.008, 0.05, 0.0008 }, at = { x, y, z + tall }, slot = "tape", visual_only = true, bevel = 0 } end
          if i == nx then
            k:box { size = { 0.0008, 0.05, 0.06 }, at = { x + sx / 2 - 0.003, y, z + tall - 0.03 }, slot = "tape", visual_only = true, bevel = 0 }
            if (l + j) % 2 == 0 then k:box { size = { 0.0008, 0.12, 0.08 }, at = { x + sx / 2 - 0.003, y + 0.22 * sy, z + 0.45 * tall }, slot = "label", visual_only = true, bevel = 0 } end
          end
        end end
      end
      k:box { low = { -a + 0.012, -b + 0.012, h }, high = { a - 0.012, b - 0.012, p.height }, slot = "carton", collider_only = true }
    end
    k:surface("top", { center = { 0, 0, p.load == "cartons" and p.height or h }, size = { 2 * a - 0.03, 2 * b - 0.03 } })
  end,
}
