-- A plastic bottle with a trigger head, its liquid showing; a jug of detergent with a handle, or a pressed can of air freshener.
return kind {
  api    = 1,
  names  = { en = "spray bottle, spray, plant mister, cleaning spray, spritzer, cleaning bottle, detergent, detergent bottle, laundry detergent, mister, cleaner bottle, air freshener, bleach bottle, fabric softener, bottle of detergent, hairspray", zh = "喷壶, 喷雾瓶, 洗涤剂, 洗衣液, 洗洁精" },
  measure_zh = "个",
  groups = { "bottle", "container" },
  stands = "surface",
  size   = { width = { 0.055, 0.085, 0.20 }, depth = { 0.09, 0.115, 0.14 }, height = { 0.20, 0.26, 0.32 } },
  mass   = { 0.08, 0.6, 2.8 },
  params = { type = one_of { "trigger", "detergent", default = "trigger", words = { spray = "trigger", mister = "trigger", detergent = "detergent", laundry = "detergent", softener = "detergent", bleach = "detergent", ["洗衣"] = "detergent", ["洗涤"] = "detergent", ["洗洁"] = "detergent" },
    size = { trigger = { width = { 0.065, 0.078, 0.09 }, depth = { 0.10, 0.115, 0.13 }, height = { 0.22, 0.255, 0.28 } }, detergent = { width = { 0.15, 0.175, 0.20 }, depth = { 0.085, 0.10, 0.12 }, height = { 0.23, 0.265, 0.30 } } } } },
  slots  = { bottle = { "clear_plastic", "plastic", tint = { "#ffffff", "#a8d8f0", "#c8f0c0", "#f0e890" } }, head = { "plastic", tint = { "#e83a34", "#2a78c8", "#ffffff", "#30a060" } }, trigger = { "plastic", tint = { "#ffffff", "#30343a" } }, label = { "paper", tint = { "#ffffff", "#f8e070", "#a8e0c8" } }, print = { "plastic", tint = { "#2a60b0", "#c83a50", "#308a4a" } }, jug = { "plastic", tint = { "#e86a20", "#2a70c0", "#40a060", "#a860b8", "#ffffff" } } },
  rooms  = { "laundry_room", "kitchen", "bathroom", "closet" },
  build  = function(p, k)
    if p.type == "detergent" then
      local body = k:loft { slot = "jug", segments = 4, crease = 50, fill = 0.10, no_collider = true, sections = { { at = { 0, 0, 0 }, size = { 0.088, 0.158 }, radius = 0.030 }, { at = { 0, 0, 0.008 }, size = { 0.096, 0.168 }, radius = 0.034 }, { at = { 0, 0, 0.13 }, size = { 0.094, 0.166 }, radius = 0.036 }, { at = { 0, -0.010, 0.195 }, size = { 0.074, 0.128 }, radius = 0.032 }, { at = { 0, -0.020, 0.225 }, size = { 0.050, 0.060 }, radius = 0.022 } } }
      -- A hole behind leaves a grip.
      k:with({ at = { 0, 0.048, 0.155 }, rot = { -24, 0, 0 } }, function() k:cut(body, k:prism { polygon = outline.rounded_rect(0.030, 0.085, 0.014, 4), axis = "x", height = 0.3, slot = "jug", bevel = 0, no_collider = true }) end)
      k:loft { slot = "jug", segments = 1, collider_only = true, sections = { { at = { 0, 0, 0 }, size = { 0.09, 0.16 }, radius = 0.02 }, { at = { 0, 0, 0.13 }, size = { 0.094, 0.166 }, radius = 0.02 }, { at = { 0, -0.018, 0.222 }, size = { 0.05, 0.07 }, radius = 0.015 } } }
      k:lump { mass = 1.1, at = { 0, 0, 0.06 }, size = { 0.07, 0.14, 0.10 } } -- what is in it
      k:cylinder { radius = 0.030, height = 0.042, at = { 0, -0.020, 0.222 }, anchor = "bottom", slot = "head", segments = 18, fill = 0.3 }
      for i = 0, 15 do local a = math.rad(22.5 * i); k:box { size = { 0.003, 0.003, 0.034 }, at = { 0.0298 * math.cos(a), -0.020 + 0.0298 * math.sin(a), 0.241 }, rot = { 0, 0, 22.5 * i }, slot = "head", bevel = 0, visual_only = true } end
      for _, s in ipairs { -1, 1 } do
        k:box { size = { 0.001, 0.118, 0.095 }, at = { s * 0.0481, -0.004, 0.070 }, slot = "label", bevel = 0, visual_only = true }
        k:prism { polygon = outline.ellipse(0.044, 0.026, 24), axis = "x", height = 0.002, at = { s * 0.0482, -0.004, 0.082 }, slot = "print", bevel = 0, visual_only = true }
        for i = -1, 1 do k:prism { polygon = outline.circle(0.008 - 0.0015 * math.abs(i), 12), axis = "x", height = 0.002, at = { s * 0.0482, -0.004 + 0.026 * i, 0.042 }, slot = "print", bevel = 0, visual_only = true } end
      end
      k:fit()
      return
    end
    k:loft { slot = "bottle", segments = 5, crease = 50, fill = 0.15, sections = { { at = { 0, 0, 0 }, size = { 0.062, 0.072 }, radius = 0.026 }, { at = { 0, 0, 0.006 }, size = { 0.068, 0.078 }, radius = 0.030 }, { at = { 0, 0, 0.090 }, size = { 0.066, 0.076 }, radius = 0.030 }, { at = { 0, 0, 0.135 }, size = { 0.050, 0.058 }, radius = 0.024 }, { at = { 0, 0, 0.165 }, size = { 0.040, 0.044 }, radius = 0.0195 }, { at = { 0, 0, 0.185 }, size = { 0.028, 0.028 }, radius = 0.0138 } } }
    k:lump { mass = 0.42, at = { 0, 0, 0.05 }, size = { 0.05, 0.06, 0.09 } }
    local function wrap(slot, half, from, to, lift) kitchen.wrap(k, { low = { 0.024, 0.0676, 0.0776, 0.030 }, high = { 0.086, 0.0661, 0.0761, 0.030 }, half = half, from = from, to = to, lift = lift, slot = slot, both = true }) end
    wrap("label", 0.024)
    for i = 0, 1 do wrap("print", 0.017, 0.26 - 0.14 * i, 0.32 - 0.14 * i, 0.0008) end
    for _, s in ipairs { -1, 1 } do k:prism { polygon = outline.star(0.013, 0.008, 8), axis = "x", height = 0.0024, at = { s * 0.0328, 0, 0.066 }, slot = "print", bevel = 0, visual_only = true } end
    k:cylinder { radius = 0.0175, height = 0.020, at = { 0, 0, 0.178 }, anchor = "bottom", slot = "trigger", segments = 16, fill = 0.4, no_collider = true }
    for i = 0, 11 do local a = math.rad(30 * i); k:box { size = { 0.002, 0.003, 0.016 }, at = { 0.0175 * math.cos(a), 0.0175 * math.sin(a), 0.188 }, rot = { 0, 0, 30 * i }, slot = "trigger", bevel = 0, visual_only = true } end
    -- Head: neck, a body that reaches back and forward, nozzle, trigger.
    k:loft { slot = "head", segments = 3, fill = 0.4, sections = { { at = { 0, 0, 0.196 }, size = { 0.026, 0.022 }, radius = 0.009 }, { at = { -0.004, 0, 0.216 }, size = { 0.034, 0.024 }, radius = 0.010 } } }
    k:loft { slot = "head", segments = 3, fill = 0.35, sections = { { at = { 0.004, 0, 0.213 }, size = { 0.088, 0.023 }, radius = 0.009 }, { at = { 0.002, 0, 0.228 }, size = { 0.086, 0.025 }, radius = 0.011 }, { at = { -0.004, 0, 0.240 }, size = { 0.066, 0.018 }, radius = 0.008 } } }
    k:cylinder { radius = 0.009, height = 0.018, axis = "x", at = { 0.055, 0, 0.225 }, slot = "trigger", segments = 8, fill = 0.6 }
    k:sweep { path = { { 0.034, 0, 0.216 }, { 0.036, 0, 0.196 }, { 0.046, 0, 0.172 }, { 0.054, 0, 0.160 } }, rect = { 0.015, 0.006 }, up = { 1, 0, 0 }, smooth = true, steps = 3, slot = "trigger", no_collider = true }
    k:cylinder { radius = 0.0016, height = 0.17, at = { 0.002, 0, 0.095 }, slot = "trigger", segments = 6, visual_only = true } -- dip tube
    k:fit()
  end,
}
