-- A case with a paper slot in front, a tray to pull out, a scanner lid that opens, keys and a small screen; or a copier as tall as a table.
return kind {
  api    = 1,
  names  = { en = "printer, inkjet printer, laser printer, printer scanner, color printer, multifunction printer, copier, photocopier, scanner, copy machine, fax machine", zh = "打印机, 复印机, 扫描仪" },
  measure_zh = "台",
  groups = { "electronics", "machine" },
  stands = function(p) return p.type == "copier" and "floor" or "surface" end,
  access = { ["+x"] = 0.5 },
  size   = { width = { 0.38, 0.44, 0.52 }, depth = { 0.34, 0.40, 0.48 }, height = { 0.16, 0.22, 0.34 } },
  mass   = { 3, 9, 120 },
  params = { type = one_of { "desk", "copier", default = "desk", words = { copier = "copier", photocopier = "copier", ["复印机"] = "copier", office = "copier" }, size = { desk = { width = { 0.38, 0.44, 0.52 }, depth = { 0.34, 0.40, 0.48 }, height = { 0.16, 0.22, 0.34 } }, copier = { width = { 0.56, 0.62, 0.70 }, depth = { 0.58, 0.66, 0.75 }, height = { 0.95, 1.10, 1.25 } } } } },
  slots  = {
    body   = { "plastic_matte", "plastic", tint = { "#ffffff", "#e4e4e2", "#4a4d52" } },
    dark   = { "black_plastic" },
    paper  = "paper",
    ink    = { "paint", tint = { "#3a3a3c" } },
    glass  = "screen_black",
    screen = "screen_on",
    key    = { "plastic", tint = { "#5ab878", "#e8a23f" } },
  },
  rooms  = { "home_office", "open_office", "study", "library" },
  build  = function(p, k)
    local copier = p.type == "copier"
    local w, d, h = p.width / 2, p.depth, p.height
    local lid = copier and 0.07 or math.max(0.022, 0.13 * h)
    local x1 = d - (copier and 0.05 or 0.06) -- front of the case: trays stand out before it
    local foot = copier and 0.06 or 0.008
    local cases = h - lid - 0.003 -- top of the case
    local tray = copier and 0.11 or math.min(0.05, 0.25 * h)
    local rows = copier and 3 or 1
    local z1 = foot + tray * rows + 0.012
    if copier then for _, x in ipairs { 0.07, x1 - 0.07 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.028, height = foot + 0.002, at = { x, s * (w - 0.07), 0 }, anchor = "bottom", slot = "dark", segments = 14 } end end
    else for _, x in ipairs { 0.04, x1 - 0.04 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.014, height = foot + 0.002, at = { x, s * (w - 0.04), 0 }, anchor = "bottom", slot = "dark", segments = 12 } end end end
    -- The lower case is open in front for trays; the upper has the slot where paper comes out.
    local t = 0.012
    local function solid(low, high, slot, radius) k:rounded_box { low = low, high = high, radius = radius or 0.006, segments = 2, slot = slot or "body", fill = 0.12 } end
    solid({ 0, -w, foot }, { x1, -w + t, z1 })
    solid({ 0, w - t, foot }, { x1, w, z1 })
    solid({ 0, -w + t - 0.003, foot }, { 0.05, w - t + 0.003, z1 })
    k:box { low = { 0.04, -w + t, foot }, high = { x1, w - t, foot + 0.006 }, bevel = 0, slot = "dark", fill = 0.5 }
    local slot0 = copier and 0.62 * h or z1 + 0.004
    local slot1 = math.min(cases - 0.035, copier and slot0 + 0.13 or z1 + 0.30 * (cases - z1) + 0.012)
    if copier then solid({ 0, -w, z1 - 0.001 }, { x1, w, slot0 }, "body", 0.008) else solid({ 0, -w, z1 - 0.004 }, { x1, w, slot0 }) end
    solid({ 0, -w, slot0 - 0.004 }, { 0.55 * x1, w, slot1 }, "dark", 0.002)
    for _, s in ipairs { -1, 1 } do k:box { low = { 0.5 * x1, s < 0 and -w or w - 0.03, slot0 - 0.003 }, high = { x1, s < 0 and -w + 0.03 or w, slot1 + 0.003 }, bevel = 0.004, slot = "body", fill = 0.12 } end
    solid({ 0, -w, slot1 }, { x1, w, cases }, "body", 0.008)
    k:lump { mass = copier and 45 or 4, at = { 0.45 * d, 0, copier and 0.4 * h or 0.45 * h }, size = { 0.4 * d, 1.2 * w, 0.4 * h } }
    k:box { low = { 0.06, -w + 0.04, cases - 0.001 }, high = { x1 - 0.04, w - 0.05, cases + 0.0006 }, bevel = 0, slot = "glass", visual_only = true }
    -- Paper that has come out lies in the slot.
    k:box { low = { 0.5 * x1, -0.105, slot0 + 0.001 }, high = { copier and x1 or d - 0.004, 0.105, slot0 + 0.004 }, bevel = 0, slot = "paper", no_collider = true }
    for i = 0, 4 do k:box { size = { 0.003, 0.15 - 0.02 * (i % 3), 0.0005 }, at = { x1 - 0.012 - 0.012 * i, -0.01 * (i % 3), slot0 + 0.0042 }, bevel = 0, slot = "ink", visual_only = true } end
    if not copier then k:box { low = { x1 - 0.01, -0.115, slot0 - 0.004 }, high = { d, 0.115, slot0 + 0.001 }, bevel = 0.002, slot = "dark" } end
    -- Trays.
    for i = 1, rows do
      local bay = { low = { 0.05, -w + t, foot + 0.006 + tray * (i - 1) }, high = { x1, w - t, foot + 0.004 + tray * i } }
      joinery.drawer(k, bay, { name = "tray_" .. i, slot = "body", inside = "dark", wall = 0.004, front = 0.014, inset = not copier, cover = -0.002, travel = 0.5 * (x1 - 0.05),
        handle = { out = 0, draw = function(q, width) q:box { size = { 0.003, 0.3 * width, 0.012 }, at = { 0, 0, copier and 0.02 or 0 }, slot = "dark", visual_only = true, bevel = 0.001 } q:handle { at = { 0, 0, 0 }, normal = { 1, 0, 0 }, part = "tray_" .. i } end } })
    end
    -- Lid of the scanner.
    local cover = k:part("lid")
    local back = copier and 0.03 or 0.025
    k:rounded_box { low = { back, -w + 0.004, cases + 0.003 }, high = { x1 - 0.006, w - 0.004, h }, radius = 0.007, segments = 2, slot = "body", part = cover, fill = 0.15 }
    k:box { low = { 0.06, -w + 0.04, cases + 0.0024 }, high = { x1 - 0.04, w - 0.05, cases + 0.004 }, bevel = 0, slot = "paper", part = cover, visual_only = true }
    if copier then k:rounded_box { low = { back + 0.06, -w + 0.06, h - 0.02 }, high = { x1 - 0.1, 0.35 * w, h }, radius = 0.008, segments = 2, slot = "dark", part = cover, visual_only = true } end
    k:joint { part = cover, type = "hinge", axis = { 0, -1, 0 }, origin = { back, 0, cases + 0.003 }, range = { 0, 70 }, hold = "friction" }
    k:handle { part = cover, at = { x1 - 0.006, 0, h - 0.5 * lid }, normal = { 1, 0, 0 } }
    -- Panel with a screen and keys, leaning, before the case.
    local pz = (slot1 + cases) / 2
    k:with({ at = { x1 + 0.010, copier and 0.25 * w or -0.05 * w, pz }, rot = { 0, -28, 0 } }, function()
      local ph = math.max(0.04, math.min(0.10, cases - slot1))
      k:box { size = { 0.012, copier and 0.9 * w or 1.1 * w, ph }, bevel = 0.003, slot = "dark", fill = 0.3 }
      k:box { size = { 0.002, 0.09, 0.72 * ph }, at = { 0.0062, -0.02, 0 }, bevel = 0, slot = "screen", visual_only = true }
      for i = 0, 2 do electronics.buttons(k, { at = { 0.006, 0.072, 0.26 * ph * (i - 1) }, count = 3, pitch = 0.018, size = 0.010, slot = "body" }) end
      electronics.buttons(k, { at = { 0.006, -0.10, 0.02 * ph }, count = 1, size = 0.018, slot = "key" })
    end)
    k:fit()
  end,
}
