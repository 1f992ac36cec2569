-- Open cubes in rows and columns: a case of boards with a grid inside, cloth bins in some of the cubes.
return kind {
  api    = 1,
  names  = { en = "cube organizer, cubby organizer, cube shelf, cubby, cubbies, cube storage, cubby shelf, storage cubes, cube bookcase, " ..
                  "cubby storage, cube shelves, cubby unit",
             zh = "格子柜, 方格柜" },
  measure_zh = "个",
  groups = { "shelf", "storage", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.5 },
  size   = { width = { 0.40, 0.78, 1.90 }, depth = { 0.29, 0.38, 0.42 }, height = { 0.40, 0.78, 1.90 } },
  mass   = { 5, 22, 110 },
  params = {
    columns = int(1, 2, 5, {}, { { width = { 0.38, 0.41, 0.44 } }, { width = { 0.72, 0.78, 0.84 } }, { width = { 1.05, 1.14, 1.22 } }, { width = { 1.38, 1.48, 1.58 } }, { width = { 1.70, 1.82, 1.95 } } }),
    rows    = int(1, 2, 5, { ["two-tier"] = 2, ["three-tier"] = 3 }, { { height = { 0.40, 0.43, 0.46 } }, { height = { 0.72, 0.78, 0.84 } }, { height = { 1.05, 1.14, 1.22 } }, { height = { 1.38, 1.48, 1.58 } }, { height = { 1.70, 1.82, 1.95 } } }),
    bins    = int(0, 2, 6, { ["with bins"] = 3, ["with baskets"] = 3, ["with fabric bins"] = 4, ["带收纳盒"] = 3 }),
    style   = one_of { "modern", "scandinavian", "industrial" },
  },
  slots  = {
    board = { "painted_wood", "oak", "walnut", scandinavian = { "birch", "painted_wood" }, industrial = "reclaimed_wood", tint = { "#ffffff", "#e9e6e0", "#3a3d40" } },
    bin   = { "felt", "canvas", "wicker", tint = { "#8f9aa3", "#c9a27a", "#7fa3a0", "#d0867a", "#e8dfd0", "#5b6b80" } },
    grip  = { "saddle_leather", "black_steel" },
    legs  = { "black_steel", scandinavian = "beech" },
  },
  rooms  = { "kids_room", "living_room", "playroom", "office", "classroom", "study", "bedroom" },
  build  = function(p, k)
    local w, d = p.width / 2, p.depth
    local foot = p.style == "modern" and 0 or p.style == "scandinavian" and 0.10 or 0.03
    local outer, inner = 0.034, 0.016
    local low, high = { 0, -w, foot }, { d, w, p.height }
    local case = joinery.carcass(k, { low = low, high = high, slot = "board", board = outer, back = 0.006 })
    if foot > 0.05 then fittings.feet(k, { low = low, high = high, height = foot, slot = "legs", radius = 0.012, radius_top = 0.018, inset = 0.05 })
    elseif foot > 0 then
      for _, s in ipairs { -1, 1 } do k:box { low = { 0.02, s * (w - 0.05) - 0.015, 0 }, high = { d - 0.02, s * (w - 0.05) + 0.015, foot }, slot = "legs", fill = 0.3 } end
    end
    local cells = {}
    for _, column in ipairs(joinery.bays(k, case.inner, { axis = "y", count = p.columns, slot = "board", board = inner, setback = 0.001 })) do
      for _, bay in ipairs(joinery.bays(k, column, { count = p.rows, slot = "board", board = inner, setback = 0.001 })) do cells[#cells + 1] = bay end
    end
    -- Bins go to cells drawn by chance; each slides out and can be taken by its loop.
    local r, full = p.rng("bins"), {}
    local left = math.min(p.bins, #cells)
    for i = 1, #cells do
      if r:uniform(0, 1) < left / (#cells - i + 1) then
        full[i] = true
        left = left - 1
      end
    end
    for i, bay in ipairs(cells) do
      if full[i] then
        local y0, y1, z0, z1 = bay.low[2] + 0.012, bay.high[2] - 0.012, bay.low[3] + 0.003, bay.high[3] - 0.025
        local x0, x1, t = bay.low[1] + 0.012, d - 0.016, 0.005
        local part = k:part("bin_" .. i)
        k:with({ part = part, slot = "bin" }, function()
          for _, x in ipairs { x0, x1 - t } do k:box { low = { x, y0, z0 }, high = { x + t, y1, z1 }, bevel = 0.002 } end
          for _, y in ipairs { y0, y1 - t } do k:box { low = { x0 + t, y, z0 }, high = { x1 - t, y + t, z1 }, bevel = 0.002 } end
          k:box { low = { x0 + t, y0 + t, z0 }, high = { x1 - t, y1 - t, z0 + t }, bevel = 0 }
          k:box { size = { 0.002, y1 - y0, 0.012 }, at = { x1 + 0.0005, (y0 + y1) / 2, z1 - 0.008 }, visual_only = true, bevel = 0.0008 } -- hem
          local z = z1 - 0.28 * (z1 - z0)
          k:sweep { path = { { x1, (y0 + y1) / 2 - 0.045, z }, { x1 + 0.012, (y0 + y1) / 2 - 0.03, z - 0.006 }, { x1 + 0.012, (y0 + y1) / 2 + 0.03, z - 0.006 }, { x1, (y0 + y1) / 2 + 0.045, z } }, rect = { 0.003, 0.020 }, up = { 0, 0, 1 }, slot = "grip", no_collider = true }
        end)
        k:joint { part = part, type = "slide", axis = { 1, 0, 0 }, origin = { x1, (y0 + y1) / 2, z0 }, range = { 0, 0.25 }, hold = "friction" }
        k:handle { part = part, at = { x1 + 0.012, (y0 + y1) / 2, z1 - 0.28 * (z1 - z0) }, normal = { 1, 0, 0 } }
        k:container("bin_" .. i, { part = part, center = { (x0 + x1) / 2, (y0 + y1) / 2, z0 + t }, size = { x1 - x0 - 0.02, y1 - y0 - 0.02 }, clearance = z1 - z0 - 0.01 })
      else
        joinery.compartment(k, "cube_" .. i, bay)
      end
    end
    k:surface("top", { center = { d / 2, 0, p.height }, size = { d, p.width } })
  end,
}
