-- A timber under the ceiling: rough with iron straps and brackets, planed, or a steel girder with flanges and rivets.
return kind {
  api    = 1,
  names  = { en = "beam, ceiling beam, wooden beam, rafter", zh = "横梁, 房梁" },
  measure_zh = "根",
  groups = { "building part" },
  stands = "ceiling", front = false,
  size   = { width = { 1.50, 3.00, 6.00 }, depth = { 0.12, 0.18, 0.28 }, height = { 0.14, 0.22, 0.34 } },
  mass   = { 10, 70, 450 },
  params = { form = one_of { "rough", "planed", "steel", words = { wooden = "rough", rustic = "rough", timber = "rough", exposed = "rough", steel = "steel", iron = "steel", ["木"] = "rough", ["钢"] = "steel" } } },
  slots  = { wood = { "reclaimed_wood", "oak", "dark_oak", "pine" }, iron = { "black_steel", "painted_metal", tint = { "#6b3a2f", "#3b4045" } } },
  build  = function(p, k)
    local w, d, h, r = p.width / 2, p.depth / 2, p.height, p.rng("wood")
    if p.form == "steel" then
      for _, z in ipairs { -0.016, -h } do k:box { low = { -d, -w, z }, high = { d, w, z + 0.016 }, slot = "iron", bevel = 0.001, fill = 0.7 } end
      k:box { low = { -0.007, -w, -h + 0.016 }, high = { 0.007, w, -0.016 }, slot = "iron", bevel = 0, fill = 0.7 }
      local n = math.floor(2 * w / 0.7)
      for i = 1, n do
        local y = (i - (n + 1) / 2) * 2 * w / n
        k:box { low = { -d + 0.01, y - 0.006, -h + 0.016 }, high = { d - 0.01, y + 0.006, -0.016 }, slot = "iron", bevel = 0, fill = 0.7, no_collider = true }
        for _, s in ipairs { -1, 1 } do for _, x in ipairs { -0.6 * d, 0.6 * d } do k:sphere { radius = 0.013, at = { x, y + s * 0.1, -h + 0.001 }, segments = 8, slot = "iron", visual_only = true } end end
      end
      k:box { low = { -d, -w, -h }, high = { d, w, 0 }, slot = "iron", bevel = 0, collider_only = true }
    else
      local rough = p.form == "rough"
      local n = rough and 9 or 1
      if rough then -- hewn: facets that wander a little
        local function ring(y) return { { -d + r:uniform(0, 0.012), y, -h + r:uniform(0, 0.01) }, { d - r:uniform(0, 0.012), y, -h + r:uniform(0, 0.01) }, { d - r:uniform(0, 0.008), y, -0.002 }, { -d + r:uniform(0, 0.008), y, -0.002 } } end
        local last = ring(-w)
        for i = 1, n do
          local next = ring(-w + 2 * w * i / n)
          local points = {}
          for j = 1, 4 do points[#points + 1] = last[j] points[#points + 1] = next[j] end
          k:hull { points = points, slot = "wood", no_collider = true }
          last = next
        end
        k:box { low = { -d + 0.004, -w, -h + 0.004 }, high = { d - 0.004, w, 0 }, slot = "wood", collider_only = true }
      else
        k:box { low = { -d, -w, -h }, high = { d, w, 0 }, slot = "wood", bevel = 0.012, grain = "y" }
      end
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.25)
        k:box { low = { -d - 0.0, y - 0.03, -h }, high = { d, y + 0.03, -h + 0.005 }, slot = "iron", bevel = 0.001, no_collider = true }
        for _, x in ipairs { -d, d - 0.004 } do
          k:box { low = { x, y - 0.03, -h }, high = { x + 0.004, y + 0.03, -0.001 }, slot = "iron", bevel = 0.001, no_collider = true }
          for _, z in ipairs { -0.75 * h, -0.25 * h } do k:cylinder { radius = 0.010, height = 0.010, axis = "x", at = { x + 0.002, y, z }, segments = 6, bevel = 0.001, slot = "iron", visual_only = true } end
        end
      end
    end
    k:fit()
  end,
}
