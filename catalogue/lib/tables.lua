-- Tops and bases of tables. The table stands centred at x = y = 0 on z = 0; depth runs along x, width along y.
local tables = {}

--- How thick a top of that material is made: glass thin, stone thinner than wood. wood = thickness of a wooden top (0.028)
function tables.thickness(material, wood)
  local thin = { glass = 0.010, frosted_glass = 0.010, mirror = 0.010, clear_plastic = 0.012, steel = 0.012, black_steel = 0.010, stainless_steel = 0.010, painted_metal = 0.010, aluminium = 0.012 }
  local stone = { white_marble = true, black_marble = true, green_marble = true, granite = true, travertine = true, slate = true, terrazzo = true, concrete = true, sandstone = true }
  return thin[material] or (stone[material] and 0.020) or wood or 0.028
end

--- Outline {x, y} of a top. shape: "rectangular", "square", "rounded", "round", "oval", "octagonal", "half_round" (straight at the back)
function tables.outline(shape, depth, width)
  if shape == "round" or shape == "oval" then return outline.ellipse(depth / 2, width / 2, 48) end
  if shape == "rounded" then return outline.rounded_rect(depth, width, 0.35 * math.min(depth, width), 8) end
  if shape == "octagonal" then
    local a, b, c = depth / 2, width / 2, 0.29 * math.min(depth, width)
    return { { a, -b + c }, { a, b - c }, { a - c, b }, { -a + c, b }, { -a, b - c }, { -a, -b + c }, { -a + c, -b }, { a - c, -b } }
  end
  if shape == "half_round" then
    local points = {}
    for i = 0, 24 do
      local t = math.rad(-90 + 180 * i / 24)
      points[i + 1] = { -depth / 2 + depth * math.cos(t), width / 2 * math.sin(t) }
    end
    return points
  end
  return outline.rounded_rect(depth, width, 0.008, 2)
end

--- A top whose upper face is at z, with its surface. o: shape, depth, width, z, thickness = 0.028, slot, bevel = 0.003, name = "top" (false: no surface)
function tables.top(k, o)
  local t, s = o.thickness or 0.028, o.shape or "rectangular"
  local curved = s == "round" or s == "oval"
  local at = { o.at and o.at[1] or 0, o.at and o.at[2] or 0, o.z }
  local top
  if s == "rectangular" or s == "square" then
    top = k:box { size = { o.depth, o.width, t }, at = at, anchor = "top", bevel = o.bevel or math.min(0.004, 0.3 * t), slot = o.slot, grain = "y" }
  else
    top = k:prism { polygon = tables.outline(s, o.depth, o.width), height = t, at = at, anchor = "top", bevel = o.bevel or math.min(0.004, 0.3 * t), slot = o.slot }
  end
  if o.name ~= false then
    local share = (s == "half_round" or s == "octagonal") and 0.75 or 1
    k:surface(o.name or "top", { center = at, size = { o.depth * share, o.width * share }, outline = curved and "ellipse" or nil })
  end
  return top
end

--- The rectangle between leg centres that fits under a top. Returns depth_x, width_y. o: shape, depth, width, inset = 0.05 (of the centres)
function tables.stance(o)
  if o.shape == "round" or o.shape == "oval" then return 0.60 * o.depth, 0.60 * o.width end
  if o.shape == "octagonal" or o.shape == "rounded" then return 0.68 * o.depth, 0.68 * o.width end
  local i = 2 * (o.inset or 0.05)
  return o.depth - i, o.width - i
end

--- Rails on edge between the legs. o: depth_x, width_y (between the leg centres), top (z), height = 0.08, thickness = 0.02, slot, front = true, at = {cx, cy}
function tables.apron(k, o)
  local t, h, a, b = (o.thickness or 0.02) / 2, o.height or 0.08, o.depth_x / 2, o.width_y / 2
  k:with({ at = { o.at and o.at[1] or 0, o.at and o.at[2] or 0, o.top - h }, slot = o.slot }, function()
    for _, s in ipairs { -1, 1 } do
      if s < 0 or o.front ~= false then k:box { low = { s * a - t, -b, 0 }, high = { s * a + t, b, h }, grain = "y" } end
      k:box { low = { -a, s * b - t, 0 }, high = { a, s * b + t, h }, grain = "x" }
    end
  end)
