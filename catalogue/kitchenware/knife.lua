-- A knife lying on its side: a table knife of one piece, a chef's knife, a cleaver or a bread knife with riveted handles.
return kind {
  api    = 1,
  names  = { en = "knife, kitchen knife, chef knife, chef's knife, butter knife, cheese knife, steak knife, bread knife, table knife, paring knife, cleaver, letter opener", zh = "刀, 餐刀, 菜刀, 水果刀" },
  measure_zh = "把",
  groups = { "cutlery", "utensil" },
  stands = "surface",
  size   = { width = { 0.018, 0.045, 0.11 }, depth = { 0.18, 0.32, 0.36 }, height = { 0.004, 0.016, 0.024 } },
  mass   = { 0.03, 0.15, 0.6 },
  params = { kind = one_of { "chef", "table", "cleaver", "bread", "paring", words = { chef = "chef", kitchen = "chef", table = "table", butter = "table", steak = "paring", cheese = "paring", paring = "paring", fruit = "paring", cleaver = "cleaver", bread = "bread", ["菜刀"] = "cleaver", ["餐刀"] = "table", ["水果"] = "paring" },
    size = { chef = { width = { 0.042, 0.048, 0.055 }, depth = { 0.30, 0.33, 0.36 } }, table = { width = { 0.018, 0.021, 0.025 }, depth = { 0.20, 0.23, 0.25 }, height = { 0.004, 0.006, 0.009 } }, cleaver = { width = { 0.085, 0.095, 0.11 }, depth = { 0.28, 0.30, 0.33 } }, bread = { width = { 0.032, 0.036, 0.042 }, depth = { 0.31, 0.335, 0.36 } }, paring = { width = { 0.022, 0.026, 0.030 }, depth = { 0.18, 0.20, 0.22 }, height = { 0.012, 0.014, 0.018 } } } } },
  slots  = { blade = { "stainless_steel" }, grip = { "black_plastic", "walnut", "beech", "ebony" }, rivet = "stainless_steel", edge = "chrome", metal = { "stainless_steel", "silver", "gold" } },
  rooms  = { "kitchen", "dining_room" },
  build  = function(p, k)
    local l, w, h = p.depth, p.width, p.height
    if p.kind == "table" then
      kitchen.strip(k, { slot = "metal", round = 0.4, sections = { { 0, h / 2, 0.6 * w, 0.6 * h }, { 0.02 * l, h / 2, 0.86 * w, 0.9 * h }, { 0.30 * l, h / 2, 0.66 * w, h }, { 0.43 * l, h / 2, 0.48 * w, 0.7 * h }, { 0.46 * l, h / 2, 0.60 * w, 0.35 * h } } })
      local blade = { { -0.45 * l, -0.30 * w }, { -0.47 * l, 0.34 * w }, { -0.60 * l, 0.48 * w }, { -0.86 * l, 0.50 * w }, { -0.95 * l, 0.40 * w }, { -l, 0.02 * w }, { -0.985 * l, -0.24 * w }, { -0.95 * l, -0.38 * w }, { -0.70 * l, -0.36 * w } }
      local q = {}
      for i = #blade, 1, -1 do q[#q + 1] = { blade[i][1], blade[i][2] } end
      k:prism { polygon = blade, height = 0.0018, at = { 0, 0, h / 2 }, slot = "metal", bevel = 0.0005, no_collider = true }
      k:box { low = { -l, -0.38 * w, 0 }, high = { -0.44 * l, 0.45 * w, h * 0.7 }, slot = "metal", collider_only = true }
      for i = 0, 10 do k:box { low = { -(0.62 + 0.028 * i) * l, 0.44 * w, h / 2 - 0.0012 }, high = { -(0.612 + 0.028 * i) * l, 0.50 * w, h / 2 + 0.0012 }, slot = "metal", bevel = 0, visual_only = true } end
    else
      -- Blade in x (towards -x) and y; back at +y side w/2, edge at -w/2.
      local grip = ({ chef = 0.38, cleaver = 0.38, bread = 0.36, paring = 0.52 })[p.kind] * l
      local a, b = -w / 2, w / 2
      local t = 0.0022
      local shape
      if p.kind == "cleaver" then
        shape = { { -grip, b }, { -grip - 0.01, a }, { -l + 0.006, a }, { -l, a + 0.008 }, { -l, b - 0.004 }, { -l + 0.02, b } }
      elseif p.kind == "bread" then
        shape = { { -grip, b } }
        local n = 16
        for i = 0, n do
          local x = -grip - 0.006 - (l - grip - 0.02) * i / n
          shape[#shape + 1] = { x, a + 0.001 }
          if i < n then shape[#shape + 1] = { x - 0.5 * (l - grip - 0.02) / n, a + 0.0045 } end
        end
        shape[#shape + 1] = { -l, a + 0.4 * w }
        shape[#shape + 1] = { -l + 0.012, b - 0.002 }
        shape[#shape + 1] = { -l + 0.03, b }
      else
        shape = { { -grip, b }, { -grip, a + (p.kind == "paring" and 0.10 * w or 0) }, { -grip - 0.012, a } }
        for i = 0, 8 do
          local s = i / 8
          shape[#shape + 1] = { -grip - 0.012 - (l - grip - 0.012) * (0.40 + 0.60 * s), a + (b - a) * 0.95 * s ^ 1.6 }
        end
        shape[#shape + 1] = { -l + 0.30 * (l - grip), b }
      end
      local z = h / 2
      local rev = {}
      for i = #shape, 1, -1 do rev[#rev + 1] = shape[i] end
      k:prism { polygon = shape, height = t, at = { 0, 0, z }, slot = "blade", bevel = 0.0004, no_collider = true }
      k:hull { slot = "blade", collider_only = true, points = { { -grip, a + 0.1 * w, 0 }, { -grip, b, 0 }, { -grip, a + 0.1 * w, z + 0.002 }, { -grip, b, z + 0.002 }, { -l + 0.006, a + (p.kind == "cleaver" and 0 or 0.75 * w), 0 }, { -l + 0.006, b - 0.1 * w, 0 }, { -l + 0.006, b - 0.1 * w, z + 0.002 }, { -l + 0.006, a + (p.kind == "cleaver" and 0 or 0.4 * w), z + 0.002 } } }
      -- The ground edge, a bolster, the handle with three rivets at the blade's back.
      if p.kind ~= "bread" then k:box { low = { p.kind == "cleaver" and -l + 0.008 or -grip - 0.42 * (l - grip), a + 0.001, z - 0.0014 }, high = { -grip - 0.014, a + 0.006, z + 0.0014 }, slot = "edge", bevel = 0, visual_only = true } end
      if p.kind == "cleaver" then k:cylinder { radius = 0.006, height = 0.0028, at = { -l + 0.020, b - 0.018, z }, slot = "grip", segments = 14, bevel = 0, visual_only = true } end
      local gw = p.kind == "paring" and 0.018 or 0.026
      local gy = b - gw / 2 - (p.kind == "cleaver" and 0.018 or 0.001)
      k:box { low = { -grip - 0.004, gy - gw / 2, z - 0.006 }, high = { -grip + 0.014, gy + gw / 2, z + 0.006 }, slot = "blade", bevel = 0.003, no_collider = true }
      kitchen.strip(k, { slot = "grip", y = gy, round = 0.38, sections = { { 0, z, 0.72 * gw, 0.6 * h }, { 0.006, z, 1.02 * gw, 0.9 * h }, { 0.22 * grip, z, 1.06 * gw, h }, { 0.55 * grip, z, 0.84 * gw, 0.94 * h }, { grip - 0.012, z, 0.92 * gw, 0.80 * h } } })
      for i = 1, 3 do k:cylinder { radius = 0.0032, height = h * 0.97, at = { -grip * (0.10 + 0.24 * i), gy, z }, slot = "rivet", segments = 10, bevel = 0, visual_only = true } end
    end
    k:handle { at = { -0.15 * l, 0, h }, normal = { 0, 0, 1 } }
    k:fit()
  end,
}
