-- A hollow vessel for flowers: turned with a belly, a slim neck, a cylinder, two-handled like an amphora, or of glass; with painted bands.
return kind {
  api    = 1,
  names  = { en = "vase, flower vase, ceramic vase, glass vase, decorative vase, urn, porcelain vase, flower pot vase, bud vase, floor vase, jar vase, amphora, crystal vase, tall vase", zh = "花瓶, 花器, 瓷瓶, 陶瓷花瓶" },
  measure_zh = "个",
  groups = { "container", "decoration" },
  stands = function(p) return p.size == "floor" and "floor" or "surface" end,
  front  = false, small = true,
  size   = { width = { 0.10, 0.15, 0.24 }, depth = { 0.10, 0.15, 0.24 }, height = { 0.12, 0.26, 0.40 } },
  mass   = { 0.08, 1.2, 30 },
  params = {
    form = one_of { "belly", "bottle", "cylinder", "urn", "bud", words = { round = "belly", bottle = "bottle", slim = "bottle", cylinder = "cylinder", straight = "cylinder", urn = "urn", amphora = "urn", bud = "bud", ["圆"] = "belly", ["细颈"] = "bottle", ["直筒"] = "cylinder", ["双耳"] = "urn" } },
    size = one_of { "table", "floor", default = "table", words = { floor = "floor", tall = "floor", ["落地"] = "floor" },
      size = { table = { width = { 0.10, 0.15, 0.24 }, depth = { 0.10, 0.15, 0.24 }, height = { 0.14, 0.26, 0.40 } }, floor = { width = { 0.22, 0.28, 0.38 }, depth = { 0.22, 0.28, 0.38 }, height = { 0.55, 0.70, 0.95 } } } },
    bands = bool(true, { painted = true, striped = true, plain = false, ["彩绘"] = true, ["素色"] = false }),
  },
  slots  = {
    body = { "ceramic", "porcelain", "stoneware", "glass", "terracotta", tint = { "#f4f1ea", "#3f6a8a", "#8fa89a", "#c98f6b", "#2f3338", "#d9c48f", "#a8b9c9" } },
    band = { "ceramic", tint = { "#2f4f7a", "#b0572f", "#3a3d40", "#c9a24d", "#f2ede2" } },
  },
  rooms  = { "living_room", "dining_room", "bedroom", "hallway", "hotel_lobby" },
  build  = function(p, k)
    local urn = p.form == "urn"
    local r, h = 0.5 * math.min(p.width, p.depth) * (urn and 0.82 or 1), p.height
    local shapes = {
      belly    = { { 0.50, 0 }, { 0.54, 0.02 }, { 0.90, 0.22 }, { 1, 0.42 }, { 0.84, 0.64 }, { 0.50, 0.82 }, { 0.44, 0.90 }, { 0.56, 1 } },
      bottle   = { { 0.66, 0 }, { 0.72, 0.02 }, { 0.98, 0.18 }, { 0.94, 0.36 }, { 0.50, 0.54 }, { 0.28, 0.68 }, { 0.24, 0.90 }, { 0.32, 1 } },
      cylinder = { { 0.86, 0 }, { 0.90, 0.015 }, { 0.94, 0.4 }, { 0.98, 0.85 }, { 1, 1 } },
      urn      = { { 0.50, 0 }, { 0.52, 0.03 }, { 0.34, 0.08 }, { 0.60, 0.22 }, { 1, 0.58 }, { 0.92, 0.72 }, { 0.54, 0.82 }, { 0.50, 0.90 }, { 0.72, 1 } },
      bud      = { { 0.80, 0 }, { 0.88, 0.03 }, { 1, 0.24 }, { 0.80, 0.46 }, { 0.34, 0.60 }, { 0.26, 0.72 }, { 0.24, 0.94 }, { 0.30, 1 } },
    }
    local profile, points = {}, shapes[p.form]
    for i, q in ipairs(points) do profile[i] = { q[1] * r, q[2] * h } end
    local wall = math.max(0.003, 0.022 * r + 0.0025)
    k:lathe { profile = profile, wall = wall, base = wall * 1.5, smooth = p.form ~= "cylinder", segments = 20, steps = 1, slot = "body", pieces = 8, levels = 2, no_collider = true }
    k:lathe { profile = profile, segments = 14, slot = "body", collider_only = true }
    local function at(u) for i = 2, #points do if u <= points[i][2] then local a, b = points[i - 1], points[i] return (a[1] + (b[1] - a[1]) * (u - a[2]) / (b[2] - a[2])) * r end end return r end
    if p.bands then
      for _, u in ipairs(p.form == "cylinder" and { 0.12, 0.20, 0.80, 0.88 } or p.form == "bottle" and { 0.10, 0.30, 0.80 } or { 0.12, 0.50, 0.56, 0.93 }) do
        local q, path = at(u) + 0.0004, {}
        for i = 0, 17 do path[i + 1] = { q * math.cos(i * math.pi / 9), q * math.sin(i * math.pi / 9), u * h } end
        k:sweep { path = path, radius = 0.010 * r + 0.0008, closed = true, segments = 4, slot = "band", visual_only = true }
      end
      local u = p.form == "cylinder" and 0.5 or p.form == "bottle" and 0.2 or 0.34
      for i = 1, 10 do local a = i * 0.6283 local q = at(u) k:ellipsoid { size = { 0.02 * r + 0.002, 0.16 * r, 0.08 * h }, at = { q * math.cos(a), q * math.sin(a), u * h }, rot = { 0, 0, math.deg(a) }, segments = 6, slot = "band", visual_only = true } end
    end
    if urn then
      for _, s in ipairs { -1, 1 } do
        k:sweep { path = { { 0, s * 0.52 * r, 0.88 * h }, { 0, s * 1.0 * r, 0.92 * h }, { 0, s * 1.17 * r, 0.80 * h }, { 0, s * 0.97 * r, 0.66 * h } }, radius = 0.05 * r, smooth = true, steps = 3, segments = 7, slot = "body", no_collider = true }
      end
      k:box { low = { -0.05 * r, -1.2 * r, 0.68 * h }, high = { 0.05 * r, 1.2 * r, 0.92 * h }, slot = "body", collider_only = true }
    end
    local neck = r for i, q in ipairs(points) do if q[2] > 0.4 then neck = math.min(neck, q[1] * r) end end
    k:container("inside", { center = { 0, 0, wall * 1.5 }, size = { 1.6 * (math.min(neck, at(0.05)) - wall), 1.6 * (math.min(neck, at(0.05)) - wall) }, clearance = h, outline = "ellipse" })
    k:fit()
  end,
}
