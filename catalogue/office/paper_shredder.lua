-- A paper shredder: a bin with a window full of strips, the cutter head on top with its slot and switches; a sheet goes in.
return kind {
  api    = 1,
  names  = { en = "paper shredder, shredder, document shredder", zh = "碎纸机" },
  measure_zh = "台",
  groups = { "machine" },
  stands = "floor", back_to = "wall",
  size   = { width = { 0.28, 0.34, 0.44 }, depth = { 0.18, 0.25, 0.36 }, height = { 0.34, 0.46, 0.66 } },
  mass   = { 2, 7, 26 },
  params = { type = one_of { "basket", "cabinet", words = { ["small"] = "basket", ["home"] = "basket", ["office"] = "cabinet", ["heavy-duty"] = "cabinet", ["大型"] = "cabinet" }, size = { basket = { width = { 0.29, 0.33, 0.36 }, depth = { 0.18, 0.21, 0.25 }, height = { 0.36, 0.44, 0.50 } }, cabinet = { width = { 0.34, 0.38, 0.44 }, depth = { 0.26, 0.31, 0.36 }, height = { 0.52, 0.60, 0.66 } } } }, paper = bool(true, { ["with paper"] = true, empty = false }) },
  slots  = { bin = { "plastic_matte", tint = { "#2b2d30", "#5a5d61", "#d8dadb" } }, head = { "plastic_matte", tint = { "#232528", "#3a3d41" } }, dark = "black_plastic", window = "clear_plastic", strip = { "paper" }, green = { "plastic", tint = { "#4fbf5a" } }, grey = { "plastic", tint = { "#8a8d92" } }, wheel = "rubber" },
  rooms  = { "home_office", "open_office", "study" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local cab = p.type == "cabinet"
    local foot = cab and 0.045 or 0
    local zh = h - (cab and 0.13 or 0.11) - (p.paper and 0.06 or 0)
    local top = h - (p.paper and 0.06 or 0)
    local r = p.rng("strips")
    if cab then
      k:rounded_box { low = { 0, -w, foot }, high = { d - 0.022, w, zh }, radius = 0.012, segments = 3, slot = "bin", fill = 0.10 }
      -- The drawer with its window: a bin that pulls out.
      local bay = { low = { 0.03, -w + 0.02, foot + 0.02 }, high = { d - 0.022, w - 0.02, zh - 0.02 } }
      k:box { low = { d - 0.024, -w + 0.016, foot + 0.016 }, high = { d - 0.004, w - 0.016, zh - 0.016 }, slot = "bin", bevel = 0.005, fill = 0.4 }
      k:box { low = { d - 0.005, -0.45 * w, foot + 0.25 * (zh - foot) }, high = { d - 0.0032, 0.45 * w, foot + 0.72 * (zh - foot) }, slot = "dark", bevel = 0.0006, visual_only = true }
      for i = 1, 40 do
        local z = foot + (0.27 + 0.30 * r:uniform(0, 1)) * (zh - foot)
        k:with({ at = { d - 0.0030, r:uniform(-0.38, 0.38) * w, z }, rot = { r:uniform(-80, 80), 0, 0 } }, function() k:box { size = { 0.001, 0.004, 0.05 }, bevel = 0, slot = "strip", visual_only = true } end)
      end
      k:rounded_box { size = { 0.018, 0.14, 0.020 }, at = { d - 0.006, 0, zh - 0.045 }, radius = 0.007, segments = 2, slot = "dark", no_collider = true }
      for _, s in ipairs { -1, 1 } do for _, x in ipairs { 0.04, d - 0.055 } do
        k:cylinder { radius = 0.022, height = 0.020, axis = "y", at = { x, s * (w - 0.04), 0.022 }, slot = "wheel", segments = 16 }
        k:box { low = { x - 0.012, s * (w - 0.04) - 0.014, 0.024 }, high = { x + 0.012, s * (w - 0.04) + 0.014, foot + 0.004 }, slot = "dark", no_collider = true }
      end end
    else
      local shape = k:loft { slot = "bin", segments = 3, no_collider = true, fill = 1, sections = { { at = { d / 2, 0, 0 }, size = { 0.80 * d, 1.78 * w }, radius = 0.03 }, { at = { d / 2, 0, zh }, size = { d - 0.02, 2 * w - 0.02 }, radius = 0.035 } } }
      k:cut(shape, k:loft { slot = "bin", segments = 3, no_collider = true, sections = { { at = { d / 2, 0, 0.004 }, size = { 0.80 * d - 0.008, 1.78 * w - 0.008 }, radius = 0.028 }, { at = { d / 2, 0, zh + 0.01 }, size = { d - 0.028, 2 * w - 0.028 }, radius = 0.032 } } })
      k:loft { slot = "bin", segments = 2, collider_only = true, sections = { { at = { d / 2, 0, 0 }, size = { 0.80 * d, 1.78 * w }, radius = 0.03 }, { at = { d / 2, 0, zh }, size = { d - 0.02, 2 * w - 0.02 }, radius = 0.035 } } }
      -- A window in the front wall, strips behind it.
      local tilt = math.deg(math.atan(0.5 * (0.2 * d - 0.02) / zh))
      k:with({ at = { 0.9 * d, 0, 0 }, rot = { 0, tilt, 0 } }, function()
        k:prism { polygon = contour.scaled(outline.rounded_rect(0.9 * w, 0.60 * zh, 0.03, 4), 1, 1, 0, 0.44 * zh), axis = "x", height = 0.003, at = { 0.0012, 0, 0 }, bevel = 0, slot = "dark", visual_only = true }
        for i = 1, 46 do
          k:with({ at = { 0.0032, r:uniform(-0.38, 0.38) * w, zh * (0.19 + 0.33 * r:uniform(0, 1)) }, rot = { r:uniform(-85, 85), 0, 0 } }, function() k:box { size = { 0.001, 0.004, 0.045 }, bevel = 0, slot = "strip", visual_only = true } end)
        end
      end)
    end
    -- Head with slot, switches and lamps.
    k:rounded_box { low = { 0, -w, zh + 0.002 }, high = { d, w, top }, radius = 0.022, segments = 4, slot = "head", fill = 0.15 }
    k:lump { mass = cab and 6 or 2.2, at = { d / 2, 0, (zh + top) / 2 }, size = { 0.6 * d, 1.2 * w, 0.05 } }
    k:box { low = { 0.46 * d, -0.80 * w, top - 0.004 }, high = { 0.56 * d, 0.80 * w, top + 0.0012 }, slot = "grey", bevel = 0.001, visual_only = true }
    k:box { low = { 0.49 * d, -0.76 * w, top - 0.004 }, high = { 0.53 * d, 0.76 * w, top + 0.0022 }, slot = "dark", bevel = 0, visual_only = true }
    electronics.buttons(k, { at = { d - 0.0005, 0.30 * w, (zh + top) / 2 + 0.012 }, count = 3, pitch = 0.024, size = 0.013, slot = "grey" })
    k:cylinder { radius = 0.005, height = 0.006, axis = "x", at = { d, 0.62 * w, (zh + top) / 2 + 0.012 }, segments = 10, slot = "green", visual_only = true }
    letters.text(k, { text = "SHRED", at = { d - 0.0002, -0.42 * w, (zh + top) / 2 + 0.008 }, height = 0.016, slot = "grey", rise = 0.001 })
    if p.paper then
      k:box { low = { 0.506 * d, -0.105, top - 0.03 }, high = { 0.512 * d, 0.105, h }, slot = "strip", bevel = 0 }
      for i = 0, 3 do k:box { low = { 0.512 * d - 0.0002, -0.08, h - 0.012 - 0.010 * i }, high = { 0.512 * d + 0.0004, 0.08 - 0.03 * (i % 2), h - 0.0095 - 0.010 * i }, bevel = 0, slot = "grey", visual_only = true } end
    end
    k:fit()
  end,
}
