-- Doors and windows in an opening of a wall: the opening is centred on y = 0 at z = 0, the wall on x = 0, the room is at +x.
local openings = {}

--- A lever handle on a round rose, on a face at `at` that looks along x by `side` (1 or -1). o: at, side = 1, toward = -1 | 1 (the lever's
-- way along y; 0: downwards), length = 0.12, out = 0.055, slot, part
function openings.lever(k, o)
  local s, out, n, t = o.side or 1, o.out or 0.055, o.length or 0.12, o.toward or 1
  k:with({ at = o.at, slot = o.slot, part = o.part }, function()
    k:cylinder { radius = 0.024, height = 0.008, axis = "x", at = { s * 0.004, 0, 0 }, segments = 20, no_collider = true }
    k:cylinder { radius = 0.008, height = out - 0.008, axis = "x", at = { s * (out - 0.008) / 2, 0, 0 }, segments = 10, no_collider = true }
    local x, q = s * (out - 0.008), n - 0.014
    k:sweep { path = { { x, -t * 0.014, t == 0 and 0.014 or 0 }, { x, t * 0.5 * q, t == 0 and -0.5 * q or 0 }, { x - s * 0.004, t * q, t == 0 and -q or 0 } }, radius = 0.008, round_ends = true, segments = 8 }
    k:handle { at = { x, t * 0.7 * q, t == 0 and -0.7 * q or 0 }, normal = { s, 0, 0 } }
  end)
end

--- Stiles and rails about a field, drawn out along x, and what fills it; collides as one board. o: low, high (corners), stile = 0.09,
-- rail = stile (top and bottom; or {bottom, top}), slot, part, fill, fields = {{low share, high share}, ...} of the height, cross = 0 upright bars
-- or columns, panel = slot of the raised panels or glass = slot of the panes, bars = {columns, rows} of thin glazing bars, bar = 0.02
function openings.framed(k, o)
  local lo, hi, st = o.low, o.high, o.stile or 0.09
  local rail = type(o.rail) == "table" and o.rail or { o.rail or st, o.rail or st }
  local th, mid = hi[1] - lo[1], (lo[1] + hi[1]) / 2
  k:with({ slot = o.slot, part = o.part }, function()
    local function board(a, b, c, d, grain) k:box { low = { lo[1], a, c }, high = { hi[1], b, d }, grain = grain, fill = o.fill, bevel = 0.003, no_collider = true } end
    board(lo[2], lo[2] + st, lo[3], hi[3], "z")
    board(hi[2] - st, hi[2], lo[3], hi[3], "z")
    board(lo[2] + st, hi[2] - st, lo[3], lo[3] + rail[1], "y")
    board(lo[2] + st, hi[2] - st, hi[3] - rail[2], hi[3], "y")
    local y0, y1, z0, z1 = lo[2] + st, hi[2] - st, lo[3] + rail[1], hi[3] - rail[2]
    local rows, columns, gap = o.fields or { { 0, 1 } }, o.columns or 1, o.muntin or 0.7 * st
    local each = (y1 - y0 - gap * (columns - 1)) / columns
    for i, row in ipairs(rows) do
      local a, b = z0 + row[1] * (z1 - z0), z0 + row[2] * (z1 - z0)
      if i > 1 then board(y0, y1, z0 + rows[i - 1][2] * (z1 - z0), a, "y") end
      for c = 1, columns do
        local p0, p1 = y0 + (c - 1) * (each + gap), y0 + (c - 1) * (each + gap) + each
        if c > 1 then board(p0 - gap, p0, a, b, "z") end
        local pane = o.glass and (not row.solid) and o.glass
        if pane then
          k:box { low = { mid - 0.004, p0, a }, high = { mid + 0.004, p1, b }, slot = pane, bevel = 0, no_collider = true }
          local n, w = o.bars or { 1, 1 }, (o.bar or 0.022) / 2
          for j = 1, n[1] - 1 do
            local y = p0 + (p1 - p0) * j / n[1]
            k:box { low = { mid - 0.3 * th, y - w, a }, high = { mid + 0.3 * th, y + w, b }, bevel = 0.003, fill = o.fill, no_collider = true }
          end
          for j = 1, n[2] - 1 do
            local z = a + (b - a) * j / n[2]
            k:box { low = { mid - 0.28 * th, p0, z - w }, high = { mid + 0.28 * th, p1, z + w }, bevel = 0.003, fill = o.fill, no_collider = true }
          end
        else
          k:box { low = { mid - 0.2 * th, p0, a }, high = { mid + 0.2 * th, p1, b }, slot = o.panel, grain = "z", fill = o.fill, bevel = 0, no_collider = true }
          local e = math.min(0.028, 0.15 * (p1 - p0), 0.15 * (b - a))
          k:box { low = { mid - 0.42 * th, p0 + e, a + e }, high = { mid + 0.42 * th, p1 - e, b - e }, slot = o.panel, grain = "z", fill = o.fill, bevel = 0.010, no_collider = true }
        end
      end
    end
    k:box { low = lo, high = hi, bevel = 0, collider_only = true }
  end)
end

--- Two jambs and a head through the wall, and flat casings around the opening on both faces. o: width, height, wall (thickness),
-- jamb = 0.03, casing = 0.065 (0: none), thick = 0.015, slot, cap = false (a cornice above). Returns how far the casing reaches over the opening's edge.
function openings.frame(k, o)
  local w, h, t, j, c, e = o.width / 2 - 0.0005, o.height - 0.0005, o.wall / 2, o.jamb or 0.03, o.casing or 0.065, o.thick or 0.015
  k:with({ slot = o.slot }, function()
    for _, s in ipairs { -1, 1 } do
      k:box { low = { -t, s < 0 and -w or w - j, 0 }, high = { t, s < 0 and -w + j or w, h }, grain = "z" }
    end
    k:box { low = { -t, -w + j, h - j }, high = { t, w - j, h }, grain = "y" }
    if c == 0 then return end
    local y0, z0 = w - j + 0.006, h - j + 0.006
    for _, side in ipairs { -1, 1 } do
      local a, b = side < 0 and -t - e or t, side < 0 and -t or t + e
      for _, s in ipairs { -1, 1 } do
        k:box { low = { a, s < 0 and -y0 - c or y0, 0 }, high = { b, s < 0 and -y0 or y0 + c, z0 }, grain = "z", bevel = 0.004 }
      end
      k:box { low = { a, -y0 - c, z0 }, high = { b, y0 + c, z0 + c }, grain = "y", bevel = 0.004 }
      if o.cap then k:box { low = { a - (side < 0 and 0.012 or 0), -y0 - c, z0 + c - 0.02 }, high = { b + (side > 0 and 0.012 or 0), y0 + c, z0 + c }, grain = "y", bevel = 0.006 } end
    end
  end)
end

return openings
