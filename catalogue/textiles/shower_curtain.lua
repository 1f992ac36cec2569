-- Waterproof cloth in folds on rings along a rail that hangs from the ceiling, pushed aside or drawn, with stripes, dots or plain.
return kind {
  api    = 1,
  names  = { en = "shower curtain, bath curtain", zh = "浴帘" },
  measure_zh = "副",
  groups = { "curtain", "textile" },
  stands = "ceiling", beside = "bathtub",
  size   = { width = { 0.70, 1.40, 1.80 }, depth = { 0.09, 0.10, 0.12 }, height = { 1.75, 2.15, 2.40 } },
  mass   = { 0.5, 2, 8 },
  params = {
    drawn   = one_of { "half", "closed", "open", words = { closed = "closed", drawn = "closed", open = "open", ["拉上"] = "closed", ["拉开"] = "open" } },
    pattern = one_of { "plain", "striped", words = { striped = "striped", plain = "plain", ["条纹"] = "striped" } },
  },
  slots  = {
    cloth = { "plastic_matte", "cotton", tint = { "#eef2f2", "#a8c6cf", "#d9d2c4", "#b6c8b0", "#cfaaa4", "#7d97a8" } },
    band  = { "cotton", "plastic_matte", tint = { "#3f6a80", "#8a8f94", "#c9a24d", "#6f8a6a" } },
    rail  = { "chrome", "black_steel", "aluminium" },
  },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local drop = math.min(0.35, 0.14 * h)
    local rail = -drop
    k:cylinder { radius = 0.0125, height = 2 * w - 0.01, axis = "y", at = { 0, 0, rail }, segments = 14, slot = "rail", fill = 0.25 }
    for _, s in ipairs { -1, 1 } do
      k:sphere { radius = 0.016, at = { 0, s * (w - 0.016), rail }, segments = 12, slot = "rail", fill = 0.3 }
      k:cylinder { radius = 0.007, height = drop - 0.004, at = { 0, s * (w - 0.12), rail }, anchor = "bottom", segments = 10, slot = "rail", fill = 0.5 }
      k:cylinder { radius = 0.028, height = 0.006, at = { 0, s * (w - 0.12), -0.003 }, segments = 18, slot = "rail" }
    end
    local span = p.drawn == "closed" and 2 * w - 0.10 or p.drawn == "half" and 1.1 * w or 0.42 * w
    local y = -w + 0.04 + span / 2
    local n = math.max(5, math.floor(span / 0.085 + 0.5))
    n = math.max(n, 8)
    local r = math.min(0.036, 0.62 * span / n)
    k:with({ at = { 0, y, 0 } }, function()
      drapery.gathered(k, { width = span, top = rail - 0.045, bottom = -h, folds = n, radius = r, wave = 0.010, slot = "cloth", fill = 0.10 })
      if p.pattern == "striped" then
        for i = 1, n do
          local s = (i - 1) / (n - 1) - 0.5
          local x = (i % 2 == 0 and 1 or -1) * 0.0125
          for j = 1, 4 do k:cylinder { radius = r * 1.02, height = 0.05, at = { x * (1 + 0.1 * j / 4), s * (span - 2 * r), rail - 0.1 - j * (h - drop) * 0.2 }, segments = 8, bevel = 0, slot = "band", soft = true, visual_only = true } end
        end
      end
      for i = 1, n do k:torus { radius = 0.020, tube = 0.0025, axis = "y", at = { 0, ((i - 1) / (n - 1) - 0.5) * (span - 2 * r), rail - 0.012 }, segments = 10, pieces = 4, slot = "rail", no_collider = true } end
      k:handle { at = { 0.04, span / 2 - 0.03, -0.55 * h }, normal = { 1, 0, 0 } }
    end)
    k:fit()
  end,
}
