-- A swing on two ropes from the ceiling that really swings: a board, a toddler's seat, or a hanging chair of wicker; or in a frame on the floor.
return kind {
  api    = 1,
  names  = { en = "swing, swing seat, indoor swing, hanging chair, porch swing, swing chair, swing set, hanging egg chair, tire swing", zh = "秋千, 吊椅, 吊篮" },
  measure_zh = "个",
  groups = { "toy", "seat" },
  stands = function(p) return p.type == "set" and "floor" or "ceiling" end,
  fixture = function(p) return p.type ~= "set" end,
  size   = { width = { 0.45, 0.62, 2.20 }, depth = { 0.20, 0.45, 1.60 }, height = { 1.60, 2.00, 2.40 } },
  mass   = { 2, 9, 70 },
  params = { type = one_of { "board", "chair", "tire", "set", default = "board", words = { ["board"] = "board", ["wooden"] = "board", ["木板"] = "board", ["hanging chair"] = "chair", ["egg chair"] = "chair", ["swing chair"] = "chair", ["porch"] = "chair", ["吊椅"] = "chair", ["吊篮"] = "chair", ["tire"] = "tire", ["tyre"] = "tire", ["轮胎"] = "tire", ["swing set"] = "set", ["with frame"] = "set", ["带架"] = "set" }, size = {
    board = { width = { 0.50, 0.60, 0.70 }, depth = { 0.20, 0.23, 0.26 }, height = { 1.70, 2.00, 2.30 } }, chair = { width = { 0.85, 0.95, 1.05 }, depth = { 0.72, 0.80, 0.88 }, height = { 1.85, 2.05, 2.30 } }, tire = { width = { 0.60, 0.66, 0.74 }, depth = { 0.60, 0.66, 0.74 }, height = { 1.70, 1.95, 2.20 } },
    set = { width = { 1.70, 1.90, 2.15 }, depth = { 1.20, 1.35, 1.55 }, height = { 1.65, 1.85, 2.05 } } } } },
  slots  = { seat = { "oak", "pine", "painted_wood", tint = { "#e8503f", "#4f9fd0", "#f4c22b" } }, rope = "jute", steel = "black_steel", wicker = "wicker", cushion = { "linen", "cotton", tint = { "#f2ece0", "#9fb8a8", "#d8a890" } }, tire = "rubber", frame = { "pine", "painted_wood", tint = { "#f2f0ea", "#e8503f" } } },
  rooms  = { "kids_room", "playroom", "balcony" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth / 2, p.height
    local set = p.type == "set"
    local top = set and h - 0.09 or h - 0.05
    local half = set and 0.22 or w - 0.04
    local hook = p.type == "chair" and -0.17 * d or 0 -- a chair hangs from above its centre of mass
    local seat = k:part("seat")
    local function ropes(points) for _, q in ipairs(points) do k:sweep { path = { q[1], q[2] }, radius = 0.009, segments = 8, slot = "rope", part = seat } end end
    if p.type == "board" or set then
      local z = set and 0.40 or 0.03
      local hd = set and 0.10 or d - 0.002
      k:box { low = { -hd, -half - 0.035, z - 0.014 }, high = { hd, half + 0.035, z + 0.014 }, slot = "seat", part = seat, bevel = 0.006, grain = "y" }
      ropes { { { 0, -half, z - 0.012 }, { 0, -half, top - 0.03 } }, { { 0, half, z - 0.012 }, { 0, half, top - 0.03 } } }
      for _, s in ipairs { -1, 1 } do
        k:sphere { radius = 0.018, at = { 0, s * half, z - 0.018 }, segments = 10, slot = "rope", part = seat, no_collider = true }
        k:sphere { radius = 0.016, at = { 0, s * half, z + 0.024 }, segments = 10, slot = "rope", part = seat, no_collider = true }
        k:torus { radius = 0.018, tube = 0.004, axis = "x", at = { 0, s * half, top - 0.014 }, segments = 14, slot = "steel", part = seat, no_collider = true }
      end
      k:surface("seat", { part = seat, center = { 0, 0, z + 0.014 }, size = { 2 * hd - 0.03, 2 * half - 0.04 } })
    elseif p.type == "tire" then
      local R = math.min(w, d) - 0.001
      k:with({ part = seat }, function()
        k:lathe { profile = { { R - 0.16, 0.03 }, { R - 0.12, 0.0 }, { R - 0.03, 0.0 }, { R, 0.035 }, { R, 0.13 }, { R - 0.03, 0.165 }, { R - 0.12, 0.165 }, { R - 0.16, 0.135 }, { R - 0.16, 0.125 }, { R - 0.11, 0.12 }, { R - 0.11, 0.045 }, { R - 0.16, 0.04 }, { R - 0.16, 0.03 } }, slot = "tire", segments = 36, fill = 0.35, no_collider = true }
        k:tube { radius = R, wall = 0.13, height = 0.165, at = { 0, 0, 0.0825 }, slot = "tire", collider_only = true, pieces = 8 }
        for i = 1, 22 do local a = 2 * math.pi * i / 22 k:with({ rot = { 0, 0, 360 * i / 22 } }, function() k:box { size = { 0.012, 0.03, 0.10 }, at = { R - 0.003, 0, 0.0825 }, bevel = 0, slot = "tire", visual_only = true } end) end
        for i = 0, 2 do
          local a = 2 * math.pi * i / 3
          k:sweep { path = { { (R - 0.07) * math.cos(a), (R - 0.07) * math.sin(a), 0.15 }, { 0, 0, 0.95 } }, radius = 0.009, segments = 8, slot = "rope" }
          k:torus { radius = 0.026, tube = 0.008, axis = "x", rot = { 0, 0, math.deg(a) + 90 }, at = { (R - 0.07) * math.cos(a), (R - 0.07) * math.sin(a), 0.165 }, segments = 12, slot = "steel", no_collider = true }
        end
        k:torus { radius = 0.022, tube = 0.006, axis = "x", at = { 0, 0, 0.965 }, segments = 14, slot = "steel", no_collider = true }
        k:sweep { path = { { 0, 0, 0.985 }, { 0, 0, top - 0.012 } }, radius = 0.010, segments = 8, slot = "rope" }
      end)
    else
      -- An egg of wicker: a basket open in front, hung from its top, with a cushion.
      local R, z0 = math.min(w, d * 1.15) - 0.006, 0.62
      k:with({ part = seat }, function()
        local body = k:ellipsoid { size = { 2 * d - 0.004, 2 * w - 0.004, 1.24 }, at = { 0, 0, z0 }, segments = 30, slot = "wicker", no_collider = true }
        k:cut(body, k:ellipsoid { size = { 2 * d - 0.05, 2 * w - 0.05, 1.19 }, at = { 0, 0, z0 }, segments = 28, slot = "wicker", no_collider = true },
          k:ellipsoid { size = { 0.90 * d, 1.62 * w, 0.86 }, at = { d * 0.92, 0, z0 + 0.09 }, segments = 22, slot = "wicker", no_collider = true })
        for i = 0, 10 do -- canes over the shell
          local a = math.rad(75 + 21 * i)
          local path = {}
          for j = 0, 10 do local e = math.rad(-80 + 16 * j) path[j + 1] = { (d - 0.003) * math.cos(a) * math.cos(e), (w - 0.003) * math.sin(a) * math.cos(e), z0 + 0.618 * math.sin(e) } end
          k:sweep { path = path, radius = 0.006, segments = 5, slot = "wicker", visual_only = true }
        end
        for _, e in ipairs { -50, -25, 0, 25, 50 } do
          local path, q = {}, math.rad(e)
          for j = 0, 14 do local a = math.rad(72 + 216 * j / 14) path[j + 1] = { (d - 0.002) * math.cos(a) * math.cos(q), (w - 0.002) * math.sin(a) * math.cos(q), z0 + 0.618 * math.sin(q) } end
          k:sweep { path = path, radius = 0.006, segments = 5, slot = "wicker", visual_only = true }
        end
        for _, s in ipairs { -1, 1 } do k:box { low = { -0.40 * d, s * 0.93 * w - 0.025, 0.42 }, high = { 0.15 * d, s * 0.93 * w + 0.025, 0.84 }, collider_only = true, slot = "wicker" } end
        k:box { low = { -0.97 * d, -0.42 * w, 0.42 }, high = { -0.85 * d, 0.42 * w, 0.84 }, collider_only = true, slot = "wicker" }
        k:box { low = { 0.55 * d, -0.33 * w, 0.20 }, high = { 0.80 * d, 0.33 * w, 0.29 }, collider_only = true, slot = "wicker" }
        k:cylinder { radius = 0.50 * d, height = 0.09, at = { 0, 0, 0.085 }, slot = "wicker", collider_only = true, segments = 14 }
        k:cylinder { radius = 0.44 * d, height = 0.08, at = { 0, 0, 1.17 }, slot = "wicker", collider_only = true, segments = 14 }
        k:ellipsoid { size = { 1.36 * d, 1.5 * w, 0.22 }, at = { 0, 0, 0.225 }, segments = 16, slot = "cushion" }
        k:ellipsoid { size = { 0.20, 1.25 * w, 0.52 }, at = { -0.60 * d, 0, 0.55 }, rot = { 0, -12, 0 }, segments = 14, slot = "cushion" }
        k:torus { radius = 0.03, tube = 0.007, axis = "x", at = { hook, 0, 1.254 }, segments = 16, slot = "steel", no_collider = true }
        k:sweep { path = { { hook, 0, 1.272 }, { hook, 0, top - 0.012 } }, radius = 0.010, segments = 8, slot = "rope" }
      end)
      k:surface("seat", { part = seat, center = { 0.1 * d, 0, 0.335 }, size = { 0.7 * d, 0.8 * w }, clearance = 0.6 })
    end
    if set then -- two A-frames, a beam
      k:cylinder { radius = 0.04, height = 2 * w - 0.10, axis = "y", at = { 0, 0, h - 0.045 }, slot = "frame", segments = 18, bevel = 0.004 }
      for _, s in ipairs { -1, 1 } do
        local y = s * (w - 0.05)
        for _, q in ipairs { -1, 1 } do k:sweep { path = { { q * (d - 0.04), s * (w - 0.03), 0.0 }, { q * 0.03, s * (w - 0.14), h - 0.02 } }, radius = 0.032, segments = 12, slot = "frame" } end
        k:sweep { path = { { -0.55 * (d - 0.04) - 0.02, s * (w - 0.078), 0.44 * h }, { 0.55 * (d - 0.04) + 0.02, s * (w - 0.078), 0.44 * h } }, radius = 0.020, segments = 10, slot = "frame", no_collider = true }
        k:cylinder { radius = 0.022, height = 0.012, at = { 0, s * half, h - 0.085 }, anchor = "top", slot = "steel", segments = 14, no_collider = true }
      end
    else
      for _, y in ipairs(p.type == "board" and { -half, half } or { 0 }) do
        k:cylinder { radius = 0.045, height = 0.012, at = { hook, y, h }, anchor = "top", slot = "steel", segments = 20 }
        k:cylinder { radius = 0.016, height = 0.024, at = { hook, y, h - 0.012 }, anchor = "top", slot = "steel", segments = 12, fill = 0.5 }
      end
    end
    k:joint { part = seat, type = "hinge", axis = { 0, 1, 0 }, origin = { hook, 0, top + (set and -0.01 or 0.006) }, range = { -28, 28 }, hold = "free" }
    k:fit()
  end,
}
