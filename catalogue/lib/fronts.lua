-- Fronts of doors and drawers. A panel is a function(k, width, height, part) for joinery.door's `panel`: it draws a leaf of 18 mm
-- around the origin's middle of the back face, looking along +x, width along y.
local fronts = {}

local T = 0.018

--- One collider for a whole leaf: what is drawn into it has none of its own.
local function leaf(k, w, h, part, slot, thick) k:box { size = { thick or T, w, h }, at = { (thick or T) / 2, 0, 0 }, part = part, slot = slot, collider_only = true } end

local function rails(k, w, h, part, slot, bar)
  leaf(k, w, h, part, slot)
  k:with({ part = part, slot = slot }, function()
    for _, s in ipairs { -1, 1 } do
      k:box { size = { T, bar, h }, at = { T / 2, s * (w - bar) / 2, 0 }, grain = "z", bevel = 0.002, no_collider = true }
      k:box { size = { T, w - 2 * bar, bar }, at = { T / 2, 0, s * (h - bar) / 2 }, grain = "y", bevel = 0.002, no_collider = true }
    end
  end)
end

--- A flat board, as joinery.door's own, with a finger groove line. o: slot
function fronts.flat(o)
  return function(k, w, h, part) k:box { size = { T, w, h }, at = { T / 2, 0, 0 }, part = part, slot = o.slot, grain = "z", bevel = 0.002 } end
end

--- Frame and sunk panel (shaker). o: slot, panel (slot of the filling, default slot), bar = 0.055, raised = true: a raised field (classic)
function fronts.framed(o)
  return function(k, w, h, part)
    local bar = math.min(o.bar or 0.055, 0.28 * w, 0.28 * h)
    rails(k, w, h, part, o.slot, bar)
    k:box { size = { 0.008, w - 2 * bar + 0.01, h - 2 * bar + 0.01 }, at = { 0.007, 0, 0 }, part = part, slot = o.panel or o.slot, grain = "z", bevel = 0, no_collider = true }
    if o.raised then
      k:box { size = { 0.007, w - 2 * bar - 0.05, h - 2 * bar - 0.05 }, at = { 0.0135, 0, 0 }, part = part, slot = o.panel or o.slot, grain = "z", bevel = 0.005, visual_only = true }
    end
  end
end

--- A pane in a frame. o: slot, glass (slot), bar = 0.05, rows = 1, columns = 1 (muntins)
function fronts.glazed(o)
  return function(k, w, h, part)
    local bar = math.min(o.bar or 0.05, 0.25 * w)
    rails(k, w, h, part, o.slot, bar)
    k:box { size = { 0.004, w - 2 * bar + 0.01, h - 2 * bar + 0.01 }, at = { 0.009, 0, 0 }, part = part, slot = o.glass, bevel = 0, no_collider = true }
    for i = 1, (o.rows or 1) - 1 do
      k:box { size = { 0.012, w - 2 * bar, 0.016 }, at = { 0.009, 0, (h - 2 * bar) * (i / o.rows - 0.5) }, part = part, slot = o.slot, no_collider = true, bevel = 0.002 }
    end
    for i = 1, (o.columns or 1) - 1 do
      k:box { size = { 0.012, 0.016, h - 2 * bar }, at = { 0.009, (w - 2 * bar) * (i / o.columns - 0.5), 0 }, part = part, slot = o.slot, no_collider = true, bevel = 0.002 }
    end
  end
end

--- Slats in a frame. o: slot, bar = 0.05, pitch = 0.035
function fronts.louvred(o)
  return function(k, w, h, part)
    local bar = math.min(o.bar or 0.05, 0.25 * w)
    rails(k, w, h, part, o.slot, bar)
    k:box { size = { 0.004, w - 2 * bar + 0.01, h - 2 * bar + 0.01 }, at = { 0.004, 0, 0 }, part = part, slot = o.slot, bevel = 0, no_collider = true }
    local n = math.max(2, math.min(40, math.floor((h - 2 * bar) / (o.pitch or 0.035))))
    for i = 1, n do
      k:box { size = { 0.005, w - 2 * bar, 0.8 * (h - 2 * bar) / n }, at = { 0.0105, 0, (h - 2 * bar) * ((i - 0.5) / n - 0.5) }, rot = { 0, -20, 0 }, part = part, slot = o.slot, visual_only = true, bevel = 0 }
    end
  end
end

--- A board of upright planks with ledges (rustic, barn). o: slot, planks = 4, iron (slot of the straps; none: no straps)
function fronts.planked(o)
  return function(k, w, h, part)
    local n = o.planks or math.max(2, math.floor(w / 0.11))
    leaf(k, w, h, part, o.slot)
    k:box { size = { 0.012, w, h }, at = { 0.006, 0, 0 }, part = part, slot = o.slot, grain = "z", bevel = 0, no_collider = true }
    for i = 1, n do
      k:box { size = { 0.006, w / n - 0.003, h }, at = { 0.015, w * ((i - 0.5) / n - 0.5), 0 }, part = part, slot = o.slot, grain = "z", bevel = 0.002, no_collider = true }
    end
    for _, s in ipairs { -1, 1 } do
      k:box { size = { 0.004, 0.75 * w, 0.025 }, at = { 0.0185, 0, s * 0.38 * h }, part = part, slot = o.iron or o.slot, visual_only = true, bevel = 0.001 }
    end
  end
