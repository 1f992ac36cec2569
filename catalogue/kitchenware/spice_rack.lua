-- A small shelf in steps or tiers with rows of spice jars, each with its lid and label; wooden, or of wire.
return kind {
  api    = 1,
  names  = { en = "spice rack, spice shelf, spice organizer, spices", zh = "调料架, 香料架" },
  measure_zh = "个",
  groups = { "rack" },
  stands = function(p) return p.mount == "wall" and "wall" or "surface" end,
  fixture = function(p) return p.mount == "wall" end, small = true,
  size   = { width = { 0.24, 0.34, 0.50 }, depth = { 0.09, 0.12, 0.20 }, height = { 0.20, 0.30, 0.48 } },
  mass   = { 1, 2.6, 9 },
  params = { tiers = int(2, 2, 3), mount = one_of { "standing", "wall", default = "standing", words = { ["wall-mounted"] = "wall", hanging = "wall", ["挂墙"] = "wall" } }, filled = bool(true, { empty = false }) },
  slots  = { board = { "oak", "walnut", "bamboo", "painted_wood" }, rail = { "black_steel", "brass", "chrome" }, glass = "glass", lid = { "cork", "black_plastic", "aluminium" }, label = { "paper" }, red = { "bread_crust" }, ochre = { "straw" }, green = { "moss" }, dark = { "soil" } },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, d, h, t, r = p.width / 2, p.depth, p.height, 0.010, p.rng("jars")
    for _, s in ipairs { -1, 1 } do
      local side = { { 0, 0 }, { d, 0 }, { d, 0.80 * h } }
      outline.arc(side, d - 0.04, h - 0.045, 0.045, 0, 90, 4)
      side[#side + 1] = { 0, h }
      k:prism { polygon = side, height = t, axis = "y", at = { 0, s * (w - t / 2), 0 }, slot = "board", bevel = 0.002 }
    end
    k:box { low = { 0, -w + t, 0.004 }, high = { 0.005, w - t, h - 0.006 }, slot = "board", bevel = 0, grain = "y" }
    local pitch = (h - 0.01) / p.tiers
    local jar_r = math.min(0.024, d / 2 - 0.012)
    local n = math.floor((2 * w - 2 * t - 0.01) / (2 * jar_r + 0.006))
    local fills = { "red", "ochre", "green", "dark" }
    for i = 1, p.tiers do
      local z = 0.012 + (i - 1) * pitch
      k:box { low = { 0.005, -w + t, z }, high = { d - 0.002, w - t, z + t }, slot = "board", grain = "y", bevel = 0.001 }
      k:cylinder { radius = 0.003, height = 2 * w - 2 * t + 0.004, axis = "y", at = { d - 0.007, 0, z + 0.042 }, slot = "rail", segments = 8, bevel = 0 }
      local room = math.min(0.105, pitch - 0.028)
      if p.filled then
        for j = 1, n do
          local y, x = -w + t + (2 * w - 2 * t) * (j - 0.5) / n, 0.005 + (d - 0.016) / 2
          k:with({ at = { x, y, z + t } }, function()
            k:cylinder { radius = jar_r, height = room * 0.76, at = { 0, 0, 0 }, anchor = "bottom", slot = "glass", segments = 12, bevel = 0, no_collider = true, fill = 0.3 }
            k:cylinder { radius = jar_r - 0.0022, height = room * r:uniform(0.40, 0.68), at = { 0, 0, 0.002 }, anchor = "bottom", slot = r:pick(fills), segments = 10, bevel = 0, no_collider = true, fill = 0.5 }
            k:cylinder { radius = jar_r * 0.92, height = room * 0.24, at = { 0, 0, room * 0.76 }, anchor = "bottom", slot = "lid", segments = 12, bevel = 0.001, no_collider = true, fill = 0.4 }
            kitchen.band(k, { radius = jar_r + 0.0006, low = room * 0.22, high = room * 0.52, slot = "label", arc = { -55, 55 }, n = 4 })
          end)
        end
        k:box { low = { 0.005 + (d - 0.016) / 2 - jar_r, -w + t + 0.004, z + t }, high = { 0.005 + (d - 0.016) / 2 + jar_r, w - t - 0.004, z + t + room }, slot = "glass", collider_only = true }
      else
        joinery.compartment(k, "shelf_" .. i, { low = { 0.006, -w + t, z + t }, high = { d - 0.012, w - t, z + pitch } })
      end
    end
    if p.mount == "wall" then for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.006, height = 0.003, axis = "x", at = { 0.006, s * 0.7 * w, h - 0.02 }, slot = "rail", segments = 10, visual_only = true } end end
    k:fit()
  end,
}
