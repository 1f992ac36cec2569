-- Cotton strings on a stick that stands in its bucket with a wringer on wheels; or a flat mop, lying.
return kind {
  api    = 1,
  names  = { en = "mop, floor mop, string mop, flat mop", zh = "拖把, 墩布" },
  measure_zh = "把",
  groups = { "cleaning tool", "tool" },
  stands = "floor", back_to = "wall",
  size   = { width = { 0.26, 0.32, 0.40 }, depth = { 0.36, 0.44, 0.52 }, height = { 1.05, 1.25, 1.40 } },
  mass   = { 0.3, 3.2, 8 },
  params = { type = one_of { "bucket", "flat", default = "bucket", words = { string = "bucket", flat = "flat", microfibre = "flat", ["平板"] = "flat" }, size = { bucket = { width = { 0.24, 0.27, 0.31 }, depth = { 0.38, 0.42, 0.46 }, height = { 1.15, 1.28, 1.38 } }, flat = { width = { 1.2, 1.3, 1.4 }, depth = { 0.36, 0.42, 0.46 }, height = { 0.035, 0.045, 0.055 } } } } },
  slots  = { stick = { "beech", "aluminium", "painted_metal", tint = { "#ffffff", "#5080b0" } }, bucket = { "plastic", tint = { "#e8c030", "#4a7ab0", "#c8403a", "#5a9a70" } }, string = { "cotton", tint = { "#ffffff", "#c8d8e8" } }, clamp = { "plastic", tint = { "#505054", "#4a7ab0", "#c8403a" } }, wheel = "black_plastic", metal = "galvanised_steel", water = "water" },
  rooms  = { "laundry_room", "garage", "closet" },
  build  = function(p, k)
    local r = p.rng("strings")
    if p.type == "flat" then
      k:with({ at = { 0, 0, 0 }, rot = { 0, 0, 90 } }, function()
        k:rounded_box { size = { 0.13, 0.42, 0.014 }, at = { 0, 0, 0 }, anchor = "bottom", radius = 0.006, segments = 2, slot = "string" }
        k:rounded_box { size = { 0.095, 0.38, 0.014 }, at = { 0, 0, 0.012 }, anchor = "bottom", radius = 0.005, segments = 2, slot = "clamp", fill = 0.5 }
        for i = 0, 20 do for _, s in ipairs { -1, 1 } do k:capsule { radius = 0.005, height = 0.03, axis = "x", at = { s * 0.066, -0.20 + 0.02 * i, 0.006 }, slot = "string", segments = 4, visual_only = true } end end
        k:box { size = { 0.05, 0.035, 0.02 }, at = { 0, 0, 0.026 }, anchor = "bottom", slot = "clamp" }
        handles.stick(k, { from = { 0.02, 0, 0.036 }, to = { 1.22, 0, 0.015 }, radius = 0.0115, slot = "stick", grip = "clamp", fill = p.slots.stick == "beech" and 1 or 0.15 })
      end)
      k:fit()
      return
    end
    -- Bucket on four casters, a wringer hooked over its back rim.
    local z0, h = 0.05, 0.26
    local function ring(z, grow) return { at = { 0, 0, z }, size = { 0.40 + grow, 0.27 + grow }, radius = 0.06 } end
    local body = k:loft { sections = { { at = { 0, 0, z0 }, size = { 0.33, 0.21 }, radius = 0.05 }, ring(z0 + h, 0) }, slot = "bucket", segments = 3, no_collider = true }
    k:cut(body, k:loft { sections = { { at = { 0, 0, z0 + 0.006 }, size = { 0.322, 0.202 }, radius = 0.046 }, ring(z0 + h + 0.002, -0.008) }, slot = "bucket", segments = 3, no_collider = true })
    for _, q in ipairs { { { -0.2, -0.135, z0 + 0.08 }, { -0.175, 0.135, z0 + h } }, { { 0.175, -0.135, z0 + 0.08 }, { 0.2, 0.135, z0 + h } }, { { -0.2, -0.135, z0 + 0.08 }, { 0.2, -0.105, z0 + h } }, { { -0.2, 0.105, z0 + 0.08 }, { 0.2, 0.135, z0 + h } }, { { -0.17, -0.105, z0 }, { 0.17, 0.105, z0 + 0.02 } } } do k:box { low = q[1], high = q[2], slot = "bucket", collider_only = true } end
    k:loft { sections = { ring(z0 + h - 0.014, 0.014), ring(z0 + h - 0.002, 0.016) }, slot = "bucket", segments = 3, visual_only = true }
    k:loft { sections = { { at = { 0, 0, z0 + 0.08 }, size = { 0.338, 0.214 }, radius = 0.05 }, { at = { 0, 0, z0 + 0.082 }, size = { 0.338, 0.214 }, radius = 0.05 } }, slot = "water", segments = 3, no_collider = true, no_mass = true }
    for _, sx in ipairs { -1, 1 } do for _, sy in ipairs { -1, 1 } do fittings.caster(k, { at = { sx * 0.12, sy * 0.075, z0 + 0.004 }, height = z0 + 0.004, slot = "metal", wheel = "wheel", turn = 30 * sx + 50 * sy }) end end
    local zr = z0 + h
    for _, s in ipairs { -1, 1 } do
      k:box { size = { 0.16, 0.008, 0.12 }, at = { -0.105, s * 0.115, zr + 0.035 }, slot = "clamp", bevel = 0.003 }
      k:cylinder { radius = 0.018, height = 0.212, axis = "y", at = { -0.105 + s * 0.042, 0, zr + 0.01 }, slot = "bucket", segments = 12, fill = 0.3 }
    end
    k:box { size = { 0.012, 0.238, 0.09 }, at = { -0.188, 0, zr + 0.05 }, slot = "clamp", bevel = 0.003 }
    k:sweep { path = { { -0.165, 0.123, zr + 0.05 }, { -0.10, 0.130, zr + 0.16 }, { -0.05, 0.130, zr + 0.27 } }, radius = 0.008, segments = 8, slot = "metal" }
    k:cylinder { radius = 0.013, height = 0.10, at = { -0.028, 0.130, zr + 0.31 }, rot = { 0, 24, 0 }, slot = "wheel", segments = 10 }
    -- The mop leans in it: strings hang into the bucket.
    local top = z0 + 0.42
    local a, b = { 0.095, 0, top }, { 0.0, 0, 1.38 }
    handles.stick(k, { from = a, to = b, radius = 0.0125, slot = "stick", grip = "clamp", fill = p.slots.stick == "beech" and 1 or 0.15 })
    k:box { size = { 0.06, 0.12, 0.20 }, at = { 0.095, 0, top }, anchor = "top", slot = "string", collider_only = true }
    k:box { size = { 0.035, 0.13, 0.055 }, at = { 0.094, 0, top + 0.005 }, rot = { 0, -6, 0 }, slot = "clamp", bevel = 0.006 }
    for i = 1, 24 do
      local v = (i - 0.5) / 24 * 2 - 1
      local s = i % 2 == 0 and 1 or -1
      local y = 0.060 * v
      k:sweep { path = { { 0.095 + s * 0.006, y, top - 0.01 }, { 0.095 + s * 0.036, y * 1.2, top - 0.02 }, { 0.095 + s * r:uniform(0.036, 0.055), y * 1.5, top - 0.12 }, { 0.095 + s * r:uniform(0.0, 0.045), y * 1.2, z0 + 0.12 } }, radius = 0.0075, smooth = true, steps = 2, segments = 5, slot = "string", soft = true, no_collider = true }
    end
    k:fit()
  end,
}
