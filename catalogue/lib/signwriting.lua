-- Block capitals, digits and a few marks of straight strokes, drawn flat on a face that looks along +x; and lines that stand for small print.
local signwriting = {}

-- Strokes on a grid 4 wide and 6 high, as { a1, b1, a2, b2, ... }: pairs of points.
local glyphs = {
  A = { 0, 0, 2, 6, 2, 6, 4, 0, 0.8, 2.2, 3.2, 2.2 }, B = { 0, 0, 0, 6, 0, 6, 3.2, 5.6, 3.2, 5.6, 3.2, 3.4, 0, 3.2, 3.4, 3.1, 3.8, 2.8, 3.8, 0.5, 0, 0, 3.6, 0.2 },
  C = { 4, 5.2, 3, 6, 3, 6, 1, 6, 1, 6, 0, 5, 0, 5, 0, 1, 0, 1, 1, 0, 1, 0, 3, 0, 3, 0, 4, 0.8 }, D = { 0, 0, 0, 6, 0, 6, 2.6, 6, 2.6, 6, 4, 4.6, 4, 4.6, 4, 1.4, 4, 1.4, 2.6, 0, 2.6, 0, 0, 0 },
  E = { 4, 6, 0, 6, 0, 6, 0, 0, 0, 0, 4, 0, 0, 3, 3, 3 }, F = { 4, 6, 0, 6, 0, 6, 0, 0, 0, 3, 3, 3 }, G = { 4, 5.2, 3, 6, 3, 6, 1, 6, 1, 6, 0, 5, 0, 5, 0, 1, 0, 1, 1, 0, 1, 0, 4, 0, 4, 0, 4, 2.6, 4, 2.6, 2.4, 2.6 },
  H = { 0, 0, 0, 6, 4, 0, 4, 6, 0, 3, 4, 3 }, I = { 2, 0, 2, 6 }, J = { 3, 6, 3, 1, 3, 1, 2, 0, 2, 0, 0.8, 0.4 }, K = { 0, 0, 0, 6, 0, 2.4, 4, 6, 1.2, 3.4, 4, 0 }, L = { 0, 6, 0, 0, 0, 0, 4, 0 },
  M = { 0, 0, 0, 6, 0, 6, 2, 2.4, 2, 2.4, 4, 6, 4, 6, 4, 0 }, N = { 0, 0, 0, 6, 0, 6, 4, 0, 4, 0, 4, 6 }, O = { 1, 0, 0, 1, 0, 1, 0, 5, 0, 5, 1, 6, 1, 6, 3, 6, 3, 6, 4, 5, 4, 5, 4, 1, 4, 1, 3, 0, 3, 0, 1, 0 },
  P = { 0, 0, 0, 6, 0, 6, 3.4, 6, 3.4, 6, 4, 5.2, 4, 5.2, 4, 3.6, 4, 3.6, 3.4, 2.8, 3.4, 2.8, 0, 2.8 }, Q = { 1, 0, 0, 1, 0, 1, 0, 5, 0, 5, 1, 6, 1, 6, 3, 6, 3, 6, 4, 5, 4, 5, 4, 1, 4, 1, 3, 0, 3, 0, 1, 0, 2.6, 1.6, 4.2, -0.4 },
  R = { 0, 0, 0, 6, 0, 6, 3.4, 6, 3.4, 6, 4, 5.2, 4, 5.2, 4, 3.6, 4, 3.6, 3.4, 2.8, 3.4, 2.8, 0, 2.8, 2, 2.8, 4, 0 }, S = { 4, 5.3, 3.2, 6, 3.2, 6, 0.8, 6, 0.8, 6, 0, 5.2, 0, 5.2, 0, 3.8, 0, 3.8, 0.8, 3.1, 0.8, 3.1, 3.2, 2.9, 3.2, 2.9, 4, 2.2, 4, 2.2, 4, 0.8, 4, 0.8, 3.2, 0, 3.2, 0, 0.8, 0, 0.8, 0, 0, 0.7 },
  T = { 0, 6, 4, 6, 2, 6, 2, 0 }, U = { 0, 6, 0, 1, 0, 1, 1, 0, 1, 0, 3, 0, 3, 0, 4, 1, 4, 1, 4, 6 }, V = { 0, 6, 2, 0, 2, 0, 4, 6 }, W = { 0, 6, 0.9, 0, 0.9, 0, 2, 4, 2, 4, 3.1, 0, 3.1, 0, 4, 6 }, X = { 0, 0, 4, 6, 0, 6, 4, 0 },
  Y = { 0, 6, 2, 3, 2, 3, 4, 6, 2, 3, 2, 0 }, Z = { 0, 6, 4, 6, 4, 6, 0, 0, 0, 0, 4, 0 }, ["!"] = { 2, 6, 2, 2, 2, 0.6, 2, 0 }, ["-"] = { 0.8, 3, 3.2, 3 }, [" "] = {},
  ["0"] = { 1, 0, 0, 1, 0, 1, 0, 5, 0, 5, 1, 6, 1, 6, 3, 6, 3, 6, 4, 5, 4, 5, 4, 1, 4, 1, 3, 0, 3, 0, 1, 0 }, ["1"] = { 0.8, 4.8, 2, 6, 2, 6, 2, 0 }, ["2"] = { 0, 5, 1, 6, 1, 6, 3, 6, 3, 6, 4, 5, 4, 5, 4, 3.8, 4, 3.8, 0, 0, 0, 0, 4, 0 },
  ["3"] = { 0, 6, 4, 6, 4, 6, 2, 3.4, 2, 3.4, 4, 2.4, 4, 2.4, 4, 0.9, 4, 0.9, 3, 0, 3, 0, 0.6, 0, 0.6, 0, 0, 0.8 }, ["4"] = { 3, 0, 3, 6, 3, 6, 0, 1.8, 0, 1.8, 4, 1.8 }, ["6"] = { 3.6, 6, 1, 5.4, 1, 5.4, 0, 3, 0, 3, 0, 1, 0, 1, 1, 0, 1, 0, 3, 0, 3, 0, 4, 1, 4, 1, 4, 2.4, 4, 2.4, 3, 3.2, 3, 3.2, 0.2, 3 },
  ["7"] = { 0, 6, 4, 6, 4, 6, 1.4, 0 }, ["8"] = { 1, 3.2, 0.3, 4, 0.3, 4, 0.3, 5.3, 0.3, 5.3, 1, 6, 1, 6, 3, 6, 3, 6, 3.7, 5.3, 3.7, 5.3, 3.7, 4, 3.7, 4, 3, 3.2, 3, 3.2, 1, 3.2, 1, 3.2, 0, 2.2, 0, 2.2, 0, 0.8, 0, 0.8, 1, 0, 1, 0, 3, 0, 3, 0, 4, 0.8, 4, 0.8, 4, 2.2, 4, 2.2, 3, 3.2 },
  ["9"] = { 4, 3, 1, 2.8, 1, 2.8, 0, 3.6, 0, 3.6, 0, 5, 0, 5, 1, 6, 1, 6, 3, 6, 3, 6, 4, 5, 4, 5, 4, 3, 4, 3, 3, 0.6, 3, 0.6, 0.6, 0 },
  ["5"] = { 4, 6, 0, 6, 0, 6, 0, 3.4, 0, 3.4, 3, 3.4, 3, 3.4, 4, 2.6, 4, 2.6, 4, 0.9, 4, 0.9, 3, 0, 3, 0, 0, 0 },
}

