-- A bench to work at: a thick top on heavy legs, a vice at the front, a lower shelf, drawers and a board of tools behind when asked.
return kind {
  api    = 1,
  names  = { en = "workbench, work bench, workshop table, potting table, potting bench, tool bench, craft bench, garage bench, " ..
                  "workman's bench, carpentry bench, woodworking bench, utility table, industrial table",
             zh = "工作台, 操作台, 工具台" },
  measure_zh = "张",
  groups = { "table", "bench", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.9 },
  size   = { width = { 1.10, 1.50, 2.20 }, depth = { 0.55, 0.68, 0.82 }, height = { 0.82, 0.90, 0.98 } },
  mass   = { 25, 75, 260 },
  params = {
    make    = one_of { "wood", "steel", words = { wooden = "wood", woodworking = "wood", carpentry = "wood", metal = "steel", steel = "steel", industrial = "steel", ["木工"] = "wood", ["钢制"] = "steel" } },
    vice    = bool(true, { ["with vice"] = true, ["with a vise"] = true, ["带台钳"] = true }),
    drawers = int(0, 2, 4, { ["with drawers"] = 3, ["without drawers"] = 0, ["带抽屉"] = 3 }),
    board   = one_of { "none", "pegboard", default = "none", words = { pegboard = "pegboard", ["with pegboard"] = "pegboard", ["with tools"] = "pegboard", ["洞洞板"] = "pegboard" }, size = { none = { height = { 0.82, 0.90, 0.98 } }, pegboard = { height = { 1.45, 1.60, 1.75 } } } },
  },
  slots  = {
    top    = { "beech", "maple", "oak", "pine" },
    frame  = { "beech", "pine", "oak" },
    steel  = { "painted_metal", "black_steel", tint = { "#4a6fa0", "#8a8f94", "#b23b34", "#3f6b57" } },
    iron   = { "cast_iron", "steel" },
    board  = { "plywood", "mdf" },
    handle = { "plastic", tint = { "#d9402f", "#f0b323", "#2f6fb5" } },
    dark   = "black_plastic",
  },
  rooms  = { "workshop", "garage", "basement", "shed" },
  build  = function(p, k)
    local peg = p.board == "pegboard"
    local h = peg and 0.90 or p.height
    local w, wood = p.width / 2, p.make == "wood"
    local slot, fill = wood and "frame" or "steel", wood and 1 or 0.15
    local vice = p.vice and 0.12 or 0
    local d = p.depth - vice
    local t, post = wood and 0.065 or 0.045, wood and 0.095 or 0.06
    local under = h - t
    k:box { low = { 0, -w, under }, high = { d, w, h }, slot = "top", grain = "y", bevel = 0.004 }
    local strips = 6
    for i = 1, strips - 1 do k:box { size = { 0.0015, p.width - 0.004, 0.0006 }, at = { d * i / strips, 0, h }, slot = "frame", visual_only = true, bevel = 0 } end
    if wood then for i = 1, math.floor(p.width / 0.2) - 1 do k:cylinder { radius = 0.010, height = 0.001, at = { d - 0.09, -w + 0.2 * i, h }, slot = "dark", segments = 10, visual_only = true, bevel = 0 } end end
    for _, x in ipairs { 0.05, d - 0.05 - post } do
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.07 - post / 2)
        k:box { low = { x, y - post / 2, 0 }, high = { x + post, y + post / 2, under }, slot = slot, grain = "z", fill = fill }
        if not wood then k:box { low = { x - 0.012, y - post / 2 - 0.012, 0 }, high = { x + post + 0.012, y + post / 2 + 0.012, 0.008 }, slot = slot, no_collider = true } end
      end
      k:box { low = { x + 0.02, -w + 0.07 + post, under - 0.12 }, high = { x + post - 0.02, w - 0.07 - post, under }, slot = slot, grain = "y", fill = fill }
      k:box { low = { x + 0.02, -w + 0.07 + post, 0.14 }, high = { x + post - 0.02, w - 0.07 - post, 0.22 }, slot = slot, grain = "y", fill = fill }
    end
    for _, s in ipairs { -1, 1 } do
      for _, z in ipairs { 0.14, under - 0.12 } do k:box { size = { d - 0.10 - 2 * post, post - 0.04, z < 0.2 and 0.08 or 0.12 }, at = { d / 2, s * (w - 0.07 - post / 2), z }, anchor = "bottom", slot = slot, grain = "x", fill = fill, no_collider = true } end
    end
    k:box { low = { 0.07, -w + 0.10, 0.22 }, high = { d - 0.07, w - 0.10, 0.238 }, slot = "board", grain = "y" }
    k:container("shelf", { center = { d / 2, 0, 0.238 }, size = { d - 0.18, p.width - 0.40 }, clearance = under - 0.40 - (p.drawers > 0 and 0.12 or 0) })
    if p.drawers > 0 then -- a case below the top, at the right of the vice
      local y0, y1 = p.vice and -w + 0.55 or -w + 0.07 + post + 0.005, w - 0.07 - post - 0.005
      local handle = fittings.cup { slot = "iron", length = 0.08 }
      local rows = p.drawers > 2 and 2 or 1
      local case = joinery.carcass(k, { low = { 0.05 + post, y0, under - 0.12 - 0.14 * rows }, high = { d - 0.05 - post, y1, under - 0.12 }, slot = wood and "frame" or "board", board = 0.014 })
      local n = 0
      for _, row in ipairs(joinery.bays(k, case.inner, { count = rows, slot = wood and "frame" or "board", board = 0.014 })) do
        for _, bay in ipairs(joinery.bays(k, row, { axis = "y", count = math.ceil(p.drawers / rows), slot = wood and "frame" or "board", board = 0.014 })) do
          n = n + 1
          joinery.drawer(k, bay, { name = "drawer_" .. n, slot = wood and "frame" or "board", handle = handle })
        end
      end
    end
    if p.vice then -- jaws, screw and bar at the left of the front edge
      local y, jaw, z = -w + 0.30, wood and 0.26 or 0.15, h - 0.075
      local tall = wood and 0.14 or 0.10
      k:box { low = { d - 0.001, y - jaw / 2, z - tall / 2 + 0.004 }, high = { d + 0.018, y + jaw / 2, z + tall / 2 }, slot = "iron", bevel = 0.004, fill = 0.6 }
      k:box { low = { d + 0.042, y - jaw / 2, z - tall / 2 + 0.004 }, high = { d + 0.072, y + jaw / 2, z + tall / 2 }, slot = wood and "frame" or "iron", bevel = 0.006, grain = "y", fill = wood and 1 or 0.5 }
      k:cylinder { radius = 0.013, height = vice + 0.01, axis = "x", at = { d + vice / 2 - 0.006, y, z - 0.01 }, slot = "iron", segments = 14 }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.008, height = 0.08, axis = "x", at = { d + 0.035, y + s * jaw * 0.3, z - 0.02 }, slot = "iron", segments = 10, no_collider = true } end
      k:cylinder { radius = 0.022, height = 0.03, axis = "x", at = { d + vice - 0.015, y, z - 0.01 }, slot = "iron", segments = 14, no_collider = true }
      k:cylinder { radius = 0.006, height = 0.20, axis = "z", at = { d + vice - 0.014, y, z - 0.05 }, slot = wood and "frame" or "iron", segments = 10, no_collider = true }
      for _, q in ipairs { -0.15, 0.05 } do k:sphere { radius = 0.011, at = { d + vice - 0.014, y, z + q }, slot = wood and "frame" or "iron", segments = 8, no_collider = true } end
    end
    if peg then -- perforated board with a hammer, screwdrivers, a saw and a spanner
      local x = 0.030
      k:box { low = { 0.014, -w + 0.03, h }, high = { x, w - 0.03, p.height }, slot = "board", grain = "y", bevel = 0.002 }
      for _, s in ipairs { -1, 1 } do k:box { low = { 0, s * (w - 0.08) - 0.02, h - 0.2 }, high = { 0.014, s * (w - 0.08) + 0.02, p.height - 0.02 }, slot = slot, fill = fill } end
      local columns, rows = math.min(26, math.floor(p.width / 0.06)), math.min(9, math.floor((p.height - h) / 0.07))
      for c = 1, columns do for r = 1, rows do k:box { size = { 0.0006, 0.007, 0.007 }, at = { x, (p.width - 0.06) * ((c - 0.5) / columns - 0.5), h + (p.height - h) * (r - 0.5) / rows }, slot = "dark", visual_only = true, bevel = 0 } end end
      local z = p.height - 0.14
      k:with({ at = { x + 0.012, 0, z } }, function()
        k:cylinder { radius = 0.013, height = 0.26, at = { 0, -0.62 * w, -0.15 }, slot = "frame", segments = 10, no_collider = true } -- hammer
        k:box { size = { 0.024, 0.11, 0.028 }, at = { 0, -0.62 * w, -0.01 }, slot = "iron", no_collider = true }
        for i = 0, 3 do
          k:cylinder { radius = 0.014, height = 0.09, at = { 0, (-0.36 + 0.10 * i) * w, -0.04 }, slot = "handle", segments = 10, no_collider = true }
          k:cylinder { radius = 0.004, height = 0.12 - 0.015 * i, at = { 0, (-0.36 + 0.10 * i) * w, -0.085 }, anchor = "top", slot = "iron", segments = 6, no_collider = true }
        end
        k:prism { polygon = { { 0.10 * w, -0.02 }, { 0.10 * w + 0.38, -0.05 }, { 0.10 * w + 0.38, -0.09 }, { 0.10 * w, -0.14 } }, height = 0.003, axis = "x", slot = "iron", no_collider = true, bevel = 0 } -- saw
        k:prism { polygon = outline.rounded_rect(0.12, 0.13, 0.03, 3), height = 0.02, axis = "x", at = { 0, 0.10 * w - 0.045, -0.08 }, slot = "frame", no_collider = true }
        k:box { size = { 0.008, 0.02, 0.20 }, at = { 0, 0.80 * w, -0.12 }, slot = "iron", no_collider = true } -- spanner
        k:torus { radius = 0.018, tube = 0.008, axis = "x", at = { 0, 0.80 * w, -0.23 }, slot = "iron", segments = 12, no_collider = true }
        k:torus { radius = 0.018, tube = 0.008, axis = "x", at = { 0, 0.80 * w, -0.01 }, slot = "iron", segments = 12, no_collider = true }
      end)
    end
    k:surface("top", { center = { d / 2 + (peg and 0.03 or 0), 0, h }, size = { d - (peg and 0.08 or 0.01), p.width } })
  end,
}
