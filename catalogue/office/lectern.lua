-- A stand to speak from: a sloping desk with a lip for papers on a panelled body, a slim column or acrylic; a microphone on a gooseneck.
return kind {
  api    = 1,
  names  = { en = "lectern, reading stand, speaker stand lectern, pulpit, teaching podium", zh = "讲台, 演讲台" },
  measure_zh = "个",
  groups = { "podium", "stand", "furniture" },
  stands = "floor", access = { ["-x"] = 0.7 },
  size   = { width = { 0.45, 0.58, 0.72 }, depth = { 0.38, 0.46, 0.58 }, height = { 1.08, 1.18, 1.30 } },
  mass   = { 5, 22, 60 },
  params = {
    form  = one_of { "panelled", "column", "acrylic", words = { wooden = "panelled", panelled = "panelled", column = "column", acrylic = "acrylic", clear = "acrylic", ["亚克力"] = "acrylic", ["木质"] = "panelled" } },
    microphone = one_of { "gooseneck", "none", default = "gooseneck", words = { ["with microphone"] = "gooseneck", ["with a microphone"] = "gooseneck", ["带话筒"] = "gooseneck" }, size = { gooseneck = { height = { 1.30, 1.38, 1.46 } }, none = { height = { 1.08, 1.18, 1.26 } } } },
  },
  slots  = {
    body  = { "walnut", "oak", "mahogany", "dark_oak" },
    clear = "clear_plastic",
    metal = { "black_steel", "stainless_steel", "brass" },
    dark  = "black_plastic",
    paper = "paper",
    crest = { "brass", "gold" },
  },
  rooms  = { "conference_room", "auditorium", "classroom", "church", "theater" },
  build  = function(p, k)
    local w, d = p.width / 2, p.depth / 2
    local h = p.microphone == "gooseneck" and p.height - 0.20 or p.height -- of the desk's higher edge, which looks at the audience (+x)
    local drop = 0.13
    local clear = p.form == "acrylic"
    local slot = clear and "clear" or "body"
    local t = clear and 0.012 or 0.022
    -- Sloping desk, a lip at the speaker's edge, cheeks.
    local angle = math.deg(math.atan(drop, 2 * d - 0.02))
    local length = math.sqrt(drop ^ 2 + (2 * d - 0.02) ^ 2)
    k:with({ at = { 0, 0, h - drop / 2 - 0.012 }, rot = { 0, -angle, 0 } }, function()
      k:box { size = { length - 0.01, 2 * w, t }, at = { 0, 0, 0 }, anchor = "top", slot = slot, grain = "y", bevel = 0.004 }
      k:box { size = { 0.014, 2 * w - 0.04, 0.030 }, at = { -length / 2 + 0.012, 0, -0.002 }, anchor = "bottom", slot = slot, grain = "y", bevel = 0.003, no_collider = true }
      for _, s in ipairs { -1, 1 } do -- an open book of notes
        k:box { size = { 0.27, 0.185, 0.003 }, at = { -0.01, s * 0.094, 0.0035 }, rot = { -s * 1.5, 0, 0 }, slot = "paper", bevel = 0.001, visual_only = true }
        for i = 1, 9 do k:box { size = { 0.003, 0.14, 0.0006 }, at = { -0.12 + 0.025 * i, s * 0.094, 0.0056 }, slot = "dark", bevel = 0, visual_only = true } end
      end
    end)
    if p.form == "panelled" then
      local bw, bd = w - 0.035, d - 0.05
      local z1 = h - drop - 0.03
      k:box { low = { -d, -w, 0 }, high = { d, w, 0.07 }, slot = "body", grain = "y", bevel = 0.008, fill = 0.3 }
      k:box { low = { bd - 0.02, -bw, 0.07 }, high = { bd, bw, h - 0.055 }, slot = "body", grain = "z" }
      for _, s in ipairs { -1, 1 } do
        k:prism { polygon = { { -bd, 0.07 }, { bd - 0.02, 0.07 }, { bd - 0.02, h - 0.06 }, { -bd, z1 } }, height = 0.02, axis = "y", at = { 0, s * (bw - 0.01), 0 }, slot = "body" }
        k:box { size = { 0.012, 0.05, h - 0.16 }, at = { bd + 0.004, s * (bw - 0.025), (h - 0.02) / 2 + 0.005 }, slot = "body", grain = "z", no_collider = true, bevel = 0.003 }
      end
      for _, z in ipairs { 0.10, h - 0.12 } do k:box { size = { 0.012, 2 * bw - 0.1, 0.06 }, at = { bd + 0.004, 0, z }, anchor = "bottom", slot = "body", grain = "y", no_collider = true, bevel = 0.003 } end
      k:box { size = { 0.010, 2 * bw - 0.17, h - 0.36 }, at = { bd + 0.002, 0, h / 2 }, slot = "body", grain = "z", no_collider = true, bevel = 0.005 }
      k:torus { radius = 0.075, tube = 0.007, axis = "x", at = { bd + 0.006, 0, 0.66 * h }, slot = "crest", segments = 24, visual_only = true }
      k:prism { polygon = outline.star(0.055, 0.024, 5, 90), height = 0.008, axis = "x", at = { bd + 0.008, 0, 0.66 * h }, slot = "crest", visual_only = true, bevel = 0.002 }
      for i, z in ipairs { 0.42, 0.74 } do
        k:box { low = { -bd, -bw + 0.02, z }, high = { bd - 0.02, bw - 0.02, z + 0.018 }, slot = "body", grain = "y" }
        k:container("shelf_" .. i, { center = { -0.01, 0, z + 0.018 }, size = { 2 * bd - 0.05, 2 * bw - 0.06 }, clearance = i == 1 and 0.28 or z1 - z - 0.05 })
      end
    elseif p.form == "column" then
      k:box { size = { 2 * d, 0.86 * 2 * w, 0.025 }, at = { 0, 0, 0 }, anchor = "bottom", slot = "body", grain = "y", bevel = 0.005 }
      k:box { low = { -0.04, -0.10, 0.025 }, high = { 0.06, 0.10, h - 0.085 }, slot = "body", grain = "z", fill = 0.5, bevel = 0.006 }
      for _, y in ipairs { -0.06, 0, 0.06 } do k:box { size = { 0.003, 0.008, h - 0.3 }, at = { 0.061, y, h / 2 - 0.03 }, slot = "metal", visual_only = true, bevel = 0 } end
      k:box { low = { -0.10, -w + 0.1, h - drop - 0.10 }, high = { 0.06, w - 0.1, h - drop - 0.085 }, slot = "body", grain = "y" }
      k:container("shelf", { center = { -0.07, 0, h - drop - 0.085 }, size = { 0.06, 0.3 }, clearance = 0.05 })
    else
      k:box { size = { 2 * d, 2 * w * 0.92, 0.015 }, at = { 0, 0, 0 }, anchor = "bottom", slot = "clear", bevel = 0.003 }
      k:box { low = { 0.08, -w * 0.62, 0.015 }, high = { 0.092, w * 0.62, h - 0.065 }, slot = "clear", bevel = 0.002 }
      for _, s in ipairs { -1, 1 } do
        k:prism { polygon = { { -0.12, 0.015 }, { 0.08, 0.015 }, { 0.08, h - 0.07 }, { -0.12, h - drop + 0.005 } }, height = 0.012, axis = "y", at = { 0, s * w * 0.55, 0 }, slot = "clear", bevel = 0.002 }
        for _, z in ipairs { 0.18, h - 0.28 } do k:cylinder { radius = 0.011, height = 0.010, axis = "x", at = { 0.096, s * w * 0.5, z }, slot = "metal", segments = 12, visual_only = true } end
      end
      k:box { low = { -0.12, -w * 0.54, 0.70 }, high = { 0.08, w * 0.54, 0.712 }, slot = "clear", bevel = 0.002 }
      k:container("shelf", { center = { -0.02, 0, 0.712 }, size = { 0.16, w }, clearance = 0.16 })
    end
    if p.microphone == "gooseneck" then
      local x, y = d - 0.05, 0.5 * w
      k:cylinder { radius = 0.022, height = 0.018, at = { x, y, h - 0.035 }, anchor = "bottom", slot = "dark", segments = 14, no_collider = true }
      k:sweep { path = { { x, y, h - 0.03 }, { x + 0.005, y - 0.02, h + 0.08 }, { x - 0.03, y - 0.10, h + 0.165 }, { x - 0.09, y - 0.16, h + 0.175 } }, radius = 0.005, smooth = true, steps = 4, segments = 8, slot = "metal", no_collider = true }
      k:capsule { radius = 0.019, height = 0.075, axis = "x", at = { x - 0.115, y - 0.18, h + 0.178 }, rot = { 0, 0, 40 }, slot = "dark", segments = 12, no_collider = true }
      k:hull { points = { { x - 0.01, y - 0.01, h - 0.03 }, { x + 0.01, y + 0.01, h - 0.03 }, { x - 0.01, y + 0.01, h - 0.03 }, { x + 0.015, y - 0.03, h + 0.09 }, { x - 0.005, y - 0.02, h + 0.09 }, { x - 0.03, y - 0.10, h + 0.17 } }, collider_only = true, slot = "dark" }
      k:hull { points = { { x - 0.03, y - 0.10, h + 0.15 }, { x - 0.02, y - 0.09, h + 0.175 }, { x - 0.145, y - 0.20, h + 0.16 }, { x - 0.145, y - 0.20, h + 0.196 }, { x - 0.09, y - 0.16, h + 0.196 } }, collider_only = true, slot = "dark" }
    end
    k:fit()
  end,
}
