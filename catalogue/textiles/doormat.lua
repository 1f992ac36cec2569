-- A coarse mat before a door: coir with a printed greeting bar and border, rubber with holes, or a ribbed carpet with rubber edges.
return kind {
  api    = 1,
  names  = { en = "doormat, door mat, welcome mat, entrance mat", zh = "门垫, 入户垫" },
  measure_zh = "块",
  groups = { "rug", "mat" },
  stands = "floor", covering = true, fixture = false, beside = "interior_door",
  size   = { width = { 0.55, 0.70, 0.95 }, depth = { 0.35, 0.45, 0.60 }, height = { 0.009, 0.013, 0.0145 } },
  mass   = { 0.4, 2, 8 },
  params = { form = one_of { "coir", "rubber", "ribbed", words = { coir = "coir", welcome = "coir", rubber = "rubber", ribbed = "ribbed", ["椰"] = "coir", ["橡胶"] = "rubber" } }, shape = one_of { "rectangle", "half_round", default = "rectangle", words = { ["half-round"] = "half_round", semicircular = "half_round", ["半圆"] = "half_round" } } },
  slots  = {
    coir   = { "jute" },
    carpet = { "carpet", tint = { "#4d5358", "#6f6152", "#55605a" } },
    rubber = { "rubber", tint = { "#77797a", "#6f625a" } },
    print  = { "felt", tint = { "#2a2723", "#5a2f26", "#2f4a3f" } },
  },
  rooms  = { "hallway" },
  build  = function(p, k)
    local w, d, t = p.width, p.depth, p.height
    local half = p.shape == "half_round"
    local function plate(grow, z0, z1, slot, free)
      local polygon = half and outline.arc({}, -d / 2 - grow, 0, 1, -90, 90, 20) or outline.rounded_rect(d + 2 * grow, w + 2 * grow, 0.01, 2)
      if half then for i, q in ipairs(polygon) do polygon[i] = { -d / 2 - grow + (q[1] + d / 2 + grow) * (d + 2 * grow), q[2] * (w / 2 + grow) } end end
      k:prism { polygon = polygon, height = z1 - z0, at = { 0, 0, (z0 + z1) / 2 }, bevel = free and 0 or 0.0015, slot = slot, visual_only = free }
    end
    plate(0, 0, 0.004, "rubber")
    local main = p.form == "coir" and "coir" or p.form == "ribbed" and "carpet" or "rubber"
    plate(-0.012, 0.003, t - 0.001, main)
    local inner = d - 0.06
    if p.form == "coir" then
      mats.border(k, { depth = half and 0 or d, width = w, z = t - 0.001, slot = "print", inset = half and 10 or 0.045, band = 0.012 })
      -- A greeting in block letters: HI
      local s, y = 0.30 * d, 0.13 * w
      local function stroke(x, yy, a, b) k:box { size = { a, b, 0.0015 }, at = { x, yy, t - 0.0008 }, bevel = 0, slot = "print", visual_only = true } end
      local e = 0.022
      stroke(0, -1.5 * y, s, e) stroke(0, -0.5 * y, s, e) stroke(0, -y, e, y)
      stroke(0, 0.5 * y, s, e) stroke(s / 2 - e / 2, 0.5 * y, e, 0.06) stroke(-s / 2 + e / 2, 0.5 * y, e, 0.06)
      k:cylinder { radius = 0.016, height = 0.0015, at = { -s / 2 + 0.016, 1.3 * y, t - 0.0008 }, bevel = 0, segments = 12, slot = "print", visual_only = true }
      stroke(0.02, 1.3 * y, s - 0.05, e)
    elseif p.form == "ribbed" then
      local n = math.floor(inner / 0.022)
      for i = 1, n do
        local x = (i - (n + 1) / 2) * inner / n
        local wide = half and 2 * (w / 2 - 0.02) * math.sqrt(math.max(0.02, 1 - ((x + d / 2 + 0.012) / d) ^ 2)) or w - 0.045
        k:box { size = { 0.010, wide, 0.002 }, at = { x, 0, t - 0.001 }, bevel = 0.0005, slot = "carpet", visual_only = true }
      end
    else
      local n, m = math.floor(inner / 0.05), math.floor((w - 0.05) / 0.05)
      for i = 1, n do for j = 1, m do
        local x, y = (i - (n + 1) / 2) * inner / n, (j - (m + 1) / 2) * (w - 0.05) / m
        if not half or ((x + d / 2) / (d - 0.03)) ^ 2 + (y / (w / 2 - 0.03)) ^ 2 < 0.95 then k:prism { polygon = outline.regular(0.018, 6), height = 0.004, at = { x, y, t - 0.002 }, bevel = 0, slot = "rubber", visual_only = true } end
      end end
    end
    k:fit()
  end,
}
