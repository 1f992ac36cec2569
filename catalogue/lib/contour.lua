-- Smooth closed outlines for prisms, and points along curves.
local contour = {}

local function spline(p0, p1, p2, p3, t)
  local q = {}
  for i = 1, #p1 do
    q[i] = 0.5 * (2 * p1[i] + (p2[i] - p0[i]) * t + (2 * p0[i] - 5 * p1[i] + 4 * p2[i] - p3[i]) * t * t + (3 * p1[i] - p0[i] - 3 * p2[i] + p3[i]) * t * t * t)
  end
  return q
end

--- A round curve through the points of a closed outline. points: {{a, b}, ...}, steps = 3 between two of them; a point with a third field
-- `true` stays a corner.
function contour.smooth(points, steps)
  local all, n, m = {}, #points, steps or 3
  for i = 1, n do
    local p1, p2 = points[i], points[i % n + 1]
    local p0, p3 = points[(i - 2) % n + 1], points[(i + 1) % n + 1]
    if p1[3] then p0 = p1 end
    if p2[3] then p3 = p2 end
    for s = 0, m - 1 do all[#all + 1] = spline({ p0[1], p0[2] }, { p1[1], p1[2] }, { p2[1], p2[2] }, { p3[1], p3[2] }, s / m) end
  end
  return all
end

--- The same for an outline that is its own mirror image in a = 0: points of its right half from below to above, scaled by (sa, sb).
function contour.half(points, sa, sb, steps)
  local all = {}
  for _, q in ipairs(points) do all[#all + 1] = { q[1] * sa, q[2] * sb, q[3] } end
  for i = #points, 1, -1 do
    if points[i][1] > 1e-9 then all[#all + 1] = { -points[i][1] * sa, points[i][2] * sb, points[i][3] } end
  end
  return contour.smooth(all, steps)
end

--- A list of points scaled by (sa, sb) and moved by (da, db).
function contour.scaled(points, sa, sb, da, db)
  local all = {}
  for i, q in ipairs(points) do all[i] = { q[1] * sa + (da or 0), q[2] * sb + (db or 0), q[3] } end
  return all
end

--- Points of an arc in a plane, for sweeps: centre {x, y, z}, radius, from angle a to b [degrees], n pieces, plane = "xz" (angle from +x to +z), "yz" or "xy".
function contour.arc(center, radius, a, b, n, plane)
  local path = {}
  for i = 0, n do
    local t = math.rad(a + (b - a) * i / n)
    local c, s = radius * math.cos(t), radius * math.sin(t)
    if plane == "yz" then path[#path + 1] = { center[1], center[2] + c, center[3] + s }
    elseif plane == "xy" then path[#path + 1] = { center[1] + c, center[2] + s, center[3] }
    else path[#path + 1] = { center[1] + c, center[2], center[3] + s } end
  end
  return path
end

return contour
