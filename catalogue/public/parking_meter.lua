-- A head with a domed window, coin slot and dial on a post with a floor flange.
return kind {
  api    = 1,
  names  = { en = "parking meter", zh = "停车计时器, 停车咪表" },
  measure_zh = "个",
  groups = { "street furniture" },
  stands = "floor", fixture = true, access = { ["+x"] = 0.6 },
  size   = { width = { 0.19, 0.22, 0.26 }, depth = { 0.19, 0.22, 0.26 }, height = { 1.25, 1.42, 1.55 } },
  mass   = { 7, 17, 40 },
  params = { heads = int(1, 1, 2, { double = 2, twin = 2, ["双头"] = 2 }, { {}, { width = { 0.34, 0.40, 0.46 } } }), style = one_of { "classic", "modern" } },
  slots  = { body = { "painted_metal", tint = { "#6a7078", "#3a5a7a", "#8a8f92", "#4a6a5a" } }, post = { "galvanised_steel", "black_steel" }, glass = "glass", dial = { "paper" }, red = { "plastic", tint = { "#d03028" } }, dark = "black_plastic", chrome = "chrome", screen = "screen_on", glow = { "neon", tint = { "#60e0a0" } }, label = { "plastic", tint = { "#f0d040", "#ffffff" } } },
  rooms  = {},
  build  = function(p, k)
    local h, modern = p.height, p.style == "modern"
    local neck = h - 0.40
    k:cylinder { radius = 0.095, height = 0.014, at = { 0, 0, 0 }, anchor = "bottom", slot = "post", segments = 22 }
    for i = 0, 3 do k:cylinder { radius = 0.012, height = 0.012, at = { 0.068 * math.cos(i * 1.571 + 0.785), 0.068 * math.sin(i * 1.571 + 0.785), 0.012 }, anchor = "bottom", slot = "chrome", segments = 6, visual_only = true } end
    k:cylinder { radius = 0.031, height = neck - 0.01, at = { 0, 0, 0.01 }, anchor = "bottom", slot = "post", segments = 16, fill = 0.22 }
    if p.heads == 2 then k:box { low = { -0.03, -0.13, neck - 0.03 }, high = { 0.03, 0.13, neck + 0.012 }, slot = "body", bevel = 0.006, fill = 0.25 } end
    for i = 1, p.heads do
      k:with({ at = { 0, p.heads == 1 and 0 or (i - 1.5) * 0.19, neck } }, function()
        k:cylinder { radius = 0.042, radius_top = 0.052, height = 0.045, at = { 0, 0, -0.012 }, anchor = "bottom", slot = "body", segments = 16, fill = 0.2, no_collider = true }
        k:rounded_box { low = { -0.062, -0.078, 0.025 }, high = { 0.062, 0.078, 0.235 }, radius = 0.018, segments = 3, slot = "body", fill = 0.13 }
        -- Domed top: a half disc along x with a window in front and behind.
        local dome = outline.arc({ { 0.076, 0 } }, 0, 0.072, 0.076, 0, 180, 14)
        dome[#dome + 1] = { -0.076, 0 }
        k:prism { polygon = dome, axis = "x", height = 0.104, at = { 0, 0, 0.228 }, bevel = 0.008, slot = "body", fill = 0.14 }
        local pane = outline.arc({ { 0.058, 0 } }, 0, 0.062, 0.058, 0, 180, 12)
        pane[#pane + 1] = { -0.058, 0 }
        for _, s in ipairs { -1, 1 } do
          k:prism { polygon = pane, axis = "x", height = 0.003, at = { s * 0.0525, 0, 0.240 }, bevel = 0, slot = modern and "screen" or "dial", visual_only = true }
        end
        if modern then
          signwriting.word(k, { text = "P", at = { 0.0545, 0, 0.318 }, height = 0.042, slot = "glow", depth = 0.001 })
          signwriting.word(k, { text = "120", at = { 0.0545, 0, 0.266 }, height = 0.024, slot = "glow", depth = 0.001 })
          for row = 0, 2 do electronics.buttons(k, { at = { 0.062, -0.02, 0.175 - 0.022 * row }, count = 3, pitch = 0.022, size = 0.013, round = false, slot = "dark" }) end
          k:box { size = { 0.004, 0.008, 0.05 }, at = { 0.062, 0.050, 0.155 }, slot = "dark", bevel = 0.001, visual_only = true }
        else
          for j = 0, 8 do local a = math.rad(20 + 17.5 * j); k:box { size = { 0.002, 0.003, 0.010 }, at = { 0.0545, 0.048 * math.cos(a), 0.252 + 0.048 * math.sin(a) }, rot = { 20 + 17.5 * j - 90, 0, 0 }, slot = "dark", bevel = 0, visual_only = true } end
          k:with({ at = { 0.0555, 0, 0.252 }, rot = { 28, 0, 0 } }, function() k:box { size = { 0.002, 0.004, 0.044 }, at = { 0, 0, 0.02 }, slot = "red", bevel = 0, visual_only = true } end)
          k:cylinder { radius = 0.022, height = 0.012, axis = "x", at = { 0.066, 0.022, 0.150 }, slot = "chrome", segments = 18, visual_only = true }
          k:box { size = { 0.014, 0.036, 0.008 }, at = { 0.074, 0.022, 0.150 }, rot = { 25, 0, 0 }, slot = "chrome", bevel = 0.002, visual_only = true }
          k:rounded_box { size = { 0.006, 0.034, 0.034 }, at = { 0.063, -0.036, 0.155 }, radius = 0.002, segments = 1, slot = "chrome", visual_only = true }
          k:box { size = { 0.009, 0.003, 0.022 }, at = { 0.064, -0.036, 0.155 }, slot = "dark", bevel = 0, visual_only = true }
        end
        k:box { size = { 0.003, 0.11, 0.030 }, at = { 0.0622, 0, 0.208 }, slot = "label", bevel = 0, visual_only = true }
        k:box { size = { 0.003, 0.10, 0.05 }, at = { 0.062, 0, 0.068 }, slot = "body", bevel = 0.001, visual_only = true }
        k:cylinder { radius = 0.010, height = 0.006, axis = "x", at = { 0.063, 0, 0.068 }, slot = "chrome", segments = 12, visual_only = true }
      end)
    end
    k:fit()
  end,
}
