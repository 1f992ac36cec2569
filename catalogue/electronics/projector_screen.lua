-- A white cloth with a black edge out of a long case, weighted by a bar; on the wall, or on a tripod.
return kind {
  api    = 1,
  names  = { en = "projector screen, projection screen, movie screen, cinema screen, roll-down screen, pull-down screen, theater screen", zh = "投影幕, 幕布, 投影幕布" },
  measure_zh = "块",
  groups = { "screen" },
  stands = function(p) return p.mounting == "tripod" and "floor" or "wall" end,
  fixture = function(p) return p.mounting ~= "tripod" end,
  mount_height = 1.6, back_to = "wall",
  size   = { width = { 1.20, 2.10, 3.40 }, depth = { 0.07, 0.085, 0.11 }, height = { 0.85, 1.35, 2.10 } },
  mass   = { 1.5, 9, 60 },
  params = { mounting = one_of { "wall", "tripod", default = "wall", words = { ["wall-mounted"] = "wall", tripod = "tripod", portable = "tripod", ["支架"] = "tripod" }, size = { wall = { width = { 1.20, 2.10, 3.40 }, depth = { 0.07, 0.085, 0.11 }, height = { 0.85, 1.35, 2.10 } }, tripod = { width = { 1.20, 1.60, 2.00 }, depth = { 0.70, 0.85, 1.00 }, height = { 1.80, 2.05, 2.30 } } } } },
  slots  = { cloth = { "paint", tint = { "#ffffff" } }, edge = { "paint", tint = { "#26262a" } }, case = { "painted_metal", "aluminium", tint = { "#ffffff", "#4a4d52" } }, bar = { "black_steel", "aluminium" } },
  rooms  = { "home_theater", "meeting_room", "classroom", "lecture_hall" },
  build  = function(p, k)
    local w, h, d = p.width, p.height, p.depth
    local tripod = p.mounting == "tripod"
    local z1 = tripod and h - 0.10 or h / 2
    local z0 = tripod and z1 - math.min(0.66 * h, 0.85 * w) or -h / 2
    local c = tripod and 0.08 or d
    local x = tripod and 0 or c / 2
    local function case(z) -- a long rounded case along y whose top is at z
      k:prism { polygon = outline.rounded_rect(c, 0.95 * c, 0.25 * c, 4), axis = "y", height = w - 0.03, at = { x, 0, z - 0.475 * c }, slot = "case", fill = 0.12, bevel = 0.002 }
      for _, s in ipairs { -1, 1 } do k:prism { polygon = outline.rounded_rect(c, 0.95 * c, 0.25 * c, 4), axis = "y", height = 0.016, at = { x, s * (w / 2 - 0.008), z - 0.475 * c }, slot = "edge", bevel = 0.003, fill = 0.3 } end
    end
    local top, low, cw = z1 - 0.9 * c, z0 + 0.03, w - 0.09
    if tripod then top, low = z1 - 0.02, z0 + 0.07 end
    k:box { low = { x - 0.001, -cw / 2, low }, high = { x + 0.001, cw / 2, top }, bevel = 0, slot = "edge" }
    k:box { low = { x, -cw / 2 + 0.045, low + 0.045 }, high = { x + 0.0018, cw / 2 - 0.045, top - 0.10 }, bevel = 0, slot = "cloth", visual_only = true }
    k:box { low = { x - 0.002, -cw / 2, low - 0.002 }, high = { x - 0.0009, cw / 2, top }, bevel = 0, slot = "cloth", visual_only = true }
    if tripod then
      case(z0 + 0.08)
      k:cylinder { radius = 0.012, height = cw + 0.02, axis = "y", at = { x, 0, top }, slot = "bar", segments = 12, fill = 0.4 }
      local px = x - 0.06
      k:cylinder { radius = 0.016, height = h - 0.30, at = { px, 0, 0.30 }, anchor = "bottom", slot = "bar", segments = 14, fill = 0.3 }
      k:sweep { path = { { px, 0, h - 0.02 }, { x, 0, top } }, radius = 0.009, segments = 8, slot = "bar", no_collider = true }
      k:box { low = { px - 0.01, -0.03, z0 - 0.02 }, high = { x, 0.03, z0 + 0.06 }, slot = "bar", bevel = 0.004, fill = 0.4 }
      for i = 0, 2 do
        k:with({ at = { px, 0, 0 }, rot = { 0, 0, 120 * i } }, function()
          k:sweep { path = { { 0.52 * d * 1.1, 0, 0.012 }, { 0.018, 0, 0.55 } }, rect = { 0.022, 0.012 }, slot = "bar", fill = 0.5 }
          k:sweep { path = { { 0.26 * d * 1.1, 0, 0.29 }, { 0.016, 0, 0.32 } }, rect = { 0.015, 0.008 }, slot = "bar", no_collider = true }
          k:sphere { radius = 0.016, at = { 0.52 * d * 1.1, 0, 0.016 }, slot = "edge", segments = 10 }
        end)
      end
      k:lump { mass = 2, at = { px, 0, 0.1 }, size = { 0.05, 0.05, 0.1 } }
    else
      case(z1)
      k:cylinder { radius = 0.013, height = cw, axis = "y", at = { x, 0, z0 + 0.028 }, slot = "bar", segments = 14, fill = 0.4 }
      for _, s in ipairs { -1, 1 } do k:sphere { radius = 0.015, at = { x, s * cw / 2, z0 + 0.028 }, slot = "edge", segments = 12, no_collider = true } end
      k:torus { radius = 0.010, tube = 0.003, axis = "x", at = { x, 0, z0 + 0.011 }, segments = 14, slot = "edge", no_collider = true }
      k:box { low = { 0, -0.4 * w, z1 - 0.5 * c }, high = { 0.01, 0.4 * w, z1 - 0.3 * c }, slot = "case", bevel = 0, fill = 0.3 }
    end
    k:fit()
  end,
}
