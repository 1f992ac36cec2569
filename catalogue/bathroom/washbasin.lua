-- A porcelain basin with a tap on a pedestal, on a metal console with a towel bar, or hung from the wall with its trap below.
return kind {
  api    = 1,
  names  = { en = "washbasin, bathroom sink, wash basin, hand basin, basin, pedestal sink, lavatory sink, washstand", zh = "洗手盆, 洗脸盆, 面盆, 台盆, 洗手池, 洗脸池" },
  measure_zh = "个",
  groups = { "basin", "sink", "sanitary ware" },
  stands = function(p) return p.mount == "wall" and "wall" or "floor" end,
  back_to = "wall", fixture = true, access = { ["+x"] = 0.6 }, mount_height = 0.78,
  size   = { width = { 0.44, 0.56, 0.75 }, depth = { 0.38, 0.46, 0.56 }, height = { 0.94, 1.02, 1.10 } },
  mass   = { 6, 22, 60 },
  params = {
    mount = one_of { "pedestal", "console", "wall", default = "pedestal", words = { pedestal = "pedestal", console = "console", ["wall-mounted"] = "wall", ["wall-hung"] = "wall", floating = "wall", ["立柱"] = "pedestal", ["壁挂"] = "wall", ["挂墙"] = "wall" },
      size = { pedestal = { height = { 0.94, 1.02, 1.10 } }, console = { height = { 0.94, 1.00, 1.08 } }, wall = { width = { 0.48, 0.56, 0.70 }, height = { 0.42, 0.47, 0.54 } } } },
    shape = one_of { "round", "square", words = { round = "round", oval = "round", rectangular = "square", square = "square", ["圆"] = "round", ["方"] = "square" } },
    style = one_of { "modern", "classic", "industrial" },
  },
  slots  = {
    basin = { "porcelain", "porcelain", "ceramic", tint = { "#ffffff", "#f8f1e4", "#c9d6d2" } },
    metal = { "chrome", classic = { "chrome", "brass" }, modern = { "chrome", "black_steel" }, industrial = "black_steel" },
  },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local w, d, hung = p.width / 2, p.depth, p.mount == "wall"
    local tap = p.style == "classic" and 0.15 or 0.13
    local top, round = p.height - tap, p.shape == "round"
    local a, b = d - 0.145, 2 * w - 0.10 -- opening
    local deep, cx = 0.125, d - 0.035 - a / 2
    local r = round and 0.49 * a or 0.05
    -- The body: a thick rim that tapers below, hollowed.
    local function sec(x0, x1, width, z, q) return { at = { (x0 + x1) / 2, 0, z }, size = { x1 - x0, width }, radius = math.min(q, 0.49 * (x1 - x0), 0.49 * width) } end
    local q = round and 0.5 * d or 0.03
    local body = k:loft { slot = "basin", segments = 6, crease = 50, no_collider = true, fill = 0.5, sections = { sec(0.04, 0.7 * d, 0.5 * p.width, top - deep - 0.045, 0.06), sec(0.0, 0.9 * d, 0.84 * p.width, top - 0.09, q), sec(0, d - 0.004, 2 * w - 0.008, top - 0.045, q), sec(0, d, 2 * w, top - 0.035, q), sec(0, d, 2 * w, top - 0.006, q), sec(0.003, d - 0.004, 2 * w - 0.008, top, q) } }
    local function hollow() return k:loft { slot = "basin", segments = 5, no_collider = true, sections = { sec(cx - 0.28 * a, cx + 0.28 * a, 0.55 * b, top - deep, r), sec(cx - 0.40 * a, cx + 0.40 * a, 0.80 * b, top - deep + 0.03, r), sec(cx - 0.5 * a, cx + 0.5 * a, b, top + 0.01, r) } } end
    k:cut(body, hollow())
    if round then k:cut(k:box { low = { 0, -0.80 * w, top - 0.08 }, high = { 0.3 * d, 0.80 * w, top }, slot = "basin", bevel = 0.006, no_collider = true, fill = 0.5 }, hollow()) end
    -- Colliders: back, floor, sides, front.
    local y = b / 2
    k:box { low = { 0, -0.8 * w, top - 0.085 }, high = { cx - a / 2, 0.8 * w, top }, slot = "basin", collider_only = true }
    k:box { low = { 0.04, -0.5 * w, top - deep - 0.045 }, high = { 0.7 * d, 0.5 * w, top - deep }, slot = "basin", collider_only = true }
    for _, s in ipairs { -1, 1 } do
      local x0, x1, z0 = round and 0.12 * d or 0, round and 0.85 * d or d, top - 0.09
      k:hull { slot = "basin", collider_only = true, points = { { x0, s * (y - 0.01), top }, { x1 - (round and 0.02 or 0), s * (round and y * 0.75 or y), top }, { x0, s * w * (round and 0.82 or 1), top }, { 0.5 * d, s * w * 0.985, top }, { x1, s * w * (round and 0.76 or 1), top },
        { x0, s * y * 0.8, z0 }, { x1 * 0.9, s * y * 0.7, z0 }, { x0, s * w * 0.8, z0 }, { x1 * 0.9, s * w * 0.7, z0 }, { 0.1 * d, s * 0.5 * w, top - deep - 0.02 }, { 0.65 * d, s * 0.5 * w, top - deep - 0.02 } } }
    end
    k:hull { slot = "basin", collider_only = true, points = { { d - 0.03, -0.6 * w, top }, { d - 0.03, 0.6 * w, top }, { d - 0.004, -0.4 * w, top }, { d - 0.004, 0.4 * w, top }, { d - 0.05, -0.5 * w, top - 0.09 }, { d - 0.05, 0.5 * w, top - 0.09 }, { 0.7 * d, -0.4 * w, top - deep - 0.02 }, { 0.7 * d, 0.4 * w, top - deep - 0.02 } } }
    k:container("basin", { center = { cx, 0, top - deep }, size = { 0.55 * a, 0.6 * b }, clearance = deep + 0.06, outline = round and "ellipse" or nil })
    k:cylinder { radius = 0.024, height = 0.003, at = { cx, 0, top - deep + 0.001 }, slot = "metal", segments = 18, visual_only = true }
    sanitary.tap(k, { at = { 0.055, 0, top }, height = tap, reach = 0.115, slot = "metal", kind = p.style == "classic" and "classic" or "straight", lever = p.style ~= "classic" and "tap_lever" or nil })
    if p.mount == "pedestal" then
      local foot, c = 0.5, math.max(0.36 * d, 0.131)
      local function ring(s, z) return { at = { c, 0, z }, size = { s, s * 1.08 }, radius = round and 0.49 * s or 0.03 } end
      k:loft { slot = "basin", segments = 6, fill = 0.35, crease = 50, sections = { ring(0.26, 0), ring(0.26, 0.03), ring(0.19, 0.10), ring(0.15, foot), ring(0.22, top - deep - 0.03) } }
    else
      k:cylinder { radius = 0.017, height = hung and top - deep - 0.06 or 0.10, at = { cx, 0, top - deep - 0.04 }, anchor = "top", slot = "metal", segments = 14, fill = 0.3, no_collider = true }
      k:cylinder { radius = 0.030, height = hung and 0.6 * (top - deep - 0.04) or 0.10, at = { cx, 0, hung and 0 or top - deep - 0.18 }, anchor = "bottom", slot = "metal", segments = 16, fill = 0.2, no_collider = true }
      k:cylinder { radius = 0.014, height = cx, axis = "x", at = { cx / 2, 0, top - deep - 0.09 }, slot = "metal", segments = 12, fill = 0.3, no_collider = true }
      k:box { low = { cx - 0.03, -0.025, hung and 0 or top - deep - 0.18 }, high = { cx + 0.03, 0.025, top - deep - 0.04 }, slot = "metal", collider_only = true }
      k:box { low = { 0, -0.014, top - deep - 0.104 }, high = { cx, 0.014, top - deep - 0.076 }, slot = "metal", collider_only = true }
    end
    if p.mount == "console" then
      local x1, y1 = 0.78 * d, 0.62 * w
      for _, s in ipairs { -1, 1 } do
        for _, x in ipairs { 0.03, x1 } do k:cylinder { radius = 0.012, height = top - 0.06, at = { x, s * y1, 0 }, anchor = "bottom", slot = "metal", segments = 14, fill = 0.25 } end
        k:cylinder { radius = 0.008, height = x1, axis = "x", at = { x1 / 2 + 0.015, s * y1, top - 0.26 }, slot = "metal", segments = 10, fill = 0.3 }
      end
      k:cylinder { radius = 0.009, height = 2 * y1, axis = "y", at = { x1, 0, top - 0.26 }, slot = "metal", segments = 12, fill = 0.3 }
    end
  end,
}
