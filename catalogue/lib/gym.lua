-- Parts of gym equipment: weights, pads, frames of tube, consoles, pedals and flywheels.
local gym = {}

--- A weight plate on an axis along y. o: at = centre, radius, width = 0.03, slot, hole (slot of the hub), kind = "cast" | "bumper"
function gym.plate(k, o)
  local r, w = o.radius, (o.width or 0.03) / 2
  local half = o.kind == "bumper" and { { 0.30, 1 }, { 0.32, 0.80 }, { 0.74, 0.80 }, { 0.78, 1 }, { 0.96, 1 }, { 1, 0.84 } } or { { 0.27, 1 }, { 0.32, 0.72 }, { 0.66, 0.72 }, { 0.74, 1 }, { 0.95, 1 }, { 1, 0.8 } }
  local profile = { { 0, -w } }
  for _, q in ipairs(half) do profile[#profile + 1] = { q[1] * r, -q[2] * w } end
  for i = #half, 1, -1 do profile[#profile + 1] = { half[i][1] * r, half[i][2] * w } end
  profile[#profile + 1] = { 0, w }
  k:with({ part = o.part }, function()
    k:lathe { profile = profile, axis = "y", at = o.at, slot = o.slot, segments = o.segments or 28, no_collider = true }
    if not o.no_collider then k:cylinder { radius = r, height = 2 * w, axis = "y", at = o.at, slot = o.slot, segments = 16, collider_only = true } end
    k:cylinder { radius = math.min(0.03, 0.24 * r), height = 2 * w + 0.003, axis = "y", at = o.at, slot = o.hole, segments = 12, bevel = 0, visual_only = true }
  end)
end

--- A dumbbell lying along y about `at` = centre. o: length, radius (of the heads), shape = "hex" | "round" | "plates", head, grip (slots), collar (slot); light = true for racks: fewer triangles, no collider
function gym.dumbbell(k, o)
  local l, r = o.length, o.radius
  local head = o.shape == "plates" and 0.25 * l or 0.31 * l
  k:with({ at = o.at, rot = o.rot }, function()
    k:cylinder { radius = math.min(0.017, 0.36 * r), height = l - (o.shape == "plates" and 0 or head), axis = "y", slot = o.grip, segments = o.light and 8 or 12, bevel = o.light and 0 or 0.001, no_collider = o.light }
    if not o.light then
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = math.min(0.0195, 0.42 * r), height = 0.42 * (l - 2 * head), axis = "y", at = { 0, s * 0.16 * (l - 2 * head), 0 }, slot = o.grip, segments = 12, bevel = 0.004, visual_only = true } end
    end
    for _, s in ipairs { -1, 1 } do
      local y = s * (l - head) / 2
      if o.shape == "hex" then
        k:prism { polygon = outline.regular(r, 6, 0), axis = "y", height = head, at = { 0, y, 0 }, bevel = math.min(0.012, 0.16 * r), slot = o.head, no_collider = o.light }
        if not o.light then k:cylinder { radius = 0.5 * r, height = 0.003, axis = "y", at = { 0, s * (l / 2 - 0.001), 0 }, segments = 20, bevel = 0.001, slot = o.grip, visual_only = true } end
      elseif o.shape == "round" then
        k:cylinder { radius = r, height = head, axis = "y", at = { 0, y, 0 }, bevel = o.light and 0 or math.min(0.01, 0.2 * r), segments = o.light and 14 or 24, slot = o.head, no_collider = o.light }
        k:cylinder { radius = 0.72 * r, height = 0.003, axis = "y", at = { 0, s * (l / 2 - 0.001), 0 }, segments = 14, bevel = 0, slot = o.grip, visual_only = true }
      else
        for i, q in ipairs { 1, 0.80 } do gym.plate(k, { at = { 0, s * (0.5 * l - 0.30 * l + (i - 1) * 0.10 * l + 0.04 * l), 0 }, radius = r * q, width = 0.085 * l, slot = o.head, hole = o.grip, segments = 20 }) end
        k:torus { radius = 0.022, tube = 0.008, axis = "y", at = { 0, s * 0.41 * l, 0 }, slot = o.collar or o.grip, segments = 10, no_collider = true }
        for i = 0, 2 do k:box { size = { 0.012, 0.012, 0.03 }, at = { 0.028 * math.cos(2.1 * i), s * 0.41 * l, 0.028 * math.sin(2.1 * i) }, bevel = 0.003, slot = o.collar or o.grip, visual_only = true } end
      end
    end
  end)
end

--- A padded board with a seam. o: low, high, slot, board (slot of the wood below)
function gym.pad(k, o)
  local lo, hi = o.low, o.high
  k:rounded_box { low = { lo[1], lo[2], lo[3] + 0.012 }, high = hi, radius = math.min(0.02, 0.45 * (hi[3] - lo[3] - 0.012)), segments = 3, slot = o.slot, fill = 0.5 }
  if o.board then k:box { low = { lo[1] + 0.012, lo[2] + 0.012, lo[3] }, high = { hi[1] - 0.012, hi[2] - 0.012, lo[3] + 0.018 }, slot = o.board, bevel = 0.002, no_collider = true } end
end

--- A straight or bent square or round tube of steel, weighing as tube. o: path, size = 0.05 (across), round = false, slot, trim = true: no collider
function gym.tube(k, o)
  local s = o.size or 0.05
  if o.round then
    return k:sweep { path = o.path, radius = s / 2, segments = o.segments or 10, smooth = o.smooth, steps = o.steps or 4, round_ends = o.round_ends, slot = o.slot, part = o.part, fill = o.fill or 0.22, no_collider = o.trim }
  end
  return k:sweep { path = o.path, rect = { s, o.tall or s }, up = o.up or { 0, 1, 0 }, smooth = o.smooth, steps = o.steps, slot = o.slot, part = o.part, fill = o.fill or 0.16, no_collider = o.trim }
end

--- A console with a lit screen and keys that faces +x: o: at = centre, width, height, lean = 35 degrees, slot, screen, keys (slots), accent
function gym.console(k, o)
  k:with({ at = o.at, rot = { 0, -(o.lean or 35), 0 } }, function()
    k:rounded_box { size = { 0.045, o.width, o.height }, radius = 0.014, segments = 3, slot = o.slot, fill = 0.35 }
    k:box { size = { 0.006, 0.72 * o.width, 0.52 * o.height }, at = { 0.022, 0, 0.12 * o.height }, bevel = 0.001, slot = o.screen, visual_only = true }
    k:box { size = { 0.004, 0.20 * o.width, 0.14 * o.height }, at = { 0.0245, -0.16 * o.width, 0.16 * o.height }, bevel = 0, slot = o.accent or o.keys, visual_only = true }
    for i = -2, 2 do k:box { size = { 0.006, 0.09 * o.width, 0.09 * o.height }, at = { 0.023, 0.15 * i * o.width, -0.30 * o.height }, bevel = 0.001, slot = i == 0 and (o.accent or o.keys) or o.keys, visual_only = true } end
  end)
end

--- Two cranks with pedals of one part turning about y. o: at = centre, radius = 0.17 (of the crank), half = 0.09 (of the cranks), slot, pedal (slot), name = "crank", pedal_width = 0.09, phase = 40
function gym.cranks(k, o)
  local part, r, h = k:part(o.name or "crank"), o.radius or 0.17, o.half or 0.09
  k:with({ at = o.at, part = part, rot = { 0, o.phase or 40, 0 } }, function()
    k:cylinder { radius = 0.013, height = 2 * h, axis = "y", slot = o.slot, segments = 10, no_collider = true }
    for _, s in ipairs { -1, 1 } do
      k:box { low = { s < 0 and -r or 0, s * h - 0.008, -0.014 }, high = { s < 0 and 0 or r, s * h + 0.008, 0.014 }, slot = o.slot, bevel = 0.003 }
      k:with({ at = { s * r, s * (h + 0.014), 0 }, rot = { 0, -(o.phase or 40), 0 } }, function()
        local w = o.pedal_width or 0.085
        k:rounded_box { low = { -0.045, s < 0 and -w or 0, -0.013 }, high = { 0.045, s < 0 and 0 or w, 0.013 }, radius = 0.008, segments = 2, slot = o.pedal }
if o.strap then k:sweep { path = { { 0.012, s * 0.004, 0.008 }, { 0.012, s * 0.018, 0.0175 }, { 0.012, s * (w - 0.018), 0.0175 }, { 0.012, s * (w - 0.004), 0.008 } }, rect = { 0.03, 0.003 }, up = { 1, 0, 0 }, slot = o.pedal, visual_only = true } end
      end)
    end
  end)
  k:joint { part = part, type = "hinge", axis = { 0, 1, 0 }, origin = o.at, range = "endless", hold = "friction" }
  return part
end

return gym
