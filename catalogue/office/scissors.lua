-- A pair of scissors: two steel blades on a screw that open and shut, with bows of plastic or blackened steel; or garden shears.
return kind {
  api    = 1,
  names  = { en = "scissors, pair of scissors, shears", zh = "剪刀" },
  measure_zh = "把",
  groups = { "stationery", "tool" },
  stands = "surface",
  size   = { width = { 0.055, 0.085, 0.13 }, depth = { 0.12, 0.20, 0.28 }, height = { 0.008, 0.012, 0.018 } },
  mass   = { 0.02, 0.12, 0.6 },
  params = { type = one_of { "office", "tailor", "kids", words = { ["office"] = "office", ["tailor"] = "tailor", ["fabric"] = "tailor", ["shears"] = "tailor", ["裁缝"] = "tailor", ["kids"] = "kids", ["children's"] = "kids", ["safety"] = "kids", ["儿童"] = "kids" }, size = {
    office = { width = { 0.075, 0.088, 0.10 }, depth = { 0.18, 0.21, 0.23 }, height = { 0.010, 0.012, 0.014 } }, tailor = { width = { 0.085, 0.10, 0.115 }, depth = { 0.23, 0.26, 0.28 }, height = { 0.011, 0.013, 0.016 } }, kids = { width = { 0.062, 0.070, 0.08 }, depth = { 0.125, 0.135, 0.15 }, height = { 0.010, 0.011, 0.012 } } } } },
  slots  = { blade = { "stainless_steel", "steel" }, bow = { "plastic", tint = { "#26282b", "#d8302a", "#2f6fb8", "#f08a2b", "#4fa060" } }, dark = { "black_steel" }, screw = "chrome" },
  rooms  = { "home_office", "study", "classroom", "art_studio", "kitchen" },
  build  = function(p, k)
    local kids, tailor = p.type == "kids", p.type == "tailor"
    local handle = tailor and "dark" or "bow"
    -- One half, closed, lying along +x from the screw at the origin; side = 1: its bow on +y and its blade crosses to -y.
    local tip, back = kids and 0.060 or 0.105, kids and -0.068 or -0.100
    local bw = kids and 0.016 or 0.020
    local function halfs(side, z, part)
      k:with({ part = part, mirror = side < 0 and "y" or nil }, function()
        local w = kids and 0.010 or 0.0105
        local blade = { { -0.030, 0.006 }, { -0.012, -0.009 }, { 0.008, -0.0085 }, { 0.35 * tip, -0.0075 }, { tip - (kids and 0.006 or 0.012), -0.0030 }, { tip, kids and -0.001 or 0.0008 }, { tip - 0.002, 0.0026 }, { 0.010, 0.0036 }, { -0.012, 0.012 } }
        k:prism { polygon = blade, height = 0.0018, at = { 0, 0, z }, slot = "blade", bevel = 0.0004, no_collider = true }
        k:prism { polygon = { { 0.008, 0.0010 }, { tip - 0.012, 0.0010 }, { tip - 0.003, 0.0024 }, { 0.010, 0.0032 } }, height = 0.0021, at = { 0, 0, z }, slot = "screw", bevel = 0, visual_only = true }
        -- Shank and bow.
        local cy, a, b = bw + 0.006, tailor and side > 0 and 0.032 or 0.026, bw
        if kids then a = 0.020 end
        local cx = back + a + 0.006
        k:sweep { path = { { -0.006, 0.001, z }, { -0.024, 0.0075, 0.006 }, { cx + 0.86 * a, cy - 0.42 * b, 0.006 } }, radius = { 0.0042, 0.0050, 0.0052 }, segments = 8, slot = handle, no_collider = true }
        local ring = {}
        for i = 1, 22 do local t = 2 * math.pi * i / 22 ring[i] = { cx + a * math.cos(t), cy + b * math.sin(t), 0.006 } end
        k:sweep { path = ring, closed = true, radius = 0.0048, segments = 8, slot = handle, no_collider = true }
        k:box { low = { 0, -0.008, z - 0.0012 }, high = { tip, 0.003, z + 0.0012 }, collider_only = true, slot = "blade" }
        k:box { low = { cx - a - 0.005, cy - b, 0.0005 }, high = { cx + a, cy + b, 0.0105 }, collider_only = true, slot = handle }
      end)
    end
    local other = k:part("blade")
    halfs(1, 0.0045)
    halfs(-1, 0.0080, other)
    k:cylinder { radius = 0.0042, height = 0.0055, at = { 0, 0, 0.0048 }, segments = 14, bevel = 0.0005, slot = "screw", no_collider = true }
    k:cylinder { radius = 0.0048, height = 0.0018, at = { 0, 0, 0.0100 }, segments = 14, bevel = 0.0005, slot = "screw", part = other, no_collider = true }
    k:box { size = { 0.0075, 0.0010, 0.0006 }, at = { 0, 0, 0.0111 }, rot = { 0, 0, 30 }, bevel = 0, slot = handle, part = other, visual_only = true }
    k:joint { part = other, type = "hinge", axis = { 0, 0, 1 }, origin = { 0, 0, 0.008 }, range = { 0, 45 }, hold = "friction" }
    k:fit()
  end,
}