--- One word in the middle of `at` = {x, y, z} (on the face). o: text, height, slot, weight = 0.16 (stroke as share of the height), part, depth = 0.002, gap = 1.6 (grid units)
function signwriting.word(k, o)
  local u, gap, n = o.height / 6, o.gap or 1.6, #o.text
  local t, depth = (o.weight or 0.16) * o.height, o.depth or 0.002
  local width = n * 4 + (n - 1) * gap
  for i = 1, n do
    local g = glyphs[string.sub(o.text, i, i)] or {}
    local left = o.at[2] + u * ((i - 1) * (4 + gap) - width / 2)
    for j = 1, #g, 4 do
      local y1, z1, y2, z2 = left + g[j] * u, g[j + 1] * u, left + g[j + 2] * u, g[j + 3] * u
      local dy, dz = y2 - y1, z2 - z1
      k:box { size = { 2 * depth, t, math.sqrt(dy * dy + dz * dz) + 0.7 * t }, at = { o.at[1], (y1 + y2) / 2, o.at[3] - o.height / 2 + (z1 + z2) / 2 }, rot = { math.deg(math.atan(-dy, dz)), 0, 0 }, slot = o.slot, part = o.part, bevel = 0, visual_only = true }
    end
  end
  return width * u
end

--- Rows of print: short strokes of uneven length below each other. o: at = middle of the block, width, height, rows, r (p.rng stream), slot, part, align = "middle" | "left", prices = false (a figure at the right end)
function signwriting.lines(k, o)
  local pitch = o.height / o.rows
  for i = 1, o.rows do
    local z, w = o.at[3] + o.height / 2 - (i - 0.5) * pitch, o.width * o.r:uniform(0.45, o.prices and 0.68 or 0.98)
    local y = o.align == "left" and o.at[2] - o.width / 2 + w / 2 or o.at[2]
    local at = y - w / 2
    while at < y + w / 2 - 0.3 * pitch do
      local l = math.min(o.r:uniform(0.7, 2.2) * pitch, y + w / 2 - at)
      k:box { size = { 0.002, l, 0.34 * pitch }, at = { o.at[1], at + l / 2, z }, slot = o.slot, part = o.part, bevel = 0, visual_only = true }
      at = at + l + 0.45 * pitch
    end
    if o.prices then k:box { size = { 0.002, 1.3 * pitch, 0.34 * pitch }, at = { o.at[1], o.at[2] + o.width / 2 - 0.65 * pitch, z }, slot = o.slot, part = o.part, bevel = 0, visual_only = true } end
  end
end

return signwriting
