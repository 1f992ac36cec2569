-- A rounded sheet-metal shell with bread slots, a lever that slides down, a browning dial and a crumb tray.
return kind {
  api    = 1,
  names  = { en = "toaster, bread toaster", zh = "烤面包机, 吐司机" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "surface",
  size   = { width = { 0.17, 0.20, 0.34 }, depth = { 0.28, 0.32, 0.40 }, height = { 0.17, 0.19, 0.22 } },
  mass   = { 0.8, 2.2, 9.8 },
  params = {
    slices = int(2, 2, 4, { ["two-slice"] = 2, ["2-slice"] = 2, ["four-slice"] = 4, ["4-slice"] = 4, ["两片"] = 2, ["四片"] = 4 }, { nil, { width = { 0.17, 0.19, 0.22 } }, { width = { 0.17, 0.20, 0.24 } }, { width = { 0.28, 0.31, 0.34 } } }),
    style  = one_of { "modern", "retro", words = { retro = "retro", vintage = "retro", ["复古"] = "retro" } },
  },
  slots  = { shell = { "stainless_steel", "painted_metal", "chrome", retro = "painted_metal", tint = { "#f4efe3", "#2c2e31", "#b03a32", "#86b3a6", "#5a7a94" } }, trim = { "black_plastic", retro = "chrome" }, inner = "black_steel", mark = "plastic", foot = "rubber" },
  rooms  = { "kitchen" },
  build  = function(p, k)
    local w, d, h, foot = p.width / 2, p.depth - 0.036, p.height, 0.010
    local n = p.slices > 2 and 2 or 1 -- pairs of slots
    local retro = p.style == "retro"
    local body = k:rounded_box { low = { 0, -w, foot }, high = { d, w, h }, radius = retro and 0.045 or 0.028, segments = 4, slot = "shell", fill = 0.05, no_collider = true }
    local deep, x0, x1 = 0.12, 0.045, d - 0.055
    local slots, edges = {}, { -w }
    for i = 1, 2 * n do
      local y = (i - (2 * n + 1) / 2) * (p.width - 0.05) / (2 * n)
      slots[i] = { y - 0.015, y + 0.015 }
      k:cut(body, k:box { low = { x0, y - 0.015, h - deep }, high = { x1, y + 0.015, h + 0.02 }, slot = "shell", bevel = 0, no_collider = true })
      k:box { low = { x0 + 0.001, y - 0.0148, h - deep }, high = { x1 - 0.001, y + 0.0148, h - deep + 0.003 }, slot = "inner", bevel = 0, visual_only = true }
      for _, s in ipairs { -1, 1 } do -- a frame around each slot and wires inside
        k:box { low = { x0, y + s * 0.0155 - 0.002, h - 0.002 }, high = { x1, y + s * 0.0155 + 0.002, h + 0.0008 }, slot = "inner", bevel = 0, visual_only = true }
        for j = 1, 5 do k:box { low = { x0 + (x1 - x0) * j / 6 - 0.001, y + s * 0.012 - 0.001, h - deep }, high = { x0 + (x1 - x0) * j / 6 + 0.001, y + s * 0.012 + 0.001, h - 0.012 }, slot = "inner", bevel = 0, visual_only = true } end
      end
      k:container("slot_" .. i, { center = { (x0 + x1) / 2, y, h - deep + 0.003 }, size = { x1 - x0 - 0.01, 0.024 }, clearance = deep + 0.03 })
    end
    -- Colliders: below, both ends, walls between the slots.
    local q = retro and 0.045 or 0.028
    k:loft { slot = "shell", segments = 2, collider_only = true, sections = { { at = { d / 2, 0, foot }, size = { d - q, 2 * w - q }, radius = 0.6 * q }, { at = { d / 2, 0, foot + 0.6 * q }, size = { d, 2 * w }, radius = q }, { at = { d / 2, 0, h - deep }, size = { d, 2 * w }, radius = q } } }
    for _, q in ipairs { { 0.010, x0 }, { x1, d - 0.010 } } do k:box { low = { q[1], -w + 0.014, h - deep }, high = { q[2], w - 0.014, h - 0.012 }, slot = "shell", collider_only = true } end
    for i = 0, 2 * n do
      local a, b = i == 0 and -w + 0.004 or slots[i][2], i == 2 * n and w - 0.004 or slots[i + 1][1]
      k:box { low = { x0, a, h - deep }, high = { x1, b, (i == 0 or i == 2 * n) and h - 0.012 or h }, slot = "shell", collider_only = true }
    end
    fittings.feet(k, { low = { 0, -w, 0 }, high = { d, w, 0 }, height = foot + (retro and 0.012 or 0.004), slot = "foot", radius = 0.011, inset = retro and 0.05 or 0.03 })
    k:lump { mass = 0.4 * n, at = { d / 2, 0, 0.05 }, size = { 0.2, 0.1, 0.05 } } -- elements and springs
    if not retro then k:box { low = { 0.03, -w - 0.0006, foot + 0.018 }, high = { d - 0.03, w + 0.0006, foot + 0.021 }, slot = "trim", bevel = 0, visual_only = true } end
    -- Front: a lever in its slit for each pair, a dial and buttons.
    for i = 1, n do
      local y = (i - (n + 1) / 2) * w
      local z = h - 0.055
      k:box { low = { d - 0.004, y - 0.004, 0.052 }, high = { d + 0.0008, y + 0.004, z + 0.010 }, slot = "inner", bevel = 0, visual_only = true }
      local part = k:part(n > 1 and "lever_" .. i or "lever")
      k:rounded_box { low = { d + 0.003, y - 0.022, z - 0.006 }, high = { d + 0.036, y + 0.022, z + 0.007 }, radius = 0.005, segments = 2, slot = "trim", part = part }
      k:joint { part = part, type = "slide", axis = { 0, 0, -1 }, range = { 0, 0.06 }, hold = "friction" }
      k:handle { part = part, at = { d + 0.03, y, z }, normal = { 0, 0, 1 } }
      electronics.dial(k, { at = { d, y, 0.036 }, radius = 0.014, out = 0.014, slot = "trim", mark = "mark", turn = 30 * i - 50 })
      electronics.buttons(k, { at = { d, y + 0.045, z - 0.02 }, count = 3, pitch = 0.022, size = 0.011, slot = "trim", upright = true })
    end
    electronics.cable(k, { path = { { 0.002, 0.03, 0.03 }, { -0.0, 0.04, 0.02 } }, slot = "trim" })
    k:fit()
  end,
}
