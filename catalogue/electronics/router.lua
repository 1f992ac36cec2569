-- A flat case with aerials, a row of lights and vents; sockets behind.
return kind {
  api    = 1,
  names  = { en = "router, wifi router, wireless router, modem", zh = "路由器, 无线路由器" },
  measure_zh = "个",
  groups = { "electronics" },
  stands = "surface",
  size   = { width = { 0.16, 0.23, 0.32 }, depth = { 0.11, 0.15, 0.22 }, height = { 0.12, 0.17, 0.22 } },
  mass   = { 0.12, 0.45, 1.6 },
  params = { aerials = int(2, 4, 6, { ["two"] = 2, ["四天线"] = 4, ["六天线"] = 6 }), shape = one_of { "slab", "gaming", words = { gaming = "gaming" } } },
  slots  = { case = { "plastic", "black_plastic", tint = { "#ffffff", "#f4f4f2" } }, aerial = { "black_plastic", "plastic", tint = { "#ffffff" } }, dark = "black_plastic", glow = { "neon", tint = { "#5aff8a", "#5ab8ff" } }, port = { "plastic", tint = { "#f2c83a", "#4a8ae8" } } },
  rooms  = { "home_office", "living_room", "open_office", "hallway" },
  build  = function(p, k)
    local w, d, h = p.width / 2, p.depth, p.height
    local t = 0.032
    for _, sx in ipairs { 0.025, d - 0.025 } do for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.008, height = 0.004, at = { sx, s * 0.8 * w, 0 }, anchor = "bottom", slot = "dark", segments = 10 } end end
    local x0 = 0.010
    if p.shape == "gaming" then
      k:prism { polygon = { { x0, -0.75 * w }, { x0, 0.75 * w }, { 0.35 * d, w }, { 0.8 * d, w }, { d, 0.6 * w }, { d, -0.6 * w }, { 0.8 * d, -w }, { 0.35 * d, -w } }, height = t - 0.003, at = { 0, 0, (t + 0.003) / 2 }, bevel = 0.005, slot = "dark", fill = 0.25 }
      k:prism { polygon = { { 0.2 * d, -0.5 * w }, { 0.2 * d, 0.5 * w }, { 0.75 * d, 0.3 * w }, { 0.85 * d, 0 }, { 0.75 * d, -0.3 * w } }, height = 0.003, at = { 0, 0, t }, bevel = 0.001, slot = "case", visual_only = true }
      for _, s in ipairs { -1, 1 } do k:box { size = { 0.5 * d, 0.003, 0.001 }, at = { 0.5 * d, s * 0.62 * w, t }, rot = { 0, 0, s * -12 }, bevel = 0, slot = "glow", visual_only = true } end
    else
      k:rounded_box { low = { x0, -w, 0.003 }, high = { d, w, t }, radius = 0.010, segments = 3, slot = "case", fill = 0.3 }
      for i = 0, 8 do k:box { size = { 0.40 * d, 0.004, 0.001 }, at = { 0.42 * d, (i - 4) * 0.14 * w, t }, bevel = 0, slot = "dark", visual_only = true } end
    end
    for i = 0, 5 do k:cylinder { radius = 0.0022, height = 0.002, axis = "x", at = { d - 0.0002, (i - 2.5) * 0.016, 0.5 * t }, segments = 8, bevel = 0, slot = "glow", visual_only = true } end
    electronics.ports(k, { at = { x0, 0, 0.45 * t }, count = 4, pitch = 0.018, width = 0.012, height = 0.010, slot = "port" })
    -- Aerials along the back, fanned out.
    local n, up = p.aerials, h - 0.018
    for i = 1, n do
      local q = n == 1 and 0 or 2 * (i - 1) / (n - 1) - 1
      local y = q * 0.82 * w
      local lean = q * 9
      k:cylinder { radius = 0.006, height = 0.016, axis = "x", at = { 0.008, y, 0.018 }, slot = "aerial", segments = 10, no_collider = true }
      k:with({ at = { 0.006, y, 0.018 }, rot = { -lean, 0, 0 } }, function()
        k:box { low = { -0.0055, -0.0055, 0 }, high = { 0.0055, 0.0055, 0.02 }, bevel = 0.002, slot = "aerial", no_collider = true }
        k:loft { slot = "aerial", segments = 2, sections = { { at = { 0, 0, 0.016 }, size = { 0.009, 0.016 }, radius = 0.004 }, { at = { 0, 0, up / math.cos(math.rad(lean)) }, size = { 0.006, 0.012 }, radius = 0.0028 } } }
      end)
    end
    k:lump { mass = 0.12, at = { 0.5 * d, 0, 0.4 * t }, size = { 0.5 * d, w, 0.3 * t } }
    k:fit()
  end,
}
