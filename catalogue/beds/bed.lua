-- A frame with headboard, side rails and legs or drawers under a made mattress; four posts, a sleigh, iron tubes, a bunk or a loft with ladder.
return kind {
  api    = 1,
  names  = { en = "bed, king bed, queen bed, double bed, single bed, twin bed, bunk bed, loft bed, canopy bed, four-poster bed, platform bed, full bed, sleigh bed, trundle bed, captain's bed, toddler bed, futon bed, storage bed, poster bed, kid's bed, kids bed, king-size bed, queen-size bed, king sized bed, queen sized bed, twin-size bed, extendable bed, cot bed, bedstead, bedframe",
             zh = "床, 双人床, 单人床, 大床, 上下床, 高低床, 上下铺, 架子床, 儿童床, 四柱床, 双层床" },
  measure_zh = "张",
  groups = { "bed", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+y"] = 0.6, ["-y"] = 0.6 },
  size   = { width = { 0.80, 1.48, 2.10 }, depth = { 1.65, 2.12, 2.35 }, height = { 0.75, 1.05, 1.35 } },
  mass   = { 15, 75, 240 },
  params = {
    bed_size = one_of { "toddler", "single", "double", "queen", "king", default = "double", words = { toddler = "toddler", single = "single", twin = "single", double = "double", full = "double", queen = "queen", ["queen-size"] = "queen", king = "king", ["king-size"] = "king", ["儿童"] = "toddler", ["单人"] = "single", ["双人"] = "double", ["大床"] = "king" },
      size = { toddler = { width = { 0.75, 0.80, 0.90 }, depth = { 1.50, 1.66, 1.75 } }, single = { width = { 0.92, 1.00, 1.12 } }, double = { width = { 1.38, 1.48, 1.58 } }, queen = { width = { 1.56, 1.63, 1.72 } }, king = { width = { 1.85, 1.93, 2.10 } } } },
    form = one_of { "standard", "platform", "four_poster", "sleigh", "iron", "bunk", "loft", default = "standard",
      words = { platform = "platform", ["low"] = "platform", ["four-poster"] = "four_poster", poster = "four_poster", canopy = "four_poster", sleigh = "sleigh", iron = "iron", metal = "iron", bunk = "bunk", loft = "loft", ["平台"] = "platform", ["榻榻米"] = "platform", ["四柱"] = "four_poster", ["架子"] = "four_poster", ["雪橇"] = "sleigh", ["铁艺"] = "iron", ["铁"] = "iron", ["上下"] = "bunk", ["高低"] = "bunk", ["双层"] = "bunk", ["高架"] = "loft" },
      size = { standard = { height = { 0.70, 1.02, 1.35 } }, sleigh = { height = { 0.90, 1.08, 1.30 } }, iron = { height = { 0.90, 1.10, 1.35 } }, platform = { height = { 0.55, 0.80, 1.00 } }, four_poster = { height = { 1.85, 2.05, 2.25 } }, bunk = { width = { 0.96, 1.02, 1.20 }, height = { 1.55, 1.68, 1.85 } }, loft = { width = { 0.96, 1.02, 1.50 }, height = { 1.65, 1.85, 2.05 } } } },
    headboard = one_of { "panel", "upholstered", "slatted", words = { upholstered = "upholstered", tufted = "upholstered", padded = "upholstered", slatted = "slatted", ["软包"] = "upholstered", ["软靠"] = "upholstered" } },
    drawers = int(0, 0, 4, { ["with drawers"] = 2, storage = 4, ["captain's"] = 4, ["two-drawer"] = 2, ["four-drawer"] = 4, ["带抽屉"] = 2, ["储物"] = 4 }),
    trundle = bool(false, { trundle = true, extendable = true, ["拖床"] = true, ["子母"] = true }),
    style  = one_of { "modern", "classic", "scandinavian", "rustic" },
  },
  slots  = {
    frame    = { "oak", "walnut", "painted_wood", classic = { "mahogany", "dark_oak", "painted_wood" }, rustic = { "pine", "reclaimed_wood" }, scandinavian = { "light_oak", "birch" }, tint = { "#f2efe8", "#d8d5cc" } },
    metal    = { "black_steel", "painted_metal", classic = "brass", tint = { "#ffffff", "#2a2c2e" } },
    headrest = { "linen", "velvet", "fabric", tint = { "#b9b1a4", "#7f8a91", "#5f6f63", "#a7857a", "#d8d2c6" } },
    mattress = "mattress_fabric",
    pillow   = { "cotton", tint = { "#ffffff", "#f1ece2", "#e4e8ea" } },
    duvet    = { "bedding", "cotton", tint = { "#ffffff", "#c9d3d9", "#d9cbb7", "#8fa1ab", "#a9b39b", "#c99f8c", "#5f6b78" } },
    throw    = { "knit", "wool", tint = { "#b08968", "#6d7f86", "#c7b299", "#8a4f3d", "#4f5b57" } },
  },
  rooms  = { "bedroom", "hotel_room", "kids_room" },
  build  = function(p, k)
    local w, d, h, r = p.width / 2, p.depth, p.height, p.rng("bedding")
    local high = p.form == "bunk" or p.form == "loft"
    local iron, post = p.form == "iron", p.form == "four_poster" or high
    local low_bed = p.form == "platform"
    local drawers = not high and not iron and not p.trundle and p.drawers or 0
    local deck = low_bed and 0.24 or drawers > 0 and 0.34 or p.bed_size == "toddler" and 0.24 or 0.32 -- the mattress lies on it
    local soft = p.headboard == "upholstered" and not iron and not high and p.form ~= "sleigh"
    local hb = soft and 0.09 or p.form == "sleigh" and 0.16 or post and 0.07 or 0.04
    local fb = p.form == "sleigh" and 0.14 or post and 0.07 or 0.04
    local thick = low_bed and 0.20 or 0.22
    local two = p.width > 1.3 and not high

    -- Rails, boards and a made mattress, its underside at z.
    local function lying(z, name)
      local lo, hi = { hb + 0.006, -w + 0.035, z }, { d - fb - 0.006, w - 0.035, z + (high and 0.16 or thick) }
      k:box { low = { hb - 0.01, -w + 0.03, z - 0.02 }, high = { d - fb + 0.01, w - 0.03, z }, slot = "frame", fill = 0.7, bevel = 0 }
      for _, s in ipairs { -1, 1 } do
        if iron then
          k:box { low = { 0.02, s < 0 and -w + 0.005 or w - 0.03, z - 0.05 }, high = { d - 0.02, s < 0 and -w + 0.03 or w - 0.005, z }, slot = "metal", fill = 0.15 }
        else
          k:box { low = { hb - 0.01, s < 0 and -w or w - 0.03, z - (drawers > 0 and 0.02 or 0.10) }, high = { d - fb + 0.01, s < 0 and -w + 0.03 or w, z + (drawers > 0 and 0.02 or 0.06) }, slot = "frame", grain = "x", bevel = 0.004 }
        end
      end
      bedding.mattress(k, { low = lo, high = hi, slot = "mattress" })
      bedding.made(k, { low = lo, high = hi, pillows = two and 2 or 1, pillow = "pillow", duvet = "duvet", throw = not high and r:chance(0.5) and "throw" or nil, over = high and -0.004 or 0.02, drop = high and 0.06 or 0.11 })
      local x0 = hi[1] - 0.62 * (hi[1] - lo[1])
      k:surface(name, { center = { (x0 + hi[1]) / 2, 0, hi[3] + 0.045 }, size = { hi[1] - x0 - 0.08, 2 * w - 0.16 }, clearance = name == "lower" and 0.6 or nil })
    end

    -- A board across the bed at its head (x = 0) or foot between two heights, in the chosen manner.
    local function board(x, t, z0, z1, y)
      if p.headboard == "slatted" or p.style == "rustic" or high then
        local n = p.headboard == "slatted" and not high and 9 or 4
        if p.headboard == "slatted" and not high then
          for i = 1, n do k:box { size = { 0.5 * t, 0.05, z1 - z0 - 0.02 }, at = { x + t / 2, (i - (n + 1) / 2) * 2 * y / n, (z0 + z1) / 2 }, slot = "frame", grain = "z", no_collider = true } end
          k:box { low = { x, -y, z1 - 0.07 }, high = { x + t, y, z1 }, slot = "frame", grain = "y", no_collider = true }
          k:box { low = { x, -y, z0 }, high = { x + t, y, z0 + 0.06 }, slot = "frame", grain = "y", no_collider = true }
        else
          for i = 1, n do k:box { low = { x + 0.1 * t, -y, z0 + (i - 1) * (z1 - z0) / n + 0.004 }, high = { x + 0.9 * t, y, z0 + i * (z1 - z0) / n - 0.004 }, slot = "frame", grain = "y", bevel = 0.005, no_collider = true } end
        end
        k:box { low = { x, -y, z0 }, high = { x + t, y, z1 }, bevel = 0, slot = "frame", collider_only = true }
      else
        k:box { low = { x, -y, z0 }, high = { x + t, y, z1 }, slot = "frame", grain = "y", bevel = 0.005, fill = t > 0.05 and 0.7 or 1 }
        if p.style == "classic" then
          local n = two and 3 or 2
          for i = 1, n do k:box { size = { 0.012, 2 * y / n - 0.10, z1 - z0 - 0.14 }, at = { x + t + 0.001, (i - (n + 1) / 2) * (2 * y - 0.06) / n, (z0 + z1) / 2 }, slot = "frame", bevel = 0.005, no_collider = true } end
        end
      end
    end

    local function curl(x, s, z1) -- end board of a sleigh, rolled outwards by s
      local t, y = 0.035, 2 * w
      k:sweep { path = { { x - s * 0.10, 0, 0.12 }, { x - s * 0.11, 0, 0.45 * z1 }, { x - s * 0.085, 0, 0.75 * z1 }, { x - s * 0.035, 0, z1 - 0.045 }, { x - s * 0.018, 0, z1 - t / 2 - 0.003 } }, rect = { t, y }, up = { 0, 1, 0 }, smooth = true, steps = 4, slot = "frame" }
      k:capsule { radius = 0.032, height = y, axis = "y", at = { x - s * 0.032, 0, z1 - 0.032 }, slot = "frame", segments = 14, no_collider = true }
      for _, q in ipairs { -1, 1 } do k:box { size = { 0.07, 0.07, 0.13 }, at = { x - s * 0.10, q * (w - 0.035), 0 }, anchor = "bottom", slot = "frame", bevel = 0.006 } end
    end

    if p.form == "sleigh" then
      curl(0, -1, h)
      curl(d, 1, math.min(0.72, 0.75 * h))
    elseif iron then -- tubes with knobs, bars between
      for _, q in ipairs { { 0.02, h }, { d - 0.02, math.min(0.80, 0.75 * h) } } do
        for _, s in ipairs { -1, 1 } do
          k:cylinder { radius = 0.019, fill = 0.2, bevel = 0, height = q[2] - 0.05, at = { q[1], s * (w - 0.019), 0 }, anchor = "bottom", slot = "metal", segments = 10 }
          k:sphere { radius = 0.027, at = { q[1], s * (w - 0.027), q[2] - 0.027 }, slot = "metal", segments = 10, fill = 0.2 }
        end
        local arch = q[2] - 0.06
        for _, z in ipairs { 0.36, arch - 0.10 } do k:cylinder { radius = 0.011, fill = 0.25, bevel = 0, height = 2 * w - 0.04, axis = "y", at = { q[1], 0, z }, slot = "metal", segments = 8, no_collider = true } end
        k:sweep { path = { { q[1], -w + 0.02, arch - 0.10 }, { q[1], -0.5 * w, arch - 0.01 }, { q[1], 0, arch + 0.04 }, { q[1], 0.5 * w, arch - 0.01 }, { q[1], w - 0.02, arch - 0.10 } }, radius = 0.012, smooth = true, steps = 4, segments = 8, slot = "metal", fill = 0.3, no_collider = true }
        local n = two and 9 or 6
        for i = 1, n do k:cylinder { radius = 0.006, height = arch - 0.46, at = { q[1], (i - (n + 1) / 2) * (2 * w - 0.1) / n, 0.36 }, anchor = "bottom", slot = "metal", segments = 6, bevel = 0, fill = 0.3, no_collider = true } end
        k:box { low = { q[1] - 0.012, -w + 0.02, 0.34 }, high = { q[1] + 0.012, w - 0.02, arch }, collider_only = true, slot = "metal" }
      end
    elseif post then
      for _, x in ipairs { 0.035, d - 0.035 } do
        for _, s in ipairs { -1, 1 } do
          if p.form == "four_poster" and p.style == "classic" then
            legs.turned(k, { at = { x, s * (w - 0.035), h - 0.05 }, height = h - 0.05, width = 0.07, slot = "frame" })
          else
            k:box { size = { 0.07, 0.07, h - (high and 0 or 0.05) }, at = { x, s * (w - 0.035), 0 }, anchor = "bottom", slot = "frame", grain = "z", bevel = 0.006 }
          end
        end
      end
      if p.form == "four_poster" then -- the frame above, with a veil when there is a canopy
        for _, s in ipairs { -1, 1 } do
          k:box { low = { 0, s < 0 and -w or w - 0.05, h - 0.05 }, high = { d, s < 0 and -w + 0.05 or w, h }, slot = "frame", grain = "x" }
          k:box { low = { s < 0 and 0 or d - 0.05, -w + 0.05, h - 0.05 }, high = { s < 0 and 0.05 or d, w - 0.05, h }, slot = "frame", grain = "y" }
          k:with({ at = { 0.17, s * (w - 0.022), 0 }, rot = { 0, 0, 90 } }, function() drapery.gathered(k, { width = 0.19, top = h - 0.05, bottom = 0.06, waist = 0.09, folds = 5, radius = 0.017, slot = "pillow" }) end)
        end
        board(0.02, 0.035, 0.25, math.min(1.15, 0.55 * h), w - 0.06)
      end
    elseif soft then
      if not low_bed then for _, s in ipairs { -1, 1 } do k:box { size = { hb - 0.02, 0.08, 0.06 }, at = { hb / 2, s * (w - 0.08), 0 }, anchor = "bottom", slot = "frame" } end end
      upholstery.arm(k, { low = { 0, -w, low_bed and 0.10 or 0.03 }, high = { hb, w, h }, slot = "headrest", radius = 0.035 })
      local n, rows = math.max(2, math.floor(2 * w / 0.40 + 0.5)), h - deck - thick > 0.45 and 2 or 1
      local z0 = deck + 0.10
      for i = 1, n do
        for j = 1, rows do
          k:cushion { size = { 0.05, 2 * (w - 0.03) / n, (h - 0.02 - z0) / rows }, at = { hb - 0.006, (i - (n + 1) / 2) * 2 * (w - 0.03) / n, z0 + (j - 0.5) * (h - 0.02 - z0) / rows }, puff = 0.3, segments = 4, slot = "headrest", visual_only = true }
        end
      end
    else
      board(0, hb, low_bed and 0.12 or 0.05, h, w)
      if p.style == "classic" then k:box { low = { -0.0, -w, h - 0.035 }, high = { hb + 0.02, w, h }, slot = "frame", grain = "y", bevel = 0.008, no_collider = true } end
      for _, s in ipairs { -1, 1 } do k:box { size = { hb, 0.06, 0.14 }, at = { hb / 2, s * (w - 0.03), 0 }, anchor = "bottom", slot = "frame" } end
    end

    if high then
      local top = h - 0.50
      lying(top, "top")
      if p.form == "bunk" then lying(0.32, "lower") end
      for _, x in ipairs { 0.015, d - 0.055 } do board(x, 0.04, top + 0.02, h - 0.04, w - 0.07) end
      if p.form == "bunk" then for _, x in ipairs { 0.015, d - 0.055 } do board(x, 0.04, 0.20, 0.70, w - 0.07) end end
      for _, z in ipairs { h - 0.16, h - 0.06 } do -- guards, open where the ladder is
        k:box { low = { 0.07, -w + 0.01, z - 0.035 }, high = { d - 0.07, -w + 0.032, z + 0.035 }, slot = "frame", grain = "x" }
        k:box { low = { 0.07, w - 0.032, z - 0.035 }, high = { d - 0.56, w - 0.010, z + 0.035 }, slot = "frame", grain = "x" }
      end
      k:box { low = { d - 0.60, w - 0.032, top }, high = { d - 0.55, w - 0.010, h - 0.02 }, slot = "frame", grain = "z" }
      for _, x in ipairs { d - 0.53, d - 0.12 } do k:box { low = { x, w - 0.010, 0 }, high = { x + 0.045, w + 0.02, h - 0.10 }, slot = "frame", grain = "z" } end
      local n = math.floor((h - 0.2) / 0.26)
      for i = 1, n do k:box { low = { d - 0.50, w - 0.010, i * 0.26 - 0.02 }, high = { d - 0.10, w + 0.02, i * 0.26 + 0.02 }, slot = "frame", no_collider = i * 0.26 > 1.4 } end
      k:fit()
      return
    end
    lying(deck, "top")
    if not iron and p.form ~= "sleigh" then
      if post or p.style ~= "modern" and not low_bed then board(d - fb + (post and 0.02 or 0), post and 0.035 or fb, post and 0.22 or 0.06, deck + (p.style == "classic" and 0.30 or 0.10), w - (post and 0.06 or 0)) else
        k:box { low = { d - fb, -w, drawers > 0 and 0.02 or deck - 0.10 }, high = { d, w, deck + 0.06 }, slot = "frame", grain = "y", bevel = 0.004 }
      end
      if not post and drawers == 0 then
        for _, x in ipairs { low_bed and 0.25 or 0.10, d - (low_bed and 0.25 or 0.05) } do
          for _, s in ipairs { -1, 1 } do
            local y = s * (w - (low_bed and 0.22 or 0.035))
            if x > 0.12 then k:box { size = { 0.06, 0.06, deck - 0.015 }, at = { x, y, 0 }, anchor = "bottom", slot = "frame", grain = "z" } end
          end
        end
      end
    end
    -- Drawers under the mattress, open to both sides: a case each side about a beam in the middle.
    local function aside(s, build) k:with({ at = { d / 2, 0, 0 }, rot = { 0, 0, 90 * s } }, build) end
    if drawers > 0 then
      local handle, half = fittings.for_style(p.style, "metal"), d / 2 - math.max(hb, fb) - 0.02
      local out = handle.out + 0.02
      for _, s in ipairs { 1, -1 } do
        local n = s > 0 and (drawers + 1) // 2 or drawers // 2
        aside(s, function()
          local case = joinery.carcass(k, { low = { 0.004, -half, 0.02 }, high = { w - 0.022, half, deck - 0.02 }, slot = "frame", board = 0.016, top = false })
          if n == 0 then k:box { low = { w - 0.020, -half, 0.03 }, high = { w - 0.002, half, deck - 0.025 }, slot = "frame", grain = "y" } return end
          for i, bay in ipairs(joinery.bays(k, case.inner, { axis = "y", count = n, slot = "frame", board = 0.016 })) do
            bay.high[3] = bay.high[3] - 0.010
            joinery.drawer(k, bay, { name = "drawer_" .. (s > 0 and i or i + (drawers + 1) // 2), slot = "frame", handle = { out = 0, draw = function(q, width, height, part) q:with({ at = { -0.004, 0, 0.02 } }, function() handle.draw(q, width, height, part) end) end } })
          end
        end)
      end
      for _, s in ipairs { -1, 1 } do for _, x in ipairs { 0.12, d - 0.12 } do k:box { size = { 0.08, 0.08, 0.022 }, at = { x, s * (w - 0.12), 0 }, anchor = "bottom", slot = "frame" } end end
    elseif p.trundle then -- a second mattress on casters that rolls out to the right
      local part, half = k:part("trundle"), d / 2 - math.max(hb, fb) - 0.14
      aside(1, function()
        k:with({ part = part }, function()
          local lo, hi, z = { -w + 0.09, -half, 0.05 }, { w - 0.005, half, 0.07 }, deck - 0.13
          k:box { low = lo, high = { hi[1], hi[2], 0.07 }, slot = "frame" }
          k:box { low = { w - 0.029, -half, 0.05 }, high = { w - 0.005, half, deck - 0.125 }, slot = "frame", grain = "y" }
          bedding.mattress(k, { low = { lo[1] + 0.01, -half + 0.01, 0.07 }, high = { w - 0.032, half - 0.01, z }, slot = "mattress", radius = 0.03 })
          for _, x in ipairs { lo[1] + 0.08, hi[1] - 0.08 } do for _, y in ipairs { -half + 0.1, half - 0.1 } do fittings.caster(k, { at = { x, y, 0.052 }, height = 0.05, slot = "metal", wheel = "metal" }) end end
          k:handle { at = { w, 0, deck - 0.16 }, normal = { 1, 0, 0 } }
          k:surface("trundle", { center = { 0, 0, z }, size = { 2 * w - 0.25, 2 * half - 0.1 }, clearance = 0.06 })
        end)
        k:joint { part = part, type = "slide", axis = { 1, 0, 0 }, origin = { w, 0, 0.1 }, range = { 0, 1.5 * w }, hold = "friction" }
      end)
    end
    k:fit()
  end,
}
