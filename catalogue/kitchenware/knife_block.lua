-- A slanted wooden block with slits; knives and a steel stand in them, their riveted handles sticking out.
return kind {
  api    = 1,
  names  = { en = "knife block, knife holder, knife set, knife rack, block of knives", zh = "刀架, 刀座" },
  measure_zh = "个",
  groups = { "kitchenware" },
  stands = "surface",
  size   = { width = { 0.09, 0.115, 0.17 }, depth = { 0.20, 0.26, 0.32 }, height = { 0.30, 0.35, 0.40 } },
  mass   = { 1.2, 3.0, 7 },
  params = { knives = int(5, 6, 8), form = one_of { "slanted", "upright", words = { slanted = "slanted", upright = "upright", round = "upright" } } },
  slots  = { block = { "oak", "walnut", "bamboo", "beech", "ebony" }, handle = { "black_plastic", "walnut", "beech" }, steel = "stainless_steel", slit = "black_plastic" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w = p.width / 2
    -- One knife's handle along +z from the block's face: bolster, grip with rivets.
    local function grip(x, y, length, thick)
      k:box { size = { 0.030, thick + 0.006, 0.0012 }, at = { x, y, 0.0004 }, slot = "slit", bevel = 0, visual_only = true }
      k:box { low = { x - 0.010, y - thick / 2, -0.01 }, high = { x + 0.010, y + thick / 2, 0.014 }, slot = "steel", bevel = 0.002, no_collider = true }
      k:hull { slot = "handle", no_collider = true, points = { { x - 0.011, y - thick / 2, 0.013 }, { x + 0.011, y - thick / 2, 0.013 }, { x - 0.011, y + thick / 2, 0.013 }, { x + 0.011, y + thick / 2, 0.013 }, { x - 0.010, y - thick / 2, 0.6 * length }, { x + 0.012, y + thick / 2, 0.6 * length }, { x - 0.010, y + thick / 2, 0.6 * length }, { x + 0.012, y - thick / 2, 0.6 * length },
        { x - 0.013, y - thick / 2, length - 0.006 }, { x + 0.014, y - thick / 2, length - 0.006 }, { x - 0.013, y + thick / 2, length - 0.006 }, { x + 0.014, y + thick / 2, length - 0.006 }, { x - 0.008, y, length }, { x + 0.010, y, length } } }
      for j = 0, 2 do k:cylinder { radius = 0.0028, height = thick + 0.001, axis = "y", at = { x, y, 0.028 + j * (length - 0.045) / 2 }, slot = "steel", segments = 8, bevel = 0, visual_only = true } end
    end
    if p.form == "upright" then
      local h, r = 0.22, w
      k:rounded_box { low = { -w * 0.72, -w, 0 }, high = { w * 0.72, w, h }, radius = 0.025, segments = 4, slot = "block", no_collider = true, fill = 0.65 }
      k:loft { slot = "block", segments = 2, collider_only = true, sections = { { at = { 0, 0, 0 }, size = { 1.44 * w - 0.02, 2 * w - 0.02 }, radius = 0.015 }, { at = { 0, 0, 0.014 }, size = { 1.44 * w, 2 * w }, radius = 0.025 }, { at = { 0, 0, h - 0.014 }, size = { 1.44 * w, 2 * w }, radius = 0.025 }, { at = { 0, 0, h }, size = { 1.44 * w - 0.02, 2 * w - 0.02 }, radius = 0.015 } } }
      k:with({ at = { 0, 0, h } }, function()
        for i = 1, p.knives do
          local row = i % 2 == 0 and 1 or -1
          local n = math.ceil(p.knives / 2)
          local length = p.height - h - 0.018 * (i % 3)
          local y = (math.ceil(i / 2) - (n + 1) / 2) * (2 * w - 0.030) / n
          grip(row * 0.022, y, length, 0.014)
          k:box { low = { row * 0.022 - 0.012, y - 0.007, 0 }, high = { row * 0.022 + 0.013, y + 0.007, length }, slot = "handle", collider_only = true }
        end
      end)
      k:fit()
      return
    end
    -- A leaning block on a foot: its profile in x, z.
    local a = math.rad(32)
    local s, c = math.sin(a), math.cos(a)
    local length, thick = 0.215, 0.115
    local x0, z0 = 0.02, 0.012 -- its lower back corner leans forward from here
    local p1, p2 = { x0 + thick * c, z0 - 0.012 }, { x0 - length * s + thick * c, z0 + length * c }
    local p3 = { x0 - length * s, z0 + length * c - thick * s * 0.6 }
    k:prism { polygon = { { p1[1] + 0.03, 0 }, { p1[1] + 0.03, 0.02 }, p2, p3, { x0 - 0.09, 0.02 }, { x0 - 0.09, 0 } }, height = 2 * w, axis = "y", slot = "block", bevel = 0.005, fill = 0.8 }
    local lean = math.deg(math.atan((p2[2] - p3[2]) / (p2[1] - p3[1]))) -- slope of the face with slits
    k:with({ at = { (p2[1] + p3[1]) / 2, 0, (p2[2] + p3[2]) / 2 }, rot = { 0, -lean, 0 } }, function()
      for i = 1, p.knives do
        local top = i <= 3
        local n = top and 3 or p.knives - 3
        local q = top and i or i - 3
        grip(top and -0.024 or 0.026, (q - (n + 1) / 2) * (2 * w - 0.028) / n, (top and 0.125 or 0.105) - 0.006 * (q % 2), top and 0.016 or 0.012)
      end
      for _, q in ipairs { { -0.024, 0.122 }, { 0.026, 0.102 } } do k:box { low = { q[1] - 0.014, -w + 0.016, 0 }, high = { q[1] + 0.014, w - 0.016, q[2] }, slot = "handle", collider_only = true } end
    end)
    k:fit()
  end,
}
