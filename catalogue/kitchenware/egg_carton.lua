-- A pulp tray with eggs in two rows of cups, and a lid hinged along its back that stands open or shut.
return kind {
  api    = 1,
  names  = { en = "egg carton, carton of eggs, egg box, egg tray", zh = "鸡蛋盒, 蛋盒" },
  measure_zh = "盒",
  groups = { "carton" },
  stands = "surface",
  size   = { width = { 0.15, 0.29, 0.32 }, depth = { 0.10, 0.115, 0.30 }, height = { 0.06, 0.072, 0.085 } },
  mass   = { 0.25, 0.75, 2.2 },
  params = { eggs = int(6, 10, 12, { dozen = 12, ["half-dozen"] = 6, ["一打"] = 12 }), open = bool(true, { closed = false, open = true }) },
  slots  = { pulp = { "cardboard", "paperboard", tint = { "#b9b3a6", "#9fb0b8", "#c9b79a" } }, egg = { "egg_shell", "porcelain" }, label = { "paper", tint = { "#f2d23a", "#ffffff" } }, ink = { "plastic", tint = { "#7a4a1f", "#3f7a46" } } },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local n = math.max(3, math.floor(p.eggs / 2))
    local tray = 0.52 * h
    local pitch = 2 * (w - 0.008) / n
    local r = math.min(0.0215, 0.46 * pitch, 0.44 * d)
    -- Tray: a block with rounded cups below, hollowed by each egg's seat.
    local function ring(s, z) return { at = { 0, 0, z }, size = { 2 * d - 2 * s, 2 * w - 2 * s }, radius = 0.010 } end
    k:loft { slot = "pulp", segments = 3, sections = { ring(0.010, 0), ring(0.004, 0.6 * tray), ring(0, tray - 0.003), ring(0, tray) }, fill = 0.25 }
    k:box { low = { -d + 0.006, -w + 0.006, tray }, high = { d - 0.006, w - 0.006, tray + 0.0004 }, slot = "pulp", bevel = 0, visual_only = true }
    local count = 0
    for c = 1, n do
      for s = -1, 1, 2 do
        local x, y = s * 0.48 * d, -w + 0.008 + pitch * (c - 0.5)
        count = count + 1
        if count <= p.eggs then
          k:with({ at = { x, y, tray - 0.30 * h } }, function()
            local e = 0.62 * h
            k:lathe { profile = { { 0, 0 }, { 0.62 * r, 0.08 * e }, { r, 0.38 * e }, { 0.90 * r, 0.62 * e }, { 0.52 * r, 0.90 * e }, { 0, e } }, slot = "egg", segments = 11, smooth = true, steps = 1, no_collider = true, no_mass = true }
          end)
        end
        -- Ridges of the cups on the long sides.
        k:ellipsoid { size = { 0.008, 0.80 * pitch, 0.9 * tray }, at = { s * (d - 0.004), y, 0.46 * tray }, slot = "pulp", segments = 6, visual_only = true }
      end
    end
    k:lump { mass = 0.056 * math.min(p.eggs, 2 * n), at = { 0, 0, tray }, size = { d, 1.6 * w, 0.02 } }
    for c = 1, n - 1 do -- posts between the eggs
      k:cone { radius = 0.009, radius_top = 0.003, height = 0.016, at = { 0, -w + 0.008 + pitch * c, tray + 0.008 }, slot = "pulp", segments = 8, no_collider = true }
    end
    if p.open then k:box { low = { -0.48 * d - r, -w + 0.012, tray }, high = { 0.48 * d + r, w - 0.012, tray + 0.28 * h }, slot = "egg", collider_only = true }
    else k:box { low = { -0.3 * d, -w + 0.03, tray }, high = { 0.3 * d, w - 0.03, tray + 0.2 * h }, slot = "egg", collider_only = true } end
    -- Lid.
    local lid = k:part("lid")
    local up = h - tray - 0.002
    local function draw()
      local function sec(s, z) return { at = { d, 0, z }, size = { 2 * d - 2 * s, 2 * w - 2 * s }, radius = 0.010 } end
      local shell = k:loft { slot = "pulp", part = lid, segments = 3, no_collider = true, sections = { sec(0, 0), sec(0, 0.003), sec(0.004, 0.3 * up), sec(0.014, up) } }
      k:cut(shell, k:loft { slot = "pulp", part = lid, segments = 3, no_collider = true, sections = { sec(0.003, -0.01), sec(0.005, 0.25 * up), sec(0.016, up - 0.003) } })
      k:box { low = { 0.010, -w + 0.010, up - 0.004 }, high = { 2 * d - 0.010, w - 0.010, up }, slot = "pulp", part = lid, collider_only = true }
      for _, s in ipairs { -1, 1 } do
        k:box { low = { 0.004, s > 0 and w - 0.006 or -w, 0 }, high = { 2 * d - 0.004, s > 0 and w or -w + 0.006, 0.8 * up }, slot = "pulp", part = lid, collider_only = true }
        k:box { low = { s > 0 and 2 * d - 0.006 or 0.002, -w + 0.006, 0 }, high = { s > 0 and 2 * d or 0.006, w - 0.006, 0.8 * up }, slot = "pulp", part = lid, collider_only = true }
      end
      k:box { low = { 0.55 * d, -0.6 * w, up - 0.001 }, high = { 1.45 * d, 0.6 * w, up + 0.0006 }, slot = "label", part = lid, bevel = 0, visual_only = true }
      for i = 0, 2 do k:ellipsoid { size = { 0.5 * d, 0.19 * w, 0.0026 }, at = { d, (i - 1) * 0.3 * w, up }, slot = "ink", part = lid, segments = 12, visual_only = true } end
    end
    if p.open then -- drawn open, leaning back behind the tray
      k:with({ at = { -d - 0.003, 0, tray + 0.001 }, rot = { 0, -112, 0 } }, draw)
      k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = { -d - 0.003, 0, tray }, range = { -100, 0 }, hold = "friction" }
    else
      k:with({ at = { -d, 0, tray + 0.002 } }, draw)
      k:joint { part = lid, type = "hinge", axis = { 0, -1, 0 }, origin = { -d, 0, tray }, range = { 0, 112 }, hold = "friction" }
    end
    k:fit()
  end,
}
