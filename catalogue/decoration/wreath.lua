-- A ring of leaves with berries, cones or flowers and a ribbon bow, on a wall or door.
return kind {
  api    = 1,
  names  = { en = "wreath, christmas wreath, flower wreath, floral wreath", zh = "花环" },
  measure_zh = "个",
  groups = { "decoration", "wall art" },
  stands = "wall", mount_height = 1.55,
  size   = { width = { 0.28, 0.42, 0.65 }, depth = { 0.07, 0.10, 0.15 }, height = { 0.28, 0.44, 0.70 } },
  mass   = { 0.04, 0.4, 4 },
  params = {
    form = one_of { "christmas", "floral", "eucalyptus", words = { christmas = "christmas", holly = "christmas", floral = "floral", flower = "floral", eucalyptus = "eucalyptus", green = "eucalyptus", ["圣诞"] = "christmas", ["鲜花"] = "floral" } },
    bow  = bool(true, { ["with a bow"] = true, ["蝴蝶结"] = true }),
  },
  slots  = {
    leaves = { "leaf", "dark_leaf" },
    twig   = "bark",
    berry  = { "fruit_skin", "plastic", tint = { "#c2202a", "#d9a43a" } },
    petal  = { "petal", tint = { "#f0b9c4", "#ffffff", "#e0675f", "#c9a3dc" } },
    ribbon = { "velvet", "silk", tint = { "#a81f2c", "#e9ddc4", "#8a6f3a", "#2f5a44" } },
  },
  rooms  = { "living_room", "hallway" },
  build  = function(p, k)
    local w, h, d, r = p.width / 2, p.height, p.depth, p.rng("wreath")
    local R = 0.36 * p.width
    local x = 0.45 * d
    k:torus { radius = R, tube = 0.10 * p.width * 0.5, axis = "x", at = { x, 0, 0 }, segments = 28, slot = "twig", pieces = 12, fill = 0.25 }
    local n = p.form == "eucalyptus" and 84 or 108
    for i = 1, n do -- leaves lie along the ring, fanned to both sides and a little to the front
      local tilt = (i % 3 - 1) * r:uniform(28, 48)
      k:with({ rot = { i * 360 / n, 0, 0 } }, function()
        k:with({ at = { x + r:uniform(0.05, 0.25) * d, R - (i % 3 - 1) * 0.035 * p.width, 0 }, rot = { tilt, 0, 0 } }, function()
          k:leaf { rot = { 180, -r:uniform(62, 80), 0 }, length = p.width * r:uniform(0.15, 0.20), width = p.width * (p.form == "eucalyptus" and 0.085 or p.form == "christmas" and 0.05 or 0.065), droop = 20, fold = 16, segments = 2, slot = "leaves" }
        end)
      end)
    end
    local m = p.form == "floral" and 13 or p.form == "christmas" and 12 or 6
    for i = 1, m do
      local a = 2 * math.pi * i / m + 0.3
      local y, z = (R + r:uniform(-0.02, 0.02)) * math.cos(a), (R + r:uniform(-0.02, 0.02)) * math.sin(a)
      if p.form == "floral" then
        k:with({ at = { x + 0.20 * d, y, z }, rot = { 0, 80, 0 } }, function() blossom.head(k, { form = i % 3 == 0 and "daisy" or "rose", radius = 0.075 * p.width, slot = "petal", heart = "berry" }) end)
      else
        for j = 0, 2 do k:sphere { radius = 0.018 * p.width + 0.003, at = { x + 0.32 * d, y + 0.028 * p.width * math.cos(j * 2.1 + i), z + 0.028 * p.width * math.sin(j * 2.1 + i) }, segments = 7, slot = "berry", soft = true, no_collider = true, fill = 0.3 } end
      end
    end
    if p.bow then
      local z, q = -R, 0.13 * p.width
      k:with({ at = { x + 0.34 * d, 0, z }, slot = "ribbon" }, function()
        for _, s in ipairs { -1, 1 } do
          k:sweep { path = { { 0, 0, 0 }, { 0.012, s * 0.6 * q, 0.45 * q }, { 0.022, s * 1.35 * q, 0.30 * q }, { 0.022, s * 1.30 * q, -0.15 * q }, { 0.010, s * 0.6 * q, -0.12 * q }, { 0, 0, 0 } }, rect = { 0.035, 0.004 }, up = { 0, 0.3, 1 }, smooth = true, steps = 3, soft = true, no_collider = true }
          k:sweep { path = { { 0, 0, 0 }, { 0.008, s * 0.35 * q, -0.9 * q }, { 0.004, s * 0.75 * q, -1.9 * q } }, rect = { 0.004, 0.035 }, up = { 0, 1, 0 }, smooth = true, steps = 2, soft = true, no_collider = true }
        end
        k:ellipsoid { size = { 0.03, 0.04, 0.04 }, at = { 0.012, 0, 0 }, segments = 8, soft = true, no_collider = true }
      end)
    end
    k:fit()
  end,
}
