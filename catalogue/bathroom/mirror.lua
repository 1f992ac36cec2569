-- A silvered pane in a frame: on the wall (rectangular, round, oval, arched), a full-length one that leans on its own stand, or a swinging cheval.
return kind {
  api    = 1,
  names  = { en = "mirror, wall mirror, bathroom mirror, full-length mirror, vanity mirror, standing mirror, floor mirror, dressing mirror, looking glass, cheval mirror", zh = "镜子, 穿衣镜, 全身镜, 化妆镜, 落地镜" },
  measure_zh = "面",
  groups = { "decoration" },
  stands = function(p) return p.support == "wall" and "wall" or "floor" end,
  back_to = "wall", mount_height = 1.5,
  size   = { width = { 0.35, 0.60, 1.40 }, depth = { 0.02, 0.032, 0.06 }, height = { 0.45, 0.80, 1.30 } },
  mass   = { 1, 7, 60 },
  params = {
    support = one_of { "wall", "standing", "cheval", default = "wall", words = { ["full-length"] = "standing", ["full length"] = "standing", standing = "standing", freestanding = "standing", floor = "standing", cheval = "cheval", ["全身"] = "standing", ["落地"] = "standing", ["穿衣"] = "standing" },
      size = { standing = { width = { 0.38, 0.52, 0.80 }, height = { 1.45, 1.65, 1.95 }, depth = { 0.40, 0.46, 0.55 } }, cheval = { width = { 0.50, 0.62, 0.80 }, height = { 1.40, 1.60, 1.80 }, depth = { 0.42, 0.48, 0.56 } } } },
    shape = one_of { "rectangular", "round", "oval", "arched", words = { round = "round", circular = "round", oval = "oval", arched = "arched", rectangular = "rectangular", square = "rectangular", ["圆"] = "round", ["椭圆"] = "oval", ["拱"] = "arched", ["方"] = "rectangular" },
      size = { round = { width = { 0.68, 0.70, 0.72 }, height = { 0.68, 0.70, 0.72 } } } },
    style = one_of { "modern", "classic", "rustic", "scandinavian", "industrial" },
  },
  slots  = {
    frame = { "black_steel", "oak", "walnut", modern = { "black_steel", "aluminium", "brass" }, classic = { "gold", "mahogany", "silver" }, rustic = { "reclaimed_wood", "pine" }, scandinavian = { "light_oak", "beech" }, industrial = "black_steel" },
    glass = "mirror",
    back  = "plywood",
  },
  rooms  = { "bathroom", "bedroom", "hallway", "living_room", "gym" },
  build  = function(p, k)
    local metal = ({ black_steel = true, aluminium = true, brass = true, silver = true })[p.slots.frame]
    local gilt = p.slots.frame == "gold" or p.slots.frame == "silver" -- leaf over wood
    local share = gilt and 0.08 or metal and 0.3 or 1
    local rim = p.style == "classic" and 0.055 or metal and 0.014 or p.style == "rustic" and 0.065 or 0.035
    -- A pane of width x height about the origin, its back at x = 0, thick t, in its frame.
    local function pane(width, height, t, part)
      local round = p.shape == "round" and p.support == "wall" and math.abs(width - height) < 1 or false
      local function shape(inset)
        local a, b = width / 2 - inset, height / 2 - inset
        if p.shape == "oval" or round then return outline.ellipse(a, b, 40) end
        if p.shape == "arched" or p.shape == "round" then
          local points = { { -a, -b }, { a, -b } }
          outline.arc(points, 0, b - a, a, 0, 180, 14)
          return points
        end
        return outline.rounded_rect(2 * a, 2 * b, math.max(0.003, 0.03 - inset), 3)
      end
      local frame = k:prism { polygon = shape(0), height = t, axis = "x", at = { t / 2, 0, 0 }, slot = "frame", part = part, bevel = math.min(0.006, t / 4), no_collider = true, fill = share }
      k:cut(frame, k:prism { polygon = shape(rim), height = t, axis = "x", at = { t / 2 + 0.006, 0, 0 }, slot = "frame", part = part, bevel = 0, no_collider = true })
      k:prism { polygon = shape(rim - 0.002), height = 0.004, axis = "x", at = { 0.008, 0, 0 }, slot = "glass", part = part, bevel = 0, no_collider = true }
      k:prism { polygon = shape(0.001), height = t - 0.002, axis = "x", at = { t / 2, 0, 0 }, slot = "frame", part = part, collider_only = true }
      if p.style == "classic" and p.shape ~= "round" and p.shape ~= "oval" then -- an inner bead
        local path = {}
        for _, q in ipairs(shape(rim + 0.004)) do path[#path + 1] = { 0.012, q[1], q[2] } end
        k:sweep { path = path, radius = 0.004, closed = true, segments = 6, slot = "frame", part = part, visual_only = true }
      end
    end
    local w, h, d = p.width, p.height, p.depth
    if p.support == "wall" then
      pane(w, p.shape == "round" and h or h, d)
    elseif p.support == "standing" then
      local lean = 6
      local a = math.rad(lean)
      local tall = (h - 0.03 * math.sin(a)) / math.cos(a)
      k:with({ at = { d - 0.035, 0, 0 }, rot = { 0, -lean, 0 } }, function() k:with({ at = { 0, 0, tall / 2 } }, function() pane(w, tall, 0.03) end) end)
      -- Two struts behind, joined by a bar on the floor.
      local z = 0.62 * h
      local x = d - 0.035 - z * math.tan(a)
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { x, s * 0.30 * w, z }, { 0.010, s * 0.36 * w, 0.012 } }, rect = { 0.02, 0.02 }, slot = "frame", fill = share }
      end
      k:box { low = { 0, -0.38 * w, 0 }, high = { 0.022, 0.38 * w, 0.024 }, slot = "frame", fill = share }
      k:fit()
    else
      -- Cheval: two posts on splayed feet, a bar between them, the pane swings about its middle.
      local y = w / 2 - 0.022
      for _, s in ipairs { -1, 1 } do
        k:box { low = { d / 2 - 0.016, s * y - 0.016, 0.05 }, high = { d / 2 + 0.016, s * y + 0.016, 0.62 * h }, slot = "frame", grain = "z", bevel = 0.004, fill = share }
        k:sphere { radius = 0.022, at = { d / 2, s * y, 0.62 * h + 0.016 }, slot = "frame", segments = 14 }
        k:sweep { path = { { 0.012, s * y, 0.012 }, { d * 0.25, s * y, 0.05 }, { d / 2, s * y, 0.08 }, { d * 0.75, s * y, 0.05 }, { d - 0.012, s * y, 0.012 } }, rect = { 0.03, 0.024 }, smooth = true, steps = 2, slot = "frame", fill = share }
      end
      k:cylinder { radius = 0.011, height = 2 * y, axis = "y", at = { d / 2, 0, 0.13 }, slot = "frame", segments = 12, fill = share }
      local part = k:part("pane")
      local low, high = 0.16, h
      local mid = (low + high) / 2
      k:with({ at = { d / 2 - 0.014, 0, mid } }, function() pane(2 * y - 0.044, high - low, 0.028, part) end)
      k:joint { part = part, type = "hinge", axis = { 0, -1, 0 }, origin = { d / 2, 0, mid }, range = { -25, 25 }, hold = "friction" }
      k:handle { part = part, at = { d / 2 + 0.014, 0, high - 0.03 }, normal = { 1, 0, 0 } }
      k:fit()
    end
  end,
}
