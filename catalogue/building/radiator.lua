-- A heater on the wall: columns of iron side by side, a flat panel with ribs and a grille, or rails of a towel warmer; valve and pipes below.
return kind {
  api    = 1,
  names  = { en = "radiator, heater panel, heating radiator", zh = "暖气片, 散热器" },
  measure_zh = "个",
  groups = { "heater" },
  stands = "wall", mount_height = 0.42,
  size   = { width = { 0.40, 0.90, 1.80 }, depth = { 0.07, 0.12, 0.22 }, height = { 0.35, 0.60, 0.75 } },
  mass   = { 4, 28, 160 },
  params = {
    form = one_of { "column", "panel", "towel", default = "column", words = { column = "column", ["cast-iron"] = "column", victorian = "column", panel = "panel", flat = "panel", towel = "towel", heated = "towel", ["铸铁"] = "column", ["板式"] = "panel", ["毛巾"] = "towel" },
      size = { column = { depth = { 0.11, 0.14, 0.22 } }, towel = { width = { 0.40, 0.50, 0.60 }, height = { 0.70, 0.80, 0.82 }, depth = { 0.07, 0.09, 0.12 } } } },
  },
  slots  = {
    body  = { "painted_metal", "cast_iron", tint = { "#f6f5f1", "#e9e5da", "#3b3f43", "#c7c9c6" } },
    pipe  = { "chrome", "brass", "copper" },
    valve = { "plastic", "brass", tint = "#f4f4f2" },
  },
  rooms  = { "living_room", "bedroom", "bathroom", "hallway", "office" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local y1 = w - 0.055 -- the valve stands at the right
    local mid = (-w + y1) / 2
    local gap = 0.03
    local function bracket(y, z) k:box { low = { 0, y - 0.02, z - 0.04 }, high = { gap + 0.01, y + 0.02, z + 0.04 }, slot = "body", fill = 0.3 } end
    if p.form == "column" then
      local pitch = 0.058
      local n = math.max(4, math.floor((y1 + w) / pitch + 0.5))
      pitch = (y1 + w) / n
      for i = 1, n do
        local y = -w + (i - 0.5) * pitch
        for j, x in ipairs(d > 0.17 and { gap + 0.03, (gap + d) / 2, d - 0.03 } or { gap + 0.025, d - 0.025 }) do
          k:capsule { radius = 0.40 * pitch, height = h - 0.01, at = { x, y, 0.005 }, segments = 10, slot = "body", fill = 0.22, no_collider = true }
        end
        for _, z in ipairs { -h / 2 + 0.045, h / 2 - 0.035 } do k:rounded_box { low = { gap, y - 0.45 * pitch, z - 0.03 }, high = { d, y + 0.45 * pitch, z + 0.035 }, radius = 0.018, segments = 2, slot = "body", fill = 0.22, no_collider = true } end
      end
      for _, z in ipairs { -h / 2 + 0.045, h / 2 - 0.045 } do k:cylinder { radius = 0.018, height = y1 + w - 0.03, axis = "y", at = { (gap + d) / 2, mid, z }, slot = "body", segments = 12, fill = 0.3, no_collider = true } end
      k:box { low = { gap, -w + 0.004, -h / 2 + 0.012 }, high = { d, y1 - 0.004, h / 2 }, slot = "body", bevel = 0, collider_only = true }
    elseif p.form == "panel" then
      k:rounded_box { low = { d - 0.02, -w, -h / 2 }, high = { d - 0.004, y1, h / 2 }, radius = 0.006, segments = 2, slot = "body", fill = 0.25, no_collider = true }
      local n = math.floor((y1 + w) / 0.035)
      for i = 1, n do k:box { size = { 0.012, 0.016, h - 0.09 }, at = { d - 0.006, -w + (i - 0.5) * (y1 + w) / n, 0 }, slot = "body", bevel = 0.005, visual_only = true } end
      if d > 0.09 then k:box { low = { gap, -w + 0.01, -h / 2 + 0.02 }, high = { gap + 0.014, y1 - 0.01, h / 2 - 0.02 }, slot = "body", fill = 0.3, no_collider = true } end
      for _, y in ipairs { -w + 0.002, y1 - 0.014 } do k:box { low = { gap, y, -h / 2 + 0.015 }, high = { d - 0.01, y + 0.012, h / 2 - 0.004 }, slot = "body", fill = 0.2, no_collider = true } end
      for i = 1, n do k:box { size = { d - gap - 0.03, 0.006, 0.004 }, at = { (gap + d) / 2 - 0.005, -w + (i - 0.5) * (y1 + w) / n, h / 2 - 0.006 }, slot = "body", bevel = 0, visual_only = true } end
      for _, x in ipairs { gap + 0.003, d - 0.024 } do k:box { low = { x - 0.004, -w + 0.01, h / 2 - 0.010 }, high = { x + 0.004, y1 - 0.01, h / 2 - 0.002 }, slot = "body", bevel = 0, visual_only = true } end
      k:box { low = { gap, -w, -h / 2 }, high = { d, y1, h / 2 }, slot = "body", bevel = 0, collider_only = true }
    else
      for _, y in ipairs { -w + 0.018, y1 - 0.018 } do k:capsule { radius = 0.018, height = h, at = { d - 0.022, y, 0 }, segments = 12, slot = "body", fill = 0.2 } end
      local n = math.floor(h / 0.065)
      for i = 1, n do
        if i % 5 ~= 0 then k:cylinder { radius = 0.011, height = y1 + w - 0.03, axis = "y", at = { d - 0.022 + 0.008, mid, -h / 2 + (i - 0.2) * h / (n + 0.6) }, segments = 10, slot = "body", fill = 0.25, no_collider = true } end
      end
      k:box { low = { d - 0.03, -w + 0.03, -h / 2 + 0.04 }, high = { d - 0.004, y1 - 0.03, h / 2 - 0.02 }, slot = "body", bevel = 0, collider_only = true }
    end
    for _, z in ipairs { -0.3 * h, 0.3 * h } do for _, y in ipairs { -w + 0.06, y1 - 0.06 } do bracket(y, z) end end
    if p.form == "towel" then for _, z in ipairs { -0.3 * h, 0.3 * h } do for _, y in ipairs { -w + 0.018, y1 - 0.018 } do k:cylinder { radius = 0.010, height = d - 0.03, axis = "x", at = { (d - 0.03) / 2, y, z }, segments = 8, slot = "body", no_collider = true, fill = 0.3 } end end end
    -- The thermostat valve and its pipe into the wall.
    local x, z = (gap + d) / 2, -h / 2 + 0.045
    k:cylinder { radius = 0.010, height = 0.05, axis = "y", at = { x, y1 + 0.015, z }, segments = 10, slot = "pipe" }
    k:sweep { path = { { x, y1 + 0.03, z }, { x, y1 + 0.03, z - 0.028 }, { 0.001, y1 + 0.03, z - 0.028 } }, radius = 0.008, segments = 8, slot = "pipe", no_collider = true, fill = 0.4 }
    k:lathe { profile = { { 0.014, 0 }, { 0.021, 0.012 }, { 0.024, 0.05 }, { 0.020, 0.072 }, { 0, 0.076 } }, at = { x, y1 + 0.03, z + 0.005 }, segments = 16, slot = "valve" }
    for i = 1, 4 do k:box { size = { 0.05, 0.003, 0.003 }, at = { x, y1 + 0.03, z + 0.02 + i * 0.011 }, bevel = 0, rot = { 0, 0, 45 * i }, slot = "pipe", visual_only = true } end
    if p.form ~= "towel" then k:surface("top", { center = { (gap + d) / 2, mid, h / 2 }, size = { d - gap - 0.01, y1 + w - 0.06 } }) end
    k:fit()
  end,
}
