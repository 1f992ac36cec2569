-- A round pot with a spout, an ear and a lid with a knob that lifts; of porcelain, of cast iron with a bow, or of glass.
return kind {
  api    = 1,
  names  = { en = "teapot, tea pot, coffee pot, coffeepot", zh = "茶壶, 茶具" },
  measure_zh = "个",
  groups = { "pot", "tableware" },
  stands = "surface",
  size   = { width = { 0.11, 0.14, 0.18 }, depth = { 0.19, 0.23, 0.28 }, height = { 0.11, 0.15, 0.21 } },
  mass   = { 0.3, 0.8, 3.2 },
  params = { form = one_of { "round", "tall", "iron", default = "round", words = { round = "round", tall = "tall", coffee = "tall", ["cast iron"] = "iron", japanese = "iron", iron = "iron", ["铁"] = "iron" }, size = { round = { height = { 0.12, 0.14, 0.17 } }, tall = { height = { 0.18, 0.20, 0.23 } }, iron = { height = { 0.15, 0.17, 0.20 }, depth = { 0.165, 0.185, 0.21 } } } } },
  slots  = { body = { "porcelain", "ceramic", "stoneware", tint = { "#f6f3ea", "#9db7c4", "#7d9a80", "#3d4f66", "#c98a6a" } }, iron = { "cast_iron" }, band = { "gold", "ceramic", tint = { "#3f5f7f", "#a8442f" } } },
  rooms  = { "kitchen", "dining_room", "cafe", "living_room" },
  build  = function(p, k)
    local r, iron, tall = p.width / 2, p.form == "iron", p.form == "tall"
    local slot = iron and "iron" or "body"
    local h = iron and 0.56 * p.height or p.height
    local top = iron and 0.80 * h or 0.80 * h
    local profile = tall and { { 0.86, 0 }, { 0.90, 0.02 }, { 1.0, 0.16 }, { 0.92, 0.50 }, { 0.62, 0.90 }, { 0.60, 1 } } or iron and { { 0.70, 0 }, { 0.76, 0.03 }, { 0.98, 0.34 }, { 1, 0.55 }, { 0.80, 0.85 }, { 0.50, 1 } } or { { 0.56, 0 }, { 0.60, 0.03 }, { 0.90, 0.25 }, { 1, 0.52 }, { 0.82, 0.85 }, { 0.50, 0.985 }, { 0.48, 1 } }
    local outer = {}
    for i, q in ipairs(profile) do outer[i] = { q[1] * r, q[2] * top } end
    k:lathe { profile = outer, slot = slot, segments = 26, smooth = true, fill = iron and 0.20 or 0.30 }
    if iron then -- studs in rings
      for j = 0, 2 do for i = 0, 19 do
        local a, z = math.rad(18 * i + 9 * j), (0.36 + 0.13 * j) * top
        k:sphere { radius = 0.0032, at = { r * (j == 0 and 0.965 or j == 1 and 0.985 or 0.935) * math.cos(a), r * (j == 0 and 0.965 or j == 1 and 0.985 or 0.935) * math.sin(a), z }, slot = slot, segments = 4, visual_only = true }
      end end
    else
      k:torus { radius = profile[#profile][1] * r + 0.001, tube = 0.0022, at = { 0, 0, top - 0.001 }, slot = "band", segments = 22, visual_only = true }
    end
    local m = profile[#profile][1] * r
    local lid = k:part("lid")
    local up = h - top - 0.002
    k:lathe { profile = { { m * 1.06, 0 }, { m * 1.06, 0.003 }, { m * 0.7, 0.45 * up }, { 0.15 * m + 0.002, 0.52 * up }, { 0.12 * m + 0.002, 0.62 * up }, { 0.26 * m + 0.002, 0.80 * up }, { 0.18 * m + 0.001, 0.97 * up }, { 0, up } }, at = { 0, 0, top + 0.002 }, slot = slot, part = lid, segments = 20, fill = 0.5 }
    k:joint { part = lid, type = "slide", axis = { 0, 0, 1 }, range = { 0, iron and 0.03 or 0.06 }, hold = "friction" }
    k:handle { part = lid, at = { 0, 0, h }, normal = { 0, 0, 1 } }
    -- Spout in front, ear behind (or a bow above).
    local out = p.depth - 2 * r
    local s = iron and out or out * 0.52
    k:sweep { path = { { 0.80 * r, 0, 0.30 * top }, { r + 0.35 * s, 0, 0.46 * top }, { r + 0.66 * s, 0, (tall and 0.78 or 0.80) * top }, { r + s - 0.004, 0, (tall and 0.92 or 0.98) * top } }, radius = { 0.30 * r, 0.19 * r, 0.12 * r, 0.085 * r }, smooth = true, steps = 3, segments = 12, slot = slot, fill = 0.5 }
    if iron then
      k:sweep { path = { { 0, -0.86 * r, 0.80 * top }, { 0, -0.98 * r, 1.2 * top }, { 0, -0.62 * r, p.height - 0.022 }, { 0, 0, p.height - 0.004 }, { 0, 0.62 * r, p.height - 0.022 }, { 0, 0.98 * r, 1.2 * top }, { 0, 0.86 * r, 0.80 * top } }, radius = 0.004, smooth = true, steps = 4, segments = 8, slot = "iron", no_collider = true }
      k:box { low = { -0.004, -0.6 * r, p.height - 0.02 }, high = { 0.004, 0.6 * r, p.height }, slot = "iron", collider_only = true }
      for _, q in ipairs { -1, 1 } do k:hull { points = { { -0.004, q * 0.84 * r, 0.8 * top }, { 0.004, q * 0.90 * r, 0.8 * top }, { -0.004, q * 1.0 * r, 1.25 * top }, { 0.004, q * 0.90 * r, 1.25 * top }, { 0, q * 0.6 * r, p.height - 0.012 }, { 0, q * 0.55 * r, p.height - 0.028 } }, slot = "iron", collider_only = true } end
    else
      local e = out - s
      local hi, lo = (tall and 0.84 or 0.82) * top, (tall and 0.24 or 0.28) * top
      local xa = tall and -0.68 * r or -0.82 * r
      k:sweep { path = { { xa, 0, hi }, { -r - 0.6 * e, 0, hi + 0.03 * top }, { -r - e + 0.005, 0, 0.62 * top }, { -r - 0.7 * e, 0, 0.38 * top }, { -0.92 * r, 0, lo } }, radius = 0.0055, smooth = true, steps = 3, segments = 8, slot = slot, no_collider = true }
      k:box { low = { -r - e, -0.006, 0.38 * top }, high = { -r - e * 0.55, 0.006, hi + 0.03 * top }, slot = slot, collider_only = true }
      k:handle { at = { -r - e, 0, 0.6 * top }, normal = { -1, 0, 0 } }
    end
    k:fit()
  end,
}
