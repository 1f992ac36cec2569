-- Leaves on stems, in the enclosing frame, growing up from the origin. All is soft. Masses: stems weigh, leaves nearly nothing.
local foliage = {}

--- One leaf on a bent stalk. o: r (p.rng stream), turn (degrees about z), rise (degrees of the stalk above level), stalk (length), length, width, droop, slot, stem
local function frond(k, o)
  local a, e = math.rad(o.turn), math.rad(o.rise)
  local dx, dy = math.cos(a), math.sin(a)
  local out, up = o.stalk * math.cos(e), o.stalk * math.sin(e)
  local tip = { dx * out, dy * out, up }
  if o.stalk > 0.02 then
    k:sweep { path = { { 0, 0, 0 }, { dx * out * 0.35, dy * out * 0.35, up * 0.6 }, tip }, radius = { o.thick or 0.004, (o.thick or 0.004) * 0.6 },
              smooth = true, steps = 2, segments = 4, slot = o.stem, soft = true, no_collider = true }
  end
  k:leaf { at = tip, rot = { 0, -(o.rise * 0.6), o.turn }, length = o.length, width = o.width, droop = o.droop, fold = o.fold or 12, widest = o.widest, segments = o.segments or 4, slot = o.slot }
end

--- Stalks that spread from one point, a leaf on each (monstera, peace lily, fern). o: r, count, height, radius (reach), length, width, slot, stem, droop = 50
function foliage.fan(k, o)
  for i = 1, o.count do
    local inner = (i - 1) / math.max(1, o.count - 1) -- 0 outermost
    local rise = 25 + 55 * inner + o.r:uniform(-6, 6)
    local size = o.r:uniform(0.8, 1.1)
    local stalk = math.min((o.height - 0.35 * o.length) / math.max(0.35, math.sin(math.rad(rise))), 1.3 * o.height, math.max(0.02, o.radius - 0.6 * o.length) / math.max(0.3, math.cos(math.rad(rise)))) * o.r:uniform(0.7, 0.95)
    frond(k, { turn = i * 137.5, rise = rise, stalk = math.max(0.03, stalk), length = o.length * size, width = o.width * size, droop = (o.droop or 50) + o.r:uniform(-10, 15),
               slot = o.slot, stem = o.stem, thick = o.thick, widest = o.widest, fold = o.fold, segments = o.segments })
  end
end

--- Leaves straight from the ground in a rosette (aloe, snake plant, agave). o: r, count, length, width, rise = {20, 80}, droop = 20, slot, thickness
function foliage.rosette(k, o)
  local rise = o.rise or { 20, 80 }
  for i = 1, o.count do
    local t = (i - 1) / math.max(1, o.count - 1)
    local e, size = rise[1] + (rise[2] - rise[1]) * t + o.r:uniform(-4, 4), o.r:uniform(0.8, 1.0)
    k:leaf { rot = { 0, -e, i * 137.5 }, at = { 0, 0, 0 }, length = o.length * size, width = o.width, droop = o.droop or 20, fold = o.fold or 25, widest = o.widest or 0.3,
             thickness = o.thickness, slot = o.slot, segments = o.segments or 4 }
  end
end

--- A stem with leaves along it, leaning; `stems` of them (rubber plant, ficus, ivy when droop is high). o: r, stems, height, spread, leaves (a stem), length, width, slot, stem
function foliage.branches(k, o)
  for s = 1, o.stems or 1 do
    local turn = math.rad(s * 137.5)
    local lean = (o.spread or 0.1) * ((o.stems or 1) > 1 and 1 or 0.3)
    local top = { math.cos(turn) * lean, math.sin(turn) * lean, o.height * (s == 1 and 0.92 or o.r:uniform(0.6, 0.9)) }
    local mid = { top[1] * 0.3 + o.r:uniform(-0.01, 0.01), top[2] * 0.3, top[3] * 0.5 }
    k:sweep { path = { { 0, 0, 0 }, mid, top }, radius = { o.thick or 0.008, 0.6 * (o.thick or 0.008) }, smooth = true, steps = 3, segments = 6, slot = o.stem, soft = true, no_collider = true }
    for i = 1, o.leaves do
      local t = 0.25 + 0.75 * i / o.leaves
      local at = t < 0.5 and { mid[1] * t * 2, mid[2] * t * 2, mid[3] * t * 2 } or { mid[1] + (top[1] - mid[1]) * (2 * t - 1), mid[2] + (top[2] - mid[2]) * (2 * t - 1), mid[3] + (top[3] - mid[3]) * (2 * t - 1) }
      k:with({ at = at }, function()
        frond(k, { turn = i * 137.5 + s * 40, rise = o.r:uniform(15, 50) + 30 * t, stalk = o.stalk or 0.03, length = o.length * o.r:uniform(0.75, 1.05), width = o.width, droop = o.droop or 35,
                   slot = o.slot, stem = o.stem, thick = 0.002, widest = o.widest })
      end)
    end
  end
