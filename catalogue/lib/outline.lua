-- Polygons for k:prism: lists of {a, b}, counter-clockwise.
local outline = {}

function outline.ellipse(a, b, n)
  local points = {}
  n = n or 24
  for i = 1, n do
    local t = 2 * math.pi * (i - 1) / n
    points[i] = { a * math.cos(t), b * math.sin(t) }
  end
  return points
end

function outline.circle(r, n) return outline.ellipse(r, r, n) end

--- Points on an arc about (cx, cy) from angle a to b [degrees], both ends included, added to `points`.
function outline.arc(points, cx, cy, r, a, b, n)
  n = n or 6
  for i = 0, n do
    local t = math.rad(a + (b - a) * i / n)
    points[#points + 1] = { cx + r * math.cos(t), cy + r * math.sin(t) }
  end
  return points
end

--- Rectangle w x h about the origin with corners of radius r (n pieces a corner).
function outline.rounded_rect(w, h, r, n)
  local points, a, b = {}, w / 2 - r, h / 2 - r
  outline.arc(points, a, b, r, 0, 90, n or 4)
  outline.arc(points, -a, b, r, 90, 180, n or 4)
  outline.arc(points, -a, -b, r, 180, 270, n or 4)
  outline.arc(points, a, -b, r, 270, 360, n or 4)
  return points
end

function outline.regular(r, n, turn)
  local points = {}
  for i = 1, n do
    local t = 2 * math.pi * (i - 1) / n + math.rad(turn or 0)
    points[i] = { r * math.cos(t), r * math.sin(t) }
  end
  return points
end

function outline.star(r, inner, n, turn)
  local points = {}
  for i = 1, 2 * n do
    local t, q = math.pi * (i - 1) / n + math.rad(turn or 0), i % 2 == 1 and r or inner
    points[i] = { q * math.cos(t), q * math.sin(t) }
  end
  return points
end

--- The given points (from low b to high b at a >= 0) followed by their mirror image in a = 0.
function outline.mirrored(points)
  local all = {}
  for i, q in ipairs(points) do all[i] = q end
  for i = #points, 1, -1 do
    if points[i][1] > 1e-9 then all[#all + 1] = { -points[i][1], points[i][2] } end
  end
  return all
end

return outline
