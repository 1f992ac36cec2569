-- Two crossed steel halves on a rivet with coated grips, lying a little open; combination or long-nosed, or cutters.
return kind {
  api    = 1,
  names  = { en = "pliers, wire cutters, pincers, needle-nose pliers", zh = "钳子, 老虎钳, 尖嘴钳" },
  measure_zh = "把",
  groups = { "tool" },
  stands = "surface",
  size   = { width = { 0.15, 0.19, 0.23 }, depth = { 0.055, 0.075, 0.10 }, height = { 0.014, 0.018, 0.022 } },
  mass   = { 0.08, 0.25, 0.75 },
  params = { type = one_of { "combination", "long", "cutters", words = { needle = "long", long = "long", cutters = "cutters", cutter = "cutters", combination = "combination", ["尖嘴"] = "long" } } },
  slots  = { steel = { "steel", "chrome", "black_steel" }, grip = { "rubber", "plastic", tint = { "#d83028", "#3068b0", "#e8b828", "#40a060" } }, trim = { "plastic", tint = { "#f0c030", "#30343a" } } },
  rooms  = { "workshop", "garage" },
  build  = function(p, k)
    local t, z, h = p.type, 0.0085, 0.0105
    -- One half: its jaw on the side s, its handle on the other, beyond the rivet at the origin; jaws towards -y.
    for _, s in ipairs { -1, 1 } do
      k:with({ rot = { 0, 0, s * 4 } }, function()
        local jaw = t == "long" and { { 0.0008, -0.003 }, { 0.0008, -0.078 }, { 0.0032, -0.079 }, { 0.0075, -0.040 }, { 0.0125, -0.012 }, { 0.012, 0.0 } }
          or t == "cutters" and { { 0.0008, -0.003 }, { 0.0008, -0.030 }, { 0.005, -0.033 }, { 0.016, -0.022 }, { 0.018, -0.008 }, { 0.012, 0.002 } }
          or { { 0.0008, -0.003 }, { 0.0042, -0.014 }, { 0.0042, -0.020 }, { 0.0008, -0.026 }, { 0.0008, -0.050 }, { 0.0085, -0.051 }, { 0.0135, -0.030 }, { 0.015, -0.012 }, { 0.013, 0.002 } }
        local points = {}
        for i, q in ipairs(jaw) do points[s > 0 and i or #jaw + 1 - i] = { -s * q[1], q[2] } end
        -- Clockwise lists become counter-clockwise where the half is mirrored, so both are right.
        k:prism { polygon = points, height = h, at = { 0, 0, z }, bevel = 0.001, slot = "steel" }
        if t == "combination" then for i = 0, 5 do k:box { size = { 0.0016, 0.0016, h + 0.0004 }, at = { -s * 0.0012, -0.030 - 0.0034 * i, z }, slot = "grip", bevel = 0, visual_only = true } end end
        k:sweep { path = { { s * 0.004, -0.004, z }, { s * 0.010, 0.014, z }, { s * 0.019, 0.045, z }, { s * 0.024, 0.085, z }, { s * 0.022, 0.125, z } }, radius = { 0.0055, 0.0055, 0.005, 0.0045, 0.004 }, smooth = true, steps = 3, segments = 8, slot = "steel", no_collider = true }
        k:sweep { path = { { s * 0.0145, 0.028, z }, { s * 0.0185, 0.042, z }, { s * 0.0235, 0.080, z }, { s * 0.0225, 0.120, z }, { s * 0.019, 0.130, z } }, radius = { 0.0082, 0.0075, 0.0082, 0.0080, 0.0070 }, smooth = true, steps = 3, segments = 10, slot = "grip", round_ends = true, no_collider = true }
        k:torus { radius = 0.0068, tube = 0.002, axis = "y", at = { s * 0.0155, 0.031, z }, slot = "trim", segments = 6, visual_only = true }
        k:box { size = { 0.014, 0.10, 0.0155 }, at = { s * 0.0205, 0.080, z }, rot = { 0, 0, -s * 5 }, slot = "grip", collider_only = true }
        k:box { size = { 0.012, 0.045, 0.012 }, at = { s * 0.010, 0.012, z }, rot = { 0, 0, -s * 18 }, slot = "steel", collider_only = true }
      end)
    end
    k:cylinder { radius = 0.0105, height = h + 0.002, at = { 0, 0.002, z }, slot = "steel", segments = 16, bevel = 0.001, no_collider = true }
    k:cylinder { radius = 0.0055, height = h + 0.005, at = { 0, 0.002, z }, slot = "steel", segments = 14, bevel = 0.0012, visual_only = true }
    k:fit()
  end,
}
