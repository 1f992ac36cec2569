-- Two upright plates on a foot (arches, waves or wire loops) with a stack of folded paper napkins between them; or a flat box with a weight.
return kind {
  api    = 1,
  names  = { en = "napkin holder, napkin dispenser, napkin", zh = "餐巾架, 餐巾, 纸巾架, 餐巾纸" },
  measure_zh = "个",
  groups = { "tableware" },
  stands = "surface", front = false,
  size   = { width = { 0.13, 0.155, 0.19 }, depth = { 0.04, 0.055, 0.19 }, height = { 0.09, 0.12, 0.16 } },
  mass   = { 0.10, 0.45, 2.0 },
  params = { form = one_of { "plates", "wire", "flat", words = { wire = "wire", flat = "flat", box = "flat" }, size = { plates = { depth = { 0.045, 0.055, 0.07 } }, wire = { depth = { 0.045, 0.055, 0.07 } }, flat = { width = { 0.17, 0.185, 0.20 }, depth = { 0.17, 0.185, 0.20 }, height = { 0.055, 0.07, 0.09 } } } } },
  slots  = { body = { "beech", "walnut", "stainless_steel", "painted_metal", "bamboo", tint = { "#f3efe6", "#2f3236", "#8fb0a4" } }, wire = { "black_steel", "chrome", "brass" }, napkin = { "cotton", tint = { "#ffffff", "#f0e0c8", "#b9d3c0", "#e3b5b0" } } },
  rooms  = { "dining_room", "kitchen", "restaurant", "cafe" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local steel = p.slots.body == "stainless_steel" or p.slots.body == "painted_metal"
    if p.form == "flat" then
      k:box { low = { -d, -w, 0 }, high = { d, w, 0.008 }, slot = "body", bevel = 0.003, fill = steel and 0.3 or 1 }
      for i = 0, 3 do k:with({ rot = { 0, 0, 90 * i } }, function() k:box { low = { d - 0.008, -0.30 * w, 0.006 }, high = { d, 0.30 * w, 0.62 * h }, slot = "body", bevel = 0.003, fill = steel and 0.3 or 1 } end) end
      for i = 0, 9 do k:box { low = { -d + 0.010, -w + 0.010, 0.008 + 0.0036 * i }, high = { d - 0.010 - 0.001 * (i % 2), w - 0.010, 0.0108 + 0.0036 * i }, slot = "napkin", bevel = 0.0008, no_collider = true } end
      k:box { low = { -d + 0.010, -w + 0.010, 0.008 }, high = { d - 0.010, w - 0.010, 0.044 }, slot = "napkin", collider_only = true }
      k:cylinder { radius = 0.006, height = 2 * d - 0.004, axis = "x", at = { 0, 0, 0.050 }, slot = "wire", segments = 12 } -- the weight that holds them down
      k:sphere { radius = 0.011, at = { 0, 0, 0.057 }, slot = "wire", segments = 12, no_collider = true }
      k:fit()
      return
    end
    local t = steel and 0.0018 or 0.006
    k:box { low = { -d, -0.86 * w, 0 }, high = { d, 0.86 * w, steel and 0.004 or 0.008 }, slot = p.form == "wire" and "wire" or "body", bevel = 0.0015, fill = 0.7 }
    for _, s in ipairs { -1, 1 } do
      local x = s * (d - t / 2 - 0.002)
      if p.form == "wire" then
        for i = 0, 2 do
          local q = 1 - 0.28 * i
          k:sweep { path = { { x, -0.80 * w * q, 0.003 }, { x, -0.98 * w * q, 0.45 * h * q }, { x, -0.55 * w * q, h * q - 0.006 }, { x, 0, h * q - 0.0025 }, { x, 0.55 * w * q, h * q - 0.006 }, { x, 0.98 * w * q, 0.45 * h * q }, { x, 0.80 * w * q, 0.003 } }, radius = 0.0026, smooth = true, steps = 3, segments = 6, slot = "wire", no_collider = true }
        end
        k:box { low = { x - 0.0025, -0.8 * w, 0 }, high = { x + 0.0025, 0.8 * w, h * 0.97 }, slot = "wire", collider_only = true }
      else
        local arch = { { -0.86 * w, 0.002 }, { 0.86 * w, 0.002 }, { w, 0.10 * h } }
        outline.arc(arch, 0, h - w, w, 12, 168, 12)
        arch[#arch + 1] = { -w, 0.10 * h }
        if h < w then arch = { { -0.86 * w, 0.002 }, { 0.86 * w, 0.002 }, { w, 0.3 * h }, { 0.8 * w, 0.8 * h }, { 0.4 * w, h }, { -0.4 * w, h }, { -0.8 * w, 0.8 * h }, { -w, 0.3 * h } } end
        local plate = k:prism { polygon = arch, height = t, axis = "x", at = { x, 0, 0 }, slot = "body", bevel = 0.0006, no_collider = true }
        k:prism { polygon = arch, height = t, axis = "x", at = { x, 0, 0 }, slot = "body", bevel = 0, collider_only = true }
        k:cut(plate, k:prism { polygon = outline.ellipse(0.14 * w, 0.14 * w, 12), height = 0.03, axis = "x", at = { x, 0, 0.62 * h }, slot = "body", bevel = 0, no_collider = true })
      end
    end
    local n = math.floor((2 * d - 2 * t - 0.008) / 0.0042)
    for i = 1, n do
      local x = (i - (n + 1) / 2) * 0.0042
      k:box { low = { x - 0.0017, -0.80 * w + 0.001 * (i % 3), 0.008 }, high = { x + 0.0017, 0.80 * w - 0.001 * (i % 2), h * 0.86 + 0.001 * (i % 3) }, slot = "napkin", bevel = 0.0006, no_collider = true }
    end
    k:box { low = { -n * 0.0021, -0.8 * w, 0.006 }, high = { n * 0.0021, 0.8 * w, 0.87 * h }, slot = "napkin", collider_only = true }
    k:fit()
  end,
}
