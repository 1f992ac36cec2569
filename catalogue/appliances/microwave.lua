-- A sheet-metal box with a lit-through door on the left, a control panel on the right, a glass turntable on the cavity's floor.
return kind {
  api    = 1,
  names  = { en = "microwave, microwave oven", zh = "微波炉" },
  measure_zh = "台",
  groups = { "appliance", "kitchen appliance" },
  stands = "surface", access = { ["+x"] = 0.4 },
  size   = { width = { 0.45, 0.51, 0.62 }, depth = { 0.33, 0.40, 0.50 }, height = { 0.26, 0.30, 0.36 } },
  mass   = { 6, 13, 24 },
  params = { style = one_of { "modern", "retro", words = { retro = "retro", vintage = "retro", ["复古"] = "retro" } } },
  slots  = {
    shell = { "stainless_steel", "painted_metal", "black_plastic", retro = "painted_metal", tint = { "#f5f5f2", "#2a2c2f", "#a33b36", "#8fb5a8", "#efe4c9" } },
    face  = { "black_plastic", retro = "painted_metal" },
    window = { "glass", tint = "#3f4347" }, liner = "painted_metal", glass = "glass",
    panel = "screen_black", mark = "neon", key = { "plastic_matte", retro = "chrome" }, handle = { "stainless_steel", "chrome" }, foot = "rubber",
  },
  rooms  = { "kitchen", "open_office" },
  build  = function(p, k)
    local w, h, foot, leaf, retro = p.width / 2, p.height, 0.012, 0.028, p.style == "retro"
    local out = 0.032
    local front = p.depth - out - leaf
    local split = w - 0.125 -- the panel is right of it
    local room = appliance.case(k, { low = { 0, -w, foot }, high = { front, split, h }, wall = 0.022, back = 0.05, slot = "shell", liner = "liner", fill = 0.04, bevel = 0.003 })
    k:box { low = { 0, split - 0.01, foot }, high = { front, w, h }, slot = "shell", fill = 0.03, bevel = 0.003 }
    k:lump { mass = 4.5, at = { front / 2, split + 0.06, 0.1 }, size = { 0.15, 0.09, 0.12 } } -- transformer
    fittings.feet(k, { low = { 0, -w, 0 }, high = { front, w, 0 }, height = foot, slot = "foot", radius = 0.014, inset = 0.035 })
    -- Panel: display, keys, dials when retro.
    local face, y = front + leaf, (split + w) / 2
    k:rounded_box { low = { front, split + 0.002, foot }, high = { face, w, h }, radius = 0.006, segments = 2, slot = "face", fill = 0.08 }
    electronics.screen(k, { at = { face, y, h - 0.048 }, width = 0.09, height = 0.036, slot = "panel" })
    appliance.digits(k, { at = { face + 0.002, y, h - 0.048 }, height = 0.020, text = "12:30", slot = "mark" })
    if retro then
      for i = 0, 1 do electronics.dial(k, { at = { face, y, h * (0.56 - 0.32 * i) }, radius = 0.028, out = 0.020, slot = "key", mark = "panel", turn = 40 - 70 * i }) end
    else
      local rows = 5
      for r = 1, rows do
        for c = -1, 1 do
          k:box { size = { 0.003, 0.024, 0.016 }, at = { face, y + c * 0.030, h - 0.085 - (r - 0.5) * (h - 0.125) / rows }, slot = "key", bevel = 0, visual_only = true }
        end
      end
    end
    appliance.door(k, { name = "door", low = { front + 0.003, -w, foot + 0.001 }, high = { face, split - 0.002, h }, slot = "face", window = "window", frame = { 0.045, 0.075, 0.05, 0.05 }, hinge = "left", open = 110, fill = 0.10,
      handle = fittings.bar { slot = "handle", upright = true, length = 0.62 * h, radius = 0.007, out = out }, radius = retro and 0.012 or 0.005 })
    -- Turntable.
    local r, cx = math.min((room.high[1] - room.low[1]) / 2, (room.high[2] - room.low[2]) / 2) - 0.012, (room.low[1] + front) / 2 - 0.005
    local cy = (room.low[2] + room.high[2]) / 2
    k:cylinder { radius = 0.03, height = 0.008, at = { cx, cy, room.low[3] }, anchor = "bottom", slot = "key", segments = 16, no_collider = true }
    k:lathe { profile = { { r * 0.93, 0.007 }, { r * 0.96, 0.012 }, { r, 0.017 }, { r * 0.98, 0.018 }, { r * 0.93, 0.012 }, { 0, 0.012 } }, at = { cx, cy, room.low[3] }, slot = "glass", segments = 32, no_collider = true }
    k:cylinder { radius = r * 0.95, height = 0.012, at = { cx, cy, room.low[3] }, anchor = "bottom", slot = "glass", segments = 16, collider_only = true }
    k:container("turntable", { center = { cx, cy, room.low[3] + 0.012 }, size = { 1.8 * r, 1.8 * r }, clearance = room.high[3] - room.low[3] - 0.02, outline = "ellipse" })
    k:surface("top", { center = { front / 2, 0, h }, size = { front - 0.02, 2 * w - 0.03 } })
    for i = 1, 8 do k:box { low = { 0.06 + 0.012 * i, w - 0.0006, 0.08 }, high = { 0.066 + 0.012 * i, w + 0.0006, 0.16 }, bevel = 0, slot = "panel", visual_only = true } end
  end,
}
