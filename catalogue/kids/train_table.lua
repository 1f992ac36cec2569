-- A low table for children: a rimmed board with a wooden railway, a road map or building plates on it, bins below; plain with a rim as well.
return kind {
  api    = 1,
  names  = { en = "train table, activity table, play table, lego table, kids table, children's table, toddler table, sand table, " ..
                  "kids activity table, child table, sensory table",
             zh = "儿童桌, 火车桌, 活动桌, 游戏桌台" },
  measure_zh = "张",
  groups = { "table", "furniture" },
  stands = "floor", front = false,
  size   = { width = { 0.60, 1.10, 1.30 }, depth = { 0.55, 0.80, 0.95 }, height = { 0.42, 0.52, 0.62 } },
  mass   = { 6, 24, 60 },
  params = {
    play  = one_of { "railway", "bricks", "sand", "plain", default = "railway", words = { train = "railway", railway = "railway", lego = "bricks", bricks = "bricks", building = "bricks", sand = "sand", water = "sand", sensory = "sand", plain = "plain", ["积木"] = "bricks", ["火车"] = "railway", ["沙"] = "sand" },
      size = { railway = { width = { 1.00, 1.15, 1.30 }, depth = { 0.75, 0.84, 0.95 }, height = { 0.50, 0.56, 0.62 } }, bricks = { width = { 0.60, 0.80, 1.00 }, depth = { 0.55, 0.62, 0.80 } }, sand = { width = { 0.80, 0.95, 1.20 }, depth = { 0.55, 0.65, 0.80 } }, plain = { width = { 0.60, 0.75, 0.90 }, depth = { 0.55, 0.60, 0.75 } } } },
    bins  = int(0, 2, 2, { ["with storage"] = 2, ["with drawers"] = 2, ["带收纳"] = 2 }),
  },
  slots  = {
    frame = { "birch", "beech", "painted_wood", tint = { "#ffffff" } },
    green = { "painted_wood", tint = { "#5fae58" } },
    blue  = { "painted_wood", tint = { "#4f93d0" } },
    red   = { "painted_wood", tint = { "#d8402f" } },
    yellow = { "painted_wood", tint = { "#f0b92f" } },
    track = { "beech" },
    dark  = "black_plastic",
    bin   = { "painted_wood", "birch", tint = { "#4f93d0", "#d8402f", "#f0b92f", "#ffffff" } },
    sand  = "soil",
  },
  rooms  = { "kids_room", "playroom", "nursery", "classroom", "waiting_room" },
  build  = function(p, k)
    local a, b, rim = p.depth / 2, p.width / 2, 0.018
    local top = p.play == "railway" and 0.085 or p.play == "bricks" and 0.05 or 0 -- what stands above the rim
    local h = p.height - top
    local deep = p.play == "sand" and 0.12 or p.play == "plain" and 0 or 0.045
    local bed = h - deep
    k:box { low = { -a + rim, -b + rim, bed - 0.014 }, high = { a - rim, b - rim, bed }, slot = p.play == "railway" and "green" or p.play == "bricks" and "frame" or p.play == "sand" and "blue" or "frame", bevel = 0 }
    games.rails(k, { depth = p.depth, width = p.width, z0 = math.min(bed - 0.05, h - 0.06), z1 = h, rail = rim, slot = "frame", bevel = 0.006 })
    for i = 0, 3 do
      local sx, sy = i < 2 and 1 or -1, i % 2 == 0 and 1 or -1
      k:box { size = { 0.065, 0.065, bed - 0.013 }, at = { sx * (a - 0.052), sy * (b - 0.052), 0 }, anchor = "bottom", slot = p.play == "plain" and ({ "red", "blue", "yellow", "green" })[i + 1] or "frame", grain = "z", bevel = 0.008 }
    end
    if p.play == "railway" then
      local ra, rb = a - 0.16, b - 0.18 -- an oval of track with a branch through the middle
      local function track(path, closed)
        k:sweep { path = path, closed = closed, rect = { 0.055, 0.012 }, slot = "track", no_collider = true }
        for _, s in ipairs { -1, 1 } do
          local groove = {}
          for i, q in ipairs(path) do
            local n, o = path[i % #path + 1], path[(i - 2) % #path + 1]
            if not closed and i == #path then n = q end
            if not closed and i == 1 then o = q end
            local dx, dy = n[1] - o[1], n[2] - o[2]
            local l = math.sqrt(dx * dx + dy * dy)
            groove[i] = { q[1] - s * 0.014 * dy / l, q[2] + s * 0.014 * dx / l, q[3] + 0.0062 }
          end
          k:sweep { path = groove, closed = closed, rect = { 0.006, 0.001 }, slot = "dark", visual_only = true }
        end
      end
      local oval = outline.rounded_rect(2 * ra, 2 * rb, math.min(ra, rb) * 0.8, 6)
      for i, q in ipairs(oval) do oval[i] = { q[1], q[2], bed + 0.006 } end
      track(oval, true)
      track({ { 0.2 * ra, -rb + 0.02, bed + 0.0055 }, { -0.1 * ra, -0.4 * rb, bed + 0.0055 }, { 0.15 * ra, 0.3 * rb, bed + 0.0055 }, { -0.1 * ra, rb - 0.02, bed + 0.0055 } }, false)
      k:prism { polygon = outline.ellipse(0.13, 0.10, 16), height = 0.002, at = { -0.45 * ra, -0.45 * rb, bed }, slot = "blue", visual_only = true, bevel = 0 } -- a pond
      k:box { low = { ra - 0.02, -0.28, bed }, high = { ra + 0.02, 0.09, bed + 0.075 }, slot = "red", collider_only = true }
      -- The train: engine and two wagons on the front straight.
      for i = 0, 2 do
        k:with({ at = { ra, -0.22 + i * 0.125, bed + 0.012 }, slot = ({ "red", "yellow", "blue" })[i + 1] }, function()
          k:box { size = { 0.036, 0.105, 0.022 }, at = { 0, 0, 0.022 }, no_collider = true }
          if i == 0 then
            k:cylinder { radius = 0.016, height = 0.062, axis = "y", at = { 0, -0.018, 0.046 }, segments = 14, no_collider = true }
            k:box { size = { 0.034, 0.036, 0.045 }, at = { 0, 0.032, 0.052 }, slot = "blue", no_collider = true }
            k:cylinder { radius = 0.007, height = 0.022, at = { 0, -0.036, 0.068 }, slot = "dark", segments = 10, no_collider = true }
          else k:box { size = { 0.030, 0.085, 0.022 }, at = { 0, 0, 0.042 }, slot = i == 1 and "green" or "red", no_collider = true } end
          for _, y in ipairs { -0.032, 0.032 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.0115, height = 0.006, axis = "x", at = { s * 0.017, y, 0.0115 }, slot = "dark", segments = 10, no_collider = true } end end
        end)
      end
      for i, q in ipairs { { -0.5, 0.3 }, { -0.62, 0.46 }, { 0.45, 0.55 }, { 0.5, -0.5 } } do -- trees and a house
        k:cylinder { radius = 0.006, height = 0.03, at = { q[1] * ra, q[2] * rb, bed }, anchor = "bottom", slot = "track", segments = 8, no_collider = true }
        k:cone { radius = 0.026, height = 0.065 + 0.005 * (i % 2), at = { q[1] * ra, q[2] * rb, bed + 0.058 }, slot = "green", segments = 12, no_collider = true }
      end
      k:box { size = { 0.07, 0.09, 0.06 }, at = { 0.5 * ra, 0.05 * rb, bed }, anchor = "bottom", slot = "yellow" }
      k:prism { polygon = { { -0.042, 0 }, { 0.042, 0 }, { 0, 0.035 } }, height = 0.10, axis = "y", at = { 0.5 * ra, 0.05 * rb, bed + 0.06 }, slot = "red" }
    elseif p.play == "bricks" then
      local n, m = 2, math.floor(p.width / 0.30)
      for i = 1, m do for j = 1, n do
        k:box { size = { (2 * a - 2 * rim) / n - 0.004, (2 * b - 2 * rim) / m - 0.004, 0.005 }, at = { (2 * a - 2 * rim) * ((j - 0.5) / n - 0.5), (2 * b - 2 * rim) * ((i - 0.5) / m - 0.5), bed }, anchor = "bottom", slot = (i + j) % 2 == 0 and "green" or "blue", bevel = 0.001, no_collider = true }
      end end
      local r = p.rng("bricks")
      local colours = { "red", "blue", "yellow", "green" }
      for i = 1, 7 do -- towers of studded bricks
        local x, y, c = r:uniform(-0.65, 0.65) * a, 1.4 * b * ((i - 0.5) / 7 - 0.5), r:int(1, 4)
        for level = 0, r:int(0, 2) do
          k:box { size = { 0.032, 0.064, 0.0285 }, at = { x, y, bed + 0.005 + level * 0.029 }, anchor = "bottom", slot = colours[(c + level) % 4 + 1], bevel = 0.001 }
          if level == 0 then for q = 0, 7 do k:cylinder { radius = 0.0048, height = 0.005, at = { x + (q % 2 - 0.5) * 0.016, y + (math.floor(q / 2) - 1.5) * 0.016, bed + 0.036 }, slot = colours[(c + level) % 4 + 1], segments = 8, bevel = 0, visual_only = true } end end
        end
      end
    elseif p.play == "sand" then
      k:box { low = { -a + rim, -b + rim, bed }, high = { a - rim, -0.02, bed + 0.07 }, slot = "sand", bevel = 0, fill = 0.4 }
      k:box { low = { -a + rim, -0.02, bed }, high = { a - rim, 0.0, h - 0.01 }, slot = "frame" }
      k:lathe { profile = { { 0.09, 0 }, { 0.07, 0.02 }, { 0.03, 0.04 }, { 0, 0.045 } }, at = { 0.1, -0.5 * b, bed + 0.068 }, slot = "sand", segments = 14, smooth = true, no_collider = true }
      k:lathe { profile = { { 0.045, 0 }, { 0.06, 0.09 }, { 0.062, 0.095 } }, wall = 0.003, at = { -0.12, -0.35 * b, bed + 0.069 }, slot = "red", segments = 16, no_collider = true }
      k:cylinder { radius = 0.055, height = 0.095, at = { -0.12, -0.35 * b, bed + 0.069 }, anchor = "bottom", slot = "red", collider_only = true }
      k:box { size = { 0.05, 0.13, 0.006 }, at = { 0.05, 0.4 * b, bed + 0.004 }, slot = "yellow", no_collider = true }
    end
    if p.bins > 0 and p.play ~= "sand" then -- a shelf below that carries pull-out bins
      local z = 0.07
      k:box { low = { -a + 0.05, -b + 0.05, z - 0.014 }, high = { a - 0.05, b - 0.05, z }, slot = "frame", bevel = 0.002 }
      for i = 1, p.bins do
        local y0, y1 = (p.bins == 1) and -b + 0.11 or (i == 1 and -b + 0.11 or 0.01), (p.bins == 1) and b - 0.11 or (i == 1 and -0.01 or b - 0.11)
        local part = k:part("bin_" .. i)
        local x0, x1, z1, t = -a + 0.11, a - 0.06, math.min(0.26, bed - 0.09), 0.012
        k:with({ part = part, slot = "bin" }, function()
          for _, x in ipairs { x0, x1 - t } do k:box { low = { x, y0, z + 0.002 }, high = { x + t, y1, z1 }, grain = "y" } end
          for _, y in ipairs { y0, y1 - t } do k:box { low = { x0 + t, y, z + 0.002 }, high = { x1 - t, y + t, z1 }, grain = "x" } end
          k:box { low = { x0 + t, y0 + t, z + 0.002 }, high = { x1 - t, y1 - t, z + 0.010 }, bevel = 0 }
          k:prism { polygon = outline.rounded_rect(0.10, 0.028, 0.0139, 4), height = 0.001, axis = "x", at = { x1 + 0.0003, (y0 + y1) / 2, z1 - 0.04 }, slot = "dark", bevel = 0, visual_only = true }
        end)
        k:joint { part = part, type = "slide", axis = { 1, 0, 0 }, origin = { x1, (y0 + y1) / 2, z1 }, range = { 0, 0.35 }, hold = "friction" }
        k:handle { part = part, at = { x1, (y0 + y1) / 2, z1 - 0.03 }, normal = { 1, 0, 0 } }
        k:container("bin_" .. i, { part = part, center = { (x0 + x1) / 2, (y0 + y1) / 2, z + 0.010 }, size = { x1 - x0 - 0.04, y1 - y0 - 0.04 }, clearance = z1 - z - 0.015 })
      end
    end
    k:fit()
    if p.play ~= "sand" then k:surface("top", { center = { 0, 0, bed }, size = p.play == "plain" and { 2 * a - 0.06, 2 * b - 0.06 } or { 0.3 * a, 0.5 * b } }) end
  end,
}
