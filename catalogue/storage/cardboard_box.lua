-- A carton of corrugated board: four flaps on top that open one after the other, tape along the seam, arrows and a label printed on it.
return kind {
  api    = 1,
  names  = { en = "cardboard box, carton, moving box, shipping box, package, parcel, delivery box, paper box, cardboard carton", zh = "纸箱, 纸盒, 快递箱" },
  measure_zh = "个",
  groups = { "box", "storage" },
  stands = "floor", front = false, small = true,
  size   = { width = { 0.22, 0.42, 0.70 }, depth = { 0.18, 0.34, 0.55 }, height = { 0.14, 0.32, 0.52 } },
  mass   = { 0.12, 0.8, 4.5 },
  params = {
    state = one_of { "closed", "open", default = "closed", words = { open = "open", opened = "open", closed = "closed", sealed = "closed", taped = "closed", ["打开"] = "open", ["封好"] = "closed" } },
    print = one_of { "arrows", "fragile", "label", words = { fragile = "fragile", shipping = "label", delivery = "label", moving = "arrows", ["易碎"] = "fragile" } },
  },
  slots  = { board = "cardboard", tape = { "plastic", tint = { "#b98a4a", "#c9a066", "#e8e4d8" } }, ink = { "paper", tint = { "#2a2522" } }, label = "paper", red = { "paper", tint = { "#c8281f" } } },
  rooms  = { "garage", "storage_room", "warehouse", "office", "attic", "hallway", "basement" },
  build  = function(p, k)
    local t, h = 0.005, p.height
    local open = p.state == "open"
    local lean = open and 0.055 or 0 -- how far the flaps stand out to the sides
    local a, b = p.depth / 2 - lean, p.width / 2 - lean
    local z = open and h - 0.075 or h - t - 0.0025 -- upper edge of the walls
    k:with({ slot = "board" }, function()
      k:box { low = { -a, -b, 0 }, high = { a, b, t }, bevel = 0 }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { s > 0 and a - t or -a, -b, t }, high = { s > 0 and a or -a + t, b, z }, bevel = 0.002, grain = "y" }
        k:box { low = { -a + t, s > 0 and b - t or -b, t }, high = { a - t, s > 0 and b or -b + t, z }, bevel = 0.002, grain = "x" }
      end
    end)
    k:container("inside", { center = { 0, 0, t }, size = { 2 * a - 2 * t - 0.01, 2 * b - 2 * t - 0.01 }, clearance = z - t - 0.004 })
    local flap = math.min(math.min(a, b) - 0.002, z - 0.03)
    if open then -- flaps stand out and up, a little limp
      for _, s in ipairs { -1, 1 } do
        k:hull { points = { { s * a, -b, z }, { s * (a - t), -b, z }, { s * a, b, z }, { s * (a - t), b, z }, { s * (a + lean), -b + 0.006, h - 0.010 }, { s * (a + lean - t), -b + 0.006, h - 0.006 }, { s * (a + lean), b - 0.006, h - 0.010 }, { s * (a + lean - t), b - 0.006, h - 0.006 } }, slot = "board" }
        k:hull { points = { { -a + 0.004, s * b, z }, { -a + 0.004, s * (b - t), z }, { a - 0.004, s * b, z }, { a - 0.004, s * (b - t), z }, { -a + 0.012, s * (b + lean), h - 0.004 }, { -a + 0.012, s * (b + lean - t), h }, { a - 0.012, s * (b + lean), h - 0.004 }, { a - 0.012, s * (b + lean - t), h } }, slot = "board" }
      end
    else -- short flaps below, long ones that meet in the middle above them
      for i, s in ipairs { -1, 1 } do
        local inner, outer = k:part("flap_inner_" .. i), k:part("flap_outer_" .. i)
        k:box { low = { -a + t + 0.003, s > 0 and b - flap or -b + t + 0.003, z + 0.0005 - t }, high = { a - t - 0.003, s > 0 and b - t - 0.003 or -b + flap, z + 0.0005 }, part = inner, slot = "board", bevel = 0.001 }
        k:box { low = { s > 0 and 0.001 or -a, -b, z + 0.0025 }, high = { s > 0 and a or -0.001, b, z + 0.0025 + t }, part = outer, slot = "board", bevel = 0.001, grain = "y" }
        k:joint { part = inner, type = "hinge", axis = { -s, 0, 0 }, origin = { 0, s * (b - t - 0.003), z + 0.0005 }, range = { 0, 85 }, hold = "friction", behind = { "flap_outer_1", "flap_outer_2" } }
        k:joint { part = outer, type = "hinge", axis = { 0, s, 0 }, origin = { s * a, 0, z + 0.0025 }, range = { 0, 120 }, hold = "friction" }
        k:handle { part = outer, at = { s * 0.01, 0, z + 0.01 }, normal = { 0, 0, 1 } }
        k:handle { part = inner, at = { 0, s * (b - flap + 0.01), z }, normal = { 0, 0, 1 } }
        k:box { low = { s > 0 and 0.001 or -0.026, -b, h - 0.0008 }, high = { s > 0 and 0.026 or -0.001, b, h }, part = outer, slot = "tape", visual_only = true, bevel = 0 }
      end
      for _, s in ipairs { -1, 1 } do k:box { low = { -0.026, s > 0 and b - 0.0005 or -b - 0.0005, z - 0.07 }, high = { 0.026, s > 0 and b + 0.0005 or -b + 0.0005, z }, slot = "tape", visual_only = true, bevel = 0 } end
      k:surface("top", { part = "flap_outer_2", center = { 0.5 * a, 0, h }, size = { a - 0.01, 2 * b - 0.01 } })
    end
    -- Prints on the front and the right.
    local x, mark = a + 0.0004, math.min(0.10, 0.34 * z)
    local function ink(y, zz, w, hh, slot, turn) k:box { size = { 0.0008, w, hh }, at = { x, y, zz }, rot = { turn or 0, 0, 0 }, slot = slot or "ink", visual_only = true, bevel = 0 } end
    if p.print == "label" then
      ink(0.2 * b, 0.60 * z, math.min(0.15, b), mark, "label")
      for i = 0, 9 do k:box { size = { 0.001, (i * 7 % 3 + 1) * 0.0014, 0.3 * mark }, at = { x + 0.0005, 0.2 * b - 0.03 + 0.007 * i, 0.60 * z - 0.22 * mark }, slot = "ink", visual_only = true, bevel = 0 } end
      for i = 0, 2 do k:box { size = { 0.001, 0.08 - 0.02 * i, 0.005 }, at = { x + 0.0005, 0.2 * b - 0.01 * i, 0.60 * z + 0.30 * mark - 0.012 * i }, slot = "ink", visual_only = true, bevel = 0 } end
    else
      local c = p.print == "fragile" and "red" or "ink"
      for _, s in ipairs { -1, 1 } do -- two arrows up over a line
        local y = 0.45 * b + s * 0.28 * mark
        ink(y, 0.5 * z, 0.10 * mark, 0.62 * mark, c)
        k:prism { polygon = { { -0.2 * mark, 0 }, { 0.2 * mark, 0 }, { 0, 0.28 * mark } }, height = 0.0008, axis = "x", at = { x, y, 0.5 * z + 0.28 * mark }, slot = c, visual_only = true, bevel = 0 }
      end
      ink(0.45 * b, 0.5 * z - 0.40 * mark, 1.0 * mark, 0.07 * mark, c)
      if p.print == "fragile" then -- a wine glass
        k:prism { polygon = { { -0.22 * mark, 0.45 * mark }, { -0.16 * mark, 0.05 * mark }, { -0.03 * mark, -0.05 * mark }, { -0.03 * mark, -0.36 * mark }, { -0.16 * mark, -0.45 * mark }, { 0.16 * mark, -0.45 * mark }, { 0.03 * mark, -0.36 * mark }, { 0.03 * mark, -0.05 * mark }, { 0.16 * mark, 0.05 * mark }, { 0.22 * mark, 0.45 * mark } }, height = 0.0008, axis = "x", at = { x, -0.45 * b, 0.5 * z }, slot = "red", visual_only = true, bevel = 0 }
      end
    end
    for _, s in ipairs { -1, 1 } do k:prism { polygon = outline.rounded_rect(0.08, 0.024, 0.0118, 3), height = 0.0008, axis = "y", at = { 0.22 * a, s * (b + 0.0004), 0.76 * z }, slot = "ink", visual_only = true, bevel = 0 } end -- hand holes
    k:fit()
  end,
}
