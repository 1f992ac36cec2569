-- Two bulbs of glass with sand between round plates on posts.
return kind {
  api    = 1,
  names  = { en = "hourglass, sand timer, sandglass", zh = "沙漏" },
  measure_zh = "个",
  groups = { "decoration" },
  stands = "surface", front = false,
  size   = { width = { 0.07, 0.10, 0.15 }, depth = "width", height = { 0.13, 0.20, 0.30 } },
  mass   = { 0.08, 0.45, 3 },
  params = { posts = int(3, 4, 4), style = one_of { "classic", "modern" } },
  slots  = { frame = { "walnut", "oak", "mahogany", modern = { "brass", "black_steel" } }, glass = "glass", sand = { "straw", "gravel" } },
  rooms  = { "study", "living_room", "home_office", "kitchen" },
  build  = function(p, k)
    local R, h = p.width / 2, p.height
    local t = 0.07 * h
    local function plate(z, up)
      local metal = p.style == "modern"
      k:lathe { profile = { { 0, 0 }, { 0.96 * R, 0 }, { R, 0.2 * t }, { R, 0.55 * t }, { 0.88 * R, 0.8 * t }, { 0.80 * R, t }, { 0, t } }, at = { 0, 0, z }, rot = up and { 180, 0, 0 } or nil, slot = "frame", segments = 24, fill = metal and 0.25 or 1 }
    end
    plate(0)
    plate(h, true)
    local z0, z1 = t, h - t
    local tall = z1 - z0
    local g = 0.66 * R
    local function bulb(q) -- radius at height share q of the lower bulb, mirrored above
      local u = math.abs(q - 0.5) * 2
      return math.max(0.006, g * math.min(1, 0.05 + 1.05 * math.sin(math.min(1, u * 1.35) * math.pi / 2) ^ 1.5)) * (u > 0.9 and 1 - 2.2 * (u - 0.9) or 1)
    end
    local profile = {}
    for i = 0, 20, 2 do profile[#profile + 1] = { bulb(i / 20), tall * i / 20 } end
    for i = 20, 0, -2 do profile[#profile + 1] = { bulb(i / 20) - 0.002, tall * i / 20 } end
    profile[#profile + 1] = profile[1]
    k:lathe { profile = profile, at = { 0, 0, z0 }, slot = "glass", segments = 18, no_collider = true }
    k:cylinder { radius = g, height = 0.34 * tall, at = { 0, 0, z0 }, anchor = "bottom", slot = "glass", segments = 12, collider_only = true }
    k:cylinder { radius = g, height = 0.34 * tall, at = { 0, 0, z1 }, anchor = "top", slot = "glass", segments = 12, collider_only = true }
    -- Sand: a heap below, the rest above, a thread between.
    local low = { { 0, 0 } }
    for i = 0, 5 do low[#low + 1] = { bulb(i / 20) - 0.003, tall * i / 20 } end
    low[#low + 1] = { 0, tall * 0.36 }
    k:lathe { profile = low, at = { 0, 0, z0 }, slot = "sand", segments = 18, no_collider = true }
    local high = { { 0, tall * 0.52 } }
    for i = 11, 15 do high[#high + 1] = { math.max(0.002, bulb(i / 20) - 0.003), tall * i / 20 } end
    high[#high + 1] = { 0, tall * 0.71 }
    k:lathe { profile = high, at = { 0, 0, z0 }, slot = "sand", segments = 18, no_collider = true }
    k:cylinder { radius = 0.0012, height = 0.2 * tall, at = { 0, 0, z0 + 0.34 * tall }, anchor = "bottom", slot = "sand", segments = 6, bevel = 0, visual_only = true }
    for i = 1, p.posts do
      local a = 2 * math.pi * (i - 0.5) / p.posts
      local x, y, r = 0.80 * R * math.cos(a), 0.80 * R * math.sin(a), 0.07 * R
      if p.style == "classic" then
        k:lathe { profile = { { 1.5 * r, 0 }, { r, 0.06 * tall }, { 1.4 * r, 0.12 * tall }, { 0.8 * r, 0.2 * tall }, { 1.3 * r, 0.5 * tall }, { 0.8 * r, 0.8 * tall }, { 1.4 * r, 0.88 * tall }, { r, 0.94 * tall }, { 1.5 * r, tall } }, at = { x, y, z0 }, slot = "frame", segments = 8, no_collider = true }
      else k:cylinder { radius = r, height = tall, at = { x, y, z0 }, anchor = "bottom", slot = "frame", segments = 12, no_collider = true } end
      k:cylinder { radius = r, height = tall, at = { x, y, z0 }, anchor = "bottom", slot = "frame", segments = 8, collider_only = true }
    end
  end,
}
