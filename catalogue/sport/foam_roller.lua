-- A foam roller: a tube of foam with a grid of blocks, or smooth; or a pair of yoga blocks.
return kind {
  api    = 1,
  names  = { en = "foam roller, massage roller, yoga roller, yoga block", zh = "泡沫轴, 瑜伽砖, 按摩轴" },
  measure_zh = "个",
  groups = { "gym equipment" },
  stands = "floor", front = false, small = true,
  size   = { width = { 0.22, 0.36, 0.92 }, depth = { 0.10, 0.14, 0.24 }, height = { 0.076, 0.14, 0.16 } },
  mass   = { 0.1, 0.5, 2.5 },
  params = { type = one_of { "grid", "smooth", "block", words = { ["textured"] = "grid", ["grid"] = "grid", ["smooth"] = "smooth", ["yoga block"] = "block", ["block"] = "block", ["瑜伽砖"] = "block" }, size = {
    grid = { width = { 0.30, 0.33, 0.45 }, depth = { 0.13, 0.14, 0.15 }, height = { 0.13, 0.14, 0.15 } }, smooth = { width = { 0.40, 0.60, 0.92 }, depth = { 0.14, 0.15, 0.16 }, height = { 0.14, 0.15, 0.16 } }, block = { width = { 0.22, 0.228, 0.235 }, depth = { 0.15, 0.152, 0.155 }, height = { 0.15, 0.152, 0.16 } } } } },
  slots  = { foam = { "foam", tint = { "#3a3a40", "#e0653a", "#3f8f8a", "#6a5aa8", "#c84f7a" } }, core = "black_plastic", second = { "foam", tint = { "#8a6fc0", "#5fa8a0" } }, mark = { "plastic", tint = { "#e8e4da" } } },
  rooms  = { "gym", "bedroom" },
  build  = function(p, k)
    local L, R = p.width, p.depth / 2
    if p.type == "block" then
      for i = 0, 1 do
        k:with({ at = { 0, 0, 0.0765 * i }, rot = { 0, 0, i * p.rng("turn"):int(-4, 4) } }, function()
          k:rounded_box { size = { p.depth, L, 0.0755 }, anchor = "bottom", radius = 0.008, segments = 3, slot = i == 0 and "foam" or "second" }
          k:box { size = { 0.001, 0.09, 0.012 }, at = { p.depth / 2, 0, 0.038 }, bevel = 0, slot = "mark", visual_only = true }
        end)
      end
    else
      local hollow = p.type == "grid"
      k:box { low = { -0.010, -L / 2 + 0.008, 0 }, high = { 0.010, L / 2 - 0.008, 0.004 }, collider_only = true, slot = "foam" } -- foam gives where it lies
      k:with({ at = { 0, 0, R } }, function()
        if hollow then
          k:tube { radius = R - 0.006, wall = 0.024, height = L, axis = "y", slot = "foam", plug = true, segments = 28 }
          k:tube { radius = R - 0.029, wall = 0.005, height = L + 0.0005, axis = "y", slot = "core", no_collider = true, segments = 24, fill = 0.6 }
          local n = math.floor(L / 0.05)
          for a = 0, 11 do
            k:with({ rot = { 0, 30 * a, 0 } }, function()
              for i = 1, n do
                local wide = a % 3 == 0
                if wide then if i == 1 then k:box { size = { 0.026, L - 0.02, 0.007 }, at = { 0, 0, R - 0.0035 }, bevel = 0.0025, slot = "foam", visual_only = true } end
                else k:box { size = { 0.024, L / n - 0.012, 0.007 }, at = { 0, (i - (n + 1) / 2) * L / n, R - 0.0035 }, bevel = 0, slot = "foam", visual_only = true } end
              end
            end)
          end
        else
          k:cylinder { radius = R, height = L, axis = "y", slot = "foam", segments = 32, bevel = 0.006 }
          for _, s in ipairs { -1, 1 } do for i = 1, 3 do k:torus { radius = R * 0.28 * i, tube = 0.0012, axis = "y", at = { 0, s * L / 2, 0 }, segments = 20, slot = "core", visual_only = true } end end
          for i = -1, 1 do k:cylinder { radius = R + 0.0005, height = 0.004, axis = "y", at = { 0, 0.3 * L * i, 0 }, segments = 32, bevel = 0, slot = "core", visual_only = true } end
        end
      end)
    end
    k:fit()
  end,
}
