-- A steel head with curved teeth on a long stick, lying on its teeth; or a fan of springy leaf tines.
return kind {
  api    = 1,
  names  = { en = "rake, garden rake, leaf rake", zh = "耙子, 草耙" },
  measure_zh = "把",
  groups = { "garden tool", "tool" },
  stands = "floor",
  size   = { width = { 1.20, 1.45, 1.65 }, depth = { 0.34, 0.42, 0.58 }, height = { 0.07, 0.09, 0.13 } },
  mass   = { 0.4, 1.5, 3.5 },
  params = { type = one_of { "bow", "leaf", words = { bow = "bow", garden = "bow", leaf = "leaf", fan = "leaf", lawn = "leaf" }, size = { bow = { depth = { 0.34, 0.38, 0.42 } }, leaf = { depth = { 0.42, 0.48, 0.56 } } } } },
  slots  = { head = { "steel", "black_steel", "painted_metal", tint = { "#40704a", "#c83028" } }, fan = { "plastic", "steel", "bamboo", tint = { "#40804a", "#c83028", "#e0a030" } }, stick = { "ash", "bamboo" }, socket = "black_steel", grip = "rubber" },
  rooms  = { "garage" },
  build  = function(p, k)
    local leaf = p.type == "leaf"
    if not leaf then
      local z = 0.078
      k:box { low = { -0.19, -0.010, z - 0.006 }, high = { 0.19, 0.010, z + 0.008 }, slot = "head", bevel = 0.003 }
      for i = 0, 13 do
        local x = -0.18 + 0.36 * i / 13
        k:sweep { path = { { x, 0, z }, { x, -0.004, z - 0.035 }, { x, 0.008, 0.002 } }, radius = { 0.0055, 0.0048, 0.0026 }, smooth = true, steps = 2, segments = 6, slot = "head", no_collider = true }
      end
      k:box { low = { -0.185, -0.006, 0 }, high = { 0.185, 0.010, z }, slot = "head", collider_only = true }
      for _, s in ipairs { -1, 1 } do k:sweep { path = { { s * 0.17, 0, z }, { s * 0.155, 0.06, z + 0.006 }, { s * 0.06, 0.13, z + 0.004 }, { s * 0.004, 0.17, z } }, radius = 0.0055, smooth = true, steps = 3, segments = 6, slot = "head", no_collider = true } end
      k:cylinder { radius = 0.017, height = 0.12, axis = "y", at = { 0, 0.22, z - 0.002 }, slot = "socket", segments = 12, fill = 0.4, no_collider = true }
      handles.stick(k, { from = { 0, 0.165, z }, to = { 0, 1.42, 0.016 }, radius = 0.0145, slot = "stick", grip = "grip" })
    else
      local z, solid = 0.085, p.slots.fan == "steel" and 0.4 or 1
      for i = 0, 16 do
        local a = math.rad(-34 + 68 * i / 16)
        local c, s = math.cos(a), math.sin(a)
        k:sweep { path = { { 0.02 * s, -0.02 * c, z }, { 0.20 * s, -0.20 * c, z - 0.012 }, { 0.385 * s, -0.385 * c, z - 0.032 }, { 0.415 * s, -0.415 * c, 0.018 }, { 0.40 * s, -0.40 * c, 0.003 } }, rect = { 0.011, 0.0028 }, up = { 0, 0, 1 }, smooth = true, steps = 2, slot = "fan", fill = solid, no_collider = true }
      end
      for _, q in ipairs { { 0.20, -0.010 }, { 0.31, -0.022 } } do
        local path = {}
        for i = 0, 8 do local a = math.rad(-33 + 66 * i / 8); path[i + 1] = { q[1] * math.sin(a), -q[1] * math.cos(a), z + q[2] + 0.004 } end
        k:sweep { path = path, rect = { 0.014, 0.004 }, smooth = true, steps = 2, slot = "fan", fill = solid, no_collider = true }
      end
      for i = -1, 1 do
        local a = math.rad(22.5 * i)
        k:with({ rot = { 0, 0, 22.5 * i } }, function()
          k:hull { points = { { -0.01, -0.03, z - 0.004 }, { 0.01, -0.03, z - 0.004 }, { -0.01, -0.03, z + 0.004 }, { 0.01, -0.03, z + 0.004 }, { -0.075, -0.38, z - 0.036 }, { 0.075, -0.38, z - 0.036 }, { -0.075, -0.38, z - 0.026 }, { 0.075, -0.38, z - 0.026 } }, slot = "fan", collider_only = true }
          k:box { low = { -0.075, -0.415, 0 }, high = { 0.075, -0.39, z - 0.03 }, slot = "fan", collider_only = true }
        end)
      end
      k:loft { slot = "fan", segments = 2, fill = 0.6, sections = { { at = { 0, -0.01, z - 0.010 }, size = { 0.085, 0.09 }, radius = 0.02 }, { at = { 0, 0.0, z + 0.014 }, size = { 0.05, 0.10 }, radius = 0.015 } } }
      handles.stick(k, { from = { 0, 0.0, z + 0.006 }, to = { 0, 1.12, 0.015 }, radius = 0.0140, slot = "stick", grip = "grip" })
      k:cylinder { radius = 0.018, height = 0.08, axis = "y", at = { 0, 0.06, z + 0.002 }, slot = "fan", segments = 12, fill = 0.4, no_collider = true }
    end
    k:fit()
  end,
}
