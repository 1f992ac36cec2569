-- A rack of wood, wire or plastic with test tubes in two rows, some of them with coloured liquids and stoppers.
return kind {
  api    = 1,
  names  = { en = "test tube rack, test tube, test tubes, test tube holder, rack of test tubes, vial, vials", zh = "试管架, 试管" },
  measure_zh = "个",
  groups = { "rack" },
  stands = "surface",
  size   = { width = { 0.16, 0.24, 0.34 }, depth = { 0.06, 0.085, 0.12 }, height = { 0.13, 0.17, 0.22 } },
  mass   = { 0.1, 0.6, 2.5 },
  params = { tubes = int(4, 6, 8, { ["six"] = 6 }), material = one_of { "wood", "plastic", words = { ["wooden"] = "wood", ["木"] = "wood", ["plastic"] = "plastic" } }, filled = bool(true, { empty = false, full = true }) },
  slots  = { wood = { "beech", "pine", "oak" }, plastic = { "plastic", tint = { "#3f8fd0", "#f4f4f0", "#e8b83a" } }, glass = "glass", a = { "clear_plastic", tint = { "#e0403a" } }, b = { "clear_plastic", tint = { "#3f8fe0" } }, c = { "clear_plastic", tint = { "#f0c030" } }, d = { "clear_plastic", tint = { "#4fb860" } }, e = { "clear_plastic", tint = { "#a060d0" } }, cork = { "cork", "rubber" } },
  rooms  = { "laboratory", "classroom" },
  build  = function(p, k)
    local w, d, h, n = p.width / 2, p.depth / 2, p.height, p.tubes
    local slot = p.material
    local r = p.rng("tubes")
    local top = 0.62 * h
    local rt = math.min(0.011, 0.30 * (2 * w - 0.03) / n)
    local rows = p.depth > 0.075 and { -0.42 * d, 0.42 * d } or { 0 }
    local pitch = (2 * w - 0.036) / n
    -- Foot board with dimples, top board with holes, end walls.
    k:box { low = { -d, -w, 0 }, high = { d, w, 0.014 }, slot = slot, bevel = 0.002, grain = "y" }
    for _, s in ipairs { -1, 1 } do k:box { low = { -d + 0.004, s > 0 and w - 0.012 or -w, 0.014 }, high = { d - 0.004, s > 0 and w or -w + 0.012, top }, slot = slot, bevel = 0.002, grain = "z" } end
    local board = k:box { low = { -d + 0.002, -w + 0.0, top - 0.008 }, high = { d - 0.002, w, top }, slot = slot, bevel = 0.0015, grain = "y", no_collider = true }
    local mid = k:box { low = { -d + 0.006, -w + 0.012, 0.40 * h }, high = { d - 0.006, w - 0.012, 0.40 * h + 0.005 }, slot = slot, bevel = 0.001, grain = "y", no_collider = true }
    k:box { low = { -d + 0.002, -w, 0.40 * h }, high = { d - 0.002, w, top }, slot = slot, collider_only = true }
    local colours = { "a", "b", "c", "d", "e" }
    for q, x in ipairs(rows) do
      for i = 1, n do
        local y = (i - (n + 1) / 2) * pitch
        k:cylinder { radius = rt + 0.0022, height = 0.0012, at = { x, y, top + 0.0002 }, slot = "cork", segments = 14, bevel = 0, visual_only = true }
        do
          local len = h - 0.016 - (r:chance(0.35) and 0.0 or 0.010)
          k:lathe { profile = { { 0.2 * rt, 0 }, { 0.62 * rt, 0.0018 }, { 0.94 * rt, 0.007 }, { rt, 0.012 }, { rt, len - 0.002 }, { rt + 0.0012, len } }, wall = 0.0010, base = 0.0012, at = { x, y, 0.0135 }, slot = "glass", segments = 12, no_collider = true }
          if p.filled and r:chance(0.85) then
            local level = r:uniform(0.25, 0.62) * len
            k:lathe { profile = { { 0, 0.002 }, { 0.5 * rt, 0.0028 }, { 0.84 * rt, 0.008 }, { 0.86 * rt, 0.013 }, { 0.86 * rt, level }, { 0, level } }, at = { x, y, 0.0135 }, slot = colours[r:int(1, 5)], segments = 10, no_collider = true }
          end
          if r:chance(0.4) then k:cylinder { radius = 0.84 * rt, radius_top = 1.0 * rt, height = 0.016, at = { x, y, 0.0135 + len - 0.008 }, anchor = "bottom", slot = "cork", segments = 12, bevel = 0.001, no_collider = true } end
        end
      end
      k:box { low = { x - rt, -0.5 * (n - 1) * pitch - rt, 0.014 }, high = { x + rt, 0.5 * (n - 1) * pitch + rt, h - 0.002 }, slot = "glass", collider_only = true }
    end
    k:fit()
  end,
}
