-- A low porcelain basin on a foot with a rounded rim, a tap with a lever, a drain; it stands or hangs beside a toilet.
return kind {
  api    = 1,
  names  = { en = "bidet", zh = "净身盆, 妇洗器" },
  measure_zh = "个",
  groups = { "sanitary ware" },
  stands = "floor", back_to = "wall", beside = "toilet", fixture = true, access = { ["+x"] = 0.5 },
  size   = { width = { 0.34, 0.37, 0.41 }, depth = { 0.50, 0.57, 0.64 }, height = { 0.48, 0.52, 0.58 } },
  mass   = { 9, 20, 40 },
  params = { style = one_of { "modern", "classic" }, tap = one_of { "lever", "cross", words = { lever = "lever" } } },
  slots  = { bowl = "porcelain", metal = { "chrome", classic = { "chrome", "brass" }, modern = { "chrome", "black_steel" } } },
  rooms  = { "bathroom" },
  build  = function(p, k)
    local w, d, rim, classic = p.width / 2, p.depth, 0.40, p.style == "classic"
    local function at(a, b, z, width, q) return { at = { (a + b) / 2, 0, z }, size = { b - a, width }, radius = math.min(q or 1, 0.48 * width, 0.48 * (b - a)) } end
    local sections = classic and { at(0.10, d - 0.16, 0, 0.26, 0.11), at(0.10, d - 0.16, 0.025, 0.26, 0.11), at(0.13, d - 0.20, 0.06, 0.18, 0.08), at(0.13, d - 0.19, 0.14, 0.18, 0.08), at(0.05, d - 0.05, 0.26, 0.32, 0.15), at(0.004, d - 0.004, 0.36, 2 * w - 0.008, 0.18), at(0, d, 0.385, 2 * w, 0.18), at(0, d, rim, 2 * w, 0.18) }
      or { at(0.02, d - 0.10, 0, 0.25, 0.10), at(0.01, d - 0.08, 0.12, 0.27, 0.12), at(0, d - 0.02, 0.30, 0.34, 0.16), at(0, d, 0.385, 2 * w, 0.175), at(0, d, rim, 2 * w, 0.175) }
    local body = k:loft { slot = "bowl", segments = 6, crease = 50, fill = 0.25, no_collider = true, sections = sections }
    local x0, x1 = 0.155, d - 0.045
    local function hollow(z, s, q) return { at = { (x0 + x1) / 2, 0, z }, size = { (x1 - x0) * s, (2 * w - 0.09) * s }, radius = math.min(q, 0.48 * (2 * w - 0.09) * s) } end
    k:cut(body, k:loft { slot = "bowl", segments = 5, no_collider = true, sections = { hollow(rim - 0.135, 0.42, 0.06), hollow(rim - 0.10, 0.74, 0.12), hollow(rim - 0.02, 0.98, 0.14), hollow(rim + 0.01, 1, 0.14) } })
    local under = at(0.02, d - 0.04, rim - 0.13, 0.30, 0.14)
    k:loft { slot = "bowl", segments = 3, collider_only = true, sections = { sections[1], classic and sections[3] or under } }
    if classic then k:loft { slot = "bowl", segments = 3, collider_only = true, sections = { sections[4], under } } end
    -- The basin's wall: a ring of hulls.
    local outer, inner, low = outline.rounded_rect(d, 2 * w, 0.17, 2), outline.rounded_rect(x1 - x0, 2 * w - 0.09, 0.13, 2), outline.rounded_rect(0.6 * (x1 - x0), 0.6 * (2 * w - 0.09), 0.07, 2)
    local cx = (x0 + x1) / 2
    for i = 1, #outer do
      local j = i % #outer + 1
      if math.abs(outer[i][1] - outer[j][1]) + math.abs(outer[i][2] - outer[j][2]) > 0.004 then
        local points = {}
        for _, q in ipairs { i, j } do
          points[#points + 1] = { d / 2 + outer[q][1], outer[q][2], rim }
          points[#points + 1] = { d / 2 + outer[q][1], outer[q][2], rim - 0.015 }
          points[#points + 1] = { cx + inner[q][1], inner[q][2], rim }
          points[#points + 1] = { cx + low[q][1], low[q][2], rim - 0.13 }
        end
        k:hull { points = points, slot = "bowl", collider_only = true }
      end
    end
    k:container("basin", { center = { cx, 0, rim - 0.13 }, size = { 0.35 * (x1 - x0), 0.35 * 2 * w }, clearance = 0.2, outline = "ellipse" })
    k:cylinder { radius = 0.024, height = 0.004, at = { cx, 0, rim - 0.134 }, slot = "metal", segments = 20, visual_only = true }
    k:cylinder { radius = 0.012, height = 0.004, axis = "x", at = { x0 + 0.022, 0, rim - 0.055 }, slot = "metal", segments = 16, visual_only = true }
    sanitary.tap(k, { at = { 0.075, 0, rim }, height = p.height - rim, reach = 0.12, slot = "metal", kind = p.tap == "cross" and "classic" or "straight", lever = p.tap == "lever" and "tap_lever" or nil })
    k:fit()
  end,
}
