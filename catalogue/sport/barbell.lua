-- A barbell on the floor: a knurled bar with sleeves, plates of iron or coloured rubber, collars.
return kind {
  api    = 1,
  names  = { en = "barbell, weight bar, olympic bar", zh = "杠铃, 举重杠" },
  measure_zh = "个",
  groups = { "gym equipment" },
  stands = "floor",
  size   = { width = { 1.20, 1.85, 2.20 }, depth = { 0.24, 0.45, 0.46 }, height = "depth" },
  mass   = { 10, 80, 260 },
  params = { plates = one_of { "iron", "bumper", words = { ["iron"] = "iron", ["铁"] = "iron", ["bumper"] = "bumper", ["rubber"] = "bumper", ["coloured"] = "bumper", ["colored"] = "bumper" } }, pairs_of_plates = int(1, 2, 3) },
  slots  = { bar = { "chrome", "steel", "black_steel" }, iron = "cast_iron", a = { "plastic_matte", tint = { "#b8242a", "#26282b" } }, b = { "plastic_matte", tint = { "#1f4fa0", "#26282b" } }, c = { "plastic_matte", tint = { "#d8a820" } }, hub = "steel", collar = { "rubber" } },
  rooms  = { "gym", "garage", "basement" },
  build  = function(p, k)
    local w, R = p.width / 2, p.depth / 2
    local sleeve = math.min(0.40, 0.22 * p.width)
    local bumper = p.plates == "bumper"
    k:cylinder { radius = 0.014, height = 2 * (w - sleeve), axis = "y", slot = "bar", segments = 14, at = { 0, 0, R } }
    for _, y in ipairs { -0.45, 0.45 } do k:cylinder { radius = 0.0146, height = 0.32 * w, axis = "y", at = { 0, y * w * 0.9, R }, slot = "hub", segments = 14, bevel = 0, visual_only = true } end
    for _, s in ipairs { -1, 1 } do
      k:cylinder { radius = 0.025, height = sleeve, axis = "y", at = { 0, s * (w - sleeve / 2), R }, slot = "bar", segments = 16, bevel = 0.004 }
      k:cylinder { radius = 0.038, height = 0.030, axis = "y", at = { 0, s * (w - sleeve - 0.010), R }, slot = "bar", segments = 18, bevel = 0.006, no_collider = true }
      local y = w - sleeve + 0.006
      for i = 1, p.pairs_of_plates do
        local r = bumper and R or R * ({ 1, 0.82, 0.62 })[i]
        local t = bumper and ({ 0.070, 0.055, 0.045 })[i] or ({ 0.042, 0.034, 0.028 })[i]
        gym.plate(k, { at = { 0, s * (y + t / 2), R }, radius = r, width = t, slot = bumper and ({ "a", "b", "c" })[i] or "iron", hole = "hub", kind = p.plates })
        y = y + t + 0.002
      end
      k:cylinder { radius = 0.036, height = 0.035, axis = "y", at = { 0, s * (y + 0.018), R }, slot = "collar", segments = 16, bevel = 0.005, no_collider = true }
      k:box { size = { 0.014, 0.020, 0.045 }, at = { 0, s * (y + 0.018), R + 0.045 }, slot = "collar", bevel = 0.004, no_collider = true }
    end
    k:fit()
  end,
}
