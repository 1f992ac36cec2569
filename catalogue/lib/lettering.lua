-- Letters and figures of straight strokes on faces that look along +x (y to the right, z up).
local lettering = {}

-- Polylines of points xy on a grid 0..4 by 0..8, a space between polylines.
local glyphs = {
  A = "002840 1333", B = "00083847453404 3443413000", C = "481807011040", D = "00082846422000", E = "48080040 0434", F = "480800 0434", G = "4818070110404424", H = "0008 4048 0444",
  I = "2028", J = "484130100102", K = "0008 480440", L = "080040", M = "0008244840", N = "00084048", O = "103041473818070110", P = "00083847453404", Q = "103041473818070110 2240",
  R = "00083847453404 2440", S = "473818070514344341301001", T = "0848 2820", U = "080110304148", V = "082048", W = "0810243048", X = "0048 0840", Y = "082448 2420", Z = "08480040",
  ["0"] = "103041473818070110", ["1"] = "062820", ["2"] = "07183847450040", ["3"] = "07183847453414 344341301001", ["4"] = "380242 3830", ["5"] = "480804344341301001",
  ["6"] = "38180701103041433404", ["7"] = "084810", ["8"] = "14344547381807051403011030414334", ["9"] = "10304147381807051444", [":"] = "2223 2526", ["-"] = "0444", ["."] = "2021", ["+"] = "0444 2226",
  ["!"] = "2021 2328", ["/"] = "0048", ["="] = "0343 0545", ["("] = "28150310", ["*"] = "1335 1533",
}

--- The strokes of a text: a list of polylines {{a, b}, ...} about its middle, b from -height/2 to height/2; and its width.
-- o: text (capitals, figures), height, narrow = 1 (share of the width), gap = 0.35 (of a letter's width)
function lettering.strokes(o)
  local h, lines, n = o.height, {}, string.len(o.text)
  local w = 0.52 * h * (o.narrow or 1)
  local pitch = w * (1 + (o.gap or 0.35))
  local left = -(n * pitch - (pitch - w)) / 2
  for i = 1, n do
    local glyph = glyphs[string.upper(string.sub(o.text, i, i))] or ""
    local line, x = {}, left + (i - 1) * pitch
    local j = 1
    while j <= string.len(glyph) do
      if string.sub(glyph, j, j) == " " then
        lines[#lines + 1], line, j = line, {}, j + 1
      else
        line[#line + 1] = { x + tonumber(string.sub(glyph, j, j)) / 4 * w, (tonumber(string.sub(glyph, j + 1, j + 1)) / 8 - 0.5) * h }
        j = j + 2
      end
    end
    if #line > 0 then lines[#lines + 1] = line end
  end
  return lines, n * pitch - (pitch - w)
end

--- Draws a text. o: text, at = {x, y, z} (its middle, on the face), height, width (none; it shrinks to fit), weight = 0.13 (stroke, share of the height),
-- depth = 0.001, slot, part, narrow, gap, turn = degrees in the face
function lettering.text(k, o)
  local h = o.height
  local lines, width = lettering.strokes(o)
  local scale = o.width and math.min(1, o.width / width) or 1
  local t, d = (o.weight or 0.13) * h * scale, o.depth or 0.001
  k:with({ at = o.at, rot = { o.turn or 0, 0, 0 }, slot = o.slot, part = o.part }, function()
    for _, line in ipairs(lines) do
      for i = 2, #line do
        local a, b = line[i - 1], line[i]
        local dy, dz = (b[1] - a[1]) * scale, (b[2] - a[2]) * scale
        k:box { size = { 2 * d, math.sqrt(dy * dy + dz * dz) + t * 0.8, t }, at = { 0, (a[1] + b[1]) / 2 * scale, (a[2] + b[2]) / 2 * scale }, rot = { math.deg(math.atan(dz, dy)), 0, 0 }, bevel = 0, visual_only = true }
      end
    end
  end)
end

--- Lines of writing that cannot be read, below each other: bars of different lengths. o: at = {x, y, z} (upper left), width, height, rows, weight = 0.4 (share of a row), slot, part, r (stream), depth = 0.0005
function lettering.lines(k, o)
  local d = o.depth or 0.0005
  for i = 1, o.rows do
    local row = o.height / o.rows
    local length = o.width * (o.r and o.r:uniform(0.55, 1) or 0.9)
    k:box { size = { 2 * d, length, row * (o.weight or 0.4) }, at = { o.at[1], o.at[2] + length / 2, o.at[3] - (i - 0.5) * row }, bevel = 0, slot = o.slot, part = o.part, visual_only = true }
  end
end

return lettering
