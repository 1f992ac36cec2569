-- A small mat under a plate: woven rounds, bamboo slats on threads, or cloth with a border.
return kind {
  api    = 1,
  names  = { en = "placemat, place mat, sushi mat, bamboo mat, table mat", zh = "餐垫, 桌垫" },
  measure_zh = "块",
  groups = { "mat", "textile" },
  stands = "surface", covering = true, front = false,
  size   = { width = { 0.34, 0.43, 0.48 }, depth = { 0.28, 0.32, 0.38 }, height = { 0.003, 0.005, 0.008 } },
  mass   = { 0.008, 0.15, 0.8 },
  params = {
    form = one_of { "woven", "bamboo", "cloth", words = { woven = "woven", round = "woven", rattan = "woven", bamboo = "bamboo", sushi = "bamboo", fabric = "cloth", ["圆"] = "woven", ["竹"] = "bamboo", ["布"] = "cloth" }, size = { woven = { width = { 0.33, 0.37, 0.42 }, depth = { 0.33, 0.37, 0.42 } }, bamboo = { width = { 0.36, 0.44, 0.48 } }, cloth = { width = { 0.36, 0.44, 0.48 } } } },
  },
  slots  = {
    fibre  = { "jute", "straw", "wicker" },
    bamboo = { "bamboo", "walnut", "beech" },
    cloth  = { "linen", "canvas", "cotton", tint = { "#8a9aa3", "#c2a57a", "#7b8c6b", "#a85f4a", "#e3dac8", "#4b545c" } },
    thread = { "cotton", tint = { "#f4ecdb", "#3a3632" } },
  },
  rooms  = { "dining_room", "kitchen", "restaurant", "cafe" },
  build  = function(p, k)
    local w, d, t = p.width, p.depth, p.height
    if p.form == "woven" then
      k:prism { polygon = outline.ellipse(d / 2 - 0.004, w / 2 - 0.004, 40), height = t * 0.7, at = { 0, 0, t * 0.35 }, bevel = 0.001, slot = "fibre" }
      local n = 5
      for i = 1, n do
        local path, f = {}, (i - 0.4) / (n - 0.4)
        for j = 0, 27 do path[j + 1] = { (d / 2 - t / 2) * f * math.cos(j * math.pi / 14), (w / 2 - t / 2) * f * math.sin(j * math.pi / 14), t / 2 + (j % 2 == 0 and 0.0004 or -0.0002) } end
        k:sweep { path = path, radius = t * 0.48, closed = true, segments = 4, slot = i == n and "thread" or "fibre", visual_only = true }
      end
    elseif p.form == "bamboo" then
      local n = math.floor(d / 0.011)
      for i = 1, n do k:box { size = { d / n - 0.0012, w, t }, at = { (i - (n + 1) / 2) * d / n, 0, t / 2 }, bevel = 0.0012, slot = "bamboo" } end
      for i = -2, 2 do k:box { size = { d, 0.004, t + 0.0006 }, at = { 0, i * w * 0.21, t / 2 }, bevel = 0, slot = "thread", visual_only = true } end
    else
      textiles.sheet(k, { width = w, depth = d, thickness = t - 0.001, corner = 0.012, slot = "cloth" })
      mats.border(k, { depth = d, width = w, z = t - 0.001, slot = "thread", inset = 0.012, band = 0.004 })
      for i = -1, 1 do k:box { size = { d - 0.05, 0.012, 0.001 }, at = { 0, i * 0.022 + 0.32 * w, t - 0.001 }, bevel = 0, slot = "thread", visual_only = true } end
    end
    k:fit()
  end,
}
