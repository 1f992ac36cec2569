-- A power rack of steel tube: four uprights with rows of holes, cross beams, a pull-up bar, safety arms, hooks with a loaded barbell; or a half rack of two uprights.
return kind {
  api    = 1,
  names  = { en = "squat rack, power rack, squat cage, power cage, smith machine", zh = "深蹲架, 力量架, 史密斯机" },
  measure_zh = "个",
  groups = { "rack", "gym equipment" },
  stands = "floor", access = { ["+x"] = 1.0 },
  size   = { width = { 1.20, 1.90, 2.20 }, depth = { 1.10, 1.40, 1.70 }, height = { 1.75, 2.15, 2.40 } },
  mass   = { 45, 150, 380 },
  params = { type = one_of { "cage", "half", words = { ["cage"] = "cage", ["power rack"] = "cage", ["full"] = "cage", ["half rack"] = "half", ["half"] = "half", ["半框"] = "half", ["squat stand"] = "half" } }, barbell = bool(true, { ["with barbell"] = true, empty = false, ["without barbell"] = false, ["带杠铃"] = true }) },
  slots  = { frame = { "painted_metal", "black_steel", tint = { "#2b2d30", "#a8262b", "#3f4347", "#c8a22b" } }, bar = "chrome", plate = { "cast_iron", "rubber" }, hole = "black_plastic", pad = "rubber", steel = "steel" },
  rooms  = { "gym", "garage", "basement" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local cage = p.type == "cage"
    local half = 0.56                                     -- of the uprights
    local x0, x1 = 0.06, cage and 0.06 + 0.95 or 0.32
    local base = d
    local t = 0.065
    local function upright(x, y) k:box { size = { t, t, h - 0.03 }, at = { x, y, 0.03 }, anchor = "bottom", slot = "frame", fill = 0.16, bevel = 0.004, grain = "z" } end
    local function beam(a, b, collide) k:box { low = { math.min(a[1], b[1]) - t / 2, math.min(a[2], b[2]) - t / 2, a[3] - t / 2 }, high = { math.max(a[1], b[1]) + t / 2, math.max(a[2], b[2]) + t / 2, a[3] + t / 2 }, slot = "frame", fill = 0.16, bevel = 0.004, no_collider = not collide } end
    for _, s in ipairs { -1, 1 } do
      local y = s * half
      beam({ t / 2, y, 0.0325 }, { base - t / 2, y, 0.0325 }, true)
      for _, x in ipairs(cage and { x0, x1 } or { x1 }) do
        upright(x, y)
        for i = 0, 16 do k:cylinder { radius = 0.011, height = t + 0.002, axis = "x", at = { x, y, 0.30 + i * (h - 0.5) / 16 }, segments = 8, bevel = 0, slot = "hole", visual_only = true } end
      end
      k:box { low = { x1 - 0.07, y - 0.06, 0.063 }, high = { x1 + 0.07, y + 0.06, 0.070 }, slot = "frame", bevel = 0.002, no_collider = true }
      if cage then beam({ x0, y, h - t / 2 }, { x1, y, h - t / 2 }, true)
      else gym.tube(k, { path = { { 0.10, y, 0.05 }, { x1 - 0.02, y, 0.75 } }, size = 0.05, tall = 0.05, slot = "frame" }) end
      -- Safety arms.
      local za = 0.62
      if cage then k:box { low = { x0, y - s * 0.045 - 0.02, za - 0.03 }, high = { x1 + 0.03, y - s * 0.045 + 0.02, za + 0.03 }, slot = "steel", fill = 0.3, bevel = 0.003 }
      else k:box { low = { x1 + 0.03, y - 0.025, za - 0.035 }, high = { x1 + 0.52, y + 0.025, za + 0.035 }, slot = "frame", fill = 0.2, bevel = 0.004 } k:box { low = { x1 + 0.04, y - 0.026, za + 0.03 }, high = { x1 + 0.52, y + 0.026, za + 0.042 }, slot = "pad", bevel = 0.003, no_collider = true } end
      -- Hooks in front of the front uprights.
      local zh = cage and 1.35 or 1.30
      k:box { low = { x1 + 0.030, y - 0.025, zh - 0.07 }, high = { x1 + 0.038, y + 0.025, zh + 0.06 }, slot = "steel", bevel = 0.002, no_collider = true }
      k:box { low = { x1 + 0.030, y - 0.025, zh - 0.035 }, high = { x1 + 0.105, y + 0.025, zh - 0.018 }, slot = "pad", bevel = 0.002, no_collider = true }
      k:box { low = { x1 + 0.098, y - 0.025, zh - 0.035 }, high = { x1 + 0.106, y + 0.025, zh + 0.04 }, slot = "steel", bevel = 0.002, no_collider = true }
      if p.barbell then
        for i, q in ipairs { 1, 0.8 } do gym.plate(k, { at = { x1 + 0.066, s * (0.69 + 0.044 * (i - 1)), zh }, radius = 0.225 * q, width = 0.04, slot = "plate", hole = "bar", segments = 22 }) end
        k:cylinder { radius = 0.025, height = w - 0.64, axis = "y", at = { x1 + 0.066, s * (w + 0.64) / 2, zh }, slot = "bar", segments = 14 }
      else -- empty pegs for plates
        k:cylinder { radius = 0.025, height = w - half - 0.03, axis = "y", at = { cage and x0 or x1, s * (w + half + 0.03) / 2, 0.55 }, slot = "bar", segments = 14 }
      end
    end
    if p.barbell then k:cylinder { radius = 0.014, height = 1.34, axis = "y", at = { x1 + 0.066, 0, cage and 1.35 or 1.30 }, slot = "bar", segments = 12 } end
    beam({ cage and x0 or 0.035, -half, 0.0325 }, { cage and x0 or 0.035, half, 0.0325 }, false)
    if cage then beam({ x0, -half, h - t / 2 }, { x0, half, h - t / 2 }, true) beam({ x0, -half, 1.0 }, { x0, half, 1.0 }, false) end
    k:cylinder { radius = 0.018, height = 2 * half, axis = "y", at = { x1, 0, h - 0.05 }, slot = "bar", segments = 12 }
    if not cage then beam({ x1, -half, 0.35 }, { x1, half, 0.35 }, false) end
    k:fit()
  end,
}
