-- A filled pad to sit on or lean at: square with boxed sides, round, or a thin chair pad with ties; piping, buttons or tufts.
return kind {
  api    = 1,
  names  = { en = "cushion, throw cushion, seat cushion, sofa cushion, decorative cushion, scatter cushion, chair cushion, seat pad, cushions, back cushion", zh = "靠垫, 坐垫, 垫子" },
  measure_zh = "个",
  groups = { "pillow", "textile" },
  stands = "surface", front = false,
  size   = { width = { 0.36, 0.44, 0.60 }, depth = { 0.36, 0.44, 0.60 }, height = { 0.05, 0.11, 0.17 } },
  mass   = { 0.1, 0.6, 3.5 },
  params = {
    form   = one_of { "throw", "boxed", "round", "pad", words = { throw = "throw", scatter = "throw", boxed = "boxed", seat = "boxed", square = "boxed", round = "round", pad = "pad", chair = "pad", ["圆"] = "round", ["方"] = "boxed", ["椅垫"] = "pad" },
      size = { throw = { height = { 0.11, 0.14, 0.17 } }, boxed = { height = { 0.07, 0.10, 0.13 } }, round = { height = { 0.06, 0.09, 0.12 } }, pad = { height = { 0.035, 0.05, 0.06 } } } },
    tufted = bool(false, { tufted = true, buttoned = true, ["拉扣"] = true }),
  },
  slots  = {
    cover  = { "linen", "velvet", "fabric", "cotton", tint = { "#c9b494", "#7f95a3", "#b4654a", "#7a8b6b", "#d9a441", "#8b7b96", "#ece5d8", "#4e5d6a" } },
    piping = { "cotton", tint = { "#f5f1e8", "#3d4650", "#8f7350" } },
  },
  rooms  = { "living_room", "dining_room", "bedroom", "balcony" },
  build  = function(p, k)
    local w, d, h = p.width, p.depth, p.height
    local function rim(z, e, round)
      local path = {}
      for i = 0, 23 do
        local a = 2 * math.pi * (i + 0.5) / 24
        local c, s = math.cos(a), math.sin(a)
        path[i + 1] = round and { (d / 2 - 0.004) * c, (w / 2 - 0.004) * s, z } or { (d / 2 - 0.004) * (c < 0 and -1 or 1) * math.abs(c) ^ (2 / e), (w / 2 - 0.004) * (s < 0 and -1 or 1) * math.abs(s) ^ (2 / e), z }
      end
      k:sweep { path = path, radius = 0.005, closed = true, segments = 4, slot = "piping", visual_only = true }
    end
    if p.form == "round" then
      k:lathe { profile = { { 0.30 * d, -h / 2 }, { 0.44 * d, -0.46 * h }, { 0.495 * d, -0.30 * h }, { 0.5 * d, 0 }, { 0.495 * d, 0.30 * h }, { 0.44 * d, 0.46 * h }, { 0.2 * d, 0.5 * h }, { 0, 0.5 * h } }, smooth = true, segments = 20, steps = 1, slot = "cover" }
      for _, z in ipairs { -0.30 * h, 0.30 * h } do
        local path = {}
        for i = 0, 23 do path[i + 1] = { 0.497 * d * math.cos(i * math.pi / 12), 0.497 * d * math.sin(i * math.pi / 12), z } end
        k:sweep { path = path, radius = 0.005, closed = true, segments = 4, slot = "piping", visual_only = true }
      end
    else
      local puff = p.form == "throw" and 0.72 or 0.35
      if p.form == "throw" then bedding.bag(k, { size = { d, w, h }, slot = "cover" }) else
        k:cushion { size = { d, w, h }, puff = puff, segments = 7, slot = "cover" }
        rim(0.28 * h, 14 - 10 * puff)
        rim(-0.28 * h, 14 - 10 * puff)
      end
      if p.form == "pad" then -- ties at the back
        for _, s in ipairs { -1, 1 } do
          for _, q in ipairs { -0.02, 0.02 } do
            k:sweep { path = { { -d / 2 + 0.015, s * (w / 2 - 0.03), 0 }, { -d / 2 + 0.004, s * (w / 2 - 0.03) + q, -0.2 * h }, { -d / 2 + 0.03, s * (w / 2 - 0.04) + 2.2 * q, -0.45 * h } }, rect = { 0.012, 0.002 }, slot = "piping", soft = true, visual_only = true }
          end
        end
      end
    end
    local button = 0.032
    local places = p.tufted and { { 0, 0 }, { 0.22, 0.22 }, { -0.22, 0.22 }, { 0.22, -0.22 }, { -0.22, -0.22 } } or p.form == "round" and { { 0, 0 } } or {}
    for _, q in ipairs(places) do
      k:ellipsoid { size = { button, button, 0.012 }, at = { q[1] * d, q[2] * w, h / 2 - 0.005 - (p.form == "throw" and 0.35 * h * (q[1] ^ 2 + q[2] ^ 2) * 4 or 0) }, segments = 10, slot = "piping", visual_only = true }
    end
    k:fit()
  end,
}
