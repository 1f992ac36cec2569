-- A ring of fried dough with running icing and coloured sprinkles, or glazed, or dusted.
return kind {
  api    = 1,
  names  = { en = "donut, doughnut", zh = "甜甜圈" },
  measure_zh = "个",
  groups = { "sweet", "food" },
  stands = "surface", front = false,
  size   = { width = { 0.080, 0.095, 0.115 }, depth = { 0.080, 0.095, 0.115 }, height = { 0.030, 0.038, 0.048 } },
  mass   = { 0.02, 0.06, 0.15 },
  params = { topping = one_of { "sprinkles", "plain", "drizzle", default = "sprinkles", words = { sprinkles = "sprinkles", plain = "plain", glazed = "drizzle" } } },
  slots  = { dough = "bread_crust", icing = { "cream_icing", "chocolate", tint = { "#f090a8", "#ffffff", "#a8d8e8", "#c8b0e8" } }, red = { "wax", tint = { "#e04050" } }, yellow = { "wax", tint = { "#f0d040" } }, blue = { "wax", tint = { "#4080d0" } }, drizzle = { "chocolate" } },
  rooms  = { "kitchen", "cafe" },
  build  = function(p, k)
    local R, t, r = 0.0285, 0.0185, p.rng("sprinkles")
    k:torus { radius = R, tube = t, at = { 0, 0, t }, slot = "dough", segments = 16, pieces = 8 }
    if p.topping ~= "plain" then
      k:torus { radius = R, tube = t - 0.0012, at = { 0, 0, t + 0.0028 }, slot = "icing", segments = 14, visual_only = true }
      for i = 0, 8 do -- the icing runs down in tongues
        local a = math.rad(40 * i + r:uniform(-8, 8))
        k:ellipsoid { size = { 0.008, 0.017, r:uniform(0.012, 0.020) }, at = { (R + t - 0.0035) * math.cos(a), (R + t - 0.0035) * math.sin(a), t - 0.001 }, rot = { 0, 0, math.deg(a) }, slot = "icing", segments = 8, visual_only = true }
      end
    end
    if p.topping == "sprinkles" then
      for i = 1, 42 do
        local a, b = i * 2.4, math.rad(r:uniform(28, 152))
        local d, z = R + (t + 0.0008) * math.cos(b), t + 0.0028 + (t - 0.0006) * math.sin(b)
        k:with({ at = { d * math.cos(a), d * math.sin(a), z }, rot = { 0, 90 - math.deg(b), math.deg(a) } }, function()
          k:box { size = { 0.0012, 0.0055, 0.0014 }, rot = { 37 * i, 0, 0 }, bevel = 0, slot = ({ "red", "yellow", "blue" })[i % 3 + 1], visual_only = true }
        end)
      end
    elseif p.topping == "drizzle" then
      local path = {}
      for i = 0, 35 do local a = math.rad(10 * i); local b = math.rad(90 + 48 * math.sin(5 * a)); local d = R + (t + 0.0004) * math.cos(b); path[i + 1] = { d * math.cos(a), d * math.sin(a), t + 0.0028 + (t - 0.0008) * math.sin(b) } end
      k:sweep { path = path, radius = 0.0018, closed = true, smooth = true, steps = 1, segments = 5, slot = "drizzle", visual_only = true }
    end
    k:fit()
  end,
}