end

--- A looking glass on a board. o: slot, mirror (slot), bar = 0.012
function fronts.mirrored(o)
  return function(k, w, h, part)
    local bar = o.bar or 0.012
    k:box { size = { 0.014, w, h }, at = { 0.007, 0, 0 }, part = part, slot = o.slot, grain = "z", bevel = 0.002 }
    k:box { size = { 0.004, w - 2 * bar, h - 2 * bar }, at = { 0.016, 0, 0 }, part = part, slot = o.mirror, bevel = 0, no_collider = true }
  end
end

--- The panel that goes with a style. o: as for the panel, iron
function fronts.for_style(style, o)
  if style == "classic" or style == "country" then return fronts.framed { slot = o.slot, raised = true } end
  if style == "rustic" then return fronts.planked { slot = o.slot, iron = o.iron } end
  if style == "industrial" then return fronts.framed { slot = o.slot, bar = 0.04 } end
  if style == "shaker" then return fronts.framed { slot = o.slot, bar = 0.065 } end
  return fronts.flat { slot = o.slot }
end

--- Moulding around a drawer's front, to match framed doors: thin strips on the face. o: part, slot, low = {y, z}, high, x, style
function fronts.moulding(k, o)
  if o.style ~= "classic" and o.style ~= "country" and o.style ~= "shaker" then return end
  local w, h, b = o.high[1] - o.low[1], o.high[2] - o.low[2], 0.010
  local y, z, i = (o.low[1] + o.high[1]) / 2, (o.low[2] + o.high[2]) / 2, 0.018
  if h < 0.09 then return end
  for _, s in ipairs { -1, 1 } do
    k:box { size = { 0.004, b, h - 2 * i }, at = { o.x + 0.001, y + s * (w / 2 - i), z }, part = o.part, slot = o.slot, visual_only = true, bevel = 0.0015 }
    k:box { size = { 0.004, w - 2 * i, b }, at = { o.x + 0.001, y, z + s * (h / 2 - i) }, part = o.part, slot = o.slot, visual_only = true, bevel = 0.0015 }
  end
end

--- The handle of a door in that style: upright, so that it stays beside the gap of a pair. (fittings.for_style for drawers)
function fronts.handle(style, slot, length)
  if style == "modern" or style == "industrial" then return fittings.bar { slot = slot, upright = true, length = length or 0.14 } end
  if style == "shaker" then return fittings.knob { slot = slot } end
  return fittings.for_style(style, slot)
end

--- joinery.drawer with the moulding of its style. o: as joinery.drawer, style
function fronts.drawer(k, bay, o)
  local part = joinery.drawer(k, bay, o)
  local d = o.inset and -0.002 or o.cover or 0.007
  local x = o.inset and bay.high[1] or bay.high[1] + 0.0015 + (o.front or 0.018)
  fronts.moulding(k, { part = part, slot = o.slot, style = o.style, x = x, low = { bay.low[2] - d, bay.low[3] - d }, high = { bay.high[2] + d, bay.high[3] + d } })
  return part
end

--- Doors before a bay: one, or a pair that meet in the middle. o: name = "door", slot, count = 1 | 2, panel, thickness = 0.018, handle, handle_at, side (of a single door's hinge), inset, cover = 0.007, open
function fronts.doors(k, bay, o)
  if (o.count or 1) == 1 then
    return { joinery.door(k, bay, { name = o.name, slot = o.slot, thickness = o.thickness, side = o.side or "left", panel = o.panel, handle = o.handle, handle_at = o.handle_at, inset = o.inset, cover = o.cover, open = o.open }) }
  end
  local middle, leaves = (bay.low[2] + bay.high[2]) / 2, {}
  for i, side in ipairs { "left", "right" } do
    local half = { low = { bay.low[1], bay.low[2], bay.low[3] }, high = { bay.high[1], bay.high[2], bay.high[3] } }
    if i == 1 then half.high[2] = middle else half.low[2] = middle end
    local trim = (o.inset and -0.002 or o.cover or 0.007) + 0.0015
    leaves[i] = joinery.door(k, half, { name = o.name .. (i == 1 and "_left" or "_right"), slot = o.slot, thickness = o.thickness, side = side, panel = o.panel, handle = o.handle, handle_at = o.handle_at, inset = o.inset,
                                        cover = o.cover, open = o.open, trim_right = i == 1 and trim or 0, trim_left = i == 2 and trim or 0 })
  end
  return leaves
end

return fronts
