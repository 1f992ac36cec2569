-- A bin for what is used again: a tub with the mark of three arrows, with a hinged lid, in a row of coloured ones, or a wheeled one for the street.
return kind {
  api    = 1,
  names  = { en = "recycling bin, recycle bin, recycling container, recycling can", zh = "回收箱, 回收桶, 分类垃圾桶" },
  measure_zh = "个",
  groups = { "bin", "trash can", "container" },
  stands = "floor", back_to = "wall",
  size   = { width = { 0.32, 0.42, 1.30 }, depth = { 0.28, 0.36, 0.62 }, height = { 0.34, 0.62, 1.10 } },
  mass   = { 1, 5, 75 },
  params = {
    body  = one_of { "tub", "wheeled", default = "tub", words = { wheeled = "wheeled", wheelie = "wheeled", outdoor = "wheeled", ["on wheels"] = "wheeled", tub = "tub", ["带轮"] = "wheeled" },
      size = { tub = { height = { 0.48, 0.62, 0.75 }, depth = { 0.28, 0.34, 0.40 } }, wheeled = { width = { 0.48, 0.56, 0.60 }, depth = { 0.52, 0.58, 0.68 }, height = { 0.92, 1.05, 1.10 } } } },
    count = int(1, 1, 4, { single = 1, double = 2, ["two-compartment"] = 2, ["three-compartment"] = 3, triple = 3, sorting = 3, ["四分类"] = 4, ["三分类"] = 3 }, { {}, { width = { 0.58, 0.64, 0.76 } }, { width = { 0.88, 0.98, 1.10 } }, { width = { 1.15, 1.26, 1.40 } } }),
    lid   = bool(true, { ["with lid"] = true, ["带盖"] = true }),
  },
  slots  = {
    blue   = { "plastic", tint = { "#2f6fc0" } },
    green  = { "plastic", tint = { "#3a9a4f" } },
    yellow = { "plastic", tint = { "#f0b92f" } },
    grey   = { "plastic", tint = { "#6f757a" } },
    mark   = { "paint", tint = { "#ffffff" } },
    dark   = "black_plastic",
    wheel  = "rubber",
    bottle = { "clear_plastic" },
    paper  = "paper",
  },
  rooms  = { "kitchen", "office", "garage", "hallway", "school", "street" },
  build  = function(p, k)
    local h, colours = p.height, { "blue", "green", "yellow", "grey" }
    local first = p.count == 1 and p.rng("colour"):int(1, 2) or 1
    if p.body == "wheeled" then -- a tall tub on two wheels, its lid hinged at the handle
      for c = 1, p.count do
        local slot = colours[(first + c - 2) % 4 + 1]
        local step = p.width / p.count
        local w, y = step / 2 - 0.012, p.width * ((c - 0.5) / p.count - 0.5)
        k:with({ at = { 0, y, 0 } }, function()
          local a, rim, foot = p.depth / 2, h - 0.055, 0.03
          local wheel = 0.10
          k:with({ at = { 0.012, 0, 0 } }, function()
            baskets.tub(k, { bottom = { 1.30 * a, 1.56 * w }, top = { 1.72 * a, 2 * w - 0.01 }, height = rim - foot, wall = 0.005, corner = 0.05, slot = slot, z = foot, inside = "inside_" .. c })
            k:box { size = { 0.10, 1.4 * w, foot + 0.004 }, at = { 0.50 * a, 0, 0 }, anchor = "bottom", slot = slot, fill = 0.3 }
          end)
          for _, s in ipairs { -1, 1 } do
            k:cylinder { radius = wheel, height = 0.045, axis = "y", at = { -a + wheel + 0.045, s * (w - 0.045), wheel }, slot = "wheel", segments = 24, bevel = 0.006, fill = 0.4 }
            k:cylinder { radius = 0.055, height = 0.048, axis = "y", at = { -a + wheel + 0.045, s * (w - 0.045), wheel }, slot = slot, segments = 16, visual_only = true }
          end
          k:cylinder { radius = 0.011, height = 2 * w - 0.08, axis = "y", at = { -a + wheel + 0.045, 0, wheel }, slot = "dark", segments = 8, no_collider = true }
          local ring = outline.rounded_rect(1.74 * a, 2 * w, 0.05, 4)
          for i, q in ipairs(ring) do ring[i] = { q[1] + 0.012, q[2], rim - 0.018 } end
          k:sweep { path = ring, closed = true, rect = { 0.014, 0.036 }, slot = slot, no_collider = true, fill = 0.4 }
          k:cylinder { radius = 0.013, height = 1.5 * w, axis = "y", at = { -a + 0.013, 0, rim - 0.012 }, slot = "dark", segments = 12 }
          for _, s in ipairs { -1, 1 } do k:box { size = { 0.15 * a + 0.02, 0.03, 0.03 }, at = { -a + 0.045, s * 0.62 * w, rim - 0.015 }, slot = slot, bevel = 0.004, no_collider = true } end
          bins.recycle_mark(k, { at = { 0.012 + 0.80 * a, 0, 0.60 * h }, size = 0.18, slot = "mark" })
          local part = k:part("lid_" .. c)
          local g = 0.012
          k:hull { points = { { -a + 0.030, -w + 0.01, rim + 0.003 }, { a, -w + 0.004, rim + 0.003 }, { -a + 0.030, w - 0.01, rim + 0.003 }, { a, w - 0.004, rim + 0.003 }, { -a + 0.05, -w + 0.03, h - 0.010 }, { -a + 0.05, w - 0.03, h - 0.010 }, { 0.2 * a, -w + 0.03, h }, { 0.2 * a, w - 0.03, h }, { a - 0.03, -w + 0.03, h - g }, { a - 0.03, w - 0.03, h - g } }, slot = slot, part = part, fill = 0.12 }
          k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { -a + 0.030, 0, rim + 0.003 }, range = { 0, 110 }, hold = "friction" }
          k:handle { part = part, at = { a, 0, rim + 0.015 }, normal = { 1, 0, 0 } }
        end)
      end
      k:fit()
      return
    end
    for c = 1, p.count do
      local slot = colours[(first + c - 2) % 4 + 1]
      local step = p.width / p.count
      local a, b, y = p.depth / 2, step / 2 - (p.count > 1 and 0.004 or 0), p.width * ((c - 0.5) / p.count - 0.5)
      local rim = p.lid and h - 0.075 or h
      k:with({ at = { 0, y, 0 } }, function()
        baskets.tub(k, { bottom = { 1.62 * a, 1.66 * b }, top = { 2 * a - 0.012, 2 * b - 0.012 }, height = rim, wall = 0.004, corner = 0.045, slot = slot, inside = "inside_" .. c })
        local ring = outline.rounded_rect(2 * a - 0.012, 2 * b - 0.012, 0.045, 4)
        for i, q in ipairs(ring) do ring[i] = { q[1], q[2], rim - 0.010 } end
        k:sweep { path = ring, closed = true, rect = { 0.010, 0.020 }, slot = slot, no_collider = true, fill = 0.5 }
        local lean = math.deg(math.atan(0.19 * a, rim))
        local z = 0.52 * rim
        k:with({ at = { a - 0.006 - (0.19 * a - 0.006) * (1 - z / rim), 0, z }, rot = { 0, lean, 0 } }, function() bins.recycle_mark(k, { at = { 0.0004, 0, 0 }, size = math.min(0.20, 1.1 * b), slot = "mark" }) end)
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.12, 0.010, 0.030 }, at = { 0, s * (b - 0.010), rim - 0.045 }, slot = "dark", visual_only = true, bevel = 0.004 } end
        if p.lid then -- a lid with a round or slotted opening, hinged behind
          local part = k:part("lid_" .. c)
          k:prism { polygon = outline.rounded_rect(2 * a, 2 * b, 0.048, 5), height = 0.030, at = { 0, 0, rim + 0.003 }, anchor = "bottom", slot = slot, part = part, fill = 0.15, bevel = 0.006 }
          k:loft { segments = 4, slot = slot, part = part, fill = 0.15, sections = { { at = { 0, 0, rim + 0.030 }, size = { 2 * a - 0.03, 2 * b - 0.03 }, radius = 0.04 }, { at = { 0, 0, h }, size = { 1.5 * a, 1.5 * b }, radius = 0.04 } } }
          if c % 2 == 1 then k:cylinder { radius = math.min(0.075, 0.5 * b), height = 0.002, at = { 0.01, 0, h - 0.0006 }, slot = "dark", part = part, segments = 24, visual_only = true, bevel = 0 }
          else k:box { size = { 0.035, 1.1 * b, 0.002 }, at = { 0.01, 0, h - 0.0006 }, slot = "dark", part = part, visual_only = true, bevel = 0 } end
          k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { -a, 0, rim + 0.003 }, range = { 0, 85 }, hold = "friction" }
          k:handle { part = part, at = { a, 0, rim + 0.015 }, normal = { 1, 0, 0 } }
        else -- bottles and paper look out
          local r = p.rng("waste_" .. c)
          for i = 1, 4 do
            k:with({ at = { r:uniform(-0.4, 0.4) * a, r:uniform(-0.45, 0.45) * b, h - 0.10 }, rot = { r:uniform(-35, 35), r:uniform(-35, 35), 0 } }, function()
              if i % 2 == 0 then k:lathe { profile = { { 0.028, -0.08 }, { 0.032, -0.07 }, { 0.032, 0.02 }, { 0.012, 0.065 }, { 0.012, 0.09 } }, slot = "bottle", segments = 10, soft = true, no_collider = true, fill = 0.05 }
              else k:box { size = { 0.09, 0.06, 0.12 }, slot = "paper", soft = true, no_collider = true, fill = 0.1 } end
            end)
          end
        end
      end)
    end
    k:fit()
  end,
}
