-- A name plate for a desk: a prism of wood with a brass strip, a clear block, or a folded card; letters of a name.
return kind {
  api    = 1,
  names  = { en = "name plate, nameplate, name plaque, desk plate, desk nameplate, place card, name tag", zh = "名牌, 铭牌, 桌牌, 席位牌" },
  measure_zh = "个",
  groups = { "sign" },
  stands = "surface",
  size   = { width = { 0.08, 0.23, 0.30 }, depth = { 0.03, 0.055, 0.08 }, height = { 0.035, 0.055, 0.09 } },
  mass   = { 0.005, 0.25, 1.2 },
  params = { type = one_of { "wood", "acrylic", "card", words = { ["wooden"] = "wood", ["wood"] = "wood", ["木"] = "wood", ["acrylic"] = "acrylic", ["glass"] = "acrylic", ["亚克力"] = "acrylic", ["place card"] = "card", ["paper"] = "card", ["席位"] = "card" }, size = {
    wood = { width = { 0.20, 0.24, 0.28 }, depth = { 0.050, 0.058, 0.068 }, height = { 0.048, 0.054, 0.062 } }, acrylic = { width = { 0.17, 0.20, 0.24 }, depth = { 0.028, 0.034, 0.040 }, height = { 0.052, 0.060, 0.070 } }, card = { width = { 0.09, 0.12, 0.15 }, depth = { 0.046, 0.054, 0.064 }, height = { 0.046, 0.055, 0.066 } } } } },
  slots  = { wood = { "walnut", "mahogany", "oak" }, strip = { "brass", "black_plastic", "silver" }, text = { "plastic", tint = { "#2a2320", "#1c1c1e" } }, light = { "plastic" }, clear = { "clear_plastic", "glass" }, dark = { "black_plastic" }, card = "paper", line = { "gold" } },
  rooms  = { "home_office", "open_office", "meeting_room", "hotel_lobby" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local name = p.rng("name"):pick { "J. SMITH", "A. CHEN", "M. GARCIA", "DR. LEE", "K. BROWN", "L. WANG", "DIRECTOR", "MANAGER" }
    local slope = math.deg(math.atan(0.72 * d / h))
    if p.type == "wood" then
      k:prism { polygon = { { 0, 0 }, { d, 0 }, { d - 0.002, 0.006 }, { 0.28 * d, h }, { 0.10 * d, h }, { 0, 0.02 } }, axis = "y", height = 2 * w, slot = "wood", bevel = 0.0015 }
      k:with({ at = { 0.63 * d, 0, 0.52 * h }, rot = { 0, -math.deg(math.atan(0.70 * d / h)), 0 } }, function()
        k:box { size = { 0.003, 2 * w - 0.024, 0.62 * h }, at = { 0.0006, 0, 0 }, bevel = 0.0005, slot = "strip", visual_only = true }
        for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.0018, height = 0.002, axis = "x", at = { 0.002, s * (w - 0.018), 0 }, segments = 8, bevel = 0, slot = "light", visual_only = true } end
        letters.text(k, { text = name, at = { 0.0022, 0, 0.07 * h }, height = math.min(0.30 * h, (2 * w - 0.06) * 5 / (4 * #name)), slot = p.slots.strip == "black_plastic" and "light" or "text", rise = 0.0008 })
        k:box { size = { 0.001, 1.0 * w, 0.0012 }, at = { 0.0024, 0, -0.17 * h }, bevel = 0, slot = p.slots.strip == "black_plastic" and "light" or "text", visual_only = true }
      end)
    elseif p.type == "acrylic" then
      k:box { low = { 0, -w, 0 }, high = { d, w, 0.012 }, slot = "dark", bevel = 0.0015 }
      k:box { low = { 0.36 * d, -w + 0.006, 0.010 }, high = { 0.64 * d, w - 0.006, h }, slot = "clear", bevel = 0.002 }
      k:box { low = { 0.46 * d, -w + 0.012, 0.018 }, high = { 0.50 * d, w - 0.012, h - 0.006 }, slot = "card", bevel = 0, no_collider = true, no_mass = true }
      letters.text(k, { text = name, at = { 0.64 * d, 0, 0.60 * h }, height = math.min(0.28 * h, (2 * w - 0.05) * 5 / (4 * #name)), slot = "text", rise = 0.0006 })
      k:box { size = { 0.0012, 1.1 * w, 0.0014 }, at = { 0.64 * d, 0, 0.38 * h }, bevel = 0, slot = "line", visual_only = true }
    else
      for _, s in ipairs { -1, 1 } do k:hull { points = { { d / 2, -w, h }, { d / 2, w, h }, { d / 2 + s * 0.0014, -w, h }, { d / 2 + s * 0.0014, w, h }, { d / 2 + s * d / 2, -w, 0 }, { d / 2 + s * d / 2, w, 0 }, { d / 2 + s * (d / 2 - 0.0014), -w, 0 }, { d / 2 + s * (d / 2 - 0.0014), w, 0 } }, slot = "card" } end
      k:with({ at = { 0.75 * d, 0, 0.5 * h }, rot = { 0, -math.deg(math.atan(0.5 * d / h)), 0 } }, function()
        letters.text(k, { text = name, at = { 0.0004, 0, 0 }, height = math.min(0.26 * h, (2 * w - 0.03) * 5 / (4 * #name)), slot = "text", rise = 0.0006 })
        for _, s in ipairs { -1, 1 } do k:box { size = { 0.0010, 2 * w - 0.010, 0.0012 }, at = { 0.0002, 0, s * 0.38 * h }, bevel = 0, slot = "line", visual_only = true } end
      end)
    end
    k:fit()
  end,
}
