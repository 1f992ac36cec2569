-- Terry cloth folded in layers with woven bands, rolled up, stacked, or hung in folds over a peg on the wall.
return kind {
  api    = 1,
  names  = { en = "towel, bath towel, hand towel, washcloth, face towel, beach towel, dish towel, tea towel, kitchen towel, dishcloth, rag, cloth, facecloth, gym towel, wash cloth, flannel, rolled towel, cleaning cloth", zh = "毛巾, 浴巾, 抹布, 面巾, 擦手巾" },
  measure_zh = "条",
  groups = { "textile" },
  stands = function(p) return p.form == "hung" and "wall" or "surface" end,
  front  = false, small = true, mount_height = 1.25,
  size   = { width = { 0.18, 0.32, 0.45 }, depth = { 0.14, 0.23, 0.32 }, height = { 0.03, 0.06, 0.14 } },
  mass   = { 0.03, 0.4, 4 },
  params = {
    form = one_of { "folded", "rolled", "hung", "stack", default = "folded", words = { folded = "folded", rolled = "rolled", hung = "hung", hanging = "hung", stack = "stack", ["叠"] = "folded", ["卷"] = "rolled", ["挂"] = "hung" },
      size = { folded = { width = { 0.18, 0.32, 0.42 }, depth = { 0.14, 0.23, 0.30 }, height = { 0.03, 0.05, 0.08 } }, rolled = { width = { 0.20, 0.32, 0.42 }, depth = { 0.09, 0.11, 0.14 }, height = { 0.09, 0.11, 0.14 } }, hung = { width = { 0.24, 0.34, 0.48 }, depth = { 0.05, 0.07, 0.09 }, height = { 0.45, 0.62, 0.95 } }, stack = { width = { 0.28, 0.34, 0.42 }, depth = { 0.20, 0.25, 0.32 }, height = { 0.12, 0.18, 0.26 } } } },
    band = one_of { "woven", "stripes", "plain", words = { striped = "stripes", plain = "plain", ["条纹"] = "stripes" } },
  },
  slots  = {
    cloth  = { "cotton", tint = { "#fbf9f4", "#b5cbd4", "#d8c4ae", "#9fb59f", "#d7aaa6", "#6f8598", "#e3d08f", "#8a8f96" } },
    second = { "cotton", tint = { "#f2ede2", "#8fa9b8", "#c4a88c", "#b7c6b2" } },
    trim   = { "cotton", tint = { "#ffffff", "#4f6a80", "#a88b5a", "#8a4b48" } },
    metal  = { "chrome", "brass", "black_steel" },
  },
  rooms  = { "bathroom", "spa", "kitchen", "gym", "laundry_room" },
  build  = function(p, k)
    local w, d, h, r = p.width, p.depth, p.height, p.rng("folds")
    if p.form == "hung" then
      local z1 = h / 2 - 0.04
      k:cylinder { radius = 0.022, height = 0.006, axis = "x", at = { 0.003, 0, z1 + 0.012 }, segments = 16, slot = "metal" }
      k:cylinder { radius = 0.007, height = d - 0.014, axis = "x", at = { (d - 0.014) / 2, 0, z1 + 0.012 }, segments = 10, slot = "metal" }
      k:sphere { radius = 0.012, at = { d - 0.012, 0, z1 + 0.014 }, segments = 10, slot = "metal" }
      for i = 1, 7 do -- folds fall from the peg and spread
        local s = (i - 4) / 3
        k:sweep { path = { { 0.5 * d, s * 0.012, z1 + 0.02 }, { 0.5 * d, s * 0.10 * w, z1 - 0.06 }, { 0.5 * d + (i % 2) * 0.012, s * 0.36 * w, z1 - 0.35 * h }, { 0.5 * d + (i % 2) * 0.014, s * 0.42 * w, -h / 2 + 0.06 * h * math.abs(s) } }, radius = { 0.010, 0.014, math.min(0.03, 0.09 * w), math.min(0.032, 0.095 * w) }, smooth = true, steps = 4, segments = 7, slot = "cloth", soft = true, no_collider = true, fill = 0.5 }
      end
      if p.band ~= "plain" then for i = 1, 7 do local s = (i - 4) / 3 k:cylinder { radius = math.min(0.033, 0.097 * w), height = p.band == "stripes" and 0.05 or 0.02, at = { 0.5 * d + (i % 2) * 0.014, s * 0.42 * w, -h / 2 + 0.16 * h }, segments = 8, bevel = 0, slot = "trim", soft = true, visual_only = true } end end
      k:fit()
      return
    end
    if p.form == "rolled" then
      local q = h / 2
      k:cylinder { radius = q, height = w - 0.004, axis = "y", bevel = 0.008, segments = 22, slot = "cloth" }
      for _, s in ipairs { -1, 1 } do
        local path = {}
        for i = 0, 36 do local a = i / 36 * 3 * 2 * math.pi path[i + 1] = { math.cos(a) * (0.008 + (q - 0.014) * i / 36), s * (w / 2 - 0.002), math.sin(a) * (0.008 + (q - 0.014) * i / 36) } end
        k:sweep { path = path, radius = 0.003, segments = 4, slot = "trim", visual_only = true }
        if p.band ~= "plain" then for j = 1, p.band == "stripes" and 3 or 1 do k:cylinder { radius = q + 0.0012, height = 0.014, axis = "y", at = { 0, s * (w / 2 - 0.03 - 0.028 * (j - 1)), 0 }, segments = 22, bevel = 0, slot = "trim", visual_only = true } end end
      end
      k:box { size = { 0.8 * q, w - 0.03, 0.008 }, at = { 0, 0, -q }, anchor = "bottom", slot = "cloth", collider_only = true }
      k:fit()
      return
    end
    local count = p.form == "stack" and 3 or 1
    local each = h / count
    local function fold(z, slot, inset) -- one towel: layers round at the front
      local n = math.max(2, math.min(3, math.floor(each / 0.016)))
      local t = each / n
      for i = 1, n do
        local x1 = d / 2 - inset - (i > 1 and r:uniform(0, 0.006) or 0)
        local low = z + (i - 1) * t
        local function shape(grow) return outline.arc({ { -d / 2 + inset, low + t + grow }, { -d / 2 + inset, low - grow } }, x1 - t / 2, low + t / 2, t / 2 + grow, -90, 90, 5) end
        k:prism { polygon = shape(-0.0005), axis = "y", height = w - 2 * inset, at = { 0, 0, 0 }, bevel = math.min(0.005, 0.25 * t), crease = 50, slot = slot, no_collider = true }
        if i == n and p.band ~= "plain" then
          for j = 1, p.band == "stripes" and 4 or 2 do k:prism { polygon = shape(0.0006), axis = "y", height = p.band == "stripes" and 0.018 or (j == 1 and 0.022 or 0.005), at = { 0, w / 2 - 0.035 - (j - 1) * (p.band == "stripes" and 0.04 or 0.022), 0 }, bevel = 0, crease = 50, slot = "trim", visual_only = true } end
        end
      end
    end
    for i = 1, count do fold((i - 1) * each, i % 2 == 1 and "cloth" or "second", i == 1 and 0 or r:uniform(0, 0.008)) end
    k:box { low = { -d / 2 + 0.004, -w / 2 + 0.004, 0 }, high = { d / 2 - 0.004, w / 2 - 0.004, h }, bevel = 0, slot = "cloth", collider_only = true }
    if p.form == "stack" then k:surface("top", { center = { 0, 0, h }, size = { d - 0.06, w - 0.06 } }) end
    k:fit()
  end,
}
