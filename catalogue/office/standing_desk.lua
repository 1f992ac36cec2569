-- A desk that rises: a top on two telescopic steel legs with long feet, a crossbar, a switch at the edge and a cable tray below.
return kind {
  api    = 1,
  names  = { en = "standing desk, sit-stand desk, height-adjustable desk, height adjustable desk, adjustable desk, " ..
                  "height-adjustable standing desk, stand-up desk, adjustable standing desk",
             zh = "升降桌, 站立式办公桌, 电动升降桌" },
  measure_zh = "张",
  groups = { "desk", "table", "furniture" },
  stands = "floor", back_to = "wall", access = { ["+x"] = 0.8 },
  size   = { width = { 1.00, 1.40, 1.80 }, depth = { 0.60, 0.70, 0.80 }, height = { 0.72, 1.05, 1.22 } },
  mass   = { 18, 40, 80 },
  params = {
    raised = one_of { "raised", "lowered", default = "raised", words = { raised = "raised", lowered = "lowered", seated = "lowered" }, size = { raised = { height = { 0.98, 1.06, 1.18 } }, lowered = { height = { 0.70, 0.74, 0.78 } } } },
    shape  = one_of { "straight", "l_shaped", default = "straight", words = { ["l-shaped"] = "l_shaped", corner = "l_shaped", ["L形"] = "l_shaped" }, size = { straight = { depth = { 0.60, 0.70, 0.80 } }, l_shaped = { width = { 1.40, 1.60, 1.80 }, depth = { 1.10, 1.20, 1.40 } } } },
    drawer = bool(false, { ["with drawer"] = true, ["带抽屉"] = true }),
  },
  slots  = {
    top   = { "oak", "bamboo", "walnut", "painted_wood", "birch" },
    frame = { "black_steel", "painted_metal", tint = { "#ffffff", "#8d9296" } },
    dark  = "black_plastic",
    lamp  = "screen_on",
  },
  rooms  = { "office", "home_office", "study", "bedroom" },
  build  = function(p, k)
    local h, w, L = p.height, p.width / 2, p.shape == "l_shaped"
    local deep, t = L and 0.65 or p.depth, 0.025
    local under = h - t
    local b = -p.depth / 2 -- the back edge
    k:box { low = { b, -w, under }, high = { b + deep, w, h }, slot = "top", grain = "y", bevel = 0.004 }
    k:surface("top", { center = { b + deep / 2, 0, h }, size = { deep, p.width } })
    if L then
      k:box { low = { b + deep, -w, under }, high = { p.depth / 2, -w + 0.60, h }, slot = "top", grain = "x", bevel = 0.004 }
      k:surface("return", { center = { (b + deep + p.depth / 2) / 2, -w + 0.30, h }, size = { p.depth - deep, 0.60 } })
    end
    local function leg(x, y, along, foot) -- a foot, a wide sleeve above, a slim column in it below
      local a, c = along == "x" and foot or 0.07, along == "x" and 0.07 or foot
      k:box { size = { a, c, 0.032 }, at = { x, y, 0.004 }, anchor = "bottom", slot = "frame", fill = 0.3, bevel = 0.006 }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.018, height = 0.006, at = { along == "x" and x + s * (foot / 2 - 0.03) or x, along == "x" and y or y + s * (foot / 2 - 0.03), 0 }, anchor = "bottom", slot = "dark", segments = 12, no_collider = true } end
      local sleeve = math.min(0.52, 0.62 * under)
      k:box { size = { 0.055, 0.055, under - 0.04 }, at = { x, y, 0.03 }, anchor = "bottom", slot = "frame", fill = 0.18, grain = "z" }
      k:box { size = { 0.075, 0.075, sleeve }, at = { x, y, under - 0.02 }, anchor = "top", slot = "frame", fill = 0.12, grain = "z", bevel = 0.004 }
      k:box { size = { along == "x" and deep * 0.8 or 0.05, along == "x" and 0.05 or 0.45, 0.022 }, at = { x, y, under }, anchor = "top", slot = "frame", fill = 0.3 }
      k:lump { mass = 2.2, at = { x, y, under - 0.12 }, size = { 0.05, 0.05, 0.16 } }
    end
    local x = b + deep / 2
    for _, s in ipairs { -1, 1 } do leg(x, s * (w - 0.20), "x", deep * 0.92) end
    if L then leg(p.depth / 2 - 0.14, -w + 0.30, "y", 0.56) end
    k:box { low = { x - 0.025, -w + 0.20, under - 0.055 }, high = { x + 0.025, w - 0.20, under - 0.012 }, slot = "frame", fill = 0.15, grain = "y" }
    -- Cable tray behind, switch in front.
    k:box { low = { b + 0.06, -0.55 * w, under - 0.10 }, high = { b + 0.16, 0.55 * w, under - 0.094 }, slot = "frame", fill = 0.3, bevel = 0.001 }
    k:box { low = { b + 0.06, -0.55 * w, under - 0.10 }, high = { b + 0.064, 0.55 * w, under }, slot = "frame", fill = 0.3, bevel = 0.001 }
    local sx, sy = b + deep, w - 0.26
    k:box { low = { sx - 0.09, sy - 0.06, under - 0.026 }, high = { sx - 0.005, sy + 0.06, under }, slot = "dark", bevel = 0.004, no_collider = true }
    electronics.buttons(k, { at = { sx - 0.004, sy + 0.022, under - 0.013 }, count = 4, pitch = 0.018, size = 0.010, slot = "frame" })
    k:box { size = { 0.003, 0.030, 0.012 }, at = { sx - 0.004, sy - 0.036, under - 0.013 }, slot = "lamp", visual_only = true, bevel = 0 }
    if p.drawer then
      local case = joinery.carcass(k, { low = { x + 0.045, -0.30, under - 0.075 }, high = { sx - 0.024, 0.30, under - 0.001 }, slot = "frame", board = 0.003, back = 0.003, top = false })
      joinery.drawer(k, case.inner, { name = "drawer", slot = "dark", front = 0.012, cover = 0.001, wall = 0.004 })
    end
    for _, dx in ipairs { -1, 1 } do k:cylinder { radius = 0.03, height = 0.0012, at = { b + 0.07, dx * 0.7 * w, h }, slot = "dark", segments = 18, visual_only = true } end
    k:tag("height-adjustable")
  end,
}
