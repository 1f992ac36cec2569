-- A sheet steel box at the wall with a hinged door, rows of breakers on rails behind it and a conduit to the ceiling.
return kind {
  api    = 1,
  names  = { en = "fuse box, electrical panel, breaker box, circuit breaker, electrical box, breaker panel", zh = "电箱, 配电箱, 保险丝盒" },
  measure_zh = "个",
  groups = { "electrical installation" },
  stands = "wall",
  size   = { width = { 0.28, 0.36, 0.50 }, depth = { 0.085, 0.11, 0.15 }, height = { 0.40, 0.62, 0.85 } },
  mass   = { 3, 9, 28 },
  mount_height = 1.55,
  params = { rows = int(1, 2, 4, { ["single-row"] = 1, ["two-row"] = 2 }), conduit = bool(true, { flush = false }) },
  slots  = { box = { "painted_metal", tint = { "#9a9fa2", "#e4e4e0", "#b8bcb8" } }, panel = { "painted_metal", tint = { "#d8d8d4" } }, breaker = { "black_plastic", "plastic" }, toggle = { "plastic", tint = { "#ffffff", "#3a6ab0" } }, green = { "plastic", tint = { "#40a050" } }, label = "paper", warn = { "plastic", tint = { "#f0c020" } }, steel = "galvanised_steel" },
  rooms  = { "basement", "garage", "laundry_room", "hallway" },
  build  = function(p, k)
    local w, d = p.width / 2, p.depth - 0.018
    local top = p.conduit and p.height - 0.12 or p.height
    local t = 0.0022
    for _, s in ipairs { -1, 1 } do
      k:box { low = { 0, s < 0 and -w or w - t, 0 }, high = { d, s < 0 and -w + t or w, top }, slot = "box", bevel = 0.0008 }
      k:box { low = { 0, -w + t, s < 0 and 0 or top - t }, high = { d, w - t, s < 0 and t or top }, slot = "box", bevel = 0.0008 }
    end
    k:box { low = { 0, -w + t, t }, high = { t, w - t, top - t }, slot = "box", bevel = 0 }
    -- Cover plate with the breakers that stand out of it.
    local face = d - 0.040
    k:box { low = { face - 0.002, -w + t + 0.002, t + 0.002 }, high = { face, w - t - 0.002, top - t - 0.002 }, slot = "panel", bevel = 0.0005 }
    k:lump { mass = 1.2 * p.rows, at = { face / 2, 0, top / 2 }, size = { 0.04, 1.4 * w, 0.6 * top } } -- breakers and wires behind
    local r, n = p.rng("breakers"), math.max(4, math.floor((2 * w - 0.09) / 0.0215))
    for row = 1, p.rows do
      local z = top * (row - 0.5) / p.rows * 0.86 + 0.05 * top
      local h = math.min(0.085, 0.6 * top / p.rows)
      for i = 1, n do
        local y = (i - (n + 1) / 2) * 0.0215
        k:box { size = { 0.014, 0.0195, h }, at = { face + 0.007, y, z }, slot = "breaker", bevel = 0.001, visual_only = true }
        local up = r:chance(0.9)
        k:box { size = { 0.012, 0.010, 0.018 }, at = { face + 0.018, y, z + (up and 0.010 or -0.010) }, rot = { 0, up and -18 or 18, 0 }, slot = "toggle", bevel = 0.001, visual_only = true }
        k:box { size = { 0.001, 0.008, 0.004 }, at = { face + 0.0144, y, z - 0.32 * h }, slot = "green", bevel = 0, visual_only = true }
      end
      k:box { size = { 0.001, n * 0.0215, 0.012 }, at = { face + 0.0006, 0, z - 0.5 * h - 0.012 }, slot = "label", bevel = 0, visual_only = true }
    end
    -- The door: a folded tray with louvres, latch and warning sign.
    local door = k:part("door")
    local x0 = d + 0.002
    k:with({ part = door }, function()
      k:box { low = { x0, -w, 0 }, high = { x0 + 0.0022, w, top }, slot = "box", bevel = 0.0008 }
      k:box { low = { x0 + 0.0015, -w + 0.02, 0.02 }, high = { x0 + 0.005, w - 0.02, top - 0.02 }, slot = "box", bevel = 0.002, visual_only = true }
      k:prism { polygon = { { -0.045, -0.035 }, { 0.045, -0.035 }, { 0, 0.045 } }, axis = "x", height = 0.002, at = { x0 + 0.0055, 0, top * 0.66 }, slot = "warn", bevel = 0, visual_only = true }
      k:prism { polygon = { { 0.006, 0.028 }, { -0.012, -0.002 }, { -0.001, -0.002 }, { -0.008, -0.027 }, { 0.012, 0.006 }, { 0.001, 0.006 } }, axis = "x", height = 0.002, at = { x0 + 0.0066, 0, top * 0.66 }, slot = "breaker", bevel = 0, visual_only = true }
      for i = 0, 3 do k:box { size = { 0.004, 0.9 * w, 0.006 }, at = { x0 + 0.006, 0, 0.07 + 0.016 * i }, slot = "box", bevel = 0.0015, visual_only = true } end
      k:box { size = { 0.008, 0.026, 0.045 }, at = { x0 + 0.008, -w + 0.045, top / 2 }, slot = "breaker", bevel = 0.002, no_collider = true }
      k:box { size = { 0.006, 0.010, 0.028 }, at = { x0 + 0.013, -w + 0.045, top / 2 }, slot = "steel", bevel = 0.002, no_collider = true }
      k:handle { part = door, at = { x0 + 0.016, -w + 0.045, top / 2 }, normal = { 1, 0, 0 } }
    end)
    k:joint { part = door, type = "hinge", axis = { 0, 0, 1 }, origin = { x0 + 0.0022, w, top / 2 }, range = { 0, 115 }, hold = "latch" }
    for _, u in ipairs { 0.2, 0.8 } do k:cylinder { radius = 0.004, height = 0.04, at = { x0 + 0.004, w - 0.001, u * top }, slot = "steel", segments = 8, visual_only = true } end
    if p.conduit then
      k:cylinder { radius = 0.016, height = 0.122, at = { 0.045, 0.3 * w, top - 0.002 }, anchor = "bottom", slot = "steel", segments = 14, fill = 0.25 }
      k:cylinder { radius = 0.023, height = 0.014, at = { 0.045, 0.3 * w, top }, anchor = "bottom", slot = "steel", segments = 8, no_collider = true }
      k:box { low = { 0, 0.3 * w - 0.03, top + 0.07 }, high = { 0.03, 0.3 * w + 0.03, top + 0.082 }, slot = "steel", bevel = 0.001, no_collider = true }
    end
    k:fit()
  end,
}
