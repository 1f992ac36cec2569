-- A rod with rings and finials on brackets and one or two panels of cloth in folds, drawn shut, parted, or tied back; a pelmet above or a roman swag.
return kind {
  api    = 1,
  names  = { en = "curtain, drape, drapes, drapery, window curtain, blackout curtain, sheer curtain, curtains", zh = "窗帘, 帘子, 纱帘" },
  measure_zh = "副",
  groups = { "textile", "blinds" },
  stands = "wall", mount_height = 1.22, front = true,
  size   = { width = { 0.90, 1.90, 4.00 }, depth = { 0.11, 0.13, 0.18 }, height = { 0.90, 2.30, 2.42 } },
  mass   = { 1, 5, 30 },
  params = {
    drawn  = one_of { "parted", "tied", "closed", default = "parted", words = { parted = "parted", open = "parted", tied = "tied", closed = "closed", drawn = "closed", blackout = "closed", ["拉上"] = "closed", ["拉开"] = "parted", ["束"] = "tied" } },
    panels = int(1, 2, 2, { single = 1, ["one-panel"] = 1, pair = 2, ["单片"] = 1, ["双片"] = 2 }),
    sheer  = bool(false, { sheer = true, voile = true, lace = true, net = true, ["纱"] = true }),
    pelmet = bool(false, { pelmet = true, valance = true, ["帘头"] = true, ["窗幔"] = true }),
    style  = one_of { "modern", "classic", "rustic" },
  },
  slots  = {
    cloth = { "linen", "velvet", "cotton", classic = { "velvet", "silk" }, rustic = { "linen", "cotton" }, tint = { "#cfc4b0", "#8c98a0", "#5f7382", "#7d8a74", "#a4604a", "#d9d5cb", "#b59a77", "#6b5b6e" } },
    sheer = { "silk", "cotton", tint = "#f7f5f0" },
    rod   = { "black_steel", "brass", "stainless_steel", classic = "brass", rustic = "dark_oak" },
  },
  rooms  = { "living_room", "bedroom", "hotel_room", "dining_room", "study", "kids_room" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local rod_r = 0.014
    local x, top = d - 0.045, h / 2 - 0.03 -- of the rod's centre line; x stands off the wall
    local bottom = -h / 2
    if p.pelmet then
      local drop = math.min(0.26, 0.16 * h)
      k:box { low = { 0, -w, h / 2 - 0.015 }, high = { d, w, h / 2 }, slot = "rod", fill = 0.3, bevel = 0.003 }
      local n = math.max(4, math.floor(2 * w / 0.22 + 0.5))
      for i = 1, n do -- a scalloped valance
        local y = (i - (n + 1) / 2) * 2 * w / n
        k:cushion { size = { 0.022, 2 * w / n + 0.012, drop * (1 + (i % 2) * 0.18) }, at = { d - 0.012, y, h / 2 - 0.004 }, anchor = "top", puff = 0.4, segments = 4, slot = "cloth", soft = true, no_collider = true, fill = 0.4 }
      end
    else
      k:cylinder { radius = rod_r, height = 2 * w - 0.10, axis = "y", at = { x, 0, top }, slot = "rod", segments = 12, fill = 0.15 }
      for _, s in ipairs { -1, 1 } do
        if p.style == "modern" then k:cylinder { radius = 0.022, height = 0.055, axis = "y", at = { x, s * (w - 0.0275), top }, slot = "rod", segments = 14, fill = 0.2 } else
          k:sphere { radius = 0.029, at = { x, s * (w - 0.029), top }, slot = "rod", segments = 14, fill = 0.15 }
        end
      end
    end
    local n = w > 1.0 and 3 or 2
    for i = 1, n do
      local y = (i - (n + 1) / 2) * 2 * (w - 0.12) / (n - 1)
      k:cylinder { radius = 0.022, height = 0.008, axis = "x", at = { 0.004, y, top }, slot = "rod", segments = 14 }
      k:box { low = { 0.004, y - 0.006, top - 0.008 }, high = { x, y + 0.006, top + 0.008 }, slot = "rod", fill = 0.5 }
    end
    local cloth_top = p.pelmet and h / 2 - 0.02 or top - rod_r - 0.012
    local function rings(y, wide, count)
      if p.pelmet then return end
      for i = 1, count do k:torus { radius = 0.023, tube = 0.0035, axis = "y", at = { x, y + (i / count - 0.5 - 0.5 / count) * (wide - 0.03), top - 0.006 }, segments = 8, slot = "rod", no_collider = true, pieces = 4 } end
    end
    -- Sheer cloth behind, over the whole width.
    if p.sheer then k:with({ at = { x - 0.028, 0, 0 } }, function() drapery.gathered(k, { width = 2 * w - 0.24, top = cloth_top, bottom = bottom + 0.02, folds = math.floor(2 * w / 0.07), radius = 0.036, wave = 0.004, slot = "sheer", fill = 0.1 }) end) end
    local span = 2 * w - 0.13
    local each = p.drawn == "closed" and span / p.panels or math.max(0.26, math.min(0.24 * span, 0.6)) * (p.panels == 1 and 1.5 or 1)
    for i = 1, p.panels do
      local s = p.panels == 1 and -1 or i == 1 and -1 or 1
      local y = s * (span - each) / 2
      local folds = math.max(4, math.floor(each / (p.drawn == "closed" and 0.10 or 0.08) + 0.5))
      local r = math.min(0.045 * 0.9, 0.62 * each / folds)
      k:with({ at = { x, y, 0 } }, function()
        drapery.gathered(k, { width = each, top = cloth_top, bottom = bottom, folds = folds, radius = r, wave = math.max(0, 0.043 - r) * 0.7, waist = p.drawn == "tied" and 0.16 or nil, shift = s * (0.5 * each - 0.12), flare = 0.8, slot = "cloth" })
        if p.drawn == "tied" then
          k:torus { radius = 0.075, tube = 0.013, at = { 0, s * (0.5 * each - 0.12), bottom + 0.4 * (cloth_top - bottom) }, segments = 10, slot = "rod", soft = true, visual_only = true }
        end
      end)
      rings(y, each, folds)
      k:handle { at = { x + 0.04, y - s * each / 2, 0 }, normal = { 1, 0, 0 } }
    end
    k:fit()
  end,
}