end

--- A frame of square tube: two closed loops across the depth joined by rails. o: depth_x, width_y (outside), top (z), bar = 0.025, slot, low = true (rails on the floor)
function tables.frame(k, o)
  local b, a, w = o.bar or 0.025, o.depth_x / 2, o.width_y / 2
  k:with({ slot = o.slot }, function()
    for _, s in ipairs { -1, 1 } do
      local y0, y1 = s > 0 and w - b or -w, s > 0 and w or -w + b
      k:box { low = { -a, y0, 0 }, high = { -a + b, y1, o.top }, fill = 0.25, grain = "z" }
      k:box { low = { a - b, y0, 0 }, high = { a, y1, o.top }, fill = 0.25, grain = "z" }
      k:box { low = { -a + b, y0, o.top - b }, high = { a - b, y1, o.top }, fill = 0.25 }
      if o.low ~= false then k:box { low = { -a + b, y0, 0 }, high = { a - b, y1, b }, fill = 0.25 } end
      k:box { low = { s > 0 and a - b or -a, -w + b, o.top - b }, high = { s > 0 and a or -a + b, w - b, o.top }, fill = 0.25 }
    end
  end)
end

--- One foot in the middle. o: kind = "tulip" (trumpet) | "turned" (column, four curved feet) | "column" (steel column on a disc) | "drum",
-- radius (of the foot), top (z), slot, segments = 32, fill = 0.3 (of the drum)
function tables.pedestal(k, o)
  local r, h = o.radius, o.top
  local n = o.segments or 32
  if o.kind == "drum" then
    k:cylinder { radius = r, height = h, at = { 0, 0, h / 2 }, slot = o.slot, segments = 40, bevel = 0.004, fill = o.fill or 0.3 }
  elseif o.kind == "turned" then
    local c = math.min(0.07, 0.2 * r + 0.02)
    local z = 0.16 * h
    k:lathe { profile = { { 0.85 * c, z }, { 1.05 * c, z + 0.06 * h }, { 0.7 * c, 0.34 * h }, { 0.62 * c, 0.44 * h }, { 1.1 * c, 0.62 * h }, { 0.6 * c, 0.74 * h }, { 0.95 * c, 0.78 * h },
                         { 0.95 * c, 0.82 * h }, { 0.6 * c, 0.86 * h }, { 1.3 * c, 0.97 * h }, { 1.3 * c, h } }, slot = o.slot, segments = 18, smooth = true, steps = 1, no_collider = true }
    k:cylinder { radius = c, height = h - z, at = { 0, 0, h }, anchor = "top", slot = o.slot, collider_only = true }
    for i = 0, 3 do
      k:with({ rot = { 0, 0, 45 + 90 * i }, slot = o.slot }, function()
        k:sweep { path = { { 0.3 * c, 0, 0.30 * h }, { 0.45 * r, 0, 0.24 * h }, { 0.8 * r, 0, 0.08 * h }, { r - 0.01, 0, 0.019 } }, radius = { 0.5 * c, 0.42 * c, 0.019, 0.019 }, smooth = true, steps = 4, segments = 8, no_collider = true }
        for _, q in ipairs { { 0.3 * c, 0.30 * h, 0.45 * r, 0.24 * h, 0.45 * c, 0.4 * c }, { 0.45 * r, 0.24 * h, 0.8 * r, 0.08 * h, 0.4 * c, 0.019 }, { 0.8 * r, 0.08 * h, r - 0.01, 0.019, 0.019, 0.019 } } do
          local points = {}
          for _, s in ipairs { -1, 1 } do
            for _, e in ipairs { -1, 1 } do
              points[#points + 1] = { q[1], s * q[5], q[2] + e * q[5] }
              points[#points + 1] = { q[3], s * q[6], q[4] + e * q[6] }
            end
          end
          k:hull { points = points, collider_only = true }
        end
        k:cylinder { radius = 0.018, height = 0.02, at = { r - 0.02, 0, 0.01 }, segments = 12 }
      end)
    end
  elseif o.kind == "column" then
    k:cylinder { radius = r, radius_top = 0.985 * r, height = 0.012, at = { 0, 0, 0.006 }, slot = o.slot, segments = 40, bevel = 0.003 }
    k:cylinder { radius = 0.036, height = h - 0.012, at = { 0, 0, h }, anchor = "top", slot = o.slot, segments = 24, fill = 0.15 }
    k:cylinder { radius = math.min(0.14, 0.6 * r), height = 0.008, at = { 0, 0, h }, anchor = "top", slot = o.slot, segments = 24, no_collider = true }
  else
    k:lathe { profile = { { r, 0 }, { r, 0.006 }, { 0.85 * r, 0.018 }, { 0.4 * r, 0.09 * h }, { 0.18 * r + 0.008, 0.28 * h }, { 0.13 * r + 0.012, 0.55 * h }, { 0.22 * r + 0.012, 0.84 * h }, { 0.5 * r, h } },
              slot = o.slot, segments = n, smooth = true, steps = 3, fill = o.fill or 0.25 }
  end
end

--- Two trestles and a stretcher between them. o: kind = "cross" (X of beams) | "t" (post on a foot) | "a" (splayed pairs), depth_x, width_y (between trestles), top (z), width = 0.07, slot
function tables.trestle(k, o)
  local b, a, h = o.width or 0.07, o.depth_x / 2, o.top
  for _, s in ipairs { -1, 1 } do
    k:with({ at = { 0, s * o.width_y / 2, 0 }, slot = o.slot }, function()
      if o.kind == "t" then
        k:box { size = { 2 * a, b, 0.6 * b }, at = { 0, 0, 0 }, anchor = "bottom", bevel = 0.006 }
        k:box { size = { 2 * a * 0.85, b, 0.6 * b }, at = { 0, 0, h }, anchor = "top", bevel = 0.006 }
        k:box { size = { 1.7 * b, 0.8 * b, h - 1.2 * b }, at = { 0, 0, h / 2 }, grain = "z" }
      else
        local foot, head = a - 0.7 * b, o.kind == "a" and 0.25 * a or a - 0.7 * b
        for _, q in ipairs { -1, 1 } do
          local x0, x1 = q * foot, (o.kind == "a" and q or -q) * head
          local w = 0.55 * b
          local thick = { -0.4 * b, 0.4 * b }
          local points = {}
          for _, y in ipairs(thick) do
            points[#points + 1] = { x0 - w, y, 0 }
            points[#points + 1] = { x0 + w, y, 0 }
            points[#points + 1] = { x1 - w, y, h - 0.03 }
            points[#points + 1] = { x1 + w, y, h - 0.03 }
          end
          k:hull { points = points }
        end
        k:box { low = { -math.max(head, 0.7 * a) - 0.5 * b, -0.45 * b, h - 0.045 }, high = { math.max(head, 0.7 * a) + 0.5 * b, 0.45 * b, h }, grain = "x" }
      end
    end)
  end
  local z = o.kind == "cross" and (h - 0.03) / 2 or o.kind == "a" and 0.35 * h or 0.30 * h
  k:box { low = { -0.35 * b, -o.width_y / 2, z - 0.6 * b }, high = { 0.35 * b, o.width_y / 2, z + 0.6 * b }, slot = o.slot, grain = "y" }
  if o.kind == "a" then
    for _, s in ipairs { -1, 1 } do
      local reach = o.depth_x / 2 - 0.7 * b
      local x = reach + (0.25 * o.depth_x / 2 - reach) * (z / (h - 0.03))
      k:box { size = { 2 * x, 0.5 * b, 0.8 * b }, at = { 0, s * o.width_y / 2, z }, slot = o.slot, grain = "x", no_collider = true }
    end
  end
end

return tables
