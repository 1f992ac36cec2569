-- Patterns on lying cloth and mats: thin inlays on a sheet about the origin whose top is at z. Depth runs along x, width along y. All is drawn only.
local mats = {}

local function inlay(k, o, x, y, depth, width, level)
  if depth <= 0.001 or width <= 0.001 then return end
  k:box { size = { depth, width, 0.0012 }, at = { x, y, o.z - 0.0002 + (level or 0) * 0.0003 }, bevel = 0, slot = o.slot, part = o.part, visual_only = true }
end

--- Half the width of the sheet at x: all of it, or a circle's.
local function reach(o, x) return o.round and 0.5 * o.width * math.sqrt(math.max(0, 1 - (2 * x / o.depth) ^ 2)) or 0.5 * o.width end

--- Stripes across (along y). o: depth, width, z, slot, count, share = 0.5 (of a period), inset = 0, round
function mats.stripes(k, o)
  local n, e = o.count, o.inset or 0
  for i = 1, n do
    local x, t = (i - (n + 1) / 2) * (o.depth - 2 * e) / n, (o.depth - 2 * e) / n * (o.share or 0.5)
    inlay(k, o, x, 0, t, 2 * (math.min(reach(o, x - t / 2), reach(o, x + t / 2)) - e))
  end
end

--- Checks: stripes both ways; where they cross they meet. o: depth, width, z, slot, size (of a period), share = 0.5, inset, round
function mats.checks(k, o)
  local e, s = o.inset or 0, o.share or 0.5
  local n, m = math.max(1, math.floor(o.depth / o.size + 0.5)), math.max(1, math.floor(o.width / o.size + 0.5))
  for i = 1, n do
    local x, t = (i - (n + 1) / 2) * o.depth / n, o.depth / n * s
    inlay(k, o, x, 0, t, 2 * (math.min(reach(o, x - t / 2), reach(o, x + t / 2)) - e))
  end
  local turned = { depth = o.width, width = o.depth, round = o.round }
  for j = 1, m do
    local y, t = (j - (m + 1) / 2) * o.width / m, o.width / m * s
    inlay(k, o, 0, y, 2 * (math.min(reach(turned, y - t / 2), reach(turned, y + t / 2)) - e), t, 1)
  end
end

--- A band along the edge. o: depth, width, z, slot, inset, band, round
function mats.border(k, o)
  local d, w, b = o.depth / 2 - o.inset, o.width / 2 - o.inset, o.band
  if o.round then
    local path = {}
    for i = 0, 39 do path[i + 1] = { (d - b / 2) * math.cos(i * math.pi / 20), (w - b / 2) * math.sin(i * math.pi / 20), o.z } end
    k:sweep { path = path, rect = { b, 0.0012 }, closed = true, slot = o.slot, visual_only = true }
    return
  end
  for _, s in ipairs { -1, 1 } do
    inlay(k, o, s * (d - b / 2), 0, b, 2 * w)
    inlay(k, o, 0, s * (w - b / 2), 2 * d - 2 * b, b)
  end
end

--- Diamonds in rows. o: depth, width, z, slot, size, share = 0.6, inset, round
function mats.diamonds(k, o)
  local n, m = math.max(1, math.floor((o.depth - 2 * (o.inset or 0)) / o.size)), math.max(1, math.floor((o.width - 2 * (o.inset or 0)) / o.size))
  local s = (o.share or 0.6) * o.size / 2
  for i = 1, n do
    for j = 1, m do
      local x, y = (i - (n + 1) / 2) * o.size, (j - (m + 1) / 2) * o.size
      if not o.round or (math.abs(x) + s) ^ 2 / o.depth ^ 2 + (math.abs(y) + s) ^ 2 / o.width ^ 2 < 0.22 then
        k:prism { polygon = { { s, 0 }, { 0, s }, { -s, 0 }, { 0, -s } }, height = 0.0012, at = { x, y, o.z }, bevel = 0, slot = o.slot, visual_only = true }
      end
    end
  end
end

return mats
