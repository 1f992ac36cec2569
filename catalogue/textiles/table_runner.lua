-- A long narrow cloth for the middle of a table, with pointed or fringed ends, tassels and a woven band.
return kind {
  api    = 1,
  names  = { en = "table runner, runner cloth, dresser scarf", zh = "桌旗, 桌巾" },
  measure_zh = "条",
  groups = { "textile" },
  stands = "surface", covering = true, front = false,
  size   = { width = { 0.90, 1.40, 2.00 }, depth = { 0.26, 0.33, 0.42 }, height = { 0.004, 0.005, 0.008 } },
  mass   = { 0.02, 0.25, 1 },
  params = {
    ends    = one_of { "pointed", "fringed", "straight", words = { pointed = "pointed", fringed = "fringed", tasselled = "pointed", ["流苏"] = "fringed" } },
    pattern = one_of { "striped", "border", "diamonds", words = { striped = "striped", geometric = "diamonds", plain = "border", ["条纹"] = "striped", ["几何"] = "diamonds" } },
  },
  slots  = {
    cloth = { "linen", "cotton", "silk", "jute", tint = { "#c9b48f", "#8a3b34", "#5f7583", "#7d8a6c", "#e6dcc8", "#3f4a52" } },
    print = { "cotton", "linen", tint = { "#f6efdf", "#e9d9b5", "#f2e6d6" } },
  },
  rooms  = { "dining_room", "kitchen", "restaurant" },
  build  = function(p, k)
    local w, d, t = p.width, p.depth, p.height
    local body, tip = t - 0.0014, p.ends == "pointed" and 0.5 * d or 0
    local fringe = p.ends == "fringed" and 0.045 or p.ends == "pointed" and 0.055 or 0
    local half = w / 2 - fringe
    k:prism { polygon = tip > 0 and { { -d / 2, -half + tip }, { 0, -half }, { d / 2, -half + tip }, { d / 2, half - tip }, { 0, half }, { -d / 2, half - tip } } or outline.rounded_rect(d, 2 * half, 0.004, 2), height = body, at = { 0, 0, body / 2 }, bevel = 0.0008, slot = "cloth" }
    local inner = 2 * (half - tip)
    local function line(y, tall) k:box { size = { d - 0.004, tall, 0.0012 }, at = { 0, y, body }, bevel = 0, slot = "print", visual_only = true } end
    for _, s in ipairs { -1, 1 } do
      if p.pattern == "striped" then for i = 0, 4 do line(s * (inner / 2 - 0.03 - i * 0.035), i == 2 and 0.02 or 0.008) end end
      if p.pattern ~= "striped" then k:box { size = { 0.008, inner - 0.02, 0.0012 }, at = { s * (d / 2 - 0.025), 0, body }, bevel = 0, slot = "print", visual_only = true } end
      if fringe > 0 and tip == 0 then
        for i = 1, 26 do k:box { size = { 0.004, fringe, 0.003 }, at = { (i - 13.5) * d / 26.5, s * (half + fringe / 2), 0.002 }, bevel = 0, slot = "print", soft = true, visual_only = true } end
      elseif tip > 0 then -- a tassel at each point
        k:sphere { radius = t * 0.55, at = { 0, s * (half + 0.006), t * 0.5 }, segments = 8, slot = "print", visual_only = true }
        for i = -3, 3 do k:box { size = { 0.003, 0.046, 0.003 }, at = { i * 0.004, s * (half + 0.030), 0.002 }, rot = { 0, 0, -s * i * 2.5 }, bevel = 0, slot = "print", soft = true, visual_only = true } end
      end
    end
    if p.pattern == "diamonds" then mats.diamonds(k, { depth = d, width = inner, z = body, slot = "print", size = d / 3, share = 0.75, inset = 0.04 }) end
    k:fit()
  end,
}
