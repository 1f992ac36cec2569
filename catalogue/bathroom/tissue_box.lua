-- A printed carton with an oval opening from which a folded tissue stands; long, or a cube; a wooden cover.
return kind {
  api    = 1,
  names  = { en = "tissue box, box of tissues, tissues, kleenex box, tissue, facial tissues, tissue holder, kleenex", zh = "纸巾盒, 抽纸, 纸巾, 纸抽" },
  measure_zh = "盒",
  groups = { "box" },
  stands = "surface", front = false,
  size   = { width = { 0.11, 0.23, 0.26 }, depth = { 0.10, 0.12, 0.14 }, height = { 0.11, 0.14, 0.20 } },
  mass   = { 0.10, 0.30, 1.3 },
  params = { shape = one_of { "long", "cube", default = "long", words = { cube = "cube", square = "cube", ["方"] = "cube" }, size = { long = { width = { 0.21, 0.235, 0.26 }, height = { 0.11, 0.135, 0.16 } }, cube = { width = { 0.11, 0.118, 0.13 }, depth = { 0.11, 0.118, 0.13 }, height = { 0.17, 0.19, 0.21 } } } } },
  slots  = { box = { "paperboard", "paperboard", "bamboo", "walnut", tint = { "#9cc4d8", "#e8b9b5", "#c3d6b1", "#f2ead8", "#6d8fb0" } }, print = { "plastic", tint = { "#ffffff", "#3f6a8a", "#d98a7a" } }, tissue = { "cotton", tint = "#ffffff" }, dark = "black_plastic" },
  rooms  = { "living_room", "bathroom", "bedroom", "open_office" },
  build  = function(p, k)
    local w, d = p.width / 2, p.depth / 2
    local h = p.height - 0.055
    local wood = p.slots.box == "bamboo" or p.slots.box == "walnut"
    k:box { low = { -d, -w, 0 }, high = { d, w, h }, slot = "box", bevel = wood and 0.004 or 0.0015, fill = wood and 0.16 or 0.16, grain = "y" }
    k:lump { mass = 0.12, at = { 0, 0, h / 2 }, size = { d, w, h / 2 } } -- the stack of tissues
    local b = math.min(0.080, w * 0.62)
    local slit = outline.rounded_rect(0.040, 2 * b, 0.0198, 6)
    k:prism { polygon = slit, height = 0.001, at = { 0, 0, h }, slot = "dark", bevel = 0, visual_only = true }
    local path = {}
    for i, q in ipairs(outline.rounded_rect(0.044, 2 * b + 0.004, 0.0218, 6)) do path[i] = { q[1], q[2], h } end
    k:sweep { path = path, rect = { 0.004, 0.0016 }, closed = true, slot = "print", visual_only = true }
    -- Print on the sides: a band, dots and leaves.
    if not wood then
      local r = p.rng("print")
      for _, s in ipairs { -1, 1 } do
        k:box { low = { s * d - 0.0004, -w + 0.002, 0.10 * h }, high = { s * d + 0.0004, w - 0.002, 0.18 * h }, slot = "print", bevel = 0, visual_only = true }
        k:box { low = { -d + 0.002, s * w - 0.0004, 0.10 * h }, high = { d - 0.002, s * w + 0.0004, 0.18 * h }, slot = "print", bevel = 0, visual_only = true }
        for i = 1, 7 do
          local y = -w + 2 * w * (i - 0.5) / 7
          k:cylinder { radius = 0.006 + 0.004 * (i % 2), height = 0.001, axis = "x", at = { s * d, y, h * (0.45 + 0.2 * (i % 2) + r:uniform(-0.05, 0.05)) }, slot = "print", segments = 12, bevel = 0, visual_only = true }
          if i < 4 then k:cylinder { radius = 0.008, height = 0.001, axis = "y", at = { -d + 2 * d * (i - 0.5) / 3, s * w, h * (0.42 + 0.22 * (i % 2)) }, slot = "print", segments = 12, bevel = 0, visual_only = true } end
        end
      end
    end
    -- The tissue: two crumpled leaves standing in the slit, fanned out.
    for i, q in ipairs { { 0.010, 14, 0.86 }, { -0.008, -10, 1.0 } } do
      local front, back = {}, {}
      for j = 0, 8 do
        local t = j / 8 - 0.5
        local x = q[1] * (1 + 0.6 * math.sin(5 * t + i)) + 0.006 * math.sin(13 * t)
        front[j + 1] = { t, x }
      end
      for j = 1, 8 do
        local a, c = front[j], front[j + 1]
        local function at(e, z) local up = z > 0 and 1 or 0.42; return { e[2] + z * math.tan(math.rad(q[2])), e[1] * 2 * b * 0.92 * up, h - 0.004 + z } end
        local za, zc = 0.055 * q[3] * (1 - 1.3 * a[1] * a[1]), 0.055 * q[3] * (1 - 1.3 * c[1] * c[1])
        local points = {}
        for _, v in ipairs { at(a, 0), at(c, 0), at(a, za), at(c, zc) } do
          points[#points + 1] = v
          points[#points + 1] = { v[1] + 0.0008, v[2], v[3] }
        end
        k:hull { points = points, slot = "tissue", soft = true, visual_only = true }
      end
    end
    k:fit()
  end,
}
