-- A box with a lid to lift: clear or coloured plastic with clips, or a board box covered with cloth or paper with a label holder.
return kind {
  api    = 1,
  names  = { en = "storage box, storage bin, box, plastic bin, storage container, tote, storage tub, plastic box, organizer box, crate box, " ..
                  "supply box, art supply caddy, caddy, gift box, storage crate",
             zh = "收纳箱, 收纳盒, 储物盒, 盒子, 整理箱" },
  measure_zh = "个",
  groups = { "box", "storage" },
  stands = "floor", small = true, front = true,
  size   = { width = { 0.22, 0.38, 0.60 }, depth = { 0.18, 0.28, 0.42 }, height = { 0.12, 0.22, 0.36 } },
  mass   = { 0.04, 1.1, 9 },
  params = {
    make   = one_of { "plastic", "fabric", "wood", words = { plastic = "plastic", clear = "plastic", transparent = "plastic", fabric = "fabric", cloth = "fabric", wooden = "wood", wood = "wood", ["塑料"] = "plastic", ["布艺"] = "fabric", ["木质"] = "wood", ["透明"] = "plastic" } },
    lid    = bool(true, { lidded = true, ["with lid"] = true, ["with a lid"] = true, ["带盖"] = true }),
    wheels = bool(false, { ["on wheels"] = true, ["under-bed"] = true, ["带轮"] = true }),
  },
  slots  = {
    plastic = { "clear_plastic", "plastic", tint = { "#ffffff", "#dfe8ee", "#6fa3c4", "#e08a8a", "#8fc08f" } },
    cap     = { "plastic", tint = { "#ffffff", "#4a7fb0", "#b0bec5", "#d96f4a", "#3a3f44" } },
    cloth   = { "canvas", "felt", tint = { "#b9b0a2", "#8f9aa3", "#a8b8a0", "#d8c8b8" } },
    wood    = { "pine", "birch", "oak" },
    metal   = { "chrome", "brass", "black_steel" },
    label   = "paper",
  },
  rooms  = { "bedroom", "closet", "office", "kids_room", "garage", "living_room", "study" },
  build  = function(p, k)
    local h, w, d = p.height, p.width, p.depth
    local roll = p.wheels and 0.022 or 0
    local cover = p.lid and (p.make == "plastic" and 0.022 or 0.035) or 0
    local out = 0.006 -- what clips and holders stand out
    local z = h - cover -- upper edge of the tub
    if p.make == "plastic" then
      local slant = 0.07 * d
      baskets.tub(k, { bottom = { d - slant - 2 * out, w - slant - 2 * out }, top = { d - 2 * out - 0.010, w - 2 * out - 0.010 }, height = (p.lid and z - 0.002 or h) - roll, z = roll, wall = 0.0025, corner = 0.03, slot = "plastic" })
      k:with({ slot = "plastic" }, function() -- rim and ribs
        for _, s in ipairs { -1, 1 } do
          k:box { size = { 0.008, w - 2 * out - 0.06, 0.010 }, at = { s * (d / 2 - out - 0.006), 0, z - 0.009 }, no_collider = true, fill = 0.4 }
          k:box { size = { d - 2 * out - 0.06, 0.008, 0.010 }, at = { 0, s * (w / 2 - out - 0.006), z - 0.009 }, no_collider = true, fill = 0.4 }
          for i = -1, 1 do k:box { size = { 0.003, 0.008, 0.6 * z }, at = { s * (d / 2 - out - 0.25 * slant - 0.004), i * 0.25 * w, roll + 0.48 * z }, rot = { 0, s * math.deg(math.atan(slant / 2 / z)), 0 }, visual_only = true, bevel = 0.001 } end
        end
      end)
    else
      local t = p.make == "wood" and 0.010 or 0.004
      local slot = p.make == "wood" and "wood" or "cloth"
      local a, b = d / 2 - out, w / 2 - (p.make == "wood" and out or out)
      local inset = p.lid and p.make == "fabric" and 0.004 or 0
      a, b = a - inset, b - inset
      local top = p.lid and z - 0.002 + (p.make == "fabric" and 0.030 or 0) or h
      k:with({ slot = slot, at = { 0, 0, roll } }, function()
        local hh = top - roll
        k:box { size = { 2 * a, 2 * b, t }, at = { 0, 0, 0 }, anchor = "bottom" }
        for _, s in ipairs { -1, 1 } do
          k:box { low = { s > 0 and a - t or -a, -b, t }, high = { s > 0 and a or -a + t, b, hh }, grain = "y", bevel = p.make == "fabric" and 0.0015 or 0.002 }
          k:box { low = { -a + t, s > 0 and b - t or -b, t }, high = { a - t, s > 0 and b or -b + t, hh }, grain = "x", bevel = p.make == "fabric" and 0.0015 or 0.002 }
          if p.make == "wood" then -- hand holes, dark, and finger joints
            k:box { size = { 0.09, 0.001, 0.025 }, at = { 0, s * b, 0.72 * hh }, slot = "metal", visual_only = true, bevel = 0 }
            for i = 0, math.floor(hh / 0.03) - 1 do k:box { size = { 0.001, t, 0.015 }, at = { a + 0.0002, s * (b - t / 2), 0.008 + 0.03 * i }, slot = "wood", visual_only = true, bevel = 0 } end
          else -- seams and a loop at each end
            k:box { size = { 0.02, 0.003, 0.004 }, at = { 0, s * b, 0.6 * hh }, slot = "metal", visual_only = true, bevel = 0 }
          end
        end
      end)
      k:container("inside", { center = { 0, 0, roll + t }, size = { 2 * a - 2 * t - 0.006, 2 * b - 2 * t - 0.006 }, clearance = top - roll - t - 0.002 })
      -- Label holder with its card on the front.
      local zz = roll + 0.55 * (z - roll)
      k:box { size = { 0.004, 0.088, 0.048 }, at = { a + 0.001, 0, zz }, slot = "metal", visual_only = true, bevel = 0.001 }
      k:box { size = { 0.002, 0.076, 0.036 }, at = { a + 0.0028, 0, zz }, slot = "label", visual_only = true, bevel = 0 }
      k:sweep { path = { { a + 0.001, -0.025, zz - 0.034 }, { a + 0.005, -0.015, zz - 0.044 }, { a + 0.005, 0.015, zz - 0.044 }, { a + 0.001, 0.025, zz - 0.034 } }, radius = 0.002, segments = 6, slot = "metal", visual_only = true }
    end
    if p.lid then
      local part = k:part("lid")
      local slot = p.make == "plastic" and "cap" or p.make == "wood" and "wood" or "cloth"
      local a, b = d / 2 - (p.make == "plastic" and out or p.make == "wood" and out or 0.004), w / 2 - (p.make == "plastic" and out or p.make == "wood" and out or 0.004)
      local hinge_z = z
      k:with({ part = part, slot = slot }, function()
        if p.make == "plastic" then
          k:prism { polygon = outline.rounded_rect(2 * a, 2 * b, 0.032, 4), height = 0.010, at = { 0, 0, z + 0.001 }, anchor = "bottom", fill = 0.3, bevel = 0.002 }
          k:prism { polygon = outline.rounded_rect(2 * a - 0.05, 2 * b - 0.05, 0.03, 4), height = h - z - 0.011, at = { 0, 0, h }, anchor = "top", fill = 0.3, bevel = 0.003 }
          for _, s in ipairs { -1, 1 } do -- clips at both ends
            k:box { low = { -0.03, s > 0 and b - 0.002 or -w / 2, z - 0.035 }, high = { 0.03, s > 0 and w / 2 or -b + 0.002, z + 0.010 }, slot = "cap", bevel = 0.002 }
          end
          k:box { low = { a - 0.002, -0.03, z - 0.012 }, high = { d / 2, 0.03, z + 0.010 }, slot = "cap", bevel = 0.002, no_collider = true }
          k:box { low = { -d / 2, -0.03, z }, high = { -a + 0.002, 0.03, z + 0.010 }, slot = "cap", bevel = 0.002, no_collider = true }
        elseif p.make == "wood" then
          k:box { low = { -a, -b, z + 0.001 }, high = { a, b, z + 0.014 }, grain = "y" }
          for _, y in ipairs { -0.6 * b, 0.6 * b } do k:box { size = { 1.6 * a, 0.03, 0.010 }, at = { 0, y, z + 0.018 }, grain = "x", no_collider = true } end
          k:box { size = { 0.03, 0.10, h - z - 0.014 }, at = { a - 0.04, 0, h }, anchor = "top", grain = "y" }
          k:box { low = { -d / 2, -0.03, z + 0.002 }, high = { -a + 0.001, 0.03, z + 0.012 }, slot = "metal", no_collider = true }
          k:box { low = { a - 0.001, -0.012, z - 0.02 }, high = { d / 2, 0.012, z + 0.012 }, slot = "metal" }
        else
          k:box { low = { -a, -b, h - 0.004 }, high = { a, b, h }, bevel = 0.0015 }
          for _, s in ipairs { -1, 1 } do
            k:box { low = { s > 0 and a - 0.003 or -a, -b, z }, high = { s > 0 and a or -a + 0.003, b, h - 0.003 }, bevel = 0.001 }
            k:box { low = { -a + 0.003, s > 0 and b - 0.003 or -b, z }, high = { a - 0.003, s > 0 and b or -b + 0.003, h - 0.003 }, bevel = 0.001 }
          end
        end
      end)
      if p.make == "fabric" then k:joint { part = part, type = "slide", axis = { 0, 0, 1 }, origin = { 0, 0, h }, range = { 0, 0.10 }, hold = "friction" }
      else k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { -a, 0, hinge_z }, range = { 0, 100 }, hold = "friction" } end
      k:handle { part = part, at = { a, 0, h - 0.01 }, normal = { 1, 0, 0 } }
      -- On the planks between battens and grip, or on the whole of a plain lid.
      if p.make == "wood" then k:surface("top", { part = part, center = { -0.025, 0, z + 0.014 }, size = { 2 * a - 0.08, 1.2 * b - 0.035 } })
      else k:surface("top", { part = part, center = { 0, 0, h }, size = { 2 * a - 0.05, 2 * b - 0.05 } }) end
    end
    if p.wheels then
      for _, sx in ipairs { -1, 1 } do
        for _, sy in ipairs { -1, 1 } do k:cylinder { radius = 0.015, height = 0.012, axis = "y", at = { sx * 0.33 * d, sy * 0.36 * w, 0.015 }, slot = "cap", segments = 14 } k:box { size = { 0.03, 0.02, 0.012 }, at = { sx * 0.33 * d, sy * 0.36 * w, 0.02 }, slot = "cap", no_collider = true } end
      end
    end
    k:fit()
  end,
}
