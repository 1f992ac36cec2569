-- A steel cabinet with a card reader and a hub with three slanting arms that turn; or two glass wings.
return kind {
  api    = 1,
  names  = { en = "turnstile, entry gate, ticket gate", zh = "闸机, 旋转闸门, 三辊闸" },
  measure_zh = "个",
  groups = { "gate" },
  stands = "floor",
  fixture = true,
  access = { ["+x"] = 0.9, ["-x"] = 0.9 },
  size   = { width = { 0.70, 0.82, 0.95 }, depth = { 0.90, 1.15, 1.40 }, height = { 0.95, 1.02, 1.10 } },
  mass   = { 25, 60, 110 },
  params = { style = one_of { "modern", "classic" } },
  slots  = { body = { "stainless_steel", "painted_metal", tint = { "#4a5058", "#c8ccd0" } }, arm = { "chrome", "stainless_steel" }, top = { "black_plastic", "black_marble" }, reader = "screen_black", green = { "neon", tint = { "#40ff80" } }, red = { "neon", tint = { "#ff5040" } } },
  rooms  = { "hotel_lobby", "gym" },
  build  = function(p, k)
    local d, h, w = p.depth / 2, p.height, p.width
    local body = 0.26 -- width of the cabinet, at the right of the way (y > 0)
    local modern = p.style == "modern"
    k:with({ at = { 0, w / 2 - body, 0 } }, function()
      -- Sheet shell, hollow.
      if modern then
        k:rounded_box { low = { -d, 0, 0.06 }, high = { d, body, h - 0.03 }, radius = 0.04, segments = 3, slot = "body", fill = 0.018 }
        k:box { low = { -d + 0.06, 0.03, 0 }, high = { d - 0.06, body - 0.03, 0.065 }, slot = "top", bevel = 0.002, fill = 0.3 }
      else
        k:rounded_box { low = { -0.75 * d, 0.02, 0.52 * h }, high = { 0.75 * d, body - 0.02, h - 0.03 }, radius = 0.04, segments = 3, slot = "body", fill = 0.03 }
        for _, s in ipairs { -1, 1 } do
          k:cylinder { radius = 0.055, height = 0.55 * h, at = { s * 0.5 * d, body / 2, 0.02 }, anchor = "bottom", slot = "body", segments = 18, fill = 0.12 }
          k:cylinder { radius = 0.11, height = 0.02, at = { s * 0.5 * d, body / 2, 0 }, anchor = "bottom", slot = "body", segments = 22, fill = 0.5 }
        end
      end
      local e = modern and d or 0.75 * d
      k:rounded_box { low = { -e - 0.01, -0.002, h - 0.035 }, high = { e + 0.01, body + 0.002, h }, radius = 0.012, segments = 2, slot = "top", fill = 0.25 }
      k:lump { mass = 16, at = { 0, body / 2, 0.7 * h }, size = { 0.3, 0.15, 0.2 } } -- mechanism
      for _, s in ipairs { -1, 1 } do
        k:box { size = { 0.11, 0.10, 0.003 }, at = { s * (e - 0.14), body / 2, h }, slot = "reader", bevel = 0.001, visual_only = true }
        k:box { size = { 0.05, 0.05, 0.004 }, at = { s * (e - 0.14), body / 2, h }, slot = s > 0 and "green" or "red", bevel = 0, visual_only = true }
        if modern then
          local x = s * d
          k:prism { polygon = { { -0.03, -0.045 }, { 0.03, -0.045 }, { 0, 0.03 } }, axis = "x", height = 0.004, at = { x, body / 2, 0.72 * h }, slot = s > 0 and "green" or "red", bevel = 0, visual_only = true }
          k:box { size = { 0.003, body - 0.10, 0.30 * h }, at = { x, body / 2, 0.36 * h }, slot = "body", bevel = 0.001, visual_only = true }
        end
      end
      k:box { size = { 0.5 * d, 0.003, 0.35 * h }, at = { -0.3 * d, 0.0, 0.35 * h }, slot = "body", bevel = 0.001, visual_only = modern or nil, no_collider = not modern or nil }
      -- The hub leans down to the way; its axis makes 45 degrees with the arms.
      local hub = { 0, -0.060, h - 0.20 }
      k:cylinder { radius = 0.085, height = 0.03, axis = "y", at = { 0, 0.004, hub[3] }, slot = "top", segments = 22, visual_only = true }
      k:cylinder { radius = 0.025, height = 0.05, axis = "y", at = { 0, -0.018, hub[3] }, slot = "arm", segments = 14, visual_only = true }
      local part, reach = k:part("arms"), (w - body - 0.19) / 0.465 -- the arm ends before the rail
      k:with({ at = hub, rot = { 45, 0, 0 }, part = part }, function()
        -- In this frame -y is the hub's axis, pointing out and down.
        k:cone { radius = 0.060, radius_top = 0.040, height = 0.05, axis = "y", at = { 0, -0.028, 0 }, rot = { 180, 0, 0 }, slot = "arm", fill = 0.5 }
        for i = 0, 2 do
          k:with({ rot = { 0, 120 * i, 0 } }, function()
            k:sweep { path = { { 0, -0.030, 0.012 }, { 0, -0.060, 0.045 }, { 0, -0.060 - 0.14 * reach, 0.045 + 0.14 * reach }, { 0, -0.060 - 0.27 * reach, 0.045 + 0.27 * reach } }, radius = 0.017, segments = 10, round_ends = true, slot = "arm", fill = 0.3 }
          end)
        end
      end)
      k:joint { part = part, type = "hinge", axis = { 0, -0.7071, -0.7071 }, origin = hub, range = "endless", hold = "friction" }
      k:handle { part = part, at = { 0, -0.3, h - 0.19 }, normal = { 1, 0, 0 } }
    end)
    -- The rail on the other side of the way.
    k:with({ at = { 0, -w / 2 + 0.02, 0 } }, function()
      for _, s in ipairs { -1, 1 } do
        k:cylinder { radius = 0.07, height = 0.010, at = { s * 0.35 * d, 0.05, 0 }, anchor = "bottom", slot = "body", segments = 18 }
        k:sweep { path = { { s * 0.35 * d, 0.05, 0.01 }, { s * 0.35 * d, 0.05, h - 0.14 }, { s * 0.32 * d, 0.05, h - 0.05 }, { s * 0.2 * d, 0.05, h - 0.04 }, { 0, 0.05, h - 0.04 } }, radius = 0.020, smooth = true, steps = 3, segments = 10, slot = "arm", fill = 0.25, no_collider = true }
        k:box { low = { s * 0.35 * d - 0.02, 0.03, 0.01 }, high = { s * 0.35 * d + 0.02, 0.07, h - 0.08 }, slot = "arm", collider_only = true }
      end
      k:box { low = { -0.33 * d, 0.03, h - 0.06 }, high = { 0.33 * d, 0.07, h - 0.02 }, slot = "arm", collider_only = true }
      k:cylinder { radius = 0.013, height = 0.7 * d, axis = "x", at = { 0, 0.05, 0.5 * h }, slot = "arm", segments = 10, fill = 0.4 }
    end)
    k:fit()
  end,
}