end

--- Blades of grass. o: r, count, height, radius = 0.05 (of the tuft), width = 0.008, slot, droop = 40
function foliage.grass(k, o)
  for i = 1, o.count do
    local a, d = i * 137.5, (o.radius or 0.05) * math.sqrt(i / o.count)
    k:leaf { at = { d * math.cos(math.rad(a)), d * math.sin(math.rad(a)), 0 }, rot = { 0, -o.r:uniform(68, 86), a }, length = o.height * o.r:uniform(0.75, 1.05), width = o.width or 0.008,
             droop = o.r:uniform(0.5, 1.3) * (o.droop or 40), widest = 0.3, slot = o.slot, segments = 3 }
  end
end

--- A round crown of leaves on a hidden ball (box tree, topiary, small tree). o: r, at = centre, radius, count, length, width, slot
function foliage.ball(k, o)
  k:sphere { radius = o.radius * 0.7, at = o.at, slot = o.slot, segments = 12, soft = true, no_mass = true, no_collider = true }
  for i = 1, o.count do
    local z = 1 - 2 * (i - 0.5) / o.count
    local e = math.deg(math.asin(z))
    local a, q = i * 137.5, o.radius * 0.68
    local c = math.sqrt(1 - z * z)
    k:leaf { at = { o.at[1] + q * c * math.cos(math.rad(a)), o.at[2] + q * c * math.sin(math.rad(a)), o.at[3] + q * z }, rot = { 0, -e - o.r:uniform(-15, 25), a },
             length = o.length, width = o.width, droop = 30, slot = o.slot, segments = 2 }
  end
end

--- A pot with soil, standing on the ground; returns the height of the soil. o: radius, height, slot, soil, shape = "tapered" | "round" | "square"
function foliage.pot(k, o)
  local r, h, soil = o.radius, o.height, o.height * 0.86
  if o.shape == "square" then
    local t = 0.012
    r = 0.82 * r
    local body = k:box { size = { 2 * r, 2 * r, h }, at = { 0, 0, 0 }, anchor = "bottom", slot = o.slot, bevel = 0.004, fill = 1 - (1 - t / r) ^ 2 * (1 - t / h) } -- weighs as its walls and floor, earth within
    k:cut(body, k:box { size = { 2 * r - 2 * t, 2 * r - 2 * t, h }, at = { 0, 0, soil - 0.03 }, anchor = "bottom", slot = o.slot, no_collider = true })
    k:box { size = { 2 * r - 2 * t, 2 * r - 2 * t, soil - t }, at = { 0, 0, t }, anchor = "bottom", slot = o.soil, bevel = 0, no_collider = true }
    return soil
  end
  local foot = o.shape == "round" and 0.6 or 0.72
  local profile = o.shape == "round" and { { foot * r, 0 }, { 0.85 * r, 0.15 * h }, { r, 0.5 * h }, { 0.93 * r, 0.85 * h }, { 0.9 * r, h } }
    or { { foot * r, 0 }, { 0.92 * r, 0.82 * h }, { r, 0.83 * h }, { r, h } }
  -- Earth fills it, so it is solid to the soil: a rim that stands above, collider of stacked pieces.
  k:lathe { profile = profile, wall = 0.007, base = 0.008, slot = o.slot, segments = 24, smooth = o.shape == "round", no_collider = true }
  k:lathe { profile = profile, slot = o.slot, segments = 16, collider_only = true }
  k:lathe { profile = { { foot * r * 0.9, 0.008 }, { 0.88 * r, soil - 0.004 }, { 0.6 * r, soil + 0.003 }, { 0, soil + 0.006 } }, slot = o.soil, segments = 20, no_collider = true }
  return soil
end

return foliage
