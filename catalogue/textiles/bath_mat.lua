-- A soft mat before a bath: tufted chenille, a terry towel with bands, cork or bamboo slats, or a rubber one with suckers.
return kind {
  api    = 1,
  names  = { en = "bath mat, bathmat, bathroom rug, bathroom mat, shower mat, bath rug, toilet mat", zh = "浴室垫, 浴垫, 防滑垫" },
  measure_zh = "块",
  groups = { "rug", "mat", "textile" },
  stands = "floor", covering = true, fixture = false, front = false,
  size   = { width = { 0.50, 0.75, 1.00 }, depth = { 0.40, 0.50, 0.60 }, height = { 0.008, 0.012, 0.014 } },
  mass   = { 0.1, 0.8, 5 },
  params = { form = one_of { "tufted", "towel", "slatted", "rubber", words = { tufted = "tufted", fluffy = "tufted", terry = "towel", wooden = "slatted", bamboo = "slatted", slatted = "slatted", rubber = "rubber", ["non-slip"] = "rubber", ["绒"] = "tufted", ["竹"] = "slatted", ["木"] = "slatted", ["橡胶"] = "rubber" } } },
  slots  = {
    pile   = { "shaggy_carpet", "cotton", tint = { "#f2eee6", "#8fa9b3", "#b7c2b0", "#c9b39c", "#6f7a84", "#d3aeb0" } },
    wood   = { "bamboo", "teak" },
    rubber = { "silicone", "rubber", tint = { "#dfe9ea", "#9fb8bd", "#8f989c" } },
    band   = { "cotton", tint = { "#ffffff", "#4d6a78", "#a89070" } },
  },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local w, d, t = p.width, p.depth, p.height
    if p.form == "slatted" then
      local n = math.floor(d / 0.055)
      for i = 1, n do k:box { size = { d / n - 0.012, w, t - 0.005 }, at = { (i - (n + 1) / 2) * d / n, 0, t }, anchor = "top", bevel = 0.002, slot = "wood", grain = "y" } end
      for i = -1, 1 do k:box { size = { d - 0.02, 0.03, 0.006 }, at = { 0, i * 0.40 * w, 0.003 }, bevel = 0.001, slot = "wood" } end
    elseif p.form == "tufted" then
      textiles.sheet(k, { width = w, depth = d, thickness = t * 0.6, corner = 0.03, slot = "pile" })
      local n, m = math.floor(d / 0.06), math.floor(w / 0.06)
      for i = 1, n do for j = 1, m do
        k:ellipsoid { size = { d / n * 0.98, w / m * 0.98, t * 0.8 }, at = { (i - (n + 1) / 2) * (d - 0.01) / n, (j - (m + 1) / 2) * (w - 0.01) / m, t * 0.6 }, segments = 5, slot = "pile", visual_only = true }
      end end
    elseif p.form == "towel" then
      textiles.sheet(k, { width = w, depth = d, thickness = t - 0.001, corner = 0.015, slot = "pile" })
      mats.border(k, { depth = d, width = w, z = t - 0.001, slot = "band", inset = 0.035, band = 0.022 })
      mats.border(k, { depth = d, width = w, z = t - 0.001, slot = "band", inset = 0.075, band = 0.006 })
    else
      textiles.sheet(k, { width = w, depth = d, thickness = t * 0.5, corner = 0.05, slot = "rubber" })
      local n, m = math.floor(d / 0.06), math.floor(w / 0.06)
      for i = 1, n do for j = 1, m do k:cylinder { radius = 0.018, height = t * 0.5, at = { (i - (n + 1) / 2) * (d - 0.02) / n, (j - (m + 1) / 2) * (w - 0.02) / m, t * 0.75 }, segments = 8, bevel = 0, slot = "rubber", visual_only = true } end end
    end
    k:fit()
  end,
}
