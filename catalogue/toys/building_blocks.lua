-- A set of blocks, some built up and some lying about: wooden shapes, letter cubes, studded plastic bricks, soft foam, or rings on a peg.
return kind {
  api    = 1,
  names  = { en = "building blocks, building block, wooden blocks, blocks, toy blocks, toy bricks, lego bricks, lego, lego blocks, alphabet block, foam blocks, stacking blocks, block set", zh = "积木, 乐高, 字母积木, 叠叠乐" },
  measure_zh = "套",
  groups = { "toy" },
  stands = "surface", front = false,
  size   = { width = { 0.12, 0.24, 0.46 }, depth = { 0.05, 0.17, 0.32 }, height = { 0.10, 0.18, 0.34 } },
  mass   = { 0.03, 0.8, 4 },
  params = { type = one_of { "wooden", "alphabet", "bricks", "foam", "rings", words = {
    ["wooden"] = "wooden", ["alphabet"] = "alphabet", ["letter"] = "alphabet", ["字母"] = "alphabet", ["lego"] = "bricks", ["legos"] = "bricks", ["bricks"] = "bricks", ["plastic"] = "bricks", ["乐高"] = "bricks",
    ["foam"] = "foam", ["泡沫"] = "foam", ["stacking rings"] = "rings", ["ring"] = "rings", ["套圈"] = "rings" }, size = {
    wooden = { width = { 0.20, 0.25, 0.30 }, depth = { 0.13, 0.16, 0.19 }, height = { 0.16, 0.19, 0.23 } }, foam = { width = { 0.36, 0.42, 0.46 }, depth = { 0.24, 0.28, 0.32 }, height = { 0.27, 0.30, 0.34 } },
    alphabet = { width = { 0.14, 0.20, 0.24 }, depth = { 0.05, 0.065, 0.08 }, height = { 0.13, 0.175, 0.21 } }, bricks = { width = { 0.20, 0.26, 0.32 }, depth = { 0.11, 0.14, 0.17 }, height = { 0.09, 0.11, 0.14 } },
    rings = { width = { 0.12, 0.14, 0.16 }, depth = { 0.12, 0.14, 0.16 }, height = { 0.17, 0.20, 0.23 } } } } },
  slots  = {
    red = { "painted_wood", tint = { "#cf3a30", "#d8574a" } }, blue = { "painted_wood", tint = { "#2f6fb8", "#4a90c8" } }, yellow = { "painted_wood", tint = { "#f0bf2f", "#f4d060" } },
    green = { "painted_wood", tint = { "#3f9a4f", "#6fb06a" } }, plain = { "beech", "maple" },
    foam_a = { "foam", tint = { "#ff7a6a", "#f2a0b8" } }, foam_b = { "foam", tint = { "#7fb8f0", "#8fd0b0" } }, foam_c = { "foam", tint = { "#ffe27a" } },
    brick_a = { "plastic", tint = { "#d8251f" } }, brick_b = { "plastic", tint = { "#1f5fc0" } }, brick_c = { "plastic", tint = { "#ffcf1f" } }, brick_d = { "plastic", tint = { "#2fa04a" } }, brick_e = { "plastic", tint = { "#ffffff" } },
  },
  rooms  = { "kids_room", "playroom", "nursery" },
  build  = function(p, k)
    local r = p.rng("pieces")
    local foam = p.type == "foam"
    local function name(i) return foam and ({ "foam_a", "foam_b", "foam_c" })[(i - 1) % 3 + 1] or ({ "red", "blue", "yellow", "green", "plain" })[(i - 1) % 5 + 1] end
    local c = r:int(0, 4)
    local function cube(i, x, y, z, sx, sy, sz, turn, trim) k:box { size = { sx, sy, sz }, at = { x, y, z }, anchor = "bottom", rot = { 0, 0, turn or 0 }, slot = name(i + c), bevel = foam and 0.004 or 0.0025, no_collider = trim } end
    if p.type == "wooden" or foam then
      -- A castle: pillars, an arch, a plank, a roof; loose pieces before it.
      for _, s in ipairs { -1, 1 } do
        cube(s + 2, 0, s * 0.042, 0, 0.036, 0.036, 0.072)
        cube(s + 4, 0, s * 0.094, 0, 0.036, 0.036, 0.036, 0, true)
        k:box { size = { 0.034, 0.034, 0.086 }, at = { 0, s * 0.094, 0 }, anchor = "bottom", collider_only = true, slot = "plain" }
        k:cylinder { radius = 0.017, height = 0.05, at = { 0, s * 0.094, 0.036 }, anchor = "bottom", slot = name(s + 5 + c), segments = 18, no_collider = true }
        k:cone { radius = 0.019, height = 0.036, at = { 0, s * 0.094, 0.086 }, anchor = "bottom", slot = name(s + 3 + c), segments = 12 }
      end
      local arch = { { 0.06, 0 }, { 0.06, 0.042 }, { -0.06, 0.042 }, { -0.06, 0 } }
      outline.arc(arch, 0, 0, 0.030, 180, 0, 8)
      k:prism { polygon = arch, axis = "x", height = 0.036, at = { 0, 0, 0.072 }, slot = name(2 + c), bevel = 0.002, no_collider = true }
      k:box { size = { 0.036, 0.12, 0.042 }, at = { 0, 0, 0.072 }, anchor = "bottom", collider_only = true, slot = "plain" }
      cube(4, 0, 0, 0.114, 0.036, 0.094, 0.014)
      k:prism { polygon = { { -0.042, 0 }, { 0.042, 0 }, { 0, 0.052 } }, axis = "x", height = 0.034, at = { 0, 0, 0.128 }, slot = name(1 + c), bevel = 0.002 }
      cube(3, 0.075, -0.055, 0, 0.036, 0.036, 0.036, r:int(10, 80))
      cube(1, 0.085, 0.012, 0, 0.026, 0.070, 0.018, r:int(-40, 40))
      k:cylinder { radius = 0.017, height = 0.05, axis = "y", at = { 0.075, 0.082, 0.017 }, rot = { 0, 0, r:int(-20, 20) }, slot = name(4 + c), segments = 18 }
    elseif p.type == "alphabet" then
      local letters = r:pick { "ABCXYZ", "ABCDEF", "HELOPQ", "KIDSTU" }
      for i = 1, 6 do
        local row = i <= 3 and 0 or (i <= 5 and 1 or 2)
        local s = 0.058
        local y = row == 0 and (i - 2) * 0.066 or (row == 1 and (i - 4.5) * 0.066 or 0.01)
        local slot = ({ "red", "blue", "yellow", "green" })[(i + c) % 4 + 1]
        k:with({ at = { r:uniform(-0.006, 0.006), y, row * s + s / 2 }, rot = { 0, 0, r:uniform(-9, 9) } }, function()
          k:box { size = { s, s, s }, slot = "plain", bevel = 0.004 }
          for turn = 0, 3 do
            k:with({ rot = { 0, 0, 90 * turn } }, function()
              for _, q in ipairs { -1, 1 } do
                k:box { size = { 0.0016, 0.004, 0.9 * s }, at = { s / 2, q * 0.44 * s, 0 }, bevel = 0, slot = slot, visual_only = true }
                k:box { size = { 0.0016, 0.9 * s, 0.004 }, at = { s / 2, 0, q * 0.44 * s }, bevel = 0, slot = slot, visual_only = true }
              end
              if turn == 0 or turn == 3 then lettering.text(k, { text = string.sub(letters, (i + (turn == 3 and 2 or 0) - 1) % 6 + 1, (i + (turn == 3 and 2 or 0) - 1) % 6 + 1), at = { s / 2, 0, 0 }, height = 0.6 * s, slot = slot }) end
            end)
          end
        end)
      end
    elseif p.type == "bricks" then
      local u, h = 0.016, 0.019
      local colours = { "brick_a", "brick_b", "brick_c", "brick_d", "brick_e" }
      local function brick(i, x, y, z, nx, ny, turn, studs) -- nx, ny in studs
        k:with({ at = { x, y, z }, rot = { 0, 0, turn or 0 } }, function()
          k:box { size = { nx * u - 0.0002, ny * u - 0.0002, h - 0.0002 }, anchor = "bottom", slot = colours[(i + c) % 5 + 1], bevel = 0.0008, fill = 0.35 }
          for a = 1, nx do
            for b = 1, ny do
              if not studs or studs(a, b) then
                k:cylinder { radius = 0.0049, height = 0.0042, at = { (a - (nx + 1) / 2) * u, (b - (ny + 1) / 2) * u, h }, anchor = "bottom", slot = colours[(i + c) % 5 + 1], segments = 8, bevel = 0, visual_only = true }
              end
            end
          end
        end)
      end
      local none = function() return false end
      for z = 0, 4 do -- a staggered wall that steps down
        local shift = z % 2 == 0 and 0 or 2 * u
        local count = ({ 3, 3, 2, 2, 1 })[z + 1]
        for i = 1, count do
          local y = -4.5 * u + (i - 1) * 4 * u + shift
          local top = z == 4 or (i == count and (z == 1 or z == 3)) or (z == 0 and i == 1)
          brick(i + 2 * z, -0.02, y, z * h, 2, 4, 0, (not top) and none or nil)
        end
      end
      brick(3, 0.050, -0.055, 0, 2, 4, r:int(20, 70))
      brick(1, 0.048, 0.045, 0, 2, 2, r:int(0, 80))
      brick(4, 0.055, 0.092, 0, 2, 3, r:int(-30, 30))
    else
      k:cylinder { radius = 0.062, height = 0.014, anchor = "bottom", slot = "plain", bevel = 0.004 }
      k:cylinder { radius = 0.009, height = 0.185, anchor = "bottom", slot = "plain", segments = 14, no_collider = true }
      local z = 0.014
      for i = 1, 6 do
        local R, t = 0.062 - 0.0062 * i, 0.0145
        k:torus { radius = R - t + 0.010, tube = t, at = { 0, 0, z + t * 0.98 }, slot = ({ "red", "yellow", "green", "blue", "red", "yellow" })[(i + c - 1) % 6 + 1], segments = 18, no_collider = true }
        z = z + 2 * t * 0.92
      end
      k:cylinder { radius = 0.058, radius_top = 0.026, height = z - 0.014, at = { 0, 0, 0.014 }, anchor = "bottom", collider_only = true, slot = "plain" }
      k:sphere { radius = 0.019, at = { 0, 0, z + 0.015 }, slot = "red", segments = 14 }
    end
    k:fit()
  end,
}
