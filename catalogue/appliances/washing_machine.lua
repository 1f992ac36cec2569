-- A sheet-metal case with a drum behind a round glass door (or under a lid), a detergent drawer, a dial and a display.
return kind {
  api    = 1,
  names  = { en = "washing machine, washer, clothes washer, laundry machine, front-loading washer, front loader", zh = "洗衣机" },
  measure_zh = "台",
  groups = { "appliance", "machine" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 0.55, 0.60, 0.70 }, depth = { 0.52, 0.62, 0.72 }, height = { 0.82, 0.86, 1.05 } },
  mass   = { 35, 65, 110 },
  params = {
    loading = one_of { "front", "top", default = "front", words = { ["top-load"] = "top", ["top-loading"] = "top", ["front-load"] = "front", ["front-loading"] = "front", ["波轮"] = "top", ["上开"] = "top", ["滚筒"] = "front" },
      size = { front = { height = { 0.82, 0.85, 0.90 } }, top = { height = { 0.92, 0.98, 1.05 } } } },
  },
  slots  = {
    shell = { "painted_metal", "painted_metal", "stainless_steel", tint = { "#ffffff", "#f4f5f6", "#8f9498", "#3b3e42" } },
    ring  = { "chrome", "black_plastic", "plastic" },
    glass = { "glass", tint = "#9aa4aa" },
    drum  = "stainless_steel",
    dark  = "black_plastic",
    panel = "screen_black",
    mark  = "neon",
  },
  rooms  = { "laundry_room", "bathroom", "basement", "kitchen" },
  build  = function(p, k)
    local w, h, d = p.width / 2, p.height, p.depth
    if p.loading == "front" then
      local r = math.min(0.215, w * 0.70)
      local front = appliance.drum_machine(k, { width = p.width, depth = d, height = h, slot = "shell", ring = "ring", glass = "glass", drum = "drum", dark = "dark", radius = r, z = 0.45 * h, weight = 38 })
      local z = h - 0.062
      k:box { low = { front - 0.002, -w + 0.016, h - 0.118 }, high = { front + 0.001, w - 0.016, h - 0.115 }, bevel = 0, slot = "dark", visual_only = true }
      -- Detergent drawer on the left: a face with a grip in a real slot of the front.
      local y0, y1 = -w + 0.025, -w + 0.185
      local part = k:part("detergent_drawer")
      k:box { low = { front + 0.002, y0, z - 0.040 }, high = { front + 0.020, y1, z + 0.040 }, slot = "shell", part = part, bevel = 0.005, fill = 0.15 }
      k:box { low = { front + 0.018, y0 + 0.03, z - 0.030 }, high = { front + 0.028, y1 - 0.03, z - 0.018 }, slot = "dark", part = part, bevel = 0.003, no_collider = true }
      k:joint { part = part, type = "slide", axis = { 1, 0, 0 }, range = { 0, 0.16 }, hold = "friction" }
      k:handle { part = part, at = { front + 0.028, (y0 + y1) / 2, z - 0.02 }, normal = { 1, 0, 0 } }
      electronics.dial(k, { at = { front, 0.02, z }, radius = 0.032, out = 0.024, slot = "ring", mark = "dark" })
      for i = 0, 11 do
        local a = math.rad(30 * i)
        k:box { size = { 0.001, 0.004, 0.004 }, at = { front + 0.0005, 0.02 + 0.044 * math.sin(a), z + 0.044 * math.cos(a) }, bevel = 0, slot = "dark", visual_only = true }
      end
      electronics.screen(k, { at = { front, w - 0.11, z + 0.006 }, width = 0.13, height = 0.045, slot = "panel" })
      appliance.digits(k, { at = { front + 0.002, w - 0.11, z + 0.006 }, height = 0.020, text = "1:45", slot = "mark" })
      electronics.buttons(k, { at = { front + 0.002, w - 0.11, z - 0.030 }, count = 5, pitch = 0.025, size = 0.009, slot = "ring" })
      return
    end
    -- A top loader: a deep tub under a lid, the panel on a raised back.
    local deck, back = h - 0.10, 0.14
    local case = k:rounded_box { low = { 0, -w, 0.02 }, high = { d, w, deck }, radius = 0.014, segments = 3, slot = "shell", fill = 0.016, no_collider = true }
    local cx, r, deep = back + (d - back) / 2, math.min(0.22, (d - back) / 2 - 0.04, w - 0.05), 0.42
    k:cut(case, k:cylinder { radius = r, height = deep + 0.02, at = { cx, 0, deck - deep / 2 + 0.01 }, slot = "shell", bevel = 0, segments = 32, no_collider = true })
    local s = 0.72 * r
    for _, q in ipairs { { { 0, -w, 0.02 }, { d, w, deck - deep } }, { { 0, -w, deck - deep }, { cx - s, w, deck } }, { { cx + s, -w, deck - deep }, { d, w, deck } }, { { cx - s, -w, deck - deep }, { cx + s, -s, deck } }, { { cx - s, s, deck - deep }, { cx + s, w, deck } } } do
      k:box { low = q[1], high = q[2], slot = "shell", collider_only = true }
    end
    k:lathe { profile = { { r * 0.97, 0 }, { r * 0.97, deep - 0.03 }, { r * 0.90, deep - 0.008 } }, wall = 0.003, at = { cx, 0, deck - deep }, slot = "drum", segments = 32, no_collider = true, fill = 0.3 }
    k:cone { radius = 0.06, radius_top = 0.035, height = 0.10, at = { cx, 0, deck - deep + 0.05 }, slot = "dark", segments = 18, no_collider = true, fill = 0.1 }
    k:container("drum", { center = { cx, 0, deck - deep }, size = { 1.3 * s, 1.3 * s }, clearance = deep - 0.02 })
    k:hull { slot = "shell", fill = 0.06, points = { { 0, -w + 0.01, deck - 0.004 }, { 0, w - 0.01, deck - 0.004 }, { back, -w + 0.01, deck - 0.004 }, { back, w - 0.01, deck - 0.004 }, { 0, -w + 0.01, h }, { 0, w - 0.01, h }, { back - 0.05, -w + 0.01, h }, { back - 0.05, w - 0.01, h } } }
    k:with({ at = { back, 0, deck }, rot = { 0, -26.6, 0 } }, function() -- the panel leans back
      electronics.screen(k, { at = { 0.001, 0.04, 0.055 }, width = 0.16, height = 0.05, slot = "panel" })
      appliance.digits(k, { at = { 0.003, 0.04, 0.055 }, height = 0.022, text = "0:48", slot = "mark" })
      electronics.dial(k, { at = { 0, -w + 0.14, 0.055 }, radius = 0.032, out = 0.022, slot = "ring", mark = "dark" })
      electronics.buttons(k, { at = { 0.001, w - 0.11, 0.055 }, count = 4, pitch = 0.03, size = 0.016, slot = "ring" })
    end)
    local lid = { low = { back + 0.014, -w + 0.03, deck + 0.003 }, high = { d - 0.012, w - 0.03, deck + 0.018 } }
    local part = joinery.lid(k, { name = "lid", low = lid.low, high = lid.high, slot = "shell", open = 70, panel = false })
    local plate = k:rounded_box { low = lid.low, high = lid.high, radius = 0.006, segments = 2, slot = "shell", part = part, fill = 0.12, no_collider = true }
    k:cut(plate, k:prism { polygon = outline.rounded_rect(d - back - 0.16, 2 * w - 0.20, 0.06, 4), height = 0.1, at = { cx, 0, deck + 0.01 }, slot = "shell", part = part, bevel = 0, no_collider = true })
    k:box { low = { cx - (d - back) / 2 + 0.07, -w + 0.09, deck + 0.009 }, high = { cx + (d - back) / 2 - 0.07, w - 0.09, deck + 0.012 }, slot = "glass", part = part, bevel = 0, no_collider = true }
    k:box { low = lid.low, high = lid.high, slot = "shell", part = part, collider_only = true }
    k:box { low = { d - 0.012, -0.06, deck + 0.004 }, high = { d - 0.002, 0.06, deck + 0.012 }, slot = "dark", part = part, bevel = 0.002, no_collider = true }
    k:lump { mass = 26, at = { d / 2, 0, 0.25 }, size = { 0.3, 0.3, 0.3 } }
    fittings.feet(k, { low = { 0, -w, 0 }, high = { d, w, 0 }, height = 0.024, slot = "dark", radius = 0.022, inset = 0.05 })
  end,
}
