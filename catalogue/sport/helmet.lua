-- A helmet: a vented shell for cycling, a full-face one with visor for motorcycling, a hard hat with brim, or a football helmet with a face guard.
return kind {
  api    = 1,
  names  = { en = "helmet, bike helmet, bicycle helmet, motorcycle helmet, hard hat, football helmet, safety helmet", zh = "头盔, 安全帽, 摩托车头盔, 自行车头盔" },
  measure_zh = "顶",
  groups = { "clothing" },
  stands = "surface",
  size   = { width = { 0.18, 0.22, 0.27 }, depth = { 0.24, 0.28, 0.36 }, height = { 0.13, 0.18, 0.27 } },
  mass   = { 0.15, 0.6, 2.6 },
  params = { type = one_of { "bicycle", "motorcycle", "hard_hat", "football", words = { ["bike"] = "bicycle", ["bicycle"] = "bicycle", ["cycling"] = "bicycle", ["自行车"] = "bicycle", ["motorcycle"] = "motorcycle", ["full-face"] = "motorcycle", ["摩托"] = "motorcycle", ["hard hat"] = "hard_hat", ["safety"] = "hard_hat", ["construction"] = "hard_hat", ["安全帽"] = "hard_hat", ["football"] = "football" }, size = {
    bicycle = { width = { 0.20, 0.21, 0.22 }, depth = { 0.27, 0.285, 0.30 }, height = { 0.15, 0.165, 0.18 } }, motorcycle = { width = { 0.24, 0.25, 0.265 }, depth = { 0.31, 0.33, 0.35 }, height = { 0.24, 0.255, 0.27 } },
    hard_hat = { width = { 0.21, 0.225, 0.24 }, depth = { 0.28, 0.30, 0.32 }, height = { 0.14, 0.15, 0.165 } }, football = { width = { 0.22, 0.23, 0.245 }, depth = { 0.29, 0.31, 0.33 }, height = { 0.22, 0.235, 0.25 } } } } },
  slots  = { shell = { "plastic", tint = { "#d8302a", "#2f6fb8", "#f2f2ee", "#26282b", "#f0c22b", "#3f9f6a" } }, stripe = { "plastic", tint = { "#ffffff", "#26282b", "#f0a02b" } }, dark = "black_plastic", foam = { "foam", tint = { "#5a5a5c" } }, visor = "screen_black", strap = { "canvas", tint = { "#3a3a3c" } }, guard = { "painted_metal", tint = { "#d8d8da", "#3a3d41" } } },
  rooms  = { "garage", "hallway" },
  build  = function(p, k)
    local t = p.type
    -- A dome: half a ball stretched, cut level below, hollowed.
    local function dome(a, b, c, low, wall, slot, trim)
      local body = k:ellipsoid { size = { 2 * a, 2 * b, 2 * c }, segments = 24, slot = slot, fill = trim, no_collider = true }
      local void = k:ellipsoid { size = { 2 * a - 2 * wall, 2 * b - 2 * wall, 2 * c - 2 * wall }, segments = 24, slot = slot, no_collider = true }
      k:cut(body, void, k:box { low = { -1, -1, -1 }, high = { 1, 1, low }, bevel = 0, slot = slot, no_collider = true })
      return body
    end
    local function band(a, b, c, y, width, from, to, slot, rise) -- a strip over the dome from front to back, angles from +x
      local path = {}
      local s = math.sqrt(math.max(0.05, 1 - (y / b) ^ 2))
      for i = 0, 12 do local e = math.rad(from + (to - from) * i / 12) path[i + 1] = { (a * s + rise) * math.cos(e), y, (c * s + rise) * math.sin(e) } end
      k:sweep { path = path, rect = { 0.006, width }, up = { 0, 1, 0 }, slot = slot, visual_only = true }
    end
    if t == "bicycle" then
      local a, b, c = 0.142, 0.105, 0.135
      local body = dome(a, b, c, 0.0, 0.022, "shell", 0.25)
      for _, y in ipairs { -0.054, 0, 0.054 } do -- rows of vents, through the shell
        for _, e in ipairs { 32, 74, 116, 152 } do
          local q, o = math.rad(e), math.sqrt(1 - (y / b) ^ 2)
          k:cut(body, k:ellipsoid { size = { 0.060, 0.024, 0.070 }, at = { (a * o - 0.008) * math.cos(q), y, (c * o - 0.008) * math.sin(q) }, rot = { 0, 90 - e, 0 }, segments = 10, slot = "shell", no_collider = true })
        end
      end
      local rim = {}
      for i = 1, 28 do rim[i] = { (a - 0.004) * math.cos(2 * math.pi * i / 28), (b - 0.004) * math.sin(2 * math.pi * i / 28), 0.006 } end
      k:sweep { path = rim, closed = true, rect = { 0.014, 0.012 }, slot = "dark", no_collider = true }
      local visor = outline.arc({}, 0.02, 0, 0.128, -38, 38, 12) -- a crescent that lies against the brow
      outline.arc(visor, 0.02, 0, 0.098, 38, -38, 12)
      k:prism { polygon = visor, height = 0.006, at = { 0.007, 0, 0.012 }, slot = "stripe", bevel = 0.002, no_collider = true }
    elseif t == "motorcycle" then
      local a, b, c = 0.155, 0.125, 0.142
      local body = k:ellipsoid { size = { 2 * a, 2 * b, 2 * c }, at = { -0.005, 0, 0 }, segments = 24, slot = "shell", fill = 0.25, no_collider = true }
      local chin = k:rounded_box { low = { -0.05, -0.100, -0.110 }, high = { 0.156, 0.100, -0.036 }, radius = 0.036, segments = 5, slot = "shell", fill = 0.12, no_collider = true }
      local void = k:ellipsoid { size = { 0.24, 0.19, 0.22 }, at = { -0.01, 0, -0.02 }, segments = 20, slot = "shell", no_collider = true }
      k:cut(body, void, k:box { low = { 0.02, -0.2, -0.055 }, high = { 0.3, 0.2, 0.055 }, bevel = 0, slot = "shell", no_collider = true }, k:box { low = { -1, -1, -1 }, high = { 1, 1, -0.105 }, bevel = 0, slot = "shell", no_collider = true })
      local eye = {}
      for i = 0, 8 do local e = math.rad(-72 + 18 * i) eye[i + 1] = { (a - 0.012) * math.cos(e), (b + 0.003) * math.sin(e), 0.002 } end
      k:sweep { path = eye, rect = { 0.006, 0.112 }, up = { 0, 0, 1 }, slot = "visor", fill = 0.4, no_collider = true }
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.020, height = 0.008, axis = "y", at = { 0.045, s * (b - 0.006), 0.010 }, slot = "dark", segments = 16, visual_only = true } end
      for i = -1, 1 do k:box { size = { 0.01, 0.030, 0.012 }, at = { 0.153, 0.036 * i, -0.073 }, slot = "dark", bevel = 0.003, visual_only = true } end
      band(a - 0.005, b, c, 0, 0.05, 40, 170, "stripe", -0.002)
      k:cylinder { radius = 0.098, height = 0.016, at = { -0.01, 0, -0.108 }, slot = "dark", segments = 24, fill = 0.4, no_collider = true }
      k:box { low = { 0.0, -0.078, -0.108 }, high = { 0.148, 0.078, -0.058 }, collider_only = true, slot = "shell" }
    elseif t == "hard_hat" then
      local a, b, c = 0.130, 0.108, 0.130
      dome(a, b, c, 0.0, 0.004, "shell")
      local brim = {}
      for i = 1, 32 do local e = 2 * math.pi * i / 32 local f = math.max(0, math.cos(e)) brim[i] = { (a + 0.006 + 0.045 * f * f) * math.cos(e), (b + 0.006) * math.sin(e) } end
      k:prism { polygon = brim, height = 0.008, at = { 0, 0, 0.004 }, slot = "shell", collider_only = true }
      local sheet = k:prism { polygon = brim, height = 0.005, at = { 0, 0, 0.003 }, slot = "shell", bevel = 0.0015, no_collider = true }
      k:cut(sheet, k:prism { polygon = outline.ellipse(a - 0.008, b - 0.008, 28), height = 0.05, at = { 0, 0, 0 }, bevel = 0, slot = "shell", no_collider = true })
      for _, y in ipairs { -0.026, 0, 0.026 } do band(a, b, c, y, y == 0 and 0.018 or 0.010, 25, 155, "shell", 0.001) end
      k:torus { radius = 0.100, tube = 0.006, at = { 0, 0, 0.022 }, slot = "dark", segments = 24, visual_only = true }
      k:cylinder { radius = 0.020, height = 0.004, axis = "x", at = { a - 0.006, 0, 0.055 }, rot = { 0, -20, 0 }, slot = "stripe", segments = 18, visual_only = true }
    else
      local a, b, c = 0.142, 0.115, 0.135
      local body = k:ellipsoid { size = { 2 * a, 2 * b, 2 * c }, segments = 28, slot = "shell", no_collider = true }
      k:cut(body, k:ellipsoid { size = { 2 * a - 0.02, 2 * b - 0.02, 2 * c - 0.02 }, segments = 24, slot = "shell", no_collider = true }, k:box { low = { 0.055, -0.2, -0.2 }, high = { 0.3, 0.2, 0.032 }, bevel = 0, slot = "shell", no_collider = true }, k:box { low = { -1, -1, -1 }, high = { 1, 1, -0.09 }, bevel = 0, slot = "shell", no_collider = true })
      k:ellipsoid { size = { 2 * a - 0.022, 2 * b - 0.022, 2 * c - 0.10 }, at = { -0.001, 0, 0.0 }, segments = 16, slot = "foam", visual_only = true }
      band(a, b, c, 0, 0.024, 15, 178, "stripe", -0.002)
      for _, y in ipairs { -0.024, 0.024 } do band(a, b, c, y, 0.006, 15, 175, "stripe", -0.002) end
      for _, z in ipairs { -0.020, -0.060, -0.088 } do -- face guard: bars bent around the front
        local path = {}
        local r = z == -0.088 and 0.86 or 1
        for i = 0, 8 do local e = math.rad(-78 + 19.5 * i) path[i + 1] = { (a + 0.024) * r * math.cos(e) + (r < 1 and 0.02 or 0), (b + 0.004) * math.sin(e) * r, z } end
        k:sweep { path = path, radius = 0.0055, segments = 8, slot = "guard", no_collider = true }
      end
      for _, y in ipairs { -0.03, 0.03 } do k:sweep { path = { { 0.135, y * 1.2, 0.045 }, { 0.162, y, -0.018 }, { 0.158, y, -0.062 }, { 0.140, y * 0.9, -0.088 } }, radius = 0.0055, segments = 8, smooth = true, steps = 2, slot = "guard", no_collider = true } end
      for _, s in ipairs { -1, 1 } do k:cylinder { radius = 0.016, height = 0.004, axis = "y", at = { 0, s * (b - 0.001), -0.01 }, slot = "dark", segments = 16, visual_only = true } end
      k:hull { points = { { 0.05, -0.09, -0.09 }, { 0.05, 0.09, -0.09 }, { 0.14, -0.045, -0.09 }, { 0.14, 0.045, -0.09 }, { 0.05, -0.1, -0.02 }, { 0.05, 0.1, -0.02 }, { 0.155, -0.045, -0.02 }, { 0.155, 0.045, -0.02 } }, collider_only = true, slot = "guard" }
    end
    -- One collider for the shell: a stack of rings that ends flat on its rim.
    local a, b, c = ({ bicycle = 0.142, motorcycle = 0.155, hard_hat = 0.134, football = 0.142 })[t], ({ bicycle = 0.105, motorcycle = 0.125, hard_hat = 0.112, football = 0.115 })[t], ({ bicycle = 0.135, motorcycle = 0.142, hard_hat = 0.130, football = 0.135 })[t]
    local low = ({ bicycle = -0.0, motorcycle = -0.115, hard_hat = 0.0005, football = -0.09 })[t]
    local function shell(z0, front)
      local points = {}
      for i = 0, 4 do
        local z = z0 + ((front and c or 0.03) - z0) * ({ 0, 0.35, 0.65, 0.88, 1 })[i + 1]
        local s = math.sqrt(math.max(0.02, 1 - (z / c) ^ 2))
        for j = 0, 11 do
          local e = 2 * math.pi * j / 12
          points[#points + 1] = { math.min(a * s * math.cos(e), front and 1 or 0.055), b * s * math.sin(e), z }
        end
      end
      k:hull { points = points, collider_only = true, slot = "shell" }
    end
    if t == "football" then -- open below the brow
      shell(0.03, true)
      shell(low, false)
    else
      shell(low, true)
    end
    k:fit()
  end,
}
